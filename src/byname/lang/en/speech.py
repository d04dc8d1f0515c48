"""English words by which quotations, titles and interviews are told."""

from __future__ import annotations

import re

SMALL_WORDS = frozenset("a an and at for from in of on or the to with".split())
"""Words that stay small in a title."""
OWN = re.compile(r"\b(?:I|my|me|we|our)\b|\bI['’]", re.ASCII)
"""What somebody says who speaks of themselves."""
INTERVIEWED_BY = re.compile(
    r"\b(?:interview(?:ed)?|questions|conversation|text|words)\b[^.\n]{0,12}\b(?:by|with)[:\s]*$|\bby[:\s]*$",
    re.IGNORECASE,
)
"""What stands before whoever asks the questions of an interview."""
OF_WHOSE_WORDS = re.compile(
    r"\b(?:words?|statements?|explanations?|testimony|evidence|account|answers?|repl(?:y|ies)|complaints?|opinions?|messages?|letters?|reports?) of $",
    re.IGNORECASE,
)
"""What stands before those whose words they are."""
RELATIVE = re.compile(
    r",\s*(?:with )?(?:who|whose|whom|which|where)\b[^,]*$|\b(?:whom|whose)\b[^;]*$", re.IGNORECASE
)
"""The beginning of a relative clause that has not ended."""
COMPARES = re.compile(r"\b(?:as|than|like|unlike) $", re.IGNORECASE)
"""What stands before somebody to whom others are compared."""
SOME_OF = re.compile(
    r"\b(?:one|two|three|four|some|another|each|all|both|none|neither|many|most|several) of $", re.IGNORECASE
)
"""What stands before those of whom only some act."""
IS_TOLD = re.compile(
    r"\b(?:is|am|are|was|were|been|being)(?: \w+ly| then| also| only| again)? (?:told|asked|warned|reminded|assured)\b"
)
"""A verb of speech of which the subject only hears."""
CALLS = frozenset(
    "telephoned phoned rang messaged radioed teased scolded greeted instructed commanded".split()
)
"""Verbs by which somebody who is quoted reaches or moves others."""
ASKS_SOMEBODY = re.compile(r"\b(?:I|we) (?:then |also )?ask(?:ed)?\b")
"""What a reporter says who puts a question."""
ASKED_OR_ANSWERED = re.compile(
    r"(?:^[*_\s]*(?:\(?\d{1,3}[.)]\s+)?|(?<=[.?!…”\"'’)\]])\s+)(?P<label>Q|A|Question|Answer)(?:[. ]?\d{1,3})?[*_]*(?:[:.)]|\s?[–—-])[*_]*\s+(?!\w\.)",
    re.MULTILINE,
)
"""The letter or word before a question or an answer in a record, numbered or not: "Q2.", "A:"."""
NO_SPEAKERS = frozenset(
    "end start beginning recording tape track music sound sfx pause break transcript present place location file ref reference nationality "
    "language signed dated attached age sex born purpose project page part chapter section".split()
)
"""Words that stand like a speaker label in a record and that nobody is called by."""
ANSWERED = re.compile("A|Answer", re.IGNORECASE)
"""The label of an answer."""
_SAYS = "said|says|Said|Says|asked|asks|Asked|Asks|told|tells|answered|answers|replied|replies|shouted|shouts|wrote|writes|whispered|whispers|ordered|warned"
_SO = (
    r"to|only|back|again|then|once|just|always|\w+ly|me|him|her|us|them|in (?:the )?\w+|on the \w+|at the \w+"
)
INTRODUCES_WORDS = re.compile(
    rf"(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\byou )(?<!\bnot )(?<!\bcan )(?<!\bmust )(?<!\bwho )(?<!\()"
    rf"\b(?:{_SAYS}|say|to ask|(?:(?<=\bI )|(?<=\bthey )|(?<=\bwe ))(?:write|ask|tell|shout))"
    rf"(?: (?:{_SO}|(?P<noun>[A-Z]\w+|(?:my|his|her|our|the|a) \w+))){{0,3}}(?P<mark>[,:]) (?=[^\s“\"«‘'„])"
    r"|\b(?:answered|replied|shouted)(?P<bare>) (?=I (?:have|am|do|did|will|can|know)\b)"
)
"""A verb of speech, whom it is said to and how, and the mark before what is said."""
_DO = (
    "go|come|sit|stand|wait|stop|look|listen|take|give|tell|say|eat|drink|sleep|run|leave|stay|keep|let|open|close|shut|write|read|sign|call|pray|"
    "bring|put|hold|help|be|get|forget|remember|ask|speak|walk|show|scream|do|don['’]t|please|count"
)
SPOKEN = re.compile(
    rf"(?:you|{_DO}|yes|no|thank|sorry|(?:can|could|will|would|do|did|are|have) you|may i|shall i)\b",
    re.IGNORECASE,
)
"""How only what is said to somebody begins."""
SPOKEN_OR_RELATIVE = re.compile(
    r"(?:my|your|what|who|whose|where|why|how|(?:the |this |it |there |these |those |(?!and|or|but|which|he|she|they|as|if)\w+ )(?:\w+ )?(?:is|are|will|cannot)\b)\b",
    re.IGNORECASE,
)
"""How what is said begins, unless it explains the noun before it."""
ONLY_IF = re.compile(r"\b(?:if|when|whenever|as|like)\b[^,.;:]*$", re.IGNORECASE)
"""What stands before a verb of speech that says nothing yet: "If they ask, ..."."""
TO_SOMEBODY = re.compile(
    rf"\bI(?:['’](?:m|ve|ll)| (?:am|have|will|can|cannot|do|know|think|want|need|live|must)\b)|\b[Yy]our?\b|^(?:{_DO})\b|, (?:{_DO})\b|\b(?:may|can) I\b",
)
"""Words of somebody who speaks of themselves now, or to somebody."""
FOLLOWS_WORDS = re.compile(
    r"(?<=\w)[,?!] (?:(?:the|my|his|her|our|a) )?[\w’'.-]+(?: [A-Z][\w’'-]+){0,2} "
    r"(?:said|says|told (?:me|us|him|her|them)|asked(?: me| us| him| her| them)?|answered|replied|whispered|shouted)(?: \w+ly| to \w+| in \w+)?\.?$"
)
"""The speaker behind what is said, at the end of a sentence."""
SENT_FROM = re.compile(r"[>*_ \t]*(?:From|Sender|Sent by):[*_]*\s*\S", re.IGNORECASE)
"""The line of a mail that names its sender."""
MAIL_FIELD = re.compile(
    r"[>*_ \t]*(?:To|Cc|Bcc|Date|Sent|Subject|Re|Attachments?|Reply-To)\b[^:\n]{0,12}:|[-=_* ]+$",
    re.IGNORECASE,
)
"""Other lines of its head, and lines between mails."""
IN_BRACKETS = re.compile(
    r",? ?[(\[](?:hereafter |hereinafter |here )?[“\"]?(?P<label>[^\W_]{1,5})[”\"]?[)\]]"
)
"""A speaker's label behind whoever it stands for."""
ANSWERS_FIELD = re.compile(
    r"\s*(?:interviewee|respondent|witness|deponent|applicant|claimant|name|full name|name as given|narrator|informant|participant|survivor|patient|guest|speaker)"
    r"\b[^:\n]{0,16}:\s*(?:(?:Mr|Mrs|Ms|Dr)\.? )?$",
    re.IGNORECASE,
)
"""The field of a transcript's head that names whoever answers."""
ASKS_FIELD = re.compile(
    r"\s*(?:interviewer|interviewed by|interview by|questions(?: by)?|asked by|moderator|host|recorded by|researcher)\b[^:\n]{0,16}:\s*(?:(?:Mr|Mrs|Ms|Dr)\.? )?$",
    re.IGNORECASE,
)
"""The field that names whoever asks."""
ASKS_NAME = re.compile(
    r"\byour (?:\w+ )?name\b|\bwho are you\b|\bintroduce yourself\b|\bcalled\?", re.IGNORECASE
)
"""Words that ask somebody for their name."""
LABELS = frozenset(
    "interviewer interviewee respondent question answer q a r i int resp moderator reporter journalist counsel witness officer interpreter translator researcher speaker participant applicant judge court narrator facilitator investigator note".split()
)
"""Speaker labels that are no names."""
ASKERS = frozenset(
    "q i int interviewer question moderator reporter journalist host counsel officer investigator facilitator researcher".split()
)
"""Those of them who ask."""
