"""What follows from what somebody does: the unit, the end of a job, the studies."""

from __future__ import annotations

from dataclasses import replace

from byname.facts.known import Known
from byname.lang import words
from byname.model import Fact, Value


def affiliation_from_role(known: Known) -> list[Fact]:
    """Whoever holds an office in a unit belongs to the unit."""
    if known.has("affiliation") or known.has("employer"):
        return []
    for i in known.of("role"):
        _, _, unit = known.facts[i].value.text.partition(" of ")
        if unit:
            return [known.conclude(Value(attribute="affiliation", text=unit), [i], 0.9)]
    return []


def left_service(known: Known) -> list[Fact]:
    """A former occupation ended when the text says that the job was given up."""
    lexicon = words(known.subjects.document.language, "facts")
    dates = known.of("event_date")
    for i in known.of("occupation"):
        if known.facts[i].when is None:
            continue
        for j in dates:
            _, sentence = known.subjects.sentence_text(known.facts[j].evidence[0])
            end = known.facts[j].value.high
            if lexicon.LEFT_JOB.search(sentence) and end is not None:
                value = Value(
                    attribute="occupation",
                    text=f"{known.facts[i].value.text} until {known.facts[j].value.text}",
                    code=known.facts[i].value.code,
                )
                return [replace(known.conclude(value, [i, j], 0.85), when=(1, end))]
    return []


def employer_from_office(known: Known) -> list[Fact]:
    """A prosecutor works for a prosecutor's office, a minister for the ministry, a mayor for the town."""
    if known.has("employer") or known.person.part == "group":
        return []
    for i in known.of("role", "occupation"):
        for pattern, body in words(known.subjects.document.language, "work").BODIES_OF:
            found = pattern.search(known.facts[i].value.text)
            if found is not None:
                value = Value(attribute="employer", text=found.expand(body), code="org:government")
                return [known.conclude(value, [i], 0.8)]
    return []


def _pleads(known: Known, fact: Fact) -> bool:
    """Whether somebody's agent speaks for it in a case: "were represented by their Agent"."""
    start, sentence = known.subjects.sentence_text(fact.evidence[0])
    before = sentence[: fact.evidence[0].start - start]
    return bool(words(known.subjects.document.language, "work").REPRESENTED.search(before))


def occupation_from_office(known: Known) -> list[Fact]:
    """Whoever presides over a section of a court is a judge; whoever speaks for a government there, its lawyer; whoever else is in its service, its official."""
    if known.has("occupation") or known.person.part == "group":
        return []
    lexicon = words(known.subjects.document.language, "work")
    for i in known.of("role", "employer", "affiliation"):
        fact = known.facts[i]
        if fact.attribute == "role" and lexicon.SITS.search(fact.value.text):
            return [
                known.conclude(Value(attribute="occupation", text=lexicon.JUDGE, code="isco:2612"), [i], 0.8)
            ]
        if fact.attribute == "role" and lexicon.AGENT.match(fact.value.text) and _pleads(known, fact):
            value = Value(attribute="occupation", text=lexicon.STATE_LAWYER, code="isco:2611")
            return [known.conclude(value, [i], 0.7)]
        if fact.attribute != "role" and lexicon.BAR.search(fact.value.text):
            value = Value(attribute="occupation", text=lexicon.LAWYER, code="isco:2611")
            return [known.conclude(value, [i], 0.8)]
        if fact.value.code == "org:government" or lexicon.STATE.search(fact.value.text):
            return [
                known.conclude(
                    Value(attribute="occupation", text=lexicon.OFFICIAL, code="isco:1112"), [i], 0.8
                )
            ]
    return []


def education_from_title(known: Known) -> list[Fact]:
    """A doctor's or professor's title stands for a doctorate."""
    if known.has("education") or known.person.part == "group":
        return []
    lexicon, document = words(known.subjects.document.language, "work"), known.subjects.document
    for i in known.of("name"):
        for span in known.facts[i].evidence:
            before = document.text[max(0, span.start - 24) : span.start].lower().replace(".", " ").split()
            if before and lexicon.DOCTORATES & set(before[-2:]):
                return [known.conclude(Value(attribute="education", text=lexicon.DOCTORATE), [i], 0.8)]
    return []


def education_from_profession(known: Known) -> list[Fact]:
    """Doctors, lawyers, teachers, engineers and high officials have studied."""
    lexicon = words(known.subjects.document.language, "facts")
    if known.has("education") or known.person.part == "group":
        return []
    for i in known.of("occupation", "role"):
        code = (known.facts[i].value.code or "").removeprefix("isco:")
        degree = next((lexicon.DEGREES[code[:n]] for n in (4, 3, 2, 1) if code[:n] in lexicon.DEGREES), None)
        if degree is None and words(known.subjects.document.language, "work").STUDIED.search(
            known.facts[i].value.text
        ):
            degree = words(known.subjects.document.language, "work").DEGREE
        if degree:
            return [
                known.conclude(
                    Value(attribute="education", text=degree), [i], round(0.9 * known.facts[i].confidence, 3)
                )
            ]
    return []
