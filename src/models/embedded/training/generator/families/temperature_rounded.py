"""Temperatures in another scale as whole degrees, whole lists of them, and the warmer of two in different scales."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from .temperature import NAMED, conversion
from .temperature_lists import readings

#: From, to, the formula for one temperature `t`, and what is usual.
LIST_SCALES = [
    ('Celsius', 'Fahrenheit', 't * 9 / 5 + 32', -15, 40),
    ('Celsius', 'Fahrenheit', 't * 9 / 5 + 32', 100, 250),
    ('Fahrenheit', 'Celsius', '(t - 32) * 5 / 9', 0, 110),
    ('Fahrenheit', 'Celsius', '(t - 32) * 5 / 9', 200, 475),
]
UNITS = {
    'Celsius': ['C', '°C', 'Celsius', 'celsius', 'degrees C', 'degrees Celsius'],
    'Fahrenheit': ['F', '°F', 'Fahrenheit', 'fahrenheit', 'degrees F', 'degrees Fahrenheit'],
}


def list_conversion(rng: Random) -> Slots:
    """Temperatures `l` in the scale `f`, the scale `k` that is wanted, and the formula `e` for one of them."""
    source, target, formula, low, high = rng.choice(LIST_SCALES)
    numbers = [rng.randint(low, high) for _ in range(rng.randint(2, 6))]
    if low >= 100:
        numbers = [number // 5 * 5 for number in numbers]
    names = dict(f=rng.choice(UNITS[source]), k=rng.choice(NAMED[target]), F=source, T=target)
    return readings(rng) | names | dict(l=numbers, e=formula)


def two_scales(rng: Random) -> Slots:
    """A temperature `a` in Celsius and `b` in Fahrenheit, as written: `v` and `w`."""
    celsius = rng.randint(-10, 40)
    fahrenheit = round(celsius * 9 / 5 + 32) + rng.choice([-1, 1]) * rng.randint(2, 25)
    gap = rng.choice(['', ' ', '°', ' °', ' degrees '])
    return dict(a=celsius, b=fahrenheit, v=f'{celsius}{gap}C', w=f'{fahrenheit}{gap}F')


WHOLE = '<rounded|rounded to whole degrees|to the nearest degree|as a whole number|without decimals|no decimals>'
ALL_IN = '<Convert|Change|Turn|Translate> <these|the|all these|my> temperatures'

KINDS = [
    TaskKind(
        name='convert-temperature-rounded',
        weight=2.5,
        thoughts=['I convert {F} to {T} and round to whole degrees.'],
        code=['result = {e}', 'final_answer(round(result))'],
        slots=conversion,
        seen=[
            *asked(f'{{v}} in {{t}}, {WHOLE}', f'{{v}} in {{t}} {WHOLE}'),
            f'Convert {{v}} to {{t}}, {WHOLE}.',
            f'{{v}} <to|in|into> {{t}}, {WHOLE}',
            f'<oven|recipe|grill> <says|is at> {{v}}, what is that in {{t}}, {WHOLE}?',
            f'<How much|What> is {{v}} in {{t}} {WHOLE}?',
            '{v} in whole {t}',
            'Convert {v} to {t} and round <it|the result|> to <whole|full> degrees.',
            'what is {v} in {t}, round to the nearest <degree|whole degree|integer|whole number>',
            'My recipe says {v}. <Roughly how much|What> is that in {t}, rounded to a whole degree?',
            'Turn {v} into {t} and round.',
            'It is {v} outside. In {t}, please, and <round it|just whole degrees|no decimals>.',
            'Round {v} in {t} to whole degrees.',
            f'{{n}} has a thermometer that shows {{v}}. I want it in {{t}}, {WHOLE}.',
            'How many whole degrees in {t} is {v}, rounded?',
        ],
        held_out=['{v} as {t}, but only full degrees.', 'Which whole degree in {t} is nearest to {v}?'],
    ),
    TaskKind(
        name='convert-temperature-one-decimal',
        thoughts=['I convert {F} to {T} and round to one decimal.'],
        code=['result = {e}', 'final_answer(round(result, 1))'],
        slots=conversion,
        seen=[
            '{v} in {t}, <one decimal|1 decimal|one decimal place|rounded to one decimal>',
            'Convert {v} to {t}, <one decimal|rounded to one decimal|to one decimal place>.',
            'What is {v} in {t} <with|to|rounded to> one decimal?',
            '{v} to {t} <with|rounded to|to> <1 decimal|one decimal place>',
            'Turn {v} into {t} and round to <one decimal|one place|a tenth of a degree>.',
            'How much is {v} in {t}? <One decimal|Round to one decimal>, please.',
            'The thermometer says {v}. <Give it|I need that> in {t} <with|to> one decimal.',
            'Express {v} in {t} to the nearest tenth.',
            '{n} reads {v} and wants it in {t} <to one decimal|with one decimal place>.',
            '{v} -> {t}, 1 decimal place',
            'I need {v} in {t}, rounded to a tenth.',
            'My oven is at {v}. In {t}, round to one digit after the point.',
        ],
        held_out=['One place after the point: {v} in {t}.'],
    ),
    TaskKind(
        name='convert-temperature-list',
        weight=1.5,
        thoughts=['I convert every temperature from {F} to {T}.'],
        code=['numbers = {l}', 'final_answer([{e} for t in numbers])'],
        slots=list_conversion,
        seen=[
            f'{ALL_IN} from {{f}} to {{k}}: {{l}}',
            'Convert {l} from {f} to {k}.',
            '{l} {f} in {k}',
            '{l} {f} to {k}',
            'What are {l} {f} in {k}?',
            'The temperatures of the week were {l} in {f}. <Give them|Show them|What are they> in {k}?',
            'oven settings in {f}: {l}. all of them in {k} please',
            'I have a list of temperatures in {f}: {l}. Turn each into {k}.',
            '{n} <had|measured|reports> {l} {f}. What is each of these in {k}?',
            'each of these from {f} to {k}: {l}',
            'list of temps {l} ({f}), convert all to {k}',
            'How much are {l} {f} in {k}?',
            'The forecast for {n} in {f} is {l}. <I need|Give me> all of it in {k}.',
        ],
        held_out=['Write each of the {f} readings {l} in {k}.'],
    ),
    TaskKind(
        name='convert-temperature-list-rounded',
        thoughts=['I convert every temperature from {F} to {T} and round.'],
        code=['numbers = {l}', 'final_answer([round({e}) for t in numbers])'],
        slots=list_conversion,
        seen=[
            f'{ALL_IN} from {{f}} to {{k}}, {WHOLE}: {{l}}',
            f'Convert {{l}} from {{f}} to {{k}}, {WHOLE}.',
            f'{{l}} {{f}} in {{k}}, {WHOLE}',
            'What are {l} {f} in {k}? Round each to a whole degree.',
            'The temperatures were {l} in {f}. Give them in {k} as whole numbers.',
            'oven settings in {f}: {l}. all of them in {k}, rounded',
            'I have a list of temperatures in {f}: {l}. Turn each into {k} and round <it|to whole degrees>.',
            '{n} measured {l} {f}. What is each of these in {k}, to the nearest degree?',
            'each of these from {f} to {k}, whole degrees only: {l}',
            'list of temps {l} ({f}), convert all to {k} and round',
            'Round to full degrees: {l} {f} in {k}.',
            'The forecast in {f} is {l}. I need all of it in {k} without decimals.',
        ],
        held_out=['Write each of the {f} readings {l} in {k}, full degrees only.'],
    ),
    TaskKind(
        name='warmer-of-two-scales',
        weight=0.8,
        thoughts=['I convert the Celsius to Fahrenheit and compare.'],
        code=['f = {a} * 9 / 5 + 32', "final_answer('{v}' if f > {b} else '{w}')"],
        slots=two_scales,
        seen=[
            'Which is <warmer|hotter>, {v} or {w}?',
            'What is <warmer|hotter|the higher temperature>: {v} or {w}?',
            'Is {v} or {w} <warmer|hotter>?',
            '{v} or {w}, <which one is warmer|what is hotter|which is higher>?',
            'warmer: {v} or {w}',
            'It is {v} here and {w} at my cousin. Which is <warmer|hotter>?',
            '{v} vs {w}, which is the warmer one',
            'Where is it warmer, at {v} or at {w}?',
            'Compare {v} and {w}: which is the <higher|warmer> temperature?',
            'tell me what is hotter, {v} or {w}',
            'Paris has {v} and Boston {w}. Which temperature is <higher|warmer>?',
            'One room has {v}, the other {w}. Which temperature is the warmer one?',
        ],
        held_out=['Would you sweat more at {v} or at {w}?'],
    ),
]
