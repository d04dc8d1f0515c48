"""Whoever writes a post about the family: words that say what the writer is, and those who are told as a number or a marriage only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from byname.lang import words
from byname.model import POST, Document, Mention, Person, Span
from byname.people.candidate import Candidate
from byname.people.entities import Entity

_SIGNED = 60  # characters from the end in which a writer signs


def of_author(candidate: Candidate, document: Document, narrator: Entity | None) -> Entity | None:
    """The writer of a post where a noun says what they are: "Divorced dad of two", "as a nurse", "this tired mom"."""
    if narrator is None or candidate.plural or candidate.owner is not None or candidate.quote is not None:
        return None
    if not any(c.author for c in narrator.candidates) and len(document.text) > POST:
        return None
    lexicon, people = words(document.language, "household"), words(document.language, "people")
    line = document.text[document.text.rfind("\n", 0, candidate.span.start) + 1 : candidate.span.start]
    kin = candidate.head in people.KIN
    if candidate.words.lower().startswith("this ") and kin:
        return narrator
    if lexicon.NOT_MINE.search(line[-60:]):
        return None
    if candidate.indefinite or candidate.words.lower().startswith(("a ", "an ")):
        told = lexicon.AS_ONE.search(line) or (kin and lexicon.PREDICATED.search(line))
        return narrator if told else None
    bare = not candidate.definite and candidate.words.split()[0].lower() not in people.DETERMINERS
    told = kin or candidate.head in people.GENERIC_MALE | people.GENERIC_FEMALE
    return narrator if bare and told and lexicon.PREDICATED.search(line) else None


def is_other(candidate: Candidate, named: Entity | None, document: Document) -> bool:
    """Whether a name that the writer of a post might have means somebody else: nobody names themselves but where they sign or say who they are."""
    if named is None or candidate.author or not any(c.author for c in named.candidates):
        return False
    if len(candidate.words.split()) == 1 and len(document.text) - candidate.span.end < _SIGNED:
        return False
    before = document.text[max(0, candidate.span.start - 24) : candidate.span.start]
    return words(document.language, "people").INTRODUCES.search(before) is None and bool(before.strip())


def with_household(people: tuple[Person, ...], document: Document) -> tuple[Person, ...]:
    """Adds the children and the spouse of a post's writer whom the text only counts or implies, each a person of their own.

    Nothing is said of them but whose they are, which is enough to find them once the writer is found.
    """
    narrator = next((person for person in people if person.narrator), None)
    if narrator is None or len(document.text) > POST:
        return people
    known = list(people)
    for labels, span, rule in (*_children(document), *_spouse(document, people), *_commented(document)):
        mention = Mention(span=span, kind="person", identifier="none", rule=rule)
        group = next((i for i, p in enumerate(known) if p.part == "group" and _is_only(p, span)), None)
        for label in labels:
            person = Person(id=f"p{len(known) + 1}", label=label, mentions=(mention,), part="private")
            if group is None:
                known.append(person)
            else:
                known[group], group = replace(person, id=known[group].id), None
    return tuple(known)


def _is_only(person: Person, span: Span) -> bool:
    """Whether a group is told by nothing but these words."""
    return all(mention.span.overlaps(span) for mention in person.mentions)


def _children(document: Document) -> Iterator[tuple[list[str], Span, str]]:
    lexicon, numbers = words(document.language, "household"), words(document.language, "numbers")
    for match in lexicon.CHILDREN.finditer(document.text):
        group = next(g for g in ("words", "words2", "words3") if match.group(g))
        said = match.group(group.replace("words", "number"))
        count = int(said) if said.isdigit() else numbers.number(said.lower()) or 0
        if not 1 < count <= lexicon.MANY or lexicon.is_others(document.text, match.start()):
            continue
        labels = [lexicon.CHILD_LABEL.format(number=n + 1, words=match.group(group)) for n in range(count)]
        yield labels, Span(start=match.start(group), end=match.end(group)), "child"
        return
    one = lexicon.ONE_CHILD.search(document.text)
    if one is not None and not lexicon.is_others(document.text, one.start()):
        yield [one.group("x")], Span(start=one.start("x"), end=one.end("x")), "child"


def _spouse(document: Document, people: tuple[Person, ...]) -> Iterator[tuple[list[str], Span, str]]:
    """The spouse of a writer who says no more than that they are married."""
    lexicon = words(document.language, "household")
    for match in lexicon.MARRIED.finditer(document.text):
        told = any(_is_spouse(m, document) for person in people for m in person.mentions)
        if not told and not lexicon.is_others(document.text, match.start()):
            yield [lexicon.SPOUSE_LABEL], Span(start=match.start(), end=match.end()), "spouse"
        return


def _commented(document: Document) -> Iterator[tuple[list[str], Span, str]]:
    """Whoever wrote the article that a post with a header comments on."""
    lexicon = words(document.language, "household")
    if not words(document.language, "posts").header(document.text):
        return
    match = lexicon.ARTICLE.search(document.text)
    if match is not None:
        noun = match.group().split()[-1].lower()
        yield (
            [lexicon.ARTICLE_AUTHOR.format(article=noun)],
            Span(start=match.start(), end=match.end()),
            "writer",
        )


def _is_spouse(mention: Mention, document: Document) -> bool:
    """Whether a mention is the spouse, by a noun or by a name after "married to"."""
    lexicon = words(document.language, "household")
    if document.of(mention.span).lower().split()[-1] in lexicon.SPOUSES:
        return True
    before = document.text[max(0, mention.span.start - 60) : mention.span.start]
    return (
        mention.rule not in ("nominal", "pronoun", "child") and lexicon.MARRIED_TO.search(before) is not None
    )
