"""Texts: one thing done to them, then another."""

from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..words import COMMON, NOUNS, SHORT, invented_word
from .two_operations_clauses import First, Second, pair_kind
from .two_operations_text_first import FIRST
from .two_operations_text_second import SECOND

#: What may follow what.
PAIRS = {
    'reverse-text': 'upper-text first-letters last-letters vowels',
    'upper-text': 'reverse-text first-letters last-letters',
    'lower-text': 'reverse-text first-letters last-letters',
    'no-spaces': 'length reverse-text upper-text count-of-letter',
    'no-vowels': 'length reverse-text upper-text last-letters',
    'first-letters': 'reverse-text upper-text vowels',
    'last-letters': 'reverse-text upper-text vowels',
    'title-text': 'reverse-text no-spaces',
    'sorted-words': 'upper-text title-text',
    'reversed-words': 'upper-text title-text',
    'replaced-letter': 'reverse-text upper-text count-of-letter',
}
#: What needs a text of several words.
NEED_WORDS = {'no-spaces', 'title-text', 'sorted-words', 'reversed-words'}


def some_text(rng: Random, words: int) -> str:
    """Letters and spaces only, so that nobody asks what counts as a letter."""
    if words == 1:
        return rng.choice([rng.choice(NOUNS), rng.choice(COMMON), invented_word(rng)])
    return ' '.join(
        rng.choice([rng.choice(SHORT), rng.choice(NOUNS + COMMON), invented_word(rng)]) for _ in range(words)
    )


def as_written(rng: Random, text: str) -> str:
    """The text in quotes of some kind, perhaps with what it is before it; a word also without quotes."""
    is_word = ' ' not in text
    quote = rng.choice(["'", "'", "'", '"', '"'] + [''] * 3 * is_word + ['`'])
    name = rng.choice(['the word ', ''] if is_word else ['the text ', 'the sentence ', '', ''])
    return (name if rng.random() < 0.4 else '') + quote + text + quote


def text_for(first: First, second: Second) -> SlotMaker:
    needs_words = bool({first.name, second.name} & NEED_WORDS)
    takes_letters = bool({first.name, second.name} & {'first-letters', 'last-letters', 'length'})

    def draw(rng: Random) -> Slots:
        words = rng.randint(2, 5) if needs_words or (rng.random() < 0.25 and not takes_letters) else 1
        text = some_text(rng, words)
        while len(text) < 5:
            text = some_text(rng, words)
        if first.name == 'lower-text':
            text = text.upper() if rng.random() < 0.7 else text.title()
        slots: Slots = dict(w=text, v=as_written(rng, text))
        return slots | first.parameters(rng, text) | second.parameters(rng, text)

    return draw


def make_kind(first: First, second: Second) -> TaskKind:
    return pair_kind(
        first,
        second,
        subject='{v}',
        mention='{v}',
        code=["text = '{w}'", f'text = {first.code}', f'final_answer({second.code})'],
        slots=text_for(first, second),
    )


KINDS = [make_kind(FIRST[first], SECOND[name]) for first, seconds in PAIRS.items() for name in seconds.split()]
