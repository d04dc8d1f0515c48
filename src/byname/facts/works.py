"""Works, awards and parts as facts: whose they are, although nobody can say how many others made them."""

from __future__ import annotations

from collections.abc import Iterable

from byname.facts.subjects import Subjects
from byname.facts.whose import owner
from byname.model import Fact, Mention
from byname.model.spans import Spans

RULE = "work"


def work_facts(works: Iterable[Mention], subjects: Subjects) -> list[Fact]:
    """A fact for each named work, part and award that identifies; it is shown and withheld, and no plan weighs it."""
    facts = []
    for mention in works:
        if mention.identifier == "none" or mention.value is None:
            continue
        person = owner(mention.span, mention.value.attribute, subjects)
        if person is not None:
            facts.append(Fact(person=person, value=mention.value, evidence=(mention.span,), counted=False))
    return facts


def not_named(facts: Iterable[Fact], works: Iterable[Mention]) -> list[Fact]:
    """The facts without deeds that are told by naming a work or an award: the name says it, and is withheld where it tells."""
    named = Spans(mention.span for mention in works)
    return [f for f in facts if f.attribute not in _SAID or not any(map(named.overlap, f.evidence))]


_SAID = frozenset({"biography", "belief", "occupation", "possession"})
