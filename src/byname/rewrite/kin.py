"""How kin and marriages are said where their number or kind may not be."""

from __future__ import annotations

import re

from byname.lang import words
from byname.model import Span, Value
from byname.rewrite.omitting import omitted
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, article, is_plural


def kin_wording(site: Site, to: Value | None) -> Wording:
    """Kin without their number or kind; whose they are stays."""
    lexicon = site.lexicon
    parent = re.fullmatch(lexicon.PARENT_OF, site.said, re.IGNORECASE)
    if parent:
        return Wording(site.span, parent.group(1))
    among = (
        site.preceded(r"\bthe ") if site.followed(lexicon.AMONG_SIBLINGS) and " " not in site.said else None
    )
    if among:
        return Wording(site.from_before(among), lexicon.ONE)
    siblings = re.search(lexicon.ONE_OF_SIBLINGS, site.said, re.IGNORECASE)
    if to is None and siblings and site.followed(lexicon.CONTINUES):
        the = site.preceded(r"\bthe ")
        return Wording(site.from_before(the) if the else site.span, lexicon.ONE_OF_SEVERAL)
    if to is None and site.preceded(r"\b(?:has|have|had|having) "):
        return Wording(site.span, lexicon.A_FAMILY)
    born = site.preceded(words(site.language, "phrasing").OF_PARENTS)
    parents = site.followed(words(site.language, "phrasing").AND_PARENT)
    if born and parents and re.match(words(site.language, "phrasing").BORN_TO, site.said):
        space = re.match(r" *", site.text[site.sentence.end :])
        end = site.sentence.end + (space.end() if space else 0)
        return Wording(
            Span(start=site.sentence.start, end=end), ""
        )  # "She is the daughter of a cook and a nurse."
    owner = re.match(lexicon.OWNED, site.said, re.IGNORECASE)
    ladder = words(site.language, "ladders")
    told = site.said.lower()
    many = is_plural(told, site.language) or told.endswith(lexicon.GROUPS_OF_KIN) or " and " in told
    noun = to.text if to is not None else ladder.RELATIVE[many]
    if owner and not many:  # "my own child" is no children
        one = words(site.language, "grammar").singular(noun)
        is_one = owner.group().lower() in ("a ", "an ")
        return Wording(
            site.span, f"{article(one, site.language)} {one}" if is_one else f"{owner.group()}{one}"
        )
    bare = (
        owner
        or is_plural(noun, site.language)
        or noun in lexicon.UNCOUNTED
        or site.preceded(lexicon.DETERMINER + r"(?:\w+ )?")
        or site.phrase
    )
    return Wording(
        site.span, (owner.group() if owner else "" if bare else f"{article(noun, site.language)} ") + noun
    )


def marital_wording(site: Site, to: Value | None) -> Wording:
    """ "I was married" becomes "I had a family"; a widow becomes a woman, whatever else was said leaves a gap."""
    lexicon = site.lexicon
    if re.match(lexicon.OWNED, site.said, re.IGNORECASE):
        return kin_wording(site, to)
    if site.said.lower() in ("widow", "widower"):
        alone = site.preceded(rf"\b({lexicon.BE}) an? ")
        with_whom = site.followed(r" with (?=\w+ (?:\w+ )?(?:children|sons|daughters|child)\b)")
        if alone and with_whom and alone.group(1).lower() in lexicon.HAVE:
            span = Span(start=site.from_before(alone).start, end=site.over_after(with_whom).end)
            return Wording(span, f"{lexicon.HAVE[alone.group(1).lower()]} ")
        return Wording(site.span, site.somebody())
    being = site.preceded(rf"\b({lexicon.BE}) (?:\w+ly )?")
    wed = re.fullmatch(r"(?:got )?married|engaged", site.said, re.IGNORECASE)
    listed = being and wed and re.match(r"(?:,| and) (?=ha(?:s|ve|d)\b)", site.after)
    if being and listed:
        return Wording(Span(start=site.from_before(being).start, end=site.span.end + listed.end()), "")
    if being and wed:
        return Wording(site.from_before(being), f"{lexicon.HAVE[being.group(1).lower()]} {lexicon.A_FAMILY}")
    return omitted(site)
