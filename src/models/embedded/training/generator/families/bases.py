"""Number bases and Roman numerals."""

from ..kind import TaskKind
from ..phrases import asked, wondered
from ..slots import one_integer

KINDS = [
    TaskKind(
        name='to-binary',
        thoughts=['I will use bin.'],
        code=['final_answer(bin({a})[2:])'],
        slots=one_integer(2, 5000),
        seen=[
            'Convert {a} to binary.',
            'What is {a} in binary?',
            'Write {a} as a binary number.',
            'Give me the binary form of {a}.',
            *asked('{a} in binary', '{a} as a binary number', 'the binary <form|representation|code> of {a}'),
            '{a} in binary',
            '{a} to binary',
            'convert {a} to binary',
            'Convert the decimal number {a} to binary.',
            'Write {a} in binary.',
            'Turn {a} into binary.',
            wondered('{a} in binary'),
        ],
        held_out=[
            'Express {a} in base 2.',
            *asked('{a} written in binary'),
        ],
    ),
    TaskKind(
        name='to-hexadecimal',
        thoughts=['I will use hex.'],
        code=['final_answer(hex({a})[2:])'],
        slots=one_integer(2, 99999),
        seen=[
            'Convert {a} to hexadecimal.',
            'What is {a} in hexadecimal?',
            'Write {a} as a hexadecimal number.',
            'Give me the hexadecimal form of {a}.',
            *asked(
                '{a} in <hex|hexadecimal>',
                '{a} as a hexadecimal number',
                'the hex <form|representation|code|value> of {a}',
            ),
            '{a} in hex',
            '{a} to hex',
            'convert {a} to <hex|hexadecimal>',
            'Write {a} in hex.',
            'Turn {a} into <hex|hexadecimal>.',
            wondered('{a} in <hex|hexadecimal>'),
        ],
        held_out=[
            'Express {a} in base 16.',
            *asked('{a} written in hex'),
        ],
    ),
    TaskKind(
        name='from-binary',
        thoughts=['I will use int with base 2.'],
        code=["final_answer(int('{a}', 2))"],
        slots=lambda rng: dict(a=bin(rng.randint(2, 2000))[2:]),
        seen=[
            'Convert the binary number {a} to decimal.',
            'What is binary {a} in decimal?',
            'Which decimal number is {a} in binary?',
            'Give me the decimal value of the binary number {a}.',
            *asked('binary {a} in decimal', 'the decimal value of <binary |the binary number >{a}'),
            'binary {a} to decimal',
            'convert binary {a} to decimal',
            'Convert {a} from binary to decimal.',
            'What number is {a} in binary?',
            'Which number is binary {a}?',
            wondered('binary {a} in decimal'),
        ],
        held_out=[
            'Turn binary {a} into decimal.',
            *asked('the binary number {a} as a decimal'),
        ],
    ),
    TaskKind(
        name='from-hexadecimal',
        thoughts=['I will use int with base 16.'],
        code=["final_answer(int('{a}', 16))"],
        slots=lambda rng: dict(a=hex(rng.randint(2, 99999))[2:]),
        seen=[
            'Convert the hexadecimal number {a} to decimal.',
            'What is hexadecimal {a} in decimal?',
            'Which decimal number is {a} in hexadecimal?',
            'Give me the decimal value of the hexadecimal number {a}.',
            *asked('<hex|hexadecimal> {a} in decimal', 'the decimal value of <hex |the hex number |0x>{a}'),
            'hex {a} to decimal',
            'convert hex {a} to decimal',
            'Convert {a} from <hex|hexadecimal> to decimal.',
            'What number is {a} in hex?',
            'Which number is hex {a}?',
            wondered('<hex|hexadecimal> {a} in decimal'),
        ],
        held_out=[
            'Turn hexadecimal {a} into decimal.',
            *asked('the hex number {a} as a decimal'),
        ],
    ),
    TaskKind(
        name='to-base',
        thoughts=['I divide by the base and collect the digits.'],
        code=[
            "n, digits = {a}, ''",
            'while n > 0:',
            '    digits = str(n % {b}) + digits',
            '    n //= {b}',
            'final_answer(digits)',
        ],
        slots=lambda rng: dict(a=rng.randint(10, 5000), b=rng.choice([3, 4, 5, 6, 7, 8, 9])),
        seen=[
            'Convert {a} to base {b}.',
            'What is {a} in base {b}?',
            'Write {a} in base {b}.',
            'Give me the base {b} form of {a}.',
            *asked('{a} in base {b}', '{a} written in base {b}', 'the base {b} <form|representation> of {a}'),
            '{a} to base {b}',
            'convert {a} to base {b}',
            'Turn {a} into base {b}.',
            wondered('{a} in base {b}'),
        ],
        held_out=[
            'Express the number {a} in base {b}.',
            'Write the number {a} with base {b}.',
        ],
    ),
    TaskKind(
        name='to-roman',
        weight=0.4,
        thoughts=['I take the largest symbols first.'],
        code=[
            "n, text = {a}, ''",
            (
                "for v, s in [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), "
                "(40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]:"
            ),
            '    while n >= v:',
            '        text += s',
            '        n -= v',
            'final_answer(text)',
        ],
        slots=one_integer(1, 3000),
        seen=[
            *asked('{a} <in|as> Roman numerals', 'the Roman numeral for {a}'),
            'Write {a} in Roman numerals.',
            'Convert {a} to <a Roman numeral|Roman numerals>.',
            wondered('{a} <in|as> Roman numerals'),
        ],
        held_out=[
            'Turn {a} into a Roman numeral.',
        ],
    ),
]
