"""A conversion whose result is rounded, or that comes after a sum, in one sentence."""

from random import Random

from ..kind import SlotMaker, TaskKind
from ..phrases import asked
from ..words import person

ROUND = '<round|round it|round off>'
ONE = '<one decimal|1 decimal|one decimal place|1 decimal place>'
TWO = '<two decimals|2 decimals|two decimal places|2 decimal places>'
WHOLE = '<a whole number|the nearest whole number|a full number|zero decimals>'


def amounts(low: int, high: int) -> SlotMaker:
    def draw(rng: Random) -> dict[str, object]:
        value = rng.choice([rng.randint(low, high), rng.randint(low, high), round(rng.uniform(low, high), 1)])
        return dict(a=value, n=person(rng))

    return draw


def rounded(
    unit: str, short: str, target: str, code: str, digits: int, slots: SlotMaker, stories: list[str]
) -> TaskKind:
    """A kind that converts an amount and rounds the result."""
    name = f'{unit}-to-{target}-then-rounded-{digits}'.lower()
    to = {0: WHOLE, 1: ONE, 2: TWO}[digits]
    here = f'<{unit}|{short}>'
    last = 'round(result)' if digits == 0 else f'round(result, {digits})'
    return TaskKind(
        name=name,
        weight=0.4,
        thoughts=[f'First I convert to {target}, then I round.'],
        code=[f'result = {code}', f'final_answer({last})'],
        slots=slots,
        seen=[
            *asked(f'{{a}} {here} in {target}, rounded to {to}'),
            f'<Convert|Change|Turn> {{a}} {here} <to|into> {target} and round <it |the result |>to {to}.',
            f'{{a}} {here} <to|in> {target}, {to}',
            f'How many {target} <are|is> {{a}} {here}? Round to {to}.',
            f'convert {{a}} {here} to {target} and {ROUND} to {to}',
            f'<What is|How much is> {{a}} {here} in {target}, rounded to {to}?',
            f'I need {{a}} {here} in {target}, {to} <is enough|will do|please>',
            f'First convert {{a}} {here} to {target}, then round to {to}.',
            f'{{a}} {here} -> {target}, rounded to {to}',
            f'Give me {{a}} {here} in {target}, but rounded to {to}.',
            f'{{a}} {here}, in {target}? Round to {to}.',
            *(story + f' <Round to|Rounded to> {to}.' for story in stories),
        ],
        held_out=[f'Express {{a}} {unit} in {target} and cut it to the nearest value with {to}.'],
    )


def far(target: str) -> list[str]:
    return [
        f'{{n}} <walks|runs|drives|cycles> {{a}} <UNIT>. How <many {target}|far in {target}> is that?',
        f'The next <town|station|village> is {{a}} <UNIT> away. <How many {target}|What is that in {target}>?',
    ]


def stories(texts: list[str], unit: str) -> list[str]:
    return [text.replace('<UNIT>', unit) for text in texts]


KINDS = [
    rounded(unit, short, target, code, digits, amounts(low, high), stories(texts, unit))
    for unit, short, target, code, low, high, texts in [
        ('miles', 'mi', 'km', '{a} * 1.609344', 2, 400, far('km')),
        ('km', 'kilometers', 'miles', '{a} / 1.609344', 2, 600, far('miles')),
        (
            'kg',
            'kilos',
            'pounds',
            '{a} * 2.20462',
            2,
            150,
            ['{n} weighs {a} <UNIT>. How many pounds is that?', 'My bag is {a} <UNIT>, how many pounds?'],
        ),
        (
            'pounds',
            'lbs',
            'kg',
            '{a} / 2.20462',
            3,
            300,
            ['{n} weighs {a} <UNIT>. How many kg is that?', 'My bag is {a} <UNIT>, how many kg?'],
        ),
        (
            'Celsius',
            'degrees Celsius',
            'Fahrenheit',
            '{a} * 9 / 5 + 32',
            -10,
            220,
            ['The oven is at {a} <UNIT>. What is that in Fahrenheit?', 'It is {a} <UNIT> outside, in Fahrenheit?'],
        ),
        (
            'Fahrenheit',
            'degrees Fahrenheit',
            'Celsius',
            '({a} - 32) * 5 / 9',
            0,
            450,
            ['The oven is at {a} <UNIT>. What is that in Celsius?', 'It is {a} <UNIT> outside, in Celsius?'],
        ),
        (
            'inches',
            'inch',
            'cm',
            '{a} * 2.54',
            2,
            90,
            ['My screen is {a} <UNIT>. How many cm is that?', 'A shelf is {a} <UNIT> wide, how many cm?'],
        ),
        (
            'cm',
            'centimeters',
            'inches',
            '{a} / 2.54',
            5,
            250,
            ['{n} is {a} <UNIT> tall. How many inches is that?', 'A shelf is {a} <UNIT> wide, how many inches?'],
        ),
    ]
    for digits in (0, 1, 2)
]
