"""Small calculations: an expression, a root, a power, a fraction, a comparison."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, goods, quantity

OPERATORS = [
    ('plus', '+'),
    ('minus', '-'),
    ('times', '*'),
    ('divided by', '/'),
    ('multiplied by', '*'),
    ('added to', '+'),
]
EXPRESSIONS = [
    '{} * {}',
    '{} + {}',
    '{} - {}',
    '{} / {}',
    '{} * {} + {}',
    '({} + {}) * {}',
    '{} - {} * {}',
    '({} - {}) / {}',
    '{} % {}',
    '{} * {} * {}',
    '{} + {} + {}',
    '{} * ({} - {})',
    '({} + {}) / {}',
]
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
]
MULTIPLES = [('double', 2), ('twice', 2), ('triple', 3), ('three times', 3), ('four times', 4), ('ten times', 10)]
COMPARISONS = [('larger', 'max'), ('bigger', 'max'), ('greater', 'max'), ('smaller', 'min'), ('less', 'min')]


def operand(rng: Random) -> int | float:
    """A number for an expression: small, middling, with decimals, or large."""
    if rng.random() < 0.4:
        return rng.randint(2, 12)
    if rng.random() < 0.5:
        return rng.randint(10, 999)
    return quantity(rng) if rng.random() < 0.5 else rng.randint(10, 99999)


def expression(rng: Random) -> Slots:
    if rng.random() >= 0.92:
        return dict(e=f'{rng.randint(2, 30)} ** {rng.randint(2, 12)}')
    form = rng.choice(EXPRESSIONS)
    return dict(e=form.format(*[operand(rng) for _ in range(3)]))


def expression_in_words(rng: Random) -> Slots:
    words, symbol = rng.choice(OPERATORS)
    return dict(a=quantity(rng), b=quantity(rng), op=words, s=symbol)


def square_or_cube(rng: Random) -> Slots:
    number = quantity(rng)
    word, exponent = rng.choice([('squared', 2), ('cubed', 3)])
    return dict(a=number, w=word, s=exponent)


def decimals(rng: Random) -> Slots:
    digits = rng.randint(1, 3)
    return dict(a=round(rng.uniform(0, 500), digits + rng.randint(1, 3)), k=digits)


def fraction(rng: Random) -> Slots:
    words, symbols = rng.choice(FRACTIONS)
    return dict(a=quantity(rng), w=words, g=symbols, i=goods(rng), c=rng.choice(CURRENCIES))


def multiple(rng: Random) -> Slots:
    words, factor = rng.choice(MULTIPLES)
    return dict(a=quantity(rng), w=words, k=factor)


def comparison(rng: Random) -> Slots:
    first, second = quantity(rng), quantity(rng)
    word, function = rng.choice(COMPARISONS)
    return dict(a=first, b=second, w=word, f=function)


KINDS = [
    TaskKind(
        name='expression',
        weight=1.5,
        thoughts=['I can compute this directly.', 'This is a direct calculation.'],
        code=[
            'result = {e}',
            'final_answer(result)',
        ],
        slots=expression,
        seen=[
            '$compute {e}.',
            'What is {e}?',
            'Evaluate {e}<| with Python>.',
            'How much is {e}?',
            '<Please evaluate|Solve|Do> the <sum|expression|calculation> {e}.',
            'I need the <value|result> of {e}.',
            *asked('the value of {e}', 'the result of {e}'),
            '{e}',
            '{e} = ?',
            '{e}?',
            'calc {e}',
            "<what's|whats|what is> {e}",
            'solve {e}',
            'Evaluate the expression {e}.',
            'how much does {e} make',
            'Please <work out|do|evaluate> {e}.',
            '{e} is what?',
            '<Could you|Can you> <evaluate|solve> {e}?',
            wondered('the value of {e}'),
        ],
        held_out=[
            'What do you get for {e}?',
            'Can you <compute|calculate> {e} for me?',
            *asked('the answer to {e}'),
        ],
    ),
    TaskKind(
        name='expression-in-words',
        thoughts=['I can compute this directly.'],
        code=[
            'result = {a} {s} {b}',
            'final_answer(result)',
        ],
        slots=expression_in_words,
        seen=[
            'What is {a} {op} {b}?',
            '$compute {a} {op} {b}.',
            'How much is {a} {op} {b}?',
            'Give me the result of {a} {op} {b}.',
            'I want to know {a} {op} {b}.',
            *asked('{a} {op} {b}', 'the result of {a} {op} {b}'),
            '{a} {op} {b}',
            '{a} {op} {b}?',
            '{a} {op} {b} is what?',
            'how much is {a} {op} {b}',
            "what's {a} {op} {b}",
            'what does {a} {op} {b} make?',
            '{a} {op} {b} equals what?',
            wondered('{a} {op} {b}'),
        ],
        held_out=[
            'Tell me how much {a} {op} {b} is.',
            *asked('the value of {a} {op} {b}'),
        ],
    ),
    TaskKind(
        name='square-root',
        thoughts=['I will use math.sqrt.'],
        code=[
            'import math',
            'final_answer(math.sqrt({a}))',
        ],
        slots=lambda rng: dict(a=rng.choice([rng.randint(2, 40) ** 2, rng.randint(2, 5000)])),
        seen=[
            '$compute the square root of {a}.',
            'What is the square root of {a}?',
            'Which number squared gives {a}? <Give the square root.|Take the square root.>',
            'I need sqrt({a}).',
            'Find sqrt of {a}.',
            *asked('the square root of {a}', 'sqrt({a})', 'the root of {a}'),
            'sqrt {a}',
            'square root of {a}?',
            'Take the square root of {a}.',
            'What is the root of {a}?',
            'which number times itself is {a}?',
            'What number squared is {a}?',
            wondered('the square root of {a}'),
        ],
        held_out=[
            'How much is the square root of {a}?',
            *asked('the sqrt of {a}'),
        ],
    ),
    TaskKind(
        name='power',
        thoughts=['I will use the power operator.'],
        code=['final_answer({a} ** {b})'],
        slots=lambda rng: dict(a=rng.randint(2, 30), b=rng.randint(2, 12)),
        seen=[
            '$compute {a} to the power of {b}.',
            'What is {a} raised to the power {b}?',
            'How much is {a} to the power {b}?',
            'Raise {a} to the power {b}.',
            *asked('{a} to the power of {b}', '{a} raised to the power of {b}', '{a}^{b}', '{a} to the {b}th power'),
            'raise {a} to the {b}th power',
            'How much is {a}^{b}?',
            '{a} to the power {b}',
            '{a} ^ {b}',
            '{a} to the power of {b} please',
            wondered('{a} to the power of {b}'),
        ],
        held_out=[
            '$compute {a} raised to {b}.',
            *asked('the {b}th power of {a}'),
        ],
    ),
    TaskKind(
        name='square-or-cube',
        thoughts=['I will use the power operator.'],
        code=['final_answer({a} ** {s})'],
        slots=square_or_cube,
        seen=[
            *asked('{a} {w}'),
            'How much is {a} {w}?',
            '{a} {w}?',
            'what does {a} {w} give?',
            '{a} {w}',
            '$want the value of {a} {w}',
            wondered('{a} {w}'),
        ],
        held_out=[
            '$find the value of {a} {w}',
        ],
    ),
    TaskKind(
        name='remainder',
        thoughts=['I use the modulo operator.'],
        code=['final_answer({a} % {b})'],
        slots=lambda rng: dict(a=rng.randint(20, 9999), b=rng.randint(3, 60)),
        seen=[
            *asked(
                '{a} modulo {b}',
                '{a} mod {b}',
                'the remainder of {a} divided by {b}',
                'the remainder when {a} is divided by {b}',
            ),
            'Divide {a} by {b}. What is the remainder?',
            'If you divide {a} by {b}, what remains?',
            'remainder of {a} / {b}?',
            'When I divide {a} by {b}, what is left over?',
            wondered('{a} modulo {b}'),
        ],
        held_out=[
            *asked('the rest of {a} divided by {b}'),
        ],
    ),
    TaskKind(
        name='round',
        thoughts=['I will use round.'],
        code=['final_answer(round({a}, {k}))'],
        slots=decimals,
        seen=[
            *asked('{a} rounded to {k} <decimals|decimal places|digits>'),
            'Round {a} to {k} <decimals|decimal places|digits>.',
            'round {a} to {k} places',
            'Please round the number {a} to {k} decimal places.',
            '$want the value of {a} rounded to {k} decimals',
            wondered('{a} rounded to {k} <decimals|decimal places|digits>'),
        ],
        held_out=[
            '$find the value of {a} rounded to {k} decimals',
        ],
    ),
    TaskKind(
        name='fraction',
        thoughts=['I multiply by the fraction.'],
        code=['final_answer({a} {g})'],
        slots=fraction,
        seen=[
            *asked('{w} of {a}'),
            '{w} of {a}',
            'How much is {w} of {a}<| {c}>?',
            'How many are {w} of {a} {i}?',
            'Take {w} of {a}.',
            '$want the value of {w} of {a}',
            wondered('{w} of {a}'),
        ],
        held_out=[
            '$find the value of {w} of {a}',
        ],
    ),
    TaskKind(
        name='multiple',
        thoughts=['I multiply the number.'],
        code=['final_answer({a} * {k})'],
        slots=multiple,
        seen=[
            *asked('{w} {a}'),
            'How much is {w} {a}?',
            '{w} {a}',
            '{w} the number {a}',
            '$want the {w} of {a}',
            wondered('{w} {a}'),
        ],
        held_out=[
            '$find the {w} of {a}',
        ],
    ),
    TaskKind(
        name='compare',
        weight=0.7,
        thoughts=['I compare the two numbers.'],
        code=['final_answer({f}({a}, {b}))'],
        slots=comparison,
        seen=[
            'Which is {w}, {a} or {b}?',
            'Which number is {w}: {a} or {b}?',
            'What is {w}, {a} or {b}?',
            'Is {a} or {b} {w}?',
            '{a} or {b}, which is {w}?',
        ],
        held_out=[
            'Compare {a} and {b}. Which one is {w}?',
        ],
    ),
]
