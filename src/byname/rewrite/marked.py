"""Words that identify somebody although no fact accounts for them: they go, whatever they say."""

from __future__ import annotations

from collections.abc import Iterable

from byname.lang import words
from byname.lang.tokens import Index, tokenise
from byname.model import Document, Dossier, Edit, Mention, Reading, Span, Value
from byname.model.spans import Spans
from byname.rewrite.dates import date_wording
from byname.rewrite.nouns import language_wording, organisation_wording
from byname.rewrite.places import place_wording
from byname.rewrite.reducing import unsaid
from byname.rewrite.site import Site, site_of
from byname.rewrite.wording import Wording
from byname.stats.places import place

_KINDS = frozenset({"place", "organisation", "time", "quantity", "demographic", "misc"})
_WIDE = frozenset(
    "nationality language festival century decade year interval season clock today weekday".split()
)
"""Rules that find what whole peoples and days of everybody have in common."""


def marked_edits(
    reading: Reading, index: Index, done: Iterable[Span], dossier: Dossier, withhold: float
) -> list[Edit]:
    """Edits for mentions that identify with at least this probability and that no fact and no other edit has touched.

    What nobody could say of whom it is told gives somebody away all the same.
    """
    told = (s for d in reading.dossiers for f in d.facts if f.attribute != "gender" for s in f.evidence)
    owned, edits = Spans([*done, *told]), list[Edit]()
    taken: list[Span] = []
    for mention in sorted(reading.mentions, key=lambda mention: -len(mention.span)):
        if not _is_marked(mention, withhold) or owned.overlap(mention.span):
            continue
        if not _is_telling(reading.document, mention.span):
            continue
        if any(mention.span.overlaps(span) for span in taken):
            continue
        wording = _wording(site_of(reading.document, index, mention.span, dossier, seen=False), mention)
        if wording is not None and owned.overlap(wording.span):  # it grew into what has an edit of its own
            wording = Wording(mention.span, str(words(reading.document.language, "rewrite").GAP))
        if wording is not None:
            taken.append(wording.span)
            edits.append(Edit(span=wording.span, new=wording.new, operation="suppress"))
    return edits


def _is_marked(mention: Mention, withhold: float) -> bool:
    if mention.identifier != "quasi" or mention.score < withhold or mention.kind not in _KINDS:
        return False
    if mention.rule == "rest":  # what is said beside a thing that has a fact or an edit of its own
        return False
    code = mention.value.code if mention.value is not None else None
    if mention.kind == "place" and code and place(code).kind in ("country", "area"):
        return False
    return mention.rule not in _WIDE


def _is_telling(document: Document, span: Span) -> bool:
    """Whether the words are a name, a number or a description, and not one plain word such as "killed" or "grade"."""
    small = words(document.language, "grammar").FUNCTION_WORDS
    telling = [token for token in tokenise(document.of(span)) if token.is_word and token.lower not in small]
    return len(telling) > 1 or any(token.is_capital or token.text[0].isdigit() for token in telling)


def _wording(site: Site, mention: Mention) -> Wording | None:
    if mention.kind == "place":
        said = mention.value or Value(attribute="location", text=site.said.lower())
        return place_wording(site, None, said)
    if mention.kind == "organisation":
        return organisation_wording(site, None)
    if mention.rule == "language":
        return language_wording(site, None)
    if mention.kind == "time":
        return date_wording(site, None)
    return unsaid(site)
