"""English words of who writes and whom they live with: mom of three, raising two kids, married to."""

from __future__ import annotations

import re

from byname.lang.en.numbers import SMALL

_NUMBER = rf"(?P<number>{SMALL}|[1-9])"
_CHILDREN = r"(?:kids?|child(?:ren)?|sons?|daughters?|boys|girls|babies|toddlers|teens|teenagers|little ones|kiddos?|munchkins|adventurers|rascals|angels|bundles(?: of joy)?)"
CHILDREN = re.compile(
    rf"\b(?P<words>{_NUMBER}(?:[ -](?!of\b|in\b|and\b|on\b|for\b|with\b|new\b)[a-z-]+){{0,3}} {_CHILDREN})\b"
    rf"|\b(?:mom|mum|mother|mama|mommy|mummy|dad|daddy|father|papa|parent|pop)(?:my)? (?:of|to) (?P<words2>(?P<number2>{SMALL}|[1-9]))\b(?! (?:years?|schools?|cats?|dogs?|pets?))"
    rf"|\b(?:raising|blessed with|parenting) (?P<words3>(?P<number3>{SMALL}|[1-9]))(?=\s*(?:[,.!;:–—#-]|and\b|$|[^\w\s]))",
    re.IGNORECASE,
)
"""How many children the writer has."""
ONE_CHILD = re.compile(
    r"\b(?:my|our|a|the|&|and) (?P<x>(?:[a-z]+ )?(?:little one|kiddo|munchkin|bundle of joy|toddler|newborn))\b",
    re.IGNORECASE,
)
"""The one child of the writer."""
MANY = 6
"""Children who are still told apart."""
CHILD_LABEL = "child {number}, one of {words}"
CHILDREN_OF = "{number} children"
SPOUSE_LABEL = "the spouse"
MARRIED = re.compile(r"\b(?:happily |newly |being )?married\b|#\w*[Mm]arried\w*")
MARRIED_TO = re.compile(
    r"\b(?:married(?: life)?|life(?: at home)?|wed(?:ded)?) (?:to|with) (?:(?:my|the|a|an|our) )?(?:[a-z-]+ ){0,3}$|\bmy (?:[a-z-]+ ){0,3}(?:wife|husband|spouse|hubby|wifey|partner|ride-or-die|better half|other half|soulmate|sweetheart|love of my life|rock|queen|king)[,:]? $|\bmarried life\b[^.!?\n]{0,40}\bwith $|\bmarried to the [a-z ]{3,20}, $",
    re.IGNORECASE,
)
"""What stands before the name of the writer's spouse."""
TO_SPOUSE = re.compile(MARRIED_TO.pattern.replace("$", ""), re.IGNORECASE)
"""The same, anywhere."""

NOT_MINE = re.compile(
    r"\b(?:he|she|they|his|her|their|who|if|client|customer|patient|employee|user)(?:['’]s)?\b", re.IGNORECASE
)
"""What makes a marriage somebody else's, or none."""
PREDICATED = re.compile(
    r"(?:^|[.!?:;–—|,&+~•…\n-])\s*(?:(?:[Aa]m|[Ii]['’]m|[Jj]ust|[Bb]eing|[Pp]roud(?:ly)?|[Hh]ere,?) )?$"
)
"""What may stand before words that say what the writer is, without a verb: "Proud dad of two"."""
AS_ONE = re.compile(r"\b(?:as|being|from|by|I['’]m|I am) (?:just )?$", re.IGNORECASE)
"""What stands before "a nurse" where the writer says what they are."""
HOME_KIN = frozenset("child kid son daughter children kids spouse wife husband hubby baby toddler".split())
"""Kin who mostly live with the writer."""
MINORS = frozenset("child kid children kids baby toddler".split())
SEVERAL = frozenset("children kids".split())
SPOUSES = frozenset("spouse wife husband hubby".split())
AS_A_CHILD = (0, 17)
"""Ages of those whom somebody raises."""
FAMILY_OF = "{kin} of the writer"
PARENTS = re.compile(
    r"\b(?:my|our) (?:[a-z-]+ )*(?:parents|folks|mom and dad|mum and dad|mother and father)\b\W{0,3}$",
    re.IGNORECASE,
)
"""What stands before the names of the writer's parents."""
COUPLED_BEFORE = re.compile(r"(?<=[\s,:(–—-])[A-Z][\w’'.-]*(?: [A-Z][\w’'-]*)?\s+(?:and|&|\+)\s+$")
"""The first of a couple, before the second."""
COUPLED = re.compile(r"\s+(?:and|&|\+)\s+")
"""What stands between two people of whom only the second is given the surname: John and Mary Weaver."""
ARTICLE = re.compile(
    r"\b(?:(?:the|this|your) (?:[a-z-]+ ){0,2}(?:article|news piece|piece|column|editorial|write-up|blog post|discussion|deep dive|comment|thread)|insightful content)\b",
    re.IGNORECASE,
)
"""What a comment is about, which somebody has written."""
ARTICLE_AUTHOR = "the person who wrote the {article}"
WRITER, WRITER_CODE = "writer", "isco:2641"
"""What the author of an article is."""
AGED_TAG = re.compile(r"#\w*?(?:[Aa]t|[Tt]urning|[Ii]n[Mm]y|[Oo]ver|[Aa]ged?)(?P<x>[1-9]\d)s?\b")
"""A hashtag that says how old the writer is: #LifeAt61."""
AS_A_PARENT = (20, 59)
"""Ages of those who raise children."""
RAISED = re.compile(
    r"\b(?:kids?|child(?:ren)?|little|toddlers?|bab(?:y|ies)|bundles|raising|mom|mum|dad|single)\b",
    re.IGNORECASE,
)
"""Words for children who have not grown up."""


def is_others(text: str, start: int) -> bool:
    """Whether the sentence, up to where something of a family is said, is about somebody else's."""
    stop = max(text.rfind(sign, 0, start) for sign in ".!?\n")
    return NOT_MINE.search(text[stop + 1 : start]) is not None
