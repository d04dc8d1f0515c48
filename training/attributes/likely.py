"""Teaches how likely a fact is right: of each that byname would tell, whether the annotation has it.

What the words tell, and of whom, is said by weights that have not seen the text, so that their mistakes are seen as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from unittest.mock import patch

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from annotated import Annotated, Floats, found_in, same_people
from byname.facts import collect_dossiers
from byname.facts.likely import marks
from byname.facts.read_facts import ReadFacts, are_kindred
from byname.facts.said import Said
from byname.facts.subjects import Subjects
from byname.model import Fact, Span

WIDTH, EPOCHS, RATE, DECAY, BATCH = 32, 30, 3e-3, 0.05, 256
SEED = 20261126


@dataclass(frozen=True)
class Judged:
    """What can be seen of one fact, and whether it is right."""

    marks: Floats
    counted: bool
    right: bool


class Judge(nn.Module):
    """From what can be seen of facts (facts, marks) to log-odds that they are right."""

    def __init__(self, marks: int) -> None:
        super().__init__()
        self.first, self.second, self.last = (
            nn.Linear(marks, WIDTH),
            nn.Linear(WIDTH, WIDTH),
            nn.Linear(WIDTH, 1),
        )
        self.blur, self.drop = nn.Dropout(0.1), nn.Dropout(0.4)

    def forward(self, seen: Tensor) -> Tensor:
        hidden = self.drop(torch.relu(self.first(self.blur(seen))))
        return self.last(self.drop(torch.relu(self.second(hidden))))[:, 0]


def facts_of(text: Annotated, told: Floats, whose: dict[str, Floats]) -> list[Judged]:
    """Every fact about people at risk that byname would tell if it believed all; ``told``, ``whose``: said and weighed without this text."""
    seen = list[tuple[Fact, Floats]]()

    def all_of_them(
        facts: Sequence[Fact], said: Said, subjects: Subjects, owned: Sequence[float], known: ReadFacts
    ) -> Floats:
        seen.extend(
            (fact, marks(fact, said, subjects, own, known)) for fact, own in zip(facts, owned, strict=True)
        )
        return np.ones(len(facts), np.float32)

    found = found_in(text.text, text.date, told)
    with (
        patch("byname.facts.whose.weights", lambda _name: whose),
        patch("byname.facts.likely.likelihoods", all_of_them),
        patch("byname.facts.understood.likelihoods", all_of_them),
    ):
        collect_dossiers(found.document, found.mentions, found.people, found.quotes, encoding=found.encoding)
    same, risky = same_people(found.people, text.people), {fact[0] for fact in text.facts}
    return [
        Judged(shown, fact.counted, is_annotated(fact, same[fact.person], text.facts))
        for fact, shown in seen
        if same.get(fact.person) in risky
    ]


def is_annotated(fact: Fact, person: str, known: Iterable[tuple[str, str, str, list[Span]]]) -> bool:
    """Whether the annotation says the same of the person: a kindred attribute, in the same words or with the same value."""
    return any(
        whose == person
        and are_kindred(attribute, fact.attribute)
        and (any(span.overlaps(e) for span in spans for e in fact.evidence) or _same(value, fact.value.text))
        for whose, attribute, value, spans in known
    )


def _same(value: str, said: str) -> bool:
    """Whether at least half of the words of a value are said."""
    words, others = (set(re.findall(r"\w\w\w+", text.lower())) for text in (value, said))
    return bool(words) and 2 * len(words & others) >= len(words)


def taught(facts: Sequence[Judged]) -> Judge:
    """A judge that has seen every fact the same number of times."""
    torch.manual_seed(SEED)
    seen = torch.from_numpy(np.stack([fact.marks for fact in facts]))
    right = torch.tensor([float(fact.right) for fact in facts])
    judge = Judge(seen.shape[1])
    optimiser = torch.optim.AdamW(judge.parameters(), RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(facts) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    for _ in range(EPOCHS):
        for part in torch.randperm(len(facts)).split(BATCH):
            loss = functional.binary_cross_entropy_with_logits(judge(seen[part]), right[part])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return judge.eval()


def said_by(judge: Judge, facts: Sequence[Judged]) -> Floats:
    """The probability that each fact is right."""
    with torch.no_grad():
        return torch.sigmoid(judge(torch.from_numpy(np.stack([fact.marks for fact in facts])))).numpy()


def reliability(said: Floats, facts: Sequence[Judged]) -> list[str]:
    """For rules and weights, fifth by fifth of the scale: how many facts, how sure the judge was, how many were right."""
    right, counted = (np.array([getattr(f, name) for f in facts]) for name in ("right", "counted"))
    lines = []
    for name, of in (("rules", counted), ("weights", ~counted)):
        for low in (0.0, 0.2, 0.4, 0.6, 0.8):
            here = of & (said >= low) & (said < low + 0.2)
            if here.any():
                lines.append(
                    f"{name}: {here.sum()} facts, said {said[here].mean():.2f}, right {right[here].mean():.2f}"
                )
    return lines


def arrays(judge: Judge) -> dict[str, Floats]:
    """The weights as they are shipped."""
    kept = {name: value.detach().numpy() for name, value in judge.state_dict().items()}
    return {
        "first": kept["first.weight"].T, "first_bias": kept["first.bias"],
        "second": kept["second.weight"].T, "second_bias": kept["second.bias"],
        "last": kept["last.weight"][0], "last_bias": kept["last.bias"],
    }  # fmt: skip
