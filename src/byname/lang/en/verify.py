"""English for the verifier: how ages and dates are written, which words are names only by chance, and its reasons."""

from __future__ import annotations

import re
from datetime import date

from byname.lang.en.names import INTERJECTIONS

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

MONTHS = frozenset([*_MONTHS, *(name[:3] for name in _MONTHS), "sept"])
ALWAYS_CAPITAL = frozenset(
    [
        *_MONTHS,
        *_WEEKDAYS,
        "european",
        "african",
        "asian",
        *INTERJECTIONS,
    ]
)
"""Words that stand capitalised inside a sentence and name nobody."""

IN_ANY_PHRASE = ALWAYS_CAPITAL | {
    "will",
    "can",
    "do",
    "so",
    "an",
    "art",
    "in",
    "my",
    "mark",
    "long",
    "young",
    "rich",
}
"""Names that stand beside any word in small letters."""

PARTICLES = frozenset(
    "de da di do dos das del della van der den von zu zur bin ibn ben bint al el la le du abu ter af av and of the jr sr".split()
)
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir lady lord dame father sister brother st saint sgt capt captain lt col "
    "colonel gen general maj major cpl judge rev president minister officer uncle aunt".split()
)
"""Words in front of a name and between its parts: no part of who it is."""

ROLE_BOXES = frozenset(
    "info contact press office media news editor editors mail admin support hello help desk team tips".split()
)
"""The part of an e-mail address before the @ that is nobody's."""

SPELLED_OUT = (
    (r"\s*[\[({]?\s*\b(?:at)\b\s*[\])}]?\s*", "@"),
    (r"\s*[\[({]?\s*\b(?:dot)\b\s*[\])}]?\s*", "."),
)
"""How an address is written so that machines do not find it."""


def cardinal(number: int) -> str:
    """A number from 0 to 99 in words."""
    if number < 20:
        return _UNITS[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_UNITS[ones]}" if ones else "")


def ages(years: int) -> tuple[str, ...]:
    """Patterns of every way to write that somebody is so many years old."""
    said = rf"(?:{years}|{cardinal(years).replace('-', '[- ]')})" if years < 100 else str(years)
    return (
        rf"\b{said}[- ]years?[- ]olds?\b", rf"\b{said}\s*(?:yo|y\.o\.|y/o)(?!\w)", rf"\baged?\s+(?:of\s+)?{said}\b(?!\s*(?:to|[-–])\s*\d)",
        rf"\bage:\s*{said}\b", rf"\b(?:turned|turns|turning)\s+{said}\b", rf"(?<=,\s){years}(?=,)", rf"(?<=\(){years}(?=\))",
        rf"\b(?:i am|i’m|i'm|he is|she is|he’s|she’s|he's|she's|i was|he was|she was)\s+{said}\b(?=\s*[.,;!?]|\s+(?:now|then|at|when|and)\b)",
    )  # fmt: skip


def days(day: date) -> tuple[str, ...]:
    """Patterns of every way to write one day, with its year or without."""
    d, m, y = day.day, day.month, day.year
    name = _MONTHS[m - 1]
    month = rf"(?:{name}|{name[:3]}\b\.?|sept\b\.?)" if m == 9 else rf"(?:{name}|{name[:3]}\b\.?)"
    number = rf"(?:0?{d}(?:st|nd|rd|th)?|{_ORDINALS[d - 1].replace('-', '[- ]')})"
    year = rf"(?:{y}|{y % 100:02d})"
    return (
        rf"\b{number}\s*(?:day\s+)?(?:of\s+)?[- ]?{month}(?!\w)", rf"\b{month}\s+(?:the\s+)?{number}\b(?!\s*[:%])",
        rf"(?<![\d.,/-])0?{d}\s*([-./])\s*0?{m}\s*\1\s*{year}(?!\d)", rf"(?<![\d.,/-])0?{m}\s*([-./])\s*0?{d}\s*\1\s*{year}(?!\d)",
        rf"(?<![\d.,/-]){y}\s*([-./])\s*0?{m}\s*\1\s*0?{d}(?!\d)", rf"(?<!\d){y}{m:02d}{d:02d}(?!\d)",
    )  # fmt: skip


def months(first: date) -> tuple[str, ...]:
    """Patterns of every way to write one month with its year."""
    m, y = first.month, first.year
    name = _MONTHS[m - 1]
    month = rf"(?:{name}|{name[:3]}\.?|sept\.?)" if m == 9 else rf"(?:{name}|{name[:3]}\.?)"
    return (
        rf"\b{month},?\s+(?:of\s+)?{y}\b", rf"(?<![\d./-])0?{m}\s*[-./]\s*{y}(?!\d)", rf"(?<![\d./-]){y}\s*[-./]\s*0?{m}(?![\d./-])",
    )  # fmt: skip


# --- reasons --------------------------------------------------------------------------------------------------------

KINDS = {
    "name": "name",
    "alias": "other name",
    "contact": "contact",
    "identifier": "number or code",
    "account": "account",
    "age": "age",
    "birth_date": "date of birth",
    "birthplace": "place of birth",
    "event_date": "date",
    "legal_history": "legal history",
    "marital_status": "marital status",
}
"""What a leak is of, where the attribute's own name is not how people say it."""

CARRIERS = {
    "plain": "stands in the draft",
    "unchanged": "was left where the original says it",
    "split": "stands in the draft with its letters apart",
    "inside": "is part of an address, a handle, a file name or another word",
    "encoded": "stands in the draft in a code that anyone can read back",
    "alike": "stands in the draft in another spelling",
    "number": "stands in the draft in another spacing or form",
    "byname": "is a part of a byname",
    "follows": "follows from words that stand in the draft",
    "initials": "is still there by its initials",
}
"""How the draft carries it."""

LEFT = "{who}: the {what} {how}; change it there."
UNREAD = "Nobody was found in the text, so it may not have been understood; read it yourself before it is published."
UNLIKE = (
    "The draft has too little in common with the original to tell what became of what it says; "
    "read it yourself, or give the text that it was made from."
)
UNDECIDED = (
    "Words that can identify somebody stand in the draft as they were and no change was decided for them; "
    "change them there."
)
DROPPED = (
    "Somebody whom the people file drops is still named in the draft; say there what part they play, "
    "or write sure = true if the words name nobody."
)
INVISIBLE = (
    "Characters that nobody sees stand in the draft; they can mark it or hide a name, so take them out."
)
LINKED = "{who}: a background text that names them is among the nearest to the draft; change or leave out what the two share."
NEWCOMER = (
    "Somebody whom only a reading of the draft finds is named in it, or too few people fit; change what it says of them, "
    "or say in a people file who they are."
)
CROWD_TOGETHER = "{who}: once the others of their family, unit or event are found, about {low} people fit for the adversary {adversary}; {k} must."
_GENERALISE = 'write dates = "generalise"'
SHIFTED = {
    "public": f"A public event stands beside a date that was shifted, and whoever looks it up knows by how much; {_GENERALISE}, or take the event out.",
    "unshifted": "A date was left as it is beside others that were shifted; change it there.",
    "unlike": "A date was shifted by another number of days than the others, so that they no longer agree; change it there.",
    "near": "Dates were shifted by less than half a year, which does not hide them; shift them farther.",
    "season": "A season stands as it was beside dates that were shifted, and tells which months they are not in; take it out.",
    "age": "An age no longer agrees with a date of birth that was shifted; shift or generalise both.",
    "narrow": f"All that the draft says of dates and ages together leaves {{within}} days for each shifted date, fewer than the floors ask for; {_GENERALISE}.",
}
"""What is said of dates that were shifted, by what gives them away."""
CROWD = "{who}: about {low} people fit for the adversary {adversary}; {k} must."

FIGURES = (
    r"(?<![\w.,:])(?<!\barticle )(?<!\barticles )(?<!\bart\. )(?<!\brule )(?<!\brules )(?<!§ )(?!\d\d?[.)]\s|\d\d[.:]\d\d\b)\d[\d.,:/-]*\d(?!\w)|\b(?:"
    + "|".join(_TENS)
    + r")[- ](?:"
    + "|".join(_UNITS[1:10])
    + r")\b"
)
"""Numbers of two digits and more, but for those of paragraphs, of articles of a law and of the clock, and from twenty-one in words."""
_LAW = r"(?:Act|Code|Law|Constitution|Convention|Ordinance|Statute|Decree|Charter|Covenant|Treaty|Protocol|Regulations?)\b"
_NAMED_SO = r"(?:(?:[A-Z][\w’'-]*|of|and|on|the|for|\d{4}) ){0,8}"
_NUMBER = r"\d+[A-Za-z]?(?:\(\w+\))*(?: §+ ?\d+)?"
STATUTES = re.compile(
    rf"\b[Pp]rotocols? (?:[Nn]os?\. )?\d+|\b\d{{4}} (?={_NAMED_SO}{_LAW})"
    rf"|(?:\b(?:[Ss]ections?|[Pp]aragraphs?|[Cc]lauses?|[Cc]hapters?)|§§?) {_NUMBER}(?:(?:,| and| or| to) {_NUMBER})* of (?=(?:the )?{_NAMED_SO}{_LAW})"
)
"""Where a law is quoted by the number of its section, and named by its year."""
