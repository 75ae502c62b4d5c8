"""Lists in another order, or without their duplicates."""

from ..kind import TaskKind
from ..phrases import asked, wondered
from ..slots import some_integers
from ..words import integers

KINDS = [
    TaskKind(
        name='sort',
        weight=0.7,
        thoughts=['I will use sorted.'],
        code=[
            'numbers = {l}',
            'final_answer(sorted(numbers))',
        ],
        slots=some_integers,
        seen=[
            'Sort {l}<| in ascending order| from small to large>.',
            '<Please sort|Put in order> the <list|numbers> {l}.',
            'Put the numbers {l} in ascending order.',
            'Order {l} from smallest to largest.',
            'Give me {l} sorted.',
            *asked('{l} <in ascending order|sorted|in order|from small to large|from low to high|sorted ascending>'),
            'sort {l}',
            'Sort these<| numbers>: {l}',
            'Sort the <list|numbers> {l}<| ascending| please| from lowest to highest| from smallest to largest>.',
            'Sort {l} ascending.',
            'Can you sort {l}?',
            'Put {l} in order.',
            'order these: {l}',
            'Please sort this list: {l}',
            'sort from smallest to largest: {l}',
            wondered('{l} <in ascending order|sorted|in order|from small to large|from low to high|sorted ascending>'),
        ],
        held_out=[
            'Arrange {l} in increasing order.',
            'Bring {l} into ascending order.',
            'Can you put {l} in order from small to large?',
        ],
    ),
    TaskKind(
        name='sort-descending',
        weight=0.7,
        thoughts=['I sort in reverse.'],
        code=[
            'numbers = {l}',
            'final_answer(sorted(numbers, reverse=True))',
        ],
        slots=some_integers,
        seen=[
            'Sort {l} in descending order.',
            'Sort the <list|numbers> {l} from large to small.',
            'Put the numbers {l} in descending order.',
            'Order {l} from largest to smallest.',
            'Give me {l} sorted in reverse order.',
            *asked('{l} <in descending order|sorted descending|from large to small|from high to low|in reverse order>'),
            'Sort {l} descending.',
            (
                'sort {l} <in descending order|descending|from high to low|from largest to smallest|from biggest to '
                'smallest|in reverse|highest first>'
            ),
            'Sort these<| numbers> from large to small: {l}',
            'Can you sort {l} descending?',
            'Put {l} in descending order.',
            'Sort these in descending order: {l}',
            'Order {l} with the largest first.',
            wondered(
                '{l} <in descending order|sorted descending|from large to small|from high to low|in reverse order>',
            ),
        ],
        held_out=[
            'Arrange {l} in decreasing order.',
            'Bring {l} into descending order.',
            'List {l} from highest to lowest.',
        ],
    ),
    TaskKind(
        name='reverse-list',
        weight=0.6,
        thoughts=['I reverse the list with a slice.'],
        code=[
            'numbers = {l}',
            'final_answer(numbers[::-1])',
        ],
        slots=some_integers,
        seen=[
            *asked('{l} reversed', '{l} backwards', 'the reverse of the list {l}'),
            'Reverse the list {l}.',
            'Reverse the order of {l}.',
            'Turn the list {l} around.',
        ],
        held_out=[
            'Give {l} back to front.',
            wondered('{l} reversed'),
        ],
    ),
    TaskKind(
        name='without-duplicates',
        weight=0.8,
        thoughts=['I keep the first of every value.'],
        code=[
            'numbers = {l}',
            'final_answer(list(dict.fromkeys(numbers)))',
        ],
        slots=lambda rng: dict(l=integers(rng, 5, 10, 10)),
        seen=[
            *asked(
                '{l} without duplicates',
                'the unique <numbers|values> of {l}',
                'the list {l} without repeated values',
            ),
            'Remove <the |all |>duplicates from {l}.',
            'remove duplicates: {l}',
            'Delete repeated numbers from {l}.',
            'Drop the duplicates in {l}.',
            'Remove all repeated values from the list {l}.',
            'Clean {l} so that every number appears only once.',
            'Make {l} free of duplicates.',
            wondered('{l} without duplicates'),
        ],
        held_out=[
            *asked('the distinct values of {l} as a list'),
        ],
    ),
]
