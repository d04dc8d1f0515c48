"""How a wider age is said where an exact one stood."""

from __future__ import annotations

import re

from byname.lang import words
from byname.model import Span, Value
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, is_cell, taken_out, withheld

_GROWN = 18  # years: whoever is younger is a girl or a boy


def age_wording(site: Site, to: Value | None) -> Wording:
    """The new words for an age; None takes it out."""
    said = site.said.lower()
    many = age_gone(site) if site.preceded(r"\bthere (?:are|were|had been) ") else None
    if many:
        return many
    if re.search(site.lexicon.AGED_HEAD, said):
        return _year_old(site, to)
    if said in ("teenager", "pensioner", "adolescent", "toddler", "newborn") or said.endswith("genarian"):
        return Wording(site.span, _noun(site, to))
    if is_cell(site):
        return withheld(site, site.lexicon.NAMES_OF["age"]) if to is None else Wording(site.span, to.text)
    if to is None:
        return _gone(site)
    return _said_of(site, to)


def _year_old(site: Site, to: Value | None) -> Wording:
    """ "The 25-year-old" and "a 25-year-old nurse": a noun of its own, or the adjective of one."""
    if site.phrase is None or site.phrase.end <= site.span.end:
        noun = _noun(site, to)
        tells = not site.seen and noun == site.somebody() and site.preceded(r"\ban? ")
        being = _being(site, to) if to is not None and tells else ""
        return Wording(site.span, f"{noun} {being}" if being.startswith("in ") else noun)
    adjective = site.lexicon.BANDS.get(to.text, ("", ""))[1] if to else ""
    if adjective:
        return Wording(site.span, adjective)
    if to is None or site.seen or not _being(site, to).startswith("in "):
        return taken_out(site)
    rest = site.text[site.span.end : site.phrase.end].lstrip(" ,")
    return Wording(
        site.span.__class__(start=site.span.start, end=site.phrase.end), f"{rest} {_being(site, to)}"
    )


def _noun(site: Site, to: Value | None) -> str:
    """Somebody of that age: boy, teenage girl, man."""
    lexicon, gender = site.lexicon, site.gender or ""
    if to is None or to.high is None or to.low is None:
        return site.somebody()
    if to.high < 13:
        return str(lexicon.CHILD[gender])
    if to.low >= 13 and to.high < 20:
        return str(lexicon.TEENAGER[gender])
    return site.somebody()


def _being(site: Site, to: Value) -> str:
    """What somebody of that age is: "in her thirties", "a child"."""
    lexicon = site.lexicon
    form, _ = lexicon.BANDS.get(to.text, (lexicon.IN_BAND, ""))
    return str(form).format(whose=site.possessive(), band=to.text)


def _said_of(site: Site, to: Value) -> Wording:
    lexicon, being = site.lexicon, _being(site, to)
    turned = site.preceded(r"\b(turn(?:ed|s|ing)?) (?:just |only |barely )?")
    at_age = site.preceded(rf"\b{lexicon.AGE_OF}")
    if turned:
        if being == lexicon.BANDS["adult"][0]:
            return Wording(site.from_before(turned), lexicon.BIRTHDAY[turned.group(1).lower()])
        verb = lexicon.TURNED[turned.group(1).lower()]
        when = site.followed(lexicon.ON_A_DAY)  # the band did not begin on that day
        end = site.over_after(when).end if when else site.span.end
        return Wording(Span(start=site.from_before(turned).start, end=end), f"{verb} {being}")
    if at_age and at_age.group():
        phrase = being if being.startswith("in ") else lexicon.AS_BAND.format(band=being)
        return Wording(site.from_before(at_age), phrase)
    if "birthday" in site.said:
        return Wording(site.span, "birthday")
    of = site.preceded(r"(?<=\w) of ")
    if (
        of
        and to is not None
        and to.high is not None
        and to.high < _GROWN
        and site.preceded(words(site.language, "phrasing").YOUNG_OF)
    ):
        return Wording(site.from_before(of), "")  # "a girl of twelve"
    return Wording(site.from_before(of), f" {being}") if of else Wording(site.span, being)


def age_gone(site: Site) -> Wording | None:
    """A birthday without the age, and how many there were, roughly; None where the number stands otherwise."""
    lexicon = site.lexicon
    turned = site.preceded(r"\b(turn(?:ed|s|ing)?) (?:just |only |barely )?")
    if turned and re.fullmatch(r"[\w-]+(?: years)?", site.said):
        return Wording(site.from_before(turned), lexicon.BIRTHDAY[turned.group(1).lower()])
    if re.fullmatch(r"(?:had )?turned [\w-]+(?: years old)?", site.said):
        had = words(site.language, "phrasing").HAD
        had = had if site.said.startswith(had) else ""
        return Wording(site.span, had + lexicon.BIRTHDAY["turned"])
    of = site.preceded(r"(?<=[a-z]) of ")
    years = words(site.language, "numbers").number(site.said.lower())
    if of and years is not None and site.preceded(lexicon.SOMEBODY_OF) and site.followed(lexicon.GOES_ON):
        return Wording(site.from_before(of), "")  # "a host of 67 has opened"
    if site.preceded(r"\bthere (?:are|were|had been) ") and site.followed(r"\s*[.,;:!?)]"):
        return Wording(site.span, lexicon.MANY)
    return None


def _gone(site: Site) -> Wording:
    """Without a word about the age: the apposition, the phrase or the whole sentence that was only about it."""
    lexicon = site.lexicon
    being = site.preceded(rf"\b{lexicon.BE} (?:\w+ly |only |now |just )?")
    goes_on = re.match(r" and (?=([a-z]+)\b)", site.after)
    grammar = words(site.language, "grammar")
    if being and goes_on and (grammar.can_be_verb(goes_on.group(1)) or goes_on.group(1).endswith("s")):
        return Wording(Span(start=site.from_before(being).start, end=site.span.end + goes_on.end()), "")
    at_age = site.preceded(rf"\b{lexicon.AGE_OF}")
    if at_age and at_age.group():
        return taken_out(site, site.from_before(at_age))
    of = site.preceded(r"(?<=[\w’']) of ")
    if of and site.followed(lexicon.CONTINUES):
        return Wording(site.from_before(of), "")
    only = re.fullmatch(
        rf"(?:[\w’'-]+ ){{1,3}}{lexicon.BE} (?:now |then |only |just )?", site.before, re.IGNORECASE
    )
    if only and re.fullmatch(r"\s*(?:then|now)?[.!]?", site.after):
        return Wording(site.sentence, "")
    happened = age_gone(site)
    if happened:
        return happened
    predicate = site.preceded(rf"\b{lexicon.BE} (?:now |then |only |just |about |around )?")
    listed = site.followed(
        r",? (?:and )?(?=from |a |an |the )|, (?!who|and|but|when)(?=[a-z]+(?:,|\.|ed\b| and\b))"
    )
    if predicate and listed:  # "I am 22 years old, from X" is still from X
        return Wording(site.over_after(listed), "")
    if predicate:
        return withheld(site, lexicon.NAMES_OF["age"])
    if "birthday" in site.said:
        return Wording(site.span, "birthday")
    return taken_out(site)
