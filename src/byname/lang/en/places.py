"""English words around places, and for peoples and faiths."""

from __future__ import annotations

import re

DIRECTIONS = frozenset(
    "northern southern eastern western central north south east west north-eastern north-western south-eastern south-western "
    "northeastern northwestern southeastern southwestern north-east north-west south-east south-west northeast northwest southeast "
    "southwest upper lower".split()
)
DIRECTION_NOUNS = frozenset(
    "north south east west centre center north-east north-west south-east south-west northeast northwest southeast southwest".split()
)
PREPOSITIONS = frozenset(
    "in at from to near into around outside inside towards toward through via across within of for leave left reach reached".split()
)
SURE_PREPOSITIONS = frozenset("in near from outside towards toward to".split())
KINDS_BEFORE = frozenset(
    "village town city district region province settlement hamlet suburb island township municipality county state ravine valley hill "
    "forest quarter neighbourhood neighborhood barrio slum camp".split()
)
KINDS_AFTER = frozenset(
    "camp crossing quarter neighbourhood neighborhood beach checkpoint substation harbour slum favela barrio kibbutz commune canton village town city district region province oblast raion settlement hamlet suburb county governorate prefecture township voivodeship canton island valley border".split()
)
FACILITIES = frozenset(
    "station airport camp crossing checkpoint square bridge market stadium cemetery street avenue port harbour harbor".split()
)

ETHNIC = frozenset(
    "tatar tatars kurd kurds kurdish uyghur uyghurs uighur uighurs hazara hazaras pashtun pashtuns rohingya roma romani sinti yazidi yazidis yezidi "
    "druze copt copts coptic chechen chechens ingush dagestani circassian crimean-tatar karen kachin chin shan mon rakhine tutsi hutu hutus "
    "tigrayan tigrayans oromo amhara fulani hausa igbo yoruba zaghawa masalit fur nuba dinka nuer berber amazigh tuareg baloch balochi "
    "ahwazi assyrian assyrians chaldean armenian-american mapuche maya mayan quechua aymara garifuna miskito indigenous dalit adivasi tamil "
    "tamils sinhalese tibetan tibetans mongol hmong montagnard sami basque catalan anglophone anglophones francophone bamileke krio "
    # peoples whose names are hardly ever those of a person or a place as well
    "dogon fula fulbe peul soninke songhai mandinka mandingo malinke serer ijaw ikwerre ogoni efik kanuri urhobo itsekiri "
    "luhya bukusu kalenjin maasai pokot kisii giriama acholi karamojong baganda banyamulenge munyamulenge lendu batwa bakongo shilluk "
    "afars sidama gurage anuak gumuz makonde herero toubou tubu sahrawi sahrawis kabyle kabyles haratin bidoon bedouin bedouins nubian nubians "
    "kayah karenni palaung pa’o lahu lisu rakhines arakanese mro jumma santal khasi mizo mizos gond bhil madhesi madhesis "
    "manchu karakalpak karakalpaks pamiri pamiris wakhi shughni yaghnobi lezgin lezgins lezgian dargin kumyk nogai balkar karachay kabardian "
    "adyghe ossetian ossetians abkhaz abkhazian mingrelian meskhetian gagauz bashkir bashkirs chuvash udmurt udmurts mordvin komi nenets evenk tuvan tuvans "
    "buryat buryats kalmyk kalmyks rusyn rusyns hutsul lemko sorb sorbs aromanian pomak pomaks ashkali inuit ojibwe lakota métis "
    "purépecha purepecha nahua zapotec mixtec tzotzil tzeltal otomi mazatec totonac raramuri k’iche’ kaqchikel ixil q’eqchi’ lenca emberá embera wounaan wayuu arhuaco kichwa "
    "shuar achuar waorani asháninka ashaninka shipibo awajún guaraní kaingang yanomami afro-colombian dayak minangkabau acehnese papuan papuans maguindanao maranao lumad igorot ifugao "
    "aeta montagnards khmu jarai aboriginal māori maori turkmens turkoman shabak yarsani kaka’i mandaean qashqai ".split()
)
LANDS = frozenset("state states province region republic hills mountains district autonomous oblast".split())
"""What follows a people's name where it begins the name of their land."""
LANGUAGES = frozenset(
    "english russian ukrainian belarusian polish german french spanish portuguese italian dutch swedish arabic kurdish kurmanji sorani turkish persian farsi dari pashto urdu hindi bengali "
    "punjabi sindhi balochi tamil sinhala sinhalese telugu malayalam marathi gujarati nepali burmese thai lao khmer vietnamese mandarin cantonese chinese tibetan uyghur mongolian korean "
    "japanese tagalog cebuano ilocano hiligaynon malay indonesian javanese tigrinya tigre amharic oromo somali afar swahili luo kikuyu kinyarwanda kirundi lingala french hausa yoruba igbo fulfulde "
    "wolof bambara zulu xhosa shona ndebele masalit zaghawa creole kreyòl quechua aymara guarani nahuatl maya mam kazakh kyrgyz uzbek tajik turkmen azerbaijani azeri armenian georgian chechen "
    "romanian moldovan hungarian czech slovak serbian croatian bosnian albanian macedonian bulgarian greek hebrew yiddish latvian lithuanian estonian finnish norwegian danish romani tatar "
    "mashi mandinka soninke fula gorani zazaki twi ewe luganda runyankole chichewa sango pamiri shughni wakhi purépecha purepecha k’iche’ q’eqchi’ mixtec zapotec "
    "kichwa rohingya karenni tetum acehnese minangkabau uyghur ossetian abkhaz lezgian bashkir chuvash buryat rusyn irish gaelic".split()
)
"""Languages in small letters."""
LANGUAGE_CUES = frozenset(
    "speak speaks spoke speaking spoken tongue fluent teaches taught teach learn learned learning some broken translated language languages understand understands".split()
)
"""Words before a language that say that it is one and not a people."""
FORMER_STATES = {
    "gdr": "Germany", "ddr": "Germany", "east germany": "Germany", "west germany": "Germany", "yugoslavia": "Serbia", "sfry": "Serbia", "fry": "Serbia",
    "czechoslovakia": "Czechia", "zaire": "Democratic Republic of the Congo", "rhodesia": "Zimbabwe", "ceylon": "Sri Lanka", "east pakistan": "Bangladesh",
    "dahomey": "Benin", "upper volta": "Burkina Faso", "swaziland": "Eswatini",
}  # fmt: skip
"""Countries that are no more, and the one that holds most of each: a country either way."""
LONG_FAITHS = {
    ("jehovah", "s", "witness"): "jehovah's witness", ("seventh", "day", "adventist"): "adventist", ("seventh-day", "adventist"): "adventist",
    ("latter-day", "saint"): "mormon", ("latter", "day", "saint"): "mormon", ("hare", "krishna"): "hindu", ("greek", "catholic"): "catholic",
}  # fmt: skip
"""Faiths of several words, in the singular and without signs."""
FAITHS = {
    "muslim": "muslim", "muslims": "muslim", "sunni": "sunni", "shia": "shia", "shiite": "shia", "alevi": "alevi", "alawite": "alawite",
    "ismaili": "ismaili", "ahmadi": "ahmadi", "christian": "christian", "christians": "christian", "catholic": "catholic", "catholics": "catholic",
    "orthodox": "orthodox", "protestant": "protestant", "baptist": "baptist", "baptists": "baptist", "pentecostal": "pentecostal",
    "evangelical": "evangelical", "adventist": "adventist", "lutheran": "lutheran", "mennonite": "mennonite", "quaker": "quaker",
    "jew": "jewish", "jews": "jewish", "jewish": "jewish", "hindu": "hindu", "hindus": "hindu", "buddhist": "buddhist", "buddhists": "buddhist",
    "sikh": "sikh", "bahá’í": "bahai", "baha'i": "bahai", "bahai": "bahai", "bahais": "bahai", "zoroastrian": "zoroastrian", "mormon": "mormon",
    "uniate": "greek catholic", "methodist": "methodist", "presbyterian": "presbyterian", "anglican": "anglican", "yarsan": "yarsan",
    "evangelicals": "evangelical", "adventists": "adventist", "mennonites": "mennonite", "lutherans": "lutheran", "sikhs": "sikh", "alevis": "alevi", "alawites": "alawite",
    "atheist": "atheist", "catholicism": "catholic", "islam": "muslim", "pentecostals": "pentecostal",
}  # fmt: skip
"""A word for a believer -> the faith."""
WHERE_CLAUSE = re.compile(r", where (?:I|he|she|we|they|it|my|his|her|our|their|the)\b")
"""What follows the name of a place in which something happened."""
