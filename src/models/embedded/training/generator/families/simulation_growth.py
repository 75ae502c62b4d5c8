"""Amounts after a number of steps: savings with deposits, populations, doubling and halving, rules repeated."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person
from .simulation_wordings import SEEN

PLACES = 'village town herd colony valley city'.split()


def account(rng: Random) -> Slots:
    return dict(
        n=person(rng),
        a=rng.choice([0, rng.randint(1, 20) * 100, rng.randint(1, 9999)]),
        b=rng.choice([rng.randint(1, 20) * 50, rng.randint(10, 900)]),
        p=rng.choice([rng.randint(1, 9), rng.randint(1, 6) + 0.5]),
        k=rng.randint(2, 15),
        c=rng.choice(CURRENCIES),
    )


def balance_code(step: str) -> list[str]:
    return ['balance = {a}', 'for _ in range({k}):', f'    balance = {step}', 'final_answer(balance)']


def population(rng: Random) -> Slots:
    births, deaths, years = rng.randint(2, 90), rng.randint(2, 90), rng.randint(2, 20)
    return dict(
        a=rng.randint(50, rng.choice([900, 20000])) + max(0, deaths - births) * years,
        b=births,
        d=deaths,
        k=years,
        v=rng.choice(PLACES),
    )


def shrinking_population(rng: Random) -> Slots:
    count = rng.randint(100, 5000)
    return dict(
        a=count,
        p=rng.randint(2, 30),
        b=rng.randint(2, count // 12),
        k=rng.randint(2, 10),
        w=rng.choice(['fish', 'deer', 'rabbits', 'sheep', 'trees']),
    )


def halving(rng: Random) -> Slots:
    times, span = rng.randint(2, 8), rng.randint(2, 30)
    u = rng.choice('hours days years minutes'.split())
    return dict(a=rng.choice([rng.randint(1, 50) * 16, rng.randint(5, 900)]), h=span, k=span * times, v=u)


def rule(rng: Random) -> Slots:
    return dict(a=rng.randint(1, 20), m=rng.randint(2, 4), b=rng.randint(1, 15), k=rng.randint(2, 8))


KINDS = [
    TaskKind(
        name='deposit-after-interest',
        thoughts=['Each year I add the interest first and then the deposit.'],
        code=balance_code('balance * (1 + {p} / 100) + {b}'),
        slots=account,
        seen=[
            *asked(
                'the balance after {k} years for {a} {c} at {p}% a year with {b} {c} added at the end of each year',
                'the money after {k} years if {a} {c} earn {p}% and {b} {c} are paid in at the end of every year',
            ),
            '{a} {c} at {p}% a year plus {b} {c} at the end of each year. Balance after {k} years?',
            (
                'I start with {a} {c}. Every year I get {p}% interest and then add {b} {c}. What do I have after {k} '
                'years?'
            ),
        ],
        held_out=[
            'Starting from {a} {c} with {p}% a year and {b} {c} put in at every year end, what is there in {k} years?',
        ],
        facts=[
            '{n} has {a} {c} in an account with {p}% interest a year and deposits {b} {c} at the end of every year',
            'an account starts with {a} {c}, earns {p}% each year and gets {b} {c} at the end of each year',
            'I have {a} {c} at {p}% interest and at the end of each year I pay in {b} {c}',
            'every year {p}% interest is added to {a} {c} and after that {b} {c} are deposited',
        ],
        questions=[
            'what is the balance after {k} years',
            'how much money is there after {k} years',
            'how much is in the account after {k} years',
            'what is it worth after {k} years',
        ],
        held_out_questions=['what does the account have after {k} years'],
    ),
    TaskKind(
        name='deposit-before-interest',
        thoughts=['Each year I add the deposit first and then the interest.'],
        code=balance_code('(balance + {b}) * (1 + {p} / 100)'),
        slots=account,
        seen=[
            *asked(
                (
                    'the balance after {k} years for {a} {c} at {p}% a year with {b} {c} added at the beginning of '
                    'each year'
                ),
                'the money after {k} years if {a} {c} earn {p}% and {b} {c} are paid in at the start of every year',
            ),
            '{a} {c} at {p}% a year plus {b} {c} at the start of each year. Balance after {k} years?',
            (
                'I start with {a} {c}. Every year I add {b} {c} and then get {p}% interest. What do I have after {k} '
                'years?'
            ),
        ],
        held_out=[
            (
                'Starting from {a} {c} with {p}% a year and {b} {c} put in at every year start, what is there in {k} '
                'years?'
            ),
        ],
        facts=[
            '{n} has {a} {c} in an account with {p}% interest a year and deposits {b} {c} at the start of every year',
            'an account starts with {a} {c}, earns {p}% each year and gets {b} {c} at the beginning of each year',
            'I have {a} {c} at {p}% interest and at the beginning of each year I pay in {b} {c}',
            'every year {b} {c} are deposited on top of {a} {c} and after that {p}% interest is added',
        ],
        questions=[
            'what is the balance after {k} years',
            'how much money is there after {k} years',
            'how much is in the account after {k} years',
            'what is it worth after {k} years',
        ],
        held_out_questions=['what does the account have after {k} years'],
    ),
    TaskKind(
        name='interest-then-withdrawal',
        thoughts=['Each year I add the interest first and then subtract what is taken.'],
        code=balance_code('balance * (1 + {p} / 100) - {b}'),
        slots=lambda rng: account(rng) | dict(a=rng.randint(20, 90) * 1000, b=rng.randint(2, 30) * 50),
        seen=[
            *asked(
                (
                    'the balance after {k} years for {a} {c} at {p}% a year if {b} {c} are taken out at the end of '
                    'each year'
                ),
                'the money left after {k} years from {a} {c} at {p}% with {b} {c} withdrawn at the end of every year',
            ),
            '{a} {c} at {p}% a year minus {b} {c} at the end of each year. Balance after {k} years?',
            (
                'I start with {a} {c}. Every year I get {p}% interest and then take out {b} {c}. What is left after '
                '{k} years?'
            ),
            *SEEN['interest-then-withdrawal'],
        ],
        held_out=[
            'Starting from {a} {c} with {p}% a year and {b} {c} out at every year end, what is left in {k} years?',
        ],
        facts=[
            '{n} has {a} {c} in an account with {p}% interest a year and withdraws {b} {c} at the end of every year',
            'an account starts with {a} {c}, earns {p}% each year and loses {b} {c} at the end of each year',
            'a loan of {a} {c} grows by {p}% a year and at the end of each year {b} {c} are paid back',
        ],
        questions=[
            'what is the balance after {k} years',
            'how much is left after {k} years',
            'how much is it after {k} years',
        ],
        held_out_questions=['which balance is left after {k} years'],
    ),
    TaskKind(
        name='births-and-deaths',
        thoughts=['Each year the births are added and the deaths subtracted.'],
        code=['people = {a}', 'for _ in range({k}):', '    people += {b} - {d}', 'final_answer(people)'],
        slots=population,
        seen=[
            *asked(
                'the population after {k} years from {a} with {b} births and {d} deaths a year',
                'the number after {k} years for a {v} of {a} with {b} births and {d} deaths every year',
            ),
            '{v} of {a}, {b} births and {d} deaths per year, population after {k} years?',
            'Population {a}, each year +{b} born and -{d} dead. After {k} years?',
            *SEEN['births-and-deaths'],
        ],
        held_out=['Every year {b} are born and {d} die in a {v} of {a}. How many live there after {k} years?'],
        facts=[
            'a {v} has {a} members, with {b} births and {d} deaths every year',
            'a {v} starts with {a}, each year {b} are born and {d} die',
            'in a {v} of {a} there are {d} deaths and {b} births a year',
            'there are {a} in a {v}, {b} come and {d} leave every year',
        ],
        questions=[
            'how many are there after {k} years',
            'what is the population after {k} years',
            'how large is the population in {k} years',
        ],
        held_out_questions=['how many does it have {k} years later'],
    ),
    TaskKind(
        name='growth-and-removal',
        thoughts=['Each year the number grows by the percentage and then some are removed.'],
        code=[
            'count = {a}',
            'for _ in range({k}):',
            '    count = count * (1 + {p} / 100) - {b}',
            'final_answer(count)',
        ],
        slots=shrinking_population,
        seen=[
            *asked(
                'the number of {w} after {k} years if {a} grow by {p}% a year and then {b} are removed each year',
                'the {w} left after {k} years from {a} with {p}% growth and then {b} taken every year',
            ),
            '{a} {w}, +{p}% a year, then -{b} every year. How many after {k} years?',
        ],
        held_out=['We have {a} {w}. Yearly growth of {p}%, then {b} are taken each year. Number of {w} in {k} years?'],
        facts=[
            'a farm has {a} {w} that grow in number by {p}% each year, after which {b} are removed',
            'the number of {w} is {a}, grows by {p}% every year and then loses {b}',
            'each year the {a} {w} become {p}% more and then {b} are taken away',
        ],
        questions=[
            'how many {w} are there after {k} years, without rounding',
            'what is the number of {w} after {k} years',
            'how many {w} after {k} years',
        ],
        held_out_questions=['what is the number {k} years later'],
    ),
    TaskKind(
        name='doubling-every-span',
        thoughts=['I count the doublings and multiply by two for each.'],
        code=['doublings = {k} // {h}', 'final_answer({a} * 2 ** doublings)'],
        slots=lambda rng: halving(rng) | dict(a=rng.randint(1, 300)),
        seen=[
            *asked(
                'the number of bacteria after {k} {v} from {a} if they double every {h} {v}',
                'the size after {k} {v} of a colony of {a} that doubles every {h} {v}',
            ),
            '{a} doubling every {h} {v}, how many after {k} {v}?',
            *SEEN['doubling-every-span'],
        ],
        held_out=['From {a} cells that double every {h} {v}, how many do we have in {k} {v}?'],
        facts=[
            '{a} bacteria double every {h} {v}',
            'a colony of {a} cells doubles every {h} {v}',
            'a culture starts with {a} cells and doubles every {h} {v}',
            'the number of germs doubles every {h} {v} and starts at {a}',
        ],
        questions=[
            'how many are there after {k} {v}',
            'how many cells is that after {k} {v}',
            'what is the number after {k} {v}',
            'how large is the number in {k} {v}',
        ],
        held_out_questions=['what number do we have after {k} {v}'],
    ),
    TaskKind(
        name='halving-every-span',
        thoughts=['I count the halvings and divide by two for each.'],
        code=['halvings = {k} // {h}', 'final_answer({a} / 2 ** halvings)'],
        slots=halving,
        seen=[
            'Of {a} mg a plant breaks down half in every {h} {v}. What has it in {k} {v}?',
            '{a} mg, half gone every {h} {v}, left after {k} {v}?',
            'half of it is gone every {h} {v}. {a} g now, {k} {v} later?',
            'The amount halves <each|every> {h} {v}. It starts at {a} g. After {k} {v}?',
            'how much of {a} g is there after {k} {v} when half disappears in {h} {v}',
            '{a} g with half-life {h} {v}: {k} {v} on, what is left?',
            '{k} {v} after we start with {a} mg, how much is there? It halves every {h} {v}.',
            'every {h} {v} only half remains. from {a} g, what is there in {k} {v}',
            *asked(
                'the amount left after {k} {v} from {a} g with a half-life of {h} {v}',
                'what is left of {a} mg after {k} {v} if it halves every {h} {v}',
            ),
            '{a} g halving every {h} {v}, how much after {k} {v}?',
            'half-life {h} {v}, {a} mg at the start, how much after {k} {v}?',
        ],
        held_out=['From {a} g that halve every {h} {v}, how much do we have in {k} {v}?'],
        facts=[
            'a substance of {a} g halves every {h} {v}',
            'the half-life of {a} mg of a drug is {h} {v}',
            'a sample starts with {a} g and has a half-life of {h} {v}',
            'the amount of a drug is cut in half every {h} {v} and starts at {a} mg',
        ],
        questions=[
            'how much is left after {k} {v}',
            'how much remains after {k} {v}',
            'what amount is there after {k} {v}',
        ],
        held_out_questions=['what amount do we have left after {k} {v}'],
    ),
    TaskKind(
        name='multiply-and-add-rule',
        thoughts=['I repeat the rule with a loop: multiply, then add.'],
        code=['x = {a}', 'for _ in range({k}):', '    x = x * {m} + {b}', 'final_answer(x)'],
        slots=rule,
        seen=[
            *asked(
                'the number after {k} steps from {a} if each step multiplies by {m} and then adds {b}',
                'the result of starting at {a} and {k} times multiplying by {m} and adding {b}',
            ),
            'x starts at {a}. {k} times: x = {m} * x + {b}. What is x?',
            'Start with {a}. Repeat {k} times: multiply by {m}, then add {b}. <What comes out?|Result?>',
        ],
        held_out=['Take {a}, and {k} times over multiply by {m} and then add {b}. Which number is it then?'],
        facts=[
            'a counter starts at {a} and each step multiplies it by {m} and then adds {b}',
            'I start with {a} and in every round I multiply by {m} and add {b}',
            'a machine gets {a} and in each step it takes the number times {m} plus {b}',
        ],
        questions=[
            'what is the number after {k} steps',
            'what do you get after {k} steps',
            'which value is there after {k} steps',
        ],
        held_out_questions=['what does the number become in {k} steps'],
    ),
    TaskKind(
        name='multiply-and-subtract-rule',
        weight=0.7,
        thoughts=['I repeat the rule with a loop: multiply, then subtract.'],
        code=['x = {a}', 'for _ in range({k}):', '    x = x * {m} - {b}', 'final_answer(x)'],
        slots=lambda rng: rule(rng) | dict(a=rng.randint(16, 60)),
        seen=[
            *asked(
                'the number after {k} steps from {a} if each step multiplies by {m} and then subtracts {b}',
                'the result of starting at {a} and {k} times multiplying by {m} and subtracting {b}',
            ),
            'x starts at {a}. {k} times: x = {m} * x - {b}. What is x?',
            'Start with {a}. Repeat {k} times: multiply by {m}, then subtract {b}. <What comes out?|Result?>',
        ],
        held_out=['Take {a}, and {k} times over multiply by {m} and then subtract {b}. Which number is it then?'],
        facts=[
            'a counter starts at {a} and each step multiplies it by {m} and then subtracts {b}',
            'I start with {a} and in every round I multiply by {m} and take away {b}',
            'a machine gets {a} and in each step it takes the number times {m} minus {b}',
        ],
        questions=[
            'what is the number after {k} steps',
            'what do you get after {k} steps',
            'which value is there after {k} steps',
        ],
        held_out_questions=['what does the number become in {k} steps'],
    ),
]
