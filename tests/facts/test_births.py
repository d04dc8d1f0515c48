"""When somebody was born, told of whoever bore them."""

from __future__ import annotations

import pytest

from facts.reading import said


@pytest.mark.parametrize(
    "text",
    [
        "Ms Ana Orn left the camp. On 3 May 2001 she gave birth to a son.",
        "Ms Ana Orn left the camp. She gave birth to a son on 3 May 2001 and went home on 9 June 2001.",
        "Between 3 May 2001, the day on which Ms Ana Orn gave birth to a son, and 9 June 2001 nobody came.",
    ],
)
def test_a_child_is_born_on_the_day_on_which_it_is_borne(text: str) -> None:
    assert ("birth_date", "2001-05-03") in said("a son", text)
    assert ("birth_date", "2001-05-03") not in said("Ana Orn", text)
