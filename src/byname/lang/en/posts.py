"""English words of posts, profiles and messages: their headers, and what a number in them belongs to."""

from __future__ import annotations

import re

_WRITER = (
    r"(?:user ?name|(?:seller|user|reviewer|customer) name|user|screen name|display name|handle|nick(?:name)?|login|seller|author|poster|posted by|reviewer|review by|commenter|contributor"
    r"|submitted by|member|profile)"
)
WRITER_FIELD = re.compile(rf"{_WRITER}$", re.IGNORECASE)
"""A field of a header that says who writes."""
NAME_FIELD = re.compile(r"(?:full |real )?name$", re.IGNORECASE)
"""A field that names the writer where the header is one of a post, and somebody else in a form about them."""
POSTED_FIELD = re.compile(r"(?:time|timestamp|date|posted|rating|joined|subject|item|stars)$", re.IGNORECASE)
"""A field that only the header of something posted has."""
_PLACE = r"(?:(?:general |current )?(?:location|area)|city|town|country|region|based in|lives in|hometown)"
PLACE_FIELD = re.compile(rf"{_PLACE}$", re.IGNORECASE)
"""A field that says where the writer is."""
_CONTACT = r"(?:contact(?: info| details| number)?|phone(?: number)?|tel(?:ephone)?|mobile|cell|e-?mail|reach me(?: at)?|call|whatsapp)"
_OTHER = (
    r"(?:(?:full |real )?name|time(?:stamp)?|date|posted(?: on)?|rating|joined|subject|items?|stars|ad|selling|price|for sale|category|topic|title|age"
    r"|gender|occupation|job|nationality|company|employer|status|reason|description|product)"
)
FIELD = re.compile(
    rf"(?:^|\n|\|)[ \t*_]*(?P<field>{_WRITER}|{_PLACE}|{_CONTACT}|{_OTHER})[ \t*_]*:[ \t*_]*(?P<value>[^|\n]*[^|\s])(?=[ \t]*(?:\||\n|$))",
    re.IGNORECASE,
)
"""A field of a header and its value; several stand in one line with bars between them."""
LABELLED = re.compile(
    r"[\"“”'‘*_]{0,3}(?P<label>@?[^\W\d_][\w.’'-]{1,39}(?: [A-Z][\w.’'-]{0,20}){0,2})(?P<gap>\s?):\s+(?=\S)"
)
"""Who says it, before the colon with which a message begins."""
NO_LABELS = frozenset(
    "note notes update question questions summary location address date time subject re fw fwd ps warning error help tip tips request issue "
    "problem example contact email phone item price reason message title topic status reply answer edit tldr reminder alert info hi hello hey "
    "today tomorrow yesterday breaking news thanks please dear steps step log logs result results background context details exclusive "
    "opinion review rating quote source sources caption photo video picture image via from to cc bcc attachment version name".split()
)
"""Words before a colon that are nobody's name."""

_HOLDER = (
    r"(?:patient|client|customer|employee|user|guest|student|member|candidate|applicant|visitor|passenger|tenant|driver|citizen|worker|volunteer"
    r"|subscriber|borrower|donor|pupil|learner|attendee|resident|owner|contractor|colleague|staff|spouse|child|participant|policyholder|cardholder)"
)
_KEPT = (
    r"(?:records?|data|info(?:rmation)?|details?|profiles?|files?|accounts?|credentials?|database|portal|list|entr(?:y|ies)|numbers?|IDs?|identif\w+"
    r"|management|appointments?|history|onboarding|verification|check-ins?|intake|registration|enrol\w+|contacts?|emails?|logins?|service|interface"
    r"|report(?:s|ing)?|transactions?|schedul\w+|documents?|forms?|requests?|feedback|satisfaction|experience|base|relations|care|safety|engagement"
    r"|training|system|systems|tracking|access|badges?|directory|licen[cs]es?|permissions?|session|status|inquir\w+|queries|input|interactions?)"
)
COMPOUNDS = re.compile(rf"\b{_HOLDER}(?:[’']s|s[’'])?\s+(?:\w+\s+)?{_KEPT}(?!\w)", re.IGNORECASE)
"""What is kept of people in general, or of somebody who is no more than their number: patient records, a driver's license."""
HOLDER = re.compile(rf"\b{_HOLDER}(?=s?\b)", re.IGNORECASE)
"""Nouns for those whose numbers are kept."""
PERSONAL = re.compile(
    r"(?:passport|licen[cs]e|(?:national|patient|personal|employee|customer|client|user|student|member|guest|tax|citizen|medical|staff|health)[\s-]*"
    r"(?:ID|identi\w+|number|no)|\bIDs?\b|identit(?:y|ies)|identifi\w+|social security|\bSSN\b|insurance)[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
"""Words for a number of one person, up to the number."""
OF_THINGS = re.compile(
    r"(?:transaction|order|ticket|case|error|invoice|tracking|serial|request|version|build|incident|booking|device|product|item|part|batch|asset)\W+(?:ID|number|no\.?|code|#)?[^\w]*$",
    re.IGNORECASE,
)
"""Words for a number of a thing, up to the number."""
_OWNED = (
    r"(?:new|old|own|work|personal|business|office|home|direct|private|current|national|valid|expired|phone|mobile|cell|contact|number|line|e-?mail|mail|address"
    r"|account|ID|identity|card|passport|driv(?:er|ing)[’']?s?|drivers[’']?|licen[cs]e|code|login|credentials|details|info|extension|ext|registered|official|corporate|company|user|employee|student|badge|no\.)"
)
OWN_NUMBER = re.compile(
    rf"\b(?:my|mine|our|I(?:['’]m|['’]ve)?(?: \w+){{0,2}} (?:us(?:e|ed|ing)|on|entered|enter|reached at)(?: (?:the|a|my))?)\b(?:\s+(?:{_OWNED})){{0,5}}[\s:,(\[“\"'‘—–-]*(?:(?:is|at|on|via|using|e\.g\.|such as|like|account)[\s:,(]*)*$"
    r"|\b(?:(?:work |juggling |taking |my )calls?|call|text|reach|contact|message|ping|e-?mail|DM|ring|write(?: to)?|hit)(?: (?:me|us))?(?: up)?(?: directly)?(?: (?:at|on|via|by|under))?[\s:(]*$"
    r"|(?:^|\n|\|)\s*(?:contact|phone|tel|mobile|cell|e-?mail|reach me|call)[^\n|]{0,60}$",
    re.IGNORECASE,
)
"""What stands before a number or an address that is the writer's own."""
HOLDER_LABEL = "{holder} with {number}"
SOMEBODY_WITH = "individual"
"""How to call somebody of whom no more than a number is known."""
ROLE_ADDRESSES = frozenset(
    "info support sales admin contact hello office team noreply help hr billing service services mail enquiries inquiries webmaster press media jobs careers "
    "feedback marketing accounts security helpdesk customer orders booking bookings reception newsletter news editor legal privacy abuse postmaster root".split()
)
"""First halves of addresses that belong to an office and to nobody in particular."""
NUMBER_WORDS = re.compile(
    r"(?:driv(?:er['’]?s?|ers['’]|ing)['’]?\s+)?licen[cs]e(?:\s+(?:code|number|no\.?))?|passport(?:\s+(?:number|no\.?))?"
    r"|(?:(?:national|personal|patient|employee|customer|client|user|student|member|tax)\s+)?\bIDs?\b|(?:work\s+)?(?:phone|mobile|cell)(?:\s+number)?|(?:work\s+)?e-?mail(?:\s+address)?"
    r"|identif\w+|contact",
    re.IGNORECASE,
)
"""What a number is called."""
MAIL_SERVICES = frozenset(
    "gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac proton protonmail pm gmx web mail yandex rambler inbox list bk tuta tutanota zoho "
    "fastmail hey rediffmail btinternet sky virginmedia comcast verizon att bigpond xtra eircom orange wanadoo free laposte libero wp onet interia seznam ukr "
    "tut qq naver daum example".split()
)
"""Domains at which anybody can have an address."""
OF_MAIL = frozenset(
    "mail mails email post posta pochta inbox mailbox postbox postbag letters webmail".split()
)
"""Words in the name of a domain that serves letters."""
PARTS_OF_DOMAINS = frozenset("www mail email smtp com org net info biz edu gov gob gouv govt ac co".split())
"""Parts of a domain that name nobody."""
KINDS = {
    "email": "email", "phone": "phone number", "passport": "passport number", "licence": "driver's license", "identity": "ID",
}  # fmt: skip
"""What a number is called where the text does not call it anything."""


def header(text: str) -> list[re.Match[str]]:
    """The fields with which a post begins, before its first line of text; field and value are groups of the matches."""
    found: list[re.Match[str]] = []
    for match in FIELD.finditer(text):
        start = found[-1].end() if found else 0
        if text[start : match.start()].strip(' \t\n|*-"“') and (found or match.start() > 0):
            break
        found.append(match)
    return found


COUNTRY_WORDS = {
    "kiwi": "NZ", "aussie": "AU", "pinoy": "PH", "pinay": "PH", "filipino": "PH", "filipina": "PH", "desi": "IN", "bharat": "IN", "brit": "GB", "brits": "GB",
    "canuck": "CA", "oz": "AU", "aotearoa": "NZ", "eire": "IE", "usa": "US", "uk": "GB", "yank": "US", "yankee": "US",
}  # fmt: skip
"""Words by which people call their own country or themselves, beside its name and its demonym."""
CURRENCIES = {
    "₹": "IN",
    "₱": "PH",
    "£": "GB",
    "₦": "NG",
    "₩": "KR",
    "₴": "UA",
    "₺": "TR",
    "₫": "VN",
    "฿": "TH",
    "₪": "IL",
    "₽": "RU",
    "A$": "AU",
    "NZ$": "NZ",
    "C$": "CA",
}
"""Signs of money that one country uses."""
HASHTAG = re.compile(r"#(?P<x>\w{3,40})")
LIKE_ME = re.compile(
    r"\b(?:fellow|other) (?P<x>[A-Za-z][\w-]*(?: [a-z][\w-]*){0,2})|\b(?P<y>[A-Za-z][\w-]*(?: [a-z][\w-]*){0,2}) (?:here|like (?:me|myself|us))\b"
)
"""Whom the writer counts among their own."""
PARENTS_TAG = re.compile(
    r"#(?:(?P<f>\w*(?:[Mm]om|[Mm]um|[Mm]ama|[Mm]other)(?:[A-Z]\w*)?)|(?P<m>\w*(?:[Dd]ad|[Dd]addy|[Ff]ather)(?:[A-Z]\w*)?))\b"
)
"""Hashtags in which the writer says that they are a mother or a father."""
MARITAL = (
    ("divorced", re.compile(r"\bdivorced?\b|#\w*[Dd]ivorce\w*|\bex-(?:wife|husband)\b", re.IGNORECASE)),
    ("widowed", re.compile(r"\bwidow(?:ed|er)?\b|\blate (?:wife|husband|spouse)\b|\blost my (?:\w+ )?(?:wife|husband|spouse|partner)\b|#\w*[Ww]idow\w*", re.IGNORECASE)),
    ("single", re.compile(r"\bsingle[- ](?:mom|mum|mother|mama|dad|father|parent)|#\w*[Ss]ingle(?:Mom|Mum|Dad|Parent|Mother|Father)\w*", re.IGNORECASE)),
    ("married", re.compile(r"\b(?:happily )?married\b|#\w*[Mm]arried\w*|\b(?:loving|proud|devoted) (?:husband|hubby|wife|wifey)\b|\bmy (?:\w+ ){0,2}(?:wife|husband|hubby|wifey|spouse)\b", re.IGNORECASE)),
)  # fmt: skip
"""What a writer says of their marriage; the first that is said counts."""
WRITTEN_IN = frozenset("US CA AU NZ GB IE IN ZA NG PH".split())
"""Countries in which most posts in the language are written."""
AS_A = re.compile(r"\b(?:[Aa]s|[Bb]eing|I[’']m|I am) an? (?P<x>[^,.;:!?\n]{3,70})")
"""What the writer says that they are."""
IN_FIELD = re.compile(
    r"\b(?:in|into|with|of) (?:the |an? |my )?(?P<x>(?!(?:this|that|same|right|very|whole|my|our|whose) )[a-z]+(?: [a-z]+)?) (?:field|industry|sector|business|work|profession|trade)\b"
)
"""The trade that the writer says they are in, beside years or a self."""
IN_FIELD_CUE = re.compile(
    r"\b(?:I|I['’](?:m|ve)|someone who|anyone who|years|decades|months|dedicated|career|a life|been)\b[^.!?]{0,40}$"
)
FIELD_WORKER = "{field} professional"
SHORT_OCCUPATIONS = {
    "rn": "nurse", "lpn": "nurse", "cna": "nursing assistant", "gp": "general practitioner", "dev": "software developer", "swe": "software developer",
    "coder": "software developer", "techie": "it specialist", "sysadmin": "it specialist", "atc": "air traffic controller", "pm": "project manager",
    "cop": "police officer", "emt": "paramedic", "trucker": "truck driver", "barista": "barista", "realtor": "real estate agent",
}  # fmt: skip
"""Occupations as they are called among colleagues."""
OCCUPATIONAL = re.compile(
    r"(?P<x>(?:[a-z-]+ ){0,2}(?!(?:mother|father|brother|sister|daughter|teenager|member|user|customer|follower|consumer|newcomer|beginner|lover|other|another|former|never"
    r"|ever|over|after|under|matter|senior|junior|minor|major|number|letter|reminder|whatever|winter|summer|dinner|center|order|paper|reader|viewer|listener|buyer|seller"
    r"|settler|foreigner|prisoner|partner|parent|grandmother|grandfather|stepfather|stepmother|believer|supporter|voter|owner|homeowner|outsider|stranger|visitor|survivor|victor"
    r"|neighbor|ancestor|person|important|different|constant|instant|significant|relevant|christian|canadian|australian|indian|human|woman|man|fan|giant|infant|computer|career)\b)"
    r"(?:[a-z]{2,}(?:er|or|ist|ian|yst|man|woman)|[a-z]*(?:tech|agent|assistant|consultant|accountant|attendant|nurse|chef|cook|guard|clerk|pilot|rep|apprentice|intern|medic"
    r"|professional|associate|analyst|engineer|manager|worker)))\b"
)
"""A noun for somebody by what they do, where no list has it."""
JOURNEY = re.compile(
    r"\b(?:visit\w*|trips?|travel\w*|flights?|flew|holidays?|vacation|tour\w*|conference|passing through|on (?:my|the|our) way|stopover|layover|was in|went to|moved from|left|born)\b",
    re.IGNORECASE,
)
"""What makes a place one where the writer only passes."""
ANYBODYS = frozenset(
    "professional worker employee colleague specialist expert adult person member operator staff".split()
)
"""Words for somebody at work that name no trade."""
NAMED_HERE = re.compile(r"(?:^|[\s,!])(?P<x>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) here(?=[.,!:;–— -]|$)")
"""How a writer says who they are: "Hi all, Dana here."."""
JOB_NOUN = re.compile(
    r"(?:analyst|engineer|teacher|nurse|doctor|driver|worker|manager|developer|designer|officer|trainer|technician|agent|assistant|consultant|specialist|tech|pilot|chef"
    r"|mechanic|plumber|welder|therapist|librarian|accountant|lawyer|paramedic|carpenter|farmer|scientist|photographer|journalist|editor|operator|clerk|guard)$"
)
"""The last word of a hashtag that says what somebody does."""
PROFESSIONAL = {"pro": "professional"}
SHOWN = re.compile(
    r"\b(?:logs?|logged|errors?|records?|entr(?:y|ies)|fields?|format\w*|data|database|displays?|shows?|shown|flagg?\w*|referenc\w+|mention\w*|output|includ\w+|such as|like|e\.g|listed|stored)\b",
    re.IGNORECASE,
)
"""What makes a number one that a system shows."""
