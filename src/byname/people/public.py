"""Who is public: heads of state and ministers by what the text says, rulers and poets whom the world knows; never through whom somebody is known."""

from __future__ import annotations

import re
from types import ModuleType

from byname.lang import words
from byname.model import Document
from byname.people.candidate import Candidate
from byname.people.entities import Entity
from byname.stats.places import country_of_demonym, find_places
from byname.stats.public import is_famous, is_of_a_head_of_state, office_of

_PASSING = (
    4  # how often somebody is named at most who is mentioned in passing and is not what the text is about
)
_AROUND = 80  # characters before and behind a name


def is_public(entity: Entity, document: Document, *, speaks: bool) -> bool:
    """Whether everybody knows somebody: by a listed office, or else in passing and with nobody tied to them."""
    people = words(document.language, "people")
    named = [c for c in entity.candidates if c.kind == "name"]
    if any(office_of(document.of(c.span)) for c in named):
        return True
    if any(c.title in people.PUBLIC_TITLES and c.title != "president" for c in named):
        return True
    if speaks or entity.narrator or entity.owner is not None or entity.kin is not None:
        return False
    lexicon = words(document.language, "public")
    if not named:
        return _is_office(entity, document, lexicon)
    if not 0 < len(named) <= _PASSING or any(_is_tied(c, document, lexicon) for c in named):
        return False
    return any(_is_known(c, document, lexicon) for c in named)


def _is_office(entity: Entity, document: Document, lexicon: ModuleType) -> bool:
    """Whether somebody is told by nothing but a state's highest office: "the Slovenian president"."""
    told = [c for c in entity.candidates if c.kind != "pronoun"]
    if not 0 < len(told) <= _PASSING or any(_is_tied(c, document, lexicon) for c in told):
        return False
    return all(_holds_a_state(c, document, lexicon) for c in told)


def _holds_a_state(candidate: Candidate, document: Document, lexicon: ModuleType) -> bool:
    office = lexicon.HOLDER_OF_A_STATE.match(document.text, candidate.span.start)
    return (
        bool(office)
        and office.end() >= candidate.span.end
        and any(_is_nation(name) for name in office.groupdict().values() if name)
    )


def _is_known(candidate: Candidate, document: Document, lexicon: ModuleType) -> bool:
    name, start = _bare(candidate, document, lexicon)
    if is_famous(name):
        return True
    if candidate.title in lexicon.PRESIDENTS and is_of_a_head_of_state(name.rpartition(" ")[2]):
        return True
    before, after = (
        document.text[max(0, start - _AROUND) : start],
        document.text[candidate.span.end :][:_AROUND],
    )
    said = [lexicon.OF_A_STATE_BEFORE.search(before), lexicon.OF_A_STATE_AFTER.match(after)]
    if lexicon.OFFICE_BEFORE.search(before):
        said.append(lexicon.OF_NATION.match(after))
    return any(_is_nation(name) for match in said if match for name in match.groupdict().values() if name)


def _bare(candidate: Candidate, document: Document, lexicon: ModuleType) -> tuple[str, int]:
    """The name without the office before it, and where it begins."""
    said = document.of(candidate.span)
    title = lexicon.TITLE_OF_NAME.match(said)
    begins = title.end() if title else 0
    return re.sub(r"[’']s$", "", said[begins:]), candidate.span.start + begins


def _is_nation(word: str) -> bool:
    """Whether words are a country or the adjective of one: a president of anything else is not everybody's."""
    word = word.removeprefix("The ")
    return bool(country_of_demonym(word)) or any(place.kind == "country" for place in find_places(word))


def _is_tied(candidate: Candidate, document: Document, lexicon: ModuleType) -> bool:
    """Whether somebody is known through them: "my friend the minister", whose name leads to the friend."""
    before = document.text[max(0, candidate.span.start - _AROUND) : candidate.span.start]
    after = document.text[candidate.span.end :][:_AROUND]
    return bool(lexicon.TIED_BEFORE.search(before) or lexicon.TIED_AFTER.match(after))
