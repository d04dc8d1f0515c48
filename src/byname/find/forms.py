"""The forms in which something that has been named once can stand in a text again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from byname.lang import words
from byname.lang.tokens import tokenise
from byname.model import Document, Mention
from byname.stats.names import given_name, surname
from byname.stats.places import country_of_demonym
from byname.stats.words import common_words

_SURE = 0.5  # the score from which a mention is worth looking for again
_SHORTEST_PART = 3
_SHORTEST_STEM = 4
_SHORTEST_CODE = 5
_NATIONAL = 9  # digits of a telephone number without its country
_VOWELS = "aeiouyąęóаеёиіоуыэюя"
_ADJECTIVES = re.compile(r"(?:sk|tsk|ck|zk)(?:i|y|yi|yj|ij|a|aja|aya|aia)$")
ENDINGS = (
    "a e i o u y ą ę ie iu ia ja ju ya yu om em am im ym ou oj oy oi ej ey ei aj ay ai ov ev ow owi ovi evi iem ami ach akh am "
    "ego iego ogo aho aha oho emu iemu omu amu aja aya aia uju uyu iej yj ij а е и і о у ы ю я ом ем ём ым им ой ою ей ею ого ага "
    "аго ому аму ая яя ую юю ами ах ям ях ов аў ем ым"
).split()
"""Case endings of Slavic names, in Latin and in Cyrillic letters, the plural among them."""


@dataclass(slots=True)
class Forms:
    """Tables from a form in small letters to the mention that it is a form of.

    ``words``: a part of a name; ``capitals``: such a part that is an ordinary word too; ``stems``: parts without
    their endings; ``phrases``: names of several words by the first; ``initials``: AK, and K of Kowal; ``codes``:
    numbers without what divides them.
    """

    words: dict[str, Mention] = field(default_factory=dict, repr=False)
    capitals: dict[str, Mention] = field(default_factory=dict, repr=False)
    stems: dict[str, Mention] = field(default_factory=dict, repr=False)
    phrases: dict[str, list[tuple[tuple[str, ...], Mention]]] = field(
        default_factory=lambda: defaultdict(list), repr=False
    )
    initials: dict[str, Mention] = field(default_factory=dict, repr=False)
    codes: dict[str, Mention] = field(default_factory=dict, repr=False)


def forms_of(document: Document, mentions: Iterable[Mention]) -> Forms:
    """The forms of everything that is named: people, places, bodies, numbers, accounts."""
    forms, seen = Forms(), set[tuple[str, str]]()
    for mention in sorted(mentions, key=lambda m: m.kind != "person"):
        said = document.of(mention.span)
        if (mention.kind, said) in seen or mention.score < _SURE:
            continue
        seen.add((mention.kind, said))
        if mention.kind == "person" and mention.identifier == "direct":
            _add_person(forms, said, mention, document.language)
        elif mention.kind in ("place", "organisation") and mention.rule not in ("address", "postcode"):
            _add_phrase(forms, said, mention, document.language)
        elif mention.kind in ("code", "contact"):
            _add_code(forms, said, mention, document.language)
    return forms


def is_ordinary(word: str, language: str) -> bool:
    """Whether a word, in small letters, is no name by itself: a common word, a people's name, a faith, a title."""
    return (
        word in common_words(language)
        or word in words(language, "people").TITLES
        or word in words(language, "places").FAITHS
        or bool(country_of_demonym(word.capitalize()))
    )


def _add_person(forms: Forms, said: str, mention: Mention, language: str) -> None:
    particles = words(language, "names").PARTICLES
    names = [t for t in tokenise(said) if t.is_word and t.text[0].isalpha() and t.lower not in particles]
    for token in names:
        if (
            len(names) > 1
            and country_of_demonym(token.text)
            and not given_name(token.text)
            and not surname(token.text)
        ):
            continue  # "into Chinese {Ona Vell}"
        for part in {token.lower, *token.lower.split("-")}:
            if len(part) >= _SHORTEST_PART:
                _add_word(forms, part, mention, language)
    full = [token for token in names if token.is_capital]
    if len(full) > 1 and len(full[-1].text) > 1:
        forms.initials.setdefault(full[-1].text[0], mention)
        forms.initials.setdefault("".join(token.text[0] for token in full), mention)
        for token in full[1:]:
            forms.initials.setdefault(full[0].text[0] + token.text[0], mention)


def _add_word(forms: Forms, part: str, mention: Mention, language: str) -> None:
    is_small = (
        part in words(language, "grammar").FUNCTION_WORDS and not given_name(part) and not surname(part)
    )
    if is_small or part in words(language, "people").TITLES:
        return
    if is_ordinary(part, language):
        forms.capitals.setdefault(part, mention)
        return
    forms.words.setdefault(part, mention)
    for stem in stems_of(part):
        forms.stems.setdefault(stem, mention)


def stems_of(part: str) -> set[str]:
    """What case endings are put on: the name, or the name without its last vowel or the ending of an adjective."""
    adjective = _ADJECTIVES.search(part)
    if adjective:
        stems = {part[: -len(re.sub(r"^t?[sczk]+", "", adjective.group()))]}
    else:
        stems = {part.rstrip(_VOWELS) if part[-1] in "aoао" else part}
    return {stem for stem in stems if len(stem) >= _SHORTEST_STEM}


def _add_phrase(forms: Forms, said: str, mention: Mention, language: str) -> None:
    """A place or a body by its whole name; one or two ordinary words ("the Court") are found by their own rules."""
    parts = tuple(token.lower for token in tokenise(said) if token.is_word)
    ordinary = all(is_ordinary(part, language) for part in parts)
    if len(parts) > 1 and (len(parts) > 2 or not ordinary):
        forms.phrases[parts[0]].append((parts, mention))
    elif len(parts) == 1 and not ordinary and len(parts[0]) >= _SHORTEST_PART and parts[0].isalpha():
        forms.words.setdefault(parts[0], mention)
        for stem in stems_of(parts[0]) if mention.kind == "place" else ():
            forms.stems.setdefault(stem, mention)


def _add_code(forms: Forms, said: str, mention: Mention, language: str) -> None:
    if mention.rule in ("handle", "hashtag"):
        name = said.lstrip("@#").lower()
        if len(name) >= _SHORTEST_CODE and not is_ordinary(name, language):
            forms.words.setdefault(name, mention)
    elif mention.rule not in ("url", "email"):
        code = "".join(filter(str.isalnum, said)).lower()
        for form in {code, code[-_NATIONAL:]} if mention.rule == "phone" else {code}:
            if len(form) >= _SHORTEST_CODE and sum(map(str.isdigit, form)) >= _SHORTEST_PART:
                forms.codes.setdefault(form, mention)
