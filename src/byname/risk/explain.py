"""Why a crowd is as small as it is: what costs most, what together is too much, what would help, what to beware of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import ModuleType

from byname.lang import words
from byname.lang.amounts import amount, fraction, listed, people_of, range_in_words
from byname.model import (
    DIRECT_ATTRIBUTES,
    Adversary,
    Combination,
    Cost,
    Crowd,
    Document,
    Dossier,
    Explanation,
    Help,
)
from byname.risk.advice import Advice
from byname.risk.cautions import cautions_of
from byname.risk.clues import Clue, events_in
from byname.risk.combinations import dangerous
from byname.risk.crowd import estimate_crowd
from byname.risk.joint import Count
from byname.risk.phrases import Phrases
from byname.risk.remedies import Remedy, Wider, remedies
from byname.risk.search import Search
from byname.risk.stated import size_of
from byname.risk.values import Values
from byname.stats.places import place
from byname.stats.population import VINTAGE
from byname.stats.shares import sources_of

_NEARLY_ALL = 7e9  # of the people of the world
_REASONS = 6
_HANDFUL = 10.0  # holders of a post


def explain_crowd(
    dossier: Dossier,
    adversary: Adversary,
    k: int,
    *,
    wider: Wider | None = None,
    document: Document | None = None,
    language: str = "en",
) -> Explanation:
    """The crowd of a person for one adversary, with what makes it small and what would make it larger.

    ``wider`` gives the next value up a fact's ladder; without it only leaving facts out is tried. ``document`` lends its
    words to the sentences. Names and numbers stand apart: all but ``crowd`` and ``naming`` is about what is left without them.
    """
    facts = {
        position: fact
        for position, fact in enumerate(dossier.facts)
        if fact.counted or size_of(fact, adversary) is not None
    }
    rest = {position: fact for position, fact in facts.items() if fact.attribute not in DIRECT_ATTRIBUTES}
    naming = (fact.attribute for fact in facts.values() if fact.attribute in DIRECT_ATTRIBUTES)
    search = Search(person=dossier.person, facts=rest, adversary=adversary)
    told = _Told(search, k, Values(document, language), words(language, "crowds"))
    found = Explanation(
        crowd=estimate_crowd(dossier, adversary),
        unnamed=search.crowd,
        naming=tuple(dict.fromkeys(naming)),
        people=told.people,
        start=told.start(),
        costs=told.costs(),
        combinations=told.combinations() if search.crowd.low < k else (),
        helps=told.helps(wider or (lambda _fact: None)) if search.crowd.low < k else (),
        cautions=tuple(cautions_of(search, told.phrases, told.values, told.lexicon)),
        sources=tuple(sources_of(frozenset(e.attribute for e in events_in(search.clues))).split("; ")),
        vintage=VINTAGE,
    )
    return replace(found, crowd=replace(found.crowd, reasons=_reasons(found, told.lexicon)))


def reasoned(document: Document) -> Callable[[Dossier, Adversary], Crowd]:
    """An estimate that says why, for crowds that are shown; facts of a draft lose their places, which are of no one text."""

    def estimate(dossier: Dossier, adversary: Adversary) -> Crowd:
        facts = tuple(replace(fact, evidence=()) for fact in dossier.facts)
        return explain_crowd(replace(dossier, facts=facts), adversary, 0, document=document).crowd

    return estimate


class _Told:
    """A search in the sentences of a language."""

    def __init__(self, search: Search, k: int, values: Values, lexicon: ModuleType) -> None:
        """Tells of one search; at least k people should fit."""
        self.search, self.k, self.values, self.lexicon = search, k, values, lexicon
        self.phrases = Phrases(values)
        ages = [
            f.value.high for f in search.facts.values() if f.attribute == "age" and f.value.high is not None
        ]
        self.people = people_of(search.sex, min(ages, default=None), lexicon)

    def start(self) -> str:
        """Whom the search starts from."""
        lexicon, countries = self.lexicon, self.search.frame.countries
        if self.search.adversary.searched is not None:
            among = lexicon.OF_CIRCLE
        elif len(countries) == 1:
            among = lexicon.OF_COUNTRY
        else:
            among = lexicon.OF_WORLD if self.search.crowd.population > _NEARLY_ALL else lexicon.OF_COUNTRIES
        country = place(f"country:{next(iter(countries))}").name
        people = among.format(people=people_of(self.search.sex, None, lexicon), country=country)
        number = amount(self.search.left(self.search.gender), people, lexicon)
        return str(lexicon.START.format(number=number))

    def costs(self) -> tuple[Cost, ...]:
        """What each clue costs; first what fits nobody else."""
        return tuple(self._cost(clue, bits) for clue, bits in self.search.told)

    def _cost(self, clue: Clue, bits: float) -> Cost:
        what, is_deciding = self.phrases.of(clue), clue in self.search.deciding
        if is_deciding:
            template = self.lexicon.SOLE if clue.is_role_of_one else self.lexicon.UNCOUNTED
        elif clue.attribute == "role" and self.search.left((clue,)) < _HANDFUL:
            template = self.lexicon.FEW_HOLD
        else:
            template = self.lexicon.CUTS
        said = template.format(what=what, fraction=fraction(2**bits, self.lexicon))
        return Cost(
            attribute=clue.attribute,
            facts=clue.positions,
            bits=bits,
            what=what,
            said=said,
            counted=not is_deciding,
        )

    def combinations(self) -> tuple[Combination, ...]:
        """The smallest sets of what can be counted for which too few fit."""
        clues, search = [clue for clue, _ in self.search.ranked], self.search
        found = dangerous(
            len(clues), self.k,
            lambda some: search.left((*search.gender, *(clues[i] for i in some))),
            lambda some: search.count([clues[i] for i in some]),
        )  # fmt: skip
        return tuple(self._combination([clues[i] for i in members], count) for members, count in found)

    def _combination(self, clues: Sequence[Clue], count: Count) -> Combination:
        phrases = [self.phrases.of(clue) for clue in clues]
        template = (self.lexicon.ALONE, self.lexicon.PAIR_LEAVES, self.lexicon.TRIPLE_LEAVES)[len(clues) - 1]
        number = range_in_words(count.low, count.high, self.people, self.lexicon)
        what = listed(phrases, self.lexicon)
        said = template.format(what=what, one=phrases[0], other=phrases[-1], number=number)
        positions = tuple(position for clue in clues for position in clue.positions)
        return Combination(facts=positions, low=count.low, high=count.high, said=said)

    def helps(self, wider: Wider) -> tuple[Help, ...]:
        """The change that helps most, and what is enough together with it."""
        search, clues = self.search, [clue for clue, _ in self.search.telling]
        found = remedies(search.facts, clues, wider, search.closely, search.is_odd, self.k)
        return tuple(self._help(remedy) for remedy in found)

    def _help(self, remedy: Remedy) -> Help:
        crowd, lexicon = remedy.crowd, self.lexicon
        enough = crowd.low >= self.k
        number = range_in_words(crowd.low, crowd.high, self.people, lexicon)
        template = lexicon.THEN_FIT if enough else lexicon.THEN_STILL
        outcome = lexicon.THEN_NOBODY if number == lexicon.NOBODY_ELSE else template.format(number=number)
        advice = Advice(self.values, lexicon, self.search.sex).of(self.search.facts, remedy.changes)
        return Help(
            changes=remedy.changes, low=crowd.low, high=crowd.high, enough=enough, said=f"{advice}: {outcome}"
        )


def _reasons(found: Explanation, lexicon: ModuleType) -> tuple[str, ...]:
    """The sentences about a crowd: what names the person, then what costs most."""
    said = [cost.said for cost in found.costs]
    if found.naming:
        kinds = [lexicon.NAMING[attribute] for attribute in found.naming]
        said.insert(0, lexicon.NAMED.format(what=listed(kinds, lexicon)))
    elif not said:
        template = lexicon.ONLY_GENDER if found.people != lexicon.PEOPLE[""] else lexicon.NOTHING
        number = range_in_words(found.unnamed.low, found.unnamed.high, found.people, lexicon)
        said.append(template.format(number=number))
    return tuple(f"{sentence[:1].upper()}{sentence[1:]}." for sentence in said[:_REASONS])
