"""What is found by repeating a step: doubling, saving, bouncing, rolling dice."""

from ..kind import TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, person, thing
from .simulation_wordings import SEEN

KINDS = [
    TaskKind(
        name='doubling',
        thoughts=['I simulate the doubling with a loop.'],
        code=[
            'count, hours = {a}, 0',
            'while count <= {b}:',
            '    count *= 2',
            '    hours += 1',
            'final_answer(hours)',
        ],
        slots=lambda rng: dict(a=rng.randint(1, 50), b=rng.randint(100, 99999)),
        seen=[
            *asked(
                'the hours it takes {a} bacteria to exceed {b} if they double every hour',
                'the hours until a colony of {a} that doubles hourly has more than {b} cells',
            ),
            (
                'A colony of {a} cells doubles every hour. <How many hours until there are more than {b}?|After how '
                'many hours are there more than {b}?>'
            ),
            'Starting with {a} bacteria that double each hour, how many hours until more than {b}?',
            '{a} bacteria double every hour. When are there more than {b}? <Count the hours.|Give the hours.>',
            'How many hours does it take for {a} cells to exceed {b} if they double each hour?',
            *asked('the number of hours until {a} cells that double every hour are more than {b}'),
            (
                '{a} <cells|bacteria|germs> double every hour. <How many hours until more than {b}?|When are there '
                'more than {b}?>'
            ),
            (
                'I start with {a} <cells|bacteria> and they double every hour. After how many hours are there more '
                'than {b}?'
            ),
            'how many hours until {a} bacteria doubling every hour are more than {b}',
            wondered('the number of hours until {a} cells that double every hour are more than {b}'),
            *SEEN['doubling'],
        ],
        held_out=[
            'Cells double hourly. We begin with {a}. How many hours until we have more than {b}?',
            'Bacteria double each hour. From {a}, when do we have more than {b}?',
        ],
        facts=[
            '{a} bacteria double every hour',
            'a colony starts with {a} cells and doubles every hour',
            'there are {a} germs in a dish and their number doubles each hour',
            'a culture of {a} yeast cells doubles once an hour',
            'every hour {a} cells become twice as many',
        ],
        questions=[
            'how many hours until there are more than {b}',
            'after how many hours are there more than {b}',
            'how many hours does it take to get more than {b}',
            'when are there more than {b}, in hours',
            'how many hours to exceed {b}',
        ],
        held_out_questions=['how many hours pass before there are more than {b}'],
    ),
    TaskKind(
        name='saving',
        thoughts=['I simulate the months with a loop.'],
        code=[
            'money, months = {a}, 0',
            'while money < {g}:',
            '    money += {b}',
            '    months += 1',
            'final_answer(months)',
        ],
        slots=lambda rng: dict(
            n=person(rng),
            a=rng.randint(0, 300),
            b=rng.randint(5, 150),
            g=rng.randint(400, 5000),
            c=rng.choice(CURRENCIES),
        ),
        seen=[
            *asked(
                'the months until {g} {c} are reached from {a} {c} with {b} {c} more each month',
                'how many months it takes to get from {a} {c} to {g} {c} with {b} {c} a month',
            ),
            (
                '{n} has {a} {c} and saves {b} {c} every month. <How many months until {n} has at least {g} {c}?|'
                'After how many months does {n} have at least {g} {c}?>'
            ),
            '{n} saves {b} {c} a month and starts with {a} {c}. How many months to reach {g} {c}?',
            'Starting from {a} {c}, {n} adds {b} {c} each month. When is {g} {c} reached? Count the months.',
            'How many months must {n} save {b} {c} to get from {a} {c} to {g} {c}?',
            *asked('the number of months to save {g} {c} with {b} {c} per month and {a} {c} at the start'),
            (
                'I have {a} {c} and save {b} {c} <a|per|every|each> month. <How many months until I have {g} {c}?|'
                'When do I have {g} {c}?|How long until {g} {c}?>'
            ),
            'If I have {a} {c} and save {b} {c} <a|per|every> month, how many months until I have {g} {c}?',
            '{n} has {a} {c}, saves {b} {c} per month and wants {g} {c}. How many months?',
            wondered('the number of months to save {g} {c} with {b} {c} per month and {a} {c} at the start'),
            *SEEN['saving'],
        ],
        held_out=[
            'With {a} {c} now and {b} {c} more every month, how many months until {g} {c}?',
            'I own {a} {c}. Saving {b} {c} per month, after how many months do I have {g} {c}?',
        ],
        facts=[
            '{n} has {a} {c} and saves {b} {c} every month',
            '{n} starts with {a} {c} and puts {b} {c} aside each month',
            'there are {a} {c} on an account and {b} {c} are added each month',
            'I have {a} {c} and save {b} {c} per month',
            'a piggy bank has {a} {c} in it and gets {b} {c} a month',
        ],
        questions=[
            'how many months until there are at least {g} {c}',
            'after how many months are {g} {c} reached',
            'how many months does it take to reach {g} {c}',
            'how long until {g} {c}, in months',
        ],
        held_out_questions=['how many months must pass to reach at least {g} {c}'],
    ),
    TaskKind(
        name='dice-total',
        thoughts=['I simulate the rolls with the random module.'],
        code=[
            'import random',
            'random.seed({s})',
            'final_answer(sum(random.randint(1, 6) for _ in range({n})))',
        ],
        slots=lambda rng: dict(n=rng.randint(2, 200), s=rng.randint(0, 99)),
        seen=[
            *asked(
                'the total of {n} simulated dice rolls with random seed {s}',
                'the sum of {n} dice rolls with seed {s}',
            ),
            'random seed {s}: roll a die {n} times, sum?',
            'Simulate {n} dice rolls with random seed {s} and give the sum.',
            'Roll a die {n} times with seed {s}. What is the sum?',
            'With random seed {s}, roll {n} dice and add them.',
            'Use seed {s} and simulate {n} dice rolls. What is the total?',
            'simulate {n} dice rolls with seed {s} and add them',
            'Roll {n} dice with random seed {s} and give the <sum|total>.',
            'Simulate rolling a die {n} times (seed {s}). What is the total?',
            *SEEN['dice-total'],
        ],
        held_out=[
            'What total do {n} simulated dice rolls give with seed {s}?',
            'Set the seed to {s}, roll {n} dice and sum them.',
        ],
    ),
    TaskKind(
        name='coin-flips',
        thoughts=['I simulate the flips with the random module.'],
        code=[
            'import random',
            'random.seed({s})',
            'final_answer(sum(random.randint(0, 1) for _ in range({n})))',
        ],
        slots=lambda rng: dict(n=rng.randint(5, 500), s=rng.randint(0, 99)),
        seen=[
            *asked(
                'the number of heads in {n} simulated coin flips with random seed {s}',
                'the heads in {n} coin flips with seed {s}',
            ),
            'random seed {s}: flip a coin {n} times, how many heads?',
            'Simulate {n} coin flips with random seed {s} and count the heads.',
            'Flip a coin {n} times with seed {s}. How many heads are there?',
            'With random seed {s}, flip {n} coins and count the heads.',
            'Use seed {s} and simulate {n} coin flips. How many heads?',
            'simulate {n} coin flips with seed {s}, how many heads?',
            'Flip {n} coins with random seed {s} and count the heads.',
            'Simulate flipping a coin {n} times (seed {s}). How many heads?',
            *SEEN['coin-flips'],
        ],
        held_out=[
            'How many heads do {n} simulated coin flips give with seed {s}?',
            'Set the seed to {s}, flip {n} coins and count heads.',
        ],
    ),
    TaskKind(
        name='bouncing-ball',
        thoughts=['The height is multiplied at every bounce.'],
        code=[
            'height = {a}',
            'for _ in range({n}):',
            '    height *= {p} / 100',
            'final_answer(height)',
        ],
        slots=lambda rng: dict(a=rng.randint(1, 50), p=rng.randint(20, 95), n=rng.randint(2, 12)),
        seen=[
            *asked(
                'the height of bounce {n} if a ball dropped from {a} m reaches {p}% each time',
                'the height that a ball from {a} m reaches after {n} bounces of {p}%',
            ),
            (
                'A ball falls from {a} m and each bounce reaches {p}% of the height. <How high is bounce {n}?|What '
                'is the height after {n} bounces?>'
            ),
            'A ball dropped from {a} m bounces to {p}% each time. How high is it after {n} bounces?',
            'Each bounce of a ball keeps {p}% of the height. It starts at {a} m. What is the height after {n} bounces?',
            *asked('the height after {n} bounces for a ball from {a} m that keeps {p}% each time'),
            (
                'A ball is dropped from {a} m and keeps {p}% of its height at each bounce. How high is it after {n} '
                'bounces?'
            ),
            'I drop a ball from {a} m. Each bounce reaches {p}%. How high is bounce {n}?',
            wondered('the height after {n} bounces for a ball from {a} m that keeps {p}% each time'),
            *SEEN['bouncing-ball'],
        ],
        held_out=[
            'How high does a ball from {a} m bounce after {n} bounces of {p}% each?',
            'A ball from {a} m loses height: each bounce reaches {p}% of the last. How high after {n}?',
        ],
        facts=[
            'a ball is dropped from {a} m and bounces back to {p}% each time',
            'a ball falls from {a} m and every bounce reaches {p}% of the height before',
            'a rubber ball from {a} m keeps {p}% of its height at each bounce',
            'I drop a ball from {a} m and each bounce is {p}% as high as the last one',
        ],
        questions=[
            'how high is it after {n} bounces',
            'how high is bounce number {n}',
            'what height does it reach after {n} bounces',
            'what is the height of bounce {n}',
        ],
        held_out_questions=['which height is left after {n} bounces'],
    ),
    TaskKind(
        name='saving-from-nothing',
        thoughts=['I divide and round up to whole months.'],
        code=[
            'import math',
            'final_answer(math.ceil({g} / {b}))',
        ],
        slots=lambda rng: dict(
            n=person(rng), b=rng.randint(5, 150), g=rng.randint(200, 5000), t=thing(rng), c=rng.choice(CURRENCIES)
        ),
        seen=[
            *asked(
                'the months of saving {b} {c} until I have {g} {c}',
                'the number of months for {g} {c} if I put {b} {c} aside each month',
            ),
            *asked('the number of months to save {g} {c} with {b} {c} <a|per> month'),
            'If I save {b} {c} <a|per|every|each> month, how many months until I have {g} {c}?',
            (
                'I save {b} {c} <a|per|every|each> month. <How many months until I have {g} {c}?|How long until I '
                'have {g} {c}?>'
            ),
            '{n} saves {b} {c} <a|per|every> month for a {t} of {g} {c}. How many months does it take?',
            'How many months do I need to save {g} {c} with {b} {c} a month?',
            'how long to save {g} {c} at {b} {c} per month',
            wondered('the number of months to save {g} {c} with {b} {c} <a|per> month'),
            *SEEN['saving-from-nothing'],
        ],
        held_out=[
            'Saving {b} {c} per month, after how many months do I have {g} {c}?',
        ],
        facts=[
            '{n} saves {b} {c} a month for a {t} of {g} {c}',
            'a {t} costs {g} {c} and I can save {b} {c} every month',
            '{n} wants a {t} for {g} {c} and puts {b} {c} aside each month',
            'we need {g} {c} and save {b} {c} per month, starting from nothing',
        ],
        questions=[
            'how many months does it take',
            'how many months until it is enough',
            'after how many months is the money together',
            'how long does that take in months',
        ],
        held_out_questions=['how many months of saving are needed'],
    ),
    TaskKind(
        name='numbers-until-sum',
        weight=0.8,
        thoughts=['I add 1, 2, 3 and so on with a loop until the sum is above the limit.'],
        code=[
            'total, n = 0, 0',
            'while total <= {g}:',
            '    n += 1',
            '    total += n',
            'final_answer(n)',
        ],
        slots=lambda rng: dict(g=rng.randint(10, rng.choice([100, 3000]))),
        seen=[
            *asked(
                'the smallest n with 1 + 2 + ... + n greater than {g}',
                'the number n for which 1 + 2 + 3 + ... + n first exceeds {g}',
                'how many numbers 1, 2, 3, ... must be added to exceed {g}',
            ),
            'How many of the numbers 1, 2, 3, ... must I add until the sum is more than {g}?',
            'Add 1 + 2 + 3 + ... until the sum is more than {g}. What is the last number added?',
            '1+2+3+... until more than {g}, how many numbers?',
            *SEEN['numbers-until-sum'],
        ],
        held_out=['I add 1, 2, 3 and so on. At which number is the sum more than {g}?'],
    ),
]
