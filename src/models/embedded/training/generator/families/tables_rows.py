"""Small tables: how they are drawn, how a question shows them, and the record that asks about them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked
from ..words import CITIES, PEOPLE, THINGS, invented_word
from .tables_lines import gaps

Row = dict[str, object]

PLURALS = {'city': 'cities', 'country': 'countries', 'dish': 'dishes', 'person': 'persons'}

#: How a table is named before it is shown in a noun phrase.
ROWS = '<|the rows |these rows: |the table |the list |this data: >{t}'

FACTS = [
    'my table is {t}',
    'the rows are {t}',
    'the data is {t}',
    'I have the rows {t}',
    'we have this list: {t}',
    'the records are {t}',
    'rows = {t}',
    'there is a table with the rows {t}',
    'this is my data: {t}',
]
HELD_OUT_FACTS = ['somebody gave me the table {t}']


@dataclass(frozen=True)
class Schema:
    """The columns of a table: a name for each row, numbers, and a text that several rows share."""

    key: str
    names: Sequence[str]
    #: Columns of numbers, with the lowest and the highest one.
    numbers: dict[str, tuple[float, float]]
    group: str
    groups: Sequence[str]


FRUITS = 'apple pear banana lemon mango plum peach melon kiwi grape cherry orange'.split()
SPORTS = 'tennis football chess swimming hockey judo'.split()
COUNTRIES = 'Peru Chile Spain Italy Ghana Kenya India Japan'.split()
DISHES = 'soup pizza salad pasta burger curry'.split()
TASKS = 'wash cook clean shop paint repair'.split()
SCHEMAS = [
    Schema('name', PEOPLE, dict(age=(5, 80)), 'city', CITIES),
    Schema('name', PEOPLE, dict(score=(10, 100)), 'team', 'red blue green'.split()),
    Schema('name', PEOPLE, dict(points=(0, 60), age=(8, 60)), 'sport', SPORTS),
    Schema('name', PEOPLE, dict(salary=(1500, 9000)), 'department', 'sales IT HR support'.split()),
    Schema('student', PEOPLE, dict(grade=(1, 100)), 'class', '5a 5b 6a 6b'.split()),
    Schema('player', PEOPLE, dict(goals=(0, 30), games=(1, 40)), 'team', 'Reds Blues Lions'.split()),
    Schema('item', THINGS, dict(stock=(0, 200)), 'shelf', 'A B C'.split()),
    Schema('item', THINGS, dict(price=(0.5, 90), qty=(1, 30)), 'category', 'office home garden'.split()),
    Schema('product', THINGS, dict(price=(1.0, 300), stock=(0, 90)), 'color', 'red blue black white'.split()),
    Schema('fruit', FRUITS, dict(kg=(1.0, 40), price=(1.0, 9)), 'country', 'Spain Italy Chile'.split()),
    Schema('city', CITIES, dict(visitors=(20, 9000)), 'area', 'north south east'.split()),
    Schema('country', COUNTRIES, dict(medals=(0, 50)), 'area', 'north south'.split()),
    Schema('dish', DISHES, dict(calories=(90, 900)), 'type', 'starter main'.split()),
    Schema('task', TASKS, dict(minutes=(5, 180)), 'day', 'Mon Tue Wed'.split()),
]
PRICED = [
    Schema('item', THINGS, dict(price=(0.5, 90), qty=(1, 30)), '', ()),
    Schema('product', THINGS, dict(price=(1.0, 60), quantity=(1, 20)), '', ()),
    Schema('name', FRUITS, dict(price=(0.2, 9), count=(1, 50)), '', ()),
    Schema('item', FRUITS, dict(price=(1.0, 9), kg=(1.0, 12)), '', ()),
]
AGED = [
    Schema('name', PEOPLE, dict(age=(5, 90)), 'city', CITIES),
    Schema('person', PEOPLE, dict(age=(5, 90)), 'team', 'red blue green'.split()),
]
COSTED = [
    Schema('item', THINGS, dict(price=(1.0, 200)), 'color', 'red blue black'.split()),
    Schema('product', FRUITS, dict(price=(0.2, 20)), 'country', 'Spain Italy Chile'.split()),
]


def draw_number(rng: Random, low: float, high: float) -> int | float:
    """A whole number, or a decimal one at times where the lowest one is written as a decimal."""
    if isinstance(low, float) and rng.random() < 0.6:
        return round(rng.uniform(low, high), rng.choice([1, 2]))
    return rng.randint(max(1, int(low)) if isinstance(low, float) else low, int(high))


def draw_rows(rng: Random, schema: Schema, columns: Sequence[str]) -> list[Row]:
    """Two to five rows; no two have the same name or the same number in a column."""
    count = rng.choice([2, 3, 3, 4, 4, 5] if len(columns) < 3 else [2, 3, 3, 3, 3, 4])
    names = rng.sample(schema.names, count)
    if rng.random() < 0.15:
        names[0] = invented_word(rng).capitalize() if names[0][0].isupper() else invented_word(rng)
    values: dict[str, list[object]] = {schema.key: list(names)}
    for column, (low, high) in schema.numbers.items():
        numbers: list[object] = []
        while len(numbers) < count:
            number = draw_number(rng, low, high)
            if number not in numbers:
                numbers.append(number)
        values[column] = numbers
    if schema.group:
        shared = rng.sample(schema.groups, min(len(schema.groups), rng.choice([2, 2, 3])))
        values[schema.group] = [rng.choice(shared) for _ in range(count)]
    return [{column: values[column][index] for column in columns} for index in range(count)]


def show_rows(rng: Random, rows: list[Row]) -> Slots:
    """The rows as the question shows them (`t`; `table` where they stand first), and the code `r` that has them.

    A list of dictionaries is copied as it is. Lines have kinds of their own (`tables_pasted.py`).
    """
    share = rng.random()
    if share < 0.4:
        text, code = str(rows), str(rows)
    elif share < 0.7:
        text = code = json.dumps(rows)
    elif share < 0.76:
        text = code = json.dumps(rows, separators=(',', ':'))
    elif share < 0.88:
        named = ', '.join(' '.join(str(value) for value in row.values()) for row in rows)
        text, code = f'({", ".join(rows[0])}) {named}', str(rows)
    else:
        text = '; '.join(', '.join(f'{column}: {value}' for column, value in row.items()) for row in rows)
        code = str(rows)
    return dict(t=text, table=text, r=f'rows = {code}') | gaps(rng, False)


def table(
    schemas: Sequence[Schema] = SCHEMAS, *, has_group: bool = False, has_two_numbers: bool = False
) -> SlotMaker:
    """A maker of a table with its text `t` and its code `r`; see `show_rows`.

    The columns are `k` (the name; `ks` as a plural), `v` (a number; `av` with its article) and `g` (the shared text).
    `x` is a limit within the numbers, `o` and `q` are two of the names, `s` the number of `o`, `w` a text of the shared
    column, and `v2` the second column of numbers.
    """
    fitting = [
        one for one in schemas if (one.group or not has_group) and (len(one.numbers) > 1 or not has_two_numbers)
    ]

    def draw(rng: Random) -> Slots:
        schema = rng.choice(fitting)
        numbers = list(schema.numbers)
        if not has_two_numbers:
            numbers = [rng.choice(numbers)]
        columns = [schema.key, *numbers]
        if has_group or schema.group and not has_two_numbers and rng.random() < 0.35:
            columns.insert(rng.randint(1, len(columns)), schema.group)
        rows = draw_rows(rng, schema, columns)
        value = numbers[0]
        found = sorted(row[value] for row in rows)
        first, second = rng.sample(rows, 2)
        limit = round(rng.uniform(found[0], found[-1]), 0 if isinstance(found[0], int) else 1)
        slots: Slots = dict(
            k=schema.key,
            ks=PLURALS.get(schema.key, schema.key + 's'),
            v=value,
            av=('an ' if value[0] in 'aeiou' else 'a ') + value,
            x=int(limit) if limit == int(limit) else limit,
            o=first[schema.key],
            q=second[schema.key],
            s=first[value],
        )
        if has_group:
            slots |= dict(g=schema.group, w=first[schema.group])
        if has_two_numbers:
            slots |= dict(v2=numbers[1])
        return slots | show_rows(rng, rows)

    return draw


def about_table(
    name: str,
    thought: str,
    code: Sequence[str],
    slots: SlotMaker,
    nouns: Sequence[str],
    questions: Sequence[str],
    held_out: str,
    held_out_question: str,
    seen: Sequence[str] = (),
    weight: float = 1.0,
) -> TaskKind:
    """A kind that asks about the rows of a table; the nouns and the held-out phrase stand before `in` and the rows."""
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=['{r}', *code],
        slots=slots,
        seen=[
            *asked(*(f'{noun} in {ROWS}' for noun in nouns)),
            *(f'{{t}}: {question}?' for question in questions[:2]),
            f'Look at {{t}} and give me {nouns[0]}.',
            f'Given {{t}}, {questions[-1]}?',
            *(f'{{table}}{{gap}}{question}?' for question in questions),
            *(f'{question}?{{colon}}{{table}}' for question in questions),
            *(f'{{table}}{{gap}}{noun.removeprefix("the ")}' for noun in nouns),
            *(f'{noun.removeprefix("the ")}{{dash}}{{table}}' for noun in nouns),
            *seen,
        ],
        held_out=[f'For {{t}}, please tell me {held_out}.'],
        facts=FACTS,
        questions=list(questions),
        held_out_facts=HELD_OUT_FACTS,
        held_out_questions=[held_out_question],
    )
