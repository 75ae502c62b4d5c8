"""Factorials, Fibonacci numbers, digits, and sums over a range."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..slots import PARITIES, one_integer


def range_from_low(rng: Random) -> Slots:
    low = 1 if rng.random() < 0.4 else rng.randint(1, 50)
    return dict(a=low, b=rng.choice([10, 50, 100, 1000, rng.randint(51, 2000), rng.randint(51, 2000)]))


def number_and_parity(rng: Random) -> Slots:
    word, remainder = rng.choice(PARITIES)
    return dict(a=rng.randint(1, 99999), w=word, k=remainder)


def long_range_and_parity(rng: Random) -> Slots:
    word, remainder = rng.choice(PARITIES)
    return dict(
        w=word,
        k=remainder,
        a=rng.choice([1, 2, rng.randint(1, 60)]),
        b=rng.choice([50, 100, 200, 1000, rng.randint(61, 999)]),
    )


def short_range_and_parity(rng: Random) -> Slots:
    word, remainder = rng.choice(PARITIES)
    low = rng.randint(1, 60)
    return dict(w=word, k=remainder, a=low, b=low + rng.randint(8, 50))


KINDS = [
    TaskKind(
        name='factorial',
        thoughts=['I will use math.factorial.'],
        code=[
            'import math',
            'final_answer(math.factorial({a}))',
        ],
        slots=one_integer(3, 25),
        seen=[
            '$compute the factorial of {a}.',
            'What is {a} factorial?',
            'What is {a}!?',
            'Find the factorial of {a}.',
            *asked('the factorial of {a}', '{a} factorial', '{a}!'),
            '{a}!',
            'factorial of {a}',
            'How much is {a} factorial?',
            'How much is {a}!?',
            wondered('the factorial of {a}'),
        ],
        held_out=[
            'Give me {a} factorial.',
            *asked('factorial({a})'),
        ],
    ),
    TaskKind(
        name='fibonacci',
        thoughts=['I loop with two variables.'],
        code=[
            'a, b = 0, 1',
            'for _ in range({a}):',
            '    a, b = b, a + b',
            'final_answer(a)',
        ],
        slots=one_integer(5, 60),
        seen=[
            'What is the {a}th Fibonacci number?',
            '$compute Fibonacci number {a}.',
            'Find the {a}th number of the Fibonacci sequence.',
            'Give me the Fibonacci number with index {a}.',
            *asked(
                'the {a}th Fibonacci number',
                'Fibonacci number {a}',
                'the Fibonacci number <with index|number|at position> {a}',
            ),
            'fibonacci {a}',
            'fib({a})',
            'Which is the {a}th Fibonacci number?',
            '{a}th fibonacci number',
            wondered('the {a}th Fibonacci number'),
        ],
        held_out=[
            'Which number is at position {a} in the Fibonacci sequence?',
            *asked('the {a}th term of the Fibonacci sequence'),
        ],
    ),
    TaskKind(
        name='digit-sum',
        thoughts=['I add the digits one by one.'],
        code=['final_answer(sum(int(d) for d in str({a})))'],
        slots=one_integer(100, 9999999),
        seen=[
            'What is the sum of the digits of {a}?',
            '$compute the digit sum of {a}.',
            'Add the digits of {a}.',
            'Find the sum of all digits in {a}.',
            *asked('the <digit sum|sum of the digits|sum of all digits> of {a}', 'the sum of the digits in {a}'),
            'digit sum of {a}',
            'Add up the digits of {a}.',
            'What do the digits of {a} add up to?',
            'sum of digits of {a}',
            '$want the sum of digits for {a}',
            wondered('the <digit sum|sum of the digits|sum of all digits> of {a}'),
        ],
        held_out=[
            'Sum up the digits of the number {a}.',
            '$find the sum of digits for {a}',
        ],
    ),
    TaskKind(
        name='sum-of-range',
        thoughts=['I sum a range.'],
        code=['final_answer(sum(range({a}, {b} + 1)))'],
        slots=range_from_low,
        seen=[
            'What is the sum of the numbers from {a} to {b}?',
            'Add all <numbers|integers> from {a} to {b}.',
            '$compute the sum of the integers from {a} to {b}.',
            'Find the total of all numbers between {a} and {b} inclusive.',
            *asked(
                'the sum of <all |the |><numbers|integers|whole numbers> from {a} to {b}',
                'the sum of <all |the |>numbers between {a} and {b}',
                '{a} + ... + {b}',
            ),
            'sum from {a} to {b}',
            'Add up <all |the |>numbers from {a} to {b}.',
            'sum of numbers {a} to {b}',
            'Sum all integers between {a} and {b}.',
            'How much is it if I add all numbers from {a} to {b}?',
            wondered('the sum of <all |the |><numbers|integers|whole numbers> from {a} to {b}'),
        ],
        held_out=[
            'Sum the integers {a} to {b}.',
            *asked('the total of the numbers from {a} to {b}'),
        ],
    ),
    TaskKind(
        name='has-parity',
        weight=0.6,
        thoughts=['I check the remainder.'],
        code=['final_answer({a} % 2 == {k})'],
        slots=number_and_parity,
        seen=[
            'Is {a} {w}?',
            'Is {a} an {w} number?',
            'Check if {a} is {w}.',
        ],
        held_out=[
            'Tell me whether {a} is an {w} number.',
        ],
    ),
    TaskKind(
        name='count-digits',
        weight=0.6,
        thoughts=['I convert the number to text and count.'],
        code=['final_answer(len(str({a} ** {b})))'],
        slots=lambda rng: dict(a=rng.randint(2, 99), b=rng.randint(5, 60)),
        seen=[
            *asked('the number of digits of {a}^{b}', 'the number of digits in {a} to the power of {b}'),
            'How many digits does {a}^{b} have?',
            'How many digits are in {a} to the power of {b}?',
            wondered('the number of digits of {a}^{b}'),
        ],
        held_out=[
            'How many digits has {a} ** {b}?',
        ],
    ),
    TaskKind(
        name='sum-range-by-parity',
        thoughts=['I add the {w} numbers of a range.'],
        code=['final_answer(sum(n for n in range({a}, {b} + 1) if n % 2 == {k}))'],
        slots=long_range_and_parity,
        seen=[
            *asked(
                'the sum of <all |the |>{w} numbers from {a} to {b}',
                'the sum of <all |the |>{w} numbers between {a} and {b}',
            ),
            'sum of all {w} numbers from {a} to {b}',
            'Add <up |>all {w} numbers from {a} to {b}.',
            'Sum the {w} numbers between {a} and {b}.',
            'Add the {w} integers {a} to {b}.',
            wondered('the sum of <all |the |>{w} numbers from {a} to {b}'),
        ],
        held_out=[
            *asked('the total of all {w} integers from {a} to {b}'),
        ],
    ),
    TaskKind(
        name='squares',
        weight=0.5,
        thoughts=['I square the numbers of a range.'],
        code=['final_answer([n ** 2 for n in range(1, {b} + 1)])'],
        slots=lambda rng: dict(b=rng.randint(3, 25)),
        seen=[
            *asked('the first {b} square numbers', 'the squares of the numbers from 1 to {b}'),
            'List the squares from 1 to {b}.',
            'List the first {b} square numbers.',
            wondered('the first {b} square numbers'),
        ],
        held_out=[
            'Square all numbers from 1 to {b}.',
        ],
    ),
    TaskKind(
        name='sum-of-squares-to',
        weight=0.6,
        thoughts=['I add the squares of a range.'],
        code=['final_answer(sum(n ** 2 for n in range(1, {b} + 1)))'],
        slots=lambda rng: dict(b=rng.randint(3, 200)),
        seen=[
            *asked(
                'the sum of the squares from 1 to {b}',
                'the sum of the first {b} squares',
                'the sum of the squares of the numbers from 1 to {b}',
            ),
            'Add the squares of all numbers from 1 to {b}.',
            wondered('the sum of the squares from 1 to {b}'),
        ],
        held_out=[
            'Sum the squares of the integers 1 to {b}.',
        ],
    ),
    TaskKind(
        name='fibonacci-list',
        weight=0.6,
        thoughts=['I collect the numbers in a list.'],
        code=[
            'numbers = [0, 1]',
            'while len(numbers) < {a}:',
            '    numbers.append(numbers[-1] + numbers[-2])',
            'final_answer(numbers)',
        ],
        slots=lambda rng: dict(a=rng.randint(4, 25)),
        seen=[
            *asked('the first {a} Fibonacci numbers'),
            'List the first {a} Fibonacci numbers.',
            'Which are the first {a} Fibonacci numbers?',
            'first {a} numbers of the Fibonacci sequence',
            wondered('the first {a} Fibonacci numbers'),
        ],
        held_out=[
            'Write down the first {a} Fibonacci numbers.',
        ],
    ),
    TaskKind(
        name='range-by-parity',
        weight=0.6,
        thoughts=['I keep the {w} numbers of a range.'],
        code=['final_answer([n for n in range({a}, {b} + 1) if n % 2 == {k}])'],
        slots=short_range_and_parity,
        seen=[
            *asked('<all |the |>{w} numbers from {a} to {b}', '<all |the |>{w} numbers between {a} and {b}'),
            'List <all |the |>{w} numbers from {a} to {b}.',
            'Which numbers from {a} to {b} are {w}?',
            wondered('<all |the |>{w} numbers from {a} to {b}'),
        ],
        held_out=[
            'Write down the {w} numbers {a} to {b}.',
        ],
    ),
]
