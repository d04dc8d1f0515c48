"""What no English sentence that was edited with care has in it, as patterns by kind.

They look for what goes wrong when words are put in the place of other words, and not for all that can be wrong.
Where an ordinary sentence can look the same, the pattern leaves it alone.
"""

from __future__ import annotations

import re

_DETERMINERS = r"(?:an?|the|my|his|its|our|their|your)"
_PEOPLE = (
    "man|woman|person|child|boy|girl|teenager|relative|sibling|member|nurse|doctor|surgeon|teacher|worker|official|manager|"
    "professional|specialist|technician|driver|farmer|tradesman|officer|soldier|student|artist|employee|resident|activist|lawyer|"
    "supporter|journalist|fighter|guard|clerk|believer"
)
_PLACES = "town|city|village|region|country|place|quarter|district|hamlet"
_BODIES = (
    "organisation|military unit|company|hospital|school|university|regiment|battalion|state body|news outlet"
)
_COUNTED = rf"(?:{_PEOPLE}|{_PLACES}|{_BODIES})"
_ENDS = r"(?=\s*(?:[.,;:!?)”\"]|$)|\s(?:and|but|or|who|when|where|while|because|in|at|on|of|from|with|for|to|by|was|were|is|are|had|has|away|there|here|too)\b)"

SLIPS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, 0 if kind in ("capital", "tag", "spacing") else re.IGNORECASE))
    for kind, pattern in (
        ("article", rf"\b{_DETERMINERS} \[?{_DETERMINERS} (?=\w)"),
        (
            "article",
            r"\b(?!(?:that|it|he|she|what|there|here|who|where|how|let|this|one|something|everything)[’']s)[\w-]+[’']s (?:an?|the) (?=\w)",
        ),
        ("article", r"\b(?:the|an?|my|his|their|our) (?:public|old|new|big|small|little|local|same|other|first|last|only|whole|former|young|\d+(?:st|nd|rd|th)|[a-z]+(?:ous|ful|ive|ish)) \[?(?:an?|the|my|his) (?=[a-z])"),
        ("article", rf"\b(?:am|is|was|were|become|became|been) (?:(?:now|then|also|once|still) )?\[?{_COUNTED}\b{_ENDS}"),
        ("article", rf"\b(?:as|with|called|against|between) \[?(?:{_PEOPLE}|{_BODIES})\b{_ENDS}"),
        ("article", rf"\b(?:in|at|near|from|of|to|into) \[?(?:city|village|region|organisation|military unit|company)\b{_ENDS}"),
        ("number", r"\b(?:an?|another|every|each) \[?(?:children|men|women|people|relatives|siblings|parents|sons|daughters|members|workers|officials|marks|wounds)\b(?! of the|[’'])"),
        ("number", rf"\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|these|those|\d\d+) \[?{_COUNTED}\b{_ENDS}"),
        ("agreement", r"(?<!\band )(?<!\bor )\bI (?:is|are|has|does)\b"),
        ("agreement", r"\b(?:we|they) (?:is|am|was|has|does|[a-z]{2,}(?<!s)(?<!a)(?<!i)(?<!u)sn[’']t)\b"),
        (
            "agreement",
            r"(?<!\bdid )(?<!\bdoes )(?<!\bwill )(?<!\bcan )(?<!\bwould )(?<!\bcould )(?<!\bshould )(?<!\bmay )(?<!\bmust )"
            r"(?<!\bhad )(?<!\bmight )(?<!\band )(?<!\blet )(?<!\bthat )\b(?:he|she|it) (?:am|are|have|do)\b",
        ),
        ("agreement", r"\b(?:I|he|she|we|they|who|you) (?:was|were|is|am|are|[’']m) (?:work|works|worked|live|lives|lived|had|has|have|serve|serves|travelled|award|school|university|injury)\b(?! (?:on|up|over|out|into|by)\b)"),
        ("agreement", rf"\b(?:I|he|she|they|who) \[?{_COUNTED}\b(?![’'])"),
        ("agreement", r"\b(?:was|were|is|are|am|be) (?:was|were|is|are|am|be)\b"),
        ("agreement", rf"\b(?:an?|the) (?:{_PEOPLE}) (?:are|have)\b"),
        ("preposition", r"\b(?:of|at|from|to|near|into|during|since|until|for) (?:in|at|on|of) (?=an?\b|the\b|my\b|his\b|her\b|their\b|our\b|\d)"),
        ("preposition", r"\b(?:of|at|on|in|since|before|by|during|the|an?|every|each|dated|this|last|next) \[?(?:at some point|at that time|recently|for some time)\b"),
        ("preposition", r"\b(?:on|of|since|dated|before|by|every|this|the) \[?one (?:day|night|morning|evening|week)\b"),
        ("preposition", r"\b(?-i:the|a|my|our|your|than|into|during)(?=\s*[.,;:!?)](?:\s|$))"),
        ("preposition", r"\b(?:and|or|but)(?=\s*[.;:!?)](?:\s|$))"),
        ("preposition", r"\b(?:in|at|near|from) (?:in|at) (?:her|his|my|their) (?:early |mid-|late )?(?:teens|\w+ies|\w+s)\b"),
        ("punctuation", r"(?<=[^\s|·•*.–—-])[ \t]+[,;!?](?=\s|$)|(?<=\w) \.(?=\s|$)"),
        ("punctuation", r",\s*[,.;:](?!\.)|;\s*[;,.]|(?<![.…])\.\s?\.(?!\.)(?=\s|$)|:\s*[,;.]"),
        ("punctuation", r"\(\s*[,;.)]|[,;]\s*\)|\[\s*\]|“\s*”|(?<!\")\"\s?\"(?!\")|\( (?=\w)|(?<=\w) \)"),
        ("repetition", r"\b(?!(?:had|that|very|no|so|ha|bye|long|again|many|who|is|in|yes|go|on) )([a-z’'-]{2,}) \1\b(?![’'-])"),
        ("repetition", r"\b((?:an?|the) [\w’'-]+(?: [\w’'-]+){0,5})(?:,| and|, and| or|, or| \(|, in| in) \1(?=[\s.,;:)]|$)"),
        ("capital", r"(?<![.\s(][A-Za-z])(?<!\b[A-Z][a-z])(?<!\b[A-Za-z]{3})(?<!\.)\. +(?=[a-z])"),
        ("tag", r"\b[A-Z]{3,}_\d+\b|\{\w*\}"),
        ("spacing", r"(?<=[a-z])\[|\](?=\w)|(?<=[a-z]),(?=[A-Za-z])|(?<=[a-z])\.(?=[A-Z][a-z])|\b(?!Mc|Mac|[A-Z])[a-z]{3,}[A-Z][a-z]{2,}"),
    )
)  # fmt: skip
"""Each kind of slip with the words that show it; the same kind can have several."""

GAPS = re.compile(r"\[(?:…|[\w ]+ withheld)\]")
"""The marks that stand where nothing could be said."""
ARTICLES = re.compile(r"\b(an?) [“\"‘'(\[]?((?:[a-z]|[A-Z][a-z])[\w’'-]+)", re.IGNORECASE)
"""An article and the word that decides how it sounds."""
