"""Which mention of byname is which of the annotation's: both are reduced to the word that heads them.

Annotators mark whole noun phrases ("the head of the clinic who spoke to us"), byname the part that names or describes
("the head"). A mention of byname is an annotated one if its own head - its last word; of a name, any word - stands inside the annotated
span, and it shares a word with what heads that span. Of several that fit it is the shortest. Two mentions of one person
inside one annotated mention ("Colonel", "Abakir") count once; two of different people count twice, and one of them is wrong.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from annotated import Gold, GoldMention

Span = tuple[int, int]


def matched(gold: Gold, span: Span, *, named: bool) -> GoldMention | None:
    """The annotated mention that a found one is, or None."""
    words = gold.text[span[0] : span[1]]
    head = span if named else (span[1] - len(words.split()[-1]), span[1])
    fitting = [
        m
        for m in gold.mentions
        if m.start < head[1] and head[0] < m.end and m.head[0] < span[1] and span[0] < m.head[1]
        and ((m.head[0] < head[1] and head[0] < m.head[1]) or not named)
    ]  # fmt: skip
    return min(fitting, key=lambda m: abs(m.start - span[0]) + abs(m.end - span[1]), default=None)


def clusters(
    gold: Gold, people: Iterable[list[tuple[Span, bool]]]
) -> tuple[list[set[Hashable]], list[set[Hashable]]]:
    """The annotated and the found people as sets of mentions; ``people``: span and whether it is a name, for each mention."""
    places = {id(m): n for n, m in enumerate(gold.mentions)}
    key: dict[str, set[Hashable]] = {}
    for mention in gold.mentions:
        key.setdefault(mention.entity, set()).add(places[id(mention)])
    response: list[set[Hashable]] = []
    taken: dict[Hashable, int] = {}
    ordered = list(people)
    for only in (True, False):  # names choose first
        for number, mentions in enumerate(ordered):
            if only:
                response.append(set())
            for span, named in mentions:
                if named != only or any(a <= span[0] < b for a, b in gold.unscored):
                    continue
                found = matched(gold, span, named=named)
                element: Hashable = span if found is None else places[id(found)]
                if taken.setdefault(element, number) != number:
                    element = ("twice", span)
                response[number].add(element)
    return list(key.values()), [cluster for cluster in response if cluster]
