"""``byname show``: one step of the work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from byname.cli import contract
from byname.cli.alternatives import becomes, show_alternatives
from byname.cli.auditing import show_people
from byname.cli.documents import each, hand_of, policy_of
from byname.cli.dossiers import doubts_view, facts_view, head_view, mentions_view
from byname.cli.terminal import Say, Table, Text, grid, on_terminal, put, put_json, rule
from byname.cli.wording import clipped, plain, printable
from byname.errors import UsageError
from byname.model import Change, Hand, Policy
from byname.pipeline import Audit, Protection, audit, protect
from byname.record import Vault

_SHOWN = ("mentions", "people", "facts", "crowd", "plan")


def run_show(
    what: str,
    paths: list[Path],
    *,
    as_json: bool,
    written: str | None,
    policy: Path | None,
    people: Path | None = None,
    alternatives: int = 0,
) -> int:
    """Shows one step of the work for every document."""
    if what not in _SHOWN:
        raise UsageError(f"show takes one of {', '.join(_SHOWN)}; choose one of these.")
    if alternatives and what != "plan":
        raise UsageError(
            "Only a plan has alternatives; ask for them with: byname show plan --alternatives N."
        )
    rules, hand = policy_of(policy), hand_of(people, paths)
    if what == "plan":
        return each(paths, *_planning(rules, written, hand, count=alternatives, as_json=as_json))

    def work(path: Path, say: Say) -> Audit:
        say("reading")
        return audit(path, rules, written=written, hand=hand)

    def tell(path: Path, found: Audit) -> int:
        if as_json:
            put_json(contract.audit_object(found, str(path)))
            return 0
        rule(printable(path.name))
        if what == "mentions":
            put(_mentions(found))
        elif what == "crowd":
            show_people(found, rules, facts=False)
        else:
            _show_people(what, found)
        return 0

    return each(paths, work, tell)


def _show_people(what: str, found: Audit) -> None:
    for dossier in found.reading.dossiers:
        put(head_view(dossier))
        if what == "people":
            put(mentions_view(dossier, found.reading), indent=2)
            put(*doubts_view(dossier, found.reading), indent=2)
            put(facts_view(dossier, found.reading), indent=2)
        else:
            put(facts_view(dossier, found.reading, every=True), indent=2)
        put("")
    if what == "people" and found.reading.dossiers and on_terminal():
        put(Text('For a people file: ["words", 2] means where the words stand the second time.', style="dim"))


def _mentions(found: Audit) -> Table:
    table = grid(None, 14, 8, None)
    for mention in found.reading.mentions:
        words = clipped(found.reading.document.of(mention.span), 60)
        table.add_row(
            Text(words), Text(mention.kind, style="cyan"), mention.identifier, Text(mention.rule, style="dim")
        )
    return table


def _planning(
    rules: Policy, written: str | None, hand: Hand, *, count: int, as_json: bool
) -> tuple[Callable[[Path, Say], Protection], Callable[[Path, Protection], int]]:
    def work(path: Path, say: Say) -> Protection:
        return protect(path, rules, Vault.none(), written=written, progress=say, hand=hand, count=count)

    def tell(path: Path, protection: Protection) -> int:
        if as_json:
            put_json(contract.protect_object(protection, str(path), None))
            return 0
        rule(printable(path.name))
        labels = {d.person.id: printable(d.person.label) for d in protection.reading.dossiers}
        for id, label in labels.items():
            changes = [c for c in protection.plan.changes if c.fact.person == id and c.operation != "keep"]
            if changes:
                put(Text(label, style="bold"))
                put(_changes(changes), indent=2)
        for obstacle in protection.plan.obstacles:
            put(Text(f"· {printable(obstacle)}", style="red"))
        show_alternatives(protection)
        return 0

    return work, tell


def _changes(changes: list[Change]) -> Table:
    """As said, and what it becomes; the same change only once."""
    table = grid(14, None, None, None)
    rows = dict.fromkeys(
        (plain(c.fact.attribute), clipped(c.fact.value.text, 50), becomes(c)) for c in changes
    )
    for attribute, said, written in rows:
        table.add_row(Text(attribute, style="cyan"), Text(said), "→", Text(written, style="bold"))
    return table
