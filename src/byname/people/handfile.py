"""The people file: what the editor says of who is who, TOML or JSON, of which every key is known."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from typing import Any, get_args

from byname.errors import PeopleError
from byname.model import ATTRIBUTES, Address, Hand, Move, Part

_KEYS = {
    "join": ("people",),
    "split": ("mentions",),
    "rename": ("person", "to"),
    "part": ("person", "is"),
    "drop": ("person", "sure"),
    "move": ("fact", "to", "attribute"),
}
_OPTIONAL = frozenset({"sure", "attribute"})


def read_hand(text: str, *, is_json: bool) -> Hand:
    """What a people file says; raises PeopleError that names the entry at fault."""
    try:
        table = json.loads(text) if is_json else tomllib.loads(text)
    except (json.JSONDecodeError, tomllib.TOMLDecodeError):
        kind = "JSON" if is_json else "TOML"
        raise PeopleError(
            f"The people file is not valid {kind}; correct it, or give the other suffix."
        ) from None
    if not isinstance(table, dict):
        raise PeopleError(
            "The people file must be a table of join, split and so on; begin with one of these."
        )
    entries = {kind: _entries(table, kind) for kind in _KEYS}
    for kind in table:
        if kind not in _KEYS:
            raise PeopleError(f"The people file has no key {kind!r}; use one of {', '.join(_KEYS)}.")
    return Hand(
        joins=tuple(_several(entry, "people", name, least=2) for name, entry in entries["join"]),
        splits=tuple(_several(entry, "mentions", name, least=1) for name, entry in entries["split"]),
        renames=tuple((_address(e["person"], name), _text(e["to"], name)) for name, e in entries["rename"]),
        parts=tuple((_address(e["person"], name), _part(e["is"], name)) for name, e in entries["part"]),
        drops=tuple(
            (_address(e["person"], name), _truth(e.get("sure", False), name)) for name, e in entries["drop"]
        ),
        moves=tuple(_move(entry, name) for name, entry in entries["move"]),
    )


def _entries(table: Mapping[str, Any], kind: str) -> list[tuple[str, Mapping[str, Any]]]:
    """The entries of one kind with how an error calls them: entry 2 of 'join'."""
    given = table.get(kind, [])
    if not isinstance(given, list) or not all(isinstance(entry, dict) for entry in given):
        raise PeopleError(
            f"The people file's key {kind!r} must be a list of tables; write [[{kind}]] above each."
        )
    found = []
    for number, entry in enumerate(given, 1):
        name = f"entry {number} of {kind!r}"
        for key in entry:
            if key not in _KEYS[kind]:
                raise PeopleError(
                    f"In the people file, {name} has no key {key!r}; use {', '.join(_KEYS[kind])}."
                )
        for key in _KEYS[kind]:
            if key not in entry and key not in _OPTIONAL:
                raise PeopleError(f"In the people file, {name} lacks the key {key!r}; add it.")
        found.append((name, entry))
    return found


def _several(entry: Mapping[str, Any], key: str, name: str, *, least: int) -> tuple[Address, ...]:
    if not isinstance(entry[key], list) or len(entry[key]) < least:
        raise PeopleError(
            f"In the people file, {key!r} of {name} must list at least {least}; add the others."
        )
    return tuple(_address(one, name) for one in entry[key])


def _address(given: Any, name: str) -> Address:
    """Words, or words with the number of their occurrence."""
    words, occurrence = given if isinstance(given, list) and len(given) == 2 else (given, 1)
    if not isinstance(words, str) or not words.strip() or type(occurrence) is not int or occurrence < 1:
        raise PeopleError(
            f'In the people file, {name} must name people by words of the text, "words" or ["words", 2] for where they '
            "stand the second time; copy them from: byname show people."
        )
    return Address(words=words.strip(), occurrence=occurrence, entry=name)


def _text(given: Any, name: str) -> str:
    if not isinstance(given, str) or not given.strip():
        raise PeopleError(f"In the people file, 'to' of {name} must be a name; write one.")
    return " ".join(given.split())


def _part(given: Any, name: str) -> Part:
    if given not in get_args(Part):
        allowed = ", ".join(get_args(Part))
        raise PeopleError(f"In the people file, 'is' of {name} must be one of {allowed}; correct it.")
    part: Part = given
    return part


def _truth(given: Any, name: str) -> bool:
    if type(given) is not bool:
        raise PeopleError(f"In the people file, 'sure' of {name} must be true or false; correct it.")
    return bool(given)


def _move(entry: Mapping[str, Any], name: str) -> Move:
    attribute = entry.get("attribute")
    if attribute is not None and attribute not in ATTRIBUTES:
        allowed = ", ".join(ATTRIBUTES)
        raise PeopleError(f"In the people file, 'attribute' of {name} must be one of {allowed}; correct it.")
    return Move(fact=_address(entry["fact"], name), to=_address(entry["to"], name), attribute=attribute)
