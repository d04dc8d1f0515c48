"""Where a text plays and before which court, as an adversary takes it for granted of everybody in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from byname.lang import words
from byname.model import Document, Mention
from byname.stats.places import place

_SHARE = 0.6  # of all places and peoples that a text names
_FEWEST = 3
_COURTS = 3  # mentions of courts that make a text one of a case


@dataclass(frozen=True, slots=True)
class Setting:
    """The one country that most of a text is about, and the international court before which it is, if any.

    ``case``: it tells of proceedings before courts.
    """

    country: str | None = None
    forum: str | None = None
    seat: str | None = None
    seat_code: str | None = None
    case: bool = False


def setting_of(document: Document, mentions: tuple[Mention, ...]) -> Setting:
    """The setting of a text, from the places and peoples that it names and the treaty that it rests on."""
    counted = Counter(code for mention in mentions if (code := _country(mention)) is not None)
    first = max(counted, key=lambda country: counted[country], default=None)
    sure = first is not None and counted[first] >= max(_FEWEST, _SHARE * counted.total())
    forums = words(document.language, "forums").FORUMS
    forum = next((court for treaty, court in forums.items() if treaty in document.text), None)
    name, seat, code = forum or (None, None, None)
    courts = {m.span for m in mentions if m.value is not None and m.value.code == "org:court"}
    return Setting(first if sure else None, name, seat, code, forum is not None or len(courts) >= _COURTS)


def _country(mention: Mention) -> str | None:
    value = mention.value
    if value is None or value.code is None or mention.kind not in ("place", "demographic"):
        return None
    if not value.code.startswith(("geonames:", "country:")):
        return None
    return place(value.code).country
