"""What a file is, by its first bytes rather than its name."""

from __future__ import annotations

import re
from typing import Literal

from byname.errors import UnreadableError, UnsupportedInput

Form = Literal["text", "markdown", "html", "docx"]

_SAVE = "save it as .docx or .txt first."
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls, .msg) or an encrypted one"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG\r\n", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"II*\0", "an image"),
    (b"MM\0*", "an image"),
    (b"8BPS", "an image"),
    (b"\0\0\1\0", "an image"),
    (b"RIFF", "an image or a recording"),
    (b"OggS", "a recording"),
    (b"ID3", "a recording"),
    (b"fLaC", "a recording"),
    (b"\x1aE\xdf\xa3", "a recording"),
    (b"\x1f\x8b", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"BZh", "an archive"),
    (b"\xfd7zXZ", "an archive"),
    (b"\x28\xb5\x2f\xfd", "an archive"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xfe\xed\xfa", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
)
_ZIPPED = (b"PK\3\4", b"PK\5\6")
_SUFFIXES: dict[str, Form] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".docm": "docx",
}
SUFFIXES = tuple(_SUFFIXES)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAIL = re.compile(
    rb"^content-transfer-encoding:\s*(?:base64|quoted-printable)|^content-type:\s*multipart/", re.I | re.M
)


def form_of(data: bytes, suffix: str) -> Form:
    """Which reader a file needs; ``suffix`` decides only between kinds of text.

    Raises UnsupportedInput for a format that byname does not read, UnreadableError for an empty file.
    """
    if not data.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\f\v\0") and b"\0\0" not in data:
        raise UnreadableError("The file is empty; give a file with text in it.")
    if data.startswith(_ZIPPED):
        return _zipped(data)
    if data[4:8] == b"ftyp":
        raise UnsupportedInput(f"The file is an image or a recording, and byname reads text; {_SAVE}")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise UnsupportedInput(
                f"The file is {what}, and byname reads text, Markdown, HTML and .docx; {_SAVE}"
            )
    return _written(data, suffix.lower())


def _zipped(data: bytes) -> Form:
    if b"[Content_Types].xml" in data or b"word/document.xml" in data:
        return "docx"
    raise UnsupportedInput(
        f"The file is an archive or an ODT, EPUB or similar, which byname does not read; {_SAVE}"
    )


def _written(data: bytes, suffix: str) -> Form:
    form = _SUFFIXES.get(suffix, "text")
    if form == "docx":
        raise UnreadableError(
            "The file is named .docx but is not one, or its beginning is lost; save it from Word again."
        )
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")
    if _HTML.match(start):
        return "html"
    if start.lstrip().startswith(b"<?xml") and form != "html":
        raise UnsupportedInput(f"The file is XML of a kind that byname does not read; {_SAVE}")
    if _MAIL.search(data[:20_000]) and start[:1].isalpha():
        raise UnsupportedInput(
            "The file is a raw e-mail or a web archive; save the message as .txt or the page as .html first."
        )
    return form
