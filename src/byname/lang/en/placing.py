"""English words around a place that is said in wider words."""

from __future__ import annotations

NAMED_BODIES = "University|Court|College|Academy|Institute|Hospital|Clinic|School|Airport|Station|Prison|Bank|Hotel|Museum|Church|Monastery|Mosque"
"""What a body is that has the name of a place."""
WAYS = frozenset("way accent dialect manner style fashion".split())
"""Nouns that a place only says the kind of."""
WHEN_BEHIND = frozenset(
    "next last this yesterday today tomorrow tonight later earlier once twice all".split()
)
"""Words behind a place with which a time begins: "in Orvik next month"."""
WHO_IS_THERE = r"(?:[Hh]e|[Ss]he|I|[Ww]e|[Tt]hey) \w+ (?:in|at|near|by) (?:the )?"
POSSESSIVES = r"(?i:my|your|his|her|its|our|their)\b"
IN_A_PLACE = r"(?:(?i:an?|the|my|your|his|her|its|our|their) )?(?:[a-z][\w-]* ){1,3}(?:in|at|near|of|on|by|behind|outside|under|after|beside) (?=\w)"
