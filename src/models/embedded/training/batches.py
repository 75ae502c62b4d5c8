"""Dialogues packed into micro-batches."""

from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from torch import Tensor

from .encoding import Encoded

#: How many dialogues are sorted by length together; short enough that the lengths stay mixed over time.
SORTED_TOGETHER = 1024


@dataclass(frozen=True)
class Batch:
    """All tensors are [dialogues, tokens]; the weights are floats, 1 or 0."""

    tokens: Tensor
    #: Tokens that the model is trained to write.
    trained: Tensor
    #: Tokens that are not padding.
    present: Tensor


def pack(dialogues: list[Encoded], rng: Random, batch_tokens: int, pad_to: int) -> list[list[Encoded]]:
    """Groups of dialogues of like length, in random order, of at most `batch_tokens` with their padding.

    pad_to: lengths are padded to a multiple of this. Above 1 all dialogues of a group have one padded length and what
    does not fill a group is dropped, so that a compiled model sees few shapes.
    """
    rng.shuffle(dialogues)
    groups: list[list[Encoded]] = []
    span = SORTED_TOGETHER if pad_to == 1 else len(dialogues)
    for start in range(0, len(dialogues), span):
        group: list[Encoded] = []
        for dialogue in sorted(dialogues[start : start + span], key=len):
            length = padded_length(dialogue, pad_to)
            is_full = bool(group) and (len(group) + 1) * length > batch_tokens
            is_other_length = bool(group) and pad_to > 1 and length != padded_length(group[0], pad_to)
            if is_full or is_other_length:
                if is_full or pad_to == 1:
                    groups.append(group)
                group = []
            group.append(dialogue)
        if group and pad_to == 1:
            groups.append(group)
    rng.shuffle(groups)
    return groups


def cut(dialogues: list[Encoded], batch_tokens: int, pad_to: int) -> list[list[Encoded]]:
    """Dialogues of like length in groups of at most `batch_tokens` with their padding; each has at least one."""
    count = max(1, batch_tokens // max(padded_length(dialogue, pad_to) for dialogue in dialogues))
    return [dialogues[start : start + count] for start in range(0, len(dialogues), count)]


def padded_length(dialogue: Encoded, pad_to: int) -> int:
    return -(-len(dialogue) // pad_to) * pad_to


def make_batch(dialogues: list[Encoded], padding: int, pad_to: int, device: torch.device) -> Batch:
    shape = len(dialogues), max(padded_length(dialogue, pad_to) for dialogue in dialogues)
    tokens = np.full(shape, padding, np.int64)
    trained, present = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for row, dialogue in enumerate(dialogues):
        tokens[row, : len(dialogue)] = dialogue.tokens
        trained[row, : len(dialogue)] = dialogue.tasks > 0
        present[row, : len(dialogue)] = 1
    return Batch(*(torch.from_numpy(array).to(device, non_blocking=True) for array in (tokens, trained, present)))
