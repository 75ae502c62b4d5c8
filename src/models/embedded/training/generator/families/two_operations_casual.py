"""Two or three things in one sentence about numbers and lists, as people say them in passing."""

from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, integers

ADD = '<add|add up|sum|sum up>'
LIST_FACTS = [
    '<I have|we have|take> {l}',
    'the <numbers|values> are {l}',
    'my <numbers|list|values>: {l}',
]
#: What is asked about a list, by kind.
QUESTIONS = {
    'even-then-square-then-sum': [
        'what is the sum of the squares of the even ones',
        'what do the even ones add up to when each is squared first',
        'how much are the squares of the even numbers together',
    ],
    'odd-then-square-then-sum': [
        'what is the sum of the squares of the odd ones',
        'what do the odd ones add up to when each is squared first',
        'how much are the squares of the odd numbers together',
    ],
    'sort-then-without-smallest': [
        'what is the sorted list without the smallest',
        'what is left in order when the lowest one is dropped',
        'how do they look sorted, with the smallest one removed',
    ],
    'sort-then-without-largest': [
        'what is the sorted list without the largest',
        'what is left in order when the highest one is dropped',
        'how do they look sorted, with the biggest one removed',
    ],
    'mean-then-percent': [
        'what is {p}% of the <average|mean>',
        'how much is {p}% of their average',
    ],
    'mean-as-percent': [
        'what percent of {k} is the average',
        'what is the average as a percentage of {k}',
        'how many percent of {k} is their mean',
    ],
    'list-total-then-divided': [
        'how much is the total divided by {k}',
        'what is the sum shared by {k} people',
        'how much for each of {k} people if the total is split',
    ],
    'list-total-then-discount': [
        'what is the total with {p}% off',
        'how much is the sum minus {p}%',
        'what do I pay for all of it with a {p}% discount',
    ],
    'list-total-then-increase': [
        'what is the total with {p}% tax on top',
        'how much is the sum plus {p}%',
        'what do I pay for all of it with {p}% added',
    ],
}


def three(rng: Random) -> Slots:
    largest = rng.choice([12, 20, 99, 999])
    return dict(
        a=rng.randint(2, largest),
        b=rng.randint(2, largest),
        d=rng.randint(2, largest),
        k=rng.choice([3, 2, rng.randint(2, 12), rng.randint(2, 60)]),
        c=rng.choice(CURRENCIES),
    )


def numbers(rng: Random) -> Slots:
    """Numbers of which some are even and some are odd, and the smallest and the largest there only once."""
    while True:
        drawn = list(dict.fromkeys(integers(rng, 4, 8)))
        if len(drawn) > 3 and 1 < sum(number % 2 for number in drawn) < len(drawn) - 1:
            return dict(l=drawn, p=rng.choice([5, 10, 15, 20, 25, 50, rng.randint(2, 90)]), k=rng.randint(2, 12))


def scores(rng: Random) -> Slots:
    most = rng.choice([10, 20, 50, 100, 100])
    return dict(l=[rng.randint(most // 3, most) for _ in range(rng.randint(3, 6))], k=most)


def prices(rng: Random) -> Slots:
    return dict(
        l=[rng.randint(2, rng.choice([30, 100])) for _ in range(rng.randint(3, 6))],
        p=rng.choice([5, 10, 15, 20, 25, rng.randint(2, 60)]),
        k=rng.randint(2, 9),
    )


def three_numbers(name: str, then: str, noun: str, terse: str, code: str, story: list[str]) -> TaskKind:
    """A kind that adds three numbers and does one thing with the sum."""
    return TaskKind(
        name=f'three-added-then-{name}',
        thoughts=[f'First I add the three numbers, then I {then} the sum.'],
        code=['result = {a} + {b} + {d}', f'final_answer({code})'],
        slots=three,
        seen=[
            *asked(f'the sum of {{a}}, {{b}} and {{d}} {noun}'),
            f'{ADD} {{a}}, {{b}} and {{d}} and then {then} <it |that |the result |the sum |the total |>{terse}',
            f'<take|Take> {{a}}, {{b}} and {{d}}, <add|sum> them and {then} the <result|total|sum> {terse}',
            f'{{a}} + {{b}} + {{d}}, then {then} {terse}',
            f'What do I get if I add {{a}}, {{b}} and {{d}} and then {then} <it|that> {terse}?',
            f'{{a}} plus {{b}} plus {{d}}, all of that {noun}',
            f'First {ADD} {{a}}, {{b}}, {{d}}. Then {then} {terse}.',
            f'<Can|Could> you add {{a}} and {{b}} and {{d}} and {then} the <total|sum|result> {terse}?',
            f'<I have|There are|We have> {{a}}, {{b}} and {{d}}. Now {then} the <total|sum> {terse}',
            f'{{a}}, {{b}}, {{d}}: sum, then {then} {terse}',
            f'<How much|What> is the sum of {{a}}, {{b}} and {{d}} {noun}?',
            *story,
        ],
        held_out=[f'With {{a}}, {{b}} and {{d}} added, go on and {then} that {terse}.'],
    )


def of_list(
    name: str, thought: str, code: list[str], seen: list[str], held_out: str, slots: SlotMaker = numbers
) -> TaskKind:
    """A kind that does two things with a list."""
    return TaskKind(
        name=name,
        thoughts=[thought],
        code=['numbers = {l}', *code],
        slots=slots,
        seen=seen,
        held_out=[held_out],
        facts=LIST_FACTS,
        questions=QUESTIONS[name],
    )


def squared(word: str, other: str, remainder: int) -> TaskKind:
    return of_list(
        f'{word}-then-square-then-sum',
        f'First I keep the {word} numbers, then I square them and add.',
        [f'numbers = [n for n in numbers if n % 2 == {remainder}]', 'final_answer(sum(n ** 2 for n in numbers))'],
        [
            *asked(f'the sum of the squares of the {word} numbers <in|of> {{l}}'),
            f'square the {word} <ones|numbers> in {{l}} and add them up',
            f'{{l}}: square the {word} ones and sum',
            f'Take the {word} numbers <from|of|in> {{l}}, square <them|each> and add <them|it all> up.',
            f'<Drop|Remove|Ignore> the {other} numbers in {{l}}, square the rest and <sum|add> them.',
            f'only {word} numbers, squared, then summed: {{l}}',
            f'What is the total if I square <each|every> {word} number in {{l}} and add <the squares|them>?',
            f'Add the squares of the {word} <ones|numbers|values> in {{l}}.',
            f'sum of squares, {word} only: {{l}}',
            f'From {{l}} keep the {word} ones, square each and give me the <sum|total>.',
        ],
        f'Of {{l}} only what is {word} counts: squared and put together, what is it?',
    )


def without_end(name: str, words_for: str, slice_text: str) -> TaskKind:
    return of_list(
        f'sort-then-without-{name}',
        f'First I sort the numbers, then I leave out the {name}.',
        ['numbers = sorted(numbers)', f'final_answer(numbers[{slice_text}])'],
        [
            *asked(f'{{l}} sorted and without the {words_for}'),
            f'sort {{l}} and <drop|remove|leave out|throw away> the {words_for}< one| number|>',
            f'{{l}} sorted, {words_for} <dropped|removed|left out>',
            f'<Put|put> {{l}} in order and <take out|drop|skip> the {words_for}< one| number|>',
            f'<Can|Could> you <sort|order> {{l}} and <leave out|drop|remove> the {words_for} <one|number|value>?',
            f'{{l}}: sort, then drop the {words_for}',
            f'First sort {{l}}, then <remove|delete|take away> the {words_for} <one|number|value>.',
            f'What is left of {{l}} in order when the {words_for} one is <dropped|thrown out>?',
            f'My results: {{l}}. <Sort|Order> them and <forget|cross out> the {words_for} one.',
        ],
        f'I need {{l}} in rising order, but the {words_for} one has to go.',
    )


KINDS = [
    three_numbers('divided', 'divide', 'divided by {k}', 'by {k}', 'result / {k}', [
        'Three bills: {a}, {b} and {d} {c}, split <between|among> {k} <people|friends>. <How much each?|Per person?>',
        'We spent {a}, {b} and {d} {c} and are {k} people. How much does each pay?',
    ]),
    three_numbers('multiplied', 'multiply', 'times {k}', 'by {k}', 'result * {k}', [
        'A <set|menu|kit> is {a} + {b} + {d} {c}. How much for {k} of them?',
        '{k} people each pay {a}, {b} and {d} {c}. How much is that altogether?',
    ]),
    squared('even', 'odd', 0),
    squared('odd', 'even', 1),
    without_end('smallest', '<smallest|lowest>', '1:'),
    without_end('largest', '<largest|biggest|highest>', ':-1'),
    of_list(
        'mean-then-percent',
        'First I take the average, then the percentage of it.',
        ['mean = sum(numbers) / len(numbers)', 'final_answer(mean * {p} / 100)'],
        [
            *asked('{p}% of the <average|mean> of {l}'),
            'take the <average|mean> of {l} and <then |>{p}% of <it|that>',
            '<average|mean> of {l}, then {p}%',
            'What is {p}% of the average of {l}?',
            'First average {l}, then take {p}% of <the result|it|that>.',
            'My <sales|earnings|tips> were {l}. How much is {p}% of the average?',
            '{l}: average, and {p}% of that?',
            '<Work out|Find> the mean of {l}, I need {p}% of it.',
            'How much is {p}% if the base is the average of {l}?',
            'Average {l} and give me {p}% of the average.',
        ],
        'I need {p}% of what {l} average to.',
    ),
    of_list(
        'mean-as-percent',
        'First I take the average, then I express it in percent of the most.',
        ['mean = sum(numbers) / len(numbers)', 'final_answer(mean / {k} * 100)'],
        [
            *asked('the average of {l} as a percentage of {k}'),
            'My <scores|marks|results> are {l} out of {k}. What is my average in percent?',
            '<average|mean> of {l}, as a percentage of {k}',
            'What percent of {k} is the average of {l}?',
            'I got {l} points, {k} is the maximum each time. Average in <percent|%>?',
            'First average {l}, then tell me what percentage of {k} that is.',
            'tests: {l}, each out of {k}, average percentage?',
            'How many percent of {k} do {l} <make|reach> on average?',
        ],
        'With {k} being full marks, how many percent do {l} average to?',
        scores,
    ),
    of_list(
        'list-total-then-divided',
        'First I add the numbers, then I divide the total.',
        ['total = sum(numbers)', 'final_answer(total / {k})'],
        [
            *asked('the <total|sum> of {l} divided by {k}'),
            f'{ADD} {{l}} and divide <it|the total|the sum> by {{k}}',
            'We are {k} and spent {l}. <How much each?|How much does each pay?|What is it per person?>',
            'costs {l}, {k} people, each?',
            'Our <bills|costs|expenses|receipts> are {l}. Split the total <between|among> {k} people.',
            'Split {l} <between|among> {k} of us. <How much each?|Per head?>',
            '{l}, all added and divided by {k}',
            '<How much|What> does each of {k} friends pay if the bills are {l} and they share equally?',
            'sum {l}, then / {k}',
        ],
        'There are {k} of us for the costs {l}: what is the part of each one?',
        prices,
    ),
    of_list(
        'list-total-then-discount',
        'First I add the prices, then I subtract the discount.',
        ['total = sum(numbers)', 'final_answer(total * (1 - {p} / 100))'],
        [
            *asked('the total of {l} minus {p}%'),
            'I buy things for {l} and get {p}% off <everything|the total|it all>. <What do I pay?|Total?>',
            f'{ADD} {{l}} and take {{p}}% off',
            'prices {l}, {p}% off, total?',
            'My <basket|cart> has prices {l}. With a {p}% <coupon|discount|code>, what do I pay?',
            'How much are {l} together with {p}% off?',
            'Sum {l}, then subtract {p}%.',
            'Items at {l}, less {p}% on the lot. What is the bill?',
        ],
        'For goods at {l} the till takes {p}% off the sum; what is to be paid?',
        prices,
    ),
    of_list(
        'list-total-then-increase',
        'First I add the prices, then I add the percentage.',
        ['total = sum(numbers)', 'final_answer(total * (1 + {p} / 100))'],
        [
            *asked('the total of {l} plus {p}%'),
            'I buy things for {l} and {p}% tax comes on top. <What do I pay?|Total?>',
            f'{ADD} {{l}} and put {{p}}% on top',
            'prices {l}, +{p}% tax, total?',
            'We ate for {l} and give {p}% tip on the total. How much is it in all?',
            'How much are {l} together with {p}% <tax|VAT> added?',
            'Sum {l}, then add {p}%.',
            'Items at {l}, plus {p}% <tax|service> on the lot. What is the bill?',
        ],
        'For goods at {l} the till adds {p}% to the sum; what is to be paid?',
        prices,
    ),
]
