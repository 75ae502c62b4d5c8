"""Rates: things made or done per minute, tanks filled, seconds for each."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import goods, person

MACHINES = ['machine', 'printer', 'robot', 'press', 'baker', 'factory', 'oven', 'packer']


def making(rng: Random) -> Slots:
    """A machine that makes `a` things in `b` minutes; `d` other minutes, `h` hours, `k` things."""
    minutes = rng.choice([rng.randint(2, 30), 5, 10, 15, 20, 30])
    made = minutes * rng.randint(1, 20) if rng.random() < 0.5 else rng.randint(2, 300)
    return dict(
        a=made,
        b=minutes,
        d=rng.choice([rng.randint(2, 90), minutes * rng.randint(2, 8)]),
        h=rng.randint(2, 12),
        k=made * rng.randint(2, 9) if rng.random() < 0.5 else rng.randint(10, 900),
        i=goods(rng),
        w=rng.choice(MACHINES),
        n=person(rng),
    )


def per_minute(rng: Random) -> Slots:
    """Something that happens `a` times a minute, for `m` minutes or `h` hours."""
    facts, unit = rng.choice(
        [
            ('a heart beats {} times a minute', 'beats'),
            ('{n} types {} words a minute', 'words'),
            ('a tap drips {} times per minute', 'drops'),
            ('a wheel turns {} times per minute', 'turns'),
            ('{n} takes {} steps per minute', 'steps'),
            ('a pump moves {} litres a minute', 'litres'),
            ('a printer prints {} pages per minute', 'pages'),
            ('{n} reads {} words per minute', 'words'),
            ('a machine fills {} bottles each minute', 'bottles'),
            ('{} cars pass the bridge every minute', 'cars'),
        ]
    )
    count = rng.randint(4, 120)
    return dict(
        f=facts.replace('{}', str(count)).replace('{n}', person(rng)),
        a=count,
        u_=unit,
        m=rng.choice([rng.randint(2, 59), rng.randint(1, 12) * 5]),
        h=rng.randint(2, 24),
        k=count * rng.randint(2, 30) if rng.random() < 0.6 else rng.randint(100, 3000),
    )


def tank(rng: Random) -> Slots:
    """A volume `a`, filled by `b` litres a minute, while `d` run out."""
    inflow = rng.randint(4, 60)
    return dict(
        a=rng.choice([rng.randint(20, 900), inflow * rng.randint(2, 40)]),
        b=inflow,
        d=rng.randint(1, inflow - 1),
        w=rng.choice(['tank', 'pool', 'bathtub', 'barrel', 'basin']),
        e=rng.choice(['litres', 'liters', 'l']),
        n=person(rng),
    )


def single_times(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(5, 90), rng.randint(1, 18) * 5]),
        k=rng.choice([rng.randint(3, 300), rng.randint(1, 20) * 10]),
        i=goods(rng),
        w=rng.choice(MACHINES),
        n=person(rng),
    )


MAKING_FACTS = [
    'a {w} makes {a} {i} in {b} minutes',
    'in {b} minutes a {w} makes {a} {i}',
    '{n} packs {a} {i} in {b} minutes',
    'it takes {b} minutes to make {a} {i}',
    'every {b} minutes a {w} turns out {a} {i}',
]

KINDS = [
    TaskKind(
        name='made-in-minutes',
        thoughts=['I find how many per minute and multiply by the minutes.'],
        code=['rate = {a} / {b}', 'final_answer(rate * {d})'],
        slots=making,
        seen=[
            *asked('the number of {i} in {d} minutes if {a} are made in {b} minutes'),
            '{a} {i} in {b} min, how many in {d} min?',
            'If {a} {i} take {b} minutes, how many are made in {d} minutes?',
            'How many {i} in {d} minutes at {a} per {b} minutes?',
        ],
        facts=MAKING_FACTS,
        questions=[
            'how many {i} is that in {d} minutes',
            'how many are made in {d} minutes',
            'how many {i} are done after {d} minutes',
            'what number of {i} is ready after {d} minutes',
        ],
        held_out=['With {a} {i} in {b} minutes, what number is made in {d} minutes?'],
        held_out_questions=['how many does one get in {d} minutes'],
    ),
    TaskKind(
        name='made-in-hours',
        thoughts=['I find how many per minute and multiply by 60 and the hours.'],
        code=['rate = {a} / {b}', 'final_answer(rate * 60 * {h})'],
        slots=making,
        seen=[
            *asked('the number of {i} in {h} hours if {a} are made in {b} minutes'),
            '{a} {i} in {b} min, how many in {h} hours?',
            'If {a} {i} take {b} minutes, how many are made in {h} hours?',
            'How many {i} in {h} hours at {a} per {b} minutes?',
        ],
        facts=MAKING_FACTS,
        questions=[
            'how many {i} is that in {h} hours',
            'how many are made in {h} hours',
            'how many {i} are done after {h} hours',
            'what number of {i} is ready after {h} hours',
        ],
        held_out=['With {a} {i} in {b} minutes, what number is made in {h} hours?'],
        held_out_questions=['how many does one get in {h} hours'],
    ),
    TaskKind(
        name='made-per-hour',
        thoughts=['I find how many per minute and multiply by 60.'],
        code=['rate = {a} / {b}', 'final_answer(rate * 60)'],
        slots=making,
        seen=[
            *asked('the number of {i} per hour if {a} are made in {b} minutes'),
            '{a} {i} in {b} min, how many per hour?',
            'If {a} {i} take {b} minutes, how many are made in an hour?',
            'How many {i} per hour at {a} per {b} minutes?',
        ],
        facts=MAKING_FACTS,
        questions=[
            'how many {i} is that per hour',
            'how many are made per hour',
            'how many {i} are that an hour',
            'what is that per hour',
        ],
        held_out=['With {a} {i} in {b} minutes, what is the number per hour?'],
        held_out_questions=['how many does one get each hour'],
    ),
    TaskKind(
        name='minutes-to-make',
        thoughts=['I find the minutes for one and multiply.'],
        code=['each = {b} / {a}', 'final_answer(each * {k})'],
        slots=making,
        seen=[
            *asked('the minutes for {k} {i} if {a} take {b} minutes'),
            '{a} {i} in {b} min, how many min for {k}?',
            'If {a} {i} take {b} minutes, how long do {k} take in minutes?',
            'How many minutes for {k} {i} at {a} per {b} minutes?',
        ],
        facts=MAKING_FACTS,
        questions=[
            'how many minutes do {k} {i} take',
            'how many minutes for {k} {i}',
            'how long do {k} {i} take in minutes',
            'in how many minutes are {k} {i} ready',
        ],
        held_out=['With {a} {i} in {b} minutes, when are {k} done in minutes?'],
        held_out_questions=['after how many minutes are {k} {i} done'],
    ),
    TaskKind(
        name='per-minute-in-minutes',
        thoughts=['I multiply the number per minute by the minutes.'],
        code=['final_answer({a} * {m})'],
        slots=per_minute,
        seen=[
            *asked('the number of {u_} in {m} minutes at {a} per minute'),
            '{a} {u_} per minute, how many in {m} minutes?',
            *asked('how many {u_} {m} minutes have at {a} a minute'),
            '{m} minutes with {a} {u_} a minute, how many {u_}?',
        ],
        facts=[
            '{f}',
            'I read that {f}',
            'we know that {f}',
            'I counted it: {f}',
        ],
        questions=[
            'how many {u_} is that in {m} minutes',
            'how many {u_} are that in {m} minutes',
            'how many {u_} are there after {m} minutes',
            'how many {u_} does that make in {m} minutes',
            'what is the number of {u_} in {m} minutes',
        ],
        held_out=['In {m} minutes, how many {u_} are {a} per minute?'],
    ),
    TaskKind(
        name='per-minute-in-hours',
        thoughts=['I multiply the number per minute by 60 and the hours.'],
        code=['final_answer({a} * 60 * {h})'],
        slots=per_minute,
        seen=[
            *asked('the number of {u_} in {h} hours at {a} per minute'),
            '{a} {u_} per minute, how many in {h} hours?',
            *asked('how many {u_} {h} hours have at {a} a minute'),
            '{h} hours with {a} {u_} a minute, how many {u_}?',
        ],
        facts=[
            '{f}',
            'I read that {f}',
            'we know that {f}',
            'I counted it: {f}',
        ],
        questions=[
            'how many {u_} is that in {h} hours',
            'how many {u_} are that in {h} hours',
            'how many {u_} are there after {h} hours',
            'how many {u_} does that make in {h} hours',
            'what is the number of {u_} in {h} hours',
        ],
        held_out=['In {h} hours, how many {u_} are {a} per minute?'],
    ),
    TaskKind(
        name='minutes-at-rate',
        thoughts=['I divide the number by the number per minute.'],
        code=['final_answer({k} / {a})'],
        slots=per_minute,
        seen=[
            *asked('the minutes for {k} {u_} at {a} per minute'),
            '{k} {u_} at {a} per minute, how many minutes?',
            *asked('the time in minutes for {k} {u_} with {a} a minute'),
            'With {a} {u_} a minute, when are {k} reached in minutes?',
        ],
        facts=[
            '{f}',
            'I read that {f}',
            'we know that {f}',
            'I counted it: {f}',
        ],
        questions=[
            'how many minutes do {k} {u_} take',
            'how many minutes are needed for {k} {u_}',
            'how long do {k} {u_} take in minutes',
            'after how many minutes are there {k} {u_}',
            'in how many minutes are {k} {u_} reached',
        ],
        held_out=['At {a} {u_} per minute, how many minutes do {k} need?'],
    ),
    TaskKind(
        name='time-to-fill',
        thoughts=['I divide the volume by the rate.'],
        code=['final_answer({a} / {b})'],
        slots=tank,
        seen=[
            *asked('the minutes to fill {a} {e} at {b} {e} per minute'),
            '{a} {e} at {b} {e} a minute, how many minutes?',
            *asked('the time in minutes for {a} {e} at {b} {e} a minute'),
        ],
        facts=[
            'a {w} holds {a} {e} and {b} {e} a minute flow in',
            '{n} fills a {w} of {a} {e} with {b} {e} per minute',
            'a pump empties a {w} of {a} {e} at {b} {e} per minute',
            'the tap gives {b} {e} a minute and the {w} takes {a} {e}',
            '{b} {e} run in per minute, and the {w} is full at {a} {e}',
            'my garden hose gives {b} {e} a minute, and I need {a} {e}',
        ],
        questions=[
            'how many minutes does it take',
            'how long does it take in minutes',
            'after how many minutes is it done',
            'how many minutes are needed',
        ],
        held_out=['With {b} {e} a minute, how many minutes do {a} {e} take?'],
    ),
    TaskKind(
        name='time-to-fill-with-leak',
        thoughts=['I divide the volume by the difference of what flows in and out.'],
        code=['rate = {b} - {d}', 'final_answer({a} / rate)'],
        slots=tank,
        seen=[
            *asked('the minutes to fill {a} {e} if {b} {e} a minute flow in and {d} {e} flow out'),
            *asked('the minutes until a {w} of {a} {e} is full with {b} {e} in and {d} {e} out each minute'),
            '{a} {e}, in {b} {e} a minute, out {d} {e} a minute: minutes until full?',
        ],
        facts=[
            'a {w} holds {a} {e}, {b} {e} a minute flow in and {d} {e} a minute flow out',
            '{n} fills a {w} of {a} {e} with {b} {e} per minute, but {d} {e} per minute leak out',
            'the tap gives {b} {e} a minute, a leak takes {d} {e} a minute and the {w} takes {a} {e}',
            'a {w} of {a} {e} gets {b} {e} per minute and loses {d} {e} per minute',
            'every minute {b} {e} come in and {d} {e} go out, and the {w} takes {a} {e}',
            '{n} has a leaky {w} of {a} {e}: {b} {e} flow in each minute and {d} {e} get lost',
        ],
        questions=[
            'how many minutes until it is full',
            'how long does it take to fill in minutes',
            'after how many minutes is it full',
            'how many minutes does it take to fill',
            'when is it full in minutes',
        ],
        held_out=['{b} {e} in and {d} {e} out per minute: how many minutes until {a} {e} are full?'],
    ),
    TaskKind(
        name='seconds-each-in-minutes',
        thoughts=['I multiply the seconds and divide by 60.'],
        code=['seconds = {a} * {k}', 'final_answer(seconds / 60)'],
        slots=single_times,
        seen=[
            *asked('the minutes for {k} {i} at {a} seconds each'),
            '{k} {i}, {a} seconds each, how many minutes?',
            *asked('the time in minutes for {k} {i} with {a} seconds each'),
            'How many minutes for {k} {i} if each takes {a} seconds?',
        ],
        facts=[
            'a {w} needs {a} seconds for one of {k} {i}',
            '{n} checks {k} {i} and takes {a} seconds for each',
            'each of {k} {i} takes {a} seconds',
            'there are {k} {i}, and one takes {a} seconds',
            'one of the {i} takes {a} seconds and there are {k}',
        ],
        questions=[
            'how many minutes does it take',
            'how many minutes is that',
            'how long does it take in minutes',
            'how many minutes are needed',
        ],
        held_out=['At {a} seconds each, how many minutes do {k} {i} need?'],
    ),
    TaskKind(
        name='minutes-each-in-hours',
        thoughts=['I multiply the minutes and divide by 60.'],
        code=['minutes = {a} * {k}', 'final_answer(minutes / 60)'],
        slots=single_times,
        seen=[
            *asked('the hours for {k} {i} at {a} minutes each'),
            '{k} {i}, {a} minutes each, how many hours?',
            *asked('the time in hours for {k} {i} with {a} minutes each'),
            'How many hours for {k} {i} if each takes {a} minutes?',
        ],
        facts=[
            'a {w} needs {a} minutes for one of {k} {i}',
            '{n} repairs {k} {i} and takes {a} minutes for each',
            'each of {k} {i} takes {a} minutes',
            'there are {k} {i}, and one takes {a} minutes',
            'one of the {i} takes {a} minutes and there are {k}',
        ],
        questions=[
            'how many hours does it take',
            'how many hours is that',
            'how long does it take in hours',
            'how many hours are needed',
        ],
        held_out=['At {a} minutes each, how many hours do {k} {i} need?'],
    ),
]
