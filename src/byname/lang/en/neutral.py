"""English without anybody's gender: singular they, its verbs, and nouns that are said of everyone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from byname.lang.en.grammar import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    FUNCTION_WORDS,
    IRREGULAR_VERBS,
    PREPOSITIONS,
    can_be_verb,
)
from byname.lang.en.people import PERSON_VERBS, SPEECH_VERBS

PRONOUNS = {
    "she": "they", "he": "they", "him": "them", "herself": "themselves", "himself": "themselves", "hers": "theirs",
    "shes": "theyre", "hes": "theyre",
}  # fmt: skip
SUBJECTS = frozenset(("he", "she"))
GENDERED = frozenset((*PRONOUNS, "his", "her"))
"""Pronouns that show a gender."""

NOUNS = {
    **dict.fromkeys("woman man lady gentleman guy bloke chap fellow female male".split(), "person"), **dict.fromkeys("girl boy lad schoolgirl schoolboy".split(), "child"),
    **dict.fromkeys("mother father mum mom mama mummy papa dad daddy".split(), "parent"), **dict.fromkeys("son daughter".split(), "child"),
    **dict.fromkeys("brother sister".split(), "sibling"), **dict.fromkeys("uncle aunt auntie nephew niece".split(), "relative"),
    **dict.fromkeys("grandmother grandfather grandma grandpa granny".split(), "grandparent"), **dict.fromkeys("grandson granddaughter".split(), "grandchild"),
    **dict.fromkeys("stepmother stepfather".split(), "step-parent"), **dict.fromkeys("stepson stepdaughter".split(), "stepchild"),
    **dict.fromkeys("stepbrother stepsister half-brother half-sister".split(), "sibling"), **dict.fromkeys("godmother godfather".split(), "godparent"),
    **dict.fromkeys("mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law".split(), "in-law"),
    **dict.fromkeys("policewoman policeman".split(), "police officer"), **dict.fromkeys("servicewoman serviceman".split(), "soldier"),
    **dict.fromkeys("businesswoman businessman".split(), "business owner"), **dict.fromkeys("spokeswoman spokesman".split(), "spokesperson"),
    **dict.fromkeys("saleswoman salesman saleslady".split(), "salesperson"), **dict.fromkeys("chairwoman chairman".split(), "chairperson"),
    **dict.fromkeys("fireman firewoman".split(), "firefighter"), **dict.fromkeys("cameraman camerawoman".split(), "camera operator"),
    **dict.fromkeys("postman postwoman".split(), "postal worker"), **dict.fromkeys("fisherman fisherwoman".split(), "fisher"),
    **dict.fromkeys("craftsman craftswoman".split(), "craftsperson"), **dict.fromkeys("congressman congresswoman".split(), "member of congress"),
    **dict.fromkeys("countryman countrywoman".split(), "compatriot"), **dict.fromkeys("workman washerwoman".split(), "worker"),
    **dict.fromkeys("monk nun".split(), "member of a religious order"), **dict.fromkeys("prince princess".split(), "royal"),
    "actress": "actor", "waitress": "waiter", "hostess": "host", "stewardess": "flight attendant", "steward": "flight attendant", "heroine": "hero",
    "landlady": "landlord", "landlord": "landlord", "ballerina": "dancer", "housewife": "homemaker", "midwife": "birth attendant", "seamstress": "tailor",
    "schoolmistress": "teacher", "schoolmaster": "teacher", "headmistress": "head teacher", "headmaster": "head teacher", "heiress": "heir",
    "foreman": "supervisor", "forewoman": "supervisor", "watchman": "guard", "boatman": "boat operator", "layman": "lay person", "tradesman": "tradesperson",
    "nobleman": "noble", "widow": "widowed person", "widower": "widowed person", "bachelor": "single person", "spinster": "single person", "abbess": "superior",
    "governess": "tutor", "barmaid": "bartender", "barman": "bartender", "cleaning-lady": "cleaner", "gunman": "shooter", "conwoman": "swindler",
    "teenage-girl": "teenager", "poetess": "poet", "murderess": "murderer", "sorceress": "sorcerer", "masseuse": "massage therapist", "ombudsman": "ombudsperson",
}  # fmt: skip
"""Nouns that show a gender -> those that are said of everyone."""
PLURALS = {"women": "people", "men": "people", "girls": "children", "boys": "children", "ladies": "people"}
SPOUSES = {
    **dict.fromkeys("husband wife hubby wifey bride bridegroom groom".split(), "spouse"), **dict.fromkeys("ex-husband ex-wife".split(), "ex-spouse"),
    **dict.fromkeys("girlfriend boyfriend fiancé fiancée fiance fiancee".split(), "partner"), **dict.fromkeys("ex-girlfriend ex-boyfriend".split(), "ex-partner"),
    "widow": "surviving spouse", "widower": "surviving spouse",
}  # fmt: skip
"""Those who show the gender of whom they are with."""
MODIFIERS = frozenset("female male lady masculine feminine womanly manly".split())
"""Adjectives that only say a gender."""
TITLE = re.compile(
    r"\b(?:mrs|mr|ms|miss|mister|madame?|mme|monsieur|herr|frau|señora|senora|señorita|señor|senor|signora|signor|pan[iì]?|sir|dame|lady|lord)\.? $",
    re.IGNORECASE,
)
"""A title before a name that says a gender."""
TELLING = (
    (r"(?:\w+ (?:weeks?|months?) |heavily |visibly )?pregnant", "expecting a child"),
    (r"gave birth to", "had"), (r"gave birth", "had a child"), (r"give birth to", "have"), (r"give birth", "have a child"), (r"giving birth(?: to)?", "having"),
    (r"during (?:her|my|the) pregnancy", "before the child was born"), (r"breastfeeding|breast-feeding", "feeding a baby"), (r"breastfed", "fed"), (r"(?:a|her|my) miscarriage", "a loss"), (r"maternity leave|paternity leave", "parental leave"),
    (r"motherhood|fatherhood", "parenthood"), (r"maiden name", "earlier name"), (r"née|nee", "born"),
    (r"(?:a|his|my) (?:\w+ )?(?:beard|moustache|mustache)", "facial hair"),
)  # fmt: skip
"""Words that say a gender by what only one has -> words for anybody."""

_AGREEING = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "isn’t": "aren’t", "wasn't": "weren't", "wasn’t": "weren’t",
    "hasn't": "haven't", "hasn’t": "haven’t", "doesn't": "don't", "doesn’t": "don’t", "dies": "die", "lies": "lie", "ties": "tie", "vies": "vie", "ain't": "ain't",
}  # fmt: skip
INVERTED = frozenset(_AGREEING)
"""Verbs that can stand before their subject: was she."""
OPENS_INVERSION = frozenset(
    "who what which when where why how nor neither so never not only than as rarely seldom hardly scarcely little and or but then if yet".split()
)
_NO_VERBS = frozenset(
    "always sometimes perhaps afterwards nevertheless nonetheless besides towards unless thus plus less this his its us as yes was besides "
    "upwards downwards backwards forwards overseas indoors outdoors nowadays alas hers theirs ours yours whereas".split()
)
_PARTICIPLES = frozenset(
    "been had done got gotten gone come become lost left made seen known taken given told found kept held heard felt met won begun written spoken "
    "broken chosen worn grown flown drawn driven eaten fallen forgotten risen run sung sworn thrown woken bought brought caught fought "
    "taught thought sold sent spent slept stood understood never always just already".split()
)
_STATES = frozenset(
    "tired married retired worried scared frightened exhausted detained arrested divorced widowed engaged injured wounded interested "
    "convinced ashamed unemployed educated accused charged wanted needed relieved terrified pleased surprised prepared supposed".split()
)
"""Participles that say how somebody is."""


def plural_verb(word: str) -> str | None:
    """The verb of they for one of he or she, in lower case; None for what is the same for both, or no verb."""
    if word in _AGREEING:
        return _AGREEING[word]
    if not re.fullmatch(r"[a-z][a-z-]*s", word) or word.endswith("ss") or word in _NO_VERBS:
        return None
    if word.endswith("ies"):
        return word[:-3] + "y"
    if re.search(r"(?:ss|sh|[^a]ch|x|zz|o)es$", word) or re.search(r"(?:te|ea|oa)ches$", word):
        return word[:-2]
    return word[:-1]


def is_or_has(word: str) -> str:
    """The short verb of they for a ’s before this word: they’re thin, they’ve lost."""
    has = word in _PARTICIPLES or (word.endswith("ed") and word not in _STATES)
    return "ve" if has else "re"


def is_third(word: str, following: str, common: frozenset[str], *, bare: bool = False) -> bool:
    """Whether a word behind a conjunction is a verb of he or she, and not a plural noun.

    ``bare``: what it is joined to is a verb without doubt, so that it needs no object to show it.
    """
    base = plural_verb(word)
    if base is None:
        return False
    if word in _AGREEING or word in IRREGULAR_VERBS or word in SPEECH_VERBS or word in PERSON_VERBS:
        return True
    past = {f"{base}ed", f"{base}d", f"{base[:-1]}ied", f"{base}{base[-1]}ed"}
    object_follows = following in _OBJECT or (following.endswith("s") and following[0].isalpha())
    return base in common and bool(past & common or base in IRREGULAR_VERBS) and (bare or object_follows)


_OBJECT = (
    frozenset("the a an my your his her its our their it him them us me this that these those to no any some at home back up out off away down".split())
    | {"again", "every", "there", "here"}
)  # fmt: skip


def possessive_or_object(before: str, word: str, following: Sequence[str]) -> str:
    """What her or his becomes: their, them or theirs, by the words around it, all in lower case."""
    nxt = following[0] if following else ""
    noun = bool(nxt) and nxt[0].isalnum()
    if word == "his":
        own = before == "of" and noun and can_be_verb(nxt)  # a friend of his saw
        return (
            "their" if noun and not own and (nxt not in FUNCTION_WORDS or nxt in _BEFORE_NOUNS) else "theirs"
        )
    if not noun or (nxt in FUNCTION_WORDS and nxt not in _BEFORE_NOUNS):
        return "them"
    if nxt in _BACK and before in _MOVED:
        return "them"
    if before in _PERCEIVED and (nxt.endswith("ing") or nxt in _BARE):
        return "them"
    if before in _GIVEN and (nxt in _GIFTS or nxt in _QUANTITIES or nxt[0].isdigit()):
        return "them"
    if nxt.endswith("ly") and (
        len(following) < 2 or following[1] in FUNCTION_WORDS or not following[1][0].isalpha()
    ):
        return "them"
    return "their"


_BEFORE_NOUNS = frozenset(
    "own first last long each near then once off below above inside outside away-".split()
) - {"each", "off"}
_BACK = frozenset(
    "home back inside outside alone first last anything nothing something everything more".split()
)
_MOVED = frozenset(
    "took take takes brought bring brings drove sent send sends led followed walked called wanted let saw dragged carried pushed pulled threw "
    "kept left leave told tell tells gave give asked knew know met found helped put hit held beat locked see".split()
)
_PERCEIVED = frozenset(
    "saw see sees seen watched heard hear made make makes let lets helped help found left kept had have felt noticed".split()
)
_BARE = frozenset(
    "leave go cry stand sit come run walk speak talk sleep sign work stay wait die fall lie stop feel look know see hear eat drink write read "
    "call take get do be have open pay sing scream fight escape enter pass kneel confess undress".split()
)  # fmt: skip
_GIVEN = frozenset(
    "gave give gives given offered offer paid pay pays sent send brought bring handed lent cost showed told tell tells asked taught bought promised owed owe denied".split()
)
_GIFTS = frozenset(
    "money water food bread work shelter permission papers lies stories things questions nothing something anything everything tea coffee "
    "medicine pills hope courage time clothes electric beatings everything".split()
)
_QUANTITIES = frozenset(
    "two three four five six seven eight nine ten several many much enough more less half".split()
)

CONTINUES = frozenset("and but or then yet nor".split())
"""Words behind which a second verb of the same subject can stand."""
SKIPPED = ADVERBS | frozenset(
    "also even still never already always often just not later nevertheless therefore however too only".split()
)
"""What can stand between a subject and its verb."""
NEW_SUBJECT = frozenset(
    "i we you they he she it who which that where when because if while although though unless whose what why how whom since as".split()
)
"""Words behind which a verb has another subject."""
NO_VERB_HERE = (PREPOSITIONS | CONJUNCTIONS) - AUXILIARIES
LEADS_A_NOUN = frozenset(
    "the a an my your his her its our their this that these those some every each no one two three".split()
)
