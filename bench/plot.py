"""A square plot of two shares against each other with its diagonal, as an SVG that says what it shows."""

from __future__ import annotations

_SIDE, EDGE = 320, 44


def at(x: float, y: float) -> tuple[float, float]:
    """Where a point with two shares lies in the picture, to a tenth."""
    return round(EDGE + x * _SIDE, 1), round(EDGE / 2 + (1 - y) * _SIDE, 1)


def square(
    title: str, description: str, across: str, upward: str, inside: str, *, ground: str = "none"
) -> str:
    """The picture around what is inside: a frame, the diagonal on which both shares are equal, and the names of the axes."""
    (left, bottom), (right, top) = at(0, 0), at(1, 1)
    size = _SIDE + 2 * EDGE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img" aria-labelledby="t d" '
        'font-family="sans-serif" font-size="12">'
        f'<title id="t">{title}</title><desc id="d">{description}</desc>'
        f'<rect x="{left}" y="{top}" width="{_SIDE}" height="{_SIDE}" fill="{ground}" stroke="#767676"/>'
        f'<line x1="{left}" y1="{bottom}" x2="{right}" y2="{top}" stroke="#767676" stroke-dasharray="4"/>'
        f"{inside}"
        f'<text x="{size / 2}" y="{bottom + 30}" text-anchor="middle">{across}</text>'
        f'<text x="16" y="{size / 2}" text-anchor="middle" transform="rotate(-90 16 {size / 2})">{upward}</text>'
        "</svg>\n"
    )
