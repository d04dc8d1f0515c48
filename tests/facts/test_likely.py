"""How likely a fact is right, and which are left out."""

from dataclasses import replace

import numpy as np
import pytest
from tests.facts.test_dossiers import dossiers_of

from byname.encoder.reading import Encoding
from byname.facts import likely
from byname.facts.likely import believed, likelihoods
from byname.facts.read_facts import ReadFacts
from byname.facts.said import Said
from byname.facts.subjects import Subjects
from byname.facts.understood import understood_facts
from byname.lang.tokens import readable
from byname.model import POST, Document, Dossier, Fact

TEXT = "Jonas Wertheim, a welder from Lyon, is deaf in one ear. Samira Haddou taught him to sew sails. "
LONG = TEXT + "It rained for weeks. " * (POST // 20)


def asked(text: str) -> tuple[Said, Subjects, list[Fact]]:
    """What words tell, of whom, and what was read of everybody in a text."""
    document, dossiers = dossiers_of(text)
    return _said(document), _subjects(document, dossiers), [f for d in dossiers for f in d.facts]


def _said(document: Document) -> Said:
    return Said(document, Encoding(document.text, readable(document)))


def _subjects(document: Document, dossiers: tuple[Dossier, ...]) -> Subjects:
    return Subjects(document, tuple(dossier.person for dossier in dossiers), ())


def test_a_likelihood_is_a_probability() -> None:
    said, subjects, facts = asked(TEXT)
    stated = [fact for fact in facts if fact.evidence]
    told = likelihoods(stated, said, subjects, [0.5] * len(stated), ReadFacts(stated))
    assert len(told) == len(stated) > 3
    assert ((told > 0) & (told < 1)).all()
    assert likelihoods([], said, subjects, [], ReadFacts(stated)).shape == (0,)


@pytest.mark.parametrize(("text", "left"), [(TEXT, True), (LONG, False)])
def test_only_what_is_shown_is_doubted_and_not_in_a_post(
    monkeypatch: pytest.MonkeyPatch, text: str, left: bool
) -> None:
    said, subjects, facts = asked(text)
    monkeypatch.setattr(likely, "likelihoods", lambda facts, *_: np.zeros(len(facts), np.float32))
    shown = [replace(fact, counted=False) for fact in facts if fact.attribute == "health"]
    assert shown
    kept = believed(ReadFacts([*facts, *shown]), said, subjects)
    assert all(fact in kept for fact in facts if fact.counted)
    assert any(not fact.counted for fact in kept) == left


def test_what_a_rule_has_read_is_not_understood_once_more() -> None:
    said, subjects, _ = asked(TEXT)
    understood = understood_facts(said, subjects, ReadFacts([]))
    assert any(fact.attribute == "health" for fact in understood)
    assert not understood_facts(said, subjects, ReadFacts(understood))
