"""Runs of capitalised words, out of which names are made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import ModuleType

from byname.lang import words
from byname.lang.tokens import Sentence, Token
from byname.model import Span
from byname.stats.names import given_name, surname
from byname.stats.places import country_of_demonym, find_places
from byname.stats.words import common_words

_ROMAN = re.compile(r"[IVX]{1,5}")  # the number of a heading, "V. Disposition"
_OPENERS = frozenset("“\"‘'(—–-:;.?!…•*[]")


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised tokens side by side, from first up to but not including last, in one sentence.

    ``initial``: it begins where an ordinary word would have a capital too.
    """

    sentence: Sentence
    first: int
    last: int
    initial: bool = False

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the run."""
        return self.sentence.tokens[self.first : self.last]

    @property
    def key(self) -> tuple[str, ...]:
        """The words in small letters, by which runs are compared."""
        return tuple(token.lower for token in self.tokens)

    def before(self, n: int = 1) -> Token | None:
        """The n-th token before the run."""
        return self.sentence.tokens[self.first - n] if self.first >= n else None

    def after(self, n: int = 1) -> Token | None:
        """The n-th token after the run."""
        position = self.last + n - 1
        return self.sentence.tokens[position] if position < len(self.sentence.tokens) else None


def span_of(run: Run) -> Span:
    """Where a run stands."""
    return Span(start=run.tokens[0].start, end=run.tokens[-1].end)


def is_demonym(run: Run) -> bool:
    """Whether every word of a run is a people's name."""
    return all(country_of_demonym(token.text) for token in run.tokens)


def is_shouted(sentence: Sentence) -> bool:
    """Whether a sentence is in capitals."""
    words_in = [token for token in sentence.tokens if token.text.isalpha() and len(token.text) > 1]
    return len(words_in) > 2 and sum(token.text.isupper() for token in words_in) > 0.7 * len(words_in)


def certain_words(found: list[Sentence], language: str) -> frozenset[str]:
    """Common words that stand with a capital inside a sentence of small letters: somewhere in this text they are names.

    Coined bynames (Heron, Wren) are such words by their list.
    """
    common, certain = common_words(language), set(words(language, "bynames").ALL)
    lexicon, grammar = words(language, "names"), words(language, "grammar")
    never = (
        lexicon.NOT_NAMES | lexicon.ORGANISATION_WORDS.keys() | (grammar.FUNCTION_WORDS - grammar.AUXILIARIES)
    )
    for sentence in found:
        inside = [t for t in sentence.tokens if t.text[0].isalpha() and len(t.text) > 3]
        if sum(token.is_capital for token in inside) > 0.5 * len(inside):
            continue  # a heading
        for position, token in enumerate(sentence.tokens[1:], 1):
            if (
                token.is_capital
                and not token.text.isupper()
                and token.lower in common
                and token.lower not in never
                and not opens(sentence.tokens, position)
            ):
                certain.add(token.lower)
    return frozenset(certain)


def opens(tokens: tuple[Token, ...], position: int) -> bool:
    """Whether an ordinary word would have a capital here: at the beginning, after a quotation mark, a dash, a stop."""
    return position == 0 or tokens[position - 1].text in _OPENERS


def runs_of(sentence: Sentence, language: str, certain: frozenset[str] = frozenset()) -> list[Run]:
    """The runs of a sentence: capitalised words, with initials and the small words inside names."""
    tokens, runs, position = sentence.tokens, list[Run](), 0
    shouting = is_shouted(sentence)
    while position < len(tokens):
        numbered = position == 0 and _is_numbered(tokens, language)
        if numbered or not _starts_name(tokens, position, language, shouting, certain):
            position += 2 if numbered else 1
            continue
        last = _end(tokens, position, language)
        end = _without_small_words(tokens, position, last, language)
        parted = _before_a_person(tokens, position, end, language)
        runs.append(Run(sentence, position, parted, opens(tokens, position)))
        if parted < end:
            runs.append(Run(sentence, parted, end))
        position = last
    return runs


def _without_small_words(tokens: tuple[Token, ...], first: int, last: int, language: str) -> int:
    """Where a name ends that a heading or a caption runs into what follows: "Ona Drozd {In} the north", "Ona Drozd {Image}: a paper"."""
    grammar = words(language, "grammar")
    if last < len(tokens) and tokens[last].text == ":" and last - first > 2:
        last -= tokens[last - 1].lower in common_words(language) and given_name(tokens[last - 1].text) is None
    while (
        last - first > 1
        and tokens[last - 1].lower in grammar.PREPOSITIONS
        and given_name(tokens[last - 1].text) is None
        and not surname(tokens[last - 1].text)
    ):
        last -= 1
    return last


def _before_a_person(tokens: tuple[Token, ...], first: int, last: int, language: str) -> int:
    """Where a person's name begins behind that of a body: "Lower Mill University {Ona Drozd} said"; the end where none does."""
    bodies, told = words(language, "names").BODIES_BEFORE_A_NAME, tokens[first:last]
    at = last - 2
    if len(told) < 4 or tokens[at].text.isupper() or not tokens[at + 1].text.isalpha():
        return last
    is_given, common = given_name(tokens[at].text) is not None, common_words(language)
    is_body = is_given and tokens[at - 1].lower in bodies
    is_there = all(find_places(token.text) for token in tokens[first:at]) and not find_places(tokens[at].text)
    is_named = not any(token.lower in common for token in tokens[at:last])
    return at if is_named and (is_body or is_there) else last


def _is_numbered(tokens: tuple[Token, ...], language: str) -> bool:
    """Whether a line begins with a Roman number and a word that is no name: "V. Disposition", not "V. Sereda"."""
    if len(tokens) < 3 or tokens[1].text != "." or not _ROMAN.fullmatch(tokens[0].text):
        return False
    return (
        len(tokens[2].text) > 1
        and tokens[2].lower in common_words(language)
        and given_name(tokens[2].text) is None
    )


def _end(tokens: tuple[Token, ...], position: int, language: str) -> int:
    """Where the run that begins at a position ends."""
    lexicon, openers = words(language, "names"), words(language, "grammar").OPENERS - {"he"}
    last = position + 1
    while last < len(tokens):
        following = tokens[last + 1] if last + 1 < len(tokens) else None
        before = tokens[last - 1]
        is_short = len(before.text) == 1 or before.lower in lexicon.SHORT_NAMES
        is_initial = tokens[last].text == "." and is_short and before.text != "I"
        is_particle = tokens[last].lower in lexicon.PARTICLES and tokens[last].lower not in ("do", "la", "le")
        if (
            _continues(tokens, last, language)
            or (
                is_initial
                and following is not None
                and following.is_capital
                and following.lower not in openers
            )
            or (tokens[last].lower in lexicon.PATRONYMIC and last - position > 1)
        ):
            last += 1
        elif is_particle and following is not None and following.is_capital:
            last += 2
        elif _has_two_particles(tokens, last, language):
            last += 3
        elif (
            tokens[last].text == "."
            and len(tokens[last - 1].text) == 1
            and tokens[last - 1].text.isupper()
            and last - position > 1
            and following is not None
            and (following.text in ",(:" or following.text[0].islower())
        ):
            return last + 1  # the stop of a last initial: Khadija S.
        else:
            break
    return last


def _has_two_particles(tokens: tuple[Token, ...], at: int, language: str) -> bool:
    """Whether a name goes on behind two small words: "Juan de la Cruz", "Anna van der Berg"."""
    small = tuple(token.lower for token in tokens[at : at + 2])
    return (
        small in words(language, "names").TWO_PARTICLES and at + 2 < len(tokens) and tokens[at + 2].is_capital
    )


def _starts_name(
    tokens: tuple[Token, ...], position: int, language: str, shouting: bool, certain: frozenset[str]
) -> bool:
    token, lexicon, people = tokens[position], words(language, "names"), words(language, "people")
    before = tokens[position - 1] if position else None
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    is_named = following is not None and following.is_capital and not token.text.isupper()
    never = token.lower in lexicon.NOT_NAMES and not (is_named and token.lower in lexicon.ACRONYMS)
    never = never or token.text in words(language, "ages").CURRENCIES
    if never or not token.is_capital or not token.text[0].isalpha():
        return False
    initials = _are_initials(tokens, position)
    if before is not None and before.text.isdigit() and (before.end == token.start or initials):
        return False  # 1ST, 20TH, 9 A. M.
    capital_next = (
        following is not None
        and following.is_capital
        and following.text.isalpha()
        and (not following.text.isupper() or len(following.text) == 1)
    )
    if token.lower in lexicon.CALENDAR and token.lower not in ("may", "june", "april", "august"):
        return False
    pronoun = token.lower in people.PRONOUNS and token.lower in words(language, "grammar").FUNCTION_WORDS
    if pronoun and not capital_next:
        return False  # He alone, wherever it stands; not a surname He with a given name
    if _is_title(tokens, position, people) and (capital_next or not given_name(token.text)):
        return False
    if initials or not (opens(tokens, position) or shouting):
        return True
    parts = token.lower.split("-")
    if not all(part in common_words(language) for part in parts) and token.lower not in people.PRONOUNS:
        return True
    if token.lower in certain:
        return following is None or following.lower != "of" or capital_next
    if given_name(token.text) is not None and (
        capital_next or (following is not None and following.lower in people.SPEECH_VERBS)
    ):
        return True
    return bool(capital_next and position == 0 and token.lower in lexicon.ORGANISATION_WORDS)


def _are_initials(tokens: tuple[Token, ...], position: int) -> bool:
    """Whether a name is no more than two initials: "Present: A. M. (interviewer)"."""
    letters = [token.text for token in tokens[position : position + 4]]
    return (
        len(letters) == 4
        and letters[1] == letters[3] == "."
        and all(len(letter) == 1 and letter.isupper() for letter in letters[::2])
    )


def _is_title(tokens: tuple[Token, ...], position: int, people: ModuleType) -> bool:
    """Whether a word is a title, or one that only makes a title longer: Senior General, Deputy Director."""
    token = tokens[position]
    if token.lower in people.TITLES:
        return True
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if following is None:
        return False
    plural = len(token.text) > 4 and token.lower.removesuffix("s") in people.TITLES
    return (plural and following.is_capital) or (
        token.lower in people.TITLE_MODIFIERS and following.lower in people.TITLES
    )


def _continues(tokens: tuple[Token, ...], position: int, language: str) -> bool:
    token = tokens[position]
    if not token.is_capital or not token.text[0].isalpha():
        return False
    if token.lower in words(language, "names").CALENDAR or token.lower == "i":
        return False
    titled = _is_title(tokens, position, words(language, "people"))
    return not (titled and position + 1 < len(tokens) and tokens[position + 1].is_capital)
