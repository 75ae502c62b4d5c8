"""What is asked of tools: the value of one call, or of two, and what is computed from it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ToolForm:
    """A task in two steps: call the tool and print, then answer.

    In its templates `{A}` and `{B}` are the noun phrases of the first and the second call, `{x}` and `{y}` their
    arguments, `{k}` a number, `{tool}` the tool's name; `{v}` is the value of the first call.
    """

    name: str
    #: Calls of the tool, one or two.
    calls: int
    seen: list[str]
    held_out: list[str]
    #: The thought and the code of each step.
    first: tuple[str, str]
    second: tuple[str, str]


ONE = 'value = {tool}("{x}")\nprint(value)'
TWO = 'a = {tool}("{x}")\nb = {tool}("{y}")\nprint(a, b)'

FORMS = [
    ToolForm(
        name='look-up',
        calls=1,
        seen=[
            '{A}?',
            "<What's|whats|what is> {A}",
            '<I need|Get|Get me|Show me|Check|Print|Fetch> {A}.',
            'Can you tell me {A}?',
            'Do you know {A}?',
            'Look up {A} <please|with the tool>.',
            'What is {A}?',
            '<Find|Look up|Tell me|Give me> {A}.',
            'I want to know {A}.',
            'Use {tool} to find {A}.',
        ],
        held_out=[
            '<Please tell me|Please find> {A}.',
            'Can you look up {A}?',
        ],
        first=('I call {tool} for {x} and print the result.', ONE),
        second=('The tool returned {v}.', 'final_answer({v})'),
    ),
    ToolForm(
        name='times',
        calls=1,
        seen=[
            '{A} times {k}',
            '{k} times {A}',
            "<What's|Compute|Calculate> {k} times {A}<?|.>",
            '<Get|Look up|Find> {A} and multiply by {k}.',
            'How much is {A} multiplied by {k}?',
            'If I take {A} {k} times, what do I get?',
            'What is {A} times {k}?',
            'Multiply {A} by {k}.',
            'Take {A} and multiply it by {k}.',
            'Find {A} and give me {k} times that.',
        ],
        held_out=[
            'Look up {A}, then multiply it by {k}.',
            'How much is {k} times {A}?',
        ],
        first=('First I call {tool} for {x} and print the result.', ONE),
        second=('Now I multiply the value by {k}.', 'final_answer(value * {k})'),
    ),
    ToolForm(
        name='plus',
        calls=1,
        seen=[
            '{A} plus {k}',
            "<What's|Compute|Calculate> {A} plus {k}<?|.>",
            '<Get|Look up|Find> {A} and add {k}.',
            'Increase {A} by {k}.',
            'How much is {A} plus {k}?',
            'What is {k} more than {A}?',
            'What is {A} plus {k}?',
            'Add {k} to {A}.',
            'Take {A} and add {k}.',
            'Look up {A}, then add {k}.',
        ],
        held_out=[
            'Find {A} and add {k} to it.',
            'How much is {k} more than {A}?',
        ],
        first=('First I call {tool} for {x} and print the result.', ONE),
        second=('Now I add {k} to the value.', 'final_answer(value + {k})'),
    ),
    ToolForm(
        name='half',
        calls=1,
        seen=[
            'half of {A}',
            "<What's|Compute|Calculate> half of {A}<?|.>",
            '<Get|Look up|Find> {A} and <halve it|divide it by 2|divide by two>.',
            'Halve {A}.',
            'How much is half of {A}?',
            'What is {A} divided by 2?',
            'What is half of {A}?',
            'Divide {A} by 2.',
            'Take {A} and divide it by 2.',
        ],
        held_out=[
            'Look up {A}, then give me half of it.',
            'Find {A} and halve it.',
        ],
        first=('First I call {tool} for {x} and print the result.', ONE),
        second=('Now I divide the value by 2.', 'final_answer(value / 2)'),
    ),
    ToolForm(
        name='difference',
        calls=2,
        seen=[
            '{A} minus {B}',
            'difference between {A} and {B}',
            '<Compute|Calculate|Find|Give me> the difference between {A} and {B}.',
            'How much <more|bigger|higher> is {A} than {B}?',
            'What is {A} minus {B}?',
            'Take {A} and subtract {B}.',
            'By how much is {A} <larger|higher|bigger> than {B}?',
            'What is the difference between {A} and {B}?',
            'Subtract {B} from {A}.',
            'How much larger is {A} than {B}?',
        ],
        held_out=[
            'Find {A} and {B} and subtract the second from the first.',
            'Compute {A} minus {B}.',
            'By how much does {A} exceed {B}?',
        ],
        first=('I call {tool} for {x} and {y} and print both results.', TWO),
        second=('Now I subtract the second value from the first.', 'final_answer(a - b)'),
    ),
    ToolForm(
        name='sum-of-two',
        calls=2,
        seen=[
            '{A} plus {B}',
            '{A} and {B} together',
            'Add {A} and {B}',
            '<Compute|Calculate|Find|Give me> the <sum|total> of {A} and {B}.',
            'What is {A} plus {B}?',
            'What are {A} and {B} together?',
            'Sum {A} and {B}.',
            'Add {B} to {A}.',
            'What is the sum of {A} and {B}?',
            'Add {A} and {B}.',
            'How much are {A} and {B} together?',
        ],
        held_out=[
            'Find {A} and {B} and add them.',
            'Compute {A} plus {B}.',
            'Give me the total of {A} and {B}.',
        ],
        first=('I call {tool} for {x} and {y} and print both results.', TWO),
        second=('Now I add the two values.', 'final_answer(a + b)'),
    ),
    ToolForm(
        name='larger-of-two',
        calls=2,
        seen=[
            'Which is <bigger|higher|larger|greater>: {A} or {B}? <Answer {x} or {y}.|Say {x} or {y}.>',
            '{x} or {y}: which has the <larger|bigger|higher> value, {A} or {B}?',
            'Is {A} or {B} <bigger|higher|larger>? Answer with {x} or {y}.',
            'Compare {A} with {B} and say {x} or {y} for the larger one.',
            'Which is larger, {A} or {B}? Answer with {x} or {y}.',
            'Compare {A} and {B}. Which one is larger, {x} or {y}?',
            'Is {A} or {B} larger? Answer {x} or {y}.',
        ],
        held_out=[
            'Tell me which is bigger: {A} or {B}. Say {x} or {y}.',
            'Look up {A} and {B}. Who has more, {x} or {y}?',
        ],
        first=('I call {tool} for {x} and {y} and print both results.', TWO),
        second=('Now I compare the two values.', 'final_answer("{x}" if a > b else "{y}")'),
    ),
]
