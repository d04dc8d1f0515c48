"""How a wider occupation, rank or office is said where a narrow one stood, and what stands where none may be."""

from __future__ import annotations

import re
from dataclasses import replace

from byname.lang import words
from byname.model import Span, Value
from byname.rewrite.omitting import omitted
from byname.rewrite.site import Site
from byname.rewrite.wording import CLOSED, Wording, article, is_plural, plural, taken_out
from byname.rewrite.workless import without_work


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
        return without_work(site)
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
    if to is None and site.preceded(r"(?<=\w),? who ") and site.followed(CLOSED):
        return omitted(site)
    done = site.preceded(r"\b(?:has|have|had|having) (?:\w+ )?")
    past = first.endswith("ed") or done or grammar.can_be_past(first)
    single = " " not in site.said and not site.followed(CLOSED) and not site.followed(site.lexicon.CONTINUES)
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
