"""Word problems about kitchen measures and about mixing in a ratio."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person, plain

#: A measure, the unit it is given in, and how much it may hold.
MEASURES = [
    ('cup', 'ml', [200, 225, 236, 240, 250]),
    ('cup', 'g', [90, 100, 120, 125, 180, 200]),
    ('spoon', 'ml', [5, 10, 15]),
    ('tablespoon', 'ml', [15, 18, 20]),
    ('tablespoon', 'g', [8, 10, 12, 15]),
    ('glass', 'ml', [150, 200, 250, 300]),
    ('ounce', 'g', [28, 28.35]),
]
STUFFS = 'flour sugar milk water oil rice butter cream honey oats'.split()
FRACTIONS = [(1, 2), (1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 8), (3, 8), (5, 8)]
MIXTURES = [
    ('water', 'juice'),
    ('sand', 'cement'),
    ('red paint', 'white paint'),
    ('oil', 'vinegar'),
    ('flour', 'sugar'),
    ('soil', 'sand'),
    ('syrup', 'water'),
    ('rice', 'beans'),
    ('milk', 'coffee'),
    ('nuts', 'raisins'),
    ('oats', 'milk'),
    ('lentils', 'stock'),
    ('polenta', 'broth'),
    ('oil', 'lemon juice'),
    ('cordial', 'soda'),
    ('gin', 'tonic'),
    ('couscous', 'water'),
    ('peanuts', 'almonds'),
    ('bleach', 'water'),
    ('compost', 'soil'),
]
UNITS = 'ml,g,liters,kg,cups,buckets,grams'.split(',')


def measure(rng: Random) -> Slots:
    """A number `a` of measures `w` of `x` each, and an amount `b` in the unit `t`."""
    name, unit, sizes = rng.choice(MEASURES)
    size = rng.choice(sizes)
    count = rng.choice([rng.randint(2, 12), rng.randint(1, 8) + 0.5, rng.choice([0.75, 1.25, 1.5, 2.25])])
    exact = plain(size * rng.choice([2, 3, 4, 5, 6, 8, 1.5, 2.5]))
    plural = 'glasses' if name == 'glass' else name + 's'
    return dict(
        n=person(rng),
        i=rng.choice(STUFFS),
        w=name,
        v=plural,
        t=unit,
        x=size,
        a=count,
        b=exact if rng.random() < 0.6 else rng.randint(30, 1500),
    )


def fraction(rng: Random) -> Slots:
    """A fraction `q`, that is `s` over `t`, of a cup, and how many times it is needed."""
    part, over = rng.choice(FRACTIONS)
    return dict(n=person(rng), i=rng.choice(STUFFS), s=part, t=over, q=f'{part}/{over}', k=rng.randint(2, 12))


def mixture(rng: Random) -> Slots:
    """Parts `a` and `b` (with the word: `e` and `f`), a total `t`, and an amount `x` of the first or the second."""
    first, second = rng.choice(MIXTURES)
    a, b = rng.randint(1, 9), rng.randint(1, 9)
    if rng.random() < 0.25:
        a, b = 1, rng.choice([1.5, 2, 2.5, 3, 4, 5, 1.25, 0.5])
    factor = rng.choice([rng.randint(2, 60), rng.randint(2, 20) * 5, 0.5, 1.5, 2.5])
    total = plain((a + b) * factor) if rng.random() < 0.7 else rng.randint(5, 900)
    amount = plain(rng.choice([a * factor, rng.randint(2, 500)]))
    parts = dict(e=f'{a} part{"s" * (a > 1)}', f=f'{b} part{"s" * (b != 1)}')
    return parts | dict(n=person(rng), i=first, j=second, a=a, b=b, t=total, x=amount, w=rng.choice(UNITS))


KINDS = [
    TaskKind(
        name='measures-to-amount',
        thoughts=['I multiply the number by what one holds.'],
        code=['final_answer({a} * {x})'],
        slots=measure,
        seen=[
            *asked(
                '{a} {v} of {i} in {t} if one {w} is {x} {t}',
                'the number of {t} in {a} {v} with {x} {t} per {w}',
                'the amount in {t} of {a} {v} of {i} at {x} {t} a {w}',
            ),
            'How many {t} are {a} {v} if one {w} is {x} {t}?',
            'Convert {a} {v} to {t} with 1 {w} = {x} {t}.',
            '{a} {v}, {x} {t} per {w}, how many {t}?',
        ],
        facts=[
            'one {w} is {x} {t} and I need {a} {v} of {i}',
            'a {w} holds {x} {t} and the recipe says {a} {v}',
            '{n} takes {a} {v} of {i}, each {x} {t}',
            'a {w} of {i} has {x} {t} and {a} {v} go in',
            'the recipe has {a} {v} of {i} and 1 {w} = {x} {t}',
        ],
        questions=[
            'how many {t} is that',
            'how much is that in {t}',
            'what is that in {t}',
            'how many {t} are needed',
            'how much {i} is it in {t}',
        ],
        held_out=['With {x} {t} in a {w}, what are {a} {v} of {i} in {t}?'],
        held_out_questions=['how much is it in {t}'],
    ),
    TaskKind(
        name='amount-to-measures',
        thoughts=['I divide the amount by what one holds.'],
        code=['final_answer({b} / {x})'],
        slots=measure,
        seen=[
            *asked(
                '{b} {t} of {i} in {v} if one {w} is {x} {t}',
                'the number of {v} in {b} {t} with {x} {t} per {w}',
                'the number of {v} for {b} {t} of {i} at {x} {t} a {w}',
            ),
            'How many {v} are {b} {t} if one {w} is {x} {t}?',
            'Convert {b} {t} to {v} with 1 {w} = {x} {t}.',
            '{b} {t}, {x} {t} per {w}, how many {v}?',
        ],
        facts=[
            'one {w} is {x} {t} and I need {b} {t} of {i}',
            'a {w} holds {x} {t} and the recipe says {b} {t}',
            '{n} takes {b} {t} of {i} and a {w} is {x} {t}',
            'a {w} of {i} has {x} {t} and {b} {t} go in',
            'the recipe has {b} {t} of {i} and 1 {w} = {x} {t}',
        ],
        questions=[
            'how many {v} is that',
            'how much is that in {v}',
            'what is that in {v}',
            'how many {v} are needed',
            'how much {i} is it in {v}',
        ],
        held_out=['With {x} {t} in a {w}, what are {b} {t} of {i} in {v}?'],
        held_out_questions=['how much is it in {v}'],
    ),
    TaskKind(
        name='fraction-of-cup-times',
        thoughts=['I divide the fraction and multiply by the number.'],
        code=['final_answer({s} / {t} * {k})'],
        slots=fraction,
        seen=[
            *asked(
                'the number of cups of {i} for {k} batches with {q} cup each',
                '{k} times {q} cup of {i}',
                'the amount of {i} in cups for {k} cakes if one takes {q} cup',
            ),
            'One cake takes {q} cup of {i}. How many cups for {k} cakes?',
            '{k} x {q} cup of {i}, how many cups?',
        ],
        facts=[
            'one batch takes {q} cup of {i} and {n} makes {k}',
            'I bake {k} cakes with {q} cup of {i} in each',
            'the recipe says {q} cup of {i} and I make it {k} times',
            'each of {k} people gets {q} cup of {i}',
            'a serving is {q} cup of {i} and there are {k} servings',
        ],
        questions=[
            'how many cups is that in total',
            'how many cups are needed',
            'how much is that in cups',
            'how many cups of {i} altogether',
            'what is the total in cups',
        ],
        held_out=['How many cups are used if {k} batches have {q} cup of {i} in each?'],
        held_out_questions=['how many cups in total'],
    ),
    TaskKind(
        name='mixture-first-part',
        thoughts=['I divide the total by all parts and multiply by the first.'],
        code=[
            'part = {t} / ({a} + {b})',
            'final_answer(part * {a})',
        ],
        slots=mixture,
        seen=[
            'Stirring {e} {i} and {f} {j} into {t} {w}, how much {i} do I weigh out?',
            '{e} {i}, {f} {j}, {t} {w} in total: how much {i}?',
            'I make {t} {w} from {e} {i} and {f} {j}. How many {w} of {i}?',
            '{i}:{j} = {a}:{b}, total {t} {w}, {i}?',
            'how much {i} is in {t} {w} when it is {e} {i} to {f} {j}',
            'We need {t} {w} of it, {a} to {b} {i} and {j}. {w} of {i}?',
            '{n} wants {t} {w} of a mix with {e} {i} and {f} {j}. How much {i} does {n} take?',
            'mixing {i} with {j} at {a}:{b} for {t} {w} altogether, the {i} is how much',
            *asked(
                'the amount of {i} in {t} {w} of {i} and {j} mixed {a} to {b}',
                'the amount of {i} for {t} {w} with {i} and {j} in the ratio {a}:{b}',
            ),
            'Mix {i} and {j} {a}:{b} to get {t} {w}. How much {i}?',
            '{t} {w}, {i} to {j} {a}:{b}, how much {i}?',
        ],
        facts=[
            '{i} and {j} are mixed {a} to {b} and the mixture is {t} {w}',
            '{n} mixes {i} and {j} in the ratio {a}:{b} and wants {t} {w}',
            '{t} {w} of a mixture have {e} {i} and {f} {j}',
            'for {t} {w} in total we take {e} of {i} and {f} of {j}',
            'the mix is {a}:{b} of {i} to {j} and there are {t} {w} of it',
            'I need {t} {w} of {i} and {j} in a ratio of {a} to {b}',
        ],
        questions=[
            'how much {i} is that',
            'how many {w} of {i} are in it',
            'how much {i} is needed',
            'what amount of {i} does it take',
            'how many {w} are {i}',
        ],
        held_out=['With {e} {i} and {f} {j}, what amount of {i} do {t} {w} need?'],
        held_out_questions=['how much {i} goes in'],
    ),
    TaskKind(
        name='mixture-second-part',
        thoughts=['I divide the total by all parts and multiply by the second.'],
        code=[
            'part = {t} / ({a} + {b})',
            'final_answer(part * {b})',
        ],
        slots=mixture,
        seen=[
            'Stirring {e} {i} and {f} {j} into {t} {w}, how much {j} do I weigh out?',
            '{e} {i}, {f} {j}, {t} {w} in total: how much {j}?',
            'I make {t} {w} from {e} {i} and {f} {j}. How many {w} of {j}?',
            '{i}:{j} = {a}:{b}, total {t} {w}, {j}?',
            'how much {j} is in {t} {w} when it is {e} {i} to {f} {j}',
            'We need {t} {w} of it, {a} to {b} {i} and {j}. {w} of {j}?',
            '{n} wants {t} {w} of a mix with {e} {i} and {f} {j}. How much {j} does {n} take?',
            'mixing {i} with {j} at {a}:{b} for {t} {w} altogether, the {j} is how much',
            *asked(
                'the amount of {j} in {t} {w} of {i} and {j} mixed {a} to {b}',
                'the amount of {j} for {t} {w} with {i} and {j} in the ratio {a}:{b}',
            ),
            'Mix {i} and {j} {a}:{b} to get {t} {w}. How much {j}?',
            '{t} {w}, {i} to {j} {a}:{b}, how much {j}?',
        ],
        facts=[
            '{i} and {j} are mixed {a} to {b} and the mixture is {t} {w}',
            '{n} mixes {i} and {j} in the ratio {a}:{b} and wants {t} {w}',
            '{t} {w} of a mixture have {e} {i} and {f} {j}',
            'for {t} {w} in total we take {e} of {i} and {f} of {j}',
            'the mix is {a}:{b} of {i} to {j} and there are {t} {w} of it',
            'I need {t} {w} of {i} and {j} in a ratio of {a} to {b}',
        ],
        questions=[
            'how much {j} is that',
            'how many {w} of {j} are in it',
            'how much {j} is needed',
            'what amount of {j} does it take',
            'how many {w} are {j}',
        ],
        held_out=['With {e} {i} and {f} {j}, what amount of {j} do {t} {w} need?'],
        held_out_questions=['how much {j} goes in'],
    ),
    TaskKind(
        name='mixture-other-from-first',
        thoughts=['I divide the first amount by its parts and multiply by the parts of the other.'],
        code=[
            'part = {x} / {a}',
            'final_answer(part * {b})',
        ],
        slots=mixture,
        seen=[
            '{x} {w} of {i} are in the pot, mixed {a}:{b} with {j}. {j} in {w}?',
            '{a} of {i} on {b} of {j} is the rule, now i poured {x} {w} {i}, so how much {j}',
            '{x} {w} {i}. ratio {i} : {j} = {a} : {b}. {j}?',
            '{a}:{b} {i} to {j}, using {x} {w} of {i}, so {j}?',
            'The <packet|label|recipe> says {e} {i} to {f} {j}. I <poured|took|used> {x} {w} of {i}. How much '
            '{j} <goes with it|do I add>?',
            'with {x} {w} of {i} and a ratio of {a}:{b}, how many {w} of {j}',
            '{e} {i}, {f} {j}. i got {x} {w} {i} so how much {j} do i need',
            'I mix {i} and {j} {a} to {b}. If there are {x} {w} of {i}, what about {j}?',
            *asked(
                'the amount of {j} for {x} {w} of {i} if {i} and {j} are mixed {a} to {b}',
                'the amount of {j} to go with {x} {w} of {i} in the ratio {a}:{b}',
            ),
            '{i} and {j} are mixed {a}:{b}. I have {x} {w} of {i}. How much {j}?',
            '{x} {w} of {i}, {i} to {j} {a}:{b}, how much {j}?',
        ],
        facts=[
            '{i} and {j} are mixed {a} to {b} and there are {x} {w} of {i}',
            '{n} mixes {i} and {j} in the ratio {a}:{b} and uses {x} {w} of {i}',
            '{e} {i} go with {f} {j}, and I have {x} {w} of {i}',
            'the ratio of {i} to {j} is {a} to {b} and we take {x} {w} of {i}',
            'for {a} {w} of {i} one takes {b} {w} of {j}, and {n} has {x} {w} of {i}',
        ],
        questions=[
            'how much {j} is that',
            'how much {j} is needed',
            'what amount of {j} does it take',
            'how many {w} of {j} are needed',
        ],
        held_out=['To {x} {w} of {i}, how much {j} comes if it is {e} {i} to {f} {j}?'],
        held_out_questions=['how much {j} goes with it'],
    ),
    TaskKind(
        name='mixture-total-from-first',
        weight=0.7,
        thoughts=['I divide the first amount by its parts and multiply by all parts.'],
        code=[
            'part = {x} / {a}',
            'final_answer(part * ({a} + {b}))',
        ],
        slots=mixture,
        seen=[
            *asked(
                'the total of a mixture with {x} {w} of {i} if {i} and {j} are mixed {a} to {b}',
                'the whole amount from {x} {w} of {i} with {i} and {j} in the ratio {a}:{b}',
            ),
            '{i} and {j} are mixed {a}:{b}. I have {x} {w} of {i}. How much is the whole mixture?',
        ],
        facts=[
            '{i} and {j} are mixed {a} to {b} and there are {x} {w} of {i}',
            '{n} mixes {i} and {j} in the ratio {a}:{b} and uses {x} {w} of {i}',
            '{e} {i} go with {f} {j}, and I have {x} {w} of {i}',
            'the ratio of {i} to {j} is {a} to {b} and we take {x} {w} of {i}',
        ],
        questions=[
            'how much is the whole mixture',
            'how much is that in total',
            'what is the total amount of the mixture',
            'how many {w} does the whole mixture have',
        ],
        held_out=['With {x} {w} of {i} at {e} {i} to {f} {j}, how large is the whole?'],
        held_out_questions=['how much is the mixture in total'],
    ),
]
