"""A training run: draws dialogues, changes the weights, and writes down how it goes, until its time is over."""

import math
import time
from collections.abc import Callable, Iterator
from random import Random

import torch
import torch.nn.functional as F

from .architecture import Architecture
from .batches import Batch, make_batch, pack
from .checkpoint import save_checkpoint
from .copying import CopyingExercises
from .device import find_device, uses_bfloat16
from .encoding import Encoded
from .network import LanguageModel, to_network, to_weights
from .optimiser import Optimiser
from .run_log import RunLog
from .settings import Settings, describe_settings
from .supply import start_workers, supply_shards
from .tokenizer import Tokenizer
from .validation import Validation
from .weights import load_weights

WARM_UP_STEPS = 60
#: Shapes that a compiled model may be made for: with `--pad-to 64`, one for each padded length and group size.
COMPILED_SHAPES = 64
#: The learning rate never falls below this share of its peak.
LOWEST_RATE = 0.02
LONGEST_GRADIENT = 1.0
LOG_STEPS = 50
SAVE_SECONDS = 240


class Trainer:
    """One run with these settings; clock: seconds that only go forward, which the schedule follows."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self.settings = settings
        self.step = 0
        self._clock = clock
        self._workers = start_workers(settings.workers)
        self._device = find_device(settings.device)
        self._bfloat16 = uses_bfloat16(settings.precision, self._device)
        torch.set_num_threads(settings.threads)
        torch.manual_seed(settings.seed)
        self._tokenizer = Tokenizer(settings.tokenizer)
        self.network = self._make_network()
        self._fast = compile_network(self.network) if settings.compile else self.network
        self._optimiser = Optimiser(
            self.network, settings.learning_rate, settings.muon_learning_rate, settings.weight_decay
        )
        self._exercises = CopyingExercises(self._tokenizer, settings.seed)
        self._rng = Random(settings.seed)
        self._validation = Validation(self._tokenizer)

    def _make_network(self) -> LanguageModel:
        settings = self.settings
        if settings.init:
            architecture, weights = load_weights(settings.init)
            if architecture.vocabulary != self._tokenizer.size:
                raise ValueError(f'{settings.init} was not trained with the tokenizer of {settings.tokenizer}.')
            return to_network(architecture, weights).to(self._device)
        architecture = Architecture(
            vocabulary=self._tokenizer.size,
            width=settings.width,
            layers=settings.layers,
            heads=settings.heads,
            head_width=settings.head_width,
            feed_forward_width=settings.feed_forward_width,
        )
        return LanguageModel(architecture).to(self._device)

    def run(self) -> None:
        """Trains until the time is over or the keyboard interrupts, then saves the weights as `final.npz`."""
        log = RunLog(self.settings.output, self._clock)
        precision = 'bfloat16' if self._bfloat16 else 'float32'
        log.write(f'{self.network.count_parameters()} parameters on {self._device} in {precision}')
        log.write(describe_settings(self.settings))
        try:
            self._train(log)
        except KeyboardInterrupt:
            log.write('interrupted')
        finally:
            if self._workers:
                self._workers.terminate()
        self._save('final.npz')
        log.write(f'end after {self.step} steps, {log.million_tokens:.2f} M tokens; {self._validate()}')

    def _train(self, log: RunLog) -> None:
        started = saved = self._clock()
        for groups in self._groups():
            part = (self._clock() - started) / (self.settings.minutes * 60)
            if part >= 1:
                return
            position = self.settings.start + (self.settings.stop - self.settings.start) * part
            loss, tokens = self._train_step(groups, position)
            log.add_step(loss, tokens)
            if self.step % LOG_STEPS == 0:
                log.write_step(self.step, position)
            if self._clock() - saved > SAVE_SECONDS:
                log.write(f'after {(self._clock() - started) / 60:.1f} min: {self._validate()}')
                self._save('last.npz')
                saved = self._clock()

    def _groups(self) -> Iterator[list[list[Encoded]]]:
        """The dialogues of each micro-batch of a step, step after step."""
        settings = self.settings
        first_seed = settings.seed * 100003 + int(settings.start * 1000) * 7919
        shards = supply_shards(settings.tokenizer, first_seed, settings.shard, self._workers, 2 * settings.workers)
        for dialogues in shards:
            packed = pack(dialogues, self._rng, settings.batch_tokens, settings.pad_to)
            if len(packed) < settings.accumulate:
                raise ValueError(f'--shard {settings.shard} is too small for a step; take a larger one.')
            for start in range(0, len(packed) - settings.accumulate + 1, settings.accumulate):
                yield packed[start : start + settings.accumulate]

    def _train_step(self, groups: list[list[Encoded]], position: float) -> tuple[float, int]:
        """One change of the weights; the loss in nats for each weighed token, and the tokens that were read."""
        settings = self.settings
        prompt_weight = settings.prompt_weight if position < settings.prompt_until else 0.0
        copy_share = settings.copy_share * max(0.0, 1 - position / settings.copy_until)
        batches = [
            (
                self._exercises.make_batch(settings.batch_tokens, self._device)
                if self._rng.random() < copy_share
                else make_batch(group, self._tokenizer.padding, settings.pad_to, self._device)
            )
            for group in groups
        ]
        total = sum(self._weigh(batch, prompt_weight).sum().item() for batch in batches)
        self.network.zero_grad(set_to_none=True)
        loss, tokens = 0.0, 0
        for batch in batches:
            part = self._sum_losses(batch, prompt_weight) / total
            part.backward()
            loss += part.item()
            tokens += int(batch.present.sum())
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), LONGEST_GRADIENT)
        warm_up = min(1.0, (self.step + 1) / WARM_UP_STEPS)
        self._optimiser.step(warm_up * max(LOWEST_RATE, 0.5 * (1 + math.cos(math.pi * position))))
        self.step += 1
        return loss, tokens

    def _weigh(self, batch: Batch, prompt_weight: float) -> torch.Tensor:
        """The weight of each token's prediction: [dialogues, tokens - 1]."""
        trained, present = batch.trained[:, 1:], batch.present[:, 1:]
        return trained + prompt_weight * (present - trained)

    def _sum_losses(self, batch: Batch, prompt_weight: float) -> torch.Tensor:
        weights = self._weigh(batch, prompt_weight)
        is_weighed = weights > 0
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16):
            hidden = self._fast(batch.tokens[:, :-1].contiguous())
            logits = self.network.score(hidden[is_weighed])
        losses = F.cross_entropy(logits.float(), batch.tokens[:, 1:][is_weighed], reduction='none')
        return (losses * weights[is_weighed]).sum()

    def _validate(self) -> str:
        self.network.eval()
        score = self._validation.describe(self.network)
        self.network.train()
        return score

    def _save(self, name: str) -> None:
        save_checkpoint(self.settings.output / name, self.network.architecture, to_weights(self.network))


def compile_network(network: LanguageModel) -> Callable[[torch.Tensor], torch.Tensor]:
    if not hasattr(torch, 'compile'):
        raise ValueError(f'torch {torch.__version__} cannot compile models; leave out "--compile", or take torch 2.')
    import torch._dynamo as dynamo

    dynamo.config.cache_size_limit = COMPILED_SHAPES
    return torch.compile(network, dynamic=False)
