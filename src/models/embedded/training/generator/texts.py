"""Texts to put into tasks: odd words, names with digits, phrases and sentences, all without quotes and backslashes."""

from collections.abc import Callable
from random import Random

from .everyday_words import EVERYDAY
from .kind import Slots
from .words import CITIES, COMMON, GOODS, NOUNS, PEOPLE, SHORT, THINGS, code_name, invented_word, sentence, thing, word

LETTERS = 'abcdefghijklmnopqrstuvwxyz'

SUBJECTS = (
    'my sister|the old man|a small dog|our teacher|the neighbour|my aunt|the captain|a tall woman|her brother|the cook|'
    'our best player|the new driver|a little girl|the whole team|my friend|your cat|nobody here|every pupil'
).split('|')
VERBS = (
    'bought|found|lost|painted|carried|saw|sold|liked|dropped|needs|wants|keeps|cleaned|opened|broke|counted|sent'
).split('|')
OBJECTS = (
    'a red bicycle|the blue lamp|an old map|some bread|the wrong key|a long letter|fresh fish|the last ticket|a green '
    'apple|two warm coats|the big suitcase|a broken clock|cheap wine|a book about birds|the small table'
).split('|')
TAILS = (
    'yesterday|at night|on Monday|near the river|in the morning|last summer|behind the house|for the party|every day|'
    'after the game|before lunch|in the old town|at the station|without a word|again and again'
).split('|')


def plain_word(rng: Random) -> str:
    """A word of small letters only, known or invented."""
    share = rng.random()
    if share < 0.2:
        return rng.choice(NOUNS + COMMON)
    return rng.choice(EVERYDAY) if share < 0.5 else rng.choice([long_word(rng), invented_word(rng)])


def long_word(rng: Random) -> str:
    """An invented word of up to six syllables."""
    return invented_word(rng) + (invented_word(rng) if rng.random() < 0.6 else rng.choice('snrtk'))


def coded_word(rng: Random) -> str:
    """A name as machines and shops have them: AX-204, user_42, shopList7, k7f2q9."""
    one, two, number = invented_word(rng), rng.choice([invented_word(rng), rng.choice(THINGS)]), rng.randint(1, 9999)
    capitals = ''.join(rng.choice(LETTERS) for _ in range(rng.randint(1, 4))).upper()
    return rng.choice(
        [
            f'{capitals}-{number}',
            f'{capitals}{number}',
            f'{one}_{two}_{number % 100}',
            f'{one}-{two}',
            f'{two}-{number % 100}-{capitals}',
            one.capitalize() + two.capitalize(),
            one + two.capitalize() + str(number % 10),
            f'{one}{number}{rng.choice(LETTERS)}',
            ''.join(rng.choice(LETTERS + '0123456789') for _ in range(rng.randint(5, 9))),
            code_name(rng),
        ]
    )


def odd_word(rng: Random) -> str:
    """A word that must be copied exactly: known or invented, maybe with capitals, digits, hyphens or underscores."""
    share = rng.random()
    if share < 0.3:
        return word(rng)
    if share < 0.55:
        return plain_word(rng)
    if share < 0.68:
        return rng.choice([rng.choice(PEOPLE + CITIES), invented_word(rng).capitalize(), word(rng).capitalize()])
    return coded_word(rng)


def natural(rng: Random) -> str:
    """A sentence that makes sense, in small letters where it can be, without a full stop."""
    subject = rng.choice(PEOPLE) if rng.random() < 0.25 else rng.choice(SUBJECTS)
    object_ = f'{rng.randint(2, 99)} {rng.choice(GOODS)}' if rng.random() < 0.25 else rng.choice(OBJECTS)
    parts = [subject, rng.choice(VERBS), object_]
    if rng.random() < 0.7:
        parts.append(rng.choice(TAILS) if rng.random() < 0.8 else 'in ' + rng.choice(CITIES))
    return ' '.join(parts)


def phrase(rng: Random, fewest: int = 2, most: int = 6) -> str:
    """Words in a row: small ones, odd ones, or a sentence."""
    share = rng.random()
    if share < 0.4:
        return sentence(rng, fewest, most)
    if share < 0.6:
        return ' '.join(odd_word(rng) for _ in range(rng.randint(fewest, min(most, 4))))
    if share < 0.75:
        return ' '.join(plain_word(rng) for _ in range(rng.randint(fewest, most)))
    text = natural(rng)
    return text[:1].upper() + text[1:] if rng.random() < 0.4 else text


def small_phrase(rng: Random, fewest: int = 3, most: int = 7) -> str:
    """Words of small letters and spaces only."""
    count = rng.randint(fewest, most)
    return ' '.join(plain_word(rng) if rng.random() < 0.5 else rng.choice(SHORT) for _ in range(count))


def any_text(rng: Random) -> str:
    return odd_word(rng) if rng.random() < 0.6 else phrase(rng)


def marked(rng: Random) -> str:
    """A text with punctuation inside, as people write; it may end without any."""
    one, two = natural(rng), natural(rng)
    text = rng.choice(
        [
            f'{rng.choice(["Hello", "Hi", "Well", "Oh no", "Dear " + rng.choice(PEOPLE), plain_word(rng)])}, {one}!',
            f'{one}, {two}',
            f'{one}; {two}!',
            f'{rng.choice(["note", "Note", "P.S.", plain_word(rng)])}: {one}.',
            f'{one}. {two}.',
            f'{sentence(rng, 1, 3)}, {sentence(rng, 1, 3)} and {sentence(rng, 1, 3)}.',
            f'{sentence(rng, 2, 3)} ({plain_word(rng)}), {sentence(rng, 1, 3)}!',
            f'{plain_word(rng)}!? {sentence(rng, 2, 4)}...',
        ]
    )
    return text[:1].upper() + text[1:] if rng.random() < 0.6 else text


def sentences(rng: Random) -> str:
    """One to five whole sentences."""
    parts = [natural(rng) if rng.random() < 0.5 else sentence(rng, 2, 4) for _ in range(rng.randint(1, 5))]
    return ' '.join(part[:1].upper() + part[1:] + rng.choice('...!?') for part in parts)


def letter_of(rng: Random, text: str) -> str:
    """A letter of a text that does not also stand there as a capital or the other way round; if all do, any letter."""
    letters = [letter for letter in text if letter.isalpha()]
    alone = [letter for letter in letters if letter.swapcase() not in text]
    return rng.choice(alone or letters or LETTERS)


def text_and_letter(rng: Random) -> Slots:
    """A text, and a letter of it; sometimes a letter that it may not have."""
    text = any_text(rng)
    letter = letter_of(rng, text)
    other = rng.choice(LETTERS)
    return dict(w=text, x=other if rng.random() < 0.1 and other.upper() not in text else letter)


def word_and_letter(rng: Random) -> Slots:
    text = odd_word(rng) if rng.random() < 0.5 else long_word(rng)
    return dict(w=text, x=letter_of(rng, text))


def texts(draw: Callable[[Random], str]) -> Callable[[Random], Slots]:
    """A maker of one text `w`."""
    return lambda rng: dict(w=draw(rng))


def word_list(rng: Random, fewest: int = 3, most: int = 7) -> list[str]:
    """Different words, in small letters or all with a capital."""
    makers = [plain_word, plain_word, invented_word, code_name, thing, thing]
    words = [rng.choice(makers)(rng) for _ in range(rng.randint(fewest, most))]
    if rng.random() < 0.25:
        words = [rng.choice(PEOPLE) if rng.random() < 0.6 else invented_word(rng).capitalize() for _ in words]
    return list(dict.fromkeys(words))


def some_words(rng: Random) -> Slots:
    return dict(u=word_list(rng))
