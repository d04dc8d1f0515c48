"""Traces of facts that the plan makes wider or takes out: the words that said them, where they tell.

What tells, and is a leak wherever it stands: the name of a place below the country; the name of an
organisation; a role that one person holds; an age or a date in any form; any other word of the evidence
that is capitalised and no common word. A month with its year tells in every paragraph that is about the person.
What does not tell by itself is a leak only where the original says
it of the person and no edit has touched it: "2021", "nurse", "her brother", "Belarusian". A date
that only another date gives does not tell even there: "Thursday", "two days later" - what they add up to,
the crowds count. The name of a state's service tells only there: the Ruritanian army is in every article
about the country.

Spared are words that the plan publishes, and places where the original says the same of somebody whose
fact is kept or who is not protected. A withheld gender is a leak wherever the original shows it by a word
that no edit has touched, or an edit says it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from byname.model import Change, Leak, Span
from byname.stats.places import country_of_demonym
from byname.verify.gender import gender_residue
from byname.verify.letters import plain
from byname.verify.moves import Moves
from byname.verify.residue import Trace, searcher, traces
from byname.verify.views import alphanumeric, view
from byname.verify.withheld import Key, Withheld, is_country

_PLACES = frozenset({"birthplace", "residence", "location"})
_ORGANISATIONS = frozenset({"employer", "affiliation", "education"})
_PEOPLES = frozenset({"nationality", "ethnicity", "religion", "language"})
_DATES = frozenset({"birth_date", "event_date"})
_NO_NAMES = frozenset({"i"})
_SERVICES = ("org:military", "org:government", "org:police")


def quasi_residue(moves: Moves, withheld: Withheld) -> list[Trace]:
    """Every trace of a fact that the plan generalises or suppresses."""
    if not withheld.changes:
        return []
    spared = Spared(moves, withheld)
    found = [*traces(moves, withheld, searcher(withheld, _keys(withheld, spared))), *_times(moves, withheld)]
    return [
        *_unchanged(moves, withheld, spared),
        *gender_residue(moves, withheld),
        *(t for t in found if t.leak.span and not spared.covers(t.leak.span)),
    ]


class Spared:
    """What may stay: words that the plan publishes, and what the original says of others."""

    def __init__(self, moves: Moves, withheld: Withheld) -> None:
        plan_keeps = [
            f
            for d in withheld.protected
            for f in d.facts
            if (f.person, f.attribute, f.value.text) in withheld.kept
        ]
        kept = [*plan_keeps, *(fact for dossier in withheld.open for fact in dossier.facts)]
        self.moves = moves
        self.spans = sorted({span for fact in kept for span in fact.evidence})
        published = [c.to.text for c in withheld.changes if c.to] + [f.value.text for f in plan_keeps]
        self.phrases = frozenset(alphanumeric(text) for text in published)
        self.words = frozenset(word.key for text in published for word in view(text, plain).words)

    def covers(self, span: Span) -> bool:
        """Whether it is somebody else's fact, or new words of an edit that say what the plan publishes."""
        here = self.moves.original(span.start, span.end)
        if here is not None:
            return any(other.covers(here) for other in self.spans)
        said = view(self.moves.text[span.start : span.end], plain).words
        return bool(said) and all(word.key in self.words for word in said)


def _unchanged(moves: Moves, withheld: Withheld, spared: Spared) -> Iterator[Trace]:
    """Evidence of a withheld fact that no edit has touched, unless the same words must stay for another fact."""
    for change in withheld.changes:
        for span in change.fact.evidence:
            here = None if moves.is_edited(span) or span in spared.spans else moves.moved(span)
            said = withheld.text[span.start : span.end]
            is_published = alphanumeric(said) in spared.phrases
            if here is not None and not is_published and not _is_relative(change, said, withheld):
                yield Trace(_leak(change, here), "unchanged")


def _is_relative(change: Change, said: str, withheld: Withheld) -> bool:
    """Whether the words give a date only to who knows another one: "Thursday", "two days later"."""
    words = {word.key for word in view(said, plain).words}
    is_dated = any(c.isdigit() for c in said) or not words.isdisjoint(withheld.lexicon.MONTHS)
    return change.fact.attribute in _DATES and not is_dated


def _leak(change: Change, span: Span) -> Leak:
    return Leak(kind=change.fact.attribute, span=span, person=change.fact.person)


# --- words ------------------------------------------------------------------------------------------------------------


def _keys(withheld: Withheld, spared: Spared) -> Iterator[Key]:
    """The telling words and phrases of all withheld facts, each once a person."""
    seen = set()
    for change in withheld.changes:
        if change.fact.attribute not in ("gender", *_DATES, *_PEOPLES, "age"):
            for span in change.fact.evidence:
                for key in _tell(change, withheld.text[span.start : span.end], withheld):
                    if key not in seen and key.letters not in spared.phrases:
                        seen.add(key)
                        yield key


def _tell(change: Change, said: str, withheld: Withheld) -> Iterator[Key]:
    fact = change.fact
    words = view(said, plain).words
    capital = [word.key for word in words if said[word.start].isupper()]
    telling = [
        w
        for w in capital
        if not withheld.is_common(w)
        and w not in withheld.open_words
        and not _is_national(w)
        and w not in withheld.faiths
    ]
    yield from (Key(w, fact.person, fact.attribute) for w in telling if len(w) > 2)
    phrase = "".join(word.key for word in words)
    is_service = fact.value.code in _SERVICES and any(_is_national(w) for w in capital) and not telling
    named = sum(w not in _NO_NAMES for w in capital)
    if _is_phrase(change, words=len(words), capitals=named) and not is_service:
        proper = fact.attribute != "role"
        ordinary = proper and all(withheld.is_common(word.key) for word in words)
        yield Key(phrase, fact.person, fact.attribute, ordinary=ordinary, whole=len(words) > 1, proper=proper)


def _is_phrase(change: Change, *, words: int, capitals: int) -> bool:
    """Whether the words of the evidence together are a name of something or a role that one person holds."""
    value, attribute = change.fact.value, change.fact.attribute
    if attribute in _PLACES:
        return capitals > 0 and not (value.code or "").startswith(("country:", "m49:"))
    if attribute in _ORGANISATIONS:
        return capitals > 1
    return attribute == "role" and words > 1 and value.low == value.high == 1


def _is_national(word: str) -> bool:
    return is_country(word) or bool(country_of_demonym(word))


# --- ages and dates ---------------------------------------------------------------------------------------------------


def _times(moves: Moves, withheld: Withheld) -> Iterator[Trace]:
    """Every form of a withheld age or date in the draft."""
    for change in withheld.changes:
        about = _paragraphs(change.fact.person, moves, withheld) if _is_month(change) else None
        for pattern in _patterns(change, withheld):
            for match in re.finditer(pattern, moves.text, re.IGNORECASE):
                if _is_of_another_day(moves, match.start(), match.end()):
                    continue  # by chance the day on which another date stands now
                if about is None or moves.text.count("\n", 0, match.start()) in about:
                    yield Trace(_leak(change, Span(start=match.start(), end=match.end())), "number")


def _is_of_another_day(moves: Moves, start: int, end: int) -> bool:
    """Whether all words are those of a date that was moved: how, the timeline is asked."""
    return all(piece.edit is not None and piece.edit.operation == "shift" for piece in moves.over(start, end))


def _paragraphs(person: str, moves: Moves, withheld: Withheld) -> set[int]:
    """The numbers of the draft's lines that mention a person."""
    mentions = next(d.person.mentions for d in withheld.protected if d.person.id == person)
    places = [here for mention in mentions if (here := moves.moved(mention.span)) is not None]
    return {moves.text.count("\n", 0, here.start) for here in places}


def _patterns(change: Change, withheld: Withheld) -> tuple[str, ...]:
    value, attribute = change.fact.value, change.fact.attribute
    if value.low is None or value.high is None:
        return ()
    if attribute == "age" and value.low == value.high:
        return tuple(withheld.lexicon.ages(value.low))
    if attribute in _DATES and change.fact.basis == "stated":
        first, last = date.fromordinal(value.low), date.fromordinal(value.high)
        if first == last:
            return tuple(withheld.lexicon.days(first))
        if _is_month(change):
            return tuple(withheld.lexicon.months(first))
    return ()


def _is_month(change: Change) -> bool:
    value = change.fact.value
    if change.fact.attribute not in _DATES or value.low is None or value.high is None:
        return False
    first, last = date.fromordinal(value.low), date.fromordinal(value.high)
    return first.day == 1 and first < last and (first.year, first.month) == (last.year, last.month)
