"""People whom only the furniture of a page names, and further names there of people in the text."""

from __future__ import annotations

from dataclasses import replace

from byname.model import Document, Mention, Person
from byname.people.aliases import can_be_same, name_parts
from byname.stats.public import office_of


def with_furniture(
    people: tuple[Person, ...], mentions: tuple[Mention, ...], document: Document
) -> tuple[Person, ...]:
    """Adds each name in furniture to the person it can name, or as a person of its own behind the others."""
    known = list(people)
    for mention in (m for m in mentions if m.rule == "furniture"):
        text = document.of(mention.span)
        position = next((i for i, person in enumerate(known) if _named(person, text)), None)
        if position is None:
            part = "public" if office_of(text) else "private"
            known.append(Person(id=f"p{len(known) + 1}", label=text, mentions=(mention,), part=part))  # type: ignore[arg-type]
        else:
            person = known[position]
            known[position] = replace(
                person, mentions=tuple(sorted((*person.mentions, mention), key=lambda m: m.span))
            )
    return tuple(known)


def _named(person: Person, text: str) -> bool:
    named = any(m.rule in ("name", "furniture") for m in person.mentions)
    return named and can_be_same(name_parts(text), name_parts(person.label))
