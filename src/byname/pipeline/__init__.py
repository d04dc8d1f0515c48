"""The page that puts the stages in order: read, find, people, facts, risk, plan, rewrite, verify, record.

``reading`` is what all verbs share; ``auditing``, ``protecting`` and ``checking`` are one verb each.
"""

from __future__ import annotations

from byname.pipeline.auditing import Audit, audit
from byname.pipeline.checking import check
from byname.pipeline.explaining import explain
from byname.pipeline.protecting import Protection, protect, publish
from byname.pipeline.reading import BY_NOBODY, load_hand, load_policy, read_people
from byname.plan import Alternative
from byname.verify import unusual_quotes

__all__ = [
    "BY_NOBODY",
    "Alternative",
    "Audit",
    "Protection",
    "audit",
    "check",
    "explain",
    "load_hand",
    "load_policy",
    "protect",
    "publish",
    "read_people",
    "unusual_quotes",
]
