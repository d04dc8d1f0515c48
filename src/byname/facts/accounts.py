"""What a handle, an e-mail address or a login gives away: the name it is made of, the employer, the country."""

from __future__ import annotations

from types import ModuleType

from byname.facts.known import Known
from byname.facts.subjects import Subjects
from byname.lang import words
from byname.model import Fact, Person, Value
from byname.stats.handles import name_in_handle, words_in

_LIKELY = 0.6
_TWO_LETTERS = 2


def account_facts(person: Person, subjects: Subjects) -> list[Fact]:
    """The accounts under whose names somebody writes, where no mark shows that they are accounts: MarekTalks."""
    return [
        Fact(
            person=person.id, value=Value(attribute="account", text=subjects.document.of(m.span)), evidence=(m.span,)
        )
        for m in person.mentions
        if m.rule == "handle" and not subjects.document.of(m.span).startswith("@")
    ]  # fmt: skip


def name_from_account(known: Known) -> list[Fact]:
    """A handle or the first half of an address is mostly made of its owner's name; with a given name that is known it gives the rest."""
    if known.person.part == "group":
        return []
    found: list[Fact] = []
    stated = [known.facts[i].value.text.split() for i in known.of("name")]
    for i in known.of("account", "contact"):
        read = name_in_handle(known.facts[i].value.text.split("@")[0] or known.facts[i].value.text)
        if read is None or not _is_written(known.facts[i]):
            continue
        premises, text = [i], read.text
        for j, parts in zip(known.of("name"), stated, strict=True):
            if (
                len(parts) == 1
                and read.surname
                and read.given
                and parts[0] != read.surname
                and parts[0][0] == read.given[0]
            ):
                premises, text = [j, i], f"{parts[0]} {read.surname}"
        if text.split() not in stated and all(f.value.text != text for f in found):
            found.append(known.conclude(Value(attribute="name", text=text), premises, read.confidence))
    return found


def _is_written(fact: Fact) -> bool:
    """Whether an account or a contact has letters before its at sign: no telephone number, no web page."""
    text = fact.value.text
    return fact.attribute == "account" or ("@" in text and text[0].isalpha())


def employer_from_address(known: Known) -> list[Fact]:
    """An address at a domain that is no public mail service is mostly that of a body one works for."""
    if known.person.part == "group":
        return []
    lexicon = words(known.subjects.document.language, "posts")
    found: list[Fact] = []
    for i in known.of("contact"):
        _, at, domain = known.facts[i].value.text.lower().partition("@")
        labels = domain.split(".")
        body = next((x for x in labels if x not in lexicon.PARTS_OF_DOMAINS and len(x) > _TWO_LETTERS), "")
        if at and body and not _is_mail_service(body, lexicon) and not _has_employer(known, body):
            found.append(
                known.conclude(Value(attribute="employer", text=" ".join(words_in(body))), [i], _LIKELY)
            )
    return found


def _is_mail_service(body: str, lexicon: ModuleType) -> bool:
    """Whether anybody can have an address at a domain: a known service, or one that calls itself mail or post."""
    return body in lexicon.MAIL_SERVICES or not lexicon.OF_MAIL.isdisjoint(words_in(body))


def _has_employer(known: Known, body: str) -> bool:
    """Whether the text names a body that the domain is made of."""
    return any(
        known.facts[i].value.text.replace(" ", "").startswith(body[:5])
        for i in known.of("employer", "affiliation")
    )
