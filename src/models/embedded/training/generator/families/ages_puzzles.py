"""Word problems about who was how old when, and about ages of which only the sum is known."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from .ages import draw_two
from .ages_compared import TIMES
from .ages_together import BOTH_FACTS


def old_and_young(rng: Random) -> Slots:
    """Ages `a` and `b` of which the first is more than twice the second, `x` an age the older one had before."""
    n, k = draw_two(rng)
    young = rng.randint(3, 25)
    old = 2 * young + rng.randint(1, 30)
    return dict(n=n, k=k, a=old, b=young, x=rng.randint(old - young + 1, old - 1))


def past_double(rng: Random) -> Slots:
    """Ages `a` and `b` of which the first was twice the second some years ago."""
    n, k = draw_two(rng)
    young = rng.randint(10, 50)
    return dict(n=n, k=k, a=young + rng.randint(3, young - 2), b=young)


def sum_of_ages(rng: Random) -> Slots:
    """Two ages `s` in sum, the older one `d` years or `f` times older: they must come out whole."""
    n, k = draw_two(rng)
    young, gap = rng.randint(3, 50), rng.randint(2, 30)
    word, factor = rng.choice(TIMES)
    return dict(n=n, k=k, s=2 * young + gap, d=gap, w=word, f=factor, t=(young // 2 + 2) * (factor + 1))


KINDS = [
    TaskKind(
        name='age-when-other-was',
        weight=0.7,
        thoughts=['The age difference stays the same, so I subtract it from the other age.'],
        code=[
            'difference = {a} - {b}',
            'final_answer({x} - difference)',
        ],
        slots=old_and_young,
        seen=[
            *asked(
                "{k}'s age when {n} was {x}, if {n} is {a} and {k} is {b} now",
            ),
            '{n} is {a} and {k} is {b}. How old was {k} when {n} was {x}?',
            'When {n} was {x}, how old was {k}? Now they are {a} and {b}.',
        ],
        facts=BOTH_FACTS,
        questions=[
            'how old was {k} when {n} was {x}',
            'what was the age of {k} when {n} was {x}',
            'when {n} was {x}, how old was {k}',
            'how old was {k} at the time when {n} was {x}',
        ],
        held_out=['Now {n} has {a} years and {k} has {b}. How old was {k} as {n} was {x}?'],
        held_out_questions=['what age had {k} when {n} was {x}'],
    ),
    TaskKind(
        name='years-until-twice-as-old',
        weight=0.6,
        thoughts=['In x years a + x is 2 times b + x, so x is a minus 2 times b.'],
        code=['final_answer({a} - 2 * {b})'],
        slots=old_and_young,
        seen=[
            *asked(
                'the number of years until {n}, who is {a}, is twice as old as {k}, who is {b}',
            ),
            '{n} is {a} and {k} is {b}. In how many years will {n} be twice as old as {k}?',
        ],
        facts=BOTH_FACTS,
        questions=[
            'in how many years will {n} be twice as old as {k}',
            'how many years until {n} is twice as old as {k}',
            'how many years from now is {n} twice the age of {k}',
            'when will {n} be twice as old as {k}, in how many years',
        ],
        held_out=['When, in years from now, is {n} at {a} twice as old as {k} at {b}?'],
        held_out_questions=['after how many years is {n} twice as old as {k}'],
    ),
    TaskKind(
        name='years-since-twice-as-old',
        weight=0.5,
        thoughts=['x years ago a - x was 2 times b - x, so x is 2 times b minus a.'],
        code=['final_answer(2 * {b} - {a})'],
        slots=past_double,
        seen=[
            *asked(
                'the number of years since {n}, who is {a}, was twice as old as {k}, who is {b}',
            ),
            '{n} is {a} and {k} is {b}. How many years ago was {n} twice as old as {k}?',
        ],
        facts=BOTH_FACTS,
        questions=[
            'how many years ago was {n} twice as old as {k}',
            'how many years is it since {n} was twice as old as {k}',
            'how many years ago had {n} twice the age of {k}',
        ],
        held_out=['When, in years before now, was {n} at {a} twice as old as {k} at {b}?'],
        held_out_questions=['before how many years was {n} twice as old as {k}'],
    ),
    TaskKind(
        name='older-from-sum',
        weight=0.7,
        thoughts=['The older one has half of the sum and the difference together.'],
        code=['final_answer(({s} + {d}) // 2)'],
        slots=sum_of_ages,
        seen=[
            *asked(
                'the age of {n} if {n} and {k} are {s} together and {n} is {d} years older',
                'the age of the older one of two who are {s} in sum and {d} years apart',
            ),
            '{n} and {k} are {s} years old together. {n} is {d} years older. How old is {n}?',
            (
                'The age of {n} plus the age of {k} is {s} and {n} is {d} years older. <How old is {n}?|Tell me the '
                'age of {n}.>'
            ),
            'Summing up the ages of {n} and {k} gives {s}. {k} is {d} years younger than {n}. Which age has {n}?',
            '{n} + {k} = {s} years, {n} is {d} years older, <how old is {n}|age of {n}>?',
            '<Two|My two> friends, {n} and {k}, are {s} together. {n} is older by {d} years. I want the age of {n}.',
            '{n} is {d} years older than {k} and both together are {s}. How old is {n}?',
            'ages add up to {s}, {n} has {d} more than {k}, {n}?',
            'How old is {n} if {n}, who is {d} years older, and {k} are {s} together?',
            (
                'If you add the ages of {n} and {k} you get {s}. The gap is {d} years and {n} is the older one. How '
                'old is {n}?'
            ),
        ],
        facts=[
            '{n} and {k} are {s} years old together and {n} is {d} years older',
            'the sum of the ages of {n} and {k} is {s} and {n} is older by {d} years',
            'together {n} and {k} are {s}, with {n} {d} years older than {k}',
        ],
        questions=[
            'how old is {n}',
            'what is the age of {n}',
            'how old is the older one',
        ],
        held_out=['Two ages add up to {s} and are {d} years apart. How old is the older one?'],
        held_out_questions=['what age does {n} have'],
    ),
    TaskKind(
        name='younger-from-sum',
        weight=0.7,
        thoughts=['The younger one has half of the sum minus the difference.'],
        code=['final_answer(({s} - {d}) // 2)'],
        slots=sum_of_ages,
        seen=[
            *asked(
                'the age of {k} if {n} and {k} are {s} together and {n} is {d} years older',
                'the age of the younger one of two who are {s} in sum and {d} years apart',
            ),
            '{n} and {k} are {s} years old together. {n} is {d} years older. How old is {k}?',
            (
                'The age of {n} plus the age of {k} is {s} and {n} is {d} years older. <How old is {k}?|Tell me the '
                'age of {k}.>'
            ),
            'Summing up the ages of {n} and {k} gives {s}. {k} is {d} years younger than {n}. Which age has {k}?',
            '{n} + {k} = {s} years, {n} is {d} years older, <how old is {k}|age of {k}>?',
            '<Two|My two> friends, {n} and {k}, are {s} together. {n} is older by {d} years. I want the age of {k}.',
            '{n} is {d} years older than {k} and both together are {s}. How old is {k}?',
            'ages add up to {s}, {n} has {d} more than {k}, {k}?',
            'How old is {k} if {n}, who is {d} years older, and {k} are {s} together?',
            (
                'If you add the ages of {n} and {k} you get {s}. The gap is {d} years and {n} is the older one. How '
                'old is {k}?'
            ),
        ],
        facts=[
            '{n} and {k} are {s} years old together and {n} is {d} years older',
            'the sum of the ages of {n} and {k} is {s} and {n} is older by {d} years',
            'together {n} and {k} are {s}, with {n} {d} years older than {k}',
        ],
        questions=[
            'how old is {k}',
            'what is the age of {k}',
            'how old is the younger one',
        ],
        held_out=['Two ages add up to {s} and are {d} years apart. How old is the younger one?'],
        held_out_questions=['what age does {k} have'],
    ),
    TaskKind(
        name='younger-from-sum-and-factor',
        weight=0.6,
        thoughts=['The sum is the younger age times the factor plus 1.'],
        code=['final_answer({t} // ({f} + 1))'],
        slots=sum_of_ages,
        seen=[
            *asked(
                'the age of {k} if {n} and {k} are {t} together and {n} is {w} as old as {k}',
            ),
            '{n} and {k} are {t} years old together. {n} is {w} as old as {k}. How old is {k}?',
        ],
        facts=[
            '{n} and {k} are {t} years old together and {n} is {w} as old as {k}',
            'the sum of the ages of {n} and {k} is {t} and {n} is {w} as old as {k}',
            'together {n} and {k} are {t}, with {n} {w} as old as {k}',
        ],
        questions=[
            'how old is {k}',
            'what is the age of {k}',
            'how old is the younger one',
        ],
        held_out=['Two ages add up to {t} and one is {w} the other. How old is the younger one?'],
        held_out_questions=['what age does {k} have'],
    ),
]
