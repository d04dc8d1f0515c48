"""The network: MiniLM's six layers with shapes beside the pieces, and one linear head for each question."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from byname.encoder.tokeniser import SHAPES
from labels import HEADS

WIDTH, FEED, LAYERS, ATTENTIONS, PIECES, POSITIONS = 384, 1536, 6, 12, 30522, 512


class Layer(nn.Module):
    """Self-attention and feed-forward, each followed by addition and normalisation, as in BERT."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, FEED), nn.Linear(FEED, WIDTH)
        self.after_attention, self.after_feed = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = hidden.shape
        parts = [
            linear(hidden).view(batch, length, ATTENTIONS, WIDTH // ATTENTIONS).transpose(1, 2)
            for linear in (self.query, self.key, self.value)
        ]
        rate = self.dropout.p if self.training else 0.0
        attended = functional.scaled_dot_product_attention(*parts, attn_mask=mask, dropout_p=rate)
        attended = self.out(attended.transpose(1, 2).reshape(batch, length, WIDTH))
        hidden = self.after_attention(hidden + self.dropout(attended))
        return self.after_feed(
            hidden + self.dropout(self.down(functional.gelu(self.up(hidden), approximate="tanh")))
        )


class Tagger(nn.Module):
    """From ids and shapes, both (batch, length), to the logits of all heads side by side (batch, length, labels)."""

    def __init__(self, dropout: float = 0.1, layers: int = LAYERS) -> None:
        super().__init__()
        self.piece, self.position = nn.Embedding(PIECES, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.segment, self.shape = nn.Embedding(2, WIDTH), nn.Embedding(SHAPES + 1, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.head = nn.Linear(WIDTH, sum(map(len, HEADS.values())))
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.shape.weight, std=0.002)

    def forward(self, ids: Tensor, shapes: Tensor) -> Tensor:
        positions = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.piece(ids) + self.position(positions) + self.segment.weight[0] + self.shape(shapes)
        hidden = self.dropout(self.norm(hidden))
        mask = (ids != 0)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return self.head(hidden)


_NAMES = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "out": "attention.output.dense", "after_attention": "attention.output.LayerNorm",
    "up": "intermediate.dense", "down": "output.dense", "after_feed": "output.LayerNorm",
}  # fmt: skip


def pretrained(path: Path, dropout: float = 0.1) -> Tagger:
    """The network with the weights of a MiniLM-L6 (safetensors, Hugging Face names); shapes and heads are new."""
    kept = load_file(path)
    tagger = Tagger(dropout)
    state = {
        "piece.weight": kept["embeddings.word_embeddings.weight"],
        "position.weight": kept["embeddings.position_embeddings.weight"],
        "segment.weight": kept["embeddings.token_type_embeddings.weight"],
        "norm.weight": kept["embeddings.LayerNorm.weight"],
        "norm.bias": kept["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        for ours, theirs in _NAMES.items():
            for part in ("weight", "bias"):
                state[f"layers.{number}.{ours}.{part}"] = kept[f"encoder.layer.{number}.{theirs}.{part}"]
    missing, unexpected = tagger.load_state_dict(state, strict=False)
    if unexpected or {name.split(".")[0] for name in missing} != {"shape", "head"}:
        raise ValueError(f"not the weights of a MiniLM-L6: {missing[:3]}, {unexpected[:3]}")
    return tagger
