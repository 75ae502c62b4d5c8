"""Money that goes again and again: habits, tickets, meters, passes."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person

HABITS = 'coffee,sandwich,bus ticket,croissant,smoothie,lottery ticket,energy drink,swim,parking ticket,beer'.split(',')
EVENTS = 'zoo,museum,circus,cinema,water park,concert,play,football game,castle,aquarium,fun fair'.split(',')
METERS = [('electricity', 'kWh'), ('gas', 'cubic meters'), ('water', 'cubic meters'), ('heating', 'units')]
PASSES = [
    ('swimming pool', 'visit', 'season pass'),
    ('gym', 'visit', 'yearly card'),
    ('museum', 'visit', 'annual pass'),
    ('ski lift', 'day', 'season ticket'),
    ('sauna', 'visit', 'ten month card'),
    ('bus', 'ride', 'monthly pass'),
    ('zoo', 'visit', 'family pass'),
    ('climbing hall', 'session', 'membership'),
    ('ferry', 'crossing', 'commuter card'),
]


def cents(rng: Random, low: int, high: int) -> int | float:
    """A price from low to high, often with cents that end in 0, 5 or 9."""
    if rng.random() < 0.3:
        return rng.randint(low, high)
    return round(rng.randint(low, max(low, high - 1)) + rng.choice([0.5, 0.25, 0.75, 0.2, 0.8, 0.99, 0.49, 0.95]), 2)


def habit(rng: Random) -> Slots:
    return dict(
        i=rng.choice(HABITS), a=rng.randint(2, 6), p=cents(rng, 1, 9), k=rng.randint(2, 12), c=rng.choice(CURRENCIES),
        n=person(rng),
    )  # fmt: skip


def tickets(rng: Random) -> Slots:
    adult = cents(rng, 8, 40)
    return dict(
        n=person(rng), i=rng.choice(EVENTS), a=rng.randint(2, 6), b=rng.randint(2, 8), p=adult,
        q=cents(rng, 3, max(4, int(adult) - 2)), c=rng.choice(CURRENCIES),
    )  # fmt: skip


def meter(rng: Random) -> Slots:
    """A meter that went from `a` to `b`, at `p` per unit."""
    thing, unit = rng.choice(METERS)
    first = rng.randint(200, 60000)
    return dict(
        i=thing, v=unit, a=first, b=first + rng.randint(12, 900), p=round(rng.uniform(0.12, 4.5), 2),
        c=rng.choice(CURRENCIES), n=person(rng),
    )  # fmt: skip


def passes(rng: Random) -> Slots:
    """A pass of `a` against single tickets of `p`, used `b` times, which pays."""
    place, one, card = rng.choice(PASSES)
    single = rng.randint(3, 25)
    times = rng.randint(6, 60)
    return dict(
        i=place, v=one, w=card, p=single, b=times, a=single * times - rng.randint(1, single * (times - 2)),
        c=rng.choice(CURRENCIES), n=person(rng),
    )  # fmt: skip


KINDS = [
    TaskKind(
        name='habit-over-weeks',
        thoughts=['I multiply the price by the times a week and by the weeks.'],
        code=['week = {p} * {a}', 'final_answer(week * {k})'],
        slots=habit,
        seen=[
            *asked('the cost of a {i} at {p} {c}, {a} times a week, over {k} weeks'),
            'A {i} is {p} {c}. I <buy|get|have> one {a} times a week. How much is that <in|over> {k} weeks?',
            '{i} {p} {c}, {a} <times a|per|x a> week, {k} weeks, <total?|how much?>',
            'how much do i spend on {a} a week in {k} weeks if one {i} costs {p} {c}',
            'I pay {p} {c} for a {i} on {a} days of the week. <Cost after|What do I spend in> {k} weeks?',
            '{a} times a week I pay {p} {c} for a {i}, what does this come to in {k} weeks',
        ],
        facts=[
            'I buy a {i} for {p} {c} {a} times a week',
            '{a} times a week {n} pays {p} {c} for a {i}',
            'a {i} costs {p} {c} and I need one on {a} days every week',
            'each week I have {a} times the {i} for {p} {c}',
            'my {i} is {p} {c} and I get it {a} times per week',
        ],
        questions=[
            'how much is that in {k} weeks',
            'what does it cost over {k} weeks',
            'how much goes away in {k} weeks',
            'what is the bill for {k} weeks',
            'how much is spent after {k} weeks',
        ],
        held_out=['What sum disappears in {k} weeks with a {i} of {p} {c} {a} times every week?'],
        held_out_questions=['what could I save in {k} weeks without it'],
    ),
    TaskKind(
        name='tickets-adults-and-children',
        weight=1.2,
        thoughts=['I multiply both counts by their prices and add.'],
        code=['total = {a} * {p} + {b} * {q}', 'final_answer(total)'],
        slots=tickets,
        seen=[
            *asked(
                'the price for {a} adults at {p} {c} and {b} children at {q} {c}',
                'the entry to the {i} for {a} adults ({p} {c}) and {b} kids ({q} {c})',
            ),
            '{i}: adults {p} {c}, kids {q} {c}. We are {a} adults and {b} kids. <Total?|What do we pay?|How much?>',
            '{a} adults <at|x> {p} {c}, {b} children <at|x> {q} {c}, <total|how much altogether|what do we pay>?',
            'What do we pay at the {i}? {a} grown-ups and {b} children, {p} {c} per adult and {q} {c} per child.',
            'Tickets for the {i} are {p} {c}, for children {q} {c}. How much for {a} adults with {b} kids?',
            'entry {p} {c}, children {q} {c}, we come with {a} adults + {b} children, price?',
        ],
        facts=[
            'an adult pays {p} {c} and a child {q} {c} and we are {a} adults and {b} children',
            'the {i} costs {p} {c} for adults and {q} {c} for kids and {a} adults go with {b} kids',
            '{n} takes {b} children and is one of {a} adults, a child is {q} {c}, an adult {p} {c}',
            'we are {a} grown-ups with {b} kids, the {i} wants {p} {c} from the big and {q} {c} from the small ones',
            'for the {i} we need {a} tickets at {p} {c} and {b} reduced ones at {q} {c}',
            'a ticket is {p} {c}, a child ticket {q} {c}, and our group has {a} adults and {b} children',
        ],
        questions=[
            'how much is that altogether',
            'what do we pay in total',
            'what is the entry for all of us',
            'how much for everybody',
            'what does the visit cost',
            'what does the group pay',
        ],
        held_out=[
            (
                'What does a group of {a} adults and {b} children spend at {p} {c} for the former and {q} {c} for the '
                'latter?'
            ),
        ],
        held_out_questions=['what do all tickets come to'],
    ),
    TaskKind(
        name='used-on-meter',
        weight=0.8,
        thoughts=['I subtract the readings.'],
        code=['final_answer({b} - {a})'],
        slots=meter,
        seen=[
            *asked('the {v} used if the {i} meter went from {a} to {b}'),
            (
                'The {i} meter <says|shows|reads> {b} now and <said|showed|read> {a} last <month|year|time>. How '
                '<much|many {v}> did we use?'
            ),
            '{i} meter: old {a}, new {b}. <Used?|How much was used?|How many {v}?>',
            'how many {v} between a reading of {a} and one of {b}',
            'Meter at {a} in January, at {b} in June. How many {v} is that?',
            'my meter reading was {a} when I moved in, {b} today, {v} used?',
        ],
        facts=[
            'the {i} meter was at {a} and is at {b} now',
            'the last reading of the {i} meter is {a} and the new one is {b}',
            'I wrote down {a} in spring and today the {i} meter shows {b}',
            '{n} reads {b} on the {i} meter, a year ago it was {a}',
            'when we came the meter read {a} and when we left {b}',
        ],
        questions=[
            'how many {v} were used',
            'how much was used in between',
            'how many {v} is that',
            'what was the consumption',
            'what is the difference in {v}',
        ],
        held_out=['From {a} to {b} on the {i} meter, what did we consume?'],
        held_out_questions=['how many {v} do they bill us for'],
    ),
    TaskKind(
        name='bill-from-meter',
        weight=0.8,
        thoughts=['I subtract the readings and multiply by the price.'],
        code=['used = {b} - {a}', 'final_answer(used * {p})'],
        slots=meter,
        seen=[
            *asked('the cost of {i} from a meter reading of {a} to {b} at {p} {c} per unit'),
            'The {i} meter went from {a} to {b} and one unit costs {p} {c}. <What do I pay?|How much is it?|The bill?>',
            'old reading {a}, new reading {b}, {p} {c} per unit, <bill?|cost?|what do I pay?>',
            '{p} {c} a unit, meter {a} before and {b} now, how much is the {i} bill',
            'What does our {i} cost if the meter moved from {a} to {b} at {p} {c} each?',
        ],
        facts=[
            'the {i} meter was at {a}, is at {b} now and a unit is {p} {c}',
            'one unit costs {p} {c} and the meter climbed from {a} to {b}',
            'they charge {p} {c} per unit and I have readings of {a} and {b}',
            'the new reading is {b}, the old one {a}, and the price is {p} {c} per unit',
            '{n} pays {p} {c} per unit of {i} and the meter went up from {a} to {b}',
        ],
        questions=[
            'how much is the bill',
            'what do I have to pay',
            'what did the {i} cost',
            'how much is that',
            'what is the price of all that was used',
        ],
        held_out=['For {i} metered from {a} to {b}, each unit at {p} {c}, what sum is due?'],
        held_out_questions=['what sum will they ask for'],
    ),
    TaskKind(
        name='times-until-pass-pays',
        weight=0.8,
        thoughts=['I divide the price of the pass by that of one ticket and round up.'],
        code=['import math', 'final_answer(math.ceil({a} / {p}))'],
        slots=lambda rng: (s := passes(rng)) | dict(a=s['p'] * rng.randint(3, 30) + rng.randint(1, s['p'] - 1)),
        seen=[
            *asked('the number of {v}s after which a {w} of {a} {c} is cheaper than {p} {c} each time'),
            (
                'A {w} for the {i} <costs|is> {a} {c}, a single {v} {p} {c}. After how many {v}s <does it pay off|is '
                'the pass worth it>?'
            ),
            '{w} {a} {c}, single {v} {p} {c}, <pays off after how many {v}s?|how many {v}s to make it worth it?>',
            'One {v} at the {i} is {p} {c}, the {w} {a} {c}. How often do I have to go until the {w} is cheaper?',
            'how many {v}s at {p} {c} until a {w} of {a} {c} is the better deal',
        ],
        facts=[
            'a single {v} at the {i} costs {p} {c} and the {w} costs {a} {c}',
            'the {w} is {a} {c}, without it every {v} is {p} {c}',
            'I pay {p} {c} per {v} at the {i}, or {a} {c} once for the {w}',
            '{n} thinks about the {w} for {a} {c} because a {v} is {p} {c} each time',
        ],
        questions=[
            'after how many {v}s does the {w} pay off',
            'how many {v}s make the {w} worth it',
            'from how many {v}s on is the {w} cheaper',
            'how often must I go until it pays',
        ],
        held_out=['When does buying the {w} ({a} {c}) beat paying {p} {c} per {v}, counted in {v}s?'],
        held_out_questions=['with what number of {v}s do I begin to save'],
    ),
    TaskKind(
        name='saved-with-pass',
        weight=0.8,
        thoughts=['I multiply the single price by the times and subtract the price of the pass.'],
        code=['single = {b} * {p}', 'final_answer(single - {a})'],
        slots=passes,
        seen=[
            *asked('the money saved by a {w} of {a} {c} over {b} {v}s at {p} {c}'),
            (
                'A {v} is {p} {c}, the {w} {a} {c}. I <go|went> {b} times. How much <do I save|did I save|is saved> '
                'with the {w}?'
            ),
            '{b} {v}s at {p} {c} each or one {w} for {a} {c}, <how much do i save|saving?|difference?>',
            'How much cheaper is a {w} of {a} {c} than {b} single {v}s for {p} {c} each?',
            '{w} {a} {c}. used it {b} times instead of paying {p} {c} every time. saved how much?',
        ],
        facts=[
            'I used the {i} {b} times with a {w} of {a} {c} and a single {v} is {p} {c}',
            'the {w} costs {a} {c}, a {v} without it {p} {c}, and {n} goes {b} times',
            'a single {v} is {p} {c}, I need {b} of them, and the {w} is {a} {c}',
            'for {b} {v}s at {p} {c} {n} bought the {w} for {a} {c}',
        ],
        questions=[
            'how much is saved with the {w}',
            'how much do we save by the {w}',
            'what does the {w} save',
            'how much cheaper is the {w}',
            'how much less is that than single tickets',
        ],
        held_out=['Against {b} times {p} {c}, how much better is the {w} at {a} {c}?'],
        held_out_questions=['what is the advantage of the {w} in money'],
    ),
]
