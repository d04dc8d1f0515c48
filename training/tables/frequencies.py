"""Compiles how often English words are used, in tenths of the Zipf scale, from the lists of wordfreq 3.1.1.

    python training/tables/frequencies.py src/byname/stats/data/frequencies-en.txt.gz

Needs ``pip install wordfreq==3.1.1`` (its lists: Speer 2022, CC BY-SA 4.0). The Zipf scale (van Heuven et al. 2014) is the
decimal logarithm of how often a word is used in a thousand million words.
"""

from __future__ import annotations

import gzip
import sys
from collections import defaultdict
from pathlib import Path

from wordfreq import top_n_list, zipf_frequency

_RAREST = 2.5  # what is rarer is as rare as what is not in the list


def main(target: Path) -> None:
    """One line a tenth of the scale: the tenth, then its words."""
    words: dict[int, list[str]] = defaultdict(list)
    for word in top_n_list("en", 120_000):
        zipf = zipf_frequency(word, "en")
        if word.isascii() and word.isalpha() and zipf >= _RAREST:
            words[round(zipf * 10)].append(word)
    lines = (f"{tenth} {' '.join(sorted(words[tenth]))}" for tenth in sorted(words))
    target.write_bytes(gzip.compress("\n".join(lines).encode(), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
