"""Names of tools: plain ones, and odd ones that have to be copied because they say nothing."""

import builtins
import keyword
from random import Random

from .words import NOUNS, SHORT, SYLLABLES, THINGS, invented_word

#: Share of tools whose name says nothing of what they do, and of those whose name is telling but odd.
BLIND_NAMES = 0.35
ODD_NAMES = 0.2
#: Share of the tools of held-out tasks whose name has a shape that is never trained on.
HELD_OUT_SHAPES = 0.3

VERBS = 'get fetch lookup find read query load check show give ask request retrieve search'.split()
PREFIXES = 'crm wx erp api db sys hr shop geo my net srv app core fin log web int ext new old dw px qq zz'.split()
BLIND_WORDS = (
    'query lookup fetch ask call run data tool service request info value_of step do_it helper func api op x'.split()
)
SUFFIXES = [
    '_a',
    '_b',
    '_c',
    '_x',
    '_y',
    '_z',
    '1',
    '2',
    '3',
    '4',
    '5',
    '_1',
    '_2',
    '_3',
    '_v2',
    '_v3',
    '_new',
    '_old',
    'A',
    'B',
]

#: Names that the code of tasks uses itself.
TAKEN = {'a', 'b', 'value', 'values', 'name', 'names', 'number', 'final_answer', 'math', 'json', 're', 'answer'}


def draw_name(rng: Random, nouns: list[str], is_held_out: bool = False) -> str:
    """A name for a tool that is about one of the nouns."""
    while True:
        name = make_name(rng, rng.choice(nouns), is_held_out)
        if is_free(name):
            return name


def is_free(name: str) -> bool:
    """Whether the name can be a function's without hiding anything."""
    return name.isidentifier() and not keyword.iskeyword(name) and not hasattr(builtins, name) and name not in TAKEN


def make_name(rng: Random, noun: str, is_held_out: bool) -> str:
    if is_held_out and rng.random() < HELD_OUT_SHAPES:
        return make_held_out_name(rng, noun)
    share = rng.random()
    if share < BLIND_NAMES:
        return make_blind_name(rng)
    verb = rng.choice(VERBS)
    if share < BLIND_NAMES + ODD_NAMES:
        return rng.choice(
            [
                noun + '_' + invented_word(rng),
                invented_word(rng) + '_' + noun,
                rng.choice(PREFIXES) + '_' + noun,
                rng.choice(PREFIXES) + '_' + noun + rng.choice(SUFFIXES),
                f'{verb}_{noun}{rng.choice(SUFFIXES)}',
                verb + '_' + abbreviate(noun),
                abbreviate(noun) + rng.choice(['', '_q', '_get', '_of', str(rng.randint(1, 9))]),
            ]
        )
    return rng.choice(
        [f'{verb}_{noun}'] * 4
        + [
            noun,
            noun,
            noun + '_of',
            noun + '_lookup',
            f'{verb}_{noun}_for',
            camel(f'{verb}_{noun}'),
            camel(noun + '_of'),
        ]
    )


def make_blind_name(rng: Random) -> str:
    """A name that says nothing."""
    word = invented_word(rng)
    return rng.choice(
        [
            word,
            word,
            rng.choice(VERBS) + '_' + word,
            word + '_' + invented_word(rng),
            rng.choice(PREFIXES) + '_' + word,
            camel(rng.choice(VERBS) + '_' + word),
            camel(word + '_' + rng.choice(SYLLABLES)),
            word + str(rng.randint(1, 99)),
            word + '_' + rng.choice(SHORT),
            f'{letters(rng, 2)}{rng.randint(1, 9)}_{letters(rng, 1)}',
            f'{letters(rng, rng.randint(1, 3))}{rng.randint(1, 99)}',
            letters(rng, rng.randint(3, 5)),
            rng.choice(BLIND_WORDS) + rng.choice(SUFFIXES),
            rng.choice(PREFIXES) + '_' + rng.choice(BLIND_WORDS),
            rng.choice(THINGS + NOUNS) + '_' + rng.choice(THINGS + NOUNS),
            rng.choice(NOUNS) + str(rng.randint(1, 9)),
        ]
    )


def make_held_out_name(rng: Random, noun: str) -> str:
    """A name of a shape that is never trained on."""
    word = invented_word(rng)
    return rng.choice(
        [
            camel(rng.choice(VERBS) + '_' + word)[:1].upper() + camel(word + '_' + noun)[1:],
            f'{word}__{letters(rng, 2)}',
            f'fn_{rng.randint(10, 99)}_{letters(rng, 2)}',
            f'{rng.choice(PREFIXES)}_{word}_{noun}',
            f'_{word}',
        ]
    )


def draw_siblings(rng: Random, count: int) -> list[str]:
    """Names that differ in their endings only."""
    while True:
        stem = rng.choice(
            [
                invented_word(rng),
                rng.choice(VERBS),
                rng.choice(BLIND_WORDS),
                rng.choice(PREFIXES) + '_' + invented_word(rng),
            ]
        )
        style = rng.choice(
            [['_a', '_b', '_c', '_d', '_e'], ['1', '2', '3', '4', '5'], ['_1', '_2', '_3', '_4', '_5'], SUFFIXES]
        )
        names = [stem + ending for ending in rng.sample(style, count)]
        if rng.random() < 0.3:
            names[0] = stem
        if len(set(names)) == count and all(map(is_free, names)):
            return names


def letters(rng: Random, count: int) -> str:
    return ''.join(rng.choice('abcdefghijklmnopqrstuvwxyz') for _ in range(count))


def abbreviate(noun: str) -> str:
    """`temperature` as `temp` or `tmprtr`."""
    first = noun.split('_')[-1]
    if len(first) <= 4 or first.endswith('_'):
        return first
    return first[:4] if len(first) % 2 else first[0] + ''.join(letter for letter in first[1:] if letter not in 'aeiou')


def camel(name: str) -> str:
    """`fetch_temp` as `fetchTemp`."""
    first, *others = name.split('_')
    return first + ''.join(word[:1].upper() + word[1:] for word in others)
