"""English words around the name of a firm that is called after people."""

from __future__ import annotations

import re

AT = re.compile(r"\b(?:at|@)\s+(?:the\s+)?$", re.IGNORECASE)
"""People are with somebody, not at them."""
FIRMLY = re.compile(
    r"(?:[’']s)?\s+(?:IT|HR|team|store|office|staff|branch|clinic|school|hospital|farm|warehouse|system|systems|software|service manual|campus|firm|company"
    r"|group|ltd|inc|plc|llc|gmbh|indicate|uses)\b",
    re.IGNORECASE,
)
"""What belongs to a firm, behind its name."""
WORKING_FOR = re.compile(
    r"\b(?:work(?:s|ed|ing)?|employ(?:ed|ee)|job|career|shift|driver|nurse|engineer|teacher|manager|accountant|clerk|position|role|hired|intern(?:ship)?"
    r"|desk|day|project|colleagues?)\s+(?:\w+\s+){0,2}(?:with|for|by|from|of|in)\s+(?:the\s+)?$"
    r"|\b(?:behalf of|courtesy of|contracted (?:to|by)|part of(?: the)?(?: team)?(?: at| of)?)\s+$",
    re.IGNORECASE,
)
"""What somebody does for a firm, before its name."""
