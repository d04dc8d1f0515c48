"""What a phrase says that somebody does: a trade or an office, the body it is in and where that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from byname.lang import words
from byname.lang.syntax import owns_property
from byname.lang.tokens import Token
from byname.model import Fact, Mention, Span, Value
from byname.model.spans import Near

_LONGEST = 12  # tokens from an office to the end of the body that it is in


@dataclass(frozen=True, slots=True)
class Duty:
    """A trade or an office: its words and where they stand, the words of what it is of, and where it all ends."""

    value: Value
    span: Span
    reach: Span


def duty(tokens: tuple[Token, ...], first: int, noun: int, language: str) -> Duty | None:
    """What the phrase from ``first`` to ``noun`` says somebody does, None where it says nothing of that."""
    lexicon, grammar, begin = words(language, "work"), words(language, "grammar"), first
    while first < noun and (
        tokens[first].lower in lexicon.LEADING
        or (tokens[first].lower in grammar.PREPOSITIONS and tokens[first].lower not in lexicon.IN_OFFICES)
        or not tokens[first].is_word
        or _is_possessor(tokens, first, noun)
    ):
        first += 1
    head = str(grammar.singular(tokens[noun].lower))
    what = [t.lower for t in tokens[first:noun] if t.is_word] + [head]
    is_limb = head in lexicon.LIMBS and _is_struck(tokens, first, noun, language)
    is_owner = head in lexicon.OWNERS and (
        owns_property(tokens, noun + 1, language) or not lexicon.OWNED_AS.isdisjoint(what)
    )
    if is_limb or is_owner:
        return None
    span = Span(start=tokens[first].start, end=tokens[noun].end)
    end = _reach(tokens, noun + 1, language)
    value = _value(what, head, language)
    if value is None or (
        value.code is None and first < noun and tokens[noun].is_capital and head.endswith(lexicon.PEOPLES)
    ):
        return None
    if value.attribute == "role":
        value = _with_unit(value, tokens[noun + 1 : end], language)
        value = _with_possessor(value, tokens[begin:first]) if value.low is None else value
    return Duty(value, span, Span(start=span.start, end=tokens[end - 1].end))


def _is_struck(tokens: tuple[Token, ...], first: int, noun: int, language: str) -> bool:
    """Whether an office is a part of the body here: "blunt force to the head", but "a letter to the head of the unit"."""
    before = tokens[first - 2].lower if first > 1 and tokens[first - 1].lower == "the" else ""
    behind = tokens[noun + 1].lower if noun + 1 < len(tokens) else ""
    lexicon = words(language, "work")
    return before in lexicon.STRUCK and behind not in lexicon.OF_BODY


def _is_possessor(tokens: tuple[Token, ...], first: int, noun: int) -> bool:
    """Whether a possessive stands between here and the noun: "the Council's" in "the Council's legal adviser"."""
    return any(t.lower in ("'s", "’s", "’", "'") for t in tokens[first + 1 : noun])


def _value(what: list[str], head: str, language: str) -> Value | None:
    """The office that a list of offices knows; the trade from the longest run that a table knows; else either by its noun."""
    lexicon, occupations = words(language, "work"), words(language, "occupations")
    if head in lexicon.NO_TRADES:
        return None
    text = " ".join(what)
    if any(" ".join(what[start:]) in occupations.ROLE_PHRASES for start in range(len(what))):
        return Value(attribute="role", text=text)
    for start in range(len(what)):
        known = occupations.occupation(" ".join(what[start:]))
        if known is not None:
            code = f"status:{known.code}" if known.code.startswith("s") else f"isco:{known.code}"
            return Value(attribute="occupation", text=text, code=code)
    if len(what) == 1 and (head in lexicon.TOO_WIDE or head not in lexicon.OFFICES):
        return None
    if head in lexicon.OFFICES:
        return Value(attribute="role", text=text)
    return (
        Value(attribute="occupation", text=text)
        if head.endswith(lexicon.TRADE_ENDINGS) and len(head) > 4
        else None
    )


def _reach(tokens: tuple[Token, ...], after: int, language: str) -> int:
    """Where the words end that say of what or where: before a verb, a sign, a relative pronoun."""
    lexicon, grammar = words(language, "work"), words(language, "grammar")
    end = after
    if after >= len(tokens) or tokens[after].lower not in lexicon.TIES:
        return after
    while end < min(len(tokens), after + _LONGEST):
        token = tokens[end]
        verb = grammar.can_be_verb(token.lower) and not token.is_capital and token.lower not in lexicon.TIES
        if (
            verb
            or token.lower in grammar.WH_WORDS
            or not (token.is_word or token.lower in ("'s", "’s", "’", "'"))
            or token.text[0].isdigit()
        ):
            break
        if token.lower in grammar.CONJUNCTIONS and not (
            token.lower == "and" and end + 1 < len(tokens) and tokens[end + 1].is_capital
        ):
            break
        if token.lower in grammar.PREPOSITIONS and token.lower not in lexicon.TIES:
            break
        end += 1
    return end


def _with_unit(value: Value, complement: tuple[Token, ...], language: str) -> Value:
    """An office with what it is of: director of legal affairs."""
    if not complement or complement[0].lower not in ("of", "at", "for", "in", "to", "with"):
        return value
    small = words(language, "people").DETERMINERS
    unit = []
    for token in complement[1:]:
        if (
            token.lower in words(language, "grammar").PREPOSITIONS and token.lower not in ("of", "for")
        ) or token.lower in ("in", "at"):
            break
        unit.append(token.lower)
    while unit and unit[0] in small:
        unit.pop(0)
    if not unit:
        return value
    return Value(attribute="role", text=f"{value.text} of {' '.join(unit)}", low=1, high=1, code=value.code)


def _with_possessor(value: Value, before: tuple[Token, ...]) -> Value:
    """An office with the body whose it is: the regiment's press secretary is one person."""
    owner = [n for n, token in enumerate(before) if token.lower in ("'s", "’s", "’", "'")]
    whose = " ".join(token.lower for token in before[: owner[-1]] if token.is_word) if owner else ""
    return Value(attribute="role", text=f"{value.text} of {whose}", low=1, high=1) if whose else value


def tied_facts(
    person: str, duty: Duty, near: Near, text: str, *, holder: Span | None = None
) -> Iterator[Fact]:
    """The duty itself, the bodies it is in, and the places it is at, as facts about a person."""
    yield Fact(person=person, value=duty.value, evidence=(duty.span,))
    yield from bodies_and_places(person, holder or duty.reach, near, text)


def bodies_and_places(person: str, within: Span, near: Near, text: str) -> Iterator[Fact]:
    """A named body within the words of a text is whom somebody works for, a place outside its name where."""
    found = near.overlapping(within)
    bodies = [m for m in found if m.kind == "organisation" and within.covers(m.span) and m.value is not None]
    for body in bodies:
        value, span = _membership(body, within, text)
        if _NAMED.search(text[span.start : span.end]):
            yield Fact(person=person, value=value, evidence=(span,))
    for where in found:
        if (
            where.kind == "place"
            and within.covers(where.span)
            and where.value is not None
            and where.value.attribute in _WHERE
        ):
            at = replace(where.value, attribute="location")
            sure = 0.8 if any(body.span.covers(where.span) for body in bodies) else 1.0
            yield Fact(person=person, value=at, evidence=(where.span,), confidence=sure)


_WHERE = ("location", "residence", "birthplace")
_EMPLOYERS = frozenset(
    f"org:{kind}"
    for kind in (
        "government",
        "court",
        "prison",
        "school",
        "hospital",
        "media",
        "company",
        "police",
        "military",
    )
)


_RUN = re.compile(r"(?:[^\W\d_a-z][\w’'-]*\s+(?:(?:and|of|for|the)\s+)*)+$")
_NAMED = re.compile(r"\w\W+\w")  # one word alone is no name of a body: the Court


def _membership(body: Mention, within: Span, text: str) -> tuple[Value, Span]:
    """Whom somebody belongs to, by the whole name: the Foreign and Commonwealth Office, of which a finder may know the end."""
    value = body.value
    assert value is not None  # noqa: S101 - bodies_and_places takes only those that have one
    attribute = "employer" if value.code in _EMPLOYERS else "affiliation"
    run = _RUN.search(text, within.start, body.span.start)
    start = run.start() if run else body.span.start
    name = " ".join(text[start : body.span.end].lower().split()) if run else value.text
    return Value(attribute=attribute, text=name, code=value.code), Span(start=start, end=body.span.end)
