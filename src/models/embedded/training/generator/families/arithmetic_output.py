"""Word problems about how much work gets done, and how long it takes."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import goods, person

SPEEDS = 'hour day minute week'.split()


def output(rng: Random) -> Slots:
    """Things `i` made or done at a rate of `a` per `w`, for `b` of these times, or until there are `x`."""
    rate = rng.randint(2, 90)
    return dict(
        n=person(rng),
        i=rng.choice([goods(rng), 'pages', 'emails', 'parcels', 'pieces']),
        a=rate,
        b=rng.randint(2, 24),
        x=rate * rng.randint(2, 20) + rng.randint(0, rate),
        w=rng.choice(SPEEDS),
    )


def unfinished(rng: Random) -> Slots:
    slots = output(rng)
    return slots | dict(x=slots['a'] * slots['b'] + rng.randint(1, 200))


def workers(rng: Random) -> Slots:
    return dict(a=rng.randint(2, 12), b=rng.randint(2, 30), x=rng.randint(2, 12))


KINDS = [
    TaskKind(
        name='output-total',
        thoughts=['I multiply the rate by the time.'],
        code=['final_answer({a} * {b})'],
        slots=output,
        seen=[
            *asked(
                'the number of {i} made in {b} {w}s at {a} per {w}',
                'the number of {i} done in {b} {w}s with {a} <a|each|per> {w}',
            ),
            'At {a} {i} per {w}, how many in {b} {w}s?',
            '{a} {i} a {w}, {b} {w}s, how many?',
        ],
        facts=[
            '{n} does {a} {i} per {w} and goes on for {b} {w}s',
            'a machine handles {a} {i} a {w} and runs {b} {w}s',
            'I finish {a} {i} each {w} and have {b} {w}s',
            'we pack {a} {i} every {w} for {b} {w}s',
            'in one {w} a worker does {a} {i}, and there are {b} {w}s',
            '{a} {i} come in per {w}, {b} {w}s long',
        ],
        questions=[
            'how many {i} is that',
            'how many {i} are there in the end',
            'how many is that in total',
            'how many {i} altogether',
            'what is the total number',
        ],
        held_out=['In {b} {w}s with {a} {i} per {w}, how many does {n} do?'],
        held_out_questions=['how many {i} in all'],
    ),
    TaskKind(
        name='output-time',
        thoughts=['I divide the number by the rate and round up.'],
        code=[
            'import math',
            'final_answer(math.ceil({x} / {a}))',
        ],
        slots=output,
        seen=[
            *asked(
                'the number of whole {w}s needed for {x} {i} at {a} per {w}',
                'the number of {w}s for {x} {i} with {a} <a|each|per> {w}',
            ),
            'At {a} {i} per {w}, how many {w}s until {x} are done?',
            '{x} {i}, {a} a {w}, how many {w}s?',
        ],
        facts=[
            '{n} does {a} {i} per {w} and there are {x}',
            'a machine handles {a} {i} a {w} and {x} are needed',
            'I finish {a} {i} each {w} and must do {x}',
            'we pack {a} {i} every {w} and have {x} to pack',
            'there are {x} {i} and a worker does {a} of them in one {w}',
            '{n} wants to get through {x} {i} at {a} per {w}',
        ],
        questions=[
            'how many {w}s does it take',
            'how many {w}s are needed',
            'in how many {w}s is it done',
            'after how many {w}s is it finished',
            'how many {w}s is that',
        ],
        held_out=['For {x} {i} at {a} a {w}, how many {w}s does {n} need?'],
        held_out_questions=['how many {w}s until it is done'],
    ),
    TaskKind(
        name='output-left',
        thoughts=['I multiply the rate by the time and subtract it from the number.'],
        code=[
            'done = {a} * {b}',
            'final_answer({x} - done)',
        ],
        slots=unfinished,
        seen=[
            *asked(
                'the number of {i} left of {x} after {b} {w}s at {a} per {w}',
                'the number of {i} still to do of {x} if {a} are done <a|each|per> {w} for {b} {w}s',
            ),
            'Of {x} {i}, {a} are done per {w}. How many are left after {b} {w}s?',
        ],
        facts=[
            'there are {x} {i} and {n} does {a} per {w} for {b} {w}s',
            'I have {x} {i} to do and finished {a} each {w} for {b} {w}s',
            '{n} must do {x} {i} and has done {a} a {w} for {b} {w}s',
            'of {x} {i} a machine uses {a} every {w}, and {b} {w}s go by',
            'we have {x} {i} and {a} go each {w}, {b} {w}s long',
        ],
        questions=[
            'how many are left',
            'how many {i} remain',
            'how many are still left',
            'how many {i} are not done yet',
            'what remains',
        ],
        held_out=['After {b} {w}s at {a} {i} a {w}, how many of {x} are left?'],
        held_out_questions=['how many {i} are left then'],
    ),
    TaskKind(
        name='workers-and-days',
        thoughts=['I find the days of work in total and divide them by the number of workers.'],
        code=[
            'work = {a} * {b}',
            'final_answer(work / {x})',
        ],
        slots=workers,
        seen=[
            *asked(
                'the number of days {x} <workers|people> need for a job that takes {a} of them {b} days',
                'the time in days for {x} workers if {a} workers need {b} days',
            ),
            '{a} workers need {b} days. How many days do {x} need?',
            '{a} workers {b} days, {x} workers how many days?',
        ],
        facts=[
            '{a} workers need {b} days for a job and now there are {x} workers',
            '{a} painters paint a house in {b} days, and now {x} painters do it at the same pace',
            'a job takes {a} people {b} days and {x} people are there to do it',
            '{a} gardeners take {b} days and we hire {x} that are just as fast',
            'with {a} machines the work lasts {b} days and we use {x} machines',
        ],
        questions=[
            'how many days does it take',
            'how many days is that',
            'how long does it take in days',
            'in how many days is it done',
            'how many days are needed',
        ],
        held_out=['If a job is {b} days of work for {a} people, how many days is it for {x}?'],
        held_out_questions=['how many days do they need'],
    ),
]
