"""What the text says of each person: from the mentions that find has normalised, joined to whom they are about."""

from __future__ import annotations

import re

from byname.facts.subjects import Subjects
from byname.lang import words
from byname.lang.iso import bounds
from byname.model import Fact, Mention, Person, Span, Value
from byname.model.spans import Spans

_FLOATING = ("relative", "weekday", "today")
"""Rules of times that, where they cannot be resolved, say nothing about the day."""
_WORK = ("occupation", "role")
_DIRECT = ("contact", "identifier", "account")


def named_facts(person: Person, subjects: Subjects) -> list[Fact]:
    """Names and aliases: one fact for every form, with all of its spans."""
    document, lexicon = subjects.document, words(subjects.document.language, "facts")
    forms: dict[str, list[Span]] = {}
    for mention in person.mentions:
        if mention.kind == "person" and mention.rule not in (
            "pronoun",
            "nominal",
            "age",
            "code",
            "label",
            "furniture",
            "handle",
            "number",
            "child",
            "spouse",
            "writer",
        ):
            forms.setdefault(" ".join(document.of(mention.span).lower().split()), []).append(mention.span)
    facts = []
    for text, spans in forms.items():
        near = any(lexicon.ALIAS_NEAR.search(document.text[max(0, s.start - 40) : s.end + 45]) for s in spans)
        attribute = "alias" if near and " " not in text else "name"
        facts.append(
            Fact(person=person.id, value=Value(attribute=attribute, text=text), evidence=tuple(spans))
        )
    return facts


def gender_facts(person: Person, subjects: Subjects) -> list[Fact]:
    """The gender that pronouns, titles and nouns show."""
    if person.part == "group":
        return []
    document = subjects.document
    lexicon = words(document.language, "people")
    shown: dict[str, list[Span]] = {}
    for mention in person.mentions:
        word = document.of(mention.span).lower().split()[-1]
        gender = lexicon.PRONOUNS[word][1] if mention.rule == "pronoun" and word in lexicon.PRONOUNS else None
        if mention.rule in ("nominal", "age"):
            gender = (
                "m"
                if word in lexicon.GENERIC_MALE
                else "f"
                if word in lexicon.GENERIC_FEMALE
                else lexicon.KIN.get(word, (None,))[0]
            )
        if gender is None and mention.rule == "name":
            before = document.text[max(0, mention.span.start - 12) : mention.span.start].lower().split()
            gender = lexicon.TITLES.get(before[-1].rstrip(".")) if before else None
        if gender:
            shown.setdefault(gender, []).append(mention.span)
    if not shown:
        return []
    gender = max(shown, key=lambda g: len(shown[g]))
    return [
        Fact(person=person.id, value=Value(attribute="gender", text=gender), evidence=tuple(shown[gender]))
    ]


def mention_facts(
    mentions: tuple[Mention, ...], subjects: Subjects, known: list[Fact] | None = None
) -> list[Fact]:
    """The facts that normalised mentions state: ages, births, dates, places, work, organisations, contacts.

    ``known``: what descriptions have said of people's work already; it is not said again.
    """
    told = Spans(span for fact in known or () if fact.attribute in _WORK for span in fact.evidence)
    covered = Spans(
        m.span for m in mentions if m.kind == "person" and m.rule not in ("nominal", "pronoun", "age")
    )
    organisations = Spans(m.span for m in mentions if m.kind == "organisation")
    facts = []
    for mention in mentions:
        value = mention.value
        if value is None or mention.kind == "person" or covered.hold(mention.span):
            continue
        if mention.kind in ("place", "demographic") and organisations.hold(mention.span, more=True):
            continue
        if value.attribute in _WORK and told.overlap(mention.span):
            continue
        fact = _fact(mention, value, subjects)
        if fact is not None:
            facts.append(fact)
    return facts


def _fact(mention: Mention, value: Value, subjects: Subjects) -> Fact | None:
    if value.attribute in _DIRECT or (value.attribute == "residence" and mention.identifier == "direct"):
        person = subjects.about(mention.span) or subjects.nearest(mention.span)
        return None if person is None else Fact(person=person, value=value, evidence=(mention.span,))
    if value.attribute == "event_date" and value.low is None and mention.rule in _FLOATING:
        return None
    if value.attribute == "nationality":
        return _nationality(mention, value, subjects)
    born = subjects.born_before(mention.span) if value.attribute == "birth_date" else None
    person = born or subjects.about(mention.span)
    if person is None:
        return None
    if value.attribute == "age":
        return Fact(person=person, value=value, evidence=(mention.span,), when=_age_time(mention, subjects))
    if value.attribute == "location":
        return _location(mention, value, person, subjects)
    if value.attribute == "affiliation":
        return _organisation(mention, value, person, subjects)
    if value.attribute in ("occupation", "role", "rank"):
        return _work(mention, value, person, subjects)
    return Fact(person=person, value=value, evidence=(mention.span,))


def _replaced(value: Value, attribute: str) -> Value:
    return Value(attribute=attribute, text=value.text, low=value.low, high=value.high, code=value.code)


def _before(mention: Mention, subjects: Subjects) -> str:
    start, _ = subjects.sentence_text(mention.span)
    return subjects.document.text[start : mention.span.start]


def _age_time(mention: Mention, subjects: Subjects) -> tuple[int, int] | None:
    """When somebody had an age: a date in the sentence or earlier in the paragraph for the past tense, else the day of writing."""
    document = subjects.document
    start, _sentence = subjects.sentence_text(mention.span)
    before = document.text[start : mention.span.start].lower()
    written = bounds(document.written) if document.written else None
    if re.search(r"\b(?:at the age of|when|aged? of|since|until|from the age)\b[^,]*$", before):
        return None
    if re.search(r"\b(?:now|today|is|am|currently)\b[^,]*$", before):
        return written
    if re.search(r"\b(?:was|were|had been|turned|then)\b[^,]*$", before):
        return _dated(mention.span, subjects)
    return written


def _dated(span: Span, subjects: Subjects) -> tuple[int, int] | None:
    """The last full or partial date before a span in its paragraph."""
    paragraph = subjects.paragraph_before(span)
    if paragraph is None:
        return None
    years = list(re.finditer(r"\b(?:19|20)\d\d\b", subjects.document.text[paragraph.start : paragraph.end]))
    ahead = [m for m in years if paragraph.start + m.start() < span.start] or years
    return bounds(ahead[-1].group()) if ahead else None


def _location(mention: Mention, value: Value, person: str, subjects: Subjects) -> Fact | None:
    """A place is a birthplace, a home or only where somebody was, by the words before it."""
    lexicon, before = words(subjects.document.language, "facts"), _before(mention, subjects)
    if subjects.covering(mention.span) is None and not lexicon.PLACED.search(before):
        return None
    attribute = (
        "birthplace"
        if lexicon.BORN.search(before)
        else "residence"
        if lexicon.RESIDES.search(before)
        else "location"
    )
    return Fact(person=person, value=_replaced(value, attribute), evidence=(mention.span,))


def _organisation(mention: Mention, value: Value, person: str, subjects: Subjects) -> Fact | None:
    """An organisation is a school, an employer or an affiliation by the words before it; otherwise it is only named."""
    lexicon, before = words(subjects.document.language, "facts"), _before(mention, subjects)
    after = subjects.document.text[mention.span.end : mention.span.end + 24]
    if not is_somebodys_name(value.text, subjects.document.language):
        return None
    if value.code == "org:school" and lexicon.STUDIES.search(before):
        return Fact(
            person=person, value=Value(attribute="education", text=value.text), evidence=(mention.span,)
        )
    possessed = re.match(r"['’]s\s+\w", after) and subjects.covering(mention.span) is not None
    if lexicon.BELONGS.search(before) or possessed or subjects.covering(mention.span) is not None:
        return Fact(person=person, value=value, evidence=(mention.span,))
    if lexicon.WORKS.search(before):
        return Fact(person=person, value=_replaced(value, "employer"), evidence=(mention.span,))
    return None


def is_somebodys_name(text: str, language: str) -> bool:
    """Whether a body is named, and not only called by what it is: the Court, the Service."""
    common = {*words(language, "names").ORGANISATION_WORDS, *words(language, "grammar").FUNCTION_WORDS}
    return any(word not in common for word in text.split())


def _work(mention: Mention, value: Value, person: str, subjects: Subjects) -> Fact | None:
    """An occupation, office or rank of whoever the noun refers to; the past tense leaves its end open to the day of writing."""
    document, lexicon = subjects.document, words(subjects.document.language, "facts")
    _, _sentence = subjects.sentence_text(mention.span)
    before = _before(mention, subjects)
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
    unit = after.group(1).lower() if after else before.group(1).lower() if before else ""
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


def _nationality(mention: Mention, value: Value, subjects: Subjects) -> Fact | None:
    """A demonym tells a nationality inside a phrase for the person, as predicate, or in "Belarusians like himself"."""
    document, lexicon = subjects.document, words(subjects.document.language, "facts")
    after, before = document.text[mention.span.end : mention.span.end + 24], _before(mention, subjects)
    if lexicon.LIKE_THEM.match(after):
        inside = subjects.within(
            Span(start=mention.span.end, end=min(len(document.text), mention.span.end + 24))
        )
        return (
            Fact(
                person=inside[0].person,
                value=value,
                evidence=(Span(start=mention.span.start, end=mention.span.end),),
            )
            if inside
            else None
        )
    covering = subjects.covering(mention.span)
    if covering is not None:
        return Fact(person=covering.person, value=value, evidence=(mention.span,))
    if re.search(r"\b(?:is|was|am|are|were|a|an)\s+(?:ethnic )?$", before) and not re.match(
        r"\s+[a-z]", after
    ):
        person = subjects.about(mention.span)
        return None if person is None else Fact(person=person, value=value, evidence=(mention.span,))
    return None
