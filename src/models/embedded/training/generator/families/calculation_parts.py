"""Parts and multiples of a number, and rounding."""

from random import Random

from ..kind import Slots, TaskKind
from ..numbers import about_number
from ..phrases import asked, wondered
from ..words import CURRENCIES, goods, quantity
from .calculation import expression

FRACTIONS = [
    ('half', '/ 2'),
    ('a third', '/ 3'),
    ('a quarter', '/ 4'),
    ('a fifth', '/ 5'),
    ('a tenth', '/ 10'),
    ('two thirds', '* 2 / 3'),
    ('three quarters', '* 3 / 4'),
    ('one half', '/ 2'),
    ('one third', '/ 3'),
    ('3/4', '* 3 / 4'),
    ('2/3', '* 2 / 3'),
    ('1/2', '/ 2'),
    ('1/4', '/ 4'),
    ('3/5', '* 3 / 5'),
    ('one quarter', '/ 4'),
    ('a fourth', '/ 4'),
    ('a sixth', '/ 6'),
    ('an eighth', '/ 8'),
    ('one fifth', '/ 5'),
    ('two fifths', '* 2 / 5'),
    ('three fifths', '* 3 / 5'),
    ('four fifths', '* 4 / 5'),
    ('three eighths', '* 3 / 8'),
    ('three tenths', '* 3 / 10'),
    ('two-thirds', '* 2 / 3'),
    ('three-quarters', '* 3 / 4'),
    ('three fourths', '* 3 / 4'),
    ('one tenth', '/ 10'),
    ('a hundredth', '/ 100'),
]
MULTIPLES = [
    ('double', 2),
    ('twice', 2),
    ('triple', 3),
    ('three times', 3),
    ('four times', 4),
    ('ten times', 10),
    ('two times', 2),
    ('five times', 5),
    ('six times', 6),
    ('quadruple', 4),
    ('one and a half times', 1.5),
    ('thrice', 3),
]


def decimals(rng: Random) -> Slots:
    digits = rng.randint(1, 3)
    return dict(a=round(rng.uniform(0, 500), digits + rng.randint(1, 3)), k=digits, s='' if digits == 1 else 's')


def fraction(rng: Random) -> Slots:
    words, symbols = rng.choice(FRACTIONS)
    if rng.random() < 0.25:
        bottom = rng.randint(3, 12)
        top = rng.randint(1, bottom - 1)
        words, symbols = f'{top}/{bottom}', f'* {top} / {bottom}'
    return dict(a=quantity(rng), w=words, g=symbols, i=goods(rng), c=rng.choice(CURRENCIES))


def multiple(rng: Random) -> Slots:
    words, factor = rng.choice(MULTIPLES)
    return dict(a=quantity(rng), w=words, k=factor)


def expression_and_digits(rng: Random) -> Slots:
    digits = rng.randint(1, 3)
    slots = expression(rng)
    while '/' not in slots['k'] and rng.random() < 0.8:
        slots = expression(rng)
    return slots | dict(d=digits, s='' if digits == 1 else 's')


def quotient_and_digits(rng: Random) -> Slots:
    digits = rng.randint(1, 4)
    return dict(a=quantity(rng), b=rng.randint(2, 60), d=digits, s='' if digits == 1 else 's')


KINDS = [
    TaskKind(
        name='fraction',
        weight=1.2,
        thoughts=['I multiply by the fraction.'],
        code=['final_answer({a} {g})'],
        slots=fraction,
        seen=[
            *asked('{w} of {a}', '{w} of {a} {c}'),
            '{w} of {a}',
            'How much is {w} of {a}<| {c}>?',
            'How many are {w} of {a} {i}?',
            'Take {w} of {a}.',
            'What is {w} of the number {a}?',
            'I want {w} of {a} {c}. How much is that?',
            'Only {w} of the {a} {i} are left. How many is that?',
            'whats {w} of {a}',
            '$want the value of {w} of {a}',
            wondered('{w} of {a}'),
        ],
        facts=[
            'my number is {a}',
            'I have {a} {c}',
            'the whole is {a}',
            'the bill is {a} {c}',
            'the rope is {a} meters long',
            'the tank holds {a} liters',
            'the price is {a} {c}',
        ],
        questions=['how much is {w} of it', 'what is {w} of that', 'how much do I get if I take {w} of it'],
        held_out=[
            '$find the value of {w} of {a}',
        ],
        held_out_facts=['the whole thing is {a} long'],
    ),
    TaskKind(
        name='multiple',
        thoughts=['I multiply the number.'],
        code=['final_answer({a} * {k})'],
        slots=multiple,
        seen=[
            *asked('{w} {a}', '{w} the number {a}', '{w} as much as {a}'),
            'How much is {w} {a}?',
            '{w} {a}',
            '{w} the number {a}',
            'How much is {w} as much as {a}?',
            '$want the {w} of {a}',
            wondered('{w} {a}'),
        ],
        facts=['my number is {a}', 'I have {a}', 'the value is {a}', 'it costs {a}', 'it weighs {a} kg'],
        questions=['how much is {w} that', 'what is {w} as much', 'what would {w} that be'],
        held_out=[
            '$find the {w} of {a}',
        ],
        held_out_facts=['the number on the card is {a}'],
    ),
    TaskKind(
        name='round',
        thoughts=['I will use round.'],
        code=['final_answer(round({a}, {k}))'],
        slots=decimals,
        seen=[
            *asked(
                '{a} rounded to {k} <decimal{s}|decimal place{s}|digit{s}>',
                '{a} to {k} decimal place{s}',
                '{a} with {k} <decimal{s}|digit{s} after the point>',
            ),
            'Round {a} to {k} <decimal{s}|decimal place{s}|digit{s}>.',
            'round {a} to {k} place{s}',
            'Please round the number {a} to {k} decimal place{s}.',
            'round({a}, {k})',
            'Round {a} so that it has {k} decimal{s}.',
            '$want the value of {a} rounded to {k} decimal{s}',
            wondered('{a} rounded to {k} <decimal{s}|decimal place{s}|digit{s}>'),
        ],
        facts=['my number is {a}', 'I measured {a}', 'the result is {a}', 'the calculator shows {a}', 'n = {a}'],
        questions=[
            'what is it rounded to {k} <decimal{s}|decimal place{s}>',
            'what is that to {k} decimal place{s}',
            'can you round it to {k} <decimal{s}|digit{s}>',
        ],
        held_out=[
            '$find the value of {a} rounded to {k} decimals',
        ],
        held_out_facts=['the display says {a}'],
    ),
    about_number(
        'expression-rounded',
        'I compute this and round the result.',
        ['result = {k}', 'final_answer(round(result, {d}))'],
        expression_and_digits,
        nouns=[
            '{e} rounded to {d} <decimal{s}|decimal place{s}|digit{s}>',
            '{e} to {d} decimal place{s}',
            'the result of {e} rounded to {d} decimal{s}',
            'the value of {e} to {d} decimal place{s}',
        ],
        sentences=[
            'What is {e}? Round to {d} decimal<{s}| place{s}>.',
            '{e}, rounded to {d} decimal{s}',
            '{e} ({d} decimal place{s})',
            'Work out {e} and round to {d} <decimal{s}|place{s}>.',
            'Calculate {e} with {d} decimal{s}.',
            'How much is {e}, rounded to {d} decimal{s}?',
            'round({e}, {d})',
            'Evaluate {e} and round to {d} decimal place{s}.',
            '{e} = ? Round to {d} decimal{s}.',
        ],
        held_out=['Round the result of {e} to {d} decimal{s}.'],
        weight=0.8,
    ),
    about_number(
        'quotient-rounded',
        'I divide and round.',
        ['result = {a} / {b}', 'final_answer(round(result, {d}))'],
        quotient_and_digits,
        nouns=[
            '{a} divided by {b} rounded to {d} <decimal{s}|decimal place{s}>',
            '{a} divided by {b} to {d} decimal place{s}',
        ],
        sentences=[
            'Divide {a} by {b} and round to {d} <decimal{s}|decimal place{s}>.',
            'What is {a} divided by {b}? Round to {d} decimal<{s}| place{s}>.',
            '{a} divided by {b}, {d} decimal{s}',
            'How much is {a} divided by {b}, with {d} decimal place{s}?',
        ],
        questions=['what is the first divided by the second, rounded to {d} decimal{s}'],
        held_out=['Round {a} divided by {b} to {d} decimal{s}.'],
        of_two=True,
    ),
]
