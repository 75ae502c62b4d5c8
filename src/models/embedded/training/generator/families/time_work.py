"""How long it takes: downloads, reading, work shared by several."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import distinct_pair, person

JOBS = [
    'paint a house',
    'dig a ditch',
    'build a wall',
    'clean the office',
    'pick the apples',
    'mow a field',
    'lay a floor',
]


def download(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(20, 4000), rng.randint(2, 90) * 50, rng.randint(1, 40) * 100]),
        r=rng.choice([rng.randint(1, 60), rng.randint(1, 20) * 5, rng.choice([2.5, 1.5, 12.5, 0.5])]),
        n=person(rng),
        w=rng.choice(['file', 'film', 'game', 'video', 'backup', 'photo album', 'update']),
        e=rng.choice(['MB/s', 'MB per second', 'MB a second', 'megabytes per second']),
    )


def reading(rng: Random) -> Slots:
    """A book of `a` pages, read `b` a day, or in `d` days; `m` minutes a page."""
    daily = rng.choice([rng.randint(3, 80), rng.randint(1, 12) * 5])
    days = rng.randint(2, 30)
    pages = rng.choice([rng.randint(40, 900), daily * days, rng.randint(4, 90) * 10])
    read = min(pages - 1, daily * rng.randint(1, 6))
    return dict(a=pages, b=daily, d=days, k=read, m=rng.choice([2, 3, 1.5, 2.5, 4]), n=person(rng))


def reading_left(rng: Random) -> Slots:
    slots = reading(rng)
    days = rng.randint(2, 14)
    return slots | dict(d=days, a=int(slots['b']) * days + rng.randint(1, 300))


def workers(rng: Random) -> Slots:
    """A job that `a` workers do in `d` days or hours, and another number `b` of workers."""
    many = rng.randint(2, 15)
    other = rng.randint(1, 20)
    days = rng.choice([rng.randint(2, 30), other * rng.randint(1, 5)])
    unit = rng.choice(['days', 'days', 'hours'])
    group = rng.choice(['workers', 'people', 'painters', 'men', 'machines', 'students', 'gardeners'])
    return dict(a=many, b=other, d=days, e=unit, g=group, w=rng.choice(JOBS))


def together(rng: Random) -> Slots:
    first, second = distinct_pair(rng, person)
    a, b = rng.choice([(2, 3), (3, 6), (4, 12), (6, 3), (10, 15), (rng.randint(2, 20), rng.randint(2, 20))])
    return dict(a=a, b=b, n=first, j=second, e=rng.choice(['hours', 'hours', 'days', 'minutes']), w=rng.choice(JOBS))


WORKER_FACTS = [
    '{a} {g} {w} in {d} {e}',
    'it takes {a} {g} {d} {e} to {w}',
    '{a} {g} need {d} {e} to {w}',
    'to {w} takes {d} {e} with {a} {g}',
    'a boss knows that {a} {g} can {w} in {d} {e}',
]
BOOK_FACTS = [
    'a book has {a} pages and {n} reads {b} pages a day',
    '{n} reads {b} pages every day of a {a} page book',
    'I read {b} pages per day and my book is {a} pages long',
    'there are {a} pages to read and I manage {b} a day',
    '{n} wants to read {a} pages, {b} each evening',
]

KINDS = [
    TaskKind(
        name='download-time',
        thoughts=['I divide the size by the rate.'],
        code=['seconds = {a} / {r}', 'final_answer(seconds)'],
        slots=download,
        seen=[
            *asked('the download time in seconds for {a} MB at {r} {e}', 'the seconds to download {a} MB at {r} {e}'),
            'How many seconds does it take to download {a} MB at {r} {e}?',
            '{a} MB at {r} {e}, how many seconds?',
        ],
        facts=[
            'a {w} has {a} MB and loads at {r} {e}',
            '{n} downloads a {w} of {a} MB at {r} {e}',
            'my line does {r} {e} and the {w} is {a} MB',
            'I copy {a} MB with {r} {e}',
        ],
        questions=[
            'how many seconds does it take',
            'how long does it take in seconds',
            'how many seconds is that',
            'what is the time in seconds',
        ],
        held_out=['At {r} {e}, how many seconds do {a} MB need?'],
        held_out_questions=['after how many seconds is it done'],
    ),
    TaskKind(
        name='download-time-in-minutes',
        thoughts=['I divide the size by the rate and by 60.'],
        code=['seconds = {a} / {r}', 'final_answer(seconds / 60)'],
        slots=download,
        seen=[
            *asked('the download time in minutes for {a} MB at {r} {e}', 'the minutes to download {a} MB at {r} {e}'),
            'How many minutes does it take to download {a} MB at {r} {e}?',
            '{a} MB at {r} {e}, how many minutes?',
        ],
        facts=[
            'a {w} has {a} MB and loads at {r} {e}',
            '{n} downloads a {w} of {a} MB at {r} {e}',
            'my line does {r} {e} and the {w} is {a} MB',
            'I copy {a} MB with {r} {e}',
        ],
        questions=[
            'how many minutes does it take',
            'how long does it take in minutes',
            'how many minutes is that',
            'what is the time in minutes',
        ],
        held_out=['At {r} {e}, how many minutes do {a} MB need?'],
        held_out_questions=['after how many minutes is it done'],
    ),
    TaskKind(
        name='download-in-megabits',
        thoughts=['One byte has 8 bits, so I multiply the size by 8 and divide by the rate.'],
        code=['bits = {a} * 8', 'final_answer(bits / {r})'],
        slots=download,
        seen=[
            *asked(
                'the seconds to download {a} MB at {r} Mbit/s',
                'the download time in seconds for {a} MB at {r} megabits per second',
            ),
            'How many seconds does it take to download {a} MB at {r} Mbit/s?',
            '{a} megabytes at {r} Mbps, how many seconds?',
        ],
        facts=[
            'a {w} has {a} MB and loads at {r} Mbit/s',
            '{n} downloads a {w} of {a} megabytes at {r} Mbps',
            'my line does {r} megabits per second and the {w} is {a} MB',
        ],
        questions=['how many seconds does it take', 'how long does it take in seconds', 'what is the time in seconds'],
        held_out=['At {r} Mbit/s, how many seconds do {a} MB need?'],
    ),
    TaskKind(
        name='days-to-read',
        thoughts=['I divide the pages by the pages a day and round up.'],
        code=['import math', 'final_answer(math.ceil({a} / {b}))'],
        slots=reading,
        seen=[
            (
                'my book has {a} pages and I read {b} a day, <when am I done|how long will it take|in how many '
                'days am I done>?'
            ),
            'I read {b} pages every <night|evening|day>. How many days for {a} pages?',
            'how long does a book of {a} pages last at {b} pages a day',
            *asked('the number of days to read {a} pages at {b} a day'),
            '{a} pages, {b} a day, how many days?',
            *asked('the days needed for a book of {a} pages with {b} pages a day'),
            'How many days for {a} pages at {b} pages a day?',
        ],
        facts=BOOK_FACTS,
        questions=[
            'how many days does it take',
            'after how many days is it finished',
            'how many days are needed',
            'how long does it take in days',
        ],
        held_out=['With {b} pages a day, how many days do {a} pages need?'],
        held_out_questions=['on how many days is there something to read'],
    ),
    TaskKind(
        name='pages-per-day',
        thoughts=['I divide the pages by the days.'],
        code=['final_answer({a} / {d})'],
        slots=reading,
        seen=[
            '{a} pages, {d} days, <pages a day|pages per day|how many each day>?',
            (
                'How many pages <do I have to|must I|should I|does {n} have to> read <a|per|each|every> day to '
                'finish {a} in {d} days?'
            ),
            'My book <has|is> {a} pages<| long>. I want to finish it in {d} days. How many pages <a|per> day?',
            'I have to give the book back in {d} days and there are {a} pages to go, how many a day?',
            '{n} read a book of {a} pages in {d} days. How many pages was that a day on average?',
            '{d} days for {a} pages, <how many pages daily|daily pages|per day>?',
            'how many pages each day for a {a} page book in {d} days',
            'exam in {d} days, {a} pages to <learn|study|read>, how many pages a day',
            'If a novel has {a} pages and I have {d} days, how much must I read every day?',
            'divide {a} pages over {d} days',
            *asked('the pages per day to read {a} pages in {d} days'),
            '{a} pages in {d} days, how many a day?',
            *asked('the daily number of pages for {a} pages in {d} days'),
            'Read {a} pages in {d} days: pages per day?',
        ],
        facts=[
            'my novel is {a} pages long and the holiday lasts {d} days',
            '{n} has to <learn|study|get through> {a} pages in {d} days',
            'the library wants the {a} page book back in {d} days',
            '{n} wants to read {a} pages in {d} days',
            'a book of {a} pages must be read in {d} days',
            'I have {d} days for a book of {a} pages',
            'there are {a} pages to read and {d} days left',
            'my teacher gives us {d} days for {a} pages',
            'in {d} days {n} must get through {a} pages',
        ],
        questions=[
            'how many pages does that make a day',
            'how many pages every day',
            'how much must be read per day',
            'how many pages is that per day',
            'how many pages a day are needed',
            'how many pages must be read each day',
            'how many pages per day is that',
        ],
        held_out=['To read {a} pages in {d} days, how many are that each day?'],
        held_out_questions=['what is the number of pages per day'],
    ),
    TaskKind(
        name='pages-left',
        thoughts=['I subtract the pages read on all days.'],
        code=['final_answer({a} - {b} * {d})'],
        slots=reading_left,
        seen=[
            *asked('the pages left of {a} after {d} days of {b} pages each'),
            '{a} pages, {b} a day, how many are left after {d} days?',
            *asked('the rest of {a} pages after {d} days at {b} pages a day'),
            'Read {b} pages a day. How many of {a} pages are left after {d} days?',
        ],
        facts=BOOK_FACTS,
        questions=[
            'how many pages are left after {d} days',
            'how many pages remain after {d} days',
            'how many pages are still to read after {d} days',
            'how many pages are unread after {d} days',
        ],
        held_out=['After {d} days with {b} pages, how many of {a} pages remain?'],
        held_out_questions=['how many are not read after {d} days'],
    ),
    TaskKind(
        name='reading-time',
        thoughts=['I multiply the pages by the minutes per page and divide by 60.'],
        code=['minutes = {a} * {m}', 'final_answer(minutes / 60)'],
        slots=reading,
        seen=[
            *asked('the hours to read {a} pages at {m} minutes a page'),
            '{a} pages, {m} minutes per page, how many hours?',
            *asked('the reading time in hours for {a} pages with {m} minutes each'),
            'At {m} min a page, how many hours for {a} pages?',
        ],
        facts=[
            '{n} needs {m} minutes per page and the book has {a} pages',
            'a book of {a} pages takes {m} minutes a page',
            'one page takes me {m} minutes and there are {a}',
            '{n} reads a page in {m} minutes and has {a} pages to go',
            'each page takes {m} minutes, the book has {a} pages',
        ],
        questions=[
            'how many hours does it take',
            'how many hours is that',
            'how long does it take in hours',
            'how many hours of reading is that',
        ],
        held_out=['At {m} minutes a page, how many hours do {a} pages need?'],
    ),
    TaskKind(
        name='other-number-of-workers',
        weight=1.3,
        thoughts=['The work is workers times time, divided by the new number of workers.'],
        code=['work = {a} * {d}', 'final_answer(work / {b})'],
        slots=workers,
        seen=[
            *asked('the time for {b} {g} if {a} {g} need {d} {e}'),
            'If {a} {g} need {d} {e}, how many {e} do {b} {g} need?',
            '{a} {g}, {d} {e}. How many {e} with {b} {g}?',
        ],
        facts=WORKER_FACTS,
        questions=[
            'how many {e} do {b} {g} need',
            'how long does it take {b} {g} in {e}',
            'how many {e} is it with {b} {g}',
            'how many {e} would {b} of them need',
        ],
        held_out=['With {b} {g} and not {a}, how many {e} is it if {a} need {d} {e}?'],
        held_out_questions=['in how many {e} can {b} {g} do it'],
    ),
    TaskKind(
        name='work-in-total',
        thoughts=['I multiply the workers by the time.'],
        code=['final_answer({a} * {d})'],
        slots=workers,
        seen=[
            *asked('the time one worker needs if {a} {g} need {d} {e}'),
            'If {a} {g} need {d} {e}, how many {e} does one alone need?',
            *asked('the {e} for one alone if {a} {g} need {d} {e}'),
            '{a} {g} need {d} {e}. And one alone, in {e}?',
        ],
        facts=WORKER_FACTS,
        questions=[
            'how many {e} does one alone need',
            'how many {e} would one alone need',
            'how long does it take one alone in {e}',
            'how many {e} does a single one need',
        ],
        held_out=['One alone and not {a}: how many {e} is it if {a} {g} need {d} {e}?'],
    ),
    TaskKind(
        name='work-together',
        thoughts=['Together they do 1/a + 1/b of the work per unit of time.'],
        code=['rate = 1 / {a} + 1 / {b}', 'final_answer(1 / rate)'],
        slots=together,
        seen=[
            *asked('the time together if one needs {a} {e} and the other {b} {e}'),
            'One alone needs {a} {e}, the other {b} {e}. How long together?',
        ],
        facts=[
            '{n} can {w} in {a} {e} and {j} can do it in {b} {e}',
            '{n} needs {a} {e} to {w} and {j} needs {b} {e}',
            'one tap fills the pool in {a} {e} and another one fills it in {b} {e}',
            'to {w}, {n} alone needs {a} {e} but {j} alone needs {b} {e}',
            'one printer does a job in {a} {e}, the other does it in {b} {e}',
        ],
        questions=[
            'how many {e} do they need together',
            'how long does it take together',
            'how many {e} is it with both together',
            'how long do both need together',
        ],
        held_out=['{a} {e} alone for one, {b} alone for the other: how many together?'],
        held_out_questions=['how many {e} if both do it together'],
    ),
]
