"""How many steps it takes until a limit: tanks, snails, loans, paper, halving."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person
from .simulation_wordings import SEEN


def falling(rng: Random) -> Slots:
    """A start, a loss for each step, and a limit below the start."""
    start = rng.randint(40, 900)
    return dict(
        a=start,
        b=rng.randint(2, 25),
        g=rng.randint(1, start - 20),
        v=rng.choice('hour day minute'.split()),
        w=person(rng),
    )


def tank(rng: Random) -> Slots:
    lost = rng.randint(1, 20)
    return dict(a=rng.randint(50, 2000), b=lost + rng.randint(1, 30), d=lost, v=rng.choice('minute hour day'.split()))


def snail(rng: Random) -> Slots:
    night = rng.randint(1, 6)
    return dict(
        g=rng.randint(8, 60),
        b=night + rng.randint(1, 5),
        d=night,
        w=rng.choice('snail frog worm beetle spider'.split()),
        v=rng.choice('well wall tree pole'.split()),
    )


def growing(rng: Random) -> Slots:
    start = rng.randint(5, 900)
    return dict(
        a=start,
        g=start * rng.randint(2, 8) + rng.randint(0, 99),
        p=rng.randint(2, 40),
        v=rng.choice('year month week day'.split()),
        w=rng.choice(['followers', 'rabbits', 'members', 'users', 'fish', 'subscribers']),
    )


def loan(rng: Random) -> Slots:
    debt = rng.randint(5, 90) * 100
    return dict(
        n=person(rng),
        a=debt,
        b=rng.choice([rng.randint(10, 40) * 10, rng.randint(100, 500)]),
        p=rng.choice([0.5, 1, 1, 1.5, 2]) if debt * 0.02 < 90 else rng.choice([0.5, 1]),
        c=rng.choice(CURRENCIES),
    )


KINDS = [
    TaskKind(
        name='loss-until-below',
        thoughts=['I subtract with a loop until it is below the limit.'],
        code=[
            'left, steps = {a}, 0',
            'while left >= {g}:',
            '    left -= {b}',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=falling,
        seen=[
            *asked(
                'the number of {v}s until {a} litres are below {g} if {b} litres are lost per {v}',
                'the {v}s until less than {g} is left of {a}, losing {b} each {v}',
            ),
            '{a} l, loses {b} l per {v}. How many {v}s until less than {g} l?',
            'Start at {a} and subtract {b} until it is below {g}. How many times?',
            *SEEN['loss-until-below'],
        ],
        held_out=['How often must {b} be taken from {a} until less than {g} is left?'],
        facts=[
            'a tank holds {a} litres and loses {b} litres each {v}',
            'a tank with {a} litres leaks {b} litres per {v}',
            '{w} has {a} cookies and eats {b} every {v}',
            'a store has {a} bottles and sells {b} a {v}',
            'a barrel of {a} litres drips, {b} litres every {v}',
        ],
        questions=[
            'after how many {v}s is less than {g} left',
            'how many {v}s until less than {g} is left',
            'how many {v}s does it take to fall below {g}',
            'when is it below {g}, in {v}s',
        ],
        held_out_questions=['how many {v}s pass until it is below {g}'],
    ),
    TaskKind(
        name='loss-until-empty',
        thoughts=['I subtract with a loop until nothing is left.'],
        code=[
            'left, steps = {a}, 0',
            'while left > 0:',
            '    left -= {b}',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=falling,
        seen=[
            *asked(
                'the number of {v}s until a tank of {a} litres is empty if {b} litres are lost per {v}',
                'the {v}s until nothing is left of {a}, losing {b} each {v}',
            ),
            '{a} l, loses {b} l per {v}. How many {v}s until it is empty?',
            'Start at {a} and subtract {b} until nothing is left. How many times?',
            *SEEN['loss-until-empty'],
        ],
        held_out=['How often must {b} be taken from {a} until nothing is left, with full times counted?'],
        facts=[
            'a tank holds {a} litres and loses {b} litres each {v}',
            'a tank with {a} litres leaks {b} litres per {v}',
            '{w} has {a} cookies and eats up to {b} every {v}',
            'a store has {a} bottles and sells up to {b} a {v}',
            'a barrel of {a} litres drips, {b} litres every {v}',
        ],
        questions=[
            'after how many full {v}s is nothing left',
            'how many {v}s until it is all gone, counting the last one as full',
            'how many whole {v}s does it take until it is empty',
            'when is it empty, in whole {v}s',
        ],
        held_out_questions=['how many whole {v}s pass until nothing is left'],
    ),
    TaskKind(
        name='filling-with-a-leak',
        thoughts=['Each step adds what comes in and loses what leaks, until it is full.'],
        code=[
            'water, steps = 0, 0',
            'while water < {a}:',
            '    water += {b} - {d}',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=tank,
        seen=[
            *asked(
                'the number of {v}s to fill {a} litres with {b} litres in and {d} litres out per {v}',
                'the {v}s until an empty tank of {a} litres is full if {b} flow in and {d} leak out each {v}',
            ),
            '{a} l tank, +{b} l and -{d} l per {v}, how many whole {v}s until it is full?',
            *SEEN['filling-with-a-leak'],
        ],
        held_out=['With {b} litres in and {d} litres leaking per {v}, how many {v}s to fill a tank of {a} litres?'],
        facts=[
            'an empty tank for {a} litres gets {b} litres per {v} and leaks {d} litres per {v}',
            'a pool of {a} litres is filled with {b} litres a {v} but loses {d} litres a {v}',
            'each {v} {b} litres flow into an empty tank of {a} litres and {d} litres leak out',
        ],
        questions=[
            'how many {v}s until it is full, rounded up',
            'after how many whole {v}s is it full',
            'how many full {v}s does it take to fill it',
        ],
        held_out_questions=['how many whole {v}s pass until it is full'],
    ),
    TaskKind(
        name='snail-in-a-well',
        thoughts=['It is up by the climb on the first day, then each day by the climb minus the slide.'],
        code=[
            'height, days = {b}, 1',
            'while height < {g}:',
            '    height += {b} - {d}',
            '    days += 1',
            'final_answer(days)',
        ],
        slots=snail,
        seen=[
            *asked(
                'the number of days a {w} needs for a {v} of {g} m with {b} m up a day and {d} m down a night',
                'the day on which a {w} that climbs {b} m by day and slides {d} m by night reaches {g} m',
            ),
            '{v} {g} m, {w} goes {b} m up by day and {d} m down by night. How many days?',
            'A {w} climbs a {v} of {g} m: {b} m up each day, {d} m back each night. On which day is it at the top?',
            *SEEN['snail-in-a-well'],
        ],
        held_out=['Day: up {b} m. Night: down {d} m. In how many days is a {w} at the top of a {v} of {g} m?'],
        facts=[
            'a {w} climbs a {v} of {g} m, {b} m up every day and {d} m down every night',
            'a {w} sits at the bottom of a {g} m high {v}, climbs {b} m by day and slides back {d} m at night',
            'the {v} is {g} m high and a {w} climbs {b} m a day but slips {d} m each night',
        ],
        questions=[
            'on which day does it reach the top',
            'how many days does it need to the top',
            'after how many days is it at the top',
            'how many days until it gets out at the top',
        ],
        held_out_questions=['which day is it when the top is reached'],
    ),
    TaskKind(
        name='growth-until-above',
        thoughts=['I let it grow by the percentage with a loop until it is above the limit.'],
        code=[
            'count, steps = {a}, 0',
            'while count <= {g}:',
            '    count *= 1 + {p} / 100',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=growing,
        seen=[
            *asked(
                'the number of {v}s until {a} {w} that grow by {p}% a {v} are more than {g}',
                'the {v}s it takes {a} to exceed {g} with a growth of {p}% per {v}',
            ),
            '{a} {w}, +{p}% per {v}. How many {v}s until more than {g}?',
            'how many {v}s until {a} {w} growing {p}% each {v} are more than {g}',
            *SEEN['growth-until-above'],
        ],
        held_out=['Growing by {p}% per {v}, when do {a} {w} exceed {g}? Count the {v}s.'],
        facts=[
            'a page has {a} {w} and gains {p}% every {v}',
            'there are {a} {w} and their number grows by {p}% each {v}',
            'the number of {w} is {a} and rises by {p}% per {v}',
            'every {v} {a} {w} become {p}% more',
        ],
        questions=[
            'how many {v}s until there are more than {g}',
            'after how many {v}s are there more than {g}',
            'how many {v}s does it take to exceed {g}',
        ],
        held_out_questions=['how many {v}s pass before there are more than {g}'],
    ),
    TaskKind(
        name='shrinking-until-below',
        thoughts=['I let it shrink by the percentage with a loop until it is below the limit.'],
        code=[
            'count, steps = {g}, 0',
            'while count >= {a}:',
            '    count *= 1 - {p} / 100',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=growing,
        seen=[
            *asked(
                'the number of {v}s until {g} {w} that shrink by {p}% a {v} are fewer than {a}',
                'the {v}s it takes {g} to fall below {a} with a loss of {p}% per {v}',
            ),
            '{g} {w}, -{p}% per {v}. How many {v}s until fewer than {a}?',
            'how many {v}s until {g} {w} shrinking {p}% each {v} are less than {a}',
        ],
        held_out=['Shrinking by {p}% per {v}, when do {g} {w} fall below {a}? Count the {v}s.'],
        facts=[
            'a page has {g} {w} and loses {p}% every {v}',
            'there are {g} {w} and their number falls by {p}% each {v}',
            'the number of {w} is {g} and drops by {p}% per {v}',
            'every {v} {g} {w} become {p}% fewer',
        ],
        questions=[
            'how many {v}s until there are fewer than {a}',
            'after how many {v}s are there less than {a}',
            'how many {v}s does it take to fall below {a}',
        ],
        held_out_questions=['how many {v}s pass before there are fewer than {a}'],
    ),
    TaskKind(
        name='loan-without-interest',
        weight=0.8,
        thoughts=['I pay back with a loop until no debt is left.'],
        code=[
            'debt, months = {a}, 0',
            'while debt > 0:',
            '    debt -= {b}',
            '    months += 1',
            'final_answer(months)',
        ],
        slots=loan,
        seen=[
            *asked(
                'the number of months to pay back {a} {c} with {b} {c} a month',
                'the months until a debt of {a} {c} is gone, paying {b} {c} per month',
            ),
            'loan {a} {c}, {b} {c} a month, no interest. How many months?',
            *SEEN['loan-without-interest'],
        ],
        held_out=['Paying {b} {c} per month, after how many months is a loan of {a} {c} gone?'],
        facts=[
            '{n} owes {a} {c} and pays back {b} {c} every month',
            'a loan of {a} {c} without interest is paid back with {b} {c} a month',
            'I borrowed {a} {c} from my brother and give him {b} {c} each month',
            'a debt of {a} {c} is paid off with up to {b} {c} per month',
        ],
        questions=[
            'how many months until the debt is paid back',
            'after how many months is it all paid',
            'how many months does it take to pay it off',
        ],
        held_out_questions=['how many months pass until the debt is gone'],
    ),
    TaskKind(
        name='loan-with-interest',
        thoughts=['Each month the interest is added and then the payment subtracted, until no debt is left.'],
        code=[
            'debt, months = {a}, 0',
            'while debt > 0:',
            '    debt = debt * (1 + {p} / 100) - {b}',
            '    months += 1',
            'final_answer(months)',
        ],
        slots=loan,
        seen=[
            *asked(
                'the number of months to pay back {a} {c} with {b} {c} a month at {p}% interest a month',
                'the months until a debt of {a} {c} with {p}% monthly interest is gone, paying {b} {c} per month',
            ),
            'loan {a} {c}, {p}% interest per month, {b} {c} a month. How many months?',
            *SEEN['loan-with-interest'],
        ],
        held_out=[
            'Paying {b} {c} per month at {p}% interest a month, after how many months is a loan of {a} {c} gone?',
        ],
        facts=[
            '{n} owes {a} {c} at {p}% interest per month and pays {b} {c} at the end of every month',
            'a loan of {a} {c} costs {p}% interest a month and is paid back with {b} {c} each month',
            'each month a debt of {a} {c} grows by {p}% and then {b} {c} are paid',
        ],
        questions=[
            'how many months until the debt is paid back',
            'after how many months is it all paid',
            'how many months does it take to pay it off',
        ],
        held_out_questions=['how many months pass until the debt is gone'],
    ),
]
