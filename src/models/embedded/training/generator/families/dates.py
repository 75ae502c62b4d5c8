"""Dates: days between, weekdays, days before and after, leap years, ages."""

from datetime import timedelta
from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import MONTHS, day, person


def two_days(rng: Random) -> Slots:
    """Two days, their parts as the code needs them, and a number of days."""
    first = day(rng)
    second = first + timedelta(days=rng.randint(2, 2000))
    return dict(
        a=first,
        b=second,
        y=first.year,
        m=first.month,
        d=first.day,
        y2=second.year,
        m2=second.month,
        d2=second.day,
        n=rng.randint(2, 400),
    )


def year(rng: Random) -> Slots:
    return dict(y=two_days(rng)['y'])


def birth_year(rng: Random) -> Slots:
    born = rng.randint(1930, 2015)
    return dict(n=person(rng), y=born, z=born + rng.randint(3, 90))


def month(rng: Random) -> Slots:
    number = rng.randint(1, 12)
    return dict(m=number, mn=MONTHS[number - 1], y=rng.randint(1950, 2035))


KINDS = [
    TaskKind(
        name='days-between',
        thoughts=['I subtract the two dates.'],
        code=[
            'from datetime import date',
            'final_answer((date({y2}, {m2}, {d2}) - date({y}, {m}, {d})).days)',
        ],
        slots=two_days,
        seen=[
            'How many days are <there |>between {a} and {b}?',
            'Count the days from {a} to {b}.',
            '$compute the number of days from {a} to {b}.',
            'How many days pass from {a} until {b}?',
            'What is the difference in days between {a} and {b}?',
            *asked(
                'the number of days between {a} and {b}',
                'the days from {a} <to|until> {b}',
                'the difference in days between {a} and {b}',
            ),
            'days <between|from> {a} and {b}',
            'How many days are there from {a} to {b}?',
            'How many days is it from {a} <to|until> {b}?',
            'how many days from {a} to {b}',
            'How long is it from {a} to {b} in days?',
            'how many days are between {a} and {b}',
            'From {a} to {b}, how many days is that?',
            'If I start on {a} and end on {b}, how many days is that?',
            wondered('the number of days between {a} and {b}'),
        ],
        held_out=[
            'How many days lie between the dates {a} and {b}?',
            *asked('the number of days that lie between {a} and {b}'),
        ],
    ),
    TaskKind(
        name='weekday',
        thoughts=['I use strftime to get the weekday.'],
        code=[
            'from datetime import date',
            "final_answer(date({y}, {m}, {d}).strftime('%A'))",
        ],
        slots=two_days,
        seen=[
            'What day of the week <is|was> {a}?',
            'Which weekday <is|was> {a}?',
            'On which weekday does {a} fall?',
            'Tell me the day of the week for {a}.',
            'Find the weekday of {a}.',
            *asked('the weekday of {a}', 'the day of the week <of|for|on> {a}'),
            'What weekday is {a}?',
            'which day of the week was {a}',
            'What day was {a}?',
            'On <what|which> day of the week <is|was|does> {a}<| fall>?',
            '{a} is which weekday?',
            'weekday of {a}',
            'What day of the week is {a}',
            'I was born on {a}. Which weekday was it?',
            wondered('the weekday of {a}'),
        ],
        held_out=[
            'Is {a} a Monday or another weekday?',
            *asked('the name of the weekday for {a}'),
        ],
    ),
    TaskKind(
        name='days-after',
        thoughts=['I add a timedelta.'],
        code=[
            'from datetime import date, timedelta',
            'final_answer(str(date({y}, {m}, {d}) + timedelta(days={n})))',
        ],
        slots=two_days,
        seen=[
            'What date is {n} days after {a}?',
            'Which date comes {n} days after {a}?',
            'Add {n} days to {a}.',
            'What is the date {n} days from {a}?',
            *asked('the date {n} days after {a}', 'the date {n} days from {a}', '{a} plus {n} days'),
            '{n} days after {a}',
            'Which <date|day> is {n} days after {a}?',
            'What date is it {n} days after {a}?',
            'If today is {a}, what date is it in {n} days?',
            'Today is {a}. What is the date in {n} days?',
            'Starting at {a}, which date do I get after {n} days?',
            wondered('the date {n} days after {a}'),
        ],
        held_out=[
            '{n} days after {a}, what is the date?',
            *asked('the day {n} days later than {a}'),
        ],
    ),
    TaskKind(
        name='days-before',
        thoughts=['I subtract a timedelta.'],
        code=[
            'from datetime import date, timedelta',
            'final_answer(str(date({y}, {m}, {d}) - timedelta(days={n})))',
        ],
        slots=two_days,
        seen=[
            'What date is {n} days before {a}?',
            'Which date was {n} days before {a}?',
            'Subtract {n} days from {a}.',
            'What was the date {n} days earlier than {a}?',
            *asked(
                'the date {n} days before {a}',
                '{a} minus {n} days',
                'the date {n} days <earlier than|ago from> {a}',
            ),
            '{n} days before {a}',
            'Which <date|day> is {n} days before {a}?',
            'Today is {a}. What date was it {n} days ago?',
            'If today is {a}, what was the date {n} days ago?',
            'Go back {n} days from {a}. What is the date?',
            wondered('the date {n} days before {a}'),
        ],
        held_out=[
            '{n} days before {a}, what was the date?',
            *asked('the day {n} days before {a}'),
        ],
    ),
    TaskKind(
        name='is-leap-year',
        weight=0.6,
        thoughts=['I will use calendar.isleap.'],
        code=[
            'import calendar',
            'final_answer(calendar.isleap({y}))',
        ],
        slots=year,
        seen=[
            'Is {y} a leap year?',
            'Check if {y} is a leap year.',
            'Was the year {y} a leap year?',
            'Tell me whether {y} is a leap year.',
            'is {y} a leap year',
            '{y} leap year?',
            'Was {y} a leap year?',
            'leap year or not: {y}',
            'Has {y} 366 days?',
            'Is the year {y} leap?',
        ],
        held_out=[
            'Does the year {y} have 366 days?',
            'Does {y} have a 29 February?',
        ],
    ),
    TaskKind(
        name='age',
        weight=0.7,
        thoughts=['I subtract the years.'],
        code=['final_answer({z} - {y})'],
        slots=birth_year,
        seen=[
            *asked('the age in {z} of someone born in {y}'),
            '{n} was born in {y}. How old is {n} in {z}?',
            'How old is someone in {z} who was born in {y}?',
            'I was born in {y}. How old am I in {z}?',
            'How many years are between {y} and {z}?',
            'From {y} to {z}, how many years?',
            wondered('the age in {z} of someone born in {y}'),
        ],
        held_out=[
            'Born in {y}, how old in {z}?',
        ],
    ),
    TaskKind(
        name='days-in-month',
        weight=0.7,
        thoughts=['I will use calendar.monthrange.'],
        code=[
            'import calendar',
            'final_answer(calendar.monthrange({y}, {m})[1])',
        ],
        slots=month,
        seen=[
            *asked('the number of days in {mn} {y}'),
            'How many days does {mn} {y} have?',
            'How many days are in {mn} {y}?',
            wondered('the number of days in {mn} {y}'),
        ],
        held_out=[
            'How long was {mn} {y} in days?',
        ],
    ),
]
