"""What follows from names and kin: gender, marriage, children."""

from __future__ import annotations

from byname.facts.known import Known
from byname.lang import words
from byname.model import Fact, Value
from byname.stats.names import given_name, is_rather_surname


def gender_from_name(known: Known) -> list[Fact]:
    """A given name that nearly all its bearers of one gender have."""
    if known.has("gender") or known.person.part == "group":
        return []
    for i in known.of("name", "alias"):
        words = known.facts[i].value.text.split()
        given = None if len(words) == 1 and is_rather_surname(words[0]) else given_name(words[0])
        if given is not None and given.female is not None and not 0.1 < given.female < 0.9:
            value = Value(attribute="gender", text="f" if given.female > 0.5 else "m")
            return [known.conclude(value, [i], 0.9)]
    return []


def gender_from_spouse(known: Known) -> list[Fact]:
    """A wife or girlfriend is mostly a man's, a husband or boyfriend a woman's."""
    if known.has("gender") or known.person.part == "group":
        return []
    shown = {
        "wife": "m",
        "girlfriend": "m",
        "ex-wife": "m",
        "husband": "f",
        "boyfriend": "f",
        "ex-husband": "f",
    }
    for i in known.of("family"):
        said = known.facts[i].value.text.split()
        if " of " not in known.facts[i].value.text and said and said[-1] in shown:
            return [known.conclude(Value(attribute="gender", text=shown[said[-1]]), [i], 0.85)]
    return []


def marital_from_kin(known: Known) -> list[Fact]:
    """Whoever is somebody's wife or husband is married."""
    if known.has("marital_status"):
        return []
    for i in known.of("family"):
        first = known.facts[i].value.text.split(" of ")[0]
        if first in ("wife", "husband"):
            return [known.conclude(Value(attribute="marital_status", text="married"), [i], 0.9)]
    return []


def marital_from_title(known: Known) -> list[Fact]:
    """Mrs is what a married woman is mostly called."""
    if known.has("marital_status") or known.person.part == "group":
        return []
    document = known.subjects.document
    pattern = words(document.language, "facts").MARRIED_TITLE
    for i in known.of("name"):
        if any(
            pattern.search(document.text[max(0, span.start - 6) : span.end])
            for span in known.facts[i].evidence
        ):
            return [known.conclude(Value(attribute="marital_status", text="married"), [i], 0.7)]
    return []
