"""Adds heads to the shipped network: python training/tagger/heads.py TAGGER.onnx HEAD.safetensors [HEAD.safetensors ...]

A head is a linear map of the hidden states that the network has anyway, so that a text is encoded once for all who ask.
Its file holds ``weight`` (width, 384 for each layer) and ``bias`` (width), and names its ``layers`` ("2,5") in the metadata;
the file's name is the name of the output. What the network said before it says unchanged, bit for bit.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from safetensors import safe_open

Array = NDArray[np.float32]


def with_head(model: onnx.ModelProto, name: str, layers: list[int], weight: Array, bias: Array) -> None:
    """Gives the network one more output; a head of that name that it has already is taken out first."""
    graph = model.graph
    for part in (graph.node, graph.initializer, graph.output):
        for item in [item for item in part if item.name == name or item.name.startswith(f"{name}.")]:
            part.remove(item)
    states = [f"layers.{number}.after_feed" for number in layers]
    kept = {f"{name}.weight": weight.T, f"{name}.bias": bias}
    graph.initializer.extend(numpy_helper.from_array(np.ascontiguousarray(v), k) for k, v in kept.items())
    steps = (
        ("Concat", states, f"{name}.states", {"axis": 2}),
        ("MatMul", [f"{name}.states", f"{name}.weight"], f"{name}.product", {}),
        ("Add", [f"{name}.product", f"{name}.bias"], name, {}),
    )
    graph.node.extend(helper.make_node(kind, ins, [out], name=out, **more) for kind, ins, out, more in steps)
    graph.output.append(
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "length", len(bias)])
    )


def main(target: Path, files: list[Path]) -> None:
    """Writes the network with the heads, and its digest into the manifest beside it."""
    model = onnx.load(target)
    for path in files:
        with safe_open(path, "numpy") as file:
            layers = [int(number) for number in file.metadata()["layers"].split(",")]
            with_head(model, path.stem, layers, file.get_tensor("weight"), file.get_tensor("bias"))
    data = model.SerializeToString(deterministic=True)
    target.write_bytes(data)
    register(target.parent / "MANIFEST.toml", target.name, data)


def register(manifest: Path, name: str, data: bytes) -> None:
    """Writes the digest of a file into the manifest."""
    entry = re.compile(rf'(\["{re.escape(name)}"\]\nsha256 = ")[0-9a-f]*')
    digest = hashlib.sha256(data).hexdigest()
    manifest.write_text(entry.sub(rf"\g<1>{digest}", manifest.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]])
