"""One number that describes a list: mean, median, extremes, sum, product."""

from ..lists import statistic
from ..words import integers
from .lists_wordings import MORE

KINDS = [
    statistic(
        name='mean',
        short='<mean|average>',
        noun='<mean|average|mean value|average value>',
        thoughts=['The mean is the sum divided by the count.'],
        code=[
            'numbers = {l}',
            'final_answer(sum(numbers) / len(numbers))',
        ],
        nouns=[
            'the average <score|grade|mark|result> of someone with {l}',
            'the arithmetic mean of {l}',
            'the average of these <scores|grades|ages|temperatures|measurements>: {l}',
        ],
        seen_more=[
            'What do the numbers {l} average to?',
            'average these: {l}',
            'Average {l}.',
            'What is {l} on average?',
            'Take the average of {l}.',
            'avg of {l}',
            'avg {l}',
            'My test scores were {l}. <What is my average?|How did I do on average?>',
            'Add up {l} and divide by how many there are.',
            'The temperatures this week were {l}. What was the average?',
            '<My|Her|His> grades: {l}. Average<| grade>?',
            *MORE['mean'],
        ],
        questions=[
            'what is that on average',
            'what do they average to',
            'how <much|high> is it on average',
            'what is the average of these <numbers|scores>',
            'what was the average',
        ],
        held_out_questions=[
            'what does it come to on average',
        ],
    ),
    statistic(
        name='median',
        short='median',
        noun='<median|median value|middle value>',
        thoughts=['I will use statistics.median.'],
        code=[
            'import statistics',
            'numbers = {l}',
            'final_answer(statistics.median(numbers))',
        ],
        nouns=[
            'the <mid value|middle number> of {l} <when sorted|once sorted|after sorting>',
            'the mid value of {l}',
            'the value in the middle of {l} when sorted',
        ],
        seen_more=[
            'median {l}',
            'Which number is in the middle of {l} when sorted?',
            'Sort {l} and tell me the <middle one|one in the middle>.',
            'Which value lies in the middle when you sort {l}?',
            'middle value of {l} please',
            *MORE['median'],
        ],
        questions=[
            'which value is in the middle when they are sorted',
            'what is the mid value',
            'which is the middle one after sorting',
            'what is the median and not the mean',
        ],
        held_out_questions=[
            'which number sits in the middle once they are sorted',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='largest',
        short='<largest number|maximum|biggest value>',
        noun='<largest number|maximum|biggest number|highest value|max|greatest number|largest value|biggest one>',
        thoughts=['I will use max.'],
        code=[
            'numbers = {l}',
            'final_answer(max(numbers))',
        ],
        nouns=[
            'the <highest|best|top> score among {l}',
            'the <biggest|largest|highest> of {l}',
        ],
        seen_more=[
            'Which number is the largest in {l}?',
            'max of {l}',
            'Which is the <biggest|largest|highest|greatest> of {l}?',
            'Which number is the <biggest|largest|highest> in {l}?',
            'Which of these is the <biggest|largest>: {l}?',
            'max({l})',
            'biggest of {l}?',
            'How high does {l} go at most?',
            *MORE['largest'],
        ],
        questions=[
            'which is the <biggest|largest|highest|greatest>',
            'which <number|one> is the <biggest|largest|highest>',
            'what is the highest I have',
            'what is the top value',
        ],
        held_out_questions=[
            'which number is greatest of all',
        ],
    ),
    statistic(
        name='smallest',
        short='<smallest number|minimum|lowest value>',
        noun='<smallest number|minimum|lowest number|smallest value|min|least number|lowest value|smallest one>',
        thoughts=['I will use min.'],
        code=[
            'numbers = {l}',
            'final_answer(min(numbers))',
        ],
        nouns=[
            'the <lowest|worst> score among {l}',
            'the <smallest|lowest|least> of {l}',
        ],
        seen_more=[
            'Which number is the smallest in {l}?',
            'min of {l}',
            'Which is the <smallest|lowest> of {l}?',
            'Which number is the <smallest|lowest> in {l}?',
            'Which of these is the <smallest|lowest>: {l}?',
            'min({l})',
            'smallest of {l}?',
            'How low does {l} go?',
            *MORE['smallest'],
        ],
        questions=[
            'which is the <smallest|lowest|least>',
            'which <number|one> is the <smallest|lowest>',
            'what is the lowest I have',
            'what is the least value',
        ],
        held_out_questions=[
            'which number is smallest of all',
        ],
    ),
    statistic(
        name='sum',
        short='<sum|total>',
        noun='<sum|total|sum total>',
        thoughts=['I will use sum.'],
        code=[
            'numbers = {l}',
            'final_answer(sum(numbers))',
        ],
        nouns=[
            '{l} <added together|added up|summed up|in total|all together>',
            'the total <score|amount|number of points> of {l}',
        ],
        seen_more=[
            'Add up the numbers {l}.',
            'Add {l}.',
            'add up {l}',
            'Sum {l}.',
            'sum up these numbers: {l}',
            'How much is {l} added together?',
            'Add these numbers: {l}',
            'Add the numbers {l} together.',
            'total of {l}',
            'What do {l} add up to?',
            '<Tell me|Can you tell me|I want to know|Do you know> what {l} add up to',
            'How much is {l} in total?',
            'add all of these: {l}',
            'sum({l})',
            *MORE['sum'],
        ],
        questions=[
            'how much is that <in total|altogether|all together|in all>',
            'what do they add up to',
            'what do I get when I add them<| all| up>',
            'how <much|many> are they <together|in sum>',
        ],
        held_out=[
            'Add all the values in {l}.',
        ],
        held_out_questions=[
            'what is it when all are added together',
        ],
        list_first_is_held_out=False,
    ),
    statistic(
        name='product',
        short='product',
        noun='product',
        thoughts=['I multiply all numbers.'],
        code=[
            'import math',
            'numbers = {l}',
            'final_answer(math.prod(numbers))',
        ],
        slots=lambda rng: dict(l=integers(rng, 3, 6, 20)),
        nouns=[
            '{l} multiplied <together|with each other>',
        ],
        seen_more=[
            'Multiply all the numbers in {l}.',
            'Multiply {l}.',
            'multiply these numbers: {l}',
            'multiply all of {l} together',
            'How much is {l} multiplied together?',
            'What do you get by multiplying {l}?',
            'times all of these together: {l}',
            *MORE['product'],
        ],
        questions=[
            'what do I get when I multiply them<| all| together>',
            'how much are they multiplied together',
        ],
        held_out_questions=[
            'what is it when all are multiplied',
        ],
    ),
]
