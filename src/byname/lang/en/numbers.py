"""English number words: cardinals, ordinals, and the patterns that find them."""

from __future__ import annotations

import re

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

CARDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: 20 + 10 * position for position, word in enumerate(_TENS)},
    "fourty": 40, "a": 1, "an": 1, "dozen": 12, "couple": 2,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate(_ORDINALS)},
    **{word[:-1] + "ieth": 20 + 10 * position for position, word in enumerate(_TENS)},
}

_ONES = "|".join(_UNITS[1:10])
_TEENS = "|".join(reversed(_UNITS[10:]))
_FIRSTS = "|".join(_ORDINALS[1:10])

SMALL = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES})"
"""A pattern for one to ninety-nine in words, in lower case."""

LARGE = rf"(?:(?:(?:an?|{SMALL}) )?(?:hundred|thousand|million|dozen)s?(?:[ -](?:and )?{SMALL})?|{SMALL}(?: thousand| hundred)?)"
"""A pattern for cardinals in words, hundreds and thousands included, in lower case."""

SMALL_ORDINAL = rf"(?:(?:{'|'.join(_TENS)})[- ](?:{_FIRSTS})|{'|'.join(word[:-1] + 'ieth' for word in _TENS)}|{'|'.join(reversed(_ORDINALS[10:]))}|{_FIRSTS})"
"""A pattern for first to ninety-ninth in words, in lower case."""


NUMBER_BEGINNINGS = " ".join([*CARDINALS, *_SCALES])
"""What a cardinal in words can begin with."""
ORDINAL_BEGINNINGS = " ".join(ORDINALS)
"""What an ordinal in words can begin with."""


def number(words: str) -> int | None:
    """The number that digits or words say: "1,500", "twenty-three", "a hundred and five"; None if they say none."""
    plain = words.strip().lower()
    if re.fullmatch(r"\d{1,3}(?:[,. ]\d{3})+|\d+", plain):
        return int(re.sub(r"\D", "", plain))
    total, current, said = 0, 0, False
    for word in re.split(r"[\s-]+", plain):
        singular = word.removesuffix("s") if word.removesuffix("s") in _SCALES else word
        if word == "and" and said:
            continue
        if word in CARDINALS:
            current += CARDINALS[word]
        elif singular == "hundred":
            current = (current or 1) * 100
        elif singular in _SCALES:
            total, current = total + (current or 1) * _SCALES[singular], 0
        else:
            return None
        said = True
    return total + current if said else None


def ordinal(words: str) -> int | None:
    """The number of an ordinal: "14th", "fourteenth", "twenty-first"; None for anything else."""
    plain = words.strip().lower()
    if match := re.fullmatch(r"(\d+)(?:st|nd|rd|th)", plain):
        return int(match.group(1))
    *tens, last = re.split(r"[\s-]+", plain)
    if last not in ORDINALS or len(tens) > 1:
        return None
    if not tens:
        return ORDINALS[last]
    return CARDINALS[tens[0]] + ORDINALS[last] if tens[0] in _TENS and ORDINALS[last] < 10 else None
