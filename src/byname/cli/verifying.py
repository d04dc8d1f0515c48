"""``byname verify``: what a protected text still gives away; and how verdicts are shown."""

from __future__ import annotations

from pathlib import Path

from byname.cli import contract
from byname.cli.documents import hand_of, policy_of
from byname.cli.dossiers import in_context
from byname.cli.terminal import Text, progress, put, put_json, rule
from byname.cli.wording import plain, printable
from byname.model import Reading, Verdict
from byname.pipeline import check

_LEAKS = 12


def run_verify(
    draft: Path,
    original: Path,
    *,
    as_json: bool,
    written: str | None,
    policy: Path | None,
    people: Path | None = None,
) -> int:
    """Verifies a protected text against its original; 1 if it leaks or too few people fit."""
    rules, hand = policy_of(policy), hand_of(people, [original])
    with progress("verifying"):
        reading, verdict = check(draft, original, rules, written=written, hand=hand)
    if as_json:
        put_json(contract.verify_object(verdict, reading, str(draft), str(original)))
    else:
        rule(printable(draft.name))
        put(
            Text("It holds.", style="bold green")
            if verdict.safe
            else Text("It does not hold.", style="bold red")
        )
        show_findings(verdict, reading, text=None)
    return 0 if verdict.safe else 1


def show_findings(verdict: Verdict, reading: Reading, *, text: str | None) -> None:
    """Why a verdict is as it is, and each leak, with its words if the draft's ``text`` is given."""
    labels = {d.person.id: printable(d.person.label) for d in reading.dossiers}
    for reason in verdict.reasons:
        id, colon, rest = reason.partition(": ")
        who = labels.get(id, printable(id))
        put(f"· {who}{colon}{printable(rest)}", indent=2)
    if text is None and verdict.reasons:
        return  # the reasons say the same in words
    for leak in verdict.leaks[:_LEAKS]:
        line = Text(f"leak: {plain(leak.kind)}", style="red")
        if leak.person in labels:
            line.append(f", {labels[leak.person]}")
        if leak.span is not None and text is not None:
            line.append("  ").append_text(in_context(text, leak.span))
        put(line, indent=2)
    if len(verdict.leaks) > _LEAKS:
        put(f"and {len(verdict.leaks) - _LEAKS} more", indent=2)
