"""Traces of a withheld gender: pronouns and nouns that still show it where the original speaks of the person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byname.lang import words
from byname.model import Leak, Policy, Span
from byname.verify.anew import Anew
from byname.verify.moves import Moves
from byname.verify.pairs import Pairs
from byname.verify.residue import Trace
from byname.verify.withheld import Withheld

_TITLE = 16  # characters of the longest title before a name


def gender_residue(moves: Moves, withheld: Withheld) -> Iterator[Trace]:
    """Every word that shows a gender in what the draft makes of a mention of somebody whose gender it keeps back."""
    hidden = {change.fact.person for change in withheld.changes if change.fact.attribute == "gender"}
    for dossier in withheld.protected:
        for mention in dossier.person.mentions if dossier.person.id in hidden else ():
            here = moves.moved(mention.span)
            if here is None:
                continue
            titled = mention.rule == "name"
            for match in _shown(
                moves.text, _with_title(moves.text, here) if titled else here, withheld, titled=titled
            ):
                span = Span(start=match.start(), end=match.end())
                if not _is_of_another(moves, withheld, span, dossier.person.id):
                    yield Trace(Leak(kind="gender", span=span, person=dossier.person.id), "unchanged")


def _with_title(text: str, name: Span) -> Span:
    """A name with the word before it."""
    before = re.search(r"[^\W\d_]+\.? $", text[max(0, name.start - _TITLE) : name.start])
    return Span(start=name.start - len(before.group()) if before else name.start, end=name.end)


def _shown(text: str, here: Span, withheld: Withheld, *, titled: bool) -> Iterator[re.Match[str]]:
    lexicon = words(withheld.reading.document.language, "people")
    for match in re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*").finditer(text, here.start, here.end):
        word = match.group().lower()
        pronoun = lexicon.PRONOUNS.get(word, (0, None, False))[1]
        kin = lexicon.KIN.get(word, (None, False, ""))[0]
        title = titled and match.end() < here.end and lexicon.TITLES.get(word)
        if pronoun or kin or title or word in lexicon.GENERIC_MALE or word in lexicon.GENERIC_FEMALE:
            yield match


def _is_of_another(moves: Moves, withheld: Withheld, span: Span, person: str) -> bool:
    """Whether the word is part of a mention of somebody else, whose gender it shows."""
    origin = moves.original(span.start, span.end)
    return origin is not None and any(
        mention.span.covers(origin)
        for dossier in withheld.reading.dossiers
        if dossier.person.id != person
        for mention in dossier.person.mentions
    )


def gender_again(
    pairs: Pairs, withheld: Withheld, policy: Policy, *, anew: Anew, is_ours: bool
) -> Iterator[Trace]:
    """Words of the draft from which a gender still follows that a lock keeps back: my husband, the widow.

    In a text that others have protected, the words that show it too; in one of byname's own these are looked for by
    what the plan has changed, since who is meant by a pronoun is a judgement.
    """
    for dossier in withheld.protected:
        if not policy.withholds_gender(dossier.person):
            continue
        facts = anew.of(dossier, there).facts if (there := pairs.found.get(dossier.person.id, ())) else ()
        for fact in facts:
            if fact.attribute == "gender" and fact.value.text in ("m", "f"):
                premises = [span for n in fact.premises for span in facts[n].evidence]
                for span in premises or (() if is_ours else fact.evidence):
                    yield Trace(Leak(kind="gender", span=span, person=dossier.person.id), "follows")
