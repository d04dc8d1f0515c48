"""Takes the furniture of a page out, with the empty lines around it."""

from __future__ import annotations

from byname.model import Document, Edit, Span


def furniture_edits(document: Document) -> list[Edit]:
    """One edit for every run of furniture blocks, up to the next block that stays."""
    edits: list[Edit] = []
    blocks = document.blocks
    for position, block in enumerate(blocks):
        if block.kind != "furniture":
            continue
        following = blocks[position + 1].span.start if position + 1 < len(blocks) else len(document.text)
        start = block.span.start
        if position + 1 == len(blocks) and position:  # nothing follows: the space before it goes instead
            start = max(blocks[position - 1].span.end, edits[-1].span.end if edits else 0)
        if edits and edits[-1].span.end >= start:
            start = edits.pop().span.start
        edits.append(
            Edit(span=Span(start=start, end=max(following, start + 1)), new="", operation="suppress")
        )
    return edits
