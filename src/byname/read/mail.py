"""The header of an e-mail at the top of a text: which of its lines are for machines."""

from __future__ import annotations

import re

_FIELD = re.compile(r"([A-Za-z][A-Za-z-]{1,40}):(?:[ \t]|$)")
_FOR_PEOPLE = frozenset(
    {
        "from",
        "to",
        "cc",
        "bcc",
        "subject",
        "date",
        "sent",
        "reply-to",
        "attachments",
        "attachment",
        "importance",
    }
)
_SURE = frozenset({"from", "to", "subject", "received", "message-id", "return-path", "delivered-to"})
_LEAST = 3


def machine_lines(text: str) -> set[int]:
    """Where the lines of a mail's header begin that no reader sees: routes, ids, addresses of machines."""
    found: set[int] = set()
    names: set[str] = set()
    start = len(text) - len(text.lstrip())
    hidden = False
    for line in text[start : text.find("\n\n", start) + 1 or len(text)].splitlines(keepends=True)[:200]:
        field = _FIELD.match(line)
        if field:
            names.add(field[1].lower())
            hidden = field[1].lower() not in _FOR_PEOPLE
        elif not names or not line.startswith((" ", "\t")):
            return set()
        if hidden:
            found.add(start)
        start += len(line)
    return found if len(names) >= _LEAST and len(names & _SURE) >= 2 else set()
