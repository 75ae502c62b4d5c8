"""Draws tasks: of the catalogue's kinds, with tools, or with a first attempt that failed."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from .catalogue import FAMILIES, RECOVERY, TOOLS
from .dialogue import Message, show_first_turn
from .noise import add_noise
from .plain_task import draw_plain_task
from .recovery import draw_recovery_task
from .task import Task
from .tool_task import draw_tool_task

FAMILY_BY_NAME = {family.name: family for family in FAMILIES}


def draw_task(rng: Random, is_held_out: bool = False) -> Task:
    """A task of any kind, from seen templates or from held-out ones. A seed always gives the same tasks."""
    share = rng.random()
    if share < TOOLS.weight:
        return draw_noisy(rng, draw_tool_task, is_held_out)
    if share < TOOLS.weight + RECOVERY.weight:
        return draw_noisy(rng, draw_recovery_task, is_held_out)
    return draw_noisy(rng, draw_plain_task, is_held_out)


def draw_opening(rng: Random) -> list[Message]:
    """A task and the first reply to it, whose code is not run.

    Tools are among the tasks as often as ever: whether a question is about one of them is a choice to learn, too.
    """
    draw = draw_tool_task if rng.random() < TOOLS.weight else draw_plain_task
    return show_first_turn(draw_noisy(rng, draw, is_held_out=False))


def draw_noisy(rng: Random, draw: Callable[[Random, bool], Task], is_held_out: bool) -> Task:
    return make_noisy(rng, draw(rng, is_held_out), is_held_out)


def make_noisy(rng: Random, task: Task, is_held_out: bool) -> Task:
    """The task with its question written as people type."""
    code = '\n'.join(step.code for step in task.steps)
    return replace(task, question=add_noise(rng, FAMILY_BY_NAME[task.family], task.question, is_held_out, code))
