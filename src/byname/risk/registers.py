"""How large a register is of which the policy does not say it: as large as an employer of the text mostly is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from byname.errors import PolicyError
from byname.model import Adversary, Dossier
from byname.risk.lookers import circle
from byname.risk.stated import size_of
from byname.risk.work import body_of


def sized(adversaries: Sequence[Adversary], dossiers: Sequence[Dossier]) -> tuple[Adversary, ...]:
    """The adversaries, each register with a size: where the policy has none, that of the smallest employer of the text.

    Raises PolicyError where the text has no employer either of whose kind it is known how large it mostly is.
    """
    return tuple(
        adversary
        if not adversary.register or adversary.population is not None
        else _sized(adversary, dossiers)
        for adversary in adversaries
    )


def _sized(adversary: Adversary, dossiers: Sequence[Dossier]) -> Adversary:
    employers = [f for d in dossiers for f in d.facts if f.attribute == "employer"]
    known = (size_of(f, adversary) or body_of(f.value.text).size for f in employers)
    sizes = [size for size in known if size is not None]
    if not sizes:
        raise PolicyError(
            f"The policy's key 'adversaries.{adversary.name}.register' is missing and the text has no employer of a "
            "known size; write how many people the register has."
        )
    population, population_error = circle(*min(sizes))
    return replace(adversary, population=population, population_error=population_error)
