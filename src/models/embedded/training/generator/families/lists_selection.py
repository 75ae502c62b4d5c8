"""Elements of a list counted or looked up."""

from random import Random

from ..kind import Slots, TaskKind
from ..lists import HELD_OUT_LIST_FACTS, LIST_FACTS, about_list, long_integers
from ..phrases import asked, wondered
from ..words import integers
from .lists_wordings import MORE, MORE_FACTS, MORE_USUAL


def value_in_list(rng: Random) -> Slots:
    top = rng.choice([6, 6, 20, 100])
    few = [rng.randint(1, top) for _ in range(rng.randint(3, 6))]
    numbers = [rng.choice(few) for _ in range(rng.randint(6, 12))]
    return dict(l=numbers, x=rng.choice(numbers))


def value_perhaps_in_list(rng: Random) -> Slots:
    numbers = long_integers(rng)
    return dict(l=numbers, x=rng.choice(numbers) if rng.random() < 0.5 else rng.randint(0, max(9, *numbers)))

KINDS = [
    TaskKind(
        name='count-distinct',
        weight=0.7,
        thoughts=['A set keeps only the unique values.'],
        code=[
            'numbers = {l}',
            'final_answer(len(set(numbers)))',
        ],
        slots=lambda rng: dict(l=integers(rng, 5, 12, 10)),
        seen=[
            'How many <different|unique|distinct> numbers are in {l}?',
            'Count the <unique|distinct> values in {l}.',
            'How many distinct values does {l} have?',
            'Find the number of unique <numbers|values> in the list {l}.',
            *asked(
                'the number of <different|unique|distinct> <numbers|values> in {l}',
                'the count of <different|unique|distinct> <numbers|values> in {l}',
            ),
            'count the <different|unique|distinct> numbers: {l}',
            'How many different values are there in {l}?',
            'How many unique numbers in {l}?',
            'How many numbers are in {l} if each is counted only once?',
            'Count {l} without the duplicates.',
            '<Tell me|Can you tell me|I want to know> how many <different|unique|distinct> numbers {l} contains',
            wondered('the number of <different|unique|distinct> <numbers|values> in {l}'),
            *MORE_USUAL['count-distinct'],
        ],
        facts=LIST_FACTS,
        questions=[
            'how many <different|unique|distinct> <numbers|values|ones> are there',
            'how many of them are <different|distinct>',
            'how many are there without the duplicates',
            'how many numbers are there if repeats count once',
        ],
        held_out=[
            'In {l}, how many numbers are different?',
            'How many distinct numbers do you see in {l}?',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
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
            *asked(
                'the number of times {x} <appears|occurs> in {l}',
                'the <count|frequency> of {x} in {l}',
                'the number of occurrences of {x} in {l}',
            ),
            'how often is {x} in {l}',
            'How many {x}s are in {l}?',
            'count {x} in {l}',
            '<Tell me|Can you tell me|I want to know|Do you know> how <often|many times> {x} <is|comes up> in {l}',
            'count the {x}s: {l}',
            'How many of {l} are <equal to|exactly> {x}?',
            'How often does the number {x} <appear|occur> in {l}?',
            wondered('the number of times {x} <appears|occurs> in {l}'),
            *MORE['count-value'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'how <often|many times> does {x} <occur|appear|come up>',
            'how <often|many times> is {x} <in there|in the list|among them>',
            'how many of them are {x}',
            'how many {x}s are there',
        ],
        held_out=[
            'In {l}, how often do we see {x}?',
            'How many times do we see {x} in {l}?',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    TaskKind(
        name='count-greater',
        weight=0.7,
        thoughts=['I count the numbers above the limit.'],
        code=[
            'numbers = {l}',
            'final_answer(len([n for n in numbers if n > {x}]))',
        ],
        slots=lambda rng: dict(l=integers(rng, 5, 12), x=rng.randint(2, 40)),
        seen=[
            'How many numbers in {l} are <greater|larger|bigger> than {x}?',
            'Count the numbers <above|over> {x} in {l}.',
            'How many values of {l} are above {x}?',
            'In the list {l}, how many numbers are greater than {x}?',
            *asked(
                'the number of values <above|over|greater than|larger than> {x} in {l}',
                'the count of numbers in {l} that are <above|over|more than|higher than> {x}',
            ),
            'How many of {l} are <greater than|above|over|bigger than> {x}?',
            'How many numbers <above|over|bigger than> {x} are in {l}?',
            'how many in {l} are more than {x}',
            'How many of {l} exceed {x}?',
            'count above {x}: {l}',
            '<Tell me|Can you tell me|I want to know> how many of {l} are <above|over|bigger than|higher than> {x}',
            wondered('the number of values <above|over|greater than|larger than> {x} in {l}'),
            *MORE['count-greater'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'how many <of them |numbers |>are <above|over|more than|greater than|higher than|bigger than> {x}',
            'how many <values|numbers|results> <lie above|exceed> {x}',
            'how often is it <above|over|more than> {x}',
        ],
        held_out=[
            'Count the values larger than {x} in {l}.',
            'How many elements of {l} are larger than {x}?',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
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
            *asked(
                'the length of the list {l}',
                'the number of <elements|items|values> in {l}',
                'the count of <elements|items|numbers> in {l}',
            ),
            'How many <numbers|elements|items|values> are in {l}?',
            'How many numbers are there in {l}?',
            'Count the <numbers|elements|items> in {l}.',
            'How long is the list {l}?',
            'len({l})',
            'length of {l}',
            'How many numbers do I have: {l}?',
            'Count these: {l}',
            *MORE['list-length'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'how many <numbers|values|elements|items|entries> are there',
            'how many are <they|there|that>',
            'how long is the list',
            'how many <numbers|values> do I have',
            'what is the <length|count>',
        ],
        held_out=[
            'How many elements does {l} have?',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    about_list(
        'contains-value',
        'I check with in.',
        ['numbers = {l}', 'final_answer({x} in numbers)'],
        value_perhaps_in_list,
        nouns=[],
        sentences=[
            '<Tell me|Can you tell me|I want to know|Do you know> whether {x} is in {l}',
            '<Tell me|Can you tell me|I want to know|Do you know> whether {l} contains {x}',
            'Is {x} in {l}?',
            'Does {l} contain {x}?',
            'Is {x} one of {l}?',
            'Is the number {x} <in the list|among the numbers|part of> {l}?',
            'Check <if|whether> {x} is in {l}.',
            'Do you see a {x} in {l}?',
            '{x} in {l}?',
            'Does {x} <appear|occur> in {l}?',
            'Can I find {x} in {l}?',
            *MORE_USUAL['contains-value'],
        ],
        questions=[
            'is {x} <in it|in the list|among them|one of them|there>',
            'does <it|the list> contain {x}',
            'is there a {x}',
            'does {x} <appear|occur>',
        ],
        held_out=['Tell me if {l} has the number {x}.', 'Is there a {x} somewhere in {l}?'],
    ),
]
