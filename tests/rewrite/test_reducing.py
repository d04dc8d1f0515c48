"""What identifies although no fact accounts for it is said in fewer words, and those are common ones."""

from __future__ import annotations

import pytest

from byname.lang.slips import new_slips
from rewrite.test_marked import marked


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("She served nine years there.", "nine years", "She served several years there."),
        ("She served thirty-one years there.", "thirty-one years", "She served many years there."),
        ("She stayed two nights.", "two nights", "She stayed some time."),
        ("She is eleven kilometres away.", "eleven kilometres", "She is some distance away."),
        ("She paid 1,800 dollars to him.", "1,800 dollars", "She paid some money to him."),
        ("She entered the sum of PLN 3,200 in it.", "PLN 3,200", "She entered a sum of money in it."),
        ("She read for six winters Drozd scores.", "six winters Drozd", "She read for […] scores."),
        ("She was five months pregnant.", "five months", "She was pregnant."),
        ("She was five months gone.", "five months", "She was several months gone."),
        (
            "She spoke in the seven months under review.",
            "seven months",
            "She spoke in the months under review.",
        ),
        ("She is in the eighth month, and afraid.", "eighth month", "She is pregnant, and afraid."),
        ("A nun, eighty at the least, spoke to She.", "eighty", "A nun spoke to She."),
        (
            "She asked the priest, thirty years in it, twice.",
            "thirty years",
            "She asked the priest, many years in it, twice.",
        ),
        ("She is Nadia, 28 years, a clerk there.", "28 years", "She is Nadia, a clerk there."),
        ("She has two girls, five and eight, there.", "five and eight", "She has two girls there."),
        ("She was one of us; we were about ninety.", "about ninety", "She was one of us; we were many."),
        ("She counted thirty-one thousand there.", "thirty-one", "She counted many thousand there."),
        ("She heard that a host of 67 has left.", "67", "She heard that a host has left."),
        ("She lost. Of 38 cases none was heard.", "38", "She lost. Of the cases none was heard."),
        ("She heard tape 31, side A.", "31", "She heard tape, side A."),
        ("She paid Kshs. 2,400,000 to him.", "Kshs", "She paid some money to him."),
        ("She had 2,300 readers.", "300", "She had many readers."),
    ],
)
def test_numbers_are_rough(text, words, expected):
    assert expected == marked(text, words, "quantity")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("She stood there in a lilac coat.", "lilac coat", "She stood there in a coat."),
        ("She wore a striped school shirt.", "wore a striped school shirt", "She wore a shirt."),
        ("She, a woman with a grey braid, left.", "woman with a grey braid", "She, a woman, left."),
        ("She came in white shoes.", "came in white shoes", "She came."),
        ("She did not mention the ledger.", "mention the ledger", "She did not […]."),
        ("She waited at the Third Weapons Shed there.", "Third Weapons Shed", "She waited at the shed there."),
        ("She met the only witness there.", "only witness", "She met a witness there."),
        ("She was sent off for “loss of confidence”.", "loss of confidence", "She was sent off."),
        ("She is on WhatsApp after noon.", "WhatsApp", "She is on a messaging app after noon."),
        ("She saw the Land Rover burn.", "Land Rover", "She saw the car burn."),
        ("She is in Standard Three, and reads.", "Standard Three", "She is at school, and reads."),
        ("She says they had packed fruit then.", "packed fruit then", "She says they had […]."),
        ("She read the Ruritanian papers.", "Ruritanian", "She read the papers."),
    ],
)  # fmt: skip
def test_a_phrase_keeps_its_common_noun(text, words, expected):
    draft = marked(text, words, "misc")
    assert expected == draft
    assert 0 == new_slips(text, draft, "en")
