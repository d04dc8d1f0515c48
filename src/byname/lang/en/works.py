"""English words that stand around works, parts played and awards, and what a text says of them once they are withheld."""

from __future__ import annotations

import re

_WORD = r"(?:(?:[A-Z]\.){2,}|(?:Dr|Mr|Mrs|Ms|Jr|Sr|St|Capt|Lt|Sgt|No|Vol|Pt)\.|[A-Z]\.(?= [A-Z])|[A-Z][\w&]*(?:[’'.-]\w+)*[’']?!?)"
_SMALL = r"(?:of|the|and|an?|in|to|on|with|for|at|is|my|de|la|del|des|du|van|von|or|by|from)"
_NICK = r"(?: [“\"][A-Z][\w ]+[”\"])?"
TITLE = rf"(?:\(\d{{1,4}}\) )?(?:I, )?(?:{_WORD}|(?!(?:1[89]|20)\d\d\b)\d+(?:/\d+)?(?=[ ),]))(?:(?:(?:[:–-] ?| [–-] ?)|, (?=Jr|je ))?(?: ?{_SMALL}){{0,3}}(?:(?<=[:–-])| )?(?:(?<= )|(?<=:))(?:{_WORD}|(?!(?:1[89]|20)\d\d\b)\d+(?:/\d+)?(?:st|nd|rd|th)?(?![\w)])))*"
"""A title as it is printed: words with capitals, small words between them, numerals, a colon or a dash."""
NAME = rf"{_WORD}(?: (?:of|the|de|la|van|von)){{0,2}}{_NICK}(?: (?:of the |of |the |de |van |von )?{_WORD}{_NICK}){{0,5}}(?:, (?:Jr|Sr)\b\.?)?"
"""What somebody in a work is called."""

YEARS = r" ?\((?:both |all |each )?(?:(?:in|from) )?(?:1[89]|20)\d{2}(?:[–/-](?:\d{2,4}|present))?(?:[,;] ?(?:1[89]|20)\d{2})*\)"
"""The year or years behind a title."""

KINDS: dict[str, str] = {
    **dict.fromkeys("film movie blockbuster biopic documentary remake reboot sequel prequel installment thriller western drama comedy adventure fantasy mystery romance adaptation epic trilogy franchise".split(), "film"),
    **dict.fromkeys("series miniseries sitcom show programme telenovela".split(), "series"),
    "soap opera": "series", "pilot": "series",
    **dict.fromkeys("novel book memoir autobiography poem story novella anthology trilogy essay collection pamphlet".split(), "book"),
    **dict.fromkeys("play musical opera ballet revival".split(), "play"),
    **dict.fromkeys("album song single track mixtape symphony".split(), "music"),
    **dict.fromkeys("painting sculpture exhibition mural".split(), "art"),
    **dict.fromkeys("production picture project".split(), "title"),
    **dict.fromkeys(("record label", "label", "production company", "theatre company", "theater company", "theatre group", "theater group"), "body"),
    **dict.fromkeys("band troupe campaign charity foundation magazine brand".split(), "body"),
    "video game": "game", "podcast": "series", "animation": "film",
}  # fmt: skip
"""Nouns for works, and the sort of work each is of."""
KIND = rf"(?:{'|'.join(sorted(KINDS, key=len, reverse=True))})"

DETERMINER = r"(?:(?i:the|an?|his|her|their|its|my|our|this)|[A-Z][\w’-]*(?: [A-Z][\w-]*)?[’']s|(?:1[89]|20)\d{2}(?:[’']s)?|[A-Z][a-z]+(?:n|sh|se|ch)|first|second|third|fourth|fifth|final)"
LEAD = rf"\b(?:{DETERMINER} )+(?:(?!(?:in|of|as|on|for|and|with|from|to|at|by|is|was|were|the|an?|his|her|its|my|our|their|he|she|they|I|we|who|that|which)\b)[\w’'-]+(?:, [a-z]+(?= [a-z-]+ ))? ){{0,6}}?(?:[\w’'-]+-)?{KIND}s?,? (?:called |titled |entitled |named )?[“\"‘]?"
"""What stands before a title and says what kind of work it is: "the war film"."""
PLURAL_LEAD = rf"\b(?:[\w’'-]+ ){{0,4}}?(?:{KIND}|production|work|role|credit|part|project)s?,? (?:(?:such as|including|like|include[sd]?|are|were)) [“\"‘]?"
AFTER = r" (?:(?:[a-z-]+ ){0,2}(?:film|movie|book|novel|game) )?(?:films|movies|books|novels|film series|film trilogy|trilogy|franchise|saga|universe|miniseries|sitcom|musical|television series|TV series|series|film)\b"
"""What stands behind a title and says so."""
IN_WORK = r"\b(?:starr?(?:ed|ing|s)?(?: (?:again|alongside [\w .]+?))?|appear(?:ed|ing|s|ances?)?|(?:small|leading|lead|supporting|minor|title) part|roles?|debut|acted|acting|cameo|performances?|featured|cast) in [“\"‘]?|\b(?:production|staging|revival|adapt(?:at)?ion|version|performance|run) of [“\"‘]?"
IN = r"(?: in| on|, in) (?:the )?[“\"‘]?"
MADE = r"\b(?:directed|wrote|produced|headlined|co-wrote|co-directed|recorded|released|composed|penned|authored) (?:and (?:\w+ ))?(?:the )?[“\"‘]?"
PLAYED = r"\b(?:(?i:(?<!the )(?<!a )(?<!his )(?<!her )plays?|played|playing|portray(?:s|ed|ing)?|portrayals? of|voice of|voic(?:es|ed|ing)|(?:role|roles|character|part|characters|parts) of|reprised?|reprising)|(?:role|roles|cast|starred|stars|starring|appear(?:s|ed|ing|ance|ances)|debut|episodes?|seasons?|performance|part|recurring|guest|turn) (?:\w+ ){0,3}?(?<!such )as|(?:roles|characters|figures|parts|people) (?:such as|like)|Academy Award for [\w ]+ as|includ(?:e[sd]?|ing)) (?P<told>(?:the |an? |his |her )?(?:(?:[A-Z][\w.]* ){0,2}(?=[a-z]))?(?:(?!in\b|on\b|at\b|of\b|for\b|as\b|and\b|from\b|by\b|to\b|with\b|film|movie|series|novel)[a-z][\w’'-]* ){0,5}?)"
"""What stands before the name of a part: "the role of", "starred as", "playing a doctor called"."""
STAGE = r"\b(?:roles?|starr(?:ed|ing)|stars|films?|series|television|broadway|theatre|theater|trilogy|miniseries|sitcom|musical|actor|actress|debut|stage|screen|franchise|sequel|cast|portray\w*|performances?)\b"
TONGUE_OR_STATION = r"(?:[A-Z]\w+(?:an|ish|ese)|TV|HBO|BBC|In|The|This|That|His|Her|I|He|She|They|We|It|A)"
NO_TITLE = r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d|$)|Best\b|Outstanding\b|Academy Award|Golden Globe)"
NO_PART = r"(?:herself|himself|President|Minister|Prime|Deputy|Chairman|Best|Outstanding|Supporting|January|February|March|April|May|June|July|August|September|October|November|December|Academy|Golden|English|American)\b"

AWARD_WORDS = r"(?:Awards?|Prizes?|Medals?|Trophy|Trophée|Honou?rs?|Emmys?|Oscars?|Globes?|Grammys?|BAFTAs?|Laureate|Palme|Cup|prize|award|medal)"
AWARD = rf"(?:Order of(?: the)?(?! Court)(?: [A-Z]\w+)+)|(?:\d+(?:st|nd|rd|th) )?(?:[A-Z][\w’'.-]*(?: (?:of|the|de)(?= [A-Z]|(?: the)? [A-Z])){{0,2}} ){{0,6}}?{AWARD_WORDS}(?: [A-Z]\w+)*(?:[’']s?)?(?: (?:for|as) (?:the )?(?:Best|Outstanding|Most|Favou?rite|Breakthrough|Breakout|Dramatic|Lifetime|Distinguished|Choice|Acting)\b(?:[ –-]+(?:(?:in|a|an|by|or|and|of|the|for|on)(?= [A-Z])|(?:in an?|by an?|in a|in the)(?= [A-Z])|\d+|–|-|[A-Z][\w’'-]*)(?![\w]))*)?"
WIDE_AWARD = r"(?:\d+(?:st|nd|rd|th) )?(?:Academy Awards?|Golden Globes?|Golden Globe Awards?|(?:Primetime |Daytime )?Emmy(?: Awards?)?|Emmys|(?:British Academy (?:Film|Television) |BAFTA |Tony |Grammy |Screen Actors Guild )Awards?|BAFTAs?|Oscars?|Grammys?)"
"""Awards that thousands have: they narrow the search no more than the trade does."""
_BEST = r"Best (?:(?:New|Lead|Leading|Supporting|Original|Adapted|Debut|Male|Female) ){0,2}(?:Actor|Actress|Director|Screenplay|Song|Score|Picture|Film|Artist|Performance|Newcomer)\b"
CATEGORY = rf"(?<!for )(?<!for the )\b{_BEST}|(?<=[a-z] for ){_BEST}"
"""What a prize is for, where no prize is named: thousands have been nominated for it."""
EVENT = r"(?:(?:\d+(?:st|nd|rd|th)|(?:1[89]|20)\d{2}) )?(?:[A-Z][\w’'.-]* (?:of (?=[A-Z]))?(?:and (?=[A-Z]))?){1,5}?(?:Festival|Championships?|Olympics|Games|Biennale|World Cup|Film Market)(?: of [A-Z]\w+)?\b"


AN_AWARD, AWARDS, ANOTHER_AWARD = "an award", "several awards", "another award"
NOMINATED = r" (?:nominations?|nominees?|winners?|winning|win|ceremony)\b"
EVENTS = {"olympics": "the Olympics", "games": "the games", "championships": "a championship"}
NO_AWARD = r"(?:Awards?|Prizes?|Medals?|Honou?rs?|Laureate|Trophy|Globes?|Cup)\b.*|[a-z].*|I [a-z]+"
MANY = r"\b(?:Awards|Prizes|Medals|Emmys|Oscars|Globes|Grammys|BAFTAs|Honou?rs)\b"
GOES_ON = r", (?:and|but|is|was|has|had|won|became|sold|made|[a-z]+ed)\b"
A_PART, PARTS, PART_IN, A_CHARACTER = "a part", "parts", "a part in {work}", "a character"
SAID_BEFORE = r"\b(?:the|an?|his|her|its|their) (?:(?!(?:in|of|on|for|with|to|from|as|and|by|at|is|was|were)\b)[a-z-]+ ){1,5}$"
OF_WORK = r" of [“\"‘]?$"
FOUND = r",? (?:including|among them|such as)(?: one(?: for)?| those for)?(?: the| an?)? $"
MANY_AWARDS = r"(?i)\b(?:awards|accolades|honou?rs|nominations|prizes)$"
A_WORK, WORKS = "a production", "productions"
OTHER, SEVERAL, AND = "other", "several", " and "
OWN = r"(?:his|her|their|its|my|our)"
ARTICLES = r"(?:the|an?|this|one)"
ORDINAL = r"(?:first|second|third|fourth|fifth|final|last|next|own|debut)"
SEPARATED = r"(?:, [a-z][\w’']*(?: [a-z’'][\w’']*){0,3}(?=,))?(?:,? and|,? or|, as well as|, followed by|,? and most recently|[,;]|; and)(?: then)?(?: (?:in|as|the))? [“\"‘]?"
EXAMPLES = r",? (?:such as|including|like) [“\"‘]?$"
INCLUDE = r"\b(?:include[sd]?|including|are|were|is|was) [“\"‘]?$"
INTO = r"(?: in| on|,)(?: the)? [“\"‘]?"
TOLD = (
    r"(?P<told>(?:(?:the|an?|his|her) )?(?:[\w.-]+ ){0,4}?[a-z][\w’-]*) (?=[A-Z“\"])(?![^a-z]*[a-z’']+ [a-z])"
)
"""What somebody in a work is, before the name: "the villain"."""
OFFICE = r"\b(?:agent|officer|director|minister|president|general|marshal|sheriff|king|queen|prince|princess|governor|mayor|judge|warden|commander|captain|colonel|chief|head|leader|founder|chairman|secretary|ambassador|senator)\b"
"""An office, even of somebody invented, is read as one."""
AS_PART = r"(?<!such),? as $"
OF_PART = r"(?P<det>\b(?:the|an?|his|her|their|its) )?(?P<noun>(?:(?!the\b|an?\b|his\b|her\b|their\b|its\b)[a-z-]+ ){0,2}?(?:role|part|character|voice|portrayal)s?) of $"
PLAYING = r"\b(?:plays?|played|playing|portray(?:s|ed|ing)?|voic(?:es|ed|ing)) $"

TITLE_RE, YEARS_RE, AWARD_RE, EVENT_RE, CATEGORY_RE = (
    re.compile(TITLE),
    re.compile(YEARS),
    re.compile(AWARD),
    re.compile(EVENT),
    re.compile(CATEGORY),
)
ON_SOMEBODYS = re.compile(
    r" on (?:my|his|her|our|their|the) (?:badge|papers?|card|file|wrist|arm|form|list|passport|chart|tag|label|door|record)s?\b"
)
"""What follows a name that was written on a thing: "they wrote Kyaw Lin on my badge"."""
