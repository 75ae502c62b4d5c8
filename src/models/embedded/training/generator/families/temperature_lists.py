"""Lists of temperatures: average, extremes, days below zero."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import city


def readings(rng: Random) -> Slots:
    """A few temperatures of one season."""
    base = rng.randint(-12, 30)
    return dict(l=[base + rng.randint(-8, 8) for _ in range(rng.randint(3, 8))], n=city(rng))


def limited(rng: Random) -> Slots:
    """A few temperatures and a limit `k` that lies among them."""
    slots = readings(rng)
    numbers = slots['l']
    assert isinstance(numbers, list)
    return slots | dict(k=rng.randint(max(min(numbers), 2), max(max(numbers), 3)))


LIST_FACTS = [
    'it was {l} degrees <this week|on these days|in {n}>',
    'the <app|fridge|station|weather log> shows {l} degrees',
    'the temperatures of the week were {l}',
    'my thermometer showed {l}',
    'in {n} we measured {l} degrees',
    'the daily temperatures in {n} are {l}',
    'I wrote down these temperatures: {l}',
]

KINDS = [
    TaskKind(
        name='average-temperature',
        thoughts=['The mean is the sum divided by the count.'],
        code=['numbers = {l}', 'final_answer(sum(numbers) / len(numbers))'],
        slots=readings,
        seen=[
            *asked(
                'the <average|mean> temperature <of|in> {l}',
                'the <average|mean> temperature for these readings: {l}',
                'the <average|mean> of the temperatures {l}',
            ),
            'temperatures {l}, <average|mean> one?',
            'avg temp of {l}',
            '<daily highs|daily lows|night temps|temps this week>: {l}. <average|mean>?',
            'It was {l} degrees <this week|on these days|in {n}>. What is the <average|mean>?',
            'What was the <average|mean> <temp|temperature> in {n} with {l}?',
            'Average these temperatures: {l}',
            'my <app|fridge|thermometer|station> logged {l} degrees, <average please|mean temperature?>',
        ],
        facts=LIST_FACTS,
        questions=[
            'what was the <average|mean> temperature',
            'what is the <average|mean>',
            'how warm was it on average',
        ],
        held_out=['On average, how warm was it with {l}?'],
    ),
    TaskKind(
        name='warmest-temperature',
        thoughts=['I take the largest number.'],
        code=['numbers = {l}', 'final_answer(max(numbers))'],
        slots=readings,
        seen=[
            *asked(
                'the <warmest|highest|hottest|maximum> temperature <of|in> {l}',
                'the <warmest|highest|hottest|maximum> temperature for these readings: {l}',
                'the <warmest|highest|hottest|maximum> of the temperatures {l}',
            ),
            'temperatures {l}, <warmest|highest|hottest|maximum> one?',
            '<daily highs|night temps|temps this week>: {l}. <hottest|warmest|max>?',
            'It was {l} degrees <this week|on these days|in {n}>. How warm was it on the warmest day?',
            'my <app|fridge|thermometer|station> logged {l} degrees, <max temp|peak|what was the highest>?',
        ],
        facts=LIST_FACTS,
        questions=[
            'what was the <warmest|highest|hottest|maximum> temperature',
            'what is the <warmest|highest|hottest|maximum> of them',
            'how warm was the warmest day',
            'how hot did it get at most',
        ],
        held_out=['On the warmest of these days, how hot was it: {l}?'],
    ),
    TaskKind(
        name='coldest-temperature',
        thoughts=['I take the smallest number.'],
        code=['numbers = {l}', 'final_answer(min(numbers))'],
        slots=readings,
        seen=[
            *asked(
                'the <coldest|lowest|coolest|minimum> temperature <of|in> {l}',
                'the <coldest|lowest|coolest|minimum> temperature for these readings: {l}',
                'the <coldest|lowest|coolest|minimum> of the temperatures {l}',
            ),
            'temperatures {l}, <coldest|lowest|coolest|minimum> one?',
            '<daily lows|night temps|temps this week>: {l}. <coldest|lowest|min>?',
            'It was {l} degrees <this week|on these days|in {n}>. How cold was it on the coldest day?',
            'my <app|fridge|thermometer|station> logged {l} degrees, <min temp|what was the lowest>?',
        ],
        facts=LIST_FACTS,
        questions=[
            'what was the <coldest|lowest|coolest|minimum> temperature',
            'what is the <coldest|lowest|coolest|minimum> of them',
            'how cold was the coldest day',
            'how cold did it get at least',
        ],
        held_out=['On the coldest of these days, how cold was it: {l}?'],
    ),
    TaskKind(
        name='warmest-minus-coldest',
        thoughts=['I subtract the smallest number from the largest.'],
        code=['numbers = {l}', 'final_answer(max(numbers) - min(numbers))'],
        slots=readings,
        seen=[
            *asked(
                'the difference between the <warmest|highest> and the <coldest|lowest> temperature of {l}',
                'the range of the temperatures {l}',
            ),
            'temperatures {l}, warmest minus coldest?',
            'By how many degrees is the highest of the temperatures {l} above the lowest?',
        ],
        facts=LIST_FACTS,
        questions=[
            'what is the difference between the warmest and the coldest',
            'how many degrees are between the highest and the lowest',
            'how much warmer was the warmest day than the coldest',
            'what is the range',
        ],
        held_out=['How far apart are the warmest and the coldest of {l}?'],
        held_out_questions=['how many degrees lie between the coldest and the warmest'],
    ),
    TaskKind(
        name='days-below-zero',
        thoughts=['I count the numbers below zero.'],
        code=['numbers = {l}', 'final_answer(sum(1 for t in numbers if t < 0))'],
        slots=lambda rng: readings(rng) | dict(l=[rng.randint(-9, 9) for _ in range(rng.randint(4, 9))]),
        seen=[
            *asked('the number of <days|temperatures> below zero in {l}', 'how often it was below zero in {l}'),
            'How many of the temperatures {l} are below zero?',
            *asked('the count of temperatures below zero in {l}'),
            '{l}: how many are below zero?',
        ],
        facts=LIST_FACTS,
        questions=[
            'how many days were below zero',
            'how often was it below zero',
            'on how many days did it freeze below zero',
        ],
        held_out=['Count how often it was below zero: {l}.'],
        held_out_questions=['how many times was it below zero'],
    ),
    TaskKind(
        name='days-above-temperature',
        thoughts=['I count the numbers above {k}.'],
        code=['numbers = {l}', 'final_answer(sum(1 for t in numbers if t > {k}))'],
        slots=limited,
        seen=[
            *asked('the number of <days|temperatures> above {k} <degrees|> in {l}'),
            'How many of the temperatures {l} are <above|over|higher than> {k}?',
            '{l}: how many <are above|are over|exceed> {k} degrees?',
            '<daily highs|temps this week>: {l}. How many days over {k}?',
            'temps {l}, days above {k}?',
            'It was {l} degrees in {n}. On how many days was it <warmer than|above|over> {k}?',
            'how often was it <hotter|warmer> than {k} degrees: {l}',
            'Count the temperatures <above|over> {k}: {l}',
        ],
        facts=LIST_FACTS,
        questions=[
            'how many days were <above|over|warmer than> {k} degrees',
            'how often was it <above|over|warmer than> {k} degrees',
            'on how many days did it get <above|over|hotter than> {k}',
            'how many of them are <above|over|higher than> {k}',
        ],
        held_out=['How many of these beat {k} degrees: {l}?'],
        held_out_questions=['how many times was {k} degrees exceeded'],
    ),
    TaskKind(
        name='days-under-temperature',
        thoughts=['I count the numbers below {k}.'],
        code=['numbers = {l}', 'final_answer(sum(1 for t in numbers if t < {k}))'],
        slots=limited,
        seen=[
            *asked('the number of <days|temperatures> below {k} <degrees|> in {l}'),
            'How many of the temperatures {l} are <below|under|lower than> {k}?',
            '{l}: how many are <below|under|less than> {k} degrees?',
            '<daily lows|temps this week>: {l}. How many days under {k}?',
            'temps {l}, days below {k}?',
            'It was {l} degrees in {n}. On how many days was it <colder than|below|under> {k}?',
            'how often was it <colder|cooler> than {k} degrees: {l}',
            'Count the temperatures <below|under> {k}: {l}',
        ],
        facts=LIST_FACTS,
        questions=[
            'how many days were <below|under|colder than> {k} degrees',
            'how often was it <below|under|colder than> {k} degrees',
            'on how many days did it get <below|under|colder than> {k}',
            'how many of them are <below|under|lower than> {k}',
        ],
        held_out=['How many of these stay short of {k} degrees: {l}?'],
        held_out_questions=['how many times was {k} degrees not reached'],
    ),
]
