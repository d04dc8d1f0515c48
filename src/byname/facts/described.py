"""What people are called says what they do: the public prosecutor, Judge Orn, Mr Vell, head of the law department."""

from __future__ import annotations

from collections.abc import Iterator

from byname.facts.duties import Duty, bodies_and_places, duty, tied_facts
from byname.facts.lists import listed_before
from byname.facts.subjects import Subjects
from byname.lang import words
from byname.lang.tokens import Sentence, Token
from byname.model import Fact, Mention, Person, Span, Value
from byname.model.spans import Near

_MOST = 4  # phrases after a name that are read
_NAMED = ("name", "tagger", "capitals", "propagated", "code", "label")


def described_facts(
    people: tuple[Person, ...], mentions: tuple[Mention, ...], subjects: Subjects
) -> list[Fact]:
    """One or more facts for every phrase and title that says what somebody does, in what body and where."""
    near = Near(m for m in mentions if m.kind in ("organisation", "place"))
    facts: list[Fact] = []
    for person in people:
        for mention in person.mentions:
            where = subjects.index.token_at(mention.span.start) if mention.rule != "pronoun" else None
            if where is None:
                continue
            sentence = subjects.index.sentences[where[0]]
            last = next(
                (
                    i
                    for i in range(where[1], len(sentence.tokens))
                    if sentence.tokens[i].start >= mention.span.end
                ),
                len(sentence.tokens),
            )
            if mention.rule in ("nominal", "age"):
                facts += _of_phrase(person, mention, sentence, (where[1], last), subjects, near)
            elif person.part != "group":
                facts += _of_name(person, sentence, (where[1], last), subjects, near)
    return facts


def _of_phrase(
    person: Person,
    mention: Mention,
    sentence: Sentence,
    where: tuple[int, int],
    subjects: Subjects,
    near: Near,
) -> Iterator[Fact]:
    """What a description says, and the body that its possessive means: their Agent."""
    found = duty(sentence.tokens, where[0], where[1] - 1, subjects.document.language)
    if found is None or _is_denied(sentence.tokens, where[0], subjects.document.language):
        return
    for holder in members(person, mention, subjects):
        ends = found.span.end
        within = Span(start=mention.span.start, end=found.reach.end)
        for fact in tied_facts(holder, found, near, subjects.document.text, holder=within):
            if not any(
                e.end == ends and fact.attribute in ("employer", "affiliation") for e in fact.evidence
            ):
                yield fact
        if sentence.tokens[where[0]].lower in words(subjects.document.language, "work").POSSESSIVES:
            yield from _of_body(holder, sentence, where[0], near)


def _of_body(person: str, sentence: Sentence, first: int, near: Near) -> Iterator[Fact]:
    """The body that the sentence is about, whose agent or secretary somebody is: "The Council ... by its secretary"."""
    if first == 0 or sentence.tokens[first].lower in ("his", "her", "my"):
        return
    before = Span(start=sentence.start, end=sentence.tokens[first].start)
    bodies = [
        m
        for m in near.overlapping(before)
        if m.kind == "organisation" and m.value is not None and before.covers(m.span)
    ]
    if bodies and bodies[0].value is not None:
        value = bodies[0].value
        yield Fact(
            person=person,
            value=Value(attribute="employer", text=value.text, code=value.code),
            evidence=(bodies[0].span,),
            confidence=0.9,
        )


def members(person: Person, mention: Mention, subjects: Subjects) -> tuple[str, ...]:
    """Whom a description is true of: the people listed right before it where there are several of them, else its person."""
    if person.part != "group":
        return (person.id,)
    last = next((r for r in reversed(subjects.before(mention.span)) if not r.plural), None)
    if last is None:
        return (person.id,)
    between = subjects.document.text[last.span.end : mention.span.start]
    if not words(subjects.document.language, "work").BEFORE_APPOSITION.fullmatch(between):
        return (person.id,)
    listed = (*listed_before(last.span, subjects), last.person)
    return listed if len(listed) > 1 else (person.id,)


def _is_denied(tokens: tuple[Token, ...], first: int, language: str) -> bool:
    """Whether the words before deny it: "was never a policeman"."""
    return bool({t.lower for t in tokens[max(0, first - 2) : first]} & words(language, "somebody").DENIALS)


def _of_name(
    person: Person, sentence: Sentence, where: tuple[int, int], subjects: Subjects, near: Near
) -> Iterator[Fact]:
    """The title before a name, the body right behind it, and the phrases between the commas that follow."""
    tokens, language = sentence.tokens, subjects.document.language
    title = _title(tokens, where[0], language)
    if title is not None:
        yield Fact(person=person.id, value=title.value, evidence=(title.span,))
    elif _is_representative(sentence, tokens[where[0]].start, subjects):
        value = Value(attribute="role", text=words(language, "work").REPRESENTATIVE, code="isco:2611")
        yield Fact(
            person=person.id,
            value=value,
            evidence=(Span(start=tokens[where[0]].start, end=tokens[where[1] - 1].end),),
            confidence=0.9,
        )
    at = _after_bracket(tokens, where[1])
    if at < len(tokens) and tokens[at].lower in words(language, "work").OF_BODY:
        reach = _segment_end(tokens, at + 1, language)
        within = Span(start=tokens[at].start, end=tokens[reach - 1].end)
        tied = list(bodies_and_places(person.id, within, near, subjects.document.text))
        yield from tied
        at = reach if tied else at
    name = Span(start=tokens[where[0]].start, end=tokens[where[1] - 1].end)
    people = (*listed_before(name, subjects), person.id)
    yield from _apposed(people, tokens, at, subjects, near)


def _is_representative(sentence: Sentence, start: int, subjects: Subjects) -> bool:
    """Whether the words before a name say that it is who speaks for somebody: "was represented by Ms Orn and Mr Vell"."""
    lexicon = words(subjects.document.language, "work")
    found = lexicon.REPRESENTED.search(subjects.document.text[sentence.start : start])
    return (
        found is not None
        and not lexicon.OFFICE.search(found.group("names"))
        and not lexicon.CLAUSE.search(found.group("names"))
    )


def _title(tokens: tuple[Token, ...], first: int, language: str) -> Duty | None:
    """The office or trade that stands right before a name: Judge, Ambassador."""
    if not first or not tokens[first - 1].is_word:
        return None
    noun = first - 1
    if (
        tokens[noun].lower in words(language, "people").TITLE_NOUNS
        or tokens[noun].lower in words(language, "work").HONORIFICS
    ):
        return None
    known = tokens[noun].lower in words(language, "people").TITLES
    return duty(tokens[:first], noun, noun, language) if known and tokens[noun].is_capital else None


def _after_bracket(tokens: tuple[Token, ...], at: int) -> int:
    """Where the words go on after a bracket that follows a name."""
    if at < len(tokens) and tokens[at].text == "(":
        closing = next((i for i in range(at, min(len(tokens), at + 12)) if tokens[i].text == ")"), None)
        return at if closing is None else closing + 1
    return at


def _segment_end(tokens: tuple[Token, ...], at: int, language: str) -> int:
    """Where a phrase between commas ends."""
    grammar = words(language, "grammar")
    end = at
    while end < len(tokens) and (
        tokens[end].is_word or tokens[end].text in "'’&-" or tokens[end].lower in ("'s", "’s")
    ):
        if tokens[end].lower in grammar.WH_WORDS or (
            grammar.can_be_verb(tokens[end].lower) and not tokens[end].is_capital and end > at + 1
        ):
            break
        if (
            tokens[end].lower == "and"
            and end + 1 < len(tokens)
            and tokens[end + 1].lower.rstrip(".") in words(language, "people").TITLES
        ):
            break
        end += 1
    return max(end, at + 1)


def _apposed(
    people: tuple[str, ...], tokens: tuple[Token, ...], at: int, subjects: Subjects, near: Near
) -> Iterator[Fact]:
    """What the phrases behind a name say, one after the other, until one says nothing of work."""
    language = subjects.document.language
    for _ in range(_MOST):
        if at + 1 >= len(tokens) or tokens[at].text not in (",", "—", "–"):
            return
        end = _segment_end(tokens, at + 1, language)
        facts = list(_segment(people, tokens, (at + 1, end), near, subjects))
        if not facts:
            return
        yield from facts
        at = end


def _segment(
    people: tuple[str, ...], tokens: tuple[Token, ...], where: tuple[int, int], near: Near, subjects: Subjects
) -> Iterator[Fact]:
    first, end = where
    text, language = subjects.document.text, subjects.document.language
    lexicon, grammar = words(language, "work"), words(language, "grammar")
    noun = next(
        (i for i in range(first, end) if i + 1 >= end or tokens[i + 1].lower in lexicon.TIES), end - 1
    )
    plural = grammar.singular(tokens[noun].lower) != tokens[noun].lower
    within = Span(start=tokens[first].start, end=tokens[end - 1].end)
    found = duty(tokens[:end], first, noun, language)
    if found is not None and (found.value.code is not None or found.value.attribute == "role" or plural):
        for person in people if plural else people[-1:]:
            yield from tied_facts(person, found, near, text, holder=within)
        return
    yield from bodies_and_places(people[-1], within, near, text)
    if end - first == 1 and _is_foreign_office(tokens, where, near):
        value = Value(attribute="role", text=tokens[first].lower)
        yield Fact(person=people[-1], value=value, evidence=(within,), confidence=0.7)


def _is_foreign_office(tokens: tuple[Token, ...], where: tuple[int, int], near: Near) -> bool:
    """Whether a word between commas is an office in another language: a body that its holder is in comes right behind."""
    first, end = where
    if end + 1 >= len(tokens) or tokens[end].text != "," or not tokens[first].is_capital:
        return False
    behind = Span(start=tokens[end].start, end=tokens[min(len(tokens), end + 5) - 1].end)
    return len(tokens[first].text) > 4 and any(m.kind == "organisation" for m in near.overlapping(behind))
