"""English words by which a phrase means nobody in particular."""

from __future__ import annotations

DENIALS = frozenset("not never n't n’t neither without nor no didn't didn’t wasn't wasn’t".split())
"""Words right before a phrase, or before its verb, that deny that there is such a person."""
POSTS = frozenset(
    "post position job profession role rank office duties function capacity work vacancy".split()
)
"""Nouns that fill: the post of a guard."""
HYPOTHETICAL = frozenset("if shall whether should must may unless would could every any".split())
"""Words after which "a lawyer" is whoever should come."""
POINTERS = frozenset(("the latter", "the former", "one"))
"""Phrases that only point to what stands before, which is no person where none is known."""
CROWDS = frozenset(
    "police authority authorities suspect co-suspect defendant co-defendant accused witness person member lawyer solicitor party "
    "applicant plaintiff claimant complainant shareholder representative inspector official candidate owner landowner magistrate "
    "judge physician practitioner expert troops viewer participant individual citizen national employee prisoner".split()
)
"""Nouns by which a text calls those of a proceeding or a trade together: whoever they are, not these people."""
