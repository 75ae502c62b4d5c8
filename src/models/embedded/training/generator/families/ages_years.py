"""Word problems about ages and the years of the calendar."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person


def years(rng: Random) -> Slots:
    """A year of birth `y`, a later year `z`, and an age `a`."""
    born = rng.randint(1930, 2018)
    return dict(n=person(rng), y=born, z=born + rng.randint(2, 90), a=rng.randint(3, 95))


def two_years(rng: Random) -> Slots:
    """The same, with an age that `n` has in the year `y` and that is possible in the year `z` too."""
    first = rng.randint(1950, 2040)
    return dict(n=person(rng), y=first, z=first + rng.randint(2, 45), a=rng.randint(2, 50))


KINDS = [
    TaskKind(
        name='age-from-birth-year',
        thoughts=['I subtract the years.'],
        code=['final_answer({z} - {y})'],
        slots=years,
        seen=[
            'birth year {y} and now it is {z}, how old?',
            "it's {z} and I was born in {y}, <how old am I|what is my age|my age>?",
            "<I'm|I am> from {y}. How old <am I|do I get|will I be> in {z}?",
            'How old <is|was> someone <born in|from> {y} in <the year |>{z}?',
            "{n}'s birth year is {y}. <Age in {z}|How old in {z}>?",
            'year of birth {y}, year now {z}, age?',
            '<My mom|Grandpa|My wife|My dog> was born in {y}. How old is that in {z}?',
            'how old do you get in {z} if you were born in {y}',
            'What age does {n}, born {y}, <reach|have|turn> in {z}?',
            'If I was born in {y}, how old am I in {z}?',
            'In {z} how old will a child born in {y} be?',
            'I was born in {y}. What birthday do I celebrate in {z}?',
            *asked(
                "{n}'s age in {z} if {n} was born in {y}",
                'the age someone born in {y} reaches in {z}',
                'the age in {z} for the birth year {y}',
            ),
            '{n} was born in {y}. How old will {n} be in {z}?',
            'born {y}, age in {z}?',
            'I was born in {y}. How old will I be in {z}?',
            'On the form it says {y} for the birth of {n}. What age will {n} be by {z}?',
            'which birthday does {n} have in {z}, born {y}',
            'My <uncle|boss|teacher> is a {y} baby. <Which age is that in {z}?|Age reached in {z}?>',
            'turning how old in {z} if born in {y}?',
            'The year is {z}. <A colleague|A friend|Our neighbor> was born in {y}. How old?',
            'someone from {y}, age in {z}?',
            'in {z} there is a party for {n} (born {y}), how many candles on the cake',
            'I will celebrate in {z}, I was born in {y}. How many candles do I need?',
        ],
        facts=[
            '{n} is <a child of|from> {y}',
            "{n}'s year of birth is {y}",
            "{n}'s passport says born in {y}",
            '{n} was born in {y}',
            '{n} was born in the year {y}',
            '{n} came into the world in {y}',
            'the birth year of {n} is {y}',
            '{n}, a friend from school, was born in {y}',
        ],
        questions=[
            'how old does that make {n} in {z}',
            'how many years old is {n} in {z}',
            'which birthday does {n} have in {z}',
            'how old is {n} in {z}',
            'what is the age of {n} in {z}',
            'how old was {n} in the year {z}',
            'what age does {n} reach in {z}',
            'how old does {n} get in {z}',
            'how old will {n} be in {z}',
        ],
        held_out=['In {z}, what age has someone with the birth year {y}?'],
        held_out_questions=['what age is {n} in {z}'],
    ),
    TaskKind(
        name='birth-year',
        thoughts=['I subtract the age from the year.'],
        code=['final_answer({z} - {a})'],
        slots=years,
        seen=[
            "it's {z} and I'm {a}, <what year was I born|when was I born|my birth year>?",
            'In {z} {n} <is|turns|turned> {a}. <What year was {n} born|Year of birth>?',
            'someone who is {a} in {z} was born in which year',
            'age {a}, year {z}, <birth year|born in>?',
            'What year was {n} born if {n} <turned|turns|is> {a} in {z}?',
            '{n} celebrates the {a}th birthday in {z}. When was {n} born?',
            "if I'm {a} this year and it is {z}, what is my birth year",
            '{n} is {a} and the year is {z}. What does the passport say as year of birth?',
            '{z}, {a} years old: year of birth?',
            *asked(
                'the birth year of {n}, who is {a} in {z}',
                'the year of birth of someone who turns {a} in {z}',
                'the year in which {n} was born if {n} is {a} in {z}',
            ),
            '{n} turns {a} in {z}. In which year was {n} born?',
            'I am {a} in {z}. When was I born?',
            '{a} years old in {z}, born when?',
            '<I am|{n} is> {a} in {z}, <which year of birth is that|born when>?',
            "it's {z} and {n} turns {a}. Birth year?",
            'turned {a} in {z}, born in?',
            'If someone has birthday number {a} in {z}, in what year was that person born?',
            'Our neighbor celebrates {a} years in {z}. What is the year of birth?',
            'what year was i born in if i turn {a} in {z}',
            'A tree was {a} years old in {z}. In which year did it start to grow?',
            '{n}: {a} years old in {z}. <Year of birth|Born in which year>?',
        ],
        facts=[
            '{n} is {a} in {z}',
            '{n} turns {a} in {z}',
            'in {z} {n} becomes {a} years old',
            'the age of {n} in {z} is {a}',
            '{n}, a friend from school, turned {a} in {z}',
        ],
        questions=[
            'in which year was {n} born',
            'when was {n} born',
            'what is the birth year of {n}',
            'what is the year of birth',
            'which year was {n} born in',
        ],
        held_out=['What year of birth does {n} have, who reaches {a} in {z}?'],
        held_out_questions=['which is the birth year of {n}'],
    ),
    TaskKind(
        name='year-of-age',
        thoughts=['I add the age to the birth year.'],
        code=['final_answer({y} + {a})'],
        slots=years,
        seen=[
            'born {y}, what year am I {a}',
            'I was born in {y} and want a big party at {a}. In which year is that?',
            'In what year does someone <born in|from> {y} <turn|become|get> {a}?',
            '{n} is from {y}. What year is the {a}th birthday?',
            'birth year {y}, age {a}, which year?',
            *asked(
                'the year in which {n}, born in {y}, turns {a}',
                'the year when someone born in {y} is {a}',
                'the year of the {a}th birthday of {n}, who was born in {y}',
            ),
            '{n} was born in {y}. In which year does {n} turn {a}?',
            'I was born in {y}. When will I be {a}?',
            'born {y}, {a} years old when?',
        ],
        facts=[
            '{n} was born in {y}',
            '{n} was born in the year {y}',
            '{n} came into the world in {y}',
            'the birth year of {n} is {y}',
            '{n}, a friend from school, was born in {y}',
        ],
        questions=[
            'in which year does {n} turn {a}',
            'when does {n} become {a}',
            'in what year is {n} {a} years old',
            'when will {n} be {a}',
            'which year does {n} turn {a} in',
        ],
        held_out=['What year does {n}, born in {y}, reach the age of {a}?'],
        held_out_questions=['in which year is {n} {a}'],
    ),
    TaskKind(
        name='age-in-other-year',
        weight=0.8,
        thoughts=['I add the years that pass to the age.'],
        code=[
            'passed = {z} - {y}',
            'final_answer({a} + passed)',
        ],
        slots=two_years,
        seen=[
            *asked(
                'the age in {z} of someone who is {a} in {y}',
                "{n}'s age in {z} if {n} is {a} in {y}",
            ),
            '{n} is {a} in {y}. How old will {n} be in {z}?',
            '{a} in {y}, how old in {z}?',
        ],
        facts=[
            '{n} is {a} in {y}',
            '{n} turns {a} in {y}',
            'in {y} {n} was {a} years old',
            'the age of {n} in {y} is {a}',
            '{n}, a friend from school, turned {a} in {y}',
        ],
        questions=[
            'how old is {n} in {z}',
            'what is the age of {n} in {z}',
            'how old does {n} get in {z}',
            'how old will {n} be in {z}',
            'what age does {n} reach in {z}',
        ],
        held_out=['In {z}, what age has {n}, who reached {a} in {y}?'],
        held_out_questions=['what age is {n} in {z}'],
    ),
]
