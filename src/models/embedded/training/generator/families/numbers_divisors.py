"""Primes, divisors and multiples."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..slots import one_integer

IS_PRIME = [
    'def is_prime(n):',
    '    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))',
]


def with_common_factor(rng: Random) -> Slots:
    factor = rng.randint(1, 12)
    return dict(a=factor * rng.randint(2, 99), b=factor * rng.randint(2, 99))


def often_divisible(rng: Random) -> Slots:
    divisor = rng.randint(2, 40)
    return dict(b=divisor, a=divisor * rng.randint(2, 200) + rng.choice([0, 0, rng.randint(1, divisor)]))


KINDS = [
    TaskKind(
        name='is-prime',
        thoughts=['I test the divisors up to the square root.'],
        code=[
            *IS_PRIME,
            'final_answer(is_prime({a}))',
        ],
        slots=one_integer(2, 2000),
        seen=[
            'Is {a} a prime number?',
            'Check if {a} is prime.',
            'Tell me whether {a} is a prime.',
            'Is the number {a} prime?',
            'is {a} prime',
            'Is {a} a prime?',
            '{a} prime or not?',
            'Can you check if {a} is a prime number?',
            'Is {a} prime?',
            'prime check for {a}',
            'Test whether {a} is prime.',
            'Verify that {a} is prime or not.',
        ],
        held_out=[
            'Find out if {a} is a prime number.',
            'Would you say {a} is a prime number?',
        ],
    ),
    TaskKind(
        name='primes-below',
        thoughts=['I test every number below the limit.'],
        code=[
            *IS_PRIME,
            'final_answer([n for n in range({a}) if is_prime(n)])',
        ],
        slots=one_integer(10, 150),
        seen=[
            'List <all|the> primes below {a}.',
            'Which prime numbers are <smaller than|below> {a}?',
            'Give me all prime numbers below {a}.',
            'Find all primes less than {a}.',
            *asked(
                '<all |the |>primes <below|under|less than|smaller than> {a}',
                'the prime numbers <below|under|less than> {a}',
            ),
            'primes <below|under> {a}',
            'Which primes are <below|under|less than> {a}?',
            'list the prime numbers <below|under> {a}',
            '$want every prime number below {a}',
            wondered('<all |the |>primes <below|under|less than|smaller than> {a}'),
        ],
        held_out=[
            'What are the primes under {a}?',
            '$find every prime number below {a}',
        ],
    ),
    TaskKind(
        name='count-primes',
        thoughts=['I count the primes below the limit.'],
        code=[
            *IS_PRIME,
            'final_answer(len([n for n in range({a}) if is_prime(n)]))',
        ],
        slots=one_integer(10, 1000),
        seen=[
            'How many primes are below {a}?',
            'Count the prime numbers below {a}.',
            'How many prime numbers are smaller than {a}?',
            'Find the number of primes less than {a}.',
            *asked('the number of primes <below|under|less than> {a}', 'the count of prime numbers <below|under> {a}'),
            'how many primes <below|under> {a}',
            'How many prime numbers are there <below|under> {a}?',
            'How many primes are less than {a}?',
            wondered('the number of primes <below|under|less than> {a}'),
        ],
        held_out=[
            'How many primes are there under {a}?',
            'How many prime numbers can you find below {a}?',
        ],
    ),
    TaskKind(
        name='sum-of-primes',
        thoughts=['I add the primes below the limit.'],
        code=[
            *IS_PRIME,
            'final_answer(sum(n for n in range({a}) if is_prime(n)))',
        ],
        slots=one_integer(10, 1000),
        seen=[
            'What is the sum of the primes below {a}?',
            'Add all prime numbers below {a}.',
            '$compute the sum of all primes smaller than {a}.',
            'Find the sum of all primes less than {a}.',
            *asked(
                'the sum of <all |the |>primes <below|under|less than> {a}',
                'the sum of all prime numbers <below|under> {a}',
            ),
            'sum of primes <below|under> {a}',
            'Add up <all|the> primes <below|under> {a}.',
            '$want the total of all primes below {a}',
            wondered('the sum of <all |the |>primes <below|under|less than> {a}'),
        ],
        held_out=[
            'Sum the prime numbers under {a}.',
            '$find the total of all primes below {a}',
        ],
    ),
    TaskKind(
        name='greatest-common-divisor',
        thoughts=['I will use math.gcd.'],
        code=[
            'import math',
            'final_answer(math.gcd({a}, {b}))',
        ],
        slots=with_common_factor,
        seen=[
            '$compute the greatest common divisor of {a} and {b}.',
            'What is the gcd of {a} and {b}?',
            'Find gcd({a}, {b}).',
            'Which is the largest number that divides both {a} and {b}?',
            *asked(
                'the gcd of {a} and {b}',
                'the greatest common divisor of {a} and {b}',
                'the greatest common factor of {a} and {b}',
                'the highest common factor of {a} and {b}',
            ),
            'gcd({a}, {b})',
            'gcd of {a} and {b}',
            'Which number is the greatest common divisor of {a} and {b}?',
            wondered('the gcd of {a} and {b}'),
        ],
        held_out=[
            'Give me the greatest common divisor for {a} and {b}.',
            *asked('the largest common divisor of {a} and {b}'),
        ],
    ),
    TaskKind(
        name='least-common-multiple',
        thoughts=['I will use math.lcm.'],
        code=[
            'import math',
            'final_answer(math.lcm({a}, {b}))',
        ],
        slots=lambda rng: dict(a=rng.randint(2, 99), b=rng.randint(2, 99)),
        seen=[
            '$compute the least common multiple of {a} and {b}.',
            'What is the lcm of {a} and {b}?',
            'Find lcm({a}, {b}).',
            'Which is the smallest number that both {a} and {b} divide?',
            *asked(
                'the lcm of {a} and {b}',
                'the least common multiple of {a} and {b}',
                'the smallest common multiple of {a} and {b}',
                'the lowest common multiple of {a} and {b}',
            ),
            'lcm({a}, {b})',
            'lcm of {a} and {b}',
            wondered('the lcm of {a} and {b}'),
        ],
        held_out=[
            'Give me the least common multiple for {a} and {b}.',
            *asked('the LCM for {a} and {b}'),
        ],
    ),
    TaskKind(
        name='divisors',
        thoughts=['I test every number up to {a}.'],
        code=['final_answer([d for d in range(1, {a} + 1) if {a} % d == 0])'],
        slots=one_integer(6, 500),
        seen=[
            'List <all|the> divisors of {a}.',
            'What are the divisors of {a}?',
            'Which numbers divide {a}?',
            'Find all divisors of {a}.',
            *asked('<all |the |>divisors of {a}', '<all |the |>factors of {a}', '<all |the |>numbers that divide {a}'),
            'divisors of {a}',
            'By which numbers can {a} be divided?',
            'Which numbers is {a} divisible by?',
            wondered('<all |the |>divisors of {a}'),
        ],
        held_out=[
            'Give me every divisor of {a}.',
            *asked('every factor of {a}'),
        ],
    ),
    TaskKind(
        name='prime-factors',
        thoughts=['I divide by the smallest factors.'],
        code=[
            'n, d, factors = {a}, 2, []',
            'while n > 1:',
            '    while n % d == 0:',
            '        factors.append(d)',
            '        n //= d',
            '    d += 1',
            'final_answer(factors)',
        ],
        slots=one_integer(10, 5000),
        seen=[
            'What are the prime factors of {a}?',
            'Find the prime factors of {a}.',
            'Factor {a} into primes.',
            'Give me the prime factorization of {a}.',
            *asked('the prime <factors|factorization> of {a}', 'the prime factors of the number {a}'),
            'prime factors of {a}',
            'Which primes is {a} made of?',
            'Split {a} into prime factors.',
            'Decompose {a} into prime factors.',
            '$want the factorization of {a} into primes',
            wondered('the prime <factors|factorization> of {a}'),
        ],
        held_out=[
            'Write {a} as a product of primes.',
            '$find the factorization of {a} into primes',
        ],
    ),
    TaskKind(
        name='count-divisors',
        weight=0.7,
        thoughts=['I count the numbers that divide {a}.'],
        code=['final_answer(len([d for d in range(1, {a} + 1) if {a} % d == 0]))'],
        slots=one_integer(6, 2000),
        seen=[
            *asked('the number of divisors of {a}'),
            'How many <divisors|factors> does {a} have?',
            'Count the divisors of {a}.',
            'how many numbers divide {a}?',
            wondered('the number of divisors of {a}'),
        ],
        held_out=[
            'How many different divisors has {a}?',
        ],
    ),
    TaskKind(
        name='is-divisible',
        weight=0.8,
        thoughts=['I check the remainder.'],
        code=['final_answer({a} % {b} == 0)'],
        slots=often_divisible,
        seen=[
            'Is {a} divisible by {b}?',
            'Check if {a} is divisible by {b}.',
            'Can {a} be divided by {b}<| without remainder>?',
            'Is {a} a multiple of {b}?',
            'Does {b} divide {a}?',
            'Tell me whether {a} is divisible by {b}.',
        ],
        held_out=[
            'Is {b} a divisor of {a}?',
        ],
    ),
    TaskKind(
        name='count-multiples',
        weight=0.8,
        thoughts=['I count the numbers divisible by {k}.'],
        code=['final_answer(len([n for n in range(1, {b} + 1) if n % {k} == 0]))'],
        slots=lambda rng: dict(k=rng.randint(2, 25), b=rng.choice([50, 100, 1000, rng.randint(61, 999)])),
        seen=[
            *asked('the number of multiples of {k} up to {b}'),
            'How many <numbers|integers> <from|between> 1 <to|and> {b} are <divisible by|multiples of> {k}?',
            'How many multiples of {k} are there up to {b}?',
            'Count the numbers from 1 to {b} that are divisible by {k}.',
            wondered('the number of multiples of {k} up to {b}'),
        ],
        held_out=[
            'How many numbers up to {b} can be divided by {k}?',
        ],
    ),
    TaskKind(
        name='multiples',
        weight=0.7,
        thoughts=['I keep the numbers divisible by {k}.'],
        code=['final_answer([n for n in range(1, {b} + 1) if n % {k} == 0])'],
        slots=lambda rng: dict(k=rng.randint(3, 25), b=rng.choice([50, 100, rng.randint(61, 150)])),
        seen=[
            *asked(
                '<all |the |>multiples of {k} up to {b}',
                '<all |the |>numbers from 1 to {b} that are divisible by {k}',
            ),
            'List <all |the |>multiples of {k} <up to|from 1 to> {b}.',
            'Which numbers from 1 to {b} are divisible by {k}?',
            wondered('<all |the |>multiples of {k} up to {b}'),
        ],
        held_out=[
            'Which multiples of {k} are there up to {b}?',
        ],
    ),
]
