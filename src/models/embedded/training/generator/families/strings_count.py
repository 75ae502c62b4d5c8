"""Texts measured: length, vowels, words, a letter, and the longest or shortest word."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..texts import any_text, coded_word, long_word, marked, odd_word, phrase, plain_word, text_and_letter, texts
from ..words import sentence
from .strings_wordings import MORE


def only_letters(rng: Random) -> Slots:
    """A word of letters, so that letters and characters are the same."""
    text = rng.choice([plain_word, long_word])(rng)
    return dict(w=text.capitalize() if rng.random() < 0.2 else text)


def several_words(rng: Random) -> Slots:
    share = rng.random()
    if share < 0.5:
        return dict(w=sentence(rng))
    return dict(w=phrase(rng, 2, 8) if share < 0.8 else marked(rng).rstrip('.'))


def one_longest(rng: Random) -> Slots:
    """Words of which one is the longest and one the shortest."""
    while True:
        text = rng.choice([sentence, phrase])(rng, 3, 7)
        lengths = sorted(len(one) for one in text.split())
        if len(lengths) > 2 and lengths[-2] < lengths[-1] and lengths[0] < lengths[1]:
            return dict(w=text)


KINDS = [
    TaskKind(
        name='count-vowels',
        weight=1.5,
        thoughts=['I count the letters that are vowels.'],
        code=[
            "text = '{w}'",
            "final_answer(sum(1 for c in text.lower() if c in 'aeiou'))",
        ],
        slots=texts(any_text),
        quoted_if_long=0.5,
        seen=[
            'How many vowels are in $quoted?',
            'Count the vowels in $quoted.',
            "How many vowels does '{w}' have?",
            'Find the number of vowels in $quoted.',
            *asked('the number of vowels in $text', 'the vowel count of $text', 'the total of all vowels in $text'),
            'How many vowels are there in $text?',
            'How many vowels does $text <have|contain>?',
            'count vowels in $text',
            'how many vowels in $text',
            "vowels in '{w}'?",
            "<vowel count|number of vowels|count the vowels>: '{w}'",
            'Count <all|every one of> the vowels of $text.',
            'How many letters of $text are vowels?',
            'How many of the letters in $text are <vowels|a, e, i, o or u>?',
            'How often does a vowel <appear|occur> in $text?',
            '$stated. <How many vowels does it have|How many vowels are in it|Count its vowels>.',
            'Can you count the vowels (a, e, i, o, u) in $text?',
            'I count the vowels of $text. What number do I get?',
            'Go through $text and count each vowel.',
            wondered('the number of vowels in $text'),
            *MORE['count-vowels'],
        ],
        held_out=[
            "Tell me how many vowels '{w}' contains.",
            'Please count how many vowels $text has.',
        ],
    ),
    TaskKind(
        name='count-words',
        weight=2,
        thoughts=['I split the text into words and count them.'],
        code=[
            "text = '{w}'",
            'final_answer(len(text.split()))',
        ],
        slots=several_words,
        quoted_if_long=0.4,
        seen=[
            "How many words are in the <sentence|text> '{w}'?",
            "Count the words in '{w}'.",
            "How many words does '{w}' have?",
            "Find the number of words in the <sentence|text> '{w}'.",
            *asked("the number of words in '{w}'", "the word count of '{w}'", 'the length of $sentence in words'),
            "Count the words in<|:| this sentence:| this text:> '{w}'",
            "How many words are there in '{w}'?",
            "how many words: '{w}'",
            "<word count|words|number of words|count words>: '{w}'",
            "How many words does the <sentence|text> '{w}' contain?",
            'How long is $sentence, <counted |>in words?',
            'How many words <do I need|are needed> to say $sentence?',
            'How many words did I <type|write> here: {w}',
            '$stated. <How many words is that|How many words does it have|Count its words>?',
            'I wrote $sentence. How many words are that?',
            'Split $sentence into words and count them.',
            'Of how many words does $sentence consist?',
            'Can you count all words of $sentence?',
            wondered("the number of words in '{w}'"),
            *MORE['count-words'],
        ],
        held_out=[
            "What is the word count of '{w}'?",
            "How many words do you count in '{w}'?",
        ],
    ),
    TaskKind(
        name='text-length',
        weight=2,
        thoughts=['I will use len.'],
        code=[
            "text = '{w}'",
            'final_answer(len(text))',
        ],
        slots=only_letters,
        seen=[
            'How many <letters|characters> are in $quoted?',
            'What is the length of $quoted?',
            "How long is '{w}'?",
            "Count the characters in '{w}'.",
            *asked(
                'the <length|number of letters|number of characters> of $text',
                'the <letter|character> count of $text',
            ),
            'How many <letters|characters> does $text have?',
            'How many <letters|characters> are there in $text?',
            'how many letters in $text',
            'count the <letters|characters> in $text',
            "length of '{w}'",
            'How long is $text?',
            'Count how many characters $text has.',
            "<how long|length|letter count|number of letters|letters>: '{w}'",
            'Of how many <letters|characters> does $text consist?',
            'How many letters long is $text?',
            'How many letters do I <type|write> for $text?',
            'If I spell $text, how many letters do I say?',
            '$stated_word. <How long is it|How many letters does it have|What is its length>?',
            'My <dog|cat|boat|street> is called {w}. How many letters does <that|the name> have?',
            'Find out how long $quoted is.',
            'I need to know how many letters $text has.',
            wondered('the <length|number of letters|number of characters> of $text'),
            *MORE['text-length'],
        ],
        held_out=[
            'Find the length of $quoted.',
            *asked('the number of letters in $text'),
        ],
    ),
    TaskKind(
        name='text-characters',
        weight=0.8,
        thoughts=['I will use len.'],
        code=[
            "text = '{w}'",
            'final_answer(len(text))',
        ],
        slots=lambda rng: dict(w=rng.choice([coded_word, odd_word, phrase])(rng)),
        quoted_if_long=0.7,
        seen=[
            *asked('the <length|number of characters|character count> of $text'),
            *asked('the number of characters in $text<|, spaces included|, with spaces>'),
            'How many characters <are in|are there in> $text<|, spaces included>?',
            'How many characters does $text <have|contain>?',
            'How long is $text?',
            'How long is $text in characters?',
            'What is the length of $text?',
            'Count the characters <in|of> $text.',
            "<length|characters|character count|chars|how long>: '{w}'",
            'How many characters long is $text?',
            'How many characters do I type for $text?',
            'len of $text',
            '$stated. <How long is it|How many characters does it have|What is its length>?',
            'My password is $quoted. How many characters does it have?',
            'Of how many characters does $text consist?',
            'I need to know how long $text is.',
        ],
        held_out=[
            'Measure the length of $text in characters.',
            'How many characters do you count in $text, with spaces?',
        ],
    ),
    TaskKind(
        name='count-letter',
        weight=2,
        thoughts=['I will use count.'],
        code=[
            "text = '{w}'",
            "final_answer(text.count('{x}'))",
        ],
        slots=text_and_letter,
        quoted_if_long=0.5,
        seen=[
            "How <often|many times> does the letter '{x}' <occur|appear> in '{w}'?",
            "Count the letter '{x}' in '{w}'.",
            "How many '{x}' are in '{w}'?",
            "Find how often '{x}' appears in $quoted.",
            *asked('the number of times $letter <appears|occurs> in $text', 'the count of $letter in $text'),
            *asked("the number of <'{x}'|letters '{x}'|{x}s|{x}'s> in $text"),
            'How many times does $letter <appear|occur> in $text?',
            "How many letters '{x}' are in $text?",
            "How many {x}'s are <there |>in $text?",
            "how many '{x}' in '{w}'",
            'How often is $letter in $text?',
            "count $letter in '{w}'",
            "How many {x} does '{w}' have?",
            'How many {x}s <are in|does it take to write|do you need for> $text?',
            "Count <all |>the {x}'s in $text.",
            "'{x}' in '{w}': how <many|often>?",
            'In $text, how often does $letter appear?',
            "In $text, count <the|every|each> '{x}'.",
            "$stated. <How many {x}'s does it have|How often is $letter in it|Count the letter '{x}'>.",
            'How often do I <write|type> $letter in $text?',
            "Count how many times '{x}' <is used|comes up> in $text.",
            *MORE['count-letter'],
        ],
        held_out=[
            "In '{w}', how many times do we see the letter '{x}'?",
            'How many times can you find $letter in $text?',
        ],
    ),
    TaskKind(
        name='longest-word',
        thoughts=['I take the word with the greatest length.'],
        code=[
            "text = '{w}'",
            'final_answer(max(text.split(), key=len))',
        ],
        slots=one_longest,
        seen=[
            "What is the longest word in '{w}'?",
            "Which word is the longest in '{w}'?",
            "Find the longest word of the <text|sentence> '{w}'.",
            "Give me the longest word in '{w}'.",
            *asked(
                "the longest word in '{w}'",
                "the longest word of '{w}'",
                'the word with the most letters in $sentence',
            ),
            "longest word in '{w}'",
            "longest word: '{w}'",
            "Which word in '{w}' is the longest?",
            "Which is the longest word in the sentence '{w}'?",
            'Which word of $sentence is longer than all <the |>others?',
            'Which word in $sentence has the <most|greatest number of> letters?',
            '$stated. <What is its longest word|Which word is the longest|Which word has the most letters>?',
            'Search $sentence for the longest word.',
            'Of all words in $sentence, which is the longest?',
            wondered("the longest word in '{w}'"),
            *MORE['longest-word'],
        ],
        held_out=[
            "Tell me which word of '{w}' has the most letters.",
            "Which of the words in '{w}' is longest?",
        ],
    ),
    TaskKind(
        name='shortest-word',
        weight=0.8,
        thoughts=['I take the word with the smallest length.'],
        code=[
            "text = '{w}'",
            'final_answer(min(text.split(), key=len))',
        ],
        slots=one_longest,
        seen=[
            *asked(
                "the shortest word in '{w}'",
                "the shortest word of '{w}'",
                'the word with the fewest letters in $sentence',
            ),
            "Which word is the shortest in '{w}'?",
            "shortest word in '{w}'",
            "shortest word: '{w}'",
            "Which word in '{w}' is the shortest?",
            'Which word of $sentence is shorter than all <the |>others?',
            'Which word in $sentence has the <fewest|smallest number of> letters?',
            '$stated. <What is its shortest word|Which word is the shortest|Which word has the fewest letters>?',
            'Search $sentence for the shortest word.',
            'Of all words in $sentence, which is the shortest?',
            wondered("the shortest word in '{w}'"),
            *MORE['shortest-word'],
        ],
        held_out=[
            "Which word of '{w}' has the fewest letters?",
            'Which of the words in $sentence is shortest?',
        ],
    ),
]
