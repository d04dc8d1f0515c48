"""Risk: how many people fit what is known of somebody, for everyone who may look for them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from byname.risk.adversary import adversaries
from byname.risk.crowd import estimate_crowd
from byname.risk.linked import linked
from byname.risk.stated import countable

if TYPE_CHECKING:
    from byname.risk.explain import explain_crowd, reasoned
    from byname.risk.registers import sized
    from byname.risk.together import judge_together, least_hidden

__all__ = [
    "adversaries", "countable", "estimate_crowd", "explain_crowd", "judge_together", "least_hidden", "linked", "reasoned", "sized",
]  # fmt: skip

_LATER = {
    "explain_crowd": "explain", "reasoned": "explain", "sized": "registers", "judge_together": "together",
    "least_hidden": "together",
}  # fmt: skip
"""What is imported only when it is asked for: who only counts does not wait for the sentences."""


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
