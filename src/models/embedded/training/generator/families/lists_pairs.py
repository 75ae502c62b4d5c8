"""Two lists: joined, compared, without each other."""

from collections.abc import Sequence
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..lists import list_text
from ..phrases import asked
from ..words import integers
from .lists_wordings import MORE_USUAL

FACTS = [
    'I have the <lists|two lists> {s} and {t}',
    '<list A is|a is|A is|A => {s} and <list B is|b is|B is|B => {t}',
    'the first list is {s}, the second <list |one |>is {t}',
    'my list is {s} and <my friend has|yours is|the other is> {t}',
    'there are two lists, {s} and {t}',
    'the first team got {s} and the second team {t}',
    '<Anna|Tom|my sister> has the numbers {s} and <Ben|Eva|my brother> has {t}',
]
HELD_OUT_FACTS = [
    'one list holds {s}, the other one {t}',
    'my two lists are {s} and {t}',
]


def two_lists(rng: Random, first: list[int], second: list[int]) -> Slots:
    """Two lists in one form: `s` and `t` in the question, `v` and `w` in the code."""
    form = rng.randrange(4)
    return dict(s=list_text(first, form), t=list_text(second, form), v=first, w=second)


def any_two(rng: Random) -> Slots:
    return two_lists(rng, integers(rng, 2, 7), integers(rng, 2, 7))


def overlapping(rng: Random) -> Slots:
    numbers = rng.sample(range(1, rng.choice([20, 50, 100])), 9)
    common = rng.randint(1, 3)
    first = rng.sample(numbers[:5], rng.randint(3, 5))
    second = rng.sample(first, min(common, len(first) - 1)) + numbers[5 : 5 + rng.randint(1, 4)]
    return two_lists(rng, first, rng.sample(second, len(second)))


def perhaps_same(rng: Random) -> Slots:
    first = integers(rng, 3, 6)
    second = rng.sample(first, len(first))
    if rng.random() < 0.5:
        second[rng.randrange(len(second))] += rng.choice([-1, 1, 10])
    return two_lists(rng, first, second)


def nested_list(rng: Random) -> Slots:
    lists = [integers(rng, 1, 4, 50) for _ in range(rng.randint(2, 4))]
    return dict(s=str(lists) if rng.random() < 0.7 else str(lists).replace(' ', ''), v=lists)


def about_two_lists(
    name: str,
    thought: str,
    answer: str,
    slots: SlotMaker,
    *,
    nouns: Sequence[str],
    sentences: Sequence[str],
    questions: Sequence[str],
    held_out: Sequence[str],
    weight: float = 0.5,
) -> TaskKind:
    """A kind about two lists, which the code calls `first` and `second`."""
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=['first = {v}', 'second = {w}', f'final_answer({answer})'],
        slots=slots,
        seen=[*asked(*nouns), *sentences],
        facts=FACTS,
        questions=list(questions),
        held_out=list(held_out),
        held_out_facts=HELD_OUT_FACTS,
    )

KINDS = [
    about_two_lists(
        'merge-lists',
        'I put the second list behind the first.',
        'first + second',
        any_two,
        nouns=[
            'the lists {s} and {t} <joined|put together|in one list|merged|combined|concatenated>',
            'the list {s} followed by {t}',
        ],
        sentences=[
            '<Merge|Join|Combine|Concatenate> {s} and {t}.',
            '<Merge|Join|Combine> the lists {s} and {t}<| into one>.',
            'Append {t} to {s}.',
            'Put {s} and {t} into one list.',
            'merge {s} with {t}',
        ],
        questions=[
            'what is the <merged|joined|combined> list',
            'what do I get when I <merge|join|combine> them',
            'can you put them into one list',
        ],
        held_out=['Make one list of {s} and {t}.', 'Put {t} behind {s} in one list.'],
    ),
    about_two_lists(
        'merge-sorted',
        'I join the lists and sort.',
        'sorted(first + second)',
        any_two,
        nouns=[
            'the lists {s} and {t} <merged|joined|combined> and sorted',
            'the sorted list of all numbers in {s} and {t}',
        ],
        sentences=[
            '<Merge|Join|Combine> {s} and {t} and sort the result.',
            'Put {s} and {t} into one sorted list.',
            '<Merge|Combine> {s} with {t}, sorted.',
        ],
        questions=[
            'what is the <merged|joined|combined> list, sorted',
            'can you put them into one sorted list',
            'what do I get when I join and sort them',
        ],
        held_out=['Make one sorted list of {s} and {t}.'],
    ),
    about_two_lists(
        'common-elements',
        'I keep what is also in the second list.',
        '[n for n in first if n in second]',
        overlapping,
        nouns=[
            'the <common|shared> <elements|numbers|values> of {s} and {t}',
            'the <elements|numbers> that are in both {s} and {t}',
            'the intersection of {s} and {t}',
        ],
        sentences=[
            'Which <numbers|elements> are in both {s} and {t}?',
            'Which numbers do {s} and {t} <have in common|share>?',
            'common to {s} and {t}',
            '<Tell me|Can you tell me|I want to know|Do you know> what {s} and {t} have in common',
            'What is in {s} and also in {t}?',
            *MORE_USUAL['common-elements'],
        ],
        questions=[
            'which <numbers|elements> are in both',
            'what do they have in common',
            'which <numbers|elements> <do they share|are common>',
            'what is the intersection',
        ],
        held_out=['Which numbers appear both in {s} and in {t}?', 'Find what {s} shares with {t}.'],
        weight=0.7,
    ),
    about_two_lists(
        'count-common',
        'I count what is also in the second list.',
        'len([n for n in first if n in second])',
        overlapping,
        nouns=['the number of <common|shared> <elements|numbers> of {s} and {t}'],
        sentences=[
            'How many <numbers|elements> are in both {s} and {t}?',
            'How many numbers do {s} and {t} <have in common|share>?',
        ],
        questions=['how many <numbers|elements> are in both', 'how many do they have in common'],
        held_out=['Count the numbers that {s} and {t} share.'],
        weight=0.35,
    ),
    about_two_lists(
        'only-in-first',
        'I keep what is not in the second list.',
        '[n for n in first if n not in second]',
        overlapping,
        nouns=[
            'the <elements|numbers|values> of {s} that are not in {t}',
            'the <elements|numbers> that are in {s} but not in {t}',
            '{s} without the <elements|numbers> of {t}',
        ],
        sentences=[
            'Which <numbers|elements> of {s} are <not in|missing in|missing from> {t}?',
            'Which numbers are <only in|in> {s} but not in {t}?',
            'Remove everything in {t} from {s}.',
            'What is in {s} and not in {t}?',
        ],
        questions=[
            'which <numbers|elements> are only in the first<| list>',
            'what is in the first but not in the second',
            'which of the first are missing in the second',
        ],
        held_out=['Take {s} and drop all that is in {t}.'],
        weight=0.7,
    ),
    about_two_lists(
        'only-in-second',
        'I keep what is not in the first list.',
        '[n for n in second if n not in first]',
        overlapping,
        nouns=['the <elements|numbers> that are not in {s} but in {t}', 'the new elements of {t} compared with {s}'],
        sentences=[
            'Which numbers are missing in {s} but are in {t}?',
            'What is new in {t} when {s} was before?',
            'Which elements does {t} have that {s} does not have?',
        ],
        questions=[
            'which <numbers|elements> are only in the second<| list>',
            'what is in the second but not in the first',
            'which of the second are missing in the first',
        ],
        held_out=['Old list: {s}. New list: {t}. Which elements are new?'],
        weight=0.4,
    ),
    about_two_lists(
        'union',
        'I join the lists and keep the first of every value.',
        'list(dict.fromkeys(first + second))',
        overlapping,
        nouns=[
            'the union of {s} and {t}',
            'the lists {s} and {t} <merged|joined|combined> without duplicates',
            'all different numbers that are in {s} or {t}',
        ],
        sentences=[
            '<Merge|Join|Combine> {s} and {t} without duplicates.',
            'Which different numbers are in {s} or in {t}?',
            'Combine {s} and {t}, every number only once.',
        ],
        questions=[
            'what is the union',
            'what is the joined list without duplicates',
            'which different numbers are in one or the other',
        ],
        held_out=['Put {s} and {t} together and drop the duplicates.'],
        weight=0.4,
    ),
    about_two_lists(
        'same-elements',
        'I compare the sorted lists.',
        'sorted(first) == sorted(second)',
        perhaps_same,
        nouns=[],
        sentences=[
            '<Tell me|Can you tell me|I want to know|Do you know> whether {s} and {t} have the same <elements|numbers>',
            'Do {s} and {t} <have|contain> the same <numbers|elements><|, in any order>?',
            'Are {s} and {t} the same apart from the order?',
            'Is {s} a rearrangement of {t}?',
            'Check if {s} and {t} contain the same numbers.',
        ],
        questions=[
            'do they <have|contain> the same <numbers|elements>',
            'are they the same apart from the order',
        ],
        held_out=['Does {t} hold the same elements as {s} in another order?'],
        weight=0.4,
    ),
    TaskKind(
        name='flatten',
        weight=0.4,
        thoughts=['I take every number of every inner list.'],
        code=['lists = {v}', 'final_answer([n for inner in lists for n in inner])'],
        slots=nested_list,
        seen=[
            *asked('the flat list of {s}', '{s} flattened', '{s} as one flat list', 'all numbers of {s} in one list'),
            'Flatten {s}.',
            'Flatten the <list|nested list> {s}.',
            'Turn {s} into one flat list.',
            'Remove the inner brackets of {s}.',
            'Make one list of the lists in {s}.',
            'flatten: {s}',
        ],
        held_out=['Take the inner lists of {s} and put all numbers into one list.', 'Flatten {s} into a single list.'],
    ),
]
