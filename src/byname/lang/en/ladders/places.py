"""Regions and parts of the world."""

from __future__ import annotations

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
