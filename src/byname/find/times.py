"""Dates, times, durations, ages, births and quantities, with the days or years that they can mean."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from types import ModuleType

from byname.find.ages import age_mentions, is_birth
from byname.find.calendar import Bounds, iso, parsed
from byname.find.expressions import Context, Expression
from byname.find.moments import resolved
from byname.find.overlaps import longest
from byname.lang import words
from byname.lang.tokens import readable
from byname.model import Document, Mention, MentionKind, Span, Value

_DATED = (
    "date",
    "day",
    "month",
    "season",
    "decade",
    "century",
    "festival",
    "year",
    "weekday",
    "today",
    "relative",
)
_ENDS = ("date", "day", "month", "season", "year", "decade")
_YEARLY = ("date", "day", "month", "festival")


def times(document: Document) -> list[Mention]:
    """Every expression of time, age or quantity outside furniture, in the order of the text.

    Rules: date, day, month, season, year, decade, century, festival, weekday, today, relative, interval,
    birth, clock, duration, age, quantity. A date that cannot be resolved has its own words as the text
    of its value and no bounds; clock times, durations and quantities have no value.
    """
    language = words(document.language, "times")
    day_first = _day_first(document.text, language)
    context = Context(language, words(document.language, "numbers"), parsed(document.written), day_first)
    ages, found = words(document.language, "ages"), []
    for block in readable(document):
        aged = list(age_mentions(document.text, block, ages, context.numbers))
        expressions = _expressions(document.text, block, language)
        spanned: list[tuple[Span, Mention | Expression]] = [(mention.span, mention) for mention in aged]
        kept = longest(spanned + [(Span(start=e.start, end=e.end), e) for e in expressions])
        found += [item for item in kept if isinstance(item, Mention)]
        context = context.in_new_paragraph()
        for expression in _joined(
            [item for item in kept if isinstance(item, Expression)], document.text, language
        ):
            mention, context = _mention(expression, context, document.text, ages)
            found.append(mention)
    return sorted(found, key=lambda mention: mention.span)


def _day_first(text: str, language: ModuleType) -> bool | None:
    """Whether dates in digits begin with the day, as far as those of the text tell that can be read in one way only."""
    pairs = [(int(match.group(1)), int(match.group(2))) for match in language.SLASHED.finditer(text)]
    day_first, month_first = any(first > 12 for first, _ in pairs), any(second > 12 for _, second in pairs)
    return None if day_first == month_first else day_first


def _expressions(text: str, block: Span, language: ModuleType) -> Iterator[Expression]:
    """All matches of all rules in a block; they may overlap."""
    for rule, match in language.PATTERNS.matches(text, block.start, block.end):
        parts = {name: value for name, value in match.groupdict().items() if value is not None}
        start, end = match.span("x") if "x" in parts else match.span()
        if rule in ("year", "date", "clock") and language.NOT_DATED.search(
            text, max(block.start, start - 20), start
        ):
            continue
        floating = parts.get("way") in ("before", "after") and language.CLAUSE.match(text, end) is not None
        yield Expression(start, end, rule, parts | {"whole": text[start:end]}, floating=floating)


def _joined(expressions: list[Expression], text: str, language: ModuleType) -> list[Expression]:
    """The expressions, with two that are the ends of one interval made one."""
    joined: list[Expression] = []
    taken = False
    for first, last in pairwise([*expressions, None]):
        if taken:
            taken = False
        elif first and last and _is_interval(first, last, text, language):
            whole = {"whole": text[first.start : last.end]}
            joined.append(Expression(first.start, last.end, "interval", whole, ends=(first, last)))
            taken = True
        elif first:
            joined.append(first)
    return joined


def _is_interval(first: Expression, last: Expression, text: str, language: ModuleType) -> bool:
    if first.rule not in _ENDS or last.rule not in _ENDS or last.start - first.end > 16:
        return False
    between = text[first.end : last.start]
    if not language.JOINT.fullmatch(between):
        return False
    shared = first.rule == last.rule and "year" in last.parts and "year" not in first.parts
    listed = language.LIST_WORD in between.split() and not shared
    return not listed or bool(language.BETWEEN.search(text, max(0, first.start - 20), first.start))


def _mention(
    expression: Expression, context: Context, text: str, ages: ModuleType
) -> tuple[Mention, Context]:
    """The mention of an expression, and the context after it."""
    span = Span(start=expression.start, end=expression.end)
    if expression.rule in ("clock", "duration"):
        kind: MentionKind = "time" if expression.rule == "clock" else "quantity"
        return Mention(span=span, kind=kind, identifier="quasi", rule=expression.rule, score=0.9), context
    born = expression.rule in _DATED and is_birth(text, span, ages)
    # a birthday without its year is in no year that the text spoke of
    bounds = (
        None
        if born and expression.rule in _YEARLY and "year" not in expression.parts
        else resolved(expression, context)
    )
    value = _value("birth_date" if born else "event_date", bounds, text[span.start : span.end])
    if bounds and not born:
        context = context.after(expression, bounds)
    rule = "birth" if born else "interval" if "year2" in expression.parts else expression.rule
    score = 1.0 if bounds else 0.8
    return Mention(span=span, kind="time", identifier="quasi", rule=rule, score=score, value=value), context


def _value(attribute: str, bounds: Bounds | None, said: str) -> Value:
    if bounds is None:
        return Value(attribute=attribute, text=" ".join(said.lower().split()))
    return Value(attribute=attribute, text=iso(bounds), low=bounds[0], high=bounds[1])
