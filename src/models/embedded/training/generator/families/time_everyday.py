"""Everyday times: buses that come every so often, doses, spoken hours, cm per minute, two shifts, three steps."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import PEOPLE, person, plain
from .time_clock_later import AS_CLOCK
from .time_values import CLOCKS, clock, duration

VEHICLES = 'bus,tram,ferry,shuttle,train,cable car,underground,water taxi,airport coach'.split(',')
#: Hours as people say them, and in code.
SPOKEN_HOURS = [
    ('two and a half hours', 2.5),
    ('one and a half hours', 1.5),
    ('an hour and a half', 1.5),
    ('three and a half hours', 3.5),
    ('half an hour', 0.5),
    ('a quarter of an hour', 0.25),
    ('three quarters of an hour', 0.75),
    ('four and a half hours', 4.5),
    ('two and a quarter hours', 2.25),
    ('an hour and a quarter', 1.25),
    ('five and a half hours', 5.5),
    ('2 1/2 hours', 2.5),
    ('1 1/2 hours', 1.5),
    ('3½ hours', 3.5),
    ('2½ hours', 2.5),
    ('1½ hours', 1.5),
]
CREEPERS = 'caterpillar,tortoise,beetle,worm,slug,toy robot,robot vacuum,glacier model,wind-up mouse'.split(',')


def regular(rng: Random) -> Slots:
    """A first departure `s` and a time `e`, every `k` minutes; `f` and `g` in code; the `b`th of them."""
    step = rng.choice([7, 8, 10, 12, 15, 15, 20, 20, 25, 30, 40, 45, 90])
    start = rng.randint(300, 600) // 5 * 5
    now = start + rng.randint(20, 500)
    form = rng.choice(CLOCKS[:10])
    (s, f), (e, g) = clock(rng, start, form), clock(rng, now, form)
    number = rng.randint(3, 12)
    return dict(
        s=s, f=f, e=e, g=g, k=step, b=number, o=f'{number}{ordinal(number)}', h=number - 1, v=rng.choice(VEHICLES),
        n=person(rng),
    )


def ordinal(number: int) -> str:
    return 'th' if 10 <= number % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')


def doses(rng: Random) -> Slots:
    start, code = clock(rng, rng.randint(10, 44) * 30, rng.choice(CLOCKS[:10]))
    words = rng.choice([('second', 2), ('third', 3), ('third', 3), ('fourth', 4), ('fifth', 5)])
    return dict(
        s=start,
        f=code,
        k=rng.choice([2, 3, 4, 6, 8, 12]),
        w=words[0],
        b=words[1],
        i=rng.choice('pill,dose,tablet,feed,bottle,eye drop,check,dressing'.split(',')),
        n=person(rng),
    )


def spoken_trip(rng: Random) -> Slots:
    text, hours = rng.choice(SPOKEN_HOURS)
    unit, dist = rng.choice([('mph', 'miles'), ('km/h', 'km'), ('miles per hour', 'miles'), ('km an hour', 'km')])
    return dict(
        s=rng.choice([rng.randint(4, 20), rng.randint(8, 24) * 5, rng.randint(30, 120)]),
        t=text,
        h=hours,
        u_=unit,
        w=dist,
        v=rng.choice('car,bike,train,truck,canoe,scooter,bus,camper,horse'.split(',')),
        n=person(rng),
    )


def creeping(rng: Random) -> Slots:
    """`a` cm each `x`, for a way of `b` metres."""
    rate = rng.choice([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25])
    metres = 0.1
    while not (metres * 100).is_integer() or metres < 0.3:
        metres = rate * rng.randint(4, 90) / 100
    return dict(
        a=rate,
        b=plain(metres),
        x=rng.choice(['minute', 'minute', 'second', 'hour', 'day']),
        i=rng.choice(CREEPERS),
        w=rng.choice('path,branch,table,hose,corridor,fence,plank,pole'.split(',')),
        n=person(rng),
    )


def two_shifts(rng: Random) -> Slots:
    """A morning from `a` to `b` and an afternoon from `s` to `e`, each with its minutes in code."""
    form = 'am' if rng.random() < 0.3 else rng.choice(CLOCKS[:10])
    times = [rng.randint(26, 36) * 15]
    for low, high in ((8, 16), (2, 6), (8, 18)):
        times.append(times[-1] + rng.randint(low, high) * 15)
    texts = [clock(rng, one, form) for one in times]
    return dict(
        a=texts[0][0], b=texts[1][0], s=texts[2][0], e=texts[3][0],
        f=texts[0][1], g=texts[1][1], h=texts[2][1], i=texts[3][1],
        n=person(rng),
    )


def three_steps(rng: Random) -> Slots:
    """A start `s` and three durations `a`, `b` and `e` with their minutes in code."""
    s, f = clock(rng, rng.randint(26, 76) * 15, rng.choice(CLOCKS[:10]))
    texts = [duration(rng, 2) for _ in range(3)]
    what = rng.choice(
        [
            ('mixing', 'resting', 'baking'),
            ('washing', 'drying', 'ironing'),
            ('the bus', 'the train', 'walking'),
            ('chopping', 'frying', 'simmering'),
            ('homework', 'practice', 'reading'),
            ('loading', 'driving', 'unloading'),
        ]
    )
    return dict(
        s=s, f=f, a=texts[0][0], b=texts[1][0], e=texts[2][0], g=texts[0][1], h=texts[1][1], i=texts[2][1],
        j=what[0], k=what[1], o=what[2], n=rng.choice(PEOPLE),
    )


def sprint(rng: Random) -> Slots:
    seconds = rng.choice([rng.randint(4, 30), rng.randint(2, 20) * 5])
    metres = seconds * rng.choice([2, 3, 4, 5, 6, 8, 10, 2.5, 1.5, 7.5])
    mover = rng.choice('runner,dog,swimmer,drone,lift,cyclist,kart'.split(','))
    return dict(a=plain(metres), b=seconds, i=mover, n=person(rng))


EVERY_FACTS = [
    'the {v} runs every {k} minutes, the first one at {s}',
    'the first {v} leaves at {s} and then there is one every {k} minutes',
    'from {s} on a {v} goes every {k} minutes',
    'there is a {v} every {k} <min|minutes> starting at {s}',
]

KINDS = [
    TaskKind(
        name='next-departure',
        weight=1.5,
        thoughts=['I round the steps since the first one up and add them to it.'],
        code=['import math', 'first = {f}', 'now = {g}', 't = first + math.ceil((now - first) / {k}) * {k}', AS_CLOCK],
        slots=regular,
        seen=[
            "The first {v} goes at {s}, then every {k} minutes. It's {e}. When is the next one?",
            '{v} every {k} min from {s}, now {e}, next one at?',
            "it's {e}, the {v} comes every {k} minutes since {s}. what time is the next",
            'When does the next {v} leave after {e}, if they go every {k} minutes starting at {s}?',
            '{n} is at the stop at {e}. The {v} started at {s} and comes every {k} minutes. When does {n} get one?',
            '{s} and every {k} minutes after that. First one at or after {e}?',
            'I reach the stop at {e}. First {v} of the day: {s}. After that one every {k} min. Which time can I catch?',
        ],
        facts=[fact + ' and it is {e} now' for fact in EVERY_FACTS],
        questions=[
            'when does the next one leave',
            'at what time is the next {v}',
            'what time can I take the next one',
            'when do I get on',
        ],
        held_out=['Counting from {s} in steps of {k} minutes, which {v} comes first once it is {e}?'],
        held_out_questions=['until what time do I stand here'],
    ),
    TaskKind(
        name='nth-departure',
        thoughts=['There is one step less than departures. I add the steps to the first.'],
        code=['t = {f} + {k} * ({b} - 1)', AS_CLOCK],
        slots=regular,
        seen=[
            'The first {v} goes at {s}, then every {k} minutes. When does number {b} go?',
            '{v} every {k} min from {s}, when is the {o} one?',
            'What time is the {o} {v} if the first is at {s} and they run every {k} minutes?',
            'starting {s}, one every {k} minutes, time of the {o}?',
            'I always take the {o} {v} of the day. The first is at {s} and they come every {k} minutes. What '
            'time is mine?',
            'tours start at {s} and then every {k} minutes, when does tour number {b} begin',
            'Interviews take {k} minutes each, the first is at {s}, one after the other. When is the {o} person in?',
        ],
        facts=EVERY_FACTS,
        questions=['when does the {o} one go', 'what time is number {b}', 'at what time is the {o}'],
        held_out=['With {k} minutes from one {v} to the next and {s} for the first, when does the {o} roll in?'],
        held_out_questions=['at what time does number {b} set off'],
    ),
    TaskKind(
        name='time-of-dose',
        thoughts=['There is one step less than doses. I add the hours of the steps to the first.'],
        code=['t = {f} + {k} * 60 * ({b} - 1)', AS_CLOCK],
        slots=doses,
        seen=[
            'First {i} at {s}, then one every {k} hours. When is the {w} one?',
            '{i} every {k} hours starting {s}, time of the {w}?',
            'I take a {i} every {k} hours, the first was at {s}. What time is the {w} {i}?',
            '{n} gets a {i} every {k} h from {s} on. When is the {w} due?',
            'doctor says every {k} hours, i had the first {i} at {s}. when do i take the {w}',
            'At what time is the {w} {i} if the first one is at {s} and there are {k} hours in between?',
        ],
        held_out=['With gaps of {k} hours and the first {i} at {s}, the {w} falls on what time?'],
    ),
    TaskKind(
        name='distance-in-spoken-hours',
        weight=1.6,
        thoughts=['Distance is speed times time.'],
        code=['distance = {s} * {h}', 'final_answer(distance)'],
        slots=spoken_trip,
        seen=[
            *asked('the distance for {t} at {s} {u_}', 'the {w} covered in {t} at {s} {u_}'),
            'In {t} at {s} {u_}, how far <can one go|will we get|am I>?',
            'How much road lies behind me after {t} at {s} {u_}?',
            '{s} {u_} for {t}, <how far|distance|how many {w}>?',
            '{t} at {s} {u_}, <how far|distance|how many {w}>?',
            'We <drove|rode|cruised> for {t} doing {s} {u_}. How many {w} is that?',
            'A {v} goes {s} {u_}. How many {w} does it make in {t}?',
            'i was on the road {t}, at about {s} {u_} all the way. how far did i go',
            '{n} keeps {s} {u_} for {t}. <What distance is that|How far does {n} get>?',
        ],
        facts=[
            'the {v} does {s} {u_} for {t}',
            '{n} travels {t} at {s} {u_}',
            'we are on the way for {t} and go {s} {u_}',
            'I ride for {t} with {s} {u_} on average',
        ],
        questions=['how far is that', 'how many {w} is that', 'what is the distance in {w}', 'how far do we get'],
        held_out=['{t} go by on a {v} that holds {s} {u_}: how much ground in {w}?'],
        held_out_questions=['how many {w} lie behind us then'],
    ),
    TaskKind(
        name='time-at-cm-per-step',
        weight=1.4,
        thoughts=['One metre has 100 cm. I divide the way by the speed.'],
        code=['cm = {b} * 100', 'final_answer(cm / {a})'],
        slots=creeping,
        seen=[
            'A {i} <moves|goes|does> {a} cm <a|per|every> {x}. How many {x}s <for|does it need for> {b} m?',
            '{i}: {a} cm per {x}, {w} of {b} meters, how many {x}s?',
            'How many {x}s does a {i} need for a {b} m {w} at {a} cm a {x}?',
            '{a} cm/{x}, {b} m, {x}s needed?',
            '{x}s until a {i} has done {b} metres, going {a} cm each {x}?',
            'the {w} is {b} m long and our {i} makes {a} cm a {x}, how many {x}s till the end',
            '{n} watches a {i} on a {w} of {b} m. It covers {a} cm every {x}. After how many {x}s is it across?',
        ],
        facts=[
            'a {i} moves {a} cm a {x} and the {w} is {b} m',
            'a {w} of {b} metres lies ahead of a {i} that does {a} cm per {x}',
            'the {i} gets {a} cm further every {x} and has {b} m to go',
        ],
        questions=['how many {x}s does it take', 'how long in {x}s', 'after how many {x}s is it there', '{x}s needed'],
        held_out=['At {a} cm per {x}, when has a {i} put {b} m behind it, counted in {x}s?'],
        held_out_questions=['what is that in {x}s'],
    ),
    TaskKind(
        name='hours-of-two-shifts',
        thoughts=['I subtract the times of both in minutes, add and divide by 60.'],
        code=['first = ({g}) - ({f})', 'second = ({i}) - ({h})', 'final_answer((first + second) / 60)'],
        slots=two_shifts,
        seen=[
            '{a} to {b} and {s} to {e}, how many hours <in all|altogether|total>?',
            'I worked from {a} to {b} and then from {s} to {e}. How many hours <is that|did I work>?',
            'hours worked: {a}-{b}, {s}-{e}',
            'The shop is open {a} to {b} and again {s} to {e}. For how many hours a day is that?',
            '{n} teaches from {a} till {b}, has lunch, and goes on from {s} to {e}. Total hours?',
            'How many hours are {a} to {b} plus {s} to {e}?',
            'split shift, {a} until {b} then {s} until {e}. hours please',
        ],
        held_out=['Two blocks, {a} till {b} as well as {s} till {e}: sum of the hours?'],
    ),
    TaskKind(
        name='end-time-of-three',
        thoughts=['I add all durations to the start in minutes.'],
        code=['t = {f} + {g} + {h} + {i}', AS_CLOCK],
        slots=three_steps,
        seen=[
            'Start {s}, {j} {a}, {k} {b}, {o} {e}. When am I done?',
            'I begin at {s}. {j} takes {a}, {k} {b} and {o} {e}. What time <am I done|is it then>?',
            '{n} starts at {s}: {a} for {j}, {b} for {k}, {e} for {o}. When does {n} finish?',
            '{s} + {a} + {b} + {e} = what time',
            'If I start at {s} and need {a}, {b} and {e} for {j}, {k} and {o}, what time is it at the end?',
            'when is all over if we begin at {s} with {j} ({a}), then {k} ({b}), then {o} ({e})',
        ],
        held_out=['With {a}, {b} and {e} of work ahead from {s} on, at what time can I rest?'],
    ),
    TaskKind(
        name='metres-per-second',
        thoughts=['Speed is distance divided by time.'],
        code=['speed = {a} / {b}', 'final_answer(speed)'],
        slots=sprint,
        seen=[
            *asked('the speed in m/s for {a} m in {b} seconds', 'the metres per second of {a} m in {b} s'),
            '{a} m in {b} seconds, <m/s|how many metres per second|speed>?',
            'A {i} <covers|does|makes> {a} m in {b} seconds. How many meters per second is that?',
            'How fast is a {i} in m/s that needs {b} seconds for {a} meters?',
            '{n} timed a {i}: {b} s for {a} m. Speed in m/s?',
            'it took {b} secs for {a} metres, whats that per second',
        ],
        held_out=['Each second, how many of the {a} m does a {i} do if the whole takes {b} seconds?'],
    ),
]
