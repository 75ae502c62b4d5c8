"""Things in a row counted: how many kinds there are, how many begin with a letter, have a letter or are long."""

from random import Random

from ..kind import Slots, TaskKind
from ..texts import plain_word
from ..words import CITIES, PEOPLE, THINGS
from .counting_votes import some_votes
from .strings_typed import typed

FISH = 'trout pike carp perch eel bream tench salmon'.split()


def seen_things(rng: Random) -> Slots:
    """Things in a row, some of them several times."""
    if rng.random() < 0.4:
        return some_votes(rng)
    pool = rng.choice([FISH, 'oak ash birch pine beech maple'.split(), 'bus car van bike truck taxi'.split(), THINGS,
        'red blue green white black'.split()])
    kinds = rng.sample(list(pool), rng.randint(2, 5))
    words = kinds + [rng.choice(kinds) for _ in range(rng.randint(2, 5))]
    rng.shuffle(words)
    return dict(t=typed(rng, words), v=words)


def names_and_letter(rng: Random) -> Slots:
    """Names or things, and a letter with which two or more of them often begin."""
    pool = rng.choice([PEOPLE, PEOPLE, CITIES, [name.lower() for name in PEOPLE], THINGS])
    letter = rng.choice(pool)[0]
    same = [name for name in pool if name[0] == letter]
    words = rng.sample(same, min(len(same), rng.randint(1, 3)))
    words += rng.sample([name for name in pool if name not in words], rng.randint(2, 4))
    rng.shuffle(words)
    return dict(t=typed(rng, words), v=words, x=letter)


def words_and_letter(rng: Random) -> Slots:
    words = list(dict.fromkeys(rng.choice([plain_word(rng), rng.choice(THINGS)]) for _ in range(rng.randint(4, 7))))
    return dict(t=typed(rng, words), v=words, x=rng.choice(rng.choice(words)))


def words_and_length(rng: Random) -> Slots:
    words = list(dict.fromkeys(rng.choice([plain_word(rng), rng.choice(THINGS),
        rng.choice(PEOPLE)]) for _ in range(rng.randint(4, 7))))
    return dict(t=typed(rng, words), v=words, z=max(2, len(rng.choice(words)) - rng.choice([0, 1])))


KINDS = [
    TaskKind(
        name='how-many-kinds',
        weight=1.3,
        thoughts=['A set keeps each word once.'],
        code=['words = {v}', 'final_answer(len(set(words)))'],
        slots=seen_things,
        seen=[
            'how many different <kinds|ones|things>: {t}',
            'How many <different|distinct> <kinds|sorts|types> are there in {t}?',
            '{t} - how many different <kinds|ones>?',
            'Noted down: {t}. How many sorts of them?',
            'We noted {t}. How many kinds were that?',
            'The answers were {t}. How many different answers are there?',
            'In the box: {t}. How many sorts, doubles counted once?',
            'Count each kind once: {t}',
            'number of different items in {t}',
            'The notes on the wall say {t}. How many different notes?',
            'I drew {t} from the bag. How many kinds did I draw?',
            'without repeats, how many are in {t}',
            'My stickers are {t}. How many different ones do I own?',
            'Counted along the road: {t}. How many kinds?',
        ],
        held_out=['If the same counts only once, how many are {t}?'],
    ),
    TaskKind(
        name='how-many-begin-with',
        weight=1.2,
        thoughts=['I count the words that start with it.'],
        code=['words = {v}', "final_answer(len([w for w in words if w.startswith('{x}')]))"],
        slots=names_and_letter,
        seen=[
            'how many <start|begin> with {x}: {t}',
            'How many <names|of the names|of these> <start|begin> with {x}? {t}',
            'Of {t}, how many <begin|start> with <the letter |>{x}?',
            '{t} - how many with {x} at the start?',
            'The ones with {x} in front in {t}: tell me their number and nothing else.',
            'Count those that start with {x} in {t}.',
            'The kids are {t}. How many have a name with the first letter {x}?',
            'I look for {x} as the first letter. How many in {t}?',
            'In the group are {t}. How many have {x} as their initial?',
            'How often is {x} the first letter: {t}',
            'Tell me the number of words with {x} in front: {t}',
            'names starting with {x}, count only: {t}',
        ],
        held_out=['An {x} is the first letter of how many among {t}?'],
    ),
    TaskKind(
        name='which-begin-with',
        weight=0.9,
        thoughts=['I keep the words that start with it.'],
        code=['words = {v}', "final_answer([w for w in words if w.startswith('{x}')])"],
        slots=names_and_letter,
        seen=[
            'which <start|begin> with {x}: {t}',
            'Which <names|of the names|of these> <start|begin> with {x}? {t}',
            'Of {t}, which <begin|start> with <the letter |>{x}?',
            '{t} - those with {x} at the start?',
            'List those that start with {x} in {t}.',
            'The kids are {t}. Whose name has the first letter {x}?',
            'only the ones with {x} in front please: {t}',
            'Pick everything in {t} that has {x} as its first letter.',
            'Show me the words beginning with {x} from {t}',
        ],
        held_out=['An {x} is the first letter of which ones among {t}?'],
    ),
    TaskKind(
        name='how-many-have-letter',
        weight=0.9,
        thoughts=['I count the words that have the letter.'],
        code=['words = {v}', "final_answer(len([w for w in words if '{x}' in w]))"],
        slots=words_and_letter,
        seen=[
            'how many <contain|have> <the letter|an> {x}: {t}',
            'How many of {t} contain <the letter |>{x}?',
            'In how many of the words {t} is there {x}?',
            '{t} - how many with {x} in them?',
            'Count the words with {x} somewhere in them: {t}',
            'My {x} key sticks. How many of {t} can I not type properly?',
            'Of the words {t}, how many have {x} in them at all?',
            'number of words with the letter {x} among {t}',
        ],
        held_out=['The letter {x} comes up in how many among {t}?'],
    ),
    TaskKind(
        name='how-many-longer-than',
        weight=0.8,
        thoughts=['I count the words with more letters than the limit.'],
        code=['words = {v}', 'final_answer(len([w for w in words if len(w) > {z}]))'],
        slots=words_and_length,
        seen=[
            'how many have more than {z} letters: {t}',
            'How many of {t} are longer than {z} letters?',
            'The name tag fits {z} letters. For how many of {t} is it too short?',
            '{t} - how many with over {z} letters?',
            'Count the words of more than {z} letters in {t}.',
            'Of {t}, how many do not fit into {z} boxes, one letter each?',
            'number of words longer than {z} letters among {t}',
        ],
        held_out=['Above {z} letters: how many among {t}?'],
    ),
]
