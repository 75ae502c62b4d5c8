"""Rarer numbers that describe a list: range, deviation, mode, squares, a rounded mean."""

from random import Random

from ..kind import Slots, TaskKind
from ..lists import HELD_OUT_LIST_FACTS, LIST_FACTS, about_list, any_numbers, count, decimals, long_integers, statistic
from ..phrases import asked, wondered
from ..words import integers
from .lists_wordings import MORE, MORE_FACTS, MORE_USUAL


def list_with_mode(rng: Random) -> Slots:
    """One number four times, and others, shuffled."""
    frequent = rng.randint(0, 30)
    numbers = [frequent] * 4 + [rng.randint(0, 30) for _ in range(rng.randint(3, 7))]
    return dict(l=rng.sample(numbers, len(numbers)))


def list_and_digits(rng: Random) -> Slots:
    digits = rng.choice([1, 1, 2, 2, 3])
    numbers = decimals(rng, 3, 7) if rng.random() < 0.3 else long_integers(rng)
    return dict(l=numbers, k=digits, w=count(rng, digits), s='' if digits == 1 else 's')

KINDS = [
    statistic(
        name='range',
        short='<range|difference between the largest and the smallest number>',
        noun='<range|spread|difference between max and min|difference between the biggest and the smallest number>',
        thoughts=['The range is the maximum minus the minimum.'],
        code=[
            'numbers = {l}',
            'final_answer(max(numbers) - min(numbers))',
        ],
        nouns=[
            'the <gap|difference> between the <highest|largest> and the <lowest|smallest> of {l}',
            'max minus min of {l}',
        ],
        seen_more=[
            'Subtract the smallest of {l} from the largest.',
            'How far apart are the <largest|biggest|highest> and the <smallest|lowest> of {l}?',
            'By how much does the <largest|highest> of {l} exceed the <smallest|lowest>?',
            'max - min of {l}',
            *MORE['range'],
        ],
        questions=[
            'how far apart are the highest and the lowest',
            'how much more is the <largest|biggest> than the smallest',
            'what is the gap between the <highest|best> and the <lowest|worst>',
        ],
        held_out_questions=[
            'how far is it from the smallest to the largest',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='second-largest',
        short='second largest <number|value>',
        noun='second <largest|biggest|highest> <number|value|one>',
        thoughts=['I sort the unique numbers and take the second from the end.'],
        code=[
            'numbers = {l}',
            'final_answer(sorted(set(numbers))[-2])',
        ],
        slots=lambda rng: dict(l=rng.sample(range(1, 200), rng.randint(4, 8))),
        seen_more=[
            'Which is the second <largest|biggest|highest> number in {l}?',
            'second <largest|biggest> in {l}',
            'What number is second <largest|biggest> in {l}?',
            'Which number comes right after the <biggest|largest> in {l}?',
            *MORE['second-largest'],
        ],
        questions=[
            'which is the second <largest|biggest|highest>',
            'which number is the biggest after the maximum',
        ],
        held_out_questions=[
            'which one is number two when the biggest comes first',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='sum-of-squares',
        short='sum of the squares',
        noun='sum of <the |>squares',
        thoughts=['I square every number and add them.'],
        code=[
            'numbers = {l}',
            'final_answer(sum(n ** 2 for n in numbers))',
        ],
        slots=lambda rng: dict(l=integers(rng)),
        seen_more=[
            'Square every number in {l} and add them.',
            'Square the numbers {l} and sum them up.',
            'Square each of {l}, then add up the squares.',
            'Add the squares of {l}.',
        ],
        questions=[
            'what do their squares add up to',
            'what do I get when I square each and add the squares',
        ],
        list_first_is_held_out=False,
    ),
    TaskKind(
        name='standard-deviation',
        weight=0.5,
        thoughts=['I will use statistics.stdev.'],
        code=[
            'import statistics',
            'numbers = {l}',
            'final_answer(statistics.stdev(numbers))',
        ],
        slots=any_numbers,
        seen=[
            *asked(
                'the standard deviation of {l}',
                'the standard deviation in {l}',
                'the sample standard deviation of $numbers',
                'the <std|st dev|standard dev> of {l}',
            ),
            'standard deviation of {l}',
            'What standard deviation do {l} have?',
            '$want the stdev of {l}',
            '{l}: standard deviation?',
            'How large is the standard deviation of {l}?',
            wondered('the standard deviation of {l}'),
        ],
        facts=LIST_FACTS,
        questions=[
            'what is the standard deviation',
            'how <large|big|high> is the standard deviation',
            'what is the <stdev|standard deviation> of <them|these values|the list>',
            'which standard deviation do they have',
        ],
        held_out=[
            '$find the stdev of {l}',
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
    ),
    TaskKind(
        name='most-frequent',
        weight=0.8,
        thoughts=['I will use statistics.mode.'],
        code=[
            'import statistics',
            'numbers = {l}',
            'final_answer(statistics.mode(numbers))',
        ],
        slots=list_with_mode,
        seen=[
            *asked(
                'the <mode|most frequent number|most common value|most frequent value|most common number> <of|in> {l}',
                'the <number|value> that <occurs|appears|comes up|is repeated> most often in {l}',
                'the mode of $numbers',
            ),
            'Which <number|value> <appears|occurs> most often in {l}?',
            'Which number is the most <frequent|common> in {l}?',
            'most <frequent|common> in {l}?',
            'What number comes up most often in {l}?',
            'Which value do we see most often in {l}?',
            'Which of {l} <is there|occurs|do I have> the most times?',
            'mode {l}',
            'Find the value that is repeated the most in {l}.',
            wondered(
                'the <mode|most frequent number|most common value|most frequent value|most common number> <of|in> {l}',
            ),
            *MORE['most-frequent'],
        ],
        facts=[*LIST_FACTS, *MORE_FACTS],
        questions=[
            'which <number|value> <appears|occurs|comes up> most often',
            'what is the mode',
            'which is the most <common|frequent> <number|value|one>',
            'which value do I have the most times',
        ],
        held_out=[
            *asked('the number in {l} with the most occurrences'),
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
        held_out_questions=['which one is there more often than all others'],
    ),
    about_list(
        'mean-rounded',
        'The mean is the sum divided by the count, then I round it.',
        ['numbers = {l}', 'final_answer(round(sum(numbers) / len(numbers), {k}))'],
        list_and_digits,
        nouns=[
            'the <average|mean> of {l} rounded to {w} <decimal{s}|decimal place{s}|digit{s}|place{s}>',
            'the <average|mean> of {l} to {w} decimal <place{s}|digit{s}>',
            'the rounded <average|mean> of {l} ({w} decimal{s})',
        ],
        sentences=[
            'Average {l} and round to {w} decimal{s}.',
            'average of {l}, {w} decimal{s}',
            'What is the average of {l}? Round to {w} decimal place{s}.',
            'What is the mean of {l}? Round it to {w} decimal{s}.',
            'Give the average of {l} with {w} decimal{s}.',
            'mean {l} rounded {w} place{s}',
            *MORE_USUAL['mean-rounded'],
        ],
        questions=[
            'what is the <average|mean> rounded to {w} decimal{s}',
            'what is the <average|mean> with {w} decimal place{s}',
            'what is it on average, rounded to {w} decimal{s}',
            'what is the <average|mean> to {w} decimal place{s}',
        ],
        held_out=[
            'Round the average of {l} to {w} decimal{s}.',
            'Find the mean of {l} and give it with {w} decimal{s}.',
        ],
        held_out_questions=['how much is the average when I round it to {w} decimal place{s}'],
    ),
]
