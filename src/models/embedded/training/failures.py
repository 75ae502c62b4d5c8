"""Turns of the model's own that failed, each with what it was told and how it is put right.

They teach what no invented mistake can: to leave what it is itself inclined to write.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

from .engine import Engine
from .episode import pose, solve
from .generator import Message, draw_task, make_dialogue
from .generator.format import reply
from .generator.tool_recovery import name_error
from .tokenizer import Tokenizer

Messages = tuple[Message, ...]


def collect_failures(engine: Engine, tokenizer: Tokenizer, seed: int, tasks: int) -> Iterator[Messages]:
    """Runs a model on new tasks in wordings of the training, and puts right every first step that fails."""
    rng = Random(seed)
    for _ in range(tasks):
        task = draw_task(rng)
        if task.failed or task.earlier:
            continue
        problem = pose(task, is_held_out=False)
        said = solve(problem, engine, tokenizer).messages
        if len(said) < 2 or '\nError:\n' not in said[1].content:
            continue
        step = task.steps[0]
        right = Message('assistant', reply(f'{name_error(said[1].content)} {step.thought}', step.code), is_trained=True)
        # What follows the first step is as it would have been without the failure.
        messages = make_dialogue(task).messages
        first = next(index for index, message in enumerate(messages) if message.is_trained)
        yield (*problem.messages, said[0], said[1], right, *messages[first + 1 :])


def write_failures(path: Path, failures: Iterator[Messages]) -> int:
    """One line for each; how many there are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with path.open('w', encoding='utf-8') as file:
        for count, messages in enumerate(failures, start=1):
            rows = [[one.role, one.content, one.is_trained] for one in messages]
            file.write(json.dumps(rows, ensure_ascii=False) + '\n')
    return count


def read_failures(path: Path) -> list[Messages]:
    lines = path.read_text(encoding='utf-8').splitlines()
    return [tuple(Message(*row) for row in json.loads(line)) for line in lines]
