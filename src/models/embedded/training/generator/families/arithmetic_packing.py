"""Word problems about packing: buses, full boxes, free places, rows, dozens, what is eaten first."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import goods, person


def boxes(rng: Random) -> Slots:
    """Goods `a`, a box size `b`, and some goods `d` that do not go into a box."""
    everything = rng.randint(20, 900)
    return dict(
        n=person(rng),
        i=goods(rng),
        a=everything,
        b=rng.randint(3, 24),
        d=rng.randint(2, 15),
        k=rng.randint(2, 9),
        x=rng.randint(2, 40),
    )


def seats(rng: Random) -> Slots:
    return dict(n=person(rng), a=rng.randint(20, 900), b=rng.choice([4, 5, 7, 8, 9, 12, 20, 30, 45, 50, 52, 60]))


def shares_of_rest(rng: Random) -> Slots:
    """Goods `a`, of which `d` are gone before `b` people share the others without a rest."""
    people, gone = rng.randint(2, 12), rng.randint(2, 30)
    return dict(n=person(rng), i=goods(rng), b=people, d=gone, a=people * rng.randint(2, 30) + gone)


def rows(rng: Random) -> Slots:
    """Rows `a` of `b` seats, of which `d` are empty."""
    return dict(n=person(rng), a=rng.randint(3, 40), b=rng.randint(4, 40), d=rng.randint(2, 11))


KINDS = [
    TaskKind(
        name='vehicles-for-people',
        thoughts=['I divide the people by the seats and round up.'],
        code=[
            'import math',
            'final_answer(math.ceil({a} / {b}))',
        ],
        slots=seats,
        seen=[
            *asked(
                'the number of <buses|cars|vans|boats> for {a} people with {b} seats each',
                'the number of <buses|cars|vans|trips> needed for {a} people if {b} fit in one',
                'the number of tables for {a} guests with {b} at each table',
            ),
            '{a} people, {b} per car, how many cars?',
            'How many tables with {b} chairs do we need for {a} guests?',
        ],
        facts=[
            '{a} people must travel and one bus has {b} seats',
            'a class trip has {a} people and {b} fit in each bus',
            'a lift takes {b} people at once and {a} people want to go up',
            '{a} guests come and {b} can sit at one table',
            '{n} invites {a} people and a car has room for {b}',
            '{a} children go by boat and a boat takes {b}',
        ],
        questions=[
            'how many are needed',
            'how many of them does it take',
            'how many must there be for everybody',
            'how many of them for all',
            'what is the smallest number that is enough',
        ],
        held_out=['For {a} people and {b} seats in each van, how many vans must be hired?'],
        held_out_questions=['how many of them are needed'],
    ),
    TaskKind(
        name='full-boxes',
        thoughts=['I divide and round down to full boxes.'],
        code=['final_answer({a} // {b})'],
        slots=boxes,
        seen=[
            *asked(
                'the number of full boxes I get from {a} {i} with {b} per box',
                'the number of complete sets of {b} from {a} {i}',
                'the number of full bags of {b} that {a} {i} fill',
            ),
            'How many full boxes of {b} can I fill with {a} {i}?',
            '{a} {i}, {b} per box, how many full boxes?',
        ],
        facts=[
            'a box holds {b} {i} and there are {a} {i}',
            '{n} packs {a} {i} with {b} in each box',
            'we have {a} {i} and {b} fit in one box',
            '{a} {i} go into boxes of {b}',
            'one box takes {b} {i} and {n} has {a}',
            'a farm has {a} {i} and sells only full boxes of {b}',
        ],
        questions=[
            'how many full boxes are there',
            'how many boxes get full',
            'how many complete boxes is that',
            'how many boxes can be filled completely',
            'what is the number of full boxes',
        ],
        held_out=['With {a} {i} and room for {b} in a box, how many boxes become full?'],
        held_out_questions=['how many boxes are full'],
    ),
    TaskKind(
        name='missing-for-full-box',
        weight=0.6,
        thoughts=['I take the remainder of the negative number, that is what the last box lacks.'],
        code=['final_answer(-{a} % {b})'],
        slots=boxes,
        seen=[
            *asked(
                'the number of {i} missing to fill the last box of {b} with {a} {i}',
                'the free places in the last box if {a} {i} go into boxes of {b}',
            ),
            'How many more {i} fit in the last box if {a} {i} go into boxes of {b}?',
        ],
        facts=[
            'a box holds {b} {i} and there are {a} {i}',
            '{n} packs {a} {i} with {b} in each box',
            'we have {a} {i} and {b} fit in one box',
            '{a} {i} go into boxes of {b}',
            'one box takes {b} {i} and {n} has {a}',
        ],
        questions=[
            'how many {i} are missing to fill the last box',
            'how many places are free in the last box',
            'how many more {i} does the last box need to be full',
            'how many more fit in the last box',
        ],
        held_out=['Boxes of {b} are filled with {a} {i}. How many places of the last one stay free?'],
        held_out_questions=['how many places stay free in the last box'],
    ),
    TaskKind(
        name='shares-of-rest',
        thoughts=['I subtract what is gone and divide the rest by the people.'],
        code=[
            'rest = {a} - {d}',
            'final_answer(rest // {b})',
        ],
        slots=shares_of_rest,
        seen=[
            *asked(
                'the number of {i} for each of {b} people if {d} of {a} {i} are gone and the rest is shared',
                'the share of each of {b} friends in {a} {i} after {d} are kept back',
            ),
            'Take {d} of {a} {i} away and share the rest among {b} people. How many each?',
            '{a} {i}, {d} broken, rest shared by {b} people, how many each?',
        ],
        facts=[
            '{n} has {a} {i}, keeps {d} and shares the rest equally among {b} friends',
            'of {a} {i} {d} are broken and {b} people share the others equally',
            'I had {a} {i}, lost {d} and split the rest evenly between {b} kids',
            'there are {a} {i}, {d} are eaten and the rest is divided by {b} people',
            '{d} of {a} {i} are sold and {b} children share what is left',
            'first {d} of the {a} {i} are set aside, then {b} people get equal shares',
        ],
        questions=[
            'how many for each',
            'how many does each <one |person |>get',
            'how many are in each share',
            'how many {i} is that each',
            'what is one share',
        ],
        held_out=['{b} people share {a} {i} without the {d} bad ones. How many does everyone get?'],
        held_out_questions=['how many {i} for each'],
    ),
    TaskKind(
        name='boxes-total',
        thoughts=['I multiply the number of boxes by what is in each.'],
        code=['final_answer({k} * {b})'],
        slots=boxes,
        seen=[
            *asked(
                'the number of {i} in {k} boxes of {b}',
                'the total of {i} if {k} bags have {b} each',
                '{k} packs with {b} {i} each in total',
            ),
            'How many {i} are in {k} boxes with {b} each?',
            '{k} boxes, {b} {i} in each, total?',
        ],
        facts=[
            'there are {k} boxes with {b} {i} in each',
            '{n} has {k} bags of {b} {i}',
            'I bought {k} packs and each has {b} {i}',
            'each of {k} children brings {b} {i}',
            '{k} shelves hold {b} {i} each',
            'a truck brings {k} boxes, {b} {i} per box',
        ],
        questions=[
            'how many {i} are there in total',
            'how many is that altogether',
            'how many {i} is that',
            'what is the total number',
            'how many {i} are there in all',
        ],
        held_out=['{k} boxes hold {b} {i} each. How many {i} are that together?'],
        held_out_questions=['how many {i} altogether'],
    ),
    TaskKind(
        name='boxes-and-singles',
        thoughts=['I multiply the boxes by what is in each and add the single ones.'],
        code=['final_answer({k} * {b} + {x})'],
        slots=boxes,
        seen=[
            *asked(
                'the number of {i} in {k} boxes of {b} and {x} more',
                'the total of {i} in {k} bags of {b} plus {x} single ones',
            ),
            '{k} boxes of {b} {i} and {x} single ones, how many in total?',
        ],
        facts=[
            'there are {k} boxes with {b} {i} in each and {x} single ones',
            '{n} has {k} bags of {b} {i} and {x} more {i} on the table',
            'I bought {k} packs with {b} {i} each and already had {x}',
            'each of {k} children brings {b} {i} and the teacher adds {x}',
            '{k} shelves hold {b} {i} each and {x} are on the floor',
        ],
        questions=[
            'how many {i} are there in total',
            'how many is that altogether',
            'how many {i} is that',
            'what is the total number',
            'how many {i} are there in all',
        ],
        held_out=['With {k} boxes of {b} {i} each and {x} loose ones, how many {i} are that together?'],
        held_out_questions=['how many {i} altogether'],
    ),
    TaskKind(
        name='rows-of-seats',
        weight=0.7,
        thoughts=['I multiply the rows by the seats in each.'],
        code=['final_answer({a} * {b})'],
        slots=rows,
        seen=[
            *asked(
                'the number of seats in {a} rows of {b}',
                'the total of chairs with {a} rows and {b} chairs <in each row|per row>',
            ),
            '{a} rows with {b} seats each, how many seats?',
        ],
        facts=[
            'a hall has {a} rows with {b} seats each',
            '{n} puts chairs in {a} rows of {b}',
            'there are {a} rows and every row has {b} places',
            'a garden has {a} rows of {b} plants',
        ],
        questions=[
            'how many is that in total',
            'how many are there altogether',
            'how many are there',
            'what is the total number',
        ],
        held_out=['How many places are {a} rows, {b} in every row?'],
        held_out_questions=['how many are there in total'],
    ),
    TaskKind(
        name='rows-minus-empty',
        thoughts=['I multiply the rows by the seats and subtract the empty ones.'],
        code=[
            'seats = {a} * {b}',
            'final_answer(seats - {d})',
        ],
        slots=rows,
        seen=[
            *asked(
                'the number of taken seats in {a} rows of {b} with {d} empty',
                'the number of people if {a} rows of {b} seats are full except {d}',
            ),
            '{a} rows with {b} seats each, {d} empty, how many taken?',
            (
                'We counted {a} rows with {b} chairs in every row. {d} of the chairs <wobble|are roped off|have no '
                'seat>. How many <are fit for use|can we use>?'
            ),
            (
                '{a} rows x {b} seats, {d} <broken|out of order|blocked>, <how many can sit?|usable seats?|seats that '
                'work?>'
            ),
            'How many <people|guests> fit in if there are {a} rows of {b} and {d} chairs are <broken|taken away>?',
            'in my orchard {a} rows of {b} trees were planted and {d} died, how many trees are alive',
            'the plane has {a} rows with {b} seats, {d} of them kept free. how many passengers',
            '{d} seats are missing in a grandstand of {a} rows, {b} seats in each. How many are there really?',
            'A parking lot has {a} rows of {b} spaces and {d} are blocked. How many cars can park?',
            'A tray garden with {a} rows of {b} pots, {d} pots empty. How many are planted?',
        ],
        facts=[
            'a hall has {a} rows with {b} seats each and {d} seats are empty',
            '{n} puts chairs in {a} rows of {b} and {d} of them stay free',
            'there are {a} rows, every row has {b} places and all but {d} are taken',
            'a bus company counts {a} rows of {b} seats with {d} empty seats',
            'a cinema with {a} rows of {b} seats is full except for {d} seats',
        ],
        questions=[
            'how many seats are taken',
            'how many people are there',
            'how many people sit',
            'how many seats are not empty',
            'how many places are used',
            'how many can sit down',
            'how many seats can be used',
            'how many guests fit in',
            'how many places does that leave',
        ],
        held_out=['Of {a} rows, {b} seats in every row, {d} seats are free. How many are taken?'],
        held_out_questions=['how many places are taken'],
    ),
    TaskKind(
        name='dozens-to-pieces',
        weight=0.8,
        thoughts=['A dozen is 12, so I multiply by 12.'],
        code=['final_answer({k} * 12)'],
        slots=lambda rng: boxes(rng) | dict(k=rng.randint(2, 60)),
        seen=[
            *asked(
                'the number of eggs in {k} dozen',
                '{k} dozen eggs in pieces',
                'the number of {i} in {k} dozens',
            ),
            'How many eggs are {k} dozen?',
            '{k} dozen {i}, how many?',
            '{k} dozen = how many?',
        ],
        facts=[
            'I buy {k} dozen eggs',
            '{n} orders {k} dozen {i}',
            'a baker makes {k} dozen rolls',
            'we have {k} dozens of {i}',
            'the shop got {k} dozen eggs today',
        ],
        questions=[
            'how many pieces is that',
            'how many is that',
            'how many are there',
            'what number is that',
            'how many single ones are they',
        ],
        held_out=['Someone has {k} dozen of {i}. What number is it?'],
        held_out_questions=['how many pieces are there'],
    ),
    TaskKind(
        name='pieces-to-dozens',
        weight=0.8,
        thoughts=['A dozen is 12, so I divide by 12.'],
        code=['final_answer({k} / 12)'],
        slots=lambda rng: boxes(rng) | dict(k=12 * rng.randint(2, 60) // rng.choice([1, 1, 1, 2])),
        seen=[
            *asked(
                'the number of dozens in {k} eggs',
                '{k} eggs in dozens',
                'the number of dozens that {k} {i} make',
            ),
            'How many dozen are {k} eggs?',
            '{k} {i}, how many dozen?',
            '{k} = how many dozen?',
        ],
        facts=[
            'I buy {k} eggs',
            '{n} orders {k} {i}',
            'a baker makes {k} rolls',
            'we have {k} {i}',
            'the shop got {k} eggs today',
        ],
        questions=[
            'how many dozen is that',
            'how many dozens are there',
            'how much is that in dozens',
            'what is that in dozens',
        ],
        held_out=['Someone has {k} {i}. How much is it in dozens?'],
        held_out_questions=['how many dozen are there'],
    ),
]
