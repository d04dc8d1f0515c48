"""The linkage attack finds the background text that is the draft's own source, and no other."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Linkage
from byname.verify.attacks import attacks_with
from byname.verify.linkage import is_linked
from byname.verify.theirs import theirs_among
from byname.verify.tying import tying_words
from byname.verify.withheld import Withheld
from verify.drafts import POLICY, by_hand, leaks, named, verdict_of

STORY = "carried water through frozen pipes beneath the abandoned bakery while shelling continued overnight"
OTHERS = tuple(f"The council met about {w} and voted on {w} budgets and {w} roads again." for w in
               ("school", "harbour", "forest", "railway", "library", "orchard", "stadium", "theatre", "airport", "brewery"))  # fmt: skip
READING = named(f"Vera Testova {STORY}.", "Vera Testova")
DRAFT = by_hand(READING, f"Falcon {STORY}.")
THEIRS = f"Interview with V. Testova, who {STORY} last winter."


def linked(*background: str) -> list[tuple[str, str | None]]:
    """Whom the attacks find."""
    found = leaks(verdict_of(DRAFT, READING, background=background), DRAFT)
    return list(dict.fromkeys((kind, person) for kind, person, _ in found))


def tying(text: str, *background: str) -> list[str]:
    """The words that are shown of a draft that is linked."""
    draft = by_hand(READING, text)
    return [
        said
        for kind, _, said in leaks(verdict_of(draft, READING, background=background), draft)
        if kind == "linkage"
    ]


def test_a_text_of_theirs_that_is_like_the_draft_links_it() -> None:
    assert [("linkage", "p1")] == linked(*OTHERS, THEIRS)
    assert [("linkage", "p1")] == linked(THEIRS)


def test_the_reason_says_what_to_do() -> None:
    verdict = verdict_of(DRAFT, READING, background=(THEIRS,))
    assert not verdict.safe
    assert "p1" in verdict.reasons[0]
    assert "background" in verdict.reasons[0]


def test_a_text_of_theirs_about_something_else_does_not() -> None:
    assert [] == linked(*OTHERS, "Vera Testova voted on school budgets.")
    assert [] == linked("Vera Testova voted on school budgets.")


def test_a_text_of_nobodys_that_is_like_the_draft_does_not() -> None:
    assert [] == linked(*OTHERS, STORY)


def test_a_text_of_theirs_that_is_not_among_the_nearest_does_not() -> None:
    near = [f"{STORY} {n}" for n in range(3)]
    assert [] == linked(*near, *OTHERS, f"Vera Testova voted. {STORY[:30]}")


def test_texts_without_words_are_like_nothing() -> None:
    for attack in attacks_with(("", "some words here")):
        assert [0.0, 0.0] == attack.scores("1 .").tolist()
    assert [] == linked("", "1 2 3")


def test_a_text_that_names_them_in_its_first_line_is_theirs_and_one_in_passing_is_not() -> None:
    about = f"Vera Testova\n\n{STORY}"
    passing = f"{STORY}.\n\nVera Testova voted too."
    assert [("linkage", "p1")] == linked(*OTHERS, about)
    assert [] == linked(*OTHERS, passing, "Vera Testova\n\nvoted on orchards.")


def test_a_surname_that_is_a_given_name_elsewhere_names_them_in_its_place_in_the_first_line() -> None:
    reading = named(f"Vera Merrill {STORY}.", "Vera Merrill")
    draft = by_hand(reading, f"Falcon {STORY}.")
    theirs = f"Anna Merrill\n\nShe {STORY} last winter."
    verdict = verdict_of(draft, reading, background=(*OTHERS, theirs))
    assert "linkage" in {kind for kind, _, _ in leaks(verdict, draft)}


def test_a_surname_is_looked_for_where_surnames_stand() -> None:
    long = named(f"Vera Merrill {STORY}.", "Vera Merrill")
    texts = ("Merrill Halden\n\nBorn in a town.", "Anna Merrill\n\nBorn in a town.")
    assert theirs_among(Withheld(by_hand(long, "Falcon."), long, POLICY, None), texts) == {"p1": (1,)}


def test_the_words_that_tie_the_draft_are_shown_where_they_stand() -> None:
    """Of two sentences the one that their text has too; words that stand together are one."""
    filler = "The council met about schools and voted on roads again."
    said = tying(
        f"{filler} Falcon mended a cracked heliograph by candlelight.",
        *OTHERS,
        "Vera Testova mended a cracked heliograph by candlelight.",
    )
    assert ["heliograph by candlelight"] == said


def test_every_attack_shows_what_it_goes_by() -> None:
    for attack in attacks_with((*OTHERS, THEIRS)):
        spans = tying_words(DRAFT.text, (attack,), (len(OTHERS),))
        assert spans
        assert all("council" not in DRAFT.text[span.start : span.end] for span in spans)


def test_where_nothing_is_shared_no_word_is_shown() -> None:
    assert () == tying_words("Nothing here.", attacks_with((*OTHERS, THEIRS)), (0,))
    assert () == tying_words("", attacks_with((*OTHERS, THEIRS)), (0,))


def test_what_names_somebody_inside_such_words_is_still_shown() -> None:
    draft = by_hand(READING, f"Testova {STORY}.")
    found = leaks(verdict_of(draft, READING, background=(*OTHERS, f"Vera Testova {STORY}")), draft)
    assert {"name", "linkage"} == {kind for kind, _, _ in found}
    assert ("name", "p1", "Testova") in found


@settings(max_examples=50, deadline=None)
@given(st.text("abcd ", max_size=60), st.text("abcd ", max_size=60))
def test_the_words_that_are_shown_are_words_of_the_draft_in_order_and_apart(text: str, own: str) -> None:
    spans = tying_words(text, attacks_with((own, "ab cd", "dc ba")), (0,))
    assert list(spans) == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] != "" for span in spans)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text("abcde ", max_size=40), min_size=1, max_size=6), st.text("abcde ", max_size=40))
def test_every_attack_finds_a_text_itself_as_near_as_any(background: list[str], text: str) -> None:
    for attack in attacks_with((text, *background))[:2]:
        scores = attack.scores(text)
        assert scores[0] >= scores.max() - 1e-4
        assert scores.min() >= 0


CROWD = np.linspace(0.1, 0.2, 100, dtype=np.float32)  # an average of 0.15, a standard deviation of 0.029


def test_whoever_is_among_the_nearest_or_far_above_the_average_is_linked() -> None:
    assert is_linked(np.append(CROWD, np.float32(0.5)), (100,), Linkage())
    assert not is_linked(np.append(CROWD, np.float32(0.15)), (100,), Linkage())
    assert not is_linked(np.append(CROWD, np.float32(0.0)), (100,), Linkage())


@pytest.mark.parametrize(
    ("rules", "score", "is_near"),
    [
        (Linkage(), 0.205, False),  # the nearest of all, but near the average
        (Linkage(above=1.0), 0.205, True),
        (Linkage(), 0.2, False),
        (Linkage(nearest=10, above=0.0), 0.192, True),
        (Linkage(nearest=5, above=0.0), 0.192, False),
        (Linkage(nearest=60, above=0.0), 0.16, False),  # a tenth of the texts at most
        (Linkage(far_above=1.0, above=1.0), 0.185, True),
    ],
)
def test_the_policy_says_how_near_is_too_near(rules: Linkage, score: float, is_near: bool) -> None:
    assert is_linked(np.append(CROWD, np.float32(score)), (100,), rules) is is_near


def test_a_policy_that_asks_for_more_nearest_texts_than_there_are_others_takes_them_all() -> None:
    few = np.array([0.1, 0.1, 0.2, 0.1, 0.15, 0.19], dtype=np.float32)
    assert is_linked(few, (2,), Linkage(nearest=500, above=0.0))
    assert not is_linked(few, (0,), Linkage(nearest=500, above=0.0))


def test_a_stricter_policy_links_what_the_default_lets_pass() -> None:
    voted = "Vera Testova voted on school budgets."
    strict = replace(POLICY, linkage=Linkage(nearest=500, above=0.0, far_above=0.0))
    assert [] == linked(*OTHERS, voted)
    assert ["linkage"] == [
        leak.kind
        for leak in verdict_of(
            DRAFT, READING, background=(*OTHERS, f"{voted} {STORY[:30]}"), policy=strict
        ).leaks
    ]
