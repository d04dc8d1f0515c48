from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.find import checked, codes, contacts, positions
from byname.lang.en import ages, facts, identifiers, times
from byname.lang.patterns import Patterns

_TABLES = {
    f"{module.__name__}.{name}": table
    for module in (ages, facts, identifiers, times, checked, codes, contacts, positions)
    for name, table in vars(module).items()
    if isinstance(table, Patterns)
}
_SAMPLES = (
    "On Monday, 3 March 2021 at half past six she, 34, left; three days before, in the early spring of ’98, he turned 40.",
    "the second week of June, SINCE THE TWENTY-FIRST CENTURY, In his late thirties, Zofia’s 30th birthday, (aged 7), a year and a half",
    "born 04.05.1986, her sons (12 and 9), a man of forty, US$5,000, EUR 300, hundreds of people, 12 km, 5’11”, 30 %, q3 2020, O’Hara (34)",
    "Call +375 29 765-43-21 or (212) 555-0187; Telegram: @zofia_k99, handle is zo.fia_1, 'zofia' on Signal, u/zofiak",
    "passport no. MP 1234567, case No. 12345/67, [2021] EWHC 12 (Fam), C-123/45 P, II K 123/04, HCCC 12 of 2019, cell 14, № 4455",
    "car AB 1234-5, plates 1234 AB-7, DE89 3704 0044 0532 0130 00, 85010112345, bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    "5 Lime Street, ul. Polna 7, P.O. Box 12, SW1A 1AA, Lindenstraße 5, 53.9045 N, 27.5615 E, 52°13′ N, 9F4M+GW, ///filled.count.soap",
    "PASSPORT NUMBER 123456789 IN THE WINTER OF 1999 A HUNDRED PEOPLE, AGED FORTY, JANUARY 5TH, Х 123 ХХ 77",
)
_WORDS = st.sampled_from(sorted({word for sample in _SAMPLES for word in sample.split()}))


def _same(table: Patterns, text: str) -> None:
    found = [(label, match.span()) for label, match in table.matches(text, 0, len(text))]
    assert found == [(label, m.span()) for _, label, pattern in table.rows for m in pattern.finditer(text)]


@pytest.mark.parametrize("name", sorted(_TABLES))
@pytest.mark.parametrize("text", _SAMPLES)
def test_one_pass_finds_what_each_pattern_would(name: str, text: str):
    for said in (text, text.upper(), text.lower(), text.title(), text.replace(" ", "\n")):
        _same(_TABLES[name], said)


@given(st.lists(st.tuples(_WORDS, st.sampled_from([" ", "\n", ", ", "-", "", ". "])), max_size=12))
def test_one_pass_finds_it_in_any_order_of_words(said: list[tuple[str, str]]):
    text = "".join(word + sign for word, sign in said)
    for table in _TABLES.values():
        _same(table, text)


def test_a_pattern_is_tried_where_a_word_begins_that_it_can_begin_with():
    table = Patterns([("january 0", "month", r"(?:January|\d\d)\b"), ("A", "capital", r"[A-ZÉ]\w+")])
    text = "in January 05, Élan januaryish"
    assert [(label, m.group()) for label, m in table.matches(text, 0, len(text))] == [
        ("month", "January"), ("month", "05"), ("capital", "January"), ("capital", "Élan"),
    ]  # fmt: skip


def test_only_the_part_asked_for_is_read():
    table = Patterns([("0", "number", r"(?<!x)\d+")])
    assert [m.span() for _, m in table.matches("12 x34 56", 2, 8)] == [(7, 8)]


def test_a_beginning_of_its_own_says_where_to_look():
    table = Patterns([("b", "b", r"b\w")], re.compile("b"))
    assert [m.span() for _, m in table.matches("abc bbb", 0, 7)] == [(1, 3), (4, 6)]
