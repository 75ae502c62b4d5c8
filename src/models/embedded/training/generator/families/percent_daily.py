"""Percentages of a day: points of a battery, what fell, marked-up prices, what is still waiting, pass marks."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person
from .percent_values import money, product, rate, salary

#: Levels in percent that move.
LEVELS = [
    'laptop battery', 'water tank', 'fuel gauge', 'humidity in the cellar', 'attendance', 'turnout',
    'ink level', 'support in the polls', 'interest rate', 'hit rate', 'oil tank', 'mark in maths', 'market share',
]  # fmt: skip
#: What falls in the course of time, with its unit.
FALLING = [
    ('the water level', 'cm', 40, 900), ('the number of members', '', 40, 900), ('my weight', 'kg', 60, 150),
    ('the price of the share', 'euros', 10, 400),
    ('our sales', 'dollars', 200, 9000),
    ('the number of bees', '', 100, 9000), ('the power bill', 'dollars', 40, 300),
    ('the attendance', 'people', 40, 900),
    ('the glacier', 'm', 100, 3000), ('my lap time', 'seconds', 40, 200), ('the noise', 'dB', 40, 110),
    ('the waiting list', 'names', 20, 300),
    ('my screen time', 'minutes', 60, 500), ('the height of the candle', 'mm', 100, 300),
    ('the population', 'people', 200, 9000),
]  # fmt: skip
#: A group, what some of them are, and what the others are.
WAITING = [
    ('letters', 'answered', 'unanswered'), ('seats', 'taken', 'free'),
    ('exams', 'marked', 'unmarked'), ('guests', 'here', 'missing'), ('plots', 'sold', 'for sale'),
    ('parcels', 'delivered', 'still in the van'), ('walls', 'painted', 'still bare'), ('rooms', 'booked', 'empty'),
    ('runners', 'home', 'still running'), ('chapters', 'read', 'unread'), ('windows', 'clean', 'dirty'),
    ('tickets', 'scanned', 'not scanned yet'), ('apples', 'picked', 'on the tree'), ('players', 'fit', 'injured'),
    ('bikes', 'rented', 'in the shop'), ('members', 'paid up', 'behind with the fee'), ('rabbits', 'brown', 'white'),
]  # fmt: skip
PROGRESS = [
    ('download', 'MB', 50, 9000), ('route', 'km', 20, 900), ('tank', 'liters', 20, 200), ('book', 'pages', 100, 900),
    ('film', 'minutes', 80, 180), ('roll', 'meters', 20, 200), ('bottle', 'ml', 200, 2000),
    ('wall', 'square meters', 10, 90),
    ('backup', 'GB', 20, 900), ('field', 'rows', 20, 300), ('fundraiser', 'dollars', 200, 9000), ('bag', 'kg', 5, 50),
]  # fmt: skip


def level(rng: Random) -> Slots:
    first, second = rng.sample(range(2, 100), 2)
    return dict(i=rng.choice(LEVELS), a=first, b=second, n=person(rng))


def fall(rng: Random) -> Slots:
    """Something `i` that fell from `a` to `b`, in units `u`."""
    thing, unit, low, high = rng.choice(FALLING)
    before = rng.randint(low, high)
    if rng.random() < 0.4:
        before = max(20, before // 20 * 20)
        after: int | float = before * rng.choice([95, 90, 85, 80, 75, 70, 60, 50, 40, 25]) // 100
    else:
        after = max(1, round(before * rng.uniform(0.4, 0.97)) - 1)
    if rng.random() < 0.15 and unit in ('kg', 'cm', 'm'):
        after += 0.5
    return dict(i=thing, a=f'{before} {unit}'.strip(), b=f'{after} {unit}'.strip(), e=before, f=after, n=person(rng))


def waiting(rng: Random) -> Slots:
    group, state, other = rng.choice(WAITING)
    whole = rng.choice([rng.randint(2, 40) * 5, rng.randint(8, 80), 20, 25, 40, 50, 80, 200])
    return dict(b=whole, a=rng.randint(1, whole - 1), g=group, w=state, v=other, n=person(rng))


def marked_up(rng: Random) -> Slots:
    return dict(
        a=money(rng), p=rng.choice([10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 80, 100, 120, rate(rng, 5, 90)]),
        t=product(rng), c=rng.choice(CURRENCIES), n=person(rng),
    )  # fmt: skip


def second_item(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(4, 120), rng.randint(4, 90) + 0.5, rng.randint(4, 90) + 0.99]),
        p=rng.choice([50, 50, 50, 25, 30, 20, 40, 70]), t=product(rng), c=rng.choice(CURRENCIES), n=person(rng),
    )  # fmt: skip


def progress(rng: Random) -> Slots:
    thing, unit, low, high = rng.choice(PROGRESS)
    percent = rng.choice([rng.randint(1, 99), rng.randint(1, 19) * 5])
    whole = rng.randint(low, high)
    if rng.random() < 0.7:
        whole = max(20, whole // 20 * 20) if percent % 5 == 0 else max(100, whole // 100 * 100)
    return dict(i=thing, m=unit, a=whole, p=percent, n=person(rng))


def two_shares(rng: Random) -> Slots:
    scenes = [
        ('walk to school', 'come by bus', 'ride a bike'), ('voted yes', 'voted no', 'did not vote'),
        ('are cotton', 'are wool', 'are silk'), ('like tea', 'like coffee', 'like neither'),
        ('is forest', 'is farmland', 'is water'), ('goes to rent', 'goes to food', 'is left for the rest'),
        ('are beginners', 'are advanced', 'are experts'), ('is sand', 'is clay', 'is something else'),
        ('are red', 'are blue', 'are green'), ('pay in cash', 'pay by card', 'pay by phone'),
    ]  # fmt: skip
    first, second, third = rng.choice(scenes)
    a = rng.randint(5, 60)
    return dict(w=first, v=second, g=third, a=a, b=rng.randint(5, 95 - a))


def pass_mark(rng: Random) -> Slots:
    percent = rng.choice([40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90])
    return dict(
        a=rng.choice([20, 25, 30, 40, 45, 50, 60, 75, 80, 90, 100, 120, 150, rng.randint(12, 90)]), p=percent,
        i=rng.choice(['driving test', 'exam', 'quiz', 'course test', 'final', 'theory test', 'entrance exam']),
        j=rng.choice(['questions', 'points', 'marks', 'items']), n=person(rng),
    )  # fmt: skip


def pay(rng: Random) -> Slots:
    return dict(
        a=salary(rng), p=rng.choice([10, 12, 15, 18, 20, 22, 25, 28, 30, 32, 35, 40]), c=rng.choice(CURRENCIES),
        n=person(rng), w=rng.choice(['tax', 'taxes', 'deductions', 'income tax', 'tax and insurance']),
    )  # fmt: skip


KINDS = [
    TaskKind(
        name='percentage-points-between',
        thoughts=['The difference in percentage points is the higher minus the lower.'],
        code=['final_answer(abs({a} - {b}))'],
        slots=level,
        seen=[
            *asked('the difference in percentage points between {a}% and {b}%'),
            'My {i} was at {a}% and is at {b}% now. How many percentage points is that?',
            '{i}: {a}% before, {b}% after. <Percentage points?|Difference in points?|How many points?>',
            'how many percentage points between {a}% and {b}%',
            'from {a} to {b} percent, how many percentage points',
            'By how many percentage points did the {i} move if it was {a}% and now it is {b}%?',
            'the {i} went from {a}% to {b}%, points?',
        ],
        facts=[
            'the {i} was {a}% this morning and {b}% at night',
            'the {i} showed {a}% before the storm and {b}% after it',
            '{n} saw the {i} go from {a}% to {b}%',
            'last week the {i} stood at {a}% and today at {b}%',
            'my {i} is at {b}% and it used to be {a}%',
            'I left with {a}% and came back with {b}% on the {i}',
        ],
        questions=[
            'how many percentage points is that',
            'by how many percentage points did it change',
            'what is the difference in percentage points',
            'how many points lie between them',
            'how many percentage points are between the two',
        ],
        held_out=['In percentage points, how far is it from {a}% to {b}% on the {i}?'],
        held_out_questions=['how large is the move in percentage points'],
    ),
    TaskKind(
        name='percent-fall',
        weight=1.4,
        thoughts=['The fall is the difference divided by the old value times 100.'],
        code=['fall = {e} - {f}', 'final_answer(fall / {e} * 100)'],
        slots=fall,
        seen=[
            *asked(
                'the <fall|drop|decrease|loss> in percent from {a} to {b}',
                'the percentage <decrease|drop> from {e} to {f}',
            ),
            'By how many percent did {i} <fall|drop|go down|shrink|decrease> from {a} to {b}?',
            (
                '{i}: {a} before, {b} after. <How many percent less?|Percent drop?|By what '
                'percentage did it fall?>'
            ),
            'down from {a} to {b}, <how many percent|what percent>?',
            'What percentage decrease is {e} to {f}?',
            '{i} fell from {a} to {b}. <How much is that in percent?|What is the drop in percent?>',
            'was {a}, is {b}, how many percent down',
            'percent drop {e} -> {f}',
            'If {i} sinks from {a} to {b}, what percent is lost?',
        ],
        facts=[
            '{i} fell from {a} to {b}',
            '{i} was {a} last year and is only {b} now',
            '{i} went down to {b}, from {a}',
            'at first {i} came to {a}, later it was down to {b}',
            '{n} says that {i} shrank from {a} to {b}',
            '{i} has dropped, it was {a} and now it is {b}',
            'in spring {i} was {a}, in autumn {b}',
            'we started with {a} for {i} and ended up at {b}',
        ],
        questions=[
            'how many percent is the drop',
            'by how many percent did it fall',
            'by what percentage did it go down',
            'what is the decrease in percent',
            'how many percent less is that',
            'how many percent were lost',
            'what is the percentage decrease',
            'what percent drop is that',
        ],
        held_out=['With {i} going from {a} down to {b}, what share of it, in percent, went away?'],
        held_out_questions=['how big is the decline as a percentage'],
    ),
    TaskKind(
        name='others-in-percent',
        weight=1.2,
        thoughts=['I subtract to get the others and divide them by the total times 100.'],
        code=['left = {b} - {a}', 'final_answer(left / {b} * 100)'],
        slots=waiting,
        seen=[
            *asked('the percentage of {b} {g} that are {v} if {a} are {w}'),
            '{a} of {b} {g} are {w}. What <percentage|percent|share in percent> is {v}?',
            '{b} {g}, {a} {w}, <percent {v}?|rest in percent?|how many percent are {v}?>',
            'Of {b} {g} {a} are {w} and the others are {v}. How many percent are {v}?',
            'how many percent of the {b} {g} are {v} if {a} are {w}',
            'What percentage of {b} {g} is not {w} when {a} are?',
            '{a} {g} out of {b} <are already|are> {w}, what percent is {v}?',
        ],
        facts=[
            'of the {b} {g} {a} are {w}',
            '{a} out of {b} {g} are {w}, the others {v}',
            'there are {b} {g}, {a} of them {w} and the rest {v}',
            '{n} has {b} {g} and {a} are {w}',
            'we have {b} {g} in all and so far {a} are {w}',
            '{a} {g} are {w} and there are {b} altogether',
        ],
        questions=[
            'what percentage is {v}',
            'how many percent are {v}',
            'what share in percent is {v}',
            'what percent of the {g} is {v}',
            'how many percent of them are not {w}',
            'how much is the rest in percent',
        ],
        held_out=['As a percentage, how many of {b} {g} are {v}, given {a} {w} ones?'],
        held_out_questions=['which percentage have we got that is {v}'],
    ),
    TaskKind(
        name='price-with-markup',
        weight=1.1,
        thoughts=['I add the markup to the cost.'],
        code=['price = {a} * (1 + {p} / 100)', 'final_answer(price)'],
        slots=marked_up,
        seen=[
            *asked(
                'the selling price of a {t} bought for {a} {c} with a {p}% markup',
                'the price of {a} {c} plus a markup of {p}%',
            ),
            'I buy a {t} for {a} {c} and add {p}%. <What do I sell it for?|Selling price?|What price do I ask?>',
            '<cost|purchase price|bought for> {a} {c}, markup {p}%, <selling price?|price?|sell for?>',
            'The shop pays {a} {c} for a {t} and puts {p}% on top. What does the customer pay?',
            'What do I charge for a {t} that cost me {a} {c} if I want {p}% profit?',
            'want to sell my {t} with {p}% profit, paid {a} {c} for it, what do i ask',
            'With a {p}% markup, what does a {t} of {a} {c} sell for?',
        ],
        facts=[
            'a {t} costs the shop {a} {c} and the markup is {p}%',
            '{n} buys a {t} for {a} {c} and sells it at {p}% more',
            'I make a {t} for {a} {c} and want {p}% on top',
            'we add {p}% to the {a} {c} that we paid for the {t}',
            'the dealer marks up a {t} by {p}% and paid {a} {c} for it',
            'my cost is {a} {c} per {t} and I aim at {p}% profit on that',
        ],
        questions=[
            'what is the selling price',
            'what does it sell for',
            'what price goes on the tag',
            'how much must the customer pay',
            'for how much is it sold',
            'what should the price be',
        ],
        held_out=['What goes on the tag of a {t} that cost {a} {c} when the margin on cost should be {p}%?'],
        held_out_questions=['what is asked from the buyer'],
    ),
    TaskKind(
        name='second-item-reduced',
        weight=0.8,
        thoughts=['I add the full price and the reduced one.'],
        code=['second = {a} * (1 - {p} / 100)', 'final_answer({a} + second)'],
        slots=second_item,
        seen=[
            *asked('the price of two of {a} {c} each if the second is {p}% off'),
            'A {t} is {a} {c} and the second one is {p}% off. <What do two cost?|How much for two?|Price for both?>',
            'buy one {t} for {a} {c}, get {p}% off the second. how much for both',
            '{a} {c} each, second {p}% off, I take two, <total?|what do I pay?>',
            'What do I pay for two at {a} {c} when the shop takes {p}% off the second?',
            '{p}% off on the second {t}! One is {a} {c}. Two are?',
        ],
        facts=[
            'a {t} costs {a} {c}, the second one is {p}% cheaper, and I take two',
            'the offer is {p}% off the second {t}, one is {a} {c}, and {n} buys two',
            'I buy two, each {a} {c}, but for the second I get {p}% off',
            'two of these cost {a} {c} each, with {p}% off the second',
        ],
        questions=[
            'how much are both',
            'what do I pay for two',
            'what is the total',
            'how much is it together',
            'what do the two cost',
        ],
        held_out=['Full price, {a} {c}, for the first, {p}% less for the second: what is a pair?'],
        held_out_questions=['what does the pair come to'],
    ),
    TaskKind(
        name='rest-of-progress',
        thoughts=['I subtract the percentage from the whole.'],
        code=['part = {a} * {p} / 100', 'final_answer({a} - part)'],
        slots=progress,
        seen=[
            *asked('the {m} left of a {i} of {a} {m} at {p}%'),
            'The {i} has {a} {m} and {p}% is <done|gone|used>. How many {m} are left?',
            '{i} {a} {m}, {p}% <done|gone|finished>, <how many {m} left|left?|what is left?>',
            'My {i} of {a} {m} is at {p}%. How many {m} to go?',
            "I'm {p}% through a {i} of {a} {m}, how much is left",
            'How many {m} of {a} remain after {p}%?',
            '{p}% of the {a} {m} are behind me. And ahead?',
        ],
        facts=[
            'the {i} has {a} {m} and {p}% of it is done',
            'I have {p}% of a {i} of {a} {m} behind me',
            'of {a} {m} {p}% are used up',
            '{n} is {p}% through a {i} that has {a} {m}',
            'the {i} stands at {p}% of {a} {m}',
        ],
        questions=[
            'how many {m} are left',
            'how many {m} are still to go',
            'what is left in {m}',
            'how much remains',
            'how many {m} are missing',
        ],
        held_out=['What part of {a} {m} is still ahead, in {m}, at {p}% of the {i}?'],
        held_out_questions=['what number of {m} is still ahead'],
    ),
    TaskKind(
        name='rest-of-hundred-percent',
        thoughts=['All shares together are 100 percent, so I subtract both.'],
        code=['final_answer(100 - {a} - {b})'],
        slots=two_shares,
        seen=[
            *asked('the rest in percent after {a}% and {b}%'),
            '{a}% {w}, {b}% {v} and the rest {g}. How many percent <is that|is the rest|{g}>?',
            '{a}% {w}, {b}% {v}, <rest in percent?|the remaining percent?>',
            'what percent {g} if {a}% {w} and {b}% {v}',
            'If {a} percent {w} and {b} percent {v}, what percentage {g}?',
            '{a}% and {b}% are taken, how many percent remain',
        ],
        facts=[
            '{a}% {w} and {b}% {v}',
            'of all of it {a}% {w}, {b}% {v} and the rest {g}',
            'in a survey {a}% {w} and {b}% {v}',
            '{a} percent {w}, another {b} percent {v}',
            'the chart says {a}% {w} and {b}% {v}',
        ],
        questions=[
            'what percentage is the rest',
            'how many percent {g}',
            'how many percent are left',
            'what percent {g}',
            'how large is the rest in percent',
        ],
        held_out=['Besides {a}% that {w} and {b}% that {v}, what percentage is there?'],
        held_out_questions=['what remains to make it a hundred'],
    ),
    TaskKind(
        name='needed-to-pass',
        weight=0.9,
        thoughts=['I take the percentage of the total and round up.'],
        code=['import math', 'final_answer(math.ceil({a} * {p} / 100))'],
        slots=pass_mark,
        seen=[
            *asked('the number of {j} needed for {p}% of {a}'),
            'The {i} has {a} {j} and {p}% is a pass. How many {j} do I need?',
            '{i}, {a} {j}, pass mark {p}%, <how many do i need|needed?|how many right?>',
            'To pass you need {p}% of {a} {j}. How many is that at least?',
            'how many of {a} {j} must be right for {p}%',
            'I need at least {p}% in the {i}. With {a} {j}, how many do I have to get?',
        ],
        facts=[
            'the {i} has {a} {j} and I need {p}% to pass',
            'to pass the {i} {n} needs at least {p}% of the {a} {j}',
            'you pass with {p}% and there are {a} {j}',
            'the {i} is out of {a} {j} and the limit is {p}%',
            'my teacher wants {p}% in a {i} with {a} {j}',
        ],
        questions=[
            'how many {j} do I need at least',
            'how many {j} are needed to pass',
            'what is the smallest number of {j} to pass',
            'how many {j} must I get',
            'how many are enough',
        ],
        held_out=['With {p}% as the limit of a {i} over {a} {j}, at what number do you pass?'],
        held_out_questions=['from what number on have I passed'],
    ),
    TaskKind(
        name='pay-after-tax',
        thoughts=['I subtract the tax from the pay.'],
        code=['tax = {a} * {p} / 100', 'final_answer({a} - tax)'],
        slots=pay,
        seen=[
            *asked('the take-home pay from {a} {c} with {p}% {w}', 'the net pay from {a} {c} gross and {p}% {w}'),
            (
                'I earn {a} {c} <gross|before tax> and {p}% goes to {w}. <What do I take home?|Net?|What is left?|Net '
                'pay?>'
            ),
            'gross {a} {c}, {w} {p}%, <net?|take-home pay?|what lands on my account>',
            'What is left of a salary of {a} {c} after {p}% {w}?',
            '{n} makes {a} {c} and pays {p}% {w}. How much does {n} <keep|take home|get>?',
            'with {p}% {w} on {a} {c}, what is my net pay',
            'They take {p}% off my pay of {a} {c} for {w}. What do I get?',
        ],
        facts=[
            'my gross pay is {a} {c} and {p}% is taken for {w}',
            '{n} earns {a} {c} before {w} of {p}%',
            'I make {a} {c} a month and {p}% of it goes on {w}',
            'of a salary of {a} {c} the state takes {p}% as {w}',
            '{p}% {w} are due on a pay of {a} {c}',
        ],
        questions=[
            'how much is paid out',
            'what is the net pay',
            'what is the take-home pay',
            'how much is left after {w}',
            'how much is really mine',
            'what arrives in the account',
        ],
        held_out=['What amount does {n} see of {a} {c} gross once {p}% {w} are gone?'],
        held_out_questions=['what sum reaches the bank account'],
    ),
]
