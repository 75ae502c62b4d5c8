"""Two results of the same values, given as a list."""

from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked, wondered
from ..slots import some_integers
from ..words import COMMON, NOUNS, integers, quantity
from .two_operations_text import as_written, some_text
from .two_operations_wordings import SEEN

#: Something that can be said of a list: its name, its nouns, its code, what it needs.
STATISTICS = {
    'sum': ('<sum|total>', 'sum(numbers)', []),
    'average': ('<average|mean>', 'sum(numbers) / len(numbers)', []),
    'largest': ('<largest number|biggest number|highest number|maximum>', 'max(numbers)', []),
    'smallest': ('<smallest number|lowest number|minimum>', 'min(numbers)', []),
    'product': ('product', 'math.prod(numbers)', ['import math']),
    'median': ('median', 'statistics.median(numbers)', ['import statistics']),
    'count': ('<count|number of values>', 'len(numbers)', []),
    'first': ('first number', 'numbers[0]', []),
    'last': ('last number', 'numbers[-1]', []),
}
LIST_PAIRS = [
    ('sum', 'average'),
    ('average', 'sum'),
    ('largest', 'smallest'),
    ('sum', 'product'),
    ('sum', 'largest'),
    ('average', 'median'),
    ('count', 'sum'),
    ('first', 'last'),
    ('smallest', 'average'),
]


def both(
    name: str,
    first: str,
    second: str,
    subject: str,
    code: list[str],
    slots: SlotMaker,
    thought: str,
    link: str = 'of',
    facts: list[str] | None = None,
    held_out_fact: str = 'I was given {o}',
) -> TaskKind:
    """A kind that asks for two things at once; both are nouns without an article."""
    facts = facts or ['I have {o}', 'here is what I have: {o}', 'we look at {o}', 'this is given: {o}']
    return TaskKind(
        name=name,
        thoughts=[thought],
        code=code,
        slots=slots,
        seen=[
            *asked(
                f'the {first} and the {second} {link} {subject}',
                f'both the {first} and the {second} {link} {subject}',
            ),
            *asked(f'the {first} and {second} {link} {subject}'),
            f'Give me <both |>the {first} and the {second} {link} {subject}.',
            f'{first} and {second} {link} {subject}',
            f'What are the {first} and the {second} {link} {subject}?',
            f'Find the {first} {link} {subject} and also the {second}.',
            f'Find the {first} and then the {second} {link} {subject}.',
            f'For {subject}, <give me|find|work out> the {first} and the {second}.',
            f'{subject}: {first} and {second}?',
            f'What is the {first} {link} {subject}, and what is the {second}?',
            f'I need two things {link} {subject}: the {first} and the {second}.',
            f'Take {subject} and tell me the {first} and the {second}.',
            f'List the {first} and the {second} {link} {subject}.',
            wondered(f'the {first} plus also the {second} {link} {subject}'),
            *SEEN.get(name, []),
        ],
        held_out=[
            f'As a pair, give me the {first} and the {second} {link} {subject}.',
            f'What is the {first} {link} {subject}? And the {second}?',
            *asked(f'the {first} together with the {second} {link} {subject}'),
        ],
        facts=[fact.replace('{o}', subject) for fact in facts],
        questions=[
            f'what are the {first} and the {second}',
            f'what is the {first} and what is the {second}',
            f'can you give me the {first} and the {second}',
            f'what is the {first} and also the {second}',
        ],
        held_out_facts=[held_out_fact.replace('{o}', subject)],
    )


def list_pair(first: str, second: str) -> TaskKind:
    noun, code, imports = STATISTICS[first]
    other_noun, other_code, more = STATISTICS[second]
    return both(
        name=f'{first}-and-{second}',
        first=noun,
        second=other_noun,
        subject='<{l}|{l}|the list {l}|the numbers {l}>',
        code=[*imports, *more, 'numbers = {l}', f'final_answer([{code}, {other_code}])'],
        slots=some_integers if 'product' not in (first, second) else lambda rng: dict(l=integers(rng, 3, 6, 20)),
        thought=f'I put the {first} and the {second} in a list.',
    )


def one_word(rng: Random) -> Slots:
    text = rng.choice(NOUNS + COMMON)
    return dict(w=text, v=as_written(rng, text))


def some_words(rng: Random) -> Slots:
    text = some_text(rng, rng.randint(2, 6))
    return dict(w=text, v=as_written(rng, text))


def two_integers(rng: Random) -> Slots:
    return dict(a=rng.randint(2, rng.choice([12, 99, 999])), b=rng.randint(2, rng.choice([12, 50, 99])))


def larger_first(rng: Random) -> Slots:
    return dict(a=rng.randint(50, 999), b=rng.randint(2, 49))


def two_lengths(rng: Random) -> Slots:
    return dict(a=quantity(rng), b=quantity(rng))


LENGTH = '<length|number of letters>'
VOWELS = '<vowel count|number of vowels>'
UPPER = '<upper case form|uppercase form>'
#: Two nouns about a text, and the code of each.
TEXT_PAIRS = [
    ('upper-and-length', UPPER, LENGTH, 'text.upper()', 'len(text)', one_word),
    ('length-and-upper', LENGTH, UPPER, 'len(text)', 'text.upper()', one_word),
    ('reverse-and-length', 'reverse', LENGTH, 'text[::-1]', 'len(text)', one_word),
    ('length-and-vowels', LENGTH, VOWELS, 'len(text)', "sum(1 for c in text.lower() if c in 'aeiou')", one_word),
    ('reverse-and-upper', 'reverse', UPPER, 'text[::-1]', 'text.upper()', one_word),
    (
        'words-and-characters',
        '<word count|number of words>',
        '<number of characters|character count>',
        'len(text.split())',
        'len(text)',
        some_words,
    ),
    (
        'longest-and-shortest-word',
        'longest word',
        'shortest word',
        'max(text.split(), key=len)',
        'min(text.split(), key=len)',
        some_words,
    ),
]
#: Two nouns about two numbers, and the code of each.
NUMBER_PAIRS = [
    ('sum-and-difference', 'sum', 'difference', '{a} + {b}', '{a} - {b}', larger_first),
    ('sum-and-product-of-two', 'sum', 'product', '{a} + {b}', '{a} * {b}', two_integers),
    ('product-and-sum-of-two', 'product', 'sum', '{a} * {b}', '{a} + {b}', two_integers),
    (
        'divisor-and-multiple',
        '<gcd|greatest common divisor>',
        '<lcm|least common multiple>',
        'math.gcd({a}, {b})',
        'math.lcm({a}, {b})',
        two_integers,
    ),
]
RECTANGLES = [
    'a <rectangle|room|field> is {a} m long and {b} m wide',
    'my garden is {a} by {b} meters',
    'a rectangle has sides of {a} and {b}',
    'there is a {a} x {b} rectangle',
]

KINDS = [
    *(list_pair(first, second) for first, second in LIST_PAIRS),
    *(
        both(
            name=name,
            first=first,
            second=second,
            subject='{v}',
            code=["text = '{w}'", f'final_answer([{code}, {other}])'],
            slots=slots,
            thought='I put both results in a list.',
        )
        for name, first, second, code, other, slots in TEXT_PAIRS
    ),
    *(
        both(
            name=name,
            first=first,
            second=second,
            subject='{a} and {b}',
            code=[*(['import math'] if 'math' in code else []), f'final_answer([{code}, {other}])'],
            slots=slots,
            thought='I put both results in a list.',
        )
        for name, first, second, code, other, slots in NUMBER_PAIRS
    ),
    both(
        name='quotient-and-remainder',
        first='<quotient|whole quotient>',
        second='remainder',
        subject='{a} divided by {b}',
        code=['final_answer([{a} // {b}, {a} % {b}])'],
        slots=larger_first,
        thought='I put the whole quotient and the remainder in a list.',
        facts=['I divide {a} by {b}', '{a} is divided by {b}', 'we have {a} divided by {b}'],
        held_out_fact='there is a division of {a} by {b}',
    ),
    both(
        name='square-and-cube',
        first='square',
        second='cube',
        subject='{a}',
        code=['final_answer([{a} ** 2, {a} ** 3])'],
        slots=lambda rng: dict(a=rng.randint(2, 40)),
        thought='I put the square and the cube in a list.',
        facts=['I have the number {o}', 'my number is {o}', 'we take the number {o}'],
    ),
    both(
        name='area-and-perimeter',
        first='area',
        second='perimeter',
        subject='<a rectangle of {a} by {b}|a {a} by {b} rectangle|a room of {a} m by {b} m|a garden of {a} x {b} m>',
        code=['final_answer([{a} * {b}, 2 * ({a} + {b})])'],
        slots=two_lengths,
        thought='I put the area and the perimeter in a list.',
        facts=RECTANGLES,
        held_out_fact='a field measures {a} m by {b} m',
    ),
    both(
        name='perimeter-and-area',
        first='perimeter',
        second='area',
        subject='<a rectangle of {a} by {b}|a {a} by {b} rectangle|a room of {a} m by {b} m|a garden of {a} x {b} m>',
        code=['final_answer([2 * ({a} + {b}), {a} * {b}])'],
        slots=two_lengths,
        thought='I put the perimeter and the area in a list.',
        facts=RECTANGLES,
        held_out_fact='a field measures {a} m by {b} m',
    ),
    both(
        name='circle-area-and-circumference',
        first='area',
        second='circumference',
        subject='a circle <with|of> radius {a}<| m| cm>',
        code=['import math', 'final_answer([math.pi * {a} ** 2, 2 * math.pi * {a}])'],
        slots=lambda rng: dict(a=quantity(rng)),
        thought='I put the area and the circumference in a list.',
        facts=['a circle has a radius of {a}', 'the radius of a circle is {a} m', 'I draw a circle with radius {a} cm'],
        held_out_fact='there is a circle whose radius is {a}',
    ),
]
