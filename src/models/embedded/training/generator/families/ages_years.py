"""Word problems about ages and the years of the calendar."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person


def years(rng: Random) -> Slots:
    """A year of birth `y`, a later year `z`, and an age `a`."""
    born = rng.randint(1930, 2018)
    return dict(n=person(rng), y=born, z=born + rng.randint(2, 90), a=rng.randint(3, 95))


def two_years(rng: Random) -> Slots:
    """The same, with an age that `n` has in the year `y` and that is possible in the year `z` too."""
    first = rng.randint(1950, 2040)
    return dict(n=person(rng), y=first, z=first + rng.randint(2, 45), a=rng.randint(2, 50))


KINDS = [
    TaskKind(
        name='age-from-birth-year',
        thoughts=['I subtract the years.'],
        code=['final_answer({z} - {y})'],
        slots=years,
        seen=[
            *asked(
                "{n}'s age in {z} if {n} was born in {y}",
                'the age someone born in {y} reaches in {z}',
                'the age in {z} for the birth year {y}',
            ),
            '{n} was born in {y}. How old will {n} be in {z}?',
            'born {y}, age in {z}?',
            'I was born in {y}. How old will I be in {z}?',
        ],
        facts=[
            '{n} was born in {y}',
            '{n} was born in the year {y}',
            '{n} came into the world in {y}',
            'the birth year of {n} is {y}',
            '{n}, a friend from school, was born in {y}',
        ],
        questions=[
            'how old is {n} in {z}',
            'what is the age of {n} in {z}',
            'how old was {n} in the year {z}',
            'what age does {n} reach in {z}',
            'how old does {n} get in {z}',
            'how old will {n} be in {z}',
        ],
        held_out=['In {z}, what age has someone with the birth year {y}?'],
        held_out_questions=['what age is {n} in {z}'],
    ),
    TaskKind(
        name='birth-year',
        thoughts=['I subtract the age from the year.'],
        code=['final_answer({z} - {a})'],
        slots=years,
        seen=[
            *asked(
                'the birth year of {n}, who is {a} in {z}',
                'the year of birth of someone who turns {a} in {z}',
                'the year in which {n} was born if {n} is {a} in {z}',
            ),
            '{n} turns {a} in {z}. In which year was {n} born?',
            'I am {a} in {z}. When was I born?',
            '{a} years old in {z}, born when?',
        ],
        facts=[
            '{n} is {a} in {z}',
            '{n} turns {a} in {z}',
            'in {z} {n} becomes {a} years old',
            'the age of {n} in {z} is {a}',
            '{n}, a friend from school, turned {a} in {z}',
        ],
        questions=[
            'in which year was {n} born',
            'when was {n} born',
            'what is the birth year of {n}',
            'what is the year of birth',
            'which year was {n} born in',
        ],
        held_out=['What year of birth does {n} have, who reaches {a} in {z}?'],
        held_out_questions=['which is the birth year of {n}'],
    ),
    TaskKind(
        name='year-of-age',
        thoughts=['I add the age to the birth year.'],
        code=['final_answer({y} + {a})'],
        slots=years,
        seen=[
            *asked(
                'the year in which {n}, born in {y}, turns {a}',
                'the year when someone born in {y} is {a}',
                'the year of the {a}th birthday of {n}, who was born in {y}',
            ),
            '{n} was born in {y}. In which year does {n} turn {a}?',
            'I was born in {y}. When will I be {a}?',
            'born {y}, {a} years old when?',
        ],
        facts=[
            '{n} was born in {y}',
            '{n} was born in the year {y}',
            '{n} came into the world in {y}',
            'the birth year of {n} is {y}',
            '{n}, a friend from school, was born in {y}',
        ],
        questions=[
            'in which year does {n} turn {a}',
            'when does {n} become {a}',
            'in what year is {n} {a} years old',
            'when will {n} be {a}',
            'which year does {n} turn {a} in',
        ],
        held_out=['What year does {n}, born in {y}, reach the age of {a}?'],
        held_out_questions=['in which year is {n} {a}'],
    ),
    TaskKind(
        name='age-in-other-year',
        weight=0.8,
        thoughts=['I add the years that pass to the age.'],
        code=[
            'passed = {z} - {y}',
            'final_answer({a} + passed)',
        ],
        slots=two_years,
        seen=[
            *asked(
                'the age in {z} of someone who is {a} in {y}',
                "{n}'s age in {z} if {n} is {a} in {y}",
            ),
            '{n} is {a} in {y}. How old will {n} be in {z}?',
            '{a} in {y}, how old in {z}?',
        ],
        facts=[
            '{n} is {a} in {y}',
            '{n} turns {a} in {y}',
            'in {y} {n} was {a} years old',
            'the age of {n} in {y} is {a}',
            '{n}, a friend from school, turned {a} in {y}',
        ],
        questions=[
            'how old is {n} in {z}',
            'what is the age of {n} in {z}',
            'how old does {n} get in {z}',
            'how old will {n} be in {z}',
            'what age does {n} reach in {z}',
        ],
        held_out=['In {z}, what age has {n}, who reached {a} in {y}?'],
        held_out_questions=['what age is {n} in {z}'],
    ),
]
