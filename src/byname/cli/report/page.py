"""The whole page: how to read it, one section a document, where the figures come from."""

from __future__ import annotations

from collections.abc import Sequence

from byname.cli.crowds import sources_words
from byname.cli.report.marked import marked_text
from byname.cli.report.markup import Markup, element, joined
from byname.cli.report.people import person_section
from byname.cli.report.style import STYLE, policy
from byname.cli.verdicts import Told, in_order, nothing_words, overall_words, told_of, unprotected_words
from byname.cli.wording import printable, rounded
from byname.lang import words
from byname.model import Policy
from byname.pipeline import Audit
from byname.stats.figures import figures

_WORDS = words("en", "crowds")
Named = tuple[str, Audit]
"""A document's name and what its audit found."""


def page(documents: Sequence[Named], rules: Policy, *, unread: Sequence[str] = ()) -> str:
    """The page of some documents as HTML: whole in itself, without scripts, in which every word of a text is escaped.

    ``unread`` are names of documents that could not be read.
    """
    k = rounded(rules.k)
    told = [in_order(told_of(audit, rules)) for _, audit in documents]
    everyone = [one for narrowed, others in told for one in (*narrowed, *others)]
    return whole(
        element("p", _WORDS.HOW_TO_READ.format(k=k)),
        missed(unread),
        _contents(documents, told),
        *(
            _document(number, name, audit, people, rules)
            for number, ((name, audit), people) in enumerate(zip(documents, told, strict=True), 1)
        ),
        element("section", element("h2", _WORDS.LEGEND), element("p", _WORDS.LEGEND_TEXT.format(k=k))),
        _sources(everyone),
        title=_WORDS.PAGE_TITLE,
        warning=_WORDS.HANDLE_WITH_CARE,
        made_by=_WORDS.MADE_BY,
    )


def missed(unread: Sequence[str]) -> Markup:
    """The names of documents that could not be read; nothing without any."""
    if not unread:
        return joined()
    return element("p", _WORDS.UNREAD.format(names=printable("; ".join(unread))), class_="verdict found")


def whole(*parts: Markup, title: str, warning: str, made_by: str, class_: str | None = None) -> str:
    """A page with its head, on which nothing may be loaded or run, its title, its warning and the parts below them."""
    body = element(
        "body",
        element("header", element("h1", title), element("p", warning, class_="secret", role="note")),
        element("main", *parts),
        element("footer", element("p", element("small", made_by))),
        class_=class_,
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy()),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="robots", content="noindex"),
        element("title", title),
        element("style", Markup(STYLE)),
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"


def _contents(documents: Sequence[Named], told: Sequence[tuple[list[Told], list[Told]]]) -> Markup:
    rows = []
    for n, ((name, _), (narrowed, _)) in enumerate(zip(documents, told, strict=True), 1):
        people = [
            element("li", element("a", printable(one.dossier.person.label), href=f"#{_key(n, at)}"))
            for at, one in enumerate(narrowed, 1)
        ]
        title = element("a", _title(n, name), href=f"#d{n}")
        rows.append(element("li", title, *([element("ol", *people)] if people else [])))
    return element(
        "nav", element("h2", _WORDS.CONTENTS, id="contents"), element("ul", *rows), aria_labelledby="contents"
    )


def _title(number: int, name: str) -> str:
    return str(_WORDS.DOCUMENT.format(n=number, name=printable(name)))


def _key(document: int, person: int) -> str:
    return f"d{document}p{person}"


def _document(
    number: int, name: str, audit: Audit, people: tuple[list[Told], list[Told]], rules: Policy
) -> Markup:
    narrowed, others = people
    document, told = audit.reading.document, [*narrowed, *others]
    unprotected = unprotected_words(
        d.person for d in audit.reading.dossiers if d.person.part not in rules.protect
    )
    lines = [*nothing_words(others), *([unprotected] if unprotected else [])]
    return element(
        "section",
        element("h2", _title(number, name), id=f"d{number}"),
        element("p", " ".join(overall_words(told, is_anyone=bool(audit.reading.dossiers))), class_="verdict"),
        *(person_section(one, at, _key(number, at), document) for at, one in enumerate(narrowed, 1)),
        *([element("h3", _WORDS.NOTHING_ELSE), *(element("p", line) for line in lines)] if lines else []),
        element("h3", _WORDS.THE_TEXT),
        element("p", _WORDS.THE_MARKS),
        marked_text(document, narrowed),
    )


def _sources(told: Sequence[Told]) -> Markup:
    """What the figures of these texts come from, then all figures with their years and licences."""
    used = sources_words(explanation for one in told for explanation in one.explanations)
    head = element("tr", *(element("th", column, scope="col") for column in _WORDS.FIGURE_COLUMNS))
    rows = [
        element(
            "tr",
            element("th", one.what, scope="row"),
            *(element("td", said) for said in (one.source, one.year, one.licence)),
        )
        for one in figures()
    ]
    table = element("table", element("thead", head), element("tbody", *rows))
    return (
        element("section", element("h2", _WORDS.WHERE_FROM), element("p", used), table) if used else joined()
    )
