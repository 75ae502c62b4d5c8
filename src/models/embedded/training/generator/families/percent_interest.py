"""Interest: simple and compound, by year and by month, and how long saving takes."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, person
from .percent_values import rate
from .percent_wordings import COMPOUND


def deposit(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(1, 99) * 100, rng.randint(100, 9999), rng.randint(1, 50) * 1000]),
        p=rate(rng, 1, 12),
        y=rng.randint(2, 15) if rng.random() < 0.8 else rng.randint(16, 40),
        m=rng.randint(2, 36),
        c=rng.choice(CURRENCIES),
        n=person(rng),
    )


def goal(rng: Random) -> Slots:
    """A deposit `a` and a goal `b` that compound interest reaches within some decades."""
    slots = deposit(rng) | dict(p=rate(rng, 2, 15))
    factor = rng.choice([2, 2, 3, rng.uniform(1.1, 3), rng.uniform(1.1, 3)])
    return slots | dict(b=round(int(slots['a'] * factor), -2 if slots['a'] > 999 else -1))


def yearly_deposit(rng: Random) -> Slots:
    return deposit(rng) | dict(a=rng.choice([rng.randint(1, 60) * 50, rng.randint(100, 3000)]), y=rng.randint(2, 30))


SIMPLE_FACTS = [
    '{n} lends {a} {c} at {p}% simple interest a year for {y} years',
    'I put {a} {c} away for {y} years at {p}% simple interest',
    'a loan of {a} {c} runs {y} years with {p}% simple interest per year',
    'a bond of {a} {c} pays {p}% simple interest each year for {y} years',
    'for {y} years I get {p}% simple interest on {a} {c}',
    '{a} {c} earn {p}% a year without compounding, and that for {y} years',
    'my aunt borrows {a} {c} for {y} years and pays {p}% simple interest a year',
]
COMPOUND_FACTS = [
    '{n} puts {a} {c} in a bank at {p}% compound interest per year and waits {y} years',
    'I invest {a} {c} for {y} years at {p}% a year, compounded yearly',
    'I leave {a} {c} in the bank for {y} years at {p}% interest a year',
    '{a} {c} earn {p}% interest per year, compounded annually, for {y} years',
    '{n} has {a} {c} in a savings account with {p}% interest a year and leaves it there for {y} years',
    'a fund returns {p}% every year and {n} puts in {a} {c} for {y} years',
    'for {y} years my {a} {c} get {p}% compound interest',
    'a debt of {a} {c} has {p}% interest a year, compounded, and nothing is paid back for {y} years',
]
MONTHLY_FACTS = [
    '{a} {c} are invested at {p}% a year, compounded monthly, for {y} years',
    '{n} puts {a} {c} in an account for {y} years with {p}% yearly interest, compounded every month',
    'I save {a} {c} for {y} years at {p}% a year and the interest is added monthly',
    'a bank pays {p}% per year with monthly compounding on {a} {c} for {y} years',
    'for {y} years {a} {c} grow at a yearly rate of {p}% that is compounded monthly',
]
GOAL_FACTS = [
    '{n} has {a} {c} at {p}% interest a year and wants {b} {c}',
    'I invest {a} {c} at {p}% per year and need {b} {c}',
    'an account holds {a} {c}, gets {p}% interest every year and should reach {b} {c}',
    '{a} {c} grow by {p}% interest each year up to {b} {c}',
    'my goal is {b} {c}, I have {a} {c} and the bank pays {p}% a year',
    'a fund with {a} {c} gains {p}% a year and {n} waits for {b} {c}',
]
YEARLY_FACTS = [
    '{n} pays in {a} {c} every year and gets {p}% interest a year, for {y} years',
    'I save {a} {c} at the start of each year for {y} years, at {p}% interest',
    'each year I put {a} {c} in an account with {p}% interest, {y} years long',
    'for {y} years {a} {c} are paid in every year and then {p}% interest is added',
    '{a} {c} go into a fund every year for {y} years and it grows {p}% a year',
]
AT_THE_END = [
    'how much is it at the end',
    'what is it worth in the end',
    'how much money is there at the end',
    'how much is that in total afterwards',
    'what is the final amount',
    'what is the final balance',
    'how much is it then',
]
INTEREST_ONLY = [
    'how much interest is that',
    'how much interest is it in total',
    'what is the total interest',
    'how much is the interest alone',
    'how many {c} of interest are paid',
    'how much interest is earned',
]

KINDS = [
    TaskKind(
        name='simple-interest',
        thoughts=['Simple interest is amount times rate times years.'],
        code=[
            'interest = {a} * {p} / 100 * {y}',
            'final_answer(interest)',
        ],
        slots=deposit,
        seen=[
            'What is the simple interest on {a} {c} at {p}% per year for {y} years?',
            '$compute the simple interest for {a} {c} at {p}% a year over {y} years.',
            '{n} lends {a} {c} at {p}% simple interest per year for {y} years. How much interest is that?',
            'How much simple interest do {a} {c} give in {y} years at {p}%?',
            *asked(
                'the simple interest on {a} {c} at {p}% for {y} years',
                'the simple interest of {a} {c} over {y} years at {p}%',
                '{y} years of simple interest on {a} {c} at {p}%',
            ),
            '{a} {c} at {p}% simple interest for {y} years. How much interest?',
            'I lend {a} {c} at {p}% simple interest. What is the interest after {y} years?',
            'simple interest: {a} {c}, {p}%, {y} years',
            '$want the interest without compounding on {a} {c} at {p}% for {y} years',
            'How much simple interest do I get for {a} {c} at {p}% after {y} years?',
            wondered('the simple interest on {a} {c} at {p}% for {y} years'),
        ],
        facts=SIMPLE_FACTS,
        questions=INTEREST_ONLY,
        held_out=[
            'Find the simple interest of {a} {c}, rate {p}%, {y} years.',
            '$find the interest without compounding on {a} {c} at {p}% for {y} years',
        ],
        held_out_questions=['how high is the interest for all {y} years'],
    ),
    TaskKind(
        name='simple-interest-total',
        thoughts=['I add the simple interest to the amount.'],
        code=[
            'interest = {a} * {p} / 100 * {y}',
            'final_answer({a} + interest)',
        ],
        slots=deposit,
        seen=[
            *asked(
                'the total of {a} {c} with {p}% simple interest after {y} years',
                'the amount with simple interest for {a} {c}, {p}%, {y} years',
            ),
            '{a} {c} at {p}% simple interest for {y} years. How much <do I have|is it> at the end?',
            'How much do {a} {c} become in {y} years at {p}% simple interest?',
        ],
        facts=SIMPLE_FACTS,
        questions=AT_THE_END,
        held_out=['With {p}% simple interest, what are {a} {c} worth after {y} years?'],
        held_out_questions=['what does it come to with the interest'],
    ),
    TaskKind(
        name='interest-for-months',
        thoughts=['The interest of a year is multiplied by the months and divided by 12.'],
        code=[
            'year = {a} * {p} / 100',
            'final_answer(year * {m} / 12)',
        ],
        slots=deposit,
        seen=[
            *asked(
                'the interest on {a} {c} at {p}% a year for {m} months',
                'the simple interest for {m} months on {a} {c} at {p}% per year',
            ),
            'How much interest do {a} {c} bring in {m} months at {p}% a year?',
            '{a} {c}, {p}% a year, {m} months: how much interest?',
        ],
        facts=[
            '{n} borrows {a} {c} at {p}% a year for {m} months',
            'I lend {a} {c} for {m} months at {p}% simple interest a year',
            'a loan of {a} {c} has {p}% yearly interest and runs {m} months',
            'for {m} months {a} {c} earn {p}% interest a year without compounding',
            'my money, {a} {c}, is {m} months in an account with {p}% a year',
        ],
        questions=INTEREST_ONLY,
        held_out=['Over {m} months, what interest do I get on {a} {c} at {p}% a year?'],
        held_out_questions=['how high is the interest for these months'],
    ),
    TaskKind(
        name='compound-interest',
        weight=1.5,
        thoughts=['With compound interest the amount is multiplied every year.'],
        code=[
            'amount = {a} * (1 + {p} / 100) ** {y}',
            'final_answer(amount)',
        ],
        slots=deposit,
        seen=[
            *COMPOUND,
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
                '{a} {c} compounded at {p}% for {y} years',
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
        facts=COMPOUND_FACTS,
        questions=AT_THE_END,
        held_out=[
            'An account with {a} {c} grows by {p}% each year. What is in it after {y} years?',
            *asked('the final amount for {a} {c}, {p}% compound interest, {y} years'),
        ],
        held_out_questions=['what has become of the money'],
    ),
    TaskKind(
        name='compound-interest-earned',
        thoughts=['I subtract the amount paid in from the final amount.'],
        code=[
            'amount = {a} * (1 + {p} / 100) ** {y}',
            'final_answer(amount - {a})',
        ],
        slots=deposit,
        seen=[
            *asked(
                'the compound interest earned on {a} {c} at {p}% in {y} years',
                'the interest with compounding on {a} {c} at {p}% for {y} years',
            ),
            'How much compound interest do {a} {c} bring in {y} years at {p}%?',
            'How much interest do I earn on {a} {c} in {y} years at {p}% compounded yearly?',
        ],
        facts=COMPOUND_FACTS,
        questions=INTEREST_ONLY,
        held_out=['$want only the interest, with compounding, on {a} {c} at {p}% for {y} years'],
        held_out_questions=['how high is the interest after all these years'],
    ),
    TaskKind(
        name='monthly-compounding',
        thoughts=['The yearly rate is divided by 12 and the amount is multiplied every month.'],
        code=[
            'amount = {a} * (1 + {p} / 100 / 12) ** ({y} * 12)',
            'final_answer(amount)',
        ],
        slots=deposit,
        seen=[
            *asked(
                'the value of {a} {c} after {y} years at {p}% a year compounded monthly',
                'the final balance of {a} {c} at {p}% with monthly compounding over {y} years',
            ),
            '{a} {c}, {p}% compounded monthly, {y} years. How much is it?',
            'What do {a} {c} become in {y} years at {p}% a year, compounded monthly?',
        ],
        facts=MONTHLY_FACTS,
        questions=AT_THE_END,
        held_out=['With monthly compounding at {p}% a year, what do {a} {c} give after {y} years?'],
        held_out_questions=['what has the money become'],
    ),
    TaskKind(
        name='monthly-rate',
        thoughts=['The amount is multiplied every month.'],
        code=[
            'amount = {a} * (1 + {p} / 100) ** {m}',
            'final_answer(amount)',
        ],
        slots=lambda rng: deposit(rng) | dict(p=rate(rng, 1, 6)),
        seen=[
            *asked(
                'the value of {a} {c} after {m} months at {p}% a month',
                '{a} {c} with {p}% interest per month for {m} months',
            ),
            'What do {a} {c} become in {m} months at {p}% per month?',
        ],
        facts=[
            '{n} has {a} {c} and gets {p}% interest every month for {m} months',
            'a debt of {a} {c} grows {p}% a month and nothing is paid for {m} months',
            'I put {a} {c} away for {m} months at {p}% per month',
            'for {m} months {a} {c} grow by {p}% each month',
        ],
        questions=AT_THE_END,
        held_out=['Each month {p}% is added to {a} {c}. What is it after {m} months?'],
        held_out_questions=['what has it become after all these months'],
    ),
    TaskKind(
        name='years-to-goal',
        thoughts=['I count the years with a loop.'],
        code=[
            'money, years = {a}, 0',
            'while money < {b}:',
            '    money *= 1 + {p} / 100',
            '    years += 1',
            'final_answer(years)',
        ],
        slots=goal,
        seen=[
            *asked(
                'the number of years until {a} {c} at {p}% a year reach {b} {c}',
                'the years it takes to get from {a} {c} to {b} {c} at {p}% interest',
            ),
            'How many years until {a} {c} become {b} {c} at {p}% a year?',
            'When do I have {b} {c} if I invest {a} {c} at {p}% a year? Count the years.',
            'How long does it take {a} {c} to grow to {b} {c} at {p}% interest per year?',
        ],
        facts=GOAL_FACTS,
        questions=[
            'how many years does it take',
            'how many years are needed',
            'after how many years is the goal reached',
            'how many full years is that',
            'how long does it take in years',
        ],
        held_out=['At {p}% a year, how many years do {a} {c} need to be at least {b} {c}?'],
        held_out_questions=['how many years must pass for that'],
    ),
    TaskKind(
        name='saving-every-year',
        thoughts=['I add the money and the interest every year in a loop.'],
        code=[
            'money = 0',
            'for year in range({y}):',
            '    money = (money + {a}) * (1 + {p} / 100)',
            'final_answer(money)',
        ],
        slots=yearly_deposit,
        seen=[
            *asked('the balance after {y} years if {a} {c} are paid in at the start of every year at {p}% interest'),
            'I pay in {a} {c} at the start of every year at {p}%. What do I have after {y} years?',
            'Save {a} {c} every year for {y} years with {p}% interest. How much is it at the end?',
        ],
        facts=YEARLY_FACTS,
        questions=AT_THE_END,
        held_out=['Every year {a} {c} come in, then {p}% interest is added. How much is it after {y} years?'],
        held_out_questions=['what has been saved by then'],
    ),
]
