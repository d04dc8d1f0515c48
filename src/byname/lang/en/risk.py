"""English words for the size of crowds: what share of people a fact said in words fits, and how costs are told.

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
        "detention": 0.04, "penalised": 0.08, "criminal case": 0.04,
    },
    "appearance": {"mark on the body": 0.25, "hairstyle": 0.5},
    "possession": {"car": 0.3, "vehicle": 0.4, "home": 0.6, "device": 0.8, "animal": 0.4},
    "belief": {"political view": 0.3, "conviction": 0.3},
    "biography": {"award": 0.05, "work of art": 0.02, "sporting success": 0.02},
    "education": {
        "higher education": 0.25, "university": 0.2, "college": 0.2, "school": 0.6, "secondary education": 0.6,
    },
    "migration": {"left the country": 0.06, "departure": 0.06, "returned": 0.03, "came from abroad": 0.04},
    "marital_status": {"married": 0.45, "divorced": 0.06, "widowed": 0.06, "single": 0.3, "engaged": 0.03, "partnered": 0.1, "relative": 1.0},
    "children": {"children": 0.5, "child": 0.5, "at least one child": 0.5, "son": 0.35, "daughter": 0.35, "sons": 0.2, "daughters": 0.2, "kids": 0.5},
    "family": {
        "relative": 1.0, "relatives": 1.0, "child": 0.5, "children": 0.5, "sibling": 0.7, "siblings": 0.6, "parent": 0.8, "parents": 0.7, "partner": 0.55,
        "partners": 0.5, "orphan": 0.03,
    },
    "rank": {"service member": 0.008, "officer": 0.002, "senior officer": 0.0004},
    "ethnicity": {"member of an ethnic minority": 0.1},
    "religion": {"believer": 0.6, "member of a religious minority": 0.05, "protestant": 0.02},
    "affiliation": {
        "organisation": 0.3, "military unit": 0.008, "company": 0.2, "political group": 0.03, "news outlet": 0.002, "state body": 0.05,
        "place of education": 0.15, "medical institution": 0.02, "civic organisation": 0.03, "religious community": 0.2,
        "law enforcement agency": 0.006, "court": 0.0008, "place of detention": 0.003,
    },
}  # fmt: skip
"""For the generic words of the ladders, the share of people they fit."""
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
    ),
    "appearance": ((("tattoo", "scar", "birthmark"), 0.08), (("hair", "beard", "moustache", "bald", "tall", "short", "thin", "stocky", "slim"), 0.12)),
    "possession": (
        (("bmw", "audi", "mercedes", "toyota", "ford", "lada", "volkswagen", "volvo", "jeep"), 0.02), (("car",), 0.15),
        (("van", "truck", "motorbike", "motorcycle", "bicycle", "tractor", "lorry"), 0.02), (("flat", "house", "apartment", "cottage", "dacha", "villa"), 0.3),
        (("phone", "laptop", "computer", "tablet"), 0.5), (("dog", "cat", "horse", "labrador", "spaniel"), 0.1),
    ),
    "belief": (
        (("oppos", "support", "vote", "voting", "party", "anarch", "communis", "socialis", "liberal", "nationalis", "monarch"), 0.05),
        (("atheis", "agnostic", "god", "faith"), 0.05),
    ),
    "education": (
        (("medic", "law", "faculty", "phd", "doctora"), 0.006), (("degree", "bachelor", "master", "student", "graduat"), 0.08),
        (("universit",), 0.05), (("academy", "institute", "polytechnic"), 0.02), (("college", "vocational", "technical"), 0.08),
        (("school", "gymnasium", "lyceum"), 0.25),
    ),
    "migration": (
        (("left", "fled", "emigrated", "escaped", "moved", "crossed", "exile", "deported", "evacuated"), 0.03), (("returned", "came back"), 0.01),
        (("arrived", "came", "entered", "immigrated"), 0.02), (("journey", "departure", "flight", "escape", "emigration", "move", "crossing"), 0.03),
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

ANY_HEALTH = 0.002
"""A health fact of no known kind: rarer than any that is listed."""

ANY_KIND = 0.0008
"""The share of people who belong to some body of a kind that is not listed."""
KINDS = {
    **dict.fromkeys(("armed forces", "army", "regiment", "battalion", "brigade", "division", "unit"), 0.005), "party": 0.02, "movement": 0.02, "union": 0.03,
    "trade union": 0.03, "company": 0.15, "firm": 0.1, "factory": 0.05, "plant": 0.03, "school": 0.1, "university": 0.05, "hospital": 0.015, "church": 0.1,
    "parish": 0.1, "mosque": 0.05, "police": 0.004, "ministry": 0.005,
}  # fmt: skip
"""The share of people who belong to some body of a kind, by the words of the ladder."""
