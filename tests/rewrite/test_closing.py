"""A gap goes with what only it needed, and stays where the sentence does."""

from __future__ import annotations

import pytest

from byname.lang.tokens import Index, sentences
from byname.model import Draft, Edit
from byname.rewrite.joining import joined
from factory import a_document, span_of


@pytest.mark.parametrize(
    ("text", "gaps", "expected"),
    [
        ("She is single, a Tanzim, and unwell.", ["a Tanzim"], "She is single, and unwell."),
        ("Nadia, a surgeon practising in it, wept.", ["a surgeon"], "Nadia, in it, wept."),
        ("She was sent off for “desertion of duty”, they say.", ["desertion of duty"], "She was sent off, they say."),
        ("She saw it. Breach of secrecy. They left.", ["Breach of secrecy"], "She saw it. They left."),
        ("Q: Twenty-seven. The branch was new.", ["Twenty-seven"], "Q: The branch was new."),
        ("Q: Twenty-seven.", ["Twenty-seven"], "Q: […]."),
        ("Twenty-five, a degree in law, she reads.", ["Twenty-five"], "A degree in law, she reads."),
        ("Men came, the eve of the commission, with a sheet.", ["eve", "commission"], "Men came with a sheet."),
        ("He is blind, a man of taste.", ["blind"], "He is a man of taste."),
        ("That is why she wears socks now.", ["wears socks"], "That is why she […] now."),
        ("Nadia, in her teens, a Tanzim and former clerk, wept.", ["a Tanzim"], "Nadia, in her teens, former clerk, wept."),
        ("I am Nadia, a Tanzim from a village.", ["a Tanzim"], "I am Nadia, from a village."),
        ("She knew a man who stammers, and whose child she taught.", ["she taught"], "She knew a man who stammers."),
        ("She saw the sheet (the second one) then.", ["the second one"], "She saw the sheet then."),
    ],
)  # fmt: skip
def test_a_gap_goes_where_the_sentence_can_do_without_it(text, gaps, expected):
    document = a_document(text)
    edits = [Edit(span=span_of(document, gap), new="[…]", operation="suppress") for gap in gaps]
    worded = joined(document, edits, (), Index(sentences(document)))
    assert expected == Draft(document=document, edits=worded, bynames=()).text
