"""Where in a text a fact is said, and what stands around it: all that the wording of an edit depends on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Dossier, Mention, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One place where a fact of a person is said.

    ``sentence`` bounds how far an edit may reach; ``phrase`` is the mention of a person that holds the
    span ("a 25-year-old nurse"), if one does. ``gender`` is m, f, x where it is withheld, or None; ``seen`` says that the value was
    already said earlier in the text.
    """

    text: str = field(repr=False)
    language: str
    span: Span
    sentence: Span
    phrase: Span | None
    gender: str | None
    narrator: bool
    plural: bool
    seen: bool

    @property
    def lexicon(self) -> ModuleType:
        """The words of rewriting in the language of the text."""
        return words(self.language, "rewrite")

    @property
    def said(self) -> str:
        """The words that say the fact."""
        return self.text[self.span.start : self.span.end]

    @property
    def before(self) -> str:
        """The sentence up to the span."""
        return self.text[self.sentence.start : self.span.start]

    @property
    def after(self) -> str:
        """The sentence from the end of the span on."""
        return self.text[self.span.end : self.sentence.end]

    def preceded(self, pattern: str) -> re.Match[str] | None:
        """A match of the pattern that ends right where the span begins; case does not count."""
        return re.search(rf"(?:{pattern})$", self.before, re.IGNORECASE)

    def followed(self, pattern: str) -> re.Match[str] | None:
        """A match of the pattern that begins right where the span ends; case does not count."""
        return re.match(pattern, self.after, re.IGNORECASE)

    def from_before(self, match: re.Match[str]) -> Span:
        """The span, grown over a match of ``preceded``."""
        return Span(start=self.sentence.start + match.start(), end=self.span.end)

    def over_after(self, match: re.Match[str]) -> Span:
        """The span, grown over a match of ``followed``."""
        return Span(start=self.span.start, end=self.span.end + match.end())

    def possessive(self) -> str:
        """My where "I" says it; else his or her by what is known of the person, or by the nearest pronoun before."""
        pronouns = self.lexicon.POSSESSIVE_OF
        if self.preceded(self.lexicon.I_AM):
            return "my"
        if self.gender:
            return {"m": "his", "f": "her", "x": "their"}[self.gender]
        near = [word for word in re.findall(r"[\w’']+", self.before.lower()) if word in pronouns]
        return str(pronouns[near[-1]]) if near else "my" if self.narrator else "their"

    def somebody(self) -> str:
        """The plainest noun for the person."""
        return str(self.lexicon.SOMEBODY_PLURAL if self.plural else self.lexicon.SOMEBODY[self.gender or ""])


def site_of(document: Document, index: Index, span: Span, dossier: Dossier, *, seen: bool) -> Site:
    """The site of a span that says something about the person of a dossier."""
    genders = {fact.value.text for fact in dossier.facts if fact.attribute == "gender"}
    return Site(
        text=document.text,
        language=document.language,
        span=span,
        sentence=_sentence(document, index, span),
        phrase=_phrase(dossier.person.mentions, span),
        gender=genders.pop() if len(genders) == 1 else None,
        narrator=dossier.person.narrator,
        plural=dossier.person.part == "group",
        seen=seen,
    )


def _sentence(document: Document, index: Index, span: Span) -> Span:
    number = index.sentence_at(span.start)
    if number is None:
        block = next((b.span for b in document.blocks if b.span.covers(span)), span)
        return Span(start=block.start, end=block.end)
    last = index.sentence_at(span.end - 1)
    end = index.sentences[number if last is None else last].end
    return Span(start=index.sentences[number].start, end=max(end, span.end))


def _phrase(mentions: tuple[Mention, ...], span: Span) -> Span | None:
    """The narrowest description of the person around the span."""
    around = [
        m.span for m in mentions if m.rule in ("nominal", "age") and m.span.covers(span) and m.span != span
    ]
    return min(around, key=len) if around else None
