"""Risk: how many people fit what is known of somebody, for everyone who may look for them."""

from __future__ import annotations

from byname.risk.adversary import adversaries
from byname.risk.crowd import estimate_crowd

__all__ = ["adversaries", "estimate_crowd"]
