"""English words by which quotations, titles and interviews are told."""

from __future__ import annotations

import re

SMALL_WORDS = frozenset("a an and at for from in of on or the to with".split())
"""Words that stay small in a title."""
OWN = re.compile(r"\b(?:I|my|me|we|our)\b|\bI['’]", re.ASCII)
"""What somebody says who speaks of themselves."""
INTERVIEWED_BY = re.compile(
    r"\b(?:interview(?:ed)?|questions|conversation|text|words)\b[^.\n]{0,12}\b(?:by|with)[:\s]*$|\bby[:\s]*$",
    re.IGNORECASE,
)
"""What stands before whoever asks the questions of an interview."""
OF_WHOSE_WORDS = re.compile(
    r"\b(?:words?|statements?|explanations?|testimony|evidence|account|answers?|repl(?:y|ies)|complaints?|opinions?|messages?|letters?|reports?) of $",
    re.IGNORECASE,
)
"""What stands before those whose words they are."""
RELATIVE = re.compile(r",\s*(?:with )?(?:who|whose|whom|which|where)\b[^,]*$", re.IGNORECASE)
"""The beginning of a relative clause that has not ended."""
ASKS_SOMEBODY = re.compile(r"\b(?:I|we) (?:then |also )?ask(?:ed)?\b")
"""What a reporter says who puts a question."""
ASKED_OR_ANSWERED = re.compile(
    r"(?:^[*_\s]*(?:\(?\d{1,3}[.)]\s+)?|(?<=[.?!…”\"'’)\]])\s+)(?P<label>Q|A|Question|Answer)(?:[. ]?\d{1,3})?[*_]*(?:[:.)]|\s?[–—-])[*_]*\s+(?!\w\.)",
    re.MULTILINE,
)
"""The letter or word before a question or an answer in a record, numbered or not: "Q2.", "A:"."""
NO_SPEAKERS = frozenset(
    "end start beginning recording tape track music sound sfx pause break transcript present place location file ref reference nationality "
    "language signed dated attached age sex born purpose project page part chapter section".split()
)
"""Words that stand like a speaker label in a record and that nobody is called by."""
ANSWERED = re.compile("A|Answer", re.IGNORECASE)
"""The label of an answer."""
