"""Conversions whose result is rounded: to whole ones, one decimal or two."""

from random import Random

from ..kind import Slots, TaskKind
from .units import conversion
from .units_mixed import MIXED, mixed
from .units_values import CONVERSIONS

#: Conversions that give many digits, so that rounding makes sense.
UNEVEN = {(source, target) for source, target, formula, _ in CONVERSIONS if '.' in formula or 'heit' in target}
UNEVEN_MIXED = {target for _, _, _, target, formula in MIXED if '.' in formula}


def uneven(rng: Random) -> Slots:
    """A conversion that gives many digits."""
    while True:
        slots = conversion(rng)
        if (slots['F'], slots['T']) in UNEVEN and '3.14' not in str(slots['e']):
            return slots


def uneven_mixed(rng: Random) -> Slots:
    """The same for feet and inches, pounds and ounces, stone and pounds."""
    while True:
        slots = mixed(rng)
        if '.' in str(slots['e']) and slots['T'] in UNEVEN_MIXED:
            return slots


WHOLE = '<rounded|rounded to a whole number|to the nearest whole number|no decimals|without decimals|nearest integer>'
ONE = '<one decimal|1 decimal|one decimal place|rounded to one decimal|to 1 decimal place|1 dp>'
TWO = '<two decimals|2 decimals|two decimal places|rounded to two decimals|to 2 decimal places|2 dp>'


def wordings(form: str) -> list[str]:
    """Questions for a quantity `g` in `t`, with words that tell how to round."""
    return [
        f'{{g}} to {{t}}, {form}',
        f'{{g}} in {{t}}, {form}',
        f'{{g}} <in|to|into> {{t}} {form}',
        f'{{g}} -> {{t}} ({form})',
        f'Convert {{g}} <to|into> {{t}}, {form}.',
        f'What is {{g}} in {{t}}, {form}?',
        f'How many {{t}} <is|are> {{g}}, {form}?',
        f'How much is {{g}} in {{t}}? {form} please',
        f'I need {{g}} in {{t}}, {form}.',
        f'<Give|Tell> me {{g}} in {{t}}, {form}.',
        f'{{n}} <writes|says|reads> {{g}}. What is that in {{t}}, {form}?',
        f'Turn {{g}} into {{t}}, {form} please.',
        f'it is {{g}}, <I want that|give it to me> in {{t}}, {form}',
        f'<Express|Write> {{g}} in {{t}} ({form}).',
    ]


WHOLE_WORDINGS = [
    *wordings(WHOLE),
    'Convert {g} to {t} and round <it to|the result to|to> <a whole number|the nearest one|an integer>.',
    'Round {g} in {t} to <a whole number|the nearest integer|full ones>.',
]
ONE_WORDINGS = [
    *wordings(ONE),
    'Convert {g} to {t} and round <it to|the result to|to> <one decimal|one place|1 decimal place|the nearest tenth>.',
    'Round {g} in {t} to <one decimal|a tenth|1 decimal>.',
]
TWO_WORDINGS = [
    *wordings(TWO),
    'Convert {g} to {t} and round <it to|the result to|to> <two decimals|two places|2 decimal places|a hundredth>.',
    'Round {g} in {t} to <two decimals|2 decimals|two places>.',
]

KINDS = [
    TaskKind(
        name='convert-unit-whole',
        weight=2,
        thoughts=['I convert {F} to {T} and round to a whole number.'],
        code=['result = {e}', 'final_answer(round(result))'],
        slots=uneven,
        seen=WHOLE_WORDINGS,
        held_out=['{g} as full {t}, please.', 'Which whole number of {t} is nearest to {g}?'],
    ),
    TaskKind(
        name='convert-unit-one-decimal',
        weight=2,
        thoughts=['I convert {F} to {T} and round to one decimal.'],
        code=['result = {e}', 'final_answer(round(result, 1))'],
        slots=uneven,
        seen=ONE_WORDINGS,
        held_out=['With one digit after the point, {g} in {t}.'],
    ),
    TaskKind(
        name='convert-unit-two-decimals',
        weight=2,
        thoughts=['I convert {F} to {T} and round to two decimals.'],
        code=['result = {e}', 'final_answer(round(result, 2))'],
        slots=uneven,
        seen=TWO_WORDINGS,
        held_out=['With two digits after the point, {g} in {t}.'],
    ),
    TaskKind(
        name='convert-mixed-unit-whole',
        weight=0.8,
        thoughts=['I convert {F} to {T} and round to a whole number.'],
        code=['result = {e}', 'final_answer(round(result))'],
        slots=uneven_mixed,
        seen=WHOLE_WORDINGS,
        held_out=['{g} as full {t}, please.'],
    ),
    TaskKind(
        name='convert-mixed-unit-one-decimal',
        weight=0.8,
        thoughts=['I convert {F} to {T} and round to one decimal.'],
        code=['result = {e}', 'final_answer(round(result, 1))'],
        slots=uneven_mixed,
        seen=ONE_WORDINGS,
        held_out=['With one digit after the point, {g} in {t}.'],
    ),
]
