"""Averages two checkpoints of one training: the noise of the last steps differs and cancels, what was learned stays."""

from pathlib import Path

import numpy as np

from .checkpoint import PHRASE_KEYS, load_checkpoint, save_checkpoint


def mix_checkpoints(first: Path, second: Path, share: float, output: Path) -> None:
    """share: of the second one, from 0 to 1. Both must have the same architecture."""
    if not 0 <= share <= 1:
        raise ValueError(f'--share {share} must be from 0 to 1.')
    architecture, weights = load_checkpoint(first)
    other_architecture, others = load_checkpoint(second)
    if architecture != other_architecture:
        raise ValueError(f'{first} and {second} have different architectures, so they cannot be averaged.')
    if not np.array_equal(weights.get(PHRASE_KEYS), others.get(PHRASE_KEYS)):
        raise ValueError(f'{first} and {second} know different phrases, so they cannot be averaged.')
    mixed = {
        name: value if name == PHRASE_KEYS else ((1 - share) * value + share * others[name]).astype(value.dtype)
        for name, value in weights.items()
    }
    save_checkpoint(output, architecture, mixed)
