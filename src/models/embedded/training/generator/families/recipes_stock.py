"""Word problems about the kitchen: how far a stock goes, and how long meat stays in the oven."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person, plain

FOODS = 'rice pasta flour meat salad soup couscous lentils potatoes mince fish oats cheese dough granola'.split()
PORTIONS = 'portions servings meals helpings plates'.split()
PIECES = 'cookies muffins rolls pancakes waffles buns cupcakes pizzas scones biscuits crepes brownies'.split()
MEATS = 'turkey chicken roast lamb goose ham duck joint brisket'.split()


def food_stock(rng: Random) -> Slots:
    """A stock `a` in grams, or `k` in kilos, of which one portion takes `b`, or `o` people take `v`."""
    portion, kilos = rng.choice([60, 70, 75, 80, 90, 100, 120, 125, 150, 180, 200, 250]), rng.randint(1, 10)
    people = rng.choice([2, 4, 4, 5, 6, rng.randint(2, 10)])
    return dict(
        n=person(rng),
        i=rng.choice(FOODS),
        t=rng.choice(PORTIONS),
        a=rng.randint(30, 500) * 10,
        b=portion,
        k=kilos if rng.random() < 0.6 else kilos + rng.choice([0.5, 0.25, 0.75]),
        o=people,
        v=rng.randint(2, 9) * portion if rng.random() < 0.3 else people * portion,
        unit=rng.choice(['kg', 'kg', 'kilos', 'kilograms'] if kilos > 1 else ['kg', 'kg']),
        g=rng.choice(['{0}g', '{0} g', '{0} grams']).format(portion),
    )


def yields(rng: Random) -> Slots:
    """An amount `b` of `i` that gives `a` pieces `t`, and another amount `x` of it."""
    name, each, is_counted = rng.choice(
        [
            ('eggs', rng.randint(2, 4), True),
            ('cups of flour', rng.randint(2, 4), True),
            ('bananas', rng.randint(2, 4), True),
            ('g of flour', rng.randint(2, 10) * 50, False),
            ('g of sugar', rng.randint(2, 8) * 50, False),
            ('g of butter', rng.randint(2, 8) * 50, False),
            ('ml of milk', rng.randint(2, 10) * 50, False),
        ]
    )
    pieces = each * rng.randint(2, 9) if is_counted else rng.randint(2, 20) * 2
    more = each + rng.randint(1, 12) if is_counted else each * rng.choice([1, 3, 4, 5, 6, 7, 8, 10]) // 2
    return dict(n=person(rng), i=name, b=each, x=more, a=pieces, t=rng.choice(PIECES), s=pieces + rng.randint(3, 60))


def meat(rng: Random) -> Slots:
    """Meat of `w` grams or `v` kilos or pounds, with `x` minutes for `g` grams or `o` for one `P`, and `k` on top."""
    grams = rng.choice([100, 250, 450, 500, 500, 500])
    weight = plain(rng.choice([rng.randint(2, 7), rng.randint(1, 6) + 0.5, rng.randint(12, 68) / 10]))
    whole, one = rng.choice([('kg', 'kg'), ('kg', 'kilo'), ('kilos', 'kilo'), ('lb', 'lb'), ('lb', 'pound')])
    return dict(
        n=person(rng),
        i=rng.choice(MEATS),
        w=rng.choice([grams * rng.randint(2, 9), rng.randint(8, 60) * 100]),
        v=weight,
        g=grams,
        x=rng.choice([10, 15, 20, 25, 30]),
        o=rng.choice([20, 30, 35, 40, 45, 50, 60]),
        k=rng.randint(2, 6) * 5,
        unit=rng.choice(['kg', 'kg', 'kg', 'kilo']),
        W=whole,
        P=one,
        G='lb' if whole == 'lb' else 'kg',
    )


STOCK_QUESTIONS = [
    'how many <people|guests> <can I feed|does that feed|is that enough for|can eat>',
    'how many <{t}|people> <is that|does it make|can I serve|are possible|do I get>',
    'for how many <{t}|people|guests> is it enough',
    'how many <whole|full> {t} <is that|can be made|does that give>',
]
LONG_QUESTIONS = [
    'how many minutes <is that|does it take|does it need|must it cook|should it roast>',
    'how long does it <take|need|cook|roast|stay in the oven>, in minutes',
    'for how many minutes do I <roast|cook|bake> it',
    'what is the <cooking|roasting|oven> time in minutes',
]

KINDS = [
    TaskKind(
        name='portions-from-grams',
        weight=1.2,
        thoughts=['I divide the stock by one portion and round down.'],
        code=['final_answer({a} // {b})'],
        slots=food_stock,
        seen=[
            '{a} g {i}, {g} per <person|head|portion|serving>, how many <people|{t}>?',
            'I have {a} g of {i} and <plan|count on|use> {g} per <person|head|guest>. How many can I feed?',
            'How many {t} of {g} <do I get|can I make|are there> from {a} g of {i}?',
            'How many <people|guests> can I feed with {a} grams of {i} at {g} <each|per head>?',
            'a bag of {i} has {a} g. one portion is {g}. how many {t}?',
            '{g} of {i} per person, {a} g in the <cupboard|bag|house|freezer>. For how many is it enough?',
            '{n} cooked {a} g of {i} and <freezes|packs> it in {t} of {g}. How many {t} are full?',
            'how many times can I eat {g} of {i} from a {a} g <bag|pack|box>',
            *asked('the number of {g} {t} in {a} g of {i}', 'the number of people that {a} g of {i} feed at {g} each'),
        ],
        facts=[
            'I have {a} g of {i} and one portion is {g}',
            'everyone eats {g} of {i} and there are {a} g',
            '{n} has {a} grams of {i} and needs {g} per person',
            'the <bag|pack|box> has {a} g of {i} and I take {g} per head',
        ],
        questions=STOCK_QUESTIONS,
        held_out=['{a} g of {i} should be shared out at {g} a head. How many heads is that?'],
        held_out_questions=['how many mouths does that fill'],
    ),
    TaskKind(
        name='portions-from-kilos',
        weight=1.2,
        thoughts=['One kg has 1000 g. I divide the stock by one portion and round down.'],
        code=['grams = {k} * 1000', 'final_answer(int(grams / {b}))'],
        slots=food_stock,
        seen=[
            '{k} {unit} {i}, {g} per <person|head|portion|serving>, how many <people|{t}>?',
            'I have {k} {unit} of {i} and <plan|count on|use> {g} per <person|head|guest>. How many can I feed?',
            'How many {t} of {g} <do I get|can I make|are there> from {k} {unit} of {i}?',
            'How many <people|guests> can I feed with {k} {unit} of {i} at {g} <each|per head>?',
            'a {k} kg bag of {i}, one portion is {g}. how many {t}?',
            '{g} of {i} per person, {k} {unit} in the <cupboard|bag|house|freezer>. For how many is it enough?',
            '{n} cooked {k} {unit} of {i} and <freezes|packs> it in {t} of {g}. How many {t} are full?',
            'how many times can I eat {g} of {i} from a {k} kg <bag|pack|box>',
            *asked('the number of {g} {t} in {k} {unit} of {i}'),
            *asked('the number of people that {k} {unit} of {i} feed at {g} each'),
        ],
        facts=[
            'I have {k} {unit} of {i} and one portion is {g}',
            'everyone eats {g} of {i} and there are {k} {unit}',
            '{n} has {k} {unit} of {i} and needs {g} per person',
            'the <bag|pack|box> has {k} {unit} of {i} and I take {g} per head',
        ],
        questions=STOCK_QUESTIONS,
        held_out=['{k} {unit} of {i} should be shared out at {g} a head. How many heads is that?'],
        held_out_questions=['how many mouths does that fill'],
    ),
    TaskKind(
        name='people-from-stock',
        thoughts=['I divide the stock by the amount for all, times their number, and round down.'],
        code=['final_answer({a} * {o} // {v})'],
        slots=food_stock,
        seen=[
            '{v} g of {i} feeds {o}. I have {a} g, how many <people|guests> <is that|can I feed>?',
            'I have {a} g of {i}. The recipe takes {v} g for {o} people. How many can I feed?',
            'How many <people|guests> can I feed with {a} g of {i} if {o} people need {v} g?',
            '{v} g {i} for {o} people, {a} g for how many?',
            'for {o} people {v} g of {i}, got {a} g, how many people',
            'If {v} grams of {i} serve {o}, how many do {a} grams serve?',
            '{n} has {a} g of {i}. {o} portions take {v} g. How many portions can {n} make?',
            'recipe serves {o} with {v} g {i}. how many servings from {a} g?',
            'With {v} g of {i} I make {o} servings. How many servings are in {a} g?',
            'My bag of {i} has {a} g and {o} of us eat {v} g. For how many people is the bag enough?',
            'how many servings does {a} g of {i} allow when {o} servings need {v} g',
            'Given {a} g of {i}, and {v} g for every {o} people, how many people can eat?',
        ],
        held_out=['{o} guests eat {v} g of {i}. Up to how many guests may come if I have {a} g?'],
    ),
    TaskKind(
        name='pieces-from-amount',
        thoughts=['I divide by what the recipe takes and multiply by the pieces.'],
        code=['final_answer({x} / {b} * {a})'],
        slots=yields,
        seen=[
            '{b} {i} <make|give> {a} {t}, how many {t} from {x}?',
            'With {b} {i} I <get|make|bake> {a} {t}. How many {t} with {x} {i}?',
            'I have {x} {i}. How many {t} is that if {b} make {a}?',
            'A recipe with {b} {i} makes {a} {t}. How many {t} do {x} {i} make?',
            'How many {t} can I make from {x} {i} when the recipe turns {b} into {a}?',
            '{a} {t} take {b} {i}. {n} has {x} {i}. How many {t} can {n} <bake|make>?',
            '{a} {t} need {b} {i}, got {x} {i}, how many {t}',
            'recipe: {b} {i} = {a} {t}. {x} {i} = ?',
            'My recipe makes {a} {t} from {b} {i}. I use {x} {i}, so how many {t} do I get?',
            'if {b} {i} are enough for {a} {t}, how many {t} do I get out of {x}',
            *asked('the number of {t} from {x} {i} if {b} {i} make {a}'),
        ],
        held_out=['From {b} {i} come {a} {t}. And from {x} {i}?'],
    ),
    TaskKind(
        name='amount-for-pieces',
        thoughts=['I divide by the pieces of the recipe and multiply by the pieces I want.'],
        code=['final_answer({b} / {a} * {s})'],
        slots=yields,
        seen=[
            '{b} {i} <make|give> {a} {t}, how much for {s} {t}?',
            'With {b} {i} I <get|make|bake> {a} {t}. How much do I need for {s} {t}?',
            'I want {s} {t}. The recipe makes {a} from {b} {i}. How much do I need?',
            'A recipe with {b} {i} makes {a} {t}. How much goes into {s} {t}?',
            'How much do I need for {s} {t} when {a} {t} take {b} {i}?',
            '{a} {t} take {b} {i}. {n} wants to bake {s}. How much does {n} need?',
            '{a} {t} need {b} {i}, {s} {t} need?',
            'recipe: {a} {t} = {b} {i}. {s} {t} = ?',
            'My recipe makes {a} {t} from {b} {i}, but I <need|want|promised> {s}. How much is that?',
            'the school asks me for {s} {t}, {a} of them take {b} {i}, how much in all',
            'Scale {b} {i} from {a} {t} to {s} {t}.',
        ],
        held_out=['{b} {i} go into {a} {t}. And into {s}?'],
    ),
    TaskKind(
        name='minutes-by-grams',
        weight=1.2,
        thoughts=['I divide the weight by the grams and multiply by the minutes.'],
        code=['final_answer({w} / {g} * {x})'],
        slots=meat,
        seen=[
            '{x} <min|minutes|mins> per {g} g, how long for {w} g?',
            'How <long|many minutes> does a {w} g {i} take at {x} minutes per {g} g?',
            'My {i} weighs {w} g and needs {x} minutes for every {g} g. How many minutes?',
            '{w}g {i}, {x} min per {g}g, how many minutes in the oven?',
            'For each {g} g the {i} needs {x} minutes. It weighs {w} g. How long <do I roast it|must it cook>?',
            'cook {x} minutes per {g} g - {w} g {i}, minutes?',
            *asked('the <cooking|roasting> time in minutes of a {w} g {i} at {x} minutes per {g} g'),
        ],
        facts=[
            'the {i} <weighs|has> {w} g and <needs|takes> {x} minutes per {g} g',
            'the label says {x} minutes per {g} g and my {i} weighs {w} g',
            '{n} roasts a {i} of {w} g, {x} minutes for every {g} g',
            'it is {x} <minutes|min> for each {g} grams and the {i} is {w} grams',
        ],
        questions=LONG_QUESTIONS,
        held_out=['A {i} wants {x} minutes for {g} g. Mine has {w} g: how many minutes?'],
        held_out_questions=['how many minutes until it is done'],
    ),
    TaskKind(
        name='minutes-by-kilos',
        weight=1.2,
        thoughts=['I multiply the weight by the minutes for one.'],
        code=['final_answer({v} * {o})'],
        slots=meat,
        seen=[
            '{v} {W} {i}, {o} <min|minutes|mins> per {P}, how long?',
            'How <long|many minutes> does a {v} {W} {i} take at {o} minutes per {P}?',
            'My {i} weighs {v} {W} and needs {o} minutes per {P}. How many minutes?',
            '{o} min/{G}, {v}{G} {i}, how many minutes in the oven?',
            'For each {P} the {i} needs {o} minutes. It weighs {v} {W}. How long do I roast it, in minutes?',
            *asked('the <cooking|roasting> time in minutes of a {v} {W} {i} at {o} minutes per {P}'),
            'Roast a {i} of {v} {W} for {o} minutes per {P}: how many minutes is that?',
        ],
        facts=[
            'the {i} <weighs|has> {v} {W} and <needs|takes> {o} minutes per {P}',
            'the label says {o} minutes per {P} and my {i} weighs {v} {W}',
            '{n} roasts a {i} of {v} {W}, {o} minutes for every {P}',
        ],
        questions=LONG_QUESTIONS,
        held_out=['A {i} wants {o} minutes a {P}. Mine has {v} {W}: how many minutes?'],
        held_out_questions=['how many minutes until it is done'],
    ),
    TaskKind(
        name='minutes-by-kilos-and-more',
        thoughts=['I multiply the weight by the minutes for one {P} and add the rest.'],
        code=['minutes = {v} * {o}', 'final_answer(minutes + {k})'],
        slots=meat,
        seen=[
            '{v} {W} {i}, {o} <min|minutes|mins> per {P} plus {k}, how long?',
            'How many minutes does a {v} {W} {i} take at {o} minutes per {P} plus {k} minutes?',
            'My {i} weighs {v} {W} and needs {o} minutes per {P} plus {k} extra. How many minutes?',
            '{o} min/{G} + {k} min, {v}{G} {i}, how many minutes in the oven?',
            *asked('the cooking time in minutes of a {v} {W} {i} at {o} minutes per {P} and {k} minutes more'),
            'Roast a {i} of {v} {W} for {o} minutes per {P} and another {k} at the end: how many minutes?',
        ],
        facts=[
            'the {i} <weighs|has> {v} {W} and <needs|takes> {o} minutes per {P} plus {k} minutes',
            'the label says {o} minutes per {P} plus {k} minutes and my {i} weighs {v} {W}',
            '{n} roasts a {i} of {v} {W}, {o} minutes for every {P} and then {k} minutes more',
        ],
        questions=LONG_QUESTIONS,
        held_out=['A {i} wants {o} minutes a {P} and {k} on top. Mine has {v} {W}: how many minutes?'],
        held_out_questions=['how many minutes until it is done'],
    ),
    TaskKind(
        name='minutes-by-grams-of-kilos',
        thoughts=['One kg has 1000 g. I divide the grams and multiply by the minutes.'],
        code=['grams = {v} * 1000', 'final_answer(grams / {g} * {x})'],
        slots=meat,
        seen=[
            '{v} kg {i}, {x} <min|minutes|mins> per {g} g, how long?',
            '{x} <min|minutes|mins> per {g}g, how long for {v} kg?',
            'How <long|many minutes> does a {v} {unit} {i} take at {x} minutes per {g} g?',
            'My {i} weighs {v} kg and needs {x} minutes for every {g} g. How many minutes?',
            '{v}kg {i}, {x} min per {g}g, how many minutes in the oven?',
            'For each {g} g the {i} needs {x} minutes. It weighs {v} kg. How long do I roast it, in minutes?',
            *asked('the <cooking|roasting> time in minutes of a {v} kg {i} at {x} minutes per {g} g'),
        ],
        facts=[
            'the {i} <weighs|has> {v} kg and <needs|takes> {x} minutes per {g} g',
            'the label says {x} minutes per {g} g and my {i} weighs {v} kg',
            '{n} roasts a {i} of {v} kg, {x} minutes for every {g} grams',
        ],
        questions=LONG_QUESTIONS,
        held_out=['A {i} wants {x} minutes for {g} g. Mine has {v} kg: how many minutes?'],
        held_out_questions=['how many minutes until it is done'],
    ),
]
