"""A gender that only follows is said by the words that it follows from, where a lock keeps it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from byname.pipeline import load_policy, protect
from byname.record import Vault

LOCK = '[[locks]]\nattribute = "gender"\nleast = 1\n'
STORY = """I am a cook. My husband Pavel Sitko was taken from the market one evening. I waited at the gate, and my husband did not come back."""


@pytest.mark.parametrize(("policy", "said"), [(LOCK, "spouse"), ("", "husband")])
def test_whoever_has_a_husband_has_a_spouse_where_a_lock_keeps_the_gender_back(
    policy: str, said: str, tmp_path: Path
) -> None:
    source = tmp_path / "story.txt"
    source.write_text(STORY, encoding="utf-8")
    protection = protect(source, load_policy(policy), Vault.none())
    assert protection.release is not None
    text = protection.release.draft.text
    assert 2 == text.count(said)
    assert {"spouse", "husband"} - {said} == {word for word in ("spouse", "husband") if word not in text}
