"""Word problems about sharing, packing, travelling, earning and keeping stock."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, goods, person, price

VEHICLES = 'train car bus bike truck ship plane'.split()


def fair_shares(rng: Random) -> Slots:
    """Goods that can be shared without a rest."""
    people = rng.randint(2, 19)
    return dict(n=person(rng), i=goods(rng), b=people, a=people * rng.randint(2, 60))


def hours(rng: Random) -> int | float:
    return rng.choice([rng.randint(2, 12), rng.randint(1, 9) + 0.5])


KINDS = [
    TaskKind(
        name='left-over',
        thoughts=['The remainder is what is left over.'],
        code=['final_answer({a} % {b})'],
        slots=lambda rng: dict(n=person(rng), i=goods(rng), a=rng.randint(20, 999), b=rng.randint(3, 19)),
        seen=[
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
        held_out=[
            '{n} puts {a} {i} into rows of {b}. How many {i} do not fit?',
            '$find the remainder when {a} {i} are shared among {b} people',
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
        held_out=[
            'How many boxes of {b} are necessary to store {a} {i}?',
            *asked('how many boxes of {b} we need for {a} {i}'),
        ],
    ),
    TaskKind(
        name='distance',
        thoughts=['Distance is speed times time.'],
        code=[
            'distance = {s} * {h}',
            'final_answer(distance)',
        ],
        slots=lambda rng: dict(n=person(rng), v=rng.choice(VEHICLES), s=rng.randint(5, 300), h=hours(rng)),
        seen=[
            'A {v} drives at {s} km per hour for {h} hours. <How far does it go?|What distance does it cover?>',
            'How <far|many km> does a {v} travel in {h} hours at {s} km per hour?',
            '{n} travels by {v} for {h} hours at {s} km per hour. <What is the distance?|How many km is that?>',
            'At {s} km per hour, what distance does a {v} cover in {h} hours?',
            *asked('the distance a {v} covers in {h} hours at {s} $speed_unit'),
            'How far do I get in {h} hours at {s} $speed_unit?',
            (
                'I <drive|ride|travel|cycle> {h} hours at {s} $speed_unit. <How far is that?|How far do I get?|What '
                'distance is it?|Distance?>'
            ),
            'A {v} goes {s} $speed_unit. How far does it go in {h} hours?',
            'how far does a {v} go in {h} hours at {s} $speed_unit',
            '{n} <drives|rides|goes> at {s} $speed_unit for {h} hours. How far?',
            'If a {v} travels at {s} $speed_unit for {h} hours, how far does it go?',
            '{h} hours at {s} $speed_unit, how far?',
            'With a speed of {s} $speed_unit, how far will a {v} go in {h} hours?',
            'A {v} travels {h} hours with {s} $speed_unit. What distance is that?',
            wondered('the distance a {v} covers in {h} hours at {s} $speed_unit'),
        ],
        held_out=[
            'A {v} moves with {s} km per hour during {h} hours. Compute the distance.',
            *asked('the distance for {h} hours at {s} $speed_unit'),
        ],
    ),
    TaskKind(
        name='travel-time',
        thoughts=['Time is distance divided by speed.'],
        code=[
            'hours = {d} / {s}',
            'final_answer(hours)',
        ],
        slots=lambda rng: dict(n=person(rng), v=rng.choice(VEHICLES), s=rng.randint(5, 300), d=rng.randint(10, 3000)),
        seen=[
            'A {v} must cover {d} km at {s} km per hour. <How long does it take?|How many hours does it take?>',
            'How <long|many hours> does a {v} need for {d} km at {s} km per hour?',
            '{n} drives {d} km with a speed of {s} km per hour. How many hours is that?',
            'How much time does a {v} take to travel {d} km at {s} km per hour?',
            *asked('the time for {d} km at {s} $speed_unit'),
            'How long do I need for {d} km at {s} $speed_unit?',
            (
                'I drive {d} <km|kilometers|miles> at {s} $speed_unit. <How long does it take?|How many hours?|How '
                'long is that?>'
            ),
            'A {v} goes {s} $speed_unit. How long does it take for {d} km?',
            'how long does {d} km take at {s} $speed_unit',
            'If a {v} does {s} $speed_unit, how many hours does it need for {d} km?',
            '{d} km at {s} $speed_unit, how many hours?',
            'With a speed of {s} $speed_unit, how long does a {v} need for {d} km?',
            wondered('the time for {d} km at {s} $speed_unit'),
        ],
        held_out=[
            'The trip is {d} km and the {v} does {s} km per hour. How long is the trip in hours?',
            *asked('the hours a {v} needs for {d} km at {s} $speed_unit'),
        ],
    ),
    TaskKind(
        name='wage-by-days',
        thoughts=['The pay is rate times hours times days.'],
        code=[
            'pay = {p} * {h} * {d}',
            'final_answer(pay)',
        ],
        slots=lambda rng: dict(
            n=person(rng), p=price(rng), h=rng.randint(2, 10), d=rng.randint(2, 30), c=rng.choice(CURRENCIES)
        ),
        seen=[
            (
                '{n} earns {p} {c} per hour and works {h} hours a day for {d} days. <How much does {n} earn?|What is '
                'the total pay?>'
            ),
            'How much does {n} make in {d} days with {h} hours a day at {p} {c} per hour?',
            '{n} works {d} days, {h} hours each day, for {p} {c} per hour. <What is the pay?|How much money is that?>',
            'For {p} {c} per hour, {h} hours a day and {d} days, what is the total pay?',
            *asked('the pay for {d} days with {h} hours a day at {p} {c} per hour'),
            (
                'I earn {p} {c} <per|an> hour and work {h} hours a day for {d} days. <What do I earn?|How much is '
                'that?|How much do I get?>'
            ),
            '{n} gets {p} {c} <per|an> hour. How much for {d} days of {h} hours?',
            'I work {h} hours a day for {d} days at {p} {c} an hour. How much do I earn?',
            'how much is {d} days x {h} hours at {p} {c} per hour',
            '$want the total wage for {h} hours a day, {d} days, {p} {c} an hour',
            'At {p} {c} an hour, what does {n} earn in {d} days with {h} hours per day?',
            wondered('the pay for {d} days with {h} hours a day at {p} {c} per hour'),
        ],
        held_out=[
            'A job pays {p} {c} an hour. {n} does {h} hours a day for {d} days. How much is earned?',
            '$find the total wage for {h} hours a day, {d} days, {p} {c} an hour',
        ],
    ),
    TaskKind(
        name='stock-in-and-out',
        thoughts=['I subtract what goes and add what comes.'],
        code=['final_answer({a} - {b} + {d})'],
        slots=lambda rng: dict(
            n=person(rng), i=goods(rng), a=rng.randint(50, 999), b=rng.randint(2, 49), d=rng.randint(2, 300)
        ),
        seen=[
            (
                'A <store|shop> has {a} {i}. It sells {b} and then receives {d} more. <How many {i} are there now?|'
                'How many {i} does it have?>'
            ),
            (
                '{n} had {a} {i}, gave away {b} and bought {d} more. <How many {i} does {n} have now?|How many are '
                'there now?>'
            ),
            'There were {a} {i}. {b} were removed and {d} were added. How many {i} are there now?',
            'From {a} {i}, {b} are sold and {d} come in. How many {i} remain?',
            *asked('the number of {i} if I start with {a}, remove {b} and add {d}'),
            (
                'I had {a} {i}, <lost|sold|gave away|ate|used> {b} and <bought|found|got|received> {d} more. <How '
                'many do I have now?|How many {i} now?|How many are left?>'
            ),
            'There are {a} {i}. {b} are <sold|taken|removed> and {d} <are added|arrive|come in>. How many now?',
            'Start with {a} {i}, take away {b}, add {d}. How many?',
            '{n} has {a} {i}, <sells|eats|loses> {b} and <buys|gets|finds> {d}. How many {i} does {n} have now?',
            wondered('the number of {i} if I start with {a}, remove {b} and add {d}'),
        ],
        held_out=[
            '{n} starts with {a} {i}, loses {b} and finds {d}. How many {i} now?',
            'We have {a} {i}. {b} are lost, then {d} are bought. How many {i} do we have?',
        ],
    ),
    TaskKind(
        name='equal-shares',
        thoughts=['I divide the total by the number of people.'],
        code=['final_answer({a} // {b})'],
        slots=fair_shares,
        seen=[
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
        held_out=[
            '{b} friends share {a} {i} fairly. How many does everyone get?',
        ],
    ),
    TaskKind(
        name='average-speed',
        thoughts=['Speed is distance divided by time.'],
        code=[
            'speed = {d} / {h}',
            'final_answer(speed)',
        ],
        slots=lambda rng: dict(v=rng.choice(VEHICLES), n=person(rng), d=rng.randint(10, 3000), h=hours(rng)),
        seen=[
            *asked('the average speed for {d} km in {h} hours', 'the speed of a {v} that covers {d} km in {h} hours'),
            (
                'A {v} <travels|drives|covers|goes> {d} km in {h} hours. <What is the average speed?|What is its '
                'speed?|How fast is it?>'
            ),
            'How fast is a {v} that needs {h} hours for {d} km?',
            'I drove {d} km in {h} hours. <How fast was I?|What was my average speed?>',
            '{n} needs {h} hours for {d} km. What is the average speed?',
            'If a {v} takes {h} hours for {d} km, how fast is it?',
            wondered('the average speed for {d} km in {h} hours'),
        ],
        held_out=[
            *asked('the mean speed for {d} km in {h} hours'),
        ],
    ),
    TaskKind(
        name='wage-by-hours',
        thoughts=['The pay is rate times hours.'],
        code=[
            'pay = {p} * {h}',
            'final_answer(pay)',
        ],
        slots=lambda rng: dict(n=person(rng), p=price(rng), h=rng.randint(2, 60), c=rng.choice(CURRENCIES)),
        seen=[
            *asked('the pay for {h} hours at {p} {c} <per|an> hour'),
            '{n} earns {p} {c} <per|an> hour and works {h} hours. <How much does {n} earn?|What is the pay?>',
            'I earn {p} {c} <per|an> hour. How much do I get for {h} hours?',
            'How much is {h} hours of work at {p} {c} an hour?',
            wondered('the pay for {h} hours at {p} {c} <per|an> hour'),
        ],
        held_out=[
            'I work {h} hours for {p} {c} an hour. What do I earn?',
        ],
    ),
    TaskKind(
        name='stock-out',
        thoughts=['I subtract what goes.'],
        code=['final_answer({a} - {b})'],
        slots=lambda rng: dict(n=person(rng), i=goods(rng), a=rng.randint(20, 999), b=rng.randint(2, 19)),
        seen=[
            *asked('the number of {i} left if {b} of {a} are gone'),
            '{n} has {a} {i} and <gives away|loses|sells|eats|uses> {b}. How many <{i} |>are left?',
            'I have {a} {i} and <give away|lose|sell|eat|use> {b}. How many <{i} |>do I have left?',
            'There are {a} {i}, {b} are <taken|sold|removed>. How many remain?',
            wondered('the number of {i} left if {b} of {a} are gone'),
        ],
        held_out=[
            'From {a} {i} I take away {b}. How many are left?',
        ],
    ),
]
