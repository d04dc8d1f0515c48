"""English words for occupations with their ISCO-08 codes, for offices and ranks, and for the groups of ISCO."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from byname.lang.en.grammar import singular
from byname.lang.en.ladders.work import COLLECTIVES, OCCUPATIONS


@dataclass(frozen=True, slots=True)
class Occupation:
    """An occupation in the singular with its ISCO-08 code of up to four digits, or a status (s1 student ... s9)."""

    text: str
    code: str


@cache
def _table() -> dict[str, str]:
    """Occupation in the singular -> code, from occupations.tsv: a code, a tab, words parted by bars."""
    rows = files("byname.lang.en").joinpath("occupations.tsv").read_text(encoding="utf-8").splitlines()
    return {name: code for code, names in (row.split("\t") for row in rows) for name in names.split("|")}


@cache
def _general() -> dict[str, str]:
    """The words that the ladders say instead of an occupation, with the widest code that they are counted by."""
    rungs = [(text, code.removeprefix("isco:")) for way in OCCUPATIONS.values() for text, code in way]
    return {text: min((c for t, c in rungs if t == text), key=len) for text, _ in rungs}


@cache
def longest() -> int:
    """How many words the longest occupation has."""
    return max(name.count(" ") for name in (*_table(), *_general())) + 1


@cache
def begins(word: str) -> bool:
    """Whether a word in lower case, as it is or in the singular, begins the name of an occupation, an office or a body."""
    return word in _first_words() or singular(word) in _first_words()


@cache
def _first_words() -> frozenset[str]:
    names = (*_table(), *_general(), *ROLES, *ROLE_PHRASES, *RANKS, *LONG_RANKS, *INSTITUTIONS)
    return frozenset(name.split(" ", 1)[0] for name in names)


def occupation(words: str) -> Occupation | None:
    """The occupation that these words in lower case name, in the singular or the plural."""
    head, _, last = words.rpartition(" ")
    for form in (words, f"{head} {singular(last)}".strip(), words.replace("members of", "member of", 1)):
        if form in _general():
            return Occupation(form, _general()[form])
        if form in _table():
            return Occupation(form, _table()[form])
    return None


MODIFIERS = frozenset(
    "senior junior chief deputy assistant former ex retired trainee freelance local young head acting".split()
)

ROLES = frozenset(
    "director head chief leader spokesperson spokesman spokeswoman chairman chairwoman chairperson chair mayor deputy commander "
    "coordinator president vice-president founder co-founder treasurer rector principal dean secretary-general editor-in-chief "
    "minister governor ambassador captain abbot bishop boss warden superintendent registrar organiser organizer ombudsman "
    "commissioner speaker secretary supervisor owner manager".split()
)
ROLE_PHRASES = (
    "press secretary", "press officer", "general secretary", "secretary general", "deputy director", "deputy head", "deputy mayor",
    "deputy commander", "head of department", "chief of staff", "chief accountant", "chief engineer", "chief editor", "editor in chief",
    "team leader", "squad leader", "platoon commander", "company commander", "battalion commander", "regiment commander", "unit commander",
    "village head", "group leader", "union leader", "strike leader", "student leader", "community leader", "board member", "chief physician",
    "head nurse", "shift supervisor", "prison director", "school director", "project manager", "branch manager", "works council chair",
)  # fmt: skip
UNIQUE_AFTER = frozenset("of at for in".split())

RANKS = frozenset(
    "captain lieutenant colonel major sergeant corporal general private admiral brigadier ensign commander warrant-officer "
    "lieutenant-colonel major-general".split()
)
LONG_RANKS = frozenset(
    f"{lead} {rank}"
    for rank, leads in {
        "general": "major lieutenant brigadier colonel", "colonel": "lieutenant", "lieutenant": "first second senior junior sub flight",
        "sergeant": "staff master first senior junior flight gunnery", "major": "sergeant", "officer": "warrant petty", "commander": "lieutenant wing",
        "corporal": "lance", "captain": "group", "admiral": "rear vice",
    }.items()
    for lead in leads.split()
)  # fmt: skip
"""Ranks of two words."""

INSTITUTIONS = {
    "police force": ("police officer", "5412"), "police": ("police officer", "5412"), "riot police": ("police officer", "5412"),
    "militia": ("police officer", "5412"), "army": ("soldier", "0310"), "armed forces": ("soldier", "0310"), "military": ("soldier", "0310"),
    "navy": ("soldier", "0310"), "air force": ("soldier", "0310"), "border guards": ("border guard", "3351"), "border guard": ("border guard", "3351"),
    "border service": ("border guard", "3351"), "security service": ("security service officer", "3355"), "security services": ("security service officer", "3355"),
    "secret police": ("security service officer", "3355"), "interior troops": ("soldier", "0310"), "fire brigade": ("firefighter", "5411"),
    "fire service": ("firefighter", "5411"), "prison service": ("prison guard", "5413"), "customs service": ("customs officer", "3351"),
    "civil service": ("civil servant", "1112"), "tax office": ("tax officer", "3352"), "national guard": ("soldier", "0310"),
    **{body: (text, _general()[text]) for text, body in COLLECTIVES.items() if body != "armed forces" and text in _general()},
}  # fmt: skip
"""A body one serves in -> what its members are."""
SERVING = ("part of", "member of", "served in", "serving in", "serve in", "worked in", "worked for", "worked with", "joined", "conscripted into", "drafted into", "enlisted in", "employed by", "officer in", "officer of", "years in", "recruited into", "left", "quit", "deserted from", "deserted")  # fmt: skip

ISCO_WORDS = {
    "0": "member of the armed forces", "1": "manager or official", "2": "professional", "3": "technician or associate professional",
    "4": "office worker", "5": "service or sales worker", "6": "farm or fishery worker", "7": "craft worker", "8": "machine operator or driver",
    "9": "manual worker", "11": "senior official", "12": "manager", "13": "manager", "14": "hospitality or retail manager", "21": "scientist or engineer",
    "22": "health professional", "23": "teacher", "24": "business professional", "25": "computer specialist", "26": "legal, social or cultural professional",
    "31": "technician", "32": "health worker", "33": "business or administration worker", "34": "legal, social or cultural worker", "35": "computer technician",
    "41": "clerk", "42": "customer service clerk", "43": "clerk", "44": "clerk", "51": "personal service worker", "52": "sales worker",
    "53": "care worker", "54": "uniformed service worker", "61": "farmer", "62": "forestry or fishery worker", "63": "subsistence farmer",
    "71": "building worker", "72": "metal or machinery worker", "73": "handicraft or printing worker", "74": "electrical worker",
    "75": "food or garment worker", "81": "plant operator", "82": "assembler", "83": "driver", "91": "cleaner", "92": "farm labourer",
    "93": "labourer", "94": "kitchen helper", "95": "street seller", "96": "manual worker", "01": "army officer", "02": "soldier", "03": "soldier",
}  # fmt: skip
"""ISCO-08 groups of one and two digits in a reporter's words, singular."""
