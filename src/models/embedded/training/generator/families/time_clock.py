"""From one clock time to another: minutes, hours, shifts, pay."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, city, person, price
from .time_values import CLOCKS, clock, time_of_day
from .time_clock_values import EVENTS, VEHICLES


def two_times(rng: Random) -> Slots:
    """A start `s` and an end `e`, rarely after midnight; `f` and `g` are their minutes in code."""
    start = time_of_day(rng)
    length = rng.randint(3, 200) if rng.random() < 0.5 else rng.randint(60, 600)
    if start + length >= 1440 and rng.random() < 0.6:
        start = rng.randint(360, 700)
    form = 'am' if rng.random() < 0.35 else rng.choice(CLOCKS)
    (s, f), (e, g) = clock(rng, start, form), clock(rng, start + length, form)
    return dict(s=s, e=e, f=f, g=g, n=person(rng), w=rng.choice(EVENTS), v=rng.choice(VEHICLES), x=city(rng))


def shift(rng: Random) -> Slots:
    """A working day with a break of `k` minutes."""
    start = rng.choice([rng.randint(5, 11) * 60 + rng.choice([0, 0, 15, 30, 45]), rng.randint(300, 720)])
    length = rng.randint(16, 40) * 15 if rng.random() < 0.7 else rng.randint(240, 600)
    form = 'am' if rng.random() < 0.35 else rng.choice(CLOCKS)
    (s, f), (e, g) = clock(rng, start, form), clock(rng, start + length, form)
    k = rng.choice([15, 20, 30, 30, 40, 45, 60, rng.randint(10, 90)])
    return dict(s=s, e=e, f=f, g=g, k=k, n=person(rng), p=price(rng), c=rng.choice(CURRENCIES))


SPAN_FACTS = [
    "<we|they|the kids> were at the <pool|zoo|beach|dentist's> from {s} to {e}",
    '<my|our|the> {w} <is|was> from {s} <to|till|until> {e}',
    'I <got on|caught|took> the {v} <to {x} |>at {s} and <got off|was there|arrived> at {e}',
    '{n} went to bed at {s} and got up at {e}',
    '{n} <started|began> cooking at {s} and <finished|was done> at {e}',
    '<doors open|the gates open|it starts> at {s} and <it ends|it is over|it finishes> at {e}',
    'I <put|left> my phone on the charger at {s} and <took it off|unplugged it> at {e}',
    'the babysitter came at {s} and left at {e}',
    'we <parked|rented a bike|hired a boat> at {s} and came back at {e}',
    "<it's|it is> {s} now, my {v} <goes|leaves|comes> at {e}",
    '{n} <dropped|left> the dog <off |>at {s} and <picked it up|fetched it> at {e}',
    'the {w} <begins|kicks off> at {s} and <finishes|lasts until|goes on till> {e}',
    'a {w} starts at {s} and ends at {e}',
    'the {v} leaves at {s} and arrives at {e}',
    '{n} works from {s} to {e}',
    'the {w} goes from {s} until {e}',
    'I slept from {s} to {e}',
    'we left {x} at {s} and got home at {e}',
    'the {v} was due at {s} but came at {e}',
    'it is {s} and the {w} begins at {e}',
    '{n} is in the library between {s} and {e}',
    'the shop opens at {s} and closes at {e}',
    'my {v} departs at {s}, arriving in {x} at {e}',
    'at {s} the {w} began and at {e} it was over',
]
SHIFT_FACTS = [
    '<my shift|my day at work|work> <is|goes|was> from {s} to {e} with {k} <minutes|min> <for lunch|unpaid break>',
    '{n} clocks in at {s} and out at {e}, and {k} minutes of that are a break',
    'I worked <from |>{s} to {e} <today|yesterday|on Monday> and took {k} minutes for lunch',
    '{n} is at the office from {s} till {e}, with a lunch break of {k} <minutes|min>',
    'the boss takes off {k} minutes for the break and I was there from {s} to {e}',
    '{n} works from {s} to {e} with a break of {k} minutes',
    'I start at {s}, finish at {e} and have a {k} minute break',
    'a shift runs from {s} until {e}, minus {k} minutes for lunch',
    'my working day is {s} to {e}, and {k} minutes of it are a break',
    '{n} comes at {s}, goes at {e} and rests {k} minutes in between',
    'between {s} and {e} there is a pause of {k} minutes, the rest is work',
]

KINDS = [
    TaskKind(
        name='minutes-between-times',
        weight=1.5,
        thoughts=['I turn both times into minutes and subtract.'],
        code=['start = {f}', 'end = {g}', 'final_answer((end - start) % 1440)'],
        slots=two_times,
        seen=[
            'how long was the {w} in minutes, it ran {s} until {e}',
            '{w} {s} to {e}, minutes?',
            'began {s}, over {e}, how many minutes',
            'on the phone from {s} till {e}. In minutes?',
            'we sat down at {s} and got up at {e}, how long in minutes',
            'The {v} left at {s} and got in at {e}. Minutes on board?',
            'how many min did {n} run, out at {s}, back at {e}',
            'I came at {s} and was called in at {e}. How many minutes did I wait?',
            'in minutes please: start {s}, finish {e}',
            '{s} - {e} <how many min|minutes?|in min|in minutes pls>',
            '<minutes|mins|number of minutes> <between|from> {s} <and|to> {e}',
            "it's {s}, <my|the|our> {w} <starts|begins|is> at {e}. <how many minutes do I have|how many mins left>?",
            (
                'the {v} <to {x} |>leaves at {e} and <it is|my watch says|now it is> {s}. How many minutes <are '
                'left|do I have>?'
            ),
            '{n} waited from {s} <to|till|until> {e}. <How many minutes was that|How long in minutes>?',
            'How <long|much time> is it <from {s} to {e}|between {s} and {e}> in <minutes|mins|min>?',
            'Tell me how many minutes <pass|go by|elapse> <between {s} and {e}|from {s} to {e}>.',
            'My {w} ran from {s} to {e}, <I need|give me|what is> the length in minutes',
            'From {s} till {e}: how many minutes<| in all| altogether>?',
            'start {s}, end {e}, <minutes|min|duration in minutes>?',
            'started at {s}, <done|finished|ended|stopped> at {e}. How many minutes did <it|that> take?',
            'How many minutes late is a {v} that should come at {s} and comes at {e}?',
            'the {v} was supposed to be here at {s} but <showed up|came|arrived> at {e}, how many minutes late is that',
            'I parked at {s} and came back at {e}. For how many minutes do I pay?',
            *asked(
                'the number of minutes from {s} to {e}',
                'the minutes between {s} and {e}',
                'the time from {s} to {e} in minutes',
                'the difference in minutes between {s} and {e}',
                'the length in minutes of a {w} from {s} to {e}',
            ),
            'How many minutes <are there |are |>between {s} and {e}?',
            'How many minutes is it from {s} <to|until|till> {e}?',
            '{s} to {e} in minutes',
            '{s} - {e}, how many minutes?',
            'How many minutes until {e} if it is {s} now?',
            'from {s} to {e}, minutes?',
        ],
        facts=SPAN_FACTS,
        questions=[
            'how many mins is that',
            'how long is it in mins',
            'what is the length in minutes',
            'how much is that in minutes',
            'how many minutes in all',
            'how many minutes is that',
            'how long is that in minutes',
            'how many minutes are in between',
            'how many minutes does it take',
            'what is the time in minutes',
            'how many minutes pass',
        ],
        held_out=[
            'It was {s}, now it is {e}. How many minutes have passed?',
            *asked('the minutes that pass from {s} until {e}'),
        ],
        held_out_questions=['how much time is that in minutes'],
    ),
    TaskKind(
        name='hours-and-minutes-between-times',
        weight=1.3,
        thoughts=['I subtract the times in minutes and write the result as hours and minutes.'],
        code=['start = {f}', 'end = {g}', 't = (end - start) % 1440', "final_answer(f'{t // 60}:{t % 60:02d}')"],
        slots=two_times,
        seen=[
            'how long was the {w}, it ran {s} until {e}',
            'began {s}, over {e}, how long',
            'we sat down at {s} and got up at {e}, how long was that',
            'The {v} left at {s} and got in at {e}. How long on board?',
            'how long did {n} run, out at {s}, back at {e}',
            'I came at {s} and was called in at {e}. How long did I wait?',
            'power went at {s} and came back {e}. For how long were we in the dark?',
            '<clocked|logged> in {s}, out {e}, how long',
            'How long is it from {s} <to|till|until> {e}?',
            'how long is {s} to {e}',
            '{s} to {e} how long',
            'how much time is <there |>between {s} and {e}',
            '{s} - {e}, how long is <that|it>?',
            'How long does a {w} <last|go on|take> that <starts|begins> at {s} and <ends|is over|finishes> at {e}?',
            "it's {s}. How long <until|till|is it until> {e}?",
            '{n} <sleeps|slept|worked|studied|drove> from {s} to {e}. How long <was that|is that|in total>?',
            'the {v} leaves at {s} and <gets to|is in|reaches> {x} at {e}, how long is the <ride|trip|journey>?',
            '<time|duration> from {s} to {e}<| please|?>',
            'if I <go to bed|fall asleep> at {s} and <get up|wake up> at {e}, how long <do I sleep|is my sleep>?',
            'depart {s}, arrive {e}, <travel time|how long|duration>?',
            'How long was the {w}? It started at {s} and <ended|finished|stopped> at {e}.',
            'How many hours and mins <from {s} to {e}|between {s} and {e}>?',
            *asked(
                'the time from {s} to {e} in hours and minutes',
                'the hours and minutes between {s} and {e}',
                'the duration from {s} to {e} as H:MM',
                'the length of a {w} from {s} to {e} as hours:minutes',
            ),
            'How many hours and minutes <are there |are |>between {s} and {e}?',
            'How many hours and minutes is it from {s} to {e}?',
            '{s} to {e} in h:mm',
            'from {s} to {e}, hours and minutes?',
        ],
        facts=SPAN_FACTS,
        questions=[
            'how long is that',
            'how long does it take',
            'how long is it',
            'how long was it',
            'how long is it altogether',
            'how many hours and how many minutes is that',
            'how many hours and minutes is that',
            'how long is that in hours and minutes',
            'how long is that as H:MM',
            'how long does it take in hours and minutes',
            'what is the time as hours:minutes',
            'how many hours and minutes pass',
        ],
        held_out=['It was {s}, now it is {e}. How many hours and minutes have passed?'],
        held_out_questions=['how much time is that in hours and minutes'],
    ),
    TaskKind(
        name='hours-between-times',
        thoughts=['I subtract the times in minutes and divide by 60.'],
        code=['start = {f}', 'end = {g}', 'final_answer((end - start) % 1440 / 60)'],
        slots=two_times,
        seen=[
            'How many hours <from|is> {s} to {e}?',
            '{s} - {e} <how many hours|hours?|in hours|in h>',
            'hours <between|from> {s} and {e}',
            (
                '{n} <sleeps|slept|studied|drove> from {s} <to|until|till> {e}. How many hours <was that|is '
                'that|in total>?'
            ),
            'we were <on the road|at the party|in {x}|awake> from {s} until {e}, <how many hours|hours>?',
            'My {w} ran from {s} to {e}, <I need|give me|what is> the length in hours',
            'if I <go to bed|fall asleep> at {s} and <get up|wake up> at {e}, how many hours do I sleep?',
            'start {s}, end {e}, <hours|how many hours|duration in hours>?',
            'From {s} till {e}: how many hours<| in all| altogether>?',
            'For how many hours is a shop open that opens at {s} and closes at {e}?',
            *asked(
                'the number of hours from {s} to {e}',
                'the time from {s} to {e} in hours',
                'the hours between {s} and {e}',
            ),
            'How many hours <are there |are |>between {s} and {e}?',
            'How many hours is it from {s} <to|until|till> {e}?',
            '{s} to {e} in hours',
            'from {s} to {e}, hours?',
        ],
        facts=SPAN_FACTS,
        questions=[
            'how many hours in all',
            'how many hours altogether',
            'how many hours was that',
            'how many hours is that',
            'how long is that in hours',
            'how many hours are in between',
            'how many hours does it take',
            'what is the time in hours',
        ],
        held_out=['It was {s}, now it is {e}. How many hours have passed?'],
        held_out_questions=['how much time is that in hours'],
    ),
    TaskKind(
        name='worked-minutes',
        thoughts=['I subtract the times in minutes and then the break.'],
        code=['start = {f}', 'end = {g}', 'final_answer((end - start) % 1440 - {k})'],
        slots=shift,
        seen=[
            '{s} - {e}, {k} min break, <minutes worked|how many minutes|minutes?>',
            (
                'I worked from {s} to {e} and <had|took> a {k} minute <lunch|break>. How many minutes <was '
                'that|did I work>?'
            ),
            *asked('the minutes of work from {s} to {e} with a {k} minute break'),
            '{s} to {e} minus {k} minutes, how many minutes of work?',
            *asked('the working time in minutes from {s} to {e} without the {k} minute break'),
            'How many minutes do I work from {s} to {e} with a {k} minute break?',
        ],
        facts=SHIFT_FACTS,
        questions=[
            'how many minutes of work is that',
            'how long is the work in minutes',
            'how many minutes are worked',
            'what is the working time in minutes',
        ],
        held_out=['Without the break of {k} minutes, how many minutes of work are there from {s} to {e}?'],
        held_out_questions=['how much is worked in minutes'],
    ),
    TaskKind(
        name='worked-hours',
        thoughts=['I subtract the times in minutes, then the break, and divide by 60.'],
        code=['start = {f}', 'end = {g}', 'minutes = (end - start) % 1440 - {k}', 'final_answer(minutes / 60)'],
        slots=shift,
        seen=[
            '{s} - {e}, {k} min break, <hours worked|how many hours|hours?>',
            'shift {s} to {e} with {k} min <lunch|break>, how many <paid |>hours?',
            'How many hours did {n} work from {s} to {e} if {k} minutes were <a break|lunch|unpaid>?',
            'I worked from {s} to {e} and <had|took> a {k} minute <lunch|break>. How many hours <was that|did I work>?',
            'working hours from {s} till {e} <less|minus> {k} minutes <break|pause|lunch>',
            'From {s} to {e}, <taking off|minus|less> {k} minutes for lunch: how many hours of work?',
            'Clock in {s}, clock out {e}, break {k} minutes. Hours?',
            'How many hours do I get paid for if I work {s} to {e} and {k} min are unpaid?',
            *asked('the hours of work from {s} to {e} with a {k} minute break'),
            '{s} to {e} minus {k} minutes, how many hours of work?',
            *asked('the working time in hours from {s} to {e} without the {k} minute break'),
            'How many hours do I work from {s} to {e} with a {k} minute break?',
        ],
        facts=SHIFT_FACTS,
        questions=[
            'how many hours did the work take',
            'how many hours count as work',
            'what are the hours without the break',
            'how many hours of work is that',
            'how long is the work in hours',
            'how many hours are worked',
            'what is the working time in hours',
        ],
        held_out=['Without the break of {k} minutes, how many hours of work are there from {s} to {e}?'],
        held_out_questions=['how much is worked in hours'],
    ),
    TaskKind(
        name='pay-for-shift',
        thoughts=['I subtract the times in minutes, divide by 60 and multiply by the pay per hour.'],
        code=['start = {f}', 'end = {g}', 'hours = (end - start) % 1440 / 60', 'final_answer(hours * {p})'],
        slots=shift,
        seen=[
            'I <babysit|work|help> from {s} to {e} for {p} {c} an hour. How much do I <get|earn|make>?',
            'shift {s} - {e}, {p} {c} <per hour|an hour|hourly>, <pay?|what do I get|how much money>',
            'How much does {n} <earn|make|get> from {s} to {e} at {p} {c} <an hour|per hour>?',
            'What does a babysitter cost from {s} to {e} if she takes {p} {c} an hour?',
            *asked(
                'the pay from {s} to {e} at {p} {c} per hour',
                'the wage for a shift from {s} to {e} at {p} {c} an hour',
            ),
            '{s} to {e} at {p} {c} an hour, how much?',
        ],
        facts=[
            '{n} works from {s} to {e} for {p} {c} per hour',
            'I get {p} {c} an hour and work from {s} until {e}',
            'a shift from {s} to {e} is paid with {p} {c} an hour',
            '{n} starts at {s}, finishes at {e} and earns {p} {c} an hour',
            'a student helps from {s} to {e} and gets {p} {c} an hour',
        ],
        questions=[
            'how much is the pay',
            'how much money is that',
            'what is earned',
            'how much is it for the day',
            'what does that pay',
        ],
        held_out=['From {s} until {e}, what do I earn at {p} {c} an hour?'],
        held_out_questions=['what is the pay for that time'],
    ),
]
