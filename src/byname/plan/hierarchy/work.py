"""Work: occupations up ISCO, offices, ranks, and the bodies that people work in or belong to."""

from __future__ import annotations

import re
from types import ModuleType

from byname.model import Value
from byname.plan.hierarchy.texts import Rungs, squeezed, texts

_HEAD = re.compile(
    r" (?:of|for|in|at|on|without|and) "
)  # what comes before is the kind of body, behind it whose


def occupation(said: Value, lexicon: ModuleType) -> Rungs:
    """Up ISCO, in a reporter's words; a trade without a code goes by the end of its last word.

    A rung is left out if its code covers fewer than what was said.
    """
    code, text = said.code or "", squeezed(said.text)
    ways = lexicon.OCCUPATIONS
    way = next((way[way.index((text, code)) :] for way in ways.values() if (text, code) in way), None)
    if way is None:
        way = next((ways[code[5:end]] for end in range(len(code), 5, -1) if code[5:end] in ways), ())
    begun = next((at for at, rung in enumerate(way, 1) if rung[0] == text), 0)
    for words, wider in way[begun:] if code else _by_last_word(text, lexicon):
        if len(wider) <= len(code) or not code:
            yield Value(attribute=said.attribute, text=words, code=wider)


def _by_last_word(text: str, lexicon: ModuleType) -> tuple[tuple[str, str], ...]:
    """The wider words for a trade that only its last word tells; none for what somebody does, which a verb says."""
    last = text.rpartition(" ")[2]
    return next((way for ends, way in lexicon.TRADES_BY_WORD if last.endswith(ends)), ())


def role(said: Value, lexicon: ModuleType) -> Rungs:
    """A wider role in the same unit, with how many hold it at a time; a trade that is an office widens as the trade."""
    parts = re.split(r"(?:['’]s)?[\s,]+", squeezed(said.text))
    unit = next((part for part in reversed(parts) if part in lexicon.UNITS), None)
    rungs = (
        lexicon.UNITS[unit]
        if unit
        else next((rungs for heads, rungs in lexicon.ROLES if heads.intersection(parts)), ())
    )
    whole = [(text.format(unit=unit), low, high) for text, low, high in rungs]
    at = next((at for at, (text, _, _) in enumerate(whole) if text == squeezed(said.text)), -1)
    for text, low, high in whole[at + 1 :]:
        if said.high is None or said.high < high:
            yield Value(attribute=said.attribute, text=text, low=max(low, said.low or 0), high=high)
    if not rungs and (said.code or "").startswith("isco:"):
        yield from occupation(said, lexicon)


def organisation(said: Value, lexicon: ModuleType) -> Rungs:
    """The kind of body that the head of the name says, that kind without its adjective, then what bodies of its kind are."""
    classes = lexicon.KINDS_OF_ORGANISATION
    if squeezed(said.text) not in ([classes[said.code]] if said.code in classes else classes.values()):
        kind = _kind(said, lexicon)
        plain = kind.rpartition(" ")[2]
        is_plainer = plain in lexicon.CLASS_OF_KIND and " " in kind and kind not in lexicon.CLASS_OF_KIND
        yield from texts(said, [kind, plain] if is_plainer else [kind], said.code)
        own = classes.get(said.code, "") if said.code != lexicon.UNKNOWN_KIND else ""
        wider = (
            lexicon.WHOLE_FORCES.get(kind)
            or own
            or lexicon.CLASS_OF_KIND.get(plain if is_plainer else kind, "")
        )
        yield from texts(said, [] if kind in lexicon.WHOLE_FORCES.values() else [wider], said.code)
    yield from texts(said, [lexicon.ORGANISATION])


def _kind(said: Value, lexicon: ModuleType) -> str:
    """The word for a kind of body that stands last in the head of a name, the longest of them; nothing without one."""
    head = f" {_HEAD.split(squeezed(said.text))[0]} "
    ends = {k: head.rfind(f" {k} ") + len(k) for k in lexicon.ORGANISATIONS if f" {k} " in head}
    return max(ends, key=lambda kind: (ends[kind], len(kind)), default="")


def rank(said: Value, lexicon: ModuleType) -> Rungs:
    """The class of ranks, then any rank."""
    parts = said.text.lower().replace("-", " ").split()
    yield from texts(said, next((texts for ranks, texts in lexicon.RANKS if ranks.intersection(parts)), ()))
