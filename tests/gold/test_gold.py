"""Quality on the invented testimonies: floors that byname has reached and must not fall below.

A floor is raised when byname gets better. It is never lowered to make a change pass: mend the change.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from byname.cli.contract import audit_object
from byname.pipeline import audit, load_policy, protect
from byname.read import read_document
from byname.record import Vault
from gold.measures import Json, count_audit, count_protection, figures, gold_documents, group_of, occurrences

_EXAMPLES = Path(__file__).parent.parent.parent / "examples"
_SAME_TEXT = {
    "01-clinic-in-the-hills": "interview.html",
    "02-eleven-weeks": "first-person.txt",
    "03-constable-of-the-report-office": "judgment.txt",
    "04-the-second-logbook": "email.txt",
    "05-marked-in-red": "report.md",
}
_FLOORS = {
    "read": {
        "people_found": 0.96,
        "hide_marked": 0.98,
        "mentions_name_or_role": 0.88,
        "mentions_pronoun": 0.94,
        "facts_direct": 0.9,
        "facts_quasi": 0.83,
        "facts_inferred": 0.6,
        "fact_precision": 0.69,
        "quotes_right": 0.93,
        "substance_kept": 0.87,  # these two were 0.93 and 0.8 while more than twice as much leaked
        "words_kept": 0.76,
    },
    "held out": {
        "people_found": 0.84,
        "hide_marked": 0.95,
        "mentions_name_or_role": 0.73,
        "mentions_pronoun": 0.77,
        "facts_direct": 0.76,
        "facts_quasi": 0.46,
        "facts_inferred": 0.58,
        "fact_precision": 0.57,
        "quotes_right": 0.64,
        "substance_kept": 0.87,
        "words_kept": 0.75,
    },
}
_LEAKS = {"read": 0.05, "held out": 0.24}
"""The share of what must be hidden that is left in written documents; only ever lowered, until it is 0."""
_DOCUMENTS = gold_documents()


@pytest.fixture(scope="module")
def reached(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Json]:
    """The figures over both groups of documents, each audited and protected with the default policy."""
    folder, policy = tmp_path_factory.mktemp("gold"), load_policy("")
    counts = {group: Counter[str]() for group in _FLOORS}
    for id, gold in _DOCUMENTS.items():
        path = folder / f"{id}.txt"
        path.write_text(gold["text"], encoding="utf-8", newline="")
        found = audit(path, policy, written=gold["date"])
        counts[group_of(id)].update(count_audit(gold, audit_object(found, str(path))))
        release = protect(path, policy, Vault.none(), written=gold["date"]).release
        counts[group_of(id)].update(count_protection(gold, release.draft.text if release else None))
    return {
        group: {**figures(total), "leaking": total["leaks"] / max(1, total["hide"])}
        for group, total in counts.items()
    }


@pytest.mark.parametrize("group", _LEAKS)
def test_no_more_leaks_than_before(group: str, reached: dict[str, Json]) -> None:
    """Of the strings that must be hidden, no greater share is left than was reached."""
    assert reached[group]["leaking"] <= _LEAKS[group]


@pytest.mark.parametrize(
    ("group", "figure"), [(group, figure) for group in _FLOORS for figure in _FLOORS[group]]
)
def test_quality_does_not_fall_below_what_was_reached(
    group: str, figure: str, reached: dict[str, Json]
) -> None:
    """Every figure is at least its floor."""
    assert reached[group][figure] is not None
    assert reached[group][figure] >= _FLOORS[group][figure]


@pytest.mark.parametrize("gold", _DOCUMENTS.values(), ids=_DOCUMENTS.keys())
def test_annotations_point_at_their_text(gold: Json) -> None:
    """Every mention, every span of a fact, every quote and every string to hide or keep stands in the text."""
    text, people = gold["text"], {person["id"] for person in gold["people"]}
    named = [(surface, n) for person in gold["people"] for surface, n in person["mentions"]]
    said = [(surface, n) for fact in gold["facts"] for surface, n in fact["spans"]]
    assert [] == [pair for pair in (*named, *said) if len(occurrences(text, pair[0])) < pair[1]]
    assert people >= {fact["person"] for fact in gold["facts"]} | {q["speaker"] for q in gold["quotes"]}
    strings = (*gold["hide"], *gold["keep"], *(quote["text"] for quote in gold["quotes"]))
    assert [] == [string for string in strings if string not in text]


@pytest.mark.parametrize("gold", _DOCUMENTS.values(), ids=_DOCUMENTS.keys())
def test_what_must_survive_names_nothing_that_must_be_hidden(gold: Json) -> None:
    """No string to keep has a string to hide in it."""
    kept = "\n".join(gold["keep"]).casefold()
    assert [] == [surface for surface in gold["hide"] if occurrences(kept, surface.casefold())]


@pytest.mark.parametrize("id", _SAME_TEXT)
def test_the_examples_are_five_of_the_documents(id: str) -> None:
    """What byname reads in an example is the annotated text."""
    document = read_document(_EXAMPLES / _SAME_TEXT[id])
    assert _DOCUMENTS[id]["text"] == document.text.strip()
