"""Word problems of the kitchen: dishes for guests, one ingredient by another, fractions, packs, water and calories."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person, plain

#: Dishes that are made whole: one, several, and how many one of them may feed.
DISHES = [
    ('moussaka', 'moussakas', 4, 12),
    ('quiche', 'quiches', 4, 8),
    ('pie', 'pies', 4, 10),
    ('cake', 'cakes', 6, 20),
    ('pizza', 'pizzas', 2, 4),
    ('pot of chili', 'pots of chili', 6, 20),
    ('bowl of salad', 'bowls of salad', 4, 12),
    ('loaf of bread', 'loaves of bread', 5, 12),
    ('turkey', 'turkeys', 8, 16),
    ('tray of brownies', 'trays of brownies', 8, 24),
    ('watermelon', 'watermelons', 6, 16),
    ('pan of paella', 'pans of paella', 6, 25),
    ('jug of lemonade', 'jugs of lemonade', 4, 10),
]
OCCASIONS = 'birthday,office lunch,picnic,school fair,reunion,street party,christening,sports day'.split(',')
#: Two ingredients that go together: the first with its unit, the second, and usual amounts of both.
TOGETHER = [
    ('ml of milk', ['scoops of ice cream', 'spoons of cocoa'], (50, 400, 10), (1, 4)),
    ('ml of water', ['cups of rice', 'tea bags', 'stock cubes', 'cups of oats'], (100, 700, 50), (1, 4)),
    ('g of sugar', ['lemons', 'egg whites', 'jars of berries', 'apples'], (20, 200, 10), (1, 5)),
    ('g of flour', ['eggs', 'bananas', 'potatoes'], (50, 300, 10), (1, 4)),
    ('g of coffee', ['cups', 'mugs', 'litres of water'], (6, 70, 2), (1, 4)),
    ('spoons of vinegar', ['cucumbers', 'jars of pickles', 'red cabbages'], (2, 9, 1), (1, 4)),
    ('cloves of garlic', ['peppers', 'aubergines', 'chicken legs', 'cans of tomatoes'], (1, 6, 1), (1, 4)),
    ('pinches of salt', ['eggs', 'tomatoes', 'avocados'], (1, 5, 1), (1, 4)),
]
#: Things bought in packs: what, its unit, what one pack is called, its sizes, and what one needs.
PACKED = [
    ('butter', 'g', 'pack', [125, 200, 250, 500], (130, 2500, 10)),
    ('flour', 'g', 'bag', [500, 1000, 1500], (600, 6000, 50)),
    ('rice', 'g', 'packet', [250, 500, 1000], (300, 5000, 50)),
    ('cream', 'ml', 'carton', [150, 200, 250, 300, 500], (220, 2000, 10)),
    ('tomatoes', 'g', 'can', [240, 400, 800], (500, 4000, 50)),
    ('chocolate', 'g', 'bar', [80, 100, 150, 200], (130, 1200, 10)),
    ('stock', 'ml', 'jar', [250, 400, 500], (600, 4000, 50)),
    ('chickpeas', 'g', 'can', [240, 265, 400], (300, 2000, 20)),
    ('eggs', '', 'box', [6, 10, 12], (7, 70, 1)),
    ('buns', '', 'bag', [4, 6, 8], (9, 90, 1)),
    ('sausages', '', 'pack', [4, 5, 6, 8, 10], (11, 120, 1)),
    ('lemons', '', 'net', [4, 5, 6], (7, 40, 1)),
]
FOODS = 'yoghurt muesli cheese bread granola chocolate hummus pasta ice_cream crisps nuts porridge rice salmon'.split()
PARTED = [('halve', 'half', 2), ('halve', 'half', 2), ('quarter', 'a quarter', 4)]
TIMED = [('double', 'twice', 2), ('double', 'twice', 2), ('triple', 'three times', 3), ('quadruple', 'four times', 4)]
MEASURED = 'cup of flour,cup of milk,tsp of salt,tsp of vanilla,tbsp of oil,pint of cream'.split(',')


def guests(rng: Random) -> Slots:
    """`a` guests, and a dish `i`, in the plural `t`, that feeds `b`."""
    one, many, low, high = rng.choice(DISHES)
    feeds = rng.randint(low, high)
    number = rng.choice([rng.randint(feeds + 1, feeds * 9), rng.randint(2, 9) * feeds])
    return dict(n=person(rng), i=one, t=many, a=number, b=feeds, o=rng.choice(OCCASIONS))


def together(rng: Random) -> Slots:
    """`a` of `i` (with its unit) for `b` of `j`, but there are `d`; `g` is how much is asked for."""
    first, seconds, (low, high, step), (few, many) = rng.choice(TOGETHER)
    b = rng.randint(few, many)
    a = rng.randrange(low, high + 1, step)
    unit, _, stuff = first.partition(' of ')
    d = b + rng.randint(1, 9)
    if rng.random() < 0.5:
        a = b * max(1, a // b)
    ask = f'how many {unit} of {stuff}' if unit not in ('g', 'ml') or rng.random() < 0.4 else f'how much {stuff}'
    short = f'{a} {first}'
    if unit in ('g', 'ml') and rng.random() < 0.5:
        short = f'{a}{rng.choice(["", " "])}{unit} {stuff}'
    second = rng.choice(seconds)
    return dict(
        n=person(rng),
        q=short,
        i=first,
        s=stuff,
        j=second,
        k=second if b > 1 else singular(second),
        a=a,
        b=b,
        d=d,
        g=ask,
        G=ask[0].upper() + ask[1:],
    )


def singular(words: str) -> str:
    head, _, rest = words.partition(' of ')
    irregular = {'tomatoes': 'tomato', 'potatoes': 'potato', 'boxes': 'box', 'red cabbages': 'red cabbage'}
    return irregular.get(head, head.removesuffix('s')) + (' of ' + rest if rest else '')


def cup_part(rng: Random) -> Slots:
    """A fraction `q` (`s` over `t`) of a measure `i`, and what is done with it: `w`, `v` or a factor `f`."""
    part, over = rng.choice([(1, 2), (1, 2), (3, 4), (3, 4), (1, 3), (2, 3), (1, 4), (1, 8), (3, 8)])
    verb, adverb, factor = rng.choice(PARTED)
    return dict(n=person(rng), i=rng.choice(MEASURED), s=part, t=over, q=f'{part}/{over}', w=verb, v=adverb, f=factor)


def cup_times(rng: Random) -> Slots:
    verb, adverb, factor = rng.choice(TIMED)
    return cup_part(rng) | dict(w=verb, v=adverb, f=factor)


def packs(rng: Random) -> Slots:
    """An amount `a` of `i` and the size `b` of a pack `w`, in the plural `t`; `e` and `g` with their unit."""
    thing, unit, pack, sizes, (low, high, step) = rng.choice(PACKED)
    size = rng.choice(sizes)
    need = rng.randrange(max(low, size + step), high + 1, step) if size + step < high else high
    space = rng.choice(['', ' ']) if unit else ''
    return dict(
        n=person(rng),
        i=thing,
        a=need,
        b=size,
        e=f'{need}{space}{unit} of {thing}' if unit else f'{need} {thing}',
        h=f'{need}{space}{unit} {thing}' if unit else f'{need} {thing}',
        g=f'{size}{space}{unit}' if unit else f'{size}',
        w=pack,
        t='boxes' if pack == 'box' else pack + 's',
    )


def calories(rng: Random) -> Slots:
    return dict(
        n=person(rng),
        i=rng.choice(FOODS).replace('_', ' '),
        a=rng.choice([rng.randint(40, 600), rng.randint(4, 60) * 10]),
        b=rng.choice([rng.randint(3, 60) * 5, rng.randint(2, 9) * 10, 50, 150, 200, 250]),
        j=rng.choice(['kcal', 'kcal', 'calories', 'kilocalories', 'cal']),
    )


def dough_water(rng: Random) -> Slots:
    """Flour `a` in grams, and a percentage `p` of `i` that goes with it."""
    stuff, low, high = rng.choice([('water', 55, 85), ('salt', 1, 3), ('yeast', 1, 4), ('sourdough starter', 10, 30)])
    return dict(n=person(rng), i=stuff, a=rng.randint(6, 60) * 50, p=rng.randint(low, high))


def trays(rng: Random) -> Slots:
    """`a` pieces `i`, `b` on a tray, `k` minutes for each tray."""
    size = rng.choice([6, 8, 9, 12, 12, 15, 16, 20, 24])
    return dict(
        n=person(rng),
        i=rng.choice('cookies muffins rolls buns cupcakes macarons scones pretzels brownies'.split()),
        a=size * rng.randint(2, 7) - rng.choice([0, 0, rng.randint(1, size - 1)]),
        b=size,
        k=rng.choice([8, 10, 11, 12, 14, 15, 18, 20, 25]),
    )


def rate(rng: Random) -> Slots:
    """`a` grams of `i` for each `j`, of which there are `b`."""
    stuff, unit, low, high = rng.choice(
        [
            ('coffee', 'litre of water', 50, 70),
            ('salt', 'litre of water', 5, 35),
            ('sugar', 'kilo of plums', 200, 900),
            ('gelling sugar', 'kilo of berries', 300, 900),
            ('tea', 'litre', 8, 14),
            ('pectin', 'kilo of fruit', 5, 20),
            ('salt', 'kilo of cabbage', 15, 25),
        ]
    )
    amount = plain(rng.choice([rng.randint(2, 9), rng.randint(1, 5) + 0.5, rng.choice([0.5, 0.75, 1.2, 2.4])]))
    head, _, rest = unit.partition(' ')
    return dict(n=person(rng), i=stuff, a=rng.randint(low, high), b=amount, j=unit, t=f'{head}s {rest}'.strip())


KINDS = [
    TaskKind(
        name='dishes-for-guests',
        weight=2,
        thoughts=['I divide the guests by what one feeds and round up.'],
        code=['import math', 'final_answer(math.ceil({a} / {b}))'],
        slots=guests,
        seen=[
            *asked('the number of {t} for {a} <people|guests> if one feeds {b}'),
            '{a} <guests|people|mouths>, one {i} <feeds|serves|is enough for|does> {b}, how many {t}?',
            'How many {t} <do I need|should I make|must we order> for {a} <people|guests|hungry kids> <if|when> one '
            'feeds {b}?',
            'One {i} <serves|feeds|is for> {b}. <We are|There are|We expect> {a}. How many {t}?',
            '{t} for a {o} of {a}, {b} per {i}, how many <do I need|to make>?',
            'Each {i} gives {b} <portions|servings> and {a} <people|guests> are coming to the {o}. How many {t}?',
            'planning the {o}: {a} people, {b} servings in a {i}. {t} needed?',
            'my {i} recipe is for {b}, how many {t} will it take to feed {a}',
            'I am cooking for {a}. If a {i} does {b} people, how many {t} do I make?',
            '{n} feeds {a} people at the {o} with {t}. One is enough for {b}. How many does {n} have to make?',
            "there'll be {a} of us at the {o}, a {i} is enough for {b} - number of {t}?",
        ],
        facts=[
            'one {i} feeds {b} and {a} <people|guests> are coming',
            'a {i} is enough for {b} and <we are|there will be> {a} at the {o}',
            '{n} invited {a} people and a {i} serves {b}',
            '{a} guests <said yes|signed up|will be there> and each {i} does {b} portions',
            'the {o} has {a} guests, and from one {i} I get {b} servings',
            'I count {b} people per {i} and {a} <are on the list|want to eat>',
            'we are {a} for the {o} and {b} can eat from one {i}',
        ],
        questions=[
            'how many {t} <do I need|are needed|should I make|must be made>',
            'how many {t} is that',
            'how many {t} <should we order|do we order>',
            'how many {t} does it take',
            'how many {t} at least',
        ],
        held_out=['So that all {a} get a plate, how many {t} go on the table if {b} share one?'],
        held_out_questions=['what number of {t} will do'],
    ),
    TaskKind(
        name='ingredient-by-another',
        weight=2,
        thoughts=['I find the amount for one and multiply.'],
        code=['one = {a} / {b}', 'final_answer(one * {d})'],
        slots=together,
        seen=[
            '{q} <for|per> {b} {k}, I have {d} {j}, {g}?',
            '{q} <for|per|to> {b} {k}. {G} for {d}?',
            'The recipe <takes|wants|has> {q} for every {b} {k}. {G} goes with {d} {j}?',
            'I <have|use|bought> {d} {j}. <My|The> recipe says {q} for {b} {k}. {G}?',
            '{d} {j} in the <fridge|kitchen|basket>, and it is {q} per {b} {k}, so {g} <do I need|is that>?',
            'with {b} {k} goes {q}, with {d} {j} how much {s}?',
            '{G} <do I need|goes in> for {d} {j}, if {b} {k} <take|takes|need> {q}?',
            '{b} {k} <need|take|get> {q}, {d} {j} = ?',
            '{n} mixes {q} with {b} {k}. Now {n} has {d} {j}. {G} now?',
            'so my <gran|friend|sister> says {q} for {b} {k}, but i have {d}, {g} then',
            '{g} for {d} {j}? it is {q} on {b} {k}',
        ],
        facts=[
            'the recipe has {q} for {b} {k} and I use {d} {j}',
            'it is {q} per {b} {k} and there are {d} {j}',
            'I always take {q} to {b} {k}, today I have {d} {j}',
            'for {b} {k} you need {q}, and {n} <has|bought> {d}',
            '{b} {k} call for {q} and we have {d} of them',
        ],
        questions=[
            '{g} <is that|do I need|is needed>',
            '{g}',
            'how much {s} <goes in|should I take|must I use>',
            '{g} for all of them',
            'how much {s} then',
        ],
        held_out=['Say {q} suits {b} {k}. What suits {d}?'],
        held_out_questions=['what amount of {s} matches that'],
    ),
    TaskKind(
        name='fraction-of-cup-parted',
        thoughts=['I divide the fraction and then by the factor.'],
        code=['final_answer({s} / {t} / {f})'],
        slots=cup_part,
        seen=[
            '{w} {q} {i}',
            '{w} {q} {i}, written with a point',
            'what is {v} of {q} {i}',
            '{q} {i}, I <only make|need just|want> {v} of <it|that|the recipe>. How much?',
            'The recipe <says|takes|has> {q} {i} and I <{w} it|make {v} of it>. How much <is that|do I take>?',
            'how much is {v} of {q} {i}, as a decimal number',
            "I'm making {v} of the recipe, which has {q} {i}. How much goes in?",
            '{n} has to {w} a recipe with {q} {i}. How much does {n} need?',
            'if i {w} {q} {i} what do i get',
            '{v} of a {q} {i}?',
            'Cut {q} {i} to {v}. How much?',
            'small cake today, so {w} everything. {q} {i} becomes what?',
        ],
        held_out=['With {q} {i} on the card and only {v} of it wanted, what goes in the bowl?'],
    ),
    TaskKind(
        name='fraction-of-cup-multiplied',
        thoughts=['I divide the fraction and multiply by the factor.'],
        code=['final_answer({s} / {t} * {f})'],
        slots=cup_times,
        seen=[
            '{w} {q} {i}',
            '{w} the following: {q} {i}',
            'what is {v} {q} {i}',
            '{q} {i}, but I {w} <it|everything|the recipe>. How much?',
            'The recipe <says|takes|has> {q} {i} and I {w} it. How much <is that|do I take>?',
            'how much is {v} {q} {i}, as a decimal number',
            '{n} wants to {w} a recipe with {q} {i}. How much does {n} need?',
            'if i {w} {q} {i} what do i get',
            '{v} {q} {i}?',
            'Big crowd, so {w} it all. What does {q} {i} become?',
            'I take {v} the recipe with {q} {i}. How much goes in?',
        ],
        held_out=['With {q} {i} on the card and {v} as much wanted, what goes in the bowl?'],
    ),
    TaskKind(
        name='packs-for-recipe',
        weight=1.6,
        thoughts=['I divide by the size of a {w} and round up.'],
        code=['import math', 'final_answer(math.ceil({a} / {b}))'],
        slots=packs,
        seen=[
            *asked('the number of {t} with {g} each for {e}', 'the {t} to buy for {e} with {g} in a {w}'),
            'I need {e}. A {w} has {g}. How many {t} <do I buy|should I get|must I buy>?',
            'need {h}, <{t} of {g}|one {w} is {g}|{g} per {w}>, how many?',
            '{h} needed, {g} in a {w}. {t} to buy?',
            'How many {t} of {g} <for|to get> {e}?',
            'How many {t} do I have to <open|buy> for {e} if one <has|holds|contains> {g}?',
            'The recipe <calls for|wants|takes> {e} and the shop <sells|has> {t} of {g}. How many?',
            '{n} bakes for the fair and needs {e}. There is {g} in every {w}. How many {t} does {n} buy?',
            'shopping list says {h}, they come in {t} of {g}. how many {t}',
            'i want {e} in the house and one {w} has {g}, so how many {t} is that',
        ],
        facts=[
            'I need {e} and a {w} has {g}',
            'the recipe takes {e} and there are {g} in a {w}',
            '{n} has to get {e}, sold in {t} of {g}',
            'one {w} <holds|contains> {g} and we need {e}',
            'for the party we want {e}, they sell {t} with {g}',
        ],
        questions=[
            'how many {t} <do I buy|must be bought|should I get>',
            'how many {t} are needed',
            'how many {t} is that',
            'how many {t} do I have to open',
            'how many whole {t} does it take',
        ],
        held_out=['{t} come with {g}. To have at least {e}, what is the least number to buy?'],
        held_out_questions=['what is the smallest number of {t} that will do'],
    ),
    TaskKind(
        name='calories-of-grams',
        weight=1.6,
        thoughts=['I multiply the calories by the grams and divide by 100.'],
        code=['final_answer({a} * {b} / 100)'],
        slots=calories,
        seen=[
            *asked('the {j} in {b} g of {i} with {a} {j} per 100 g'),
            '{i} has {a} {j} per 100 g. How many {j} <are in|has|in> {b} g?',
            '{a} {j}/100g, <I ate|portion of|eating> {b} g, how many {j}?',
            'I ate {b} <g|grams> of {i}. It says {a} {j} per 100 g. How many {j} <was|is> that?',
            'how many {j} in {b}g {i} if 100g has {a}',
            'per 100 g it is {a} {j}, so {b} g of {i} is?',
            'The label <says|reads> {a} {j} per 100 g. My <bowl|plate|portion> of {i} <is|weighs> {b} g. {j}?',
            '{n} tracks food: {b} g {i} at {a} {j} per 100 g. What is the total?',
            '{b} g of {i}, {a} {j} for each 100 g - total {j}',
        ],
        facts=[
            '{i} has {a} {j} per 100 g and my portion is {b} g',
            'there are {a} {j} in 100 g of {i} and I ate {b} g',
            '100 grams of {i} have {a} {j}, and {n} eats {b} grams',
            'the packet says {a} {j} per 100 g and I had {b} g',
        ],
        questions=[
            'how many {j} is that',
            'how many {j} did that make',
            'what does that come to in {j}',
            'how many {j} are in it',
        ],
        held_out=['At {a} {j} for 100 g, what do {b} g of {i} put on my count?'],
        held_out_questions=['what do I write down in {j}'],
    ),
    TaskKind(
        name='percent-of-flour',
        thoughts=['I take the percentage of the flour.'],
        code=['final_answer({a} * {p} / 100)'],
        slots=dough_water,
        seen=[
            *asked('the grams of {i} for {a} g of flour at {p}%'),
            '{a} g flour, {p}% {i}, how many grams of {i}?',
            'My dough has {a} g of flour and {p}% {i}. How <much|many grams of> {i} is that?',
            'bread with {p}% {i}: {a} g flour, how much {i}?',
            'How much {i} for {a} g of flour if the {i} is {p}% of the flour?',
            'The baker says the {i} is {p}% of the flour. I use {a} g of flour. How many grams of {i}?',
            '{n} bakes with {a} grams of flour. {i}: {p}% of that. Grams?',
            "{i} at {p}% of {a} g of flour, what's that in grams",
            'I weigh out {a} g flour. With {p}% {i}, how many g of {i} do I add?',
        ],
        held_out=['On {a} g of flour a baker counts {p}% {i}. What does the scale show for the {i}?'],
    ),
    TaskKind(
        name='minutes-for-trays',
        thoughts=['I round up to whole trays and multiply by the minutes of one.'],
        code=['import math', 'trays = math.ceil({a} / {b})', 'final_answer(trays * {k})'],
        slots=trays,
        seen=[
            '{a} {i}, {b} <on|per|to> a tray, {k} <min|minutes> each tray, <one tray at a time|oven fits one>. '
            'Minutes?',
            'I bake {a} {i}, {b} fit on a tray and a tray takes {k} minutes. How many minutes <in all|altogether>?',
            'How many minutes does it take to bake {a} {i} if <a|one> tray of {b} takes {k} minutes?',
            '{n} wants {a} {i}. The oven takes {b} at a time for {k} minutes. How long in minutes?',
            'my oven only does {b} {i} at once, {k} min a go. {a} {i} take how many minutes?',
            '{a} {i} in trays of {b}, one after the other, {k} minutes per tray. total baking time in minutes?',
            'trays hold {b}, bake {k} min, need {a} {i}, total minutes',
        ],
        facts=[
            'a tray of {b} {i} bakes for {k} minutes and I need {a}',
            '{n} bakes {a} {i}, {b} at a time, and each tray takes {k} minutes',
            'only {b} {i} fit in the oven, they need {k} minutes and we want {a}',
        ],
        questions=[
            'how many minutes does it all take',
            'how long is the oven on in minutes',
            'how many minutes of baking is that',
            'what is the total time in minutes',
        ],
        held_out=['One tray, {b} {i}, {k} minutes. When are all {a} through, counted in minutes?'],
        held_out_questions=['after how many minutes is the last tray out'],
    ),
    TaskKind(
        name='amount-at-rate',
        thoughts=['I multiply the grams for one by the amount.'],
        code=['final_answer({a} * {b})'],
        slots=rate,
        seen=[
            '{a} g {i} per {j}, I have {b}, how much {i}?',
            'It is {a} g of {i} <per|for each|for every|to a> {j}. How many grams for {b} {t}?',
            '{b} {t}, {a} g of {i} <each|to one>. How much {i}?',
            'How much {i} <do I need|goes> for {b} {t} at {a} g per {j}?',
            '{n} takes {a} g of {i} for a {j}. How many grams for {b} {t}?',
            'one {j} needs {a} g {i}, {b} {t} need?',
            "i've got {b} {t} and the rule is {a} grams of {i} per {j}. grams of {i}?",
        ],
        facts=[
            'it takes {a} g of {i} per {j} and I have {b} {t}',
            'one {j} gets {a} g of {i}, and there are {b} {t}',
            'the book says {a} g of {i} for each {j} and {n} uses {b} {t}',
        ],
        questions=[
            'how much {i} is that',
            'how many grams of {i} do I need',
            'how much {i} goes in',
            'how many grams must I weigh out',
        ],
        held_out=['Given {a} g {i} to the {j}, what do {b} {t} ask for?'],
        held_out_questions=['what do I put on the scale in grams'],
    ),
]
