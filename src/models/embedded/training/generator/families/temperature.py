"""Temperatures: the three scales, differences and averages of two or three."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import city, person
from .temperature_values import DEGREES, HOT_THINGS, reading, shown, two_readings
from .temperature_wordings import (
    BETWEEN_QUESTIONS,
    BETWEEN_WORDINGS,
    CONVERSION_FACTS,
    CONVERSION_QUESTIONS,
    CONVERSION_WORDINGS,
    THREE_FACTS,
    THREE_WORDINGS,
)

#: From, to, the formula, and what temperatures are usual in it.
SCALES = [
    ('Celsius', 'Fahrenheit', '{a} * 9 / 5 + 32', -40, 250),
    ('Celsius', 'Fahrenheit', '{a} * 9 / 5 + 32', -40, 250),
    ('Fahrenheit', 'Celsius', '({a} - 32) * 5 / 9', -40, 450),
    ('Fahrenheit', 'Celsius', '({a} - 32) * 5 / 9', -40, 450),
    ('Celsius', 'Kelvin', '{a} + 273.15', -200, 400),
    ('Kelvin', 'Celsius', '{a} - 273.15', 0, 900),
    ('Fahrenheit', 'Kelvin', '({a} - 32) * 5 / 9 + 273.15', -100, 500),
    ('Kelvin', 'Fahrenheit', '({a} - 273.15) * 9 / 5 + 32', 0, 900),
]
#: How a temperature is written, and how a scale is named.
GLUED = {
    'Celsius': '°C|C| C| °C| degrees C| degrees Celsius| Celsius| celsius|°| deg C|c|° C| c| centigrade|ºC'.split('|'),
    'Fahrenheit': (
        '°F|F|F| F| °F| degrees F| degrees Fahrenheit| Fahrenheit| fahrenheit|f|° F| f| deg F| degrees fahrenheit|ºF'
    ).split('|'),
    'Kelvin': ['K', ' K', ' K', ' Kelvin', ' kelvin', ' degrees Kelvin', ' kelvins'],
}
NAMED = {
    'Celsius': 'Celsius|Celsius|celsius|°C|C|degrees Celsius|degrees C|centigrade|c|deg C'.split('|'),
    'Fahrenheit': 'Fahrenheit|Fahrenheit|fahrenheit|°F|F|degrees Fahrenheit|degrees F|f|deg F'.split('|'),
    'Kelvin': ['Kelvin', 'Kelvin', 'kelvin', 'K', 'degrees Kelvin'],
}


def conversion(rng: Random) -> Slots:
    source, target, formula, low, high = rng.choice(SCALES)
    if rng.random() < 0.6:
        low, high = max(low, -20), min(high, 120 if source != 'Kelvin' else 400)
    value = round(reading(rng, low, high), 1)
    if source != 'Kelvin' and rng.random() < 0.2:
        value = rng.randrange(325, 476, 25) if source == 'Fahrenheit' else rng.randrange(140, 251, 10)
    glued = rng.choice(GLUED[source])
    if glued == '°':
        glued = '°C'
    return dict(
        v=shown(rng, value) + glued,
        t=rng.choice(NAMED[target]),
        F=source,
        T=target,
        e=formula.replace('{a}', str(value)),
        n=person(rng),
        s=rng.choice(HOT_THINGS),
    )


def three_readings(rng: Random) -> Slots:
    base = rng.randint(-8, 30)
    values = [base + rng.randint(-7, 7) for _ in range(3)]
    a, b, d = values
    return dict(a=a, b=b, d=d, v=shown(rng, a), w=shown(rng, b), x=shown(rng, d), n=city(rng), e=rng.choice(DEGREES))


BETWEEN_FACTS = [
    'it is {v}{e} in {n} and {w}{e} in {o}',
    'at night it was {v}{e} and at noon {w}{e}',
    'the low was {v}{e} and the high {w}{e}',
    '{n} has {w}{e} today while {o} has {v}{e}',
    'this morning it was {v}{e} and now it is {w}{e}',
    'outside it is {v}{e} but inside it is {w}{e}',
    'yesterday it was {w}{e} and today {v}{e}',
    'the fridge is at {v}{e} and the kitchen at {w}{e}',
    '<the weather app|the news|my phone> says {w}{e} for {n} and {v}{e} for {o}',
    '<in January|last week|on Monday> we had {v}{e} and <in March|this week|on Friday> {w}{e}',
    'it <went|rose|climbed> from {v}{e} <at dawn|at 6 am|in the morning> to {w}{e} <at noon|at 3 pm|later>',
    'it <fell|dropped|went down> from {w}{e} <by day|at noon|at lunch> to {v}{e} <at night|by midnight|in the evening>',
    'the <freezer|cellar|garage> is at {v}{e} and the <living room|bathroom|attic> at {w}{e}',
]

KINDS = [
    TaskKind(
        name='convert-temperature',
        weight=4,
        thoughts=['I convert {F} to {T}.'],
        code=[
            'result = {e}',
            'final_answer(result)',
        ],
        slots=conversion,
        seen=[
            *asked('{v} in {t}', '{v} converted to {t}', '{v} as {t}', 'the temperature {v} in {t}'),
            'Convert {v} to {t}.',
            'Change {v} into {t}.',
            'Express {v} in {t}.',
            'How hot is {v} in {t}?',
            'How <warm|cold|hot> is {v} in {t}?',
            'How much is {v} in {t}?',
            'how many {t} is {v}',
            '{v} to {t}',
            '{v} in {t}',
            '{v} = ? {t}',
            'what is {v} in {t}',
            'Turn {v} into {t}.',
            'My recipe says {v}. What is that in {t}?',
            'The forecast says {v}, how much is that in {t}?',
            'I only know {t}. <How much|What> is {v}?',
            *CONVERSION_WORDINGS,
        ],
        facts=[
            'it is {v} outside',
            'the thermometer shows {v}',
            '{s} has {v}',
            'the recipe says {v} and my oven shows only {t}',
            '{n} writes that it is {v} there',
            '{n} has a fever of {v}',
            'the weather report says {v} for tomorrow',
            '{s} is heated to {v}',
            *CONVERSION_FACTS,
        ],
        questions=[
            'what is that in {t}',
            'how much is that in {t}',
            'what would it be in {t}',
            'how hot is that in {t}',
            'how many {t} is that',
            *CONVERSION_QUESTIONS,
        ],
        held_out=['{v} is what in {t}?', *asked('the value in {t} of {v}')],
        held_out_facts=['a friend abroad says the temperature is {v}'],
        held_out_questions=['how would it read in {t}'],
    ),
    TaskKind(
        name='temperature-difference',
        weight=1.5,
        thoughts=['The difference is the higher minus the lower temperature.'],
        code=['final_answer({b} - {a})'],
        slots=two_readings,
        seen=[
            *asked(
                'the difference between {v}{e} and {w}{e}',
                'the temperature difference between {v}{e} and {w}{e}',
                'the temperature difference from {w}{e} to {v}{e}',
                'the number of degrees between {v} and {w}',
            ),
            'How many degrees are between {v}{e} and {w}{e}?',
            'How much warmer is {w}{e} than {v}{e}?',
            'How much colder is {v}{e} than {w}{e}?',
            'from {v}{e} to {w}{e}, how many degrees?',
            *BETWEEN_WORDINGS,
        ],
        facts=BETWEEN_FACTS,
        questions=[
            'how many degrees is the difference',
            'what is the difference',
            'what is the temperature difference',
            'how big is the difference in degrees',
            'how many degrees are between the two',
            'how much warmer is one than the other',
            'how much colder is one than the other',
            *BETWEEN_QUESTIONS,
        ],
        held_out=['{v}{e} and {w}{e}: how many degrees apart are they?', *asked('the gap between {v}{e} and {w}{e}')],
        held_out_questions=['how far apart are the two temperatures'],
    ),
    TaskKind(
        name='average-of-three-temperatures',
        thoughts=['The average is the sum divided by the count.'],
        code=['final_answer(({a} + {b} + {d}) / 3)'],
        slots=three_readings,
        seen=[
            *asked('the average of {v}{e}, {w}{e} and {x}{e}', 'the mean temperature of {v}{e}, {w}{e} and {x}{e}'),
            '{v}{e}, {w}{e}, {x}{e}: average?',
            'What is the average of {v}{e}, {w}{e} and {x}{e}?',
            *THREE_WORDINGS,
        ],
        facts=[
            'it was {v}{e} in the morning, {w}{e} at noon and {x}{e} at night',
            'on three days {n} had {v}{e}, {w}{e} and {x}{e}',
            'the thermometer showed {v}{e}, then {w}{e} and then {x}{e}',
            'my three readings are {v}{e}, {w}{e} and {x}{e}',
            'at three places in {n} it was {v}{e}, {w}{e} and {x}{e}',
            *THREE_FACTS,
        ],
        questions=[
            'what is the average temperature',
            'what is the mean',
            'how warm was it on average',
            "what's the average",
            'what is the <average|mean> of <these|the three|all three>',
            'what was <it|the temperature> on average',
            'how many degrees <is|was> that on average',
        ],
        held_out=['On average, how warm are {v}{e}, {w}{e} and {x}{e}?'],
        held_out_questions=['what do they average'],
    ),
    TaskKind(
        name='average-of-two-temperatures',
        thoughts=['The average is the sum divided by the count.'],
        code=['final_answer(({a} + {b}) / 2)'],
        slots=two_readings,
        seen=[
            *asked('the average of {v}{e} and {w}{e}', 'the temperature halfway between {v}{e} and {w}{e}'),
            '{v}{e} and {w}{e}, average?',
        ],
        facts=BETWEEN_FACTS,
        questions=[
            'what is the average of the two',
            'what is the mean temperature',
            'what is it on average',
            "what's the average",
        ],
        held_out=['What do {v}{e} and {w}{e} average?'],
        held_out_questions=['what do the two average'],
    ),
]
