"""Texts that others have protected, by hand or with other tools: what holds passes, and what is left is named at its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from byname.errors import UnsupportedInput
from byname.model import Reading, Verdict
from byname.pipeline import check, load_policy

ORIGINAL = """One evening Marta Kovalik stood at the gate. Oleg Drezny came with two men, and they asked for the list.

Pavel Sitko opened the gate for them. "Where is it?" Drezny shouted. Marta said nothing, and Pavel wept.

Later Marta closed the window and sat down on the floor. She never saw Pavel again.
"""
NAMES = {"Marta Kovalik": 1, "Oleg Drezny": 2, "Pavel Sitko": 3, "Marta": 1, "Drezny": 2, "Pavel": 3}
STYLES: dict[str, Callable[[str, int], str]] = {
    "Presidio": lambda said, who: "<PERSON>",
    "spaCy": lambda said, who: "[PERSON]",
    "numbered tags": lambda said, who: f"PERSON_{who}",
    "numbered tags in brackets": lambda said, who: f"<PERSON_{who}>",
    "black blocks": lambda said, who: "█" * len(said),
    "crosses": lambda said, who: "XXXX",
    "redacted": lambda said, who: "[REDACTED]",
    "asterisks": lambda said, who: "*****",
    "letters that are nobody's": lambda said, who: ("Q.", "Z.", "W.")[who - 1],
    "by hand": lambda said, who: ("Anna", "an officer", "the porter")[who - 1],
}


def protected(style: str, *, but: tuple[str, ...] = (), original: str = ORIGINAL) -> str:
    """The original with every name but some in a style."""
    for name, who in NAMES.items():
        if name not in but:
            original = re.sub(
                rf"\b{name}\b", lambda found, who=who: STYLES[style](found.group(), who), original
            )
    return original


def checked(folder: Path, draft: str, original: str = ORIGINAL) -> tuple[Reading, Verdict]:
    """The verdict of ``byname verify`` on a draft."""
    old, new = folder / "original.txt", folder / "draft.txt"
    old.write_text(original, encoding="utf-8")
    new.write_text(draft, encoding="utf-8")
    return check(new, old, load_policy(""))


def leaks(verdict: Verdict, draft: str) -> list[tuple[str, str]]:
    """Kind and words of each leak that has a place."""
    return [(x.kind, draft[x.span.start : x.span.end]) for x in verdict.leaks if x.span is not None]


@pytest.mark.parametrize("style", STYLES)
def test_a_draft_that_holds_passes_and_one_with_a_name_left_does_not(style: str, tmp_path: Path) -> None:
    good = protected(style)
    _, verdict = checked(tmp_path, good)
    assert ([], ()) == (leaks(verdict, good), verdict.reasons)
    assert verdict.safe
    bad = protected(style, but=("Pavel",))
    reading, verdict = checked(tmp_path, bad)
    assert [("name", "Pavel"), ("name", "Pavel")] == leaks(verdict, bad)
    pavel = next(d.person.id for d in reading.dossiers if d.person.label == "Pavel Sitko")
    assert {pavel} == {leak.person for leak in verdict.leaks}


def test_the_initials_of_a_name_are_a_leak_in_its_place(tmp_path: Path) -> None:
    draft = ORIGINAL.replace("Pavel Sitko", "P. S.").replace("Pavel", "P.")
    for name, byname in (
        ("Marta Kovalik", "Anna"),
        ("Marta", "Anna"),
        ("Oleg Drezny", "X. Y."),
        ("Drezny", "Y."),
    ):
        draft = draft.replace(name, byname)
    _, verdict = checked(tmp_path, draft)
    assert [("name", "P. S."), ("name", "P."), ("name", "P.")] == leaks(verdict, draft)
    assert any("initials" in reason for reason in verdict.reasons)


@pytest.mark.parametrize("style", ["Presidio", "crosses"])
def test_paragraphs_may_be_in_another_order_or_be_left_out(style: str, tmp_path: Path) -> None:
    one, two, three = protected(style).split("\n\n")
    for draft in ("\n\n".join([two, one, three]), "\n\n".join([one, three])):
        assert checked(tmp_path, draft)[1].safe
    one, two, three = protected(style, but=("Pavel",)).split("\n\n")
    draft = "\n\n".join([two, one, three])
    assert {("name", "Pavel")} == set(leaks(checked(tmp_path, draft)[1], draft))


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("<DATE_TIME>", "14 March 2021"),
        ("[GPE]", "Lower Brenin"),
        ("XXXX", "+375 29 555 12 34"),
        ("[REDACTED]", "47"),
    ],
)
def test_what_stands_for_other_things_is_nobody_and_no_leak(tag: str, said: str, tmp_path: Path) -> None:
    """A tag is neither a person nor an account to whoever reads the draft."""
    original = f"{ORIGINAL}\nThey wrote {said} on the wall.\n"
    draft = protected("Presidio", original=original).replace(said, tag)
    _, verdict = checked(tmp_path, draft, original)
    assert [] == leaks(verdict, draft)
    assert verdict.safe


def test_what_no_tag_has_taken_out_is_a_leak_at_its_place(tmp_path: Path) -> None:
    original = f"{ORIGINAL}\nCall Marta on +375 29 555 12 34 or write to marta.kovalik@post.example.\n"
    draft = protected("Presidio", original=original)
    found = leaks(checked(tmp_path, draft, original)[1], draft)
    assert ("contact", "+375 29 555 12 34") in found
    assert any(said.startswith("<PERSON>.kovalik") or "kovalik@post.example" in said for _, said in found)


def test_a_retelling_or_another_text_cannot_be_compared(tmp_path: Path) -> None:
    """Whatever it says, nothing in it is known to be gone."""
    retold = (
        "A committee met on Tuesday about the new road, the bridge and two schools. Nobody objected, and "
        "everybody went home early because of rain in the valley below."
    )
    _, verdict = checked(tmp_path, retold)
    assert not verdict.safe
    assert ["unread"] == [leak.kind for leak in verdict.leaks]
    assert any("too little in common" in reason for reason in verdict.reasons)


def test_a_translation_is_refused_with_a_reason(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedInput, match="language"):
        checked(
            tmp_path,
            "Однажды вечером она стояла у ворот. Пришёл офицер с двумя людьми, и они спросили список.",
        )


def test_the_original_itself_does_not_hold(tmp_path: Path) -> None:
    found = leaks(checked(tmp_path, ORIGINAL)[1], ORIGINAL)
    assert {"Marta Kovalik", "Oleg Drezny", "Pavel Sitko", "Marta", "Drezny", "Pavel"} == {
        said for _, said in found
    }
