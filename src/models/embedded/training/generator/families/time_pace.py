"""Runs and walks: the pace and the time in minutes and seconds."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person

AS_MINUTES_SECONDS = "final_answer(f'{t // 60}:{t % 60:02d}')"


def run(rng: Random) -> Slots:
    """A run of `d` km in `m` minutes, or `z` with seconds, or `h` hours and `b` minutes, `t`; `p` is a pace."""
    distance = rng.choice([rng.randint(2, 42), rng.choice([5, 10, 10, 21, 42]), rng.randint(2, 20) + 0.5])
    minutes, seconds = int(distance * rng.choice([4, 5, 6, 7, 9])) + rng.randint(0, 9), rng.randint(1, 59)
    each, rest = rng.randint(3, 9), rng.choice([rng.randint(1, 59), 30, 15, 45, 20])
    hours, left = rng.randint(1, 4), rng.randint(1, 59)
    time = rng.choice(['{h} h {b} min', '{h} hours and {b} minutes', '{h}h{b}', '{h}h {b}m', '{h} hours {b} minutes'])
    long = time.format(h=hours, b=left)
    return dict(
        d=distance,
        k=rng.randint(2, 30),
        m=minutes,
        y=minutes,
        z=seconds,
        x=rng.choice(['{}:{:02d}', '{} min {} s', '{} minutes {} seconds', '{}m {}s']).format(minutes, seconds),
        p=rng.choice([f'{each}:{rest:02d}', f'{each}:{rest:02d}', f'{each} min {rest} s', f'{each}m{rest}s']),
        e=each,
        r=rest,
        h=hours,
        b=left,
        t=long.replace('1 hours', '1 hour'),
        n=person(rng),
        v=rng.choice(['ran', 'jogged', 'walked', 'did', 'finished']),
    )


KINDS = [
    TaskKind(
        name='pace-in-minutes-and-seconds',
        thoughts=['I find the seconds per km and write them as minutes and seconds.'],
        code=['t = round({m} * 60 / {d})', AS_MINUTES_SECONDS],
        slots=run,
        seen=[
            *asked(
                'the pace in minutes and seconds per km for {m} minutes and {d} km',
                'the pace as M:SS per km if I need {m} minutes for {d} km',
            ),
            '{m} <min|minutes> for {d} km, pace <in min:sec|as m:ss|in minutes and seconds>?',
            'I needed {m} minutes for {d} km. What <is|was> my pace in minutes and seconds<| per km>?',
            'I {v} {d} km in {m} minutes, <pace|what pace is that|my pace> <in minutes and seconds|as mm:ss> per km?',
            '{d} km in {m} <min|minutes>, <min:sec per km|minutes and seconds per km|m:ss per km>?',
            'How many minutes and seconds per km is {d} km in {m} minutes?',
            'how many minutes and seconds <for|is> each km if {d} km take {m} min',
            '{n} {v} {d} km in {m} minutes. How many minutes and seconds was <one|each|every> km?',
            'What pace (min:sec) do I need to run {d} km in {m} minutes?',
            'To <finish|do> {d} km in {m} minutes, how many minutes and seconds <per|may I take for each> km?',
            'time {m} minutes, distance {d} km, pace in min and sec',
        ],
        facts=[
            '{n} <ran|jogged|walked> {d} km in {m} <min|minutes>',
            'my run <today |yesterday |>was {d} km and took {m} <min|minutes>',
            'I need {m} minutes for {d} km',
            'the race was {d} km and {n} <took|needed> {m} minutes',
            'after {m} minutes I had <run|jogged> {d} km',
        ],
        questions=[
            'what is the pace in minutes and seconds per km',
            'how many minutes and seconds per km is that',
            'what is the pace as M:SS',
            'how many minutes and seconds does one km take',
            'what pace is that in min:sec per km',
        ],
        held_out=['Each of {d} km in {m} minutes took how many minutes and seconds?'],
        held_out_questions=['how long in minutes and seconds was each km'],
    ),
    TaskKind(
        name='pace-from-minutes-and-seconds',
        thoughts=['I find the seconds per km and write them as minutes and seconds.'],
        code=['t = round(({y} * 60 + {z}) / {d})', AS_MINUTES_SECONDS],
        slots=run,
        seen=[
            *asked('the pace per km for {x} and {d} km', 'the pace of a run of {x} over {d} km'),
            'I needed {x} for {d} km. What <is|was> my pace<| per km>?',
            '{x} for {d} km, <pace|what pace is that|my pace per km>?',
            'I {v} {d} km in {x}, <pace|what is my pace|what pace is that>?',
            '{d} km in {x}, <pace|pace per km|how much per km>?',
            'What pace is {d} km in {x}?',
            '{n} {v} {d} km in {x}. What was the pace per km?',
            'my watch shows {x} for {d} km, pace?',
            'finished in {x}, {d} km, pace per km please',
            '{x} over {d} km, what pace per km?',
            'How long did each km take if {d} km took {x}?',
            'pace: {d} km, {x}',
        ],
        held_out=['{x} on the watch after {d} km: which pace did {n} hold?'],
    ),
    TaskKind(
        name='pace-from-hours-and-minutes',
        thoughts=['I find the seconds per km and write them as minutes and seconds.'],
        code=['t = round(({h} * 60 + {b}) * 60 / {d})', AS_MINUTES_SECONDS],
        slots=lambda rng: run(rng) | dict(d=rng.choice([21, 42, 10, 30, rng.randint(10, 50)])),
        seen=[
            *asked('the pace per km for {t} and {d} km', 'the pace of a run of {t} over {d} km'),
            'I needed {t} for {d} km. What <is|was> my pace<| per km>?',
            '{t} for {d} km, <pace|what pace is that|my pace per km>?',
            'I {v} {d} km in {t}, <pace|what is my pace|what pace is that>?',
            '{d} km in {t}, <pace|pace per km|minutes and seconds per km>?',
            'What pace is {d} km in {t}?',
            '{n} {v} {d} km in {t}. What was the pace per km?',
            'my watch shows {t} for {d} km, pace?',
            'What pace do I need for {d} km in {t}?',
            '{t} over {d} km, what pace per km?',
            'pace for {d} km if I want to finish in {t}',
            'How many minutes and seconds per km is {d} km in {t}?',
        ],
        held_out=['{t} on the watch after {d} km: which pace did {n} hold?'],
    ),
    TaskKind(
        name='time-from-pace-with-seconds',
        thoughts=['I multiply the seconds per km by the distance and write them as a clock.'],
        code=[
            't = ({e} * 60 + {r}) * {k}',
            "final_answer(f'{t // 3600}:{t // 60 % 60:02d}:{t % 60:02d}')",
        ],
        slots=run,
        seen=[
            *asked('the time for a pace of {p} per km over {k} km', 'the finish time at {p} per km for {k} km'),
            '{p} per km, {k} km, <total time|finish time|how long>?',
            'pace {p}, {k} km, <total time|finish time|how long>?',
            'At {p} per km, how long <do I need|does it take> for {k} km?',
            'I run {p} per km. How long <do I need|does it take me> for {k} km?',
            'If every km takes {p}, <how long are|what is my time for> {k} km?',
            'my pace is {p} and the race is {k} km, <finish time|what time will I finish in>?',
            '{n} runs each km in {p}. What is the time for {k} km?',
            'with a pace of {p} what time do I get for {k} km',
            'What time will {n} <need|run> for {k} km at a pace of {p}?',
            'a km in {p}, and that {k} times, total time?',
        ],
        held_out=['{n} holds {p} per km all the way: which time does the clock show after {k} km?'],
    ),
]
