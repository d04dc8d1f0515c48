"""The weights of the small networks that judge by what the large one has read: arrays by name, checked before they are opened."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from byname.encoder.manifest import checked

Floats = NDArray[np.float32]


@cache
def weights(name: str) -> Mapping[str, Floats]:
    """The arrays of a file of weights (.npz, float32); raises DataError where a byte of it is not as it was shipped."""
    with np.load(BytesIO(checked(name)), allow_pickle=False) as stored:
        return {key: stored[key].astype(np.float32) for key in stored.files}
