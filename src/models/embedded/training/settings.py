"""The settings of a training run: what they are called on the command line, what they mean, and their defaults."""

import argparse
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from .paths import RUNS, SERVED, show_path


def setting(default: Any, help: str, **more: Any) -> Any:
    return field(default=default, metadata={'help': help, **more})


@dataclass(frozen=True)
class Settings:
    output: Path = setting(RUNS / 'run', 'folder for checkpoints and the log')
    minutes: float = setting(60.0, 'how long to train; the schedule follows the clock')
    init: Path | None = setting(None, 'weights to start from: a checkpoint, or a served folder')
    device: str = setting('auto', 'cpu, cuda, cuda:1 …; auto: a GPU if there is one')
    precision: str = setting(
        'auto',
        'bfloat16 or float32 for the computation; auto: bfloat16 on a GPU that has it',
        choices=['auto', 'bfloat16', 'float32'],
    )
    threads: int = setting(1, 'threads of the CPU, for each process')
    processes: int = setting(1, 'processes that train together; on a CPU, one for each core')
    seed: int = setting(1, 'seed of weights, dialogues and exercises')
    tokenizer: Path = setting(SERVED, 'folder with tokenizer.json')
    width: int = setting(192, 'floats for each token (a new model only)')
    layers: int = setting(5, 'layers (a new model only)')
    heads: int = setting(6, 'attention heads (a new model only)')
    head_width: int = setting(32, 'floats for each head (a new model only)')
    feed_forward_width: int = setting(512, 'floats inside the feed-forward part (a new model only)')
    batch_tokens: int = setting(2000, 'tokens of a micro-batch; small ones fit the cache of a CPU')
    accumulate: int = setting(3, 'micro-batches for each step')
    choose_from: int = setting(1, 'micro-batches that are looked at for each one to learn from: of the hardest dialogues')
    learning_rate: float = setting(3e-3, 'of AdamW: embeddings and norms')
    muon_learning_rate: float = setting(0.02, 'of Muon: all matrices')
    weight_decay: float = setting(0.05, 'of the matrices')
    prompt_weight: float = setting(0.3, 'weight of the tokens that the model need not write, at first')
    prompt_until: float = setting(0.2, 'share of the schedule after which these count no more')
    copy_share: float = setting(0.0, 'share of micro-batches that are copying exercises, at first')
    copy_until: float = setting(0.4, 'share of the schedule at which the exercises have faded out')
    decay_from: float = setting(0.0, 'share of the schedule from which the learning rate falls; before it is constant')
    start: float = setting(0.0, 'where on the schedule to begin, from 0 to 1')
    stop: float = setting(1.0, 'where on the schedule to end')
    resume: bool = setting(False, 'go on with the run in --output where it was stopped')
    known_share: float = setting(1.0, 'how often a kind that the model knows is drawn, next to a hard one; 1: all alike')
    failures: Path | None = setting(None, 'failing turns to learn from: a file made by "collect"')
    opening_share: float = setting(0.0, 'share of dialogues that are a task and its first thought, without the code')
    shard: int = setting(8000, 'dialogues that are drawn at a time')
    workers: int = setting(0, 'processes that make dialogues; 0: the training process does')
    pad_to: int = setting(1, 'pad lengths to a multiple of this; 64 suits a GPU')
    compile: bool = setting(False, 'compile the model (torch 2, GPU)')

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.stop <= 1:
            raise ValueError(f'--start {self.start} must be below --stop {self.stop}, both from 0 to 1.')
        if not 0 <= self.decay_from < 1:
            raise ValueError(f'--decay-from {self.decay_from} must be from 0 to below 1.')
        if not 0 < self.known_share <= 1:
            raise ValueError(f'--known-share {self.known_share} must be above 0, and at most 1.')
        if not 0 <= self.opening_share < 1:
            raise ValueError(f'--opening-share {self.opening_share} must be from 0 to below 1.')
        counts = 'minutes', 'threads', 'processes', 'batch_tokens', 'accumulate', 'choose_from', 'copy_until', 'shard', 'pad_to'
        for name in counts:
            if getattr(self, name) <= 0:
                raise ValueError(f'--{name.replace("_", "-")} must be above 0.')


def add_settings(parser: argparse.ArgumentParser) -> None:
    """An option for every setting."""
    for one in fields(Settings):
        option = '--' + one.name.replace('_', '-')
        if one.type in (bool, 'bool'):
            parser.add_argument(option, action='store_true', help=one.metadata['help'])
            continue
        kind = Path if 'Path' in str(one.type) else one.type
        default = show_path(one.default) if isinstance(one.default, Path) else one.default
        parser.add_argument(
            option,
            type=kind,
            default=one.default,
            choices=one.metadata.get('choices'),
            help=one.metadata['help'] + ('' if default is None else f' (default: {default})'),
        )


def read_settings(arguments: argparse.Namespace) -> Settings:
    return Settings(**{one.name: getattr(arguments, one.name) for one in fields(Settings)})


def describe_settings(settings: Settings) -> str:
    """The settings as the options that give them."""
    given = {one.name.replace('_', '-'): getattr(settings, one.name) for one in fields(Settings)}
    return ' '.join(f'--{name} {value}' for name, value in given.items() if value is not None and value is not False)
