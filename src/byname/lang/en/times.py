"""How English says dates, times and durations: one pattern a rule, with what it can begin with.

A pattern's group ``x``, where it has one, is the span of the expression; the rest of the match is context.
The other groups are named alike in every pattern: year, year2, month, day, day2, part, unit, count, way.
"""

from __future__ import annotations

import re

from byname.lang.en.numbers import NUMBER_BEGINNINGS, ORDINAL_BEGINNINGS, SMALL, SMALL_ORDINAL
from byname.lang.patterns import Patterns

_MONTHS = "january february march april may june july august september october november december".split()
MONTHS: dict[str, int] = {
    **{name: position for position, name in enumerate(_MONTHS, 1)},
    **{name[:3]: position for position, name in enumerate(_MONTHS, 1)},
    "sept": 9,
}
WEEKDAYS: dict[str, int] = {
    name: position
    for position, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2),
}  # fmt: skip
"""Of the northern hemisphere, where most of the texts are from: first and last month."""

PARTS: dict[str, tuple[float, float]] = {
    "early": (0, 1 / 3), "mid": (1 / 3, 2 / 3), "middle": (1 / 3, 2 / 3), "late": (2 / 3, 1), "beginning": (0, 1 / 4),
    "start": (0, 1 / 4), "end": (3 / 4, 1), "first half": (0, 1 / 2), "second half": (1 / 2, 1), "first days": (0, 1 / 4),
    "last days": (3 / 4, 1), "first week": (0, 1 / 4), "second week": (1 / 4, 1 / 2), "third week": (1 / 2, 3 / 4),
    "last week": (3 / 4, 1), "first months": (0, 1 / 3), "last months": (2 / 3, 1), "first quarter": (0, 1 / 4),
    "second quarter": (1 / 4, 1 / 2), "third quarter": (1 / 2, 3 / 4), "fourth quarter": (3 / 4, 1), "turn": (0, 1 / 4), "q1": (0, 1 / 4), "q2": (1 / 4, 1 / 2), "q3": (1 / 2, 3 / 4), "q4": (3 / 4, 1),
}  # fmt: skip
"""Parts of a year, month or decade, as fractions of it."""

FESTIVALS: dict[str, tuple[int, int, int, int]] = {
    "christmas eve": (12, 24, 12, 24), "christmas day": (12, 25, 12, 25), "christmas": (12, 24, 12, 26),
    "boxing day": (12, 26, 12, 26), "new year's eve": (12, 31, 12, 31), "new year's day": (1, 1, 1, 1),
    "new year's": (1, 1, 1, 1), "orthodox christmas": (1, 6, 1, 7), "epiphany": (1, 6, 1, 6),
    "valentine's day": (2, 14, 2, 14), "st patrick's day": (3, 17, 3, 17), "women's day": (3, 8, 3, 8),
    "easter": (3, 22, 5, 8), "easter sunday": (3, 22, 5, 8), "easter monday": (3, 23, 5, 9), "good friday": (3, 20, 5, 6),
    "may day": (5, 1, 5, 1), "labour day": (5, 1, 5, 1), "victory day": (5, 8, 5, 9), "midsummer": (6, 19, 6, 26),
    "all saints' day": (11, 1, 11, 1), "halloween": (10, 31, 10, 31), "thanksgiving": (11, 22, 11, 28),
    "armistice day": (11, 11, 11, 11), "human rights day": (12, 10, 12, 10), "world press freedom day": (5, 3, 5, 3),
}  # fmt: skip
"""Month and day of the first and of the last day on which a festival can fall, in any calendar that celebrates it."""
MOVING = (
    "ramadan",
    "eid al-fitr",
    "eid al-adha",
    "eid",
    "passover",
    "hanukkah",
    "diwali",
    "independence day",
    "nowruz",
)
"""Festivals whose days depend on the year or on the country."""

VAGUE: dict[str, tuple[float, float]] = {
    "a couple of": (2, 3), "couple of": (2, 3), "a few": (2, 6), "few": (2, 6), "several": (3, 9), "half a": (0.4, 0.6),
    "some": (2, 9), "many": (4, 40), "": (2, 6),
}  # fmt: skip
"""Counts that are no numbers, as the least and the most that they can mean."""

DECADES: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "noughties": 0,
}  # fmt: skip
UNITS = {"night": "day", "morning": "day", "evening": "day", "afternoon": "day", "centuries": "century"}
"""Units that are moved as another one."""

TODAY: dict[str, int] = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "yesterday": -1, "last night": -1,
    "the day before yesterday": -2, "tomorrow": 1, "the day after tomorrow": 2,
}  # fmt: skip
"""Days counted from the day of writing."""
BACKWARD = (
    "last",
    "previous",
    "preceding",
    "past",
    "before",
    "earlier",
    "previously",
    "prior",
    "ago",
    "beforehand",
)
FORWARD = (
    "next",
    "following",
    "coming",
    "after",
    "later",
    "afterwards",
    "on",
    "thereafter",
    "ensuing",
    "subsequent",
)
SPOKEN = ("last", "this", "next", "past", "coming", "current", "ago")
"""Relations to the day of writing; the others relate to the date that the text spoke of before."""

# --- fragments ------------------------------------------------------------------------------------------------------

_FULL = "|".join(name.title() for name in _MONTHS)
_MONTH = (
    r"(?P<month>(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|january|february|april|june|july|august|september|october|november|december"
    r"|(?:march|may)(?=,?\s+(?:19|20)\d\d\b))\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_FOUR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_YEAR = _FOUR + r"(?![\d/]|[,.]\d|\s?%)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|mon|tues|wednes|thurs|fri|satur|sun)day"
_TO = r"(?:\s*[-–—/]\s*|\s+(?:to|and|or|until|till|through)\s+(?:the\s+)?)"
_PART = (
    r"(?P<part>[Ee]arly[\s-]|[Mm]id(?:dle)?[\s–-]|[Ll]ate[\s-]|(?:[Tt]he\s+)?(?:very\s+)?(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle|[Tt]urn"
    r"|(?:[Ff]irst|[Ss]econd)\s+half|(?:first|second|third|fourth|last)\s+(?:week|quarter)|(?:first|last)\s+(?:days|months))\s+of\s+)"
)
_WHICH = r"(?P<way>last|this|that|next|the same|the following|the previous|the preceding)"
_COUNT = rf"(?P<count>\d{{1,4}}(?:[.,]\d)?|(?i:{SMALL})|[Aa]n?\b|[Hh]alf an?|(?:[Aa]\s+)?couple\s+of|(?:[Aa]\s+)?few|[Ss]everal|[Mm]any|[Ss]ome)"
_UNIT = r"(?P<unit>day|night|week|weekend|fortnight|month|year|decade|centur(?:y|ies)|quarter|hour|minute)"
_LEAST = r"(?:about\s+|around\s+|almost\s+|nearly\s+|over\s+|just\s+|more than\s+|less than\s+|at least\s+|only\s+|some\s+|barely\s+)?"
_BEFORE_DAY = r"(?<![\w.,:$€£№§-])(?<!\d/)"
_AFTER_DAY = r"(?!\d|[:/%]|[.,]\d)"
# words after a bare number of four digits that make it a count
_COUNTED = (
    r"(?!\s?(?:people|persons|soldiers|fighters|troops|men|women|children|euros?|dollars?|hryvnias?|rubles?|roubles?|zlotys?|pounds"
    r"|francs|marks|lira|km|kilomet|m\b|met(?:er|re)s|miles|kg|tons|tonnes|hectares|litres|copies|pages|volunteers|members|words"
    r"|EUR|USD|GBP|PLN|UAH|RUB|BYN|residents|inhabitants|refugees|Acts?\b|Convention\b|Constitution\b|Rules\b|Regulations\b|prisoners|employees|workers|students|votes|times|square|sq))"
)

# --- what a pattern can begin with --------------------------------------------------------------------------------------

_DAYS_OF_WEEK = " ".join(WEEKDAYS)
_CALENDAR = f"{_DAYS_OF_WEEK} {' '.join(_MONTHS)}"
_WAYS = "last this that next the"
_PARTS = "early mid middle late the very beginning start end turn first second third fourth last"
_SEASONS = " ".join(SEASONS)
_LINKS = (
    "in on by until till since before after from of during between around every each through throughout over for within "
    "at about near towards past back to"
)
_COUNTS = f"0 {NUMBER_BEGINNINGS} half couple few several many some about around almost nearly over just more less at only barely"
_FESTIVALS = (
    "orthodox catholic christmas boxing new epiphany st valentine international women easter good may labour midsummer all "
    "victory halloween thanksgiving armistice human world ramadan eid passover hanukkah diwali independence nowruz"
)

# --- patterns: rule -> beginnings and pattern -----------------------------------------------------------------------------------------

_DATES = {
    "date": [
        (f"0 {_DAYS_OF_WEEK}", rf"{_BEFORE_DAY}(?:{_WEEKDAY},?\s+(?:the\s+)?)?(?P<days>(?:{_DAY},\s+)+)?(?P<day>{_DAY})(?:{_TO}(?P<day2>{_DAY}))?(?:\s+day)?"
         rf"(?:\s+of\s+|\s*-\s*|\s*){_MONTH}(?:(?:,?\s*(?:of\s+)?|\s*-\s*){_YEAR}|,?\s+(?:of\s+)?{_WHICH}\s+year)?"),
        (_CALENDAR, rf"(?<![\w-])(?:{_WEEKDAY},?\s+)?{_MONTH}\s+(?:the\s+)?(?P<day>{_DAY}){_AFTER_DAY}(?:{_TO}(?P<day2>{_DAY}){_AFTER_DAY})?"
         rf"(?:,?\s+(?:of\s+)?{_YEAR}|,?\s+{_WHICH}\s+year)?"),
        (ORDINAL_BEGINNINGS, rf"(?<![\w-])(?P<day>(?i:{SMALL_ORDINAL}))\s+(?:day\s+)?(?:of\s+)?{_MONTH}(?:,?\s+(?:of\s+)?{_YEAR})?"),
        (_CALENDAR, rf"(?<![\w-]){_MONTH}\s+(?:the\s+)?(?P<day>(?i:{SMALL_ORDINAL}))\b(?:,?\s+{_YEAR})?"),
        ("0", r"(?<![\w.,:/-])(?P<year>(?:1[89]|20)\d\d)(?P<sep>[-./])(?P<number>0?[1-9]|1[0-2])(?P=sep)(?P<day>0?[1-9]|[12]\d|3[01])(?![\w/-]|\.\d)"),
        ("0", r"(?<![\w.,:/-])(?P<day>0?[1-9]|[12]\d|3[01])(?P<sep>[-./]|\.\s)(?P<number>0?[1-9]|[12]\d|3[01])(?P=sep)(?P<year>(?:(?:1[89]|20)\d)?\d\d?|\d\d)(?<=\d\d)(?![\w/-]|[.,]\d)"),
    ],
    "day": [
        (_LINKS, rf"\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|of)\s+(?P<x>the\s+(?P<day>\d{{1,2}}(?:st|nd|rd|th)|(?:{SMALL_ORDINAL})(?=\s+of))(?:\s+of\s+(?:the|that|this|the same)\s+month)?)(?=\s*(?:[.,;)]|of (?:the|that|this)\b|when\b|we\b|they\b|I\b|he\b|she\b))"),
    ],
    "month": [
        (f"{_PARTS} {_CALENDAR}", rf"(?<![\w-]){_PART}?{_MONTH}(?:,?\s+(?:of\s+)?|\s*[-/]\s*){_YEAR}"),
        (f"{_PARTS} {_WAYS}", rf"(?<![\w-])(?:{_PART}|(?P<way>[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat|[Tt]he following|[Tt]he previous)\s+)+{_MONTH}(?!\s+\d)"),
        (f"{_PARTS} {_CALENDAR}", rf"(?<![\w-]){_PART}?{_MONTH},?\s+(?:of\s+)?{_WHICH}\s+year\b"),
        (f"{_LINKS} {_CALENDAR}", rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|[Aa]round|[Ee]very|[Ee]ach|through|of|(?:{_FULL})\s+(?:to|and|or|until))\s+(?P<x>{_MONTH})(?!\s+\d|['’]s|\s+[A-Z]|\s+(?:said|says|told)|-)"),
        (_CALENDAR, rf"(?<![\w-]){_MONTH}(?={_TO}(?:{_FULL})\b)"),
        (_CALENDAR, r"(?<![\w-])(?P<x>(?P<month>January|February|July|September|October|November|December))(?!\s+\d|['’]s|-|\s+(?:Revolution|[A-Z]))"),
        ("0", r"(?<![\w./-])(?P<month>0[1-9]|1[0-2])[./](?P<year>(?:19|20)\d\d)(?![\w/-]|[.,]\d)"),
    ],
    "season": [
        (f"{_PARTS} {_SEASONS}", rf"(?<![\w-])(?:{_PART}|[Tt]he\s+)?(?:(?P<early>early|late|mid)[\s-]+)?(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:{_TO}(?P<season2>spring|summer|autumn|fall|winter))?"
         rf"(?:,?\s+(?:of\s+|in\s+)?(?:the\s+year\s+)?{_FOUR}(?:[-–/](?P<year2>(?:\d\d)?\d\d))?(?!\d)|\s+of\s+{_WHICH}\s+year|\s+of\s+['’](?P<short>\d\d)\b)"),
        (_WAYS, r"(?<![\w-])(?P<way>[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat|[Tt]he same|[Tt]he following|[Tt]he previous)\s+(?P<season>spring|summer|autumn|winter)\b"),
        (_LINKS, rf"\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y|[Tt]hroughout|of|over)\s+(?P<x>(?:{_PART}|the\s+)?(?:(?P<early>early|late|mid)[\s-]+)?(?P<season>spring|summer|autumn|winter))(?!\w|-|\s+(?:school|camp|term|job|house|olympics|games|war|break|offensive|uniform|clothes|coat))"),
    ],
    "decade": [
        (f"0 {_PARTS}", rf"(?<![\w$€£])(?:[Tt]he\s+)?{_PART}?(?P<year>(?:1[5-9]|20)\d0)['’]?s\b"),
        ("the", rf"(?<![\w$€£])(?:[Tt]he\s+){_PART}?['’]?(?P<short>[1-9]0)['’]?s\b"),
        (f"{_PARTS} ' ’", rf"(?<![\w$€£]){_PART}?['’](?P<short>[1-9]0)s\b"),
        ("the", rf"(?<![\w-])(?:[Tt]he\s+){_PART}?(?P<word>[Tt]wenties|[Tt]hirties|[Ff]orties|[Ff]ifties|[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties|[Nn]oughties)\b"),
    ],
    "century": [
        (f"0 {_PARTS} {ORDINAL_BEGINNINGS}", rf"(?<![\w-])(?:[Tt]he\s+)?{_PART}?(?P<count>\d\d?(?:st|nd|rd|th)|(?:{SMALL_ORDINAL}))[\s-]+(?:and\s+\w+\s+)?[Cc]entur(?:y|ies)\b"),
    ],
    "festival": [
        (_FESTIVALS, r"(?<![\w-])(?P<festival>(?:Orthodox\s+|Catholic\s+)?Christmas(?:\s+(?:Eve|Day))?|Boxing\s+Day|New\s+Year(?:['’]?s)?\s+(?:Eve|Day)|New\s+Year['’]s|Epiphany|(?:St\.?\s+)?Valentine['’]?s\s+Day"
         r"|(?:St\.?\s+)Patrick['’]?s\s+Day|(?:International\s+)?Women['’]?s\s+Day|Easter(?:\s+(?:Sunday|Monday))?|Good\s+Friday|May\s+Day|Labou?r\s+Day|Victory\s+Day|Midsummer|All\s+Saints['’]?\s+Day|Halloween"
         r"|Thanksgiving|Armistice\s+Day|Human\s+Rights\s+Day|World\s+Press\s+Freedom\s+Day|Ramadan|Eid(?:\s+al-(?:Fitr|Adha))?|Passover|Hanukkah|Diwali|Independence\s+Day|Nowruz)(?![\w-]|['’]s\b|\s+[A-Z][a-z])"
         rf"(?:,?\s+(?:of\s+|in\s+)?{_YEAR}|\s+(?:of\s+)?{_WHICH}\s+year)?"),
    ],
    "year": [
        ("q1 q2 q3 q4", rf"(?<!\w)(?P<part>Q[1-4])[\s/]+(?:of\s+)?{_YEAR}"),
        (_PARTS, rf"(?<![\w.,:/$€£№§’'-]){_PART}(?P<year>(?:1[5-9]|20)\d\d)(?!\d|[,.]\d|\s?%)"),
        ("0", r"(?<![\w.,:/$€£№§-])(?P<year>(?:1[5-9]|20)\d\d)(?:\s?[-–—/]\s?(?P<year2>(?:1[5-9]|20)\d\d|\d\d))(?![\w/%-]|[.,]\d)"),
        ("0", rf"(?<![\w.,:/$€£№§-])(?P<year>(?:1[6-9]|20)\d\d)(?![\w/%]|[,.:]\d|\s%|-\d|-page){_COUNTED}"),
        (f"{_LINKS} class", r"\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Oo]f|[Cc]lass of|[Bb]ack in|[Aa]fter|[Bb]efore)\s+(?P<x>['’](?P<short>\d\d))\b(?!['’]?s)"),
        (f"{_LINKS} year anno", r"\b(?:[Ii]n|year|of|[Ss]ince|anno)\s+(?P<x>(?P<year>1[0-5]\d\d))(?![\w/%-]|[,.:]\d)"),
    ],
    "weekday": [
        (f"{_WAYS} {_DAYS_OF_WEEK}", r"(?<![\w-])(?:(?P<way>[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Tt]he following|[Tt]he previous|[Tt]he next)\s+)?(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?P<plural>s)?(?:\s+(?:morning|afternoon|evening|night|lunchtime))?(?!['’]?\s?(?:Times|Mirror|Telegraph|Express|Mail|Herald|Post|school|School|Service|Agreement))\b"),
    ],
    "today": [
        ("the yesterday tomorrow today tonight last this", r"(?<![\w-])(?P<today>[Tt]he\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|[Yy]esterday(?!['’])|[Tt]omorrow(?!['’])|[Tt]oday(?!['’])|[Tt]onight|[Ll]ast\s+night|[Tt]his\s+(?:morning|afternoon|evening))\b"),
    ],
}  # fmt: skip

_RELATIVE = {
    "relative": [
        (f"{_PARTS} {_WAYS}", r"(?<![\w-])(?P<part>(?:[Ee]arl(?:y|ier)|[Ll]ate(?:r)?|mid-?)\s+)?(?P<way>[Ll]ast|[Tt]his|[Nn]ext|this coming|[Tt]he\s+(?:very\s+)?(?:next|following|previous|preceding|same|ensuing)|[Tt]hat\s+(?:same\s+)?|[Tt]he\s+current)\s*"
         r"\b(?P<unit>weekend|week|month|year|fortnight|decade|day|night|morning|evening|afternoon|quarter|century)\b(?!['’]s\s+time|-)"),
        (_COUNTS, rf"(?<![\w-]){_LEAST}(?P<x>{_COUNT}[\s-]+(?:long\s+|full\s+|whole\s+|short\s+|more\s+)?{_UNIT}s?(?:\s+and\s+a\s+half)?\s+(?P<way>ago|earlier|later|before|after|afterwards|previously|prior|on|beforehand|thereafter))\b(?!-)"),
        ("day week month year decade", r"(?<![\w-])(?P<x>(?P<unit>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade)s\s+(?P<way>ago|earlier|later|before|after|afterwards))\b"),
        ("the", r"(?<![\w-])(?P<x>[Tt]he\s+(?P<unit>day|night|week|month|year|morning|evening)\s+(?P<way>before|after))\b(?!\s+(?:yesterday|tomorrow))"),
        (_LINKS, rf"\b(?:[Ii]n|[Ww]ithin)\s+{_LEAST}(?P<x>{_COUNT}\s+{_UNIT}s?['’]?s?\s+time)\b"),
        ("the", rf"(?<![\w-])(?P<x>[Tt]he\s+(?P<way>last|past|previous|next|preceding|first)\s+{_COUNT}\s+{_UNIT}s)\b"),
        (_LINKS, r"(?<![\w-])(?:[Oo]ver|[Dd]uring|[Ff]or|[Ii]n|[Ww]ithin)\s+(?P<x>the\s+(?P<way>past|last)\s+(?P<unit>week|month|year|decade))\b"),
        ("year day", r"(?<![\w-])(?P<x>(?P<unit>year|day)\s+(?P<way>before|after)\s+(?P<base>last|next))\b"),
    ],
    "clock": [
        ("0", r"(?<![\w.,:/$€£-])(?:0?\d|1\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?\s*(?:[ap]\.?\s?m\b\.?|[AP]\.?\s?M\b\.?|hours\b|hrs\b|h\b|o['’]clock)"),
        ("0", r"(?<![\w.,:/$€£-])(?:0?[1-9]|1[0-2])\s*(?:(?:[ap]\.\s?m\.|[ap]m\b|[AP]\.M\.|[AP]M\b)|o['’]clock(?:\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night))?|(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night)\b)"),
        ("0", r"(?<![\w.,:/$€£-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[-–]\s?(?:[01]?\d|2[0-3]):[0-5]\d)?(?![\w:/]|[.,]\d)"),
        (_LINKS, r"\b(?:at|by|around|about|until|till|from|before|after|to)\s+(?P<x>(?:[01]?\d|2[0-3])[.][0-5]\d)(?![\w:/%]|[.,]\d|\s(?:%|per|million|billion|km|m\b|euros?))"),
        ("0", r"(?<![\w.,:/$€£-])(?:[01]\d|2[0-3])[0-5]\d\s?(?:hours|hrs|h)\b"),
        (f"{NUMBER_BEGINNINGS} half quarter", rf"\b(?P<x>(?i:{SMALL})\s+o['’]clock(?:\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night))?|(?i:half|quarter)\s+(?:past|to)\s+(?:{SMALL}|\d\d?)|(?:{SMALL})(?:[ -](?:thirty|fifteen|forty-five))?\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night))\b"),
        (_LINKS, r"\b(?:[Aa]t|[Aa]round|[Aa]bout|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Tt]ill|[Ss]ince|[Nn]ear|[Tt]owards|past)\s+(?P<x>midnight|noon|midday|dawn|dusk|sunrise|sunset|daybreak|nightfall)\b"),
    ],
    "duration": [
        (_COUNTS, rf"(?<![\w.,/$€£-])(?P<x>(?![Aa]n?\s+(?:minute|day|hour|quarter|night|weekend)\b){_COUNT}(?:\s+and\s+a\s+half)?(?:[\s-]+(?:more|full|long|whole|consecutive|straight|calendar|working|business|solid|entire|terrible|short))?[\s-]+{_UNIT}s?\b(?:['’](?!s))?(?:\s+and\s+a\s+half)?"
         rf"(?:,?\s+(?:and\s+)?(?:\d{{1,3}}|{SMALL}|a)\s+(?:day|week|month|year|hour|minute)s?\b){{0,2}})(?!-old|\s+old\b|\s+of\s+age\b)"),
        ("a an half", r"\b(?P<x>(?:a\s+year|a\s+month|an\s+hour)\s+and\s+a\s+half|half\s+(?:a\s+)?(?:year|decade|century))\b"),
        ("decades centuries", r"(?<![\w-])(?P<x>decades|centuries)\b(?!\s+(?:ago|later|earlier))"),
    ],
}  # fmt: skip

SLASHED = re.compile(r"(?<![\w./-])(\d\d?)[/-](\d\d?)[/-](?:19|20)?\d\d(?![\w/-])")
"""Dates in digits that could begin with the day or with the month."""

JOINT = re.compile(r"\s*[-–—/]\s*|,?\s+(?:(?:up\s+)?to|until|till|through|and|or|up until)\s+(?:(?:the\s+)?)")
"""What may stand between the two ends of an interval."""
BETWEEN = re.compile(r"\b(?:[Bb]etween|(?:[Ff]rom\s+)?(?:some\s*time\s+)?between)\s+(?:the\s+)?$")
"""What must stand before an interval whose ends are joined by a word that also joins a list."""
LIST_WORD = "and"

NOT_DATED = re.compile(
    r"(?:\b(?:[Aa]rticles?|[Aa]rts?\.|[Ss]ections?|[Ss]ec\.|[Rr]ules?|[Nn]os?\.|[Nn]umbers?|[Pp]ages?|pp?\.|[Pp]aragraphs?|[Pp]aras?\.|[Rr]esolutions?|[Pp]rotocol|[Dd]irective|[Rr]egulation"
    r"|[Cc]hapter|[Ff]igure|[Tt]able|[Rr]oom|[Ff]light|[Bb]rigade|[Ff]lat|[Aa]partment|[Cc]ode|PIN|[Pp]lots?|[Vv]ersion|[Mm]odel|[Ss]erial|[Ii]ssue|[Vv]olume|vol\.|[Uu]nit"
    r"|Acts?|Rules|Regulations|Convention|Constitution|than|nearly|almost|approximately|exactly|[Oo]ver|[Ss]ome|[Uu]p to|euros?|EUR|USD|PLN|UAH|RUB)\s+|[№§#]\s*)$"
)
"""What stands before a number that is no year and no day."""
CLAUSE = re.compile(
    r"\s+(?:the|my|his|her|their|our|your|its|I|he|she|we|they|it|an?|this|these|being|having|[A-Z]\w+|\w+ing)\b"
)
"""After "three days before": what it is three days before is said, and it is not the last date."""


PATTERNS = Patterns(
    (begins, rule, pattern) for rule, patterns in (_DATES | _RELATIVE).items() for begins, pattern in patterns
)
"""The rules of dates, relative expressions, clock times and durations; of two matches as long the earlier rule wins."""
