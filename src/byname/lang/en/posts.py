"""English words of posts, profiles and messages: their headers, and what a number in them belongs to."""

from __future__ import annotations

import re

_WRITER = (
    r"(?:user ?name|user|screen name|display name|handle|nick(?:name)?|login|seller|author|poster|posted by|reviewer|review by|commenter|contributor"
    r"|submitted by|member|profile)"
)
WRITER_FIELD = re.compile(rf"{_WRITER}$", re.IGNORECASE)
"""A field of a header that says who writes."""
NAME_FIELD = re.compile(r"(?:full |real )?name$", re.IGNORECASE)
"""A field that names the writer where the header is one of a post, and somebody else in a form about them."""
POSTED_FIELD = re.compile(r"(?:time|timestamp|date|posted|rating|joined|subject|item|stars)$", re.IGNORECASE)
"""A field that only the header of something posted has."""
_PLACE = r"(?:location|city|town|country|region|area|based in|lives in|hometown|from)"
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
    r"|\b(?:call|text|reach|contact|message|ping|e-?mail|DM|ring|write(?: to)?|hit)(?: (?:me|us))?(?: up)?(?: directly)?(?: (?:at|on|via|by|under))?[\s:(]*$"
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
PARTS_OF_DOMAINS = frozenset("www mail email smtp com org net info biz edu gov gob gouv govt ac co".split())
"""Parts of a domain that name nobody."""
