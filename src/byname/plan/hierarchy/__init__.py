"""One ladder of values for each attribute, from as said to nothing; every rung is a true statement.

A rung that cannot be said in words that are wider than the rung before it is left out, so a ladder may
be as short as its two ends. How an attribute widens is in the module of its kind; ``_WAYS`` says which.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from types import ModuleType

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Fact, Value
from byname.plan.hierarchy.kin import children, family, marital_status
from byname.plan.hierarchy.places import nationality, places
from byname.plan.hierarchy.texts import Rungs, by_stem, ethnicity, religion, squeezed
from byname.plan.hierarchy.times import age, birth_date, event_date
from byname.plan.hierarchy.work import occupation, organisation, rank, role
from byname.plan.hierarchy.works import biography

__all__ = ["is_general", "ladder"]


def ladder(fact: Fact, *, language: str = "en") -> tuple[Value, ...]:
    """The values that may be published for a fact, as said first, nothing (an empty text) last.

    Levels number the rungs from 0. The two rungs of a direct attribute are itself and nothing: a name is
    replaced by a byname, the others are taken out.
    """
    said = replace(fact.value, level=0)
    lexicon = words(language, "ladders")
    between = (
        () if fact.attribute in DIRECT_ATTRIBUTES else _WAYS.get(fact.attribute, _nothing)(said, lexicon)
    )
    rungs = [said, *_distinct(said, between), Value(attribute=said.attribute, text="")]
    return tuple(replace(value, level=level) for level, value in enumerate(rungs))


def is_general(value: Value, *, language: str = "en") -> bool:
    """Whether a value's own words are a rung already, as those of a text that was protected before are."""
    return squeezed(value.text) in words(language, "ladders").GENERAL.get(value.attribute, frozenset())


def _distinct(said: Value, between: Iterable[Value]) -> Iterator[Value]:
    """The rungs whose words differ from all rungs before them."""
    seen = {said.text.lower(), ""}
    for value in between:
        if value.text.lower() not in seen:
            seen.add(value.text.lower())
            yield value


def _nothing(_said: Value, _lexicon: ModuleType) -> Rungs:
    return iter(())


_WAYS: dict[str, Callable[[Value, ModuleType], Rungs]] = {
    "age": age,
    "birth_date": birth_date,
    "event_date": event_date,
    "birthplace": places,
    "residence": places,
    "location": places,
    "nationality": nationality,
    "ethnicity": ethnicity,
    "religion": religion,
    "occupation": occupation,
    "role": role,
    "employer": organisation,
    "affiliation": organisation,
    "rank": rank,
    "family": family,
    "children": children,
    "marital_status": marital_status,
    "education": by_stem("EDUCATION"),
    "health": by_stem("HEALTH"),
    "legal_history": by_stem("LEGAL"),
    "appearance": by_stem("APPEARANCE"),
    "possession": by_stem("POSSESSION"),
    "belief": by_stem("BELIEF"),
    "biography": biography,
    "migration": by_stem("MIGRATION"),
}
