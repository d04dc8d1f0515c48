"""English for the modes of writing changes: what a tag says that something is, and what stays outside brackets."""

from __future__ import annotations

TAGS = {
    **dict.fromkeys(("name", "alias", "person"), "PERSON"),
    **dict.fromkeys(("birthplace", "residence", "location", "place"), "PLACE"),
    **dict.fromkeys(("birth_date", "event_date", "time"), "DATE"),
    **dict.fromkeys(("employer", "affiliation", "organisation"), "ORGANISATION"),
    **dict.fromkeys(("occupation", "rank", "role"), "OCCUPATION"),
    **dict.fromkeys(("family", "children", "marital_status"), "FAMILY"),
    **dict.fromkeys(("identifier", "code"), "NUMBER"),
    **dict.fromkeys(("biography", "demographic", "misc"), "DETAIL"),
    "possession": "OBJECT",
}  # fmt: skip
"""The word of a tag, by attribute or by kind of mention; another attribute is called as it is."""
DETAIL = "DETAIL"
PROPER = frozenset({"PERSON", "PLACE", "DATE"})
"""Tags that stand without an article, as names and dates do."""
SHARED = frozenset(
    "PLACE DATE ORGANISATION OCCUPATION EDUCATION NATIONALITY ETHNICITY RELIGION LANGUAGE NUMBER CONTACT ACCOUNT DETAIL".split()
)
"""Tags of what several people can have in common: the same place is one tag, whoever lived there; an age is somebody's own."""

OUTSIDE = r"(?:an?|the|my|your|his|her|its|our|their) "
"""What begins a phrase and stays outside its brackets: a [town in the north]."""
INDEFINITE = r"(?<!\w)an? $"
TIMELY = r"(?:(?:on|in|at|since|until|till|before|after|by|from|during|around|about) )(?:the )?"
"""Words before a date or a place that a tag leaves standing."""
OWNING = r"[’'](?= [a-z])"
"""The end of a name in s that owns what follows."""
OWNED = "’s"
VERBS = r"(?:works?|worked|working|trained|stud(?:y|ies|ied|ying)|graduated|educated|left|was|were|has|had)"
"""What a deed is said by when nothing is left of it but that it was done."""
