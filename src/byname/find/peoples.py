"""Peoples, faiths, nationalities and languages by their words."""

from __future__ import annotations

from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Token
from byname.model import Document, Mention, Span, Value
from byname.stats.places import country_of_demonym


def group_at(document: Document, tokens: tuple[Token, ...], position: int) -> tuple[Mention, int] | None:
    """A nationality, a people, a faith or a language that begins at a token and the position behind it, None where there is none."""
    lexicon, token, last = words(document.language, "places"), tokens[position], position
    if (long := _long_faith(document, tokens, position)) is not None:
        faith, last = long
        value = Value(attribute="religion", text=faith)
    elif token.lower in lexicon.LANGUAGES and _is_language(tokens, position, lexicon):
        value = Value(attribute="language", text=token.lower)
    elif token.lower in lexicon.FAITHS:
        value = Value(attribute="religion", text=lexicon.FAITHS[token.lower])
    elif token.lower in lexicon.ETHNIC and not _names_place(tokens, position, lexicon):
        value = Value(attribute="ethnicity", text=token.lower)
    else:
        countries = country_of_demonym(token.text)
        if not countries or len(token.text) < 4:
            return None
        value = Value(attribute="nationality", text=countries[0], code=f"country:{countries[0]}")
    span = Span(start=token.start, end=tokens[last].end)
    group = Mention(
        span=span, kind="demographic", identifier="quasi", rule=value.attribute, score=0.9, value=value
    )
    return group, last + 1


def _is_language(tokens: tuple[Token, ...], position: int, lexicon: ModuleType) -> bool:
    """Whether a language is meant and not a people: "speaks X", "in X", "mother tongue X", "X lessons"."""
    before = [token.lower for token in tokens[max(0, position - 3) : position]]
    after = tokens[position + 1].lower if position + 1 < len(tokens) else ""
    if not country_of_demonym(tokens[position].text) and tokens[position].lower not in lexicon.ETHNIC:
        return True
    within = before[-1:] == ["in"] and (not after[:1].isalpha() or after in ("without", "with", "and", "on"))
    said = any(word in lexicon.LANGUAGE_CUES for word in before)
    return said or within or after in ("lessons", "language", "accent", "speaker", "dialect", "mother")


def _names_place(tokens: tuple[Token, ...], position: int, lexicon: ModuleType) -> bool:
    """Whether a people's name begins that of a place: Karen State, the Shan Hills."""
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    return after is not None and after.is_capital and after.lower in lexicon.LANDS


def _long_faith(document: Document, tokens: tuple[Token, ...], position: int) -> tuple[str, int] | None:
    """A faith of several words, and where the last of them stands: "a Jehovah’s Witness"."""
    faiths = words(document.language, "places").LONG_FAITHS
    if tokens[position].lower not in {first for first, *_ in faiths}:
        return None
    singular = words(document.language, "grammar").singular
    for length in (2, 3):
        said = [token.lower.lstrip("'’") for token in tokens[position : position + length]]
        faith = faiths.get((*said[:-1], str(singular(said[-1]))))
        if faith is not None:
            return faith, position + length - 1
    return None
