"""Why a crowd is as small as it is, and what would help: what an editor is shown beside the number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from byname.model.risk import Crowd
from byname.model.text import Value

CautionKind = Literal["village", "body", "suspects", "register", "uncounted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What the facts of one attribute cost: ``bits`` is their Shapley share of the binary logarithm of the crowd.

    ``facts`` are positions in the dossier. ``what`` is a phrase ("living in Masaya"), ``said`` the sentence. Where
    ``counted`` is false nobody but the person fits by this alone, and the bits are those of the whole search.
    """

    attribute: str
    facts: tuple[int, ...]
    bits: float
    what: str = field(repr=False)
    said: str = field(repr=False)
    counted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Combination:
    """A smallest set of facts, of one to three attributes, for which already too few fit at the low end."""

    facts: tuple[int, ...]
    low: float
    high: float
    said: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """A change that helps: what is said instead of some facts (None: nothing), how many fit then, and whether enough do."""

    changes: tuple[tuple[int, Value | None], ...]
    low: float
    high: float
    enough: bool
    said: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """Something that the number of people does not tell; ``facts`` are those that it is about, if any."""

    kind: CautionKind
    facts: tuple[int, ...]
    said: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One crowd, explained: what costs most, which facts together are too many, what helps, what to beware of.

    ``crowd`` is of everything that is said, ``unnamed`` of all but what names one person by itself (``naming``:
    those attributes); all that follows is about the latter. ``helps`` are the change that helps most and, if that is not
    enough, what is enough together with it. ``people`` is the noun for those who fit, ``start`` says whom
    the search starts from, ``sources`` names the figures' sources, the ``vintage`` the year whose living people are counted.
    """

    crowd: Crowd
    unnamed: Crowd
    naming: tuple[str, ...]
    people: str
    start: str = field(repr=False)
    costs: tuple[Cost, ...] = ()
    combinations: tuple[Combination, ...] = ()
    helps: tuple[Help, ...] = ()
    cautions: tuple[Caution, ...] = ()
    sources: tuple[str, ...] = ()
    vintage: int = 0

    @property
    def narrows(self) -> bool:
        """Whether anything but the gender makes the crowd smaller."""
        return bool(self.naming) or bool(self.costs)
