"""Two things in one sentence about money, words and dates, as people say them in passing."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import COMMON, CURRENCIES, NOUNS, day, invented_word, money, person
from .dates import parts


def share(rng: Random) -> Slots:
    return dict(a=money(rng, 20, 900), k=rng.randint(3, 12), c=rng.choice(CURRENCIES), n=person(rng))


def words(rng: Random) -> Slots:
    """Small words, one of which is longer than all others."""
    while True:
        count = rng.randint(3, 6)
        drawn = [rng.choice([rng.choice(NOUNS), rng.choice(COMMON), invented_word(rng)]) for _ in range(count)]
        lengths = sorted(map(len, drawn))
        if len(set(drawn)) == len(drawn) and lengths[-1] > lengths[-2]:
            return dict(u=drawn, n=person(rng))


def date_and_days(rng: Random) -> Slots:
    first = day(rng)
    return dict(a=first, k=rng.randint(2, rng.choice([10, 30, 100, 400])), n=person(rng), **parts(first))


def of_words(
    name: str, pick: str, words_for: str, then: list[str], noun: str, code: list[str], thought: str
) -> TaskKind:
    """A kind that picks one word of several and does something with it."""
    do = '<' + '|'.join(then) + '>' if len(then) > 1 else then[0]
    return TaskKind(
        name=name,
        thoughts=[thought],
        code=['words = {u}', f'word = {pick}', *code],
        slots=words,
        seen=[
            *asked(f'{noun} of the {words_for} <in|among|of> {{u}}'),
            f'<find|take|pick|get> the {words_for} <of|in|from> {{u}} and {do}',
            f'<Take|Find> the {words_for} in <this list|the list>: {{u}}. Then {do}.',
            f'Which is the {words_for} of {{u}}? <Now |Then |>{do}.',
            f'{{u}}: {noun} of the {words_for}?',
            f'<Can|Could> you <find|take|pick> the {words_for} <of|in> {{u}} and {do}?',
            f'I have the words {{u}}. <Find|Take|Pick> the {words_for} and {do}.',
            f'My <list|words|names> {{u}} - <what is|give me> {noun} of the {words_for}',
            f'of all words in {{u}}, pick the {words_for} and {do}',
            f'<Look at|Here are> the words {{u}}. What is {noun} of the {words_for}?',
            f'<First find|First take> the {words_for} in {{u}}, then {do}.',
            f'{{n}} wrote {{u}}. What is {noun} of the {words_for}?',
        ],
        held_out=[f'Out of {{u}} I would choose the {words_for}; {noun} of it, what is that?'],
    )


SHARE_FACTS = [
    '{k} <people|friends> <share|split> {a} {c}',
    'a bill of {a} {c} is split {k} ways',
    '{n} splits {a} {c} between {k} people',
]

KINDS = [
    of_words(
        'last-by-alphabet-then-length',
        'sorted(words)[-1]',
        '<last word in the alphabet|word that comes last in the alphabet|alphabetically last word>',
        ['tell me how long it is', 'count its letters', 'give me its length'],
        'the <length|number of letters>',
        ['final_answer(len(word))'],
        'First I sort the words and take the last, then I count its letters.',
    ),
    of_words(
        'first-by-alphabet-then-length',
        'sorted(words)[0]',
        '<first word in the alphabet|word that comes first in the alphabet|alphabetically first word>',
        ['tell me how long it is', 'count its letters', 'give me its length'],
        'the <length|number of letters>',
        ['final_answer(len(word))'],
        'First I sort the words and take the first, then I count its letters.',
    ),
    of_words(
        'last-by-alphabet-then-upper',
        'sorted(words)[-1]',
        '<last word in the alphabet|word that comes last in the alphabet|alphabetically last word>',
        ['write it in <capitals|caps|upper case>', 'uppercase it', 'make it all caps'],
        'the upper case form',
        ['final_answer(word.upper())'],
        'First I sort the words and take the last, then I write it in capital letters.',
    ),
    of_words(
        'longest-word-then-upper',
        'max(words, key=len)',
        '<longest word|word with the most letters>',
        ['write it in <capitals|caps|upper case>', 'uppercase it', 'make it all caps'],
        'the upper case form',
        ['final_answer(word.upper())'],
        'First I take the longest word, then I write it in capital letters.',
    ),
    of_words(
        'longest-word-then-reverse',
        'max(words, key=len)',
        '<longest word|word with the most letters>',
        ['reverse it', 'write it backwards', 'spell it backwards', 'turn it around'],
        'the <reverse|letters backwards>',
        ['final_answer(word[::-1])'],
        'First I take the longest word, then I reverse it.',
    ),
    of_words(
        'longest-word-then-length',
        'max(words, key=len)',
        '<longest word|word with the most letters>',
        ['tell me how long it is', 'count its letters', 'give me its length'],
        'the <length|number of letters>',
        ['final_answer(len(word))'],
        'First I take the longest word, then I count its letters.',
    ),
    TaskKind(
        name='share-then-round-up',
        thoughts=['First I divide the money, then I round up.'],
        code=['import math', 'share = {a} / {k}', 'final_answer(math.ceil(share))'],
        slots=share,
        seen=[
            *asked('the share of each of {k} people in {a} {c}, rounded up'),
            'Split {a} {c} <between|among> {k} people and round up<| to a whole number>.',
            '{a} {c} for {k} people, rounded up, each?',
            (
                '<The bill is|We owe|The gift was> {a} {c}, there are {k} of us and we round up. How much <each|per '
                'person>?'
            ),
            'How much does each of {k} <friends|people|guests> pay of {a} {c} if <we|they> round up?',
            'divide {a} {c} by {k} and round up',
            '{n} and friends, {k} people in all, share {a} {c} and everybody rounds up. What does each <pay|give>?',
            '{a} {c} / {k} people, round <it |>up to a whole number',
            'Share {a} {c} equally among {k}, always rounding up. Per person?',
        ],
        held_out=['For {a} {c} each of {k} gives the next whole amount; what is that?'],
        facts=SHARE_FACTS,
        questions=['how much does each pay, rounded up', 'what is the share rounded up to a whole number'],
    ),
    TaskKind(
        name='share-then-round',
        thoughts=['First I divide the money, then I round to cents.'],
        code=['share = {a} / {k}', 'final_answer(round(share, 2))'],
        slots=share,
        seen=[
            *asked('the share of each of {k} people in {a} {c}, rounded to cents'),
            'Split {a} {c} <between|among> {k} people and round to <cents|two decimals|2 decimals>.',
            '{a} {c} for {k} people, rounded to cents, each?',
            '<The bill is|We owe|The gift was> {a} {c} and there are {k} of us. How much each, to the <nearest |>cent?',
            'How much does each of {k} <friends|people|guests> pay of {a} {c}, rounded to 2 decimals?',
            'divide {a} {c} by {k} and round to cents',
            '{a} {c} / {k} people, two decimals',
        ],
        held_out=['For {a} {c} each of {k} gives the same, exact to the cent; what is that?'],
        facts=SHARE_FACTS,
        questions=['how much does each pay, rounded to cents', 'what is the share with two decimals'],
    ),
    TaskKind(
        name='days-later-then-weekday',
        thoughts=['First I add the days, then I use strftime to get the weekday.'],
        code=[
            'from datetime import date, timedelta',
            'day = date({y}, {m}, {d}) + timedelta(days={k})',
            "final_answer(day.strftime('%A'))",
        ],
        slots=date_and_days,
        seen=[
            *asked('the weekday {k} days after {a}', 'the day of the week {k} days after {a}'),
            '<What|Which> <day of the week|weekday> is it {k} days after {a}?',
            '{a} plus {k} days, <what|which> <weekday|day of the week>?',
            'add {k} days to {a}, <what|which> weekday is that?',
            (
                'I <order|send|start> it on {a} and it takes {k} days. On <what|which> <weekday|day of the week> is it '
                'done?'
            ),
            '{n} leaves on {a} and comes back {k} days later. <Which|What> day of the week is that?',
            'Is it a Monday, a Tuesday or what {k} days after {a}?',
            'weekday of {a} + {k} days',
            'If today is {a}, <what|which> day of the week is it in {k} days?',
            'My {k} day <visa|ticket|trial> starts on {a}. The weekday {k} days later?',
            'On what weekday does the date {k} days from {a} fall?',
        ],
        held_out=['Go on {k} days from {a}: is it then a Monday, or which day?'],
    ),
    TaskKind(
        name='days-earlier-then-weekday',
        weight=0.6,
        thoughts=['First I subtract the days, then I use strftime to get the weekday.'],
        code=[
            'from datetime import date, timedelta',
            'day = date({y}, {m}, {d}) - timedelta(days={k})',
            "final_answer(day.strftime('%A'))",
        ],
        slots=date_and_days,
        seen=[
            *asked('the weekday {k} days before {a}'),
            '<What|Which> <day of the week|weekday> was it {k} days before {a}?',
            '{a} minus {k} days, <what|which> <weekday|day of the week>?',
            'subtract {k} days from {a}, <what|which> weekday is that?',
            '{n} must book {k} days before {a}. <Which|What> day of the week is that?',
            'If today is {a}, <what|which> day of the week was it {k} days ago?',
            'Was it a Monday, a Tuesday or what {k} days before {a}?',
            'weekday of {a} - {k} days',
            'count {k} days back from {a}, <what|which> weekday?',
            'The party is on {a}. I must bake the cake {k} days before. <What|Which> day of the week is that?',
            'On what weekday does the date {k} days before {a} fall?',
            'My parcel was sent {k} days before {a}. On which weekday?',
        ],
        held_out=['Go back {k} days from {a}: was it then a Monday, or which day?'],
    ),
]
