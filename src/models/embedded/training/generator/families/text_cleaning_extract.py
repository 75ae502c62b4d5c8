"""What stands in texts: numbers, prices, addresses, files, telephone numbers, hashtags."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import coded_word, long_word, natural, plain_word, texts
from ..words import GOODS, PEOPLE, THINGS, invented_word
from .text_cleaning_wordings import MORE

ENDINGS = 'txt pdf csv jpg png docx xlsx mp3 zip html py json md gz'.split()
DOMAINS = 'com org net io de co.uk fr eu'.split()


def host(rng: Random) -> str:
    name = rng.choice([invented_word(rng), plain_word(rng), f'{invented_word(rng)}-{rng.choice(THINGS)}'])
    return f'{name}.{rng.choice(DOMAINS)}'


def email(rng: Random) -> str:
    one, two = rng.choice(PEOPLE).lower(), invented_word(rng)
    users = [one, f'{one}.{two}', f'{one}_{two}', f'{two}{rng.randint(1, 99)}', f'{one}-{two}', 'info', 'sales']
    return f'{rng.choice(users)}@{host(rng)}'


def text_with_numbers(rng: Random) -> Slots:
    """A sentence with two to four whole numbers."""
    parts = [f'{rng.randint(1, rng.choice([9, 99, 999]))} {rng.choice(GOODS)}' for _ in range(rng.randint(2, 4))]
    person = rng.choice(PEOPLE)
    few = ', '.join(parts[:-1]) + ' and ' + parts[-1]
    numbers = [str(rng.randint(1, 999)) for _ in range(3)]
    return dict(
        w=rng.choice(
            [
                few,
                f'{person} has {few}',
                f'we bought {few} today',
                f'order {rng.randint(100, 9999)}: {few}',
                f'room {numbers[0]}, floor {numbers[1]}, desk {numbers[2]}',
                f'{plain_word(rng)} {numbers[0]} {invented_word(rng)} {numbers[1]} {plain_word(rng)}',
                f'{coded_word(rng).translate(str.maketrans("", "", "0123456789-_"))} {numbers[0]}, {numbers[1]}',
                f'{person} scored {numbers[0]} points and {rng.choice(PEOPLE)} {numbers[1]}',
                f'the {rng.choice(THINGS)} costs {numbers[0]} and the {rng.choice(THINGS)} {numbers[1]}',
            ]
        )
    )


def text_with_emails(rng: Random, count: int) -> str:
    parts = [email(rng) for _ in range(count)]
    joined = ' and '.join(parts) if rng.random() < 0.6 else ', '.join(parts)
    return rng.choice(
        [
            f'write to {joined} today',
            f'contact: {joined}',
            f'{rng.choice(PEOPLE)} uses {joined} at work',
            f'please ask {joined} about the {rng.choice(THINGS)}',
            f'{natural(rng)}, mail {joined}',
        ]
    )


def file_name(rng: Random) -> str:
    stem = rng.choice([coded_word(rng), invented_word(rng), plain_word(rng), f'{plain_word(rng)}_{rng.randint(1, 99)}'])
    return f'{stem}.{rng.choice(ENDINGS)}'


def path(rng: Random) -> str:
    folders = [rng.choice([plain_word, invented_word, coded_word])(rng) for _ in range(rng.randint(1, 3))]
    return rng.choice(['/', '', '/home/', 'data/']) + '/'.join([*folders, file_name(rng)])


def url(rng: Random) -> str:
    pages = '/'.join(rng.choice([plain_word, invented_word])(rng) for _ in range(rng.randint(1, 3)))
    return f'{rng.choice(["https", "http"])}://{host(rng)}/{pages}'


def phone(rng: Random) -> str:
    """A telephone number with signs and spaces."""
    one, two, three = (str(rng.randint(100, 9999)) for _ in range(3))
    return rng.choice(
        [
            f'+{rng.randint(1, 99)} {one} {two} {three}',
            f'({one}) {two}-{three}',
            f'+{rng.randint(1, 99)}-{one}-{two}',
            f'0{one}/{two} {three}',
            f'{one}.{two}.{three}',
            f'0{one}-{two}{three}',
        ]
    )


def price_text(rng: Random) -> str:
    """A price with a currency sign and commas between the thousands."""
    whole = rng.randint(1, 10 ** rng.randint(2, 6))
    number = rng.choice([f'{whole:,}.{rng.randint(0, 99):02d}', f'{whole:,}.{rng.randint(0, 99):02d}', f'{whole:,}'])
    sign = rng.choice('€$£')
    code = rng.choice(['EUR', 'USD'])
    return rng.choice([f'{sign}{number}', f'{sign} {number}', f'{number} {sign}', f'{number} {code}'])


def continental_price(rng: Random) -> str:
    """A number with points between the thousands and a comma for decimals."""
    whole = f'{rng.randint(1, 10 ** rng.randint(2, 6)):,}'.replace(',', '.')
    return f'{whole},{rng.randint(0, 99):02d}'


def tagged(rng: Random) -> str:
    """A text with one to three hashtags."""
    words = natural(rng).split()
    for _ in range(rng.randint(1, 3)):
        words.insert(rng.randint(1, len(words)), '#' + rng.choice([plain_word, invented_word, long_word])(rng))
    return ' '.join(words)


def with_brackets(rng: Random) -> str:
    one, two = plain_word(rng), invented_word(rng)
    inner = rng.choice([one, coded_word(rng), f'{one} {two}', str(rng.randint(1, 999))])
    before, after = natural(rng), plain_word(rng)
    return rng.choice([f'{before} ({inner}) {after}', f'{after} ({inner})', f'{two} ({inner}), {after}'])


KINDS = [
    TaskKind(
        name='extract-numbers',
        weight=1.2,
        thoughts=['I find all runs of digits and turn them into integers.'],
        code=[
            'import re',
            "text = '{w}'",
            r"final_answer([int(n) for n in re.findall(r'\d+', text)])",
        ],
        slots=text_with_numbers,
        quoted_if_long=0.6,
        seen=[
            *asked("<all|the> numbers in <the text |the sentence |>'{w}'", "a list of the numbers in '{w}'"),
            "Extract <all |the |>numbers from '{w}'.",
            "Find <all|all the|the> numbers in '{w}'.",
            "List <all|the> numbers in '{w}'.",
            "Which numbers are in '{w}'?",
            "Which numbers <appear|occur> in <the text |>'{w}'?",
            "<numbers in the text|extract numbers|list of numbers>: '{w}'",
            "Pull the numbers out of '{w}'.",
            "Make a list of the numbers in '{w}'.",
            '$stated. <Which numbers are in it|List its numbers|Extract the numbers>.',
            "Get the integers <in|from> '{w}' as a list.",
            "Someone wrote '{w}'. Which numbers does the text have?",
            *MORE['extract-numbers'],
        ],
        held_out=[
            "Collect the numbers of the text '{w}' in a list.",
            "What numbers do you see in '{w}'?",
        ],
    ),
    TaskKind(
        name='sum-numbers-in-text',
        weight=1.2,
        thoughts=['I find all runs of digits and add them as integers.'],
        code=[
            'import re',
            "text = '{w}'",
            r"final_answer(sum(int(n) for n in re.findall(r'\d+', text)))",
        ],
        slots=text_with_numbers,
        quoted_if_long=0.6,
        seen=[
            *asked("the <sum|total> of <all |the |>numbers in <the text |>'{w}'", "the numbers in '{w}' added up"),
            "Add up <all |the |>numbers in '{w}'.",
            "Sum <all|the|up the> numbers in '{w}'.",
            "Find the numbers in '{w}' and <add them|add them up|sum them>.",
            "What do the numbers in '{w}' add up to?",
            "<sum of the numbers in the text|add the numbers|sum the numbers>: '{w}'",
            "Extract the numbers from '{w}' and give me their <sum|total>.",
            '$stated. <What is the sum of its numbers|Add its numbers up|What do its numbers give in total>?',
            "How much are the numbers in '{w}' together?",
            "Total of the numbers in '{w}'?",
            "Someone wrote '{w}'. What is the sum of the numbers?",
        ],
        held_out=[
            "Which sum do the numbers of the text '{w}' have?",
            "Take every number you find in '{w}' and add them all.",
        ],
    ),
    TaskKind(
        name='count-numbers-in-text',
        weight=0.6,
        thoughts=['I find all runs of digits and count them.'],
        code=[
            'import re',
            "text = '{w}'",
            r"final_answer(len(re.findall(r'\d+', text)))",
        ],
        slots=text_with_numbers,
        quoted_if_long=0.6,
        seen=[
            *asked("the count of <the |>numbers in <the text |>'{w}'", "how many numbers are in '{w}'"),
            "How many numbers <are|are there> in '{w}'?",
            "How many numbers does the text '{w}' <have|contain>?",
            "Count the numbers in '{w}'.",
            "<count the numbers|how many numbers>: '{w}'",
            "How many numbers can you find in '{w}'?",
            '$stated. <How many numbers are in it|Count its numbers>.',
            "How often is there a number in '{w}'?",
            "Extract the numbers from '{w}' and count them.",
        ],
        held_out=[
            "Find the numbers of '{w}': how many are they?",
            "I read '{w}'. How many numbers did I read?",
        ],
    ),
    TaskKind(
        name='price-to-number',
        weight=1.1,
        thoughts=['I keep digits and the point and make a float.'],
        code=[
            "text = '{w}'",
            "final_answer(float(''.join(c for c in text if c.isdigit() or c == '.')))",
        ],
        slots=texts(price_text),
        seen=[
            *asked("'{w}' as a <number|plain number|float>", "the <number|amount|value> in the price '{w}'"),
            "Convert '{w}' to a <number|plain number|float>.",
            "Convert the price '{w}' to a <number|float>.",
            "Turn '{w}' into a <number|plain number|float>.",
            "Turn the price '{w}' into a number.",
            "Clean the price '{w}'<| to a number| so that it is a number>.",
            "<price to number|as a float|clean price|parse price>: '{w}'",
            "Parse the price '{w}'.",
            "Remove the currency sign and the commas from '{w}' and make it a number.",
            "Make a number of the text '{w}'.",
            "My table has the price '{w}' as text. I need a number.",
            "What number is '{w}'?",
        ],
        held_out=[
            "The price is written as '{w}'. Which number is that?",
            "Read '{w}' as a number without the sign and the commas.",
        ],
    ),
    TaskKind(
        name='continental-number',
        weight=0.6,
        thoughts=['I drop the points, put a point for the comma and make a float.'],
        code=[
            "text = '{w}'",
            "final_answer(float(text.replace('.', '').replace(',', '.')))",
        ],
        slots=texts(continental_price),
        seen=[
            *asked(
                "the <German|European> number '{w}' as a float",
                "the number '{w}' with its decimal comma as a float",
            ),
            "Convert the <German|European> number '{w}' to a float.",
            "Convert '{w}' with a decimal comma to a <number|float>.",
            "'{w}' has a decimal comma. <Make it a number|Turn it into a float>.",
            "Turn '{w}' into a number, the comma is the decimal sign.",
            "decimal comma to float: '{w}'",
            "Parse '{w}': points for thousands, a comma for decimals.",
            "In '{w}' the comma is the decimal sign. Which number is it?",
            "My German table says '{w}'. I need it as a number.",
            "European number format '{w}' to a plain number",
        ],
        held_out=[
            "Read the European number '{w}' as a float.",
            "What number is '{w}', if the comma marks the decimals?",
        ],
    ),
]
