"""Little stories about money: jars that are filled and emptied, debts with interest, savings that grow every day."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person

ORDINALS = {2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth'}
JAR = '<jar|piggy bank|box|tin|savings account>'
EACH = '<each|every>'


def jar(rng: Random) -> Slots:
    """What goes in at every step, and what comes out at every second, third or fourth; never more than is there."""
    every = rng.choice([2, 3, 4, 4, 5, 6])
    put = rng.choice([rng.randint(1, 20) * 5, rng.randint(2, 99)])
    return dict(
        b=put,
        e=rng.randint(1, put * 2 - 1),
        m=every,
        o=ORDINALS[every],
        k=rng.randint(every * 2, 40),
        g=put * rng.randint(5, 40),
        v=rng.choice(['week', 'week', 'week', 'day', 'month']),
        c=rng.choice(CURRENCIES),
        n=person(rng),
    )


def debt(rng: Random) -> Slots:
    """A debt that is not yet paid back after the months."""
    owed, months = rng.randint(8, 300) * 100, rng.randint(2, 18)
    return dict(
        a=owed,
        p=rng.choice([0.5, 1, 1, 1.5, 2, 2]),
        b=max(10, rng.randint(owed // 40, max(owed // 40, owed // (months + 2))) // 10 * 10),
        k=months,
        c=rng.choice(CURRENCIES),
        n=person(rng),
    )


def yearly_debt(rng: Random) -> Slots:
    return debt(rng) | dict(p=rng.choice([3, 4, 5, 6, 8, 10, 12, 18, rng.randint(2, 15) + 0.5]))


JAR_FACTS = [
    f'{{n}} puts {{b}} {{c}} into a {JAR} {EACH} {{v}} and takes {{e}} {{c}} out every {{o}} {{v}}',
    f'a {JAR} gets {{b}} {{c}} {EACH} {{v}} and loses {{e}} {{c}} every {{o}} {{v}}',
    f'I <save|put away|put aside> {{b}} {{c}} {EACH} {{v}} but <spend|take out> {{e}} {{c}} every {{o}} {{v}}',
    f'{EACH} {{v}} {{b}} {{c}} go into an empty {JAR} and every {{m}} {{v}}s {{e}} {{c}} come out again',
]
DEBT_FACTS = [
    '{n} <owes|has a debt of|borrowed> {a} {c} at {p}% interest a month and pays {b} {c} at the end of each month',
    'a loan of {a} {c} costs {p}% <interest |>per month and {b} {c} are paid back every month',
    'my credit card debt is {a} {c}, every month {p}% interest is added and then I pay {b} {c}',
    'a debt of {a} {c} grows by {p}% each month and then goes down by a payment of {b} {c}',
]
YEARLY_FACTS = [
    '{n} <has a loan of|borrowed|owes> {a} {c} at {p}% <a|per> year, charged monthly, and pays {b} {c} each month',
    'a loan of {a} {c} has {p}% yearly interest that is added monthly, and {b} {c} are paid back every month',
    'I borrow {a} {c}, the yearly rate is {p}%, interest is added every month and then I pay {b} {c}',
]

KINDS = [
    TaskKind(
        name='jar-every-nth-out',
        thoughts=['I go through the steps with a loop and take some out at every step that divides.'],
        code=[
            'money = 0',
            'for step in range(1, {k} + 1):',
            '    money += {b}',
            '    if step % {m} == 0:',
            '        money -= {e}',
            'final_answer(money)',
        ],
        slots=jar,
        seen=[
            *asked(
                'the money in a jar after {k} {v}s with {b} {c} in every {v} and {e} {c} out every {o} {v}',
            ),
            (
                f'A {JAR} gets {{b}} {{c}} {EACH} {{v}} and loses {{e}} every {{o}} {{v}}. How much is in it after '
                f'{{k}} {{v}}s?'
            ),
            (
                f'I put {{b}} {{c}} <in|into> a {JAR} {EACH} {{v}}, <but|and> every {{o}} {{v}} I <take|pull|fish> '
                f'{{e}} {{c}} out again. <What is in it|How much do I have> after {{k}} {{v}}s?'
            ),
            '+{b} {c} a {v}, -{e} {c} every {o} {v}, after {k} {v}s?',
            (
                'How much <money |>is in <a|the> <jar|box|tin> after {k} {v}s if I add {b} {c} <every|each> {v} and '
                'remove {e} {c} every {m} {v}s?'
            ),
            (
                '{n} <saves|earns> {b} {c} a {v} and <spends|pays> {e} {c} every {o} {v} <for a haircut|on a pizza|on '
                'a treat|for the cinema>. How much <is left|has {n}> after {k} {v}s?'
            ),
            (
                'My <daughter|son|niece> gets {b} {c} pocket money <a|every|each> {v}. Every {o} {v} {e} {c} <go|are '
                'spent> on <a toy|sweets|comics>. How much is <there|saved> after {k} {v}s?'
            ),
            'jar: {b} in <every|each> {v}, {e} out every {m} {v}s. Total after {k} {v}s?',
            (
                'After {k} {v}s, <what|how much> is in a jar that <gains|gets> {b} {c} per {v} and gives back {e} {c} '
                'every {o} {v}?'
            ),
            (
                'Every {v} {b} {c} are paid in, every {o} {v} {e} {c} are <taken|paid> out. <Balance|What is the '
                'balance> after {k} {v}s?'
            ),
        ],
        held_out=[
            '{k} {v}s long {n} drops {b} {c} into a pot per {v}; each {o} {v} {e} {c} get used. What is in the pot?',
        ],
        facts=JAR_FACTS,
        questions=[
            'how much is <in it|there> after {k} {v}s',
            'how much money is that after {k} {v}s',
            'what is there after {k} {v}s',
        ],
        held_out_questions=['which amount has come together in {k} {v}s'],
    ),
    TaskKind(
        name='jar-every-nth-out-until',
        thoughts=['I go on with a loop, taking some out at every step that divides, until the goal is reached.'],
        code=[
            'money, step = 0, 0',
            'while money < {g}:',
            '    step += 1',
            '    money += {b}',
            '    if step % {m} == 0:',
            '        money -= {e}',
            'final_answer(step)',
        ],
        slots=jar,
        seen=[
            *asked('the number of {v}s until {g} {c} with {b} {c} in every {v} and {e} {c} out every {o} {v}'),
            (
                f'A {JAR} gets {{b}} {{c}} {EACH} {{v}} and loses {{e}} every {{o}} {{v}}. How many {{v}}s until there '
                f'are at least {{g}}?'
            ),
            (
                f'I put {{b}} {{c}} into a {JAR} {EACH} {{v}}, but every {{o}} {{v}} I take {{e}} {{c}} out. '
                f'<When|After how many {{v}}s> do I have {{g}} {{c}}? <Count the {{v}}s.|In {{v}}s.>'
            ),
            '+{b} {c} a {v}, -{e} {c} every {o} {v}, how many {v}s to {g} {c}?',
            (
                'How many {v}s until I have {g} {c} <if|when> I <save|add> {b} {c} <each|every> {v} and <spend|remove> '
                '{e} {c} every {m} {v}s?'
            ),
            '{n} saves {b} {c} a {v} and spends {e} {c} every {o} {v}. <After|In> how many {v}s are there {g} {c}?',
        ],
        held_out=['Per {v} {n} drops {b} {c} into a pot; each {o} {v} {e} {c} get used. When does it hold {g} {c}?'],
        facts=JAR_FACTS,
        questions=[
            'after how many {v}s are there at least {g} {c}',
            'how many {v}s until there are {g} {c}',
            'how many {v}s does it take to <reach|get to> {g} {c}',
        ],
        held_out_questions=['how many {v}s go by before it holds {g} {c}'],
    ),
    TaskKind(
        name='jar-every-nth-bonus',
        thoughts=['I go through the steps with a loop and add more at every step that divides.'],
        code=[
            'money = 0',
            'for step in range(1, {k} + 1):',
            '    money += {b}',
            '    if step % {m} == 0:',
            '        money += {e}',
            'final_answer(money)',
        ],
        slots=jar,
        seen=[
            *asked('the money after {k} {v}s with {b} {c} every {v} and {e} {c} extra every {o} {v}'),
            (
                f'A {JAR} gets {{b}} {{c}} {EACH} {{v}} and {{e}} more every {{o}} {{v}}. How much is in it after '
                f'{{k}} {{v}}s?'
            ),
            (
                '{n} <saves|earns> {b} {c} a {v} and gets {e} {c} <extra|on top|as a bonus> every {o} {v}. How much is '
                'it after {k} {v}s?'
            ),
            '+{b} {c} a {v}, +{e} {c} extra every {o} {v}, after {k} {v}s?',
            (
                'How much do I have after {k} {v}s if I put in {b} {c} <each|every> {v} and <a bonus of |another |>{e} '
                '{c} every {m} {v}s?'
            ),
            (
                'My <granny|uncle|boss> gives me {b} {c} <a|every> {v}, and every {o} {v} {e} {c} <extra|on top of '
                'that>. How much <is it|have I got> after {k} {v}s?'
            ),
        ],
        held_out=['Per {v} {n} drops {b} {c} into a pot, each {o} {v} plus {e} {c}. What is in the pot at {v} {k}?'],
        facts=[
            f'{{n}} puts {{b}} {{c}} into a {JAR} {EACH} {{v}} and {{e}} {{c}} extra every {{o}} {{v}}',
            f'I <save|put aside> {{b}} {{c}} {EACH} {{v}} and <get|add> {{e}} {{c}} on top every {{m}} {{v}}s',
            '{n} earns {b} {c} a {v} plus a bonus of {e} {c} every {o} {v}',
        ],
        questions=['how much is <it|that> after {k} {v}s', 'how much money is there after {k} {v}s'],
        held_out_questions=['which amount has come together in {k} {v}s'],
    ),
    TaskKind(
        name='debt-after-months',
        thoughts=['Each month the interest is added and then the payment subtracted.'],
        code=[
            'debt = {a}',
            'for _ in range({k}):',
            '    debt = debt * (1 + {p} / 100) - {b}',
            'final_answer(debt)',
        ],
        slots=debt,
        seen=[
            *asked('the debt left after {k} months from {a} {c} at {p}% a month with {b} {c} paid every month'),
            (
                'I owe {a} {c} at {p}% <interest |>a month and pay {b} {c} monthly. <What is left|How much is '
                'left|What do I still owe> after {k} months?'
            ),
            'debt {a} {c}, {p}% <a|per> month, paying {b} {c} <monthly|a month>, left after {k} months?',
            (
                'How much <do I|does {n}> still owe after {k} months, <if|when> the debt is {a} {c}, the interest {p}% '
                'a month and the <payment|instalment> {b} {c} a month?'
            ),
            (
                '{n} <took out|has> a loan of {a} {c}. <Every|Each> month {p}% interest <is added|comes on top> and '
                'then {b} {c} are paid. <What is the remaining debt|How much is left to pay> after {k} months?'
            ),
            'credit card: {a} {c}, {p}% monthly, I pay {b} {c} <each|every> month. <Balance|Debt> after {k} months?',
            (
                '<Work out|Tell me> the remaining <debt|loan> after {k} months: start {a} {c}, +{p}%, then -{b} {c} '
                'monthly.'
            ),
            'After {k} months of paying {b} {c}, how much of a {a} {c} loan at {p}% per month is <left|still open>?',
            'Loan {a} {c}. Interest {p}% per month. Payment {b} {c} per month. <Remaining|Left> after {k} months?',
        ],
        held_out=['What remains of a debt of {a} {c} when {k} times {p}% is added and {b} {c} are paid each month?'],
        facts=DEBT_FACTS,
        questions=[
            'how much is left after {k} months',
            'how much is still owed after {k} months',
            'what is the debt after {k} months',
            'what remains to be paid after {k} months',
        ],
        held_out_questions=['which debt is there once {k} months are over'],
    ),
    TaskKind(
        name='yearly-rate-debt-after-months',
        weight=0.8,
        thoughts=['Each month a twelfth of the interest is added and the payment subtracted.'],
        code=[
            'debt = {a}',
            'for _ in range({k}):',
            '    debt = debt * (1 + {p} / 100 / 12) - {b}',
            'final_answer(debt)',
        ],
        slots=yearly_debt,
        seen=[
            *asked('the debt left after {k} months from {a} {c} at {p}% a year with {b} {c} paid every month'),
            (
                'I owe {a} {c} at {p}% <interest |>a year and pay {b} {c} monthly. What <is left|do I still owe> after '
                '{k} months?'
            ),
            'loan {a} {c}, {p}% <a|per> year, {b} {c} <monthly|a month>, left after {k} months?',
            (
                'How much of a loan of {a} {c} is left after {k} months at {p}% <annual|yearly> interest <and|with> '
                '{b} {c} paid <a|each|every> month?'
            ),
            (
                '{n} has a <mortgage|loan> of {a} {c} at {p}% per year and pays {b} {c} a month. Remaining debt after '
                '{k} months?'
            ),
        ],
        held_out=['What remains of {a} {c} at a yearly {p}% when {k} months in a row {b} {c} are paid?'],
        facts=YEARLY_FACTS,
        questions=[
            'how much is left after {k} months',
            'how much is still owed after {k} months',
            'what is the debt after {k} months',
        ],
        held_out_questions=['which debt is there once {k} months are over'],
    ),
    TaskKind(
        name='yearly-rate-loan-months',
        weight=0.8,
        thoughts=['Each month a twelfth of the interest is added and the payment subtracted, until it is 0.'],
        code=[
            'debt, months = {a}, 0',
            'while debt > 0:',
            '    debt = debt * (1 + {p} / 100 / 12) - {b}',
            '    months += 1',
            'final_answer(months)',
        ],
        slots=lambda rng: yearly_debt(rng) | dict(a=rng.randint(8, 100) * 100, b=rng.randint(16, 60) * 10),
        seen=[
            *asked('the months to pay off {a} {c} at {p}% a year with {b} {c} paid every month'),
            (
                'I owe {a} {c} at {p}% <interest |>a year and pay {b} {c} monthly. How many months <until|till> it is '
                'paid <off|back>?'
            ),
            'loan {a} {c}, {p}% <a|per> year, {b} {c} <monthly|a month>, how many months?',
            (
                'How many months <does it take|do I need> to <pay off|clear> {a} {c} at {p}% <annual|yearly> interest '
                '<and|with> {b} {c} paid <a|each|every> month?'
            ),
            (
                '{n} has a loan of {a} {c} at {p}% per year and pays {b} {c} a month. After how many months is it paid '
                'off?'
            ),
        ],
        held_out=['In how many months are {a} {c} at a yearly {p}% paid when {b} {c} go out every month?'],
        facts=YEARLY_FACTS,
        questions=[
            'how many months until it is paid off',
            'after how many months is everything paid back',
            'how many months does it take to be rid of it',
        ],
        held_out_questions=['in which month is the last of it paid'],
    ),
]
