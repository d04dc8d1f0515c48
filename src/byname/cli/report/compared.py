"""The crowds of one person before and after, as pictures on one scale and in words."""

from __future__ import annotations

from byname.cli.report.markup import Markup, element
from byname.cli.report.picture import LEFT, TOP, WIDTH, axis, bar, hatch
from byname.cli.wording import crowd_words, looker_words, rounded
from byname.lang import words
from byname.model import Adversary, Crowd

_WORDS = words("en", "report")
_SHARED = words("en", "crowds")
_ROW = 108.0
Pair = tuple[str, Crowd | None, Crowd | None]
"""Who looks, and how many fit before and after."""


def pairs(
    before: tuple[Crowd, ...], after: tuple[Crowd, ...], adversaries: tuple[Adversary, ...]
) -> list[Pair]:
    """For each adversary the crowd of the original and that of the draft."""
    then, now = ({crowd.adversary: crowd for crowd in crowds} for crowds in (before, after))
    return [(looker_words(a), then.get(a.name), now.get(a.name)) for a in adversaries]


def compared(label: str, found: list[Pair], k: int, key: str) -> Markup:
    """The picture as SVG; ``key`` is an id of its own on the page."""
    bottom = TOP + _ROW * len(found)
    return element(
        "svg",
        element("title", _WORDS.PICTURE.format(who=label), id=f"{key}-title"),
        element("desc", description(found, k), id=f"{key}-desc"),
        hatch(f"{key}-hatch"),
        axis(k, bottom),
        *(_rows(pair, k, TOP + _ROW * n, f"{key}-hatch") for n, pair in enumerate(found)),
        role="img", aria_labelledby=f"{key}-title {key}-desc", viewBox=f"0 0 {WIDTH:g} {bottom + 40:g}",
        xmlns="http://www.w3.org/2000/svg", class_="crowd",
    )  # fmt: skip


def description(found: list[Pair], k: int) -> str:
    """What the picture shows, in words."""
    rows = [
        _WORDS.ROW.format(looker=looker, before=_judged(before, k), after=_judged(after, k))
        for looker, before, after in found
    ]
    return f"{'; '.join(rows)}. {_SHARED.PICTURE_MARK.format(k=rounded(k))}."


def _judged(crowd: Crowd | None, k: int) -> str:
    if crowd is None:
        return str(_WORDS.NOT_COUNTED)
    judged = _SHARED.PICTURE_ENOUGH if crowd.low >= k else _SHARED.PICTURE_TOO_FEW
    return f"{crowd_words(crowd)} ({judged})"


def _rows(pair: Pair, k: int, y: float, pattern: str) -> Markup:
    looker, before, after = pair
    parts = [element("text", looker, x=LEFT, y=y + 4, class_="who")]
    for said, crowd, top in ((_WORDS.BEFORE, before, y + 8), (_WORDS.AFTER, after, y + 52)):
        parts.append(element("text", f"{said}: {_judged(crowd, k)}", x=LEFT, y=top + 15))
        if crowd is not None:
            parts.append(bar(crowd, k, top + 23, pattern))
    return element("g", *parts)
