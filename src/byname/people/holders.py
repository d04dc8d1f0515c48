"""People of whom a text gives no more than a number or an address: whose passport, licence, telephone, e-mail it is."""

from __future__ import annotations

import re

from byname.lang import words
from byname.lang.tokens import Index
from byname.model import POST, Document, Mention
from byname.people.candidate import Candidate, placed
from byname.people.entities import Entities, Entity
from byname.people.naming import gender_of
from byname.stats.handles import name_in_handle

_ISSUED = re.compile(r"[A-Z]{2}-(?:DL|ID|PP|NI|SSN|TIN)-")
"""Letters of a country and of a document before its number."""
_FEWEST = 5  # digits of a number that can be somebody's
_CLOSE = 25  # characters between a number and the word for it
_NEAR = 3  # sentences in which two numbers of different kinds are one person's
_KINDS = (
    ("passport", re.compile(r"passport|-PP-", re.IGNORECASE)),
    ("licence", re.compile(r"licen[cs]e|-DL-", re.IGNORECASE)),
)
_THINGS = frozenset(
    "url handle ip mac file hashtag case plate iban card bank wallet bitcoin imei coordinates street address numbered carrier".split()
)
"""Rules for what names a thing, an account or a place and nobody by itself."""


def holders_in(document: Document, mentions: tuple[Mention, ...], index: Index) -> list[Candidate]:
    """A reference to whoever each personal number or address belongs to, in a text so short that it need not have told of them.

    In a longer one it is a fact about whoever the sentence is about.
    """
    found: list[Candidate] = []
    if len(document.text) > POST:
        return found
    for mention in mentions:
        if (
            mention.kind not in ("contact", "code")
            or mention.identifier != "direct"
            or mention.rule in _THINGS
        ):
            continue
        kind, where = _kind(document, mention), index.token_at(mention.span.start)
        if kind is None or where is None:
            continue
        sentence, first = index.sentences[where[0]], where[1]
        last = next(
            (i for i in range(first, len(sentence.tokens)) if sentence.tokens[i].start >= mention.span.end),
            len(sentence.tokens),
        )
        named = _named(document.of(mention.span)) if kind == "email" else ""
        before = document.text[max(sentence.start, mention.span.start - 90) : mention.span.start]
        after = document.text[mention.span.end : min(sentence.end, mention.span.end + 40)]
        candidate = Candidate(
            mention.span, "number", _label((before, after), kind, document.of(mention.span), document.language), head=kind,
            named=named, gender=gender_of(named) if named else None,
        )  # fmt: skip
        found.append(placed(candidate, sentence, where[0], first, last, document.language))
    return found


def _kind(document: Document, mention: Mention) -> str | None:
    """What sort of number it is; None for one that is of a thing, or of an office."""
    lexicon, said = words(document.language, "posts"), document.of(mention.span)
    before = document.text[max(0, mention.span.start - 60) : mention.span.start]
    if mention.rule == "email":
        local = said.split("@")[0].lower()
        return None if re.split(r"[\W\d_]", local)[0] in lexicon.ROLE_ADDRESSES else "email"
    if mention.rule == "phone":
        return "phone"
    issued = _ISSUED.match(said)
    if sum(map(str.isdigit, said)) < _FEWEST or (lexicon.OF_THINGS.search(before) and issued is None):
        return None
    for kind, pattern in _KINDS:
        if mention.rule == kind or pattern.search(said) or pattern.search(before[-30:]):
            return kind
    if mention.rule in ("document", "number", "tagger"):
        return "identity" if issued or lexicon.PERSONAL.search(before) else None
    return "identity"


def _named(address: str) -> str:
    read = name_in_handle(address.split("@", maxsplit=1)[0])
    return read.text if read is not None else ""


def _label(around: tuple[str, str], kind: str, number: str, language: str) -> str:
    """How to call them: by the noun for them and the words for the number, as far as the text has them."""
    lexicon = words(language, "posts")
    before, after = around
    holders = [h.lower() for h in (*lexicon.HOLDER.findall(before)[::-1], *lexicon.HOLDER.findall(after))]
    holder = next((h for h in holders if h != "driver"), lexicon.SOMEBODY_WITH)
    named = list(lexicon.NUMBER_WORDS.finditer(before))
    near = bool(named) and named[-1].end() > len(before) - _CLOSE
    kind = re.sub(r"(?<=ID|er)s$", "", named[-1].group()) if near else lexicon.KINDS[kind]
    return str(lexicon.HOLDER_LABEL.format(holder=holder, number=f"{kind} {number}".strip()))


def of_number(
    candidate: Candidate, entities: Entities, document: Document, narrator: Entity | None
) -> Entity | None:
    """Whose a number is: the writer's where the words say so, that of whom an address names, else that of whoever had one just now."""
    before = document.text[max(0, candidate.span.start - 100) : candidate.span.start]
    lexicon = words(document.language, "posts")
    if narrator is not None and lexicon.OWN_NUMBER.search(before):
        return narrator
    if narrator is not None and candidate.head == "phone" and _is_own_line(candidate, document):
        return narrator
    if candidate.named:
        known = entities.named(candidate)
        if known is not None:
            return known
        if narrator is not None and _may_be(candidate.named, narrator):
            return narrator
    return (
        _told(candidate, entities, narrator)
        or _holder(candidate, entities, narrator)
        or _dealt_with(candidate, entities, document, narrator)
    )


def _is_own_line(candidate: Candidate, document: Document) -> bool:
    """Whether a telephone stands in a sentence of the writer's own, and not among what a system shows of others."""
    lexicon, text = words(document.language, "posts"), document.text
    start = max(text.rfind(sign, 0, candidate.span.start) for sign in (". ", "! ", "? ", "\n", ": @"))
    ends = [end for sign in (". ", "! ", "? ", "\n") if (end := text.find(sign, candidate.span.end)) >= 0]
    sentence = text[start + 1 : min(ends, default=len(text))]
    return lexicon.SHOWN.search(sentence) is None and lexicon.HOLDER.search(sentence) is None


def _dealt_with(
    candidate: Candidate, entities: Entities, document: Document, narrator: Entity | None
) -> Entity | None:
    """The one patient, client or guest whom the sentences before are about."""
    nouns, near = words(document.language, "posts").HOLDER, list[Entity]()
    for entity in entities.recent(candidate.sentence, 2):
        held = any(c.kind == "number" and c.head == candidate.head for c in entity.candidates)
        called = any(c.kind == "nominal" and nouns.fullmatch(c.head) for c in entity.candidates)
        if entity is not narrator and called and not held and not entity.plural:
            near.append(entity)
    return near[0] if len(near) == 1 and not candidate.named else None


def _told(candidate: Candidate, entities: Entities, narrator: Entity | None) -> Entity | None:
    """Whoever the same sentence names or takes up by he, she or a noun before the number: "Lena's number is", "a client with"."""
    near = [
        c
        for entity in entities.recent(candidate.sentence, 0)
        if entity is not narrator and not entity.plural
        for c in entity.candidates
        if c.sentence == candidate.sentence
        and c.kind != "number"
        and c.grammatical == 3
        and c.span.end <= candidate.span.start
    ]
    last = max(near, key=lambda c: c.span.start, default=None)
    entity = entities.get(last)
    if last is None or entity is None or (candidate.named and entity.names):
        return None
    return None if candidate.head in {c.head for c in entity.candidates if c.kind == "number"} else entity


def _may_be(name: str, narrator: Entity) -> bool:
    """Whether an address of an initial and a surname is that of the writer, whose given name begins with it."""
    parts = name.replace(".", "").split()
    return any(
        len(known) == 1 and len(parts) == 2 and len(parts[0]) == 1 and known[0][0] == parts[0]
        for known in narrator.names
    )


def _holder(candidate: Candidate, entities: Entities, narrator: Entity | None) -> Entity | None:
    """Whoever a number of another kind near by belongs to and who has none of this kind yet."""
    for entity in entities.recent(candidate.sentence, _NEAR):
        kinds = {c.head for c in entity.candidates if c.kind == "number"}
        if (
            entity is not narrator
            and kinds
            and candidate.head not in kinds
            and not (candidate.named and entity.names)
        ):
            return entity
    return None
