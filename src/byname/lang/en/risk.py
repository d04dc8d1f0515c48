"""English words for the size of crowds: what share of people a fact said in words fits.

A row of a table: stems, of which one begins a word of the value, and the share of people whom the fact
fits when nothing more is said; the first row that fits counts. Each further word makes the fact rarer
(DETAIL), except in the generic words of PLAIN, which the ladders use. What fits no row is unknown.
Shares without another source are the project's own round guesses, low on purpose (a share that is too
low protects), with an error of a factor of about three (SIGMA).
"""

from __future__ import annotations

DETAIL = 0.4
"""What each word beyond the stem leaves of the share; at most MOST_DETAILS of them count."""
MOST_DETAILS = 4
SMALL_WORDS = frozenset(
    "a an the my his her their our of in on at to from and with by for was were been being is are".split()
)

PLAIN: dict[str, dict[str, float]] = {
    "health": {
        "health problem": 0.5, "chronic illness": 0.2, "disability": 0.06, "injury": 0.2, "mental health condition": 0.12,
        "infectious disease": 0.03, "serious illness": 0.03, "heart condition": 0.08, "medical condition": 0.2,
    },
    "legal_history": {
        "convicted": 0.02, "conviction": 0.02, "prosecuted": 0.03, "imprisoned": 0.015, "imprisonment": 0.015, "detained": 0.04,
        "detention": 0.04, "penalised": 0.08, "criminal case": 0.04, "investigated": 0.05,
        "asked for protection": 0.004, "granted protection": 0.002,
    },
    "appearance": {
        "mark on the body": 0.25, "hairstyle": 0.5, "physical feature": 0.3, "way of moving": 0.1, "way of speaking": 0.1, "piece of clothing": 0.9,
    },
    "possession": {
        "car": 0.3, "vehicle": 0.4, "home": 0.6, "device": 0.8, "animal": 0.4, "machine": 0.3, "boat": 0.02, "bag": 0.9,
        "piece of clothing": 0.9, "piece of jewellery": 0.5, "record": 0.1, "musical instrument": 0.1, "business": 0.05,
    },
    "belief": {"political view": 0.3, "conviction": 0.3},
    "biography": {
        "award": 0.05, "work of art": 0.02, "sporting success": 0.02, "served": 0.02,
        "film": 0.004, "series": 0.004, "book": 0.01, "play": 0.005, "piece of music": 0.01, "game": 0.002, "part": 0.005, "event": 0.05,
        "organisation": 0.3,
    },
    "education": {"higher education": 1.0, "university": 0.8, "college": 0.6, "school": 0.9, "secondary education": 1.0, "qualification": 1.0},
    "migration": {"left the country": 1.0, "departure": 1.0, "left home": 2.0, "returned": 0.3, "came from abroad": 0.5, "arrived": 1.5},
    "marital_status": {"engaged": 0.03, "partnered": 0.1, "relative": 1.0},
    "children": {"children": 0.5, "child": 0.5, "at least one child": 0.5, "son": 0.35, "daughter": 0.35, "sons": 0.2, "daughters": 0.2, "kids": 0.5},
    "family": {
        "family": 1.0, "relative": 1.0, "relatives": 1.0, "child": 0.5, "children": 0.5, "sibling": 0.7, "siblings": 0.6, "parent": 0.8, "parents": 0.7, "partner": 0.55,
        "partners": 0.5, "orphan": 0.03, "widow": 0.04, "widower": 0.01,
    },
    "role": dict.fromkeys(
        "applicant appellant claimant complainant petitioner plaintiff respondent defendant accused witness interviewee".split(), 0.003
    ),
    "rank": {"service member": 0.008, "officer": 0.002, "senior officer": 0.0004},
    "affiliation": {
        "organisation": 0.3, "military unit": 0.008, "company": 0.2, "political group": 0.03, "news outlet": 0.002, "state body": 0.05,
        "place of education": 0.15, "medical institution": 0.02, "civic organisation": 0.03, "religious community": 0.2,
        "law enforcement agency": 0.006, "court": 0.0008, "place of detention": 0.003,
    },
}  # fmt: skip
"""For the generic words of the ladders, the share of people they fit.

Those of migration are shares of the people who have left the country, those of education of the people with
some tertiary or, for the words of SCHOOL, some secondary education.
"""
PLAIN["employer"] = PLAIN["affiliation"]

STEMS: dict[str, tuple[tuple[tuple[str, ...], float], ...]] = {
    "health": (
        (("hiv", "aids", "hepatit", "tubercul"), 0.004), (("ptsd", "bipolar", "schizo", "suicid"), 0.005), (("depress", "anxiety", "panic", "trauma"), 0.03),
        (("cancer", "tumour", "tumor", "leukaem", "leukem", "lymphom"), 0.008), (("heart", "stroke", "cardiac", "hypertens"), 0.02),
        (("diabet", "asthma", "epilep", "kidney", "sclerosis", "thyroid", "arthrit"), 0.02),
        (("amput", "wheelchair", "blind", "deaf", "paraly", "disab", "prosthe"), 0.008),
        (("wound", "injur", "fractur", "broken", "concuss", "shrapnel", "burn", "lost"), 0.02), (("pregnan", "birth", "miscarr", "abort"), 0.02),
    ),
    "legal_history": (
        (("sentenced", "convicted", "found guilty", "sentence", "conviction", "verdict"), 0.006),
        (("jailed", "imprisoned", "incarcerated", "served", "prison", "imprison"), 0.004), (("arrested", "detained", "held", "arrest", "detention"), 0.01),
        (("charged", "tried", "indicted", "prosecuted", "trial", "prosecution", "charge"), 0.008), (("fined", "expelled", "deported", "wanted"), 0.01),
        (("dismissed", "fired", "sacked", "suspended"), 0.03), (("questioned", "interrogated", "searched", "beaten", "tortured"), 0.01),
        (("traitor", "deserter", "deserted", "extremist", "terrorist", "foreign agent", "spy"), 0.003),
    ),
    "biography": (
        (("signed up", "enlisted", "volunteer", "volunteered", "joined up", "fought", "served"), 0.01),
        (("protested", "demonstrated", "marched", "organised", "organized", "campaigned"), 0.02),
    ),
    "appearance": (
        (("missing", "fingers", "gold tooth", "front teeth", "chipped", "limp", "stoop", "stammer", "stutter", "lisp", "tremor"), 0.004),
        (("tattoo", "scar", "birthmark"), 0.08), (("hair", "beard", "moustache", "bald", "tall", "short", "thin", "stocky", "slim"), 0.12)),
    "possession": (
        (("register", "ledger", "list", "logbook", "notebook", "exercise book", "diary", "journal"), 0.0002),  # mostly the one that the text is about
        (("boat", "canoe", "ferry", "dinghy", "pirogue", "press", "loom", "kiln", "crane", "krar", "oboe"), 0.002), (("bmw", "audi", "mercedes", "toyota", "ford", "lada", "volkswagen", "volvo", "jeep"), 0.02), (("car",), 0.15),
        (("van", "truck", "motorbike", "motorcycle", "bicycle", "tractor", "lorry"), 0.02), (("flat", "house", "apartment", "cottage", "dacha", "villa"), 0.3),
        (("phone", "laptop", "computer", "tablet"), 0.5), (("dog", "cat", "horse", "labrador", "spaniel"), 0.1),
    ),
    "belief": (
        (("oppos", "support", "vote", "voting", "party", "anarch", "communis", "socialis", "liberal", "nationalis", "monarch"), 0.05),
        (("atheis", "agnostic", "god", "faith"), 0.05),
    ),
    "education": (
        (("grade", "class", "form", "standard"), 0.01),  # nearly the age
        (("medic", "law", "faculty", "phd", "doctora"), 0.03), (("degree", "bachelor", "master", "student", "graduat"), 0.4), (("universit",), 0.3),
        (("academy", "institute", "polytechnic"), 0.1), (("college", "vocational", "technical"), 0.3), (("school", "gymnasium", "lyceum"), 0.4),
    ),
    "migration": (
        (("left", "fled", "emigrated", "escaped", "moved", "crossed", "exile", "deported", "evacuated"), 0.6), (("returned", "came back"), 0.15),
        (("arrived", "came", "entered", "immigrated"), 0.25), (("journey", "departure", "flight", "escape", "emigration", "move", "crossing"), 0.6),
    ),
    "rank": (
        (("general", "marshal", "admiral", "brigadier"), 0.00001), (("colonel", "lieutenant-colonel", "commodore"), 0.00005),
        (("major", "captain", "lieutenant", "commander", "ensign", "cadet", "warrant"), 0.0004),
        (("sergeant", "corporal", "private", "recruit", "conscript", "sailor", "soldier"), 0.002),
    ),
    "family": (
        (("brother", "sister", "sibling"), 0.4), (("mother", "father", "parent", "mum", "dad"), 0.6), (("wife", "husband", "spouse", "partner"), 0.4),
        (("son", "daughter", "child", "kid", "baby", "twin"), 0.3), (("uncle", "aunt", "cousin", "grand", "nephew", "niece"), 0.5),
    ),
    "children": ((("son", "daughter", "child", "kid", "bab", "twin", "boy", "girl", "mother", "father"), 0.2), (("pregnan", "birth"), 0.02)),
    "marital_status": ((("married", "divorced", "widow", "single", "separated"), 0.05),),
}  # fmt: skip
"""For the words of a text itself, the share of people they fit; each at most that of the wider words in PLAIN."""

RELATIVE_SHARES = {
    "migration": "of those who have left the country",
    "education": "of those with tertiary education, or of those with secondary",
}
"""Attributes whose shares above are not of all people."""

_PROTESTANT = (
    "protestant",
    "baptist",
    "pentecostal",
    "lutheran",
    "calvinist",
    "methodist",
    "adventist",
    "evangelical",
    "presbyterian",
    "anglican",
    "reformed",
    "seventh",
)
_CHRISTIAN = (
    "christian",
    "catholic",
    "orthodox",
    *_PROTESTANT,
    "church",
    "assembl",
    "mennonite",
    "quaker",
    "coptic",
)
_MUSLIM = ("muslim", "islam", "sunni", "shia", "sufi", "ismaili", "alevi", "alawi")
_MINORITY = ("jehovah", "baha", "ahmadi", "yazidi", "druze", "mormon", "church of jesus")
FAITHS: dict[str, tuple[tuple[str, ...], float]] = {
    **{word: ((word,), 0.0005) for word in _PROTESTANT[1:]}, "protestant": (_PROTESTANT, 0.003), "catholic": (("catholic",), 0.001),
    "orthodox": (("orthodox",), 0.001), "greek-catholic": (("greek catholic", "uniate"), 0.0005), "christian": (_CHRISTIAN, 0.01),
    **{word: ((word,), 0.0005) for word in ("sunni", "shia", "sufi", "ismaili", "alevi", "alawite")}, "shiite": (("shia",), 0.0005), "muslim": (_MUSLIM, 0.003),
    "jehovah's witness": (("jehovah",), 0.0003), "jehovah’s witness": (("jehovah",), 0.0003), "bahai": (("baha",), 0.0001), "baha'i": (("baha",), 0.0001),
    "ahmadi": (("ahmadi",), 0.0001), "yazidi": (("yazidi",), 0.0001), "druze": (("druze",), 0.0001), "mormon": (("mormon", "church of jesus"), 0.0002),
    "member of a religious minority": (_MINORITY, 0.001), "jewish": (("jew",), 0.0003), "jew": (("jew",), 0.0003), "buddhist": (("buddhis",), 0.0003),
    "hindu": (("hindu",), 0.0003), "sikh": (("sikh",), 0.0001), "mennonite": (("mennonite",), 0.0001), "quaker": (("quaker",), 0.0001),
    "zoroastrian": (("zoroastrian",), 0.0001), "atheist": (("atheist", "non-believer", "no religion", "none", "agnostic"), 0.02),
    "believer": ((*_CHRISTIAN, *_MUSLIM, *_MINORITY, "jew", "buddhis", "hindu", "sikh", "folk", "animist", "traditional", "believer"), 0.3),
}  # fmt: skip
"""A faith -> how the table's names for it begin, and the share where the table does not list it."""
MINORITY, LEAST_MINORITY = "member of an ethnic minority", 0.03
SCHOOL = ("school", "secondary", "gymnasium", "lyceum")
"""Words of an education that most people have; others speak of tertiary education."""

UNLISTED = 0.1
"""What a value of a listed kind, but of no listed words, has of the share of the kind."""
PART_OF_COUNTRY = 0.25
"""The share of a country's people in a part of it that is named only by a direction or the like."""
ONCE_RELATIVE = 0.1
"""A date that is told by another event only ("the next morning"): as much as a year; the other event has its own date."""

ANY_KIND = 0.0008
"""The share of people who belong to some body of a kind that is not listed."""
KINDS = {
    **dict.fromkeys(("armed forces", "army", "regiment", "battalion", "brigade", "division", "unit"), 0.005), "party": 0.02, "movement": 0.02, "union": 0.03,
    "trade union": 0.03, "company": 0.15, "firm": 0.1, "factory": 0.05, "plant": 0.03, "school": 0.1, "university": 0.05, "hospital": 0.015, "church": 0.1,
    "secondary school": 0.05, "primary school": 0.05, "boarding school": 0.005, "parish": 0.1, "mosque": 0.05, "police": 0.004, "militia": 0.004, "ministry": 0.005, "navy": 0.001, "air force": 0.001,
}  # fmt: skip
"""The share of people who belong to some body of a kind, by the words of the ladder."""
MILITARY = frozenset("squad platoon battalion regiment brigade division army".split())
"""Bodies whose members are of an age to serve."""
NATIONAL = frozenset(
    {
        "armed forces",
        "navy",
        "air force",
        "police",
        "militia",
        "border guard",
        "national guard",
        "security service",
        "trade union",
    }
)
"""Kinds of body of which a country has one or a few."""
OF_NATIONAL = 0.3
"""What one such body has of the people in bodies of its kind."""

BORN = "in {low} or {high}"
BORN_BETWEEN = "between {low} and {high}"
BORN_IN = "in {low}"
