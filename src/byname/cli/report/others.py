"""The alternatives to a plan on the page of a protection: what each keeps, what it gives up, and its lock."""

from __future__ import annotations

from byname.cli.alternatives import becomes, lock_lines
from byname.cli.report.markup import Markup, element, joined
from byname.cli.wording import plain, printable
from byname.lang import words
from byname.pipeline import Alternative, Protection

_WORDS = words("en", "report")


def others(protection: Protection) -> Markup:
    """A heading, and a table and the lines of a lock for each alternative; nothing where none were asked for or found."""
    if not protection.alternatives:
        return Markup("")
    return joined(
        element("h3", _WORDS.ALTERNATIVES),
        element("p", _WORDS.ALTERNATIVES_HELD),
        *(_other(n, one, protection) for n, one in enumerate(protection.alternatives, 1)),
    )


def _other(number: int, one: Alternative, protection: Protection) -> Markup:
    said = _WORDS.ALTERNATIVE.format(
        n=number, loss=f"{one.plan.loss:.2f}", best=f"{protection.plan.loss:.2f}"
    )
    heading = element("tr", *(element("th", column, scope="col") for column in _WORDS.ALTERNATIVE_COLUMNS))
    return joined(
        element("h4", said),
        element("table", element("thead", heading), element("tbody", *_rows(one, protection))),
        element("pre", *(part for line in lock_lines(one.lock) for part in (line, element("br")))),
    )


def _rows(one: Alternative, protection: Protection) -> list[Markup]:
    """A row for each change that differs, the same only once."""
    labels = {d.person.id: printable(d.person.label) for d in protection.reading.dossiers}
    cells = dict.fromkeys(
        (
            labels.get(was.fact.person, _WORDS.NOBODYS),
            plain(was.fact.attribute),
            becomes(was),
            becomes(now),
            word,
        )
        for word, pairs in ((_WORDS.KEEPS, one.keeps), (_WORDS.GIVES_UP, one.gives_up))
        for was, now in pairs
    )
    return [element("tr", *(element("td", cell) for cell in row)) for row in cells]
