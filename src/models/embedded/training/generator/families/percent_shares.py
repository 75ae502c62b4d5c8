"""Shares compared: the rest in percent, the whole of a part, more or less in percent, fractions, ratios."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, distinct_pair, goods, person
from .percent_values import GROUPS, money_fraction, rate, whole_fraction, whole_share

PAIRS = [
    ('boys', 'girls'),
    ('women', 'men'),
    ('cats', 'dogs'),
    ('wins', 'losses'),
    ('adults', 'children'),
    ('red balls', 'blue balls'),
    ('cars', 'bikes'),
    ('hits', 'misses'),
    ('yes votes', 'no votes'),
    ('roses', 'tulips'),
]


def rest(rng: Random) -> Slots:
    """A whole `b` of which `a` is gone."""
    whole = rng.choice([rng.randint(10, 900), rng.randint(2, 40) * 5, rng.randint(6, 60)])
    return dict(b=whole, a=rng.randint(1, whole - 1), n=person(rng), i=goods(rng))


def part_and_percent(rng: Random) -> Slots:
    """A part `a` that is `p` percent of a whole, which is mostly a whole number too."""
    group, state = rng.choice(GROUPS)
    whole, percent = whole_share(rng)
    part: int | float = whole * percent // 100
    if rng.random() < 0.3:
        part, percent = rng.choice([rng.randint(2, 600), round(rng.uniform(1, 200), 1)]), rate(rng, 2, 95)
    return dict(a=part, p=percent, n=person(rng), g=group, w=state)


def two_groups(rng: Random) -> Slots:
    first, second = rng.choice(PAIRS)
    if rng.random() < 0.5:
        first, second = second, first
    top = rng.choice([20, 60, 400])
    return dict(a=rng.randint(1, top), b=rng.randint(1, top), g=first, h=second, n=person(rng))


def smaller_and_larger(rng: Random) -> Slots:
    """Two amounts, `a` below `b`, that two people have."""
    small = rng.choice([rng.randint(2, 60), rng.randint(10, 900), rng.randint(10, 90) * 10])
    large = round(small * rng.uniform(1.05, 2.6)) + 1
    first, second = distinct_pair(rng, person)
    return dict(a=small, b=large, n=first, j=second, i=goods(rng), c=rng.choice(CURRENCIES))


def fraction_of_group(rng: Random) -> Slots:
    group, state = rng.choice(GROUPS)
    return whole_fraction(rng) | dict(g=group, j=state, n=person(rng), i=goods(rng))


def fraction_of_money(rng: Random) -> Slots:
    return money_fraction(rng) | dict(n=person(rng), c=rng.choice(CURRENCIES))


def ratio(rng: Random) -> Slots:
    """Two counts that have a common factor, often."""
    factor = rng.randint(1, 9)
    return dict(a=factor * rng.randint(1, 20), b=factor * rng.randint(1, 20), i=goods(rng), j=goods(rng))


FRACTION_FACTS = [
    '{w} of the {a} {g} are {j}',
    '{w} of {a} {g} are {j}',
    'of {a} {g}, {w} are {j}',
    'out of {a} {g} {w} are {j}',
    'we have {a} {g} and {w} of them are {j}',
    '{n} counts {a} {g} and says {w} of them are {j}',
    'I see {a} {g}, {w} of which are {j}',
]
FRACTION_MONEY_FACTS = [
    '{n} has {a} {c} and spends {w} of it',
    'I had {a} {c} and gave away {w} of it',
    'my sister earns {a} {c} and pays {w} of that as rent',
    'a budget is {a} {c} and {w} of it is used',
    '{w} of my {a} {c} went on a holiday',
    'I won {a} {c} and put {w} of the money into a new bike',
    '{n} gets {a} {c} and {w} goes to the bank',
]

KINDS = [
    TaskKind(
        name='rest-in-percent',
        thoughts=['I subtract what is gone, divide by the whole and multiply by 100.'],
        code=[
            'left = {b} - {a}',
            'final_answer(left / {b} * 100)',
        ],
        slots=rest,
        seen=[
            *asked(
                'the percentage <left|that is left|remaining> if {a} of {b} are gone',
                'the percentage of {i} left after {a} of {b} are sold',
            ),
            '{a} of {b} are <gone|used|sold>. How many percent are left?',
            'How many percent are left if {a} of {b} {i} are <gone|sold|eaten>?',
        ],
        facts=[
            '{n} had {b} {i} and sold {a} of them',
            'I had {b} {i} and lost {a}',
            '{a} of the {b} {i} are gone',
            'out of {b} {i}, {a} were broken and thrown away',
            'there were {b} {i} and {a} were eaten',
            'my phone had {b} minutes of talk time and {a} are used up',
            'a trip has {b} km and {n} has done {a} of them',
            'a book has {b} pages and I have read {a}',
        ],
        questions=[
            'how many percent are left',
            'what percentage is left',
            'what percent remains',
            'how much is left in percent',
            'what is the rest in percent',
            'how many percent are still there',
        ],
        held_out=[*asked('the rest in percent if {a} out of {b} {i} are gone')],
        held_out_questions=['in percent, how much still remains'],
    ),
    TaskKind(
        name='whole-from-percent',
        thoughts=['The whole is the part divided by the percentage times 100.'],
        code=['final_answer({a} / {p} * 100)'],
        slots=part_and_percent,
        seen=[
            '{a} is {p}% of what<| number>?',
            '{a} is {p}% of which number?',
            'If {p}% is {a}, <what is|how much is> 100%?',
            'If {p}% of a number is {a}, what is the <whole |>number?',
            '{p}% of what is {a}?',
            'Of <what|which> <number|amount> is {a} {p}%?',
            '{p}% are {a}. How much <is the whole|is 100%|is everything>?',
            *asked(
                'the number of which {a} is {p}%',
                'the whole if {p}% of it is {a}',
                'the total if {a} is {p}% of it',
                '100% if {p}% is {a}',
            ),
        ],
        facts=[
            '{a} {g} are {w}, which is {p}% of all',
            '{p}% of all {g} are {w}, and that is {a}',
            '{n} counts {a} {w} ones, which is {p}% of the {g}',
            '{p}% of the {g} are {w} and there are {a} of those',
            '{a} of the {g} are {w}, and these are {p}% of all {g}',
            'the {a} {g} that are {w} make up {p}% of them all',
        ],
        questions=[
            'how many {g} are there in total',
            'how many {g} are there altogether',
            'how many {g} are there in all',
            'what is the whole number of {g}',
            'what is the total',
            'how much is 100%',
        ],
        held_out=['A number has {a} as its {p}%. Which number is it?', *asked('the total of which {p}% is {a}')],
        held_out_questions=['what number of {g} is 100%'],
    ),
    TaskKind(
        name='percent-of-two-groups',
        thoughts=['I divide the group by the sum of both groups times 100.'],
        code=[
            'total = {a} + {b}',
            'final_answer({a} / total * 100)',
        ],
        slots=two_groups,
        seen=[
            *asked('the percentage of {g} among {a} {g} and {b} {h}', 'the share of {g} in percent: {a} {g}, {b} {h}'),
            '{a} {g}, {b} {h}. How many percent are {g}?',
            '{b} {h}, {a} {g}: what percent are {g}?',
        ],
        facts=[
            'there are {a} {g} and {b} {h}',
            'there are {b} {h} and {a} {g}',
            '{n} counts {a} {g} and {b} {h}',
            'we have {b} {h} but {a} {g}',
            'a list shows {a} {g} and {b} {h}',
            'I saw {b} {h} and {a} {g} this week',
        ],
        questions=[
            'what percentage are {g}',
            'how many percent are {g}',
            'what percent of all are {g}',
            'what is the share of {g} in percent',
            'what percentage of the total is {g}',
        ],
        held_out=['Next to {b} {h} there are {a} {g}. How many percent of the total are {g}?'],
        held_out_questions=['how high is the percentage of {g}'],
    ),
    TaskKind(
        name='percent-more',
        thoughts=['I divide the difference by the smaller number times 100.'],
        code=['final_answer(({b} - {a}) / {a} * 100)'],
        slots=smaller_and_larger,
        seen=[
            'How many percent more is {b} than {a}?',
            'By how many percent is {b} <more|larger|bigger|higher|greater> than {a}?',
            'What percent <larger|bigger|higher> is {b} than {a}?',
            '{b} is how many percent more than {a}?',
            *asked('how much more {b} is than {a} in percent', 'the percentage by which {b} is larger than {a}'),
        ],
        facts=[
            '{n} has {b} {i} and {j} has {a}',
            '{j} has {a} {i} and {n} has {b}',
            '{n} earns {b} {c} but {j} earns {a} {c}',
            '{j} gets {a} {c} and {n} gets {b} {c}',
            '{n} scored {b} points, {j} scored {a}',
        ],
        questions=[
            'how many percent more is that for {n}',
            'how many percent more does {n} have',
            'by what percentage does {n} have more than {j}',
            'how many percent more than {j} is it for {n}',
        ],
        held_out=['{b} compared with {a}: how many percent more is it?'],
        held_out_questions=['what percentage more has {n} than {j}'],
    ),
    TaskKind(
        name='percent-less',
        thoughts=['I divide the difference by the larger number times 100.'],
        code=['final_answer(({b} - {a}) / {b} * 100)'],
        slots=smaller_and_larger,
        seen=[
            'How many percent less is {a} than {b}?',
            'By how many percent is {a} <less|smaller|lower> than {b}?',
            'What percent <smaller|less|lower> is {a} than {b}?',
            '{a} is how many percent less than {b}?',
            *asked('how much less {a} is than {b} in percent', 'the percentage by which {a} is smaller than {b}'),
        ],
        facts=[
            '{n} has {b} {i} and {j} has {a}',
            '{j} has {a} {i} and {n} has {b}',
            '{n} earns {b} {c} but {j} earns {a} {c}',
            '{j} gets {a} {c} and {n} gets {b} {c}',
            '{n} scored {b} points, {j} scored {a}',
        ],
        questions=[
            'how many percent less is that for {j}',
            'how many percent less does {j} have',
            'by what percentage does {j} have less than {n}',
            'how many percent less than {n} is it for {j}',
        ],
        held_out=['{a} compared with {b}: how many percent less is it?'],
        held_out_questions=['what percentage less has {j} than {n}'],
    ),
    TaskKind(
        name='fraction-of-group',
        thoughts=['I multiply by the fraction.'],
        code=['final_answer({a} {f})'],
        slots=fraction_of_group,
        seen=[
            *asked('{w} of {a} {g}', 'the number of {g} that are {j} if {w} of {a} are'),
            'I have {a} {i} and <give away|sell|eat|use> {w} of them. How many <do I give away|is that|are gone>?',
            'How many of {a} {g} are {j} if {w} are?',
        ],
        facts=FRACTION_FACTS,
        questions=['how many are {j}', 'how many {g} are {j}', 'how many of them are {j}', 'how many is that'],
        held_out=['From the {a} {g}, {w} are {j}. What is the number of {j} ones?'],
        held_out_questions=['what number of {g} are {j}'],
    ),
    TaskKind(
        name='rest-after-fraction',
        thoughts=['I subtract the fraction from the whole.'],
        code=['final_answer({a} - {a} {f})'],
        slots=fraction_of_group,
        seen=[
            *asked('the number of {i} left if {w} of {a} are gone', 'what is left of {a} {i} without {w}'),
            'I have {a} {i} and <give away|sell|eat|use> {w} of them. How many <are left|do I have left|remain>?',
            '{n} had {a} {i} and lost {w} of them. How many are left?',
            '{a} minus {w} of it',
        ],
        facts=FRACTION_FACTS,
        questions=['how many are not {j}', 'how many {g} are not {j}', "how many aren't {j}", 'how many are the rest'],
        held_out=['From the {a} {g}, {w} are {j}. What is the number of those that are not {j}?'],
        held_out_questions=['what number of {g} are not {j}'],
    ),
    TaskKind(
        name='fraction-of-money',
        thoughts=['I multiply by the fraction.'],
        code=['final_answer({a} {f})'],
        slots=fraction_of_money,
        seen=[
            *asked('{w} of {a} {c}'),
            'how much money is {w} of {a} {c}',
            '{w} of {a} {c} = ?',
            'Take {w} of {a} {c}.',
        ],
        facts=FRACTION_MONEY_FACTS,
        questions=['how much is that', 'how much money is that part', 'what sum is it'],
        held_out=['How much money do I need for {w} of {a} {c}?'],
        held_out_questions=['how much does that amount to'],
    ),
    TaskKind(
        name='rest-of-money-after-fraction',
        thoughts=['I subtract the fraction from the whole.'],
        code=['final_answer({a} - {a} {f})'],
        slots=fraction_of_money,
        seen=[*asked('what is left of {a} {c} without {w} of it'), '{a} {c}, {w} is spent. How much is left?'],
        facts=FRACTION_MONEY_FACTS,
        questions=['how much is left', 'how much money is left', 'how much remains', 'what remains'],
        held_out=['Take {w} away from {a} {c}. What remains?'],
        held_out_questions=['how much is left over at the end'],
    ),
    TaskKind(
        name='ratio',
        thoughts=['I divide both numbers by their gcd.'],
        code=[
            'import math',
            'g = math.gcd({a}, {b})',
            "final_answer(f'{{a} // g}:{{b} // g}')",
        ],
        slots=ratio,
        seen=[
            *asked(
                'the <simplest |simplified |>ratio of {a} to {b}',
                'the ratio {a}:{b} in simplest form',
                'the ratio of {a} {i} to {b} {j} in simplest form',
            ),
            'Simplify the ratio {a}:{b}.',
            'There are {a} {i} and {b} {j}. What is the ratio?',
            'Simplify {a}:{b}.',
            'Reduce the ratio {a} to {b}.',
            'Write {a} to {b} as a simple ratio.',
            'What ratio is {a} to {b} <in lowest terms|as small as possible>?',
            'I have {a} {i} and {b} {j}. Give me the ratio of {i} to {j}.',
            wondered('the <simplest |simplified |>ratio of {a} to {b}'),
        ],
        held_out=[
            *asked('the reduced ratio of {a} and {b}'),
        ],
    ),
]
