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
    #: Rows of the table of phrases; 0: there is none.
    phrase_rows: int = 0

    @property
    def attention_width(self) -> int:
        return self.heads * self.head_width

    @property
    def cached_layers(self) -> int:
        """How many pairs of keys and values are handed on: those of the layers, and the tokens for the phrases."""
        return self.layers + (1 if self.phrase_rows else 0)
