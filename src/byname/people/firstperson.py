"""The first person: I is whoever speaks or narrates, we is their group."""

from __future__ import annotations

import re

from byname.lang import words
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.entities import Entities, Entity
from byname.people.quotes import Quoted


class FirstPerson:
    """Answers who says I at each place of a text, while its people are still being put together.

    Outside quotations that is the narrator; inside, the speaker, who may be named only afterwards.
    """

    def __init__(
        self, document: Document, found: list[Candidate], quotations: list[Quoted], entities: Entities
    ) -> None:
        self._document, self._found, self._quotations = document, found, quotations
        self._entities = entities
        self._waiting: dict[int, Entity] = {}
        self._unknown: dict[int, Entity] = {}
        self._narrator: Entity | None = None
        self.introduced: set[int] = set()
        first = [c for c in found if c.kind == "pronoun" and c.grammatical == 1 and c.quote is None]
        authors = [c for c in found if c.author]
        if authors or any(not c.plural for c in first):
            own = [*authors, *_introduced(document, found)]
            answers = [] if all(c.plural for c in first) else _answers(document, found)
            self.introduced = {id(name) for name in (*own, *answers)}

    @property
    def narrator(self) -> Entity | None:
        """Whoever tells or writes the text, as far as they are known yet."""
        return None if self._narrator is None else self._narrator.root

    def speaker(self, candidate: Candidate) -> Entity | None:
        """Who speaks the words that a candidate stands in, as far as that is known yet; the narrator outside quotations."""
        if candidate.quote is None:
            return self.narrator
        named = self._quotations[candidate.quote].speaker
        if named is None:
            unknown = self._unknown.get(candidate.quote)
            return None if unknown is None else unknown.root
        known = self._entities.get(named) or self._waiting.get(id(named))
        return None if known is None else known.root

    def addressed(self) -> None:
        """Places you: whom the speaker addresses; outside quotations one reader."""
        reader: Entity | None = None
        for candidate in self._found:
            if candidate.grammatical != 2:
                continue
            known = self.addressee(candidate)
            if known is not None:
                self._entities.place(candidate, known, set())
            elif candidate.quote is None and self._narrator is not None:
                reader = reader or (self._narrator if _is_interview(self._document) else self._greeted())
                reader = self._entities.place(candidate, reader, set())

    def _greeted(self) -> Entity | None:
        """Whom a letter greets: Dear Teresina."""
        greets = words(self._document.language, "calling").GREETS
        for candidate in self._found:
            if candidate.called and candidate.quote is None:
                return self._entities.get(candidate)
            if candidate.kind == "name" and greets.search(
                self._document.text[max(0, candidate.span.start - 40) : candidate.span.start]
            ):
                return self._entities.get(candidate)
        return None

    def addressee(self, candidate: Candidate) -> Entity | None:
        """Whom a form of address means: the narrator where others speak, in a transcript whoever tells what others said."""
        speaker = self.speaker(candidate)
        if candidate.quote is None:
            return next(iter(self._entities.called(candidate.head)), None) if candidate.called else None
        outer = self._quotations[candidate.quote].outer
        if outer is not None:  # whoever tells what others said to them
            return self._entities.get(outer.speaker)
        if self._quotations[candidate.quote].turn:
            return self._partner(candidate.quote)
        narrator = self._narrator.root if self._narrator else None
        return narrator if narrator is not speaker else None

    def _partner(self, turn: int) -> Entity | None:
        """Whom the speaker of a turn talks to: whoever spoke before, else whoever speaks next."""
        own = self._quotations[turn].speaker
        around = [*self._quotations[max(0, turn - 12) : turn][::-1], *self._quotations[turn + 1 : turn + 12]]
        for other in around:
            if (
                other.turn
                and other.speaker is not None
                and own is not None
                and other.speaker.head != own.head
            ):
                return self._entities.get(other.speaker)
        return None

    def singular(self, candidate: Candidate) -> Entity | None:
        """The entity of I, me, my; None for one that is new."""
        return self.speaker(candidate)

    def met(self, candidate: Candidate, entity: Entity) -> None:
        """Takes note of a candidate that has been placed: it may be the speaker that an earlier I waits for."""
        if id(candidate) in self._waiting:
            self._entities.merge(entity, self._waiting.pop(id(candidate)))
        if id(candidate) in self.introduced:
            entity = self._entities.merge(self._narrator, entity) if self._narrator else entity.root
            entity.narrator, self._narrator = True, entity
        if candidate.kind != "pronoun" or candidate.grammatical != 1:
            return
        if candidate.quote is None:
            if self._narrator is None:
                entity.root.narrator, self._narrator = True, entity
            return
        named = self._quotations[candidate.quote].speaker
        if named is None:
            self._unknown.setdefault(candidate.quote, entity)
        elif self._entities.get(named) is None:
            self._waiting.setdefault(id(named), entity)

    def plurals(self) -> None:
        """Places we, us, our: one group for each speaker, in a quotation the group that the text has been about."""
        groups: dict[int, Entity] = {}
        for candidate in self._found:
            if candidate.kind != "pronoun" or candidate.grammatical != 1 or not candidate.plural:
                continue
            speaker = self.speaker(candidate)
            known = groups.get(id(speaker))
            if known is None and candidate.quote is not None:
                known = _group_of(candidate, self._entities)
            groups[id(speaker)] = self._entities.place(candidate, known, set())


def _group_of(candidate: Candidate, entities: Entities) -> Entity | None:
    """The group that a text has been about when a speaker says we."""
    pool = [
        e
        for e in entities.alive()
        if e.plural
        and e.kin is None
        and e.first.span.start < candidate.span.start
        and any(c.kind != "pronoun" for c in e.candidates)
    ]
    return max(pool, key=lambda e: (len(e.candidates), e.last.span.start)) if pool else None


def _is_interview(document: Document) -> bool:
    """Whether a text without labels is one of questions to the narrator: several paragraphs of their own ask you."""
    asks = words(document.language, "people").ASKS
    return sum(bool(asks.search(line)) for line in document.text.splitlines()) > 2


def _answers(document: Document, found: list[Candidate]) -> list[Candidate]:
    """The labels of answers that a statement in the first person holds within its paragraphs: "Q: Who came? A: My son."."""
    answered = words(document.language, "speech").ANSWERED
    return [
        c
        for c in found
        if c.kind == "label"
        and answered.fullmatch(c.words)
        and "?" in document.text[document.text.rfind("\n", 0, c.span.start) + 1 : c.span.start]
    ]


def _introduced(document: Document, found: list[Candidate]) -> list[Candidate]:
    """The names by which the narrator says "My name is X", "I, X, ...", stands in the From: line, and signs."""
    lexicon = words(document.language, "people")
    names = [c for c in found if c.kind == "name"]
    for name in names:
        before = document.text[max(0, name.span.start - 24) : name.span.start]
        line = document.text[document.text.rfind("\n", 0, name.span.start) + 1 : name.span.start]
        if lexicon.INTRODUCES.search(before) or re.match(lexicon.SENT_BY, line, re.IGNORECASE):
            return [name, *_signed(document, found, names)]
    return _signed(document, found, names) or [name for name in names if name.byline][:1]


def _signed(document: Document, found: list[Candidate], names: list[Candidate]) -> list[Candidate]:
    """The first name that stands on a line of its own under a letter: behind the last I, or after "Yours,"."""
    ends = [c.span.end for c in found if c.kind == "pronoun" and c.grammatical == 1 and c.quote is None]
    last = max(ends, default=0)
    late = (n for n in names if n.span.start > len(document.text) // 2 and _stands_alone(document, n))
    return [n for n in late if n.span.start > last or _after_comma(document, n)][:1]


def _after_comma(document: Document, name: Candidate) -> bool:
    line = document.text.rfind("\n", 0, name.span.start)
    return document.text[max(0, line - 8) : max(0, line)].rstrip().endswith(",")


def _stands_alone(document: Document, name: Candidate) -> bool:
    line_start = document.text.rfind("\n", 0, name.span.start) + 1
    line_end = document.text.find("\n", name.span.end)
    line = document.text[line_start : line_end if line_end >= 0 else len(document.text)]
    return len(line.strip()) - len(name.span) < 24
