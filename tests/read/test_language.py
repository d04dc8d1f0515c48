"""Which language a text is in."""

from __future__ import annotations

import pytest

from byname.errors import UnsupportedInput
from byname.read.language import language_of

ENGLISH = "I left the depot on a Sunday and my sister stayed with the children in the village."


def test_english_is_english():
    """Clear English, a few words, and a name alone are read."""
    assert [language_of(text) for text in (ENGLISH, "Ada Vera, clerk", "Kastuś Nowak")] == ["en"] * 3


def test_english_with_quotes_in_another_language_is_english():
    """The language of most of the text counts."""
    assert language_of(ENGLISH * 3 + " “Я уехала из Остера,” she said.") == "en"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "ru",
            "Я уехала из деревни в воскресенье, а моя сестра осталась с детьми, и никто не спросил документов.",
        ),
        (
            "de",
            "Ich habe das Dorf an einem Sonntag verlassen, und meine Schwester ist mit den Kindern dort geblieben, weil niemand fragte.",
        ),
        (
            "fr",
            "Je suis partie du village un dimanche et ma sœur est restée avec les enfants parce que personne ne demandait de papiers.",
        ),
        ("ru", "Меня зовут Вера"),
    ],
)
def test_other_languages_are_refused_by_code(code, text):
    """The sentence names the code and the next step, and none of the words."""
    with pytest.raises(UnsupportedInput) as raised:
        language_of(text)
    if len(text) > 20:
        assert f"language {code}" in str(raised.value)
    assert "translate" in str(raised.value)
