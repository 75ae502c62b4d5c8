"""Really runs the code of a task, so that every observation and every answer is true."""

import contextlib
import io
from collections.abc import Callable
from dataclasses import dataclass

from .task import Task


@dataclass(frozen=True)
class Outcome:
    """What the steps printed, each with its error if it had one, and the answer if there was one."""

    steps: list[tuple[str, str | None]]
    has_answer: bool
    answer: object = None


class AnswerGiven(BaseException):
    """Ends the code where it gives its answer; no `except Exception` of the code can stop it."""


def execute(codes: list[str], task: Task) -> Outcome:
    """Runs the codes one after the other in one namespace, with the task's tools at hand."""
    answers: list[object] = []
    steps: list[tuple[str, str | None]] = []

    def final_answer(answer: object) -> None:
        answers.append(answer)
        raise AnswerGiven

    namespace = {'final_answer': final_answer, '__name__': '__main__'}
    namespace |= {tool.name: make_function(task.returns.get(tool.name, {})) for tool in task.tools}
    for code in codes:
        printed, error = io.StringIO(), None
        try:
            with contextlib.redirect_stdout(printed):
                exec(code, namespace)
        except AnswerGiven:
            return Outcome([*steps, (printed.getvalue(), None)], True, answers[0])
        except Exception as caught:
            error = f'{type(caught).__name__}: {caught}'
        steps.append((printed.getvalue(), error))
    return Outcome(steps, False)


def make_function(returns: dict[str, object]) -> Callable[..., object]:
    def call(*positional: str, **named: str) -> object:
        return returns[[*positional, *named.values()][0]]

    return call
