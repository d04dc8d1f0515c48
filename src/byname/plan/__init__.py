"""The plan: what is changed of whom, so that enough people fit and as little as possible is lost."""

from __future__ import annotations

from byname.plan.alternatives import Alternative, alternatives
from byname.plan.default import DEFAULT_POLICY
from byname.plan.joint import Solved
from byname.plan.policy import read_mode, read_policy
from byname.plan.search import make_plan

__all__ = ["DEFAULT_POLICY", "Alternative", "Solved", "alternatives", "make_plan", "read_mode", "read_policy"]
