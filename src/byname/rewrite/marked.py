"""Words that identify somebody although no fact accounts for them: they go, whatever they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from byname.lang import words
from byname.lang.tokens import Index, tokenise
from byname.model import Change, Document, Dossier, Edit, Mention, Reading, Span, Value
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
_BESIDE = frozenset({"rest", "relative"})
"""Rules that find what says something only with the thing that stands beside it."""
_SURELY = 0.9  # from what probability one plain word goes


def marked_edits(
    reading: Reading,
    index: Index,
    done: Iterable[Span],
    dossier: Dossier,
    withhold: float,
    changes: Iterable[Change],
) -> list[Edit]:
    """Edits for mentions that identify with at least this probability and that no fact and no other edit has touched.

    What nobody could say of whom it is told gives somebody away all the same, and so does what is told of people
    whom nobody protects, a group, say; what the plan keeps of whoever is protected stays.
    """
    owned = Spans([*done, *_kept(reading, changes)])
    edits, taken = list[Edit](), list[Span]()
    for mention in sorted(_things(reading, withhold, owned), key=lambda mention: -len(mention.span)):
        if not _is_telling(reading.document, mention) or any(mention.span.overlaps(span) for span in taken):
            continue
        wording = _wording(site_of(reading.document, index, mention.span, dossier, seen=False), mention)
        if wording is not None and owned.overlap(wording.span):  # it grew into what has an edit of its own
            wording = Wording(mention.span, str(words(reading.document.language, "rewrite").GAP))
        if wording is not None:
            taken.append(wording.span)
            edits.append(Edit(span=wording.span, new=wording.new, operation="suppress"))
    return edits


def _kept(reading: Reading, changes: Iterable[Change]) -> Iterator[Span]:
    """Where what the plan keeps is said, and what is told of people of public life."""
    kept = [change.fact for change in changes if change.operation == "keep"]
    known = [fact for d in reading.dossiers if d.person.part == "public" for fact in d.facts]
    for fact in (*kept, *known):
        if fact.attribute != "gender":
            yield from fact.evidence


def _things(reading: Reading, withhold: float, owned: Spans) -> Iterator[Mention]:
    """What identifies, side by side as one; what is said beside a thing that is accounted for is not alone."""
    marked = [m for m in reading.mentions if _is_marked(m, withhold) and not owned.overlap(m.span)]
    things: list[list[Mention]] = []
    for mention in marked:
        last = things[-1][-1].span if things else None
        if last is not None and reading.document.text[last.end : mention.span.start] in ("", " ", "-"):
            things[-1].append(mention)
        else:
            things.append([mention])
    for parts in things:
        span = Span(start=parts[0].span.start, end=max(part.span.end for part in parts))
        around = Span(start=max(0, span.start - 2), end=span.end + 2)
        if all(part.rule in _BESIDE for part in parts) and (len(parts) == 1 or owned.overlap(around)):
            if parts[0].rule == "relative" or owned.overlap(around):
                continue
        longest = max(parts, key=lambda part: len(part.span))
        yield longest if len(parts) == 1 else replace(longest, span=span, rule="joined", value=None)


def _is_marked(mention: Mention, withhold: float) -> bool:
    if mention.identifier != "quasi" or mention.score < withhold or mention.kind not in _KINDS:
        return False
    code = mention.value.code if mention.value is not None else None
    if mention.kind == "place" and code and place(code).kind in ("country", "area"):
        return False
    return mention.rule not in _WIDE


def _is_telling(document: Document, mention: Mention) -> bool:
    """Whether the words are a name, a number or a description, and not one plain word such as "killed" or "grade"."""
    grammar = words(document.language, "grammar")
    telling = [t for t in tokenise(document.of(mention.span)) if t.is_word and t.lower not in grammar.FUNCTION_WORDS]
    if len(telling) != 1:
        return bool(telling)
    word = telling[0]
    if word.is_capital or word.text[0].isdigit() or words(document.language, "numbers").number(word.lower) is not None:
        return True
    is_verb = grammar.can_be_verb(word.lower) or word.lower.endswith(("ed", "ing"))
    return mention.score >= _SURELY and mention.rule != "rest" and not is_verb


def _wording(site: Site, mention: Mention) -> Wording | None:
    if mention.kind == "place":
        said = mention.value or Value(attribute="location", text=site.said.lower())
        return place_wording(site, None, said)
    if mention.kind == "organisation":
        return organisation_wording(site, None)
    if mention.rule == "language":
        return language_wording(site, None)
    if mention.kind == "time":
        return date_wording(site, None) or (None if mention.rule == "relative" else unsaid(site))
    return unsaid(site)
