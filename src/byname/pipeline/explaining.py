"""Why the crowds of the original are as they are: what a report says of each change."""

from __future__ import annotations

from byname.model import Explanation, Policy
from byname.pipeline.protecting import Protection
from byname.pipeline.reading import sized_policy
from byname.risk import explain_crowd


def explain(protection: Protection, policy: Policy) -> dict[str, tuple[Explanation, ...]]:
    """For everyone protected, by their id, what narrows the crowd of the original, for each adversary of the policy."""
    document = protection.reading.document
    adversaries = sized_policy(policy, protection.reading).adversaries
    return {
        dossier.person.id: tuple(explain_crowd(dossier, a, 0, wider=lambda _: None, document=document) for a in adversaries)
        for dossier in protection.reading.dossiers
        if dossier.person.part in policy.protect
    }  # fmt: skip
