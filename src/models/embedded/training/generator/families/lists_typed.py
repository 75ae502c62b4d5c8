"""Lists as people type them without care: `4 8 15`, `4 and 8 and 15`, `4, 8 & 15`, one below the other."""

from collections.abc import Sequence
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..lists import any_numbers, long_integers
from ..words import integers
from .lists_measures import list_with_mode
from .lists_selection import value_in_list
from .lists_wordings import MORE


def typed(rng: Random, values: Sequence[object]) -> str:
    """Values in a row with spaces, commas or words between them, without brackets."""
    texts = [str(value) for value in values]
    share = rng.random()
    if share < 0.4:
        return ' '.join(texts)
    if share < 0.5:
        return ','.join(texts)
    if share < 0.6:
        return ', '.join(texts)
    if share < 0.68:
        return '; '.join(texts)
    if share < 0.75:
        return ' / '.join(texts)
    if share < 0.78:
        return '\n'.join(texts)
    if share < 0.86 and len(texts) <= 5:
        return ' and '.join(texts)
    first, last = rng.choice([', ', ', ', ' ']), rng.choice([' and ', ' and ', ' & ', ', and ', ' then '])
    return first.join(texts[:-1]) + last + texts[-1]


def typed_list(draw: SlotMaker) -> SlotMaker:
    """A maker that shows the list of another one carelessly, in `s`; the code has it in `v`."""

    def make(rng: Random) -> Slots:
        slots = draw(rng)
        numbers = slots.pop('l')
        return slots | dict(s=typed(rng, numbers), v=numbers)

    return make


def few_numbers(rng: Random) -> Slots:
    """Often only three to five numbers, as people type most."""
    numbers = any_numbers(rng)['l']
    return dict(l=numbers[: rng.randint(3, 5)] if rng.random() < 0.5 else numbers)


def about_typed(
    name: str,
    thought: str,
    answer: str,
    draw: SlotMaker,
    held_out: Sequence[str],
    *,
    first_line: str = '',
    weight: float = 0.5,
) -> TaskKind:
    """A kind with the wordings of `lists_wordings.py` for a carelessly typed list."""
    return TaskKind(
        name=f'{name}-typed',
        weight=weight,
        thoughts=[thought],
        code=[*([first_line] if first_line else []), 'numbers = {v}', f'final_answer({answer})'],
        slots=typed_list(draw),
        seen=[template.replace('{l}', '{s}') for template in MORE[name]],
        held_out=list(held_out),
    )


def whole_numbers(rng: Random) -> Slots:
    return dict(l=long_integers(rng))


def different_numbers(rng: Random) -> Slots:
    return dict(l=rng.sample(range(1, 200), rng.randint(4, 8)))


KINDS = [
    about_typed(
        'mean',
        'The mean is the sum divided by the count.',
        'sum(numbers) / len(numbers)',
        few_numbers,
        ['mean value for {s}?', 'What is the mean value if I have {s}?'],
        weight=1,
    ),
    about_typed(
        'median',
        'I will use statistics.median.',
        'statistics.median(numbers)',
        few_numbers,
        ['Which value of {s} has as many below it as above it?'],
        first_line='import statistics',
    ),
    about_typed(
        'largest',
        'I will use max.',
        'max(numbers)',
        few_numbers,
        ['Which of the numbers {s} beats all others in size?'],
        weight=0.8,
    ),
    about_typed(
        'smallest',
        'I will use min.',
        'min(numbers)',
        few_numbers,
        ['Which of the numbers {s} is at the very bottom?'],
        weight=0.8,
    ),
    about_typed(
        'second-largest',
        'I sort the unique numbers and take the second from the end.',
        'sorted(set(numbers))[-2]',
        different_numbers,
        ['Which of the numbers {s} is beaten by only one?'],
        weight=0.8,
    ),
    about_typed(
        'sum',
        'I will use sum.',
        'sum(numbers)',
        few_numbers,
        ['How much do {s} make when put together?'],
        weight=1,
    ),
    about_typed(
        'product',
        'I multiply all numbers.',
        'math.prod(numbers)',
        lambda rng: dict(l=integers(rng, 3, 6, 20)),
        ['What comes out when {s} are multiplied?'],
        first_line='import math',
        weight=0.4,
    ),
    about_typed(
        'range',
        'The range is the maximum minus the minimum.',
        'max(numbers) - min(numbers)',
        few_numbers,
        ['From the top to the bottom of {s}, how much is it?'],
    ),
    about_typed(
        'most-frequent',
        'I will use statistics.mode.',
        'statistics.mode(numbers)',
        list_with_mode,
        ['Which number do I read most often here: {s}'],
        first_line='import statistics',
    ),
    about_typed(
        'sort',
        'I will use sorted.',
        'sorted(numbers)',
        few_numbers,
        ['The numbers {s} are a mess, bring the small ones to the front.'],
        weight=0.8,
    ),
    about_typed(
        'sort-descending',
        'I sort in reverse.',
        'sorted(numbers, reverse=True)',
        few_numbers,
        ['The numbers {s} are a mess, bring the big ones to the front.'],
        weight=0.7,
    ),
    about_typed(
        'reverse-list',
        'I reverse the list with a slice.',
        'numbers[::-1]',
        few_numbers,
        ['From the back to the front, how do {s} read?'],
        weight=0.4,
    ),
    about_typed(
        'without-duplicates',
        'I keep the first of every value.',
        'list(dict.fromkeys(numbers))',
        lambda rng: dict(l=integers(rng, 5, 12, 10)),
        ['What is left when {s} lose all that is there twice?'],
    ),
    about_typed(
        'even-numbers',
        'I keep the numbers that are divisible by 2.',
        '[n for n in numbers if n % 2 == 0]',
        whole_numbers,
        ['Without a remainder when halved: which of {s}?'],
    ),
    about_typed(
        'odd-numbers',
        'I keep the numbers that are not divisible by 2.',
        '[n for n in numbers if n % 2 == 1]',
        whole_numbers,
        ['With a remainder when halved: which of {s}?'],
    ),
    about_typed(
        'list-length',
        'I will use len.',
        'len(numbers)',
        whole_numbers,
        ['Of how many numbers is this: {s}'],
        weight=0.4,
    ),
    about_typed(
        'count-value',
        'I will use count.',
        'numbers.count({x})',
        value_in_list,
        ['Among {s}, how many times is {x} to be found?'],
    ),
    about_typed(
        'count-greater',
        'I count the numbers above the limit.',
        'len([n for n in numbers if n > {x}])',
        lambda rng: dict(l=integers(rng, 5, 12), x=rng.randint(2, 40)),
        ['If {x} is the limit, how many of {s} lie over it?'],
    ),
]
