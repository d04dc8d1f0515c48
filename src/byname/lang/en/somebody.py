"""English words by which a phrase means nobody in particular."""

from __future__ import annotations

DENIALS = frozenset("not never n't n’t neither without nor no didn't didn’t wasn't wasn’t".split())
"""Words right before a phrase, or before its verb, that deny that there is such a person."""
POSTS = frozenset(
    "post position job profession role rank office duties function capacity work vacancy status".split()
)
"""Nouns that fill: the post of a guard."""
HYPOTHETICAL = frozenset("if shall whether should must unless every any".split())
"""Words after which "a lawyer" is whoever should come."""
POINTERS = frozenset(("the latter", "the former", "one", "that person", "such person"))
"""Phrases that only point to what stands before, which is no person where none is known."""
CROWDS = frozenset(
    "police authority authorities suspect co-suspect defendant co-defendant accused witness person member lawyer solicitor party "
    "applicant plaintiff claimant complainant shareholder representative inspector official candidate owner landowner magistrate "
    "judge physician practitioner expert troops viewer participant individual citizen national employee prisoner inhabitant "
    "co-accused co-applicant organiser organizer staff personnel successor heir creditor taxpayer voter".split()
)
"""Nouns by which a text calls those of a proceeding or a trade together: whoever they are, not these people."""
FACELESS = frozenset("employer employers".split())
"""Nouns that mean a firm as soon as a person, unless he or she takes them up."""
CIRCLES = frozenset("household neighbour neighbor family relative colleague".split())
"""Nouns for those around somebody, of whom nothing more is said."""
FORCES = frozenset("police authority troops".split())
"""Those of them who act in a story as one."""
PROCEDURAL = frozenset(
    "suspect co-suspect defendant co-defendant accused co-accused witness party applicant co-applicant plaintiff claimant complainant "
    "shareholder landowner magistrate lawyer solicitor member representative authority".split()
)
"""Those of them whom nothing but the case makes a group."""
TYING = frozenset("of at in from".split())
"""Words that say which ones."""
SHORT_TITLES = frozenset("mr mrs ms mx dr prof st hon rev".split())
"""Titles that never stand for somebody without a name."""
