"""What a text says once its codes are read back: percent signs, entities, escapes, base64, hexadecimal, tags."""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

from byname.model import Span

_PERCENT = re.compile(r"\S*%[0-9A-Fa-f]{2}\S*")
_ENTITY = re.compile(r"\S*&(?:#\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z]{2,8});\S*")
_ESCAPE = re.compile(r"\S*\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})\S*")
_BASE64 = re.compile(r"(?<![\w+/-])[A-Za-z0-9+/_-]{4,}={0,2}")
_HEXADECIMAL = re.compile(r"(?<!\w)(?:0x)?(?:[0-9A-Fa-f]{2}[ :]?){4,}(?!\w)")
_TAGGED = re.compile(r"(?:[^\W\d_]*<[^<>\n]{1,60}>)+[^\W\d_]*")
_BACKWARDS = re.compile(r"[^\W\d_]{5,}")


def decoded(text: str) -> Iterator[tuple[Span, str]]:
    """Each piece of the text that is in a code, with what it says."""
    for pattern, read in _CODES:
        for match in pattern.finditer(text):
            said = read(match.group())
            if said and said != match.group():
                yield Span(start=match.start(), end=match.end()), said


def _escaped(piece: str) -> str:
    return re.sub(r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))", lambda m: chr(int(m[1] or m[2], 16)), piece)


def _base64(piece: str) -> str:
    """The text of a base64 word, empty if it is none: nearly every word could be, but few make letters."""
    bare = piece.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return _printable(base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True))
    except binascii.Error:
        return ""


def _hexadecimal(piece: str) -> str:
    digits = re.sub(r"[ :]|^0x", "", piece)
    return _printable(bytes.fromhex(digits))


def _printable(raw: bytes) -> str:
    try:
        said = raw.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return said if said.isprintable() else ""


def _untagged(piece: str) -> str:
    return re.sub(r"<[^<>\n]{1,60}>", "", piece)


_CODES: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (_PERCENT, unquote),
    (_ENTITY, html.unescape),
    (_ESCAPE, _escaped),
    (_BASE64, _base64),
    (_HEXADECIMAL, _hexadecimal),
    (_TAGGED, _untagged),
    (_BACKWARDS, lambda piece: piece[::-1].title()),
)
