"""Amounts that rise by a percentage or a fraction, and the way back to the old amount."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, person
from .percent_values import money, money_fraction, product, rate, salary
from .percent_wordings import INCREASE

MORE = [
    ('doubles', '* 2'),
    ('triples', '* 3'),
    ('quadruples', '* 4'),
    ('is doubled', '* 2'),
    ('is tripled', '* 3'),
    ('is halved', '/ 2'),
    ('halves', '/ 2'),
    ('grows tenfold', '* 10'),
    ('becomes three times as much', '* 3'),
    ('becomes five times as high', '* 5'),
    ('falls to a third', '/ 3'),
    ('drops to a quarter', '/ 4'),
    ('shrinks to a fifth', '/ 5'),
]
THINGS = ['the price', 'the rent', 'my income', 'the amount', 'the fee', 'the debt', 'the profit']


def rising(rng: Random) -> Slots:
    return dict(
        p=rate(rng, 2, 60),
        a=rng.randint(20, 5000) if rng.random() < 0.4 else money(rng) if rng.random() < 0.6 else salary(rng),
        t=product(rng),
        c=rng.choice(CURRENCIES),
        n=person(rng),
    )


def up_and_down(rng: Random) -> Slots:
    return rising(rng) | dict(q=rate(rng, 2, 40))


def multiplied(rng: Random) -> Slots:
    words, symbols = rng.choice(MORE)
    return dict(a=money(rng), w=words, f=symbols, s=rng.choice(THINGS), c=rng.choice(CURRENCIES))


def fraction_more(rng: Random) -> Slots:
    return money_fraction(rng) | dict(t=product(rng), c=rng.choice(CURRENCIES), n=person(rng))


RISE_FACTS = [
    'my salary is {a} {c} and I get a raise of {p}%',
    '{n} earns {a} {c} and gets {p}% more',
    '{n} makes {a} {c} a month and is promised a {p}% pay rise',
    'the landlord wants {p}% more and we pay {a} {c} now',
    'a {t} costs {a} {c} and becomes {p}% more expensive',
    'the price of {a} {c} goes up by {p}%',
    'a ticket is {a} {c} but next year it will be {p}% dearer',
    'my fee of {a} {c} is raised by {p}%',
    'a worker with {a} {c} wants {p}% more',
    'last year it was {a} {c}, this year it is {p}% higher',
    'the cost of {a} {c} has grown by {p}%',
    'I pay {a} {c} for power and the price climbs {p}%',
]
AFTERWARDS = [
    'how much is it then',
    'how much is that now',
    'what is the new amount',
    'what is the new sum',
    'what is it after the increase',
    'how much will it be',
    'what would that be in total',
]

KINDS = [
    TaskKind(
        name='increase',
        weight=1.5,
        thoughts=['I add the percentage to the amount.'],
        code=[
            'amount = {a} * (1 + {p} / 100)',
            'final_answer(amount)',
        ],
        slots=rising,
        seen=[
            *INCREASE,
            'The price of a {t} is {a} {c} and rises by {p}%. <What is the new price?|What does it cost now?>',
            'A salary of {a} {c} <rises|grows|increases> by {p}%. What is the new salary?',
            'Increase {a} by {p}%.',
            'How much is {a} {c} after an increase of {p}%?',
            'A {t} costs {a} {c} before tax. <With {p}% tax, what is the price?|Add {p}% tax.>',
            *asked(
                '{a} increased by {p}%',
                '{a} plus {p}%',
                'the price of a {t} of {a} {c} after an increase of {p}%',
                '{a} {c} plus {p}% tax',
                'the new <salary|pay|rent|fee> if {a} {c} <goes up|rises|is raised> by {p}%',
                '{a} {c} with a {p}% <rise|raise|increase>',
                '{p}% more than {a}<| {c}>',
            ),
            (
                'A {t} costs {a} {c} and the price $rises. <What is the new price?|What does it cost now?|How much '
                'is it now?>'
            ),
            'My <salary|rent|pay> of {a} {c} $rises. <What is it now?|What is the new amount?|How much do I get?>',
            'Add {p}% to {a}<| {c}>.',
            'Raise {a} by {p}%.',
            '{a} plus {p}%',
            '{a} {c} plus {p}% <tax|VAT>. What is the total?',
            'A town of {a} people $rises. How many people are there then?',
            'If {a} {c} $rises, what is it then?',
            'how much is {a} {c} with {p}% tax',
            'What is {a} after a rise of {p}%?',
            'Put {p}% on top of {a}.',
            '{a} {c} + {p}%',
            'I earn {a} {c} and get {p}% more. What do I earn then?',
            wondered('{a} increased by {p}%'),
        ],
        facts=RISE_FACTS,
        questions=AFTERWARDS,
        held_out=[
            'If {a} grows by {p}%, what is the result?',
            *asked('the value of {a} after it $rises'),
            'The rent is {a} {c} and $rises. How much is the rent then?',
        ],
        held_out_facts=['my boss pays me {a} {c} and will add {p}% to that'],
    ),
    TaskKind(
        name='raise-amount',
        thoughts=['The raise is the percentage of the amount.'],
        code=[
            'more = {a} * {p} / 100',
            'final_answer(more)',
        ],
        slots=rising,
        seen=[
            *asked(
                'the raise in {c} if {a} {c} goes up by {p}%',
                'the extra money from a {p}% raise on {a} {c}',
                'the increase in {c} for {a} {c} at {p}%',
            ),
            'How much more is {p}% on top of {a} {c}?',
            'How much more do I get with a {p}% raise on {a} {c}?',
            '{p}% raise on {a} {c}, how much more is that?',
        ],
        facts=RISE_FACTS,
        questions=[
            'how much more is that',
            'how many {c} more is that',
            'how much is the increase in {c}',
            'by how many {c} does it rise',
            'how much extra money is that',
            'what is the difference in {c}',
        ],
        held_out=['By how much does {a} {c} rise if it is {p}% more?'],
        held_out_questions=['how big is the rise in {c}'],
    ),
    TaskKind(
        name='fraction-more',
        thoughts=['I add the fraction to the whole.'],
        code=['final_answer({a} + {a} {f})'],
        slots=fraction_more,
        seen=[
            *asked('{a} {c} increased by {w}', '{a} {c} plus {w} of it'),
            'Increase {a} by {w} of it.',
            'Raise {a} {c} by {w}.',
        ],
        facts=[
            'a {t} costs {a} {c} and becomes {w} more expensive',
            'the price of a {t} is {a} {c} and it rises by {w}',
            '{n} earns {a} {c} and gets {w} more',
            'the rent was {a} {c} and goes up by {w}',
            'my sister has {a} {c} and I have {w} more',
            'last year I paid {a} {c}, now it is {w} higher',
        ],
        questions=AFTERWARDS,
        held_out=['What do I have if {a} {c} grows by {w}?'],
        held_out_facts=['the fee is {a} {c} and they want {w} more'],
    ),
    TaskKind(
        name='multiplied',
        thoughts=['I multiply or divide the amount.'],
        code=['final_answer({a} {f})'],
        slots=multiplied,
        seen=[*asked('the new value if {a} {w}', 'the result when {a} {w}'), '{a} {c} {w}. How much is it now?'],
        facts=[
            '{s} is {a} {c} and {w}',
            '{s} of {a} {c} {w}',
            '{s} was {a} until May and then {w}',
            '{s}, now {a}, {w} next year',
            '{s} stood at {a} {c}, and it {w}',
            'from today {s} of {a} {c} {w}',
        ],
        questions=[
            'what is it then',
            'how much is it then',
            'how high is it afterwards',
            'what is the new amount',
            'what amount is it now',
        ],
        held_out=['From {a} {c} {s} changes: it {w}. How much is it then?'],
        held_out_questions=['how much is that afterwards'],
    ),
    TaskKind(
        name='amount-before-increase',
        thoughts=['I divide the new amount by 100 percent plus the increase.'],
        code=[
            'amount = {a} / (1 + {p} / 100)',
            'final_answer(amount)',
        ],
        slots=rising,
        seen=[
            *asked(
                'the <price|amount> before an increase of {p}% if it is {a} {c} now',
                'the old <salary|rent|fee> if it is {a} {c} after a rise of {p}%',
                'the number that gives {a} when increased by {p}%',
            ),
            '{a} {c} after a rise of {p}%. <What was it before?|How much was it before?|Old amount?>',
            'What number increased by {p}% is {a}?',
        ],
        facts=[
            'my salary is {a} {c} after a raise of {p}%',
            '{n} earns {a} {c} now, which is {p}% more than before',
            'the rent rose by {p}% to {a} {c}',
            'a {t} costs {a} {c} now that the price went up by {p}%',
            'after an increase of {p}% the fee is {a} {c}',
            'we pay {a} {c} since it became {p}% more expensive',
            'with the {p}% pay rise {n} gets {a} {c}',
        ],
        questions=[
            'how much was it before',
            'what was the old amount',
            'what was it before the increase',
            'how much was it originally',
            'what was the original amount',
            'what did it use to be',
        ],
        held_out=['It rose by {p}% and is {a} {c} now. What was it before?'],
        held_out_questions=['from what amount did it start'],
    ),
    TaskKind(
        name='up-then-down',
        thoughts=['I apply one change after the other.'],
        code=[
            'amount = {a} * (1 + {p} / 100)',
            'amount = amount * (1 - {q} / 100)',
            'final_answer(amount)',
        ],
        slots=up_and_down,
        seen=[
            *asked(
                'the value of {a} after a rise of {p}% and then a fall of {q}%',
                '{a} {c} increased by {p}% and then decreased by {q}%',
            ),
            'Increase {a} by {p}% and then decrease it by {q}%.',
            '{a} {c}, up {p}%, then down {q}%. How much is it now?',
        ],
        facts=[
            'a {t} costs {a} {c}, the price rises by {p}% and then falls by {q}%',
            'a share of {a} {c} gains {p}% and then loses {q}%',
            'the price was {a} {c}, went up {p}% and later dropped {q}%',
            '{n} has {a} {c} in a fund that grows by {p}% in May and shrinks by {q}% in June',
            'a shop raises {a} {c} by {p}%, then takes off {q}%',
        ],
        questions=AFTERWARDS[:3] + ['what is it at the end', 'how much is it in the end'],
        held_out=['First {p}% more, then {q}% less: what becomes of {a} {c}?'],
        held_out_facts=['I have {a} {c}, win {p}% and after that lose {q}%'],
    ),
]
