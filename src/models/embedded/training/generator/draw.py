"""Draws tasks: of the catalogue's kinds, with tools, or with a first attempt that failed."""

from dataclasses import replace
from random import Random

from .catalogue import FAMILIES
from .noise import add_noise
from .plain_task import draw_plain_task
from .recovery import draw_recovery_task
from .task import Task
from .tool_task import draw_tool_task

TOOL_SHARE = 0.2
RECOVERY_SHARE = 0.12

FAMILY_BY_NAME = {family.name: family for family in FAMILIES}


def draw_task(rng: Random, is_held_out: bool = False) -> Task:
    """A task of any kind, from seen templates or from held-out ones. A seed always gives the same tasks."""
    share = rng.random()
    if share < TOOL_SHARE:
        task = draw_tool_task(rng, is_held_out)
    elif share < TOOL_SHARE + RECOVERY_SHARE:
        task = draw_recovery_task(rng, is_held_out)
    else:
        task = draw_plain_task(rng, is_held_out)
    return replace(task, question=add_noise(rng, FAMILY_BY_NAME[task.family], task.question))
