"""``byname audit``: everyone in a text, what it gives away about each, and how many people fit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from byname.cli import contract
from byname.cli.crowds import crowds_view, legend, reasons_view, smallest
from byname.cli.documents import each, hand_of, policy_of
from byname.cli.dossiers import doubts_view, facts_view, head_view
from byname.cli.terminal import Say, Text, on_terminal, put, put_json, rule
from byname.cli.unnamed import crowds_unnamed, naming
from byname.cli.wording import crowd_words, listed, plain, printable, times
from byname.model import Crowd, Document, Dossier, Policy, Reading
from byname.pipeline import Audit, audit


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One person to be protected: how many people fit as the text stands, and once names are replaced."""

    dossier: Dossier
    said: tuple[Crowd, ...]
    rest: tuple[Crowd, ...]

    @property
    def least(self) -> float:
        """The low end that decides; unknown counts as nobody."""
        return min((crowd.low for crowd in self.rest), default=0.0)


def run_audit(
    paths: list[Path], *, as_json: bool, written: str | None, policy: Path | None, people: Path | None = None
) -> int:
    """Audits every document; 1 if somebody to be protected has too small a crowd, or nobody is found."""
    rules, hand = policy_of(policy), hand_of(people, paths)

    def work(path: Path, say: Say) -> tuple[Audit, list[Seen]]:
        say("reading")
        found = audit(path, rules, written=written, hand=hand)
        return found, [] if as_json else _protected(found, rules)

    def tell(path: Path, result: tuple[Audit, list[Seen]]) -> int:
        found, protected = result
        if as_json:
            put_json(contract.audit_object(found, str(path)))
        else:
            _show(found.reading, protected, path, rules)
        return 0 if _holds(found, rules) else 1

    return each(paths, work, tell)


def _holds(found: Audit, rules: Policy) -> bool:
    if not found.reading.dossiers:
        return rules.accept_nobody
    return all(
        crowd.low >= rules.k
        for dossier, crowds in zip(found.reading.dossiers, found.crowds, strict=True)
        if dossier.person.part in rules.protect
        for crowd in crowds
    )


def _protected(found: Audit, rules: Policy) -> list[Seen]:
    """Those to be protected, the smallest crowd first."""
    seen = [
        Seen(dossier=dossier, said=crowds, rest=crowds_unnamed(dossier, rules.adversaries))
        for dossier, crowds in zip(found.reading.dossiers, found.crowds, strict=True)
        if dossier.person.part in rules.protect
    ]
    return sorted(seen, key=lambda one: one.least)


def _show(reading: Reading, protected: list[Seen], path: Path, rules: Policy) -> None:
    rule(printable(path.name))
    put(*_verdict(reading, protected, rules.k), Text(_about(reading.document), style="dim"))
    for note in reading.document.dropped:
        put(Text(f"left out: {printable(note)}", style="dim"))
    put("")
    for one in protected:
        put(head_view(one.dossier))
        put(crowds_view(one.rest, rules.k), reasons_view(one.rest), indent=2)
        put(*doubts_view(one.dossier, reading), facts_view(one.dossier, reading), indent=2)
        put("")
    others = [d.person for d in reading.dossiers if d.person.part not in rules.protect]
    if others:
        names = "; ".join(f"{printable(person.label)} ({person.part})" for person in others)
        put(Text(f"Not protected: {names}", style="dim"))
    if protected and on_terminal():
        put(legend(rules.k))


def _verdict(reading: Reading, protected: list[Seen], k: int) -> list[Text]:
    """What matters most: who is named, and for whom fewest people fit."""
    if not reading.dossiers:
        return [Text("Nobody was found: the text counts as unread, not as safe.", style="bold red")]
    if not protected:
        return [Text("Nobody is to be protected here.", style="bold green")]
    lines = []
    named = [one for one in protected if naming(one.dossier)]
    if named:
        kinds = dict.fromkeys(plain(kind) for one in named for kind in naming(one.dossier))
        lines.append(
            Text(f"Singled out by {listed(list(kinds))}: {len(named)} of {times(len(protected), 'person', 'people')}.", style="bold red")
        )  # fmt: skip
    few = sum(one.least < k for one in protected)
    crowd = smallest(protected[0].rest)
    aside = "Even without names, too" if named else "Too"
    fewest = f" Fewest: {printable(protected[0].dossier.person.label)}, for the {crowd.adversary}: {crowd_words(crowd)}." if crowd else ""  # fmt: skip
    if few:
        lines.append(Text(f"{aside} few people fit {few} of {len(protected)}.{fewest}", style="bold red"))
    else:
        lines.append(Text(f"{'Without names, enough' if named else 'Enough'} people fit everyone.{fewest}", style="bold green"))  # fmt: skip
    return lines


def _about(document: Document) -> str:
    furniture = sum(block.kind == "furniture" for block in document.blocks)
    parts = [
        times(len(document.text.split()), "word"),
        f"written {document.written}" if document.written else "of unknown date",
        *([times(furniture, "piece of page furniture", "pieces of page furniture")] if furniture else []),
    ]
    return ", ".join(parts)
