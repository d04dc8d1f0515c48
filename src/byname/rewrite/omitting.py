"""What stands where nothing may be said: the sentence without the phrase or the clause, a gap only where that does not read."""

from __future__ import annotations

import re
from dataclasses import replace

from byname.lang import words
from byname.model import Span
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, is_plural, taken_out

CLOSED = r"\s*(?:[.,;:!?)”\"]|$)"


def omitted(site: Site) -> Wording:
    """Nothing in their place: a clause, an apposition or an adverbial goes without a trace, the rest leaves a gap."""
    gap = Wording(site.span, str(site.lexicon.GAP))
    worded = person_only(site) or _uncounted(site) or _aside(site) or _clause(site) or _phrase(site) or gap
    is_needed = site.preceded(site.lexicon.NEEDS_A_VERB) and not site.followed(r" [a-z]+(?:ed|en)\b")
    return gap if is_needed and not worded.new and worded.span.start >= site.span.start - 1 else worded


def numberless(site: Site) -> Wording | None:
    """A number that only tells which one is meant goes: "sample no. 6/B" is a sample; None where a gap has to say it."""
    tail = site.followed(r"-[A-Z\d]{1,3}\b") if site.said.isdigit() else None
    site = replace(site, span=site.over_after(tail)) if tail else site
    lead = site.preceded(r"(?<=[\w’']),? (?:no\.?|nos\.?|number|nr\.?|#|№) ?")
    own = site.preceded(rf"\b(?:an?|the|my|his|her|their|{site.lexicon.BE}) (?:number|no\.?) ?")
    if lead and not own and site.followed(site.lexicon.CONTINUES):
        both = site.followed(r",") if lead.group().startswith(",") else None
        return Wording(Span(start=site.from_before(lead).start, end=site.span.end + bool(both)), "")
    if site.preceded(r"\(") and site.followed(r"\)"):
        return taken_out(site)
    if site.preceded(site.lexicon.NUMBERED) and site.followed(rf"{site.lexicon.CONTINUES}| now\b"):
        return taken_out(site)
    return taken_out(site) if site.preceded(r"(?<=[a-z]), ") and site.followed(r",") else None


def person_only(site: Site) -> Wording | None:
    """ "A woman with a grey braid" is a woman; None for words of another kind."""
    lexicon = site.lexicon
    head = re.match(rf"((?:{lexicon.A_DETERMINER} )?)(?:[\w-]+ ){{0,2}}?({lexicon.PERSON_NOUN})\b", site.said)
    if head is None or head.group() == site.said:
        return None
    return Wording(site.span, f"{head.group(1)}{head.group(2)}")


def _uncounted(site: Site) -> Wording | None:
    """ "612 certificates" are some certificates, and "the 612 certificates" the certificates."""
    nouns = (re.match(pattern, site.after) for pattern in (r" ([a-z]+)", r" [a-z]+ ([a-z]+)"))
    is_counted = any(noun is not None and is_plural(noun.group(1), site.language) for noun in nouns)
    if not re.fullmatch(r"[\d.,]*\d", site.said) or not is_counted:
        return None
    if site.preceded(r"\bof "):
        return Wording(site.span, str(site.lexicon.THE))
    if site.preceded(rf"\b{site.lexicon.A_DETERMINER} "):
        return taken_out(site)
    return Wording(site.span, str(site.lexicon.SOME))


def _aside(site: Site) -> Wording | None:
    """What stands between commas or brackets goes with them."""
    if not (site.preceded(r"(?:,|\() ?") and site.followed(r"[,.;)]")):
        return None
    is_predicate = site.said.split()[0].lower() in words(site.language, "grammar").AUXILIARIES
    only = re.fullmatch(r"[^,]{1,40}, [^,]{1,40}, ", site.before)  # "Their mother, Hiba, had no legs."
    if is_predicate and only:
        return _without_sentence(site) if site.followed(r"[.!]$") else None
    return taken_out(site)


def _clause(site: Site) -> Wording | None:
    """A predicate goes with the conjunction or the subject that only it had."""
    lexicon, grammar = site.lexicon, words(site.language, "grammar")
    first = site.said.split()[0].lower()
    if not site.before.strip("“\"‘'( ") and site.followed(r"[.!?]+[”\"]?$"):
        return _without_sentence(site)
    if not (grammar.can_be_verb(first) or first in lexicon.VERBS or re.search(r"(?:s|ed)$", first)):
        return None
    closed = site.followed(CLOSED)
    joined = site.preceded(lexicon.JOINED_PREDICATE) if closed else None
    if joined:
        return Wording(site.from_before(joined), "")
    relative = site.preceded(lexicon.SUBORDINATE) if closed else None
    if relative:
        return taken_out(site, Span(start=site.from_before(relative).start + 1, end=site.span.end))
    listed = site.followed(rf"{lexicon.SHORT_ADVERBIAL},? and (?=[a-z’']+)")
    after = re.match(rf"{lexicon.SHORT_ADVERBIAL},? and ([\w’']+)", site.after)
    if (
        listed
        and after
        and (grammar.can_be_verb(after.group(1)) or after.group(1) in lexicon.VERBS)
        and site.preceded(lexicon.SUBJECT)
    ):
        return Wording(site.over_after(listed), "")
    if re.fullmatch(lexicon.SHORT_SUBJECT, site.before) and re.fullmatch(lexicon.ONLY_A_DATE, site.after):
        return _without_sentence(site)
    return None


def _without_sentence(site: Site) -> Wording:
    """The whole sentence goes, with the space behind it."""
    space = re.match(r" +", site.text[site.sentence.end :])
    return Wording(Span(start=site.sentence.start, end=site.sentence.end + (space.end() if space else 0)), "")


def _phrase(site: Site) -> Wording | None:
    """An adverbial goes with its preposition; what somebody enlisted for goes from behind the verb."""
    lexicon, grammar = site.lexicon, words(site.language, "grammar")
    first, next_word = site.said.split()[0], re.match(r" ([a-z]+)", site.after)
    verb = next_word is not None and (
        grammar.can_be_verb(next_word.group(1)) or next_word.group(1) in lexicon.VERBS
    )
    ends = site.followed(CLOSED if first in lexicon.CLAUSE_WORDS else lexicon.CONTINUES)
    if re.fullmatch(lexicon.ADJUNCT, first) and (verb or ends):
        return taken_out(site)
    enlisted = re.match(lexicon.ENLISTED, site.said)
    if enlisted and enlisted.group() != site.said:
        return Wording(site.span, enlisted.group())
    ranked = site.preceded(r",? (?:in|with) the rank of ")
    until = site.preceded(r" to ") if re.fullmatch(lexicon.COUNTED, site.said, re.IGNORECASE) else None
    if (ranked or until) and site.followed(CLOSED):
        return Wording(site.from_before(ranked or until), "")  # type: ignore[arg-type]
    every = site.preceded(r"\b(?:every|each) ")
    if every and site.followed(lexicon.CONTINUES):
        return taken_out(site, site.from_before(every))
    lead = site.preceded(lexicon.ADVERBIAL)
    needed = site.preceded(rf"\b{lexicon.BE} (?:\w+ )?{lexicon.ADVERBIAL.removeprefix(chr(92) + 'b')}")
    partly = site.preceded(rf"{lexicon.SHARE} of (?:the )?")
    if partly:  # "much of the decade" says much of something
        return Wording(site.from_before(partly), f"{partly.group().removesuffix('the ')}{lexicon.IT_ALL}")
    if lead and not needed and site.followed(lexicon.CONTINUES):
        return taken_out(site, site.from_before(lead))
    number = site.preceded(r"(?<=[a-z]) (?:no\.?|number|nr\.?|#) ")
    if number and site.followed(CLOSED):
        return taken_out(site, site.from_before(number))
    attribute = re.match(r" ([a-z]{3,})", site.after)
    if (
        site.said[:1].isupper()
        and attribute
        and attribute.group(1) not in grammar.FUNCTION_WORDS
        and not grammar.can_be_verb(attribute.group(1))
        and not attribute.group(1).endswith("ly")
    ):
        return taken_out(site)  # "the Heidelberg machines"
    return None
