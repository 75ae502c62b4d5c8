"""Parts of texts: initials, first, last and other letters."""

from random import Random

from ..kind import Slots, TaskKind
from ..lists import ordinal
from ..phrases import asked, wondered
from ..texts import any_text, long_word, natural, odd_word, phrase, plain_word, texts
from ..words import CITIES, PEOPLE, invented_word, sentence
from .strings_wordings import MORE


def word_and_length(rng: Random) -> Slots:
    return dict(w=odd_word(rng) if rng.random() < 0.6 else long_word(rng), k=rng.randint(2, 4))


def word_and_few(rng: Random) -> Slots:
    few = rng.choice([(1, 'letter'), (2, 'two letters'), (3, 'three letters')])
    return word_and_length(rng) | dict(zip(['k', 'o'], few))


def name_or_text(rng: Random) -> str:
    """What people make acronyms of: names, headings, sentences."""
    share = rng.random()
    if share < 0.3:
        return sentence(rng, 3, 5)
    if share < 0.55:
        return ' '.join(plain_word(rng).capitalize() for _ in range(rng.randint(2, 5)))
    if share < 0.75:
        names = [rng.choice(PEOPLE) if rng.random() < 0.5 else invented_word(rng).capitalize() for _ in range(3)]
        return ' '.join(names[: rng.randint(2, 3)])
    return natural(rng) if share < 0.9 else f'{rng.choice(CITIES)} {phrase(rng, 2, 3)}'


def letter_place(rng: Random) -> Slots:
    text = odd_word(rng) if rng.random() < 0.5 else long_word(rng)
    place = rng.randint(2, min(len(text), 9))
    return dict(w=text, k=place, o=ordinal(rng, place))


KINDS = [
    TaskKind(
        name='acronym',
        thoughts=['I join the first letter of each word.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(w[0] for w in text.split()))",
        ],
        slots=texts(name_or_text),
        seen=[
            "Make an acronym of '{w}'.",
            "What are the first letters of the words in '{w}'?",
            "Build the acronym of '{w}'.",
            "Take the first letter of each word in '{w}'.",
            *asked("the acronym of '{w}'", "the <initials|first letters> of <the words in |>'{w}'"),
            *asked(
                'the abbreviation of $sentence from its first letters',
                'the word made of the first letters of $sentence',
            ),
            "acronym for '{w}'",
            "initials: '{w}'",
            "Which initials does '{w}' have?",
            "Take the initials of '{w}'.",
            "Join the first letters of <the|all> words in '{w}'.",
            "Abbreviate '{w}' with its <initials|first letters>.",
            'Put the first letters of all words of $sentence together.',
            "My name is '{w}'. What are my initials?",
            "The club is called '{w}'. <What is its acronym|Make an acronym of that>?",
            "Shorten '{w}' to its <initials|first letters>.",
            '$stated. <Make an acronym|Join the first letter of every word|Its initials>.',
            wondered("the acronym of '{w}'"),
            *MORE['acronym'],
        ],
        held_out=[
            "Give me the initials of '{w}'.",
            "Form an acronym from '{w}'.",
        ],
    ),
    TaskKind(
        name='first-letter-list',
        weight=0.4,
        thoughts=['I list the first letter of each word.'],
        code=[
            "text = '{w}'",
            'final_answer([w[0] for w in text.split()])',
        ],
        slots=texts(name_or_text),
        seen=[
            *asked(
                'a list of the first letters of <the|all> words in $sentence',
                'the first letter of each word of $sentence as a list',
            ),
            'List the first letter of <each|every> word <in|of> $sentence.',
            'Make a list of the first letters of <the|all> words in $sentence.',
            'Return a list with the first letter of <each|every> word of $sentence.',
            'first letters as a list: $sentence',
            '$stated. <List the first letter of each word|Make a list of the first letters of its words>.',
            'As a list: the first letters of the words in $sentence.',
            'Put the first letter of every word of $sentence in a list.',
            'I need the initials of the words in $sentence as a list.',
        ],
        held_out=[
            'For every word of $sentence, list its first letter.',
            'Collect the first letters of the words of $sentence in a list.',
        ],
    ),
    TaskKind(
        name='first-letters',
        weight=0.7,
        thoughts=['I take the start of the text.'],
        code=[
            "text = '{w}'",
            'final_answer(text[:{k}])',
        ],
        slots=word_and_length,
        seen=[
            *asked('the first {k} <letters|characters> of $text', 'the beginning of $text, {k} letters long'),
            'Take the first {k} <letters|characters> of $text.',
            'Which are the first {k} letters of $text?',
            'Cut $text <down to|after> <its |the >first {k} <letters|characters>.',
            "first {k} <letters|characters|chars>: '{w}'",
            'With which {k} letters does $text <start|begin>?',
            '$stated_word. <Its first {k} letters?|What are its first {k} letters?|Take the first {k} letters.>',
            'Return the <start|beginning> of $text: {k} <letters|characters>.',
            'I only need the first {k} <letters|characters> of $text.',
            'Shorten $text to its first {k} letters.',
            wondered('the first {k} <letters|characters> of $text'),
            *MORE['first-letters'],
        ],
        held_out=[
            'Keep only the first {k} letters of $text.',
            'How does $text begin? Take {k} letters from the start.',
        ],
    ),
    TaskKind(
        name='last-letters',
        weight=0.7,
        thoughts=['I take the end of the text.'],
        code=[
            "text = '{w}'",
            'final_answer(text[-{k}:])',
        ],
        slots=word_and_length,
        seen=[
            *asked('the last {k} <letters|characters> of $text', 'the end of $text, {k} letters long'),
            'Take the last {k} <letters|characters> of $text.',
            'Which are the last {k} letters of $text?',
            "last {k} <letters|characters|chars>: '{w}'",
            'With which {k} letters does $text end?',
            '$stated_word. <Its last {k} letters?|What are its last {k} letters?|Take the last {k} letters.>',
            'Return the <end|ending> of $text: {k} <letters|characters>.',
            'I only need the last {k} <letters|characters> of $text.',
            'Shorten $text to its last {k} letters.',
            'The final {k} <letters|characters> of $text, please.',
            wondered('the last {k} <letters|characters> of $text'),
        ],
        held_out=[
            'Keep only the last {k} letters of $text.',
            'How does $text end? Take {k} letters from the end.',
        ],
    ),
    TaskKind(
        name='nth-letter',
        weight=0.8,
        thoughts=['I count letters from 1 and subtract 1 for the index.'],
        code=[
            "text = '{w}'",
            'final_answer(text[{k} - 1])',
        ],
        slots=letter_place,
        seen=[
            *asked('the {o} <letter|character> of $text', '<letter|character> number {k} of $text'),
            *asked('the letter at <position|place> {k} <in|of> $text, <counted from|starting at> 1'),
            'Which <letter|character> is the {o} <in|of> $text?',
            'Which letter <comes|stands|is> in {o} place in $text?',
            "{o} letter of '{w}'",
            'What is letter number {k} in $text?',
            "letter {k} of '{w}'?",
            '$stated_word. <What is its {o} letter|Which is the {o} letter|The {o} letter of it>?',
            'Take the {o} <letter|character> of $text.',
            'In $text, which is the {o} letter?',
            'Can you tell me the {o} letter in $text?',
        ],
        held_out=[
            'I spell $text letter by letter, which letter is the {o}?',
            'Pick the {o} letter out of $text.',
        ],
    ),
    TaskKind(
        name='first-letter',
        weight=0.5,
        thoughts=['The first letter has the index 0.'],
        code=[
            "text = '{w}'",
            'final_answer(text[0])',
        ],
        slots=texts(any_text),
        quoted_if_long=0.5,
        seen=[
            *asked('the first <letter|character> of $text', 'the <starting letter|initial letter|initial> of $text'),
            'Which letter does $text <start|begin> with?',
            'What letter is at the <start|beginning|front> of $text?',
            'With which letter does $text <start|begin>?',
            "first letter of '{w}'",
            "first letter: '{w}'",
            'Take the first letter of $text.',
            '$stated. <What is its first letter|Which letter does it start with>?',
            'Which <letter|character> comes first in $text?',
            'I only need the first letter of $text.',
        ],
        held_out=[
            'What does $text start with? Just one letter.',
            'Which is the first of the letters in $text?',
        ],
    ),
    TaskKind(
        name='last-letter',
        weight=0.5,
        thoughts=['The last letter has the index -1.'],
        code=[
            "text = '{w}'",
            'final_answer(text[-1])',
        ],
        slots=texts(any_text),
        quoted_again=0.5,
        seen=[
            *asked('the last <letter|character> of $quoted', 'the <final letter|ending letter> of $quoted'),
            'Which letter does $text end with?',
            'What letter is at the end of $text?',
            'With which letter does $text end?',
            "last letter of '{w}'",
            "last letter: '{w}'",
            'Take the last letter of $text.',
            '$stated. <What is its last letter|Which letter does it end with>?',
            'Which <letter|character> comes last in $text?',
            'I only need the <last|final> letter of $text.',
        ],
        held_out=[
            'What does $text end with? Just one letter.',
            'Which is the last of the letters in $text?',
        ],
    ),
    TaskKind(
        name='drop-first-letters',
        weight=0.5,
        thoughts=['I leave out the start of the text.'],
        code=[
            "text = '{w}'",
            'final_answer(text[{k}:])',
        ],
        slots=word_and_few,
        seen=[
            *asked('$quoted without <its|the> first {o}', 'what is left of $text without the first {o}'),
            '$remove the first {o} <of|from> $text.',
            'Cut off the first {o} of $text.',
            'Leave out the first {o} of $text.',
            'Skip the first {o} of $text and give me the rest.',
            "without the first {o}: '{w}'",
            '$stated_word. <Remove the first {o}|Drop its first {o}|What is left without the first {o}>.',
            'Return everything but the first {o} of $text.',
            'What remains of $text if I <remove|take away|cut off> the first {o}?',
            'Chop the first {o} off $text.',
        ],
        held_out=[
            'Give me all of $text except the first {o}.',
            'Throw away the first {o} of $text.',
        ],
    ),
    TaskKind(
        name='drop-last-letters',
        weight=0.5,
        thoughts=['I leave out the end of the text.'],
        code=[
            "text = '{w}'",
            'final_answer(text[:-{k}])',
        ],
        slots=word_and_few,
        seen=[
            *asked('$quoted without <its|the> last {o}', 'what is left of $text without the last {o}'),
            '$remove the last {o} <of|from> $text.',
            'Cut off the last {o} of $text.',
            'Leave out the last {o} of $text.',
            'Skip the last {o} of $text and give me the rest.',
            "without the last {o}: '{w}'",
            '$stated_word. <Remove the last {o}|Drop its last {o}|What is left without the last {o}>.',
            'Return everything but the last {o} of $text.',
            'What remains of $text if I <remove|take away|cut off> the last {o}?',
            'Chop the last {o} off $text.',
        ],
        held_out=[
            'Give me all of $text except the last {o}.',
            'Throw away the last {o} of $text.',
        ],
    ),
]
