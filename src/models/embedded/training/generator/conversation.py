"""Conversations: a task, and sometimes further ones after its answer, which may go on with that answer."""

import re
from dataclasses import dataclass, replace
from random import Random

from .catalogue import FOLLOW_UPS, RECOVERY, TOOLS
from .draw import FAMILY_BY_NAME, draw_task, make_noisy
from .execution import execute
from .noise import add_noise
from .phrases import choose, fill
from .plain_task import draw_plain_task
from .task import Step, Task
from .tool_task import draw_other_tool_task

#: Shares of conversations: one more task about something else, and one that goes on with the answer.
#: What stands in one conversation is read once for all its tasks, so that training sees more of them.
OTHER_SHARE = 0.4
GOING_ON_SHARE = 0.08
#: Share of further tasks that are for another one of the tools, where there are several.
OTHER_TOOL_SHARE = 0.65
MOST_TASKS = 3

ARITHMETIC = FAMILY_BY_NAME['arithmetic']
#: The last line of a step that gives its answer as one expression.
ANSWER = re.compile(r'final_answer\((.*)\)')


@dataclass(frozen=True)
class FollowUp:
    """Something to do with the answer that was just given."""

    name: str
    thought: str
    #: Of the expression `{e}` that gave the answer.
    expression: str
    seen: list[str]
    held_out: list[str]


NUMBER_FOLLOW_UPS = [
    FollowUp(
        'add',
        'I take the same expression and add {k}.',
        '({e}) + {k}',
        ['<Now |And now |>add {k}<| to that| to it| to the result>.', 'plus {k}', 'And {k} more?', 'Now plus {k}.'],
        ['What is that plus {k}?'],
    ),
    FollowUp(
        'subtract',
        'I take the same expression and subtract {k}.',
        '({e}) - {k}',
        ['<Now |>subtract {k}<| from that| from it>.', 'minus {k}', 'Take {k} away from it.', 'And {k} less?'],
        ['What is that minus {k}?'],
    ),
    FollowUp(
        'multiply',
        'I take the same expression and multiply it by {k}.',
        '({e}) * {k}',
        ['<Now |>multiply <that|it|the result> by {k}.', 'times {k}', 'And {k} times that?', 'Now times {k}.'],
        ['How much is {k} times the result?'],
    ),
    FollowUp(
        'divide',
        'I take the same expression and divide it by {k}.',
        '({e}) / {k}',
        ['<Now |>divide <that|it|the result> by {k}.', 'divided by {k}', 'And split by {k}?', 'divide it by {k} now'],
        ['What is the result divided by {k}?'],
    ),
    FollowUp(
        'double',
        'I take the same expression and double it.',
        '({e}) * 2',
        ['<Now |>double <that|it|the result>.', 'And twice that?', 'twice as much?', 'and doubled?'],
        ['What is double of that?'],
    ),
    FollowUp(
        'halve',
        'I take the same expression and halve it.',
        '({e}) / 2',
        ['<Now |>halve <that|it>.', 'And half of <that|it>?', 'Now half of it.', 'what is half of that'],
        ['Only half of the result, please.'],
    ),
    FollowUp(
        'round',
        'I take the same expression and round it.',
        'round({e})',
        ['<Now |Please |>round <that|it|the result>.', 'rounded?', 'Round it to a whole number.', 'and rounded please'],
        ['What is that rounded?'],
    ),
    FollowUp(
        'increase',
        'I take the same expression and raise it by {k} percent.',
        '({e}) * (1 + {k} / 100)',
        ['<Now |>add {k}%<| to that| to it>.', 'and with {k}% more?', 'Raise <that|it> by {k}%.', 'plus {k} percent'],
        ['What if that rises by {k}%?'],
    ),
]
TEXT_FOLLOW_UPS = [
    FollowUp(
        'upper',
        'I take the same expression in upper case.',
        '({e}).upper()',
        ['<Now |>in <upper case|capital letters|capitals>.', 'And in upper case?', 'upper case it', 'make it upper case'],
        ['The same in capital letters, please.'],
    ),
    FollowUp(
        'reverse',
        'I take the same expression and reverse it.',
        '({e})[::-1]',
        ['<Now |>reverse <that|it>.', 'And backwards?', 'now backwards please', 'and reversed?'],
        ['The result backwards, please.'],
    ),
    FollowUp(
        'length',
        'I take the length of the same expression.',
        'len({e})',
        ['How <long|many characters> is that?', 'And how long is it?', 'its length?', 'count its characters'],
        ['What is the length of that?'],
    ),
]
LIST_FOLLOW_UPS = [
    FollowUp(
        'count',
        'I take the length of the same list.',
        'len({e})',
        ['How many are <that|these|they>?', 'And how many?', 'count them', 'How many is that?'],
        ['What is the number of these?'],
    ),
    FollowUp(
        'sort',
        'I take the same list and sort it.',
        'sorted({e})',
        ['<Now |>sort <them|that|it>.', 'And sorted?', 'sorted please', 'Put them in order.'],
        ['The same sorted, please.'],
    ),
    FollowUp(
        'reverse-list',
        'I take the same list and reverse it.',
        'list({e})[::-1]',
        ['<Now |>reverse <them|that list|it>.', 'And in reverse order?', 'reversed please', 'turn the order around'],
        ['The same list in reverse, please.'],
    ),
]


def draw_conversation(rng: Random, is_held_out: bool = False) -> Task:
    """A task, which may follow on others: those are its `earlier` ones."""
    task = draw_task(rng, is_held_out)
    if rng.random() < GOING_ON_SHARE:
        return go_on(rng, task, is_held_out) or task
    while len(task.earlier) + 1 < MOST_TASKS and rng.random() < OTHER_SHARE:
        task = add_other(rng, task, is_held_out)
    return task


def add_other(rng: Random, first: Task, is_held_out: bool) -> Task:
    """A task after another one with the same tools: for another one of them, or a plain one."""
    if len(first.tools) > 1 and rng.random() < OTHER_TOOL_SHARE:
        other = draw_other_tool_task(rng, first, is_held_out)
        if other:
            return replace(make_noisy(rng, other, is_held_out), earlier=[*first.earlier, first])
    second = draw_plain_task(rng, is_held_out)
    if FAMILY_BY_NAME[second.family].unanswerable and first.tools:
        # One of the tools might know it.
        return first
    second = make_noisy(rng, second, is_held_out)
    return replace(second, tools=first.tools, returns=first.returns, earlier=[*first.earlier, first])


def go_on(rng: Random, first: Task, is_held_out: bool) -> Task | None:
    """A task about the answer of another one; None where that answer is nothing to go on with."""
    answer = ANSWER.fullmatch(first.steps[-1].code.splitlines()[-1])
    if answer is None or first.family in (TOOLS.name, RECOVERY.name, 'limits') or 'input' in answer[1]:
        return None
    table = find_table(first)
    if not table:
        return None
    follow_up = rng.choice(table)
    slots = {'e': answer[1], 'k': rng.choice([rng.randint(2, 12), rng.randint(2, 99), 10, 100])}
    question = add_noise(
        rng, ARITHMETIC, fill(choose(rng, rng.choice(follow_up.held_out if is_held_out else follow_up.seen)), slots), False
    )
    code = f'final_answer({fill(follow_up.expression, slots)})'
    step = Step(fill(follow_up.thought, slots), code)
    task = Task(FOLLOW_UPS.name, follow_up.name, question, [step], first.tools, first.returns, earlier=[first])
    # Not every list can be sorted.
    return task if execute([code], task, [one.code for one in first.steps]).has_answer else None


def find_table(task: Task) -> list[FollowUp]:
    """What can be done with the kind of answer that a task has."""
    answer = execute([step.code for step in task.steps], task).answer
    if isinstance(answer, bool):
        return []
    if isinstance(answer, int | float):
        return NUMBER_FOLLOW_UPS if abs(answer) < 1e9 else []
    if isinstance(answer, str):
        return TEXT_FOLLOW_UPS
    return LIST_FOLLOW_UPS if isinstance(answer, list) else []
