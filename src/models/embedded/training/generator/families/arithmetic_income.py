"""Word problems about income and costs of a month, about loans and payments in parts."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person
from .arithmetic_wordings_more import LEFT_PER_MONTH


def income(rng: Random) -> Slots:
    """A monthly income, and a rent and other costs that are less."""
    pay = rng.randint(90, 600) * 10
    rent = rng.randint(20, pay // 20) * 10
    return dict(
        n=person(rng), a=pay, b=rent, x=rng.randint(20, pay - rent), k=rng.randint(2, 24), c=rng.choice(CURRENCIES)
    )


def loan(rng: Random) -> Slots:
    """A sum `a`, and `k` payments of `b` that are less together."""
    payment, count = rng.randint(2, 40) * 5, rng.randint(2, 30)
    return dict(n=person(rng), a=payment * count + rng.randint(10, 900), b=payment, k=count, c=rng.choice(CURRENCIES))


KINDS = [
    TaskKind(
        name='left-per-month',
        thoughts=['I subtract all costs from the income.'],
        code=['final_answer({a} - {b} - {x})'],
        slots=income,
        seen=[
            *LEFT_PER_MONTH,
            *asked(
                'the money left of {a} {c} after {b} {c} rent and {x} {c} for food',
                'the rest of an income of {a} {c} minus {b} {c} and {x} {c}',
            ),
            'I earn {a} {c}, pay {b} {c} rent and {x} {c} for the rest. How much is left?',
            'income {a} {c}, rent {b} {c}, food {x} {c}, left?',
        ],
        facts=[
            'I earn {a} {c} a month and pay {b} {c} rent and {x} {c} for food',
            '{n} gets {a} {c} per month, the rent is {b} {c} and other costs are {x} {c}',
            'of a salary of {a} {c}, {b} {c} go to rent and {x} {c} to the car',
            'my income is {a} {c} and I spend {b} {c} on the flat and {x} {c} on everything else',
            'we have {a} {c} a month, minus {b} {c} for rent and minus {x} {c} for bills',
        ],
        questions=[
            'how much is left per month',
            'how much money is left',
            'what remains each month',
            'how much remains',
            'what is left over',
        ],
        held_out=['After rent of {b} {c} and {x} {c} of other costs, what is left from {a} {c} a month?'],
        held_out_questions=['how much money remains'],
    ),
    TaskKind(
        name='left-over-several-months',
        thoughts=['I subtract the costs from the income and multiply by the months.'],
        code=[
            'left = {a} - {b} - {x}',
            'final_answer(left * {k})',
        ],
        slots=income,
        seen=[
            *asked(
                'the money saved in {k} months with {a} {c} income, {b} {c} rent and {x} {c} other costs a month',
                'the savings after {k} months if {a} {c} come in and {b} {c} and {x} {c} go out each month',
            ),
            'Each month {a} {c} come in, {b} {c} and {x} {c} go out. How much is left after {k} months?',
        ],
        facts=[
            'I earn {a} {c} a month, pay {b} {c} rent and {x} {c} for food and save the rest for {k} months',
            '{n} gets {a} {c} per month, spends {b} {c} and {x} {c} and puts the rest aside for {k} months',
            'for {k} months {a} {c} come in and {b} {c} plus {x} {c} go out every month',
            'each month I keep what is left of {a} {c} after {b} {c} rent and {x} {c} for bills, {k} months long',
        ],
        questions=[
            'how much is saved in total',
            'how much money is that in the end',
            'what is saved after that time',
            'how much is there in the end',
            'what are the savings after all months',
        ],
        held_out=['Of {a} {c} a month {n} spends {b} {c} and {x} {c}. How much is saved after {k} months?'],
        held_out_questions=['how much is saved in the end'],
    ),
    TaskKind(
        name='loan-left',
        thoughts=['I multiply the monthly payment by the months and subtract it from the loan.'],
        code=[
            'paid = {b} * {k}',
            'final_answer({a} - paid)',
        ],
        slots=loan,
        seen=[
            *asked(
                'the rest of a loan of {a} {c} after {k} payments of {b} {c}',
                'the debt left of {a} {c} after paying back {b} {c} a month for {k} months',
            ),
            'I owe {a} {c} and pay back {b} {c} per month. How much do I owe after {k} months?',
            'loan {a} {c}, {b} {c} a month, what is left after {k} months?',
        ],
        facts=[
            'I borrow {a} {c} and pay back {b} {c} a month for {k} months',
            '{n} has a loan of {a} {c} and has paid {b} {c} every month for {k} months',
            'of a debt of {a} {c}, {b} {c} are paid per month, {k} times',
            'my friend owes me {a} {c} and gave back {b} {c} each month for {k} months',
            'the phone costs {a} {c} and {k} payments of {b} {c} are done',
        ],
        questions=[
            'how much is still to be paid',
            'how much of it is left',
            'what is the rest of the debt',
            'how much is still owed',
            'what remains to be paid',
        ],
        held_out=['After {k} months at {b} {c} a month, what is left of a loan of {a} {c}?'],
        held_out_questions=['how much remains to be paid'],
    ),
    TaskKind(
        name='instalments-total',
        thoughts=['I multiply the payment by the number of payments and add the first payment.'],
        code=[
            'paid = {b} * {k}',
            'final_answer({a} + paid)',
        ],
        slots=loan,
        seen=[
            *asked(
                'the total of {a} {c} at once and {k} payments of {b} {c}',
                'the full price with {a} {c} down and {b} {c} a month for {k} months',
            ),
            '{a} {c} now and {k} times {b} {c}, how much in total?',
        ],
        facts=[
            'I pay {a} {c} at once and then {b} {c} a month for {k} months',
            'a phone is {a} {c} now plus {k} monthly payments of {b} {c}',
            '{n} pays {a} {c} down and {k} payments of {b} {c} each',
            'the gym takes {a} {c} to join and {b} {c} a month, and I stay {k} months',
            'joining costs {a} {c}, after that {b} {c} per month for {k} months',
        ],
        questions=[
            'how much is that in total',
            'what does it cost altogether',
            'what is the total',
            'how much is paid in all',
            'how much money is that in the end',
        ],
        held_out=['First {a} {c}, then {b} {c} each month for {k} months: what is paid altogether?'],
        held_out_questions=['what is the total cost'],
    ),
]
