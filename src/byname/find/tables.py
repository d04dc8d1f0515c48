"""Cells of tables: what stands below a head is what the head says, and a number below "Age" is an age."""

from __future__ import annotations

from dataclasses import replace

from byname.find.ages import OLDEST, age_of
from byname.find.kinds import named
from byname.lang import words
from byname.lang.rows import NAMES, Cell, rows
from byname.model import Document, Mention, MentionKind, Value
from byname.model.spans import Spans

_PLACES = ("location", "residence", "birthplace")
_KINDS: dict[str, MentionKind] = {
    **dict.fromkeys(NAMES, "person"), "age": "quantity", "occupation": "demographic", "employer": "organisation", **dict.fromkeys(_PLACES, "place"),
}  # fmt: skip


def celled(document: Document, found: list[Mention]) -> list[Mention]:
    """The mentions, with those that the heads of tables tell: a name, an age, a place is what its column says.

    What a rule has read of the same attribute stays; a date below a head of birth is one of birth.
    """
    table = [cell for row in rows(document) for cell in row]
    told = [mention for cell in table if (mention := _told(document, cell)) is not None]
    sure = Spans(m.span for m in told if m.kind in ("person", "place", "quantity") or m.identifier == "none")
    born = Spans(cell.span for cell in table if cell.attribute == "birth_date")
    kept = [_born(m) if born.overlap(m.span) else m for m in found if not sure.overlap(m.span)]
    known = {document.of(m.span): m.value for m in found if m.kind == "place" and m.value and m.value.code}
    return [*kept, *(_known(document, mention, known) for mention in told)]


def without_heads(document: Document, found: list[Mention]) -> list[Mention]:
    """The mentions but for the words of heads that the language knows, which say of nobody what they mean."""
    heads = Spans({cell.head for row in rows(document) for cell in row if cell.head})
    return [m for m in found if m.identifier == "direct" or not heads.overlap(m.span)]


def _known(document: Document, mention: Mention, known: dict[str, Value]) -> Mention:
    """A place below a head with the code that a gazetteer gives it, here or elsewhere in the text."""
    value, said = known.get(document.of(mention.span)), mention.value
    if mention.kind != "place" or value is None or said is None:
        return mention
    return replace(mention, value=replace(value, attribute=said.attribute))


def _born(mention: Mention) -> Mention:
    value = mention.value
    is_date = value is not None and value.attribute == "event_date"
    return (
        replace(mention, rule="birth", value=replace(value, attribute="birth_date"))
        if value and is_date
        else mention
    )


def _told(document: Document, cell: Cell) -> Mention | None:
    """The mention that a cell is, None for one that its words do not bear out: no age without a number."""
    said, kind = document.of(cell.span), _KINDS.get(cell.attribute)
    if cell.attribute == "row" and said.rstrip(".").isdigit():
        return Mention(span=cell.span, kind="quantity", identifier="none", rule="table")
    if kind is None or (kind in ("person", "place", "organisation") and not said[0].isupper()):
        return None
    if cell.attribute == "age":
        years = int(said) if said.isdigit() else words(document.language, "numbers").number(said.lower()) or 0
        return age_of(cell.span, (years, years)) if 0 < years <= OLDEST else None
    if kind == "person":
        return named(document, cell.span, kind, "table")
    attribute = "affiliation" if kind == "organisation" else cell.attribute
    value = Value(attribute=attribute, text=" ".join(said.lower().split()))
    return Mention(span=cell.span, kind=kind, identifier="quasi", rule="table", score=0.9, value=value)
