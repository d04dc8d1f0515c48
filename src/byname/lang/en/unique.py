"""English phrases for what only one person is or does: the only woman on the crew, the man who kept the ledger.

Rows as in byname.lang.en.facts. Whoever is told apart from all others by such words has a role with one holder.
"""

from __future__ import annotations

import re

_IS = r"(?:\b(?:is|was|am|be|been|being|are|were|become|became|i[’']?m|s?he[’']?s)|[,—–:(]|^)\s*(?:(?:also|then|now|still|not|probably|I think|by \w+ account,?)\s+)?"
_THINGS = (
    r"(?:time|thing|day|night|week|month|year|way|place|house|door|road|question|moment|chance|reason|money|word|words|hour|minute|step|"
    r"light|name|letter|picture|room|car|bus|book|copy|photograph|few|two|three|of|half|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|class|floor|stage|instance|aid|hand|sight|applicant|respondent|defendant)s?\b"
)
_TO_SOMEBODY = r"(?:who|that) [a-z]+(?:ed|id|ve|old|new|aw) (?:me|us|him|her|them)\b(?=[.,;:!?]|\s(?:and|but|was|is|had|has)\b|$)"
_END = r"(?=[.,;:!?()“”\"\n—–]|\s(?:and|but|because|so|when|while|had|has|was|is)\b|$)"
_ON = r"(?!(?:and|but|because|so|when|while|had|has|was|is)\b)[\w’'/+-]+"
"""A word of a clause that neither ends there nor goes on with the verb of the sentence: "the one who drove was" tells nobody apart."""
_MORE = rf"(?:\s[\w’'/+-]+){{0,13}}?{_END}"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("role", "subject", "", rf"{_IS}(?P<phrase>(?:the |its |our |her |his )?(?:only|sole|first|last|oldest|youngest|eldest|fastest) (?!{_THINGS})(?:[\w’'-]+ ){{0,3}}?(?:one|man|woman|person|boy|girl|member|[a-z]{{3,}}(?:er|or|ist|ian|ant|man|woman|nurse|tailor|doctor|clerk|guard|cook|witness|owner)) (?:to|who|in|on|of|from|with|at|above|between|left|for|that|without|among|there){_MORE})"),
    ("role", "subject", "", rf"{_IS}(?P<phrase>the (?:one|man|woman|boy|girl|lady|person|fellow) (?!{_TO_SOMEBODY})(?:(?:who|that)(?:\s{_ON}){{2}}|of the|from the|with the){_MORE})"),
    ("role", "subject", "", r"\b(?:keeps?|kept|keeping) (?P<phrase>(?!an? lists?\b(?! of))(?:the|a|our|their) (?:[\w’'-]+ ){0,3}?(?:list|lists|register|ledger|log|logbook|accounts|archive|minutes|(?:hymn|visitors[’']|prayer|cash|roll|record|guest) book|roll|tally|book of the \w+)(?: of (?:the )?[\w’'-]+)?)\b"),
    ("role", "subject", "", rf"\b(?P<phrase>(?:keeper|guardian|caretaker|custodian|treasurer|lookout|convenor|branch secretary|sacristan|sexton|bell-?ringer|choirmaster|concertmaster|(?:first|second|principal|solo) (?:flute|violin|viola|cello|oboe|clarinet|bassoon|horn|trumpet|trombone|harp)|team lead|room lead|shift lead) (?:of|at|in|on|for){_MORE})"),
)  # fmt: skip

ALONE = re.compile(
    r"^(?:(?:the|its|our|her|his) )?(?:only|sole|first|last|oldest|youngest|eldest|fastest|one|man|woman|boy|girl|lady|person|fellow)\b"
)
"""Values that one person has."""
