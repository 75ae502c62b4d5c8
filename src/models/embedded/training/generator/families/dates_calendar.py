"""The calendar: leap years, months and their days, the day of the year."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import day, person
from .dates import month_name, parts


def year(rng: Random) -> Slots:
    return dict(y=rng.choice([rng.randint(1800, 2100), rng.randint(1950, 2035), rng.choice([1900, 2000, 2100])]))


def month(rng: Random) -> Slots:
    number = rng.choice([rng.randint(1, 12), rng.randint(1, 12), 2])
    return dict(m=number, mn=month_name(rng, number), y=rng.randint(1950, 2035))


def month_and_steps(rng: Random) -> Slots:
    number = rng.randint(1, 12)
    return dict(m=number, mn=month_name(rng, number), n=rng.randint(2, rng.choice([12, 40])), p=person(rng))


def one_day(rng: Random) -> Slots:
    value = day(rng)
    return dict(a=value, p=person(rng), n=rng.randint(1, 365), **parts(value))


KINDS = [
    TaskKind(
        name='is-leap-year',
        weight=0.8,
        thoughts=['I will use calendar.isleap.'],
        code=[
            'import calendar',
            'final_answer(calendar.isleap({y}))',
        ],
        slots=year,
        seen=[
            '<is|was> {y} <a |>leap year<|?>',
            '{y} <leap or not|a leap year or not|leap?>',
            'Will February have 29 days in {y}?',
            'does feb have 29 days in {y}',
            'Is there a Feb 29 in {y}?',
            'someone was born on 29 February {y}, was that a leap year',
            'was {y} one of the leap years',
            'Does the year {y} have one day more than normal years?',
            'My friend says {y} is a leap year, true?',
            'Do we get an extra day in February {y}?',
            'can you tell if {y} is a leap year',
            'leap year {y} true or false',
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
            'Does {y} have 366 days?',
            'Is there a 29 February in {y}?',
            'Did February have 29 days in {y}?',
            'Was there a February 29 in {y}?',
            'True or false: {y} is a leap year.',
            'I think {y} is a leap year. Is that right?',
            'can you check whether {y} is leap',
        ],
        held_out=[
            'Does the year {y} have 366 days?',
            'Does {y} have a 29 February?',
        ],
    ),
    TaskKind(
        name='days-in-year',
        weight=0.5,
        thoughts=['A leap year has 366 days, other years have 365.'],
        code=[
            'import calendar',
            'final_answer(366 if calendar.isleap({y}) else 365)',
        ],
        slots=year,
        seen=[
            *asked(
                'the number of days in {y}',
                'the number of days in the year {y}',
                'the length of the year {y} in days',
            ),
            'How many days does {y} have?',
            'How many days are there in {y}?',
            'How many days did the year {y} have?',
            'days in {y}?',
            '365 or 366 days in {y}?',
        ],
        held_out=['In {y}, how many days did the year have?'],
    ),
    TaskKind(
        name='next-leap-year',
        weight=0.5,
        thoughts=['I go on year by year until calendar.isleap is true.'],
        code=[
            'import calendar',
            'year = {y} + 1',
            'while not calendar.isleap(year):',
            '    year += 1',
            'final_answer(year)',
        ],
        slots=year,
        seen=[
            *asked('the <next|first> leap year after {y}'),
            'Which is the <next|first> leap year after {y}?',
            'When is the next leap year after {y}?',
            'next leap year after {y}',
            'It is {y}. When is the next leap year?',
            'After {y}, which year is the next leap year?',
        ],
        held_out=['From {y} on, when is the next leap year after it?'],
    ),
    TaskKind(
        name='days-in-month',
        weight=1.3,
        thoughts=['I will use calendar.monthrange.'],
        code=[
            'import calendar',
            'final_answer(calendar.monthrange({y}, {m})[1])',
        ],
        slots=month,
        seen=[
            '{mn} {y} <how many days|number of days|days>?',
            'how many days has {mn} {y}',
            'How many days <are there|do we have|were there> in {mn} <of |>{y}?',
            'Does {mn} {y} have 28, 29, 30 or 31 days?',
            'is {mn} {y} 28, 29, 30 or 31 days long',
            '{mn} {y} lasts how many days',
            'I <rent|need|book> a <room|car|flat> for all of {mn} {y}. How many days is that?',
            'what is the number of days of {mn} in {y}',
            '{mn} in {y}: how many days?',
            'tell me how many days {mn} {y} has',
            'If I walk every day in {mn} {y}, how many days do I walk?',
            'pills for every day in {mn} {y}, one a day, how many days is that',
            *asked(
                'the number of days in {mn} {y}',
                'the number of days that {mn} {y} has',
                'the length of {mn} {y} in days',
                'the day count of {mn} {y}',
            ),
            'How many days does {mn} {y} have?',
            'How many days are in {mn} {y}?',
            'How many days did {mn} have in {y}?',
            'In {y}, how many days were in {mn}?',
            'days in {mn} {y}',
            'how many days in {mn} {y}',
            '{mn} {y}: how many days?',
            'How many days are there in the month of {mn} {y}?',
            'I pay rent by the day. How many days do I pay in {mn} {y}?',
            wondered('the number of days in {mn} {y}'),
        ],
        held_out=[
            'How long was {mn} {y} in days?',
        ],
    ),
    TaskKind(
        name='last-day-of-month',
        weight=0.8,
        thoughts=['I get the number of days with calendar.monthrange.'],
        code=[
            'import calendar',
            'from datetime import date',
            'final_answer(str(date({y}, {m}, calendar.monthrange({y}, {m})[1])))',
        ],
        slots=month,
        seen=[
            '<end of|month end|last day> {mn} {y}, <date|which date>?',
            'what is the last date <of|in> {mn} {y}',
            'When is the <end|last day> of {mn} {y}?',
            'My contract ends at the end of {mn} {y}. Which date is that?',
            'The rent is due on the last day of {mn} {y}. <What date is that|On which date>?',
            '{mn} {y} ends on which date?',
            'I need the final date of {mn} {y}',
            'date of the last day in {mn} {y}',
            'What date is month end in {mn} {y}?',
            'give me the last day of {mn} {y} as a date',
            'the offer is valid till the end of {mn} {y}, until what date',
            'Which is the last date of {mn} in the year {y}?',
            *asked(
                'the last day of {mn} {y}',
                'the date of the last day <of|in> {mn} {y}',
                'the last date in {mn} {y}',
                'the end of the month {mn} {y} as a date',
            ),
            'Which date is the last day of {mn} {y}?',
            'What is the last day of the month {mn} {y}?',
            'last day of {mn} {y}',
            'On which date does {mn} {y} end?',
            'The bill is due at the end of {mn} {y}. Which date is the last day of the month?',
        ],
        held_out=['What date is it on the last day of the month in {mn} {y}?'],
    ),
    TaskKind(
        name='last-day-of-the-month-of',
        weight=0.5,
        thoughts=['I get the number of days with calendar.monthrange.'],
        code=[
            'import calendar',
            'from datetime import date',
            'final_answer(str(date({y}, {m}, calendar.monthrange({y}, {m})[1])))',
        ],
        slots=one_day,
        seen=[
            *asked('the last day of the month of {a}', 'the date of the last day of the month that {a} is in'),
            'Today is {a}. What date is the last day of the month?',
            'Today is {a}. On which date does this month end?',
            '{a}: last day of that month?',
            'Which date is the end of the month for {a}?',
        ],
        held_out=['It is {a} now, which date ends the month?'],
    ),
    TaskKind(
        name='days-left-in-month',
        weight=0.6,
        thoughts=['I subtract the day from the days of the month.'],
        code=[
            'import calendar',
            'final_answer(calendar.monthrange({y}, {m})[1] - {d})',
        ],
        slots=one_day,
        seen=[
            *asked('the number of days left in the month after {a}', 'the days until the end of the month from {a}'),
            'Today is {a}. How many days are left in the month?',
            'How many days are left in the month after {a}?',
            'How many days remain in this month if today is {a}?',
            'days left in the month after {a}',
            "It's {a}. How many more days does this month have?",
        ],
        held_out=['After {a}, how many days does the month still have left?'],
    ),
    TaskKind(
        name='days-left-in-year',
        weight=0.6,
        thoughts=['I subtract the date from the last day of the year.'],
        code=[
            'from datetime import date',
            'day = date({y}, {m}, {d})',
            'final_answer((date({y}, 12, 31) - day).days)',
        ],
        slots=one_day,
        seen=[
            *asked('the number of days left in the year after {a}', 'the days until the end of the year from {a}'),
            'Today is {a}. How many days are left in the year?',
            'How many days are left in the year after {a}?',
            'How many days remain in this year if today is {a}?',
            'days left in the year after {a}',
            "It's {a}. How many days until December 31 of this year?",
        ],
        held_out=['After {a}, how many days does the year still have left?'],
    ),
    TaskKind(
        name='day-of-year',
        thoughts=['I will use timetuple, which knows the day of the year.'],
        code=[
            'from datetime import date',
            'day = date({y}, {m}, {d})',
            'final_answer(day.timetuple().tm_yday)',
        ],
        slots=one_day,
        seen=[
            *asked(
                'the day of the year <for|of> {a}',
                'the number of the day {a} in its year',
                'the ordinal day of {a}',
            ),
            'Which day of the year is {a}?',
            'What number day of the year is {a}?',
            '{a} is which day of the year?',
            'day of the year for {a}',
            'Counting from January 1 as day 1, what day of the year is {a}?',
            'How many days of the year have passed on {a}, that day included?',
            '{p} was born on {a}. Which day of the year is that, 1 to 366?',
        ],
        held_out=['If January 1 is day 1, which number has {a}?'],
    ),
    TaskKind(
        name='date-of-year-day',
        weight=0.6,
        thoughts=['I start at January 1 and add the days.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, 1, 1)',
            'final_answer(str(start + timedelta(days={n} - 1)))',
        ],
        slots=lambda rng: dict(y=rng.randint(1950, 2035), n=rng.randint(1, 365)),
        seen=[
            *asked('the date of day {n} of {y}', 'the date of day number {n} in the year {y}'),
            'Which date is day {n} of the year {y}?',
            'Which date is day number {n} in {y}?',
            'day {n} of {y} as a date',
            'In {y}, what date is day {n} of the year?',
        ],
        held_out=['Counting the days of {y} from January 1 as day 1, which date is day {n}?'],
    ),
    TaskKind(
        name='month-after',
        weight=1.2,
        thoughts=['I number the months, add, and take the rest of twelve.'],
        code=[
            'import calendar',
            'month = {m}',
            'final_answer(calendar.month_name[(month - 1 + {n}) % 12 + 1])',
        ],
        slots=month_and_steps,
        seen=[
            '{n} months from {mn}, <what month|which month|month>?',
            "it's {mn}, what month <is it|will it be> in {n} months",
            'what month is it {n} months <after|from> {mn}',
            'The new bridge opens {n} months after {mn}. <Which month|In what month is that>?',
            'I started in {mn} and have {n} months to go. Which month is the end?',
            '{mn} + {n} months<|, which month>?',
            'A {n} month lease begins in {mn}. Which month is it {n} months later?',
            'We are in {mn} now and fly in {n} months. In which month do we fly?',
            'add {n} months to {mn}',
            'if we are in {mn}, what is the month {n} months later',
            *asked('the month {n} months after {mn}', 'the month {n} months later than {mn}'),
            'Which month is {n} months after {mn}?',
            'What month comes {n} months after {mn}?',
            '{n} months after {mn}',
            'It is {mn}. Which month is it in {n} months?',
            'If it is {mn} now, which month <is it|will it be> in {n} months?',
            '{mn} plus {n} months is which month?',
            'A course starts in {mn} and ends {n} months later. In which month?',
            '{p} starts in {mn} and needs {n} months. Which month is it then?',
        ],
        held_out=['Starting in {mn}, which month do we have {n} months later?'],
    ),
    TaskKind(
        name='month-before',
        weight=0.8,
        thoughts=['I number the months, subtract, and take the rest of twelve.'],
        code=[
            'import calendar',
            'month = {m}',
            'final_answer(calendar.month_name[(month - 1 - {n}) % 12 + 1])',
        ],
        slots=month_and_steps,
        seen=[
            *asked('the month {n} months before {mn}', 'the month {n} months earlier than {mn}'),
            'Which month is {n} months before {mn}?',
            'What month came {n} months before {mn}?',
            '{n} months before {mn}',
            'It is {mn}. Which month was it {n} months ago?',
            'If it is {mn} now, which month was it {n} months ago?',
            '{mn} minus {n} months is which month?',
            'A course ended in {mn} and started {n} months earlier. In which month?',
            '{p} stopped in {mn} after {n} months. Which month was it at the start?',
        ],
        held_out=['It is {mn} now, which month did we have {n} months earlier?'],
    ),
]
