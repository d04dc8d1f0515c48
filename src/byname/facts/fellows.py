"""A verb with several subjects says what it says of each of them: "Ana and her brother Petar were arrested in Pinsk"."""

from __future__ import annotations

import re
from dataclasses import replace

from byname.facts.subjects import Reference, Subjects
from byname.lang import words
from byname.model import Fact, Span

_CONFIDENCE = 0.8  # of what the last of them has: a verb can mean the last one alone
_SHARED = frozenset(
    "location event_date residence migration legal_history affiliation education religion nationality".split()
)
"""What a verb says of all its subjects; a name, an age, a number or a family is each one's own."""
_MOST = 5  # subjects of one verb
_JOINT = re.compile(
    r"(?P<aside>(?:,[^,;:.()]{1,40}|\s?\([^()]{1,40}\))*),?\s+and\s+|,(?:[^,;:.()]{1,40},)*\s+"
)
"""What stands between two subjects of one verb, with an age or a trade beside the first."""


def fellow_facts(found: list[Fact], subjects: Subjects) -> list[Fact]:
    """The facts once more for the other subjects of their verb, where they are known for its last subject."""
    known = {(fact.person, span) for fact in found for span in fact.evidence}
    more = []
    for fact in found:
        if fact.attribute not in _SHARED or not fact.counted:
            continue
        for person in _fellows(fact.person, fact.evidence[0], subjects):
            if (person, fact.evidence[0]) not in known:
                confidence = fact.confidence * _CONFIDENCE
                more.append(replace(fact, person=person, evidence=fact.evidence[:1], confidence=confidence))
    return more


def _fellows(person: str, span: Span, subjects: Subjects) -> list[str]:
    """Who else is a subject of the verb that a fact of somebody stands behind."""
    ahead = _outermost([r for r in subjects.before(span) if len(r.span) < _LONGEST])
    acting = [r for r in ahead if r.subject]
    if not acting or acting[-1].person != person or acting[-1].plural:
        return []
    last = acting[-1]
    if _is_single(subjects.document.text[last.span.end : span.start], subjects.document.language):
        return []
    return _joined(last, [r for r in ahead if r.span.start < last.span.start], subjects)


_LONGEST = 80  # characters of a phrase for somebody


def _outermost(ahead: list[Reference]) -> list[Reference]:
    """The references without those that stand in another: his in "his brother"."""
    kept: list[Reference] = []
    for reference in ahead:
        if not kept or not kept[-1].span.covers(reference.span):
            kept.append(reference)
    return kept


def _joined(last: Reference, ahead: list[Reference], subjects: Subjects) -> list[str]:
    """Who is joined by commas and "and" to the last subject, back to the beginning of the clause."""
    text, start, fellows, joined = subjects.document.text, last.span.start, list[str](), False
    for reference in reversed(ahead):
        if reference.person == last.person and not text[reference.span.end : start].strip():
            start = reference.span.start  # his brother Oleg
            continue
        if reference.span.end > start:
            continue
        joint = _JOINT.fullmatch(text, reference.span.end, start)
        if joint is None or reference.plural or len(fellows) == _MOST or _acts(joint.group(), subjects):
            if not fellows and not text[reference.span.end : start].strip():
                continue
            break
        if not joined and " and " not in joint.group():
            break
        joined, start = True, reference.span.start
        if reference.person not in (last.person, *fellows):
            fellows.append(reference.person)
    return fellows if fellows and _begins(start, subjects) else []


def _acts(between: str, subjects: Subjects) -> bool:
    """Whether words between two people have a verb."""
    grammar = words(subjects.document.language, "grammar")
    return any(grammar.can_be_verb(word) for word in re.findall(r"\w+", between.lower()))


def _begins(start: int, subjects: Subjects) -> bool:
    """Whether a clause begins there, and no verb has the people for its objects."""
    sentence, _ = subjects.sentence_text(Span(start=start, end=start + 1))
    before = subjects.document.text[sentence:start].lower().split()
    breaks = words(subjects.document.language, "grammar").CLAUSE_BREAKS
    return not before or before[-1] in breaks - {"and", "or", "as"} or before[-1][-1] in ',:;“"—–'


def _is_single(behind: str, language: str) -> bool:
    """Whether the verb behind somebody says that they are one: "Maria met Ana, and Petar was arrested"."""
    following = behind.lower().split()
    return bool(set(following[:2]) & words(language, "grammar").SINGULAR)
