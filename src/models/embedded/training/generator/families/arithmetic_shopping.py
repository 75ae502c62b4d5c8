"""Word problems about buying: what goods cost, what change is left, who pays what."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, goods, person, price, thing

SHARERS = 'friends people persons colleagues kids students guests'.split()
SHARED_COSTS = 'bill dinner lunch rent ticket pizza trip taxi'.split()


def purchase(rng: Random) -> Slots:
    """Goods, their price, and a sum of money that is enough to pay for them."""
    count, each = rng.randint(2, 15), price(rng)
    return dict(
        n=person(rng),
        i=goods(rng),
        a=count,
        p=each,
        b=(int(count * each) // 10 + rng.randint(1, 9)) * 10,
        c=rng.choice(CURRENCIES),
    )


KINDS = [
    TaskKind(
        name='two-goods',
        weight=1.5,
        thoughts=['I add the price of the {i} and the price of the {j}.'],
        code=[
            'total = {a} * {p} + {b} * {q}',
            'final_answer(total)',
        ],
        slots=lambda rng: dict(
            n=person(rng),
            i=goods(rng),
            j=goods(rng),
            a=rng.randint(2, 40),
            b=rng.randint(2, 40),
            p=price(rng),
            q=price(rng),
            c=rng.choice(CURRENCIES),
        ),
        seen=[
            (
                '{n} buys {a} {i} at {p} {c} each and {b} {j} at {q} {c} each. <How much does {n} pay in total?|What '
                'is the total cost?|How much is the bill?>'
            ),
            (
                'One of the {i} costs {p} {c} and one of the {j} costs {q} {c}. <What do {a} {i} and {b} {j} cost '
                'together?|How much are {a} {i} and {b} {j}?>'
            ),
            (
                'A shop sells {i} for {p} {c} and {j} for {q} {c}. {n} takes {a} {i} and {b} {j}. <What is the total '
                'price?|How much must {n} pay?>'
            ),
            '<Find|Compute> the total cost of {a} {i} at {p} {c} each plus {b} {j} at {q} {c} each.',
            '{n} orders {a} {i} for {p} {c} apiece and {b} {j} for {q} {c} apiece. How much is that altogether?',
            *asked(
                'the total <cost|price> of {a} {i} at {p} {c} each and {b} {j} at {q} {c} each',
                'the <price|cost> of {a} {i} for {p} {c} each plus {b} {j} for {q} {c} each',
            ),
            '{a} {i} at {p} {c} each and {b} {j} at {q} {c} each. $what_total',
            'I $buys {a} {i} for {p} {c} each and {b} {j} for {q} {c} each. $what_total',
            '{n} $buys {a} {i} at {p} {c} and {b} {j} at {q} {c}. $what_total',
            'One of the {i} is {p} {c}, one of the {j} is {q} {c}. How much for {a} {i} and {b} {j}?',
            'how much are {a} {i} at {p} {c} and {b} {j} at {q} {c}',
            'What <do|would> I pay for {a} {i} at {p} {c} each and {b} {j} at {q} {c} each?',
            'If {i} cost {p} {c} each and {j} cost {q} {c} each, what do {a} {i} and {b} {j} cost?',
            'total cost: {a} {i} at {p} {c}, {b} {j} at {q} {c}',
            'We need {a} {i} ({p} {c} each) and {b} {j} ({q} {c} each). $what_total',
            'Add up the cost of {a} {i} at {p} {c} each and {b} {j} at {q} {c} each.',
            wondered('the total <cost|price> of {a} {i} at {p} {c} each and {b} {j} at {q} {c} each'),
        ],
        held_out=[
            'How many {c} does {n} spend on {a} {i} at {p} {c} and {b} {j} at {q} {c}?',
            *asked('the bill for {a} {i} at {p} {c} each and {b} {j} at {q} {c} each'),
            'I want {a} {i} and {b} {j}. The {i} cost {p} {c} each and the {j} cost {q} {c} each. $what_total',
        ],
    ),
    TaskKind(
        name='change',
        thoughts=['The change is the money given minus the cost.'],
        code=[
            'cost = {a} * {p}',
            'final_answer({b} - cost)',
        ],
        slots=purchase,
        seen=[
            (
                '{n} pays with {b} {c} for {a} {i} that cost {p} {c} each. <How much change does {n} get?|What is '
                'the change?>'
            ),
            '{n} has {b} {c} and buys {a} {i} at {p} {c} each. <How much money is left?|How many {c} are left?>',
            'How much <change|money> is left from {b} {c} after buying {a} {i} at {p} {c} each?',
            '{a} {i} cost {p} {c} each. {n} gives {b} {c}. How much does {n} get back?',
            'From a budget of {b} {c}, {n} buys {a} {i} for {p} {c} each. What remains?',
            *asked('the change from {b} {c} for {a} {i} at {p} {c} each'),
            (
                'I pay with {b} {c} for {a} {i} at {p} {c} each. <How much change do I get?|What change do I get '
                'back?|How much do I get back?|Change?>'
            ),
            (
                'I have {b} {c} and $buys {a} {i} for {p} {c} each. <How much is left?|What is left?|How much money '
                'do I have left?|What remains?>'
            ),
            '{n} had {b} {c} and $buys {a} {i} at {p} {c} each. <How much does {n} have left?|What is left?>',
            'how much change from {b} {c} if I buy {a} {i} at {p} {c} each',
            'If I buy {a} {i} at {p} {c} each and give {b} {c}, what change do I get?',
            'I give {b} {c} for {a} {i} that cost {p} {c} each. What do I get back?',
            'With {b} {c} I buy {a} {i} at {p} {c} each. How much money remains?',
            wondered('the change from {b} {c} for {a} {i} at {p} {c} each'),
        ],
        held_out=[
            'If {n} hands over {b} {c} for {a} {i} at {p} {c} each, how much comes back?',
            *asked('the money left from {b} {c} after {a} {i} at {p} {c} each'),
        ],
    ),
    TaskKind(
        name='one-good',
        thoughts=['The total is the number of {i} times the price.'],
        code=[
            'total = {a} * {p}',
            'final_answer(total)',
        ],
        slots=lambda rng: dict(
            n=person(rng), i=goods(rng), t=thing(rng), a=rng.randint(2, 60), p=price(rng), c=rng.choice(CURRENCIES)
        ),
        seen=[
            *asked('the <price|cost|total> of {a} {i} at {p} {c} each'),
            'How much <do|are> {a} {i} <cost|> at {p} {c} each?',
            '{n} $buys {a} {i} for {p} {c} each. $what_total',
            'I $buys {a} {i} at {p} {c} each. $what_total',
            '{i} cost {p} {c} each. How much for {a}?',
            'If one of the {i} costs {p} {c}, what do {a} {i} cost?',
            '{a} {i} at {p} {c} each, total?',
            'what do {a} {i} cost if each is {p} {c}?',
            'I have to pay {p} {c} for each of {a} {i}. $what_total',
            'how much for {a} {i} when each one costs {p} {c}',
            wondered('the <price|cost|total> of {a} {i} at {p} {c} each'),
        ],
        held_out=[
            *asked('the total price for {a} {i} at {p} {c} each'),
        ],
    ),
    TaskKind(
        name='three-goods',
        thoughts=['I add the three prices.'],
        code=[
            'total = {p} + {q} + {d}',
            'final_answer(total)',
        ],
        slots=lambda rng: dict(
            i=thing(rng),
            j=thing(rng),
            k=thing(rng),
            p=price(rng),
            q=price(rng),
            d=price(rng),
            c=rng.choice(CURRENCIES),
            n=person(rng),
        ),
        seen=[
            *asked(
                'the total of {p} {c}, {q} {c} and {d} {c}',
                'the total cost of a {i} for {p} {c}, a {j} for {q} {c} and a {k} for {d} {c}',
            ),
            'I $buys a {i} for {p} {c}, a {j} for {q} {c} and a {k} for {d} {c}. $what_total',
            '{n} $buys a {i} for {p} {c}, a {j} for {q} {c} and a {k} for {d} {c}. $what_total',
            'A {i} costs {p} {c}, a {j} {q} {c} and a {k} {d} {c}. $what_total',
            '{i} {p} {c}, {j} {q} {c}, {k} {d} {c}. $what_total',
            'My bill shows a {i} for {p} {c}, a {j} for {q} {c} and a {k} for {d} {c}. $what_total',
            wondered('the total of {p} {c}, {q} {c} and {d} {c}'),
        ],
        held_out=[
            *asked('the sum of {p} {c}, {q} {c} and {d} {c}'),
        ],
    ),
    TaskKind(
        name='split-bill',
        weight=1.5,
        thoughts=['I divide the amount by the number of people.'],
        code=[
            'share = {a} / {b}',
            'final_answer(share)',
        ],
        slots=lambda rng: dict(
            n=person(rng),
            a=price(rng) if rng.random() < 0.4 else rng.randint(20, 900),
            b=rng.randint(2, 12),
            c=rng.choice(CURRENCIES),
            w=rng.choice(SHARERS),
            z=rng.choice(SHARED_COSTS),
        ),
        seen=[
            *asked("each person's share of {a} {c} split by {b} {w}", 'the share per person if {b} {w} split {a} {c}'),
            (
                '{b} {w} <split|share|divide> a {z} of {a} {c}<| equally| evenly>. <How much does each pay?|What '
                'does each one pay?|How much per person?|How much is it each?>'
            ),
            (
                'A {z} of {a} {c} is <split|shared|divided> <equally |>among {b} {w}. <How much does each pay?|What '
                'is the share of each?|How much per person?>'
            ),
            'Split {a} {c} between {b} {w}.',
            'split a {z} of {a} {c} by {b}',
            'The {z} is {a} {c} and we are {b} {w}. <How much each?|What does everyone pay?|How much must each pay?>',
            'The {z} costs {a} {c}. {b} {w} share it. How much per person?',
            'How much does each of {b} {w} pay for a {z} of {a} {c}?',
            '{a} {c} divided among {b} {w}, how much each?',
            'If {b} {w} pay {a} {c} together, how much is it for each?',
            wondered("each person's share of {a} {c} split by {b} {w}"),
        ],
        held_out=[
            *asked('the amount per person for a {z} of {a} {c} and {b} {w}'),
            'We were {b} {w} and the {z} was {a} {c}. What does each of us owe?',
        ],
    ),
    TaskKind(
        name='proportional-price',
        thoughts=['I find the price of one and multiply.'],
        code=[
            'each = {p} / {a}',
            'final_answer(each * {b})',
        ],
        slots=lambda rng: dict(
            n=person(rng),
            i=goods(rng),
            a=rng.randint(2, 20),
            b=rng.randint(2, 40),
            p=price(rng),
            c=rng.choice(CURRENCIES),
        ),
        seen=[
            *asked('the price of {b} {i} if {a} cost {p} {c}'),
            '{a} {i} cost {p} {c}. <How much do {b} {i} cost?|What do {b} cost?|How much for {b}?>',
            'If {a} {i} cost {p} {c}, <how much do {b} cost?|what is the price of {b} {i}?|what do {b} {i} cost?>',
            'I pay {p} {c} for {a} {i}. How much for {b} {i}?',
            wondered('the price of {b} {i} if {a} cost {p} {c}'),
        ],
        held_out=[
            'For {a} {i} {n} pays {p} {c}. What would {b} {i} cost?',
        ],
    ),
]
