"""Which texts of a background are about whom, of those whom the draft is about.

A text is about somebody if its first line names them, else if it names them at least half as often as the one that names
them most. Names are compared by sound, so that another spelling is the same name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from functools import lru_cache
from typing import NamedTuple

from byname.stats.names import given_name, variants
from byname.verify.letters import plain
from byname.verify.views import sound, view
from byname.verify.withheld import Withheld, name_words

_HEADING = 120
_SUBJECT = 4


class Said(NamedTuple):
    """The capitalised words of a text by their sound: those of its first line, and how often each is in all of it.

    ``surnames``: those of the first line that stand behind another, where a surname does.
    """

    heading: frozenset[str]
    surnames: frozenset[str]
    counts: Counter[str]


@lru_cache(maxsize=1)
def _said(background: tuple[str, ...]) -> tuple[Said, ...]:
    return tuple(_said_in(text) for text in background)


def _said_in(text: str) -> Said:
    heading = text[:_HEADING].partition("\n")[0]
    behind = heading.strip().partition(" ")[2]
    return Said(frozenset(_sounds(heading)), frozenset(_sounds(behind)), _sounds(text))


def _sounds(text: str) -> Counter[str]:
    said = (word for word in view(text, plain).words if text[word.start].isupper())
    return Counter(sound(word.key) or word.key for word in said)


def theirs_among(withheld: Withheld, background: tuple[str, ...]) -> dict[str, tuple[int, ...]]:
    """For each protected person who has any the positions of the background texts that are about them."""
    if not background:
        return {}
    found: dict[str, tuple[int, ...]] = {}
    subjects = _subjects(withheld)
    for person, parts in _parts(withheld).items():
        if person not in subjects:
            continue
        forms = [_Form(part, withheld.is_common(part)) for part in sorted(parts)]
        headed = [_headed(forms, said) for said in _said(background)]
        most = max(headed)
        own = [at for at, n in enumerate(headed) if n == most] if most else _most_named(forms, background)
        found[person] = tuple(own)
    return {person: own for person, own in found.items() if own}


def _subjects(withheld: Withheld) -> set[str]:
    """Whom the text is about: everyone protected who is mentioned at least a quarter as often as whoever is most."""
    mentions = {dossier.person.id: len(dossier.person.mentions) for dossier in withheld.protected}
    most = max(mentions.values(), default=0)
    return {person for person, count in mentions.items() if count * _SUBJECT >= most}


class _Form:
    """One word of a name: its forms by sound, and whether it names somebody by itself, as a surname does."""

    def __init__(self, part: str, is_common: bool) -> None:
        self.sounds = {sound(form) or form for form in (part, *variants(part))}
        self.is_common = is_common
        self.is_own = not is_common and given_name(part) is None


def _parts(withheld: Withheld) -> dict[str, set[str]]:
    parts: dict[str, set[str]] = {}
    for fact in withheld.direct:
        if fact.attribute in ("name", "alias"):
            words = {w for w in name_words(fact.value.text, withheld.lexicon) if len(w) > 1}
            parts.setdefault(fact.person, set()).update(words)
    return {person: words for person, words in parts.items() if words}


def _headed(forms: list[_Form], said: Said) -> int:
    """How many words of the name the first line says; in the place of a surname even one that is a given name elsewhere."""
    is_surname = any(not form.is_common and form.sounds & said.surnames for form in forms)
    return _named(forms, said.heading) or int(is_surname)


def _named(forms: list[_Form], said: Container[str]) -> int:
    """How many words of the name are said; a given name alone is anybody's."""
    there = [form for form in forms if any(sounds in said for sounds in form.sounds)]
    is_enough = len(there) > 1 or len(there) == len(forms) or any(form.is_own for form in there)
    return len(there) if is_enough else 0


def _most_named(forms: list[_Form], background: tuple[str, ...]) -> list[int]:
    counts = [
        sum(said.counts[form] for part in forms for form in part.sounds) if _named(forms, said.counts) else 0
        for said in _said(background)
    ]
    return [at for at, n in enumerate(counts) if n and n * 2 >= max(counts)]
