"""The editor's hand: people joined, split, renamed and dropped, and facts moved, before anything follows from them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from byname.errors import PeopleError
from byname.model import Address, Draft, Fact, Hand, Mention, Part, Person, Quote, Reading, Span

_MOST_EXPOSED: tuple[Part, ...] = ("source", "private", "official", "public", "group")
_NAMED = ("name", "code", "label", "handle", "furniture")
_Place = tuple[int, int]  # the number of a person and of one of their mentions, as they were read


def with_hand(
    text: str, people: tuple[Person, ...], quotes: tuple[Quote, ...], hand: Hand
) -> tuple[tuple[Person, ...], tuple[Quote, ...]]:
    """The people and the speakers as the editor has them; raises PeopleError where the file's words mean nobody."""
    if not hand.decisions:
        return people, quotes
    blocks = _blocks(text, people, hand)
    found = [_person(text, people, block) for block in blocks]
    dropped = {_holder(text, found, address) for address, _ in hand.drops}
    for address, name in hand.renames:
        number = _holder(text, found, address)
        found[number] = replace(found[number], label=name)
    for address, part in hand.parts:
        number = _holder(text, found, address)
        found[number] = replace(found[number], part=part)
    for move in hand.moves:
        if _holder(text, found, move.to) in dropped:
            raise PeopleError(
                f"In the people file, {move.to.entry} moves a fact to somebody dropped; drop one entry."
            )
    order = sorted(
        (n for n in range(len(found)) if n not in dropped), key=lambda n: found[n].mentions[0].span
    )
    ids = {number: f"p{position}" for position, number in enumerate(order, 1)}
    mine = {people[i].id: ids.get(number) for i, number in _heirs(blocks).items()}
    kept = tuple(replace(found[number], id=ids[number]) for number in order)
    return kept, tuple(replace(q, speaker=mine.get(q.speaker) if q.speaker else None) for q in quotes)


def dropped_mentions(text: str, people: tuple[Person, ...], hand: Hand) -> tuple[Mention, ...]:
    """The mentions that name whoever the editor drops without being sure; ``people`` as they were read."""
    unsure = [address for address, sure in hand.drops if not sure]
    if not unsure:
        return ()
    found = [_person(text, people, block) for block in _blocks(text, people, hand)]
    numbers = sorted({_holder(text, found, address) for address in unsure})
    return tuple(m for number in numbers for m in found[number].mentions if m.identifier == "direct")


def with_moved(text: str, people: tuple[Person, ...], facts: list[Fact], hand: Hand) -> list[Fact]:
    """The stated facts, those that the editor moves with their new owner; raises PeopleError where words state none."""
    for move in hand.moves:
        span = span_of(text, move.fact)
        owner = people[_holder(text, people, move.to)].id
        meant = [n for n, fact in enumerate(facts) if _is_meant(fact, span, move.attribute)]
        if not meant:
            raise PeopleError(
                f"In the people file, the words of {move.fact.entry} state no such fact; "
                "copy them from: byname show facts."
            )
        facts = [replace(f, person=owner) if n in meant else f for n, f in enumerate(facts)]
    return facts


def span_of(text: str, address: Address) -> Span:
    """Where the words of an address stand; raises PeopleError where the text has fewer of them."""
    found = _places_of(text, address.words)
    if len(found) < address.occurrence:
        often = f"only {len(found)} times" if found else "nowhere"
        raise PeopleError(
            f"In the people file, the words of {address.entry} stand {often} in the text; "
            "copy them from: byname show people."
        )
    return found[address.occurrence - 1]


def _places_of(text: str, words: str) -> list[Span]:
    """Where words stand, whole and with the same capitals, however the lines between them break."""
    spaced = r"\s+".join(re.escape(word) for word in words.split())
    left = r"(?<!\w)" if words[0].isalnum() else ""
    right = r"(?!\w)" if words[-1].isalnum() else ""
    return [Span(start=m.start(), end=m.end()) for m in re.finditer(left + spaced + right, text)]


def addresses_of(text: str, spans: Iterable[Span]) -> dict[str, tuple[int, ...]]:
    """The words of spans as a people file can name them, with the numbers of their occurrences; none if it cannot."""
    said: dict[str, list[Span]] = {}
    for span in spans:
        said.setdefault(" ".join(text[span.start : span.end].split()), []).append(span)
    return {
        words: tuple(n for n, place in enumerate(_places_of(text, words), 1) if place in mine)
        for words, mine in said.items()
    }


def _is_meant(fact: Fact, span: Span, attribute: str | None) -> bool:
    return any(span.overlaps(e) for e in fact.evidence) and attribute in (None, fact.attribute)


def _mention_at(text: str, people: Iterable[Person], address: Address) -> _Place:
    """The mention that the words of an address are: exactly, else the narrowest around them or in them."""
    span = span_of(text, address)
    near = [
        (m.span != span, not m.span.covers(span), len(m.span), (i, j))
        for i, person in enumerate(people)
        for j, m in enumerate(person.mentions)
        if m.span.overlaps(span)
    ]
    if not near:
        raise PeopleError(
            f"In the people file, the words of {address.entry} mean nobody there; copy them from: byname show people."
        )
    return min(near)[3]


def _holder(text: str, people: Iterable[Person], address: Address) -> int:
    return _mention_at(text, people, address)[0]


def _blocks(text: str, people: tuple[Person, ...], hand: Hand) -> list[frozenset[_Place]]:
    """Which mentions are one person: as read, then joined, then split."""
    blocks = [frozenset((i, j) for j in range(len(p.mentions))) for i, p in enumerate(people)]
    for join in hand.joins:
        places = [_mention_at(text, people, address) for address in join]
        one = frozenset().union(*(b for b in blocks if b.intersection(places)))
        blocks = [one, *(b for b in blocks if not b <= one)]
    for split in hand.splits:
        apart = frozenset(_mention_at(text, people, address) for address in split)
        blocks = [*(b - apart for b in blocks if not b <= apart), apart]
    return blocks


def _heirs(blocks: list[frozenset[_Place]]) -> dict[int, int]:
    """For everyone as read the block that has most of their mentions: it speaks their words."""
    votes: dict[int, Counter[int]] = {}
    for number, block in enumerate(blocks):
        for i, _ in block:
            votes.setdefault(i, Counter())[number] += 1
    return {i: counts.most_common(1)[0][0] for i, counts in votes.items()}


def _person(text: str, people: tuple[Person, ...], block: frozenset[_Place]) -> Person:
    """The person whose mentions a block has: one who was read so already, or one made of parts of several."""
    whose = sorted({i for i, _ in block})
    mentions = sorted((people[i].mentions[j] for i, j in block), key=lambda m: (m.span.start, -m.span.end))
    first = people[whose[0]]
    if len(whose) == 1 and len(mentions) == len(first.mentions):
        return first
    parts = {people[i].part for i in whose}
    return Person(
        id=first.id, label=_label(text, mentions), mentions=tuple(mentions),
        part=next(part for part in _MOST_EXPOSED if part in parts), narrator=any(people[i].narrator for i in whose),
    )  # fmt: skip


def _label(text: str, mentions: list[Mention]) -> str:
    """The fullest name, else the longest description, else what stands first."""
    said = {kind: [] for kind in ("name", "nominal", "other")}  # type: dict[str, list[str]]
    for mention in mentions:
        kind = (
            "name" if mention.rule in _NAMED else "nominal" if mention.rule in ("nominal", "age") else "other"
        )
        said[kind].append(" ".join(text[mention.span.start : mention.span.end].split()))
    longest = said["name"] or said["nominal"]
    return max(longest, key=len) if longest else said["other"][0]


def moved_again(reading: Reading, again: Reading, draft: Draft, hand: Hand) -> Reading:
    """A draft read anew, where a fact that the editor has moved counts for its new owner as well as for whom it was read.

    So neither has fewer facts than somebody could give them, whoever reads.
    """
    dossiers, text = list(again.dossiers), reading.document.text
    people = tuple(dossier.person for dossier in reading.dossiers)
    for move in hand.moves:
        words = _in_draft(draft, span_of(text, move.fact))
        owner = people[_holder(text, people, move.to)]
        theirs = [_in_draft(draft, mention.span) for mention in owner.mentions]
        there = [n for n, d in enumerate(dossiers) if _is_among(d.person, theirs)]
        facts = [
            fact for dossier in again.dossiers for fact in dossier.facts
            if words is not None and fact.basis == "stated" and _is_meant(fact, words, move.attribute)
        ]  # fmt: skip
        for n in there:
            own = dossiers[n].facts
            more = [replace(f, person=dossiers[n].person.id, premises=()) for f in facts]
            dossiers[n] = replace(dossiers[n], facts=(*own, *(f for f in more if f not in own)))
    return replace(again, dossiers=tuple(dossiers))


def _in_draft(draft: Draft, span: Span) -> Span | None:
    start, end = draft.moved(span.start), draft.moved(span.end)
    return Span(start=start, end=end) if start < end else None


def _is_among(person: Person, spans: list[Span | None]) -> bool:
    return any(span is not None and m.span.overlaps(span) for m in person.mentions for span in spans)
