"""HTML and SVG with everything escaped: an element is a text that is known to be safe, anything else is not."""

from __future__ import annotations

import re
from html import escape

from byname.cli.wording import STEERING


class Markup(str):
    """Text that is markup already; whatever is not is escaped where it is put into an element."""

    __slots__ = ()


def text(said: str) -> Markup:
    """Text as markup, without characters that XML forbids or that turn the direction of writing; blanks of any kind are blanks."""
    return Markup(escape(STEERING.sub("�", _BLANKS.sub(" ", said)), quote=True))


def element(tag: str, *children: str, **attributes: str | float | None) -> Markup:
    """An element with its children; an underscore in the name of an attribute is a hyphen, one at its end is dropped."""
    given = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    if tag in _VOID:
        return Markup(f"<{tag}{given}>")
    return Markup(f"<{tag}{given}>{joined(*children)}</{tag}>")


def joined(*children: str) -> Markup:
    """Markup and texts one behind the other."""
    return Markup("".join(child if isinstance(child, Markup) else text(child) for child in children))


def _value(value: str | float) -> str:
    return text(f"{value:g}" if isinstance(value, float) else str(value))


_BLANKS = re.compile(r"[\t\n\r\f\v]")
_VOID = frozenset({"meta", "br"})
