"""What the header, the hashtags and the flags of a post say of its writer: where they are, whose national, what they do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from byname.facts.documents import country_of_document
from byname.facts.subjects import Subjects
from byname.lang import words
from byname.model import Fact, Span, Value
from byname.stats.handles import HandleName, name_in_handle, pieces_of
from byname.stats.places import Place, country_of_demonym, find_places, place, places_abbreviated

_SURE, _LIKELY, _FAIR = 0.9, 0.7, 0.5
_HINT = 2.0  # what a currency, a telephone or a domain of a country weighs beside a name of a place there
_POSTCODE = re.compile(r"[\s,-]+\d{4,6}$")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_LETTERS = 3  # of the short name of a region
_SHORTEST = 4  # letters of a demonym in a hashtag


def profile_facts(found: list[Fact], subjects: Subjects) -> list[Fact]:
    """Facts about the writer of a post beside those that its sentences state; ``found``: what these state."""
    writer = subjects.narrator
    if writer is None or not subjects.is_post:
        return []
    own = [fact for fact in found if fact.person == writer]
    facts = [
        *_homes(own, subjects),
        *_nations(subjects),
        *_marital(subjects),
        *_work(subjects),
        *_parents(subjects),
        *_aged(subjects),
    ]
    return [
        Fact(person=writer, value=value, evidence=(span,), confidence=confidence)
        for value, span, confidence in facts
    ]


_Told = tuple[Value, Span, float]


def fields_of_places(subjects: Subjects) -> list[Span]:
    """Where the header says where the writer is: nothing there is a body or somebody's name."""
    lexicon = words(subjects.document.language, "posts")
    return [
        Span(start=m.start("value"), end=m.end("value"))
        for m in (lexicon.header(subjects.document.text) if subjects.is_post else ())
        if lexicon.PLACE_FIELD.match(m.group("field"))
    ]


def _homes(own: list[Fact], subjects: Subjects) -> Iterator[_Told]:
    """The place that the header names, with its country; of several places of one name those that fit what else is said."""
    hints = _hints(own, subjects)
    for span in fields_of_places(subjects):
        if not (subjects.document.text[span.start].isupper() or subjects.document.text[span.start].isdigit()):
            continue  # a town in the north
        said = _POSTCODE.sub("", " ".join(subjects.document.of(span).lower().split()))
        parts = [p for p in re.split(r"[,/–-]\s*|\bnear\b", said) if re.search(r"[^\W\d_]{2}", p)]
        ranked = _ranked([(part, _meant(part, subjects.document.language)) for part in parts], hints)
        if not ranked and hints:
            country = max(hints, key=lambda code: hints[code])
            yield _home(said, place(f"country:{country}")), span, _LIKELY
        elif not ranked:
            yield Value(attribute="residence", text=said), span, _SURE
        for found, confidence in ranked:
            yield (
                _home(said if len(parts) > 1 or len(said) > 3 else found.name.lower(), found),
                span,
                confidence,
            )


def _home(said: str, found: Place) -> Value:
    country = place(f"country:{found.country}").name.lower() if found.country else ""
    return Value(
        attribute="residence",
        text=said if said.endswith(country) and said == country else f"{said}, {country}",
        code=found.id,
    )


def _meant(part: str, language: str) -> tuple[Place, ...]:
    """The places that part of a header can name; letters are a region's first where the language of the text is at home."""
    part = part.strip(" .0123456789")
    lettered = places_abbreviated(part) if len(part) <= _LETTERS else ()
    home = words(language, "posts").WRITTEN_IN
    return (
        tuple(p for p in lettered if p.country in home)
        or lettered
        or find_places(part)
        or find_places(part.split()[-1])
    )


def _ranked(parts: list[tuple[str, tuple[Place, ...]]], hints: Counter[str]) -> list[tuple[Place, float]]:
    """The narrowest place of the country that most speaks for, or two where the text leaves it open."""
    weight = Counter(hints)
    for _, places in parts:
        for country in {p.country for p in places if p.country}:
            weight[country] += 1
    candidates = {p.country for _, places in parts for p in places if p.country}
    best = sorted(
        candidates,
        key=lambda c: (-weight[c], -max(p.population for _, ps in parts for p in ps if p.country == c)),
    )
    if not best:
        return []
    narrow = [next(p for _, ps in parts for p in ps if p.country == country) for country in best[:2]]
    alone = (
        len(best) == 1 or weight[best[0]] > weight[best[1]] or narrow[0].population > 5 * narrow[1].population
    )
    return (
        [(narrow[0], _SURE if alone and weight[best[0]] >= 1 else _FAIR)]
        if alone
        else [(p, _FAIR) for p in narrow]
    )


def _hints(own: list[Fact], subjects: Subjects) -> Counter[str]:
    """The countries that telephone numbers, addresses, money and the writer's own words speak for."""
    text, lexicon = subjects.document.text, words(subjects.document.language, "posts")
    hints: Counter[str] = Counter()
    for fact in own:
        issued = country_of_document(fact) if fact.attribute in ("contact", "identifier") else None
        if issued is not None:
            hints[issued[0]] += _HINT  # type: ignore[assignment]
        if fact.attribute == "account":
            hints.update(
                code
                for word in pieces_of(fact.value.text)
                if (code := _country_called(word, lexicon.COUNTRY_WORDS))
            )
    for sign, country in lexicon.CURRENCIES.items():
        if re.search(rf"(?<![A-Z]){re.escape(sign)}\s?\d", text):
            hints[country] += _HINT  # type: ignore[assignment]
    hints.update(country for country, _ in _called(subjects))
    return hints


def _country_called(word: str, more: dict[str, str]) -> str | None:
    if word in more:
        return more[word]
    found = country_of_demonym(word) if len(word) >= _SHORTEST else ()
    return found[0] if len(found) == 1 else None


def _called(subjects: Subjects) -> Iterator[tuple[str, Span]]:
    """Countries by their flags and in hashtags: #KiwiFamily."""
    text, lexicon = subjects.document.text, words(subjects.document.language, "posts")
    for match in _FLAG.finditer(text):
        code = "".join(chr(ord(sign) - 0x1F1E6 + ord("A")) for sign in match.group())
        if find_places(code) or code.isalpha():
            yield code, Span(start=match.start(), end=match.end())
    for match in lexicon.HASHTAG.finditer(text):
        for word in pieces_of(match.group("x")):
            country = _country_called(word, lexicon.COUNTRY_WORDS)
            if country is None and len(word) > _SHORTEST:
                named = [p for p in find_places(word) if p.kind == "country"]
                country = named[0].country if named else None
            if country is not None:
                yield country, Span(start=match.start(), end=match.end())


def _nations(subjects: Subjects) -> Iterator[_Told]:
    for country, span in _called(subjects):
        yield Value(attribute="nationality", text=country, code=f"country:{country}"), span, _LIKELY


def _marital(subjects: Subjects) -> Iterator[_Told]:
    text = subjects.document.text
    household = words(subjects.document.language, "household")
    for status, pattern in words(subjects.document.language, "posts").MARITAL:
        for match in pattern.finditer(text):
            if not household.is_others(text, match.start()):
                span = Span(start=match.start(), end=match.end())
                yield Value(attribute="marital_status", text=status), span, _SURE
                return


def _work(subjects: Subjects) -> Iterator[_Told]:
    """Occupations in hashtags, and of those whom the writer calls fellow ones."""
    text, lexicon = subjects.document.text, words(subjects.document.language, "posts")
    told = [(pieces_of(m.group("x")), m.span(), _LIKELY) for m in lexicon.HASHTAG.finditer(text)]
    for match in lexicon.LIKE_ME.finditer(text):
        fellows, many = (match.group("x") or match.group("y")).split(), bool(match.group("x"))
        said = match.span("x") if many else match.span("y")
        told.append((_one_of(fellows, subjects.document.language), said, _SURE if many else _LIKELY))
    others = words(subjects.document.language, "household").NOT_MINE
    told += [
        (part.split(), m.span("x"), _SURE)
        for m in lexicon.AS_A.finditer(text)
        if not others.search(text[max(0, m.start() - 30) : m.start()])
        for part in re.split(r"\band an?\b|\bwith\b|\bwho\b", m.group("x"))
    ]
    told += [(list(read.others), (span.start, span.end), _FAIR) for read, span in _handles(subjects)]
    for match in lexicon.IN_FIELD.finditer(text):
        if lexicon.IN_FIELD_CUE.search(text[max(0, match.start() - 60) : match.start() + 1]):
            said = lexicon.FIELD_WORKER.format(field=match.group("x"))
            yield (
                Value(attribute="occupation", text=said),
                Span(start=match.start("x"), end=match.end("x")),
                _LIKELY,
            )
    for pieces, (start, end), confidence in told:
        value = _occupation([p.lower() for p in pieces], subjects.document.language)
        job = len(pieces) > 1 and lexicon.JOB_NOUN.fullmatch(pieces[-1].lower()) is not None
        if value is None and (confidence == _SURE or job):
            value = _unlisted(" ".join(pieces).lower(), subjects.document.language)
        if value is not None:
            yield value, _narrowed(text, start, end, value.text), confidence


def _narrowed(text: str, start: int, end: int, said: str) -> Span:
    """The words of an occupation inside the phrase that tells it, the phrase itself where they are not there word for word."""
    match = re.compile(rf"(?<!\w){re.escape(said)}s?(?!\w)", re.IGNORECASE).search(text, start, end)
    return Span(start=start, end=end) if match is None else Span(start=match.start(), end=match.end())


def _occupation(pieces: list[str], language: str) -> Value | None:
    """The longest run of the words that is an occupation."""
    lexicon, short = words(language, "occupations"), words(language, "posts").SHORT_OCCUPATIONS
    general = words(language, "posts").ANYBODYS
    pieces = [short.get(piece.removesuffix("s"), piece) for piece in pieces]
    for length in range(min(3, len(pieces)), 0, -1):
        for first in range(len(pieces) - length + 1):
            found = lexicon.occupation(" ".join(pieces[first : first + length]))
            if found is not None and found.text not in general and not found.code.startswith("s"):
                return Value(attribute="occupation", text=found.text, code=f"isco:{found.code}")
    return None


def _one_of(fellows: list[str], language: str) -> list[str]:
    """Several of a trade as one: customer service pros, customer service professional."""
    grammar, short = words(language, "grammar"), words(language, "posts").PROFESSIONAL
    one = str(grammar.singular(fellows[-1].lower()))
    return [*fellows[:-1], short.get(one, one)]


def _unlisted(said: str, language: str) -> Value | None:
    """What somebody says they are, by its form, where no list of occupations has it; adjectives go."""
    match = words(language, "posts").OCCUPATIONAL.match(said.strip())
    kept = match.group("x").split() if match else []
    adjectives = words(language, "people").ADJECTIVES
    while len(kept) > 1 and (kept[0] in adjectives or kept[0].endswith(("ed", "ing", "ly"))):
        kept.pop(0)
    return Value(attribute="occupation", text=" ".join(kept)) if kept else None


def _parents(subjects: Subjects) -> Iterator[_Told]:
    for match in words(subjects.document.language, "posts").PARENTS_TAG.finditer(subjects.document.text):
        gender = "f" if match.group("f") else "m"
        yield Value(attribute="gender", text=gender), Span(start=match.start(), end=match.end()), _SURE
    kin = words(subjects.document.language, "people").KIN
    for read, span in _handles(subjects):
        for word in read.others:
            if kin.get(word, (None,))[0] is not None:
                yield Value(attribute="gender", text=str(kin[word][0])), span, _SURE


def _handles(subjects: Subjects) -> Iterator[tuple[HandleName, Span]]:
    """The names that the writer's own handles are made of."""
    for person in subjects.people.values():
        for mention in person.mentions if person.narrator else ():
            read = name_in_handle(subjects.document.of(mention.span)) if mention.rule == "handle" else None
            if read is not None:
                yield read, mention.span


def _aged(subjects: Subjects) -> Iterator[_Told]:
    for match in words(subjects.document.language, "household").AGED_TAG.finditer(subjects.document.text):
        years = int(match.group("x"))
        age = Value(attribute="age", text=str(years), low=years, high=years)
        yield age, Span(start=match.start(), end=match.end()), _SURE
