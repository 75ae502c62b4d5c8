"""Texts without what is there twice: letters, words, spaces; and names put right."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import long_word, natural, odd_word, phrase, plain_word
from ..words import PEOPLE, invented_word
from .text_cleaning_wordings import MORE


def wide_spaces(rng: Random) -> Slots:
    """A text with several spaces where one belongs."""
    words = phrase(rng, 3, 6).split()
    gaps = [' ' * rng.choice([1, 2, 2, 3, 4]) for _ in words]
    gaps[0] = ' ' * rng.randint(2, 3)
    return dict(w=''.join(word + gap for word, gap in zip(words, gaps)).strip())


def outer_spaces(rng: Random) -> Slots:
    """A text with spaces at its ends."""
    left, right = rng.choice([(0, 1), (1, 0), (1, 1), (2, 3), (3, 2), (4, 1)])
    return dict(w=' ' * left + rng.choice([odd_word, phrase, natural])(rng) + ' ' * right)


def rough_name(rng: Random) -> Slots:
    """The name of a person as somebody hammered it into a form."""

    def rough(name: str) -> str:
        return rng.choice([name.lower(), name.upper(), name.lower(), name.swapcase(), name])

    names = [rng.choice(PEOPLE) if rng.random() < 0.6 else invented_word(rng) for _ in range(rng.randint(2, 3))]
    gaps = [' ' * rng.choice([1, 1, 2, 3]) for _ in names]
    return dict(w=rng.choice(['', '', ' ', '  ']) + ''.join(rough(name) + gap for name, gap in zip(names, gaps)))


def doubled_letters(rng: Random) -> Slots:
    text = long_word(rng) if rng.random() < 0.7 else plain_word(rng)
    return dict(w=text + text[: rng.randint(1, 3)] if rng.random() < 0.4 else text)


def repeated_words(rng: Random) -> Slots:
    words = [plain_word(rng) for _ in range(rng.randint(2, 4))]
    more = words + [rng.choice(words) for _ in range(rng.randint(1, 3))]
    return dict(w=' '.join(rng.sample(more, len(more))))


KINDS = [
    TaskKind(
        name='remove-double-letters',
        weight=0.7,
        thoughts=['I keep each letter once, in order.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(dict.fromkeys(text)))",
        ],
        slots=doubled_letters,
        seen=[
            *asked('$quoted without <duplicate|repeated|double> letters', '$word with each letter only once'),
            '$remove <the |all |>duplicate <letters|characters> <from|in> $text.',
            '$remove <the |all |>repeated <letters|characters> <from|in> $text.',
            'Keep <each|every> letter of $text only <once|the first time>.',
            'Write $text with each letter only once.',
            "<no duplicate letters|remove duplicate letters|each letter once>: '{w}'",
            '$stated_word. <Remove duplicate letters|Keep each letter only once>.',
            '$remove letters from $text that were there before.',
            'What is left of $text if each letter may appear only once?',
            'Deduplicate the letters of $text.',
        ],
        held_out=[
            'No letter of $text should be there twice, keep the first.',
            'How does $text look when repeated letters are gone?',
        ],
    ),
    TaskKind(
        name='remove-double-words',
        weight=0.6,
        thoughts=['I keep each word once, in order, and join them.'],
        code=[
            "words = '{w}'.split()",
            "final_answer(' '.join(dict.fromkeys(words)))",
        ],
        slots=repeated_words,
        quoted_if_long=0.5,
        seen=[
            *asked('$sentence without <duplicate|repeated|double> words', '$sentence with each word only once'),
            '$remove <the |all |>duplicate words <from|in> $sentence.',
            '$remove <the |all |>repeated words <from|in> $sentence.',
            'Keep <each|every> word of $sentence only <once|the first time>.',
            'Write $sentence with each word only once.',
            "<no duplicate words|remove duplicate words|each word once>: '{w}'",
            '$stated. <Remove duplicate words|Keep each word only once>.',
            '$remove words from $sentence that were there before.',
            'Deduplicate the words of $sentence.',
        ],
        held_out=[
            'No word of $sentence should be there twice, keep the first.',
            'How does $sentence look when repeated words are gone?',
        ],
    ),
    TaskKind(
        name='single-spaces',
        thoughts=['I split at all spaces and join with one.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(text.split()))",
        ],
        slots=wide_spaces,
        quoted_again=0.7,
        seen=[
            *asked('$sentence without <double|extra|superfluous> spaces', '$sentence with single spaces'),
            '$remove <the |all |>double spaces <from|in> $sentence.',
            '$remove <the |all |>extra spaces <from|in> $sentence.',
            '$remove the spaces that are too many in $sentence.',
            'Put only one space between the words of $sentence.',
            '<Collapse|Reduce> the spaces <of|in> $sentence to <one|single spaces>.',
            "<double spaces|single spaces please|fix the spaces|remove double spaces>: '{w}'",
            '$stated. <It has too many spaces, make them single|Remove the double spaces>.',
            'Replace several spaces in a row by one in $sentence.',
            'Clean up the double spaces in $sentence.',
            'Normalise the spaces in $sentence.',
            *MORE['single-spaces'],
        ],
        held_out=[
            'Someone typed too many spaces in $sentence, leave one between words.',
            'Between the words of $sentence there should be one space only.',
        ],
    ),
    TaskKind(
        name='trim-text',
        thoughts=['I will use strip.'],
        code=[
            "text = '{w}'",
            'final_answer(text.strip())',
        ],
        slots=outer_spaces,
        quoted_again=1.0,
        seen=[
            *asked('$quoted without <the |>spaces at the <ends|start and the end>', '$quoted trimmed'),
            *asked('$quoted without <leading and trailing|surrounding|outer> spaces'),
            '<Trim|trim|Strip> $quoted.',
            "Trim '{w}'.",
            '$remove <the |>leading and trailing <spaces|whitespace|blanks> <from|of> $quoted.',
            '$remove the spaces <around|at both ends of|before and after> $quoted.',
            '$remove the spaces at the <start and end|beginning and the end> of $quoted.',
            "<trim|strip spaces at the ends>: '{w}'",
            'Cut off the spaces at the ends of $quoted.',
            "I got '{w}' from a form. Remove the outer spaces.",
            'Clean the ends of $quoted, no spaces there.',
            *MORE['trim-text'],
        ],
        held_out=[
            "Take away the outer spaces of '{w}'.",
            "There are spaces at the ends of '{w}', strip them.",
        ],
    ),
    TaskKind(
        name='clean-name',
        thoughts=['I split at all spaces, join with one and use title.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(text.split()).title())",
        ],
        slots=rough_name,
        quoted_again=0.9,
        seen=[
            *asked(
                "the name '{w}' <cleaned up|written properly|in clean form|properly formatted>",
                "the clean form of the name '{w}'",
            ),
            "<Clean|Clean up|Fix|Tidy|Tidy up> the name '{w}'.",
            "<Normalise|Normalize> the name '{w}'.",
            "Format the name '{w}' <properly|correctly|with single spaces and capital first letters>.",
            "Write the name '{w}' <properly|correctly|with single spaces and capitals>.",
            "<name cleanup|normalise name|clean name>: '{w}'",
            "Someone typed the name '{w}'. <Clean it up|Write it properly|Fix spaces and capitals>.",
            "The form says '{w}'. Write that name with proper capitals and spaces.",
            "Fix the spaces and the capitals of the name '{w}'.",
            "Make the name '{w}' tidy: single spaces, capital first letters.",
        ],
        held_out=[
            "My list has the name '{w}'. Tidy it: spaces and capitals.",
            "How do I write the name '{w}' properly, without extra spaces?",
        ],
    ),
]
