"""English of dates that are moved: what they are made of, in which form, and what gives away by how much."""

from __future__ import annotations

import re

from byname.lang.en.numbers import ORDINALS, SMALL_ORDINAL

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = "|".join(sorted([*MONTHS, *(name[:3] for name in MONTHS), "Sept"], key=len, reverse=True))

PIECES = re.compile(
    rf"(?P<iso>\b\d{{4}}(?P<s>[-./])\d\d?(?P=s)\d\d?\b)|(?P<slashed>\b\d\d?(?P<t>[-./]\s?)\d\d?(?P=t)(?:\d{{4}}|\d\d)\b)"
    rf"|(?P<numeric>\b\d\d?[./](?:19|20)\d\d\b)|(?P<year>\b\d{{4}}\b)|(?P<month>\b(?:{_MONTH})\b(?P<dot>\.?))"
    rf"|(?P<day>\b\d\d?(?P<th>st|nd|rd|th)?\b)|(?P<ordinal>\b{SMALL_ORDINAL}\b)|(?P<part>\b(?:early|mid|late)[\s–-]+)"
    r"|(?P<weekday>\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|(?P<word>[^\W\d_]+)|(?P<number>\d+)",
    re.IGNORECASE,
)
"""What the words of a date are made of."""
AROUND = frozenset("the of day and to until till through or from between in on up".split())
"""Other words that a date in a known form has."""
PARTS = ("early", "mid-", "late")
"""The thirds of a month or of a year."""
ABBREVIATED = 3
ORDINAL_WORDS = {number: word for word, number in ORDINALS.items()}
FIRST_TENS = {20: "twenty", 30: "thirty"}
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def ordinal(number: int) -> str:
    """The word for the day of a month, "second" or "twenty-first"."""
    if number in ORDINAL_WORDS:
        return ORDINAL_WORDS[number]
    return f"{FIRST_TENS[number - number % 10]}-{ORDINAL_WORDS[number % 10]}"


def ending(number: int) -> str:
    """What follows a day in figures: 1st, 12th, 22nd."""
    return "th" if 10 < number < 20 else ENDINGS.get(number % 10, "th")


BY_SPEECH = re.compile(
    r"\b(?:last|next|this|coming|past|current|ago|yesterday|today|tomorrow)\b", re.IGNORECASE
)
"""Words by which a date counts from the day of writing, which whoever reads a text knows about."""
SEASON = re.compile(r"(?:that|the same|the following|the previous|the)\s+(?:early |late )?(?:spring|summer|autumn|fall|winter)\b", re.IGNORECASE)  # fmt: skip
"""A season of the story without its year: the weather of another month."""
BEFORE_A_SEASON = r"\b(?:in|during|by|over|throughout|of) "
AT_THAT_TIME = "at that time"

_EVENT = (
    r"(?:(?:presidential|parliamentary|general|local|national|snap|federal|legislative|regional|mayoral) )?[Ee]lections?(?! commission)|referendum|(?:military )?coup(?: d[’']état)?"
    r"|(?:full-scale |Russian |American )?invasion|annexation|earthquake|tsunami|hurricane|cyclone|typhoon|pandemic|lockdown|Covid(?:-19)?|Olympics|Olympic Games|World Cup"
    r"|ceasefire|armistice|peace (?:agreement|accords?)|independence|inauguration|martial law|state of emergency|revolution|outbreak of (?:the )?war"
    r"|(?:war|fighting) (?:began|started|broke out)|(?:start|beginning|end) of the war|fall of [A-Z]\w+|(?:capital|city|town) fell|(?:invaded|annexed|occupied) [A-Z]\w+|(?:took|seized|came to|returned to) power"
    r"|(?:Taliban|junta|military|army|government|regime|parliament|president) (?:took|seized|closed|banned|fell|collapsed|captured|dissolved|declared)"
    r"|(?:closed|shut|reopened) (?:all )?the (?:schools|universities|borders?)|(?:schools|universities|prisons|borders?|airports?) were (?:closed|shut|opened|reopened|emptied)"
    r"|(?:bomb\w*|rain\w*|fire|missiles|rockets|shell\w*|attacks?|attacked|entered|struck|rained|fell|hit)(?: (?:on|upon|against|over|down on))? (?:several |many |the )?(?:[A-Z]\w+ )?(?:cities|capital|country|parliament)|Victory Day|Independence Day|Election Day|(?:Bloody|Black) \w+day"
)
PUBLIC_EVENT = re.compile(rf"\b(?:{_EVENT})\b")
"""What happened to everybody, on a day that everybody can look up."""
TO_A_PUBLIC_EVENT = re.compile(
    r"\b(?:(?:days?|nights?|weeks?|months?|hours?|eve|morning|evening|anniversary|fortnight) (?:before|after|of|following|into|later than)|(?:on|during|since) ) ?"
    rf"(?:the )?(?:\w+ ){{0,3}}?(?:{_EVENT})\b"
)
"""How far somebody's day is from such an event: three days after the election."""
_OF_A_DATE = rf"(?:{_EVENT}|war|famine|genocide|uprising|offensive|siege|massacre|battle|protests|riots|floods?|crackdown)"
BESIDE_AN_EVENT = re.compile(rf"^\W*(?:\w+ )?{_OF_A_DATE}\b")
BEHIND_AN_EVENT = re.compile(rf"\b{_OF_A_DATE}(?: (?:in|of|on|held on|held in|that began in|that began on))?(?: the)?\W*$")  # fmt: skip
"""What stands around a date that is an event's own."""

GIVEN_AWAY = (
    "A public event stands beside a date that is shifted, and whoever looks it up knows by how much; "
    'write dates = "generalise", or take the event out.'
)
