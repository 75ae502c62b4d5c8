"""Every element of a list changed, and sums and differences along the list."""

from random import Random

from ..kind import SlotMaker, Slots
from ..lists import about_list, any_numbers, decimals, long_integers, signed_integers

ITEMS = '<number|element|value|one>'


def list_and(low: int, high: int) -> SlotMaker:
    """A maker of a list and a number."""
    return lambda rng: dict(l=long_integers(rng), x=rng.randint(low, high))


def divisible_list(rng: Random) -> Slots:
    """A list that is often divisible by its number."""
    divisor = rng.choice([2, 3, 4, 5, 10, 12])
    numbers = [rng.randint(1, 30) for _ in range(rng.randint(3, 8))]
    if rng.random() < 0.5:
        numbers = [number * divisor for number in numbers]
    return dict(l=numbers, x=divisor)

KINDS = [
    about_list(
        'add-to-each',
        'I add {x} to every number.',
        ['numbers = {l}', 'final_answer([n + {x} for n in numbers])'],
        list_and(1, 50),
        nouns=[
            f'{{l}} with {{x}} added to <each|every> {ITEMS}',
            'every <number|element> of {l} plus {x}',
            '{l} after each is increased by {x}',
        ],
        sentences=[
            f'Add {{x}} to <each|every> {ITEMS} <of|in> {{l}}.',
            'Add {x} to all <numbers|elements> of {l}.',
            'Increase <every number|each element> of {l} by {x}.',
            '{l}, each plus {x}',
            'Everybody gets {x} more points. The points were {l}. What are they now?',
        ],
        questions=[
            'what are they when I add {x} to <each|every one|all of them>',
            'can you add {x} to <each|every one|all of them>',
            'what do I get if each is increased by {x}',
        ],
        held_out=['Raise each of {l} by {x} and list them.', 'Take {l} and make each {x} larger.'],
    ),
    about_list(
        'subtract-from-each',
        'I subtract {x} from every number.',
        ['numbers = {l}', 'final_answer([n - {x} for n in numbers])'],
        list_and(1, 50),
        nouns=[
            f'{{l}} with {{x}} subtracted from <each|every> {ITEMS}',
            'every <number|element> of {l} minus {x}',
            '{l} after each is decreased by {x}',
        ],
        sentences=[
            f'Subtract {{x}} from <each|every> {ITEMS} <of|in> {{l}}.',
            'Subtract {x} from all <numbers|elements> of {l}.',
            'Decrease <every number|each element> of {l} by {x}.',
            '{l}, each minus {x}',
            'Everybody loses {x} points. The points were {l}. What are they now?',
        ],
        questions=[
            'what are they when I subtract {x} from <each|every one|all of them>',
            'can you take {x} off <each|every one|all of them>',
            'what do I get if each is decreased by {x}',
        ],
        held_out=['Lower each of {l} by {x} and list them.'],
    ),
    about_list(
        'multiply-each',
        'I multiply every number by {x}.',
        ['numbers = {l}', 'final_answer([n * {x} for n in numbers])'],
        list_and(2, 12),
        nouns=[
            f'{{l}} with <each|every> {ITEMS} multiplied by {{x}}',
            'every <number|element> of {l} times {x}',
            '{x} times <each|every number> of {l}<| as a list>',
        ],
        sentences=[
            f'Multiply <each|every> {ITEMS} <of|in> {{l}} by {{x}}.',
            'Multiply all <numbers|elements> of {l} by {x}.',
            'Scale {l} by {x}.',
            '{l}, each times {x}',
            '{x} times each: {l}',
        ],
        questions=[
            'what are they when I multiply <each|every one|all of them> by {x}',
            'what is each of them times {x}',
            'can you multiply <each|every one|all of them> by {x}',
        ],
        held_out=['Make each of {l} {x} times larger and list them.'],
    ),
    about_list(
        'double-each',
        'I multiply every number by 2.',
        ['numbers = {l}', 'final_answer([n * 2 for n in numbers])'],
        any_numbers,
        nouns=['the <double|doubles> of <each|every number> in {l}', '{l} with every <number|element> doubled'],
        sentences=[
            f'Double <each|every> {ITEMS} <of|in> {{l}}.',
            'Double all <numbers|elements> of {l}.',
            'double these: {l}',
            'Make <each|every number> of {l} twice as large.',
        ],
        questions=[
            'what are they when <each|every one> is doubled',
            'what is twice each of them',
            'can you double <each|every one|all of them>',
        ],
        held_out=['List two times each of {l}.'],
        weight=0.4,
    ),
    about_list(
        'divide-each',
        'I divide every number by {x}.',
        ['numbers = {l}', 'final_answer([n / {x} for n in numbers])'],
        divisible_list,
        nouns=[
            f'{{l}} with <each|every> {ITEMS} divided by {{x}}',
            'every <number|element> of {l} divided by {x}',
        ],
        sentences=[
            f'Divide <each|every> {ITEMS} <of|in> {{l}} by {{x}}.',
            'Divide all <numbers|elements> of {l} by {x}.',
            '{l}, each divided by {x}',
        ],
        questions=[
            'what are they when I divide <each|every one|all of them> by {x}',
            'can you divide <each|every one|all of them> by {x}',
        ],
        held_out=['Take {l} and divide all of it by {x}, one by one.'],
    ),
    about_list(
        'square-each',
        'I square every number.',
        ['numbers = {l}', 'final_answer([n ** 2 for n in numbers])'],
        lambda rng: dict(l=long_integers(rng, 3, 30)),
        nouns=[
            'the squares of $numbers',
            '{l} with <each|every> number squared',
            'the square of <each|every number> in {l}',
        ],
        sentences=[
            f'Square <each|every> {ITEMS} <of|in> {{l}}.',
            'Square all <numbers|elements> in {l}.',
            'square these: {l}',
            'List the squares of {l}.',
            '{l} squared, each of them',
        ],
        questions=[
            'what are <their|the> squares',
            'what is the square of each',
            'can you square <each|every one|all of them>',
        ],
        held_out=['Multiply each of {l} by itself and list the squares.', 'Take {l} and square every one.'],
    ),
    about_list(
        'absolute-values',
        'I take the absolute value of every number.',
        ['numbers = {l}', 'final_answer([abs(n) for n in numbers])'],
        lambda rng: dict(l=signed_integers(rng)),
        nouns=['the absolute values of {l}', '{l} without <the |>minus signs', '{l} with all numbers made positive'],
        sentences=[
            'Take the absolute value of each number in {l}.',
            'Make every number in {l} positive.',
            'Remove the <signs|minus signs> from {l}.',
            'abs of each: {l}',
        ],
        questions=['what are the absolute values', 'what are they without the minus signs'],
        held_out=['Turn every negative number in {l} into a positive one.'],
        weight=0.3,
    ),
    about_list(
        'round-each',
        'I round every number.',
        ['numbers = {l}', 'final_answer([round(n) for n in numbers])'],
        lambda rng: dict(l=[n + 0.01 if n % 1 == 0.5 else n for n in decimals(rng, 3, 8)]),
        nouns=['{l} rounded to whole numbers', 'the numbers {l} rounded<| to the nearest integer>'],
        sentences=[
            'Round <each|every> number in {l}<| to a whole number| to the nearest integer>.',
            'Round all of {l} to whole numbers.',
            'round these: {l}',
        ],
        questions=['what are they rounded<| to whole numbers>', 'can you round <each|all> of them to whole numbers'],
        held_out=['Make whole numbers of {l} by rounding each.'],
        weight=0.3,
    ),
    about_list(
        'running-total',
        'I keep a total and collect it after each number.',
        [
            'total, totals = 0, []',
            'for n in {l}:',
            '    total += n',
            '    totals.append(total)',
            'final_answer(totals)',
        ],
        lambda rng: dict(l=long_integers(rng)),
        nouns=[
            'the running <total|totals|sum> of $numbers',
            'the cumulative <sum|sums|total> of $numbers',
            'the <sums|totals> of {l} after each <number|element>',
            'the partial sums of {l}',
        ],
        sentences=[
            'Add {l} one by one and list the total after each.',
            'List the running total for {l}.',
            'running total: {l}',
            'cumsum of {l}',
            'Each day we sold {l}. What was the total so far after each day?',
        ],
        questions=[
            'what is the running total',
            'what are the cumulative sums',
            'what is the total after each of them',
        ],
        held_out=['Show how the total of {l} grows with each number.', 'Find the running sum in {l}.'],
    ),
    about_list(
        'differences',
        'I subtract each number from the next.',
        ['numbers = {l}', 'final_answer([b - a for a, b in zip(numbers, numbers[1:])])'],
        lambda rng: dict(l=long_integers(rng) if rng.random() < 0.5 else sorted(long_integers(rng))),
        nouns=[
            'the differences between <neighbours|neighbors|consecutive numbers|neighbouring numbers> in {l}',
            'the <steps|changes|increases> from each number to the next in {l}',
            'the consecutive differences of {l}',
        ],
        sentences=[
            'Subtract each number in {l} from the next one.',
            'List the differences between neighbours in {l}.',
            'How much does it change from one number to the next in {l}?',
            'diffs of {l}',
            'The meter showed {l}. What were the changes from one reading to the next?',
        ],
        questions=[
            'what are the differences between <neighbours|consecutive numbers>',
            'how much does it change from each to the next',
            'what are the steps from one to the next',
        ],
        held_out=['Show by how much each number in {l} differs from the one before.'],
    ),
]
