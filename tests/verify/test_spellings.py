"""Every way to spell a withheld name is found: SAFETY T01, T03 to T08, by carrier."""

from __future__ import annotations

import base64
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.model import Reading
from byname.verify import residue
from verify.drafts import by_hand, leaks, named, verdict_of

ORIGINAL = "Falcon is here: Vera Testova of the mill. Nobody saw the others come, and they went to bed."
DRAFT = "Falcon is here: {} of the mill. Nobody saw the others come, and they went to bed."

SPELLINGS = {
    "case": ["vera testova", "VERA TESTOVA", "vErA tEsToVa", "TESTOVA"],
    "order": ["Testova, Vera", "Testova Vera", "V. Testova", "Testova V.", "Testova, V"],
    "marks": ["Véra Těštová", "Ve\u0301ra", "T\u0336e\u0336s\u0336t\u0336o\u0336v\u0336a\u0336"],
    "unseen": ["Ve\u200bra", "Te\u00adsto\u00adva", "Tes\u2060tova", "Te\ufeffstova", "Tes\u034ftova", "Te\u3164stova"],
    "look-alikes": ["Bepa TecтoBa", "Vеrа", "Τestονa", "Tеstоvа", "ᴛᴇsᴛᴏᴠᴀ"],
    "compatibility": ["ＶＥＲＡ", "𝐓𝐞𝐬𝐭𝐨𝐯𝐚", "𝓣𝓮𝓼𝓽𝓸𝓿𝓪", "ⓉⒺⓈⓉⓄⓋⒶ", "🅃🄴🅂🅃🄾🅅🄰", "🆃🅴🆂🆃🅾🆅🅰", "🇻🇪🇷🇦", "ﬆTestova"],
    "apart": ["V e r a", "T e s t o v a", "T-e-s-t-o-v-a", "T.e.s.t.o.v.a", "T\u00a0e\u00a0s\u00a0t\u00a0o\u00a0v\u00a0a", "Tes tova"],
    "broken": ["Tes-\ntova", "Test-\n ova", "Vera\nTestova", "Tes‐tova", "**Tes**tova", "<b>Tes</b>tova", "Te<i>sto</i>va"],
    "possessive": ["Testova's", "Testova’s", "Vera's", "Testovas"],
    "inflected": ["Testovu", "Testovoi", "Testovoy", "Testove", "Testovy"],
    "Cyrillic": ["Вера Тестова", "Тестовой", "Тестову", "Верой", "Веры", "Тэстава", "ТЕСТОВА", "Віра Тестова"],
    "romanised": ["Wera Testowa", "Viera Tsestava", "Tiestova", "Tyestova", "Testava"],
    "Greek": ["Τέστοβα"],
    "carriers": [
        "vera.testova@post.example", "@veratestova", "@vera_testova_by", "#FreeVeraTestova", "https://post.example/u/vera-testova/7",
        "IMG_vera_testova_2021.jpg", "vtestova@post.example", "t.me/testova", "testova1998", "VeraTestova", "C:\\Users\\testova\\a.txt", "interview_vera.docx",
    ],
    "encoded": [
        "%56era%20%54estova", "%D0%92%D0%B5%D1%80%D0%B0", "&#86;&#101;&#114;&#97;", "&#x54;estova", "\\u0056era", "\\x54estova",
        base64.b64encode(b"Vera Testova").decode(), base64.urlsafe_b64encode("Вера Тестова".encode()).decode().rstrip("="),
        b"Testova".hex(), "56 65 72 61 20 54 65 73 74 6f 76 61", "avotseT", "avotseT areV",
    ],
    "played": ["T3stova", "V3ra", "T3st0v@", "Te5tova", "Testcva Vera", "Testovа1"],
}  # fmt: skip
"""Spellings by what is done to the name; "Testcva Vera" keeps a part."""


@pytest.fixture
def reading() -> Reading:
    return named(ORIGINAL, "Vera Testova")


@pytest.mark.parametrize("spelling", [s for spellings in SPELLINGS.values() for s in spellings])
def test_a_spelling_of_the_name_is_a_leak(reading: Reading, spelling: str) -> None:
    draft = by_hand(reading, DRAFT.format(spelling))
    assert {("name", "p1")} == {leak[:2] for leak in leaks(verdict_of(draft, reading), draft)}


@pytest.mark.parametrize(
    "clean",
    [
        "a woman", "Robin", "Very tall Estonian", "a test over there", "Veranda", "the Testament", "revered", "tested ova",
        "https://post.example/severance/overall", "VGhpcyBpcyBmaW5l", "deadbeef00", "%41%42", "&amp;", "over a test", "Everard", "Testing", "perseverance@post.example",
    ],
)  # fmt: skip
def test_other_words_are_no_leak(reading: Reading, clean: str) -> None:
    draft = by_hand(reading, DRAFT.format(clean))
    assert [] == leaks(verdict_of(draft, reading), draft)


@pytest.mark.parametrize("matcher", ["_joined", "_alike", "_played", "_carried"])
def test_without_one_matcher_another_still_finds_the_common_carriers(
    reading: Reading, matcher: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SAFETY C28: one broken matcher does not open the door."""
    monkeypatch.setattr(residue.Searcher, matcher, lambda *_: iter(()))
    common = ["vera.testova@post.example", "Testova_Vera.jpg", "Vera Testova", "TESTOVA"]
    for spelling in common:
        draft = by_hand(reading, DRAFT.format(spelling))
        assert not verdict_of(draft, reading).safe, (matcher, spelling)


def test_without_any_search_a_name_left_in_its_place_is_still_found(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(residue.Searcher, "find", lambda *_: iter(()))
    assert not verdict_of(by_hand(reading, ORIGINAL), reading).safe


_SEPARATORS = st.lists(st.sampled_from(["", "\u200b", "\u00ad", "-", " ", "\u2060"]), min_size=6, max_size=6)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.booleans(), min_size=7, max_size=7), _SEPARATORS)
def test_no_mix_of_case_and_separators_hides_a_name(upper: list[bool], separators: list[str]) -> None:
    letters = [c.upper() if up else c for c, up in zip("testova", upper, strict=True)]
    said = letters[0] + "".join(s + c for s, c in zip(separators, letters[1:], strict=True))
    reading = named(ORIGINAL, "Vera Testova")
    draft = by_hand(reading, DRAFT.format(said))
    verdict = verdict_of(draft, reading)
    words = [w for w in re.split(r"[ -]+", re.sub("[\u200b\u00ad\u2060]", "", said).lower()) if w]
    assert verdict.leaks or all(
        word in {"te", "tes", "test", "sto", "st", "to", "ova", "va", "a", "t", "tova"} for word in words
    )
