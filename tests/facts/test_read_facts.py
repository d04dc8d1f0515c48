"""What rules have read, found by its words and by its kind."""

from hypothesis import given
from hypothesis import strategies as st

from byname.facts.read_facts import ReadFacts, are_kindred
from byname.model import Fact, Span, Value


def a_fact(start: int, end: int, person: str = "p1", attribute: str = "health") -> Fact:
    return Fact(
        person=person,
        value=Value(attribute=attribute, text="deaf"),
        evidence=(Span(start=start, end=end),),
    )


@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(1, 600)), max_size=8),
    st.integers(0, 900),
    st.integers(1, 600),
)
def test_what_overlaps_is_found_wherever_it_stands(
    read: list[tuple[int, int]], start: int, size: int
) -> None:
    facts = [a_fact(first, first + length) for first, length in read]
    asked = a_fact(start, start + size)
    beside = ReadFacts(facts).beside(asked)
    assert {id(fact) for fact in beside} == {
        id(fact) for fact in facts if fact.evidence[0].overlaps(asked.evidence[0])
    }


def test_a_fact_is_not_beside_itself_and_not_another_of_its_kind() -> None:
    one, other, hers = a_fact(0, 9), a_fact(20, 29), a_fact(3, 7, person="p2")
    known = ReadFacts([one, other, hers])
    assert known.beside(one) == [hers]
    assert (known.of_its_kind(one), known.of_its_kind(hers)) == (1, 0)
    assert known.of_its_kind(a_fact(40, 44)) == 2


def test_the_same_words_tell_a_trade_and_a_role_but_no_age() -> None:
    assert are_kindred("occupation", "role")
    assert are_kindred("age", "age")
    assert not are_kindred("occupation", "age")
