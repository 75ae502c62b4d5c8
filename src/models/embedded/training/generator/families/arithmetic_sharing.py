"""Word problems about sharing and packing: equal shares, boxes, what is left over, rows, dozens."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import goods, person
from .arithmetic_wordings_more import BOXES, EQUAL_SHARES, LEFT_OVER


def fair_shares(rng: Random) -> Slots:
    """Goods that can be shared without a rest."""
    people = rng.randint(2, 19)
    return dict(n=person(rng), i=goods(rng), b=people, a=people * rng.randint(2, 60))


KINDS = [
    TaskKind(
        name='left-over',
        thoughts=['The remainder is what is left over.'],
        code=['final_answer({a} % {b})'],
        slots=lambda rng: dict(n=person(rng), i=goods(rng), a=rng.randint(20, 999), b=rng.randint(3, 19)),
        seen=[
            *LEFT_OVER,
            *asked(
                'the rest when {a} {i} are split equally among {b} people',
                'the remainder of {a} {i} in groups of {b}',
                'the number of {i} that remain if {a} are packed in boxes of {b}',
            ),
            (
                '{n} has {a} {i} and shares them equally among {b} friends. <How many {i} are left over?|What is the '
                'remainder?>'
            ),
            '{a} {i} are <divided|split> equally among {b} children. How many {i} remain?',
            'If {a} {i} are packed in groups of {b}, how many {i} are left over?',
            'How many {i} are left when {a} {i} are shared equally by {b} people?',
            *asked('the number of {i} left over when {a} {i} are shared by {b} <people|friends|children>'),
            'I have {a} {i} for {b} <kids|friends|people>, everyone gets the same. How many are left over?',
            '{a} {i}, {b} people, equal shares. <How many are left?|What is left over?>',
            'Split {a} {i} equally among {b} friends. How many remain?',
            'if {b} children share {a} {i} equally, how many {i} are left over?',
            '$want the remainder when {a} {i} are shared among {b} people',
            'We divide {a} {i} among {b} people. How many {i} are left?',
            wondered('the number of {i} left over when {a} {i} are shared by {b} <people|friends|children>'),
        ],
        facts=[
            '{a} {i} are shared equally by {b} people',
            'I split {a} {i} equally between {b} kids',
            '{n} packs {a} {i} in bags of {b} each',
            '{a} {i} are put in groups of {b}',
            'a teacher gives {a} {i} to {b} children in equal parts, whole ones only',
            'we have {a} {i} and make sets of {b}',
            '{b} friends get the same number of {a} {i}',
        ],
        questions=[
            'how many are left over',
            'how many {i} remain',
            'how many are left at the end',
            'what is the remainder',
            'how many {i} are left over',
        ],
        held_out=[
            '{n} puts {a} {i} into rows of {b}. How many {i} do not fit?',
            '$find the remainder when {a} {i} are shared among {b} people',
        ],
        held_out_questions=[
            'how many remain at the end',
        ],
    ),
    TaskKind(
        name='boxes',
        thoughts=['I divide and round up to whole boxes.'],
        code=[
            'import math',
            'final_answer(math.ceil({a} / {b}))',
        ],
        slots=lambda rng: dict(n=person(rng), i=goods(rng), a=rng.randint(20, 999), b=rng.randint(3, 24)),
        seen=[
            *BOXES,
            *asked(
                'the number of bags needed for {a} {i} at {b} per bag',
                'the number of buses for {a} people with {b} seats each',
                'the number of boxes needed for {a} {i} when {b} fit in one',
                'the number of packs of {b} to get at least {a} {i}',
            ),
            'A box holds {b} {i}. <How many boxes are needed for {a} {i}?|How many boxes do we need to pack {a} {i}?>',
            '{n} must pack {a} {i} into boxes of {b}. How many boxes does {n} need?',
            'Each box takes {b} {i}. How many boxes for {a} {i}?',
            '{a} {i} go into boxes of {b} each. <Find the number of boxes.|How many boxes are needed?>',
            *asked('the number of boxes for {a} {i} with {b} in each box'),
            'I have {a} {i} and each box fits {b}. <How many boxes do I need?|Boxes needed?>',
            '{b} {i} fit in <one|a> box. How many boxes for {a} {i}?',
            'We pack {a} {i}, {b} per box. How many boxes?',
            'How many boxes do I need for {a} {i} if a box holds {b}?',
            'A bus takes {b} people. How many buses are needed for {a} people?',
            'How many buses with {b} seats do {a} people need?',
            'If one box can take {b} {i}, how many boxes do I need for {a} {i}?',
            wondered('the number of boxes for {a} {i} with {b} in each box'),
        ],
        facts=[
            'a box holds {b} {i} and there are {a} {i}',
            '{n} packs {a} {i} with {b} in each box',
            'we have {a} {i} and {b} fit in one box',
            '{a} {i} must go into boxes of {b}',
            'one box takes {b} {i} and {n} has {a}',
            'I need {a} {i} and they come in boxes of {b}',
            'the shop stores {a} {i}, {b} per box',
        ],
        questions=[
            'how many boxes are needed',
            'how many boxes is that',
            'how many boxes does it take',
            'what number of boxes is enough',
            'how many boxes for all of them',
            'how many boxes must there be',
        ],
        held_out=[
            'How many boxes of {b} are necessary to store {a} {i}?',
            *asked('how many boxes of {b} we need for {a} {i}'),
        ],
        held_out_questions=[
            'how many boxes are enough',
        ],
    ),
    TaskKind(
        name='equal-shares',
        thoughts=['I divide the total by the number of people.'],
        code=['final_answer({a} // {b})'],
        slots=fair_shares,
        seen=[
            *EQUAL_SHARES,
            *asked(
                'the equal share of each of {b} people in {a} {i}',
                'the number of {i} per person if {b} friends split {a}',
                'the number of {i} in each bag when {a} go into {b} equal bags',
                '{a} {i} divided equally by {b} people',
            ),
            '{a} {i}, {b} people, equal shares. How many each?',
            'Divide {a} {i} equally among {b} children.',
            *asked('the number of {i} each person gets when {a} {i} are shared by {b} people'),
            (
                '{n} shares {a} {i} equally <among|with|between> {b} <friends|children|people>. How many <{i} |>does '
                'each <one |person |>get?'
            ),
            '{a} {i} are divided equally among {b} people. How many does each get?',
            'Split {a} {i} equally between {b} people. How many for each?',
            'If {b} children share {a} {i} equally, how many {i} does each child get?',
            wondered('the number of {i} each person gets when {a} {i} are shared by {b} people'),
        ],
        facts=[
            '{a} {i} are shared equally by {b} people',
            'I split {a} {i} equally between {b} kids',
            '{n} puts {a} {i} into {b} equal bags',
            '{b} friends share {a} {i} and all get the same number',
            'a teacher gives {a} {i} to {b} children in equal parts',
            'there are {a} {i} for {b} tables, the same number for each',
            '{n} divides {a} {i} evenly into {b} boxes',
        ],
        questions=[
            'how many for each',
            'how many are in each share',
            'how many {i} is that each',
            'what is one share',
            'how many each',
            'how many {i} per share',
        ],
        held_out=[
            '{b} friends share {a} {i} fairly. How many does everyone get?',
        ],
        held_out_questions=[
            'how many {i} for each',
        ],
    ),
]
