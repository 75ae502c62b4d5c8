"""Texts counted, tested, or searched for a word."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import PALINDROMES, invented_word, sentence, word


def word_or_text(rng: Random) -> Slots:
    return dict(w=word(rng) if rng.random() < 0.7 else sentence(rng, 2, 5))


def maybe_palindrome(rng: Random) -> Slots:
    plain, known, half = word(rng), rng.choice(PALINDROMES), invented_word(rng)
    return dict(w=rng.choice([plain, known, half + half[::-1]]))


def text_and_letter(rng: Random) -> Slots:
    text = word(rng) if rng.random() < 0.5 else sentence(rng, 2, 5)
    return dict(w=text, x=rng.choice([letter for letter in text if letter != ' ']))


KINDS = [
    TaskKind(
        name='count-vowels',
        thoughts=['I count the letters that are vowels.'],
        code=[
            "text = '{w}'",
            "final_answer(sum(1 for c in text.lower() if c in 'aeiou'))",
        ],
        slots=word_or_text,
        quoted_if_long=0.5,
        seen=[
            'How many vowels are in $quoted?',
            'Count the vowels in $quoted.',
            "How many vowels does '{w}' have?",
            'Find the number of vowels in $quoted.',
            *asked('the number of vowels in $text', 'the vowel count of $text'),
            'How many vowels are there in $text?',
            'How many vowels does $text <have|contain>?',
            'count vowels in $text',
            'how many vowels in $text',
            "vowels in '{w}'?",
            wondered('the number of vowels in $text'),
        ],
        held_out=[
            "Tell me how many vowels '{w}' contains.",
            'Please count how many vowels $text has.',
        ],
    ),
    TaskKind(
        name='is-palindrome',
        thoughts=['I compare the text with its reverse.'],
        code=[
            "text = '{w}'",
            'final_answer(text == text[::-1])',
        ],
        slots=maybe_palindrome,
        seen=[
            "Is '{w}' a palindrome?",
            'Check if $quoted is a palindrome.',
            "Does '{w}' read the same backwards?",
            'Tell me whether $quoted is a palindrome.',
            'Is the word {w} a palindrome?',
            "is '{w}' a palindrome",
            "Is '{w}' the same <forwards and backwards|backwards>?",
            "palindrome check: '{w}'",
            "Can you check whether '{w}' is a palindrome?",
            "Is the string '{w}' a palindrome?",
            "'{w}': palindrome or not?",
            "Does '{w}' stay the same when reversed?",
        ],
        held_out=[
            "Find out if '{w}' is a palindrome.",
            "Would you call '{w}' a palindrome?",
        ],
    ),
    TaskKind(
        name='count-words',
        thoughts=['I split the text into words and count them.'],
        code=[
            "text = '{w}'",
            'final_answer(len(text.split()))',
        ],
        slots=lambda rng: dict(w=sentence(rng)),
        seen=[
            "How many words are in the <sentence|text> '{w}'?",
            "Count the words in '{w}'.",
            "How many words does '{w}' have?",
            "Find the number of words in the <sentence|text> '{w}'.",
            *asked("the number of words in '{w}'", "the word count of '{w}'"),
            "Count the words in<|:| this sentence:| this text:> '{w}'",
            "How many words are there in '{w}'?",
            "how many words: '{w}'",
            "word count: '{w}'",
            "How many words does the <sentence|text> '{w}' contain?",
            wondered("the number of words in '{w}'"),
        ],
        held_out=[
            "What is the word count of '{w}'?",
            "How many words do you count in '{w}'?",
        ],
    ),
    TaskKind(
        name='text-length',
        thoughts=['I will use len.'],
        code=[
            "text = '{w}'",
            'final_answer(len(text))',
        ],
        slots=lambda rng: dict(w=word(rng) if rng.random() < 0.8 else sentence(rng, 2, 5)),
        quoted_if_long=0.5,
        seen=[
            'How many <letters|characters> are in $quoted?',
            'What is the length of $quoted?',
            "How long is '{w}'?",
            "Count the characters in '{w}'.",
            *asked('the <length|number of letters|number of characters> of $text'),
            'How many <letters|characters> does $text have?',
            'How many <letters|characters> are there in $text?',
            'how many letters in $text',
            'count the <letters|characters> in $text',
            "length of '{w}'",
            'How long is $text?',
            'Count how many characters $text has.',
            wondered('the <length|number of letters|number of characters> of $text'),
        ],
        held_out=[
            'Find the length of $quoted.',
            *asked('the number of letters in $text'),
        ],
    ),
    TaskKind(
        name='count-letter',
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
            'How many times does $letter <appear|occur> in $text?',
            "How many letters '{x}' are in $text?",
            "How many {x}'s are <there |>in $text?",
            "how many '{x}' in '{w}'",
            'How often is $letter in $text?',
            "count $letter in '{w}'",
            "How many {x} does '{w}' have?",
        ],
        held_out=[
            "In '{w}', how many times do we see the letter '{x}'?",
            'How many times can you find $letter in $text?',
            wondered('the number of times $letter <appears|occurs> in $text'),
        ],
    ),
    TaskKind(
        name='longest-word',
        thoughts=['I take the word with the greatest length.'],
        code=[
            "text = '{w}'",
            'final_answer(max(text.split(), key=len))',
        ],
        slots=lambda rng: dict(w=sentence(rng)),
        seen=[
            "What is the longest word in '{w}'?",
            "Which word is the longest in '{w}'?",
            "Find the longest word of the <text|sentence> '{w}'.",
            "Give me the longest word in '{w}'.",
            *asked("the longest word in '{w}'", "the longest word of '{w}'"),
            "longest word in '{w}'",
            "Which word in '{w}' is the longest?",
            "Which is the longest word in the sentence '{w}'?",
            wondered("the longest word in '{w}'"),
        ],
        held_out=[
            "Tell me which word of '{w}' has the most letters.",
            "Which of the words in '{w}' is longest?",
        ],
    ),
    TaskKind(
        name='shortest-word',
        weight=0.7,
        thoughts=['I take the word with the smallest length.'],
        code=[
            "text = '{w}'",
            'final_answer(min(text.split(), key=len))',
        ],
        slots=lambda rng: dict(w=sentence(rng)),
        seen=[
            *asked("the shortest word in '{w}'", "the shortest word of '{w}'"),
            "Which word is the shortest in '{w}'?",
            "shortest word in '{w}'",
            "Which word in '{w}' is the shortest?",
            wondered("the shortest word in '{w}'"),
        ],
        held_out=[
            "Which word of '{w}' has the fewest letters?",
        ],
    ),
]
