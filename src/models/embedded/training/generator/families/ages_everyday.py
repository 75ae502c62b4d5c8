"""Ages as they come up in a day: a whole family added up or averaged, animals, months, anniversaries, a missing age."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import PEOPLE
from .ages import draw_two

PETS = [('dog', 7), ('dog', 7), ('cat', 5), ('cat', 6), ('rabbit', 9), ('horse', 3), ('hamster', 30), ('goat', 5)]
OTHERS = 'the cat,the baby,our parrot,the little one,grandma,my nephew,her cousin,the neighbor'.split(',')
PAIRS = ['two boys', 'two girls', 'twin sisters', 'twin brothers', 'two eldest']
SINGLES = [('middle one', 'toddler'), ('brother', 'little one'), ('cousin', 'baby'), ('eldest', 'youngest')]
FOUNDED = [
    ('my grandparents got married', 'wedding'), ('the club was founded', 'club'), ('our house was built', 'house'),
    ('the bakery opened', 'bakery'), ('the bridge was finished', 'bridge'), ('my parents met', 'couple'),
    ('the band started', 'band'), ('the school opened', 'school'), ('the oak was planted', 'oak'),
    ('my aunt opened her shop', 'shop'), ('the church tower went up', 'tower'), ('our choir began', 'choir'),
]  # fmt: skip


def three_with_gap(rng: Random) -> Slots:
    """`n` is `a`, `k` is `d` years from that, and `o` is `b`."""
    n, k = draw_two(rng)
    age = rng.randint(9, 70)
    other = rng.choice(OTHERS) if rng.random() < 0.5 else rng.choice([one for one in PEOPLE if one not in (n, k)])
    return dict(n=n, k=k, o=other, a=age, d=rng.randint(2, min(25, age - 3)), b=rng.randint(2, 40))


def twins(rng: Random) -> Slots:
    one, other = rng.choice(SINGLES)
    return dict(w=rng.choice(PAIRS), i=one, j=other, a=rng.randint(5, 17), b=rng.randint(6, 22), x=rng.randint(1, 6))


def three(rng: Random) -> Slots:
    n, k, o = rng.sample(PEOPLE, 3)
    a, b, x = (rng.randint(3, 80) for _ in range(3))
    if rng.random() < 0.7:
        x += (-(a + b + x)) % 3
    return dict(n=n, k=k, o=o, a=a, b=b, x=x, s=a + b + x)


def from_average(rng: Random) -> Slots:
    n, k, o = rng.sample(PEOPLE, 3)
    mean = rng.randint(19, 60)
    first, second = mean + rng.randint(-8, 8), mean + rng.randint(-8, 8)
    return dict(n=n, k=k, o=o, a=first, b=second, e=mean)


def pet(rng: Random) -> Slots:
    animal, factor = rng.choice(PETS)
    age = rng.randint(2, 15) if rng.random() < 0.85 else rng.randint(1, 6) + 0.5
    return dict(i=animal, a=age, f=factor, b=factor * rng.randint(2, 14), n=rng.choice(PEOPLE))


def months(rng: Random) -> Slots:
    whole = rng.randint(14, 70)
    return dict(
        n=rng.choice(PEOPLE), a=rng.randint(1, 9), b=rng.randint(1, 11), x=whole,
        i=rng.choice(['baby', 'puppy', 'son', 'daughter', 'niece', 'foal', 'kitten', 'grandchild', 'toddler']),
    )  # fmt: skip


def founded(rng: Random) -> Slots:
    """Something `w` that happened in the year `y`; the year `z`; `k` years later."""
    event, thing = rng.choice(FOUNDED)
    year = rng.randint(1890, 2012)
    return dict(w=event, i=thing, y=year, z=year + rng.randint(9, 120), k=rng.choice([25, 30, 40, 50, 60, 75, 100]))


def lifetime(rng: Random) -> Slots:
    born = rng.randint(1650, 1950)
    return dict(
        y=born, z=born + rng.randint(28, 98), n=rng.choice(PEOPLE),
        i=rng.choice('poet painter king queen composer scientist explorer singer great-grandmother inventor'.split()),
    )  # fmt: skip


def two_birth_years(rng: Random) -> Slots:
    n, k = draw_two(rng)
    first, second = rng.sample(range(1930, 2022), 2)
    return dict(n=n, k=k, y=first, z=second)


FOUNDED_FACTS = ['{w} in {y}', 'it was in {y} that {w}', '{w} back in {y}', 'I read that {w} in {y}', 'in {y} {w}']

KINDS = [
    TaskKind(
        name='sum-with-one-younger',
        weight=1.1,
        thoughts=['Younger means that I subtract, then I add the three ages.'],
        code=['second = {a} - {d}', 'final_answer({a} + second + {b})'],
        slots=three_with_gap,
        seen=[
            *asked('the sum of the ages of {n}, who is {a}, {k}, who is {d} years younger, and {o}, who is {b}'),
            (
                '{n} is {a}, {k} is {d} years younger and {o} is {b}. <All ages together?|Sum of the ages?|Total of '
                'the three?>'
            ),
            '{n} {a}, {k} {d} <years|yrs> younger, {o} {b}. <sum of ages|together|total age>?',
            'How old are the three together if {n} is {a}, {k} {d} years younger than {n}, and {o} {b}?',
            'add up the ages: {n} {a}, {k} {d} less than that, {o} {b}',
            "I'm {a}, {k} is {d} years younger than me, {o} is {b}. What do we add up to?",
        ],
        facts=[
            '{n} is {a}, {k} is {d} years younger and {o} is {b}',
            '{o} is {b}, {n} is {a} and {k} is {d} years younger than {n}',
            '{n} turned {a}, {k} is younger by {d} years, and {o} is {b} years old',
            "we live together: {n}, who's {a}, {k}, {d} years younger than {n}, and {o}, who is {b}",
            '{k} is {d} years younger than {n}, who is {a}, while {o} is {b}',
        ],
        questions=[
            'what is the sum of all three ages',
            'how old are the three together',
            'what do their ages add up to',
            'how many years are that in all',
            'what is the total of the ages',
        ],
        held_out=['Add three ages for me: {n} has {a} years, {k} {d} fewer, {o} {b}.'],
        held_out_questions=['what number do I get for all of their years'],
    ),
    TaskKind(
        name='sum-with-one-older',
        thoughts=['Older means that I add, then I add the three ages.'],
        code=['second = {a} + {d}', 'final_answer({a} + second + {b})'],
        slots=three_with_gap,
        seen=[
            *asked('the sum of the ages of {n}, who is {a}, {k}, who is {d} years older, and {o}, who is {b}'),
            (
                '{n} is {a}, {k} is {d} years older and {o} is {b}. <All ages together?|Sum of the ages?|Total of the '
                'three?>'
            ),
            '{n} {a}, {k} {d} <years|yrs> older, {o} {b}. <sum of ages|together|total age>?',
            'How old are the three together if {n} is {a}, {k} {d} years older than {n}, and {o} {b}?',
            'add up the ages: {n} {a}, {k} {d} more than that, {o} {b}',
            "I'm {a}, {k} is {d} years older than me, {o} is {b}. What do we add up to?",
        ],
        facts=[
            '{n} is {a}, {k} is {d} years older and {o} is {b}',
            '{o} is {b}, {n} is {a} and {k} is {d} years older than {n}',
            '{n} turned {a}, {k} is older by {d} years, and {o} is {b} years old',
            "we live together: {n}, who's {a}, {k}, {d} years older than {n}, and {o}, who is {b}",
            '{k} is {d} years older than {n}, who is {a}, while {o} is {b}',
        ],
        questions=[
            'what is the sum of all three ages',
            'how old are the three together',
            'what do their ages add up to',
            'how many years are that in all',
            'what is the total of the ages',
        ],
        held_out=['Add three ages for me: {n} has {a} years, {k} {d} more, {o} {b}.'],
        held_out_questions=['what number do I get for all of their years'],
    ),
    TaskKind(
        name='average-age-of-three',
        thoughts=['I add the three ages and divide by 3.'],
        code=['final_answer(({a} + {b} + {x}) / 3)'],
        slots=three,
        seen=[
            *asked('the average age of {n} ({a}), {k} ({b}) and {o} ({x})', 'the average of the ages {a}, {b} and {x}'),
            (
                '{n} is {a}, {k} is {b} and {o} is {x}. <Average age?|What is their average age?|How old are they on '
                'average?>'
            ),
            '{n} {a}, {k} {b}, {o} {x}, <average age|mean age|avg age>?',
            'How old are we on average? I am {a}, {k} is {b} and {o} is {x}.',
            'our team: {n} ({a}), {k} ({b}), {o} ({x}). average age please',
            'What is the mean age of three people of {a}, {b} and {x}?',
        ],
        facts=[
            '{n} is {a}, {k} is {b} and {o} is {x}',
            'the three in our flat are {a}, {b} and {x} years old',
            'my children are {a}, {b} and {x}',
            '{n} ({a}), {k} ({b}) and {o} ({x}) play in a band',
            'the ages of the three are {a}, {b} and {x}',
        ],
        questions=[
            'what is the average age',
            'how old are they on average',
            'what is the mean of the ages',
            "what's the mean age of the three",
        ],
        held_out=['On average, what age have {n} with {a}, {k} with {b} and {o} with {x} years?'],
        held_out_questions=['what age do they have on average'],
    ),
    TaskKind(
        name='average-age-with-twins',
        weight=0.8,
        thoughts=['The age of the two counts twice, so I add it two times and divide by 4.'],
        code=['total = {a} + {a} + {b} + {x}', 'final_answer(total / 4)'],
        slots=twins,
        seen=[
            *asked('the average age of four children: {w} of {a}, one of {b} and one of {x}'),
            (
                'The {w} are {a}, the {i} is {b} and the {j} is {x}. <Average age of the four?|What is the average '
                'age of all four?>'
            ),
            '{w} {a}, {i} {b}, {j} {x}, average age of the four?',
            'How old are the four on average if the {w} are {a}, the {i} {b} and the {j} {x}?',
            'We have four kids, {w} aged {a}, then the {i} with {b} and the {j} with {x}. average age?',
        ],
        facts=[
            'the ages are {a} for each of the {w}, {b} for the {i} and {x} for the {j}',
            'there are four children, the {w} are {a}, the {i} is {b} and the {j} {x}',
            'the {j} is {x}, the {i} {b} and the {w} are both {a}',
            'we have {w} who are {a}, and also the {i}, {b}, and the {j}, {x}',
        ],
        questions=[
            'what is the average age of the four',
            'how old are the four on average',
            'what is the mean age of all four children',
        ],
        held_out=['Both {w} have {a} years, the {i} {b}, the {j} {x}: the average of the four?'],
        held_out_questions=['what comes out as the average over the four children'],
    ),
    TaskKind(
        name='pet-in-human-years',
        thoughts=['I multiply the age by the human years of one year.'],
        code=['final_answer({a} * {f})'],
        slots=pet,
        seen=[
            *asked('the age in human years of a {i} of {a} if one year counts as {f}'),
            'My {i} is {a}. One {i} year is {f} human years. How old is that in human years?',
            '{i} aged {a}, 1 {i} year = {f} human years, <human age|age in human years|human years>?',
            "a {i} year counts {f} times, so my {a} year old {i} would be what age as a person",
            'How old is a {a} year old {i} in human years if each year is {f} of ours?',
            'They say one year of a {i} is like {f} years for us. Ours is {a}. What is that in human years?',
        ],
        facts=[
            'people count {f} years for every year of a {i}, and ours has lived {a}',
            'one {i} year is {f} human years and {n} has a {i} of {a}',
            'a year in the life of a {i} is worth {f} of ours and mine is {a}',
            'my {i} turned {a}, and people say you multiply by {f}',
            'the vet counts {f} human years for one {i} year and our {i} is {a}',
        ],
        questions=[
            'how old is the {i} in human years',
            'what is that in human years',
            'how old would it be as a human',
            'how many human years is that',
            'what is its human age',
        ],
        held_out=['Counted as a person, with {f} years for one, what is the age of a {i} of {a}?'],
        held_out_questions=['to what human age does this correspond'],
    ),
    TaskKind(
        name='third-age-from-sum',
        thoughts=['I subtract the two known ages from the sum.'],
        code=['final_answer({s} - {a} - {b})'],
        slots=three,
        seen=[
            *asked('the age of {o} if {n} ({a}), {k} ({b}) and {o} are {s} together'),
            (
                '{n}, {k} and {o} are {s} years old together. {n} is {a} and {k} is {b}. <How old is {o}?|And '
                '{o}?|Age of {o}?>'
            ),
            'together {s}: {n} {a}, {k} {b}, and {o}?',
            'How old is {o} if the three of us are {s} in total, I am {a} and {k} is {b}?',
            'sum of three ages {s}, two of them are {a} and {b}, the third?',
            '{n} is {a}, {k} is {b}, with {o} they make {s}. How old is {o}?',
        ],
        facts=[
            'the ages of {n}, {k} and {o} add up to {s}, {n} is {a} and {k} is {b}',
            '{n} is {a}, {k} is {b} and together with {o} they are {s}',
            'three people are {s} years old in sum, {n} is {a}, {k} is {b} and the third is {o}',
            'all together we are {s}, I am {a}, {k} is {b} and then there is {o}',
        ],
        questions=['how old is {o}', 'what is the age of {o}', 'how old must {o} be', 'what age is left for {o}'],
        held_out=['Of {s} years that three share, {n} has {a} and {k} {b}. Which part is for {o}?'],
        held_out_questions=['what does that leave for {o}'],
    ),
    TaskKind(
        name='third-age-from-average',
        weight=0.8,
        thoughts=['The sum is the average times 3, and I subtract the two known ages.'],
        code=['total = {e} * 3', 'final_answer(total - {a} - {b})'],
        slots=from_average,
        seen=[
            *asked('the age of {o} if the average age of {n} ({a}), {k} ({b}) and {o} is {e}'),
            'The average age of {n}, {k} and {o} is {e}. {n} is {a}, {k} is {b}. How old is {o}?',
            'average of three ages {e}, two are {a} and {b}, third one?',
            '{n} {a}, {k} {b}, average with {o} is {e}, age of {o}?',
            'How old is {o} when the three of us are {e} on average, me {a} and {k} {b}?',
        ],
        facts=[
            'the average age of {n}, {k} and {o} is {e}, {n} is {a} and {k} is {b}',
            '{n} is {a}, {k} is {b} and with {o} the three are {e} on average',
            'on average the three are {e}, I am {a}, {k} is {b} and the third is {o}',
        ],
        questions=['how old is {o}', 'what is the age of {o}', 'how old must {o} be'],
        held_out=['Three have a mean age of {e}. Two of them, {n} and {k}, are {a} and {b}. And {o}?'],
        held_out_questions=['what age makes it come out for {o}'],
    ),
    TaskKind(
        name='age-in-months',
        weight=0.8,
        thoughts=['A year has 12 months, so I multiply by 12 and add the months.'],
        code=['final_answer({a} * 12 + {b})'],
        slots=months,
        seen=[
            *asked('the age in months of a child of {a} years and {b} months'),
            'My {i} is {a} years and {b} months old. <How many months is that?|Age in months?|In months?>',
            '{a} years {b} months, age in months?',
            'How many months old is {n} at {a} years and {b} months?',
            'the form wants the age in months, {n} is {a} years and {b} months',
            'how old in months is a {i} of {a} years and {b} months',
        ],
        facts=[
            'my {i} is {a} years and {b} months old',
            '{n} is {a} years and {b} months',
            'the {i} turned {a}, and {b} months have passed since then',
            "{n}'s {i} has an age of {a} years and {b} months",
        ],
        questions=[
            'how many months is that',
            'what is the age in months',
            'how old is that in months',
            'how many months old is that',
        ],
        held_out=['Expressed in months, what is an age of {a} years plus {b} months?'],
        held_out_questions=['what should I write if they ask for months'],
    ),
    TaskKind(
        name='full-years-from-months',
        weight=0.7,
        thoughts=['A year has 12 months, so I divide by 12 and round down.'],
        code=['final_answer({x} // 12)'],
        slots=months,
        seen=[
            *asked('the age in full years of a child of {x} months'),
            'My {i} is {x} months old. How many full years is that?',
            '{x} months old, <full years|whole years|completed years>?',
            'How old in whole years is a {i} of {x} months?',
            '{n} is {x} months, so how many complete years?',
        ],
        facts=[
            'my {i} is {x} months old',
            '{n} is {x} months',
            'the {i} was born {x} months ago',
            'our {i} is {x} months today',
        ],
        questions=[
            'how many full years is that',
            'how old is that in full years',
            'how many whole years old is that',
            'how many complete years are over',
        ],
        held_out=['After {x} months, how many birthdays has the {i} had?'],
        held_out_questions=['how many birthdays were there'],
    ),
    TaskKind(
        name='years-since-event',
        weight=1.1,
        thoughts=['I subtract the years.'],
        code=['final_answer({z} - {y})'],
        slots=founded,
        seen=[
            *asked('the number of years from {y} to {z}'),
            '{w} in {y}. How many years is that in {z}?',
            'How long ago, in years, was {y} seen from {z}?',
            'In {y} {w}. It is {z} now. <How many years ago was that?|How many years is that?>',
            '{w} in {y}, which anniversary is in {z}',
            "it's {z} and {w} in {y}, how many years?",
        ],
        facts=FOUNDED_FACTS,
        questions=[
            'how many years ago is that in {z}',
            'which anniversary is it in {z}',
            'how many years is that in {z}',
            'how many years have passed by {z}',
            'how old is the {i} in {z}',
            'how many years will it be in {z}',
        ],
        held_out=['What anniversary do we have in {z} if {w} in {y}?'],
        held_out_questions=['what number goes on the cake in {z}'],
    ),
    TaskKind(
        name='year-of-anniversary',
        thoughts=['I add the years to the year of the start.'],
        code=['final_answer({y} + {k})'],
        slots=founded,
        seen=[
            *asked('the year of the {k}th anniversary if it began in {y}'),
            '{w} in {y}. In <what|which> year is the {k} year anniversary?',
            '{y} plus {k} years, <what|which> year?',
            'When, which year, is it {k} years since {w}, which was in {y}?',
            '{w} in {y}, {k} year jubilee is when?',
            'If {w} in {y}, in what year is it {k} years ago?',
        ],
        facts=FOUNDED_FACTS,
        questions=[
            'in which year are {k} years over',
            'in what year is the {k} year anniversary',
            'when is the {k} year party, in which year',
            'in what year is that {k} years ago',
            'which year makes it {k} years',
        ],
        held_out=['Which year brings {k} years of it when {w} in {y}?'],
        held_out_questions=['in what year can we celebrate {k} years'],
    ),
    TaskKind(
        name='age-at-death',
        weight=0.8,
        thoughts=['I subtract the year of birth from the year of death.'],
        code=['final_answer({z} - {y})'],
        slots=lifetime,
        seen=[
            *asked('the age of a {i} who lived from {y} to {z}'),
            'A {i} was born in {y} and died in {z}. How old did the {i} get?',
            '{i} ({y}-{z}), <age|how old>?',
            'born {y}, died {z}, how many years did the {i} live',
            'The stone says {y} to {z}. How old was the {i}?',
            'How old was the {i} who lived from {y} until {z}?',
        ],
        facts=[
            'a {i} lived from {y} to {z}',
            'the {i} was born in {y} and died in {z}',
            'the life of the {i} began in {y} and ended in {z}',
            'a book about a {i} gives the years {y} to {z}',
        ],
        questions=[
            'how old did the {i} get',
            'what age did the {i} reach',
            'how many years did the {i} live',
            'how old was the {i} at the end',
        ],
        held_out=['With {y} and {z} on the grave of a {i}, what age is that?'],
        held_out_questions=['how long was that life in years'],
    ),
    TaskKind(
        name='gap-of-birth-years',
        weight=0.9,
        thoughts=['I take the difference of the years of birth.'],
        code=['final_answer(abs({y} - {z}))'],
        slots=two_birth_years,
        seen=[
            *asked(
                'the age gap between people born in {y} and {z}',
                'the age difference of {n}, born {y}, and {k}, born {z}',
            ),
            '{n} was born in {y}, {k} in {z}. <How many years are between them?|Age gap?|How far apart are they?>',
            'born {y} and {z}, <age difference|how many years apart|age gap>?',
            "I'm from {y} and {k} is from {z}, how many years apart are we",
            'How many years lie between {n} ({y}) and {k} ({z})?',
        ],
        facts=[
            '{n} was born in {y} and {k} in {z}',
            'I was born in {y} and {k} was born in {z}',
            '{k} is from {z} and {n} from {y}',
            'the birth years of {n} and {k} are {y} and {z}',
        ],
        questions=[
            'what is the age gap',
            'how many years apart are they',
            'how many years are between the two',
            'by how many years do they differ',
        ],
        held_out=['Year of birth {y} for {n}, {z} for {k}: what separates them in years?'],
        held_out_questions=['what separates the two in age'],
    ),
]
