"""The log of a run: what it prints, and the same in `log.txt` of its folder."""

from collections.abc import Callable
from pathlib import Path

#: The shown loss is a running mean; this is the weight of what came before.
SMOOTHING = 0.97


class RunLog:
    """clock: seconds that only go forward; million_tokens: that were read before this start."""

    def __init__(self, folder: Path, clock: Callable[[], float], million_tokens: float = 0.0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / 'log.txt'
        self._clock = clock
        self._started = clock()
        self._tokens_before = self._tokens = round(million_tokens * 1e6)
        self._loss: float | None = None

    @property
    def million_tokens(self) -> float:
        return self._tokens / 1e6

    def add_step(self, loss: float, tokens: int) -> None:
        self._tokens += tokens
        self._loss = loss if self._loss is None else SMOOTHING * self._loss + (1 - SMOOTHING) * loss

    def write_step(self, step: int, position: float) -> None:
        """position: on the schedule, from 0 to 1."""
        speed = (self._tokens - self._tokens_before) / (self._clock() - self._started)
        self.write(
            f'step {step}, at {position:.3f}, loss {self._loss:.4f}, {self.million_tokens:.2f} M tokens, '
            f'{speed:.0f} tokens/s'
        )

    def write(self, line: str) -> None:
        print(line, flush=True)
        with self._path.open('a', encoding='utf-8') as file:
            file.write(line + '\n')
