"""JSON as people get it from sites and apps: the question speaks of a booking or a person and not of keys."""

from collections.abc import Callable, Sequence
from random import Random

from ..kind import Slots, TaskKind
from ..words import CITIES, PEOPLE, THINGS, invented_word
from .json_values import show
from .tables_lines import gaps

SURNAMES = 'Lind Berg Novak Silva Rossi Weber Kim Okoye Larsen Dubois Moreno Patel Fischer Brandt'.split()
SHOWN = [
    '{t}{gap}{Ask}?',
    '{t}{gap}{ask}?',
    '{t}{gap}{ask}',
    '{t}{gap}{Ask}?',
    '{t} {ask}?',
    '{t}, now {ask}?',
    '{Ask}? {t}',
    '{Ask}?{colon}{t}',
    '{ask}{dash}{t}',
    (
        '<My phone|Our shop|The server|Our system> <sent|gave me|stores|says> '
        '{t}{gap}{Ask}?'
    ),
    '<This came by mail|Here is what I have|From the export>: {t}{gap}{Ask}?',
    '<I have|We have|there is> {t} <so|and> {ask}?',
    '<json|data|record|entry|response>: {t}{gap}{ask}?',
    '<From|In|Going by> {t}, {ask}?',
]
HELD_OUT = ['Regarding {t}, {ask}?', 'A colleague pasted this. {t} {Ask}?']

Record = dict[str, object]


def day(rng: Random) -> str:
    return f'20{rng.randint(23, 29)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}'


def guest(rng: Random) -> Record:
    return {rng.choice(['guest', 'customer', 'client']): {'name': rng.choice(PEOPLE), 'member': rng.random() < 0.5}}


def address(rng: Random) -> Record:
    return {'road': f'{rng.choice("Ash Oak Mill Lake Park Church".split())} {rng.randint(1, 99)}',
        'town': rng.choice(CITIES), 'postcode': f'{rng.randint(1000, 99999)}'}


def clock(rng: Random) -> str:
    return f'{rng.randint(6, 22):02d}:{rng.choice(["00", "15", "30", "45"])}'


def cents(rng: Random, low: float, high: float) -> int | float:
    return rng.choice([rng.randint(int(low), int(high)), round(rng.uniform(low, high), 1),
        rng.randint(int(low) * 2, int(high) * 2) / 2])


def mixed(rng: Random, record: Record, *others: Record) -> Record:
    """The record with some more entries before, between or after its own."""
    entries = list(record.items())
    for other in others:
        if rng.random() < 0.55:
            entries[rng.randint(0, len(entries)) : 0] = list(other.items())
    return dict(entries)


#: What one asks of two numbers that are multiplied: the keys, the ranges, what else is in the record, and questions.
PRODUCTS: list[tuple[tuple[str, ...], tuple[str, ...], tuple[int, int], tuple[int, int], list[str]]] = [
    (('weeks',), ('weekly_rent', 'per_week', 'rent_a_week'), (2, 14), (90, 460), [
        'what does the flat cost for the <whole|entire> time', 'how much rent is that', 'rent for all of it',
        'what comes to the landlord', 'how much do I charge them']),
    (('qty', 'quantity', 'count', 'pieces'), ('price', 'unit_price', 'price_each', 'each'), (2, 40), (1, 60), [
        'what does the order come to', 'how much is it in total', 'what is the total cost',
        'what do I owe for all of them', 'total price', 'how much for everything']),
    (('hours', 'hours_worked'), ('wage', 'hourly_rate', 'pay_per_hour'), (3, 45), (11, 60), [
        'how much did <she|he|the worker> earn', 'what is the pay', 'how much must we pay out',
        'what does <he|she> get for the work', 'total earnings']),
    (('liters', 'litres'), ('price_per_liter', 'per_liter'), (20, 70), (1, 3), [
        'what did the fuel cost', 'how much was the fill-up', 'what did I pay at the pump', 'total for the fuel']),
    (('people', 'persons', 'guests'), ('menu_price', 'ticket_price', 'price_per_person', 'fee'), (3, 60), (5, 80), [
        'what does the group pay', 'how much is it for everyone', 'total for the whole party',
        'what will all of them pay together', 'how much money comes in']),
    (('months',), ('monthly', 'per_month', 'monthly_fee'), (3, 36), (8, 90), [
        'what does the contract cost over the whole time', 'how much is paid until the end', 'total cost of the plan',
        'what do I pay in all']),
    (('days',), ('per_day', 'day_rate', 'daily_rate'), (2, 21), (15, 120), [
        'what does the rental cost', 'how much is the car for the whole time', 'total for the hire',
        'what do I have to pay at the end']),
    (('width', 'w'), ('height', 'length'), (2, 40), (2, 40), [
        'what is the area', 'how big is the area', 'how large is the surface', 'area of it']),
    (('km', 'distance_km'), ('cost_per_km', 'per_km'), (20, 600), (1, 4), [
        'what does the ride cost', 'how much is the trip', 'total for the drive', 'what do I get for the distance']),
    (('boxes', 'crates'), ('per_box', 'in_each', 'items_per_box'), (2, 40), (4, 60), [
        'how many are there in all', 'how many pieces is that', 'number of pieces altogether',
        'how many items did we get']),
]  # fmt: skip

#: The same for a whole and a part that is taken away.
RESTS: list[tuple[tuple[str, ...], tuple[str, ...], list[str]]] = [
    (('total', 'amount', 'price'), ('paid', 'deposit', 'paid_so_far'),
    ['what is still open', 'how much is left to pay', 'what does <he|she|the client> still owe',
    'how much is missing', 'open balance']),
    (('budget', 'limit'), ('spent', 'used'),
    ['what is left', 'how much can we still spend', 'how much money remains', 'what remains of it']),
    (('seats', 'places', 'capacity'), ('booked', 'taken', 'sold'),
    ['how many are free', 'how many places are left', 'how many can still be sold', 'free seats']),
    (('pages',), ('read', 'pages_read', 'current_page'),
    ['how many pages are left to read', 'how much of the book is left', 'pages to go']),
    (('goal', 'target'), ('done', 'reached', 'collected'),
    ['how far is it to the goal', 'how much is still to do', 'what is missing', 'how much more is needed']),
    (('size_gb', 'storage', 'disk'), ('used_gb', 'used', 'full'),
    ['how much space is free', 'what space is left', 'free space']),
    (('gross',), ('tax', 'deductions'), ['what is paid out', 'what is the net pay', 'net amount']),
    (('balance', 'account'), ('withdrawal', 'bill', 'rent'),
    ['what is left on the account afterwards', 'how much remains after it', 'what remains in the account']),
]  # fmt: skip


def product(rng: Random) -> Slots:
    first, second, one, two, asks = rng.choice(PRODUCTS)
    k, k2 = rng.choice(first), rng.choice(second)
    entries = [(k, rng.randint(*one)), (k2, cents(rng, *two))]
    if rng.random() < 0.25:
        entries.reverse()
    others = [{'id': rng.randint(10, 9999)}, guest(rng), {'date': day(rng)}, {'city': rng.choice(CITIES)}]
    return about(rng, mixed(rng, dict(entries), *rng.sample(others, 2)), asks, k=k, k2=k2)


def rest(rng: Random) -> Slots:
    first, second, asks = rng.choice(RESTS)
    k, k2 = rng.choice(first), rng.choice(second)
    whole = rng.randint(20, 900)
    entries = [(k, whole), (k2, rng.randint(3, whole - 2))]
    if rng.random() < 0.2:
        entries.reverse()
    others = [{'id': rng.randint(10, 9999)}, {'name': rng.choice(PEOPLE)}, {'date': day(rng)}, {'open': True}]
    return about(rng, mixed(rng, dict(entries), *rng.sample(others, 2)), asks, k=k, k2=k2)


def about(rng: Random, record: object, asks: Sequence[str], **words: object) -> Slots:
    """The slots of a record and one of its questions; the code `r` has JSON's true as Python writes it."""
    text = code = show(rng, record)
    for one, other in (('true', 'True'), ('false', 'False'), ('null', 'None')):
        code = code.replace(f': {one}', f': {other}').replace(f':{one}', f':{other}')
    ask = choose_words(rng, rng.choice(asks))
    for name, value in words.items():
        ask = ask.replace('{' + name + '}', str(value))
    return dict(t=text, r=code, ask=ask, Ask=ask[0].upper() + ask[1:], **words) | gaps(rng, False)


def choose_words(rng: Random, text: str) -> str:
    while '<' in text:
        start, end = text.index('<'), text.index('>')
        text = text[:start] + rng.choice(text[start + 1 : end].split('|')) + text[end + 1 :]
    return text


#: A key, how its value is drawn, and the questions in which a person means it.
MEANINGS: list[tuple[str, Callable[[Random], object], list[str]]] = [
    ('age', lambda rng: rng.randint(4, 90),
    ['how old is <she|he|this person>', 'what age is that', 'how many years old']),
    ('city', lambda rng: rng.choice(CITIES),
    ['where does <he|she> live', 'which town is it', 'what place is <she|he> in']),
    ('price', lambda rng: cents(rng, 2, 300),
    ['how much is it', 'what does it cost', 'what do I have to pay', 'how expensive is it']),
    ('phone', lambda rng: f'0{rng.randint(100, 999)} {rng.randint(10000, 999999)}',
    ['what number do I call', 'how can I ring them', 'which number is it']),
    ('email', lambda rng: f'{rng.choice(PEOPLE).lower()}@{invented_word(rng)}.com',
    ['where do I write to', 'what is the mail address', 'which address do I mail']),
    ('start', clock, ['when does it <start|begin>', 'what time does it begin', 'from when on']),
    ('end', clock, ['when is it over', 'until when does it go', 'what time does it finish']),
    ('departure', clock, ['when does it leave', 'at what time do we set off', 'when does the train go']),
    ('arrival', clock, ['when do we get there', 'at what time does it arrive', 'when is it there']),
    ('date', day, ['which day is it', 'on what day', 'when is that']),
    ('birthday', day, ['when was <she|he> born', 'what is the date of birth', 'which day is the birthday']),
    ('weight_kg', lambda rng: rng.randint(2, 120), ['how heavy is it', 'what does it weigh', 'how many kilos']),
    ('height_cm', lambda rng: rng.randint(30, 210), ['how tall is it', 'how high is that', 'how many cm']),
    ('color', lambda rng: rng.choice('red blue green black white grey'.split()),
    ['what colour is it', 'which colour does it have']),
    ('author', lambda rng: f'{rng.choice(PEOPLE)} {rng.choice(SURNAMES)}',
    ['who wrote it', 'by whom is it', 'who is the writer']),
    ('job', lambda rng: rng.choice('cook nurse driver teacher painter baker'.split()),
    ['what does <she|he> do for a living', 'what is the profession']),
    ('stock', lambda rng: rng.randint(0, 300),
    ['how many are left', 'how many do we have', 'how many are there in the shop']),
    ('duration_min', lambda rng: rng.randint(5, 240),
    ['how long does it take', 'how many minutes is it', 'how long is it']),
    ('rating', lambda rng: rng.randint(10, 50) / 10,
    ['how good is it', 'how many stars does it have', 'what did people give it']),
    ('room', lambda rng: rng.randint(1, 420), ['where is it held', 'which room is it', 'to which room do I go']),
    ('speed_kmh', lambda rng: rng.randint(20, 320), ['how fast does it go', 'how fast is it']),
    ('seats', lambda rng: rng.randint(2, 400), ['how many people fit', 'how many can sit there']),
    ('country', lambda rng: rng.choice('Spain Norway Peru Kenya Japan Italy Chile'.split()),
    ['where is it from', 'from which country is it']),
    ('owner', lambda rng: rng.choice(PEOPLE), ['whose is it', 'who does it belong to', 'to whom does it belong']),
    ('manager', lambda rng: rng.choice(PEOPLE), ['who is in charge', 'who is the boss', 'who runs it']),
    ('temperature', lambda rng: rng.randint(-8, 38), ['how warm is it', 'how many degrees are there']),
    ('password', lambda rng: invented_word(rng) + str(rng.randint(1, 99)),
    ['what do I type to log in', 'how do I get in', 'what is the secret word']),
]  # fmt: skip
TITLES = ['name', 'title', 'id', 'item']


def meant(rng: Random) -> Slots:
    """A record of two to five keys and a question that means one of them."""
    chosen = rng.sample(MEANINGS, rng.randint(2, 4))
    key, _, asks = rng.choice(chosen)
    record: Record = {name: draw(rng) for name, draw, _ in chosen}
    head: Record = {'name': rng.choice(PEOPLE)} if rng.random() < 0.4 else {'id': rng.randint(1, 999)}
    return about(rng, head | record if rng.random() < 0.7 else record,
        [*asks, *asks, f'what is the {key.split("_")[0]}'], k=key)


def unsaid(rng: Random) -> Slots:
    """A nested object; the question names the inner key alone."""
    outer, inner = rng.choice([
        ('depot', address(rng)), ('venue', address(rng)), ('branch', address(rng)),
        ('owner', {'name': rng.choice(PEOPLE), 'phone': str(rng.randint(100000, 999999)), 'age': rng.randint(18, 80)}),
        ('contact', {'email': f'info@{invented_word(rng)}.org', 'phone': str(rng.randint(100000, 999999))}),
        ('size', {'width': rng.randint(5, 200), 'height': rng.randint(5, 200), 'depth': rng.randint(2, 90)}),
        ('car', {'brand': invented_word(rng).capitalize(), 'color': rng.choice('red blue grey black'.split()),
        'plate': f'{rng.choice("ABKLM")}{rng.choice("CDEXY")}-{rng.randint(10, 999)}'}),
        ('flight', {'gate': f'{rng.choice("ABC")}{rng.randint(1, 40)}',
        'seat': f'{rng.randint(1, 38)}{rng.choice("ABCDEF")}', 'departure': clock(rng)}),
        ('order', {'number': rng.randint(1000, 9999), 'status': rng.choice(['sent', 'open', 'paid', 'lost']),
        'total': cents(rng, 5, 300)}),
        ('battery', {'level': rng.randint(1, 100), 'health': rng.choice(['good', 'fair', 'poor'])}),
        ('weather',
        {'temp': rng.randint(-8, 36), 'wind': rng.randint(0, 90), 'sky': rng.choice(['clear', 'cloudy', 'rain'])}),
        ('user', {'login': invented_word(rng), 'role': rng.choice(['admin', 'editor', 'guest']),
        'points': rng.randint(0, 900)}),
    ])  # fmt: skip
    key = rng.choice(list(inner))
    record: Record = mixed(rng, {outer: inner}, {'id': rng.randint(1, 999)}, {'active': rng.random() < 0.5},
        {'tag': rng.choice(THINGS)})
    asks = [
        'which {k2} is <that|given|meant>', 'what is the {k2}', '{k2}', 'what {k2} does it say',
        'just the {k2}', 'I only need the {k2}', 'find the {k2}', 'which {k2} do I see here',
        'can you read the {k2} out of it', 'give me the {k2}',
    ]  # fmt: skip
    return about(rng, record, asks, k=outer, k2=key)


def inner_numbers(rng: Random) -> tuple[str, Record]:
    """A name and an object of different numbers that stands under it."""
    outer, names, low, high = rng.choice([
        ('points', PEOPLE, 5, 100), ('votes', PEOPLE, 3, 400),
        ('results', PEOPLE, 10, 100), ('goals', PEOPLE, 0, 30),
        ('sales', CITIES, 20, 900), ('visitors', CITIES, 20, 900), ('stock', THINGS, 1, 90),
        ('prices', THINGS, 1, 90), ('hours', PEOPLE, 2, 50), ('steps', PEOPLE, 900, 19000),
    ])  # fmt: skip
    chosen = rng.sample(list(names), rng.randint(2, 5))
    if rng.random() < 0.6:
        chosen = [name.lower() for name in chosen]
    numbers = rng.sample(range(low, high), len(chosen))
    return outer, dict(zip(chosen, numbers))


def under(asks: Sequence[str]) -> Callable[[Random], Slots]:
    def draw(rng: Random) -> Slots:
        outer, inner = inner_numbers(rng)
        record = mixed(rng, {outer: inner}, {'id': rng.randint(1, 999)}, {'date': day(rng)})
        return about(rng, record, asks, k=outer)

    return draw


def lists_by_key(rng: Random) -> tuple[Record, str, str]:
    """Two numbers under each key, the first always the smaller one, and what they are called."""
    keys, low, high, first, second = rng.choice([
        ('mon tue wed thu fri sat sun'.split(), 2, 90, 'morning', 'evening'),
        ('jan feb mar apr may jun'.split(), -9, 24, 'min', 'max'),
        ('rome oslo lima cairo quito'.split(), 0, 30, 'night', 'day'),
        ('w1 w2 w3 w4'.split(), 2, 90, 'lowest', 'highest'), ('north south east west'.split(), 10, 90, 'min', 'max'),
    ])  # fmt: skip
    chosen = keys[: rng.randint(2, min(5, len(keys)))]
    record: Record = {}
    for key in chosen:
        number = rng.randint(low, high)
        record[key] = [number, number + rng.randint(2, 15)]
    return record, first, second


def pairs_asked(asks: Sequence[str]) -> Callable[[Random], Slots]:
    def draw(rng: Random) -> Slots:
        record, first, second = lists_by_key(rng)
        told = rng.choice(['the pairs are {a} and {b}', 'each has {a} and {b}', 'the lists are [{a}, {b}]',
            'first {a}, then {b}', '{a} comes first, {b} second'])
        return about(rng, record, [f'({told}) {ask}' if rng.random() < 0.3 else f'{told}. {ask}' for ask in asks],
            a=first, b=second)

    return draw


def meaning_kind(name: str, thought: str, code: Sequence[str], slots: Callable[[Random], Slots],
    weight: float = 1.0) -> TaskKind:
    return TaskKind(name=name, weight=weight, thoughts=[thought], code=['data = {r}', *code], slots=slots, seen=SHOWN,
        held_out=HELD_OUT)


KINDS = [
    meaning_kind('json-get-meant', 'I read the value of the key that is meant.', ["final_answer(data['{k}'])"], meant,
        2.0),
    meaning_kind('json-get-inner-unsaid', 'I find the inner key and read it key by key.',
        ["final_answer(data['{k}']['{k2}'])"], unsaid, 2.0),
    meaning_kind('json-product-meant', 'I multiply the two values that are meant.',
        ["final_answer(data['{k}'] * data['{k2}'])"], product, 2.0),
    meaning_kind('json-rest-meant', 'I subtract the part from the whole.',
        ["final_answer(data['{k}'] - data['{k2}'])"], rest, 1.4),
    meaning_kind('json-inner-winner', 'I read the inner object and take the key with the max value.',
        ["inner = data['{k}']", 'final_answer(max(inner, key=inner.get))'], under([
        'who or what <leads|is first>', 'which one <is on top|is ahead|is first>', 'who has the most',
        'which has the highest number', 'the winner', 'which is the highest', 'what is the name at the top',
        'which one has most {k}', 'who is the best',
    ]), 1.4),
    meaning_kind('json-inner-last', 'I read the inner object and take the key with the min value.',
        ["inner = data['{k}']", 'final_answer(min(inner, key=inner.get))'], under([
        'who or what is last', 'which one is at the bottom', 'who has the least', 'which has the lowest number',
        'which is the lowest', 'the last one', 'which one has fewest {k}',
    ]), 0.8),
    meaning_kind('json-inner-total', 'I read the inner object and add its values.',
        ["final_answer(sum(data['{k}'].values()))"], under([
        'how many {k} in total', 'total of all {k}', 'what do the {k} add up to', 'all {k} together', 'sum',
        'add them up', 'how much is it altogether', 'what is the sum of the {k}',
    ]), 1.0),
    meaning_kind('json-inner-mean', 'I read the inner object, add its values and divide by their number.',
        ["inner = data['{k}']", 'final_answer(sum(inner.values()) / len(inner))'], under([
        'what is the average', 'average of the {k}', 'mean of the {k}', 'how many {k} on average',
        'what is it on average', 'avg {k}',
    ]), 0.8),
    meaning_kind('json-inner-count', 'I count the entries of the inner object with len.',
        ["final_answer(len(data['{k}']))"], under([
        'how many are listed under {k}', 'how many entries does {k} have', 'how many names are in {k}',
        'for how many are there {k}', 'count what is in {k}',
    ]), 0.6),
    meaning_kind('json-pairs-highest-second', 'I take the second number of each list and their max.',
        ['final_answer(max(v[1] for v in data.values()))'], pairs_asked([
        'what is the highest {b}', 'I look for the highest {b}', 'the top {b} of all', 'highest {b} over everything',
        'max {b}', 'how high did {b} get at most',
    ]), 0.8),
    meaning_kind('json-pairs-lowest-first', 'I take the first number of each list and their min.',
        ['final_answer(min(v[0] for v in data.values()))'], pairs_asked([
        'what is the lowest {a}', 'I look for the lowest {a}', 'the smallest {a} of all', 'lowest {a} over everything',
        'min {a}', 'how low did {a} get',
    ]), 0.7),
    meaning_kind('json-pairs-key-of-highest', 'I take the key whose second number is the max.',
        ['final_answer(max(data, key=lambda k: data[k][1]))'], pairs_asked([
        'which one has the highest {b}', 'where is the {b} the highest', 'which key has the top {b}',
        'name of the one with the highest {b}',
    ]), 0.7),
    meaning_kind('json-pairs-widest', 'I take the key with the largest difference of both numbers.',
        ['final_answer(max(data, key=lambda k: data[k][1] - data[k][0]))'], pairs_asked([
        'which has the biggest difference between {a} and {b}', 'where do {a} and {b} differ most',
        'which one has the widest gap from {a} to {b}',
    ]), 0.5),
]  # fmt: skip
