"""How people are called, and the gender that pronouns, titles and nouns show."""

from __future__ import annotations

from byname.facts.subjects import Subjects
from byname.lang import words
from byname.model import Fact, Person, Span, Value


def named_facts(person: Person, subjects: Subjects) -> list[Fact]:
    """Names and aliases: one fact for every form, with all of its spans; a part of a longer form is told with it."""
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
    for text, spans in _whole(forms).items():
        if not any(document.text[s.start].isupper() for s in spans) and _is_plain(text, document.language):
            continue
        near = any(lexicon.ALIAS_NEAR.search(document.text[max(0, s.start - 40) : s.end + 45]) for s in spans)
        attribute = "alias" if near and " " not in text else "name"
        facts.append(
            Fact(person=person.id, value=Value(attribute=attribute, text=text), evidence=tuple(spans))
        )
    return facts


def _is_plain(text: str, language: str) -> bool:
    """Whether small words and nouns for anybody are taken for a name: "they called me my son"."""
    lexicon, small = words(language, "people"), words(language, "grammar").FUNCTION_WORDS
    return all(
        w in small or w in lexicon.KIN or w in lexicon.GENERIC_MALE | lexicon.GENERIC_FEMALE
        for w in text.split()
    )


def _whole(forms: dict[str, list[Span]]) -> dict[str, list[Span]]:
    """The forms that are no part of a longer one, the longest of which takes their spans."""
    parts = {text: frozenset(text.split()) for text in forms}
    whole: dict[str, list[Span]] = {}
    for text, spans in forms.items():
        longer = [other for other in forms if parts[text] < parts[other]]
        whole.setdefault(max(longer, key=len, default=text), []).extend(spans)
    return {text: sorted(spans) for text, spans in whole.items()}


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
