"""Marks web furniture: sign-up notices, adverts, links to other articles, share bars. Marks, never deletes.

A rule must be sure before it takes words away from the analysis: single lines are judged by what they
are made of, paragraphs only by phrases that cover them, and nothing that a person says is judged at all.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from functools import cache

from byname.lang import words
from byname.model import Block

_SPACE = re.compile(r"\s+")
_PLAIN = str.maketrans("‘’ʼ“”„\u2010\u2011", "'''\"\"\"--")
_STOP = re.compile(r"[.!?…][\"')\]]*$")
_TAG = re.compile(r"\[([A-Z][A-Z -]{1,18})\]$")
_LABEL = re.compile(r"([^:|]{2,40}?)\s*[:|]\s*\S")
_HASHTAGS = re.compile(r"(?:#\w+[ ,]*){3,}")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright (?:©|\(c\)|by |(?=\d))).{0,120}", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|©.*\b[A-Z]")
_SEPARATORS = re.compile(r"\s*(?:[|›»·•>/]|\s-\s|,|\n)\s*")
_LONGEST_LINE = 220
_LONGEST_NOTICE = 2500
_LONGEST_LIST = 12
_MUCH_SPEECH = -4.0


def furniture(text: str, blocks: Sequence[Block], suspects: Container[int] = ()) -> tuple[Block, ...]:
    """The blocks with the furniture among them marked.

    ``suspects`` are positions of blocks that stand where pages keep furniture (menus, sidebars, footers)
    and that an extractor of main texts left out. A text that would be furniture from end to end is kept.
    """
    paragraphs = [_plain(text[block.span.start : block.span.end]) for block in blocks]
    marked = {
        i
        for i, (block, paragraph) in enumerate(zip(blocks, paragraphs, strict=True))
        if block.kind != "metadata" and (i in suspects or _is_furniture(paragraph, first=i == 0))
    }
    marked |= {
        i for i, block in enumerate(blocks) if block.kind != "metadata" and _is_beside(i, paragraphs, marked)
    }
    marked |= _listed(text, blocks, paragraphs, marked)
    if all(i in marked or block.kind == "metadata" for i, block in enumerate(blocks)):
        return tuple(blocks)
    return tuple(replace(b, kind="furniture") if i in marked else b for i, b in enumerate(blocks))


def _plain(paragraph: str) -> str:
    return _SPACE.sub(" ", paragraph.translate(_PLAIN)).strip()


@cache
def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{alternative})" for alternative in alternatives), re.IGNORECASE)


def _is_furniture(paragraph: str, *, first: bool) -> bool:
    english = words("en", "furniture")
    if len(paragraph) <= _LONGEST_LINE:
        if _pattern(*english.ALONE).fullmatch(paragraph) or _is_bar(paragraph) or _is_copyright(paragraph):
            return True
        if not first and (_leads_elsewhere(paragraph) or _is_tag_cloud(paragraph)):
            return True
    return _is_notice(paragraph)


def _is_beside(i: int, paragraphs: Sequence[str], marked: Container[int]) -> bool:
    """A word such as "Share" next to other furniture, or to another such word."""
    beside = words("en", "furniture").BESIDE
    near = [j for j in (i - 1, i + 1) if 0 <= j < len(paragraphs)]
    return paragraphs[i].lower() in beside and any(
        j in marked or paragraphs[j].lower() in beside for j in near
    )


def _leads_elsewhere(paragraph: str) -> bool:
    """A line that is a link to another article: labelled in front, or tagged behind."""
    english = words("en", "furniture")
    tag = _TAG.search(paragraph)
    if tag and tag.start() > 12 and set(tag[1].lower().split()) <= english.LINK_TAGS:
        return not _STOP.search(paragraph[: tag.start()].rstrip())
    label = _LABEL.match(paragraph)
    if not label or not _pattern(english.LINK_LABELS).fullmatch(label[1]):
        return False
    return label[1].isupper() or label[1].lower() not in english.SHOUTED_ONLY


def _is_bar(paragraph: str) -> bool:
    """A share bar or a menu: nothing but the names of networks, or of sections with bars between them."""
    english = words("en", "furniture")
    found = re.findall(r"[^\W_]+(?:-[^\W_]+)*", paragraph.lower())
    if 2 <= len(found) <= 25 and set(found) <= english.SHARE_WORDS:
        return bool(set(found) & english.SHARE_NAMES) and not _STOP.search(paragraph)
    items = [item for item in _SEPARATORS.split(paragraph) if item]
    few = len(items) >= 3 and all(len(item.split()) <= 3 for item in items)
    return few and sum(item.lower() in english.MENU_WORDS for item in items) >= max(2, 0.6 * len(items))


def _is_copyright(paragraph: str) -> bool:
    return bool(_COPYRIGHT.fullmatch(paragraph) and _YEAR.search(paragraph))


def _is_tag_cloud(paragraph: str) -> bool:
    english = words("en", "furniture")
    if _HASHTAGS.fullmatch(paragraph):
        return True
    label = re.match(rf"{english.TAG_LABELS}\s*:\s*(?=\S)", paragraph, re.IGNORECASE)
    if not label or _STOP.search(paragraph):
        return False
    tags = re.split(r"\s*[,|;•·#]\s*", paragraph[label.end() :])
    return len(tags) >= 2 and all(len(tag.split()) <= 4 for tag in tags)


def _is_notice(paragraph: str) -> bool:
    """A notice to the reader: phrases of notices, the more of them the longer it is, and nobody speaking."""
    english = words("en", "furniture")
    length = len(paragraph.split())
    if not 3 <= length <= 250 or len(paragraph) > _LONGEST_NOTICE:
        return False
    weight = -1.5 * len(_pattern(english.PERSONAL).findall(paragraph)) - ('"' in paragraph)
    if weight < _MUCH_SPEECH:
        return False
    covered = 0
    for phrase, strength in _phrases():
        matches = [match.group() for match in phrase.finditer(paragraph)]
        weight += strength * min(len(matches), 3) ** 0.7
        covered += sum(len(match.split()) for match in matches)
    return weight >= (2.0 if length <= 60 else 3.0) and covered >= 0.08 * length


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], float], ...]:
    english = words("en", "furniture")
    return tuple(
        (re.compile(rf"(?<!\w){p}", re.IGNORECASE), strength) for p, strength in english.PHRASES.items()
    )


def _listed(
    text: str, blocks: Sequence[Block], paragraphs: Sequence[str], marked: Container[int]
) -> set[int]:
    """The headlines that follow a heading such as "Related articles", as far as they look like headlines."""
    heads = _pattern(*words("en", "furniture").LIST_HEADS)
    found: set[int] = set()
    for head, paragraph in enumerate(paragraphs):
        if head not in marked or not heads.fullmatch(paragraph):
            continue
        items = list(_headlines(paragraphs, head + 1))
        tight = [i for i in items if "\n\n" not in text[blocks[i - 1].span.end : blocks[i].span.start]]
        found.update(items if len(items) >= 3 else tight)
    return found


def _headlines(paragraphs: Sequence[str], start: int) -> range:
    end = start
    while end < min(len(paragraphs), start + _LONGEST_LIST) and _is_headline(paragraphs[end]):
        end += 1
    # the last one may be the heading of what follows
    return range(start, end if end < len(paragraphs) and end - start < _LONGEST_LIST - 1 else start)


def _is_headline(paragraph: str) -> bool:
    return (
        4 <= len(paragraph.split()) <= 20
        and not _STOP.search(paragraph)
        and not paragraph.endswith((":", ","))
    )
