"""English words that give somebody one more name: they call her X, known in the camp as X, his nickname is X."""

from __future__ import annotations

import re

_WHERE = r"(?: (?:far and wide|locally|simply|only|online|(?:to|among|in|at|by|on|throughout) [^,.;:()“”\"]{2,32}?))?"
_SORT = r"(?:nick ?name|call[- ]?sign|alias|by-?name|pseudonym|code ?name|radio name|stage name|pen name|nom de guerre|name)"
_NAME = r"(?P<open>[“\"‘'])?(?P<x>(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2})(?(open)[”\"’'])"
_TITLE = r"(?:(?:[Tt]he|Mr|Mrs|Ms|Mme|Dr|Don|Doña|Father|Sister|Brother) )?"

GIVES = re.compile(
    rf"\b(?:(?P<who>(?:called|calls|call|calling|named|nicknamed|dubbed|christened) (?:me|him|her|them|himself|herself|myself))"
    rf"|(?P<known>(?:(?:also|better|widely|well|still|now|otherwise|formerly) )?known{_WHERE} (?:as|by|under)|nicknamed|called|named|by the name of|code-?named|alias|a\.k\.a\.|aka"
    rf"|(?:goes|went|going) by|(?:(?:[a-z]+ )?(?:by|under)|uses|used|took) (?:the|his|her|my) {_SORT}(?: of| as)?)"
    rf"|(?P<whose>[Mm]y|[Hh]is|[Hh]er) {_SORT}{_WHERE} (?:is|was|became)(?: (?:also|now|still|this also),?)?)(?: the {_SORT}(?: of)?)? {_TITLE}{_NAME}(?![\w’'-])"
)
"""What gives somebody a name (x): the words for whom (who, whose) stand in it, or whoever is known stands before it."""
BEEN = re.compile(r"(?:,? (?:who|was|is|am|were|been|being|had|has|have|is|became))+ $|(?:’s|'s|’m|'m) $")
"""What may stand between somebody and what they are known as."""
ASIDE = re.compile(r" \([^()\n]{1,160}\),? ?$")
"""A bracket that may stand between them: Ona Venn (born in Orvik), known as Tern."""
QUOTED = re.compile(
    r"(?P<before>[\w’')]),? [“\"](?P<x>(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2})[”\"](?=,? (?:to|in|on|for|among|as|[a-z]+ed|was|is|has|had)\b|[,;)])"
)
"""A name in quotation marks right behind somebody."""
AS_CALLED = re.compile(
    r"(?P<x>(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2}), as (?:[\w’'-]+ ){1,5}?(?:call|calls|called) (?P<who>me|him|her)\b"
)
"""A name, and whom somebody calls so: Zubra, as the listeners call him."""
NO_NAME = frozenset(
    "the a an i he she they we it god sir madam mr mrs monday tuesday wednesday thursday friday saturday sunday".split()
)
"""What is no name although it is written with a capital."""
GREETS = re.compile(
    r"(?:^|\n)\s*(?:[Mm]y [Dd]ear(?:est)?|[Dd]ear(?:est)?|[Ee]steemed|[Rr]espected|[Hh]onou?red|[Hh]ello|[Hh]i|[Tt]o:?)(?:\s+(?:Mr|Mrs|Ms|Dr|Professor|[Oo]ld|[Ll]ittle)\.?)?\s+$"
)
"""What stands before the name of whom a letter is to."""
