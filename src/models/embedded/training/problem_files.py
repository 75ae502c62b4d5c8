"""Problems as lines of JSON, the same that `npm run bench:embedded` poses in the browser.

A row has `task`, `family`, `answer`, and perhaps `set`, `kind`, `accept` (other right answers), `tools` (each with a table
of what its calls give), and `failed` (a first reply whose code fails).
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from .episode import Problem
from .generator import Message, Task, make_dialogue
from .generator.draw import draw_noisy
from .generator.format import list_tools, reply, task_message
from .generator.plain_task import draw_plain_task
from .generator.recovery import draw_recovery_task
from .generator.tool import Rows, Tool
from .generator.tool_task import draw_tool_task

#: What the types of Python's notation are called in a row; others are left out of the evaluation.
TYPES = ('str', 'int', 'float', 'bool', 'list', 'dict')

Draw = Callable[[Random, bool], Task]
#: The sets of the evaluation: name, maker of tasks, and how many of them in seen and in held-out wordings.
SETS: list[tuple[str, Draw, int, int]] = [
    ('seen', draw_plain_task, 200, 0),
    ('held-out', draw_plain_task, 0, 200),
    ('tools', draw_tool_task, 50, 50),
    ('errors', draw_recovery_task, 30, 30),
]


def read_problems(path: Path) -> Iterator[Problem]:
    for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), start=1):
        try:
            yield to_problem(json.loads(line))
        except (ValueError, KeyError) as error:
            raise ValueError(f'{path}, line {number} is no problem: {error!r}') from error


def to_problem(row: dict) -> Problem:
    tools = row.get('tools', [])
    system = list_tools([describe_tool(tool) for tool in tools])
    return Problem(
        family=row['family'],
        kind=row.get('kind', row.get('set', 'example')),
        messages=[Message('system', system), Message('user', task_message(row['task']))],
        answer=row['answer'],
        is_held_out=row.get('set', row.get('phrasing')) != 'seen',
        setup='\n'.join(map(define_tool, tools)),
        accepted=row.get('accept', []),
        failed=row.get('failed'),
    )


def describe_tool(tool: dict) -> tuple[str, str]:
    """Its signature and its description."""
    parameters = ', '.join(f'{one["name"]}: {one["type"]}' for one in tool['parameters'])
    return f'{tool["name"]}({parameters}) -> {tool["returns"]}', tool['description']


def define_tool(tool: dict) -> str:
    """The tool as Python code."""
    names = [one['name'] for one in tool['parameters']]
    rows = [(one['arguments'], one['result']) for one in tool['results']]
    given = ', '.join(f'{name!r}: {name}' for name in names)
    return (
        f'def {tool["name"]}({", ".join(names)}):\n'
        f'    for _known, _result in {rows!r}:\n'
        f'        if _known == {{{given}}}:\n'
        f'            return _result\n'
        f'    raise ValueError(f"unknown: {{{names[0] if names else "None"}!r}}")\n'
    )


def draw_rows(seed: int) -> Iterator[dict]:
    """The tasks of the evaluation. Those that rows cannot tell are drawn again."""
    rng = Random(seed)
    for name, draw, seen, held_out in SETS:
        for is_held_out in [False] * seen + [True] * held_out:
            row = None
            while row is None:
                row = to_row(name, draw_noisy(rng, draw, is_held_out))
            yield row


def to_row(name: str, task: Task) -> dict | None:
    """A task as a row; None if a row cannot tell it all."""
    answer = make_dialogue(task).answer
    tools = [to_table(tool, task.returns.get(tool.name, [])) for tool in task.tools]
    if None in tools or len(task.failed) > 1 or json.loads(json.dumps(answer, default=str)) != answer:
        return None
    row = {'set': name, 'family': task.family, 'kind': task.kind, 'task': task.question, 'answer': answer}
    if task.family == 'limits':
        row['answer'] = None
    if tools:
        row['tools'] = tools
    if task.failed:
        row['failed'] = reply(task.failed[0].thought, task.failed[0].code)
    return row


def to_table(tool: Tool, rows: Rows) -> dict | None:
    plain = tool.returns in TYPES and all(one.type in TYPES and not one.default for one in tool.parameters)
    results = [{'arguments': arguments, 'result': result} for arguments, result in rows]
    if not plain or json.loads(json.dumps(results, default=str)) != results:
        return None
    parameters = [{'name': one.name, 'type': one.type} for one in tool.parameters]
    return {
        'name': tool.name,
        'description': tool.description,
        'parameters': parameters,
        'returns': tool.returns,
        'results': results,
    }
