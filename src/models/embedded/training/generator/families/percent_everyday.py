"""Everyday percentages in two steps: several goods with a discount or tax, discount and then tax, interest of a "
"year."""

from random import Random

from ..kind import Slots, TaskKind
from ..words import CURRENCIES, goods, person, price
from .percent_bills import TAXES
from .percent_values import money, product, rate

PAY = (
    '<what do I pay?|total?|final price?|how much in the end?|how much in total?|what does it come to?|'
    'how much is it?>'
)


def discounted_and_taxed(rng: Random) -> Slots:
    return dict(
        a=money(rng),
        p=rng.randint(1, 14) * 5 if rng.random() < 0.7 else rate(rng, 2, 60),
        q=rng.choice(TAXES),
        t=product(rng),
        w=rng.choice(['tax', 'VAT', 'sales tax', 'GST']),
        n=person(rng),
        c=rng.choice(CURRENCIES),
    )


def several_goods(rng: Random) -> Slots:
    """Goods: `b` of them at `a` each, and a percentage."""
    return discounted_and_taxed(rng) | dict(b=rng.randint(2, 20), a=price(rng), i=goods(rng))


def one_year(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(1, 99) * 100, rng.randint(100, 9999), rng.randint(1, 50) * 1000]),
        p=rate(rng, 1, 12),
        n=person(rng),
        c=rng.choice(CURRENCIES),
    )


KINDS = [
    TaskKind(
        name='discounted-and-taxed',
        weight=1.3,
        thoughts=['First I subtract the discount, then I add the tax.'],
        code=['price = {a} * (1 - {p} / 100)', 'final_answer(price * (1 + {q} / 100))'],
        slots=discounted_and_taxed,
        seen=[
            f'{{t}} {{a}} {{c}}, {{p}}% off, {{q}}% {{w}} <on top|added|after that>, {PAY}',
            f'{{a}} {{c}} <minus|less> {{p}}%<| discount>, <plus|then> {{q}}% {{w}}, {PAY}',
            (
                f'<a|the> {{t}} <is|costs> {{a}} {{c}}. I <have|get> {{p}}% off and then <pay {{q}}%|they add {{q}}%> '
                f'{{w}}. {PAY}'
            ),
            (
                f'I have a {{p}}% <coupon|discount code> for a {{t}} at {{a}} {{c}} and {{q}}% {{w}} is '
                f'<added|charged> <after|on top>. {PAY}'
            ),
            '<what|how much> do I pay for a {a} {c} {t} <with|at> {p}% off and {q}% {w} <added|on top>?',
            (
                '{n} buys a {t} marked {a} {c}. There is {p}% off, then {q}% {w} at the register. <What does {n} '
                'pay?|Total?>'
            ),
            f'the sale takes {{p}}% off my {{a}} {{c}} {{t}}, {{w}} of {{q}}% comes on top, {PAY}',
            f'price {{a}} {{c}}, discount {{p}}%, {{w}} {{q}}%, {PAY}',
            'price after {p}% off {a} {c} plus {q}% {w}',
            f'Sticker price {{a}} {{c}}, {{p}}% off this week, {{q}}% {{w}} not included yet. {PAY}',
            f'{{p}}% off a {{t}} of {{a}} {{c}} but I still have to add {{q}}% {{w}}. {PAY}',
            '<knock|take> {p}% off {a} {c} and put {q}% {w} on the rest',
        ],
        held_out=['Of {a} {c} a shop waives {p}% and then charges {q}% {w}. What is to be paid for the {t}?'],
    ),
    TaskKind(
        name='several-goods-with-discount',
        thoughts=['I multiply the number by the price and subtract the discount.'],
        code=['cost = {b} * {a}', 'final_answer(cost * (1 - {p} / 100))'],
        slots=several_goods,
        seen=[
            f'{{b}} {{i}} at {{a}} {{c}} each, {{p}}% <off|discount>, {PAY}',
            (
                f'I <buy|get|order> {{b}} {{i}} for {{a}} {{c}} each and <have a {{p}}% coupon|get {{p}}% off|there is '
                f'{{p}}% off>. {PAY}'
            ),
            (
                '{n} <orders|buys> {b} {i} at {a} {c} apiece with a {p}% discount. <What does {n} pay?|How much is '
                'that?|Total?>'
            ),
            'what do {b} {i} cost at {a} {c} each <with|after|minus> {p}% <off|discount>?',
            '<How much|What> do I pay for {b} {i}, {a} {c} each, if everything is {p}% off?',
            f'{{b}} x {{a}} {{c}} minus {{p}}%, {PAY}',
            f'We need {{b}} {{i}}. One costs {{a}} {{c}} and for so many we get {{p}}% off. {PAY}',
            f'cart: {{b}} {{i}}, {{a}} {{c}} each, code for {{p}}% off. {PAY}',
            'total for {b} {i} at {a} {c} each less {p}%',
            'If I take {b} {i} at {a} {c} each, the shop gives me {p}% off. What is the total?',
            f'the club gets {{b}} {{i}} at {{a}} {{c}} each and {{p}}% <rebate|discount>. {PAY}',
            'price for {b} {i}, {a} {c} a piece, {p}% student discount?',
        ],
        held_out=['For {b} {i}, each at {a} {c}, the shop lets me off {p}%. What is on my receipt?'],
    ),
    TaskKind(
        name='several-goods-with-tax',
        thoughts=['I multiply the number by the price and add the tax.'],
        code=['cost = {b} * {a}', 'final_answer(cost * (1 + {q} / 100))'],
        slots=several_goods,
        seen=[
            f'{{b}} {{i}} at {{a}} {{c}} each plus {{q}}% {{w}}, {PAY}',
            f'I <buy|get|order> {{b}} {{i}} for {{a}} {{c}} each and {{q}}% {{w}} <is added|comes on top>. {PAY}',
            '{n} <orders|buys> {b} {i} at {a} {c} apiece plus {q}% {w}. <What does {n} pay?|How much is that?|Total?>',
            'what do {b} {i} cost at {a} {c} each <with|including|plus> {q}% {w}?',
            '<How much|What> do I pay for {b} {i}, {a} {c} each, if {q}% {w} is added?',
            f'{{b}} x {{a}} {{c}} plus {{q}}% {{w}}, {PAY}',
            f'We need {{b}} {{i}}. One costs {{a}} {{c}} before {{w}} and the {{w}} is {{q}}%. {PAY}',
            f'cart: {{b}} {{i}}, {{a}} {{c}} each, {{w}} {{q}}% on top. {PAY}',
            'total for {b} {i} at {a} {c} each plus {q}% {w}',
            'If I take {b} {i} at {a} {c} each net, and {w} is {q}%, what is the gross total?',
            f'the club gets {{b}} {{i}} at {{a}} {{c}} each without {{w}}, {{w}} {{q}}%. {PAY}',
            'gross price for {b} {i}, {a} {c} net a piece, {q}% {w}?',
        ],
        held_out=['For {b} {i}, each at {a} {c}, the till still puts on {q}% {w}. What is on my receipt?'],
    ),
    TaskKind(
        name='interest-of-one-year',
        thoughts=['The interest of a year is the percentage of the amount.'],
        code=['interest = {a} * {p} / 100', 'final_answer(interest)'],
        slots=one_year,
        seen=[
            'How much interest do I get <in a year|in one year|per year|after a year> <on|for> {a} {c} at {p}%?',
            (
                '{a} {c} <in the bank|saved|in savings> at {p}%, <interest per year?|how much interest a '
                'year?|interest after a year?>'
            ),
            'yearly interest <on|for> {a} {c} at {p}%',
            (
                'The bank <pays|gives> {p}% a year on my {a} {c}. <How much interest is that in a year?|What interest '
                'do I get a year?>'
            ),
            '{n} has a loan of {a} {c} at {p}%. How much interest is due <each year|for one year|after a year>?',
            'what interest <do|will> {a} {c} <earn|bring|bear> in one year at {p}%?',
            'I put {a} {c} away for <a year|one year> at {p}%. How much interest <do I get|is that>?',
            '{p}% interest on {a} {c} for one year, how much interest is it?',
            'one year, {a} {c}, {p}%, <how much interest?|interest?>',
            'If I lend {n} {a} {c} for one year at {p}%, how much interest do I get?',
            (
                'my savings are {a} {c}, interest {p}% a year, <so how much interest do I earn this year?|interest for '
                'this year?>'
            ),
            'the interest for one year on {a} {c} at {p}%',
        ],
        held_out=['At {p}% a year, which interest has a sum of {a} {c} brought when twelve months are over?'],
    ),
]
