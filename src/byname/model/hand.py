"""What the editor says of who is who, against what was read: by words as they stand in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from byname.model.people import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Words as they stand in the text and which occurrence of them, from 1; ``entry`` says where the file has it."""

    words: str = field(repr=False)
    occurrence: int = 1
    entry: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The fact that some words state belongs to somebody else; ``attribute`` chooses one where they state several."""

    fact: Address
    to: Address
    attribute: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Everything that one people file says.

    ``joins``: those named in one of them are one person. ``splits``: the mentions of one of them are one person
    of their own. ``renames``: how to call somebody on screen. ``parts``: what part somebody plays. ``drops``: who
    is nobody, and whether the editor is sure although they are named. ``moves``: facts that are somebody else's.
    """

    joins: tuple[tuple[Address, ...], ...] = ()
    splits: tuple[tuple[Address, ...], ...] = ()
    renames: tuple[tuple[Address, str], ...] = field(default=(), repr=False)
    parts: tuple[tuple[Address, Part], ...] = ()
    drops: tuple[tuple[Address, bool], ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def decisions(self) -> tuple[str, ...]:
        """What was decided, counted, without a word of the text: fit for a log."""
        counted = {
            "joined": self.joins, "split": self.splits, "renamed": self.renames, "given a part": self.parts,
            "dropped": self.drops, "facts moved": self.moves,
        }  # fmt: skip
        return tuple(f"{what}: {len(entries)}" for what, entries in counted.items() if entries)
