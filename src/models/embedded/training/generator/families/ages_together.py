"""Word problems about the ages of several people: their sums and differences."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person
from .ages import two_ages

#: Facts about two with the ages a and b.
BOTH_FACTS = [
    '{n} ({a}) and {k} ({b}) <are friends|live next door|play together>',
    "<I'm|I am> a friend of {n}, who is {a}, and of {k}, who is {b}",
    '{n} is {a}, {k} {b}',
    '{n} just turned {a} and {k} is {b} <already|now>',
    "{n}'s age is {a} and {k}'s is {b}",
    '{n} is {a} and {k} is {b}',
    '{n} is {a} years old and {k} is {b} years old',
    'the ages of {n} and {k} are {a} and {b}',
    '{n} turned {a} and {k} turned {b} this year',
    '{n}, who lives in the next street, is {a} and {k} is {b}',
]
TOGETHER_QUESTIONS = [
    'how old are they together',
    'what is the sum of their ages',
    'how many years is that together',
    'what do both ages add up to',
    'how old are both in total',
    'what is the total of their ages',
]


def three_ages(rng: Random) -> Slots:
    return two_ages(rng) | dict(o=person(rng), x=rng.randint(3, 85))


KINDS = [
    TaskKind(
        name='sum-of-ages',
        thoughts=['I add both ages.'],
        code=['final_answer({a} + {b})'],
        slots=two_ages,
        seen=[
            "<I'm|I am> {a}, {k} is {b}. <How old are we together|Our ages together|Sum of our ages>?",
            '{n} {a}, {k} {b}, <together|ages added|sum of ages>?',
            'How old are {n} ({a}) and {k} ({b}) <together|combined|in total>?',
            'add the ages: {n} is {a} and {k} is {b}',
            'combined age of a {a} year old and a {b} year old',
            '{n} is {a}, {k} is {b}. <Combined age|What is their combined age|How many years do they have together>?',
            'What do {n} and {k} come to in years if one is {a} and the other {b}?',
            'We celebrate together: I turn {a} and {k} turns {b}. How many years is that together?',
            'two friends of {a} and {b} years, how old are they added together',
            'What is the sum if I add my age, {a}, to that of {k}, {b}?',
            'my age plus the age of {k}: {a} and {b}',
            *asked(
                'the sum of the ages of {n}, who is {a}, and {k}, who is {b}',
                'the total of the ages {a} and {b}',
                'the ages {a} and {b} together',
            ),
            '{n} is {a} and {k} is {b}. How old are they together?',
            'I am {a} and {k} is {b}. What is the sum of our ages?',
        ],
        facts=BOTH_FACTS,
        questions=TOGETHER_QUESTIONS,
        held_out=['{n} has {a} years and {k} has {b}. What is the total?'],
        held_out_questions=['how many years are both together'],
    ),
    TaskKind(
        name='age-difference',
        thoughts=['The difference is the higher age minus the lower one.'],
        code=['final_answer(abs({a} - {b}))'],
        slots=two_ages,
        seen=[
            "<I'm|I am> {a}, {k} is {b}. <How many years are between us|How far are we apart|Age gap>?",
            '{n} {a}, {k} {b}, <age gap|age difference|how many years apart>?',
            'How many years apart are {n} ({a}) and {k} ({b})?',
            '{n} is {a}, {k} is {b}. <Age gap|How big is the age gap|How many years apart are they>?',
            'what is the age gap between a {a} year old and a {b} year old',
            '{n} and {k} are in my choir. {n} is {a} and {k} {b}. How big is the age gap?',
            'age gap {a} and {b}',
            'By how many years do the ages {a} and {b} differ?',
            'If {n} is {a} and {k} is {b}, how much older is the older one?',
            '{n} and {k} are {a} and {b}. How many years are in between them?',
            *asked(
                'the age difference of {n}, who is {a}, and {k}, who is {b}',
                'the difference between the ages {a} and {b}',
                'the number of years between {n} with {a} and {k} with {b}',
            ),
            '{n} is {a} and {k} is {b}. How many years are between them?',
            'I am {a} and {k} is {b}. What is our age difference?',
        ],
        facts=BOTH_FACTS,
        questions=[
            'what is the age difference',
            'how many years are between them',
            'how far apart are their ages',
            'how many years older is the older one',
            'how many years younger is the younger one',
            'by how many years do they differ',
        ],
        held_out=['{n} has {a} years and {k} has {b}. How many years apart are they?'],
        held_out_questions=['how large is the difference in age'],
    ),
    TaskKind(
        name='sum-of-three-ages',
        weight=0.7,
        thoughts=['I add the three ages.'],
        code=['final_answer({a} + {b} + {x})'],
        slots=three_ages,
        seen=[
            *asked(
                'the sum of the ages {a}, {b} and {x}',
                'the total age of {n}, {k} and {o}, who are {a}, {b} and {x}',
            ),
            '{n} is {a}, {k} is {b} and {o} is {x}. How old are they together?',
        ],
        facts=[
            '{n} is {a}, {k} is {b} and {o} is {x}',
            'the ages of {n}, {k} and {o} are {a}, {b} and {x}',
            'three people are {a}, {b} and {x} years old',
            'in a family of three the ages are {a}, {b} and {x}',
        ],
        questions=[
            'how old are they together',
            'what is the sum of their ages',
            'how many years is that together',
            'how old are all three in total',
            'what is the total of their ages',
        ],
        held_out=['Three friends have {a}, {b} and {x} years. What is the total?'],
        held_out_questions=['how many years are all together'],
    ),
    TaskKind(
        name='sum-of-ages-in-years',
        weight=0.8,
        thoughts=['Both get older, so I add the years twice to the sum.'],
        code=['final_answer({a} + {b} + 2 * {d})'],
        slots=two_ages,
        seen=[
            *asked(
                'the sum of the ages of {n} and {k} in {d} years if they are {a} and {b} now',
                'the total of the ages {a} and {b} in {d} years',
            ),
            '{n} is {a} and {k} is {b}. How old will they be together in {d} years?',
        ],
        facts=BOTH_FACTS,
        questions=[
            'how old will they be together in {d} years',
            'what will be the sum of their ages in {d} years',
            'what is the total of their ages {d} years from now',
            'in {d} years, how old are both together',
        ],
        held_out=['After {d} years, how old are {n} and {k} together, who are {a} and {b} now?'],
        held_out_questions=['what do their ages add up to in {d} years'],
    ),
    TaskKind(
        name='sum-if-older',
        thoughts=['I add for the second age and then add both.'],
        code=[
            'second = {a} + {d}',
            'final_answer({a} + second)',
        ],
        slots=two_ages,
        seen=[
            *asked(
                'the sum of the ages if {n} is {a} and {k} is {d} years older',
            ),
            '{n} is {a}. {k} is {d} years older. How old are they together?',
        ],
        facts=[
            '{n} is {a} and {k} is {d} years older',
            '{k} is {d} years older than {n}, who is {a}',
            '{n} is {a} years old and {k} was born {d} years earlier',
            '{n} turned {a} today and {k} is older by {d} years',
        ],
        questions=TOGETHER_QUESTIONS,
        held_out=['{k} has {d} years more than {n} with {a}. What is the sum of their ages?'],
        held_out_questions=['how many years are both together'],
    ),
    TaskKind(
        name='sum-if-younger',
        thoughts=['I subtract for the second age and then add both.'],
        code=[
            'second = {a} - {d}',
            'final_answer({a} + second)',
        ],
        slots=two_ages,
        seen=[
            *asked(
                'the sum of the ages if {n} is {a} and {k} is {d} years younger',
            ),
            '{n} is {a}. {k} is {d} years younger. How old are they together?',
        ],
        facts=[
            '{n} is {a} and {k} is {d} years younger',
            '{k} is {d} years younger than {n}, who is {a}',
            '{n} is {a} years old and {k} was born {d} years later',
            '{n} turned {a} today and {k} is younger by {d} years',
        ],
        questions=TOGETHER_QUESTIONS,
        held_out=['{k} has {d} years less than {n} with {a}. What is the sum of their ages?'],
        held_out_questions=['how many years are both together'],
    ),
]
