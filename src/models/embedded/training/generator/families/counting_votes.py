"""Answers and votes counted in a list of words, and texts that must fit into a number of characters."""

from random import Random

from ..kind import Slots, TaskKind
from ..texts import natural, odd_word, phrase, plain_word
from ..words import PEOPLE, THINGS
from .strings_typed import typed

CHOICES = (
    'yes no maybe|pizza pasta salad soup|tea coffee water juice|red blue green yellow|cat dog bird fish|bus train car '
    'bike|beach mountains city|Monday Tuesday Friday Sunday|small medium large|rock paper scissors|heads tails'
).split('|')


def votes(rng: Random) -> list[str]:
    """Words of which one stands more often than any other."""
    share = rng.random()
    if share < 0.4:
        few = rng.choice(CHOICES).split()
    else:
        draw = rng.choice([plain_word, lambda rng: rng.choice(PEOPLE), lambda rng: rng.choice(THINGS)])
        few = list(dict.fromkeys(draw(rng) for _ in range(rng.randint(2, 4))))
    rng.shuffle(few)
    most = rng.randint(2, 4)
    words = few[:1] * most + [word for word in few[1:] for _ in range(rng.randint(1, most - 1))]
    return rng.sample(words, len(words))


def some_votes(rng: Random) -> Slots:
    words = votes(rng)
    return dict(t=typed(rng, words) if rng.random() < 0.75 else str(words), v=words)


def votes_and_one(rng: Random) -> Slots:
    slots = some_votes(rng)
    return slots | dict(x=rng.choice(slots['v']))


def text_and_room(rng: Random) -> Slots:
    """A text, and a number of characters that is greater than its length."""
    text = rng.choice([natural, phrase, odd_word])(rng)
    limits = [limit for limit in (20, 30, 40, 50, 60, 80, 100, 140, 160, 280) if limit > len(text)]
    return dict(w=text, k=rng.choice(limits[:4]))


def text_and_limit(rng: Random) -> Slots:
    """A text, and a number of characters that is greater or less than its length, or the same."""
    text = rng.choice([natural, phrase, odd_word])(rng)
    return dict(w=text, k=max(1, len(text) + rng.choice([-9, -5, -3, -2, -1, 0, 0, 1, 2, 4, 8])))


KINDS = [
    TaskKind(
        name='most-frequent-in-word-list',
        thoughts=['I take the word with the greatest count.'],
        code=['words = {v}', 'final_answer(max(words, key=words.count))'],
        slots=some_votes,
        seen=[
            'who or what <won|got the most votes>: {t}',
            'The votes are {t}. <Which one won|What won|Which has the most votes>?',
            'We voted: {t}. What did most people choose?',
            'Everyone chose one: {t}. Which was chosen most often?',
            'most <common|frequent|popular> <answer|one|word|choice> in {t}',
            'Which <word|item> <comes up|is listed|appears> most often: {t}',
            'Which of {t} is there <the most|most often>?',
            'What is the most <common|frequent|popular> <answer|choice> in {t}?',
            'The answers were {t}. Which was the most <common|frequent|popular>?',
            'Out of {t}, which <word|one> is repeated the most?',
            '{t} - which one is there most often?',
            'Find the word that is listed most often: {t}',
            'I asked around and got {t}. What did I hear most often?',
            '<top|favourite|favorite> answer in {t}',
            'Which wins the poll with {t}?',
        ],
        held_out=[
            'Which answer leads if people said {t}?',
            'Of the words {t}, tell me the one with the greatest number of mentions.',
        ],
    ),
    TaskKind(
        name='vote-counts',
        weight=0.8,
        thoughts=['I count each word with Counter and make a dictionary.'],
        code=['from collections import Counter', 'words = {v}', 'final_answer(dict(Counter(words)))'],
        slots=some_votes,
        seen=[
            'count the votes: {t}',
            'The votes are {t}. How many did each get?',
            'We voted: {t}. How many votes are there for each?',
            'How <often|many times> is each <one|word|of them> in {t}?',
            'tally {t}',
            'How many of each: {t}',
            'How many of each <kind|one> do I have in {t}?',
            'The answers were {t}. <Count each|How often was each given>?',
            'Count how often each word is in {t}.',
            '{t} - how many of each?',
            'Make a tally of {t}.',
            'For each of the answers in {t}, how many times was it given?',
            'Give me the counts for <every|each> answer: {t}',
        ],
        held_out=['Add up the ballots for each side: {t}'],
    ),
    TaskKind(
        name='votes-for-one',
        weight=0.8,
        thoughts=['I will use count.'],
        code=['words = {v}', "final_answer(words.count('{x}'))"],
        slots=votes_and_one,
        seen=[
            'how many {x} in this list: {t}',
            'The votes are {t}. How many are for {x}?',
            'We voted: {t}. How many votes did {x} get?',
            'How <often|many times> is {x} in {t}?',
            'How <often|many times> does {x} <appear|come up|occur> in {t}?',
            'The answers were {t}. How many <people said|said|chose> {x}?',
            '{t} - how many times {x}?',
            'Count {x} in {t}.',
            'Count only the votes for {x}: {t}',
            'How many of these are {x}: {t}',
            'Out of {t}, how many are {x}?',
            'times {x} was chosen in {t}',
        ],
        held_out=['If people say {t}, how many of them say {x}?'],
    ),
    TaskKind(
        name='characters-without-spaces',
        weight=0.8,
        thoughts=['I take out the spaces and count the rest.'],
        code=["text = '{w}'", "final_answer(len(text.replace(' ', '')))"],
        slots=lambda rng: dict(w=rng.choice([natural, phrase])(rng)),
        quoted_if_long=0.3,
        seen=[
            'how many characters without spaces: {w}',
            '<character count|characters>, <no spaces|not counting spaces|spaces left out>: {w}',
            'How many characters does $sentence have <without|not counting|leaving out> <the |>spaces?',
            'Count the characters of $sentence, but not the spaces.',
            'Length of $sentence without <the |>spaces?',
            'Without spaces, how long is $sentence?',
            'How many characters are in $sentence if spaces <do not count|are not counted>?',
            'If I take out the spaces, how many characters does $sentence have?',
            'The form counts characters without spaces. How many are $quoted?',
            "'{w}' - how many characters, no spaces?",
            'number of characters in $sentence, spaces excluded',
            'Skip the spaces and count the characters: {w}',
        ],
        held_out=['How many keys other than the space bar do I press for $sentence?'],
    ),
    TaskKind(
        name='characters-left',
        weight=0.7,
        thoughts=['I subtract the length from the limit.'],
        code=["text = '{w}'", 'final_answer({k} - len(text))'],
        slots=text_and_room,
        quoted_if_long=0.4,
        seen=[
            'limit {k} characters, how many are left after: {w}',
            'I have {k} characters and wrote $quoted. How many are left?',
            'How many characters do I have left of {k} after $quoted?',
            'A <message|post|title> may have {k} characters. Mine is $quoted. How many <more may I type|are left>?',
            'With a limit of {k} characters, how much room is left after $quoted?',
            'My text is $quoted. How many characters are still free if {k} are allowed?',
            'Of {k} characters, how many can I still use after $quoted?',
            "'{w}' - how many characters left of {k}?",
            'The box takes {k} characters. I typed $quoted. How many more fit?',
            'How far is $quoted below {k} characters?',
            'How many more characters until $quoted is {k} long?',
            '{k} minus the length of $quoted',
        ],
        held_out=['If {k} characters fit on the sign, how many stay empty with $quoted on it?'],
    ),
    TaskKind(
        name='fits-in-characters',
        weight=0.7,
        thoughts=['I compare the length with the limit.'],
        code=["text = '{w}'", 'final_answer(len(text) <= {k})'],
        slots=text_and_limit,
        quoted_if_long=0.4,
        seen=[
            'does this fit into {k} characters: {w}',
            'Does $quoted fit <in|into> {k} characters?',
            'Is $quoted short enough for {k} characters?',
            'The limit is {k} characters. Is $quoted ok?',
            'Can I <post|send|use> $quoted if at most {k} characters are allowed?',
            'Does $quoted have at most {k} characters?',
            'Is the length of $quoted within {k} characters?',
            "'{w}' - ok for a limit of {k} characters?",
            'I may use {k} characters. Is there enough room for $quoted?',
            'Is $quoted not longer than {k} characters?',
            'A title can have {k} characters. Can mine be $quoted?',
            'Does $quoted stay within the limit of {k} characters?',
        ],
        held_out=['There is room for {k} characters, so can I write $quoted there?'],
    ),
]
