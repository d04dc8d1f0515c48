"""What is left of words that identify although no fact accounts for them: a rough number, the bare noun, or nothing."""

from __future__ import annotations

import re

from byname.lang import words
from byname.model import Span
from byname.rewrite.ages import age_gone
from byname.rewrite.omitting import CLOSED, omitted
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, article, is_plural, taken_out
from byname.stats.words import common_words


def unsaid(site: Site) -> Wording | None:
    """A rough number, the bare noun, or nothing; None for what identifies nobody."""
    if re.fullmatch(r"\d{1,3}", site.said) and not site.before.strip() and site.followed(r"[.)]"):
        return None  # the number of a paragraph
    if (
        site.preceded(site.lexicon.NUMBERED)
        and site.said.isdigit()
        and site.followed(rf"{site.lexicon.CONTINUES}| of \d")
    ):
        return taken_out(site)  # "tape 31"
    phrasing = words(site.language, "phrasing")
    is_clock = words(site.language, "numbers").number(site.said.lower()) is not None and site.followed(
        phrasing.CLOCK
    )
    if re.fullmatch(site.lexicon.PAIRS, site.said, re.IGNORECASE) or is_clock:
        return None
    if site.said.lower() in phrasing.COMPOUNDS:
        return None
    if re.fullmatch(phrasing.WORKPLACE, site.said) and site.preceded(r"\bthe ") and site.followed(r" of "):
        return Wording(site.span, phrasing.PREMISES)  # "the workshop of Don Odo"
    behind = re.match(r"\.? ?\d[\d.,]*\d", site.text[site.span.end :])
    if behind and re.fullmatch(site.lexicon.MONEY, site.said, re.IGNORECASE):
        return Wording(site.over_after(behind), site.lexicon.SOME_MONEY)
    numbers = age_gone(site) or _digits(site) or roughly(site)
    things = words(site.language, "things")
    if re.fullmatch(things.MONTH_OF_PREGNANCY, site.said, re.IGNORECASE) and (
        of := site.preceded(things.IN_IT)
    ):
        return Wording(site.from_before(of), things.PREGNANT)
    if re.fullmatch(things.CLASS, site.said) and (in_it := site.preceded(r"\bin (?:the )?")):
        return Wording(site.from_before(in_it), site.lexicon.AT_SCHOOL)
    brand = things.BRANDS.get(site.said.lower())
    if brand:
        determined = site.preceded(site.lexicon.DETERMINER) or brand in things.BARE
        return Wording(site.span, brand if determined else f"{article(brand, site.language)} {brand}")
    return (
        _school_year(site)
        or numbers
        or _one_of_its_kind(site)
        or _named_kind(site)
        or _barely(site)
        or _only_done(site)
        or omitted(site)
    )


def _school_year(site: Site) -> Wording | None:
    """ "In the twelfth grade" is at school, and in the final year at some university is at it."""
    things = words(site.language, "things")
    year, inside = re.fullmatch(things.SCHOOL_YEAR, site.said, re.IGNORECASE), site.preceded(things.IN_THE)
    if year is None:
        return None
    if year.group("noun") == "year":
        at = inside is not None and site.followed(things.AT_A_BODY)
        return taken_out(site, site.from_before(inside)) if inside and at else None
    if inside:
        return Wording(site.from_before(inside), site.lexicon.AT_SCHOOL)
    to_it = site.preceded(words(site.language, "phrasing").TO_THE)
    return Wording(site.from_before(to_it), site.lexicon.SCHOOL) if to_it else None


def _digits(site: Site) -> Wording | None:
    """A part of a number goes with all of it."""
    if not re.fullmatch(r"\D{0,8}\d+", site.said):
        return None
    behind, front = site.followed(r"(?:[.,]\d+)+"), site.preceded(r"(?:\d+[.,])+")
    if behind is None and front is None:
        return None
    start = site.from_before(front).start if front else site.span.start
    return Wording(
        Span(start=start, end=site.over_after(behind).end if behind else site.span.end),
        site.lexicon.MANY if site.followed(r"(?:[.,]\d+)* [a-z]+s\b") else site.lexicon.GAP,
    )


def roughly(site: Site) -> Wording | None:
    """A number with what it counts, roughly: "nine years" is several years, "eleven kilometres" some distance."""
    lexicon, numbers = site.lexicon, words(site.language, "numbers")
    said = re.sub(r"\s?\([A-Z]{3}\)$", "", site.said)  # "700 euros (EUR)"
    counted = re.fullmatch(lexicon.COUNTED, said, re.IGNORECASE)
    if counted is None:
        return None
    number, noun = numbers.number(counted.group("number")), counted.group("noun") or ""
    if re.search(lexicon.MONEY, site.said, re.IGNORECASE):
        of = site.preceded(r"\bthe sum of ")
        return Wording(site.from_before(of) if of else site.span, lexicon.A_SUM if of else lexicon.SOME_MONEY)
    alone = _alone(site, noun, number) if number is not None else None
    if alone or number is None or not noun or site.followed(r"[-/]"):
        return alone
    possessed = site.followed(r"[’'] ") if re.fullmatch(lexicon.STRETCH, noun, re.IGNORECASE) else None
    is_class = re.fullmatch(lexicon.WEIGHT, noun) and site.followed(r" [a-z]")
    if possessed or is_class:  # "two days' imprisonment", "the 74 kg class"
        return Wording(site.over_after(possessed), "") if possessed else taken_out(site)
    if noun in ("hundred", "thousand", "million") and site.followed(r" [a-z]"):
        return Wording(site.span, lexicon.MANY)
    determined = site.preceded(lexicon.DETERMINER)
    if re.fullmatch(lexicon.STRETCH, noun, re.IGNORECASE) and (
        determined or site.followed(lexicon.BESIDE_A_MEASURE)
    ):
        return (
            Wording(site.span, noun) if determined else taken_out(site)
        )  # "his nine years", "five months pregnant"
    if re.fullmatch(lexicon.LENGTH, noun, re.IGNORECASE):
        return Wording(site.span, lexicon.SOME_DISTANCE)
    compared = site.preceded(words(site.language, "phrasing").COMPARED)
    if compared and re.fullmatch(lexicon.STRETCH, noun, re.IGNORECASE):
        return Wording(site.from_before(compared), f"{lexicon.SOME} {noun}")  # "less than twelve hours old"
    if number < lexicon.SEVERAL_FROM:
        stretch = re.fullmatch(lexicon.STRETCH, noun, re.IGNORECASE)
        return Wording(site.span, lexicon.SOME_WHILE if stretch else f"{lexicon.SOME} {noun}")
    return Wording(site.span, f"{lexicon.MANY if number >= lexicon.MANY_FROM else lexicon.SEVERAL} {noun}")


def _alone(site: Site, noun: str, number: int) -> Wording | None:
    """A number without what it counts: many, or nothing between commas; None for all others."""
    lexicon = site.lexicon
    aside = site.followed(lexicon.AT_LEAST) if site.preceded(r"[\w”’)], ") else None
    if aside and (not noun or re.fullmatch(r"years(?: old| of age)?", noun)):
        return taken_out(site, site.over_after(aside))  # ", eighty at the least,"
    about = re.match(lexicon.ABOUT_SO_MANY, site.said) and site.preceded(rf"\b{lexicon.BE} ")
    if not noun and (about or site.followed(lexicon.SCALES)):
        return Wording(site.span, lexicon.MANY)
    lists = re.search(r": $", site.before) and site.followed(r", ")
    if not noun and lists and number >= lexicon.MANY_FROM:
        return Wording(site.span, lexicon.MANY)  # "Arrivals: 2,300, nearly all of them women"
    opens = re.search(r"(?:^|[:.?!] )$", site.before) and site.followed(lexicon.COUNTS_SOME)
    is_some = not noun and site.said.replace("-", "").isalpha() and number >= lexicon.SEVERAL_FROM
    many = lexicon.MANY if number >= lexicon.MANY_FROM else lexicon.SEVERAL
    return Wording(site.span, many) if opens and is_some else None


def _one_of_its_kind(site: Site) -> Wording | None:
    """ "The only witness" is a witness."""
    only = re.fullmatch(r"(?:only|sole) ([a-z]+)", site.said)
    the = site.preceded(r"\bthe ")
    if only is None or the is None or only.group(1) not in common_words(site.language):
        return None
    return Wording(site.from_before(the), f"{article(only.group(1), site.language)} {only.group(1)}")


def _named_kind(site: Site) -> Wording | None:
    """A name whose last word says what it names: "Third Weapons Shed" is a shed; the end of a longer name goes."""
    parts = site.said.split()
    if not all(part[0].isupper() for part in parts) or site.said.isupper():
        return None
    if re.search(r"\b[A-Z]\w+ $", site.before) and site.before.strip(" ").count(" "):
        return taken_out(site) if site.followed(CLOSED) else None
    kind = parts[-1].lower()
    if (
        len(parts) == 1
        or kind not in common_words(site.language)
        or words(site.language, "grammar").can_be_verb(kind)
    ):
        return None
    return Wording(site.span, kind) if site.preceded(site.lexicon.DETERMINER) else None


def _barely(site: Site) -> Wording | None:
    """A noun without what is said of it, behind its verb if there is one: "a lilac bathrobe" is a bathrobe."""
    tokens = re.findall(r"[\w’'-]+|[^\w\s]", site.said)
    is_quoted = site.preceded(r"[“\"‘]") and site.followed(r"[”\"’]")
    if is_quoted or tokens[-1] == "one":
        return None  # half a quotation says nothing; "the white one" has no noun
    lead, rest = _lead(site, tokens)
    if not lead and _is_predicate(site, tokens):
        return None
    noun, tail = _head(site, rest)
    if not noun or (not tail and len(noun) == 1 and len(lead) + 1 == len(tokens)):
        return None
    if re.fullmatch(site.lexicon.WEIGHT, noun[-1]):
        return None  # "the biggest fourteen hundred grams"
    new = " ".join([*lead, noun[-1]])
    return Wording(_whole(site, bool(tail)), new) if new.lower() != site.said.lower() else None


def _is_predicate(site: Site, tokens: list[str]) -> bool:
    """Whether a phrase without a known verb is said of somebody: "did not mention it", "injects insulin", "is shorter"."""
    lexicon, first = site.lexicon, tokens[0]
    if (
        site.preceded(lexicon.BEFORE_A_VERB)
        or first.endswith("ing")
        or site.preceded(rf"\b{lexicon.BE} (?:\w+ )?")
    ):
        return True
    return (
        len(tokens) > 1 and first.endswith("s") and site.preceded(lexicon.BEFORE_A_THIRD_PERSON) is not None
    )


def _lead(site: Site, tokens: list[str]) -> tuple[list[str], list[str]]:
    """The verb and the determiner that a phrase begins with, and what follows them."""
    grammar, lexicon, lead = words(site.language, "grammar"), site.lexicon, list[str]()
    rest = list(tokens)
    if len(rest) > 2 and (
        rest[0] in lexicon.OBJECT_VERBS
        or (
            rest[1] in lexicon.DETERMINERS
            and (_is_verb(site, rest[0]) or re.fullmatch(r"[a-z]{2,}(?<!s)s", rest[0]))
            and rest[0] not in words(site.language, "grammar").FUNCTION_WORDS
        )
    ):
        lead.append(rest.pop(0))
    if rest and rest[0].lower() in lexicon.DETERMINERS:
        lead.append(rest.pop(0))
    return (lead, rest) if lead or not rest or not grammar.can_be_verb(rest[0]) else ([], [])


def head_of(site: Site) -> str | None:
    """The common noun that a phrase is about; None where there is none, or where it means several."""
    tokens = re.findall(r"[\w’'-]+|[^\w\s]", site.said)
    if tokens and (
        tokens[0].lower() in ("the", "a", "an")
        or re.match(words(site.language, "placing").POSSESSIVES, tokens[0])
    ):
        tokens = tokens[1:]
    noun, _ = _head(site, tokens)
    return noun[-1] if noun and not is_plural(noun[-1], site.language) else None


def _is_verb(site: Site, word: str) -> bool:
    """Whether a word is a verb that can stand with less behind it."""
    lexicon, grammar = site.lexicon, words(site.language, "grammar")
    known = word in lexicon.VERBS or word in lexicon.WORK_VERBS or grammar.can_be_verb(word)
    return word.islower() and known and word not in grammar.AUXILIARIES and word not in lexicon.STATES


def _only_done(site: Site) -> Wording | None:
    """ "Came in white shoes" is came: what was done without where, how and with what."""
    done = re.match(site.lexicon.DONE, site.said)
    if done is None or not _is_verb(site, done.group("verb")):
        return None
    return Wording(_whole(site, True), done.group(1))


def _head(site: Site, tokens: list[str]) -> tuple[list[str], list[str]]:
    """The words up to the head of a noun phrase, and what hangs on it; none where the head is no common noun."""
    grammar = words(site.language, "grammar")
    end = next(
        (at for at, token in enumerate(tokens) if not token[0].isalnum() or token.lower() in grammar.FUNCTION_WORDS or token in site.lexicon.POSTPOSED),
        len(tokens),
    )  # fmt: skip
    noun, tail = tokens[:end], tokens[end:]
    last = noun[-1] if noun else ""
    plain = (
        last.islower()
        and last.isalpha()
        and len(last) > 2
        and last in common_words(site.language) - site.lexicon.NO_HEADS
    )
    is_noun = (
        plain
        and not grammar.can_be_verb(last)
        and not grammar.can_be_adjective(last)
        and not last.endswith(("ing", "ly"))
    )
    numbered = any(any(c.isdigit() for c in token) for token in noun) or (
        noun and {noun[0].lower(), last.lower()} & set(words(site.language, "numbers").CARDINALS)
    )
    return (noun, tail) if is_noun and not numbered else ([], tail)


def _whole(site: Site, tail: bool) -> Span:
    """The span, with the noun in front of which it stops in the middle of a phrase."""
    grammar = words(site.language, "grammar")
    on = site.followed(r" ([a-z][\w-]*)") if tail else None
    goes = (
        on is not None and on.group(1) not in grammar.FUNCTION_WORDS and not grammar.can_be_verb(on.group(1))
    )
    return site.over_after(on) if on is not None and goes else site.span
