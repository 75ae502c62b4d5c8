"""Sequences: factorials, Fibonacci numbers, squares, cubes, arithmetic and geometric ones, Collatz."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from ..slots import one_integer


def arithmetic(rng: Random) -> Slots:
    return dict(e=rng.randint(1, 60), b=rng.randint(2, 25), a=rng.choice([10, 20, 50, 100, rng.randint(4, 100)]))


def geometric(rng: Random) -> Slots:
    return dict(e=rng.randint(1, 12), b=rng.choice([2, 2, 3, 4, 5, 10]), a=rng.randint(4, 15))


def arithmetic_start(rng: Random) -> Slots:
    """The first numbers of a sequence that rises, or falls, by the same step."""
    start, step = rng.randint(1, 60), rng.choice([rng.randint(2, 15), rng.randint(2, 15), -rng.randint(2, 9)])
    start += 60 if step < 0 else 0
    return dict(l=[start + step * index for index in range(rng.randint(3, 6))])


KINDS = [
    about_number(
        'factorial',
        'I will use math.factorial.',
        ['import math', 'final_answer(math.factorial({a}))'],
        one_integer(3, 25),
        nouns=[
            'the factorial of {a}',
            '{a} factorial',
            '{a}!',
            'the value of {a}!',
            'the product of all numbers from 1 to {a}',
            '1 * 2 * ... * {a}',
        ],
        sentences=[
            '$compute the factorial of {a}.',
            'What is {a} factorial?',
            'What is {a}!?',
            'Find the factorial of {a}.',
            '{a}!',
            'factorial of {a}',
            'How much is {a} factorial?',
            'How much is {a}!?',
            'Multiply all numbers from 1 to {a}.',
            'How large is the factorial of {a}?',
        ],
        questions=['what is its factorial', 'what is the factorial of it', 'how much is its factorial'],
        held_out=[
            'Give me {a} factorial.',
            '@factorial({a})',
            '@factorial({a})',
        ],
        weight=1.0,
    ),
    about_number(
        'fibonacci',
        'I loop with two variables.',
        ['a, b = 0, 1', 'for _ in range({a}):', '    a, b = b, a + b', 'final_answer(a)'],
        one_integer(5, 60),
        nouns=[
            'the {a}th Fibonacci number',
            'Fibonacci number {a}',
            'the Fibonacci number <with index|number|at position> {a}',
            'the {a}th number of the Fibonacci sequence',
            'the {a}th number in the Fibonacci series',
        ],
        sentences=[
            'What is the {a}th Fibonacci number?',
            '$compute Fibonacci number {a}.',
            'Find the {a}th number of the Fibonacci sequence.',
            'Give me the Fibonacci number with index {a}.',
            'fibonacci {a}',
            'fib({a})',
            'F({a}) of the Fibonacci sequence',
            'Which is the {a}th Fibonacci number?',
            '{a}th fibonacci number',
            'Which Fibonacci number has the index {a}?',
        ],
        held_out=[
            'Which number is at position {a} in the Fibonacci sequence?',
            '@the {a}th term of the Fibonacci sequence',
            '@the {a}th term of the Fibonacci sequence',
        ],
        weight=1.0,
    ),
    about_number(
        'fibonacci-list',
        'I collect the numbers in a list.',
        [
            'numbers = [0, 1]',
            'while len(numbers) < {a}:',
            '    numbers.append(numbers[-1] + numbers[-2])',
            'final_answer(numbers)',
        ],
        lambda rng: dict(a=rng.randint(4, 25)),
        nouns=[
            'the first {a} Fibonacci numbers',
            'the first {a} numbers of the Fibonacci <sequence|series>, starting with 0',
            'the list of the first {a} Fibonacci numbers',
        ],
        sentences=[
            'List the first {a} Fibonacci numbers.',
            'Which are the first {a} Fibonacci numbers?',
            'first {a} numbers of the Fibonacci sequence',
            'Start with 0 and 1 and list {a} Fibonacci numbers.',
            'Print {a} Fibonacci numbers as a list.',
        ],
        held_out=['Write down the first {a} Fibonacci numbers.'],
        weight=0.6,
    ),
    about_number(
        'squares',
        'I square the numbers of a range.',
        ['final_answer([n ** 2 for n in range(1, {b} + 1)])'],
        lambda rng: dict(b=rng.randint(3, 25)),
        nouns=[
            'the first {b} square numbers',
            'the squares of the numbers from 1 to {b}',
            'the list of the first {b} squares',
            'the squares of 1 to {b}',
        ],
        sentences=[
            'List the squares from 1 to {b}.',
            'List the first {b} square numbers.',
            'squares from 1 to {b}',
            'Which are the first {b} square numbers?',
            'List 1 squared, 2 squared and so on up to {b} squared.',
        ],
        held_out=['Square all numbers from 1 to {b}.'],
        weight=0.5,
    ),
    about_number(
        'cubes',
        'I cube the numbers of a range.',
        ['final_answer([n ** 3 for n in range(1, {b} + 1)])'],
        lambda rng: dict(b=rng.randint(3, 20)),
        nouns=[
            'the first {b} cube numbers',
            'the cubes of the numbers from 1 to {b}',
            'the cubes of 1 to {b}',
            'the list of the first {b} cubes',
        ],
        sentences=[
            'List the cubes from 1 to {b}.',
            'List the first {b} cube numbers.',
            'Which are the first {b} cubes?',
            'cubes from 1 to {b}',
            'List 1 cubed, 2 cubed and so on up to {b} cubed.',
            'What are the cubes of the numbers 1 to {b}?',
        ],
        held_out=['Cube all numbers from 1 to {b}.'],
        weight=0.35,
    ),
    about_number(
        'powers-of-number',
        'I raise {k} to 1, 2, and so on.',
        ['final_answer([{k} ** n for n in range(1, {b} + 1)])'],
        lambda rng: dict(k=rng.choice([2, 2, 3, 4, 5, 10]), b=rng.randint(3, 12)),
        nouns=[
            'the first {b} powers of {k}, starting with {k}',
            'the powers of {k} from {k}^1 to {k}^{b}',
            'a list of {k}^1, {k}^2 and so on up to {k}^{b}',
            'the first {b} powers of {k} (without 1)',
        ],
        sentences=[
            'List the first {b} powers of {k}, beginning with {k}.',
            'List the powers of {k} up to {k}^{b}, starting with {k}.',
            'Start with {k} and multiply by {k} again and again until you have {b} numbers.',
            'powers of {k} from {k}^1 to {k}^{b}',
            'Which are the first {b} powers of {k} if we begin with {k}?',
            'List {k} to the power 1, 2 and so on up to {b}.',
        ],
        held_out=['Write down {b} powers of {k}, the first being {k}.'],
        weight=0.35,
    ),
    about_number(
        'triangular-number',
        'A triangular number is the sum of 1 to n.',
        ['final_answer({a} * ({a} + 1) // 2)'],
        one_integer(3, 300),
        nouns=[
            'the {a}th triangular number',
            'triangular number {a}',
            'the triangular number <with index|of> {a}',
            'the triangle number {a}',
        ],
        sentences=[
            'Which is the {a}th triangular number?',
            '{a}th triangle number',
            'How many balls are in a triangle with {a} rows?',
            'Rows have 1, 2, 3 and so on cups. How many cups are in {a} rows?',
            'triangular number {a}',
            'How many cans are in a triangle with {a} rows, one can at the top and one more in each row?',
            'Everybody of {a} people brings one more gift than the one before, the first brings 1. How many gifts?',
            'What is the {a}th triangular number?',
        ],
        held_out=[
            'Find the triangular number at position {a}.',
            'A triangle of coins has {a} rows. How many coins is that?',
        ],
    ),
    about_number(
        'arithmetic-term',
        'I add the step to the first term a - 1 times.',
        ['first = {e}', 'step = {b}', 'final_answer(first + ({a} - 1) * step)'],
        arithmetic,
        nouns=[
            'the {a}th term of an arithmetic <sequence|progression> with first term {e} and <difference|step> {b}',
            'the {a}th term of the sequence that starts with {e} and <rises|grows|increases> by {b} each time',
            'term {a} of the arithmetic sequence with start {e} and difference {b}',
        ],
        sentences=[
            'An arithmetic sequence starts at {e} with <difference|step> {b}. What is the {a}th term?',
            'A sequence begins with {e} and <goes up by|adds> {b} each time. Which is the {a}th number?',
            'Start with {e} and add {b} each time. What is the {a}th number?',
            'arithmetic sequence, first term {e}, common difference {b}, term {a}?',
            'The first row has {e} seats and each row has {b} more. How many seats has row {a}?',
            'I save {e} in the first week and {b} more each week. How much do I save in week {a}?',
            'The sequence starts with {e} and each number is {b} more. What is the {a}th number?',
            'On day 1 I run {e} minutes, each day {b} minutes more. How long do I run on day {a}?',
        ],
        held_out=[
            'The first term is {e}, each next is {b} larger. Find term {a}.',
            'Count from {e} in steps of {b}. What is the {a}th number?',
        ],
    ),
    about_number(
        'arithmetic-sum',
        'I add the terms of the sequence.',
        ['first = {e}', 'step = {b}', 'final_answer(sum(first + i * step for i in range({a})))'],
        arithmetic,
        nouns=[
            'the sum of the first {a} terms of an arithmetic <sequence|progression> with first term {e} and '
            '<difference|step> {b}',
            'the total of the first {a} numbers that start with {e} and grow by {b} each time',
            'the sum of {a} numbers that start with {e} and rise by {b} each time',
        ],
        sentences=[
            'An arithmetic sequence starts at {e} with <difference|step> {b}. What is the sum of the first {a} terms?',
            'Start with {e} and add {b} each time. What do the first {a} numbers add up to?',
            'The first row has {e} seats and each row has {b} more. How many seats are in {a} rows?',
            'I save {e} in the first week and {b} more each week. How much is that in {a} weeks?',
            'On day 1 I run {e} minutes, each day {b} minutes more. How long do I run in {a} days in total?',
            'The sequence starts with {e} and each number is {b} more. What is the sum of the first {a}?',
            'arithmetic series, first term {e}, common difference {b}, {a} terms, sum?',
            'A tower has {e} stones at the top and {b} more in each row. How many stones have {a} rows in total?',
        ],
        held_out=['The first term is {e}, each next is {b} larger. Add the first {a} terms.'],
        weight=0.4,
    ),
    about_number(
        'geometric-term',
        'I multiply the first term by the ratio a - 1 times.',
        ['first = {e}', 'ratio = {b}', 'final_answer(first * ratio ** ({a} - 1))'],
        geometric,
        nouns=[
            'the {a}th term of a geometric <sequence|progression> with first term {e} and ratio {b}',
            'the {a}th term of the sequence that starts with {e} and is multiplied by {b} each time',
            'term {a} of the geometric sequence with start {e} and ratio {b}',
        ],
        sentences=[
            'A geometric sequence starts at {e} with ratio {b}. What is the {a}th term?',
            'Start with {e} and multiply by {b} each time. What is the {a}th number?',
            'geometric sequence, first term {e}, common ratio {b}, term {a}?',
            'A sequence begins with {e} and each number is {b} times the one before. What is the {a}th number?',
            'The first term is {e} and the ratio is {b}. Which is the {a}th term of the geometric sequence?',
            'On day 1 there are {e}, each day {b} times as many. How many are there on day {a}?',
            'geometric progression: start {e}, ratio {b}, {a}th term',
        ],
        held_out=['The first term is {e}, each next is {b} times as large. Find term {a}.'],
    ),
    about_number(
        'next-in-sequence',
        'The step is the difference of the first two; I add it to the last.',
        ['numbers = {l}', 'final_answer(numbers[-1] + numbers[1] - numbers[0])'],
        arithmetic_start,
        nouns=[
            'the next number in the <arithmetic |>sequence {l}',
            'the number that comes after {l} when the steps stay the same',
            'the next term of {l}',
        ],
        sentences=[
            'What comes next: {l}?',
            'Which number comes next in {l}?',
            'Continue the sequence {l} with one more number.',
            'next number: {l}, ...',
            'The numbers {l} change by the same step. Which is next?',
            'Continue: {l}',
            'What is the next number: {l}?',
            'My sequence is {l}. What comes next?',
            'Which number comes after {l}?',
            '{l}, what is next?',
        ],
        held_out=['Which number follows in the sequence {l}?'],
        weight=0.5,
    ),
    about_number(
        'collatz-steps',
        'I halve even numbers and take 3n + 1 of odd ones until 1.',
        [
            'n, steps = {a}, 0',
            'while n != 1:',
            '    n = n // 2 if n % 2 == 0 else 3 * n + 1',
            '    steps += 1',
            'final_answer(steps)',
        ],
        one_integer(3, 300),
        nouns=[
            'the number of Collatz steps <from|for> {a}<| to 1| until 1>',
            'the length in steps of the Collatz sequence from {a} to 1',
        ],
        sentences=[
            'How many Collatz steps does {a} need<| to reach 1>?',
            'How many steps does the Collatz sequence take from {a} to 1?',
            'collatz steps {a}',
            'Start with {a}: halve if even, else times 3 plus 1. How many steps until 1?',
        ],
        questions=['how many Collatz steps does it need to reach 1', 'how many steps does Collatz take until 1'],
        held_out=['Run Collatz on {a} and count the steps to 1.'],
        weight=0.5,
    ),
    about_number(
        'collatz-sequence',
        'I collect the numbers, halving even ones and taking 3n + 1 of odd ones.',
        [
            'n, numbers = {a}, [{a}]',
            'while n != 1:',
            '    n = n // 2 if n % 2 == 0 else 3 * n + 1',
            '    numbers.append(n)',
            'final_answer(numbers)',
        ],
        lambda rng: dict(a=rng.choice([6, 7, 11, 12, 13, 17, 20, 24, 34, 40, 52, rng.randint(3, 26)])),
        nouns=[
            'the Collatz sequence <of|from|starting at> {a}',
            'all numbers of the Collatz sequence from {a} to 1',
            'a list of the Collatz numbers of {a} down to 1',
        ],
        sentences=[
            'List the Collatz sequence from {a}.',
            'List the numbers Collatz visits from {a} to 1.',
            'collatz {a}, list all numbers',
            'Start with {a}: halve if even, else times 3 plus 1. List all numbers until 1.',
            'Which numbers does the Collatz sequence from {a} have?',
            'Show the whole Collatz sequence for {a}.',
            'collatz sequence {a}',
        ],
        held_out=['Write down the Collatz numbers from {a} until 1.'],
        weight=0.3,
    ),
]
