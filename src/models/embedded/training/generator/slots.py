"""Makers of slots that several families use."""

from random import Random

from .kind import SlotMaker, Slots
from .words import integers

#: A word for a parity, and the remainder it means.
PARITIES = [('even', 0), ('odd', 1)]


def one_integer(low: int, high: int) -> SlotMaker:
    """A maker of one number `a` from low to high, both included."""
    return lambda rng: dict(a=rng.randint(low, high))


def some_integers(rng: Random) -> Slots:
    return dict(l=integers(rng))
