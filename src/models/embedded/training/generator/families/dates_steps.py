"""Dates some weeks, months or years away, and the weeks and months between two dates."""

from datetime import date, timedelta
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked, wondered
from ..words import day, person
from .dates import month_name, parts, two_days


def weeks(rng: Random) -> Slots:
    """Two dates, whole weeks apart."""
    first, n = day(rng), rng.randint(1, 60)
    second = first + timedelta(weeks=n)
    return dict(a=first, b=second, n=rng.randint(2, 40), p=person(rng), **parts(first), **parts(second, '2'))


def early_day(rng: Random) -> Slots:
    """A day that every month has."""
    first = date(rng.randint(1950, 2035), rng.randint(1, 12), rng.randint(1, 28))
    return dict(a=first, n=rng.randint(2, rng.choice([11, 40])), p=person(rng), **parts(first))


def two_months(rng: Random) -> Slots:
    y, m, m2, z = rng.randint(1990, 2030), rng.randint(1, 12), rng.randint(1, 12), rng.randint(1, 6)
    return dict(y=y, m=m, z=y + z, m2=m2, mn=month_name(rng, m), mn2=month_name(rng, m2))


def stepping(
    name: str,
    unit: str,
    is_later: bool,
    thoughts: list[str],
    code: list[str],
    slots: SlotMaker,
    more: list[str],
    held_out: str,
) -> TaskKind:
    """The date n weeks, months or years after or before another."""
    relation, other = ('after', 'later than') if is_later else ('before', 'earlier than')
    today = f'in {{n}} {unit}' if is_later else f'{{n}} {unit} ago'
    tense = 'will the date be' if is_later else 'was the date'
    change = f'Add {{n}} {unit} to {{a}}.' if is_later else f'Subtract {{n}} {unit} from {{a}}.'
    sign, way = ('plus', 'forward') if is_later else ('minus', 'back')
    return TaskKind(
        name=name,
        thoughts=thoughts,
        code=code,
        slots=slots,
        seen=[
            *asked(
                f'the date {{n}} {unit} {relation} {{a}}',
                f'the date {{n}} {unit} {other} {{a}}',
                f'{{a}} {sign} {{n}} {unit}',
                f'the date {today} if today is {{a}}',
            ),
            f'{{n}} {unit} {relation} {{a}}',
            f'{{a}} {"+" if is_later else "-"} {{n}} {unit}',
            change,
            f'Which date <is|comes|lies> {{n}} {unit} {relation} {{a}}?',
            f'What date is it {{n}} {unit} {relation} {{a}}?',
            f'Today is {{a}}. What {tense} {today}?',
            f'If today is {{a}}, what {tense} {today}?',
            f'Go {{n}} {unit} {way} from {{a}}. Which date is that?',
            f'what date {"is" if is_later else "was"} it {today}, today is {{a}}',
            *more,
        ],
        held_out=[held_out, f'From {{a}} I go {{n}} {unit} {way}, which date do I reach?'],
    )


MONTHS_CODE = [
    'from datetime import date',
    'start = date({y}, {m}, {d})',
    'months = start.year * 12 + start.month - 1 + {n}',
    'final_answer(str(start.replace(year=months // 12, month=months % 12 + 1)))',
]
WEEKS_BETWEEN_CODE = [
    'from datetime import date',
    'start = date({y}, {m}, {d})',
    'end = date({y2}, {m2}, {d2})',
    'final_answer((end - start).days // 7)',
]

KINDS = [
    stepping(
        name='weeks-after',
        unit='weeks',
        is_later=True,
        thoughts=['I add a timedelta of weeks.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start + timedelta(weeks={n})))',
        ],
        slots=weeks,
        more=[
            '{a}, {n} weeks later<|, date>?',
            'The bees were moved on {a}. The beekeeper comes by {n} weeks after. What date do I note?',
            'I was at the hairdresser on {a}. In {n} weeks I go again. On what date?',
            'last <shot|visit|service> {a}, next one {n} weeks later, when?',
            '{n} week gym pass, bought {a}. Ends on what date?',
            'we started {a}, it takes {n} weeks, done on what date',
            '{n} weeks notice, given on {a}. My last day is what date?',
            'On {a} they said come back after {n} weeks. Date?',
            'eggs go in the incubator on {a} and need {n} weeks, hatching date?',
            '{n} weeks <from|past|later than> {a}, <what date|which date|date>?',
            'The cast comes off {n} weeks after {a}. <Which date is that|On what date>?',
            "it's {a} and my holiday <is|starts> in {n} weeks, on <what|which> date?",
            'I was told to wait {n} weeks from {a}. What date is that?',
            'what is the date {n} weeks after {a}',
            '{p} comes back {n} weeks after {a}. On which date?',
            'add {n} weeks to {a}',
            'Next check-up in {n} weeks, today is {a}. Date?',
            'start {a}, {n} week plan, date after it?',
            'A course starts on {a} and ends {n} weeks later. On which date does it end?',
            'The doctor wants to see {p} again in {n} weeks. Today is {a}. Which date is that?',
            'I planted seeds on {a}. They need {n} weeks. When are they ready?',
        ],
        held_out='{n} weeks after {a}, what date is it?',
    ),
    stepping(
        name='weeks-before',
        unit='weeks',
        is_later=False,
        thoughts=['I subtract a timedelta of weeks.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start - timedelta(weeks={n})))',
        ],
        slots=weeks,
        more=[
            'The race is on {a} and the training begins {n} weeks before. On which date does it begin?',
            '{p} must give notice {n} weeks before {a}. On which date?',
            'A course ended on {a} after {n} weeks. When did it start?',
        ],
        held_out='{n} weeks before {a}, what date was it?',
    ),
    stepping(
        name='months-after',
        unit='months',
        is_later=True,
        thoughts=['I count the months, add to them, and go back to year and month.'],
        code=MONTHS_CODE,
        slots=early_day,
        more=[
            'A contract from {a} runs for {n} months. On which date does it end?',
            'My passport photo was taken on {a} and is valid for {n} months. Until which date?',
            '{p} pays back in {n} months, counted from {a}. On which date?',
        ],
        held_out='{n} months after {a}, what date is it?',
    ),
    stepping(
        name='months-before',
        unit='months',
        is_later=False,
        thoughts=['I count the months, subtract from them, and go back to year and month.'],
        code=[line.replace('- 1 + {n}', '- 1 - {n}') for line in MONTHS_CODE],
        slots=early_day,
        more=[
            '{p} moves on {a} and must cancel the flat {n} months before. On which date?',
            'The wedding is on {a} and the invitations go out {n} months before. On which date?',
            'A contract ended on {a} after {n} months. When did it begin?',
        ],
        held_out='{n} months before {a}, what date was it?',
    ),
    stepping(
        name='years-after',
        unit='years',
        is_later=True,
        thoughts=['I replace the year with a later one.'],
        code=[
            'from datetime import date',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start.replace(year=start.year + {n})))',
        ],
        slots=early_day,
        more=[
            'A passport from {a} is valid for {n} years. Until which date?',
            '{p} was born on {a}. On which date does {p} turn {n}?',
        ],
        held_out='{n} years after {a}, what date is it?',
    ),
    stepping(
        name='years-before',
        unit='years',
        is_later=False,
        thoughts=['I replace the year with an earlier one.'],
        code=[
            'from datetime import date',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start.replace(year=start.year - {n})))',
        ],
        slots=early_day,
        more=[
            '{p} turned {n} on {a}. What is the date of birth?',
            'A shop celebrates {n} years on {a}. On which date did it open?',
        ],
        held_out='{n} years before {a}, what date was it?',
    ),
    TaskKind(
        name='weeks-between',
        thoughts=['I subtract the dates and divide the days by seven.'],
        code=WEEKS_BETWEEN_CODE,
        slots=weeks,
        seen=[
            *asked(
                'the number of weeks between {a} and {b}',
                'the weeks from {a} <to|until> {b}',
                'the difference in weeks between {a} and {b}',
                'the number of weeks left until {b} if today is {a}',
            ),
            'How many weeks are <there |>between {a} and {b}?',
            'How many weeks is it from {a} <to|until> {b}?',
            'weeks from {a} to {b}',
            'weeks between {a} and {b}?',
            'Today is {a}. How many weeks until {b}?',
            'A course runs from {a} to {b}. How many weeks is that?',
            '{p} started on {a} and stopped on {b}, how many weeks later was that?',
            'It is {a} and my holiday starts on {b}. How many weeks do I have to wait?',
            wondered('the number of weeks between {a} and {b}'),
        ],
        held_out=['How long is it from {a} to {b} in weeks?'],
    ),
    TaskKind(
        name='full-weeks-between',
        weight=0.6,
        thoughts=['I subtract the dates and divide the days by seven.'],
        code=WEEKS_BETWEEN_CODE,
        slots=two_days,
        seen=[
            *asked(
                'the number of <full|whole|complete> weeks between {a} and {b}',
                'the <full|whole|complete> weeks from {a} to {b}',
            ),
            'How many <full|whole|complete> weeks are between {a} and {b}?',
            'How many <full|whole|complete> weeks is it from {a} to {b}?',
            'complete weeks from {a} to {b}',
            'Today is {a}. How many full weeks until {b}?',
            '{p} left on {a} and came back on {b}. How many whole weeks passed?',
        ],
        held_out=['How many complete weeks pass from {a} until {b}?'],
    ),
    TaskKind(
        name='months-between',
        weight=0.8,
        thoughts=['I count twelve months for each year and add the months.'],
        code=['final_answer(({z} - {y}) * 12 + {m2} - {m})'],
        slots=two_months,
        seen=[
            *asked(
                'the number of months from {mn} {y} to {mn2} {z}',
                'the number of months between {mn} {y} and {mn2} {z}',
                'the difference in months between {mn} {y} and {mn2} {z}',
            ),
            'How many months is it from {mn} {y} <to|until> {mn2} {z}?',
            'How many months are between {mn} {y} and {mn2} {z}?',
            'months from {mn} {y} to {mn2} {z}',
            'It is {mn} {y}. How many months until {mn2} {z}?',
            'We moved in in {mn} {y} and moved out in {mn2} {z}. How many months later was that?',
            'A loan starts in {mn} {y} and ends in {mn2} {z}, how many months later is the end?',
        ],
        held_out=['How many months pass from {mn} {y} until {mn2} {z}?'],
    ),
    TaskKind(
        name='hours-between-dates',
        weight=0.5,
        thoughts=['I subtract the dates and multiply the days by 24 hours.'],
        code=[
            'from datetime import date',
            'start = date({y}, {m}, {d})',
            'end = date({y2}, {m2}, {d2})',
            'final_answer((end - start).days * 24)',
        ],
        slots=two_days,
        seen=[
            *asked(
                'the number of hours between {a} and {b}',
                'the hours from {a} to {b}, midnight to midnight',
                'the difference in hours between {a} and {b}',
            ),
            'How many hours are between {a} and {b}?',
            'How many hours is it from {a} to {b}?',
            'hours from {a} to {b}',
            'Today is {a}. How many hours until the same time on {b}?',
        ],
        held_out=['How long is it from {a} to {b} in hours?'],
    ),
]
