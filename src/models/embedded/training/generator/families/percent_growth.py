"""Numbers that grow, shrink, multiply or decay by a fixed share in each period."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import city, person
from .percent_values import rate

GROWING = ['town', 'village', 'forest', 'club', 'company', 'school', 'herd', 'website', 'beehive', 'city']
MEMBERS = {'forest': 'trees', 'club': 'members', 'company': 'workers', 'school': 'pupils', 'herd': 'cows'}
MEMBERS |= {'website': 'readers', 'beehive': 'bees'}
PERIODS = ['day', 'hour', 'week', 'month', 'minute', 'year']


def growing(rng: Random) -> Slots:
    group = rng.choice(GROWING)
    return dict(
        a=rng.choice([rng.randint(1, 999) * 10, rng.randint(20, 9999), rng.randint(10, 300) * 1000]),
        p=rate(rng, 1, 20),
        y=rng.randint(2, 15) if rng.random() < 0.8 else rng.randint(16, 30),
        g=group,
        i=MEMBERS.get(group, 'people'),
        n=city(rng),
    )


def shrinking(rng: Random) -> Slots:
    return growing(rng) | dict(p=rate(rng, 1, 40))


def multiplying(rng: Random) -> Slots:
    words, factor = rng.choice([('doubles', 2), ('doubles', 2), ('triples', 3), ('grows tenfold', 10)])
    return dict(
        a=rng.randint(1, 500),
        w=words,
        k=factor,
        y=rng.randint(2, 12),
        u_=rng.choice(PERIODS),
        s=rng.choice(['the number of bacteria', 'the number of users', 'a colony', 'the number of weeds', 'a rumour']),
    )


def half_life(rng: Random) -> Slots:
    """A half-life `h`, and a time `m` that is mostly a multiple of it."""
    life = rng.randint(2, 60)
    time = life * rng.randint(1, 6) if rng.random() < 0.6 else rng.randint(1, 200)
    return dict(
        a=rng.choice([rng.randint(1, 50) * 20, rng.randint(2, 900)]),
        h=life,
        m=time,
        e=rng.choice(['hours', 'days', 'years', 'minutes']),
        s=rng.choice(['caffeine', 'a drug', 'iodine', 'a substance', 'a medicine', 'a radioactive sample']),
        n=person(rng),
    )


def growth_goal(rng: Random) -> Slots:
    slots = growing(rng)
    start = slots['a']
    return slots | dict(p=rate(rng, 2, 20), b=int(start * rng.choice([2, 3, 1.5, rng.uniform(1.2, 4)])))


AFTER_YEARS = [
    'what is it after {y} years',
    'how many are there after {y} years',
    'how large is the number after {y} years',
    'how many will there be in {y} years',
    'what number is reached in {y} years',
]

KINDS = [
    TaskKind(
        name='yearly-growth',
        weight=1.3,
        thoughts=['The amount is multiplied every year.'],
        code=[
            'amount = {a} * (1 + {p} / 100) ** {y}',
            'final_answer(amount)',
        ],
        slots=growing,
        seen=[
            *asked(
                'the population after {y} years if {a} grows by {p}% per year',
                'the number of {i} after {y} years of {p}% growth a year from {a}',
                '{a} growing by {p}% a year for {y} years',
            ),
            (
                '<A town of {a} people|A population of {a}|A value of {a}|A forest of {a} trees|{a} rabbits> <grows|'
                'grow|increases|rises> <by |>{p}% <per|each|every|a> year. <What is it after {y} years?|How many '
                'after {y} years?|How much is it after {y} years?>'
            ),
            '{a} grows {p}% every year for {y} years. What is the result?',
            'How much is {a} after {y} years of {p}% growth per year?',
            '{a}, plus {p}% each year, {y} years?',
            wondered('the population after {y} years if {a} grows by {p}% per year'),
        ],
        facts=[
            'a {g} has {a} {i} and grows by {p}% every year',
            'a {g} with {a} {i} gets {p}% larger each year',
            'there are {a} {i} in a {g} and their number rises by {p}% per year',
            '{n} has {a} people and gains {p}% a year',
            'the {g} counts {a} {i} now and increases by {p}% a year',
            'every year there are {p}% more {i} in a {g}, and now there are {a}',
        ],
        questions=AFTER_YEARS,
        held_out=[
            'If {a} grows by {p}% a year, what is it after {y} years?',
        ],
        held_out_facts=['from {a} {i} a {g} goes up {p}% each year'],
    ),
    TaskKind(
        name='yearly-shrinking',
        thoughts=['The amount shrinks every year.'],
        code=[
            'amount = {a} * (1 - {p} / 100) ** {y}',
            'final_answer(amount)',
        ],
        slots=shrinking,
        seen=[
            *asked(
                'the population after {y} years if {a} shrinks by {p}% per year',
                'the number of {i} after {y} years of losing {p}% a year from {a}',
                '{a} shrinking by {p}% a year for {y} years',
            ),
            '{a} shrinks {p}% every year for {y} years. What is the result?',
            '{a}, minus {p}% each year, {y} years?',
        ],
        facts=[
            'a {g} has {a} {i} and shrinks by {p}% every year',
            'a {g} with {a} {i} gets {p}% smaller each year',
            'there are {a} {i} in a {g} and their number falls by {p}% per year',
            '{n} has {a} people and loses {p}% a year',
            'the {g} counts {a} {i} now and decreases by {p}% a year',
            'every year there are {p}% fewer {i} in a {g}, and now there are {a}',
        ],
        questions=AFTER_YEARS,
        held_out=['From {a} {i} a {g} goes down {p}% each year. What is it after {y} years?'],
        held_out_questions=['how many {i} remain after {y} years'],
    ),
    TaskKind(
        name='multiplies-each-period',
        thoughts=['The amount is multiplied in every period.'],
        code=['final_answer({a} * {k} ** {y})'],
        slots=multiplying,
        seen=[
            *asked(
                'the result if {a} {w} every {u_}, after {y} {u_}s',
                'what {a} becomes in {y} {u_}s if it {w} each {u_}',
            ),
            '{a} {w} every {u_}. How much is it after {y} {u_}s?',
            'Start with {a}, it {w} every {u_}. How much after {y} {u_}s?',
        ],
        facts=[
            '{s} {w} every {u_} and starts at {a}',
            '{s} starts with {a} and {w} each {u_}',
            'at first {s} is {a} and it {w} every {u_}',
            'each {u_} {s} {w}, and now it is {a}',
            'I read that {s} {w} each {u_}, and at first it is {a}',
        ],
        questions=[
            'how many is it after {y} {u_}s',
            'what is it after {y} {u_}s',
            'how large is it in {y} {u_}s',
            'what number is it {y} {u_}s later',
        ],
        held_out=['Every {u_} it {w}. From {a}, what is it in {y} {u_}s?'],
        held_out_questions=['what has it become after {y} {u_}s'],
    ),
    TaskKind(
        name='half-life',
        thoughts=['The amount is halved once per half-life.'],
        code=['final_answer({a} * 0.5 ** ({m} / {h}))'],
        slots=half_life,
        seen=[
            *asked(
                'the amount left of {a} mg after {m} {e} with a half-life of {h} {e}',
                'what is left of {a} g after {m} {e} if half decays every {h} {e}',
            ),
            '{a} g, half-life {h} {e}, after {m} {e}?',
            'Half-life {h} {e}. How much of {a} g is left after {m} {e}?',
        ],
        facts=[
            '{s} has a half-life of {h} {e} and there are {a} g',
            'the half-life of {s} is {h} {e} and we start with {a} mg',
            '{n} takes {a} mg of {s}, and half of it is gone every {h} {e}',
            '{a} mg of {s} halve every {h} {e}',
            'every {h} {e} half of {a} g of {s} decays',
        ],
        questions=[
            'how much is left after {m} {e}',
            'how much remains after {m} {e}',
            'what amount is left after {m} {e}',
            'how much is there after {m} {e}',
            'what remains after {m} {e}',
        ],
        held_out=['With a half-life of {h} {e}, how much of {a} mg remains after {m} {e}?'],
        held_out_questions=['what is still there after {m} {e}'],
    ),
    TaskKind(
        name='years-until-grown',
        thoughts=['I count the years with a loop.'],
        code=[
            'count, years = {a}, 0',
            'while count < {b}:',
            '    count *= 1 + {p} / 100',
            '    years += 1',
            'final_answer(years)',
        ],
        slots=growth_goal,
        seen=[
            *asked('the number of years until {a} growing by {p}% a year reaches {b}'),
            'How many years until {a} becomes at least {b} at {p}% growth a year?',
            '{a} grows {p}% a year. How many years until {b}?',
        ],
        facts=[
            'a {g} has {a} {i} and grows by {p}% every year',
            'there are {a} {i} in a {g} and their number rises by {p}% per year',
            '{n} has {a} people and gains {p}% a year',
            'the {g} counts {a} {i} now and increases by {p}% a year',
            'every year there are {p}% more {i} in a {g}, and now there are {a}',
            'from now on a {g} of {a} {i} gets {p}% larger each year',
        ],
        questions=[
            'how many years until there are at least {b}',
            'after how many years are there at least {b}',
            'how many years does it take to reach {b}',
            'how long until there are {b} or more in years',
        ],
        held_out=['Growing {p}% a year, when does {a} reach {b}? Count the years.'],
        held_out_questions=['in how many years will {b} be reached'],
    ),
]
