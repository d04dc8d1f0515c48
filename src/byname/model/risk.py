"""Who looks, what the editor asks for, and how many people fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from byname.model.people import Part, Person

Bond = Literal["family", "unit", "event"]
Mode = Literal["generalise", "bracket", "suppress", "tags"]
"""How changes are written: in wider words, in brackets, as blocks that are all alike, as numbered tags."""
DateStyle = Literal["generalise", "shift"]
"""How dates are changed: said more widely, or all moved by one secret number of days, so that intervals stay."""
QuoteStyle = Literal["brackets", "cut"]
"""How changed words in quotations are shown: in square brackets, or the quotation ends before them and begins again."""

NEAREST = 189
"""Days: no date is moved by less. Dates a fortnight off are matched all the same, and a year has to become another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adversary:
    """Who looks for a person, and what they can look up.

    ``knows`` gives for each attribute the chance (0 to 1) that this adversary can check it for a
    candidate; an attribute that is not listed counts as known. ``errors`` gives for each attribute the chance that
    what they look up, or what the text says, is wrong; ``error`` is that of all others. ``population`` is the size of
    the circle they search (an employer's register), ``population_error`` the standard deviation of its logarithm; None
    stands for the country or group that the facts point to, and with ``register`` for a register of unknown size, in
    which nobody is hidden. ``suspects`` is how many people are on a list to which somebody has narrowed the search
    already, None without a list. ``crowds`` are words of facts with how many people they fit, from and to, by the
    editor's word.
    """

    name: str
    knows: tuple[tuple[str, float], ...]
    error: float = 0.0
    errors: tuple[tuple[str, float], ...] = ()
    population: int | None = None
    population_error: float = 0.0
    register: bool = False
    suspects: int | None = None
    crowds: tuple[tuple[str, int, int], ...] = ()

    def visibility(self, attribute: str) -> float:
        """The chance that this adversary can look the attribute up; 1 where nothing is said."""
        return dict(self.knows).get(attribute, 1.0)

    def error_of(self, attribute: str) -> float:
        """The chance that what they look up of the attribute is wrong; the general one where nothing is said."""
        return dict(self.errors).get(attribute, self.error)

    @property
    def searched(self) -> int | None:
        """How many people they search among: the list of suspects if it is shorter than the circle; None for everyone."""
        circle = 1 if self.register and self.population is None else self.population
        return min((size for size in (circle, self.suspects) if size is not None), default=None)

    @property
    def searched_error(self) -> float:
        """The error of that number, as the standard deviation of its logarithm; a list of suspects has none."""
        return 0.0 if self.searched is None or self.searched == self.suspects else self.population_error


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
class Tied:
    """People of one text of whom whoever finds one finds the others, and how many fit each then.

    ``people`` are positions in the dossiers, in ascending order, and ``crowds`` are theirs: never larger than each would
    have alone. ``members`` is how few and how many people such a unit has, None for a family and where nobody can say.
    ``least_hidden`` is the chance (0 to 1) that at least one of them is found: RISK.md A.2 (10).
    """

    by: Bond
    people: tuple[int, ...]
    crowds: tuple[Crowd, ...]
    least_hidden: float
    members: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The editor's hand on one attribute, of everyone or of the person with that label.

    ``most`` and ``least`` are the highest and lowest rung of the ladder that may be used:
    a lock "keep" is most = 0; a consent "not more precise than the year" is least = that rung.
    ``lapsed`` is what is left of a lock that has run out: nothing is kept by it, and ``least`` stays.
    """

    attribute: str
    person: str | None = field(default=None, repr=False)
    least: int = 0
    most: int | None = None
    lapsed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Linkage:
    """How near a background text about somebody may be to a draft, in the ranking of every attack.

    It is too near among the ``nearest`` texts, at most a tenth of all, if it is more than ``above`` standard deviations above the average of the
    texts about others, and at any rank if it is more than ``far_above`` of them.
    """

    nearest: int = 5
    above: float = 2.0
    far_above: float = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the editor asks for: at least k people for every adversary, at this confidence.

    ``floors`` gives for an attribute how wide whatever is published of it must be at least, however many
    people fit: years for an age, days for a date, inhabitants for a place, rungs of the ladder for the rest.
    ``shift`` is by how many days dates are moved at most, where ``dates`` says that they are moved.
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
    mode: Mode = "generalise"
    quotes: QuoteStyle = "brackets"
    linkage: Linkage = Linkage()
    dates: DateStyle = "generalise"
    shift: int = 400

    def withholds_gender(self, person: Person) -> bool:
        """Whether a lock keeps somebody's gender back."""
        own = {lock.person for lock in self.locks if lock.attribute == "gender" and lock.least}
        return not own.isdisjoint((None, person.label))

    @property
    def offsets(self) -> tuple[int, ...]:
        """By how many days the dates of one text can be moved: whole weeks, so that days of the week stay true.

        Never less than half a year, so that every year that stands alone changes as well.
        """
        weeks = range(-(-NEAREST // 7), self.shift // 7 + 1)
        return (*(-7 * week for week in reversed(weeks)), *(7 * week for week in weeks))

    @property
    def is_shifting(self) -> bool:
        """Whether dates are moved; blocks and tags say none."""
        return self.dates == "shift" and self.mode in ("generalise", "bracket")
