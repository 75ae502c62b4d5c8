"""Numbers in questions about what tools return."""

import math
from collections.abc import Callable
from random import Random

Numbers = list[int | float]


def factor(rng: Random, _: Numbers) -> int | float:
    return rng.choice(
        [rng.randint(2, 12), rng.randint(2, 12), rng.randint(2, 60), rng.choice([10, 100, 1.5, 2.5, 0.5])]
    )


def addend(rng: Random, _: Numbers) -> int | float:
    return rng.choice([rng.randint(1, 20), rng.randint(2, 60), rng.randint(1, 999), round(rng.uniform(0.5, 99), 1)])


def subtrahend(rng: Random, values: Numbers) -> int | float:
    """Mostly less than the value."""
    return rng.randint(1, max(2, int(abs(values[0]))))


def larger(rng: Random, values: Numbers) -> int:
    """A round number above the value, mostly."""
    above = abs(values[0]) * rng.uniform(1.05, 3) + 1
    step = rng.choice([1, 5, 10, 50, 100])
    return math.ceil(above / step) * step


def limit(rng: Random, values: Numbers) -> int | float:
    """A number near the values, below or above."""
    near = sum(values) / len(values) * rng.uniform(0.6, 1.4) + rng.choice([-1, 0, 1])
    if abs(near) > 100 and rng.random() < 0.6:
        return round(near, -1 if abs(near) < 1000 else -2).__trunc__()
    return round(near, 1) if rng.random() < 0.15 else round(near)


def count(rng: Random, _: Numbers) -> int:
    return rng.choice([rng.randint(2, 9), rng.randint(2, 12), rng.randint(2, 60)])


def percent(rng: Random, _: Numbers) -> int | float:
    return rng.choice([5, 10, 15, 20, 25, 30, 40, 50, 19, rng.randint(1, 90), rng.choice([2.5, 7.5, 12.5])])


NUMBERS: dict[str, Callable[[Random, Numbers], int | float]] = {
    'factor': factor,
    'addend': addend,
    'subtrahend': subtrahend,
    'larger': larger,
    'limit': limit,
    'count': count,
    'percent': percent,
}

#: What a unit can be converted to: the other unit, the expression and how people say it.
CONVERSIONS = {
    'km': [('miles', 'value / 1.609344'), ('meters', 'value * 1000')],
    'kg': [('grams', 'value * 1000'), ('pounds', 'value * 2.20462')],
    'euros': [('cents', 'value * 100')],
    'Celsius': [('Fahrenheit', 'value * 9 / 5 + 32'), ('Fahrenheit', 'value * 9 / 5 + 32')],
    'minutes': [('hours', 'value / 60'), ('seconds', 'value * 60')],
    'hours': [('minutes', 'value * 60')],
    'days': [('hours', 'value * 24'), ('weeks', 'value / 7')],
    'months': [('years', 'value / 12')],
    'years': [('months', 'value * 12')],
    'grams': [('kg', 'value / 1000')],
    'ml': [('liters', 'value / 1000')],
    'km/h': [('miles per hour', 'value / 1.609344')],
    'cm': [('meters', 'value / 100')],
    'meters': [('km', 'value / 1000'), ('feet', 'value * 3.28084')],
}
