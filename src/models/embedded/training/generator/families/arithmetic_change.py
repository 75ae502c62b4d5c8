"""Word problems about what is left of the money, what is missing, and what two people have."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, distinct_pair, money, person, price, thing
from .arithmetic_wordings import BUDGET_LEFT, CHANGE_FOR_TWO, CHANGE_FROM_NOTE
from .arithmetic_wordings_more import MONEY_MISSING

NOTES = [5, 10, 20, 50, 100, 200]
LEFT_QUESTIONS = [
    'how much is left',
    'how much money is left',
    'what remains',
    'how much remains',
    'what is left of the money',
    'how much money is still there',
    'how much is left over',
]


def note_and_price(rng: Random) -> Slots:
    each = price(rng)
    note = rng.choice([one for one in NOTES if one > each])
    return dict(n=person(rng), t=thing(rng), p=each, b=note, c=rng.choice(CURRENCIES))


def purchases(rng: Random) -> Slots:
    """Three prices, and more money than all of them."""
    prices = dict(p=price(rng), q=price(rng), d=price(rng))
    enough = int(sum(prices.values())) + 1
    budget = rng.choice([enough + rng.randint(0, 300), (enough // 50 + rng.randint(1, 5)) * 50])
    return prices | dict(
        n=person(rng), i=thing(rng), j=thing(rng), k=thing(rng), b=budget, c=rng.choice(CURRENCIES)
    )


def missing_money(rng: Random) -> Slots:
    """A price, and too little money for it."""
    cost = money(rng, 20, 1500)
    return dict(n=person(rng), t=thing(rng), p=cost, b=rng.randint(1, int(cost) - 1), c=rng.choice(CURRENCIES))


def two_people(rng: Random) -> Slots:
    n, k = distinct_pair(rng, person)
    return dict(n=n, k=k, a=money(rng, 2, 900), b=money(rng, 2, 900), c=rng.choice(CURRENCIES))


def two_prices(rng: Random) -> Slots:
    first, second = distinct_pair(rng, thing)
    return dict(i=first, j=second, p=money(rng, 1, 400), q=money(rng, 1, 400), c=rng.choice(CURRENCIES))


KINDS = [
    TaskKind(
        name='change-from-note',
        weight=1.3,
        thoughts=['The change is the money given minus the price.'],
        code=['final_answer({b} - {p})'],
        slots=note_and_price,
        seen=[
            *CHANGE_FROM_NOTE,
            *asked(
                'the change from {b} {c} for a bill of {p} {c}',
                'the change I get back when I pay {p} {c} with a {b} {c} note',
                'the change for a {t} at {p} {c} paid with {b} {c}',
                'the rest of {b} {c} after paying {p} {c}',
            ),
            'How much change do I get from {b} {c} if I spend {p} {c}?',
            '{p} {c} paid with {b} {c}, change?',
            'change from {b} {c} for {p} {c}',
        ],
        facts=[
            'I pay a bill of {p} {c} with a {b} {c} note',
            'a {t} costs {p} {c} and I give {b} {c}',
            '{n} buys a {t} for {p} {c} and pays with {b} {c}',
            'the total is {p} {c} and {n} hands over {b} {c}',
            'I give the cashier {b} {c} for something that costs {p} {c}',
            'my daughter has {b} {c} and buys a {t} for {p} {c}',
            'coffee and cake are {p} {c} and I pay with {b} {c}',
        ],
        questions=[
            'how much change is there',
            'what is the change',
            'how much comes back',
            'how much money is given back',
            'what amount is left',
            'how much change should it be',
            'what is the rest',
        ],
        held_out=['For a {t} of {p} {c} I put {b} {c} on the table. How much do I get back?'],
        held_out_questions=['how much is the change'],
    ),
    TaskKind(
        name='change-for-two',
        thoughts=['I add the two prices and subtract them from the money.'],
        code=[
            'cost = {p} + {q}',
            'final_answer({b} - cost)',
        ],
        slots=purchases,
        seen=[
            *CHANGE_FOR_TWO,
            *asked(
                'the change from {b} {c} for a {i} at {p} {c} and a {j} at {q} {c}',
                'the money left of {b} {c} after spending {p} {c} and {q} {c}',
                '{b} {c} minus {p} {c} and minus {q} {c}',
            ),
            'How much is left of {b} {c} after a {i} for {p} {c} and a {j} for {q} {c}?',
            'I had {b} {c} and paid {p} {c} and {q} {c}. What do I have left?',
        ],
        facts=[
            'I buy a {i} for {p} {c} and a {j} for {q} {c} and pay with {b} {c}',
            '{n} has {b} {c} and spends {p} {c} on a {i} and {q} {c} on a {j}',
            'a {i} costs {p} {c}, a {j} costs {q} {c} and I buy both with {b} {c}',
            'my budget is {b} {c} and two things cost {p} {c} and {q} {c}',
            '{n} gets {b} {c}, pays {p} {c} for lunch and {q} {c} for a book',
            'of {b} {c} I spend {p} {c} in the morning and {q} {c} in the evening',
        ],
        questions=LEFT_QUESTIONS,
        held_out=['From {b} {c} take the price of a {i}, {p} {c}, and the price of a {j}, {q} {c}. What is left?'],
        held_out_questions=['how much money remains'],
    ),
    TaskKind(
        name='budget-left',
        thoughts=['I add all purchases and subtract them from the budget.'],
        code=[
            'spent = {p} + {q} + {d}',
            'final_answer({b} - spent)',
        ],
        slots=purchases,
        seen=[
            *BUDGET_LEFT,
            *asked(
                'the rest of a budget of {b} {c} after purchases of {p} {c}, {q} {c} and {d} {c}',
                'the money left of {b} {c} after spending {p} {c}, {q} {c} and {d} {c}',
                'the change from {b} {c} for three things at {p} {c}, {q} {c} and {d} {c}',
            ),
            'Budget {b} {c}, spent {p} {c}, {q} {c} and {d} {c}. <What is left?|How much is left?|Left?>',
            'I had {b} {c} and paid {p} {c}, {q} {c} and {d} {c}. How much do I have left?',
        ],
        facts=[
            'my budget is {b} {c} and I spend {p} {c}, {q} {c} and {d} {c}',
            '{n} has {b} {c} and buys a {i} for {p} {c}, a {j} for {q} {c} and a {k} for {d} {c}',
            'we have {b} {c} for the party and pay {p} {c} for food, {q} {c} for drinks and {d} {c} for music',
            'from {b} {c} I pay {p} {c} for the bus, {q} {c} for lunch and {d} {c} for a {k}',
            'a class has {b} {c} and uses {p} {c}, {q} {c} and {d} {c} of it',
            'the purchases are {p} {c}, {q} {c} and {d} {c} and the budget is {b} {c}',
        ],
        questions=LEFT_QUESTIONS,
        held_out=['Of a budget of {b} {c}, {p} {c}, {q} {c} and {d} {c} are gone. What remains?'],
        held_out_questions=['how much money remains'],
    ),
    TaskKind(
        name='money-missing',
        thoughts=['I subtract the money that is there from the price.'],
        code=['final_answer({p} - {b})'],
        slots=missing_money,
        seen=[
            *MONEY_MISSING,
            *asked(
                'the money missing for a {t} of {p} {c} if I have {b} {c}',
                'the amount still needed for a {t} at {p} {c} with {b} {c} saved',
            ),
            'I have {b} {c} and want a {t} for {p} {c}. How much more do I need?',
            'A {t} is {p} {c}, I only have {b} {c}. <How much is missing?|How much more do I need?>',
        ],
        facts=[
            'a {t} costs {p} {c} and I only have {b} {c}',
            '{n} wants a {t} for {p} {c} but has just {b} {c}',
            'the goal is {p} {c} and {b} {c} are saved already',
            'I have saved {b} {c} for a {t} that costs {p} {c}',
            '{n} must pay {p} {c} and has {b} {c}',
            'the bill is {p} {c} and we have collected {b} {c} so far',
        ],
        questions=[
            'how much is missing',
            'how much more is needed',
            'how much money is still missing',
            'what amount is still needed',
            'how many {c} are missing',
            'how much more money must be found',
        ],
        held_out=['How much more money does {n} need for a {t} of {p} {c} with {b} {c} in hand?'],
        held_out_questions=['how much is still needed'],
    ),
    TaskKind(
        name='money-together',
        thoughts=['I add both amounts.'],
        code=['final_answer({a} + {b})'],
        slots=two_people,
        seen=[
            *asked(
                'the money {n} and {k} have together with {a} {c} and {b} {c}',
                'the total of {a} {c} from {n} and {b} {c} from {k}',
            ),
            '{n} gives {a} {c} and {k} gives {b} {c}. How much is that together?',
            'I paid {a} {c} and {n} paid {b} {c}. How much did we pay <in total|together|altogether>?',
        ],
        facts=[
            '{n} has {a} {c} and {k} has {b} {c}',
            '{n} saved {a} {c} and {k} saved {b} {c}',
            'I have {a} {c} and my sister has {b} {c}',
            '{n} earns {a} {c} and {k} earns {b} {c}',
            '{n} puts in {a} {c} and {k} adds {b} {c}',
            'we got {a} {c} from {n} and {b} {c} from {k}',
        ],
        questions=[
            'how much is it together',
            'how much money is that altogether',
            'what is the total of both',
            'how much is that in total',
            'what do both amounts make together',
            'how much is it in all',
        ],
        held_out=['{n} brings {a} {c}, {k} brings {b} {c}. What is the total?'],
        held_out_questions=['what is the sum of both'],
    ),
    TaskKind(
        name='price-difference',
        thoughts=['The difference is the larger price minus the smaller one.'],
        code=['final_answer(abs({p} - {q}))'],
        slots=two_prices,
        seen=[
            *asked(
                'the price difference between a {i} for {p} {c} and a {j} for {q} {c}',
                'the difference between {p} {c} and {q} {c}',
                'the difference in price of a {i} at {p} {c} and a {j} at {q} {c}',
            ),
            '{p} {c} or {q} {c}, what is the difference?',
        ],
        facts=[
            'a {i} costs {p} {c} and a {j} costs {q} {c}',
            'one shop asks {p} {c} and the other asks {q} {c}',
            'the {i} is {p} {c}, the {j} is {q} {c}',
            'I pay {p} {c} and my friend pays {q} {c} for the same thing',
            'the price was {p} {c} yesterday and is {q} {c} today',
            'online it costs {p} {c}, in the shop {q} {c}',
        ],
        questions=[
            'what is the price difference',
            'how much cheaper is the cheaper one',
            'what is the difference',
            'how far apart are the prices',
            'how much do the two prices differ',
            'how much is saved with the lower price',
            'how much more expensive is the dearer one',
        ],
        held_out=['How much do the prices of a {i} at {p} {c} and a {j} at {q} {c} differ?'],
        held_out_questions=['what is the difference of the two prices'],
    ),
]
