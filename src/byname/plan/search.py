"""The plan: the least-loss changes after which everyone who is protected is hidden from every adversary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from byname.model import Change, Dossier, Fact, Plan, Policy, Value
from byname.model.release import Operation
from byname.plan.descent import exchanged
from byname.plan.joint import Company, Judge, Solved
from byname.plan.lattice import best_levels
from byname.plan.loss import loss_of
from byname.plan.obstacles import joint_obstacles, obstacles_of
from byname.plan.relaxing import Slack
from byname.plan.subject import Estimate, Subject, subject_of
from byname.plan.together import demands_of, overlaps_of, ties_of
from byname.plan.trial import highest_of

_TESTS = 600
"""How many tests are made for one document, as a rule: about two seconds at 2 ms an estimate and two adversaries."""
_TESTS_OF_ONE = 100
"""How many tests everybody gets, however many people there are: enough for a descent."""
_EXCHANGES = 60
"""How many tests are made of what else could be kept instead, where a search has run out of tests."""


def make_plan(
    dossiers: tuple[Dossier, ...],
    policy: Policy,
    *,
    estimate: Estimate,
    judge: Judge | None = None,
    solved: Solved | None = None,
) -> Plan:
    """The changes of least loss that bring everyone's crowds to k for every adversary, within floors and locks.

    Names are pseudonymised whatever the crowd. ``estimate`` is never shown a name that will not be published.
    ``judge`` says how many fit people of one family, unit or event once the others are found; they reach k as well.
    Where k cannot be reached, everything is changed that may be, and ``obstacles`` says what stands in the way.
    ``solved`` remembers who was solved before with the same estimate, adversaries and locks on names: of whom nothing has changed
    in the next plan of a document, nothing is looked for again.
    """
    subjects = subjects_in(dossiers, policy, estimate)
    solved = {} if solved is None else solved
    company = Company(dossiers=dossiers, subjects=subjects, policy=policy, judge=judge, solved=solved)
    least = [tuple(choice.least for choice in subject.choices) for subject in subjects]
    _settle(subjects, company)
    Slack(subjects=subjects, company=company, least=least).take_back()
    return _plan(subjects, company)


def subjects_in(dossiers: Sequence[Dossier], policy: Policy, estimate: Estimate) -> list[Subject]:
    """Everybody whom the policy protects, with what can be chosen of them."""
    return [subject_of(d, policy, estimate) for d in dossiers if d.person.part in policy.protect]


def _plan(subjects: Sequence[Subject], company: Company) -> Plan:
    after = [subject.crowds(subject.levels) for subject in subjects]
    pairs = list(zip(subjects, after, strict=True))
    return Plan(
        changes=tuple(change for subject in subjects for change in _changes(subject)),
        before=tuple((s.dossier.person.id, s.crowds_of(s.dossier)) for s in subjects),
        after=tuple((s.dossier.person.id, crowds) for s, crowds in pairs),
        obstacles=(
            *(sentence for s, crowds in pairs for sentence in obstacles_of(s, crowds)),
            *joint_obstacles(company),
        ),
    )


def _settle(subjects: Sequence[Subject], company: Company) -> None:
    """Finds everyone's levels, and again for those of whom others demand more, until nobody does."""
    left = _TESTS
    waiting = sorted(range(len(subjects)), key=lambda who: len(subjects[who].choices))
    for done, who in enumerate(waiting):
        left -= solve(subjects[who], company.solved, max(left // (len(waiting) - done), _TESTS_OF_ONE))
    _agree(subjects, company.solved, left)
    while company.hide():  # words in common may have to follow, and people are found by them
        _agree(subjects, company.solved, 0)


def _agree(subjects: Sequence[Subject], solved: Solved, left: int) -> None:
    """What is said of several people in the same words takes one rung."""
    ties, overlaps = ties_of(subjects), overlaps_of(subjects)
    while demands := demands_of(subjects, ties, overlaps):
        for who in sorted({who for who, _ in demands}):
            subject = subjects[who]
            asked = {at: level for (other, at), level in demands.items() if other == who}
            subject.choices = tuple(
                replace(choice, least=asked.get(at, choice.least))
                for at, choice in enumerate(subject.choices)
            )
            left -= solve(subject, solved, max(left // len(subjects), _TESTS_OF_ONE))


def solve(subject: Subject, solved: Solved, allowance: int = _TESTS_OF_ONE) -> int:
    """Finds the levels of one person and returns how many tests it took."""
    key = subject.policy.k, (subject.dossier.facts,), subject.choices
    subject.test.left = allowance
    if key not in solved:
        found = best_levels(subject.choices, subject.test)
        if found is not None and subject.test.left <= 0:  # the search came to its end before it was through
            subject.test.left = _EXCHANGES
            found = exchanged(subject.choices, subject.test, found)
            subject.test.left = 0
        solved[key] = found
    subject.levels = solved[key] or highest_of(subject.choices)
    return allowance - subject.test.left


def _changes(subject: Subject) -> list[Change]:
    """One change for every fact that is stated here, in the order of the dossier."""
    chosen = {
        position: _chosen(subject.dossier.facts[position], rungs, level)
        for choice, level in zip(subject.choices, subject.levels, strict=True)
        for position, rungs in zip(choice.facts, choice.ladders, strict=True)
    }
    return [
        chosen.get(position) or _direct(fact, is_kept=position in subject.kept)
        for position, fact in enumerate(subject.dossier.facts)
        if fact.is_changeable
    ]


def _chosen(fact: Fact, rungs: tuple[Value, ...], level: int) -> Change:
    loss = loss_of(fact, rungs, level)
    if not level:
        return Change(fact=fact, operation="keep", to=fact.value, loss=loss)
    if level == len(rungs) - 1:
        return Change(fact=fact, operation="suppress", to=None, loss=loss)
    return Change(fact=fact, operation="generalise", to=rungs[level], loss=loss)


def _direct(fact: Fact, *, is_kept: bool) -> Change:
    """A name gives way to a byname, other identifiers to nothing; neither costs the reader anything."""
    if is_kept:
        return Change(fact=fact, operation="keep", to=fact.value, loss=0.0)
    operation: Operation = "pseudonymise" if fact.attribute in ("name", "alias") else "suppress"
    return Change(fact=fact, operation=operation, to=None, loss=0.0)
