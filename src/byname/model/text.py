"""What is read and what is found in it: documents, spans, mentions, values, quotes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

BlockKind = Literal["heading", "body", "quote", "caption", "furniture", "metadata"]
MentionKind = Literal[
    "person", "place", "organisation", "time", "quantity", "demographic", "code", "contact", "misc"
]
Identifier = Literal["direct", "quasi", "none"]

POST = 1500
"""Characters of a post or a message at most: its writer is in every sentence, and others are told by a number or a word."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A piece of a document's text, from start up to but not including end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start} and {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every character of the other is in this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph-like piece of a document and what it is to a reader."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text as it was read, with its blocks in order; blocks never overlap.

    ``written`` is the ISO prefix (2023, 2023-02 or 2023-02-04) of the day the text speaks from, or None.
    ``dropped`` names the parts of the file that were left out, in words fit to print.
    """

    id: str
    text: str = field(repr=False)
    blocks: tuple[Block, ...]
    language: str
    written: str | None
    dropped: tuple[str, ...] = ()

    def of(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]

    @property
    def furniture(self) -> tuple[Span, ...]:
        """Where the furniture of a page stands, in order."""
        return tuple(block.span for block in self.blocks if block.kind == "furniture")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What is said of somebody, normalised.

    ``text`` is the value in words or as a code: "23", "1999/2000", "BY", "police officer".
    ``low`` and ``high`` bound it, both included: years of age for an age, ordinal days
    (``datetime.date.toordinal``) for dates, plain numbers for counts; None where that makes no sense.
    ``code`` refers to a table: "isco:5412", "geonames:625665", "country:BY".
    ``level`` is the rung of the attribute's ladder, 0 as said.
    """

    attribute: str
    text: str = field(repr=False)
    low: int | None = field(default=None, repr=False)
    high: int | None = field(default=None, repr=False)
    code: str | None = field(default=None, repr=False)
    level: int = 0

    @property
    def names_a_work(self) -> bool:
        """Whether it is the title of a work, a part or an award: it is replaced by its kind whatever the crowd, as a name is."""
        return self.code is not None and self.code.startswith("work:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span that can identify somebody, or that refers to a person.

    ``rule`` names what found it. ``value`` is what it says, where the finder can normalise it.
    """

    span: Span
    kind: MentionKind
    identifier: Identifier
    rule: str
    score: float = 1.0
    value: Value | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words that somebody speaks, without the quotation marks; speaker is a Person's id or None."""

    span: Span
    speaker: str | None
