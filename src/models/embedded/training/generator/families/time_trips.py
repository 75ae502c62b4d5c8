"""Trips as people tell them: the hours, the distance or the speed, with places and other things around."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import city, distinct_pair, person
from .time_speed_values import UNITS, VEHICLES


def trip(rng: Random) -> Slots:
    """A distance `d`, a speed `s` and hours `h`, between the places `x` and `w`; `q` are miles per hour or km/h."""
    speed = rng.choice([rng.randint(4, 30), rng.randint(5, 26) * 5, rng.randint(30, 140), rng.randint(3, 13) * 10])
    hours = rng.choice([rng.randint(2, 12), rng.randint(2, 6), rng.choice([1.5, 2.5, 3.5, 4.5, 0.5])])
    distance = rng.choice([rng.randint(10, 900), rng.randint(2, 180) * 5, speed * rng.randint(2, 9)])
    first, second = distinct_pair(rng, city)
    return dict(
        d=distance,
        s=speed,
        h=hours,
        u_=rng.choice(UNITS),
        v=rng.choice(VEHICLES),
        n=person(rng),
        x=first,
        w=second,
        k=rng.randint(2, 6),
    )


TRIP_FACTS = [
    "<it's|it is> {d} <km|kilometers> from {x} to {w} and <I|we> <do|drive|average|go> {s} {u_}",
    '<we|I|they> <drive|go|travel> from {x} to {w}, {d} km, at {s} {u_}',
    '{n} <drives|rides|travels> {d} km to {w} with {s} {u_} <on average|all the way>',
    'the <road|way|route> to {w} is {d} km <long |>and the {v} <does|goes|makes> {s} {u_}',
    '<grandma|my aunt|my sister|our hotel> is {d} km away and we <go|drive|do> {s} {u_}',
    '{k} of us <drive|go> to {w}, which is {d} km away, at {s} {u_}',
    'a {v} with {s} {u_} <goes|has to go|covers> {d} km',
    'at {s} {u_} {n} <drives|cycles|travels> {d} km',
]
HOUR_FACTS = [
    '<we|I|they> <drive|go|travel> from {x} towards {w} for {h} hours at {s} {u_}',
    '{n} <drives|rides|travels> {h} hours with {s} {u_} <on average|all the way>',
    'the <drive|trip|ride> to {w} <takes|lasts> {h} hours and the {v} <does|goes|makes> {s} {u_}',
    '{k} of us <drive|go> to {w} for {h} hours at {s} {u_}',
    'a {v} <goes|runs|moves> at {s} {u_} for {h} hours',
    'at {s} {u_} {n} <drives|cycles|travels> for {h} hours',
]
SPEED_FACTS = [
    "<it's|it is> {d} <km|kilometers> from {x} to {w} and <I|we> <need|needed|take> {h} hours",
    '<we|they> <drove|went|travelled> from {x} to {w}, {d} km, in {h} hours',
    '{n} <drove|rode|travelled> {d} km to {w} and <took|needed> {h} hours',
    'the <road|way|route> to {w} is {d} km and the {v} <takes|needs> {h} hours',
    '<grandma|my aunt|our hotel> is {d} km away and it <takes|took> us {h} hours',
    'in {h} hours a {v} <goes|makes|covers> {d} km',
]

KINDS = [
    TaskKind(
        name='trip-hours',
        thoughts=['Time is distance divided by speed.'],
        code=['hours = {d} / {s}', 'final_answer(hours)'],
        slots=trip,
        seen=[
            *asked('the hours from {x} to {w} if it is {d} km and I go {s} {u_}', 'the hours for {d} km at {s} {u_}'),
            '{d} km <at|with|@> {s} {u_}, <hours|how long|how many hours|time in hours>?',
            'distance {d} km, speed {s} {u_}, <time|hours|how many hours>?',
            'speed {s} {u_}, distance {d} km, <time|hours|how many hours>?',
            'how long <do I need|does it take|will it take|does it take me> for {d} km <at|with|doing> {s} {u_}',
            'how many hours <to drive|to go|for|are> {d} km at {s} {u_}',
            'We drive <to|from> {x} at {s} {u_}. It is {d} km. <How long are we on the road|How many hours is that>?',
            '{x} to {w} is {d} km. <How long|How many hours> <does|will> the drive take at {s} {u_}?',
            'My {v} <does|makes|goes> {s} {u_}. How <long|many hours> do I need <for|to cover|to get> {d} km?',
            'How many hours must {n} <drive|sit in the {v}|travel> for {d} km when going {s} {u_}?',
            'If I average {s} {u_}, how <long|many hours> <will|do> I need for the {d} km to {w}?',
            "<I'm|I am> going to {w}, {d} km <from here|away>, doing {s} {u_}. <Hours|How many hours|How long>?",
        ],
        facts=TRIP_FACTS,
        questions=[
            'how many hours <is that|does it take|will it take|is the drive>',
            'how long <does it take|will it take|does the drive take|is the drive in hours>',
            'how many hours <on the road|in all|are needed>',
            'how long until <we are|one is> there, in hours',
            'what is the <driving|travel> time in hours',
            '<after|in> how many hours is it done',
        ],
        held_out=['With {s} {u_} on the clock and {d} km ahead, how many hours lie before {n}?'],
        held_out_questions=['how many hours does one sit in there'],
    ),
    TaskKind(
        name='trip-minutes',
        thoughts=['Time is distance divided by speed, times 60 for minutes.'],
        code=['hours = {d} / {s}', 'final_answer(hours * 60)'],
        slots=lambda rng: trip(rng) | dict(d=rng.choice([rng.randint(2, 90), rng.randint(1, 18) * 5])),
        seen=[
            *asked('the minutes from {x} to {w} if it is {d} km and I go {s} {u_}'),
            '{d} km <at|with|@> {s} {u_}, <minutes|how many minutes|time in minutes|mins>?',
            'how many <minutes|mins> <to drive|to go|for|are> {d} km at {s} {u_}',
            'We drive to {x} at {s} {u_}. It is {d} km. How many minutes is that?',
            '{x} to {w} is {d} km. How many minutes <does|will> the drive take at {s} {u_}?',
            'My {v} <does|makes|goes> {s} {u_}. How many minutes do I need <for|to cover> {d} km?',
            'How many minutes must {n} <drive|sit in the {v}|travel> for {d} km when going {s} {u_}?',
            'If I average {s} {u_}, how many minutes do I need for the {d} km to {w}?',
            'time in minutes, not hours: {d} km at {s} {u_}',
            "<I'm|I am> going to {w}, {d} km away, doing {s} {u_}. <Minutes|How many minutes>?",
            'how long in minutes <do I need|does it take> for {d} km <at|with> {s} {u_}',
            'It is {d} km to the <bakery|pool|gym> and I go {s} {u_}: how many minutes?',
        ],
        facts=TRIP_FACTS,
        questions=[
            'how many minutes <is that|does it take|will it take|is the drive>',
            'how long does it take in minutes',
            'what is the <driving|travel> time in minutes',
            'in how many minutes <are we|is one> there',
        ],
        held_out=['With {s} {u_} on the clock and {d} km ahead, how many minutes lie before {n}?'],
    ),
    TaskKind(
        name='trip-distance',
        thoughts=['Distance is speed times time.'],
        code=['distance = {s} * {h}', 'final_answer(distance)'],
        slots=trip,
        seen=[
            *asked('the distance for {h} hours at {s} {u_}', 'the km we make in {h} hours at {s} {u_}'),
            '{h} hours <at|with|@> {s} {u_}, <distance|how far|how many km>?',
            'speed {s} {u_}, time {h} hours, <distance|km|how far>?',
            'how far <do I get|can I go|will I get|does one get> in {h} hours <at|with|doing> {s} {u_}',
            'how many km <in|are> {h} hours at {s} {u_}',
            'We drive {h} hours <to|from> {x} at {s} {u_}. <How far is it|How many km is that|What is the distance>?',
            'My {v} <does|makes|goes> {s} {u_}. How <far|many km> do I get in {h} hours?',
            'How many km has {n} done after {h} hours at {s} {u_}?',
            'If I average {s} {u_}, how far have I <gone|driven> after {h} hours?',
            'At {s} {u_} I am in {w} in {h} hours. How far away is it?',
            'I cycle for {h} hours doing {s} {u_}, distance?',
            'the bus needs {h} hours to {w} at {s} {u_}, how many km is it',
        ],
        facts=HOUR_FACTS,
        questions=[
            'how far <is that|is it|do they get|does it go>',
            'how many <km|kilometers> is <that|it>',
            'what is the distance',
            'how many km <are driven|are covered|come together>',
            'how long is the way in km',
        ],
        held_out=['{h} hours pass at {s} {u_}: how many km lie behind {n}?'],
        held_out_questions=['how many kilometers lie behind'],
    ),
    TaskKind(
        name='trip-speed',
        thoughts=['Speed is distance divided by time.'],
        code=['speed = {d} / {h}', 'final_answer(speed)'],
        slots=trip,
        seen=[
            *asked('the average speed from {x} to {w}, {d} km in {h} hours', 'the km/h for {d} km in {h} hours'),
            '{d} km in {h} <hours|h>, <km/h|speed|how fast|average speed>?',
            'distance {d} km, time {h} hours, <speed|km/h|how fast>?',
            'how fast <do I have to|must I|should I> <go|drive> to <do|make|cover> {d} km in {h} hours',
            'We drove from {x} to {w}, {d} km, in {h} hours. <How fast were we|What was our average speed>?',
            '{x} to {w} is {d} km. What speed do I need to be there in {h} hours?',
            'My {v} needs {h} hours for {d} km. <How fast is it|What is its speed>?',
            'How fast was {n} when {d} km took {h} hours?',
            'If it takes {h} hours to go {d} km, how many km do I make per hour?',
            '{h} hours for {d} km, <km/h|what speed is that|how many km per hour>?',
            'I cycled {d} km in {h} hours, my average?',
            "<what's|what is> the average km/h if {d} km take {h} hours",
        ],
        facts=SPEED_FACTS,
        questions=[
            'what is the average speed',
            'how fast is that',
            'what speed is that in km/h',
            'how many km per hour is that',
            'what is that in km/h',
            'how fast <were they|was that>',
        ],
        held_out=['{d} km lay behind {n} after {h} hours: what was the speed in km/h?'],
        held_out_questions=['how high is the average speed'],
    ),
]
