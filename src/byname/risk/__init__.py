"""Risk: how many people fit what is known of somebody, for everyone who may look for them."""

from __future__ import annotations

from byname.risk.adversary import adversaries
from byname.risk.crowd import estimate_crowd
from byname.risk.explain import explain_crowd, reasoned
from byname.risk.linked import linked
from byname.risk.registers import sized
from byname.risk.together import judge_together, least_hidden

__all__ = [
    "adversaries", "estimate_crowd", "explain_crowd", "judge_together", "least_hidden", "linked", "reasoned", "sized",
]  # fmt: skip
