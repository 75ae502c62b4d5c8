"""Octal numbers, bits, sums in binary, and Roman numerals that are read."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from ..slots import one_integer
from .bases import ROMAN, binary


def roman(number: int) -> str:
    text = ''
    for value, sign in eval(ROMAN):
        while number >= value:
            text += sign
            number -= value
    return text


def two_binaries(rng: Random) -> Slots:
    return {name: bin(rng.randint(2, 500))[2:] for name in 'ab'}


KINDS = [
    about_number(
        'to-octal',
        'I will use oct.',
        ['final_answer(oct({a})[2:])'],
        one_integer(8, 9999),
        nouns=['{a} in octal', '{a} as an octal number', 'the octal <form|representation|value> of {a}'],
        sentences=[
            'Convert {a} to octal.',
            'Write {a} in octal.',
            'oct({a})',
            '{a} to octal',
            'Turn {a} into octal.',
            'Convert {a} from decimal to octal.',
            '{a} in base 8',
            'How do you write {a} in octal?',
            'Convert {a} from base 10 to base 8.',
        ],
        questions=['what is it in octal', 'can you convert it to octal'],
        held_out=['Express {a} as an octal number.'],
        weight=0.5,
    ),
    about_number(
        'from-octal',
        'I will use int with base 8.',
        ["final_answer(int('{a}', 8))"],
        lambda rng: dict(a=oct(rng.randint(8, 9999))[2:]),
        nouns=[
            'octal {a} in decimal',
            'the decimal value of <octal |the octal number >{a}',
            'the octal number {a} in base 10',
        ],
        sentences=[
            'Convert octal {a} to decimal.',
            'Convert {a} from octal to decimal.',
            'Which decimal number is {a} in octal?',
            'octal {a} to decimal',
            'Convert {a} from base 8 to base 10.',
            'Which number is octal {a}?',
            "int('{a}', 8)",
            'Read {a} as an octal number. What is it in decimal?',
        ],
        held_out=['Turn octal {a} into decimal.'],
        weight=0.5,
    ),
    about_number(
        'hexadecimal-to-binary',
        'I read the number with base 16 and use bin.',
        ["final_answer(bin(int('{a}', 16))[2:])"],
        lambda rng: dict(a=hex(rng.randint(16, 9999))[2:]),
        nouns=[
            'hex {a} in binary',
            'the binary <form|value> of hex {a}',
            'the hex number {a} as a binary number',
            '0x{a} in binary',
        ],
        sentences=[
            'Convert hex {a} to binary.',
            'Convert {a} from <hex|hexadecimal> to binary.',
            'hex {a} to binary',
            'Convert 0x{a} to binary.',
            'How do you write hex {a} in binary?',
            'Write hex {a} in binary.',
            'What is hexadecimal {a} in binary?',
            'Convert {a} from base 16 to base 2.',
        ],
        held_out=['Turn hexadecimal {a} into binary.'],
        weight=0.4,
    ),
    about_number(
        'binary-to-hexadecimal',
        'I read the number with base 2 and use hex.',
        ["final_answer(hex(int('{a}', 2))[2:])"],
        binary,
        nouns=[
            'binary {a} in <hex|hexadecimal>',
            'the <hex|hexadecimal> <form|value> of binary {a}',
            'the binary number {a} as a hexadecimal number',
        ],
        sentences=[
            'Convert binary {a} to <hex|hexadecimal>.',
            'Convert {a} from binary to <hex|hexadecimal>.',
            'binary {a} to hex',
            'Convert the binary number {a} to hexadecimal.',
            'How do you write binary {a} in hex?',
            'Write binary {a} in hex.',
            'What is binary {a} in hexadecimal?',
            'Convert {a} from base 2 to base 16.',
        ],
        held_out=['Turn binary {a} into hexadecimal.'],
        weight=0.4,
    ),
    about_number(
        'binary-sum',
        'I read both with base 2, add, and use bin.',
        ["final_answer(bin(int('{a}', 2) + int('{b}', 2))[2:])"],
        two_binaries,
        nouns=[
            'the sum of the binary numbers {a} and {b}<| in binary>',
            'binary {a} plus binary {b}, in binary',
            'binary {a} and binary {b} added, in binary',
            'the binary sum of {a} and {b}',
        ],
        sentences=[
            'Add the binary numbers {a} and {b}. <Answer in binary.|Keep it binary.>',
            'binary {a} + binary {b}, in binary',
            'Add {a} and {b} in binary.',
            'What is binary {a} plus binary {b}? Answer in binary.',
            'Add binary {a} to binary {b} and give the sum in binary.',
            'In binary, what is {a} + {b}?',
            'binary addition: {a} + {b}',
        ],
        held_out=['Sum up binary {a} and binary {b} and keep it in binary.'],
        weight=0.4,
    ),
    about_number(
        'count-ones',
        'I count the ones in the binary form.',
        ["final_answer(bin({a}).count('1'))"],
        one_integer(2, 9999),
        nouns=[
            'the number of ones in the binary form of {a}',
            'the number of set bits in {a}',
            'the number of 1 bits in {a}',
        ],
        sentences=[
            'How many ones does {a} have in binary?',
            'How many bits of {a} are set?',
            'Count the ones in the binary form of {a}.',
        ],
        questions=['how many ones does it have in binary', 'how many of its bits are set'],
        held_out=['When {a} is in binary, how many ones are there?'],
        weight=0.4,
    ),
    about_number(
        'count-bits',
        'I will use bit_length.',
        ['final_answer(({a}).bit_length())'],
        one_integer(2, 99999),
        nouns=['the number of bits <needed for|in> {a}', 'the bit length of {a}'],
        sentences=[
            'How many bits does {a} need?',
            'How many binary digits does {a} have?',
            'How long is {a} in binary?',
        ],
        questions=['how many bits does it need', 'how many binary digits does it have'],
        held_out=['How many bits are necessary, or needed, for {a}?'],
        weight=0.4,
    ),
    about_number(
        'from-roman',
        'I add each value, or subtract it before a larger one.',
        [
            "text = '{a}'",
            "values = [dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)[c] for c in text]",
            'final_answer(sum(-v if v < w else v for v, w in zip(values, values[1:] + [0])))',
        ],
        lambda rng: dict(a=roman(rng.randint(4, 2999))),
        nouns=[
            'the number for the Roman numeral {a}',
            'the Roman numeral {a} as a number',
            'the value of the Roman numeral {a}',
            'Roman {a} in <decimal|normal numbers>',
        ],
        sentences=[
            'Convert the Roman numeral {a} to a number.',
            'Which number is {a} in Roman numerals?',
            'What does the Roman numeral {a} mean?',
            'roman {a} to number',
            'Read the Roman numeral {a}.',
            'An old building shows the year {a}. Which year is that in normal numbers?',
            'What number is {a}, a Roman numeral?',
            'roman numeral {a} in numbers',
        ],
        held_out=['Turn the Roman numeral {a} into a normal number.'],
        weight=0.4,
    ),
]
