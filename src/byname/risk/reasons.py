"""Why a crowd is as small as it is, in sentences: the fact that costs most first, the source of the figures last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import comb, log
from types import ModuleType

from byname.lang import words
from byname.model import DIRECT_ATTRIBUTES, Adversary
from byname.risk.frame import Frame
from byname.risk.groups import Group, grouped, share_left
from byname.risk.joint import Event
from byname.stats.places import place
from byname.stats.shares import sources_of

MOST = 6
"""How many sentences there are at most, the one about the sources included."""
_WORTH_SAYING = 0.02  # nats: what leaves 98 of 100 people costs nothing
_ONE = 1.5  # fewer are one person


def costs_of(cells: Sequence[float], events: Sequence[Event], error: float) -> dict[str, float]:
    """What each attribute costs, in natural logarithms of the crowd: its Shapley value within its group.

    Groups do not touch each other, so this is its Shapley value among all facts.
    """
    return {a: cost for group in grouped(events) for a, cost in _shapley(cells, group, error).items()}


def _shapley(cells: Sequence[float], group: Group, error: float) -> dict[str, float]:
    exponent, members = group
    n = len(members)
    cost: dict[tuple[int, ...], float] = {(): 0.0}
    for size in range(1, n + 1):
        for subset in combinations(range(n), size):
            left = share_left(cells, ((exponent, tuple(members[i] for i in subset)),), error)
            cost[subset] = -log(max(left, 1e-30))
    return {
        members[i][0].attribute: sum(
            (cost[tuple(sorted((*subset, i)))] - cost[subset]) / (n * comb(n - 1, len(subset)))
            for subset in cost
            if i not in subset
        )
        for i in range(n)
    }


def reasons_for(
    frame: Frame, events: Sequence[Event], adversary: Adversary, language: str = "en"
) -> tuple[str, ...]:
    """Sentences on what cuts the population down to the crowd, each from where the one before it ends."""
    lexicon = words(language, "risk")
    costs = costs_of(frame.cells, events, adversary.error)
    seen = [a for a in sorted(costs, key=lambda a: (-costs[a], a)) if costs[a] > _WORTH_SAYING]
    gender = [event for event in events if event.attribute == "gender"]
    people = _people(frame, gender, adversary, lexicon)
    told, sentences = gender, []
    for attribute in [a for a in seen if a != "gender"][: MOST - 1]:
        mine = [event for event in events if event.attribute == attribute]
        numbers = [_left(frame, some, adversary) for some in (told, [*told, *mine])]
        sentences.append(_sentence(mine, numbers, people, lexicon))
        told = [*told, *mine]
        if numbers[1] < _ONE:
            break
    if not sentences and "gender" in seen:
        sentences = [
            lexicon.ONLY.format(people=people, number=in_words(_left(frame, gender, adversary), "", lexicon))
        ]
    elif not sentences and events:
        sentences = [lexicon.NOTHING_SEEN]
    sources = sources_of(frozenset(event.attribute for event in events))
    return tuple(map(_capital, (*sentences, lexicon.SOURCE.format(sources=sources))))


def _left(frame: Frame, events: Sequence[Event], adversary: Adversary) -> float:
    """How many people fit some events, at the middle of every error."""
    return 1 + (sum(frame.cells) - 1) * share_left(frame.cells, grouped(events), adversary.error)


def _sentence(mine: Sequence[Event], numbers: Sequence[float], people: str, lexicon: ModuleType) -> str:
    attribute = mine[0].attribute
    noun = lexicon.NOUNS.get(attribute, attribute.replace("_", " "))
    what = f"{noun} {_labels(mine, lexicon)}".strip()
    if attribute in DIRECT_ATTRIBUTES:
        return str(lexicon.DIRECT.format(what=what))
    if all(max(event.shares) > 0 for event in mine):
        start, end = in_words(numbers[0], people, lexicon), in_words(numbers[1], "", lexicon)
        reason = lexicon.CUTS.format(what=what, before=start, after=end)
    else:
        reason = (lexicon.ONE_HOLDER if attribute == "role" else lexicon.UNKNOWN).format(what=what)
    is_certain = all(event.visibility >= 1 for event in mine)
    return str(reason if is_certain else lexicon.PARTLY.format(reason=reason))


def _labels(mine: Sequence[Event], lexicon: ModuleType) -> str:
    labels = list(dict.fromkeys(event.label for event in mine if event.label))
    if len(labels) < 2:
        return "".join(labels)
    template = lexicon.AND if len(labels) == 2 else lexicon.AND_MORE
    return str(template.format(first=labels[0], second=labels[1], more=len(labels) - 2))


def _people(frame: Frame, gender: Sequence[Event], adversary: Adversary, lexicon: ModuleType) -> str:
    sexes = {event.label for event in gender}
    people = lexicon.PEOPLE.get("".join(sexes), lexicon.PEOPLE[""])
    if adversary.searched is not None:
        return str(lexicon.OF_CIRCLE.format(people=people))
    if len(frame.countries) == 1:
        country = place(f"country:{next(iter(frame.countries))}").name
        return str(lexicon.OF_COUNTRY.format(people=people, country=country))
    return str(people)


def in_words(number: float, people: str, lexicon: ModuleType) -> str:
    """A number of people to two figures, in words where two would promise too much."""
    for below, template in ((_ONE, lexicon.ONE), (5, lexicon.A_FEW), (10, lexicon.UNDER_TEN)):
        if number < below:
            return str(template.format(people=people)).strip()
    digits = len(f"{number:.0f}") - 2
    rounded = round(number / 10**digits) * 10**digits
    for unit, template in ((1_000_000_000, lexicon.BILLION), (1_000_000, lexicon.MILLION)):
        if rounded >= unit:
            return _about(template.format(number=f"{rounded / unit:g}"), people, lexicon)
    return _about(f"{rounded:,}", people, lexicon)


def _about(number: str, people: str, lexicon: ModuleType) -> str:
    return str(lexicon.ABOUT.format(number=number, people=people)).strip()


def _capital(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}."
