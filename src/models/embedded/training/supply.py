"""An endless supply of fresh dialogues; no dialogue is trained on twice."""

import itertools
import multiprocessing
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from multiprocessing.pool import Pool
from pathlib import Path

from .encoding import Encoded, draw_dialogues
from .failures import read_failures
from .tokenizer import Tokenizer

#: The folder of the tokenizer, a seed, the number of dialogues, a file of failing turns, and the share of openings.
Job = tuple[Path, int, int, Path | None, float]

load_tokenizer = lru_cache(Tokenizer)
load_failures = lru_cache(read_failures)


def draw_shard(job: Job) -> tuple[int, list[Encoded]]:
    folder, seed, count, failures, opening_share = job
    turns = load_failures(failures) if failures else ()
    return seed, draw_dialogues(load_tokenizer(folder), seed, count, turns, opening_share)


def start_workers(count: int) -> Pool | None:
    """Processes that make dialogues beside the training. They must be started before the GPU is touched."""
    return multiprocessing.get_context('fork').Pool(count) if count else None


def supply_shards(jobs: Iterator[Job], workers: Pool | None, ahead: int) -> Iterator[tuple[int, list[Encoded]]]:
    """Lists of dialogues with their seeds, one for each job.

    ahead: how many lists the workers make in advance.
    """
    if workers is None:
        yield from map(draw_shard, jobs)
        return
    queue = deque(workers.apply_async(draw_shard, (job,)) for job in itertools.islice(jobs, ahead))
    while True:
        shard = queue.popleft().get()
        queue.append(workers.apply_async(draw_shard, (next(jobs),)))
        yield shard
