"""The little syntax that can be had without a parser."""

from __future__ import annotations

from byname.lang import words
from byname.lang.tokens import Token


def is_subject(tokens: tuple[Token, ...], last: int, language: str) -> bool:
    """Whether a finite verb follows the phrase that ends before ``last``, perhaps after an apposition or an adverb."""
    grammar = words(language, "grammar")
    position = last
    if position < len(tokens) and tokens[position].text in ",—–-(":
        mark = {"(": ")"}.get(tokens[position].text, tokens[position].text)
        for step in range(position + 1, min(position + 16, len(tokens))):
            if tokens[step].text == mark:
                position = step + 1
                break
        else:
            position += (
                tokens[position].text == ","
            )  # the comma that closes an apposition: "the head, X, refused"
    while position < len(tokens) and (
        tokens[position].lower in grammar.ADVERBS
        or (tokens[position].lower.endswith("ly") and len(tokens[position].lower) > 4)
    ):
        position += 1
    return position < len(tokens) and bool(grammar.can_be_verb(tokens[position].lower))
