"""Everyday dates: weekdays some days on, ends of months in a form, holidays, dates without a year."""

from datetime import date, timedelta
from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import MONTHS, day, person
from .dates import month_name, parts
from .dates_format import FORMS


def day_and_steps(rng: Random) -> Slots:
    """A day, a number of days, and a form of dates with its code."""
    first = day(rng)
    form, code = rng.choice(FORMS)
    thing = rng.choice('concert exam wedding party holiday delivery deadline match trip visit'.split())
    steps = rng.randint(2, rng.choice([14, 30, 100]))
    return dict(a=first, n=steps, f=form, s=code, p=person(rng), w=thing, **parts(first))


def month_and_form(rng: Random) -> Slots:
    number = rng.choice([rng.randint(1, 12), rng.randint(1, 12), 2])
    form, code = rng.choice(FORMS)
    return dict(m=number, mn=month_name(rng, number), y=rng.randint(1980, 2035), f=form, s=code)


def before_christmas(rng: Random) -> Slots:
    """A day of a year before Christmas."""
    first = date(rng.randint(2000, 2035), 1, 1) + timedelta(days=rng.randint(0, 350))
    return dict(a=first, p=person(rng), **parts(first))


def day_text(value: date, style: int) -> str:
    """A day and a month in words, without a year."""
    month = MONTHS[value.month - 1]
    ending = 'th' if 10 <= value.day <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(value.day % 10, 'th')
    return [
        f'{month} {value.day}',
        f'{value.day} {month}',
        f'{month} {value.day}{ending}',
        f'the {value.day}{ending} of {month}',
        f'{value.day} {month[:3]}',
        f'{month[:3]} {value.day}',
    ][style]


def two_days_of_a_year(rng: Random) -> Slots:
    """Two days of one year that do not lie around the end of February, in words without the year."""
    year = rng.randint(2000, 2035)
    low, high = rng.choice([(date(year, 1, 1), date(year, 2, 27)), *[(date(year, 3, 1), date(year, 12, 30))] * 4])
    first = low + timedelta(days=rng.randint(0, (high - low).days - 3))
    second = first + timedelta(days=rng.randint(2, min((high - first).days, rng.choice([20, 60, 300]))))
    style = rng.randrange(6)
    other = style if rng.random() < 0.8 else rng.randrange(6)
    return dict(
        a_=day_text(first, style),
        b_=day_text(second, other),
        **parts(first),
        **parts(second, '2'),
        p=person(rng),
        w=rng.choice('concert exam wedding party holiday match trip exhibition'.split()),
    )


BETWEEN_SEEN = [
    'How many days <are there |are |>between {a_} and {b_}{in_}?',
    'How many days <is it |>from {a_} <to|till|until> {b_}{in_}?',
    'days from {a_} to {b_}{in_}',
    '{a_} to {b_}{in_}, <how many days|days>?',
    'It is {a_}. How many days <until|till> {b_}{in_}?',
    "today is {a_}, my {w} is on {b_}{in_}, how many days <to go|left|is that>?",
    'We are away from {a_} to {b_}{in_}. How many nights is that?',
    '{p} <left|started> on {a_} and came back on {b_}{in_}. How many days later was that?',
    'I go on holiday on {a_} and return on {b_}{in_}, how many days later is that?',
    '<check in|arrive> {a_}, <check out|leave> {b_}{in_}, how many nights?',
    'count the days from {a_} to {b_}{in_}',
    'How long is it from {a_} to {b_}{in_}, in days?',
    'if the {w} starts on {a_} and ends on {b_}{in_}, how many days are in between the two dates?',
]
BETWEEN_NOUNS = ['the number of days from {a_} to {b_}{in_}', 'the days between {a_} and {b_}{in_}']


def between(template: str, year: str) -> str:
    return template.replace('{in_}', year)


KINDS = [
    TaskKind(
        name='weekday-after-date-and-days',
        weight=1.2,
        thoughts=['I add a timedelta and use strftime to get the weekday.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'day = start + timedelta(days={n})',
            "final_answer(day.strftime('%A'))",
        ],
        slots=day_and_steps,
        seen=[
            *asked('the weekday {n} days after {a}', 'the day of the week {n} days from {a}'),
            '<What|Which> <weekday|day of the week> is it {n} days after {a}?',
            'Today is {a}. <What|Which> <weekday|day of the week> <is it|will it be> in {n} days?',
            "it's {a}, which weekday is it in {n} days",
            '{a} plus {n} days, <which weekday|what day of the week|weekday>?',
            '{n} days after {a}: <which weekday|day of the week|weekday>?',
            'The {w} is {n} days after {a}. On which weekday is it?',
            'My parcel was sent on {a} and takes {n} days. On <what|which> day of the week does it come?',
            '{p} starts on {a} and is done {n} days later. Which weekday is that?',
            'If I begin on {a}, <what|which> day of the week is it after {n} days?',
            'on which weekday does a trial that starts on {a} end {n} days later',
            'add {n} days to {a} and tell me the weekday',
            'is it a Monday, Tuesday or what {n} days after {a}?',
        ],
        held_out=['Count {n} days on from {a}: what is the name of that day of the week?'],
    ),
    TaskKind(
        name='weekday-before-date-and-days',
        weight=0.6,
        thoughts=['I subtract a timedelta and use strftime to get the weekday.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'day = start - timedelta(days={n})',
            "final_answer(day.strftime('%A'))",
        ],
        slots=day_and_steps,
        seen=[
            *asked('the weekday {n} days before {a}', 'the day of the week {n} days before {a}'),
            '<What|Which> <weekday|day of the week> <is|was> it {n} days before {a}?',
            'Today is {a}. <What|Which> <weekday|day of the week> was it {n} days ago?',
            "it's {a}, which weekday was it {n} days ago",
            '{a} minus {n} days, <which weekday|what day of the week|weekday>?',
            '{n} days before {a}: <which weekday|day of the week|weekday>?',
            'The {w} was {n} days before {a}. On which weekday was it?',
            'My parcel came on {a} after {n} days. On which day of the week was it sent?',
            '{p} came back on {a} after {n} days. On which weekday did {p} leave?',
            'I have to book {n} days before {a}. Which day of the week is that?',
            'subtract {n} days from {a} and tell me the weekday',
            'is it a Monday, Tuesday or what {n} days before {a}?',
        ],
        held_out=['Count {n} days back from {a}: what is the name of that day of the week?'],
    ),
    TaskKind(
        name='days-after-in-form',
        weight=0.9,
        thoughts=['I add a timedelta and write the date with strftime.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'day = start + timedelta(days={n})',
            "final_answer(day.strftime('{s}'))",
        ],
        slots=day_and_steps,
        seen=[
            *asked('the date {n} days after {a} as {f}', 'the date {n} days after {a} in the form {f}'),
            'What date is {n} days after {a}? <Use|Give it in|Write it as> {f}.',
            'Add {n} days to {a} and <give|write|show> the date as {f}.',
            '{a} plus {n} days <as|in> {f}',
            '{n} days after {a}, in the format {f}?',
            'Today is {a}. Give me the date in {n} days as {f}.',
            "it's {a}, what is the date in {n} days, written {f}",
            'I have {n} days from {a} to pay. By which date, in {f} format?',
            '{p} is back {n} days after {a}. Write that date as {f}.',
            'date {n} days from {a}, format {f}',
            'The {w} is {n} days after {a}. I need the date like {f}.',
            'deadline {n} days after {a}, as {f} please',
            'Which date, as {f}, comes {n} days after {a}?',
        ],
        held_out=['With {f} as the format, which date follows {a} by {n} days?'],
    ),
    TaskKind(
        name='last-day-of-month-in-form',
        weight=1.0,
        thoughts=['I get the number of days with calendar.monthrange and write the date with strftime.'],
        code=[
            'import calendar',
            'from datetime import date',
            'day = date({y}, {m}, calendar.monthrange({y}, {m})[1])',
            "final_answer(day.strftime('{s}'))",
        ],
        slots=month_and_form,
        seen=[
            *asked('the last day of {mn} {y} as {f}', 'the last day of {mn} {y} in the form {f}'),
            'What is the last day of {mn} {y}? <Use|Give it in|Write it as|Answer in> {f}.',
            'Give me the last day of {mn} {y} <as|in|in the format|formatted as> {f}.',
            'last day of {mn} {y} <as|in> {f}',
            'end of {mn} {y}, {f}',
            'Which date is the end of {mn} {y}, in the format {f}?',
            'The rent is due on the last day of {mn} {y}. Write that date as {f}.',
            'I need the last date in {mn} {y} as {f}',
            'Write the end of {mn} {y} as {f}.',
            'month end {mn} {y} in {f} format',
            'My contract ends with {mn} {y}. The last day as {f}?',
            'Format the last day of {mn} {y} as {f}.',
            'on what date does {mn} {y} end, written like {f}',
        ],
        held_out=['In {f} please: which date closes {mn} {y}?'],
    ),
    TaskKind(
        name='weekday-of-last-day-of-month',
        weight=0.7,
        thoughts=['I get the last day with calendar.monthrange and the weekday with strftime.'],
        code=[
            'import calendar',
            'from datetime import date',
            'day = date({y}, {m}, calendar.monthrange({y}, {m})[1])',
            "final_answer(day.strftime('%A'))",
        ],
        slots=month_and_form,
        seen=[
            *asked('the weekday of the last day of {mn} {y}', 'the day of the week on the last day of {mn} {y}'),
            'On which weekday does {mn} {y} end?',
            'What day of the week is the last day of {mn} {y}?',
            'Which weekday is the last day <of|in> {mn} {y}?',
            'last day of {mn} {y}, <weekday|which weekday|day of the week>?',
            'The rent is due on the last day of {mn} {y}. Which weekday is that?',
            'end of {mn} {y}, what day of the week',
            'weekday of the end of {mn} {y}',
            'Does {mn} {y} end on a Monday, a Tuesday or which weekday?',
            'My last working day is the last of {mn} {y}, which day of the week is that?',
            'what day of the week does {mn} {y} finish on',
            'Tell me the weekday on which {mn} {y} ends.',
        ],
        held_out=['The month {mn} {y} closes on a day of the week: on which?'],
    ),
    TaskKind(
        name='days-until-christmas',
        weight=0.8,
        thoughts=['Christmas is December 25, so I subtract the dates.'],
        code=[
            'from datetime import date',
            'today = date({y}, {m}, {d})',
            'final_answer((date({y}, 12, 25) - today).days)',
        ],
        slots=before_christmas,
        seen=[
            *asked('the number of days until Christmas if today is {a}', 'the days from {a} to Christmas Day'),
            'Today is {a}. How many days <until|till|to|are left until> <Christmas|Christmas Day|xmas>?',
            "it's {a}, how many <days|sleeps> <till|until> <Christmas|xmas>",
            'How many days <until|till> Christmas <from|counted from> {a}?',
            'days <until|to|till> <Christmas|xmas>, today {a}',
            '{a}: how many days to Christmas (December 25)?',
            '{p} wants to know on {a} how many days it is until Christmas Day.',
            'How long is it from {a} to December 25 of that year, in days?',
            'from {a} to Christmas, how many days?',
            'Christmas countdown on {a}: days left?',
            'If today is {a}, in how many days is Christmas?',
            'we have {a}, how many more days until the 25th of December',
            'How many days before Christmas is {a}?',
        ],
        held_out=['On {a} the children ask how many days they must wait for Christmas Day.'],
    ),
    TaskKind(
        name='days-until-new-year',
        weight=0.6,
        thoughts=['New Year is January 1 of the next year, so I subtract the dates.'],
        code=[
            'from datetime import date',
            'today = date({y}, {m}, {d})',
            'final_answer((date({y} + 1, 1, 1) - today).days)',
        ],
        slots=before_christmas,
        seen=[
            *asked("the number of days until New Year's Day if today is {a}"),
            *asked('the days from {a} to the next January 1'),
            "Today is {a}. How many days <until|till|to|are left until> <New Year|New Year's Day|the new year>?",
            "it's {a}, how many days <till|until> <new year|January 1>",
            "How many days until New Year's Day <from|counted from> {a}?",
            'days <until|to|till> new year, today {a}',
            '{a}: how many days to the next January 1?',
            '{p} wants to know on {a} how many days it is until the new year begins.',
            'from {a} to new year, how many days?',
            'New year countdown on {a}: days left until January 1?',
            'If today is {a}, in how many days does the new year begin?',
            'we have {a}, how many more days until the 1st of January',
            "How many days before New Year's Day is {a}?",
        ],
        held_out=['On {a} somebody asks how many days the first of January is away.'],
    ),
    TaskKind(
        name='days-between-in-one-year',
        weight=1.0,
        thoughts=['I subtract the two dates of that year.'],
        code=[
            'from datetime import date',
            'start = date({y}, {m}, {d})',
            'end = date({y}, {m2}, {d2})',
            'final_answer((end - start).days)',
        ],
        slots=two_days_of_a_year,
        seen=[
            *(between(template, ' {y}') for template in BETWEEN_SEEN),
            'In {y}, how many days are there from {a_} to {b_}?',
            'How many days are between {a_} and {b_} in {y}?',
            *(asked(*(between(noun, ' {y}') for noun in BETWEEN_NOUNS))),
        ],
        held_out=['By how many days do {a_} and {b_} {y} lie apart?'],
    ),
    TaskKind(
        name='days-between-without-year',
        weight=1.0,
        thoughts=['No year is given, so I take a usual one and subtract the two dates.'],
        code=[
            'from datetime import date',
            'start = date(2025, {m}, {d})',
            'end = date(2025, {m2}, {d2})',
            'final_answer((end - start).days)',
        ],
        slots=two_days_of_a_year,
        seen=[
            *(between(template, '') for template in BETWEEN_SEEN),
            *(asked(*(between(noun, '') for noun in BETWEEN_NOUNS))),
        ],
        held_out=['By how many days do {a_} and {b_} lie apart?'],
    ),
]
