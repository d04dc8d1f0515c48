"""English for the page that shows what was protected: headings, reasons for changes, and what nobody has checked."""

from __future__ import annotations

TITLE = "What was changed, and why"
HANDLE_WITH_CARE = (
    "This page is as secret as the original texts: it has the names, the original words and who goes by which byname. "
    "It is not for publication. Keep it where you keep the originals, send it to nobody, and delete it when it has served."
)
HOW_TO_READ = (
    "Each change has a number. It stands in the original where words went, in the result where others came, and in the list of changes with "
    "the reason and the cost."
)
SAFE = "Safe to publish: every check held. Written to {path}."
REFUSED = "Not safe: nothing was written. What stands below as the result is a draft that did not hold; it is not for publication."
WHY_REFUSED = "Why it was refused"
LEAK = "{what}{who}: {words}"
SUMMARY = "{changes}, in the mode “{mode}”; {kept} of the length is left."
LOSS = "Altogether {loss} was lost, where 1 is about one whole fact."
NOBODY = "Nobody is to be protected in this text."

CROWDS = "How many people fit, before and after"
WAS_CALLED = "{label}, in the result {name}"
ENOUGH_ALWAYS = "Enough people fit before and after: {who}."
NOT_CALLED = "{label}"
PICTURE = "How many people fit {who}, before and after"
BEFORE, AFTER = "before", "after"
ROW = "{looker}: {before}, then {after}"
NOT_COUNTED = "not counted"

SIDES, ORIGINAL, RESULT = "Original and result side by side", "Original", "Result"
CHANGE = "change {n}"
GONE = "taken out with the furniture of the page, or characters that nobody sees"
NOTHING_LEFT = "(nothing)"

CHANGES = "The changes"
COLUMNS = ("no.", "whose", "what", "was", "is now", "why", "lost")
NOBODYS = "nobody in particular"
PLACES = "{n} places"
DIRECT = "names the person by itself, so it is replaced however many people fit"
COSTLY = "to {who}: {said}"
UNCOUNTED = "nobody can count how many people it fits, so it counts as one"
WIDE = "the policy lets nothing so precise be published, however many people fit"
TOGETHER = "together with what else is said it leaves too few people"
UNOWNED = "it identifies, although byname does not know what it says of whom"
LOST = "What a change costs a reader: 0 is nothing, 1 is about one whole fact; a name costs nothing, since a byname does the same for the story."

ALTERNATIVES = "What could be kept instead"
ALTERNATIVES_HELD = (
    "Each of these plans reaches as many people as the one above, as planned; none of them was written or verified. "
    "To have one, put its lock into the policy and protect again."
)
ALTERNATIVE = "Alternative {n}: {loss} lost instead of {best}"
ALTERNATIVE_COLUMNS = ("whose", "what", "as planned", "instead", "")
KEEPS, GIVES_UP = "kept", "given up"
UNCHECKED = "What was not checked"
UNCHECKED_ALWAYS = (
    "Pictures, sound and film: nobody looked at what they show.",
    "Voice and style: the words that were not changed are the speaker’s own, and somebody who knows how they speak may know them again.",
    "Quotes that stand elsewhere: a search engine finds a sentence that was published before word for word.",
    "What the people around somebody know: whoever was in the room knows who was there. A policy can describe them as an adversary.",
    "What byname did not see: it finds most of what identifies, not all. Read the result before you publish it.",
    "Names of the file and the folder that you keep, and what your editor’s software remembers of the original.",
    "Whether the people in the text agree to its publication.",
)
NO_BACKGROUND = (
    "Texts that an adversary has: none were given (--background), so the result was compared with nothing."
)
BACKGROUND = "Texts that an adversary has: the result was compared with those given and with no others."
NO_VAULT = "Earlier publications about the same people: without a vault nothing is known of them."
ONLY_ENGLISH = "Words in other languages than English: they are looked at as names and numbers only."
DROPPED = "Left out of the result without being looked at: {what}."

POLICY = "What was asked for"
POLICY_ROWS = {
    "k": "people who must fit, at least", "confidence": "in how many of a hundred cases, as a share", "adversaries": "who looks",
    "protect": "who is protected", "mode": "how changes are written", "quotes": "changes inside quotation marks",
    "floors": "nothing more precise than", "locks": "the editor’s locks", "keep_furniture": "page furniture stays",
    "accept_nobody": "a text without people is let pass", "dates": "dates are changed by",
    "shift": "days that dates are moved at most", "byname_theme": "bynames are from the list of",
    "threshold": "words count as identifying from the probability", "withhold": "words go, whatever they say, from the probability",
}  # fmt: skip
LOCK = "{attribute} of {person}: rung {least} to {most}"
EVERYONE, TOP = "everyone", "the widest"
YES, NO, NONE = "yes", "no", "none"
MADE_BY = "Made by byname {version} on this machine; nothing was sent anywhere."
