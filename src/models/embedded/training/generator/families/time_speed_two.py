"""Two vehicles, or a trip of two parts."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import distinct_pair, person
from .time_speed_values import UNITS, VEHICLES


def two_vehicles(rng: Random) -> Slots:
    """Speeds `a` above `b`, a distance `d` and a time `h`."""
    slow = rng.choice([rng.randint(4, 30), rng.randint(6, 24) * 5])
    fast = slow + rng.choice([rng.randint(1, 40), rng.randint(1, 8) * 5])
    first, second = rng.sample(VEHICLES, 2)
    name, other = distinct_pair(rng, person)
    return dict(
        a=fast,
        b=slow,
        d=rng.choice([rng.randint(10, 900), rng.randint(1, 80) * 10]),
        h=rng.choice([rng.randint(2, 9), rng.randint(1, 6) + 0.5]),
        v=first,
        w=second,
        n=name,
        j=other,
        u_=rng.choice(UNITS),
    )


def two_legs(rng: Random) -> Slots:
    return dict(
        a=rng.randint(4, 130),
        b=rng.choice([rng.randint(1, 6), rng.randint(1, 5) + 0.5]),
        d=rng.randint(4, 130),
        h=rng.choice([rng.randint(1, 6), rng.randint(1, 5) + 0.5]),
        x=rng.randint(10, 400),
        y=rng.randint(10, 400),
        v=rng.choice(VEHICLES),
        n=person(rng),
        u_=rng.choice(UNITS),
    )


SAME_WAY_FACTS = [
    'a {v} goes {a} {u_} and a {w} goes {b} {u_} in the same direction',
    '{n} rides at {a} {u_} and {j} at {b} {u_} the same way',
    '{n} and {j} start together and go the same way at {a} and {b} {u_}',
    'from one place a {w} at {b} {u_} and a {v} at {a} {u_} leave in the same direction',
]
OPPOSITE_FACTS = [
    'a {v} goes {a} {u_} and a {w} goes {b} {u_} in opposite directions',
    '{n} rides east at {a} {u_} and {j} rides west at {b} {u_}',
    '{n} and {j} start together and go opposite ways at {a} and {b} {u_}',
    'from one place a {w} at {b} {u_} and a {v} at {a} {u_} leave in opposite directions',
]

KINDS = [
    TaskKind(
        name='time-until-meeting',
        thoughts=['They approach with the sum of their speeds.'],
        code=['speed = {a} + {b}', 'final_answer({d} / speed)'],
        slots=two_vehicles,
        seen=[
            *asked(
                'the hours until two {v}s {d} km apart meet if they go {a} and {b} {u_} towards each other',
                'the time until they meet: {d} km apart, {a} and {b} {u_} towards each other',
            ),
            'Two {v}s are {d} km apart and go {a} and {b} {u_} towards each other. When do they meet?',
            'Towards each other at {a} and {b} {u_}, {d} km apart. After how many hours do they meet?',
        ],
        facts=[
            'a {v} at {a} {u_} and a {w} at {b} {u_} are {d} km apart and approach each other',
            '{n} and {j} live {d} km apart and ride towards each other at {a} and {b} {u_}',
            'two towns are {d} km apart and from each a {v} starts towards the other, at {b} and {a} {u_}',
            '{n} walks to {j} at {b} {u_}, {j} comes to meet {n} at {a} {u_} and the distance is {d} km',
        ],
        questions=[
            'after how many hours do they meet',
            'when do they meet in hours',
            'how many hours until they meet',
            'how long does it take until they meet',
        ],
        held_out=['They approach at {a} and {b} {u_} from {d} km apart. After how many hours do they meet?'],
        held_out_questions=['in how many hours will they meet'],
    ),
    TaskKind(
        name='time-until-caught',
        thoughts=['The distance shrinks by the difference of their speeds.'],
        code=['speed = {a} - {b}', 'final_answer({d} / speed)'],
        slots=two_vehicles,
        seen=[
            *asked('the hours until a {v} at {a} {u_} catches a {w} at {b} {u_} that is {d} km ahead'),
            'A {w} at {b} {u_} is {d} km ahead of a {v} at {a} {u_}. When is it caught?',
            *asked('the hours to catch up {d} km with {a} {u_} against {b} {u_}'),
            '{d} km ahead at {b} {u_}, the one behind at {a} {u_}. How many hours to catch up?',
        ],
        facts=[
            'a {w} at {b} {u_} is {d} km ahead and a {v} follows at {a} {u_}',
            '{n} is {d} km ahead of {j} and rides at {b} {u_}, while {j} follows at {a} {u_}',
            'a {v} at {a} {u_} is {d} km behind a {w} at {b} {u_}',
            '{j} goes {a} {u_} after {n}, who goes {b} {u_} and has a lead of {d} km',
            '{n} has a lead of {d} km at {b} {u_} and is followed at {a} {u_}',
        ],
        questions=[
            'after how many hours is the lead gone',
            'how many hours until the one in front is caught',
            'how long does it take to catch up in hours',
            'how many hours does it take to catch up',
        ],
        held_out=['With {d} km ahead and {b} {u_}, when is one caught by a {v} at {a} {u_}?'],
        held_out_questions=['in how many hours is the one ahead caught'],
    ),
    TaskKind(
        name='apart-same-direction',
        thoughts=['The distance grows by the difference of the speeds.'],
        code=['speed = {a} - {b}', 'final_answer(speed * {h})'],
        slots=two_vehicles,
        seen=[
            *asked('the distance after {h} hours between {a} and {b} {u_} in the same direction'),
            *asked(
                'how far apart two {v}s at {a} and {b} {u_} are after {h} hours the same way',
                'the gap in km between {n} at {a} {u_} and {j} at {b} {u_} after {h} hours in the same direction',
            ),
            'Same direction, {a} and {b} {u_}, {h} hours: how far apart?',
        ],
        facts=SAME_WAY_FACTS,
        questions=[
            'how far apart are they after {h} hours',
            'what is the distance between them after {h} hours',
            'how many km are between them after {h} hours',
            'how big is the gap after {h} hours',
            'by how many km is one ahead after {h} hours',
        ],
        held_out=['At {a} and {b} {u_} the same way, how many km are between them after {h} hours?'],
        held_out_questions=['how far are they from each other after {h} hours'],
    ),
    TaskKind(
        name='apart-opposite-directions',
        thoughts=['The distance grows by the sum of the speeds.'],
        code=['speed = {a} + {b}', 'final_answer(speed * {h})'],
        slots=two_vehicles,
        seen=[
            *asked('the distance after {h} hours between {a} and {b} {u_} in opposite directions'),
            *asked(
                'how far apart two {v}s at {a} and {b} {u_} are after {h} hours in opposite directions',
                'the gap in km between {n} at {a} {u_} and {j} at {b} {u_} after {h} hours in opposite directions',
            ),
            'Opposite directions, {a} and {b} {u_}, {h} hours: how far apart?',
        ],
        facts=OPPOSITE_FACTS,
        questions=[
            'how far apart are they after {h} hours',
            'what is the distance between them after {h} hours',
            'how many km are between them after {h} hours',
            'how big is the gap after {h} hours',
            'how many km apart are they after {h} hours',
        ],
        held_out=['At {a} and {b} {u_} in opposite directions, how many km are between them after {h} hours?'],
        held_out_questions=['how far are they from each other after {h} hours'],
    ),
    TaskKind(
        name='time-saved',
        thoughts=['I subtract the time of the fast trip from that of the slow one.'],
        code=['slow = {d} / {b}', 'fast = {d} / {a}', 'final_answer((slow - fast) * 60)'],
        slots=two_vehicles,
        seen=[
            *asked('the minutes saved on {d} km at {a} instead of {b} {u_}'),
            'How many minutes faster are {d} km at {a} {u_} than at {b} {u_}?',
            *asked('the difference in minutes between {a} and {b} {u_} on {d} km'),
            '{d} km at {a} or {b} {u_}, minutes saved?',
        ],
        facts=[
            '{n} drives {d} km at {a} {u_} instead of {b} {u_}',
            'the way is {d} km, a {v} goes {a} {u_} and a {w} only {b} {u_}',
            'on {d} km I can go {b} {u_} or {a} {u_}',
            'a {v} does {d} km at {a} {u_}, and a {w} does the same at {b} {u_}',
            'instead of {b} {u_} I go {a} {u_} on my way of {d} km',
        ],
        questions=[
            'how many minutes are saved',
            'how many minutes faster is it',
            'how many minutes is the difference',
            'how much time is saved in minutes',
        ],
        held_out=['{d} km at {b} or at {a} {u_}: how many minutes are saved by the faster way?'],
        held_out_questions=['what does one save in minutes'],
    ),
    TaskKind(
        name='distance-of-two-legs',
        thoughts=['I add speed times time of both parts.'],
        code=['final_answer({a} * {b} + {d} * {h})'],
        slots=two_legs,
        seen=[
            *asked('the distance for {b} hours at {a} {u_} and {h} hours at {d} {u_}'),
            *asked('the km of {b} h at {a} {u_} plus {h} h at {d} {u_}'),
            '{b} h at {a} {u_} + {h} h at {d} {u_}, how far?',
        ],
        facts=[
            '{n} drives {b} hours at {a} {u_} and then {h} hours at {d} {u_}',
            'a {v} goes {a} {u_} for {b} hours, then {d} {u_} for {h} hours',
            'first I ride {b} hours at {a} {u_}, later {h} hours at {d} {u_}',
            'the {v} runs {b} hours with {a} {u_} and another {h} hours with {d} {u_}',
            '{n} walks {b} hours at {a} {u_}, then takes a {v} for {h} hours at {d} {u_}',
            'after {b} hours at {a} {u_} there are {h} more at {d} {u_}',
        ],
        questions=[
            'how far is that in total',
            'what is the whole distance',
            'how many km is that altogether',
            'how many km is the trip',
            'what distance is covered in all',
        ],
        held_out=['{b} hours at {a} {u_}, then {h} at {d} {u_}: how far is it altogether?'],
    ),
    TaskKind(
        name='average-speed-of-two-legs',
        thoughts=['The average speed is the whole distance divided by the whole time.'],
        code=['distance = {x} + {y}', 'hours = {b} + {h}', 'final_answer(distance / hours)'],
        slots=two_legs,
        seen=[
            *asked('the average speed for {x} km in {b} hours and {y} km in {h} hours'),
            *asked(
                'the mean speed over {x} km in {b} hours and then {y} km in {h} hours',
                'the overall km/h for {x} km in {b} h plus {y} km in {h} h',
            ),
            '{x} km in {b} h, {y} km in {h} h, average speed?',
        ],
        facts=[
            '{n} drives {x} km in {b} hours and then {y} km in {h} hours',
            'a {v} goes {x} km in {b} hours, then another {y} km in {h} hours',
            'first I ride {x} km in {b} hours, later {y} km in {h} hours',
            'the first part, {x} km, takes {b} hours and the second, {y} km, takes {h} hours',
            'after {x} km in {b} hours {n} rides {y} km more in {h} hours',
            'my train needs {b} hours for {x} km and {h} hours for the next {y} km',
        ],
        questions=[
            'what is the average speed',
            'what is the average speed of the whole trip',
            'how fast is that on average',
            'what is the mean speed overall',
            'how many km per hour is that on average',
        ],
        held_out=['{x} km took {b} hours, {y} more took {h}. How fast is that on average?'],
    ),
    TaskKind(
        name='average-speed-there-and-back',
        thoughts=['For there and back the average is 2ab / (a + b).'],
        code=['final_answer(2 * {a} * {b} / ({a} + {b}))'],
        slots=two_vehicles,
        seen=[
            *asked('the average speed of a round trip with {a} {u_} there and {b} {u_} back'),
            'There at {a} {u_}, back at {b} {u_}. What is the average speed?',
            *asked('the mean speed for going {a} {u_} and returning at {b} {u_}'),
            '{a} {u_} there, {b} {u_} back, average?',
        ],
        facts=[
            '{n} drives there at {a} {u_} and back the same way at {b} {u_}',
            'I go to work at {a} {u_} and come back at {b} {u_}',
            'a {v} goes one way at {a} {u_} and returns the same way at {b} {u_}',
            'a {v} does the way out at {a} {u_} and the way back at {b} {u_}',
            '{n} cycles to school at {a} {u_} and returns at {b} {u_} on the same road',
            'on the way there it is {a} {u_}, on the same way back {b} {u_}',
        ],
        questions=[
            'what is the average speed of the round trip',
            'what is the average speed for there and back',
            'how fast is that on average there and back',
            'what is the mean speed of the round trip',
            'what speed is that on average for the whole round trip',
        ],
        held_out=['One way {a} {u_}, back the same way {b} {u_}: what is the average?'],
    ),
]
