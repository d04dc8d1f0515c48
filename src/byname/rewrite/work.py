"""How a wider occupation, rank or office is said where a narrow one stood, and what stands where none may be."""

from __future__ import annotations

import re
from dataclasses import replace

from byname.lang import words
from byname.model import Span, Value
from byname.rewrite.omitting import omitted, person_only
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, article, is_plural, plural, taken_out

_CLOSED = r"\s*(?:[.,;:!?)]|$)"


def work_wording(site: Site, to: Value | None) -> Wording:
    """An occupation, a rank or an office: the noun of whoever has it, or the body they serve in."""
    lexicon = words(site.language, "ladders")
    site = _behind_being(site)
    stopped = _stopped(site)
    if stopped:
        return stopped
    if is_doing(site):
        return _worked(site, to)
    served = not is_plural(site.said, site.language) and site.preceded(
        r"\b(?:in|of|for|join(?:ed|ing)?|left|leave|with|from) (?:the )?(?:\w+ )?"
    )
    body = re.search(
        r"\b(?:police|force|forces|army|militia|service|services|guard|troops|navy|ministry|office|department)$",
        site.said.lower(),
    )
    whole = (
        " " in site.said
        or site.preceded(r"\bthe ")
        or body is None
        or body.group() not in ("guard", "service")
    )
    if body and served and whole and not site.preceded(r"\b(?:an?|one) (?:\w+ )?"):
        demonym = re.match(r"[A-Z]\w+ (?=\w)", site.said)
        group = (
            lexicon.COLLECTIVES.get(to.text, lexicon.ORGANISATION) if to is not None else lexicon.ORGANISATION
        )
        the = site.preceded(r"\bthe ") if to is None and not site.seen else None
        if the:  # "part of the police force", of which nothing has been said yet
            return Wording(site.from_before(the), f"{article(group, site.language)} {group}")
        return Wording(site.span, (demonym.group() if demonym and to is not None else "") + group)
    if to is None:
        return _without_work(site)
    if is_plural(site.said, site.language):
        return Wording(site.span, plural(to.text, site.language))
    if site.said[:1].isupper() and site.followed(site.lexicon.TITLE_LIKE):
        return taken_out(site)  # "Captain Sereda": the name alone
    return _as_noun(site, to)


def _stopped(site: Site) -> Wording | None:
    """Whoever has retired has stopped work, and has left where it is said from what; None for all other words."""
    stopped = re.fullmatch(site.lexicon.HAS_STOPPED, site.said, re.IGNORECASE)
    if stopped is None or site.preceded(site.lexicon.DETERMINER):
        return None
    source, lead = site.followed(r" from(?= )"), stopped.group("lead")
    if source:
        return Wording(site.over_after(source), f"{lead}{site.lexicon.LEFT}")
    return Wording(site.span, f"{lead}{site.lexicon.STOPPED}")


def _as_noun(site: Site, to: Value) -> Wording:
    """The wider noun with the article that its place in the sentence asks for."""
    if site.preceded(r"\bon ") and not site.phrase:
        return Wording(site.span, site.lexicon.DUTY)
    working = words(site.language, "working")
    if site.said == working.SNIPER and to.text in working.ARMED and site.preceded(working.THERE_WAS):
        return Wording(site.span, working.GUNMAN)
    role = site.preceded(rf"\b{site.lexicon.BE} the ")
    of = site.followed(r" of (?=an? |the )")
    if role and of:  # "was the bookkeeper of a gin"
        lead = role.group().rpartition("the ")[0]
        return Wording(
            Span(start=site.from_before(role).start, end=site.over_after(of).end),
            f"{lead}{article(to.text, site.language)} {to.text} {site.lexicon.AT} ",
        )
    only = site.preceded(r"\bthe ") if re.match(site.lexicon.THE_ONLY, site.said, re.IGNORECASE) else None
    if only:  # "the only nurse" is a health worker, one of several
        return Wording(site.from_before(only), f"{article(to.text, site.language)} {to.text}")
    if site.preceded(rf"\b{site.lexicon.BE} ") and site.said[:1].islower():
        return Wording(site.span, f"{article(to.text, site.language)} {to.text}")
    return Wording(site.span, to.text)


def is_doing(site: Site) -> bool:
    """Whether what somebody does is said by a verb: "I wash dishes", "who runs a clinic"."""
    first = site.said.split()[0]
    grammar = words(site.language, "grammar")
    verb = grammar.can_be_verb(first) or first in site.lexicon.VERBS or first in site.lexicon.WORK_VERBS
    subject = site.preceded(r"\b(?:i|we|you|they|he|she|who) (?:(?:still|now|also|only|\w+ly) )?")
    alone = first in site.lexicon.VERBS and not site.preceded(site.lexicon.DETERMINER)
    described = site.preceded(site.lexicon.BEFORE_A_NOUN)  # "a salaried clerk"
    told = subject is not None or alone or (verb and " " in site.said and described is None)
    return first[0].islower() and told


def _behind_being(site: Site) -> Site:
    """The site without the form of to be, or the verb of somebody else, that its words begin with: "is a constable"."""
    being = re.match(rf"{site.lexicon.BE} (?:also |now |still )?(?:an? )?(?=\w)", site.said)
    being = being or re.match(words(site.language, "things").MET_ONE, site.said)
    start = site.span.start + being.end() if being else site.span.start
    return replace(site, span=Span(start=start, end=site.span.end)) if being else site


def _worked(site: Site, to: Value | None) -> Wording:
    """ "I wash dishes" becomes "I work", with the rest of the object if the evidence stops in front of it."""
    first, grammar = site.said.split()[0].lower(), words(site.language, "grammar")
    enlisted = re.match(site.lexicon.ENLISTED, site.said)
    if enlisted:
        return Wording(site.span, enlisted.group() if to is None else site.said)
    if to is None and site.preceded(r"(?<=\w),? who ") and site.followed(_CLOSED):
        return omitted(site)
    done = site.preceded(r"\b(?:has|have|had|having) (?:\w+ )?")
    past = first.endswith("ed") or done or grammar.can_be_past(first)
    single = " " not in site.said and not site.followed(_CLOSED) and not site.followed(site.lexicon.CONTINUES)
    lessons = words(site.language, "working").LESSONS.get(first)
    if to is None and lessons and site.followed(r" to ") and " " in site.said:
        return Wording(site.span, lessons)
    if to is None and (single or site.followed(r" (?:how|that|what|to)\b")):
        return omitted(site)  # "types this" has an object
    verb = "worked" if past else "works" if first.endswith("s") else "work"
    if to is None and site.preceded(rf"\b{site.lexicon.BE} (?:\w+ly )?"):
        working = words(site.language, "working")
        return Wording(site.span, working.PUT_TO_WORK if first == working.PUT else site.lexicon.AT_WORK)
    named = (
        site.followed(words(site.language, "things").ITS_NAME)
        if re.search(words(site.language, "things").HAS_A_NAME, site.said)
        else None
    )
    if named:  # "runs the page Lower Mill"
        return Wording(
            site.over_after(named),
            verb if to is None else f"{verb} as {article(to.text, site.language)} {to.text}",
        )
    rest = site.followed(r" ([a-z][\w-]*)")
    goes = rest and rest.group(1) not in grammar.FUNCTION_WORDS and not rest.group(1).endswith("ly")
    goes = goes and not _goes_on(site, rest.group(1))  # type: ignore[union-attr]
    span = site.over_after(rest) if rest and goes else site.span
    of = site.followed(r" of (?=an? |the |my |our |his |her |their |its )")
    if to is None and of:
        return Wording(site.over_after(of), f"{verb} {site.lexicon.FOR} ")
    return Wording(span, verb if to is None else f"{verb} as {article(to.text, site.language)} {to.text}")


def _goes_on(site: Site, word: str) -> bool:
    """Whether the sentence goes on with a verb behind whoever does something: "a woman who washes for them found it"."""
    grammar = words(site.language, "grammar")
    return " " in site.said and bool(site.preceded(r"\bwho (?:\w+ly )?")) and bool(grammar.can_be_past(word))


def role_wording(site: Site, to: Value | None) -> Wording:
    """An office: "X’s press secretary" becomes "a member of X’s staff"."""
    site = _behind_being(site)
    working = words(site.language, "working")
    kept = re.match(working.RECORD, site.said) if site.preceded(working.KEEPING) else None
    if kept and to is None:
        return Wording(site.span, working.RECORDS + site.said[kept.end() :])
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
    if to is not None and the and not is_doing(site):
        return Wording(site.from_before(the), f"{article(to.text, site.language)} {to.text}")
    return work_wording(site, to)


def _without_work(site: Site) -> Wording:
    lexicon = site.lexicon
    short = _title_gone(site)
    if short:
        return short
    apposition = site.preceded(r"(?<=[\w’)]), (?:an?|the|my|his|her|then an?|now an?) (?:former |ex-)?")
    if apposition and site.followed(r"[,.;)]"):
        return taken_out(site, Span(start=site.sentence.start + apposition.start() + 2, end=site.span.end))
    if site.preceded(r"(?<=[\w’)]), ") and site.followed(_CLOSED):
        return taken_out(site)
    joined = site.preceded(r"(?<=[\w’'”)])(?:,? and|, as well as) (?:also )?(?:an?|the) (?:former )?")
    if joined and site.followed(_CLOSED):
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
    if site.preceded(r"\b(?:our|my|his|her|their) (?:(?!an?\b|the\b)\w+ )?"):
        return Wording(site.span, plural(lexicon.COLLEAGUE, site.language) if many else lexicon.COLLEAGUE)
    body = None if many else site.followed(r" (?:for|of) (?=(?:the )?(?-i:[A-Z]))")
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
    if relative and site.followed(_CLOSED):
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
