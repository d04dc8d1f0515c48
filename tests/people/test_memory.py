"""The people as remembered while reading: bounded, found again by name and noun, never two names in one."""

from __future__ import annotations

from byname.model import Span
from byname.people.candidate import Candidate
from byname.people.memory import Memory


def a_candidate(words: str, kind: str = "name", *, at: int, gender: str | None = None) -> Candidate:
    return Candidate(Span(start=at, end=at + len(words)), kind, words, head=words.lower(), gender=gender)


def test_somebody_is_found_again_by_a_part_of_the_name_however_long_ago() -> None:
    memory = Memory()
    somebody = memory.add(a_candidate("Ilse Varga", at=0), None, 1)
    for number in range(200):
        memory.add(a_candidate(f"clerk{number}", "nominal", at=20 * number + 20), None, number + 2)
    assert somebody in memory.options(a_candidate("Varga", at=9000), 999, "en")


def test_no_more_than_a_handful_are_weighed_for_one_candidate() -> None:
    memory = Memory()
    for number in range(300):
        memory.add(a_candidate("the guard", "nominal", at=20 * number), None, number + 1)
    assert len(memory.options(a_candidate("the guard", "nominal", at=9000), 999, "en")) <= 16


def test_a_pronoun_never_means_somebody_of_the_other_gender() -> None:
    memory = Memory()
    memory.add(a_candidate("the nun", "nominal", at=0, gender="f"), None, 1)
    he = Candidate(Span(start=20, end=22), "pronoun", "he", head="he", gender="m")
    assert memory.options(he, 1, "en") == []


def test_two_names_that_cannot_be_one_stay_two_although_a_phrase_was_taken_for_both() -> None:
    memory = Memory()
    one = memory.add(a_candidate("Ilse Varga", at=0), None, 1)
    guest = a_candidate("the guest", "nominal", at=20)
    memory.add(guest, one, 2)
    other = memory.add(a_candidate("Tomas Okello", at=40), None, 2)
    assert memory.join(guest, other, 2) is not one
    assert memory.get(guest) is memory.get(other.candidates[0]) is not memory.get(one.candidates[0])


def test_whoever_has_become_part_of_another_is_that_other() -> None:
    memory = Memory()
    clerk, name = a_candidate("the clerk", "nominal", at=0), a_candidate("Ilse Varga", at=20)
    one, other = memory.add(clerk, None, 1), memory.add(name, None, 2)
    merged = memory.merge(one, other)
    assert memory.get(clerk) is memory.get(name) is merged
    assert [c.words for c in merged.candidates] == ["the clerk", "Ilse Varga"]
