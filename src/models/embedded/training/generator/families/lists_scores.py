"""Scores and grades: what is needed for an average, the average after one more, totals compared, what is missing."""

from random import Random

from ..kind import Slots, TaskKind
from ..words import distinct_pair, person


def scores_and_target(rng: Random) -> Slots:
    """Scores, and an average that can be reached with one more."""
    top = rng.choice([10, 20, 100, 100])
    while True:
        scores = [rng.randint(top // 2, top) for _ in range(rng.randint(2, 6))]
        target = rng.randint(top // 2, top)
        if 0 < target * (len(scores) + 1) - sum(scores) <= top:
            return dict(l=scores, x=target)


def scores_and_one(rng: Random) -> Slots:
    top = rng.choice([6, 10, 20, 100])
    return dict(l=[rng.randint(1, top) for _ in range(rng.randint(2, 6))], x=rng.randint(1, top))


def two_totals(rng: Random) -> Slots:
    """Two lists of points; the first has the higher total."""
    while True:
        top = rng.choice([10, 20, 50, 100])
        first, second = ([rng.randint(1, top) for _ in range(rng.randint(2, 5))] for _ in range(2))
        if sum(first) > sum(second):
            comma = rng.choice([', ', ', ', ' and ', ' '])
            one, other = distinct_pair(rng, person)
            slots = dict(a=one, b=other, s=comma.join(map(str, first)), t=comma.join(map(str, second)))
            return slots | dict(v=first, w=second)


def nearly_all(rng: Random) -> Slots:
    """The numbers between two limits without one or two of them, not always in order."""
    low = 1 if rng.random() < 0.75 else rng.randint(2, 40)
    high = low + rng.randint(4, 11)
    inner = list(range(low, high + 1))
    for _ in range(rng.choice([1, 1, 1, 2])):
        inner.remove(rng.choice(inner[1:-1]))
    return dict(l=inner if rng.random() < 0.5 else rng.sample(inner, len(inner)), a=low, b=high)


KINDS = [
    TaskKind(
        name='score-needed-for-average',
        weight=0.8,
        thoughts=['I subtract the sum so far from the average times the new count.'],
        code=['numbers = {l}', 'final_answer({x} * (len(numbers) + 1) - sum(numbers))'],
        slots=scores_and_target,
        seen=[
            'I have {l}, what do I need <next|in the next test> for an average of {x}?',
            'My <scores|grades> are {l}. What do I need <next|in the last test> to <average|get an average of> {x}?',
            'scores {l}, need <avg|average> {x}, what must the next one be?',
            'What must I score next for an average of {x} if I have {l} so far?',
            'To average {x}, what do I need after {l}?',
            'I got {l} so far and want to end up with an average of {x}. What does the next score have to be?',
            'Which next score lifts or lowers the average of {l} to {x}?',
            'After {l}, which score gives me an average of {x}?',
            'One exam is left. I have {l} and want {x} on average. What do I have to get?',
            'what score brings my average to {x}, so far {l}',
            'How much must the next number be so that {l} and it have the mean {x}?',
            '{l}, one more to come: what is needed for an average of {x}?',
        ],
        held_out=[
            'With {l} behind me, which result do I have to aim for so that I reach {x} on average?',
            'My son has {l}. For an average of {x}, what must he get in the final test?',
        ],
    ),
    TaskKind(
        name='average-with-one-more',
        weight=0.8,
        thoughts=['I add the new number to the list and take the mean.'],
        code=['numbers = {l} + [{x}]', 'final_answer(sum(numbers) / len(numbers))'],
        slots=scores_and_one,
        seen=[
            'I have {l}, what is my average if I get {x} next?',
            'My <scores|grades|marks> are {l}. What is the average if I get <a |>{x} in the next test?',
            'scores {l}, then {x}, new average?',
            'What will my average be with {l} and then {x}?',
            'What happens to the average of {l} if I add {x}?',
            'If I add {x} to {l}, what is the new average?',
            'New average of {l} after one more <score|value|number>, {x}?',
            'So far I have {l}. The next is {x}. What is the average then?',
            'I got {l} so far and now {x}. What is my average now?',
            'average of {l} together with {x}',
            'Put {x} to {l} and take the mean.',
            '{l}, and now a {x}: how high is the average?',
        ],
        held_out=['How does a {x} change the average of {l}? Tell me the new one.'],
    ),
    TaskKind(
        name='difference-of-totals',
        weight=0.7,
        thoughts=['I subtract the second total from the first.'],
        code=['first = {v}', 'second = {w}', 'final_answer(sum(first) - sum(second))'],
        slots=two_totals,
        seen=[
            '{a} got {s} and {b} got {t}. How many more points does {a} have <in total|altogether>?',
            '{a}: {s}. {b}: {t}. By how much is {a} ahead?',
            'I scored {s}, my <brother|sister|friend> {t}. By how many points do I lead?',
            'How much more is {s} together than {t} together?',
            'Total of {s} minus total of {t}?',
            'My team made {s}, theirs {t}. By how many points did we win?',
            'We spent {s} in May and {t} in June. How much less was June?',
            '{a} ran {s} km and {b} {t} km. How much further did {a} run in all?',
            'What is the difference between the sum of {s} and the sum of {t}?',
            'sum of {s} minus sum of {t}',
            'Subtract the total of {t} from the total of {s}.',
            '{a} sold {s} and {b} sold {t}. How many more did {a} sell?',
        ],
        held_out=['{a} has {s} on the card and {b} {t}. How big is the lead of {a}?'],
    ),
    TaskKind(
        name='missing-from-range',
        weight=0.7,
        thoughts=['I keep the numbers of the range that are not in the list.'],
        code=['numbers = {l}', 'final_answer([n for n in range({a}, {b} + 1) if n not in numbers])'],
        slots=nearly_all,
        seen=[
            'which numbers from {a} to {b} are missing in {l}',
            'What is missing from {a} to {b}: {l}',
            'I have {l}. Which numbers between {a} and {b} are missing?',
            'The tickets are numbered from {a} to {b}. I have {l}. Which are <missing|lost|not there>?',
            'Which of the numbers from {a} to {b} <are not|do not appear> in {l}?',
            'There should be all numbers from {a} to {b}, but there are {l}. What is <missing|not there>?',
            'My <stickers|cards|comics|issues> are {l}, a full set goes from {a} to {b}. Which do I still need?',
            'missing numbers in {l}, from {a} to {b}',
            'Find the gaps in {l} if it should go from {a} to {b}.',
            'From {a} to {b}, which ones does {l} leave out?',
            'Pages {a} to {b}: I found {l}. List the missing ones.',
            'Which numbers do I have to add to {l} to have all from {a} to {b}?',
        ],
        held_out=['My set of {a} to {b} only has {l}. List the holes.'],
    ),
]
