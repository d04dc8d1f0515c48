"""Who looks, what the editor asks for, and how many people fit."""

from __future__ import annotations

from dataclasses import dataclass, field

from byname.model.people import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Adversary:
    """Who looks for a person, and what they can look up.

    ``knows`` gives for each attribute the chance (0 to 1) that this adversary can check it for a
    candidate; an attribute that is not listed counts as known. ``error`` is the chance that what they
    look up, or what the text says, is wrong. ``population`` fixes the size of the circle they search
    (an employer's register); None stands for the country or group that the facts point to.
    """

    name: str
    knows: tuple[tuple[str, float], ...]
    error: float = 0.0
    population: int | None = None

    def visibility(self, attribute: str) -> float:
        """The chance that this adversary can look the attribute up; 1 where nothing is said."""
        return dict(self.knows).get(attribute, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """How many people fit what is known, for one adversary, the person included.

    Bounds are the 5 % and 95 % quantiles of the count. ``reasons`` are sentences, most costly fact first.
    """

    adversary: str
    low: float
    median: float
    high: float
    population: float
    reasons: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The editor's hand on one attribute, of everyone or of the person with that label.

    ``most`` and ``least`` are the highest and lowest rung of the ladder that may be used:
    a lock "keep" is most = 0; a consent "not more precise than the year" is least = that rung.
    """

    attribute: str
    person: str | None = field(default=None, repr=False)
    least: int = 0
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the editor asks for: at least k people for every adversary, at this confidence.

    ``floors`` gives for an attribute how wide whatever is published of it must be at least, however many
    people fit: years for an age, days for a date, inhabitants for a place, rungs of the ladder for the rest.
    ``threshold`` is the probability from which words count as identifying, ``withhold`` the one from which they go
    although no fact accounts for them.
    """

    k: int
    confidence: float
    adversaries: tuple[Adversary, ...]
    protect: tuple[Part, ...] = ("source", "private", "official")
    locks: tuple[Lock, ...] = ()
    floors: tuple[tuple[str, float], ...] = ()
    keep_furniture: bool = False
    accept_nobody: bool = False
    byname_theme: str = "birds"
    threshold: float = 0.18
    withhold: float = 0.65
