"""English patterns of what stands around a gap that its sentence can do without."""

from __future__ import annotations

GAP_OF_A_GAP = r"(?:[’']s?)? ?(?:of|from|in|at|,|and|or)?(?: (?:an?|the|his|her|my|their|its))? ?"
"""What stands between two gaps that are one."""
CAUSE = r" (?:since|after|from|by|during) (?:an?|the|his|her|my|their) (?:[\w’-]+ ){0,3}[\w’-]+$"
"""What happened before, at the end of what somebody has or is: "deaf since a blast"; a date behind it is of that."""
ARTICLE_ALONE = r"[“\"‘'(]*(?:[Tt]he|[Aa]n?) "
GAP_BEFORE_APPOSITION = r", (?=(?:the|an?|my|his|her|our|their) [a-z])"
CLOSINGS = (
    (r", (?:(?:an?|the|my|his|her|their) )?$", r"(?=[.;:!?)]|$|, (?:and|or|but|who|whose|which|where|the|an?|my|his|her|then|now)\b)"),
    (r", (?:(?:an?|the|my|his|her|their) )?$", r",(?= )"),
    (r"(?<=, )$", r" (?=[a-z]{3,}ing\b|(?:from|who|whose|with)\b)"),
    (r"(?<=, )$", r" and (?=former\b|an?\b|the\b|then\b|now\b)"),
    (r",? and (?:who|whose \w+)? ?$", r"(?=[.;!?])"),
    (r" (?:for|as|with|in|of|by) [“\"‘]$", r"[”\"’](?=[,.;:])"),
    (r"(?<=\b(?:is|am) )$|(?<=\b(?:was|are) )$|(?<=\bwere )$", r", (?=(?:an?|the|in|at|from)\b|$)"),
    (r" \($", r"\)"),
    (r"(?<=,) (?:(?:an?|the) )?$", r"(?= (?:who|whose|which)\b)"),
    (r"(?<=: )$", r" (?=<)"),
)  # fmt: skip
"""What stands before and behind a gap that the sentence can do without: it goes with the gap."""
