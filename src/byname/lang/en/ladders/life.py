"""Kin, faith, health, schooling, what befell people and what they own."""

from __future__ import annotations

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
OTHER_KIN = frozenset(
    "relative relation uncle aunt cousin nephew niece grandmother grandfather grandparent grandson granddaughter grandchild "
    "mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law godmother godfather widow widower".split()
)
FAMILY = frozenset("family families kin kinfolk".split())
"""Kin of whom only that they are kin can be said more widely; one of them, and all of them."""
RELATIVE = ("relative", "relatives")
PLURALS = {"children": "child", "wives": "wife", "babies": "baby", "kids": "kid"}
"""Plurals that the ending alone does not give; others lose their s."""
CHILDREN = "children"

MARITAL = "relative"

HIGHER_EDUCATION = "higher education"
SECONDARY_EDUCATION = "secondary education"
EDUCATION: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("medic", "law ", "faculty", "degree", "bachelor", "master", "phd", "doctora", "student", "graduat"),
        (HIGHER_EDUCATION,),
    ),
    (("primary", "elementary"), ("school",)),
    (("secondary", "high school", "gymnasium", "lyceum"), ("school", SECONDARY_EDUCATION)),
    (("universit", "polytechnic"), ("university", HIGHER_EDUCATION)),
    (("academy", "institute"), (HIGHER_EDUCATION,)),
    (("college", "vocational", "technical"), ("college",)),
    (("school",), ("school",)),
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
    (("charged", "tried", "indicted", "prosecuted", "wanted"), ("prosecuted",)),
    (("fined", "expelled", "deported", "banned", "blacklisted", "dismissed", "sacked"), ("penalised",)),
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
        ("bmw", "audi", "mercedes", "toyota", "ford", "lada", "volkswagen", "volvo", "car ", "cars ", "jeep"),
        ("car", "vehicle"),
    ),
    (
        ("van ", "vans ", "taxi", "truck", "motorbike", "motorcycle", "bicycle", "tractor", "lorry"),
        ("vehicle",),
    ),
    (("flat ", "flats ", "house ", "houses ", "apartment", "cottage", "dacha", "villa"), ("home",)),
    (("phone", "laptop", "computer", "tablet"), ("device",)),
    (("dog", "cat ", "cats ", "cow ", "cows ", "goat", "sheep", "horse", "labrador", "spaniel"), ("animal",)),
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
    (("atheis", "agnostic", "god ", "faith"), ("conviction",)),
)
BIOGRAPHY: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("prize", "award", "medal", "order of"), ("award",)),
    (
        ("novel ", "novels ", "film ", "films ", "album", "song ", "songs ", "poem", "play ", "plays "),
        ("work of art",),
    ),
    (("champion", "olympi", "tournament"), ("sporting success",)),
)
_ABROAD = ("left the country", "left home")
MIGRATION: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("journey", "departure", "flight", "escape ", "emigration", "move ", "crossing"), ("departure",)),
    (("returned", "came back"), ("returned",)),
    (("immigrated", "arrived from", "came from"), ("came from abroad",)),
    (("emigrat", "exile", "defect", "deported", "the country", "abroad"), _ABROAD),
    (
        ("left", "leave", "leaving", "fled", "flee", "escaped", "moved", "crossed", "evacuated", "relocated", "travel", "walked"),
        ("left home",),
    ),
)  # fmt: skip
"""A place that was left is not always another country, so only words that say so have that rung."""
NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve a an several only his her my their".split()
)
"""Words that say how many, or whose, in front of kin."""
