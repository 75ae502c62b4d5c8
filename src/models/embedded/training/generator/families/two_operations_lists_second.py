"""What is done to a list second: described by one number, changed, put in order, or chosen from."""

from random import Random

from ..kind import Slots
from .two_operations_clauses import Second

ORDINALS = [('second', 1), ('third', 2), ('fourth', 3), ('fifth', 4), ('2nd', 1), ('3rd', 2), ('4th', 3), ('5th', 4)]


def several(rng: Random, numbers: object) -> Slots:
    return dict(j=rng.randint(2, max(2, len(numbers) - 1)))


def position(rng: Random, numbers: object) -> Slots:
    word, index = rng.choice([one for one in ORDINALS if one[1] < len(numbers)])
    return dict(t=word, i=index)


def extreme(name: str, words: str, short: str, function: str) -> Second:
    return Second(
        name=name,
        verbs=[
            f'find the {words} <number|value> of {{o}}',
            f'take the {words} of {{o}}',
            f'tell me the {words} of {{o}}',
            f'take the {short} of {{o}}',
        ],
        nouns=[f'the {words} of {{o}}', f'the {short} of {{o}}', f'the {words} <number|value|one> among {{o}}'],
        bare=[f'the {words} <number|one|value>', f'the {short}'],
        asks=[f'what is the {words} <number|one|value>', f'which <number|one> is the {words}', f'what is the {short}'],
        thought=f'take the {name} one',
        code=f'{function}(numbers)',
    )


def order(name: str, words: str, plain: str, thought: str, code: str) -> Second:
    return Second(
        name=name,
        verbs=[f'sort {{o}} {words}', f'put {{o}} {plain}', f'order {{o}} {words}'],
        nouns=[f'{{o}} sorted {words}', f'{{o}} {plain}'],
        bare=[f'the list sorted {words}', f'the <list|numbers> {plain}'],
        asks=[
            f'what is the list {plain}',
            f'what do I get when I sort what I have {words}',
            f'how does the list look when it is sorted {words}',
            f'what are the numbers {plain}',
        ],
        thought=thought,
        code=code,
    )


def cut(name: str, slice_text: str) -> Second:
    return Second(
        name=name,
        verbs=[
            f'take the {name} {{j}} of {{o}}',
            f'show the {name} {{j}} numbers of {{o}}',
            f'pick the {name} {{j}} of {{o}}',
        ],
        nouns=[f'the {name} {{j}} <numbers|values|elements> of {{o}}', f'the {name} {{j}} of {{o}}'],
        bare=[f'the {name} {{j}}', f'the {name} {{j}} <numbers|values>'],
        asks=[
            f'what are the {name} {{j}}<| numbers| values>',
            f'which are the {name} {{j}} numbers',
            f'which {{j}} numbers come {name}',
        ],
        thought=f'take the {name} ones',
        code=f'numbers[{slice_text}]',
        parameters=several,
    )


SECOND = {
    one.name: one
    for one in [
        Second(
            name='sum',
            verbs=[
                'add {o} together',
                'sum {o}',
                'find the <sum|total> of {o}',
                'calculate the <sum|total> of {o}',
                'add {o}',
            ],
            nouns=['the sum of {o}', 'the total of {o}'],
            bare=['the sum', 'the total', 'the sum of it all'],
            asks=[
                'what is the <sum|total>',
                'what is the total',
                'what do <the numbers|they> add up to',
                'how much is that in total',
            ],
            thought='add them',
            code='sum(numbers)',
        ),
        Second(
            name='mean',
            verbs=['take the <average|mean> of {o}', 'average {o}', 'calculate the <mean|average> of {o}'],
            nouns=['the average of {o}', 'the mean of {o}', 'the average value of {o}'],
            bare=['the average', 'the mean', 'the <average|mean> value'],
            asks=[
                'what is the <average|mean>',
                'what is the <average|mean> value',
                'what do <they|the numbers> average to',
                'how much is that on average',
            ],
            thought='take the average',
            code='sum(numbers) / len(numbers)',
        ),
        Second(
            name='count',
            verbs=['count {o}', 'count how many there are', 'tell me how many numbers there are'],
            nouns=['the count of {o}'],
            bare=['the count', 'the number of values', 'how many there are'],
            asks=['how many numbers are left', 'how many are there', 'how many numbers remain', 'what is the count'],
            thought='count them',
            code='len(numbers)',
        ),
        Second(
            name='product',
            verbs=['multiply {o}', 'multiply {o} together', 'find the product of {o}', 'calculate the product of {o}'],
            nouns=['the product of {o}', '{o} multiplied together'],
            bare=['the product', 'the product of it all'],
            asks=[
                'what is the product',
                'what do I get when I multiply <them|the numbers>',
                'how much are they multiplied together',
            ],
            thought='multiply them',
            code='math.prod(numbers)',
            imports=['import math'],
        ),
        extreme('largest', '<largest|biggest|highest|greatest>', 'maximum', 'max'),
        extreme('smallest', '<smallest|lowest>', 'minimum', 'min'),
        order(
            'sort',
            '<from low to high|in ascending order|from small to large|ascending>',
            'in ascending order',
            'sort them',
            'sorted(numbers)',
        ),
        order(
            'sort-down',
            '<from high to low|in descending order|from large to small|descending>',
            'in descending order',
            'sort them from high to low',
            'sorted(numbers, reverse=True)',
        ),
        Second(
            name='reverse',
            verbs=['reverse {o}', 'reverse the order of {o}', 'list {o} backwards', 'put {o} in reverse order'],
            nouns=['{o} backwards', '{o} in reverse order', '{o} reversed'],
            bare=['the list backwards', 'the list in reverse order', 'the reversed list'],
            asks=['what is the list backwards', 'what is the reversed list', 'how does the list read backwards'],
            thought='reverse them',
            code='numbers[::-1]',
        ),
        Second(
            name='square',
            verbs=['square {o}', 'square each of {o}', 'square every one of {o}'],
            nouns=['the squares of {o}', 'the square of each of {o}'],
            bare=['the squares', 'the square of each<| number>', 'the squared numbers'],
            asks=['what are the squares', 'what is the square of each<| number>', 'which squares do I get'],
            thought='square each of them',
            code='[n ** 2 for n in numbers]',
        ),
        Second(
            name='double',
            verbs=['double {o}', 'double each of {o}', 'multiply each of {o} by 2'],
            nouns=['the doubles of {o}', 'twice each of {o}', '{o}, each one doubled'],
            bare=['the doubled numbers', 'the double of each<| number>', 'twice each number'],
            asks=[
                'what are the doubled numbers',
                'what is the double of each<| number>',
                'how much is twice each number',
            ],
            thought='double each of them',
            code='[n * 2 for n in numbers]',
        ),
        cut('first', ':{j}'),
        cut('last', '-{j}:'),
        Second(
            name='position',
            verbs=['take the {t} <number|value|one> of {o}', 'give me the {t} of {o}', 'show the {t} number of {o}'],
            nouns=['the {t} <number|value|element> of {o}', 'the {t} of {o}'],
            bare=['the {t} number', 'the {t} <one|value|element>'],
            asks=['what is the {t} <number|one|value>', 'which number is the {t}', 'which number comes {t}'],
            thought='take the number at that place',
            code='numbers[{i}]',
            parameters=position,
        ),
    ]
}
