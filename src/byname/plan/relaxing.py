"""What a plan of everybody can still take back: rungs that nobody needs any more once all are agreed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from byname.plan.choices import Levels
from byname.plan.joint import Company
from byname.plan.subject import Subject
from byname.plan.together import Member, demands_of, overlaps_of, ties_of
from byname.plan.trial import with_level

_TESTS = 60
"""How many steps back are tried for one document."""
_TOGETHER = 12
"""How many of them are judged together, if nothing else refuses them: each asks for the crowds of everybody."""


@dataclass(slots=True)
class Slack:
    """The steps that a plan can take back: ``least`` is the lowest rung that floors and locks leave of each choice."""

    subjects: Sequence[Subject]
    company: Company
    least: Sequence[Levels]
    left: int = _TOGETHER
    _ties: tuple[tuple[Member, ...], ...] = field(init=False)
    _overlaps: tuple[tuple[Member, ...], ...] = field(init=False)
    _tied: dict[Member, set[Member]] = field(init=False)

    def __post_init__(self) -> None:
        self._ties, self._overlaps, self._tied = ties_of(self.subjects), overlaps_of(self.subjects), {}
        for members in self._ties:
            for member in members:
                self._tied.setdefault(member, set()).update(members)

    def take_back(self) -> None:
        """Lowers rungs one by one, what saves most first, as long as everybody stays hidden, alone and together."""
        refused: set[tuple[Member, int]] = set()
        left = _TESTS
        while left and self.left and (step := next(self._steps(refused), None)) is not None:
            left -= 1
            members = self._moved(step)
            before = {who: self.subjects[who].levels for who, _ in members}
            for who, at in members:
                levels = self.subjects[who].levels
                self.subjects[who].levels = with_level(levels, at, levels[at] - 1)
            if not self._holds(before):
                refused.add((step, before[step[0]][step[1]]))
                for who, levels in before.items():
                    self.subjects[who].levels = levels

    def _steps(self, refused: set[tuple[Member, int]]) -> Iterator[Member]:
        """The choices that can be said one rung more precisely, what saves most first."""
        open_ = [
            (choice.losses[level - 1] - choice.losses[level], (who, at))
            for who, subject in enumerate(self.subjects)
            for at, (choice, level) in enumerate(zip(subject.choices, subject.levels, strict=True))
            if level > self.least[who][at] and ((who, at), level) not in refused
        ]
        yield from (member for saved, member in sorted(open_) if saved < 0)

    def _moved(self, step: Member) -> list[Member]:
        """The choice and those that take one rung with it; who is lower already stays, and who may not follow makes it fail."""
        who, at = step
        level = self.subjects[who].levels[at]
        tied = self._tied.get(step, {step})
        return sorted(m for m in tied if self.subjects[m[0]].levels[m[1]] == level)

    def _holds(self, before: dict[int, Levels]) -> bool:
        """Whether everybody whose rungs have moved is still hidden, and nobody's words demand that they move back."""
        changed = [self.subjects[who] for who in before]
        if any(
            level < least
            for who in before
            for level, least in zip(self.subjects[who].levels, self.least[who], strict=True)
        ):
            return False
        if any(subject.margin(subject.levels) < 0 for subject in changed):
            return False
        if demands_of(self.subjects, self._ties, self._overlaps):
            return False
        self.left -= 1
        return not self.company.is_short({s.dossier.person.id for s in changed})
