"""Times with am and pm that stay so in the answer, and nights of sleep."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import PEOPLE, city
from .time_clock_later import EARLIER_FACTS, LATER_FACTS
from .time_clock_values import EVENTS, VEHICLES
from .time_values import CLOCKS, clock, duration, time_of_day

AS_AM_PM = "final_answer(f'{(t // 60 - 1) % 12 + 1}:{t % 60:02d} ' + ('am' if t // 60 % 24 < 12 else 'pm'))"


def time_and_duration(rng: Random) -> Slots:
    """A time `s` with am or pm and a duration `e`; `f` and `g` are their minutes in code."""
    s, f = clock(rng, time_of_day(rng), 'am')
    e, g, _ = duration(rng)
    return dict(s=s, f=f, e=e, g=g, n=rng.choice(PEOPLE), w=rng.choice(EVENTS), v=rng.choice(VEHICLES), x=city(rng))


def night(rng: Random) -> Slots:
    """A night from `s` to `e`; `f` and `g` are the minutes in code."""
    start = rng.choice([rng.randint(84, 99) * 15, rng.randint(1260, 1500)])
    end = start + rng.choice([rng.randint(20, 40) * 15, rng.randint(300, 620)])
    form = 'am' if rng.random() < 0.45 else rng.choice(CLOCKS)
    (s, f), (e, g) = clock(rng, start, form), clock(rng, end, form)
    return dict(s=s, f=f, e=e, g=g, n=rng.choice(PEOPLE), k=rng.randint(2, 9))


KINDS = [
    TaskKind(
        name='end-time-am-pm',
        weight=1.2,
        thoughts=['I add the duration to the start in minutes and write the time with am or pm.'],
        code=['start = {f}', 'length = {g}', 't = start + length', AS_AM_PM],
        slots=time_and_duration,
        seen=[
            'choir rehearsal from {s}, goes on {e}, <when are we free|out when>',
            'The kiln is lit at {s} and fires for {e}. When can I open it?',
            'started {s}, {e} long, when over?',
            'I am on call from {s} for {e}. Until when?',
            '{v} due {s}, {e} late. When does it come?',
            'the paint was put on at {s} and dries {e}. when can i touch it',
            'film begins {s}, runs {e}. When do we get out of the cinema?',
            'I parked at {s}. The limit is {e}. By when must I move the car?',
            *asked('the time {e} after {s}', 'the end of a {w} that starts at {s} and lasts {e}', '{s} plus {e}'),
            'What time <is it|will it be> {e} <after|from> {s}?',
            'It is {s}. What time is it in {e}?',
            '{s} + {e}',
            '{e} after {s}?',
            '{s}, add {e}, <what time|time>?',
            'Add {e} to {s}.',
            'A {w} <starts|begins> at {s} and <lasts|goes on for|runs> {e}. <When is it over|When does it end>?',
            'If I <leave|go|set off> at {s} and <the drive|the trip|it> takes {e}, <when do I arrive|when am I there>?',
            '<leave|start|departure> {s}, <takes|needs> {e}, <when done|arrival|end time>?',
            'the {w} is {e} long and starts at {s}, <what time is it over|ends when>?',
            "it's {s} now, what time in {e}?",
            'I put the <cake|roast|bread> in at {s} and it needs {e}. What time do I take it out?',
            '{n} went to bed at {s} and slept {e}. What time did {n} wake up?',
        ],
        facts=LATER_FACTS,
        questions=[
            'when does it end',
            'what time is it then',
            'at what time is it over',
            'what time <is it|will it be> at the end',
            'when is it <finished|done>',
            'what time is that in am or pm',
        ],
        held_out=['{s} is when {n} begins and {e} go by: what time is it, am or pm?'],
        held_out_questions=['which time with am or pm is it when all is done'],
    ),
    TaskKind(
        name='start-time-am-pm',
        weight=1.1,
        thoughts=['I subtract the duration from the end in minutes and write the time with am or pm.'],
        code=['end = {f}', 'length = {g}', 't = end - length', AS_AM_PM],
        slots=time_and_duration,
        seen=[
            *asked('the time {e} before {s}', 'the start of a {w} that ends at {s} and lasts {e}', '{s} minus {e}'),
            'What time <is|was> it {e} <before|earlier than> {s}?',
            'It is {s}. What time was it {e} ago?',
            '{s} - {e}',
            '{e} before {s}?',
            'Take {e} off {s}.',
            'When must I leave to be there <at|by> {s} if it takes {e}?',
            'I <have|need> to be <at work|there|in {x}> <at|by> {s} and <it takes|I need> {e}, when do I leave?',
            'arrive {s}, trip {e}, <leave when|departure|what time do I leave>?',
            'A {w} <ended|was over> at {s} and <lasted|took> {e}. <When did it start|Start time>?',
            '{n} wants to wake up at {s} after {e} of sleep. What time is bedtime?',
            'dinner is at {s} and cooking takes {e}, what time do I start',
            'the {v} got in at {s} after {e}. What time did it leave?',
            'My {w} starts at {s} and the way takes {e}. At what time do I have to go?',
        ],
        facts=EARLIER_FACTS,
        questions=[
            'when does it start',
            'at what time is the start',
            'when is the start',
            'what time must it begin',
            'at what time does that begin',
            'what time is the start in am or pm',
        ],
        held_out=['{s} is when {n} has to be done and {e} are needed: what time is the start, am or pm?'],
        held_out_questions=['which time with am or pm is it at the start'],
    ),
    TaskKind(
        name='sleep-duration',
        thoughts=['I subtract the times in minutes, over midnight, and write the result as hours and minutes.'],
        code=['start = {f}', 'end = {g}', 't = (end - start) % 1440', "final_answer(f'{t // 60}:{t % 60:02d}')"],
        slots=night,
        seen=[
            *asked('my sleep from {s} to {e} in hours and minutes', 'the length of the night from {s} to {e}'),
            'I <go|went> to bed at {s} and <get|got> up at {e}. <How long do I sleep|How long is that>?',
            'I <fell asleep|dozed off> at {s} and <woke up|got up> at {e}. How <long|much> did I sleep?',
            'bed at {s}, up at {e}, <how long|how much sleep|sleep time>?',
            'asleep {s}, awake {e}, <hours and minutes|how long>?',
            '{n} sleeps from {s} to {e}<| every night>. How long is that?',
            'How much sleep do I get if I go to bed at {s} and my alarm <is set for|rings at|goes off at> {e}?',
            'How long did {n} sleep? Bed at {s}, <alarm|awake|up> at {e}.',
            'my alarm is at {e} and now it is {s}, how much sleep will I get',
            "lights out at {s}, breakfast at {e}, how long's the night",
            'the baby slept from {s} till {e}, how long in hours and minutes',
            'if the night shift <starts|begins> at {s} and <ends|is over> at {e}, how long is it?',
            'from {s} at night to {e} in the morning, how long?',
        ],
        held_out=['Eyes shut at {s}, eyes open at {e}: how long did {n} rest?'],
    ),
    TaskKind(
        name='sleep-hours',
        thoughts=['I subtract the times in minutes, over midnight, and divide by 60.'],
        code=['start = {f}', 'end = {g}', 'final_answer((end - start) % 1440 / 60)'],
        slots=night,
        seen=[
            *asked('my hours of sleep from {s} to {e}', 'the hours of the night from {s} to {e}'),
            'I <go|went> to bed at {s} and <get|got> up at {e}. How many hours <is that|of sleep>?',
            'I <fell asleep|dozed off> at {s} and <woke up|got up> at {e}. How many hours did I sleep?',
            'bed at {s}, up at {e}, <how many hours|hours of sleep>?',
            'asleep {s}, awake {e}, <hours|how many hours>?',
            '{n} sleeps from {s} to {e}<| every night>. How many hours is that?',
            'How many hours of sleep do I get if I go to bed at {s} and my alarm rings at {e}?',
            'How many hours did {n} sleep? Bed at {s}, up at {e}.',
            'my alarm is at {e} and now it is {s}, how many hours of sleep will I get',
            'the baby slept from {s} till {e}, how many hours',
            'if the night shift starts at {s} and ends at {e}, how many hours is it?',
            'from {s} at night to {e} in the morning, how many hours?',
        ],
        held_out=['Eyes shut at {s}, eyes open at {e}: how many hours did {n} rest?'],
    ),
]
