"""Who is who: byname's people beside annotated texts, by the scores of CoNLL-2012 (MUC, B³, CEAFe) as scorch reckons them.

    .venv/bin/python bench/coreference.py --gum ../shared/data/gum           # 103 documents, by genre
    .venv/bin/python bench/coreference.py tests/gold training/testimonies    # any folder of testimonies in the project's scheme

People only, mentions as byname finds them. A mention of byname is the annotated one with the same head (training/coreference/matching.py).
Each line is printed with people who are mentioned once, and without them on both sides, as CoNLL-2012 has it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

_HERE = Path(__file__).parent
sys.path[:0] = [str(_HERE), str(_HERE.parent / "training" / "coreference")]
from annotated import Gold, gum, testimonies  # noqa: E402 - found through the path above
from byname.pipeline import read_people  # noqa: E402
from byname.read import read_document  # noqa: E402
from matching import clusters  # noqa: E402
from peers import SCORER, python  # noqa: E402


def main() -> None:
    """Reads every text, has the scorer count, and prints a line for each group of texts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", type=Path, nargs="*", help="folders of annotated testimonies")
    parser.add_argument("--gum", type=Path, help="the folder of GUM's .conllu files")
    parser.add_argument("--no-labels", action="store_true", help="leave out who speaks in GUM's transcripts")
    given = parser.parse_args()
    groups: dict[str, list[Gold]] = {str(folder): testimonies(folder) for folder in given.folders}
    if given.gum:
        read = gum(given.gum, labels=not given.no_labels)
        for gold in read:
            groups.setdefault(f"GUM {gold.id.split('_')[1]}", []).append(gold)
        groups["GUM"] = read
    report({name: [clusters(gold, people_of(gold)) for gold in texts] for name, texts in groups.items()})


def people_of(gold: Gold) -> list[list[tuple[tuple[int, int], bool]]]:
    """The mentions of each person that byname finds in a text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        path.write_text(gold.text, encoding="utf-8", newline="")
        reading = read_people(read_document(path, written=gold.date))
    return [
        [((m.span.start, m.span.end), m.identifier == "direct") for m in dossier.person.mentions]
        for dossier in reading.dossiers
    ]


def report(scored: dict[str, list[tuple[list, list]]]) -> None:  # type: ignore[type-arg]
    """Prints MUC, B³, CEAFe and their mean for each group of texts."""
    rows = {
        name: [[list(map(_names, side)) for side in pair] for pair in pairs] for name, pairs in scored.items()
    }
    run = subprocess.run(
        [str(python(SCORER)), str(_HERE / "scorer.py")], input=json.dumps(rows), capture_output=True, text=True, check=True
    )  # fmt: skip
    print(run.stdout, end="")


def _names(cluster: set[object]) -> list[str]:
    return sorted(str(element) for element in cluster)


if __name__ == "__main__":
    main()
