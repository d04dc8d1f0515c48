"""Bodies, trades and offices that a sentence says of somebody."""

from __future__ import annotations

import re
from dataclasses import replace

from byname.facts.sentences import words_before
from byname.facts.subjects import Subjects
from byname.lang import words
from byname.lang.iso import bounds
from byname.model import Fact, Mention, Value

_SHORT = 6  # letters of a code


def organisation_fact(mention: Mention, value: Value, person: str, subjects: Subjects) -> Fact | None:
    """An organisation is a school, an employer or an affiliation by the words before it; otherwise it is only named."""
    lexicon, before = words(subjects.document.language, "facts"), words_before(mention, subjects)
    after = subjects.document.text[mention.span.end : mention.span.end + 24]
    if not is_somebodys_name(value.text, subjects.document.language):
        return None
    if value.text.split()[-1] in lexicon.PRISONS and not lexicon.WORKS.search(before):
        return Fact(
            person=person, value=Value(attribute="location", text=value.text), evidence=(mention.span,)
        )
    if value.code == "org:school" and lexicon.STUDIES.search(before):
        return Fact(
            person=person, value=Value(attribute="education", text=value.text), evidence=(mention.span,)
        )
    possessed = re.match(r"['’]s\s+\w", after) and subjects.covering(mention.span) is not None
    if lexicon.BELONGS.search(before) or possessed or subjects.covering(mention.span) is not None:
        return Fact(person=person, value=value, evidence=(mention.span,))
    if lexicon.WORKS.search(before):
        return Fact(person=person, value=replace(value, attribute="employer"), evidence=(mention.span,))
    return None


def is_code(mention: Mention, subjects: Subjects) -> bool:
    """Whether capital letters are part of a number or a sum, or say whose turn it is: EUR 500, UJB 416R, "RV: yes"."""
    document, lexicon = subjects.document, words(subjects.document.language, "facts")
    start, end = mention.span.start, mention.span.end
    said = document.of(mention.span)
    if len(said) > _SHORT or not said.replace("-", "").replace(".", "").isupper():
        return False
    before = document.text[max(0, start - 3) : start]
    return bool(lexicon.CODE_AFTER.match(document.text, end) or lexicon.CODE_BEFORE.search(before))


def is_somebodys_name(text: str, language: str) -> bool:
    """Whether a body is named, and not only called by what it is: the Court, the Service."""
    common = {*words(language, "names").ORGANISATION_WORDS, *words(language, "grammar").FUNCTION_WORDS}
    return any(word not in common for word in text.split())


def work_fact(mention: Mention, value: Value, person: str, subjects: Subjects) -> Fact | None:
    """An occupation, office or rank of whoever the noun refers to; the past tense leaves its end open to the day of writing."""
    document, lexicon = subjects.document, words(subjects.document.language, "facts")
    _, _sentence = subjects.sentence_text(mention.span)
    before = words_before(mention, subjects)
    if lexicon.LICENCE.match(document.text[mention.span.end : mention.span.end + 12]):
        return None
    if (
        subjects.covering(mention.span) is None
        and value.attribute == "occupation"
        and not _is_said_of(mention, before, subjects)
    ):
        return None
    if lexicon.NEGATIONS.search(before[-24:]) and subjects.covering(mention.span) is None:
        return None
    when = None
    if lexicon.FORMER.search(before) or re.search(r"\bwas\b[^.;,]*$", before):
        when = (1, bounds(document.written)[1]) if document.written else None
    reference = subjects.covering(mention.span)
    single = (
        value.attribute == "role" and reference is not None and not reference.plural and value.low is None
    )
    return (
        Fact(person=person, value=value, evidence=(mention.span,), when=when)
        if not single
        else Fact(
            person=person, value=_with_unit(mention, value, subjects), evidence=(mention.span,), when=when
        )
    )


def _is_said_of(mention: Mention, before: str, subjects: Subjects) -> bool:
    """Whether an occupation is what somebody is, and not whom they met or whose fund it is: "I worked as a nurse"."""
    document, lexicon = subjects.document, words(subjects.document.language, "work")
    behind = document.text[mention.span.end : mention.span.end + 2]
    plural = document.of(mention.span).lower().endswith("s")
    if behind[:1] in "'’" or (plural and mention.rule != "service"):
        return False
    return mention.rule == "service" or not lexicon.OTHERS.search(before)


def _body(said: str, language: str) -> str:
    """The words of a body up to where the sentence goes on: "hospital looked at his"."""
    small = words(language, "grammar").FUNCTION_WORDS - {"of", "and", "the", "for"}
    first, *rest = said.split()
    ends = (at for at, word in enumerate(rest) if word in small or word.endswith("ed"))
    return " ".join([first, *rest[: next(ends, len(rest))]])


def _with_unit(mention: Mention, value: Value, subjects: Subjects) -> Value:
    """A role with the unit it is in, where the text names one beside it: the X regiment's press secretary."""
    document = subjects.document
    after = re.match(
        r" (?:of|at|for|in) (?:the |an? |our |his |her |their |my )?([\w’'-]+(?: [\w’'-]+){0,3})",
        document.text[mention.span.end : mention.span.end + 60],
    )
    before = re.search(
        r"([\w’'-]+(?: [\w’'-]+){0,2})['’]s (?:\w+ ){0,2}$",
        document.text[max(0, mention.span.start - 60) : mention.span.start],
    )
    unit = (
        _body(after.group(1).lower(), document.language)
        if after
        else before.group(1).lower()
        if before
        else ""
    )
    definite = bool(
        re.search(
            r"(?:\bthe|['’]s|\b(?:his|her|my|our|their|its))(?: [\w-]+){0,3} $",
            document.text[max(0, mention.span.start - 40) : mention.span.start],
            re.IGNORECASE,
        )
    )
    text = f"{value.text} of {unit}" if unit else value.text
    return Value(
        attribute="role",
        text=text,
        low=1 if definite or unit else None,
        high=1 if definite or unit else None,
        code=value.code,
    )
