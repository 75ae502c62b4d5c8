"""Exercises in copying: random strings of tokens that repeat.

Without them the model took very long to find out that names and numbers of the prompt have to be copied.
"""

import numpy as np
import torch

from .batches import Batch
from .tokenizer import SPECIAL_TOKENS, TAG_TOKENS, Tokenizer

LENGTH_TOKENS = 128
#: Share of strings that are made of digits and separators only, as numbers are.
DIGIT_SHARE = 0.3


class CopyingExercises:
    def __init__(self, tokenizer: Tokenizer, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self._vocabulary = tokenizer.size
        self._first = len(SPECIAL_TOKENS) + len(TAG_TOKENS)
        self._digits = np.array([tokenizer.encode_piece(piece)[0] for piece in '0123456789., '])

    def make_batch(self, batch_tokens: int, device: torch.device) -> Batch:
        """Strings with a period of 6 to 59 tokens; all but the first period can be predicted by copying."""
        shape = max(1, batch_tokens // LENGTH_TOKENS), LENGTH_TOKENS
        tokens, trained = np.zeros(shape, np.int64), np.zeros(shape, np.float32)
        for row in range(shape[0]):
            period = int(self._rng.integers(6, 60))
            repeated = self._rng.integers(self._first, self._vocabulary, period)
            if self._rng.random() < DIGIT_SHARE:
                repeated = self._digits[self._rng.integers(0, len(self._digits), period)]
            start = int(self._rng.integers(0, 8))
            opening = self._rng.integers(self._first, self._vocabulary, start)
            tokens[row] = np.concatenate([opening, np.tile(repeated, LENGTH_TOKENS // period + 2)])[:LENGTH_TOKENS]
            trained[row, start + period :] = 1
        return Batch(*(torch.from_numpy(array).to(device) for array in (tokens, trained, trained.copy())))
