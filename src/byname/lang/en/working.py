"""English words around what somebody does that may not be said."""

from __future__ import annotations

PUT, PUT_TO_WORK = "put", "put to work"
FORMER = r"(?:former|ex-) ?"
WAS = {
    "is": "was",
    "am": "was",
    "are": "were",
    "’m": " was",
    "'m": " was",
    "’s": " was",
    "'s": " was",
    "’re": " were",
    "'re": " were",
}
"""What whoever is a former something was."""
WOMEN = r"\b(?:women|men|female|male) "
OF_WHAT = r" of (?:[\w’-]+ )?[\w’-]+"
SNIPER, GUNMAN, ARMED = "sniper", "gunman", frozenset({"soldier", "member of the armed forces"})
THERE_WAS = r"\bthere (?:was|is|had been) (?:an? )?"
"""Who shot is for the text to say: a sniper whom somebody saw is no soldier by that."""
LESSONS = {
    "taught": "gave lessons",
    "teaches": "gives lessons",
    "teach": "give lessons",
    "teaching": "giving lessons",
}
KEEPING = r"\b(?:keeps?|kept|keeping) "
RECORD = r"(?:the|an?|our|their) (?:[\w’'-]+ ){0,3}?(?:lists?|register|ledger|log|logbook|archive|roll|tally|(?:hymn|visitors[’']|prayer|cash|roll|record|guest) book)\b(?= of (?!the\b)[a-z]+$|$)"
RECORDS = "records"
"""What is left of what only one person keeps."""
MANY_OF = r"\b[a-z]+s of (?:the )?"
"""Several of a body, of which a verb in the plural follows."""
REPRESENTED_BY, REPRESENTATIVE = (
    r"\brepresented [\w ,]{0,40}?by (?:its|our|my|his|her|their) ",
    "representative",
)
AND_ANOTHER = r" and (?P<work>[a-z]+)\b"
"""What somebody is as well."""
