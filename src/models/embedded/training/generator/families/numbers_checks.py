"""Properties of numbers, rounding to tens, distances, quotients."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from ..slots import PARITIES, one_integer

#: How a unit to round to is called.
UNITS = [('ten', 10), ('hundred', 100), ('thousand', 1000)]
UNITS += [(str(unit), unit) for unit in (10, 100, 1000, 5, 50)]


def number_and_parity(rng: Random) -> Slots:
    word, remainder = rng.choice(PARITIES)
    return dict(a=rng.randint(1, 99999), w=word, k=remainder)


def often_square(rng: Random) -> Slots:
    root = rng.randint(2, 60)
    return dict(a=root**2 + rng.choice([0, 0, 1, -1, rng.randint(1, 20)]))


def often_power_of_two(rng: Random) -> Slots:
    return dict(a=2 ** rng.randint(1, 16) + rng.choice([0, 0, 0, 1, 2, -1, rng.randint(1, 9)]))


def number_and_unit(rng: Random) -> Slots:
    """A number that is not half-way between two units."""
    words, unit = rng.choice(UNITS)
    number = rng.randint(unit // 2 + 1, unit * rng.choice([9, 50, 99]))
    return dict(a=number + 1 if number % unit * 2 == unit else number, w=words, k=unit)


def clear_decimal(rng: Random) -> Slots:
    """A number that is not half-way between two whole ones."""
    return dict(a=round(rng.randint(0, 300) + rng.choice([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 0.49, 0.51]), 2))


def decimal(rng: Random) -> Slots:
    number = round(rng.uniform(-50 if rng.random() < 0.1 else 0, 200), rng.choice([1, 1, 2, 3]))
    return dict(a=number if number % 1 else number + 0.3)


KINDS = [
    about_number(
        'has-parity',
        'I check the remainder.',
        ['final_answer({a} % 2 == {k})'],
        number_and_parity,
        sentences=[
            '{a} {w}?',
            '{a} is {w}, <right|true|yes or no>?',
            'is {a} {w} or not',
            'Is {a} one of the {w} numbers?',
            'true or false: {a} is {w}',
            'Does {a} count as {w}?',
            'We are {a} people. Is that an {w} number?',
            'can you check whether {a} is {w}',
            '{a} an {w} number?',
            'My friend says {a} is {w}. Is that true?',
            'test if {a} is {w}',
            'do you agree that {a} is {w}',
            'Is {a} {w}?',
            'Is {a} an {w} number?',
            'Check if {a} is {w}.',
            '{a} - {w}?',
            'Is the number {a} {w}?',
            'I want to know if {a} is {w}.',
            'Is it true that {a} is {w}?',
        ],
        questions=['is it {w}', 'is it an {w} number', 'can you check if it is {w}'],
        held_out=['Tell me whether {a} is an {w} number.'],
    ),
    about_number(
        'even-or-odd',
        'I check the remainder.',
        ["final_answer('even' if {a} % 2 == 0 else 'odd')"],
        one_integer(1, 99999),
        sentences=[
            '{a}: even or odd',
            '{a} <odd or even|even or odd>',
            'is {a} <odd or even|even or odd>',
            'Is the number {a} odd or even?',
            'odd or even? {a}',
            'I have {a} <socks|cookies|chairs>. Is that an even or an odd number?',
            '{a} is that even or odd',
            'can you say if {a} is odd or even',
            'Would you call {a} even or odd?',
            'does {a} count as even or as odd',
            'Our house has number {a}, even or odd?',
            'tell me: {a}, odd or even?',
            'is it even or odd, the number {a}',
            'Is {a} even or odd?',
            'Is {a} <an even or an odd number|odd or even>?',
            'even or odd: {a}',
            '{a} even or odd?',
            'Tell me if {a} is even or odd.',
        ],
        questions=['is it even or odd', 'is it <odd or even|an even or an odd number>'],
        held_out=['Even or odd, what is {a}?'],
    ),
    about_number(
        'is-perfect-square',
        'I compare with the square of the whole root.',
        ['import math', 'final_answer(math.isqrt({a}) ** 2 == {a})'],
        often_square,
        sentences=[
            'Is {a} a <perfect square|square number|square>?',
            'Check if {a} is a perfect square.',
            'Is {a} the square of a whole number?',
            'Is the root of {a} a whole number?',
            'perfect square {a}?',
        ],
        questions=['is it a <perfect square|square number>', 'is it the square of a whole number'],
        held_out=['Tell me whether {a} is a square number.'],
    ),
    about_number(
        'is-power-of-two',
        'A power of two has a single 1 in binary.',
        ["final_answer(bin({a}).count('1') == 1)"],
        often_power_of_two,
        sentences=[
            'Is {a} a power of <two|2>?',
            'Check if {a} is a power of <two|2>.',
            'Can {a} be written as 2^n?',
            'power of two or not: {a}',
        ],
        questions=['is it a power of <two|2>', 'can it be written as 2^n'],
        held_out=['Tell me whether {a} is a power of 2.'],
        weight=0.5,
    ),
    about_number(
        'round-to-unit',
        'I divide by {k}, round, and multiply again.',
        ['final_answer(round({a} / {k}) * {k})'],
        number_and_unit,
        nouns=[
            '{a} rounded to the <nearest|closest> {w}',
            'the multiple of {k} <nearest|closest> to {a}',
            '{a} to the nearest {w}',
        ],
        sentences=[
            'Round {a} to the <nearest|closest> {w}.',
            'round {a} nearest {w}',
            'What is {a} rounded to the nearest {w}?',
            'How much is {a} to the nearest {w}?',
        ],
        questions=[
            'what is it rounded to the nearest {w}',
            'can you round it to the nearest {w}',
            'what is it to the nearest {w}',
        ],
        held_out=['{a}, rounded so that it is the nearest {w}', 'Give me {a} rounded off to the nearest {w}.'],
        weight=0.8,
    ),
    about_number(
        'round-to-whole',
        'I will use round.',
        ['final_answer(round({a}))'],
        clear_decimal,
        nouns=[
            '{a} rounded to <the nearest integer|a whole number|the nearest whole number>',
            'the <integer|whole number> <nearest|closest> to {a}',
        ],
        sentences=[
            'Round {a} to <the nearest integer|a whole number|the nearest whole number>.',
            'round {a}',
            'Round {a}, no decimals.',
            'What is {a} rounded?',
        ],
        questions=['what is it rounded to a whole number', 'which whole number is it closest to'],
        held_out=['Which integer is closest to {a}?'],
    ),
    about_number(
        'round-up',
        'I will use math.ceil.',
        ['import math', 'final_answer(math.ceil({a}))'],
        decimal,
        nouns=['{a} rounded up<| to a whole number| to the next integer>', 'the ceiling of {a}'],
        sentences=[
            'Round {a} up<| to the next whole number>.',
            'Round up {a}.',
            'ceil({a})',
            'Which is the smallest whole number that is not less than {a}?',
            '{a} rounded up?',
            'What is {a} rounded up to the next whole number?',
        ],
        questions=['what is it rounded up', 'what is it when I round up to a whole number'],
        held_out=['Take {a} and round it up.'],
        weight=0.5,
    ),
    about_number(
        'round-down',
        'I will use math.floor.',
        ['import math', 'final_answer(math.floor({a}))'],
        decimal,
        nouns=['{a} rounded down<| to a whole number>', 'the floor of {a}'],
        sentences=[
            'Round {a} down<| to a whole number>.',
            'Round down {a}.',
            'floor({a})',
            'Which is the largest whole number that is not more than {a}?',
            '{a} rounded down?',
            'What is {a} rounded down to a whole number?',
        ],
        questions=['what is it rounded down', 'what is it when I round down to a whole number'],
        held_out=['Take {a} and round it down.'],
        weight=0.5,
    ),
    about_number(
        'absolute-difference',
        'The distance is the absolute value of the difference.',
        ['final_answer(abs({a} - {b}))'],
        lambda rng: dict(a=rng.randint(-50 if rng.random() < 0.2 else 1, 999), b=rng.randint(1, 999)),
        nouns=[
            'the <absolute |>difference between {a} and {b}',
            'the <distance|gap> between {a} and {b}<| on the number line>',
            'the absolute difference of {a} and {b}',
        ],
        sentences=[
            'How far apart are {a} and {b}?',
            'By how much do {a} and {b} differ?',
            'abs({a} - {b})',
            'How far is it from {a} to {b} on the number line?',
        ],
        questions=[
            'how far apart are they',
            'what is the <difference|gap> between them',
            'by how much do they differ',
        ],
        held_out=['How big is the gap from {a} to {b}?'],
        held_out_questions=['how much lies between them'],
        of_two=True,
        weight=0.8,
    ),
    about_number(
        'absolute-value',
        'I will use abs.',
        ['final_answer(abs({a}))'],
        lambda rng: dict(a=rng.choice([-1, -1, 1]) * rng.choice([rng.randint(1, 999), round(rng.uniform(0, 99), 2)])),
        nouns=['the absolute value of {a}', '{a} without its sign', 'the <size|magnitude> of {a} without the sign'],
        sentences=[
            'abs({a})',
            'How far is {a} from zero?',
            'Take the absolute value of {a}.',
            '|{a}|',
            'abs of {a}',
            'What is {a} without its minus sign?',
        ],
        questions=['what is its absolute value', 'how far is it from zero'],
        held_out=['Find the distance of {a} from zero.'],
        weight=0.4,
    ),
    about_number(
        'whole-quotient',
        'I use whole division.',
        ['final_answer({a} // {b})'],
        lambda rng: dict(a=rng.randint(20, 9999), b=rng.randint(3, 60)),
        nouns=[
            'the <whole|integer> quotient of {a} and {b}',
            '{a} divided by {b} without the <remainder|rest>',
            'the whole part of {a} / {b}',
        ],
        sentences=[
            'How <often|many times> does {b} <fit|go> into {a}<| completely>?',
            'How many whole times does {b} go into {a}?',
            '{a} // {b}',
            'Divide {a} by {b} and drop the remainder.',
            'How many full groups of {b} can be made from {a}?',
        ],
        questions=[
            'how many whole times does the second go into the first',
            'how often does the second fit into the first',
        ],
        held_out=['How many times can {b} be taken out of {a}?'],
        of_two=True,
    ),
    about_number(
        'whole-quotient-and-remainder',
        'I put the whole quotient and the remainder in a list.',
        ['final_answer([{a} // {b}, {a} % {b}])'],
        lambda rng: dict(a=rng.randint(20, 9999), b=rng.randint(3, 60)),
        nouns=[
            'the quotient and <the |>remainder of {a} divided by {b}<| as a list>',
            'the whole quotient and <the |>remainder of {a} / {b}',
        ],
        sentences=[
            'Divide {a} by {b} with remainder.',
            'Divide {a} by {b}. What are the quotient and the remainder?',
            'divmod({a}, {b})',
            'How often does {b} go into {a}, and what is the remainder?',
            '{a} divided by {b} with remainder',
            'How many groups of {b} fit into {a}, and how many are left over?',
            '{a} things are put into groups of {b}. How many full groups, and how many left over?',
        ],
        questions=['what are the quotient and the remainder of the first divided by the second'],
        held_out=['How many times does {b} fit into {a} and what remains? Give both.'],
        of_two=True,
        weight=0.5,
    ),
]
