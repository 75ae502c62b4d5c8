"""Two steps as they come up in a day: a reduced price plus shipping, who is left in rows, a doubled average."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import COMMON, CURRENCIES, NOUNS, THINGS, goods, integers, invented_word, person, price, thing

TIMES = [('double', 2), ('double', 2), ('triple', 3), ('quadruple', 4)]
PARTS = [('half', 2), ('half', 2), ('a third', 3), ('a quarter', 4), ('a fifth', 5), ('one third', 3)]
NEAREST = [('ten', -1, 10), ('hundred', -2, 100), ('hundred', -2, 100), ('thousand', -3, 1000)]
#: A crowd, what some of it do, and how the others stand.
CROWDS = [
    ('band', 'musicians', 'are ill', 'rows'),
    ('class', 'pupils', 'stay at home', 'groups'),
    ('club', 'members', 'cancel', 'teams'), ('school', 'children', 'have a cold', 'groups'),
    ('camp', 'kids', 'go home early', 'tents'),
    ('company', 'people', 'work from home', 'tables'), ('tournament', 'players', 'drop out', 'teams'),
    ('nursery', 'seedlings', 'wither', 'trays'), ('bakery', 'rolls', 'burn', 'bags'),
    ('warehouse', 'vases', 'arrive broken', 'boxes'),
    ('farm', 'eggs', 'crack', 'cartons'), ('library', 'books', 'are lent out', 'shelves'),
    ('army', 'tin soldiers', 'get lost', 'rows'),
]  # fmt: skip
EXTRAS = 'delivery,postage,gift wrapping,a service fee,handling,insurance,a booking fee,assembly'.split(',')
LIQUIDS = ['petrol', 'diesel', 'gas', 'heating oil', 'paint', 'cider', 'olive oil', 'punch']


def reduced_plus(rng: Random) -> Slots:
    return dict(
        a=price(rng) if rng.random() < 0.4 else rng.randint(2, 60) * 5,
        p=rng.choice([10, 15, 20, 25, 30, 40, 50, rng.randint(3, 60)]),
        b=rng.choice([rng.randint(2, 20), rng.randint(2, 15) + 0.99, rng.randint(2, 15) + 0.5]),
        c=rng.choice(CURRENCIES), t=thing(rng), w=rng.choice(EXTRAS), n=person(rng),
    )  # fmt: skip


def mean_times(rng: Random) -> Slots:
    word, factor = rng.choice(TIMES)
    numbers = integers(rng, 3, 6)
    return dict(l=numbers, w=word, f=factor, k=rng.randint(2, 12), n=person(rng))


def crowd(rng: Random) -> Slots:
    """`a` of which `b` are gone; the others fill `w`s of `d` without a rest."""
    group, members, act, units = rng.choice(CROWDS)
    size, gone = rng.randint(3, 20), rng.randint(2, 25)
    return dict(g=group, i=members, v=act, w=units, d=size, b=gone, a=size * rng.randint(3, 20) + gone)


def crowd_rounded(rng: Random) -> Slots:
    slots = crowd(rng)
    return slots | dict(a=slots['a'] + rng.randint(1, slots['d'] - 1))


def fill_up(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(8, 70), rng.randint(8, 70) + 0.5]),
        p=round(rng.uniform(0.9, 4.5), 2), b=rng.randint(2, 5),
        i=rng.choice(LIQUIDS), c=rng.choice(CURRENCIES), n=person(rng),
    )  # fmt: skip


def word_times(rng: Random) -> Slots:
    drawn = rng.choice([rng.choice(NOUNS), rng.choice(COMMON), rng.choice(THINGS), invented_word(rng)])
    return dict(w=drawn, k=rng.randint(2, 15), b=rng.randint(2, 30))


def part_rounded(rng: Random) -> Slots:
    """`w` of `a`, which is divided by `f`, to the nearest `g`."""
    word, divisor = rng.choice(PARTS)
    name, digits, step = rng.choice(NEAREST)
    while True:
        part = rng.randint(step, step * 30)
        if part % step != step // 2:
            return dict(w=word, f=divisor, a=part * divisor, g=name, z=digits)


def sum_rounded(rng: Random) -> Slots:
    name, digits, step = rng.choice(NEAREST)
    while True:
        first, second = rng.randint(step, step * 12), rng.randint(step, step * 12)
        if (first + second) % step != step // 2:
            return dict(a=first, b=second, g=name, z=digits, i=goods(rng), n=person(rng))


def two_lots(rng: Random) -> Slots:
    return dict(
        a=rng.randint(8, 200), b=rng.randint(8, 200), d=rng.randint(4, 30), n=person(rng), i=goods(rng),
        w=rng.choice(['boxes', 'bags', 'crates', 'folders', 'pages', 'trays', 'shelves']),
    )  # fmt: skip


def saved_and_spent(rng: Random) -> Slots:
    each, count = rng.randint(4, 120), rng.randint(3, 20)
    return dict(
        x=each, k=count, b=rng.randint(2, each * count - 1), w=rng.choice(['week', 'month', 'day']), t=thing(rng),
        c=rng.choice(CURRENCIES), n=person(rng),
    )  # fmt: skip


def wage(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(11, 60), rng.randint(11, 40) + 0.5]),
        h=rng.randint(4, 45), p=rng.choice([8, 10, 12, 15, 18, 20, 22, 25, 30]),
        c=rng.choice(CURRENCIES), n=person(rng),
        j=rng.choice(['tax', 'taxes', 'the agency', 'social security', 'fees']),
    )  # fmt: skip


def two_prices_off(rng: Random) -> Slots:
    first, second = rng.sample(THINGS, 2)
    return dict(
        a=rng.choice([rng.randint(5, 90), rng.randint(5, 90) + 0.5]),
        b=rng.choice([rng.randint(5, 90), rng.randint(5, 90) + 0.99]),
        p=rng.choice([5, 10, 15, 20, 25, 30, 50]), i=first, j=second, c=rng.choice(CURRENCIES), n=person(rng),
    )  # fmt: skip


KINDS = [
    TaskKind(
        name='discount-then-fee',
        weight=1.2,
        thoughts=['First I subtract the discount, then I add the fee.'],
        code=['price = {a} * (1 - {p} / 100)', 'final_answer(price + {b})'],
        slots=reduced_plus,
        seen=[
            *asked(
                'the price of a {t} of {a} {c} with {p}% off plus {b} {c} for {w}',
                '{a} {c} minus {p}% plus {b} {c} for {w}',
            ),
            '<Reduce|Lower|Cut> {a} {c} by {p}% and put {b} {c} for {w} on top.',
            '{t} {a} {c}, {p}% off, {w} {b} {c}, <total?|what do I pay?|final price?>',
            'What do I pay for a {t} of {a} {c} with {p}% off if {w} is {b} {c}?',
            'First {p}% off the {a} {c}, after that {w} of {b} {c} comes on top. <Total?|Price?>',
            'my code takes {p}% off, the {t} was {a} {c}, {w} costs {b} {c} extra. how much in the end',
            'add {b} {c} {w} to {a} {c} reduced by {p}%',
        ],
        facts=[
            'a {t} costs {a} {c}, I get {p}% off and {w} costs {b} {c} more',
            '{n} has a coupon of {p}% for a {t} of {a} {c} and pays {b} {c} for {w}',
            'the {t} is {a} {c} with {p}% off, plus {b} {c} for {w}',
            '{w} is {b} {c} and the {t}, {a} {c} normally, is {p}% cheaper today',
            'in the sale a {t} of {a} {c} is {p}% off, and {b} {c} come on top for {w}',
        ],
        questions=[
            'what do I pay in the end',
            'what is the total',
            'how much is it all together',
            'what does it cost in the end',
            'how much is the final price',
        ],
        held_out=['Less {p}% of its {a} {c}, but with {b} {c} for {w}: what is due for the {t}?'],
        held_out_questions=['what sum is due after that'],
    ),
    TaskKind(
        name='mean-then-times',
        thoughts=['First I take the average, then I multiply it.'],
        code=['numbers = {l}', 'mean = sum(numbers) / len(numbers)', 'final_answer(mean * {f})'],
        slots=mean_times,
        seen=[
            *asked('{w} the average of {l}'),
            'Average out {l}, and whatever you get, {w} it.',
            '<Take|Find|Work out> the <average|mean> of {l} and {w} it.',
            'average of {l}, then {w} the result',
            '{l}: {w} their average?',
            'First the mean of {l}, after that {w} it. What comes out?',
            '{w} the mean of these: {l}',
            'My scores are {l}. I want the average, and then {w} of that.',
        ],
        held_out=['Were I to {w} the mean value of {l}, what would come out?'],
    ),
    TaskKind(
        name='others-in-rows',
        weight=1.2,
        thoughts=['First I subtract those that are gone, then I divide the rest by the size.'],
        code=['rest = {a} - {b}', 'final_answer(rest // {d})'],
        slots=crowd,
        seen=[
            *asked('the number of {w} of {d} for the other {i} if {b} of {a} {v}'),
            (
                'A {g} has {a} {i}. {b} {v} and the others go in {w} of {d}. <How many {w}?|Number of {w}?|How many '
                '{w} are that?>'
            ),
            '{a} {i}, {b} {v}, the rest in {w} of {d}, <how many {w}?|{w}?>',
            'How many {w} of {d} do we get from {a} {i} if {b} {v}?',
            'of our {a} {i} {b} {v}. how many {w} with {d} in each can the rest fill',
            'If {b} out of {a} {i} {v}, how many {w} of {d} do the other ones make?',
        ],
        facts=[
            'our {g} has {a} {i}, {b} {v} and the rest make {w} of {d}',
            'of {a} {i} in the {g} {b} {v} and the others are put into {w} of {d}',
            'there were {a} {i}, then {b} {v} and now each of the {w} gets {d}',
            '{b} of the {a} {i} {v} and the {g} sorts the rest into {w} of {d}',
            'each of the {w} takes {d} {i}, the {g} had {a} of them but {b} {v}',
        ],
        questions=[
            'how many {w} is that',
            'how many {w} are there',
            'how many {w} do they fill',
            'what is the number of {w}',
            'how many {w} will it be',
        ],
        held_out=['With {b} {i} out of {a} that {v}, what number of {w} of {d} is full?'],
        held_out_questions=['what number of {w} results'],
    ),
    TaskKind(
        name='others-in-rows-rounded-up',
        weight=0.8,
        thoughts=['First I subtract those that are gone, then I divide the rest by the size and round up.'],
        code=['import math', 'rest = {a} - {b}', 'final_answer(math.ceil(rest / {d}))'],
        slots=crowd_rounded,
        seen=[
            *asked('the number of {w} of up to {d} needed for the other {i} if {b} of {a} {v}'),
            'A {g} has {a} {i}. {b} {v}. How many {w} for at most {d} do the others need?',
            '{a} {i}, {b} {v}, the rest needs {w} for {d} each, how many {w} at least?',
            'How many {w} that hold {d} must we have for {a} {i} if {b} {v}?',
            'of our {a} {i} {b} {v}. how many {w} (max {d} in each) are needed for the rest',
        ],
        facts=[
            'our {g} has {a} {i}, {b} {v} and one of the {w} holds at most {d}',
            'at most {d} fit in one of the {w}, there are {a} {i} and {b} {v}',
            'of {a} {i} in the {g} {b} {v}, and each of the {w} has room for {d}',
        ],
        questions=[
            'how many {w} are needed for the rest',
            'how many {w} do the others need',
            'how many {w} must there be for the others',
        ],
        held_out=['{w} for {d} each should take what is left of {a} {i} once {b} {v}. What number is enough?'],
        held_out_questions=['what number of {w} is enough for the others'],
    ),
    TaskKind(
        name='liters-then-shared-with-me',
        weight=1.1,
        thoughts=['First I multiply the liters by the price, then I divide by the friends and me.'],
        code=['total = {a} * {p}', 'final_answer(total / ({b} + 1))'],
        slots=fill_up,
        seen=[
            *asked('the share of each of me and {b} friends in {a} liters of {i} at {p} {c} a liter'),
            'I have {b} friends who chip in equally with me. We got {a} liters of {i}, {p} {c} each. My share?',
            '{i}: {a} l x {p} {c}. <I share it with|Shared with> {b} friends, <how much each|my part>?',
            'Me and {b} friends share {a} liters of {i}, {p} {c} per liter. What does each of us pay?',
            'I filled up {a} liters for {p} {c} a liter and split it with {b} others. what is my share',
            'The {i} is {p} {c} per liter, we took {a} liters. {n} and {b} others split the cost, so how much each?',
        ],
        facts=[
            'I buy {a} liters of {i} for {p} {c} a liter and share the cost with {b} friends',
            '{n} and {b} friends split the cost of {a} liters of {i} at {p} {c} per liter',
            '{a} liters of {i} cost {p} {c} each and {b} others and I go halves on it',
            'my {b} friends and I pay together for {a} liters of {i} at {p} {c} a liter',
        ],
        questions=['how much does each of us pay', 'what is one share', 'how much is that each', 'how much per person'],
        held_out=['If {b} friends join me in paying for {a} liters of {i} at {p} {c}, what part is mine?'],
        held_out_questions=['what part has every one of us'],
    ),
    TaskKind(
        name='length-then-times',
        thoughts=['First I count the letters, then I multiply.'],
        code=["text = '{w}'", 'final_answer(len(text) * {k})'],
        slots=word_times,
        seen=[
            *asked("the number of letters in '{w}' times {k}", "{k} times the length of '{w}'"),
            "See how many letters '{w}' has, then take that {k} times.",
            "How many letters has '{w}'? Multiply that by {k}.",
            "letters in '{w}' x {k}",
            "Take the length of '{w}' and then multiply it by {k}.",
            "If each letter of '{w}' costs {k} cents to print, how many cents is the word?",
            "A sign maker takes {k} dollars per letter. How much is the sign '{w}'?",
            "I write '{w}' {k} times. How many letters is that in all?",
        ],
        held_out=["With {k} points for a letter, what is '{w}' worth?"],
    ),
    TaskKind(
        name='length-then-plus',
        weight=0.6,
        thoughts=['First I count the letters, then I add.'],
        code=["text = '{w}'", 'final_answer(len(text) + {b})'],
        slots=word_times,
        seen=[
            *asked("the number of letters in '{w}' plus {b}"),
            "<Count|count> the letters <in|of> '{w}' and add {b}.",
            "How many letters has '{w}'? Add {b} to that.",
            "letters in '{w}' + {b}",
            "Take the length of '{w}', then add {b}.",
        ],
        held_out=["Let the letters of '{w}' be counted and {b} be put on top."],
    ),
    TaskKind(
        name='part-then-rounded-to',
        thoughts=['First I divide, then I round to that place.'],
        code=['part = {a} / {f}', 'final_answer(round(part, {z}))'],
        slots=part_rounded,
        seen=[
            *asked('{w} of {a}, rounded to the nearest {g}'),
            'Take {w} of {a} and round <it |that |the result |>to the nearest {g}.',
            'Work out {w} of {a} and give me the closest {g}.',
            '{w} of {a} to the nearest {g}',
            'what is {w} of {a}? round to the nearest {g}',
            'Find {w} of {a}, then give it to the nearest {g}.',
            'I need {w} of {a}, but rounded to the nearest {g}.',
            'If I take {w} of {a}, what is that to the closest {g}?',
        ],
        held_out=['To the closest {g}: how much would {w} of {a} be?'],
    ),
    TaskKind(
        name='sum-then-rounded-to',
        weight=0.9,
        thoughts=['First I add, then I round to that place.'],
        code=['total = {a} + {b}', 'final_answer(round(total, {z}))'],
        slots=sum_rounded,
        seen=[
            *asked('the sum of {a} and {b}, rounded to the nearest {g}', '{a} plus {b} to the nearest {g}'),
            'Add {a} and {b} and round <the sum |it |>to the nearest {g}.',
            '{a} + {b}, rounded to the nearest {g}',
            '{n} has {a} {i} and gets {b} more. How many is that to the nearest {g}?',
            'On Saturday {a} people came and on Sunday {b}. How many in all, rounded to the nearest {g}?',
            'add up {a} and {b}, then round to the nearest {g}',
        ],
        held_out=['Put {a} and {b} together; to the closest {g}, what is it?'],
    ),
    TaskKind(
        name='sum-then-boxes',
        thoughts=['First I add both, then I divide by the size and round up.'],
        code=['import math', 'total = {a} + {b}', 'final_answer(math.ceil(total / {d}))'],
        slots=two_lots,
        seen=[
            *asked('the number of {w} of {d} for {a} and {b} {i} together'),
            '{a} {i} and {b} more go into {w} of {d}. How many {w} <do I need|are needed>?',
            '{a} + {b} {i}, {d} <per|in each> of the {w}, <how many {w}?|{w} needed?>',
            'I have {a} {i}, {n} brings {b}. How many {w} for {d} do we need for all of them?',
            'How many {w} that hold {d} are needed for {a} old and {b} new {i}?',
            'we picked {a} {i} in the morning and {b} in the afternoon, {w} hold {d}. how many {w}',
        ],
        facts=[
            'I have {a} {i} and {b} more come, and the {w} hold {d} each',
            '{n} puts {a} red and {b} green {i} into {w} of {d}',
            'there are {a} {i} from me and {b} from {n}, and {d} fit in one of the {w}',
            'the {w} take {d} {i} and we have {a} and another {b}',
        ],
        questions=[
            'how many {w} are needed',
            'how many {w} do we need for all',
            'how many {w} does it take',
            'what number of {w} is enough',
        ],
        held_out=['For {a} {i} plus {b} others, what number of {w} with room for {d} must I get?'],
        held_out_questions=['how many {w} should I have ready'],
    ),
    TaskKind(
        name='saved-then-spent',
        weight=1.1,
        thoughts=['First I multiply to get what is saved, then I subtract what is spent.'],
        code=['saved = {x} * {k}', 'final_answer(saved - {b})'],
        slots=saved_and_spent,
        seen=[
            *asked('what is left after saving {x} {c} a {w} for {k} {w}s and spending {b} {c}'),
            (
                'I save {x} {c} a {w} for {k} {w}s and then <spend|pay> {b} {c} for a {t}. <What is left?|How much is '
                'left?|Left?>'
            ),
            '{x} {c} per {w}, {k} {w}s, minus {b} {c} for a {t}. <left?|what remains?>',
            'After {k} {w}s of saving {x} {c} {n} buys a {t} for {b} {c}. How much does {n} still have?',
            'save {x} {c} every {w} for {k} {w}s, buy a {t} for {b} {c}, whats left',
            'How much of my savings is left if I put away {x} {c} a {w} for {k} {w}s and a {t} costs me {b} {c}?',
        ],
        facts=[
            '{n} saves {x} {c} every {w} for {k} {w}s and then buys a {t} for {b} {c}',
            'for {k} {w}s I get {x} {c} a {w} and I spend {b} {c} on a {t}',
            'a {t} cost me {b} {c} after {k} {w}s in which I put aside {x} {c} each',
            'my pocket money is {x} {c} a {w}, I keep it for {k} {w}s and pay {b} {c} for a {t}',
        ],
        questions=[
            'how much is left',
            'what is left of it',
            'how much money remains',
            'what is left after that',
            'how much is still there',
        ],
        held_out=['What stays of {k} {w}s at {x} {c} once the {t} for {b} {c} is paid?'],
        held_out_questions=['what stays in the piggy bank'],
    ),
    TaskKind(
        name='wage-then-tax',
        weight=1.1,
        thoughts=['First I multiply the hours by the wage, then I subtract the percentage.'],
        code=['pay = {a} * {h}', 'final_answer(pay * (1 - {p} / 100))'],
        slots=wage,
        seen=[
            *asked('what is left of {h} hours at {a} {c} an hour after {p}% {j}'),
            'I work {h} hours at {a} {c} an hour and {p}% goes to {j}. <What is left?|What do I get?|Take-home?>',
            '{h} hours x {a} {c}, minus {p}% for {j}, <what is left?|how much do i get?>',
            '{n} gets {a} {c} an hour, works {h} hours and loses {p}% to {j}. How much is left?',
            'How much do I keep of {h} hours at {a} {c} if {p}% is taken for {j}?',
            'worked {h} hrs, {a} {c}/h, {p}% off for {j}. what lands in my account',
        ],
        facts=[
            'I worked {h} hours for {a} {c} an hour and {p}% goes to {j}',
            '{n} earns {a} {c} an hour, works {h} hours, and {p}% is taken off for {j}',
            'the job pays {a} {c} per hour, it took {h} hours and {j} takes {p}%',
            '{p}% of my pay goes to {j}, the wage is {a} {c} and I did {h} hours',
        ],
        questions=[
            'how much is left',
            'what is paid out',
            'how much is the net pay',
            'what remains after that',
            'how much do I take home',
        ],
        held_out=['Minus {p}% for {j}, what do {h} hours at {a} {c} bring?'],
        held_out_questions=['what sum do I end up with'],
    ),
    TaskKind(
        name='two-prices-then-discount',
        weight=1.1,
        thoughts=['First I add the prices, then I subtract the discount.'],
        code=['total = {a} + {b}', 'final_answer(total * (1 - {p} / 100))'],
        slots=two_prices_off,
        seen=[
            *asked('the price of a {i} for {a} {c} and a {j} for {b} {c} with {p}% off the total'),
            (
                'A {i} for {a} {c} and a {j} for {b} {c}, {p}% off <everything|the lot|the total>. <What do I '
                'pay?|Total?|How much?>'
            ),
            '{i} {a} {c}, {j} {b} {c}, minus {p}%, <total?|what do I pay?>',
            'Add {a} {c} and {b} {c} and take {p}% off.',
            'how much for a {i} ({a} {c}) plus a {j} ({b} {c}) if my card gives {p}% off',
            'I have a {p}% voucher. {i}: {a} {c}. {j}: {b} {c}. What do I pay for both?',
        ],
        facts=[
            '{n} buys a {i} for {a} {c} and a {j} for {b} {c} and gets {p}% off',
            'the {i} is {a} {c}, the {j} {b} {c}, and there is {p}% off both',
            'I take a {i} at {a} {c} with a {j} at {b} {c} and my coupon is worth {p}%',
            'staff get {p}% off and {n} wants a {i} of {a} {c} and a {j} of {b} {c}',
        ],
        questions=[
            'how much is it together',
            'what do both cost then',
            'what do I pay for both',
            'what is the total with the discount',
            'how much in all',
        ],
        held_out=['With {p}% less on the sum of {a} {c} and {b} {c}, what is due?'],
        held_out_questions=['what is asked at the till'],
    ),
]
