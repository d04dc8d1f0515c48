"""Teaches whose fact it is: a ranking of the people who can be meant by what speaks for each.

The people are those whom byname itself finds, so that the weights learn to live with its mistakes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from annotated import Annotated, Floats, same_people, subjects_of
from byname.facts.clues import Scene
from byname.model import TOLD_ATTRIBUTES

WIDTH, EPOCHS, RATE, DECAY, BATCH = 64, 45, 3e-3, 0.1, 128
SEED = 20261126


@dataclass(frozen=True)
class Question:
    """Whose one attribute is: the clues of everybody who can be meant, who is right, and whether the rules of grammar are."""

    attribute: int
    clues: Floats
    right: list[bool]
    ruled: bool


class Ranker(nn.Module):
    """From an attribute and clues (people, clues) to what speaks for each."""

    def __init__(self, clues: int) -> None:
        super().__init__()
        self.attribute, self.first = nn.Embedding(len(TOLD_ATTRIBUTES), WIDTH), nn.Linear(clues, WIDTH)
        self.second, self.last, self.drop = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, 1), nn.Dropout(0.4)
        nn.init.zeros_(self.attribute.weight)

    def forward(self, attribute: Tensor, clues: Tensor) -> Tensor:
        hidden = self.drop(torch.relu(self.first(clues) + self.attribute(attribute)))
        return self.last(self.drop(torch.relu(self.second(hidden))))[..., 0]


def questions(text: Annotated) -> list[Question]:
    """One question for each annotated span and attribute."""
    subjects = subjects_of(text.text, text.date)
    same, found = same_people(subjects.people.values(), text.people), list[Question]()
    for (span, attribute), owners in text.owners.items():
        scene = Scene(span, subjects.cast)
        people = scene.everybody()
        if people:
            clues = np.stack([scene.clues(person) for person in people])
            right = [same.get(person) in owners for person in people]
            ruled = same.get(scene.ruled[0] or "") in owners
            found.append(Question(TOLD_ATTRIBUTES.index(attribute), clues, right, ruled))
    return found


def taught(asked: Sequence[Question]) -> Ranker:
    """A ranking that prefers whoever is right among all who can be meant."""
    torch.manual_seed(SEED)
    asked = [question for question in asked if any(question.right)]
    attributes, clues, right, there = batch(asked)
    ranker = Ranker(clues.shape[2])
    optimiser = torch.optim.AdamW(ranker.parameters(), RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(asked) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    for _ in range(EPOCHS):
        for part in torch.randperm(len(asked)).split(BATCH):
            scores = ranker(attributes[part], clues[part]).masked_fill(~there[part], -1e4)
            loss = (scores.logsumexp(1) - scores.masked_fill(~right[part], -1e4).logsumexp(1)).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return ranker.eval()


def batch(asked: Sequence[Question]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Attributes, clues, who is right and who is there at all, each as long as the longest list of people."""
    most, wide = max(len(question.right) for question in asked), asked[0].clues.shape[1]
    clues, right = np.zeros((len(asked), most, wide), np.float32), np.zeros((len(asked), most), bool)
    there = np.zeros((len(asked), most), bool)
    for row, question in enumerate(asked):
        size = len(question.right)
        clues[row, :size], right[row, :size], there[row, :size] = question.clues, question.right, True
    attributes = torch.tensor([question.attribute for question in asked])[:, None].expand(-1, most)
    return attributes, torch.from_numpy(clues), torch.from_numpy(right), torch.from_numpy(there)


def accuracy(ranker: Ranker, asked: Sequence[Question]) -> float:
    """The share of questions whose answer is right; one that nobody can answer counts as wrong."""
    attributes, clues, right, there = batch(asked)
    with torch.no_grad():
        best = ranker(attributes, clues).masked_fill(~there, -1e4).argmax(1, keepdim=True)
    return float(right.gather(1, best).float().mean())


def arrays(ranker: Ranker) -> dict[str, Floats]:
    """The weights as they are shipped."""
    kept = {name: value.detach().numpy() for name, value in ranker.state_dict().items()}
    return {
        "attribute": kept["attribute.weight"], "first": kept["first.weight"].T, "first_bias": kept["first.bias"],
        "second": kept["second.weight"].T, "second_bias": kept["second.bias"], "last": kept["last.weight"][0],
    }  # fmt: skip
