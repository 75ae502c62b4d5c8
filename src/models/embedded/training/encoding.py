"""Dialogues as tokens, and which of these the model is trained to write."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from .generator import Message, Task, draw_conversation, draw_opening, make_dialogue
from .generator.format import TASK_OPENING
from .tokenizer import Tokenizer

LONGEST_DIALOGUE_TOKENS = 700
#: Share of dialogues that are failing turns of the model's own, where there are any.
FAILURE_SHARE = 0.03


@dataclass(frozen=True)
class Encoded:
    """One dialogue. Both arrays have one element for each token."""

    tokens: np.ndarray
    #: Where the model is trained to write the token, the number of the task, from 1; else 0.
    tasks: np.ndarray
    #: The kind of each task, where they are known.
    kinds: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.tokens)


def encode_prompt(tokenizer: Tokenizer, messages: Sequence[Message]) -> list[int]:
    """The tokens of messages, up to where the model begins to write."""
    text = ''.join(f'<|{message.role}|>{message.content}<|end|>' for message in messages)
    return tokenizer.encode(text + '<|assistant|>')


def encode_dialogue(tokenizer: Tokenizer, messages: Sequence[Message], kinds: tuple[str, ...] = ()) -> Encoded:
    tokens: list[int] = []
    tasks: list[int] = []
    task = 0
    for message in messages:
        task += message.role == 'user' and message.content.startswith(TASK_OPENING)
        body = [*tokenizer.encode(message.content), tokenizer.end]
        tokens += [tokenizer.added[f'<|{message.role}|>'], *body]
        tasks += [0, *[task * message.is_trained] * len(body)]
    return Encoded(np.array(tokens, np.uint16), np.array(tasks, np.uint8), kinds)


def encode_opening(tokenizer: Tokenizer, messages: Sequence[Message]) -> Encoded:
    """A dialogue of one reply, up to where its code begins."""
    whole = encode_dialogue(tokenizer, messages)
    begins = (whole.tokens == tokenizer.added['<code>']) & (whole.tasks > 0)
    end = int(begins.argmax()) + 1
    return Encoded(whole.tokens[:end], whole.tasks[:end])


def name_kinds(task: Task) -> tuple[str, ...]:
    """The kinds of a conversation's tasks; of those that begin with a mistake, the kind of mistake."""
    return tuple(f'{one.family}: {one.kind.partition(":")[0]}' for one in (*task.earlier, task))


def draw_dialogues(
    tokenizer: Tokenizer,
    seed: int,
    count: int,
    failures: Sequence[Sequence[Message]] = (),
    opening_share: float = 0.0,
) -> list[Encoded]:
    """That many dialogues for a seed, without those that are too long to train on.

    failures: failing turns to mix in; opening_share: of dialogues that end with the first thought.
    """
    rng = Random(seed)
    dialogues: list[Encoded] = []
    while len(dialogues) < count:
        is_opening = opening_share > 0 and rng.random() < opening_share
        is_failure = not is_opening and bool(failures) and rng.random() < FAILURE_SHARE
        if is_failure:
            dialogue = encode_dialogue(tokenizer, rng.choice(failures))
        else:
            try:
                if is_opening:
                    dialogue = encode_opening(tokenizer, draw_opening(rng))
                else:
                    task = draw_conversation(rng)
                    dialogue = encode_dialogue(tokenizer, make_dialogue(task).messages, name_kinds(task))
            except (ValueError, LookupError, TypeError) as error:
                # One bad draw in ten thousand must not end a training of hours.
                print(f'A dialogue of seed {seed} could not be made: {error}', file=sys.stderr, flush=True)
                continue
        if len(dialogue) <= LONGEST_DIALOGUE_TOKENS:
            dialogues.append(dialogue)
    return dialogues
