"""What follows from what is said: one function an inference, each naming its premises.

An inference is what an adversary would conclude with good reason; what they would only guess is none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from byname.facts.subjects import Subjects
from byname.lang import words
from byname.lang.iso import years
from byname.model import Fact, Person, Value
from byname.stats.names import given_name
from byname.stats.places import country_of_demonym, place

Inference = Callable[[Person, list[Fact], Subjects], list[Fact]]


def _conclude(
    person: Person, value: Value, facts: list[Fact], premises: list[int], confidence: float
) -> Fact:
    evidence = tuple(sorted({span for i in premises for span in facts[i].evidence}))
    return Fact(
        person=person.id,
        value=value,
        evidence=evidence,
        basis="inferred",
        premises=tuple(premises),
        confidence=confidence,
    )


def _of(facts: list[Fact], *attributes: str) -> list[int]:
    return [i for i, fact in enumerate(facts) if fact.attribute in attributes]


def _has(facts: list[Fact], attribute: str) -> bool:
    return bool(_of(facts, attribute))


def birth_from_ages(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """An age at a known time gives an interval of birth; several intersect."""
    dated = [i for i in _of(facts, "age") if facts[i].when is not None and facts[i].value.low is not None]
    low, high, used = date.min.toordinal(), date.max.toordinal(), []
    for i in dated:
        first, last = _birth_interval(facts[i])
        if max(low, first) <= min(high, last):  # an age that contradicts the others is left out
            low, high, used = max(low, first), min(high, last), [*used, i]
    if not used:
        return []
    value = Value(attribute="birth_date", text=years(low, high), low=low, high=high)
    return [_conclude(person, value, facts, used, 0.95)]


def _birth_interval(fact: Fact) -> tuple[int, int]:
    first, last = fact.when or (1, date.max.toordinal())
    low, high = fact.value.low or 0, fact.value.high or fact.value.low or 0
    return _years_before(first, high + 1) + 1, _years_before(last, low)


def _years_before(day: int, number: int) -> int:
    """The same day of the year, that many years earlier; 29 February counts as the 28th."""
    then = date.fromordinal(max(1, day))
    year = max(1, then.year - number)
    return date(year, then.month, min(then.day, 28) if then.month == 2 else then.day).toordinal()


def gender_from_name(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """A given name that nearly all its bearers of one gender have."""
    if _has(facts, "gender") or person.part == "group":
        return []
    for i in _of(facts, "name", "alias"):
        given = given_name(facts[i].value.text.split()[0])
        if given is not None and given.female is not None and not 0.1 < given.female < 0.9:
            value = Value(attribute="gender", text="f" if given.female > 0.5 else "m")
            return [_conclude(person, value, facts, [i], 0.9)]
    return []


def nationality_from_service(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """Service in a state's police, army or ministry, or an own passport of it, shows its nationality."""
    if _has(facts, "nationality"):
        return []
    for i in _of(facts, "occupation", "employer", "affiliation", "role"):
        code = _state_in(facts[i], subjects)
        if code is not None:
            return [
                _conclude(
                    person,
                    Value(attribute="nationality", text=code.removeprefix("country:"), code=code),
                    facts,
                    [i],
                    0.85,
                )
            ]
    return []


def _state_in(fact: Fact, subjects: Subjects) -> str | None:
    serving = (
        "police",
        "army",
        "militia",
        "ministry",
        "border guard",
        "security service",
        "secret service",
        "interior troops",
    )
    for span in fact.evidence:
        start = max(0, span.start - 24)
        near = subjects.document.text[start : span.end + 14].lower()
        if not any(word in near for word in serving):
            continue
        for word in subjects.document.text[start : span.end].split():
            found = country_of_demonym(word.strip(".,;:’'"))
            if word[:1].isupper() and len(found) == 1:
                return f"country:{found[0]}"
    return None


def nationality_from_birthplace(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """Whoever was born or grew up somewhere mostly has its nationality."""
    if _has(facts, "nationality"):
        return []
    for i in _of(facts, "birthplace"):
        code = facts[i].value.code
        country = place(code).country if code and not code.startswith("m49:") else None
        if country:
            return [
                _conclude(
                    person,
                    Value(attribute="nationality", text=country, code=f"country:{country}"),
                    facts,
                    [i],
                    0.8,
                )
            ]
    return []


def birthplace_from_nationality(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """Most people were born in the country of their nationality."""
    if _has(facts, "birthplace") or person.part == "group":
        return []
    for i in _of(facts, "nationality"):
        value = facts[i].value
        return [
            _conclude(
                person, Value(attribute="birthplace", text=value.text, code=value.code), facts, [i], 0.7
            )
        ]
    return []


def nationality_from_group(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """A speaker who says "us" of a group is one of the group, with its nationality and its affiliation."""
    if person.part == "group" or _has(facts, "nationality"):
        return []
    roles = _of(facts, "role", "affiliation")
    for i in roles:
        unit = facts[i].value.text.split(" of ")[-1]
        for group in subjects.people.values():
            label = group.label.lower()
            if group.part == "group" and unit and unit in label:
                code = _demonym_in(group, subjects)
                if code:
                    return [
                        _conclude(
                            person,
                            Value(attribute="nationality", text=code.removeprefix("country:"), code=code),
                            facts,
                            [i],
                            0.75,
                        )
                    ]
    return []


def _demonym_in(group: Person, subjects: Subjects) -> str | None:
    for mention in group.mentions:
        for word in subjects.document.of(mention.span).split():
            found = country_of_demonym(word)
            if word[:1].isupper() and len(found) == 1:
                return f"country:{found[0]}"
    return None


def affiliation_from_role(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """Whoever holds an office in a unit belongs to the unit."""
    if _has(facts, "affiliation") or _has(facts, "employer"):
        return []
    for i in _of(facts, "role"):
        _, _, unit = facts[i].value.text.partition(" of ")
        if unit:
            return [_conclude(person, Value(attribute="affiliation", text=unit), facts, [i], 0.9)]
    return []


def left_service(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """A former occupation ended when the text says that the job was given up."""
    lexicon = words(subjects.document.language, "facts")
    dates = _of(facts, "event_date")
    for i in _of(facts, "occupation"):
        if facts[i].when is None:
            continue
        for j in dates:
            _, sentence = subjects.sentence_text(facts[j].evidence[0])
            if lexicon.LEFT_JOB.search(sentence) and facts[j].value.high is not None:
                end = facts[j].value.high
                value = Value(
                    attribute="occupation",
                    text=f"{facts[i].value.text} until {facts[j].value.text}",
                    code=facts[i].value.code,
                )
                return [replace(_conclude(person, value, facts, [i, j], 0.85), when=(1, end))]
    return []


def education_from_profession(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """Doctors, lawyers, teachers and engineers have studied it."""
    degrees = words(subjects.document.language, "facts").DEGREES
    if _has(facts, "education") or person.part == "group":
        return []
    for i in _of(facts, "occupation"):
        code = (facts[i].value.code or "").removeprefix("isco:")
        degree = next((degrees[code[:n]] for n in (4, 3, 2) if code[:n] in degrees), None)
        if degree:
            return [_conclude(person, Value(attribute="education", text=degree), facts, [i], 0.9)]
    return []


def country_from_phone(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """A telephone number's country code shows where its owner lives."""
    if _has(facts, "residence"):
        return []
    for i in _of(facts, "contact"):
        code = facts[i].value.code
        if code and code.startswith("country:"):
            return [
                _conclude(
                    person,
                    Value(attribute="residence", text=code.removeprefix("country:").lower(), code=code),
                    facts,
                    [i],
                    0.8,
                )
            ]
    return []


def marital_from_kin(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """Whoever is somebody's wife or husband is married."""
    if _has(facts, "marital_status"):
        return []
    for i in _of(facts, "family"):
        first = facts[i].value.text.split(" of ")[0]
        if first in ("wife", "husband"):
            return [_conclude(person, Value(attribute="marital_status", text="married"), facts, [i], 0.9)]
    return []


def parent_from_kin(person: Person, facts: list[Fact], subjects: Subjects) -> list[Fact]:
    """Somebody's mother or father has a child."""
    if _has(facts, "children") or person.part == "group":
        return []
    for i in _of(facts, "family"):
        first = facts[i].value.text.split(" of ")[0]
        if first in ("mother", "father", "mum", "mom", "dad", "papa", "mama"):
            return [
                _conclude(
                    person,
                    Value(attribute="children", text="at least one child", low=1, high=20),
                    facts,
                    [i],
                    0.95,
                )
            ]
    return []


INFERENCES: tuple[Inference, ...] = (
    birth_from_ages,
    gender_from_name,
    nationality_from_service,
    nationality_from_birthplace,
    nationality_from_group,
    birthplace_from_nationality,
    affiliation_from_role,
    left_service,
    education_from_profession,
    country_from_phone,
    marital_from_kin,
    parent_from_kin,
)


def inferred(person: Person, stated: list[Fact], subjects: Subjects) -> list[Fact]:
    """The stated facts with everything that follows from them behind; premises are positions in this list."""
    facts = list(stated)
    for inference in INFERENCES:
        facts += inference(person, facts, subjects)
    return facts
