"""Durations added, subtracted, repeated and shared."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person
from .time_values import duration
from .time_duration_values import AS_HOURS_MINUTES, HOURS_MINUTES_QUESTIONS, LONG_THINGS

ACTIVITIES = ['practises', 'runs', 'reads', 'studies', 'sleeps', 'walks', 'plays', 'trains', 'swims', 'works']


def two_durations(rng: Random) -> Slots:
    """Durations `e` and `f`, `g` and `h` in code; the first is the longer one."""
    pair = sorted([duration(rng, 9), duration(rng, 4)], key=lambda one: -one[2])
    (e, g, _), (f, h, _) = pair
    return dict(e=e, g=g, f=f, h=h, n=person(rng), w=rng.choice(LONG_THINGS), v=rng.choice(ACTIVITIES))


def repeated(rng: Random) -> Slots:
    """A duration `e` that happens `k` times, for `d` days; `z` are its minutes in code."""
    minutes = rng.choice([rng.randint(2, 59), rng.randint(1, 24) * 5, rng.choice([15, 20, 30, 45, 90])])
    return dict(
        a=minutes,
        k=rng.randint(2, 20),
        d=rng.randint(2, 60),
        z=rng.randint(2, 8),
        n=person(rng),
        w=rng.choice(LONG_THINGS),
        v=rng.choice(ACTIVITIES),
        e=rng.choice(['minutes', 'minutes', 'min']),
    )


def minutes_list(rng: Random) -> Slots:
    return dict(
        l=[rng.choice([rng.randint(5, 90), rng.randint(1, 18) * 5]) for _ in range(rng.randint(3, 7))],
        n=person(rng),
        v=rng.choice(ACTIVITIES),
    )


def shared_time(rng: Random) -> Slots:
    e, g, _ = duration(rng, 9)
    return dict(e=e, g=g, k=rng.randint(2, 15), n=person(rng), m=rng.choice([5, 10, 12, 15, 20, 25, 30, 40, 45]))


PAIR_FACTS = [
    'the first part takes {e} and the second {f}',
    '{n} {v} for {e} on Monday and for {f} on Tuesday',
    'the {w} there takes {e} and the {w} back {f}',
    'one film is {e} and the other one {f}',
    'I waited {e} yesterday and {f} today',
    '{n} needed {e} and I needed {f}',
]
DAILY_FACTS = [
    '{n} {v} {a} minutes a day for {d} days',
    'for {d} days {n} {v} {a} {e} every day',
    'I spend {a} {e} on the bus each day, {d} days long',
    'every day for {d} days {a} minutes are lost',
    'a class of {a} {e} takes place on each of {d} days',
    '{n} has {d} days and {v} {a} minutes per day',
]
TIMES_FACTS = [
    'one {w} takes {a} {e} and {n} has {k} of them',
    'there are {k} lessons of {a} minutes each',
    '{n} does {k} rounds of {a} {e} each',
    'a task needs {a} minutes and there are {k} tasks',
    'I watch {k} episodes, each {a} {e} long',
    '{k} people get {a} {e} each with the doctor',
]

KINDS = [
    TaskKind(
        name='durations-added',
        thoughts=['I add both durations in minutes.'],
        code=['t = {g} + {h}', 'final_answer(t)'],
        slots=two_durations,
        seen=[
            *asked(
                '{e} plus {f} in minutes',
                'the sum of {e} and {f} in minutes',
                'the total of {e} and {f} in minutes',
            ),
            'How many minutes are {e} and {f} together?',
            'Add {e} and {f}, in minutes.',
            '{e} + {f} in minutes',
        ],
        facts=PAIR_FACTS,
        questions=[
            'how many minutes is that in total',
            'how many minutes are that together',
            'how long is it altogether in minutes',
            'what is the total in minutes',
        ],
        held_out=['{e} and then {f}, how many minutes is it together?'],
        held_out_questions=['how many minutes is the sum of both'],
    ),
    TaskKind(
        name='durations-added-as-hours-and-minutes',
        thoughts=['I add both durations in minutes and write the sum as hours and minutes.'],
        code=['t = {g} + {h}', AS_HOURS_MINUTES],
        slots=two_durations,
        seen=[
            '{e} plus {f}',
            '{e} + {f}',
            'add {e} and {f}',
            'how much is {e} and {f} <together|in total>',
            (
                'I <worked|studied> {e} <yesterday|on Monday> and {f} today. How long <in all|altogether|is that '
                'together>?'
            ),
            'The first film is {e}, the second one {f}. How long are both?',
            *asked(
                '{e} plus {f} in hours and minutes',
                'the sum of {e} and {f} as H:MM',
                'the total of {e} and {f} in hours and minutes',
            ),
            'How many hours and minutes are {e} and {f} together?',
            'Add {e} and {f} and write it as H:MM.',
            '{e} + {f} as h:mm',
        ],
        facts=PAIR_FACTS,
        questions=[
            'how long is that in total',
            'how long is it altogether',
            'how long are both together',
            'how many hours and minutes is that in total',
            'how many hours and minutes are that together',
            'how long is it altogether as H:MM',
            'what is the total in hours and minutes',
        ],
        held_out=['{e} and then {f}, how many hours and minutes is it together?'],
        held_out_questions=['how many hours and minutes is the sum of both'],
    ),
    TaskKind(
        name='durations-subtracted',
        thoughts=['I subtract the durations in minutes.'],
        code=['longer = {g}', 'shorter = {h}', 'final_answer(longer - shorter)'],
        slots=two_durations,
        seen=[
            'The film is {e} long and I have seen {f}. How many minutes <are left|remain|to go>?',
            'My bus takes {e} and the train {f}, how many minutes do I save by train?',
            *asked(
                '{e} minus {f} in minutes',
                'the difference between {e} and {f} in minutes',
                'the minutes left of {e} after {f}',
            ),
            'How many minutes longer is {e} than {f}?',
            'How many minutes shorter is {f} than {e}?',
            '{e} - {f} in minutes',
            'The {w} is {e} long and {f} have passed. How many minutes are left?',
            '{n} has {e} and used {f}. How many minutes remain?',
        ],
        facts=PAIR_FACTS,
        questions=[
            'how many minutes is the difference',
            'what is the difference in minutes',
            'how many minutes longer is one than the other',
            'how many minutes more is one than the other',
        ],
        held_out=['Take {f} off {e}. How many minutes are left?'],
        held_out_questions=['how many minutes lie between the two'],
    ),
    TaskKind(
        name='minutes-each-day-in-hours',
        thoughts=['I multiply the minutes by the days and divide by 60.'],
        code=['minutes = {a} * {d}', 'final_answer(minutes / 60)'],
        slots=repeated,
        seen=[
            'If I <read|practise|walk|scroll> {a} minutes <a|per|every> day, how many hours is that in {d} days?',
            'my commute is {a} minutes a day, how many hours in {d} days',
            '{n} is on the phone {a} min daily. Hours in {d} days?',
            *asked('the hours of {d} days with {a} {e} a day', '{a} {e} a day for {d} days in hours'),
            '{a} minutes a day, {d} days, how many hours?',
        ],
        facts=DAILY_FACTS,
        questions=[
            'how many hours is that',
            'how many hours is it in total',
            'how much is that in hours',
            'how many hours are that altogether',
        ],
        held_out=['Over {d} days, how many hours are {a} minutes a day?'],
        held_out_questions=['how many hours does that make'],
    ),
    TaskKind(
        name='minutes-each-day',
        thoughts=['I multiply the minutes by the days.'],
        code=['minutes = {a} * {d}', 'final_answer(minutes)'],
        slots=repeated,
        seen=[
            *asked('the minutes of {d} days with {a} {e} a day', '{a} {e} a day for {d} days in minutes'),
            '{a} minutes a day, {d} days, how many minutes?',
        ],
        facts=DAILY_FACTS,
        questions=['how many minutes is that', 'how many minutes is it in total', 'how much is that in minutes'],
        held_out=['Over {d} days, how many minutes are {a} minutes a day?'],
        held_out_questions=['how many minutes does that make'],
    ),
    TaskKind(
        name='minutes-each-week',
        thoughts=['A week has 7 days, so I multiply by 7 and the weeks and divide by 60.'],
        code=['minutes = {a} * 7 * {z}', 'final_answer(minutes / 60)'],
        slots=repeated,
        seen=[
            *asked('the hours in {z} weeks with {a} {e} a day', '{a} {e} a day for {z} weeks in hours'),
            '{a} minutes every day for {z} weeks, how many hours?',
            '{z} weeks, {a} minutes daily, hours?',
        ],
        facts=[
            '{n} {v} {a} minutes a day for {z} weeks',
            'for {z} weeks {n} {v} {a} {e} every day',
            'I spend {a} {e} on the bus each day, {z} weeks long',
            'every day for {z} weeks {a} minutes are lost',
            '{n} has a habit: {a} minutes a day, and that for {z} weeks',
        ],
        questions=[
            'how many hours is that',
            'how many hours is it in total',
            'how much is that in hours',
            'how many hours are that altogether',
        ],
        held_out=['Over {z} weeks, how many hours are {a} minutes a day?'],
        held_out_questions=['how many hours does that make'],
    ),
    TaskKind(
        name='repeated-duration',
        thoughts=['I multiply the minutes by how many there are.'],
        code=['final_answer({a} * {k})'],
        slots=repeated,
        seen=[
            (
                '{k} <episodes|lessons|songs|rounds> of {a} <minutes|min> each, how many minutes <in '
                'all|altogether|total>?'
            ),
            (
                'I have {k} <calls|meetings|classes> and each <is|takes|lasts> {a} minutes. How many minutes <in '
                'all|is that>?'
            ),
            'One <load|batch|episode|round> takes {a} minutes. How many minutes do {k} take?',
            '{a} min per <pizza|tray|page|piece>, {k} of them, total minutes?',
            'How many minutes <do I need|does {n} need> for {k} times {a} minutes?',
            '{n} walks the dog {k} times for {a} minutes. Total minutes?',
            'total minutes for {k} sets of {a} minutes',
            '{k} times {a} minutes, <how many minutes|minutes in all>?',
            *asked('{k} times {a} {e} in minutes', 'the minutes of {k} lessons of {a} {e} each'),
            '{k} x {a} minutes, how many minutes?',
        ],
        facts=TIMES_FACTS,
        questions=[
            'how many minutes is that',
            'how many minutes are needed in total',
            'how long is it in minutes',
            'how many minutes is it altogether',
        ],
        held_out=['{a} minutes each, {k} of them: how many minutes are needed?'],
        held_out_questions=['how many minutes does that make'],
    ),
    TaskKind(
        name='repeated-duration-as-hours-and-minutes',
        thoughts=['I multiply the minutes and write the result as hours and minutes.'],
        code=['t = {a} * {k}', AS_HOURS_MINUTES],
        slots=repeated,
        seen=[
            (
                '{k} <episodes|lessons|rounds> of {a} <minutes|min> each, how long <in all|altogether> in hours '
                'and minutes?'
            ),
            'How long does it take to watch {k} episodes of {a} minutes each, in hours and minutes?',
            'One <load|batch|episode> takes {a} minutes. How many hours and minutes do {k} take?',
            *asked('{k} times {a} {e} in hours and minutes', 'the hours and minutes of {k} lessons of {a} {e} each'),
            '{k} x {a} minutes as h:mm',
        ],
        facts=TIMES_FACTS,
        questions=HOURS_MINUTES_QUESTIONS,
        held_out=['{a} minutes each, {k} of them: how many hours and minutes are needed?'],
        held_out_questions=['how many hours and minutes does that make'],
    ),
    TaskKind(
        name='list-of-minutes',
        thoughts=['I add the minutes.'],
        code=['minutes = {l}', 'final_answer(sum(minutes))'],
        slots=minutes_list,
        seen=[
            *asked('the total of these times in minutes: {l}', 'the minutes of {l} minutes together'),
            '{l} minutes, how many minutes in all?',
            'Add these minutes: {l}.',
        ],
        facts=[
            '{n} {v} {l} minutes on these days',
            'the times were {l} minutes',
            'I ran {l} minutes this week',
            'my calls were {l} minutes long',
            'the films are {l} minutes long',
        ],
        questions=[
            'how many minutes is that in total',
            'how long is it altogether in minutes',
            'what is the total in minutes',
            'how many minutes are that together',
        ],
        held_out=['Together, how many minutes are {l}?'],
    ),
    TaskKind(
        name='list-of-minutes-in-hours',
        thoughts=['I add the minutes and divide by 60.'],
        code=['minutes = {l}', 'final_answer(sum(minutes) / 60)'],
        slots=minutes_list,
        seen=[
            *asked('the total of these minutes in hours: {l}', 'the hours of {l} minutes together'),
            '{l} minutes, how many hours in all?',
            'Add these minutes and give hours: {l}.',
        ],
        facts=[
            '{n} {v} {l} minutes on these days',
            'the times were {l} minutes',
            'I ran {l} minutes this week',
            'my calls were {l} minutes long',
            'the films are {l} minutes long',
        ],
        questions=[
            'how many hours is that in total',
            'how long is it altogether in hours',
            'what is the total in hours',
            'how many hours are that together',
        ],
        held_out=['Together, how many hours are the minutes {l}?'],
    ),
    TaskKind(
        name='duration-shared',
        thoughts=['I divide the minutes by the number of parts.'],
        code=['t = {g}', 'final_answer(t / {k})'],
        slots=shared_time,
        seen=[
            *asked('the minutes for each of {k} tasks in {e}', '{e} divided by {k} in minutes'),
            'Split {e} into {k} equal parts. How many minutes is each?',
            '{e} for {k} people, how many minutes each?',
        ],
        facts=[
            '{n} has {e} for {k} tasks',
            '{e} are split into {k} equal parts',
            'we share {e} among {k} speakers',
            'an exam of {e} has {k} questions',
            'I have {e} for {k} customers',
        ],
        questions=[
            'how many minutes are there for each',
            'how many minutes is that per piece',
            'how many minutes is it for each one',
            'how many minutes per person or thing is that',
        ],
        held_out=['{k} equal parts of {e}: how many minutes has each?'],
        held_out_questions=['how many minutes does each get'],
    ),
    TaskKind(
        name='how-often-in-duration',
        thoughts=['I count how often the minutes fit, without the rest.'],
        code=['t = {g}', 'final_answer(t // {m})'],
        slots=shared_time,
        seen=[
            *asked('how often {m} minutes fit into {e}', 'the number of whole {m} minute lessons in {e}'),
            'How many {m} minute lessons fit into {e}?',
            'How many times do {m} minutes fit into {e}?',
        ],
        facts=[
            '{n} has {e} and one lesson takes {m} minutes',
            'a round is {m} minutes and we have {e}',
            'each visit takes {m} minutes and {n} has {e}',
            'there are {e} for talks of {m} minutes each',
            'I have {e} and one game is {m} minutes',
        ],
        questions=[
            'how many fit in',
            'how many whole ones fit into the time',
            'how many are possible at most',
            'how many of them fit into that time',
        ],
        held_out=['Into {e}, how many times do whole {m} minutes fit?'],
        held_out_questions=['how many whole ones are possible'],
    ),
]
