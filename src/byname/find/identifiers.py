"""Identifiers with a structure: contacts, codes and addresses, each found once."""

from __future__ import annotations

from byname.find.addresses import addresses
from byname.find.codes import codes
from byname.find.contacts import contacts
from byname.find.files import files
from byname.find.overlaps import longest
from byname.lang import words
from byname.lang.tokens import readable
from byname.model import Document, Mention


def identifiers(document: Document) -> list[Mention]:
    """Every structured identifier outside furniture, in the order of the text; none overlaps another.

    Rules: email, url, handle, phone, ip, mac; iban, card, wallet and the national numbers by their names;
    case, plate, passport, document, numbered, coordinates, bank, number; file, hashtag; address, street.
    """
    text, language = document.text, words(document.language, "identifiers")
    found: list[Mention] = []
    for block in readable(document):
        matches = [
            *contacts(text, block, language),
            *codes(text, block, language),
            *addresses(text, block, language),
            *files(text, block, document.language),
        ]
        certain_first = sorted(matches, key=lambda mention: -mention.score)
        found += longest((mention.span, mention) for mention in certain_first)
    return sorted(found, key=lambda mention: mention.span)
