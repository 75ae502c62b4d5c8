"""Percentages in trade: commissions, profits, margins."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, distinct_pair, person
from .percent_values import money, product, rate

JOBS = ['an agent', 'a broker', 'a salesman', 'a dealer', 'a website', 'a gallery', 'an app', 'a shop']


def sale(rng: Random) -> Slots:
    return dict(
        a=rng.choice([money(rng), rng.randint(10, 900) * 100]),
        p=rate(rng, 1, 35),
        c=rng.choice(CURRENCIES),
        j=rng.choice(JOBS),
        t=product(rng),
        n=person(rng),
    )


def bought_and_sold(rng: Random) -> Slots:
    """A thing bought for `a` and sold for `b`, which is more."""
    low = rng.choice([rng.randint(2, 300), rng.randint(1, 60) * 10])
    first, second = distinct_pair(rng, person)
    high = low + max(1, round(low * rng.uniform(0.05, 1.8)))
    return dict(a=low, b=high, t=product(rng), c=rng.choice(CURRENCIES), n=first, j=second)


COMMISSION_FACTS = [
    '{n} sells a {t} for {a} {c} and {j} takes {p}%',
    '{j} keeps {p}% of a sale of {a} {c}',
    'I sell something for {a} {c} and pay {j} a commission of {p}%',
    'the fee is {p}% of {a} {c} and goes to {j}',
    '{j} charges {p}% commission on {a} {c}',
    'a sale brings {a} {c}, of which {j} gets {p}%',
]
TRADE_FACTS = [
    '{n} buys a {t} for {a} {c} and sells it for {b} {c}',
    'I bought a {t} at {a} {c} and sold it at {b} {c}',
    'a {t} costs the shop {a} {c} and is sold for {b} {c}',
    '{n} sells a {t} to {j} for {b} {c}, after paying {a} {c} for it',
    'the selling price is {b} {c} and the cost is {a} {c}',
    'we make a {t} for {a} {c} and sell it for {b} {c}',
]

KINDS = [
    TaskKind(
        name='commission',
        thoughts=['The commission is a percentage of the amount.'],
        code=[
            'fee = {a} * {p} / 100',
            'final_answer(fee)',
        ],
        slots=sale,
        seen=[
            *asked('the commission on {a} {c} at {p}%', 'a {p}% <commission|fee> on {a} {c}'),
            'I get {p}% commission on sales of {a} {c}. How much is <that|my commission>?',
            '{p}% commission on {a} {c}?',
            'What is the commission of {p}% on {a} {c}?',
        ],
        facts=COMMISSION_FACTS,
        questions=[
            'how much does {j} get',
            'how much is the fee',
            'how much is the commission',
            'how much goes to {j}',
        ],
        held_out=['{n} has sales of {a} {c} with a commission of {p}%. How much is the commission?'],
        held_out_questions=['how big is the commission'],
    ),
    TaskKind(
        name='after-commission',
        thoughts=['I subtract the commission from the amount.'],
        code=[
            'fee = {a} * {p} / 100',
            'final_answer({a} - fee)',
        ],
        slots=sale,
        seen=[
            *asked('what is left of {a} {c} after a {p}% <commission|fee>', '{a} {c} minus a {p}% fee'),
            'I sell for {a} {c} and pay {p}% commission. What do I keep?',
            'What is left of {a} {c} after {p}% commission?',
        ],
        facts=COMMISSION_FACTS,
        questions=[
            'how much is left',
            'how much remains after that',
            'how much is left after the fee',
            'what does the seller keep',
            'how much is left of it',
        ],
        held_out=['A {p}% fee goes off {a} {c}. What remains?'],
        held_out_questions=['what is left over for the seller'],
    ),
    TaskKind(
        name='profit-in-percent',
        thoughts=['The profit in percent is the profit divided by the cost times 100.'],
        code=[
            'profit = {b} - {a}',
            'final_answer(profit / {a} * 100)',
        ],
        slots=bought_and_sold,
        seen=[
            *asked(
                'the profit in percent <of the cost |>for a cost of {a} {c} and a price of {b} {c}',
                'the markup in percent from {a} {c} to {b} {c}',
            ),
            'Bought for {a} {c}, sold for {b} {c}. How many percent profit?',
        ],
        facts=TRADE_FACTS,
        questions=[
            'what is the profit in percent',
            'how many percent is the profit',
            'what is the markup in percent',
            'what percent profit is that',
        ],
        held_out=['A {t} bought for {a} {c} goes for {b} {c}. What is the percentage of profit?'],
        held_out_questions=['how high is the profit in percent'],
    ),
    TaskKind(
        name='margin-in-percent',
        thoughts=['The margin is the profit divided by the selling price times 100.'],
        code=[
            'profit = {b} - {a}',
            'final_answer(profit / {b} * 100)',
        ],
        slots=bought_and_sold,
        seen=[
            *asked(
                'the margin in percent for a cost of {a} {c} and a price of {b} {c}',
                'the profit margin of a {t} with cost {a} {c} and selling price {b} {c}',
            ),
            'Bought for {a} {c}, sold for {b} {c}. What is the margin?',
        ],
        facts=TRADE_FACTS,
        questions=[
            'what is the margin',
            'what is the profit margin',
            'what is the margin in percent',
            'how many percent is the margin',
        ],
        held_out=['A {t} bought for {a} {c} goes for {b} {c}. What is the profit margin?'],
        held_out_questions=['how high is the margin in percent'],
    ),
]
