"""Parts of a date: its quarter, week, month and whether it exists; and the times of a day."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import day, person
from .dates import month_name, parts


def one_day(rng: Random) -> Slots:
    value = day(rng)
    return dict(a=value, p=person(rng), **parts(value))


def one_month(rng: Random) -> Slots:
    number = rng.randint(1, 12)
    return dict(m=number, mn=month_name(rng, number), y=rng.randint(1990, 2035))


def numeric_day(rng: Random) -> Slots:
    """A day in a form that does not name its month."""
    slots = one_day(rng)
    value = slots['a']
    return slots | dict(t=rng.choice([value.isoformat(), f'{value:%d.%m.%Y}', f'{value:%Y/%m/%d}']))


def maybe_real_day(rng: Random) -> Slots:
    """A day of the month that may not exist."""
    m = rng.choice([2, 2, rng.randint(1, 12), rng.choice([4, 6, 9, 11])])
    return dict(m=m, mn=month_name(rng, m), y=rng.choice([rng.randint(1990, 2032), 2024, 1900]), d=rng.randint(28, 31))


def two_times(rng: Random) -> Slots:
    """Two times of a day, and their hours and minutes for the code."""
    first, second = sorted(rng.sample(range(5 * 60, 23 * 60 + 50), 2))
    if rng.random() < 0.5:
        first, second = first - first % 5, second - second % 5 + 5
    hours = [(time // 60, time % 60) for time in (first, second)]
    text = [f'{h}:{minute:02d}' if rng.random() < 0.5 else f'{h:02d}:{minute:02d}' for h, minute in hours]
    return dict(
        s=text[0],
        e=text[1],
        h1=hours[0][0],
        n1=hours[0][1],
        h2=hours[1][0],
        n2=hours[1][1],
        a=day(rng),
        p=person(rng),
        w=rng.choice('film lesson meeting flight concert lunch match'.split()),
    )


KINDS = [
    TaskKind(
        name='quarter',
        weight=0.8,
        thoughts=['Three months make a quarter.'],
        code=[
            'month = {m}',
            'final_answer((month - 1) // 3 + 1)',
        ],
        slots=one_day,
        seen=[
            *asked(
                'the quarter <of|for> {a}', 'the quarter of the year that {a} is in', 'the number of the quarter of {a}'
            ),
            'Which quarter <is {a} in|does {a} fall in>?',
            'In which quarter of the year is {a}?',
            'quarter of {a}',
            '{a}: which quarter, 1 to 4?',
            'The bill is from {a}. Which quarter is that?',
            '{p} started on {a}. In which quarter was that?',
        ],
        held_out=['Into which quarter does {a} fall?'],
    ),
    TaskKind(
        name='quarter-of-month',
        weight=0.5,
        thoughts=['Three months make a quarter.'],
        code=[
            'month = {m}',
            'final_answer((month - 1) // 3 + 1)',
        ],
        slots=one_month,
        seen=[
            *asked('the quarter <of|for> {mn}', 'the quarter of the year that {mn} is in'),
            'Which quarter is {mn} in?',
            'In which quarter of the year is {mn}?',
            'quarter of {mn} {y}',
            'Is {mn} in quarter 1, 2, 3 or 4?',
            'We sell most in {mn}. Which quarter is that?',
        ],
        held_out=['Which quarter does {mn} belong to, in which quarter is it?'],
    ),
    TaskKind(
        name='month-number',
        weight=0.5,
        thoughts=['I know the number of the month.'],
        code=[
            'month = {m}',
            'final_answer(month)',
        ],
        slots=one_month,
        seen=[
            *asked('the number of the month {mn}', 'the month number of {mn}'),
            'Which number has the month {mn}?',
            'What number month is {mn}?',
            'month number of {mn}',
            '{mn} is month number what?',
        ],
        held_out=['As a number from 1 to 12, what month is {mn}?'],
    ),
    TaskKind(
        name='month-of-number',
        weight=0.5,
        thoughts=['I will use calendar.month_name.'],
        code=[
            'import calendar',
            'final_answer(calendar.month_name[{m}])',
        ],
        slots=one_month,
        seen=[
            *asked('the name of month {m}', 'the name of month number {m}'),
            'Which month is number {m}?',
            'What is month {m} called?',
            'name of month {m}',
            'month {m} of the year, which one is that?',
        ],
        held_out=['Name month number {m} of the year.'],
    ),
    TaskKind(
        name='month-of-date',
        weight=0.5,
        thoughts=['I will use calendar.month_name.'],
        code=[
            'import calendar',
            'final_answer(calendar.month_name[{m}])',
        ],
        slots=numeric_day,
        seen=[
            *asked('the month of {t}', 'the name of the month in {t}', 'the month name of the date {t}'),
            'Which month is {t} in?',
            'In which month is {t}?',
            'month of {t}',
            'The letter is dated {t}. What is the name of the month?',
        ],
        held_out=['What month name belongs to the date {t}?'],
    ),
    TaskKind(
        name='week-number',
        weight=0.8,
        thoughts=['I will use isocalendar, which knows the week.'],
        code=[
            'from datetime import date',
            'day = date({y}, {m}, {d})',
            'final_answer(day.isocalendar()[1])',
        ],
        slots=one_day,
        seen=[
            *asked(
                'the <ISO |>week number of {a}', 'the <calendar|ISO> week of {a}', 'the number of the ISO week of {a}'
            ),
            'Which <calendar|ISO> week is {a} in?',
            'What is the week number of {a}?',
            'week number of {a}',
            'In which calendar week does {a} fall?',
            '{p} is on holiday from {a}. Which calendar week is that?',
        ],
        held_out=['What week number does {a} have?'],
    ),
    TaskKind(
        name='is-real-date',
        weight=0.7,
        thoughts=['I compare the day with the number of days of the month.'],
        code=[
            'import calendar',
            'final_answer({d} <= calendar.monthrange({y}, {m})[1])',
        ],
        slots=maybe_real_day,
        seen=[
            'Is {mn} {d}, {y} a <real|valid> date?',
            'Does {d} {mn} {y} exist?',
            'Is {d} {mn} {y} a valid date?',
            'Was there a {d} {mn} in {y}?',
            'Check <if|whether> {d} {mn} {y} is a real date.',
            '{d} {mn} {y} valid?',
            'does the date {mn} {d}, {y} exist',
            'Somebody gave {d} {mn} {y} as birthday. Can that be a real date?',
        ],
        held_out=['Is there such a date as {mn} {d}, {y}, does it exist?'],
    ),
    TaskKind(
        name='minutes-on-a-day',
        thoughts=['I turn both times into minutes and subtract.'],
        code=[
            'start = {h1} * 60 + {n1}',
            'end = {h2} * 60 + {n2}',
            'final_answer(end - start)',
        ],
        slots=two_times,
        seen=[
            *asked(
                'the number of minutes between {s} and {e}',
                'the minutes from {s} to {e}',
                'the number of minutes between {s} and {e} on {a}',
                'the length in minutes of a {w} from {s} to {e}',
            ),
            'How many minutes is it from {s} to {e} on {a}?',
            'How many minutes are there between {s} and {e}?',
            'minutes from {s} to {e}',
            'minutes between {s} and {e} on {a}',
        ],
        held_out=['How many minutes pass from {s} until {e} on {a}?'],
        facts=[
            'the {w} on {a} starts at {s} and ends at {e}',
            '{p} left at {s} and arrived at {e}',
            'on {a} a {w} went from {s} to {e}',
            'I began at {s} and stopped at {e} on {a}',
            'it is {s} now and the {w} is at {e}',
        ],
        questions=[
            'how many minutes is that',
            'how many minutes are between the two times',
            'how long is that in minutes',
            'what is the time between in minutes',
        ],
        held_out_questions=['how many minutes pass in between'],
    ),
    TaskKind(
        name='hours-on-a-day',
        weight=0.6,
        thoughts=['I turn both times into minutes, subtract, and divide by 60.'],
        code=[
            'start = {h1} * 60 + {n1}',
            'end = {h2} * 60 + {n2}',
            'final_answer((end - start) / 60)',
        ],
        slots=two_times,
        seen=[
            *asked(
                'the number of hours between {s} and {e}',
                'the hours from {s} to {e} as a decimal number',
                'the number of hours between {s} and {e} on {a}',
            ),
            'How many hours are there between {s} and {e}?',
            'hours from {s} to {e} as a decimal',
        ],
        held_out=['How many hours pass from {s} until {e} on {a}?'],
        facts=[
            'the {w} on {a} starts at {s} and ends at {e}',
            '{p} left at {s} and arrived at {e}',
            'on {a} I worked from {s} to {e}',
            'it is {s} now and the {w} is at {e}',
        ],
        questions=[
            'how many hours is that, with decimals',
            'how many hours are between the two times',
            'how long is that in hours',
        ],
        held_out_questions=['how many hours pass in between'],
    ),
]
