"""Problems asked one after another, as follow-ups in one conversation."""

from dataclasses import replace

from .encoding import encode_prompt
from .episode import Episode, Problem
from .generator import Message
from .tokenizer import Tokenizer

#: Of a longer conversation the product sends the latest tasks that fit; `EMBEDDED_CONTEXT` of `src/worker/engines.ts`.
PROMPT_TOKENS = 640


class Conversations:
    """Conversations of at most so many tasks, one at a time for each set of tools."""

    def __init__(self, tokenizer: Tokenizer, most_tasks: int) -> None:
        self._tokenizer = tokenizer
        self._most_tasks = most_tasks
        #: The messages of each task so far, by the system message.
        self._earlier: dict[str, list[list[Message]]] = {}

    def follow(self, problem: Problem) -> Problem:
        """The problem, after what was asked and answered before."""
        system, *asked = problem.messages
        earlier = self._earlier.setdefault(system.content, [])
        if len(earlier) == self._most_tasks:
            earlier.clear()
        sent = [*earlier]
        while sent and len(encode_prompt(self._tokenizer, lay_out(system, sent, asked))) > PROMPT_TOKENS:
            sent.pop(0)
        return replace(problem, messages=lay_out(system, sent, asked))

    def add(self, problem: Problem, episode: Episode) -> None:
        """Notes what came of a problem. problem: as it was before `follow`."""
        system, *asked = problem.messages
        self._earlier[system.content].append([*asked, *episode.messages])


def lay_out(system: Message, earlier: list[list[Message]], asked: list[Message]) -> list[Message]:
    return [system, *(message for task in earlier for message in task), *asked]
