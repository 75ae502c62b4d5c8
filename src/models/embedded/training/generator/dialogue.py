"""A whole dialogue: a task, every turn of the model, and what its code printed."""

from dataclasses import dataclass

from .execution import Outcome, execute
from .format import TASK_OPENING, observation, reply, system_message, task_message
from .task import Task


@dataclass(frozen=True)
class Message:
    #: 'system', 'user' or 'assistant'.
    role: str
    content: str
    #: Whether the model is trained to write it.
    is_trained: bool = False


@dataclass(frozen=True)
class Dialogue:
    messages: list[Message]
    answer: object

    @property
    def prompt(self) -> list[Message]:
        """The messages before the last task's first one that the model is trained to write."""
        asked = max(index for index, message in enumerate(self.messages) if message.content.startswith(TASK_OPENING))
        first = next(index for index in range(asked, len(self.messages)) if self.messages[index].is_trained)
        return self.messages[:first]


def make_dialogue(task: Task) -> Dialogue:
    """The dialogue of a task whose code is run for it, after those of the tasks before it.

    Code without an answer is a mistake in its kind.
    """
    messages = [Message('system', system_message(task.tools))]
    earlier: list[str] = []
    for one in (*task.earlier, task):
        outcome = execute([step.code for step in one.steps], one, earlier)
        if not outcome.has_answer:
            raise ValueError(f'The code of the kind "{one.kind}" gives no answer: {one.steps} gave {outcome.steps}.')
        messages += show_task(one, outcome)
        earlier += [step.code for step in one.steps]
    return Dialogue(messages, outcome.answer)


def show_first_turn(task: Task) -> list[Message]:
    """The messages up to the first reply, which is the only one of most tasks."""
    step = task.steps[0]
    return [
        Message('system', system_message(task.tools)),
        Message('user', task_message(task.question)),
        Message('assistant', reply(step.thought, step.code), is_trained=True),
    ]


def show_task(task: Task, outcome: Outcome) -> list[Message]:
    messages = [Message('user', task_message(task.question))]
    for failed in task.failed:
        messages.append(Message('assistant', reply(failed.thought, failed.code)))
        messages.append(Message('user', failed.observation))
    for index, step in enumerate(task.steps):
        messages.append(Message('assistant', reply(step.thought, step.code), is_trained=True))
        if index + 1 < len(task.steps):
            messages.append(Message('user', observation(*outcome.steps[index])))
    return messages
