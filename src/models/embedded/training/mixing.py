"""Averages two checkpoints of one training: the noise of the last steps differs and cancels, what was learned stays."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from .checkpoint import PHRASE_KEYS, Weights, load_checkpoint, save_checkpoint


def mix_checkpoints(first: Path, second: Path, share: float, output: Path) -> None:
    """share: of the second one, from 0 to 1. Both must have the same architecture.

    But one of them may be from before the model knew phrases: the floats of its phrases are zeros.
    """
    if not 0 <= share <= 1:
        raise ValueError(f'--share {share} must be from 0 to 1.')
    architecture, weights = load_checkpoint(first)
    other_architecture, others = load_checkpoint(second)
    phrase_rows = architecture.phrase_rows or other_architecture.phrase_rows
    architecture = replace(architecture, phrase_rows=phrase_rows)
    if architecture != replace(other_architecture, phrase_rows=other_architecture.phrase_rows or phrase_rows):
        raise ValueError(f'{first} and {second} have different architectures, so they cannot be averaged.')
    weights, others = add_silent_phrases(weights, others), add_silent_phrases(others, weights)
    if not np.array_equal(weights.get(PHRASE_KEYS), others.get(PHRASE_KEYS)):
        raise ValueError(f'{first} and {second} know different phrases, so they cannot be averaged.')
    mixed = {
        name: value if name == PHRASE_KEYS else ((1 - share) * value + share * others[name]).astype(value.dtype)
        for name, value in weights.items()
    }
    save_checkpoint(output, architecture, mixed)


def add_silent_phrases(weights: Weights, others: Weights) -> Weights:
    """With the other's phrases, which add nothing, where it has none of its own."""
    if PHRASE_KEYS in weights or PHRASE_KEYS not in others:
        return weights
    name = 'phrases.weight'
    return {**weights, PHRASE_KEYS: others[PHRASE_KEYS], name: np.zeros_like(others[name])}
