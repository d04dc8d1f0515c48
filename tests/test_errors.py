"""The tree of errors: as drawn, with an exit code each."""

from __future__ import annotations

import inspect
import re

from byname import errors
from byname.errors import BynameError

CODES = {"UsageError": 2, "PolicyError": 2, "PeopleError": 2, "Refused": 1}


def _classes() -> dict[str, type[BynameError]]:
    return {
        name: thing for name, thing in vars(errors).items() if inspect.isclass(thing) and thing.__module__ == errors.__name__
    }  # fmt: skip


def test_every_error_is_drawn_in_the_tree_below_its_parent():
    """The indentation of a name in the drawing says whose child it is."""
    drawn = re.findall(r"^([│├└─ ]*)(\w+(?:Error|Input)|Refused)\b", errors.__doc__, re.MULTILINE)
    parents: list[tuple[int, str]] = []
    for line, name in drawn:
        while parents and parents[-1][0] >= len(line):
            parents.pop()
        if parents:
            assert _classes()[name].__mro__[1].__name__ == parents[-1][1]
        parents.append((len(line), name))
    assert {name for _, name in drawn} == set(_classes())


def test_exit_codes_are_those_of_the_drawing():
    for name, kind in _classes().items():
        assert kind.exit_code == CODES.get(name, 3)
