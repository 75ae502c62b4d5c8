"""Engines that write replies: greedy decoding, always the likeliest token."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import numpy as np

from .export import GRAPH_NAMES
from .weights import load_weights, read_config

LONGEST_REPLY_TOKENS = 300


class Engine(Protocol):
    #: What it is, for the report.
    name: str

    def write(self, prompt: Sequence[int], end: int) -> list[int]:
        """The tokens of a reply, without the end token that closes it."""


class TorchEngine:
    """The weights of a checkpoint, or those of a served folder as the browser rounds them, in torch."""

    def __init__(self, path: Path, threads: int) -> None:
        import torch

        from .network import to_network

        torch.set_num_threads(threads)
        self.name = f'torch {torch.__version__}'
        self._torch = torch
        self._network = to_network(*load_weights(path)).eval()

    def write(self, prompt: Sequence[int], end: int) -> list[int]:
        past, new, reply = None, list(prompt), []
        with self._torch.no_grad():
            while len(reply) < LONGEST_REPLY_TOKENS:
                hidden, past = self._network.advance(self._torch.tensor([new]), past)
                token = int(self._network.score(hidden[0, -1]).argmax())
                if token == end:
                    break
                reply.append(token)
                new = [token]
        return reply


class RuntimeEngine:
    """The served graph itself, in ONNX Runtime."""

    def __init__(self, folder: Path, threads: int) -> None:
        import onnxruntime

        graph = find_graph(folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.name = f'ONNX Runtime {onnxruntime.__version__}, {graph.name}'
        self._session = onnxruntime.InferenceSession(str(graph), options, providers=['CPUExecutionProvider'])
        self._past = [one.name for one in self._session.get_inputs() if one.name.startswith('past_key_values')]
        config = read_config(folder)
        self._empty = np.zeros((1, config['num_key_value_heads'], 0, config['head_dim']), np.float32)

    def write(self, prompt: Sequence[int], end: int) -> list[int]:
        past = {name: self._empty for name in self._past}
        new, start, reply = list(prompt), 0, []
        while len(reply) < LONGEST_REPLY_TOKENS:
            inputs = {
                'input_ids': np.array([new], np.int64),
                'attention_mask': np.ones((1, start + len(new)), np.int64),
                'position_ids': np.arange(start, start + len(new), dtype=np.int64)[None],
                'num_logits_to_keep': np.array(1, np.int64),
            }
            logits, *present = self._session.run(None, inputs | past)
            start += len(new)
            past = dict(zip(self._past, present))
            token = int(logits[0, -1].argmax())
            if token == end:
                break
            reply.append(token)
            new = [token]
        return reply


def find_graph(folder: Path) -> Path:
    """The graph of an exported folder, the smallest storage first."""
    for name in GRAPH_NAMES.values():
        if (folder / 'onnx' / name).is_file():
            return folder / 'onnx' / name
    raise FileNotFoundError(f'There is no graph in {folder}/onnx. Make one with the "export" command.')


def load_engine(path: Path, name: str, threads: int) -> Engine:
    """name: torch, onnxruntime, or auto: ONNX Runtime for a folder where it is installed, else torch."""
    if name == 'auto':
        name = 'onnxruntime' if path.is_dir() and has_runtime() else 'torch'
    if name == 'torch':
        return TorchEngine(path, threads)
    if not path.is_dir():
        raise ValueError(f'ONNX Runtime needs an exported folder, and {path} is none. Export it first, or use torch.')
    if not has_runtime():
        raise RuntimeError('There is no Python package onnxruntime here; leave out "--engine onnxruntime".')
    return RuntimeEngine(path, threads)


def has_runtime() -> bool:
    return find_spec('onnxruntime') is not None
