"""Little stories of amounts that change at every step: savings that grow, and tanks that fill or leak."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person


def growing(rng: Random) -> Slots:
    return dict(
        a=rng.randint(2, 30),
        b=rng.randint(2, 12),
        g=rng.choice([100, 200, 500, 1000, rng.randint(50, 2000)]),
        k=rng.randint(3, 30),
        v=rng.choice(['day', 'week', 'week', 'month']),
        i=rng.choice(CURRENCIES + ['coins', 'points', 'stamps', 'pages']),
        n=person(rng),
    )


def cents(rng: Random) -> Slots:
    return dict(
        a=rng.choice([1, 1, 2, rng.randint(2, 9)]),
        g=rng.choice([1000, 100, 10000, rng.randint(50, 99999)]),
        v=rng.choice(['day', 'day', 'week']),
        i=rng.choice(['cents', 'pennies', 'grains', 'coins', 'seeds', 'euros', 'dollars']),
        n=person(rng),
    )


def tank(rng: Random) -> Slots:
    """A tank with something in it that gets more than it loses."""
    lost, start = rng.randint(1, 20), rng.randint(10, 400)
    return dict(
        a=start,
        b=lost + rng.randint(1, 30),
        d=lost,
        k=rng.randint(2, 30),
        g=start + rng.randint(40, 900),
        v=rng.choice('minute hour day'.split()),
        i=rng.choice(['tank', 'pool', 'barrel', 'bath', 'pond', 'cistern']),
    )


def draining(rng: Random) -> Slots:
    gained, steps = rng.randint(1, 15), rng.randint(2, 20)
    lost = gained + rng.randint(1, 20)
    return tank(rng) | dict(b=gained, d=lost, k=steps, a=(lost - gained) * steps + rng.randint(1, 500))


GROWING_FACTS = [
    '{n} saves {a} {i} in the first {v} and {b} more each {v} after that',
    'I start with {a} {i} on {v} one and add {b} more to it each {v}',
    'it is {a} {i} in the first {v} and each {v} {b} more than the {v} before',
]
TANK_FACTS = [
    'a {i} holds {a} litres now, {b} litres flow in and {d} litres leak out every {v}',
    'there are {a} litres in a {i}, and <each|every> {v} it gains {b} litres and loses {d}',
    'my {i} has {a} litres in it, it gets {b} litres per {v} but {d} litres per {v} run out again',
]

KINDS = [
    TaskKind(
        name='growing-savings-total',
        thoughts=['I add a growing amount for each of the steps.'],
        code=[
            'total, amount = 0, {a}',
            'for _ in range({k}):',
            '    total += amount',
            '    amount += {b}',
            'final_answer(total)',
        ],
        slots=growing,
        seen=[
            *asked('the total after {k} {v}s with {a} {i} in the first {v} and {b} more every {v}'),
            (
                'I <save|get> {a} {i} in the first {v} and {b} more <each|every> {v} <after that|than the {v} before>. '
                'How much <is it in total|do I have> after {k} {v}s?'
            ),
            '{v} 1: {a} {i}, <each|every> {v} {b} more. <Total|Sum> after {k} {v}s?',
            (
                'How many {i} <does {n} have|are there> after {k} {v}s if {n} <puts away|saves|collects> {a} first and '
                '{b} more <each|every> {v}?'
            ),
            (
                '{n} starts with {a} {i} a {v} and raises it by {b} <each|every> {v}. How much is that altogether in '
                '{k} {v}s?'
            ),
            'first {v} {a} {i}, then {b} more each {v}, {k} {v}s, total?',
            (
                '<A worker|My niece|A runner> gets {a} {i} for the first {v} and {b} {i} more for every further {v}. '
                'What is the sum for {k} {v}s?'
            ),
        ],
        held_out=['First {a} {i}, and {b} more with every {v}: what do {k} {v}s bring together?'],
        facts=GROWING_FACTS,
        questions=[
            'how many {i} is that in total after {k} {v}s',
            'what is the total after {k} {v}s',
            'how much is there after {k} {v}s',
        ],
        held_out_questions=['what comes together in {k} {v}s'],
    ),
    TaskKind(
        name='growing-savings-until',
        thoughts=['I add a growing amount at each step until the total is reached.'],
        code=[
            'total, amount, steps = 0, {a}, 0',
            'while total < {g}:',
            '    total += amount',
            '    amount += {b}',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=growing,
        seen=[
            *asked('the number of {v}s until {g} {i} with {a} in the first {v} and {b} more every {v}'),
            (
                'I <save|get> {a} {i} in the first {v} and {b} more <each|every> {v} <after that|than the {v} before>. '
                'How many {v}s until I have at least {g}?'
            ),
            '{v} 1: {a} {i}, <each|every> {v} {b} more. How many {v}s <until|to get to> {g} <in total|altogether>?',
            (
                'How many {v}s until {n} has {g} {i} if {n} <puts away|saves|collects> {a} first and {b} more '
                '<each|every> {v}?'
            ),
            (
                '{n} starts with {a} {i} a {v} and raises it by {b} <each|every> {v}. After how many {v}s is the total '
                'at least {g}?'
            ),
            'first {v} {a} {i}, then {b} more each {v}, when {g} in total? <in {v}s|number of {v}s>',
        ],
        held_out=['First {a} {i}, and {b} more with every {v}: how many {v}s to hold {g} or more?'],
        facts=GROWING_FACTS,
        questions=[
            'how many {v}s until there are at least {g} in total',
            'after how many {v}s is the total at least {g}',
            'how many {v}s does it take to get {g} {i} altogether',
        ],
        held_out_questions=['how many {v}s are needed to have {g} or more'],
    ),
    TaskKind(
        name='doubling-savings-until',
        thoughts=['I add an amount that doubles each step until the total is reached.'],
        code=[
            'total, amount, steps = 0, {a}, 0',
            'while total < {g}:',
            '    total += amount',
            '    amount *= 2',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=cents,
        seen=[
            *asked('the number of {v}s until {g} {i} in total with {a} on the first {v} and twice as many each {v}'),
            (
                'I <save|get> {a} of the {i} on {v} 1 and <double it|twice as many> <each|every> {v}. How many {v}s '
                'until I have at least {g} <in total|altogether>?'
            ),
            '{v} 1: {a}, {v} 2: twice that, and so on. How many {v}s until {g} {i} in total?',
            (
                'How many {v}s until {n} has {g} {i} if it is {a} the first {v} and <doubles|twice as many> '
                '<each|every> {v}, all added up?'
            ),
            (
                '{n} puts {a} in a jar on the first {v} and doubles the amount <each|every> {v}. After how many {v}s '
                'are there at least {g} {i} in the jar?'
            ),
        ],
        held_out=['First {a} {i}, then twice that and so on: how many {v}s to hold {g} or more in all?'],
        facts=[
            '{n} puts {a} {i} in a jar on the first {v} and doubles the amount each {v}',
            'I get {a} {i} on {v} one and each {v} twice as many as the {v} before',
            'it is {a} {i} on {v} 1, twice that on {v} 2 and so on',
        ],
        questions=[
            'how many {v}s until there are at least {g} in total',
            'after how many {v}s is the total {g} or more',
            'how many {v}s does it take to get {g} {i} altogether',
        ],
        held_out_questions=['how many {v}s are needed to have {g} or more'],
    ),
    TaskKind(
        name='tank-after-steps',
        thoughts=['Each step adds what comes in and subtracts what goes out.'],
        code=['water = {a}', 'for _ in range({k}):', '    water += {b} - {d}', 'final_answer(water)'],
        slots=lambda rng: rng.choice([tank, draining])(rng),
        seen=[
            *asked('the litres after {k} {v}s from {a} with {b} in and {d} out every {v}'),
            (
                'A {i} <has|holds> {a} <litres|liters|l>. <Each|Every> {v} {b} <flow|run> in and {d} <leak|flow> out. '
                'How much is <in it|there> after {k} {v}s?'
            ),
            '{i} with {a} l, +{b} l -{d} l per {v}, after {k} {v}s?',
            (
                'How many litres are in the {i} after {k} {v}s if it <has {a} now|starts with {a}>, gains {b} and '
                'loses {d} <each|every|per> {v}?'
            ),
            (
                'The {i} has a <hole|leak>: {d} litres <escape|drip out|run out> <each|every> {v} while {b} come in. '
                'It holds {a} now. What <does it hold|is in it> after {k} {v}s?'
            ),
            (
                'We fill a {i} that <already has|contains> {a} litres with {b} litres a {v}, but {d} leak out. Litres '
                'after {k} {v}s?'
            ),
            (
                'A <shop|farm|store> has {a} <boxes|eggs|bottles>, gets {b} and sells {d} <each|every> day. How many '
                'are <there|left> after {k} days?'
            ),
            'start {a}, each {v} +{b} -{d}, value after {k} {v}s?',
        ],
        held_out=['From {a} litres on, {b} pour in and {d} seep away per {v}; what is there at {v} {k}?'],
        facts=TANK_FACTS,
        questions=[
            'how many litres are in it after {k} {v}s',
            'how much is in it after {k} {v}s',
            'what does it hold after {k} {v}s',
        ],
        held_out_questions=['how many litres has it once {k} {v}s are over'],
    ),
    TaskKind(
        name='tank-full-from-level',
        thoughts=['Each step adds what comes in and subtracts what goes out, until it is full.'],
        code=[
            'water, steps = {a}, 0',
            'while water < {g}:',
            '    water += {b} - {d}',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=tank,
        seen=[
            *asked('the number of {v}s until {a} litres become {g} with {b} in and {d} out every {v}'),
            (
                'A {i} <has|holds> {a} litres now. <Each|Every> {v} {b} <flow|run> in and {d} <leak|flow> out. How '
                'many {v}s until <there are|it has> {g} litres?'
            ),
            '{i} at {a} l, +{b} l -{d} l per {v}, how many {v}s to {g} l?',
            (
                'How many {v}s until the {i} with {a} litres <reaches|is at> {g} litres if it gains {b} and loses {d} '
                '<each|every> {v}?'
            ),
            (
                'The {i} has a <hole|leak>: {d} litres run out <each|every> {v} while {b} come in. It has {a} now. '
                'After how many {v}s does it <reach|hold> {g}?'
            ),
        ],
        held_out=['From {a} litres on, {b} pour in and {d} seep away per {v}; how many {v}s to {g} litres?'],
        facts=TANK_FACTS,
        questions=[
            'how many {v}s until there are at least {g} litres',
            'after how many {v}s does it hold {g} litres',
            'how many {v}s does it take to get to {g} litres',
        ],
        held_out_questions=['how many {v}s go by before it holds {g} litres'],
    ),
]
