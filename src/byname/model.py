"""The nouns: what one stage hands to the next.

Frozen, slotted, keyword-only. A field that can hold words of a document has ``repr=False``, so that
no repr, log or traceback shows them. Offsets are half-open and count characters of ``Document.text``.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal

from byname.errors import Refused

BlockKind = Literal["heading", "body", "quote", "caption", "furniture", "metadata"]
MentionKind = Literal[
    "person", "place", "organisation", "time", "quantity", "demographic", "code", "contact", "misc"
]
Identifier = Literal["direct", "quasi", "none"]
Part = Literal["source", "private", "official", "public", "group"]
Basis = Literal["stated", "inferred"]
Operation = Literal["keep", "generalise", "pseudonymise", "suppress"]

ATTRIBUTES = (
    "name", "alias", "gender", "age", "birth_date", "birthplace", "nationality", "ethnicity", "religion",
    "language", "residence", "location", "occupation", "employer", "rank", "role", "affiliation", "education",
    "marital_status", "family", "children", "health", "appearance", "legal_history", "migration", "event_date",
    "contact", "identifier", "account", "possession", "belief", "biography",
)  # fmt: skip

DIRECT_ATTRIBUTES = frozenset({"name", "alias", "contact", "identifier", "account"})
"""Attributes that name one person by themselves: they are replaced whatever the size of the crowd."""


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
class Person:
    """Somebody in the text, or a group of people: all the mentions of them."""

    id: str
    label: str = field(repr=False)
    mentions: tuple[Mention, ...]
    part: Part
    narrator: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words that somebody speaks, without the quotation marks; speaker is a Person's id or None."""

    span: Span
    speaker: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One statement about one person, with where the text says it.

    ``when`` is the first and last ordinal day between which it is said to have held (for an age: the
    days at which the person had that age), None if the text leaves it open.
    ``premises`` are positions in the dossier's facts from which an inferred fact follows.
    ``published`` is true for a fact that an earlier publication has given away; it cannot be changed.
    """

    person: str
    value: Value
    evidence: tuple[Span, ...]
    basis: Basis = "stated"
    premises: tuple[int, ...] = ()
    confidence: float = 1.0
    when: tuple[int, int] | None = None
    published: bool = False

    @property
    def attribute(self) -> str:
        """The attribute that the value is of."""
        return self.value.attribute


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything that is known about one person, here and already published."""

    person: Person
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one reading of a document yields."""

    document: Document
    mentions: tuple[Mention, ...]
    dossiers: tuple[Dossier, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adversary:
    """Who looks for a person, and what they can look up.

    ``knows`` gives for each attribute the chance (0 to 1) that this adversary can check it for a
    candidate; an attribute that is not listed counts as known. ``error`` is the chance that what they
    look up, or what the text says, is wrong. ``population`` fixes the size of the circle they search
    (an employer's register); None stands for the country or group that the facts point to.
    """

    name: str
    knows: tuple[tuple[str, float], ...]
    error: float = 0.0
    population: int | None = None

    def visibility(self, attribute: str) -> float:
        """The chance that this adversary can look the attribute up; 1 where nothing is said."""
        return dict(self.knows).get(attribute, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """How many people fit what is known, for one adversary, the person included.

    Bounds are the 5 % and 95 % quantiles of the count. ``reasons`` are sentences, most costly fact first.
    """

    adversary: str
    low: float
    median: float
    high: float
    population: float
    reasons: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The editor's hand on one attribute, of everyone or of the person with that label.

    ``most`` and ``least`` are the highest and lowest rung of the ladder that may be used:
    a lock "keep" is most = 0; a consent "not more precise than the year" is least = that rung.
    """

    attribute: str
    person: str | None = field(default=None, repr=False)
    least: int = 0
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the editor asks for: at least k people for every adversary, at this confidence."""

    k: int
    confidence: float
    adversaries: tuple[Adversary, ...]
    protect: tuple[Part, ...] = ("source", "private", "official")
    locks: tuple[Lock, ...] = ()
    keep_furniture: bool = False
    accept_nobody: bool = False
    byname_theme: str = "birds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What the plan does with one fact; ``to`` is the value that may be published, None if none may."""

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
    """New words for a span; ``change`` is None where furniture is taken out.

    ``person`` is the id of the person who is protected by it.
    """

    span: Span
    new: str = field(repr=False)
    operation: Operation
    person: str | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A document with its edits, in order and apart; not yet safe to publish.

    ``bynames`` pairs a person's id with the byname they go by in the draft.
    """

    document: Document
    edits: tuple[Edit, ...]
    bynames: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        ends = [0, *(edit.span.end for edit in self.edits)]
        if any(edit.span.start < end for edit, end in zip(self.edits, ends, strict=False)):
            raise ValueError("edits must be in order and must not overlap")
        if self.edits and self.edits[-1].span.end > len(self.document.text):
            raise ValueError("an edit lies outside the text")

    @property
    def text(self) -> str:
        """The document's text after the edits."""
        text, pieces, at = self.document.text, [], 0
        for edit in self.edits:
            pieces += [text[at : edit.span.start], edit.new]
            at = edit.span.end
        return "".join([*pieces, text[at:]])

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

    ``crowds`` pairs a person's id with the crowds of the draft read anew. ``k`` is what each must reach.
    """

    k: int
    leaks: tuple[Leak, ...] = ()
    crowds: tuple[tuple[str, tuple[Crowd, ...]], ...] = ()
    reasons: tuple[str, ...] = field(default=(), repr=False)
    complete: bool = False

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
