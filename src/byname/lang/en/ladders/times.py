"""Ages and dates, said less precisely."""

from __future__ import annotations

_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_DECADES = tuple(zip(range(20, 100, 10), _TENS, strict=True))

AGES: tuple[tuple[str, int, int], ...] = (
    ("early childhood", 0, 5),
    ("early teens", 13, 14),
    ("mid-teens", 15, 16),
    ("late teens", 17, 19),
    *((f"early {name}", start, start + 3) for start, name in _DECADES),
    *((f"mid-{name}", start + 4, start + 6) for start, name in _DECADES),
    *((f"late {name}", start + 7, start + 9) for start, name in _DECADES),
    ("childhood", 0, 12),
    ("teens", 13, 19),
    *((name, start, start + 9) for start, name in _DECADES),
    *(
        (f"{name} or {wider}", start, start + 19)
        for (start, name), wider in zip(_DECADES[:4], _TENS[1:5], strict=True)
    ),
    ("teens or twenties", 13, 29),
    ("childhood or teens", 0, 19),
    ("sixties or older", 60, 120),
    ("adult", 18, 120),
)
"""Words for bands of age, both ends included, narrow before wide."""

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH = "{month} {year}"
PARTS_OF_YEAR = ("early {year}", "mid-{year}", "late {year}")
"""A year in three parts of four months: true in both hemispheres, as a season is not."""
YEAR = "{year}"
PARTS_OF_DECADE = ((0, 3, "early {decade}s"), (4, 6, "mid-{decade}s"), (7, 9, "late {decade}s"))
DECADE = "{decade}s"
TWO_DECADES = "{decade}s or {following}s"
ONCE = "at some point"
