"""Names of people and organisations: capitalised runs, judged by their own words and by every place they stand in."""

from __future__ import annotations

from collections import Counter

from byname.find.organisations import is_telling, kinds_of, organisations_in
from byname.find.personal import CERTAIN, names_place, own_evidence, people_in
from byname.find.runs import Run, certain_words, is_demonym, runs_of, span_of
from byname.lang import words
from byname.lang.tokens import Token, sentences
from byname.model import Document, Mention, Span, Value
from byname.model.spans import Spans
from byname.stats.words import common_words


def names(document: Document, *, places: tuple[Span, ...] = ()) -> list[Mention]:
    """Mentions of people and organisations by name; ``places`` are spans that a gazetteer already knows.

    A name found once is found wherever it or one of its parts stands capitalised.
    """
    found = sentences(document)
    certain = certain_words(found, document.language)
    runs = [run for sentence in found for run in runs_of(sentence, document.language, certain)]
    organisations, rest = organisations_in(runs, document.language)
    people, others = people_in(rest, set(places), document.language)
    people, organisations, others = _propagated(people, organisations, others, document.language)
    kinds = kinds_of(organisations, document.language)
    known = Spans(places)
    others = [run for run in others if not known.overlap(span_of(run)) and not is_demonym(run)]
    placed = _places_among(others, frozenset(place.end for place in places), document.language)
    return sorted(
        [_mention(document, run, "person") for run in people]
        + [_organisation(document, run, kinds[run.key]) for run in organisations]
        + [_mention(document, run, "place" if run.key in placed else "misc") for run in others],
        key=lambda mention: mention.span,
    )


def _places_among(runs: list[Run], ends: frozenset[int], language: str) -> frozenset[tuple[str, ...]]:
    """The words that no list knows and that stand after a preposition of place, a place and a comma, or before the date, more often than not."""
    lexicon = words(language, "names")
    total, placed = Counter[tuple[str, ...]](), Counter[tuple[str, ...]]()
    for run in runs:
        before, two_before, after = run.before(), run.before(2), run.after()
        total[run.key] += 1
        chained = (
            before is not None and before.text == "," and two_before is not None and two_before.end in ends
        )
        dated = run.first == 0 and after is not None and after.text == "," and _is_number(run.after(2))
        placed[run.key] += dated or (
            before is not None
            and (
                chained
                or before.lower in lexicon.PLACE_PREPOSITIONS
                or (before.lower == "called" and names_place(run, language))
            )
            and not _is_word(run, language)
            and not any(token.text.isupper() and len(token.text) > 1 for token in run.tokens)
        )
    return frozenset(key for key, count in total.items() if 2 * placed[key] >= count)


def _is_word(run: Run, language: str) -> bool:
    """Whether the words are ordinary ones, a faith or a language."""
    lexicon, common = words(language, "places"), common_words(language)
    return all(
        t.lower in common or t.lower in lexicon.FAITHS or t.lower in lexicon.LANGUAGES for t in run.tokens
    )


def _is_number(token: Token | None) -> bool:
    """Whether a date follows: "Tepatitlán, 30 August"."""
    return token is not None and token.text.isdigit()


def _mention(document: Document, run: Run, kind: str) -> Mention:
    span = span_of(run)
    text = " ".join(document.of(span).lower().split())
    if kind == "person":
        return Mention(
            span=span,
            kind="person",
            identifier="direct",
            rule="name",
            value=Value(attribute="name", text=text),
        )
    if kind == "place":
        value = Value(attribute="location", text=text)
        return Mention(span=span, kind="place", identifier="quasi", rule="pattern", score=0.6, value=value)
    return Mention(span=span, kind="misc", identifier="quasi", rule="capitals", score=0.5)


def _organisation(document: Document, run: Run, kind: str) -> Mention:
    span = span_of(run)
    value = Value(
        attribute="affiliation", text=" ".join(document.of(span).lower().split()), code=f"org:{kind}"
    )
    return Mention(span=span, kind="organisation", identifier="quasi", rule="organisation", value=value)


def _is_initial(run: Run, people: list[Run]) -> bool:
    """Whether a run is the initial of somebody named elsewhere with a stop ("Then V. left"), or several of theirs ("V. S.")."""
    letters = [part for part in run.key if part != "."]
    after = run.after()
    if any(len(part) > 1 for part in letters) or after is None or after.text != ".":
        return False
    return any(
        letters[0] == person.key[0][0]
        and all(letter in {part[0] for part in person.key[1:]} for letter in letters[1:])
        for person in people
    )


def _propagated(
    people: list[Run], organisations: list[Run], others: list[Run], language: str
) -> tuple[list[Run], list[Run], list[Run]]:
    """Gives the runs that are part of a known name to it: Kowal after Anna Kowal, Kalina after the Kalina regiment."""
    person_parts = {part for run in people for part in run.key if len(part) > 2}
    organisation_parts = {
        run.key[i:j]
        for run in organisations
        for i in range(len(run.key))
        for j in range(i + 1, len(run.key) + 1)
        if is_telling(run.tokens[i:j])
    }
    strong = {run.key for run in people if own_evidence(run, language) >= CERTAIN}
    kept: list[Run] = []
    moved_people, moved_organisations = list[Run](), list(organisations)
    for run in others:
        if run.key in organisation_parts and run.key not in strong:
            moved_organisations.append(run)
        elif _is_initial(run, people) or (
            all(part in person_parts or len(part) == 1 for part in run.key)
            and not person_parts.isdisjoint(run.key)
        ):
            moved_people.append(run)
        else:
            kept.append(run)
    for run in people:
        if run.key in organisation_parts and run.key not in strong:
            moved_organisations.append(run)
        else:
            moved_people.append(run)
    return moved_people, moved_organisations, kept
