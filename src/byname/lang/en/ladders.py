"""How each attribute is said less precisely, in English: the rungs between as said and nothing.

The form of a rung's words, by attribute (no article and no preposition in front, ever):

age             what stands after "in his" or "in her": "early twenties", "thirties or forties",
                "sixties or older", "childhood"; the widest rung is the noun "adult"
birth_date,     what stands after "in": "June 2021", "early 2021", "mid-2021", "2021"; decades want
event_date      "in the": "early 2020s", "2020s", "1990s or 2000s"; the widest rung of an
                event_date is an adverbial that takes no preposition: "at some point"
birthplace,     a name, used like the one it replaces: "Minsk region", "northern Belarus", "Belarus",
residence,      "eastern Europe", "Europe"
location
nationality     adjective and noun alike, as a demonym is: "eastern European", "European"
occupation,     a countable noun, singular: "member of the security services", "health worker",
rank, role      "member of the regiment's staff", "officer"; COLLECTIVES has the same for a body of
                people ("police force" becomes "security services")
employer,       a countable noun, singular: "regiment", "political party", "organisation"
affiliation
education       a noun: "university", "higher education"
ethnicity,      a noun: "member of an ethnic minority", "Protestant", "Christian", "believer"
religion
marital_status  a noun: "relative"
family          a noun in the number of what it replaces, without how many: "children", "relative"
children        "children"
health          a countable noun: "chronic illness", "health problem"
appearance,     a countable noun: "mark on the body", "vehicle", "award"
possession,
belief,
biography
legal_history   a past participle for a participle ("convicted"), a noun for a noun ("conviction")
migration       a past-tense phrase for one ("left the country"), a noun for a noun ("departure")
language, gender and the direct attributes have no rung between as said and nothing.
"""

from __future__ import annotations

_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_DECADES = tuple(zip(range(20, 100, 10), _TENS, strict=True))

AGES: tuple[tuple[str, int, int], ...] = (
    ("early childhood", 0, 5),
    ("early teens", 13, 14),
    ("mid-teens", 15, 16),
    ("late teens", 17, 19),
    *((f"early {name}", start, start + 3) for start, name in _DECADES),
    *((f"mid-{name}", start + 4, start + 6) for start, name in _DECADES),
    *((f"late {name}", start + 7, start + 9) for start, name in _DECADES),
    ("childhood", 0, 12),
    ("teens", 13, 19),
    *((name, start, start + 9) for start, name in _DECADES),
    ("childhood or teens", 0, 19),
    ("teens or twenties", 13, 29),
    *(
        (f"{name} or {wider}", start, start + 19)
        for (start, name), wider in zip(_DECADES[:4], _TENS[1:5], strict=True)
    ),
    ("sixties or older", 60, 120),
    ("adult", 18, 120),
)
"""Words for bands of age, both ends included, narrow before wide."""

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH = "{month} {year}"
PARTS_OF_YEAR = ("early {year}", "mid-{year}", "late {year}")
"""A year in three parts of four months: true in both hemispheres, as a season is not."""
YEAR = "{year}"
PARTS_OF_DECADE = ((0, 3, "early {decade}s"), (4, 6, "mid-{decade}s"), (7, 9, "late {decade}s"))
DECADE = "{decade}s"
TWO_DECADES = "{decade}s or {following}s"
ONCE = "at some point"

REGION = "{name} region"
REGION_WORDS = frozenset(
    "region oblast province state county district governorate voblast republic territory krai".split()
)

M49 = {
    "002": ("Africa", "African"), "015": ("North Africa", "North African"), "202": ("sub-Saharan Africa", "African"),
    "011": ("West Africa", "West African"), "014": ("East Africa", "East African"), "017": ("Central Africa", "Central African"),
    "018": ("southern Africa", "southern African"), "019": ("the Americas", "American"),
    "419": ("Latin America", "Latin American"), "029": ("the Caribbean", "Caribbean"),
    "013": ("Central America", "Central American"), "005": ("South America", "South American"),
    "021": ("North America", "North American"), "003": ("North America", "North American"), "142": ("Asia", "Asian"), "143": ("Central Asia", "Central Asian"),
    "030": ("East Asia", "East Asian"), "035": ("south-east Asia", "south-east Asian"),
    "034": ("southern Asia", "South Asian"), "145": ("western Asia", "western Asian"),
    "150": ("Europe", "European"), "151": ("eastern Europe", "eastern European"),
    "154": ("northern Europe", "northern European"), "039": ("southern Europe", "southern European"),
    "155": ("western Europe", "western European"), "009": ("Oceania", "Oceanian"),
    "053": ("Australasia", "Australasian"), "054": ("Melanesia", "Melanesian"), "057": ("Micronesia", "Micronesian"),
    "061": ("Polynesia", "Polynesian"),
}  # fmt: skip
"""Parts of the world by their UN M49 code: as a place, and as an adjective for its people."""

_SECURITY = ("member of the security services", "isco:54")
_STATE = ("state employee", "isco:5")
_PROFESSIONAL = ("professional", "isco:2")
_HEALTH = (("health worker", "isco:22"), _PROFESSIONAL)
_LEGAL = (("legal professional", "isco:261"), _PROFESSIONAL)
_MEDIA = (("media worker", "isco:264"), ("professional in law or culture", "isco:26"), _PROFESSIONAL)
_TECHNICAL = (("technical specialist", "isco:21"), _PROFESSIONAL)
_FARM = (("farmer", "isco:61"), ("worker on the land", "isco:6"))
_CRAFT = (("tradesman", "isco:7"),)

OCCUPATIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "0": (("member of the armed forces", "isco:0"),),
    "1": (("manager", "isco:1"),),
    "111": (("official", "isco:11"), ("manager", "isco:1")),
    "2": (_PROFESSIONAL,),
    "21": _TECHNICAL,
    "22": _HEALTH,
    "221": (("doctor", "isco:221"), *_HEALTH),
    "222": (("nurse", "isco:222"), *_HEALTH),
    "23": (("teacher", "isco:23"), _PROFESSIONAL),
    "24": (("office professional", "isco:24"), _PROFESSIONAL),
    "25": (("computer specialist", "isco:25"), _PROFESSIONAL),
    "26": (("professional in law or culture", "isco:26"), _PROFESSIONAL),
    "261": _LEGAL,
    "264": _MEDIA,
    "265": (("artist", "isco:265"), ("professional in law or culture", "isco:26"), _PROFESSIONAL),
    "3": (("technician", "isco:3"),),
    "32": (("health worker", "isco:32"), ("trained specialist", "isco:3")),
    "33": (("office worker", "isco:33"), ("trained specialist", "isco:3")),
    "335": (("official", "isco:335"), ("state employee", "isco:3")),
    "34": (("trained specialist", "isco:3"),),
    "35": (("computer specialist", "isco:35"), ("trained specialist", "isco:3")),
    "4": (("office worker", "isco:4"),),
    "5": (("service worker", "isco:5"),),
    "51": (("service worker", "isco:51"), ("worker in services or sales", "isco:5")),
    "52": (("sales worker", "isco:52"), ("worker in services or sales", "isco:5")),
    "53": (("care worker", "isco:53"), ("worker in services or sales", "isco:5")),
    "5411": (("emergency worker", "isco:54"), ("service worker", "isco:5")),
    "5412": (_SECURITY, _STATE),
    "5413": (_SECURITY, _STATE),
    "54": (("security worker", "isco:54"), ("service worker", "isco:5")),
    "6": (("worker on the land", "isco:6"),),
    "61": _FARM,
    "7": _CRAFT,
    "71": (("building worker", "isco:71"), *_CRAFT),
    "72": (("metal worker", "isco:72"), *_CRAFT),
    "741": (("electrician", "isco:741"), *_CRAFT),
    "8": (("industrial worker", "isco:8"),),
    "83": (("driver", "isco:83"), ("worker with machines or vehicles", "isco:8")),
    "9": (("manual worker", "isco:9"),),
}
"""For an ISCO-08 code or its longest listed beginning, wider words and the code that they are counted by.

Where the words say more than the code covers ("state employee"), the count errs on the safe side.
"""

COLLECTIVES = {
    "member of the security services": "security services", "state employee": "state service",
    "member of the armed forces": "armed forces", "health worker": "health service", "official": "authorities",
    "security worker": "security sector", "emergency worker": "emergency services", "legal professional": "legal profession",
    "media worker": "media", "teacher": "education system", "service worker": "service sector",
}  # fmt: skip
"""What a rung of an occupation becomes where the text names a body of people, not a person."""

_STAFF = ("member of the {unit}'s staff", 20, 150)
_EMPLOYEE = "employee of the {unit}"
_MEMBER = "member of the {unit}"

UNITS: dict[str, tuple[tuple[str, int, int], ...]] = {
    "squad": ((_MEMBER, 8, 12),),
    "platoon": ((_MEMBER, 20, 50),),
    "battalion": (_STAFF, (_MEMBER, 300, 1000)),
    "regiment": (_STAFF, (_MEMBER, 500, 3000)),
    "brigade": (_STAFF, (_MEMBER, 2000, 5000)),
    "division": (_STAFF, (_MEMBER, 5000, 15000)),
    "army": (_STAFF, (_MEMBER, 10000, 200000)),
    "unit": ((_MEMBER, 30, 1000),),
    "detachment": ((_MEMBER, 30, 300),),
    "ministry": ((_EMPLOYEE, 200, 3000),),
    "department": ((_EMPLOYEE, 20, 500),),
    "agency": ((_EMPLOYEE, 50, 2000),),
    "committee": ((_MEMBER, 5, 500),),
    "council": ((_MEMBER, 10, 200),),
    "parliament": ((_MEMBER, 100, 500),),
    "office": ((_EMPLOYEE, 5, 200),),
    "embassy": ((_EMPLOYEE, 10, 200),),
    "court": ((_EMPLOYEE, 10, 200),),
    "prison": ((_EMPLOYEE, 50, 500),),
    "colony": ((_EMPLOYEE, 50, 500),),
    "party": (("official of the {unit}", 20, 500), (_MEMBER, 500, 50000)),
    "union": (("official of the {unit}", 10, 200), (_MEMBER, 200, 20000)),
    "movement": (("activist of the {unit}", 20, 500), ("supporter of the {unit}", 200, 50000)),
    "group": ((_MEMBER, 10, 200),),
    "organisation": ((_EMPLOYEE, 5, 200),),
    "organization": ((_EMPLOYEE, 5, 200),),
    "association": ((_MEMBER, 20, 1000),),
    "foundation": ((_EMPLOYEE, 5, 100),),
    "newspaper": ((_EMPLOYEE, 10, 300),),
    "magazine": ((_EMPLOYEE, 5, 100),),
    "channel": ((_EMPLOYEE, 10, 300),),
    "company": ((_EMPLOYEE, 10, 1000),),
    "firm": ((_EMPLOYEE, 5, 300),),
    "bank": ((_EMPLOYEE, 50, 2000),),
    "factory": ((_EMPLOYEE, 50, 3000),),
    "plant": ((_EMPLOYEE, 100, 5000),),
    "mine": ((_EMPLOYEE, 100, 3000),),
    "hospital": ((_EMPLOYEE, 50, 2000),),
    "clinic": ((_EMPLOYEE, 5, 200),),
    "school": ((_EMPLOYEE, 20, 150),),
    "university": ((_EMPLOYEE, 100, 3000),),
    "faculty": ((_EMPLOYEE, 20, 300),),
    "church": ((_MEMBER, 20, 1000),),
    "parish": ((_MEMBER, 50, 2000),),
    "mosque": ((_MEMBER, 50, 2000),),
    "village": (("resident of the {unit}", 50, 2000),),
}
"""For the kind of body that a role is in: wider roles, and how many hold them at a time (5 % and 95 %).

Military units from RISK.md A.2 (7); the others are round guesses, wide on purpose.
"""

ROLES: tuple[tuple[frozenset[str], tuple[tuple[str, int, int], ...]], ...] = (
    (frozenset("mayor governor minister prosecutor councillor commissioner ambassador deputy".split()), (("official", 50, 5000),)),
    (frozenset("leader organiser organizer founder co-founder chair chairman chairwoman chairperson president coordinator activist".split()), (("activist", 50, 5000),)),
    (frozenset("commander commandant captain".split()), (("officer", 30, 3000),)),
    (
        frozenset("secretary spokesman spokeswoman spokesperson officer assistant head director manager chief editor accountant principal deputy-director".split()),
        (("member of staff", 20, 1000),),
    ),
)  # fmt: skip
"""Wider words for a role whose unit is not known, by a word of it."""

ORGANISATIONS = (
    "armed forces", "security service", "intelligence service", "border guard", "national guard", "news agency", "radio station",
    "television channel", "television station", "news site", "trade union", "human rights group", "police department", "police station",
    "detention centre", "detention center", "penal colony", "city council", "investigative committee", "military academy", "medical centre",
    "regiment", "battalion", "brigade", "division", "platoon", "squadron", "fleet", "army", "navy", "air force", "militia", "police",
    "ministry", "department", "agency", "committee", "commission", "council", "parliament", "embassy", "consulate", "court", "prison",
    "colony", "party", "movement", "coalition", "union", "association", "foundation", "charity", "newspaper", "magazine", "channel",
    "radio", "television", "bank", "factory", "plant", "mine", "refinery", "shipyard", "company", "firm", "corporation", "holding",
    "hospital", "clinic", "university", "academy", "institute", "college", "faculty", "school", "kindergarten", "church", "parish",
    "monastery", "mosque", "synagogue", "museum", "theatre", "theater", "library", "orchestra", "club", "team", "hotel", "restaurant",
    "shop", "cooperative", "farm", "network", "group", "centre", "center", "service", "unit", "office", "organisation", "organization",
)  # fmt: skip
"""Words that say what kind of body a name is of, longer ones first where one is inside the other."""

KINDS_OF_ORGANISATION = {
    "org:military": "military unit", "org:company": "company", "org:party": "political group", "org:media": "news outlet",
    "org:government": "state body", "org:school": "place of education", "org:hospital": "medical institution",
    "org:ngo": "civic organisation", "org:church": "religious community", "org:police": "law enforcement agency",
    "org:court": "court", "org:prison": "place of detention", "org:other": "organisation",
}  # fmt: skip
ORGANISATION = "organisation"

RANKS: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (frozenset("general marshal admiral brigadier".split()), ("senior officer", "officer", "service member")),
    (
        frozenset("colonel lieutenant-colonel commodore".split()),
        ("senior officer", "officer", "service member"),
    ),
    (
        frozenset("major captain lieutenant commander ensign cadet warrant".split()),
        ("officer", "service member"),
    ),
    (frozenset("sergeant corporal private recruit conscript sailor soldier".split()), ("service member",)),
)

_PROTESTANT = ("Protestant", "Christian", "believer")
RELIGIONS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys("baptist pentecostal lutheran calvinist methodist adventist evangelical presbyterian anglican".split(), _PROTESTANT),
    **dict.fromkeys("catholic orthodox protestant greek-catholic".split(), ("Christian", "believer")),
    **dict.fromkeys("sunni shia shiite sufi ismaili".split(), ("Muslim", "believer")),
    **dict.fromkeys(("jehovah's witness", "jehovah’s witness", "bahai", "baha'i", "ahmadi", "yazidi", "druze", "mormon"), ("member of a religious minority", "believer")),
    **dict.fromkeys("christian muslim jewish jew buddhist hindu sikh".split(), ("believer",)),
}  # fmt: skip

MINORITIES = frozenset(
    (
        "crimean tatar", "roma", "romani", "uyghur", "uighur", "rohingya", "kurd", "kurdish", "yazidi", "chechen", "ingush", "hazara", "tibetan",
        "sami", "karen", "kachin", "tigrayan", "baluch", "balochi", "ahwazi", "pamiri", "karakalpak", "meskhetian turk", "assyrian", "gagauz",
    )
)  # fmt: skip
"""Peoples that are a minority in every state they live in."""
MINORITY = "member of an ethnic minority"

KIN: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("son", "daughter", "child", "kid", "baby", "toddler", "boy", "girl", "twin", "stepson", "stepdaughter"), ("child", "children")),
    **dict.fromkeys(("brother", "sister", "sibling", "half-brother", "half-sister"), ("sibling", "siblings")),
    **dict.fromkeys(("mother", "father", "parent", "mum", "mom", "dad", "stepmother", "stepfather"), ("parent", "parents")),
    **dict.fromkeys(("wife", "husband", "spouse", "fiancé", "fiancée", "fiance", "fiancee", "partner", "girlfriend", "boyfriend"), ("partner", "partners")),
}  # fmt: skip
RELATIVE = ("relative", "relatives")
PLURALS = {"children": "child", "wives": "wife", "babies": "baby", "kids": "kid"}
"""Plurals that the ending alone does not give; others lose their s."""
CHILDREN = "children"

MARITAL = "relative"

HIGHER_EDUCATION = "higher education"
SECONDARY_EDUCATION = "secondary education"
EDUCATION: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("medic", "law", "faculty", "degree", "bachelor", "master", "phd", "doctora", "student", "graduat"),
        (HIGHER_EDUCATION,),
    ),
    (("universit", "academy", "institute", "polytechnic"), ("university", HIGHER_EDUCATION)),
    (("college", "vocational", "technical"), ("college",)),
    (("school", "gymnasium", "lyceum"), ("school", SECONDARY_EDUCATION)),
)
HEALTH: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("hiv", "aids", "hepatit", "tubercul"), ("infectious disease", "chronic illness", "health problem")),
    (
        ("depress", "ptsd", "anxiety", "bipolar", "schizo", "suicid", "panic", "trauma"),
        ("mental health condition", "health problem"),
    ),
    (("cancer", "tumour", "tumor", "leukaem", "leukem", "lymphom"), ("serious illness", "health problem")),
    (("heart", "stroke", "cardiac", "hypertens"), ("heart condition", "chronic illness", "health problem")),
    (
        ("diabet", "asthma", "epilep", "kidney", "sclerosis", "thyroid", "arthrit"),
        ("chronic illness", "health problem"),
    ),
    (
        ("amput", "wheelchair", "blind", "deaf", "paraly", "disab", "prosthe"),
        ("disability", "health problem"),
    ),
    (
        ("wound", "injur", "fractur", "broken", "concuss", "shrapnel", "burn", "lost"),
        ("injury", "health problem"),
    ),
    (("pregnan", "birth", "miscarr", "abort"), ("medical condition",)),
    (("",), ("health problem",)),
)
LEGAL: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("sentenced", "convicted", "found guilty"), ("convicted", "prosecuted")),
    (("jailed", "imprisoned", "incarcerated", "served"), ("imprisoned", "detained")),
    (("arrested", "detained", "held"), ("detained",)),
    (("charged", "tried", "indicted", "prosecuted"), ("prosecuted",)),
    (("fined", "expelled", "deported", "wanted"), ("penalised",)),
    (("sentence", "conviction", "verdict"), ("conviction", "criminal case")),
    (("prison term", "imprisonment", "years in", "days in"), ("imprisonment", "detention")),
    (("arrest", "detention"), ("detention",)),
    (("trial", "case", "article", "charge", "prosecution"), ("criminal case",)),
)
APPEARANCE: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("tattoo", "scar", "birthmark"), ("mark on the body",)),
    (("hair", "beard", "moustache", "bald"), ("hairstyle",)),
)
POSSESSION: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("bmw", "audi", "mercedes", "toyota", "ford", "lada", "volkswagen", "volvo", "car", "jeep"),
        ("car", "vehicle"),
    ),
    (("van", "truck", "motorbike", "motorcycle", "bicycle", "tractor", "lorry"), ("vehicle",)),
    (("flat", "house", "apartment", "cottage", "dacha", "villa"), ("home",)),
    (("phone", "laptop", "computer", "tablet"), ("device",)),
    (("dog", "cat", "horse", "labrador", "spaniel"), ("animal",)),
)
BELIEF: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        (
            "oppos",
            "support",
            "vote",
            "voting",
            "party",
            "anarch",
            "communis",
            "socialis",
            "liberal",
            "nationalis",
            "monarch",
        ),
        ("political view",),
    ),
    (("atheis", "agnostic", "god", "faith"), ("conviction",)),
)
BIOGRAPHY: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("prize", "award", "medal", "order of"), ("award",)),
    (("novel", "book", "film", "album", "song", "poem", "play"), ("work of art",)),
    (("champion", "olympi", "tournament", "record"), ("sporting success",)),
)
MIGRATION: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("left", "fled", "emigrated", "escaped", "moved", "crossed", "exile", "deported", "evacuated"),
        ("left the country",),
    ),
    (("returned", "came back"), ("returned",)),
    (("arrived", "came", "entered", "immigrated"), ("came from abroad",)),
    (("journey", "departure", "flight", "escape", "emigration", "move", "crossing"), ("departure",)),
)
NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve a an several only his her my their".split()
)
"""Words that say how many, or whose, in front of kin."""

BELOW_K = "{person}: {adversary} still finds as few as {low} people with everything changed that may be changed; {what}."
BLAME_LOCK = "the lock on {attribute} stands in the way"
BLAME_PUBLISHED = "the {attribute} that is already published stands in the way"
BLAME_NOTHING = "what is already known of them fits too few people"
BLAME_CIRCLE = "the circle that is searched is too small"
LOCKED_NAME = "{person}: the lock on {attribute} keeps a direct identifier, so nobody can be hidden by it."
LOCK_CLASH = "{person}: the locks on {attribute} exclude each other, so the most protective one is used."
