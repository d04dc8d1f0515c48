"""People who are named beside another: a couple with one surname, whom somebody is married to."""

from __future__ import annotations

import re

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import Document, Mention, Span
from byname.people.candidate import Candidate, placed
from byname.people.naming import gender_of
from byname.stats.names import given_name, surname

_NAMED = re.compile(r"(?P<one>[^\W\d_a-z]\w+(?: [^\W\d_a-z][\w’'-]+)?)")
_COUPLE = re.compile(
    r"(?<![\w@#])(?P<one>[^\W\d_a-z]\w+) (?:and|&) (?P<two>[^\W\d_a-z]\w+ [^\W\d_a-z][\w’'-]+)(?!\s+(?:and|&)\s)"
)
_BEFORE = re.compile(r"(?P<given>[^\W\d_a-z][\w’'-]+) $")


def couples_in(document: Document, mentions: tuple[Mention, ...], index: Index) -> list[Candidate]:
    """Both of a couple and whom one is married to, where the one given name may be a word and the other the name of a people: Dale & Karen Holm."""
    lexicon = words(document.language, "household")
    bodies = [m.span for m in mentions if m.kind == "organisation" and m.rule == "firm"]
    found, matches = [], []
    for match in _COUPLE.finditer(document.text):
        given = match.group("two").split()
        if given_name(match.group("one")) is None or given_name(given[0]) is None or not surname(given[1]):
            continue
        titles = words(document.language, "people").TITLES
        if match.group("one").lower() in titles or given[0].lower() in titles:
            continue
        before = _BEFORE.search(document.text, max(0, match.start() - 40), match.start())
        if before is not None and given_name(before.group("given")) is not None:
            continue  # Anna Holm and Karen Weaver
        matches += [match.span("one"), match.span("two")]
    for cue in lexicon.TO_SPOUSE.finditer(document.text):
        named = _NAMED.match(document.text, cue.end())
        if named is not None and given_name(named.group().split()[0]) is not None:
            matches.append(named.span())
    for start, end in sorted(set(matches)):
        span = Span(start=start, end=end)
        where = index.token_at(start)
        if where is None or any(span.overlaps(body) for body in bodies):
            continue
        sentence, first, text = index.sentences[where[0]], where[1], document.of(span)
        candidate = Candidate(span, "name", text, head=text.lower(), gender=gender_of(text))
        found.append(
            placed(candidate, sentence, where[0], first, first + len(text.split()), document.language)
        )
    return found
