"""What nothing has decided about: words that tell and that stand in the draft as the original has them.

Two looks that do not trust the first reading. A second reading of the draft finds words that identify; where the
first reading has neither a fact nor a decision about them, they were missed. And the draft's own capitals and
figures are read without any finder: a proper name or a long number that was there before, that no edit has touched
and that no reading explains, is somebody's until somebody says that it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from byname.lang import words
from byname.model import Leak, Mention, Policy, Reading, Span
from byname.model.spans import Spans
from byname.verify.letters import plain
from byname.verify.moves import Moves
from byname.verify.residue import Trace
from byname.verify.views import view
from byname.verify.withheld import Withheld, is_country, is_free

_KINDS = frozenset({"place", "organisation", "time", "quantity", "demographic", "misc"})
_WIDE = frozenset(
    "rest relative nationality language festival century decade year interval season clock today weekday".split()
)
"""Rules of finders whose words whole peoples and days of everybody have in common, or that lean on other words."""

_SURELY, _PREDICATE = 0.97, 0.995
"""The probability from which a second reading overrules the first, which has weighed the same words and let them stand."""


def undecided(
    moves: Moves, reading: Reading, withheld: Withheld, policy: Policy, again: Reading
) -> Iterator[Trace]:
    """A trace for every place of the draft where words tell that no fact, no edit and no rule accounts for."""
    known = Known(reading, withheld)
    anew = ((m, m.span) for m in again.mentions if m.score >= _SURELY or not known.weighed(moves, m.span))
    found = [*_names(moves, withheld, known, again), *_marked(moves, known, policy, anew)]
    yield from _without_paragraphs(moves, found)
    yield from overlooked(moves, known, policy)


def overlooked(moves: Moves, known: Known, policy: Policy) -> Iterator[Trace]:
    """What no second reading is needed for: marks of the first that nothing has decided about, capitals and figures."""
    moved = ((m, here) for m in known.mentions if (here := moves.moved(m.span)) is not None)
    found = (
        *_marked(moves, known, policy, moved),
        *_capitals(moves, known.withheld, known),
        *_figures(moves, known.withheld, known),
    )
    yield from _without_paragraphs(moves, found)


def _without_paragraphs(moves: Moves, found: Iterable[Trace]) -> Iterator[Trace]:
    for trace in found:
        if trace.leak.span is None or not _is_paragraph(moves.text, trace.leak.span):
            yield trace


def _is_paragraph(text: str, span: Span) -> bool:
    """Whether it is the number of a paragraph, which a span that reached into the next one has left behind."""
    line = text.rfind("\n", 0, span.start) + 1
    return line == span.start and re.match(r"\d\d?[.)](?:\s|$)", text[line : span.end + 2]) is not None


class Known:
    """What the first reading has said about the original, place by place."""

    def __init__(self, reading: Reading, withheld: Withheld) -> None:
        facts = [f for d in reading.dossiers for f in d.facts if f.attribute != "gender"]
        self.told = Spans(span for fact in facts for span in fact.evidence)
        evidence = (span for d in reading.dossiers for f in d.facts for span in f.evidence)
        self.found = Spans([*(mention.span for mention in reading.mentions), *evidence])
        named = [m for m in reading.mentions if m.identifier == "direct"]
        people = [m for d in reading.dossiers for m in d.person.mentions if m.identifier == "direct"]
        self.named = Spans(mention.span for mention in (*named, *people))
        self.mentions = reading.mentions
        self.withheld = withheld
        self.grammar = words(reading.document.language, "grammar")

    def is_predicate(self, said: str) -> bool:
        """Whether words say what somebody did or suffered."""
        return bool(self.grammar.can_be_verb(said.split(maxsplit=1)[0].lower()))

    def weighed(self, moves: Moves, span: Span) -> bool:
        """Whether the first reading has weighed words that stand in this part of the draft."""
        here = moves.original(span.start, span.end)
        return here is not None and self.found.overlap(here)


def _names(moves: Moves, withheld: Withheld, known: Known, again: Reading) -> Iterator[Trace]:
    """Names and numbers of the second reading that the first has not found where they stand."""
    people = (m for d in again.dossiers for m in d.person.mentions)
    for mention in _each_once((*again.mentions, *people)):
        if mention.identifier == "direct":
            for span in _telling(moves, mention, withheld):
                here = moves.original(span.start, span.end)
                if here is not None and not known.named.overlap(here):
                    yield _trace(span)
                    break


def _telling(moves: Moves, mention: Mention, withheld: Withheld) -> Iterator[Span]:
    """The words of a name that tell, or all of a contact, a code and an account."""
    if mention.kind != "person":
        yield mention.span
        return
    words = view(moves.text[mention.span.start : mention.span.end], plain).words
    for word in words:
        here = Span(start=mention.span.start + word.start, end=mention.span.start + word.end)
        is_ordinary = withheld.is_common(word.key) and len(words) > 1
        is_named = len(word.key) > 1 and moves.text[here.start].isupper() and not is_ordinary
        if is_named and not is_free(word.key, withheld):
            yield here


def _marked(
    moves: Moves, known: Known, policy: Policy, found: Iterable[tuple[Mention, Span]]
) -> Iterator[Trace]:
    """Words of the draft that identify, with the probability from which they must go, and of which no fact is told."""
    for mention, span in found:
        said = moves.text[span.start : span.end]
        least = policy.withhold if _names_or_counts(said) else max(policy.withhold, _SURELY)
        if least > policy.withhold and known.is_predicate(said):
            least = _PREDICATE
        if mention.identifier == "quasi" and mention.score >= least and mention.kind in _KINDS:
            here = moves.original(span.start, span.end)
            if here is not None and not known.told.overlap(here) and _tells(mention, said, known.withheld):
                yield _trace(span)


def _names_or_counts(said: str) -> bool:
    """Whether words have a capital behind the first one, or a figure: what is only described needs to be surer."""
    return any(c.isdigit() for c in said) or any(word[0].isupper() for word in said.split()[1:])


def _tells(mention: Mention, said: str, withheld: Withheld) -> bool:
    """Whether the words are a name, a number or a description, and not one plain word or a country."""
    telling = [
        word.key for word in view(said, plain).words if len(word.key) > 1 and word.key not in withheld.small
    ]
    if mention.rule in _WIDE or (mention.kind == "place" and all(map(is_country, telling))):
        return False
    return len(telling) > 1 or (bool(telling) and said[0].isupper()) or any(c.isdigit() for c in said)


def _capitals(moves: Moves, withheld: Withheld, known: Known) -> Iterator[Trace]:
    """Words with a capital inside a sentence that are no words of the language and that no reading explains."""
    of = view(moves.text, plain)
    for word in of.words:
        first = moves.text[word.start]
        if (
            first.isupper()
            and len(word.key) > 2
            and not withheld.is_common(word.key)
            and not is_free(word.key, withheld)
        ):
            here = moves.original(word.start, word.end)
            if here is not None and not known.found.overlap(here):
                yield _trace(Span(start=word.start, end=word.end))


def _figures(moves: Moves, withheld: Withheld, known: Known) -> Iterator[Trace]:
    """Figures and large numbers in words that no reading explains: an age, a day, a sum, a number of a house."""
    laws = Spans(Span(start=m.start(), end=m.end()) for m in withheld.lexicon.STATUTES.finditer(moves.text))
    for match in re.finditer(withheld.lexicon.FIGURES, moves.text, re.IGNORECASE):
        here = moves.original(match.start(), match.end())
        is_law = laws.overlap(Span(start=match.start(), end=match.end()))
        if here is not None and not is_law and not known.found.overlap(here):
            yield _trace(Span(start=match.start(), end=match.end()))


def _each_once(mentions: Iterable[Mention]) -> list[Mention]:
    return list({(m.span, m.identifier): m for m in mentions}.values())


def _trace(span: Span) -> Trace:
    return Trace(Leak(kind="undecided", span=span, person=None), "undecided")
