"""Values in other words, and wider words by a table of stems: health, schooling, property, what befell people, faiths and peoples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import ModuleType

from byname.model import Value

Rungs = Iterator[Value]


def squeezed(text: str) -> str:
    """A text in small letters with single blanks."""
    return " ".join(text.lower().split())


def texts(said: Value, texts: Iterable[str], code: str | None = None) -> Rungs:
    """Values of the attribute in these words."""
    return (Value(attribute=said.attribute, text=text, code=code) for text in texts)


def by_stem(table: str) -> Callable[[Value, ModuleType], Rungs]:
    """Wider words by the first row of a table of which a stem begins a word, or words, of the value.

    A stem that ends in a space is a whole word.
    """

    def rungs(said: Value, lexicon: ModuleType) -> Rungs:
        text = f" {squeezed(said.text)} "
        rows = getattr(lexicon, table)
        yield from texts(
            said, next((wider for stems, wider in rows if any(f" {s}" in text for s in stems)), ())
        )

    return rungs


def ethnicity(said: Value, lexicon: ModuleType) -> Rungs:
    """A minority, where it is one in every state, then no more than that a people was named; a rung itself only goes on."""
    people = squeezed(said.text)
    if {people, people.removesuffix("s")} & lexicon.MINORITIES:
        yield from texts(said, [lexicon.MINORITY])
    yield from texts(said, [lexicon.ETHNIC_GROUP])


def religion(said: Value, lexicon: ModuleType) -> Rungs:
    """The family of faiths, then any faith."""
    yield from texts(said, lexicon.RELIGIONS.get(squeezed(said.text), ()))
