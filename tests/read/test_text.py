"""Paragraphs, headings, captions and quotes of plain text."""

from __future__ import annotations

from byname.read.text import text_blocks

ARTICLE = """The clerk who would not sign

Oster: The depot gate on a winter morning

Ada Vera kept the ledgers of the depot for eleven years before she refused to sign.

Photo: T. Brandt

The night of the list

She says: the list was already in the city, and her name was on it."""

WRAPPED = """My name does not matter. I kept the ledgers of the depot for
eleven years, and in all that time nobody asked me to sign for
anything that I had not seen with my own eyes and counted.

Then the new director came. He brought two men with him who did
not give their names, and a list that was already typed.

- the first page had forty names and was stamped on both of its
  sides
- the second page had one"""


def kinds(text):
    return [(block.kind, text[block.span.start : block.span.end]) for block in text_blocks(text)]


def test_headings_and_captions_have_a_shape():
    """A short line without a stop before longer text is a heading; a labelled line under the headline a caption."""
    assert [kind for kind, _ in kinds(ARTICLE)] == [
        "heading",
        "caption",
        "body",
        "caption",
        "heading",
        "body",
    ]


def test_lines_that_were_broken_to_a_width_are_one_paragraph():
    """A sentence of an e-mail is not cut where its lines end, and list items stay apart."""
    texts = [text for _, text in kinds(WRAPPED)]
    assert len(texts) == 4
    assert texts[0].startswith("My name")
    assert texts[0].endswith("counted.")


def test_lines_of_a_transcript_stay_apart():
    """Speakers' turns on lines of their own are paragraphs of their own, and no captions."""
    text = "Interviewer: Where did you work?\nAda: At the depot.\nInterviewer: For long?\nAda: Eleven years."
    assert [kind for kind, _ in kinds(text)] == ["body"] * 4


def test_quoted_lines_are_quotes():
    """Lines after > are quotes."""
    assert kinds("> I did not sign it.\n\nShe wrote that.") == [
        ("quote", "> I did not sign it."),
        ("body", "She wrote that."),
    ]


def test_signatures_are_no_headings():
    """Nothing follows the last line of a letter."""
    assert kinds("Dear editor,\n\nI kept the ledgers.\n\nAda Vera")[-1][0] == "body"


MAIL = """Received: from desk.oster.example ([10.0.0.7])
    by post.example; Mon, 3 May 2021 10:00:00 +0200
Message-ID: <77@desk.oster.example>
From: Ada Vera <ada@oster.example>
To: desk@harbour.example
Subject: The ledgers of the depot
Date: Mon, 3 May 2021 10:00:00 +0200

I kept the ledgers of the depot for eleven years, and nobody asked
me to sign for what I had not seen, until the list came. You find
it here:
https://oster.example/a/very/long/address/that/no/program/would/ever/break/into/two/lines/of/text
Ada: that is how they called me there."""


def test_a_mail_shows_what_its_reader_would_see(read):
    """Routes and ids are metadata, sender and subject are text, the body is joined, the date is the mail's."""
    document = read(MAIL)
    blocks = [(block.kind, document.of(block.span)) for block in document.blocks]
    assert [kind for kind, _ in blocks] == ["metadata"] * 3 + ["body"] * 7
    assert blocks[7][1].endswith("it here:")
    assert document.written == "2021-05-03"


def test_labels_are_no_mail_header():
    """A transcript and a form are not taken for the header of a mail."""
    text = "Name: Ada\nAge: 34\nFrom: Oster\nVillage: Oster\n\nI kept the ledgers."
    assert {kind for kind, _ in kinds(text)} == {"body"}
