"""Traces of names, numbers and codes that a draft has to keep back, in any form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from byname.lang import words
from byname.model import Leak, Span
from byname.verify.decoded import decoded
from byname.verify.letters import plain
from byname.verify.moves import Moves
from byname.verify.numbers import numbers, sought
from byname.verify.search import Hit, Searcher
from byname.verify.views import letters_of, view
from byname.verify.withheld import Key, Withheld, name_words

_INITIALS = re.compile(r"(?:(?!\w\w)[A-Z]\.[ -]?)+(?:[A-Z](?!\w))?|[A-Z]{2,4}(?!\w)")
"""Letters with full stops, A. K. or A.K, and AK; a single letter without one is an article or I."""
_WORDED = frozenset({"name", "alias"})


class Trace(NamedTuple):
    """A leak and how the draft carries it: plain, unchanged, split, inside, encoded, alike, number or byname."""

    leak: Leak
    carrier: str


def direct_residue(moves: Moves, withheld: Withheld) -> list[Trace]:
    """Every trace of a name, contact, number or account of somebody protected."""
    return [
        *unchanged_names(moves, withheld),
        *names_again(moves, withheld),
        *numbers_again(moves, withheld),
        *bynames_alike(moves, withheld),
        *initials(moves, withheld),
    ]


def unchanged_names(moves: Moves, withheld: Withheld) -> Iterator[Trace]:
    """Places of the original that say who somebody is and that no edit has touched."""
    for span, fact in withheld.spans():
        here = None if moves.is_edited(span) else moves.moved(span)
        if here is not None:
            yield Trace(Leak(kind=fact.attribute, span=here, person=fact.person), "unchanged")


def names_again(moves: Moves, withheld: Withheld) -> Iterator[Trace]:
    """Every form of a name that the draft's text has, outside the bynames it gives."""
    yield from traces(moves, withheld, searcher(withheld, withheld.names()))


def searcher(withheld: Withheld, keys: Iterable[Key]) -> Searcher:
    """A searcher for these keys that takes the language's common words and the names of others for what they are."""
    return Searcher(tuple(keys), withheld.is_common, frozenset(withheld.open_words))


def traces(moves: Moves, withheld: Withheld, search: Searcher) -> Iterator[Trace]:
    """What a searcher finds in the draft and in what its codes say."""
    for hit in search.find(moves.text):
        if not is_byname(moves, withheld, hit):
            yield Trace(
                Leak(kind=hit.key.kind, span=Span(start=hit.start, end=hit.end), person=hit.key.person),
                hit.carrier,
            )
    for span, said in decoded(moves.text):
        is_word = withheld.is_common(moves.text[span.start : span.end].lower())
        for hit in search.find(said):
            if is_word and hit.carrier == "alike":
                continue  # every other word sounds like somebody's name when it is read backwards
            if not is_byname(moves, withheld, Hit(span.start, span.end, hit.key, "encoded")):
                yield Trace(Leak(kind=hit.key.kind, span=span, person=hit.key.person), "encoded")


def is_byname(moves: Moves, withheld: Withheld, hit: Hit) -> bool:
    """Whether the words are a byname, or a part of one, that an edit has put there."""
    said = view(moves.text[hit.start : hit.end], plain).words
    return (
        bool(said)
        and all(piece.edit is not None for piece in moves.over(hit.start, hit.end))
        and all(word.key in withheld.byname_words for word in said)
    )


def numbers_again(moves: Moves, withheld: Withheld) -> Iterator[Trace]:
    """Every contact, number, code and account that the draft's text has, in any spacing."""
    facts = [fact for fact in withheld.direct if fact.attribute not in _WORDED]
    facts += [f for f in withheld.addresses if f not in facts]
    wanted = sought(facts, withheld)
    for span, fact in numbers(moves.text, wanted, withheld):
        yield Trace(Leak(kind=fact.attribute, span=span, person=fact.person), "number")
    for span, said in decoded(moves.text):
        for _, fact in numbers(said, wanted, withheld):
            yield Trace(Leak(kind=fact.attribute, span=span, person=fact.person), "encoded")


def bynames_alike(moves: Moves, withheld: Withheld) -> Iterator[Trace]:
    """Bynames with a word of somebody's name in them; whoever goes by no other name than a byname keeps it.

    That is a draft protected twice. A name that is on no list of bynames was never one.
    """
    listed = words(withheld.reading.document.language, "bynames").ALL
    named: dict[str, set[str]] = {}
    for fact in (*withheld.direct, *(fact for dossier in withheld.open for fact in dossier.facts)):
        if fact.attribute in _WORDED:
            named.setdefault(fact.person, set()).update(name_words(fact.value.text, withheld.lexicon))
    for person, byname in moves.draft.bynames:
        coined = set(name_words(byname, withheld.lexicon))
        is_kept = coined <= listed
        taken = {
            w for id, said in named.items() for w in said if id != person or said != coined or not is_kept
        }
        edit = next(
            (e for e in moves.draft.edits if e.person == person and e.operation == "pseudonymise"), None
        )
        if edit is not None and not coined.isdisjoint(taken):
            yield Trace(Leak(kind="name", span=moves.moved(edit.span), person=person), "byname")


def initials(moves: Moves, withheld: Withheld) -> Iterator[Trace]:
    """Places of a name at which a draft has its initials: A. K. is as good as half of it."""
    own: dict[str, set[str]] = {}
    for fact in withheld.direct:
        if fact.attribute in _WORDED:
            letters = "".join(word[0] for word in name_words(fact.value.text, withheld.lexicon))
            own.setdefault(fact.person, set()).add(letters)
    for span, fact in withheld.spans():
        here = moves.moved(span) if moves.is_edited(span) else None
        match = _INITIALS.match(moves.text, here.start, here.end) if here is not None else None
        said = letters_of(match.group()) if match else ""
        if match and any(said in letters for letters in own.get(fact.person, ())):
            yield Trace(
                Leak(
                    kind=fact.attribute, span=Span(start=match.start(), end=match.end()), person=fact.person
                ),
                "initials",
            )
