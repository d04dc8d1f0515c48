"""Takes what nobody sees out of a draft: it can carry a mark or a name past every reader."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from byname.lang.invisible import invisible, visible
from byname.model import Document, Edit, Span
from byname.model.spans import Spans


def without_invisible(document: Document, edits: Iterable[Edit]) -> list[Edit]:
    """The edits, their new words without invisible characters, and further ones for those characters outside them."""
    told = [replace(edit, new=visible(edit.new)) for edit in edits]
    changes = invisible(document.text, Spans(edit.span for edit in told))
    return [
        *told,
        *(
            Edit(span=Span(start=start, end=end), new=seen, operation="suppress")
            for start, end, seen in changes
        ),
    ]
