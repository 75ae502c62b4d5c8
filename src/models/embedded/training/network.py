"""The model itself: a decoder of the Llama family (RMSNorm, rotary positions in halves, SwiGLU, tied embeddings)."""

import math
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .architecture import Architecture
from .checkpoint import Weights
from .derivatives import Attend, Gate, RootMeanSquareNormalise
from .phrases import NO_ROW, list_codes, list_rows


@dataclass(frozen=True)
class Past:
    """What was read so far."""

    #: [batch, tokens].
    tokens: Tensor
    #: The keys and values of each layer: [batch, heads, tokens, head width] each.
    layers: list[tuple[Tensor, Tensor]]

    def spread(self, batch: int) -> 'Past':
        """The same for each of so many texts that begin with it, where it is that of one."""
        layers = [(key.expand(batch, -1, -1, -1), value.expand(batch, -1, -1, -1)) for key, value in self.layers]
        return Past(self.tokens.expand(batch, -1), layers)


class RootMeanSquareNorm(nn.Module):
    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        if x.is_cuda and hasattr(F, 'rms_norm'):
            return F.rms_norm(x, (x.shape[-1],), self.weight.to(x.dtype), self.epsilon)
        return RootMeanSquareNormalise.apply(x, self.weight, self.epsilon)


def rotary_tables(architecture: Architecture) -> tuple[Tensor, Tensor]:
    """Cosines and sines of every position: [positions, half the head width] each."""
    half = architecture.head_width // 2
    frequencies = 1.0 / (architecture.rope_base ** (torch.arange(half, dtype=torch.float64) / half))
    angles = torch.arange(architecture.positions, dtype=torch.float64)[:, None] * frequencies[None, :]
    return angles.cos().float(), angles.sin().float()


def rotate(x: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    """Turns the two halves of each head [..., tokens, head width] into each other by the angle of its position."""
    first, second = x.chunk(2, -1)
    return torch.cat([first * cosines - second * sines, second * cosines + first * sines], dim=-1)


class Phrases(nn.Module):
    """A row of floats for each phrase that it knows; `phrases.py` says what that is."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self._vocabulary = architecture.vocabulary
        self.weight = nn.Parameter(torch.zeros(architecture.phrase_rows, architecture.width))
        self.register_buffer('keys', torch.full([architecture.phrase_rows], -1, dtype=torch.int64))

    def forward(self, tokens: Tensor, new: int) -> Tensor:
        """What the phrases add that end at each of the last `new` tokens: [batch, new, width]."""
        found = 0
        for codes in list_codes(tokens, self._vocabulary):
            codes = codes[:, tokens.shape[1] - new :]
            first, second = list_rows(codes, len(self.keys))
            row = torch.where(self.keys[first] == codes, first, second)
            row = row.masked_fill(self.keys[row] != codes, NO_ROW)
            found = found + F.embedding(row, self.weight, padding_idx=NO_ROW)
        return found


class Block(nn.Module):
    """One layer: attention, then the gated feed-forward part, each on top of what comes in."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.architecture = architecture
        width, attention, hidden = architecture.width, architecture.attention_width, architecture.feed_forward_width
        self.norm1 = RootMeanSquareNorm(width, architecture.norm_epsilon)
        self.norm2 = RootMeanSquareNorm(width, architecture.norm_epsilon)
        self.qkv = nn.Linear(width, 3 * attention, bias=False)
        self.out = nn.Linear(attention, width, bias=False)
        self.gate_up = nn.Linear(width, 2 * hidden, bias=False)
        self.down = nn.Linear(hidden, width, bias=False)

    def forward(
        self,
        x: Tensor,
        tables: tuple[Tensor, Tensor],
        past: tuple[Tensor, Tensor] | None,
        wanted: Tensor | None = None,
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """x: [batch, tokens, width]. wanted: the tokens to go on with after the attention, as for `advance`."""
        batch, tokens, _ = x.shape
        heads, head_width = self.architecture.heads, self.architecture.head_width
        query, key, value = (
            part.view(batch, tokens, heads, head_width).transpose(1, 2) for part in self.qkv(self.norm1(x)).chunk(3, -1)
        )
        query, key = rotate(query, *tables), rotate(key, *tables)
        if past is not None:
            key, value = torch.cat([past[0], key], 2), torch.cat([past[1], value], 2)
        attended = attend(query, key, value).transpose(1, 2).reshape(batch, tokens, -1)
        if wanted is not None:
            x, attended = x[wanted], attended[wanted]
        x = x + self.out(attended)
        return x + self.down(Gate.apply(self.gate_up(self.norm2(x)))), (key, value)


def attend(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """Causal attention of the last tokens to all: [batch, heads, tokens, head width] each."""
    if query.is_cuda and query.shape == key.shape and hasattr(F, 'scaled_dot_product_attention'):
        return F.scaled_dot_product_attention(query, key, value, is_causal=True)
    return Attend.apply(query, key, value)


def is_autocast(device: torch.device) -> bool:
    return torch.is_autocast_enabled() if device.type == 'cuda' else torch.is_autocast_cpu_enabled()


class LanguageModel(nn.Module):
    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.architecture = architecture
        self.embed = nn.Embedding(architecture.vocabulary, architecture.width)
        self.phrases = Phrases(architecture) if architecture.phrase_rows else None
        self.blocks = nn.ModuleList(Block(architecture) for _ in range(architecture.layers))
        self.norm = RootMeanSquareNorm(architecture.width, architecture.norm_epsilon)
        cosines, sines = rotary_tables(architecture)
        self.register_buffer('cosines', cosines, persistent=False)
        self.register_buffer('sines', sines, persistent=False)
        self.reset()

    def reset(self) -> None:
        """Random weights; what is added to the residual starts smaller the more layers there are."""
        for name, parameter in self.named_parameters():
            if parameter.dim() < 2 or name == 'phrases.weight':
                continue
            deviation = 0.02 if name == 'embed.weight' else 1.0 / math.sqrt(parameter.shape[1])
            if name.endswith(('out.weight', 'down.weight')):
                deviation /= math.sqrt(2 * self.architecture.layers)
            nn.init.normal_(parameter, 0.0, deviation)

    def forward(self, tokens: Tensor) -> Tensor:
        """What the last layer says of each token: [batch, tokens] to [batch, tokens, width]."""
        return self.advance(tokens, None)[0]

    def advance(self, tokens: Tensor, past: Past | None, wanted: Tensor | None = None) -> tuple[Tensor, Past]:
        """The same for tokens that come after others, and the keys and values to go on with.

        wanted: [batch, tokens], true where the last layer's word counts; the result is [wanted tokens, width] then.
        """
        every = tokens if past is None else torch.cat([past.tokens, tokens], 1)
        end = every.shape[1]
        start = end - tokens.shape[1]
        x = self.embed(tokens)
        if self.phrases is not None:
            x = x + self.phrases(every, tokens.shape[1])
        if is_autocast(x.device):
            # Where the matrices are multiplied in bfloat16, all that passes between them may be so, which
            # saves a CPU a fifth of its time.
            x = x.to(torch.bfloat16)
        tables = self.cosines[start:end].to(x.dtype), self.sines[start:end].to(x.dtype)
        present = []
        for index, block in enumerate(self.blocks):
            is_last = index == len(self.blocks) - 1
            x, keys_values = block(x, tables, None if past is None else past.layers[index], wanted if is_last else None)
            present.append(keys_values)
        return self.norm(x), Past(every, present)

    def score(self, hidden: Tensor) -> Tensor:
        """Logits [..., vocabulary] for what the last layer says [..., width]."""
        return F.linear(hidden, self.embed.weight)

    def count_parameters(self) -> int:
        return sum(parameter.numel() for parameter in self.parameters())


def to_network(architecture: Architecture, weights: Weights) -> LanguageModel:
    network = LanguageModel(architecture)
    network.load_state_dict({name: torch.from_numpy(np.array(value)) for name, value in weights.items()})
    return network


def to_weights(network: LanguageModel) -> Weights:
    return {name: value.detach().cpu().numpy() for name, value in network.state_dict().items()}
