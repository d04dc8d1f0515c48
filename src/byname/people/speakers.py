"""Who speaks: the phrase that names the speaker after, before or inside the quoted words, or paragraphs away."""

from __future__ import annotations

from collections import defaultdict

from byname.lang import words
from byname.lang.tokens import Index, Token
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.carried import carry_on, continue_speech
from byname.people.pool import OBJECTS, Pool, governing, is_silent
from byname.people.quotes import Quoted

_FOLLOWING = 10  # tokens behind a quotation in which its speaker's verb stands
_MARKS = 4  # characters between the last word of a quotation and what stands behind it


def attribute(document: Document, quotations: list[Quoted], found: list[Candidate], index: Index) -> None:
    """Names each quotation's speaker where the text does, else carries the speaker on within the paragraph or from the last one."""
    pools: dict[int | None, Pool] = defaultdict(Pool)
    for candidate in found:
        if candidate.grammatical != 2 and not (candidate.grammatical == 1 and candidate.plural):
            pool = pools[None if candidate.quote is None else id(quotations[candidate.quote])]
            pool.candidates.append(candidate)
            pool.starts.append(candidate.span.start)
    for quotation in quotations:
        if quotation.turn:
            continue
        pool = pools[None if quotation.outer is None else id(quotation.outer)]
        before = _before(document, quotation, pool, index)
        introduced = _is_introduced(document, quotation)
        after = None if before and introduced else _after(document, quotation, pool, index)
        quotation.speaker = _meant(document, quotation, after, pool) or before
    continue_speech(quotations)
    carry_on(document, [q for q in quotations if q.outer is None], pools[None], index)
    for quotation in quotations:
        if quotation.outer is not None:
            quotation.speaker = quotation.speaker or quotation.outer.speaker


def _is_introduced(document: Document, quotation: Quoted) -> bool:
    """Whether the words before a quotation announce it."""
    ahead = document.text[max(0, quotation.span.start - 13) : max(0, quotation.span.start - 1)]
    return ahead.rstrip().endswith((":", ",", "that"))


def _meant(document: Document, quotation: Quoted, speaker: Candidate | None, pool: Pool) -> Candidate | None:
    """Whom the pronoun behind a quotation means, where the sentence before it is somebody's: Baidak came. “Sit,” he said."""
    if speaker is None or speaker.kind != "pronoun" or speaker.grammatical != 3 or speaker.plural:
        return speaker
    start = document.text.rfind("\n", 0, quotation.span.start) + 1
    ahead = [
        c for c in pool.between(start, quotation.span.start) if c.subject and not c.plural and not c.body
    ]
    agreeing = [
        c
        for c in ahead
        if c.grammatical == 3 and (c.gender == speaker.gender or (c.gender is None and c.kind == "name"))
    ]
    return agreeing[-1] if agreeing and quotation.outer is None else speaker


def _after(document: Document, quotation: Quoted, pool: Pool, index: Index) -> Candidate | None:
    """The speaker named right after the closing mark: “...,” she said / said Zubra."""
    tokens = _following(quotation, index)
    people = words(document.language, "people")
    if tokens and _is_apart(document, quotation, tokens[0], pool):
        return None
    for i, token in enumerate(tokens[:_FOLLOWING]):
        title = token.text == "." and i and tokens[i - 1].lower in people.TITLES
        if not title and (token.text in ".!?;:" or token.text in '“"«'):
            return None
        if token.lower in people.SPEECH_VERBS or (token.lower == "put" and tokens[0].lower == "as"):
            return _near(tokens, i, pool)
    return None


def _is_apart(document: Document, quotation: Quoted, behind: Token, pool: Pool) -> bool:
    """Whether a new sentence follows, while somebody acts in what stands before: “I saw it.” The boss answered: ..."""
    if document.of(quotation.span).rstrip()[-1:] not in (".", "…") or not behind.is_capital:
        return False
    start = document.text.rfind("\n", 0, quotation.span.start) + 1
    return any(c.subject for c in pool.between(start, quotation.span.start))


def _following(quotation: Quoted, index: Index) -> list[Token]:
    """The tokens after the closing mark, up to the paragraph's end."""
    offset = quotation.span.end
    behind = (index.sentence_at(offset + step) for step in range(_MARKS))
    where = next((number for number in behind if number is not None), None)
    if where is None:
        return []
    paragraph = index.sentences[where].paragraph
    tokens = [
        t
        for s in index.sentences[where : where + 2]
        if s.paragraph == paragraph
        for t in s.tokens
        if t.start > offset and (quotation.outer is None or t.end <= quotation.outer.span.end)
    ]
    return tokens[1:] if tokens and tokens[0].text in ',”"—–' else tokens


def _near(tokens: list[Token], verb: int, pool: Pool) -> Candidate | None:
    """The person right before a verb of speech, else the one right after it."""
    around = pool.between(tokens[0].start, tokens[verb].end + 60)
    before = [c for c in around if c.span.end <= tokens[verb].start]
    if before:
        return before[-1] if before[-1].head not in OBJECTS else before[0]
    after = [c for c in around if c.span.start >= tokens[verb].end]
    return after[0] if after else None


def _before(document: Document, quotation: Quoted, pool: Pool, index: Index) -> Candidate | None:
    """The speaker named before the opening mark in the same sentence: She said: “...”"""
    where = index.sentence_at(max(0, quotation.span.start - 1))
    if where is None or index.sentences[where].start >= quotation.span.start - 1:
        return None
    start = index.sentences[where].start
    if quotation.outer is not None:
        start = max(start, quotation.outer.span.start)
    start = _clause(document, start, quotation, pool)
    ahead = pool.between(start, quotation.span.start)
    ahead = [c for c in ahead if not c.plural or c.subject] or ahead
    ahead = [c for c in ahead if not c.body] or ahead
    if not ahead:
        return None
    lexicon = words(document.language, "speech")
    if lexicon.OF_WHOSE_WORDS.search(
        document.text[max(start, ahead[-1].span.start - 30) : ahead[-1].span.start]
    ):
        return ahead[-1]
    verbs = words(document.language, "people").SPEECH_VERBS | lexicon.CALLS
    tokens = index.sentences[where].tokens
    speech = [t for t in tokens if start <= t.start and t.end <= quotation.span.start and t.lower in verbs]
    subjects = [c for c in ahead if c.subject and (c.head not in OBJECTS or _is_some_of(document, c))]
    subjects = [c for c in subjects if not _is_aside(document, c, start, quotation.span.start)]
    if (
        speech
        and (told := list(lexicon.IS_TOLD.finditer(document.text, start, speech[-1].end)))
        and told[-1].end() == speech[-1].end
    ):
        return None  # she was told: who says so is not there
    if speech:
        return governing(speech, subjects, ahead)
    third = [c for c in subjects if c.grammatical == 3]
    if document.text[quotation.span.start].islower():  # a piece of a sentence is its subject's
        return third[-1] if third else ahead[0]
    third = third or [c for c in ahead[:1] if c.grammatical == 3]
    return third[0] if third and (_is_introduced(document, quotation) or third[0].subject) else None


def _clause(document: Document, start: int, quotation: Quoted, pool: Pool) -> int:
    """Where the part of a sentence begins that a quotation stands in: behind the last semicolon with somebody behind it."""
    behind = document.text.rfind(";", start, quotation.span.start) + 1
    acting = behind and any(c.subject for c in pool.between(behind, quotation.span.start))
    return behind if acting else start


def _is_some_of(document: Document, candidate: Candidate) -> bool:
    """Whether those who speak are some of a group: "one of them told her"."""
    ahead = document.text[max(0, candidate.span.start - 20) : candidate.span.start]
    return words(document.language, "speech").SOME_OF.search(ahead) is not None


def _is_aside(document: Document, candidate: Candidate, start: int, end: int) -> bool:
    """Whether somebody acts only in a relative clause that is over: she in "the mayor, whose list she wrote, promised"."""
    if "," not in document.text[candidate.span.end : end]:
        return False
    opened = words(document.language, "speech").RELATIVE.search(document.text[start : candidate.span.start])
    return opened is not None or is_silent(document, candidate)
