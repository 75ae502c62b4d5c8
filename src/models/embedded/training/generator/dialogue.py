"""A whole dialogue: a task, every turn of the model, and what its code printed."""

from dataclasses import dataclass

from .execution import execute
from .format import observation, reply, system_message, task_message
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
        """The messages before the first one that the model is trained to write."""
        first = next(index for index, message in enumerate(self.messages) if message.is_trained)
        return self.messages[:first]


def make_dialogue(task: Task) -> Dialogue:
    """The dialogue of a task whose code is run for it. Code without an answer is a mistake in its kind."""
    outcome = execute([step.code for step in task.steps], task)
    if not outcome.has_answer:
        codes = [step.code for step in task.steps]
        raise ValueError(f'The code of the kind "{task.kind}" gives no answer: {codes} gave {outcome.steps}.')
    messages = [
        Message('system', system_message(task.tools)),
        Message('user', task_message(task.question)),
    ]
    if task.failed:
        messages.append(Message('assistant', reply(task.failed.thought, task.failed.code)))
        messages.append(Message('user', task.failed.observation))
    for index, step in enumerate(task.steps):
        messages.append(Message('assistant', reply(step.thought, step.code), is_trained=True))
        if index + 1 < len(task.steps):
            messages.append(Message('user', observation(*outcome.steps[index])))
    return Dialogue(messages, outcome.answer)
