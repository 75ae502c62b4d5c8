"""Lists of JSON objects as they are pasted, some inside an object, and short questions about them."""

import json
import re
from collections.abc import Callable, Sequence
from random import Random

from ..kind import Slots, TaskKind
from ..phrases import choose
from ..words import PEOPLE, THINGS
from .tables_code import ROW_CODE, WEIGHTS
from .tables_lines import gaps
from .tables_pasted import COST_ASKS, GROUP_ASKS, SHOWN, grouped_rows
from .tables_scenes import FOODS, PLURALS, ask, draw_scene

HELD_OUT_SHOWN = ['An endpoint answered {table}{gap}{ask}?', 'Out of this payload, {ask}?{colon}{table}']
FRAMES = [
    *SHOWN[:9],
    '{table}{gap}{ask}',
    '{ask} {table}',
    '<data|rows|json|users|items|response|arr|x> = {table}{gap}{ask}?',
    '<In|From|With|Using|Given> {table}{gap}{ask}?',
    '<I have|We have|i got> <this json|this list|these objects|this array><: | >{table}{gap}{ask}?',
    '<the api|my code|the server log|my script> <gave me|returns|printed|has> {table}{gap}{ask}?',
]

#: A key that is true or false, what has it, and how people say that it is so or not.
FLAGS: list[tuple[str, str, Sequence[str], Sequence[str]]] = [
    ('active', 'name', ['active', 'currently active'], ['not active', 'inactive']),
    ('paid', 'name', ['paid', 'done paying', 'marked as paid'], ['unpaid', 'not paid yet', 'not paid']),
    ('member', 'name', ['members', 'a member'], ['not members', 'not a member']),
    ('admin', 'name', ['admins', 'an admin'], ['not admins', 'not an admin']),
    ('online', 'name', ['online', 'online now'], ['offline', 'not online']),
    ('passed', 'student', ['marked passed', 'through'], ['not passed', 'marked as failed']),
    ('vegan', 'dish', ['vegan'], ['not vegan']),
    ('done', 'task', ['done', 'finished'], ['open', 'not done', 'unfinished', 'still to do']),
    ('sold', 'item', ['sold', 'sold already'], ['not sold', 'unsold', 'still for sale']),
    ('available', 'item', ['available', 'in stock'], ['not available', 'out of stock', 'unavailable']),
    ('open', 'shop', ['open', 'open now'], ['closed', 'not open']),
    ('enabled', 'feature', ['enabled', 'switched on'], ['disabled', 'switched off', 'not enabled']),
]
FLAG_NAMES = {
    'name': PEOPLE,
    'student': PEOPLE,
    'dish': 'soup pizza salad pasta burger curry stew'.split(),
    'task': 'cleaning cooking shopping laundry painting email call report invoice backup'.split(),
    'item': THINGS,
    'shop': 'bakery butcher florist pharmacy bookshop kiosk grocery'.split(),
    'feature': 'search login chat export dark_mode upload billing'.split(),
}
PERSON_NUMBERS = ['age', 'score', 'points', 'hours', 'amount']
THING_NUMBERS = ['price', 'total', 'hours', 'amount', 'size']

NAMES_TRUE = [
    'names of the ones that are {yes}', 'which {ks} are {yes}', 'which are {yes}', '{k} of every row where {f} is true',
    'list of {ks} where {f} is true', '{ks} with {f} true', 'who or what is {yes}', '{ks} that are {yes}',
    '{f} ones only, {ks}',
    'give me the {ks} with {f}', 'only the {ks} where {f} == true', 'filter by {f} and list the {ks}',
    'just the {ks} of those {yes}', 'list all {yes}', 'whose {f} is true', 'everyone or everything {yes}, as a list',
]  # fmt: skip
NAMES_FALSE = [
    'names of the ones that are {no}', 'which {ks} are {no}', 'which are {no}', '{k} of every row where {f} is false',
    'list of {ks} where {f} is false', '{ks} with {f} false', 'who or what is {no}', '{ks} that are {no}',
    'give me the {ks} without {f}', 'only the {ks} where {f} == false', 'whose {f} is false', 'list all {no}',
    'just the {ks} of those {no}', 'everyone or everything {no}, as a list',
]  # fmt: skip
COUNT_TRUE = [
    'how many are {yes}', 'count of {f} true', 'how many have {f} true', 'number of {ks} that are {yes}',
    'how many {yes}',
    'count where {f} is true', 'how many {ks} are {yes}', 'how often is {f} true', 'count the ones that are {yes}',
    'how many rows with {f} = true', '{yes}: how many', 'how many of them are {yes}',
    'number of rows where {f} is true',
]  # fmt: skip
COUNT_FALSE = [
    'how many are {no}', 'count of {f} false', 'how many have {f} false', 'number of {ks} that are {no}',
    'how many {no}',
    'count where {f} is false', 'how many {ks} are {no}', 'how often is {f} false', 'count the ones that are {no}',
    'how many rows with {f} = false', '{no}: how many', 'how many of them are {no}',
    'number of rows where {f} is false',
]  # fmt: skip
SUM_TRUE = [
    'total {v} of those that are {yes}', 'sum of {v} where {f} is true', 'add up {v} for the {yes} ones',
    'what is the {v} total if {f} is true',
    '{v} of all {yes} ones together', 'sum {v}, only {f} = true', 'total {v} only where {f}',
    'how much {v} do the {yes} ones have in total',
    '{v} added up for {f} true', 'only count rows with {f} true: total {v}', 'sum up the {v} of everything {yes}',
    'whats the {v} sum for {f} true',
]  # fmt: skip
NULL_NAMES = [
    'which {ks} have no {e}', '{ks} where {e} is null', 'who is missing the {e}', 'names with {e} null',
    'list {ks} without {e}',
    'whose {e} is null', 'who has no {e}', '{k} of rows with missing {e}', 'for which {ks} is {e} empty',
    'no {e}: which {ks}',
    'which ones have null as {e}', 'find everyone without {e}', 'who did not give an {e}',
    'names where the {e} is missing',
]  # fmt: skip
SORT_UP = [
    'sort by {v}', 'sort these by {v}', 'order by {v}', 'sort the objects by {v} ascending',
    'sort rows by {v}, lowest first',
    'rows sorted by {v} from low to high', 'sort it by {v}, small to big', 'arrange by {v}', 'sorted by {v}',
    'line them up by {v}', 'sort the list by the key {v}', 'order the array by {v} asc', 'by {v}, ascending',
]  # fmt: skip
SORT_DOWN = [
    'sort by {v} descending', 'sort these by {v}, highest first', 'order by {v} desc',
    'sort rows by {v}, largest first',
    'rows sorted by {v} from high to low', 'sort it by {v}, big to small', 'sorted by {v} in descending order',
    'put the highest {v} first', 'sort the list by the key {v}, biggest first', 'by {v}, descending',
    'reverse sort by {v}',
    'order the objects from highest to lowest {v}',
]  # fmt: skip
INNER_COUNT = [
    'how many {w} are there', 'how many {w}', 'count the {w}', 'number of {w}', 'how many entries in {w}',
    'length of {w}',
    'how many objects are in the inner list', 'how many elements in the inner list', 'size of the {w} list',
    'len of {w}',
    'how many {w} does it contain', 'how many things are in {w}', '{w} count', 'how long is the inner list',
]  # fmt: skip
INNER_NAMES = [
    'all {ks}', '{ks} of the {w}', 'list the {ks}', 'which {ks} are in {w}', 'get every {k}', 'only the {ks} as a list',
    '{k} of each of the {w}', 'extract the {ks}', 'pull out all {ks}', 'what are the {ks} in {w}', 'the {ks} please',
    'collect the {k} of every entry in {w}',
]  # fmt: skip


def show_json(rng: Random, data: object, is_json: bool | None = None) -> Slots:
    """The data as JSON or as Python writes it, and as the code has it: the same, but with True, False and None."""
    share = rng.random()
    if is_json is False or is_json is None and share < 0.35:
        text = str(data)
    elif share < 0.82:
        text = json.dumps(data)
    elif share < 0.9:
        text = json.dumps(data, separators=(',', ':'))
    else:
        # One object a line, as an editor shows it.
        text = re.sub(r'\}, \{', '},\n {', json.dumps(data))
    constants = {'true': 'True', 'false': 'False', 'null': 'None'}
    code = re.sub(r'(?<![\w"])(true|false|null)(?![\w"])', lambda match: constants[match[1]], text)
    return dict(table=text, code=code) | gaps(rng, '\n' in text)


def fill_in(rng: Random, asks: Sequence[str], words: dict[str, object]) -> Slots:
    """One of the questions with its words, which are slots of the code as well."""
    question = choose(rng, rng.choice(asks))
    if 'k' in words:
        words |= dict(ks=PLURALS.get(str(words['k']), f'{words["k"]}s'))
    for name, value in words.items():
        question = question.replace('{' + name + '}', str(value))
    return words | dict(ask=question, Ask=question[0].upper() + question[1:])


def records(operation: str) -> Callable[[Random], Slots]:
    def draw(rng: Random) -> Slots:
        drawn = draw_scene(rng)
        rows = [{drawn.key: name, drawn.column: number_of(number)} for name, number in drawn.rows]
        if len(rows) < 5 and rng.random() < 0.3:
            flag = rng.choice(['ok', 'vip', 'new', 'active'])
            rows = [row | {flag: rng.random() < 0.5} for row in rows]
        elif len(rows) < 5 and rng.random() < 0.15:
            rows = [{'id': index + 1} | row for index, row in enumerate(rows)]
        return ask(rng, drawn, operation) | show_json(rng, rows)

    return draw


def number_of(value: int | str) -> int | float:
    return float(value) if isinstance(value, str) else value


def flagged(asks: Sequence[str], is_wrapped: bool = False) -> Callable[[Random], Slots]:
    """Rows with a key that is true or false; both occur."""

    def draw(rng: Random) -> Slots:
        flag, key, yes, no = rng.choice(FLAGS)
        count = rng.choice([2, 3, 3, 4])
        names = rng.sample(list(FLAG_NAMES[key]), count)
        values = [True, False, *(rng.random() < 0.5 for _ in range(count - 2))]
        rng.shuffle(values)
        number = rng.choice(PERSON_NUMBERS if key in ('name', 'student') else THING_NUMBERS)
        has_number = asks is SUM_TRUE or rng.random() < 0.35
        rows = []
        for name, value in zip(names, values, strict=True):
            row: dict[str, object] = {key: name}
            if has_number:
                row[number] = rng.randint(1, 90)
            rows.append(row | {flag: value})
        where = rng.choice(['users', 'items', 'data', 'results', 'list', 'rows'])
        words: dict[str, object] = dict(f=flag, k=key, v=number, w=where, yes=rng.choice(yes), no=rng.choice(no))
        is_json = True if rng.random() < 0.7 else None
        return fill_in(rng, asks, words) | show_json(rng, {where: rows} if is_wrapped else rows, is_json)

    return draw


def with_nulls(rng: Random) -> Slots:
    """Rows in which a value is missing at times."""
    key, empty = rng.choice(['name', 'user', 'person']), rng.choice(['email', 'phone', 'address', 'answer'])
    count = rng.choice([2, 3, 3, 4])
    texts = {
        'email': ['a@b.com', 'me@mail.com', 'x@y.org', 'hi@home.net'],
        'phone': ['12345', '55501', '90210', '44718'],
        'address': ['Main St 4', 'Park Road 9', 'High St 12', 'Mill Lane 1'],
        'answer': ['yes', 'no', 'maybe', 'later'],
    }[empty]
    missing = rng.sample(range(count), rng.randint(1, count - 1))
    names = rng.sample(PEOPLE, count)
    rows = [{key: name, empty: None if index in missing else texts[index]} for index, name in enumerate(names)]
    return fill_in(rng, NULL_NAMES, dict(k=key, e=empty)) | show_json(rng, rows, True if rng.random() < 0.7 else None)


def sorted_rows(asks: Sequence[str]) -> Callable[[Random], Slots]:
    def draw(rng: Random) -> Slots:
        drawn = draw_scene(rng)
        rows = [{drawn.key: name, drawn.column: number_of(number)} for name, number in drawn.rows]
        return fill_in(rng, asks, dict(k=drawn.key, v=drawn.column)) | show_json(rng, rows)

    return draw


def wrapped(asks: Sequence[str]) -> Callable[[Random], Slots]:
    """An object with a list of objects under one of its keys."""

    def draw(rng: Random) -> Slots:
        drawn = draw_scene(rng)
        where = rng.choice(['users', 'items', 'results', 'data', 'people', 'orders', 'entries', 'products'])
        rows = [{drawn.key: name, drawn.column: number_of(number)} for name, number in drawn.rows[:4]]
        if rng.random() < 0.4:
            rows = [{drawn.key: row[drawn.key]} for row in rows]
        data: dict[str, object] = {where: rows}
        share = rng.random()
        if share < 0.3:
            data = {rng.choice(['id', 'page', 'version']): rng.randint(1, 99)} | data
        elif share < 0.5:
            data[rng.choice(['ok', 'more', 'done'])] = rng.random() < 0.5
        return fill_in(rng, asks, dict(k=drawn.key, w=where)) | show_json(rng, data)

    return draw


def repeated(rng: Random) -> Slots:
    key, column, rows = grouped_rows(rng)
    words = dict(k=key, v=column)
    asks = [text.replace('<did|has> each {k}', 'is that for each {k}') for text in GROUP_ASKS]
    return fill_in(rng, asks, words) | show_json(rng, [{key: name, column: number} for name, number in rows])


def costs(rng: Random) -> Slots:
    key, quantity, price = 'item', rng.choice(['qty', 'quantity', 'count']), rng.choice(['price', 'cost', 'unit_price'])
    names = rng.sample(FOODS, rng.choice([2, 3, 3, 4]))
    has_cents = rng.random() < 0.5
    rows = []
    for name in names:
        cost = round(rng.uniform(0.5, 20), 2) if has_cents else rng.randint(1, 40)
        row = {key: name, quantity: rng.randint(1, 20), price: cost}
        rows.append(row)
    return fill_in(rng, COST_ASKS, dict(k=key, v=quantity, v2=price)) | show_json(rng, rows)


def kind(
    name: str, thought: str, code: Sequence[str], slots: Callable[[Random], Slots], weight: float = 1.0
) -> TaskKind:
    return TaskKind(
        name=name, weight=weight, thoughts=[thought], code=list(code), slots=slots, seen=FRAMES, held_out=HELD_OUT_SHOWN
    )


ROWS, DATA = 'rows = {code}', 'data = {code}'

KINDS = [
    *(
        kind('records-' + one.replace('_', '-'), thought, [ROWS, *code], records(one), WEIGHTS[one] * 0.8)
        for one, (thought, code) in ROW_CODE.items()
    ),
    kind(
        'records-names-true', 'I take the names of the rows where it is true.',
        [ROWS, "final_answer([row['{k}'] for row in rows if row['{f}']])"], flagged(NAMES_TRUE), 1.8,
    ),
    kind(
        'records-names-false', 'I take the names of the rows where it is false.',
        [ROWS, "final_answer([row['{k}'] for row in rows if not row['{f}']])"], flagged(NAMES_FALSE), 1.2,
    ),
    kind(
        'records-count-true', 'I count the rows where it is true.',
        [ROWS, "final_answer(len([row for row in rows if row['{f}']]))"], flagged(COUNT_TRUE), 1.3,
    ),
    kind(
        'records-count-false', 'I count the rows where it is false.',
        [ROWS, "final_answer(len([row for row in rows if not row['{f}']]))"], flagged(COUNT_FALSE),
    ),
    kind(
        'records-sum-true', 'I add the column of the rows where it is true.',
        [ROWS, "final_answer(sum(row['{v}'] for row in rows if row['{f}']))"], flagged(SUM_TRUE),
    ),
    kind(
        'records-names-null', 'I take the names of the rows where it is None.',
        [ROWS, "final_answer([row['{k}'] for row in rows if row['{e}'] is None])"], with_nulls, 0.8,
    ),
    kind(
        'records-sorted', 'I sort the rows upwards.',
        [ROWS, "final_answer(sorted(rows, key=lambda row: row['{v}']))"], sorted_rows(SORT_UP), 1.5,
    ),
    kind(
        'records-sorted-down', 'I sort the rows downwards.',
        [ROWS, "final_answer(sorted(rows, key=lambda row: row['{v}'], reverse=True))"], sorted_rows(SORT_DOWN), 1.2,
    ),
    kind(
        'records-sum-by-group', 'I add the numbers for each group in a dictionary.',
        [
            ROWS, 'groups = {}', 'for row in rows:',
            "    groups[row['{k}']] = groups.get(row['{k}'], 0) + row['{v}']", 'final_answer(groups)',
        ],
        repeated, 1.2,
    ),
    kind(
        'records-total-cost', 'I multiply both columns in each row and add.',
        [ROWS, "final_answer(sum(row['{v}'] * row['{v2}'] for row in rows))"], costs, 1.5,
    ),
    kind(
        'inner-list-count', 'I read the inner list and count it with len.',
        [DATA, "final_answer(len(data['{w}']))"], wrapped(INNER_COUNT), 1.6,
    ),
    kind(
        'inner-list-names', 'I go through the inner list and take the names.',
        [DATA, "final_answer([row['{k}'] for row in data['{w}']])"], wrapped(INNER_NAMES), 1.2,
    ),
    kind(
        'inner-list-names-true', 'I go through the inner list and take the names where it is true.',
        [DATA, "final_answer([row['{k}'] for row in data['{w}'] if row['{f}']])"], flagged(NAMES_TRUE, True), 1.2,
    ),
    kind(
        'inner-list-count-true', 'I go through the inner list and count the rows where it is true.',
        [DATA, "final_answer(len([row for row in data['{w}'] if row['{f}']]))"], flagged(COUNT_TRUE, True), 0.9,
    ),
]  # fmt: skip
