"""How well a model predicts dialogues that it was not trained on: new values, and held-out wordings."""

from dataclasses import dataclass
from random import Random

import torch
import torch.nn.functional as F

from .batches import make_batch
from .encoding import Encoded, encode_dialogue
from .generator import draw_task, make_dialogue
from .network import LanguageModel
from .tokenizer import Tokenizer

SEED = 777
DIALOGUES = 150
BATCH_DIALOGUES = 25


@dataclass(frozen=True)
class Score:
    #: Nats for each trained token.
    loss: float
    #: Share of trained tokens that the model holds for the likeliest.
    tokens: float
    #: Share of dialogues in which that is so for every trained token.
    dialogues: float

    def __str__(self) -> str:
        return f'loss {self.loss:.4f}, tokens {self.tokens:.4f}, whole dialogues {self.dialogues:.3f}'


class Validation:
    def __init__(self, tokenizer: Tokenizer) -> None:
        rng = Random(SEED)
        self._tokenizer = tokenizer
        self._seen = self._draw(rng, is_held_out=False)
        self._held_out = self._draw(rng, is_held_out=True)

    def _draw(self, rng: Random, is_held_out: bool) -> list[Encoded]:
        tasks = [draw_task(rng, is_held_out) for _ in range(DIALOGUES)]
        return sorted((encode_dialogue(self._tokenizer, make_dialogue(task).messages) for task in tasks), key=len)

    def describe(self, network: LanguageModel) -> str:
        return f'seen wordings: {self.score(network, self._seen)}; held out: {self.score(network, self._held_out)}'

    @torch.no_grad()
    def score(self, network: LanguageModel, dialogues: list[Encoded]) -> Score:
        device = network.embed.weight.device
        loss = right = trained = exact = 0.0
        for start in range(0, len(dialogues), BATCH_DIALOGUES):
            batch = make_batch(dialogues[start : start + BATCH_DIALOGUES], self._tokenizer.padding, 1, device)
            targets, is_trained = batch.tokens[:, 1:], batch.trained[:, 1:] > 0
            hidden, _ = network.advance(batch.tokens[:, :-1], None, is_trained)
            logits = network.score(hidden).float()
            loss += F.cross_entropy(logits, targets[is_trained], reduction='sum').item()
            is_right = logits.argmax(-1) == targets[is_trained]
            right += is_right.sum().item()
            trained += is_trained.sum().item()
            exact += sum(one.all().item() for one in is_right.split(is_trained.sum(1).tolist()))
        return Score(loss / trained, right / trained, exact / len(dialogues))
