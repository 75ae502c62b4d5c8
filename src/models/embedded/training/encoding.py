"""Dialogues as tokens, and which of these the model is trained to write."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from .generator import Message, draw_task, make_dialogue
from .tokenizer import Tokenizer

LONGEST_DIALOGUE_TOKENS = 700


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


def draw_dialogues(tokenizer: Tokenizer, seed: int, count: int) -> list[Encoded]:
    """That many dialogues for a seed, without those that are too long to train on."""
    rng = Random(seed)
    dialogues: list[Encoded] = []
    while len(dialogues) < count:
        dialogue = encode_dialogue(tokenizer, make_dialogue(draw_task(rng)).messages)
        if len(dialogue) <= LONGEST_DIALOGUE_TOKENS:
            dialogues.append(dialogue)
    return dialogues
