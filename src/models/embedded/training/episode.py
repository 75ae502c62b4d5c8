"""One task, solved as in the product: the model writes, its code runs, it is told what came of it, and so on."""

import re
from dataclasses import dataclass, field

from .answer import is_same, read_answer
from .encoding import encode_prompt
from .engine import Engine
from .generator import Message, Task, make_dialogue
from .generator.format import observation
from .generator.recovery import add_hint, shorten_error
from .generator.tool import write_function
from .python_process import PythonProcess
from .tokenizer import Tokenizer

MOST_STEPS = 4
#: What an honest refusal says; a number in it would be made up.
DECLINES = re.compile(r"cannot|can't|do not|don't|unable|only|need", re.I)


@dataclass(frozen=True)
class Problem:
    """Messages to go on from, the true answer, and code that has to run before."""

    family: str
    kind: str
    messages: list[Message]
    answer: object
    is_held_out: bool
    #: Definitions of the tools.
    setup: str = ''
    #: Code that ran before: of earlier tasks, and of an attempt that failed.
    earlier: list[str] = field(default_factory=list)
    #: Other right answers.
    accepted: list[object] = field(default_factory=list)
    #: A first reply of the model whose code fails.
    failed: str | None = None


@dataclass(frozen=True)
class Episode:
    problem: Problem
    #: 'right', 'wrong', 'no code', 'error' (the last step failed) or 'no answer' (within the steps allowed).
    verdict: str
    #: The model's replies and the observations.
    messages: list[Message]
    given: object = None


def pose(task: Task, is_held_out: bool) -> Problem:
    """A drawn task as a problem."""
    dialogue = make_dialogue(task)
    functions = [write_function(tool, task.returns.get(tool.name, [])) for tool in task.tools]
    earlier = [step.code for one in task.earlier for step in one.steps]
    earlier += [failed.code for failed in task.failed]
    return Problem(task.family, task.kind, dialogue.prompt, dialogue.answer, is_held_out, '\n'.join(functions), earlier)


def solve(problem: Problem, engine: Engine, tokenizer: Tokenizer) -> Episode:
    messages = list(problem.messages)
    verdict = 'no answer'
    with PythonProcess() as python:
        setup = problem.setup
        tools = re.findall(r'^def (\w+)\(', setup, re.M)
        for code in problem.earlier:
            python.run(code, setup)
            setup = ''
        for index in range(MOST_STEPS):
            is_given = index == 0 and problem.failed is not None
            text = problem.failed if is_given else write(engine, tokenizer, messages)
            messages.append(Message('assistant', text))
            code = find_code(text)
            if code is None:
                return finish(problem, 'no code', messages)
            reply = python.run(code, setup)
            setup = ''
            if reply.answer is not None:
                given = read_answer(reply.answer)
                return finish(problem, 'right' if is_right(problem, given) else 'wrong', messages, given)
            error = reply.error and add_hint(shorten_error(reply.error), code, tools)
            messages.append(Message('user', observation(reply.printed, error)))
            verdict = 'error' if reply.error else 'no answer'
    return finish(problem, verdict, messages)


def write(engine: Engine, tokenizer: Tokenizer, messages: list[Message]) -> str:
    return tokenizer.decode(engine.write(encode_prompt(tokenizer, messages), tokenizer.end))


def is_right(problem: Problem, given: object) -> bool:
    """Where nothing can be the answer, an honest refusal is right."""
    if problem.answer is None:
        return isinstance(given, str) and bool(DECLINES.search(given)) and not re.search(r'\d', given)
    return any(is_same(given, one) for one in (problem.answer, *problem.accepted))


def finish(problem: Problem, verdict: str, messages: list[Message], given: object = None) -> Episode:
    return Episode(problem, verdict, messages[len(problem.messages) :], given)


def find_code(text: str) -> str | None:
    """What stands between the code tags, if both are there."""
    _, opening, rest = text.partition('<code>')
    code, closing, _ = rest.partition('</code>')
    return code.strip('\n') if opening and closing else None
