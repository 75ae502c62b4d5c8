"""Numbers as people ask about them: which of some are prime, and whether one lies in a range."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from .numbers_primes import IS_PRIME


def two_ends(rng: Random) -> Slots:
    low = rng.choice([rng.randint(1, 30), rng.randint(5, 300)])
    return dict(a=low, b=low + rng.choice([rng.randint(4, 30), rng.randint(10, 200)]))


def numbers_to_test(rng: Random) -> Slots:
    """Some numbers, of which about half are odd ones that may be prime."""
    count = rng.randint(3, 7)
    return dict(l=[rng.choice([rng.randint(2, 99), rng.randint(1, 60) * 2 + 1]) for _ in range(count)])


KINDS = [
    about_number(
        'which-are-prime',
        'I keep the numbers that are prime.',
        [*IS_PRIME, 'numbers = {l}', 'final_answer([n for n in numbers if is_prime(n)])'],
        numbers_to_test,
        nouns=['the primes <in|among> {l}', 'the prime numbers in this list: {l}'],
        sentences=[
            'Which of {l} are prime?',
            'Which of these numbers are <prime|primes|prime numbers>: {l}?',
            '{l}: which are prime?',
            'which ones are prime numbers {l}',
            'Pick the primes: {l}.',
            'Find the prime numbers <in|among> {l}.',
            'I have the numbers {l}. Which of them are prime?',
            'Only keep the primes of {l}.',
            'Filter the primes out of {l} and list them.',
            'Which primes are in the list {l}?',
            'prime numbers in {l}',
            'My lottery numbers are {l}. Which of them are prime numbers?',
        ],
        held_out=['Among the numbers {l}, name all that are primes.'],
        weight=0.7,
    ),
    about_number(
        'is-number-between',
        'I compare the number with both ends.',
        ['final_answer({a} <= {e} <= {b})'],
        lambda rng: (ends := two_ends(rng)) | dict(e=rng.randint(max(1, int(ends['a']) - 20), int(ends['b']) + 20)),
        sentences=[
            'Is {e} between {a} and {b}?',
            'Does {e} lie between {a} and {b}?',
            'is {e} in the range {a} to {b}',
            'Check if {e} is from {a} to {b}.',
            '{e} between {a} and {b}, yes or no?',
            'My number is {e}. Is it between {a} and {b}?',
            'The normal range is {a} to {b} and my value is {e}. Is that in the range?',
            'The test says {e}, normal is {a} to {b}. Am I within the range?',
            'Shoes of size {a} to {b} are on sale. Is my number {e} among these?',
            'Is {e} within {a} and {b}?',
            'true or false: {e} is between {a} and {b}',
            'does {e} fall in the range from {a} to {b}',
        ],
        held_out=['With {a} and {b} as limits, is {e} inside?'],
        weight=0.6,
    ),
]
