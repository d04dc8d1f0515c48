"""How each attribute is said less precisely, in English: the rungs between as said and nothing.

The form of a rung's words, by attribute (no article and no preposition in front, ever):

age             what stands after "in his" or "in her": "early twenties", "thirties or forties",
                "sixties or older", "childhood"; the widest rung is the noun "adult"
birth_date,     what stands after "in": "June 2021", "early 2021", "mid-2021", "2021"; decades want
event_date      "in the": "early 2020s", "2020s", "1990s or 2000s"; the widest rung of an
                event_date is an adverbial that takes no preposition: "at some point"
birthplace,     a name, used like the one it replaces: "Minsk region", "northern Belarus", "Belarus",
residence,      "eastern Europe", "Europe"
location
nationality     adjective and noun alike, as a demonym is: "eastern European", "European"
occupation,     a countable noun, singular: "member of the security services", "health worker",
rank, role      "member of the regiment's staff", "officer"; COLLECTIVES has the same for a body of
                people ("police force" becomes "security services")
employer,       a countable noun, singular: "regiment", "political party", "organisation"
affiliation
education       a noun: "university", "higher education"
ethnicity,      a noun: "member of an ethnic minority", "Protestant", "Christian", "believer"
religion
marital_status  a noun: "relative"
family          a noun in the number of what it replaces, without how many: "children", "relative"
children        "children"
health          a countable noun: "chronic illness", "health problem"
appearance,     a countable noun: "mark on the body", "vehicle", "award"
possession,
belief,
biography
legal_history   a past participle for a participle ("convicted"), a noun for a noun ("conviction")
migration       a past-tense phrase for one ("left the country"), a noun for a noun ("departure")
language, gender and the direct attributes have no rung between as said and nothing.
"""

from __future__ import annotations

from byname.lang.en.ladders.life import (
    APPEARANCE,
    BELIEF,
    BIOGRAPHY,
    CHILDREN,
    EDUCATION,
    ETHNIC_GROUP,
    FAMILY,
    HEALTH,
    HIGHER_EDUCATION,
    KIN,
    LEGAL,
    MARITAL,
    MIGRATION,
    MINORITIES,
    MINORITY,
    NUMBERS,
    OTHER_KIN,
    PLURALS,
    POSSESSION,
    RELATIVE,
    RELIGIONS,
    SECONDARY_EDUCATION,
)
from byname.lang.en.ladders.obstacles import (
    AND,
    BELOW_K,
    BELOW_TOGETHER,
    BLAME_CIRCLE,
    BLAME_GENDER,
    BLAME_LOCK,
    BLAME_NOTHING,
    BLAME_PUBLISHED,
    LOCK_CLASH,
    LOCKED_NAME,
    OR_LOCK,
    OR_PUBLISHED,
)
from byname.lang.en.ladders.places import (
    BARE_REGIONS,
    M49,
    PART_OF_COUNTRY,
    PARTS,
    REGION,
    REGION_WORDS,
    USUAL_NAMES,
)
from byname.lang.en.ladders.times import (
    AGES,
    DECADE,
    MONTH,
    MONTHS,
    ONCE,
    PARTS_OF_DECADE,
    PARTS_OF_YEAR,
    TWO_DECADES,
    YEAR,
)
from byname.lang.en.ladders.work import (
    CLASS_OF_KIND,
    COLLECTIVES,
    KINDS_OF_ORGANISATION,
    OCCUPATIONS,
    ORGANISATION,
    ORGANISATIONS,
    RANKS,
    ROLES,
    TRADES_BY_WORD,
    UNITS,
    UNKNOWN_KIND,
    WHOLE_FORCES,
)
from byname.lang.en.ladders.works import DATED_KINDS, KINDS_OF_WORK, OF_DECADE

_STEMS = {
    "appearance": APPEARANCE, "belief": BELIEF, "biography": BIOGRAPHY, "education": EDUCATION, "health": HEALTH,
    "legal_history": LEGAL, "migration": MIGRATION, "possession": POSSESSION,
}  # fmt: skip
_BODIES = frozenset({*ORGANISATIONS, *CLASS_OF_KIND.values(), *KINDS_OF_ORGANISATION.values(), ORGANISATION})

GENERAL: dict[str, frozenset[str]] = {
    **{
        attribute: frozenset(text for _, wider in rows for text in wider)
        for attribute, rows in _STEMS.items()
    },
    "biography": frozenset(
        {text for _, wider in BIOGRAPHY for text in wider}
        | {text for way in KINDS_OF_WORK.values() for text in way}
    ),
    "affiliation": _BODIES,
    "employer": _BODIES,
    "event_date": frozenset({ONCE}),
    "rank": frozenset(text for _, wider in RANKS for text in wider),
    "role": frozenset(
        {
            *(text for _, wider in ROLES for text, _, _ in wider),
            *(text.format(unit=unit) for unit, wider in UNITS.items() for text, _, _ in wider),
        }
    ),
}
"""For the attributes whose ladders are counted in rungs, all words that are a rung: these are wide already."""

__all__ = [
    "AGES",
    "AND",
    "APPEARANCE",
    "BARE_REGIONS",
    "BELIEF",
    "BELOW_K",
    "BELOW_TOGETHER",
    "BIOGRAPHY",
    "BLAME_CIRCLE",
    "BLAME_GENDER",
    "BLAME_LOCK",
    "BLAME_NOTHING",
    "BLAME_PUBLISHED",
    "CHILDREN",
    "CLASS_OF_KIND",
    "COLLECTIVES",
    "DATED_KINDS",
    "DECADE",
    "EDUCATION",
    "ETHNIC_GROUP",
    "FAMILY",
    "GENERAL",
    "HEALTH",
    "HIGHER_EDUCATION",
    "KIN",
    "KINDS_OF_ORGANISATION",
    "KINDS_OF_WORK",
    "LEGAL",
    "LOCKED_NAME",
    "LOCK_CLASH",
    "M49",
    "MARITAL",
    "MIGRATION",
    "MINORITIES",
    "MINORITY",
    "MONTH",
    "MONTHS",
    "NUMBERS",
    "OCCUPATIONS",
    "OF_DECADE",
    "ONCE",
    "ORGANISATION",
    "ORGANISATIONS",
    "OR_LOCK",
    "OR_PUBLISHED",
    "OTHER_KIN",
    "PARTS",
    "PARTS_OF_DECADE",
    "PARTS_OF_YEAR",
    "PART_OF_COUNTRY",
    "PLURALS",
    "POSSESSION",
    "RANKS",
    "REGION",
    "REGION_WORDS",
    "RELATIVE",
    "RELIGIONS",
    "ROLES",
    "SECONDARY_EDUCATION",
    "TRADES_BY_WORD",
    "TWO_DECADES",
    "UNITS",
    "UNKNOWN_KIND",
    "USUAL_NAMES",
    "WHOLE_FORCES",
    "YEAR",
]
