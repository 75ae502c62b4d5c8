"""Words and letters counted: one of them, the most frequent, each, and the different ones."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import long_word, odd_word, plain_word
from ..words import SHORT, sentence
from .counting_wordings import MORE


def one_most_frequent(rng: Random) -> Slots:
    """A text in which one letter is more frequent than all others."""
    while True:
        text = rng.choice([plain_word, long_word, lambda rng: sentence(rng, 2, 4)])(rng)
        counts = sorted(text.count(letter) for letter in set(text) - {' '})
        if counts[-1] > 1 and (len(counts) == 1 or counts[-2] < counts[-1]):
            return dict(w=text)


def repeated_letters(rng: Random) -> Slots:
    few = ''.join(rng.choice('abcxy') for _ in range(7))
    return dict(w=rng.choice([plain_word(rng), long_word(rng), long_word(rng), few]))


def text_with_repeats(rng: Random) -> str:
    """A text in which one word stands more often than any other."""
    frequent = rng.choice([rng.choice(SHORT), plain_word(rng)])
    others = [rng.choice([rng.choice(SHORT), plain_word(rng), odd_word(rng).lower()]) for _ in range(rng.randint(2, 5))]
    others += others[:1] if rng.random() < 0.5 else []
    words = [frequent] * 3 + [word for word in others if word != frequent]
    return ' '.join(rng.sample(words, len(words)))


def text_and_word(rng: Random) -> Slots:
    text = text_with_repeats(rng)
    return dict(w=text, x=rng.choice(text.split()))


KINDS = [
    TaskKind(
        name='count-word',
        thoughts=['I split the text into words and count this one.'],
        code=[
            "words = '{w}'.split()",
            "final_answer(words.count('{x}'))",
        ],
        slots=text_and_word,
        quoted_if_long=0.6,
        seen=[
            *asked(
                "the number of times the word '{x}' <appears|occurs> in $sentence",
                "the count of the word '{x}' in $sentence",
            ),
            "How <often|many times> does the word '{x}' <appear|occur|come> in $sentence?",
            "How many times is the word '{x}' in $sentence?",
            "How often is '{x}' <used|written> as a word in $sentence?",
            "Count the word '{x}' in $sentence.",
            "Count how <often|many times> the word '{x}' <appears|occurs> in $sentence.",
            "word '{x}', how often: {w}",
            "how many times the word '{x}' in '{w}'",
            (
                "$stated. <How often does the word '{x}' appear|Count the word '{x}'|How many times is the word "
                "'{x}' in it>?"
            ),
            "How often do I say the word '{x}' in $sentence?",
            "How many of the words in $sentence are '{x}'?",
            "In $sentence, how often <does the word '{x}' appear|is the word '{x}' there>?",
            *MORE['count-word'],
        ],
        held_out=[
            "How many times do we read the word '{x}' in $sentence?",
            "Go through the words of $sentence and count each '{x}'.",
        ],
    ),
    TaskKind(
        name='most-frequent-word',
        weight=0.8,
        thoughts=['I take the word with the greatest count.'],
        code=[
            "words = '{w}'.split()",
            'final_answer(max(words, key=words.count))',
        ],
        slots=lambda rng: dict(w=text_with_repeats(rng)),
        quoted_if_long=0.5,
        seen=[
            *asked(
                'the most <frequent|common|used> word <in|of> $sentence',
                'the word that <appears|occurs> most often in $sentence',
            ),
            'Which word <appears|occurs|is> most often in $sentence?',
            'Which word is the most <frequent|common> in $sentence?',
            'Which word <appears|occurs> the most times in $sentence?',
            'Find the most <frequent|common> word in $sentence.',
            "most <frequent|common> word: '{w}'",
            'Which word is repeated the most in $sentence?',
            '$stated. <Which word appears most often|What is the most frequent word|What is its most common word>?',
            'Which word does $sentence have most often?',
            'Of the words in $sentence, which is the most frequent?',
            *MORE['most-frequent-word'],
        ],
        held_out=[
            'Which of the words in $sentence is used more often than the others?',
            'Tell me the word with the highest count in $sentence.',
        ],
    ),
    TaskKind(
        name='most-frequent-letter',
        weight=0.8,
        thoughts=['I leave out the spaces and take the letter with the greatest count.'],
        code=[
            "letters = '{w}'.replace(' ', '')",
            'final_answer(max(letters, key=letters.count))',
        ],
        slots=one_most_frequent,
        seen=[
            *asked(
                'the most <frequent|common|used> letter <in|of> $text',
                'the letter that <appears|occurs> most often in $text',
            ),
            'Which letter <appears|occurs|is> most often in $text?',
            'Which letter is the most <frequent|common> in $text?',
            'Which letter <appears|occurs> the most times in $text?',
            'Find the most <frequent|common> letter in $text.',
            "most <frequent|common> letter: '{w}'",
            'Which letter is repeated the most in $text?',
            (
                '$stated. <Which letter appears most often|What is the most frequent letter|What is its most common '
                'letter>?'
            ),
            'Which letter does $text have most often?',
            'Of the letters in $text, which is the most frequent?',
            *MORE['most-frequent-letter'],
        ],
        held_out=[
            'Which of the letters in $text is used more often than the others?',
            'Tell me the letter with the highest count in $text.',
        ],
    ),
    TaskKind(
        name='letter-frequencies',
        weight=0.8,
        thoughts=['I count each letter with Counter and make a dictionary.'],
        code=[
            'from collections import Counter',
            "text = '{w}'",
            'final_answer(dict(Counter(text)))',
        ],
        slots=repeated_letters,
        seen=[
            *asked('the <letter frequencies|letter counts|frequency of each letter|count of each letter> of $text'),
            *asked(
                'a dictionary with the <count|frequency> of each letter <in|of> $text',
                'how often each letter is in $text',
            ),
            'Count <each|every> letter <in|of> $text<| as a dictionary| and give a dict>.',
            'How often does each letter <appear|occur> in $text?',
            'Make a dictionary of the letter counts of $text.',
            "<letter frequencies|letter counts|letter frequency|count each letter>: '{w}'",
            'Return a dict that says how often each letter occurs in $text.',
            'For each letter of $text, how many times is it there?',
            (
                '$stated_word. <Count each of its letters|How often is each letter in it|Make a dict of its letter '
                'counts>.'
            ),
            'Which letters does $text have and how many of each?',
            'I need a letter histogram of $text as a dictionary.',
            *MORE['letter-frequencies'],
        ],
        held_out=[
            'Tell me for every letter of $text its count.',
            'Give me a dict from letters to counts for $text.',
        ],
    ),
    TaskKind(
        name='word-frequencies',
        weight=0.5,
        thoughts=['I count each word with Counter and make a dictionary.'],
        code=[
            'from collections import Counter',
            "words = '{w}'.split()",
            'final_answer(dict(Counter(words)))',
        ],
        slots=lambda rng: dict(w=text_with_repeats(rng)),
        quoted_if_long=0.5,
        seen=[
            *asked('the <word frequencies|word counts|frequency of each word|count of each word> of $sentence'),
            *asked(
                'a dictionary with the <count|frequency> of each word <in|of> $sentence',
                'how often each word is in $sentence',
            ),
            'Count <each|every> word <in|of> $sentence<| as a dictionary| and give a dict>.',
            'How often does each word <appear|occur> in $sentence?',
            'Make a dictionary of the word counts of $sentence.',
            "<word frequencies|word counts|word frequency|count each word>: '{w}'",
            'Return a dict that says how often each word occurs in $sentence.',
            'For each word of $sentence, how many times is it there?',
            '$stated. <Count each of its words|How often is each word in it|Make a dict of its word counts>.',
            'Which words does $sentence have and how many of each?',
        ],
        held_out=[
            'Tell me for every word of $sentence its count.',
            'Give me a dict from words to counts for $sentence.',
        ],
    ),
    TaskKind(
        name='count-different-letters',
        weight=0.6,
        thoughts=['A set keeps each letter once.'],
        code=[
            "text = '{w}'",
            'final_answer(len(set(text)))',
        ],
        slots=repeated_letters,
        seen=[
            *asked('the number of <different|distinct|unique> <letters|characters> in $text'),
            'How many <different|distinct|unique> letters <are in|are there in> $text?',
            'How many <different|distinct|unique> letters does $text <have|use|contain>?',
            'Count the <different|distinct|unique> letters <in|of> $text.',
            "<distinct letters|unique letters|different letters>: how many in '{w}'?",
            'How many letters does $text use if each counts only once?',
            'Count the letters of $text, each letter only once.',
            '$stated_word. <How many different letters does it have|Count its unique letters>.',
            'Of how many different letters does $text consist?',
            'How many letter keys do I need to type $text?',
        ],
        held_out=[
            'How many letters are in $text when repeated ones are counted once?',
            'Tell me the size of the set of letters of $text.',
        ],
    ),
    TaskKind(
        name='count-different-words',
        weight=0.6,
        thoughts=['A set keeps each word once.'],
        code=[
            "words = '{w}'.split()",
            'final_answer(len(set(words)))',
        ],
        slots=lambda rng: dict(w=text_with_repeats(rng)),
        quoted_if_long=0.5,
        seen=[
            *asked('the number of <different|distinct|unique> words in $sentence'),
            'How many <different|distinct|unique> words <are in|are there in> $sentence?',
            'How many <different|distinct|unique> words does $sentence <have|use|contain>?',
            'Count the <different|distinct|unique> words <in|of> $sentence.',
            "<distinct words|unique words|different words>, how many: '{w}'",
            'How many words does $sentence use if each counts only once?',
            'Count the words of $sentence, each word only once.',
            '$stated. <How many different words does it have|Count its unique words>.',
            'Of how many different words does $sentence consist?',
            'Without repetitions, how many words does $sentence have?',
            'Ignore repeated words: how many words are in $sentence?',
            'different words in $sentence?',
            'How big is the vocabulary of $sentence, in words?',
        ],
        held_out=[
            'How many words are in $sentence when repeated ones are counted once?',
            'Tell me the size of the set of words of $sentence.',
        ],
    ),
    TaskKind(
        name='unique-words',
        weight=0.6,
        thoughts=['I keep each word once, in order.'],
        code=[
            "words = '{w}'.split()",
            'final_answer(list(dict.fromkeys(words)))',
        ],
        slots=lambda rng: dict(w=text_with_repeats(rng)),
        quoted_if_long=0.5,
        seen=[
            *asked(
                'the <unique|distinct|different> words of $sentence<| as a list>',
                'a list of the <unique|distinct> words in $sentence',
            ),
            'List the <unique|distinct|different> words <in|of> $sentence.',
            'Which <unique|distinct|different> words <are in|does one find in> $sentence?',
            'List the words of $sentence, each <only |>once.',
            "<unique words|list of unique words|distinct words|list the different words>: '{w}'",
            'Make a list of the words in $sentence without <duplicates|repeats|repetitions>.',
            'Return every word of $sentence once, as a list.',
            '$stated. <List its unique words|Which different words are in it|List its words without repeats>.',
            'Get the words of $sentence in a list, no word twice.',
        ],
        held_out=[
            'Put each word of $sentence in a list, but repeated ones only once.',
            'I want all words of $sentence as a list without duplicates.',
        ],
    ),
]
