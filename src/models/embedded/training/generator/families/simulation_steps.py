"""Steps counted until something happens: paper folded, balls bouncing, numbers halved, races caught up."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person
from .simulation_wordings import SEEN


def paper(rng: Random) -> Slots:
    a = rng.choice([0.1, 0.1, 0.05, 0.2, 0.08, 1])
    return dict(a=a, k=rng.randint(2, 15), g=rng.choice([1, 10, 100, 1000, rng.randint(2, 900)]), n=person(rng))


def large_number(rng: Random) -> Slots:
    return dict(a=rng.randint(20, rng.choice([200, 5000])), g=rng.randint(1, 15), n=person(rng))


def grains(rng: Random) -> Slots:
    return dict(
        k=rng.randint(3, 20),
        a=rng.randint(2, 9),
        i=rng.choice('grains cents pages pushups coins seeds'.split()),
        n=person(rng),
    )


def bouncing(rng: Random) -> Slots:
    return dict(a=rng.randint(50, 900), p=rng.randint(30, 90), g=rng.randint(1, 30))


def chase(rng: Random) -> Slots:
    ahead, slow = rng.randint(100, 900), rng.randint(2, 30)
    first, second = rng.sample('Anna Ben Carla David Emma Felix Grace Henry Ines Jonas Kira Leo'.split(), 2)
    return dict(
        n=first,
        k=second,
        a=rng.randint(0, 90),
        b=slow + rng.randint(1, 25),
        d=ahead,
        e=slow,
        c=rng.choice(CURRENCIES),
        v=rng.choice('week month day'.split()),
    )


def run_plan(rng: Random) -> Slots:
    return dict(a=rng.randint(1, 10), b=rng.randint(1, 5), g=rng.randint(40, 400), n=person(rng))


KINDS = [
    TaskKind(
        name='folded-thickness',
        thoughts=['Each fold doubles the thickness.'],
        code=['thickness = {a}', 'final_answer(thickness * 2 ** {k})'],
        slots=paper,
        seen=[
            *asked(
                'the thickness in mm of {a} mm paper after {k} folds',
                'the thickness of a sheet of {a} mm that is folded in half {k} times',
            ),
            '{a} mm paper, {k} folds, how thick in mm?',
            'Fold a {a} mm sheet in half {k} times. How thick is it in mm?',
        ],
        held_out=['Folding {a} mm paper in half {k} times, what thickness do I get in mm?'],
        facts=[
            'a sheet of paper is {a} mm thick and is folded in half {k} times',
            'I fold a paper of {a} mm in half, {k} times in all',
            '{n} folds a sheet {k} times in half and it is {a} mm thick at first',
        ],
        questions=[
            'how thick is it then, in mm',
            'how many mm thick is it after that',
            'what is the thickness in mm at the end',
        ],
        held_out_questions=['what thickness in mm does it have after the folds'],
    ),
    TaskKind(
        name='folds-until-thick',
        thoughts=['I double the thickness with a loop and count the folds.'],
        code=[
            'thickness, folds = {a}, 0',
            'while thickness <= {g}:',
            '    thickness *= 2',
            '    folds += 1',
            'final_answer(folds)',
        ],
        slots=paper,
        seen=[
            *asked(
                'the number of folds until {a} mm paper is thicker than {g} mm',
                'the folds that make a sheet of {a} mm more than {g} mm thick',
            ),
            '{a} mm paper, how many folds until it is thicker than {g} mm?',
            'How often must I fold {a} mm paper in half until it is more than {g} mm thick?',
        ],
        held_out=['Folding {a} mm paper in half, after how many folds is it more than {g} mm thick?'],
        facts=[
            'a sheet of paper is {a} mm thick and is folded in half again and again',
            'I fold a paper of {a} mm in half over and over',
            'each fold doubles the thickness of {a} mm',
        ],
        questions=[
            'how many folds until it is thicker than {g} mm',
            'after how many folds is it more than {g} mm thick',
            'how many times must it be folded to be thicker than {g} mm',
        ],
        held_out_questions=['how many folds does it take to exceed {g} mm'],
    ),
    TaskKind(
        name='halvings-until-below',
        thoughts=['I halve the number with a loop and count the steps.'],
        code=[
            'x, steps = {a}, 0',
            'while x >= {g}:',
            '    x /= 2',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=large_number,
        seen=[
            *asked(
                'the number of halvings until {a} is below {g}',
                'how often {a} must be halved to be less than {g}',
            ),
            'How many times must I halve {a} until it is below {g}?',
            'How often can {a} be divided by 2 until it is less than {g}?',
            'halve {a} until it is below {g}, how many times?',
            'Keep dividing {a} by 2. After how many steps is it less than {g}?',
        ],
        held_out=['When is {a} below {g} if I keep halving it? Count the steps.'],
        facts=[
            'I halve {a} again and again',
            '{n} eats half of {a} g of cake every day',
            'a number starts at {a} and is halved in every step',
        ],
        questions=[
            'after how many times is it below {g}',
            'how many times until less than {g} is left',
            'how many halvings until it is below {g}',
        ],
        held_out_questions=['how many times does it take to be less than {g}'],
    ),
    TaskKind(
        name='halvings-down-to-one',
        weight=0.6,
        thoughts=['I halve the whole number, rounding down, until it is 1, and count.'],
        code=[
            'x, steps = {a}, 0',
            'while x > 1:',
            '    x //= 2',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=large_number,
        seen=[
            *asked('the number of halvings of {a}, rounding down, until 1 is reached'),
            'How many times can {a} be halved, rounding down, until it is 1?',
            'Halve {a} and round down, again and again. How many steps until 1?',
            'halve {a} rounding down until 1, how many steps?',
            'x = {a}; while x > 1: x = x // 2. How many steps?',
        ],
        held_out=['In how many halvings, each rounded down, does {a} come to 1?'],
    ),
    TaskKind(
        name='bounces-until-below',
        thoughts=['I multiply the height with a loop and count the bounces.'],
        code=[
            'height, bounces = {a}, 0',
            'while height >= {g}:',
            '    height *= {p} / 100',
            '    bounces += 1',
            'final_answer(bounces)',
        ],
        slots=bouncing,
        seen=[
            *asked(
                'the number of bounces until a ball from {a} cm stays below {g} cm if each bounce reaches {p}%',
                'the bounces until a ball dropped from {a} cm is lower than {g} cm, keeping {p}% each time',
            ),
            'ball from {a} cm, {p}% each bounce. How many bounces until below {g} cm?',
            *SEEN['bounces-until-below'],
        ],
        held_out=['Each bounce reaches {p}%. After how many bounces is a ball from {a} cm below {g} cm?'],
        facts=[
            'a ball is dropped from {a} cm and bounces back to {p}% each time',
            'a ball falls from {a} cm and every bounce reaches {p}% of the height before',
            'a rubber ball from {a} cm keeps {p}% of its height at each bounce',
        ],
        questions=[
            'how many bounces until it stays below {g} cm',
            'after how many bounces is it lower than {g} cm',
            'which bounce is the first below {g} cm',
        ],
        held_out_questions=['how many bounces pass until it is below {g} cm'],
    ),
    TaskKind(
        name='savings-race',
        thoughts=['I let both save with a loop until the first has more.'],
        code=[
            'first, second, steps = {a}, {d}, 0',
            'while first <= second:',
            '    first += {b}',
            '    second += {e}',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=chase,
        seen=[
            *asked(
                'the {v}s until {n} with {a} {c} and {b} {c} a {v} has more than {k} with {d} {c} and {e} {c} a {v}',
            ),
            '{n}: {a} {c} plus {b} {c} a {v}. {k}: {d} {c} plus {e} {c} a {v}. After how many {v}s does {n} have more?',
        ],
        held_out=['{n} saves {b} {c} a {v} from {a} {c}, {k} {e} {c} from {d} {c}. In how many {v}s has {n} more?'],
        facts=[
            '{n} has {a} {c} and saves {b} {c} a {v}, {k} has {d} {c} and saves {e} {c} a {v}',
            '{n} starts with {a} {c} and adds {b} {c} each {v} while {k} starts with {d} {c} and adds {e} {c} each {v}',
        ],
        questions=[
            'after how many {v}s does {n} have more than {k}',
            'how many {v}s until {n} has more than {k}',
            'how many {v}s does it take {n} to overtake {k}',
        ],
        held_out_questions=['how many {v}s pass until {n} has more'],
    ),
    TaskKind(
        name='growing-daily-total-until',
        thoughts=['I add a growing amount each day until the total is reached.'],
        code=[
            'total, amount, days = 0, {a}, 0',
            'while total < {g}:',
            '    total += amount',
            '    amount += {b}',
            '    days += 1',
            'final_answer(days)',
        ],
        slots=run_plan,
        seen=[
            *asked(
                'the number of days until the total is {g} km with {a} km on the first day and {b} km more each day',
                'the days until {g} km in total, starting with {a} km and {b} km more every day',
            ),
            'day 1: {a} km, each day {b} km more. How many days until {g} km in total?',
            *SEEN['growing-daily-total-until'],
        ],
        held_out=['In how many days is a total of {g} km reached with {a} km first and {b} km more every day?'],
        facts=[
            '{n} runs {a} km on the first day and {b} km more each day',
            'I cycle {a} km on day one and every day {b} km more than the day before',
            'a hiker walks {a} km at first and adds {b} km each day',
        ],
        questions=[
            'after how many days is the total at least {g} km',
            'how many days until {g} km in total',
            'how many days does it take to reach {g} km altogether',
        ],
        held_out_questions=['how many days pass until at least {g} km in total'],
    ),
    TaskKind(
        name='growing-daily-total',
        thoughts=['I add a growing amount for each of the days.'],
        code=[
            'total, amount = 0, {a}',
            'for _ in range({k}):',
            '    total += amount',
            '    amount += {b}',
            'final_answer(total)',
        ],
        slots=lambda rng: run_plan(rng) | dict(k=rng.randint(3, 30)),
        seen=[
            *asked(
                'the total km after {k} days with {a} km on the first day and {b} km more each day',
                'the km in total for {k} days, starting with {a} km and {b} km more every day',
            ),
            'day 1: {a} km, each day {b} km more. How many km in total after {k} days?',
        ],
        held_out=['What total of km is reached in {k} days with {a} km first and {b} km more every day?'],
        facts=[
            '{n} runs {a} km on the first day and {b} km more each day',
            'I cycle {a} km on day one and every day {b} km more than the day before',
            'a hiker walks {a} km at first and adds {b} km each day',
        ],
        questions=[
            'how many km is that in total after {k} days',
            'what is the total after {k} days',
            'how many km altogether in {k} days',
        ],
        held_out_questions=['what total is reached in {k} days'],
    ),
    TaskKind(
        name='doubled-daily-amount',
        weight=0.8,
        thoughts=['The amount doubles each day after the first.'],
        code=['final_answer({a} * 2 ** ({k} - 1))'],
        slots=grains,
        seen=[
            *asked(
                'the {i} on day {k} if it is {a} on day 1 and doubles every day',
                'the number of {i} on day {k} with {a} on the first day and twice as many each day',
            ),
            'day 1: {a} {i}, doubling every day. How many on day {k}?',
        ],
        held_out=['With {a} {i} first and twice as many each day, how many are there on day {k}?'],
        facts=[
            '{n} gets {a} {i} on day 1 and each day twice as many as the day before',
            'it is {a} {i} on the first day and the number doubles every day',
        ],
        questions=['how many {i} is it on day {k}', 'how many {i} does day {k} bring', 'what is the number on day {k}'],
        held_out_questions=['which number of {i} comes on day {k}'],
    ),
    TaskKind(
        name='doubled-daily-total',
        weight=0.8,
        thoughts=['I add the doubling amounts of all days.'],
        code=['final_answer(sum({a} * 2 ** day for day in range({k})))'],
        slots=grains,
        seen=[
            *asked(
                'the total of {i} after {k} days if it is {a} on day 1 and doubles every day',
                'the number of {i} in total over {k} days with {a} on the first day and twice as many each day',
            ),
            'day 1: {a} {i}, doubling every day. How many in total after {k} days?',
        ],
        held_out=['With {a} {i} first and twice as many each day, how many in total are there in {k} days?'],
        facts=[
            '{n} gets {a} {i} on day 1 and each day twice as many as the day before',
            'it is {a} {i} on the first day and the number doubles every day',
        ],
        questions=[
            'how many {i} is it in total after {k} days',
            'how many {i} altogether in {k} days',
            'what is the total after {k} days',
        ],
        held_out_questions=['which total of {i} comes together in {k} days'],
    ),
]
