"""How far the tagger's network is from what this processor can do: multiplications and additions a second, of 8 bits.

The limit is measured: the network's largest matrix product, alone, as ONNX Runtime computes it, on the same cores.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from byname.encoder.session import MARGIN, WINDOW, logits
from byname.encoder.tokeniser import pieces

_WIDTH, _FEED, _LAYERS, _ROWS = 384, 1536, 6, 4096
_TEXT = (
    "On the morning of 14 June 2019 the nurse, who was thirty-one, left the hospital in Brest with her two sons. "
    * 400
)


def main() -> None:
    """Prints the additions a word needs, what was reached and what can be reached."""
    words, found = len(_TEXT.split()), pieces(_TEXT)
    overlap = WINDOW / (WINDOW - 2 - 2 * MARGIN)
    each = _LAYERS * (4 * _WIDTH**2 + 2 * _WIDTH * _FEED + 2 * WINDOW * _WIDTH) * overlap * len(found) / words
    reached = words / _seconds(lambda: logits(found)) * each
    limit = _ROWS * _WIDTH * _FEED / _seconds(_product())
    print(
        f"the network: {each / 1e6:.1f} million multiply-adds a word; {reached / 1e9:.0f} thousand million a second"
    )
    print(f"the processor in the largest product alone: {limit / 1e9:.0f} thousand million a second")
    print(f"reached: {reached / limit:.0%}")


def _seconds(work: Callable[[], object]) -> float:
    work()
    best = float("inf")
    for _ in range(3):
        started = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - started)
    return best


def _product() -> Callable[[], object]:
    random = np.random.default_rng(0)
    weights = random.integers(-63, 64, (_WIDTH, _FEED), dtype=np.int8)
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["a", "b"], ["c"])],
        "product",
        [helper.make_tensor_value_info("a", TensorProto.UINT8, [_ROWS, _WIDTH])],
        [helper.make_tensor_value_info("c", TensorProto.INT32, [_ROWS, _FEED])],
        [numpy_helper.from_array(weights, "b")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    rows = random.integers(0, 255, (_ROWS, _WIDTH), dtype=np.uint8)
    return lambda: session.run(None, {"a": rows})


if __name__ == "__main__":
    main()
