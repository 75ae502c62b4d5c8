"""Durations in one unit or another: minutes, hours, H:MM."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person
from .time_values import hours_minutes
from .time_duration_values import AS_HOURS_MINUTES, HOURS_MINUTES_QUESTIONS, LONG_THINGS

MINUTES_SECONDS = ['{} minutes and {} seconds', '{} minutes {} seconds', '{} min {} s', '{}m {}s', '{} min {} sec']


def one_duration(rng: Random) -> Slots:
    """A duration `e` of hours and minutes, and its two numbers `a` and `b`."""
    hours, minutes = rng.randint(1, 30) if rng.random() < 0.3 else rng.randint(1, 9), rng.randint(1, 59)
    if rng.random() < 0.4:
        minutes = rng.randint(1, 11) * 5
    return dict(e=hours_minutes(rng, hours, minutes), a=hours, b=minutes, n=person(rng), w=rng.choice(LONG_THINGS))


def some_minutes(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(61, 300), rng.randint(61, 1500), rng.randint(13, 60) * 5]),
        n=person(rng),
        w=rng.choice(LONG_THINGS),
        e=rng.choice(['minutes', 'minutes', 'min', 'mins']),
    )


def some_seconds(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(61, 600), rng.randint(61, 3599)]),
        b=rng.randint(3600, 90000),
        n=person(rng),
        w=rng.choice(['song', 'video', 'call', 'race', 'film clip', 'run']),
        e=rng.choice(['seconds', 'seconds', 'sec', 's']),
    )


def minutes_seconds(rng: Random) -> Slots:
    """A duration `e` of minutes and seconds, or `h` with hours."""
    hours, minutes, seconds = rng.randint(1, 12), rng.randint(1, 59), rng.randint(1, 59)
    short = rng.choice(MINUTES_SECONDS).format(minutes, seconds)
    long = rng.choice(['{} hours ', '{} hours, ', '{} h ', '{}h ']).format(hours) + short
    return dict(e=short, h=long, a=minutes, b=seconds, d=hours, n=person(rng))


def day_hours(rng: Random) -> Slots:
    return dict(a=rng.choice([rng.randint(25, 200), rng.randint(25, 2000)]), n=person(rng), d=rng.randint(2, 60))


DURATION_FACTS = [
    'the <battery|charge|candle> lasts {e}',
    '<our|the|my> <drive|trip|flight|train ride> <to the sea |to grandma |>takes {e}',
    '{n} <slept|worked|practised|jogged|played> <for |>{e} <today|yesterday|last night>',
    'the recipe says {e}',
    'the {w} <went on for|ran for|took> {e}',
    'my screen time is {e}',
    'the {w} takes {e}',
    'the {w} is {e} long',
    '{n} needs {e}',
    'we waited {e}',
    'a {w} lasts {e}',
    'I was on the phone for {e}',
    'my {w} was exactly {e}',
    '{n} has {e} for the exam',
]
MINUTE_FACTS = [
    'the <recipe|timer|oven|display> says {a} {e}',
    '{n} <slept|worked|practised|watched TV|was on the phone> <for |>{a} {e}',
    '<our|the|my> <drive|trip|flight|ride> takes {a} {e}',
    'the delay is {a} {e}',
    'my screen time today was {a} {e}',
    'the {w} takes {a} {e}',
    'the {w} is {a} {e} long',
    '{n} needs {a} {e}',
    'I waited {a} {e}',
    'my phone was used for {a} {e}',
    'a {w} lasts {a} {e}',
]

KINDS = [
    TaskKind(
        name='duration-in-minutes',
        thoughts=['One hour has 60 minutes.'],
        code=['final_answer({a} * 60 + {b})'],
        slots=one_duration,
        seen=[
            'how many <min|mins|minutes> is {e}',
            '{e} = <? min|how many minutes|? minutes>',
            '{e} to <min|minutes|mins>',
            'Turn {e} into minutes.',
            'A {w} <lasts|takes|is> {e}. <How many minutes|What is that in minutes|In minutes>?',
            'what <is|are> {e} <in|as|expressed in> <minutes|min>',
            'My {w} is {e} long, <how many minutes is that|in minutes please|minutes?>',
            'I need {e} <in|as> <pure |just |only |>minutes',
            'only minutes please: {e}',
            'If the {w} takes {e}, how many minutes do I <sit|wait|need>?',
            *asked('{e} in minutes', '{e} as minutes', 'the number of minutes in {e}', '{e} converted to minutes'),
            'How many minutes are in {e}?',
            'Convert {e} to minutes.',
            '{e} in min',
            '{e}, how many minutes?',
            'Express {e} in minutes.',
        ],
        facts=DURATION_FACTS,
        questions=[
            'how many mins is that',
            'how long is it in minutes only',
            'what is it in minutes alone',
            'how many minutes is that',
            'how much is that in minutes',
            'how long is that in minutes',
            'what is that in minutes',
            'how many minutes are that in all',
        ],
        held_out=['{e} makes how many minutes?'],
        held_out_questions=['what does that make in minutes'],
    ),
    TaskKind(
        name='duration-in-hours',
        thoughts=['I divide the minutes by 60 and add the hours.'],
        code=['final_answer({a} + {b} / 60)'],
        slots=one_duration,
        seen=[
            'how many <h|hrs|hours> is {e}',
            '{e} to hours',
            'what <is|are> {e} in hours <as a decimal|with decimals>',
            'A {w} <lasts|takes|is> {e}. <How many hours|What is that in hours>?',
            'Turn {e} into hours.',
            *asked('{e} in hours', '{e} as decimal hours', 'the number of hours in {e}', '{e} converted to hours'),
            'How many hours are {e}?',
            'Convert {e} to hours.',
            '{e} in h as a decimal',
            '{e}, how many hours?',
            'Express {e} in hours.',
        ],
        facts=DURATION_FACTS,
        questions=[
            'how many hours is that',
            'how much is that in hours',
            'how long is that in hours',
            'what is that in hours',
            'what is it as a decimal number of hours',
        ],
        held_out=['{e} makes how many hours?'],
        held_out_questions=['what does that make in hours'],
    ),
    TaskKind(
        name='duration-in-seconds',
        thoughts=['One hour has 3600 seconds and one minute has 60.'],
        code=['final_answer({d} * 3600 + {a} * 60 + {b})'],
        slots=minutes_seconds,
        seen=[
            '{h}: seconds?',
            'all the seconds of {h}',
            '{h} = how many seconds',
            'how many secs is {h}',
            '{h} <to|into|as> seconds',
            'I need {h} as seconds<| only>.',
            'My clip is {h}. Seconds?',
            'a timer counts only seconds, what do I set for {h}',
            '{n} ran {h}. <In seconds|How many seconds>?',
            '{h}, all in seconds please',
            *asked('{h} in seconds', 'the number of seconds in {h}'),
            'How many seconds are {h}?',
            'Convert {h} to seconds.',
        ],
        facts=['a race takes {h}', '{n} needs {h}', 'the flight was {h} long', 'the film lasts {h}'],
        questions=['how many seconds is that', 'how long is that in seconds', 'what is that in seconds'],
        held_out=['{h} makes how many seconds?'],
    ),
    TaskKind(
        name='minutes-and-seconds-in-seconds',
        thoughts=['One minute has 60 seconds.'],
        code=['final_answer({a} * 60 + {b})'],
        slots=minutes_seconds,
        seen=[
            '{e}: seconds?',
            'all the seconds of {e}',
            '{e} = how many seconds',
            'how many secs is {e}',
            '{e} <to|into|as> seconds',
            'I need {e} as seconds<| only>.',
            'the song is {e}, how many seconds',
            'a timer counts only seconds, what do I set for {e}',
            '{n} held the plank {e}. How many seconds?',
            *asked('{e} in seconds', 'the number of seconds in {e}'),
            'How many seconds are {e}?',
            'Convert {e} to seconds.',
            '{e} in s',
        ],
        facts=['a song takes {e}', '{n} ran for {e}', 'the video was {e} long', 'my egg boils for {e}'],
        questions=['how many seconds is that', 'how long is that in seconds', 'what is that in seconds'],
        held_out=['{e} makes how many seconds?'],
    ),
    TaskKind(
        name='minutes-as-hours-and-minutes',
        weight=1.3,
        thoughts=['The hours are the whole division by 60 and the minutes are the remainder.'],
        code=['t = {a}', AS_HOURS_MINUTES],
        slots=some_minutes,
        seen=[
            '{a} {e} in <hours and mins|hrs and min|hours + minutes>',
            'How long is {a} {e} in hours and minutes?',
            'what is {a} {e} in hours and <minutes|mins>',
            'Turn {a} {e} into hours and minutes.',
            'A {w} <lasts|takes|is> {a} {e}. How many hours and minutes <is that|are that>?',
            '{a} {e} = ? h ? min',
            '{a} {e} to <hours and minutes|h and min|hours:minutes>',
            'my {w} is {a} {e} long, what is that in hours and minutes',
            '{n} <needs|needed|watched|slept|worked> {a} {e}. Give <that|it> in hours and minutes.',
            'express {a} {e} <in|as> hours and minutes',
            'write {a} {e} like 2:05',
            *asked(
                '{a} {e} in hours and minutes',
                '{a} {e} as H:MM',
                '{a} {e} written as hours:minutes',
                '{a} {e} in the form h:mm',
            ),
            'How many hours and minutes are {a} {e}?',
            'Convert {a} {e} to hours and minutes.',
            '{a} {e} to h:mm',
            'Write {a} {e} as hours and minutes.',
            '{a} {e}, how many hours and minutes?',
        ],
        facts=MINUTE_FACTS,
        questions=HOURS_MINUTES_QUESTIONS,
        held_out=['{a} {e} make how many hours and minutes?'],
        held_out_questions=['what does that make in hours and minutes'],
    ),
    TaskKind(
        name='seconds-as-minutes-and-seconds',
        thoughts=['The minutes are the whole division by 60 and the seconds are the remainder.'],
        code=['t = {a}', AS_HOURS_MINUTES],
        slots=some_seconds,
        seen=[
            *asked(
                '{a} {e} in minutes and seconds',
                '{a} {e} as M:SS',
                '{a} {e} written as minutes:seconds',
                '{a} {e} in the form m:ss',
            ),
            'How many minutes and seconds are {a} {e}?',
            'Convert {a} {e} to minutes and seconds.',
            '{a} {e} to m:ss',
        ],
        facts=['a {w} is {a} {e} long', 'the {w} takes {a} {e}', '{n} needs {a} {e}', 'my {w} lasted {a} {e}'],
        questions=[
            'how many minutes and seconds is that',
            'what is that as M:SS',
            'how long is that in minutes and seconds',
            'what is it written as minutes:seconds',
        ],
        held_out=['{a} {e} make how many minutes and seconds?'],
        held_out_questions=['what does that make in minutes and seconds'],
    ),
    TaskKind(
        name='seconds-as-clock',
        thoughts=['I divide by 3600 for the hours and by 60 for the minutes.'],
        code=['t = {b}', "final_answer(f'{t // 3600}:{t // 60 % 60:02d}:{t % 60:02d}')"],
        slots=some_seconds,
        seen=[
            'what is {b} {e} in hours, minutes and seconds',
            '{b} {e} <to|in> <hms|h m s|hours minutes seconds|hh:mm:ss>',
            'Turn {b} {e} into hours, minutes and seconds.',
            'how long is {b} {e} in hours, minutes and seconds',
            '{n} <ran|slept|worked> for {b} {e}. How many hours, minutes and seconds is that?',
            'Break {b} {e} down into hours, minutes and seconds.',
            'show {b} {e} <like a stopwatch|on a clock as H:MM:SS|as a clock time H:MM:SS>',
            'express {b} {e} <in|as> hours, minutes and seconds',
            'My <computer|oven|server|game> <ran|has been on> for {b} {e}, give me that as H:MM:SS',
            *asked(
                '{b} {e} in hours, minutes and seconds',
                '{b} {e} as H:MM:SS',
                '{b} {e} written as hours:minutes:seconds',
            ),
            'How many hours, minutes and seconds are {b} {e}?',
            'Convert {b} {e} to hours, minutes and seconds.',
            '{b} {e} to h:mm:ss',
        ],
        facts=['a {w} is {b} {e} long', '{n} needs {b} {e}', 'my computer has been on for {b} {e}'],
        questions=['how many hours, minutes and seconds is that', 'what is that as H:MM:SS'],
        held_out=['{b} {e} make how many hours, minutes and seconds?'],
    ),
    TaskKind(
        name='hours-as-days-and-hours',
        thoughts=['The days are the whole division by 24 and the hours are the remainder.'],
        code=['t = {a}', "final_answer(f'{t // 24} days {t % 24} hours')"],
        slots=day_hours,
        seen=[
            *asked('{a} hours in days and hours', '{a} hours written as days and hours', '{a} h as days and hours'),
            'How many days and hours are {a} hours?',
            'Convert {a} hours to days and hours.',
            '{a} hours, how many days and hours?',
        ],
        facts=[
            '{n} was away for {a} hours',
            'a trip takes {a} hours',
            'the battery lasts {a} hours',
            'I waited {a} hours',
        ],
        questions=[
            'how many days and hours is that',
            'how long is that in days and hours',
            'what is that in days and hours',
        ],
        held_out=['{a} hours make how many days and hours?'],
    ),
]
