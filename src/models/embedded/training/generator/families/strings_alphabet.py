"""Letters and their places, in a word and in the alphabet."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import LETTERS, long_word, plain_word, texts, word_and_letter
from .strings_tests import two_plain_words


def shifted(rng: Random) -> Slots:
    text = long_word(rng) if rng.random() < 0.7 else rng.choice(['hello', 'zebra', 'attack'])
    return dict(w=text, k=rng.randint(1, 25))


KINDS = [
    TaskKind(
        name='first-by-alphabet',
        weight=0.5,
        thoughts=['The smaller text comes first in the alphabet.'],
        code=["final_answer(min('{w}', '{v}'))"],
        slots=two_plain_words,
        seen=[
            *asked("the word that comes first <in the alphabet|alphabetically>, '{w}' or '{v}'"),
            "Which <word |>comes first <in the alphabet|alphabetically|in the dictionary>, '{w}' or '{v}'?",
            "Which word comes first in alphabetical order: '{w}' or '{v}'?",
            "Does '{w}' or '{v}' come first in the <alphabet|dictionary>?",
            "alphabetically first: '{w}' or '{v}'",
            "Which of '{w}' and '{v}' is first <by alphabet|in alphabetical order|alphabetically>?",
            "I sort '{w}' and '{v}' alphabetically. Which is first?",
            "Which is earlier in the <dictionary|alphabet>, '{w}' or '{v}'?",
            "Is '{w}' or '{v}' first in a dictionary?",
            "Of '{w}' and '{v}', which stands earlier in the alphabet?",
        ],
        held_out=[
            "In a dictionary, which of '{w}' and '{v}' do I find first?",
            "Which word goes before the other alphabetically, '{w}' or '{v}'?",
        ],
    ),
    TaskKind(
        name='caesar-shift',
        weight=0.7,
        thoughts=['I shift each letter in the alphabet, from z back to a.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(chr((ord(c) - 97 + {k}) % 26 + 97) for c in text))",
        ],
        slots=shifted,
        seen=[
            *asked(
                '$word in a Caesar cipher with <a shift of |shift >{k}',
                'the Caesar cipher of $text with shift {k}',
            ),
            *asked('$word with <each|every> letter shifted <by|forward by> {k}'),
            '<Encrypt|Encode|Cipher> $text with a Caesar <cipher|shift> of {k}.',
            'Shift <each|every> letter of $text <by {k}|{k} places forward|by {k} in the alphabet>.',
            'Shift the letters of $text by {k}<| places| positions>.',
            'Caesar <cipher|shift> $text <by|with shift> {k}.',
            "<caesar|caesar cipher|caesar shift> {k}: '{w}'",
            'Move <every|each> letter of $text {k} <places|steps|letters> forward in the alphabet.',
            'Use a Caesar cipher with key {k} on $text.',
            '$stated_word. <Shift its letters by {k}|Encrypt it with a Caesar shift of {k}>.',
            'Write $text in Caesar code, shift {k}.',
            'What does $text become if every letter moves {k} places in the alphabet?',
        ],
        held_out=[
            'Apply a Caesar shift of {k} to $text.',
            'My secret word $text gets a Caesar cipher with {k} places, what is it then?',
        ],
    ),
    TaskKind(
        name='letter-position',
        weight=0.7,
        thoughts=['I find the index and add 1, as people count from 1.'],
        code=[
            "text = '{w}'",
            "final_answer(text.index('{x}') + 1)",
        ],
        slots=word_and_letter,
        seen=[
            *asked("the position of <the first |>'{x}' in $text", 'the position of $letter in $text, counted from 1'),
            'At <which|what> <position|place> is $letter in $text?',
            'At which position does $letter <first |>appear in $text?',
            "Where is the first '{x}' in $text, <counting from 1|as a position>?",
            'Find the position of <the first |>$letter in $text.',
            "position of '{x}' in '{w}'",
            "In $text, which <position|place> has the first '{x}'?",
            "$stated_word. <At which position is the first '{x}'|What is the position of $letter>?",
            "Which number has the first letter '{x}' in $text, counting letters from 1?",
            'On which place of $text do you find $letter first?',
        ],
        held_out=[
            'In which position does $letter stand first in $text?',
            "Counting from 1, where in $text is the first '{x}'?",
        ],
    ),
    TaskKind(
        name='place-in-alphabet',
        weight=0.6,
        thoughts=['I use ord; a is 1.'],
        code=["final_answer(ord('{x}') - 96)"],
        slots=lambda rng: dict(x=rng.choice(LETTERS)),
        seen=[
            *asked(
                'the <position|place|number> of $letter in the alphabet',
                'the alphabet <position|number> of $letter',
            ),
            '<Which|What> <number|place|position> does $letter have in the alphabet?',
            'Where in the alphabet is $letter?',
            'At which <place|position> in the alphabet is $letter?',
            "The how manyth letter of the alphabet is '{x}'?",
            "place of '{x}' in the alphabet",
            "If a is 1 and b is 2, what is '{x}'?",
            "a=1, b=2, ... what number is '{x}'?",
            'Turn $letter into its alphabet number.',
            '$letter is which letter of the alphabet, as a number?',
        ],
        held_out=[
            'Count through the alphabet: which number is $letter?',
            'With a as 1 and z as 26, what is $letter?',
        ],
    ),
    TaskKind(
        name='nth-of-alphabet',
        weight=0.6,
        thoughts=['I use chr; 1 is a.'],
        code=['final_answer(chr(96 + {k}))'],
        slots=lambda rng: dict(k=rng.randint(1, 26)),
        seen=[
            *asked('letter number {k} of the alphabet', 'the letter at <place|position> {k} <of|in> the alphabet'),
            'Which letter is number {k} in the alphabet?',
            'Which letter of the alphabet has the number {k}?',
            'Which letter is at <place|position> {k} in the alphabet?',
            'alphabet letter {k}',
            'If 1 is a and 2 is b, which letter is {k}?',
            '1=a, 2=b, ... which letter is {k}?',
            'Turn the number {k} into its letter of the alphabet.',
            'Tell me the letter of the alphabet with the number {k}.',
        ],
        held_out=[
            'Count {k} letters through the alphabet: where do you end?',
            'With 1 as a and 26 as z, which letter is {k}?',
        ],
    ),
    TaskKind(
        name='letter-values',
        weight=0.4,
        thoughts=['I add up the places of the letters in the alphabet.'],
        code=[
            "text = '{w}'",
            'final_answer(sum(ord(c) - 96 for c in text))',
        ],
        slots=texts(plain_word),
        seen=[
            *asked(
                'the <sum|total> of the alphabet positions of the letters in $text',
                'the <letter value|word value> of $text with a=1, b=2 and so on',
            ),
            'Add up the alphabet <positions|numbers> of the letters in $text.',
            'If a=1, b=2, ..., z=26, what is the <sum|total> <of|for> $text?',
            'If a is 1 and b is 2, how much is $text worth?',
            'With a=1 to z=26, <add up|sum> the letters of $text.',
            'How many points is $text if a counts 1, b counts 2 and z counts 26?',
            "word value (a=1, b=2, ...): '{w}'",
            'Every letter counts its place in the alphabet. <How much is $text|What is the value of $text>?',
            '$stated_word. What is the sum of its letters with a=1 and z=26?',
        ],
        held_out=[
            'Sum the places in the alphabet of all letters of $text.',
            'a counts 1 and z counts 26: how many points does $text get?',
        ],
    ),
]
