"""Dates compared, put in order, and written in another form."""

from datetime import timedelta
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked
from ..values import vary_date
from ..words import MONTHS, day, person
from .dates import parts

#: How a form of dates is asked for, and what strftime calls it.
FORMS = [
    ('DD/MM/YYYY', '%d/%m/%Y'),
    ('MM/DD/YYYY', '%m/%d/%Y'),
    ('DD.MM.YYYY', '%d.%m.%Y'),
    ('DD-MM-YYYY', '%d-%m-%Y'),
    ('YYYY/MM/DD', '%Y/%m/%d'),
    ('YYYY.MM.DD', '%Y.%m.%d'),
    ('YYYYMMDD', '%Y%m%d'),
    ('DD/MM/YY', '%d/%m/%y'),
    ('MM-DD-YYYY', '%m-%d-%Y'),
]


def unordered_days(rng: Random) -> Slots:
    """Two different days, often of one year."""
    first = day(rng)
    second = first + timedelta(days=rng.choice([-1, 1]) * rng.randint(1, rng.choice([20, 300, 3000])))
    return dict(a=first, b=second, p=person(rng), **parts(first), **parts(second, '2'))


def several_days(rng: Random) -> Slots:
    """Different days in a row, as the question shows them and as the code needs them."""
    first = day(rng)
    steps = rng.sample(range(0, rng.choice([60, 800, 4000])), rng.randint(3, 5))
    days = [first + timedelta(days=step) for step in steps]
    share = rng.random()
    texts = [vary_date(Random(share), one) for one in days]
    separator = '; ' if ',' in texts[0] else ', '
    shown = separator.join(texts)
    if rng.random() < 0.4:
        shown = separator.join(texts[:-1]) + ' and ' + texts[-1]
    return dict(t=shown, r=', '.join(f'date({one.year}, {one.month}, {one.day})' for one in days))


def worded_day(rng: Random) -> Slots:
    """A day in a form other than ISO."""
    value = day(rng)
    shown = value.isoformat()
    while shown == value.isoformat():
        shown = vary_date(rng, value) if rng.random() < 0.8 else f'{value.day}.{value.month}.{value.year}'
    return dict(t=shown, p=person(rng), **parts(value))


def day_and_form(rng: Random) -> Slots:
    value = day(rng)
    form, code = rng.choice(FORMS)
    return dict(a=value, f=form, s=code, p=person(rng), **parts(value))


def iso_or_dotted_day(rng: Random) -> Slots:
    value = day(rng)
    shown = rng.choice([value.isoformat()] * 3 + [f'{value:%d.%m.%Y}', f'{value:%Y/%m/%d}'])
    return dict(t=shown, x=f'{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(1980, 2030)}', **parts(value))


def rewriting(
    name: str, code: str, slots: SlotMaker, form: str, seen: list[str], held_out: list[str], weight: float = 1.0
) -> TaskKind:
    """A date written in another form."""
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[f'I write the date as {form}.'],
        code=['from datetime import date', 'day = date({y}, {m}, {d})', code],
        slots=slots,
        seen=seen,
        held_out=held_out,
    )


def comparing(name: str, is_earlier: bool, seen: list[str], held_out: list[str]) -> TaskKind:
    """The earlier or later one of two dates."""
    function, word = ('min', 'earlier') if is_earlier else ('max', 'later')
    other = 'comes first' if is_earlier else 'comes last'
    return TaskKind(
        name=name,
        weight=0.8,
        thoughts=[f'The {word} date is the {function} of both.'],
        code=[
            'from datetime import date',
            'first = date({y}, {m}, {d})',
            'second = date({y2}, {m2}, {d2})',
            f'final_answer(str({function}(first, second)))',
        ],
        slots=unordered_days,
        seen=[
            *asked(
                f'the {word} date of {{a}} and {{b}}',
                f'the {word} of the <two |>dates {{a}} and {{b}}',
                f'the date that is {word}, {{a}} or {{b}}',
            ),
            f'Which <date |>is {word}, {{a}} or {{b}}?',
            f'Which {other}, {{a}} or {{b}}?',
            f'{{a}} or {{b}}, which one is {word}?',
            f'{word}: {{a}} or {{b}}',
            *seen,
        ],
        held_out=held_out,
    )


def extreme(name: str, is_earliest: bool) -> TaskKind:
    """The earliest or latest of several dates."""
    function, word, other = ('min', 'earliest', 'first') if is_earliest else ('max', 'latest', 'last')
    return TaskKind(
        name=name,
        weight=0.7,
        thoughts=[f'The {word} date is the {function} of all.'],
        code=[
            'from datetime import date',
            'dates = [{r}]',
            f'final_answer(str({function}(dates)))',
        ],
        slots=several_days,
        seen=[
            *asked(
                f'the {word} <date |>of {{t}}',
                f'the {word} of these dates: {{t}}',
                f'the {word} date in the list {{t}}',
            ),
            f'Which date is the {word}: {{t}}?',
            f'Which of these dates <is the {word}|comes {other}>: {{t}}?',
            f'{word} date: {{t}}',
            f'My appointments are {{t}}. Which one is the {word}?',
            f'Here are some dates: {{t}}. Which one comes {other}?',
        ],
        held_out=[f'From the dates {{t}}, tell me the {word} one.'],
    )


KINDS = [
    comparing(
        'earlier-date',
        True,
        ['{p} has appointments on {a} and {b}. Which date is earlier?', 'Did {a} or {b} come first? Give the date.'],
        ['Between {a} and {b}, which date came earlier?'],
    ),
    comparing(
        'later-date',
        False,
        ['{p} has appointments on {a} and {b}. Which date is later?', 'Did {a} or {b} come last? Give the date.'],
        ['Between {a} and {b}, which date came later?'],
    ),
    TaskKind(
        name='is-date-before',
        weight=0.8,
        thoughts=['I compare the two dates: the first must be smaller.'],
        code=[
            'from datetime import date',
            'first = date({y}, {m}, {d})',
            'second = date({y2}, {m2}, {d2})',
            'final_answer(first < second)',
        ],
        slots=unordered_days,
        seen=[
            'Is {a} <before|earlier than> {b}?',
            'Does {a} come before {b}?',
            'Check <if|whether> {a} is <before|earlier than> {b}.',
            'True or false: {a} is <before|earlier than> {b}',
            'is {a} before {b}',
            'I sent it on {a}. Was that before the deadline on {b}?',
            '{p} was born on {a}. Is that before {b}?',
        ],
        held_out=['Did {a} come earlier than {b}?'],
    ),
    TaskKind(
        name='is-date-after',
        weight=0.8,
        thoughts=['I compare the two dates: the first must be larger.'],
        code=[
            'from datetime import date',
            'first = date({y}, {m}, {d})',
            'second = date({y2}, {m2}, {d2})',
            'final_answer(first > second)',
        ],
        slots=unordered_days,
        seen=[
            'Is {a} <after|later than> {b}?',
            'Does {a} come after {b}?',
            'Check <if|whether> {a} is <after|later than> {b}.',
            'True or false: {a} is <after|later than> {b}',
            'is {a} after {b}',
            'I sent it on {a}. Was that after the deadline on {b}?',
            '{p} was born on {a}. Is that after {b}?',
        ],
        held_out=['Did {a} come later than {b}?'],
    ),
    TaskKind(
        name='sort-dates',
        thoughts=['I sort the dates, the earliest first.'],
        code=[
            'from datetime import date',
            'dates = [{r}]',
            'final_answer([str(day) for day in sorted(dates)])',
        ],
        slots=several_days,
        seen=[
            *asked('the dates {t} in order', 'the dates {t} sorted from earliest to latest', 'these dates sorted: {t}'),
            'Sort these dates<| from earliest to latest|, earliest first|, oldest first>: {t}.',
            'Sort the dates {t}.',
            'Put these dates in order<|, earliest first>: {t}',
            'Put {t} in chronological order.',
            'order these dates from oldest to newest: {t}',
            'sort {t} by date',
            'My bills are from {t}. List the dates, oldest first.',
        ],
        held_out=['Bring the dates {t} into chronological order.'],
    ),
    TaskKind(
        name='sort-dates-backwards',
        weight=0.7,
        thoughts=['I sort the dates in reverse, the latest first.'],
        code=[
            'from datetime import date',
            'dates = [{r}]',
            'final_answer([str(day) for day in sorted(dates, reverse=True)])',
        ],
        slots=several_days,
        seen=[
            *asked('the dates {t} sorted from latest to earliest', 'these dates sorted, newest first: {t}'),
            'Sort these dates< from latest to earliest|, latest first|, newest first>: {t}.',
            'Put these dates in order, <latest|newest> first: {t}',
            'Put {t} in reverse chronological order.',
            'order these dates from newest to oldest: {t}',
            'sort {t} by date, latest first',
            'My bills are from {t}. List the dates, newest first.',
        ],
        held_out=['Bring the dates {t} into reverse chronological order.'],
    ),
    extreme('earliest-date', True),
    extreme('latest-date', False),
    rewriting(
        'date-to-iso',
        code='final_answer(str(day))',
        slots=worded_day,
        form='YYYY-MM-DD',
        weight=1.5,
        seen=[
            '{t} iso',
            '{t} <in yyyy-mm-dd|as iso date|iso date please>',
            'what is {t} in <ISO 8601|ISO format|yyyy-mm-dd>',
            '<Please |>put {t} into <ISO form|the form YYYY-MM-DD>',
            'year first, then month and day: {t}',
            'The <file|letter|invoice> is from {t}. I need that date as YYYY-MM-DD.',
            '{p} was born on {t}. <Put|Write> that date in ISO format.',
            'I need {t} with the year first, like 2024-01-31',
            'make {t} an iso date',
            '{t}, how do I enter that as yyyy-mm-dd',
            'date {t} -> yyyy-mm-dd',
            *asked(
                '{t} in ISO format', '{t} as <an |>ISO <date|format|form>', '{t} as YYYY-MM-DD', 'the ISO form of {t}'
            ),
            '<Convert|Change|Turn> {t} <to|into> <ISO format|YYYY-MM-DD|the format YYYY-MM-DD|an ISO date>.',
            'Write {t} <as YYYY-MM-DD|in ISO format|in the format YYYY-MM-DD>.',
            'How do I write {t} in ISO format?',
            'How is {t} written as YYYY-MM-DD?',
            '{t} to ISO',
            'Format {t} as YYYY-MM-DD',
            'Parse the date {t} and give it as YYYY-MM-DD.',
            '{p} wrote {t}. I need it in the form YYYY-MM-DD.',
            'My form wants YYYY-MM-DD. What do I enter for {t}?',
        ],
        held_out=['Rewrite {t} in ISO format.', 'What does {t} look like as YYYY-MM-DD?'],
    ),
    rewriting(
        'date-in-a-form',
        code="final_answer(day.strftime('{s}'))",
        slots=day_and_form,
        form='asked, with strftime',
        weight=1.5,
        seen=[
            '{a} -> {f}',
            'what is {a} in <the |>{f} format',
            'make {a} look like {f}',
            'put {a} into the form {f}',
            'The form asks for {f} and my birthday is {a}. What do I write?',
            '{p} wants {a} as {f}',
            'show {a} in {f}',
            'write the date {a} like {f}',
            *asked('{a} as {f}', '{a} in the <format|form> {f}', 'the date {a} in {f} format', '{a} written as {f}'),
            '<Convert|Change|Turn> {a} <to|into> <{f}|the format {f}|{f} format>.',
            'Write {a} <as|in the format|in the form> {f}.',
            'How do I write {a} as {f}?',
            '{a} to {f}',
            'Format {a} as {f}',
            'Parse {a} and give it as {f}.',
            '{p} wrote {a}. I need it in the form {f}.',
            'My form wants {f}. What do I enter for {a}?',
        ],
        held_out=['Rewrite {a} in the format {f}.', 'What does {a} look like as {f}?'],
    ),
    rewriting(
        'date-in-words',
        code="final_answer(f'{day.day} {day:%B %Y}')",
        slots=iso_or_dotted_day,
        form='day, month name and year',
        seen=[
            *asked(
                '{t} written like {x}',
                '{t} with the day first, then the month name and the year',
                '{t} in the form {x}',
                '{t} as day, month name, year',
            ),
            'Write {t} <like|in the style of> {x}.',
            '<Convert|Change|Turn> {t} <to|into> a text like {x}.',
            'Write {t} as day, month name and year.',
            'Write out {t} with the month name after the day.',
            '{t} in the form "{x}"',
            'Format {t} like {x}',
        ],
        held_out=['Rewrite {t} in the form {x}.'],
    ),
    rewriting(
        'date-in-american-words',
        code="final_answer(f'{day:%B} {day.day}, {day.year}')",
        slots=lambda rng: iso_or_dotted_day(rng) | dict(x=f'{rng.choice(MONTHS)} {rng.randint(1, 28)}, 2021'),
        form='month name, day and year',
        weight=0.8,
        seen=[
            *asked(
                '{t} written like {x}',
                '{t} with the month name first, then the day and the year',
                '{t} in the form {x}',
                '{t} as month name, day, year',
            ),
            'Write {t} <like|in the style of> {x}.',
            '<Convert|Change|Turn> {t} <to|into> a text like {x}.',
            'Write {t} as month name, day and year.',
            'Write out {t} with the month name before the day.',
            '{t} in the form "{x}"',
            'Format {t} like {x}',
        ],
        held_out=['Rewrite {t} in the form {x}.'],
    ),
]
