"""Word problems about saving up for something."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person, thing
from .arithmetic_wordings_more import PERIODS_UNTIL_GOAL, SAVED_AFTER

PERIODS = 'week month day'.split()


def savings(rng: Random) -> Slots:
    """A goal `a`, a smaller start `b`, the amount `x` saved in each period, and a number `k` of periods."""
    goal, each = rng.randint(40, 3000), rng.randint(3, 120)
    return dict(
        n=person(rng),
        t=thing(rng),
        a=goal,
        b=rng.randint(5, goal - 5),
        x=each,
        k=rng.randint(2, 52),
        w=rng.choice(PERIODS),
        c=rng.choice(CURRENCIES),
    )


KINDS = [
    TaskKind(
        name='periods-until-goal',
        weight=1.4,
        thoughts=['I divide the goal by what is saved each time and round up.'],
        code=[
            'import math',
            'final_answer(math.ceil({a} / {x}))',
        ],
        slots=savings,
        seen=[
            *PERIODS_UNTIL_GOAL,
            *asked(
                'the number of {w}s until I have {a} {c} if I save {x} {c} <a|per|each|every> {w}',
                'the number of {w}s needed to save {a} {c} at {x} {c} <a|per> {w}',
                'the number of {w}s to save up for a {t} of {a} {c} with {x} {c} <a|each|every> {w}',
            ),
            'How many {w}s do I have to save {x} {c} to reach {a} {c}?',
            'save {x} {c} per {w}, goal {a} {c}, how many {w}s?',
        ],
        facts=[
            'I save {x} {c} every {w} and want a {t} for {a} {c}',
            '{n} puts aside {x} {c} a {w} to buy a {t} that costs {a} {c}',
            'my goal is {a} {c} and I save {x} {c} per {w}',
            'a {t} costs {a} {c} and {n} can save {x} {c} each {w}',
            'we want {a} {c} for a trip and save {x} {c} a {w}',
            'a child gets {x} {c} every {w} and saves all of it for a {t} of {a} {c}',
        ],
        questions=[
            'how many {w}s does it take',
            'after how many {w}s is there enough money',
            'how many {w}s is that',
            'how many {w}s until the goal is reached',
            'in how many {w}s is it saved',
            'how many {w}s of saving are needed',
        ],
        held_out=['{n} needs {a} {c} and can save {x} {c} a {w}. How many {w}s of saving is that?'],
        held_out_questions=['how many {w}s until there is enough'],
    ),
    TaskKind(
        name='periods-until-goal-with-start',
        thoughts=['I subtract what is there, divide by what is saved each time and round up.'],
        code=[
            'import math',
            'missing = {a} - {b}',
            'final_answer(math.ceil(missing / {x}))',
        ],
        slots=savings,
        seen=[
            *asked(
                'the number of {w}s until I have {a} {c} if I have {b} {c} already and save {x} {c} a {w}',
                'the number of {w}s to get from {b} {c} to {a} {c} with {x} {c} more <every|each|per> {w}',
            ),
            'I want {a} {c}, have {b} {c} and save {x} {c} per {w}. How many {w}s?',
        ],
        facts=[
            'I already have {b} {c}, save {x} {c} every {w} and want a {t} for {a} {c}',
            '{n} has {b} {c} and puts aside {x} {c} a {w} to buy a {t} that costs {a} {c}',
            'my goal is {a} {c}, {b} {c} are saved already and I add {x} {c} per {w}',
            'a {t} costs {a} {c}, {n} has {b} {c} so far and can save {x} {c} each {w}',
            'we want {a} {c} for a trip, start with {b} {c} and save {x} {c} a {w}',
            'a child has {b} {c}, gets {x} {c} every {w} and saves all of it for a {t} of {a} {c}',
        ],
        questions=[
            'how many more {w}s does it take',
            'after how many {w}s is there enough money',
            'how many {w}s is that',
            'how many {w}s until the goal is reached',
            'in how many {w}s is it saved',
            'how many more {w}s of saving are needed',
        ],
        held_out=['With {b} {c} at the start and {x} {c} more each {w}, how many {w}s until {n} has {a} {c}?'],
        held_out_questions=['how many {w}s until there is enough'],
    ),
    TaskKind(
        name='saved-after',
        thoughts=['I multiply what is saved each time by the number of times.'],
        code=['final_answer({x} * {k})'],
        slots=savings,
        seen=[
            *SAVED_AFTER,
            *asked(
                'the money saved in {k} {w}s at {x} {c} <a|per> {w}',
                'the savings after {k} {w}s with {x} {c} <each|every> {w}',
            ),
            'How much do I save in {k} {w}s if I save {x} {c} per {w}?',
            '{x} {c} a {w} for {k} {w}s, how much is saved?',
        ],
        facts=[
            'I save {x} {c} every {w} for {k} {w}s',
            '{n} puts aside {x} {c} a {w} and does so for {k} {w}s',
            'for {k} {w}s we save {x} {c} per {w}',
            'each {w} {n} puts {x} {c} in a jar, and {k} {w}s go by',
            'a child gets {x} {c} a {w} and saves all of it for {k} {w}s',
        ],
        questions=[
            'how much is saved',
            'how much money is that',
            'what are the savings in the end',
            'how much is there after that time',
            'how much money comes together',
        ],
        held_out=['After {k} {w}s of putting aside {x} {c} each {w}, how much is there?'],
        held_out_questions=['how much is saved in the end'],
    ),
    TaskKind(
        name='saved-after-with-start',
        thoughts=['I multiply what is saved each time by the number of times and add the start.'],
        code=['final_answer({b} + {x} * {k})'],
        slots=savings,
        seen=[
            *asked(
                'the money after {k} {w}s if I have {b} {c} and add {x} {c} <a|per> {w}',
                'the savings after {k} {w}s with {b} {c} at the start and {x} {c} <each|every> {w}',
            ),
            'I have {b} {c} and save {x} {c} per {w}. How much do I have after {k} {w}s?',
            'start {b} {c}, plus {x} {c} a {w} for {k} {w}s, how much?',
        ],
        facts=[
            'I have {b} {c} and save {x} {c} every {w} for {k} {w}s',
            '{n} starts with {b} {c} and adds {x} {c} a {w} for {k} {w}s',
            'there are {b} {c} on the account and {x} {c} are added each {w} for {k} {w}s',
            'my jar has {b} {c} in it and for {k} {w}s I put in {x} {c} per {w}',
            '{n} already has {b} {c}, then saves {x} {c} every {w}, and {k} {w}s go by',
        ],
        questions=[
            'how much is there in the end',
            'how much money is that then',
            'what is the total after that time',
            'how much is saved in total',
            'how much money is there after that',
        ],
        held_out=['With {b} {c} at the start and {x} {c} more each {w}, what is there after {k} {w}s?'],
        held_out_questions=['how much money is there in the end'],
    ),
    TaskKind(
        name='needed-per-period',
        thoughts=['I divide the goal by the number of times.'],
        code=['final_answer({a} / {k})'],
        slots=savings,
        seen=[
            *asked(
                'the amount to save <a|per|each|every> {w} to have {a} {c} in {k} {w}s',
                'the savings needed per {w} for {a} {c} in {k} {w}s',
            ),
            'How much must I save each {w} to reach {a} {c} in {k} {w}s?',
            'goal {a} {c} in {k} {w}s, how much per {w}?',
        ],
        facts=[
            'I want to save {a} {c} in {k} {w}s',
            '{n} wants a {t} for {a} {c} in {k} {w}s',
            'my goal is {a} {c} and I have {k} {w}s',
            'a {t} of {a} {c} is to be paid in {k} {w}s from now',
            'we need {a} {c} and there are {k} {w}s left',
        ],
        questions=[
            'how much must be saved each {w}',
            'how much per {w} is that',
            'what must be put aside every {w}',
            'how much is needed per {w}',
            'how much is it a {w}',
        ],
        held_out=['To have {a} {c} after {k} {w}s, what must {n} put aside per {w}?'],
        held_out_questions=['how much must be put aside each {w}'],
    ),
]
