"""Fractions: calculated, reduced, turned into decimals and back."""

from random import Random

from ..kind import Slots
from ..numbers import about_number

#: What is done to a fraction and another.
FRACTION_OPERATORS = [('+', 'plus'), ('+', 'added to'), ('-', 'minus'), ('*', 'times'), ('/', 'divided by')]


def some_fraction(rng: Random) -> tuple[int, int]:
    bottom = rng.randint(2, 12)
    return rng.randint(1, bottom - 1), bottom


def two_fractions(rng: Random) -> Slots:
    """Two fractions: `w` as people say it, `k` in floats, `v` in exact fractions."""
    (a, b), (e, f) = some_fraction(rng), some_fraction(rng)
    sign, word = rng.choice(FRACTION_OPERATORS)
    shown = {'/': '÷', '*': 'x'}.get(sign, sign) if rng.random() < 0.6 else word
    second = f'({e} / {f})' if sign == '/' else f'{e} / {f}'
    return dict(
        w=f'{a}/{b} {shown} {e}/{f}',
        k=f'{a} / {b} {sign} {second}',
        v=f'Fraction({a}, {b}) {sign} Fraction({e}, {f})',
    )


def reducible(rng: Random) -> Slots:
    factor, (top, bottom) = rng.randint(2, 12), some_fraction(rng)
    return dict(a=top * factor, b=bottom * factor)


def exact_decimal(rng: Random) -> Slots:
    """A number between whole ones, as text, so that all of its digits are there."""
    common = ['0.5', '0.25', '0.75', '0.125', '0.375', '0.2', '0.6', '0.8']
    return dict(a=rng.choice([*common, *(f'{rng.randint(0, 2)}.{rng.randint(1, 99):02d}' for _ in range(4))]))


KINDS = [
    about_number(
        'fraction-calculation',
        'I can compute this directly.',
        ['result = {k}', 'final_answer(result)'],
        two_fractions,
        nouns=['{w}', '{w} as a decimal<| number>', 'the value of {w}'],
        sentences=[
            '{w}',
            '{w} = ?',
            'How much is {w}?',
            'What is {w}?',
            'What does {w} make as a decimal?',
            'Work out {w}.',
            'calc {w}',
            'Please calculate {w}.',
        ],
        held_out=['Tell me how much {w} is as a decimal.'],
        weight=0.6,
    ),
    about_number(
        'fraction-calculation-exact',
        'I will use Fraction.',
        ['from fractions import Fraction', 'final_answer(str({v}))'],
        two_fractions,
        nouns=['{w} as a fraction', '{w} as a <reduced|simplified|common> fraction', 'the exact fraction for {w}'],
        sentences=[
            'What fraction is {w}?',
            'How much is {w}? Answer with a fraction.',
            'Give {w} as a fraction.',
            '{w}, as a fraction',
            '{w} = ? (as a fraction)',
            '{w} as a fraction please',
            'Calculate {w} with fractions.',
            'What is {w} as a fraction?',
        ],
        held_out=['Work out {w} and write the result as a fraction.'],
    ),
    about_number(
        'simplify-fraction',
        'Fraction reduces it.',
        ['from fractions import Fraction', 'final_answer(str(Fraction({a}, {b})))'],
        reducible,
        nouns=[
            '{a}/{b} in <lowest|simplest> terms',
            '{a}/{b} <reduced|simplified>',
            'the <simplest|simplified|reduced> form of {a}/{b}',
        ],
        sentences=[
            '<Simplify|Reduce> {a}/{b}.',
            '<Simplify|Reduce> the fraction {a}/{b}.',
            'Cancel {a}/{b} down<| as far as possible>.',
            'simplify {a}/{b}',
            'Reduce {a}/{b} to lowest terms.',
            'What is {a}/{b} in lowest terms?',
            'Can you simplify {a}/{b}?',
            'How do I write {a}/{b} as simply as possible?',
            '{a}/{b} in simplest form',
        ],
        held_out=['Bring the fraction {a}/{b} into its simplest form.'],
    ),
    about_number(
        'fraction-to-decimal',
        'I divide the top by the bottom.',
        ['final_answer({a} / {b})'],
        lambda rng: dict(zip('ab', some_fraction(rng))),
        nouns=[
            '{a}/{b} as a decimal<| number>',
            'the decimal <form|value> of {a}/{b}',
            'the fraction {a}/{b} as a decimal',
            '{a} over {b} as a decimal',
        ],
        sentences=[
            'Convert {a}/{b} to a decimal.',
            'Write {a}/{b} as a decimal.',
            'Turn the fraction {a}/{b} into a decimal.',
            '{a}/{b} in decimal',
            'What is {a}/{b} as a decimal?',
            'What decimal is {a}/{b}?',
            '{a}/{b} as a decimal number please',
            'How much is the fraction {a}/{b} as a number?',
        ],
        held_out=['Express {a}/{b} as a decimal number.'],
    ),
    about_number(
        'decimal-to-fraction',
        'Fraction reads the decimal and reduces it.',
        ['from fractions import Fraction', "final_answer(str(Fraction('{a}')))"],
        exact_decimal,
        nouns=[
            '{a} as a <|reduced |simplified >fraction',
            'the fraction for {a}',
            'the decimal {a} as a fraction',
            '{a} as a fraction in lowest terms',
        ],
        sentences=[
            'Convert {a} to a fraction.',
            'Write {a} as a fraction.',
            'Which fraction is {a}?',
            'Turn {a} into a <|reduced >fraction.',
            'What is {a} as a fraction?',
            'How do I write {a} as a fraction?',
            '{a} to fraction',
            'convert the decimal {a} to a fraction',
        ],
        held_out=['Express {a} as a fraction.'],
        weight=0.5,
    ),
    about_number(
        'reciprocal',
        'The reciprocal is 1 divided by the number.',
        ['final_answer(1 / {a})'],
        lambda rng: dict(a=rng.choice([rng.randint(2, 100), round(rng.uniform(0.1, 20), 2) or 0.5])),
        nouns=['the reciprocal of {a}', '1 over {a}', 'the multiplicative inverse of {a}'],
        sentences=[
            'Which number times {a} is 1?',
            'reciprocal of {a}',
            '1 divided by {a}',
            'How much is 1 divided by {a}?',
        ],
        questions=['what is its reciprocal', 'what is 1 divided by it'],
        held_out=['Find the reciprocal for {a}.'],
        weight=0.4,
    ),
]
