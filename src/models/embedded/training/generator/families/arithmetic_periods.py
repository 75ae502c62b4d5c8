"""Word problems about costs that come back every day, week or month."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, money, person
from .arithmetic_wordings_more import MONTHLY_TO_YEARLY, WEEKLY_TO_YEARLY

SUBSCRIPTIONS = 'gym,phone plan,streaming service,newspaper,internet,parking spot,insurance,music app,garage'.split(',')


def subscription(rng: Random) -> Slots:
    """What is paid again and again, `a`, and another such cost `b`."""
    return dict(
        n=person(rng),
        i=rng.choice(SUBSCRIPTIONS),
        a=money(rng, 3, 150),
        b=money(rng, 3, 150),
        k=rng.randint(2, 36),
        c=rng.choice(CURRENCIES),
    )


def yearly(rng: Random) -> Slots:
    return subscription(rng) | dict(a=money(rng, 60, 4000))


def switch(rng: Random) -> Slots:
    """A monthly cost that falls from `a` to `b`."""
    return subscription(rng) | dict(a=money(rng, 20, 150), b=money(rng, 2, 19))


KINDS = [
    TaskKind(
        name='monthly-to-yearly',
        thoughts=['A year has 12 months, so I multiply by 12.'],
        code=['final_answer({a} * 12)'],
        slots=subscription,
        seen=[
            *MONTHLY_TO_YEARLY,
            *asked(
                'the yearly cost of a {i} at {a} {c} <a|per> month',
                'the annual amount for {a} {c} <monthly|a month|per month|each month>',
                'the cost per year if I pay {a} {c} a month',
                '{a} {c} per month in a year',
            ),
            'How much is {a} {c} a month per year?',
            '{a} {c} monthly, how much yearly?',
        ],
        facts=[
            'the {i} costs {a} {c} a month',
            'I pay {a} {c} per month for the {i}',
            '{n} pays {a} {c} every month',
            'a subscription is {a} {c} monthly',
            'each month {a} {c} go to the {i}',
            'my {i} takes {a} {c} from the account every month',
        ],
        questions=[
            'how much is that per year',
            'what does it cost a year',
            'how much is it in one year',
            'what is the yearly cost',
            'how much do I pay in a whole year',
            'what are the annual costs',
            'how much is that yearly',
        ],
        held_out=['What do twelve months of the {i} at {a} {c} a month cost, so a whole year?'],
        held_out_questions=['what is the cost per year'],
    ),
    TaskKind(
        name='yearly-to-monthly',
        thoughts=['A year has 12 months, so I divide by 12.'],
        code=['final_answer({a} / 12)'],
        slots=yearly,
        seen=[
            *asked(
                'the monthly cost of a {i} at {a} {c} <a|per> year',
                'the amount per month for {a} {c} <yearly|a year|per year|each year>',
                'the cost per month if I pay {a} {c} a year',
                '{a} {c} per year in a month',
            ),
            'How much is {a} {c} a year per month?',
            '{a} {c} yearly, how much monthly?',
        ],
        facts=[
            'the {i} costs {a} {c} a year',
            'I pay {a} {c} per year for the {i}',
            '{n} pays {a} {c} every year',
            'a subscription is {a} {c} yearly',
            'each year {a} {c} go to the {i}',
            'my {i} takes {a} {c} from the account every year',
        ],
        questions=[
            'how much is that per month',
            'what does it cost a month',
            'how much is it in one month',
            'what is the monthly cost',
            'how much do I pay in a single month',
            'what are the monthly costs',
            'how much is that monthly',
        ],
        held_out=['What does one month of the {i} cost if the whole year is {a} {c}?'],
        held_out_questions=['what is the cost per month'],
    ),
    TaskKind(
        name='weekly-to-yearly',
        thoughts=['A year has 52 weeks, so I multiply by 52.'],
        code=['final_answer({a} * 52)'],
        slots=subscription,
        seen=[
            *WEEKLY_TO_YEARLY,
            *asked(
                'the yearly cost of {a} {c} <a|per> week',
                'the annual amount for {a} {c} <weekly|a week|per week|each week>',
                'the cost per year of 52 weeks at {a} {c} a week',
            ),
            'How much is {a} {c} a week per year of 52 weeks?',
            '{a} {c} weekly, how much yearly?',
        ],
        facts=[
            'the {i} costs {a} {c} a week',
            'I spend {a} {c} per week on the {i}',
            '{n} pays {a} {c} every week',
            'a subscription is {a} {c} weekly',
            'each week {a} {c} go to the {i}',
            'we spend {a} {c} on pizza every week',
        ],
        questions=[
            'how much is that per year',
            'what does it cost a year',
            'how much is it in one year',
            'what is the yearly cost',
            'how much do I pay in a whole year',
            'what are the annual costs',
            'how much is that yearly',
        ],
        held_out=['What do 52 weeks at {a} {c} a week cost, so a whole year?'],
        held_out_questions=['what is the cost per year'],
    ),
    TaskKind(
        name='daily-to-yearly',
        thoughts=['A year has 365 days, so I multiply by 365.'],
        code=['final_answer({a} * 365)'],
        slots=lambda rng: subscription(rng) | dict(a=money(rng, 1, 25)),
        seen=[
            *asked(
                'the yearly cost of {a} {c} <a|per> day',
                'the annual amount for {a} {c} <daily|a day|per day|each day>',
                'the cost per year of 365 days at {a} {c} a day',
            ),
            'How much is {a} {c} a day per year of 365 days?',
            '{a} {c} daily, how much yearly?',
        ],
        facts=[
            'a coffee costs {a} {c} and I buy one every day',
            'I spend {a} {c} per day on lunch',
            '{n} pays {a} {c} every day for parking',
            'the bus ticket is {a} {c} daily',
            'each day {a} {c} go to snacks',
            'we spend {a} {c} a day on bread',
        ],
        questions=[
            'how much is that per year',
            'what does it cost a year',
            'how much is it in one year',
            'what is the yearly cost',
            'how much do I pay in a whole year',
            'what are the annual costs',
            'how much is that yearly',
        ],
        held_out=['What do 365 days at {a} {c} a day cost, so a whole year?'],
        held_out_questions=['what is the cost per year'],
    ),
    TaskKind(
        name='months-of-payments',
        thoughts=['I multiply the monthly cost by the number of months.'],
        code=['final_answer({a} * {k})'],
        slots=subscription,
        seen=[
            *asked(
                'the cost of {k} months at {a} {c} a month',
                'the total for {k} months of the {i} at {a} {c} <per|a> month',
                'the sum of {k} monthly payments of {a} {c}',
            ),
            'How much are {k} months at {a} {c} per month?',
            '{a} {c} monthly for {k} months, total?',
        ],
        facts=[
            'the {i} costs {a} {c} a month and I keep it for {k} months',
            'I pay {a} {c} per month for {k} months',
            '{n} pays {a} {c} every month, {k} months long',
            'a subscription is {a} {c} monthly and runs for {k} months',
            'for {k} months {a} {c} go to the {i} each month',
            'there are {k} monthly payments of {a} {c}',
        ],
        questions=[
            'how much is that in total',
            'what does it cost altogether',
            'what is the total',
            'how much is paid in all',
            'how much money is that',
            'what are the costs for that time',
        ],
        held_out=['For {k} months the {i} is {a} {c} each month. What is paid in total?'],
        held_out_questions=['what is the total cost'],
    ),
    TaskKind(
        name='two-monthly-costs-yearly',
        thoughts=['I add both monthly costs and multiply by 12.'],
        code=[
            'monthly = {a} + {b}',
            'final_answer(monthly * 12)',
        ],
        slots=subscription,
        seen=[
            *asked(
                'the yearly cost of {a} {c} and {b} {c} a month',
                'the cost per year if I pay {a} {c} and {b} {c} monthly',
                'the annual total of two bills of {a} {c} and {b} {c} per month',
            ),
            '{a} {c} plus {b} {c} a month, how much per year?',
        ],
        facts=[
            'the {i} costs {a} {c} a month and the rent of a garage {b} {c} a month',
            'I pay {a} {c} per month for the {i} and {b} {c} per month for water',
            '{n} pays {a} {c} and {b} {c} every month',
            'two subscriptions are {a} {c} and {b} {c} monthly',
            'each month {a} {c} go to the {i} and {b} {c} go to a club',
            'we spend {a} {c} on power and {b} {c} on heating every month',
        ],
        questions=[
            'how much is that together per year',
            'what do both cost a year',
            'how much is it in one year',
            'what is the yearly cost of both',
            'what are the annual costs together',
            'how much is that yearly in total',
        ],
        held_out=['Both bills, {a} {c} and {b} {c} a month, make how much in a year?'],
        held_out_questions=['what is the total cost per year'],
    ),
    TaskKind(
        name='yearly-saving-by-switching',
        thoughts=['I take the difference of the monthly costs and multiply by 12.'],
        code=[
            'saved = {a} - {b}',
            'final_answer(saved * 12)',
        ],
        slots=switch,
        seen=[
            *asked(
                'the money saved per year when I pay {b} {c} instead of {a} {c} a month',
                'the yearly saving from {a} {c} down to {b} {c} per month',
            ),
            'How much do I save a year if I pay {b} {c} a month, not {a} {c}?',
            '{a} {c} a month before, {b} {c} now, how much saved per year?',
        ],
        facts=[
            'the {i} costs {a} {c} a month and a new one only {b} {c}',
            'I pay {a} {c} per month now and {b} {c} per month after I switch',
            '{n} goes from {a} {c} to {b} {c} a month',
            'the old plan is {a} {c} monthly and the new plan is {b} {c} monthly',
            'instead of {a} {c} every month I pay only {b} {c}',
            'the {i} goes down from {a} {c} to {b} {c} each month',
        ],
        questions=[
            'how much is saved per year',
            'how much do I save in a year',
            'what is the yearly saving',
            'how much less is that per year',
            'how much cheaper is it in one year',
        ],
        held_out=['With {b} {c} instead of {a} {c} each month, how much less is paid in a year?'],
        held_out_questions=['what is saved in a year'],
    ),
]
