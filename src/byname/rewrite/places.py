"""How a wider place is said where a narrow one stood."""

from __future__ import annotations

import re
from dataclasses import replace

from byname.lang import words
from byname.model import Span, Value
from byname.rewrite.reducing import head_of
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, article, is_plural, taken_out
from byname.stats.places import find_places, parents, place


def place_wording(site: Site, to: Value | None, said: Value) -> Wording:
    """The new words for a place; None says only what kind of place it is."""
    site = _only_where(site)
    alone = None if site.followed(site.lexicon.OWNER) else site.followed(r"[’']s(?=[\s.,;:!?)]|$)")
    site = replace(site, span=site.over_after(alone)) if alone else site  # "to Drozd's right after"
    side = site.followed(r" side\b")
    site = (
        replace(site, span=site.over_after(side))
        if side and not site.preceded(site.lexicon.DETERMINER)
        else site
    )
    wider, kind = named(site, to), _kind(site, said)
    if re.match(site.lexicon.WHERE_BESIDE, site.said, re.IGNORECASE):
        is_needed = site.preceded(rf"\b{site.lexicon.BE} (?:\w+ )?") or not site.followed(
            site.lexicon.CONTINUES
        )
        return Wording(site.span, site.lexicon.NEARBY) if is_needed else taken_out(site)
    kind_before = site.preceded(site.lexicon.PLACE_OF)
    if (
        kind_before
        and kind_before.group().endswith(", ")
        and re.search(r"[A-Z][\w’-]+ $", site.before[: kind_before.start()])
    ):
        kind_before = None  # "Sikulu village, Bungoma County"
    whole = site.from_before(kind_before) if kind_before else site.span
    if kind_before:
        kind = kind_before.group().lower().strip(" ,").removesuffix(" of").split()[-1]
    owner = site.followed(site.lexicon.OWNER)
    if owner:
        before = site.preceded(r"\bthe ")
        return Wording(site.over_after(owner), site.lexicon.LOCAL if before else f"the {site.lexicon.LOCAL}")
    if site.preceded(r"[\w’'], ") and kind in site.lexicon.HOLDERS and not kind_before:
        return Wording(
            Span(start=site.span.start - 2, end=site.span.end), ""
        )  # "Demoso, Kayah State": the town already says what holds it
    compound = _compound(site)
    if compound:
        is_way = compound.new.rpartition(" ")[2] in words(site.language, "placing").WAYS
        return compound if wider is None or is_way else Wording(compound.span, f"{compound.new} in {wider}")
    the = None if kind_before else site.preceded(r"\bthe ")
    whole = site.from_before(the) if the else whole
    behind = re.match(rf",? (?:in |of )?{re.escape(wider)}\b", site.after) if wider else None
    span = Span(start=whole.start, end=site.span.end + behind.end()) if behind else whole
    if site.seen:
        return Wording(span, f"the {kind}")
    noun = kind if is_plural(kind, site.language) else f"{article(kind, site.language)} {kind}"
    if said.code is not None and wider is not None and to is not None and place(said.code).name == to.text:
        return Wording(span, wider)  # "the south of Eritrea"
    if wider is None and kind == site.lexicon.SOMEWHERE:
        unknown = _unknown(site, span)
        if unknown:
            return unknown
    inside = _around(site)
    if inside and site.preceded(r"\b(?:my|your|his|her|its|our|their) "):
        inside = re.sub(r"^an? ", "", inside)
    noun = f"{inside} {site.lexicon.IN} {noun}" if inside and wider is not None else inside or noun
    return Wording(span, noun if wider is None else f"{noun} in {wider}")


def _unknown(site: Site, span: Span) -> Wording | None:
    """ "To a place" is somewhere, and "in a place" behind a noun nothing; None where a place is said without a preposition."""
    phrasing = words(site.language, "phrasing")
    lead = site.preceded(phrasing.WHENCE)
    if re.match(r" [A-Z]", site.after):
        return None  # the first words of a longer name: "in {the High} Court"
    if lead:
        before = site.before[: lead.start()]
        needed = re.search(phrasing.STAYS, before, re.IGNORECASE) or not before.strip()
        if needed:
            whole = Span(start=site.from_before(lead).start, end=span.end)
            return Wording(
                whole, phrasing.SOMEWHERE.capitalize() if not before.strip() else phrasing.SOMEWHERE
            )
        if site.followed(site.lexicon.CONTINUES) or site.followed(r"\s*$"):
            comma = re.match(r", (?=(?:in|at|near) )", site.text[span.end :])  # "born in Orvik, in the south"
            return taken_out(site, Span(start=site.from_before(lead).start, end=span.end + bool(comma)))
        return None
    whence = site.preceded(phrasing.FROM_WHERE)
    the = site.preceded(r"\bthe ") if whence else None
    if whence and site.followed(site.lexicon.CONTINUES):
        return Wording(site.from_before(the) if the else span, phrasing.SOMEWHERE)
    return None


def _only_where(site: Site) -> Site:
    """The site without who is there in front of the place, and without the clause that goes on behind its name."""
    lead = re.match(words(site.language, "placing").WHO_IS_THERE, site.said)
    start = site.span.start + (lead.end() if lead else 0)
    name = re.match(
        r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*(?= (?:here|there)\b|, (?:the|it|he|she|they|we|I)\b)",
        site.text[start : site.span.end],
    )
    end = start + name.end() if name else site.span.end
    return (
        site
        if (start, end) == (site.span.start, site.span.end)
        else replace(site, span=Span(start=start, end=end))
    )


def _around(site: Site) -> str | None:
    """What is said to be in the place, without more words than its noun: "a noodle bar in Mong Kok" is a bar in it."""
    inside = re.match(words(site.language, "placing").IN_A_PLACE, site.said)
    head = head_of(site) if inside else None
    if inside is None or head is None or head in site.lexicon.PLACE_KINDS:
        return None
    owner = re.match(words(site.language, "placing").POSSESSIVES, site.said)
    return f"{owner.group() if owner else article(head, site.language)} {head}"


def named(site: Site, to: Value | None) -> str | None:
    """A place's name with the article that English gives it; None for no place."""
    if to is None:
        return None
    low = to.text.lower()
    _, _, whole = low.partition(" ")
    articled = (
        (whole if to.code and to.code.startswith("country:") else low) in site.lexicon.ARTICLED
        or low in site.lexicon.ARTICLED
        or low.split()[-1] in site.lexicon.ARTICLED_LAST
    )
    return f"the {to.text}" if articled and not low.startswith("the ") else to.text


def _kind(site: Site, said: Value) -> str:
    """What a place is, in a word; a place that no gazetteer knows is called a place."""
    lexicon, last = site.lexicon, site.said.lower().split()[-1]
    if last in lexicon.PLACE_KINDS:
        return last
    is_name = any(c.isupper() for c in site.said) and last not in lexicon.STREETS
    found = place(said.code) if said.code else next(iter(find_places(site.said) if is_name else ()), None)
    if found is None:
        head = head_of(site) if " " in site.said else None  # a single word would stay as it is
        return head or str(lexicon.SOMEWHERE)
    if found.kind == "region":  # Kyiv is a region and a city: whoever says its name means the city
        cities = (p for p in find_places(site.said) if p.kind == "city" and found in parents(p))
        found = next(cities, found)
    if found.kind != "city":
        return str(lexicon.KIND_NOUNS[found.kind])
    if found.population >= lexicon.CITY_OF:
        return str(lexicon.CITY)
    return str(lexicon.TOWN if found.population >= lexicon.TOWN_OF else lexicon.VILLAGE)


def _compound(site: Site) -> Wording | None:
    """ "The Barysau bus station": the place is only the adjective of another noun, which says enough."""
    noun = re.match(r"(?: [a-z][\w-]+){1,3}", site.after)
    named = re.match(
        rf"(?: [A-Z][\w’-]+){{0,2}} (?i:({words(site.language, 'placing').NAMED_BODIES}))\b", site.after
    )
    if named:  # "Maseno University"
        the, kind = site.preceded(r"\bthe "), named.group(1).lower()
        span = Span(start=site.span.start - len(the.group() if the else ""), end=site.span.end + named.end())
        bare = the or not site.preceded(site.lexicon.DETERMINER)
        return Wording(span, f"{article(kind, site.language)} {kind}" if bare else kind)
    if noun is None:
        return None
    grammar, placing = words(site.language, "grammar"), words(site.language, "placing")
    following: list[str] = []
    for word in noun.group().split():
        if word in grammar.FUNCTION_WORDS or grammar.can_be_verb(word) or word.endswith("ly"):
            break
        no_noun = word in words(site.language, "numbers").CARDINALS or word in placing.WHEN_BEHIND
        if not following and (no_noun or word == "something"):
            break
        following.append(word)
    if not following:
        return None
    phrase = " ".join(following)
    if following[0] in words(site.language, "placing").WAYS:  # "the Damascus way"
        span = Span(start=site.span.start, end=site.span.end + 1 + len(following[0]))
        the = site.preceded(r"\bthe ")
        local = f"{site.lexicon.LOCAL} {following[0]}"
        return Wording(
            Span(start=span.start - len(the.group()), end=span.end) if the else span,
            f"a {local}" if the else local,
        )
    end = site.span.end + 1 + len(phrase)
    the = site.preceded(r"\bthe ")
    start = site.span.start - len(the.group()) if the else site.span.start
    bare = the or not site.preceded(site.lexicon.DETERMINER + r"(?:\w+ )?")
    new = (
        f"{article(phrase, site.language)} {phrase}"
        if bare and not is_plural(phrase, site.language)
        else phrase
    )
    return Wording(Span(start=start, end=end), new)
