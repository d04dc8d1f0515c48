"""Whose fact it is: the person that a span of a sentence is about."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

from byname.facts.clues import Cast
from byname.lang import words
from byname.lang.rows import NAMES, Cell, rows
from byname.lang.syntax import is_subject
from byname.lang.tokens import Index, sentences
from byname.model import POST, Document, Mention, Person, Quote, Span

_FAR = 1500  # characters: a longer sentence is a text without stops


@dataclass(frozen=True, slots=True)
class Reference:
    """One mention of one person, where it stands and whether a verb follows it."""

    span: Span
    person: str
    plural: bool
    subject: bool
    sentence: int
    paragraph: int


class Subjects:
    """Answers which person a span is about; built once for a document."""

    def __init__(self, document: Document, people: tuple[Person, ...], quotes: tuple[Quote, ...]) -> None:
        self.document = document
        self.index = Index(sentences(document))
        self.people = {person.id: person for person in people}
        self.quotes = quotes
        self.references = sorted(
            (
                r
                for person in people
                for mention in person.mentions
                if (r := self._reference(person, mention)) is not None
            ),
            key=lambda r: (r.span.start, -r.span.end),
        )
        self._starts = [r.span.start for r in self.references]
        self._quotes = sorted(quotes, key=lambda quote: (quote.span.start, -quote.span.end))
        self._quote_starts = [quote.span.start for quote in self._quotes]
        self._around = _around(self._quotes)
        self._rows = sorted(
            (row[0].span.start, row[-1].span.end, self._named(row)) for row in rows(document) if row
        )
        self.is_post = len(document.text) <= POST
        self.narrator = next((person.id for person in people if person.narrator), None)

    def _reference(self, person: Person, mention: Mention) -> Reference | None:
        where = self.index.token_at(mention.span.start)
        if where is None or mention.rule in (
            "child",
            "spouse",
            "writer",
        ):  # told by no more than a number or a marriage
            return None
        number, first = where
        sentence = self.index.sentences[number]
        last = first
        while last < len(sentence.tokens) and sentence.tokens[last].start < mention.span.end:
            last += 1
        subject = is_subject(sentence.tokens, last, self.document.language)
        return Reference(mention.span, person.id, person.part == "group", subject, number, sentence.paragraph)

    def _named(self, row: tuple[Cell, ...]) -> str | None:
        """Whom a row names; the last cell with a name counts."""
        named = [self.within(cell.span)[:1] for cell in row if cell.attribute in NAMES]
        return next((reference.person for found in reversed(named) for reference in found), None)

    def within(self, span: Span) -> list[Reference]:
        """The references that begin inside a span."""
        return self.references[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def before(self, span: Span) -> list[Reference]:
        """The references of the same sentence that end before a span."""
        return [r for r in self._sentence(span) if r.span.end <= span.start]

    def covering(self, span: Span) -> Reference | None:
        """The narrowest reference whose phrase holds the span."""
        low = bisect_left(self._starts, max(0, span.start - 120))
        covering = [
            r for r in self.references[low : bisect_left(self._starts, span.end)] if r.span.covers(span)
        ]
        return min(covering, key=lambda r: len(r.span)) if covering else None

    def speaker(self, span: Span) -> str | None:
        """Who speaks the quotation that holds the span."""
        at = bisect_right(self._quote_starts, span.start) - 1
        while at >= 0 and not self._quotes[at].span.covers(span):
            at = self._around[at]
        return self._quotes[at].speaker if at >= 0 else None

    @cached_property
    def cast(self) -> Cast:
        """What the weights that say whose a fact is need to know of the whole document."""
        return Cast(self)

    @cached_property
    def by_name(self) -> dict[str, set[str]]:
        """Who has a name with a word in it, in lower case."""
        found: dict[str, set[str]] = defaultdict(set)
        for person in self.people.values():
            for mention in person.mentions:
                if mention.identifier == "direct" and person.part != "group":
                    for word in self.document.of(mention.span).lower().split():
                        found[word].add(person.id)
        return found

    @cached_property
    def party(self) -> str | None:
        """Whom a proceeding is about: whoever is called the applicant or the accused most often, else the narrator."""
        parties = words(self.document.language, "people").PARTIES
        called = Counter(
            reference.person
            for reference in self.references
            if not reference.plural and self.document.of(reference.span).lower().split()[-1] in parties
        )
        return called.most_common(1)[0][0] if called else self.narrator

    def about(self, span: Span, *, outside: bool = False) -> str | None:
        """The person whom the span is about: whose phrase holds it or stands right before it, else the subject of its clause.

        ``outside``: phrases that the span holds or stands in do not count ("she has three children").
        """
        covering = None if outside else self.covering(span)
        if covering is not None:
            return covering.person
        if (listed := self.listed(span)) is not None:
            return listed
        around = self._sentence(span)
        if outside:
            around = [r for r in around if not r.span.overlaps(span)]
        relative = self._relative(around, span)
        if relative is not None:
            return relative
        right_before = [r for r in around if 0 <= span.start - r.span.end <= 6 and r.span.end <= span.start]
        if right_before and self.document.text[right_before[-1].span.end : span.start].strip() in (
            "",
            ",",
            "(",
            "—",
            "of",
            "aged",
        ):
            return right_before[-1].person
        ahead = [r for r in around if r.span.end <= span.start]
        subject = [r for r in ahead if r.subject]
        if subject:
            return self._main(subject, span)
        if ahead:
            return ahead[-1].person
        if self.is_post and self.narrator is not None:
            return self.narrator
        behind = [r for r in around if r.span.start >= span.end]
        if behind and (behind[0].subject or behind[0].span.start - span.end < 40):
            return next((r.person for r in behind if r.subject), behind[0].person)
        return self._topic(span)

    def listed(self, span: Span) -> str | None:
        """The person by whose name the row of a table begins, or goes on, that holds the span."""
        at = bisect_right(self._rows, span.start, key=lambda row: row[0]) - 1
        return self._rows[at][2] if at >= 0 and span.end <= self._rows[at][1] else None

    def apposed(self, span: Span) -> str | None:
        """Whom a phrase between commas is about: the last one before it from whom no verb parts it."""
        before = [r for r in self._sentence(span) if r.span.end <= span.start]
        lexicon, grammar = words(self.document.language, "facts"), words(self.document.language, "grammar")
        for reference in reversed(before[-5:]):
            between = self.document.text[reference.span.end : span.start]
            if any(grammar.can_be_verb(w) or w in grammar.WH_WORDS for w in between.lower().split()):
                return None
            anybody = reference.plural or self.document.of(reference.span).lower() in grammar.PRONOUNS_OTHER
            if not anybody and lexicon.APPOSED.match(between):
                return reference.person
        return None

    def _sentence(self, span: Span) -> list[Reference]:
        number = self.index.sentence_at(span.start)
        if number is None:
            return []
        sentence = self.index.sentences[number]
        start, end = max(sentence.start, span.start - _FAR), min(sentence.end, span.end + _FAR)
        return self.within(Span(start=start, end=end)) if start < end else []

    def born_before(self, span: Span) -> str | None:
        """Whoever stands right before "born": "a daughter, born in January"."""
        for reference in reversed([r for r in self._sentence(span) if r.span.end <= span.start][-3:]):
            between = self.document.text[reference.span.end : span.start]
            if words(self.document.language, "facts").BORN_RIGHT_AFTER.match(between):
                return reference.person
        return None

    def _relative(self, around: list[Reference], span: Span) -> str | None:
        """Whom a relative clause is about: Ana in "Ana, who was seventy-one"."""
        for reference in reversed([r for r in around if r.span.end <= span.start][-4:]):
            between = self.document.text[reference.span.end : span.start]
            if words(self.document.language, "facts").RELATIVE.match(between):
                return reference.person
        return None

    def _main(self, subjects: list[Reference], span: Span) -> str:
        """The nearest subject; but the earlier one if a subordinate clause between them has closed with a comma."""
        nearest = subjects[-1]
        between = self.document.text[nearest.span.end : span.start]
        first = subjects[0]
        if len(subjects) > 1 and "," in between and first.person != nearest.person:
            opening = self.document.text[first.span.end : nearest.span.start].rstrip().lower()
            if opening.endswith(tuple(words(self.document.language, "grammar").CLAUSE_BREAKS)):
                return first.person
        return nearest.person

    def _topic(self, span: Span) -> str | None:
        """Without anybody in the sentence: the speaker, the last subject of the paragraph, the narrator."""
        speaker = self.speaker(span)
        if speaker is not None:
            return speaker
        number = self.index.sentence_at(span.start)
        if number is None:
            return None
        paragraph = self.index.sentences[number].paragraph
        before = [
            r
            for r in self.references
            if r.paragraph == paragraph and r.span.end <= span.start and r.subject and not r.plural
        ]
        return before[-1].person if before else None

    def nearest(self, span: Span) -> str | None:
        """The last person mentioned before the span, else the first after it, anywhere in the document."""
        position = bisect_left(self._starts, span.start)
        if position:
            return self.references[position - 1].person
        return self.references[0].person if self.references else self.narrator

    def sentence_text(self, span: Span) -> tuple[int, str]:
        """Where the sentence of a span starts, and its text."""
        number = self.index.sentence_at(span.start)
        if number is None:
            return span.start, self.document.of(span)
        sentence = self.index.sentences[number]
        return sentence.start, self.document.text[sentence.start : sentence.end]

    def paragraph_before(self, span: Span) -> Span | None:
        """The paragraph of a span up to the end of the span's sentence."""
        number = self.index.sentence_at(span.start)
        if number is None:
            return None
        paragraph = self.index.sentences[number].paragraph
        first = number
        while first and self.index.sentences[first - 1].paragraph == paragraph:
            first -= 1
        return Span(start=self.index.sentences[first].start, end=self.index.sentences[number].end)


def _around(quotes: list[Quote]) -> list[int]:
    """For each quotation the position of the one that it stands in, -1 where it stands in none."""
    found: list[int] = []
    open_: list[int] = []
    for number, quote in enumerate(quotes):
        while open_ and not quotes[open_[-1]].span.covers(quote.span):
            open_.pop()
        found.append(open_[-1] if open_ else -1)
        open_.append(number)
    return found
