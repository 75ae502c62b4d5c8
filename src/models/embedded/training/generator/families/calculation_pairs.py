"""One operation on two numbers: sum, difference, product, quotient, average, remainder, comparison."""

from random import Random

from ..kind import Slots, TaskKind
from ..numbers import HELD_OUT_PAIR_FACTS, PAIR_FACTS, about_number
from ..phrases import asked, wondered
from ..words import quantity

COMPARISONS = [
    ('larger', 'max'),
    ('bigger', 'max'),
    ('greater', 'max'),
    ('higher', 'max'),
    ('more', 'max'),
    ('smaller', 'min'),
    ('less', 'min'),
    ('lower', 'min'),
]


def two_numbers(rng: Random) -> Slots:
    return dict(a=quantity(rng), b=quantity(rng))


def comparison(rng: Random) -> Slots:
    first, second = quantity(rng), quantity(rng)
    word, function = rng.choice(COMPARISONS)
    return dict(a=first, b=second, w=word, f=function)


def is_comparison(rng: Random) -> Slots:
    first = quantity(rng)
    second = rng.choice([quantity(rng), first, round(first + rng.choice([-1, 1, 0.1, -0.1]), 2)])
    words, sign = rng.choice(
        [
            ('greater than', '>'),
            ('larger than', '>'),
            ('bigger than', '>'),
            ('more than', '>'),
            ('less than', '<'),
            ('smaller than', '<'),
            ('equal to', '=='),
            ('the same as', '=='),
        ]
    )
    return dict(a=first, b=second, w=words, s=sign)


KINDS = [
    about_number(
        'sum-of-two',
        'I add the two numbers.',
        ['result = {a} + {b}', 'final_answer(result)'],
        two_numbers,
        nouns=[
            'the <sum|total> of {a} and {b}',
            '{a} and {b} <added|together|added together|in total>',
            'the number that is {b} more than {a}',
            '{b} more than {a}',
        ],
        sentences=[
            'Add {a} and {b}.',
            'Add {b} to {a}.',
            'Increase {a} by {b}.',
            'What do {a} and {b} add up to?',
            'Put {a} and {b} together.',
            'How much are {a} and {b} <together|in total>?',
            'Which number is {b} <more|larger|greater> than {a}?',
        ],
        questions=[
            'what is their <sum|total>',
            'what do they add up to',
            'how much are they <together|in total>',
            'what do we get if we add them',
        ],
        held_out=['Sum up {a} and {b}.', 'If I add {b} to {a}, what is it?'],
        held_out_questions=['what is it when the two are added'],
        of_two=True,
    ),
    about_number(
        'difference-of-two',
        'I subtract one number from the other.',
        ['result = {b} - {a}', 'final_answer(result)'],
        two_numbers,
        nouns=[
            '{a} <subtracted|taken away> from {b}',
            'the number that is {a} less than {b}',
            '{a} less than {b}',
            '{b} <reduced|decreased> by {a}',
        ],
        sentences=[
            'Subtract {a} from {b}.',
            'Take {a} <from|away from|off> {b}.',
            'Deduct {a} from {b}.',
            'Decrease {b} by {a}.',
            'What is left of {b} without {a}?',
            'If I take {a} away from {b}, what is left?',
            'Which number is {a} <less|smaller> than {b}?',
        ],
        questions=[
            'what is the second minus the first',
            'what do we get if we subtract the first from the second',
            'what is left when the first is taken from the second',
        ],
        held_out=['From {b}, subtract {a}.', 'If I subtract {a} from {b}, what is it?'],
        of_two=True,
    ),
    about_number(
        'product-of-two',
        'I multiply the two numbers.',
        ['result = {a} * {b}', 'final_answer(result)'],
        two_numbers,
        nouns=['the product of {a} and {b}', '{a} and {b} multiplied<| together>'],
        sentences=[
            'Multiply {a} by {b}.',
            'Multiply {a} and {b}.',
            'Multiply {a} with {b}.',
            'What do you get by multiplying {a} and {b}?',
            '{a} groups of {b}, how many in total?',
        ],
        questions=['what is their product', 'what do we get if we multiply them', 'what are they multiplied'],
        held_out=['If I multiply {a} by {b}, what is it?'],
        held_out_questions=['what is it when the two are multiplied'],
        of_two=True,
    ),
    about_number(
        'quotient-of-two',
        'I divide the first number by the second.',
        ['result = {a} / {b}', 'final_answer(result)'],
        two_numbers,
        nouns=['the quotient of {a} and {b}', '{a} split into {b} equal parts', 'the ratio of {a} to {b} as a number'],
        sentences=[
            'Divide {a} by {b}.',
            'Divide {a} into {b} equal parts. How large is one?',
            'Split {a} by {b}.',
            'Share {a} equally among {b}. How much is one share?',
            'What do you get by dividing {a} by {b}?',
        ],
        questions=[
            'what is the first divided by the second',
            'what is their quotient',
            'what do we get if we divide the first by the second',
        ],
        held_out=['If I divide {a} by {b}, what is it?'],
        of_two=True,
    ),
    about_number(
        'average-of-two',
        'I add both and divide by 2.',
        ['final_answer(({a} + {b}) / 2)'],
        two_numbers,
        nouns=[
            'the <average|mean> of {a} and {b}',
            'the number <halfway|exactly in the middle|midway> between {a} and {b}',
            'the <midpoint|middle> of {a} and {b}',
        ],
        sentences=[
            'Average {a} and {b}.',
            'Which number is <halfway|in the middle> between {a} and {b}?',
            'What do {a} and {b} average to?',
            'What is the average of the two numbers {a} and {b}?',
        ],
        questions=[
            'what is their <average|mean>',
            'what are they on average',
            'which number is <halfway|in the middle> between them',
        ],
        held_out=['Find the middle between {a} and {b}.', 'Take the mean of {a} and {b}.'],
        of_two=True,
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
                'the remainder of {a} / {b}',
            ),
            'Divide {a} by {b}. What is the remainder?',
            'If you divide {a} by {b}, what remains?',
            'remainder of {a} / {b}?',
            'remainder {a} by {b}',
            'When I divide {a} by {b}, what is left over?',
            'What is left over if {a} is divided by {b}?',
            '{a} divided by {b}, only the remainder',
            'Which remainder does {a} leave when divided by {b}?',
            'What remains when {b} is taken out of {a} as often as possible?',
            wondered('{a} modulo {b}'),
        ],
        facts=PAIR_FACTS,
        questions=[
            'what is the remainder of the first divided by the second',
            'what is the first modulo the second',
            'what remains when the first is divided by the second',
        ],
        held_out=[
            *asked('the rest of {a} divided by {b}'),
        ],
        held_out_facts=HELD_OUT_PAIR_FACTS,
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
            '{w}: {a} or {b}?',
            'Which of {a} and {b} is {w}?',
            'Of {a} and {b}, which is the {w} number?',
            *asked('the {w} <one|number> of {a} and {b}'),
        ],
        facts=PAIR_FACTS,
        questions=['which <one |number |>is {w}', 'which of <them|the two> is {w}'],
        held_out=[
            'Compare {a} and {b}. Which one is {w}?',
        ],
        held_out_facts=HELD_OUT_PAIR_FACTS,
    ),
    about_number(
        'is-comparison',
        'I compare the two numbers.',
        ['final_answer({a} {s} {b})'],
        is_comparison,
        sentences=[
            'Is {a} {w} {b}?',
            'Check <if|whether> {a} is {w} {b}.',
            'Is it true that {a} is {w} {b}?',
            '{a} is {w} {b}, true or false?',
            'is {a} {w} {b}',
            'Tell me if {a} is {w} {b}.',
        ],
        questions=['is the first {w} the second', 'is it true that the first is {w} the second'],
        held_out=['True or false: {a} is {w} {b}.'],
        of_two=True,
        weight=0.5,
    ),
]
