"""Names of people and organisations: capitalised runs, judged by their own words and by every place they stand in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from byname.lang import words
from byname.lang.tokens import Sentence, Token, sentences
from byname.model import Document, Mention, Span, Value
from byname.stats.names import given_name, surname
from byname.stats.places import country_of_demonym, find_places
from byname.stats.public import office_of
from byname.stats.words import common_words

_CERTAIN = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised tokens side by side, from first up to but not including last, in one sentence."""

    sentence: Sentence
    first: int
    last: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens[self.first : self.last]

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(token.lower for token in self.tokens)

    def before(self, n: int = 1) -> Token | None:
        """The n-th token before the run."""
        return self.sentence.tokens[self.first - n] if self.first >= n else None

    def after(self, n: int = 1) -> Token | None:
        """The n-th token after the run."""
        position = self.last + n - 1
        return self.sentence.tokens[position] if position < len(self.sentence.tokens) else None


def names(document: Document, *, places: tuple[Span, ...] = ()) -> list[Mention]:
    """Mentions of people and organisations by name; ``places`` are spans that a gazetteer already knows.

    A name found once is found wherever it or one of its parts stands capitalised.
    """
    found = sentences(document)
    runs = [run for sentence in found for run in _runs(sentence, document.language)]
    organisations, rest = _organisations(runs, document.language)
    people, others = _people(rest, set(places), document.language)
    people, organisations, others = _propagated(people, organisations, others)
    kinds = _kinds(organisations, document.language)
    return sorted(
        [_mention(document, run, "person") for run in people]
        + [_organisation(document, run, kinds[run.key]) for run in organisations]
        + [
            _mention(document, run, "misc")
            for run in others
            if not _inside(run, places) and not _is_demonym(run)
        ],
        key=lambda mention: mention.span,
    )


def _span(run: Run) -> Span:
    return Span(start=run.tokens[0].start, end=run.tokens[-1].end)


def _inside(run: Run, places: tuple[Span, ...]) -> bool:
    span = _span(run)
    return any(place.overlaps(span) for place in places)


def _mention(document: Document, run: Run, kind: str) -> Mention:
    span = _span(run)
    text = " ".join(document.of(span).lower().split())
    if kind == "person":
        return Mention(
            span=span,
            kind="person",
            identifier="direct",
            rule="name",
            value=Value(attribute="name", text=text),
        )
    return Mention(span=span, kind="misc", identifier="quasi", rule="capitals", score=0.5)


def _organisation(document: Document, run: Run, kind: str) -> Mention:
    span = _span(run)
    value = Value(
        attribute="affiliation", text=" ".join(document.of(span).lower().split()), code=f"org:{kind}"
    )
    return Mention(span=span, kind="organisation", identifier="quasi", rule="organisation", value=value)


def _kinds(organisations: list[Run], language: str) -> dict[tuple[str, ...], str]:
    """The kind of each organisation; a short form has that of the full name it is part of."""
    kinds = {run.key: _organisation_kind(run, language) for run in organisations}
    for key, kind in kinds.items():
        if kind == "other":
            longer = [k for other, k in kinds.items() if k != "other" and set(key) < set(other)]
            kinds[key] = longer[0] if longer else kind
    return kinds


def _runs(sentence: Sentence, language: str) -> list[Run]:
    """The runs of a sentence: capitalised words, with initials and the small words inside names."""
    lexicon = words(language, "names")
    tokens, runs, position = sentence.tokens, [], 0
    shouting = _is_shouted(sentence)
    while position < len(tokens):
        if not _starts_name(tokens, position, language, shouting):
            position += 1
            continue
        last = position + 1
        while last < len(tokens):
            if _continues(tokens, last, language) or (
                tokens[last].text == "."
                and len(tokens[last - 1].text) == 1
                and last + 1 < len(tokens)
                and tokens[last + 1].is_capital
            ):
                last += 1
            elif (
                tokens[last].lower in lexicon.PARTICLES
                and last + 1 < len(tokens)
                and tokens[last + 1].is_capital
                and tokens[last].lower not in ("y", "do", "la")
            ):
                last += 2
            else:
                break
        runs.append(Run(sentence, position, last))
        position = last
    return runs


def _is_shouted(sentence: Sentence) -> bool:
    words_in = [token for token in sentence.tokens if token.text.isalpha() and len(token.text) > 1]
    return len(words_in) > 2 and sum(token.text.isupper() for token in words_in) > 0.7 * len(words_in)


def _starts_name(tokens: tuple[Token, ...], position: int, language: str, shouting: bool) -> bool:
    token, lexicon = tokens[position], words(language, "names")
    if not token.is_capital or not token.text[0].isalpha() or token.lower in lexicon.NOT_NAMES:
        return False
    if token.lower in lexicon.CALENDAR and token.lower not in ("may", "june", "april", "august"):
        return False
    if token.lower in words(language, "people").TITLES and not given_name(token.text):
        return False
    begins = position == 0 or tokens[position - 1].text in "“\"‘'(—–-:;.?!…•*["
    common = token.lower in common_words(language) or token.lower in words(language, "people").PRONOUNS
    if begins or shouting:
        if not common:
            return True
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        name = given_name(token.text) is not None
        capital_next = (
            following is not None
            and following.is_capital
            and following.text.isalpha()
            and not following.text.isupper()
        )
        if name and (
            capital_next
            or (following is not None and following.lower in words(language, "people").SPEECH_VERBS)
        ):
            return True
        return bool(capital_next and position == 0 and token.lower in lexicon.ORGANISATION_WORDS)
    return True


def _continues(tokens: tuple[Token, ...], position: int, language: str) -> bool:
    token = tokens[position]
    if not token.is_capital or not token.text[0].isalpha():
        return False
    return token.lower not in words(language, "names").CALENDAR and token.lower != "i"


def _organisations(runs: list[Run], language: str) -> tuple[list[Run], list[Run]]:
    """Runs with a word such as Ministry or regiment, and acronyms; grown over "of", "for" and a lower-case head."""
    lexicon = words(language, "names")
    grown: list[Run] = []
    rest: list[Run] = []
    by_start = {(id(run.sentence), run.first): run for run in runs}
    covered: set[tuple[int, int]] = set()
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
            and not _is_demonym(run)
        ):
            head, last = True, last + 1
        acronym = len(run.tokens) == 1 and _is_acronym(run.tokens[0].text) and not _is_shouted(run.sentence)
        if not (head or acronym):
            rest.append(run)
            continue
        while head:
            step = last
            while (
                step < len(run.sentence.tokens)
                and run.sentence.tokens[step].lower in lexicon.CONNECTORS
                and step - last < 3
            ):
                step += 1
            follower = by_start.get((id(run.sentence), step))
            if (
                step == last
                or follower is None
                or (
                    run.sentence.tokens[last].lower in ("in", "to", "and", "against", "on")
                    and len(run.tokens) > 1
                )
            ):
                break
            covered.add((id(run.sentence), step))
            last = follower.last
        grown.append(Run(run.sentence, run.first, last))
    return grown, rest


def _is_acronym(text: str) -> bool:
    letters = text.replace(".", "").replace("-", "")
    return 2 <= len(letters) <= 7 and letters.isalpha() and letters.isupper()


def _organisation_kind(run: Run, language: str) -> str:
    table = words(language, "names").ORGANISATION_WORDS
    kinds = [table[token.lower] for token in reversed(run.tokens) if token.lower in table]
    return kinds[0] if kinds else "other"


def _people(runs: list[Run], places: set[Span], language: str) -> tuple[list[Run], list[Run]]:
    """Parts the runs into people and others by the evidence gathered over all occurrences of the same words."""
    evidence: dict[tuple[str, ...], float] = defaultdict(float)
    placed: dict[tuple[str, ...], int] = defaultdict(int)
    for run in runs:
        evidence[run.key] = (
            max(evidence[run.key], _own_evidence(run)) if evidence[run.key] else _own_evidence(run)
        )
    context: dict[tuple[str, ...], float] = defaultdict(float)
    for run in runs:
        context[run.key] += _context(run, language)
        placed[run.key] += any(place.covers(_span(run)) for place in places)
    people, others = [], []
    for run in runs:
        score = evidence[run.key] + max(-3.0, min(4.0, context[run.key]))
        if placed[run.key]:
            score -= 2.5
        (people if score >= _CERTAIN else others).append(run)
    return people, others


def _own_evidence(run: Run) -> float:
    """What the words themselves say: known given names and surnames, endings, initials."""
    plain = [token for token in run.tokens if len(token.text) > 1 and token.text[0].isalpha()]
    if office_of(" ".join(run.key)):
        return 2.0 * _CERTAIN
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


def _is_demonym(run: Run) -> bool:
    return all(country_of_demonym(token.text) for token in run.tokens)


def _is_telling(tokens: tuple[Token, ...]) -> bool:
    """Whether part of an organisation's name stands for it alone: not a country's adjective, a place or a kind of body."""
    return any(
        token.is_capital and len(token.text) > 2 and not country_of_demonym(token.text) and not find_places(token.text)
        and token.lower not in common_words("en")
        for token in tokens
    )  # fmt: skip


def _propagated(
    people: list[Run], organisations: list[Run], others: list[Run]
) -> tuple[list[Run], list[Run], list[Run]]:
    """Gives the runs that are part of a known name to it: Kowal after Anna Kowal, Kalina after the Kalina regiment."""
    person_parts = {part for run in people for part in run.key if len(part) > 2}
    organisation_parts = {
        run.key[i:j]
        for run in organisations
        for i in range(len(run.key))
        for j in range(i + 1, len(run.key) + 1)
        if _is_telling(run.tokens[i:j])
    }
    strong = {run.key for run in people}
    kept: list[Run] = []
    moved_people, moved_organisations = list(people), list(organisations)
    for run in others:
        if run.key in organisation_parts and run.key not in strong:
            moved_organisations.append(run)
        elif all(part in person_parts or len(part) == 1 for part in run.key):
            moved_people.append(run)
        else:
            kept.append(run)
    for run in people:
        if run.key in organisation_parts and _own_evidence(run) < _CERTAIN:
            moved_people.remove(run)
            moved_organisations.append(run)
    return moved_people, moved_organisations, kept
