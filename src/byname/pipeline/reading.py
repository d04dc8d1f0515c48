"""Reading a document: find, people and facts, and what of them a plan can work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from byname.encoder.reading import Encoding
from byname.facts import collect_dossiers
from byname.find import THRESHOLD, find_mentions
from byname.lang.plain import plain, put_back
from byname.lang.tokens import readable
from byname.model import Document, Dossier, Draft, Hand, Policy, Reading
from byname.people import doubts, dropped_mentions, find_people, moved_again, read_hand, with_hand, with_moved
from byname.plan import read_mode, read_policy
from byname.risk import adversaries, countable, sized
from byname.stats.names import given_name, surname
from byname.stats.words import common_words

BY_NOBODY = Hand()
"""The hand of an editor who leaves everything as it is read."""


def load_policy(text: str, *, mode: str | None = None, today: date = date.max) -> Policy:
    """The policy that a TOML text describes; an empty text is the default policy. A ``mode`` stands above its own.

    Without a ``today``, locks that hold until some day have run out.
    """
    policy = read_policy(text, adversaries=adversaries, today=today)
    return policy if mode is None else replace(policy, mode=read_mode(mode))


def load_hand(text: str, *, is_json: bool = False) -> Hand:
    """What a people file, TOML or JSON, says of who is who."""
    return read_hand(text, is_json=is_json)


def read_people(
    document: Document,
    *,
    known: Callable[[tuple[Dossier, ...]], tuple[Dossier, ...]] = lambda d: d,
    threshold: float = THRESHOLD,
    hand: Hand = BY_NOBODY,
) -> Reading:
    """Everything one reading of a document yields; ``known`` adds what earlier publications gave away.

    ``threshold``: the probability from which words count as identifying. ``hand``: what the editor says of who is who.
    The stages read the text as a reader sees it, without disguise of letters; all spans are of the text as read.
    """
    seen, way = plain(document, is_known=_is_known)
    encoding = Encoding(seen.text, readable(seen))
    mentions = find_mentions(seen, threshold, encoding)
    found, quotes = find_people(seen, mentions, encoding)
    people, quotes = with_hand(seen.text, found, quotes, hand)
    moved = partial(with_moved, seen.text, people, hand=hand)
    dossiers = collect_dossiers(seen, mentions, people, quotes, moved, encoding)
    reading = Reading(
        document=seen, mentions=mentions, dossiers=dossiers, quotes=quotes, doubts=doubts(seen, people, hand)
    )
    dropped = tuple(mention.span for mention in dropped_mentions(seen.text, found, hand))
    if way is not None:
        reading, dropped = put_back(reading, document, way), tuple(map(way.back, dropped))
    reading = replace(reading, dropped=dropped)
    return replace(reading, dossiers=known(reading.dossiers))


def counted(reading: Reading, policy: Policy) -> Reading:
    """What a plan can work with: words that identify and that nobody can count are withheld as such, not weighed.

    A gender that only follows ("my husband") and that a lock withholds is said by the words that it follows from.
    Titles are not weighed either: they are replaced by their kind whatever the plan.
    """
    dossiers = (_without_titles(_with_gender_said(d, policy)) for d in reading.dossiers)
    return replace(reading, dossiers=tuple(countable(d, policy.adversaries) for d in dossiers))


def _without_titles(dossier: Dossier) -> Dossier:
    return replace(dossier, facts=tuple(fact for fact in dossier.facts if not fact.value.names_a_work))


def _with_gender_said(dossier: Dossier, policy: Policy) -> Dossier:
    if not policy.withholds_gender(dossier.person):
        return dossier
    facts = []
    for fact in dossier.facts:
        if fact.attribute == "gender" and fact.basis == "inferred" and not fact.published:
            from_words = (span for n in fact.premises for span in dossier.facts[n].evidence)
            fact = replace(fact, basis="stated", premises=(), evidence=tuple(dict.fromkeys(from_words)))  # noqa: PLW2901
        facts.append(fact)
    return replace(dossier, facts=tuple(facts))


def sized_policy(policy: Policy, reading: Reading) -> Policy:
    """The policy with a size for every register: that of the text's own employer where the editor has given none."""
    return replace(policy, adversaries=sized(policy.adversaries, reading.dossiers))


def read_again(draft: Draft, reading: Reading, policy: Policy, hand: Hand, document: Document) -> Reading:
    """The draft as somebody reads it who has never seen the editor's hand, and what the hand has moved as well."""
    again = counted(read_people(document, threshold=policy.threshold), policy)
    return moved_again(reading, again, draft, hand)


def _is_known(word: str) -> bool:
    return word.lower() in common_words("en") or given_name(word) is not None or bool(surname(word))
