"""What a page says of itself: its title, its description, its linked data, the day it was published."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from byname.read.decode import clean
from byname.read.source import Piece
from byname.read.tree import Element, all_of, tag, text_of
from byname.read.written import iso_prefix

_SAID = re.compile(
    r"(?:.*[.:_-])?(?:description|author|keywords|title|creator|abstract|subject|publisher|site_name|tags?|section|byl|caption|alt|"
    r"placename|position|icbm|location|contributor|copyright|owner|reply-to|contact|people|name)",
    re.IGNORECASE,
)
_PUBLISHED = tuple(
    "article:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.issued "
    "dc.date.created pubdate publishdate publish_date parsely-pub-date og:published_time sailthru.date "
    "article.published citation_publication_date originalpublicationdate article:modified_time".split()
)
_ADDRESS = re.compile(r"\w+:\S*|//\S+|/\S*|[\d\s.,:TZ+-]*|#[0-9a-f]{3,8}", re.IGNORECASE)
_LINKED_DATA = "application/ld+json"


def described_in(root: Element) -> list[Piece]:
    """The words of the title, the meta elements and the linked data, as metadata."""
    found = [
        text_of(title)
        for title in all_of(root, "title")
        if not any(tag(up) == "svg" for up in title.iterancestors())
    ]
    for meta in all_of(root, "meta"):
        name = meta.get("name") or meta.get("property") or meta.get("itemprop") or ""
        if _SAID.fullmatch(name):
            found.append(meta.get("content") or "")
    for data in _linked_data(root):
        found += [text for key, text in _strings(data) if not key.startswith("@")]
    texts = [" ".join(clean(text)[0].split()) for text in found]
    return [Piece(text=text, kind="metadata") for text in texts if text and not _ADDRESS.fullmatch(text)]


def written_in_head(root: Element) -> str | None:
    """The day on which the page says it was published."""
    named = {
        (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower(): meta.get("content")
        or ""
        for meta in all_of(root, "meta")
    }
    stamps = [named[name] for name in _PUBLISHED if name in named]
    stamps += [
        text
        for wanted in ("datePublished", "dateCreated")
        for data in _linked_data(root)
        for key, text in _strings(data)
        if key == wanted
    ]
    times = [element for element in all_of(root, "time") if element.get("datetime")]
    times.sort(
        key=lambda element: "pubdate" not in element.attrib and element.get("itemprop") != "datePublished"
    )
    stamps += [element.get("datetime") or "" for element in times]
    return next((day for stamp in stamps if (day := iso_prefix(stamp))), None)


def _linked_data(root: Element) -> Iterator[object]:
    for script in all_of(root, "script"):
        if (script.get("type") or "").strip().lower() == _LINKED_DATA:
            try:
                yield json.loads(script.text or "")
            except (ValueError, RecursionError):
                continue  # scripts are counted as dropped, this one too


def _strings(data: object, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(data, str):
        yield key, data
    elif isinstance(data, dict):
        for name, value in data.items():
            yield from _strings(value, name)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value, key)
