"""Changes in a sentence: what to say instead of what, and what to leave out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import ModuleType

from byname.lang import words
from byname.lang.amounts import listed
from byname.model import Fact, Value
from byname.risk.remedies import Change
from byname.risk.values import Values

_MOST = 2  # values of one attribute that are told one by one


class Advice:
    """How changes of one person's facts are said; ``sex`` decides between his, her and their."""

    def __init__(self, values: Values, lexicon: ModuleType, sex: str, language: str = "en") -> None:
        """A speaker of the language."""
        self._values, self._lexicon, self._sex = values, lexicon, sex
        self._rewrite: ModuleType = words(language, "rewrite")

    def of(self, facts: Mapping[int, Fact], changes: Iterable[Change]) -> str:
        """What to do: first what to say otherwise, then what to leave out, then what concerns many facts at once."""
        by_attribute: dict[str, list[tuple[Fact, Value | None]]] = {}
        for position, value in changes:
            by_attribute.setdefault(facts[position].attribute, []).append((facts[position], value))
        few, many = [], []
        for attribute, mine in by_attribute.items():
            if len({self._values.quoted(fact) for fact, _ in mine}) > _MOST:
                many.append(self._together(attribute, mine))
            else:
                few += mine
        return listed([*self._one_by_one(few), *many], self._lexicon)

    def _one_by_one(self, changes: Iterable[tuple[Fact, Value | None]]) -> list[str]:
        lexicon, pairs, olds = self._lexicon, dict[str, str](), dict[str, str]()
        for fact, value in changes:
            old = self._values.quoted(fact)
            if value is None:
                olds[old.lower()] = lexicon.QUOTE.format(words=old)
            else:
                pairs[old.lower()] = lexicon.PAIR.format(new=self._instead(fact, value), old=old)
        said = [lexicon.SAY.format(pairs=listed(list(pairs.values()), lexicon))] if pairs else []
        return [
            *said,
            *([lexicon.LEAVE_OUT.format(olds=listed(list(olds.values()), lexicon))] if olds else []),
        ]

    def _together(self, attribute: str, changes: list[tuple[Fact, Value | None]]) -> str:
        """The changes of many facts of an attribute by the example of the first."""
        lexicon, (fact, value) = self._lexicon, changes[0]
        nouns = lexicon.MANY.get(attribute) or lexicon.MANY_OTHERS.format(noun=lexicon.NOUNS[attribute])
        template = lexicon.ALL_OUT if value is None else lexicon.ALL_WIDER
        new = "" if value is None else self._instead(fact, value)
        return str(template.format(nouns=nouns, new=new, old=self._values.quoted(fact)))

    def _instead(self, fact: Fact, value: Value) -> str:
        """A wider value as it would be said: "in his early twenties", "early 2021", "Nandi region"."""
        if fact.attribute != "age":
            return self._values.of(fact, value)
        form, _ = self._rewrite.BANDS.get(value.text, (self._rewrite.IN_BAND, ""))
        whose = self._lexicon.WHOSE.get(self._sex, self._lexicon.WHOSE[""])
        return str(form.format(whose=whose, band=value.text))
