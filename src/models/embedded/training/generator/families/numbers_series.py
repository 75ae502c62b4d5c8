"""Numbers of a range: listed, counted, added, multiplied."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from ..slots import PARITIES


def range_from_low(rng: Random) -> Slots:
    low = 1 if rng.random() < 0.4 else rng.randint(1, 50)
    ends = [10, 50, 100, 1000, rng.randint(51, 2000), rng.randint(51, 2000)]
    return dict(a=low, b=rng.choice([end for end in ends if end > low]))


def long_range_and_parity(rng: Random) -> Slots:
    word, remainder = rng.choice(PARITIES)
    low = rng.choice([1, 2, rng.randint(1, 60)])
    high = rng.choice([*(number for number in (50, 100, 200, 1000) if number > low), rng.randint(61, 999)])
    return dict(w=word, k=remainder, a=low, b=high)


def short_range_and_parity(rng: Random) -> Slots:
    word, remainder = rng.choice(PARITIES)
    low = rng.randint(1, 60)
    return dict(w=word, k=remainder, a=low, b=low + rng.randint(8, 50))


KINDS = [
    about_number(
        'sum-of-range',
        'I sum a range.',
        ['final_answer(sum(range({a}, {b} + 1)))'],
        range_from_low,
        nouns=[
            'the sum of <all |the |><numbers|integers|whole numbers> from {a} to {b}',
            'the sum of <all |the |>numbers between {a} and {b}',
            '{a} + ... + {b}',
            'the sum from {a} to {b}',
            '<all |the |><numbers|integers> from {a} to {b} <added up|added together|summed up>',
        ],
        sentences=[
            '{a} to {b} <added up|summed|all added>',
            'add everything from {a} to {b}',
            '{a}+...+{b}',
            '{a} + ... + {b} = ?',
            'what is the sum of everything from {a} to {b}',
            'If I add all the numbers {a} to {b}, what do I get?',
            'sum of all whole numbers from {a} up to {b}',
            'How much is {a} plus the next number and so on up to {b}?',
            'sum all numbers {a} through {b}',
            'sum up {a} till {b}',
            'Add together every <whole number|integer|number> from {a} to {b}.',
            'Gauss at school: add all numbers from {a} to {b}',
            'sum of {a} up to {b}',
            'what do {a} to {b} sum up to',
            'What is the sum of the numbers from {a} to {b}?',
            'Add all <numbers|integers> from {a} to {b}.',
            '$compute the sum of the integers from {a} to {b}.',
            'Find the total of all numbers between {a} and {b} inclusive.',
            'sum from {a} to {b}',
            'Add up <all |the |>numbers from {a} to {b}.',
            'sum of numbers {a} to {b}',
            'Sum all integers between {a} and {b}.',
            'How much is it if I add all numbers from {a} to {b}?',
            'What do the numbers from {a} to {b} add up to?',
            'sum {a} to {b}',
            'sum {a}..{b}',
            'add {a} through {b}',
        ],
        held_out=[
            'Sum the integers {a} to {b}.',
            '@the total of the numbers from {a} to {b}',
            '@the total of the numbers from {a} to {b}',
        ],
        weight=1.0,
    ),
    about_number(
        'sum-of-first',
        'I sum a range.',
        ['final_answer(sum(range(1, {b} + 1)))'],
        lambda rng: dict(b=rng.choice([10, 50, 100, 200, 500, 1000, rng.randint(5, 2000)])),
        nouns=[
            'the sum of the first {b} <natural numbers|positive integers|whole numbers|integers>',
            'the total of the first {b} <natural |whole |>numbers',
            '1 + 2 + 3 + ... + {b}',
        ],
        sentences=[
            'Add the first {b} <natural |whole |>numbers.',
            'What do the first {b} natural numbers add up to?',
            'sum of the first {b} numbers',
            'How much is 1 + 2 + 3 and so on up to {b}?',
            'Add 1, 2, 3 and so on up to {b}.',
        ],
        held_out=['Sum up the first {b} positive integers.'],
        weight=0.6,
    ),
    about_number(
        'sum-range-by-parity',
        'I add the {w} numbers of a range.',
        ['final_answer(sum(n for n in range({a}, {b} + 1) if n % 2 == {k}))'],
        long_range_and_parity,
        nouns=[
            'the sum of <all |the |>{w} numbers from {a} to {b}',
            'the sum of <all |the |>{w} numbers between {a} and {b}',
            '<all |the |>{w} numbers from {a} to {b} added <up|together>',
        ],
        sentences=[
            'sum of all {w} numbers from {a} to {b}',
            'Add <up |>all {w} numbers from {a} to {b}.',
            'Sum the {w} numbers between {a} and {b}.',
            'Add the {w} integers {a} to {b}.',
            'What do the {w} numbers from {a} to {b} add up to?',
            'sum {w} {a} to {b}',
        ],
        held_out=[
            '@the total of all {w} integers from {a} to {b}',
            '@the total of all {w} integers from {a} to {b}',
        ],
        weight=1.0,
    ),
    about_number(
        'range-by-parity',
        'I keep the {w} numbers of a range.',
        ['final_answer([n for n in range({a}, {b} + 1) if n % 2 == {k}])'],
        short_range_and_parity,
        nouns=[
            '<all |the |>{w} numbers from {a} to {b}',
            '<all |the |>{w} numbers between {a} and {b}',
            'a list of the {w} numbers from {a} to {b}',
            'only the {w} ones of the numbers from {a} to {b}',
        ],
        sentences=[
            'List <all |the |>{w} numbers from {a} to {b}.',
            'Which numbers from {a} to {b} are {w}?',
            '{w} numbers {a} to {b}',
            'List the {w} ones of the numbers {a} to {b}.',
            'Which {w} numbers <are|lie> between {a} and {b}?',
            'List {w} numbers, from {a} to {b}.',
            'What are the {w} numbers from {a} to {b}?',
        ],
        held_out=['Write down the {w} numbers {a} to {b}.'],
        weight=0.6,
    ),
    about_number(
        'count-range-by-parity',
        'I count the {w} numbers of a range.',
        ['final_answer(len([n for n in range({a}, {b} + 1) if n % 2 == {k}]))'],
        long_range_and_parity,
        nouns=[
            'the number of {w} numbers <from {a} to {b}|between {a} and {b}>',
            'the count of {w} <numbers|integers> from {a} to {b}',
        ],
        sentences=[
            'How many {w} numbers are <there |>from {a} to {b}?',
            'How many numbers between {a} and {b} are {w}?',
            'Count the {w} numbers from {a} to {b}.',
            'how many {w} numbers {a} to {b}',
            'How many of the numbers from {a} to {b} are {w}?',
            'How many {w} integers are between {a} and {b}?',
            'Count all {w} numbers between {a} and {b}.',
        ],
        held_out=['How many {w} ones are among the numbers {a} to {b}?'],
        weight=0.5,
    ),
    about_number(
        'sum-of-first-odd',
        'The first {a} odd numbers are 1, 3, 5 and so on.',
        ['final_answer(sum(range(1, 2 * {a}, 2)))'],
        lambda rng: dict(a=rng.choice([10, 20, 50, 100, rng.randint(3, 200)])),
        nouns=[
            'the sum of the first {a} odd <numbers|integers>',
            'the first {a} odd numbers added <up|together>',
            'the total of the first {a} odd integers',
            '1 + 3 + 5 + ... with {a} odd numbers',
        ],
        sentences=[
            'Add <up |>the first {a} odd numbers.',
            'What do the first {a} odd numbers add up to?',
            'sum first {a} odd numbers',
            'Sum the first {a} odd numbers.',
            'How much are the first {a} odd numbers together?',
            'Start with 1, 3, 5 and add the first {a} odd numbers.',
            'sum of the first {a} odd numbers?',
        ],
        held_out=['What is the total of the first {a} odd numbers?'],
    ),
    about_number(
        'sum-of-first-even',
        'The first {a} even numbers are 2, 4, 6 and so on.',
        ['final_answer(sum(range(2, 2 * {a} + 1, 2)))'],
        lambda rng: dict(a=rng.choice([10, 20, 50, 100, rng.randint(3, 200)])),
        nouns=[
            'the sum of the first {a} even <numbers|integers>, starting with 2',
            'the first {a} positive even numbers added <up|together>',
            'the total of the first {a} positive even numbers added together',
        ],
        sentences=[
            'Add <up |>the first {a} even numbers, beginning with 2.',
            'What do the first {a} positive even numbers add up to?',
            'sum first {a} even numbers (2, 4, 6, ...)',
            'Sum the first {a} positive even numbers.',
            'How much are the first {a} even numbers together if 2 is the first?',
            'Start with 2, 4, 6 and add the first {a} even numbers.',
            'sum of the first {a} positive even numbers?',
        ],
        held_out=['What is the total of the first {a} positive even numbers?'],
        weight=0.5,
    ),
    about_number(
        'sum-of-squares-to',
        'I add the squares of a range.',
        ['final_answer(sum(n ** 2 for n in range(1, {b} + 1)))'],
        lambda rng: dict(b=rng.randint(3, 200)),
        nouns=[
            'the sum of the squares from 1 to {b}',
            'the sum of the first {b} squares',
            'the sum of the squares of the numbers from 1 to {b}',
            'the first {b} square numbers added <up|together>',
        ],
        sentences=[
            'Add the squares of all numbers from 1 to {b}.',
            'What do the squares of 1 to {b} add up to?',
            'Add the first {b} square numbers.',
            'sum of squares 1 to {b}',
            '1^2 + 2^2 + ... + {b}^2',
        ],
        held_out=['Sum the squares of the integers 1 to {b}.'],
        weight=0.6,
    ),
    about_number(
        'sum-of-cubes-to',
        'I add the cubes of a range.',
        ['final_answer(sum(n ** 3 for n in range(1, {b} + 1)))'],
        lambda rng: dict(b=rng.randint(3, 60)),
        nouns=[
            'the sum of the cubes from 1 to {b}',
            'the sum of the first {b} cubes',
            'the sum of the cubes of the numbers from 1 to {b}',
            'the first {b} cubes added <up|together>',
        ],
        sentences=[
            'Add the cubes of all numbers from 1 to {b}.',
            'What do the cubes of 1 to {b} add up to?',
            '1^3 + 2^3 + ... + {b}^3',
            'sum of cubes 1 to {b}',
            'Add the first {b} cubes.',
            'Cube the numbers 1 to {b} and add them up.',
            'What is the sum of the cubes of 1 to {b}?',
        ],
        held_out=['Sum the cubes of the integers 1 to {b}.'],
        weight=0.4,
    ),
    about_number(
        'square-of-sum-minus-sum-of-squares',
        'I subtract the sum of the squares from the square of the sum.',
        ['numbers = range(1, {b} + 1)', 'final_answer(sum(numbers) ** 2 - sum(n ** 2 for n in numbers))'],
        lambda rng: dict(b=rng.randint(3, 100)),
        nouns=[
            'the difference between the square of the sum and the sum of the squares of <the numbers |>1 to {b}',
            'the square of the sum of 1 to {b} minus the sum of their squares',
        ],
        sentences=[
            'Square the sum of 1 to {b} and subtract the sum of the squares.',
            'How much larger is the square of the sum of 1 to {b} than the sum of the squares?',
            'For 1 to {b}, subtract the sum of the squares from the square of the sum.',
            'square of sum minus sum of squares, 1 to {b}',
            'By how much is the square of the sum of 1 to {b} larger than the sum of their squares?',
        ],
        held_out=['For the numbers 1 to {b}, take the square of the sum minus the sum of the squares.'],
        weight=0.2,
    ),
]
