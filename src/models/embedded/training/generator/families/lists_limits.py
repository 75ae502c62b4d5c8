"""The numbers of a list above, below or between limits: listed, counted, added."""

from collections.abc import Sequence
from random import Random

from ..kind import Slots
from ..lists import LIMITS, about_list, any_numbers, long_integers, signed_integers
from ..phrases import choose
from .lists_wordings import MORE_USUAL


def list_and_limit(rng: Random, limits: Sequence[tuple[str, str, str]] = LIMITS) -> Slots:
    """At least one number keeps to the limit; often the limit itself is in the list."""
    while True:
        numbers = long_integers(rng, 4)
        limit = rng.choice(numbers) if rng.random() < 0.5 else rng.randint(1, max(5, *numbers))
        thought, operator, words = rng.choice(limits)
        if any(eval(f'{number} {operator} {limit}') for number in numbers):
            return dict(l=numbers, x=limit, t=thought, o=operator, w=choose(rng, words))


def list_and_other_limit(rng: Random) -> Slots:
    """Any limit but "above", which has a kind of its own: count-greater."""
    return list_and_limit(rng, LIMITS[1:])


def list_and_two_limits(rng: Random) -> Slots:
    numbers = long_integers(rng, 5)
    low = max(1, rng.choice(numbers) - rng.randint(0, 6))
    return dict(l=numbers, a=low, b=low + rng.randint(3, max(6, max(numbers) // 2)))


def with_repeats(rng: Random) -> Slots:
    """A list, and a value to take out of it."""
    numbers = long_integers(rng, 4, 20)
    value = rng.choice(numbers)
    if rng.random() < 0.2:
        numbers.insert(rng.randrange(len(numbers)), value)
    return dict(l=numbers, x=value)


def some_signed(rng: Random) -> Slots:
    return dict(l=signed_integers(rng))


KINDS = [
    about_list(
        'values-by-limit',
        'I keep the numbers {t}.',
        ['numbers = {l}', 'final_answer([n for n in numbers if n {o} {x}])'],
        list_and_limit,
        nouns=[
            'the <numbers|values> in {l} that are {w} {x}',
            'all <numbers|values|elements> of {l} {w} {x}',
            'only those of {l} that are {w} {x}',
        ],
        sentences=[
            'Which <numbers|values> in {l} are {w} {x}?',
            'Which of {l} are {w} {x}?',
            'List the numbers of {l} {w} {x}.',
            'Keep only the numbers of {l} that are {w} {x}.',
            'Show all values {w} {x} from {l}.',
            'filter {l}, {w} {x}',
            *MORE_USUAL['values-by-limit'],
        ],
        questions=[
            'which <of them |ones |numbers |>are {w} {x}',
            'what are the <numbers|values> {w} {x}',
            'can you list those that are {w} {x}',
        ],
        held_out=['Filter {l} so that only numbers {w} {x} stay.', 'Pick the values {w} {x} from {l}.'],
    ),
    about_list(
        'count-by-limit',
        'I count the numbers {t}.',
        ['numbers = {l}', 'final_answer(len([n for n in numbers if n {o} {x}]))'],
        list_and_other_limit,
        nouns=[
            'the number of values in {l} that are {w} {x}',
            'the count of numbers {w} {x} in {l}',
        ],
        sentences=[
            'How many of {l} are {w} {x}?',
            'How many <numbers|values> in {l} are {w} {x}?',
            'Count the numbers {w} {x} in {l}.',
            'how many in {l} are {w} {x}',
            '<Tell me|Can you tell me|I want to know|Do you know> how many of {l} are {w} {x}',
            'A pass needs a score {w} {x}. The scores are {l}. How many passed?',
        ],
        questions=[
            'how many <of them |numbers |>are {w} {x}',
            'how many <values|numbers|results> {w} {x} are there',
            'how often is it {w} {x}',
        ],
        held_out=['In {l}, how many are {w} {x}?', 'Count how many of the list {l} are {w} {x}.'],
    ),
    about_list(
        'sum-by-limit',
        'First I keep the numbers {t}, then I add them.',
        ['numbers = {l}', 'numbers = [n for n in numbers if n {o} {x}]', 'final_answer(sum(numbers))'],
        list_and_limit,
        nouns=[
            'the <sum|total> of the <numbers|values> in {l} that are {w} {x}',
            'the <sum|total> of all <numbers|values> {w} {x} in {l}',
        ],
        sentences=[
            'Add the numbers in {l} that are {w} {x}.',
            'Sum only the values {w} {x} of {l}.',
            'What do the numbers {w} {x} in {l} add up to?',
            'Add up everything {w} {x} in {l}.',
        ],
        questions=[
            'what is the <sum|total> of those {w} {x}',
            'what do the <ones|numbers> {w} {x} add up to',
            'how much are the ones {w} {x} together',
        ],
        held_out=['Take those of {l} that are {w} {x} and add them up.'],
        weight=0.5,
    ),
    about_list(
        'mean-by-limit',
        'First I keep the numbers {t}, then I take the average.',
        ['numbers = {l}', 'numbers = [n for n in numbers if n {o} {x}]', 'final_answer(sum(numbers) / len(numbers))'],
        list_and_limit,
        nouns=[
            'the <average|mean> of the <numbers|values> in {l} that are {w} {x}',
            'the <average|mean> of all <numbers|values> {w} {x} in {l}',
        ],
        sentences=[
            'Average the numbers in {l} that are {w} {x}.',
            'Average only the values {w} {x} of {l}.',
            'Take only those of {l} that are {w} {x}. What is their average?',
        ],
        questions=[
            'what is the <average|mean> of those {w} {x}',
            'what do the ones {w} {x} average to',
        ],
        held_out=['Keep those of {l} that are {w} {x}. What is the mean of them?'],
        weight=0.5,
    ),
    about_list(
        'values-between',
        'I keep the numbers from {a} to {b}.',
        ['numbers = {l}', 'final_answer([n for n in numbers if {a} <= n <= {b}])'],
        list_and_two_limits,
        nouns=[
            'the <numbers|values> in {l} <between {a} and {b}|from {a} to {b}>',
            'all of {l} that lie between {a} and {b}',
        ],
        sentences=[
            'Which <numbers |values |>of {l} <are|lie> between {a} and {b}?',
            'List the numbers of {l} from {a} to {b}.',
            'Keep only the numbers of {l} between {a} and {b}, both included.',
            'Which of {l} are in the range {a} to {b}?',
        ],
        questions=[
            'which <of them |numbers |>are <between {a} and {b}|from {a} to {b}>',
            'what are the values between {a} and {b}',
            'which of them lie in the range from {a} to {b}',
        ],
        held_out=['Filter {l} so that only numbers between {a} and {b} stay.'],
        weight=0.5,
    ),
    about_list(
        'count-between',
        'I count the numbers from {a} to {b}.',
        ['numbers = {l}', 'final_answer(len([n for n in numbers if {a} <= n <= {b}]))'],
        list_and_two_limits,
        nouns=[
            'the number of values in {l} <between {a} and {b}|from {a} to {b}>',
            'the count of numbers between {a} and {b} in {l}',
        ],
        sentences=[
            'How many <numbers |values |>of {l} <are|lie> between {a} and {b}?',
            'Count the numbers of {l} from {a} to {b}.',
            'How many of {l} are in the range {a} to {b}<|, both included>?',
            'how many between {a} and {b} in {l}',
        ],
        questions=[
            'how many <of them |numbers |>are <between {a} and {b}|from {a} to {b}>',
            'how many <lie|are> in the range from {a} to {b}',
        ],
        held_out=['In {l}, how many values are between {a} and {b}?'],
        weight=0.5,
    ),
    about_list(
        'above-average',
        'I keep the numbers above the mean.',
        ['numbers = {l}', 'mean = sum(numbers) / len(numbers)', 'final_answer([n for n in numbers if n > mean])'],
        any_numbers,
        nouns=[
            'the <numbers|values> of {l} that are <above|over|greater than|higher than> <the|their> <average|mean>',
            'all <values|numbers> above <average|the mean> in {l}',
        ],
        sentences=[
            'Which of {l} are <above|over|higher than|more than> <the average|average|the mean>?',
            'List the numbers in {l} that are <greater than|above> the average.',
            'Who is above average? The scores are {l}. List those scores.',
        ],
        questions=[
            'which <of them |numbers |>are <above|over|higher than> the <average|mean>',
            'which <values|results> are above average',
        ],
        held_out=['Keep those of {l} that exceed the mean.'],
        weight=0.4,
    ),
    about_list(
        'count-above-average',
        'I count the numbers above the mean.',
        ['numbers = {l}', 'mean = sum(numbers) / len(numbers)', 'final_answer(len([n for n in numbers if n > mean]))'],
        any_numbers,
        nouns=[
            'the number of values of {l} that are <above|over|greater than> <the|their> <average|mean>',
        ],
        sentences=[
            'How many of {l} are <above|over|higher than|more than> <the average|average|the mean>?',
            'Count the numbers in {l} that are <greater than|above> the average.',
            '<Tell me|Can you tell me|I want to know|Do you know> how many of {l} are above <average|the mean>',
        ],
        questions=[
            'how many <of them |numbers |>are <above|over|higher than> the <average|mean>',
            'how many are better than average',
        ],
        held_out=['Count how many of {l} exceed the mean.'],
        weight=0.4,
    ),
    about_list(
        'percent-above',
        'I divide the count of the numbers {t} by the length and multiply by 100.',
        ['numbers = {l}', 'kept = [n for n in numbers if n {o} {x}]', 'final_answer(len(kept) / len(numbers) * 100)'],
        list_and_limit,
        nouns=[
            'the <percentage|percent> of <values|numbers> in {l} that are {w} {x}',
            'the share of {l} {w} {x} in percent',
        ],
        sentences=[
            'What <percentage|percent> of {l} <is|are> {w} {x}?',
            'How many percent of the numbers {l} are {w} {x}?',
            'percentage of {l} {w} {x}',
            '<Tell me|Can you tell me|I want to know|Do you know> how many percent of {l} are {w} {x}',
        ],
        questions=[
            'what <percentage|percent> <of them |>is {w} {x}',
            'how many percent are {w} {x}',
        ],
        held_out=['Which percentage of the values {l} is {w} {x}?'],
        weight=0.4,
    ),
    about_list(
        'without-negatives',
        'I keep the numbers that are not negative.',
        ['numbers = {l}', 'final_answer([n for n in numbers if n >= 0])'],
        some_signed,
        nouns=[
            '{l} without the negative <numbers|values|ones>',
            'the numbers of {l} that are not negative',
            'the non-negative numbers in {l}',
        ],
        sentences=[
            'Remove <the |all |>negative <numbers|values> from {l}.',
            'remove negatives: {l}',
            'Drop <the |all |>negatives from {l}.',
            'Delete everything below zero from {l}.',
            'Clean {l}, negative numbers out.',
        ],
        questions=[
            'what is left without the negative <numbers|values|ones>',
            'can you remove the negatives',
            'which of them are not negative',
        ],
        held_out=['Throw the negative values out of {l}.', 'Filter {l} so that no negative numbers are left.'],
    ),
    about_list(
        'negative-numbers',
        'I keep the numbers below zero.',
        ['numbers = {l}', 'final_answer([n for n in numbers if n < 0])'],
        some_signed,
        nouns=['the negative <numbers|values|ones> <in|of> {l}', 'all <numbers|values> below zero in {l}'],
        sentences=[
            'Which of {l} are <negative|below zero>?',
            'List the negative numbers in {l}.',
            'Keep only the <negatives|negative numbers> of {l}.',
        ],
        questions=['which <of them |numbers |>are <negative|below zero>', 'what are the negative ones'],
        held_out=['Filter the negative values from {l}.'],
        weight=0.4,
    ),
    about_list(
        'positive-numbers',
        'I keep the numbers above zero.',
        ['numbers = {l}', 'final_answer([n for n in numbers if n > 0])'],
        some_signed,
        nouns=['the positive <numbers|values|ones> <in|of> {l}', 'all <numbers|values> above zero in {l}'],
        sentences=[
            'Which of {l} are <positive|above zero>?',
            'List the positive numbers in {l}.',
            'Keep only the <positives|positive numbers> of {l}.',
        ],
        questions=['which <of them |numbers |>are <positive|above zero>', 'what are the positive ones'],
        held_out=['Filter the positive values from {l}.'],
        weight=0.4,
    ),
    about_list(
        'count-negatives',
        'I count the numbers below zero.',
        ['numbers = {l}', 'final_answer(len([n for n in numbers if n < 0]))'],
        some_signed,
        nouns=['the number of <negative numbers|negatives|values below zero> in {l}'],
        sentences=[
            'How many of {l} are <negative|below zero>?',
            'How many negative <numbers|values> are in {l}?',
            'Count the <negatives|negative numbers> in {l}.',
            'The temperatures were {l}. How many were below zero?',
        ],
        questions=['how many <of them |numbers |>are <negative|below zero>', 'how many negative ones are there'],
        held_out=['In {l}, how many numbers are negative?'],
        weight=0.4,
    ),
    about_list(
        'without-value',
        'I keep all numbers but {x}.',
        ['numbers = {l}', 'final_answer([n for n in numbers if n != {x}])'],
        with_repeats,
        nouns=[
            '{l} without <the |every |any |>{x}',
            'the list {l} with <every|all> {x} removed',
            'the numbers of {l} that are not {x}',
        ],
        sentences=[
            'Remove <the |every |all |the number |the value |>{x} from {l}.',
            'Delete <the |every |all |>{x} from the list {l}.',
            'Take <the |every |all |>{x} out of {l}.',
            'remove {x}: {l}',
            'Drop the value {x} in {l}.',
        ],
        questions=[
            'what is left without <the |>{x}',
            'what is the list without <every |>{x}',
            'can you <remove|delete|take out> <the|every> {x}',
        ],
        held_out=['Throw every {x} out of {l}.', 'Filter {l} so that no {x} is left.'],
    ),
]
