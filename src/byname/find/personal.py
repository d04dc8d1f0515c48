"""People among capitalised runs: by their own words and by every place that the same words stand in."""

from __future__ import annotations

from collections import defaultdict

from byname.find.runs import Run, span_of
from byname.lang import words
from byname.model import Span
from byname.stats.names import given_name, surname
from byname.stats.public import office_of

CERTAIN = 3


def people_in(runs: list[Run], places: set[Span], language: str) -> tuple[list[Run], list[Run]]:
    """Parts the runs into people and others by the evidence gathered over all occurrences of the same words."""
    evidence: dict[tuple[str, ...], float] = defaultdict(float)
    placed: dict[tuple[str, ...], int] = defaultdict(int)
    for run in runs:
        evidence[run.key] = (
            max(evidence[run.key], own_evidence(run)) if evidence[run.key] else own_evidence(run)
        )
    context: dict[tuple[str, ...], float] = defaultdict(float)
    for run in runs:
        context[run.key] += _context(run, language)
        placed[run.key] += any(place.covers(span_of(run)) for place in places)
    people: list[Run] = []
    others: list[Run] = []
    for run in runs:
        score = evidence[run.key] + max(-3.0, min(4.0, context[run.key]))
        if placed[run.key]:
            score -= 2.5
        (people if score >= CERTAIN else others).append(run)
    return people, others


def own_evidence(run: Run) -> float:
    """What the words themselves say: known given names and surnames, endings, initials."""
    plain = [token for token in run.tokens if len(token.text) > 1 and token.text[0].isalpha()]
    if office_of(" ".join(run.key)):
        return 2.0 * CERTAIN
    if not plain:
        return 2.0 if len(run.tokens) > 2 else 0.0
    first, last = plain[0], plain[-1]
    given, family = given_name(first.text) is not None, bool(surname(last.text))
    if len(plain) == 1:
        return 3.0 if len(run.tokens) > 1 else 2.5 if given else 1.5 if family else 0.0
    return 3.5 * given + 1.5 * family + 0.5 * (len(plain) in (2, 3))


def _context(run: Run, language: str) -> float:
    """What stands around one occurrence: titles, speech, age, kin, naming; prepositions of place count against."""
    people, lexicon = words(language, "people"), words(language, "names")
    before, after, score = run.before(), run.after(), 0.0
    two_before = run.before(2)
    if before is not None:
        title = before.lower if before.text != "." else (two_before.lower if two_before else "")
        score += 4 * (title in people.TITLES or title.rstrip(".") in people.TITLES)
        score += 4 * (before.lower in lexicon.NAMING)
        score += 3 * (before.lower in people.SPEECH_VERBS and before.lower not in ("called", "calls", "call"))
        score += 3 * (
            before.lower in people.KIN or before.lower in people.COMPANIONS or before.lower in people.GENERIC
        )
        comma_noun = before.text == "," and two_before is not None and two_before.lower in people.KIN
        score += (
            2 * comma_noun - 1.5 * (before.lower in lexicon.PLACE_PREPOSITIONS) - 1 * (before.lower == "the")
        )
    if after is not None:
        score += 3 * (after.lower in people.SPEECH_VERBS)
        score += 1.5 * (after.lower in people.PERSON_VERBS and after.lower not in people.SPEECH_VERBS)
        score += 1.5 * (after.lower in ("who", "whose", "whom", "himself", "herself"))
        score -= 4 * (after.lower in lexicon.PLACE_WORDS)
        score += _apposition(run, language)
    return score


def _apposition(run: Run, language: str) -> float:
    """Evidence from what explains the name: an age, a call sign, a role, kin."""
    people, after = words(language, "people"), run.after()
    following = [run.sentence.tokens[i] for i in range(run.last, min(run.last + 7, len(run.sentence.tokens)))]
    text = " ".join(token.lower for token in following)
    if any(cue in text for cue in people.ALIAS_CUES):
        return 4.0
    if (
        after is not None
        and after.lower in ("'s", "’s")
        and len(following) > 1
        and (following[1].lower in people.KIN or following[1].lower in people.COMPANIONS)
    ):
        return 3.0
    if after is not None and after.text in ",(" and len(following) > 1:
        number = following[1].text
        if (
            number.isdigit()
            and 0 < int(number) < 110
            and (len(following) == 2 or following[2].text in ",).–—-;")
        ):
            return 4.0
        if (
            following[1].lower in ("a", "an", "the", "my", "his", "her", "our", "aged", "now")
            and len(following) > 2
        ):
            nouns = {token.lower for token in following[2:6]}
            return (
                2.5
                if nouns
                & (
                    people.GENERIC
                    | people.KIN.keys()
                    | people.COMPANIONS
                    | people.GENERIC_MALE
                    | people.GENERIC_FEMALE
                )
                else 0.5
            )
    return 0.0
