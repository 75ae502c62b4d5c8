"""Dates: what lies between two of them, and what comes some time before or after one."""

from datetime import date, timedelta
from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import MONTHS, day, person


def parts(value: date, ending: str = '') -> Slots:
    """Year, month and day of a date, as the code needs them."""
    return {'y' + ending: value.year, 'm' + ending: value.month, 'd' + ending: value.day}


def month_name(rng: Random, number: int) -> str:
    """The name of a month, at times its abbreviation."""
    name = MONTHS[number - 1]
    return name[:3] if rng.random() < 0.2 else name


def two_days(rng: Random) -> Slots:
    """Two days, the first one earlier, and a number of days."""
    first = day(rng)
    second = first + timedelta(days=rng.randint(2, rng.choice([30, 400, 2000])))
    return dict(
        a=first,
        b=second,
        **parts(first),
        **parts(second, '2'),
        n=rng.randint(2, rng.choice([30, 100, 400])),
        w=rng.choice('concert exam wedding party holiday delivery deadline match trip exhibition'.split()),
        p=person(rng),
    )


def birth_year(rng: Random) -> Slots:
    born = rng.randint(1930, 2015)
    return dict(n=person(rng), y=born, z=born + rng.randint(3, 90))


def birthday_and_day(rng: Random) -> Slots:
    """A date of birth, and a later date that is often near the birthday."""
    born = date(rng.randint(1930, 2015), rng.randint(1, 12), rng.randint(1, 28))
    later = born.replace(year=born.year + rng.randint(2, 80)) + timedelta(days=rng.choice([-1, 0, 1, 9, -40, 100, 200]))
    return dict(a=born, b=later, p=person(rng), **parts(born), **parts(later, '2'))


KINDS = [
    TaskKind(
        name='days-between',
        weight=2.0,
        thoughts=['I subtract the two dates.'],
        code=[
            'from datetime import date',
            'start = date({y}, {m}, {d})',
            'end = date({y2}, {m2}, {d2})',
            'final_answer((end - start).days)',
        ],
        slots=two_days,
        seen=[
            '{a} to {b}, <how many days|days|number of days>?',
            '{a} - {b} how many days',
            'How many nights has a <trip|stay|holiday> from {a} to {b}?',
            '<check in|check-in|arrival> {a}, <check out|check-out|departure> {b}, <how many nights|nights>?',
            'I <started|quit|began> on {a}. Today is {b}. How many days <is that|has it been>?',
            "it's {a}. How many sleeps <until|till> {b}?",
            'My {w} <is|starts> on {b}. How many days away is <that|it> if <it is|today is|we have> {a}?',
            '{p} <bought|planted|sent|ordered> it on {a} and <it is|today is> {b}. How many days ago was that?',
            'difference <between|of> {a} and {b} in days',
            'We <met|got married|moved in> on {a}, how many days have we had since then on {b}?',
            'count days {a} to {b}',
            'what is {b} minus {a} in days',
            '{b} is how many days after {a}?',
            '{a} is how many days before {b}?',
            'from {a} till {b} <how many days is it|in days|days?>',
            'Paris trip: I fly on {a} and come home on {b}. How many days later is that?',
            'How many days are <there |>between {a} and {b}?',
            'Count the days from {a} to {b}.',
            '$compute the number of days from {a} to {b}.',
            'How many days pass from {a} until {b}?',
            'What is the difference in days between {a} and {b}?',
            *asked(
                'the number of days between {a} and {b}',
                'the days from {a} <to|until> {b}',
                'the difference in days between {a} and {b}',
                'the day count from {a} to {b}',
                'the distance in days between the dates {a} and {b}',
                'the number of days left until {b} if today is {a}',
            ),
            'days <between|from> {a} and {b}',
            'How many days are there from {a} to {b}?',
            'How many days is it from {a} <to|until> {b}?',
            'how many days from {a} to {b}',
            'How long is it from {a} to {b} in days?',
            'how many days are between {a} and {b}',
            'From {a} to {b}, how many days is that?',
            'If I start on {a} and end on {b}, how many days is that?',
            'Today is {a}. How many days <until|till|to go until|are left until> {b}?',
            'Today is {a}. How many more days <until|till> the {w} on {b}?',
            "It's {a} today and the {w} is on {b}. How <long|many days> do <I|we> have to wait<, in days|>?",
            'My {w} is on {b} and today is {a}, how many days are left?',
            'I was born on {a}. How many days old <am|was> I on {b}?',
            '{p} was born on {a}. How old in days is {p} on {b}?',
            'The {w} was on {a}. How many days ago is that on {b}?',
            'On {b}, how many days have passed since {a}?',
            'days since {a}, today is {b}',
            'days until {b} (today: {a})',
            'subtract {a} from {b}, in days',
            wondered('the number of days between {a} and {b}'),
        ],
        held_out=[
            'How many days lie between the dates {a} and {b}?',
            *asked('the number of days that lie between {a} and {b}'),
        ],
        facts=[
            'I <was hired|moved in|stopped smoking> on {a} and <it is|today is> {b}',
            '<we|they> <met|married|left> on {a} and <now it is|today is> {b}',
            'I left on {a} and came back on {b}',
            '{p} ordered it on {a} and got it on {b}',
            'the first letter is from {a} and the second from {b}',
            'a contract begins on {a} and ends on {b}',
            'the two dates are {a} and {b}',
            'the {w} was planned on {a} and took place on {b}',
        ],
        questions=[
            'how many days is that',
            'how many days are in between',
            'how many days are between the two dates',
            'how many days passed from the first date to the second',
            'how many days apart are these dates',
            'what is the difference in days',
            'how many days later is the second date',
        ],
        held_out_questions=['by how many days do the dates differ'],
    ),
    TaskKind(
        name='days-both-included',
        weight=0.7,
        thoughts=['I subtract the two dates and add one, because both days count.'],
        code=[
            'from datetime import date',
            'start = date({y}, {m}, {d})',
            'end = date({y2}, {m2}, {d2})',
            'final_answer((end - start).days + 1)',
        ],
        slots=two_days,
        seen=[
            '{a} to {b} <counting both|including both days|both days included>, how many days',
            'I am on holiday from {a} through {b}, both days included. How many days off is that?',
            *asked(
                'the number of days from {a} to {b}, <both included|including both days|both days included>',
                'the number of days from {a} through {b} inclusive',
                'the days from {a} to {b} if the first and the last day both count',
                'the inclusive number of days between {a} and {b}',
            ),
            'How many days are there from {a} through {b}, <counting both days|both included|inclusive>?',
            'Count the days from {a} to {b}, <including the first and the last day|including both>.',
            'A {w} runs from {a} to {b}, both days included. How many days is that?',
            'days from {a} to {b} inclusive',
            'how many days is {a} to {b} if I count both the first and the last day?',
            'I rent a car from {a} to {b} and pay for both the first and the last day. For how many days do I pay?',
        ],
        held_out=['With {a} and {b} both included, how many days is the {w}?'],
    ),
    TaskKind(
        name='days-after',
        weight=1.8,
        thoughts=['I add a timedelta.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start + timedelta(days={n})))',
        ],
        slots=two_days,
        seen=[
            'tent hired {a} for {n} days, <goes back on|last date>?',
            'The invoice is dated {a} and must be paid within {n} days. Last date?',
            '{a} is when I started. {n} days on, what is the date?',
            'got it on {a}, can return it for {n} days, until which date',
            'The stitches were put in on {a} and stay {n} days. Out on which date?',
            'visa from {a}, {n} days, runs out when (date)?',
            '{p} quit smoking on {a}. What date is day {n} after that?',
            'sent {a}, arrives {n} days later, on?',
            '{n} days past {a} please, as a date',
            '{a}, {n} days later<|, date>?',
            '{n} days <from|later than|past> {a}, <what date|which date|date>?',
            'add {n} days to {a}',
            'My <visa|ticket|pass|trial> <starts|began> on {a} and ends after {n} days. On which date?',
            'I have {n} days from {a} <to|in which to> <reply|pay|return it|decide>. <What is the date then|Deadline>?',
            '{p} is back in {n} days and today is {a}. <Which date is that|When is that>?',
            'what will the date be {n} days <after|from> {a}',
            'it is {a} and the <shop|pool|museum|road> opens again in {n} days. On <what|which> date?',
            'The {w} is {n} days after {a}. <When is it|On which date|What date is that>?',
            'give me the date {n} days from {a}',
            'I ordered on {a}, delivery takes {n} days, <when does it come|on which date is it here|date>?',
            '{n} days have to pass after {a}. Which date is it then?',
            '{n} day challenge, start {a}, date {n} days later?',
            'start {a}, plus {n} days, <end|date>?',
            'What date is {n} days after {a}?',
            'Which date comes {n} days after {a}?',
            'Add {n} days to {a}.',
            'What is the date {n} days from {a}?',
            *asked(
                'the date {n} days after {a}',
                'the date {n} days from {a}',
                '{a} plus {n} days',
                'the date in {n} days if today is {a}',
                'the date that comes {n} days after {a}',
                'the end date for a start on {a} and {n} days',
            ),
            '{n} days after {a}',
            'Which <date|day> is {n} days after {a}?',
            'What date is it {n} days after {a}?',
            'If today is {a}, what date is it in {n} days?',
            'Today is {a}. What is the date in {n} days?',
            'Starting at {a}, which date do I get after {n} days?',
            '{a} + {n} days',
            'what date is {a} + {n} days?',
            "It's {a}. What will the date be in {n} days?",
            'Go {n} days forward from {a}. What is the date?',
            'I got the bill on {a} and have {n} days to pay. <By which date must I pay?|When is it due?>',
            'The library lends books for {n} days. I borrowed one on {a}. When is it due<| back>?',
            'A parcel was sent on {a} and takes {n} days. On which date does it arrive?',
            '{p} starts a diet of {n} days on {a}. The date {n} days after the start?',
            'The milk was opened on {a} and is good for {n} days after that. Until which date?',
            wondered('the date {n} days after {a}'),
        ],
        held_out=[
            '{n} days after {a}, what is the date?',
            *asked('the day {n} days later than {a}'),
        ],
    ),
    TaskKind(
        name='days-before',
        weight=1.8,
        thoughts=['I subtract a timedelta.'],
        code=[
            'from datetime import date, timedelta',
            'start = date({y}, {m}, {d})',
            'final_answer(str(start - timedelta(days={n})))',
        ],
        slots=two_days,
        seen=[
            '{a}, {n} days earlier<|, date>?',
            '{n} days <ahead of|prior to> {a}, <which date|date>?',
            'subtract {n} days from {a}',
            'it is {a} and {p} left {n} days ago. On <what|which> date was that?',
            'what was the date {n} days <before|prior to> {a}',
            'The {w} is on {a} and tickets <are sold from|come out|go on sale> {n} days before. <When|On which date>?',
            'I must <pay|book|reply|register> {n} days before {a}. <Which date is that|By when>?',
            'give me the date {n} days before {a}',
            'today is {a}, I bought it {n} days ago, <which date was that|on what date>?',
            '{n} days have passed and it is {a}. Which date was the start?',
            '{a} minus {n} days, <date|which date|what date is that>?',
            'My {w} is on {a}. On which date do I start to train if I need {n} days?',
            'What date is {n} days before {a}?',
            'Which date was {n} days before {a}?',
            'Subtract {n} days from {a}.',
            'What was the date {n} days earlier than {a}?',
            *asked(
                'the date {n} days before {a}',
                '{a} minus {n} days',
                'the date {n} days <earlier than|ago from> {a}',
                'the date that was {n} days before {a}',
                'the date {n} days ago if today is {a}',
            ),
            '{n} days before {a}',
            'Which <date|day> is {n} days before {a}?',
            'Today is {a}. What date was it {n} days ago?',
            'If today is {a}, what was the date {n} days ago?',
            'Go back {n} days from {a}. What is the date?',
            '{a} - {n} days',
            'what date is {a} minus {n} days?',
            "It's {a}. What was the date {n} days ago?",
            'Take {n} days off {a}. What date is that?',
            'My {w} is on {a} and I must book {n} days before. <By which date?|What date is that?>',
            'The {w} is on {a}. {p} wants a reminder {n} days before it. On which date?',
            'A parcel came on {a} after {n} days. On which date was it sent?',
            'I have to cancel {n} days before {a}. What is the last date for that?',
            wondered('the date {n} days before {a}'),
        ],
        held_out=[
            '{n} days before {a}, what was the date?',
            *asked('the day {n} days before {a}'),
        ],
    ),
    TaskKind(
        name='age',
        weight=0.8,
        thoughts=['I subtract the years.'],
        code=['final_answer({z} - {y})'],
        slots=birth_year,
        seen=[
            *asked(
                'the age in {z} of someone born in {y}',
                'the number of years from {y} to {z}',
                'the age that a person born in {y} reaches in {z}',
            ),
            '{n} was born in {y}. How old is {n} in {z}?',
            'How old is someone in {z} who was born in {y}?',
            'I was born in {y}. How old am I in {z}?',
            'How many years are between {y} and {z}?',
            'From {y} to {z}, how many years?',
            '{n} was born in {y} and died in {z}. How old did {n} become that year?',
            'A house was built in {y}. How old is it in {z}?',
            'years from {y} to {z}',
            'age in {z}, born {y}',
            wondered('the age in {z} of someone born in {y}'),
        ],
        held_out=[
            'Born in {y}, how old in {z}?',
        ],
        facts=[
            '{n} was born in {y}',
            'my grandfather was born in {y}',
            'a tree was planted in {y}',
            'the company was founded in {y}',
            'a bridge was built in {y}',
        ],
        questions=[
            'how many years is that before {z}',
            'how many years have passed by {z}',
            'how many years ago is that in {z}',
            'what is the age in {z}',
        ],
        held_out_questions=['which age is it in {z}'],
    ),
    TaskKind(
        name='age-on-date',
        weight=1.2,
        thoughts=['I subtract the years, and one more if the birthday is still to come that year.'],
        code=[
            'from datetime import date',
            'born = date({y}, {m}, {d})',
            'day = date({y2}, {m2}, {d2})',
            'final_answer(day.year - born.year - ((day.month, day.day) < (born.month, born.day)))',
        ],
        slots=birthday_and_day,
        seen=[
            'born on {a}, how old on {b}?',
            'today is {b} and I was born <on |>{a}. How old am I<| now>?',
            '{p}, born {a}, <age|how old> on {b}?',
            'How old is {p} on {b}, born on {a}?',
            'date of birth {a}, today {b}, <age|how old|age in years>?',
            'What <is|will be> my age on {b} if my birthday is {a}?',
            'dob {a}, age on {b}',
            "it's {b}, my kid was born on {a}, how many years old is that",
            'My passport says {a}. How old am I on {b}?',
            'How old will {p} be on {b}? Born on {a}.',
            'calculate the age: born {a}, today is {b}',
            *asked(
                'the age on {b} of someone born on {a}',
                "{p}'s age on {b} with the birth date {a}",
                'the age in <full|whole|complete> years on {b} for the birthday {a}',
            ),
            'How old is someone on {b} who was born on {a}?',
            'born {a}, how old on {b}',
            'age on {b}, born on {a}',
            'Someone born {a}: age on {b}?',
            'How many full years are there from {a} to {b}?',
            'My date of birth is {a}. My age on {b}?',
            wondered('the age on {b} of someone born on {a}'),
        ],
        held_out=['With {a} as date of birth, how many years old is {p} on {b}?'],
        facts=[
            '{p} was born on {a}',
            'my sister was born on {a}',
            "my son's birth date is {a}",
            'the date of birth of {p} is {a}',
            'a man, who lives in Rome, was born on {a}',
        ],
        questions=[
            'what is the age on {b}',
            'how many years old is that on {b}',
            'what age is it on {b}',
            'how old does that make the person on {b}',
            'how old is this person on {b}',
        ],
        held_out_questions=['on {b}, what age in full years is reached'],
    ),
]
