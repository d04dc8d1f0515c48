"""Whom protected biographies are about: three attacks that byname does not have, with the public records of everybody.

    .venv/bin/python bench/linkage.py ROWS.json [--background]

ROWS.json: a list of objects with "name", "public_knowledge" (what is public of that person) and, for those to be protected,
"original_abstract" and "METHOD_abstract" for texts that other methods have protected: all are attacked in the same run.
--background gives byname the public records as an adversary's texts.

The attacks rank all records: by TF-IDF of words and word pairs, by runs of letters, and by what words have in common (latent
semantic analysis, 200 dimensions). Printed for each: the share of people whose record is first, and among the first five.
words kept: the share of the original's words, small ones left out, that the protected text still has; 0 for a refused one.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from byname.lang.en.grammar import FUNCTION_WORDS
from byname.pipeline import load_policy, protect
from byname.record import Vault
from peers import ATTACKER, python

_PROGRAM = """
import json, sys
import numpy as np
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import Normalizer
records, methods = json.load(sys.stdin)
names = sorted(records)
known = [records[name] for name in names]
words = dict(sublinear_tf=True, stop_words="english")
attacks = [
    TfidfVectorizer(ngram_range=(1, 2), **words),
    TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2),
    make_pipeline(TfidfVectorizer(**words), TruncatedSVD(200, random_state=0), Normalizer()),
]
found = {}
for attack in attacks:
    space = attack.fit_transform(known)
    for method, texts in methods.items():
        likeness = attack.transform(list(texts.values())) @ space.T
        likeness = likeness.toarray() if hasattr(likeness, "toarray") else likeness
        places = [int((row > row[names.index(name)]).sum()) if row[names.index(name)] > 0 else 999
                  for name, row in zip(texts, likeness)]
        found.setdefault(method, []).append([float(np.mean([p < n for p in places])) for n in (1, 5)])
print(json.dumps(found))
"""


def main() -> None:
    """Prints one line a method."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("rows", type=Path)
    parser.add_argument("--background", action="store_true")
    given = parser.parse_args()
    rows = json.loads(given.rows.read_text(encoding="utf-8"))
    records = {row["name"]: row["public_knowledge"] for row in rows if row.get("public_knowledge")}
    subjects = [row for row in rows if row.get("original_abstract")]
    methods = {
        column.removesuffix("_abstract"): {row["name"]: row[column] for row in subjects if row.get(column)}
        for column in rows[0]
        if column.endswith("_abstract") and column != "dev_abstract"
    }
    background = (
        tuple(f"{name}\n\n{text}" for name, text in sorted(records.items())) if given.background else ()
    )
    methods["byname"] = _protected(subjects, background)
    command = [str(python(ATTACKER)), "-c", _PROGRAM]
    run = subprocess.run(
        command, input=json.dumps([records, methods]), capture_output=True, text=True, check=True
    )
    print(
        f"{len(subjects)} people, {len(records)} records    words        letters      meaning      kept  refused"
    )
    for method, places in json.loads(run.stdout).items():
        kept = sum(_kept(row["original_abstract"], methods[method].get(row["name"], "")) for row in subjects)
        shares = "".join(f"{first:6.2f} {five:5.2f} " for first, five in places)
        print(f"{method:22}{shares}  {kept / len(subjects):.2f}  {len(subjects) - len(methods[method])}")


def _protected(subjects: list[dict[str, Any]], background: tuple[str, ...]) -> dict[str, str]:
    """What byname writes for each of them; nothing for a text that it refuses."""
    written = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        for row in subjects:
            path.write_text(row["original_abstract"], encoding="utf-8")
            done = protect(path, load_policy(""), Vault.none(), background=background)
            if done.release is not None:
                written[row["name"]] = done.draft.text
    return written


def _kept(original: str, protected: str) -> float:
    before, after = _words(original), _words(protected)
    return sum((before & after).values()) / max(1, sum(before.values()))


def _words(text: str) -> Counter[str]:
    return Counter(word for word in re.findall(r"\w+", text.lower()) if word not in FUNCTION_WORDS)


if __name__ == "__main__":
    main()
