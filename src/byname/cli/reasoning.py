"""The explanation of a crowd in the JSON contract."""

from __future__ import annotations

from typing import Any

from byname.model import Crowd, Explanation

Json = dict[str, Any]


def explanation_object(explanation: Explanation) -> Json:
    """Why a crowd is as it is: plain numbers, sentences, and positions in the list of the person's facts."""
    return {
        "naming": list(explanation.naming),
        "unnamed": crowd_range(explanation.unnamed),
        "people": explanation.people,
        "start": explanation.start,
        "costs": [
            {"attribute": c.attribute, "facts": list(c.facts), "bits": round(c.bits, 2), "counted": c.counted, "said": c.said}
            for c in explanation.costs
        ],
        "combinations": [
            {"facts": list(c.facts), "low": round(c.low, 1), "high": round(c.high, 1), "said": c.said}
            for c in explanation.combinations
        ],
        "helps": [
            {
                "changes": [{"fact": position, "to": value.text if value else None} for position, value in help.changes],
                "low": round(help.low, 1), "high": round(help.high, 1), "enough": help.enough, "said": help.said,
            }
            for help in explanation.helps
        ],
        "warnings": [{"kind": c.kind, "facts": list(c.facts), "said": c.said} for c in explanation.cautions],
    }  # fmt: skip


def crowd_range(crowd: Crowd) -> Json:
    """The quantiles of a crowd."""
    return {"low": round(crowd.low, 1), "median": round(crowd.median, 1), "high": round(crowd.high, 1)}
