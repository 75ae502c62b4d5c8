"""Weekdays: of a date, of the days around it, and counted."""

from datetime import timedelta
from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import day, person
from .dates import month_name, parts, two_days

WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()


def day_and_weekday(rng: Random) -> Slots:
    first, number = day(rng), rng.randint(0, 6)
    return dict(a=first, k=WEEKDAYS[number], w=number, p=person(rng), **parts(first))


def day_and_claim(rng: Random) -> Slots:
    """A day, and often its real weekday."""
    slots = day_and_weekday(rng)
    if rng.random() < 0.4:
        slots['k'] = WEEKDAYS[slots['a'].weekday()]
    return slots


def weekday_and_days(rng: Random) -> Slots:
    number = rng.randint(0, 6)
    day_name = WEEKDAYS[number]
    return dict(k=day_name, e=day_name.lower(), w=number, n=rng.randint(2, rng.choice([12, 200])), p=person(rng))


def span_and_weekday(rng: Random) -> Slots:
    first, number = day(rng), rng.randint(0, 6)
    second = first + timedelta(days=rng.randint(5, rng.choice([20, 60, 300])))
    return dict(a=first, b=second, k=WEEKDAYS[number], w=number, **parts(first), **parts(second, '2'))


def month_and_weekday(rng: Random) -> Slots:
    m, number = rng.randint(1, 12), rng.randint(0, 6)
    return dict(y=rng.randint(1950, 2035), m=m, mn=month_name(rng, m), k=WEEKDAYS[number], w=number)


KINDS = [
    TaskKind(
        name='weekday',
        weight=2.0,
        thoughts=['I use strftime to get the weekday.'],
        code=[
            'from datetime import date',
            'day = date({y}, {m}, {d})',
            "final_answer(day.strftime('%A'))",
        ],
        slots=two_days,
        seen=[
            '{a}, <what|which> <day|weekday> <is|was> <that|it>?',
            '<day|day of week|weekday|day of the week> <for|on|of> {a}<|?>',
            'What day <is|was> {a}?',
            'I <have a day off|fly|move|start my new job> on {a}. <What|Which> day of the week is that?',
            'is {a} a monday or a tuesday or what',
            '{p} <moved|married|graduated|was born> on {a}, <what|which> <day of the week|weekday> was <it|that>?',
            'my birthday is on {a}, what day of the week does it fall on',
            'what day of the week will it be on {a}',
            'We got married on {a}. <What day was it|Which day of the week was it|Weekday>?',
            'tell me which weekday {a} is',
            'The {w} takes place on {a}. <Is that a Monday, Tuesday or what|Which weekday>?',
            'Which day, Monday to Sunday, is {a}?',
            'the meeting in Berlin is on {a}, what day is that',
            'What day of the week <is|was> {a}?',
            'Which weekday <is|was> {a}?',
            'On which weekday does {a} fall?',
            'Tell me the day of the week for {a}.',
            'Find the weekday of {a}.',
            *asked(
                'the weekday of {a}',
                'the day of the week <of|for|on> {a}',
                'the weekday <that|on which> {a} falls<| on>',
                'the weekday for the date {a}',
            ),
            'What weekday is {a}?',
            'which day of the week was {a}',
            'What day was {a}?',
            'On <what|which> day of the week <is|was|does> {a}<| fall>?',
            '{a} is which weekday?',
            'weekday of {a}',
            'What day of the week is {a}',
            'I was born on {a}. Which weekday was it?',
            '{a} weekday?',
            '{a} - what day of the week?',
            'what day does {a} fall on',
            '{p} was born on {a}. What day of the week was that?',
            'My {w} is on {a}. <Which weekday is that?|What day of the week is it?>',
            'The {w} is on {a}, on which day of the week is it?',
            'Was {a} a Monday, a Tuesday, or which day of the week?',
            wondered('the weekday of {a}'),
        ],
        held_out=[
            'Is {a} a Monday or another weekday?',
            *asked('the name of the weekday for {a}'),
        ],
    ),
    TaskKind(
        name='is-weekend',
        thoughts=['Saturday and Sunday are the weekdays 5 and 6.'],
        code=[
            'from datetime import date',
            'day = date({y}, {m}, {d})',
            'final_answer(day.weekday() >= 5)',
        ],
        slots=two_days,
        seen=[
            '{a}, weekend or <in the week|a weekday>? true means weekend',
            'will we be free on {a}, is it a weekend',
            'does the {w} on {a} land on a weekend',
            '{a}: saturday/sunday, yes or no?',
            'weekend? {a}',
            'The {w} moved to {a}. Weekend?',
            '<can you check|tell me> if {a} is a weekend',
            'is {a} during the weekend',
            'Is {a} <on |>a weekend?',
            'Does {a} fall on <a|the> weekend?',
            'Is {a} a Saturday or Sunday?',
            'Check <if|whether> {a} is on a weekend.',
            'Tell me whether {a} is a weekend day.',
            '{a} weekend?',
            'was {a} on a weekend',
            'Is {a} a weekend day?',
            'My {w} is on {a}. Is that on a weekend?',
            'The {w} is on {a}, is it a weekend?',
            'weekend or not: {a}',
            '{p} was born on {a}. Was that at the weekend?',
        ],
        held_out=['Will {a} be on the weekend?', 'Is the {w} on {a} a weekend thing, a Saturday or a Sunday?'],
    ),
    TaskKind(
        name='is-working-day',
        weight=0.6,
        thoughts=['Monday to Friday are the weekdays 0 to 4.'],
        code=[
            'from datetime import date',
            'day = date({y}, {m}, {d})',
            'final_answer(day.weekday() < 5)',
        ],
        slots=two_days,
        seen=[
            'Is {a} a working day<|, Monday to Friday>?',
            'Is {a} between Monday and Friday?',
            'Does {a} fall on a working day (Mon-Fri)?',
            'Check <if|whether> {a} is a working day.',
            '{a} working day?',
            'We are open Monday to Friday. Are we open on {a}?',
            '{p} works Monday to Friday. Does {p} work on {a}?',
        ],
        held_out=['Will {a} be a working day?'],
    ),
    TaskKind(
        name='is-this-weekday',
        weight=0.6,
        thoughts=['I compare the weekday of the date.'],
        code=[
            'from datetime import date',
            'day = date({y}, {m}, {d})',
            "final_answer(day.strftime('%A') == '{k}')",
        ],
        slots=day_and_claim,
        seen=[
            '<Is|Was> {a} a {k}?',
            'Does {a} fall on a {k}?',
            'Check <if|whether> {a} is a {k}.',
            '{a} a {k}?',
            'True or false: {a} is a {k}',
            '{p} says that {a} is a {k}. Is that right?',
            'is {a} on a {k}',
        ],
        held_out=['Will {a} be a {k}?'],
    ),
    TaskKind(
        name='next-weekday',
        thoughts=['Monday is 0. I go on by the days up to that weekday.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start + timedelta(days=({w} - start.weekday() - 1) % 7 + 1)))',
        ],
        slots=day_and_weekday,
        seen=[
            *asked(
                'the <next|first> {k} after {a}',
                'the date of the <next|first> {k} after {a}',
                'the date of the next {k} if today is {a}',
            ),
            'Which date is the <next|first> {k} after {a}?',
            'When is the next {k} after {a}?',
            'Today is {a}. <What date is next {k}?|When is the next {k}?>',
            '{k} after {a}',
            'next {k} after {a}',
            'first {k} following {a}',
            'After {a}, on which date is the next {k}?',
            '{p} meets me on the first {k} after {a}. Which date is that?',
        ],
        held_out=['What date does the {k} following {a} have?'],
    ),
    TaskKind(
        name='previous-weekday',
        weight=0.7,
        thoughts=['Monday is 0. I go back by the days down to that weekday.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start - timedelta(days=(start.weekday() - {w} - 1) % 7 + 1)))',
        ],
        slots=day_and_weekday,
        seen=[
            *asked(
                'the <last|previous> {k} before {a}',
                'the date of the <last|previous> {k} before {a}',
                'the date of the previous {k} if today is {a}',
            ),
            'Which date is the <last|previous> {k} before {a}?',
            'When was the last {k} before {a}?',
            'Today is {a}. <What date was last {k}?|When was the previous {k}?>',
            '{k} before {a}',
            'last {k} before {a}',
            'Before {a}, on which date was the last {k}?',
            '{p} came on the last {k} before {a}. Which date was that?',
        ],
        held_out=['What date did the {k} before {a} have?'],
    ),
    TaskKind(
        name='first-weekday-of-month',
        weight=0.6,
        thoughts=['Monday is 0. I go on from the first of the month to that weekday.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, 1)',
            'final_answer(str(start + timedelta(days=({w} - start.weekday()) % 7)))',
        ],
        slots=month_and_weekday,
        seen=[
            *asked('the first {k} <of|in> {mn} {y}', 'the date of the first {k} <of|in> {mn} {y}'),
            'Which date is the first {k} in {mn} {y}?',
            'When is the first {k} of {mn} {y}?',
            'first {k} in {mn} {y}',
            'On which date does the first {k} of {mn} {y} fall?',
            'Our club meets on the first {k} of the month. What date is that in {mn} {y}?',
        ],
        held_out=['In {mn} {y}, what date is the first {k}?'],
    ),
    TaskKind(
        name='weekday-after-days',
        thoughts=['Monday is 0. I add the days and take the rest of seven.'],
        code=[
            'import calendar',
            'final_answer(calendar.day_name[({w} + {n}) % 7])',
        ],
        slots=weekday_and_days,
        seen=[
            '{e} now, count {n} days forward, which weekday',
            'today {e}, in {n} days?',
            '{e} today. {n} days from now is what day of the week',
            'it is {e} and my holiday starts in {n} days, what day is that',
            'which day of the week is {n} days after {e}',
            '{n} days from {k}, weekday?',
            'We meet again {n} days after this {k}. What day will that be?',
            'Suppose it is {k}. Count {n} days on. Which weekday?',
            'the plaster comes off in {n} days, today is {e}, so on a what day',
            "it's {k} today, what day is it in {n} days",
            'what day will it be {n} days from {k}',
            '{k} + {n} days = <which day|what weekday>?',
            'Today is {k} and the parcel comes in {n} days. <What day is that|Which weekday>?',
            '{n} days after {k} is what day?',
            'I start on a {k}. What day of the week is it {n} days later?',
            *asked('the weekday {n} days after a {k}', 'the day of the week in {n} days if today is {k}'),
            'Today is {k}. <What|Which> day of the week <will it be|is it> in {n} days?',
            'If today is {k}, <what|which> weekday is it in {n} days?',
            'Which weekday comes {n} days after {k}?',
            "It's {k}. What day is it {n} days from now?",
            '{k} plus {n} days, which weekday?',
            'what weekday is {n} days after {k}',
            '{p} starts on a {k} and finishes {n} days later. On which weekday?',
        ],
        held_out=['{n} days after a {k}, which day of the week is it?'],
    ),
    TaskKind(
        name='weekday-before-days',
        weight=0.7,
        thoughts=['Monday is 0. I subtract the days and take the rest of seven.'],
        code=[
            'import calendar',
            'final_answer(calendar.day_name[({w} - {n}) % 7])',
        ],
        slots=weekday_and_days,
        seen=[
            "it's {k} today, what day was it {n} days ago",
            'what day was it {n} days before {k}',
            '{k} - {n} days = <which day|what weekday>?',
            *asked('the weekday {n} days before a {k}', 'the day of the week {n} days ago if today is {k}'),
            'Today is {k}. <What|Which> day of the week was it {n} days ago?',
            'If today is {k}, <what|which> weekday was it {n} days ago?',
            'Which weekday was {n} days before {k}?',
            "It's {k}. What day was it {n} days ago?",
            '{k} minus {n} days, which weekday?',
            'what weekday is {n} days before {k}',
            '{p} came back on a {k} after {n} days. On which weekday did {p} leave?',
        ],
        held_out=['{n} days before a {k}, which day of the week was it?'],
    ),
    TaskKind(
        name='working-days-between',
        thoughts=['I go through all days and count those from Monday to Friday.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'end = date({y2}, {m2}, {d2})',
            'days = [start + timedelta(days=i) for i in range((end - start).days + 1)]',
            'final_answer(len([day for day in days if day.weekday() < 5]))',
        ],
        slots=span_and_weekday,
        seen=[
            *asked(
                'the number of <working days|business days|weekdays> from {a} to {b}, both included',
                'the number of days from Monday to Friday between {a} and {b}, both included',
                'the <working|business> days (Mon-Fri) from {a} through {b}',
            ),
            'How many <working|business> days are there from {a} <through|to> {b}, both included?',
            'How many weekdays (Monday to Friday) are there from {a} through {b}?',
            'Count the <working|business> days from {a} to {b}, including both.',
            'working days from {a} to {b} inclusive',
            'I work Monday to Friday. How many days do I work from {a} through {b}?',
        ],
        held_out=['With {a} and {b} both included, how many working days are there?'],
    ),
    TaskKind(
        name='count-a-weekday',
        weight=0.7,
        thoughts=['Monday is 0. I go through all days and count those with this weekday.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'end = date({y2}, {m2}, {d2})',
            'days = [start + timedelta(days=i) for i in range((end - start).days + 1)]',
            'final_answer(len([day for day in days if day.weekday() == {w}]))',
        ],
        slots=span_and_weekday,
        seen=[
            *asked('the number of {k}s from {a} to {b}, both included', 'the number of {k}s from {a} through {b}'),
            'How many {k}s are there from {a} <through|to> {b}, both included?',
            'Count the {k}s from {a} to {b}, including both.',
            '{k}s from {a} to {b} inclusive',
            'My class is every {k}. How many classes are there from {a} through {b}?',
            'The bin is emptied every {k}. How often from {a} through {b}?',
        ],
        held_out=['With {a} and {b} both included, how many {k}s are there?'],
    ),
    TaskKind(
        name='weekdays-in-month',
        weight=0.5,
        thoughts=['Monday is 0. I go through the days of the month and count those with this weekday.'],
        code=[
            'from datetime import date',
            'import calendar',
            'days = [date({y}, {m}, i + 1) for i in range(calendar.monthrange({y}, {m})[1])]',
            'final_answer(len([day for day in days if day.weekday() == {w}]))',
        ],
        slots=month_and_weekday,
        seen=[
            *asked('the number of {k}s in {mn} {y}'),
            'How many {k}s are there in {mn} {y}?',
            'How many {k}s does {mn} {y} have?',
            'Count the {k}s in {mn} {y}.',
            '{k}s in {mn} {y}',
        ],
        held_out=['In {mn} {y}, how many {k}s are there?'],
    ),
]
