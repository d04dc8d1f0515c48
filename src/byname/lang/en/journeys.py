"""English phrases for how somebody moved from place to place, in the rows of TOLD in byname.lang.en.facts."""

from __future__ import annotations

_NAME = r"(?:the )?(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*"
_BY = r"(?:boat|bus|train|plane|lorry|truck|car|ship|ferry|foot|sea|land|air|taxi|canoe|dinghy|raft|minibus|motorbike)"
_MORE = (
    r"(?: (?:in|on|at|for|to|from|by|since|after|over|with|through|via|across|into) [^.;,:()“”\"\n]{2,40})?"
)

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("emigrated escaped fled left", "migration", "subject", r"(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bmy )(?<!\bon )(?<!\bto )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\btop )(?<!bus )(?<!train )(?<!boat )(?<!ship )(?<!plane )(?<!ferry )(?P<phrase>(?:left|fled|escaped|emigrated)(?! (?:me|him|her|us|them|it|a|an|my|his|behind|alone|over|out|hand|leg|arm|eye|ear|side)\b)(?: (?:in|on|at|for|from|by|with|through|via|home|abroad|the country|town|alone) ?[^.;,:()“”\"\n]{0,40}))"),
    ("across crossed got over swam walked went", "migration", "subject", rf"\b(?P<phrase>(?:crossed|crossing|went over|got across|got over|swam|walked over|over|across) (?:the )?(?:\w+ ){{0,2}}(?:border|frontier|river|lake|sea|mountains?|desert|pass|strait){_MORE}|crossed (?:on|at|in|by|with) [^.;,:]{{3,40}})(?=\W|$)"),
    ("arrived by came got left on traveled via went", "migration", "subject", rf"\b(?P<phrase>(?:by|on) {_BY} (?:to|from|through|over|across|via) {_NAME}(?:,? (?:by {_BY} )?(?:to|and|then) {_NAME})*|by way of {_NAME}(?:, {_NAME})*|via {_NAME}|(?:came|arrived|travelled|traveled|went|left|got here) (?:here )?by {_BY}{_MORE})(?=\W|$)"),
    ("asylum came claim displaced got granted idp in into moved no on returned sent stateless went without", "migration", "subject", r"\b(?P<phrase>(?:returned|sent|deported|came) (?:back )?(?:home|abroad)(?: (?:in|on|from|after|to) [^.;,:]{2,30})?|moved (?:house )?(?:twice|(?:three|four|five|six|\d+) times)|on an? (?:\w+ )?(?:visa|work permit)|on the visa|granted (?:protection|asylum|a visa|refugee status)(?: in [^.;,]{2,24})?|(?:no|without) (?:papers|documents|passport|visa)|displaced|IDPs?|in exile|into exile|asylum (?:file|claim|application)|claim(?:ed)? asylum|stateless)\b"),
)  # fmt: skip
