"""Numbers with a certain digit, digits that are written, and numbers that follow each other."""

from random import Random

from ..kind import Slots, TaskKind


def range_and_digit(rng: Random) -> Slots:
    """A range such as 1 to 200, and a digit."""
    low = rng.choice([1, 1, 1, 1, 10, rng.randint(1, 50), 100])
    high = rng.choice([50, 60, 80, 99, 100, 100, 120, 150, 180, 250, 300, 500, 1000, rng.randint(60, 400)])
    if high <= low:
        high = low + 100
    return dict(y=low, z=high, d=rng.randint(1, 9))


def short_range_and_digit(rng: Random) -> Slots:
    low = rng.choice([1, 1, 10, 20, rng.randint(1, 60)])
    return dict(y=low, z=low + rng.choice([29, 39, 40, 49, 50, 60, 80]), d=rng.randint(1, 9))


def pages(rng: Random) -> Slots:
    return dict(z=rng.choice([rng.randint(12, 99), rng.randint(100, 400), rng.choice([120, 150, 180, 250, 300])]))


def three_in_a_row(rng: Random) -> Slots:
    return dict(a=rng.randint(3, 120) * 3)


def two_in_a_row(rng: Random) -> Slots:
    return dict(a=rng.randint(5, 150) * 2 + 1)


def hidden_number(rng: Random) -> Slots:
    number, factor, more = rng.randint(2, 40), rng.randint(2, 9), rng.randint(1, 30)
    return dict(a=factor, b=more, e=number * factor + more)


def sum_and_difference(rng: Random) -> Slots:
    small, gap = rng.randint(2, 60), rng.randint(1, 30)
    return dict(a=2 * small + gap, b=gap)


def digit_sums(rng: Random) -> Slots:
    low = rng.choice([1, 1, 10])
    return dict(y=low, z=rng.choice([50, 99, 100, 150, 200, 300, 500]), d=rng.randint(2, 13))


RANGE = '<from {y} to {z}|between {y} and {z}|{y} to {z}|from {y} up to {z}|{y}-{z}>'

KINDS = [
    TaskKind(
        name='count-numbers-with-digit',
        weight=1.2,
        thoughts=['I count the numbers whose text has the digit.'],
        code=["final_answer(len([n for n in range({y}, {z} + 1) if '{d}' in str(n)]))"],
        slots=range_and_digit,
        seen=[
            f'How many numbers {RANGE} <contain|have|include> <a|the digit> {{d}}?',
            f'how many numbers {RANGE} have a {{d}} in them',
            f'a {{d}} somewhere in it: how many of {RANGE}?',
            f'Count the numbers {RANGE} <that contain|which have> <a|the digit|at least one> {{d}}.',
            f'Of the numbers {RANGE}, how many contain the digit {{d}}?',
            f'In how many numbers {RANGE} does the digit {{d}} <occur|appear|come up>?',
            'The hotel rooms are numbered {y} to {z}. How many room numbers have a {d} in them?',
            'Raffle tickets {y} to {z}. Every ticket with a {d} wins. How many winners are there?',
            'Lockers {y} to {z}, and I avoid the digit {d}. How many lockers have it?',
            'We count from {y} to {z} and clap at every number with a {d}. How many claps?',
            'digit {d} {y}..{z} how many numbers contain it',
            f'There is a {{d}} in how many of the numbers {RANGE}?',
        ],
        facts=[
            'our street has the house numbers {y} to {z}',
            'the seats go from {y} to {z}',
            '<I look at|take> <all|the> numbers from {y} to {z}',
            'the parking bays are numbered {y} to {z}',
            'tickets {y} to {z} were sold',
            'we have the numbers between {y} and {z}, both included',
        ],
        questions=[
            'how many <of them |>have a {d} in <them|it>',
            'how many contain <the digit|a> {d}',
            'how many of them show the digit {d} at least once',
            'on how many do you see a {d}',
            'what is the number of those with a {d}',
            'how many numbers with a {d} are there',
        ],
        held_out=['From {y} through {z}, how many numbers show a {d} somewhere?'],
        held_out_questions=['in how many is there a {d} somewhere'],
    ),
    TaskKind(
        name='numbers-with-digit',
        weight=0.6,
        thoughts=['I list the numbers whose text has the digit.'],
        code=["final_answer([n for n in range({y}, {z} + 1) if '{d}' in str(n)])"],
        slots=short_range_and_digit,
        seen=[
            f'Which numbers {RANGE} <contain|have> <a|the digit> {{d}}?',
            f'List <all|the> numbers {RANGE} with a {{d}}.',
            f'all numbers {RANGE} that have a {{d}} in them<| please>',
            f'Give me every number {RANGE} <that contains|with> the digit {{d}}.',
            f'Write down the numbers {RANGE} in which {{d}} occurs.',
            'Which of our rooms {y} to {z} have a {d} in the number?',
            'Seats {y} to {z}: name those with a {d} in them.',
            'Tickets {y} to {z}. Those with a {d} win. Which are they?',
        ],
        held_out=['From {y} through {z}, name the numbers that show a {d}.'],
    ),
    TaskKind(
        name='digit-written-in-range',
        weight=0.8,
        thoughts=['I count the digit in the text of every number and add.'],
        code=["final_answer(sum(str(n).count('{d}') for n in range({y}, {z} + 1)))"],
        slots=range_and_digit,
        seen=[
            f'How <often|many times> do you write the digit {{d}} if you write all numbers {RANGE}?',
            f'I write down the numbers {RANGE}. How <often|many times> do I write <a|the digit> {{d}}?',
            f'how many {{d}}s are written {RANGE} in total',
            f'How many times does the digit {{d}} appear <in all|altogether> in the numbers {RANGE}?',
            'House plates {y} to {z} are made of single brass digits. How many {d}s does the smith need?',
            'To paint the door numbers {y} to {z}, how many times is the stencil of the {d} used?',
            'The pages {y} to {z} are numbered by stamp. How often is the {d} stamped?',
            f'Count every {{d}} in the numbers {RANGE}, twice if it is in there twice.',
        ],
        held_out=['Typing out {y} to {z}, how often is the key {d} hit?'],
    ),
    TaskKind(
        name='digits-for-pages',
        weight=0.7,
        thoughts=['I add the lengths of all page numbers.'],
        code=['final_answer(sum(len(str(n)) for n in range(1, {z} + 1)))'],
        slots=pages,
        seen=[
            'How many digits do I need to number the pages 1 to {z}?',
            'A book has {z} pages, numbered from 1. How many digits were printed for the page numbers?',
            'digits needed to write all numbers from 1 to {z}',
            'I write the numbers from 1 to {z} one after the other. How many digits are that?',
            'Houses 1 to {z} get number plates of single digits. How many digits have to be made?',
            'How many digits are in 123... up to {z}, all written in a row?',
            'Numbering {z} lockers from 1 on, how many digit stickers does it take?',
            'how many keystrokes to type every number from 1 to {z}, no spaces',
        ],
        held_out=['For page numbers 1 up to {z}, what is the total of printed digits?'],
    ),
    TaskKind(
        name='count-numbers-ending-in',
        weight=0.6,
        thoughts=['I count the numbers whose last digit it is.'],
        code=['final_answer(len([n for n in range({y}, {z} + 1) if n % 10 == {d}]))'],
        slots=range_and_digit,
        seen=[
            f'How many numbers {RANGE} end <in|with> <a |the digit |>{{d}}?',
            f'numbers {RANGE} ending in {{d}}, how many',
            f'Count the numbers {RANGE} whose last digit is {{d}}.',
            'Tickets {y} to {z}, those that end in {d} win a prize. How many prizes?',
            'How many of the houses {y} to {z} have a number ending with {d}?',
            f'With a {{d}} at the end: how many numbers {RANGE}?',
            'We call out the numbers {y} to {z} and jump at each that ends in {d}. How many jumps?',
            f'the last digit should be {{d}}. how many such numbers {RANGE}?',
        ],
        held_out=['From {y} through {z}, how many numbers finish on {d}?'],
    ),
    TaskKind(
        name='count-numbers-with-digit-sum',
        weight=0.5,
        thoughts=['I count the numbers whose digits add up to it.'],
        code=['final_answer(len([n for n in range({y}, {z} + 1) if sum(map(int, str(n))) == {d}]))'],
        slots=digit_sums,
        seen=[
            f'How many numbers {RANGE} have <a|the> digit sum <of |>{{d}}?',
            f'In how many numbers {RANGE} do the digits add up to {{d}}?',
            f'digit sum {{d}}, numbers {RANGE}, how many are there',
            f'Count the numbers {RANGE} whose digits add up to {{d}}.',
            'A lock is set to a number from {y} to {z} whose digits total {d}. How many numbers come into question?',
            f'the digits should make {{d}} together. how many numbers {RANGE} do that?',
            'I only remember that my room, from {y} to {z}, has digits that sum to {d}. How many rooms could it be?',
        ],
        held_out=['From {y} through {z}, how many have digits that come to {d} when added?'],
    ),
    TaskKind(
        name='three-consecutive-with-sum',
        weight=0.7,
        thoughts=['The middle one is a third of the sum.'],
        code=['middle = {a} // 3', 'final_answer([middle - 1, middle, middle + 1])'],
        slots=three_in_a_row,
        seen=[
            'Three consecutive <numbers|integers> add up to {a}. Which are they?',
            'three numbers in a row make {a} together, which ones?',
            'The sum of three consecutive numbers is {a}. Find them.',
            'Which three <consecutive|neighbouring> whole numbers have the sum {a}?',
            'Three seats side by side have numbers that total {a}. What are the three numbers?',
            'I opened three pages in a row, their numbers add up to {a}. Which pages?',
            'find 3 consecutive numbers with sum {a}',
            'Split {a} into three numbers that follow each other.',
            'Three lockers next to each other add to {a}. List their numbers.',
        ],
        held_out=['{a} is what three numbers following one another come to. Name the three.'],
    ),
    TaskKind(
        name='two-consecutive-with-sum',
        weight=0.6,
        thoughts=['The smaller one is half of the sum minus 1.'],
        code=['small = ({a} - 1) // 2', 'final_answer([small, small + 1])'],
        slots=two_in_a_row,
        seen=[
            'Two consecutive <numbers|integers> add up to {a}. Which are they?',
            'The two page numbers of my open book add up to {a}. Which pages are open?',
            'two numbers in a row make {a} together, which ones?',
            'Which two neighbouring numbers have the sum {a}?',
            'Two houses side by side, numbers one apart, total {a}. What are the numbers?',
            'find 2 consecutive numbers with sum {a}',
            'The sum of a number and the next one is {a}. Name both.',
            'Split {a} into two numbers that follow each other.',
        ],
        held_out=['{a} is what a number and its follower come to. Name the two.'],
    ),
    TaskKind(
        name='number-i-think-of',
        weight=1.0,
        thoughts=['I undo the steps: first subtract, then divide.'],
        code=['final_answer(({e} - {b}) / {a})'],
        slots=hidden_number,
        seen=[
            'I think of a number, multiply it by {a} and add {b}. I get {e}. What is my number?',
            'a number times {a} plus {b} is {e}. which number?',
            'If you multiply my number by {a} and add {b}, you get {e}. What is it?',
            '{a} times a number, plus {b}, makes {e}. Find the number.',
            'My son thinks of a number. Times {a}, then {b} more, that gives {e}. Which number did he think of?',
            '{e} comes out when I multiply a number by {a} and then add {b}. What did I start with?',
            'Guess it: {a} times it and {b} on top is {e}.',
            'A taxi took {b} at the start and {a} per km, and I paid {e}. How many km was it?',
            'The gym wants {b} to sign up and {a} a month. So far I paid {e}. How many months is that?',
            'what number, when multiplied by {a} and increased by {b}, is {e}?',
        ],
        held_out=['Somebody took a number {a} times, put {b} on it and had {e}. What number was it?'],
    ),
    TaskKind(
        name='smaller-by-sum-and-difference',
        weight=0.7,
        thoughts=['The smaller one is half of the sum minus the difference.'],
        code=['final_answer(({a} - {b}) / 2)'],
        slots=sum_and_difference,
        seen=[
            'Two numbers add up to {a} and differ by {b}. What is the smaller one?',
            'sum of two numbers {a}, difference {b}, smaller number?',
            (
                'Two shelves hold {a} books together, one has {b} more than the other. How many are on the '
                'shelf with fewer?'
            ),
            'Together two bags weigh {a} kg and one is {b} kg heavier. How heavy is the lighter one?',
            'Mum and I picked {a} apples, she got {b} more than me. How many did I pick?',
            'a rope of {a} m is cut in two, one piece {b} m longer. length of the shorter piece?',
            'We scored {a} goals in two games, {b} more in the first than in the second. How many in the second?',
            '{a} people came on two days, {b} fewer on the second day. How many came on the second?',
            'A pen and a book cost {a} together. The book is {b} dearer. What does the pen cost?',
        ],
        held_out=['Two parts make {a}, and between them lie {b}. How big is the lesser part?'],
    ),
    TaskKind(
        name='larger-by-sum-and-difference',
        weight=0.6,
        thoughts=['The larger one is half of the sum and the difference together.'],
        code=['final_answer(({a} + {b}) / 2)'],
        slots=sum_and_difference,
        seen=[
            'Two numbers add up to {a} and differ by {b}. What is the <larger|bigger> one?',
            'sum of two numbers {a}, difference {b}, bigger number?',
            'Two shelves hold {a} books together, one has {b} more than the other. How many are on the fuller shelf?',
            'Together two parcels weigh {a} kg and one is {b} kg heavier. How heavy is the heavier one?',
            'My brother and I caught {a} fish, he got {b} more than me. How many did he catch?',
            'a board of {a} cm is cut in two, one piece {b} cm longer. length of the longer piece?',
            '{a} votes for two people and the winner was {b} ahead. How many votes did the winner get?',
            'There are {a} pupils in two classes, {b} more in the first. How many are in the first?',
            'A shirt and a coat cost {a} together. The coat is {b} dearer. What does the coat cost?',
        ],
        held_out=['Two parts make {a}, and between them lie {b}. How big is the greater part?'],
    ),
]
