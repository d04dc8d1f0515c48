"""The heart: plan, rewrite and verify one document until the draft holds, then publish it or nothing."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from byname.model import (
    Dossier,
    Draft,
    Fact,
    Hand,
    Mention,
    Plan,
    Policy,
    Reading,
    Release,
    Verdict,
)
from byname.pipeline.checking import judged
from byname.pipeline.learning import Rungs, findable, harder, learned, narrowed, wider, widest
from byname.pipeline.moving import Moving, moving_of
from byname.pipeline.reading import BY_NOBODY, counted, read_people, sized_policy
from byname.pipeline.remaining import remaining, too_few
from byname.pipeline.severing import loosened
from byname.plan import Alternative, Solved, alternatives, make_plan
from byname.read import read_document, write_draft
from byname.record import Vault
from byname.rewrite import coin_bynames, rewrite
from byname.risk import estimate_crowd, judge_together, reasoned
from byname.verify import overlooked_leaks

_ROUNDS = 5

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """What came of protecting one document; ``release`` is None where the verdict is not safe.

    ``alternatives`` are plans that reach k as well, as planned: none of them is written or verified.
    """

    reading: Reading
    plan: Plan
    draft: Draft
    verdict: Verdict
    release: Release | None
    alternatives: tuple[Alternative, ...] = ()


def protect(
    path: Path,
    policy: Policy,
    vault: Vault,
    *,
    written: str | None = None,
    background: tuple[str, ...] = (),
    progress: Progress = lambda _stage: None,
    hand: Hand = BY_NOBODY,
    count: int = 0,
) -> Protection:
    """Plans, rewrites and verifies one file until the draft holds, a bounded number of times; nothing is written.

    ``count`` is how many alternatives to the plan are looked for, once it holds.
    """
    progress("read")
    document = read_document(path, written=written)
    reading = read_people(document, known=vault.known_about, threshold=policy.threshold, hand=hand)
    reading = counted(reading, policy)
    policy = sized_policy(policy, reading)
    moving = moving_of(reading, policy, secrets.choice)
    asked, estimate, told = policy, reasoned(document), reading
    planned_for: tuple[Reading, Policy] | None = None
    solved: Solved = {}
    short: set[str] = set()
    for attempt in range(1, _ROUNDS + 1):
        # anew each time: a name that reads as a word can be what did not hold
        bynames = _bynames(reading, policy, vault)
        progress(f"plan {attempt}")
        if (reading, asked) != planned_for:
            plan, planned_for = planned(reading, asked, solved, moving), (reading, asked)
        told, draft = _written(told, reading, policy, plan, bynames, moving)
        draft = loosened(draft, reading, policy, plan, background)
        progress(f"verify {attempt}")
        verdict, again = judged(
            draft, reading, policy, plan=plan, estimate=estimate, background=background, hand=hand
        )
        if verdict.safe or plan.obstacles:
            break
        short |= findable(verdict)
        rungs = widest(short) if attempt >= _ROUNDS - 2 else None
        told, asked = _taught(told, policy, asked, draft, again, verdict, rungs=rungs)
        reading = replace(reading, dossiers=told.dossiers)
    people = {dossier.person.id: dossier for dossier in reading.dossiers}
    before = ((id, tuple(estimate(people[id], a) for a in policy.adversaries)) for id, _ in plan.before)
    plan = replace(plan, before=tuple(before))
    release = Release(draft=draft, verdict=verdict) if verdict.safe else None
    others = _others(reading, asked, plan, count if release and moving is None else 0)
    return Protection(
        reading=reading, plan=plan, draft=draft, verdict=verdict, release=release, alternatives=others
    )


def _written(
    told: Reading,
    reading: Reading,
    policy: Policy,
    plan: Plan,
    bynames: dict[str, str],
    moving: Moving | None,
) -> tuple[Reading, Draft]:
    """What is told, and the draft without the words that need no second reading to be seen as nobody's decision."""
    draft = drafted(told, policy, plan, bynames, moving)
    more = _with_left(told, remaining(draft, overlooked_leaks(draft, reading, policy, plan)))
    return more, draft if more is told else drafted(more, policy, plan, bynames, moving)


def _with_left(told: Reading, left: Iterable[Mention]) -> Reading:
    """The reading with words that a draft has left; the same where it has them already."""
    more = [mention for mention in left if mention not in told.mentions]
    if not more:
        return told
    return replace(told, mentions=tuple(sorted((*told.mentions, *more), key=lambda mention: mention.span)))


def _taught(
    told: Reading,
    policy: Policy,
    asked: Policy,
    draft: Draft,
    again: Reading | None,
    verdict: Verdict,
    *,
    rungs: Rungs | None,
) -> tuple[Reading, Policy]:
    """What is told and what is asked in the next round, after a draft that did not hold; ``rungs`` are those to be asked at last.

    What its reading shows beyond the first goes by the plan, what is left in the original's own words goes out,
    what the plan said in wider words is said in wider ones; where there is nothing of that, more people have to fit.
    """
    more, narrow, left = dict[str, Dossier](), list[Fact](), told
    if again is not None:
        more = learned(told, draft, again, verdict)
        narrow = too_few(draft, told, again, verdict, policy, estimate_crowd, learned=more)
        left = _with_left(told, remaining(draft, verdict.leaks, narrow))
    rungs = wider(draft, narrow) if rungs is None else rungs
    is_more = bool(more or rungs) or left is not told
    asked = narrowed(policy, asked, told, rungs) if is_more else harder(asked)
    dossiers = tuple(more.get(dossier.person.id, dossier) for dossier in told.dossiers)
    return replace(left, dossiers=dossiers), asked


def _others(reading: Reading, asked: Policy, plan: Plan, count: int) -> tuple[Alternative, ...]:
    """At most so many other plans that reach what was asked of a plan."""
    return alternatives(
        reading.dossiers, asked, plan, estimate=estimate_crowd, judge=judge_together, count=count
    )


def planned(
    reading: Reading, asked: Policy, solved: Solved | None = None, moving: Moving | None = None
) -> Plan:
    """The plan for everybody in a reading, whose dates are moved or not; ``solved`` remembers the plans before."""
    make = partial(make_plan, judge=judge_together, solved=solved)
    if moving is not None:
        return moving.planned(make, estimate_crowd, reading, asked)
    return make(reading.dossiers, asked, estimate=estimate_crowd)


def drafted(
    told: Reading, policy: Policy, plan: Plan, bynames: dict[str, str], moving: Moving | None = None
) -> Draft:
    """The draft that carries out a plan in the words that a policy asks for."""
    return rewrite(
        told, plan, bynames=bynames, keep_furniture=policy.keep_furniture, withhold=policy.withhold, mode=policy.mode,
        quotes=policy.quotes, shift=moving.shift if moving else None,
    )  # fmt: skip


def _bynames(reading: Reading, policy: Policy, vault: Vault) -> dict[str, str]:
    people = tuple(d.person for d in reading.dossiers if d.person.part in policy.protect)
    kept = vault.bynames(people)
    coined = coin_bynames(
        tuple(p for p in people if p.id not in kept), text=reading.document.text, theme=policy.byname_theme,
        choose=secrets.choice, taken=(*kept.values(), *vault.taken()), genders=_told_genders(reading, policy),
    )  # fmt: skip
    return {**kept, **coined}


def _told_genders(reading: Reading, policy: Policy) -> dict[str, str]:
    """The gender of each person whose byname may tell it: it is stated, and no lock withholds it."""
    return {
        dossier.person.id: fact.value.text
        for dossier in reading.dossiers
        for fact in dossier.facts
        if fact.attribute == "gender" and fact.value.text in ("m", "f") and fact.basis == "stated"
        if not policy.withholds_gender(dossier.person)
    }


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
        if change.operation in ("keep", "generalise", "shift") and change.to is not None
    )
