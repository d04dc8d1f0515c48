"""Works, parts and awards are said by their kind, and lists of them as lists of kinds."""

from __future__ import annotations

import pytest

from byname.find.works import works
from byname.lang.tokens import Index, sentences
from byname.model import Reading
from byname.rewrite.works import works_edits
from factory import a_document


def written(text: str) -> str:
    """The text with nothing changed but its works."""
    document = a_document(text)
    reading = Reading(document=document, mentions=tuple(works(document)), dossiers=(), quotes=())
    new = text
    for edit in reversed(works_edits(reading, Index(sentences(document)))):
        new = new[: edit.span.start] + edit.new + new[edit.span.end :]
    return new


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She starred in the war film The Ferryman of Lodz (2010).", "She starred in a war film."),
        ("She starred in The Ferryman of Lodz (2010).", "She starred in a production."),
        ("His novel Salt and Ashes was banned.", "His novel was banned."),
        (
            "He acted in the horror comedy Grey Harbour (1994), the drama Ferns (1996), and the drama Moss (2001).",
            "He acted in a horror comedy and dramas.",
        ),
        ("He appeared in films such as Grey Harbour (1994) and Ferns (2001).", "He appeared in films."),
        ("She was cast as Mara Venn in the series Low Tide.", "She was cast in a series."),
        (
            "She starred as the singer Mara Venn in the series Low Tide.",
            "She starred as a singer in a series.",
        ),
        (
            "On television he played Captain Oru in Night Boats.",
            "On television he played a part in a production.",
        ),
        (
            "His roles include the villain Oru in the film Moss (2003), the sheriff Ana Lund in Ferns, and singer Bo Kell in Low Tide.",
            "His roles include a villain and a singer in a film and other productions.",
        ),
        ("Her first novel, The Salt Road, won.", "Her first novel won."),
        (
            "My brother wrote a book, The Letters of Oru, and the war took him.",
            "My brother wrote a book and the war took him.",
        ),
        ("She received the Order of the Three Oaks.", "She received an award."),
        ("He was at the 2012 Summer Olympics.", "He was at the Olympics."),
        ("She was in the Tallow TV film Grey Harbour (1994).", "She was in a film."),
        ("She won several awards, including the Heron Award.", "She won several awards."),
        ("He founded the record label Grey Heron.", "He founded a record label."),
        ("It was shown at the 2012 Tallow Bay Film Festival.", "It was shown at a festival."),
        ("He acted in all five Copper Vale films.", "He acted in all five films."),
        ("She won the Heron Award for Best Debut.", "She won an award."),
        ("She received two Heron Awards.", "She received two awards."),
        ("She received five Heron Awards nominations.", "She received five nominations."),
        ("She was nominated for an Academy Award.", "She was nominated for an Academy Award."),
    ],
)
def test_a_work_is_said_by_its_kind(text: str, expected: str) -> None:
    assert expected == written(text)
