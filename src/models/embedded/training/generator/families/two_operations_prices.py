"""Prices and pay that change by a percentage, and then change again, are shared or are added up."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, goods, person, price, thing
from .two_operations_wordings import SEEN


def two_percentages(rng: Random) -> Slots:
    return dict(
        a=price(rng) if rng.random() < 0.5 else rng.randint(20, 2000),
        p=rng.choice([10, 15, 20, 25, 50, rng.randint(2, 70)]),
        q=rng.choice([5, 7, 10, 19, 20, rng.randint(2, 40)]),
        c=rng.choice(CURRENCIES),
        t=thing(rng),
        n=person(rng),
    )


def shared_amount(rng: Random) -> Slots:
    return dict(
        a=price(rng) if rng.random() < 0.3 else rng.randint(30, 2500),
        b=price(rng),
        p=rng.choice([10, 15, 20, 5, 18, rng.randint(2, 40)]),
        k=rng.randint(2, 12),
        c=rng.choice(CURRENCIES),
        n=person(rng),
        t=thing(rng),
        i=goods(rng),
    )


PAY_EACH = [
    'how much does each <person |one |>pay',
    'what is the share of each person',
    'what does everyone pay',
    'how much is that per person',
    'what must each of them pay',
    'how much for each person',
]
FINAL_PRICE = [
    'what is the final price',
    'how much is it in the end',
    'what does it cost in the end',
    'how much do I pay in the end',
    'what do I finally pay',
    'what is the price after both',
]
IN_THE_END = [
    'what is it in the end',
    'how much is it in the end',
    'what is the final amount',
    'what comes out',
    'how much is it after both',
]

KINDS = [
    TaskKind(
        name='discount-then-tax',
        thoughts=['First I subtract the discount, then I add the tax.'],
        code=['price = {a} * (1 - {p} / 100)', 'final_answer(price * (1 + {q} / 100))'],
        slots=two_percentages,
        seen=[
            *asked(
                'the final price of a {t} of {a} {c} with {p}% off and then {q}% tax',
                'the price of {a} {c} after a {p}% discount and then {q}% <tax|VAT>',
                '{a} {c} minus {p}% discount and then plus {q}% tax',
            ),
            'First take {p}% off {a} {c}, then add {q}% <tax|sales tax|VAT>.',
            'Take {p}% off {a} {c} and then add {q}% tax. <What do I pay?|How much is it?|Final price?>',
            'Subtract a {p}% discount from {a} {c}, then add {q}% VAT to the result.',
            '{a} {c}, {p}% discount, then {q}% tax. <What do I pay?|Total?|final price?>',
            wondered('the price of {a} {c} after {p}% off and then {q}% tax'),
            *SEEN['discount-then-tax'],
        ],
        held_out=[
            'Apply a discount of {p}% to {a} {c}. Afterwards tax of {q}% comes on top. What do I pay?',
        ],
        facts=[
            'a {t} costs {a} {c}, is {p}% off, and then {q}% tax is added',
            'I buy a {t} for {a} {c} with a {p}% discount, and {q}% tax comes on top of that',
            '{n} gets {p}% off a {t} of {a} {c} and pays {q}% tax on the reduced price',
            'the price is {a} {c}, the shop takes off {p}% and then adds {q}% VAT',
            'there is a {p}% discount on a price of {a} {c} and then {q}% sales tax on the rest',
            'my sister pays {q}% tax on a {t} of {a} {c} after {p}% was taken off',
        ],
        questions=FINAL_PRICE,
        held_out_questions=['how much must be paid once tax is on it'],
    ),
    TaskKind(
        name='fall-then-rise',
        thoughts=['First I lower the amount, then I raise it.'],
        code=['amount = {a} * (1 - {p} / 100)', 'final_answer(amount * (1 + {q} / 100))'],
        slots=two_percentages,
        seen=[
            *asked(
                '{a} {c} <decreased|reduced|lowered> by {p}% and then <increased|raised> by {q}%',
                'the price of {a} {c} after a fall of {p}% and then a rise of {q}%',
                '{a} {c} minus {p}% and then plus {q}%',
            ),
            'First decrease {a} {c} by {p}%, then increase it by {q}%.',
            'Lower {a} {c} by {p}% and then raise the result by {q}%.',
            'Take {p}% off {a} {c}, then add {q}%.',
            wondered('{a} {c} reduced by {p}% and then increased by {q}%'),
        ],
        held_out=[
            '{a} {c} go down by {p}%. Afterwards they go up by {q}%. How much is it?',
        ],
        facts=[
            'a price of {a} {c} falls by {p}% and then rises by {q}%',
            'a {t} costs {a} {c}, gets {p}% cheaper and then {q}% more expensive',
            'my share is worth {a} {c}, goes down by {p}% and then goes up by {q}%',
            '{n} lowers a price of {a} {c} by {p}% and then raises it by {q}%',
            'the value of {a} {c} decreases by {p}% and then increases by {q}%',
        ],
        questions=IN_THE_END,
        held_out_questions=['where does it end up'],
    ),
    TaskKind(
        name='raise-then-split',
        thoughts=['First I raise the amount, then I divide by the number of people.'],
        code=['total = {a} * (1 + {p} / 100)', 'final_answer(total / {k})'],
        slots=shared_amount,
        seen=[
            *asked(
                'the share of each of {k} people after a rent of {a} {c} rises by {p}%',
                '{a} {c} raised by {p}% and divided by {k}',
                'the rent of {a} {c} plus {p}%, split by {k} people',
            ),
            'Increase {a} {c} by {p}% and divide the result by {k}.',
            'First raise {a} {c} by {p}%, then split it among {k} people.',
            'Rent {a} {c}, up by {p}%, {k} people. <How much each?|Per person?|What does each pay?>',
            wondered('{a} {c} increased by {p}% and shared by {k} people'),
            *SEEN['raise-then-split'],
        ],
        held_out=[
            'A rent of {a} {c} goes up by {p}%. Afterwards {k} people share it. How much for each?',
        ],
        facts=[
            'a rent of {a} {c} rises by {p}% and {k} people share it',
            '{k} friends share a flat of {a} {c} and the price is raised by {p}%',
            'our rent was {a} {c}, it goes up by {p}% and we are {k} people',
            'the cost of {a} {c} increases by {p}% and is split among {k} people',
            'a trip of {a} {c} gets {p}% more expensive and {k} friends divide the price',
        ],
        questions=PAY_EACH,
        held_out_facts=['a house for {k} people costs {a} {c} before a rise of {p}%'],
    ),
    TaskKind(
        name='discount-then-split',
        thoughts=['First I subtract the discount, then I divide by the number of people.'],
        code=['total = {a} * (1 - {p} / 100)', 'final_answer(total / {k})'],
        slots=shared_amount,
        seen=[
            *asked(
                'the share of each of {k} people for {a} {c} with a {p}% discount',
                '{a} {c} minus {p}%, split among {k} people',
                'the price of {a} {c} with {p}% off divided by {k}',
            ),
            'Take {p}% off {a} {c} and split the rest among {k} people.',
            'First subtract {p}% from {a} {c}, then divide by {k}.',
            '{a} {c}, {p}% off, {k} people. <How much each?|Per person?|What does each pay?>',
            wondered('{a} {c} reduced by {p}% and shared by {k} people'),
            *SEEN['discount-then-split'],
        ],
        held_out=[
            'A price of {a} {c} goes down by {p}%. Afterwards {k} people share it. How much for each?',
        ],
        facts=[
            'a {t} costs {a} {c}, is {p}% off, and {k} friends share the price',
            '{k} people buy a present of {a} {c} together and get a {p}% discount',
            'the bill is {a} {c}, we have a coupon for {p}% off and split the rest among {k} people',
            'our rent was {a} {c}, it falls by {p}% and we are {k} people',
            'a trip of {a} {c} gets {p}% cheaper and {k} friends divide the price',
        ],
        questions=PAY_EACH,
        held_out_facts=['a gift from {k} people costs {a} {c} before a discount of {p}%'],
    ),
    TaskKind(
        name='several-with-discount',
        thoughts=['First I find the cost of all, then I subtract the discount.'],
        code=['cost = {k} * {b}', 'final_answer(cost * (1 - {p} / 100))'],
        slots=shared_amount,
        seen=[
            *asked(
                'the price of {k} {i} at {b} {c} each with {p}% off',
                'the total for {k} {i} at {b} {c} each minus a {p}% discount',
            ),
            '{k} {i} at {b} {c} each, {p}% off everything. <Total?|What do I pay?|How much is that?>',
            'Multiply {k} by {b} {c} and then take {p}% off.',
            'Take {p}% off the price of {k} {i} at {b} {c} each.',
            wondered('the cost of {k} {i} at {b} {c} each with a {p}% discount'),
            *SEEN['several-with-discount'],
        ],
        held_out=[
            'One of the {i} costs {b} {c}. I buy {k}, afterwards {p}% is taken off. What do I pay?',
        ],
        facts=[
            'I buy {k} {i} at {b} {c} each and get {p}% off the total',
            '{n} orders {k} {i} for {b} {c} each with a {p}% discount on everything',
            'the {i} cost {b} {c} each, I take {k} and have a coupon for {p}% off',
            '{k} {i} are {b} {c} each and the shop takes {p}% off the bill',
            'each of {k} {i} costs {b} {c} and the whole order is reduced by {p}%',
        ],
        questions=[
            'what do I pay',
            'what is the total',
            'how much is it in the end',
            'how much is that in total',
            'what does it all cost',
        ],
        held_out_facts=['there is {p}% off when you take {k} {i}, which are {b} {c} each'],
    ),
    TaskKind(
        name='raise-then-year',
        thoughts=['First I raise the pay, then I multiply by 12 months.'],
        code=['pay = {a} * (1 + {p} / 100)', 'final_answer(pay * 12)'],
        slots=shared_amount,
        seen=[
            *asked(
                'the pay in a year for {a} {c} a month after a raise of {p}%',
                'twelve months of {a} {c} after a raise of {p}%',
            ),
            'Raise a monthly pay of {a} {c} by {p}% and give me the pay for a year.',
            '{a} {c} a month, raised by {p}%. <How much is that in a year?|And per year?>',
            'First add {p}% to {a} {c} a month, then tell me how much that is per year.',
            wondered('the yearly pay for {a} {c} per month plus {p}%'),
            *SEEN['raise-then-year'],
        ],
        held_out=[
            'A monthly salary of {a} {c} goes up by {p}%. Afterwards, what is it for a year?',
        ],
        facts=[
            '{n} earns {a} {c} a month and gets a raise of {p}%',
            'I earn {a} {c} per month and my pay goes up by {p}%',
            'a monthly salary of {a} {c} is raised by {p}%',
            'the rent is {a} {c} a month and rises by {p}%',
            'we pay {a} {c} every month and the price increases by {p}%',
        ],
        questions=[
            'how much is that in a year',
            'how much is it per year',
            'what is the new amount per year',
            'how much is that for twelve months',
            'what is it in a year then',
        ],
        held_out_facts=['somebody who gets {a} {c} each month now gets {p}% more'],
    ),
]
