"""Makes a model deeper without changing what it says: its new layers add nothing until they are trained."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from .architecture import Architecture
from .checkpoint import Weights, load_checkpoint, save_checkpoint

#: The matrices through which a layer adds to what passes it.
OUTPUTS = ('out.weight', 'down.weight')
LAYER_KEY = re.compile(r'blocks\.(\d+)\.(.+)')


def grow_checkpoint(source: Path, output: Path, layers: int) -> None:
    save_checkpoint(output, *grow(*load_checkpoint(source), layers))


def grow(architecture: Architecture, weights: Weights, layers: int) -> tuple[Architecture, Weights]:
    """The same model with more layers, spread evenly.

    A new layer is a copy of the one before it whose outputs are zero, so that it starts with directions that mean
    something but changes nothing.
    """
    if layers < architecture.layers:
        raise ValueError(f'The model has {architecture.layers} layers already; --layers {layers} would make it smaller.')
    sources = [index * architecture.layers // layers for index in range(layers)]
    grown = {name: value for name, value in weights.items() if not LAYER_KEY.fullmatch(name)}
    for index, source in enumerate(sources):
        is_new = index > 0 and sources[index - 1] == source
        for name, value in weights.items():
            match = LAYER_KEY.fullmatch(name)
            if match and int(match[1]) == source:
                silent = is_new and match[2] in OUTPUTS
                grown[f'blocks.{index}.{match[2]}'] = np.zeros_like(value) if silent else value
    return replace(architecture, layers=layers), grown
