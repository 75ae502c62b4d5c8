"""The large and the small in a list: n-th largest, the top few, without the extremes, closest to a number."""

from random import Random

from ..kind import SlotMaker, Slots
from ..lists import about_list, any_numbers, count, distinct_integers, ordinal
from .lists_wordings import MORE_USUAL

LARGE = '<largest|biggest|highest|greatest>'
SMALL = '<smallest|lowest>'


def ranked(rng: Random) -> Slots:
    """Different numbers, and a rank from three to five."""
    numbers = distinct_integers(rng, 6, 10)
    rank = rng.randint(3, 5)
    return dict(l=numbers, k=rank, o=ordinal(rng, rank))


def several(fewest: int) -> SlotMaker:
    """A maker of different numbers, and of how many of them are asked for."""

    def make(rng: Random) -> Slots:
        numbers = distinct_integers(rng, 5, 11)
        some = rng.choice([3, 3, rng.randint(fewest, len(numbers) - 1)])
        return dict(l=numbers, k=some, w=count(rng, some))

    return make


def list_and_target(rng: Random) -> Slots:
    """Different numbers, and another that is nearer to one of them than to all others."""
    while True:
        numbers = distinct_integers(rng, 4, 9)
        target = rng.randint(1, max(numbers))
        distances = sorted(abs(number - target) for number in numbers)
        if 0 < distances[0] < distances[1]:
            return dict(l=numbers, x=target)


KINDS = [
    about_list(
        'second-smallest',
        'I sort the unique numbers and take the second.',
        ['numbers = {l}', 'final_answer(sorted(set(numbers))[1])'],
        lambda rng: dict(l=distinct_integers(rng)),
        nouns=[
            'the second <smallest|lowest> <number|value|one> of $numbers',
            'the second <smallest|lowest> in {l}',
            'the second <lowest|smallest> <score|value> among {l}',
            'the number right after the minimum in {l}',
        ],
        sentences=[
            'Which is the second <smallest|lowest> number in {l}?',
            'second <smallest|lowest> of {l}',
            'Which number comes right after the <smallest|lowest> in {l}?',
            '{l}: second smallest?',
            *MORE_USUAL['second-smallest'],
        ],
        questions=[
            'which is the second <smallest|lowest>',
            'what is the second <smallest|lowest> <number|value>',
            'which number is the smallest after the minimum',
        ],
        held_out=['What number is second lowest in {l}?', 'Here are some numbers: {l}. Which is the second smallest?'],
    ),
    about_list(
        'nth-largest',
        'I sort and count from the end.',
        ['numbers = {l}', 'final_answer(sorted(numbers)[-{k}])'],
        ranked,
        nouns=[
            'the {o} <largest|biggest|highest> <number|value|one> of $numbers',
            'the {o} <largest|biggest|highest> in {l}',
            'the {o} <best|highest> score among {l}',
            'the {o} number of {l} with the <biggest|largest> first',
        ],
        sentences=[
            'Which is the {o} <largest|biggest|highest> number in {l}?',
            '{o} <largest|biggest|highest> of {l}',
            'Sort {l} from large to small. Which is the {o}?',
            'Which number is {o} <largest|biggest> in {l}?',
        ],
        questions=[
            'which is the {o} <largest|biggest|highest>',
            'what is the {o} <largest|biggest|highest> <number|value>',
            'which one is the {o} <best|highest>',
        ],
        held_out=['Here are some numbers: {l}. Which is the {o} largest?', 'Which of {l} is the {o} biggest?'],
    ),
    about_list(
        'nth-smallest',
        'I sort and count from the start.',
        ['numbers = {l}', 'final_answer(sorted(numbers)[{k} - 1])'],
        ranked,
        nouns=[
            'the {o} <smallest|lowest|least> <number|value|one> of $numbers',
            'the {o} <smallest|lowest> in {l}',
            'the {o} <lowest|smallest> score among {l}',
            'the {o} number of {l} with the <smallest|lowest> first',
        ],
        sentences=[
            'Which is the {o} <smallest|lowest> number in {l}?',
            '{o} <smallest|lowest> of {l}',
            'Sort {l} from small to large. Which is the {o}?',
            'Which number is {o} <smallest|lowest> in {l}?',
        ],
        questions=[
            'which is the {o} <smallest|lowest>',
            'what is the {o} <smallest|lowest> <number|value>',
            'which one is the {o} lowest',
        ],
        held_out=['Here are some numbers: {l}. Which is the {o} smallest?', 'Which of {l} is the {o} lowest?'],
    ),
    about_list(
        'smallest-and-largest',
        'I put the smallest and the largest in a list.',
        ['numbers = {l}', 'final_answer([min(numbers), max(numbers)])'],
        any_numbers,
        nouns=[
            'the smallest and the largest <number|value> of {l}',
            '<the |>min and <the |>max of {l}',
            'the minimum and maximum of $numbers',
            'the lowest and the highest <value|number> in {l} as a list',
            'both the <smallest|lowest> and the <largest|highest> of {l}',
        ],
        sentences=[
            'Which are the smallest and the <largest|biggest> number in {l}?',
            'min and max of {l}',
            'From where to where do {l} go? Give the smallest and the largest.',
            'Return [min, max] of {l}.',
        ],
        questions=[
            'what are the <smallest|lowest> and the <largest|highest> value',
            'what are <the |>min and <the |>max',
            'which are the minimum and the maximum',
        ],
        held_out=[
            'Look at {l} and list the lowest and the highest.',
            'Which is the minimum and which the maximum of {l}?',
        ],
    ),
    about_list(
        'largest-few',
        'I sort in reverse and take the first {k}.',
        ['numbers = {l}', 'final_answer(sorted(numbers, reverse=True)[:{k}])'],
        several(2),
        nouns=[
            f'the {{w}} {LARGE} <numbers|values|ones> of $numbers',
            f'the {{w}} {LARGE} <numbers |values |>in {{l}}',
            'the top {w} of $numbers',
            'the {w} <best|highest> scores among {l}, best first',
        ],
        sentences=[
            'Which are the {w} <largest|biggest|highest> numbers in {l}?',
            'top {w} of {l}',
            'top {w}: {l}',
            'Show me the top {w} <values |numbers |scores |>of {l}.',
            'List the {w} <biggest|largest> of {l}, largest first.',
        ],
        questions=[
            'which are the {w} <largest|biggest|highest>',
            'what are the top {w}',
            'which are the top {w} <values|scores|numbers>',
        ],
        held_out=['Pick the {w} biggest numbers from {l}.', 'Which {w} of {l} are the highest?'],
    ),
    about_list(
        'smallest-few',
        'I sort and take the first {k}.',
        ['numbers = {l}', 'final_answer(sorted(numbers)[:{k}])'],
        several(2),
        nouns=[
            f'the {{w}} {SMALL} <numbers|values|ones> of $numbers',
            f'the {{w}} {SMALL} <numbers |values |>in {{l}}',
            'the bottom {w} of $numbers',
            'the {w} <lowest|smallest> scores among {l}, lowest first',
        ],
        sentences=[
            'Which are the {w} <smallest|lowest> numbers in {l}?',
            'bottom {w} of {l}',
            'List the {w} <smallest|lowest> of {l}, smallest first.',
            'Show me the {w} <lowest|smallest> <values |numbers |>of {l}.',
        ],
        questions=[
            'which are the {w} <smallest|lowest>',
            'what are the bottom {w}',
            'which are the {w} lowest <values|scores|numbers>',
        ],
        held_out=['Pick the {w} smallest numbers from {l}.', 'Which {w} of {l} are the lowest?'],
    ),
    about_list(
        'sum-of-largest-few',
        'I add the {k} largest numbers.',
        ['numbers = {l}', 'final_answer(sum(sorted(numbers, reverse=True)[:{k}]))'],
        several(2),
        nouns=[
            f'the <sum|total> of the {{w}} {LARGE} <numbers|values|ones> of $numbers',
            'the <sum|total> of the top {w} of {l}',
            f'the {{w}} {LARGE} of {{l}} added <up|together>',
            'the total of the {w} <best|highest> scores among {l}',
        ],
        sentences=[
            'Add the {w} <largest|biggest|highest> numbers in {l}.',
            'sum of the top {w} in {l}',
            'What do the {w} <largest|biggest|highest> of {l} add up to?',
            'Only the top {w} of {l} count. What is their total?',
        ],
        questions=[
            'what do the {w} <largest|biggest|highest> add up to',
            'what is the <sum|total> of the top {w}',
            'how much are the {w} <best|highest> together',
        ],
        held_out=['Add up the top {w} values of {l}.', 'Take the {w} biggest of {l} and sum them.'],
    ),
    about_list(
        'sum-of-smallest-few',
        'I add the {k} smallest numbers.',
        ['numbers = {l}', 'final_answer(sum(sorted(numbers)[:{k}]))'],
        several(2),
        nouns=[
            f'the <sum|total> of the {{w}} {SMALL} <numbers|values|ones> of $numbers',
            f'the {{w}} {SMALL} of {{l}} added <up|together>',
            'the <sum|total> of the bottom {w} of {l}',
        ],
        sentences=[
            'Add the {w} <smallest|lowest> numbers in {l}.',
            'What do the {w} <smallest|lowest> of {l} add up to?',
            'sum of the {w} lowest in {l}',
        ],
        questions=[
            'what do the {w} <smallest|lowest> add up to',
            'what is the <sum|total> of the {w} <smallest|lowest>',
        ],
        held_out=['Take the {w} smallest of {l} and sum them.'],
        weight=0.3,
    ),
    about_list(
        'gap-between-two-largest',
        'I sort and subtract the second largest from the largest.',
        ['numbers = {l}', 'ordered = sorted(numbers)', 'final_answer(ordered[-1] - ordered[-2])'],
        lambda rng: dict(l=distinct_integers(rng)),
        nouns=[
            'the <difference|gap|distance> between the two <largest|biggest|highest> <numbers |values |>of {l}',
            'the <difference|gap> between the <largest|highest> and the second <largest|highest> of {l}',
            'the lead of the <best|highest> score over the second in {l}',
        ],
        sentences=[
            'How far apart are the two <largest|biggest|highest> numbers in {l}?',
            'By how much is the <largest|biggest> of {l} ahead of the second <largest|biggest>?',
            'gap between the top two of {l}',
            'Subtract the second largest of {l} from the largest.',
        ],
        questions=[
            'how far apart are the two <largest|biggest|highest>',
            'what is the <gap|difference> between the <top two|two largest>',
            'how much bigger is the largest than the second largest',
        ],
        held_out=['How much larger is the biggest number in {l} than the second biggest?'],
    ),
    about_list(
        'sum-of-extremes',
        'I add the minimum and the maximum.',
        ['numbers = {l}', 'final_answer(min(numbers) + max(numbers))'],
        any_numbers,
        nouns=[
            'the sum of the <smallest|lowest> and the <largest|highest> <number |value |>of {l}',
            'the sum of <the |>min and <the |>max of {l}',
            'the largest plus the smallest of {l}',
            'min plus max of {l}',
        ],
        sentences=[
            'Add the <smallest|lowest> and the <largest|biggest> number of {l}.',
            'What do the biggest and the smallest of {l} add up to?',
            'max + min of {l}',
        ],
        questions=[
            'what is the sum of the smallest and the largest',
            'what do the lowest and the highest add up to',
        ],
        held_out=['Take the maximum and the minimum of {l} and add them.'],
        weight=0.3,
    ),
    about_list(
        'mean-without-extremes',
        'I sort, drop the first and the last, and take the mean.',
        ['numbers = sorted({l})[1:-1]', 'final_answer(sum(numbers) / len(numbers))'],
        lambda rng: dict(l=distinct_integers(rng, 4, 9)),
        nouns=[
            'the <average|mean> of {l} without the <highest|largest> and the <lowest|smallest> <value|number|one>',
            'the <average|mean> of {l} without <min and max|the extremes|the largest and smallest>',
            'the <average|mean> of {l} if the best and the worst are dropped',
        ],
        sentences=[
            'Drop the <highest|largest> and the <lowest|smallest> of {l} and average the rest.',
            'Average {l}, but leave out the <biggest|highest> and the <smallest|lowest>.',
            'Remove the smallest and the largest from {l}. What is the average of the rest?',
            'The judges gave {l}. The best and the worst mark do not count. What is the average?',
        ],
        questions=[
            'what is the average without the <highest|largest> and the <lowest|smallest>',
            'what is the <mean|average> if I drop the best and the worst',
        ],
        held_out=['Ignore the highest and the lowest of {l}. What is the mean of the rest?'],
    ),
    about_list(
        'mean-without-smallest',
        'First I drop the smallest number, then I take the average.',
        [
            'numbers = {l}',
            'numbers = [n for n in numbers if n != min(numbers)]',
            'final_answer(sum(numbers) / len(numbers))',
        ],
        lambda rng: dict(l=distinct_integers(rng, 4, 9)),
        nouns=[
            'the <average|mean> of {l} without the <lowest|smallest|worst> <value|number|one>',
            'the <average|mean> of {l} when the <lowest|smallest> is dropped',
        ],
        sentences=[
            'Drop the <lowest|smallest> of {l} and average the rest.',
            'Average {l}, but leave out the <smallest|lowest>.',
            'The <lowest|worst> of {l} does not count. What is the average of the rest?',
        ],
        questions=[
            'what is the average without the <lowest|worst|smallest>',
            'what is the <mean|average> if I drop the <lowest|worst>',
        ],
        held_out=['Ignore the smallest of {l}. What is the mean of the rest?'],
        weight=0.35,
    ),
    about_list(
        'mean-without-largest',
        'First I drop the largest number, then I take the average.',
        [
            'numbers = {l}',
            'numbers = [n for n in numbers if n != max(numbers)]',
            'final_answer(sum(numbers) / len(numbers))',
        ],
        lambda rng: dict(l=distinct_integers(rng, 4, 9)),
        nouns=[
            'the <average|mean> of {l} without the <highest|largest|biggest|best> <value|number|one>',
            'the <average|mean> of {l} when the <highest|largest> is dropped',
        ],
        sentences=[
            'Drop the <highest|largest> of {l} and average the rest.',
            'Average {l}, but leave out the <biggest|largest>.',
            'The <highest|best> of {l} does not count. What is the average of the rest?',
        ],
        questions=[
            'what is the average without the <highest|best|largest>',
            'what is the <mean|average> if I drop the <highest|best>',
        ],
        held_out=['Ignore the largest of {l}. What is the mean of the rest?'],
        weight=0.35,
    ),
    about_list(
        'closest-to',
        'I take the number with the smallest distance to {x}.',
        ['numbers = {l}', 'final_answer(min(numbers, key=lambda n: abs(n - {x})))'],
        list_and_target,
        nouns=[
            'the <number|value> in {l} <closest|nearest> to {x}',
            'the <number|value> <closest|nearest> to {x} in {l}',
            'the one of {l} that is <closest|nearest> to {x}',
        ],
        sentences=[
            'Which <number |value |>of {l} is <closest|nearest> to {x}?',
            'Which number in {l} <comes|lies> <closest|nearest> to {x}?',
            'closest to {x}: {l}',
            'Find the one nearest to {x} among {l}.',
            'We guessed {l}, the answer was {x}. Which guess is closest?',
        ],
        questions=[
            'which <one |number |>is <closest|nearest> to {x}',
            'which <number|value> comes closest to {x}',
            'which of them is nearest to {x}',
        ],
        held_out=['Which of {l} has the smallest distance to {x}?', 'Among {l}, which value comes nearest to {x}?'],
    ),
]
