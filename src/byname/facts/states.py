"""Whose nationals people are and where they live, as it follows from where they work and where the text plays."""

from __future__ import annotations

from byname.facts.known import Known
from byname.lang import words
from byname.model import Fact, Value
from byname.stats.places import country_of_demonym, find_places, place

_WORK = ("occupation", "role", "rank", "employer", "affiliation")
_OFFICIAL, _WORKING, _THERE = 0.8, 0.65, 0.6
_STATE_CODES = ("isco:0", "isco:111", "isco:2612", "isco:2619", "isco:335", "isco:541")
"""Occupations that states mostly fill with their own nationals: soldiers, ministers, judges, prosecutors, inspectors, police."""


def nationality_from_office(known: Known) -> list[Fact]:
    """Whoever acts for a state, as its agent, minister, judge, prosecutor or policeman, is mostly its national."""
    if known.has("nationality") or known.person.part == "group":
        return []
    for i in known.of(*_WORK):
        if _is_of_state(known.facts[i], known) and (country := _state_of(known, i)) is not None:
            return [_nationality(known, country, [i], _OFFICIAL)]
    return []


def nationality_from_workplace(known: Known) -> list[Fact]:
    """Whoever has a profession or an office in one country only, as far as the text says, is mostly its national."""
    if known.has("nationality") or known.person.part == "group" or known.person.narrator:
        return []
    countries = {
        c: i
        for i in known.of("location", "residence", "employer", "affiliation")
        if (c := _country(known.facts[i])) is not None
    }
    if len(countries) != 1 or not known.has(*_WORK):
        return []
    country, i = next(iter(countries.items()))
    return [_nationality(known, country, [i, known.of(*_WORK)[0]], _WORKING)]


def nationality_from_setting(known: Known) -> list[Fact]:
    """Somebody in proceedings in one country, of whom the text says no other, is mostly its national."""
    country = known.setting.country if known.setting.case else None
    if country is None or known.has("nationality") or known.person.part == "group" or known.person.narrator:
        return []
    premises = known.of(*_WORK, "family", "name")
    elsewhere = any(_country(f) not in (None, country) for f in known.facts) or _is_of_forum(known)
    if not premises or elsewhere:
        return []
    return [_nationality(known, country, premises[:1], _THERE)]


def nationality_from_election(known: Known) -> list[Fact]:
    """The judge whom a state has elected to an international court is mostly its national."""
    if known.has("nationality"):
        return []
    pattern = words(known.subjects.document.language, "work").ELECTED
    for i in known.of("role", "occupation"):
        for span in known.facts[i].evidence:
            found = pattern.match(known.subjects.document.text, span.end)
            codes = {p.code for p in known.places(found.end() if found else -1)}
            if len(codes) == 1 and (country := place(codes.pop()).country):
                return [_nationality(known, country, [i], _OFFICIAL)]
    return []


def home_from_office(known: Known) -> list[Fact]:
    """Whoever works for a body is at home where it is: in its town, else in its country."""
    if known.has("residence", "location") or known.person.part == "group" or known.person.narrator:
        return []
    if _is_of_forum(known) and known.setting.seat:
        i = known.of(*_WORK)[0]
        return [
            known.conclude(
                Value(attribute="residence", text=known.setting.seat, code=known.setting.seat_code),
                [i],
                _WORKING,
            )
        ]
    for i in known.of("nationality"):
        code = known.facts[i].value.code
        if (
            code
            and code.startswith("country:")
            and known.setting.case
            and known.has(*_WORK, "family", "name")
        ):
            premises = [i, *known.of(*_WORK)[:1]]
            return [
                known.conclude(
                    Value(attribute="residence", text=place(code).name.lower(), code=code), premises, _THERE
                )
            ]
    return []


def employer_from_forum(known: Known) -> list[Fact]:
    """The president of a section and a judge in a case before an international court sit in that court."""
    if known.has("employer") or not _is_of_forum(known) or known.setting.forum is None:
        return []
    i = next(i for i in known.of("role", "occupation") if _sits(known.facts[i], known))
    _, _, unit = known.facts[i].value.text.partition(" of ")
    part = words(known.subjects.document.language, "work").PART_OF.format(
        unit=unit, whole=known.setting.forum
    )
    text = part if unit else known.setting.forum
    return [known.conclude(Value(attribute="employer", text=text, code="org:court"), [i], 0.8)]


def _is_of_forum(known: Known) -> bool:
    return known.setting.forum is not None and any(_sits(f, known) for f in known.facts)


def _sits(fact: Fact, known: Known) -> bool:
    """Whether a role is one in the court before which the text is: president of a section, elected judge."""
    lexicon = words(known.subjects.document.language, "work")
    if fact.attribute not in ("role", "occupation"):
        return False
    return bool(lexicon.SITS.search(fact.value.text)) or any(
        lexicon.ELECTED.match(known.subjects.document.text, span.end) for span in fact.evidence
    )


def _is_of_state(fact: Fact, known: Known) -> bool:
    if _sits(fact, known):
        return False
    code = fact.value.code or ""
    return code.startswith((*_STATE_CODES, "org:government")) or bool(
        words(known.subjects.document.language, "work").STATE.search(fact.value.text)
    )


def _state_of(known: Known, i: int) -> str | None:
    """The state that a body's adjective or place names, else the one that the text plays in."""
    said = [known.facts[j].value.text for j in (i, *known.of("employer", "affiliation"))]
    for word in " ".join(said).split():
        found = country_of_demonym(word)
        if len(found) == 1:
            return found[0]
    for text in said:
        named = [p.country for p in find_places(text.removesuffix(" government")) if p.kind == "country"]
        if named:
            return named[0]
    places = {c for j in known.of("location", "employer") if (c := _country(known.facts[j])) is not None}
    return places.pop() if len(places) == 1 else known.setting.country


def _country(fact: Fact) -> str | None:
    code = fact.value.code
    return place(code).country if code and code.startswith(("geonames:", "country:")) else None


def _nationality(known: Known, country: str, premises: list[int], confidence: float) -> Fact:
    return known.conclude(
        Value(attribute="nationality", text=country, code=f"country:{country}"), premises, confidence
    )
