"""Powers, roots and logarithms."""

from random import Random

from ..kind import Slots, TaskKind
from ..numbers import HELD_OUT_NUMBER_FACTS, NUMBER_FACTS, about_number
from ..phrases import asked, wondered
from ..words import quantity
from .calculation_wordings import POWER, SQUARE_ROOT


def square_or_cube(rng: Random) -> Slots:
    number = quantity(rng)
    word, exponent = rng.choice([('squared', 2), ('cubed', 3)])
    return dict(a=number, w=word, s=exponent)


def often_square(rng: Random) -> Slots:
    return dict(a=rng.choice([rng.randint(2, 40) ** 2, rng.randint(2, 5000)]))


def often_cube(rng: Random) -> Slots:
    return dict(a=rng.choice([rng.randint(2, 20) ** 3, rng.randint(2, 20) ** 3, rng.randint(2, 3000)]))


def often_higher_power(rng: Random) -> Slots:
    exponent = rng.choice([4, 4, 5, 6])
    return dict(a=rng.choice([rng.randint(2, 9) ** exponent, rng.randint(20, 5000)]), b=exponent)


def root_and_digits(rng: Random) -> Slots:
    digits = rng.randint(1, 4)
    return dict(a=rng.randint(2, 5000), d=digits, s='' if digits == 1 else 's')


KINDS = [
    TaskKind(
        name='square-root',
        thoughts=['I will use math.sqrt.'],
        code=[
            'import math',
            'final_answer(math.sqrt({a}))',
        ],
        slots=often_square,
        seen=[
            *SQUARE_ROOT,
            '$compute the square root of {a}.',
            'What is the square root of {a}?',
            'Which number squared gives {a}? <Give the square root.|Take the square root.>',
            'I need sqrt({a}).',
            'Find sqrt of {a}.',
            *asked(
                'the square root of {a}',
                'sqrt({a})',
                'the root of {a}',
                '√{a}',
                'the square root of the number {a}',
            ),
            'sqrt {a}',
            'sqrt({a})',
            '√{a}',
            'square root of {a}?',
            'square root {a}',
            'Take the square root of {a}.',
            'What is the root of {a}?',
            'which number times itself is {a}?',
            'What number squared is {a}?',
            'How long is the side of a square with the area {a}?',
            wondered('the square root of {a}'),
        ],
        facts=NUMBER_FACTS,
        questions=[
            'what is <its|the> square root',
            'which number times itself gives it',
            'what is the root of it',
        ],
        held_out=[
            'How much is the square root of {a}?',
            *asked('the sqrt of {a}'),
        ],
        held_out_facts=HELD_OUT_NUMBER_FACTS,
    ),
    about_number(
        'square-root-rounded',
        'I take the square root and round it.',
        ['import math', 'final_answer(round(math.sqrt({a}), {d}))'],
        root_and_digits,
        nouns=[
            'the square root of {a} rounded to {d} <decimal{s}|decimal place{s}|digit{s}>',
            'sqrt({a}) to {d} decimal place{s}',
            'the root of {a} with {d} decimal{s}',
        ],
        sentences=[
            'Take the square root of {a} and round to {d} decimal{s}.',
            'What is the square root of {a}? Round to {d} decimal<{s}| place{s}>.',
            'sqrt {a}, {d} decimal{s}',
        ],
        questions=['what is its square root rounded to {d} decimal<{s}| place{s}>'],
        held_out=['Round the square root of {a} to {d} decimal place{s}.'],
    ),
    about_number(
        'cube-root',
        'The cube root is the power 1/3.',
        ['final_answer(round({a} ** (1 / 3), 10))'],
        often_cube,
        nouns=['the cube root of {a}', 'the third root of {a}', '∛{a}', 'the number whose cube is {a}'],
        sentences=[
            'Take the cube root of {a}.',
            'cube root of {a}',
            'cbrt({a})',
            'Which number cubed <is|gives> {a}?',
            'How long is the edge of a cube with the volume {a}?',
        ],
        questions=['what is its cube root', 'which number cubed gives it'],
        held_out=['How much is the cube root of {a}?'],
    ),
    about_number(
        'nth-root',
        'The root is the power 1/{b}.',
        ['final_answer(round({a} ** (1 / {b}), 10))'],
        often_higher_power,
        nouns=['the {b}th root of {a}', 'the root of degree {b} of {a}'],
        sentences=['Take the {b}th root of {a}.', '{b}th root of {a}', 'Which number to the power of {b} is {a}?'],
        questions=['what is its {b}th root'],
        held_out=['How much is the {b}th root of {a}?'],
        weight=0.4,
    ),
    TaskKind(
        name='power',
        thoughts=['I will use the power operator.'],
        code=['final_answer({a} ** {b})'],
        slots=lambda rng: dict(a=rng.randint(2, 30), b=rng.randint(2, 12)),
        seen=[
            *POWER,
            '$compute {a} to the power of {b}.',
            'What is {a} raised to the power {b}?',
            'How much is {a} to the power {b}?',
            'Raise {a} to the power {b}.',
            *asked(
                '{a} to the power of {b}',
                '{a} raised to the power of {b}',
                '{a}^{b}',
                '{a} to the {b}th power',
                '{a} to the {b}th',
                '{a}**{b}',
            ),
            'raise {a} to the {b}th power',
            'How much is {a}^{b}?',
            '{a} to the power {b}',
            '{a} ^ {b}',
            '{a}^{b}',
            '{a} ** {b}',
            'pow({a}, {b})',
            '{a} to the power of {b} please',
            'Multiply {a} by itself so that it stands there {b} times.',
            wondered('{a} to the power of {b}'),
        ],
        facts=['the base is {a} and the exponent <is |>{b}', 'a = {a} and b = {b}', 'a is {a} and b is {b}'],
        questions=[
            'what is the power',
            'how much is the first to the power of the second',
            'what do I get when I raise the first to the power of the second',
        ],
        held_out=[
            '$compute {a} raised to {b}.',
            *asked('the {b}th power of {a}'),
        ],
        held_out_facts=['I have the base {a} with the exponent {b}'],
    ),
    TaskKind(
        name='square-or-cube',
        thoughts=['I will use the power operator.'],
        code=['final_answer({a} ** {s})'],
        slots=square_or_cube,
        seen=[
            *asked('{a} {w}', 'the number {a} {w}'),
            'How much is {a} {w}?',
            '{a} {w}?',
            'what does {a} {w} give?',
            '{a} {w}',
            '{a} {w} = ?',
            '$want the value of {a} {w}',
            wondered('{a} {w}'),
        ],
        facts=NUMBER_FACTS,
        questions=['what is it {w}', 'how much is it {w}', 'what is the number {w}'],
        held_out=[
            '$find the value of {a} {w}',
        ],
        held_out_facts=HELD_OUT_NUMBER_FACTS,
    ),
    about_number(
        'square-of-number',
        'I will use the power operator.',
        ['final_answer({a} ** 2)'],
        lambda rng: dict(a=quantity(rng)),
        nouns=['the square of {a}', 'the second power of {a}', '{a} times itself', '{a}²', '{a}^2'],
        sentences=['Square {a}.', 'square {a}', 'Multiply {a} by itself.', 'How much is {a} times {a}?'],
        questions=['what is its square', 'what is it times itself', 'what do I get when I square it'],
        held_out=['Take {a} and square it.'],
    ),
    about_number(
        'cube-of-number',
        'I will use the power operator.',
        ['final_answer({a} ** 3)'],
        lambda rng: dict(a=quantity(rng)),
        nouns=['the cube of {a}', 'the third power of {a}', '{a}³', '{a}^3'],
        sentences=['Cube {a}.', 'cube {a}', 'How much is {a} times {a} times {a}?'],
        questions=['what is its cube', 'what do I get when I cube it'],
        held_out=['Take {a} and cube it.'],
        weight=0.5,
    ),
    about_number(
        'power-of-two',
        'I will use the power operator.',
        ['final_answer(2 ** {a})'],
        lambda rng: dict(a=rng.randint(3, 64)),
        nouns=['2 to the power of {a}', '2^{a}', 'two to the {a}th power', 'the {a}th power of two'],
        sentences=['2^{a}', '2 to the {a}', 'How much is 2 to the power {a}?', 'How many values can {a} bits have?'],
        held_out=['Raise two to the power of {a}.'],
        weight=0.5,
    ),
    about_number(
        'power-modulo',
        'I will use pow with a modulus.',
        ['final_answer(pow({a}, {b}, {e}))'],
        lambda rng: dict(a=rng.randint(2, 30), b=rng.randint(3, 200), e=rng.randint(5, 97)),
        nouns=[
            '{a}^{b} mod {e}',
            'the remainder of {a}^{b} divided by {e}',
            '{a} to the power of {b}, modulo {e}',
            '{a} to the {b}th power mod {e}',
            'the remainder when {a}^{b} is divided by {e}',
        ],
        sentences=[
            '{a}^{b} mod {e}',
            'Which remainder does {a}^{b} leave when divided by {e}?',
            'pow({a}, {b}, {e})',
            'What is {a}^{b} modulo {e}?',
            'Divide {a} to the power of {b} by {e}. What is the remainder?',
        ],
        held_out=['Divide {a}^{b} by {e}. What remains?'],
        weight=0.3,
    ),
    about_number(
        'logarithm-of-ten',
        'I will use math.log10.',
        ['import math', 'final_answer(math.log10({a}))'],
        lambda rng: dict(a=rng.choice([10 ** rng.randint(1, 9), rng.randint(2, 9999)])),
        nouns=[
            'the base 10 logarithm of {a}',
            'log10({a})',
            'the logarithm of {a} to base 10',
            'the log base 10 of {a}',
            'the logarithm base 10 of {a}',
        ],
        sentences=[
            'log10 {a}',
            '10 to which power is {a}?',
            'log10({a})',
            'Which power of 10 gives {a}?',
            'How much is the log of {a} with base 10?',
            'To which power must 10 be raised to get {a}?',
        ],
        held_out=['Find the logarithm of {a} with base 10.'],
        weight=0.3,
    ),
    about_number(
        'logarithm-of-two',
        'I will use math.log2.',
        ['import math', 'final_answer(math.log2({a}))'],
        lambda rng: dict(a=rng.choice([2 ** rng.randint(1, 20), rng.randint(3, 9999)])),
        nouns=[
            'the base 2 logarithm of {a}',
            'log2({a})',
            'the logarithm of {a} to base 2',
            'the binary log of {a}',
            'the logarithm base 2 of {a}',
        ],
        sentences=[
            'log2 {a}',
            '2 to which power is {a}?',
            'log2({a})',
            'Which power of 2 gives {a}?',
            'How much is the log of {a} with base 2?',
            'To which power must 2 be raised to get {a}?',
        ],
        held_out=['Find the logarithm of {a} with base 2.'],
        weight=0.3,
    ),
    about_number(
        'natural-logarithm',
        'I will use math.log.',
        ['import math', 'final_answer(math.log({a}))'],
        lambda rng: dict(a=rng.randint(2, 9999)),
        nouns=[
            'the natural log of {a}',
            'ln({a})',
            'the natural logarithm of {a}',
            'the logarithm of {a} to base e',
            'the ln of {a}',
        ],
        sentences=[
            'ln {a}',
            'How much is ln({a})?',
            'ln({a})',
            'natural log {a}',
            'How much is the natural logarithm of {a}?',
            'Take the natural logarithm of {a}.',
        ],
        held_out=['Find the natural log for {a}.'],
        weight=0.25,
    ),
]
