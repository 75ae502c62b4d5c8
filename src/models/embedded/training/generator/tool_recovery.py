"""First attempts with tools that failed: a wrong name, an argument that is missing or that the tool does not know."""

import re
from dataclasses import dataclass, replace
from random import Random

from .execution import execute
from .format import observation
from .task import FailedStep, Step, Task
from .tool import Rows, Tool
from .tool_calls import is_called
from .tool_grammar import join_and, to_code
from .words import GOODS

#: Share of tasks with one tool for one argument whose tool turns out to know no answer.
UNKNOWN_SHARE = 0.3

#: The kind of mistake that another form of the argument puts right.
RESPELLING = 'unknown-argument'

#: What tools say that work a moment later, and those that know no answer; `{p}` is the parameter, `{x}` its value.
BUSY = [
    'busy, try again',
    'the service is busy, please try again',
    'The server is busy. Ask again.',
    'timeout, try again',
    'request timed out',
    'Timed out after 10 seconds. Please retry.',
    'temporarily unavailable',
    'service temporarily not available, call again',
    'connection lost, ask again',
    'connection reset',
    'network error, please retry',
    'too many requests, try again',
    'rate limit reached, try again in a second',
    'not ready yet, ask once more',
    'The list of {p}s is locked at the moment, try again',
    'the {p}s are being loaded, ask again',
    'the database is busy',
    'overloaded, try once more',
]
NOT_FOUND = [
    'no such {p}',
    'no such {p}: {x}',
    'there is no {p} {x}',
    '{x} not found',
    '{p} not found',
    'nothing is known about {x}',
    'I do not know {x}',
    '{x} is not in the list',
    'no data for {x}',
    'no entry for this {p}',
]
#: Share of failing calls that say so in words of their own.
OWN_WORDS_SHARE = 0.5

CAPITALISED = ('person', 'city', 'country', 'team', 'company')


@dataclass(frozen=True)
class Mistake:
    """What can be wrong with a first step."""

    name: str
    #: The broken code.
    code: str
    #: The thought that led to it, where it is another one.
    thought: str = ''
    #: How it is put right, where that depends on the values.
    repair: str = ''


def list_tool_mistakes(rng: Random, task: Task) -> list[Mistake]:
    """Mistakes in a call of a tool."""
    code = task.steps[0].code
    called = [tool for tool in task.tools if is_called(tool, code)]
    if not called:
        return []
    tool = rng.choice(called)
    name = tool.name
    at = rng.randrange(len(name))
    others = [
        name[:at] + name[at + 1 :],
        name[:at] + name[at] + name[at:],
        name + 's',
        name.replace('_', '', 1) if '_' in name else 'get_' + name,
        rng.choice(['get_', 'fetch_', 'find_']) + tool.topic.replace(' ', '_'),
        tool.concept.noun.replace(' ', '_'),
    ]
    known = {one.name for one in task.tools}
    mistakes = [
        Mistake('wrong-tool', replace_call(code, name, other))
        for other in others
        if other.isidentifier() and other not in known
    ]
    if ', ' in code and len(tool.required) > 1:
        missing = re.sub(rf'({re.escape(name)}\([^,\n]*), [^\n]*\)', r'\1)', code, count=1)
        mistakes.append(Mistake('missing-argument', missing, shorten_call(task.steps[0].thought), add_arguments(tool, code)))
        wrong = re.sub(rf'({re.escape(name)}\()(\w+)=', r'\1\2_name=', code, count=1)
        mistakes.append(Mistake('wrong-parameter', wrong))
    others = [*list_cut_arguments(rng, task, tool), *list_mistaken_arguments(rng, task, tool)]
    return mistakes + others + list_other_tools(rng, task, tool)


def add_arguments(tool: Tool, code: str) -> str:
    """What is thought when all arguments but the first were missing: which they are, and their values."""
    given = [re.search(rf'\b{one.name}=("[^"]*"|[^,)\n]+)', code) for one in tool.required[1:]]
    if not all(given):
        return ''
    missing = join_and([one.name for one in tool.required[1:]])
    values = join_and([one[0] for one in given if one])
    return f'The {missing} {"was" if len(given) == 1 else "were"} missing, so I add {values}.'


def shorten_call(thought: str) -> str:
    """A thought that names several arguments, with the first one only."""
    return re.sub(r'(I call (?:it|\w+) for [^.]*?) and [^.]* and print', r'\1 and print', thought)


def list_cut_arguments(rng: Random, task: Task, tool: Tool) -> list[Mistake]:
    """Calls with one word of an argument that has several."""
    step = task.steps[0]
    texts = [one for one in re.findall(r'"([^"\n]*)"', step.code) if ' ' in one and f'{tool.name}(' in step.code]
    if not texts:
        return []
    whole = rng.choice(texts)
    cut = rng.choice([whole.split()[0], whole.split()[0], whole.split()[-1], whole.split(' ', 1)[1]])
    repair = f'The tool does not know {to_code(cut)}, so I try {to_code(whole)}.'
    code, thought = step.code.replace(to_code(whole), to_code(cut)), step.thought.replace(f' {whole} ', f' {cut} ')
    return [Mistake('cut-argument', code, thought, repair)]


def list_mistaken_arguments(rng: Random, task: Task, tool: Tool) -> list[Mistake]:
    """Calls with another word of the question as the first argument."""
    step = task.steps[0]
    if not tool.required or 'for name in' in step.code:
        return []
    first = re.search(rf'{re.escape(tool.name)}\((?:{tool.required[0].name}=)?("[^"\n]+")', step.code)
    if not first:
        return []
    right = first[1].strip('"')
    words = [one for one in re.findall(r"[\w'-]{3,}", task.question) if one not in step.code and one not in right]
    if not words or f' {right} ' not in step.thought:
        return []
    wrong = rng.choice(words)
    repair = f'The tool does not know {to_code(wrong)}, so I try {to_code(right)}.'
    thought = step.thought.replace(f' {right} ', f' {wrong} ')
    return [Mistake('mistaken-argument', step.code.replace(to_code(right), to_code(wrong)), thought, repair)]


def list_other_tools(rng: Random, task: Task, tool: Tool) -> list[Mistake]:
    """The same call of another tool that was offered, which does not know the argument or takes another number of them."""
    step = task.steps[0]
    noun = re.match(r'For the (.+?) I take (\w+)\. ', step.thought)
    others = [one for one in task.tools if not is_called(one, step.code)]
    if not noun or noun[2] != tool.name or not others:
        return []
    other = rng.choice(others)
    code = replace_call(step.code, tool.name, other.name, count=0)
    thought = step.thought.replace(noun[0], f'For the {other.concept.noun} I take {other.name}. ', 1)
    return [Mistake('other-tool', code, thought, f'That was the wrong tool. {step.thought}')]


def replace_call(code: str, name: str, other: str, count: int = 1) -> str:
    """The code with the first so many calls of a tool as calls of another one; 0: all."""
    return re.sub(rf'(?<!\w){re.escape(name)}\(', lambda _: other + '(', code, count=count)


def spoil_argument(rng: Random, task: Task, family: str) -> Task | None:
    """The task as one whose tool knows an argument only in another form than the question; None if there is none."""
    code, rest = task.steps[0].code, ''.join(step.code for step in task.steps[1:])
    tools = [tool for tool in task.tools if f'{tool.name}("' in code]
    if len(tools) != 1 or len(tools[0].required) > 1 or 'for name in' in code:
        return None
    tool = tools[0]
    forms = respell_arguments(tool, code)
    if rng.random() < UNKNOWN_SHARE:
        return hide_answer(rng, task, tool, forms or {}, family)
    if not forms or len(set(forms.values())) < len(forms) or any(to_code(one) in rest for one in forms):
        return None
    right = replace_arguments(code, forms)
    rows: Rows = [
        ({name: forms.get(value, value) for name, value in given.items()}, result)
        for given, result in task.returns[tool.name]
    ]
    returns = task.returns | {tool.name: rows}
    failed = fail(replace(task, returns=returns), [], code, task.steps[0].thought)
    if failed is None:
        return None
    return replace(
        task,
        family=family,
        kind=f'{RESPELLING}:{task.kind}',
        steps=[Step(explain_respelling(failed, forms), right), *task.steps[1:]],
        returns=returns,
        failed=[failed],
    )


def respell_arguments(tool: Tool, code: str) -> dict[str, str] | None:
    """Another form for each argument, such as a singular; None if one has no other."""
    forms = {}
    for argument in re.findall(rf'{re.escape(tool.name)}\("([^"]*)"\)', code):
        if argument in GOODS:
            forms[argument] = argument[:-1] if not argument.endswith(('ches', 'shes')) else argument[:-2]
        elif tool.concept.kind in CAPITALISED and argument.islower():
            forms[argument] = argument.title()
        else:
            return None
    return forms


def replace_arguments(code: str, forms: dict[str, str]) -> str:
    for wrong, known in forms.items():
        code = code.replace(f'("{wrong}")', f'("{known}")')
    return code


def fail(task: Task, before: list[str], code: str, thought: str) -> FailedStep | None:
    """An attempt with its error; None if it has none."""
    printed, error = execute([*before, code], task).steps[-1]
    return FailedStep(thought, code, observation(printed, error)) if error else None


def explain_respelling(failed: FailedStep, forms: dict[str, str]) -> str:
    wrong, known = next(iter(forms.items()))
    return f'{name_error(failed.observation)} The tool does not know {to_code(wrong)}, so I try {to_code(known)}.'


def name_error(told: str) -> str:
    """How the model begins its thought after an error, or after the observation that tells of one."""
    error = re.findall(r'^(\w+): ', told, re.M)[-1]
    return f'The code failed with {error}.'


def interrupt(rng: Random, task: Task, family: str) -> Task | None:
    """The task as one whose tool fails once for a reason that passes: the same call again is right then."""
    code = task.steps[0].code
    called = [tool for tool in task.tools if is_called(tool, code)]
    if not called:
        return None
    message = rng.choice(BUSY).replace('{p}', called[0].topic.replace('_', ' '))
    error = rng.choice(['ToolError', 'ToolError', 'ToolError', 'TimeoutError', 'RuntimeError', 'ConnectionError'])
    failed = FailedStep(task.steps[0].thought, code, observation('', f'{error}: {message}'))
    thought = f'{name_error(failed.observation)} That may pass, so I make the same call again.'
    return replace(
        task,
        family=family,
        kind=f'busy:{task.kind}',
        steps=[Step(thought, code), *task.steps[1:]],
        failed=[failed],
    )


def hide_answer(rng: Random, task: Task, tool: Tool, forms: dict[str, str], family: str) -> Task | None:
    """The task as one whose tool knows the arguments in no form: what is left is to say so."""
    code = task.steps[0].code
    hidden = replace(task, returns=task.returns | {tool.name: []})
    first = fail(hidden, [], code, task.steps[0].thought)
    if first is None:
        return None
    failed = [first]
    argument = re.findall(rf'{re.escape(tool.name)}\("([^"]*)"\)', code)[0]
    if forms:
        again = fail(hidden, [code], replace_arguments(code, forms), explain_respelling(first, forms))
        if again is None:
            return None
        failed.append(again)
        argument = forms[argument]
    elif rng.random() < OWN_WORDS_SHARE:
        words = rng.choice(NOT_FOUND).replace('{p}', tool.topic.replace('_', ' ')).replace('{x}', argument)
        failed = [replace(first, observation=observation('', f'{tool.error}: {words}'))]
    thought = f'{name_error(failed[-1].observation)} The tool does not know {to_code(argument)}, so I say so.'
    return replace(
        hidden,
        family=family,
        kind=f'no-answer:{task.kind}',
        steps=[Step(thought, 'final_answer("The tool does not know that, so I cannot answer.")')],
        failed=failed,
    )
