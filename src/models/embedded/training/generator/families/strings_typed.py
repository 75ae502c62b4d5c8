"""Lists of words as people type them without care, and lists made into lines, bullets and sentences."""

from collections.abc import Sequence
from random import Random

from ..kind import Slots, TaskKind
from ..texts import plain_word, word_list
from ..words import PEOPLE, THINGS
from .strings_lists import one_longest, words_and_joint
from .strings_wordings import MORE


def typed(rng: Random, words: Sequence[str]) -> str:
    """Words in a row without brackets: `a b c`, `a, b & c`, `a and b and c`, one below the other."""
    share = rng.random()
    if share < 0.3 and not any(' ' in word for word in words):
        return ' '.join(words)
    if share < 0.6:
        return rng.choice([', ', ', ', ',']).join(words)
    if share < 0.66:
        return rng.choice(['; ', ' / ']).join(words)
    if share < 0.7:
        return '\n'.join(words)
    if share < 0.76 and len(words) <= 5:
        return ' and '.join(words)
    return ', '.join(words[:-1]) + rng.choice([' and ', ' and ', ' & ', ', and ']) + words[-1]


def item(rng: Random) -> str:
    """What stands on a list of things to buy or to do; some have two words."""
    one = rng.choice([rng.choice(THINGS), plain_word(rng)])
    return f'{rng.choice("red green new old big small fresh cheap".split())} {one}' if rng.random() < 0.2 else one


def items(rng: Random) -> list[str]:
    words = word_list(rng) if rng.random() < 0.5 else [item(rng) for _ in range(rng.randint(3, 6))]
    if rng.random() < 0.2:
        words = rng.sample(PEOPLE, rng.randint(3, 6))
    return list(dict.fromkeys(words))


def typed_items(rng: Random) -> Slots:
    words = items(rng)
    return dict(t=typed(rng, words), v=words)


def items_with_signs(rng: Random) -> Slots:
    """Not with spaces alone: a text of words in order stays a text, which is another kind (`sort-words`)."""
    while True:
        slots = typed_items(rng)
        if slots['t'] != ' '.join(slots['v']):
            return slots


def listed_items(rng: Random) -> Slots:
    words = items(rng)
    return dict(t=', '.join(words) if rng.random() < 0.6 else str(words), v=words)


def rowed_items(rng: Random) -> Slots:
    words = items(rng)
    return dict(t=rng.choice([', ', ', ', ' and ']).join(words), v=words)


def typed_joint(rng: Random) -> Slots:
    slots = words_and_joint(rng)
    words = slots.pop('u')
    return slots | dict(t=' '.join(words) if rng.random() < 0.5 else typed(rng, words), v=words)


def typed_longest(rng: Random) -> Slots:
    words = one_longest(rng)['u']
    return dict(t=typed(rng, words), v=words)


KINDS = [
    TaskKind(
        name='sort-word-list-typed',
        thoughts=['I will use sorted.'],
        code=['words = {v}', 'final_answer(sorted(words))'],
        slots=items_with_signs,
        seen=[template.replace('{u}', '{t}') for template in MORE['sort-word-list']],
        held_out=['From A down to Z, list these: {t}', 'As in a phone book, how would {t} be ordered?'],
    ),
    TaskKind(
        name='join-word-list-typed',
        thoughts=['I join the words with the sign between them.'],
        code=['words = {v}', "final_answer('{j}'.join(words))"],
        slots=typed_joint,
        seen=[
            *(template.replace('{u}', '{t}') for template in MORE['join-word-list']),
            'join the words {t} <with|by|using> {s}',
            'put {o} between <every word|all the words|the words>: {t}',
            '{t} joined <with|by> {s}',
        ],
        held_out=['{s} should hold the words {t} together.', 'Chain {t} up with {s}.'],
    ),
    TaskKind(
        name='longest-in-word-list-typed',
        weight=0.5,
        thoughts=['I take the word with the greatest length.'],
        code=['words = {v}', 'final_answer(max(words, key=len))'],
        slots=typed_longest,
        seen=[
            'which <word|one> is the longest: {t}',
            'longest <word|one> of {t}',
            '{t} - which is the longest word?',
            'longest of these<| words>: {t}',
            'Which of {t} has the most letters?',
            'Which is the longest name: {t}',
            'The names are {t}. Who has the longest <name|one>?',
            'Among {t}, which <word|one> is the longest?',
            '<pick|give me|find> the longest of {t}',
            'Which one takes longest to spell: {t}',
            'Out of {t}, which is longer than all the others?',
            'longest word please: {t}',
        ],
        held_out=['{t}: which of them has more letters than any other?'],
    ),
    TaskKind(
        name='join-with-and',
        weight=0.8,
        thoughts=['I join all but the last with commas, then put and before the last.'],
        code=['words = {v}', "final_answer(', '.join(words[:-1]) + ' and ' + words[-1])"],
        slots=listed_items,
        seen=[
            'Write {t} as <a sentence part|a phrase>, with commas and "and" before the last.',
            'Join {t} with commas and "and" before the last <one|word>.',
            'put "and" before the last <one|item>: {t}',
            'Turn the list {t} into text like "a, b and c".',
            'Make it read like "x, y and z": {t}',
            'How do I write the list {t} in a sentence, with "and" at the end?',
            'Write out {t} with commas, and the word "and" in front of the last.',
            'I have {t}. Write that as in a sentence, "and" before the last.',
            'List {t} in plain English with "and" before the last one.',
            'join with commas and a final "and": {t}',
            'For an invitation: {t}, with "and" before the last name.',
            'The last two of {t} should be joined by "and", the others by commas.',
        ],
        held_out=['Read out the list {t} as people say it, with "and" before the last.'],
    ),
    TaskKind(
        name='bullet-list',
        weight=0.8,
        thoughts=['I put a hyphen before each and join the lines.'],
        code=['words = {v}', r"final_answer('\n'.join('- ' + word for word in words))"],
        slots=typed_items,
        seen=[
            '<make|write|turn> {t} <as a bullet list|into bullet points|into a bulleted list>',
            '<bullet points|bullet list|bulleted list> <please|pls|for this>: {t}',
            'Make bullet points <of|from|out of> {t}.',
            'Turn {t} into <bullet points|a bullet list|a list with bullets>.',
            'Put {t} in a bullet list.',
            'Write {t} as a list with a <dash|hyphen> before each line.',
            'I need {t} as bullet points, each on a line of its own.',
            'My shopping list is {t}. <Make it bullet points|Bullet points please>.',
            'to-do list with bullets: {t}',
            'Format {t} as a markdown list.',
            'One <dash|hyphen> and one item per line: {t}',
            'Can you make a bulleted list of {t}?',
        ],
        held_out=['Show {t} line by line, each with a dash in front.'],
    ),
    TaskKind(
        name='numbered-list',
        weight=0.8,
        thoughts=['I number the words from 1 and join the lines.'],
        code=[
            'words = {v}',
            r"final_answer('\n'.join(f'{n}. {word}' for n, word in enumerate(words, 1)))",
        ],
        slots=typed_items,
        seen=[
            '<numbered list|number these|list with numbers> <please|pls>: {t}',
            'Make a numbered list <of|from|out of> {t}.',
            'Turn {t} into a <numbered|1. 2. 3.> list.',
            'Put {t} in a numbered list.',
            'Number {t} from 1, one per line.',
            'I need {t} as a list with numbers, each on a line of its own.',
            'My steps are {t}. <Make it a numbered list|Number them>.',
            'to-do list with numbers: {t}',
            'Write {t} as 1., 2., 3. and so on.',
            'Can you make a numbered list of {t}?',
            'Format {t} as a numbered list.',
            'The order of the talks is {t}, number them line by line.',
        ],
        held_out=['Show {t} line by line, each with its number in front.'],
    ),
    TaskKind(
        name='one-per-line',
        weight=0.7,
        thoughts=['I join the words with line breaks.'],
        code=['words = {v}', r"final_answer('\n'.join(words))"],
        slots=rowed_items,
        seen=[
            '<one per line|each on its own line|one below the other> <please|pls>: {t}',
            'Put <each|every one> of {t} on <its own|a new|a separate> line.',
            'Write {t} one <per line|below the other|under the other>.',
            'Put a line break <between|after each of> {t}.',
            'Split {t} into lines, without numbers or bullets.',
            'I need {t} as a column, one on each line.',
            'My guests are {t}. Write one name per line.',
            'List {t} line by line, nothing else.',
            'Turn {t} into lines.',
            'Start a new line for each of {t}.',
            'For a spreadsheet column I need {t} one per line.',
            'Can you write {t} below each other?',
        ],
        held_out=['Give {t} a line each.'],
    ),
]
