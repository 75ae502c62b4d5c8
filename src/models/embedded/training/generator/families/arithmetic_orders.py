"""Word problems about orders: several goods, delivery and vouchers, packs, and what the money is enough for."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, goods, money, person, price
from .arithmetic_shopping import TOTAL_QUESTIONS
from .arithmetic_wordings_more import AFFORDABLE, PROPORTIONAL_PRICE, THREE_GOODS_COUNTED


def basket(rng: Random) -> Slots:
    """Four goods with their numbers a, b, d, e and their prices p, q, r, s."""
    numbers = {name: rng.randint(2, 15) for name in 'abde'}
    prices = {name: price(rng) for name in 'pqrs'}
    return numbers | prices | dict(i=goods(rng), j=goods(rng), k=goods(rng), g=goods(rng), c=rng.choice(CURRENCIES))


def one_order(rng: Random) -> Slots:
    """Goods of one sort, and a sum that is added or taken off and is smaller than their price."""
    count, each = rng.randint(3, 30), price(rng)
    extra = money(rng, 1, max(2, min(30, int(count * each))))
    return dict(
        n=person(rng), i=goods(rng), a=count, p=each, q=min(extra, count * each // 2 + 0.5), c=rng.choice(CURRENCIES)
    )


def affordable(rng: Random) -> Slots:
    """Money and a price; dividing them must not go wrong by the least bit of a fraction."""
    each, budget = price(rng), rng.choice([rng.randint(10, 300), rng.randint(2, 40) * 5])
    if each > budget or int(budget / each) != budget * 100 // round(each * 100):
        return affordable(rng)
    return dict(n=person(rng), i=goods(rng), b=budget, p=each, c=rng.choice(CURRENCIES))


def packs(rng: Random) -> Slots:
    return dict(
        n=person(rng),
        i=goods(rng),
        a=rng.randint(10, 200),
        b=rng.randint(3, 12),
        p=price(rng),
        c=rng.choice(CURRENCIES),
    )


KINDS = [
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
            *PROPORTIONAL_PRICE,
            *asked(
                'the cost of {b} {i} when {a} {i} cost {p} {c}',
                'the amount for {b} {i} at the price of {p} {c} for {a}',
                'the price for {b} {i}, given that {a} of them cost {p} {c}',
            ),
            *asked('the price of {b} {i} if {a} cost {p} {c}'),
            '{a} {i} cost {p} {c}. <How much do {b} {i} cost?|What do {b} cost?|How much for {b}?>',
            'If {a} {i} cost {p} {c}, <how much do {b} cost?|what is the price of {b} {i}?|what do {b} {i} cost?>',
            'I pay {p} {c} for {a} {i}. How much for {b} {i}?',
            wondered('the price of {b} {i} if {a} cost {p} {c}'),
        ],
        facts=[
            '{a} {i} cost {p} {c}',
            'I paid {p} {c} for {a} {i}',
            '{n} bought {a} {i} for {p} {c} in total',
            'the shop sells {a} {i} for {p} {c}',
            '{a} {i} are {p} {c} together',
            'a pack of {a} {i} costs {p} {c}',
            'my neighbour got {a} {i} for {p} {c}',
            'they ask {p} {c} for {a} {i}',
        ],
        questions=[
            'how much do {b} {i} cost',
            'what do {b} cost',
            'what is the price of {b} {i}',
            'how much for {b}',
            'what do I pay for {b} of them at the same price',
            'how much would {b} {i} be',
            'what would {b} cost',
            'how much money do I need for {b}',
        ],
        held_out=[
            'For {a} {i} {n} pays {p} {c}. What would {b} {i} cost?',
        ],
        held_out_questions=[
            'what is the cost for {b} of them',
        ],
    ),
    TaskKind(
        name='three-goods-counted',
        thoughts=['I multiply each number by its price and add the three.'],
        code=[
            'total = {a} * {p} + {b} * {q} + {d} * {r}',
            'final_answer(total)',
        ],
        slots=basket,
        seen=[
            *THREE_GOODS_COUNTED,
            *asked(
                'the total of {a} {i} at {p} {c} each, {b} {j} at {q} {c} each and {d} {k} at {r} {c} each',
                'the <cost|price> of {a} {i} for {p} {c}, {b} {j} for {q} {c} and {d} {k} for {r} {c} each',
                'the bill: {a} {i} ({p} {c} each), {b} {j} ({q} {c} each), {d} {k} ({r} {c} each)',
            ),
            'Total for {a} {i} at {p} {c}, {b} {j} at {q} {c} and {d} {k} at {r} {c}?',
            '{a} x {p} {c}, {b} x {q} {c}, {d} x {r} {c}, total?',
        ],
        facts=[
            'I buy {a} {i} at {p} {c} each, {b} {j} at {q} {c} each and {d} {k} at {r} {c} each',
            '{a} {i} cost {p} {c} each, {b} {j} cost {q} {c} each and {d} {k} cost {r} {c} each',
            'my order is {a} {i} for {p} {c} apiece, {b} {j} for {q} {c} apiece and {d} {k} for {r} {c} apiece',
            'the list has {a} {i} ({p} {c} each), {b} {j} ({q} {c} each) and {d} {k} ({r} {c} each)',
            'we need {a} {i} at {p} {c}, {b} {j} at {q} {c} and {d} {k} at {r} {c} a piece',
            'the office gets {a} {i} at {p} {c} each, then {b} {j} at {q} {c} and {d} {k} at {r} {c}',
        ],
        questions=TOTAL_QUESTIONS,
        held_out=['What do {a} {i} at {p} {c}, {b} {j} at {q} {c} and {d} {k} at {r} {c} cost altogether?'],
        held_out_questions=['how much is everything together'],
    ),
    TaskKind(
        name='four-goods-counted',
        weight=0.7,
        thoughts=['I multiply each number by its price and add the four.'],
        code=[
            'total = {a} * {p} + {b} * {q} + {d} * {r} + {e} * {s}',
            'final_answer(total)',
        ],
        slots=basket,
        seen=[
            *asked(
                'the total of {a} {i} at {p} {c}, {b} {j} at {q} {c}, {d} {k} at {r} {c} and {e} {g} at {s} {c} each',
                'the bill: {a} {i} ({p} {c} each), {b} {j} ({q} {c}), {d} {k} ({r} {c}), {e} {g} ({s} {c})',
            ),
            '{a} x {p} {c}, {b} x {q} {c}, {d} x {r} {c}, {e} x {s} {c}, total?',
        ],
        facts=[
            'I buy {a} {i} at {p} {c}, {b} {j} at {q} {c}, {d} {k} at {r} {c} and {e} {g} at {s} {c} each',
            'we need {a} {i} for {p} {c} each, {b} {j} for {q} {c}, {d} {k} for {r} {c} and {e} {g} for {s} {c}',
            'the list has {a} {i} ({p} {c}), {b} {j} ({q} {c}), {d} {k} ({r} {c}) and {e} {g} ({s} {c}), prices each',
            'my order is {a} {i} at {p} {c}, {b} {j} at {q} {c}, {d} {k} at {r} {c}, {e} {g} at {s} {c} apiece',
        ],
        questions=TOTAL_QUESTIONS,
        held_out=['What do {a} {i} at {p} {c}, {b} {j} at {q} {c}, {d} {k} at {r} {c} and {e} {g} at {s} {c} cost?'],
        held_out_questions=['how much is everything together'],
    ),
    TaskKind(
        name='goods-and-delivery',
        thoughts=['I multiply the number by the price and add the delivery.'],
        code=[
            'cost = {a} * {p}',
            'final_answer(cost + {q})',
        ],
        slots=one_order,
        seen=[
            *asked(
                'the total for {a} {i} at {p} {c} each plus {q} {c} <delivery|shipping|postage>',
                'the cost of {a} {i} at {p} {c} each with {q} {c} for <delivery|shipping>',
                'the price of {a} {i} for {p} {c} each and a fee of {q} {c}',
            ),
            '{a} {i} at {p} {c} each, <delivery|shipping> {q} {c}, total?',
            'I order {a} {i} for {p} {c} each. <Shipping|Delivery> is {q} {c}. $what_total',
        ],
        facts=[
            'I order {a} {i} at {p} {c} each and delivery costs {q} {c}',
            '{n} buys {a} {i} for {p} {c} apiece and pays {q} {c} for shipping',
            'the {i} are {p} {c} each, I need {a} and the postage is {q} {c} on top',
            '{a} {i} cost {p} {c} each plus a fee of {q} {c}',
            'a shop sends {a} {i} at {p} {c} a piece, with {q} {c} added for delivery',
            'we get {a} {i} for {p} {c} each and the driver gets {q} {c} extra',
        ],
        questions=TOTAL_QUESTIONS,
        held_out=['{n} wants {a} {i} that are {p} {c} each. The shipping fee is {q} {c}. What is the total?'],
        held_out_questions=['how much is everything together'],
    ),
    TaskKind(
        name='goods-with-voucher',
        thoughts=['I multiply the number by the price and subtract the voucher.'],
        code=[
            'cost = {a} * {p}',
            'final_answer(cost - {q})',
        ],
        slots=one_order,
        seen=[
            *asked(
                'the total for {a} {i} at {p} {c} each minus a {q} {c} <voucher|coupon>',
                'the price of {a} {i} at {p} {c} each with {q} {c} off the total',
                'the cost of {a} {i} for {p} {c} each after a <voucher|coupon> of {q} {c}',
            ),
            '{a} {i} at {p} {c} each, <voucher|coupon> {q} {c}, total?',
            'I order {a} {i} for {p} {c} each and have a <voucher|coupon> of {q} {c}. $what_total',
        ],
        facts=[
            'I order {a} {i} at {p} {c} each and use a voucher of {q} {c}',
            '{n} buys {a} {i} for {p} {c} apiece and has a coupon for {q} {c}',
            'the {i} are {p} {c} each, I need {a} and get {q} {c} off the total',
            '{a} {i} cost {p} {c} each minus a voucher of {q} {c}',
            'a shop sends {a} {i} at {p} {c} a piece and takes {q} {c} off',
            'we get {a} {i} for {p} {c} each and {q} {c} are taken off the bill with a coupon',
        ],
        questions=TOTAL_QUESTIONS,
        held_out=['{n} wants {a} {i} that are {p} {c} each. A coupon takes off {q} {c}. What is the total?'],
        held_out_questions=['how much is everything together'],
    ),
    TaskKind(
        name='how-many-affordable',
        weight=1.4,
        thoughts=['I divide the money by the price and round down.'],
        code=[
            'money = {b}',
            'final_answer(int(money / {p}))',
        ],
        slots=affordable,
        seen=[
            *AFFORDABLE,
            *asked(
                'the number of {i} I can buy with {b} {c} at {p} {c} each',
                'the most {i} I can get for {b} {c} if one costs {p} {c}',
                'the greatest number of {i} for {b} {c} at {p} {c} apiece',
            ),
            'How many {i} can I buy with {b} {c} if each costs {p} {c}?',
            'How many {i} at {p} {c} each do I get for {b} {c}?',
            '{b} {c}, {i} cost {p} {c} each, how many?',
        ],
        facts=[
            'I have {b} {c} and {i} cost {p} {c} each',
            'one of the {i} costs {p} {c} and {n} has {b} {c}',
            '{n} wants to spend {b} {c} on {i} at {p} {c} each',
            'my budget is {b} {c} and the {i} are {p} {c} apiece',
            'the {i} are sold for {p} {c} each and we have only {b} {c}',
            'there are {b} {c} in my wallet and each of the {i} costs {p} {c}',
            'a child with {b} {c} buys {i} for {p} {c} each until the money is gone',
        ],
        questions=[
            'how many can be bought',
            'how many is that at most',
            'how many {i} is the money enough for',
            'how many {i} can I get',
            'what is the most {i} one can buy',
            'how many {i} does that buy',
        ],
        held_out=['For {b} {c}, how many {i} of {p} {c} each can {n} get?'],
        held_out_questions=['how many {i} can be bought at most'],
    ),
    TaskKind(
        name='left-after-buying-most',
        thoughts=['I find how many can be bought and subtract their cost from the money.'],
        code=[
            'count = int({b} / {p})',
            'final_answer({b} - count * {p})',
        ],
        slots=affordable,
        seen=[
            *asked(
                'the money left of {b} {c} after buying as many {i} as possible at {p} {c} each',
                'the rest of {b} {c} when I buy as many {i} at {p} {c} as I can',
            ),
            'I buy as many {i} as I can with {b} {c} at {p} {c} each. How much money is left?',
            '{b} {c}, as many {i} as possible at {p} {c} each. What is left?',
        ],
        facts=[
            'I have {b} {c} and buy as many {i} as possible at {p} {c} each',
            '{n} spends {b} {c} on as many {i} at {p} {c} apiece as the money is enough for',
            'with {b} {c} we buy as many {i} as we can and each costs {p} {c}',
            'the {i} cost {p} {c} each and {n} gets as many as possible for {b} {c}',
            'my son has {b} {c} and takes as many {i} at {p} {c} each as he can pay',
        ],
        questions=[
            'how much money is left',
            'how much is left over',
            'what remains of the money',
            'how much change is there',
            'what is left after that',
        ],
        held_out=['As many {i} as possible are bought at {p} {c} each from {b} {c}. What money remains?'],
        held_out_questions=['how much money remains'],
    ),
    TaskKind(
        name='cost-of-packs',
        thoughts=['I divide and round up to whole packs, then multiply by the price of a pack.'],
        code=[
            'import math',
            'packs = math.ceil({a} / {b})',
            'final_answer(packs * {p})',
        ],
        slots=packs,
        seen=[
            *asked(
                'the cost of {a} {i} if a pack of {b} costs {p} {c} and only whole packs are sold',
                'the price of enough packs for {a} {i} with {b} in a pack for {p} {c}',
            ),
            'I need {a} {i}. A pack of {b} costs {p} {c}. How much do I pay for enough packs?',
            '{a} {i} needed, packs of {b} at {p} {c} each pack. <Total cost?|What do the packs cost?>',
        ],
        facts=[
            'I need {a} {i} and they come in packs of {b} for {p} {c} a pack',
            '{n} wants {a} {i} and the shop only sells packs of {b} at {p} {c} per pack',
            'a pack has {b} {i} and costs {p} {c}, and we need {a} {i}',
            'the school needs {a} {i}, sold in packs of {b}, each pack for {p} {c}',
            'only whole packs of {b} {i} are sold, at {p} {c} a pack, and I want at least {a}',
        ],
        questions=[
            'how much do the packs cost',
            'what is the total cost of the packs',
            'what must be paid for enough packs',
            'how much is it in total for enough packs',
            'what do all the packs cost together',
        ],
        held_out=['{a} {i} are needed and each pack of {b} is {p} {c}. What do enough packs cost?'],
        held_out_questions=['what is the price of enough packs'],
    ),
]
