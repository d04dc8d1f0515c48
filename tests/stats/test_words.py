"""Ordinary words and how often they are used."""

from __future__ import annotations

from byname.stats.words import RAREST, common_words, zipf


def test_most_common_words_have_a_frequency():
    words = sorted(common_words("en"))[::50]
    assert sum(zipf(word) > RAREST for word in words) > 0.6 * len(words)


def test_words_that_everybody_uses_come_before_words_that_few_use():
    assert zipf("the") > zipf("house") > zipf("harvest") > zipf("cordwainer") >= RAREST
    assert zipf("2013") == zipf("wrzykl") == RAREST
