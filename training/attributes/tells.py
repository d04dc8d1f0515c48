"""Teaches which words tell an attribute: a projection of the network's states, two convolutions, one output an attribute.

The network itself does not move, so what it says of everything else stays as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from annotated import Annotated, Floats
from byname.model import TOLD_ATTRIBUTES

WIDTH, NEIGHBOURS, LAYERS = 96, 5, (3, 5)
STATES = 384 * len(LAYERS)
EPOCHS, RATE, DECAY = 28, 2e-3, 0.01
RARE = 2.0  # a word that tells something counts twice
SEED = 20261126


class Teller(nn.Module):
    """From the states of a text's words (words, states) to logits (words, attributes)."""

    def __init__(self) -> None:
        super().__init__()
        self.project = nn.Linear(STATES, WIDTH)
        self.mix = nn.ModuleList(
            nn.Conv1d(WIDTH, WIDTH, NEIGHBOURS, padding=NEIGHBOURS // 2) for _ in range(2)
        )
        self.out = nn.Linear(WIDTH, len(TOLD_ATTRIBUTES))
        self.blur, self.drop = nn.Dropout(0.3), nn.Dropout(0.4)

    def forward(self, states: Tensor) -> Tensor:
        hidden = self.drop(self.project(self.blur(states))).T[None]
        for layer in self.mix:
            hidden = hidden + self.drop(torch.relu(layer(hidden)))
        return self.out(hidden[0].T)


def taught(texts: Sequence[Annotated]) -> Teller:
    """A network that has read every text the same number of times, in a new order each time."""
    torch.manual_seed(SEED)
    random, teller = Random(SEED), Teller()
    optimiser = torch.optim.AdamW(teller.parameters(), RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=EPOCHS * len(texts))
    known = [(torch.from_numpy(text.states), torch.from_numpy(text.tells)) for text in texts]
    for _ in range(EPOCHS):
        random.shuffle(known)
        for states, tells in known:
            loss = functional.binary_cross_entropy_with_logits(
                teller(states), tells, pos_weight=torch.tensor(RARE)
            )
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return teller.eval()


def said_by(teller: Teller, text: Annotated) -> Floats:
    """The probability that each word of a text tells each attribute."""
    with torch.no_grad():
        return torch.sigmoid(teller(torch.from_numpy(text.states))).numpy()


def arrays(teller: Teller) -> tuple[dict[str, Floats], dict[str, Floats]]:
    """The weights as they are shipped: the head that becomes part of the network, and what works behind it."""
    kept = {name: value.detach().numpy() for name, value in teller.state_dict().items()}
    head = {"weight": kept["project.weight"], "bias": kept["project.bias"]}
    behind = {"out": kept["out.weight"].T, "out_bias": kept["out.bias"]}
    for number in (1, 2):
        behind[f"kernel{number}"] = np.transpose(kept[f"mix.{number - 1}.weight"], (2, 1, 0))
        behind[f"bias{number}"] = kept[f"mix.{number - 1}.bias"]
    return head, {name: np.ascontiguousarray(value) for name, value in behind.items()}
