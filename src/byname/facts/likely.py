"""How likely a fact is right: trained weights see what its words tell, whose clues speak for the person, and what kind of fact it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log

import numpy as np

from byname.encoder.telling import product
from byname.encoder.weights import weights
from byname.facts.clues import Clues, Scene
from byname.facts.read_facts import ReadFacts, are_kindred
from byname.facts.said import FAMILIES, Said, families
from byname.facts.subjects import Subjects
from byname.model import ATTRIBUTES, TOLD_ATTRIBUTES, Fact

_DOUBTED = 0.2  # probability under which a rule has misread
_NONE = 1e-3  # what a probability is kept away from 0 and 1


def believed(known: ReadFacts, said: Said, subjects: Subjects) -> list[Fact]:
    """The facts that rules have read, without what is only shown and probably misread.

    What is counted is never doubted: left out by mistake, it would make a crowd look larger than it is. A post is too
    short for the weights to know whom it is about: there everything is believed.
    """
    shown = [] if subjects.is_post else [fact for fact in known.facts if not fact.counted and fact.evidence]
    likely = likelihoods(shown, said, subjects, [0.0] * len(shown), known)
    unlikely = {id(fact) for fact, p in zip(shown, likely, strict=True) if p < _DOUBTED}
    return [fact for fact in known.facts if id(fact) not in unlikely]


def likelihoods(
    facts: Sequence[Fact], said: Said, subjects: Subjects, owned: Sequence[float], known: ReadFacts
) -> Clues:
    """The probability that each fact is right.

    ``owned``: that its words tell of the person, 0 where a rule says of whom; ``known``: all that rules have read.
    """
    if not facts:
        return np.zeros(0, np.float32)
    kept = weights("likely.npz")
    seen = np.stack([marks(fact, said, subjects, own, known) for fact, own in zip(facts, owned, strict=True)])
    hidden = np.maximum(product(seen, kept["first"]) + kept["first_bias"], 0)
    hidden = np.maximum(product(hidden, kept["second"]) + kept["second_bias"], 0)
    return np.asarray(1 / (1 + np.exp(-(hidden @ kept["last"] + kept["last_bias"]))), dtype=np.float32)


def marks(fact: Fact, said: Said, subjects: Subjects, own: float, known: ReadFacts) -> Clues:
    """What can be seen of a fact, as numbers near 0 and 1."""
    scene = Scene(fact.evidence[0], subjects.cast)
    return np.asarray(
        [
            *_telling(fact, said),
            *_form(fact, subjects, own),
            *_beside(fact, known),
            *scene.clues(fact.person),
        ],
        dtype=np.float32,
    )


def _telling(fact: Fact, said: Said) -> Iterator[float]:
    """How surely the words tell the attribute, one of its family, and anything else."""
    told = said.of(fact.evidence)
    whole = families(told)
    known = fact.attribute in TOLD_ATTRIBUTES
    family = next((n for n, family in enumerate(FAMILIES) if fact.attribute in family), None)
    related = 0.0 if family is None else float(whole[family])
    others = max(float(p) for n, p in enumerate(whole) if n != family)
    yield _odds(float(told[TOLD_ATTRIBUTES.index(fact.attribute)]) if known else 0.0)
    yield from (_odds(related), _odds(others), _odds(float(whole.max())), related)


def _form(fact: Fact, subjects: Subjects, own: float) -> Iterator[float]:
    """What kind of fact it is, who read it, and how its words are written."""
    text = subjects.document.text
    yield from (own, _odds(own), fact.basis == "inferred", not fact.counted, fact.confidence * fact.counted)
    yield from (min(len(fact.value.text.split()), 10) / 5, min(len(fact.evidence), 5) / 3)
    yield from (any(text[s.start].isupper() for s in fact.evidence), any(map(str.isdigit, fact.value.text)))
    yield from (fact.attribute == attribute for attribute in ATTRIBUTES)


def _beside(fact: Fact, known: ReadFacts) -> Iterator[float]:
    """What rules have read in the same words, of the person and of others, and how much of the kind they know of the person."""
    same = known.beside(fact)
    hers = [other for other in same if other.person == fact.person]
    yield from (bool(hers), len(hers) < len(same))
    yield any(are_kindred(other.attribute, fact.attribute) for other in same)
    kind = known.of_its_kind(fact)
    yield from (kind > 0, min(kind, 5) / 5)


def _odds(probability: float) -> float:
    """Log-odds of a probability, scaled to be near 0 and 1."""
    return log((probability + _NONE) / (1 - probability + _NONE)) / 3
