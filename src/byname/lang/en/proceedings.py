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
OFFICES = frozenset(
    "headman sheriff bailiff notary inspector coroner rapporteur receiver curator guardian chairman rector dean mukhtar muhtar alderman".split()
)
"""Nouns for those who serve the public, one at a time in one place, beside those who take part in a proceeding."""
_COURT = frozenset("court tribunal courts chamber".split())
_TOWN = frozenset("municipality council borough town city village".split())
HELD_IN = {
    **dict.fromkeys(("judge", "justice", "registrar", "clerk", "magistrate"), _COURT),
    **dict.fromkeys(("mayor", "alderman"), _TOWN),
    **dict.fromkeys(("minister", "deputy-minister"), frozenset(("ministry",))),
    **dict.fromkeys(("rector", "dean"), frozenset("university faculty academy institute".split())),
    "governor": frozenset("governorate prison province region state".split()),
}
"""Nouns for an office -> those in the name of the body in which it is held."""
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
STATEMENT_OF = re.compile(
    r"(?:^|\n)[^\S\n]*(?:witness )?(?:statement|testimony|deposition|affidavit|declaration) of (?:the )?(?:[a-z]+ )?$",
    re.IGNORECASE,
)
"""A heading that says whose words a text is, before whose they are."""
