"""Places by the gazetteer and by the words around them, and peoples and faiths beside them."""

from __future__ import annotations

from byname.find.peoples import group_at
from byname.lang import words
from byname.lang.tokens import Sentence, Token, sentences
from byname.model import Document, Mention, Span, Value
from byname.stats.names import given_name, surname
from byname.stats.places import Place, country_of_demonym, find_places
from byname.stats.words import common_words

_LONGEST = 4
_TOWN = 15_000  # a smaller town is believed only after a preposition of place, or in a country the text names
_CITY = 150_000


def places(document: Document) -> list[Mention]:
    """Mentions of places, nationalities, peoples and faiths."""
    found = sentences(document)
    countries = _countries(found)
    mentions = []
    for sentence in found:
        position = 0
        while position < len(sentence.tokens):
            mention, after = _at(document, sentence, position, countries)
            if mention is not None:
                mentions.append(mention)
            position = max(after, position + 1)
    return mentions


def _countries(found: list[Sentence]) -> frozenset[str]:
    """The countries that the text names, outright or by a nationality: they decide between places of one name."""
    named: set[str] = set()
    for sentence in found:
        for token in sentence.tokens:
            if token.is_capital and len(token.text) > 3:
                named.update(country_of_demonym(token.text))
                named.update(
                    p.country for p in find_places(token.text)[:1] if p.kind == "country" and p.country
                )
    return frozenset(named)


def _at(
    document: Document, sentence: Sentence, position: int, countries: frozenset[str]
) -> tuple[Mention | None, int]:
    """The mention that begins at a token, if any, and the position after it."""
    tokens, lexicon = sentence.tokens, words(document.language, "places")
    token = tokens[position]
    directed = _directed(document, tokens, position)
    if directed is not None:
        return directed
    if not token.is_capital or not token.text[0].isalpha():
        return None, position + 1
    group = group_at(document, tokens, position)
    if group is not None:
        return group
    for last in range(min(len(tokens), position + _LONGEST), position, -1):
        if not _is_name_like(tokens[position:last]):
            continue
        chosen = _chosen(document, tokens, position, last, countries)
        if chosen is not None:
            end = (
                last + 1
                if last < len(tokens)
                and tokens[last].lower in lexicon.KINDS_AFTER
                and chosen.kind != "country"
                else last
            )
            first = (
                position - 1
                if end > last and _begins_before(tokens, position, document.language)
                else position
            )
            told = chosen if _is_told(chosen, countries) else None
            return _mention(document, tokens, first, end, told), end
    return _by_pattern(document, tokens, position)


def _begins_before(tokens: tuple[Token, ...], position: int, language: str) -> bool:
    """Whether a name that its kind follows begins a word earlier than the place that a gazetteer knows: "the Islam Qala crossing"."""
    before = tokens[position - 1] if position > 1 else None
    return (
        before is not None
        and before.is_capital
        and before.text.isalpha()
        and before.lower not in words(language, "grammar").FUNCTION_WORDS
        and before.end + 1 == tokens[position].start
    )


def _is_name_like(tokens: tuple[Token, ...]) -> bool:
    inside = all(
        token.is_capital or token.lower in ("of", "de", "la", "el", "al", "the", "and", "-")
        for token in tokens
    )
    return inside and tokens[-1].is_capital and tokens[-1].text[0].isalpha()


def _chosen(
    document: Document, tokens: tuple[Token, ...], first: int, last: int, countries: frozenset[str]
) -> Place | None:
    """The place that a run of words means, None if it is more likely something else."""
    text = document.text[tokens[first].start : tokens[last - 1].end]
    if text.isupper() and len(text) > 4 and last - first == 1 and not find_places(text):
        return None
    former = words(document.language, "places").FORMER_STATES.get(text.lower())
    found = find_places(former or text)
    if not found:
        return None
    best = _best(found, countries)
    return best if _is_likely(document, tokens, first, last, best, countries) else None


def _best(found: tuple[Place, ...], countries: frozenset[str]) -> Place:
    """The place of a country that the text names, unless that is a hamlet beside a city of the same name."""
    if found[0].kind in ("country", "area"):
        return found[0]
    near = next((p for p in found if p.country in countries), found[0])
    return found[0] if found[0].population > max(_CITY, 20 * near.population) else near


def _is_told(chosen: Place, countries: frozenset[str]) -> bool:
    """Whether a small place is in a country that the text names: a Sawa of a text about Eritrea is not the one in India."""
    is_large = chosen.kind != "city" or chosen.population > _CITY
    return is_large or not countries or chosen.country in countries


def _is_likely(
    document: Document,
    tokens: tuple[Token, ...],
    first: int,
    last: int,
    best: Place,
    countries: frozenset[str],
) -> bool:
    lexicon, word = words(document.language, "places"), tokens[first].lower
    before = tokens[first - 1].lower if first else ""
    after = tokens[last] if last < len(tokens) else None
    single = last - first == 1
    placed = before in lexicon.SURE_PREPOSITIONS or (after is not None and after.lower in lexicon.KINDS_AFTER)
    is_short = tokens[first].text.isupper() and len(word.replace(".", "")) < 4  # "the US", "U.S."
    personal = single and not is_short and (given_name(word) is not None or bool(surname(word)))
    followed = after is not None and after.is_capital and after.text[0].isalpha() and after.text not in "“"
    if best.kind in ("country", "area"):
        return (
            not (personal and followed)
            and len(word) > 1
            and not (single and word in ("us",) and tokens[first].text != "US")
        )
    if (
        before in words(document.language, "people").TITLES
        or before == "."
        or (single and word in words(document.language, "names").NOT_NAMES)
    ):
        return False
    if single and (word in common_words(document.language) or len(word) < 4):
        return placed and first > 0 and best.population > _TOWN and (not personal or best.population > _CITY)
    if personal:
        return (
            (placed or best.country in countries)
            and not followed
            and (best.population > _CITY or (placed and best.country in countries))
        )
    if best.population > _CITY:
        return not (followed and first == 0)
    return placed or (
        best.country in countries and (best.population > _TOWN or before in lexicon.PREPOSITIONS)
    )


def _mention(
    document: Document, tokens: tuple[Token, ...], first: int, last: int, chosen: Place | None
) -> Mention:
    span = Span(start=tokens[first].start, end=tokens[last - 1].end)
    value = Value(
        attribute="location",
        text=" ".join(document.of(span).lower().split()),
        code=chosen.code if chosen else None,
    )
    wide = chosen is not None and chosen.kind in ("country", "area")
    return Mention(
        span=span,
        kind="place",
        identifier="quasi",
        rule="gazetteer" if chosen else "pattern",
        score=0.95 if wide else 0.8,
        value=value,
    )


def _directed(document: Document, tokens: tuple[Token, ...], position: int) -> tuple[Mention, int] | None:
    """Part of a country: eastern Ukraine, the east of Ukraine."""
    lexicon = words(document.language, "places")
    if tokens[position].lower not in lexicon.DIRECTIONS or _is_its_name(document, tokens, position):
        return None
    first = position + 1
    if (
        first < len(tokens)
        and tokens[first].lower == "of"
        and tokens[position].lower in lexicon.DIRECTION_NOUNS
    ):
        first += 2 if first + 1 < len(tokens) and tokens[first + 1].lower == "the" else 1
    for last in (first + 2, first + 1):
        if last <= len(tokens) and first < last and _is_name_like(tokens[first:last]):
            found = find_places(document.text[tokens[first].start : tokens[last - 1].end])
            if found and (found[0].kind in ("country", "area", "region") or found[0].population > _CITY):
                return _mention(document, tokens, position, last, found[0]), last
    return None


def _is_its_name(document: Document, tokens: tuple[Token, ...], position: int) -> bool:
    """Whether a direction begins the name of a country: South Sudan, North Macedonia."""
    last = min(position + 1, len(tokens) - 1)
    found = find_places(document.text[tokens[position].start : tokens[last].end])
    return tokens[position].is_capital and bool(found) and found[0].kind in ("country", "area")


def _by_pattern(document: Document, tokens: tuple[Token, ...], first: int) -> tuple[Mention | None, int]:
    """A place that no gazetteer knows: "the village of X", "X district", "near X"."""
    lexicon, names = words(document.language, "places"), words(document.language, "names")
    if tokens[first].lower in words(document.language, "bynames").ALL:
        return None, first + 1
    last, small = first + 1, words(document.language, "grammar").FUNCTION_WORDS
    while (
        last < len(tokens)
        and tokens[last].is_capital
        and tokens[last].text[0].isalpha()
        and tokens[last].lower not in small  # "THE COURT OF OBO AT ABA"
        and last - first < 3
    ):
        last += 1
    before, two_before = (
        (tokens[first - 1].lower if first else ""),
        (tokens[first - 2].lower if first > 1 else ""),
    )
    after = tokens[last].lower if last < len(tokens) else ""
    word = tokens[first].lower
    if (
        after in lexicon.KINDS_AFTER
        and after not in ("border", "state")
        and not country_of_demonym(word)
        and word not in lexicon.DIRECTIONS
        and word not in small
        and word not in common_words(document.language)
    ):
        return _mention(document, tokens, first, last + 1, None), last + 1
    if before == "of" and two_before in lexicon.KINDS_BEFORE:
        return _mention(document, tokens, first, last, None), last
    unknown = not any(
        t.lower in common_words(document.language)
        or given_name(t.text)
        or surname(t.text)
        or t.lower in names.ORGANISATION_WORDS
        for t in tokens[first:last]
    )
    if (
        before in ("in", "near", "outside")
        and unknown
        and word not in names.NOT_NAMES
        and word not in names.CALENDAR
        and not tokens[first].text.isupper()
        and after not in names.STRONG_LOWER
        and after not in ("of", "and")
        and two_before != "confidence"
    ):
        return _mention(document, tokens, first, last, None), last
    return None, first + 1
