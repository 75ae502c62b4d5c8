"""Percentages of a whole: the part, the rest, and the part in percent."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, goods, person, quantity
from .percent_values import GROUPS, group_share, money, rate, salary
from .percent_wordings import PART_IN_PERCENT, PERCENT_OF, PERCENT_OF_GROUP

PURPOSES = 'rent food savings clothes travel books insurance petrol charity holidays music pets'.split()


def part_of_whole(rng: Random) -> Slots:
    """A part `a` of a whole `b`, with a group for word problems."""
    whole = rng.choice([rng.randint(10, 900), rng.randint(2, 18) * 5, rng.randint(8, 60)])
    group, state = rng.choice(GROUPS)
    part = round(whole * rng.randint(1, 20) / 20) or 1 if rng.random() < 0.4 else rng.randint(1, whole)
    return dict(b=whole, a=part, n=person(rng), i=goods(rng), g=group, w=state)


def spending(rng: Random) -> Slots:
    return dict(
        a=salary(rng) if rng.random() < 0.6 else money(rng),
        p=rate(rng, 2, 70),
        c=rng.choice(CURRENCIES),
        w=rng.choice(PURPOSES),
        n=person(rng),
    )


SHARE_FACTS = [
    'of {a} {g}, {p}% are {w}',
    '{p}% of the {a} {g} are {w}',
    '{p}% of {a} {g} are {w}',
    'out of {a} {g} {p}% are {w}',
    'we have {a} {g}, and {p}% of those are {w}',
    '{n} counts {a} {g} and finds that {p}% are {w}',
    'I have {a} {g}, {p}% of which are {w}',
    'from a total of {a} {g}, {p}% are {w}',
    'there were {a} {g} yesterday and {p}% were {w}',
    'a list names {a} {g} and marks {p}% as {w}',
]
SPENDING_FACTS = [
    '{n} earns {a} {c} and spends {p}% on {w}',
    'I get {a} {c} a month and {p}% of it goes to {w}',
    'I have {a} {c} and use {p}% for {w}',
    'from a budget of {a} {c}, {p}% is for {w}',
    '{p}% of my {a} {c} goes into {w}',
    '{n} has a budget of {a} {c} and puts {p}% of it into {w}',
    'a family lives on {a} {c} a month, and {p}% of that is needed for {w}',
    'my pay is {a} {c}, {p}% is for {w}',
]

KINDS = [
    TaskKind(
        name='percent-of',
        weight=1.5,
        thoughts=['I multiply by the percentage and divide by 100.'],
        code=['final_answer({a} * {p} / 100)'],
        slots=lambda rng: dict(
            p=rate(rng, 1, 99) if rng.random() < 0.9 else rng.choice([2.5, 7.5, 12.5, 0.5, 110, 120, 150, 250]),
            a=quantity(rng) if rng.random() < 0.7 else rng.randint(100, 90000),
            c=rng.choice(CURRENCIES),
            i=goods(rng),
        ),
        seen=[
            *PERCENT_OF,
            'What is {p}% of {a}?',
            '$compute {p}% of {a}.',
            'How much is {p} percent of {a}?',
            'Find {p} percent of {a}.',
            '{a} is the total. What is {p}% of it?',
            *asked('{p}% of {a}', '{p}% from {a}', '{p}% of {a} {c}', '{p}% of the <number|amount|value> {a}'),
            '{p}% of {a}?',
            '{p}% of {a}',
            'how much is {p}% of {a}',
            "what's {p}% of {a}",
            'Take {p}% of {a}.',
            'How much money is {p}% of {a} {c}?',
            'How many are {p}% of {a} {i}?',
            '{p}% of {a} {i} are <red|broken|sold|new>. How many is that?',
            'A class has {a} students and {p}% are absent. How many are absent?',
            'Calculate what {p}% of {a} {c} is.',
            'If {a} is 100%, <what is|how much is> {p}%?',
            '100% is {a}, so {p}% is?',
            'The number is {a}. <I want|Give me|Show> {p}% of it.',
            wondered('{p}% of {a}'),
        ],
        held_out=[
            'I need {p} percent of {a}.',
            *asked('{p}% out of {a}'),
            'There are {a} {i} and {p}% of them are broken. How many are broken?',
        ],
    ),
    TaskKind(
        name='percent-of-group',
        thoughts=['I multiply by the percentage and divide by 100.'],
        code=['final_answer({a} * {p} / 100)'],
        slots=group_share,
        seen=[
            *PERCENT_OF_GROUP,
            *asked('the number of {g} that are {w} if {p}% of {a} are'),
            'How many of the {a} {g} are {w} if {p}% are?',
            '{a} {g}, {p}% {w}. How many <are {w}|is that>?',
        ],
        facts=SHARE_FACTS,
        questions=[
            'how many are {w}',
            'how many {g} are {w}',
            'how many of them are {w}',
            'what is the number of {g} that are {w}',
            'how many is that',
            'the number of {w} {g} is',
        ],
        held_out=['How many {g} are {w} when {p} out of 100 are and there are {a}?'],
        held_out_questions=['how many of the {g} are in fact {w}'],
        held_out_facts=['{n} looks at {a} {g}, where {p}% of all are {w}'],
    ),
    TaskKind(
        name='rest-of-group',
        thoughts=['I subtract the percentage of the group from the whole.'],
        code=[
            'part = {a} * {p} / 100',
            'final_answer({a} - part)',
        ],
        slots=group_share,
        seen=[
            *asked('the number of {g} that are not {w} if {p}% of {a} are {w}'),
            'How many of the {a} {g} are not {w} if {p}% are?',
            '{a} {g}, {p}% {w}. How many <are not|are not {w}>?',
            '{n} had {a} {i} and <sold|gave away|lost> {p}% of them. How many are left?',
            'There were {a} {i} and {p}% <are gone|were sold|were used up>. How many <are left|remain>?',
            'How many {i} are left if {p}% of {a} {i} are sold?',
        ],
        facts=SHARE_FACTS,
        questions=[
            'how many are not {w}',
            'how many {g} are not {w}',
            "how many of them aren't {w}",
            'what is the number of {g} that are not {w}',
            'how many are the rest',
            'how many others are there that are not {w}',
        ],
        held_out=['Without the {w} ones ({p}% of {a} {g}), how many {g} are left?'],
        held_out_questions=['how many {g} remain that are not {w}'],
    ),
    TaskKind(
        name='percent-spent',
        thoughts=['I multiply by the percentage and divide by 100.'],
        code=['final_answer({a} * {p} / 100)'],
        slots=spending,
        seen=[
            *asked('the money for {w} if it is {p}% of {a} {c}', 'the {p}% of {a} {c} that go into {w}'),
            'I save {p}% of my <salary|pay|income> of {a} {c}. How much <do I save|money is that|is it>?',
            '{n} gives {p}% of {a} {c} to charity. How much <is given|does {n} give>?',
            'save {p}% of {a} {c}, how much is that',
        ],
        facts=SPENDING_FACTS,
        questions=[
            'how much is spent on {w}',
            'how much goes to {w}',
            'how much money is for {w}',
            'what amount is that for {w}',
            'how much is that for {w}',
            'how many {c} go to {w}',
        ],
        held_out=['{n} puts {p}% of each pay of {a} {c} into savings. How much is saved?'],
        held_out_questions=['how much of the money is needed for {w}'],
    ),
    TaskKind(
        name='rest-of-money',
        thoughts=['I subtract the percentage of the money from the whole.'],
        code=[
            'part = {a} * {p} / 100',
            'final_answer({a} - part)',
        ],
        slots=spending,
        seen=[
            *asked('what is left of {a} {c} after spending {p}%', 'the money left if {p}% of {a} {c} is gone'),
            'I save {p}% of my <salary|pay|income> of {a} {c}. How much <is left|can I spend|remains>?',
            '{n} gives {p}% of {a} {c} to charity. How much <is left|does {n} keep>?',
            'spend {p}% of {a} {c}, how much is left',
            '{a} {c} minus {p}% for {w}. <What is left?|How much remains?>',
        ],
        facts=SPENDING_FACTS,
        questions=[
            'how much is left',
            'how much money is left after that',
            'how much remains',
            'what is left for everything else',
            'how much is not for {w}',
            'what remains for other things',
        ],
        held_out=['{n} puts {p}% of each pay of {a} {c} into savings. How much is left over?'],
        held_out_questions=['how much of the money is left then'],
    ),
    TaskKind(
        name='part-in-percent',
        weight=1.5,
        thoughts=['The percentage is the part divided by the total times 100.'],
        code=['final_answer({a} / {b} * 100)'],
        slots=part_of_whole,
        seen=[
            *PART_IN_PERCENT,
            'What percentage of {b} is {a}?',
            '{a} out of {b} is what percent?',
            'How many percent of {b} is {a}?',
            '{n} has {a} of {b} points. What percentage is that?',
            '{a} of {b} {i} are broken. <What percentage is that?|How many percent are broken?>',
            *asked(
                'the percentage of {a} out of {b}',
                '{a} out of {b} as a percentage',
                '{a} of {b} in percent',
                '{a}/{b} <in|as> <percent|a percentage>',
                'the score in percent for {a} of {b} points',
            ),
            'what percent of {b} is {a}',
            '{a} is what <percent|percentage> of {b}?',
            'How many percent is {a} of {b}?',
            '{a} out of {b} in percent?',
            'I got {a} out of {b} points. <What percentage is that?|How many percent?>',
            '{a} of {b} {i} are <sold|red|gone>. How many percent is that?',
            '{n} answered {a} of {b} questions correctly. What is the score in percent?',
            '{a} of {b} students passed. What percentage passed?',
            'If {b} is 100%, how many percent is {a}?',
            wondered('the percentage of {a} out of {b}'),
        ],
        facts=[
            '{n} got {a} out of {b} points in a test',
            '{n} scored {a}/{b} in the exam',
            'I had {a} of {b} answers right',
            'in the quiz I got {a} right out of {b}',
            '{a} of the {b} {g} are {w}',
            'out of {b} {g}, {a} are {w}',
            'we have {b} {g} and {a} of them are {w}',
            'there are {b} {g} in all, {a} are {w}',
            '{n} has read {a} of the {b} pages of a book',
            'I walked {a} of {b} km',
            'the battery holds {b} units and {a} are used',
            '{a} of {b} tasks are done',
        ],
        questions=[
            'what percentage is that',
            'how many percent is that',
            'what is that in percent',
            'what percent is it',
            'how much is that as a percentage',
            "what's the percentage",
        ],
        held_out=[
            'Express {a} out of {b} as a percentage.',
            *asked('the share of {a} in {b} in percent'),
        ],
        held_out_facts=['my result was {a} points, where {b} would be all of them'],
    ),
]
