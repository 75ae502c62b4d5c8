"""Lists in another order, or without their duplicates."""

from random import Random

from ..kind import Slots, TaskKind
from ..lists import HELD_OUT_LIST_FACTS, LIST_FACTS, about_list, any_numbers, count, long_integers, signed_integers
from ..phrases import asked, wondered
from ..words import integers
from .lists_wordings import MORE, MORE_FACTS


def often_sorted(rng: Random) -> Slots:
    numbers = integers(rng, 3, 9)
    if rng.random() < 0.7:
        numbers.sort()
    if rng.random() < 0.4:
        at = rng.randrange(len(numbers) - 1)
        numbers[at], numbers[at + 1] = numbers[at + 1], numbers[at]
    return dict(l=numbers)


def list_and_shift(rng: Random) -> Slots:
    shift = rng.randint(1, 4)
    return dict(l=long_integers(rng, 5), k=shift, w=count(rng, shift), s='' if shift == 1 else 's')


KINDS = [
    TaskKind(
        name='sort',
        weight=0.7,
        thoughts=['I will use sorted.'],
        code=[
            'numbers = {l}',
            'final_answer(sorted(numbers))',
        ],
        slots=any_numbers,
        seen=[
            'Sort {l}<| in ascending order| from small to large>.',
            '<Please sort|Put in order> the <list|numbers> {l}.',
            'Put the numbers {l} in ascending order.',
            'Order {l} from smallest to largest.',
            'Give me {l} sorted.',
            *asked(
                '{l} <in ascending order|sorted|in order|from small to large|from low to high|sorted ascending>',
                '{l} <sorted low to high|low to high|smallest first|from lowest to highest|in rising order>',
                'the sorted list of {l}',
                'the numbers {l} <ordered by size|sorted by size|with the smallest first>',
            ),
            'sort {l}',
            'Sort these<| numbers>: {l}',
            'Sort the <list|numbers> {l}<| ascending| please| from lowest to highest| from smallest to largest>.',
            'Sort {l} ascending.',
            'Sort {l} <low to high|smallest first|by size>.',
            'sorted({l})',
            'Can you sort {l}?',
            'Put {l} in order.',
            'order these: {l}',
            'order these low to high: {l}',
            'ascending: {l}',
            'Please sort this list: {l}',
            'sort from smallest to largest: {l}',
            'Rearrange {l} so that the smallest comes first.',
            wondered('{l} <in ascending order|sorted|in order|from small to large|from low to high|sorted ascending>'),
            *MORE['sort'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'what is the <sorted list|list in ascending order>',
            'how do they look <sorted|in order|from low to high|from smallest to largest>',
            'can you sort them<| for me| from small to large| ascending| low to high>',
            'can you put them in <order|ascending order>',
            'what is the order from <small to large|smallest to largest>',
        ],
        held_out=[
            'Arrange {l} in increasing order.',
            'Bring {l} into ascending order.',
            'Can you put {l} in order from small to large?',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    TaskKind(
        name='sort-descending',
        weight=0.7,
        thoughts=['I sort in reverse.'],
        code=[
            'numbers = {l}',
            'final_answer(sorted(numbers, reverse=True))',
        ],
        slots=any_numbers,
        seen=[
            'Sort {l} in descending order.',
            'Sort the <list|numbers> {l} from large to small.',
            'Put the numbers {l} in descending order.',
            'Order {l} from largest to smallest.',
            'Give me {l} sorted in reverse order.',
            *asked(
                '{l} <in descending order|sorted descending|from large to small|from high to low|sorted in reverse>',
                '{l} <sorted high to low|high to low|biggest first|largest first|in falling order>',
                'the numbers {l} <sorted with the biggest first|ordered by size, largest first>',
            ),
            'Sort {l} descending.',
            (
                'sort {l} <in descending order|descending|from high to low|from largest to smallest|from biggest to '
                'smallest|in reverse|highest first|biggest first|high to low>'
            ),
            'Sort these<| numbers> from large to small: {l}',
            'Can you sort {l} descending?',
            'Put {l} in descending order.',
            'Sort these in descending order: {l}',
            'Order {l} with the largest first.',
            'biggest first: {l}',
            'order these high to low: {l}',
            'Rearrange {l} so that the <biggest|largest> comes first.',
            'Rank {l} from <best|highest> to <worst|lowest>.',
            wondered(
                '{l} <in descending order|sorted descending|from large to small|from high to low|sorted in reverse>',
            ),
            *MORE['sort-descending'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'what is the list in descending order',
            'how do they look from <high to low|largest to smallest|big to small>',
            'can you sort them <descending|in descending order|biggest first|from large to small|high to low>',
            'can you put them in descending order',
            'what is the order from <large to small|largest to smallest|best to worst>',
        ],
        held_out=[
            'Arrange {l} in decreasing order.',
            'Bring {l} into descending order.',
            'List {l} from highest to lowest.',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    TaskKind(
        name='reverse-list',
        weight=0.7,
        thoughts=['I reverse the list with a slice.'],
        code=[
            'numbers = {l}',
            'final_answer(numbers[::-1])',
        ],
        slots=any_numbers,
        seen=[
            *asked(
                '{l} reversed',
                '{l} backwards',
                'the reverse of the list {l}',
                'the list {l} <back to front|from back to front|in reverse|turned around|from the last to the first>',
                'the elements of {l} in reverse order',
                'the list {l} starting from the end',
            ),
            'Reverse the list {l}.',
            'Reverse the order of {l}.',
            'Turn the list {l} around.',
            'reverse {l}',
            'Write the list {l} <backwards|back to front|from the end to the start>.',
            'Flip the <list|order of> {l}.',
            'Return the list {l} with the last element first.',
            '{l} - reverse it, do not sort it.',
            *MORE['reverse-list'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'what is the list <backwards|reversed|back to front|in reverse>',
            'how does it look <backwards|back to front|reversed>',
            'can you reverse the <list|order>',
            'can you turn the list around',
            'what is it with the last element first',
        ],
        held_out=[
            'Give {l} back to front.',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    TaskKind(
        name='without-duplicates',
        weight=0.8,
        thoughts=['I keep the first of every value.'],
        code=[
            'numbers = {l}',
            'final_answer(list(dict.fromkeys(numbers)))',
        ],
        slots=lambda rng: dict(l=integers(rng, 5, 12, 10)),
        seen=[
            *asked(
                '{l} without duplicates',
                'the unique <numbers|values> of {l}',
                'the list {l} without repeated values',
                'the <different|distinct> numbers in {l}<|, in the order they appear>',
                '{l} with every <value|number> only once',
                '{l} without repeats, in the <same|original> order',
            ),
            'Remove <the |all |>duplicates from {l}.',
            'remove duplicates: {l}',
            'Delete repeated numbers from {l}.',
            'Drop the duplicates in {l}.',
            'Remove all repeated values from the list {l}.',
            'Remove the duplicates from {l} but keep the order.',
            'Clean {l} so that every number appears only once.',
            'Make {l} free of duplicates.',
            'Keep only the first of each <value|number> in {l}.',
            'dedupe {l}',
            'Which different numbers are in {l}?',
            wondered('{l} without duplicates'),
            *MORE['without-duplicates'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'what is left without duplicates',
            'what is the list without <duplicates|repeats|repeated values>',
            'can you remove the <duplicates|repeats|repeated ones>',
            'which different <numbers|values> are there',
        ],
        held_out=[
            *asked('the distinct values of {l} as a list'),
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    about_list(
        'sort-without-duplicates',
        'First I drop the duplicates, then I sort them.',
        ['numbers = {l}', 'numbers = list(dict.fromkeys(numbers))', 'final_answer(sorted(numbers))'],
        lambda rng: dict(l=integers(rng, 5, 12, 10)),
        nouns=[
            'the <unique|different|distinct> <numbers|values> of {l}, sorted',
            '{l} sorted and without duplicates',
            'the sorted <unique|distinct> values in {l}',
            'the different numbers in {l} <from small to large|in ascending order>',
        ],
        sentences=[
            'Sort {l} and remove <the |>duplicates.',
            'Remove duplicates from {l} and sort.',
            'Sort {l}, every number only once.',
            'Delete the repeated numbers in {l}, then sort what is left.',
        ],
        questions=[
            'what is the sorted list without duplicates',
            'which different numbers are there, from small to large',
            'can you sort them and drop the duplicates',
        ],
        held_out=['Put the unique numbers of {l} in ascending order.', 'Order {l} and drop repeats.'],
    ),
    about_list(
        'sort-by-absolute-value',
        'I sort by the absolute value.',
        ['numbers = {l}', 'final_answer(sorted(numbers, key=abs))'],
        lambda rng: dict(l=signed_integers(rng)),
        nouns=[
            '{l} sorted by absolute value',
            '{l} in the order of their absolute values',
            '{l} sorted by distance from zero',
        ],
        sentences=[
            'Sort {l} by absolute value.',
            'Order {l} by absolute value, smallest first.',
            'Sort {l} and ignore the signs.',
            'sort by abs: {l}',
        ],
        questions=[
            'what is the order by absolute value',
            'can you sort them by absolute value',
            'how do they look sorted by their distance from zero',
        ],
        held_out=['Put {l} in order by absolute value.'],
        weight=0.25,
    ),
    about_list(
        'is-sorted',
        'I compare the list with its sorted form.',
        ['numbers = {l}', 'final_answer(numbers == sorted(numbers))'],
        often_sorted,
        nouns=[],
        sentences=[
            '<Tell me|Can you tell me|I want to know|Do you know> whether {l} is <sorted|in order|in ascending order>',
            'Is {l} <sorted|in order|in ascending order|sorted ascending>?',
            'Is the list {l} <sorted|already sorted|in order>?',
            'Check <if|whether> {l} is <sorted|in order|in ascending order>.',
            'Are the numbers {l} in <ascending order|order|sorted order>?',
            '{l} - sorted or not?',
            'is {l} sorted from low to high',
        ],
        questions=[
            'is it <sorted|in order|already sorted>',
            'are they in <order|ascending order>',
            'are they sorted from <small to large|low to high>',
        ],
        held_out=['Tell me if the numbers {l} are already in ascending order.', 'Does {l} stand in sorted order?'],
    ),
    about_list(
        'rotate-left',
        'I move the first {k} to the end.',
        ['numbers = {l}', 'final_answer(numbers[{k}:] + numbers[:{k}])'],
        list_and_shift,
        nouns=[
            '{l} rotated <left|to the left> by {w}',
            'the list {l} rotated by {w} <place{s}|position{s}|step{s}> to the left',
            'the list {l} shifted {w} to the left, with what falls out at the end',
        ],
        sentences=[
            'Rotate {l} <left by {w}|to the left by {w}|by {w} to the left>.',
            'Move the first {w} of {l} to the end.',
            'rotate left {w}: {l}',
        ],
        questions=[
            'what is the list rotated left by {w}',
            'what do I get when I rotate it by {w} to the left',
            'how does it look when the first {w} go to the end',
        ],
        held_out=['Shift {l} by {w} to the left and put the first at the end.'],
        weight=0.35,
    ),
    about_list(
        'rotate-right',
        'I move the last {k} to the front.',
        ['numbers = {l}', 'final_answer(numbers[-{k}:] + numbers[:-{k}])'],
        list_and_shift,
        nouns=[
            '{l} rotated <right|to the right> by {w}',
            'the list {l} rotated by {w} <place{s}|position{s}|step{s}> to the right',
            'the list {l} shifted {w} to the right, with what falls out at the start',
        ],
        sentences=[
            'Rotate {l} <right by {w}|to the right by {w}|by {w} to the right>.',
            'Move the last {w} of {l} to the <front|start>.',
            'rotate right {w}: {l}',
        ],
        questions=[
            'what is the list rotated right by {w}',
            'what do I get when I rotate it by {w} to the right',
            'how does it look when the last {w} go to the front',
        ],
        held_out=['Shift {l} by {w} to the right and put the last at the front.'],
        weight=0.35,
    ),
]
