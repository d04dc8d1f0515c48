"""References by description: the 25-year-old, my older brother, the press secretary."""

from __future__ import annotations

import re
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Index, Sentence, Token
from byname.model import Document, Mention, Span
from byname.model.spans import Spans
from byname.people.candidate import Candidate, placed

_AFTER_NOUN = frozenset("of at in from who with for on to that whose and by".split())
_AGE = re.compile(r"\d{1,3}-year-old$|(?:[a-z]+-){1,2}year-old$")


def heads_of(mentions: tuple[Mention, ...]) -> dict[int, str]:
    """Where an occupation, office, rank or people's word that find has seen ends -> its attribute."""
    return {
        mention.span.end: mention.value.attribute
        for mention in mentions
        if mention.kind == "demographic" and mention.rule != "service" and mention.value is not None and mention.value.attribute in ("occupation", "role", "rank", "nationality", "ethnicity", "religion")
    }  # fmt: skip


def descriptions(
    document: Document, sentence: Sentence, number: int, heads: dict[int, str], blocked: set[int]
) -> list[Candidate]:
    """The noun phrases of a sentence that mean a person or people."""
    tokens, found = sentence.tokens, []
    lexicon = words(document.language, "people")
    for i, token in enumerate(tokens):
        if token.start in blocked or (token.lower == "others" and not _is_counted(tokens, i)):
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
        elif (
            not plural
            and not _is_determined(tokens, first, i, lexicon)
            and not _stands_bare(tokens, first, i, document.language)
        ):
            continue
        if _is_category(tokens, first, determiner):
            continue
        found.append(_candidate(document, sentence, number, (first, i, i + 1), head, plural=plural))
    return found


def _candidate(
    document: Document,
    sentence: Sentence,
    number: int,
    where: tuple[int, int, int],
    head: str,
    *,
    plural: bool,
) -> Candidate:
    """The candidate of a phrase, given by the positions of its first token, its noun, and the token after it."""
    lexicon, tokens, (first, noun, last) = words(document.language, "people"), sentence.tokens, where
    determiner = tokens[first].lower
    span = Span(start=tokens[first].start, end=tokens[last - 1].end)
    candidate = Candidate(
        span, "age" if _AGE.match(tokens[noun].lower) else "nominal", document.of(span), head=head,
        gender=_noun_gender(head, document.language), plural=plural or head in lexicon.GROUPS,
        definite=determiner in lexicon.DEFINITE or determiner in lexicon.POSSESSIVES or determiner in ("'s", "’s"),
        indefinite=determiner in ("a", "an", "another", "one") or _is_item(tokens, first), elliptic=_is_elliptic(tokens, first, noun),
        restricted=tokens[last].lower in lexicon.RESTRICTS if last < len(tokens) else False,
        of=_complement(tokens, noun + 1, document.language),
        modifiers=frozenset(t.lower for t in tokens[first:noun] if t.is_word) - lexicon.DETERMINERS,
    )  # fmt: skip
    return placed(candidate, sentence, number, first, last, document.language)


def _is_item(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether only the number of an item stands before: "2) Woman, 28"."""
    return bool(first) and tokens[0].text[0].isdigit() and not any(t.text.isalpha() for t in tokens[:first])


def _complement(tokens: tuple[Token, ...], after: int, language: str) -> str:
    """The first word that says something of what follows "of": the clinic in "the head of the clinic"."""
    if after >= len(tokens) or tokens[after].lower != "of":
        return ""
    small = words(language, "people").DETERMINERS
    return next((t.lower for t in tokens[after + 1 : after + 4] if t.is_word and t.lower not in small), "")


def read_descriptions(
    document: Document, mentions: tuple[Mention, ...], index: Index, taken: list[Span]
) -> list[Candidate]:
    """The people whom the tagger read by what they are, where no rule has found anybody."""
    known, found = Spans(taken), []
    for mention in mentions:
        read = is_read(document, mention)
        where = index.token_at(mention.span.start) if read and not known.overlap(mention.span) else None
        if where is None:
            continue
        sentence = index.sentences[where[0]]
        edges = _edges_of(sentence.tokens, where[1], mention.span.end, document.language)
        if edges is not None and not _is_category(sentence.tokens, edges[0], sentence.tokens[edges[0]].lower):
            noun = sentence.tokens[edges[1]]
            head = str(words(document.language, "grammar").singular(noun.lower))
            plural = _is_plural(noun, document.language)
            found.append(_candidate(document, sentence, where[0], edges, head, plural=plural))
    return found


def is_read(document: Document, mention: Mention) -> bool:
    """Whether the tagger read somebody told by what they are, or took such a word for a name: "landlady"."""
    if mention.kind != "person" or mention.rule not in ("nominal", "tagger"):
        return False
    ending = words(document.language, "people").PERSON_ENDINGS
    return mention.rule == "nominal" or document.of(mention.span).endswith(ending)


def _edges_of(tokens: tuple[Token, ...], first: int, end: int, language: str) -> tuple[int, int, int] | None:
    """The first token, the noun and the token behind a phrase the tagger read; None where it has no noun."""
    grammar = words(language, "grammar")
    last = next((i for i in range(first, len(tokens)) if tokens[i].start >= end), len(tokens))
    borders = grammar.CONJUNCTIONS | grammar.PREPOSITIONS
    while first < last and (tokens[first].lower in borders or not tokens[first].is_word):
        first += 1
    ends = (i for i in range(first + 1, last) if tokens[i].lower in _AFTER_NOUN or tokens[i].text == ",")
    last = next(ends, last)
    noun = last - 1
    if noun < first or len(tokens[noun].text) < 2 or not tokens[noun].text.replace("-", "").isalpha():
        return None
    small = grammar.FUNCTION_WORDS | words(language, "people").COUNTED
    if tokens[noun].lower in small or tokens[noun].text.isupper():
        return None
    return min(first, _left_edge(tokens, noun, language)), noun, last


def _is_counted(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a number or "several" stands before: "four others"."""
    before = tokens[i - 1].lower if i else ""
    return before.isdigit() or before in (
        "two three four five six seven eight nine ten several twelve eleven many".split()
    )


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
        grammar.can_be_verb(following.lower)
        or following.lower.endswith("ly")
        or following.text[0].isdigit()
        or _acts(tokens[i].lower, following.lower, language)
    )


def _acts(noun: str, following: str, language: str) -> bool:
    """Whether a word after a singular noun is its verb in the present: the applicant contends."""
    ending = following.endswith("s") and not following.endswith("ss") and len(following) > 3
    return ending and noun in words(language, "people").PARTIES | words(language, "people").GENERIC


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


def _is_elliptic(tokens: tuple[Token, ...], first: int, i: int) -> bool:
    """Whether a note leaves its subject out: "Was a shepherd near the river", "Teacher of mathematics until April"."""
    if first and tokens[first - 1].lower in ("appointed", "elected", "promoted", "made", "ordained"):
        return tokens[first].lower in ("a", "an")
    if first == 1:
        return tokens[0].text in ("Was", "Is", "Worked") or tokens[0].lower == "former"
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    return first == i == 0 and following in ("of", "at", "in", "until", "from")


def _is_determined(tokens: tuple[Token, ...], first: int, i: int, lexicon: ModuleType) -> bool:
    """Whether the phrase begins with an article, a possessive or an age; "strong man" alone means nobody."""
    token = tokens[first]
    possessed = first and tokens[first - 1].lower in ("'s", "’s")
    return bool(
        token.lower in lexicon.DETERMINERS
        or possessed
        or token.text[0].isdigit()
        or _has_possessive(tokens[first:i])
    )


def _has_possessive(tokens: tuple[Token, ...]) -> bool:
    return any(token.lower in ("'s", "’s", "'", "’") for token in tokens)


def _is_category(tokens: tuple[Token, ...], first: int, determiner: str) -> bool:
    """Whether the phrase names a kind and nobody: "wants to be a nurse", "like a thief", "such a man"."""
    before = tokens[first - 1].lower if first else ""
    two_before = tokens[first - 2].lower if first > 1 else ""
    if determiner not in ("a", "an", "no", "any"):
        return False
    return before in ("like", "than", "such", "without") or (
        before in ("be", "become") and two_before in ("to", "could", "would", "can", "not", "must", "might")
    )


def _stands_bare(tokens: tuple[Token, ...], first: int, i: int, language: str) -> bool:
    """Whether a singular noun without determiner still means somebody: before a name, in an apposition, as an address."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    before = tokens[first - 1] if first else None
    if following is not None and (following.is_capital or (first == 0 and following.text == ":")):
        return True
    if tokens[i].is_capital and words(language, "people").KIN.get(tokens[i].lower):
        return True
    if (
        first == 0
        and tokens[0].is_capital
        and following is not None
        and following.lower in (",", "of", "at", "until")
    ):
        return True  # a note: "Woman, 26, ..."
    comma_name = (
        following is not None and following.text == "," and i + 2 < len(tokens) and tokens[i + 2].is_capital
    )
    return bool(
        comma_name
        or (before is not None and before.text == "," and following is not None and following.text in ",.;")
    )
