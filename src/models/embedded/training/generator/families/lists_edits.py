"""Lists with an element more or another in its place, or cut into chunks."""

from random import Random

from ..kind import Slots
from ..lists import about_list, count, long_integers, ordinal


def list_and_number(rng: Random) -> Slots:
    return dict(l=long_integers(rng), x=rng.randint(0, 200))


def list_and_insertion(rng: Random) -> Slots:
    numbers = long_integers(rng, 4)
    place = rng.randint(2, len(numbers))
    return dict(l=numbers, x=rng.randint(0, 99), k=place, o=ordinal(rng, place))


def list_and_replacement(rng: Random) -> Slots:
    few = rng.sample(range(0, 30), rng.randint(3, 6))
    numbers = few + [rng.choice(few) for _ in range(rng.randint(0, 5))]
    return dict(l=rng.sample(numbers, len(numbers)), x=rng.choice(few), v=rng.randint(0, 99))


def list_and_chunk(rng: Random) -> Slots:
    size = rng.choice([2, 2, 3, 3, 4, 5])
    return dict(l=long_integers(rng, size + 2), k=size, w=count(rng, size))

KINDS = [
    about_list(
        'append',
        'I add the number at the end.',
        ['numbers = {l}', 'final_answer(numbers + [{x}])'],
        list_and_number,
        nouns=[
            '{l} with {x} <added at|appended at|put at> the end',
            'the list {l} after {x} is appended',
            'the list {l} followed by {x}',
        ],
        sentences=[
            'Append {x} to {l}.',
            'Add {x} to the end of {l}.',
            'Add {x} at the end of the list {l}.',
            'Put {x} <behind|at the end of> {l}.',
            'append {x}: {l}',
            'Add one more element, {x}, to the list {l}.',
        ],
        questions=[
            'what is the list with {x} <appended|at the end>',
            'what is the list after I append {x}',
            'can you append {x}<| to it| at the end>',
        ],
        held_out=['Make {l} one longer with {x} at the end.', 'Take {l} and append the number {x}.'],
    ),
    about_list(
        'prepend',
        'I add the number at the start.',
        ['numbers = {l}', 'final_answer([{x}] + numbers)'],
        list_and_number,
        nouns=[
            '{l} with {x} <added at|put at> the <start|beginning|front>',
            'the list {l} after {x} is put in front',
        ],
        sentences=[
            'Prepend {x} to {l}.',
            'Add {x} to the <start|beginning|front> of {l}.',
            'Put {x} <before|in front of|at the start of> {l}.',
            'Insert {x} as the first element of {l}.',
        ],
        questions=[
            'what is the list with {x} <in front|at the start|at the beginning>',
            'can you put {x} <in front|at the start>',
        ],
        held_out=['Make {l} one longer with {x} at the beginning.'],
        weight=0.4,
    ),
    about_list(
        'insert-at',
        'I insert with a slice on both sides.',
        ['numbers = {l}', 'final_answer(numbers[:{k} - 1] + [{x}] + numbers[{k} - 1:])'],
        list_and_insertion,
        nouns=['{l} with {x} inserted as the {o} <element|number|item>'],
        sentences=[
            'Insert {x} into {l} as the {o} <element|number|item>.',
            'Insert {x} into {l} so that it is the {o}.',
            'Put {x} into {l} as its {o} element.',
        ],
        questions=[
            'what is the list when {x} is inserted as the {o} element',
            'can you insert {x} as the {o} <element|number>',
        ],
        held_out=['Make {x} the new {o} element of {l} without losing any other.'],
        weight=0.3,
    ),
    about_list(
        'replace-value',
        'I replace every {x} in a new list.',
        ['numbers = {l}', 'final_answer([{v} if n == {x} else n for n in numbers])'],
        list_and_replacement,
        nouns=[
            '{l} with <every|each|all> {x} replaced by {v}',
            'the list {l} with {v} instead of {x}',
        ],
        sentences=[
            'Replace <every|each|all> {x} in {l} <by|with> {v}.',
            'Change <every|each|all> {x} to {v} in {l}.',
            'Put {v} instead of {x} in {l}.',
            'In {l}, replace {x} by {v}.',
        ],
        questions=[
            'what is the list with {v} instead of {x}',
            'can you replace every {x} by {v}',
        ],
        held_out=['Write {v} for every {x} in {l}.'],
        weight=0.4,
    ),
    about_list(
        'chunks',
        'I slice the list in steps of {k}.',
        ['numbers = {l}', 'final_answer([numbers[i:i + {k}] for i in range(0, len(numbers), {k})])'],
        list_and_chunk,
        nouns=[
            '{l} <split|divided|cut> into <chunks|groups|pieces|parts> of {w}',
            'the list {l} in <chunks|groups> of {w}',
            'the <chunks|groups> of {w} in {l}',
        ],
        sentences=[
            'Split {l} into <chunks|groups|pieces|lists> of {w}.',
            'Split the list {l} into <chunks|groups> of size {w}.',
            'Group {l} by {w}.',
            'Cut {l} into pieces with {w} elements each.',
            'chunks of {w}: {l}',
        ],
        questions=[
            'what are the <chunks|groups> of {w}',
            'how does it look in <chunks|groups> of {w}',
            'can you split it into <chunks|groups|pieces> of {w}',
        ],
        held_out=['Break {l} into lists of {w}.', 'Divide {l} into groups with {w} numbers each.'],
    ),
]
