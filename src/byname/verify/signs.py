"""What stands in a draft in the place of words - tags, blocks, crosses - and what a reader takes it for.

A finder would take PERSON_1 for somebody's account and XXXX for a name, and without names it mistakes who speaks; so a person
is read as a name, and all else as a block. Whoever reads blocks knows less than this.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

from byname.lang import words
from byname.model import Draft, Edit, Mention, Reading
from byname.model.spans import Near

Names = tuple[tuple[str | None, str], ...]
_BLOCK, _UNSEEN = "█", "\u200b"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the draft: a piece of the original as it was, or the new words of an edit."""

    start: int
    end: int
    origin: int
    edit: Edit | None


def as_read(
    draft: Draft, stretches: Sequence[Stretch], text: str, reading: Reading | None
) -> tuple[str, Names]:
    """The text with each sign, letter for letter as long, as what it stands for, and the names that people have by that.

    Brackets around words are as good as unseen.
    """
    lexicon = words(draft.document.language, "modes")
    sign = re.compile(lexicon.SIGN)
    if draft.mode != "bracket" and not sign.search(text):
        return text, ()
    signs = _Signs(draft, text, lexicon, reading)
    withheld = re.compile(words(draft.document.language, "rewrite").WITHHELD.format(what=r"\w"))
    pieces = []
    for stretch in stretches:
        said, edit = text[stretch.start : stretch.end], stretch.edit
        if edit is not None and sign.search(said):
            said = signs.seen(said, edit)
        elif edit is not None and draft.mode == "bracket" and not withheld.search(said):
            said = re.sub(r"[\[\]]", _UNSEEN, said)
        pieces.append(said)
    return "".join(pieces), tuple(signs.names)


class _Signs:
    """The names that the signs of one draft are read as."""

    def __init__(self, draft: Draft, text: str, lexicon: ModuleType, reading: Reading | None) -> None:
        themes = words(draft.document.language, "bynames").THEMES
        self._free = [word for theme in themes.values() for word in theme if word not in text]
        self._lexicon, self._document = lexicon, draft.document
        self._given: dict[str, str] = {}
        named = [
            (mention, dossier.person.id)
            for dossier in (reading.dossiers if reading else ())
            for mention in dossier.person.mentions
            if mention.identifier == "direct"
        ]
        self._whose = dict(named)
        self._near = Near(mention for mention, _ in named)
        self.names: dict[tuple[str | None, str], None] = {}

    def seen(self, said: str, edit: Edit) -> str:
        """The new words of an edit with their signs as they are read."""
        found = list(re.finditer(self._lexicon.SIGN, said))
        pieces, at = [], 0
        for sign, owner in zip(found, self._owners(edit, len(found)), strict=True):
            pieces += [said[at : sign.start()], self._read(sign, edit, owner)]
            at = sign.end()
        return "".join([*pieces, said[at:]])

    def _owners(self, edit: Edit, signs: int) -> Sequence[str | None]:
        """For each sign of an edit whose name of the original stood there, as far as that is clear."""
        if edit.person is not None or edit.operation == "pseudonymise":  # a draft of byname's own
            return [edit.person if edit.operation == "pseudonymise" else None] * signs
        there: list[Mention] = self._near.overlapping(edit.span)
        apart = [m for m in there if not any(other != m and other.span.covers(m.span) for other in there)]
        return [self._whose[m] for m in apart] if len(apart) == signs else [None] * signs

    def _read(self, sign: re.Match[str], edit: Edit, owner: str | None) -> str:
        """What a sign is read as: a name where it stands for a person, else a block."""
        said, tag = sign.group(), sign["tag"] or sign["bare"] or sign["word"]
        if tag and tag not in self._lexicon.UNSAID:
            is_person = tag in self._lexicon.PERSONS
        else:
            is_person = edit.operation == "pseudonymise" or owner is not None
        is_numbered = bool(sign["number"] or sign["count"])
        name = self._name(said, edit, owner, is_numbered=is_numbered) if is_person else ""
        return name.rjust(len(said)) if name else _BLOCK * len(said)

    def _name(self, said: str, edit: Edit, owner: str | None, *, is_numbered: bool) -> str:
        """One name for one numbered tag, for everything that stands for one person, or for the same word of the original."""
        original = self._document.of(edit.span).split()
        key = said if is_numbered else owner or (original[-1] if original else "")
        fitting = (word for word in self._free if len(word) <= len(said) and word not in self._given.values())
        name = self._given.setdefault(key, next(fitting, ""))
        if name:
            self.names[owner, name] = None
        return name
