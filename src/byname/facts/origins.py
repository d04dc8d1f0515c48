"""Where somebody is from, as it follows from whom they serve, where they were born and whom they call us."""

from __future__ import annotations

from byname.facts.known import Known
from byname.facts.subjects import Subjects
from byname.model import Fact, Person, Value
from byname.stats.places import country_of_demonym, place

_SURE = 0.7  # what is itself only likely carries no further conclusion


def nationality_from_service(known: Known) -> list[Fact]:
    """Service in a state's police, army or ministry, or an own passport of it, shows its nationality."""
    if known.has("nationality"):
        return []
    for i in known.of("occupation", "employer", "affiliation", "role"):
        code = _state_in(known.facts[i], known.subjects)
        if code is not None:
            return [
                known.conclude(
                    Value(attribute="nationality", text=code.removeprefix("country:"), code=code),
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


def nationality_from_birthplace(known: Known) -> list[Fact]:
    """Whoever was born or grew up somewhere mostly has its nationality."""
    if known.has("nationality"):
        return []
    for i in known.of("birthplace"):
        code = known.facts[i].value.code
        country = place(code).country if code and not code.startswith("m49:") else None
        if country:
            return [
                known.conclude(
                    Value(attribute="nationality", text=country, code=f"country:{country}"),
                    [i],
                    0.8,
                )
            ]
    return []


def birthplace_from_nationality(known: Known) -> list[Fact]:
    """Most people were born in the country of their nationality."""
    if known.has("birthplace") or known.person.part == "group":
        return []
    for i in (i for i in known.of("nationality") if known.facts[i].confidence >= _SURE):
        value = known.facts[i].value
        return [known.conclude(Value(attribute="birthplace", text=value.text, code=value.code), [i], 0.7)]
    return []


def nationality_from_group(known: Known) -> list[Fact]:
    """A speaker who says "us" of a group is one of the group, with its nationality and its affiliation."""
    if known.person.part == "group" or known.has("nationality"):
        return []
    roles = known.of("role", "affiliation")
    for i in roles:
        unit = known.facts[i].value.text.split(" of ")[-1]
        for group in known.subjects.people.values():
            label = group.label.lower()
            if group.part == "group" and unit and unit in label:
                code = _demonym_in(group, known.subjects)
                if code:
                    return [
                        known.conclude(
                            Value(attribute="nationality", text=code.removeprefix("country:"), code=code),
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


def nationality_from_life(known: Known) -> list[Fact]:
    """Whoever lived, studied and worked in one country only, as far as the text says, is mostly its national."""
    if known.has("nationality") or known.person.part not in ("source", "private"):
        return []
    found: dict[str, list[int]] = {}
    for i in known.of("residence", "employer", "education", "affiliation"):
        code = known.facts[i].value.code
        if code and code.startswith(("geonames:", "country:")):
            country = place(code).country
            if country:
                found.setdefault(country, []).append(i)
    if len(found) != 1:
        return []
    country, premises = next(iter(found.items()))
    value = Value(attribute="nationality", text=country, code=f"country:{country}")
    return [known.conclude(value, premises, 0.6)]
