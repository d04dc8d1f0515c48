"""English words around what is said in wider words or not at all."""

from __future__ import annotations

ENLISTED_FOR = r" (?:(?<=signed up )|(?<=signed up to fight )|(?<=enlisted )|(?<=volunteered )|(?<=joined up ))for (?:the |an? )?"
OF_THE = r"((?:of|from|at|in|for|with) )(?:the|an?|our|my|his|her|their) [a-z]"
TO_THE = r"(?<=\bfor )the |(?<=\bin )the |(?<=\bto )the |(?<=\bfrom )the |(?<=\buntil )the "
GIVEN = frozenset({"award", "prize", "medal", "honour", "scholarship"})
IS_GIVEN = frozenset("awarded given received won decorated got".split())
GIVEN_VERB, RECEIVED = "given", "received"
LEFT_HOME = "left home"
MOVED = {
    "crossed": "crossed", "walked": "walked", "drove": "drove", "travelled": "travelled", "traveled": "traveled", "sailed": "sailed", "came": "travelled",
    "went": "travelled", "moved": "moved", "returned": "returned", "trekked": "trekked", "fled": "fled", "escaped": "escaped",
}  # fmt: skip
"""What is left of a journey that is told by a verb, without from where, to where and how long."""
RANKED = r"(?:only|sole|first|last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+\w+) $"
WHOSE = r",? whose (?:[\w’'-]+ ){1,3}"
ASIDE = r"^(?:[^,]+), (?:who|which|whose|that|where|when) [^,]+, "
DID = r"([a-z]+ (?:(?:an?|the|some|his|her|their|my) )?[a-z]+) (?:in|on|at|with|by|from|to|for) "
"""A verb with its object, in front of where and how."""
AND = "and"
LEADS_UP = r"(?:^|[.!?\n]\s*)(?:Like|Unlike|For|In|At|After|Before|With|Without|From|Outside|Inside|Near|To|According to) $"
"""What a sentence begins with that leads up to its subject."""
ANOTHER = "another"
MEMBER, MEMBERS, COMMUNITY = "member of ", "members of ", "community"
ONE_OF_THEM = r"\b(?:[Oo]ne|[Aa]nother|[Ee]ach|[Ee]very|[Aa]ny) "
AGO = r"\d+ [a-z]+ ago"
YEARS_AGO, LONG_AGO = r"\b(?:years|decades|centuries) ago$", "years ago"
THAT_MONTH = "that month"
LONG_TIME = r"\b(?:decades?|centur(?:y|ies)|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b|\d0s\b"
MANY_YEARS = "many years"
APPOSITION = r", (?=(?:an?|the) (?:[a-z]+ |[A-Z][a-z]+ ){1,3}[a-z]+)"
WHO = r" (?:who|which|that)\b"
HAD = "had "
YOUNG_OF = r"\b(?:girl|boy|child|baby|son|daughter) of "
WITH_EFFECT = r" with effect (?:from|as of) (?:the )?"
DAY_BEFORE, SHORTLY_BEFORE = r"\bon the ", "shortly "
BEFORE_OR_AFTER = r" (?:before|after)(?=[.,;:!?]|$)"
WHENCE = r"\b(?:in|at|on|near|to|into|outside|inside|around|by) (?:the )?"
FROM_WHERE = r"\bfrom (?:the )?"
STAYS = r"\b(?:lives?|lived|living|sleeps?|slept|stay(?:s|ed)?|works?|worked|hid|hides?|is|was|are|were|be|been|am|went|go|goes|gone|came|come|comes|drove|drive|took|taken|take|brought|bring|moved|walked|ran|fled|sent|put|kept|keep|held|me|him|her|us|them|it|[a-z]+ed|not to the \w+ but) (?:\w+ly |back |away |up |down |in |out )?$"
"""What stands before a place without which it says too little."""
SOMEWHERE = "somewhere"
WIDOW_OF = r",? (?:widow|widower|wife|vda\.?|viuda|viudo|née|born)(?: of| de)? "
"""What a name goes on with that says whose widow its bearer is."""
GOES_ON_WITH = r" ([a-z]+) "
NO_PLACE = r"(?:the |these |those )?(?:two|three|four|five|six|seven|eight|nine|ten)|[^A-Z\d]+, the [^A-Z\d]+"
"""What is taken for a place and is none: how many there are, and several plain things."""
AND_HAS = r"(?<=[\w’'”)]),? and (?:has|have|had)(?: (?:also|since|then|now|never))? "
OF_PARENTS = r"^(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}) (?:is|was) the "
AND_PARENT = r" and (?:an?|the) [\w-]+(?: [\w-]+)?[.]"
BORN_TO = r"(?:daughter|son|child) of "
PRIZES = r"\b(?:prize|award|medal|order|title|trophy|cup)s?\b"
COMPOUNDS = frozenset(
    {"mother tongue", "native tongue", "first language", "mother language", "native language"}
)
"""Two words that are one noun."""
CLOCK = r" (?:minutes? )?(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d\d?)\b"
PREMISES, WORKPLACE = (
    "premises",
    r"(?:work)?shop|factory|mill|bakery|pharmacy|garage|stall|kiosk|sawmill|smithy|forge|studio|office|store",
)
COMPARED = r"\b(?:less|fewer|more|longer|no later|no more|not more) than "
