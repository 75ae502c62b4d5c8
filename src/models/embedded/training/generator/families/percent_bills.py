"""Percentages on a bill: tips and taxes."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, person
from .arithmetic_wordings import TIP_AND_SPLIT
from .percent_values import money, product, rate, small_money
from .percent_wordings import GROSS_FROM_NET, NET_FROM_GROSS, TAX_IN_PRICE, TIP, TOTAL_WITH_TIP

TIPS = [5, 8, 10, 10, 12, 12.5, 15, 15, 17.5, 18, 20, 20, 22, 25]
TAXES = [4, 5, 5.5, 6, 7, 7, 7.25, 8, 8.5, 8.875, 9, 10, 13, 16, 19, 19, 20, 20, 21, 22, 23, 25]
MEALS = ['dinner', 'lunch', 'breakfast', 'the taxi', 'the haircut', 'the pizza', 'the meal', 'brunch', 'the bar tab']


def bill(rng: Random) -> Slots:
    return dict(
        a=small_money(rng),
        p=rng.choice(TIPS) if rng.random() < 0.8 else rate(rng, 3, 30),
        c=rng.choice(CURRENCIES),
        w=rng.choice(MEALS),
        n=person(rng),
        k=rng.randint(2, 12),
    )


def taxed(rng: Random) -> Slots:
    return dict(
        a=money(rng),
        p=rng.choice(TAXES) if rng.random() < 0.8 else rate(rng, 3, 30),
        c=rng.choice(CURRENCIES),
        w=rng.choice(['tax', 'VAT', 'sales tax', 'GST']),
        t=product(rng),
        n=person(rng),
    )


TIP_FACTS = [
    '{w} costs {a} {c} and I tip {p}%',
    '{w} was {a} {c} and {n} wants to leave a {p}% tip',
    'the bill is {a} {c} and the tip is {p}%',
    'we tip {p}% on a bill of {a} {c}',
    'I leave a tip of {p}% on {a} {c}',
    '{n} pays {a} {c} for {w} plus {p}% tip',
    'we owe {a} {c} for {w}, and {p}% is usual as a tip',
    'I want to give the waiter {p}% and the bill says {a} {c}',
]
TAX_FACTS = [
    'a {t} costs {a} {c} plus {p}% {w}',
    'the net price is {a} {c} and the {w} is {p}%',
    'a {t} is {a} {c} before {w} and the rate is {p}%',
    '{p}% {w} comes on top of {a} {c}',
    '{n} buys a {t} for {a} {c}, and {p}% {w} is added',
    'an invoice of {a} {c} without {w} gets {p}% {w}',
    'the {t} costs {a} {c} without {w} and {w} is {p}%',
]
GROSS_FACTS = [
    'a {t} costs {a} {c} including {p}% {w}',
    'the price with {p}% {w} is {a} {c}',
    '{n} pays {a} {c}, {p}% {w} included',
    'an invoice is {a} {c} and contains {p}% {w}',
    'with {p}% {w} the {t} comes to {a} {c}',
    'I paid {a} {c} for a {t}, and that includes {p}% {w}',
]
KINDS = [
    TaskKind(
        name='tip',
        weight=1.3,
        thoughts=['The tip is a percentage of the bill.'],
        code=[
            'tip = {a} * {p} / 100',
            'final_answer(tip)',
        ],
        slots=bill,
        seen=[
            *TIP,
            *asked(
                'a {p}% tip on {a} {c}',
                'the tip for a bill of {a} {c} at {p}%',
                '{p}% tip on {a}',
                'the tip on {a} {c} if I tip {p}%',
            ),
            'How much is a {p}% tip on a bill of {a} {c}?',
            'My bill is {a} {c}. How much is a {p}% tip?',
            'I want to tip {p}% on {a} {c}. How much is the tip?',
            '{p}% tip on {a} {c}?',
            'Bill {a} {c}, tip {p}%. What is the tip?',
            'tip {p}% on {a} {c}',
            wondered('a {p}% tip on {a} {c}'),
        ],
        facts=TIP_FACTS,
        questions=[
            'how much is the tip',
            'how big is the tip',
            'what is the tip',
            'how much tip is that',
            'how many {c} is the tip',
            'how much do I give as a tip',
        ],
        held_out=[
            *asked('the {p}% tip for {a} {c}'),
        ],
        held_out_questions=['what does the tip come to'],
    ),
    TaskKind(
        name='total-with-tip',
        thoughts=['I add the tip to the bill.'],
        code=[
            'tip = {a} * {p} / 100',
            'final_answer({a} + tip)',
        ],
        slots=bill,
        seen=[
            *TOTAL_WITH_TIP,
            *asked(
                'the total with a {p}% tip on {a} {c}',
                'the whole bill of {a} {c} plus {p}% tip',
                '{a} {c} plus {p}% tip',
                'the total for a bill of {a} {c} and {p}% tip',
            ),
            'Bill {a} {c}, tip {p}%. What is the total?',
            'What do I pay for {w} of {a} {c} including a {p}% tip?',
            'Add a {p}% tip to {a} {c}.',
            '{a} {c} + {p}% tip, total?',
        ],
        facts=TIP_FACTS,
        questions=[
            'how much is it in total',
            'what is the total',
            'how much is it with the tip',
            'how much is paid altogether',
            'what does it cost including the tip',
            'what is the total with tip',
        ],
        held_out=['Together with a {p}% tip, how much is a bill of {a} {c}?'],
        held_out_questions=['what is the whole amount including the tip'],
    ),
    TaskKind(
        name='tip-and-split',
        thoughts=['I add the tip to the bill and divide by the number of people.'],
        code=[
            'total = {a} * (1 + {p} / 100)',
            'final_answer(total / {k})',
        ],
        slots=bill,
        seen=[
            *TIP_AND_SPLIT,
            *asked(
                'the share of each if {k} people split {a} {c} plus {p}% tip',
                'the amount per person for {a} {c} with {p}% tip and {k} people',
            ),
            'Split {a} {c} plus a {p}% tip between {k} people.',
            '{a} {c} + {p}% tip, {k} people, how much each?',
            'Bill {a} {c}, tip {p}%, {k} friends. What does each pay?',
        ],
        facts=[
            'the bill is {a} {c}, we tip {p}% and split it between {k} people',
            '{k} friends share a bill of {a} {c} and add a {p}% tip',
            '{w} costs {a} {c}, the tip is {p}% and {k} of us split everything',
            'we are {k} people with a bill of {a} {c} and tip {p}%',
            '{n} and the others, {k} in all, split {a} {c} plus {p}% tip',
            'a group of {k} pays {a} {c} plus {p}% tip in equal parts',
        ],
        questions=[
            'how much does each pay',
            'how much is it per person',
            'what does each person pay',
            'how much is it for each',
            'how much is the share of each one',
            'what must everyone pay',
        ],
        held_out=['How much per person is {a} {c} with a {p}% tip for {k} people?'],
        held_out_questions=["what is one person's share"],
    ),
    TaskKind(
        name='tax-amount',
        thoughts=['The tax is a percentage of the price.'],
        code=[
            'tax = {a} * {p} / 100',
            'final_answer(tax)',
        ],
        slots=taxed,
        seen=[
            *asked('the {w} on {a} {c} at {p}%', '{p}% {w} on {a} {c}', 'the <amount of |>{w} for {a} {c} net at {p}%'),
            'How much is the {w} of {p}% on {a} {c}?',
        ],
        facts=TAX_FACTS,
        questions=[
            'how much is the {w}',
            'how much {w} is that',
            'what is the amount of the {w}',
            'how many {c} is the {w}',
        ],
        held_out=['On {a} {c} I pay {p}% {w}. How much {w} is it?'],
        held_out_questions=['how high is the {w} in {c}'],
    ),
    TaskKind(
        name='add-tax',
        thoughts=['I add the percentage to the amount.'],
        code=[
            'amount = {a} * (1 + {p} / 100)',
            'final_answer(amount)',
        ],
        slots=taxed,
        seen=[
            *GROSS_FROM_NET,
            *asked(
                'the price of {a} {c} <with|plus|including> {p}% {w}',
                'the gross price for {a} {c} net and {p}% {w}',
                '{a} {c} plus {p}% {w}',
            ),
            'Add {p}% {w} to {a} {c}.',
            '{a} {c} + {p}% {w}',
        ],
        facts=TAX_FACTS,
        questions=[
            'how much is it in total',
            'what is the total price',
            'what is the price with {w}',
            'how much is it including {w}',
            'what is the gross price',
            'how much is to be paid',
        ],
        held_out=['What is {a} {c} once {p}% {w} is added?'],
        held_out_questions=['how much is everything together with {w}'],
    ),
    TaskKind(
        name='price-before-tax',
        thoughts=['I divide the price with tax by 100 percent plus the tax.'],
        code=[
            'net = {a} / (1 + {p} / 100)',
            'final_answer(net)',
        ],
        slots=taxed,
        seen=[
            *NET_FROM_GROSS,
            *asked(
                'the price without {w} if {a} {c} includes {p}% {w}',
                'the net price of {a} {c} including {p}% {w}',
                'the price before {p}% {w} if it is {a} {c} with {w}',
            ),
            'Remove {p}% {w} from a price of {a} {c} that includes it.',
            '{a} {c} incl. {p}% {w}, net price?',
        ],
        facts=GROSS_FACTS,
        questions=[
            'what is the price without {w}',
            'how much is it before {w}',
            'what is the net price',
            'how much is the net amount',
            'what was the price before {w}',
            'how much would it be without {w}',
        ],
        held_out=['{p}% {w} is in the {a} {c}. How much is it without {w}?'],
        held_out_questions=['what is the amount net of {w}'],
    ),
    TaskKind(
        name='tax-included',
        thoughts=['I subtract the price without tax from the price with tax.'],
        code=[
            'net = {a} / (1 + {p} / 100)',
            'final_answer({a} - net)',
        ],
        slots=taxed,
        seen=[
            *TAX_IN_PRICE,
            *asked('the {w} in {a} {c} including {p}% {w}', 'the {w} contained in a price of {a} {c} at {p}%'),
            '{a} {c} incl. {p}% {w}, how much {w} is in it?',
            'How much {w} is in {a} {c} at {p}%?',
        ],
        facts=[
            *GROSS_FACTS,
            'the receipt says {a} {c} incl. {p}% {w}',
        ],
        questions=[
            'how much of it is {w}',
            'how much {w} is in it',
            'how much {w} is included',
            'what part of it is {w}',
        ],
        held_out=['{p}% {w} is in the {a} {c}. How much {w} is that?'],
        held_out_questions=['how many {c} of it are {w}'],
    ),
]
