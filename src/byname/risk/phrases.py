"""Clues as phrases: "living in Masaya", "the age, 21", what an editor reads as the subject of a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from types import ModuleType

from byname.lang import words
from byname.lang.amounts import listed
from byname.model import Fact
from byname.risk.clues import Clue
from byname.risk.values import Values, is_day
from byname.stats.places import place
from byname.stats.population import countries_in

_MOST = 2  # values of one attribute; of more only the number is told


class Phrases:
    """How the clues of one document are said."""

    def __init__(self, values: Values, language: str = "en") -> None:
        """A speaker of the language, with the values of the document."""
        self._values = values
        self._lexicon: ModuleType = words(language, "crowds")
        self._ladders: ModuleType = words(language, "ladders")
        self._people: ModuleType = words(language, "people")

    def of(self, clue: Clue) -> str:
        """A clue as a phrase that can be the subject of a sentence."""
        way = {
            "gender": self._gender, "age": self._age, "event_date": self._dates, "family": self._family, "occupation": self._occupation,
            "role": self._quoted, "marital_status": self._marital, "residence": self._place, "birthplace": self._place,
            "location": self._place, "nationality": self._place, "country": self._countries, "employer": self._body, "affiliation": self._body,
            "rank": self._plain, "language": self._plain, "religion": self._plain, "ethnicity": self._plain,
        }.get(clue.attribute, self._quoted)  # fmt: skip
        return way(clue)

    # --- ways of saying --------------------------------------------------------------------------------------------

    def _quoted(self, clue: Clue) -> str:
        said = [self._lexicon.QUOTE.format(words=self._values.of(fact)) for fact in _widest(clue.facts)]
        noun = self._lexicon.NOUNS.get(clue.attribute)
        noun = noun or self._lexicon.OTHER_NOUN.format(attribute=clue.attribute.replace("_", " "))
        return str(self._lexicon.QUOTED.format(noun=noun, values=self._listed(said))) if said else str(noun)

    def _gender(self, clue: Clue) -> str:
        return str(self._lexicon.GENDERS.get(clue.facts[0].value.text, self._lexicon.NEITHER))

    def _age(self, clue: Clue) -> str:
        ages = [fact for fact in clue.facts if fact.attribute == "age"]
        births = [fact for fact in clue.facts if fact.attribute == "birth_date"]
        stated = next((fact for fact in births if fact.basis == "stated"), None)
        if stated is not None or not ages:
            birth = stated or births[0]
            key = "birth_date" if is_day(birth.value.text) else "birth_year"
            return str(self._lexicon.PHRASES[key].format(value=self._values.date(birth.value.text)))
        return self._with(ages, "ages" if len({fact.value.text for fact in ages}) > 1 else "age")

    def _dates(self, clue: Clue) -> str:
        """The most precise time, and how many others there are."""
        facts = sorted(clue.facts, key=_length)
        said = list(dict.fromkeys(map(self._values.time, facts)))
        others = len(said) - 1
        more = self._lexicon.ONE_OTHER_TIME if others == 1 else self._lexicon.OTHER_TIMES.format(n=others)
        value = listed([said[0], more] if others else said, self._lexicon)
        return str(self._lexicon.PHRASES["event_date"].format(value=value))

    def _countries(self, clue: Clue) -> str:
        """Further countries, by their names."""
        codes = dict.fromkeys(
            code for f in clue.facts for code in sorted(countries_in(f.value.code or ""))[:1]
        )
        names = [place(f"country:{code}").name for code in codes]
        return str(self._lexicon.PHRASES["country"].format(value=listed(names, self._lexicon)))

    def _plain(self, clue: Clue) -> str:
        return self._with(clue.facts, clue.attribute)

    def _marital(self, clue: Clue) -> str:
        known = [f for f in clue.facts if f.value.text in ("single", "married", "divorced", "widowed")]
        return self._with(known, "marital_status") if known else self._quoted(clue)

    def _place(self, clue: Clue) -> str:
        facts, key = _most_precise(clue.facts), clue.attribute
        first = self._values.of(facts[0]) if facts else ""
        if key == "residence" and first[:1].isdigit():
            key = "residence_at"
        elif key == "location" and first.split(" ")[0] in self._lexicon.PREPOSITIONS:
            key = "location_at"
        return self._with(facts, key)

    def _family(self, clue: Clue) -> str:
        """Whose kin somebody is, if that is all; other words about the family as they stand in the text."""
        of = [fact for fact in clue.facts if self._is_kin_of(fact)]
        if of and len(of) == len(clue.facts):
            return self._with(of, "kin")
        said = dict.fromkeys(
            self._lexicon.QUOTE.format(words=self._values.quoted(fact)) for fact in clue.facts
        )
        return str(
            self._lexicon.QUOTED.format(noun=self._lexicon.NOUNS["family"], values=self._listed(list(said)))
        )

    def _is_kin_of(self, fact: Fact) -> bool:
        kin, of, whose = self._values.of(fact).partition(" of ")
        return bool(of) and kin in self._people.KIN and not self._people.KIN[kin][1] and whose[:1].isupper()

    def _occupation(self, clue: Clue) -> str:
        """What somebody is, where that is said in a noun or two; other work in the words of the text."""
        nouns = [self._noun(fact) for fact in _widest(clue.facts)]
        if not all(nouns):
            return self._quoted(clue)
        said = list(dict.fromkeys(map(self._with_article, nouns)))
        return str(self._lexicon.PHRASES["occupation"].format(value=self._listed(said)))

    def _noun(self, fact: Fact) -> str:
        """An occupation that a table knows without the verb before it; nothing for a piece of a sentence."""
        first, _, rest = self._values.of(fact).partition(" ")
        noun = rest if rest and first.lower() in self._lexicon.VERBS else self._values.of(fact)
        bare = noun.lower().removeprefix("a ").removeprefix("an ").removeprefix("the ")
        is_known = (fact.value.code or "").startswith(("isco:", "status:"))
        return noun if is_known and self._lexicon.NOT_IN_A_NOUN.isdisjoint(bare.split()) else ""

    def _body(self, clue: Clue) -> str:
        """An organisation with its article: the Pahonia Regiment, a military unit, Siemens."""
        said = [self._named(self._values.of(fact)) for fact in _widest(clue.facts)]
        return str(self._lexicon.PHRASES[clue.attribute].format(value=self._listed(said)))

    def _named(self, body: str) -> str:
        if body.lower().startswith(self._lexicon.ARTICLES):
            return body
        if not any(f" {kind} " in f" {body.lower()} " for kind in self._ladders.ORGANISATIONS):
            return body
        return str(self._lexicon.THE.format(noun=body)) if body != body.lower() else self._with_article(body)

    # --- words ------------------------------------------------------------------------------------------------------

    def _with(self, facts: Iterable[Fact], key: str) -> str:
        said = list(dict.fromkeys(map(self._values.of, facts)))
        return str(self._lexicon.PHRASES[key].format(value=self._listed(said)))

    def _listed(self, said: Sequence[str]) -> str:
        shown, more = list(said[:_MOST]), len(said) - _MOST
        if more > 0:
            shown.append(self._lexicon.MORE.format(n=more))
        return listed(shown, self._lexicon)

    def _with_article(self, noun: str) -> str:
        if noun.lower().startswith(self._lexicon.ARTICLES):
            return noun
        if noun.lower().startswith(self._lexicon.ONLY):
            return str(self._lexicon.THE.format(noun=noun))
        article = self._lexicon.AN if noun[:1].lower() in self._lexicon.VOWELS else self._lexicon.A
        return str(article.format(noun=noun))


def _length(fact: Fact) -> float:
    """How long the time is that a date leaves; one without bounds is the vaguest."""
    low, high = fact.value.low, fact.value.high
    return inf if low is None or high is None else high - low


def _widest(facts: Sequence[Fact]) -> list[Fact]:
    """The facts without those whose words are within another's: "dialysis" beside "on dialysis since 2017"."""
    texts = [fact.value.text.lower() for fact in facts]
    return [
        fact
        for fact, text in zip(facts, texts, strict=True)
        if not any(text != other and text in other for other in texts)
    ]


def _most_precise(facts: Sequence[Fact]) -> list[Fact]:
    """The places without the countries that they lie in."""
    towns = [fact for fact in facts if not (fact.value.code or "").startswith("country:")]
    return towns or list(facts)
