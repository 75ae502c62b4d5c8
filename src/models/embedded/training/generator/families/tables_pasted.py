"""Tables pasted as lines with a header. The code copies the lines as they are and splits them."""

from collections.abc import Sequence
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..words import PEOPLE
from .tables_code import LINE_CODE, WEIGHTS
from .tables_lines import gaps, show_lines
from .tables_scenes import CHORES, FOODS, ask, draw_scene

#: A last column that no question asks about, with its values.
EXTRAS = {
    'city': 'Rome Paris Leeds Oslo'.split(),
    'team': 'red blue green'.split(),
    'day': 'Mon Tue Wed Thu Fri'.split(),
    'note': 'ok new old late'.split(),
    'id': ['1', '2', '3', '7', '12'],
}
#: Whole questions with a table of lines: `{gap}` stands after the table, `{colon}` before it.
SHOWN = [
    '{table}{gap}{ask}?',
    '{table}{gap}{ask}',
    '{table}{gap}{Ask}?',
    '{table}{gap}{Ask}?',
    '{table}{gap}<q: |question: |so |ok so |pls: |now >{ask}?',
    '{table}{gap}<Tell me|Can you tell me|I need to know|My question|I want to know>: {ask}?',
    '{ask}?{colon}{table}',
    '{ask}?{colon}{table}',
    '{ask}{dash}{table}',
    '{ask}:{colon}{table}',
    '<from|with|using|looking at> this<| table| data| csv| list>: {ask}?{colon}{table}',
    '<here is|i have|i got|this is|heres> <my data|a table|my list|a sheet>{colon}{table}{gap}{ask}?',
    '<Here is|I have|This is|I pasted> <my data|a table|my list|a spreadsheet|an export>:{colon}{table}{gap}{Ask}?',
    '<csv|table|data|my sheet|list|export>:{colon}{table}{gap}{ask}?',
    'my <boss|sister|teacher|friend> sent me this:{colon}{table}{gap}{ask}?',
]
HELD_OUT_SHOWN = ['Someone wants to know from this file: {ask}?{colon}{table}',
'{table}{gap}Regarding the above, {ask}?']

def pasted(operation: str) -> SlotMaker:
    """A maker of a pasted table and a question about it."""

    def draw(rng: Random) -> Slots:
        drawn = draw_scene(rng)
        header, rows = [drawn.key, drawn.column], [list(row) for row in drawn.rows]
        if rng.random() < 0.3 and len(rows) < 5:
            extra = rng.choice([name for name in EXTRAS if name not in header])
            place = rng.choice([1, 2, 2])
            header.insert(place, extra)
            for row in rows:
                row.insert(place, rng.choice(EXTRAS[extra]))
        title = rng.random() < 0.25
        words = ask(rng, drawn, operation)
        return words | gaps(rng, True) | show_lines(rng, header, rows, header.index(drawn.column), title=title)

    return draw


THOUGHTS = {
    'total': 'I split the lines and add the column.',
    'mean': 'I split the lines and average the column.',
    'most': 'I split the lines and take the row with the max.',
    'least': 'I split the lines and take the row with the min.',
    'max': 'I split the lines and take the max of the column.',
    'min': 'I split the lines and take the min of the column.',
    'lookup': 'I split the lines and look for the name.',
    'more': 'I split the lines and subtract both values.',
    'gap': 'I split the lines and take the difference with abs.',
    'both': 'I split the lines and add both values.',
    'above': 'I split the lines and take the names over the limit.',
    'below': 'I split the lines and take the names under the limit.',
    'count_above': 'I split the lines and count those over the limit.',
    'count_below': 'I split the lines and count those under the limit.',
    'sort_up': 'I split the lines and sort them upwards.',
    'sort_down': 'I split the lines and sort them downwards.',
    'count': 'I split the lines and count the rows.',
}


def pasted_kind(operation: str) -> TaskKind:
    return TaskKind(
        name='pasted-' + operation.replace('_', '-'),
        weight=WEIGHTS[operation],
        thoughts=[THOUGHTS[operation]],
        code=['{r}', *LINE_CODE[operation]],
        slots=pasted(operation),
        seen=SHOWN,
        held_out=HELD_OUT_SHOWN,
    )


COST_ASKS = [
    'what is the total', 'total cost', 'how much is everything', 'what do i pay', 'what do i pay in total',
    'total bill',
    'how much altogether', 'what does it all cost', 'what will this order cost me', 'total value',
    'sum of {v} times {v2}',
    'multiply {v} by {v2} and add it all up', 'grand total', '{v2} x {v} in total', 'how much money is that',
    'total price',
    'what is the whole lot worth', 'total of the invoice', 'what will i spend', 'work out the bill',
]  # fmt: skip
ROW_COST_ASKS = [
    'what do the {o} cost', 'cost of the {o} alone', 'how much for the {o}', 'line total of {o}',
    'what do i pay for {o}',
    'total for {o} only', '{o}: {v2} times {v}', 'how much do the {o} come to',
]  # fmt: skip
COSTLY_ASKS = [
    'what costs me the most in total', 'which line is the most expensive, {v2} times {v}',
    'biggest line total, which {k}',
    'where does most of the money go', 'on which {k} do i spend the most', 'which {k} has the highest {v} times {v2}',
]  # fmt: skip


def with_costs(asks: Sequence[str]) -> SlotMaker:
    """A maker of a table of things with a quantity and a price each, and a question."""

    def draw(rng: Random) -> Slots:
        key, quantity, price = (
            rng.choice(['item', 'product', 'article']),
            rng.choice(['qty', 'quantity', 'count', 'amount', 'pieces']),
            rng.choice(['price', 'cost', 'each', 'unit']),
        )
        names = rng.sample([food for food in FOODS if food.endswith('s')] + 'pens cups books lamps mugs'.split(), 4)
        has_cents = rng.random() < 0.6
        rows = [
            [name, rng.randint(1, 24), f'{rng.uniform(0.3, 20):.2f}' if has_cents else rng.randint(1, 60)]
            for name in names[: rng.choice([2, 3, 3, 4])]
        ]
        header = [key, quantity, price]
        if rng.random() < 0.45:
            header = [key, price, quantity]
            rows = [[name, cost, number] for name, number, cost in rows]
        words = dict(k=key, v=header[1], v2=header[2], o=rng.choice(rows)[0])
        question = rng.choice(asks)
        for name, value in words.items():
            question = question.replace('{' + name + '}', str(value))
        shown = show_lines(rng, header, rows, 1, 2)
        return words | dict(ask=question, Ask=question[0].upper() + question[1:]) | gaps(rng, True) | shown

    return draw


def cost_kind(name: str, weight: float, thought: str, line: str, asks: Sequence[str]) -> TaskKind:
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=['{r}', line],
        slots=with_costs(asks),
        seen=SHOWN,
        held_out=HELD_OUT_SHOWN,
    )


GROUP_ASKS = [
    'total per {k}', 'how much <did|has> each {k} <in total|altogether>', 'sum by {k}', 'totals for each {k}',
    'total {v} <per|for each|for every|by> {k}', 'add up the {v} per {k}', '{v} per {k}',
    'a dict with the total of each {k}',
    'sum up {v} for each {k} <as a dict|as a dictionary|>', 'group by {k} and sum {v}', 'how much {v} per {k}',
]  # fmt: skip


def grouped_rows(rng: Random) -> tuple[str, str, list[list[object]]]:
    """Rows in which some names come twice: what they are called, and the rows, each a name and a number."""
    key, column, names = rng.choice(
        [
            ('name', 'amount', PEOPLE),
            ('person', 'paid', PEOPLE),
            ('name', 'hours', PEOPLE),
            ('player', 'points', PEOPLE),
            ('category', 'amount', 'food rent fun travel bills'.split()),
            ('task', 'minutes', CHORES),
            ('item', 'sold', FOODS),
        ]
    )
    few = rng.sample(list(names), rng.choice([2, 2, 3]))
    order = [*few, rng.choice(few)] + ([rng.choice(few)] if len(few) == 2 and rng.random() < 0.6 else [])
    if rng.random() < 0.5:
        rng.shuffle(order)
    return key, column, [[name, rng.randint(1, 60)] for name in order]


def pasted_groups(rng: Random) -> Slots:
    key, column, rows = grouped_rows(rng)
    header = [key, column]
    if rng.random() < 0.3:
        header.insert(1, 'day')
        rows = [[row[0], rng.choice(EXTRAS['day']), row[1]] for row in rows]
    return group_question(rng, key, column) | gaps(rng, True) | show_lines(rng, header, rows, len(header) - 1)


def group_question(rng: Random, key: str, column: str) -> Slots:
    asked = rng.choice(GROUP_ASKS)
    asked = asked.replace('<did|has> each {k} <in total|altogether>', '{v} does each {k} have in total')
    for text in ('<per|for each|for every|by>', '<as a dict|as a dictionary|>'):
        asked = asked.replace(text, rng.choice(text[1:-1].split('|')))
    asked = asked.replace('{k}', key).replace('{v}', column).strip()
    return dict(k=key, v=column, ask=asked, Ask=asked[0].upper() + asked[1:])


KINDS = [
    *(pasted_kind(operation) for operation in LINE_CODE),
    cost_kind(
        'pasted-total-cost', 2.0, 'I split the lines, multiply both columns and add.',
        "final_answer(sum({cell} * {cell2} for row in rows))", COST_ASKS,
    ),
    cost_kind(
        'pasted-cost-of-one', 0.8, 'I split the lines, look for the name and multiply.',
        "final_answer([{cell} * {cell2} for row in rows if row[0] == '{o}'][0])", ROW_COST_ASKS,
    ),
    cost_kind(
        'pasted-most-costly', 0.7, 'I split the lines and take the row with the max of the product.',
        "final_answer(max(rows, key=lambda row: {cell} * {cell2})[0])", COSTLY_ASKS,
    ),
    TaskKind(
        name='pasted-sum-by-group',
        weight=1.5,
        thoughts=['I split the lines and add the numbers for each name.'],
        code=[
            '{r}',
            'groups = {}',
            'for row in rows:',
            '    groups[row[0]] = groups.get(row[0], 0) + {cell}',
            'final_answer(groups)',
        ],
        slots=pasted_groups,
        seen=SHOWN,
        held_out=HELD_OUT_SHOWN,
    ),
]  # fmt: skip
