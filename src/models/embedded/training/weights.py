"""Weights from wherever they are: a checkpoint of a training, or the graph that the browser loads."""

import json
from pathlib import Path

import numpy as np

from .architecture import Architecture
from .checkpoint import PHRASE_KEYS, Weights, load_checkpoint
from .export import GRAPH_NAMES
from .onnx_package import require_onnx


def load_weights(path: Path | str) -> tuple[Architecture, Weights]:
    """The weights of a .npz checkpoint, or of a served folder. The latter are rounded to 8 bits, as served."""
    path = Path(path)
    return load_served(path) if path.is_dir() else load_checkpoint(path)


def load_served(folder: Path) -> tuple[Architecture, Weights]:
    onnx = require_onnx()
    graph_path = folder / 'onnx' / GRAPH_NAMES['q8']
    if not graph_path.is_file():
        raise FileNotFoundError(f'There is no {graph_path.name} in {folder}/onnx.')
    arrays = {one.name: onnx.numpy_helper.to_array(one) for one in onnx.load(str(graph_path)).graph.initializer}

    def matrix(name: str) -> np.ndarray:
        return arrays[name + '.q'].astype(np.float32) * arrays[name + '.s']

    def stacked(prefix: str, *names: str) -> np.ndarray:
        return np.concatenate([matrix(prefix + name).T for name in names])

    architecture = read_architecture(read_config(folder))
    weights = {'embed.weight': matrix('embed'), 'norm.weight': arrays['norm']}
    if architecture.phrase_rows:
        weights |= {'phrases.weight': matrix('phrases'), PHRASE_KEYS: arrays[PHRASE_KEYS]}
    for layer in range(architecture.layers):
        prefix = f'blocks.{layer}.'
        weights |= {
            prefix + 'norm1.weight': arrays[prefix + 'norm1'],
            prefix + 'norm2.weight': arrays[prefix + 'norm2'],
            prefix + 'qkv.weight': stacked(prefix, 'q', 'k', 'v'),
            prefix + 'out.weight': stacked(prefix, 'o'),
            prefix + 'gate_up.weight': stacked(prefix, 'gate', 'up'),
            prefix + 'down.weight': stacked(prefix, 'down'),
        }
    return architecture, weights


def read_config(folder: Path) -> dict:
    return json.loads((folder / 'config.json').read_text(encoding='utf-8'))


def read_architecture(config: dict) -> Architecture:
    """The sizes that a served `config.json` tells of."""
    phrase_rows = config.get('phrase_rows', 0)
    return Architecture(
        vocabulary=config['vocab_size'],
        width=config['hidden_size'],
        layers=config['num_hidden_layers'] - (1 if phrase_rows else 0),
        heads=config['num_attention_heads'],
        head_width=config['head_dim'],
        feed_forward_width=config['intermediate_size'],
        positions=config['max_position_embeddings'],
        rope_base=config['rope_theta'],
        norm_epsilon=config['rms_norm_eps'],
        phrase_rows=phrase_rows,
    )
