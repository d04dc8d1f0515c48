"""Occupations, offices and ranks, by their words and by the body somebody serves in."""

from __future__ import annotations

from byname.lang import words
from byname.lang.syntax import owns_property
from byname.lang.tokens import Sentence, Token, sentences
from byname.model import Document, Mention, Span, Value

_STATUS = {"s1": "student", "s2": "pensioner"}


def roles(document: Document) -> list[Mention]:
    """Mentions of what people do: occupations with ISCO-08 codes, roles that few hold, ranks."""
    return [mention for sentence in sentences(document) for mention in _in_sentence(document, sentence)]


def _in_sentence(document: Document, sentence: Sentence) -> list[Mention]:
    tokens, found, position = sentence.tokens, [], 0
    lexicon = words(document.language, "occupations")
    while position < len(tokens):
        mention, after = None, position + 1
        if tokens[position].is_word and lexicon.begins(tokens[position].lower.removeprefix("ex-")):
            for last in range(min(len(tokens), position + lexicon.longest()), position, -1):
                mention = _phrase(document, tokens, position, last) or _served(
                    document, tokens, position, last
                )
                if mention is not None:
                    after = last
                    break
        if mention is not None:
            found.append(mention)
        position = after
    return found


def _phrase(document: Document, tokens: tuple[Token, ...], first: int, last: int) -> Mention | None:
    """A role, a rank or an occupation that is exactly these tokens."""
    lexicon, grammar = words(document.language, "occupations"), words(document.language, "grammar")
    if not all(token.is_word for token in tokens[first:last]):
        return None
    text = " ".join(token.lower.removeprefix("ex-") for token in tokens[first:last])
    if not _is_noun_here(document, tokens, first, last):
        return None
    one = " ".join([*text.split()[:-1], str(grammar.singular(text.split()[-1]))])
    if one in lexicon.ROLE_PHRASES or (
        last - first == 1 and one in lexicon.ROLES and _is_office(tokens, first, last, document.language)
    ):
        return _mention(tokens, first, last, Value(attribute="role", text=one))
    if text in lexicon.LONG_RANKS or (
        last - first == 1 and text in lexicon.RANKS and _is_rank(tokens, first, last)
    ):
        return _mention(tokens, first, last, Value(attribute="rank", text=text))
    found = lexicon.occupation(text)
    if found is None:
        return None
    code = None if found.code.startswith("s") else f"isco:{found.code}"
    return _mention(
        tokens,
        first,
        last,
        Value(attribute="occupation", text=found.text, code=code or f"status:{found.code}"),
    )


def _is_noun_here(document: Document, tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Not a verb (to guard, guides us), not the first half of a compound (guard dog), not a name's part."""
    before = tokens[first - 1].lower if first else ""
    following = tokens[last] if last < len(tokens) else None
    if (
        before in ("to", "will", "would", "can", "could", "must", "not", "they", "we", "i", "you")
        and last - first == 1
    ):
        return False
    if following is None or not following.is_word or following.lower in ("'s", "’s"):
        return True
    grammar = words(document.language, "grammar")
    noun_next = not (
        following.lower in grammar.FUNCTION_WORDS
        or grammar.can_be_verb(following.lower)
        or following.is_capital
        or following.lower.endswith("ly")
    )
    return not noun_next or following.text[0].isdigit()


def _is_office(tokens: tuple[Token, ...], first: int, last: int, language: str) -> bool:
    """Whether a word such as head or secretary is an office here: of something, somebody's, or before a name."""
    lexicon = words(language, "occupations")
    following = tokens[last] if last < len(tokens) else None
    before = tokens[first - 1].lower if first else ""
    if tokens[first].lower in words(language, "work").OWNERS and owns_property(tokens, last, language):
        return False
    sure = tokens[first].lower in ("mayor", "spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman", "commander", "director", "rector", "headman", "editor-in-chief", "treasurer", "founder", "co-founder", "coordinator")  # fmt: skip
    return (
        sure
        or before in ("'s", "’s")
        or (
            following is not None
            and (
                (
                    following.lower in lexicon.UNIQUE_AFTER
                    and tokens[first].lower not in ("head", "chair", "speaker", "captain")
                )
                or following.lower == "of"
            )
        )
    )


def _is_rank(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """General and private and major are adjectives too: a rank stands before a name, with a capital, or after a, the, as."""
    following = tokens[last] if last < len(tokens) else None
    before = tokens[first - 1].lower if first else ""
    two_before = tokens[first - 2].lower if first > 1 else ""
    named = following is not None and following.is_capital
    return named or (
        tokens[first].lower
        in ("captain", "lieutenant", "colonel", "sergeant", "corporal", "brigadier", "admiral")
        and (before in ("a", "the", "as", "of", "my", "our", "to", "by") or two_before in ("a", "the", "an"))
    )


def _served(document: Document, tokens: tuple[Token, ...], first: int, last: int) -> Mention | None:
    """A body that somebody serves in: "part of the Belarusian police force"; the adjective before it belongs to it."""
    lexicon = words(document.language, "occupations")
    text = " ".join(token.lower for token in tokens[first:last])
    if text not in lexicon.INSTITUTIONS:
        return None
    ahead = " ".join(token.lower for token in tokens[max(0, first - 6) : first])
    if not any(phrase in ahead for phrase in lexicon.SERVING):
        return None
    start = first - 1 if first and tokens[first - 1].is_capital and tokens[first - 1].is_word else first
    name, code = lexicon.INSTITUTIONS[text]
    return _mention(
        tokens,
        start,
        last,
        Value(attribute="occupation", text=name, code=f"isco:{code}"),
        rule="service",
    )


def _mention(tokens: tuple[Token, ...], first: int, last: int, value: Value, *, rule: str = "") -> Mention:
    span = Span(start=tokens[first].start, end=tokens[last - 1].end)
    return Mention(
        span=span,
        kind="demographic",
        identifier="quasi",
        rule=rule or value.attribute,
        score=0.9,
        value=value,
    )
