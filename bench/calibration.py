"""Is the tagger's score a probability? Words of the held-out court cases, by what was said and how often it was true.

    .venv/bin/python bench/calibration.py ../shared/data [docs/calibration.svg]

Prints a table, the expected calibration error, and recall and precision by threshold; draws the reliability plot.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from plot import at, square

_ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(_ROOT / "training" / "tagger"))
from calibrate import scored  # noqa: E402 - found through the path above

_BINS = (0.0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
_THRESHOLDS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.5)
Row = tuple[int, float, float]  # words, mean score, share that was true


def main() -> None:
    """Prints the tables and, with a second argument, writes the plot."""
    said, real = scored(Path(sys.argv[1]))
    found = list(_rows(said, real))
    print(f"{'words':>8}{'said':>8}{'true':>8}")
    for words, score, share in found:
        print(f"{words:8}{score:8.3f}{share:8.3f}")
    error = sum(words * abs(score - share) for words, score, share in found) / len(said)
    print(f"expected calibration error: {error:.4f}\n\n{'threshold':>10}{'recall':>8}{'precision':>11}")
    for threshold in _THRESHOLDS:
        spotted = said >= threshold
        print(f"{threshold:10.2f}{real[spotted].sum() / real.sum():8.3f}{real[spotted].mean():11.3f}")
    if len(sys.argv) > 2:
        Path(sys.argv[2]).write_text(_drawn(found, error), encoding="utf-8")


def _rows(said: NDArray[np.float64], real: NDArray[np.float64]) -> list[Row]:
    places = np.digitize(said, _BINS[1:-1])
    groups = [(said[places == n], real[places == n]) for n in range(len(_BINS) - 1)]
    return [
        (len(scores), float(scores.mean()), float(truth.mean())) for scores, truth in groups if len(scores)
    ]


def _drawn(found: list[Row], error: float) -> str:
    dots = "".join(
        f'<circle cx="{at(score, share)[0]}" cy="{at(score, share)[1]}" r="4"><title>said {score:.2f}, true {share:.2f}, '
        f"{words} words</title></circle>"
        for words, score, share in found
    )
    line = " ".join("{},{}".format(*at(score, share)) for _, score, share in found)
    return square(
        "Reliability of the tagger’s score",
        f"How often words with a score were identifying, against the score; expected error {error:.3f}.",
        "said: probability that the word identifies",
        "true: share of the words",
        f'<polyline points="{line}" fill="none" stroke="#0b5394" stroke-width="2"/><g fill="#0b5394">{dots}</g>',
    )


if __name__ == "__main__":
    main()
