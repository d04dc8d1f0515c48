"""Makes the shipped ranker: python training/coreference/train.py --data ../shared/data [--folds 5]

Reads GUM and the project's testimonies with the shipped network, trains, adds the projection to tagger.onnx as one more head, writes
coreference.npz beside it, and enters both into the manifest. With ``--folds`` nothing is written: each text is judged by a ranker that
was trained without it, and the figures of CoNLL-2012 are printed.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

import numpy as np
import torch
from safetensors.numpy import save_file

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[1]
sys.path[:0] = [str(_ROOT / "src"), str(_HERE), str(_ROOT / "bench")]
from annotated import gum, testimonies  # noqa: E402 - found through the path above
from byname.people import find_people  # noqa: E402
from byname.people.candidate import Candidate  # noqa: E402
from byname.people.ranker import Ranker  # noqa: E402
from matching import clusters  # noqa: E402
from network import Network, Record, Scale, exported, records, trained  # noqa: E402
from texts import LAYERS, Text, read, read_hidden_states  # noqa: E402

_DATA = _ROOT / "src" / "byname" / "encoder" / "data"
Examples = list[tuple[Text, list[Record]]]


def main() -> None:
    """Trains once on everything, or once for each fold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds gum/")
    parser.add_argument("--folds", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(2)
    read_hidden_states(_DATA / "tagger.onnx")
    texts = [read(gold, complete=True) for gold in gum(given.data / "gum")]
    texts += [read(gold, complete=False) for gold in testimonies(_ROOT / "training" / "testimonies")]
    alone = [read(gold, complete=True) for gold in gum(given.data / "gum", labels=False)]
    labelled = {text.gold.id: text.gold.text for text in texts}
    alone = [text for text in alone if text.gold.text != labelled[text.gold.id]]
    print(f"{len(texts)} texts, {len(alone)} of them also without speakers", flush=True)
    if given.folds:
        judge(texts, alone, given.folds)
    else:
        write(*learn([*texts, *alone]))


def learn(texts: list[Text]) -> tuple[Network, Scale]:
    """Trains on choices as they come up for somebody who is always right, then on those of the ranker itself too."""
    examples = [(text, records(text)) for text in texts]
    scale = Scale([record for _, several in examples for record in several])
    ids = sorted({text.gold.id for text in texts})
    half = {id: number % 2 for number, id in enumerate(ids)}
    both = Examples()
    for part in (0, 1):  # the mistakes it makes in texts that it has not seen
        known = exported(trained([e for e in examples if half[e[0].gold.id] != part], scale), scale)
        of = [e for e in examples if half[e[0].gold.id] == part]
        both += [(text, several + records(text, _ranker(text, text.found, known))) for text, several in of]
    return trained(both, scale), scale


def _ranker(text: Text, found: list[Candidate], known: dict[str, np.ndarray]) -> Ranker:
    """A ranker with these weights for the candidates of a text, whose states are in the same order whenever it is read."""
    projected = text.states.numpy() @ known["projection.weight"].T + known["projection.bias"]
    return Ranker(found, projected, np.array(text.tagged, np.float32), known)


def judge(texts: list[Text], alone: list[Text], folds: int) -> None:
    """Prints the figures of texts that the ranker was not trained on, beside those of the rules alone."""
    from coreference import report

    ids = sorted(text.gold.id for text in texts)
    random.Random(0).shuffle(ids)
    fold = {id: n % folds for n, id in enumerate(ids)}
    figures: dict[str, list[tuple[list, list]]] = {}  # type: ignore[type-arg]
    for number in range(folds):
        network, scale = learn([text for text in [*texts, *alone] if fold[text.gold.id] != number])
        known = exported(network, scale)
        for text in texts:
            if fold[text.gold.id] == number:
                kind = "GUM" if text.complete else "testimonies"
                figures.setdefault(kind, []).append(_found(text, known))
                if text.complete:
                    figures.setdefault(f"GUM {text.gold.id.split('_')[1]}", []).append(figures[kind][-1])
        print(f"fold {number + 1} of {folds}", flush=True)
    report(dict(sorted(figures.items())))


def _found(text: Text, known: dict[str, np.ndarray]) -> tuple[list, list]:  # type: ignore[type-arg]
    """The clusters of the annotation and of byname, with this ranker in place of the shipped one."""
    with patch.object(Ranker, "shipped", lambda found, _words: _ranker(text, found, known)):
        people, _ = find_people(text.document, text.mentions, text.encoding)
    spans = [[((m.span.start, m.span.end), m.identifier == "direct") for m in p.mentions] for p in people]
    return clusters(text.gold, spans)


def write(network: Network, scale: Scale) -> None:
    """Writes the projection into the network and the rest beside it."""
    known = exported(network, scale)
    with tempfile.TemporaryDirectory() as folder:
        head = Path(folder, "coreference.safetensors")
        layers = {"layers": ",".join(map(str, LAYERS))}
        kept = {name: np.ascontiguousarray(known.pop(f"projection.{name}")) for name in ("weight", "bias")}
        save_file(kept, head, metadata=layers)
        step = [
            sys.executable,
            str(_ROOT / "training" / "tagger" / "heads.py"),
            str(_DATA / "tagger.onnx"),
            str(head),
        ]
        subprocess.run(step, check=True)
    target = _DATA / "coreference.npz"
    np.savez(target, **known)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    manifest = _DATA / "MANIFEST.toml"
    listed = re.sub(r'\n\["coreference.npz"\]\n(?:.+\n)*', "", manifest.read_text("utf-8")).rstrip("\n")
    entry = f'\n\n["coreference.npz"]\nsha256 = "{digest}"\norigin = "training/coreference; docs/coreference.md is its model card"\nlicence = "Apache-2.0"\n'
    manifest.write_text(listed + entry, encoding="utf-8")


if __name__ == "__main__":
    main()
