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
    head = re.match(
        rf"((?:{lexicon.A_DETERMINER} )?)((?:(?!of\b)[\w-]+ ){{0,2}}?)({lexicon.PERSON_NOUN})\b", site.said
    )
    if head is None or head.group() == site.said:
        return None
    if head.group(1).lower() == "the " and re.match(words(site.language, "phrasing").RANKED, head.group(2)):
        return Wording(site.span, lexicon.ONE_OF_THEM)  # "the fourth woman to be appointed"
    return Wording(site.span, f"{head.group(1)}{head.group(3)}")


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
    whose = site.preceded(words(site.language, "phrasing").WHOSE)
    if whose and site.followed(CLOSED):
        return taken_out(site, site.from_before(whose))
    if not (site.preceded(r"(?:,|\() ?") and site.followed(r"[,.;)]")):
        return None
    if _is_main_verb(site):
        did = re.match(words(site.language, "phrasing").DID, site.said)
        return Wording(site.span, did.group(1)) if did else None
    is_predicate = site.said.split()[0].lower() in words(site.language, "grammar").AUXILIARIES
    only = re.fullmatch(r"[^,]{1,40}, [^,]{1,40}, ", site.before)  # "Their mother, Hiba, had no legs."
    if is_predicate and only:
        return _without_sentence(site) if site.followed(r"[.!]$") else None
    return taken_out(site)


def _is_main_verb(site: Site) -> bool:
    """Whether the sentence has no other verb: "An aunt, who had studied, sent books"."""
    grammar, first = words(site.language, "grammar"), site.said.split()[0].lower()
    return bool(grammar.can_be_past(first)) and bool(site.preceded(words(site.language, "phrasing").ASIDE))


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
    if joined and not _is_main_verb(site):
        return _without_last(site, joined)
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


def _without_last(site: Site, joined: re.Match[str]) -> Wording:
    """The last of several things done goes, and the one before it becomes the last: "drove, left it{ and ran}" is drove and left it."""
    grammar = words(site.language, "grammar")
    comma = site.text.rfind(", ", site.sentence.start, site.sentence.start + joined.start())
    between = site.text[comma + 2 : site.sentence.start + joined.start()]
    first, *rest = between.split() or [""]
    and_ = words(site.language, "phrasing").AND
    if (
        comma < 0
        or not rest
        or and_ not in joined.group()
        or not first.islower()
        or not grammar.can_be_past(first)
    ):
        return Wording(site.from_before(joined), "")
    return Wording(Span(start=comma, end=site.span.end), f" {and_} {between}")


def _without_sentence(site: Site) -> Wording:
    """The whole sentence goes, with the space behind it."""
    space = re.match(r" +", site.text[site.sentence.end :])
    return Wording(Span(start=site.sentence.start, end=site.sentence.end + (space.end() if space else 0)), "")


def _phrase(site: Site) -> Wording | None:
    """An adverbial goes with its preposition; what somebody enlisted for goes from behind the verb."""
    return _adjunct(site) or _behind_a_word(site) or _partly(site) or _adverbial(site) or _attribute(site)


def _adjunct(site: Site) -> Wording | None:
    """A phrase that begins with its own preposition or participle, and that its sentence can do without."""
    lexicon, grammar = site.lexicon, words(site.language, "grammar")
    having = site.preceded(words(site.language, "phrasing").AND_HAS) if site.followed(CLOSED) else None
    if having:
        return Wording(site.from_before(having), "")  # "and has since driven a tram"
    first, next_word = site.said.split()[0], re.match(r" ([a-z]+)", site.after)
    verb = next_word is not None and (
        grammar.can_be_verb(next_word.group(1)) or next_word.group(1) in lexicon.VERBS
    )
    ends = site.followed(CLOSED if first in lexicon.CLAUSE_WORDS else lexicon.CONTINUES)
    behind = first.endswith("ing") and site.preceded(rf"\b(?:{lexicon.PERSON_NOUN}|{lexicon.DOER}) ")
    if behind and site.followed(CLOSED):
        return taken_out(site)  # "the officer commanding the station, Mr Drozd"
    if re.fullmatch(lexicon.ADJUNCT, first) and (verb or ends):
        return taken_out(site)
    return None


def _behind_a_word(site: Site) -> Wording | None:
    """What goes with the words in front of it: the rank of, up to, every, number."""
    lexicon = site.lexicon
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
    return None


def _partly(site: Site) -> Wording | None:
    """ "Much of the decade" says much of something, and is many years."""
    lexicon, phrasing = site.lexicon, words(site.language, "phrasing")
    partly = site.preceded(rf"{lexicon.SHARE} of (?:the )?")
    if partly is None:
        return None
    if re.search(phrasing.LONG_TIME, site.said, re.IGNORECASE):
        return Wording(site.from_before(partly), phrasing.MANY_YEARS)
    return Wording(site.from_before(partly), f"{partly.group().removesuffix('the ')}{lexicon.IT_ALL}")


def _adverbial(site: Site) -> Wording | None:
    """With its preposition; of what an apposition goes on to describe only the name."""
    lexicon, phrasing = site.lexicon, words(site.language, "phrasing")
    lead = site.preceded(lexicon.ADVERBIAL)
    needed = site.preceded(rf"\b{lexicon.BE} (?:\w+ )?{lexicon.ADVERBIAL.removeprefix(chr(92) + 'b')}")
    if lead is None or needed:
        return None
    apposed = site.followed(phrasing.APPOSITION) if site.said[:1].isupper() else None
    if apposed:  # "with the Owls, an anonymous band of riders,"
        the = site.preceded(r"\bthe ")
        start = site.from_before(the).start if the else site.span.start
        return Wording(Span(start=start, end=site.over_after(apposed).end), "")
    if site.followed(phrasing.WHO) or site.followed(lexicon.CONTINUES):
        return taken_out(site, site.from_before(lead))  # "a man with a glass eye who sang"
    return None


def _attribute(site: Site) -> Wording | None:
    """A number behind its label goes with it, a name in front of a plain noun alone: "the Heidelberg machines"."""
    grammar = words(site.language, "grammar")
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
        return taken_out(site)
    return None
