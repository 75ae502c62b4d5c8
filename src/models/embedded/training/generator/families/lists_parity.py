"""Even, odd and divisible numbers of a list: listed, counted, added."""

from random import Random

from ..kind import Slots, TaskKind
from ..lists import HELD_OUT_LIST_FACTS, LIST_FACTS, about_list, long_integers
from ..phrases import asked, wondered
from ..slots import PARITIES
from ..words import integers
from .lists_wordings import MORE, MORE_FACTS


def list_and_parity(rng: Random) -> Slots:
    word, remainder = rng.choice(PARITIES)
    return dict(l=long_integers(rng), w=word, k=remainder)


def list_and_divisor(rng: Random) -> Slots:
    return dict(l=integers(rng, 5, 12, 60), x=rng.choice([3, 3, 4, 5, 5, 6, 7, 8, 9, 10]))

KINDS = [
    TaskKind(
        name='even-numbers',
        weight=0.6,
        thoughts=['I keep the numbers that are divisible by 2.'],
        code=[
            'numbers = {l}',
            'final_answer([n for n in numbers if n % 2 == 0])',
        ],
        slots=lambda rng: dict(l=long_integers(rng)),
        seen=[
            'Which numbers in {l} are even?',
            'List the even numbers <in|of> {l}.',
            'Give me the even numbers in {l}.',
            'Keep only the even numbers of {l}.',
            *asked(
                'the even numbers <in|of|from> {l}',
                'the even <ones|values|elements> <in|of> {l}',
                'only the even numbers of {l}',
                '{l} without the odd numbers',
            ),
            'Which of {l} are even?',
            'even numbers in {l}',
            'Filter the even numbers from {l}.',
            'Remove the odd numbers from {l}.',
            'Drop the odd ones from {l}.',
            'evens of {l}',
            'Pick the even numbers out of {l}.',
            '$want all even values of {l}',
            wondered('the even numbers <in|of|from> {l}'),
            *MORE['even-numbers'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'which <of them |ones |numbers |>are even',
            'what are the even <numbers|ones|values>',
            'what is left without the odd numbers',
            'can you keep only the even <ones|numbers>',
        ],
        held_out=[
            'Filter {l} so that only even numbers stay.',
            '$find all even values of {l}',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    TaskKind(
        name='odd-numbers',
        weight=0.6,
        thoughts=['I keep the numbers that are not divisible by 2.'],
        code=[
            'numbers = {l}',
            'final_answer([n for n in numbers if n % 2 == 1])',
        ],
        slots=lambda rng: dict(l=long_integers(rng)),
        seen=[
            'Which numbers in {l} are odd?',
            'List the odd numbers <in|of> {l}.',
            'Give me the odd numbers in {l}.',
            'Keep only the odd numbers of {l}.',
            *asked(
                'the odd numbers <in|of|from> {l}',
                'the odd <ones|values|elements> <in|of> {l}',
                'only the odd numbers of {l}',
                '{l} without the even numbers',
            ),
            'Which of {l} are odd?',
            'odd numbers in {l}',
            'Filter the odd numbers from {l}.',
            'Remove the even numbers from {l}.',
            'Drop the even ones from {l}.',
            'odds of {l}',
            'Pick the odd numbers out of {l}.',
            '$want all odd values of {l}',
            wondered('the odd numbers <in|of|from> {l}'),
            *MORE['odd-numbers'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'which <of them |ones |numbers |>are odd',
            'what are the odd <numbers|ones|values>',
            'what is left without the even numbers',
            'can you keep only the odd <ones|numbers>',
        ],
        held_out=[
            'Filter {l} so that only odd numbers stay.',
            '$find all odd values of {l}',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    TaskKind(
        name='count-by-parity',
        weight=0.7,
        thoughts=['I count the {w} numbers.'],
        code=[
            'numbers = {l}',
            'final_answer(len([n for n in numbers if n % 2 == {k}]))',
        ],
        slots=list_and_parity,
        seen=[
            *asked(
                'the number of {w} numbers in {l}',
                'the number of {w} <values|elements|ones> in {l}',
            ),
            'How many {w} numbers are in {l}?',
            'Count the {w} numbers in {l}.',
            'How many numbers in {l} are {w}?',
            'how many of {l} are {w}?',
            'how many {w} in {l}',
            '<Tell me|Can you tell me|I want to know|Do you know> how many {w} numbers {l} contains',
            'count {w}: {l}',
            '$want the count of {w} numbers in {l}',
            wondered('the number of {w} numbers in {l}'),
        ],
        facts=LIST_FACTS,
        questions=[
            'how many <of them |numbers |>are {w}',
            'how many {w} <numbers|ones|values> are there',
            'what is the number of {w} ones',
        ],
        held_out=[
            '$find the count of {w} numbers in {l}',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    TaskKind(
        name='sum-by-parity',
        weight=0.6,
        thoughts=['I add the {w} numbers.'],
        code=[
            'numbers = {l}',
            'final_answer(sum(n for n in numbers if n % 2 == {k}))',
        ],
        slots=list_and_parity,
        seen=[
            *asked(
                'the sum of the {w} numbers in {l}',
                'the sum of all {w} <values|elements|ones> in {l}',
                'the {w} numbers of {l} added <up|together>',
            ),
            'Add the {w} numbers in {l}.',
            'Sum only the {w} numbers of {l}.',
            'Add up the {w} ones of {l}.',
            'sum of {w} in {l}',
            'What do the {w} numbers in {l} add up to?',
            '$want the total of the {w} numbers of {l}',
            wondered('the sum of the {w} numbers in {l}'),
        ],
        facts=LIST_FACTS,
        questions=[
            'what is the <sum|total> of the {w} <numbers|ones|values>',
            'what do the {w} <numbers|ones> add up to',
            'how much are the {w} ones together',
        ],
        held_out=[
            '$find the total of the {w} numbers of {l}',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    about_list(
        'divisible-in-list',
        'I keep the numbers divisible by {x}.',
        ['numbers = {l}', 'final_answer([n for n in numbers if n % {x} == 0])'],
        list_and_divisor,
        nouns=[
            'the <numbers|values> in {l} <divisible by|that are multiples of> {x}',
            'the multiples of {x} in {l}',
            'all of {l} that can be divided by {x}',
        ],
        sentences=[
            'Which of {l} are <divisible by|multiples of> {x}?',
            'Keep only the multiples of {x} in {l}.',
            'List the numbers in {l} divisible by {x}.',
            'Which numbers of {l} can be divided by {x} without remainder?',
        ],
        questions=[
            'which <of them |numbers |>are <divisible by|multiples of> {x}',
            'which ones can be divided by {x}',
            'what are the multiples of {x}',
        ],
        held_out=['Filter {l} for multiples of {x}.', 'Does {x} divide some of {l}? List those.'],
    ),
    about_list(
        'count-divisible-in-list',
        'I count the numbers divisible by {x}.',
        ['numbers = {l}', 'final_answer(len([n for n in numbers if n % {x} == 0]))'],
        list_and_divisor,
        nouns=[
            'the number of multiples of {x} in {l}',
            'the count of numbers in {l} that are <divisible by|multiples of> {x}',
        ],
        sentences=[
            'How many of {l} are <divisible by|multiples of> {x}?',
            'Count the multiples of {x} in {l}.',
            'How many numbers in {l} can be divided by {x}?',
        ],
        questions=[
            'how many <of them |numbers |>are <divisible by|multiples of> {x}',
            'how many can be divided by {x}',
            'how many multiples of {x} are there',
        ],
        held_out=['In {l}, how many numbers are divisible by {x}?'],
        weight=0.4,
    ),
]
