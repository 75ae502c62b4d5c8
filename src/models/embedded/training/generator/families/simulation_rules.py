"""Little stories of a rule that is repeated: towns that grow, balls that bounce, Collatz steps."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person


def town(rng: Random) -> Slots:
    start = rng.randint(4, 900) * rng.choice([10, 10, 100])
    return dict(
        a=start,
        p=rng.choice([rng.randint(1, 9), rng.randint(1, 12), 2.5, 1.5]),
        b=rng.randint(2, 60) * 5,
        k=rng.randint(2, 15),
        g=start * rng.randint(2, 4) + rng.randint(0, 999),
        v=rng.choice(['town', 'village', 'city', 'club', 'colony', 'herd']),
    )


def ball(rng: Random) -> Slots:
    return dict(a=rng.randint(1, 60), n=rng.randint(2, 8), p=rng.choice([50, 60, 70, 75, 80, rng.randint(30, 90)]))


KINDS = [
    TaskKind(
        name='growth-until-at-least',
        weight=0.7,
        thoughts=['I let it grow by the percentage with a loop until the goal is reached.'],
        code=[
            'count, years = {a}, 0',
            'while count < {g}:',
            '    count *= 1 + {p} / 100',
            '    years += 1',
            'final_answer(years)',
        ],
        slots=town,
        seen=[
            *asked('the years until a {v} of {a} that grows {p}% a year has at least {g}'),
            (
                'A {v} has {a} <people|members> and grows <by |>{p}% every year. How many years until it <reaches|has '
                'at least|counts at least> {g}?'
            ),
            '{a} growing {p}% a year, how many years to reach {g}?',
            'How many years does it take for {a} at +{p}% a year to <be at least|reach> {g}?',
            'When does a {v} of {a} reach {g} <with|at> {p}% <growth|more> every year? <Count the years.|In years.>',
        ],
        held_out=['Up {p}% with every year: in how many years does a {v} of {a} come to {g} or more?'],
        facts=[
            'a {v} of {a} grows by {p}% <a|each|every> year',
            'there are {a} in a {v} and the number rises {p}% <a|each|every> year',
            'the population is {a} and gets {p}% larger every year',
        ],
        questions=[
            'how many years until there are at least {g}',
            'after how many years are there {g} or more',
            'how many years does it take to reach {g}',
        ],
        held_out_questions=['in how many years has it come to {g} or more'],
    ),
    TaskKind(
        name='growth-and-arrivals',
        thoughts=['Each year the number grows by the percentage and then some are added.'],
        code=[
            'count = {a}',
            'for _ in range({k}):',
            '    count = count * (1 + {p} / 100) + {b}',
            'final_answer(count)',
        ],
        slots=town,
        seen=[
            *asked('the number after {k} years from {a} with {p}% growth and then {b} more every year'),
            (
                'A {v} has {a}. Every year it grows by {p}% and then {b} more <come|move in|join>. How many after {k} '
                'years?'
            ),
            '{a}, +{p}% and then +{b} every year, after {k} years?',
            (
                'How large is a {v} of {a} after {k} years if it grows {p}% <a|every> year and then {b} new ones '
                '<come|join>?'
            ),
        ],
        held_out=['Up {p}% and then {b} newcomers with every year: what is {a} after {k} years?'],
        facts=[
            'a {v} of {a} grows by {p}% each year and then {b} more <come|join>',
            'there are {a} in a {v}, every year the number rises {p}% and after that {b} new ones come',
            'each year a {v} of {a} gets {p}% larger and then {b} are added',
        ],
        questions=[
            'how many are there after {k} years',
            'what is the number after {k} years',
            'how large is it after {k} years',
        ],
        held_out_questions=['which number has it come to when {k} years are over'],
    ),
    TaskKind(
        name='ball-total-distance',
        weight=0.6,
        thoughts=['Each bounce adds the way up and down again.'],
        code=[
            'height, distance = {a}, {a}',
            'for _ in range({n}):',
            '    height *= {p} / 100',
            '    distance += 2 * height',
            'final_answer(distance)',
        ],
        slots=ball,
        seen=[
            *asked('the whole way up and down of a ball from {a} m after {n} full bounces of {p}%'),
            (
                'A ball <falls|is dropped> from {a} m and bounces back to {p}% each time. What <distance|way> has it '
                '<travelled|covered> in all, up and down, <when it lands after|after> {n} <full |>bounces?'
            ),
            (
                'How far does a ball <travel|move> in total, up and down, if it <falls|is dropped> from {a} m and does '
                '{n} bounces of {p}% each?'
            ),
            'ball from {a} m, {p}% per bounce, {n} bounces, total distance up and down?',
        ],
        held_out=['Up and down counted, which way does a ball from {a} m go with {n} bounces of {p}% each?'],
        facts=[
            'a ball is dropped from {a} m and bounces back to {p}% each time',
            'a ball falls {a} m and each bounce is {p}% as high as the last',
        ],
        questions=[
            'what distance has it covered in total, up and down, after {n} full bounces',
            'how far has it moved up and down in all after {n} full bounces',
            'what is the whole way up and down for {n} full bounces',
        ],
        held_out_questions=['how long is its whole way with {n} full bounces'],
    ),
    TaskKind(
        name='ball-half-height',
        thoughts=['The height is halved at every bounce.'],
        code=['height = {a}', 'for _ in range({n}):', '    height /= 2', 'final_answer(height)'],
        slots=ball,
        seen=[
            *asked('the height of bounce {n} of a ball from {a} m that always comes back half as high'),
            (
                'A ball <falls|is dropped> from {a} <m|meters> and <each|every> bounce is half as high as the '
                '<last|one before>. How high is bounce <number |>{n}?'
            ),
            (
                'How high does a ball get after {n} bounces if it <falls|is dropped> from {a} m and <bounces|comes> '
                'back to half the height <each|every> time?'
            ),
            'ball from {a} m, half the height each bounce, height after {n} bounces?',
            (
                'I drop a ball from {a} m and it <loses half of its height|gets only half as high> with <each|every> '
                'bounce. How high after {n} bounces?'
            ),
        ],
        held_out=['Half of the height goes with every bounce: where is a ball from {a} m at bounce {n}?'],
        facts=[
            'a ball is dropped from {a} m and each bounce is half as high as the last',
            'a ball falls from {a} m and always comes back to half the height',
            'I drop a ball from {a} m and it loses half of its height with every bounce',
        ],
        questions=[
            'how high is it after {n} bounces',
            'how high is bounce number {n}',
            'what is the height of bounce {n}',
        ],
        held_out_questions=['which height is left at bounce {n}'],
    ),
    TaskKind(
        name='collatz-steps-told',
        thoughts=['I halve even numbers and take 3n + 1 of odd ones until 1.'],
        code=[
            'n, steps = {a}, 0',
            'while n != 1:',
            '    n = n // 2 if n % 2 == 0 else 3 * n + 1',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=lambda rng: dict(a=rng.choice([rng.randint(3, 30), rng.randint(3, 300)]), n=person(rng)),
        seen=[
            *asked('the number of <Collatz|3n+1> steps from {a} to 1, halving evens and tripling odds plus 1'),
            (
                'Take {a}. If it is even, <halve it|divide by 2>, if it is odd, <triple it and add 1|multiply by 3 and '
                'add 1>. How many steps <until|till> <you get to|it is> 1?'
            ),
            'Even: n/2, odd: 3n+1. <Start|Starting> <with|at> {a}, how many steps to <reach |>1?',
            'How <many steps|long in steps> does the <Collatz|3n+1|hailstone> <rule|game|sequence> take from {a} to 1?',
            '<collatz|Collatz>, start <number |>{a}, <number of |how many >steps to 1',
            (
                '{n} plays the Collatz game with {a}: even numbers are halved, odd ones times three plus one. After '
                'how many steps is it 1?'
            ),
            'steps of 3n+1 for {a} until 1',
            'Starting <from|at> {a}, keep halving if even and doing 3n + 1 if odd. Count the steps until <it is |>1.',
            'How often do I <apply|use> the Collatz rule to {a} until I <get|reach|am at> 1?',
            'Count how many Collatz steps {a} <needs|takes> <to get to|until|to become> 1.',
        ],
        held_out=['With {a} as a start, halved when even and 3n + 1 when odd, how long is the way to 1 in steps?'],
    ),
]
