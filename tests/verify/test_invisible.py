"""A draft with characters that nobody sees is not safe, and rewriting leaves none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.model import Plan
from byname.rewrite import rewrite
from byname.verify.invisible import invisible
from factory import a_document, a_reading
from verify.drafts import edited, leaks, named, verdict_of

ORDER = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
MIXED = st.text(
    alphabet=st.sampled_from([*map(chr, range(0x200B, 0x2010)), *map(chr, ORDER), *"\u2060\u061c\u00ad\ufeff\ufe0f\U000e0041\U000e0100\x07", *"ab \nאבمی❤👩⚕क"]),
    max_size=30,
)  # fmt: skip
TAGS = [0xE0001, *range(0xE0020, 0xE0080)]


@pytest.mark.parametrize(
    "code", [*ORDER, *TAGS, 0x200B, 0x200C, 0x200D, 0x200E, 0x2060, 0xFEFF, 0xAD, 0xFE0F, 0xE0100, 0x07]
)
def test_an_invisible_character_is_a_leak(code: int):
    assert [(4, 5)] == [(t.leak.span.start, t.leak.span.end) for t in invisible(f"We l{chr(code)}eft.")]


def test_spelling_and_signs_that_are_drawn_are_no_leak():
    assert [] == list(invisible("می\u200cخواهم א\u200fב ❤\ufe0f 👩\u200d⚕\ufe0f “We” – left…\t\u0600١"))


def test_a_draft_with_one_is_not_safe():
    reading = named("Nadia Sereda left in\u200b May.", "Nadia Sereda")
    draft = edited(reading.document, ("Nadia Sereda", "Heron"))
    verdict = verdict_of(draft, reading)
    assert [("invisible", None, "\u200b")] == leaks(verdict, draft)
    assert not verdict.safe
    assert "nobody sees" in verdict.reasons[0]


@given(MIXED)
def test_rewriting_leaves_none_and_touches_nothing_else(text: str):
    document = a_document(text)
    draft = rewrite(
        a_reading(document), Plan(changes=(), before=(), after=()), bynames={}, keep_furniture=True
    )
    assert [] == list(invisible(draft.text))
    assert all(edit.operation == "suppress" for edit in draft.edits)
