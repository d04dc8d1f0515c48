"""International courts by the treaty that their cases rest on: their English name, their seat and its code."""

from __future__ import annotations

_STRASBOURG = ("european court of human rights", "strasbourg", "geonames:2973783")
_THE_HAGUE = ("the hague", "geonames:2747373")

FORUMS: dict[str, tuple[str, str, str]] = {
    "Convention for the Protection of Human Rights and Fundamental Freedoms": _STRASBOURG,
    "European Convention on Human Rights": _STRASBOURG,
    "American Convention on Human Rights": (
        "inter-american court of human rights",
        "san josé",
        "geonames:3621849",
    ),
    "African Charter on Human and Peoples": (
        "african court on human and peoples' rights",
        "arusha",
        "geonames:161325",
    ),
    "Rome Statute": ("international criminal court", *_THE_HAGUE),
}
"""Words of a treaty -> the court."""
