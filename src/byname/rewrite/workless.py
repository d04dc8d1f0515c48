"""What stands where somebody's work, rank or office may not be said at all."""

from __future__ import annotations

import re

from byname.lang import words
from byname.model import Span
from byname.rewrite.omitting import omitted, person_only
from byname.rewrite.site import Site
from byname.rewrite.wording import CLOSED, Wording, article, is_cell, is_plural, plural, taken_out, withheld


def without_work(site: Site) -> Wording:
    """Whoever has the work that may not be said: somebody, a colleague, a member of a body, or nobody at all."""
    lexicon = site.lexicon
    if is_cell(site):
        return withheld(site, lexicon.NAMES_OF["occupation"])
    short = _title_gone(site)
    if short:
        return short
    apposition = site.preceded(r"(?<=[\w’)]), (?:an?|the|my|his|her|then an?|now an?) (?:former |ex-)?")
    if apposition and site.followed(r"[,.;)]"):
        return taken_out(site, Span(start=site.sentence.start + apposition.start() + 2, end=site.span.end))
    if site.preceded(r"(?<=[\w’)]), ") and site.followed(CLOSED):
        return taken_out(site)
    joined = site.preceded(r"(?<=[\w’'”)])(?:,? and|, as well as) (?:also )?(?:an?|the) (?:former )?")
    if joined and site.followed(CLOSED):
        return Wording(site.from_before(joined), "")
    working = site.preceded(r"\bas (?:an? |the )?(?:former |junior |senior )?")
    if working:
        return _not_as(site, working)
    if site.preceded(words(site.language, "working").WOMEN) and is_plural(site.said, site.language):
        return taken_out(site)  # "an association of women lawyers"
    if site.preceded(rf"\b{lexicon.BE} (?:now |also |once |\w+ly )?(?:an? |the )?(?:former |once |only )?"):
        return _being_somebody(site)
    acting = _acting(site)
    if acting:
        return acting
    whose = re.match(r"(?:the|an?) ", site.said, re.IGNORECASE)
    one = lexicon.ONE if re.match(r"the one\b", site.said, re.IGNORECASE) else site.somebody()
    one = plural(one, site.language) if is_plural(site.said, site.language) and not site.plural else one
    return person_only(site) or Wording(site.span, (whose.group() if whose else "") + one)


def _acting(site: Site) -> Wording | None:
    """Somebody who acts for others without what as: a representative, a colleague, a member of a body. None for all others."""
    lexicon, working = site.lexicon, words(site.language, "working")
    many = is_plural(site.said, site.language)
    if site.preceded(working.REPRESENTED_BY):
        return Wording(site.span, working.REPRESENTATIVE)  # "represented by their Agent"
    if site.preceded(r"\b(?:our|my|his|her|their) (?:(?!an?\b|the\b)\w+ )?|\bas [\w’' -]+[’']s "):
        return Wording(site.span, plural(lexicon.COLLEAGUE, site.language) if many else lexicon.COLLEAGUE)
    body = None if many else site.followed(r" for (?=(?:the )?(?-i:[A-Z]))")
    if body is None:
        return None
    the = site.preceded(r"\b(?:an?|the) ")  # "a spokesman for the Elbonian army"
    start = site.from_before(the).start if the else site.span.start
    return Wording(
        Span(start=start, end=site.over_after(body).end), lexicon.MEMBER_OF.format(owner="").lstrip()
    )


def _not_as(site: Site, working: re.Match[str]) -> Wording:
    """ "As a driver of water tankers" goes with what it is of."""
    whole = site.from_before(working)
    of = site.followed(words(site.language, "working").OF_WHAT + r"(?=[,.;:)])")
    return taken_out(site, Span(start=whole.start, end=site.over_after(of).end) if of else whole)


def _title_gone(site: Site) -> Wording | None:
    """A title in front of a name goes, with its article; a verb that is nothing but work is work. None for all others."""
    lexicon = site.lexicon
    titled = re.match(lexicon.TITLE_LIKE, site.after)
    the = site.preceded(r"\bthe ")
    if titled and the and site.said[:1].islower():
        return taken_out(site, site.from_before(the))  # "the foreman Sereda"
    if titled and (site.phrase is None or not site.preceded(lexicon.DETERMINER)):
        return taken_out(site)
    if site.said[:1].islower() and site.preceded(r"\b(?:and now|now|to|i|we|they) ") and " " not in site.said:
        return Wording(
            site.span, lexicon.WORK + ("s" if site.said.endswith("s") else "")
        )  # a verb: "and now farm with him"
    if site.preceded(r"\bon ") and not site.phrase and " " not in site.said:
        return Wording(site.span, lexicon.DUTY)
    if not site.before.strip() and site.followed(r", "):
        return taken_out(site)
    return None


def _former(site: Site) -> Wording | None:
    """ "Is a former constable" was on the staff: whoever has left is not on it. None for all others."""
    lexicon, working = site.lexicon, words(site.language, "working")
    in_front = site.preceded(rf"\b({lexicon.BE}) (?:an? |the )?(?:{working.FORMER})?")
    if in_front is None or not re.search(working.FORMER, in_front.group() + site.said):
        return None
    was = working.WAS.get(in_front.group(1).lower())
    if was is None:
        return None
    return Wording(site.from_before(in_front), f"{was} {lexicon.ON_STAFF}")


def _being_somebody(site: Site) -> Wording:
    """Behind a form of to be: the sentence goes if it says nothing else, else somebody is on a staff, or a worker."""
    lexicon = site.lexicon
    if site.followed(r"[’']s? "):  # "is a fisherman’s son"
        return Wording(site.span, site.somebody())
    former = _former(site)
    if former:
        return former
    other = site.followed(words(site.language, "working").AND_ANOTHER)
    if other and words(site.language, "occupations").occupation(other.group("work")) is not None:
        the = site.preceded(r"\b(?:an?|the) (?:former |once )?")  # "is a mathematician and writer"
        span = site.from_before(the) if the else site.span
        end = site.span.end + other.start("work")
        return Wording(Span(start=span.start, end=end), f"{article(other.group('work'), site.language)} ")
    relative = site.preceded(rf",? who {lexicon.BE} (?:\w+ )?(?:an? |the )?")
    if relative and site.followed(CLOSED):
        return Wording(site.from_before(relative), "")
    only = re.match(lexicon.THE_ONLY, site.said, re.IGNORECASE)
    the = site.preceded(r"\bthe ")
    if only and not site.followed(r" (?:of|in|at|for|on) "):
        return Wording(site.from_before(the) if the else site.span, lexicon.ONE_OF_THEM)
    being = omitted(site)
    if being.new != lexicon.GAP and not site.said.split()[0][0].isupper():
        return being
    the = site.preceded(r"\b(?:an?|the) (?:former |once |only )?")
    span = site.from_before(the) if the else site.span
    if site.followed(r" (?:of|in|at|for|on) ") or (the and the.group().lower().startswith("the")):
        return Wording(span, lexicon.ON_STAFF)
    if site.followed(r" (?:with|who|from|whose)\b"):
        noun = site.somebody()
        return Wording(span, noun if site.plural else f"{article(noun, site.language)} {noun}")
    return Wording(span, lexicon.IN_WORK)
