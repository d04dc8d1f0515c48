"""English function words and cheap tests of what a word can be, where no parser is at hand."""

from __future__ import annotations

import re

from byname.lang.en.people import SPEECH_VERBS

PREPOSITIONS = frozenset(
    "of in on at by for from to with without into onto over under about against among amongst between through during before "
    "after since until till near around behind beside besides beyond across along towards toward despite except like as than per "
    "via inside outside within upon above below off out up down alongside regarding concerning".split()
)
CONJUNCTIONS = frozenset(
    "and or but nor so yet because although though while whereas if unless when whenever where that whether once".split()
)
WH_WORDS = frozenset("who whom whose which what when where why how that whoever".split())
AUXILIARIES = frozenset(
    "is are was were be been being am has have had do does did will would can could may might shall should must ought isn't aren't "
    "wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t "
    "hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot 'm ’m 're ’re 've ’ve 'll ’ll 'd ’d".split()
)
ADVERBS = frozenset(
    "now then also still never always often sometimes once again already just only even ever soon later earlier recently here there "
    "too very not almost nearly perhaps maybe today yesterday tomorrow tonight ago back away together himself herself themselves "
    "both all each long first last".split()
)
PRONOUNS_OTHER = frozenset(
    "it its itself this that these those he she they we i you him her them us me one someone anyone everyone nobody".split()
)
FUNCTION_WORDS = (
    PREPOSITIONS | CONJUNCTIONS | WH_WORDS | AUXILIARIES | ADVERBS | PRONOUNS_OTHER
    | frozenset("the a an my your his her our their no any some every each".split())
)  # fmt: skip
OPENERS = frozenset(
    "the this that these those he she they it we you his her its their there but when while after before in on at as if "
    "further finally however moreover furthermore subsequently thus therefore although since according following later then no yes".split()
)
"""Words that, with a capital behind the stop of a short form, begin a sentence."""
COPULAS = frozenset(
    "is was are were became become becomes remained remains been being be am 'm ’m 're ’re".split()
)

WORKING = frozenset(
    "worked works work working served serves serve serving enlisted trained trains employed hired posted assigned appointed elected drafted engaged employs continued acted acting".split()
)
"""Verbs that say what somebody is with as: worked as a nurse."""
RECOGNISING = frozenset("recognised recognized identified knew know introduced".split())
"""Verbs that say with as who somebody is: I recognised him as X."""
COMPLEMENTED = frozenset(
    "find finds found consider considers considered deem deems deemed make makes made leave leaves left keep keeps kept think thought "
    "believe believed declare declared hold held".split()
)
"""Verbs behind whose object an adjective says how it is: I find the witness credible."""

LOOSE_ENDS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | WH_WORDS
    | frozenset(
        "the a an my his her our their this that these those is was are were be he she they it i we now then".split()
    )
)
"""Words that no phrase ends with."""

APPOSITIVE = frozenset(
    "a an the aged born then now who whose formerly himself herself also my his her their our".split()
)
"""Words that begin an apposition or what else is said of somebody between commas."""
ASIDES = APPOSITIVE - {"his", "her", "their", "our", "my", "who", "whose"} | frozenset(
    "aged about some nearly over under past almost in of at from by with single married unmarried divorced widowed not no never "
    "previously formerly resident residing domiciled living employed unemployed retired holder nationality identity son daughter child".split()
)
"""Words that begin what is said of somebody between commas, where everything about them is put in one sentence."""
CLAUSE_BREAKS = frozenset(
    "that which who when where while because although if and but or so after before since until as".split()
)
SINGULAR = frozenset("is was has does isn't wasn't hasn't doesn't isn’t wasn’t hasn’t doesn’t".split())
"""Verbs that only one person does."""


def can_be_verb(word: str) -> bool:
    """Whether a word in lower case can be a finite verb: auxiliaries, irregular pasts, speech verbs, -ed."""
    return (
        word in AUXILIARIES
        or word in IRREGULAR_VERBS
        or word in SPEECH_VERBS
        or (word.endswith("ed") and len(word) > 4)
        or word in _PRESENT
    )


IRREGULAR_VERBS = frozenset(
    "was were is are am be been has have had do does did would could should might may can will shall must said told went came left "
    "fled took gave got made saw heard knew thought felt found kept held brought bought sold taught caught fought sat stood lay ran "
    "began became wrote spoke drove broke chose woke wore swore threw grew flew drew slept wept met led fed sent spent built lost "
    "won hid cut put set hit hurt let read beat beaten shot died lives works says tells knows wants goes comes leaves takes gives "
    "gets makes sees hears thinks feels finds keeps holds brings teaches remembers recalls adds asks needs hopes fears believes "
    "speaks writes runs sleeps sits stands begins becomes refuses refers insists describes serves studies signed upheld withheld "
    "withdrew overthrew underwent undertook overcame misled rebuilt overheard understood withstood mistook arose awoke clung crept dealt dug "
    "flung forbade forgave froze hung knelt laid leapt lent meant overtook paid quit rode shone shrank slid sprang stuck stole stung swept swung "
    "trod wove".split()
)
_PRESENT = frozenset(
    "plans wants needs looks talks walks stays waits hopes plays helps asks uses owns earns pays meets runs sits grows shows moves "
    "turns serves leads deals fights suffers belongs continues risks faces dreams envisages opens closes receives thinks".split()
)


_OF_LOOKS = frozenset("wore wears wearing worn dressed came had".split())
"""Verbs that say how somebody looked or what they had with them, which is no deed."""


def is_predicate(phrase: str) -> bool:
    """Whether words say what somebody did or suffered: a verb, and a small word behind it ("left in the sun")."""
    first, *rest = phrase.lower().split()
    return first not in _OF_LOOKS and can_be_verb(first) and rest[:1] != [] and rest[0] in FUNCTION_WORDS


_DID = frozenset("was were had did".split())


def can_be_past(word: str) -> bool:
    """Whether a word in lower case can tell of what was done: -ed, irregular pasts, no auxiliary of what would be."""
    if word in AUXILIARIES:
        return word in _DID
    return can_be_verb(word) and not word.endswith("s") and word not in _PRESENT


def can_be_adjective(word: str) -> bool:
    """Whether a word in lower case looks like an adjective by its ending."""
    return word.endswith(
        (
            "al",
            "ic",
            "ous",
            "ful",
            "ive",
            "less",
            "able",
            "ible",
            "ese",
            "ish",
            "ian",
            "ary",
            "ent",
            "ant",
            "-old",
            "est",
        )
    )


def singular(word: str) -> str:
    """A plural noun's singular by the regular endings; other words as they are."""
    irregular = {
        "men": "man", "women": "woman", "people": "person", "children": "child", "kids": "kid", "wives": "wife", "lives": "life",
        "policemen": "policeman", "servicemen": "serviceman", "persons": "person", "gunmen": "gunman", "businessmen": "businessman",
    }  # fmt: skip
    if word in irregular:
        return irregular[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


_LIKE_CONSONANTS = re.compile(
    r"uni(?!n|m|d)|us[aeu]|usual|eu|ones?\b|once|ukrain|ugand|urug|uran|ufo|utop|uten|ubiq|ut[ei]|u-"
)
_LIKE_VOWELS = re.compile(r"hour|honest|honou?r|heir|8|11(?!\d)|18(?!\d)|x-")


def article(phrase: str) -> str:
    """A or an, as the phrase sounds."""
    word = re.match(r"\W*([\w’'-]+)", phrase.lower())
    first = word.group(1) if word else ""
    vowel = first[:1] in tuple("aeiou") and not _LIKE_CONSONANTS.match(first)
    return "an" if vowel or _LIKE_VOWELS.match(first) else "a"
