"""Changed words in quotations: bracketed, or the quotation is cut around them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.model import Edit, Quote, Span
from byname.rewrite.quoting import quoted
from factory import a_document


def shown(
    text: str, *changes: tuple[str, str], style: str = "cut", opening: str = "“", closing: str = "”"
) -> str:
    """The text with words of its quotations changed."""
    document = a_document(text)
    said = re.compile(rf"{re.escape(opening)}([^{re.escape(closing)}]*)(?:{re.escape(closing)}|$)")
    quotes = [Quote(span=Span(start=m.start(1), end=m.end(1)), speaker=None) for m in said.finditer(text)]
    starts = [(text.index(old), len(old), new) for old, new in changes]
    edits = [Edit(span=Span(start=at, end=at + n), new=new, operation="generalise") for at, n, new in starts]
    out, at = "", 0
    for edit in quoted(document, sorted(edits, key=lambda e: e.span), quotes, style):
        out += text[at : edit.span.start] + edit.new
        at = edit.span.end
    return out + text[at:]


@pytest.mark.parametrize(
    ("text", "changes", "cut", "bracketed"),
    [
        (
            "He said: “I was taken in Barysau and beaten for hours.”",
            [("in Barysau", "in a town in the north")],
            "He said: “I was taken” in a town in the north “and beaten for hours.”",
            "He said: “I was taken [in a town in the north] and beaten for hours.”",
        ),
        (
            "“In Barysau, I was beaten,” he said.",
            [("In Barysau", "In a town")],
            "In a town, “I was beaten,” he said.",
            "“[In a town], I was beaten,” he said.",
        ),
        (
            "“I was beaten in Barysau,” he said.",
            [("in Barysau", "in a town")],
            "“I was beaten” in a town, he said.",
            "“I was beaten [in a town],” he said.",
        ),
        (
            "“There I met a nurse who helped us.”",
            [("nurse", "health worker")],
            "“There I met” a health worker “who helped us.”",
            "“There I met a [health worker] who helped us.”",
        ),
        (
            "“We met in 2021, as you know well.”",
            [(" in 2021", "")],
            "“We met …, as you know well.”",
            "“We met […], as you know well.”",
        ),
        ("“In 2021, we met again,” she said.", [("In 2021, w", "W")], "“… we met again,” she said.", "“[W]e met again,” she said."),
        (
            "“She is brave and strong,” he said.",
            [("She", "They"), ("is", "are")],
            "They are “brave and strong,” he said.",
            "“[They are] brave and strong,” he said.",
        ),
        ("“I told my brother everything,” he said.", [("brother", "relative")], "“I told my [relative] everything,” he said.", "“I told my [relative] everything,” he said."),
        ("She left Barysau.", [("Barysau", "a town")], "She left a town.", "She left a town."),
    ],
)  # fmt: skip
def test_changed_words_are_shown_to_be_nobodys(text, changes, cut, bracketed):
    assert cut == shown(text, *changes)
    assert bracketed == shown(text, *changes, style="brackets")


@pytest.mark.parametrize(
    "text",
    [
        "“He told me: ‘Go to Barysau at once,’ and so I went,” she said.",
        "“I lived for years in Barysau then.\n\n“I left it after that.”",
        "“I lived for years in Barysau then.",
    ],
)
def test_a_quotation_that_cannot_be_cut_cleanly_has_brackets(text):
    assert text.replace("Barysau", "[a town]") == shown(text, ("Barysau", "a town"))


WORDS = st.lists(st.sampled_from("we went home that night with them".split()), min_size=1, max_size=7)


@given(WORDS, WORDS, WORDS, st.sampled_from(["brackets", "cut"]), st.sampled_from(["“”", '""', "«»"]))
def test_nothing_between_quotation_marks_is_new_but_in_brackets(first, second, third, style, marks):
    text = (
        f"He said: {marks[0]}{' '.join(first)} Alpha {' '.join(second)} Beta {' '.join(third)}.{marks[1]} So."
    )
    out = shown(text, ("Alpha", "NEW"), ("Beta", "NEW"), style=style, opening=marks[0], closing=marks[1])
    inside = re.sub(r"\[[^\]]*\]", "", " ".join(re.findall(rf"{marks[0]}([^{marks[1]}]*){marks[1]}", out)))
    assert "NEW" not in inside
    assert 2 == out.count("NEW")
    own = [word for word in re.findall(r"\w+", out) if word != "NEW"]
    assert own == [word for word in re.findall(r"\w+", text) if word not in ("Alpha", "Beta")]
    assert not re.search(r"\s[,.]|  |“\s|\s”", out)
