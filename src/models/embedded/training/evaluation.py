"""Measures how many tasks a model solves, by family, in wordings it was trained on and in wordings held out."""

import time
from collections import Counter
from collections.abc import Iterator
from random import Random

from .conversations import Conversations
from .engine import Engine
from .episode import Episode, Problem, pose, solve
from .generator import draw_conversation
from .generator.catalogue import FAMILIES
from .tokenizer import Tokenizer


def draw_problems(seed: int, count: int) -> Iterator[Problem]:
    """New tasks, every second one in held-out wordings."""
    rng = Random(seed)
    for index in range(count):
        is_held_out = index % 2 == 1
        yield pose(draw_conversation(rng, is_held_out), is_held_out)


class Evaluation:
    """Solves problems and counts.

    in_a_row: how many are asked in one conversation.
    """

    def __init__(self, engine: Engine, tokenizer: Tokenizer, in_a_row: int = 1) -> None:
        self.episodes: list[Episode] = []
        self._engine = engine
        self._tokenizer = tokenizer
        self._conversations = Conversations(tokenizer, in_a_row)
        self._seconds = 0.0

    def add(self, problem: Problem) -> Episode:
        started = time.monotonic()
        episode = solve(self._conversations.follow(problem), self._engine, self._tokenizer)
        self._conversations.add(problem, episode)
        self._seconds += time.monotonic() - started
        self.episodes.append(episode)
        return episode

    def count(self, family: str | None, is_held_out: bool) -> tuple[int, int]:
        """How many were solved, and of how many; of all families without a name."""
        verdicts = [
            episode.verdict
            for episode in self.episodes
            if family in (None, episode.problem.family) and episode.problem.is_held_out == is_held_out
        ]
        return verdicts.count('right'), len(verdicts)

    def describe(self) -> str:
        """The table, as Markdown."""
        verdicts = Counter(episode.verdict for episode in self.episodes)
        found = {episode.problem.family for episode in self.episodes}
        known = [family.name for family in FAMILIES if family.name in found]
        names = [*known, *sorted(found - set(known))]
        rows = [(name, self.count(name, False), self.count(name, True)) for name in names]
        rows.append(('**all**', self.count(None, False), self.count(None, True)))
        return '\n'.join(
            [
                f'{len(self.episodes)} tasks in {self._seconds:.0f} s with {self._engine.name}; '
                + ', '.join(f'{verdict} {number}' for verdict, number in verdicts.most_common()),
                '',
                '| family | seen | held out |',
                '|---|---|---|',
                *(f'| {name} | {show_share(*seen)} | {show_share(*held_out)} |' for name, seen, held_out in rows),
            ]
        )


def show_share(right: int, total: int) -> str:
    return f'{right}/{total} ({100 * right / total:.1f} %)' if total else '–'


def describe_failure(episode: Episode) -> str:
    """A failed task with everything that was said."""
    problem = episode.problem
    wording = 'held out' if problem.is_held_out else 'seen'
    said = [f'[{message.role}] {message.content}' for message in [*problem.messages[1:], *episode.messages]]
    lines = [f'--- {episode.verdict}: {problem.kind}, wording {wording}', *said, f'true answer: {problem.answer!r}']
    return '\n'.join(lines)
