"""An endless supply of fresh dialogues; no dialogue is trained on twice."""

import itertools
import multiprocessing
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from multiprocessing.pool import Pool
from pathlib import Path

from .encoding import Encoded, draw_dialogues
from .tokenizer import Tokenizer

Job = tuple[Path, int, int]

load_tokenizer = lru_cache(Tokenizer)


def draw_shard(job: Job) -> list[Encoded]:
    folder, seed, count = job
    return draw_dialogues(load_tokenizer(folder), seed, count)


def start_workers(count: int) -> Pool | None:
    """Processes that make dialogues beside the training. They must be started before the GPU is touched."""
    return multiprocessing.get_context('fork').Pool(count) if count else None


def supply_shards(
    folder: Path, first_seed: int, count: int, workers: Pool | None, ahead: int
) -> Iterator[list[Encoded]]:
    """Lists of `count` dialogues, from consecutive seeds.

    folder: of the tokenizer; ahead: how many lists the workers make in advance.
    """
    jobs = ((folder, seed, count) for seed in itertools.count(first_seed))
    if workers is None:
        yield from map(draw_shard, jobs)
        return
    queue = deque(workers.apply_async(draw_shard, (job,)) for job in itertools.islice(jobs, ahead))
    while True:
        shard = queue.popleft().get()
        queue.append(workers.apply_async(draw_shard, (next(jobs),)))
        yield shard
