"""Everything in a text that may refer to a person or a group: names, descriptions, pronouns, speaker labels."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from byname.lang import words
from byname.lang.syntax import is_subject
from byname.lang.tokens import Index, Sentence, Token
from byname.model import Document, Mention, Span
from byname.stats.names import given_name

_AGE = re.compile(r"\d{1,3}-year-old$|(?:[a-z]+-){1,2}year-old$")


@dataclass(slots=True, eq=False)
class Candidate:
    """One reference to somebody, with what coreference needs to know of it.

    ``kind`` is name, code (Witness B), nominal, age (the 25-year-old), pronoun or label.
    ``owner`` is the candidate that the possessive names: "my" in "my brother".
    """

    span: Span
    kind: str
    words: str = field(repr=False)
    head: str = field(default="", repr=False)
    gender: str | None = None
    plural: bool = False
    grammatical: int = 3
    definite: bool = False
    indefinite: bool = False
    subject: bool = False
    owner: Candidate | None = None
    sentence: int = 0
    paragraph: int = 0
    token: int = 0
    last: int = 0
    quote: int | None = None
    title: str = ""


def candidates(document: Document, mentions: tuple[Mention, ...], index: Index) -> list[Candidate]:
    """All candidates of a document in the order of the text."""
    names = _names(document, mentions, index)
    taken = [candidate.span for candidate in names]
    labels = [c for c in _labels(document, index) if not any(c.span.overlaps(span) for span in taken)]
    codes = [
        c for c in _codes(document, index) if not any(c.span.overlaps(o.span) for o in [*names, *labels])
    ]
    heads = _heads(mentions, document)
    found = [*names, *labels, *codes]
    blocked = {offset for c in found for offset in range(c.span.start, c.span.end)}
    for number, sentence in enumerate(index.sentences):
        found += _nominals(document, sentence, number, heads, blocked)
        found += _pronouns(document, sentence, number)
    found.sort(key=lambda c: (c.span.start, -c.span.end))
    _own(found)
    return found


def _place(
    candidate: Candidate, sentence: Sentence, number: int, first: int, last: int, language: str
) -> Candidate:
    candidate.sentence, candidate.paragraph = number, sentence.paragraph
    candidate.token, candidate.last = first, last
    candidate.subject = is_subject(sentence.tokens, last, language)
    return candidate


def _names(document: Document, mentions: tuple[Mention, ...], index: Index) -> list[Candidate]:
    lexicon, found = words(document.language, "people"), []
    for mention in mentions:
        if mention.kind != "person" or mention.rule == "furniture":
            continue
        where = index.token_at(mention.span.start)
        if where is None:
            continue
        number, first = where
        sentence = index.sentences[number]
        last = first + 1
        while last < len(sentence.tokens) and sentence.tokens[last].start < mention.span.end:
            last += 1
        before = [
            token.lower.rstrip(".")
            for token in sentence.tokens[max(0, first - 2) : first]
            if token.text != "."
        ]
        title = before[-1] if before and before[-1] in lexicon.TITLES else ""
        gender = lexicon.TITLES.get(title) if title else None
        text = document.of(mention.span)
        candidate = Candidate(
            mention.span, "name", text, head=text.lower(), gender=gender or _gender_of(text), title=title
        )
        found.append(_place(candidate, sentence, number, first, last, document.language))
    return found


def _gender_of(name: str) -> str | None:
    """The gender that a given name shows, where at least nine in ten bearers have it."""
    given = given_name(name.split(maxsplit=1)[0].strip(".,"))
    if given is None or given.female is None:
        return None
    return "f" if given.female > 0.9 else "m" if given.female < 0.1 else None


def _labels(document: Document, index: Index) -> list[Candidate]:
    """Speaker labels at the start of paragraphs: "INTERVIEWER:", "R1:", "Q:"; a label stands at least twice."""
    starts = [
        (number, s)
        for number, s in enumerate(index.sentences)
        if number == 0 or index.sentences[number - 1].paragraph != s.paragraph
    ]
    found = []
    for number, sentence in starts:
        tokens = sentence.tokens
        colon = next((i for i, token in enumerate(tokens[:5]) if token.text == ":"), None)
        if colon and (tokens[0].is_capital) and len(tokens) > colon + 1:
            span = Span(start=tokens[0].start, end=tokens[colon - 1].end)
            found.append((number, sentence, span, colon))
    counts = Counter(document.of(span).lower() for _, _, span, _ in found)
    labels = []
    for number, sentence, span, colon in found:
        text = document.of(span)
        if counts[text.lower()] >= 2:
            candidate = Candidate(span, "label", text, head=text.lower())
            labels.append(_place(candidate, sentence, number, 0, colon, document.language))
    return labels


def _codes(document: Document, index: Index) -> list[Candidate]:
    """Names that are codes already: Witness B, Detainee 3."""
    lexicon, found = words(document.language, "people"), []
    for number, sentence in enumerate(index.sentences):
        tokens = sentence.tokens
        for i, token in enumerate(tokens[:-1]):
            following = tokens[i + 1].text
            is_code = (len(following) == 1 and following.isupper()) or (
                following.isdigit() and len(following) < 3
            )
            if (
                token.lower in lexicon.CODED
                and is_code
                and following != "I"
                and (token.is_capital or following.isupper())
            ):
                last = i + 2
                if (
                    last < len(tokens)
                    and tokens[last].text == "."
                    and last + 1 < len(tokens)
                    and tokens[last + 1].text[0].islower()
                ):
                    last += 1
                span = Span(start=token.start, end=tokens[i + 1].end)
                found.append(
                    _place(
                        Candidate(span, "code", document.of(span), head=document.of(span).lower()),
                        sentence,
                        number,
                        i,
                        last,
                        document.language,
                    )
                )
    return found


def _heads(mentions: tuple[Mention, ...], document: Document) -> dict[int, str]:
    """Where an occupation, office, rank or people's word that find has seen ends -> its attribute."""
    return {
        mention.span.end: mention.value.attribute
        for mention in mentions
        if mention.kind == "demographic" and mention.rule != "service" and mention.value is not None and mention.value.attribute in ("occupation", "role", "rank", "nationality", "ethnicity", "religion")
    }  # fmt: skip


def _nominals(
    document: Document, sentence: Sentence, number: int, heads: dict[int, str], blocked: set[int]
) -> list[Candidate]:
    tokens, found = sentence.tokens, []
    lexicon = words(document.language, "people")
    for i, token in enumerate(tokens):
        if token.start in blocked:
            continue
        head = _head(token, heads, document.language)
        if head is None or _is_modifier(tokens, i, document.language, heads):
            continue
        first = _left_edge(tokens, i, document.language)
        determiner = tokens[first].lower
        plural = _is_plural(token, document.language) or (
            determiner in ("two", "three", "several", "many") and token.lower not in lexicon.GROUPS
        )
        attribute = heads.get(token.end)
        if attribute in ("nationality", "ethnicity", "religion"):
            is_noun = determiner in ("a", "an") or plural
            if not is_noun or (first == i and not plural):
                continue
        elif first == i and not plural and not _stands_bare(tokens, i, document.language):
            continue
        span = Span(start=tokens[first].start, end=token.end)
        kind = "age" if _AGE.match(token.lower) else "nominal"
        candidate = Candidate(
            span, kind, document.of(span), head=head, gender=_noun_gender(head, document.language), plural=plural or head in lexicon.GROUPS,
            definite=determiner in lexicon.DEFINITE or determiner in lexicon.POSSESSIVES or tokens[first].lower in ("'s", "’s"),
            indefinite=determiner in ("a", "an", "another", "one"),
        )  # fmt: skip
        found.append(_place(candidate, sentence, number, first, i + 1, document.language))
    return found


def _head(token: Token, heads: dict[int, str], language: str) -> str | None:
    """The singular of a word that means a person or people, or None."""
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    word = token.lower
    if word in lexicon.PLURAL_ONLY or word in lexicon.GROUPS:
        return (
            str(grammar.singular(word)) if word not in ("police", "troops", "parents", "relatives") else word
        )
    if _AGE.match(word):
        return word
    for form in (word, grammar.singular(word)):
        if (
            form in lexicon.KIN
            or form in lexicon.GENERIC
            or form in lexicon.COMPANIONS
            or form in lexicon.GENERIC_MALE
            or form in lexicon.GENERIC_FEMALE
        ):
            return str(form)
    return str(grammar.singular(word)) if token.end in heads else None


def _noun_gender(head: str, language: str) -> str | None:
    lexicon = words(language, "people")
    if head in lexicon.KIN:
        gender = lexicon.KIN[head][0]
        return str(gender) if gender else None
    return "m" if head in lexicon.GENERIC_MALE else "f" if head in lexicon.GENERIC_FEMALE else None


def _is_plural(token: Token, language: str) -> bool:
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    if token.lower in lexicon.PLURAL_ONLY:
        return True
    if token.lower in lexicon.KIN:
        return bool(lexicon.KIN[token.lower][1])
    return bool(grammar.singular(token.lower) != token.lower)


def _is_modifier(tokens: tuple[Token, ...], i: int, language: str, heads: dict[int, str]) -> bool:
    """Whether the noun only describes a following noun: "police station", "child soldier"."""
    if i + 1 >= len(tokens):
        return False
    following, grammar = tokens[i + 1], words(language, "grammar")
    if not following.is_word or following.lower in ("'s", "’s") or following.lower in grammar.FUNCTION_WORDS:
        return False
    if following.is_capital:
        return False
    if _head(following, heads, language) is not None:
        return True
    return not (
        grammar.can_be_verb(following.lower) or following.lower.endswith("ly") or following.text[0].isdigit()
    )


def _left_edge(tokens: tuple[Token, ...], i: int, language: str) -> int:
    """Where the phrase begins: at its determiner or possessor, else at the adjectives right before the noun."""
    lexicon, grammar = words(language, "people"), words(language, "grammar")
    first, sure = i, i
    for step in range(i - 1, max(-1, i - 8), -1):
        token = tokens[step]
        if token.lower in lexicon.DETERMINERS:
            before = tokens[step - 1].lower if step else ""
            return (
                step - 1
                if before in ("the", "these", "those", "his", "her", "my", "their", "our", "all", "about")
                else step
            )
        if token.lower in ("'s", "’s") or (
            token.text in "'’" and step and tokens[step - 1].lower.endswith("s")
        ):
            edge = step
            while edge and tokens[edge - 1].is_capital:
                edge -= 1
            if edge == step and edge:
                edge -= 1
                if edge and tokens[edge - 1].lower in lexicon.DETERMINERS:
                    edge -= 1
            return edge
        if not token.is_word or (
            token.lower in grammar.FUNCTION_WORDS and token.lower not in lexicon.ADJECTIVES
        ):
            break
        if (
            grammar.can_be_verb(token.lower)
            and token.lower not in lexicon.ADJECTIVES
            and not token.is_capital
        ):
            break
        is_adjective = (
            token.lower in lexicon.ADJECTIVES
            or grammar.can_be_adjective(token.lower)
            or token.text[0].isdigit()
            or token.is_capital
        )
        if is_adjective and sure == step + 1:
            sure = step
        first = step
    return sure if first != i else i


def _stands_bare(tokens: tuple[Token, ...], i: int, language: str) -> bool:
    """Whether a singular noun without determiner still means somebody: before a name, in an apposition, as an address."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    before = tokens[i - 1] if i else None
    if following is not None and following.is_capital:
        return True
    if tokens[i].is_capital and words(language, "people").KIN.get(tokens[i].lower):
        return True
    comma_name = (
        following is not None and following.text == "," and i + 2 < len(tokens) and tokens[i + 2].is_capital
    )
    return bool(
        comma_name
        or (before is not None and before.text == "," and following is not None and following.text in ",.;")
    )


def _pronouns(document: Document, sentence: Sentence, number: int) -> list[Candidate]:
    table, found = words(document.language, "people").PRONOUNS, []
    for i, token in enumerate(sentence.tokens):
        if token.lower not in table or (token.text == "US") or (token.lower == "i" and token.text != "I"):
            continue
        if (
            token.text == "I"
            and i
            and sentence.tokens[i - 1].is_capital
            and sentence.tokens[i - 1].start > 0
            and sentence.tokens[i - 1].text.isalpha()
            and i > 1
        ):
            continue  # a Roman numeral after a capitalised word: Article I
        grammatical, gender, plural = table[token.lower]
        span = Span(start=token.start, end=token.end)
        candidate = Candidate(
            span,
            "pronoun",
            token.text,
            head=token.lower,
            gender=gender,
            plural=plural,
            grammatical=grammatical,
        )
        found.append(_place(candidate, sentence, number, i, i + 1, document.language))
    return found


def _own(found: list[Candidate]) -> None:
    """Gives each description its owner: the possessive pronoun or name at its left edge."""
    for candidate in found:
        if candidate.kind != "nominal":
            continue
        inside = [
            c
            for c in found
            if c is not candidate
            and candidate.span.covers(c.span)
            and c.span.start <= candidate.span.start + 4
            and c.kind in ("pronoun", "name", "nominal", "code")
        ]
        owners = [c for c in inside if c.span.end < candidate.span.end]
        candidate.owner = owners[0] if owners else None
