"""One number that describes a list: mean, median, extremes, sums."""

from collections.abc import Sequence
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked, wondered
from ..slots import some_integers
from ..words import integers


def list_with_mode(rng: Random) -> Slots:
    """One number four times, and others, shuffled."""
    frequent = rng.randint(0, 30)
    numbers = [frequent] * 4 + [rng.randint(0, 30) for _ in range(rng.randint(3, 7))]
    return dict(l=rng.sample(numbers, len(numbers)))


def statistic(
    *,
    name: str,
    short: str,
    noun: str,
    thoughts: list[str],
    code: list[str],
    slots: SlotMaker = some_integers,
    seen_first: Sequence[str] = (),
    seen_more: Sequence[str] = (),
    held_out: Sequence[str] = (),
    list_first_is_held_out: bool = True,
) -> TaskKind:
    """A kind that asks for one number about a list, in the phrasings that all of these share.

    short: the noun as a person says it at once; noun: the same with all its synonyms. The other phrasings are those
    that only this kind has, and list_first_is_held_out says on which side the last of the shared ones is.
    """
    list_first = f'Here are some numbers: {{l}}. What is the {noun}?'
    return TaskKind(
        name=name,
        weight=0.6,
        thoughts=thoughts,
        code=code,
        slots=slots,
        seen=[
            f'$determine the {short} of $these_numbers.',
            f'What is the {short} of $these_numbers?',
            f'Here is a list: {{l}}. <What is|Give me|Find> the {short}<| of it>.',
            f'Given {{l}}, <compute|find> the {short}.',
            f'For the <list|numbers> {{l}}, what is the {short}?',
            *seen_first,
            *asked(f'the {noun} of $numbers', f'the {noun} in $numbers'),
            f'{noun} of {{l}}',
            f'{noun} of {{l}}?',
            f'{{l}}: <what is the|find the|the> {noun}?',
            f'I have the numbers {{l}}. <What is|Tell me|Find> the {noun}?',
            f'My <scores|values|numbers> are {{l}}. What is the {noun}?',
            f'Look at {{l}} and find the {noun}.',
            *seen_more,
            *([] if list_first_is_held_out else [list_first]),
            wondered(f'the {noun} of $numbers'),
        ],
        held_out=[
            *held_out,
            f'Take {{l}} and <tell me|report> the {short}.',
            *asked(f'the {noun} for $numbers'),
            *([list_first] if list_first_is_held_out else []),
        ],
    )


KINDS = [
    statistic(
        name='mean',
        short='<mean|average>',
        noun='<mean|average|mean value|average value>',
        thoughts=['The mean is the sum divided by the count.'],
        code=[
            'numbers = {l}',
            'final_answer(sum(numbers) / len(numbers))',
        ],
        seen_first=[
            'What do the numbers {l} average to?',
        ],
        seen_more=[
            'average these: {l}',
            'Average {l}.',
            'What is {l} on average?',
            'Take the average of {l}.',
        ],
    ),
    statistic(
        name='median',
        short='median',
        noun='<median|median value|middle value>',
        thoughts=['I will use statistics.median.'],
        code=[
            'import statistics',
            'numbers = {l}',
            'final_answer(statistics.median(numbers))',
        ],
        seen_more=[
            'median {l}',
            'Which number is in the middle of {l} when sorted?',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='largest',
        short='<largest number|maximum|biggest value>',
        noun='<largest number|maximum|biggest number|highest value|max|greatest number|largest value|biggest one>',
        thoughts=['I will use max.'],
        code=[
            'numbers = {l}',
            'final_answer(max(numbers))',
        ],
        seen_first=[
            'Which number is the largest in {l}?',
        ],
        seen_more=[
            'max of {l}',
            'Which is the <biggest|largest|highest|greatest> of {l}?',
            'Which number is the <biggest|largest|highest> in {l}?',
            'Which of these is the <biggest|largest>: {l}?',
        ],
    ),
    statistic(
        name='smallest',
        short='<smallest number|minimum|lowest value>',
        noun='<smallest number|minimum|lowest number|smallest value|min|least number|lowest value|smallest one>',
        thoughts=['I will use min.'],
        code=[
            'numbers = {l}',
            'final_answer(min(numbers))',
        ],
        seen_first=[
            'Which number is the smallest in {l}?',
        ],
        seen_more=[
            'min of {l}',
            'Which is the <smallest|lowest> of {l}?',
            'Which number is the <smallest|lowest> in {l}?',
            'Which of these is the <smallest|lowest>: {l}?',
        ],
    ),
    statistic(
        name='sum',
        short='<sum|total>',
        noun='<sum|total|sum total>',
        thoughts=['I will use sum.'],
        code=[
            'numbers = {l}',
            'final_answer(sum(numbers))',
        ],
        seen_first=[
            'Add up the numbers {l}.',
        ],
        seen_more=[
            'Add {l}.',
            'add up {l}',
            'Sum {l}.',
            'sum up these numbers: {l}',
            'How much is {l} added together?',
            'Add these numbers: {l}',
            'Add the numbers {l} together.',
            'total of {l}',
        ],
        held_out=[
            'Add all the values in {l}.',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='range',
        short='<range|difference between the largest and the smallest number>',
        noun='<range|spread|difference between max and min|difference between the biggest and the smallest number>',
        thoughts=['The range is the maximum minus the minimum.'],
        code=[
            'numbers = {l}',
            'final_answer(max(numbers) - min(numbers))',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='second-largest',
        short='second largest <number|value>',
        noun='second <largest|biggest|highest> <number|value|one>',
        thoughts=['I sort the unique numbers and take the second from the end.'],
        code=[
            'numbers = {l}',
            'final_answer(sorted(set(numbers))[-2])',
        ],
        slots=lambda rng: dict(l=rng.sample(range(1, 200), rng.randint(4, 8))),
        seen_more=[
            'Which is the second <largest|biggest|highest> number in {l}?',
            'second <largest|biggest> in {l}',
            'What number is second <largest|biggest> in {l}?',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='sum-of-squares',
        short='sum of the squares',
        noun='sum of <the |>squares',
        thoughts=['I square every number and add them.'],
        code=[
            'numbers = {l}',
            'final_answer(sum(n ** 2 for n in numbers))',
        ],
        seen_more=[
            'Square every number in {l} and add them.',
            'Square the numbers {l} and sum them up.',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='product',
        short='product',
        noun='product',
        thoughts=['I multiply all numbers.'],
        code=[
            'import math',
            'numbers = {l}',
            'final_answer(math.prod(numbers))',
        ],
        slots=lambda rng: dict(l=integers(rng, 3, 6, 20)),
        seen_first=[
            'Multiply all the numbers in {l}.',
        ],
        seen_more=[
            'Multiply {l}.',
            'multiply these numbers: {l}',
            'multiply all of {l} together',
            'How much is {l} multiplied together?',
        ],
    ),
    TaskKind(
        name='standard-deviation',
        weight=0.5,
        thoughts=['I will use statistics.stdev.'],
        code=[
            'import statistics',
            'numbers = {l}',
            'final_answer(statistics.stdev(numbers))',
        ],
        slots=some_integers,
        seen=[
            *asked('the standard deviation of {l}', 'the standard deviation in {l}'),
            'standard deviation of {l}',
            'What standard deviation do {l} have?',
            '$want the stdev of {l}',
            wondered('the standard deviation of {l}'),
        ],
        held_out=[
            '$find the stdev of {l}',
        ],
    ),
    TaskKind(
        name='most-frequent',
        weight=0.8,
        thoughts=['I will use statistics.mode.'],
        code=[
            'import statistics',
            'numbers = {l}',
            'final_answer(statistics.mode(numbers))',
        ],
        slots=list_with_mode,
        seen=[
            *asked(
                'the <mode|most frequent number|most common value|most frequent value|most common number> <of|in> {l}',
            ),
            'Which <number|value> <appears|occurs> most often in {l}?',
            'Which number is the most <frequent|common> in {l}?',
            'most <frequent|common> in {l}?',
            'What number comes up most often in {l}?',
            'Which value do we see most often in {l}?',
            wondered(
                'the <mode|most frequent number|most common value|most frequent value|most common number> <of|in> {l}',
            ),
        ],
        held_out=[
            *asked('the number in {l} with the most occurrences'),
        ],
    ),
]
