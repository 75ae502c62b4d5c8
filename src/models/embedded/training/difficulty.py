"""How hard each kind of task is for the model at the moment, so that what it knows well need not be read so often."""

import math
from collections.abc import Sequence
from random import Random

#: A kind's difficulty is the average of about its last so many tasks.
REMEMBERED = 20
#: A kind counts as average so many times before its own tasks do.
PRIOR = 3
#: The average of all kinds is that of about the last so many tasks.
REMEMBERED_OF_ALL = 10_000


class Difficulty:
    """The difficulty of a kind is the probability, by the model itself, that it does not write the right replies.

    known_share: how often a task of a kind that the model knows is kept, next to one of average difficulty or more.

    >>> difficulty = Difficulty(known_share=0.25)
    >>> for _ in range(20):
    ...     difficulty.add('sum', 0.0)
    ...     difficulty.add('average', 2.0)
    >>> difficulty.share(['average']), difficulty.share(['sum']) < 0.5
    (1.0, True)
    """

    def __init__(self, known_share: float) -> None:
        self._known_share = known_share
        self._count = 0
        self._average = 0.0
        #: For each kind the number of tasks that count, and their average.
        self._kinds: dict[str, tuple[int, float]] = {}

    def add(self, kind: str, nats: float) -> None:
        """Notes the loss of a whole task of a kind."""
        failing = 1 - math.exp(-nats)
        self._count = min(self._count + 1, REMEMBERED_OF_ALL)
        self._average += (failing - self._average) / self._count
        count, average = self._kinds.get(kind, (0, 0.0))
        count = min(count + 1, REMEMBERED)
        self._kinds[kind] = count, average + (failing - average) / count

    def share(self, kinds: Sequence[str]) -> float:
        """How often a dialogue with tasks of these kinds is kept: from the known share to 1."""
        if not self._average or not kinds:
            return 1.0
        return sum(map(self._share_of, kinds)) / len(kinds)

    def _share_of(self, kind: str) -> float:
        count, average = self._kinds.get(kind, (0, 0.0))
        shrunk = (count * average + PRIOR * self._average) / (count + PRIOR)
        return max(self._known_share, min(1.0, shrunk / self._average))

    def keeps(self, kinds: Sequence[str], rng: Random) -> bool:
        return rng.random() < self.share(kinds)
