"""Lists of prices: what they cost together, on average, the dearest, the cheapest, the change."""

from collections.abc import Sequence
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked
from ..values import SIGNS
from ..words import CURRENCIES, price
from .lists_wordings import MORE_USUAL

FACTS = [
    'the prices are {s}',
    '<I|we> bought things for {s}',
    'my <items|purchases|groceries> cost {s}',
    'the bills <are|were> {s}',
    '<my|our> <receipts|expenses|costs> <are|were> {s}',
    'I <paid|spent> {s} in <the|different> shops',
    'the <tickets|books|shirts|offers> cost {s}',
    '<my sister|Tom|Anna> pays {s} this week',
    'there are articles for {s}',
]
HELD_OUT_FACTS = [
    'on my list there are prices of {s}',
    'the shop wants {s} for the things',
]


def priced(rng: Random, prices: Sequence[int | float], currency: str) -> Slots:
    """Prices as people list them: with a sign each, with the currency once, or bare; the code has the same decimals."""
    cents = rng.random() < 0.5
    texts = [f'{one:.2f}' if cents and isinstance(one, float) else str(one) for one in prices]
    code = f'[{", ".join(texts)}]'
    share = rng.random()
    if share < 0.35:
        texts = [SIGNS[currency][0] + text for text in texts]
    elif share < 0.45:
        texts = [f'{text} {currency}' for text in texts]
    elif share < 0.8:
        texts[-1] += ' ' + rng.choice([currency, SIGNS[currency][1]])
    if rng.random() < 0.5:
        return dict(s=', '.join(texts), v=code)
    return dict(s=', '.join(texts[:-1]) + rng.choice([' and ', ', and ']) + texts[-1], v=code)


def some_prices(rng: Random) -> Slots:
    return priced(rng, [price(rng) for _ in range(rng.randint(3, 8))], rng.choice(CURRENCIES))


def prices_and_note(rng: Random) -> Slots:
    """Prices, and a larger round sum to pay them with."""
    prices = [round(rng.uniform(0.5, 20), rng.choice([0, 1, 2])) for _ in range(rng.randint(3, 6))]
    prices = [int(one) if one == int(one) else one for one in prices]
    currency = rng.choice(CURRENCIES)
    note = rng.choice([note for note in (20, 50, 100, 150, 200) if note > sum(prices)])
    return priced(rng, prices, currency) | dict(a=note, c=currency)


def about_prices(
    name: str,
    thought: str,
    answer: str,
    *,
    nouns: Sequence[str],
    sentences: Sequence[str],
    questions: Sequence[str],
    held_out: Sequence[str],
    held_out_questions: Sequence[str] = (),
    slots: SlotMaker = some_prices,
    weight: float = 0.6,
) -> TaskKind:
    """A kind about a list of prices."""
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=['prices = {v}', f'final_answer({answer})'],
        slots=slots,
        seen=[*asked(*nouns), *sentences],
        facts=FACTS,
        questions=list(questions),
        held_out=list(held_out),
        held_out_facts=HELD_OUT_FACTS,
        held_out_questions=list(held_out_questions),
    )


KINDS = [
    about_prices(
        'prices-total',
        'I will use sum.',
        'sum(prices)',
        nouns=[
            'the total of <the prices |the bills |>{s}',
            'the sum of the prices {s}',
            'the total cost of things for {s}',
        ],
        sentences=[
            'Add up the prices {s}.',
            '{s} - total?',
            '{s} <in total|altogether|all together>',
            'How much is {s} <in total|altogether|together>?',
            'total of {s}',
            '<Tell me|Can you tell me|I want to know|Do you know> what {s} add up to',
            *MORE_USUAL['prices-total'],
        ],
        questions=[
            'how much is that <in total|altogether|in all|all together>',
            'what is the total<| cost| amount| price>',
            'what do they add up to',
            'how much do they cost together',
            'what is the whole bill',
        ],
        held_out=['Sum up these costs: {s}'],
        held_out_questions=['what amount is that all together'],
    ),
    about_prices(
        'prices-average',
        'The mean is the sum divided by the count.',
        'sum(prices) / len(prices)',
        nouns=[
            'the average <price|cost> of {s}',
            'the average of the prices {s}',
            'the mean price of {s}',
        ],
        sentences=[
            'The prices are {s}. What is the average?',
            '{s} - average?',
            'How much is {s} on average?',
            'avg price: {s}',
            *MORE_USUAL['prices-average'],
        ],
        questions=[
            'what is the average<| price| cost| amount>',
            'how much is <that|it|one> on average',
            'what is the mean price',
            'what does one cost on average',
        ],
        held_out=['Average these costs: {s}'],
        held_out_questions=['how high is the average amount'],
    ),
    about_prices(
        'prices-highest',
        'I will use max.',
        'max(prices)',
        nouns=['the <highest|top|largest> price <of|in> {s}', 'the most expensive of {s}'],
        sentences=[
            'Which of {s} is the most expensive?',
            'Which price is the highest: {s}?',
            'dearest of {s}',
        ],
        questions=[
            'what is the <highest|largest> price',
            'how much is the <most expensive|dearest> one',
            'what does the most expensive one cost',
        ],
        held_out=['Which of the prices {s} is highest?'],
        weight=0.35,
    ),
    about_prices(
        'prices-lowest',
        'I will use min.',
        'min(prices)',
        nouns=['the <lowest|smallest> price <of|in> {s}', 'the <cheapest|least expensive> of {s}'],
        sentences=[
            'Which of {s} is the <cheapest|least expensive>?',
            'Which price is the lowest: {s}?',
            'cheapest of {s}',
        ],
        questions=[
            'what is the <lowest|smallest> price',
            'how much is the <cheapest|least expensive> one',
            'what does the cheapest one cost',
        ],
        held_out=['Which of the prices {s} is lowest?'],
        weight=0.35,
    ),
    about_prices(
        'prices-range',
        'I subtract the lowest price from the highest.',
        'max(prices) - min(prices)',
        nouns=[
            'the difference between the <highest|most expensive> and the <lowest|cheapest> of {s}',
            'the price difference between the cheapest and the most expensive of {s}',
        ],
        sentences=[
            'How much cheaper is the cheapest of {s} than the most expensive?',
            'How far apart are the highest and the lowest price of {s}?',
        ],
        questions=[
            'what is the difference between the <highest|most expensive> and the <lowest|cheapest>',
            'how much more is the most expensive one than the cheapest',
            'how much do I save with the cheapest instead of the most expensive',
        ],
        held_out=['By how much does the price vary from the cheapest to the most expensive of {s}?'],
        weight=0.4,
    ),
    about_prices(
        'prices-change',
        'I subtract the total from what is paid.',
        '{a} - sum(prices)',
        slots=prices_and_note,
        nouns=[
            'the change from {a} {c} for things that cost {s}',
            'what is left of {a} {c} after spending {s}',
        ],
        sentences=[
            'I pay {s} with {a} {c}. How much change do I get?',
            'From {a} {c} I spend {s}. What is left?',
            'I had {a} {c} and spent {s}. How much <do I have|is> left?',
        ],
        questions=[
            'how much <change do I get|do I get back> from {a} {c}',
            'what is left of {a} {c}',
            'how much is left if I have {a} {c}',
            'how much change is there when {a} {c} are paid',
        ],
        held_out=['My budget is {a} {c} and I spend {s}. How much remains?'],
        held_out_questions=['how much of {a} {c} is left in the end'],
    ),
]
