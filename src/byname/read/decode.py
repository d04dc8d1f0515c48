"""Bytes to text: the encoding by its mark, strict UTF-8, or a guess that is named as one."""

from __future__ import annotations

import codecs
import re
import unicodedata

from byname.errors import UnreadableError, UnsafeInput

MOST_CHARACTERS = 5_000_000
LONGEST_LINE = 1_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins like that of UTF-16-LE
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEGACY = (
    "cp1252", "cp1250", "cp1251", "koi8_u", "iso8859_2", "iso8859_5", "cp866", "mac_roman",
    "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "gb18030", "shift_jis", "euc_kr", "big5",
)  # fmt: skip
_NEWLINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_TYPOGRAPHY = frozenset("‘’“”–—…•€£§©®°·«»\xa0´½¼")


def decode(data: bytes, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of the bytes with clean newlines, and sentences on what was guessed or left out.

    Offsets of a document count the characters of this text: every line break is one ``\\n``, control
    characters are gone, zero-width and bidirectional marks stay. ``declared`` is an encoding that the
    file names for itself. Raises UnsafeInput for NUL bytes, UnreadableError for what is not text.
    """
    text, notes = _decoded(data, declared)
    text, more = clean(text)
    return text, notes + more


def _decoded(data: bytes, declared: str | None) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding), ()
    if b"\0" in data:
        return _wide(data)
    for name in ("utf-8", declared):
        read = _tried(data, name) if name else None
        if read is not None:
            return read, ()
    return _guessed(data)


def _strictly(data: bytes, encoding: str) -> str:
    text = _tried(data, encoding)
    if text is None:
        raise UnreadableError(
            f"The text begins as {encoding.upper()} but breaks off; save it as UTF-8 again."
        )
    return text


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _wide(data: bytes) -> tuple[str, tuple[str, ...]]:
    """UTF-16 without its mark: only if it reads as words with plain spaces between them."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _tried(data, encoding)
        if text and "\0" not in text and _reads_as_words(text[:20_000]):
            return text, (f"read as {encoding.upper()} (guessed)",)
    raise UnsafeInput("The text holds NUL bytes, which no text has; save it as UTF-8 text first.")


def _reads_as_words(text: str) -> bool:
    good = sum(unicodedata.category(c)[0] in "LPZM" or c.isdigit() or c in "\r\n\t" for c in text)
    plain = sum(c in " \n" for c in text)
    return good >= 0.95 * len(text) and plain >= 0.01 * len(text)


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The likeliest legacy encoding: by the shape of the words it gives, ties by charset-normalizer's order."""
    from charset_normalizer import from_bytes

    order = [match.encoding for match in from_bytes(data, cp_isolation=list(_LEGACY))]
    ranked = order + [encoding for encoding in _LEGACY if encoding not in order]
    readings = [(encoding, text) for encoding in ranked if (text := _tried(data, encoding)) is not None]
    if not readings:
        raise UnreadableError(
            "The bytes are not text in any known encoding; save the file as UTF-8 text first."
        )
    encoding, text = max(readings, key=lambda reading: _wordlike(reading[1]))
    name = {"cp125": "windows-125"}.get(encoding[:5], encoding[:5]) + encoding[5:]
    return text, (f"read as {name.replace('_', '-')} (guessed)",)


def _wordlike(text: str) -> float:
    """How much the characters beyond ASCII look like words: one script a word, no capital after a small letter."""
    foreign = [m.start() for m in re.finditer(r"[^\x00-\x7f]", text)][:20_000]
    return sum(_at_home(text, at) for at in foreign) / max(len(foreign), 1)


def _at_home(text: str, at: int) -> float:
    c = text[at]
    if not c.isalpha():
        return 0.8 if c in _TYPOGRAPHY else -1.0
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if any(n.isalpha() and _script(n) != _script(c) for n in (before, after)):
        return -1.0
    if c.isupper() and before.islower():
        return -0.5
    return 1.0 if before.isalpha() or after.isalpha() else 0.0


def _script(c: str) -> str:
    return unicodedata.name(c, "?").split(" ", 1)[0]


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """A text with clean newlines and without control characters, and a sentence on those that it had."""
    if "\0" in text:
        raise UnsafeInput("The text holds NUL characters, which no text has; save it as UTF-8 text first.")
    text, removed = _CONTROLS.subn("", _NEWLINES.sub("\n", text))
    if removed > max(20, len(text) // 100):
        raise UnreadableError("The file is binary, not text; save it as .docx or .txt first.")
    return text, ((f"control characters ({removed})",) if removed else ())


def within_limits(text: str) -> None:
    """Raises UnsafeInput for a text, or a line in it, that is too long to be a testimony."""
    if len(text) > MOST_CHARACTERS:
        raise UnsafeInput(
            f"The text has more than {MOST_CHARACTERS:,} characters; split it into several files."
        )
    if any(len(line) > LONGEST_LINE for line in text.splitlines()):
        raise UnsafeInput(
            f"A line of the text has more than {LONGEST_LINE:,} characters; break it into lines first."
        )
