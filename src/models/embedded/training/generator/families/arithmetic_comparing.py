"""Word problems that compare two people or amounts: twice as many, half of, more than, less than, together."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, distinct_pair, goods, money, person

TIMES = [('twice', 2), ('twice', 2), ('three times', 3), ('four times', 4), ('five times', 5), ('ten times', 10)]
PARTS = [('half', 2), ('half', 2), ('a third', 3), ('a quarter', 4), ('a fifth', 5), ('a tenth', 10)]

#: Facts about how much two people have; each begins with what the first one has.
TIMES_FACTS = [
    '{n} has {a} {i} and {k} has {w} as many',
    '{n} found {a} {i}, {k} found {w} as many as {n}',
    '{n} sold {a} {i} and {k} sold {w} that number',
    'there are {a} {i} from {n} and {w} as many from {k}',
    '{n} owns {a} {i}, and {k}, who lives next door, owns {w} as many',
    '{k} has {w} as many {i} as {n}, and {n} has {a}',
]
MORE_FACTS = [
    '{n} has {a} {i} and {k} has {b} more',
    '{n} found {a} {i}, {k} found {b} more than {n}',
    '{n} sold {a} {i} and {k} sold {b} more than that',
    'there are {a} {i} from {n} and {b} more than that from {k}',
    '{n} owns {a} {i}, and {k}, who lives next door, owns {b} more than {n}',
    '{k} has {b} more {i} than {n}, and {n} has {a}',
]
FEWER_FACTS = [
    '{n} has {a} {i} and {k} has {b} <fewer|less>',
    '{n} found {a} {i}, {k} found {b} <fewer|less> than {n}',
    '{n} sold {a} {i} and {k} sold {b} fewer than that',
    'there are {a} {i} from {n} and {b} fewer than that from {k}',
    '{n} owns {a} {i}, and {k}, who lives next door, owns {b} <fewer|less> than {n}',
    '{k} has {b} fewer {i} than {n}, and {n} has {a}',
]
#: Questions about the second person, and about both.
SECOND_QUESTIONS = [
    'how many are those of {k}',
    "what is {k}'s number",
    'how many {i} is that for {k}',
    'how many {i} belong to {k}',
    'what number of {i} is there from {k}',
]
BOTH_QUESTIONS = [
    'how many {i} is that together',
    'how many are there in total',
    'how many {i} is it for both together',
    'what is the total number of {i}',
    'how many {i} is that altogether',
    'how many do {n} and {k} have together',
]


def two_people(rng: Random) -> Slots:
    """Goods `a` of one person and a smaller number `b` of the other."""
    n, k = distinct_pair(rng, person)
    first = rng.randint(3, 400)
    return dict(n=n, k=k, i=goods(rng), a=first, b=rng.randint(2, first - 1))


def times(rng: Random) -> Slots:
    word, factor = rng.choice(TIMES)
    if rng.random() < 0.3:
        factor = rng.randint(3, 20)
        word = f'{factor} times'
    return two_people(rng) | dict(w=word, f=factor, a=rng.randint(2, 300), b=rng.randint(2, 20))


def parts(rng: Random) -> Slots:
    """Goods that can be divided without a rest."""
    word, factor = rng.choice(PARTS)
    return two_people(rng) | dict(w=word, f=factor, a=factor * rng.randint(2, 90))


def amounts(rng: Random) -> Slots:
    n, k = distinct_pair(rng, person)
    return dict(n=n, k=k, a=money(rng, 10, 900), b=money(rng, 2, 9), c=rng.choice(CURRENCIES))


KINDS = [
    TaskKind(
        name='times-as-many',
        thoughts=['I multiply by the factor.'],
        code=['final_answer({a} * {f})'],
        slots=times,
        seen=[
            '{n} sold {a} {i}. {k} sold {w} as many. How many {i} did {k} sell?',
            '{k} <found|made|bought> {w} as many {i} as {n}, who got {a}. How many {i} did {k} get?',
            *asked(
                "{k}'s number if {n} has {a} {i} and {k} has {w} as many",
                '{w} as many as {a} {i}',
                '{w} the number {a}',
            ),
            '{n} has {a} {i}. {k} has {w} as many. How many {i} does {k} have?',
            '{k} has {w} as many {i} as {n}. {n} has {a}. How many does {k} have?',
        ],
        facts=TIMES_FACTS,
        questions=SECOND_QUESTIONS,
        held_out=['{k} owns {w} as many {i} as {n} with {a}. How many does {k} own?'],
        held_out_questions=["how many {i} is {k}'s number"],
    ),
    TaskKind(
        name='part-as-many',
        thoughts=['I divide by the factor.'],
        code=['final_answer({a} // {f})'],
        slots=parts,
        seen=[
            '{n} sold {a} {i}. {k} sold {w} as many. How many {i} did {k} sell?',
            '{k} <found|made|bought> {w} as many {i} as {n}, who got {a}. How many {i} did {k} get?',
            *asked(
                "{k}'s number if {n} has {a} {i} and {k} has {w} as many",
                '{w} as many as {a} {i}',
                '{w} of {a} {i}',
            ),
            '{n} has {a} {i}. {k} has {w} as many. How many {i} does {k} have?',
            '{k} has {w} as many {i} as {n}. {n} has {a}. How many does {k} have?',
        ],
        facts=TIMES_FACTS,
        questions=SECOND_QUESTIONS,
        held_out=['{k} owns {w} as many {i} as {n} with {a}. How many does {k} own?'],
        held_out_questions=["how many {i} is {k}'s number"],
    ),
    TaskKind(
        name='more-than',
        thoughts=['More means that I add.'],
        code=['final_answer({a} + {b})'],
        slots=two_people,
        seen=[
            '{n} sold {a} {i}. {k} sold {b} more. How many {i} did {k} sell?',
            '{k} <found|made|bought> {b} more {i} than {n}, who got {a}. How many {i} did {k} get?',
            *asked(
                "{k}'s number if {n} has {a} {i} and {k} has {b} more",
                '{b} more than {a} {i}',
                '{b} more than {a}',
            ),
            '{n} has {a} {i}. {k} has {b} more. How many {i} does {k} have?',
            '{k} has {b} more {i} than {n}. {n} has {a}. How many does {k} have?',
        ],
        facts=MORE_FACTS,
        questions=SECOND_QUESTIONS,
        held_out=['{k} owns {b} more {i} than {n} with {a}. How many does {k} own?'],
        held_out_questions=["how many {i} is {k}'s number"],
    ),
    TaskKind(
        name='fewer-than',
        thoughts=['Fewer means that I subtract.'],
        code=['final_answer({a} - {b})'],
        slots=two_people,
        seen=[
            '{n} sold {a} {i}. {k} sold {b} fewer. How many {i} did {k} sell?',
            '{k} <found|made|bought> {b} fewer {i} as {n}, who got {a}. How many {i} did {k} get?',
            *asked(
                "{k}'s number if {n} has {a} {i} and {k} has {b} <fewer|less>",
                '{b} <fewer|less> than {a} {i}',
                '{b} less than {a}',
            ),
            '{n} has {a} {i}. {k} has {b} fewer. How many {i} does {k} have?',
            '{k} has {b} fewer {i} than {n}. {n} has {a}. How many does {k} have?',
        ],
        facts=FEWER_FACTS,
        questions=SECOND_QUESTIONS,
        held_out=['{k} owns {b} fewer {i} than {n} with {a}. How many does {k} own?'],
        held_out_questions=["how many {i} is {k}'s number"],
    ),
    TaskKind(
        name='together-if-times',
        thoughts=['I multiply by the factor for the second and add both.'],
        code=[
            'second = {a} * {f}',
            'final_answer({a} + second)',
        ],
        slots=times,
        seen=[
            '{n} sold {a} {i}. {k} sold {w} as many. How many {i} did both sell together?',
            '{k} <found|made|bought> {w} as many {i} as {n}, who got {a}. How many {i} did they get altogether?',
            *asked(
                'the total if {n} has {a} {i} and {k} has {w} as many',
                'the number of {i} of {n} and {k} together if {n} has {a} and {k} {w} as many',
            ),
            '{n} has {a} {i}. {k} has {w} as many. How many do they have <together|in total|altogether>?',
        ],
        facts=TIMES_FACTS,
        questions=BOTH_QUESTIONS,
        held_out=['{k} owns {w} as many {i} as {n} with {a}. How many do both own together?'],
        held_out_questions=['what is the number for both together'],
    ),
    TaskKind(
        name='together-if-part',
        thoughts=['I divide by the factor for the second and add both.'],
        code=[
            'second = {a} // {f}',
            'final_answer({a} + second)',
        ],
        slots=parts,
        seen=[
            '{n} sold {a} {i}. {k} sold {w} as many. How many {i} did both sell together?',
            '{k} <found|made|bought> {w} as many {i} as {n}, who got {a}. How many {i} did they get altogether?',
            *asked(
                'the total if {n} has {a} {i} and {k} has {w} as many',
                'the number of {i} of {n} and {k} together if {n} has {a} and {k} {w} as many',
            ),
            '{n} has {a} {i}. {k} has {w} as many. How many do they have <together|in total|altogether>?',
        ],
        facts=TIMES_FACTS,
        questions=BOTH_QUESTIONS,
        held_out=['{k} owns {w} as many {i} as {n} with {a}. How many do both own together?'],
        held_out_questions=['what is the number for both together'],
    ),
    TaskKind(
        name='together-if-more',
        thoughts=['I add for the second and then add both.'],
        code=[
            'second = {a} + {b}',
            'final_answer({a} + second)',
        ],
        slots=two_people,
        seen=[
            '{n} sold {a} {i}. {k} sold {b} more. How many {i} did both sell together?',
            '{k} <found|made|bought> {b} more {i} than {n}, who got {a}. How many {i} did they get altogether?',
            *asked(
                'the total if {n} has {a} {i} and {k} has {b} more than {n}',
                'the number of {i} of {n} and {k} together if {n} has {a} and {k} {b} more',
            ),
            '{n} has {a} {i}. {k} has {b} more. How many do they have <together|in total|altogether>?',
        ],
        facts=MORE_FACTS,
        questions=BOTH_QUESTIONS,
        held_out=['{k} owns {b} more {i} than {n} with {a}. How many do both own together?'],
        held_out_questions=['what is the number for both together'],
    ),
    TaskKind(
        name='together-if-fewer',
        thoughts=['I subtract for the second and then add both.'],
        code=[
            'second = {a} - {b}',
            'final_answer({a} + second)',
        ],
        slots=two_people,
        seen=[
            '{n} sold {a} {i}. {k} sold {b} fewer. How many {i} did both sell together?',
            '{k} <found|made|bought> {b} fewer {i} as {n}, who got {a}. How many {i} did they get altogether?',
            *asked(
                'the total if {n} has {a} {i} and {k} has {b} <fewer|less> than {n}',
                'the number of {i} of {n} and {k} together if {n} has {a} and {k} {b} fewer',
            ),
            '{n} has {a} {i}. {k} has {b} fewer. How many do they have <together|in total|altogether>?',
        ],
        facts=FEWER_FACTS,
        questions=BOTH_QUESTIONS,
        held_out=['{k} owns {b} fewer {i} than {n} with {a}. How many do both own together?'],
        held_out_questions=['what is the number for both together'],
    ),
    TaskKind(
        name='times-and-more',
        weight=0.7,
        thoughts=['I multiply by the factor and add the rest.'],
        code=['final_answer({a} * {f} + {b})'],
        slots=times,
        seen=[
            *asked(
                '{b} more than {w} as many as {a}',
                "{k}'s number if {n} has {a} {i} and {k} has {b} more than {w} as many",
            ),
            '{n} has {a} {i}. {k} has {b} more than {w} as many. How many {i} does {k} have?',
        ],
        facts=[
            '{n} has {a} {i} and {k} has {b} more than {w} as many',
            '{n} found {a} {i}, {k} found {w} as many and {b} more',
            '{n} sold {a} {i} and {k} sold {w} that number plus {b}',
            '{k} has {w} as many {i} as {n} and {b} more, and {n} has {a}',
        ],
        questions=SECOND_QUESTIONS,
        held_out=['{k} owns {b} more than {w} as many {i} as {n} with {a}. How many does {k} own?'],
        held_out_questions=["how many {i} is {k}'s number"],
    ),
]
