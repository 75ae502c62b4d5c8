"""Really runs the code of a task, so that every observation and every answer is true."""

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass

from .task import Task
from .tool import write_function


@dataclass(frozen=True)
class Outcome:
    """What the steps printed, each with its error if it had one, and the answer if there was one."""

    steps: list[tuple[str, str | None]]
    has_answer: bool
    answer: object = None


class AnswerGiven(BaseException):
    """Ends the code where it gives its answer; no `except Exception` of the code can stop it."""


def execute(codes: list[str], task: Task, earlier: Sequence[str] = ()) -> Outcome:
    """Runs the codes one after the other in one namespace, with the task's tools at hand.

    earlier: what ran in the same conversation before.
    """
    answers: list[object] = []
    steps: list[tuple[str, str | None]] = []

    def final_answer(answer: object) -> None:
        answers.append(answer)
        raise AnswerGiven

    namespace = {'final_answer': final_answer, '__name__': '__main__'}
    for tool in task.tools:
        exec(write_function(tool, task.returns.get(tool.name, [])), namespace)
    for code in earlier:
        with contextlib.suppress(AnswerGiven), contextlib.redirect_stdout(io.StringIO()):
            exec(code, namespace)
    answers.clear()
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
