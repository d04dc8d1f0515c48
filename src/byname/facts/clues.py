"""What speaks for each person of whom words can be said: where they were last named, by what, and what stands between."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import log1p
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from byname.lang import words
from byname.lang.tokens import Sentence
from byname.model import Person, Span

if TYPE_CHECKING:
    from byname.facts.subjects import Reference, Subjects

Clues = NDArray[np.float32]

_BEFORE, _AFTER = 14, 6  # references that are looked at before words and, in their sentence, behind them
_FAR = 1500  # characters back
_GAP = 200  # characters over which what stands between is read


class Cast:
    """The people of a document, how much of it is about each, and who is met in each paragraph."""

    def __init__(self, subjects: Subjects) -> None:
        self.subjects = subjects
        self.starts = [reference.span.start for reference in subjects.references]
        self.counts = Counter(reference.person for reference in subjects.references)
        single = (p for p, _ in self.counts.most_common() if subjects.people[p].part != "group")
        self.rank = {person: number for number, person in enumerate(single)}
        self.named = {
            p.id for p in subjects.people.values() if any(m.identifier == "direct" for m in p.mentions)
        }
        self.paragraphs: dict[int, list[Reference]] = defaultdict(list)
        for reference in subjects.references:
            self.paragraphs[reference.paragraph].append(reference)


@dataclass(frozen=True)
class Scene:
    """Words that say something of somebody, and the references around them."""

    span: Span
    cast: Cast

    @cached_property
    def sentence(self) -> Sentence | None:
        number = self.number
        return None if number is None else self.cast.subjects.index.sentences[number]

    @cached_property
    def number(self) -> int | None:
        """The sentence's number."""
        return self.cast.subjects.index.sentence_at(self.span.start)

    @cached_property
    def before(self) -> list[Reference]:
        """The last references that begin before the words."""
        at = bisect_left(self.cast.starts, self.span.start)
        near = self.cast.subjects.references[max(0, at - _BEFORE) : at]
        return [reference for reference in near if self.span.start - reference.span.start < _FAR]

    @cached_property
    def inside(self) -> list[Reference]:
        """The references that begin in the words."""
        return self.cast.subjects.within(self.span)

    @cached_property
    def after(self) -> list[Reference]:
        """The next references behind the words, in their sentence."""
        end = self.span.end if self.sentence is None else self.sentence.end
        at = bisect_left(self.cast.starts, self.span.end)
        near = self.cast.subjects.references[at : at + _AFTER]
        return [reference for reference in near if reference.span.start < end]

    @cached_property
    def paragraph(self) -> list[Reference]:
        """All references of the paragraph."""
        return [] if self.sentence is None else self.cast.paragraphs[self.sentence.paragraph]

    @cached_property
    def covering(self) -> list[Reference]:
        """The references whose phrase holds the words, the narrowest first."""
        found = [reference for reference in [*self.before, *self.inside] if reference.span.covers(self.span)]
        return sorted(found, key=lambda reference: len(reference.span))

    @cached_property
    def subjects_before(self) -> list[Reference]:
        """The subjects of the sentence that stand before the words."""
        return [r for r in self.before if r.sentence == self.number and r.subject]

    @cached_property
    def speaker(self) -> str | None:
        """Who speaks the quotation that the words stand in."""
        return self.cast.subjects.speaker(self.span)

    @cached_property
    def ruled(self) -> tuple[str | None, str | None]:
        """Whom the grammar points to: at all, and outside the phrases that the words stand in."""
        return self.cast.subjects.about(self.span), self.cast.subjects.about(self.span, outside=True)

    @cached_property
    def busiest(self) -> int:
        """How often the person whom the paragraph is most about is met in it."""
        return max(Counter(r.person for r in self.paragraph).values(), default=0)

    def everybody(self) -> list[str]:
        """Whoever can be meant, in no order that means anything; of people whom the words only hold they say nothing."""
        people = self.cast.subjects.people
        main = next(iter(self.cast.rank), None)
        told = (self.speaker, self.cast.subjects.narrator, main, *(r.person for r in self.paragraph[:1]))
        whole = (r for r in self.inside if r.span == self.span or not self.span.covers(r.span))
        near = (r.person for r in [*whole, *self.before[::-1], *self.after])
        return list(dict.fromkeys(p for p in (*near, *told) if p is not None and p in people))

    def clues(self, person: str) -> Clues:
        """What speaks for one person, as numbers near 0 and 1."""
        known = self.cast.subjects.people[person]
        return np.fromiter(
            (*self._phrase(person), *self._last(person), *self._around(person), *self._known(known)),
            np.float32,
        )

    def _phrase(self, person: str) -> Iterator[float]:
        """Whether a phrase for the person holds the words, or they hold it."""
        narrowest = bool(self.covering) and self.covering[0].person == person
        own = [reference.span for reference in self.inside if reference.person == person]
        yield narrowest
        yield not narrowest and any(reference.person == person for reference in self.covering)
        yield any(self.span.covers(span) for span in own)
        yield any(span.start == self.span.start for span in own)
        yield any(span.start == self.span.start and not span.covers(self.span) for span in own)

    def _last(self, person: str) -> Iterator[float]:
        """Where the person was last referred to, and what stands between."""
        text, lexicon = self.cast.subjects.document.text, words(self.cast.subjects.document.language, "facts")
        own = [reference for reference in self.before if reference.person == person]
        last = next((r for r in reversed(own) if r.span.end <= self.span.start), None)
        near = last is not None and self.span.start - last.span.end < _GAP
        gap = text[last.span.end : self.span.start] if last is not None and near else "." * 60
        said = text[last.span.start : last.span.end] if last is not None else ""
        between, here = gap.strip().lower(), last is not None and last.sentence == self.number
        others = {
            r.person
            for r in self.before
            if last is not None
            and r.span.start > last.span.start
            and r.span.end <= self.span.start
            and r.person != person
        }
        back = 20 if last is None or self.number is None else min(20, self.number - last.sentence)
        yield from (here, log1p(len(gap)) / 5, min(len(others), 4) / 2)
        yield from (last is not None and last.subject, here and last is not None and last.subject)
        yield from (here and len(between) <= 2, here and between in lexicon.TOUCHING)
        yield from (mark in gap for mark in lexicon.BORDERS)
        yield "\n" in gap
        yield from (back == 1, 2 <= back <= 3, back > 3, back / 10)
        word = said.lower()
        yield from (word in group for group in lexicon.REFERRING)
        yield from (said[:1].isupper(), " " in word, word.startswith(lexicon.DETERMINERS))
        yield from (pattern.search(between[-24:]) is not None for pattern in lexicon.LEADING)
        yield from (not own, len(own) / 5)
        yield last is not None and self.sentence is not None and last.paragraph == self.sentence.paragraph

    def _around(self, person: str) -> Iterator[float]:
        """Subjects, the paragraph, what follows, and whom the grammar points to."""
        firsts, paragraph = self.subjects_before, self.paragraph
        yield from (
            bool(firsts) and firsts[0].person == person,
            bool(firsts) and firsts[-1].person == person,
            not firsts,
        )
        mine = sum(reference.person == person for reference in paragraph)
        yield from (bool(paragraph) and paragraph[0].person == person, mine / max(1, len(paragraph)))
        yield bool(paragraph) and mine == self.busiest
        follow = next((reference for reference in self.after if reference.person == person), None)
        text = self.cast.subjects.document.text
        ahead = len(text[self.span.end : follow.span.start].strip()) if follow is not None else 60
        yield from (follow is not None, follow is not None and follow.subject, ahead <= 2)
        yield log1p(ahead) / 5 if follow is not None else 1.0
        yield from (self.speaker == person, self.speaker is not None)
        yield from (self.ruled[0] == person, self.ruled[1] == person, self.ruled[0] is None)

    def _known(self, person: Person) -> Iterator[float]:
        """Who the person is, and how much of the text is about them."""
        count, rank = self.cast.counts[person.id], min(20, self.cast.rank.get(person.id, 20))
        yield from (person.narrator, self.cast.subjects.narrator is not None)
        yield from (count / max(1, len(self.cast.starts)), rank == 0, rank / 10, log1p(count) / 4)
        yield from (person.part == part for part in ("group", "official", "public", "source"))
        yield person.id in self.cast.named
