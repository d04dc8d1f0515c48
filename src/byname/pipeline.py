"""The page that puts the stages in order: read, find, people, facts, risk, plan, rewrite, verify, record."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from byname.encoder.reading import Encoding
from byname.facts import collect_dossiers
from byname.find import THRESHOLD, find_mentions
from byname.lang import words
from byname.lang.plain import plain, put_back
from byname.lang.tokens import readable
from byname.model import (
    ATTRIBUTES,
    DIRECT_ATTRIBUTES,
    Adversary,
    Crowd,
    Document,
    Dossier,
    Draft,
    Explanation,
    Fact,
    Hand,
    Leak,
    Lock,
    Plan,
    Policy,
    Reading,
    Release,
    Span,
    Tied,
    Value,
    Verdict,
)
from byname.people import doubts, dropped_mentions, find_people, moved_again, read_hand, with_hand, with_moved
from byname.plan import make_plan, read_policy
from byname.plan.hierarchy import ladder
from byname.read import read_document, write_draft
from byname.record import Vault
from byname.rewrite import coin_bynames, rewrite
from byname.risk import adversaries, countable, estimate_crowd, explain_crowd, judge_together, reasoned, sized
from byname.stats.names import given_name, surname
from byname.stats.words import common_words
from byname.verify import draft_of, verify

BY_NOBODY = Hand()
"""The hand of an editor who leaves everything as it is read."""
_ROUNDS = 3
_HARDER = 2.0  # what a failed verification multiplies k by for the next plan
_WIDEST = 99  # a rung above every ladder: its top

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """A reading, with each person's crowds for every adversary in the order of the dossiers, and why they are as they are.

    ``ties`` are the people of whom whoever finds one finds the others, for every adversary, names left aside.
    """

    reading: Reading
    crowds: tuple[tuple[Crowd, ...], ...]
    explanations: tuple[tuple[Explanation, ...], ...] = ()
    ties: tuple[Tied, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """What came of protecting one document; ``release`` is None where the verdict is not safe."""

    reading: Reading
    plan: Plan
    draft: Draft
    verdict: Verdict
    release: Release | None


def load_policy(text: str) -> Policy:
    """The policy that a TOML text describes; an empty text is the default policy."""
    return read_policy(text, adversaries=adversaries)


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


def _counted(reading: Reading, policy: Policy) -> Reading:
    """What a plan can work with: words that identify and that nobody can count are withheld as such, not weighed."""
    return replace(reading, dossiers=tuple(countable(d, policy.adversaries) for d in reading.dossiers))


def _sized(policy: Policy, reading: Reading) -> Policy:
    """The policy with a size for every register: that of the text's own employer where the editor has given none."""
    return replace(policy, adversaries=sized(policy.adversaries, reading.dossiers))


def _is_known(word: str) -> bool:
    return word.lower() in common_words("en") or given_name(word) is not None or bool(surname(word))


def audit(path: Path, policy: Policy, *, written: str | None = None, hand: Hand = BY_NOBODY) -> Audit:
    """Reads one file, counts the crowd of everyone in it for every adversary of the policy, and explains it."""
    reading = read_people(read_document(path, written=written), threshold=policy.threshold, hand=hand)
    policy = _sized(policy, reading)
    explanations = tuple(
        tuple(_explained(dossier, a, policy, reading.document) for a in policy.adversaries)
        for dossier in reading.dossiers
    )
    crowds = tuple(tuple(found.crowd for found in of_one) for of_one in explanations)
    unnamed = [dossier.unnamed for dossier in _counted(reading, policy).dossiers]
    ties = tuple(t for a in policy.adversaries for t in judge_together(unnamed, a, estimate_crowd))
    return Audit(reading=reading, crowds=crowds, explanations=explanations, ties=ties)


def _explained(dossier: Dossier, adversary: Adversary, policy: Policy, document: Document) -> Explanation:
    """The crowd of one person for one adversary and why; nothing is asked for whoever is not protected."""
    k = policy.k if dossier.person.part in policy.protect else 0
    return explain_crowd(dossier, adversary, k, wider=_wider, document=document)


def _wider(fact: Fact) -> Value | None:
    """The next rung of a fact's ladder; None where the next says nothing."""
    return next(iter(ladder(fact)[1:-1]), None)


def protect(
    path: Path,
    policy: Policy,
    vault: Vault,
    *,
    written: str | None = None,
    background: tuple[str, ...] = (),
    progress: Progress = lambda _stage: None,
    hand: Hand = BY_NOBODY,
) -> Protection:
    """Plans, rewrites and verifies one file until the draft holds, a bounded number of times; nothing is written."""
    progress("read")
    document = read_document(path, written=written)
    reading = read_people(document, known=vault.known_about, threshold=policy.threshold, hand=hand)
    reading = _counted(reading, policy)
    policy = _sized(policy, reading)
    asked, estimate = policy, reasoned(document)
    for attempt in range(1, _ROUNDS + 1):
        # anew each time: a name that reads as a word can be what did not hold
        bynames = _bynames(reading, policy, vault)
        progress(f"plan {attempt}")
        plan = make_plan(reading.dossiers, asked, estimate=estimate_crowd)
        draft = rewrite(
            reading, plan, bynames=bynames, keep_furniture=policy.keep_furniture, withhold=policy.withhold
        )
        progress(f"verify {attempt}")
        verdict = verify(
            draft,
            reading,
            policy,
            plan=plan,
            reread=partial(_read_again, draft, reading, policy, hand),
            estimate=estimate,
            background=background,
        )
        verdict = _with_dropped(verdict, draft, reading)
        if verdict.safe or plan.obstacles:
            break
        asked = _harder(asked, reading, verdict, last=attempt == _ROUNDS - 1)
    people = {dossier.person.id: dossier for dossier in reading.dossiers}
    before = ((id, tuple(estimate(people[id], a) for a in policy.adversaries)) for id, _ in plan.before)
    plan = replace(plan, before=tuple(before))
    release = Release(draft=draft, verdict=verdict) if verdict.safe else None
    return Protection(reading=reading, plan=plan, draft=draft, verdict=verdict, release=release)


def _harder(policy: Policy, reading: Reading, verdict: Verdict, *, last: bool) -> Policy:
    """What to ask of the next plan after a draft that did not hold: more people, in the end as little said as can be.

    The last plan takes the widest rung of everything that is said of whoever could still be found.
    """
    if not last:
        return replace(policy, k=int(policy.k * _HARDER) + 1)
    few = {id for id, crowds in verdict.crowds if any(crowd.low < verdict.k for crowd in crowds)}
    few |= {leak.person for leak in verdict.leaks if leak.person is not None}
    locked = {(lock.attribute, lock.person) for lock in policy.locks}
    locks = [
        Lock(attribute=attribute, person=dossier.person.label, least=_WIDEST)
        for dossier in reading.dossiers
        if dossier.person.id in few
        for attribute in ATTRIBUTES
        if attribute not in DIRECT_ATTRIBUTES and attribute != "gender"
        if not locked & {(attribute, None), (attribute, dossier.person.label)}
    ]
    return replace(policy, locks=(*policy.locks, *locks))


def _bynames(reading: Reading, policy: Policy, vault: Vault) -> dict[str, str]:
    people = tuple(d.person for d in reading.dossiers if d.person.part in policy.protect)
    kept = vault.bynames(people)
    coined = coin_bynames(
        tuple(p for p in people if p.id not in kept), text=reading.document.text, theme=policy.byname_theme,
        choose=secrets.choice, taken=(*kept.values(), *vault.taken()),
    )  # fmt: skip
    return {**kept, **coined}


def publish(
    protection: Protection,
    vault: Vault,
    *,
    suffix: str,
    write: Callable[[bytes], None],
    hand: Hand = BY_NOBODY,
) -> None:
    """Records a release in the vault and only then has it written; raises Refused if there is none."""
    release = protection.release or Release(draft=protection.draft, verdict=protection.verdict)
    data = write_draft(release.draft, suffix)
    vault.publish(release, protection.reading, facts=_given_away(protection.plan), decided=hand.decisions)
    write(data)


def _given_away(plan: Plan) -> tuple[Fact, ...]:
    """The facts as the plan lets them be published: what every later text about the same people adds up with."""
    return tuple(
        replace(change.fact, value=change.to)
        for change in plan.changes
        if change.operation in ("keep", "generalise") and change.to is not None
    )


def check(
    draft_path: Path,
    original_path: Path,
    policy: Policy,
    *,
    written: str | None = None,
    hand: Hand = BY_NOBODY,
) -> tuple[Reading, Verdict]:
    """Verifies a text that anyone has protected, by hand or with another tool, against its original."""
    document = read_document(original_path, written=written)
    reading = _counted(read_people(document, threshold=policy.threshold, hand=hand), policy)
    policy = _sized(policy, reading)
    draft = draft_of(reading.document, read_document(draft_path, written=reading.document.written))
    verdict = verify(
        draft,
        reading,
        policy,
        plan=None,
        reread=partial(_read_again, draft, reading, policy, hand),
        estimate=reasoned(reading.document),
        background=(),
    )
    return reading, _with_dropped(verdict, draft, reading)


def _read_again(draft: Draft, reading: Reading, policy: Policy, hand: Hand, document: Document) -> Reading:
    """The draft as somebody reads it who has never seen the editor's hand, and what the hand has moved as well."""
    again = _counted(read_people(document, threshold=policy.threshold), policy)
    return moved_again(reading, again, draft, hand)


def _with_dropped(verdict: Verdict, draft: Draft, reading: Reading) -> Verdict:
    """The verdict with a leak for each name, still there, of somebody whom the hand drops without being sure."""
    edited = {at for edit in draft.edits for at in range(edit.span.start, edit.span.end)}
    left = [span for span in reading.dropped if not edited.issuperset(range(span.start, span.end))]
    moved = (Span(start=draft.moved(s.start), end=draft.moved(s.end)) for s in left)
    leaks = tuple(Leak(kind="name", span=span, person=None) for span in moved)
    reasons = (str(words(draft.document.language, "verify").DROPPED),) if leaks else ()
    return replace(verdict, leaks=(*verdict.leaks, *leaks), reasons=(*verdict.reasons, *reasons))
