"""One task, solved as in the product: the model writes, its code runs, it is told what came of it, and so on."""

from dataclasses import dataclass, field

from .answer import is_same, read_answer
from .encoding import encode_prompt
from .engine import Engine
from .generator import Message, Task, make_dialogue
from .generator.format import observation
from .python_process import PythonProcess
from .tokenizer import Tokenizer

MOST_STEPS = 4


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
    #: Code of an earlier attempt that failed.
    earlier: list[str] = field(default_factory=list)


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
    functions = [
        f'def {tool.name}({tool.parameter}):\n    return {task.returns.get(tool.name, {})!r}[{tool.parameter}]'
        for tool in task.tools
    ]
    earlier = [task.failed.code] if task.failed else []
    return Problem(task.family, task.kind, dialogue.prompt, dialogue.answer, is_held_out, '\n'.join(functions), earlier)


def solve(problem: Problem, engine: Engine, tokenizer: Tokenizer) -> Episode:
    messages = list(problem.messages)
    verdict = 'no answer'
    with PythonProcess() as python:
        setup = problem.setup
        for code in problem.earlier:
            python.run(code, setup)
            setup = ''
        for _ in range(MOST_STEPS):
            text = tokenizer.decode(engine.write(encode_prompt(tokenizer, messages), tokenizer.end))
            messages.append(Message('assistant', text))
            code = find_code(text)
            if code is None:
                return finish(problem, 'no code', messages)
            reply = python.run(code, setup)
            setup = ''
            if reply.answer is not None:
                given = read_answer(reply.answer)
                return finish(problem, 'right' if is_same(given, problem.answer) else 'wrong', messages, given)
            messages.append(Message('user', observation(reply.printed, reply.error)))
            verdict = 'error' if reply.error else 'no answer'
    return finish(problem, verdict, messages)


def finish(problem: Problem, verdict: str, messages: list[Message], given: object = None) -> Episode:
    return Episode(problem, verdict, messages[len(problem.messages) :], given)


def find_code(text: str) -> str | None:
    """What stands between the code tags, if both are there."""
    _, opening, rest = text.partition('<code>')
    code, closing, _ = rest.partition('</code>')
    return code.strip('\n') if opening and closing else None
