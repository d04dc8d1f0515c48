"""English words of a proceeding: who has gone to court, against whom, and which of several applicants."""

from __future__ import annotations

import re

SUING = frozenset("plaintiff claimant complainant petitioner appellant".split())
"""Parties who have gone to court."""
SUES = re.compile(
    r"\s+(?:(?:then|also|subsequently|again|thereupon|further|had|has)\s+){0,2}(?:sued|appealed|claimed|(?:lodged|filed|brought|instituted|initiated|started|commenced)\b"
    r"(?!\s+(?:an? )?(?:defence|objection|reply)))",
    re.IGNORECASE,
)
"""What stands after somebody who has gone to court."""
SUED = re.compile(
    r"\b(?:action|actions|claim|claims|suit|lawsuit|proceedings)\b[^.;]{0,30}\bagainst\s+$|\bsued\s+$",
    re.IGNORECASE,
)
"""What stands before somebody who was taken to court."""
ORDINALS = {
    word: position for position, word in enumerate("first second third fourth fifth sixth seventh".split(), 1)
}
TITLED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+)+$")
"""The titles right before a name."""
