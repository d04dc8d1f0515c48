"""What people see on a terminal; plain text when piped."""

from __future__ import annotations

from collections import defaultdict
from math import log10

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from byname.cli.wording import crowd_words, printable
from byname.model import Crowd, Dossier, Fact, Mention, Plan, Reading, Verdict

_GROUPS = {
    "who": ("name", "alias", "gender", "age", "birth_date", "nationality", "ethnicity", "religion", "language", "account", "identifier", "contact"),
    "where": ("birthplace", "residence", "location", "migration"),
    "when": ("event_date",),
    "work": ("occupation", "employer", "rank", "role", "affiliation", "education"),
    "family": ("marital_status", "family", "children"),
    "body": ("health", "appearance"),
    "deeds": ("legal_history", "possession", "belief", "biography"),
}  # fmt: skip
_BAR = 30
_CONTEXT = 28


def dossier_view(dossier: Dossier, crowds: tuple[Crowd, ...], reading: Reading, k: int) -> Group:
    """One person: facts grouped as a reader thinks, with the words that give them away, then the crowds."""
    person = dossier.person
    head = Text.assemble(
        (printable(person.label), "bold"),
        (f"  {person.part}, mentioned {_times(len(person.mentions))}", "dim"),
    )
    return Group(
        head,
        Padding(facts_view(dossier, reading), (0, 0, 0, 2)),
        Padding(crowds_view(crowds, k), (0, 0, 1, 2)),
    )


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def facts_view(dossier: Dossier, reading: Reading) -> Table:
    """The facts of one person, each with its evidence underlined in a few words of context."""
    table = Table.grid(padding=(0, 2))
    by_group: dict[str, list[Fact]] = defaultdict(list)
    for fact in dossier.facts:
        by_group[next(name for name, attributes in _GROUPS.items() if fact.attribute in attributes)].append(
            fact
        )
    for name in _GROUPS:
        for position, fact in enumerate(by_group[name]):
            value = Text(printable(fact.value.text))
            label = f"{fact.attribute.replace('_', ' ')}:"
            table.add_row(
                Text(name if position == 0 else "", style="cyan"),
                Text(label, style="dim"),
                value,
                _because(fact, dossier, reading),
            )
    return table


def _because(fact: Fact, dossier: Dossier, reading: Reading) -> Text:
    if fact.published:
        return Text("already published", style="yellow")
    if fact.basis == "inferred":
        premises = ", ".join(
            f"{dossier.facts[i].attribute.replace('_', ' ')} {dossier.facts[i].value.text}"
            for i in fact.premises
        )
        return Text(f"because {printable(premises)}", style="italic")
    if not fact.evidence:
        return Text("")
    text, span = reading.document.text, fact.evidence[0]
    before = text[max(0, span.start - _CONTEXT) : span.start].split("\n")[-1]
    after = text[span.end : span.end + _CONTEXT].split("\n")[0]
    more = f"  (+{len(fact.evidence) - 1})" if len(fact.evidence) > 1 else ""
    return Text.assemble(
        ("…" + printable(before), "dim"),
        (printable(reading.document.of(span)), "underline"),
        (printable(after) + "…" + more, "dim"),
    )


def crowds_view(crowds: tuple[Crowd, ...], k: int) -> Table:
    """For each adversary the crowd in words, a bar on a logarithmic scale with the required k marked, and the reasons."""
    table = Table.grid(padding=(0, 2))
    for crowd in crowds:
        safe = crowd.low >= k
        words = Text(crowd_words(crowd), style="green" if safe else "red")
        table.add_row(Text(f"for {crowd.adversary}:", style="cyan"), words, bar(crowd, k))
        for reason in crowd.reasons[:4]:
            table.add_row("", Text(f"· {printable(reason)}", style="dim"))
    return table


def bar(crowd: Crowd, k: int) -> Text:
    """The interval from low to high between 1 and a million, with the required k as a mark."""
    place = lambda number: min(_BAR - 1, int(_BAR * log10(max(1.0, number)) / 6))  # noqa: E731
    cells = ["·"] * _BAR
    for position in range(place(crowd.low), place(crowd.high) + 1):
        cells[position] = "━"
    cells[place(k)] = "┃"
    return Text("".join(cells), style="green" if crowd.low >= k else "red")


def mentions_view(reading: Reading, mentions: tuple[Mention, ...]) -> Table:
    """Every mention with its kind, whether it identifies, and the rule that found it."""
    table = Table(box=None, header_style="dim", pad_edge=False)
    for column in ("words", "kind", "identifies", "rule"):
        table.add_column(column)
    for mention in mentions:
        table.add_row(
            Text(printable(reading.document.of(mention.span))), mention.kind, mention.identifier, mention.rule
        )
    return table


def plan_view(plan: Plan) -> Table:
    """What would be changed: the fact, the operation, and what may be published instead."""
    table = Table(box=None, header_style="dim", pad_edge=False)
    for column in ("person", "fact", "as said", "becomes"):
        table.add_column(column)
    for change in plan.changes:
        if change.operation != "keep":
            new = {"pseudonymise": "a byname", "suppress": "nothing"}.get(change.operation) or (
                change.to.text if change.to else "nothing"
            )
            table.add_row(
                change.fact.person,
                change.fact.attribute,
                Text(printable(change.fact.value.text)),
                Text(printable(new)),
            )
    return table


def verdict_view(verdict: Verdict, console: Console) -> None:
    """The verdict in a line, and below it why."""
    console.print(
        Text("safe to publish", style="green bold")
        if verdict.safe
        else Text("not safe: nothing was written", style="red bold")
    )
    for reason in verdict.reasons:
        console.print(Text(f"  {printable(reason)}"))
