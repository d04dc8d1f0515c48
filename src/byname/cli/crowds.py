"""Crowds on a screen: the range in words and, on a terminal, a bar on which the required number is marked."""

from __future__ import annotations

from collections.abc import Iterable
from math import log10

from byname.cli.terminal import Padding, Table, Text, grid, is_narrow, on_terminal
from byname.cli.verdicts import Told, verdict_words
from byname.cli.wording import crowd_words, printable, rounded
from byname.lang import words
from byname.model import Crowd, Explanation

_WORDS = words("en", "crowds")
_CELLS = 24
_LOOKER, _HEADING = 32, 20  # characters of who looks, and of what is told of a crowd
_DECADES = 6  # a bar runs from one person to a million
_COSTS = 6
_COLOURS = {"found": "red", "maybe": "red", "hidden": "green"}


def verdict_view(told: Told) -> Text:
    """The first line about somebody: whether they could be found."""
    view = Text(" ".join(verdict_words(told)), style=_COLOURS[told.danger] if not told.naming else "red")
    if (told.danger == "hidden" or told.is_bound) and told.deciding is not None and told.deciding.costs:
        view.append(
            f" {_WORDS.MOST_TELLING.format(what=printable(told.deciding.costs[0].said))}.", style="dim"
        )
    return view


def told_view(told: Told) -> Iterable[Table]:
    """How many fit for each adversary, and for whom fewest do why that is and what would help.

    Of somebody who is hidden only what tells most.
    """
    deciding = told.deciding
    if deciding is None or told.danger == "hidden" or told.is_bound:
        return
    yield lookers_view(told)
    if deciding.costs:
        yield explanation_view(told, deciding)


def lookers_view(told: Told) -> Table:
    """A line an adversary: who looks, how many fit, a bar; where lines are short the bar stands below the words."""
    narrow = is_narrow()
    table = grid(_LOOKER, None) if narrow or not on_terminal() else grid(_LOOKER, None, _CELLS)
    for explanation in told.explanations:
        crowd = explanation.unnamed
        who, said = Text(told.looker(explanation), style="cyan"), _words(crowd, told.k, explanation.people)
        if not on_terminal():
            table.add_row(who, said)
        elif narrow:
            table.add_row(who, Text.assemble(said, "\n", bar(crowd, told.k)))
        else:
            table.add_row(who, said, bar(crowd, told.k))
    return table


def explanation_view(told: Told, explanation: Explanation) -> Table:
    """What narrows a crowd, dearest first; what of it is too much together; what helps; what to beware of."""
    table = grid(None) if is_narrow() else grid(_HEADING, None)
    start = f"{explanation.start[:1].lower()}{explanation.start[1:]}"
    head = _WORDS.TO_WHOM.format(who=told.looker(explanation), start=start)
    costs = [cost.said for cost in explanation.costs[:_COSTS]]
    _rows(table, _WORDS.GIVES_AWAY, [head, *costs], dim=1)
    _rows(table, _WORDS.TOO_MUCH_TOGETHER, [combination.said for combination in explanation.combinations])
    helps = explanation.helps
    _rows(table, _WORDS.HELPS_MOST, [help.said for help in helps[:1]])
    _rows(table, _WORDS.ALTOGETHER, [help.said for help in helps[1:] if help.enough])
    if helps and not helps[-1].enough:
        _rows(table, "", [_WORDS.MORE_NEEDED], dim=1)
    # what nobody can count is said among the costs
    _rows(table, _WORDS.BEWARE, [c.said for c in explanation.cautions if c.kind != "uncounted"])
    return table


def _rows(table: Table, heading: str, sentences: list[str], *, dim: int = 0) -> None:
    """Sentences beside their heading, or below it where lines are short; the first ones may be dim."""
    if is_narrow() and heading and sentences:
        table.add_row(Text(heading, style="cyan"))
    for number, sentence in enumerate(sentences):
        said = printable(sentence)
        text = Text(f"{said[:1].upper()}{said[1:]}", style="dim" if number < dim else "")
        if is_narrow():
            table.add_row(Padding(text, (0, 0, 0, 2)))
        else:
            table.add_row(Text("" if number else heading, style="cyan"), text)


def changed_view(before: tuple[Crowd, ...], after: tuple[Crowd, ...], k: int) -> Table:
    """For each adversary the crowd as it was, and below it as it is in the draft."""
    table = grid(16, 3, None, _CELLS)
    then = {crowd.adversary: crowd for crowd in before}
    for crowd in after:
        who, old = Text(f"for the {printable(crowd.adversary)}", style="cyan"), then.get(crowd.adversary)
        for label, one in (("was", old), ("is", crowd)):
            if one is not None:
                table.add_row(
                    who if label == "was" or old is None else "",
                    label,
                    _words(one, k),
                    bar(one, k) if on_terminal() else "",
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
    return Text(_WORDS.BARS.format(k=rounded(k)), style="dim")


def sources_words(explanations: Iterable[Explanation]) -> str:
    """Where the figures of a document come from, and what to do where there are none; nothing where none was used."""
    found = list(explanations)
    sources = dict.fromkeys(source for explanation in found for source in explanation.sources)
    if not sources:
        return ""
    said = _WORDS.SOURCES.format(vintage=found[0].vintage, sources="; ".join(sources))
    is_uncounted = any(not cost.counted for explanation in found for cost in explanation.costs)
    return f"{said} {_WORDS.STATE_IT}" if is_uncounted else str(said)


def _cell(number: float) -> int:
    return min(_CELLS - 1, int(_CELLS * log10(max(1.0, number)) / _DECADES))


def _words(crowd: Crowd, k: int, people: str = _WORDS.PEOPLE[""]) -> Text:
    return Text(crowd_words(crowd, people), style="green" if crowd.low >= k else "red")
