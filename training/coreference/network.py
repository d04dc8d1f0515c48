"""The ranker's network in torch, and the records it learns from: choices as they come up while a text is read."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from byname.people.memory import Remembered
from byname.people.ranker import LATEST
from byname.people.ranking import NEW, NOBODY, Choice, ranked
from texts import Text

WIDTH, HIDDEN, DROPOUT = 32, 64, 0.2
EPOCHS, RATE, DECAY, TOGETHER = 10, 3e-3, 0.02, 4
_UNSURE = (
    0.3  # what it counts that annotators of testimonies have not marked a candidate: they leave out some
)

Decide = Callable[[Choice], int]


@dataclass(slots=True)
class Record:
    """A choice, with the rows of its candidate and of its options' latest mentions, and the right answers."""

    row: int
    options: list[list[int]]
    own: list[float]
    pairs: list[list[float]]
    whole: list[float]
    right: list[int]


def records(text: Text, decide: Decide | None = None) -> list[Record]:
    """The choices of a text as they come up if ``decide`` takes them, or else somebody who is always right."""
    out: list[Record] = []

    def follow(choice: Choice) -> int:
        right = _right(text, choice)
        if right:
            out.append(_record(text, choice, right))
        if decide is not None:
            return decide(choice)
        return (
            max(right, key=lambda n: (n, n >= 0 and choice.options[n].latest))
            if right
            else _ruled(text, choice)
        )

    ranked(text.found, text.ruled, follow, "en")
    return out


def _record(text: Text, choice: Choice, right: list[int]) -> Record:
    row = text.row[id(choice.candidate)]
    options = [[text.row[id(c)] for c in s.candidates[-LATEST:]] for s in choice.options]
    return Record(row, options, choice.own, choice.pairs, text.tagged[row] + choice.whole, right)


def _right(text: Text, choice: Choice) -> list[int]:
    """The options that are the person meant, NEW or NOBODY; nothing where the annotation does not say."""
    person = text.meant[id(choice.candidate)]
    if person is None:
        return [NOBODY] if text.complete or choice.candidate.kind != "name" else []
    return [n for n, s in enumerate(choice.options) if _mostly(text, s) == person] or [NEW]


def _mostly(text: Text, somebody: Remembered) -> str | None:
    people = Counter(p for c in somebody.candidates if (p := text.meant[id(c)]) is not None)
    return people.most_common(1)[0][0] if people else None


def _ruled(text: Text, choice: Choice) -> int:
    person = text.ruled.person[id(choice.candidate)]
    return next((n for n, s in enumerate(choice.options) if s.ruled[person]), NEW)


class Network(nn.Module):
    """A projection of the hidden states, a layer for each pair, and one for the choice between somebody new and nobody."""

    def __init__(self, states: int, record: Record) -> None:
        super().__init__()
        pair = len(record.pairs[0])
        self.projection = nn.Linear(states, WIDTH)
        self.mine, self.pair = nn.Linear(WIDTH + len(record.own), HIDDEN), nn.Linear(4 * WIDTH + pair, HIDDEN)
        self.whole, self.out = nn.Linear(WIDTH + len(record.whole), HIDDEN), nn.Linear(HIDDEN, 1)
        self.two, self.dropout = nn.Linear(HIDDEN, 2), nn.Dropout(DROPOUT)

    def forward(self, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """The scores of all pairs, and of new and nobody for each choice."""
        known = self.dropout(self.projection(batch["states"]))
        mean = functional.embedding_bag(batch["bags"], known, batch["offsets"], mode="mean")
        last, mine, of = known[batch["last"]], known[batch["rows"]], batch["of"]
        pairs = self.pair(torch.cat([last, mean, mine[of] * last, mine[of] * mean, batch["pairs"]], 1))
        hidden = torch.relu(self.mine(torch.cat([mine, batch["own"]], 1))[of] + pairs)
        whole = torch.relu(self.whole(torch.cat([mine, batch["whole"]], 1)))
        return self.out(self.dropout(hidden))[:, 0], self.two(self.dropout(whole))


class Scale:
    """Mean and spread of the numbers, by which they are made alike before training, and the weights after it."""

    def __init__(self, several: list[Record]) -> None:
        columns = {
            "own": [r.own for r in several], "whole": [r.whole for r in several], "pair": [p for r in several for p in r.pairs],
        }  # fmt: skip
        self.mean = {name: torch.tensor(rows).mean(0) for name, rows in columns.items()}
        self.spread = {name: torch.tensor(rows).std(0) + 0.05 for name, rows in columns.items()}

    def of(self, name: str, rows: list[list[float]]) -> Tensor:
        """The numbers scaled."""
        return (torch.tensor(rows).reshape(-1, len(self.mean[name])) - self.mean[name]) / self.spread[name]


def batch_of(text: Text, several: list[Record], scale: Scale) -> dict[str, Tensor]:
    """The choices of one text side by side."""
    bags = [option for r in several for option in r.options]
    sizes = [0, *np.cumsum([len(bag) for bag in bags])[:-1].tolist()] if bags else []
    sure = [1.0 if text.complete or r.right != [NOBODY] else _UNSURE for r in several]
    return {
        "states": text.states, "rows": torch.tensor([r.row for r in several]), "last": torch.tensor([bag[-1] for bag in bags], dtype=torch.long),
        "bags": torch.tensor([row for bag in bags for row in bag], dtype=torch.long), "offsets": torch.tensor(sizes, dtype=torch.long),
        "of": torch.tensor([n for n, r in enumerate(several) for _ in r.options], dtype=torch.long),
        "own": scale.of("own", [r.own for r in several]), "whole": scale.of("whole", [r.whole for r in several]),
        "pairs": scale.of("pair", [p for r in several for p in r.pairs]),
        "right": torch.tensor([float(n in r.right) for r in several for n in range(len(r.options))]),
        "other": torch.tensor([[float(NEW in r.right), float(NOBODY in r.right)] for r in several]), "weight": torch.tensor(sure),
    }  # fmt: skip


def _joined(batches: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Several texts as one."""
    states = np.cumsum([0, *(len(b["states"]) for b in batches)])
    choices = np.cumsum([0, *(len(b["rows"]) for b in batches)])
    bags = np.cumsum([0, *(len(b["bags"]) for b in batches)])
    shift = {"rows": states, "last": states, "bags": states, "of": choices, "offsets": bags}
    return {
        name: torch.cat([b[name] + int(shift[name][n]) if name in shift else b[name] for n, b in enumerate(batches)])
        for name in batches[0]
    }  # fmt: skip


def loss(network: Network, batch: dict[str, Tensor]) -> Tensor:
    """How unlikely the network holds the right answers together, for each choice."""
    pairs, other = network(batch)
    of, count = batch["of"], len(batch["rows"])
    most = torch.full((count,), -1e4).scatter_reduce(0, of, pairs.detach(), "amax")
    most = torch.maximum(most, other.detach().amax(1))
    grown, beside = torch.exp(pairs - most[of]), torch.exp(other - most[:, None])
    everything = beside.sum(1).index_add(0, of, grown)
    right = (beside * batch["other"]).sum(1).index_add(0, of, grown * batch["right"])
    return (torch.log(everything + 1e-9) - torch.log(right + 1e-9)) * batch["weight"]


def trained(data: list[tuple[Text, list[Record]]], scale: Scale, seed: int = 1) -> Network:
    """A network that has learnt from these texts."""
    torch.manual_seed(seed)
    order = random.Random(seed)
    data = [(text, several) for text, several in data if several]
    example = next(r for _, several in data for r in several if r.pairs)
    network = Network(data[0][0].states.shape[1], example)
    batches = [batch_of(text, several, scale) for text, several in data]
    optimiser = torch.optim.AdamW(network.parameters(), RATE, weight_decay=DECAY)
    steps = -(-len(batches) // TOGETHER) * EPOCHS
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps, pct_start=0.15)
    network.train()
    for _ in range(EPOCHS):
        order.shuffle(batches)
        for at in range(0, len(batches), TOGETHER):
            optimiser.zero_grad()
            loss(network, _joined(batches[at : at + TOGETHER])).mean().backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
    return network.eval()


def exported(network: Network, scale: Scale) -> dict[str, np.ndarray]:
    """The weights, with the scaling of the numbers taken into them."""
    out = {name: value.detach().numpy().copy() for name, value in network.state_dict().items()}
    for layer, name in (("mine", "own"), ("pair", "pair"), ("whole", "whole")):
        mean, spread = scale.mean[name].numpy(), scale.spread[name].numpy()
        weight = out[f"{layer}.weight"]
        weight[:, -len(mean) :] /= spread
        out[f"{layer}.bias"] -= weight[:, -len(mean) :] @ mean
    out["mine.bias"] += out.pop("pair.bias")
    return {name: value.astype(np.float32) for name, value in out.items()}
