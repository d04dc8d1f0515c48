"""English patterns of what edits leave awkward: the new words stand between ⟪ and ⟫, what a rule swallows moves in.

The first rule that finds something is carried out; the text before and behind the marks can only be swallowed, never changed.
"""

from __future__ import annotations

import re

_OWN = r"(?:my|your|his|her|its|our|their)"
_END = r"(?=[.,;:!?)”\"]|\n|$)"
_BE = r"(?:was|were|is|are|am)"
_CALLED = r"whom (?:all|everybody|everyone|we|they|people|we all|the others) (?:all )?call(?:ed)?"
_NUMBERED = (
    r"(?:force|service|card|case|file|badge|identity|passport|registration|licen[cs]e|membership|docket)"
)

POLISHED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        # "their two daughters" without the number are no "some" of theirs
        (rf"(\b{_OWN} (?:own )?)⟪(?:some|several|many) ([a-z]+s)⟫", r"\1⟪\2⟫"),
        # who works says nothing: "a widow, who sells fish at the pier, said"
        (r",? who (?:now |still )?⟪(?:work|works|worked)⟫(?=[.;:!?)”\"]|\n|$)", r"⟪⟫"),
        (r", who (?:now |still )?⟪(?:work|works|worked)⟫,(?= )", r"⟪⟫"),
        # "was born in 1981 and lives there"
        (rf"\b{_BE} born⟪⟫ and (?=(?:lives?|lived|grew|worked|works)\b)", r"⟪⟫"),
        # "a constable of force number 4711"
        (rf" (?:of|with|under|bearing) {_NUMBERED}⟪⟫{_END}", r"⟪⟫"),
        # "his granddaughter, aged nine," is young, and "at nine he was cast" when young
        (r", ⟪young⟫,(?= )", r"⟪⟫"),
        (r"⟪as young⟫", r"⟪when young⟫"),
        (r"⟪As young⟫", r"⟪When young⟫"),
        (r"\bas ⟪young⟫", r"⟪when young⟫"),
        (r"\bAs ⟪young⟫", r"⟪When young⟫"),
        # brackets that begin or end with what is gone
        (r"(?<=\()⟪(?:\[…\])?⟫[;,] ", r"⟪⟫"),
        (r"[;,] ?⟪(?:\[…\])?⟫(?=\))", r"⟪⟫"),
        # "a lawyer practising in Orvik"
        (r"⟪⟫practising (?=in\b)", r"⟪⟫"),
        (r"⟪((?:two |three |several )?(?:wo)?m[ae]n|person|people)⟫ practising(?= in\b)", r"⟪\1⟫"),
        # a verb without what was done: "had not risen for the march at the ceremony"
        (r"(\b(?:had|has|have|did|does|would|could|will|must) )⟪⟫(?= (?:at|in|on|for|from|with|by)\b)", r"\1⟪[…]⟫"),
        (r"(\b(?:had|has|have|did|does|would|could|will|must))⟪⟫(?= (?:at|in|on|for|from|with|by)\b)", r"\1⟪ […]⟫"),
        # "from cell number 3"
        (r"(\b(?:from|in|into|to|of|at) )(cell|room|block|ward|tent|hut|barrack|flat)⟪⟫", r"\1⟪a \2⟫"),
        # a sentence of which only somebody is left: "Nurse. The only one with a certificate."
        (r"(?<=[.!?] )⟪(?:The|A|An) (?:man|woman|person|boy|girl)⟫\.(?= |$|\n) ?", r"⟪⟫"),
        # as in: My grandmother was the woman who counted the tents when they came
        (rf"(\b{_BE} )⟪(?:the (?:man|woman|person|boy|girl)|one of a few)⟫(?=(?: when\b|:))", r"\1⟪there⟫"),
        # "Juan Drozd, whom all called Pulga": one byname
        (rf"(\b[A-Z]\w+), {_CALLED} ⟪\1⟫(?=[.;)]|, (?:an?|the|my|his|her|our|their|who)\b)", r"\1⟪⟫"),
        (rf"(\b[A-Z]\w+), {_CALLED} ⟪\1⟫,", r"\1⟪⟫"),
        # the last figures of a number that is gone with its first ones
        (r"(?:[\w-]*\d[\w-]*/)+⟪(\[[a-z]+ withheld\])⟫", r"⟪\1⟫"),
        (r"(?<=withheld\])/⟪(?:\[[a-z]+ withheld\])?⟫", r"⟪⟫"),
        (r"⟪(\[[a-z]+ withheld\])⟫(?:/[\w-]*\d[\w-]*)+", r"⟪\1⟫"),
    )
)  # fmt: skip
