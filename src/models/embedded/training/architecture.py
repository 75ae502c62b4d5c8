"""The model's sizes, which a checkpoint carries along."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Architecture:
    """A decoder of the Llama family with tied embeddings. Widths are numbers of floats, positions are tokens."""

    vocabulary: int
    width: int = 192
    layers: int = 5
    heads: int = 6
    head_width: int = 32
    feed_forward_width: int = 512
    positions: int = 2048
    rope_base: float = 10000.0
    norm_epsilon: float = 1e-5

    @property
    def attention_width(self) -> int:
        return self.heads * self.head_width
