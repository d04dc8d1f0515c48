"""A country's occupations from those of others: tilted to its own sectors, blended, with as many physicians as it has."""

from __future__ import annotations

from math import exp, log

from byname.stats.places import parents, place

SECTORS = ("agriculture", "industry", "service")
REACH = 25.0
"""By how many points of difference a country counts for less by e: the best of seven that were tried, each table from the others."""
_AGRICULTURE = frozenset({"61", "62", "63", "92"})
_INDUSTRY = {
    "71": 1.0, "72": 0.75, "73": 0.8, "74": 0.7, "75": 0.8, "81": 0.85, "82": 1.0, "83": 0.25, "93": 0.55, "21": 0.4, "31": 0.5,
    "13": 0.4, "12": 0.2, "11": 0.15, "24": 0.15, "25": 0.15, "33": 0.15, "41": 0.15, "43": 0.25, "91": 0.1, "96": 0.1,
}  # fmt: skip
"""What part of an ISCO-08 group works in industry, building and mines included; a guess. The rest are in services."""
_WOMEN_AMONG = 0.75  # physicians, next to the women among all health professionals: nurses are in that group

Groups = dict[str, float]
Pattern = dict[str, Groups]
Figures = dict[str, dict[str, float]]


def sectors_of(code: str) -> tuple[float, float, float]:
    """The parts of a group that work in agriculture, industry and services."""
    if code in _AGRICULTURE:
        return 1.0, 0.0, 0.0
    industry = _INDUSTRY.get(code, 0.0)
    return 0.0, industry, 1 - industry


def tilted(groups: Groups, change: tuple[float, ...]) -> Groups:
    """Groups with each sector multiplied by a number, together 1 again.

    Each group is split by sector, and put together again from its changed parts.
    """
    parts = {code: sectors_of(code) for code in groups}
    changed = {
        code: share * sum(p * c for p, c in zip(parts[code], change, strict=True))
        for code, share in groups.items()
    }
    return {code: share / sum(changed.values()) for code, share in changed.items()}


def blended(
    weights: dict[str, float], patterns: dict[str, Pattern], figures: Figures, mine: dict[str, float]
) -> Pattern:
    """The patterns of several countries, in the proportions of their weights, for a country whose figures are ``mine``.

    Each is tilted first: its agriculture, industry and services are multiplied by what the country has of them over
    what the pattern's own country has, so that the sectors differ as those of the two do.
    """
    total = sum(weights.values())
    result: Pattern = {}
    for sex in ("m", "f"):
        names = [f"{sector}_{sex}" for sector in SECTORS]
        rows = [
            (
                weight / total,
                tilted(patterns[c][sex], tuple(mine[n] / max(0.5, figures[c][n]) for n in names)),
            )
            for c, weight in weights.items()
        ]
        result[sex] = {code: sum(w * row[code] for w, row in rows) for code in rows[0][1]}
    return result


def alike(country: str, known: list[str], figures: Figures) -> dict[str, float]:
    """How much each of the other countries with a table counts for a country.

    By percentage points of agriculture, industry, services and employment by sex, added up; 8 more for each
    e-fold of physicians, 15 for another sub-region and 25 for another continent: neighbours share work between men
    and women alike. What a country has no figure of makes no difference.
    """
    names = [
        *(f"{sector}_{sex}" for sector in SECTORS for sex in "mf"), "employed_m", "employed_f",
    ]  # fmt: skip
    areas = {c: [p.id for p in parents(place(f"country:{c}"))] for c in (country, *known)}

    def distance(other: str) -> float:
        mine, its = figures.get(country, {}), figures[other]
        points = sum(abs(mine[name] - its[name]) for name in names if name in mine)
        physicians = log((mine.get("physicians", its["physicians"]) + 0.1) / (its["physicians"] + 0.1))
        far = 15 * (areas[country] != areas[other]) + 25 * (areas[country][-1:] != areas[other][-1:])
        return points + 8 * abs(physicians) + far

    away = {other: distance(other) for other in known if other != country}
    weights = {other: exp((min(away.values()) - d) / REACH) for other, d in away.items()}
    return {other: weight for other, weight in weights.items() if weight > 0.02}


def physicians(
    health: tuple[float, float], employed: tuple[float, float], everyone: float
) -> tuple[float, float]:
    """The shares of employed men and women who are physicians, so that together they are everyone who is.

    ``health`` are the shares that are health professionals, of whom women are fewer among physicians.
    """
    numbers = [share * n for share, n in zip(health, employed, strict=True)]
    women = min(0.75, max(0.1, _WOMEN_AMONG * numbers[1] / max(1.0, sum(numbers))))
    return min(0.2, everyone * (1 - women) / employed[0]), min(0.2, everyone * women / employed[1])


def with_health(groups: Groups, least: float) -> Groups:
    """Groups of which health professionals are at least a share, the others alike fewer."""
    health = min(0.3, max(groups["22"], least))
    rest = (1 - health) / (sum(groups.values()) - groups["22"])
    return {code: health if code == "22" else share * rest for code, share in groups.items()}
