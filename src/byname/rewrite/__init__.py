"""Rewrite: what the plan decided, carried out in the sentences of the text."""

from __future__ import annotations

from dataclasses import replace

from byname.lang.tokens import Index, sentences
from byname.model import Draft, Edit, Mode, Plan, QuoteStyle, Reading, Span
from byname.rewrite.bynames import coin_bynames
from byname.rewrite.cuts import cuts_of, with_cuts
from byname.rewrite.edits import direct_edits, quasi_edits
from byname.rewrite.furniture import furniture_edits
from byname.rewrite.invisible import without_invisible
from byname.rewrite.joining import joined
from byname.rewrite.marked import marked_edits
from byname.rewrite.modes import in_mode
from byname.rewrite.names import name_edits, sweep
from byname.rewrite.pronouns import gender_edits, withheld_genders, without_genders
from byname.rewrite.shifting import Shift
from byname.rewrite.timeline import timeline_edits
from byname.rewrite.works import works_edits

__all__ = ["coin_bynames", "cuts_of", "rewrite", "with_cuts"]


def rewrite(
    reading: Reading,
    plan: Plan,
    *,
    bynames: dict[str, str],
    keep_furniture: bool,
    withhold: float = 1.0,
    mode: Mode = "generalise",
    quotes: QuoteStyle = "brackets",
    shift: Shift | None = None,
) -> Draft:
    """The draft that carries out a plan; text outside its edits is the document's, letter for letter.

    ``bynames`` has one for everyone whose names the plan replaces. ``withhold``: from what probability words that
    identify go although no fact accounts for them. ``quotes``: "brackets" or "cut", what shows changed words in quotations.
    ``shift``: by how much dates are moved, if they are.
    """
    document = reading.document
    index = Index(sentences(document))
    neutral = withheld_genders(reading, plan.changes)
    genders = gender_edits(reading, neutral, index)
    reading = without_genders(reading, neutral)
    renamed = [change for change in plan.changes if change.operation == "pseudonymise"]
    protected = {change.fact.person for change in plan.changes}
    titles = works_edits(reading, index) if protected else []
    edits = name_edits(reading, renamed, bynames) + quasi_edits(reading, plan.changes, index)
    edits = [*titles, *(e for e in edits if not any(t.span.overlaps(e.span) for t in titles))]
    if shift is not None and reading.dossiers:
        done = [edit.span for edit in edits]
        edits += timeline_edits(reading, index, done, reading.dossiers[0], plan.changes, shift)
    edits += sweep(reading, renamed, bynames, [edit.span for edit in edits], protected)
    if protected:
        dossier = next(d for d in reading.dossiers if d.person.id in protected)
        edits += direct_edits(reading, index, [edit.span for edit in edits], dossier)
        edits += marked_edits(reading, index, [edit.span for edit in edits], dossier, withhold, plan.changes)
    edits += genders
    furniture = [] if keep_furniture else furniture_edits(document)
    told = [edit for edit in edits if not any(edit.span.overlaps(gone.span) for gone in furniture)]
    worded = _outside(joined(document, told, reading.quotes, index, quotes), furniture)
    used = {edit.person for edit in worded if edit.operation == "pseudonymise"}
    written = in_mode(mode, document, worded, reading.mentions)
    every = without_invisible(document, [*written, *furniture])
    return Draft(
        document=document,
        edits=tuple(sorted(every, key=lambda edit: edit.span)),
        bynames=tuple((id, byname) for id, byname in bynames.items() if id in used),
        mode=mode,
    )


def _outside(edits: tuple[Edit, ...], furniture: list[Edit]) -> tuple[Edit, ...]:
    """Edits that grew into furniture end where it begins; what they were made for lies outside it."""
    ends = []
    for edit in edits:
        near = [gone.span for gone in furniture if gone.span.overlaps(edit.span)]
        start = max([edit.span.start, *(s.end for s in near if s.start <= edit.span.start)])
        end = min([edit.span.end, *(s.start for s in near if s.start > edit.span.start)])
        ends.append(replace(edit, span=Span(start=start, end=end)))
    return tuple(ends)
