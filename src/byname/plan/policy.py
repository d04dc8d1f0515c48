"""The editor's policy: a TOML file of which every key is known, or a sentence that says which is not."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from math import inf
from typing import Any, cast, get_args

from byname.errors import PolicyError
from byname.model import (
    ATTRIBUTES,
    DIRECT_ATTRIBUTES,
    NEAREST,
    Adversary,
    DateStyle,
    Linkage,
    Lock,
    Mode,
    Part,
    Policy,
    QuoteStyle,
)
from byname.plan.default import DEFAULT_POLICY
from byname.plan.floors import DATES

_DEFAULTS: dict[str, Any] = tomllib.loads(DEFAULT_POLICY)
_KEYS = (*_DEFAULTS, "adversaries", "crowds", "locks")
_LOCK_KEYS = ("attribute", "person", "keep", "least", "most", "until")


def read_policy(
    text: str,
    *,
    adversaries: Callable[[dict[str, Any] | None], tuple[Adversary, ...]],
    today: date = date.max,
) -> Policy:
    """The policy that a TOML text states; what it leaves out is as in DEFAULT_POLICY.

    ``adversaries`` turns the table of that name, or None, into adversaries. Without a ``today``, locks that hold until
    some day have run out. Raises PolicyError that names the key at fault.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"The policy is not valid TOML: {error}; correct that line.") from None
    _known(table, _KEYS, "The policy")
    given = {key: _checked(table, key, type(default), default) for key, default in _DEFAULTS.items()}
    floors, locks = _floors(given["floors"]), _locks(_checked(table, "locks", list, []), today)
    dates = cast("DateStyle", _one_of(get_args(DateStyle), given["dates"], "The policy's key 'dates'"))
    if dates == "shift":
        _can_be_shifted(given["shift"], dict(floors), locks)
    crowds = _crowds(_checked(table, "crowds", dict, {}))
    return Policy(
        k=_at_least(given["k"], "k", 2),
        confidence=_confidence(given["confidence"]),
        adversaries=tuple(
            replace(adversary, crowds=crowds)
            for adversary in adversaries(_checked(table, "adversaries", dict, None))
        ),
        protect=_protect(given["protect"]),
        locks=locks,
        floors=floors,
        keep_furniture=given["keep_furniture"],
        accept_nobody=given["accept_nobody"],
        byname_theme=given["byname_theme"],
        threshold=_probability(given["threshold"], "threshold"),
        withhold=_probability(given["withhold"], "withhold"),
        mode=read_mode(given["mode"]),
        quotes=cast(
            "QuoteStyle", _one_of(get_args(QuoteStyle), given["quotes"], "The policy's key 'quotes'")
        ),
        linkage=_linkage(given["linkage"]),
        dates=dates,
        shift=_at_least(given["shift"], "shift", NEAREST),
    )


def _known(table: Mapping[str, Any], keys: tuple[str, ...], owner: str) -> None:
    for key in table:
        if key not in keys:
            raise PolicyError(f"{owner} has no key {key!r}; use one of {', '.join(keys)}.")


def _checked(table: Mapping[str, Any], key: str, kind: type, default: Any) -> Any:
    """The value of a key if it has the right type; true is no number."""
    value = table.get(key, default)
    if kind is float and type(value) is int:
        value = float(value)
    if value is not default and type(value) is not kind:
        raise PolicyError(f"The policy's key {key!r} must be of type {kind.__name__}; correct it.")
    return value


def _at_least(value: int, key: str, least: int) -> int:
    if value < least:
        raise PolicyError(f"The policy's key {key!r} must be at least {least}; correct it.")
    return value


def _probability(value: float, key: str) -> float:
    if not 0 < value < 1:
        raise PolicyError(f"The policy's key {key!r} must lie between 0 and 1; correct it.")
    return value


def _confidence(value: float) -> float:
    # Crowd.low is the 5 % quantile, so nothing above 95 % can be promised and less would not be used.
    if value != 0.95:
        raise PolicyError("The policy's key 'confidence' must be 0.95; crowds are computed for no other.")
    return value


def _protect(parts: list[Any]) -> tuple[Part, ...]:
    for part in parts:
        if part not in get_args(Part):
            raise PolicyError(
                f"The policy's key 'protect' lists none but {', '.join(get_args(Part))}; correct it."
            )
    return tuple(parts)


def read_mode(name: str) -> Mode:
    """The mode of that name; raises PolicyError for any other."""
    return cast("Mode", _one_of(get_args(Mode), name, "The mode"))


def _one_of(names: tuple[str, ...], name: str, what: str) -> str:
    if name not in names:
        raise PolicyError(f"{what} must be one of {', '.join(names)}; correct it.")
    return name


def _floors(table: Mapping[str, Any]) -> tuple[tuple[str, float], ...]:
    """The floors of the default policy, with those that this one sets instead."""
    for attribute in table:
        if attribute not in ATTRIBUTES or attribute in DIRECT_ATTRIBUTES:
            allowed = ", ".join(a for a in ATTRIBUTES if a not in DIRECT_ATTRIBUTES)
            raise PolicyError(f"The policy's floors have no key {attribute!r}; use one of {allowed}.")
        if not _checked(table, attribute, float, 0.0) >= 0:
            raise PolicyError(f"The policy's floor {attribute!r} must not be below 0; correct it.")
    return tuple({**_DEFAULTS["floors"], **table}.items())


def _linkage(table: Mapping[str, Any]) -> Linkage:
    """How near a background text may be; what would let every text pass is refused."""
    default = _DEFAULTS["linkage"]
    _known(table, tuple(default), "The policy's table 'linkage'")
    given = {key: _checked(table, key, type(value), value) for key, value in default.items()}
    _at_least(given["nearest"], "nearest", 1)
    if not 0 <= given["above"] <= given["far_above"] < inf:
        raise PolicyError(
            "The policy's key 'above' must lie between 0 and 'far_above', a finite number; correct them."
        )
    return Linkage(**given)


def _crowds(table: Mapping[str, Any]) -> tuple[tuple[str, int, int], ...]:
    """The words of facts with how many people they fit: one number for both ends, or two."""
    if not all(said.strip() for said in table):
        raise PolicyError("A crowd of the policy has no words; write those that `byname show facts` prints.")
    return tuple((said, *_ends(said, size)) for said, size in table.items())


def _ends(said: str, size: Any) -> tuple[int, int]:
    ends = size if isinstance(size, list) else [size, size]
    if len(ends) != 2 or any(type(end) is not int for end in ends) or not 1 <= ends[0] <= ends[1]:
        raise PolicyError(
            f"The policy's crowd {said!r} must be a whole number of people, or two like [30, 80]; correct it."
        )
    return ends[0], ends[1]


def _can_be_shifted(shift: int, floors: Mapping[str, float], locks: tuple[Lock, ...]) -> None:
    """Dates that are shifted hide as much as their floors ask for, and none of them stays as it was said."""
    widest = max(floors.get(attribute, 0) for attribute in DATES)
    if shift < max(widest, NEAREST + 7):
        raise PolicyError(
            "The policy's key 'shift' must be at least as wide as the floors of its dates, and 196; raise it."
        )
    if any(lock.attribute in DATES and lock.most == 0 for lock in locks):
        raise PolicyError(
            'A lock keeps a date as it was said, which gives away by how much the others are shifted; take it out, or write dates = "generalise".'
        )


def _locks(entries: list[Any], today: date) -> tuple[Lock, ...]:
    locks = tuple(_lock(entry, today) for entry in entries)
    seen: set[tuple[str, str | None]] = set()
    for lock in locks:
        if (lock.attribute, lock.person) in seen:
            raise PolicyError(
                f"The policy has two locks on {lock.attribute!r} of the same person; make them one."
            )
        seen.add((lock.attribute, lock.person))
        if lock.attribute in DIRECT_ATTRIBUTES and lock.person is None:
            raise PolicyError(
                f"A lock on {lock.attribute!r} must name its 'person'; nobody's is kept for everyone."
            )
    return locks


def _lock(entry: Any, today: date) -> Lock:
    if not isinstance(entry, dict):
        raise PolicyError("Each entry of the policy's key 'locks' must be a table; write [[locks]] above it.")
    _known(entry, _LOCK_KEYS, "A lock")
    attribute = _checked(entry, "attribute", str, None)
    if attribute not in ATTRIBUTES:
        raise PolicyError(f"A lock's key 'attribute' must be one of {', '.join(ATTRIBUTES)}; correct it.")
    least = _at_least(_checked(entry, "least", int, 0), "least", 0)
    most = _checked(entry, "most", int, None)
    if _checked(entry, "keep", bool, False):
        if least or most is not None:
            raise PolicyError(
                "A lock's key 'keep' cannot stand with 'least' or 'most'; use one or the others."
            )
        most = 0
    elif most is not None and most < least:
        raise PolicyError("A lock's key 'most' must not be below 'least'; exchange them.")
    lapsed = _checked(entry, "until", date, today) < today
    person = _checked(entry, "person", str, None)
    return Lock(attribute=attribute, person=person, least=least, most=None if lapsed else most, lapsed=lapsed)
