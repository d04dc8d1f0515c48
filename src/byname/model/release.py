"""What is changed, what came of it, and what may be published."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal, NamedTuple

from byname.errors import Refused
from byname.model.people import Fact
from byname.model.risk import Crowd, Mode
from byname.model.text import Document, Span, Value

Operation = Literal["keep", "generalise", "shift", "pseudonymise", "suppress"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What the plan does with one fact; ``to`` is the value that may be published, None if none may.

    Of a date that is shifted it is the days that the true one can lie in, in the middle of which stands what is written.
    """

    fact: Fact
    operation: Operation
    to: Value | None
    loss: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One change for every stated fact of everyone to be protected.

    ``before`` and ``after`` pair a person's id with their crowds. ``obstacles`` says, for a plan that
    does not reach k, which lock or fact stands in the way; empty if k is reached.
    """

    changes: tuple[Change, ...]
    before: tuple[tuple[str, tuple[Crowd, ...]], ...]
    after: tuple[tuple[str, tuple[Crowd, ...]], ...]
    obstacles: tuple[str, ...] = field(default=(), repr=False)

    @property
    def loss(self) -> float:
        """The information lost, summed over the changes."""
        return sum(change.loss for change in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """New words for a span; ``change`` is None where furniture, an invisible character or what no fact owns is taken out.

    ``person`` is the id of the person who is protected by it.
    """

    span: Span
    new: str = field(repr=False)
    operation: Operation
    person: str | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Words of a document that its sentence can do without, and what stands in their place: an article, a capital or nothing."""

    span: Span
    new: str = field(repr=False)


class Piece(NamedTuple):
    """A piece of a draft: words of the document from ``start`` on, or the new words of an edit that begins there."""

    text: str
    start: int
    edit: Edit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document with its edits, in order and apart; not yet safe to publish.

    ``bynames`` pairs a person's id with the byname they have: they go by it in the draft, unless its mode is to
    write blocks or tags.
    """

    document: Document
    edits: tuple[Edit, ...]
    bynames: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    mode: Mode = "generalise"

    def __post_init__(self) -> None:
        ends = [0, *(edit.span.end for edit in self.edits)]
        if any(edit.span.start < end for edit, end in zip(self.edits, ends, strict=False)):
            raise ValueError("edits must be in order and must not overlap")
        if self.edits and self.edits[-1].span.end > len(self.document.text):
            raise ValueError("an edit lies outside the text")

    @property
    def text(self) -> str:
        """The document's text after the edits."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def pieces(self) -> Iterator[Piece]:
        """The text in order, piece by piece: what stays, and what each edit puts in its place; either can be empty."""
        text, at = self.document.text, 0
        for edit in self.edits:
            yield Piece(text[at : edit.span.start], at, None)
            yield Piece(edit.new, edit.span.start, edit)
            at = edit.span.end
        yield Piece(text[at:], at, None)

    @property
    def called(self) -> dict[str, str]:
        """What each person goes by in the draft, by their id: a byname or a tag; behind blocks nobody goes by anything."""
        if self.mode == "suppress":
            return {}
        if self.mode != "tags":
            return dict(self.bynames)
        tagged = [e for e in self.edits if e.operation == "pseudonymise" and e.person is not None]
        return {edit.person: edit.new.removesuffix("’s") for edit in tagged if edit.person is not None}

    def moved(self, offset: int) -> int:
        """Where a character of the document stands in the draft; inside an edit, the end of its new words."""
        starts = [edit.span.start for edit in self.edits]
        gains = [0, *accumulate(len(edit.new) - len(edit.span) for edit in self.edits)]
        before = bisect_right(starts, offset)
        if before and offset < self.edits[before - 1].span.end:
            edit = self.edits[before - 1]
            return edit.span.start + gains[before - 1] + (len(edit.new) if offset > edit.span.start else 0)
        return offset + gains[before]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """Something in a draft that must not leave: what kind, where in the draft's text, and of whom."""

    kind: str
    span: Span | None
    person: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the verification found; nothing is safe until every check has run to its end.

    ``crowds`` pairs a person's id with the crowds of the draft read anew. ``k`` is what each must reach. ``within`` is in
    how many days every true date can lie, by all that the draft says together; None where no date was moved.
    """

    k: int
    leaks: tuple[Leak, ...] = ()
    crowds: tuple[tuple[str, tuple[Crowd, ...]], ...] = ()
    reasons: tuple[str, ...] = field(default=(), repr=False)
    complete: bool = False
    within: int | None = None

    @property
    def safe(self) -> bool:
        """Complete, without a leak, and every crowd's low end at least k."""
        return (
            self.complete
            and not self.leaks
            and all(crowd.low >= self.k for _, crowds in self.crowds for crowd in crowds)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A draft that may be published: the only thing that exporters accept.

    Raises Refused unless the verdict is safe.
    """

    draft: Draft
    verdict: Verdict

    def __post_init__(self) -> None:
        if not self.verdict.safe:
            raise Refused("The draft did not pass verification; nothing was released.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One entry of the decision log: an ISO time, who decided what, and why."""

    at: str
    by: str
    what: str
    why: str = ""
