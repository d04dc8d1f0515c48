"""Words that identify somebody although no fact accounts for them: they go, whatever they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from byname.lang import words
from byname.lang.tokens import Index, Token, tokenise
from byname.model import Change, Document, Dossier, Edit, Mention, Reading, Span, Value
from byname.model.spans import Spans
from byname.rewrite.dates import date_wording
from byname.rewrite.nouns import body_wording, language_wording, nation_wording
from byname.rewrite.places import place_wording
from byname.rewrite.reducing import roughly, unsaid
from byname.rewrite.site import Site, site_of
from byname.rewrite.wording import Wording
from byname.rewrite.work import work_wording
from byname.stats.places import country_of_demonym, place

_KINDS = frozenset({"place", "organisation", "time", "quantity", "demographic", "misc", "code"})
_WIDE = frozenset(
    "nationality language festival century decade year interval season clock today weekday".split()
)
"""Rules that find what whole peoples and days of everybody have in common."""
_BESIDE = frozenset({"rest", "relative"})
"""Rules that find what says something only with the thing that stands beside it."""
_NAMELESS = frozenset("told tagger address street".split())
"""Rules that find what leads to one person without being anybody's name."""
_FEWEST = 2  # words that a part of a thing needs to say something by itself
AGAIN = "again"
"""The rule of what a draft has left of somebody although it may not: no fact accounts for it."""
_PREDICATE = 0.995  # from what probability what somebody did or suffered goes: it is what happened
_SURELY = 0.97  # from what probability one plain word goes, and what is said beside a thing


def marked_edits(
    reading: Reading,
    index: Index,
    done: Iterable[Span],
    dossier: Dossier,
    withhold: float,
    changes: Sequence[Change],
) -> list[Edit]:
    """Edits for mentions that identify with at least this probability and that no fact and no other edit has touched.

    What nobody could say of whom it is told gives somebody away all the same, and so does what is told of people
    whom nobody protects, a group, say; what the plan keeps of whoever is protected stays.
    """
    edited, gap = [*done], str(words(reading.document.language, "rewrite").GAP)
    owned = {True: Spans(edited), False: Spans([*edited, *_accounted(reading, changes)])}
    decided = Spans(
        s for change in changes if change.fact.attribute != "gender" for s in change.fact.evidence
    )
    edits, taken = list[Edit](), list[Span]()
    for mention in sorted(
        _things(reading, withhold, owned, decided), key=lambda m: (m.rule != AGAIN, -len(m.span))
    ):
        told = owned[mention.rule == AGAIN]
        if not _is_telling(reading.document, mention) or any(mention.span.overlaps(span) for span in taken):
            continue
        seen = _is_said_before(reading.document, mention)
        wording = _wording(site_of(reading.document, index, mention.span, dossier, seen=seen), mention)
        is_whole_name = (
            mention.kind == "organisation"
            and wording is not None
            and wording.span.start == mention.span.start
        )
        if wording is not None and told.overlap(wording.span) and not is_whole_name:
            # the words alone, where they cannot go with what stands around them
            wording = Wording(
                mention.span, wording.new if mention.kind == "organisation" and wording.new else gap
            )
        if wording is not None:
            taken.append(wording.span)
            edits.append(Edit(span=wording.span, new=wording.new, operation="suppress"))
    return edits


def _is_said_before(document: Document, mention: Mention) -> bool:
    """Whether a name of something stands in the text before: the organisation, then, and no longer an organisation."""
    said = document.of(mention.span)
    return any(c.isupper() for c in said) and document.text.find(said, 0, mention.span.start) >= 0


def _accounted(reading: Reading, changes: Iterable[Change]) -> Iterator[Span]:
    """Where what the plan keeps is said, and what is told of people of public life."""
    kept = [change.fact for change in changes if change.operation == "keep"]
    known = [
        f for d in reading.dossiers for f in d.facts if d.person.part == "public" or f.attribute == "name"
    ]
    for fact in (*kept, *known):
        if fact.attribute != "gender":
            yield from fact.evidence


def _things(reading: Reading, withhold: float, owned: dict[bool, Spans], told: Spans) -> Iterator[Mention]:
    """What identifies, side by side as one; what is said beside a thing that is accounted for is not alone."""
    things: list[list[Mention]] = []
    for whole in reading.mentions:
        found = _had(reading.document, whole)
        if not _is_marked(found, withhold) or (found.score < _SURELY and told.overlap(found.span)):
            continue
        mention = _free(reading.document, _behind_an_s(reading.document, found), owned[found.rule == AGAIN])
        if mention is None:
            continue
        if mention.rule == AGAIN:
            yield mention
            continue
        last = things[-1][-1].span if things else None
        gap = reading.document.text[last.end : mention.span.start] if last is not None else None
        gap = " " if gap is not None and _is_one_name(reading.document, things[-1][-1], gap, mention) else gap
        is_number = gap == "-" and _is_one_number(reading.document, things[-1][-1], mention)
        if is_number or (gap in ("", " ", "-") and min(mention.score, things[-1][-1].score) >= _SURELY):
            things[-1].append(mention)
        else:
            things.append([mention])
    for parts in things:
        span = Span(start=parts[0].span.start, end=max(part.span.end for part in parts))
        around = Span(start=max(0, span.start - 2), end=span.end + 2)
        is_beside = all(part.rule in _BESIDE for part in parts)
        if is_beside and (parts[-1].rule == "relative" or owned[False].overlap(around)):
            continue
        longest = max(parts, key=lambda part: len(part.span))
        yield longest if len(parts) == 1 else replace(longest, span=span, rule="joined", value=None)


def _behind_an_s(document: Document, mention: Mention) -> Mention:
    """The mention without the s of a genitive that it begins with."""
    start, end = mention.span.start, mention.span.end
    is_s = document.text[start - 1 : start + 2] in ("'s ", "’s ") and start + 2 < end
    return replace(mention, span=Span(start=start + 2, end=end)) if is_s else mention


def _is_one_number(document: Document, last: Mention, mention: Mention) -> bool:
    """Whether two words with a hyphen between are one number: "seventy-four"."""
    said, numbers = (
        f"{document.of(last.span)}-{document.of(mention.span)}",
        words(document.language, "numbers"),
    )
    return numbers.number(said.lower()) is not None


def _is_one_name(document: Document, last: Mention, gap: str, mention: Mention) -> bool:
    """Whether two mentions with a mark between are one name: "St. Philip", "Mothers' Committee"."""
    said, follows = document.of(last.span), document.of(mention.span)
    lexicon = words(document.language, "rewrite")
    parted = (gap == ". " and said in lexicon.SHORT_SAINTS) or re.fullmatch(r"[’'] ?(?:s )?", gap) is not None
    return parted and said[:1].isupper() and follows[:1].isupper()


def _free(document: Document, mention: Mention, owned: Spans) -> Mention | None:
    """The mention, or of one that other edits or facts have a share in the longest description that is left."""
    if not owned.overlap(mention.span):
        return mention
    runs: list[list[Token]] = [[]]
    start = mention.span.start
    for token in tokenise(document.of(mention.span)):
        if owned.overlap(Span(start=start + token.start, end=start + token.end)):
            runs.append([])
        elif token.is_word or token.text[0].isdigit():
            runs[-1].append(token)
    small = words(document.language, "grammar").FUNCTION_WORDS
    run = max(runs, key=len)
    while run and run[-1].lower in small:
        run.pop()
    is_figure = any(token.text[0].isdigit() and len(token.text) > 2 for token in run)
    if not is_figure and sum(token.lower not in small for token in run) < _FEWEST:
        return None
    return replace(
        mention, span=Span(start=start + run[0].start, end=start + run[-1].end), rule="part", value=None
    )


def _had(document: Document, mention: Mention) -> Mention:
    """The mention without the verb of having or being that it begins with: "has a tin medal" is a tin medal."""
    if mention.kind not in _KINDS or mention.rule not in ("tagger", "rest"):
        return mention
    said = document.of(mention.span)
    verb = re.match(words(document.language, "rewrite").HAD, said)
    return (
        replace(mention, span=Span(start=mention.span.start + verb.end(), end=mention.span.end))
        if verb
        else mention
    )


def _is_marked(mention: Mention, withhold: float) -> bool:
    if mention.rule == AGAIN:
        return True
    if mention.identifier == "direct":
        return mention.kind in ("place", "person") and mention.rule in _NAMELESS
    least = max(withhold, _SURELY) if mention.rule in _BESIDE else withhold
    if mention.identifier != "quasi" or mention.score < least or mention.kind not in _KINDS:
        return False
    code = mention.value.code if mention.value is not None else None
    if mention.kind == "place" and code and place(code).kind in ("country", "area"):
        return False
    return mention.rule not in _WIDE


def _tells_what_happened(said: str, language: str) -> bool:
    """Whether a phrase is a noun with what it did or suffered: "the name stayed"."""
    grammar, (first, *rest) = words(language, "grammar"), said.split()
    small = grammar.FUNCTION_WORDS
    is_noun = first.islower() and first not in small and not grammar.can_be_verb(first)
    ends = [word for word, behind in pairwise([*rest, ""]) if not behind or behind in small]
    return is_noun and any(grammar.can_be_past(word) for word in ends if word.islower())


def _is_telling(document: Document, mention: Mention) -> bool:
    """Whether the words are a name, a number or a description, and not one plain word such as "killed" or "grade"."""
    if mention.rule == AGAIN:
        return True
    grammar = words(document.language, "grammar")
    telling = [
        t for t in tokenise(document.of(mention.span)) if t.is_word and t.lower not in grammar.FUNCTION_WORDS
    ]
    if len(telling) != 1:
        named = any(t.is_capital or t.text[0].isdigit() for t in telling)
        said = document.of(mention.span)
        is_done = not named and (grammar.is_predicate(said) or _tells_what_happened(said, document.language))
        return bool(telling) and (not is_done or mention.score >= _PREDICATE)
    word = telling[0]
    if (
        word.is_capital
        or word.text[0].isdigit()
        or words(document.language, "numbers").number(word.lower) is not None
    ):
        return True
    is_verb = grammar.can_be_verb(word.lower) or word.lower.endswith(("ed", "ing"))
    return mention.score >= _SURELY and mention.rule != "rest" and not is_verb


def _is_trade(site: Site) -> bool:
    return site.said.islower() and words(site.language, "occupations").occupation(site.said) is not None


def _wider_trade(site: Site) -> Wording | None:
    """A wider word for an occupation that a draft has left; None for other words, and where it is only added."""
    if site.preceded(r", (?:an?|the) "):
        return None
    found = words(site.language, "occupations").occupation(site.said.lower())
    ways = words(site.language, "ladders").OCCUPATIONS
    codes = [found.code[:end] for end in range(len(found.code), 0, -1)] if found else []
    way = next((ways[code] for code in codes if code in ways), ())
    wider = [text for text, _ in way if text != site.said.lower()]
    if not wider:
        return None
    return work_wording(replace(site, gender=None), Value(attribute="occupation", text=wider[0]))


def _wording(site: Site, mention: Mention) -> Wording | None:
    is_thing = re.search(words(site.language, "belongings").VEHICLES, site.said)
    if mention.kind == "place" and (
        is_thing or re.fullmatch(words(site.language, "phrasing").NO_PLACE, site.said)
    ):
        return None
    if mention.kind == "place":
        said = mention.value or Value(attribute="location", text=site.said.lower())
        worded = roughly(site) or place_wording(site, None, said)
        is_left = mention.rule == AGAIN and worded.new.rpartition(" ")[2] in site.said.split()
        return Wording(worded.span, f"a {site.lexicon.SOMEWHERE}") if is_left else worded
    if mention.kind == "organisation" or re.fullmatch(r"[a-z]+[A-Z]\w*", site.said):  # eHow
        return body_wording(site)
    if mention.rule == "language":
        return language_wording(site, None)
    if mention.kind == "time" and site.said.isdigit() and len(site.said) < len("1999"):
        return unsaid(site)
    if mention.kind == "time":
        return date_wording(site, None) or (None if mention.rule == "relative" else unsaid(site))
    if mention.rule == AGAIN and country_of_demonym(site.said) and site.followed(r" [a-z]"):
        return nation_wording(site, None)  # "is an American actor"
    trade = _wider_trade(site) if mention.rule == AGAIN else None
    if trade is not None:
        return trade
    is_trade = re.fullmatch(site.lexicon.DOER, site.said) or _is_trade(site)
    if mention.kind == "demographic" and is_trade:
        return work_wording(
            replace(site, gender=None), None
        )  # whoever it is, it need not be whom the site is of
    return unsaid(site)
