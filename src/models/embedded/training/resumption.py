"""A stopped training, kept so that it can go on: the optimiser's state, and how far the schedule had come."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

NAME = 'state.npz'


@dataclass(frozen=True)
class Progress:
    """How far a training has come."""

    steps: int
    seconds: float
    million_tokens: float
    #: Of the next list of dialogues.
    seed: int


def save_state(folder: Path, progress: Progress, optimiser: dict[str, np.ndarray]) -> None:
    numbers = {f'progress:{name}': np.array(value) for name, value in vars(progress).items()}
    # Written beside it first, so that a machine that stops meanwhile leaves the last whole one.
    unfinished = folder / f'new-{NAME}'
    np.savez(unfinished, **numbers, **optimiser)
    unfinished.replace(folder / NAME)


def load_state(folder: Path) -> tuple[Progress, dict[str, np.ndarray]]:
    path = folder / NAME
    if not path.is_file():
        raise FileNotFoundError(f'There is no {path} to go on from; leave out "--resume" to begin a new training.')
    with np.load(path, allow_pickle=False) as file:
        state = {name: file[name] for name in file.files}
    numbers = {name: state.pop(f'progress:{name}').item() for name in Progress.__annotations__}
    return Progress(**numbers), state
