"""English phrases that say a fact about a person, by attribute, and how to find whose fact it is.

Each row: attribute, whose ("subject", "object" of the verb, or "owner" of the thing), the value in plain words
(empty: the phrase itself), and the pattern. Patterns are matched in one sentence, ignoring case.
"""

from __future__ import annotations

import re

from byname.lang.en.belongings import ROWS as _BELONGINGS
from byname.lang.en.deeds import ROWS as _DEEDS
from byname.lang.en.habits import ROWS as _HABITS
from byname.lang.en.health import ROWS as _HEALTH
from byname.lang.en.journeys import ROWS as _JOURNEYS
from byname.lang.en.justice import ROWS as _JUSTICE
from byname.lang.en.lives import ROWS as _LIVES
from byname.lang.en.trades import ROWS as _TRADES
from byname.lang.en.unique import ROWS as _UNIQUE
from byname.lang.en.whereabouts import ROWS as _WHEREABOUTS
from byname.lang.patterns import Patterns

_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|many)"
_BE = r"(?:was|were|is|are|been|being|be|got|get|getting)"
_POSSESSIVE = r"(?:my|his|her|their|our)"
_BODY = (
    r"(?:arms?|legs?|hands?|foot|feet|head|face|back|chest|shoulders?|fingers?|eyes?|ears?|knees?|ribs?|stomach|spine|neck|jaw|nose|"
    r"teeth|tooth|kidneys?|lungs?|heart|skull|wrists?|ankles?|toes?|hip|skin|forehead|cheek|thigh|forearm)"
)

_ROWS: tuple[tuple[str, str, str, str], ...] = (
    # children and family
    ("children", "subject", "", rf"\b(?:has|have|had|having|with|raising|raised|of)\s+(?P<phrase>{_NUMBER}\s+(?:\w+\s+)?(?:children|kids|sons|daughters|boys|girls))\b"),
    ("children", "subject", "", rf"\b(?P<phrase>(?:mother|father|parent) of (?:{_NUMBER}|a (?:son|daughter|boy|girl)))\b"),
    ("health", "subject", "", r"\b(?P<phrase>pregnant)\b"),
    ("children", "subject", "", r"\b(?P<phrase>gave birth(?: to (?:a |an |her |my )?\w+)?)\b"),
    ("marital_status", "subject", "married", r"\b(?P<phrase>(?:got )?married)\b"),
    ("marital_status", "subject", "divorced", r"\b(?P<phrase>(?:got )?divorced|separated from (?:my|his|her) \w+)\b"),
    ("marital_status", "subject", "single", r"\b(?P<phrase>single|unmarried|never married)\b(?! (?:day|word|one|time|room|question|thing|person|bed|cell|night))"),
    ("marital_status", "subject", "widowed", r"\b(?P<phrase>widowed|widower|widow)\b"),
    ("occupation", "subject", "retired", r"\b(?P<phrase>(?:has |have |had |since )?retired(?= (?:in|from|at|on|after|early)\b|[.,;])|(?:is|was|am|are) (?:now )?retired|(?:old-age|retirement) pension(?:er)?)\b"),
    ("occupation", "subject", "unemployed", r"\b(?P<phrase>unemployed|out of work|jobless|without (?:a job|work|employment))\b"),
    ("occupation", "subject", "self-employed", r"\b(?P<phrase>self-employed)\b"),
    ("family", "subject", "orphan", r"\b(?P<phrase>orphaned|orphan)\b"),
    ("family", "subject", "", r"\b(?P<phrase>only (?:child|son|daughter)|(?:eldest|oldest|youngest|second|third) of (?!(?-i:[A-Z])|(?:us|you|them|all)\b)\w+(?: (?:children|brothers|sisters|siblings))?)\b"),
    # health
    ("health", "subject", "", r"\b(?P<phrase>diabetes|diabetic|cancer|tuberculosis|hiv|aids|epilepsy|epileptic|asthma|hepatitis|malaria|depression|ptsd|post-traumatic stress(?: disorder)?|schizophrenia|heart (?:attack|disease|condition|failure)|stroke|kidney failure|high blood pressure|hypertension|miscarriage|insomnia|concussion|paraly[sz]ed|wheelchair|blind in one eye|disabled|disability|leukaemia|leukemia|dialysis|anxiety|panic attacks|nightmares|chronic pain|arthritis|pneumonia|ulcer|anaemia|anemia|autis(?:m|tic)|dementia)\b"),
    ("health", "subject", "", rf"\b(?P<phrase>(?:wounded|injured|shot|stabbed|burned|burnt|scarred|hit|struck|beaten)(?: (?:badly|twice|again|severely))? (?:in|on|across|through|over) (?:the|my|his|her|their|one|both) (?:(?:left|right|lower|upper|back of the) )?{_BODY})\b"),
    ("health", "subject", "", rf"\b(?P<phrase>(?:broken|fractured|broke|lost|losing|amputated|dislocated|crushed|burst|ruptured) (?:(?:the|my|his|her|their|an?|two|three|four|one|both|several|some) )?(?:(?:left|right|lower|upper|front) )*(?:of (?:my|his|her) )?{_BODY}(?: (?:sight|hearing))?)\b"),
    ("health", "owner", "", rf"\b(?P<phrase>{_POSSESSIVE} (?:left |right )?(?:{_BODY}) (?:was|were|is|are) (?:broken|fractured|amputated|burned|crushed|injured|swollen|smashed))\b"),
    # appearance
    ("appearance", "subject", "", r"\b(?P<phrase>(?:\w+ )?(?:tattoo(?:s|ed)?|birthmark|limps?|limping|beard(?:ed)?|moustache|scars?|red hair|blond(?:e)? hair|grey hair|gr[ae]y-haired|red-haired|fair-haired|dark-haired|blue-eyed|one-eyed|bald|missing (?:finger|tooth|teeth|arm|leg)|glass eye|prosthe(?:sis|tic(?: \w+)?)|stammer|stutter))\b"),
    ("appearance", "subject", "", r"\b(?P<phrase>(?:tall|short|thin|stocky|slim|heavyset|petite|slender|broad-shouldered)(?=[ ,] ?(?:\w+ )?(?:man|woman|boy|girl|and)\b))"),
    # what the law did
    ("legal_history", "subject", "", rf"\b(?:{_BE}|had been|have been|has been)\s+(?:\w+ly )?(?P<phrase>(?:re-?)?(?:arrested|detained|imprisoned|jailed|incarcerated|charged(?: with \w+(?: \w+)?)?|convicted(?: of \w+(?: \w+)?)?|prosecuted|interrogated|acquitted|indicted|pardoned|extradited|deported|sentenced(?: to (?:\w+ ){{0,3}}(?:years?|months?|days?|prison|death|life)(?: in (?:prison|a (?:penal )?colony|jail))?)?|tried|wanted(?: by \w+(?: \w+)?)?|tortured|abducted|kidnapped|placed under (?:house arrest|surveillance)|blacklisted))\b"),
    ("legal_history", "object", "", r"\b(?P<phrase>arrested|detained|interrogated|abducted|kidnapped|imprisoned|jailed|sentenced|convicted|deported|charged|tortured)(?= (?:him|her|me|them|us|my|his|the|a|[A-Z]))"),
    ("legal_history", "subject", "", r"\b(?P<phrase>(?:serv(?:ed|ing|es)|spent|spending|did) (?:\w+[ -]){1,4}(?:in (?:prison|jail|detention|custody|a (?:\w+ )?(?:colony|cell|camp)|solitary(?: confinement)?)|behind bars|under (?:house )?arrest))\b"),
    ("legal_history", "subject", "", r"\b(?P<phrase>(?:seen|regarded|branded|labelled|listed|considered) (?:as )?(?:an? )?(?:traitor|extremist|terrorist|foreign agent|spy|enemy)|(?:a|as a) traitor|deserter|deserted|escaped from (?:prison|custody|detention|the camp)|former (?:political )?prisoner|political prisoner|ex-prisoner|criminal record|asylum[- ]seeker|refused asylum|granted asylum|claimed asylum|applied for asylum|refugee status)\b"),
    # moving
    ("migration", "subject", "", r"\b(?P<phrase>(?:fled|flee|fleeing|(?:left|leave|leaving)(?= (?:home|abroad|the country|my country|his country|her country|for|on foot|(?-i:[A-Z])(?![\w’']*-[a-z])))|escaped|escape|emigrated|emigrate|defected|was deported|were deported|deported|exiled|went into exile)(?: (?:overland|on foot|home|abroad|by \w+|with \w+ \w+))?(?: (?:from|to|for|into|the country|across))*(?: (?:the )?(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?)?(?: (?:for|to|via|through) (?:the )?(?:\w+ern )?(?-i:[A-Z])[\w’'-]+)?)(?=\W)"),
    ("migration", "subject", "", r"\b(?P<phrase>(?-i:[Cc]rossed|[Cc]rossing|cross) (?:\w+ ){0,2}(?:(?:border|river|sea|mountains|desert) (?:into|to|from) (?-i:[A-Z])\w+|(?-i:[A-Z])\w+(?: (?:into|to|from) (?-i:[A-Z])\w+)?)|(?:journey|travel(?:l)?ed|trek(?:ked)?|moved|relocated|resettled|migrated|smuggled|walked)(?: \w+){0,2} (?:from|to|into|across) (?:the )?(?:\w+ern )?(?-i:[A-Z])[\w’'-]+(?: (?:to|for|into|through) (?:\w+ern )?(?-i:[A-Z])[\w’'-]+)?|arrived in (?-i:[A-Z])[\w’'-]+|came to (?-i:[A-Z])[\w’'-]+)"),
    # learning
    ("education", "subject", "", r"\b(?P<phrase>(?:studied|studies|studying|study|graduated|graduate|enrolled|trained|educated|attended|qualified|majored|dropped out)(?: (?:(?!and |was |were |but )\w+ ){0,4}?(?:at|in|from|of|as))? (?:(?:a|an|the) )?(?:(?:[a-z]+ ){0,2}(?:school|university|college|institute|academy|faculty|medicine|law|nursing|engineering|economics|history|philosophy|journalism|physics|chemistry|biology|literature|mathematics|pharmacy|agriculture|theology|degree|diploma|teacher|nurse|class|year)|(?-i:[A-Z])[\w’'-]+(?: (?:of )?(?-i:[A-Z])[\w’'-]+)*))"),
    ("education", "subject", "", r"\b(?P<phrase>(?:degree|diploma|master’s|master's|bachelor’s|bachelor's|phd|doctorate|baccalaureate)(?: (?:in|of) \w+(?: \w+)?)?|(?:medical|law|engineering|university|college|secondary|high|primary|elementary|nursing|evening|art|music|military) (?:school|student|degree|education)|finished school|left school|(?:first|second|third|fourth|final)-year student)\b"),
    # thinking
    ("belief", "subject", "", r"\b(?P<phrase>(?:oppos(?:ed?|es|ing)|support(?:s|ed|ing)|voted (?:for|against)|believ(?:es?|ed) in|converted(?: (?:to|from) \w+)?|campaign(?:s|ed) (?:for|against)|protested(?: against)?|disagreed with|criticis(?:es|ed)|criticiz(?:es|ed)|denounced|(?:did|do|does) not (?:agree|align)(?: and \w+)? with|pro-democracy|anti-government|anti-war|opposition (?:activist|member|supporter|candidate))(?: (?:the )?\w+(?: \w+)?)?)\b"),
    # owning
    ("possession", "owner", "", rf"\b(?P<phrase>{_POSSESSIVE} (?!own (?:car|phone|notebook))(?:\w+ ){{1,2}}(?:car|motorbike|motorcycle|bicycle|truck|lorry|van|tractor|boat|farm|field|shop|store|bakery|workshop|garage|orchard|cows?|goats?|sheep|dog|cat|horse|laptop|camera|guitar|violin|rifle|diary|notebook|restaurant|café|cafe|business|taxi|pharmacy|land))\b"),
    ("possession", "subject", "", r"\b(?P<phrase>(?:owns?|owned|drives?|drove|ran|runs) (?:a|an|his|her|my|their|the) (?:\w+ ){0,2}(?:car|truck|lorry|van|taxi|bus|shop|store|bakery|farm|restaurant|workshop|garage|business|house|café|cafe|boat|pharmacy|tractor|stall|motorbike))\b"),
    # deeds of one person
    ("biography", "subject", "", r"\b(?P<phrase>(?:won|awarded|received|was given|were given|given|decorated with) (?!(?:the |an? |his |her |their )?(?:(?:an|another|several|second|third|fourth|two|three|four|five|six|many|numerous|various) )?awards?\b)(?:the |a |an |her |his |my )?(?:[\w’'-]+ ){0,4}(?:prize|award|medal|order|scholarship|title|competition|championship|contest)|(?<!well-)(?:co-)?founded (?!in (?:the|1|2)|(?:an? |his |her |their )?(?:own )?(?:record |production |small |theatre )?(?:company|label|band|firm|charity|foundation)\b)(?:the |a |an )?(?:[\w’'-]+ ){0,4}[\w’'-]+|(?:the )?first (?:woman|man|person|female|black) (?:\w+ ){0,2}(?:to|in)|(?:wrote|published|translated|composed|directed|painted) (?:the |a |an |her |his |my |two |three |several )?(?:\w+ ){0,2}(?:book|novel|poems?|film|article|memoir|report|song|play|essay|collection|textbook|grammar|stories)|signed up to fight|volunteer(?= fighter)|was elected(?: \w+){0,3}|organi[sz]ed (?:the |a |an )?(?:\w+ ){0,2}(?:strike|protest|march|rally|union|demonstration|petition|concert))\b"),
    ("language", "subject", "", r"\b(?:speaks?|spoke|speaking|fluent in|mother tongue(?: is| was)?|native language(?: is| was)?)\s+(?:only |some |fluent |good |broken )?(?P<phrase>(?-i:[A-Z])[a-z]+(?: and (?-i:[A-Z])[a-z]+)?)\b"),
)  # fmt: skip

PATTERNS: tuple[tuple[str, str, str, re.Pattern[str]], ...] = tuple(
    (attribute, whose, value, re.compile(pattern, re.IGNORECASE))
    for attribute, whose, value, pattern in (*_ROWS, *_DEEDS, *_UNIQUE, *_TRADES)
)

TOLD = Patterns(
    (begins, (attribute, whose), f"(?i){pattern}")
    for begins, attribute, whose, pattern in (
        *_HEALTH,
        *_JUSTICE,
        *_JOURNEYS,
        *_LIVES,
        *_BELONGINGS,
        *_WHEREABOUTS,
        *_HABITS,
    )
)
"""What no table counts: it is shown. Each row: what the pattern can begin with, attribute, whose (or the group ``who``), pattern."""

_ASIDES = r"(?: of [\w’'-]+(?: [\w’'-]+)?)?(?: \([^()]{1,60}\))?(?:, (?:aged|born|an?|the|now|then|\d+)\b[^,.;:“”\"()]{0,50})*"
RELATIVE = re.compile(_ASIDES + r",?\s+(?:who|whose)\b[^,.;:“”\"]*$")
"""What stands between somebody and what a relative clause says of them."""

APPOSED = re.compile(r"(?: (?:of|from|at|in|with|for) [^,.;:]{1,40})?(?: \([^()]{1,60}\))?,")
"""What stands between somebody and an apposition."""

GAVE_BIRTH = re.compile(r"\b(?:gave|given|giving) birth to\s+")
"""What stands before a child that somebody bore."""
ON_DAY = re.compile(r"\s+on\s+|\s*,?\s*\(?\s*")
"""What stands between a child and the day on which it was born."""
BORN_RIGHT_AFTER = re.compile(r"[\s,(]*(?:who (?:was|is) )?born\b[^.;]{0,20}$")

LEFT_JOB = re.compile(
    r"\b(?:gave up (?:his|her|my|their) job|resigned|quit|left the (?:police|army|force|service)|deserted|retired)\b",
    re.IGNORECASE,
)
LICENCE = re.compile(
    r"(?:[’']s|s[’'])?[\s_]+(?:licen[cs]e|ID\b|data\b|updates?\b|details\b|record)", re.IGNORECASE
)
"""What makes a driver a word of a document: driver's license."""
NEGATIONS = re.compile(r"\b(?:not|never|no|nobody|without|denied|denies|neither)\b|n['’]t\b", re.IGNORECASE)

BORN = re.compile(
    r"\b(?:born|native|birthplace|comes? from|came from|originally from|grew up|raised|hometown|home town|home village)\b[^.;]{0,24}$",
    re.IGNORECASE,
)
RESIDES = re.compile(
    r"\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|resident|residents|based|settled|home|house|flat|apartment|moved to|rented|stay(?:s|ed|ing))\b"
    r"[^.;]{0,30}$|\b(?:man|woman|girl|boy|people|villagers?|family|families|nurse|teacher|doctor|farmer|worker|student|residents?) (?:of|from) (?:the )?$",
    re.IGNORECASE,
)
WORKS = re.compile(
    r"\b(?:work(?:s|ed|ing)?|employ(?:ed|s)|job|hired|teach(?:es|ing)?|taught|nurse|doctor|engineer|driver|accountant|manager|director|head|"
    r"employee|staff|editor|reporter|journalist|guard|cook|clerk|technician|analyst|position|shift|career)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
BELONGS = re.compile(
    r"\b(?:join(?:s|ed|ing)?|member|members|belong(?:s|ed)?|serv(?:es?|ed|ing)|fight(?:s|ing)?|fought|enlist(?:ed)?|sign(?:s|ed) up|volunteer(?:s|ed)?|"
    r"contracted|part|supporter|activist|commander|fighters?|soldiers?|secretary|spokes\w+|chair\w*|leader|chief|deputy|officer|recruit\w*|unit)\b[^.;]{0,45}$",
    re.IGNORECASE,
)
PLACED = re.compile(
    r"\b(?:in|at|from|to|near|around|through|across|outside|into|via|left|leaving|fled|reached|entered|crossed|born|visited|toward|towards|until)\s+(?:\w+\s+){0,3}?$",
    re.IGNORECASE,
)
STUDIES = re.compile(
    r"\b(?:stud(?:ied|ies|y|ying|ent)|graduat\w+|attend\w+|enrol\w+|degree|pupil|school|class|faculty|exam\w*)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
FORMER = re.compile(
    r"\b(?:former(?:ly)?|ex-|once|used to|past life|previously|until|back then|at the time|had been|retired|old job|in those days|before)\b",
    re.IGNORECASE,
)
PLACE_IS = re.compile(
    r"(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*) (?:is|was|has been|remains|remained) (?:an? )?(?:\w+ly |mostly )?$"
)
LIKE_THEM = re.compile(r"^s? (?:like|such as) (?:himself|herself|me|myself|him|her)\b", re.IGNORECASE)
ALIAS_NEAR = re.compile(
    r"call[- ]?sign|nom de guerre|nickname|alias\b|a\.?k\.?a\.?\b|also known as|known as|known to|pseudonym|code[- ]?name|goes by|went by|calls? (?:himself|herself|themselves)|"
    r"not (?:his|her|their) real name|name (?:has been |was )?changed|asked to be (?:called|identified)|we(?:’ll| will|'ll)? call (?:him|her)",
    re.IGNORECASE,
)

MARITAL_KIN = {
    "husband": "married", "wife": "married", "hubby": "married", "wifey": "married", "spouse": "married", "ex-husband": "divorced", "ex-wife": "divorced", "widow": "widowed",
    "widower": "widowed", "fiancé": "engaged", "fiancée": "engaged", "girlfriend": "partnered", "boyfriend": "partnered", "partner": "partnered",
}  # fmt: skip
LATE = "late"
"""Before a husband or a wife: dead."""
ENDED = frozenset(("widowed", "divorced"))
"""What somebody is after a marriage."""
LOST = re.compile(
    r"(?:,? [^,.;]{2,40},)? (?:(?:had|has) )?(?:died|passed away|was (?:killed|murdered|shot dead)|is dead|drowned)\b"
)
"""What follows a husband or wife who is dead."""
WED = re.compile(
    r"\b(?:married|wed|marries|marry)(?: \([^()]{1,20}\))?(?: (?:in|since|for|on) [^,.;()]{1,20})?(?: to)?(?: (?:Mr|Mrs|Ms|Dr)\.?)? $",
    re.IGNORECASE,
)
"""What stands before the name of whom somebody has married."""
MARRIED_TITLE = re.compile(r"\bMrs\b")
CHILD_KIN = frozenset("son daughter child sons daughters children kids kid baby twins toddler".split())

EVERYBODYS_KIN = frozenset(
    "mother father parents mum mom dad papa mama grandmother grandfather grandparents grandma grandpa family relatives relative".split()
)
"""Kin of whom it says nothing that somebody has them."""
SAYS_MORE = re.compile(r"\s*[,(]|\s+(?:who|is|was|[A-Z])|['’]s")
"""What stands behind kin of whom the text says more."""

DEGREES = {
    "221": "medical degree", "2211": "medical degree", "2212": "medical degree", "261": "law degree", "2611": "law degree", "2612": "law degree",
    "2310": "university degree", "214": "engineering degree", "222": "nursing training", "2221": "nursing training", "23": "teaching qualification",
    "2636": "", "2": "university degree", "25": "university degree", "24": "university degree", "21": "university degree",
    "2262": "pharmacy degree", "2161": "architecture degree", "2250": "veterinary degree",
}  # fmt: skip
"""What those have learnt who do the work of an ISCO-08 code, nothing where some have and some have not: priests and nuns."""

# What stands between somebody and what is said of them, as far as it tells whether it is said of them.
TOUCHING = frozenset(
    {"", ",", "(", "—", "–", "-", ":", "of", "aged", "is", "was", ", a", ", an", ", the", "a", "an"}
)
BORDERS = (",", " who", "whose", " and ", ";", ":")
REFERRING = (
    frozenset("my his her our their your its".split()),
    frozenset("i me my mine myself we us our ours".split()),
    frozenset("he she they his her him their them".split()),
)
DETERMINERS = ("the ", "a ", "an ", "this ")
LEADING = (
    re.compile(r"\b(?:is|was|am|are|were|be|been|born|has|had|have)\b"),
    re.compile(r"\b(?:in|at|from|to|on|since|until|near|of)(?: the)?$"),
)

OF_A_CASE = re.compile(
    r"\W*(?:(?:your|our|court|home office|port|police|asylum|claim|case|file|application|complaint|personal) )?"
    r"(?:ref(?:erence)?|file|case|docket|dossier|claim|complaint|application|record|proceedings?|a-number)\b\.?"
    r"(?: (?:no|nos|number|ref|file)\b\.?)*[\s:#(№]*",
    re.IGNORECASE,
)
"""What a line begins with, up to the number of the case that it is about."""

PARTS = re.compile(r"[,;:(]|\b(?:and|but|or|nor)\b", re.IGNORECASE)
"""What stands between two things that are said and are not one."""
CODE_AFTER = re.compile(r"\s?(?:no\.? ?)?[\d:=№]", re.IGNORECASE)
CODE_BEFORE = re.compile(r"\d\s?$")
"""What stands beside letters that are part of a number, a sum or a turn of an interview, and no body's."""
PRISONS = frozenset("prison jail gaol colony".split())
"""Bodies in which somebody is held, as the last word of their names."""

SAYS_NOTHING = frozenset(
    "place places somewhere there here town city village region area district country home house building room street part side "
    "some point beginning end near man men woman women boy girl person people somebody someone relative relatives member members time day week month year "
    "works worked work working studied study educated served ordinary organisation institution thing things".split()
)
"""What a protected text says in place of more: of anybody, anywhere, at any time."""
