"""Changes to edits: every place where a changed fact is said, in new words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from byname.lang import words
from byname.lang.tokens import Index, tokenise
from byname.model import DIRECT_ATTRIBUTES, Change, Dossier, Edit, Mention, Reading, Span
from byname.model.spans import Spans
from byname.rewrite.ages import age_wording
from byname.rewrite.dates import date_wording
from byname.rewrite.nouns import BY_ATTRIBUTE, thing_wording
from byname.rewrite.omitting import numberless
from byname.rewrite.places import place_wording
from byname.rewrite.site import Site, site_of
from byname.rewrite.wording import Wording, withheld
from byname.stats.places import country_of_demonym

PLACES = ("location", "residence", "birthplace")
BODIES = ("affiliation", "employer", "education")
_WORK = ("occupation", "role")
_PEOPLES = ("nationality", "ethnicity")
_NARROW = 366
"""Days: a date at least as narrow as a year is one and the same date wherever it stands."""


def quasi_edits(reading: Reading, changes: Iterable[Change], index: Index) -> list[Edit]:
    """Edits for all changed facts that are no names, where they are told and wherever else the same value stands."""
    dossiers = {dossier.person.id: dossier for dossier in reading.dossiers}
    changes = tuple(changes)
    told = [
        (_without_people(span, reading, changes) if change.fact.attribute in _WORK else span, change)
        for change in _changed(changes)
        for span in _everywhere(change, reading)
    ]
    told.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    edits, seen = [], dict[tuple[str, str], Span]()
    for span, change in told:
        key = _key(change)
        site = site_of(
            reading.document, index, span, dossiers[change.fact.person], seen=seen.get(key, span) != span
        )
        wording = _wording(site, change)
        seen.setdefault(key, span)
        if wording is not None:
            edits.append(
                Edit(
                    span=wording.span,
                    new=wording.new,
                    operation=change.operation,
                    person=change.fact.person,
                    change=change,
                )
            )
    return edits


def _without_people(span: Span, reading: Reading, changes: Iterable[Change]) -> Span:
    """The words for somebody's work without a people in front of them that the plan keeps: "an American {actor}"."""
    text = reading.document.text
    for change in changes:
        if change.operation == "keep" and change.fact.attribute in _PEOPLES:
            for kept in change.fact.evidence:
                lead = text[span.start : kept.start].lower() if span.covers(kept) else None
                rest = text[kept.end : span.end]
                if lead in ("", "a ", "an ", "the ") and rest.startswith(" ") and rest[1:2].islower():
                    return Span(start=kept.end + 1, end=span.end)
    return span


def direct_edits(reading: Reading, index: Index, done: Iterable[Span], dossier: Dossier) -> list[Edit]:
    """Gaps for identifiers and contacts that no fact owns: whoever they lead to, they lead to somebody."""
    taken = tuple(done)
    edits = []
    for mention in reading.mentions:
        if (
            mention.identifier == "direct"
            and mention.kind in ("contact", "code")
            and not any(mention.span.overlaps(s) for s in taken)
        ):
            site = site_of(reading.document, index, mention.span, dossier, seen=False)
            wording = _gap(site, mention)
            edits.append(Edit(span=wording.span, new=wording.new, operation="suppress"))
    return edits


def is_place(edit: Edit) -> bool:
    """Whether an edit says a place."""
    return edit.change is not None and edit.change.fact.attribute in PLACES


def _changed(changes: Iterable[Change]) -> Iterator[Change]:
    for change in changes:
        if change.operation in ("generalise", "suppress") and change.fact.attribute != "gender":
            yield change


def _key(change: Change) -> tuple[str, str]:
    """What makes two tellings one: the same place, whether somebody lived or was born there."""
    attribute = change.fact.attribute
    group = "place" if attribute in PLACES else "body" if attribute in BODIES else attribute
    return (
        group,
        change.fact.value.code or change.fact.value.text if group == "place" else change.fact.value.text,
    )


def _wording(site: Site, change: Change) -> Wording | None:
    fact, to = change.fact, change.to if change.operation == "generalise" else None
    if fact.attribute in DIRECT_ATTRIBUTES:
        return numberless(site) or withheld(
            site, site.lexicon.NAMES_OF.get(fact.attribute, site.lexicon.DETAIL)
        )
    if fact.attribute == "age":
        return age_wording(site, to)
    if fact.attribute in ("event_date", "birth_date"):
        return date_wording(site, to)
    if fact.attribute in PLACES:
        return place_wording(site, to, fact.value)
    return BY_ATTRIBUTE.get(fact.attribute, thing_wording)(site, to)


def _gap(site: Site, mention: Mention) -> Wording:
    """A number or an account said again is called by what it is of, all else by its rule."""
    of = mention.value.attribute if mention.value is not None else ""
    names = site.lexicon.NAMES_OF
    return numberless(site) or withheld(
        site, site.lexicon.RULES.get(mention.rule) or names.get(of, names["identifier"])
    )


def _everywhere(change: Change, reading: Reading) -> set[Span]:
    """The evidence, and all other mentions of the same narrow place, body, office, date or length of time."""
    evidence = Spans(change.fact.evidence)
    return {
        *change.fact.evidence,
        *(m.span for m in reading.mentions if _is_same(m, change)),
        *(
            m.span
            for m in reading.mentions
            if _is_as_long(m, change, reading) and not evidence.overlap(m.span)
        ),
    }


def _is_as_long(mention: Mention, change: Change, reading: Reading) -> bool:
    """Whether a length of time is the one that a fact no longer tells: "held for twelve years", "after twelve years there"."""
    if mention.rule != "duration" or change.operation != "suppress":
        return False
    document = reading.document
    said, ahead = document.of(mention.span).lower(), f"{words(document.language, 'rewrite').FOR} "
    return len(said.split()) > 1 and any(
        document.of(span).lower().removeprefix(ahead) == said for span in change.fact.evidence
    )


def _is_same(mention: Mention, change: Change) -> bool:
    value, said = mention.value, change.fact.value
    if value is None or mention.kind == "person":
        return False
    if change.fact.attribute in PLACES and mention.kind == "place":
        narrow = said.code is None or said.code.startswith("geonames:")
        return narrow and (value.code == said.code if said.code else value.text == said.text)
    if change.fact.attribute in BODIES and mention.kind == "organisation":
        return _same_body(value.text, said.text)
    if (
        change.fact.attribute == "event_date"
        and value.attribute == "event_date"
        and said.low is not None
        and said.high is not None
    ):
        return said.high - said.low < _NARROW and (value.low, value.high) == (said.low, said.high)
    return False


def _same_body(one: str, other: str) -> bool:
    """Whether two names can be of one body: the telling words of the shorter are all in the longer."""
    if one == other:
        return True
    shorter, longer = sorted((_telling(one), _telling(other)), key=len)
    kinds, others = ({*name.lower().split()} & _KINDS for name in (one, other))
    return bool(shorter) and shorter <= longer and (kinds <= others or others <= kinds)


def _telling(name: str) -> set[str]:
    return {
        t.lower
        for t in tokenise(name)
        if t.is_word and len(t.text) > 3 and not country_of_demonym(t.text) and t.lower not in _KINDS
    }


_KINDS = frozenset(
    "armed forces regiment battalion brigade ministry police university school hospital company party union court "
    "national state government federal central general regional international public".split()
)
