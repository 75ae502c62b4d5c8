"""Word problems about buying: what goods cost, what change is left."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, city, goods, person, price, thing
from .arithmetic_wordings import CHANGE
from .arithmetic_wordings_more import ONE_GOOD, THREE_GOODS, TWO_GOODS

#: Questions about everything that a fact names.
TOTAL_QUESTIONS = [
    'what is the total',
    'how much is it altogether',
    'what does it cost in total',
    'how much is that all together',
    'what is the total bill',
    'how much money is needed in all',
    'how much does everything cost',
    'what is the sum',
    'what does it come to',
    'how much must be paid',
]


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
        x=city(rng),
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
            *TWO_GOODS,
            *asked(
                'the sum for {a} {i} ({p} {c} each) and {b} {j} ({q} {c} each)',
                'the total for {a} {i} at {p} {c} apiece together with {b} {j} at {q} {c} apiece',
                'the total of my order: {a} {i} for {p} {c} each, {b} {j} for {q} {c} each',
            ),
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
        facts=[
            '{a} {i} cost {p} {c} each and {b} {j} cost {q} {c} each',
            'I buy {a} {i} at {p} {c} apiece and {b} {j} at {q} {c} apiece',
            '{n} puts {a} {i} for {p} {c} each and {b} {j} for {q} {c} each in the cart',
            'my list says {a} {i} ({p} {c} each) and {b} {j} ({q} {c} each)',
            'we order {a} {i} at {p} {c} a piece plus {b} {j} at {q} {c} a piece',
            'the school needs {a} {i} for {p} {c} each and also {b} {j} for {q} {c} each',
            'my mother wants {a} {i}, {p} {c} each, and {b} {j}, {q} {c} each',
            '{a} {i} are bought at {p} {c} each, then {b} {j} at {q} {c} each',
        ],
        questions=TOTAL_QUESTIONS,
        held_out=[
            'How many {c} does {n} spend on {a} {i} at {p} {c} and {b} {j} at {q} {c}?',
            *asked('the bill for {a} {i} at {p} {c} each and {b} {j} at {q} {c} each'),
            'I want {a} {i} and {b} {j}. The {i} cost {p} {c} each and the {j} cost {q} {c} each. $what_total',
        ],
        held_out_questions=[
            'how much is everything together',
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
            *CHANGE,
            *asked(
                'the change I get back from {b} {c} for {a} {i} at {p} {c} apiece',
                'the rest of {b} {c} after buying {a} {i} at {p} {c} each',
                'the money that remains of {b} {c} when I buy {a} {i} for {p} {c} each',
            ),
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
        facts=[
            'I buy {a} {i} at {p} {c} each and pay with {b} {c}',
            '{a} {i} are {p} {c} each and I hand the cashier {b} {c}',
            '{n} gives {b} {c} for {a} {i} at {p} {c} apiece',
            'my purse has {b} {c} in it and I buy {a} {i}, each for {p} {c}',
            '{n} starts with {b} {c} and gets {a} {i} at {p} {c} each',
            'one of the {i} costs {p} {c}, {n} takes {a} and pays with {b} {c}',
            'we have {b} {c} and get {a} {i} for {p} {c} each',
            'my uncle, who lives in {x}, gave me {b} {c} and I spend it on {a} {i} at {p} {c} each',
        ],
        questions=[
            'what is the change',
            'how much is left',
            'how much money is left over',
            'how much change is that',
            'what remains',
            'what is left after that',
            'what amount comes back',
            'how much is still there',
        ],
        held_out=[
            'If {n} hands over {b} {c} for {a} {i} at {p} {c} each, how much comes back?',
            *asked('the money left from {b} {c} after {a} {i} at {p} {c} each'),
        ],
        held_out_questions=[
            'how much money remains after that',
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
            *ONE_GOOD,
            *asked(
                'the total for {a} {i} if one costs {p} {c}',
                'the cost of {a} {i}, {p} {c} apiece',
                'the price of {a} of the {i} when each is {p} {c}',
                'the amount I pay for {a} {i} at {p} {c} a piece',
            ),
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
        facts=[
            'I buy {a} {i} at {p} {c} each',
            'the {i} are {p} {c} each and I take {a}',
            '{n} orders {a} {i} for {p} {c} apiece',
            'each of the {i} costs {p} {c} and we need {a}',
            'the {i} are sold for {p} {c} a piece and {n} buys {a} of them',
            'I want {a} {i} and one costs {p} {c}',
            'the price of {i} is {p} {c} each and my brother takes {a}',
            '{a} {i}, {p} {c} each',
        ],
        questions=TOTAL_QUESTIONS,
        held_out=[
            *asked('the total price for {a} {i} at {p} {c} each'),
        ],
        held_out_facts=[
            'a teacher gets {a} {i} that are {p} {c} apiece',
        ],
        held_out_questions=[
            'how much is everything together',
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
            *THREE_GOODS,
            *asked(
                'the total for a {i} at {p} {c}, a {j} at {q} {c} and a {k} at {d} {c}',
                'the bill for three things that cost {p} {c}, {q} {c} and {d} {c}',
                'the total of three prices: {p} {c}, {q} {c}, {d} {c}',
            ),
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
        facts=[
            'I buy one {i} for {p} {c}, one {j} for {q} {c} and one {k} for {d} {c}',
            'the {i} costs {p} {c}, the {j} costs {q} {c} and the {k} costs {d} {c}',
            '{n} spends {p} {c} on a {i}, {q} {c} on a {j} and {d} {c} on a {k}',
            'my receipt lists {p} {c}, {q} {c} and {d} {c}',
            'we pay {p} {c}, then {q} {c} and then {d} {c}',
            'in three shops {n} pays {p} {c}, {q} {c} and {d} {c}',
            'a {i} is {p} {c}, a {j} is {q} {c}, a {k} is {d} {c} and I take all three',
        ],
        questions=TOTAL_QUESTIONS,
        held_out=[
            *asked('the sum of {p} {c}, {q} {c} and {d} {c}'),
        ],
        held_out_questions=[
            'how much is everything together',
        ],
    ),
]
