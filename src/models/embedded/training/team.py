"""Several processes that train one model together: each reads dialogues of its own, and all take the same steps.

On a CPU this is better than threads: the matrices are so small that threads spend much of their time waiting for each
other, while processes meet once in each step.
"""

import os
import signal
import socket
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import Any

import torch
import torch.distributed as distributed
import torch.multiprocessing as multiprocessing


class Team:
    """One process's place among the others: `rank` from 0 to `size` - 1."""

    def __init__(self, rank: int = 0, size: int = 1, port: int = 0) -> None:
        self.rank = rank
        self.size = size
        if size > 1:
            os.environ['GLOO_SOCKET_IFNAME'] = 'lo'
            address = f'tcp://127.0.0.1:{port}'
            distributed.init_process_group('gloo', init_method=address, rank=rank, world_size=size)

    @property
    def leads(self) -> bool:
        """Whether this is the process that writes files."""
        return self.rank == 0

    def add_up(self, tensors: list[torch.Tensor]) -> None:
        """Replaces each tensor by the sum over all processes."""
        if self.size == 1:
            return
        flat = torch.cat([one.reshape(-1).float() for one in tensors])
        distributed.all_reduce(flat)
        start = 0
        for one in tensors:
            one.copy_(flat[start : start + one.numel()].view_as(one))
            start += one.numel()


Run = Callable[[Any, Team], None]


def start_helpers(size: int, settings: object, run: Run) -> tuple[Team, list[BaseProcess]]:
    """Starts the other processes, each of which calls `run(settings, team)`, and gives this one its place."""
    if size == 1:
        return Team(), []
    port = find_port()
    context = multiprocessing.get_context('spawn')
    helpers = [
        context.Process(target=help_along, args=(run, settings, rank, size, port), daemon=True)
        for rank in range(1, size)
    ]
    for helper in helpers:
        helper.start()
    return Team(0, size, port), helpers


def help_along(run: Run, settings: object, rank: int, size: int, port: int) -> None:
    # Ctrl-C is for the leader, which ends the others when it has saved.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    run(settings, Team(rank, size, port))


def find_port() -> int:
    with socket.socket() as one:
        one.bind(('127.0.0.1', 0))
        return one.getsockname()[1]
