"""Dialogues as tokens, and which of these the model is trained to write."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from .generator import Message, draw_conversation, make_dialogue
from .tokenizer import Tokenizer

LONGEST_DIALOGUE_TOKENS = 700
#: Share of dialogues that are failing turns of the model's own, where there are any.
FAILURE_SHARE = 0.03


@dataclass(frozen=True)
class Encoded:
    """One dialogue. Both arrays have one element for each token."""

    tokens: np.ndarray
    #: 1 where the model is trained to write the token, else 0.
    trained: np.ndarray

    def __len__(self) -> int:
        return len(self.tokens)


def encode_prompt(tokenizer: Tokenizer, messages: Sequence[Message]) -> list[int]:
    """The tokens of messages, up to where the model begins to write."""
    text = ''.join(f'<|{message.role}|>{message.content}<|end|>' for message in messages)
    return tokenizer.encode(text + '<|assistant|>')


def encode_dialogue(tokenizer: Tokenizer, messages: Sequence[Message]) -> Encoded:
    tokens: list[int] = []
    trained: list[int] = []
    for message in messages:
        body = [*tokenizer.encode(message.content), tokenizer.end]
        tokens += [tokenizer.added[f'<|{message.role}|>'], *body]
        trained += [0, *[int(message.is_trained)] * len(body)]
    return Encoded(np.array(tokens, np.uint16), np.array(trained, np.uint8))


def draw_dialogues(
    tokenizer: Tokenizer, seed: int, count: int, failures: Sequence[Sequence[Message]] = ()
) -> list[Encoded]:
    """That many dialogues for a seed, without those that are too long to train on.

    failures: failing turns to mix in.
    """
    rng = Random(seed)
    dialogues: list[Encoded] = []
    while len(dialogues) < count:
        is_failure = bool(failures) and rng.random() < FAILURE_SHARE
        messages = rng.choice(failures) if is_failure else make_dialogue(draw_conversation(rng)).messages
        dialogue = encode_dialogue(tokenizer, messages)
        if len(dialogue) <= LONGEST_DIALOGUE_TOKENS:
            dialogues.append(dialogue)
    return dialogues
