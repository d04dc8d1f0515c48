"""How a wider noun is said where a narrow one stood: units, schools, kin, faiths, illnesses, things."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from byname.lang import words
from byname.model import Span, Value
from byname.rewrite.kin import kin_wording, marital_wording
from byname.rewrite.omitting import omitted
from byname.rewrite.reducing import roughly
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, article, is_plural, plural, taken_out
from byname.rewrite.work import is_doing, role_wording, work_wording
from byname.stats.words import common_words

_SHORT_NAME = 5  # letters: a longer word in capitals is no abbreviation


def organisation_wording(site: Site, to: Value | None) -> Wording:
    """A body without its name: "a regiment", then "the regiment"."""
    lexicon = words(site.language, "ladders")
    text = to.text if to is not None else lexicon.ORGANISATION
    site = _whole_name(site)
    alone = site.followed(r"[’']s(?=\s*[.,;:!?)]|$)")  # "at St. Philip's, where"
    site = replace(site, span=site.over_after(alone)) if alone else site
    determined = site.preceded(site.lexicon.DETERMINER)
    if is_doing(site):
        return omitted(site)
    member = re.match(r"(?:.*\b)?(?:members?|part|supporters?) of ", site.said, re.IGNORECASE)
    if member:
        return Wording(site.span, f"{member.group()}{article(text, site.language)} {text}")
    phrasing = words(site.language, "phrasing")
    enlisted = site.preceded(phrasing.ENLISTED_FOR) if text == lexicon.ORGANISATION else None
    if enlisted:
        return taken_out(site, site.from_before(enlisted))  # "signed up for the army in the war"
    numbered = site.preceded(r"(?:\bthe )?\b\d+(?:st|nd|rd|th) ")
    if numbered:
        return Wording(site.from_before(numbered), f"{article(text, site.language)} {text}")
    kinds = "|".join(lexicon.ORGANISATIONS)
    said_so = kinds if text == lexicon.ORGANISATION else re.escape(text)
    if site.preceded(rf"\b(?:an?|the) (?:{said_so}), (?:the )?") and site.followed(r"[,.;)]"):
        the = site.preceded(r"\bthe ")
        return taken_out(site, site.from_before(the) if the else None)  # "a clinic, the Lower Mill,"
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


def _whole_name(site: Site) -> Site:
    """The site over what the name of a body goes on with: "Banque {du Nord} et du Sud", "THE {NATIONAL} POLICE SERVICE"."""
    shouted = site.said.isupper() and (" " in site.said or len(site.said) > _SHORT_NAME)
    more = r"(?-i:(?: [A-Z]{2,})+)" if shouted else site.lexicon.NAME_GOES_ON
    goes_on = site.followed(more) if site.said[:1].isupper() else None
    return replace(site, span=site.over_after(goes_on)) if goes_on else site


def body_wording(site: Site) -> Wording | None:
    """A body of which no fact is told: what its name says it is; None for a plain noun, which names nobody."""
    ladders = words(site.language, "ladders")
    if site.said in ladders.ORGANISATIONS:
        return None
    if re.fullmatch(r"[A-Z]{2,6}", site.said) and site.followed(r":? ?(?:no\.? ?)?\d"):
        return taken_out(site)  # the label of a number
    numbered = re.fullmatch(r"([A-Za-z]+) \d+", site.said)
    if numbered and numbered.group(1).lower() in common_words(site.language):
        noun = numbered.group(1).lower()  # "Camp 4"
        return Wording(
            site.span,
            noun if site.preceded(site.lexicon.DETERMINER) else f"{article(noun, site.language)} {noun}",
        )
    of = re.match(words(site.language, "phrasing").OF_THE, site.said)
    if of:  # "the jersey {of the football school}"
        site = replace(site, span=Span(start=site.span.start + len(of.group(1)), end=site.span.end))
    # a name's own kind would say too much of it: "a national commission"
    kind = (
        next((k for k in ladders.ORGANISATIONS if re.search(rf"\b{k}$", site.said)), None)
        if site.said.islower()
        else None
    )
    return organisation_wording(site, Value(attribute="affiliation", text=kind) if kind else None)


def _is_attribute(site: Site) -> bool:
    """Whether a common noun follows, of which the phrase is an attribute."""
    grammar, noun = words(site.language, "grammar"), re.match(r" ([a-z]{3,})", site.after)
    if noun is None or not site.said[:1].isupper() or site.phrase is not None:
        return False
    word = noun.group(1)
    many = site.preceded(words(site.language, "working").MANY_OF)  # "members of the Field live there"
    base = word if many else word.removesuffix("s")
    is_done = (many or base != word) and {f"{base}d", f"{base}ed"} & common_words(site.language)
    return not (
        is_done
        or word in grammar.FUNCTION_WORDS
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
            if noun == lexicon.SCHOOL and (re.match(r"in ", site.said) or site.preceded(rf"\b{lexicon.BE} ")):
                return Wording(site.span, lexicon.AT_SCHOOL)
            the = site.preceded(words(site.language, "phrasing").TO_THE) if noun == lexicon.SCHOOL else None
            if the:  # "sent there for the twelfth grade"
                return Wording(site.from_before(the), noun)
            determined = site.preceded(lexicon.DETERMINER) or not re.match(
                r"an? |the ", site.said, re.IGNORECASE
            )
            return Wording(site.span, noun if determined else f"{article(noun, site.language)} {noun}")
    return organisation_wording(site, to)


def thing_wording(site: Site, to: Value | None) -> Wording:
    """Any other noun, or the participle or the clause where the text has a verb."""
    lexicon, said = site.lexicon, site.said
    first = re.findall(r"[\w’'-]+", said.lower())[0]
    verbal = first in lexicon.VERBS or (re.search(r"(?:ed|ing)$", first) and first not in lexicon.NOT_VERBS)
    if first in lexicon.CONDITIONS and to is not None and not site.preceded(lexicon.DETERMINER):
        return Wording(site.span, lexicon.PARTICIPLES.get(to.text, to.text))
    had = re.match(words(site.language, "things").DOES_WITH, said) if to is not None else None
    if to is not None and had and to.attribute == "possession":  # "I play the krar"
        return Wording(site.span, f"{had.group(1)} {article(to.text, site.language)} {to.text}")
    if verbal and not site.preceded(r"\b(?:an?|the|my|his|her|their|with) (?:\w+ )?"):
        return _verbal(site, to, first)
    if to is None:
        is_counted = not re.match(r"(?:an?|one|the) ", said, re.IGNORECASE)
        return (roughly(site) if is_counted else None) or omitted(site)
    owner = re.match(lexicon.OWNED, said, re.IGNORECASE) if to.attribute != "religion" else None
    describes = re.match(r" ([a-z]+)", site.after)
    grammar = words(site.language, "grammar")
    is_adjective = (
        describes is not None
        and describes.group(1) not in grammar.FUNCTION_WORDS
        and not grammar.can_be_verb(describes.group(1))
    )
    text = (
        lexicon.ADJECTIVES.get(to.text, to.text)
        if is_adjective and not is_plural(said, site.language)
        else to.text
    )
    head = re.split(r" (?:of|with|in|at|for|from|on) ", said)[0]
    noun = plural(text, site.language) if is_plural(head, site.language) and text == to.text else text
    on_body = site.followed(
        r" (?:on|over|through|across|above|under|along) (?:my|his|her|their|the|half|one)\b"
    )
    noun = noun.removesuffix(words(site.language, "things").ON_THE_BODY) if on_body else noun
    if owner and owner.group().lower() in ("a ", "an ") and noun in lexicon.UNCOUNTED:
        return Wording(site.span, noun)
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
    lexicon, phrasing = site.lexicon, words(site.language, "phrasing")
    if to is None and first in phrasing.IS_GIVEN and re.search(phrasing.PRIZES, site.said):
        to = Value(attribute="biography", text=words(site.language, "works").AN_AWARD.split()[-1])
    if to is None:
        return omitted(site)
    if to.text in phrasing.GIVEN and first in phrasing.IS_GIVEN:
        being = site.preceded(rf"\b{lexicon.BE} (?:\w+ly )?")
        verb = phrasing.GIVEN_VERB if being else phrasing.RECEIVED
        return Wording(site.span, f"{verb} {article(to.text, site.language)} {to.text}")
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
    walked = words(site.language, "phrasing").MOVED
    if first in walked and to is not None and to.text == words(site.language, "phrasing").LEFT_HOME:
        return Wording(site.span, walked[first])  # "crossed near Orvik, on foot"
    if to is None and is_doing(site):
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


def _group(site: Site, to: Value) -> Wording | None:
    """A people as a group, where no one of them is meant: "the Vend" is an ethnic minority; None for one of them."""
    phrasing = words(site.language, "phrasing")
    group = to.text.removeprefix(phrasing.MEMBER)
    if group == to.text or site.preceded(rf"\b(?:{site.lexicon.BE}|as) (?:\w+ly )?"):
        return None
    if site.preceded(phrasing.ONE_OF_THEM):
        return Wording(site.span, to.text)
    the = site.preceded(r"\b[Tt]he ")
    if the:
        again = re.sub(r"^an? ", f"{site.lexicon.THE} ", group)
        return Wording(site.from_before(the), again if site.seen else group)
    return (
        None
        if site.preceded(r"\b\w+ ") is None or site.preceded(site.lexicon.DETERMINER)
        else Wording(site.span, phrasing.MEMBERS + group)
    )


def people_wording(site: Site, to: Value | None) -> Wording:
    """A people in wider words; one of them, of whom nothing may be said, is somebody."""
    noun = re.match(r" ([a-z]+)", site.after)
    is_noun = noun is None or noun.group(1) in words(site.language, "grammar").FUNCTION_WORDS
    is_one_word = is_noun and all(word[0].isupper() for word in site.said.split())
    the = site.preceded(r"\b[Tt]he ") if to is None and is_one_word else None
    if the and is_plural(site.said, site.language):
        whole = words(site.language, "phrasing").COMMUNITY  # "within the Baptists"
        return Wording(
            site.from_before(the),
            f"{site.lexicon.THE} {whole}" if site.seen else f"{article(whole, site.language)} {whole}",
        )
    one = site.preceded(r"\ban? ") if to is None and is_one_word else None
    if one is None:
        return (_group(site, to) if to is not None and is_one_word else None) or thing_wording(site, to)
    return Wording(site.from_before(one), f"{article(site.somebody(), site.language)} {site.somebody()}")


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
    "ethnicity": people_wording, "religion": people_wording,
}  # fmt: skip
"""The wording of each attribute that is said by a noun; all others are things."""
