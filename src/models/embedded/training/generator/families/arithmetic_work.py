"""Word problems about work: what it pays."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import CURRENCIES, money, person, plain, price
from .arithmetic_wordings_measures import WAGE_BY_HOURS

PAY_QUESTIONS = [
    'how much is earned',
    'what is the pay',
    'how much money is that',
    'what is the total wage',
    'how much is the wage in total',
    'what is earned in total',
    'how much is paid for the work',
]


def hourly(rng: Random) -> Slots:
    """Normal hours `h` at `p`, and fewer extra hours `x` at a higher rate: `q`, or `f` times the normal one."""
    rate = money(rng, 8, 40)
    return dict(
        n=person(rng),
        p=rate,
        h=rng.randint(10, 45),
        x=rng.randint(2, 12),
        q=plain(round(rate * rng.choice([1.2, 1.25, 1.5, 2]), 2)),
        f=rng.choice([1.25, 1.5, 1.5, 2]),
        k=rng.randint(2, 12),
        c=rng.choice(CURRENCIES),
    )


KINDS = [
    TaskKind(
        name='wage-by-days',
        thoughts=['The pay is rate times hours times days.'],
        code=[
            'pay = {p} * {h} * {d}',
            'final_answer(pay)',
        ],
        slots=lambda rng: dict(
            n=person(rng), p=price(rng), h=rng.randint(2, 10), d=rng.randint(2, 30), c=rng.choice(CURRENCIES)
        ),
        seen=[
            *asked(
                'the total pay for {d} days of {h} hours each at {p} {c} an hour',
                'the money earned in {d} days at {h} hours a day and {p} {c} per hour',
                'the wage for {d} shifts of {h} hours at {p} {c} an hour',
            ),
            (
                '{n} earns {p} {c} per hour and works {h} hours a day for {d} days. <How much does {n} earn?|What is '
                'the total pay?>'
            ),
            'How much does {n} make in {d} days with {h} hours a day at {p} {c} per hour?',
            '{n} works {d} days, {h} hours each day, for {p} {c} per hour. <What is the pay?|How much money is that?>',
            'For {p} {c} per hour, {h} hours a day and {d} days, what is the total pay?',
            *asked('the pay for {d} days with {h} hours a day at {p} {c} per hour'),
            (
                'I earn {p} {c} <per|an> hour and work {h} hours a day for {d} days. <What do I earn?|How much is '
                'that?|How much do I get?>'
            ),
            '{n} gets {p} {c} <per|an> hour. How much for {d} days of {h} hours?',
            'I work {h} hours a day for {d} days at {p} {c} an hour. How much do I earn?',
            'how much is {d} days x {h} hours at {p} {c} per hour',
            '$want the total wage for {h} hours a day, {d} days, {p} {c} an hour',
            'At {p} {c} an hour, what does {n} earn in {d} days with {h} hours per day?',
            wondered('the pay for {d} days with {h} hours a day at {p} {c} per hour'),
        ],
        facts=[
            'I work {h} hours a day for {d} days and get {p} {c} per hour',
            '{n} earns {p} {c} an hour and works {h} hours on each of {d} days',
            'the job pays {p} {c} per hour, {h} hours a day, {d} days long',
            'a student helps in a shop {h} hours a day on {d} days for {p} {c} per hour',
            '{n} has {d} shifts of {h} hours each at {p} {c} an hour',
            'my cousin, who is new there, makes {p} {c} an hour, {h} hours per day, {d} days in all',
            'each of {d} days has {h} hours of work, paid {p} {c} an hour',
        ],
        questions=PAY_QUESTIONS,
        held_out=[
            'A job pays {p} {c} an hour. {n} does {h} hours a day for {d} days. How much is earned?',
            '$find the total wage for {h} hours a day, {d} days, {p} {c} an hour',
        ],
        held_out_questions=[
            'how much is the pay for all of it',
        ],
    ),
    TaskKind(
        name='wage-by-hours',
        thoughts=['The pay is rate times hours.'],
        code=[
            'pay = {p} * {h}',
            'final_answer(pay)',
        ],
        slots=lambda rng: dict(n=person(rng), p=price(rng), h=rng.randint(2, 60), c=rng.choice(CURRENCIES)),
        seen=[
            *WAGE_BY_HOURS,
            *asked(
                'the wage for {h} hours if one hour pays {p} {c}',
                'the money earned in {h} hours at {p} {c} an hour',
                'the cost of {h} hours of work at {p} {c} per hour',
                '{h} hours at {p} {c} an hour in total',
            ),
            '{h} hours at {p} {c} an hour, how much?',
            '{p} {c}/hour for {h} hours',
            *asked('the pay for {h} hours at {p} {c} <per|an> hour'),
            '{n} earns {p} {c} <per|an> hour and works {h} hours. <How much does {n} earn?|What is the pay?>',
            'I earn {p} {c} <per|an> hour. How much do I get for {h} hours?',
            'How much is {h} hours of work at {p} {c} an hour?',
            wondered('the pay for {h} hours at {p} {c} <per|an> hour'),
        ],
        facts=[
            'I work {h} hours and get {p} {c} per hour',
            '{n} earned {p} {c} an hour and worked {h} hours',
            'the job takes {h} hours and pays {p} {c} an hour',
            'a plumber charges {p} {c} per hour and works {h} hours',
            'this week I did {h} hours at {p} {c} per hour',
            'one hour pays {p} {c} and {n} does {h} hours',
            'a babysitter gets {p} {c} an hour for {h} hours',
        ],
        questions=PAY_QUESTIONS,
        held_out=[
            'I work {h} hours for {p} {c} an hour. What do I earn?',
        ],
        held_out_questions=[
            'how much is the pay for all of it',
        ],
    ),
    TaskKind(
        name='wage-by-weeks',
        thoughts=['The pay is rate times hours times weeks.'],
        code=[
            'pay = {p} * {h} * {k}',
            'final_answer(pay)',
        ],
        slots=hourly,
        seen=[
            *asked(
                'the pay for {k} weeks with {h} hours a week at {p} {c} per hour',
                'the money earned in {k} weeks at {h} hours per week and {p} {c} an hour',
            ),
            'I work {h} hours a week at {p} {c} an hour. How much in {k} weeks?',
        ],
        facts=[
            'I work {h} hours a week for {k} weeks and get {p} {c} per hour',
            '{n} earns {p} {c} an hour and works {h} hours in each of {k} weeks',
            'the job is {h} hours a week for {p} {c} an hour and lasts {k} weeks',
            'for {k} weeks {n} does {h} hours per week at {p} {c} per hour',
            'one hour pays {p} {c}, a week has {h} working hours and it goes on for {k} weeks',
        ],
        questions=PAY_QUESTIONS,
        held_out=['A job of {h} hours a week pays {p} {c} an hour. What does {n} earn in {k} weeks?'],
        held_out_questions=['how much is the pay for all of it'],
    ),
    TaskKind(
        name='overtime-at-own-rate',
        thoughts=['I add the pay of the normal hours and the pay of the extra hours.'],
        code=[
            'normal = {p} * {h}',
            'extra = {q} * {x}',
            'final_answer(normal + extra)',
        ],
        slots=hourly,
        seen=[
            *asked(
                'the pay for {h} hours at {p} {c} and {x} overtime hours at {q} {c}',
                'the wage for {h} normal hours at {p} {c} an hour plus {x} extra hours at {q} {c} an hour',
            ),
            '{h} hours at {p} {c} and {x} hours overtime at {q} {c}, total pay?',
        ],
        facts=[
            'I work {h} hours at {p} {c} an hour and {x} overtime hours at {q} {c} an hour',
            '{n} does {h} normal hours for {p} {c} each and {x} extra hours for {q} {c} each',
            'a job pays {p} {c} per hour, overtime {q} {c} per hour, and {n} works {h} hours plus {x} hours overtime',
            '{h} hours are paid {p} {c} each and {x} hours of overtime {q} {c} each',
            'on weekdays I get {p} {c} an hour for {h} hours, on Sunday {q} {c} an hour for {x} hours',
        ],
        questions=PAY_QUESTIONS,
        held_out=['With {h} hours at {p} {c} and {x} extra ones at {q} {c}, what does {n} earn?'],
        held_out_questions=['how much is the pay for all of it'],
    ),
    TaskKind(
        name='overtime-by-factor',
        thoughts=['Extra hours count times the factor, so I add them to the normal hours and multiply by the rate.'],
        code=[
            'hours = {h} + {x} * {f}',
            'final_answer(hours * {p})',
        ],
        slots=hourly,
        seen=[
            *asked(
                'the pay for {h} hours at {p} {c} an hour and {x} overtime hours at {f} times the rate',
                'the wage for {h} normal hours and {x} extra hours paid {f} times, at {p} {c} per hour',
            ),
            '{h} hours at {p} {c}, {x} hours overtime at {f} times the rate, total pay?',
        ],
        facts=[
            'I work {h} hours at {p} {c} an hour and {x} overtime hours at {f} times that rate',
            '{n} gets {p} {c} per hour, {f} times as much for overtime, and works {h} normal and {x} overtime hours',
            'overtime is paid {f} times the normal {p} {c} an hour, and {n} does {h} normal hours and {x} extra hours',
            'a week has {h} normal hours at {p} {c} each and {x} extra hours that count {f} times',
        ],
        questions=PAY_QUESTIONS,
        held_out=['At {p} {c} an hour, overtime {f} times, what do {h} hours and {x} hours overtime pay?'],
        held_out_questions=['how much is the pay for all of it'],
    ),
    TaskKind(
        name='hourly-rate',
        thoughts=['I divide the pay by the hours.'],
        code=[
            'pay = {a}',
            'final_answer(pay / {h})',
        ],
        slots=lambda rng: hourly(rng) | dict(a=money(rng, 60, 2500)),
        seen=[
            *asked(
                'the pay per hour if {h} hours pay {a} {c}',
                'the hourly rate for {a} {c} in {h} hours',
                'the wage per hour of someone who gets {a} {c} for {h} hours',
            ),
            '{a} {c} for {h} hours, how much per hour?',
        ],
        facts=[
            'I got {a} {c} for {h} hours of work',
            '{n} earns {a} {c} in {h} hours',
            'a job of {h} hours pays {a} {c} in total',
            '{n} worked {h} hours and was paid {a} {c}',
            'for {h} hours the electrician asks {a} {c}',
            'last week I earned {a} {c} and worked {h} hours',
        ],
        questions=[
            'how much is that per hour',
            'what is the hourly rate',
            'what does one hour pay',
            'what is the pay per hour',
            'how much is paid for one hour',
            'what is earned an hour',
        ],
        held_out=['What is one hour of work paid if {h} hours make {a} {c}?'],
        held_out_questions=['what is the wage per hour'],
    ),
    TaskKind(
        name='hours-to-earn',
        thoughts=['I divide the amount by the pay per hour.'],
        code=[
            'hours = {a} / {p}',
            'final_answer(hours)',
        ],
        slots=lambda rng: hourly(rng) | dict(a=rng.randint(4, 200) * 10),
        seen=[
            *asked(
                'the number of hours of work to earn {a} {c} at {p} {c} an hour',
                'the number of hours needed for {a} {c} if one hour pays {p} {c}',
            ),
            'How many hours do I work for {a} {c} at {p} {c} an hour?',
            '{a} {c} at {p} {c} per hour, how many hours?',
        ],
        facts=[
            'I get {p} {c} an hour and want to earn {a} {c}',
            '{n} earns {p} {c} per hour and needs {a} {c}',
            'one hour pays {p} {c} and the goal is {a} {c}',
            'a bike costs {a} {c} and {n} makes {p} {c} per hour',
            'a gardener who takes {p} {c} an hour sent a bill of {a} {c}',
        ],
        questions=[
            'how many hours is that',
            'how many hours of work are needed',
            'how many hours of work is it',
            'how many hours does it take',
        ],
        held_out=['To earn {a} {c}, how long must {n} work at {p} {c} an hour?'],
        held_out_questions=['how many hours must be worked'],
    ),
]
