"""The nouns: what one stage hands to the next.

Frozen, slotted, keyword-only. A field that can hold words of a document has ``repr=False``, so that
no repr, log or traceback shows them. Offsets are half-open and count characters of ``Document.text``.
"""

from __future__ import annotations

from byname.model.explanation import Caution, Combination, Cost, Explanation, Help
from byname.model.hand import Address, Hand, Move
from byname.model.people import (
    ATTRIBUTES,
    DIRECT_ATTRIBUTES,
    KINDRED,
    TOLD_ATTRIBUTES,
    Basis,
    Dossier,
    Doubt,
    Fact,
    Part,
    Person,
    Reading,
)
from byname.model.release import Change, Cut, Decision, Draft, Edit, Leak, Operation, Plan, Release, Verdict
from byname.model.risk import (
    NEAREST,
    Adversary,
    Bond,
    Crowd,
    DateStyle,
    Linkage,
    Lock,
    Mode,
    Policy,
    QuoteStyle,
    Tied,
)
from byname.model.text import (
    POST,
    Block,
    BlockKind,
    Document,
    Identifier,
    Mention,
    MentionKind,
    Quote,
    Span,
    Value,
)

__all__ = [
    "ATTRIBUTES",
    "DIRECT_ATTRIBUTES",
    "KINDRED",
    "NEAREST",
    "POST",
    "TOLD_ATTRIBUTES",
    "Address",
    "Adversary",
    "Basis",
    "Block",
    "BlockKind",
    "Bond",
    "Caution",
    "Change",
    "Combination",
    "Cost",
    "Crowd",
    "Cut",
    "DateStyle",
    "Decision",
    "Document",
    "Dossier",
    "Doubt",
    "Draft",
    "Edit",
    "Explanation",
    "Fact",
    "Hand",
    "Help",
    "Identifier",
    "Leak",
    "Linkage",
    "Lock",
    "Mention",
    "MentionKind",
    "Mode",
    "Move",
    "Operation",
    "Part",
    "Person",
    "Plan",
    "Policy",
    "Quote",
    "QuoteStyle",
    "Reading",
    "Release",
    "Span",
    "Tied",
    "Value",
    "Verdict",
]
