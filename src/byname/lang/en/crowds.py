"""English sentences about crowds: how many people fit, what gives somebody away, and what would help.

Written for a reader who has never heard of k, quantiles or bits: a number of people is always a range or an upper end,
and what a fact costs is said as what it leaves of those who fitted before.
"""

from __future__ import annotations

# --- how many ---------------------------------------------------------------------------------------------------------

PEOPLE = {"": "people", "m": "men", "f": "women"}
CHILDREN = {"": "children", "m": "boys", "f": "girls"}
ADULT = 18
NOBODY_ELSE = "nobody else, so far as byname knows"
FEWER = "fewer than {number} {people}"
FIVE, TEN = "five", "ten"
UP_TO = "at most about {high} {people} (perhaps nobody else)"
ABOUT = "about {number} {people}"
BETWEEN = "about {low} to {high} {people}"
MORE_THAN_A = "more than a {unit} {people}"
ONE = "one person"
A_FEW = "a few {people}"
UNITS = ((1_000_000_000, "billion"), (1_000_000, "million"))
UNDER_TEN = {
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
}

# --- fractions --------------------------------------------------------------------------------------------------------

FRACTIONS = (
    (1.18, "hardly less"), (1.42, "three quarters"), (1.75, "two thirds"), (2.5, "half"), (3.5, "a third"), (4.5, "a quarter"), (5.5, "a fifth"),
    (6.5, "a sixth"), (7.5, "a seventh"), (8.5, "an eighth"), (9.5, "a ninth"), (12.5, "a tenth"),
)  # fmt: skip
"""What is left, by how many times fewer people fit: the first that is not exceeded."""
ONE_IN = "one in {number}"

# --- who looks --------------------------------------------------------------------------------------------------------

ADVERSARIES = {
    "public": "anyone with a search engine", "state": "a state with its registers", "acquaintance": "somebody who knows them",
    "acquaintances": "somebody who knows them", "employer": "an employer with its files", "colleague": "somebody at work", "colleagues": "the people at work",
    "family": "somebody in the family", "neighbour": "a neighbour", "neighbours": "the neighbours", "police": "the police with its files",
}  # fmt: skip
ADVERSARY = "the adversary “{name}”"
IN_CIRCLE = "{who}, among {number} people"

# --- what is said of somebody -----------------------------------------------------------------------------------------

NAMING = {
    "name": "the name", "alias": "an alias they are known by", "contact": "an address or a number to reach them", "identifier": "a number or code of their own",
    "account": "an account",
}  # fmt: skip
NOUNS = {
    "age": "the age", "birth_date": "the date of birth", "gender": "the gender", "nationality": "the nationality", "residence": "the home",
    "birthplace": "the birthplace", "location": "the places", "event_date": "when it happened", "occupation": "the work", "role": "the role", "rank": "the rank",
    "employer": "the employer", "affiliation": "the organisation", "education": "the schooling", "marital_status": "the marriage", "family": "the family",
    "children": "having children", "health": "the health", "appearance": "the appearance", "legal_history": "the trouble with the law",
    "migration": "the journey", "religion": "the faith", "ethnicity": "the people they belong to", "language": "the language", "possession": "what they own",
    "belief": "what they think", "biography": "what they did", "country": "a second country",
}  # fmt: skip
"""An attribute as a noun, for values in the words of the text."""
OTHER_NOUN = "the {attribute}"
QUOTED = "{noun} ({values})"
QUOTE = "“{words}”"
PHRASES = {
    "age": "being {value}", "ages": "what is told of the age ({value})", "birth_date": "being born on {value}", "birth_year": "being born in {value}", "nationality": "being from {value}",
    "residence": "living in {value}", "residence_at": "living at {value}", "birthplace": "coming from {value}", "location": "having been in {value}",
    "location_at": "having been {value}", "occupation": "being {value}", "rank": "the rank of {value}", "employer": "working for {value}",
    "affiliation": "belonging to {value}", "language": "speaking {value}", "religion": "being {value}", "ethnicity": "being {value}",
    "marital_status": "being {value}", "kin": "being the {value}", "event_date": "what happened {value}", "country": "having been in, or coming from, {value}",
}  # fmt: skip
"""What is said of somebody as the subject of a sentence."""
GENDERS = {"m": "being a man", "f": "being a woman"}
BOYS_AND_GIRLS = {"m": "being a boy", "f": "being a girl"}
NEITHER = "being neither a man nor a woman"
PREPOSITIONS = (
    "where",
    "near",
    "in",
    "at",
    "on",
    "by",
    "around",
    "outside",
    "between",
    "close",
    "behind",
    "under",
    "from",
)
VERBS = ("is", "was", "am", "are", "were", "has", "had")
"""Words that an occupation begins with where a sentence was cut out of the text."""
AND = " and "
COMMA = ", "
MORE = "{n} more"
ARTICLES = ("a ", "an ", "the ", "my ", "his ", "her ", "our ", "their ")
ONLY = ("only", "last", "first", "sole")
"""Words before an occupation that take the definite article."""
NOT_IN_A_NOUN = frozenset(
    "and or the a an this that these those such who which is was were has had of five other told left with without minutes for".split()
)
"""Words that no plain occupation has: it is a piece of a sentence."""
A, AN, THE = "a {noun}", "an {noun}", "the {noun}"
VOWELS = "aeiou"
ON, IN, BETWEEN_TIMES, OTHER_TIMES = (
    "on {date}",
    "in {date}",
    "between {first} and {last}",
    "at {n} other times",
)
ONE_OTHER_TIME = "at another time"
MONTHS = "January February March April May June July August September October November December".split()
DAY, MONTH, SPAN_OF_TIME, ONE_OR_OTHER = (
    "{day} {month} {year}",
    "{month} {year}",
    "{first} to {last}",
    "{first} or {last}",
)

# --- what gives somebody away -----------------------------------------------------------------------------------------

START = "The search starts from {number}"
OF_COUNTRY = "{people} of {country}"
OF_CIRCLE = "{people} in the circle that is searched"
OF_COUNTRIES = "{people} of several countries"
OF_WORLD = "{people} in the world"
CUTS = "{what} cuts it to {fraction}"
HARDLY = "{what} changes little"
SELDOM = "{sentence}, though it can seldom be looked up"
SOLE = "{what} is held by one person at a time"
FEW_HOLD = "{what} is held by very few people at a time"
UNCOUNTED = "{what}: how many people this fits nobody can count, so byname counts one"
ALONE = "{what} alone leaves {number}"
PAIR_LEAVES = "{one} together with {other} leaves {number}"
TRIPLE_LEAVES = "{what} together leave {number}"
NOTHING = "Nothing narrows the search: {number} fit"
ONLY_GENDER = "Nothing but the gender narrows the search: {number} fit"

# --- what would help --------------------------------------------------------------------------------------------------

SAY = "say {pairs}"
PAIR = "“{new}” instead of “{old}”"
LEAVE_OUT = "leave out {olds}"
ALL_WIDER = "say all {nouns} less precisely (“{new}” instead of “{old}”, and so on)"
ALL_OUT = "leave out all {nouns} (“{old}” and so on)"
MANY = {
    "event_date": "dates",
    "location": "places",
    "residence": "homes",
    "role": "roles",
    "occupation": "work",
    "health": "words about the health",
}
MANY_OTHERS = "words about {noun}"
THEN_FIT = "then {number} fit"
THEN_STILL, THEN_NOBODY = "even then {number} fit", "even then nobody else fits, so far as byname knows"
WHOSE = {"": "their", "m": "his", "f": "her"}

# --- what to beware of ------------------------------------------------------------------------------------------------

ONE_VILLAGE = "Everyone who fits lives in one place, {place}: whoever is punished for the words, it is one of its people"
ONE_BODY = (
    "Everyone who fits belongs to one body, {body}: whoever is punished for the words, it is one of them"
)
SUSPECTS = "Whoever looks has {number} suspects already: the search is among them, however many others fit"
PLACE_OF = "{place} (about {number} people)"
REGISTER_OF_UNKNOWN_SIZE = "How many people are in the employer’s files is not known, so nobody is hidden among them: say it in the policy (register)"
CANNOT_COUNT = "Nobody can count how many people fit what is said here, so byname counts one: {what}"

# --- verdicts ---------------------------------------------------------------------------------------------------------

NAMED = "Known to whoever reads it: the text gives {what}"
FOUND_ALONE = "Easy to find: nobody else fits, so far as byname knows"
FOUND = "Easy to find: {number} fit"
MAY_BE_FOUND = "Could be found: {number} fit, and at least {k} should"
HIDDEN = "Hard to find: {number} fit, whoever looks"
HIDDEN_ALONE = "Hard to find alone: {number} fit"
BONDS = {
    "family": "But one family with {others}",
    "unit": "But in one unit with {others}",
    "event": "But at one event with {others}",
}
BOUND = "{bond}: with them {number} fit"
BOUND_ALONE = "{bond}: whoever finds one of them finds the others too"
MOST_TELLING = "Most telling: {what}"
WITHOUT_NAMES = "Without that, {verdict}"
NOT_COUNTED = "How many people fit was not counted"
HOW_MANY_NAMED = "Named in the text: {n}."
HOW_MANY_FOUND = "So much is said that they could be found: {n}."
HOW_MANY_FOUND_UNNAMED = "Even without names, so much is said that they could be found: {n}."
ALL_HIDDEN = "Enough people fit everyone."
ALL_HIDDEN_UNNAMED = "Without names, enough people fit everyone."
ALL_OF, SOME_OF, THE_ONLY_ONE = "all {n} people", "{some} of {n} people", "the only person"
NOTHING_NARROWS = "Nothing narrows the search for {who}: {number} fit."
NOT_PROTECTED = "Not protected: {who}."
PARTS = {
    "source": "a source", "private": "a private person", "official": "an official", "public": "a public figure", "group": "a group",
}  # fmt: skip
PARTS_OF_MANY = {
    "source": "sources",
    "private": "private people",
    "official": "officials",
    "public": "public figures",
    "group": "groups",
}
WHO_TELLS = "{part} who tells it"
LOWER = (
    "The ",
    "A ",
    "An ",
    "My ",
    "His ",
    "Her ",
    "Our ",
    "Their ",
    "Your ",
    "One ",
    "Another ",
    "Some ",
    "You ",
    "They ",
    "We ",
    "Somebody ",
    "Someone ",
    "People ",
)
"""How a label begins that is no name: within a sentence it has no capital."""

# --- headings and pictures --------------------------------------------------------------------------------------------

GIVES_AWAY = "What gives them away"
TO_WHOM = "to {who}; {start}"
TOO_MUCH_TOGETHER = "Too much together"
HELPS_MOST = "What helps most"
ALTOGETHER = "Enough altogether"
BEWARE = "Beware"
MORE_NEEDED = "More would have to go: byname protect weighs everything that is said."
BARS = "Bars run from one person to a million or more; ┃ marks the {k} people who should fit at least."
STATE_IT = "Where nobody can count and you can, say how many people that fits, in a policy under [crowds]."
SOURCES = "Figures of {vintage}: {sources}. The errors of the tables and of the method are in the ranges."

# --- the page ---------------------------------------------------------------------------------------------------------

PAGE_TITLE = "What the texts give away"
HANDLE_WITH_CARE = (
    "This page is as secret as the texts themselves: it has their words, the names in them, and what gives each person away. "
    "Keep it where you keep the texts, send it to nobody, and delete it when it has served."
)
HOW_TO_READ = (
    "For everyone to be protected the page says how many people fit all that is said of them, names and numbers left aside, for each "
    "of those who may look. At least {k} people should fit. What is said of somebody is listed by how much it narrows the search."
)
CONTENTS, DOCUMENT = "Contents", "Document {n}: {name}"
PICTURE_TITLE = "How many people fit {who}"
PICTURE_TEXT = "{looker}: {number}"
PICTURE_ENOUGH, PICTURE_TOO_FEW = "enough", "too few"
PICTURE_MARK = "{k} should fit"
PICTURE_SCALE = "people who fit; from one line to the next a hundred times as many"
PICTURE_NUMBERS = (
    (1, "1"),
    (100, "100"),
    (10_000, "10,000"),
    (1_000_000, "1 million"),
    (100_000_000, "100 million"),
    (10_000_000_000, "10 billion"),
)
FOR_WHOM = "To {who}"
SAID_OF = "What is said of this person"
SAID_COLUMNS = ("what", "as understood", "in the words of the text")
FOLLOWS = "follows from the rest"
ALREADY_PUBLISHED = "already published"
NOT_WEIGHED = "not counted"
THE_TEXT = "The text, with what gives somebody away marked"
THE_MARKS = "Marked words give away the person whose number stands behind them; furniture of the page is grey and was not read."
MARK_TITLE = "{person}: {what}"
MARK_NAME = "the name or what they are called"
THE_PEOPLE = "The people of the marks"
NOTHING_ELSE = "Others in the text"
LEGEND = "How to read the pictures"
LEGEND_TEXT = (
    "Each bar runs from the low end to the high end of how many people fit; the tick in it is the middle. In nine of ten cases the true "
    "number is within the bar. The dashed line stands at the {k} people who should fit at least: a bar that begins before it is "
    "hatched, one that begins behind it is filled. From one thin line to the next there are a hundred times as many people."
)
WHERE_FROM = "Where the figures come from"
FIGURE_COLUMNS = ("figure", "source", "year", "licence")
MADE_BY = "Made by byname on this machine; nothing was sent anywhere."
NOBODY_FOUND = "Nobody was found: the text counts as unread, not as safe."
NOBODY_PROTECTED = "Nobody is to be protected here."
UNREAD = "Could not be read, so nothing is known about them: {names}."
