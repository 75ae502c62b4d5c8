"""Words and letters put in order, and texts split into lists."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..texts import long_word, odd_word, phrase, plain_word, small_phrase, texts
from ..words import PEOPLE, THINGS, sentence
from .strings_wordings import MORE


def small_words(rng: Random) -> Slots:
    return dict(w=sentence(rng, 3, 6) if rng.random() < 0.5 else small_phrase(rng, 3, 7))


def comma_text(rng: Random) -> Slots:
    """A text with commas, with or without spaces after them."""
    draw = rng.choice([plain_word, odd_word, lambda rng: rng.choice(THINGS), lambda rng: rng.choice(PEOPLE)])
    return dict(w=rng.choice([',', ', ']).join(draw(rng) for _ in range(rng.randint(2, 7))))


def sign_text(rng: Random) -> Slots:
    """A text with another sign between its parts."""
    sign, name, many = rng.choice(
        [
            ('-', 'hyphen', 'hyphens'),
            (';', 'semicolon', 'semicolons'),
            ('/', 'slash', 'slashes'),
            ('_', 'underscore', 'underscores'),
            ('|', 'pipe', 'pipes'),
            (':', 'colon', 'colons'),
            ('+', 'plus sign', 'plus signs'),
        ]
    )
    draw = rng.choice([plain_word, lambda rng: rng.choice(THINGS), lambda rng: str(rng.randint(1, 999))])
    return dict(w=sign.join(draw(rng) for _ in range(rng.randint(2, 6))), j=sign, s=name, o=many)


KINDS = [
    TaskKind(
        name='sort-words',
        thoughts=['I sort the words and join them.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(sorted(text.split())))",
        ],
        slots=small_words,
        seen=[
            "Sort the words in '{w}' alphabetically.",
            "Put the words of '{w}' in alphabetical order.",
            "Order the words in '{w}' alphabetically.",
            "Give me the words of '{w}' in alphabetical order.",
            *asked("the words of '{w}' in alphabetical order", "the words in '{w}' sorted alphabetically"),
            *asked(
                '$sentence with its words in alphabetical order',
                'the words of $sentence <from a to z|sorted by alphabet>',
            ),
            "sort these words: '{w}'",
            "Sort the words '{w}' <alphabetically|by alphabet|in alphabetical order>.",
            "alphabetical order of '{w}'",
            "Put these words in alphabetical order: '{w}'",
            "<alphabetical order|sort alphabetically|sort by alphabet|words from a to z>: '{w}'",
            '<Rearrange|Reorder> the words of $sentence <alphabetically|from a to z>.',
            'Alphabetize the words <in|of> $sentence.',
            '$stated. <Sort its words alphabetically|Put its words in alphabetical order>.',
            'Write the words of $sentence as a dictionary would order them, alphabetically.',
            'Can you bring the words of $sentence into alphabetical order?',
            wondered("the words of '{w}' in alphabetical order"),
            *MORE['sort-words'],
        ],
        held_out=[
            "Arrange the words of '{w}' by alphabet.",
            "List the words of '{w}' from A to Z.",
        ],
    ),
    TaskKind(
        name='sort-words-backwards',
        weight=0.5,
        thoughts=['I sort the words in reverse and join them.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(sorted(text.split(), reverse=True)))",
        ],
        slots=small_words,
        seen=[
            *asked("the words of '{w}' in <reverse|reversed|descending> alphabetical order"),
            *asked('the words of $sentence <from z to a|sorted from z to a>'),
            'Sort the words <in|of> $sentence in <reverse|descending> alphabetical order.',
            'Sort the words <in|of> $sentence <from z to a|backwards by alphabet>.',
            'Put the words of $sentence in <reverse|reversed> alphabetical order.',
            'Order the words of $sentence alphabetically, but <from z to a|in reverse>.',
            "<reverse alphabetical order|sort from z to a|z to a>: '{w}'",
            '$stated. <Sort its words from z to a|Put its words in reverse alphabetical order>.',
            'Alphabetical order backwards for the words of $sentence.',
            'Sort $sentence word by word, z first and a last.',
        ],
        held_out=[
            "List the words of '{w}' from Z to A.",
            'The words of $sentence, but in alphabetical order from the end.',
        ],
    ),
    TaskKind(
        name='sort-words-by-length',
        weight=0.7,
        thoughts=['I sort the words by their length and join them.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(sorted(text.split(), key=len)))",
        ],
        slots=small_words,
        seen=[
            *asked(
                "the words of '{w}' <sorted by|in order of|ordered by> length",
                'the words of $sentence from shortest to longest',
            ),
            'Sort the words <in|of> $sentence by <length|their length>.',
            'Put the words of $sentence in order of length<|, shortest first>.',
            'Order the words of $sentence from <the |>shortest to <the |>longest.',
            'Sort the words of $sentence by the number of letters.',
            "<sort by length|by length|shortest to longest>: '{w}'",
            '$stated. <Sort its words by length|Put its short words first and its long words last>.',
            'Rearrange $sentence so that short words come first and long words last.',
            'Write the words of $sentence with the shortest first and the longest last.',
            'Sort $sentence by word length.',
        ],
        held_out=[
            "Arrange the words of '{w}' by length.",
            'Begin with the shortest word of $sentence and go up to the longest.',
        ],
    ),
    TaskKind(
        name='sort-letters',
        weight=0.9,
        thoughts=['I sort the letters and join them.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(sorted(text)))",
        ],
        slots=lambda rng: dict(w=rng.choice([plain_word, long_word, lambda rng: odd_word(rng).lower()])(rng)),
        seen=[
            *asked(
                'the letters of $text in alphabetical order',
                'the letters of $text <sorted|sorted alphabetically|from a to z>',
            ),
            'Sort the letters <of|in> $text<| alphabetically| by alphabet>.',
            'Put the letters of $text in alphabetical order.',
            'Order the letters <of|in> $text alphabetically.',
            'Write the letters of $text in alphabetical order.',
            "<sort letters|letters in order|sort the letters|letters from a to z>: '{w}'",
            '<Rearrange|Reorder> the letters of $text <alphabetically|from a to z>.',
            'Alphabetize the letters of $text.',
            '$stated_word. <Sort its letters|Put its letters in alphabetical order>.',
            'Sort the characters of $text.',
            'Which text do I get if I sort the letters of $text?',
        ],
        held_out=[
            'Arrange the letters of $text by alphabet.',
            'Bring the letters of $text into the order of the alphabet.',
        ],
    ),
    TaskKind(
        name='split-commas',
        weight=0.8,
        thoughts=['I split at the commas and strip each part.'],
        code=[
            "text = '{w}'",
            "final_answer([part.strip() for part in text.split(',')])",
        ],
        slots=comma_text,
        seen=[
            *asked("'{w}' split <by|at the> commas", 'a list of the comma-separated <items|parts|values> of $quoted'),
            *asked("the list of the parts of '{w}' between the commas"),
            "Split '{w}' <by|at|on> <the |>commas.",
            "Split '{w}' <by|at> <each|every> comma into a list.",
            "Turn the comma-separated <text|string> '{w}' into a list.",
            "Make a list <of|from> the comma-separated <text|string|values|words> '{w}'.",
            "<split by comma|split at commas|comma-separated to list>: '{w}'",
            "Convert '{w}' to a list, the items are separated by commas.",
            "Separate '{w}' at the commas.",
            "My line is '{w}'. <Split it at the commas|Make a list of its parts>.",
            "Parse the comma-separated line '{w}' into a list.",
            "Break '{w}' <into parts|up> at every comma.",
            *MORE['split-commas'],
        ],
        held_out=[
            "Cut '{w}' at the commas and give me the pieces as a list.",
            "Which items does the comma-separated text '{w}' have, as a list?",
        ],
    ),
    TaskKind(
        name='split-at-sign',
        weight=0.6,
        thoughts=['I split at the sign.'],
        code=[
            "text = '{w}'",
            "final_answer(text.split('{j}'))",
        ],
        slots=sign_text,
        seen=[
            *asked("'{w}' split <by|at the> {o}", "a list of the parts of '{w}' between the {o}"),
            "Split '{w}' <by|at|on> <the |>{o}.",
            "Split '{w}' <by|at> <each|every> {s}<| into a list>.",
            "Split '{w}' at \"{j}\".",
            "Make a list of the parts of '{w}', they are separated by {o}.",
            "<split by|split at> {s}: '{w}'",
            "Separate '{w}' at the {o}.",
            "My line is '{w}'. Split it at the {o}.",
            "Break '{w}' <into parts|up> at every {s}.",
            "Turn '{w}' into a list, with the {s} as the separator.",
        ],
        held_out=[
            "Cut '{w}' at the {o} and give me the pieces as a list.",
            "Which parts does '{w}' have if the {s} separates them?",
        ],
    ),
    TaskKind(
        name='split-words',
        weight=0.7,
        thoughts=['I split the text into words.'],
        code=[
            "text = '{w}'",
            'final_answer(text.split())',
        ],
        slots=lambda rng: dict(w=phrase(rng, 2, 7)),
        seen=[
            *asked('a list of <the |all >words <in|of> $sentence', 'the words of $sentence as a list'),
            'Split $sentence into <words|its words|a list of words>.',
            'Split $sentence <at the spaces|by spaces>.',
            'Turn $sentence into a list of words.',
            'Make a list of the words <in|of> $sentence.',
            'Put the words of $sentence into a list.',
            "<split into words|words as a list|list of words>: '{w}'",
            '$stated. <Split it into words|Make a list of its words>.',
            'Break $sentence into words.',
            'Convert $sentence to a list of words.',
        ],
        held_out=[
            'Cut $sentence at the spaces and give me the pieces as a list.',
            'Return the single words of $sentence as a list.',
        ],
    ),
    TaskKind(
        name='split-letters',
        weight=0.6,
        thoughts=['A list of a text has its letters.'],
        code=[
            "text = '{w}'",
            'final_answer(list(text))',
        ],
        slots=texts(odd_word),
        seen=[
            *asked('a list of <the |all >letters <in|of> $text', 'the <letters|characters> of $text as a list'),
            'Split $text into <letters|its letters|a list of letters|characters>.',
            'Turn $text into a list of <letters|characters>.',
            'Make a list of the <letters|characters> <in|of> $text.',
            'Put the letters of $text into a list.',
            "<split into letters|letters as a list|list of letters>: '{w}'",
            '$stated_word. <Split it into letters|Make a list of its letters>.',
            'Spell $text as a list of letters.',
            'Break $text into <single letters|letters|characters>.',
            'List every letter of $text in order.',
        ],
        held_out=[
            'Take $text apart into a list of letters.',
            'Return the single characters of $text as a list.',
        ],
    ),
    TaskKind(
        name='word-lengths',
        weight=0.6,
        thoughts=['I list the length of each word.'],
        code=[
            "text = '{w}'",
            'final_answer([len(w) for w in text.split()])',
        ],
        slots=small_words,
        seen=[
            *asked(
                'the <lengths|length> of <each|every> word <in|of> $sentence',
                'a list of the word lengths of $sentence',
            ),
            *asked('the lengths of the words <in|of> $sentence'),
            'How long is <each|every> word <in|of> $sentence?',
            'How many letters does <each|every> word of $sentence have?',
            'List the <length of each word|lengths of the words> in $sentence.',
            'List how many letters each word of $sentence has.',
            "<word lengths|length of each word>: '{w}'",
            '$stated. <How long is each word|List the lengths of its words>.',
            'For each word of $sentence, count its letters.',
            'Count the letters of every single word in $sentence and list the counts.',
        ],
        held_out=[
            'Give me the letter counts of the words in $sentence, one number per word.',
            'Of each word in $sentence, what is the length?',
        ],
    ),
    TaskKind(
        name='mean-word-length',
        weight=0.5,
        thoughts=['I divide the total length of the words by their count.'],
        code=[
            "words = '{w}'.split()",
            'final_answer(sum(len(w) for w in words) / len(words))',
        ],
        slots=small_words,
        seen=[
            *asked(
                'the <average|mean> word length <of|in> $sentence',
                'the <average|mean> length of the words in $sentence',
            ),
            'How long are the words <in|of> $sentence on average?',
            'How many letters do the words of $sentence have on average?',
            'Compute the average length of a word in $sentence.',
            "<average word length|mean word length>: '{w}'",
            '$stated. <What is its average word length|How long are its words on average>?',
            'On average, how many letters has a word of $sentence?',
            'Take the mean of the word lengths of $sentence.',
            'What is the average number of letters per word in $sentence?',
        ],
        held_out=[
            'How many letters per word does $sentence have on average?',
            'The words of $sentence: what length do they have on average?',
        ],
    ),
]
