"""The exact test of levels, with a memory and a limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from byname.plan.choices import Choice, Levels


@dataclass(slots=True)
class Test:
    """The exact test with a memory: the margin of the smallest crowd over k, in natural logarithms.

    ``margin`` takes levels and returns it, at or above 0 where the person is hidden from everybody.
    ``left`` is the number of tests that may still be made; searches stop at 0 with what they have.
    """

    margin: Callable[[Levels], float]
    left: int
    known: dict[Levels, float] = field(default_factory=dict)
    failed: list[Levels] = field(default_factory=list)

    __test__ = False  # the name is the field's; pytest shall not collect it

    def of(self, levels: Levels) -> float:
        """The margin at these levels, from memory if it was computed before."""
        if levels not in self.known:
            self.left -= 1
            self.known[levels] = self.margin(levels)
            if self.known[levels] < 0:
                self.failed.append(levels)
        return self.known[levels]

    def passes(self, levels: Levels) -> bool:
        """Whether the levels pass; those at or below levels that failed are not computed."""
        if levels not in self.known and any(_below(levels, higher) for higher in reversed(self.failed)):
            return False
        return self.of(levels) >= 0


def _below(levels: Levels, higher: Levels) -> bool:
    return all(map(int.__le__, levels, higher))


def highest_of(choices: Sequence[Choice]) -> Levels:
    """The levels that hide a person best."""
    return tuple(choice.most for choice in choices)


def loss_at(choices: Sequence[Choice], levels: Levels) -> float:
    """The loss of the choices at these levels."""
    return sum(choice.losses[level] for choice, level in zip(choices, levels, strict=True))


def with_level(levels: Levels, at: int, level: int) -> Levels:
    """The same levels, but for one choice."""
    return (*levels[:at], level, *levels[at + 1 :])
