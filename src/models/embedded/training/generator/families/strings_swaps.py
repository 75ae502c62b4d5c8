"""Letters swapped for signs that are named in words, initials of people, and words in another order."""

from random import Random

from ..kind import Slots, TaskKind
from ..texts import long_word, odd_word, plain_word, small_phrase
from ..words import PEOPLE, invented_word
from .strings_names import surname
from .strings_typed import typed

#: Signs by the words that people say for them.
SIGNS = {
    '0': 'a zero', '1': 'a one', '3': 'a three', '4': 'a four', '5': 'a five', '7': 'a seven', '8': 'an eight',
    '$': 'a dollar sign', '@': 'an at sign', '!': 'an exclamation mark',
    '*': 'a star', '-': 'a dash', '_': 'an underscore', '.': 'a dot', '#': 'a hash', '+': 'a plus',
    '?': 'a question mark',
}  # fmt: skip
LIKELY = {'o': '0', 'i': '1', 'l': '1', 'e': '3', 'a': '4', 's': '5', 't': '7', 'b': '8'}


def letter_for_sign(rng: Random) -> Slots:
    """A word, a letter of it, and a sign with its name."""
    text = rng.choice([long_word, plain_word, odd_word])(rng) if rng.random() < 0.8 else small_phrase(rng, 2, 4)
    text = text.lower()
    letters = [c for c in text if c in LIKELY] if rng.random() < 0.6 else []
    letter = rng.choice(letters or [c for c in text if c.isalpha()] or ['a'])
    sign = LIKELY[letter] if letters else rng.choice([one for one in SIGNS if one not in text])
    if sign in text:
        text = text.replace(sign, '')
    return dict(w=text, x=letter, v=sign, s=SIGNS[sign])


def whole_name(rng: Random) -> Slots:
    """A name of two to four parts; some have a small word inside."""
    parts = [rng.choice(PEOPLE), surname(rng)]
    if rng.random() < 0.45:
        parts.insert(1, rng.choice(PEOPLE))
    if rng.random() < 0.25:
        parts.insert(-1, rng.choice(['van', 'de', 'von', 'da', 'di', 'el']))
    return dict(w=' '.join(parts))


def words_of_lengths(rng: Random) -> Slots:
    """Words no two of which have the same length."""
    words: list[str] = []
    count = rng.randint(3, 5)
    while len(words) < count:
        word = rng.choice([plain_word, plain_word, invented_word, lambda rng: rng.choice(PEOPLE)])(rng)
        if len(word) not in map(len, words):
            words.append(word)
    return dict(t=typed(rng, words), v=words)


def some_names(rng: Random) -> Slots:
    names = list(dict.fromkeys(f'{rng.choice(PEOPLE)} {surname(rng)}' for _ in range(rng.randint(3, 5))))
    return dict(t=rng.choice([', '.join(names), '\n'.join(names), ', '.join(names[:-1]) + ' and ' + names[-1]]),
        v=names)


def maybe_shuffled(rng: Random) -> Slots:
    one = rng.choice([plain_word, plain_word, invented_word])(rng)
    letters = list(one)
    rng.shuffle(letters)
    other = ''.join(letters)
    if rng.random() < 0.4:
        at = rng.randrange(len(other))
        other = other[:at] + rng.choice('aeiorstn') + other[at + 1 :]
    return dict(w=one, v=other)


KINDS = [
    TaskKind(
        name='letter-to-named-sign',
        weight=1.3,
        thoughts=['I replace the letter {x} with the sign.'],
        code=["text = '{w}'", "final_answer(text.replace('{x}', '{v}'))"],
        slots=letter_for_sign,
        quoted_if_long=0.7,
        seen=[
            "Type '{w}' with {s} wherever <an|the letter> {x} stands.",
            "<Replace|Swap> <every|each|all the> {x} <with|by|for> {s} in <the name |the word |the code |>'{w}'.",
            "Write {s} <instead of|in place of|for> {x} in '{w}'.",
            "Turn <every|each> {x} in '{w}' into {s}.",
            "{s} for each {x}: '{w}'",
            "'{w}' with {s} instead of every {x}",
            "The wifi is called '{w}', but I want {s} where there is <a|the> letter {x}.",
            "The {x} key is broken, so I type {s} for it. What becomes of '{w}'?",
            "In '{w}' change each {x} to {s}.",
            "The licence plate '{w}' should show {s} wherever it has {x}.",
            "Make all {x} in '{w}' {s}.",
            "user name '{w}', {x} should be {s}",
            "The logo '{w}' has {s} drawn for {x}. Write it so.",
        ],
        held_out=["Where '{w}' has {x}, there should stand {s}."],
    ),
    TaskKind(
        name='initials-of-person',
        weight=1.3,
        thoughts=['I join the first letter of each name in capitals.'],
        code=["text = '{w}'", "final_answer(''.join(w[0] for w in text.split()).upper())"],
        slots=whole_name,
        seen=[
            (
                'My <aunt|dentist|neighbour|coach>, {w}, marks things with the first letters of her names, '
                'capitals. Which letters?'
            ),
            'Our new <colleague|mayor|doctor> is {w}. Capital initials?',
            '{w} - <initials|his initials|her initials> in capitals<|, no dots>',
            'What are the initials of {w}, in <capitals|upper case>?',
            'My name is {w}. <Which|What> initials go on the towel, in capitals?',
            'I sign as {w}. What are my initials in big letters?',
            'Capital initials for the guest {w}, please.',
            'The mug for {w} gets the initials in upper case. Which letters are that?',
            'monogram for {w}',
            'What is the monogram of {w}, capitals without dots?',
            'initials, uppercase: {w}',
            'The lawyer is called {w}. Give me the initials, capital letters.',
            'for the form: initials of {w} (upper case, no dots)',
            'For the ring of {w} we need the initials, all capitals. What do we engrave?',
        ],
        held_out=['On the luggage of a man named {w} the capital initials should stand. Which?'],
    ),
    TaskKind(
        name='words-longest-first',
        weight=1.1,
        thoughts=['I sort by the length, the longest first.'],
        code=['words = {v}', 'final_answer(sorted(words, key=len, reverse=True))'],
        slots=words_of_lengths,
        seen=[
            'longest <word |one |>first: {t}',
            'sort by length, longest first: {t}',
            'Order {t} by <length|word length|the number of letters>, longest first.',
            'Sort {t} from the longest to the shortest word.',
            'Short words of {t} at the front. Actually the reverse: long ones at the front.',
            'Put {t} in order by length. Short ones first. Sorry, I mean long ones first.',
            '{t} - by number of letters, most letters first',
            'Rank {t} by how long the words are, the longest at the top.',
            'Which order is it if the longest of {t} comes first and the shortest last?',
            'The names {t} should stand on the cake, long names first. In which order?',
            'Arrange these by their letters count, big to small: {t}',
            'long words first, short words last: {t}',
        ],
        held_out=['Begin with the word of most letters and end with the one of fewest: {t}'],
    ),
    TaskKind(
        name='words-shortest-first-typed',
        weight=0.9,
        thoughts=['I sort by the length.'],
        code=['words = {v}', 'final_answer(sorted(words, key=len))'],
        slots=words_of_lengths,
        seen=[
            'shortest <word |one |>first: {t}',
            'sort by length, shortest first: {t}',
            'Order {t} by <length|word length|the number of letters>, shortest first.',
            'Sort {t} from the shortest to the longest word.',
            'Long words of {t} at the front. Actually the reverse: short ones at the front.',
            '{t} - by number of letters, fewest first',
            'Rank {t} by how long the words are, the shortest at the top.',
            'The names {t} should be called up, short names first. In which order?',
            'by word length, small to big: {t}',
            'short words first, long words last: {t}',
        ],
        held_out=['Begin with the word of fewest letters and end with the one of most: {t}'],
    ),
    TaskKind(
        name='sort-by-surname',
        weight=0.9,
        thoughts=['I sort by the last word of each name.'],
        code=['names = {v}', 'final_answer(sorted(names, key=lambda name: name.split()[-1]))'],
        slots=some_names,
        seen=[
            'sort by <last name|surname|family name>: {t}',
            'Sort these people by <last name|surname|family name>: {t}',
            'Put {t} in alphabetical order by <last name|surname>.',
            'alphabetical by surname please\n{t}',
            '{t}\nsort them by last name',
            'The class list is {t}. Order it by family name.',
            'For the phone list I need {t} sorted by the surname, not the first name.',
            'Who comes first by surname? Give me the whole order: {t}',
            'Seat these guests by last name, A to Z: {t}',
        ],
        held_out=['A register goes by family names. How would it list {t}?'],
    ),
    TaskKind(
        name='anagram-of-words',
        weight=0.9,
        thoughts=['Anagrams have the same sorted letters.'],
        code=["first = '{w}'", "second = '{v}'", 'final_answer(sorted(first) == sorted(second))'],
        slots=maybe_shuffled,
        seen=[
            "Two words, '{w}' and '{v}': is one an anagram of the other?",
            "is the word '{w}' an anagram of the word '{v}'",
            "the words '{w}' and '{v}', anagrams or not?",
            "'{w}' / '{v}' - anagrams?",
            "'{w}' vs '{v}': same letters?",
            "In a crossword I have '{w}'. Is '{v}' an anagram of it?",
            "Could the letters of the word '{w}' spell '{v}'?",
            "If I mix up '{w}', can '{v}' come out? All letters used.",
            "With the tiles for '{w}', exactly those, can I lay '{v}'?",
            "Do '{v}' and '{w}' use the very same letters?",
            "My daughter claims that '{w}' and '{v}' are anagrams. Is she right?",
            "anagram test for '{w}' and '{v}'",
        ],
        held_out=["Do both words, '{w}' and '{v}', come from one set of letters?"],
    ),
]
