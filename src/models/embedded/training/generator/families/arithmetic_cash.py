"""Money in hand: coins and notes, a dozen, the better pack, who pays the rest, cents."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, distinct_pair, person

COINS = [('quarters', 25), ('dimes', 10), ('nickels', 5), ('pennies', 1)]
EURO_COINS = [('50 cent coins', 50), ('20 cent coins', 20), ('10 cent coins', 10), ('5 cent coins', 5)]
NOTES = [('hundreds', 100), ('fifties', 50), ('twenties', 20), ('tens', 10), ('fives', 5)]
BY_THE_DOZEN = 'rolls,donuts,roses,oysters,bagels,cupcakes,pencils,oranges,muffins,candles,golf balls'.split(',')
ONE_OF = 'roll,donut,rose,oyster,bagel,cupcake,pencil,orange,muffin,candle,golf ball'.split(',')
WEIGHED = 'rice,flour,cheese,nuts,honey,dog food,washing powder,oats,tea,pasta,sugar,jam,cereal'.split(',')
POURED = 'shampoo,olive oil,juice,milk,liquid soap,paint,vinegar,sun cream,cough syrup'.split(',')
SHARED = 'cottage,boat,gift,birthday cake,hotel room,taxi,barbecue,tent,karaoke room,sound system'.split(',')
DEPOSITS = 'bottles,cans,jars,copies,stickers,sweets,cups,flyers,seeds'.split(',')


def coins(rng: Random) -> Slots:
    """Counts `a`, `b` and `x` of three coins, worth `e`, `f` and `g` cents."""
    is_american = rng.random() < 0.65
    kinds = sorted(rng.sample(COINS if is_american else EURO_COINS, 3), key=lambda kind: -kind[1])
    return dict(
        n=person(rng), i=kinds[0][0], j=kinds[1][0], k=kinds[2][0], e=kinds[0][1], f=kinds[1][1], g=kinds[2][1],
        a=rng.randint(2, 19), b=rng.randint(2, 19), x=rng.randint(2, 30), w='dollars' if is_american else 'euros',
    )  # fmt: skip


def notes(rng: Random) -> Slots:
    kinds = sorted(rng.sample(NOTES, 3), key=lambda kind: -kind[1])
    return dict(
        n=person(rng), i=kinds[0][0], j=kinds[1][0], k=kinds[2][0], e=kinds[0][1], f=kinds[1][1], g=kinds[2][1],
        a=rng.randint(2, 9), b=rng.randint(2, 9), x=rng.randint(2, 12), w=rng.choice(CURRENCIES),
    )  # fmt: skip


def dozen(rng: Random) -> Slots:
    index = rng.randrange(len(ONE_OF))
    price = round(12 * rng.randint(10, 250) / 100, 2) if rng.random() < 0.7 else rng.randint(2, 40)
    return dict(i=BY_THE_DOZEN[index], j=ONE_OF[index], p=price, c=rng.choice(CURRENCIES), n=person(rng))


def two_sizes(rng: Random) -> Slots:
    """Packs of `a` and `b` units `u` for `p` and `q`, whose prices per unit differ."""
    unit, sizes = rng.choice([('g', range(100, 1001, 50)), ('ml', range(200, 1501, 50))])
    small, large = sorted(rng.sample(list(sizes), 2))
    first = round(small * rng.uniform(0.006, 0.02), 1)
    second = round(first * large / small * rng.choice([rng.uniform(0.7, 0.95), rng.uniform(1.06, 1.3)]), 1)
    if rng.random() < 0.3:
        small, large, first, second = large, small, second, first
    thing = rng.choice(WEIGHED if unit == 'g' else POURED)
    return dict(i=thing, v=unit, a=small, b=large, p=first, q=second, c=rng.choice(CURRENCIES), n=person(rng))


def rest_shared(rng: Random) -> Slots:
    """A cost `a` of which `n` has paid `x`; the `f` people `w` pay the rest."""
    count = rng.choice([2, 2, 3])
    names: list[str] = []
    while len(set(names)) < count + 1:
        names = [person(rng) for _ in range(count + 1)]
    paid = rng.randint(2, 60) * 5 if rng.random() < 0.5 else rng.randint(10, 150)
    others = ', '.join(names[1:-1]) + ' and ' + names[-1]
    rest = count * rng.randint(6, 120) if rng.random() < 0.7 else rng.randint(15, 300)
    return dict(n=names[0], w=others, f=count, a=paid + rest, x=paid, t=rng.choice(SHARED), c=rng.choice(CURRENCIES))


def deposit(rng: Random) -> Slots:
    first, second = distinct_pair(rng, person)
    return dict(
        n=first, k=second, a=rng.randint(4, 90), b=rng.choice([5, 8, 10, 15, 20, 25, 30, 40, 50, 75]),
        w=rng.choice(['dollars', 'euros']), i=rng.choice(DEPOSITS),
    )  # fmt: skip


KINDS = [
    TaskKind(
        name='coins-in-money',
        weight=0.8,
        thoughts=['I add up the coins in cents and divide by 100.'],
        code=['cents = {a} * {e} + {b} * {f} + {x} * {g}', 'final_answer(cents / 100)'],
        slots=coins,
        seen=[
            *asked('the value of {a} {i}, {b} {j} and {x} {k} in {w}'),
            '{a} {i}, {b} {j}, {x} {k}. <How many {w}?|How much is that in {w}?|Total in {w}?>',
            (
                "<I've|I have> {a} {i}, {b} {j} and {x} {k} <in the jar|in my purse|on the table>. How <much|many "
                "{w}> is that?"
            ),
            'how many {w} do {a} {i} plus {b} {j} plus {x} {k} make',
            'What are {a} {i}, {b} {j} and {x} {k} worth in {w}?',
            '{a} {i} + {b} {j} + {x} {k} in {w}',
        ],
        facts=[
            'my piggy bank has {a} {i}, {b} {j} and {x} {k}',
            'there are {a} {i}, {b} {j} and {x} {k} in the till',
            '{n} found {a} {i}, {b} {j} and {x} {k} under the sofa',
            'I emptied my coat and got {a} {i}, {b} {j} and {x} {k}',
            'the tip jar holds {a} {i}, {b} {j} and {x} {k}',
            'the kids collected {a} {i}, {b} {j} and {x} {k}',
        ],
        questions=[
            'how much money is that in {w}',
            'how many {w} is that',
            'what is it all worth in {w}',
            'how much is there in {w}',
            'what is the total in {w}',
            'how many {w} do they make together',
        ],
        held_out=['In {w}, what does a handful of {a} {i}, {b} {j} and {x} {k} amount to?'],
        held_out_questions=['what sum in {w} do I have there'],
    ),
    TaskKind(
        name='notes-together',
        weight=0.7,
        thoughts=['I multiply the notes by their values and add.'],
        code=['total = {a} * {e} + {b} * {f} + {x} * {g}', 'final_answer(total)'],
        slots=notes,
        seen=[
            *asked('the value of {a} {i}, {b} {j} and {x} {k}'),
            "<I've|I have> {a} {i}, {b} {j} and {x} {k} in my wallet. How much <money |cash |>is that?",
            '{a} {i}, {b} {j} and {x} {k} in cash, <total?|how much?|how many {w}?>',
            'How many {w} are {a} {i}, {b} {j} and {x} {k}?',
            'the till has {a} {i}, {b} {j} and {x} {k} in notes, how much is in it',
            'count this cash for me: {a} {i}, {b} {j}, {x} {k}',
        ],
        facts=[
            'the cash box holds {a} {i}, {b} {j} and {x} {k}',
            '{n} pays with {a} {i}, {b} {j} and {x} {k}',
            'in the envelope there are {a} {i}, {b} {j} and {x} {k}',
            'I counted {a} {i}, {b} {j} and {x} {k} after the flea market',
            'grandma gave me {a} {i}, {b} {j} and {x} {k}',
        ],
        questions=[
            'how much money is that',
            'how many {w} is that',
            'what is the sum',
            'how much cash is it in total',
            'what does it come to',
        ],
        held_out=['A stack of notes has {a} {i}, {b} {j} and {x} {k}. What is in it?'],
        held_out_questions=['what amount lies there'],
    ),
    TaskKind(
        name='price-of-one-in-dozen',
        thoughts=['A dozen is 12, so I divide the price by 12.'],
        code=['price = {p}', 'final_answer(price / 12)'],
        slots=dozen,
        seen=[
            *asked('the price <of one|of a single> {j} at {p} {c} for a dozen'),
            'a dozen {i} <is|costs|for> {p} {c}, <price of one?|how much each?|what is one {j}?|per {j}?>',
            'What does <one|a single> {j} cost if a dozen is {p} {c}?',
            'dozen {i} {p} {c}, per {j}?',
            'cost per {j} when <you pay|they ask|I pay> {p} {c} <for a|a|per> dozen',
            'If twelve {i} cost {p} {c}, how much is one {j}?',
            '{p} {c} a dozen. So what is that for one {j}?',
        ],
        facts=[
            'a dozen {i} <costs|is|sells for> {p} {c}',
            'I paid {p} {c} for a dozen {i}',
            '{n} buys a dozen {i} at {p} {c}',
            'the {i} are {p} {c} <per|a> dozen',
            'the market asks {p} {c} for a dozen {i}',
            'a box with a dozen {i} was {p} {c}',
        ],
        questions=[
            'how much is one {j}',
            'what is the price per {j}',
            'what does each {j} cost',
            'how much is that apiece',
            'what do I pay for a single {j}',
            'how much is it per piece',
        ],
        held_out=['What am I paying for each {j} at {p} {c} the dozen?'],
        held_out_questions=['what would only one {j} be'],
    ),
    TaskKind(
        name='size-of-cheaper-pack',
        thoughts=['I compute both prices per unit and give the size of the cheaper pack.'],
        code=['first = {p} / {a}', 'second = {q} / {b}', 'final_answer({a} if first < second else {b})'],
        slots=two_sizes,
        seen=[
            *asked('the size of the pack of {i} that is cheaper per unit: {a} {v} for {p} {c} or {b} {v} for {q} {c}'),
            (
                'Which is the better <deal|buy|value>, {a} {v} of {i} for {p} {c} or {b} {v} for {q} {c}? <Give|Tell '
                'me> the size.'
            ),
            '{i}: {a} {v} {p} {c}, {b} {v} {q} {c}. Which size is <cheaper per {v}|better value>?',
            'what size of {i} should i take, {a} {v} at {p} {c} or {b} {v} at {q} {c}, i want the cheaper one per {v}',
            (
                'Is the {a} {v} pack ({p} {c}) or the {b} {v} pack ({q} {c}) cheaper per {v}? <Answer with|I need> '
                'the size only.'
            ),
            '{a} {v} for {p} {c} vs {b} {v} for {q} {c}, size of the better deal?',
        ],
        facts=[
            'the shop has {i} in packs of {a} {v} for {p} {c} and of {b} {v} for {q} {c}',
            '{a} {v} of {i} cost {p} {c} and {b} {v} cost {q} {c}',
            'I can buy {i} as {a} {v} for {p} {c} or as {b} {v} for {q} {c}',
            '{i} comes in two sizes, {a} {v} at {p} {c} and {b} {v} at {q} {c}',
            'one pack of {i} has {a} {v} and costs {p} {c}, the other has {b} {v} and costs {q} {c}',
        ],
        questions=[
            'which size is the better deal',
            'how many {v} has the pack that is cheaper per {v}',
            'which size is cheaper per {v}',
            'what is the size of the better value pack',
            'which pack size gives me more for the money',
        ],
        held_out=[
            'Looking at the price per {v}, which {i} wins: {a} {v} at {p} {c} or {b} {v} at {q} {c}? Its size, please.',
        ],
        held_out_questions=['what size should I pick to get the most for my money'],
    ),
    TaskKind(
        name='rest-split-by-named',
        weight=1.2,
        thoughts=['I subtract what is paid and divide the rest by the others.'],
        code=['rest = {a} - {x}', 'final_answer(rest / {f})'],
        slots=rest_shared,
        seen=[
            *asked('the share of each of {w} in a {t} of {a} {c} if {n} pays {x} {c} of it'),
            (
                'A {t} <costs|is|was> {a} {c}. {n} <pays|paid|puts in> {x} {c} and {w} <split|share> the rest. <How '
                'much each?|Each of them?>'
            ),
            '{t} {a} {c}, {n} gave {x} {c} already, {w} split what is left, <each?|how much each>',
            '{w} have to pay what is left of {a} {c} after {n} paid {x} {c}. How much does each <owe|pay>?',
            'How much must each of {w} pay if the {t} is {a} {c} and {n} covers {x} {c}?',
            (
                '{n}, who has more money, pays {x} {c} of the {a} {c} for the {t}. The rest is for {w}, in equal '
                'parts. How much each?'
            ),
        ],
        facts=[
            'for a {t} of {a} {c} {n} has transferred {x} {c} and what is missing comes from {w}',
            'the {t} cost {a} {c}, {n} paid {x} {c} and {w} share the rest equally',
            'a {t} is {a} {c}, of which {n} pays {x} {c}, and {w} split what remains',
            '{w} share what {n}, who gave {x} {c}, did not pay of the {a} {c} for a {t}',
            '{n} gives {x} {c} towards a {t} of {a} {c} and {w} pay the rest in equal parts',
            'we need {a} {c} for a {t}, {n} has given {x} {c} and the rest comes from {w}',
        ],
        questions=[
            'how much does each of {w} pay',
            'how much is that each for {w}',
            'what is the share of each of the others',
            'how much is it for each of them',
            'what must each of the others pay',
            'so how much do the others pay each',
        ],
        held_out=[
            'With {x} {c} from {n} towards {a} {c}, and the same from {w} for the remaining sum, what is one part?',
        ],
        held_out_questions=['what is left for each of {w} to pay'],
    ),
    TaskKind(
        name='cents-each-in-money',
        weight=0.8,
        thoughts=['I multiply by the cents and divide by 100.'],
        code=['cents = {a} * {b}', 'final_answer(cents / 100)'],
        slots=deposit,
        seen=[
            *asked('the price of {a} {i} at {b} cents each in {w}', 'the {w} for {a} {i} at {b} cents a piece'),
            '{a} {i} at {b} cents <each|apiece|a piece>, how <much in|many> {w}?',
            'I <bring back|return|sell|pay for> {a} {i}, {b} cents each. How many {w} <is that|do I get|in all>?',
            'How many {w} are {a} {i} if one is {b} cents?',
            '{b} cents per piece, {a} {i}, total in {w}?',
            'At {b} cents for one, what do {a} {i} come to in {w}?',
        ],
        facts=[
            'there are {b} cents for each of the {i} and I have {a}',
            'one costs {b} cents and {n} takes {a} {i}',
            '{k} collects {a} {i} and gets {b} cents for every one',
            'the machine gives {b} cents each and {n} puts in {a} {i}',
            'I made {a} {i} and they are {b} cents apiece',
        ],
        questions=[
            'how many {w} is that',
            'how much is that in {w}',
            'what is the sum in {w}',
            'how much in {w} for all of them',
            'what does it come to in {w}',
        ],
        held_out=['What are {a} {i} in {w} when they go for {b} cents a unit?'],
        held_out_questions=['what amount of {w} changes hands'],
    ),
]
