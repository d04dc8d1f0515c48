"""How English says ages, births and quantities: one pattern a rule with what it can begin with, the group ``x`` its span.

Other groups: age and age2 (digits or words), month (an age in months), tens and tens2 ("thirties"), part, word.
"""

from __future__ import annotations

import re

from byname.lang.en.numbers import LARGE, NUMBER_BEGINNINGS, ORDINAL_BEGINNINGS, SMALL, SMALL_ORDINAL
from byname.lang.patterns import Patterns

TENS: dict[str, int] = {
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
AGE_WORDS: dict[str, tuple[int, int]] = {
    "teenager": (13, 19), "teenage": (13, 19), "teenaged": (13, 19), "teen": (13, 19), "adolescent": (12, 18),
    "toddler": (1, 3), "newborn": (0, 0), "quadragenarian": (40, 49), "quinquagenarian": (50, 59),
    "sexagenarian": (60, 69), "septuagenarian": (70, 79), "octogenarian": (80, 89), "nonagenarian": (90, 99),
    "centenarian": (100, 109), "middle-aged": (40, 64), "pensioner": (55, 100),
}  # fmt: skip
"""The youngest and the oldest that a word can mean."""

AGE_PARTS: dict[str, tuple[int, int]] = {
    "early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9), "very early": (0, 2), "very late": (8, 9)
}  # fmt: skip
"""The first and the last year of the ten that a part of them can mean."""

_ONES = "one two three four five six seven eight nine".split()
_AGE = rf"(?:1[01]\d|[1-9]?\d|(?i:{SMALL})|a hundred)"
_PART = r"(?:(?P<part>(?:[Vv]ery )?(?:[Ee]arly|[Mm]id(?:dle)?|[Ll]ate))[\s–-]*(?:to[\s-]late[\s-])?)"
_TENS = (
    r"(?P<tens>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|['’]?[1-9]0['’]?s)"
)
_TENS_OR = rf"{_TENS}(?: (?:or|to|and) {_TENS.replace('<tens>', '<tens2>')})?"
_OWN = r"(?:his|her|their|my|your|our)"
_OWNED = r"(?:(?<=(?<![\w-])my )|(?<=(?<![\w-])(?:his|her|our) )|(?<=(?<![\w-])your )|(?<=(?<![\w-])their )|(?<=[\w’']['’]s ))"
_TEN_OR_MORE = rf"(?!(?:{'|'.join(_ONES)})\b)(?i:{SMALL})"
_ABOUT = r"(?:(?:about|around|only|just|barely|almost|nearly|over|under|already|still|now|then|also|not yet|maybe|probably) )*"
_THINGS = (
    r"(?!\s+(?:wars?|conflict|compan(?:y|ies)|laws?|cars?|house|building|cases?|records?|dispute|tradition|struggle|insurgency"
    r"|agreement|republic|occupation|regime|rule|reign|history|sentence|ban|photo(?:graph)?|video|bridge|church|tree|phone|laptop)\b)"
)
_LONE = r"(?=\s*(?:[.,;:!?()”\"—–]|$|\n|when\b|at the time\b|and\b|now\b|then\b|or\b|but\b|years\b|so\b|that\b|this\b|in \d|as\b|while\b|before\b|today\b|tomorrow\b|last (?:month|week|year|spring|summer|autumn|winter)\b|in (?-i:January|February|March|April|May|June|July|August|September|October|November|December)\b))"

_NUMBERS = f"0 {NUMBER_BEGINNINGS}"
_PARTS = "very early mid middle late"
_OWNERS = "his her their my your our"

_AGES = {
    "age": [
        (_NUMBERS, rf"(?<![\w.,$€£-])(?P<x>(?P<age>{_AGE})(?:(?:[\s-]*(?:[-–—/]|to|or|and)[\s-]*)(?P<age2>{_AGE}))?[\s-]+years?[\s-]+(?:and (?:a half|\w+ months?) )?olds?)\b{_THINGS}"),
        (_NUMBERS, rf"(?<![\w.,$€£-])(?P<x>(?P<age>{_AGE})[\s-]?(?:y/o|yo|y\.o\.|yrs? old|yr-old|yrs))(?!\w)"),
        (_NUMBERS, rf"(?<![\w.,$€£-])(?P<x>(?P<age>{_AGE}) years(?: and \w+ months)? of age)\b"),
        (_NUMBERS, rf"(?<![\w.,$€£-])(?P<x>(?P<month>\d\d?|(?i:{SMALL}))(?: and a half)?[\s-](?P<unit>month|week|day)s?[\s-]old)s?\b{_THINGS}"),
        ("age ages aged", rf"(?<![\w-])(?P<x>[Aa]ge[ds]?:?\s+(?:about |around |between |only |just |from )?(?P<age>{_AGE})(?:(?:, {_AGE})*,?\s*(?:[-–]|to|and|or)\s*(?P<age2>{_AGE}))?)(?![\w%]|-\w|[.,]\d)(?!\s(?:per|minutes?|hours?|days?|weeks?|%))"),
        ("at by of from until since to before after around about reached reaching", rf"\b(?:at|by|of|from|until|since|to|before|after|around|about|reached|reaching)\s+(?:the\s+)?(?:(?:young|tender|early|ripe|old)\s+)?ages?\s+(?:of\s+)?(?:about |around |only |just )?(?P<x>(?P<age>{_AGE}))(?![\w%]|-\w|[.,]\d)"),
        ("was am is were be being are ' ’", rf"(?<!\b[Ii]t )(?<!\b[Ii]t)(?<!\b[Tt]here )\b(?:[Ww]as|[Aa]m|[Ii]s|['’]m|['’]s|were|be|being|are|['’]re) {_ABOUT}(?P<x>(?P<age>[1-9]\d|1[01]\d|(?!one\b)(?i:{SMALL})))(?!-|[.,]\d| (?:out )?of\b){_LONE}"),
        ("turn approaching nearing hit aged", rf"\b(?:[Tt]urn(?:ed|s|ing)?|[Aa]ged|approaching|nearing|hit) {_ABOUT}(?P<x>(?P<age>[1-9]\d|(?i:{SMALL})))(?![\w%]|-|[.,]\d){_LONE}"),
        (", ” ’ \"", r"(?<=[^\W\d_])[”’\"]?, (?P<x>(?:aged? |about |around |approx\.? |approximately |almost |nearly |some )?(?P<age>[1-9]\d|[1-9]))(?=,|\)|\.\s|\.$|;|\s+(?:from|of|who|and|is|was|a|an|has|had|told|says|said)\s)(?!, \d)"),
        (", ” ’ \"", rf"(?<=[^\W\d_])[”’\"]?, (?P<x>(?:aged? |about |around |almost |nearly |perhaps |some )?(?P<age>{_TEN_OR_MORE}))(?=,|\)|\.\s|\.$|;|\s+(?:from|who|and|is|was|a|an|has|had|told|says|said)\s)(?!, (?:\d|{SMALL}))"),
        ("(", r"(?<=[^\W\d_] )\((?P<x>(?P<age>[1-9]\d))(?=\)|, (?:[A-Za-z]|m\b|f\b))"),
        ("(", r"\((?:[MFmf]|[Mm]ale|[Ff]emale|[Mm]an|[Ww]oman), (?P<x>(?P<age>[1-9]\d))\b"),
        ("man woman girl boy child son daughter lad youth widow farmer grandmother mother father nurse teacher labourer", rf"(?<![\w-])(?:[Mm]an|[Ww]oman|[Gg]irl|[Bb]oy|[Cc]hild|[Ss]on|[Dd]aughter|lad|youth|widow|widower|farmer|grandmother|grandfather|mother|father|nurse|teacher|labourer) of {_ABOUT}(?P<x>(?P<age>[1-9]\d?|(?i:{SMALL})))(?![\w%]|-|[.,]\d){_LONE}"),
        ("at", rf"(?<![\w-])[Aa]t (?:just |only |barely )?(?P<x>(?P<age>[1-9]\d|{SMALL}))(?=,? (?:I|he|she|they|you|we|my|his|her)\b)"),
        ("at", rf"(?:^|(?<=[.!?”\"] )|(?<=\n))At (?:just |only )?(?P<x>(?P<age>[1-9]\d|{SMALL}))(?=, )"),
        ("when since until before after", rf"(?<![\w-])(?:[Ww]hen|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter) (?:I|he|she|they|you) (?:was|were|am|is|are|turned) {_ABOUT}(?P<x>(?P<age>[1-9]\d?|(?i:{SMALL})))(?![\w%]|-|[.,]\d)(?! (?:of|years? in|years? into|people|km|kilo|hours?|minutes?|days?|weeks?|months?|per))"),
        (f"0 {ORDINAL_BEGINNINGS}", rf"{_OWNED}(?P<x>(?P<age>[1-9]\d?(?:st|nd|rd|th)|{SMALL_ORDINAL}) (?:birthday|year of life))\b"),
        (f"in into {_OWNERS}", rf"(?<![\w-])(?P<x>(?:in |into )?{_OWN} {_PART}?{_TENS_OR})(?!\w)"),
        (_PARTS, rf"(?<![\w-])(?P<x>{_PART}{_TENS})(?=[.,;)]| (?:man|woman|with|and|when)\b)"),
        (_NUMBERS, r"(?<![\w-])(?P<x>(?P<tens>20|30|40|50|60|70|80|90|thirty|twenty|forty|fifty|sixty|seventy)-(?:something|ish|odd))s?\b(?![ ,-]+(?:years?|months?|weeks?|days?|hours?|people|men|women|others|of)\b(?! old))"),
        (" ".join(AGE_WORDS), r"(?<![\w-])(?P<x>(?P<word>[Tt]eenager|[Tt]eenaged?|[Aa]dolescent|[Tt]oddler|[Nn]ewborn|quadragenarian|quinquagenarian|sexagenarian|[Ss]eptuagenarian|[Oo]ctogenarian|[Nn]onagenarian|[Cc]entenarian|[Mm]iddle-aged|[Pp]ensioner))(?!\w|s)"),
        ("then now already still currently maybe perhaps barely just", rf"(?<![\w-])(?:[Tt]hen|[Nn]ow|[Aa]lready|[Ss]till|[Cc]urrently|[Mm]aybe|[Pp]erhaps|[Bb]arely|[Jj]ust) (?:only |just )?(?P<x>(?P<age>[1-9]\d|(?!one\b){SMALL}))(?=[,;)])"),
        ("birth school home married army university college pregnant widowed orphaned recruited died retired graduated enlisted conscripted work mother father again started began drafted arrested", rf"\b(?:birth|school|home|married|marry|army|university|college|pregnant|widowed|orphaned|recruited|died|retired|graduated|enlisted|conscripted|working?|work|mother|father|again|started|began|drafted|arrested) at (?P<x>(?P<age>[1-9]\d|{SMALL}))(?=[.,;]| and\b| to\b| with\b|$)"),
        ("daughter son brother sister child boy girl wife husband nephew niece twins grandson cousin kid baby mother father", r"\b(?:daughters?|sons?|brothers?|sisters?|child(?:ren)?|boys?|girls?|wife|husband|nephews?|nieces?|twins|grandson|granddaughter|cousin|kids?|baby|mother|father) \((?P<x>(?P<age>\d\d?)(?: and (?P<age2>\d\d?))?)\)"),
        ("(", rf"\((?P<x>{_PART}?{_TENS})(?=\)|, )"),
        (_NUMBERS, rf"(?<![\w-])(?P<x>(?P<age>{_AGE}) years (?:young|my senior))\b"),
        (_NUMBERS, rf"(?<![\w.,$€£-])(?P<x>(?P<age>{_AGE}) if (?:he|she) is a day)\b"),
        ("0", r"(?<![\w.,/:$€£-])(?P<x>(?P<age>[1-9]\d?) ?y)(?:\.|(?=[,;)]))(?!\w)"),
        (", ” ’ \"", rf"(?<=[^\W\d_])[”’\"]?, (?P<x>(?P<age>[1-9]\d|{_TEN_OR_MORE})(?: years)?)(?=, (?:id\b|identity|born|card|passport|holder|married|single|widowed|divorced|citizen|national|mother|father)|\.\.\.|…)"),
        ("is was am", rf"\b(?:[Ii]s|[Ww]as|am) (?P<x>(?P<age>{_AGE}) years and (?:\d\d?|(?i:{SMALL})) months)(?=[.,;!?)]|$)"),
        ("baby boy child daughter girl infant son", rf"\b(?:[Bb]aby|[Bb]oy|[Cc]hild|[Dd]aughter|[Gg]irl|[Ii]nfant|[Ss]on) of (?P<x>(?P<month>\d\d?|(?i:{SMALL})) (?P<unit>month|week|day)s)\b"),
    ],
}  # fmt: skip

BIRTH = re.compile(
    r"(?:\b(?:[Bb]orn|BORN|DOB|D\.O\.B\.?|[Dd]ate of [Bb]irth|DATE OF BIRTH|[Bb]irth[- ]?date|[Bb]irthday|[Yy]ear of birth|[Bb]irth year|née \w+)\b|\bb\.)"
    r"(?P<gap>[^.;!?\n]{0,60})$"
)
"""What stands before a date of birth, up to the date."""
BIRTH_BREAK = re.compile(
    r"\b(?:moved|left|arrived|arrested|emigrated|came|fled|died|studied|graduated|joined|married|lived|lives|until|since|after|before|who|where|when)\b|\d{4}"
)
"""Words between a birth and a date that give the date to something else."""
BIRTH_AFTER = re.compile(
    r"\s*(?:[-–]\s*)?\(?(?:is|was) (?:my|his|her|the) (?:birthday|date of birth|birth date)\b"
)
"""What stands after a date of birth."""

_MONEY_WORD = (
    r"(?:(?:New |old |pounds )?(?:US|U\.S\.|Canadian|Australian|Belarusian|Russian|Ukrainian|Polish|Turkish|Czech|Swedish|Danish|Norwegian|Swiss|Austrian|Deutsch|German|GDR|French|Bulgarian|Georgian|Israeli|Egyptian|Syrian|Lebanese|Iraqi|Indian|Pakistani|Mexican|Kenyan|Nigerian|Ugandan|British)?\s?"
    r"(?i:euros?|dollars?|bucks|cents|pounds?(?: sterling)?|quid|hryvn(?:ias?|yas?|i)|r(?:o)?ubles?|zlot(?:ys?|ies|e)|złotych|liras?|francs?|marks?|kron(?:or|er|a|e)|schillings|rupees?|dinars?|dirhams?|yuan|yen|pesos?|shekels?|lei|leva|lari|tenge|forints?|koruna|crowns?|naira|shillings|rand|riyals?|rials?|"
    r"[Ll]iras?|[Mm]arks?|[Ff]rancs|[Zz]lotys?))"
)
CURRENCIES = frozenset(
    "USD|EUR|GBP|PLN|UAH|RUB|RUR|BYN|BYR|CHF|SEK|NOK|DKK|CZK|HUF|RON|BGN|TRY|TRL|YTL|DEM|ATS|FRF|ITL|NLG|ESP|FIM|SKK|HRK|RSD|GEL|AMD|AZN|KZT|MDL|INR|PKR|CNY|JPY|ILS|EGP|IQD|SYP|LBP|KES|NGN|ZAR|AUD|CAD|MXN|BRL|PHP|UGX|TZS|RWF|XAF|XOF|ETB|SDG|GHS|LKR|NPR|BDT|MMK|THB|VND|KHR|IDR|KRW|COP|PEN|CLP|ARS|VES|AFN|IRR|UZS|KGS|TJS|AED|SAR|QAR|DZD|MAD|TND".split(
        "|"
    )
)
"""The codes of currencies, of today and of before the euro."""
ISO_MONEY = rf"(?:{'|'.join(sorted(CURRENCIES))})"
_SCALE = r"(?:[\s-]?(?:thousand|million|billion|trillion|mln|bn|k|m)\b)"
_FIGURE = r"(?:\d{1,3}(?:[,. ’']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)"
_MANY = rf"(?:(?:hundreds|thousands|dozens|tens) of|{_FIGURE}{_SCALE}?|(?i:{LARGE}))"
_OF_PEOPLE = (
    r"(?:people|persons?|soldiers?|fighters?|troops|men|women|children|boys|girls|civilians?|volunteers?|prisoners?|detainees?|inmates|refugees?"
    r"|wounded|dead|injured|killed|casualties|victims?|survivors?|witnesses|protesters|demonstrators|employees?|workers?|colleagues|staff|students?|pupils?|patients?"
    r"|members?|families|family members|relatives|officers?|policemen|guards?|journalists?|lawyers?|doctors?|nurses?|activists?|residents|inhabitants|villagers|households|landowners"
    r"|Belarusians|Ukrainians|Russians|Poles|Syrians|Afghans|Tatars|nationals|citizens|others|applicants|defendants|accused|suspects|cellmates|tenants|passengers"
    r"|brothers|sisters|sons|daughters|siblings|grandchildren|cousins|hearings|plots of land|plots|villages|schools|apartments|flats|houses|rooms|cows|sheep|acres|beds|cells|pages|shares|bonds|tablets|bullets|rounds|shots|counts|occasions|times|votes)"
)
_UNIT = (
    r"(?:km|kms|kilomet(?:er|re)s?|m|met(?:er|re)s?|cm|centimet(?:er|re)s?|mm|miles?|feet|foot|ft|inch(?:es)?|kg|kgs|kilos?|kilograms?|g|grams?|pounds|lbs?|stones?|tons?|tonnes?|lit(?:er|re)s?|l|hectares?|ha|acres?"
    r"|square (?:met(?:er|re)s|kilomet(?:er|re)s|feet|miles)|sq\.? ?m|m²|km²|per cent|percent)"
)
_QUANTITIES = {
    "quantity": [
        ("us c a ca au nz rs $ € £ ₴ ₽ ¥ ₹ ₺ ₪", rf"(?<![\w.,])(?:(?:US|C|A|CA|AU|NZ)?[$€£₴₽¥₹₺₪]|Rs\.?)\s?{_FIGURE}{_SCALE}?(?:\s\((?:USD|EUR|GBP)\))?"),
        (" ".join(CURRENCIES).lower(), rf"(?<![\w.,]){ISO_MONEY}\s?{_FIGURE}{_SCALE}?(?!\w)"),
        (_NUMBERS, rf"(?<![\w.,-])(?:{_FIGURE}{_SCALE}?|(?i:{LARGE}))[\s-](?:{_MONEY_WORD}|{ISO_MONEY})(?:\s?\({ISO_MONEY}\))?(?!\w)"),
        ("0", rf"(?<![\w.,-]){_FIGURE}{_SCALE}?\s?[€£$₴₽](?!\w)"),
        (_NUMBERS, rf"(?<![\w.,-])(?!(?:1[5-9]|20)\d\d\s(?!{_OF_PEOPLE})){_MANY}(?:\s(?!(?:of|the|and|or|an?|being|who|that|in|to|by|on|at|for|from|was|were|is|are|had|have|has|no|with|as|than|when)\b)[a-z-]+){{0,2}}?\s{_OF_PEOPLE}(?:\s{_OF_PEOPLE})?(?![\w-])"),
        (_NUMBERS, rf"(?<![\w.,/-])(?:{_FIGURE}|(?i:{SMALL}))(?:\s?[x×]\s?{_FIGURE})?(?:\s|-)?{_UNIT}(?:\s?\d{{1,2}}(?:\s?(?:inches|in|cm))?)?(?![\w/-])(?:\s(?:tall|high|long|wide))?"),
        ("0", r"(?<![\w.,/-])[4-7]\s?(?:ft|['’′])\s?(?:1[01]|\d)\s?(?:in|[\"”″]|['’]{2})?(?![\w/])"),
        ("0", rf"(?<![\w.,/-]){_FIGURE}\s?%"),
    ],
}  # fmt: skip

PATTERNS = Patterns(
    (begins, rule, pattern)
    for rule, patterns in (_AGES | _QUANTITIES).items()
    for begins, pattern in patterns
)
