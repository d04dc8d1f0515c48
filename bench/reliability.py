"""The picture of how often the truth is at or below each quantile, one line a population."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_SIDE, _EDGE = 320, 44
_STYLES = (("#0b5394", ""), ("#b45f06", "7 3"), ("#38761d", "2 3"), ("#741b47", "9 3 2 3"))


def drawn(levels: Sequence[float], rates: Mapping[str, Sequence[float]]) -> str:
    """An SVG with a line and a mark for each population, told apart by dashes as well as by colour."""
    lines, legend = [], []
    for number, (name, found) in enumerate(rates.items()):
        colour, dash = _STYLES[number % len(_STYLES)]
        points = " ".join("{:.1f},{:.1f}".format(*_at(x, y)) for x, y in zip(levels, found, strict=True))
        stroke = f'fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"'
        told = ", ".join(f"{level:.0%}: {rate:.0%}" for level, rate in zip(levels, found, strict=True))
        lines.append(f'<polyline points="{points}" {stroke}><title>{name}: {told}</title></polyline>')
        y = _EDGE / 2 + 18 + 18 * number
        legend.append(
            f'<line x1="{_EDGE + 12}" x2="{_EDGE + 46}" y1="{y}" y2="{y}" {stroke}/>'
            f'<text x="{_EDGE + 52}" y="{y + 4}">{name}</text>'
        )
    (left, bottom), (right, top) = _at(0, 0), _at(1, 1)
    size = _SIDE + 2 * _EDGE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img" aria-labelledby="t d" '
        'font-family="sans-serif" font-size="12">'
        '<title id="t">Reliability of the range of a crowd</title>'
        '<desc id="d">How often the true crowd was at or below each quantile that byname gave, for four populations; '
        "on the dashed diagonal it is exactly as often as the quantile says.</desc>"
        f'<rect x="{left}" y="{top}" width="{_SIDE}" height="{_SIDE}" fill="#fff" stroke="#767676"/>'
        f'<line x1="{left}" y1="{bottom}" x2="{right}" y2="{top}" stroke="#767676" stroke-dasharray="4"/>'
        f"{''.join(lines)}{''.join(legend)}"
        f'<text x="{size / 2}" y="{bottom + 30}" text-anchor="middle">quantile that was given</text>'
        f'<text x="16" y="{size / 2}" text-anchor="middle" transform="rotate(-90 16 {size / 2})">truth at or below it</text>'
        "</svg>\n"
    )


def _at(x: float, y: float) -> tuple[float, float]:
    return _EDGE + x * _SIDE, _EDGE / 2 + (1 - y) * _SIDE
