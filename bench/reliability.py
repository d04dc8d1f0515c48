"""The picture of how often the truth is at or below each quantile, one line a population."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plot import EDGE, at, square

_STYLES = (("#0b5394", ""), ("#b45f06", "7 3"), ("#38761d", "2 3"), ("#741b47", "9 3 2 3"))


def drawn(levels: Sequence[float], rates: Mapping[str, Sequence[float]]) -> str:
    """An SVG with a line and a mark for each population, told apart by dashes as well as by colour."""
    lines, legend = [], []
    for number, (name, found) in enumerate(rates.items()):
        colour, dash = _STYLES[number % len(_STYLES)]
        points = " ".join("{:.1f},{:.1f}".format(*at(x, y)) for x, y in zip(levels, found, strict=True))
        stroke = f'fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"'
        told = ", ".join(f"{level:.0%}: {rate:.0%}" for level, rate in zip(levels, found, strict=True))
        lines.append(f'<polyline points="{points}" {stroke}><title>{name}: {told}</title></polyline>')
        y = EDGE / 2 + 18 + 18 * number
        legend.append(
            f'<line x1="{EDGE + 12}" x2="{EDGE + 46}" y1="{y}" y2="{y}" {stroke}/>'
            f'<text x="{EDGE + 52}" y="{y + 4}">{name}</text>'
        )
    return square(
        "Reliability of the range of a crowd",
        "How often the true crowd was at or below each quantile that byname gave, for four populations; "
        "on the dashed diagonal it is exactly as often as the quantile says.",
        "quantile that was given",
        "truth at or below it",
        f"{''.join(lines)}{''.join(legend)}",
        ground="#fff",
    )
