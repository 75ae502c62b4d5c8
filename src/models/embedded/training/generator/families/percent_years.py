"""Percentages over years: interest, growth, loss of value."""

from random import Random

from ..kind import TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, person, thing


def amount(rng: Random) -> int:
    return rng.randint(5, 900) if rng.random() < 0.8 else rng.randint(1000, 9000)


KINDS = [
    TaskKind(
        name='simple-interest',
        thoughts=['Simple interest is amount times rate times years.'],
        code=[
            'interest = {a} * {p} / 100 * {y}',
            'final_answer(interest)',
        ],
        slots=lambda rng: dict(
            a=rng.randint(1, 99) * 100,
            p=rng.randint(1, 12),
            y=rng.randint(2, 15),
            c=rng.choice(CURRENCIES),
            n=person(rng),
        ),
        seen=[
            'What is the simple interest on {a} {c} at {p}% per year for {y} years?',
            '$compute the simple interest for {a} {c} at {p}% a year over {y} years.',
            '{n} lends {a} {c} at {p}% simple interest per year for {y} years. How much interest is that?',
            'How much simple interest do {a} {c} give in {y} years at {p}%?',
            *asked(
                'the simple interest on {a} {c} at {p}% for {y} years',
                'the simple interest of {a} {c} over {y} years at {p}%',
            ),
            '{a} {c} at {p}% simple interest for {y} years. How much interest?',
            'I lend {a} {c} at {p}% simple interest. What is the interest after {y} years?',
            'simple interest: {a} {c}, {p}%, {y} years',
            '$want the interest without compounding on {a} {c} at {p}% for {y} years',
            'How much simple interest do I get for {a} {c} at {p}% after {y} years?',
            wondered('the simple interest on {a} {c} at {p}% for {y} years'),
        ],
        held_out=[
            'Find the simple interest of {a} {c}, rate {p}%, {y} years.',
            '$find the interest without compounding on {a} {c} at {p}% for {y} years',
        ],
    ),
    TaskKind(
        name='compound-interest',
        thoughts=['With compound interest the amount is multiplied every year.'],
        code=[
            'amount = {a} * (1 + {p} / 100) ** {y}',
            'final_answer(amount)',
        ],
        slots=lambda rng: dict(
            a=rng.randint(1, 99) * 100,
            p=rng.randint(1, 12),
            y=rng.randint(2, 15),
            c=rng.choice(CURRENCIES),
            n=person(rng),
        ),
        seen=[
            (
                '{n} puts {a} {c} in a bank at {p}% compound interest per year. <How much is it after {y} years?|'
                'What is the balance after {y} years?>'
            ),
            'What do {a} {c} become after {y} years at {p}% compound interest?',
            '$compute the value of {a} {c} after {y} years with {p}% compound interest.',
            'How much money is {a} {c} after {y} years at {p}% interest compounded yearly?',
            *asked(
                'the value of {a} {c} after {y} years at {p}% $interest',
                'the balance after {y} years for {a} {c} at {p}% compound interest',
            ),
            (
                'I <put|invest|save> {a} {c} at {p}% $interest. <How much is it after {y} years?|What do I have '
                'after {y} years?|How much do I have in {y} years?>'
            ),
            '{a} {c} at {p}% $interest for {y} years. How much <do I have|is it> at the end?',
            'How much is {a} {c} after {y} years at {p}% $interest?',
            '{n} invests {a} {c} with {p}% $interest. What is it worth after {y} years?',
            'What will {a} {c} be worth in {y} years at {p}% $interest?',
            'invest {a} {c} for {y} years at {p}%, compound interest, final value?',
            'If I invest {a} {c} at {p}% per year, how much do I have after {y} years?',
            wondered('the value of {a} {c} after {y} years at {p}% $interest'),
        ],
        held_out=[
            'An account with {a} {c} grows by {p}% each year. What is in it after {y} years?',
            *asked('the final amount for {a} {c}, {p}% compound interest, {y} years'),
        ],
    ),
    TaskKind(
        name='yearly-growth',
        thoughts=['The amount is multiplied every year.'],
        code=[
            'amount = {a} * (1 + {p} / 100) ** {y}',
            'final_answer(amount)',
        ],
        slots=lambda rng: dict(
            a=rng.randint(1, 999) * 10,
            p=rng.randint(1, 20),
            y=rng.randint(2, 15),
            w=rng.choice(['A town of {a} people', 'A population of {a}', 'A value of {a}', 'A forest of {a} trees']),
        ),
        seen=[
            *asked('the population after {y} years if {a} grows by {p}% per year'),
            (
                '<A town of {a} people|A population of {a}|A value of {a}|A forest of {a} trees|{a} rabbits> <grows|'
                'grow|increases|rises> <by |>{p}% <per|each|every|a> year. <What is it after {y} years?|How many '
                'after {y} years?|How much is it after {y} years?>'
            ),
            '{a} grows {p}% every year for {y} years. What is the result?',
            'How much is {a} after {y} years of {p}% growth per year?',
            wondered('the population after {y} years if {a} grows by {p}% per year'),
        ],
        held_out=[
            'If {a} grows by {p}% a year, what is it after {y} years?',
        ],
    ),
    TaskKind(
        name='yearly-decay',
        thoughts=['The amount shrinks every year.'],
        code=[
            'amount = {a} * (1 - {p} / 100) ** {y}',
            'final_answer(amount)',
        ],
        slots=lambda rng: dict(
            a=rng.randint(1, 999) * 10,
            p=rng.randint(1, 40),
            y=rng.randint(2, 15),
            t=thing(rng),
            c=rng.choice(CURRENCIES),
        ),
        seen=[
            *asked('the value after {y} years if {a} {c} <shrink|fall|lose> {p}% per year'),
            (
                'A <car|machine|phone|{t}> <costs|of> {a} {c} <and |>loses {p}% of its value <per|each|every|a> '
                'year. <What is it worth after {y} years?|How much is it after {y} years?>'
            ),
            '{a} <shrinks|falls|decreases|drops> by {p}% every year. What is it after {y} years?',
            'How much is {a} after {y} years if it falls by {p}% a year?',
            wondered('the value after {y} years if {a} {c} <shrink|fall|lose> {p}% per year'),
        ],
        held_out=[
            'If {a} {c} lose {p}% every year, what is left after {y} years?',
        ],
    ),
]
