"""One person on a screen: what the text gives away about them, grouped as a reader thinks, with the words that do."""

from __future__ import annotations

from collections import defaultdict

from byname.cli.terminal import Table, Text, grid, is_narrow, on_terminal
from byname.cli.verdicts import part_words
from byname.cli.wording import clipped, plain, printable, times
from byname.model import Dossier, Fact, Reading, Span
from byname.people import addresses_of
from byname.risk.values import Values

_GROUPS = {
    "who": ("name", "alias", "gender", "age", "birth_date", "nationality", "ethnicity", "religion", "language"),
    "reach": ("contact", "identifier", "account"),
    "where": ("birthplace", "residence", "location", "migration"),
    "when": ("event_date",),
    "work": ("role", "occupation", "rank", "employer", "affiliation", "education"),
    "family": ("marital_status", "family", "children"),
    "body": ("health", "appearance"),
    "deeds": ("legal_history", "belief", "biography", "possession"),
}  # fmt: skip
_CONTEXT = 26
_LONGEST = 40
_PLACES = 8
GENDERS = {"f": "female", "m": "male", "x": "neither"}


def head_view(dossier: Dossier) -> Text:
    """Who it is: how they are called, their part, how often they are mentioned."""
    person = dossier.person
    return Text.assemble(
        (printable(person.label), "bold"),
        (f"  {part_words(person)}, {times(len(person.mentions), 'mention')}", "dim"),
    )


def mentions_view(dossier: Dossier, reading: Reading) -> Text:
    """The words that mean somebody, each with where it stands: "she" 1 4 7 is the first, fourth and seventh in the text."""
    shown = Text("called ", style="cyan")
    named = addresses_of(reading.document.text, (m.span for m in dossier.person.mentions))
    for number, (words, places) in enumerate(named.items()):
        shown.append("; " if number else "", style="dim").append(f'"{printable(words)}"', style="default")
        more = f" and {len(places) - _PLACES} more" if len(places) > _PLACES else ""
        shown.append(f" {' '.join(map(str, places[:_PLACES]))}{more}", style="dim")
    return shown


def doubts_view(dossier: Dossier, reading: Reading) -> list[Text]:
    """The names given to somebody that others in the text have too, if any: "Petrov" 3 may be Oleg Petrov."""
    others: dict[tuple[str, ...], list[Span]] = defaultdict(list)
    for doubt in reading.doubts:
        if doubt.people[0] == dossier.person.id:
            others[doubt.people[1:]].append(doubt.span)
    shown, own = Text("in doubt ", style="yellow"), dossier.person.label
    labels = {
        d.person.id: f"{'another ' * (d.person.label == own)}{printable(d.person.label)}"
        for d in reading.dossiers
    }
    for number, (ids, spans) in enumerate(others.items()):
        said = ", ".join(
            f'"{printable(words)}" {" ".join(map(str, places[:_PLACES]))}'
            for words, places in addresses_of(reading.document.text, spans).items()
        )
        shown.append(
            f"{'; ' if number else ''}{said} may be {' or '.join(labels[id] for id in ids)}", style="default"
        )
    return [shown] if others else []


def facts_view(dossier: Dossier, reading: Reading, *, every: bool = False) -> Table:
    """The facts of one person; the same attribute on one line unless ``every`` fact is wanted on its own.

    Where there is little room, the words that give a fact away stand below it and not beside it.
    """
    narrow = is_narrow()
    table = grid(6, None) if narrow else grid(6, 14, None, None)
    for group, attributes in _GROUPS.items():
        lines = [line for attribute in attributes for line in _lines(dossier, attribute, every=every)]
        for position, facts in enumerate(lines):
            values = list(dict.fromkeys(clipped(_as_said(fact, reading), _LONGEST) for fact in facts))
            more = f" and {len(values) - 3} more" if len(values) > 3 else ""
            more += "" if facts[0].counted else " (not counted)"
            head = Text(group if position == 0 else "", style="cyan")
            name, said = (
                Text(plain(facts[0].attribute), style="dim"),
                Text("; ".join(values[:3]) + more, style="bold"),
            )
            why = _why(facts, dossier, reading)
            if narrow:
                why.no_wrap, why.overflow = False, "fold"
                table.add_row(head, Text.assemble(name, " ", said, "\n", why))
            else:
                table.add_row(head, name, said, why)
    return table


def _lines(dossier: Dossier, attribute: str, *, every: bool) -> list[list[Fact]]:
    facts = [fact for fact in dossier.facts if fact.attribute == attribute]
    if every:
        return [[fact] for fact in facts]
    # what is stated, what follows, what was published before and what no table can count are told apart
    lines: dict[tuple[str, bool, bool], list[Fact]] = defaultdict(list)
    for fact in facts:
        lines[fact.basis, fact.published, fact.counted].append(fact)
    return list(lines.values())


def _why(facts: list[Fact], dossier: Dossier, reading: Reading) -> Text:
    """The words that give facts away, or what they follow from."""
    fact = facts[0]
    if fact.published:
        return Text("already published", style="yellow")
    if fact.basis == "inferred":
        premises = dict.fromkeys(_said(dossier.facts[i], reading) for i in fact.premises)
        return Text(f"because {', '.join(premises)}" if premises else "inferred", style="italic")
    spans = [span for one in facts for span in one.evidence]
    if not spans:
        return Text("")
    text = in_context(reading.document.text, spans[0])
    return text.append(f"  +{len(spans) - 1}", style="dim") if len(spans) > 1 else text


def _as_said(fact: Fact, reading: Reading) -> str:
    """A value as people write it: with capitals, dates, countries and genders in words."""
    if fact.attribute == "gender":
        return GENDERS.get(fact.value.text, fact.value.text)
    return Values(reading.document).of(fact)


def _said(fact: Fact, reading: Reading) -> str:
    return f"{plain(fact.attribute)} {clipped(_as_said(fact, reading), _LONGEST)}"


def in_context(text: str, span: Span) -> Text:
    """The words of a span, underlined, among those beside them; between angle quotes where no terminal is."""
    before = text[max(0, span.start - _CONTEXT) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _CONTEXT].partition("\n")[0]
    if len(before) == _CONTEXT:
        before = "…" + before.partition(" ")[2]
    if len(after) == _CONTEXT:
        after = after.rpartition(" ")[0] + "…"
    left, right = ("", "") if on_terminal() else ("«", "»")
    return Text.assemble(
        (f"{printable(before)}{' ' * before[-1:].isspace()}{left}", "dim"),
        (clipped(text[span.start : span.end], 2 * _LONGEST), "underline"),
        (f"{right}{' ' * after[:1].isspace()}{printable(after)}", "dim"),
        no_wrap=True, overflow="ellipsis",
    )  # fmt: skip
