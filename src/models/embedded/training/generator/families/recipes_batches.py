"""Word problems about batches: how many cakes, what is left, how many cartons and packs, what it costs."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, money, person

BAKED = 'cakes pies pizzas loaves tarts'.split()
PIECES = 'cookies muffins rolls pancakes waffles buns cupcakes'.split()
STUFFS = 'flour sugar butter dough oats chocolate'.split()


def stock(rng: Random) -> Slots:
    """A stock `a` in grams, an amount `b` that one takes, and a number `k` that the stock is enough for."""
    each = rng.randint(5, 70) * 10
    count = rng.randint(2, 9)
    return dict(
        n=person(rng),
        i=rng.choice(STUFFS),
        t=rng.choice(BAKED),
        a=each * count + rng.randint(0, 60) * 10,
        b=each,
        k=count,
    )


def batches(rng: Random) -> Slots:
    """Pieces `a` wanted, `b` in a batch, `x` grams or `e` eggs in a batch, eggs in a carton `s`."""
    return dict(
        n=person(rng),
        i=rng.choice(PIECES),
        t=rng.choice(STUFFS),
        a=rng.randint(20, 300),
        b=rng.randint(6, 36),
        x=rng.randint(5, 60) * 10,
        e=rng.randint(2, 6),
        k=rng.randint(3, 20),
        s=rng.choice([6, 10, 12]),
    )


def costs(rng: Random) -> Slots:
    return dict(
        n=person(rng),
        p=money(rng, 1, 20),
        q=money(rng, 1, 20),
        d=money(rng, 1, 20),
        b=rng.randint(2, 16),
        c=rng.choice(CURRENCIES),
    )


def roasting(rng: Random) -> Slots:
    """Meat of `w` grams that takes `x` minutes for each `g` grams, and `k` minutes on top."""
    grams = rng.choice([100, 250, 500, 1000])
    return dict(
        n=person(rng), w=grams * rng.randint(2, 9), g=grams, x=rng.choice([10, 15, 20, 25, 30]), k=rng.randint(2, 6) * 5
    )


def dough(rng: Random) -> Slots:
    return dict(n=person(rng), i=rng.choice(PIECES), a=rng.randint(30, 300) * 10, b=rng.randint(4, 24) * 5)


KINDS = [
    TaskKind(
        name='cakes-from-stock',
        thoughts=['I divide and round down to whole ones.'],
        code=['final_answer({a} // {b})'],
        slots=stock,
        seen=[
            *asked(
                'the number of {t} from {a} g of {i} if one takes {b} g',
                'the number of {t} I can bake with {a} grams of {i} at {b} g each',
                'the most {t} that {a} g of {i} are enough for with {b} g in each',
            ),
            'How many {t} can I bake with {a} g of {i} if each takes {b} g?',
            '{a} g {i}, {b} g for each of the {t}, how many?',
            '<got|have|there is> {a} g {i}, {b} g per <batch|recipe|go>, how many <batches|recipes|times>?',
            'How many {t} do I get <out of|from> {a} g of {i} if one <needs|uses|takes> {b} g?',
            '{n} bought {a} grams of {i}. One of the {t} uses {b} grams. How many {t} can {n} <bake|make>?',
            'A <bag|pack|box> of {i} has {a} g. How many {t} does it make at {b} g <each|a piece>?',
            'I <want|have> to bake {t} for <school|a party>. Each takes {b} g of {i} and I have {a} g. How many?',
            'how many {t} can I make from {a} g when each has {b} g of {i} in it',
            'how many whole {t} from {a} g {i}, {b} g each',
            'The recipe takes {b} g of {i}. I have {a} g <left|in the cupboard>. How many times can I make it?',
            'Only {a} g of {i} <left|in the house>! One of the {t} takes {b} g, so how many can I <still|> make?',
            '{b} g {i} = one of the {t}. {a} g = how many whole ones?',
            'For how many {t} does {a} g of {i} <last|suffice|do>, if {b} g go into one?',
            'max number of {t} with {a} g {i}, {b} g each',
        ],
        facts=[
            '{n} <bought|found|got> {a} g of {i} and <the recipe|one batch> takes {b} g',
            'my <bag|jar|pack> of {i} has {a} g and I <use|need> {b} g for each of the {t}',
            'I have {a} g of {i} and each of the {t} takes {b} g',
            '{n} has {a} grams of {i} and bakes {t} with {b} grams in each',
            'there are {a} g of {i} and {b} g go into each of the {t}',
            'one of the {t} needs {b} g of {i} and the bag has {a} g',
            'each of the {t} uses {b} grams of {i} and we have {a} grams',
        ],
        questions=[
            'how many {t} can be made',
            'how many {t} is that enough for',
            'how many whole {t} are possible',
            'how many {t} does that make',
            'how many {t} can be baked',
        ],
        held_out=['With {b} g of {i} in each, how many {t} come out of {a} g?'],
        held_out_questions=['how many {t} are possible at most'],
    ),
    TaskKind(
        name='left-after-baking',
        thoughts=['I multiply what one takes by the number and subtract it from the stock.'],
        code=[
            'used = {b} * {k}',
            'final_answer({a} - used)',
        ],
        slots=stock,
        seen=[
            *asked(
                'the amount of {i} left of {a} g after {k} {t} with {b} g each',
                'the number of grams of {i} that remain of {a} when {k} {t} take {b} g each',
            ),
            'I have {a} g of {i} and bake {k} {t} with {b} g each. How much is left?',
            '{a} g {i}, {k} {t}, {b} g each, what is left?',
        ],
        facts=[
            'I have {a} g of {i} and bake {k} {t} with {b} g in each',
            '{n} has {a} grams of {i} and uses {b} grams for each of {k} {t}',
            'there are {a} g of {i} and {k} {t} take {b} g each',
            'a bag has {a} g of {i} and {b} g go into each of {k} {t}',
        ],
        questions=[
            'how much is left',
            'how many grams are left',
            'how much remains',
            'what is left in grams',
            'how much {i} is still there',
        ],
        held_out=['After {k} {t} with {b} g of {i} each, what is left from {a} g?'],
        held_out_questions=['how much {i} remains'],
    ),
    TaskKind(
        name='batches-needed',
        weight=1.3,
        thoughts=['I divide and round up to whole batches.'],
        code=[
            'import math',
            'final_answer(math.ceil({a} / {b}))',
        ],
        slots=batches,
        seen=[
            *asked(
                'the number of batches for {a} {i} with {b} per batch',
                'the number of batches needed for {a} {i} if one batch makes {b}',
                'the number of times I must bake for {a} {i} when {b} fit on a tray',
            ),
            'How many batches for {a} {i} if one makes {b}?',
            '{a} {i}, {b} per batch, how many batches?',
        ],
        facts=[
            'one batch makes {b} {i} and I need {a}',
            '{n} needs {a} {i} and a batch gives {b}',
            'we want {a} {i} and bake {b} at a time',
            'a batch is {b} {i} and the school orders {a}',
            '{b} {i} come from one batch and {a} are needed',
            'the recipe makes {b} {i} and {n} wants at least {a}',
        ],
        questions=[
            'how many batches are needed',
            'how many batches is that',
            'how many batches must be baked',
            'how many batches does it take',
            'how many times must the recipe be made',
        ],
        held_out=['To get {a} {i} at {b} in each batch, how many batches are made?'],
        held_out_questions=['how many batches must there be'],
    ),
    TaskKind(
        name='stuff-for-batches',
        weight=0.8,
        thoughts=['I divide and round up to whole batches, then multiply by what a batch takes.'],
        code=[
            'import math',
            'batches = math.ceil({a} / {b})',
            'final_answer(batches * {x})',
        ],
        slots=batches,
        seen=[
            *asked(
                'the {t} for {a} {i} if a batch of {b} takes {x} g and only whole batches are made',
                'the number of grams of {t} for enough whole batches for {a} {i} with {x} g per batch of {b}',
            ),
            'I need {a} {i}. A batch makes {b} and takes {x} g of {t}. How much {t} for enough whole batches?',
        ],
        facts=[
            'one batch makes {b} {i}, takes {x} g of {t} and I need {a} {i}',
            '{n} needs {a} {i} and a batch of {b} uses {x} g of {t}',
            'we want {a} {i}, bake {b} at a time and each batch takes {x} grams of {t}',
            'a batch is {b} {i} from {x} g of {t} and the school orders {a} {i}',
        ],
        questions=[
            'how much {t} is needed for whole batches',
            'how many grams of {t} do enough whole batches take',
            'how much {t} do all the whole batches use',
            'how many grams of {t} are needed if only whole batches are made',
        ],
        held_out=['In whole batches of {b} {i} with {x} g of {t} each, how much {t} do {a} {i} take?'],
        held_out_questions=['how many grams of {t} for whole batches'],
    ),
    TaskKind(
        name='egg-cartons',
        thoughts=['I multiply the eggs, divide by the carton and round up.'],
        code=[
            'import math',
            'eggs = {e} * {k}',
            'final_answer(math.ceil(eggs / {s}))',
        ],
        slots=batches,
        seen=[
            *asked(
                'the number of cartons of {s} eggs for {k} cakes with {e} eggs each',
                'the number of cartons with {s} eggs needed for {k} batches of {e} eggs',
            ),
            '{k} cakes, {e} eggs each, cartons of {s}. How many cartons?',
        ],
        facts=[
            'I bake {k} cakes with {e} eggs in each and eggs come in cartons of {s}',
            '{n} needs {e} eggs for each of {k} cakes and a carton has {s}',
            'one cake takes {e} eggs, we make {k} and buy cartons with {s} eggs',
            'a carton holds {s} eggs and each of {k} cakes uses {e}',
            'the recipe has {e} eggs, it is made {k} times and {s} eggs are in a carton',
        ],
        questions=[
            'how many cartons are needed',
            'how many cartons is that',
            'how many cartons must be bought',
            'how many cartons of eggs does it take',
        ],
        held_out=['For {k} cakes of {e} eggs, how many cartons of {s} are opened?'],
        held_out_questions=['how many cartons must there be'],
    ),
    TaskKind(
        name='cost-per-serving',
        thoughts=['I add the costs and divide by the servings.'],
        code=[
            'total = {p} + {q} + {d}',
            'final_answer(total / {b})',
        ],
        slots=costs,
        seen=[
            *asked(
                'the cost per serving of a meal with {p} {c}, {q} {c} and {d} {c} for {b} servings',
                'the price of one portion if the ingredients are {p} {c}, {q} {c} and {d} {c} for {b} portions',
            ),
            'Ingredients {p} {c}, {q} {c}, {d} {c}, {b} portions. What does one portion cost?',
        ],
        facts=[
            'the ingredients cost {p} {c}, {q} {c} and {d} {c} and make {b} servings',
            '{n} pays {p} {c} for meat, {q} {c} for rice and {d} {c} for vegetables and gets {b} portions',
            'flour for {p} {c}, eggs for {q} {c} and milk for {d} {c} give {b} portions',
            'a soup of {p} {c}, {q} {c} and {d} {c} is enough for {b} servings',
        ],
        questions=[
            'what does one serving cost',
            'how much is it per portion',
            'what is the cost per serving',
            'how much is a single portion',
            'how much does each serving cost',
        ],
        held_out=['Of {p} {c}, {q} {c} and {d} {c} come {b} servings. What is the price of one?'],
        held_out_questions=['what is the price per portion'],
    ),
    TaskKind(
        name='roasting-time',
        weight=0.8,
        thoughts=['I find the minutes for the weight and add the rest.'],
        code=[
            'minutes = {w} / {g} * {x}',
            'final_answer(minutes + {k})',
        ],
        slots=roasting,
        seen=[
            *asked(
                'the number of minutes for a roast of {w} g at {x} minutes per {g} g plus {k} minutes',
                'the cooking time of {w} g of meat with {x} minutes for every {g} g and {k} minutes more',
            ),
            '{x} minutes per {g} g plus {k} minutes. How long for {w} g?',
        ],
        facts=[
            'a roast of {w} g takes {x} minutes per {g} g plus {k} minutes',
            '{n} cooks {w} grams of meat, {x} minutes for every {g} grams and then {k} more',
            'the meat needs {x} minutes for each {g} g and {k} minutes extra, and it weighs {w} g',
            'the chicken has {w} g and is roasted {x} minutes per {g} g and {k} minutes on top',
        ],
        questions=[
            'how many minutes is that',
            'how long does it take in minutes',
            'what is the cooking time in minutes',
            'how many minutes must it be in the oven',
        ],
        held_out=['It is {x} minutes for {g} g and {k} minutes more. How many minutes does it take for {w} g?'],
        held_out_questions=['how many minutes does it take'],
    ),
    TaskKind(
        name='pieces-of-dough',
        weight=0.8,
        thoughts=['I divide the dough by the weight of a piece and round down.'],
        code=['final_answer({a} // {b})'],
        slots=dough,
        seen=[
            *asked(
                'the number of {i} of {b} g from {a} g of dough',
                'the number of {i} I get from {a} grams of dough at {b} g each',
            ),
            '{a} g dough, {b} g each, how many {i}?',
        ],
        facts=[
            'I have {a} g of dough and make {i} of {b} g',
            '{n} cuts {a} grams of dough into {i} of {b} grams each',
            'each of the {i} weighs {b} g and there are {a} g of dough',
            'from {a} g of dough come {i} with {b} g each',
        ],
        questions=[
            'how many {i} are there',
            'how many {i} does it make',
            'how many whole {i} is that',
            'how many {i} come out',
        ],
        held_out=['At {b} g of dough each, how many {i} are in {a} g?'],
        held_out_questions=['how many {i} come out of it'],
    ),
]
