"""Values that the temperature kinds share."""

from random import Random

from ..kind import Slots
from ..words import PEOPLE, SYLLABLES, city

HOT_THINGS = [
    'the oven',
    'the soup',
    'the tea',
    'the pool',
    'the room',
    'the engine',
    'the bath',
    'the lake',
    'the water',
]
DEGREES = ['°', ' degrees', ' degrees', ' degrees', '°C', ' °C', ' C', '°F', ' degrees Celsius']


def reading(rng: Random, low: int, high: int) -> int | float:
    share = rng.random()
    if share < 0.75:
        return rng.randint(low, high)
    return rng.randint(low, high - 1) + rng.choice([0.5, rng.randint(1, 9) / 10])


def shown(rng: Random, value: float) -> str:
    """As people write it: -3 or minus 3."""
    if value >= 0 or rng.random() < 0.6:
        return str(value)
    return f'minus {-value}'


def change(rng: Random) -> Slots:
    """A temperature `a`, as shown `v`, a change of `b` degrees, the degree sign `e`, things to tell about."""
    value = round(reading(rng, -20, 40), 1)
    step = rng.randint(2, 25) if rng.random() < 0.85 else rng.randint(1, 12) + 0.5
    return dict(
        a=value,
        v=shown(rng, value),
        b=step,
        k=rng.randint(1, 15),
        h=rng.randint(2, 12),
        e=rng.choice(DEGREES),
        n=city(rng),
        j=rng.choice(PEOPLE + [syllable.capitalize() + 'lo' for syllable in SYLLABLES[:9]]),
        s=rng.choice(HOT_THINGS),
    )


def two_readings(rng: Random) -> Slots:
    """A low `a` and a high `b`, at least one degree apart, often on both sides of zero."""
    low = rng.randint(-25, 25)
    high = low + rng.randint(1, 30)
    both = [low + 0.5, high + 0.5] if rng.random() < 0.15 else [low, high]
    first, second = city(rng), city(rng)
    sign = rng.choice(DEGREES)
    return change(rng) | dict(
        a=both[0], b=both[1], v=shown(rng, both[0]), w=shown(rng, both[1]), n=first, o=second, e=sign
    )
