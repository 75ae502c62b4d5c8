"""Word problems about bills that people share."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, money, person, price
from .arithmetic_wordings import SPLIT_BILL, SPLIT_BILL_FACTS, SPLIT_WITH_TIP

SHARERS = 'friends people persons colleagues kids students guests'.split()
SHARED_COSTS = 'bill dinner lunch rent ticket pizza trip taxi'.split()

#: Questions about one of several equal shares.
EACH_QUESTIONS = [
    'how much does each <person |one |>pay',
    'how much is it per person',
    'what does each of them pay',
    'what is the share of each<| person>',
    'how much is that each',
    'how much each',
    'how much per head',
    'what does everyone have to pay',
    'how much must each one contribute',
]


def shared_bill(rng: Random) -> Slots:
    return dict(
        n=person(rng),
        a=money(rng, 20, 600),
        b=rng.randint(3, 12),
        c=rng.choice(CURRENCIES),
        w=rng.choice(SHARERS),
        z=rng.choice(SHARED_COSTS),
    )


def fixed_part(rng: Random) -> Slots:
    """A bill of which someone pays a small part only."""
    slots = shared_bill(rng)
    return slots | dict(x=money(rng, 2, max(3, int(slots['a']) // slots['b'])))


def three_costs(rng: Random) -> Slots:
    return shared_bill(rng) | dict(p=money(rng, 2, 120), q=money(rng, 2, 120), d=money(rng, 2, 120))


KINDS = [
    TaskKind(
        name='split-bill',
        weight=1.5,
        thoughts=['I divide the amount by the number of people.'],
        code=[
            'share = {a} / {b}',
            'final_answer(share)',
        ],
        slots=lambda rng: dict(
            n=person(rng),
            a=price(rng) if rng.random() < 0.3 else rng.randint(20, rng.choice([400, 900, 900, 4000])),
            b=rng.randint(2, 12),
            c=rng.choice(CURRENCIES),
            w=rng.choice(SHARERS),
            z=rng.choice(SHARED_COSTS),
        ),
        seen=[
            *SPLIT_BILL,
            *asked(
                'the equal share of each of {b} {w} in a {z} of {a} {c}',
                'the cost per person of a {z} for {a} {c} with {b} {w}',
                'one share of {a} {c} for {b} people',
                '{a} {c} split {b} ways',
                '{a} {c} shared equally by {b} {w}',
            ),
            '{a} {c} / {b} {w}, how much each?',
            'Split the {z}: {a} {c}, {b} people.',
            'Divide {a} {c} <equally |evenly |>among {b} {w}.',
            *asked("each person's share of {a} {c} split by {b} {w}", 'the share per person if {b} {w} split {a} {c}'),
            (
                '{b} {w} <split|share|divide> a {z} of {a} {c}<| equally| evenly>. <How much does each pay?|What '
                'does each one pay?|How much per person?|How much is it each?>'
            ),
            (
                'A {z} of {a} {c} is <split|shared|divided> <equally |>among {b} {w}. <How much does each pay?|What '
                'is the share of each?|How much per person?>'
            ),
            'Split {a} {c} between {b} {w}.',
            'split a {z} of {a} {c} by {b}',
            'The {z} is {a} {c} and we are {b} {w}. <How much each?|What does everyone pay?|How much must each pay?>',
            'The {z} costs {a} {c}. {b} {w} share it. How much per person?',
            'How much does each of {b} {w} pay for a {z} of {a} {c}?',
            '{a} {c} divided among {b} {w}, how much each?',
            'If {b} {w} pay {a} {c} together, how much is it for each?',
            wondered("each person's share of {a} {c} split by {b} {w}"),
        ],
        facts=[
            *SPLIT_BILL_FACTS,
            '{b} {w} share a {z} of {a} {c}',
            'the {z} costs {a} {c} and {b} {w} split it evenly',
            'we are {b} {w} and the {z} is {a} {c}',
            'I went out with friends, {b} of us in total, and the {z} was {a} {c}',
            'a {z} of {a} {c} is divided equally by {b} {w}',
            '{n} and the others, {b} people in all, pay {a} {c} together',
            'the {z} comes to {a} {c} and everybody of the {b} {w} pays the same',
            '{a} {c} are split between {b} people',
            'a group of {b} has to pay {a} {c} in equal parts',
        ],
        questions=EACH_QUESTIONS,
        held_out=[
            *asked('the amount per person for a {z} of {a} {c} and {b} {w}'),
            'We were {b} {w} and the {z} was {a} {c}. What does each of us owe?',
        ],
        held_out_questions=[
            'what must every person pay',
        ],
    ),
    TaskKind(
        name='split-bill-with-tip',
        thoughts=['I add the tip to the bill and divide by the number of people.'],
        code=[
            'total = {a} * (1 + {p} / 100)',
            'final_answer(total / {b})',
        ],
        slots=lambda rng: shared_bill(rng) | dict(p=rng.choice([5, 8, 10, 12, 15, 18, 20, 25])),
        seen=[
            *SPLIT_WITH_TIP,
            *asked(
                "each person's share of a {a} {c} bill with a {p}% tip for {b} {w}",
                'the share per person of {a} {c} plus {p}% tip split by {b} {w}',
                'the amount each of {b} {w} pays for a bill of {a} {c} plus a {p}% tip',
                '{a} {c} plus {p}% tip, split {b} ways',
            ),
            'Split {a} {c} plus {p}% tip between {b} {w}.',
            '{a} {c} bill, {p}% tip, {b} people<, how much each?|, per person?|. What does each pay?>',
            'We are {b} {w}, the bill is {a} {c} and we tip {p}%. How much does each of us pay?',
        ],
        facts=[
            '{b} {w} share a bill of {a} {c} and add a {p}% tip',
            'the dinner costs {a} {c}, we tip {p}% and we are {b} {w}',
            'a bill of {a} {c} plus {p}% tip is split evenly between {b} {w}',
            'we were {b} at the table, the bill came to {a} {c} and we leave a {p}% tip',
            '{n} and friends, {b} people in all, pay {a} {c} plus a tip of {p}%',
            'lunch was {a} {c}, on top comes {p}% tip for the waiter, and {b} {w} split it',
            'the bill is {a} {c}, the tip is {p}% and {b} people pay',
        ],
        questions=[*EACH_QUESTIONS, 'what is each share with the tip'],
        held_out=['A meal for {b} {w} is {a} {c} without tip. With {p}% tip, how much does each person pay?'],
        held_out_facts=['our bill of {a} {c} and a tip of {p}% are divided by {b}'],
        held_out_questions=['what must every person pay'],
    ),
    TaskKind(
        name='split-bill-one-pays-fixed',
        thoughts=['I take off what one person pays and divide the rest by the others.'],
        code=[
            'rest = {a} - {x}',
            'final_answer(rest / ({b} - 1))',
        ],
        slots=fixed_part,
        seen=[
            *asked(
                'the share of each of the others if {b} {w} split {a} {c} but one pays only {x} {c}',
                'the amount for each of the others when one of {b} {w} pays only {x} {c} of {a} {c}',
            ),
            'Split {a} {c} between {b} {w}, but one of them pays only {x} {c}. How much do the others pay each?',
            '{b} {w}, a bill of {a} {c}, one pays only {x} {c}. How much for each of the others?',
        ],
        facts=[
            '{b} {w} share a {z} of {a} {c} but one of them pays only {x} {c}',
            'the {z} is {a} {c} for {b} {w} and one of them only pays {x} {c}',
            'we are {b} people with a {z} of {a} {c}, and {n}, who is one of us, pays just {x} {c}',
            'of {b} {w} who split {a} {c}, one person pays only {x} {c}',
            'a {z} of {a} {c} is split by {b} {w}, one of them gives {x} {c} and the others share the rest',
            'the {z} comes to {a} {c}, one of the {b} {w} can only pay {x} {c} and the rest is shared',
        ],
        questions=[
            'how much does each of the others pay',
            'what do the others pay each',
            'how much is it for each of the rest',
            'what is the share of each of the other people',
            'how much must everyone else pay',
            'how much is left for each of the others',
        ],
        held_out=['One of {b} {w} only gives {x} {c} for a {z} of {a} {c}. The others split the rest. How much each?'],
        held_out_questions=['what does each other person pay'],
    ),
    TaskKind(
        name='split-bill-after-voucher',
        thoughts=['I subtract the voucher and divide the rest by the number of people.'],
        code=[
            'rest = {a} - {x}',
            'final_answer(rest / {b})',
        ],
        slots=fixed_part,
        seen=[
            *asked(
                'the share per person if {b} {w} split {a} {c} after a voucher of {x} {c}',
                'each share of {a} {c} minus a {x} {c} voucher for {b} {w}',
            ),
            '{a} {c} minus a voucher of {x} {c}, split by {b} {w}. <How much each?|What does each pay?>',
            'Take a {x} {c} voucher off {a} {c} and split the rest between {b} {w}.',
        ],
        facts=[
            '{b} {w} share a {z} of {a} {c} and use a voucher of {x} {c}',
            'the {z} is {a} {c}, we have a {x} {c} voucher and we are {b} {w}',
            'a {z} costs {a} {c}, a coupon takes off {x} {c} and {b} {w} split the rest',
            'my boss pays {x} {c} of our {z} of {a} {c} and the {b} of us split the rest',
            'we are {b} {w}, the {z} is {a} {c} and {x} {c} of it are already paid',
            '{n} has a coupon for {x} {c} off a {z} of {a} {c} that {b} {w} share',
        ],
        questions=EACH_QUESTIONS,
        held_out=['With a voucher of {x} {c}, how much does each of {b} {w} pay for a {z} of {a} {c}?'],
        held_out_questions=['what must every person pay'],
    ),
    TaskKind(
        name='split-three-costs',
        thoughts=['I add the three costs and divide by the number of people.'],
        code=[
            'total = {p} + {q} + {d}',
            'final_answer(total / {b})',
        ],
        slots=three_costs,
        seen=[
            *asked(
                'the share of each if {b} {w} split costs of {p} {c}, {q} {c} and {d} {c}',
                'the cost per person of {p} {c}, {q} {c} and {d} {c} for {b} {w}',
            ),
            'Add {p} {c}, {q} {c} and {d} {c} and split the total between {b} {w}.',
            'Costs: {p} {c}, {q} {c}, {d} {c}. We are {b} {w}. <How much each?|How much per person?>',
        ],
        facts=[
            'food was {p} {c}, drinks were {q} {c}, the taxi was {d} {c} and {b} {w} share it all',
            'we paid {p} {c} for a room, {q} {c} for food and {d} {c} for fuel, and we are {b} {w}',
            '{b} {w} share the costs of {p} {c}, {q} {c} and {d} {c} equally',
            'a party costs {p} {c} for food, {q} {c} for music and {d} {c} for drinks, split by {b} {w}',
            '{n} paid {p} {c}, {q} {c} and {d} {c} for a gift from {b} people who share the cost',
            'the bills are {p} {c}, {q} {c} and {d} {c}, and {b} {w} split them evenly',
        ],
        questions=EACH_QUESTIONS,
        held_out=['{b} {w} split three costs: {p} {c}, {q} {c} and {d} {c}. What is each share?'],
        held_out_questions=['what must every person pay'],
    ),
]
