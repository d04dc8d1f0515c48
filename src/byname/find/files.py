"""File names and hashtags that carry somebody's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byname.lang import words
from byname.model import Mention, Span, Value
from byname.stats.names import given_name, surname
from byname.stats.places import find_places
from byname.stats.words import common_words

_ENDING = re.compile(
    r"\.(?i:docx?|odt|rtf|txt|pdf|md|html?|xlsx?|csv|pptx?|jpe?g|png|gif|heic|tiff?|webp|mp[34]|m4a|wav|ogg|opus|mov|avi|zip|rar|eml|msg)(?!\w)"
)
_FILE = re.compile(
    rf"(?<![\w/\\.@-])(?:[\w-]+(?:\.[\w-]+){{0,3}}|[\w-]+(?: [\w-]+){{0,3}}){_ENDING.pattern}",
    re.IGNORECASE,
)
_SIGN = re.compile("#")
_HASHTAG = re.compile(r"(?<![\w&#/])#(?=\w*[^\W\d_])\w{4,60}")
_SEGMENT = re.compile(r"[^\W\d_a-z]?[a-zß-öø-ÿ]+|[^\W\d_]+")
_SHORTEST = 3


def files(text: str, block: Span, language: str) -> Iterator[Mention]:
    """File names and hashtags of a block with a given name or a surname in them; each identifies directly."""
    for cue, pattern, rule in ((_ENDING, _FILE, "file"), (_SIGN, _HASHTAG, "hashtag")):
        if cue.search(text, block.start, block.end) is None:
            continue
        for match in pattern.finditer(text, block.start, block.end):
            said = match.group()
            start = match.start() + (len(said) - len(_from_name(said)) if rule == "file" else 0)
            said = text[start : match.end()]
            pieces = _SEGMENT.findall(said.rpartition(".")[0] if rule == "file" else said)
            if any(_is_name(piece, language, unknown=rule == "file") for piece in pieces):
                attribute = "identifier" if rule == "file" else "account"
                yield Mention(
                    span=Span(start=start, end=match.end()), kind="code" if rule == "file" else "contact",
                    identifier="direct", rule=rule, score=0.9, value=Value(attribute=attribute, text=said),
                )  # fmt: skip


def _from_name(said: str) -> str:
    """A file name with spaces from its first capital or digit on; in small letters, its last word."""
    words_of = said.split(" ")
    first = next((i for i, word in enumerate(words_of) if not word[0].islower()), len(words_of) - 1)
    return " ".join(words_of[first:])


def _is_name(piece: str, language: str, *, unknown: bool) -> bool:
    """Whether a piece between capitals, digits and signs is a name: a known one, or a word that nothing knows."""
    if len(piece) < _SHORTEST or piece.lower() in common_words(language):
        return False
    if given_name(piece) is not None:
        return True
    if len(piece) == _SHORTEST or find_places(piece):
        return False
    return bool(surname(piece)) or (
        unknown and piece.lower() not in words(language, "identifiers").OF_CAMERAS
    )
