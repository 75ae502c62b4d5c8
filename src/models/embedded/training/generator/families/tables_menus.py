"""Price lists that one buys from, shifts that are paid, tables of a league, and stock lists with nothing left."""

from collections.abc import Callable, Sequence
from random import Random

from ..kind import Slots, TaskKind
from ..words import PEOPLE
from .tables_lines import gaps
from .tables_pairs import join_pairs
from .tables_pasted import SHOWN
from .tables_scenes import TEAMS

#: Things on a price list, with the plural that people use when they buy some.
DISHES = [
    ('muffin', 'muffins'), ('ham toast', 'ham toasts'), ('pretzel', 'pretzels'), ('cheese bun', 'cheese buns'),
    ('donut', 'donuts'), ('bagel', 'bagels'), ('brownie', 'brownies'),
    ('milkshake', 'milkshakes'), ('ginger ale', 'ginger ales'), ('iced coffee', 'iced coffees'),
    ('lemonade', 'lemonades'),
    ('tomato soup', 'tomato soups'), ('espresso', 'espressos'),
    ('soup', 'soups'), ('burger', 'burgers'), ('hot dog', 'hot dogs'), ('pizza slice', 'pizza slices'),
    ('waffle', 'waffles'), ('pancake', 'pancakes'), ('scoop of ice cream', 'scoops of ice cream'),
]  # fmt: skip
WARES = [
    ('adult', 'adults'), ('child', 'children'), ('student', 'students'), ('pen', 'pens'), ('notebook', 'notebooks'),
    ('ruler', 'rulers'), ('folder', 'folders'), ('postcard', 'postcards'),
    ('candle', 'candles'), ('mug', 'mugs'), ('towel', 'towels'), ('rose', 'roses'), ('tulip', 'tulips'),
    ('pot of basil', 'pots of basil'), ('bag of soil', 'bags of soil'), ('day ticket', 'day tickets'),
    ('locker', 'lockers'), ('bike hire', 'bike hires'), ('boat ride', 'boat rides'), ('haircut', 'haircuts'),
]  # fmt: skip
TITLES = ['prices', 'price list', 'menu', 'our prices', 'on the board', 'kiosk', 'what things cost', 'stall prices',
    'cafe']
SIGNS = ['{}', '{}', '{}', '${}', '£{}', '€{}', '{} euros', '{}€']
COUNTS = 'two three four five six'.split()
DAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split()


def price_text(rng: Random) -> str:
    return rng.choice([f'{rng.randint(1, 19) / 2:.2f}', f'{rng.randint(3, 120) / 10:.2f}',
        f'{rng.uniform(0.4, 15):.2f}'])


def price_list(rng: Random, fewest: int) -> tuple[list[tuple[str, str, str]], Slots]:
    """The things of a price list with plural and price, and the list as text."""
    goods = rng.sample(rng.choice([DISHES, DISHES, WARES]), rng.randint(fewest, 5))
    is_whole = rng.random() < 0.3
    rows = [(one, many, str(rng.randint(1, 20)) if is_whole else price_text(rng)) for one, many in goods]
    sign, has_lines = rng.choice(SIGNS), rng.random() < 0.5
    form = rng.choice(['{} {}', '{}: {}', '{} - {}', '- {} {}', '{} = {}'] if has_lines else ['{} {}', '{}: {}',
        '{} at {}', '{} for {}', '{} is {}', '{} = {}', '{} ({})'])
    shown = [form.format(one, sign.format(price)) for one, _, price in rows]
    text = '\n'.join(shown) if has_lines else join_pairs(rng, shown, rng.choice([', ', ', ', '; ']))
    if rng.random() < 0.5:
        title = rng.choice(TITLES)
        title = title[0].upper() + title[1:] if rng.random() < 0.6 else title
        text = title + (rng.choice([':\n', '\n']) if has_lines else ': ') + text
    return rows, dict(table=text) | gaps(rng, has_lines)


def amount(rng: Random, row: tuple[str, str, str]) -> tuple[int, str]:
    """How many of a thing, and the words for it."""
    count = rng.choice([1, 2, 2, 3, 3, 4, 5, 6])
    word = rng.choice([str(count), str(count), str(count), ['one', *COUNTS][count - 1]])
    if count == 1 and rng.random() < 0.5:
        word = 'an' if row[0][0] in 'aeiou' else 'a'
    return count, f'{word} {row[0] if count == 1 else row[1]}'


def question(text: str, words: dict[str, object]) -> Slots:
    for name, value in words.items():
        text = text.replace('{' + name + '}', str(value))
    return dict(ask=text, Ask=text[0].upper() + text[1:])


def note(rng: Random, cost: float) -> int:
    """Money that is more than the cost, as people hand it over."""
    fits = [one for one in (5, 10, 20, 50, 100, 200, 500) if one > cost]
    return fits[0] if rng.random() < 0.75 or len(fits) < 2 else fits[1]


def terms(parts: Sequence[tuple[int, str]]) -> str:
    return ' + '.join(f'{count} * {price}' for count, price in parts)


def two_bought(asks: Sequence[str], count: int = 2) -> Callable[[Random], Slots]:
    def draw(rng: Random) -> Slots:
        rows, shown = price_list(rng, count + 1)
        chosen = rng.sample(rows, count)
        amounts = [amount(rng, row) for row in chosen]
        if all(number == 1 for number, _ in amounts):
            amounts[0] = (2, f'2 {chosen[0][1]}')
        parts = [(number, row[2]) for (number, _), row in zip(amounts, chosen)]
        paid = note(rng, sum(number * float(price) for number, price in parts))
        words = [text for _, text in amounts]
        order = ', '.join(words[:-1]) + rng.choice([' and ', ' and ', ' & ', ' plus ']) + words[-1]
        asked = question(rng.choice(asks), dict(order=order, paid=paid, c=rng.choice(['dollars', 'euros', 'pounds'])))
        return shown | asked | dict(r=terms(parts), m=paid)

    return draw


def one_of_each(asks: Sequence[str]) -> Callable[[Random], Slots]:
    def draw(rng: Random) -> Slots:
        rows, shown = price_list(rng, 2)
        prices = [price for *_, price in rows]
        paid = note(rng, sum(map(float, prices)))
        people = rng.randint(2, 6)
        return shown | question(rng.choice(asks), dict(paid=paid, n=people)) | dict(r=' + '.join(prices), m=paid,
            d=people)

    return draw


def paid_shifts(rng: Random) -> Slots:
    """Days or people with hours, and a wage for one hour."""
    has_days = rng.random() < 0.6
    names = sorted(rng.sample(DAYS, rng.randint(3, 5)), key=DAYS.index) if has_days else rng.sample(PEOPLE,
        rng.randint(2, 4))
    halves = rng.random() < 0.5
    hours = [rng.choice([rng.randint(2, 10), rng.randint(5, 19) / 2 if halves else rng.randint(3, 9)]) for _ in names]
    plain = [int(hour) if hour == int(hour) else hour for hour in hours]
    unit, rate, has_lines = rng.choice(['h', ' h', ' hours', ' hrs', '']), rng.randint(9, 42), rng.random() < 0.35
    form = rng.choice(['{} {}', '{}: {}', '{} = {}', '{} - {}'])
    shown = [form.format(name, f'{hour}{unit}') for name, hour in zip(names, plain)]
    text = '\n'.join(shown) if has_lines else ', '.join(shown)
    if rng.random() < 0.5:
        text = rng.choice(['babysitting', 'hours', 'worked', 'time sheet',
            'gardening jobs']) + (':\n' if has_lines else ': ') + text
    asks = [
        'at {z} an hour, what is the pay', 'one hour is {z}, how much in total', 'how much is it at {z} per hour',
        'I get {z} an hour, how much is due', 'total pay at {z} per hour',
        'with {z} per hour, what do I get for all of it',
        'what do I earn if an hour pays {z}', 'rate is {z} an hour. total',
        'pay is {z} for each hour, how much altogether', 'wages for all of that at {z} an hour',
        'how much do all the hours cost at {z} each',
    ]  # fmt: skip
    return dict(table=text, v=plain, z=rate) | gaps(rng, has_lines) | question(rng.choice(asks), dict(z=rate))


def season(rng: Random) -> tuple[int, int, int]:
    return rng.randint(0, 12), rng.randint(0, 8), rng.randint(0, 10)


def league_one(rng: Random) -> Slots:
    won, drawn, lost = season(rng)
    return dict(n=rng.choice([*TEAMS, 'City', 'United', 'our club', 'my team', 'the village team']), y=won,
        z=drawn, d=lost)


def league_two(rng: Random) -> Slots:
    while True:
        first, second = season(rng), season(rng)
        if first[0] * 3 + first[1] != second[0] * 3 + second[1]:
            break
    names = rng.choice([rng.sample(TEAMS, 2),
        rng.sample('Hilltown Seaford Oakley Riverside Northam'.split(), 2)])
    shown = rng.choice([
        '{n} won {w} times, drew {d} times and lost {l} times', '{n}: {w} wins, {d} draws, {l} losses',
        '{n} {w}-{d}-{l} (won, drawn, lost)', '{n} has {w} wins, {d} draws and {l} defeats',
        '{n}: won {w}, drawn {d}, lost {l}',
    ])  # fmt: skip
    rows = [shown.format(n=name, w=one[0], d=one[1], l=one[2]) for name, one in zip(names, (first, second))]
    return dict(
        table=rng.choice(['. ', '. ', '\n', '; ']).join(rows),
        gap=rng.choice(['. ', '\n', '. ']), a=names[0], b=names[1],
        r=f'first = {first[0]} * 3 + {first[1]}', s=f'second = {second[0]} * 3 + {second[1]}',
    )  # fmt: skip


STOCK = (
    'parsley chives lettuce radish spinach beetroot fennel leek pumpkin dill '
    'basil mint thyme carrots peas beans cress kale celery sage'
).split()


def with_zeros(rng: Random) -> Slots:
    """A stock list in which one to three things are sold out."""
    names = rng.sample(STOCK, rng.randint(4, 6))
    numbers = [rng.randint(1, 40) for _ in names]
    for index in rng.sample(range(len(names)), rng.choice([1, 2, 2, 3])):
        numbers[index] = 0
    separator, written = rng.choice([(',', ','), (',', ','), (';', ';'), ('\t', '\\t'), (' | ', ' | ')])
    header = rng.choice(['seed,packets', 'item,qty', 'article,left', 'tool,pieces', 'name,count',
        'part,on_hand']).split(',')
    rows = [header, *([name, str(number)] for name, number in zip(names, numbers))]
    text = '\n'.join(separator.join(row) for row in rows)
    code = f"text = '''{text}'''\nrows = [line.split('{written}') for line in text.splitlines()[1:]]"
    return dict(table=text, r=code) | gaps(rng, True)


def stock_kind(name: str, thought: str, line: str, asks: Sequence[str], weight: float) -> TaskKind:
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=['{r}', line],
        slots=lambda rng: with_zeros(rng) | question(rng.choice(asks), {}),
        seen=[*SHOWN, '{table}{gap}{Ask}.'],
        held_out=['Someone wants to know from this file: {ask}?{colon}{table}'],
    )


ORDERED = [
    'what does it make for {order}', 'what is the price of {order}', 'how much for {order}', '{order}, how much',
    'I take {order}. What do I pay', 'total for {order}', 'what will {order} be', 'we want {order}, what is the bill',
    'how much do I need for {order}',
    'cost of {order}', 'a guest orders {order}, how much is it', 'price for {order} together',
    '{order} please. how much', 'what would I pay for {order}',
]  # fmt: skip
ORDERED_CHANGE = [
    'I buy {order} and pay with a {paid}. How much change', 'what change do I get from {paid} for {order}',
    '{order}, I hand over {paid}, change', 'for {order} someone gives me {paid}. What do I give back',
    'how much is left of {paid} after {order}',
    'I have {paid} {c} and take {order}. What is left', 'change from {paid} when I order {order}',
    'if I pay {order} with {paid} {c}, what do I get back',
]  # fmt: skip
EACH_CHANGE = [
    'I take one of each and pay with {paid}. Change', 'one of each, and I hand over {paid}. What do I get back',
    'what does the till give back on {paid} for one of each', 'what is left of {paid} if I buy one of each',
    'change from a {paid} for one of everything',
    'one of each from {paid}, what comes back', 'I have {paid}. After one of each, how much is left',
    'they ordered everything once and paid with {paid}, how much do I return',
]  # fmt: skip
EACH_TOTAL = [
    'what does one of each cost', 'one of each, how much', 'I take one of each. Total',
    'what do I pay for one of everything', 'how much if I order everything once', 'all of it once, what is the bill',
    'price of the whole list, one each',
]  # fmt: skip
EACH_SPLIT = [
    'one of each, split by {n} people. How much each', 'we are {n} and order one of everything. What does each pay',
    'everything once, shared by {n}, what is that per person', '{n} friends share one of each. Cost for one',
    'if {n} of us split one of each, how much does one pay',
]  # fmt: skip

PRICED = [*SHOWN[:9], '{table}{gap}{Ask}?', '{table}{gap}{Ask}?', '{Ask}?{colon}{table}']
PRICED_HELD_OUT = ['The sign says this:{colon}{table}{gap}{ask}?', 'Going by this list, {ask}?{colon}{table}']


def priced_kind(name: str, thought: str, code: Sequence[str], slots: Callable[[Random], Slots],
    weight: float) -> TaskKind:
    return TaskKind(name=name, weight=weight, thoughts=[thought], code=list(code), slots=slots, seen=PRICED,
        held_out=PRICED_HELD_OUT)


KINDS = [
    priced_kind('price-list-two', 'I look up both prices, multiply each by its number and add.',
        ['total = {r}', 'final_answer(total)'], two_bought(ORDERED), 2.0),
    priced_kind('price-list-three', 'I look up the three prices, multiply each by its number and add.',
        ['total = {r}', 'final_answer(total)'], two_bought(ORDERED, 3), 0.8),
    priced_kind('price-list-change', 'I add up the cost and subtract it from the money given.',
        ['cost = {r}', 'final_answer({m} - cost)'], two_bought(ORDERED_CHANGE), 1.0),
    priced_kind('price-list-each-change', 'I add all prices and subtract them from the money given.',
        ['cost = {r}', 'final_answer({m} - cost)'], one_of_each(EACH_CHANGE), 1.0),
    priced_kind('price-list-each-total', 'I add all prices.', ['total = {r}', 'final_answer(total)'],
        one_of_each(EACH_TOTAL), 0.8),
    priced_kind('price-list-each-split', 'I add all prices and divide by the number of people.',
        ['total = {r}', 'final_answer(total / {d})'], one_of_each(EACH_SPLIT), 0.5),
    TaskKind(
        name='shifts-paid',
        weight=1.6,
        thoughts=['I add the hours and multiply by the pay for one.'],
        code=['hours = {v}', 'final_answer(sum(hours) * {z})'],
        slots=paid_shifts,
        seen=[*SHOWN[:9], '{table}{gap}{Ask}?', '{table}{gap}{Ask}?',
            '<this week:|I worked|roster:> {table}{gap}{Ask}?'],
        held_out=['The time clock has this:{colon}{table}{gap}{ask}?'],
    ),
    TaskKind(
        name='league-points-of-one',
        weight=0.7,
        thoughts=['A win counts 3 points and a draw 1.'],
        code=['final_answer({y} * 3 + {z})'],
        slots=league_one,
        seen=[
            '{n} won {y}, drew {z} and lost {d}. A win is 3 points, a draw 1. How many points?',
            (
                'How many points <has|does> {n} <have |>with {y} wins, {z} draws and {d} losses (3 for a win, '
                '1 for a draw)?'
            ),
            '{n}: {y} wins, {z} draws, {d} defeats. points? win 3, draw 1',
            '3 points a win, 1 a draw, 0 a loss. {n} has {y} wins, {z} draws, {d} losses. Points?',
            'Season of {n}: {y}-{z}-{d} (won, drawn, lost). Win = 3, draw = 1. Total points?',
            'With three points per win and one per draw, what does {n} have after {y} wins, {z} draws and {d} losses?',
            '{y} games won, {z} drawn, {d} lost: how many points is that for {n}, with 3 for a win and 1 for a draw?',
        ],
        held_out=['A victory brings 3 points, a tie 1, a defeat 0. {n}: {y}, {z} and {d} of these. Points?'],
    ),
    TaskKind(
        name='league-leader-of-two',
        weight=0.8,
        thoughts=['I find the points of both and compare them.'],
        code=['{r}', '{s}', "final_answer('{a}' if first > second else '{b}')"],
        slots=league_two,
        seen=[
            '{table}{gap}A win is 3 points, a draw 1. Who stands higher?',
            '{table}{gap}3 for a win, 1 for a draw. Which of them <is ahead|leads>?',
            'Win 3 points, draw 1, loss 0. {table}{gap}Who is in front?',
            'Who is higher in the table? {table}{gap}Win = 3, draw = 1',
            '{table}{gap}With three points for a win and one for a draw, who is better?',
            'A win gives 3 points, a draw 1. {table}{gap}Name the team with more points.',
            'Which of the two leads, with 3 points a win and 1 a draw? {table}',
            '{table}{gap}who leads (win=3, draw=1, loss=0)?',
        ],
        held_out=['{table}{gap}If victories bring three points and ties one, whose total is higher?'],
    ),
    stock_kind('stock-sold-out', 'I split the lines and take the names with zero.',
        'final_answer([row[0] for row in rows if int(row[1]) == 0])', [
        'what can nobody buy any more', 'which are out of stock', 'what did we run out of', 'which ones have zero',
        'what is not there any more', 'names of everything with 0', 'what do we have none of', 'what is gone',
        'what needs to be ordered because there is none left', 'show the empty ones', 'out of stock',
        'which items are at zero',
    ], 1.0),
    stock_kind('stock-in-store', 'I split the lines and take the names with more than zero.',
        'final_answer([row[0] for row in rows if int(row[1]) > 0])', [
        'what is still there', 'which are in stock', 'list what can be sold today', 'which ones are not sold out',
        'what do we still have', 'names of everything with at least 1', 'in stock', 'what is available',
        'leave out what has 0 and list the rest', 'which items are left',
    ], 0.7),
    stock_kind('stock-sold-out-count', 'I split the lines and count those with zero.',
        'final_answer(len([row for row in rows if int(row[1]) == 0]))', [
        'how many are sold out', 'how many have run out', 'count the items with zero', 'how many are at 0',
        'how many things are missing completely', 'number of products out of stock', 'how many lines have none left',
    ], 0.6),
]  # fmt: skip
