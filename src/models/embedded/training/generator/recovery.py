"""Tasks whose first attempt failed: the model sees the broken code and its error, and puts it right."""

import builtins
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from random import Random

from .catalogue import RECOVERY, TOOLS
from .execution import execute
from .format import observation
from .plain_task import draw_plain_task
from .task import FailedStep, Step, Task
from .tool_recovery import RESPELLING, Mistake, interrupt, list_tool_mistakes, name_error, spoil_argument
from .tool_task import draw_tool_task

#: Share of tool tasks among those that are broken.
TOOL_SHARE = 0.45
#: Share of tasks whose tool knows an argument only in another form than the question.
RESPELLING_SHARE = 0.12
#: Share of tasks whose tool fails once for a reason that passes.
BUSY_SHARE = 0.12
LONGEST_ERROR = 150
#: Share of calls of a tool that does not exist to which the question itself has misled.
MISLED_SHARE = 0.4
#: Share of tasks in which the same mistake is made twice.
SECOND_FAILURE_SHARE = 0.2
#: Share of errors that end with the hint of newer Pythons, as the product's sandbox gives it.
HINT_SHARE = 0.85

#: What the model thinks when it puts a mistake right.
REPAIRS = {
    'missing-import': 'I forgot the import, so I add it.',
    'wrong-module': 'The module name was wrong, so I correct it.',
    'misspelled-variable': 'A name was misspelled, so I correct it.',
    'misspelled-function': 'A name was misspelled, so I correct it.',
    'wrong-tool': 'The tool name was wrong, so I use the name from the list.',
    'missing-argument': 'An argument was missing, so I add it.',
    'wrong-parameter': 'The name of a parameter was wrong, so I use the one from the list.',
    'open-bracket': 'A bracket was not closed, so I close it.',
}

FUNCTIONS = ['final_answer', 'sorted', 'print', 'len(', 'sum(', 'max(', 'bin(', 'range(']


def draw_recovery_task(rng: Random, is_held_out: bool) -> Task:
    """A task with its first step broken, shown with its real error, and then corrected."""
    if rng.random() < BUSY_SHARE:
        return draw_busy_task(rng, is_held_out)
    is_respelling = rng.random() < RESPELLING_SHARE
    while True:
        draw = draw_tool_task if is_respelling or rng.random() < TOOL_SHARE else draw_plain_task
        task = draw(rng, is_held_out)
        spoiled = spoil_argument(rng, task, RECOVERY.name) if task.family == TOOLS.name else None
        if spoiled and (not is_respelling or spoiled.kind.startswith(RESPELLING)):
            return spoiled
        if is_respelling:
            continue
        step = task.steps[0]
        mistakes = list_mistakes(rng, task)
        if not mistakes:
            continue
        name = rng.choice(sorted({one.name for one in mistakes}))
        mistake = rng.choice([one for one in mistakes if one.name == name])
        broken = mistake.code
        outcome = execute([broken], task)
        if broken == step.code or outcome.has_answer or not outcome.steps[0][1]:
            continue
        printed, message = outcome.steps[0]
        error = shorten_error(message)
        if len(error) > LONGEST_ERROR:
            continue
        if rng.random() < HINT_SHARE:
            error = add_hint(error, broken, [tool.name for tool in task.tools])
        thought, question = mistake.thought or step.thought, task.question
        if mistake.name == 'wrong-tool' and rng.random() < MISLED_SHARE:
            thought, question = mislead(rng, task, broken)
        repaired = replace(
            task,
            question=question,
            family=RECOVERY.name,
            kind=f'{mistake.name}:{task.kind}',
            steps=[
                Step(f'{name_error(error)} {mistake.repair or REPAIRS[mistake.name]}', step.code),
                *task.steps[1:],
            ],
            failed=[FailedStep(thought, broken, observation(printed, error))],
        )
        return fail_again(repaired, broken) if rng.random() < SECOND_FAILURE_SHARE else repaired


def mislead(rng: Random, task: Task, broken: str) -> tuple[str, str]:
    """The thought and the question of a task whose broken call has the name of its tool from the question."""
    step = task.steps[0]
    right, wrong = (set(re.findall(r'(\w+)\(', code)) for code in (step.code, broken))
    names, others = sorted(right - wrong), sorted(wrong - right)
    if len(names) != 1 or len(others) != 1:
        return step.thought, task.question
    [name], [other] = names, others
    question = task.question
    if name in question:
        question = question.replace(name, other)
    else:
        end = '' if question.endswith(('.', '?', '!')) else '.'
        question = question.rstrip(' =') + end + rng.choice([f' Use {other}.', f' Call {other}.', f' Take {other} for it.'])
    return step.thought.replace(name, other), question


def draw_busy_task(rng: Random, is_held_out: bool) -> Task:
    while True:
        task = interrupt(rng, draw_tool_task(rng, is_held_out), RECOVERY.name)
        if task:
            return task


def fail_again(task: Task, broken: str) -> Task:
    """The task as one whose second attempt repeats the mistake of the first; its third does not."""
    printed, message = execute([broken, broken], task).steps[1]
    error = add_hint(shorten_error(message or ''), broken, [tool.name for tool in task.tools])
    again = FailedStep(task.steps[0].thought, broken, observation(printed, error))
    return replace(task, failed=[*task.failed, again])


def list_mistakes(rng: Random, task: Task) -> list[Mistake]:
    """Mistakes that the first step's code can have."""
    code = task.steps[0].code
    mistakes: list[Mistake] = []
    if code.startswith(('import ', 'from ')):
        mistakes.append(Mistake('missing-import', code.split('\n', 1)[1]))
    module = re.match(r'import (\w+)\n', code)
    if module:
        mistakes.append(Mistake('wrong-module', code.replace(module[1], misspell_name(rng, module[1]), 1)))
    variable = re.search(r'^(\w{3,}) = .*\n(?:.*\n)*.*\b\1\b', code, re.M)
    if variable:
        name = variable[1]
        at = code.rfind(name)
        mistakes.append(Mistake('misspelled-variable', code[:at] + misspell_name(rng, name) + code[at + len(name) :]))
    for function in FUNCTIONS:
        if function in code:
            name = function.rstrip('(')
            mistakes.append(Mistake('misspelled-function', code.replace(name, misspell_name(rng, name), 1)))
    if task.family == TOOLS.name:
        mistakes += list_tool_mistakes(rng, task)
    if code.count('(') == code.count(')') and code.endswith(')'):
        mistakes.append(Mistake('open-bracket', code[:-1]))
    return mistakes


def misspell_name(rng: Random, name: str) -> str:
    """A name with a letter lost or doubled, as a plural, or with an underscore in the wrong place."""
    at = rng.randrange(len(name))
    return rng.choice(
        [name[:at] + name[at + 1 :], name[:at] + name[at] + name[at:], name + 's', name[0] + '_' + name[1:]]
    )


def add_hint(error: str, code: str, tools: Sequence[str]) -> str:
    """An error about an unknown name, with what the product's sandbox says about it.

    That is the hint of Python 3.12 and newer, and where the name is called, which functions there are.
    """
    unknown = re.fullmatch(r"NameError: name '(\w+)' is not defined", error)
    if not unknown:
        return error
    name, functions = unknown[1], [*tools, 'final_answer']
    if name in sys.stdlib_module_names:
        return f"{error}. Did you forget to import '{name}'?"
    assigned = re.findall(r'^(\w+) =', code, re.M)
    alike = get_close_matches(name, [*assigned, *functions, *dir(builtins)], 1, 0.75)
    hinted = f"{error}. Did you mean: '{alike[0]}'?" if alike else error
    if not re.search(rf'\b{name}\s*\(', code):
        return hinted
    return f'{hinted}\nThere is no function and no tool {name}. The tools are: {", ".join(sorted(functions))}.'


def shorten_error(error: str) -> str:
    """An error without Python's hints, which differ from version to version."""
    for hint in (' (<string>', '. Did you mean', '. Did you forget'):
        error = error.split(hint)[0]
    return error
