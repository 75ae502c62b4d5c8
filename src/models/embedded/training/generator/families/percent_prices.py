"""Prices that change by a percentage: discounts, rises, and the way back to the old price."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, person, price
from .percent_values import money, money_fraction, product, rate
from .percent_wordings import AMOUNT_SAVED, DISCOUNT, PERCENT_FALL, PRICE_BEFORE


def reduced(rng: Random) -> Slots:
    return dict(
        p=rate(rng, 2, 80),
        a=price(rng) if rng.random() < 0.3 else money(rng),
        t=product(rng),
        c=rng.choice(CURRENCIES),
        n=person(rng),
    )


def two_rates(rng: Random) -> Slots:
    return reduced(rng) | dict(p=rate(rng, 2, 50), q=rate(rng, 2, 40))


def fraction_of_price(rng: Random) -> Slots:
    return money_fraction(rng) | dict(t=product(rng), c=rng.choice(CURRENCIES), n=person(rng))


def old_and_lower_price(rng: Random) -> Slots:
    """A price `a` that falls to `b`."""
    low = rng.choice([rng.randint(2, 200), rng.randint(20, 900), round(rng.uniform(2, 90), 2)])
    factor = rng.uniform(1, 3)
    high = round(low * factor) + 1 if isinstance(low, int) else round(low * factor + 0.5, 2)
    return dict(a=high, b=low, t=product(rng), c=rng.choice(CURRENCIES), n=person(rng))


DISCOUNT_FACTS = [
    'a {t} costs {a} {c} and there is {p}% off',
    'the {t} was {a} {c} and is now {p}% cheaper',
    '{n} wants a {t} for {a} {c} and has a voucher for {p}% off',
    'a shop sells a {t} for {a} {c} with a discount of {p}%',
    'there is a {p}% discount on a {t} of {a} {c}',
    'the normal price of a {t} is {a} {c} and the sale takes {p}% off',
    'students get {p}% off and the {t} is {a} {c}',
    'I buy a {t} at {a} {c} and get {p}% off as a member',
    'the price of {a} {c} for a {t} drops by {p}%',
    'a {t} of {a} {c} is on sale, {p}% less than before',
    'my code gives a {p}% discount and my basket is {a} {c}',
    'the bill is {a} {c} and they take off {p}%',
]
FRACTION_OFF_FACTS = [
    'a {t} costs {a} {c} and there is {w} off',
    'the {t} was {a} {c} and now it is {w} cheaper',
    'the price of a {t} is {a} {c} and it falls by {w}',
    'a shop takes {w} off a {t} of {a} {c}',
    '{n} buys a {t} for {a} {c} and gets {w} off',
    'in the sale everything is {w} off, and a {t} was {a} {c}',
    'there is {w} off, the {t} is {a} {c}',
]
PRICE_NOW = [
    'what is the new price',
    'what is the price now',
    'how much is it now',
    'what does it cost now',
    'what does it cost after that',
    'how much is the final price',
    'what is there to pay',
    'how much must be paid in the end',
]

KINDS = [
    TaskKind(
        name='discount',
        weight=1.5,
        thoughts=['I subtract the discount from the price.'],
        code=[
            'price = {a} * (1 - {p} / 100)',
            'final_answer(price)',
        ],
        slots=reduced,
        seen=[
            *DISCOUNT,
            'A {t} costs {a} {c} and gets a discount of {p}%. <What is the new price?|What does it cost now?>',
            'The price of a {t} is {a} {c}. After a {p}% discount, what is the price?',
            'How much is a {t} of {a} {c} with {p}% off?',
            '{n} buys a {t} for {a} {c} with a {p}% discount. <How much does {n} pay?|What is the price?>',
            'There is {p}% off a {t} that costs {a} {c}. Find the sale price.',
            *asked(
                'the price of a {t} of {a} {c} <after|with> {p}% <off|discount>',
                'the new price of {a} {c} after a discount of {p}%',
                'the <sale|final|reduced> price for {a} {c} with {p}% off',
                '{a} {c} <minus|less> {p}%',
                '{a} decreased by {p}%',
                '{a} reduced by {p}%',
            ),
            'A {t} costs {a} {c} and $is_reduced. $what_price',
            'A {t} costs {a} {c} and $is_reduced, <what do I pay?|how much is it?|what is the price now?>',
            'The {t} <for|at> {a} {c} $is_reduced. $what_price',
            '{a} {c} <minus|less|with> {p}% <discount|off>. $what_price',
            'Reduce {a}<| {c}> by {p}%.',
            'Decrease {a} by {p}%.',
            'Lower {a}<| {c}> by {p}%.',
            '{a} {c}, {p}% off, final price?',
            'I get {p}% off a {t} of {a} {c}. $what_price',
            'what is {a} reduced by {p}%',
            'how much is {a} {c} with {p}% off',
            'What is {a} {c} after <a discount of {p}%|{p}% discount|{p}% off>?',
            'If a {t} of {a} {c} $is_reduced, what does it cost?',
            'Take {p}% off {a}<| {c}>.',
            'Subtract {p}% from {a}<| {c}>.',
            'A {t} was {a} {c} but now it $is_reduced. $what_price',
            '{p}% off {a} {c}',
            wondered('the price of a {t} of {a} {c} <after|with> {p}% <off|discount>'),
        ],
        facts=DISCOUNT_FACTS,
        questions=PRICE_NOW,
        held_out=[
            'A {a} {c} {t} is reduced by {p}%. What is the final price?',
            *asked('the price after a {p}% discount on {a} {c}'),
            'The shop takes {p}% off a {t} that was {a} {c}. $what_price',
            '{t}: {a} {c}, {p}% discount. $what_price',
        ],
        held_out_facts=['{n} finds a {t} priced at {a} {c}, and the cashier takes {p}% off'],
    ),
    TaskKind(
        name='amount-saved',
        thoughts=['What is saved is the percentage of the price.'],
        code=[
            'saved = {a} * {p} / 100',
            'final_answer(saved)',
        ],
        slots=reduced,
        seen=[
            *AMOUNT_SAVED,
            *asked(
                'the <amount|money> saved with {p}% off {a} {c}',
                'the savings on a {t} of {a} {c} with {p}% off',
                'the discount in {c} on a {t} of {a} {c} at {p}%',
            ),
            'How much do I save with {p}% off {a} {c}?',
            'How much cheaper is a {t} of {a} {c} with {p}% off?',
            '{p}% off {a} {c}: how much <is saved|do I save>?',
        ],
        facts=DISCOUNT_FACTS,
        questions=[
            'how much is saved',
            'how much money is saved',
            'how much do you save',
            'how many {c} are saved',
            'by how much is it cheaper in {c}',
            'how much is the discount in {c}',
        ],
        held_out=['With {p}% off a {t} of {a} {c}, what do I save?'],
        held_out_questions=['how big is the saving in {c}'],
    ),
    TaskKind(
        name='fraction-off',
        thoughts=['I subtract the fraction from the whole.'],
        code=['final_answer({a} - {a} {f})'],
        slots=fraction_of_price,
        seen=[
            *asked(
                '{w} off {a} {c}',
                'the price of a {t} of {a} {c} with {w} off',
                '{a} {c} reduced by {w}',
                '{a} {c} <minus|less> {w} of it',
            ),
            'Reduce {a} {c} by {w}.',
            'Take {w} off {a} {c}.',
            '{a} {c}, {w} off. $what_price',
        ],
        facts=FRACTION_OFF_FACTS,
        questions=PRICE_NOW,
        held_out=['With {w} off, what is the price of a {t} of {a} {c}?'],
        held_out_facts=['the {t} for {a} {c} is sold at {w} off'],
    ),
    TaskKind(
        name='two-discounts',
        thoughts=['I apply one discount after the other.'],
        code=[
            'price = {a} * (1 - {p} / 100)',
            'price = price * (1 - {q} / 100)',
            'final_answer(price)',
        ],
        slots=two_rates,
        seen=[
            *asked(
                'the price of {a} {c} after {p}% off and then another {q}% off',
                'the price of a {t} of {a} {c} with discounts of {p}% and then {q}%',
                '{a} {c} reduced by {p}% and then by {q}%',
            ),
            'Take {p}% off {a} {c} and then {q}% off the result.',
            '{a} {c}, {p}% off, then {q}% off again. $what_price',
            '{a} {c}, two discounts in a row: {p}% and {q}%. $what_price',
        ],
        facts=[
            'a {t} costs {a} {c}, is reduced by {p}% and then by another {q}%',
            'the {t} was {a} {c}, first there was {p}% off and then a further {q}% off',
            'a {t} of {a} {c} gets {p}% off, and at the till {q}% more is taken off',
            '{n} buys a {t} for {a} {c} with {p}% off plus an extra {q}% off the reduced price',
            'the price of {a} {c} drops by {p}% in May and again by {q}% in June',
            'a shop gives {p}% off a {t} of {a} {c} and after that another {q}% off for members',
        ],
        questions=PRICE_NOW,
        held_out=['Two discounts, {p}% and after it {q}%, on {a} {c}. $what_price'],
        held_out_facts=['from {a} {c} I get {p}% off, then again {q}% off what remains'],
    ),
    TaskKind(
        name='price-before-discount',
        thoughts=['I divide the reduced price by what is left of 100 percent.'],
        code=[
            'price = {a} / (1 - {p} / 100)',
            'final_answer(price)',
        ],
        slots=reduced,
        seen=[
            *PRICE_BEFORE,
            *asked(
                'the original price if {a} {c} is the price after {p}% off',
                'the price before a discount of {p}% if it is {a} {c} now',
                'the old price of a {t} that costs {a} {c} after {p}% off',
                'the number that gives {a} when reduced by {p}%',
            ),
            '{a} {c} after {p}% off. <What was the original price?|Price before?|How much was it before?>',
            'What number <decreased|reduced> by {p}% is {a}?',
        ],
        facts=[
            'a {t} costs {a} {c} after a discount of {p}%',
            'after {p}% off a {t} costs {a} {c}',
            '{n} pays {a} {c} for a {t} that was reduced by {p}%',
            'I paid {a} {c} for a {t}, with {p}% off',
            'the sale price is {a} {c}, which is {p}% less than before',
            'with a {p}% discount the {t} is {a} {c}',
            'a {t} fell by {p}% and costs {a} {c} now',
            'the reduced price is {a} {c} and the discount was {p}%',
        ],
        questions=[
            'what was the original price',
            'what was the price before',
            'how much was it before the discount',
            'what did it cost originally',
            'what was the old price',
            'how much did it cost before',
            'what is the price without the discount',
        ],
        held_out=['If {p}% off makes it {a} {c}, what was the original price?'],
        held_out_questions=['what was the full price before that'],
    ),
    TaskKind(
        name='discount-in-percent',
        thoughts=['I divide what is taken off by the old price times 100.'],
        code=[
            'saved = {a} - {b}',
            'final_answer(saved / {a} * 100)',
        ],
        slots=old_and_lower_price,
        seen=[
            *PERCENT_FALL,
            *asked(
                'the discount in percent if {a} {c} becomes {b} {c}',
                'the percentage off from {a} {c} to {b} {c}',
                'the percent decrease from {a} to {b}',
                'the drop in percent from {a} to {b}',
            ),
            'By how many percent did it <fall|drop|go down|shrink> from {a} to {b}?',
            'How many percent cheaper is {b} {c} than {a} {c}?',
        ],
        facts=[
            'a {t} was {a} {c} and is now {b} {c}',
            'the price of a {t} fell from {a} {c} to {b} {c}',
            'a {t} is reduced from {a} {c} to {b} {c}',
            '{n} pays {b} {c} instead of {a} {c} for a {t}',
            'the {t} costs {b} {c} now, but it was {a} {c} before',
            'the value drops from {a} to {b}',
            'a shop sells a {t} of {a} {c} for only {b} {c}',
        ],
        questions=[
            'how many percent is the discount',
            'how many percent off is that',
            'by how many percent did the price fall',
            'by what percentage is it cheaper',
            'what is the percentage decrease',
            'what is the drop in percent',
            'how much cheaper is it in percent',
        ],
        held_out=['Instead of {a} {c} it is only {b} {c}. How many percent off is it?'],
        held_out_questions=['how big is the decrease in percent'],
    ),
]
