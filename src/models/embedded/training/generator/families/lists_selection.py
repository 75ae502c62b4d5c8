"""Elements of a list counted or chosen."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..slots import PARITIES, some_integers
from ..words import integers


def value_in_list(rng: Random) -> Slots:
    numbers = [rng.randint(1, 6) for _ in range(rng.randint(6, 12))]
    return dict(l=numbers, x=rng.choice(numbers))


def list_and_parity(rng: Random) -> Slots:
    word, remainder = rng.choice(PARITIES)
    return dict(l=integers(rng), w=word, k=remainder)


KINDS = [
    TaskKind(
        name='count-distinct',
        weight=0.7,
        thoughts=['A set keeps only the unique values.'],
        code=[
            'numbers = {l}',
            'final_answer(len(set(numbers)))',
        ],
        slots=lambda rng: dict(l=integers(rng, 5, 10, 10)),
        seen=[
            'How many <different|unique|distinct> numbers are in {l}?',
            'Count the <unique|distinct> values in {l}.',
            'How many distinct values does {l} have?',
            'Find the number of unique <numbers|values> in the list {l}.',
            *asked('the number of <different|unique|distinct> <numbers|values> in {l}'),
            'count the <different|unique|distinct> numbers: {l}',
            'How many different values are there in {l}?',
            'How many unique numbers in {l}?',
            wondered('the number of <different|unique|distinct> <numbers|values> in {l}'),
        ],
        held_out=[
            'In {l}, how many numbers are different?',
            'How many distinct numbers do you see in {l}?',
        ],
    ),
    TaskKind(
        name='count-value',
        weight=0.7,
        thoughts=['I will use count.'],
        code=[
            'numbers = {l}',
            'final_answer(numbers.count({x}))',
        ],
        slots=value_in_list,
        seen=[
            'How <often|many times> does {x} <occur|appear> in {l}?',
            'Count how often {x} appears in {l}.',
            'How many times is {x} in the list {l}?',
            'Find the count of {x} in {l}.',
            *asked('the number of times {x} <appears|occurs> in {l}'),
            'how often is {x} in {l}',
            'How many {x}s are in {l}?',
            'count {x} in {l}',
            'How often does the number {x} <appear|occur> in {l}?',
            wondered('the number of times {x} <appears|occurs> in {l}'),
        ],
        held_out=[
            'In {l}, how often do we see {x}?',
            'How many times do we see {x} in {l}?',
        ],
    ),
    TaskKind(
        name='count-greater',
        weight=0.7,
        thoughts=['I count the numbers above the limit.'],
        code=[
            'numbers = {l}',
            'final_answer(len([n for n in numbers if n > {x}]))',
        ],
        slots=lambda rng: dict(l=integers(rng, 5, 9), x=rng.randint(2, 40)),
        seen=[
            'How many numbers in {l} are <greater|larger|bigger> than {x}?',
            'Count the numbers <above|over> {x} in {l}.',
            'How many values of {l} are above {x}?',
            'In the list {l}, how many numbers are greater than {x}?',
            *asked('the number of values <above|over|greater than|larger than> {x} in {l}'),
            'How many of {l} are <greater than|above|over|bigger than> {x}?',
            'How many numbers <above|over|bigger than> {x} are in {l}?',
            'how many in {l} are more than {x}',
            wondered('the number of values <above|over|greater than|larger than> {x} in {l}'),
        ],
        held_out=[
            'Count the values larger than {x} in {l}.',
            'How many elements of {l} are larger than {x}?',
        ],
    ),
    TaskKind(
        name='even-numbers',
        weight=0.6,
        thoughts=['I keep the numbers that are divisible by 2.'],
        code=[
            'numbers = {l}',
            'final_answer([n for n in numbers if n % 2 == 0])',
        ],
        slots=some_integers,
        seen=[
            'Which numbers in {l} are even?',
            'List the even numbers <in|of> {l}.',
            'Give me the even numbers in {l}.',
            'Keep only the even numbers of {l}.',
            *asked('the even numbers <in|of|from> {l}'),
            'Which of {l} are even?',
            'even numbers in {l}',
            'Filter the even numbers from {l}.',
            'Remove the odd numbers from {l}.',
            '$want all even values of {l}',
            wondered('the even numbers <in|of|from> {l}'),
        ],
        held_out=[
            'Filter {l} so that only even numbers stay.',
            '$find all even values of {l}',
        ],
    ),
    TaskKind(
        name='odd-numbers',
        weight=0.6,
        thoughts=['I keep the numbers that are not divisible by 2.'],
        code=[
            'numbers = {l}',
            'final_answer([n for n in numbers if n % 2 == 1])',
        ],
        slots=some_integers,
        seen=[
            'Which numbers in {l} are odd?',
            'List the odd numbers <in|of> {l}.',
            'Give me the odd numbers in {l}.',
            'Keep only the odd numbers of {l}.',
            *asked('the odd numbers <in|of|from> {l}'),
            'Which of {l} are odd?',
            'odd numbers in {l}',
            'Filter the odd numbers from {l}.',
            'Remove the even numbers from {l}.',
            '$want all odd values of {l}',
            wondered('the odd numbers <in|of|from> {l}'),
        ],
        held_out=[
            'Filter {l} so that only odd numbers stay.',
            '$find all odd values of {l}',
        ],
    ),
    TaskKind(
        name='list-length',
        weight=0.6,
        thoughts=['I will use len.'],
        code=[
            'numbers = {l}',
            'final_answer(len(numbers))',
        ],
        slots=lambda rng: dict(l=integers(rng, 3, 12)),
        seen=[
            *asked('the length of the list {l}', 'the number of <elements|items|values> in {l}'),
            'How many <numbers|elements|items|values> are in {l}?',
            'How many numbers are there in {l}?',
            'Count the <numbers|elements|items> in {l}.',
            'How long is the list {l}?',
        ],
        held_out=[
            'How many elements does {l} have?',
            wondered('the length of the list {l}'),
        ],
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
            *asked('the number of {w} numbers in {l}'),
            'How many {w} numbers are in {l}?',
            'Count the {w} numbers in {l}.',
            'How many numbers in {l} are {w}?',
            'how many of {l} are {w}?',
            '$want the count of {w} numbers in {l}',
            wondered('the number of {w} numbers in {l}'),
        ],
        held_out=[
            '$find the count of {w} numbers in {l}',
        ],
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
            *asked('the sum of the {w} numbers in {l}'),
            'Add the {w} numbers in {l}.',
            'Sum only the {w} numbers of {l}.',
            '$want the total of the {w} numbers of {l}',
            wondered('the sum of the {w} numbers in {l}'),
        ],
        held_out=[
            '$find the total of the {w} numbers of {l}',
        ],
    ),
]
