"""Percentages of one moment: parts, discounts, increases, tips, changes, ratios."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, goods, person, price, quantity, thing


def part_of_whole(rng: Random) -> Slots:
    whole = rng.randint(10, 900)
    return dict(b=whole, a=rng.randint(1, whole), n=person(rng), i=goods(rng))


def ratio(rng: Random) -> Slots:
    """Two counts that have a common factor, often."""
    factor = rng.randint(1, 9)
    return dict(a=factor * rng.randint(1, 20), b=factor * rng.randint(1, 20), i=goods(rng), j=goods(rng))


def amount(rng: Random) -> int:
    return rng.randint(5, 900) if rng.random() < 0.8 else rng.randint(1000, 9000)


KINDS = [
    TaskKind(
        name='percent-of',
        thoughts=['I multiply by the percentage and divide by 100.'],
        code=['final_answer({a} * {p} / 100)'],
        slots=lambda rng: dict(
            p=rng.randint(1, 99) if rng.random() < 0.9 else rng.choice([2.5, 7.5, 12.5, 0.5]),
            a=quantity(rng) if rng.random() < 0.7 else rng.randint(100, 90000),
            c=rng.choice(CURRENCIES),
            i=goods(rng),
        ),
        seen=[
            'What is {p}% of {a}?',
            '$compute {p}% of {a}.',
            'How much is {p} percent of {a}?',
            'Find {p} percent of {a}.',
            '{a} is the total. What is {p}% of it?',
            *asked('{p}% of {a}', '{p}% from {a}'),
            '{p}% of {a}?',
            '{p}% of {a}',
            'how much is {p}% of {a}',
            "what's {p}% of {a}",
            'Take {p}% of {a}.',
            'How much money is {p}% of {a} {c}?',
            'How many are {p}% of {a} {i}?',
            '{p}% of {a} {i} are <red|broken|sold|new>. How many is that?',
            'A class has {a} students and {p}% are absent. How many are absent?',
            'Calculate what {p}% of {a} {c} is.',
            wondered('{p}% of {a}'),
        ],
        held_out=[
            'I need {p} percent of {a}.',
            *asked('{p}% out of {a}'),
            'There are {a} {i} and {p}% of them are broken. How many are broken?',
        ],
    ),
    TaskKind(
        name='discount',
        thoughts=['I subtract the discount from the price.'],
        code=[
            'price = {a} * (1 - {p} / 100)',
            'final_answer(price)',
        ],
        slots=lambda rng: dict(
            p=rng.randint(2, 80),
            a=price(rng) if rng.random() < 0.5 else rng.randint(20, 2000),
            t=thing(rng),
            c=rng.choice(CURRENCIES),
            n=person(rng),
        ),
        seen=[
            'A {t} costs {a} {c} and gets a discount of {p}%. <What is the new price?|What does it cost now?>',
            'The price of a {t} is {a} {c}. After a {p}% discount, what is the price?',
            'How much is a {t} of {a} {c} with {p}% off?',
            '{n} buys a {t} for {a} {c} with a {p}% discount. <How much does {n} pay?|What is the price?>',
            'There is {p}% off a {t} that costs {a} {c}. Find the sale price.',
            *asked(
                'the price of a {t} of {a} {c} <after|with> {p}% <off|discount>',
                'the new price of {a} {c} after a discount of {p}%',
                'the <sale|final|reduced> price for {a} {c} with {p}% off',
            ),
            'A {t} costs {a} {c} and $is_reduced. $what_price',
            'A {t} costs {a} {c} and $is_reduced, <what do I pay?|how much is it?|what is the price now?>',
            'The {t} <for|at> {a} {c} $is_reduced. $what_price',
            '{a} {c} <minus|less|with> {p}% <discount|off>. $what_price',
            'Reduce {a}<| {c}> by {p}%.',
            'Decrease {a} by {p}%.',
            '{a} {c}, {p}% off, final price?',
            'I get {p}% off a {t} of {a} {c}. $what_price',
            'what is {a} reduced by {p}%',
            'how much is {a} {c} with {p}% off',
            'What is {a} {c} after <a discount of {p}%|{p}% discount|{p}% off>?',
            'If a {t} of {a} {c} $is_reduced, what does it cost?',
            'Take {p}% off {a}<| {c}>.',
            'A {t} was {a} {c} but now it $is_reduced. $what_price',
            wondered('the price of a {t} of {a} {c} <after|with> {p}% <off|discount>'),
        ],
        held_out=[
            'A {a} {c} {t} is reduced by {p}%. What is the final price?',
            *asked('the price after a {p}% discount on {a} {c}'),
            'The shop takes {p}% off a {t} that was {a} {c}. $what_price',
            '{t}: {a} {c}, {p}% discount. $what_price',
        ],
    ),
    TaskKind(
        name='increase',
        thoughts=['I add the percentage to the amount.'],
        code=[
            'amount = {a} * (1 + {p} / 100)',
            'final_answer(amount)',
        ],
        slots=lambda rng: dict(p=rng.randint(2, 60), a=rng.randint(20, 5000), t=thing(rng), c=rng.choice(CURRENCIES)),
        seen=[
            'The price of a {t} is {a} {c} and rises by {p}%. <What is the new price?|What does it cost now?>',
            'A salary of {a} {c} <rises|grows|increases> by {p}%. What is the new salary?',
            'Increase {a} by {p}%.',
            'How much is {a} {c} after an increase of {p}%?',
            'A {t} costs {a} {c} before tax. <With {p}% tax, what is the price?|Add {p}% tax.>',
            *asked(
                '{a} increased by {p}%',
                '{a} plus {p}%',
                'the price of a {t} of {a} {c} after an increase of {p}%',
                '{a} {c} plus {p}% tax',
            ),
            (
                'A {t} costs {a} {c} and the price $rises. <What is the new price?|What does it cost now?|How much '
                'is it now?>'
            ),
            'My <salary|rent|pay> of {a} {c} $rises. <What is it now?|What is the new amount?|How much do I get?>',
            'Add {p}% to {a}<| {c}>.',
            'Raise {a} by {p}%.',
            '{a} plus {p}%',
            '{a} {c} plus {p}% <tax|VAT>. What is the total?',
            'A town of {a} people $rises. How many people are there then?',
            'If {a} {c} $rises, what is it then?',
            'how much is {a} {c} with {p}% tax',
            'What is {a} after a rise of {p}%?',
            'Put {p}% on top of {a}.',
            wondered('{a} increased by {p}%'),
        ],
        held_out=[
            'If {a} grows by {p}%, what is the result?',
            *asked('the value of {a} after it $rises'),
            'The rent is {a} {c} and $rises. How much is the rent then?',
        ],
    ),
    TaskKind(
        name='part-in-percent',
        thoughts=['The percentage is the part divided by the total times 100.'],
        code=['final_answer({a} / {b} * 100)'],
        slots=part_of_whole,
        seen=[
            'What percentage of {b} is {a}?',
            '{a} out of {b} is what percent?',
            'How many percent of {b} is {a}?',
            '{n} has {a} of {b} points. What percentage is that?',
            '{a} of {b} {i} are broken. <What percentage is that?|How many percent are broken?>',
            *asked('the percentage of {a} out of {b}', '{a} out of {b} as a percentage', '{a} of {b} in percent'),
            'what percent of {b} is {a}',
            '{a} is what <percent|percentage> of {b}?',
            'How many percent is {a} of {b}?',
            '{a} out of {b} in percent?',
            'I got {a} out of {b} points. <What percentage is that?|How many percent?>',
            '{a} of {b} {i} are <sold|red|gone>. How many percent is that?',
            '{n} answered {a} of {b} questions correctly. What is the score in percent?',
            '{a} of {b} students passed. What percentage passed?',
            wondered('the percentage of {a} out of {b}'),
        ],
        held_out=[
            'Express {a} out of {b} as a percentage.',
            *asked('the share of {a} in {b} in percent'),
        ],
    ),
    TaskKind(
        name='tip',
        thoughts=['The tip is a percentage of the bill.'],
        code=[
            'tip = {a} * {p} / 100',
            'final_answer(tip)',
        ],
        slots=lambda rng: dict(
            a=price(rng) if rng.random() < 0.5 else rng.randint(10, 300),
            p=rng.choice([5, 8, 10, 12, 15, 18, 20, 25]),
            c=rng.choice(CURRENCIES),
        ),
        seen=[
            *asked('a {p}% tip on {a} {c}', 'the tip for a bill of {a} {c} at {p}%'),
            'How much is a {p}% tip on a bill of {a} {c}?',
            'My bill is {a} {c}. How much is a {p}% tip?',
            'I want to tip {p}% on {a} {c}. How much is the tip?',
            '{p}% tip on {a} {c}?',
            'Bill {a} {c}, tip {p}%. What is the tip?',
            wondered('a {p}% tip on {a} {c}'),
        ],
        held_out=[
            *asked('the {p}% tip for {a} {c}'),
        ],
    ),
    TaskKind(
        name='percent-change',
        weight=1.3,
        thoughts=['The change is the difference divided by the old value times 100.'],
        code=[
            'change = ({b} - {a}) / {a} * 100',
            'final_answer(change)',
        ],
        slots=lambda rng: dict(a=amount(rng), b=amount(rng), t=thing(rng), c=rng.choice(CURRENCIES), n=person(rng)),
        seen=[
            *asked(
                'the percentage change from {a} to {b}',
                'the <change|difference> in percent from {a} to {b}',
                'the percent change between {a} and {b}',
            ),
            (
                'The price <went|rose|fell|changed|moved> from {a} to {b}<| {c}>. <How many percent is that?|What is '
                'the change in percent?|By how many percent did it change?|What percentage is that?>'
            ),
            'From {a} to {b}, how many percent is that?',
            'How many percent is the change from {a} to {b}?',
            (
                'A {t} cost {a} {c} and now costs {b} {c}. <What is the percentage change?|By how many percent did '
                'it change?|How many percent is that?>'
            ),
            '{a} went to {b}, how many percent change?',
            'percent change from {a} to {b}',
            'By what percentage did it change from {a} to {b}?',
            'My weight changed from {a} to {b}. How many percent is that?',
            'It was {a} and now it is {b}. How many percent did it change?',
            wondered('the percentage change from {a} to {b}'),
        ],
        held_out=[
            *asked('the relative change from {a} to {b} in percent'),
            'Something goes from {a} to {b}. What is the change in percent?',
        ],
    ),
    TaskKind(
        name='ratio',
        thoughts=['I divide both numbers by their gcd.'],
        code=[
            'import math',
            'g = math.gcd({a}, {b})',
            "final_answer(f'{{a} // g}:{{b} // g}')",
        ],
        slots=ratio,
        seen=[
            *asked('the <simplest |simplified |>ratio of {a} to {b}', 'the ratio {a}:{b} in simplest form'),
            'Simplify the ratio {a}:{b}.',
            'There are {a} {i} and {b} {j}. What is the ratio?',
            'Simplify {a}:{b}.',
            'Reduce the ratio {a} to {b}.',
            'Write {a} to {b} as a simple ratio.',
            wondered('the <simplest |simplified |>ratio of {a} to {b}'),
        ],
        held_out=[
            *asked('the reduced ratio of {a} and {b}'),
        ],
    ),
]
