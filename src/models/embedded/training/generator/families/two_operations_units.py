"""An amount that is computed first and then given in another unit."""

from collections.abc import Callable
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked, wondered
from ..words import goods, person
from .two_operations_wordings import SEEN


def amounts(low: int, high: int) -> SlotMaker:
    """A maker of a count and an amount for each."""
    return lambda rng: dict(k=rng.randint(2, 40), a=rng.randint(low, high), n=person(rng), i=goods(rng))


def several(
    name: str,
    unit: str,
    target: str,
    factor: str,
    slots: Callable[[Random], Slots],
    nouns: list[str],
    facts: list[str],
    held_out_facts: list[str],
) -> TaskKind:
    """A kind that multiplies a count by an amount for each, and converts the total."""
    return TaskKind(
        name=name,
        thoughts=[f'First I find the total in {unit}, then I convert it to {target}.'],
        code=['total = {k} * {a}', f'final_answer(total {factor})'],
        slots=slots,
        seen=[
            *asked(*(f'{noun} in {target}' for noun in nouns)),
            f'Multiply {{k}} by {{a}} {unit} and convert the result to {target}.',
            f'{{k}} times {{a}} {unit}, how many {target} is that?',
            f'How many {target} are {{k}} times {{a}} {unit}?',
            f'First work out {{k}} x {{a}} {unit}, then give it to me in {target}.',
            *(wondered(f'{noun}, in {target}') for noun in nouns),
        ],
        held_out=[
            f'Take {{a}} {unit} {{k}} times. Afterwards convert that to {target}.',
        ],
        facts=facts,
        questions=[
            f'how many {target} is that in total',
            f'how many {target} is that',
            f'what is the total in {target}',
            f'how much is that in {target}',
            f'what is that in {target} altogether',
            f'can you give me the total in {target}',
        ],
        held_out_facts=held_out_facts,
    )


def speed(rng: Random) -> Slots:
    return dict(s=rng.randint(4, 130), h=rng.choice([rng.randint(2, 12), rng.randint(1, 9) + 0.5]), n=person(rng))


def two_amounts(rng: Random) -> Slots:
    return dict(a=rng.randint(5, 180), b=rng.randint(5, 180), n=person(rng))


def two_lengths(rng: Random) -> Slots:
    return dict(a=rng.randint(20, 400), b=rng.randint(20, 400), n=person(rng))


def pair_sum(name: str, unit: str, target: str, factor: str, slots: SlotMaker, facts: list[str], late: str) -> TaskKind:
    """A kind that adds two amounts and converts the total."""
    return TaskKind(
        name=name,
        thoughts=[f'First I add the {unit}, then I convert them to {target}.'],
        code=['total = {a} + {b}', f'final_answer(total {factor})'],
        slots=slots,
        seen=[
            *asked(
                f'the sum of {{a}} {unit} and {{b}} {unit} in {target}',
                f'{{a}} {unit} plus {{b}} {unit} in {target}',
            ),
            f'Add {{a}} {unit} and {{b}} {unit} and convert the result to {target}.',
            f'First add {{a}} {unit} and {{b}} {unit}, then convert that to {target}.',
            f'{{a}} {unit} and {{b}} {unit}, how many {target} is that together?',
            f'How many {target} are {{a}} {unit} plus {{b}} {unit}?',
            wondered(f'the total of {{a}} {unit} and {{b}} {unit} in {target}'),
            *SEEN.get(name, []),
        ],
        held_out=[
            f'Sum {{a}} {unit} and {{b}} {unit}. Afterwards tell me how many {target} that is.',
        ],
        facts=facts,
        questions=[
            f'how many {target} is that in total',
            f'how many {target} is that together',
            f'what is the sum in {target}',
            f'how much is that in {target}',
            f'can you give me the total in {target}',
        ],
        held_out_facts=[late],
    )


KINDS = [
    several(
        'grams-each-in-kilograms',
        'grams',
        'kilograms',
        '/ 1000',
        amounts(20, 950),
        ['the weight of {k} {i} of {a} grams each', 'the total weight of {k} packs of {a} grams'],
        [
            '{k} {i} weigh {a} grams each',
            '{n} buys {k} packs of {a} grams',
            'one of the {i} weighs {a} grams and I have {k}',
            'there are {a} grams in a pack and we have {k} packs',
        ],
        ['each of the {k} {i} has a weight of {a} grams'],
    ),
    several(
        'centimeters-each-in-meters',
        'cm',
        'meters',
        '/ 100',
        amounts(5, 250),
        ['the length of {k} boards of {a} cm each', 'the total length of {k} pieces of {a} cm'],
        [
            '{k} boards are {a} cm long each',
            '{n} puts {k} pieces of {a} cm in a row',
            'one of the {i} is {a} cm long and I lay {k} of them in a line',
            'I need {k} ropes and each one is {a} cm long',
        ],
        ['each of {k} sticks has a length of {a} cm'],
    ),
    several(
        'milliliters-each-in-liters',
        'ml',
        'liters',
        '/ 1000',
        amounts(20, 750),
        ['the content of {k} bottles of {a} ml each', 'the total of {k} glasses of {a} ml'],
        [
            '{k} bottles hold {a} ml each',
            '{n} drinks {k} glasses of {a} ml',
            'one glass is {a} ml and I pour {k} glasses',
            'there are {a} ml in a can and we have {k} cans',
        ],
        ['each of {k} cups is filled with {a} ml'],
    ),
    pair_sum(
        'minutes-added-in-hours',
        'minutes',
        'hours',
        '/ 60',
        two_amounts,
        [
            '{n} works {a} minutes and then {b} minutes',
            'the first film takes {a} minutes and the second one {b} minutes',
            'I walk {a} minutes in the morning and {b} minutes in the evening',
            'we wait {a} minutes and later another {b} minutes',
        ],
        'one trip lasts {a} minutes and the next lasts {b} minutes',
    ),
    pair_sum(
        'centimeters-added-in-meters',
        'cm',
        'meters',
        '/ 100',
        two_lengths,
        [
            'one board is {a} cm long and another is {b} cm long',
            '{n} ties a rope of {a} cm to a rope of {b} cm',
            'the table is {a} cm long and the shelf beside it {b} cm',
            'I have {a} cm of ribbon and {b} cm more',
        ],
        'a piece of {a} cm is joined to one of {b} cm',
    ),
    TaskKind(
        name='distance-in-miles',
        thoughts=['First I find the distance, then I convert it to miles.'],
        code=['distance = {s} * {h}', 'final_answer(distance / 1.609344)'],
        slots=speed,
        seen=[
            *asked(
                'the distance in miles for {h} hours at {s} km/h',
                'the miles I get in {h} hours at {s} km per hour',
            ),
            'How many miles do I get in {h} hours at {s} km/h?',
            'Work out the distance for {h} hours at {s} km/h and convert it to miles.',
            'First find how far {h} hours at {s} km per hour is, then give it in miles.',
            '{h} hours at {s} km/h, how many miles?',
            wondered('the distance for {s} km/h and {h} hours in miles'),
            *SEEN['distance-in-miles'],
        ],
        held_out=[
            'At {s} km/h for {h} hours, what distance in miles do I cover?',
        ],
        facts=[
            'a train goes {s} km/h for {h} hours',
            '{n} drives {h} hours at {s} km per hour',
            'I ride my bike for {h} hours with {s} km/h',
            'we travel at {s} km/h for {h} hours',
        ],
        questions=[
            'how many miles is that',
            'how far is that in miles',
            'what is the distance in miles',
            'how many miles do we cover',
        ],
        held_out_questions=['how long is the way in miles'],
    ),
]
