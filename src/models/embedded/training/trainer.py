"""A training run: draws dialogues, changes the weights, and writes down how it goes, until its time is over."""

import itertools
import math
import signal
import time
from collections.abc import Callable, Iterator
from random import Random

import numpy as np
import torch
import torch.nn.functional as F

from .architecture import Architecture
from .batches import Batch, cut, make_batch, pack
from .checkpoint import save_checkpoint
from .copying import CopyingExercises
from .device import find_device, keep_freed_memory, uses_bfloat16
from .difficulty import Difficulty
from .encoding import Encoded
from .network import LanguageModel, to_network, to_weights
from .optimiser import Optimiser
from .resumption import Progress, load_state, save_state
from .run_log import RunLog
from .settings import Settings, describe_settings
from .supply import start_workers, supply_shards
from .team import Team, start_helpers
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
#: Between the first lists of dialogues of two processes: more than a training ever reads.
SEEDS_APART = 1_000_000_007
#: The weights as they were saved last; `--resume` goes on with them.
LAST = 'last.npz'


class Trainer:
    """One run with these settings.

    team: the processes that train together; clock: seconds that only go forward, which the schedule follows.
    """

    def __init__(
        self, settings: Settings, team: Team | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.settings = settings
        self._team = team or Team()
        self._clock = clock
        self._workers = start_workers(settings.workers)
        keep_freed_memory()
        self._device = find_device(settings.device)
        self._bfloat16 = uses_bfloat16(settings.precision, self._device)
        torch.set_num_threads(settings.threads)
        torch.manual_seed(settings.seed)
        self._tokenizer = Tokenizer(settings.tokenizer)
        self.network = self._make_network()
        self._fast = compile_network(self.network) if settings.compile else self.network
        self._optimiser = Optimiser(
            self.network,
            settings.learning_rate,
            settings.muon_learning_rate,
            settings.weight_decay,
            torch.bfloat16 if self._bfloat16 else torch.float32,
        )
        self._progress = Progress(steps=0, seconds=0.0, million_tokens=0.0, seed=first_seed(settings))
        if settings.resume:
            self._progress, state = load_state(settings.output)
            self._optimiser.import_state(state)
        self.step = self._progress.steps
        self._seed = self._progress.seed
        self._started = self._clock() - self._progress.seconds
        self._exercises = CopyingExercises(self._tokenizer, settings.seed + self._team.rank)
        self._rng = Random(settings.seed + self.step + self._team.rank)
        self._difficulty = Difficulty(settings.known_share)
        self._validation = Validation(self._tokenizer) if self._team.leads else None

    def _make_network(self) -> LanguageModel:
        settings = self.settings
        source = settings.output / LAST if settings.resume else settings.init
        if source:
            architecture, weights = load_weights(source)
            if architecture.vocabulary != self._tokenizer.size:
                raise ValueError(f'{source} was not trained with the tokenizer of {settings.tokenizer}.')
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
        if not self._team.leads:
            self._train(None)
            return
        log = RunLog(self.settings.output, self._clock, self._progress.million_tokens)
        precision = 'bfloat16' if self._bfloat16 else 'float32'
        log.write(f'{self.network.count_parameters()} parameters on {self._device} in {precision}')
        log.write(describe_settings(self.settings))
        # A polite end by any tool is as good as Ctrl-C, also where a shell in the background ignores that.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            self._train(log)
        except KeyboardInterrupt:
            log.write('interrupted')
        finally:
            if self._workers:
                self._workers.terminate()
        self._save('final.npz')
        self._save_all(log)
        log.write(f'end after {self.step} steps, {log.million_tokens:.2f} M tokens; {self._validate()}')

    def _train(self, log: RunLog | None) -> None:
        """Takes steps until the leader's clock says that the time is over. log: of the leader."""
        settings = self.settings
        saved = self._clock()
        self._started = saved - self._progress.seconds
        for groups in self._groups():
            part = (self._clock() - self._started) / (settings.minutes * 60)
            loss, tokens, part = self._train_step(groups, part)
            if part >= 1:
                return
            if log is None:
                continue
            log.add_step(loss, tokens)
            if self.step % LOG_STEPS == 0:
                log.write_step(self.step, self._position(part))
            if self._clock() - saved > SAVE_SECONDS:
                log.write(f'after {(self._clock() - self._started) / 60:.1f} min: {self._validate()}')
                self._save_all(log)
                saved = self._clock()

    def _position(self, part: float) -> float:
        """Where on the schedule a part of the time has come to."""
        settings = self.settings
        return settings.start + (settings.stop - settings.start) * min(part, 1.0)

    def _groups(self) -> Iterator[list[list[Encoded]]]:
        """The dialogues of each micro-batch of a step, or those to choose them from, step after step."""
        settings = self.settings
        seeds = itertools.count(self._progress.seed + self._team.rank * SEEDS_APART)
        jobs = (
            (settings.tokenizer, seed, settings.shard, settings.failures, settings.opening_share) for seed in seeds
        )
        for seed, dialogues in supply_shards(jobs, self._workers, 2 * settings.workers):
            self._seed = seed
            dialogues = [one for one in dialogues if self._difficulty.keeps(one.kinds, self._rng)]
            packed = pack(dialogues, self._rng, settings.choose_from * settings.batch_tokens, settings.pad_to)
            if len(packed) < settings.accumulate:
                raise ValueError(f'--shard {settings.shard} is too small for a step; take a larger one.')
            for start in range(0, len(packed) - settings.accumulate + 1, settings.accumulate):
                yield packed[start : start + settings.accumulate]

    def _train_step(self, groups: list[list[Encoded]], part: float) -> tuple[float, int, float]:
        """One change of the weights, made together with the other processes.

        part: of the time that is over. Returns the loss in nats for each weighed token, the tokens that were read, and
        the part of the time by the leader's clock; at 1 nothing was changed any more.
        """
        settings = self.settings
        position = self._position(part)
        prompt_weight = settings.prompt_weight if position < settings.prompt_until else 0.0
        copy_share = settings.copy_share * max(0.0, 1 - position / settings.copy_until)
        self.network.zero_grad(set_to_none=True)
        weighed = loss = 0.0
        tokens = 0
        for group in groups:
            is_exercise = self._rng.random() < copy_share
            if settings.choose_from > 1 and not is_exercise:
                tokens += sum(map(len, group))
                group = self._choose_hardest(group)
            if is_exercise:
                batch = self._exercises.make_batch(settings.batch_tokens, self._device)
            else:
                batch = make_batch(group, self._tokenizer.padding, settings.pad_to, self._device)
            weights = self._weigh(batch, prompt_weight)
            losses = self._list_losses(batch, weights, has_prompt_weight=prompt_weight > 0)
            weighed_loss = (losses * weights[weights > 0]).sum()
            weighed_loss.backward()
            if settings.choose_from == 1 and not is_exercise and prompt_weight == 0:
                self._note_difficulty(group, losses)
            loss += weighed_loss.item()
            weighed += weights.sum().item()
            if settings.choose_from == 1 or is_exercise:
                tokens += int(batch.present.sum())
        leading_part = part if self._team.leads else 0.0
        numbers = torch.tensor([loss, weighed, tokens, leading_part])
        gradients = [parameter.grad for parameter in self.network.parameters()]
        self._team.add_up([numbers, *gradients])
        loss, weighed, tokens, part = numbers.tolist()
        if part < 1:
            torch._foreach_div_(gradients, weighed)
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), LONGEST_GRADIENT)
            warm_up = min(1.0, (self.step + 1) / WARM_UP_STEPS)
            self._optimiser.step(warm_up * self._rate(self._position(part)))
            self.step += 1
        return loss / weighed, int(tokens), part

    def _rate(self, position: float) -> float:
        """The share of the learning rates at a position on the schedule: constant at first, then half a cosine."""
        decayed = max(0.0, position - self.settings.decay_from) / (1 - self.settings.decay_from)
        return max(LOWEST_RATE, 0.5 * (1 + math.cos(math.pi * decayed)))

    def _weigh(self, batch: Batch, prompt_weight: float) -> torch.Tensor:
        """The weight of each token's prediction: [dialogues, tokens - 1]."""
        trained, present = batch.trained[:, 1:], batch.present[:, 1:]
        return trained + prompt_weight * (present - trained)

    @torch.no_grad()
    def _choose_hardest(self, pool: list[Encoded]) -> list[Encoded]:
        """Those of a pool's dialogues that the model is least likely to write, as many as fill a micro-batch.

        What it writes without a fault teaches it nearly nothing, and to look costs a third of learning.
        """
        settings = self.settings
        nats: list[float] = []
        for group in cut(pool, settings.batch_tokens, settings.pad_to):
            batch = make_batch(group, self._tokenizer.padding, settings.pad_to, self._device)
            losses = self._list_losses(batch, self._weigh(batch, 0.0), has_prompt_weight=False)
            nats += self._note_difficulty(group, losses)
        order = sorted(range(len(pool)), key=nats.__getitem__, reverse=True)
        return cut([pool[index] for index in order], settings.batch_tokens, settings.pad_to)[0]

    def _note_difficulty(self, group: list[Encoded], losses: torch.Tensor) -> list[float]:
        """Each dialogue's loss in nats.

        losses: in nats, of each trained token of the dialogues, one after the other.
        """
        values, start = losses.detach().float().cpu().numpy(), 0
        sums = []
        for dialogue in group:
            tasks = dialogue.tasks[dialogue.tasks > 0]
            costs = np.bincount(tasks, values[start : start + len(tasks)], minlength=len(dialogue.kinds) + 1)
            start += len(tasks)
            sums.append(float(costs.sum()))
            for kind, nats in zip(dialogue.kinds, costs[1:].tolist(), strict=False):
                self._difficulty.add(kind, nats)
        return sums

    def _list_losses(self, batch: Batch, weights: torch.Tensor, has_prompt_weight: bool) -> torch.Tensor:
        """The loss of each token that has a weight, in nats: of all dialogues, one after the other."""
        is_weighed = weights > 0
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16):
            logits = self.network.score(self._read(batch, is_weighed, has_prompt_weight))
        return F.cross_entropy(logits.float(), batch.tokens[:, 1:][is_weighed], reduction='none')

    def _read(self, batch: Batch, is_weighed: torch.Tensor, has_prompt_weight: bool) -> torch.Tensor:
        """What the last layer says of each token whose successor is weighed: [weighed tokens, width].

        All dialogues begin with nearly the same system message. Where nothing in it is weighed, what they share is
        read once for all of them.
        """
        tokens = batch.tokens[:, :-1]
        if self.settings.compile:
            return self._fast(tokens.contiguous())[is_weighed]
        shared = 0 if has_prompt_weight else count_shared(batch)
        spread = None
        if shared > 0:
            _, past = self.network.advance(tokens[:1, :shared], None)
            spread = past.spread(len(tokens))
        return self.network.advance(tokens[:, shared:].contiguous(), spread, is_weighed[:, shared:])[0]

    def _validate(self) -> str:
        self.network.eval()
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._bfloat16):
            score = self._validation.describe(self.network)
        self.network.train()
        return score

    def _save_all(self, log: RunLog) -> None:
        """Everything that `--resume` needs."""
        self._save(LAST)
        # The list of dialogues that was being read is left; the next one is new.
        progress = Progress(self.step, self._clock() - self._started, log.million_tokens, self._seed + 1)
        save_state(self.settings.output, progress, self._optimiser.export_state())

    def _save(self, name: str) -> None:
        save_checkpoint(self.settings.output / name, self.network.architecture, to_weights(self.network))


def train(settings: Settings) -> None:
    """A whole run, with all its processes."""
    # What is wrong with the settings is said once, and not by each process.
    uses_bfloat16(settings.precision, find_device(settings.device))
    team, helpers = start_helpers(settings.processes, settings, run_helper)
    try:
        Trainer(settings, team).run()
    finally:
        for helper in helpers:
            helper.terminate()


def run_helper(settings: Settings, team: Team) -> None:
    Trainer(settings, team).run()


def first_seed(settings: Settings) -> int:
    return settings.seed * 100003 + int(settings.start * 1000) * 7919


def count_shared(batch: Batch) -> int:
    """How many tokens all dialogues of a batch begin with, none of which comes before one that the model has to write."""
    is_shared = (batch.tokens == batch.tokens[:1]).all(0)[:-1] & (batch.trained[:, 1:].sum(0) == 0)
    return int(is_shared.int().cumprod(0).sum())


def compile_network(network: LanguageModel) -> Callable[[torch.Tensor], torch.Tensor]:
    if not hasattr(torch, 'compile'):
        raise ValueError(f'torch {torch.__version__} cannot compile models; leave out "--compile", or take torch 2.')
    import torch._dynamo as dynamo

    dynamo.config.cache_size_limit = COMPILED_SHAPES
    return torch.compile(network, dynamic=False)
