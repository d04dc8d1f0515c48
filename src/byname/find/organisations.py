"""Organisations among capitalised runs: by words such as Ministry or regiment, and acronyms."""

from __future__ import annotations

from byname.find.runs import Run, is_demonym, is_shouted
from byname.lang import words
from byname.lang.tokens import Token
from byname.stats.places import country_of_demonym, find_places
from byname.stats.words import common_words


def organisations_in(runs: list[Run], language: str) -> tuple[list[Run], list[Run]]:
    """Runs with a word such as Ministry or regiment, and acronyms; grown over "of", "for" and a lower-case head."""
    lexicon = words(language, "names")
    grown: list[Run] = []
    rest: list[Run] = []
    by_start = {(id(run.sentence), run.first): run for run in runs}
    covered: set[tuple[int, int]] = set()
    spelled = {run.key for run in runs if not all(token.text.isupper() for token in run.tokens)}
    for run in runs:
        if (id(run.sentence), run.first) in covered:
            continue
        last = run.last
        head = any(token.lower in lexicon.ORGANISATION_WORDS for token in run.tokens)
        following = run.after()
        if (
            not head
            and following is not None
            and following.lower in lexicon.STRONG_LOWER
            and not is_demonym(run)
        ):
            head, last = True, last + 1
        acronym = (
            len(run.tokens) == 1
            and _is_acronym(run.tokens[0].text)
            and not is_shouted(run.sentence)
            and run.key not in spelled
            and not _is_label(run)
        )
        alone = len(run.tokens) == 1 and last == run.last and run.key[0] in lexicon.ORGANISATION_WORDS
        following = run.after()
        if not (head or acronym) or (
            alone and run.initial and not (following is not None and following.lower in lexicon.CONNECTORS)
        ):
            rest.append(run)
            continue
        while head and (follower := _follower(run, last, by_start, language)) is not None:
            covered.add((id(run.sentence), follower.first))
            last = follower.last
        grown.append(Run(run.sentence, run.first, last))
    return grown, rest


def _follower(run: Run, last: int, by_start: dict[tuple[int, int], Run], language: str) -> Run | None:
    """The capitalised words with which a name goes on behind a small word: "Ministry {of Education}, {Science} and {Culture}"."""
    lexicon, tokens = words(language, "names"), run.sentence.tokens
    grown = last > run.last
    listed = grown and last < len(tokens) and tokens[last].text == ","
    step = last + listed
    while step < min(len(tokens), last + 3) and tokens[step].lower in lexicon.CONNECTORS:
        step += 1
    follower = by_start.get((id(run.sentence), step)) if step > last else None
    if follower is None:
        return None
    is_field = all(t.lower in common_words(language) for t in follower.tokens) and not any(
        t.lower in lexicon.ORGANISATION_WORDS for t in follower.tokens
    )
    if listed:
        goes_on = follower.after()
        return follower if is_field and goes_on is not None and goes_on.lower in (",", "and", "&") else None
    parts = tokens[last].lower in ("in", "to", "and", "against", "on") and (grown or len(run.tokens) > 1)
    goes_on_anyhow = grown and is_field and tokens[last].lower == "and"
    return None if parts and not goes_on_anyhow else follower


def _is_label(run: Run) -> bool:
    """Whether a run is the label of a speaker at the beginning of a line."""
    after = run.after()
    return run.first == 0 and after is not None and after.text == ":"


def _is_acronym(text: str) -> bool:
    letters = text.replace(".", "").replace("-", "")
    return 2 <= len(letters) <= 7 and letters.isalpha() and letters.isupper()


def _organisation_kind(run: Run, language: str) -> str:
    table = words(language, "names").ORGANISATION_WORDS
    kinds = [table[token.lower] for token in reversed(run.tokens) if token.lower in table]
    return kinds[0] if kinds else "other"


def kinds_of(organisations: list[Run], language: str) -> dict[tuple[str, ...], str]:
    """The kind of each organisation; a short form has that of the full name it is part of."""
    kinds = {run.key: _organisation_kind(run, language) for run in organisations}
    for key, kind in kinds.items():
        if kind == "other":
            longer = [k for other, k in kinds.items() if k != "other" and set(key) < set(other)]
            kinds[key] = longer[0] if longer else kind
    return kinds


def is_telling(tokens: tuple[Token, ...]) -> bool:
    """Whether part of an organisation's name stands for it alone: not a country's adjective, a place or a kind of body."""
    return any(
        token.is_capital and len(token.text) > 2 and not country_of_demonym(token.text) and not find_places(token.text)
        and token.lower not in common_words("en")
        for token in tokens
    )  # fmt: skip
