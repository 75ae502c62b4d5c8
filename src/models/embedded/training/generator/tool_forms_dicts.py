"""Forms for tools that return a dict."""

from .phrases import asked
from .tool_form import ToolForm
from .tool_forms_one import HELD_OUT_LOOK_UPS, LOOK_UPS
from .tool_forms_two import DIFFERENCES, SUMS

DICT = 'The result is a dict, so I take '

FORMS = [
    ToolForm('key', 'dict', LOOK_UPS, HELD_OUT_LOOK_UPS, DICT + 'its "{i}".', 'value["{i}"]', gives='dict', weight=6),
    ToolForm(
        'key-sum',
        'dict',
        [
            *asked('{A} plus {B}', 'the sum of {A} and {B}'),
            'Add {A} and {B}.',
            'Add the {noun} and the {noun2} of {x}.',
            'What is the {noun} plus the {noun2} of {x}?',
        ],
        ['Look up {x} and add its {noun} and its {noun2}.', *SUMS],
        DICT + 'its "{i}" and its "{j}" and add them.',
        'value["{i}"] + value["{j}"]',
        gives='dict',
        weight=1.5,
    ),
    ToolForm(
        'key-product',
        'dict',
        [
            *asked('{A} times {B}', 'the product of {A} and {B}'),
            'Multiply {A} by {B}.',
            'Multiply the {noun} by the {noun2} of {x}.',
            'What is the {noun} times the {noun2} of {x}?',
        ],
        ['Look up {x} and multiply its {noun} by its {noun2}.'],
        DICT + 'its "{i}" and its "{j}" and multiply them.',
        'value["{i}"] * value["{j}"]',
        gives='dict',
        weight=2,
    ),
    ToolForm(
        'key-difference',
        'dict',
        [
            *asked('{A} minus {B}', 'the difference between {A} and {B}'),
            'Subtract {B} from {A}.',
            'What is the {noun} minus the {noun2} of {x}?',
        ],
        ['Look up {x} and take its {noun2} from its {noun}.', *DIFFERENCES],
        DICT + 'its "{i}" and its "{j}" and subtract.',
        'value["{i}"] - value["{j}"]',
        gives='dict',
        weight=1.2,
    ),
    ToolForm(
        'key-times',
        'dict',
        [*asked('{A} times {k}', '{k} times {A}'), 'Multiply {A} by {k}.', '<Get|Look up> {A} and multiply it by {k}.'],
        ['Let {A} be multiplied by {k}.'],
        DICT + 'its "{i}" and multiply it by {k}.',
        'value["{i}"] * {k}',
        gives='dict',
        number='factor',
        weight=1.2,
    ),
    ToolForm(
        'key-sum-of-two',
        'two-dicts',
        [
            *asked('{A} plus {B}', 'the total {noun} of {x} and {y}', 'the sum of {A} and {B}'),
            'Add {A} and {B}.',
            'What is the {noun} of {x} and {y} together?',
        ],
        ['Look up {x} and {y} and add the {noun} of both.', *SUMS],
        'The results are dicts, so I take the "{i}" of both and add.',
        'a["{i}"] + b["{i}"]',
        gives='dict',
        weight=1.5,
    ),
    ToolForm(
        'key-difference-of-two',
        'two-dicts',
        [
            *asked('{A} minus {B}', 'the difference between {A} and {B}'),
            'Subtract {B} from {A}.',
            'How much <more|higher> is {A} than {B}?',
        ],
        DIFFERENCES,
        'The results are dicts, so I take the "{i}" of both and subtract.',
        'a["{i}"] - b["{i}"]',
        gives='dict',
        weight=1,
    ),
    ToolForm(
        'key-larger-of-two',
        'two-dicts',
        [
            '{who} has the <higher|larger|bigger> {noun}, {x} or {y}?',
            '{who} has more, {x} or {y}? I mean the {noun}.',
            '{x} or {y}: {who} has the higher {noun}?',
            '{x} or {y} – which one has the higher {noun}?',
            'Does {x} or {y} have the <higher|bigger> {noun}?',
            'Compare the {noun} of {x} and {y}. Which one is higher?',
            'Is {A} or {B} <bigger|higher|larger>? Answer with {x} or {y}.',
        ],
        ['Name the one with the larger {noun}: {x} or {y}.'],
        'The results are dicts, so I compare the "{i}" of both.',
        '{X} if a["{i}"] > b["{i}"] else {Y}',
        gives='dict',
        weight=3,
    ),
    ToolForm(
        'key-smaller-of-two',
        'two-dicts',
        [
            '{who} has the <lower|smaller> {noun}, {x} or {y}?',
            '{x} or {y}: {who} has the lower {noun}?',
            'Compare the {noun} of {x} and {y}. Which one is lower?',
            'Is {A} or {B} <smaller|lower>? Answer with {x} or {y}.',
        ],
        ['Name the one with the smaller {noun}: {x} or {y}.'],
        'The results are dicts, so I compare the "{i}" of both.',
        '{X} if a["{i}"] < b["{i}"] else {Y}',
        gives='dict',
        weight=1.2,
    ),
    ToolForm(
        'key-is-above',
        'dict',
        [
            'Is {A} <more|larger|higher> than {k}?',
            'Is {A} <above|over> {k}?',
            '<Check|Tell me> <if|whether> {A} is more than {k}.',
            'is {A} > {k}?',
        ],
        ['Would you say {A} is larger than {k}?'],
        DICT + 'its "{i}" and compare it with {k}.',
        'value["{i}"] > {k}',
        gives='dict',
        number='limit',
        weight=1.5,
    ),
]
