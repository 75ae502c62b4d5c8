"""Words sorted, in a text or as a list."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import sentence, thing, word


def word_list(rng: Random) -> Slots:
    words = [word(rng) if rng.random() < 0.6 else thing(rng) for _ in range(rng.randint(3, 7))]
    return dict(u=list(dict.fromkeys(words)))


KINDS = [
    TaskKind(
        name='sort-words',
        thoughts=['I sort the words and join them.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(sorted(text.split())))",
        ],
        slots=lambda rng: dict(w=sentence(rng, 3, 6)),
        seen=[
            "Sort the words in '{w}' alphabetically.",
            "Put the words of '{w}' in alphabetical order.",
            "Order the words in '{w}' alphabetically.",
            "Give me the words of '{w}' in alphabetical order.",
            *asked("the words of '{w}' in alphabetical order", "the words in '{w}' sorted alphabetically"),
            "sort these words: '{w}'",
            "Sort the words '{w}' <alphabetically|by alphabet|in alphabetical order>.",
            "alphabetical order of '{w}'",
            "Put these words in alphabetical order: '{w}'",
            wondered("the words of '{w}' in alphabetical order"),
        ],
        held_out=[
            "Arrange the words of '{w}' by alphabet.",
            "List the words of '{w}' from A to Z.",
        ],
    ),
    TaskKind(
        name='sort-word-list',
        thoughts=['I will use sorted.'],
        code=[
            'words = {u}',
            'final_answer(sorted(words))',
        ],
        slots=word_list,
        seen=[
            *asked('the words {u} in alphabetical order', '{u} sorted alphabetically'),
            'Sort {u} alphabetically.',
            'sort these words: {u}',
            'Sort the words {u}.',
            'Put {u} in alphabetical order.',
            'Order these words alphabetically: {u}',
        ],
        held_out=[
            'Arrange the words {u} by alphabet.',
            wondered('the words {u} in alphabetical order'),
        ],
    ),
    TaskKind(
        name='longest-in-word-list',
        weight=0.7,
        thoughts=['I take the word with the greatest length.'],
        code=[
            'words = {u}',
            'final_answer(max(words, key=len))',
        ],
        slots=word_list,
        seen=[
            *asked('the longest word of {u}', 'the longest of the words {u}'),
            'Which word is the longest: {u}?',
            'Which of {u} is the longest word?',
            'Which of these words is the longest: {u}?',
            wondered('the longest word of {u}'),
        ],
        held_out=[
            'Which of the words {u} has the most letters?',
        ],
    ),
    TaskKind(
        name='count-word-list',
        weight=0.5,
        thoughts=['I will use len.'],
        code=[
            'words = {u}',
            'final_answer(len(words))',
        ],
        slots=word_list,
        seen=[
            *asked('the number of words in the list {u}'),
            'How many words are in the list {u}?',
            'Count these words: {u}',
            wondered('the number of words in the list {u}'),
        ],
        held_out=[
            'How many words are these: {u}?',
        ],
    ),
]
