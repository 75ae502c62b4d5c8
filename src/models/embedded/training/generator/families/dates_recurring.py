"""Dates that people ask for: holidays, dates in digits, due dates, every few weeks, weeks and days."""

from datetime import date, timedelta
from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import day, person
from .dates import parts
from .dates_everyday import day_text

#: Days that have a name, with their month and day.
HOLIDAYS = [
    ('Epiphany (January 6)', 1, 6),
    ('Groundhog Day (February 2)', 2, 2),
    ("Valentine's Day", 2, 14),
    ("valentine's day", 2, 14),
    ("St Patrick's Day", 3, 17),
    ('April Fools', 4, 1),
    ('Labour Day (May 1)', 5, 1),
    ('May Day', 5, 1),
    ('the Fourth of July', 7, 4),
    ('the 4th of July', 7, 4),
    ('Halloween', 10, 31),
    ('halloween', 10, 31),
    ('Christmas Eve', 12, 24),
    ('Christmas Day', 12, 25),
    ('Christmas', 12, 25),
    ('christmas', 12, 25),
    ('Boxing Day', 12, 26),
    ("New Year's Eve", 12, 31),
    ("new year's eve", 12, 31),
]
#: Dates in digits: as they look, and how one says so.
DIGITS = [
    ('{d:02d}/{m:02d}/{y}', ['day/month/year', 'dd/mm/yyyy', 'DD/MM/YYYY', 'day first', 'British style']),
    ('{m:02d}/{d:02d}/{y}', ['month/day/year', 'mm/dd/yyyy', 'MM/DD/YYYY', 'month first', 'US style', 'US format']),
    ('{d}/{m}/{y}', ['day/month/year', 'd/m/yyyy', 'day first', 'European style']),
    ('{m}/{d}/{y}', ['month/day/year', 'm/d/yyyy', 'month first', 'American style']),
    ('{d:02d}-{m:02d}-{y}', ['day-month-year', 'dd-mm-yyyy', 'day first']),
    ('{d:02d}.{m:02d}.{y}', ['day.month.year', 'dd.mm.yyyy', 'German style', 'day first']),
]
THINGS = 'DVD,ladder,drill,tent,costume,bike,suit,camera,carpet cleaner,kayak,e-reader'.split(',')


def holiday(rng: Random) -> Slots:
    name, month, number = rng.choice(HOLIDAYS)
    year = rng.randint(2010, 2040)
    where = rng.choice(['{0} {1}', '{0} {1}', '{0} in {1}', '{0} of {1}'])
    return dict(h=where.format(name, year), y=year, m=month, d=number, p=person(rng))


def until_named(rng: Random) -> Slots:
    """A day `a`, and a later one of its year, `h`: a holiday or a birthday."""
    if rng.random() < 0.5:
        name, month, number = rng.choice(HOLIDAYS[5:])
        name = name.split(' (')[0]
    else:
        month, number = rng.randint(4, 12), rng.randint(2, 28)
        what = rng.choice(
            "my birthday,my sister's birthday,our anniversary,the school fair,payday,my exam,the deadline".split(',')
        )
        name = f'{what} on {day_text(date(2025, month, number), rng.randrange(6))}'
    last = date(rng.randint(2015, 2035), month, number)
    first = last - timedelta(days=rng.randint(2, min(200, (last - date(last.year, 1, 2)).days)))
    return dict(a=first, h=name, **parts(first), m2=month, d2=number, p=person(rng))


def in_digits(rng: Random) -> Slots:
    """A date in digits, `a_`, with `f` that says how to read it, and `n` days or weeks."""
    first = day(rng)
    form, notes = rng.choice(DIGITS)
    return dict(
        a_=form.format(d=first.day, m=first.month, y=first.year),
        f=rng.choice(notes),
        n=rng.randint(2, rng.choice([10, 21, 60, 100])),
        w=rng.randint(2, rng.choice([8, 16])),
        p=person(rng),
        i=rng.choice('barber,vet,optician,hairdresser,plumber,physio,tax adviser,mechanic'.split(',')),
        **parts(first),
    )


def borrowed(rng: Random) -> Slots:
    first = day(rng)
    span = rng.choice([7, 10, 14, 14, 21, 28, 30, 30, 45, 60, 90])
    return dict(a=first, n=span, i=rng.choice(THINGS), p=person(rng), **parts(first))


def every_weeks(rng: Random) -> Slots:
    """Something from `a` on every `w` weeks: the date of the `b`th."""
    first = day(rng)
    number = rng.randint(3, 12)
    ending = {3: 'rd'}.get(number, 'th')
    weeks = rng.choice([1, 2, 2, 3, 4, 6])
    every = {
        1: rng.choice(['every week', 'weekly', 'once a week']),
        2: rng.choice(['every two weeks', 'every other week', 'every 2 weeks']),
    }
    return dict(
        a=first,
        w=weeks,
        e=every.get(weeks, f'every {weeks} weeks'),
        b=number,
        o=f'{number}{ending}',
        i=rng.choice('payment,session,shot,lesson,delivery,meeting,watering,newsletter,visit,rehearsal'.split(',')),
        p=person(rng),
        **parts(first),
    )


def weeks_and_days(rng: Random) -> Slots:
    first = day(rng)
    w, n = rng.randint(1, 20), rng.randint(1, 6)
    second = first + timedelta(weeks=rng.randint(2, 28), days=rng.choice([0, 2, 3, 4, 5, 6]))
    span = f'{w} week{"s" * (w > 1)} and {n} day{"s" * (n > 1)}'
    return dict(a=first, b=second, w=w, n=n, s=span, p=person(rng), **parts(first), **parts(second, '2'))


def best_before(rng: Random) -> Slots:
    """A date `a` until which something is good, and today, `b`, some days before or after it."""
    first = day(rng)
    second = first + timedelta(days=rng.choice([rng.randint(-40, 40), rng.randint(-5, 5), 0]))
    thing = rng.choice('milk,yoghurt,voucher,passport,ticket,visa,coupon,cheese,bus pass,licence,juice'.split(','))
    return dict(a=first, b=second, i=thing, p=person(rng), **parts(first), **parts(second, '2'))


KINDS = [
    TaskKind(
        name='holiday-weekday',
        weight=1.5,
        thoughts=['I take the date of that day and use strftime to get the weekday.'],
        code=['from datetime import date', 'day = date({y}, {m}, {d})', "final_answer(day.strftime('%A'))"],
        slots=holiday,
        seen=[
            *asked('the weekday of {h}', 'the day of the week of {h}'),
            '<What|Which> <day|weekday|day of the week> <is|will be> {h}?',
            'what day does {h} fall on',
            'On <what|which> <weekday|day of the week> <is|does> {h}<| fall>?',
            '{h}, <which weekday|what day of the week>?',
            '{h} is a what day?',
            '{p} wants to travel on {h}. Which weekday is it?',
            'planning a party for {h}, what day of the week is that',
            'Tell me the weekday on which {h} falls.',
        ],
        held_out=['{h} comes on a Monday, a Tuesday or what?'],
    ),
    TaskKind(
        name='holiday-on-weekend',
        weight=1.3,
        thoughts=['Saturday and Sunday are the weekdays 5 and 6.'],
        code=['from datetime import date', 'day = date({y}, {m}, {d})', 'final_answer(day.weekday() >= 5)'],
        slots=holiday,
        seen=[
            'Is {h} <on |at |>a weekend?',
            'Do we get {h} on a <Saturday or Sunday|weekend day>?',
            'is {h} a saturday or sunday',
            '{h} - weekend or not?',
            'Will {h} be at the weekend? <I want the day off.|My boss asks.|>',
            'Check if {h} <is on|falls on> a weekend.',
            '{h} on a weekend? true or false',
            '{p} hopes that {h} is on a weekend. Is it?',
        ],
        held_out=['Is {h} one of those that the weekend swallows?'],
    ),
    TaskKind(
        name='days-until-named-day',
        weight=1.6,
        thoughts=['I take the date of that day in the same year and subtract.'],
        code=[
            'from datetime import date',
            'today = date({y}, {m}, {d})',
            'final_answer((date({y}, {m2}, {d2}) - today).days)',
        ],
        slots=until_named,
        seen=[
            'Today is {a}. How many days <until|till|to> {h}?',
            "it's {a}, how many <days|sleeps> till {h}",
            'days until {h}, today is {a}',
            '{a}, days <to|until> {h}?',
            'How many days is it from {a} to {h} of the same year?',
            'How long <until|till> {h} in days if today is {a}?',
            '{p} counts the days until {h}. Today is {a}. How many are left?',
            'we have {a} today, {h} is how many days away',
        ],
        held_out=['On {a}, what does the countdown to {h} say, in days?'],
    ),
    TaskKind(
        name='days-after-date-in-digits',
        weight=1.3,
        thoughts=['I add a timedelta.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start + timedelta(days={n})))',
        ],
        slots=in_digits,
        seen=[
            'What date is {n} days after {a_} ({f})?',
            '{a_} ({f}) plus {n} days<, date|>?',
            '{n} days after {a_}, <that is|written> {f}. <Which date|What date>?',
            'I signed on {a_} ({f}) and have {n} days to cancel. What is the last date?',
            'Add {n} days to {a_}, {f}.',
            '{p} ordered on {a_} ({f}), delivery takes {n} days. Which date is that?',
            'the date is {a_} ({f}). what will it be {n} days later',
        ],
        held_out=['Reading {a_} as {f}, where in the calendar are we {n} days on?'],
    ),
    TaskKind(
        name='weeks-after-date-in-digits',
        weight=1.3,
        thoughts=['I add a timedelta of weeks.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start + timedelta(weeks={w})))',
        ],
        slots=in_digits,
        seen=[
            'What date is {w} weeks after {a_} ({f})?',
            '{a_} ({f}) plus {w} weeks<, date|>?',
            'The {i} <told me to ring|comes by again> in {w} weeks. Today is {a_} ({f}). '
            '<Which date|What date is it then>?',
            '{a_} ({f}) was my turn at the {i}. My next turn is {w} weeks later. <Date?|On which date?>',
            '{w} weeks from {a_}, that is {f}. Date?',
            '{p} sees the {i} every {w} weeks and was there on {a_} ({f}). What is the next date?',
            'last visit {a_} ({f}), next in {w} weeks, when?',
        ],
        held_out=['Reading {a_} as {f}, where in the calendar are we {w} weeks on?'],
    ),
    TaskKind(
        name='due-date',
        weight=1.8,
        thoughts=['I add a timedelta.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start + timedelta(days={n})))',
        ],
        slots=borrowed,
        seen=[
            'hired the {i} on {a}, may keep it {n} days, back by which date?',
            'I <borrowed|rented|took out> a {i} on {a} for {n} days. When <is it due|must I return it|does it go '
            'back>?',
            'invoice <of|dated> {a}, payable within {n} days. <Due date|Pay by>?',
            'The invoice is from {a} and <has a payment term of|must be paid within> {n} days. When is it due?',
            '{p} lent me a {i} on {a}, I can keep it {n} days. Until which date?',
            'return window {n} days, bought {a}, last day to send it back?',
            'bought the {i} on {a}. {n} day return policy. what date is the last one',
            'Free trial from {a}, {n} days. When is it over?',
            'my warranty started on {a} and runs {n} days, end date?',
            'When does a {i} go back that was hired on {a} for {n} days?',
            '{n} days to pay, bill from {a}, so by which date?',
            'rent a {i} {a}, keep {n} days -> return when',
        ],
        held_out=['A {i} left the shop on {a}. After {n} days it has to be back. What is the date then?'],
    ),
    TaskKind(
        name='date-of-nth-time',
        thoughts=['There is one step less than times. I add the weeks of the steps.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start + timedelta(weeks={w} * ({b} - 1))))',
        ],
        slots=every_weeks,
        seen=[
            'First {i} on {a}, then {e}. <When|On which date> is the {o}?',
            'The {i} is {e}, starting on {a}. What is the date of the {o} one?',
            '{i} {e} from {a}, date of number {b}?',
            '{p} has a {i} {e}. The first was on {a}. When is the {o}?',
            'start {a}, {e}, date of the {o} {i}?',
            'on what date do i have {i} number {b} if the first is {a} and they are {e}',
        ],
        held_out=['With {a} as the first {i} and one {e}, which date belongs to number {b}?'],
    ),
    TaskKind(
        name='weeks-and-days-after',
        thoughts=['I add a timedelta of weeks and days.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start + timedelta(weeks={w}, days={n})))',
        ],
        slots=weeks_and_days,
        seen=[
            'What date is {s} after {a}?',
            '{a} plus {s}',
            '{s} after {a}, <which date|date>?',
            'Today is {a} and {p} comes back in {s}. On which date?',
            'Add {s} to {a}.',
            'we leave in {s}, today is {a}, what is the date then',
            'From {a} it takes {s}. When is it done?',
        ],
        held_out=['{s} on from {a}: the calendar shows what?'],
    ),
    TaskKind(
        name='weeks-and-days-between',
        thoughts=['I subtract the dates. The weeks are the whole division by seven and the days are the remainder.'],
        code=[
            'from datetime import date',
            'days = (date({y2}, {m2}, {d2}) - date({y}, {m}, {d})).days',
            "final_answer(f'{days // 7} weeks and {days % 7} days')",
        ],
        slots=weeks_and_days,
        seen=[
            'How many weeks and days <are|is it> <from {a} to|between {a} and> {b}?',
            '{a} to {b} in weeks and days',
            'Today is {a}. How many weeks and days until {b}?',
            '{p} was away from {a} to {b}. How long in weeks and days?',
            'weeks + days between {a} and {b}',
            'the baby was born on {a}, how many weeks and days old is it on {b}',
        ],
        held_out=['Give the span {a} to {b} in full weeks with the days that stay over.'],
    ),
    TaskKind(
        name='is-still-good',
        thoughts=['It is good if today is not after that date.'],
        code=[
            'from datetime import date',
            'last = date({y}, {m}, {d})',
            'today = date({y2}, {m2}, {d2})',
            'final_answer(today <= last)',
        ],
        slots=best_before,
        seen=[
            'The {i} is <good|valid> until {a}. Today is {b}. Is it still <good|valid|ok>?',
            '{i} valid till {a}, today {b}, still ok?',
            "My {i} expires after {a} and it's {b}. Can I still use it?",
            'can i still use a {i} on {b} that is good until {a}',
            '{p} has a {i} with the last valid day {a}. Is it still valid on {b}?',
            'today {b}, {i} runs until {a}: still valid, true or false?',
        ],
        held_out=['On {b}, does a {i} with {a} as its last day still count?'],
    ),
]
