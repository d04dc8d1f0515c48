"""How a wider noun is said where a narrow one stood: work, units, schools, kin, faiths, illnesses, things."""

from __future__ import annotations

import re
from collections.abc import Callable

from byname.lang import words
from byname.model import Span, Value
from byname.rewrite.omitting import omitted, person_only
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, article, is_plural, plural, taken_out


def work_wording(site: Site, to: Value | None) -> Wording:
    """An occupation, a rank or an office: the noun of whoever has it, or the body they serve in."""
    lexicon = words(site.language, "ladders")
    if _is_doing(site):
        return _worked(site, to)
    served = not is_plural(site.said, site.language) and site.preceded(
        r"\b(?:in|of|for|join(?:ed|ing)?|left|leave|with|from) (?:the )?(?:\w+ )?"
    )
    body = re.search(
        r"\b(?:police|force|forces|army|militia|service|services|guard|troops|navy|ministry|office|department)$",
        site.said.lower(),
    )
    if body and served:
        demonym = re.match(r"[A-Z]\w+ (?=\w)", site.said)
        group = (
            lexicon.COLLECTIVES.get(to.text, lexicon.ORGANISATION) if to is not None else lexicon.ORGANISATION
        )
        return Wording(site.span, (demonym.group() if demonym and to is not None else "") + group)
    if to is None:
        return _without_work(site)
    if is_plural(site.said, site.language):
        return Wording(site.span, plural(to.text, site.language))
    if site.said[:1].isupper() and site.followed(r" (?=[A-Z])"):
        return taken_out(site)  # "Captain Sereda": the name alone
    return Wording(site.span, to.text)


def _is_doing(site: Site) -> bool:
    """Whether what somebody does is said by a verb: "I wash dishes", "who runs a clinic"."""
    first = site.said.split()[0]
    grammar = words(site.language, "grammar")
    verb = grammar.can_be_verb(first) or first in site.lexicon.VERBS or first in site.lexicon.WORK_VERBS
    subject = site.preceded(r"\b(?:i|we|you|they|he|she|who) (?:(?:still|now|also|only|\w+ly) )?")
    return first[0].islower() and (subject is not None or (verb and " " in site.said))


def _worked(site: Site, to: Value | None) -> Wording:
    """ "I wash dishes" becomes "I work", with the rest of the object if the evidence stops in front of it."""
    first, grammar = site.said.split()[0].lower(), words(site.language, "grammar")
    enlisted = re.match(site.lexicon.ENLISTED, site.said)
    if enlisted:
        return Wording(site.span, enlisted.group() if to is None else site.said)
    if to is None and site.preceded(r"(?<=\w),? who ") and site.followed(r"\s*(?:[.,;:!?)]|$)"):
        return omitted(site)
    past = first.endswith("ed") or first in site.lexicon.VERBS
    verb = "worked" if past else "works" if first.endswith("s") else "work"
    if to is None and site.preceded(rf"\b{site.lexicon.BE} (?:\w+ly )?"):
        return Wording(site.span, site.lexicon.AT_WORK)
    rest = site.followed(r" ([a-z][\w-]*)")
    goes = rest and rest.group(1) not in grammar.FUNCTION_WORDS and not rest.group(1).endswith("ly")
    span = site.over_after(rest) if rest and goes else site.span
    return Wording(span, verb if to is None else f"{verb} as {article(to.text, site.language)} {to.text}")


def role_wording(site: Site, to: Value | None) -> Wording:
    """An office: "X’s press secretary" becomes "a member of X’s staff"."""
    owner = site.preceded(
        r"((?:\b[Tt]he |\b[Aa]n? )?\b(?:(?-i:[A-Z])[\w’'-]* ){0,3}[\w’-]+?)([’']s?) (?:\w+ )?"
    )
    staff = site.lexicon.STAFF_OF if to is not None and owner else None
    if staff and owner:
        holder = re.sub(r"^The ", "the ", owner.group(1) + owner.group(2))
        new = staff.format(owner=holder)
        return Wording(site.from_before(owner), new)
    if owner:
        return Wording(
            site.from_before(owner),
            site.lexicon.MEMBER_OF.format(owner=re.sub(r"^The ", "the ", owner.group(1))),
        )
    the = site.preceded(r"\bthe ")
    if to is not None and the and not _is_doing(site):
        return Wording(site.from_before(the), f"{article(to.text, site.language)} {to.text}")
    return work_wording(site, to)


def _without_work(site: Site) -> Wording:
    lexicon = site.lexicon
    if site.phrase is None and re.match(lexicon.TITLE_LIKE, site.after):
        return taken_out(site)
    apposition = site.preceded(r"(?<=[\w’)]), (?:an?|the|my|his|her|then an?|now an?) (?:former |ex-)?")
    if apposition and site.followed(r"[,.;)]"):
        return taken_out(site, Span(start=site.sentence.start + apposition.start() + 2, end=site.span.end))
    joined = site.preceded(r"(?<=[\w’'”)])(?:,? and|, as well as) (?:also )?(?:an?|the) (?:former )?")
    if joined and site.followed(r"\s*(?:[.,;:!?)]|$)"):
        return Wording(site.from_before(joined), "")
    working = site.preceded(r"\bas (?:an? |the )?(?:former |junior |senior )?")
    if working:
        return taken_out(site, site.from_before(working))
    if site.preceded(rf"\b{lexicon.BE} (?:now |also |once )?(?:an? |the )?(?:former |once |only )?"):
        return _being_somebody(site)
    if site.preceded(r"\b(?:our|my|his|her|their) (?:\w+ )?"):
        many = is_plural(site.said, site.language)
        return Wording(site.span, plural(lexicon.COLLEAGUE, site.language) if many else lexicon.COLLEAGUE)
    whose = re.match(r"(?:the|an?) ", site.said, re.IGNORECASE)
    one = lexicon.ONE if re.match(r"the one\b", site.said, re.IGNORECASE) else site.somebody()
    return person_only(site) or Wording(site.span, (whose.group() if whose else "") + one)


def _being_somebody(site: Site) -> Wording:
    """Behind a form of to be: the sentence goes if it says nothing else, else somebody is on a staff, or a worker."""
    lexicon = site.lexicon
    being = omitted(site)
    if being.new != lexicon.GAP and not site.said.split()[0][0].isupper():
        return being
    the = site.preceded(r"\b(?:an?|the) (?:former |once |only )?")
    span = site.from_before(the) if the else site.span
    if re.match(lexicon.THE_ONLY, site.said, re.IGNORECASE) and not site.followed(r" (?:of|in|at|for|on) "):
        return Wording(span, lexicon.ONE_OF_THEM)
    if site.followed(r" (?:of|in|at|for|on) ") or (the and the.group().lower().startswith("the")):
        return Wording(span, lexicon.ON_STAFF)
    return Wording(span, lexicon.A_WORKER)


def organisation_wording(site: Site, to: Value | None) -> Wording:
    """A body without its name: "a regiment", then "the regiment"."""
    lexicon = words(site.language, "ladders")
    text = to.text if to is not None else lexicon.ORGANISATION
    determined = site.preceded(site.lexicon.DETERMINER)
    numbered = site.preceded(r"(?:\bthe )?\b\d+(?:st|nd|rd|th) ")
    if numbered:
        return Wording(site.from_before(numbered), f"{article(text, site.language)} {text}")
    if text == lexicon.ORGANISATION and _is_attribute(site):
        return taken_out(site)  # "the Field report"
    if text.endswith(site.lexicon.COLLECTIVE_ENDINGS):
        return Wording(site.span, text if determined else f"the {text}")
    the = site.preceded(r"\bthe ")
    if the and not site.seen:
        return Wording(site.from_before(the), f"{article(text, site.language)} {text}")
    if determined:
        return Wording(site.span, text)
    known = site.seen or site.followed(r"[’']s?\s")
    return Wording(site.span, f"the {text}" if known else f"{article(text, site.language)} {text}")


def _is_attribute(site: Site) -> bool:
    """Whether a common noun follows, of which the phrase is an attribute."""
    grammar, noun = words(site.language, "grammar"), re.match(r" ([a-z]{3,})", site.after)
    if noun is None or not site.said[:1].isupper() or site.phrase is not None:
        return False
    word = noun.group(1)
    return not (
        word in grammar.FUNCTION_WORDS
        or grammar.can_be_verb(word)
        or word in site.lexicon.VERBS
        or word.endswith(("ly", "ing"))
    )


def school_wording(site: Site, to: Value | None) -> Wording:
    """A school without its name, a course without its subject, a degree without its kind."""
    lexicon = site.lexicon
    verb = re.match(
        r"(?:trained|studied|graduated|educated|studying|studies|study)\b", site.said, re.IGNORECASE
    )
    if verb:
        return Wording(site.span, verb.group())
    for pattern, noun in lexicon.STUDIES:
        if re.search(pattern, site.said, re.IGNORECASE):
            determined = site.preceded(lexicon.DETERMINER) or not re.match(
                r"an? |the ", site.said, re.IGNORECASE
            )
            return Wording(site.span, noun if determined else f"{article(noun, site.language)} {noun}")
    return organisation_wording(site, to)


def kin_wording(site: Site, to: Value | None) -> Wording:
    """Kin without their number or kind; whose they are stays."""
    lexicon = site.lexicon
    parent = re.fullmatch(lexicon.PARENT_OF, site.said, re.IGNORECASE)
    if parent:
        return Wording(site.span, parent.group(1))
    if to is None and re.search(lexicon.ONE_OF_SIBLINGS, site.said, re.IGNORECASE):
        the = site.preceded(r"\bthe ")
        return Wording(site.from_before(the) if the else site.span, lexicon.ONE_OF_SEVERAL)
    if to is None and site.preceded(r"\b(?:has|have|had|having) "):
        return Wording(site.span, lexicon.A_FAMILY)
    owner = re.match(lexicon.OWNED, site.said, re.IGNORECASE)
    many = is_plural(site.said, site.language) or (to is not None and is_plural(to.text, site.language))
    ladder = words(site.language, "ladders")
    many = many or site.said.lower().endswith(lexicon.GROUPS_OF_KIN)
    noun = to.text if to is not None else ladder.RELATIVE[many or " and " in site.said]
    if owner and owner.group().lower() in ("a ", "an "):
        one = words(site.language, "grammar").singular(noun)
        return Wording(site.span, f"{article(one, site.language)} {one}")
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


def thing_wording(site: Site, to: Value | None) -> Wording:
    """Any other noun, or the participle or the clause where the text has a verb."""
    lexicon, said = site.lexicon, site.said
    first = re.findall(r"[\w’'-]+", said.lower())[0]
    verbal = first in lexicon.VERBS or (re.search(r"(?:ed|ing)$", first) and first not in lexicon.NOT_VERBS)
    if first in lexicon.CONDITIONS and to is not None and not site.preceded(lexicon.DETERMINER):
        return Wording(site.span, lexicon.PARTICIPLES.get(to.text, to.text))
    if verbal and not site.preceded(r"\b(?:an?|the|my|his|her|their|with) (?:\w+ )?"):
        return _verbal(site, to, first)
    if to is None:
        return omitted(site)
    owner = re.match(lexicon.OWNED, said, re.IGNORECASE)
    text = lexicon.ADJECTIVES[to.text] if to.text in lexicon.ADJECTIVES and site.followed(r" [a-z]+") and not is_plural(said, site.language) and not site.preceded(r"\ban? ") else to.text  # fmt: skip
    noun = plural(text, site.language) if is_plural(said, site.language) and text == to.text else text
    if owner:
        return Wording(site.span, owner.group() + noun if owner.group().lower() not in ("a ", "an ") else article(noun, site.language) + f" {noun}")  # fmt: skip
    counted = (
        noun != text
        or noun in lexicon.UNCOUNTED
        or site.preceded(lexicon.DETERMINER + r"(?:\w+ )?")
        or site.phrase
    )
    return Wording(site.span, noun if counted else f"{article(noun, site.language)} {noun}")


def _verbal(site: Site, to: Value | None, first: str) -> Wording:
    lexicon = site.lexicon
    if to is None:
        return omitted(site)
    new = lexicon.PARTICIPLES.get(to.text, to.text)
    if new in lexicon.PARTICIPLES.values() and not site.preceded(
        rf"\b(?:{lexicon.BE}|got|get|getting|been) (?:\w+ly )?"
    ):
        return Wording(site.span, f"was {new}" if not first.endswith("ing") else f"being {new}")
    return Wording(site.span, new)


def journey_wording(site: Site, to: Value | None) -> Wording:
    """A journey without where from and where to."""
    first = site.said.split()[0].lower()
    if (
        first in site.lexicon.JOURNEYS and first not in ("escape", "move", "travel", "trek")
    ) or site.preceded(r"\b(?:the|an?|my|his|her|their|this) (?:\w+ ){0,2}"):
        return Wording(site.span, site.said.split()[0])
    if to is None and _is_doing(site):
        gone = omitted(site)
        return (
            gone if gone.new != site.lexicon.GAP else Wording(site.span, site.lexicon.TRAVELLED[_form(first)])
        )
    return thing_wording(site, to)


def _form(verb: str) -> str:
    """How a verb in lower case is said: ing, s, past, or plain."""
    if verb.endswith("ing"):
        return "ing"
    return "s" if verb.endswith("s") and not verb.endswith("ss") else "past"


def language_wording(site: Site, to: Value | None) -> Wording:
    """A language without its name."""
    if to is not None or not site.preceded(
        r"\b(?:in|speaks?|spoke|spoken|into|from|of|to|and|,) (?:some |also )?"
    ):
        return thing_wording(site, to)
    some = site.preceded(r"\bsome ")
    return Wording(site.from_before(some) if some else site.span, site.lexicon.A_LANGUAGE)


def nation_wording(site: Site, to: Value | None) -> Wording:
    """A wider demonym, noun or adjective; without one, people or nothing."""
    if to is not None:
        many = is_plural(site.said, site.language) and not to.text.endswith("s")
        return Wording(site.span, to.text + "s" * many)
    if is_plural(site.said, site.language):
        return Wording(site.span, str(site.lexicon.SOMEBODY_PLURAL))
    if re.match(r" [a-z]", site.after) and not re.match(site.lexicon.CONTINUES, site.after):
        return taken_out(site)
    return Wording(site.span, site.somebody() if site.preceded(r"\b(?:an?|the) ") else str(site.lexicon.GAP))


BY_ATTRIBUTE: dict[str, Callable[[Site, Value | None], Wording]] = {
    "occupation": work_wording, "rank": work_wording, "role": role_wording, "employer": organisation_wording,
    "affiliation": organisation_wording, "education": school_wording, "family": kin_wording, "children": kin_wording,
    "marital_status": marital_wording, "migration": journey_wording, "nationality": nation_wording, "language": language_wording,
}  # fmt: skip
"""The wording of each attribute that is said by a noun; all others are things."""
