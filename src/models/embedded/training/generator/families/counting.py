"""Counts in texts: kinds of letters and signs, sentences, and a part of a word."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import any_text, coded_word, marked, natural, odd_word, phrase, plain_word, sentences, texts
from ..words import SYLLABLES, invented_word
from .counting_wordings import MORE


def with_digits(rng: Random) -> Slots:
    text = coded_word(rng) if rng.random() < 0.6 else f'{natural(rng)} {rng.randint(1, 9999)}'
    return dict(w=f'{coded_word(rng)} {coded_word(rng)}' if rng.random() < 0.15 else text)


def with_capitals(rng: Random) -> Slots:
    """A text with capital letters here and there."""
    text = rng.choice([phrase, odd_word, natural])(rng)
    if rng.random() < 0.5:
        return dict(w=text.title())
    return dict(w=''.join(letter.upper() if rng.random() < 0.3 else letter for letter in text))


def part_of_word(rng: Random) -> Slots:
    """A word that has one syllable several times."""
    syllable = rng.choice([rng.choice(SYLLABLES), rng.choice(['an', 'is', 'ing', 'er', 'lo', 'the', 'st'])])
    parts = [syllable] * rng.randint(1, 4) + [rng.choice(SYLLABLES) for _ in range(rng.randint(1, 3))]
    text = ''.join(rng.sample(parts, len(parts)))
    return dict(w=text if rng.random() < 0.7 else f'{text} {invented_word(rng)} {plain_word(rng)}', x=syllable)


KINDS = [
    TaskKind(
        name='count-consonants',
        thoughts=['I count the letters that are no vowels.'],
        code=[
            "text = '{w}'",
            "final_answer(sum(1 for c in text.lower() if c.isalpha() and c not in 'aeiou'))",
        ],
        slots=texts(any_text),
        quoted_if_long=0.5,
        seen=[
            *asked('the number of consonants in $text', 'the consonant count of $text'),
            'How many consonants <are in|are there in> $text?',
            'How many consonants does $text <have|contain>?',
            'Count the consonants <in|of> $text.',
            "<consonants|consonant count|count consonants|how many consonants>: '{w}'",
            'How many letters of $text are consonants?',
            'How many of the letters in $text are <consonants|not vowels>?',
            'Count <all|only> the letters of $text that are not vowels.',
            '$stated. <How many consonants does it have|How many consonants are in it|Count its consonants>.',
            'Can you count the consonants in $text?',
            'Find out how many consonants $text has.',
            'how many consonants in $text',
            *MORE['count-consonants'],
        ],
        held_out=[
            'Go through $text and count each consonant.',
            'Without the vowels, how many letters does $text have?',
        ],
    ),
    TaskKind(
        name='count-letters-only',
        weight=0.8,
        thoughts=['I count the characters that are letters.'],
        code=[
            "text = '{w}'",
            'final_answer(sum(1 for c in text if c.isalpha()))',
        ],
        slots=lambda rng: dict(w=rng.choice([phrase, marked, coded_word])(rng)),
        quoted_again=1.0,
        seen=[
            *asked('the number of letters in $text<| without spaces|, not counting spaces or signs>'),
            'How many letters are in $text <without|not counting|ignoring> <the |>spaces<| and punctuation>?',
            'How many letters does $text have <without|if I ignore> spaces?',
            'Count <only |>the letters <in|of> $text<|, no spaces, no signs>.',
            'Count only the letters of $text, not <spaces|digits|the spaces>.',
            "letters only, how many: '{w}'",
            'How many letters of the alphabet are in $text<|, spaces do not count>?',
            '$stated. <How many letters does it have without spaces|Count its letters, not the spaces>.',
            'How many characters of $text are letters?',
            'I need the number of letters in $text, spaces not included.',
            'Ignore spaces and signs: how many letters are in $text?',
        ],
        held_out=[
            'Leave out spaces and count the letters of $text.',
            'How many letters do you count in $text if spaces and signs do not count?',
        ],
    ),
    TaskKind(
        name='count-digits-in-text',
        weight=0.9,
        thoughts=['I count the characters that are digits.'],
        code=[
            "text = '{w}'",
            'final_answer(sum(1 for c in text if c.isdigit()))',
        ],
        slots=with_digits,
        seen=[
            *asked('the number of digits in $text', 'the digit count of $text'),
            'How many digits <are in|are there in> $text?',
            'How many digits does $text <have|contain>?',
            'Count the digits <in|of> $text.',
            "<digits|digit count|count digits|how many digits>: '{w}'",
            'How many characters of $text are digits?',
            'How many <numerals|figures from 0 to 9|digits 0-9> <are in|does one find in> $text?',
            '$stated. <How many digits does it have|How many digits are in it|Count its digits>.',
            'Can you count the digits in $text?',
            'Count <only|just> the digits of $text, not the letters.',
            'how many digits in $text',
        ],
        held_out=[
            'Go through $text and count each digit.',
            'How often does a digit appear in $text?',
        ],
    ),
    TaskKind(
        name='count-spaces',
        weight=0.8,
        thoughts=['I count the spaces.'],
        code=[
            "text = '{w}'",
            "final_answer(text.count(' '))",
        ],
        slots=lambda rng: dict(w=phrase(rng, 2, 8)),
        quoted_again=0.6,
        seen=[
            *asked('the number of spaces in $sentence', 'the count of <spaces|blanks> in $sentence'),
            'How many <spaces|blanks|blank spaces> <are in|are there in> $sentence?',
            'How many spaces does $sentence <have|contain>?',
            'Count the <spaces|blanks> in $sentence.',
            "<spaces|count spaces|how many spaces>: '{w}'",
            'How often do I <press|hit> the space bar for $sentence?',
            'How many times does a space <occur|appear> in $sentence?',
            '$stated. <How many spaces does it have|How many spaces are in it|Count its spaces>.',
            'Can you count the spaces in $sentence?',
            'how many spaces in $sentence',
        ],
        held_out=[
            'How often is there a space in $sentence?',
            'Count only the spaces of $sentence, nothing else.',
        ],
    ),
    TaskKind(
        name='count-capitals',
        weight=0.9,
        thoughts=['I count the letters that are upper case.'],
        code=[
            "text = '{w}'",
            'final_answer(sum(1 for c in text if c.isupper()))',
        ],
        slots=with_capitals,
        quoted_again=0.6,
        seen=[
            *asked('the number of <capital letters|capitals|upper-case letters> in $text'),
            'How many <capital letters|capitals|upper-case letters|uppercase letters> <are in|are there in> $text?',
            'How many <capital letters|capitals|uppercase letters> does $text <have|contain>?',
            'Count the <capital letters|capitals|upper case letters|big letters> in $text.',
            "<capitals|count capitals|uppercase letters|how many capital letters>: '{w}'",
            'How many letters of $text are <capitals|upper case|uppercase|capital>?',
            '$stated. <How many capital letters does it have|Count its capitals|How many letters are upper case>?',
            'How often do I need the shift key for a capital in $text?',
            'Count <only |>the letters of $text that are upper case.',
            'How many letters in $text are written in upper case?',
        ],
        held_out=[
            'How many times does a capital letter appear in $text?',
            'Go through $text and count each upper-case letter.',
        ],
    ),
    TaskKind(
        name='count-small-letters',
        weight=0.5,
        thoughts=['I count the letters that are lower case.'],
        code=[
            "text = '{w}'",
            'final_answer(sum(1 for c in text if c.islower()))',
        ],
        slots=with_capitals,
        quoted_again=0.6,
        seen=[
            *asked('the number of <small letters|lower-case letters|lowercase letters> in $text'),
            'How many <small letters|lower-case letters|lowercase letters> <are in|are there in> $text?',
            'How many <small|lowercase> letters does $text <have|contain>?',
            'Count the <small|lower case|lowercase> letters in $text.',
            "<lowercase letters|count small letters|how many small letters>: '{w}'",
            'How many letters of $text are <small|lower case|lowercase>?',
            '$stated. <How many small letters does it have|Count its lower-case letters>.',
            'Count <only |>the letters of $text that are lower case.',
            'How many letters in $text are written in lower case?',
            'How many of the letters in $text are small ones?',
            'small letters in $text?',
            'lowercase count: $text',
            'I need to know how many small letters $text has.',
        ],
        held_out=[
            'How many times does a small letter appear in $text?',
            'Go through $text and count each lower-case letter.',
        ],
    ),
    TaskKind(
        name='count-punctuation',
        weight=0.6,
        thoughts=['I count the punctuation marks.'],
        code=[
            "text = '{w}'",
            "final_answer(sum(1 for c in text if c in '.,;:!?()'))",
        ],
        slots=lambda rng: dict(w=rng.choice([marked, sentences])(rng)),
        quoted_again=1.0,
        seen=[
            *asked('the number of <punctuation marks|punctuation characters> in $sentence'),
            'How many punctuation marks <are in|are there in> $sentence?',
            'How many punctuation marks does $sentence <have|contain>?',
            'Count the punctuation <marks|characters|signs> in $sentence.',
            "<punctuation count|count punctuation>: '{w}'",
            'How many characters of $sentence are punctuation?',
            'How many commas, full stops and other punctuation marks are in $sentence?',
            '$stated. <How many punctuation marks does it have|Count its punctuation marks>.',
            'Count all the commas, stops and other punctuation in $sentence.',
            'How much punctuation is in $sentence? Count the marks.',
            'how many punctuation marks: $sentence',
            'I need the number of punctuation marks in $sentence.',
            'Commas, stops, colons and so on: how many are in $sentence?',
        ],
        held_out=[
            'Go through $sentence and count each punctuation mark.',
            'How often does a punctuation mark appear in $sentence?',
        ],
    ),
    TaskKind(
        name='count-sentences',
        weight=0.9,
        thoughts=['Each sentence ends with a full stop, an exclamation mark or a question mark.'],
        code=[
            "text = '{w}'",
            "final_answer(sum(1 for c in text if c in '.!?'))",
        ],
        slots=texts(sentences),
        quoted_again=1.0,
        seen=[
            *asked("the number of sentences in <the text |>'{w}'", "the sentence count of '{w}'"),
            "How many sentences <are in|are there in> <the text |this text: |>'{w}'?",
            "How many sentences does <the text |>'{w}' <have|contain>?",
            "Count the sentences <in|of> <the text |this text: |>'{w}'.",
            "<sentences|sentence count|count sentences|how many sentences>: '{w}'",
            "Of how many sentences does '{w}' consist?",
            "How many sentences did I write? '{w}'",
            '$stated. <How many sentences does it have|Count its sentences|How many sentences is that>?',
            'Can you count the sentences in $text?',
            'I wrote $text. How many sentences are that?',
        ],
        held_out=[
            "How many full sentences do you count in '{w}'?",
            'Into how many sentences can $text be split?',
        ],
    ),
    TaskKind(
        name='count-part',
        weight=0.8,
        thoughts=['I will use count.'],
        code=[
            "text = '{w}'",
            "final_answer(text.count('{x}'))",
        ],
        slots=part_of_word,
        quoted_if_long=0.5,
        seen=[
            *asked("the number of times '{x}' <appears|occurs|is found> in $text", "the count of '{x}' in $text"),
            "How <often|many times> does '{x}' <appear|occur> in $text?",
            "How <often|many times> does $text <contain|have> '{x}'?",
            "Count '{x}' in $text.",
            "Count <how often|how many times> '{x}' <appears|occurs|is> in $text.",
            "'{x}' in '{w}', how <often|many times>?",
            "How many '{x}' <are there|do you find> in $text?",
            "How often can you find <the string |the letters |the part |>'{x}' in $text?",
            "$stated. <How often does '{x}' appear in it|How many times is '{x}' in it|Count '{x}'>.",
            "count '{x}': {w}",
            "How many occurrences of '{x}' are in $text?",
        ],
        held_out=[
            "In $text, how many times do we see '{x}'?",
            "Search $text for '{x}' and count how often it is there.",
        ],
    ),
]
