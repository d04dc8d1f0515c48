"""Works, awards and parts as facts: whose they are, and from when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from byname.facts.subjects import Subjects
from byname.facts.whose import owner
from byname.lang import words
from byname.model import Fact, Mention, Value
from byname.model.spans import Spans

RULE = "work"


def work_facts(works: Iterable[Mention], subjects: Subjects) -> list[Fact]:
    """A fact for each named work, part and award that identifies; it is counted, and replaced by its kind whatever the plan."""
    facts = []
    works = tuple(works)
    dated = _dated(works, subjects)
    for mention in works:
        if mention.identifier == "none" or mention.value is None:
            continue
        person = owner(mention.span, mention.value.attribute, subjects)
        if person is not None:
            value = dated.get(mention.value.text, mention.value)
            facts.append(Fact(person=person, value=value, evidence=(mention.span,)))
    return facts


def _dated(works: Iterable[Mention], subjects: Subjects) -> dict[str, Value]:
    """The titles behind which a year stands anywhere, with the days of that year as the bounds of their value."""
    text, lexicon = subjects.document.text, words(subjects.document.language, "works")
    dated: dict[str, Value] = {}
    for mention in works:
        years = lexicon.YEARS_RE.match(text, mention.span.end)
        if mention.value is not None and years is not None:
            year = int(re.findall(r"\d{4}", years.group())[0])
            bounds = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
            dated.setdefault(mention.value.text, replace(mention.value, low=bounds[0], high=bounds[1]))
    return dated


def not_named(facts: Iterable[Fact], works: Iterable[Mention]) -> list[Fact]:
    """The facts without deeds that are told by naming a work or an award: the name says it, and is withheld where it tells."""
    named = Spans(mention.span for mention in works)
    return [f for f in facts if f.attribute not in _SAID or not any(map(named.overlap, f.evidence))]


_SAID = frozenset({"biography", "belief", "occupation", "possession"})
