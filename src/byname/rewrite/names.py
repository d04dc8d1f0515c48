"""Names become bynames: every form of them, and every part of them that is left anywhere in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from byname.lang import words
from byname.lang.tokens import tokenise
from byname.model import Change, Document, Edit, Reading, Span
from byname.stats.places import country_of_demonym
from byname.stats.words import common_words

_SHORTEST = 3


def name_edits(reading: Reading, changes: Iterable[Change], bynames: dict[str, str]) -> list[Edit]:
    """The byname of each person for all the evidence of their names; a name told twice in one breath is told once."""
    document = reading.document
    edits = [
        Edit(span=span, new=bynames[change.fact.person], operation="pseudonymise", person=change.fact.person, change=change)
        for change in changes
        for span in change.fact.evidence
    ]  # fmt: skip
    edits.sort(key=lambda edit: (edit.span.start, -edit.span.end))
    return _told_once(edits, document)


def _told_once(edits: list[Edit], document: Document) -> list[Edit]:
    """ "Anna Kowal (“Zubra”)" is one byname, not a byname in brackets behind itself."""
    again, kept = re.compile(words(document.language, "rewrite").SAME_NAME, re.IGNORECASE), list[Edit]()
    for edit in edits:
        last = kept[-1] if kept else None
        if last is not None and edit.person == last.person and edit.span.start < last.span.end:
            continue
        gap = document.text[last.span.end : edit.span.start] if last is not None else ""
        if last is not None and len(last.span) == 1:
            gap = gap.removeprefix(".")  # "M. T. Drozd"
        if (
            last is not None
            and edit.person == last.person
            and len(gap) < 60
            and "\n\n" not in gap
            and again.fullmatch(gap)
        ):
            closing = re.match(r"[”\"’')]*", document.text[edit.span.end :])
            end, new = edit.span.end + (closing.end() if closing else 0), last.new
            verb = re.match(r", ([a-z]+)", document.text[end:]) if gap.startswith(",") else None
            if verb and words(document.language, "grammar").can_be_verb(verb.group(1)):
                end += 1  # "Odo Vell, known as Zub, walked"
            if (
                "(" in gap and ")" not in document.text[edit.span.end : end]
            ):  # the bracket goes on behind the name
                on = re.match(r"[;,]?\s*", document.text[end:])
                end, new = end + (on.end() if on else 0), f"{last.new} ("
            kept[-1] = Edit(
                span=Span(start=last.span.start, end=end), new=new, operation="pseudonymise", person=last.person, change=last.change
            )  # fmt: skip
            continue
        kept.append(edit)
    return kept


def sweep(
    reading: Reading,
    changes: Iterable[Change],
    bynames: dict[str, str],
    done: Iterable[Span],
    protected: set[str],
) -> list[Edit]:
    """Edits for the parts of names that stand outside all mentions: plurals, headings in capitals, hashtags."""
    document, covered = reading.document, sorted(done)
    found: dict[Span, Edit] = {}
    for part, change in _telling(reading, changes, protected):
        for span, new in _left(document, part, bynames[change.fact.person]):
            if not any(span.overlaps(other) for other in (*covered, *found)):
                found[span] = Edit(
                    span=span, new=new, operation="pseudonymise", person=change.fact.person, change=change
                )
    return list(found.values())


def _telling(
    reading: Reading, changes: Iterable[Change], protected: set[str]
) -> Iterator[tuple[str, Change]]:
    """The parts of protected names that name somebody by themselves, and nobody who keeps the name."""
    language = reading.document.language
    kept = {
        token.lower
        for dossier in reading.dossiers
        if dossier.person.id not in protected
        for fact in dossier.facts
        if fact.attribute in ("name", "alias")
        for token in tokenise(fact.value.text)
    }
    particles = words(language, "names").PARTICLES
    for change in changes:
        for token in tokenise(change.fact.value.text):
            ordinary = (
                token.lower in common_words(language)
                or token.lower in particles
                or country_of_demonym(token.text)
            )
            if (
                len(token.text) >= _SHORTEST
                and token.text[0].isalpha()
                and token.lower not in kept
                and not ordinary
            ):
                yield token.lower, change


def _left(document: Document, part: str, byname: str) -> Iterator[tuple[Span, str]]:
    stem = re.escape(part)
    for match in re.finditer(
        rf"(?<!\w)[@#]\w*{stem}\w*|(?<![\w@#]){stem}s?(?!\w)", document.text, re.IGNORECASE
    ):
        said = match.group()
        if said[0] in "@#":
            yield Span(start=match.start(), end=match.end()), said[0] + byname.lower()
        elif said[0].isupper():
            yield (
                Span(start=match.start(), end=match.end()),
                byname.upper() if said.isupper() and len(said) > 2 else byname,
            )
