"""What has been found once, found wherever else it stands, in any of its forms."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from byname.find.forms import ENDINGS, Forms, forms_of, is_ordinary
from byname.find.overlaps import longest
from byname.find.runs import is_shouted, opens
from byname.lang import words
from byname.lang.tokens import Sentence, Token, readable, sentences
from byname.model import Document, Mention, MentionKind, Span, Value
from byname.model.spans import Spans
from byname.stats.names import given_name
from byname.stats.words import common_words

_SCORE = 0.8
_NAMED = ("person", "place", "organisation", "code", "contact")
_GUESSED = ("organisation", "pattern")
"""Rules that go by capitals and prepositions alone; a form of a known name overrules them."""
_GOING_ON = (",", "'", "’", "'s", "’s")
_CARRIER = re.compile(
    r"(?<![\w@#/.])(?=[^\s]{0,79}?(?:[@#_/\\\d]|\.\w|[a-z][A-Z]))[@#]?\w[\w@#./\\+=&%?:-]{3,78}\w"
)
_SEGMENT = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])|\d+")
_PIECE = re.compile(r"[^\W_]+")
_MOST_PIECES = 12
_BETWEEN = re.compile(r"[\s\u00a0.()/–-]{0,3}")
_FILE = re.compile(r"\.(?:docx?|odt|rtf|txt|pdf|md|html?|xlsx?|csv|pptx?|jpe?g|png|gif|heic|tiff?|webp|mp[34]|m4a|wav|ogg|opus|mov|avi|zip|eml|msg)$", re.IGNORECASE)  # fmt: skip


def propagated(document: Document, mentions: Iterable[Mention]) -> list[Mention]:
    """Further mentions of what the given ones name; none lies in one of them.

    Rule ``propagated`` for a name, a place or a number said again; ``carrier`` for an address, an account or a
    hashtag that has a name in it, ``file`` for a file name.
    """
    known = list(mentions)
    forms = forms_of(document, known)
    named = Spans(m.span for m in known if m.kind in _NAMED and m.rule not in _GUESSED)
    guessed = {(m.span, m.kind) for m in known if m.rule in _GUESSED}
    coded = Spans(mention.span for mention in known if mention.kind in ("code", "contact"))
    again = [
        *(m for m in _names(document, forms, named) if (m.span, m.kind) not in guessed),
        *_codes(document, forms, named),
        *_carriers(document, forms, coded),
    ]
    return longest((mention.span, mention) for mention in again)


def _names(document: Document, forms: Forms, taken: Spans) -> Iterator[Mention]:
    for sentence in sentences(document):
        for position, token in enumerate(sentence.tokens):
            if not token.text[0].isalpha() or not _may_begin(token, forms):
                continue
            for start, end, first in _said_again(sentence, position, forms, document.language):
                span = Span(start=start, end=end)
                initialled = token.end < end and len(token.text) == 1
                if not taken.overlap(Span(start=start, end=token.end) if initialled else span):
                    yield _again(document, span, first)


def _may_begin(token: Token, forms: Forms) -> bool:
    """Whether a form can begin at a token: hardly one word in small letters is any."""
    if token.is_capital or "-" in token.text:
        return True
    return token.lower in forms.words or token.lower in forms.phrases


def _said_again(
    sentence: Sentence, position: int, forms: Forms, language: str
) -> Iterator[tuple[int, int, Mention]]:
    """Where a form begins at a token: start, end, and what it is a form of."""
    token = sentence.tokens[position]
    for parts, mention in forms.phrases.get(token.lower, ()):
        last = _phrase_end(sentence.tokens, position, parts, language)
        if last is not None:
            yield token.start, last, mention
    initials = _initials(sentence.tokens, position, forms, language)
    if initials is not None:
        yield initials
    at = token.start
    for part in token.text.split("-"):
        named = _of_word(Token(at, at + len(part), part, part.lower()), sentence, position, forms, language)
        if named is not None:
            yield at, at + len(part), named
        at += len(part) + 1


def _phrase_end(
    tokens: tuple[Token, ...], position: int, parts: tuple[str, ...], language: str
) -> int | None:
    """Where the words of a name end that begin at a token, None if they do not stand there."""
    found, at = list[Token](), position
    while at < len(tokens) and len(found) < len(parts) and at < position + 2 * len(parts):
        if tokens[at].is_word:
            if tokens[at].lower != parts[len(found)]:
                return None
            found.append(tokens[at])
        at += 1
    ordinary = all(is_ordinary(token.lower, language) for token in found)
    if len(found) < len(parts) or (ordinary and not all(t.is_capital for t in found if len(t.text) > 3)):
        return None
    return found[-1].end


def _initials(
    tokens: tuple[Token, ...], position: int, forms: Forms, language: str
) -> tuple[int, int, Mention] | None:
    """AK, A.K., A. K. and A. Kowal of Anna Kowal, and K. where the sentence goes on after it."""
    token = tokens[position]
    letters = token.text.replace(".", "")
    if len(letters) > 1:
        mention = forms.initials.get(letters)
        if mention is None or (token.text == letters and _is_acronym(tokens, position, language)):
            return None
        return token.start, token.end, mention
    rest = tokens[position + 1 : position + 4]
    if len(rest) < 2 or rest[0].text != "." or rest[0].start != token.end or letters == "I":
        return None
    both = forms.initials.get(letters + rest[1].text[0])
    if both is not None and rest[1].lower in forms.words:
        return token.start, rest[1].end, both
    if both is not None and len(rest[1].text) == 1 and rest[2:] and rest[2].text == ".":
        return token.start, rest[2].end, both
    mention = forms.initials.get(letters)
    goes_on = rest[1].text[0].islower() or rest[1].text in _GOING_ON
    return (token.start, rest[0].end, mention) if mention and goes_on else None


def _is_acronym(tokens: tuple[Token, ...], position: int, language: str) -> bool:
    """Whether capital letters are a word of their own: TV, the SB, an AK."""
    articled = position > 0 and tokens[position - 1].lower in words(language, "people").DETERMINERS
    return articled or tokens[position].text in words(language, "identifiers").ACRONYMS


def _of_word(part: Token, sentence: Sentence, position: int, forms: Forms, language: str) -> Mention | None:
    """What a word, or a part of a hyphenated one, is a form of."""
    exact = forms.words.get(part.lower)
    guessed = exact is not None and exact.rule in _GUESSED and part.is_capital
    if exact is not None and not (guessed and _inflected(part, forms, language)):
        return exact if part.is_capital or len(part.text) > 3 else None
    if not part.text[:1].isupper():
        return None
    ordinary = forms.capitals.get(part.lower)
    if ordinary is not None:
        tells = not opens(sentence.tokens, position) and not is_shouted(sentence)
        return ordinary if tells and part.lower not in words(language, "names").CALENDAR else None
    return _inflected(part, forms, language)


def _inflected(part: Token, forms: Forms, language: str) -> Mention | None:
    """A plural or a case form; a word of the language and another name are none."""
    if len(part.text) < 5 or is_ordinary(part.lower, language):
        return None
    plural = next(
        (forms.words[s] for e in ("s", "es") if (s := part.lower.removesuffix(e)) in forms.words), None
    )
    if plural is not None:
        return plural
    for ending in ENDINGS:
        stem = part.lower.removesuffix(ending)
        mention = forms.stems.get(stem) if stem != part.lower else None
        if mention is not None and given_name(part.text) is None:
            return mention
    return forms.stems.get(part.lower)


def _codes(document: Document, forms: Forms, taken: Spans) -> Iterator[Mention]:
    """Numbers of the forms, however they are divided."""
    if not forms.codes:
        return
    firsts = "".join({form for code in forms.codes for form in (code[0], code[0].upper())})
    begins = re.compile(rf"[{firsts}](?<![^\W_].)")
    beginnings = {code[:length] for code in forms.codes for length in range(1, len(code) + 1)}
    for block in readable(document):
        for begin in begins.finditer(document.text, block.start, block.end):
            for span, said in _divided(document.text, begin.start(), block.end, beginnings):
                if said in forms.codes and not taken.overlap(span):
                    yield _again(document, span, forms.codes[said])


def _divided(text: str, start: int, stop: int, beginnings: Collection[str]) -> Iterator[tuple[Span, str]]:
    """The pieces from here on, joined, as far as a code can begin with them."""
    said, end = "", start
    for piece in islice(_PIECE.finditer(text, start, stop), _MOST_PIECES):
        if said and not _BETWEEN.fullmatch(text, end, piece.start()):
            return
        said, end = said + piece.group().lower(), piece.end()
        if said not in beginnings:
            return
        yield Span(start=start, end=end), said


def _carriers(document: Document, forms: Forms, taken: Spans) -> Iterator[Mention]:
    """Addresses, accounts, hashtags and file names with a name in them, whole."""
    if not forms.words and not forms.capitals:
        return
    for block in readable(document):
        for match in _CARRIER.finditer(document.text, block.start, block.end):
            span = Span(start=match.start(), end=match.end())
            said = match.group()
            is_sentence = _is_stop_without_space(said, document.language)
            if not is_sentence and not taken.overlap(span) and _carries(said, forms):
                in_file = _FILE.search(said) is not None
                kind: MentionKind = "code" if in_file else "contact"
                rule = "file" if in_file else "carrier"
                value = Value(attribute="identifier" if in_file else "account", text=said)
                yield Mention(span=span, kind=kind, identifier="direct", rule=rule, score=_SCORE, value=value)


def _is_stop_without_space(said: str, language: str) -> bool:
    """Whether one sentence ends and the next begins in it: "a year.Kowal left"."""
    both = re.fullmatch(r"([^\W\d_]+)[.!?][A-Z][a-z]+", said)
    return both is not None and both.group(1).lower() in common_words(language)


def _carries(said: str, forms: Forms) -> bool:
    """Whether a name is a piece of it between capitals, digits and signs, or a long one any part of it."""
    if said.isalpha() and said.lower() in forms.words:
        return False  # the name itself, with a capital inside: McLipa
    segments = [segment.lower() for segment in _SEGMENT.findall(said)]
    people = (s for s in segments if s in forms.words or s in forms.capitals)
    if any(forms.words[s].kind == "person" for s in people if s in forms.words):
        return True
    small = said.lower()
    return small.lstrip("@#") in forms.words or any(
        small[i:j] in forms.words and forms.words[small[i:j]].kind == "person"
        for i in range(len(small))
        for j in range(i + 5, min(len(small), i + 24) + 1)
    )


def _again(document: Document, span: Span, first: Mention) -> Mention:
    """A mention like the first, of the words that stand here; what it says of a place or a body it says again."""
    value = first.value
    if value is not None and value.attribute == "name":
        value = Value(attribute="name", text=" ".join(document.of(span).lower().split()))
    return Mention(
        span=span, kind=first.kind, identifier=first.identifier, rule="propagated", score=_SCORE, value=value
    )
