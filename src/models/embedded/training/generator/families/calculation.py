"""Expressions in signs and in words."""

import re
from random import Random

from ..kind import Slots, TaskKind
from ..numbers import about_number
from ..phrases import asked, wondered
from ..question import NUMBER_WORDS
from ..words import quantity

OPERATORS = [
    ('plus', '+'),
    ('minus', '-'),
    ('times', '*'),
    ('divided by', '/'),
    ('multiplied by', '*'),
    ('added to', '+'),
    ('x', '*'),
    ('over', '/'),
    ('multiplied with', '*'),
]
#: The operators that can follow each other in a chain of words.
CHAIN_OPERATORS = [('plus', '+'), ('minus', '-'), ('times', '*'), ('divided by', '/'), ('multiplied by', '*')]
EXPRESSIONS = [
    '{} * {}',
    '{} * {}',
    '{} + {}',
    '{} - {}',
    '{} / {}',
    '{} * {} + {}',
    '{} + {} * {}',
    '({} + {}) * {}',
    '{} - {} * {}',
    '({} - {}) / {}',
    '{} % {}',
    '{} * {} * {}',
    '{} + {} + {}',
    '{} + {} - {}',
    '{} - {} + {}',
    '{} - {} - {}',
    '{} * ({} - {})',
    '{} * ({} + {})',
    '({} + {}) / {}',
    '{} / ({} + {})',
    '{} / {} + {}',
    '{} * {} / {}',
    '{} * {} - {} * {}',
    '({} + {}) * ({} - {})',
    '{} + {} + {} + {}',
    '{} * {} + {} / {}',
    '-{} + {}',
    '{} * -{}',
]
#: How a calculation inside another is said, and what it means.
NESTED = [
    ('multiply the sum of {a} and {b} by {e}', '({a} + {b}) * {e}'),
    ('multiply the difference of {a} and {b} by {e}', '({a} - {b}) * {e}'),
    ('divide the sum of {a} and {b} by {e}', '({a} + {b}) / {e}'),
    ('divide the product of {a} and {b} by {e}', '{a} * {b} / {e}'),
    ('add {e} to the product of {a} and {b}', '{a} * {b} + {e}'),
    ('subtract {e} from the product of {a} and {b}', '{a} * {b} - {e}'),
    ('subtract {e} from the sum of {a} and {b}', '{a} + {b} - {e}'),
    ('subtract the product of {a} and {b} from {e}', '{e} - {a} * {b}'),
    ('subtract the sum of {a} and {b} from {e}', '{e} - ({a} + {b})'),
    ('add the product of {a} and {b} to {e}', '{e} + {a} * {b}'),
]
NESTED_NOUNS = [
    ('{e} times the sum of {a} and {b}', '{e} * ({a} + {b})'),
    ('{e} times the difference of {a} and {b}', '{e} * ({a} - {b})'),
    ('{e} plus the product of {a} and {b}', '{e} + {a} * {b}'),
    ('{e} minus the product of {a} and {b}', '{e} - {a} * {b}'),
    ('{e} minus the sum of {a} and {b}', '{e} - ({a} + {b})'),
    ('the product of {a} and {b}, minus {e}', '{a} * {b} - {e}'),
    ('the product of {a} and {b}, plus {e}', '{a} * {b} + {e}'),
    ('the sum of {a} and {b}, divided by {e}', '({a} + {b}) / {e}'),
    ('the sum of {a} and {b}, multiplied by {e}', '({a} + {b}) * {e}'),
    ('{a} plus {b}, all times {e}', '({a} + {b}) * {e}'),
    ('{a} plus {b}, all divided by {e}', '({a} + {b}) / {e}'),
    ('{a} minus {b}, all times {e}', '({a} - {b}) * {e}'),
]
SIGNS = [
    dict(),
    dict(),
    {'*': 'x'},
    {'*': '×', '/': '÷'},
    {'*': 'x', '/': '÷'},
    {'/': ':'},
    {'*': '×', '-': '−'},
]


def operand(rng: Random) -> int | float:
    """A number for an expression: small, middling, with decimals, or large."""
    if rng.random() < 0.4:
        return rng.randint(2, 12)
    if rng.random() < 0.5:
        return rng.randint(10, 999)
    return quantity(rng) if rng.random() < 0.5 else rng.randint(10, 99999)


def expression(rng: Random) -> Slots:
    """An expression `e` as people type it, and `k` as Python has it."""
    if rng.random() >= 0.9:
        code = rng.choice(['{} ** {}', '{} ** {}', '{} ** {} + {}', '{} * {} ** {}'])
        code = code.format(rng.randint(2, 30), rng.randint(2, 9), rng.randint(2, 9))
    else:
        form = rng.choice(EXPRESSIONS)
        while True:
            code = form.format(*[operand(rng) for _ in range(4)])
            try:
                eval(code)
            except ZeroDivisionError:
                continue
            break
    return dict(e=typed(rng, code), k=code)


def typed(rng: Random, code: str) -> str:
    """An expression with other signs, other spaces or grouped thousands."""
    text = code.replace('**', rng.choice(['**', '^', '^', '^']))
    text = text.replace('%', rng.choice(['%', 'mod', 'mod']))
    if rng.random() < 0.15:
        text = re.sub(r'(?<![.\d])\d{4,}(?!\.)', lambda match: f'{int(match[0]):,}', text)
    if '**' not in text:
        for sign, other in rng.choice(SIGNS).items():
            text = text.replace(f' {sign} ', f' {other} ')
    if 'mod' not in text and rng.random() < 0.3:
        text = text.replace(' ', '')
    return text


def expression_in_words(rng: Random) -> Slots:
    words, symbol = rng.choice(OPERATORS)
    return dict(a=quantity(rng), b=quantity(rng), op=words, s=symbol)


def chain_in_words(rng: Random) -> Slots:
    """Three or four numbers with words between them; the usual precedence."""
    length = rng.choice([3, 3, 3, 4])
    numbers = [rng.choice([rng.randint(2, 20), rng.randint(2, 20), operand(rng)]) for _ in range(length)]
    in_words = rng.random() < 0.15
    shown, code = show(numbers[0], in_words), str(numbers[0])
    for number in numbers[1:]:
        word, sign = rng.choice(CHAIN_OPERATORS)
        shown += f' {word} {show(number, in_words)}'
        code += f' {sign} {number}'
    return dict(e=shown, k=code)


def show(number: int | float, in_words: bool) -> str:
    return NUMBER_WORDS[number] if in_words and isinstance(number, int) and number in range(21) else str(number)


def nested(rng: Random, forms: list[tuple[str, str]]) -> Slots:
    words, code = rng.choice(forms)
    numbers = dict(a=rng.randint(2, 99), b=rng.randint(2, 99), e=rng.choice([rng.randint(2, 12), rng.randint(2, 200)]))
    shown = words.format(**numbers)
    return dict(w=shown, v=shown[0].upper() + shown[1:], k=code.format(**numbers))


KINDS = [
    TaskKind(
        name='expression',
        weight=2.5,
        thoughts=['I can compute this directly.', 'This is a direct calculation.'],
        code=[
            'result = {k}',
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
            '{e}',
            '{e} = ?',
            '{e}=?',
            '{e} =',
            '{e}?',
            'calc {e}',
            "<what's|whats|what is> {e}",
            'solve {e}',
            'Evaluate the expression {e}.',
            'how much does {e} make',
            'What does {e} <equal|give|make|come to>?',
            'Please <work out|do|evaluate> {e}.',
            '{e} is what?',
            '{e} equals?',
            '<Could you|Can you> <evaluate|solve|do|work out> {e}?',
            'quick math: {e}',
            'My calculator is broken, what is {e}?',
            'Type {e} into Python and tell me the result.',
            'I get stuck at {e}. What is the result?',
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
        weight=1.2,
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
            'What does {a} {op} {b} <equal|give|come to>?',
            '{a} {op} {b} equals what?',
            wondered('{a} {op} {b}'),
        ],
        held_out=[
            'Tell me how much {a} {op} {b} is.',
            *asked('the value of {a} {op} {b}'),
        ],
    ),
    about_number(
        'chain-in-words',
        'I can compute this directly.',
        ['result = {k}', 'final_answer(result)'],
        chain_in_words,
        nouns=['{e}', 'the result of {e}'],
        sentences=[
            'What is {e}?',
            'How much is {e}?',
            '{e}',
            '{e}?',
            'What does {e} <equal|give|make|come to>?',
            '{e} equals what?',
            'Please work out {e}.',
            'quick math: {e}',
        ],
        held_out=['Tell me how much {e} is.', '@the value of {e}'],
        weight=1.2,
    ),
    about_number(
        'nested-calculation',
        'I put the inner calculation into the expression.',
        ['result = {k}', 'final_answer(result)'],
        lambda rng: nested(rng, NESTED),
        sentences=[
            '{v}.',
            '{v}.',
            'Please {w}.',
            'Can you {w}?',
            'What do you get if you {w}?',
            'I want you to {w}.',
            'If I {w}, what is the result?',
            '{w}',
            'I need to {w}. What is the result?',
            'How much is it if you {w}?',
            'Homework: {w}.',
            'What is the result when you {w}?',
            'Could you {w} for me?',
            'Use Python to {w}.',
        ],
        held_out=['You should {w}, please.', 'What comes out when I {w}?'],
        weight=0.7,
    ),
    about_number(
        'nested-noun',
        'I put the inner calculation into the expression.',
        ['result = {k}', 'final_answer(result)'],
        lambda rng: nested(rng, NESTED_NOUNS),
        nouns=[
            '{w}',
            'the result of {w}',
            'the value of {w}',
        ],
        sentences=[
            '{w}',
            '{w}?',
            'How much is {w}?',
            'What does {w} <make|give|come to>?',
            'I want to know {w}.',
            "what's {w}",
            '{w} is what?',
            'Please calculate {w}.',
        ],
        held_out=['Tell me how much {w} is.'],
        weight=0.7,
    ),
]
