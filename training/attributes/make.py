"""Makes the weights that say what words tell, of whom, and how likely a fact is right: python training/attributes/make.py

Reads training/testimonies, writes attributes.npz, whose.npz and likely.npz beside the network, puts the head into the network
and all digests into the manifest. Two cores take a quarter of an hour; seeds are fixed. Prints what texts not trained on give.
"""

from __future__ import annotations

import sys
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import numpy as np
from safetensors.numpy import save_file

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[1]
sys.path[:0] = [str(_ROOT / "src"), str(_HERE.parent / "tagger")]

import likely  # noqa: E402
import tells  # noqa: E402
import whose  # noqa: E402

from annotated import Annotated, Floats, annotated  # noqa: E402
from byname.encoder.manifest import manifest  # noqa: E402
from heads import main as add_heads  # noqa: E402
from heads import register  # noqa: E402

DATA = _ROOT / "src" / "byname" / "encoder" / "data"
FOLDS = 4

Item = TypeVar("Item")


def store(name: str, arrays: dict[str, Floats]) -> None:
    """Writes weights beside the network, the same bytes for the same numbers."""
    buffer = BytesIO()
    np.savez(buffer, **{key: value.astype(np.float16) for key, value in sorted(arrays.items())})
    (DATA / name).write_bytes(buffer.getvalue())
    register(DATA / "MANIFEST.toml", name, buffer.getvalue())
    manifest.cache_clear()


def make_tells(texts: list[Annotated]) -> None:
    """Trains the head and what works behind it, and ships both."""
    head, behind = tells.arrays(tells.taught(texts))
    store("attributes.npz", behind)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "attributes.safetensors")
        save_file(head, path, metadata={"layers": ",".join(map(str, tells.LAYERS))})
        add_heads(DATA / "tagger.onnx", [path])
    manifest.cache_clear()


def make_whose(texts: list[Annotated]) -> list[dict[str, Floats]]:
    """Trains the ranking, prints its accuracy on texts that it has not seen, and ships the one trained on all.

    Returns the rankings of the folds: that of number n has not seen the texts n, n + FOLDS, ...
    """
    asked = [whose.questions(text) for text in texts]
    right, total, folds = 0.0, 0.0, list[dict[str, Floats]]()
    for fold in range(FOLDS):
        ranker = whose.taught([q for several in _others(asked, fold) for q in several])
        held = [q for several in asked[fold::FOLDS] for q in several]
        right, total = right + whose.accuracy(ranker, held) * len(held), total + len(held)
        folds.append(whose.arrays(ranker))
    ruled = sum(question.ruled for several in asked for question in several) / total
    known = sum(any(question.right) for several in asked for question in several) / total
    print(f"whose fact it is, texts not trained on: {right / total:.3f} of {total:.0f}")
    print(f"by the rules of grammar: {ruled:.3f}; somebody who is right was found for {known:.3f}")
    store("whose.npz", whose.arrays(whose.taught([q for several in asked for q in several])))
    return folds


def make_likely(texts: list[Annotated], rankings: list[dict[str, Floats]]) -> None:
    """Trains the judge of facts on what the other weights say of texts that they have not seen, and ships it."""
    judged = [list[likely.Judged]() for _ in texts]
    for fold in range(FOLDS):
        teller = tells.taught(_others(texts, fold))
        for number in range(fold, len(texts), FOLDS):
            said = tells.said_by(teller, texts[number])
            judged[number] = likely.facts_of(texts[number], said, rankings[fold])
    folds = [
        likely.taught([f for several in _others(judged, fold) for f in several]) for fold in range(FOLDS)
    ]
    said = [likely.said_by(folds[n % FOLDS], several) for n, several in enumerate(judged) if several]
    facts = [fact for several in judged for fact in several]
    print(*likely.reliability(np.concatenate(said), facts), sep="\n")
    store("likely.npz", likely.arrays(likely.taught(facts)))


def _others(texts: list[Item], fold: int) -> list[Item]:
    """What is trained on where a fold is held back."""
    return [text for number, text in enumerate(texts) if number % FOLDS != fold]


if __name__ == "__main__":
    known = [
        annotated(path, tells.LAYERS) for path in sorted((_HERE.parent / "testimonies").glob("[0-9]*.json"))
    ]
    make_tells(known)
    make_likely(known, make_whose(known))
