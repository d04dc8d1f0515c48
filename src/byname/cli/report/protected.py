"""The page that ``byname protect --report`` writes: original and result side by side, each change with its reason and cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version

from byname.cli.report.changes import Why, changes_table, numbered
from byname.cli.report.compared import compared, pairs
from byname.cli.report.markup import Markup, element, joined
from byname.cli.report.others import others
from byname.cli.report.page import missed, whole
from byname.cli.report.sides import sides
from byname.cli.verdicts import label_words
from byname.cli.wording import clipped, listed, looker_words, plain, printable, times
from byname.lang import words
from byname.model import Policy
from byname.pipeline import Protection

_WORDS, _SHARED = words("en", "report"), words("en", "crowds")
_AROUND = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """A document by its name, what came of protecting it, why it was so exposed, and where it was written, if it was."""

    name: str = field(repr=False)
    protection: Protection
    why: Why
    output: str | None


def protected_page(
    documents: Sequence[Protected], rules: Policy, *, unread: Sequence[str], background: bool, vault: bool
) -> str:
    """The page of some documents as HTML: whole in itself, without scripts, in which every word of a text is escaped.

    ``unread`` are names of documents that could not be read; ``background`` and ``vault`` say whether there was one.
    """
    return whole(
        missed(unread),
        *([_contents(documents)] if len(documents) > 1 else []),
        *(_document(number, one, rules) for number, one in enumerate(documents, 1)),
        _unchecked(documents, background=background, vault=vault),
        _policy(rules),
        title=_WORDS.TITLE,
        warning=_WORDS.HANDLE_WITH_CARE,
        made_by=_WORDS.MADE_BY.format(version=version("byname")),
        class_="wide",
    )


def _contents(documents: Sequence[Protected]) -> Markup:
    rows = [
        element("li", element("a", _title(n, one), href=f"#d{n}"), f": {_verdict(one)}")
        for n, one in enumerate(documents, 1)
    ]
    heading = element("h2", _SHARED.CONTENTS, id="contents")
    return element("nav", heading, element("ul", *rows), aria_labelledby="contents")


def _title(number: int, one: Protected) -> str:
    return str(_SHARED.DOCUMENT.format(n=number, name=printable(one.name)))


def _verdict(one: Protected) -> str:
    return str(_WORDS.SAFE.format(path=printable(one.output)) if one.output else _WORDS.REFUSED)


def _document(number: int, one: Protected, rules: Policy) -> Markup:
    protection, key = one.protection, f"d{number}"
    draft, changes = protection.draft, numbered(protection.draft)
    kept = len(draft.text.split()) / max(1, len(draft.document.text.split()))
    summary = _WORDS.SUMMARY.format(
        changes=times(sum(len(change.edits) for change in changes), "change"), mode=draft.mode, kept=f"{min(kept, 1):.0%}"
    )  # fmt: skip
    loss = _WORDS.LOSS.format(loss=f"{protection.plan.loss:.1f}")
    return element(
        "section",
        element("h2", _title(number, one), id=key),
        element("p", _verdict(one), class_=f"verdict {'hidden' if one.output else 'found'}"),
        *([] if one.output else [_refused(protection)]),
        element("p", f"{summary.capitalize()} {loss}"),
        _crowds(protection, rules, key),
        element("h3", _WORDS.SIDES),
        element("p", _WORDS.HOW_TO_READ),
        sides(draft, changes, key),
        *([element("h3", _WORDS.CHANGES), changes_table(changes, protection, one.why, rules, key)] if changes else []),
        others(protection),
    )  # fmt: skip


def _refused(protection: Protection) -> Markup:
    """Why nothing was written: what stands in the way of a plan, what is still there, whose crowd is too small."""
    labels = {d.person.id: printable(d.person.label) for d in protection.reading.dossiers}
    text, said = protection.draft.text, [printable(one) for one in protection.plan.obstacles]
    for sentence in protection.verdict.reasons:
        who, colon, rest = sentence.partition(": ")
        said.append(printable(f"{labels.get(who, who)}{colon}{rest}"))
    for id, crowds in protection.verdict.crowds:
        few = dict.fromkeys(
            crowd.reasons[0] for crowd in crowds if crowd.low < protection.verdict.k and crowd.reasons
        )
        said += [printable(f"{labels.get(id, id)}: {why}") for why in few]
    for leak in protection.verdict.leaks:
        around = (
            text[max(0, leak.span.start - _AROUND) : leak.span.end + _AROUND] if leak.span is not None else ""
        )
        who = f", {labels[leak.person]}" if leak.person in labels else ""
        said.append(_WORDS.LEAK.format(what=plain(leak.kind), who=who, words=f"… {clipped(around, 160)} …"))
    return joined(element("h3", _WORDS.WHY_REFUSED), element("ul", *(element("li", one) for one in said)))


def _crowds(protection: Protection, rules: Policy, key: str) -> Markup:
    """A picture for everyone who was replaced or had too small a crowd, hardest to hide first; the others in a line."""
    before = dict(protection.plan.before)
    after = dict(protection.verdict.crowds) or dict(protection.plan.after)
    called, k = protection.draft.called, protection.verdict.k
    people = [d.person for d in protection.reading.dossiers if d.person.id in before or d.person.id in after]
    least = {
        p.id: min((c.low for c in (*before.get(p.id, ()), *after.get(p.id, ()))), default=0.0) for p in people
    }
    figures, others = [], list[str]()
    for n, person in enumerate(sorted(people, key=lambda one: least[one.id]), 1):
        if person.id not in called and least[person.id] >= k:
            others.append(label_words(person))
            continue
        template = _WORDS.WAS_CALLED if person.id in called else _WORDS.NOT_CALLED
        said = template.format(label=printable(person.label), name=printable(called.get(person.id, "")))
        found = pairs(before.get(person.id, ()), after.get(person.id, ()), rules.adversaries)
        picture = compared(label_words(person), found, k, f"{key}f{n}")
        figures.append(element("figure", element("figcaption", said), picture))
    rest = _WORDS.ENOUGH_ALWAYS.format(who=listed(list(dict.fromkeys(others)))) if others else ""
    return joined(
        element("h3", _WORDS.CROWDS),
        *([element("div", *figures, class_="figures")] if figures else []),
        *([element("p", rest)] if rest else []),
        *([] if people else [element("p", _WORDS.NOBODY)]),
    )


def _unchecked(documents: Iterable[Protected], *, background: bool, vault: bool) -> Markup:
    """An honest list of what nobody has looked at."""
    dropped = dict.fromkeys(note for one in documents for note in one.protection.draft.document.dropped)
    said = [
        _WORDS.BACKGROUND if background else _WORDS.NO_BACKGROUND,
        *([] if vault else [_WORDS.NO_VAULT]),
        *_WORDS.UNCHECKED_ALWAYS,
        _WORDS.ONLY_ENGLISH,
        *(_WORDS.DROPPED.format(what=printable(note)) for note in dropped),
    ]
    rows = element("ul", *(element("li", one) for one in said))
    return element("section", element("h2", _WORDS.UNCHECKED), rows)


def _policy(rules: Policy) -> Markup:
    """All that the policy asked for, the defaults as well."""
    rows = [
        element("tr", element("th", said, scope="row"), element("td", _asked(getattr(rules, name))))
        for name, said in _WORDS.POLICY_ROWS.items()
        if name not in ("adversaries", "locks")
    ]
    lookers = "; ".join(looker_words(adversary) for adversary in rules.adversaries)
    locks = [
        _WORDS.LOCK.format(
            attribute=plain(lock.attribute), person=printable(lock.person or _WORDS.EVERYONE), least=lock.least,
            most=_WORDS.TOP if lock.most is None else lock.most,
        )
        for lock in rules.locks
    ]  # fmt: skip
    for name, said in (("adversaries", lookers), ("locks", "; ".join(locks) or _WORDS.NONE)):
        heading = element("th", _WORDS.POLICY_ROWS[name], scope="row")
        rows.append(element("tr", heading, element("td", said)))
    return element("section", element("h2", _WORDS.POLICY), element("table", element("tbody", *rows)))


def _asked(value: object) -> str:
    """A value of the policy in words."""
    if isinstance(value, bool):
        return str(_WORDS.YES if value else _WORDS.NO)
    if isinstance(value, tuple):
        said = (f"{plain(one[0])} {one[1]:g}" if isinstance(one, tuple) else str(one) for one in value)
        return "; ".join(said) or str(_WORDS.NONE)
    return str(value)
