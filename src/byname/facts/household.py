"""What the family of a post's writer has in common: whose they are, the home, the nationality, the age of those who are raised."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from types import ModuleType

from byname.facts.homes import home_of_writer
from byname.facts.subjects import Subjects
from byname.lang import words
from byname.model import Dossier, Fact, Mention, Person, Span, Value

_SHARED = 0.8  # of the confidence that the fact has for whoever it is shared with
_LIKELY, _SURE = 0.7, 0.85
_UNNAMED = frozenset({"pronoun", "nominal", "number", "handle", "age", "code", "child", "spouse", "writer"})
"""Rules of mentions that are no names."""


def household_facts(people: tuple[Person, ...], subjects: Subjects) -> list[Fact]:
    """Whose child or spouse everybody is whom a text counts, implies or names as married to its writer."""
    narrator = subjects.people.get(subjects.narrator or "")
    if narrator is None or not subjects.is_post:
        return []
    lexicon, facts = words(subjects.document.language, "household"), list[Fact]()
    counted = set[Span]()
    for person in people:
        for mention in person.mentions if person is not narrator else ():
            if mention.rule == "child" and mention.span not in counted:
                counted.add(mention.span)
                said = subjects.document.of(mention.span).lower()
                text = said if " " in said else lexicon.CHILDREN_OF.format(number=said)
                facts.append(_said(narrator, "children", text, mention.span))
            if mention.rule == "writer":
                writer = Value(attribute="occupation", text=lexicon.WRITER, code=lexicon.WRITER_CODE)
                out = Fact(person=person.id, value=writer, evidence=(mention.span,), published=True)
                facts.append(out)  # an article is out already, under the name of whoever wrote it
            kin = _kin(mention, subjects)
            if kin is None:
                continue
            text = lexicon.FAMILY_OF.format(kin=kin)
            facts.append(_said(person, "family", text, mention.span))
            if kin in lexicon.SPOUSES and mention.rule != "nominal":
                facts += [_said(one, "marital_status", "married", mention.span) for one in (person, narrator)]
    return facts


def _kin(mention: Mention, subjects: Subjects) -> str | None:
    if mention.rule in ("child", "spouse"):
        return mention.rule
    lexicon = words(subjects.document.language, "household")
    before = subjects.document.text[max(0, mention.span.start - 60) : mention.span.start]
    phrase = subjects.document.of(mention.span).lower()
    if mention.rule == "nominal" and phrase.split()[-1] in lexicon.HOME_KIN - lexicon.SEVERAL:
        mine = lexicon.NOT_MINE.search(f"{before[-20:]}{phrase}") is None and "late" not in phrase.split()
        return phrase.split()[-1] if mine else None
    if mention.rule in _UNNAMED:
        return None
    if _is_parent(before, lexicon):
        return "parent"
    return "spouse" if lexicon.MARRIED_TO.search(before) else None


def _is_parent(before: str, lexicon: ModuleType) -> bool:
    """Whether a name stands after "my parents", alone or as the second of a couple."""
    couple = lexicon.COUPLED_BEFORE.search(before)
    return lexicon.PARENTS.search(before if couple is None else before[: couple.start()]) is not None


def couple_facts(people: tuple[Person, ...], subjects: Subjects) -> list[Fact]:
    """Two who are named as one, John and Mary Weaver: the surname of the first, and that they are most likely married."""
    if not subjects.is_post:
        return []
    lexicon, text = words(subjects.document.language, "household"), subjects.document.text
    names = sorted(
        ((m.span, p) for p in people if not p.narrator for m in p.mentions if m.rule not in _UNNAMED),
        key=lambda pair: pair[0],
    )
    found = []
    for (one, first), (other, second) in pairwise(names):
        full = text[other.start : other.end].split()
        alone = len(text[one.start : one.end].split()) == 1 and len(full) > 1
        if first is second or not alone or lexicon.COUPLED.fullmatch(text[one.end : other.start]) is None:
            continue
        name = f"{text[one.start : one.end]} {full[-1]}".lower()
        pairs = [
            (first, "name", name, one),
            *((p, "marital_status", "married", s) for p, s in ((first, one), (second, other))),
        ]
        found += [replace(_said(*pair), confidence=_LIKELY) for pair in pairs]
    return found


def _said(person: Person, attribute: str, text: str, span: Span) -> Fact:
    return Fact(person=person.id, value=Value(attribute=attribute, text=text), evidence=(span,))


def with_shared(dossiers: tuple[Dossier, ...], subjects: Subjects) -> tuple[Dossier, ...]:
    """The dossiers with what the writer's kin share with the writer; they are likely to, which is less sure than the fact itself."""
    writer = next((d for d in dossiers if d.person.narrator), None)
    if writer is None or not subjects.is_post:
        return dossiers
    for conclude in (_gender_of_writer, home_of_writer, _age_of_parent):
        writer = replace(writer, facts=writer.facts + tuple(conclude(writer, dossiers, subjects)))
    return tuple(
        writer if d.person.narrator else replace(d, facts=d.facts + tuple(_shared(d, writer, subjects)))
        for d in dossiers
    )


def _gender_of_writer(writer: Dossier, dossiers: tuple[Dossier, ...], subjects: Subjects) -> list[Fact]:
    """What follows for the writer from the others: the gender from that of the spouse."""
    spouses = words(subjects.document.language, "household").SPOUSES
    wed = next((i for i, f in enumerate(writer.facts) if f.attribute in ("marital_status", "family")), None)
    if wed is None or any(f.attribute == "gender" for f in writer.facts):
        return []
    for dossier in dossiers:
        related = any(
            f.attribute == "family" and f.value.text.split(" of ")[0] in spouses for f in dossier.facts
        )
        gender = next((f.value.text for f in dossier.facts if f.attribute == "gender"), None)
        if related and gender in ("m", "f"):
            other = Value(attribute="gender", text="m" if gender == "f" else "f")
            return [_concluded(writer, wed, other, _SURE, ())]
    return []


def _age_of_parent(writer: Dossier, _others: tuple[Dossier, ...], subjects: Subjects) -> list[Fact]:
    """Whoever raises children is no child and mostly not old."""
    lexicon = words(subjects.document.language, "household")
    if any(fact.attribute in ("age", "birth_date") for fact in writer.facts):
        return []
    low, high = lexicon.AS_A_PARENT
    for i, fact in enumerate(writer.facts):
        if fact.attribute == "children" and lexicon.RAISED.search(fact.value.text):
            age = Value(attribute="age", text=f"{low} to {high}", low=low, high=high)
            return [_concluded(writer, i, age, _LIKELY, ())]
    return []


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
