"""How a wider time is said where a precise one stood."""

from __future__ import annotations

import re

from byname.lang import words
from byname.model import Span, Value
from byname.rewrite.site import Site
from byname.rewrite.wording import Wording, taken_out, withheld


def date_wording(site: Site, to: Value | None) -> Wording | None:
    """The new words for a date; None for a relative time that says nothing without the date it counts from."""
    said, lexicon = site.said.lower(), site.lexicon
    ago = re.fullmatch(words(site.language, "phrasing").AGO, said)
    if ago or (re.search(r"\d", said) is None and not _has_month(site, said)):
        return _relative(site)
    special = _special(site, to)
    if special:
        return special
    ends = (
        site.preceded(rf"\b{lexicon.RANGE_PREPOSITIONS} (?:the )?")
        if re.search(r"\b(?:to|and|until|–|-)\b|[–—]", said)
        else None
    )
    point = ends or site.preceded(rf"\b{lexicon.POINT_PREPOSITIONS} (?:the )?")
    bound = site.preceded(rf"\b({lexicon.BOUND_PREPOSITIONS}) (?:the )?")
    if to is None or to.text == lexicon.AT_SOME_POINT:
        return _vague(site, to, point, bound)
    if re.search(r"\d{4}|[’']\d\d", said) is None:
        return _yearless(site, to, point, bound)
    new = phrase_of(site, to.text)
    dated = site.preceded(r"\bdated (?:the )?")
    if dated:
        return Wording(site.from_before(dated), f"{lexicon.FROM} {new}")
    day = site.preceded(rf"\b{lexicon.TIMES_OF_DAY}")
    if day:
        return Wording(site.from_before(day), lexicon.ONE_IN.format(time=day.group(1).lower(), new=new))
    if point:
        return Wording(site.from_before(point), f"{lexicon.IN} {new}")
    if bound:
        return Wording(site.from_before(bound), f"{bound.group(1)} {new}")
    article = site.preceded(r"\bthe ")
    if (
        article
        and re.match(r" [a-z]", site.after)
        and not re.match(site.lexicon.CONTINUES, site.after, re.IGNORECASE)
    ):
        return Wording(site.span, new.removeprefix("the "))  # the 14 March attack
    return Wording(site.span, new)


def _special(site: Site, to: Value | None) -> Wording | None:
    """The date of a letter's head, what somebody tells about, a year of two digits; None for all others."""
    said, lexicon = site.said.lower(), site.lexicon
    wide = to if to is not None and to.text != lexicon.AT_SOME_POINT else None
    header = site.followed(lexicon.CLOCK)
    if header and to is not None:
        day = site.preceded(lexicon.DAY_OF_HEADER)
        start = site.from_before(day).start if day else site.span.start
        return Wording(Span(start=start, end=site.over_after(header).end), phrase_of(site, to.text))
    told = site.preceded(lexicon.TOLD)
    about = re.search(lexicon.ABOUT, told.group()) if told else None
    if told and (about or said.startswith("about ")) and (wide is None or not re.search(r"\d{4}", said)):
        start = site.from_before(told).start + (about.start() if about else len(told.group()))
        return Wording(Span(start=start, end=site.span.end), lexicon.ABOUT_THEN)
    one = site.preceded(r"\ban? ")
    if re.match(lexicon.A_WEEKDAY, said) and (one or said.startswith("a ")):
        # "it was a Friday, the 18th of November"
        return Wording(site.from_before(one) if one else site.span, lexicon.ONE_DAY)
    is_month = said in words(site.language, "times").MONTHS
    if is_month and site.preceded(lexicon.ONE_OF_MANY):
        return Wording(site.span, lexicon.MONTH)
    effect = site.preceded(words(site.language, "phrasing").WITH_EFFECT)
    if effect and wide is None:
        return Wording(site.from_before(effect), "")  # "his dismissal with effect from 3 May is quashed"
    short = site.preceded(r"[’']") if re.fullmatch(r"\d\d", said) else None
    if short:
        new = phrase_of(site, wide.text) if wide is not None else lexicon.AT_SOME_POINT
        return Wording(site.from_before(short), new)
    return None


def _yearless(site: Site, to: Value, point: re.Match[str] | None, bound: re.Match[str] | None) -> Wording:
    """A day whose year the text leaves to the reader is said without one: a wrong year would be a false statement."""
    lexicon = site.lexicon
    if site.preceded(rf"\b{lexicon.TIMES_OF_DAY}"):
        return _vague(site, to, point, bound)
    noun = re.match(r" ([a-z]+)", site.after)
    is_attribute = noun is not None and noun.group(1) not in words(site.language, "grammar").FUNCTION_WORDS
    if site.preceded(r"(?<=[\w’']) (?:of|dated) (?:the )?") and not is_attribute:
        return _vague(site, to, point, bound)  # "the Friday of the eighteenth of November"
    if point and re.search(r"\d", site.said):
        return Wording(site.from_before(point), lexicon.ONE_DAY)
    article = site.preceded(r"\bthe ")
    if article and not point and not bound and re.match(r" [a-z]", site.after):
        return taken_out(site)  # the 14 March attack
    return _vague(site, to, point, bound)


def phrase_of(site: Site, text: str) -> str:
    """A time as it stands after "in": a decade with its article."""
    return f"{site.lexicon.THE} {text}" if re.search(r"\d{3}0s", text) else text


def _has_month(site: Site, said: str) -> bool:
    return any(
        re.match(r"[a-z]+", word) and word.strip(".,") in words(site.language, "times").MONTHS
        for word in said.split()
    )


def _relative(site: Site) -> Wording | None:
    """ "Yesterday" counts from the day of writing and is said loosely; "three days later" stays."""
    lexicon, said = site.lexicon, site.said
    if re.fullmatch(lexicon.WEEKDAY, said, re.IGNORECASE):
        return _weekday(site)
    if re.match(lexicon.ANCHORED_BY_STORY, said, re.IGNORECASE) or (
        site.preceded(r"\bthe ")
        and re.match(r"(?:next|last) (?!year|month|summer|winter|spring|autumn)", said)
    ):
        return None  # "the next morning" counts from what was told before
    if not re.search(lexicon.ANCHORED_BY_SPEECH, said, re.IGNORECASE):
        return None
    phrasing = words(site.language, "phrasing")
    if said.lower() in lexicon.NOW:
        return Wording(site.span, lexicon.NOW[said.lower()])
    if owner := site.followed(r"['’]s (?=[a-z])"):
        return Wording(site.over_after(owner), f"{lexicon.THE} ")  # "this year's theme"
    if re.search(phrasing.YEARS_AGO, said, re.IGNORECASE):
        return Wording(site.span, phrasing.LONG_AGO)
    new = lexicon.SOON if re.search(lexicon.AHEAD, said, re.IGNORECASE) else lexicon.RECENTLY
    before = site.preceded(r"\b(?:in|on|at|during|over|for|within|since|until|by) ")
    return Wording(site.from_before(before) if before else site.span, new)


def _weekday(site: Site) -> Wording | None:
    """ "On Monday" is one day, and every Monday stays."""
    lexicon, said = site.lexicon, site.said
    on = site.preceded(r"\b(?:on|by|until|since|from) (?:an? )?")
    phrasing = words(site.language, "phrasing")
    the, near = site.preceded(phrasing.DAY_BEFORE), site.followed(phrasing.BEFORE_OR_AFTER)
    if the and near:
        return Wording(
            Span(start=site.from_before(the).start, end=site.span.end + 1), phrasing.SHORTLY_BEFORE
        )
    if site.preceded(r"\b(?:every|each|most|some) ") or said.lower().endswith("days"):
        return None
    if the := site.preceded(r"\bthe "):
        return Wording(site.from_before(the), lexicon.THAT_DAY)
    if site.preceded(r"\b(?:that|this|one|next|last) "):
        return Wording(site.span, lexicon.DAY)
    bound = site.preceded(r"\b(before|by|until|since|from|after) ")
    if bound:
        return Wording(site.from_before(bound), lexicon.AROUND_A_DAY[bound.group(1).lower()])
    return Wording(site.from_before(on) if on else site.span, lexicon.ONE_DAY)


def _vague(site: Site, to: Value | None, point: re.Match[str] | None, bound: re.Match[str] | None) -> Wording:
    """ "At some point", or not a word, where the phrase can go without harm to the sentence."""
    lexicon = site.lexicon
    day = site.preceded(rf"\b{lexicon.TIMES_OF_DAY}")
    of = site.preceded(r"(?<=[\w’']) (?:of|dated) (?:the )?")
    if day:
        return Wording(site.from_before(day), f"one {day.group(1).lower()}")
    if of:
        return taken_out(
            site, Span(start=site.from_before(of).start + 1, end=site.span.end)
        )  # "the ceremony of 10 November"
    is_line = not site.before.strip() and site.followed(r"\s*$")
    if is_line or (site.preceded(r"[:=#;|·] ?") and site.followed(r"\s*(?:[.;,)\n]|$)")):
        return withheld(site, lexicon.NAMES_OF["event_date"])
    if match_the := None if point or bound else site.preceded(r"\b(?:the|this|that) "):
        if match_the.start() == 0 and site.followed(r"\s*[.,;]"):
            return Wording(site.from_before(match_the), lexicon.ONE_DAY.capitalize())
        return (
            Wording(site.span, lexicon.DAY)
            if site.followed(lexicon.CONTINUES) and match_the
            else taken_out(site)
        )
    if bound and bound.group(1).lower() == lexicon.SINCE:
        return Wording(site.from_before(bound), lexicon.SOME_TIME)
    match = point or bound
    if match is None:
        return _alone(site, to)
    if to is not None and point:  # in March, on 3 March
        return Wording(site.from_before(match), lexicon.AT_SOME_POINT)
    if re.match(lexicon.CONTINUES, site.after, re.IGNORECASE):
        return taken_out(site, site.from_before(match))
    return Wording(site.from_before(match), lexicon.AT_SOME_POINT)


def _alone(site: Site, to: Value | None) -> Wording:
    """A day that no preposition leads: when a text was made, the subject of a sentence, or an adverb."""
    lexicon = site.lexicon
    posted = site.preceded(lexicon.POSTED)
    if posted and site.followed(r"\s*(?:$|[|.,)])"):
        return taken_out(
            site,
            Span(start=site.from_before(posted).start + len(posted.group(1).strip(", ")), end=site.span.end),
        )
    if not site.before.strip() and site.followed(r" (?:was|is)\b"):
        is_month = site.said.lower() in words(site.language, "times").MONTHS
        that = words(site.language, "phrasing").THAT_MONTH if is_month else lexicon.THAT_DAY
        return Wording(site.span, that)  # "14 March was a Sunday"
    return (
        Wording(site.span, lexicon.AT_SOME_POINT if to else lexicon.THEN)
        if _is_adverb(site)
        else taken_out(site)
    )


def _is_adverb(site: Site) -> bool:
    return re.match(r"\s*[a-z]", site.after) is None or not site.before.strip()
