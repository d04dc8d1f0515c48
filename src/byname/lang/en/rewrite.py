"""English words of rewriting: what stands where something more precise stood."""

from __future__ import annotations

from byname.lang.en.ages import ISO_MONEY

POSSESSIVE_OF = {
    "i": "my", "my": "my", "me": "my", "myself": "my", "he": "his", "his": "his", "him": "his", "himself": "his",
    "she": "her", "her": "her", "herself": "her", "they": "their", "their": "their", "we": "our", "our": "our",
    "i’m": "my", "i'm": "my", "he’s": "his", "he's": "his", "she’s": "her", "she's": "her",
}  # fmt: skip
I_AM = r"\bI(?:’m|'m| am| was| had been| turned| turn| married| left)?(?: \w+){0,3} "
SOMEBODY = {"m": "man", "f": "woman", "x": "person", "": "person"}
SOMEBODY_PLURAL = "people"
CHILD = {"m": "boy", "f": "girl", "x": "child", "": "child"}
TEENAGER = {"m": "teenage boy", "f": "teenage girl", "x": "teenager", "": "teenager"}

PLURALS = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "wife": "wives", "staff": "staff",
    "serviceman": "servicemen", "media": "media", "personnel": "personnel", "people": "people", "children": "children",
}  # fmt: skip

WITHHELD = "{what} withheld"
NAMES_OF = {
    "contact": "contact", "identifier": "number", "account": "account", "residence": "address", "age": "age",
    "birth_date": "date of birth", "event_date": "date", "occupation": "occupation", "role": "position",
    "employer": "employer", "affiliation": "affiliation", "education": "place of study", "health": "condition",
    "family": "family", "children": "family", "marital_status": "family", "rank": "rank",
}  # fmt: skip
"""What a gap is called; the words of another attribute are "detail"."""
DETAIL = "detail"
RULES = {
    "email": "address", "phone": "phone number", "url": "link", "handle": "account", "address": "address", "street": "address",
    "ip": "network address", "mac": "device number", "imei": "device number", "file": "file name", "hashtag": "hashtag", "carrier": "account",
    "plate": "plate number", "case": "case number", "passport": "passport number", "document": "document number", "coordinates": "coordinates",
    "iban": "account number", "bank": "bank code", "card": "card number", "bitcoin": "wallet address", "wallet": "wallet address",
    "numbered": "number", "number": "number", "nhs": "health number", "aadhaar": "identity number", "ssn": "social security number",
    **dict.fromkeys("nino snils sin ahv nir".split(), "social insurance number"),
    **dict.fromkeys("rntrc inn unp idnr oib pan cpf codice-fiscale pps".split(), "tax number"),
    **dict.fromkeys("curp rrn ric cnic nric pin rut cedula dni nie".split(), "identity number"),
    **dict.fromkeys(
        "personal-number pesel asmens-kodas isikukood personas-kods tckimlik fodselsnummer egn rc personnummer cpr kennitala hetu bsn nn cnp idno".split(),
        "personal number",
    ),
}  # fmt: skip
"""What the gap of an identifier is called, by the rule that found it."""

# --- times
IN = "in"
POINT_PREPOSITIONS = r"(?:early |late )?(?:on|in|at|during|around|about|back in|as of|this)"
TIMES_OF_DAY = r"(?:on )?the (night|morning|evening|afternoon|day|weekend|eve|week) of (?:the )?"
ONE_IN = "one {time} in {new}"
BOUND_PREPOSITIONS = r"(?:since|until|till|before|after|by|from|through|up to|as early as|prior to|following)"
RANGE_PREPOSITIONS = r"(?:from|between)"
THE = "the"
NOW = {"today": "now", "currently": "now"}
RECENTLY, SOON, ONE_DAY, THEN, SOME_TIME = "recently", "soon", "one day", "at that time", "for some time"
AT_SOME_POINT = "at some point"
SHARE, IT_ALL = r"\b(?:much|most|half|part|parts|some|many|all|the rest)", "it"
"""Words that need what they are a share of, and what that is called where it may not be said."""
SINCE, FROM, MONTH, THAT_DAY = "since", "from", "month", "that day"
A_WEEKDAY = r"(?:an? )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
ONE_OF_MANY = r"\b(?:one|that|every|each|some) "
TOLD = r"\b(?:tell|tells|told|ask|asked|talk|talked|speak|spoke|know|knew|remember|say|said|write|wrote|hear|heard|think|thought) (?:(?!about)\w+ ){0,2}(?:about (?:the )?)?"
ABOUT = r"about (?:the )?$"
ABOUT_THEN = "about that time"
DAY = "day"
POSTED = r"(, |\b(?:posted|recorded|published|taken|signed|done|updated)) ?"
"""What stands before a day that says when a text was made; its first group stays."""
AROUND_A_DAY = {
    "before": "before long", "by": "before long", "until": "for a while", "since": "for some days", "from": "from then on", "after": "later",
}  # fmt: skip
"""A day of the week behind each preposition that it bounds."""
CLOCK = r",? (?:at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[+-]\d{4}| ?[A-Z]{3,4})?"
DAY_OF_HEADER = r"\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)[a-z]*,? "
ANCHORED_BY_SPEECH = (
    r"(?:yesterday|today|tonight|tomorrow|this|last|next|coming|past|ago|currently|current)\b"
)
"""Words that count from the day of writing; every other relative time counts from what the text told before."""
AHEAD = r"\b(?:tomorrow|next|coming)\b"
ANCHORED_BY_STORY = r"the (?:next|following|same|previous) (?:morning|day|evening|night|afternoon|week)\b"
WEEKDAY = r"(?:last |next |this |that |the following |the previous |the next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night|lunchtime))?$"
CONTINUES = r"\s*(?:,|\.|;|:|!|\?|\)|”|\"|$|\s(?:and|but|when|where|while|as|because|after|before|with|by|in|at|on|to|for|from|he|she|they|I|we)\b)"

# --- ages: band -> what the person was, and the adjective where English has one
BANDS = {
    "early childhood": ("a small child", "small"), "childhood": ("a child", "young"), "childhood or teens": ("young", "young"),
    "adult": ("an adult", "adult"), "sixties or older": ("an older person", "elderly"),
    "early teens": ("in {whose} early teens", "teenage"), "mid-teens": ("in {whose} mid-teens", "teenage"),
    "late teens": ("in {whose} late teens", "teenage"), "teens": ("in {whose} teens", "teenage"),
    "teens or twenties": ("in {whose} teens or twenties", "young"),
}  # fmt: skip
"""Other bands: "in his forties", and no adjective."""
IN_BAND, AS_BAND = "in {whose} {band}", "as {band}"
BIRTHDAY = {
    "turned": "had a birthday", "turn": "have a birthday", "turns": "has a birthday", "turning": "having a birthday",
}  # fmt: skip
SOMEBODY_OF = r"\b(?:an?|the) (?:[\w-]+ ){1,3}of "
GOES_ON = r"\s*(?:[,.;:!?)]|$)|\s(?:and|but|who|with|has|had|was|is|in|at|on|from|came|went|stood|sat)\b"
ON_A_DAY = r" (?:in|on) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?-i:[A-Z])[a-z]+(?: \d{1,4}\b)?(?=[,.;])"
AGED_HEAD = r"(?:year|month|week|day)[- ]old$"
AGE_OF = r"(?:at|by) (?:the )?(?:young |tender |early |ripe |old )?(?:age of )?(?:just |only |barely |about |around )?"
TURNED = {"turned": "was", "turn": "am", "turns": "is", "turning": "being"}
BE = r"(?:was|were|am|is|are|be|been|being|[’']m|[’']s|[’']re)"
HAD = rf"(?:{BE}|has|had|have|having|is with|was with) (?:with )?(?:an? |the |her |his |their |my |our )?(?=[a-z]\w)"

# --- places
KIND_NOUNS = {"city": "town", "region": "region", "country": "country", "area": "part of the world"}
HOLDERS = ("region", "district", "province", "county", "state")
"""Kinds of place that a text names behind a town, to say where it is."""
CITY, TOWN, VILLAGE = "city", "town", "village"
CITY_OF, TOWN_OF = 100_000, 5_000
"""How many people make a city and a town, as most statistical offices draw the line."""
SOMEWHERE = "place"
ARTICLED = (
    "united states", "united kingdom", "netherlands", "philippines", "czech republic", "gambia", "bahamas", "maldives", "emirates",
    "united arab emirates", "central african republic", "democratic republic of the congo", "dominican republic", "comoros", "seychelles",
    "solomon islands", "marshall islands", "americas", "caribbean", "soviet union",
)  # fmt: skip
ARTICLED_LAST = (
    "region",
    "district",
    "province",
    "oblast",
    "county",
    "governorate",
    "prefecture",
    "area",
    "capital",
    "department",
    "islands", "federation", "republic",
)  # fmt: skip
PLACE_PREPOSITIONS = r"(?:in|at|from|to|near|into|around|outside|inside|towards?|through|via|across|within|of|for|leaving|left|reached)"
PLACE_KINDS = tuple(
    "town village city district settlement hamlet suburb municipality township region province county island valley neighbourhood neighborhood "
    "beach camp quarter market square station block building state republic kingdom crossing checkpoint bridge harbour harbor port airport "
    "slum river lake mountain hill".split()
)
STREETS = frozenset("road street avenue lane alley".split())
"""What streets are called after, which are no towns of that name."""
PLACE_OF = (
    r"(?:the |a |my |our |his |her |their )?(?:small |little |remote |nearby |home |native |quiet |old |mountain |border |coastal |mining "
    rf"|market )*(?:{'|'.join(PLACE_KINDS)})(?: of|,)? "
)
LOCAL = "local"
WHERE_BESIDE = r"(?:where|below|above|behind|opposite|under|beside|near|next to|across from|over|between|past|beneath|in front of) "
NEARBY = "somewhere"
NUMBERED = r"\b(?:block|building|flat|apartment|room|cell|ward|tent|house|plot|bed|hut|barrack|locker|tape|transcript|episode|recording) "
"""What the number behind says the one of."""
SHORT_SAINTS = ("St", "Ste", "Sta", "Mt", "Ft")
"""Words that a full stop shortens inside a name."""
OWNER = r"[’']s?(?= (?!(?:right|now|to|in|on|at|for|from|and|or|but|after|before|with|yesterday|today|tomorrow|again|then|there|here|next|last|when|where|because)\b))"

# --- nouns
DETERMINER = r"\b(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|some|any|no|every|each|another|\w+[’']s|\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|all|both|former|new) "
TITLE_LIKE = r" (?!OF\b)(?=(?-i:[A-Z]))"
VERBS = frozenset(
    "shot lost broke hit struck beaten burst broken beat losing won got gave left fled went took was were had has have did ran led fought "
    "signed cross escape emigrate flee leave serve oppose support own drive run speak walk travel wrote founded published spoke sold taught drove ran cooked washed kept made sang swam flew grew threw drew knew rang slept sat stood built came".split()
)
ENLISTED = r"signed up|enlisted|volunteered|joined up|joined|was conscripted|conscripted|was drafted|drafted"
"""What says no more of somebody's work than that they serve."""
WORK_VERBS = frozenset(
    "run runs sell sells wash washes clean cleans sew sews drive drives repair repairs bake bakes teach teaches deliver delivers "
    "cook cooks herd herds weave weaves pack packs pick picks keep keeps own owns lead leads head heads manage manages".split()
)
"""Verbs for what somebody does for a living."""
NOT_VERBS = frozenset("bed red shed bleed".split())
PARTICIPLES = {
    "injury": "injured", "health problem": "in poor health", "disability": "disabled", "medical condition": "unwell", "chronic illness": "ill",
    "infectious disease": "ill", "serious illness": "seriously ill", "mental health condition": "unwell", "heart condition": "ill",
}  # fmt: skip
"""A class of health as a participle, where the text has a verb: "shot in the leg" becomes "injured"."""
ADJECTIVES = {
    "believer": "religious",
    "member of an ethnic minority": "minority",
    "member of a religious minority": "religious",
}
JOURNEYS = frozenset(
    "journey departure flight escape emigration move crossing trek trip travel exile".split()
)
PARENT_OF = r"(mother|father|parent) of \w+"
OWNED = r"(?:(?:the )?[\w’'-]+(?: [\w’'-]+)?[’']s?|my|your|his|her|its|our|their|an?|the) "
SCHOOL, AT_SCHOOL = "school", "at school"
STUDIES = (
    (r"\b(?:student|pupil|undergraduate|cadet)s?\b", "student"),
    (
        r"\b(?:degree|doctorate|diploma|bachelor[’']?s?|master[’']?s?|phd|qualification|certificate|training)\b",
        "qualification",
    ),
    (r"\b(?:graduate|alumn\w+)\b", "graduate"),
    (r"\b(?:class|form|grade|year)\b", "school"),
)
"""Words in a course of study that stay true of its wider kinds."""
CONDITIONS = frozenset(
    "blind deaf paralysed paralyzed disabled diabetic epileptic autistic pregnant anaemic anemic lame mute".split()
)
"""Conditions that English says by an adjective."""
HAVE = {
    "is": "has", "am": "have", "are": "have", "was": "had", "were": "had", "be": "have", "been": "had", "being": "having",
    "’m": " have", "'m": " have", "’s": " has", "'s": " has", "’re": " have", "'re": " have",
}  # fmt: skip
A_FAMILY = "a family"
GROUPS_OF_KIN = ("family", "families", "kin", "relatives", "parents", "children")
COLLECTIVE_ENDINGS = ("forces", "police", "services")
NAME_GOES_ON = r"(?: (?:et|e|y|und|de|du|des|del|della|di|da|do|der|la|le|el|van))+ (?-i:[A-Z])[\w’'-]+"
"""What of the name of a body stands behind the words of it that were found."""
MEMBER_OF = "a member of {owner}"
STAFF_OF = "a member of {owner} staff"
NOT_PLURAL = r"(?:itis|osis|asis|betes|aids|rabies|series|news|ics|us|ss|[’']s)$"
UNCOUNTED = frozenset("facial hair|higher education|secondary education|university|school|college".split("|"))
GAP = "[…]"
NEEDS_ITS_COMMA = r", (?:(?:an?|the|and|or|so|who|whose|then|now|my|his|her|he|she|it|they|we|I)\b|[A-Z])"

# --- where nothing may be said
_UNITS = r"(?:second|minute|hour|day|night|week|month|year|decade)s?"
STRETCH = rf"(?:full |whole |long )?{_UNITS}"
LENGTH = r"(?:kilomet(?:re|er)|met(?:re|er)|mile|centimet(?:re|er)|yard|foot|feet|km|cm|m|block)s?"
COUNTED = rf"(?:(?:some|about|around|nearly|almost|over|approx\.|more than|exactly) )?(?:(?:(?-i:{ISO_MONEY})|[$€£]) ?)?(?P<number>[\d.,]*\d|[a-z-]+(?: (?:and |hundred|thousand|million|[a-z]+-[a-z]+))*?)(?: (?P<noun>(?!or\b|and\b)(?-i:[a-z]+(?: [a-z]+)?))| (?-i:{ISO_MONEY}))?(?: or (?:so|more))?"
"""A number and what is counted; what the first words say is looked up."""
MONEY = rf"[$€£]|\b(?:(?-i:{ISO_MONEY})|dollars?|euros?|pounds?|pesos?|rubles?|roubles?|hryvnias?|francs?|dinars?|lira|kshs?|taka|rupees?|tenge|kyat|cents?|yuan|riel|naira|sc?hillings?|marks?|lari|dirhams?|zlotys?|lei|yen|afghanis?|dalasis?|lakh|crore)\b"
AT_LEAST = r"(?: (?:at (?:the )?(?:least|most)|or (?:so|more|older|younger)|(?:in|by) the (?:spring|summer|autumn|fall|winter)(?: past)?))?(?=[,.;)])"
"""What may stand between an age between commas and the second of them."""
ABOUT_SO_MANY = r"(?:about|around|nearly|almost|over|some|more than) "
COUNTS_SOME = r" (?:on|of|in|at|were|had|from|that)\b"
SCALES = r" (?:hundred|thousand|million|billion)\b"
WEIGHT = r"kg|kilos?|kilograms?|g|grams?|tons?|tonnes?|lit(?:re|er)s?|cc|mm"
SOME_MONEY, A_SUM, SOME_DISTANCE, SOME_WHILE = "some money", "a sum of money", "some distance", "some time"
SOME, SEVERAL, MANY = "some", "several", "many"
SEVERAL_FROM, MANY_FROM = 3, 10
BESIDE_A_MEASURE = r" (?:pregnant|older|younger|older|earlier|later|into)\b"
DETERMINERS = frozenset("a an the my your his her its our their this that these those some no".split())
A_DETERMINER = r"(?:an?|the|this|that|one)"
PAIRS = r"two (?:feet|hands|eyes|ears|legs|arms|lungs|parents)"
"""What everybody has two of."""
DOER = r"[a-z-]+(?:[^aeiou]er|or|ist|man|woman|ian|ess|smith|eer)s?"
"""How nouns end that say what somebody does."""
PERSON_NOUN = "man|woman|boy|girl|person|child|fellow|lady|guy|lad|daughter|daughters|son|sons|men|women|boys|girls|people"
OBJECT_VERBS = frozenset(
    "done did does do wore wears had has have carried carries bought buys brought brings kept keeps drove drives found made makes got gets saw wrote "
    "writes read reads finished painted drew lost lent gave showed held holds took takes sold sells repaired built used wearing carrying".split()
)
"""Verbs that need an object, and that any object of their kind satisfies."""
POSTPOSED = frozenset("missing born closed made called named broken dyed".split())
"""Participles that follow their noun."""
JOINED_PREDICATE = r"(?<=[\w’'”)])(?:, and|,| and|, then| and then| but|, but) "
SUBORDINATE = r"(?<=[\w’'”),]) (?:who|which|that|because (?:i|he|she|we|they)|where (?:i|he|she|we|they)|since (?:i|he|she|we|they)|while (?:i|he|she|we|they)|when (?:i|he|she|we|they)|after (?:i|he|she|we|they)) "
SUBJECT = r"(?:^|[.;:“\"‘,] ?|\b(?:and|but|that|because|when) )(?:I|he|she|we|they|He|She|We|They|[A-Z]\w+) "
SHORT_SUBJECT = r"(?:I|He|She|We|They|It|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?: (?:was|were|is|am|are|has|have|had|also|now|then|still|had been|has been))? "
ONLY_A_DATE = r"(?: (?:on|in|since|from) (?:[\w,]+ ){0,3}\d{4})?[.!]?"
ADVERBIAL = r"\b(?:with|without|because of|due to|from|for|of|in|on|at|by|under|over|near|beside|behind|through|during|as) (?:an? |the |my |his |her |their |our |some )?"
ADJUNCT = r"for|until|with|without|after|before|because|who|whose|which|where|in|on|at|by|under|beside|near|through|during|since"
"""What a phrase begins with that its sentence can do without."""
CLAUSE_WORDS = frozenset("who whose which where because".split())
DONE = r"((?:(?:he|she|I|they|we) )?(?:(?:has|have|had|was|were|is|been|never|once) )*(?P<verb>[a-z]+)(?: (?:them|it|him|her|me|us|you))?(?: (?:out|up|off|away|back|down))?)(?: \w+ly)? (?:in|on|at|with|by|near|under|from|through|between|beside|during|after|before|because|for) (?=\w)"
SHORT_ADVERBIAL = r"(?: (?:in|at|on|by) (?:the )?\w+)?"
NEEDS_A_VERB = r"\b(?:had|has|have|to|did|does|do|will|would|could|can|must) "
STATES = frozenset(
    "remain remains remained stay stays stayed live lives lived is was are were became becomes".split()
)
"""Verbs that say nothing without where or what."""
BEFORE_A_VERB = (
    r"\b(?:not|to|did|does|do|will|would|can|could|must|has|have|had|having|he|she|I|they|we|you|who|never) "
)
BEFORE_A_THIRD_PERSON = r"\b(?:and|who|which|that|he|she|it|(?-i:[A-Z])\w+) "
NO_HEADS = frozenset(
    "ground north south east west centre center corner end middle edge front top bottom half one part kind sort side lot place thing way time name sign other hand hands arm arms leg legs eye eyes ear ears face foot feet finger fingers toe toes hair head tooth teeth nose chin lip skin voice back neck shoulder knee knees".split()
)
"""Nouns that say nothing without what hangs on them."""
A_LANGUAGE = "a language"
TRAVELLED = {"ing": "travelling", "s": "travels", "past": "travelled"}
AT_WORK, ON_STAFF, IN_WORK, COLLEAGUE = "at work", "on the staff", "employed", "colleague"
ONE_OF_SIBLINGS = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eldest|oldest|youngest|one) of (?:\w+)(?: \w+)? ?(?:children|siblings|brothers|sisters|sons|daughters)?$"
THE_ONLY = r"(?:the )?(?:only|last|first|one)\b"
ONE_OF_THEM, ONE = "one of a few", "one"
HAS_STOPPED = r"(?P<lead>(?:has |had |have )?(?:since |now |then |later )?)(?:retired|resigned|quit)"
STOPPED, LEFT = "stopped work", "left"
"""What somebody did who no longer works, and who is said to have gone from somewhere."""
BEFORE_A_NOUN = r"\b(?:an?|the|my|your|his|its|our|their) "
FOR, AT, DUTY, WORK = "for", "at", "duty", "work"
AMONG_SIBLINGS = r" of (?:(?:our|my|his|her|their|the|\w+) (?:\w+ )?(?:children|sons|daughters|brothers|sisters|siblings)|the (?:dead|wounded|living|\w+))\b"
ONE_OF_SEVERAL = "one of several children"

BETWEEN_THE_SAME = r"\s*(?:,|,? and|,? or|;)?\s*(?:in |of |from |at |by |to )?"
AND = r"\b(?:and|or)\b"
LIST_GOES_ON = r",? (?:and|or) (?=(?:an?|the|my|his|her|our|their|two|three|some) |[A-Z\d])"
TWO = "two"
SWALLOWED = r"\b(?:an?|the|at|in|on|of|to|by|from|some) $"
"""A word that an edit can take the place of where the two do not go together."""

SAME_NAME = (
    r"\s*[,(—–-]?\s*(?:(?:also |better |then |formerly )?(?:known (?:as|to (?:\w+ ){1,4}as)|called|named|nicknamed|alias|a\.?k\.?a\.?|née|born|or|"
    r"call[ -]?sign|nom de guerre|code[ -]?named?)[:,]?\s*)?[“\"‘'(]?\s*"
)
"""What stands between two names of one person that tell who is meant once more."""

OWN_WORDS = frozenset(
    "i i’m i'm i’ve i've i’d i'd i’ll i'll me my mine myself we we’re we're us our ours ourselves".split()
)
"""Words that are the speaker's alone: outside quotation marks they would be the writer's."""
