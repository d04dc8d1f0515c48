"""English for leaving words out: where a sentence goes on without them."""

from __future__ import annotations

DETERMINERS = frozenset(
    "a an the his her their its my our your this that these those several many some any various numerous other such few two three four "
    "five six seven eight nine ten first second third both another no".split()
)
RELATIVES = frozenset("which who whose whom where when".split())
"""Words that begin a clause behind a comma that can go."""
TRAILING = RELATIVES | frozenset(
    "including with as for after before while although though especially notably particularly despite following because since "
    "alongside among during until".split()
)
"""Words that begin what can go from a comma to the end of the sentence; so do participles."""
LOOSE = frozenset(
    "for in at with on by from during through across alongside within after before since until as under over".split()
)
"""Prepositions whose phrase can go from the end of a clause."""
CLINGING = frozenset(
    "known based depends depended relies relied consists consisted known famous noted responsible married related similar different "
    "able interested involved due born raised".split()
)
"""Words that ask for the preposition behind them."""
PAIRED = frozenset("between both either neither from".split())
"""Words after which "and" joins what belongs together."""
HEADS = frozenset("opera age office school service station room house line man woman people person".split())
"""Nouns that mean something else without the noun before them: soap opera, box office."""
AWARDS = frozenset(
    "award awards prize prizes medal medals globe globes emmy emmys oscar oscars grammy grammys".split()
)
IN_TITLES = frozenset("in a an by of the or and for – - on".split())
"""Words in small letters inside the name of an award."""
WIDE_NAMES = AWARDS | frozenset(
    "academy golden primetime daytime tony bafta screen actors guild best outstanding supporting leading performance actor actress drama "
    "comedy musical motion picture series film television january february march april may june july august september october november "
    "december monday tuesday wednesday thursday friday saturday sunday english american british european african asian".split()
)
"""Words of names that thousands share."""
