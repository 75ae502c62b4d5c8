"""Numbers: one operation, then another with what comes out."""

from collections.abc import Callable
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..words import quantity
from .two_operations_clauses import First, Second, pair_kind
from .two_operations_numbers_first import FIRST
from .two_operations_numbers_second import SECOND

#: What may follow what.
PAIRS = {
    'sum': 'divided times squared root halved digits binary prime modulo percent',
    'product': 'divided plus minus root digits halved modulo percent',
    'difference': 'times squared divided doubled prime percent',
    'quotient': 'rounded plus times',
    'square': 'plus minus divided digits modulo',
    'root': 'rounded times plus',
    'factorial': 'divided digits modulo',
    'fibonacci-number': 'digits modulo doubled',
    'common-divisor': 'times squared plus',
    'common-multiple': 'minus divided doubled',
    'percentage': 'plus minus rounded times',
}
#: What only makes sense for whole numbers.
WHOLE = {'digits', 'binary', 'prime', 'modulo', 'square', 'factorial', 'fibonacci-number', 'root'}
#: What acts on two numbers.
OF_TWO = {'sum', 'product', 'difference', 'quotient', 'common-divisor', 'common-multiple'}
NEED_MATH = {'root', 'factorial', 'common-divisor', 'common-multiple'}
FIBONACCI = ['a, b = 0, 1', 'for _ in range({a}):', '    a, b = b, a + b']

#: Draws the numbers of what comes first, whole ones only if it is told so.
NumbersMaker = Callable[[Random, bool], Slots]


def two_numbers(rng: Random, is_whole: bool) -> Slots:
    if is_whole or rng.random() < 0.75:
        largest = rng.choice([12, 20, 99, 99, 999])
        return dict(a=rng.randint(2, largest), b=rng.randint(2, largest))
    return dict(a=quantity(rng), b=quantity(rng))


def larger_first(rng: Random, is_whole: bool) -> Slots:
    slots = two_numbers(rng, is_whole)
    low, high = sorted(slots.values())
    return dict(a=high if high > low else high + 7, b=low)


def one_number(low: int, high: int) -> NumbersMaker:
    return lambda rng, is_whole: dict(a=rng.randint(low, high))


def with_common_factor(rng: Random, is_whole: bool) -> Slots:
    factor = rng.randint(2, 12)
    return dict(a=factor * rng.randint(2, 30), b=factor * rng.randint(2, 30))


def percentage(rng: Random, is_whole: bool) -> Slots:
    return dict(p=rng.choice([5, 10, 15, 20, 25, 50, rng.randint(1, 99)]), a=quantity(rng))


#: The values of what comes first, by its name.
VALUES = {
    'sum': two_numbers,
    'product': two_numbers,
    'difference': larger_first,
    'quotient': larger_first,
    'square': one_number(2, 60),
    'root': one_number(2, 5000),
    'factorial': one_number(3, 12),
    'fibonacci-number': one_number(5, 40),
    'common-divisor': with_common_factor,
    'common-multiple': lambda rng, is_whole: dict(a=rng.randint(2, 60), b=rng.randint(2, 60)),
    'percentage': percentage,
}


def numbers_for(first: First, second: Second) -> SlotMaker:
    is_whole = bool({first.name, second.name} & WHOLE)
    return lambda rng: VALUES[first.name](rng, is_whole) | second.parameters(rng, None)


def code_for(first: First, second: Second) -> list[str]:
    """The lines; a Fibonacci number is found by a loop and keeps the name that it has there."""
    if first.name == 'fibonacci-number':
        return [*FIBONACCI, f'final_answer({second.code})'.replace('result', 'a')]
    imports = ['import math'] if first.name in NEED_MATH else []
    imports += [line for line in second.imports if line not in imports]
    return [*imports, f'result = {first.code}', f'final_answer({second.code})']


def make_kind(first: First, second: Second) -> TaskKind:
    subject = '{a} and {b}' if first.name in OF_TWO else '{a}'
    return pair_kind(
        first,
        second,
        subject=subject,
        mention=subject,
        code=code_for(first, second),
        slots=numbers_for(first, second),
        may_say_before=False,
    )


KINDS = [make_kind(FIRST[first], SECOND[name]) for first, seconds in PAIRS.items() for name in seconds.split()]
