"""How changes are written: as wider words, in brackets, as blocks that are all alike, or as numbered tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import ModuleType

from byname.lang import words
from byname.model import Document, Edit, Mention, Mode, Span
from byname.model.spans import Near
from byname.rewrite.wording import article

BLOCK = "█████"
"""What stands for anything that is suppressed: neither its length nor the number of its words may differ."""

Room = tuple[int, int]
"""Where the edit before ends and the next begins: an edit may grow no farther."""

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_EDGES = " \t\n\r,;:.!?()[]–—“”\"'‘’«»"
_BETWEEN = re.compile(r"[ \t/–—-]{0,3}")
_COMMA = re.compile(r", ?")


def in_mode(mode: Mode, document: Document, edits: Sequence[Edit], mentions: Iterable[Mention]) -> list[Edit]:
    """The same edits, in order and apart, written in a mode; what is outside them stays as it is.

    ``mentions`` say what kind of thing an edit takes out that no fact owns.
    """
    if mode == "generalise":
        return list(edits)
    lexicon = words(document.language, "modes")
    write = {"bracket": _bracketed, "suppress": _blocked, "tags": _Tags(document, mentions).tagged}[mode]
    written: list[Edit] = []
    for edit, following in zip(edits, [*edits[1:], None], strict=True):
        told = _told(document, edit)
        room = (
            written[-1].span.end if written else 0,
            following.span.start if following else len(document.text),
        )
        if told is None or (mode != "bracket" and _is_word_of_the_sentence(edit, lexicon)):
            written.append(edit)
        else:
            written.append(write(document, told, room, lexicon))
    return _merged(document, written) if mode == "suppress" else written


def _is_word_of_the_sentence(edit: Edit, lexicon: ModuleType) -> bool:
    """Whether the new words are a pronoun or a plain verb: "they", "works"; a block or a tag would make no sentence."""
    is_pronoun = edit.change is not None and edit.change.fact.attribute == "gender"
    return is_pronoun or re.fullmatch(lexicon.VERBS, edit.new.strip(" []")) is not None


# --- what of an edit is new --------------------------------------------------------------------------------------------


def _told(document: Document, edit: Edit) -> Edit | None:
    """The edit without the words at its ends that stay; None if it takes out no word.

    A taken-out phrase leaves its commas and brackets behind, and a letter that became a capital only for the
    phrase before it stays small.
    """
    old, new, end = document.of(edit.span), _unbracketed(edit.new), edit.span.end
    if new.isupper() and new.lower() == old[-1:] and re.match(r"\w", document.text[end : end + 1]):
        old, new = old[:-1], ""
    head, tail = _common(old, new) if new.strip() else _edges(old)
    old, new = old[head : len(old) - tail], new[head : len(new) - tail] if new.strip() else ""
    if not re.search(r"\w", old):
        return None
    start = edit.span.start + head + len(old) - len(old.lstrip())
    old, new = old.strip(), new.strip()
    return replace(edit, span=Span(start=start, end=start + len(old)), new=new)


def _unbracketed(new: str) -> str:
    return re.sub(r"^(\s*)\[(.*)\](\s*)$", r"\1\2\3", new)


def _common(old: str, new: str) -> tuple[int, int]:
    """How many characters of whole words both begin and end with, as long as words are left of both."""
    olds, news = _TOKEN.findall(old), _TOKEN.findall(new)
    head = _same(olds, news)
    tail = _same(olds[head:][::-1], news[head:][::-1])
    while tail and not _has_words(olds[head : len(olds) - tail], news[head : len(news) - tail]):
        tail -= 1
    while head and not _has_words(olds[head : len(olds) - tail], news[head : len(news) - tail]):
        head -= 1
    return len("".join(olds[:head])), len("".join(olds[len(olds) - tail :]))


def _same(one: list[str], other: list[str]) -> int:
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _has_words(old: list[str], new: list[str]) -> bool:
    return bool(re.search(r"\w", "".join(old))) and bool(re.search(r"[\w…]", "".join(new)))


def _edges(old: str) -> tuple[int, int]:
    """How many characters at the ends are commas, brackets and blanks."""
    return len(old) - len(old.lstrip(_EDGES)), len(old) - len(old.rstrip(_EDGES))


def _with_article(document: Document, edit: Edit, room: Room, lexicon: ModuleType) -> tuple[Edit, str]:
    """The edit grown over an indefinite article in front of it, and that article as it stands there."""
    said = document.of(edit.span)
    inside = re.match(r"an? (?=\w)", said, re.IGNORECASE)
    floor, _ = room
    before = re.search(lexicon.INDEFINITE, document.text[floor : edit.span.start], re.IGNORECASE)
    if inside or before is None:
        return edit, inside.group() if inside else ""
    return replace(edit, span=Span(start=floor + before.start(), end=edit.span.end)), before.group()


def _owning(document: Document, edit: Edit, room: Room, new: str, lexicon: ModuleType) -> Edit:
    """ "Andreas’ house" and "Ann’s house" end alike."""
    end = edit.span.end
    owns = re.match(lexicon.OWNING, document.text[end : end + 3]) if end < room[1] else None
    if edit.operation == "pseudonymise" and owns and document.of(edit.span).endswith("s"):
        return replace(edit, span=Span(start=edit.span.start, end=end + 1), new=new + lexicon.OWNED)
    return replace(edit, new=new)


# --- brackets ----------------------------------------------------------------------------------------------------------


def _bracketed(document: Document, edit: Edit, room: Room, lexicon: ModuleType) -> Edit:
    """Vaguer words in square brackets, as the UK Data Service asks for: a [town in the north], [Whimbrel].

    Nothing goes without a trace: where there are no words, the brackets say what was withheld.
    """
    rewriting = words(document.language, "rewrite")
    if re.fullmatch(r"\s*(?:an?|the)\s*", edit.new, re.IGNORECASE):
        return edit
    if edit.new.strip(" …"):
        outside = re.match(rf"{lexicon.OUTSIDE}(?=\S)", edit.new, re.IGNORECASE)
        end = outside.end() if outside else 0
        return replace(edit, new=f"{edit.new[:end]}[{edit.new[end:].strip()}]")
    attribute = edit.change.fact.attribute if edit.change else ""
    what = rewriting.WITHHELD.format(what=rewriting.NAMES_OF.get(attribute, rewriting.DETAIL))
    grown, determiner = _with_article(document, edit, room, lexicon)
    if not determiner or edit.span == grown.span:
        return replace(edit, new=f"[{what}]")
    return replace(grown, new=f"{_as(determiner, article(what, document.language))} [{what}]")


def _as(old: str, new: str) -> str:
    return new.capitalize() if old[:1].isupper() else new


# --- blocks ------------------------------------------------------------------------------------------------------------


def _blocked(document: Document, edit: Edit, room: Room, lexicon: ModuleType) -> Edit:
    """One block, with the article in front of it, which would tell a sound."""
    grown, _ = _with_article(document, edit, room, lexicon)
    return _owning(document, grown, room, BLOCK, lexicon)


def _merged(document: Document, edits: list[Edit]) -> list[Edit]:
    """Blocks with nothing between them but a blank or a dash are one, and what a comma divides of one kind: a town, its region."""
    merged: list[Edit] = []
    for edit in edits:
        last = merged[-1] if merged else None
        between = document.text[last.span.end : edit.span.start] if last else ""
        if last and last.new == BLOCK and edit.new.startswith(BLOCK) and _is_nothing(between, last, edit):
            of = last if last.operation == "pseudonymise" else edit
            merged[-1] = replace(of, span=Span(start=last.span.start, end=edit.span.end), new=edit.new)
        else:
            merged.append(edit)
    return merged


def _is_nothing(between: str, last: Edit, edit: Edit) -> bool:
    kinds = {one.change.fact.attribute if one.change else None for one in (last, edit)}
    return bool(_BETWEEN.fullmatch(between) or (len(kinds) == 1 and _COMMA.fullmatch(between)))


# --- tags --------------------------------------------------------------------------------------------------------------


class _Tags:
    """The tags given so far, numbered in the order of the text, one for everything that is the same."""

    def __init__(self, document: Document, mentions: Iterable[Mention]) -> None:
        self._lexicon = words(document.language, "modes")
        self._near = Near(mentions)
        self._given: dict[tuple[str, object], str] = {}
        self._numbers: dict[str, int] = {}

    def tagged(self, document: Document, edit: Edit, room: Room, lexicon: ModuleType) -> Edit:
        """A tag for what the edit takes out; an article or a preposition before it stays."""
        kind, referent = self._referent(document, edit)
        tag = self._given.get((kind, referent)) or self._next(kind, referent)
        grown, determiner = _with_article(document, edit, room, lexicon)
        if determiner:
            proper = kind in lexicon.PROPER
            lead = "" if proper else f"{_as(determiner, article(tag, document.language))} "
            return replace(grown, new=lead + tag)
        said = document.of(edit.span)
        stays = re.match(lexicon.TIMELY, said, re.IGNORECASE) or re.match(
            lexicon.OUTSIDE, said, re.IGNORECASE
        )
        start = edit.span.start + (stays.end() if stays and stays.end() < len(said) else 0)
        return _owning(document, replace(edit, span=Span(start=start, end=edit.span.end)), room, tag, lexicon)

    def _next(self, kind: str, referent: object) -> str:
        number = self._numbers[kind] = self._numbers.get(kind, 0) + 1
        return self._given.setdefault((kind, referent), f"{kind}_{number}")

    def _referent(self, document: Document, edit: Edit) -> tuple[str, object]:
        """What kind of thing it is and which: a person by who they are, a place by its code, a date by its days."""
        if edit.operation == "pseudonymise":
            return self._kind("name"), edit.person
        near = self._near.overlapping(edit.span)
        # what is said of somebody in their description is not the person
        mention = next((m for m in near if m.kind != "person" or edit.span.covers(m.span)), None)
        fact = edit.change.fact if edit.change else None
        kind = self._kind(fact.attribute if fact else mention.kind if mention else "misc")
        value = fact.value if fact else mention.value if mention else None
        if value is None:
            return kind, document.of(edit.span).casefold()
        which = value.code or (value.low, value.high, value.text if value.low is None else "")
        return kind, which if kind in self._lexicon.SHARED else (edit.person, which)

    def _kind(self, what: str) -> str:
        return str(self._lexicon.TAGS.get(what, what.upper()))
