"""Prime factors, perfect and coprime numbers."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from ..slots import one_integer


def often_perfect(rng: Random) -> Slots:
    return dict(a=rng.choice([6, 28, 496, 8128, rng.randint(2, 600), rng.randint(2, 600), rng.randint(2, 600)]))


def often_coprime(rng: Random) -> Slots:
    factor = rng.choice([1, 1, 2, 3, 5, 7])
    return dict(a=factor * rng.randint(2, 60), b=factor * rng.randint(2, 60))


KINDS = [
    about_number(
        'prime-factors',
        'I divide by the smallest factors.',
        [
            'n, d, factors = {a}, 2, []',
            'while n > 1:',
            '    while n % d == 0:',
            '        factors.append(d)',
            '        n //= d',
            '    d += 1',
            'final_answer(factors)',
        ],
        one_integer(10, 5000),
        nouns=[
            'the prime <factors|factorization> of {a}',
            'the prime factors of the number {a}',
            'the prime <factorisation|decomposition> of {a}',
            'the primes that multiply to {a}',
        ],
        sentences=[
            '{a} prime factors',
            '{a} into primes',
            'factorize {a}',
            'prime factorization {a}',
            'factor {a}',
            'break {a} into primes',
            'what primes multiply to {a}',
            'which prime numbers make {a} when multiplied',
            'Do a prime factorization of {a}.',
            'Take {a} apart into prime numbers.',
            'Give {a} as its prime factors.',
            'what is {a} in prime factors',
            '{a} is the product of which primes?',
            'What are the prime factors of {a}?',
            'Find the prime factors of {a}.',
            'Factor {a} into primes.',
            'Give me the prime factorization of {a}.',
            'prime factors of {a}',
            'Which primes is {a} made of?',
            'Split {a} into prime factors.',
            'Decompose {a} into prime factors.',
            '$want the factorization of {a} into primes',
            'Factorize {a}.',
            'Break {a} down into its prime factors.',
            'Which primes give {a} as their product?',
        ],
        questions=[
            'what are its prime factors',
            'what is its prime factorization',
            'which primes is it made of',
            'which primes multiply to it',
        ],
        held_out=[
            'Write {a} as a product of primes.',
            '$find the factorization of {a} into primes',
        ],
        weight=1.0,
    ),
    about_number(
        'smallest-divisor',
        'I go up from 2 until a number divides {a}.',
        ['d = 2', 'while {a} % d != 0:', '    d += 1', 'final_answer(d)'],
        lambda rng: dict(a=rng.choice([rng.randint(4, 2000), rng.randrange(9, 2000, 2)])),
        nouns=[
            'the smallest <divisor|factor> of {a} <greater than|above|larger than> 1',
            'the <smallest|lowest|least> prime <factor|divisor> of {a}',
            'the smallest number <above|greater than> 1 that divides {a}',
        ],
        sentences=[
            'Which is the smallest number above 1 that divides {a}?',
            'What is the smallest divisor of {a} other than 1?',
            'smallest prime factor of {a}',
            'By which smallest number apart from 1 can {a} be divided?',
        ],
        questions=[
            'what is its smallest divisor above 1',
            'what is its smallest prime factor',
            'which smallest number other than 1 divides it',
        ],
        held_out=['Find the lowest divisor of {a} that is not 1.', 'Which prime factor of {a} is the smallest?'],
    ),
    about_number(
        'largest-prime-factor',
        'I divide by the smallest factors; the last one is the largest.',
        [
            'n, d = {a}, 2',
            'while n > 1:',
            '    while n % d == 0:',
            '        n //= d',
            '    d += 1',
            'final_answer(d - 1)',
        ],
        one_integer(10, 5000),
        nouns=[
            'the <largest|biggest|greatest|highest> prime factor of {a}',
            'the <largest|biggest> prime that divides {a}',
        ],
        sentences=[
            'Which is the <largest|biggest> prime factor of {a}?',
            'largest prime factor of {a}',
            'Which is the largest prime that divides {a}?',
        ],
        questions=['what is its <largest|biggest> prime factor', 'which is the largest prime that divides it'],
        held_out=['Which prime factor of {a} is the largest?'],
        weight=0.5,
    ),
    about_number(
        'is-coprime',
        'Coprime numbers have the greatest common divisor 1.',
        ['import math', 'final_answer(math.gcd({a}, {b}) == 1)'],
        often_coprime,
        sentences=[
            'Are {a} and {b} <coprime|relatively prime>?',
            'Check if {a} and {b} are coprime.',
            'Do {a} and {b} have no common divisor but 1?',
            'Is 1 the greatest common divisor of {a} and {b}?',
            'coprime: {a} and {b}?',
        ],
        questions=['are they <coprime|relatively prime>', 'is 1 their only common divisor'],
        held_out=['Tell me whether {a} is coprime to {b}.'],
        of_two=True,
        weight=0.5,
    ),
    about_number(
        'is-perfect-number',
        'A perfect number is the sum of its proper divisors.',
        ['final_answer(sum(d for d in range(1, {a}) if {a} % d == 0) == {a})'],
        often_perfect,
        sentences=[
            'Is {a} a perfect number?',
            'Is the number {a} perfect?',
            'Check if {a} is a perfect number.',
            'Is {a} equal to the sum of its proper divisors?',
            'Do the proper divisors of {a} add up to {a}?',
            '{a} - perfect number or not?',
        ],
        questions=['is it a perfect number', 'is it equal to the sum of its proper divisors'],
        held_out=['Tell me whether {a} is a perfect number.'],
        weight=0.5,
    ),
]
