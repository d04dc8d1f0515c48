"""One person on the page: the verdict, the picture, what gives them away and what would help, all that is said."""

from __future__ import annotations

from collections.abc import Iterable

from byname.cli.dossiers import GENDERS
from byname.cli.report.markup import Markup, element, joined
from byname.cli.report.picture import picture
from byname.cli.verdicts import Told, part_words, verdict_words
from byname.cli.wording import plain, printable
from byname.lang import words
from byname.model import Document, Explanation, Fact
from byname.risk.values import Values

_WORDS = words("en", "crowds")


def person_section(told: Told, number: int, key: str, document: Document) -> Markup:
    """An article about one person; ``key`` is the id that links lead to."""
    person = told.dossier.person
    return element(
        "article",
        element("h3", f"{number}. {printable(person.label)}", element("small", f" {part_words(person)}"), id=key),
        element("p", " ".join(verdict_words(told)), class_=f"verdict {'hidden' if told.danger == 'hidden' and not told.naming else 'found'}"),
        element("figure", picture(told, f"{key}-crowd")),
        *(_explained(told, explanation) for explanation in _worth_telling(told)),
        _facts(told, document),
        class_="person",
    )  # fmt: skip


def _worth_telling(told: Told) -> list[Explanation]:
    """For whom it is told why: everyone for whom too few fit, else the one for whom fewest do."""
    few = [e for e in told.explanations if e.unnamed.low < told.k and e.costs]
    return few or [e for e in (told.deciding,) if e is not None and e.costs]


def _explained(told: Told, explanation: Explanation) -> Markup:
    who = _WORDS.FOR_WHOM.format(who=told.looker(explanation))
    helps = [help.said for help in explanation.helps[:1]]
    helps += [f"{_WORDS.ALTOGETHER}: {help.said}" for help in explanation.helps[1:] if help.enough]
    if explanation.helps and not explanation.helps[-1].enough:
        helps.append(_WORDS.MORE_NEEDED)
    cautions = [caution.said for caution in explanation.cautions if caution.kind != "uncounted"]
    return element(
        "section",
        element("h4", who),
        element("p", f"{explanation.start}."),
        _part(_WORDS.GIVES_AWAY, (cost.said for cost in explanation.costs), "ol"),
        _part(_WORDS.TOO_MUCH_TOGETHER, (combination.said for combination in explanation.combinations), "ul"),
        _part(_WORDS.HELPS_MOST, helps, "ul", class_="helps"),
        _part(_WORDS.BEWARE, cautions, "ul", class_="beware"),
    )


def _part(heading: str, sentences: Iterable[str], tag: str, class_: str | None = None) -> Markup:
    said = [element("li", _sentence(sentence)) for sentence in sentences]
    return joined(element("h5", heading), element(tag, *said, class_=class_)) if said else joined()


def _sentence(said: str) -> str:
    return f"{said[:1].upper()}{said[1:].rstrip('.')}."


def _facts(told: Told, document: Document) -> Markup:
    """Everything that is said of the person, as understood and in the words of the text."""
    values, facts = Values(document), told.dossier.facts
    if not facts:
        return joined()
    head = element("tr", *(element("th", column, scope="col") for column in _WORDS.SAID_COLUMNS))
    rows = dict.fromkeys(_row(fact, values, document) for fact in facts)
    table = element("table", element("thead", head), element("tbody", *rows))
    return element("details", element("summary", _WORDS.SAID_OF), table, open="open")


def _row(fact: Fact, values: Values, document: Document) -> Markup:
    if fact.published:
        said = _WORDS.ALREADY_PUBLISHED
    elif fact.basis == "inferred":
        said = _WORDS.FOLLOWS
    else:
        said = "; ".join(dict.fromkeys(printable(document.of(span)) for span in fact.evidence))
    value = GENDERS.get(fact.value.text, fact.value.text) if fact.attribute == "gender" else values.of(fact)
    value = value if fact.counted else f"{value} ({_WORDS.NOT_WEIGHED})"
    return element(
        "tr",
        element("th", plain(fact.attribute), scope="row"),
        element("td", printable(value)),
        element("td", said),
    )
