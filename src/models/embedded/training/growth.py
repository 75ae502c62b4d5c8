"""Makes a model deeper or wider, or lets it know phrases, without changing what it says: what is new adds nothing at first."""

import math
import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from .architecture import Architecture
from .checkpoint import PHRASE_KEYS, Weights, load_checkpoint, save_checkpoint
from .encoding import draw_dialogues
from .phrases import choose_phrases
from .tokenizer import Tokenizer

#: The matrices through which a layer adds to what passes it.
OUTPUTS = ('out.weight', 'down.weight')
LAYER_KEY = re.compile(r'blocks\.(\d+)\.(.+)')
SEED = 5
#: Of these the phrases are chosen, of the training's own wordings.
PHRASE_DIALOGUES = 12_000


def grow_checkpoint(
    source: Path,
    output: Path,
    layers: int | None,
    feed_forward_width: int | None,
    phrase_rows: int | None,
    tokenizer: Path,
) -> None:
    """A size that is None stays as it is; one of them has to be given. tokenizer: its folder."""
    if layers is None and feed_forward_width is None and phrase_rows is None:
        raise ValueError('Nothing would grow: give --layers, --feed-forward-width, --phrase-rows, or several.')
    architecture, weights = load_checkpoint(source)
    if layers is not None:
        architecture, weights = deepen(architecture, weights, layers)
    if feed_forward_width is not None:
        architecture, weights = widen(architecture, weights, feed_forward_width)
    if phrase_rows is not None:
        architecture, weights = add_phrases(architecture, weights, phrase_rows, Tokenizer(tokenizer))
    save_checkpoint(output, architecture, weights)


def deepen(architecture: Architecture, weights: Weights, layers: int) -> tuple[Architecture, Weights]:
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


def widen(architecture: Architecture, weights: Weights, feed_forward_width: int) -> tuple[Architecture, Weights]:
    """The same model with more units in each feed-forward part: they read at random, and what they write is zero."""
    new = feed_forward_width - architecture.feed_forward_width
    if new < 0:
        raise ValueError(
            f'The feed-forward parts have {architecture.feed_forward_width} units already; '
            f'--feed-forward-width {feed_forward_width} would make them smaller.'
        )
    rng = np.random.default_rng(SEED)
    grown = dict(weights)
    for name, value in weights.items():
        if name.endswith('gate_up.weight'):
            gate, up = np.split(value, 2)
            deviation = 1 / math.sqrt(architecture.width)
            fresh = rng.normal(0.0, deviation, (2, new, architecture.width)).astype(value.dtype)
            grown[name] = np.concatenate([gate, fresh[0], up, fresh[1]])
        elif name.endswith('down.weight'):
            grown[name] = np.concatenate([value, np.zeros((architecture.width, new), value.dtype)], 1)
    return replace(architecture, feed_forward_width=feed_forward_width), grown


def add_phrases(
    architecture: Architecture, weights: Weights, rows: int, tokenizer: Tokenizer
) -> tuple[Architecture, Weights]:
    """The same model with a table of the phrases that most dialogues have, all of whose floats are zero."""
    if architecture.phrase_rows:
        raise ValueError(f'The model knows phrases already, in {architecture.phrase_rows} rows.')
    if rows < 3:
        raise ValueError(f'--phrase-rows {rows} must be at least 3.')
    digits = [tokenizer.vocabulary[digit] for digit in '0123456789']
    dialogues = (one.tokens for one in draw_dialogues(tokenizer, SEED, PHRASE_DIALOGUES))
    keys = choose_phrases(dialogues, tokenizer.size, rows, [*digits, *tokenizer.added.values()])
    grown = {**weights, PHRASE_KEYS: keys, 'phrases.weight': np.zeros((rows, architecture.width), np.float32)}
    return replace(architecture, phrase_rows=rows), grown
