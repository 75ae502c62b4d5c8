"""Names with a number each, without a header: lines such as `Anna: 31`, lists in one line, and lists in prose."""

from collections.abc import Sequence
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from .tables_code import WEIGHTS
from .tables_lines import gaps
from .tables_pasted import GROUP_ASKS, SHOWN, grouped_rows
from .tables_scenes import FOODS, Drawn, ask, draw_scene

LINE_SEPARATORS = [(': ', ': ')] * 6 + [(' ', ' ')] * 4 + [(',', ',')] * 2 + [(' - ', ' - ')] * 2 + [
    (', ', ', '), ('\t', '\\t'), (' = ', ' = '), ('=', '='), (';', ';'), (':', ':'),
]  # fmt: skip
#: How a pair stands in one line, and what stands between the pairs.
INLINE = ['{name} {number}'] * 6 + ['{name}: {number}'] * 4 + [
    '{name} = {number}', '{name} ({number})', '{name} - {number}',
    '{number} {name}',
]  # fmt: skip
BETWEEN = [', '] * 7 + ['; ', ' / ', ' | ', ',']
HELD_OUT_SHOWN = ['Someone noted this down:{colon}{table}{gap}{ask}?', 'With these figures, {ask}?{colon}{table}']
#: How prices are written; the code has the bare number.
SIGNED = ['${number}', '€{number}', '£{number}', '{number}€', '{number} euros', '{number} dollars', '{number} €']

#: The thought and the last lines of the code by operation, for a dictionary of names and numbers.
DATA_CODE: dict[str, tuple[str, Sequence[str]]] = {
    'total': ('I add all values.', ['final_answer(sum(data.values()))']),
    'mean': ('I add all values and divide by their number.', ['final_answer(sum(data.values()) / len(data))']),
    'most': ('I take the key with the max value.', ['final_answer(max(data, key=data.get))']),
    'least': ('I take the key with the min value.', ['final_answer(min(data, key=data.get))']),
    'max': ('I take the max of the values.', ['final_answer(max(data.values()))']),
    'min': ('I take the min of the values.', ['final_answer(min(data.values()))']),
    'lookup': ('I read the value by its key.', ["final_answer(data['{o}'])"]),
    'more': ('I read both values and subtract.', ["final_answer(data['{o}'] - data['{q}'])"]),
    'gap': (
        'I read both values and take the difference with abs.',
        ["final_answer(abs(data['{o}'] - data['{q}']))"],
    ),
    'both': ('I read both values and add.', ["final_answer(data['{o}'] + data['{q}'])"]),
    'above': (
        'I take the keys whose value is larger than the limit.',
        ['final_answer([k for k in data if data[k] > {x}])'],
    ),
    'below': (
        'I take the keys whose value is smaller than the limit.',
        ['final_answer([k for k in data if data[k] < {x}])'],
    ),
    'count_above': (
        'I count the values that are larger than the limit.',
        ['final_answer(len([v for v in data.values() if v > {x}]))'],
    ),
    'count_below': (
        'I count the values that are smaller than the limit.',
        ['final_answer(len([v for v in data.values() if v < {x}]))'],
    ),
    'sort_up': ('I sort the keys by their values, the smallest first.', ['final_answer(sorted(data, key=data.get))']),
    'sort_down': (
        'I sort the keys by their values, the largest first.',
        ['final_answer(sorted(data, key=data.get, reverse=True))'],
    ),
    'count': ('I count the keys with len.', ['final_answer(len(data))']),
}
THOUGHTS = ['I put the names and numbers into a dictionary. ', 'I make a dictionary of the values. ']


def join_pairs(rng: Random, pairs: Sequence[str], between: str) -> str:
    if between == ', ' and rng.random() < 0.4:
        return ', '.join(pairs[:-1]) + rng.choice([' and ', ', and ', ' and ']) + pairs[-1]
    return between.join(pairs)


def write_dictionary(rows: Sequence[tuple[str, object]]) -> str:
    """The code that has the pairs in the order of the question."""
    return 'data = {' + ', '.join(f"'{name}': {number}" for name, number in rows) + '}'


def show_pairs(rng: Random, drawn: Drawn) -> Slots:
    """The pairs as text, and the code that puts them into the dictionary `data`."""
    rows, share = drawn.rows, rng.random()
    numbers = [str(number) for _, number in rows]
    if share < 0.42:
        separator, written = rng.choice(LINE_SEPARATORS)
        text = '\n'.join(f'{name}{separator}{number}' for name, number in rows)
        kind = 'float' if any('.' in number for number in numbers) else 'int'
        code = (
            f"text = '''{text}'''\n"
            f"pairs = [line.split('{written}') for line in text.splitlines()]\n"
            f'data = {{key: {kind}(value) for key, value in pairs}}'
        )
        return dict(table=text, r=code) | gaps(rng, True)
    form, between, has_lines = rng.choice(INLINE), rng.choice(BETWEEN), False
    sign = rng.choice(SIGNED) if drawn.scene.is_money and rng.random() < 0.5 else '{number}'
    if share < 0.62:
        form, between = rng.choice(drawn.scene.says), rng.choice([', ', ', ', '. ', '; '])
        if len(rows) > 3:
            between = ', '
    elif sign != '{number}' and rng.random() < 0.5:
        form, between, has_lines = rng.choice(['{name} {number}', '{name}: {number}', '- {name} {number}']), '\n', True
    elif rng.random() < 0.15:
        form, between, has_lines = rng.choice(['- {name}: {number}', '* {name} {number}']), '\n', True
    shown = [form.format(name=name, number=sign.format(number=number)) for name, number in rows]
    if between.strip() == '' or between == '. ':
        text = between.join(shown)
    else:
        text = join_pairs(rng, shown, between)
    return dict(table=text, r=write_dictionary(rows)) | gaps(rng, has_lines)


def pairs(operation: str) -> SlotMaker:
    """A maker of names with numbers, and of a question about them."""

    def draw(rng: Random) -> Slots:
        drawn = draw_scene(rng, fewest=3 if operation in ('total', 'both', 'more', 'gap') else 2)
        return ask(rng, drawn, operation) | show_pairs(rng, drawn)

    return draw


def pairs_kind(operation: str) -> TaskKind:
    thought, code = DATA_CODE[operation]
    return TaskKind(
        name='pairs-' + operation.replace('_', '-'),
        weight=WEIGHTS[operation],
        thoughts=[opening + thought for opening in THOUGHTS],
        code=['{r}', *code],
        slots=pairs(operation),
        seen=[*SHOWN[:9], *SHOWN[:6], '{ask}?{colon}{table}', '<ok|right|so|hey> {table}{gap}{ask}?'],
        held_out=HELD_OUT_SHOWN,
    )


def repeated_pairs(rng: Random) -> Slots:
    """Names of which some come twice, in one line or in lines, and a question for the total of each."""
    key, column, rows = grouped_rows(rng)
    question = rng.choice([*PERSON_ASKS, *(text for text in GROUP_ASKS if '<' not in text)])
    question = question.replace('{k}', key).replace('{v}', column)
    has_lines = rng.random() < 0.4
    form = rng.choice(['{name} {number}', '{name} {number}', '{name}: {number}', '{name} = {number}',
    '{name} +{number}'])
    shown = [form.format(name=name, number=number) for name, number in rows]
    text = '\n'.join(shown) if has_lines else join_pairs(rng, shown, rng.choice([', ', ', ', '; ']))
    code = 'pairs = [' + ', '.join(f"('{name}', {number})" for name, number in rows) + ']'
    return dict(table=text, r=code, ask=question, Ask=question[0].upper() + question[1:]) | gaps(rng, has_lines)


PERSON_ASKS = [
    'totals per {k}', 'total for each', 'add them up per {k}', 'how much has each in total',
    'what is the total of each',
    'sum per {k} as a dict', 'who has how much in total', 'add up what belongs to the same {k}',
    'total by {k}, as a dict',
    'same names added together, what do i get', 'combine the same {k} and add',
]  # fmt: skip
BASKET_ASKS = [
    'total', 'what is the total', 'how much altogether', 'what do i pay', 'how much is that', 'total cost',
    'grand total',
    'how much for everything', 'what does it come to', 'sum', 'whats the bill', 'how much money do i need',
    'total price',
    'what will i pay at the till', 'how much did i spend', 'add it all up',
]  # fmt: skip
#: A line of a shopping list, each with a quantity and a price for one.
BASKET = [
    '{number} {name} at {cost}', '{number} {name} at {cost} each', '{number}x {name} {cost}',
    '{number} x {name} @ {cost}',
    '{name} {number} x {cost}', '{name}: {number} at {cost}', '{number} {name} for {cost} each',
    '{number} * {cost} {name}',
    '{name} {number} {cost}', '{number} {name}, {cost} each', '{name} ({number} pcs, {cost} each)',
]  # fmt: skip


def basket(rng: Random) -> Slots:
    """Things with a quantity and a price for one, in the order of the question."""
    form = rng.choice(BASKET)
    pool = [food for food in FOODS if food.endswith('s')] + 'pens cups mugs books towels candles'.split()
    names = rng.sample(pool, 4)
    has_cents, sign = rng.random() < 0.6, rng.choice(['{number}', '{number}', *SIGNED])
    rows = [
        (name, rng.randint(2, 20), f'{rng.uniform(0.3, 15):.2f}' if has_cents else rng.randint(1, 40))
        for name in names[: rng.choice([2, 3, 3, 4])]
    ]
    has_lines = rng.random() < 0.5
    shown = [form.format(name=name, number=n, cost=sign.format(number=cost)) for name, n, cost in rows]
    text = '\n'.join(shown) if has_lines else join_pairs(rng, shown, '; ' if ',' in form else ', ')
    question = rng.choice(BASKET_ASKS)
    words = dict(ask=question, Ask=question[0].upper() + question[1:], r=' + '.join(f'{n} * {c}' for _, n, c in rows))
    return words | dict(table=text) | gaps(rng, has_lines)


KINDS = [
    *(pairs_kind(operation) for operation in DATA_CODE),
    TaskKind(
        name='pairs-sum-by-name',
        weight=1.5,
        thoughts=['I add the numbers for each name in a dictionary.'],
        code=[
            '{r}',
            'groups = {}',
            'for name, number in pairs:',
            '    groups[name] = groups.get(name, 0) + number',
            'final_answer(groups)',
        ],
        slots=repeated_pairs,
        seen=[*SHOWN[:9], *SHOWN[:6], '{ask}?{colon}{table}'],
        held_out=HELD_OUT_SHOWN,
    ),
    TaskKind(
        name='pairs-basket',
        weight=2.0,
        thoughts=['I multiply each quantity by its price and add.'],
        code=['final_answer({r})'],
        slots=basket,
        seen=[
            *SHOWN[:9],
            '<I bought|i got|We ordered|She bought|my order is|basket:|shopping list:> {table}{gap}{ask}?',
            '<Invoice|Order|receipt|cart>:{colon}{table}{gap}{ask}?',
        ],
        held_out=['At the shop they rang up this:{colon}{table}{gap}{ask}?'],
    ),
]
