"""Clock times later and earlier: ends, starts, time zones, 12 and 24 hours."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import PEOPLE, city
from .time_values import CLOCKS, clock, duration, time_of_day
from .time_clock_values import EVENTS, VEHICLES


def later(rng: Random) -> Slots:
    """A time `s` and a duration `e`; `f` and `g` are their minutes in code. A second duration is `a`, `b` in code."""
    s, f = clock(rng, time_of_day(rng), rng.choice(CLOCKS))
    e, g, _ = duration(rng)
    a, b, _ = duration(rng, 2)
    return dict(
        s=s, f=f, e=e, g=g, a=a, b=b, n=rng.choice(PEOPLE), w=rng.choice(EVENTS), v=rng.choice(VEHICLES), x=city(rng)
    )


def lessons(rng: Random) -> Slots:
    s, f = clock(rng, rng.randint(84, 200) * 5, rng.choice(CLOCKS))
    return dict(s=s, f=f, k=rng.randint(2, 8), m=rng.choice([20, 30, 40, 45, 50, 60, 90, rng.randint(10, 90)]))


def zones(rng: Random) -> Slots:
    s, f = clock(rng, time_of_day(rng), rng.choice(CLOCKS))
    first, second = city(rng), city(rng)
    return dict(s=s, f=f, h=rng.randint(2, 12), x=first, w=second)


def twelve_hours(rng: Random) -> Slots:
    """One time in both forms, as the library wants it, `a` and `b`, and as people write it, `s`."""
    hours, minutes = rng.randint(0, 23), rng.choice([0, 15, 30, 45, rng.randint(0, 59), rng.randint(0, 59)])
    shown, half = hours % 12 or 12, 'AM' if hours < 12 else 'PM'
    text = f'{shown}:{minutes:02d}' + rng.choice([' ', ' ', '']) + rng.choice([half, half.lower()])
    return dict(a=f'{shown}:{minutes:02d} {half}', s=text, b=f'{hours:02d}:{minutes:02d}')


LATER_FACTS = [
    '<my watch|the vigil|the exam|the fast> begins <at |>{s} and it is {e} long',
    'the kiln was lit at {s} and has to fire {e}',
    '{n} opens the stall at {s} and keeps it open {e}',
    'the {v} is due at {s} but <runs {e} late|is {e} late>',
    'my ticket was stamped at {s} and is valid for {e}',
    'the download started at {s} and takes {e}',
    'we got on the {v} at {s} and sat in it for {e}',
    'the dough has been resting since {s} and it needs {e}',
    '{n} <puts|put> the <chicken|pizza|bread|roast> in <the oven |>at {s} and it <needs|takes> {e}',
    'my {w} <begins|starts|is> at {s} and <goes on for|runs for|takes> {e}',
    'we <left|set off|leave|drove off> at {s} and <it takes|it took|we need> {e} to <get to |reach >{x}',
    "<it's|it is> {s} and the {v} <will be late by|is delayed by|comes in> {e}",
    'the parking ticket is from {s} and good for {e}',
    'the {v} to {x} <departs|goes> at {s} and the <ride|trip|journey> <lasts|is|takes> {e}',
    '{n} <starts|began> <work|homework|cleaning|a nap> at {s} and <is busy for|goes on for|takes> {e}',
    'I take a pill at {s} and the next one {e} later',
    'I start the washing machine at {s} and the program <runs|takes|lasts> {e}',
    'a {w} starts at {s} and lasts {e}',
    'the {v} leaves at {s} and takes {e}',
    '{n} sets off at {s} and needs {e}',
    'it is {s} now and I must wait {e}',
    'the cake goes into the oven at {s} for {e}',
    'we start at {s} and the trip to {x} is {e} long',
    'the {w} is {e} long and begins at {s}',
    '{n} falls asleep at {s} and sleeps for {e}',
]
EARLIER_FACTS = [
    'my {w} <starts|begins|is> at {s} and <the way there|getting there|the bus ride> takes {e}',
    'I <want|have|need> to be <at the airport|at work|in {x}|at school> <at|by> {s} and <need|it takes> {e}',
    'the <roast|cake|bread|turkey> must be <done|ready> at {s} and needs {e} in the oven',
    'guests come at {s} and <cooking|cleaning|everything> <takes|needs> {e}',
    '{n} got to {x} at {s} and <the drive|the trip|the flight> took {e}',
    '{n} <woke up|got up> at {s} after {e} of sleep',
    'a {w} ends at {s} and lasts {e}',
    'the {v} arrives at {s} after a trip of {e}',
    '{n} must be there at {s} and needs {e}',
    'I have to be in {x} at {s} and the way takes {e}',
    'dinner should be ready at {s} and cooking takes {e}',
    'the {w} was over at {s} and was {e} long',
    'the {v} reaches {x} at {s}, having been on the way for {e}',
    'we want to arrive at {s} and the drive is {e}',
]
AS_CLOCK = "final_answer(f'{t // 60 % 24:02d}:{t % 60:02d}')"

KINDS = [
    TaskKind(
        name='end-time',
        weight=1.5,
        thoughts=['I add the duration to the start in minutes.'],
        code=['start = {f}', 'length = {g}', 't = start + length', AS_CLOCK],
        slots=later,
        seen=[
            'choir rehearsal from {s}, goes on {e}, <when are we free|out when>',
            'The kiln is lit at {s} and fires for {e}. When can I open it?',
            'started {s}, {e} long, when over?',
            'I am on call from {s} for {e}. Until when?',
            '{v} due {s}, {e} late. When does it come?',
            'the paint was put on at {s} and dries {e}. when can i touch it',
            'Put the timer on at {s} for {e}, it rings when?',
            'film begins {s}, runs {e}. When do we get out of the cinema?',
            'we set off {s} and drove {e}, got there when',
            'babysitter came at {s} and stays {e}, until what time is that',
            'I parked at {s}. The limit is {e}. By when must I move the car?',
            '{s} plus {e}<| is what time|, what time>?',
            'what time is it {e} <after|from> {s}',
            (
                '<leave|leaving|start|starting|set off> at {s}, <takes|lasts|needs> {e}, <when done|when am I '
                'there|end time>?'
            ),
            '{e} from {s}, what time <is that|will it be|is it then>?',
            (
                'A {w} <starts|begins|kicks off> at {s} and <lasts|goes on for|runs> {e}. <When is it over|When '
                'does it end>?'
            ),
            (
                'If I <leave|go|set off> at {s} and <the drive|the way|the trip|it> takes {e}, <when do I '
                'arrive|when am I there>?'
            ),
            'When will {n} <arrive|be there|get there|be in {x}>, leaving at {s} with {e} to <go|travel>?',
            'When is the <cake|bread|roast|lasagna> done if I put it in at {s} for {e}?',
            'the {w} is {e} long, starts {s}, <ends when|end time|what time is it over>?',
            'What time does a {e} {w} end that starts at {s}?',
            '{n} <takes|took> a nap of {e} at {s}. What time <does {n} wake up|is it then>?',
            'I have to be back in {e} and it is {s}, so at what time?',
            'my {v} <leaves|goes> at {s} and the <trip|ride> to {x} is {e}, what time do I get there',
            'arrival time: departure {s}, <travel time|duration> {e}',
            'at {s} I <set|start> a timer for {e}, at what time does it ring?',
            *asked(
                'the time {e} after {s}',
                'the end of a {w} that starts at {s} and lasts {e}',
                'the arrival time of a {v} that leaves at {s} and takes {e}',
                'the clock time {e} later than {s}',
                '{s} plus {e}',
            ),
            'What time is it {e} after {s}?',
            'It is {s}. What time is it in {e}?',
            '{e} after {s}?',
            '{s} + {e}',
            'If it is {s} now, what time will it be in {e}?',
            'Add {e} to {s}.',
        ],
        facts=LATER_FACTS,
        questions=[
            'what time will it be then',
            'when is that over',
            'what time is that',
            'until what time does it go',
            'what time does it end',
            'when is it done',
            'what will the time be',
            'when does it end',
            'what time is it then',
            'at what time is it over',
            'what time is it at the end',
            'when is it finished',
            'at what time does that end',
        ],
        held_out=[
            '{e} from {s} on: what time is it then?',
            *asked('the time at the end if it starts at {s} and takes {e}'),
        ],
        held_out_questions=['what does the clock show at the end'],
    ),
    TaskKind(
        name='start-time',
        weight=1.3,
        thoughts=['I subtract the duration from the end in minutes.'],
        code=['end = {f}', 'length = {g}', 't = end - length', AS_CLOCK],
        slots=later,
        seen=[
            '{s} minus {e}<| is what time|, what time>?',
            'what time <is|was> it {e} <before|earlier than> {s}',
            'I <have|need> to be there <at|by> {s}, <it takes|I need> {e}, when <must|should|do> I <leave|go|start>?',
            (
                '{n} must be <at work|in {x}|at school> by {s} and the <way|trip|drive> <is|takes> {e}. <When to '
                'leave|Leave when>?'
            ),
            'arrive {s}, <travel time|trip> {e}, <leave when|departure|when do I leave>?',
            'A {w} <ended|was over|finished> at {s} and <lasted|took|ran> {e}. <When did it start|Start time>?',
            'When <should|must|do> I <put the cake in|start cooking|begin> if it takes {e} and must be done at {s}?',
            'I want to <get up|be awake> at {s} and sleep {e}. When <should|must|do> I go to bed?',
            'to sleep {e} and get up at {s}, what time do I go to bed',
            'It is {s} and the {w} <started|began> {e} ago. <When was that|What time was that>?',
            'At what time should {n} leave to <arrive|be there> at {s} when the <drive|walk|ride> takes {e}?',
            'the {v} got in at {s} after {e}. When did it leave?',
            *asked(
                'the time {e} before {s}',
                'the start of a {w} that ends at {s} and lasts {e}',
                'the departure time of a {v} that arrives at {s} after {e}',
                'the clock time {e} earlier than {s}',
                '{s} minus {e}',
            ),
            'What time was it {e} before {s}?',
            'It is {s}. What time was it {e} ago?',
            '{e} before {s}?',
            '{s} - {e}',
            'Take {e} off {s}.',
            'When must I leave to be there at {s} if it takes {e}?',
        ],
        facts=EARLIER_FACTS,
        questions=[
            'when must it start',
            'what time is the start',
            'when does one have to begin',
            'at what time must it begin',
            'when does it start',
            'what time was it before',
            'at what time is the start',
            'when is the start',
            'at what time does that begin',
        ],
        held_out=[
            '{e} back from {s}: what time was it?',
            *asked('the time at the start if it ends at {s} and takes {e}'),
        ],
        held_out_questions=['what does the clock show at the start'],
    ),
    TaskKind(
        name='end-time-of-two',
        thoughts=['I add both durations to the start in minutes.'],
        code=['t = {f} + {g} + {b}', AS_CLOCK],
        slots=later,
        seen=[
            *asked('the time after {e} and then {a}, starting at {s}'),
            'Start at {s}, {e} of work, then {a} of rest. What time is it?',
            *asked('the end if it starts at {s}, takes {e} and then {a} more'),
        ],
        facts=[
            'the {w} starts at {s}, lasts {e} and then there is a break of {a}',
            '{n} leaves at {s}, travels {e} and waits {a} more',
            'at {s} the {v} leaves, it needs {e} and is late by {a}',
            'I start cooking at {s}, that takes {e}, and eating takes {a}',
            'a {w} with two parts of {e} and {a} starts at {s}',
        ],
        questions=[
            'when does it end',
            'what time is it then',
            'at what time is it all over',
            'what time is it at the end',
            'when is everything over',
        ],
        held_out=['From {s} on there are {e} and {a} more. What time is it at the end?'],
        held_out_questions=['what does the clock show at the end'],
    ),
    TaskKind(
        name='end-of-lessons',
        thoughts=['I add all the lessons to the start in minutes.'],
        code=['t = {f} + {k} * {m}', AS_CLOCK],
        slots=lessons,
        seen=[
            *asked('the end of {k} lessons of {m} minutes each that start at {s}'),
            '{k} x {m} minutes from {s}, what time is it then?',
            *asked('the time after {k} times {m} minutes from {s}'),
        ],
        facts=[
            'school starts at {s} and there are {k} lessons of {m} minutes each',
            '{k} talks of {m} minutes follow each other from {s} on',
            'I watch {k} parts of {m} minutes each, starting at {s}',
            'at {s} the first of {k} games of {m} minutes begins',
            'from {s} a doctor sees {k} people for {m} minutes each',
        ],
        questions=[
            'when does it end',
            'what time is it then',
            'at what time is it all over',
            'what time is it at the end',
            'when is the last one over',
        ],
        held_out=['{m} minutes each, {k} times, from {s}: when is it over?'],
        held_out_questions=['what does the clock show at the end'],
    ),
    TaskKind(
        name='time-zone-ahead',
        thoughts=['I add the hours to the time.'],
        code=['t = {f} + {h} * 60', AS_CLOCK],
        slots=zones,
        seen=[
            'it is {s} here, what time is it in {x}, {h} hours ahead of us?',
            *asked('the time in {x} if it is {s} here and {x} is {h} hours ahead', 'the time {h} hours ahead of {s}'),
            '{x} is {h} hours ahead of us. It is {s}. What time is it there?',
            '{s} here, {x} is {h} hours ahead, time there?',
        ],
        facts=[
            'it is {s} here and in {x} it is {h} hours later',
            'it is {s} here and {x} is {h} hours ahead',
            'the clocks in {x} are {h} hours ahead of ours and we have {s}',
            'here it is {s}, and {x} is {h} hours ahead of us',
        ],
        questions=[
            'what time is it in {x}',
            'what time is it there',
            'what is the time in {x}',
            'how late is it in {x}',
        ],
        held_out=['{h} hours ahead of our {s}: what time is it in {x}?'],
        held_out_questions=['what do the clocks in {x} show'],
    ),
    TaskKind(
        name='time-zone-behind',
        thoughts=['I subtract the hours from the time.'],
        code=['t = {f} - {h} * 60', AS_CLOCK],
        slots=zones,
        seen=[
            *asked('the time in {x} if it is {s} here and {x} is {h} hours behind', 'the time {h} hours behind {s}'),
            '{x} is {h} hours behind us. It is {s}. What time is it there?',
            '{s} here, {x} is {h} hours behind, time there?',
        ],
        facts=[
            'it is {s} here and in {x} it is {h} hours earlier',
            'it is {s} here and {x} is {h} hours behind',
            'the clocks in {x} are {h} hours behind ours and we have {s}',
            'here it is {s}, and {x} is {h} hours behind us',
        ],
        questions=[
            'what time is it in {x}',
            'what time is it there',
            'what is the time in {x}',
            'how late is it in {x}',
        ],
        held_out=['{h} hours behind our {s}: what time is it in {x}?'],
        held_out_questions=['what do the clocks in {x} show'],
    ),
    TaskKind(
        name='to-24-hours',
        thoughts=['I read the time with datetime and write it with 24 hours.'],
        code=[
            'from datetime import datetime',
            "t = datetime.strptime('{a}', '%I:%M %p')",
            "final_answer(t.strftime('%H:%M'))",
        ],
        slots=twelve_hours,
        seen=[
            '{s} military time',
            'what is {s} in <24h|24 hour|24-hour|military> <time|format|notation>',
            'My <flight|train|alarm|appointment|bus> is at {s}. What is that in 24-hour time?',
            'Put {s} into <24h|24-hour> <time|format>.',
            'how do Germans write {s} with 24 hours',
            'I have to enter {s} on a form with <24-hour|24 hour> times, what do I write?',
            '24h for {s}',
            '<turn|change|convert> {s} <into|to> <24h|24 hour time|24-hour format|military time>',
            *asked('{s} in 24-hour time', '{s} in the 24 hour format', '{s} on a 24-hour clock'),
            'Convert {s} to 24-hour time.',
            'Write {s} <in|with> 24 hours.',
            'What is {s} in military time?',
            'How do I write {s} on a 24 hour clock?',
            '{s} to 24h',
            '{s} in 24h format',
            *asked('the 24-hour time for {s}', '{s} as a 24 hour time'),
            'Change {s} to the 24-hour clock.',
            '{s} in 24 hours',
            'My watch shows {s}. What is that on a 24-hour clock?',
        ],
        held_out=[
            'On a 24-hour clock, what is {s}?',
            *asked('the 24-hour form of {s}'),
        ],
    ),
    TaskKind(
        name='to-12-hours',
        thoughts=['I read the time with datetime and write it with am or pm.'],
        code=[
            'from datetime import datetime',
            "t = datetime.strptime('{b}', '%H:%M')",
            "final_answer(t.strftime('%I:%M %p'))",
        ],
        slots=twelve_hours,
        seen=[
            'what is {b} in <12h|12 hour|12-hour> <time|format|notation>',
            'what is {b} in am/pm',
            'My <flight|train|alarm|appointment|bus> is at {b}. What is that <with am or pm|in am/pm|in 12-hour time>?',
            'Put {b} into <12h|12-hour> <time|format>.',
            'how do Americans write {b} with am or pm',
            '{b} <am or pm time|as am/pm|in 12 hour time with am pm>',
            '12h for {b}',
            'The ticket says {b}, <what time is that|what is that> in am/pm?',
            '<turn|change|convert> {b} <into|to> <12h|12 hour time|12-hour format|am/pm>',
            *asked('{b} in 12-hour time', '{b} in the 12 hour format', '{b} on a 12-hour clock', '{b} as am or pm'),
            'Convert {b} to 12-hour time.',
            'Write {b} with am or pm.',
            'How do I write {b} on a 12 hour clock?',
            '{b} to 12h',
            '{b} in am/pm',
            *asked('the 12-hour time for {b}', '{b} as a 12 hour time'),
            'Change {b} to the 12-hour clock.',
            '{b} with am or pm',
            'My watch shows {b}. What is that on a 12-hour clock?',
        ],
        held_out=[
            'On a 12-hour clock, what is {b}?',
            *asked('the 12-hour form of {b}'),
        ],
    ),
]
