"""Values and prices that fall or rise by a percentage or a fraction each year."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, person
from .percent_values import FRACTIONS, money, product, rate, salary


def losing(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(1, 999) * 10, money(rng), rng.randint(5, 60) * 1000]),
        p=rate(rng, 1, 40),
        y=rng.randint(2, 15),
        t=product(rng) if rng.random() < 0.4 else rng.choice(['car', 'machine', 'phone', 'truck', 'boat', 'van']),
        c=rng.choice(CURRENCIES),
        n=person(rng),
    )


def dearer(rng: Random) -> Slots:
    return losing(rng) | dict(a=money(rng) if rng.random() < 0.6 else salary(rng), p=rate(rng, 1, 10))


def losing_fraction(rng: Random) -> Slots:
    words, symbols, _ = rng.choice([one for one in FRACTIONS if one[1].startswith('/')])
    return losing(rng) | dict(w=words, f=symbols)


def loss_limit(rng: Random) -> Slots:
    slots = losing(rng)
    return slots | dict(p=rate(rng, 3, 40), b=max(1, int(slots['a'] * rng.choice([0.5, 0.25, rng.uniform(0.1, 0.8)]))))


WORTH = [
    'what is it worth after {y} years',
    'how much is it worth in {y} years',
    'what is its value after {y} years',
    'how much is left of the value after {y} years',
    'what is the value in {y} years',
]

KINDS = [
    TaskKind(
        name='yearly-decay',
        thoughts=['The amount shrinks every year.'],
        code=[
            'amount = {a} * (1 - {p} / 100) ** {y}',
            'final_answer(amount)',
        ],
        slots=losing,
        seen=[
            *asked(
                'the value after {y} years if {a} {c} <shrink|fall|lose> {p}% per year',
                'the value of a {t} of {a} {c} after {y} years at {p}% depreciation a year',
            ),
            (
                'A <car|machine|phone|{t}> <costs|of> {a} {c} <and |>loses {p}% of its value <per|each|every|a> '
                'year. <What is it worth after {y} years?|How much is it after {y} years?>'
            ),
            '{a} <shrinks|falls|decreases|drops> by {p}% every year. What is it after {y} years?',
            'How much is {a} after {y} years if it falls by {p}% a year?',
            wondered('the value after {y} years if {a} {c} <shrink|fall|lose> {p}% per year'),
        ],
        facts=[
            'a {t} of {a} {c} loses {p}% of its value each year',
            'I bought a {t} for {a} {c} and it becomes {p}% cheaper every year',
            'a {t} costs {a} {c} new and its value drops {p}% a year',
            '{n} owns a {t} worth {a} {c} that depreciates by {p}% per year',
            'the {t} is {a} {c} now and goes down by {p}% each year',
            'every year a {t} is worth {p}% less, and it cost {a} {c}',
        ],
        questions=WORTH,
        held_out=[
            'If {a} {c} lose {p}% every year, what is left after {y} years?',
        ],
        held_out_questions=['what would it still be worth after {y} years'],
    ),
    TaskKind(
        name='yearly-decay-by-fraction',
        thoughts=['A fraction of the value is lost every year.'],
        code=[
            'value = {a} * (1 - 1 {f}) ** {y}',
            'final_answer(value)',
        ],
        slots=losing_fraction,
        seen=[
            *asked('the value of {a} {c} after {y} years if {w} of it is lost every year'),
            '{a} loses {w} of its value each year. What is it after {y} years?',
            '{a} {c}, minus {w} each year, {y} years?',
        ],
        facts=[
            'a {t} of {a} {c} loses {w} of its value each year',
            'I bought a {t} for {a} {c} and it drops by {w} every year',
            '{n} has a {t} worth {a} {c} and every year {w} of the value is gone',
            'a {t} costs {a} {c} and is worth {w} less each year',
            'every year a {t} loses {w} of its value, and it cost {a} {c}',
            '{w} of the value of a {t} goes each year, and it is {a} {c} now',
        ],
        questions=WORTH,
        held_out=['Each year {w} of the value goes, and a {t} was {a} {c}. What is left after {y} years?'],
        held_out_questions=['what would it still be worth after {y} years'],
    ),
    TaskKind(
        name='inflation',
        thoughts=['The amount is multiplied every year.'],
        code=[
            'amount = {a} * (1 + {p} / 100) ** {y}',
            'final_answer(amount)',
        ],
        slots=dearer,
        seen=[
            *asked(
                'the price of {a} {c} after {y} years of {p}% inflation',
                'the salary after {y} years if {a} {c} rises {p}% every year',
            ),
            '{a} {c}, {p}% inflation a year, {y} years: what is the price then?',
            'What will {a} {c} of rent be in {y} years if it goes up {p}% a year?',
        ],
        facts=[
            'a {t} costs {a} {c} and inflation is {p}% a year',
            'the rent is {a} {c} and rises by {p}% every year',
            '{n} earns {a} {c} and gets a raise of {p}% each year',
            'my pay of {a} {c} goes up {p}% per year',
            'prices rise {p}% a year and a {t} is {a} {c} today',
            'a {t} at {a} {c} becomes {p}% more expensive every year',
        ],
        questions=[
            'how much is it in {y} years',
            'how much will that be after {y} years',
            'what is the amount in {y} years',
            'what will it be after {y} years',
        ],
        held_out=['With {p}% inflation a year, what does a {t} of {a} {c} cost after {y} years?'],
        held_out_questions=['what amount will it have reached in {y} years'],
    ),
    TaskKind(
        name='years-until-lost',
        thoughts=['I count the years with a loop.'],
        code=[
            'value, years = {a}, 0',
            'while value >= {b}:',
            '    value *= 1 - {p} / 100',
            '    years += 1',
            'final_answer(years)',
        ],
        slots=loss_limit,
        seen=[
            *asked('the number of years until {a} {c} losing {p}% a year is below {b} {c}'),
            'How many years until {a} falls below {b} if it loses {p}% a year?',
            '{a} {c} lose {p}% a year. How many years until less than {b} {c}?',
        ],
        facts=[
            'a {t} of {a} {c} loses {p}% of its value each year',
            'I bought a {t} for {a} {c} and it becomes {p}% cheaper every year',
            'a {t} costs {a} {c} new and its value drops {p}% a year',
            'the {t} is {a} {c} now and goes down by {p}% each year',
            '{n} owns a {t} worth {a} {c} that depreciates by {p}% per year',
            'every year a {t} is worth {p}% less, and it cost {a} {c}',
        ],
        questions=[
            'after how many years is it worth less than {b} {c}',
            'how many years until it is below {b} {c}',
            'how many years does it take to fall below {b} {c}',
            'how long until it is worth less than {b} {c} in years',
        ],
        held_out=['Losing {p}% a year, when is {a} {c} less than {b} {c}? Count the years.'],
        held_out_questions=['in how many years will it be less than {b} {c}'],
    ),
]
