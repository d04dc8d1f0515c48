"""A text on the page, with the words marked that give somebody away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from byname.cli.report.markup import Markup, element, joined
from byname.cli.verdicts import Told
from byname.cli.wording import plain
from byname.lang import words
from byname.model import Block, Document, Span

_WORDS = words("en", "crowds")
_TITLES_OF_ONE = 4
Marks = Mapping[int, tuple[tuple[int, str], ...]]
"""For a character: the numbers of those whom it gives away, each with what it tells of them."""


def marked_text(document: Document, told: Sequence[Told]) -> Markup:
    """The document block by block; marks carry whom they give away and how, and the person's number behind them."""
    marks = _marks(told)
    names = {number: one.dossier.person.label for number, one in enumerate(told, 1)}
    return element(
        "div", *(_block(document, block, marks, names) for block in pieces(document)), class_="text"
    )


def _marks(told: Sequence[Told]) -> Marks:
    marks: dict[int, dict[tuple[int, str], None]] = defaultdict(dict)
    for number, one in enumerate(told, 1):
        spans = [
            (span, plain(fact.attribute))
            for fact in one.dossier.facts
            for span in fact.evidence
            if fact.attribute != "gender"
        ]
        named = [
            m.span for m in one.dossier.person.mentions if m.identifier == "direct" and m.rule != "pronoun"
        ]
        for span, what in [
            *spans,
            *((span, _WORDS.MARK_NAME) for span in named if (span, "name") not in spans),
        ]:
            for at in range(span.start, span.end):
                marks[at][number, what] = None
    return {at: tuple(found) for at, found in marks.items()}


def pieces(document: Document) -> Iterator[Block]:
    """The blocks, and what stands between them if it is more than blanks."""
    at = 0
    for block in document.blocks:
        if document.text[at : block.span.start].strip():
            yield Block(span=Span(start=at, end=block.span.start), kind="body")
        yield block
        at = max(at, block.span.end)
    if document.text[at:].strip():
        yield Block(span=Span(start=at, end=len(document.text)), kind="body")


def _block(document: Document, block: Block, marks: Marks, names: Mapping[int, str]) -> Markup:
    runs: list[tuple[int, int]] = []
    for at in range(block.span.start, block.span.end):
        if runs and marks.get(at) == marks.get(runs[-1][0]):
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    people = [{number for number, _ in marks.get(start, ())} for start, _ in runs]
    parts = [
        _run(
            document.text[start:end],
            marks.get(start, ()),
            names,
            people[n] - (people[n + 1] if n + 1 < len(runs) else set()),
        )
        for n, (start, end) in enumerate(runs)
    ]
    return element("p", *parts, class_=block.kind)


def _run(said: str, found: tuple[tuple[int, str], ...], names: Mapping[int, str], ending: set[int]) -> Markup:
    """Words, with their line breaks; marked where they give somebody away, with the numbers of those whose mark ends here."""
    lines = said.split("\n")
    content = joined(
        *(part for n, line in enumerate(lines) for part in ((element("br"),) if n else ()) + (line,))
    )
    if not found or not said.strip():
        return content
    by_person: dict[int, list[str]] = defaultdict(list)
    for number, what in found:
        by_person[number].append(what)
    title = "; ".join(
        _WORDS.MARK_TITLE.format(person=names[number], what=", ".join(kinds[:_TITLES_OF_ONE]))
        for number, kinds in by_person.items()
    )
    numbers = [element("sup", ",".join(map(str, sorted(ending))))] if ending else []
    return element("mark", content, *numbers, title=title)
