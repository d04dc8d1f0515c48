"""Original and result side by side, paragraph by paragraph, with the number of each change on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from byname.cli.report.changes import Numbered
from byname.cli.report.marked import pieces
from byname.cli.report.markup import Markup, element, joined
from byname.lang import words
from byname.model import Block, Draft, Edit

_WORDS = words("en", "report")


def sides(draft: Draft, changes: Iterable[Numbered], key: str) -> Markup:
    """A table with a row for each paragraph; ``key`` begins the ids of the places and of the list of changes."""
    signs = _Signs(changes, key)
    head = element("tr", *(element("th", side, scope="col") for side in (_WORDS.ORIGINAL, _WORDS.RESULT)))
    rows, at = [], 0
    for block in pieces(draft.document):
        edits = [edit for edit in draft.edits if edit.span.start < block.span.end and edit.span.end > at]
        before, after = zip(*_parts(draft, block, edits, at, signs), strict=True)
        was = element("td", *before, class_=f"was {block.kind}")
        rows.append(element("tr", was, element("td", *after, class_=f"is {block.kind}")))
        at = block.span.end
    return element("table", element("thead", head), element("tbody", *rows), class_="sides")


class _Signs:
    """The numbers of changes as links to the list; the first place of each has the id that the list leads back to."""

    def __init__(self, changes: Iterable[Numbered], key: str) -> None:
        self._numbers = {id(edit): one.number for one in changes for edit in one.edits}
        self._key = key
        self._shown: set[int] = set()

    def told(self, edit: Edit, said: str, new: str) -> tuple[Markup, Markup]:
        """What an edit takes out and what it puts there; either can be nothing."""
        number = self._numbers.get(id(edit))
        if number is None:
            was = element("del", _lines(said), title=_WORDS.GONE) if said else joined()
            return was, element("ins", _lines(new), title=_WORDS.GONE) if new else joined()
        first = None if number in self._shown else f"{self._key}p{number}"
        self._shown.add(number)
        link = element(
            "a", str(number), href=f"#{self._key}c{number}", aria_label=_WORDS.CHANGE.format(n=number)
        )
        sign = element("sup", link)
        was = joined(element("del", _lines(said), id=first), sign)
        return was, joined(element("ins", _lines(new)), sign) if new else sign


def _parts(
    draft: Draft, block: Block, edits: list[Edit], floor: int, signs: _Signs
) -> Iterator[tuple[Markup, Markup]]:
    """The pieces of a paragraph on both sides; new words stand where their edit begins.

    ``floor`` is where the paragraph before ended.
    """
    text, at, end = draft.document.text, block.span.start, block.span.end
    for edit in edits:
        start, stop = max(edit.span.start, at), min(edit.span.end, end)
        same = _lines(text[at:start])
        yield same, same
        yield signs.told(edit, text[start:stop], edit.new if edit.span.start >= floor else "")
        at = max(at, stop)
    same = _lines(text[at:end])
    yield same, same


def _lines(said: str) -> Markup:
    """Text with its line breaks."""
    lines = said.split("\n")
    return joined(
        *(part for n, line in enumerate(lines) for part in ((element("br"),) if n else ()) + (line,))
    )
