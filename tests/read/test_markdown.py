"""Markdown: the text as it is, its blocks by its marks."""

from __future__ import annotations

TEXT = """---
title: The clerk
date: 2023-05-06
---

# The clerk who would not sign

I kept the ledgers of the depot
for eleven years.

> They told me that my name
> was on a list.

![A woman at the gate](gate.jpg)

- the first page
- the second page

<!-- ask her again -->

The night of the list
---------------------

She left.{}
Nobody asked.""".format("  ")


def test_blocks_follow_the_marks(read):
    """Front matter and comments are metadata, pictures captions; broken lines are one paragraph."""
    document = read(TEXT, ".md")
    assert document.text == TEXT
    assert [(block.kind, document.of(block.span)) for block in document.blocks] == [
        ("metadata", "---"),
        ("metadata", "title: The clerk"),
        ("metadata", "date: 2023-05-06"),
        ("metadata", "---"),
        ("heading", "# The clerk who would not sign"),
        ("body", "I kept the ledgers of the depot\nfor eleven years."),
        ("quote", "> They told me that my name\n> was on a list."),
        ("caption", "![A woman at the gate](gate.jpg)"),
        ("body", "- the first page"),
        ("body", "- the second page"),
        ("metadata", "<!-- ask her again -->"),
        ("heading", "The night of the list\n---------------------"),
        ("body", "She left."),
        ("body", "Nobody asked."),
    ]
    assert document.written == "2023-05-06"
