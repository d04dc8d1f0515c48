"""Twenty protected texts to read: what byname makes of invented testimonies, as they are released.

    python bench/gallery.py docs/gallery

Protects the ten read texts of tests/gold and ten testimonies of training with the default policy and writes one
page each, with a page that lists them. A text that is refused is listed with its reasons, without a word of it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from byname.pipeline import Protection, load_policy, protect
from byname.record import Vault

ROOT = Path(__file__).resolve().parent.parent
TESTIMONIES = (22, 24, 28, 34, 40, 41, 52, 63, 72, 77)


def sources() -> Iterator[tuple[Path, str | None]]:
    """The path and the date of writing of each of the twenty."""
    read = sorted((ROOT / "tests" / "gold").glob("[01]*.json"))[:10]
    folder = ROOT / "training" / "testimonies"
    for path in (*read, *(next(folder.glob(f"{number}-*.json")) for number in TESTIMONIES)):
        yield path, json.loads(path.read_text(encoding="utf-8")).get("date")


def protected(path: Path, written: str | None) -> Protection:
    """What comes of one of them."""
    text = json.loads(path.read_text(encoding="utf-8"))["text"]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "text.txt")
        source.write_text(text, encoding="utf-8")
        return protect(source, load_policy(""), Vault.none(), written=written)


def main(target: Path) -> None:
    """Writes the pages anew."""
    target.mkdir(parents=True, exist_ok=True)
    rows = [
        "# Gallery",
        "",
        "Invented texts as `byname protect` releases them (`python bench/gallery.py docs/gallery`).",
        "",
    ]
    rows += ["| | words | changes | of the length left |", "| --- | ---: | ---: | ---: |"]
    for number, (path, written) in enumerate(sources(), 1):
        done = protected(path, written)
        words, name = len(done.reading.document.text.split()), f"{number:02d}.md"
        origin = path.relative_to(ROOT).as_posix()
        if done.release is None:
            Path(target, name).unlink(missing_ok=True)
            rows.append(f"| {origin} | {words} | refused | |")
        else:
            left = len(done.draft.text.split()) / words
            rows.append(
                f"| [{number:02d}]({name}), from {origin} | {words} | {len(done.draft.edits)} | {left:.0%} |"
            )
            Path(target, name).write_text(f"{done.draft.text.strip()}\n", encoding="utf-8")
        print(rows[-1], flush=True)
    Path(target, "README.md").write_text("\n".join([*rows, ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
