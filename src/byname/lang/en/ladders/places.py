"""Regions, parts of countries, and parts of the world."""

from __future__ import annotations

REGION = "{name} region"
REGION_WORDS = frozenset(
    "region oblast province state county district governorate voblast voblasć voblasc' republic territory krai kray okrug prefecture canton "
    "voivodeship department emirate municipality raion respublika".split()
)
BARE_REGIONS = frozenset("US GB CA AU DE AT IN MX BR NG".split())
"""Countries of which a reporter calls the regions by their name alone: in Illinois, in Bavaria."""

USUAL_NAMES = {
    "country:BO": "Bolivia", "country:CD": "the Democratic Republic of the Congo", "country:FM": "Micronesia", "country:IR": "Iran", "country:KP": "North Korea",
    "country:KR": "South Korea", "country:LA": "Laos", "country:MD": "Moldova", "country:PS": "Palestine", "country:RU": "Russia", "country:SY": "Syria",
    "country:TW": "Taiwan", "country:TZ": "Tanzania", "country:VE": "Venezuela", "country:VN": "Vietnam", "country:TR": "Turkey", "country:BN": "Brunei",
    "geonames:5332921": "California", "geonames:6269131": "England", "geonames:2638360": "Scotland", "geonames:2634895": "Wales", "geonames:2641364": "Northern Ireland",
    "geonames:2951839": "Bavaria", "geonames:2842566": "Saxony", "geonames:2842565": "Saxony-Anhalt", "geonames:2862926": "Lower Saxony", "geonames:2861876": "North Rhine-Westphalia",
    "geonames:2847618": "Rhineland-Palatinate", "geonames:2822542": "Thuringia", "geonames:2905330": "Hesse", "geonames:2953481": "Baden-Württemberg",
    "geonames:2763586": "Tyrol", "geonames:2764581": "Styria", "geonames:2774686": "Carinthia", "geonames:2769848": "Upper Austria", "geonames:2770542": "Lower Austria",
    "geonames:3514780": "Veracruz region", "geonames:3995955": "Michoacán", "geonames:4013674": "Coahuila",
    "country:VA": "the Vatican", "country:FK": "the Falkland Islands", "country:SX": "Sint Maarten",
}  # fmt: skip
"""Countries and regions as a reporter calls them, where the gazetteer has another name."""

PART_OF_COUNTRY = "{part} {country}"
PARTS = {
    ("north", ""): "northern", ("south", ""): "southern", ("", "east"): "eastern", ("", "west"): "western",
    ("north", "east"): "north-eastern", ("north", "west"): "north-western", ("south", "east"): "south-eastern", ("south", "west"): "south-western",
    ("", ""): "central",
}  # fmt: skip
"""How far north and how far east a part of a country lies, as an adjective before its name."""

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
