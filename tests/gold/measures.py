"""What the gold testimonies measure: the gate in test_gold.py and the report in bench/gold.py count by this one module.

Both hand it objects in the shape of the JSON contract (docs/json.md), so it never looks inside byname.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
READ = 10  # the documents up to this number were read while the rules were written; the others never were

Json = dict[str, Any]
Pair = tuple[int, int]

# Attributes between which careful annotators differ: a claim under one counts for a fact under another.
_KINDRED = [
    frozenset(names.split())
    for names in (
        "role rank occupation",
        "employer affiliation",
        "residence location",
        "age birth_date",
        "family children marital_status",
        "identifier account contact",
        "biography legal_history migration event_date",
        "name alias",
        "nationality birthplace ethnicity",
    )
]
_PRONOUNS = frozenset(
    "i me my mine myself he him his himself she her hers herself they them their theirs it its you your we us our".split()
)
_EMPTY_WORDS = frozenset(
    "the a an of in on and or for to by at from with as his her its their my our your mr mrs ms miss dr no".split()
)
_SAME_VALUE = 0.5  # share of the gold value's words that a claim has to have


def gold_documents() -> dict[str, Json]:
    """Every annotated document of this folder by its id."""
    rows = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("[0-9]*.json"))]
    return {row["id"]: row for row in rows}


def group_of(id: str) -> str:
    """Whether a document was read while byname was written, or held out."""
    return "read" if int(id.split("-", maxsplit=1)[0]) <= READ else "held out"


def occurrences(text: str, surface: str) -> list[Pair]:
    """Where a string stands in a text as whole words, case-sensitive."""
    left = r"(?<!\w)" if surface[:1].isalnum() else ""
    right = r"(?!\w)" if surface[-1:].isalnum() else ""
    return [m.span() for m in re.finditer(left + re.escape(surface) + right, text)]


def count_audit(gold: Json, found: Json) -> Counter[str]:
    """How much of one document's people, facts and quotes an audit object has found."""
    paired = _pair_people(gold, found)
    counts = Counter(
        people=len(gold["people"]),
        people_found=len(paired),
        people_extra=len(found["people"]) - len(paired),
    )
    for person in gold["people"]:
        other = paired.get(person["id"], {"id": None, "mentions": [], "facts": []})
        counts.update(_count_mentions(gold["text"], person, other))
        if person["at_risk"]:
            counts.update(_count_facts(gold, person, other))
    counts.update(_count_quotes(gold, found, paired))
    marked = [(mention["start"], mention["end"]) for mention in found["mentions"]]
    counts["to_hide"] = len(gold["hide"])
    counts["marked"] = sum(
        all(_touches_any(place, marked) for place in occurrences(gold["text"], words))
        for words in gold["hide"]
    )
    return counts


def count_protection(gold: Json, protected: str | None) -> Counter[str]:
    """What leaks and what survives in one protected text; None is a text that was refused."""
    if protected is None:
        return Counter(documents=1, refused=1)
    flat = " ".join(protected.split())
    before, after = Counter(content_words(gold["text"])), Counter(content_words(protected))
    return Counter(
        documents=1,
        hide=len(gold["hide"]),
        leaks=sum(_still_there(surface, protected) for surface in gold["hide"]),
        keep=len(gold["keep"]),
        kept=sum(" ".join(surface.split()) in flat for surface in gold["keep"]),
        words=before.total(),
        words_kept=(before & after).total(),
    )


def figures(counts: Counter[str]) -> Json:
    """The counts as shares; None where there was nothing to count."""
    return {
        "people_found": _share(counts, "people_found", "people"),
        "people_extra": _share(counts, "people_extra", "people"),
        "hide_marked": _share(counts, "marked", "to_hide"),
        "mentions_name_or_role": _share(counts, "found_name_or_role", "name_or_role"),
        "mentions_pronoun": _share(counts, "found_pronoun", "pronoun"),
        "facts_direct": _share(counts, "found_direct", "direct"),
        "facts_quasi": _share(counts, "found_quasi", "quasi"),
        "facts_inferred": _share(counts, "found_inferred", "inferred"),
        "fact_precision": _share(counts, "claims_right", "claims"),
        "quotes_right": _share(counts, "quotes_right", "quotes"),
        "refused": f"{counts['refused']}/{counts['documents']}",
        "leaks": f"{counts['leaks']}/{counts['hide']}",
        "substance_kept": _share(counts, "kept", "keep"),
        "words_kept": _share(counts, "words_kept", "words"),
    }


def content_words(text: str) -> list[str]:
    """The words of a text that say something, in lower case."""
    return [word for word in re.findall(r"\w+", text.lower()) if word not in _EMPTY_WORDS]


def _pair_people(gold: Json, found: Json) -> dict[str, Json]:
    """Gives every gold person the found person who shares most mentions, each found person once."""
    shared = []
    for person in gold["people"]:
        places = _mention_places(gold["text"], person)
        for position, other in enumerate(found["people"]):
            touching = sum(_touches_any(place, other["mentions"]) for place in places)
            if touching:
                shared.append((-touching, person["id"], position))
    paired: dict[str, Json] = {}
    taken: set[int] = set()
    for _, id, position in sorted(shared, key=lambda row: row[0]):
        if id not in paired and position not in taken:
            taken.add(position)
            paired[id] = found["people"][position]
    return paired


def _count_mentions(text: str, person: Json, other: Json) -> Counter[str]:
    counts: Counter[str] = Counter()
    for start, end in _mention_places(text, person):
        kind = "pronoun" if text[start:end].lower() in _PRONOUNS else "name_or_role"
        counts[kind] += 1
        counts[f"found_{kind}"] += _touches_any((start, end), other["mentions"])
    return counts


def _count_facts(gold: Json, person: Json, other: Json) -> Counter[str]:
    counts: Counter[str] = Counter(claims=len(other["facts"]))
    right: set[int] = set()
    for fact in gold["facts"]:
        if fact["person"] != person["id"]:
            continue
        hits = [n for n, claim in enumerate(other["facts"]) if _agrees(gold["text"], fact, claim)]
        right.update(hits)
        level = "inferred" if fact["inferred"] else fact["identifying"]
        counts[level] += 1
        counts[f"found_{level}"] += bool(hits)
    counts["claims_right"] = len(right)
    return counts


def _agrees(text: str, fact: Json, claim: Json) -> bool:
    """Same or kindred attribute, and either the value's words or the evidence in common."""
    ours, theirs = fact["attribute"], claim["attribute"]
    if ours != theirs and not any(ours in group and theirs in group for group in _KINDRED):
        return False
    wanted, said = set(content_words(fact["value"])), set(content_words(str(claim["value"])))
    if wanted and len(wanted & said) / len(wanted) >= _SAME_VALUE:
        return True
    return any(_touches_any(_nth(text, surface, n), claim["evidence"]) for surface, n in fact["spans"])


def _count_quotes(gold: Json, found: Json, paired: dict[str, Json]) -> Counter[str]:
    right = 0
    for quote in gold["quotes"]:
        start = gold["text"].index(quote["text"])
        speaker = paired.get(quote["speaker"])
        right += speaker is not None and any(
            said["speaker"] == speaker["id"]
            and _touch((start, start + len(quote["text"])), (said["start"], said["end"]))
            for said in found["quotes"]
        )
    return Counter(quotes=len(gold["quotes"]), quotes_right=right)


def _mention_places(text: str, person: Json) -> list[Pair]:
    return [_nth(text, surface, n) for surface, n in person["mentions"]]


def _nth(text: str, surface: str, n: int) -> Pair:
    return occurrences(text, surface)[n - 1]


def _touch(one: Pair, other: Pair) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _touches_any(place: Pair, others: list[list[int]] | list[Pair]) -> bool:
    return any(_touch(place, (start, end)) for start, end in others)


def _still_there(surface: str, text: str) -> bool:
    return re.search(r"(?<!\w)" + re.escape(surface) + r"(?!\w)", text, re.IGNORECASE) is not None


def _share(counts: Counter[str], part: str, whole: str) -> float | None:
    return round(counts[part] / counts[whole], 4) if counts[whole] else None
