"""Quantities in two units at once, and sums in different units."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import person
from .units_values import counted, spelling, target_spelling
from .units_wordings import MIXED_WORDINGS

#: Large unit, small unit, how many small ones are in a large one, the unit asked for, and the formula. Hours
#: with minutes are in `time_durations.py`.
MIXED = [
    ('feet', 'inches', 12, 'cm', '({a} * 12 + {b}) * 2.54'),
    ('feet', 'inches', 12, 'cm', '({a} * 12 + {b}) * 2.54'),
    ('feet', 'inches', 12, 'inches', '{a} * 12 + {b}'),
    ('feet', 'inches', 12, 'meters', '({a} * 12 + {b}) * 0.0254'),
    ('days', 'hours', 24, 'hours', '{a} * 24 + {b}'),
    ('weeks', 'days', 7, 'days', '{a} * 7 + {b}'),
    ('years', 'months', 12, 'months', '{a} * 12 + {b}'),
    ('kg', 'grams', 1000, 'grams', '{a} * 1000 + {b}'),
    ('kg', 'grams', 1000, 'kg', '{a} + {b} / 1000'),
    ('km', 'meters', 1000, 'meters', '{a} * 1000 + {b}'),
    ('km', 'meters', 1000, 'km', '{a} + {b} / 1000'),
    ('meters', 'cm', 100, 'cm', '{a} * 100 + {b}'),
    ('meters', 'cm', 100, 'meters', '{a} + {b} / 100'),
    ('cm', 'mm', 10, 'mm', '{a} * 10 + {b}'),
    ('liters', 'ml', 1000, 'ml', '{a} * 1000 + {b}'),
    ('liters', 'ml', 1000, 'liters', '{a} + {b} / 1000'),
    ('pounds', 'ounces', 16, 'ounces', '{a} * 16 + {b}'),
    ('pounds', 'ounces', 16, 'grams', '({a} * 16 + {b}) * 28.3495'),
    ('stone', 'pounds', 14, 'pounds', '{a} * 14 + {b}'),
    ('stone', 'pounds', 14, 'kg', '({a} * 14 + {b}) / 2.20462'),
    ('euros', 'cents', 100, 'cents', '{a} * 100 + {b}'),
    ('minutes', 'seconds', 60, 'seconds', '{a} * 60 + {b}'),
    ('days', 'hours', 24, 'minutes', '({a} * 24 + {b}) * 60'),
    ('pounds', 'ounces', 16, 'kg', '({a} * 16 + {b}) * 28.3495 / 1000'),
]
#: Small unit, large unit, and how many small ones are in a large one.
BACK = [
    ('hours', 'days', 24),
    ('days', 'weeks', 7),
    ('months', 'years', 12),
    ('inches', 'feet', 12),
    ('ounces', 'pounds', 16),
    ('grams', 'kg', 1000),
    ('meters', 'km', 1000),
    ('cm', 'meters', 100),
    ('ml', 'liters', 1000),
    ('cents', 'euros', 100),
]
#: Units that may be added: the first is asked for, the second is worth so many of the first.
SUMS = [
    ('meters', 'km', '* 1000'),
    ('km', 'meters', '/ 1000'),
    ('grams', 'kg', '* 1000'),
    ('kg', 'grams', '/ 1000'),
    ('ml', 'liters', '* 1000'),
    ('liters', 'ml', '/ 1000'),
    ('cm', 'meters', '* 100'),
    ('meters', 'cm', '/ 100'),
    ('minutes', 'hours', '* 60'),
    ('hours', 'minutes', '/ 60'),
    ('mm', 'cm', '* 10'),
    ('days', 'weeks', '* 7'),
]


def mixed(rng: Random) -> Slots:
    """A quantity `g` such as 5 ft 11 in, its numbers `a` and `b`, and the unit asked for, `t`."""
    large, small, size, target, formula = rng.choice(MIXED)
    a = rng.randint(4, 6) if target == 'cm' and large == 'feet' else rng.randint(1, 30)
    b = rng.randint(1, size - 1)
    if size >= 100 and rng.random() < 0.6:
        b = b // 5 * 5 or 50
    first, second = counted(a, spelling(rng, large)), counted(b, spelling(rng, small))
    space = '' if len(first) <= 2 and len(second) <= 3 and rng.random() < 0.4 else ' '
    text = f'{a}{space}{first}' + rng.choice([' and ', ' ', ' ', ', ', ' and ']) + f'{b}{space}{second}'
    if large == 'feet' and rng.random() < 0.3:
        text = rng.choice([f"{a}'{b}\"", f"{a}' {b}\"", f'{a} foot {b}', f'{a} ft {b}'])
    return dict(
        g=text,
        a=a,
        b=b,
        t=target_spelling(rng, target),
        F=f'{large} and {small}',
        T=target,
        e=formula.replace('{a}', str(a)).replace('{b}', str(b)),
        n=person(rng),
    )


def back(rng: Random) -> Slots:
    """Many `f`, to be written in `F` and `G`, of which one has `k`."""
    small, large, size = rng.choice(BACK)
    amount = size * rng.randint(1, 40) + rng.randint(1, size - 1)
    unit = spelling(rng, small)
    space = '' if len(unit) <= 2 and rng.random() < 0.3 else ' '
    return dict(a=amount, g=f'{amount}{space}{unit}', F=large, G=small, k=size, n=person(rng))


def sum_of_units(rng: Random) -> Slots:
    target, other, change = rng.choice(SUMS)
    small = change.startswith('/')
    step = int(change[2:])
    a = rng.choice([rng.randint(1, 40), rng.randint(1, 20) + 0.5]) if small else rng.randint(1, 19) * max(1, step // 20)
    b = rng.randint(1, 19) * max(1, step // 20) if small else rng.choice([rng.randint(1, 12), rng.randint(1, 9) + 0.5])
    unit, other_unit = counted(a, spelling(rng, target)), counted(b, spelling(rng, other))
    return dict(a=a, b=b, f=target, h=other, j=unit, o=other_unit, x=change, n=person(rng))


KINDS = [
    TaskKind(
        name='convert-mixed-unit',
        weight=4,
        thoughts=['I convert {F} to {T}.'],
        code=['result = {e}', 'final_answer(result)'],
        slots=mixed,
        seen=[
            *asked(
                '{g} in {t}',
                '{g} converted to {t}',
                '{g} as {t}',
                '{g} expressed in {t}',
                'the number of {t} in {g}',
            ),
            'Convert {g} to {t}.',
            'How many {t} are {g}?',
            'How many {t} is {g}?',
            'How much is {g} in {t}?',
            '{g} to {t}',
            '{g} in {t}',
            '{g} = ? {t}',
            'how many {t} in {g}',
            '{g}, how many {t} is that?',
            'Change {g} into {t}.',
            'Write {g} in {t} only.',
            *MIXED_WORDINGS,
        ],
        facts=[
            'the measure is {g}',
            '{n} wrote down {g}',
            'it says {g} here',
            'my note reads {g}',
            'the answer in the book is {g}',
            '{n} tells me it was {g}',
        ],
        questions=[
            'how much is that in {t}',
            'what is that in {t}',
            'how many {t} is that',
            'what would it be in {t}',
            'how many {t} are that in all',
        ],
        held_out=['{g} is how many {t}?', *asked('the value of {g} in {t}')],
        held_out_questions=['what number of {t} does it make'],
    ),
    TaskKind(
        name='back-to-mixed-unit',
        weight=2,
        thoughts=['The {F} are the whole division by {k} and the rest are {G}.'],
        code=['t = {a}', "final_answer(f'{t // {k}} {F} {t % {k}} {G}')"],
        slots=back,
        seen=[
            *asked(
                '{g} in {F} and {G}',
                '{g} as {F} and {G}',
                '{g} written in {F} and {G}',
                '{g} split into {F} and {G}',
            ),
            'Convert {g} to {F} and {G}.',
            'How many {F} and {G} are {g}?',
            'How many {F} and {G} is {g}?',
            '{g}, how many {F} and {G}?',
            'Write {g} as {F} and {G}.',
            '{g} to {F} and {G}',
        ],
        facts=['it is {g} in total', '{n} measured {g}', 'the note says {g}', 'I counted {g}'],
        questions=['how many {F} and {G} is that', 'what is that in {F} and {G}', 'how much is that in {F} and {G}'],
        held_out=['{g} make how many {F} and {G}?'],
        held_out_questions=['how do I write that in {F} and {G}'],
    ),
    TaskKind(
        name='hours-and-minutes',
        thoughts=['One hour has 60 minutes.'],
        code=['final_answer({a} * 60 + {b})'],
        slots=lambda rng: dict(a=rng.randint(1, 30), b=rng.randint(1, 59), n=person(rng)),
        seen=[
            *asked(
                '{a} hours and {b} minutes in minutes',
                '{a} h {b} min in minutes',
                '{a} hours {b} minutes as minutes',
            ),
            'How many minutes are {a} hours and {b} minutes?',
            'Convert {a} hours {b} minutes to minutes.',
            '{a} hours and {b} minutes is how many minutes?',
            '{a}h {b}m in minutes',
            '{a}h{b} to minutes',
            'Express {a} hours and {b} minutes in minutes.',
            wondered('{a} hours and {b} minutes in minutes'),
        ],
        facts=[
            'a trip takes {a} hours and {b} minutes',
            '{n} slept {a} hours and {b} minutes',
            'the film is {a} h {b} min long',
            'I worked for {a} hours {b} minutes',
            'it took {n} {a} hours and {b} minutes',
        ],
        questions=[
            'how many minutes is that',
            'how long is that in minutes',
            'what is that in minutes',
            'how much is that in minutes',
        ],
        held_out=[
            'How many minutes do {a} hours and {b} minutes have?',
        ],
    ),
    TaskKind(
        name='sum-of-units',
        weight=1.5,
        thoughts=['I convert {h} to {f} and add.'],
        code=['result = {a} + {b} {x}', 'final_answer(result)'],
        slots=sum_of_units,
        seen=[
            *asked(
                '{a} {j} plus {b} {o} in {f}',
                'the sum of {b} {o} and {a} {j} in {f}',
                'the total of {a} {j} and {b} {o} in {f}',
            ),
            'How many {f} are {b} {o} plus {a} {j}?',
            'Add {a} {j} and {b} {o}. Give it in {f}.',
            '{b} {o} + {a} {j} in {f}',
            '{a} {j} + {b} {o} = ? {f}',
        ],
        facts=[
            'one part is {a} {j} and the other {b} {o}',
            '{n} has {b} {o} and gets {a} {j} more',
            'the first is {b} {o}, the second {a} {j}',
            'there are {a} {j} here and {b} {o} there',
        ],
        questions=[
            'how many {f} is that together',
            'what is the total in {f}',
            'how much is that in {f} altogether',
            'what is the sum in {f}',
        ],
        held_out=['Together, how many {f} are {a} {j} and {b} {o}?'],
        held_out_questions=['how many {f} are both together'],
    ),
]
