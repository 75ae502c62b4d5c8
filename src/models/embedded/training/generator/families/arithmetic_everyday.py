"""Word problems about travelling and about stock that comes and goes."""

from random import Random

from ..kind import TaskKind
from ..phrases import asked, wondered
from ..words import goods, person
from .arithmetic_wordings_more import STOCK_IN, STOCK_IN_AND_OUT, STOCK_OUT
from .arithmetic_wordings_measures import AVERAGE_SPEED, DISTANCE, TRAVEL_TIME

VEHICLES = 'train car bus bike truck ship plane'.split()


def hours(rng: Random) -> int | float:
    return rng.choice([rng.randint(2, 12), rng.randint(1, 9) + 0.5])


KINDS = [
    TaskKind(
        name='distance',
        thoughts=['Distance is speed times time.'],
        code=[
            'distance = {s} * {h}',
            'final_answer(distance)',
        ],
        slots=lambda rng: dict(n=person(rng), v=rng.choice(VEHICLES), s=rng.randint(5, 300), h=hours(rng)),
        seen=[
            *DISTANCE,
            *asked(
                'the way a {v} goes in {h} hours at {s} $speed_unit',
                'the length of a trip of {h} hours at {s} $speed_unit',
                'the distance driven at {s} $speed_unit in {h} hours',
            ),
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
        facts=[
            'a {v} goes {s} $speed_unit for {h} hours',
            'I drive for {h} hours at {s} $speed_unit',
            '{n} travels {h} hours with an average speed of {s} $speed_unit',
            'the speed is {s} $speed_unit and the trip takes {h} hours',
            'a {v} keeps {s} $speed_unit and we sit in it for {h} hours',
            '{n} needs {h} hours at {s} $speed_unit to get to work',
        ],
        questions=[
            'how far is that',
            'what is the distance',
            'how far does it go',
            'what distance is covered',
            'how long is the way',
            'how far is the trip',
        ],
        held_out=[
            'A {v} moves with {s} km per hour during {h} hours. Compute the distance.',
            *asked('the distance for {h} hours at {s} $speed_unit'),
        ],
        held_out_questions=[
            'what distance does the trip cover',
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
            *TRAVEL_TIME,
            *asked(
                'the number of hours for a trip of {d} km at {s} $speed_unit',
                'the time a {v} takes for {d} km at {s} $speed_unit',
                'the travel time for {d} km with a speed of {s} $speed_unit',
            ),
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
        facts=[
            'a {v} goes {s} $speed_unit and has {d} km to go',
            'I drive {d} km at {s} $speed_unit',
            '{n} travels {d} km with an average speed of {s} $speed_unit',
            'the speed is {s} $speed_unit and the way is {d} km',
            'a {v} covers {d} km at {s} $speed_unit',
            'it is {d} km to the coast and we do {s} $speed_unit',
        ],
        questions=[
            'how long does it take',
            'how many hours is that',
            'how long is the trip in hours',
            'what is the travel time',
            'how many hours are needed',
            'how much time is that',
        ],
        held_out=[
            'The trip is {d} km and the {v} does {s} km per hour. How long is the trip in hours?',
            *asked('the hours a {v} needs for {d} km at {s} $speed_unit'),
        ],
        held_out_questions=[
            'how many hours does the trip take',
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
            *STOCK_IN_AND_OUT,
            *asked(
                'the number of {i} after {b} of {a} are sold and {d} come in',
                'the stock of {i}: {a}, minus {b}, plus {d}',
                'the number of {i} there are when {b} of {a} leave and {d} arrive',
            ),
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
        facts=[
            'a shop has {a} {i}, sells {b} and gets {d} new ones',
            'I have {a} {i}, give away {b} and buy {d} more',
            '{n} had {a} {i}, {b} broke and {d} were found',
            'there are {a} {i}, {b} are used up and {d} are delivered',
            'of {a} {i} {b} are lost and then {d} are added',
            'a box has {a} {i}, {b} are taken out and {d} are put in',
            '{n} collects {i}, has {a}, sells {b} and receives {d} from a friend',
        ],
        questions=[
            'how many {i} are there now',
            'how many is that in the end',
            'how many {i} are there then',
            'what is the number of {i} now',
            'how many are there at the end',
            'how many does that make now',
        ],
        held_out=[
            '{n} starts with {a} {i}, loses {b} and finds {d}. How many {i} now?',
            'We have {a} {i}. {b} are lost, then {d} are bought. How many {i} do we have?',
        ],
        held_out_questions=[
            'what is the number in the end',
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
            *AVERAGE_SPEED,
            *asked(
                'the average speed of a trip of {d} km that takes {h} hours',
                'the speed in km per hour for {d} km in {h} hours',
                'the speed needed for {d} km in {h} hours',
            ),
            '{d} km in {h} hours, how fast?',
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
        facts=[
            'a {v} covers {d} km in {h} hours',
            'I drive {d} km and it takes {h} hours',
            '{n} travels {d} km in {h} hours',
            'the way is {d} km and the trip takes {h} hours',
            'a {v} is on the road for {h} hours and goes {d} km',
            'it took us {h} hours to go {d} km',
        ],
        questions=[
            'what is the average speed',
            'how fast is that',
            'what speed is that',
            'how many km per hour is that',
            'what is the speed on average',
        ],
        held_out=[
            *asked('the mean speed for {d} km in {h} hours'),
        ],
        held_out_questions=[
            'how fast is it on average',
        ],
    ),
    TaskKind(
        name='stock-out',
        thoughts=['I subtract what goes.'],
        code=['final_answer({a} - {b})'],
        slots=lambda rng: dict(n=person(rng), i=goods(rng), a=rng.randint(20, 999), b=rng.randint(2, 19)),
        seen=[
            *STOCK_OUT,
            *asked(
                'the number of {i} that remain of {a} when {b} are sold',
                'the number of {i} left from {a} after {b} are used',
                '{a} {i} minus {b}',
            ),
            '{a} {i}, {b} gone, how many left?',
            *asked('the number of {i} left if {b} of {a} are gone'),
            '{n} has {a} {i} and <gives away|loses|sells|eats|uses> {b}. How many <{i} |>are left?',
            'I have {a} {i} and <give away|lose|sell|eat|use> {b}. How many <{i} |>do I have left?',
            'There are {a} {i}, {b} are <taken|sold|removed>. How many remain?',
            wondered('the number of {i} left if {b} of {a} are gone'),
        ],
        facts=[
            '{n} has {a} {i} and sells {b} of them',
            'I had {a} {i} and gave {b} to a friend',
            'a shop has {a} {i} and {b} are bought by a customer',
            'of {a} {i} {b} are broken',
            'there were {a} {i} and {b} got lost',
            'a box has {a} {i} and {b} are taken out',
            '{b} of {a} {i} are eaten',
        ],
        questions=[
            'how many are left',
            'how many {i} remain',
            'how many are still there',
            'what is left',
            'how many {i} are there now',
            'how many are not gone',
        ],
        held_out=[
            'From {a} {i} I take away {b}. How many are left?',
        ],
        held_out_questions=[
            'how many {i} are still left',
        ],
    ),
    TaskKind(
        name='stock-in',
        thoughts=['I add what comes.'],
        code=['final_answer({a} + {b})'],
        slots=lambda rng: dict(n=person(rng), i=goods(rng), a=rng.randint(20, 999), b=rng.randint(2, 300)),
        seen=[
            *STOCK_IN,
            *asked(
                'the number of {i} if {b} are added to {a}',
                'the number of {i} there are after {b} more come to {a}',
                '{a} {i} plus {b} more',
            ),
            '{a} {i}, {b} more, how many now?',
        ],
        facts=[
            '{n} has {a} {i} and buys {b} more',
            'I had {a} {i} and got {b} from a friend',
            'a shop has {a} {i} and {b} are delivered',
            'there were {a} {i} and {b} more are found',
            'a box has {a} {i} and {b} are put in',
            'to {a} {i} {n} adds {b}',
        ],
        questions=[
            'how many are there now',
            'how many {i} is that',
            'how many is that in total',
            'how many {i} are there in the end',
            'what is the number now',
            'how many altogether',
        ],
        held_out=['To {a} {i} we add {b}. How many do we have?'],
        held_out_questions=['how many {i} are there altogether'],
    ),
]
