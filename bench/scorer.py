"""Counts for coreference.py with the package scorch: reads groups of texts as JSON, prints a table.

What scorch gives for each text is added up over the texts of a group by its own denominators, so that a long text weighs more.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from statistics import harmonic_mean, mean

from scorch.scores import b_cubed, ceaf_e, muc

Clusters = list[set[str]]
_SCORES = {
    "MUC": (muc, lambda clusters: sum(len(c) - 1 for c in clusters)),
    "B3": (b_cubed, lambda clusters: sum(map(len, clusters))),
    "CEAFe": (ceaf_e, len),
}


def main() -> None:
    """Prints recall, precision and F1 of each score, and CoNLL, with singletons and without."""
    groups = json.load(sys.stdin)
    for least, title in ((1, "with people mentioned once"), (2, "without them, as CoNLL-2012")):
        print(f"{title}\n{'':28}{'CoNLL F1':>9}" + "".join(f"{name + ' R / P / F1':>24}" for name in _SCORES))
        for group, texts in groups.items():
            sides = [[[set(c) for c in side if len(c) >= least] for side in text] for text in texts]
            found = _figures([tuple(text) for text in sides])
            line = "".join(f"{'{:.3f} {:.3f} {:.3f}'.format(*found[name]):>24}" for name in _SCORES)
            print(f"{group[-26:]:28}{mean(f for _, _, f in found.values()):9.4f}{line}")


def _figures(texts: list[tuple[Clusters, Clusters]]) -> dict[str, tuple[float, float, float]]:
    out = {}
    for name, (score, size) in _SCORES.items():
        total = Counter[str]()
        for key, response in texts:
            recall, precision, _ = score(key, response) if key and response else (0.0, 0.0, 0.0)
            total.update(right=recall * size(key), wanted=size(key))
            total.update(found_right=precision * size(response), found=size(response))
        recall = total["right"] / (total["wanted"] or 1)
        precision = total["found_right"] / (total["found"] or 1)
        out[name] = (recall, precision, harmonic_mean((recall, precision)))
    return out


if __name__ == "__main__":
    main()
