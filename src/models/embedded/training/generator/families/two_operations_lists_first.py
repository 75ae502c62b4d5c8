"""What is done to a list first: filtered, cut, changed number by number, or put in order."""

from random import Random

from ..kind import Slots
from .two_operations_clauses import First, Way

ABOVE = '<above|over|greater than|larger than|bigger than>'
BELOW = '<below|under|less than|smaller than>'
UP = '<from low to high|in ascending order|from small to large|from smallest to largest|ascending>'
DOWN = '<from high to low|in descending order|from large to small|from largest to smallest|descending>'
LEFT = ['what is left', 'the numbers that are left', 'what remains', 'the remaining numbers']
KEPT = ['them', 'the result', 'these', 'those numbers']
CHANGED = ['them', 'the results', 'the new numbers', 'the result']
ORDERED = ['the result', 'the new list', 'what you get']


def limit(rng: Random, numbers: object) -> Slots:
    """A limit that some numbers are above and some below."""
    return dict(k=max(1, rng.choice(sorted(numbers)[1:-1]) + rng.choice([-1, 0, 0, 1, 2])))


def few(rng: Random, numbers: object) -> Slots:
    return dict(k=rng.randint(2, len(numbers) - 1))


def parity(word: str, other: str, remainder: int) -> First:
    return First(
        name=word,
        ways=[
            Way(
                verbs=[
                    f'keep only the {word} numbers <of|in|from> {{o}}',
                    f'take <the|all|only the> {word} numbers <of|in|from> {{o}}',
                    f'pick the {word} numbers from {{o}}',
                    f'select <the|all> {word} numbers in {{o}}',
                ],
                short=[
                    f'keep only the {word} <numbers|ones>',
                    f'take the {word} <numbers|ones>',
                    f'pick the {word} ones',
                ],
                rest=KEPT,
            ),
            Way(
                verbs=[
                    f'{verb} <the|all|all the> {other} numbers <of|in|from> {{o}}'
                    for verb in ('remove', 'drop', 'throw out', 'leave out')
                ],
                short=[f'remove the {other} <numbers|ones>', f'drop the {other} ones', f'ignore the {other} numbers'],
                rest=LEFT,
            ),
        ],
        results=[
            f'the {word} numbers <of|in|from|among> {{l}}',
            f'<all|only the> {word} numbers in {{l}}',
            f'the numbers in {{l}} that are {word}',
        ],
        passives=[f'only the {word} numbers of {{o}} are kept', f'the {other} numbers <of|in> {{o}} are removed'],
        thought=f'keep the {word} numbers',
        code=f'[n for n in numbers if n % 2 == {remainder}]',
        held_out_results=[f'whatever is {word} in {{l}}', f'those in {{l}} that are {word}'],
    )


def comparison(name: str, words: str, sign: str) -> First:
    return First(
        name=name,
        ways=[
            Way(
                verbs=[
                    f'keep only the numbers {words} {{k}} <of|in|from> {{o}}',
                    f'take <the|all> numbers {words} {{k}} <in|from> {{o}}',
                    f'pick the numbers in {{o}} that are {words} {{k}}',
                    f'select all values {words} {{k}} from {{o}}',
                ],
                short=[
                    f'keep only the numbers {words} {{k}}',
                    f'take those {words} {{k}}',
                    f'pick the ones {words} {{k}}',
                ],
                rest=KEPT,
            ),
            Way(
                verbs=[
                    f'remove the numbers that are not {words} {{k}} from {{o}}',
                    f'drop what is not {words} {{k}} in {{o}}',
                ],
                short=[f'drop what is not {words} {{k}}', f'ignore everything that is not {words} {{k}}'],
                rest=LEFT,
            ),
        ],
        results=[
            f'the <numbers|values> {words} {{k}} in {{l}}',
            f'all numbers in {{l}} that are {words} {{k}}',
            f'the numbers in {{l}} {words} {{k}}',
        ],
        passives=[f'only the numbers {words} {{k}} <in|of> {{o}} are kept'],
        thought=f'keep the numbers {name} the limit',
        code=f'[n for n in numbers if n {sign} {{k}}]',
        parameters=limit,
        held_out_results=[f'those in {{l}} that are {words} {{k}}'],
    )


def without(name: str, words: str, function: str) -> First:
    return First(
        name=f'without-{name}',
        ways=[
            Way(
                verbs=[
                    f'{verb} the {words} <number|value|one> <of|in|from> {{o}}'
                    for verb in ('remove', 'drop', 'leave out', 'delete')
                ],
                short=[f'remove the {words} <number|one>', f'leave out the {words} number', f'drop the {words} one'],
                rest=LEFT,
            ),
        ],
        results=[
            f'{{l}} without the {words} <number|value|one>',
            f'all of {{l}} except the {words} <number|one>',
            f'{{l}}, leaving out the {words} number',
        ],
        passives=[f'the {words} number of {{o}} is <removed|dropped|left out>', f'the {words} of {{o}} does not count'],
        thought=f'drop the {name} number',
        code=f'[n for n in numbers if n != {function}(numbers)]',
        held_out_results=[f'{{l}} when the {words} number is gone'],
    )


def cut(name: str, slice_text: str) -> First:
    return First(
        name=name,
        ways=[
            Way(
                verbs=[
                    f'take the {name} {{k}} <numbers|values> <of|from|in> {{o}}',
                    f'keep only the {name} {{k}} <numbers|values|elements> of {{o}}',
                    f'pick the {name} {{k}} of {{o}}',
                ],
                short=[f'take the {name} {{k}}', f'keep only the {name} {{k}}', f'pick the {name} {{k}} numbers'],
                rest=KEPT,
            ),
        ],
        results=[f'the {name} {{k}} <numbers|values|elements> <of|in> {{l}}', f'the {name} {{k}} of {{l}}'],
        passives=[f'only the {name} {{k}} numbers of {{o}} are kept', f'only the {name} {{k}} of {{o}} count'],
        thought=f'take the {name} numbers',
        code=f'numbers[{slice_text}]',
        parameters=few,
        held_out_results=[f'the numbers in {{l}}, but only the {name} {{k}},'],
    )


def order(name: str, words: str, plain: str, thought: str, code: str) -> First:
    return First(
        name=name,
        ways=[
            Way(
                verbs=[
                    f'sort {{o}} {words}',
                    f'put {{o}} {plain}',
                    f'order {{o}} {words}',
                    f'sort the numbers {{l}} {words}',
                ],
                short=[f'sort them {words}', f'put them {plain}', f'sort it {words}', f'order them {words}'],
                rest=[*ORDERED, 'the sorted list'],
            ),
        ],
        results=[f'the list you get by sorting {{l}} {words}', f'the numbers {{l}} sorted {words}'],
        passives=[f'the list {{l}} is sorted {words}', f'the numbers {{l}} are put {plain}'],
        thought=thought,
        code=code,
        held_out_results=[f'what you get when {{l}} is sorted {words}'],
    )


FIRST = {
    one.name: one
    for one in [
        parity('even', 'odd', 0),
        parity('odd', 'even', 1),
        comparison('above', ABOVE, '>'),
        comparison('below', BELOW, '<'),
        without('largest', '<largest|biggest|highest>', 'max'),
        without('smallest', '<smallest|lowest>', 'min'),
        cut('first', ':{k}'),
        cut('last', '-{k}:'),
        First(
            name='positive',
            ways=[
                Way(
                    verbs=['keep only the positive numbers <of|in|from> {o}', 'take the positive numbers <of|in> {o}'],
                    short=['keep only the positive <numbers|ones>', 'take the positive ones'],
                    rest=KEPT,
                ),
                Way(
                    verbs=['remove the negative numbers <of|in|from> {o}', 'drop all negative numbers <in|from> {o}'],
                    short=[
                        'remove the negative <numbers|ones>',
                        'drop the negative ones',
                        'ignore the negative numbers',
                    ],
                    rest=LEFT,
                ),
            ],
            results=[
                'the positive numbers <of|in|from> {l}',
                'all positive values in {l}',
                '{l} without the negative numbers',
            ],
            passives=['only the positive numbers of {o} are kept', 'the negative numbers in {o} are removed'],
            thought='keep the positive numbers',
            code='[n for n in numbers if n > 0]',
            held_out_results=['those in {l} that are positive'],
        ),
        First(
            name='unique',
            ways=[
                Way(
                    verbs=[
                        'remove <the |all |>duplicates from {o}',
                        'remove repeated values from {o}',
                        'keep every number of {o} only once',
                        'delete the duplicates in {o}',
                    ],
                    short=['remove the duplicates', 'drop all duplicates', 'keep every number only once'],
                    rest=[*LEFT, 'the unique numbers'],
                ),
            ],
            results=[
                'the unique <numbers|values> <of|in> {l}',
                '{l} without <the |>duplicates',
                'the different numbers in {l}',
            ],
            passives=['the duplicates <of|in> {o} are removed', 'every number of {o} is kept only once'],
            thought='drop the duplicates',
            code='list(dict.fromkeys(numbers))',
            held_out_results=['{l} with every number only once'],
        ),
        First(
            name='double',
            ways=[
                Way(
                    verbs=[
                        'double {o}',
                        'double <each|every> number <of|in> {o}',
                        'double all of {o}',
                        'multiply <each|every> number in {o} by 2',
                    ],
                    short=[
                        'double each <one|number|of them>',
                        'double every number',
                        'double them',
                        'multiply each by 2',
                    ],
                    rest=CHANGED,
                ),
            ],
            results=['the doubled numbers <of|in> {l}', 'the doubles of {l}', 'twice each number in {l}'],
            passives=['<each|every> number <of|in> {o} is doubled'],
            thought='double every number',
            code='[n * 2 for n in numbers]',
            held_out_results=['the numbers {l} once they are doubled'],
        ),
        First(
            name='square',
            ways=[
                Way(
                    verbs=[
                        'square {o}',
                        'square <each|every> number <of|in> {o}',
                        'take the square of each number in {o}',
                    ],
                    short=['square each <one|number|of them>', 'square every number', 'square them all'],
                    rest=[*CHANGED, 'the squares'],
                ),
            ],
            results=['the squares of {l}', 'the squares of the numbers {l}', 'the squared numbers of {l}'],
            passives=['<each|every> number <of|in> {o} is squared'],
            thought='square every number',
            code='[n ** 2 for n in numbers]',
            held_out_results=['the numbers {l} once they are squared'],
        ),
        First(
            name='add-to-each',
            ways=[
                Way(
                    verbs=[
                        'add {k} to <each|every> number <of|in> {o}',
                        'add {k} to each of {o}',
                        'increase <each|every> number in {o} by {k}',
                        'increase all of {o} by {k}',
                    ],
                    short=[
                        'add {k} to each<| one| number| of them>',
                        'increase every number by {k}',
                        'add {k} to all of them',
                    ],
                    rest=CHANGED,
                ),
            ],
            results=['{l} with {k} added to each', 'the numbers {l} <plus {k} each|each increased by {k}>'],
            passives=['{k} is added to <each|every> number <of|in> {o}', 'each number in {o} is increased by {k}'],
            thought='add to every number',
            code='[n + {k} for n in numbers]',
            parameters=lambda rng, numbers: dict(k=rng.randint(2, rng.choice([10, 50, 100]))),
            held_out_results=['the numbers {l} once each is increased by {k}'],
        ),
        order('sort', UP, 'in ascending order', 'sort the numbers', 'sorted(numbers)'),
        order('sort-down', DOWN, 'in descending order', 'sort them from high to low', 'sorted(numbers, reverse=True)'),
        First(
            name='reverse',
            ways=[
                Way(
                    verbs=['reverse {o}', 'reverse the order of {o}', 'turn {o} around', 'read {o} backwards'],
                    short=['reverse <it|them|the order>', 'turn it around', 'read it backwards'],
                    rest=ORDERED + ['the reversed list'],
                ),
            ],
            results=['the reverse of {l}', 'the reversed list {l}', 'the list you get by reversing {l}'],
            passives=['the list {l} is reversed', 'the order of {l} is turned around'],
            thought='reverse the list',
            code='numbers[::-1]',
            held_out_results=['what you get when {l} is reversed'],
        ),
    ]
}
