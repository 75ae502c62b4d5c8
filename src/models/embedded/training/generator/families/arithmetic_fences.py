"""Word problems about fences and ways around a field."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, money, person


def garden(rng: Random) -> Slots:
    """A rectangle of `a` by `b` m, a gate `g` that is shorter, a number of rounds `k`, and a price per meter `p`."""
    return dict(
        n=person(rng),
        a=rng.choice([rng.randint(4, 90), round(rng.uniform(3, 40), 1)]),
        b=rng.choice([rng.randint(4, 90), round(rng.uniform(3, 40), 1)]),
        g=rng.choice([rng.randint(1, 5), 1.5, 2.5, 3.5]),
        k=rng.randint(2, 20),
        p=money(rng, 2, 60),
        c=rng.choice(CURRENCIES),
    )


KINDS = [
    TaskKind(
        name='fence-cost',
        thoughts=['I find the perimeter and multiply by the price of a meter.'],
        code=[
            'meters = 2 * ({a} + {b})',
            'final_answer(meters * {p})',
        ],
        slots=garden,
        seen=[
            *asked(
                'the cost of a fence around a garden of {a} m by {b} m at {p} {c} per meter',
                'the price of fencing a field {a} m long and {b} m wide at {p} {c} a meter',
            ),
            'garden {a} m x {b} m, fence {p} {c} per meter, what does it cost?',
        ],
        facts=[
            'a garden is {a} m by {b} m and a fence costs {p} {c} per meter',
            '{n} puts a fence around a field of {a} m by {b} m at {p} {c} a meter',
            'my plot is {a} m long and {b} m wide and one meter of fence is {p} {c}',
            'the fence around a garden of {a} by {b} meters costs {p} {c} for each meter',
            'a farmer fences a field of {a} m times {b} m and pays {p} {c} per meter',
        ],
        questions=[
            'what does the fence cost',
            'how much is the whole fence',
            'what is the price of the fence',
            'how much must be paid for the fence',
        ],
        held_out=['Fence is {p} {c} a meter. What does it cost all around a plot of {a} m by {b} m?'],
        held_out_questions=['how much does the whole fence cost'],
    ),
    TaskKind(
        name='fence-with-gate',
        thoughts=['I find the perimeter and subtract the gate.'],
        code=[
            'meters = 2 * ({a} + {b})',
            'final_answer(meters - {g})',
        ],
        slots=garden,
        seen=[
            *asked(
                'the fence needed for a garden of {a} m by {b} m with a gate of {g} m',
                'the length of fence around a field {a} m long and {b} m wide without the {g} m gate',
            ),
            'garden {a} m x {b} m, gate {g} m, how much fence?',
        ],
        facts=[
            'a garden is {a} m by {b} m and has a gate of {g} m',
            '{n} puts a fence around a field of {a} m by {b} m and leaves {g} m open for a gate',
            'my plot is {a} m long and {b} m wide, with a gate {g} m wide',
            'the fence around a garden of {a} by {b} meters has a gap of {g} m',
            'a farmer fences a field of {a} m times {b} m except for a gate of {g} m',
        ],
        questions=[
            'how much fence is needed',
            'how many meters of fence is that',
            'how long is the fence',
            'how many meters of fence are needed',
        ],
        held_out=['With {g} m left out for a gate, how many meters of fence go around {a} m by {b} m?'],
        held_out_questions=['how long must the fence be'],
    ),
    TaskKind(
        name='rounds-around',
        weight=0.7,
        thoughts=['I find the perimeter and multiply by the rounds.'],
        code=[
            'around = 2 * ({a} + {b})',
            'final_answer(around * {k})',
        ],
        slots=garden,
        seen=[
            *asked(
                'the distance of {k} rounds around a field of {a} m by {b} m',
                'the number of meters of {k} laps around a $rectangle {a} m long and {b} m wide',
            ),
            'field {a} m x {b} m, {k} laps, how far?',
        ],
        facts=[
            '{n} runs {k} rounds around a field of {a} m by {b} m',
            'I walk {k} times around a park that is {a} m long and {b} m wide',
            'a field measures {a} m by {b} m and {n} does {k} laps around it',
            'a dog runs around a garden of {a} by {b} meters {k} times',
            'the wire goes {k} times around a field of {a} m times {b} m',
        ],
        questions=[
            'how many meters is that',
            'how far is that',
            'what distance is that in meters',
            'how long is the way',
        ],
        held_out=['One lap goes around {a} m by {b} m. How far are {k} laps?'],
        held_out_questions=['what distance is it'],
    ),
]
