"""First attempts with tools that failed: a wrong name, an argument that is missing or that the tool does not know."""

import re
from dataclasses import replace
from random import Random

from .execution import execute
from .format import observation
from .task import FailedStep, Step, Task
from .tool import Rows
from .tool_grammar import to_code
from .words import GOODS

CAPITALISED = ('person', 'city', 'country', 'team', 'company')


def list_tool_mistakes(rng: Random, task: Task) -> list[tuple[str, str]]:
    """Mistakes in a call of a tool, each with the broken code."""
    code = task.steps[0].code
    called = [tool for tool in task.tools if re.search(rf'(?<!\w){re.escape(tool.name)}\(', code)]
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
        rng.choice(['get_', 'fetch_', 'find_']) + tool.required[0].name,
        tool.concept.noun.replace(' ', '_'),
    ]
    known = {one.name for one in task.tools}
    mistakes = [
        ('wrong-tool', replace_call(code, name, other))
        for other in others
        if other.isidentifier() and other not in known
    ]
    if ', ' in code and len(tool.required) > 1:
        mistakes.append(('missing-argument', re.sub(rf'({re.escape(name)}\([^,\n]*), [^\n]*\)', r'\1)', code, count=1)))
        wrong = re.sub(rf'({re.escape(name)}\()(\w+)=', r'\1\2_name=', code, count=1)
        mistakes.append(('wrong-parameter', wrong))
    return mistakes


def replace_call(code: str, name: str, other: str) -> str:
    return re.sub(rf'(?<!\w){re.escape(name)}\(', lambda _: other + '(', code, count=1)


def spoil_argument(rng: Random, task: Task, family: str) -> Task | None:
    """The task as one whose tool knows an argument only in another form than the question; None if there is none."""
    code, rest = task.steps[0].code, ''.join(step.code for step in task.steps[1:])
    tools = [tool for tool in task.tools if f'{tool.name}("' in code]
    if len(tools) != 1 or len(tools[0].required) > 1 or 'for name in' in code:
        return None
    tool = tools[0]
    forms = {}
    for argument in re.findall(rf'{re.escape(tool.name)}\("([^"]*)"\)', code):
        if argument in GOODS:
            forms[argument] = argument[:-1] if not argument.endswith(('ches', 'shes')) else argument[:-2]
        elif tool.concept.kind in CAPITALISED and argument.islower():
            forms[argument] = argument.title()
        else:
            return None
    if not forms or len(set(forms.values())) < len(forms) or any(to_code(one) in rest for one in forms):
        return None
    right = code
    for wrong, known in forms.items():
        right = right.replace(f'("{wrong}")', f'("{known}")')
    rows: Rows = [
        ({name: forms.get(value, value) for name, value in given.items()}, result)
        for given, result in task.returns[tool.name]
    ]
    returns = task.returns | {tool.name: rows}
    printed, error = execute([code], replace(task, returns=returns)).steps[0]
    if not error:
        return None
    first = next(iter(forms))
    thought = f'The code failed with {error.split(":")[0]}. '
    thought += f'The tool does not know {to_code(first)}, so I try {to_code(forms[first])}.'
    return replace(
        task,
        family=family,
        kind=f'unknown-argument:{task.kind}',
        steps=[Step(thought, right), *task.steps[1:]],
        returns=returns,
        failed=FailedStep(task.steps[0].thought, code, observation(printed, error)),
    )
