"""What people do to a question: small letters, slips of the keyboard, a greeting, a word of thanks."""

import re
from random import Random

from .family import Family
from .frames import CLOSINGS, HELD_OUT_CLOSINGS, HELD_OUT_OPENINGS, OPENINGS


def add_noise(rng: Random, family: Family, question: str, is_held_out: bool, code: str = '') -> str:
    """A question as it is typed; most stay as they are. Of a held-out one also what stands around it may be so.

    code: of its answer; a first word that stands in there keeps its capital.
    """
    if question.split()[0].strip(':,') in code:
        return end_noise(rng, family, question, is_held_out)
    if rng.random() < 0.2:
        question = lower_first(question)
    if rng.random() < 0.14 and family.loses_capitals:
        question = question.lower()
    return end_noise(rng, family, question, is_held_out)


def end_noise(rng: Random, family: Family, question: str, is_held_out: bool) -> str:
    """All that does not change capitals."""
    openings, closings = OPENINGS, CLOSINGS
    if is_held_out and rng.random() < 0.5:
        openings, closings = HELD_OUT_OPENINGS, HELD_OUT_CLOSINGS
    if family.misspells:
        for _ in range(rng.choice([0] * 12 + [1, 2])):
            question = misspell(rng, question)
    if rng.random() < 0.2:
        question = question.rstrip('.?')
    elif rng.random() < 0.09:
        question += rng.choice(rng.choice(closings))
    if rng.random() < 0.13:
        opening = rng.choice(rng.choice(openings))
        question = opening + question
    return question


def lower_first(text: str) -> str:
    return text[0].lower() + text[1:]


def misspell(rng: Random, question: str) -> str:
    """One longer word with a letter lost, swapped with the next, or doubled."""
    words = list(re.finditer(r'[a-z]{5,}', question))
    if not words:
        return question
    match = rng.choice(words)
    word = match.group()
    at = rng.randrange(1, len(word) - 1)
    slip = rng.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at] + word[at:],
        ]
    )
    return question[: match.start()] + slip + question[match.end() :]
