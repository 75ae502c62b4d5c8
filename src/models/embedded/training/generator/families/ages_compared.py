"""Word problems about one who is some times as old as another, or older, also in some years."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from .ages import SECOND_QUESTIONS, draw_two, two_ages

TIMES = [('twice', 2), ('twice', 2), ('three times', 3), ('four times', 4), ('five times', 5)]
PARTS = [('half', 2), ('half', 2), ('a third', 3), ('a quarter', 4)]


def times(rng: Random) -> Slots:
    word, factor = rng.choice(TIMES)
    n, k = draw_two(rng)
    return dict(n=n, k=k, a=rng.randint(3, 24), w=word, f=factor, d=rng.randint(2, 25))


def parts(rng: Random) -> Slots:
    word, factor = rng.choice(PARTS)
    n, k = draw_two(rng)
    return dict(n=n, k=k, a=factor * rng.randint(3, 22), w=word, f=factor, d=rng.randint(2, 25))


KINDS = [
    TaskKind(
        name='times-as-old',
        thoughts=['I multiply by the factor.'],
        code=['final_answer({a} * {f})'],
        slots=times,
        seen=[
            "<I'm|I am> {a}. {k} is {w} as old as <me|I am>. <How old is {k}|Age of {k}|What is the age of {k}>?",
            'How old is {k} if {k} is {w} as old as {n} and {n} is {a}?',
            '{n} {a}, {k} {w} as old, age of {k}?',
            "{k} is {w} {n}'s age. {n} is {a}, how old is {k}",
            '{k} is {w} the age of {n}, who <is|turned> {a}. <What age is {k}|How old is {k}>?',
            '{n} is {a} years old and {k} has lived {w} as long. How old is {k}?',
            'my <kid|niece|puppy> is {a}, {k} is {w} that. How old is {k}?',
            'If {n} is {a}, how old is {k} at {w} that age?',
            'what is {w} the age of a {a} year old',
            '{k} says: I am {w} as old as {n}. {n} is {a}. How old is {k}?',
            'How old is {k}? {n} is {a} and {k} {w} as old.',
            *asked(
                "{k}'s age if {n} is {a} and {k} is {w} as old",
                'the age of {k}, who is {w} as old as {n}, who is {a}',
            ),
            '{n} is {a}. {k} is {w} as old. How old is {k}?',
            'I am {a} and {k} is {w} my age. How old is {k}?',
            '{k} is {w} as old as {n}. {n} is {a}. How old is {k}?',
        ],
        facts=[
            "{n}'s age is {a} and {k} is {w} that old",
            '<our neighbor|my niece> {n} is {a} and {k} is {w} as old as {n}',
            '{k} is {w} the age of {n}, and {n} is {a}',
            "{k}'s age is {w} that of {n}, who just turned {a}",
            '{n} is {a} and {k} is {w} as old',
            '{k} is {w} as old as {n}, who is {a}',
            'I am {a} and {k} is {w} as old as me',
            '{n} is {a} years old and the age of {k} is {w} that',
            '{n} turned {a} and {k} is {w} that age',
        ],
        questions=SECOND_QUESTIONS,
        held_out=['{n} has {a} years, {k} has {w} as many. How old is {k}?'],
        held_out_questions=['what age does {k} have'],
    ),
    TaskKind(
        name='part-as-old',
        thoughts=['I divide by the factor.'],
        code=['final_answer({a} // {f})'],
        slots=parts,
        seen=[
            "<I'm|I am> {a}. {k} is {w} as old as <me|I am>. <How old is {k}|Age of {k}>?",
            "{k} is {w} {n}'s age. {n} is {a}, how old is {k}",
            '{k} is {w} the age of {n}, who <is|turned> {a}. How old is {k}?',
            '{n} {a}, {k} {w} as old, age of {k}?',
            *asked(
                "{k}'s age if {n} is {a} and {k} is {w} as old",
                'the age of {k}, who is {w} as old as {n}, who is {a}',
            ),
            '{n} is {a}. {k} is {w} as old. How old is {k}?',
            'I am {a} and {k} is {w} my age. How old is {k}?',
            '{k} is {w} as old as {n}. {n} is {a}. How old is {k}?',
        ],
        facts=[
            '{n} is {a} and {k} is {w} as old',
            '{k} is {w} as old as {n}, who is {a}',
            'I am {a} and {k} is {w} as old as me',
            '{n} is {a} years old and the age of {k} is {w} that',
            '{n} turned {a} and {k} is {w} that age',
        ],
        questions=SECOND_QUESTIONS,
        held_out=['{n} has {a} years, {k} has {w} as many. How old is {k}?'],
        held_out_questions=['what age does {k} have'],
    ),
    TaskKind(
        name='times-as-old-in-years',
        thoughts=['I multiply by the factor and add the years.'],
        code=[
            'now = {a} * {f}',
            'final_answer(now + {d})',
        ],
        slots=times,
        seen=[
            *asked(
                "{k}'s age in {d} years if {n} is {a} now and {k} is {w} as old",
            ),
            '{n} is {a}. {k} is {w} as old. How old will {k} be in {d} years?',
            'I am {a} and {k} is {w} my age. How old will {k} be in {d} years?',
        ],
        facts=[
            '{n} is {a} and {k} is {w} as old',
            '{k} is {w} as old as {n}, who is {a}',
            'I am {a} and {k} is {w} as old as me',
            '{n} is {a} years old and the age of {k} is {w} that',
            '{n} turned {a} and {k} is {w} that age',
        ],
        questions=[
            'how old will {k} be in {d} years',
            'what will be the age of {k} in {d} years',
            'how old is {k} {d} years from now',
            'in {d} years, how old is {k}',
        ],
        held_out=['{n} has {a} years, {k} has {w} as many. How old is {k} after {d} years?'],
        held_out_questions=['what age does {k} have in {d} years'],
    ),
    TaskKind(
        name='older-by-in-years',
        thoughts=['I add the difference and the years.'],
        code=[
            'now = {a} + {b}',
            'final_answer(now + {d})',
        ],
        slots=lambda rng: two_ages(rng) | dict(b=rng.randint(2, 30)),
        seen=[
            "<I'm|I am> {a}, {k} is {b} years older, how old will {k} be in {d} years",
            '{n} {a}, {k} {b} years older, age of {k} in {d} years?',
            'In {d} years, how old will {k} be? {n} is {a} now and {k} is {b} years older.',
            '{k} is {b} years older than {n}. {n} is {a}. How old <will {k} be|is {k}> in {d} years?',
            'How old will {k} be {d} years from now if {n} is {a} and {k} {b} years older?',
            '{k} is {b} years older than me. I am {a} now. What will be the age of {k} in {d} years?',
            'my sister is {a} and {k} is {b} years older than her. How old is {k} {d} years from now?',
            *asked(
                "{k}'s age in {d} years if {n} is {a} now and {k} is {b} years older",
            ),
            '{n} is {a}. {k} is {b} years older. How old will {k} be in {d} years?',
        ],
        facts=[
            "<I'm|I am> {a}, and {k} is {b} years older",
            '{k} is older than {n} by {b} years and {n} is {a}',
            '{n} is {a} and {k} is {b} years older',
            '{k} is {b} years older than {n}, who is {a}',
            'I am {a} and {k} is {b} years older than me',
            '{n} turned {a} today and {k} is older by {b} years',
        ],
        questions=[
            'how old will {k} be in {d} years',
            'what will be the age of {k} in {d} years',
            'how old is {k} {d} years from now',
            'in {d} years, how old is {k}',
        ],
        held_out=['{k} has {b} years more than {n} with {a}. How old is {k} after {d} years?'],
        held_out_questions=['what age does {k} have in {d} years'],
    ),
    TaskKind(
        name='younger-by-in-years',
        thoughts=['I subtract the difference and add the years.'],
        code=[
            'now = {a} - {d}',
            'final_answer(now + {b})',
        ],
        slots=lambda rng: two_ages(rng) | dict(b=rng.randint(2, 30)),
        seen=[
            *asked(
                "{k}'s age in {b} years if {n} is {a} now and {k} is {d} years younger",
            ),
            '{n} is {a}. {k} is {d} years younger. How old will {k} be in {b} years?',
        ],
        facts=[
            '{n} is {a} and {k} is {d} years younger',
            '{k} is {d} years younger than {n}, who is {a}',
            'I am {a} and {k} is {d} years younger than me',
            '{n} turned {a} today and {k} is younger by {d} years',
        ],
        questions=[
            'how old will {k} be in {b} years',
            'what will be the age of {k} in {b} years',
            'how old is {k} {b} years from now',
            'in {b} years, how old is {k}',
        ],
        held_out=['{k} has {d} years less than {n} with {a}. How old is {k} after {b} years?'],
        held_out_questions=['what age does {k} have in {b} years'],
    ),
]
