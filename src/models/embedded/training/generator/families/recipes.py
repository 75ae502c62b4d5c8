"""Word problems about recipes for more or fewer people, doubled, halved, or counted per person."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person
from .recipes_wordings import (
    BATCH_FACTS,
    BATCH_WORDINGS,
    PART_WORDINGS,
    PER_PERSON_QUESTIONS,
    PER_PERSON_WORDINGS,
    RECIPE_FACTS,
    SCALE_QUESTIONS,
    SCALE_WORDINGS,
    TIMES_WORDINGS,
)

#: Ingredients with their units, and usual amounts for a few people.
INGREDIENTS = [
    ('g of flour', 50, 900),
    ('grams of sugar', 20, 400),
    ('g of butter', 20, 400),
    ('ml of milk', 50, 900),
    ('g of rice', 80, 900),
    ('grams of pasta', 100, 900),
    ('eggs', 2, 12),
    ('cups of flour', 2, 9),
    ('cups of rice', 2, 8),
    ('spoons of oil', 2, 9),
    ('onions', 2, 9),
    ('tomatoes', 2, 15),
    ('potatoes', 3, 20),
    ('apples', 2, 12),
    ('g of cheese', 50, 600),
    ('liters of water', 2, 9),
    ('g of chicken', 200, 1500),
    ('g of mince', 200, 1500),
    ('g of lentils', 100, 800),
    ('ml of cream', 100, 600),
    ('ml of stock', 200, 1500),
    ('g of rice', 150, 800),
    ('g of spaghetti', 200, 900),
    ('oz of chocolate', 4, 24),
    ('tbsp of olive oil', 2, 9),
    ('tsp of salt', 2, 7),
    ('cloves of garlic', 2, 9),
    ('slices of bread', 4, 20),
    ('carrots', 2, 10),
    ('bananas', 2, 9),
    ('peppers', 2, 8),
]
DISHES = (
    'soup cake pizza curry salad pie stew bread lasagna sauce pudding chili risotto paella casserole ragu goulash '
    'dal ramen crumble tiramisu moussaka'
).split()
TIMES = [('double', 2), ('double', 2), ('triple', 3)]
PARTS = [('half', 2), ('half', 2), ('a third', 3), ('a quarter', 4)]


def ingredient(rng: Random) -> tuple[str, int | float]:
    name, low, high = rng.choice(INGREDIENTS)
    amount = rng.randint(low, high)
    if high >= 100 and rng.random() < 0.7:
        amount = max(10, amount // 10 * 10)
    elif high < 10 and rng.random() < 0.25:
        amount += 0.5
    return name, amount


def ask_for(rng: Random, name: str, amount: int | float) -> Slots:
    """The amount as people note it, `g` (300g rice), and how they ask for it: `h` (how much rice), `o` (grams)."""
    unit, _, stuff = name.rpartition(' of ')
    space = rng.choice(['', '', ' ']) if unit in ('g', 'ml', 'oz') else ' '
    whole = {'g': 'grams', 'oz': 'ounces'}.get(unit, unit)
    if not unit:
        short, ask, terse = f'{amount} {name}', f'how many {name}', 'how many'
    else:
        short = f'{amount}{space}{unit}{rng.choice([" ", " of ", " "])}{stuff}'
        ask = rng.choice([f'how much {stuff}', f'how much {stuff}', f'how many {whole} of {stuff}'])
        terse = rng.choice([whole, 'how much', f'how many {whole}'])
        if unit in ('cloves', 'slices', 'cups') or stuff.endswith('s'):
            ask = f'how many {whole} of {stuff}'
    return dict(g=short, h=ask, H=ask[0].upper() + ask[1:], o=terse)


def recipe(rng: Random) -> Slots:
    """An amount `a` of `i` for `b` people, another number of people `d`, a dish `t`; `j` is the ingredient alone."""
    name, amount = ingredient(rng)
    people = rng.choice([2, 4, 4, 4, 6, rng.randint(2, 12)])
    others = rng.randint(2, 24)
    word, factor = rng.choice(TIMES)
    return dict(
        n=person(rng),
        i=name,
        j=name.split(' of ')[-1],
        t=rng.choice(DISHES),
        a=amount,
        b=people,
        d=others + 1 if others == people else others,
        k=rng.randint(2, 12),
        w=word,
        f=factor,
        **ask_for(rng, name, amount),
    )


def reduced(rng: Random) -> Slots:
    word, factor = rng.choice(PARTS)
    return recipe(rng) | dict(w=word, f=factor)


def partly_there(rng: Random) -> Slots:
    """A recipe and an amount `x` of the ingredient that is there and not enough for `d` people or `k` times."""
    slots = recipe(rng)
    needed = min(slots['a'] / slots['b'] * slots['d'], slots['a'] * slots['k'])
    return slots | dict(x=rng.randint(1, max(1, int(needed) - 1)))


KINDS = [
    TaskKind(
        name='scale-recipe',
        weight=2.5,
        thoughts=['I find the amount per person and multiply.'],
        code=[
            'per_person = {a} / {b}',
            'final_answer(per_person * {d})',
        ],
        slots=recipe,
        seen=[
            *asked(
                'the amount of {j} for {d} people if {b} people need {a} {i}',
                'the amount of {j} for {d} servings when the recipe has {a} {i} for {b}',
                'the amount of {j} for a {t} for {d} people with {a} {i} for {b} people',
                'the number for {d} people if it is {a} {i} for {b} people',
            ),
            '{a} {i} for {b} people, how much for {d}?',
            'A recipe for {b} uses {a} {i}. How much for {d} people?',
            'Scale {a} {i} from {b} people to {d} people.',
            'How many {i} do I need for {d} people if the recipe for {b} takes {a}?',
            *SCALE_WORDINGS,
        ],
        facts=[
            'a recipe for {b} people needs {a} {i}',
            '{n} has a {t} recipe for {b} people with {a} {i}',
            'for {b} people I take {a} {i}',
            'my {t} serves {b} and takes {a} {i}',
            '{a} {i} go into a {t} for {b} people',
            'the book says {a} {i} for {b} servings',
            'my grandmother, who is a great cook, uses {a} {i} for {b} people',
            *RECIPE_FACTS,
        ],
        questions=[
            'how much is needed for {d} people',
            'how much for {d}',
            'what amount do {d} people need',
            'how much do I take for {d} people',
            'how much must it be if {d} people come',
            'how much of it for {d} servings',
            'how much goes into it for {d} people',
            *SCALE_QUESTIONS,
        ],
        held_out=['If {b} people need {a} {i}, what do {d} people need?'],
        held_out_facts=['{n} cooks {t} for {b} people with {a} {i}'],
        held_out_questions=['what is the amount for {d} people'],
    ),
    TaskKind(
        name='amount-per-person',
        thoughts=['I divide the amount by the people.'],
        code=['final_answer({a} / {b})'],
        slots=recipe,
        seen=[
            *asked(
                'the amount of {j} per person if {b} people need {a} {i}',
                'the amount of {j} for one person when {b} people need {a} {i}',
                'the amount of {j} in one serving of a {t} with {a} {i} for {b} people',
            ),
            '{a} {i} for {b} people, how much per person?',
            'A recipe for {b} uses {a} {i}. How much for one person?',
            *PER_PERSON_WORDINGS,
        ],
        facts=[
            'a recipe for {b} people needs {a} {i}',
            '{n} has a {t} recipe for {b} people with {a} {i}',
            'for {b} people I take {a} {i}',
            'my {t} serves {b} and takes {a} {i}',
            '{a} {i} go into a {t} for {b} people',
            'the book says {a} {i} for {b} servings',
            'my grandmother, who is a great cook, uses {a} {i} for {b} people',
            *RECIPE_FACTS,
        ],
        questions=[
            'how much is that per person',
            'how much is needed for one person',
            'how much for a single serving',
            'what amount is it for each person',
            'how much of it per serving',
            *PER_PERSON_QUESTIONS,
        ],
        held_out=['If {b} people need {a} {i}, what does a single person need?'],
        held_out_questions=['what is the amount for one person'],
    ),
    TaskKind(
        name='amount-for-all',
        thoughts=['I multiply the amount per person by the people.'],
        code=['final_answer({a} * {d})'],
        slots=recipe,
        seen=[
            *asked(
                'the amount of {j} for {d} people with {a} {i} per person',
                'the total amount of {j} for {d} servings of {a} {i} each',
                'the amount of {j} for {d} guests if each gets {a} {i}',
            ),
            '{a} {i} per person, {d} people, how much?',
            'One person gets {a} {i}. How much for {d}?',
        ],
        facts=[
            'a recipe takes {a} {i} per person',
            '{n} plans {a} {i} for each person',
            'one serving of {t} needs {a} {i}',
            'every guest gets {a} {i}',
            'for one person I take {a} {i}',
            'each serving has {a} {i}',
        ],
        questions=[
            'how much is needed for {d} people',
            'how much for {d}',
            'what amount do {d} people need',
            'how much do {d} servings take',
            'how much is that for {d} people',
        ],
        held_out=['If one person needs {a} {i}, what do {d} people need?'],
        held_out_questions=['what is the amount for {d} people'],
    ),
    TaskKind(
        name='recipe-times',
        thoughts=['I multiply by the factor.'],
        code=['final_answer({a} * {f})'],
        slots=recipe,
        seen=[
            *asked(
                'the amount of {j} in {w} the recipe with {a} {i}',
                '{w} the amount of {a} {i}',
                'the amount of {j} if I {w} a recipe with {a} {i}',
            ),
            'I {w} a recipe that needs {a} {i}. How much do I need?',
            'If I {w} the recipe with {a} {i}, how much do I take?',
            *TIMES_WORDINGS,
        ],
        facts=[
            '{n} wants to {w} a recipe with {a} {i}',
            'I {w} a {t} recipe that takes {a} {i}',
            'a {t} takes {a} {i} and I make {w} the amount',
            'the recipe has {a} {i} and we {w} it',
            'we cook {w} the usual {t} and the recipe says {a} {i}',
        ],
        questions=[
            'how much is needed',
            'how much is it then',
            'what amount is that',
            'how much must be used',
            'how much goes in',
        ],
        held_out=['Make {w} of a recipe with {a} {i}: how much is needed?'],
        held_out_questions=['what is the amount then'],
    ),
    TaskKind(
        name='recipe-part',
        thoughts=['I divide by the factor.'],
        code=['final_answer({a} / {f})'],
        slots=reduced,
        seen=[
            *asked(
                'the amount of {j} in {w} of a recipe with {a} {i}',
                '{w} of the amount of {a} {i}',
                'the amount of {j} if I make only {w} of a recipe with {a} {i}',
            ),
            'I make {w} of a recipe that needs {a} {i}. How much do I need?',
            'If I make only {w} of the recipe with {a} {i}, how much do I take?',
            *PART_WORDINGS,
        ],
        facts=[
            '{n} makes only {w} of a recipe with {a} {i}',
            'I want {w} of a {t} recipe that takes {a} {i}',
            'a {t} takes {a} {i} and I make {w} of it',
            'the recipe has {a} {i} and we use {w} of everything',
            'we cook {w} of the usual {t} and the recipe says {a} {i}',
        ],
        questions=[
            'how much is needed',
            'how much is it then',
            'what amount is that',
            'how much must be used',
            'how much goes in',
        ],
        held_out=['Just {w} of a recipe with {a} {i}: how much is needed?'],
        held_out_questions=['what is the amount then'],
    ),
    TaskKind(
        name='several-batches',
        thoughts=['I multiply the amount by the number of batches.'],
        code=['final_answer({a} * {k})'],
        slots=recipe,
        seen=[
            *asked(
                'the amount of {j} for {k} cakes with {a} {i} each',
                'the amount of {j} in {k} batches if one batch takes {a} {i}',
                'the total amount of {j} for {k} times the recipe with {a} {i}',
            ),
            'One cake takes {a} {i}. How much for {k} cakes?',
            '{k} batches, {a} {i} each, total?',
            '{k} times a recipe with {a} {i}, how much?',
            *BATCH_WORDINGS,
        ],
        facts=[
            'one batch takes {a} {i} and {n} makes {k}',
            'I bake {k} cakes with {a} {i} in each',
            'a {t} needs {a} {i} and we make {k} times the recipe',
            '{n} makes the recipe with {a} {i} {k} times',
            'for one cake I take {a} {i}, and I bake {k}',
            'each of {k} batches uses {a} {i}',
            *BATCH_FACTS,
        ],
        questions=[
            'how much is needed in total',
            'how much is that altogether',
            'what is the total amount',
            'how much is needed for all',
            'how much do I need in all',
        ],
        held_out=['{k} cakes are baked, each from {a} {i}. What is the total?'],
        held_out_questions=['what is the amount in total'],
    ),
    TaskKind(
        name='recipe-missing',
        weight=0.8,
        thoughts=['I find what the people need and subtract what is there.'],
        code=[
            'needed = {a} / {b} * {d}',
            'final_answer(needed - {x})',
        ],
        slots=partly_there,
        seen=[
            *asked(
                'the amount of {j} missing for {d} people if {b} need {a} {i} and I have {x}',
            ),
            'A recipe for {b} uses {a} {i}. I cook for {d} and have {x}. How much is missing?',
        ],
        facts=[
            'a recipe for {b} people needs {a} {i} and I have {x} for {d} people',
            '{n} has {x} {i}, cooks for {d} people and needs {a} for {b} people',
            'for {b} people I take {a} {i}, now {d} come and I have {x}',
            '{a} {i} go into a {t} for {b}, but we are {d} and have {x}',
        ],
        questions=[
            'how much is missing',
            'how much more is needed',
            'how much must still be bought',
            'what amount is missing',
        ],
        held_out=['With {x} {i} in the house, how much is missing for {d} people if {b} need {a}?'],
        held_out_questions=['how much more must be bought'],
    ),
    TaskKind(
        name='batches-missing',
        weight=0.8,
        thoughts=['I find what all batches need and subtract what is there.'],
        code=[
            'needed = {a} * {k}',
            'final_answer(needed - {x})',
        ],
        slots=partly_there,
        seen=[
            *asked(
                'the amount of {j} missing for {k} cakes of {a} {i} each if I have {x}',
                'the amount of {j} still needed for {k} batches with {a} {i} in each and {x} in stock',
            ),
            'One cake takes {a} {i}. I bake {k} and have {x}. How much is missing?',
        ],
        facts=[
            'one batch takes {a} {i}, {n} makes {k} and has {x}',
            'I bake {k} cakes with {a} {i} in each and I have {x}',
            'a {t} needs {a} {i}, we make it {k} times and have {x}',
            '{n} has {x} {i} but needs {a} for each of {k} cakes',
        ],
        questions=[
            'how much is missing',
            'how much more is needed',
            'how much must still be bought',
            'what amount is missing',
        ],
        held_out=['{k} cakes are baked, each from {a} {i}, and {x} are there. How much is missing?'],
        held_out_questions=['how much more must be bought'],
    ),
]
