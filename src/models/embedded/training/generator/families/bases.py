"""Number bases and Roman numerals."""

from random import Random

from ..kind import Slots
from ..numbers import about_number
from ..slots import one_integer

ROMAN = (
    "[(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), "
    "(40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]"
)
DIGITS = '0123456789'


def in_base(number: int, base: int) -> str:
    digits = ''
    while number:
        digits = DIGITS[number % base] + digits
        number //= base
    return digits


def binary(rng: Random) -> Slots:
    return dict(a=bin(rng.randint(2, 2000))[2:])


def some_base(rng: Random) -> Slots:
    base = rng.choice([3, 4, 5, 6, 7, 8, 9])
    return dict(a=in_base(rng.randint(10, 3000), base), b=base)


KINDS = [
    about_number(
        'to-binary',
        'I will use bin.',
        ['final_answer(bin({a})[2:])'],
        one_integer(2, 5000),
        nouns=[
            '{a} in binary',
            '{a} as a binary number',
            'the binary <form|representation|code> of {a}',
            'the binary of {a}',
            'the <bits|binary digits> of {a}',
            'the binary number for {a}',
        ],
        sentences=[
            'Convert {a} to binary.',
            'What is {a} in binary?',
            'Write {a} as a binary number.',
            'Give me the binary form of {a}.',
            '{a} in binary',
            '{a} to binary',
            'convert {a} to binary',
            'Convert the decimal number {a} to binary.',
            'Write {a} in binary.',
            'Turn {a} into binary.',
            'bin({a})',
            'How do you write {a} in binary?',
            'How does {a} look in <binary|zeros and ones>?',
            'Convert {a} from decimal to binary.',
            'Convert {a} from base 10 to base 2.',
            '{a} in base 2',
            'Write {a} with zeros and ones.',
        ],
        questions=[
            'what is it in <binary|base 2>',
            'how do I write it in binary',
            'what is its binary form',
            'can you convert it to binary',
        ],
        held_out=[
            'Express {a} in base 2.',
            '@{a} written in binary',
            '@{a} written in binary',
        ],
        held_out_questions=['how does it look as a binary number'],
        weight=1.0,
    ),
    about_number(
        'to-hexadecimal',
        'I will use hex.',
        ['final_answer(hex({a})[2:])'],
        one_integer(2, 99999),
        nouns=[
            '{a} in <hex|hexadecimal>',
            '{a} as a hexadecimal number',
            'the hex <form|representation|code|value> of {a}',
            'the hexadecimal of {a}',
            'the <hex|hexadecimal> number for {a}',
        ],
        sentences=[
            'Convert {a} to hexadecimal.',
            'What is {a} in hexadecimal?',
            'Write {a} as a hexadecimal number.',
            'Give me the hexadecimal form of {a}.',
            '{a} in hex',
            '{a} to hex',
            'convert {a} to <hex|hexadecimal>',
            'Write {a} in hex.',
            'Turn {a} into <hex|hexadecimal>.',
            'hex({a})',
            'How do you write {a} in <hex|hexadecimal>?',
            'Convert {a} from decimal to <hex|hexadecimal>.',
            'Convert {a} from base 10 to base 16.',
            '{a} in base 16',
        ],
        questions=[
            'what is it in <hex|hexadecimal|base 16>',
            'how do I write it in hex',
            'what is its hexadecimal form',
            'can you convert it to <hex|hexadecimal>',
        ],
        held_out=[
            'Express {a} in base 16.',
            '@{a} written in hex',
            '@{a} written in hex',
        ],
        held_out_questions=['how does it look as a hexadecimal number'],
        weight=1.0,
    ),
    about_number(
        'from-binary',
        'I will use int with base 2.',
        ["final_answer(int('{a}', 2))"],
        binary,
        nouns=[
            'binary {a} in decimal',
            'the decimal value of <binary |the binary number >{a}',
            'the decimal number for binary {a}',
            'the value of the <bits|binary number> {a}',
            'the binary {a} in base 10',
        ],
        sentences=[
            'Convert the binary number {a} to decimal.',
            'What is binary {a} in decimal?',
            'Which decimal number is {a} in binary?',
            'Give me the decimal value of the binary number {a}.',
            'binary {a} to decimal',
            'convert binary {a} to decimal',
            'Convert {a} from binary to decimal.',
            'What number is {a} in binary?',
            'Which number is binary {a}?',
            'Convert {a} from base 2 to base 10.',
            "int('{a}', 2)",
            'Read {a} as a binary number. What is it in decimal?',
            'How much is binary {a}?',
            '{a} in base 2 is which decimal number?',
        ],
        held_out=[
            'Turn binary {a} into decimal.',
            '@the binary number {a} as a decimal',
            '@the binary number {a} as a decimal',
        ],
        weight=1.0,
    ),
    about_number(
        'from-hexadecimal',
        'I will use int with base 16.',
        ["final_answer(int('{a}', 16))"],
        lambda rng: dict(a=rng.choice([str.lower, str.lower, str.upper])(hex(rng.randint(2, 99999))[2:])),
        nouns=[
            '<hex|hexadecimal> {a} in decimal',
            'the decimal value of <hex |the hex number |0x>{a}',
            'the decimal number for hex {a}',
            'the value of 0x{a}',
            'the <hex|hexadecimal> number {a} in base 10',
        ],
        sentences=[
            'Convert the hexadecimal number {a} to decimal.',
            'What is hexadecimal {a} in decimal?',
            'Which decimal number is {a} in hexadecimal?',
            'Give me the decimal value of the hexadecimal number {a}.',
            'hex {a} to decimal',
            'convert hex {a} to decimal',
            'Convert {a} from <hex|hexadecimal> to decimal.',
            'What number is {a} in hex?',
            'Which number is hex {a}?',
            '0x{a} in decimal',
            'Convert 0x{a} to decimal.',
            'Convert {a} from base 16 to base 10.',
            "int('{a}', 16)",
            'How much is hex {a}?',
        ],
        held_out=[
            'Turn hexadecimal {a} into decimal.',
            '@the hex number {a} as a decimal',
            '@the hex number {a} as a decimal',
        ],
        weight=1.0,
    ),
    about_number(
        'to-base',
        'I divide by the base and collect the digits.',
        [
            "n, digits = {a}, ''",
            'while n > 0:',
            '    digits = str(n % {b}) + digits',
            '    n //= {b}',
            'final_answer(digits)',
        ],
        lambda rng: dict(a=rng.randint(10, 5000), b=rng.choice([3, 4, 5, 6, 7, 8, 9])),
        nouns=[
            '{a} in base {b}',
            '{a} written in base {b}',
            'the base {b} <form|representation> of {a}',
            'the digits of {a} in base {b}',
            'the base-{b} number for {a}',
        ],
        sentences=[
            'Convert {a} to base {b}.',
            'What is {a} in base {b}?',
            'Write {a} in base {b}.',
            'Give me the base {b} form of {a}.',
            '{a} to base {b}',
            'convert {a} to base {b}',
            'Turn {a} into base {b}.',
            'Convert {a} from base 10 to base {b}.',
            'How do you write {a} in base {b}?',
        ],
        held_out=[
            'Express the number {a} in base {b}.',
            'Write the number {a} with base {b}.',
        ],
        weight=1.0,
    ),
    about_number(
        'from-base',
        'I will use int with the base.',
        ["final_answer(int('{a}', {b}))"],
        some_base,
        nouns=[
            'the decimal value of {a} in base {b}',
            'the base {b} number {a} in decimal',
            'the decimal number for {a} in base {b}',
        ],
        sentences=[
            'Convert {a} from base {b} to <decimal|base 10>.',
            'Convert the base {b} number {a} to decimal.',
            'Which decimal number is {a} in base {b}?',
            'Read {a} in base {b}. What is it in decimal?',
            "int('{a}', {b})",
            'base {b} {a} to decimal',
        ],
        held_out=['Turn {a}, which is in base {b}, into a decimal number.'],
        weight=0.7,
    ),
    about_number(
        'to-roman',
        'I take the largest symbols first.',
        [
            "n, text = {a}, ''",
            f'for v, s in {ROMAN}:',
            '    while n >= v:',
            '        text += s',
            '        n -= v',
            'final_answer(text)',
        ],
        one_integer(1, 3000),
        nouns=[
            '{a} <in|as> Roman numerals',
            'the Roman numeral for {a}',
            'the Roman form of {a}',
            'the year {a} in Roman numerals',
        ],
        sentences=[
            'Write {a} in Roman numerals.',
            'Convert {a} to <a Roman numeral|Roman numerals>.',
            'How did the Romans write {a}?',
            '{a} to roman',
            'roman numeral {a}',
        ],
        questions=['what is it in Roman numerals', 'how is it written in Roman numerals'],
        held_out=['Turn {a} into a Roman numeral.'],
    ),
]
