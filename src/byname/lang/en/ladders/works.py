"""Works, parts and awards by their kind."""

from __future__ import annotations

_ART = "work of art"
KINDS_OF_WORK: dict[str, tuple[str, ...]] = {
    "work:film": ("film", _ART), "work:series": ("series", _ART), "work:book": ("book", _ART), "work:play": ("play", _ART),
    "work:music": ("piece of music", _ART), "work:art": (_ART,), "work:game": ("game",), "work:title": (_ART,),
    "work:part": ("part",), "work:award": ("award",), "work:event": ("event",), "work:body": ("organisation",),
}  # fmt: skip
"""The code of a title -> what it is the title of, then what all such are."""
OF_DECADE = "{kind} of the {decade}s"
DATED_KINDS = frozenset({"film", "series", "book", "play", "piece of music", _ART, "game"})
"""Kinds of which a reporter tells the decade."""
