"""Forms for tools that return a list of dicts, such as the lines of an order."""

from .phrases import asked
from .tool_form import ToolForm

ROWS = 'The result is a list of dicts, so I '

FORMS = [
    ToolForm(
        'rows-total',
        'rows',
        [
            *asked('the total of {A}', 'the value of {A} <together|in total>'),
            'What do {A} cost in total?',
            'How much are {A} in total?',
            'Add up {A}, each price times its quantity.',
            'For {A}, multiply quantity and price and add everything.',
        ],
        ['What is to be paid for {A} all together?'],
        ROWS + 'multiply "{i}" and "{j}" of each and add.',
        'sum(row["{i}"] * row["{j}"] for row in value)',
        gives='dicts',
        weight=4,
    ),
    ToolForm(
        'rows-sum',
        'rows',
        [
            *asked('the total {noun} of {A}', 'the sum of the {noun} of {A}', 'the {noun} of {A} added up'),
            'Add up the {noun} of {A}.',
            'Sum the {noun} over {A}.',
        ],
        ['Take {A} and add the {noun} of each.'],
        ROWS + 'add up their "{i}".',
        'sum(row["{i}"] for row in value)',
        gives='dicts',
        weight=3,
    ),
    ToolForm(
        'rows-average',
        'rows',
        [
            *asked('the average {noun} of {A}', 'the mean {noun} of {A}'),
            'What is the {noun} of {A} on average?',
        ],
        ['Take {A}: how high is the {noun} on average?'],
        ROWS + 'divide the sum of their "{i}" by their number.',
        'sum(row["{i}"] for row in value) / len(value)',
        gives='dicts',
        weight=1.5,
    ),
    ToolForm(
        'rows-most',
        'rows',
        [
            'Which {item} of {x} has the <highest|largest|greatest> {noun}? Answer its {noun2}.',
            'Which of {A} has the <highest|largest> {noun}? Give me its {noun2}.',
            *asked('the {noun2} with the highest {noun} among {A}'),
            'Among {A}, which {noun2} has the highest {noun}?',
        ],
        ['Look through {A} and name the {noun2} with the top {noun}.'],
        ROWS + 'take the one with the largest "{i}" and answer its "{j}".',
        'max(value, key=lambda row: row["{i}"])["{j}"]',
        gives='dicts',
        weight=2.5,
    ),
    ToolForm(
        'rows-least',
        'rows',
        [
            'Which of {A} has the <lowest|smallest> {noun}? Give me its {noun2}.',
            *asked('the {noun2} with the lowest {noun} among {A}'),
            'Among {A}, which {noun2} has the lowest {noun}?',
        ],
        ['Look through {A} and name the {noun2} with the least {noun}.'],
        ROWS + 'take the one with the smallest "{i}" and answer its "{j}".',
        'min(value, key=lambda row: row["{i}"])["{j}"]',
        gives='dicts',
        weight=1.5,
    ),
    ToolForm(
        'rows-count',
        'rows',
        [
            *asked('the number of {N}'),
            'Count {A}.',
            'How many are {A}?',
            'How many entries do {A} have?',
        ],
        ['Of how many entries do {A} consist?'],
        'Now I count the list.',
        'len(value)',
        gives='dicts',
        weight=1.5,
    ),
    ToolForm(
        'rows-names',
        'rows',
        [
            'List the {noun2} of each of {A}.',
            'Give me a list with the {noun2} of each of {A}.',
            'From {A}, I only need the {noun2} of each, as a list.',
        ],
        ['Go through {A} and collect each {noun2}.'],
        ROWS + 'collect their "{j}".',
        '[row["{j}"] for row in value]',
        gives='dicts',
        weight=1.5,
    ),
    ToolForm(
        'rows-count-above',
        'rows',
        [
            'How many of {A} have a {noun} <above|over|of more than> {k}?',
            'Count those of {A} with a {noun} above {k}.',
        ],
        ['Of {A}, how many have more than {k} as {noun}?'],
        ROWS + 'count those with more than {k} as "{i}".',
        'sum(1 for row in value if row["{i}"] > {k})',
        gives='dicts',
        number='limit',
        weight=1.3,
    ),
]
