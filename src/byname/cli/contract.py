"""The JSON contract: one object a document, versioned, with plain numbers and offsets of the text."""

from __future__ import annotations

from typing import Any

from byname.cli.alternatives import alternatives_object
from byname.cli.reasoning import crowd_range, explanation_object
from byname.model import Crowd, Document, Dossier, Explanation, Mention, Reading, Span, Tied, Verdict
from byname.pipeline import Audit, Protection

Json = dict[str, Any]


def audit_object(audit: Audit, path: str) -> Json:
    """The object of ``byname audit --json``."""
    reading = audit.reading
    owner = {mention.span: d.person.id for d in reading.dossiers for mention in d.person.mentions}
    return {
        "contract": "byname.audit/1",
        "document": _document(reading.document, path),
        "text": reading.document.text,
        "furniture": [_pair(span) for span in reading.document.furniture],
        "mentions": [
            {"start": m.span.start, "end": m.span.end, "kind": m.kind, "identifier": m.identifier, "person": owner.get(m.span), "score": m.score, "rule": m.rule}
            for m in _mentions(reading)
        ],
        "people": [_person(d, explanations, reading) for d, explanations in zip(reading.dossiers, audit.explanations, strict=True)],
        "quotes": [{"start": q.span.start, "end": q.span.end, "speaker": q.speaker} for q in reading.quotes],
        "ties": [_tied(tied, reading) for tied in audit.ties],
        "sources": [*dict.fromkeys(source for found in audit.explanations for one in found for source in one.sources)],
        "doubts": [{"start": d.span.start, "end": d.span.end, "people": list(d.people)} for d in reading.doubts],
    }  # fmt: skip


def _tied(tied: Tied, reading: Reading) -> Json:
    """People of whom whoever finds one finds the others, and the crowd that is left of each then."""
    return {
        "by": tied.by,
        "people": [reading.dossiers[position].person.id for position in tied.people],
        "adversary": tied.crowds[0].adversary,
        "crowds": [crowd_range(crowd) for crowd in tied.crowds],
        "found": round(tied.least_hidden, 3),
    }


def _mentions(reading: Reading) -> list[Mention]:
    """What was found, and the words for people beside names; pronouns are listed with the people only."""
    said = {m.span: m for d in reading.dossiers for m in d.person.mentions if m.rule != "pronoun"}
    found = {m.span for m in reading.mentions}
    return sorted(
        (*reading.mentions, *(m for span, m in said.items() if span not in found)),
        key=lambda m: (m.span, m.kind),
    )


def protect_object(protection: Protection, path: str, output: str | None) -> Json:
    """The object of ``byname protect --json``."""
    draft, plan = protection.draft, protection.plan
    before, after, bynames = (
        dict(plan.before),
        dict(protection.verdict.crowds) or dict(plan.after),
        draft.called,
    )
    return {
        "contract": "byname.protect/1",
        "document": _document(protection.reading.document, path),
        "output": output,
        "mode": draft.mode,
        "verdict": verdict_object(protection.verdict),
        "edits": [
            {
                "start": edit.span.start, "end": edit.span.end, "new": edit.new, "operation": edit.operation, "person": edit.person,
                "attribute": edit.change.fact.attribute if edit.change else None, "loss": round(edit.change.loss, 4) if edit.change else 0.0,
            }
            for edit in draft.edits
        ],
        "people": [
            {"id": id, "byname": bynames.get(id), "before": [_crowd(c) for c in crowds], "after": [_crowd(c) for c in after.get(id, ())]}
            for id, crowds in before.items()
        ],
        "alternatives": alternatives_object(protection.alternatives),
    }  # fmt: skip


def verify_object(verdict: Verdict, reading: Reading, path: str, against: str) -> Json:
    """The object of ``byname verify --json``."""
    labels = {d.person.id: d.person.label for d in reading.dossiers}
    return {
        "contract": "byname.verify/1",
        "document": {"path": path, "against": against},
        "verdict": verdict_object(verdict),
        "people": [{"id": id, "label": labels.get(id), "crowds": [_crowd(c) for c in crowds]} for id, crowds in verdict.crowds],
    }  # fmt: skip


def verdict_object(verdict: Verdict) -> Json:
    """A verdict: whether it is safe, what leaks and why."""
    leaks = [
        {"kind": leak.kind, "start": leak.span.start if leak.span else None, "end": leak.span.end if leak.span else None, "person": leak.person}
        for leak in verdict.leaks
    ]  # fmt: skip
    return {"safe": verdict.safe, "leaks": leaks, "reasons": list(verdict.reasons), "within": verdict.within}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _document(document: Document, path: str) -> Json:
    return {
        "path": path, "characters": len(document.text), "words": len(document.text.split()), "language": document.language,
        "written": document.written,
    }  # fmt: skip


def _crowd(crowd: Crowd) -> Json:
    return {
        "adversary": crowd.adversary, "low": round(crowd.low, 1), "median": round(crowd.median, 1), "high": round(crowd.high, 1),
        "reasons": list(crowd.reasons),
    }  # fmt: skip


def _explained(explanation: Explanation) -> Json:
    """A crowd with why it is as it is."""
    return {**_crowd(explanation.crowd), "explanation": explanation_object(explanation)}


def _person(dossier: Dossier, explanations: tuple[Explanation, ...], reading: Reading) -> Json:
    person = dossier.person
    surface = sorted({reading.document.of(m.span) for m in person.mentions if m.rule != "pronoun"})
    return {
        "id": person.id,
        "label": person.label,
        "part": person.part,
        "narrator": person.narrator,
        "mentions": [_pair(m.span) for m in person.mentions],
        "surface": surface,
        "facts": [
            {
                "attribute": fact.attribute, "value": fact.value.text, "level": fact.value.level, "basis": fact.basis,
                "evidence": [_pair(span) for span in fact.evidence], "premises": list(fact.premises), "confidence": fact.confidence,
            }
            for fact in dossier.facts
        ],
        "crowds": [_explained(explanation) for explanation in explanations],
    }  # fmt: skip
