"""What the family of a post's writer has in common: whose they are, the home, the nationality, the age of those who are raised."""

from __future__ import annotations

from dataclasses import replace

from byname.facts.subjects import Subjects
from byname.lang import words
from byname.model import Dossier, Fact, Mention, Person, Span, Value

_SHARED = 0.8  # of the confidence that the fact has for whoever it is shared with
_LIKELY, _SURE = 0.7, 0.85


def household_facts(people: tuple[Person, ...], subjects: Subjects) -> list[Fact]:
    """Whose child or spouse everybody is whom a text counts, implies or names as married to its writer."""
    narrator = subjects.people.get(subjects.narrator or "")
    if narrator is None or not subjects.is_post:
        return []
    lexicon, facts = words(subjects.document.language, "household"), list[Fact]()
    for person in people:
        for mention in person.mentions if person is not narrator else ():
            kin = _kin(mention, subjects)
            if kin is None:
                continue
            text = lexicon.FAMILY_OF.format(kin=kin)
            facts.append(_said(person, "family", text, mention.span))
            if kin in lexicon.SPOUSES:
                facts += [_said(one, "marital_status", "married", mention.span) for one in (person, narrator)]
    return facts


def _kin(mention: Mention, subjects: Subjects) -> str | None:
    if mention.rule in ("child", "spouse"):
        return mention.rule
    before = subjects.document.text[max(0, mention.span.start - 60) : mention.span.start]
    named = mention.rule not in ("pronoun", "nominal", "number", "handle")
    return (
        "spouse"
        if named and words(subjects.document.language, "household").MARRIED_TO.search(before)
        else None
    )


def _said(person: Person, attribute: str, text: str, span: Span) -> Fact:
    return Fact(person=person.id, value=Value(attribute=attribute, text=text), evidence=(span,))


def with_shared(dossiers: tuple[Dossier, ...], subjects: Subjects) -> tuple[Dossier, ...]:
    """The dossiers with what the writer's kin share with the writer; they are likely to, which is less sure than the fact itself."""
    writer = next((d for d in dossiers if d.person.narrator), None)
    if writer is None or not subjects.is_post:
        return dossiers
    return tuple(
        d if d is writer else replace(d, facts=d.facts + tuple(_shared(d, writer, subjects)))
        for d in dossiers
    )


def _shared(dossier: Dossier, writer: Dossier, subjects: Subjects) -> list[Fact]:
    """Home and nationality for those who live with the writer, an age for children, a gender for a spouse."""
    lexicon = words(subjects.document.language, "household")
    endings = (lexicon.FAMILY_OF.format(kin=""), f" of {writer.person.label.lower()}")
    related = next(
        (
            (i, f.value.text.split(" of ")[0].split()[-1])
            for i, f in enumerate(dossier.facts)
            if f.attribute == "family" and f.value.text.endswith(endings)
        ),
        None,
    )
    if related is None or related[1] not in lexicon.HOME_KIN or dossier.person.part == "group":
        return []
    position, word = related
    has = {fact.attribute for fact in dossier.facts}
    found = []
    for attribute in ("residence", "nationality"):
        own = [f for f in writer.facts if f.attribute == attribute]
        if attribute not in has:
            found += [
                _concluded(dossier, position, f.value, f.confidence * _SHARED, f.evidence) for f in own[:2]
            ]
    if word in lexicon.MINORS and not has & {"age", "birth_date"}:
        low, high = lexicon.AS_A_CHILD
        age = Value(attribute="age", text=f"{low} to {high}", low=low, high=high)
        found.append(_concluded(dossier, position, age, _LIKELY, ()))
    gender = next((f.value.text for f in writer.facts if f.attribute == "gender"), None)
    if word in lexicon.SPOUSES and gender in ("m", "f"):
        if "gender" not in has:
            other = Value(attribute="gender", text="m" if gender == "f" else "f")
            found.append(_concluded(dossier, position, other, _SURE, ()))
        if word == "spouse":
            kin = lexicon.FAMILY_OF.format(kin="husband" if gender == "f" else "wife")
            found.append(_concluded(dossier, position, Value(attribute="family", text=kin), _SURE, ()))
    return found


def _concluded(
    dossier: Dossier, premise: int, value: Value, confidence: float, evidence: tuple[Span, ...]
) -> Fact:
    return Fact(
        person=dossier.person.id, value=value, evidence=tuple(sorted({*dossier.facts[premise].evidence, *evidence})),
        basis="inferred", premises=(premise,), confidence=round(confidence, 3),
    )  # fmt: skip
