"""Writes the trained tagger as an ONNX file of 8-bit weights: python training/tagger/export.py CHECKPOINT TARGET.onnx

The graph is made by hand, out of ONNX Runtime's own operations, so that no converter stands between the weights and the
file. Weights have 7 bits and a scale for each column: with 8, processors without VNNI saturate and would answer differently.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

WIDTH, ATTENTIONS, BITS = 384, 12, 7
MICROSOFT = "com.microsoft"

Array = NDArray[np.float32]


class Graph:
    """Nodes and weights of the network in the making; a node's output is called as the node is."""

    def __init__(self, weights: dict[str, Array]) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.kept: list[onnx.TensorProto] = []

    def node(self, operation: str, inputs: list[str], name: str, **attributes: object) -> str:
        """Adds a node; operations that ONNX itself lacks are ONNX Runtime's."""
        domain = "" if operation in onnx_operations() else MICROSOFT
        self.nodes.append(helper.make_node(operation, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def keep(self, name: str, values: NDArray[np.generic]) -> str:
        """Adds constants under a name."""
        self.kept.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def float(self, name: str) -> str:
        """Adds weights as they are."""
        return self.keep(name, self.weights[name])

    def linear(self, name: str, value: str) -> str:
        """A linear map with weights of 7 bits; the value is made 8 bits wide when it comes."""
        weights, scale = quantised(self.weights[f"{name}.weight"].T, axis=0)
        inputs = [
            value,
            self.keep(f"{name}.weight", weights),
            self.keep(f"{name}.scale", scale),
            self.keep(f"{name}.zero", np.zeros(scale.shape, dtype=np.int8)),
            self.float(f"{name}.bias"),
        ]
        return self.node("DynamicQuantizeMatMul", inputs, name)

    def rows(self, name: str, index: str) -> str:
        """Rows of a table of 8 bits and a scale a row."""
        table, scale = quantised(self.weights[name], axis=1, bits=8)
        found = self.node("Gather", [self.keep(f"{name}.table", table), index], f"{name}.found")
        scales = self.node("Gather", [self.keep(f"{name}.scale", scale[:, None]), index], f"{name}.scales")
        wide = self.node("Cast", [found], f"{name}.wide", to=TensorProto.FLOAT)
        return self.node("Mul", [wide, scales], f"{name}.rows")


def onnx_operations() -> frozenset[str]:
    """The operations of ONNX itself that the graph uses."""
    return frozenset(
        "Gather Cast Mul Add Slice Shape Reshape Transpose Concat Softmax MatMul LayerNormalization".split()
    )


def quantised(weights: Array, *, axis: int, bits: int = BITS) -> tuple[NDArray[np.int8], Array]:
    """Whole numbers of that many bits, and for each line across the axis what one of them is worth."""
    most = 2 ** (bits - 1) - 1
    scale = np.maximum(np.abs(weights).max(axis=axis), 1e-8) / most
    whole = np.round(weights / np.expand_dims(scale, axis)).astype(np.int8)
    return whole, scale.astype(np.float32)


def built(weights: dict[str, Array]) -> onnx.ModelProto:
    """The network: ids and shapes, both (batch, length), to logits (batch, length, labels).

    There is no mask: the windows of a batch are all of one length, and without one attention is twice as fast.
    """
    graph = Graph(weights)
    positions = graph.keep("positions", weights["position.weight"] + weights["segment.weight"][0])
    length = graph.node("Shape", ["ids"], "length", start=1, end=2)
    first = graph.keep("first", np.zeros(1, dtype=np.int64))
    placed = graph.node("Slice", [positions, first, length, first], "placed")
    pieces = graph.rows("piece.weight", "ids")
    shapes = graph.node("Gather", [graph.float("shape.weight"), "shapes"], "shaped")
    told = graph.node("Add", [graph.node("Add", [pieces, shapes], "told"), placed], "told.placed")
    hidden = graph.node(
        "LayerNormalization",
        [told, graph.float("norm.weight"), graph.float("norm.bias")],
        "norm",
        epsilon=1e-12,
        axis=-1,
    )
    for number in range(sum(name.endswith(".up.weight") for name in weights)):
        hidden = _layer(graph, f"layers.{number}", hidden)
    graph.linear("head", hidden)
    return _model(graph)


def _layer(graph: Graph, name: str, hidden: str) -> str:
    parts = [f"{name}.{part}" for part in ("query", "key", "value")]
    for kind, axis in (("weight", 0), ("bias", 0)):
        graph.weights[f"{name}.joint.{kind}"] = np.concatenate(
            [graph.weights[f"{p}.{kind}"] for p in parts], axis=axis
        )
    joint = graph.linear(f"{name}.joint", hidden)
    query, key, value = (f"{name}.part.{part}" for part in ("query", "key", "value"))
    thirds = graph.keep(f"{name}.thirds", np.array([WIDTH] * 3, dtype=np.int64))
    graph.nodes.append(helper.make_node("Split", [joint, thirds], [query, key, value], axis=2))
    attended = graph.node("MultiHeadAttention", [query, key, value], f"{name}.attended", num_heads=ATTENTIONS)
    hidden = _normed(graph, f"{name}.after_attention", graph.linear(f"{name}.out", attended), hidden)
    bias = graph.weights.pop(f"{name}.up.bias")
    graph.weights[f"{name}.up.bias"] = np.zeros_like(bias)
    grown = graph.linear(f"{name}.up", hidden)
    lively = graph.node("FastGelu", [grown, graph.keep(f"{name}.lift", bias)], f"{name}.lively")
    return _normed(graph, f"{name}.after_feed", graph.linear(f"{name}.down", lively), hidden)


def _normed(graph: Graph, name: str, new: str, old: str) -> str:
    """The sum, normalised; as two operations, since ONNX Runtime's joint one takes fifteen times as long."""
    added = graph.node("Add", [new, old], f"{name}.sum")
    inputs = [added, graph.float(f"{name}.weight"), graph.float(f"{name}.bias")]
    return graph.node("LayerNormalization", inputs, name, epsilon=1e-12, axis=-1)


def _model(graph: Graph) -> onnx.ModelProto:
    inputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT32, ["batch", "length"]),
        helper.make_tensor_value_info("shapes", TensorProto.INT32, ["batch", "length"]),
    ]
    outputs = [helper.make_tensor_value_info("head", TensorProto.FLOAT, ["batch", "length", "labels"])]
    made = helper.make_graph(graph.nodes, "tagger", inputs, outputs, graph.kept)
    versions = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(made, opset_imports=versions, ir_version=8, producer_name="byname")


if __name__ == "__main__":
    checkpoint, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.write_bytes(built(load_file(checkpoint)).SerializeToString(deterministic=True))
