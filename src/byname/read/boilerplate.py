"""What trafilatura takes for the main text of a page: one voter on what is furniture."""

from __future__ import annotations

import logging
import re

_LONGEST = 2_000_000
_SHORT = 40
_LEAST_SHARE = 0.2


class MainText:
    """Answers whether a paragraph is in the main text of a page.

    ``abstains`` where no main text was found, or less than a fifth of the ``characters`` that the page shows.
    """

    def __init__(self, page: str, characters: int) -> None:
        found = (_extracted(page) if len(page) <= _LONGEST else None) or ""
        self._lines = {_letters(line) for line in found.splitlines()}
        self._all = _letters(found)
        self.abstains = len(found) < _LEAST_SHARE * characters

    def has(self, paragraph: str) -> bool:
        """Whether the paragraph is in the main text, whatever its punctuation."""
        letters = _letters(paragraph)
        return letters in self._lines or (len(letters) > _SHORT and letters in self._all)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _extracted(page: str) -> str | None:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)  # its log could quote the page
    logging.getLogger("htmldate").setLevel(logging.CRITICAL + 1)
    try:
        found: str | None = trafilatura.extract(
            page, favor_recall=True, include_comments=False, with_metadata=False
        )
    except Exception:  # noqa: BLE001 - a voter that fails abstains; the page is still read in full
        return None
    return found
