"""The digits of a number: added, multiplied, counted, turned around."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from ..slots import one_integer


def any_size(rng: Random) -> Slots:
    return dict(a=rng.randint(10, 10 ** rng.randint(2, 8)))


def often_palindrome(rng: Random) -> Slots:
    half = str(rng.randint(1, 999))
    number = rng.choice([half + half[::-1], half + half[-2::-1]])
    if rng.random() < 0.5:
        number = str(int(number) + rng.choice([1, 10, 100]))
    return dict(a=int(number))


def number_and_digit(rng: Random) -> Slots:
    number = str(rng.randint(100, 99999999))
    return dict(a=int(number), d=int(rng.choice(number)) if rng.random() < 0.8 else rng.randint(0, 9))


def armstrong(rng: Random) -> Slots:
    return dict(a=rng.choice([153, 370, 371, 407, 9474, rng.randint(100, 999), rng.randint(100, 9999)]))


KINDS = [
    about_number(
        'digit-sum',
        'I add the digits one by one.',
        ['final_answer(sum(int(d) for d in str({a})))'],
        one_integer(100, 9999999),
        nouns=[
            'the <digit sum|sum of the digits|sum of all digits> of {a}',
            'the sum of the digits in {a}',
            'the <cross sum|digital sum|total of the digits> of {a}',
            'the digits of {a} added <up|together>',
        ],
        sentences=[
            '{a} digit sum',
            'add the digits: {a}',
            'sum the digits in {a}',
            'what is the cross sum of {a}',
            'take {a} and add all its digits',
            'What do you get if you add <up |>the digits of {a}?',
            'digitsum of {a}',
            'My phone code is {a}. What is the sum of its digits?',
            'My locker number is {a}, digit sum?',
            'all digits of {a} <added|summed up|together>',
            'how much are the digits of {a} <added|together>',
            'Add every digit of {a}.',
            'the digits in {a}, what do they sum to',
            'What is the sum of the digits of {a}?',
            '$compute the digit sum of {a}.',
            'Add the digits of {a}.',
            'Find the sum of all digits in {a}.',
            'digit sum of {a}',
            'Add up the digits of {a}.',
            'What do the digits of {a} add up to?',
            'sum of digits of {a}',
            '$want the sum of digits for {a}',
            'digit sum {a}',
        ],
        questions=[
            'what is <its|the> <digit sum|sum of digits>',
            'what do its digits add up to',
            'what is the sum of its digits',
            'what do I get when I add its digits',
        ],
        held_out=[
            'Sum up the digits of the number {a}.',
            '$find the sum of digits for {a}',
        ],
        held_out_questions=['how much are its digits together'],
        weight=1.0,
    ),
    about_number(
        'digit-product',
        'I multiply the digits.',
        ['import math', 'final_answer(math.prod(int(d) for d in str({a})))'],
        one_integer(12, 99999),
        nouns=[
            'the <digit product|product of the digits|product of all digits> of {a}',
            'the digits of {a} multiplied <together|with each other>',
        ],
        sentences=[
            'What is the product of the digits of {a}?',
            'Multiply the digits of {a}.',
            'product of digits of {a}',
            'Multiply all digits in {a} together.',
        ],
        questions=[
            'what is the product of its digits',
            'what do I get when I multiply its digits',
        ],
        held_out=['Find the digit product for {a}.'],
    ),
    about_number(
        'count-digits',
        'I convert the number to text and count.',
        ['final_answer(len(str({a} ** {b})))'],
        lambda rng: dict(a=rng.randint(2, 99), b=rng.randint(5, 60)),
        nouns=[
            'the number of digits of {a}^{b}',
            'the number of digits in {a} to the power of {b}',
            'the digit count of {a}^{b}',
            'the length of {a}^{b} in digits',
        ],
        sentences=[
            'How many digits does {a}^{b} have?',
            'How many digits are in {a} to the power of {b}?',
            'How long is {a}^{b} in digits?',
            'Count the digits of {a} to the power {b}.',
            'how many digits: {a}^{b}',
            'Compute {a}^{b}. How many digits has the result?',
            'How many digits does {a} to the power of {b} have?',
            'How many digits long is {a}^{b}?',
        ],
        held_out=['How many digits has {a} ** {b}?'],
    ),
    about_number(
        'count-digits-of-number',
        'I convert the number to text and count.',
        ['final_answer(len(str({a})))'],
        lambda rng: dict(a=rng.randint(1, 10 ** rng.randint(2, 12))),
        nouns=['the number of digits <of|in> {a}', 'the count of digits in {a}', 'the digit count of {a}'],
        sentences=[
            'How many digits does {a} have?',
            'How many digits are in {a}?',
            'Count the digits of {a}.',
            'how many digits: {a}',
        ],
        questions=['how many digits does it have', 'what is the number of digits', 'how many digits are in it'],
        held_out=['How many digits has the number {a}?'],
    ),
    about_number(
        'count-digits-of-factorial',
        'I convert the factorial to text and count.',
        ['import math', 'final_answer(len(str(math.factorial({a}))))'],
        one_integer(5, 200),
        nouns=[
            'the number of digits of {a} factorial',
            'the number of digits in {a}!',
            'the digit count of {a}!',
            'the length of {a}! in digits',
        ],
        sentences=[
            'How many digits does {a} factorial have?',
            'How many digits does {a}! have?',
            'Count the digits of the factorial of {a}.',
            'how many digits: {a}!',
            'How long is {a}! in digits?',
            'Compute {a}!. How many digits has it?',
        ],
        held_out=['How many digits are in the factorial of {a}?'],
        weight=0.3,
    ),
    about_number(
        'digit-sum-of-power',
        'I add the digits of the power.',
        ['final_answer(sum(int(d) for d in str({a} ** {b})))'],
        lambda rng: dict(a=rng.randint(2, 20), b=rng.randint(5, 60)),
        nouns=[
            'the digit sum of {a}^{b}',
            'the sum of the digits of {a} to the power of {b}',
            'the sum of all digits of {a}^{b}',
            'the digits of {a}^{b} added <up|together>',
        ],
        sentences=[
            'Add the digits of {a}^{b}.',
            'What do the digits of {a} to the power {b} add up to?',
            'digit sum of {a}^{b}',
            'What is the sum of the digits of {a}^{b}?',
            'Compute {a}^{b} and add its digits.',
            'Take {a} to the power of {b} and add up its digits.',
        ],
        held_out=['Find the sum of the digits in {a}^{b}.'],
        weight=0.4,
    ),
    about_number(
        'reverse-digits',
        'I turn the digits around as text.',
        ['final_answer(int(str({a})[::-1]))'],
        any_size,
        nouns=[
            'the <number|digits of> {a} <reversed|backwards|in reverse|read backwards>',
            'the reverse of <the number |>{a}',
            'the number {a} with its digits in reverse order',
            'the number you get when you read {a} from back to front',
        ],
        sentences=[
            'Reverse the digits of {a}.',
            'Reverse the number {a}.',
            'Write the number {a} <backwards|back to front>.',
            'Turn the digits of {a} around.',
            'reverse digits: {a}',
        ],
        questions=[
            'what is it <backwards|reversed|back to front>',
            'what is the number with its digits reversed',
            'what do I get when I reverse its digits',
        ],
        held_out=['Flip the order of the digits in {a}.', 'Which number is {a} when it is read backwards?'],
    ),
    about_number(
        'is-palindromic-number',
        'I compare the digits with their reverse.',
        ['final_answer(str({a}) == str({a})[::-1])'],
        often_palindrome,
        sentences=[
            'Is {a} a palindrome?',
            'Is {a} a palindromic number?',
            'Is the number {a} the same backwards?',
            'Does {a} read the same <backwards|from back to front|in both directions>?',
            'Check if the number {a} is a palindrome.',
            'palindrome number {a}?',
        ],
        questions=[
            'is it a palindrome',
            'is it the same backwards',
            'does it read the same from both ends',
        ],
        held_out=['Tell me whether {a} is a palindromic number.'],
    ),
    about_number(
        'largest-digit',
        'I take the maximum of the digits.',
        ['final_answer(max(int(d) for d in str({a})))'],
        any_size,
        nouns=['the <largest|biggest|highest> digit <of|in> {a}'],
        sentences=[
            'Which is the <largest|biggest> digit in {a}?',
            'Which digit of {a} is the <highest|largest>?',
            'biggest digit of {a}',
            'What is the largest digit that {a} has?',
        ],
        questions=[
            'what is its <largest|biggest|highest> digit',
            'which of its digits is the <largest|biggest>',
        ],
        held_out=['Find the greatest digit of {a}.'],
        weight=0.4,
    ),
    about_number(
        'smallest-digit',
        'I take the minimum of the digits.',
        ['final_answer(min(int(d) for d in str({a})))'],
        any_size,
        nouns=['the <smallest|lowest> digit <of|in> {a}'],
        sentences=[
            'Which is the <smallest|lowest> digit in {a}?',
            'Which digit of {a} is the <lowest|smallest>?',
            'smallest digit of {a}',
            'What is the smallest digit that {a} has?',
        ],
        questions=[
            'what is its <smallest|lowest> digit',
            'which of its digits is the <smallest|lowest>',
        ],
        held_out=['Find the least digit of {a}.'],
        weight=0.3,
    ),
    about_number(
        'last-digit-of-power',
        'I take the power modulo 10.',
        ['final_answer({a} ** {b} % 10)'],
        lambda rng: dict(a=rng.randint(2, 99), b=rng.randint(3, 99)),
        nouns=[
            'the last digit of {a}^{b}',
            'the <last|final> digit of {a} to the power of {b}',
            'the units digit of {a}^{b}',
            'the digit at the end of {a} to the power {b}',
        ],
        sentences=[
            'Which is the last digit of {a}^{b}?',
            'With which digit does {a} to the power {b} end?',
            'last digit of {a}^{b}',
            'What is the last digit of {a} to the power of {b}?',
            '{a}^{b}, last digit?',
            'Compute {a}^{b}. What is the last digit?',
        ],
        held_out=['On which digit does {a}^{b} end?'],
        weight=0.4,
    ),
    about_number(
        'count-digit',
        'I count the digit in the text.',
        ["final_answer(str({a}).count('{d}'))"],
        number_and_digit,
        nouns=['the number of {d}s in the number {a}', 'the number of times the digit {d} occurs in {a}'],
        sentences=[
            'How <often|many times> does the digit {d} <occur|appear> in {a}?',
            'How many {d}s are in the number {a}?',
            'Count the digit {d} in {a}.',
        ],
        questions=['how often does the digit {d} <occur|appear>', 'how many {d}s are in it'],
        held_out=['In the number {a}, how many times is the digit {d}?'],
        weight=0.5,
    ),
    about_number(
        'digits-list',
        'I take each digit of the text.',
        ['final_answer([int(d) for d in str({a})])'],
        any_size,
        nouns=['the digits of {a} as a list', 'a list of the digits of {a}'],
        sentences=[
            'List the digits of {a}.',
            'Split {a} into its digits.',
            'Which digits does {a} consist of, in order?',
        ],
        questions=['what are its digits as a list', 'can you split it into its digits'],
        held_out=['Break {a} up into a list of digits.'],
        weight=0.4,
    ),
    about_number(
        'digits-sorted-largest',
        'I sort the digits in reverse.',
        ["final_answer(int(''.join(sorted(str({a}), reverse=True))))"],
        any_size,
        nouns=[
            'the <largest|biggest> number that can be made from the digits of {a}',
            'the largest number with exactly the digits of {a}',
            'the biggest number you get by rearranging {a}',
        ],
        sentences=[
            'Which is the <largest|biggest> number with the digits of {a}?',
            'Rearrange the digits of {a} to get the <largest|biggest> number.',
            'Sort the digits of {a} so that the number is as large as possible.',
            'Sort the digits of {a} from large to small and give me the number.',
            'Use all digits of {a} for the largest possible number.',
            'largest number from the digits {a}',
        ],
        held_out=['Put the digits of {a} in order so that the number is as large as possible.'],
        weight=0.3,
    ),
    about_number(
        'is-armstrong-number',
        'I add the digits to the power of their count.',
        ['digits = str({a})', 'final_answer(sum(int(d) ** len(digits) for d in digits) == {a})'],
        armstrong,
        sentences=[
            'Is {a} an Armstrong number?',
            'Check if {a} is <an Armstrong|a narcissistic> number.',
            'Armstrong number or not: {a}?',
        ],
        questions=['is it an Armstrong number'],
        held_out=['Tell me whether {a} is an Armstrong number.'],
        weight=0.3,
    ),
]
