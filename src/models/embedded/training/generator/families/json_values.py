"""Small JSON objects: how they are drawn, and the record that asks about them."""

import json
from collections.abc import Sequence
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import asked
from ..words import CITIES, PEOPLE, THINGS, invented_word
from .tables_lines import gaps

#: How an object is named before it is shown in a noun phrase.
OBJECT = '<|the JSON |the object |this JSON: |the dictionary |the dict |this data: >{t}'
FACTS = [
    'my JSON is {t}',
    'the data is {t}',
    'I have the object {t}',
    'we have this dictionary: {t}',
    'data = {t}',
    'the JSON object is {t}',
    'an API returns {t}',
    'this is my config: {t}',
]
HELD_OUT_FACTS = ['a server sent me the JSON {t}']
#: The same for JSON that is a text and must be parsed.
STRING = "<the JSON string|the JSON text|the string|the text|the JSON string:|this JSON text:> '{t}'"
STRING_FACTS = [
    "I have the JSON string '{t}'",
    "the JSON text is '{t}'",
    "text = '{t}'",
    "a file contains the JSON text '{t}'",
    "an API returns the string '{t}'",
    "the response is the JSON string '{t}'",
]
HELD_OUT_STRING_FACTS = ["a server sent me the JSON text '{t}'"]

FRUITS = 'apples pears plums lemons melons kiwis bananas cherries grapes oranges'.split()
FIELDS = 'width height depth weight price stock count speed level points size age limit total'.split()
OUTER = 'user address settings order shop owner car team product house'.split()
INNER = 'city zip name age size price street color year code level phone'.split()
COLORS = 'red blue green black white yellow pink grey'.split()
WORDS = 'red blue green small large fast new old light dark'.split()


def show(rng: Random, value: object) -> str:
    """A value as JSON or as Python writes it; the code copies the text."""
    share = rng.random()
    if share < 0.55:
        return json.dumps(value)
    if share < 0.65:
        return json.dumps(value, separators=(',', ':'))
    return json.dumps(value, indent=2) if share < 0.72 else str(value)


def number(rng: Random) -> int | float:
    return rng.choice([rng.randint(0, 20), rng.randint(1, 500), rng.randint(1, 99), round(rng.uniform(0.5, 90), 1)])


def draw_keys(rng: Random, count: int) -> list[str]:
    pool = rng.choice([FRUITS, FIELDS, PEOPLE, CITIES, THINGS])
    keys = rng.sample(pool, count)
    if rng.random() < 0.12:
        keys[0] = invented_word(rng)
    return keys


def numbers_by_key(rng: Random, fewest: int = 2, most: int = 5) -> Slots:
    """An object of different numbers: its text `t`, two of its keys, a key it lacks and new numbers."""
    keys = draw_keys(rng, rng.randint(fewest, most) + 1)
    missing = keys.pop()
    numbers: list[int | float] = []
    while len(numbers) < len(keys):
        drawn = number(rng)
        if drawn not in numbers:
            numbers.append(drawn)
    data = dict(zip(keys, numbers, strict=True))
    first, second = rng.sample(keys, 2)
    low, high = min(numbers), max(numbers)
    return dict(
        k=first,
        k2=second,
        o=missing,
        e=rng.choice([first, missing]),
        v=data[first],
        n=rng.randint(1, 300),
        x=rng.randint(int(low), max(int(low), int(high))),
        t=show(rng, data),
    )


def some_numbers(rng: Random) -> Slots:
    return numbers_by_key(rng)


def person_record(rng: Random) -> dict[str, object]:
    fields: dict[str, object] = dict(
        name=rng.choice(PEOPLE),
        age=rng.randint(5, 90),
        city=rng.choice(CITIES),
        job=rng.choice('cook nurse driver'.split()),
    )
    keys = ['name', *rng.sample(['age', 'city', 'job'], rng.randint(1, 2))]
    return {key: fields[key] for key in keys}


def one_record(rng: Random) -> Slots:
    """A person or a thing, and one of its keys."""
    record = person_record(rng)
    if rng.random() < 0.4:
        record = dict(item=rng.choice(THINGS), price=number(rng), color=rng.choice(COLORS))
    key = rng.choice(list(record))
    return dict(k=key, k2=list(record)[0], n=rng.randint(1, 99), w=rng.choice(WORDS), t=show(rng, record))


def inner_value(rng: Random, key: str) -> object:
    texts = dict(city=CITIES, name=PEOPLE, street=['Main St', 'Park Road', 'High St'], color=COLORS)
    return rng.choice(texts[key]) if key in texts else rng.randint(1, 9999 if key in ('zip', 'phone') else 99)


def nested(rng: Random) -> Slots:
    """An object in an object: the outer key `k`, the inner one `k2`."""
    outer, other = rng.sample(OUTER, 2)
    inner = rng.sample(INNER, rng.randint(2, 3))
    record: dict[str, object] = {outer: {key: inner_value(rng, key) for key in inner}}
    share = rng.random()
    if share < 0.35:
        record = {'id': rng.randint(1, 999)} | record
    elif share < 0.6:
        record[other] = {key: inner_value(rng, key) for key in rng.sample(INNER, 2)}
    return dict(k=outer, k2=rng.choice(inner), n=rng.randint(1, 99), t=show(rng, record))


def deeply_nested(rng: Random) -> Slots:
    outer, middle = rng.sample(OUTER, 2)
    inner = rng.sample(INNER, 2)
    record = {outer: {middle: {key: inner_value(rng, key) for key in inner}}}
    return dict(k=outer, k2=middle, k3=rng.choice(inner), t=show(rng, record))


def with_list(rng: Random, is_numeric: bool = True) -> Slots:
    """An object with a list under the key `k`; `i` is a position in it, `nth` its name."""
    key = rng.choice('scores numbers values grades prices'.split() if is_numeric else 'tags colors items'.split())
    count = rng.randint(2, 5)
    values = [rng.randint(0, 100) for _ in range(count)] if is_numeric else rng.sample(WORDS, count)
    record: dict[str, object] = {key: values}
    if rng.random() < 0.6:
        record = person_record(rng) | record
    index = rng.randrange(count)
    names = ['first', 'second', 'third', 'fourth', 'fifth']
    return dict(
        k=key,
        i=index,
        nth=names[index],
        n=rng.randint(1, 99),
        w=rng.choice('pink gold tiny huge'.split()),
        t=show(rng, record),
    )


def with_any_list(rng: Random) -> Slots:
    return with_list(rng, rng.random() < 0.5)


def two_objects(rng: Random) -> Slots:
    """Two objects that may share a key."""
    keys = draw_keys(rng, 5)
    first = {key: rng.randint(1, 99) for key in keys[: rng.randint(1, 3)]}
    start = rng.choice([0, 1, 2, 3])
    second = {key: rng.randint(1, 99) for key in keys[start : start + rng.randint(1, 2)]}
    share = rng.random()
    return dict(t=show(Random(share), first), t2=show(Random(share), second))


def json_text(rng: Random) -> Slots:
    """A JSON text, some with true or false in it."""
    record = person_record(rng) if rng.random() < 0.5 else {key: number(rng) for key in rng.sample(FIELDS, 3)}
    if rng.random() < 0.4:
        record[rng.choice(['active', 'paid', 'ok', 'open'])] = rng.random() < 0.5
    key = rng.choice(list(record))
    return dict(k=key, t=json.dumps(record) if rng.random() < 0.75 else json.dumps(record, separators=(',', ':')))


#: How people paste an object next to a short question.
PASTED_QUESTIONS = [
    '{t}{gap}QUESTION?',
    '{t}{gap}<so |now |ok |>QUESTION',
    'QUESTION?{colon}{t}',
    '<data|json|obj|config|response|x|d> = {t}{gap}QUESTION?',
    '<I have|i got|The api gave me|My script prints|here is> {t}{gap}<and |>QUESTION?',
]
PASTED_NOUNS = ['{t}{gap}NOUN', '{t}{gap}<i need|give me|show me|get|i want> the NOUN', 'NOUN{dash}{t}']


def pasted(rng: Random, slots: Slots) -> Slots:
    """The slots with what stands after the object and before it."""
    return slots | gaps(rng, False)


def about_object(
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
    is_text: bool = False,
) -> TaskKind:
    """A kind that asks about an object, which the code copies, or about a JSON text, which the code parses."""
    noun_shapes, question_shapes = ([], []) if is_text else (PASTED_NOUNS, PASTED_QUESTIONS)
    shown, start = (STRING, ['import json', "data = json.loads('{t}')"]) if is_text else (OBJECT, ['data = {t}'])
    quoted = "'{t}'" if is_text else '{t}'
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=[*start, *code],
        slots=lambda rng: pasted(rng, slots(rng)),
        seen=[
            *asked(*(f'{noun} in {shown}' for noun in nouns)),
            *(f'{"JSON text " if is_text else ""}{quoted}: {question}?' for question in questions[:2]),
            f'Given {"the JSON text " if is_text else ""}{quoted}, {questions[-1]}?',
            *(shape.replace('QUESTION', question) for question in questions for shape in question_shapes),
            *(shape.replace('NOUN', noun.removeprefix('the ')) for noun in nouns for shape in noun_shapes),
            *seen,
        ],
        held_out=[f'For {"the JSON text " if is_text else ""}{quoted}, please tell me {held_out}.'],
        facts=STRING_FACTS if is_text else FACTS,
        questions=list(questions),
        held_out_facts=HELD_OUT_STRING_FACTS if is_text else HELD_OUT_FACTS,
        held_out_questions=[held_out_question],
    )
