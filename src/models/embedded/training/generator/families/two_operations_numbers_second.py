"""What is done second with a number that came out."""

from random import Random

from ..kind import Slots
from .numbers_primes import IS_PRIME
from .two_operations_clauses import Second


def some_number(rng: Random, subject: object) -> Slots:
    return dict(k=rng.choice([rng.randint(2, 12), rng.randint(2, 12), rng.randint(2, 100)]))


def decimals(rng: Random, subject: object) -> Slots:
    return dict(j=rng.choice([2, 2, 2, 3]))


def some_percent(rng: Random, subject: object) -> Slots:
    return dict(p=rng.choice([5, 10, 20, 25, 50, rng.randint(1, 99)]))


SECOND = {
    one.name: one
    for one in [
        Second(
            name='divided',
            verbs=['divide {o} by {k}', 'divide {o} by {k}', 'share {o} among {k}'],
            nouns=['{o} divided by {k}', '{o}, divided by {k}', 'a division of {o} by {k}'],
            bare=['the result divided by {k}', 'that divided by {k}'],
            asks=['what is <the result|that|it> divided by {k}', 'what do I get if I divide it by {k}'],
            thought='divide the result',
            code='result / {k}',
            parameters=some_number,
        ),
        Second(
            name='times',
            verbs=['multiply {o} by {k}', 'multiply {o} with {k}', 'take {o} {k} times'],
            nouns=['{k} times {o}', '{o}, times {k}', '{o} multiplied by {k}'],
            bare=['the result times {k}', '{k} times the result'],
            asks=['what is <the result|that|it> times {k}', 'how much is {k} times the result'],
            thought='multiply the result',
            code='result * {k}',
            parameters=some_number,
        ),
        Second(
            name='plus',
            verbs=['add {k} to {o}', 'increase {o} by {k}', 'put {k} on top of {o}'],
            nouns=['{o} plus {k}', '{k} more than {o}', '{o}, increased by {k}'],
            bare=['the result plus {k}', '{k} more than the result'],
            asks=['what is <the result|that|it> plus {k}', 'what is {k} more than that'],
            thought='add to the result',
            code='result + {k}',
            parameters=some_number,
        ),
        Second(
            name='minus',
            verbs=['subtract {k} from {o}', 'take {k} away from {o}', 'decrease {o} by {k}'],
            nouns=['{o} minus {k}', '{k} less than {o}', '{o}, decreased by {k}'],
            bare=['the result minus {k}', '{k} less than the result'],
            asks=['what is <the result|that|it> minus {k}', 'what is {k} less than that'],
            thought='subtract from the result',
            code='result - {k}',
            parameters=some_number,
        ),
        Second(
            name='doubled',
            verbs=['double {o}', 'double {o}', 'multiply {o} by two'],
            nouns=['twice {o}', 'double {o}', 'the double of {o}'],
            bare=['twice the result', 'the double of that'],
            asks=['what is twice <that|the result>', 'how much is the double of that', 'what is it doubled'],
            thought='double the result',
            code='result * 2',
        ),
        Second(
            name='halved',
            verbs=['halve {o}', 'take half of {o}', 'divide {o} by two'],
            nouns=['half of {o}', 'half {o}', 'one half of {o}'],
            bare=['half of the result', 'half of that'],
            asks=['what is half of <that|the result|it>', 'how much is half of it', 'what is it halved'],
            thought='halve the result',
            code='result / 2',
        ),
        Second(
            name='squared',
            verbs=['square {o}', 'take the square of {o}', 'multiply {o} by itself'],
            nouns=['the square of {o}'],
            bare=['the square', 'the square of the result'],
            asks=['what is the square<| of that| of the result>', 'what is the result squared'],
            thought='square the result',
            code='result ** 2',
        ),
        Second(
            name='root',
            verbs=['take the <square |>root of {o}', 'find the square root of {o}'],
            nouns=['the square root of {o}', 'the root of {o}'],
            bare=['the square root', 'the <square |>root of the result'],
            asks=['what is the square root<| of that| of the result>', 'what is the root of it'],
            thought='take the square root',
            code='math.sqrt(result)',
            imports=['import math'],
        ),
        Second(
            name='rounded',
            verbs=['round {o} to {j} <decimals|decimal places>', 'round {o} to {j} digits after the point'],
            nouns=['{o} rounded to {j} <decimals|decimal places>', '{o}, rounded to {j} decimals'],
            bare=['the result rounded to {j} decimals', 'the result with {j} decimals'],
            asks=['what is the result rounded to {j} <decimals|decimal places>', 'what is it to {j} decimal places'],
            thought='round the result',
            code='round(result, {j})',
            parameters=decimals,
        ),
        Second(
            name='digits',
            verbs=['add the digits of {o}', 'add up all digits of {o}', 'find the digit sum of {o}'],
            nouns=['the digit sum of {o}', 'the sum of the digits of {o}'],
            bare=['the digit sum', 'the sum of its digits'],
            asks=['what is the digit sum', 'what do the digits add up to', 'what is the sum of the digits'],
            thought='add its digits',
            code='sum(int(d) for d in str(result))',
        ),
        Second(
            name='binary',
            verbs=['convert {o} to binary', 'write {o} in binary', 'turn {o} into a binary number'],
            nouns=['{o} in binary', '{o} as a binary number'],
            bare=['the result in binary', 'the binary form'],
            asks=['what is <it|that|the result> in binary', 'how do I write that in binary'],
            thought='write the result in binary',
            code='bin(result)[2:]',
        ),
        Second(
            name='prime',
            verbs=['tell me if {o} is prime', 'check <if|whether> {o} is a prime number', 'test whether {o} is prime'],
            nouns=[],
            bare=['an answer whether it is prime', 'a yes or no: is the result prime'],
            asks=['is <it|that|the result> prime', 'is the result a prime number', 'do I get a prime number'],
            thought='test the result for divisors',
            code='is_prime(result)',
            imports=IS_PRIME,
            wholes=['Is {o} <prime|a prime number>?', 'is {o} a prime', 'Check if {o} is prime.', '{o}: prime or not?'],
        ),
        Second(
            name='modulo',
            verbs=['take the remainder when {o} is divided by {k}', 'find the remainder of {o} divided by {k}'],
            nouns=['the remainder when {o} is divided by {k}', 'the remainder of {o} divided by {k}', '{o} modulo {k}'],
            bare=['the remainder for {k}', 'the remainder when it is divided by {k}'],
            asks=['what is the remainder when <it|that|the result> is divided by {k}', 'what is it modulo {k}'],
            thought='take the remainder',
            code='result % {k}',
            parameters=some_number,
        ),
        Second(
            name='percent',
            verbs=['take {p}% of {o}', 'calculate {p}% of {o}', 'find {p}% of {o}'],
            nouns=['{p}% of {o}', '{p}% from {o}'],
            bare=['{p}% of the result', '{p}% of that'],
            asks=['what is {p}% of <it|that|the result>', 'how much is {p}% of that'],
            thought='take the percentage',
            code='result * {p} / 100',
            parameters=some_percent,
        ),
    ]
}
