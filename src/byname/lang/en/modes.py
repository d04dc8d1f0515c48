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

# --- in texts that others have protected -----------------------------------------------------------------------------

PERSONS = frozenset(
    "PERSON PER NAME FIRST_NAME LAST_NAME FULL_NAME FIRSTNAME LASTNAME SURNAME PATIENT WITNESS VICTIM".split()
)
"""Tags that stand for somebody's name."""
UNSAID = frozenset(
    "REDACTED REMOVED DELETED WITHHELD OMITTED MASKED HIDDEN SENSITIVE ANONYMISED ANONYMIZED XX XXX XXXX".split()
)
"""Tags that do not say what they stand for."""
_BARE = (
    "PERSON LOCATION ORGANIZATION ORGANISATION DATE_TIME PHONE_NUMBER EMAIL_ADDRESS GPE NORP CARDINAL ORDINAL REDACTED SENSITIVE"
).split()
SIGN = (
    r"[<\[{]{1,2}(?P<tag>[A-Z]{2,}(?:[_ ][A-Z]{2,})*)(?:[_ #-]?(?P<number>\d+))?[>\]}]{1,2}"
    r"|\b(?P<bare>[A-Z]+(?:_[A-Z]+)*)_(?P<count>\d+)\b"
    rf"|\b(?P<word>{'|'.join(_BARE)})\b"
    r"|\[(?:names? )?(?:redacted|removed|deleted|withheld|omitted|name|person)\]"
    r"|[█▇■▉]+|(?<!\w)X{3,}(?!\w)|\*{2,}|(?<!\w)_{3,}(?!\w)|#{3,}"
)
"""What stands in the place of words in the output of other tools and of editors: tags, blocks, crosses, stars, lines."""
