"""A crowd as a picture: for each adversary the range of how many people fit, against the number that should."""

from __future__ import annotations

from math import log10

from byname.cli.report.markup import Markup, element
from byname.cli.verdicts import Told, label_words
from byname.cli.wording import crowd_words, rounded
from byname.lang import words
from byname.model import Crowd, Explanation

_WORDS = words("en", "crowds")
WIDTH, LEFT, _RIGHT = 640.0, 12.0, 628.0
_ROW, TOP, _BAR = 78.0, 30.0, 16.0
_DECADES = 10  # the axis runs from one person to ten billion


def picture(told: Told, key: str) -> Markup:
    """The picture as SVG; ``key`` is an id of its own on the page. Colour says nothing that words and patterns do not."""
    rows = [
        _row(told, explanation, TOP + _ROW * n, f"{key}-hatch")
        for n, explanation in enumerate(told.explanations)
    ]
    bottom = TOP + _ROW * len(rows)
    height = bottom + 40
    title = _WORDS.PICTURE_TITLE.format(who=label_words(told.dossier.person))
    return element(
        "svg",
        element("title", title, id=f"{key}-title"),
        element("desc", description(told), id=f"{key}-desc"),
        hatch(f"{key}-hatch"),
        axis(told.k, bottom),
        *rows,
        role="img", aria_labelledby=f"{key}-title {key}-desc", viewBox=f"0 0 {WIDTH:g} {height:g}",
        xmlns="http://www.w3.org/2000/svg", class_="crowd",
    )  # fmt: skip


def description(told: Told) -> str:
    """What the picture shows, in words."""
    rows = [
        _WORDS.PICTURE_TEXT.format(
            looker=told.looker(e), number=f"{crowd_words(e.unnamed, e.people)}, {_judged(told, e)}"
        )
        for e in told.explanations
    ]
    return f"{'; '.join(rows)}. {_WORDS.PICTURE_MARK.format(k=rounded(told.k))}."


def _judged(told: Told, explanation: Explanation) -> str:
    return str(_WORDS.PICTURE_ENOUGH if explanation.unnamed.low >= told.k else _WORDS.PICTURE_TOO_FEW)


def _row(told: Told, explanation: Explanation, y: float, pattern: str) -> Markup:
    """Who looks, how many fit, and below it the bar on its piece of the scale."""
    said = f"{crowd_words(explanation.unnamed, explanation.people)} ({_judged(told, explanation)})"
    return element(
        "g",
        element("text", told.looker(explanation), x=LEFT, y=y + 4, class_="who"),
        element("text", said, x=LEFT, y=y + 23),
        bar(explanation.unnamed, told.k, y + 34, pattern),
    )


def bar(crowd: Crowd, k: int, y: float, pattern: str) -> Markup:
    """The bar of a crowd on its piece of the scale, with the middle and the number that should fit marked."""
    is_enough = crowd.low >= k
    left, right, middle, mark = map(_x, (crowd.low, crowd.high, crowd.median, k))
    box = {"x": left, "y": y, "width": max(5.0, right - left), "height": _BAR}
    grid = [
        element("line", x1=_x(n), x2=_x(n), y1=y - 4, y2=y + 20, class_="grid")
        for n, _ in _WORDS.PICTURE_NUMBERS
    ]
    return element(
        "g",
        *grid,
        element("rect", **box, class_="enough" if is_enough else "few"),
        *([] if is_enough else [element("rect", **box, fill=f"url(#{pattern})")]),
        element("line", x1=middle, x2=middle, y1=y - 3, y2=y + 19, class_="middle"),
        element("line", x1=mark, x2=mark, y1=y - 6, y2=y + 22, class_="mark"),
    )


def hatch(key: str) -> Markup:
    """Slanting lines for a crowd that is too small, seen in print and by whoever sees no colours."""
    line = element("path", d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4", class_="hatch")
    return element(
        "defs", element("pattern", line, id=key, width=8.0, height=8.0, patternUnits="userSpaceOnUse")
    )


def axis(k: int, bottom: float) -> Markup:
    """The numbers below the scale, and above it the one that should fit."""
    ticks = []
    for number, label in _WORDS.PICTURE_NUMBERS:
        x = _x(number)
        anchor = "start" if x < LEFT + 1 else "end" if x > _RIGHT - 1 else "middle"
        ticks.append(element("text", label, x=x, y=bottom + 6, class_="tick", text_anchor=anchor))
    mark = element("text", _WORDS.PICTURE_MARK.format(k=rounded(k)), x=_x(k) + 6, y=14.0, class_="tick")
    dash = element("line", x1=_x(k), x2=_x(k), y1=2.0, y2=18.0, class_="mark")
    scale = element("text", _WORDS.PICTURE_SCALE, x=LEFT, y=bottom + 26, class_="tick")
    return element("g", dash, mark, *ticks, scale, aria_hidden="true")


def _x(number: float) -> float:
    return round(LEFT + (_RIGHT - LEFT) * min(1.0, log10(max(1.0, number)) / _DECADES), 1)
