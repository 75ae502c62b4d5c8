"""Divisors, factors, and common divisors and multiples."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from ..slots import one_integer


def with_common_factor(rng: Random) -> Slots:
    factor = rng.randint(1, 12)
    return dict(a=factor * rng.randint(2, 99), b=factor * rng.randint(2, 99))


def three_with_common_factor(rng: Random) -> Slots:
    factor = rng.randint(1, 12)
    return {name: factor * rng.randint(2, 40) for name in 'abe'}


KINDS = [
    about_number(
        'greatest-common-divisor',
        'I will use math.gcd.',
        ['import math', 'final_answer(math.gcd({a}, {b}))'],
        with_common_factor,
        nouns=[
            'the gcd of {a} and {b}',
            'the greatest common divisor of {a} and {b}',
            'the greatest common factor of {a} and {b}',
            'the highest common factor of {a} and {b}',
            'the <GCF|HCF|GCD> of {a} and {b}',
            'the <largest|biggest> number that divides both {a} and {b}',
        ],
        sentences=[
            '{a} and {b}, <gcd|hcf|gcf|greatest common divisor>?',
            '<hcf|gcf|gcd> <of |>{a} and {b}',
            'What is the <biggest|greatest|largest> number that goes into <both |>{a} and {b}?',
            'biggest number dividing {a} and {b}',
            'greatest common factor {a}, {b}',
            'I have {a} <red|white> and {b} blue <beads|roses>. How many equal bunches can I make at most, using all?',
            'How long is the side of the biggest square tile that fits a floor of {a} by {b} exactly?',
            (
                'Two ropes of {a} and {b} cm are cut into equal pieces with nothing left. How long can the pieces '
                'be at most?'
            ),
            'by which biggest number can I divide both {a} and {b}',
            'What is the gcf for {a} and {b}?',
            'which greatest number divides {a} and also {b}',
            'the two numbers {a} and {b}: their gcd?',
            '$compute the greatest common divisor of {a} and {b}.',
            'What is the gcd of {a} and {b}?',
            'Find gcd({a}, {b}).',
            'Which is the largest number that divides both {a} and {b}?',
            'gcd({a}, {b})',
            'gcd of {a} and {b}',
            'gcd {a} {b}',
            'Which number is the greatest common divisor of {a} and {b}?',
            'Which is the largest divisor that {a} and {b} have in common?',
        ],
        questions=[
            'what is <their|the> <gcd|greatest common divisor|greatest common factor|highest common factor>',
            'which is the <largest|greatest> number that divides both',
            'what is the greatest divisor they have in common',
        ],
        held_out=[
            'Give me the greatest common divisor for {a} and {b}.',
            '@the largest common divisor of {a} and {b}',
            '@the largest common divisor of {a} and {b}',
        ],
        held_out_questions=['by which largest number can both be divided'],
        of_two=True,
        weight=1.0,
    ),
    about_number(
        'least-common-multiple',
        'I will use math.lcm.',
        ['import math', 'final_answer(math.lcm({a}, {b}))'],
        lambda rng: dict(a=rng.randint(2, 99), b=rng.randint(2, 99)),
        nouns=[
            'the lcm of {a} and {b}',
            'the least common multiple of {a} and {b}',
            'the smallest common multiple of {a} and {b}',
            'the lowest common multiple of {a} and {b}',
            'the smallest number that {a} and {b} both divide',
            'the smallest number divisible by <both |>{a} and {b}',
        ],
        sentences=[
            '{a} and {b}, <lcm|least common multiple>?',
            '<lcm|smallest common multiple> <of |>{a} and {b}',
            'What is the smallest number <divisible by both|that can be divided by> {a} and {b}?',
            'smallest number that {a} and {b} both go into',
            'lowest common multiple {a}, {b}',
            (
                'One <bus|tram> <goes|leaves> every {a} minutes, another every {b}. Both leave now. In how many '
                'minutes again together?'
            ),
            'I water one plant every {a} days and one every {b} days. After how many days do I water both again?',
            'Two lights blink every {a} and {b} seconds. After how many seconds do they blink together?',
            'first common multiple of {a} and {b}',
            'where do the multiples of {a} and {b} first meet',
            'the two numbers {a} and {b}: their lcm?',
            'What common denominator do I need for {a} and {b}, the lowest?',
            '$compute the least common multiple of {a} and {b}.',
            'What is the lcm of {a} and {b}?',
            'Find lcm({a}, {b}).',
            'Which is the smallest number that both {a} and {b} divide?',
            'lcm({a}, {b})',
            'lcm of {a} and {b}',
            'lcm {a} {b}',
            'Which is the smallest multiple that {a} and {b} have in common?',
            'Bus A comes every {a} minutes and bus B every {b} minutes. After how many minutes do they meet again?',
        ],
        questions=[
            'what is <their|the> <lcm|least common multiple|lowest common multiple|smallest common multiple>',
            'which is the smallest number that both divide',
            'what is the smallest multiple they have in common',
        ],
        held_out=[
            'Give me the least common multiple for {a} and {b}.',
            '@the LCM for {a} and {b}',
            '@the LCM for {a} and {b}',
        ],
        held_out_questions=['which smallest number can be divided by both'],
        of_two=True,
        weight=1.0,
    ),
    about_number(
        'gcd-of-three',
        'I will use math.gcd.',
        ['import math', 'final_answer(math.gcd({a}, {b}, {e}))'],
        three_with_common_factor,
        nouns=[
            'the gcd of {a}, {b} and {e}',
            'the greatest common <divisor|factor> of {a}, {b} and {e}',
            'the highest common factor of {a}, {b}, and {e}',
            'the largest number that divides {a}, {b} and {e}',
        ],
        sentences=[
            'gcd({a}, {b}, {e})',
            'gcd of {a}, {b}, {e}',
            'Which is the largest number that divides all of {a}, {b} and {e}?',
            'Find the greatest common divisor of the three numbers {a}, {b} and {e}.',
            'gcd {a} {b} {e}',
            'What is the gcd of {a}, {b} and {e}?',
            'Three ropes of {a}, {b} and {e} cm are cut into equal pieces. How long can the pieces be at most?',
        ],
        held_out=['Give me the greatest common divisor for {a}, {b} and {e}.'],
        weight=0.5,
    ),
    about_number(
        'lcm-of-three',
        'I will use math.lcm.',
        ['import math', 'final_answer(math.lcm({a}, {b}, {e}))'],
        lambda rng: {name: rng.randint(2, 30) for name in 'abe'},
        nouns=[
            'the lcm of {a}, {b} and {e}',
            'the <least|lowest|smallest> common multiple of {a}, {b} and {e}',
            'the smallest number divisible by {a}, {b} and {e}',
            'the smallest common multiple of the numbers {a}, {b} and {e}',
        ],
        sentences=[
            'lcm({a}, {b}, {e})',
            'lcm of {a}, {b}, {e}',
            'Which is the smallest number that {a}, {b} and {e} all divide?',
            'Find the least common multiple of the three numbers {a}, {b} and {e}.',
            'lcm {a} {b} {e}',
            'What is the lcm of {a}, {b} and {e}?',
            'Three lights blink every {a}, {b} and {e} seconds. After how many seconds do they blink together?',
            'Which number is the smallest multiple of {a}, {b} and {e}?',
        ],
        held_out=['Give me the least common multiple for {a}, {b} and {e}.'],
        weight=0.5,
    ),
    about_number(
        'divisors',
        'I test every number up to {a}.',
        ['final_answer([d for d in range(1, {a} + 1) if {a} % d == 0])'],
        one_integer(6, 500),
        nouns=[
            '<all |the |>divisors of {a}',
            '<all |the |>factors of {a}',
            '<all |the |>numbers that divide {a}',
            'the list of <divisors|factors> of {a}',
            'all whole numbers that {a} can be divided by',
        ],
        sentences=[
            '{a} divisors',
            '{a}: all <factors|divisors>',
            'what <can I divide {a} by|goes into {a}>',
            'all factors of {a} please',
            'what numbers divide {a} <evenly|exactly|without rest>',
            'which numbers can {a} be divided by',
            'Write down all the <factors|divisors> of {a}.',
            'give me all numbers that go into {a}',
            'In which group sizes can {a} <kids|people|students> be split with no one left over?',
            'I have {a} <tiles|chairs>. Which row lengths leave none over?',
            '{a} can be divided by what numbers',
            'factor list of {a}',
            'what are all the <factors|divisors> that {a} has',
            'List <all|the> divisors of {a}.',
            'What are the divisors of {a}?',
            'Which numbers divide {a}?',
            'Find all divisors of {a}.',
            'divisors of {a}',
            'By which numbers can {a} be divided?',
            'Which numbers is {a} divisible by?',
            'factors of {a}?',
            'Which numbers go into {a} without remainder?',
        ],
        questions=[
            'what are <its|all its|the> <divisors|factors>',
            'which numbers divide it',
            'by which numbers can it be divided',
            'which numbers go into it<| without remainder>',
        ],
        held_out=[
            'Give me every divisor of {a}.',
            '@every factor of {a}',
            '@every factor of {a}',
        ],
        held_out_questions=['can you list whatever divides it'],
        weight=1.0,
    ),
    about_number(
        'count-divisors',
        'I count the numbers that divide {a}.',
        ['final_answer(len([d for d in range(1, {a} + 1) if {a} % d == 0]))'],
        one_integer(6, 2000),
        nouns=[
            'the number of divisors of {a}',
            'the number of factors of {a}',
            'the count of numbers that divide {a}',
        ],
        sentences=[
            'How many <divisors|factors> does {a} have?',
            'Count the divisors of {a}.',
            'how many numbers divide {a}?',
            'By how many numbers can {a} be divided?',
            'how many factors has {a}',
        ],
        questions=[
            'how many <divisors|factors> does it have',
            'how many numbers divide it',
            'what is the number of its divisors',
        ],
        held_out=['How many different divisors has {a}?'],
        weight=0.7,
    ),
    about_number(
        'sum-of-divisors',
        'I add the numbers that divide {a}.',
        ['final_answer(sum(d for d in range(1, {a} + 1) if {a} % d == 0))'],
        one_integer(6, 1000),
        nouns=['the sum of <all |the |>divisors of {a}', 'the sum of <all |the |>factors of {a}'],
        sentences=[
            'Add <up |>all divisors of {a}.',
            'What do the divisors of {a} add up to?',
            'Add all numbers that divide {a}.',
        ],
        questions=['what is the sum of its <divisors|factors>', 'what do its divisors add up to'],
        held_out=['Sum all the numbers that divide {a}.'],
        weight=0.5,
    ),
    about_number(
        'proper-divisors',
        'I test every number below {a}.',
        ['final_answer([d for d in range(1, {a}) if {a} % d == 0])'],
        one_integer(6, 500),
        nouns=['the proper divisors of {a}', '<all |the |>divisors of {a} except {a} itself'],
        sentences=[
            'List the proper divisors of {a}.',
            'Which numbers smaller than {a} divide it?',
            'divisors of {a} without {a}',
        ],
        questions=['what are its proper divisors', 'which smaller numbers divide it'],
        held_out=['Find the divisors of {a} that are smaller than {a}.'],
        weight=0.4,
    ),
    about_number(
        'common-divisors',
        'I test every number up to the smaller one.',
        ['final_answer([d for d in range(1, min({a}, {b}) + 1) if {a} % d == 0 and {b} % d == 0])'],
        with_common_factor,
        nouns=[
            '<all |the |>common <divisors|factors> of {a} and {b}',
            '<all |the |>numbers that divide both {a} and {b}',
        ],
        sentences=[
            'Which numbers divide both {a} and {b}?',
            'List the common <divisors|factors> of {a} and {b}.',
            'Which divisors do {a} and {b} have in common?',
        ],
        questions=[
            'which numbers divide both',
            'what are their common <divisors|factors>',
            'which divisors do they have in common',
        ],
        held_out=['Find every number that divides {a} as well as {b}.'],
        of_two=True,
    ),
]
