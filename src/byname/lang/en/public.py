"""English words that say of somebody that their office is a state's, and words that tie somebody to a person who is named."""

from __future__ import annotations

import re

_OFFICE = (
    r"(?:president|prime minister|premier|chancellor|king|queen|emperor|shah|sultan|dictator|"
    r"(?:(?:prime|foreign|interior|defen[cs]e|finance|justice|health|education|culture|home) )minister|head of state)"
)
_WHICH = r"(?:(?:former|late|then|acting|new|deputy|long-time|military) )*"
NATION = r"(?P<nation>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)"

OF_A_STATE_BEFORE = re.compile(
    rf"(?:\b{NATION}(?:[’']s)? (?i:{_WHICH}{_OFFICE}),? |\b(?i:{_OFFICE}) of (?:the )?{NATION.replace('nation', 'other')},? )$"
)
"""What ends right before a name: "Slovenian Prime Minister", "the president of Chile, "."""
OF_A_STATE_AFTER = re.compile(
    rf",? (?:who (?:was|is) )?(?:the )?(?:(?i:{_WHICH}{_OFFICE}) of (?:the )?{NATION}|{NATION.replace('nation', 'other')}(?:[’']s)? (?i:{_WHICH}{_OFFICE}))\b"
)
"""What begins right behind a name: ", the foreign minister of Chile"."""
HOLDER_OF_A_STATE = re.compile(
    rf"(?i:the )?(?:{NATION}(?:[’']s)? (?i:{_OFFICE})|(?i:{_OFFICE}) of (?:the )?{NATION.replace('nation', 'other')})"
)
"""A holder told by nothing but the office: "Slovenian president", "the king of Norway"; a former one, or a deputy, need not be known."""
OFFICE_BEFORE, OF_NATION = re.compile(rf"\b(?i:{_OFFICE}) $"), re.compile(rf" of (?:the )?{NATION}")
"""A bare office before a name, and its country behind: "President Novik of Slovenia"."""
TITLE_OF_NAME = re.compile(
    r"(?:[A-Z][\w-]+ )*?(?:President|Minister|Premier|Chancellor|King|Queen|Emperor|Shah|Sultan) "
)
PRESIDENTS = frozenset("president premier chancellor minister general".split())
"""Titles with which the surname of a head of state is theirs."""

_CLOSE = (
    r"(?:friend|uncle|aunt|cousin|nephew|niece|brother|sister|father|mother|son|daughter|husband|wife|widow|in-law|boss|colleague|neighbour|neighbor|"
    r"teacher|pupil|student|driver|guard|bodyguard|adviser|advisor|assistant|aide|secretary|cook|doctor|lawyer|interpreter|translator|relative|classmate|comrade)s?"
)
_BY = (
    r"(?:(?:taught|hired|raised|employed|trained|treated|promoted|dismissed|appointed|adopted|commanded|paid|sent|saved) by|(?:worked|works|working|cooked|"
    r"drove|cleaned|spied|served) (?:for|with|under|as)|married(?: to)?|related to|friends? with|engaged to|neighbou?r of|descend\w+ (?:of|from))"
)
TIED_BEFORE = re.compile(
    rf"(?i:\b(?:my|our|his|her|their) (?:\w+ )?{_CLOSE}\b[^.;]{{0,40}}|\b{_CLOSE} (?:of|to|for) [^.;]{{0,50}}|\b{_BY} [^.;]{{0,50}})$"
)
TIED_AFTER = re.compile(
    rf"(?:[’']s (?:\w+ )?{_CLOSE}\b|,? (?:who (?:was|is) )?(?:a |an |the )?(?:\w+ )?{_CLOSE} of\b|,? (?:my|our|his|her|their) )",
    re.IGNORECASE,
)
"""Words by which somebody else is known through the person who is named: "my friend the minister", "the driver of"."""
