"""Those who can speak a quotation, and who of them governs its verb."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from byname.lang import words
from byname.lang.tokens import Token
from byname.model import Document
from byname.people.candidate import Candidate

OBJECTS = ("him", "them", "me", "us")


@dataclass(slots=True)
class Pool:
    """Those who can speak a quotation: whoever is mentioned outside it, in the quotation around it if there is one."""

    candidates: list[Candidate] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def between(self, start: int, end: int) -> list[Candidate]:
        """The candidates that begin between two offsets."""
        return self.candidates[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def governing(speech: list[Token], subjects: list[Candidate], ahead: list[Candidate]) -> Candidate:
    """The subject of the last verb of speech: before it, else right behind it, else the nearest there is."""
    before = [c for c in subjects if c.span.end <= speech[-1].start]
    behind = [c for c in ahead if 0 <= c.span.start - speech[-1].end <= 5]
    if before:
        return before[-1]
    if behind and behind[0].head not in OBJECTS and not any(c.span.end <= speech[-1].start for c in ahead):
        return behind[0]
    return (subjects or [c for c in ahead if c.head not in OBJECTS] or ahead)[-1]


def subject(candidates: list[Candidate]) -> Candidate | None:
    """The latest subject among some candidates, else the latest of them."""
    subjects = [c for c in candidates if c.subject]
    return (subjects or candidates or [None])[-1]  # type: ignore[list-item]


def is_silent(document: Document, candidate: Candidate) -> bool:
    """Whether somebody only acts in a comparison, "as her grandmother did", or is only told: "he was told that"."""
    lexicon = words(document.language, "speech")
    ahead = document.text[max(0, candidate.span.start - 10) : candidate.span.start]
    told = lexicon.IS_TOLD.match(document.text, candidate.span.end + 1)
    return told is not None or (candidate.subject and lexicon.COMPARES.search(ahead) is not None)
