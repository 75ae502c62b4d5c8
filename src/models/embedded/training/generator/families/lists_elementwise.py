"""Two lists put together number by number, and pairs of numbers within one list."""

from random import Random

from ..kind import Slots, TaskKind
from ..lists import about_list, distinct_integers
from ..phrases import asked
from .lists_pairs import about_two_lists, two_lists


def equally_long(rng: Random) -> Slots:
    size, limit = rng.randint(2, 6), rng.choice([10, 20, 100])
    first, second = ([rng.randint(0, limit) for _ in range(size)] for _ in range(2))
    return two_lists(rng, first, second)


def values_and_weights(rng: Random) -> Slots:
    size = rng.randint(2, 5)
    values = [rng.choice([rng.randint(1, 100), rng.randint(1, 6)]) for _ in range(size)]
    return two_lists(rng, values, [rng.randint(1, 9) for _ in range(size)])


def list_and_pair_sum(rng: Random) -> Slots:
    numbers = distinct_integers(rng, 4, 8)
    return dict(l=numbers, x=sum(rng.sample(numbers, 2)))

KINDS = [
    about_two_lists(
        'elementwise-sum',
        'I add the lists pair by pair.',
        '[a + b for a, b in zip(first, second)]',
        equally_long,
        nouns=[
            'the <element-wise|elementwise|pairwise> sum of {s} and {t}',
            'the sums of the pairs in {s} and {t}',
            'the vector sum of {s} and {t}',
        ],
        sentences=[
            'Add {s} and {t} <element by element|element-wise|pair by pair|position by position>.',
            'Add each <number|element> of {s} to the one at the same place in {t}.',
            'Add the lists {s} and {t} element by element.',
        ],
        questions=[
            'what is the <element-wise|pairwise> sum',
            'what do I get when I add them <element by element|pair by pair>',
        ],
        held_out=['Add {s} and {t}, each number with its partner.', 'Find the element by element sum of {s} and {t}.'],
    ),
    about_two_lists(
        'elementwise-difference',
        'I subtract the lists pair by pair.',
        '[a - b for a, b in zip(first, second)]',
        equally_long,
        nouns=[
            'the <element-wise|pairwise> difference of {s} and {t}',
            '{s} minus {t}, <element by element|pair by pair>',
        ],
        sentences=[
            'Subtract {t} from {s} <element by element|element-wise|pair by pair>.',
            'Subtract each element of {t} from the one at the same place in {s}.',
        ],
        questions=[
            'what is the first minus the second, element by element',
            'what do I get when I subtract the second from the first pair by pair',
        ],
        held_out=['Find the element by element difference, {s} minus {t}.'],
        weight=0.35,
    ),
    about_two_lists(
        'elementwise-product',
        'I multiply the lists pair by pair.',
        '[a * b for a, b in zip(first, second)]',
        equally_long,
        nouns=['the <element-wise|pairwise> product of {s} and {t}', 'the products of the pairs in {s} and {t}'],
        sentences=[
            'Multiply {s} and {t} <element by element|element-wise|pair by pair>.',
            'Multiply each element of {s} with the one at the same place in {t}.',
        ],
        questions=[
            'what is the <element-wise|pairwise> product',
            'what do I get when I multiply them <element by element|pair by pair>',
        ],
        held_out=['Find the element by element product of {s} and {t}.'],
        weight=0.35,
    ),
    about_two_lists(
        'dot-product',
        'I multiply pair by pair and add.',
        'sum(a * b for a, b in zip(first, second))',
        equally_long,
        nouns=['the <dot|scalar|inner> product of {s} and {t}'],
        sentences=[
            'Multiply {s} and {t} element by element and add it all up.',
            'Multiply the pairs of {s} and {t} and sum the products.',
            'dot product {s} {t}',
        ],
        questions=['what is their <dot|scalar> product', 'what is the sum of the products of the pairs'],
        held_out=['Multiply {s} with {t} pair by pair, then take the sum.'],
        weight=0.4,
    ),
    TaskKind(
        name='weighted-average',
        weight=0.6,
        thoughts=['I multiply values and weights, add, and divide by the sum of the weights.'],
        code=[
            'values = {v}',
            'weights = {w}',
            'final_answer(sum(a * b for a, b in zip(values, weights)) / sum(weights))',
        ],
        slots=values_and_weights,
        seen=[
            *asked(
                'the weighted <average|mean> of {s} with <the |>weights {t}',
                'the weighted <average|mean> for the values {s} and the weights {t}',
                'the <average|mean> of {s} weighted by {t}',
            ),
            'Values {s}, weights {t}, weighted <average|mean>?',
            'Average {s} with the weights {t}.',
            'Weight the numbers {s} with {t} and take the average.',
        ],
        facts=[
            'the values are {s} and <their|the> weights <are |>{t}',
            'my <grades|marks|scores> are {s} and they count {t} times',
            '<my grades are|the marks are> {s} with <the |>weights {t}',
            'the weights are {t} for the values {s}',
            'the exams gave {s} and their weights are {t}',
        ],
        questions=[
            'what is the weighted <average|mean>',
            'what is my average with the weights',
            'what is the <average|mean> when they are weighted',
            'how high is the weighted average',
        ],
        held_out=['Take the weights {t} and the values {s} and find the weighted mean.'],
        held_out_facts=['my points are {s}, weighted {t}'],
    ),
    about_list(
        'pairs-with-sum',
        'I try all pairs of two numbers.',
        [
            'from itertools import combinations',
            'numbers = {l}',
            'final_answer([[a, b] for a, b in combinations(numbers, 2) if a + b == {x}])',
        ],
        list_and_pair_sum,
        nouns=[
            'the pairs in {l} <that add up to|that sum to|with the sum> {x}',
            'all pairs of numbers in {l} <that add up to|that sum to|summing to> {x}',
        ],
        sentences=[
            'Which pairs in {l} <add up to|sum to|make> {x}?',
            'Which two numbers of {l} add up to {x}? <List all pairs.|Give all pairs.>',
            'Find all pairs with sum {x} in {l}.',
            'pairs summing to {x}: {l}',
        ],
        questions=[
            'which pairs <add up to|sum to> {x}',
            'what are the pairs with the sum {x}',
            'which pairs of numbers make {x} together',
        ],
        held_out=['List the pairs of {l} whose sum is {x}.', 'Look for pairs in {l} that make {x} together.'],
    ),
]
