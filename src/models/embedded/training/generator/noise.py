"""What people do to a question: small letters, slips of the keyboard, a greeting, a word of thanks."""

import re
from random import Random

from .family import Family

OPENINGS = [
    'Hello! ',
    'Please help: ',
    'Question: ',
    'I have a question. ',
    'Hi. ',
    'Task: ',
    'Quick one: ',
    'It is for school. ',
    'My friend asked me this. ',
    'I am at home. ',
    'Here is a task. ',
    'I have one question: ',
    'Hey, ',
    'Hi, ',
    'Please: ',
    'Can you help me? ',
    'Ok, ',
    'Hello, ',
    'My question: ',
    'pls ',
    'Please ',
    'So, ',
    'One more: ',
    'I wonder: ',
]
CLOSINGS = [
    ' Thanks.',
    ' Thank you!',
    ' Use Python.',
    ' Give only the result.',
    ' Return the answer.',
    ' Show me the answer.',
    ' please',
    ' Thanks!',
    ' Thx',
    ' Just the number.',
    ' Please be quick.',
    ' Use code.',
]


def add_noise(rng: Random, family: Family, question: str) -> str:
    """A question as it is typed; most stay as they are."""
    if rng.random() < 0.18:
        question = lower_first(question)
    if rng.random() < 0.12 and family.loses_capitals:
        question = question.lower()
    if rng.random() < 0.06 and family.misspells:
        question = misspell(rng, question)
    if rng.random() < 0.18:
        question = question.rstrip('.?')
    elif rng.random() < 0.08:
        question += rng.choice(CLOSINGS)
    if rng.random() < 0.1:
        opening = rng.choice(OPENINGS)
        goes_on = opening.endswith(', ') or opening[-2] not in '.!?:'
        question = opening + (lower_first(question) if goes_on else question)
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
