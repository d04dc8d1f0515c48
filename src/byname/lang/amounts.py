"""Numbers of people in words, with honest precision: always a range or an end of one, never a bare whole number."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, log10
from types import ModuleType

_NOBODY_ELSE, _FEW, _TEN, _BILLION = 1.5, 5, 10, 1_000_000_000


def range_in_words(low: float, high: float, people: str, lexicon: ModuleType) -> str:
    """How many fit: "about 10 to 60 men", "fewer than five women", "more than a billion people".

    The ends are rounded outwards, so that a crowd that is too small is never said to be large enough.
    """
    if high < _NOBODY_ELSE:
        return str(lexicon.NOBODY_ELSE)
    if high < _FEW:
        return str(lexicon.FEWER.format(number=lexicon.FIVE, people=people))
    if low >= _BILLION:
        return str(lexicon.MORE_THAN_A.format(unit=lexicon.UNITS[0][1], people=people))
    if high < _TEN:
        return str(lexicon.FEWER.format(number=lexicon.TEN, people=people))
    most = figure(high, lexicon, up=True)
    if low < 2:
        return str(lexicon.UP_TO.format(high=most, people=people))
    least = figure(low, lexicon, up=False)
    if least == most:
        return str(lexicon.ABOUT.format(number=least, people=people))
    amount, _, unit = least.partition(" ")
    least = amount if unit and most.endswith(unit) else least
    return str(lexicon.BETWEEN.format(low=least, high=most, people=people))


def figure(number: float, lexicon: ModuleType, *, up: bool | None = None) -> str:
    """A count to two figures, as a reader takes it in: 7, 60, 1,200, 2.3 million; rounded up, down or to the nearest."""
    step = _step(number)
    turned = round if up is None else ceil if up else floor
    whole = turned(round(number / step, 9)) * step
    for size, name in lexicon.UNITS:
        if whole >= size:
            return f"{whole / size:,.1f}".removesuffix(".0") + f" {name}"
    return f"{max(1, int(whole)):,}"


def _step(number: float) -> int:
    """What a count is rounded to: ones up to 20, fives up to 100, two figures beyond."""
    if number < 20:
        return 1
    return 5 if number < 100 else int(10 ** (floor(log10(number)) - 1))


def amount(number: float, people: str, lexicon: ModuleType) -> str:
    """About how many people: "about 4.4 million women", "a few men", "one person"."""
    for below, template in ((_NOBODY_ELSE, lexicon.ONE), (_FEW, lexicon.A_FEW)):
        if number < below:
            return str(template.format(people=people))
    if number < _TEN:
        return str(lexicon.FEWER.format(number=lexicon.TEN, people=people))
    return str(lexicon.ABOUT.format(number=figure(number, lexicon), people=people))


def fraction(times: float, lexicon: ModuleType) -> str:
    """What is left where so many times fewer people fit: "half", "a fifth", "one in 40", "one in 3,000"."""
    for most, words in lexicon.FRACTIONS:
        if times <= most:
            return str(words)
    digits = floor(log10(times))
    unit = 10**digits if times >= 30 else 10 ** (digits - 1) * 5
    return str(lexicon.ONE_IN.format(number=figure(round(times / unit) * unit, lexicon)))


def people_of(gender: str | None, oldest: float | None, lexicon: ModuleType) -> str:
    """What those who fit are called: men, women, people; boys, girls, children below the age of an adult."""
    nouns = lexicon.CHILDREN if oldest is not None and oldest < lexicon.ADULT else lexicon.PEOPLE
    return str(nouns.get(gender or "", nouns[""]))


def listed(said: Sequence[str], lexicon: ModuleType) -> str:
    """Words as people list them: name, contact and account."""
    return str(lexicon.AND.join(filter(None, (lexicon.COMMA.join(said[:-1]), said[-1])))) if said else ""
