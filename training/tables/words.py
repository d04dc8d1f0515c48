"""Compiles the list of common English words from SCOWL word lists (Debian packages wamerican-small and wbritish-small).

    python training/tables/words.py /usr/share/dict/american-english-small /usr/share/dict/british-english-small src/byname/stats/data/words-en.txt.gz

Both, since neighbour and labour are no names either. Keeps what is spelled in lower case and has no apostrophe: a capitalised word that is not in the list, or
that stands capitalised inside a sentence, may be a name.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterable
from pathlib import Path


def compile_words(sources: Iterable[Path], target: Path) -> int:
    """Writes the sorted words of all sources; returns how many there are."""
    lines = [line for source in sources for line in source.read_text(encoding="utf-8").split()]
    words = sorted({line for line in lines if line.isalpha() and line.islower()})
    target.write_bytes(gzip.compress("\n".join(words).encode(), mtime=0))
    return len(words)


if __name__ == "__main__":
    *sources, target = map(Path, sys.argv[1:])
    print(compile_words(sources, target))
