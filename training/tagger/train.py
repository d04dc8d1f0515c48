"""Trains the tagger: python training/tagger/train.py --data ../shared/data --base MiniLM.safetensors --out FOLDER.

Two cores take about an hour; the seed is fixed. What comes out is a checkpoint for export.py.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from random import Random

import torch
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from augment import Pool, augmented, pool  # noqa: E402
from byname.encoder.tokeniser import FIRST, LAST, PAD, SHAPES  # noqa: E402
from examples import Encoded, Example, encoded  # noqa: E402
from labels import HEADS, UNKNOWN  # noqa: E402
from network import Tagger, pretrained  # noqa: E402
from sources import cases, conversations, posts, testimonies  # noqa: E402

WINDOW = 254  # pieces of a window, beside its two marks
BATCH = 4096  # pieces of a step
RATE, WARM, DECAY, AVERAGE = 3e-4, 0.06, 0.01, 0.99
SEED = 20261125


def examples_of(data: Path, *, epoch: int) -> list[Example]:
    """What one epoch reads: every case, the project's testimonies twice, half of the rest in turn."""
    half = lambda items: [item for number, item in enumerate(items) if number % 2 == epoch % 2]  # noqa: E731
    return [
        *cases(data / "tab" / "dev.jsonl"),
        *testimonies(ROOT / "training" / "testimonies") * 2,
        *half(conversations(data / "gum")),
        *half(posts(data / "spia" / "panorama_dev.jsonl")),
    ]


def windows(example: Encoded, random: Random) -> Iterator[Encoded]:
    """The text cut into windows, at another place in every epoch."""
    size = len(example.ids)
    first = 0 if size <= WINDOW else -random.randrange(WINDOW)
    for start in range(first, size, WINDOW):
        part = slice(max(0, start), start + WINDOW)
        if len(example.ids[part]) > 3:
            yield Encoded(
                example.ids[part], example.shapes[part], example.targets[:, part], example.weights[part]
            )


def batches(parts: list[Encoded], random: Random) -> Iterator[tuple[Tensor, Tensor, Tensor, Tensor]]:
    """Windows of like length together: ids, shapes (batch, length), targets (heads, batch, length), weights."""
    parts = sorted(parts, key=lambda part: len(part.ids) + random.random() * 20)
    groups, group = [], list[Encoded]()
    for part in parts:
        if group and (len(group) + 1) * (max(len(part.ids), len(group[-1].ids)) + 2) > BATCH:
            groups.append(group)
            group = []
        group.append(part)
    groups.append(group)
    random.shuffle(groups)
    for group in groups:
        length = max(len(part.ids) for part in group) + 2
        ids = torch.full((len(group), length), PAD)
        shapes = torch.full((len(group), length), SHAPES)
        targets = torch.full((len(HEADS), len(group), length), UNKNOWN)
        weights = torch.zeros((len(group), length))
        for row, part in enumerate(group):
            size = len(part.ids)
            ids[row, 0], ids[row, size + 1] = FIRST, LAST
            ids[row, 1 : size + 1] = torch.from_numpy(part.ids.astype("int64"))
            shapes[row, 1 : size + 1] = torch.from_numpy(part.shapes.astype("int64"))
            targets[:, row, 1 : size + 1] = torch.from_numpy(part.targets.astype("int64"))
            weights[row, 1 : size + 1] = torch.from_numpy(part.weights)
        yield ids, shapes, targets, weights


def loss_of(logits: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """Cross-entropy of every head over the pieces whose label is known, the heads added up."""
    total = torch.zeros(())
    parts = logits.float().split([len(names) for names in HEADS.values()], dim=-1)
    for part, target in zip(parts, targets, strict=True):
        each = functional.cross_entropy(
            part.flatten(0, 1), target.flatten(), ignore_index=UNKNOWN, reduction="none"
        )
        counted = weights.flatten() * (target.flatten() != UNKNOWN)
        total = total + (each * counted).sum() / counted.sum().clamp(min=1.0)
    return total


def train(data: Path, base: Path, out: Path, epochs: int) -> None:
    """Trains for some epochs and writes the averaged weights after each."""
    torch.manual_seed(SEED)
    random, names = Random(SEED), pool(ROOT / "src/byname/stats/data/gazetteer.sqlite")
    tagger = pretrained(base)
    average = deepcopy(tagger).eval()
    optimiser = torch.optim.AdamW(_grouped(tagger), lr=RATE)
    steps = epochs * len(list(batches(_parts(data, 0, names, Random(SEED)), Random(SEED))))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: min(1.0, step / (WARM * steps), max(0.01, (steps - step) / ((1 - WARM) * steps))),
    )
    started = time.time()
    for epoch in range(epochs):
        seen, number = 0.0, 0
        for ids, shapes, targets, weights in batches(_parts(data, epoch, names, random), random):
            number += 1
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = tagger(ids, shapes)
            loss = loss_of(logits, targets, weights)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad(set_to_none=True)
            seen += float(loss.detach())
            with torch.no_grad():
                for kept, new in zip(average.parameters(), tagger.parameters(), strict=True):
                    kept.lerp_(new, 1 - AVERAGE)
        print(f"epoch {epoch + 1}: loss {seen / number:.4f}, {time.time() - started:.0f} s", flush=True)
        save_file(average.state_dict(), out / "tagger.safetensors")


def _parts(data: Path, epoch: int, names: Pool, random: Random) -> list[Encoded]:
    found = (encoded(augmented(example, names, random)) for example in examples_of(data, epoch=epoch))
    return [part for example in found for part in windows(example, random)]


def _grouped(tagger: Tagger) -> list[dict[str, object]]:
    """Weights decay; biases and normalisations do not."""
    thick = [parameter for parameter in tagger.parameters() if parameter.ndim > 1]
    thin = [parameter for parameter in tagger.parameters() if parameter.ndim <= 1]
    return [{"params": thick, "weight_decay": DECAY}, {"params": thin, "weight_decay": 0.0}]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=9)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    train(given.data, given.base, given.out, given.epochs)
