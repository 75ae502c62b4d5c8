"""Averages of three or four numbers from everyday life, and powers in words."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person

#: What is measured: the unit, a sentence about several of them, and how large they are at most.
MEASURED = [
    ('km', 'I ran', 20),
    ('km', 'we cycled', 90),
    ('hours', 'I slept', 10),
    ('hours', 'I worked', 12),
    ('minutes', 'the trip took', 90),
    ('minutes', 'I waited', 60),
    ('points', 'our team scored', 99),
    ('degrees', 'it was', 35),
    ('euros', 'lunch was', 40),
    ('dollars', 'the bills were', 300),
    ('pounds', 'I spent', 200),
    ('kg', 'the boxes weigh', 40),
    ('pages', 'I read', 90),
    ('steps', 'I walked', 12000),
    ('customers', 'the shop had', 300),
    ('cm', 'the plants measure', 80),
    ('seconds', 'my laps took', 120),
]
#: The powers in words that people say without `to the power of`.
ORDINALS = {
    4: 'fourth',
    5: 'fifth',
    6: 'sixth',
    7: 'seventh',
    8: 'eighth',
    9: 'ninth',
    10: 'tenth',
    11: 'eleventh',
    12: 'twelfth',
    15: 'fifteenth',
    16: 'sixteenth',
    20: 'twentieth',
    30: 'thirtieth',
}
BASES = 'zero one two three four five six seven eight nine ten eleven twelve'.split()
EXPONENTS = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '
    'eighteen nineteen twenty'
).split()


def measured(rng: Random) -> Slots:
    """Four measurements of one sort."""
    unit, sentence, most = rng.choice(MEASURED)
    numbers: list[int | float] = [rng.randint(1 + most // 10, most) for _ in range(4)]
    if most < 100 and rng.random() < 0.25:
        numbers = [round(rng.uniform(1, most), 1) for _ in range(4)]
    return dict(zip('abef', numbers, strict=True)) | dict(x=unit, s=sentence, n=person(rng))


def power_in_words(rng: Random) -> Slots:
    """A base `a` and an exponent `b` with their words `v` and `w`."""
    base, exponent = rng.randint(2, 12), rng.randint(2, 20)
    if base > 5:
        exponent = rng.randint(2, 10)
    return dict(a=base, b=exponent, v=BASES[base], w=EXPONENTS[exponent])


def ordinal_power(rng: Random) -> Slots:
    exponent = rng.choice([one for one in ORDINALS if one < 13 or rng.random() < 0.5])
    base = rng.randint(2, 12 if exponent < 9 else 4)
    return dict(a=base, b=exponent, v=BASES[base], o=ORDINALS[exponent])


#: The wordings for `N`, the numbers with commas and `and`.
AVERAGE = [
    '<whats|what is|calc|find> the <average|mean> of N',
    '<average|mean|avg> <of|for|from> N<|?| please>',
    '{s} N {x}<, average?|. What is the average?|. How much is that on average?|, what is that on average?>',
    'N {x}, <what is the average?|on average?|average?|how much on average?>',
    '<This week|Lately|In the last days> {s} N {x}. <What is the average?|What is the mean?|How many {x} on average?>',
    (
        'My <grades|marks|scores|results> <are|were> N. <What is my average?|Average grade?|My average?|How did I do '
        'on average?>'
    ),
    '{n} <got|has|scored> N <points|in the tests|in the exams>. What is the average<| score>?',
    '<How much|How many {x}> <is|are> N {x} on average?',
    'the numbers N, <average?|what is the mean?|find the average>',
    'If {s} N {x}, <what is the average?|what is it on average?|how many {x} on average?>',
    '<work out|tell me|I need|gimme> the average of N<| {x}>',
    'three readings: N {x}. Mean?',
    'N make what average?',
]
THREE = [one.replace('N', '{a}, {b} and {e}') for one in AVERAGE]
FOUR = [one.replace('N', '{a}, {b}, {e} and {f}') for one in AVERAGE if not one.startswith('three')]

KINDS = [
    TaskKind(
        name='average-of-three',
        weight=1.3,
        thoughts=['The mean is the sum divided by the count.'],
        code=['numbers = [{a}, {b}, {e}]', 'final_answer(sum(numbers) / len(numbers))'],
        slots=measured,
        seen=[
            *THREE,
            'the average of the <three|3> numbers {a}, {b} and {e}',
            'add {a}, {b} and {e} and divide by <three|3>',
            'mon {a}, tue {b}, wed {e} {x}, <average per day?|what is the daily average?>',
            '{a} {x}, {b} {x} and {e} {x}, what is the <average|mean>?',
            *asked('the <average|mean> of {a}, {b} and {e}'),
        ],
        held_out=['First {a}, second {b}, third {e} {x}. What does it average out at?'],
    ),
    TaskKind(
        name='average-of-four',
        thoughts=['The mean is the sum divided by the count.'],
        code=['numbers = [{a}, {b}, {e}, {f}]', 'final_answer(sum(numbers) / len(numbers))'],
        slots=measured,
        seen=[
            *FOUR,
            'the average of the <four|4> numbers {a}, {b}, {e} and {f}',
            'add {a}, {b}, {e} and {f} and divide by <four|4>',
            'mon {a}, tue {b}, wed {e}, thu {f} {x}, <average per day?|what is the daily average?>',
            *asked('the <average|mean> of {a}, {b}, {e} and {f}'),
        ],
        held_out=['First {a}, second {b}, third {e}, fourth {f} {x}. What does it average out at?'],
    ),
    TaskKind(
        name='power-in-words',
        thoughts=['I will use the power operator.'],
        code=['final_answer({a} ** {b})'],
        slots=power_in_words,
        seen=[
            '<what is|whats|how much is|calculate|work out|> <{a}|{v}> <to the power of|to the power> <{b}|{w}>',
            '<{v}|{a}> to the power of {w}<|?| please| = ?| is how much?>',
            '<{v}|{a}> raised to <the power of |the power |>{w}<|?>',
            'raise <{v}|{a}> to the power of <{w}|{b}>',
            'how big is {v} to the power of {w}?',
            'What do I get when I raise {v} to the power of {w}?',
            'base {v}, exponent {w}<|, result?>',
            'I need {v} to the power of <{w}|{b}><| please|, the exact number>',
            '{v} power {w}',
            'can you <tell me|compute> {v} to the power of {w}?',
            'tell me the value of {v} to the {w}',
            '<multiply|if I multiply> {v} by itself until there are {w} factors<|, what is that?>',
        ],
        held_out=['Please take {v} and raise it to {w}.'],
    ),
    TaskKind(
        name='ordinal-power',
        thoughts=['I will use the power operator.'],
        code=['final_answer({a} ** {b})'],
        slots=ordinal_power,
        seen=[
            '<what is|whats|how much is|calculate|work out|> <{a}|{v}> to the {o}<| power>',
            '<{a}|{v}> to the {o}<| power><|?| please| = ?>',
            'raise <{a}|{v}> to the {o} power',
            '{v} to the {o} is <how much|what>?',
            'I need {v} to the {o} power',
            '<{a}|{v}> raised to the {o}<| power>',
            'how big is {v} to the {o}?',
            'tell me {v} to the {o}',
            'compute {a} to the {o} power',
            'what do I get for {v} raised to the {o} power?',
            'can you give me {a} to the {o}?',
            'if {v} is raised to the {o} power, what is it?',
        ],
        held_out=['Bring {v} up to its {o} power.'],
    ),
]
