"""People among capitalised runs: by their own words and by every place that the same words stand in."""

from __future__ import annotations

from collections import defaultdict
from types import ModuleType

from byname.find.runs import Run, span_of
from byname.lang import words
from byname.lang.tokens import Token
from byname.model import Span
from byname.stats.names import given_name, surname
from byname.stats.places import country_of_demonym, find_places
from byname.stats.public import office_of
from byname.stats.words import common_words

CERTAIN = 3.0
_MOST, _LEAST = 5.0, -3.0  # how much the places that a name stands in can add or take away
_SURE = 4.0  # a title, a salutation, "my name is": then a place of the same name does not count
_FULL = 3.0  # two to four words that no list knows and that are no ordinary words
_NEVER = -9.0  # no context makes a thing a person
_UNKNOWN = 1.0  # a capitalised word that no list knows is a name more often than not


def people_in(runs: list[Run], places: set[Span], language: str) -> tuple[list[Run], list[Run]]:
    """Parts the runs into people and others by the evidence gathered over all occurrences of the same words."""
    begins = {place.end: place.start for place in places}
    runs = [run for run in runs if begins.get(span_of(run).end, run.tokens[0].start) >= run.tokens[0].start]
    context: dict[tuple[str, ...], float] = defaultdict(float)
    placed: dict[tuple[str, ...], int] = defaultdict(int)
    own: dict[tuple[str, ...], float] = {}
    for run in runs:
        own[run.key] = max(own.get(run.key, _NEVER), own_evidence(run, language))
        context[run.key] += _context(run, language)
        placed[run.key] += _starts_in(places, run)
    people: list[Run] = []
    others: list[Run] = []
    for run in runs:
        score = own[run.key] + max(_LEAST, min(_MOST, context[run.key]))
        if placed[run.key] and context[run.key] < _SURE:
            score -= 3.5 if len(run.tokens) == 1 else 6.0
        (people if score >= CERTAIN else others).append(run)
    called = {word for run in runs for word in _called_so(run, language)}
    things = {run.key for run in people if called.issuperset(run.key) and context[run.key] < CERTAIN}
    others += [run for run in people if run.key in things]
    people = [run for run in people if run.key not in things]
    known = {run.key for run in people}
    joined = [run for run in others if own[run.key] >= 0 and _beside(run, known)]
    beside = {run.key for run in joined if own[run.key] + _MOST >= CERTAIN and not placed[run.key]}
    return people + [r for r in others if r.key in beside], [r for r in others if r.key not in beside]


def _called_so(run: Run, language: str) -> tuple[str, ...]:
    """The words of a name that a storm, a ship or an operation has: "Cyclone Ilva", and Ilva elsewhere."""
    things, before = words(language, "names").THINGS_AHEAD, run.before()
    if before is not None and before.lower in things and len(run.tokens) == 1:
        return run.key
    return run.key if len(run.key) == 2 and run.key[0] in things else ()


def _starts_in(places: set[Span], run: Run) -> bool:
    span = span_of(run)
    return span in places or any(
        Span(start=span.start, end=run.sentence.tokens[last].end) in places
        for last in range(run.first, min(run.last + 1, len(run.sentence.tokens)))
    )


def _beside(run: Run, known: set[tuple[str, ...]]) -> bool:
    """Whether a run is the other half of "Laila and X", one of whose names is known to be a person's."""
    before, after = run.before(), run.after()
    tokens = run.sentence.tokens
    if before is not None and before.lower == "and" and run.first > 1:
        return any((tokens[i].lower,) in known for i in (run.first - 2,))
    if after is not None and after.lower == "and" and run.last + 1 < len(tokens):
        return (tokens[run.last + 1].lower,) in known
    return False


def own_evidence(run: Run, language: str) -> float:
    """What the words themselves say: known given names and surnames, endings, initials."""
    plain = [token for token in run.tokens if len(token.text) > 1 and token.text[0].isalpha()]
    if office_of(" ".join(run.key)):
        return 2.0 * CERTAIN
    if not plain:
        after = run.after()
        return 2.0 if len(run.tokens) > 2 else 0.0 if after is not None and after.text == "." else _NEVER
    if _is_thing(run, plain, language):
        return _NEVER
    return _of_one(run, plain[0], language) if len(plain) == 1 else _of_several(plain, language)


def _is_thing(run: Run, plain: list[Token], language: str) -> bool:
    """Whether the words name a thing, a time, a country, a faith or a kind of people."""
    lexicon, places = words(language, "names"), words(language, "places")
    if plain[-1].lower in lexicon.NOT_PERSONS or any(t.lower in lexicon.CALENDAR for t in plain):
        return True
    if any(
        t.lower in places.FAITHS or t.lower in places.ETHNIC or t.lower in places.LANGUAGES for t in plain
    ):
        return True
    if country_of_demonym(plain[0].text) or _is_country(run):
        return True
    return len(plain) == 1 and is_person_noun(plain[0].lower, language) and not given_name(plain[0].text)


def _of_one(run: Run, token: Token, language: str) -> float:
    """A single name, perhaps with initials."""
    if token.lower in words(language, "bynames").ALL:
        return CERTAIN if run.initial else 2 * CERTAIN
    if len(run.tokens) > 1:
        return CERTAIN
    common = token.lower in common_words(language)
    if is_given(token, words(language, "names")):
        return 2.5 if common or find_places(token.text) else CERTAIN
    return (1.5 if surname(token.text) or not run.initial else _UNKNOWN) - 0.5 * common


def _of_several(plain: list[Token], language: str) -> float:
    """A name of several words."""
    lexicon = words(language, "names")
    given, family = is_given(plain[0], lexicon), bool(surname(plain[-1].text))
    inner = any(is_given(token, lexicon) for token in plain[1:])
    score = 3.5 * given + 1.5 * family + 1.0 * inner + 0.5 * (len(plain) in (2, 3))
    common = [t.lower in common_words(language) for t in plain]
    if any(odd and not is_given(t, lexicon) for odd, t in zip(common, plain, strict=True)):
        return score - 3.0 * all(common) - 2.0 * all(t.text.isupper() for t in plain)
    return max(score, _FULL if len(plain) < 5 else 0.0)


def is_given(token: Token, lexicon: ModuleType) -> bool:
    """Whether a word, or the first half of a double one, is a given name or begins one."""
    first = token.text.split("-")[0]
    return (
        given_name(token.text) is not None
        or (first != token.text and given_name(first) is not None)
        or token.lower in lexicon.NAME_PREFIXES
    )


def _is_country(run: Run) -> bool:
    found = find_places(" ".join(token.text for token in run.tokens))
    return bool(found) and found[0].kind in ("country", "area")


def _context(run: Run, language: str) -> float:
    """What stands around one occurrence: titles, speech, age, kin, naming; prepositions of place count against."""
    return _ahead(run, language) + _behind(run, language)


def _ahead(run: Run, language: str) -> float:
    """What stands before an occurrence."""
    people, lexicon = words(language, "people"), words(language, "names")
    before, two_before = run.before(), run.before(2)
    if before is None:
        return 0.0
    title = before.lower if before.text != "." else (two_before.lower if two_before else "")
    naming = (two_before.lower if two_before else "", before.lower) in lexicon.NAMING_PAIRS
    score = 4.0 * (title in people.TITLES)
    if before.lower in ("called", "named") and names_place(run, language):
        return -4.0
    score += 4 * (naming or before.lower in lexicon.NAMING or before.lower in lexicon.SALUTATIONS)
    score += 3 * (before.lower in people.SPEECH_VERBS and before.lower not in ("called", "calls", "call"))
    score += 3 * is_person_noun(before.lower, language)
    score += 4 * (before.lower == "to" and two_before is not None and two_before.lower == "according")
    score += 3 * (before.lower in ("your", "yours") and len(run.sentence.tokens) < 4)
    if before.text in ",(—–" and _noun_ahead(run, language):
        score += 2.5
    score -= 1.5 * (before.lower in lexicon.PLACE_PREPOSITIONS) + 1.0 * (before.lower == "the")
    if before.lower in ("with", "for", "by", "and", "of") and not run.initial:
        score += 0.5
    return score


def names_place(run: Run, language: str) -> bool:
    """Whether the words before "called" are of a place: "a village called X", "it is called X"."""
    kinds = words(language, "places")
    tokens = run.sentence.tokens[max(0, run.first - 4) : max(0, run.first - 1)]
    return any(
        t.lower in kinds.KINDS_BEFORE or t.lower in kinds.KINDS_AFTER or t.lower in ("it", "place", "river")
        for t in tokens
    )


def _noun_ahead(run: Run, language: str) -> bool:
    """Whether the phrase before a comma is about a person: "my youngest brother, X", "the head of the clinic, X"."""
    tokens = run.sentence.tokens
    for position in range(run.first - 2, max(-1, run.first - 12), -1):
        if tokens[position].text in ',;:()—–“”"':
            return False
        if is_person_noun(tokens[position].lower, language):
            return True
    return False


def is_person_noun(word: str, language: str) -> bool:
    """Whether a word in small letters means a person: kin, a role, an occupation, man or woman."""
    people = words(language, "people")
    return (
        word in people.KIN
        or word in people.COMPANIONS
        or word in people.GENERIC
        or word in people.GENERIC_MALE
        or word in people.GENERIC_FEMALE
        or word in words(language, "occupations").ROLES
        or (not word.endswith("s") and words(language, "occupations").occupation(word) is not None)
    )


def _behind(run: Run, language: str) -> float:
    """What stands after an occurrence."""
    people, lexicon = words(language, "people"), words(language, "names")
    after, score = run.after(), 0.0
    if after is None:
        alone = run.first == 0 and len(run.tokens) <= 3 and not run.tokens[0].text.isupper()
        return 1.0 if alone else 0.0
    score += 3 * (after.lower in people.SPEECH_VERBS)
    if after.lower not in people.SPEECH_VERBS:
        if after.lower in people.PERSON_VERBS:
            score += 1.5
        elif words(language, "grammar").can_be_verb(after.lower):
            score += 1.0
    score += 1.5 * (after.text == ":" and (run.first == 0 or run.initial))
    score += 2.0 * (after.lower in ("who", "whose", "whom", "himself", "herself"))
    score -= 4 * (after.lower in lexicon.PLACE_WORDS)
    return score + _apposition(run, language)


def _apposition(run: Run, language: str) -> float:
    """Evidence from what explains the name: an age, a call sign, a role, kin."""
    people, after = words(language, "people"), run.after()
    following = run.sentence.tokens[run.last : run.last + 9]
    text = " ".join(token.lower for token in following[:7])
    if any(cue in text for cue in people.ALIAS_CUES):
        return 4.0
    if after is None or len(following) < 2:
        return 0.0
    if after.lower in ("'s", "’s"):
        return 3.0 if is_person_noun(following[1].lower, language) else 0.5
    if after.text not in ",(—–":
        return 0.0
    number = following[1].text
    if number.isdigit() and 0 < int(number) < 110 and (len(following) == 2 or following[2].text in ",).–—-;"):
        return 4.0
    articled = following[1].lower in people.DETERMINERS or following[1].lower in ("aged", "now", "then")
    if articled or after.text == "(":
        nouns = (t.lower for t in _until_comma(following[1:]))
        return 2.5 if any(is_person_noun(noun, language) for noun in nouns) else 0.5
    return 2.0 if following[1].lower in ("who", "whose") else 0.0


def _until_comma(tokens: tuple[Token, ...]) -> list[Token]:
    phrase = []
    for token in tokens:
        if token.text in ",;:()—–." or (not token.is_word and token.text not in "-’'"):
            break
        phrase.append(token)
    return phrase
