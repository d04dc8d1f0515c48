"""Parses HTML and XML that may be hostile: no network, no entities, no DTD, no more than 200 levels."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from lxml import etree, html

from byname.errors import UnreadableError, UnsafeInput

MOST_LEVELS = 200

Element: TypeAlias = etree._Element

_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_ENTITIES = re.compile(r"<!doctype[^>\[]{0,2000}\[|<!entity", re.IGNORECASE)
_DATA_ADDRESS = re.compile(r"data:[\w/+.-]*(?:;[\w=-]+)*;base64,[A-Za-z0-9+/=%\s]*")


def parse_html(text: str) -> Element:
    """The tree of a page; pictures that are inlined as data addresses are left out.

    Raises UnsafeInput for entity declarations and deep nesting, UnreadableError for a page with nothing in it.
    """
    if _ENTITIES.search(text):
        raise UnsafeInput(
            "The page declares XML entities, which can be an attack; save it again from a browser."
        )
    declaration = _DECLARATION.match(text)
    text = _DATA_ADDRESS.sub("data:", text[declaration.end() if declaration else 0 :])
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_pis=True, default_doctype=False)
    try:
        root: Element | None = html.document_fromstring(text, parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableError("The page cannot be parsed as HTML; save its text as .txt first.") from error
    if root is None:
        raise UnreadableError("The page is empty; save it again from a browser.")
    return _shallow(root, "The page")


def parse_xml(data: bytes, part: str) -> Element:
    """The root of an XML part, named ``part`` in messages.

    Raises UnsafeInput for a DTD and for deep nesting, UnreadableError for what is not well-formed.
    """
    if any(mark in data for mark in (b"<!DOCTYPE", b"<!\0D\0O\0C\0", b"\0<\0!\0D\0O\0C")):
        raise UnsafeInput(
            f"The part {part} has a DTD, which can be an attack; save the file again from Word."
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
        remove_comments=True,
    )
    try:
        root: Element | None = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableError(
            f"The part {part} is damaged; open the file in Word and save it again."
        ) from error
    if root is None:
        raise UnreadableError(f"The part {part} is empty; open the file in Word and save it again.")
    if root.getroottree().docinfo.doctype:
        raise UnsafeInput(
            f"The part {part} has a DTD, which can be an attack; save the file again from Word."
        )
    return _shallow(root, f"The part {part}")


def _shallow(root: Element, part: str) -> Element:
    level = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        level += 1 if event == "start" else -1
        if level > MOST_LEVELS:
            raise UnsafeInput(
                f"{part} is nested more than {MOST_LEVELS} levels deep, which can be an attack."
            )
    return root


def tag(element: Element) -> str:
    """The name of an element without its namespace, in small letters; empty for a comment."""
    name = element.tag
    return name.rpartition("}")[2].lower() if isinstance(name, str) else ""


def attribute(element: Element, name: str) -> str | None:
    """The value of an attribute whatever its namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def all_of(root: Element, *names: str) -> Iterator[Element]:
    """All elements below a root that have one of these names."""
    return (element for element in root.iter() if tag(element) in names)


def child(element: Element, name: str) -> Element | None:
    """The first child of that name, or None."""
    return next((below for below in element if tag(below) == name), None)


def text_of(element: Element, *, unless: Callable[[Element], bool] | None = None) -> str:
    """The words in and below an element, its own tail left out; parts for which ``unless`` holds are skipped."""
    pieces = [element.text or ""] if isinstance(element.tag, str) else []
    for below in element:
        if unless is None or not unless(below):
            pieces.append(text_of(below, unless=unless))
        pieces.append(below.tail or "")
    return "".join(pieces)
