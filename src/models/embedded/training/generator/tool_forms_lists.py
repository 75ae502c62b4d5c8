"""Forms for tools that return a list."""

from .phrases import asked
from .tool_form import ToolForm

FORMS = [
    ToolForm(
        'list-sum',
        'list',
        [
            *asked('the sum of {A}', 'the total of {A}', 'the sum of all {items} of {x}'),
            'Add up {A}.',
            'Sum {A}.',
            'Look up {A} and add them.',
        ],
        ['If I add {A}, what do I get?'],
        'Now I add up the list.',
        'sum(value)',
        gives='numbers',
        weight=2,
    ),
    ToolForm(
        'list-average',
        'list',
        [
            *asked('the average of {A}', 'the mean of {A}', 'the average {item} of {x}'),
            'Look up {A} and take the average.',
            'What {item} does {x} have on average?',
        ],
        ['On average, how much is a {item} of {x}?'],
        'Now I divide the sum of the list by its length.',
        'sum(value) / len(value)',
        gives='numbers',
        weight=2,
    ),
    ToolForm(
        'list-largest',
        'list',
        [
            *asked(
                'the largest of {A}', 'the maximum of {A}', 'the <highest|largest> {item} of {x}', 'the highest of {A}'
            ),
            'Look up {A} and give me the largest.',
        ],
        ['Among {A}, what is the greatest?'],
        'Now I take the largest of the list.',
        'max(value)',
        gives='numbers',
        weight=1.7,
    ),
    ToolForm(
        'list-smallest',
        'list',
        [
            *asked(
                'the smallest of {A}', 'the minimum of {A}', 'the <lowest|smallest> {item} of {x}', 'the lowest of {A}'
            ),
            'Look up {A} and give me the smallest.',
        ],
        ['Among {A}, what is the least?'],
        'Now I take the smallest of the list.',
        'min(value)',
        gives='numbers',
        weight=1.5,
    ),
    ToolForm(
        'list-length',
        'list',
        [
            *asked('the number of {items} of {x}', 'the length of the list of {A}', 'the number of {items} for {x}'),
            'How many {items} does {x} have?',
            'How many {items} are there for {x}?',
            'Count {A}.',
            'How many are {A}?',
        ],
        ['Of how many {items} do {A} consist?'],
        'Now I count the list.',
        'len(value)',
        gives='numbers texts',
        weight=2,
    ),
    ToolForm(
        'list-first',
        'list',
        [
            *asked('the first {item} of {x}', 'the first of {A}'),
            'Which {item} of {x} is the first?',
            'Take {A} and give me the first one.',
        ],
        ['With which one do {A} begin?'],
        'Now I take the first of the list.',
        'value[0]',
        gives='numbers texts',
        weight=1.2,
    ),
    ToolForm(
        'list-last',
        'list',
        [
            *asked('the last {item} of {x}', 'the last of {A}', 'the latest {item} of {x}'),
            'Which {item} of {x} is the last?',
            'Take {A} and give me the last one.',
        ],
        ['With which one do {A} end?'],
        'Now I take the last of the list.',
        'value[-1]',
        gives='numbers texts',
        weight=1.2,
    ),
    ToolForm(
        'list-sorted',
        'list',
        [
            *asked('{A} sorted', '{A} in order', '{A} as a sorted list'),
            'Sort {A}.',
            'Look up {A} and sort them.',
        ],
        ['Put {A} in order.'],
        'Now I sort the list.',
        'sorted(value)',
        gives='numbers texts',
        weight=1.2,
    ),
    ToolForm(
        'list-count-above',
        'list',
        [
            'How many {items} of {x} are <above|over|more than> {k}?',
            'How many of {A} are above {k}?',
            'Count the {items} of {x} that are above {k}.',
            'How many {items} does {x} have above {k}?',
        ],
        ['Of {A}, how many exceed {k}?'],
        'Now I count the elements above {k}.',
        'sum(1 for one in value if one > {k})',
        gives='numbers',
        number='limit',
        weight=1.5,
    ),
]
