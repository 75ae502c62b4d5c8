"""Ranges of numbers: listed upwards, downwards and in steps, counted, multiplied."""

from random import Random

from ..kind import Slots
from ..numbers import about_number


def low_short_range(rng: Random) -> Slots:
    low = rng.randint(2, 20)
    return dict(a=low, b=low + rng.randint(2, 8))


def short_range(rng: Random) -> Slots:
    low = rng.choice([0, 1, rng.randint(0, 90)])
    return dict(a=low, b=low + rng.randint(3, 15))


def range_and_step(rng: Random) -> Slots:
    low, step = rng.choice([0, 1, rng.randint(0, 50)]), rng.choice([2, 3, 4, 5, 10, rng.randint(2, 20)])
    return dict(a=low, b=low + step * rng.randint(3, 9) + rng.choice([0, rng.randint(0, step - 1)]), k=step)


KINDS = [
    about_number(
        'product-of-range',
        'I multiply a range.',
        ['import math', 'final_answer(math.prod(range({a}, {b} + 1)))'],
        low_short_range,
        nouns=[
            'the product of <all |the |>numbers from {a} to {b}',
            'the product of <all |the |>integers between {a} and {b}<|, both included>',
            '{a} * ... * {b}',
            'the numbers from {a} to {b} multiplied <together|with each other>',
        ],
        sentences=[
            'Multiply all numbers from {a} to {b}.',
            'What do you get by multiplying the numbers {a} to {b}?',
            'product {a} to {b}',
            'Multiply everything from {a} to {b}.',
            'How much are the numbers {a} to {b} multiplied together?',
            'What is the product of the numbers {a} through {b}?',
            'multiply {a} to {b}',
        ],
        held_out=['Multiply the integers {a} to {b} together.'],
        weight=0.5,
    ),
    about_number(
        'count-range',
        'Both ends count, so I add 1 to the difference.',
        ['final_answer({b} - {a} + 1)'],
        lambda rng: dict(zip('ab', sorted(rng.sample(range(1, 1000), 2)))),
        nouns=[
            'the number of <integers|whole numbers> from {a} to {b}<|, both included>',
            'the count of numbers from {a} to {b} inclusive',
            'the number of pages from page {a} to page {b}, both included',
        ],
        sentences=[
            'homework: page {a} through page {b}, how many pages?',
            'pages {a} to {b}, <how many pages|number of pages>?',
            'We do exercises {a} to {b}. How many exercises are <that|there>?',
            'I deliver to all houses with numbers {a} to {b}. How many houses?',
            'tickets number {a} to {b} are sold, how many tickets is that',
            'count the numbers {a} through {b}',
            'Seats {a} to {b} are ours. How many seats do we have?',
            'If I read from page {a} to the end of page {b}, how many pages have I read?',
            'from page {a} up to and including page {b}, how many pages do I read?',
            'How many <numbers|integers|whole numbers> are there from {a} to {b}<|, both included>?',
            'Count the numbers from {a} to {b} inclusive.',
            'I read pages {a} to {b}. How many pages is that, with the first and the last?',
            'How many tickets are there with the numbers {a} to {b}?',
            'how many numbers from {a} to {b} inclusive',
            'If I count from {a} to {b}, how many numbers do I say?',
            'The houses {a} to {b} are all there. How many houses are that?',
            'The seats {a} to {b} are taken. How many seats is that?',
        ],
        held_out=['How many whole numbers does the range {a} to {b} have if both ends count?'],
        weight=0.5,
    ),
    about_number(
        'range-list',
        'I will use range.',
        ['final_answer(list(range({a}, {b} + 1)))'],
        short_range,
        nouns=[
            'a list of <all |the |>numbers from {a} to {b}',
            '<all |the |>whole numbers from {a} to {b}',
            'the numbers {a} to {b} as a list',
        ],
        sentences=[
            'List <all |the |>numbers from {a} to {b}.',
            'Count from {a} to {b}.',
            'Make a list of the integers {a} to {b}.',
            'Count up from {a} to {b} and give me the list.',
            'numbers from {a} to {b}',
            'Which numbers do I say when I count from {a} to {b}?',
            'range from {a} to {b}, both included',
            'Print the numbers {a} to {b} as a list.',
        ],
        held_out=['Write down the numbers {a} to {b} as a list.'],
        weight=0.5,
    ),
    about_number(
        'countdown',
        'I will use range with step -1.',
        ['final_answer(list(range({b}, {a} - 1, -1)))'],
        short_range,
        nouns=[
            'a list of the numbers from {b} down to {a}',
            'the countdown from {b} to {a} as a list',
            'the numbers from {b} to {a} backwards',
            'the numbers {b} to {a} in descending order',
        ],
        sentences=[
            'Count down from {b} to {a}.',
            'Count backwards from {b} to {a}.',
            'List the numbers from {b} down to {a}.',
            'countdown {b} to {a}',
            'Which numbers do I say when I count down from {b} to {a}?',
            'Start at {b} and count backwards to {a}.',
            'A rocket starts, count down from {b} to {a}.',
        ],
        held_out=['Go backwards from {b} to {a} and list the numbers.'],
        weight=0.4,
    ),
    about_number(
        'range-with-step',
        'I will use range with a step.',
        ['final_answer(list(range({a}, {b} + 1, {k})))'],
        range_and_step,
        nouns=[
            'the numbers from {a} to {b} in steps of {k}',
            'a list from {a} up to {b} with step {k}',
            'every number from {a} to {b} that you meet in steps of {k}',
            'the list that starts at {a}, goes up by {k} and ends at {b} at most',
        ],
        sentences=[
            'Count from {a} to {b} <by {k}s|in steps of {k}>.',
            'List the numbers from {a} to {b} in steps of {k}.',
            'Count up from {a} by {k} until {b} at most.',
            'Start at {a} and add {k} until {b}. List the numbers.',
            'range({a}, {b} + 1, {k})',
            'Count up from {a} to {b} and add {k} each time.',
        ],
        held_out=['Go from {a} to {b} with step {k} and list the numbers.'],
        weight=0.4,
    ),
]
