"""Kin, faith, health, schooling, what befell people and what they own."""

from __future__ import annotations

_PROTESTANT = ("Protestant", "Christian", "believer")
RELIGIONS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys("baptist pentecostal lutheran calvinist methodist adventist evangelical presbyterian anglican mennonite quaker moravian".split(), _PROTESTANT),
    **dict.fromkeys("catholic orthodox protestant greek-catholic".split(), ("Christian", "believer")),
    **dict.fromkeys("sunni shia shiite sufi ismaili".split(), ("Muslim", "believer")),
    **dict.fromkeys(("jehovah's witness", "jehovah’s witness", "bahai", "baha'i", "ahmadi", "yazidi", "druze", "mormon", "alevi", "alawite", "zoroastrian", "mandaean", "yarsani"), ("member of a religious minority", "believer")),
    **dict.fromkeys("christian muslim jewish jew buddhist hindu sikh".split(), ("believer",)),
}  # fmt: skip

MINORITIES = frozenset(
    (
        "crimean tatar", "roma", "romani", "uyghur", "uighur", "rohingya", "kurd", "kurdish", "yazidi", "chechen", "ingush", "hazara", "tibetan",
        "sami", "karen", "kachin", "tigrayan", "baluch", "balochi", "ahwazi", "pamiri", "karakalpak", "meskhetian turk", "assyrian", "gagauz",
        "yezidi", "garifuna", "munyamulenge", "banyamulenge", "amazigh", "berber", "tuareg", "bashkir", "tatar", "chuvash", "udmurt", "komi", "nenets", "buryat",
        "kalmyk", "tuvan", "wakhi", "shughni", "yaghnobi", "embera", "emberá", "wayuu", "masalit", "zaghawa", "fur", "nuba", "karenni", "kayah", "palaung", "mro",
        "lahu", "chin", "mon", "shan", "rakhine", "arakanese", "hmong", "montagnard", "jumma", "santal", "dalit", "adivasi", "purépecha", "purepecha", "nahua",
        "zapotec", "mixtec", "tzotzil", "tzeltal", "otomi", "mapuche", "kaingang", "shuar", "achuar", "circassian", "lezgin", "dargin", "kumyk", "nogai", "balkar",
        "karachay", "adyghe", "mingrelian", "rusyn", "lemko", "hutsul", "sorb", "pomak", "ashkali", "sinti", "copt", "coptic", "turkmen of iraq", "shabak", "bidoon",
        "sahrawi", "haratin", "nubian", "batwa", "ogoni", "maguindanao", "maranao", "lumad", "aeta", "papuan", "ainu", "inuit", "hui", "hakka",
    )
)  # fmt: skip
"""Peoples that are a minority in every state they live in."""
MINORITY = "member of an ethnic minority"
ETHNIC_GROUP = "member of an ethnic group"
"""What everybody is: it says only that the text named a people."""

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
        (
            "medic",
            "law ",
            "faculty",
            "degree",
            "bachelor",
            "master",
            "phd",
            "doctora",
            "student",
            "graduat",
            "studied ",
            "studying ",
            "study ",
        ),
        (HIGHER_EDUCATION,),
    ),
    (("grade", "class", "form ", "standard "), ("school",)),
    (("diploma", "certificate", "qualified"), ("qualification",)),
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
        ("malaria", "dengue", "cholera", "typhoid", "measles", "covid", "virus", "ebola", "pneumonia", "infected"),
        ("infectious disease", "health problem"),
    ),
    (
        ("depress", "ptsd", "post-traumatic", "anxiety", "bipolar", "schizo", "suicid", "panic", "trauma", "psychosis"),
        ("mental health condition", "health problem"),
    ),
    (("cancer", "tumour", "tumor", "leukaem", "leukem", "lymphom"), ("serious illness", "health problem")),
    (
        ("heart", "stroke", "cardiac", "hypertens", "pacemaker", "bypass"),
        ("heart condition", "chronic illness", "health problem"),
    ),
    (
        ("diabet", "asthma", "epilep", "kidney", "sclerosis", "thyroid", "arthrit", "insulin", "has sugar", "have sugar", "dialysis", "glaucoma",
         "silicosis", "fibrosis", "dementia", "parkinson", "ulcer", "dystonia", "anaemi", "anemi", "haemophil"),
        ("chronic illness", "health problem"),
    ),
    (("mark on the body",), ("health problem",)),
    (
        ("amput", "wheelchair", "blind", "deaf", "paraly", "disab", "prosthe", "polio", "hearing", "lame ", "limp ", "limps ", "cataract", "stammer", "stutter",
         "cannot hear", "could not hear", "does not hear", "cannot see", "cannot walk", "cannot move", "walks with", "one leg", "one arm", "no legs"),
        ("disability", "health problem"),
    ),
    (
        ("wound", "injur", "fractur", "broken", "broke ", "concuss", "shrapnel", "burn", "lost", "bullet", "shot in", "swollen", "beaten", "beating", "blow ", "lacerat",
         "scar ", "missing", "ruptured", "torn ", "stabbed", "toenail", "bruise", "perforat"),
        ("injury", "health problem"),
    ),
    (("pregnan", "birth", "miscarr", "abort"), ("medical condition",)),
    (("",), ("health problem",)),
)  # fmt: skip
LEGAL: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("sentenced", "convicted", "found guilty"), ("convicted", "prosecuted")),
    (("jailed", "imprisoned", "incarcerated", "served"), ("imprisoned", "detained")),
    (("arrested", "detained", "held"), ("detained",)),
    (("charged", "tried", "indicted", "prosecuted", "wanted"), ("prosecuted",)),
    (
        ("fined", "expelled", "deported", "banned", "blacklisted", "dismissed", "sacked", "suspended", "disbarred", "excluded", "demoted"),
        ("penalised",),
    ),
    (("questioned", "summoned", "interrogated", "searched", "accused"), ("investigated",)),
    (("asked for asylum", "claimed asylum", "applied for asylum"), ("asked for protection",)),
    (("granted asylum", "granted protection"), ("granted protection",)),
    (("sentence", "conviction", "verdict"), ("conviction", "criminal case")),
    (("prison term", "imprisonment", "years in", "days in"), ("imprisonment", "detention")),
    (("arrest", "detention"), ("detention",)),
    (("trial", "case", "article", "charge", "prosecution"), ("criminal case",)),
)  # fmt: skip
APPEARANCE: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("tattoo", "scar", "birthmark", "burn", "tribal mark", "port-wine", "wine-coloured mark"), ("mark on the body",)),
    (("beard", "moustache", "mustache", "whiskers", "goatee"), ("facial hair",)),
    (("hair", "bald", "braid", "ponytail"), ("hairstyle",)),
    (("missing finger", "gold tooth", "gap in", "chipped", "front teeth", "eyebrow", "fingers missing", "left-hand"), ("physical feature",)),
    (("a limp ", "a stoop ", "his limp ", "her limp ", "a tremor"), ("way of moving",)),
    (("a stammer ", "a stutter ", "his stammer ", "her stammer ", "an accent", "a lisp "), ("way of speaking",)),
    (("jacket", "coat ", "shirt", "hat ", "cap ", "dress ", "scarf", "shoes", "sneakers", "boots", "trousers", "glasses", "spectacles"), ("piece of clothing",)),
)  # fmt: skip
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
    (("phone", "laptop", "computer", "tablet", "camera", "radio ", "memory stick"), ("device",)),
    (("sewing machine", "press ", "loom", "generator", "pump ", "crane", "kiln"), ("machine",)),
    (("boat", "canoe", "ferry", "dinghy", "pirogue"), ("boat", "vehicle")),
    (("rucksack", "backpack", "suitcase", "handbag", "satchel"), ("bag",)),
    (("jacket", "coat ", "shirt", "hat ", "dress ", "scarf", "boots", "vest "), ("piece of clothing",)),
    (("wedding gold", "her gold", "necklace", "earring", "bracelet", "ring ", "brooch", "gold chain"), ("piece of jewellery",)),
    (("register", "ledger", "list ", "logbook", "notebook", "exercise book", "diary", "journal "), ("written record",)),
    (("violin", "flute", "accordion", "guitar", "piano", "drum ", "oboe", "krar ", "trumpet"), ("musical instrument",)),
    (("stall", "kiosk", "workshop", "salon", "bakery", "sawmill", "shop "), ("business",)),
    (("dog", "cat ", "cats ", "cow ", "cows ", "goat", "sheep", "horse", "labrador", "spaniel"), ("animal",)),
)  # fmt: skip
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
    (("prize", "award", "medal ", "medals ", "order of", "laureate", "certificate of merit"), ("award",)),
    (
        ("novel ", "novels ", "film ", "films ", "album", "song ", "songs ", "poem", "play ", "plays "),
        ("work of art",),
    ),
    (("champion", "olympi", "tournament", "world cup", "gold medallist"), ("sporting success",)),
    (("signed up", "enlisted", "joined up", "volunteered to fight"), ("served",)),
)
_ABROAD = ("left the country", "left home")
MIGRATION: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("journey", "departure", "flight", "escape ", "emigration", "move ", "crossing"), ("departure",)),
    (("returned", "came back"), ("returned",)),
    (("immigrated", "arrived from", "came from"), ("came from abroad",)),
    (
        ("emigrat", "exile", "defect", "deported", "the country", "abroad", "crossed the border", "over the border", "crossed into", "crossed the sea"),
        _ABROAD,
    ),
    (("arrived", "reached", "came to", "went to"), ("arrived", "left home")),
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
