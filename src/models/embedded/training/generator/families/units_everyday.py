"""Everyday questions with units: one or half of a unit, three units at once, lists of quantities, and which is more."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person
from .units_values import CONVERSIONS, SINGULARS, SPELLINGS, spelling, target_spelling

#: Units of which people ask how much one is, or half of one, with its article.
SINGLE_UNITS = (
    'km miles kg pounds feet inches hours days weeks liters gallons ounces years minutes yards tons meters GB hectares '
    'acres stone cups TB decades'
).split()
SINGLE = {unit: 'an' if unit in ('inches', 'hours', 'ounces', 'acres') else 'a' for unit in SINGLE_UNITS}
SINGLE_CONVERSIONS = [one for one in CONVERSIONS if one[0] in SINGLE]
#: Three units, and the formula for the one asked for.
TRIPLES = [
    ('days', 'hours', 'minutes', 24, 60, 'minutes', '({a} * 24 + {b}) * 60 + {k}'),
    ('hours', 'minutes', 'seconds', 60, 60, 'seconds', '({a} * 60 + {b}) * 60 + {k}'),
    ('weeks', 'days', 'hours', 7, 24, 'hours', '({a} * 7 + {b}) * 24 + {k}'),
]
#: Units of lists: from, to, and the formula for one `x`.
LISTED = [
    ('km', 'miles', 'x / 1.609344'),
    ('miles', 'km', 'x * 1.609344'),
    ('kg', 'pounds', 'x * 2.20462'),
    ('pounds', 'kg', 'x / 2.20462'),
    ('inches', 'cm', 'x * 2.54'),
    ('cm', 'inches', 'x / 2.54'),
    ('minutes', 'hours', 'x / 60'),
    ('hours', 'minutes', 'x * 60'),
    ('grams', 'kg', 'x / 1000'),
    ('kg', 'grams', 'x * 1000'),
    ('meters', 'cm', 'x * 100'),
    ('cm', 'meters', 'x / 100'),
    ('feet', 'meters', 'x / 3.28084'),
    ('ounces', 'grams', 'x * 28.3495'),
    ('seconds', 'minutes', 'x / 60'),
    ('liters', 'ml', 'x * 1000'),
]
#: Two units of which one asks which is more: the second is worth so many of the first, and what more of it is.
COMPARED = [
    ('km', 'miles', 1.609344, 'longer', (2, 60)),
    ('kg', 'pounds', 0.453592, 'heavier', (2, 60)),
    ('cm', 'inches', 2.54, 'longer', (5, 90)),
    ('meters', 'feet', 0.3048, 'longer', (2, 40)),
    ('minutes', 'hours', 60, 'longer', (70, 400)),
    ('days', 'weeks', 7, 'longer', (8, 60)),
    ('hours', 'days', 24, 'longer', (25, 150)),
    ('liters', 'gallons', 3.78541, 'more', (5, 60)),
    ('grams', 'ounces', 28.3495, 'heavier', (50, 900)),
]


def singular(rng: Random, unit: str) -> str:
    """The name of one of a unit."""
    if unit in SINGULARS:
        return SINGULARS[unit]
    short = [one for one in SPELLINGS.get(unit, []) if one in ('kg', 'km')]
    if short and rng.random() < 0.5:
        return short[0]
    full = {'km': 'kilometer', 'kg': 'kilogram', 'GB': 'gigabyte', 'TB': 'terabyte'}
    return full.get(unit, unit[:-1] if unit.endswith('s') else unit)


def single(rng: Random, amount: int | float) -> Slots:
    """One of a unit, or half of one."""
    source, target, formula, _ = rng.choice(SINGLE_CONVERSIONS)
    one, article = singular(rng, source), SINGLE[source]
    return dict(
        f=one,
        g=f'{article} {one}',
        o=f'half {article} {one}',
        t=target_spelling(rng, target),
        F=source,
        T=target,
        e=formula.replace('{a}', str(amount)),
        n=person(rng),
    )


def three_units(rng: Random) -> Slots:
    """A span `g` in three units and the unit `t` that it is wanted in."""
    one, two, three, first, second, target, formula = rng.choice(TRIPLES)
    a, b, k = rng.randint(2, 12), rng.randint(2, first - 1), rng.randint(2, second - 1)
    texts = [f'{value} {spelling(rng, unit)}' for value, unit in ((a, one), (b, two), (k, three))]
    last = f'{texts[0]}, {texts[1]} and {texts[2]}'
    text = rng.choice([' '.join(texts), ', '.join(texts), last, ' and '.join(texts)])
    if one == 'hours' and rng.random() < 0.2:
        text = f'{a}h {b}m {k}s'
    numbers = {'a': a, 'b': b, 'k': k}
    for name, value in numbers.items():
        formula = formula.replace('{' + name + '}', str(value))
    return dict(g=text, t=target_spelling(rng, target), T=target, e=formula, n=person(rng))


def listed(rng: Random) -> Slots:
    """Quantities `l` in `f`, to be given in `t` with the formula `e`."""
    source, target, formula = rng.choice(LISTED)
    limit = rng.choice([12, 40, 100, 500])
    numbers = [rng.randint(2, limit) for _ in range(rng.randint(2, 6))]
    unit, other = target_spelling(rng, source), target_spelling(rng, target)
    return dict(l=numbers, f=unit, t=other, F=source, T=target, e=formula, n=person(rng))


def compared(rng: Random) -> Slots:
    """Two quantities, `v` with `a` and `w` with `b`, and what one of the second is worth in the first, `x`."""
    small, large, size, word, (low, high) = rng.choice(COMPARED)
    a = rng.randint(low, high)
    b = max(2, round(a / size) + rng.choice([-4, -3, -2, -1, 1, 2, 3, 4]))
    if abs(b * size - a) < size / 5:
        b += 2
    return dict(
        a=a,
        b=b,
        x=size,
        F=small,
        T=large,
        v=f'{a} {spelling(rng, small)}',
        w=f'{b} {spelling(rng, large)}',
        r=word,
        n=person(rng),
    )


KINDS = [
    TaskKind(
        name='convert-one-unit',
        weight=2,
        thoughts=['I convert {F} to {T}.'],
        code=['result = {e}', 'final_answer(result)'],
        slots=lambda rng: single(rng, 1),
        seen=[
            'How many {t} <are|are there|do we have> in {g}?',
            'how many {t} in {g}',
            'How many {t} <is|makes> {g}?',
            'how many {t} does {g} have',
            'What is one {f} in {t}?',
            'one {f} in {t}',
            '1 {f} <in|to|=> {t}<|?>',
            'how <long|much|big> is {g} in {t}',
            'number of {t} in {g}',
            'How many {t} <are in|fit in|make up> one {f}?',
            'Convert <one|1> {f} to {t}.',
            '{t} per {f}?',
            'I forgot how many {t} <are in|make> {g}.',
            'Tell me how many {t} one {f} has.',
            '{n} wants to know how many {t} are in {g}.',
        ],
        held_out=['One {f}, what does that make in {t}?'],
    ),
    TaskKind(
        name='convert-half-unit',
        thoughts=['Half is 0.5. I convert {F} to {T}.'],
        code=['result = {e}', 'final_answer(result)'],
        slots=lambda rng: single(rng, 0.5),
        seen=[
            'How many {t} <are|are there|do we have> in {o}?',
            'how many {t} in {o}',
            'How many {t} <is|makes> {o}?',
            'What is {o} in {t}?',
            '{o} in {t}',
            '{o} to {t}',
            '{o} = ? {t}',
            'how much is {o} in {t}',
            'number of {t} in {o}',
            'Convert {o} to {t}.',
            'The note says {o}, how many {t} is that?',
            '{n} needs {o}. How much is that in {t}?',
            'I only need {o}, what is it in {t}?',
        ],
        held_out=['What does {o} make in {t}?'],
    ),
    TaskKind(
        name='convert-three-units',
        weight=1.2,
        thoughts=['I convert everything to {T} and add.'],
        code=['result = {e}', 'final_answer(result)'],
        slots=three_units,
        seen=[
            *asked('{g} in {t}', 'the number of {t} in {g}', '{g} converted to {t}'),
            'How many {t} <are|is> {g}?',
            'how many {t} in {g}',
            '{g}, how many {t}?',
            'Convert {g} to {t}.',
            '{g} to {t}',
            'The trip takes {g}. How many {t} is that?',
            '{n} was away for {g}. How <long|much> is that in {t}?',
            'Turn {g} into {t}.',
            'my battery lasted {g}, what is that in {t}?',
            'Express {g} in {t} only.',
            'A countdown shows {g}. How many {t} are left?',
            'the whole thing took {g}, give me that in {t}',
        ],
        held_out=['{g} make how many {t} altogether?'],
    ),
    TaskKind(
        name='convert-list-of-units',
        weight=1.5,
        thoughts=['I convert every number from {F} to {T}.'],
        code=['numbers = {l}', 'final_answer([{e} for x in numbers])'],
        slots=listed,
        seen=[
            'Convert {l} from {f} to {t}.',
            'Convert <these|all of these|each of these|the list> from {f} to {t}: {l}',
            '{l} {f} in {t}',
            '{l} {f} to {t}',
            'What are {l} {f} in {t}?',
            'I have <these|a list of> {f}: {l}. <Give me|I need> them in {t}.',
            '{n} measured {l} {f}. What is each in {t}?',
            'all of these {f} to {t}: {l}',
            'values in {f}: {l}. Turn every one into {t}.',
            'My list {l} is in {f}, but I need {t}.',
            'Change each of {l} from {f} into {t}.',
            '{l} are {f}, <give me|list> the {t}',
            'The numbers {l} are in {f}. What are they in {t}?',
        ],
        held_out=['Write each of the {f} {l} in {t}.'],
    ),
    TaskKind(
        name='larger-of-two-units',
        thoughts=['I convert the {T} to {F} and compare.'],
        code=['other = {b} * {x}', "final_answer('{v}' if {a} > other else '{w}')"],
        slots=compared,
        seen=[
            'Which is {r}, {v} or {w}?',
            'What is {r}: {v} or {w}?',
            'Is {v} or {w} {r}?',
            '{v} or {w}, <which is|what is|which one is> {r}?',
            '{r}: {v} or {w}',
            '{v} vs {w}, <which|what> is {r}',
            'Compare {v} and {w}. Which is {r}?',
            'tell me what is {r}, {v} or {w}',
            '{n} has {v} and I have {w}. Which is {r}?',
            'The first is {v}, the second {w}. Which of them is {r}?',
            "I can't tell what is {r}, {v} or {w}.",
            'Out of {v} and {w}, which is {r}?',
        ],
        held_out=['Between {v} and {w}, pick what is {r}.'],
    ),
]
