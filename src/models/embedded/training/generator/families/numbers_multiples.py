"""Divisibility and multiples: tested, listed, counted, added."""

from random import Random

from ..kind import Slots
from ..numbers import about_number

LIMITS = [50, 100, 100, 200, 1000]


def often_divisible(rng: Random) -> Slots:
    divisor = rng.randint(2, 40)
    return dict(b=divisor, a=divisor * rng.randint(2, 200) + rng.choice([0, 0, rng.randint(1, divisor)]))


def often_divisible_by_both(rng: Random) -> Slots:
    first, second = rng.sample(range(2, 13), 2)
    number = first * second * rng.randint(1, 30)
    return dict(a=number + rng.choice([0, 0, first, rng.randint(1, 9)]), b=first, e=second)


def multiples_in_range(rng: Random) -> Slots:
    low, divisor = rng.randint(2, 200), rng.randint(2, 15)
    return dict(k=divisor, a=low, b=low + divisor * rng.randint(2, 9) + rng.randint(0, divisor))


def two_divisors(rng: Random) -> Slots:
    first, second = rng.choice([(3, 5), (2, 3), (4, 6), rng.sample(range(2, 13), 2)])
    return dict(k=first, e=second, b=rng.choice([50, 100, 1000, rng.randint(40, 999)]))


KINDS = [
    about_number(
        'is-divisible',
        'I check the remainder.',
        ['final_answer({a} % {b} == 0)'],
        often_divisible,
        sentences=[
            '{a} / {b} without remainder?',
            'does {a} divide by {b} <evenly|exactly|cleanly>',
            'is {a} a multiple of {b}',
            '{a} divisible by {b}, yes or no',
            'Can I split {a} <sweets|cards|coins> evenly <among|between> {b} <kids|people|players>?',
            'Do {a} <chairs|plants> fit into rows of {b} with none left over?',
            'does {b} fit into {a} without a rest',
            'Is {a} in the {b} times table?',
            'check whether {b} goes into {a}',
            'can {a} eggs be packed in boxes of {b} with none left',
            'Will {a} divided by {b} be a whole number?',
            'is {a} exactly divisible by {b}',
            'Is {a} divisible by {b}?',
            'Check if {a} is divisible by {b}.',
            'Can {a} be divided by {b}<| without remainder>?',
            'Is {a} a multiple of {b}?',
            'Does {b} divide {a}?',
            'Tell me whether {a} is divisible by {b}.',
            'Is {b} a factor of {a}?',
            'Does {b} go into {a}<| evenly>?',
            '{a} divisible by {b}?',
            'Can I divide {a} by {b} evenly?',
            'Can {a} <people|children> be put into groups of {b} with nobody left?',
            'Does {a} / {b} give a whole number?',
        ],
        questions=[
            'is the first divisible by the second',
            'does the second divide the first',
            'is the first a multiple of the second',
        ],
        held_out=['Is {b} a divisor of {a}?'],
        of_two=True,
        weight=0.8,
    ),
    about_number(
        'is-divisible-by-both',
        'I check both remainders.',
        ['final_answer({a} % {b} == 0 and {a} % {e} == 0)'],
        often_divisible_by_both,
        sentences=[
            'Is {a} divisible by <both |>{b} and {e}?',
            'Check if {a} is divisible by both {b} and {e}.',
            'Do {b} and {e} both divide {a}?',
            'Is {a} a multiple of both {b} and {e}?',
            'Can {a} be divided by {b} and also by {e}?',
            'Are {b} and {e} both factors of {a}?',
            'is {a} divisible by {b} and {e}',
            'Is {a} a common multiple of {b} and {e}?',
            'Does {b} divide {a}, and {e} too?',
        ],
        questions=['is it divisible by both {b} and {e}', 'do {b} and {e} both divide it'],
        held_out=['Tell me whether {b} as well as {e} divides {a}.'],
    ),
    about_number(
        'count-multiples',
        'I count the numbers divisible by {k}.',
        ['final_answer(len([n for n in range(1, {b} + 1) if n % {k} == 0]))'],
        lambda rng: dict(k=rng.randint(2, 25), b=rng.choice([50, 100, 1000, rng.randint(61, 999)])),
        nouns=[
            'the number of multiples of {k} up to {b}',
            'the count of numbers <from 1 to|up to> {b} divisible by {k}',
        ],
        sentences=[
            'How many <numbers|integers> <from|between> 1 <to|and> {b} are <divisible by|multiples of> {k}?',
            'How many multiples of {k} are there up to {b}?',
            'Count the numbers from 1 to {b} that are divisible by {k}.',
            'How many numbers up to {b} does {k} divide?',
            'how many multiples of {k} up to {b}',
            'Count the multiples of {k} from 1 to {b}.',
        ],
        held_out=['How many numbers up to {b} can be divided by {k}?'],
        weight=0.8,
    ),
    about_number(
        'multiples',
        'I keep the numbers divisible by {k}.',
        ['final_answer([n for n in range(1, {b} + 1) if n % {k} == 0])'],
        lambda rng: dict(k=rng.randint(3, 25), b=rng.choice([50, 100, rng.randint(61, 150)])),
        nouns=[
            '<all |the |>multiples of {k} up to {b}',
            '<all |the |>numbers from 1 to {b} that are divisible by {k}',
            '<all |the |>numbers up to {b} that {k} divides',
        ],
        sentences=[
            'List <all |the |>multiples of {k} <up to|from 1 to> {b}.',
            'Which numbers from 1 to {b} are divisible by {k}?',
            'multiples of {k} up to {b}',
            'Count up in steps of {k}, from {k} to {b} at most.',
            'List every number up to {b} that can be divided by {k}.',
        ],
        held_out=['Which multiples of {k} are there up to {b}?'],
        weight=0.7,
    ),
    about_number(
        'multiples-between',
        'I keep the numbers divisible by {k}.',
        ['final_answer([n for n in range({a}, {b} + 1) if n % {k} == 0])'],
        multiples_in_range,
        nouns=[
            '<all |the |>multiples of {k} <between {a} and {b}|from {a} to {b}>',
            '<all |the |>numbers <between {a} and {b}|from {a} to {b}> that are divisible by {k}',
            'the numbers in the range {a} to {b} that are multiples of {k}',
        ],
        sentences=[
            'Which numbers between {a} and {b} are divisible by {k}?',
            'List <all |the |>multiples of {k} between {a} and {b}.',
            'Which multiples of {k} lie between {a} and {b}?',
            'multiples of {k} from {a} to {b}',
            'Which numbers from {a} to {b} can be divided by {k}?',
            'Which of the numbers {a} to {b} are multiples of {k}?',
            'List everything from {a} to {b} that is divisible by {k}.',
            'multiples of {k} between {a} and {b}?',
        ],
        held_out=['Find the numbers in the range {a} to {b} that {k} divides.'],
    ),
    about_number(
        'count-multiples-between',
        'I count the numbers divisible by {k}.',
        ['final_answer(len([n for n in range({a}, {b} + 1) if n % {k} == 0]))'],
        multiples_in_range,
        nouns=[
            'the number of multiples of {k} <between {a} and {b}|from {a} to {b}>',
            'the count of numbers <between {a} and {b}|from {a} to {b}> divisible by {k}',
            'the number of numbers from {a} to {b} that {k} divides',
        ],
        sentences=[
            'How many numbers between {a} and {b} are divisible by {k}?',
            'How many multiples of {k} <are|lie> between {a} and {b}?',
            'Count the multiples of {k} from {a} to {b}.',
            'How many numbers from {a} to {b} are multiples of {k}?',
            'How many of the numbers {a} to {b} are divisible by {k}?',
            'how many multiples of {k} from {a} to {b}',
            'Count the numbers between {a} and {b} that are divisible by {k}.',
        ],
        held_out=['How many numbers in the range {a} to {b} can be divided by {k}?'],
        weight=0.5,
    ),
    about_number(
        'sum-of-multiples',
        'I add the numbers divisible by {k}.',
        ['final_answer(sum(n for n in range(1, {b} + 1) if n % {k} == 0))'],
        lambda rng: dict(k=rng.randint(2, 25), b=rng.choice([*LIMITS, rng.randint(30, 999)])),
        nouns=[
            'the sum of <all |the |>multiples of {k} up to {b}',
            'the sum of <all |the |>numbers from 1 to {b} that are divisible by {k}',
            'the multiples of {k} from 1 to {b} added <up|together>',
        ],
        sentences=[
            'Add <up |>all multiples of {k} up to {b}.',
            'What do the multiples of {k} up to {b} add up to?',
            'sum of multiples of {k} up to {b}',
            'Add all numbers from 1 to {b} that are divisible by {k}.',
            'Add every number up to {b} that is a multiple of {k}.',
            'How much are all multiples of {k} up to {b} together?',
            'Sum all the multiples of {k} from 1 to {b}.',
            'What is the sum of all numbers up to {b} that can be divided by {k}?',
        ],
        held_out=[
            'Sum the numbers up to {b} that {k} divides.',
            'What is the total of the multiples of {k} up to {b}?',
        ],
    ),
    about_number(
        'first-multiples',
        'I multiply {k} by 1 to {b}.',
        ['final_answer([{k} * n for n in range(1, {b} + 1)])'],
        lambda rng: dict(k=rng.randint(2, 99), b=rng.randint(3, 12)),
        nouns=[
            'the first {b} multiples of {k}',
            'the {b} smallest multiples of {k}',
            'a list of the first {b} multiples of {k}, starting with {k}',
        ],
        sentences=[
            'List the first {b} multiples of {k}.',
            'Which are the first {b} multiples of {k}?',
            'first {b} multiples of {k}',
            'List {k} times 1 to {k} times {b}.',
            'Write the times table of {k} up to {b}.',
            'Count in steps of {k}, {b} numbers, starting with {k}.',
            'What are the first {b} multiples of {k}?',
            'Start with {k} and list {b} multiples of it.',
        ],
        held_out=['Write down the first {b} multiples of {k}.'],
    ),
    about_number(
        'sum-of-multiples-of-either',
        'I add the numbers divisible by one or the other.',
        ['final_answer(sum(n for n in range({b}) if n % {k} == 0 or n % {e} == 0))'],
        two_divisors,
        nouns=[
            'the sum of all <numbers|multiples> below {b} <divisible by|that are multiples of> {k} or {e}',
            'the sum of <all |the |>multiples of {k} or {e} below {b}',
            'the total of all numbers smaller than {b} that {k} or {e} divides',
        ],
        sentences=[
            'Add all numbers below {b} that are divisible by {k} or {e}.',
            'Add <up |>the multiples of {k} or {e} below {b}.',
            'What do all numbers below {b} that are multiples of {k} or {e} add up to?',
            'If we list all numbers below {b} that are multiples of {k} or {e}, what is their sum?',
            'Sum all numbers below {b} divisible by {k} or {e}.',
            'sum of multiples of {k} or {e} below {b}',
            'How much are all multiples of {k} or {e} below {b} together?',
        ],
        held_out=['Sum everything below {b} that {k} or {e} divides.'],
        weight=0.4,
    ),
    about_number(
        'count-divisible-by-both',
        'I count the numbers divisible by both.',
        ['final_answer(len([n for n in range(1, {b} + 1) if n % {k} == 0 and n % {e} == 0]))'],
        two_divisors,
        nouns=[
            'the number of <numbers|integers> from 1 to {b} divisible by both {k} and {e}',
            'the count of numbers up to {b} divisible by <both |>{k} and {e}',
            'the number of multiples of both {k} and {e} up to {b}',
        ],
        sentences=[
            'How many numbers from 1 to {b} are divisible by <both |>{k} and {e}?',
            'How many numbers up to {b} are multiples of both {k} and {e}?',
            'Count the numbers from 1 to {b} that {k} and {e} both divide.',
            'How many numbers from 1 to {b} can be divided by {k} and also by {e}?',
            'How many numbers up to {b} do {k} and {e} both divide?',
            'how many numbers up to {b} are divisible by both {k} and {e}',
            'Count the numbers from 1 to {b} divisible by {k} as well as {e}.',
        ],
        held_out=['How many of the numbers 1 to {b} does {k} divide, and {e} too?'],
        weight=0.4,
    ),
    about_number(
        'divisible-by-both-list',
        'I keep the numbers divisible by both.',
        ['final_answer([n for n in range(1, {b} + 1) if n % {k} == 0 and n % {e} == 0])'],
        lambda rng: dict(zip('ke', rng.sample(range(2, 9), 2)), b=rng.choice([50, 100, rng.randint(40, 200)])),
        nouns=[
            '<all |the |>numbers from 1 to {b} divisible by both {k} and {e}',
            'the common multiples of {k} and {e} up to {b}',
            'the numbers up to {b} that {k} and {e} both divide',
        ],
        sentences=[
            'Which numbers from 1 to {b} are divisible by <both |>{k} and {e}?',
            'List the numbers up to {b} that are multiples of both {k} and {e}.',
            'Which numbers up to {b} can be divided by {k} and also by {e}?',
            'List the common multiples of {k} and {e} up to {b}.',
            'Which numbers up to {b} are multiples of both {k} and {e}?',
            'numbers from 1 to {b} divisible by {k} and {e}',
        ],
        held_out=['Which of the numbers 1 to {b} does {k} divide, and {e} too?'],
        weight=0.4,
    ),
    about_number(
        'next-multiple',
        'I divide, round up, and multiply again.',
        ['import math', 'final_answer(math.ceil({a} / {b}) * {b})'],
        lambda rng: dict(b=rng.choice([3, 4, 5, 6, 7, 8, 9, 12, 15, 25]), a=rng.randint(10, 999)),
        nouns=[
            'the <smallest|first|next> multiple of {b} that is at least {a}',
            '{a} rounded up to a multiple of {b}',
            'the first multiple of {b} from {a} on',
            'the lowest multiple of {b} that is not smaller than {a}',
        ],
        sentences=[
            'Round {a} up to the next multiple of {b}.',
            'Which is the smallest multiple of {b} that is not less than {a}?',
            'From {a} on, which is the first multiple of {b}?',
            'I need at least {a} and can only buy packs of {b}. How many pieces do I buy?',
            'Boxes hold {b} each. How many places do the boxes for {a} pieces have?',
            'round {a} up to a multiple of {b}',
        ],
        held_out=['Find the smallest multiple of {b} that is {a} or more.'],
        weight=0.4,
    ),
]
