"""Words of a text, its middle, every second letter, what stands before or after a sign."""

from random import Random

from ..kind import Slots, TaskKind
from ..lists import ordinal
from ..phrases import asked
from ..texts import long_word, odd_word, phrase, plain_word
from ..words import invented_word


def word_place(rng: Random) -> Slots:
    text = phrase(rng, 4, 8)
    place = rng.randint(2, min(len(text.split()), 8))
    return dict(w=text, k=place, o=ordinal(rng, place))


def words_and_count(rng: Random) -> Slots:
    text = phrase(rng, 4, 8)
    return dict(w=text, k=rng.randint(2, max(2, min(len(text.split()) - 1, 4))))


def word_with_middle(rng: Random) -> Slots:
    text = long_word(rng)
    return dict(w=text if len(text) % 2 else text[:-1])


def letters_between(rng: Random) -> Slots:
    text = long_word(rng) + rng.choice(['', 'ta', 'x7', '-9'])
    first = rng.randint(2, len(text) - 2)
    last = rng.randint(first + 1, len(text))
    return dict(w=text, f=first, t=last)


def two_parts(rng: Random) -> Slots:
    """A text of two parts with a sign between them."""
    signs = [(':', 'colon'), ('-', 'hyphen'), ('/', 'slash'), ('=', 'equals sign'), ('_', 'underscore')]
    sign, name = rng.choice(signs)
    parts = [rng.choice([invented_word, plain_word])(rng) for _ in range(2)]
    if rng.random() < 0.3:
        parts[1] = str(rng.randint(1, 9999))
    return dict(w=sign.join(parts), j=sign, s=name)


KINDS = [
    TaskKind(
        name='first-word',
        weight=0.6,
        thoughts=['The first word has the index 0 after split.'],
        code=[
            "text = '{w}'",
            'final_answer(text.split()[0])',
        ],
        slots=lambda rng: dict(w=phrase(rng, 3, 8)),
        seen=[
            *asked('the first word of $sentence', 'the word at the <start|beginning> of $sentence'),
            'Which word <comes|is|stands> first in $sentence?',
            'With which word does $sentence <start|begin>?',
            'What is the first word in $sentence?',
            "first word: '{w}'",
            'Take the first word <of|from> $sentence.',
            '$stated. <What is the first word|Which word comes first|The first word>?',
            'Return only the first word of $sentence.',
            'I need just the first word of $sentence.',
            'Cut $sentence down to its first word.',
        ],
        held_out=[
            'Keep the first word of $sentence only.',
            'What word does $sentence start with?',
        ],
    ),
    TaskKind(
        name='last-word',
        weight=0.6,
        thoughts=['The last word has the index -1 after split.'],
        code=[
            "text = '{w}'",
            'final_answer(text.split()[-1])',
        ],
        slots=lambda rng: dict(w=phrase(rng, 3, 8)),
        seen=[
            *asked('the last word of $sentence', 'the <final word|word at the end> of $sentence'),
            'Which word <comes|is|stands> last in $sentence?',
            'With which word does $sentence end?',
            'What is the last word in $sentence?',
            "last word: '{w}'",
            'Take the last word <of|from> $sentence.',
            '$stated. <What is the last word|Which word comes last|The last word>?',
            'Return only the last word of $sentence.',
            'I need just the <last|final> word of $sentence.',
            'Cut $sentence down to its last word.',
        ],
        held_out=[
            'Keep the last word of $sentence only.',
            'What word does $sentence end with?',
        ],
    ),
    TaskKind(
        name='nth-word',
        weight=0.7,
        thoughts=['I count words from 1 and subtract 1 for the index.'],
        code=[
            "words = '{w}'.split()",
            'final_answer(words[{k} - 1])',
        ],
        slots=word_place,
        seen=[
            *asked('the {o} word of $sentence', 'word number {k} of $sentence'),
            'Which word is the {o} <in|of> $sentence?',
            'Which word <comes|stands|is> in {o} place in $sentence?',
            'What is the {o} word in $sentence?',
            "{o} word: '{w}'",
            'word {k} of $sentence',
            'Take the {o} word <of|from> $sentence.',
            '$stated. <What is the {o} word|Which word is the {o}|Its {o} word>?',
            'Return only the {o} word of $sentence.',
            'In $sentence, which is the {o} word?',
            'I need word number {k} of $sentence.',
        ],
        held_out=[
            'Pick the {o} word out of $sentence.',
            'Counting the words of $sentence, which is the {o}?',
        ],
    ),
    TaskKind(
        name='first-words',
        weight=0.5,
        thoughts=['I join the first words again.'],
        code=[
            "words = '{w}'.split()",
            "final_answer(' '.join(words[:{k}]))",
        ],
        slots=words_and_count,
        seen=[
            *asked('the first {k} words of $sentence', 'the <start|beginning> of $sentence, {k} words long'),
            'Which are the first {k} words <of|in> $sentence?',
            'Take the first {k} words <of|from> $sentence.',
            "first {k} words: '{w}'",
            'Cut $sentence <after {k} words|down to its first {k} words>.',
            'Return the first {k} words of $sentence.',
            'With which {k} words does $sentence start?',
            '$stated. <Give me the first {k} words|What are its first {k} words|Take the first {k} words>.',
            'I only need the first {k} words of $sentence.',
            'Shorten $sentence to {k} words.',
        ],
        held_out=[
            'Keep only the first {k} words of $sentence.',
            'How does $sentence start? Take {k} words.',
        ],
    ),
    TaskKind(
        name='last-words',
        weight=0.5,
        thoughts=['I join the last words again.'],
        code=[
            "words = '{w}'.split()",
            "final_answer(' '.join(words[-{k}:]))",
        ],
        slots=words_and_count,
        seen=[
            *asked('the last {k} words of $sentence', 'the end of $sentence, {k} words long'),
            'Which are the last {k} words <of|in> $sentence?',
            'Take the last {k} words <of|from> $sentence.',
            "last {k} words: '{w}'",
            'Cut $sentence down to its last {k} words.',
            'Return the <last|final> {k} words of $sentence.',
            'With which {k} words does $sentence end?',
            '$stated. <Give me the last {k} words|What are its last {k} words|Take the last {k} words>.',
            'I only need the last {k} words of $sentence.',
        ],
        held_out=[
            'Keep only the last {k} words of $sentence.',
            'How does $sentence end? Take {k} words.',
        ],
    ),
    TaskKind(
        name='every-second-letter',
        weight=0.6,
        thoughts=['I take a slice with a step, from the first letter on.'],
        code=[
            "text = '{w}'",
            'final_answer(text[::{k}])',
        ],
        slots=lambda rng: dict(zip(['k', 'o'], rng.choice([(2, 'second'), (2, 'second'), (2, 'other'), (3, 'third')])))
        | dict(w=odd_word(rng) if rng.random() < 0.5 else long_word(rng)),
        seen=[
            *asked(
                'every {o} <letter|character> of $text',
                'every {o} letter of $text, <starting with|from> the first',
            ),
            'Take every {o} <letter|character> <of|from> $text.',
            'Which letters do you get if you take every {o} letter of $text?',
            "every {o} letter: '{w}'",
            'Write down every {o} letter of $text<|, beginning with the first>.',
            'Keep every {o} letter of $text<|, starting with the first>.',
            'Start with the first letter of $text and take every {o} letter.',
            '$stated_word. <Take every {o} letter|Give me every {o} letter, starting with the first>.',
            'Return every {o} character of $text.',
            'Pick every {o} letter from $text, the first one included.',
        ],
        held_out=[
            'Read only every {o} letter of $text.',
            'From $text I want every {o} letter, and the first is taken.',
        ],
    ),
    TaskKind(
        name='middle-letter',
        weight=0.5,
        thoughts=['The middle index is half of the length.'],
        code=[
            "text = '{w}'",
            'final_answer(text[len(text) // 2])',
        ],
        slots=word_with_middle,
        seen=[
            *asked('the <middle|central> letter of $text', 'the letter in the <middle|centre|center> of $text'),
            'Which letter is in the middle of $text?',
            'Which is the middle <letter|character> of $text?',
            'What letter stands in the <middle|centre|center> of $text?',
            "middle letter of '{w}'",
            "middle letter: '{w}'",
            'Take the letter in the middle of $text.',
            '$stated_word. <What is its middle letter|Which letter is in the middle>?',
            'In $text, which letter is exactly in the middle?',
        ],
        held_out=[
            'Which letter has as many letters before it as after it in $text, the middle one?',
            'Pick the middle letter out of $text.',
        ],
    ),
    TaskKind(
        name='letters-between',
        weight=0.6,
        thoughts=['I slice from one before the first place to the last.'],
        code=[
            "text = '{w}'",
            'final_answer(text[{f} - 1:{t}])',
        ],
        slots=letters_between,
        seen=[
            *asked('<letters|characters> {f} to {t} of $text', 'the letters from number {f} to number {t} of $text'),
            *asked('the part of $text from letter {f} to letter {t}'),
            'Take <letters|characters> {f} to {t} of $text.',
            'Which letters are at <positions|places> {f} to {t} of $text?',
            'Cut out letters {f} to {t} of $text.',
            'Return the substring of $text from letter {f} to letter {t}.',
            "letters {f} to {t}: '{w}'",
            "letters {f}-{t} of '{w}'",
            '$stated_word. <Give me letters {f} to {t}|Take the letters from {f} to {t}>.',
            'From letter {f} to letter {t}: what does $text say there?',
        ],
        held_out=[
            'Start at letter {f} of $text and stop after letter {t}.',
            'I need only the letters {f} through {t} of $text.',
        ],
    ),
    TaskKind(
        name='before-sign',
        weight=0.6,
        thoughts=['I split at the sign and take the first part.'],
        code=[
            "text = '{w}'",
            "final_answer(text.split('{j}')[0])",
        ],
        slots=two_parts,
        seen=[
            *asked('the part of $text before the {s}', 'what <stands|is> before the {s} in $text'),
            'Take <everything|the text|the part> before the {s} <in|of> $text.',
            'What <comes|is|stands> before the {s} in $text?',
            'Split $text at the {s} and take the first part.',
            "before the {s}: '{w}'",
            'Return the part of $text before "{j}".',
            'Cut off $text at the {s} and keep the first part.',
            'Remove the {s} and everything after it from $text.',
            '$stated. <What is before the {s}|Take the part before the {s}>.',
        ],
        held_out=[
            'Which text is in front of the {s} in $text?',
            'Keep only what comes before the {s} in $text.',
        ],
    ),
    TaskKind(
        name='after-sign',
        weight=0.6,
        thoughts=['I split at the sign and take the last part.'],
        code=[
            "text = '{w}'",
            "final_answer(text.split('{j}')[-1])",
        ],
        slots=two_parts,
        seen=[
            *asked('the part of $text after the {s}', 'what <stands|is> after the {s} in $text'),
            'Take <everything|the text|the part> after the {s} <in|of> $text.',
            'What <comes|is|stands> after the {s} in $text?',
            'Split $text at the {s} and take the <last|second> part.',
            "after the {s}: '{w}'",
            'Return the part of $text after "{j}".',
            'Cut $text at the {s} and keep the second part.',
            'Remove the {s} and everything before it from $text.',
            '$stated. <What is after the {s}|Take the part after the {s}>.',
        ],
        held_out=[
            'Which text is behind the {s} in $text?',
            'Keep only what comes after the {s} in $text.',
        ],
    ),
]
