"""One reference to somebody, as coreference needs to know it."""

from __future__ import annotations

from dataclasses import dataclass, field

from byname.lang.syntax import is_subject
from byname.lang.tokens import Sentence
from byname.model import Span


@dataclass(slots=True, eq=False)
class Candidate:
    """One reference to somebody, with what coreference needs to know of it.

    ``kind`` is name, code (Witness B), nominal, age (the 25-year-old), pronoun, label,
    handle or number (a document, a telephone, an address that belongs to somebody).
    ``alias``: the words before give the name to somebody ("they call her X"); ``byline``: it only signs the text;
    ``elliptic``: it says something of somebody whom the sentence leaves out ("Was a shepherd.");
    ``names``: a speaker label that is a name; ``topical``: the possessor in a subject ("Her mother was ...").
    ``restricted``: the words behind say who it is ("the boy who rang the bell"); ``called``: a speaker addresses somebody so.
    ``of``: what a role belongs to ("the head of the clinic"); ``modifiers``: the words that say which one it is.
    ``author``: it names whoever writes the text; ``other``: a name of somebody else than the one known by it; ``named``: the name that a handle or an address is made of.
    ``body``: it means a court, a state or an office, which acts and speaks and is nobody.
    ``calls``: whom the words around an alias give it to.
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
    alias: bool = False
    byline: bool = False
    elliptic: bool = False
    names: bool = False
    topical: bool = False
    restricted: bool = False
    called: bool = False
    body: bool = False
    calls: Candidate | None = None
    author: bool = False
    other: bool = False
    named: str = field(default="", repr=False)
    of: str = ""
    modifiers: frozenset[str] = frozenset()


def placed(
    candidate: Candidate, sentence: Sentence, number: int, first: int, last: int, language: str
) -> Candidate:
    """The candidate with its place in the sentence, and whether it is a subject there."""
    candidate.sentence, candidate.paragraph = number, sentence.paragraph
    candidate.token, candidate.last = first, last
    candidate.subject = is_subject(sentence.tokens, last, language)
    return candidate
