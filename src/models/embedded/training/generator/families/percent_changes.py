"""How much something changed or rose, in percent."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, person
from .percent_values import product
from .percent_wordings import PERCENT_CHANGE, PERCENT_RISE


def amount(rng: Random) -> int:
    return rng.randint(5, 900) if rng.random() < 0.8 else rng.randint(1000, 9000)


def change(rng: Random) -> Slots:
    return dict(a=amount(rng), b=amount(rng), t=product(rng), c=rng.choice(CURRENCIES), n=person(rng))


def rise(rng: Random) -> Slots:
    """An amount `a` that rises to `b`."""
    low = amount(rng)
    high = low + max(1, round(low * rng.choice([rng.uniform(0.01, 0.3), rng.uniform(0.1, 2)])))
    return change(rng) | dict(a=low, b=high)


KINDS = [
    TaskKind(
        name='percent-change',
        weight=1.3,
        thoughts=['The change is the difference divided by the old value times 100.'],
        code=[
            'change = ({b} - {a}) / {a} * 100',
            'final_answer(change)',
        ],
        slots=change,
        seen=[
            *PERCENT_CHANGE,
            *asked(
                'the percentage change from {a} to {b}',
                'the <change|difference> in percent from {a} to {b}',
                'the percent change between {a} and {b}',
                '{a} to {b} as a change in percent',
            ),
            (
                'The price <went|moved|changed> from {a} to {b}<| {c}>. <How many percent is that?|What is '
                'the change in percent?|By how many percent did it change?|What percentage is that?>'
            ),
            'From {a} to {b}, how many percent is that?',
            'How many percent is the change from {a} to {b}?',
            (
                'A {t} cost {a} {c} and now costs {b} {c}. <What is the percentage change?|By how many percent did '
                'it change?|How many percent is that?>'
            ),
            '{a} went to {b}, how many percent change?',
            'percent change from {a} to {b}',
            'By what percentage did it change from {a} to {b}?',
            'My weight changed from {a} to {b}. How many percent is that?',
            'It was {a} and now it is {b}. How many percent did it change?',
            wondered('the percentage change from {a} to {b}'),
        ],
        facts=[
            'sales were {a} last month and {b} this month',
            'the rent was {a} {c} and is {b} {c} now',
            '{n} had {a} points before and has {b} today',
            'a share moved from {a} {c} to {b} {c}',
            'we had {a} visitors in May and {b} in June',
            'the number of members went from {a} to {b}',
        ],
        questions=[
            'what is the percentage change',
            'what is the change in percent',
            'by how many percent did it change',
            'how many percent is the change',
        ],
        held_out=[
            *asked('the relative change from {a} to {b} in percent'),
            'Something goes from {a} to {b}. What is the change in percent?',
        ],
    ),
    TaskKind(
        name='percent-rise',
        thoughts=['The rise is the difference divided by the old value times 100.'],
        code=[
            'rise = {b} - {a}',
            'final_answer(rise / {a} * 100)',
        ],
        slots=rise,
        seen=[
            *PERCENT_RISE,
            *asked(
                'the <rise|increase|growth|raise> in percent from {a} to {b}',
                'the percent <increase|rise> from {a} {c} to {b} {c}',
            ),
            'By how many percent did it <rise|grow|increase|go up|climb> from {a} to {b}?',
            'up from {a} to {b}, how many percent?',
            'What is the percentage increase from {a} to {b}?',
        ],
        facts=[
            'the rent rose from {a} {c} to {b} {c}',
            '{n} got a raise from {a} {c} to {b} {c}',
            'a town grew from {a} to {b} people',
            'a {t} was {a} {c} and is {b} {c} now because prices went up',
            'my savings increased from {a} to {b} {c}',
            'I ran {a} km last month and went up to {b} km',
            'the score climbed from {a} to {b}',
        ],
        questions=[
            'how many percent is the increase',
            'by how many percent did it rise',
            'by what percentage did it go up',
            'what is the percentage increase',
            'what is the rise in percent',
            'how many percent more is that',
        ],
        held_out=['From {a} up to {b}: what increase in percent is that?'],
        held_out_questions=['how big is the growth in percent'],
    ),
]
