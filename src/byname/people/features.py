"""What speaks for and against that a candidate means somebody, as numbers that the ranker weighs."""

from __future__ import annotations

from math import log1p

from byname.lang import words
from byname.people.candidate import Candidate
from byname.people.distinctions import distinguished
from byname.people.memory import Remembered, form_of, parts_of

_FORMS = ("name", "nominal", "age", "code", "label", "he", "they", "i", "we", "you")
_SEEN = 60  # mentions back, however often somebody is mentioned

Numbers = list[float]


def of_candidate(candidate: Candidate, language: str) -> Numbers:
    """What a candidate shows by itself."""
    lexicon = words(language, "people")
    form, head = form_of(candidate), candidate.head
    return [
        *(float(form == f) for f in _FORMS),
        float(candidate.kind == "pronoun" and head in lexicon.REFLEXIVES),
        float(candidate.kind == "pronoun" and head in lexicon.OBJECTS),
        float(candidate.kind == "pronoun" and head in lexicon.POSSESSIVES),
        float(candidate.gender == "m"),
        float(candidate.gender == "f"),
        float(candidate.plural),
        float(candidate.definite),
        float(candidate.indefinite),
        float(candidate.subject),
        float(candidate.owner is not None),
        float(candidate.quote is not None),
        float(candidate.restricted),
        float(candidate.called),
        float(candidate.elliptic),
        float(candidate.alias),
        float(bool(candidate.title)),
        float(bool(candidate.modifiers)),
        float(bool(candidate.of)),
        float(not head),
        float(head in lexicon.KIN),
        float(head in lexicon.GENERIC),
        float(head in lexicon.GROUPS),
        float(candidate.token == 0),
        log1p(candidate.token),
        float(candidate.words[:1].isupper()),
        float(candidate.words.isupper()),
        float(candidate.words.count(" ")),
    ]


def of_pair(
    candidate: Candidate, somebody: Remembered, *, rank: int, count: int, ruled: int, speaker: int, addressee: int, owner: Remembered | None, language: str
) -> Numbers:  # fmt: skip
    """What a candidate and somebody known show together.

    ``rank``: how many were mentioned after them; ``count``: candidates so far; ``ruled``, ``speaker``, ``addressee``: whom the rules take
    the candidate, whoever speaks these words, and whoever is addressed by them for.
    """
    last = somebody.last
    sentences = max(0, candidate.sentence - last.sentence)
    size = len(somebody.candidates)
    forms = somebody.forms
    same = candidate.kind != "pronoun" and candidate.head != "" and candidate.head in somebody.heads
    genders = somebody.gender is not None and candidate.gender is not None
    latest = somebody.candidates[-3:]
    quoted = (candidate.quote is None, last.quote is None)
    return [
        float(rank == 0), float(rank == 1), log1p(rank), log1p(sentences), float(sentences == 0), float(sentences == 1),
        log1p(count - somebody.latest), float(candidate.paragraph == last.paragraph), log1p(max(0, candidate.paragraph - last.paragraph)),
        log1p(size), *(log1p(forms[f]) for f in _FORMS), *(float(form_of(last) == f) for f in _FORMS),
        float(somebody.plural), float(somebody.plural == candidate.plural), float(genders and somebody.gender == candidate.gender),
        float(genders and somebody.gender != candidate.gender), float(somebody.gender is not None), float(somebody.named),
        float(last.subject), float(last.topical), float(any(c.subject for c in latest)), float(last.subject and candidate.subject),
        float(last.span.covers(candidate.span)), float(candidate.span.covers(last.span)), float(candidate.token == last.token),
        float(quoted == (True, True)), float(quoted == (False, False) and candidate.quote == last.quote), float(quoted == (True, False)),
        float(quoted == (False, True)), float(same), *_alike(candidate, somebody, same=same, language=language),
        somebody.ruled[ruled] / size, float(somebody.ruled[ruled] > 0), float(last.head == candidate.head and last.kind == candidate.kind),
        float(speaker != 0 and somebody.ruled[speaker] * 2 > size), float(addressee != 0 and somebody.ruled[addressee] * 2 > size),
        float(owner is not None and owner is somebody), float(owner is not None and any(c.owner is not None and c.head == candidate.head for c in latest)),
    ]  # fmt: skip


def _alike(candidate: Candidate, somebody: Remembered, *, same: bool, language: str) -> Numbers:
    """How far the words agree: modifiers of the same noun, the same name in full or in part."""
    if candidate.kind == "name" and somebody.named:
        parts = parts_of(candidate.words)
        shared = max(len(set(parts) & set(name)) for name in somebody.names)
        return [0.0, 0.0, float(parts in somebody.names), float(shared > 0), shared / len(parts)]
    if not same:
        return [0.0] * 5
    told = frozenset[str]().union(
        *(c.modifiers for c in somebody.candidates[-_SEEN:] if c.head == candidate.head)
    )
    return [
        float(distinguished(candidate, somebody.candidates, language)),
        float(bool(told & candidate.modifiers)), float(told == candidate.modifiers), 0.0, 0.0,
    ]  # fmt: skip


def of_choice(own: Numbers, pairs: list[Numbers], *, begins: bool, ruled: int) -> Numbers:
    """What speaks for somebody new or for nobody: the candidate alone, and whom the rules find; ``ruled``: their mentions in all."""
    best = [max(column) for column in zip(*pairs, strict=True)] if pairs else [0.0] * PAIR
    return [*own, float(begins), log1p(ruled), float(len(pairs)), *best]


PAIR = 59
OWN = 37


PAIR = 60
