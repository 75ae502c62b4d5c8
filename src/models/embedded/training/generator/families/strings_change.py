"""Texts turned, replaced, repeated, or put in another case."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import sentence, word


def word_or_text(rng: Random) -> Slots:
    return dict(w=word(rng) if rng.random() < 0.7 else sentence(rng, 2, 5))


def text_and_words(rng: Random) -> Slots:
    """A text, a word of it, and a word to put in its place."""
    text = sentence(rng, 3, 6)
    return dict(w=text, a=rng.choice(text.split()), b=word(rng))


def word_and_length(rng: Random) -> Slots:
    return dict(w=word(rng), k=rng.randint(2, 4))


KINDS = [
    TaskKind(
        name='reverse-text',
        thoughts=['I reverse the text with a slice.'],
        code=[
            "text = '{w}'",
            'final_answer(text[::-1])',
        ],
        slots=word_or_text,
        seen=[
            'Reverse $quoted.',
            "What is '{w}' <backwards|reversed>?",
            'Write $quoted backwards.',
            "Spell '{w}' backwards.",
            'Give me the reverse of $quoted.',
            *asked('$text <reversed|backwards|in reverse|spelled backwards>', 'the reverse of $text'),
            'reverse $text',
            "Reverse '{w}'.",
            "Reverse the letters of '{w}'.",
            "'{w}' backwards",
            'Spell $text backwards.',
            'Can you reverse $text?',
            'How do you write $text backwards?',
            'Turn $text around.',
            "reverse this: '{w}'",
            'Say $text backwards.',
            wondered('$text <reversed|backwards|in reverse|spelled backwards>'),
        ],
        held_out=[
            "How does '{w}' look in reverse?",
            *asked('the word you get when you reverse $text'),
            'Flip the letters in $text.',
        ],
    ),
    TaskKind(
        name='upper-case',
        thoughts=['I will use upper.'],
        code=[
            "text = '{w}'",
            'final_answer(text.upper())',
        ],
        slots=word_or_text,
        quoted_if_long=0.5,
        seen=[
            "Write '{w}' in <upper case|capital letters>.",
            'Convert $quoted to upper case.',
            "Make '{w}' uppercase.",
            'Turn $quoted into capital letters.',
            *asked('$text in <upper case|uppercase|capital letters|capitals|all caps>'),
            'uppercase $text',
            'Make $text <upper case|all caps|uppercase>.',
            'Write $text in <capitals|uppercase|upper case>.',
            'Put $text in <capital letters|upper case|all caps>.',
            "convert '{w}' to <uppercase|upper case|capital letters>",
            wondered('$text in <upper case|uppercase|capital letters|capitals|all caps>'),
        ],
        held_out=[
            "Give me '{w}' in uppercase letters.",
            'Capitalise every letter of $text.',
        ],
    ),
    TaskKind(
        name='lower-case',
        weight=0.7,
        thoughts=['I will use lower.'],
        code=[
            "text = '{w}'",
            'final_answer(text.lower())',
        ],
        slots=lambda rng: dict(w=(sentence(rng, 2, 4) if rng.random() < 0.4 else word(rng)).upper()),
        quoted_again=0.3,
        seen=[
            *asked('$text in <lower case|lowercase|small letters>'),
            'Write $text in <lower case|lowercase|small letters>.',
            'Convert $text to <lower case|lowercase>.',
            'Make $text <lower case|lowercase>.',
            'lowercase $text',
            wondered('$text in <lower case|lowercase|small letters>'),
        ],
        held_out=[
            'Turn $text into small letters.',
        ],
    ),
    TaskKind(
        name='title-case',
        weight=0.6,
        thoughts=['I will use title.'],
        code=[
            "text = '{w}'",
            'final_answer(text.title())',
        ],
        slots=lambda rng: dict(w=sentence(rng, 2, 5)),
        seen=[
            *asked("'{w}' in title case"),
            "Write '{w}' in title case.",
            "Capitalize <each|every> word <in|of> '{w}'.",
            "Make the first letter of every word in '{w}' a capital letter.",
            wondered("'{w}' in title case"),
        ],
        held_out=[
            "Put '{w}' in title case.",
        ],
    ),
    TaskKind(
        name='replace-word',
        thoughts=['I will use replace.'],
        code=[
            "text = '{w}'",
            "final_answer(text.replace('{a}', '{b}'))",
        ],
        slots=text_and_words,
        quoted_if_long=0.5,
        seen=[
            "Replace '{a}' with '{b}' in '{w}'.",
            "In '{w}', <replace|change> '{a}' <with|to> '{b}'.",
            "Take '{w}' and replace every '{a}' by '{b}'.",
            "Change '{a}' to '{b}' in the text '{w}'.",
            *asked("the text '{w}' with '{a}' replaced by '{b}'"),
            "replace '{a}' <with|by> '{b}' in '{w}'",
            "Replace <the word |every |>'{a}' <with|by> '{b}' in the <text|sentence|string> '{w}'.",
            "In the sentence '{w}', replace '{a}' <with|by> '{b}'.",
            "Swap '{a}' for '{b}' in '{w}'.",
            wondered("the text '{w}' with '{a}' replaced by '{b}'"),
        ],
        held_out=[
            "Substitute '{b}' for '{a}' in '{w}'.",
            "Put '{b}' instead of '{a}' in '{w}'.",
        ],
    ),
    TaskKind(
        name='acronym',
        thoughts=['I join the first letter of each word.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(w[0] for w in text.split()))",
        ],
        slots=lambda rng: dict(w=sentence(rng, 3, 5)),
        seen=[
            "Make an acronym of '{w}'.",
            "What are the first letters of the words in '{w}'?",
            "Build the acronym of '{w}'.",
            "Take the first letter of each word in '{w}'.",
            *asked("the acronym of '{w}'", "the <initials|first letters> of <the words in |>'{w}'"),
            "acronym for '{w}'",
            "Which initials does '{w}' have?",
            "Take the initials of '{w}'.",
            "Join the first letters of the words in '{w}'.",
            wondered("the acronym of '{w}'"),
        ],
        held_out=[
            "Give me the initials of '{w}'.",
            "Form an acronym from '{w}'.",
        ],
    ),
    TaskKind(
        name='reverse-words',
        weight=0.5,
        thoughts=['I reverse the order of the words.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(text.split()[::-1]))",
        ],
        slots=lambda rng: dict(w=sentence(rng, 3, 6)),
        seen=[
            *asked("the words of '{w}' in reverse order"),
            "Reverse the order of the words in '{w}'.",
            "Reverse the word order of '{w}'.",
            "Put the words of '{w}' in reverse order.",
            wondered("the words of '{w}' in reverse order"),
        ],
        held_out=[
            "Write the words of '{w}' in the opposite order.",
        ],
    ),
    TaskKind(
        name='first-letters',
        weight=0.5,
        thoughts=['I take the start of the text.'],
        code=[
            "text = '{w}'",
            'final_answer(text[:{k}])',
        ],
        slots=word_and_length,
        seen=[
            *asked('the first {k} <letters|characters> of $text'),
            'Take the first {k} <letters|characters> of $text.',
            'Which are the first {k} letters of $text?',
            wondered('the first {k} <letters|characters> of $text'),
        ],
        held_out=[
            'Keep only the first {k} letters of $text.',
        ],
    ),
    TaskKind(
        name='last-letters',
        weight=0.5,
        thoughts=['I take the end of the text.'],
        code=[
            "text = '{w}'",
            'final_answer(text[-{k}:])',
        ],
        slots=word_and_length,
        seen=[
            *asked('the last {k} <letters|characters> of $text'),
            'Take the last {k} <letters|characters> of $text.',
            'Which are the last {k} letters of $text?',
            wondered('the last {k} <letters|characters> of $text'),
        ],
        held_out=[
            'Keep only the last {k} letters of $text.',
        ],
    ),
    TaskKind(
        name='repeat-text',
        weight=0.5,
        thoughts=['I multiply the text.'],
        code=[
            "text = '{w}'",
            'final_answer(text * {k})',
        ],
        slots=lambda rng: dict(w=word(rng), k=rng.randint(2, 9)),
        seen=[
            'Repeat $text {k} times.',
            'Write $text {k} times in a row.',
            "repeat '{w}' {k} times",
        ],
        held_out=[
            'Print $text {k} times without spaces.',
        ],
    ),
]
