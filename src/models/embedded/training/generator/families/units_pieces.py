"""How often one thing fits into another, and units whose factor is given."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person
from .units_values import spelling, target_spelling

#: Units that are worth from so many to so many others, and those that may be worth a part of one.
FACTORS = [
    ('cup', 'ml', 150, 400),
    ('euro', 'dollars', 1, 2),
    ('pound', 'euros', 1, 2),
    ('franc', 'euros', 1, 4),
    ('barrel', 'litres', 100, 300),
    ('bushel', 'kg', 15, 40),
    ('sack', 'kg', 5, 60),
    ('point', 'cents', 1, 40),
    ('step', 'cm', 50, 90),
    ('lap', 'meters', 100, 900),
    ('crate', 'bottles', 6, 30),
    ('token', 'cents', 10, 300),
    ('dollar', 'yen', 90, 160),
    ('blork', 'zips', 2, 400),
    ('handful', 'grams', 20, 60),
    ('coin', 'gems', 2, 50),
]
DIVISIBLE = ['dollars', 'euros', 'litres', 'kg', 'cm', 'yen', 'zips']
VESSELS = ['cups', 'glasses', 'bottles', 'jars', 'bowls', 'mugs', 'cans', 'spoons', 'jugs']
#: Things that one cuts into pieces: unit of the whole, unit of a piece, and how many of these are in the first.
CUTS = [
    ('meters', 'cm', 100, 'a rope', 'pieces'),
    ('kg', 'grams', 1000, 'a sack of rice', 'portions'),
    ('kg', 'grams', 1000, 'flour', 'bags'),
    ('km', 'meters', 1000, 'a track', 'laps'),
    ('hours', 'minutes', 60, 'a day of work', 'lessons'),
    ('meters', 'mm', 1000, 'a stack', 'boards'),
    ('GB', 'MB', 1024, 'a memory card', 'photos'),
]


def vessels(rng: Random) -> Slots:
    """Litres `a`, and a vessel that holds `b` ml."""
    unit = rng.choice(['litres', 'liters', 'l', 'litre'])
    amount = rng.choice([rng.randint(2, 20), rng.randint(2, 10), rng.randint(1, 6) + 0.5, 1.5])
    sizes = [100, 125, 150, 200, 250, 300, 400, 500, 750, 20, 50, 25, 40, 60, 80, 120, 180, 240, 330, 350]
    return dict(
        a=amount,
        b=rng.choice([size for size in sizes if amount * 1000 % size == 0]),
        u_=unit if amount != 1 else 'litre',
        w=rng.choice(VESSELS),
        i=rng.choice(['water', 'milk', 'juice', 'tea', 'soup', 'paint', 'oil', 'coffee', 'lemonade']),
        n=person(rng),
        k=rng.randint(2, 60),
    )


def cut(rng: Random) -> Slots:
    large, small, size, whole, pieces = rng.choice(CUTS)
    a = rng.choice([rng.randint(1, 20), rng.randint(2, 60), rng.randint(1, 9) + 0.5])
    parts = [size // 20, size // 10, size // 8, size // 5, size // 4, size // 2]
    part = rng.choice([one for one in parts if one and a * size % one == 0])
    unit, small_unit = spelling(rng, large), target_spelling(rng, small)
    return dict(a=a, b=part, f=unit, h=small_unit, k=size, s=whole, w=pieces, n=person(rng))


def factor(rng: Random) -> Slots:
    """A unit that is worth `k` of another one, with the factor given in the question."""
    one, many, low, high = rng.choice(FACTORS)
    rate = rng.randint(low, high)
    if many in DIVISIBLE and rng.random() < 0.5:
        rate = round(rng.uniform(low, high), rng.choice([1, 2]))
    return dict(f=one, h=many, k=rate, a=rng.randint(2, 90), b=rng.randint(10, 3000), n=person(rng))


FACTOR_FACTS = [
    '{k} {h} to a {f}',
    'we count {k} {h} per {f}',
    'it is {k} {h} to one {f}',
    'with {k} {h} per {f}',
    'one {f} is {k} {h}',
    '1 {f} = {k} {h}',
    'a {f} has {k} {h}',
    'a {f} equals {k} {h}',
    '{n} says that one {f} makes {k} {h}',
    'for every {f} there are {k} {h}',
]
VESSEL_FACTS = [
    '{n} has {a} {u_} of {i} and each of the {w} holds {b} ml',
    'there are {a} {u_} of {i}, and the {w} hold {b} ml each',
    'I pour {a} {u_} of {i} into {w} of {b} ml',
    'a pot holds {a} {u_} of {i} and the {w} take {b} ml each',
]

KINDS = [
    TaskKind(
        name='vessels-to-fill',
        weight=1.5,
        thoughts=['One litre has 1000 ml, so I multiply by 1000 and divide by the ml of one.'],
        code=['ml = {a} * 1000', 'final_answer(ml / {b})'],
        slots=vessels,
        seen=[
            *asked('the number of {w} of {b} ml in {a} {u_}', 'the {w} of {b} ml that {a} {u_} of {i} fill'),
            'How many {w} of {b} ml are in {a} {u_}?',
            'How many {w} are in {a} {u_} if one has {b} ml?',
            '{a} {u_}, {b} ml each, how many {w}?',
            'How many {b} ml {w} can I fill with {a} {u_} of {i}?',
            '{a} {u_} of {i}, {w} of {b} ml, how many <can I fill|do I get|is that>?',
            'I <made|have|bought> {a} {u_} of {i} and my {w} hold {b} ml. How many can I fill?',
            'how many {w} do I get out of {a} {u_} if each <takes|holds|is> {b} ml',
            '{n} pours {a} {u_} of {i} into {w} of {b} ml. How many {w} does {n} need?',
            'With {b} ml per <glass|serving|person>, how many do {a} {u_} of {i} make?',
            'how often can I pour {b} ml from {a} {u_}',
        ],
        facts=VESSEL_FACTS,
        questions=[
            'how many {w} can be filled',
            'how many {w} is that',
            'for how many {w} is it enough',
            'how many {w} are needed',
        ],
        held_out=['With {a} {u_} of {i} and {b} ml each, how many {w} get full?'],
        held_out_questions=['what number of {w} can be filled'],
    ),
    TaskKind(
        name='vessels-in-litres',
        thoughts=['I multiply the ml of one by the number and divide by 1000.'],
        code=['ml = {k} * {b}', 'final_answer(ml / 1000)'],
        slots=vessels,
        seen=[
            *asked('the litres in {k} {w} of {b} ml', 'the number of litres in {k} {w} with {b} ml each'),
            'How many litres are {k} {w} of {b} ml?',
            '{k} {w}, {b} ml each, how many litres?',
            *asked('{k} times {b} ml in litres'),
        ],
        facts=[
            '{n} fills {k} {w} of {b} ml each',
            'there are {k} {w} and each holds {b} ml of {i}',
            'I drink {k} {w} of {i} with {b} ml each',
            'we need {i} for {k} {w} of {b} ml',
            'one of the {w} holds {b} ml and {n} has {k} of them',
        ],
        questions=[
            'how many litres is that',
            'how much is that in litres',
            'how many litres of {i} are that',
            'what is that in litres',
        ],
        held_out=['In litres, how much are {k} {w} with {b} ml?'],
    ),
    TaskKind(
        name='pieces-to-cut',
        thoughts=['I convert the whole to the unit of a piece and divide.'],
        code=['whole = {a} * {k}', 'final_answer(whole / {b})'],
        slots=cut,
        seen=[
            *asked('the number of {w} of {b} {h} in {a} {f}'),
            'How many {w} of {b} {h} are in {a} {f}?',
            '{a} {f}, {b} {h} each, how many {w}?',
            *asked('how many {w} of {b} {h} one gets from {a} {f}', 'the {w} of {b} {h} in {a} {f}'),
            'Cut {a} {f} into {w} of {b} {h}. How many?',
            'how many {w} of {b} {h} <can I make|do I get> <from|out of> {a} {f}',
            '{a} {f} <in|into> {w} of {b} {h}, how many?',
            '{n} has {a} {f} and needs {b} {h} <each time|for each>. How many {w} is that?',
            'each of the {w} <is|takes|has> {b} {h}. How many from {a} {f}?',
        ],
        facts=[
            '{s} of {a} {f} is split into {w} of {b} {h}',
            '{n} has {s} of {a} {f} and wants {w} of {b} {h} each',
            '{s} has {a} {f} and one of the {w} needs {b} {h}',
            'each of the {w} has {b} {h} and {s} has {a} {f}',
        ],
        questions=[
            'how many {w} is that',
            'how many {w} are there',
            'what is the number of {w}',
            'how many {w} can there be',
        ],
        held_out=['From {a} {f}, how many {w} with {b} {h} each can be made?'],
    ),
    TaskKind(
        name='multiply-by-given-factor',
        weight=1.5,
        thoughts=['I multiply by the factor that is given.'],
        code=['final_answer({a} * {k})'],
        slots=factor,
        seen=[
            '{a} {f}s, how many {h}? 1 {f} = {k} {h}',
            '{a} {f}s in {h}, <counting|at|with> {k} {h} per {f}',
            'I have {a} {f}s. One is {k} {h}. How many {h} is that?',
            'a {f} being {k} {h}, i have {a} of them, so how many {h}',
            '{n} has {a} {f}s. {k} {h} go into one {f}. How many {h} has {n}?',
            '{a} {f}s. {h}? (1 {f} is {k} {h})',
            'How many {h} do I get for {a} {f}s if a {f} is worth {k} {h}?',
            'at {k} {h} to the {f}, {a} {f}s make what',
            *asked('the {h} in {a} {f}s if one {f} is {k} {h}'),
            'How many {h} are {a} {f}s if one {f} is {k} {h}?',
            '1 {f} = {k} {h}, {a} {f}s = ? {h}',
        ],
        facts=FACTOR_FACTS,
        questions=[
            'how many {h} are {a} {f}s',
            'how much are {a} {f}s in {h}',
            'what are {a} {f}s in {h}',
            'how many {h} do {a} {f}s make',
        ],
        held_out=['With {k} {h} for one {f}, what are {a} {f}s in {h}?'],
        held_out_questions=['what number of {h} do I get for {a} {f}s'],
    ),
    TaskKind(
        name='divide-by-given-factor',
        weight=1.5,
        thoughts=['I divide by the factor that is given.'],
        code=['final_answer({b} / {k})'],
        slots=factor,
        seen=[
            '{b} {h}, how many {f}s? 1 {f} = {k} {h}',
            '{b} {h} in {f}s, <counting|at|with> {k} {h} per {f}',
            'I have {b} {h}. One {f} is {k} {h}. How many {f}s is that?',
            'a {f} being {k} {h}, i have {b} {h}, so how many {f}s',
            '{n} has {b} {h}. {k} {h} go into one {f}. How many {f}s is it worth?',
            '{b} {h}. {f}s? (1 {f} is {k} {h})',
            'How many {f}s do I get for {b} {h} if a {f} is worth {k} {h}?',
            'at {k} {h} to the {f}, {b} {h} make what',
            *asked('the {f}s in {b} {h} if one {f} is {k} {h}'),
            'How many {f}s are {b} {h} if one {f} is {k} {h}?',
            '1 {f} = {k} {h}, {b} {h} = ? {f}s',
        ],
        facts=FACTOR_FACTS,
        questions=[
            'how many {f}s are {b} {h}',
            'how much are {b} {h} in {f}s',
            'what are {b} {h} in {f}s',
            'how many {f}s do {b} {h} make',
        ],
        held_out=['With {k} {h} for one {f}, what are {b} {h} in {f}s?'],
        held_out_questions=['what number of {f}s do I get for {b} {h}'],
    ),
]
