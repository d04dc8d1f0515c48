"""``byname protect``: a version of each document in which enough people fit, or none."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from byname.cli import contract
from byname.cli.alternatives import show_alternatives
from byname.cli.cases import open_vault
from byname.cli.crowds import changed_view, legend
from byname.cli.documents import background_of, each, found, hand_of, policy_of
from byname.cli.ending import complain
from byname.cli.output import one_file, page_file, target_in, write_new
from byname.cli.terminal import Say, Text, on_terminal, put, put_json, rule
from byname.cli.verifying import show_findings
from byname.cli.wording import clipped, printable, times
from byname.errors import UsageError
from byname.model import Policy
from byname.model.spans import Spans
from byname.pipeline import Protection, explain, protect, publish, unusual_quotes

if TYPE_CHECKING:
    from byname.cli.report import Protected

_SHOWN = 6


def run_protect(  # noqa: PLR0913 - the options of the verb
    paths: list[Path], *, output: Path, as_json: bool, written: str | None, policy: Path | None, people: Path | None, background: Path | None,
    case: str | None, passphrase_file: Path | None, accept_nobody: bool, mode: str | None = None, report: Path | None = None, alternatives: int = 0,
) -> int:  # fmt: skip
    """Protects every document and writes those that hold; 1 if one does not.

    ``report``: a page about all of them, those that were refused as well, is written there.
    """
    rules, hand = policy_of(policy, mode=mode), hand_of(people, paths)
    rules = replace(rules, accept_nobody=rules.accept_nobody or accept_nobody)
    known = background_of(background)
    documents, unread = found(paths)
    single = one_file(output, documents, given=paths)
    page = page_file(report, documents) if report is not None else None
    if page is not None and page.absolute() == output.absolute():
        raise UsageError("The report and the output have the same name; choose another for the report.")
    begun: dict[Path, Protected | None] = {}
    with open_vault(case, passphrase_file) as vault:

        def work(path: Path, say: Say) -> tuple[Protection, Path | None]:
            begun[path] = None
            protection = protect(
                path,
                rules,
                vault,
                written=written,
                background=known,
                progress=say,
                hand=hand,
                count=alternatives,
            )
            if protection.release is None:
                return protection, None
            target = output if single else target_in(output, path)
            say("write")
            publish(protection, vault, suffix=target.suffix, write=partial(write_new, target), hand=hand)
            return protection, target

        def tell(path: Path, result: tuple[Protection, Path | None]) -> int:
            protection, target = result
            written_to = str(target) if target else None
            if page is not None:
                from byname.cli.report import Protected

                why = explain(protection, rules)
                begun[path] = Protected(name=path.name, protection=protection, why=why, output=written_to)
            if as_json:
                put_json(contract.protect_object(protection, str(path), written_to))
            else:
                _show(protection, path, target)
            return 0 if target is not None else 1

        code = max(unread, each(documents, work, tell)) if documents else unread
    if page is not None:
        _write_report(page, begun, rules, background=bool(known), vault=case is not None)
    return code


def _write_report(
    target: Path, begun: dict[Path, Protected | None], rules: Policy, *, background: bool, vault: bool
) -> None:
    """The page of what was protected or refused; what could not be read is named on it."""
    from byname.cli.report import protected_page

    told = [one for one in begun.values() if one is not None]
    unread = [path.name for path, one in begun.items() if one is None]
    html = protected_page(told, rules, unread=unread, background=background, vault=vault)
    write_new(target, html.encode())
    complain(f"The report is written; it is as secret as the originals: {target}")


def _show(protection: Protection, path: Path, target: Path | None) -> None:
    rule(printable(path.name))
    if target is not None:
        put(Text.assemble(("Safe to publish", "bold green"), f", written to {printable(str(target))}"))
    else:
        put(Text("Not safe: nothing was written.", style="bold red"))
        for obstacle in protection.plan.obstacles:
            put(f"· {printable(obstacle)}", indent=2)
        show_findings(protection.verdict, protection.reading, text=protection.draft.text)
    _show_changes(protection)
    _show_people(protection)
    show_alternatives(protection)


def _show_changes(protection: Protection) -> None:
    draft = protection.draft
    boxes = Spans(draft.document.furniture)
    furniture = [edit for edit in draft.edits if edit.person is None and boxes.overlap(edit.span)]
    kept = len(draft.text.split()) / max(1, len(draft.document.text.split()))
    summary = [times(len(draft.edits) - len(furniture), "change"), f"{min(kept, 1):.0%} of the length left"]
    if furniture:
        summary.append(
            times(len(furniture), "piece of page furniture taken out", "pieces of page furniture taken out")
        )
    put(Text(", ".join(summary), style="dim"))
    searchable = unusual_quotes(draft, protection.reading)
    if searchable:
        said = times(len(searchable), "quotation stays", "quotations stay")
        put(
            f"· {said} word for word and unusual: if it was published elsewhere, a search engine finds it",
            indent=2,
        )
        for span in searchable[:_SHOWN]:
            put(Text(f"“{clipped(draft.document.of(span), 70)}”", style="dim"), indent=4)
    for edit in furniture[:_SHOWN]:
        put(Text(f"− {clipped(draft.document.of(edit.span), 70)}", style="dim"), indent=2)
    if len(furniture) > _SHOWN:
        put(Text(f"− and {len(furniture) - _SHOWN} more", style="dim"), indent=2)
    put("")


def _show_people(protection: Protection) -> None:
    bynames = protection.draft.called
    before, after = (
        dict(protection.plan.before),
        dict(protection.verdict.crowds) or dict(protection.plan.after),
    )
    k = protection.verdict.k
    for dossier in protection.reading.dossiers:
        id = dossier.person.id
        if id not in before:
            continue
        head = Text(printable(dossier.person.label), style="dim")
        if id in bynames:
            head = Text.assemble((printable(bynames[id]), "bold"), ("  was ", "dim"), head)
        put(head)
        put(changed_view(before[id], after.get(id, ()), k), indent=2)
        put("")
    if before and on_terminal():
        put(legend(k))
