"""Conversion of a quantity from one unit to another."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import person, quantity
from .units_values import CONVERSIONS, EVERYDAY, spelling, target_spelling
from .units_wordings import CONVERSION_FACTS, CONVERSION_QUESTIONS, CONVERSION_WORDINGS

THINGS = {
    'length': ['a rope', 'the wall', 'a ribbon', 'my way to work', 'a fence', 'the trail', 'a board'],
    'mass': ['a parcel', 'my dog', 'the bag', 'a sack of rice', 'the suitcase', 'a stone', 'the cake'],
    'volume': ['a bottle', 'the bucket', 'a jug', 'the tank', 'a pot', 'a carton', 'the barrel'],
    'time': ['the trip', 'a film', 'the repair', 'my break', 'the course', 'the job'],
    'data': ['a file', 'the folder', 'my photo album', 'a video', 'the backup', 'the download'],
    'area': ['a garden', 'the field', 'a floor', 'the plot', 'a park', 'the room'],
    'speed': ['the wind', 'a car', 'the train', 'a runner', 'my bike'],
    'energy': ['a snack', 'the meal', 'my lunch', 'the battery'],
    'angle': ['the angle', 'a turn'],
    'other': ['the value', 'the amount'],
}


def conversion(rng: Random) -> Slots:
    source, target, formula, sort = rng.choice(CONVERSIONS if rng.random() < 0.65 else EVERYDAY)
    amount = quantity(rng)
    unit, space = spelling(rng, source), ' '
    if len(unit) <= 2 and rng.random() < 0.4:
        space = ''
    return dict(
        a=amount,
        f=unit,
        g=f'{amount}{space}{unit}',
        t=target_spelling(rng, target),
        F=source,
        T=target,
        e=formula.replace('{a}', str(amount)),
        s=rng.choice(THINGS[sort]),
        n=person(rng),
    )


KINDS = [
    TaskKind(
        name='convert-unit',
        weight=12,
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
            *asked(
                '{a} {f} in {t}',
                '{a} {f} converted to {t}',
                '{a} {f} as {t}',
                '{g} in {t}',
                '{g} expressed in {t}',
                'the number of {t} in {a} {f}',
            ),
            '{a} {f} in {t}',
            '{a} {f} to {t}',
            '{g} to {t}',
            '{g} in {t}?',
            '{g} = ? {t}',
            'convert {g} to {t}',
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
            'I think in {t}. How much is {g}?',
            'How many {t} go into {g}?',
            'Into {t} please: {g}',
            wondered('{a} {f} in {t}'),
            *CONVERSION_WORDINGS,
        ],
        facts=[
            '{s} has {g}',
            '{n} says {s} has {g}',
            'I measured {s} and got {g}',
            'the label of {s} reads {g}',
            'for {s} they write {g}',
            '{s} comes to {g}',
            'my American friend tells me {g} for {s}',
            'the sign says {g}',
            *CONVERSION_FACTS,
        ],
        questions=[
            'how much is that in {t}',
            'what is that in {t}',
            'how many {t} is it',
            'what would it be in {t}',
            'how many {t} are that',
            'can you convert that to {t}',
            *CONVERSION_QUESTIONS,
        ],
        held_out=[
            'I have {a} {f}. How many {t} is that?',
            '{a} {f} is how many {t}?',
            *asked('the value of {a} {f} in {t}'),
            '{a} {f}, what is that in {t}?',
        ],
        held_out_facts=['according to the plan, {s} should have {g}'],
        held_out_questions=['what number of {t} does it make'],
    ),
]
