"""Speed, distance and time of one vehicle: in minutes, by the clock, as a pace."""

from math import gcd
from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person
from .time_speed_values import UNITS, VEHICLES
from .time_values import CLOCKS, clock, hours_minutes


def journey(rng: Random) -> Slots:
    """A distance `d`, a speed `s` and a time: `m` minutes, or `h` hours and `b` minutes, written `t`."""
    speed = rng.choice([rng.randint(4, 25), rng.randint(30, 130), rng.randint(4, 26) * 5])
    hours, minutes = rng.randint(1, 9), rng.choice([rng.randint(1, 59), rng.randint(1, 11) * 5, 15, 30, 45])
    return dict(
        d=rng.choice([rng.randint(2, 60), rng.randint(20, 900), rng.randint(1, 40) + 0.5]),
        s=speed,
        m=rng.choice([rng.randint(3, 59), rng.randint(1, 24) * 5, rng.choice([15, 20, 30, 45, 90])]),
        h=hours,
        b=minutes,
        t=hours_minutes(rng, hours, minutes),
        u_=rng.choice(UNITS),
        v=rng.choice(VEHICLES),
        n=person(rng),
    )


def timed_journey(rng: Random) -> Slots:
    """A journey whose time is a whole number of minutes."""
    speed = rng.choice([20, 30, 40, 50, 60, 60, 80, 90, 100, 120, 15, 12])
    step = 60 // gcd(60, speed)
    minutes = step * rng.randint(1, 500 // step)
    start, code = clock(rng, rng.randint(360, 1300), rng.choice(CLOCKS))
    return journey(rng) | dict(d=speed * minutes // 60, s=speed, x=start, f=code)


def journey_by_clock(rng: Random) -> Slots:
    start = rng.randint(360, 1100)
    form = rng.choice(CLOCKS)
    length = rng.choice([30, 45, 60, 90, rng.randint(20, 300)])
    (x, f), (y, g) = clock(rng, start, form), clock(rng, start + length, form)
    return journey(rng) | dict(x=x, f=f, w=y, g=g)


def pace(rng: Random) -> Slots:
    """A run of `d` km in `m` minutes, or at `p` minutes per km."""
    distance = rng.choice([rng.randint(2, 42), rng.choice([5, 10, 10, 21, 42]), rng.randint(2, 20) + 0.5])
    each = rng.choice([4, 5, 6, 7, 8, 4.5, 5.5, 6.5, 9, 10])
    return dict(
        d=distance, m=int(distance * each) + rng.randint(0, 9), p=each, n=person(rng)
    )


TRIP_FACTS = [
    "<it's|it is> {d} km to <work|the lake|my parents|the airport> and <I|we> <do|go|average> {s} {u_}",
    'the <beach|station|office|next town> is {d} km away and {n} <goes|does|cycles> {s} {u_}',
    'my <route|way|commute> is {d} km <long |>and I <ride|go|travel> at {s} {u_}',
    'we have {d} km <left|ahead of us|to go> and <drive|travel|go> at {s} {u_}',
    'a {v} has to cover {d} km at {s} {u_}',
    '{n} drives {d} km at {s} {u_}',
    'I ride {d} km with a speed of {s} {u_}',
    'the way is {d} km long and the {v} goes {s} {u_}',
    '{n} lives {d} km away and moves at {s} {u_}',
    'a {v} travels {d} km with an average of {s} {u_}',
]

KINDS = [
    TaskKind(
        name='travel-time-in-minutes',
        weight=1.3,
        thoughts=['Time is distance divided by speed, times 60 for minutes.'],
        code=['hours = {d} / {s}', 'final_answer(hours * 60)'],
        slots=journey,
        seen=[
            '{d} km <at|with> {s} {u_}, <minutes|how many min|time in min>?',
            'how many <mins|minutes> for {d} km <at|with|doing> {s} {u_}',
            'How many minutes <does|will> {n} need <for|to go|to cover> {d} km <at|with|doing> {s} {u_}?',
            'My <commute|way to work|bike ride> is {d} km and I do {s} {u_}, how many minutes do I <need|take>?',
            'The <station|lake|shop> is {d} km <away|from here>. At {s} {u_}, in how many minutes am I there?',
            'if I <go|cycle|drive> {s} {u_}, how many minutes is <a way of |>{d} km',
            'speed {s} {u_}, distance {d} km, <time in minutes|minutes>?',
            'distance {d} km, speed {s} {u_}, <time in minutes|minutes>?',
            *asked(
                'the time in minutes for {d} km at {s} {u_}',
                'the minutes a {v} needs for {d} km at {s} {u_}',
                'the travel time in minutes: {d} km, {s} {u_}',
            ),
            'How many minutes does it take to travel {d} km at {s} {u_}?',
            '{d} km at {s} {u_}, how many minutes?',
            'How long in minutes are {d} km at {s} {u_}?',
        ],
        facts=TRIP_FACTS,
        questions=[
            'how many mins is that',
            'in how many minutes is it done',
            'how many minutes does the trip last',
            'how many minutes does it take',
            'how many minutes is that',
            'how long does it take in minutes',
            'what is the travel time in minutes',
            'how many minutes are needed',
        ],
        held_out=['At {s} {u_}, how many minutes are {d} km?'],
        held_out_questions=['after how many minutes is the trip over'],
    ),
    TaskKind(
        name='travel-time-as-hours-and-minutes',
        thoughts=['I find the minutes and write them as hours and minutes.'],
        code=['t = {d} * 60 // {s}', "final_answer(f'{t // 60}:{t % 60:02d}')"],
        slots=timed_journey,
        seen=[
            *asked(
                'the time in hours and minutes for {d} km at {s} {u_}',
                'the travel time as H:MM for {d} km at {s} {u_}',
            ),
            'How many hours and minutes does it take to travel {d} km at {s} {u_}?',
            '{d} km at {s} {u_}, how long in h:mm?',
        ],
        facts=TRIP_FACTS,
        questions=[
            'how many hours and minutes does it take',
            'how long does it take in hours and minutes',
            'what is the travel time as H:MM',
            'how long is that as hours:minutes',
        ],
        held_out=['At {s} {u_}, how many hours and minutes are {d} km?'],
        held_out_questions=['after how many hours and minutes is the trip over'],
    ),
    TaskKind(
        name='arrival-time',
        weight=1.3,
        thoughts=['I add the minutes of the trip to the start.'],
        code=['start = {f}', 't = start + {d} * 60 // {s}', "final_answer(f'{t // 60 % 24:02d}:{t % 60:02d}')"],
        slots=timed_journey,
        seen=[
            '<leave|start|departure> {x}, {d} km, {s} {u_}, <arrival|arrival time|when there>?',
            (
                'If I <leave|set off|go> at {x} and have {d} km to <drive|go|ride> at {s} {u_}, <when do I get '
                'there|when am I there>?'
            ),
            (
                '{n} <leaves|sets off|starts> at {x} and <drives|rides> {d} km at {s} {u_}. What time does {n} '
                '<arrive|get there>?'
            ),
            'What time will we <arrive|be there|get there> if we go {d} km at {s} {u_} and leave at {x}?',
            "it's {x} and I still have {d} km at {s} {u_}, what time will I be home",
            'A {v} starts at {x}. It has {d} km to go and does {s} {u_}. At what time does it arrive?',
            'When do I arrive after {d} km at {s} {u_}, <starting|leaving> at {x}?',
            'my <gps|phone> says {d} km, I go {s} {u_} and now it is {x}. Arrival time?',
            *asked(
                'the arrival time if I leave at {x} and travel {d} km at {s} {u_}',
                'the time of arrival for {d} km at {s} {u_} with a start at {x}',
            ),
            'Leaving at {x}, {d} km at {s} {u_}: when do I arrive?',
            'I leave at {x} and drive {d} km at {s} {u_}. When am I there?',
        ],
        facts=[
            '{n} <leaves|goes from> home at {x}, with {d} km to drive at {s} {u_}',
            "<we're|we are> leaving at {x}, it is {d} km and we average {s} {u_}",
            '<it is|the way is> {d} km, the {v} does {s} {u_} and <starts|leaves> at {x}',
            'a {v} leaves at {x} and covers {d} km at {s} {u_}',
            '{n} sets off at {x} for a trip of {d} km at {s} {u_}',
            'I start at {x}, the way is {d} km and I go {s} {u_}',
            'it is {x}, and we still have {d} km to go at {s} {u_}',
            'at {x} the {v} departs, it goes {s} {u_} and has {d} km to go',
        ],
        questions=[
            'what time does it arrive',
            'when does the trip end',
            'at what time is the arrival',
            'what time is it there',
            'when is the arrival',
            'what is the arrival time',
            'at what time does the trip end',
            'when is it there',
        ],
        held_out=['With {d} km to go at {s} {u_} and a start at {x}, when is the arrival?'],
        held_out_questions=['what time is it on arrival'],
    ),
    TaskKind(
        name='distance-in-minutes',
        thoughts=['Distance is speed times minutes divided by 60.'],
        code=['distance = {s} * {m} / 60', 'final_answer(distance)'],
        slots=journey,
        seen=[
            'how far is {m} <min|minutes> at {s} {u_}',
            'I <cycle|run|ride|drive> {m} minutes <to work |>at {s} {u_}. How <far|many km> is <that|it>?',
            'How many km does {n} <go|make|cover> in {m} <minutes|min> at {s} {u_}?',
            '{m} minutes <doing|with> {s} {u_}, how many km?',
            *asked(
                'the distance in {m} minutes at {s} {u_}',
                'how far a {v} gets in {m} minutes at {s} {u_}',
                'the km covered in {m} min at {s} {u_}',
            ),
            'How far do I get in {m} minutes at {s} {u_}?',
            '{m} min at {s} {u_}, how far?',
            'How many km are {m} minutes at {s} {u_}?',
        ],
        facts=[
            'a {v} goes {s} {u_} for {m} minutes',
            '{n} drives {m} minutes at {s} {u_}',
            'I ride at {s} {u_} and stop after {m} minutes',
            'for {m} minutes {n} runs at {s} {u_}',
            'a trip of {m} minutes is made at {s} {u_}',
        ],
        questions=[
            'how far is that',
            'what is the distance',
            'how many km is that',
            'what distance is covered',
            'how far is it',
        ],
        held_out=['Going {s} {u_} for {m} minutes, how far do I get?'],
        held_out_questions=['how many kilometers are covered'],
    ),
    TaskKind(
        name='speed-from-minutes',
        thoughts=['Speed is distance divided by the minutes, times 60 for an hour.'],
        code=['speed = {d} / {m} * 60', 'final_answer(speed)'],
        slots=lambda rng: (trip := journey(rng)) | dict(d=max(1, int(trip['s']) * int(trip['m']) // 60)),
        seen=[
            '{d} km in {m} <min|minutes>, <speed|how fast|how many km/h|speed in km/h>?',
            (
                'I <cycled|ran|rode|drove> {d} km in {m} <min|minutes>. <How fast was I in km/h|What was my speed '
                'in km/h>?'
            ),
            'How fast <am I|was I> if I need {m} minutes for {d} km<|, in km/h|, in km per hour>?',
            'My <ride|run|commute> <is|was> {d} km and <takes|took> {m} minutes, what is that in km/h',
            'distance {d} km, time {m} minutes, <speed in km/h|km/h|kmh>?',
            '{n} <did|made> {d} km in {m} minutes. How many km per hour <is that|was that>?',
            'what speed in km/h do I need to <do|make|cover> {d} km in {m} minutes',
            'I want to be there in {m} minutes and it is {d} km. How fast must I go in km/h?',
            '{m} minutes for {d} km, <km/h|what is that in km/h|how fast in km/h>?',
            'A {v} goes {d} km in {m} min. <Average speed in km/h|Its speed in km/h|How many km per hour>?',
            *asked(
                'the speed in km/h for {d} km in {m} minutes',
                'the average speed for {d} km in {m} min',
                'the km per hour of a {v} that covers {d} km in {m} minutes',
            ),
            'How fast is {d} km in {m} minutes in km/h?',
            '{d} km in {m} min, km/h?',
        ],
        facts=[
            'my bike ride was {d} km and took {m} <min|minutes>',
            "it's {d} km to work and I am there in {m} minutes",
            '{n} did {d} km on the bike in {m} minutes',
            'a {v} covers {d} km in {m} minutes',
            '{n} needs {m} minutes for {d} km',
            'I rode {d} km in {m} minutes',
            'after {m} minutes the {v} has gone {d} km',
            'it took {n} {m} minutes to go {d} km',
        ],
        questions=[
            'what was the speed in km/h',
            'how fast was that in km/h',
            'what is that in km/h',
            'what is the average speed in km/h',
            'how fast is that in km/h',
            'what is the speed in km per hour',
            'how many km per hour is that',
        ],
        held_out=['In {m} minutes {d} km were covered. How many km per hour is it?'],
        held_out_questions=['how high is the speed in km/h'],
    ),
    TaskKind(
        name='speed-from-hours-and-minutes',
        thoughts=['I turn the time into hours and divide the distance by it.'],
        code=['hours = {h} + {b} / 60', 'final_answer({d} / hours)'],
        slots=journey,
        seen=[
            'I drove {d} km in {t}, how fast was I in km/h',
            'distance {d} km, time {t}, speed in km/h?',
            'We needed {t} for {d} km. What was our average speed?',
            '{n} did {d} km in {t}. <Average speed|How fast in km/h>?',
            *asked('the average speed in km/h for {d} km in {t}', 'the km per hour for {d} km in {t}'),
            'How fast is {d} km in {t} in km/h?',
            '{d} km in {t}, km/h?',
        ],
        facts=[
            'a {v} covers {d} km in {t}',
            '{n} needs {t} for {d} km',
            'I rode {d} km in {t}',
            'after {t} the {v} has gone {d} km',
            'it took {n} {t} to go {d} km',
        ],
        questions=[
            'what is the average speed in km/h',
            'how fast is that in km/h',
            'what is the speed in km per hour',
            'how many km per hour is that',
        ],
        held_out=['In {t} {d} km were covered. How many km per hour is it?'],
        held_out_questions=['how high is the speed in km/h'],
    ),
    TaskKind(
        name='speed-from-clock',
        thoughts=['I subtract the times, turn them into hours and divide the distance by it.'],
        code=['start = {f}', 'end = {g}', 'hours = (end - start) / 60', 'final_answer({d} / hours)'],
        slots=journey_by_clock,
        seen=[
            *asked('the average speed for {d} km from {x} to {w}', 'the km/h of a trip of {d} km between {x} and {w}'),
            '{d} km from {x} to {w}, how many km/h?',
            'How many km/h is it to go {d} km from {x} to {w}?',
        ],
        facts=[
            'a {v} leaves at {x} and arrives at {w} after {d} km',
            '{n} drives {d} km from {x} to {w}',
            'we started at {x}, arrived at {w} and went {d} km',
            'between {x} and {w} the {v} covers {d} km',
            'at {x} {n} sets off and at {w}, {d} km later, gets there',
        ],
        questions=[
            'what is the average speed in km/h',
            'how fast is that in km/h',
            'how many km per hour is that',
            'what is the speed in km per hour',
        ],
        held_out=['Start {x}, arrival {w}, {d} km in between. What is the average speed?'],
        held_out_questions=['how high is the speed in km/h'],
    ),
    TaskKind(
        name='pace',
        thoughts=['The pace is the minutes divided by the distance.'],
        code=['pace = {m} / {d}', 'final_answer(pace)'],
        slots=pace,
        seen=[
            'I <ran|jogged|walked> {d} km in {m} <min|minutes>. How many minutes per km <is that|was that>?',
            '{d} km <in|took me> {m} <min|minutes>, <pace|minutes per km|min per km|my pace>?',
            'What pace per km is {d} km in {m} <min|minutes>?',
            'How many minutes does {n} need <per|for each|for one> km when {d} km take {m} minutes?',
            '{n} <ran|jogged|did> {d} km in {m} minutes. How many <min/km|minutes per kilometer>?',
            'My race was {d} km and I needed {m} minutes, what <is|was> my pace per km',
            'To run {d} km in {m} minutes, how many minutes may I take per km?',
            'minutes per km if {d} km take {m} <min|minutes>',
            *asked(
                'the pace in minutes per km for {d} km in {m} minutes',
                'the minutes per km for {d} km in {m} min',
                'the pace of a run of {d} km in {m} minutes',
            ),
            '{d} km in {m} minutes, what pace is that?',
            'How many minutes per km is {d} km in {m} minutes?',
        ],
        facts=[
            'my run <today |this morning |>was {d} km and took {m} <min|minutes>',
            '{n} <jogged|walked|did> {d} km in {m} <min|minutes>',
            'I want to <run|do> {d} km in {m} minutes',
            '{n} runs {d} km in {m} minutes',
            'I need {m} minutes for {d} km',
            'it took {n} {m} minutes to run {d} km',
            'a race of {d} km was done in {m} minutes',
        ],
        questions=[
            'what is that in min/km',
            'how many min per km is that',
            'what pace is that',
            'how many minutes is each km',
            'what is the pace in minutes per km',
            'how many minutes is that per km',
            'what is the pace',
            'how many minutes does one km take',
        ],
        held_out=['In {m} minutes {d} km: how many minutes per km is that?'],
        held_out_questions=['how many minutes are needed for each km'],
    ),
    TaskKind(
        name='time-from-pace',
        thoughts=['I multiply the pace by the distance.'],
        code=['minutes = {p} * {d}', 'final_answer(minutes)'],
        slots=pace,
        seen=[
            'At {p} min/km, how long is a {d} km run<| in minutes>?',
            'I <run|jog> at {p} min per km. How many minutes for {d} km?',
            'pace {p} min/km, {d} km, <total minutes|how many minutes|time in minutes>?',
            'If every km takes {n} {p} minutes, how many minutes are {d} km?',
            *asked(
                'the minutes for {d} km at {p} minutes per km',
                'the minutes for {d} miles at {p} minutes per mile',
                'the time for {d} km at a pace of {p} min per km',
            ),
            'How many minutes do {d} km take at a pace of {p} minutes per km?',
            '{d} km at {p} min/km, how many minutes?',
        ],
        facts=[
            '{n} runs {d} km at {p} minutes per km',
            'my pace is {p} minutes per km and the race is {d} km',
            'one km takes me {p} minutes and I run {d} km',
            '{n} needs {p} minutes for each km of a {d} km run',
        ],
        questions=[
            'how many minutes does it take',
            'how long does the run take in minutes',
            'how many minutes is that',
        ],
        held_out=['At {p} minutes for each km, how long do {d} km take in minutes?'],
        held_out_questions=['after how many minutes is it done'],
    ),
]
