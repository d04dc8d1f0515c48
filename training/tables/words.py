"""Compiles the list of common English words from a SCOWL word list (Debian package wamerican-small).

    python training/tables/words.py /usr/share/dict/american-english-small src/byname/stats/data/words-en.txt.gz

Keeps what is spelled in lower case and has no apostrophe: a capitalised word that is not in the list, or
that stands capitalised inside a sentence, may be a name.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path


def compile_words(source: Path, target: Path) -> int:
    """Writes the sorted words; returns how many there are."""
    lines = source.read_text(encoding="utf-8").split()
    words = sorted({line for line in lines if line.isalpha() and line.islower()})
    target.write_bytes(gzip.compress("\n".join(words).encode(), mtime=0))
    return len(words)


if __name__ == "__main__":
    print(compile_words(Path(sys.argv[1]), Path(sys.argv[2])))
