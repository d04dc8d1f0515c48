"""Crowds on a screen: the range in words and, on a terminal, a bar on which the required number is marked."""

from __future__ import annotations

from math import log10

from byname.cli.terminal import Table, Text, grid, on_terminal
from byname.cli.wording import crowd_words, printable, rounded
from byname.model import Crowd

_CELLS = 24
_DECADES = 6  # a bar runs from one person to a million
_REASONS = 4


def smallest(crowds: tuple[Crowd, ...]) -> Crowd | None:
    """The crowd that decides: the one with the lowest low end."""
    return min(crowds, key=lambda crowd: crowd.low, default=None)


def crowds_view(crowds: tuple[Crowd, ...], k: int) -> Table:
    """A line an adversary."""
    table = grid(16, None, _CELLS)
    for crowd in crowds:
        table.add_row(
            Text(f"for the {crowd.adversary}", style="cyan"),
            _words(crowd, k),
            bar(crowd, k) if on_terminal() else "",
        )
    return table


def changed_view(before: tuple[Crowd, ...], after: tuple[Crowd, ...], k: int) -> Table:
    """For each adversary the crowd as it was, and below it as it is in the draft."""
    table = grid(16, 3, None, _CELLS)
    then = {crowd.adversary: crowd for crowd in before}
    for crowd in after:
        old = then.get(crowd.adversary)
        if old is not None:
            table.add_row(
                Text(f"for the {crowd.adversary}", style="cyan"),
                "was",
                _words(old, k),
                bar(old, k) if on_terminal() else "",
            )
        table.add_row(
            "" if old else Text(f"for the {crowd.adversary}", style="cyan"),
            "is",
            _words(crowd, k),
            bar(crowd, k) if on_terminal() else "",
        )
    return table


def reasons_view(crowds: tuple[Crowd, ...], *, every: bool = False) -> Table:
    """What narrows the smallest crowd, the most costly first: what would help most to change.

    The last reason names the sources of the figures; it is shown with ``every`` reason.
    """
    crowd = smallest(crowds)
    reasons = crowd.reasons if crowd else ()
    table = grid(16, None)
    for number, reason in enumerate(reasons if every else reasons[:-1][:_REASONS]):
        style = "dim" if number else ""
        table.add_row(
            Text("" if number else "narrowed by", style="cyan"), Text(printable(reason), style=style)
        )
    return table


def bar(crowd: Crowd, k: int) -> Text:
    """The interval from low to high on a logarithmic scale, with the required number as a mark."""
    colour = "green" if crowd.low >= k else "red"
    first, last, mark = _cell(crowd.low), _cell(crowd.high), _cell(k)
    text = Text()
    for cell in range(_CELLS):
        inside = first <= cell <= last
        shape = "┃" if cell == mark else "━" if inside else "·"
        text.append(shape, style="bold" if cell == mark else colour if inside else "dim")
    return text


def legend(k: int) -> Text:
    """What a bar means."""
    return Text(
        f"Bars run from one person to a million or more; ┃ marks the {rounded(k)} who must fit.", style="dim"
    )


def _cell(number: float) -> int:
    return min(_CELLS - 1, int(_CELLS * log10(max(1.0, number)) / _DECADES))


def _words(crowd: Crowd, k: int) -> Text:
    return Text(crowd_words(crowd), style="green" if crowd.low >= k else "red")
