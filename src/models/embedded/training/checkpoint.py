"""A checkpoint: the weights and the architecture in one .npz file. It holds numbers and text, no code."""

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from .architecture import Architecture

#: Weights by name, float32; matrices are [outputs, inputs].
Weights = dict[str, np.ndarray]
#: The one array that is not learned: which phrase has each row of their table, int64.
PHRASE_KEYS = 'phrases.keys'


def save_checkpoint(path: Path, architecture: Architecture, weights: Weights) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, architecture=np.array(json.dumps(asdict(architecture))), **weights)


def load_checkpoint(path: Path | str) -> tuple[Architecture, Weights]:
    if not Path(path).is_file():
        raise FileNotFoundError(f'There is no checkpoint at {path}.')
    try:
        with np.load(path, allow_pickle=False) as file:
            weights = {name: file[name] for name in file.files}
        return Architecture(**json.loads(str(weights.pop('architecture')))), weights
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f'{path} is no checkpoint of this training: {error}') from error
