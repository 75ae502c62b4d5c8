"""Texts cleaned: spaces, vowels, punctuation, digits, a letter or a word taken out."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import any_text, coded_word, marked, phrase, text_and_letter, texts
from ..words import invented_word
from .text_cleaning_wordings import MORE


def letters_with_digits(rng: Random) -> str:
    """Letters and digits without order: ka7no12re."""
    parts = [rng.choice([invented_word(rng), str(rng.randint(1, 999))]) for _ in range(rng.randint(2, 4))]
    return invented_word(rng) + ''.join(parts) + str(rng.randint(1, 99))


def with_digits(rng: Random) -> Slots:
    return dict(w=rng.choice([letters_with_digits, letters_with_digits, coded_word])(rng))


def letters_and_others(rng: Random) -> Slots:
    """A text of letters with digits and signs among them."""
    if rng.random() < 0.4:
        return dict(w=coded_word(rng))
    parts = [invented_word(rng)]
    for _ in range(rng.randint(2, 3)):
        parts += [rng.choice('0123456789!?.,-_#%&*+'), rng.choice([invented_word(rng), str(rng.randint(1, 99))])]
    return dict(w=''.join(parts) + rng.choice(['7', '!', '9', '#']))


def text_and_word(rng: Random) -> Slots:
    words = phrase(rng, 3, 6).split()
    extra = rng.choice(words)
    if rng.random() < 0.4:
        words.insert(rng.randrange(len(words)), extra)
    return dict(w=' '.join(words), x=extra)


KINDS = [
    TaskKind(
        name='remove-spaces',
        thoughts=['I replace the spaces with nothing.'],
        code=[
            "text = '{w}'",
            "final_answer(text.replace(' ', ''))",
        ],
        slots=lambda rng: dict(w=phrase(rng, 2, 7)),
        quoted_if_long=0.5,
        seen=[
            *asked(
                '$sentence without <spaces|any spaces|the spaces|blanks>',
                '$sentence with <all|the> spaces removed',
            ),
            '$remove <all |the |all the |>spaces <from|in|of> $sentence.',
            '$remove <every|each> space <from|in> $sentence.',
            'Write $sentence without <spaces|any spaces>.',
            "<no spaces|without spaces|remove spaces>: '{w}'",
            'Write $sentence as one word<| without spaces>.',
            'Join the words of $sentence without spaces.',
            '$stated. <Remove its spaces|Write it without spaces|Take out the spaces>.',
            'How does $sentence look without spaces?',
            'Close up all the spaces in $sentence.',
            'Leave out the spaces <in|of> $sentence.',
            'I need $sentence with no spaces.',
            *MORE['remove-spaces'],
        ],
        held_out=[
            'There should be no spaces in $sentence, take them out.',
            'Squeeze the spaces out of $sentence.',
        ],
    ),
    TaskKind(
        name='remove-vowels',
        thoughts=['I keep the characters that are no vowels.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(c for c in text if c not in 'aeiouAEIOU'))",
        ],
        slots=texts(any_text),
        quoted_if_long=0.5,
        seen=[
            *asked('$quoted without <vowels|the vowels|its vowels>', '$text with <all|the> vowels <removed|left out>'),
            '$remove <all |the |all the |>vowels <from|in|of> $text.',
            '$remove <every|each> vowel <from|in> $text.',
            'Write $text without <vowels|its vowels>.',
            "<no vowels|without vowels|remove vowels>: '{w}'",
            'What is left of $text without <the |>vowels?',
            '$stated. <Remove its vowels|Write it without vowels|Take out every vowel>.',
            'How does $text look without vowels?',
            'Leave out the vowels <in|of> $text.',
            'Keep everything of $text but the vowels.',
            'Drop a, e, i, o and u from $text.',
            'Spell $text without <any |>vowels.',
            *MORE['remove-vowels'],
        ],
        held_out=[
            'There should be no vowels in $text, take them out.',
            'What remains of $text when its vowels are gone?',
        ],
    ),
    TaskKind(
        name='remove-punctuation',
        thoughts=['I keep letters, digits and spaces.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(c for c in text if c.isalnum() or c == ' '))",
        ],
        slots=texts(marked),
        quoted_again=1.0,
        seen=[
            *asked('$sentence without <punctuation|any punctuation|punctuation marks>'),
            *asked('$sentence with <all|the> punctuation <removed|left out>'),
            '$remove <all |the |all the |>punctuation <from|in|of> $sentence.',
            '$remove <all |the |>punctuation marks <from|in> $sentence.',
            'Write $sentence without <punctuation|punctuation marks>.',
            "<no punctuation|without punctuation|remove punctuation>: '{w}'",
            '$remove the commas, stops and other punctuation from $sentence.',
            '$stated. <Remove its punctuation|Write it without punctuation>.',
            'Keep only the letters, digits and spaces of $sentence.',
            'Clean $sentence: no punctuation.',
            'Leave out the punctuation <in|of> $sentence.',
            'What is $sentence without commas, dots and other punctuation?',
            *MORE['remove-punctuation'],
        ],
        held_out=[
            'There should be no punctuation in $sentence, take it out.',
            'How does $sentence look when its punctuation is gone?',
        ],
    ),
    TaskKind(
        name='remove-digits',
        weight=0.9,
        thoughts=['I keep the characters that are no digits.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(c for c in text if not c.isdigit()))",
        ],
        slots=with_digits,
        seen=[
            *asked(
                '$quoted without <digits|the digits|its digits|numbers>',
                '$text with <all|the> digits <removed|left out>',
            ),
            '$remove <all |the |all the |>digits <from|in|of> $text.',
            '$remove <all |the |>numbers <from|in> $text.',
            'Write $text without <digits|its digits>.',
            "<no digits|without digits|remove digits>: '{w}'",
            'What is left of $text without <the |>digits?',
            '$stated_word. <Remove its digits|Write it without digits|Take out every digit>.',
            'Leave out the digits <in|of> $text.',
            'Keep everything of $text but the digits.',
            'Clean $text: no digits.',
            *MORE['remove-digits'],
        ],
        held_out=[
            'There should be no digits in $text, take them out.',
            'What remains of $text when its digits are gone?',
        ],
    ),
    TaskKind(
        name='keep-digits',
        thoughts=['I keep the characters that are digits.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(c for c in text if c.isdigit()))",
        ],
        slots=with_digits,
        seen=[
            *asked(
                'only the digits of $text',
                'the digits of $text<| in one text| without the letters>',
                'the digits in $text',
            ),
            'Keep only the digits <of|in> $text.',
            'Keep <just|only> the <numbers|digits> of $text and drop the letters.',
            '$remove everything <but|except> the digits from $text.',
            "<only digits|digits only|keep the digits>: '{w}'",
            'Which digits are in $text, written together?',
            '$stated_word. <Keep only its digits|Give me only the digits>.',
            'Extract the digits <from|of> $text.',
            '$remove all characters that are not digits from $text.',
            'I only need the digits of $text.',
            'Strip $text down to its digits.',
            *MORE['keep-digits'],
        ],
        held_out=[
            'Take the digits out of $text and give me just these.',
            'Nothing but the digits of $text, please.',
        ],
    ),
    TaskKind(
        name='keep-letters',
        thoughts=['I keep the characters that are letters.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(c for c in text if c.isalpha()))",
        ],
        slots=letters_and_others,
        quoted_again=0.5,
        seen=[
            *asked('only the letters of $text', 'the letters of $text without digits and signs'),
            'Keep only the letters <of|in> $text.',
            'Keep <just|only> the letters of $text and drop digits and signs.',
            '$remove everything <but|except> the letters from $text.',
            '$remove everything that is not a letter from $text.',
            "<only letters|letters only|keep the letters>: '{w}'",
            '$stated_word. <Keep only its letters|Give me only the letters>.',
            'Extract the letters <from|of> $text.',
            '$remove <all |>digits and special characters from $text.',
            'I only need the letters of $text.',
            'Strip $text down to its letters.',
            'Clean $text: letters only.',
        ],
        held_out=[
            'Take the letters out of $text and give me just these.',
            'Nothing but the letters of $text, please.',
        ],
    ),
    TaskKind(
        name='remove-letter',
        thoughts=['I replace the letter with nothing.'],
        code=[
            "text = '{w}'",
            "final_answer(text.replace('{x}', ''))",
        ],
        slots=text_and_letter,
        quoted_if_long=0.5,
        seen=[
            *asked("$quoted without <the letter |>'{x}'", "$text with <every|each> '{x}' <removed|left out|deleted>"),
            "$remove <every|each|all|the letter> '{x}' <from|in> $text.",
            "$remove the letter '{x}' <from|in> $text.",
            "Write $text without <the letter |any >'{x}'.",
            "<no|without|remove> '{x}': {w}",
            "What is left of $text without <the letter |any >'{x}'?",
            "$stated. <Remove every '{x}'|Write it without '{x}'|Take out the letter '{x}'>.",
            "Leave out <every|each> '{x}' <in|of> $text.",
            "Drop all the {x}'s from $text.",
            "How does $text look without the letter '{x}'?",
            "Keep everything of $text but the letter '{x}'.",
        ],
        held_out=[
            "There should be no '{x}' in $text, take it out.",
            "What remains of $text when each '{x}' is gone?",
        ],
    ),
    TaskKind(
        name='remove-word',
        weight=0.9,
        thoughts=['I keep the words that are not this one.'],
        code=[
            "words = '{w}'.split()",
            "final_answer(' '.join(w for w in words if w != '{x}'))",
        ],
        slots=text_and_word,
        quoted_if_long=0.7,
        seen=[
            *asked("$sentence without the word '{x}'", "$sentence with the word '{x}' <removed|left out|deleted>"),
            "$remove the word '{x}' <from|in> $sentence.",
            "$remove <every|each> word '{x}' <from|in> $sentence.",
            "Write $sentence without the word '{x}'.",
            "<without|remove> the word '{x}': {w}",
            "$stated. <Remove the word '{x}'|Take out the word '{x}'|Write it without the word '{x}'>.",
            "Leave out the word '{x}' in $sentence.",
            "Cut the word '{x}' from $sentence.",
            "How does $sentence read without the word '{x}'?",
            "What is left of $sentence without the word '{x}'?",
        ],
        held_out=[
            "The word '{x}' should not be in $sentence, take it out.",
            "Skip the word '{x}' when you write $sentence.",
        ],
    ),
]
