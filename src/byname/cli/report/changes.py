"""The changes of a draft with their numbers: the same change in five places is one, and has a reason and a cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from byname.cli.report.markup import Markup, element, joined
from byname.cli.wording import looker_words, plain, printable
from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Change, Cost, Draft, Edit, Explanation, Policy
from byname.model.spans import Spans
from byname.pipeline import Protection

_WORDS = words("en", "report")
_TOLD = 4
Why = Mapping[str, tuple[Explanation, ...]]


@dataclass(slots=True, kw_only=True)
class Numbered:
    """One change and all the edits that carry it out; ``number`` counts from one in the order of the text."""

    number: int
    edits: list[Edit] = field(default_factory=list, repr=False)


def numbered(draft: Draft) -> list[Numbered]:
    """The changes of a draft without page furniture and invisible characters, in the order of the text."""
    furniture = Spans(draft.document.furniture)
    found: dict[tuple[object, ...], Numbered] = {}
    for edit in draft.edits:
        said = draft.document.of(edit.span)
        if edit.person is None and (furniture.overlap(edit.span) or not any(map(str.isalnum, said))):
            continue
        key = _key(edit, said)
        found.setdefault(key, Numbered(number=len(found) + 1)).edits.append(edit)
    return list(found.values())


def _key(edit: Edit, said: str) -> tuple[object, ...]:
    if edit.operation == "pseudonymise":
        return (edit.person, "name")
    value = edit.change.fact.value if edit.change else None
    return (edit.person, value.attribute, value.text) if value else (None, said.casefold(), edit.new)


def changes_table(
    changes: Iterable[Numbered], protection: Protection, why: Why, rules: Policy, key: str
) -> Markup:
    """The list of changes; ``key`` begins the ids that the numbers in the text lead to."""
    rows = [_row(one, protection, why, rules, key) for one in changes]
    if not rows:
        return joined()
    head = element("tr", *(element("th", column, scope="col") for column in _WORDS.COLUMNS))
    return joined(
        element("table", element("thead", head), element("tbody", *rows), class_="changes"),
        element("p", element("small", _WORDS.LOST)),
    )


def _row(one: Numbered, protection: Protection, why: Why, rules: Policy, key: str) -> Markup:
    document, edit = protection.draft.document, one.edits[0]
    labels = {d.person.id: printable(d.person.label) for d in protection.reading.dossiers}
    places = "" if len(one.edits) == 1 else f" ({_WORDS.PLACES.format(n=len(one.edits))})"
    loss = edit.change.loss if edit.change else 0.0
    cells = (
        labels.get(edit.person or "", _WORDS.NOBODYS),
        plain(edit.change.fact.attribute) if edit.change else "",
        _each(document.of(e.span) for e in one.edits) + places,
        _each(e.new for e in one.edits),
        reason(edit, protection, why, rules),
        f"{loss:.2f}",
    )
    number = element("a", str(one.number), href=f"#{key}p{one.number}")
    return element(
        "tr",
        element("th", number, scope="row", id=f"{key}c{one.number}"),
        *(element("td", cell) for cell in cells),
    )


def _each(said: Iterable[str]) -> str:
    shown = list(dict.fromkeys(printable(words) or _WORDS.NOTHING_LEFT for words in said))
    return "; ".join(shown[:_TOLD]) + ("; …" if len(shown) > _TOLD else "")


def reason(edit: Edit, protection: Protection, why: Why, rules: Policy) -> str:
    """Why an edit is made: what it is, or for whom it costs most and how much."""
    if edit.change is None:
        return str(_WORDS.UNOWNED)
    if edit.change.fact.attribute in DIRECT_ATTRIBUTES:
        return str(_WORDS.DIRECT)
    costs = _costs(edit.change, protection, why)
    if costs:
        name, cost = max(costs, key=lambda pair: (not pair[1].counted, pair[1].bits))
        who = next((looker_words(a) for a in rules.adversaries if a.name == name), name)
        return str(_WORDS.COSTLY.format(who=who, said=printable(cost.said)))
    if not edit.change.fact.counted:
        return str(_WORDS.UNCOUNTED)
    floors = dict(rules.floors)
    return str(_WORDS.WIDE if floors.get(edit.change.fact.attribute) else _WORDS.TOGETHER)


def _costs(change: Change, protection: Protection, why: Why) -> list[tuple[str, Cost]]:
    """What the fact of a change costs its person, with the adversary who finds it so."""
    fact = change.fact
    facts = next((d.facts for d in protection.reading.dossiers if d.person.id == fact.person), ())
    at = [n for n, one in enumerate(facts) if one.value == fact.value]
    return [
        (explanation.crowd.adversary, cost)
        for explanation in why.get(fact.person, ())
        for cost in explanation.costs
        if set(at).intersection(cost.facts)
    ]
