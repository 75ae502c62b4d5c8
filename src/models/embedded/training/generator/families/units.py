"""Conversion of units."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import quantity

#: From, to, and how to get from one to the other.
CONVERSIONS = [
    ('km', 'miles', '{a} / 1.609344'),
    ('miles', 'km', '{a} * 1.609344'),
    ('kg', 'pounds', '{a} * 2.20462'),
    ('pounds', 'kg', '{a} / 2.20462'),
    ('meters', 'feet', '{a} * 3.28084'),
    ('feet', 'meters', '{a} / 3.28084'),
    ('inches', 'cm', '{a} * 2.54'),
    ('cm', 'inches', '{a} / 2.54'),
    ('Celsius', 'Fahrenheit', '{a} * 9 / 5 + 32'),
    ('Fahrenheit', 'Celsius', '({a} - 32) * 5 / 9'),
    ('hours', 'minutes', '{a} * 60'),
    ('minutes', 'hours', '{a} / 60'),
    ('days', 'hours', '{a} * 24'),
    ('hours', 'seconds', '{a} * 3600'),
    ('km', 'meters', '{a} * 1000'),
    ('grams', 'kg', '{a} / 1000'),
    ('kg', 'grams', '{a} * 1000'),
    ('liters', 'ml', '{a} * 1000'),
    ('weeks', 'days', '{a} * 7'),
    ('minutes', 'seconds', '{a} * 60'),
    ('seconds', 'minutes', '{a} / 60'),
    ('hours', 'days', '{a} / 24'),
    ('seconds', 'hours', '{a} / 3600'),
    ('meters', 'km', '{a} / 1000'),
    ('ml', 'liters', '{a} / 1000'),
    ('days', 'weeks', '{a} / 7'),
    ('cm', 'meters', '{a} / 100'),
    ('meters', 'cm', '{a} * 100'),
    ('mm', 'cm', '{a} / 10'),
    ('cm', 'mm', '{a} * 10'),
    ('grams', 'ounces', '{a} / 28.3495'),
    ('ounces', 'grams', '{a} * 28.3495'),
    ('gallons', 'liters', '{a} * 3.78541'),
    ('liters', 'gallons', '{a} / 3.78541'),
    ('kg', 'tons', '{a} / 1000'),
    ('tons', 'kg', '{a} * 1000'),
    ('GB', 'MB', '{a} * 1024'),
    ('MB', 'GB', '{a} / 1024'),
    ('years', 'months', '{a} * 12'),
    ('months', 'years', '{a} / 12'),
    ('yards', 'meters', '{a} * 0.9144'),
    ('meters', 'yards', '{a} / 0.9144'),
    ('feet', 'inches', '{a} * 12'),
    ('inches', 'feet', '{a} / 12'),
    ('cm', 'feet', '{a} / 30.48'),
    ('feet', 'cm', '{a} * 30.48'),
]
#: Other ways to write a unit.
SPELLINGS = {
    'km': ['km', 'kilometers', 'kilometres', 'kms'],
    'miles': ['miles', 'mi'],
    'kg': ['kg', 'kilograms', 'kilos', 'kilo'],
    'pounds': ['pounds', 'lb', 'lbs'],
    'meters': ['meters', 'm', 'metres'],
    'feet': ['feet', 'ft'],
    'inches': ['inches', 'in', 'inch'],
    'cm': ['cm', 'centimeters', 'centimetres'],
    'Celsius': ['Celsius', 'degrees Celsius', '°C', 'C', 'degrees C'],
    'Fahrenheit': ['Fahrenheit', 'degrees Fahrenheit', '°F', 'F', 'degrees F'],
    'hours': ['hours', 'h', 'hrs'],
    'minutes': ['minutes', 'min', 'mins'],
    'days': ['days'],
    'seconds': ['seconds', 's', 'sec'],
    'grams': ['grams', 'g'],
    'liters': ['liters', 'litres', 'l'],
    'ml': ['ml', 'milliliters', 'millilitres'],
    'weeks': ['weeks'],
    'mm': ['mm', 'millimeters'],
    'ounces': ['ounces', 'oz'],
    'gallons': ['gallons', 'gal'],
    'tons': ['tons', 'tonnes'],
    'GB': ['GB', 'gigabytes'],
    'MB': ['MB', 'megabytes'],
    'years': ['years'],
    'months': ['months'],
    'yards': ['yards', 'yd'],
}


def spelling(rng: Random, unit: str) -> str:
    return rng.choice(SPELLINGS[unit]) if rng.random() < 0.45 else unit


def conversion(rng: Random) -> Slots:
    source, target, formula = rng.choice(CONVERSIONS)
    amount = quantity(rng)
    return dict(
        a=amount,
        f=spelling(rng, source),
        t=spelling(rng, target),
        F=source,
        T=target,
        e=formula.replace('{a}', str(amount)),
    )


KINDS = [
    TaskKind(
        name='convert-unit',
        weight=4,
        thoughts=['I convert {F} to {T}.'],
        code=[
            'result = {e}',
            'final_answer(result)',
        ],
        slots=conversion,
        seen=[
            'Convert {a} {f} to {t}.',
            'How many {t} are {a} {f}?',
            'What is {a} {f} in {t}?',
            'How much is {a} {f} in {t}?',
            'Change {a} {f} into {t}.',
            'Express {a} {f} in {t}.',
            'Give me {a} {f} in {t}.',
            'Turn {a} {f} into {t}.',
            *asked('{a} {f} in {t}', '{a} {f} converted to {t}', '{a} {f} as {t}'),
            '{a} {f} in {t}',
            '{a} {f} to {t}',
            'convert {a} {f} to {t}',
            'How many {t} is {a} {f}?',
            'how many {t} are in {a} {f}',
            'how much is {a} {f} in {t}',
            'I need {a} {f} in {t}.',
            'Convert {a} {f} <in|into> {t}.',
            '{a} {f}, how many {t} is that?',
            '{t} in {a} {f}?',
            'How many {t} are there in {a} {f}?',
            'how many {t} in {a} {f}',
            'number of {t} in {a} {f}',
            'How do I write {a} {f} in {t}?',
            'How many {t} do {a} {f} have?',
            wondered('{a} {f} in {t}'),
        ],
        held_out=[
            'I have {a} {f}. How many {t} is that?',
            '{a} {f} is how many {t}?',
            *asked('the value of {a} {f} in {t}'),
            '{a} {f}, what is that in {t}?',
        ],
    ),
    TaskKind(
        name='hours-and-minutes',
        thoughts=['One hour has 60 minutes.'],
        code=['final_answer({a} * 60 + {b})'],
        slots=lambda rng: dict(a=rng.randint(1, 30), b=rng.randint(1, 59)),
        seen=[
            *asked('{a} hours and {b} minutes in minutes'),
            'How many minutes are {a} hours and {b} minutes?',
            'Convert {a} hours {b} minutes to minutes.',
            '{a} hours and {b} minutes is how many minutes?',
            wondered('{a} hours and {b} minutes in minutes'),
        ],
        held_out=[
            'How many minutes do {a} hours and {b} minutes have?',
        ],
    ),
]
