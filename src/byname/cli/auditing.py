"""``byname audit``: everyone in a text, what it gives away about each, and how many people fit."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from byname.cli import contract
from byname.cli.crowds import legend, sources_words, told_view, verdict_view
from byname.cli.documents import each, hand_of, policy_of
from byname.cli.dossiers import doubts_view, facts_view, head_view
from byname.cli.ending import complain
from byname.cli.output import page_file, write_new
from byname.cli.terminal import Say, Text, on_terminal, put, put_json, rule
from byname.cli.verdicts import Told, in_order, nothing_words, overall_words, told_of, unprotected_words
from byname.cli.wording import printable, times
from byname.errors import BynameError
from byname.model import Document, Policy, Reading
from byname.pipeline import Audit, audit
from byname.read import documents_in


def run_audit(
    paths: list[Path], *, as_json: bool, written: str | None, policy: Path | None, people: Path | None = None, html: Path | None = None
) -> int:  # fmt: skip
    """Audits every document; 1 if somebody to be protected has too small a crowd, or nobody is found.

    ``html``: a page about all of them is written there as well.
    """
    rules, hand = policy_of(policy), hand_of(people, paths)
    begun: dict[Path, Audit | None] = {}
    target = page_file(html, _documents(paths)) if html is not None else None

    def work(path: Path, say: Say) -> Audit:
        begun[path] = None
        say("reading")
        return audit(path, rules, written=written, hand=hand)

    def tell(path: Path, found: Audit) -> int:
        if target is not None:
            begun[path] = found
        if as_json:
            put_json(contract.audit_object(found, str(path)))
        else:
            rule(printable(path.name))
            show_people(found, rules, facts=True)
        return 0 if _holds(found, rules) else 1

    code = each(paths, work, tell)
    if target is not None:
        _write_page(target, begun, rules)
    return code


def _documents(paths: list[Path]) -> list[Path]:
    """The documents that the page may not be called like; what cannot be read is told later."""
    documents: list[Path] = []
    for path in paths:
        with suppress(BynameError):
            documents += documents_in(path)
    return documents


def _write_page(target: Path, begun: dict[Path, Audit | None], rules: Policy) -> None:
    """The page of what was read; what could not be read is named on it."""
    from byname.cli.report import page

    unread = [path.name for path, found in begun.items() if found is None]
    read = [(path.name, found) for path, found in begun.items() if found is not None]
    write_new(target, page(read, rules, unread=unread).encode())
    complain(f"The page is written; it is as secret as the texts: {target}")


def _holds(found: Audit, rules: Policy) -> bool:
    if not found.reading.dossiers:
        return rules.accept_nobody
    return all(
        crowd.low >= rules.k
        for dossier, crowds in zip(found.reading.dossiers, found.crowds, strict=True)
        if dossier.person.part in rules.protect
        for crowd in crowds
    )


def show_people(found: Audit, rules: Policy, *, facts: bool) -> None:
    """The verdict on a document and on everyone to be protected, with why it is so; ``facts``: with all that is said."""
    reading, told = found.reading, told_of(found, rules)
    put(*_verdict(reading, told), Text(_about(reading.document), style="dim"))
    for note in reading.document.dropped:
        put(Text(f"left out: {printable(note)}", style="dim"))
    put("")
    narrowed, others = in_order(told)
    for one in narrowed:
        put(head_view(one.dossier))
        put(verdict_view(one), *told_view(one), indent=2)
        if facts:
            put(*doubts_view(one.dossier, reading), facts_view(one.dossier, reading), indent=2)
        put("")
    for line in nothing_words(others):
        put(line)
    _show_end(reading, told, rules)


def _show_end(reading: Reading, told: Sequence[Told], rules: Policy) -> None:
    """Who is not protected, what a bar means, where the figures come from."""
    if names := unprotected_words(d.person for d in reading.dossiers if d.person.part not in rules.protect):
        put(Text(names, style="dim"))
    if told and on_terminal():
        put(legend(rules.k))
    if sources := sources_words(e for one in told for e in one.explanations):
        put(Text(sources, style="dim"))
    put("")


def _verdict(reading: Reading, told: Sequence[Told]) -> list[Text]:
    """What matters most: who is named, and how many could be found."""
    is_anyone = bool(reading.dossiers)
    is_safe = is_anyone and all(one.danger == "hidden" for one in told)
    *first, last = overall_words(told, is_anyone=is_anyone)
    return [
        *(Text(line, style="bold red") for line in first),
        Text(last, style=f"bold {'green' if is_safe else 'red'}"),
    ]


def _about(document: Document) -> str:
    furniture = len(document.furniture)
    parts = [
        times(len(document.text.split()), "word"),
        f"written {document.written}" if document.written else "of unknown date",
        *([times(furniture, "piece of page furniture", "pieces of page furniture")] if furniture else []),
    ]
    return ", ".join(parts)
