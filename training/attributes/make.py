"""Makes the weights that say what words tell, and of whom: python training/attributes/make.py [tells] [whose]

Reads training/testimonies, writes attributes.npz and whose.npz beside the network, puts the head into the network and all
digests into the manifest. Two cores take five minutes; seeds are fixed. First cross-validates and prints what that gives.
"""

from __future__ import annotations

import sys
import tempfile
from io import BytesIO
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[1]
sys.path[:0] = [str(_ROOT / "src"), str(_HERE.parent / "tagger")]

import tells  # noqa: E402
import whose  # noqa: E402

from annotated import Annotated, Floats, annotated  # noqa: E402
from byname.encoder.manifest import manifest  # noqa: E402
from heads import main as add_heads  # noqa: E402
from heads import register  # noqa: E402

DATA = _ROOT / "src" / "byname" / "encoder" / "data"
FOLDS = 4


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


def make_whose(texts: list[Annotated]) -> None:
    """Trains the ranking, prints its accuracy on texts that it has not seen, and ships the one trained on all."""
    asked = [whose.questions(text) for text in texts]
    right = total = 0.0
    for fold in range(FOLDS):
        rest = [q for n, several in enumerate(asked) if n % FOLDS != fold for q in several]
        held = [q for n, several in enumerate(asked) if n % FOLDS == fold for q in several]
        right, total = right + whose.accuracy(whose.taught(rest), held) * len(held), total + len(held)
    ruled = sum(question.ruled for several in asked for question in several) / total
    known = sum(any(question.right) for several in asked for question in several) / total
    print(f"whose fact it is, texts not trained on: {right / total:.3f} of {total:.0f}")
    print(f"by the rules of grammar: {ruled:.3f}; somebody who is right was found for {known:.3f}")
    store("whose.npz", whose.arrays(whose.taught([q for several in asked for q in several])))


if __name__ == "__main__":
    texts = [
        annotated(path, tells.LAYERS) for path in sorted((_HERE.parent / "testimonies").glob("[0-9]*.json"))
    ]
    for step in sys.argv[1:] or ("tells", "whose"):
        {"tells": make_tells, "whose": make_whose}[step](texts)
