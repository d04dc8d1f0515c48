"""The next best plans as the command line tells them: what each keeps, what it gives up, and the lock that chooses it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from byname.cli.terminal import Table, Text, grid, put
from byname.cli.wording import clipped, plain, printable
from byname.model import Change, Lock
from byname.pipeline import Alternative, Protection

_LENGTH = 50


def show_alternatives(protection: Protection) -> None:
    """Prints the alternatives of a plan, if it has any."""
    labels = {d.person.id: printable(d.person.label) for d in protection.reading.dossiers}
    for number, one in enumerate(protection.alternatives, 1):
        loss = f"loss {one.plan.loss:.2f}, of the plan above {protection.plan.loss:.2f}"
        put(Text.assemble((f"Alternative {number}", "bold"), f": {loss}"))
        put(_differences(one, labels), indent=2)
        put(Text("\n".join(lock_lines(one.lock)), style="dim"), indent=2)
        put("")


def lock_lines(lock: Lock) -> list[str]:
    """A lock as lines of a policy file."""
    person = (
        [] if lock.person is None else [f"person = {json.dumps(printable(lock.person), ensure_ascii=False)}"]
    )
    least = [f"least = {lock.least}"] if lock.least else []
    most = [] if lock.most is None else [f"most = {lock.most}"]
    return ["[[locks]]", f'attribute = "{lock.attribute}"', *person, *least, *most]


def alternatives_object(others: Sequence[Alternative]) -> list[dict[str, Any]]:
    """The list ``alternatives`` of ``byname protect --json``."""
    return [
        {
            "loss": round(one.plan.loss, 4),
            "keeps": [_difference(*pair) for pair in one.keeps],
            "gives_up": [_difference(*pair) for pair in one.gives_up],
            "lock": {
                "attribute": one.lock.attribute,
                "person": one.lock.person,
                "least": one.lock.least,
                "most": one.lock.most,
            },
        }
        for one in others
    ]


def becomes(change: Change) -> str:
    """What a change writes."""
    if change.operation == "pseudonymise":
        return "a byname"
    if change.to is None or change.operation == "suppress":
        return "(left out)"
    return clipped(change.to.text, _LENGTH)


def _differences(one: Alternative, labels: dict[str, str]) -> Table:
    """What the plan says, and what the alternative says in its place; the same only once."""
    table = grid(8, None, 14, None, None, None)
    rows = dict.fromkeys(
        (what, labels.get(was.fact.person, ""), plain(was.fact.attribute), becomes(was), becomes(now))
        for what, pairs in (("keeps", one.keeps), ("gives up", one.gives_up))
        for was, now in pairs
    )
    for what, label, attribute, before, after in rows:
        style = "green" if what == "keeps" else "red"
        table.add_row(
            Text(what, style=style), Text(label), Text(attribute, style="cyan"),
            Text(before), "→", Text(after, style="bold"),
        )  # fmt: skip
    return table


def _difference(was: Change, now: Change) -> dict[str, Any]:
    return {
        "person": was.fact.person,
        "attribute": was.fact.attribute,
        "value": was.fact.value.text,
        "plan": None if was.to is None else was.to.text,
        "instead": None if now.to is None else now.to.text,
    }
