"""The whole of audit beside Presidio's analyze: words per second by turns in one run, and over the length of a text.

    .venv/bin/python bench/audit.py [docs/audit.svg]

Short: the testimonies of training/testimonies and the examples, one after the other. Long: the same testimonies joined, with the
names changed in every copy so that nobody is in two of them, up to 200,000 words. Presidio reads with spaCy's small model, in a
virtual environment of its own; both run by turns on the same cores. Of the speeds, read the ratios.
"""

from __future__ import annotations

import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from peers import PRESIDIO, python

_HERE = Path(__file__).parent
_TEXTS = _HERE.parent / "training" / "testimonies"
_LENGTHS = (10_000, 25_000, 50_000, 100_000, 200_000)
_ROUNDS = 2
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
_WIDE, _HIGH, _EDGE = 480, 260, 56
Row = tuple[int, float, float]  # words, seconds of byname, seconds of Presidio


def main() -> None:
    """Prints the two tables and, with an argument, writes the plot."""
    interpreter = python(PRESIDIO, with_byname=True)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.txt") for number in range(len(_LENGTHS))]
        for length, path in zip(_LENGTHS, paths, strict=True):
            path.write_text(_long(length), encoding="utf-8")
        short = [Path(folder, f"short{n}.txt") for n, _ in enumerate(testimonies())]
        for path, text in zip(short, testimonies(), strict=True):
            path.write_text(text, encoding="utf-8")
        rows = _child(interpreter, [[str(p) for p in short], *([str(p)] for p in paths)])
        peak = subprocess.run(
            [str(interpreter), __file__, "--peak", str(paths[-1])], capture_output=True, text=True, check=True
        ).stdout
    _print(f"{len(short)} testimonies", rows[0])
    for row in rows[1:]:
        _print("one text", row)
    print(f"byname's peak of memory at {rows[-1][0]:,} words: {float(peak):.0f} MiB")
    arguments = [argument for argument in sys.argv[1:] if argument.endswith(".svg")]
    if arguments:
        Path(arguments[0]).write_text(_drawn(rows[1:]), encoding="utf-8")


def testimonies() -> list[str]:
    """The texts of the invented testimonies that the tagger has learnt from: speed does not depend on that."""
    return [json.loads(p.read_text(encoding="utf-8"))["text"] for p in sorted(_TEXTS.glob("[0-9]*.json"))]


def _long(words: int) -> str:
    """Testimonies one after the other until there are so many words; from the second copy on the letters of names are mixed."""
    chance, texts, parts, count = random.Random(1), testimonies(), [], 0  # noqa: S311 - the same text every time
    while count < words:
        text = texts[len(parts) % len(texts)]
        if len(parts) >= len(texts):
            small = set(re.findall(r"\b[a-z]{4,}\b", text))
            names = sorted({name for name in _NAME.findall(text) if name.lower() not in small})
            mixed = {n: n[0] + "".join(chance.sample(n[1:], len(n) - 1)) for n in names}
            text = _NAME.sub(lambda match, mixed=mixed: mixed.get(match[0], match[0]), text)  # type: ignore[misc]
        parts.append(text)
        count += len(text.split())
    return "\n\n".join(parts)


def _child(interpreter: Path, jobs: list[list[str]]) -> list[Row]:
    run = subprocess.run(
        [str(interpreter), __file__, "--run"],
        input=json.dumps(jobs),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [(words, ours, theirs) for words, ours, theirs in json.loads(run.stdout)]


def run(jobs: list[list[str]]) -> list[Row]:
    """Both over each list of files by turns; the seconds of the best round."""
    from byname.pipeline import audit, load_policy
    from finders import FINDERS

    rules, peer = load_policy(""), FINDERS["Presidio small"]()
    rows = []
    for number, paths in enumerate([jobs[0][:1], *jobs]):  # the first warms both up
        texts = [Path(path).read_text(encoding="utf-8") for path in paths]
        ours = theirs = float("inf")
        for _ in range(_ROUNDS if number < 4 else 1):
            started = time.perf_counter()
            for path in paths:
                audit(Path(path), rules)
            between = time.perf_counter()
            for text in texts:
                peer(text)
            ours, theirs = min(ours, between - started), min(theirs, time.perf_counter() - between)
        rows.append((sum(len(text.split()) for text in texts), ours, theirs))
    return rows[1:]


def _print(title: str, row: Row) -> None:
    words, ours, theirs = row
    print(
        f"{title:16}{words:>9,} words   byname audit {words / ours:7,.0f} words/s   "
        f"Presidio analyze {words / theirs:7,.0f} words/s   ratio {theirs / ours:.2f}"
    )


def _drawn(rows: list[Row]) -> str:
    most_words, most = rows[-1][0], max(max(ours, theirs) for _, ours, theirs in rows) * 1.05

    def at(words: float, seconds: float) -> tuple[float, float]:
        return round(_EDGE + words / most_words * _WIDE, 1), round(
            _EDGE / 2 + (1 - seconds / most) * _HIGH, 1
        )

    def line(which: int, colour: str, name: str) -> str:
        points = [(0.0, 0.0), *((row[0], row[which]) for row in rows)]
        path = " ".join("{},{}".format(*at(w, s)) for w, s in points)
        dots = "".join(
            f'<circle cx="{at(w, s)[0]}" cy="{at(w, s)[1]}" r="4"><title>{name}: {w:,.0f} words in {s:.1f} s</title></circle>'
            for w, s in points[1:]
        )
        end = at(*points[-1])
        return (
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/><g fill="{colour}">{dots}</g>'
            f'<text x="{end[0] - 8}" y="{end[1] - 8}" text-anchor="end" fill="{colour}">{name}</text>'
        )

    (left, bottom), (right, top) = at(0, 0), at(most_words, most)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE + 2 * _EDGE} {_HIGH + 2 * _EDGE}" role="img" '
        'aria-labelledby="t d" font-family="sans-serif" font-size="12"><title id="t">Seconds by length of the text</title>'
        '<desc id="d">Seconds that the whole of byname audit, and Presidio’s analyze, take for one text of so many words.</desc>'
        f'<rect x="{left}" y="{top}" width="{right - left}" height="{bottom - top}" fill="none" stroke="#767676"/>'
        f"{line(2, '#8a4b08', 'Presidio analyze')}{line(1, '#0b5394', 'byname audit')}"
        f'<text x="{(left + right) / 2}" y="{bottom + 30}" text-anchor="middle">words of the text, up to {most_words:,}</text>'
        f'<text x="16" y="{(top + bottom) / 2}" text-anchor="middle" transform="rotate(-90 16 {(top + bottom) / 2})">'
        f"seconds, up to {most:.0f}</text></svg>\n"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: int(os.environ.get("CORES", "2"))])
        print(json.dumps(run(json.load(sys.stdin))))
    elif sys.argv[1:2] == ["--peak"]:
        from byname.pipeline import audit, load_policy

        audit(Path(sys.argv[2]), load_policy(""))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    else:
        main()
