"""Word problems about what two or three people have, give away and keep, and about parts of a whole."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import distinct_pair, goods, person
from .arithmetic_comparing import BOTH_QUESTIONS
from .arithmetic_wordings_measures import HOW_MANY_MORE, LEFT_AFTER_PART, THREE_TOGETHER, TWO_TOGETHER

PARTS = [('half', 2), ('half', 2), ('a third', 3), ('a quarter', 4), ('a fifth', 5), ('a sixth', 6), ('a tenth', 10)]

#: Facts about one who gives something to another.
GIVING = [
    '{n} has {a} {i}, {k} has {b}, and {n} gives {d} to {k}',
    '{k} has {b} {i} and gets {d} from {n}, who has {a}',
    '{n} with {a} {i} hands {d} of them over to {k}, who has {b}',
    '{n} has {a} {i}, {k} has {b}, and {d} go from {n} to {k}',
    '{n} owns {a} {i}, {k} owns {b}, and then {k} receives {d} from {n}',
]


def two_people(rng: Random) -> Slots:
    """Goods of two people, `a` and `b`, and a part `d` of the first one's."""
    n, k = distinct_pair(rng, person)
    first = rng.randint(3, 400)
    second, third, part = rng.randint(2, 400), rng.randint(2, 400), rng.randint(2, first - 1)
    return dict(n=n, k=k, o=person(rng), i=goods(rng), a=first, b=second, x=third, d=part)


def multiple(rng: Random) -> Slots:
    slots = two_people(rng)
    count = rng.randint(2, 40)
    return slots | dict(b=count, a=count * rng.randint(2, 12))


def parts(rng: Random) -> Slots:
    """Goods that can be divided without a rest, and a number `b` that is gone after that."""
    word, factor = rng.choice(PARTS)
    size = rng.randint(4, 90)
    return dict(n=person(rng), i=goods(rng), w=word, f=factor, a=factor * size, b=rng.randint(2, size - 1))


KINDS = [
    TaskKind(
        name='two-together',
        thoughts=['I add both numbers.'],
        code=['final_answer({a} + {b})'],
        slots=two_people,
        seen=[
            *TWO_TOGETHER,
            *asked(
                'the total of {a} {i} from {n} and {b} from {k}',
                'the number of {i} of {n} and {k} together if they have {a} and {b}',
            ),
            '{n} has {a} {i} and {k} has {b}. How many do they have <together|in total|altogether>?',
        ],
        facts=[
            '{n} has {a} {i} and {k} has {b}',
            '{n} found {a} {i} and {k} found {b}',
            '{n} sold {a} {i}, {k} sold {b}',
            'there are {a} {i} from {n} and {b} from {k}',
            '{n} owns {a} {i} and {k}, who lives next door, owns {b}',
            '{n} brought {a} {i} and {k} brought {b} {i}',
        ],
        questions=BOTH_QUESTIONS,
        held_out=['{n} collected {a} {i}, {k} collected {b}. What is their total?'],
        held_out_questions=['what is the number for both together'],
    ),
    TaskKind(
        name='how-many-more',
        thoughts=['The difference is the larger number minus the smaller one.'],
        code=['final_answer(abs({a} - {b}))'],
        slots=two_people,
        seen=[
            *HOW_MANY_MORE,
            *asked(
                'the difference between {a} {i} and {b} {i}',
                'the difference of the numbers of {n} with {a} {i} and {k} with {b}',
            ),
            '{n} has {a} {i} and {k} has {b}. <How many more does the one with more have?|What is the difference?>',
        ],
        facts=[
            '{n} has {a} {i} and {k} has {b}',
            '{n} found {a} {i} and {k} found {b}',
            '{n} sold {a} {i}, {k} sold {b}',
            'there are {a} {i} from {n} and {b} from {k}',
            '{n} owns {a} {i} and {k}, who lives next door, owns {b}',
            '{n} brought {a} {i} and {k} brought {b} {i}',
        ],
        questions=[
            'what is the difference',
            'how many more {i} has the one with more',
            'how many fewer {i} has the one with fewer',
            'how big is the difference between them',
            'by how many {i} do they differ',
        ],
        held_out=['{n} collected {a} {i}, {k} collected {b}. By how many do they differ?'],
        held_out_questions=['how large is the difference'],
    ),
    TaskKind(
        name='how-many-times',
        weight=0.7,
        thoughts=['I divide the larger number by the smaller one.'],
        code=['final_answer({a} / {b})'],
        slots=multiple,
        seen=[
            *asked(
                'the factor between {b} {i} and {a} {i}',
                'the number of times that {b} goes into {a}',
            ),
            '{n} has {a} {i} and {k} has {b}. How many times as many does {n} have?',
            'How many times {b} is {a}?',
        ],
        facts=[
            '{n} has {a} {i} and {k} has {b}',
            '{n} found {a} {i} and {k} found {b}',
            '{n} sold {a} {i}, {k} sold {b}',
            'there are {a} {i} from {n} and {b} from {k}',
            '{n} owns {a} {i} and {k}, who lives next door, owns {b}',
            '{n} brought {a} {i} and {k} brought {b} {i}',
        ],
        questions=[
            'how many times as many does {n} have',
            'how many times as many {i} is that for {n}',
            "how many times {k}'s number is that of {n}",
            'by what factor is the number of {n} larger',
        ],
        held_out=['{n} collected {a} {i}, {k} collected {b}. How many times as many did {n} collect?'],
        held_out_questions=['how many times as many {i} has {n}'],
    ),
    TaskKind(
        name='three-together',
        thoughts=['I add the three numbers.'],
        code=['final_answer({a} + {b} + {x})'],
        slots=two_people,
        seen=[
            *THREE_TOGETHER,
            *asked(
                'the total of {a}, {b} and {x} {i}',
                'the number of {i} altogether if three people have {a}, {b} and {x}',
            ),
            '{n} has {a} {i}, {k} has {b} and {o} has {x}. How many do they have <together|in total|altogether>?',
        ],
        facts=[
            '{n} has {a} {i}, {k} has {b} and {o} has {x}',
            '{n} found {a} {i}, {k} found {b} and {o} found {x}',
            'on Monday {a} {i} were sold, on Tuesday {b} and on Friday {x}',
            'three boxes have {a}, {b} and {x} {i} in them',
            'I counted {a} {i}, then {b}, then {x}',
            'there are {a} red {i}, {b} blue ones and {x} green ones',
        ],
        questions=[
            'how many {i} is that together',
            'how many are there in total',
            'what is the total number of {i}',
            'how many {i} is that altogether',
            'how many are there in all',
        ],
        held_out=['{n}, {k} and {o} bring {a}, {b} and {x} {i}. How many is that together?'],
        held_out_questions=['what is the number in all'],
    ),
    TaskKind(
        name='giver-keeps',
        thoughts=['The one who gives has less, so I subtract.'],
        code=['final_answer({a} - {d})'],
        slots=two_people,
        seen=[
            *asked(
                'the number of {i} {n} has left if {n} gives {d} of {a} to {k}',
            ),
            '{n} has {a} {i} and {k} has {b}. {n} gives {d} to {k}. How many does {n} have <now|left>?',
        ],
        facts=GIVING,
        questions=[
            'how many does {n} have now',
            'how many {i} does {n} have left',
            'how many {i} does {n} keep',
            'how many are left for {n}',
            'how many has {n} after that',
        ],
        held_out=['{k}, who had {b} {i}, gets {d} from {n}, who had {a}. What is left for {n}?'],
        held_out_questions=['how many {i} does {n} still have'],
    ),
    TaskKind(
        name='receiver-has',
        thoughts=['The one who gets some has more, so I add.'],
        code=['final_answer({b} + {d})'],
        slots=two_people,
        seen=[
            *asked(
                'the number of {i} {k} has with {b} and {d} more from {n}',
            ),
            '{n} has {a} {i} and {k} has {b}. {n} gives {d} to {k}. How many does {k} have now?',
        ],
        facts=GIVING,
        questions=[
            'how many does {k} have now',
            'how many {i} does {k} have then',
            'how many {i} are there with {k} in the end',
            'how many is that for {k} now',
            'how many has {k} after that',
        ],
        held_out=['{k}, who had {b} {i}, gets {d} from {n}, who had {a}. How many are there with {k}?'],
        held_out_questions=['how many {i} does {k} now have'],
    ),
    TaskKind(
        name='left-after-part',
        thoughts=['I divide to find the part and subtract it.'],
        code=[
            'part = {a} // {f}',
            'final_answer({a} - part)',
        ],
        slots=parts,
        seen=[
            *LEFT_AFTER_PART,
            *asked(
                'the number of {i} left of {a} when {w} of them are gone',
                'the rest of {a} {i} without {w} of them',
                'the number of {i} that remain if {w} of {a} are sold',
            ),
            '{a} {i}, {w} of them gone. How many are left?',
        ],
        facts=[
            '{n} has {a} {i} and gives away {w} of them',
            'of {a} {i} {w} are sold',
            'I had {a} {i} and ate {w} of them',
            'there are {a} {i} and {w} of them are broken',
            'a shop has {a} {i} and sells {w} on the first day',
            '{w} of the {a} {i} are taken',
        ],
        questions=[
            'how many are left',
            'how many {i} remain',
            'how many {i} are still there',
            'what is left',
            'how many are not gone',
        ],
        held_out=['{n} uses {w} of {a} {i}. How many does {n} still have?'],
        held_out_questions=['how many {i} are still left'],
    ),
    TaskKind(
        name='left-after-part-and-more',
        weight=0.8,
        thoughts=['I subtract the part and then the others that are gone.'],
        code=[
            'rest = {a} - {a} // {f}',
            'final_answer(rest - {b})',
        ],
        slots=parts,
        seen=[
            *asked(
                'the number of {i} left of {a} when {w} of them and then {b} more are gone',
                'the rest of {a} {i} after {w} are sold and {b} are lost',
            ),
            '{a} {i}, {w} of them gone and {b} more. How many are left?',
        ],
        facts=[
            '{n} has {a} {i}, gives away {w} of them and then loses {b}',
            'of {a} {i} {w} are sold and then {b} more',
            'I had {a} {i}, ate {w} of them and gave away another {b}',
            'there are {a} {i}, {w} of them are broken and {b} are lost',
            'a shop has {a} {i}, sells {w} on the first day and {b} on the second',
        ],
        questions=[
            'how many are left',
            'how many {i} remain',
            'how many {i} are still there',
            'what is left in the end',
            'how many are not gone',
        ],
        held_out=['{n} uses {w} of {a} {i} and later {b} more. How many does {n} still have?'],
        held_out_questions=['how many {i} are still left'],
    ),
]
