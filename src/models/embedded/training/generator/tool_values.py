"""What tools are asked about, and what they return: one maker of values for each kind."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from .words import CITIES, COMMON, GOODS, PEOPLE, THINGS, code_name, day, invented_word

Maker = Callable[[Random], object]

COLOURS = 'red blue green black white brown grey yellow orange purple pink silver'.split()
ADJECTIVES = [*COLOURS, *'small large old new wooden round cheap heavy light blank'.split()]
SURNAMES = 'Smith Meyer Rossi Novak Silva Khan Jones Lopez Berg Tanaka Moreau Weber Kowalski Young'.split()
LONG_CITIES = ['New York', 'Los Angeles', 'San Juan', 'Cape Town', 'Hong Kong', 'Buenos Aires', 'Tel Aviv', 'St Ives']
COUNTRIES = (
    'France Spain Italy Germany Peru Japan Brazil Egypt Norway Poland Chile India Kenya Canada Mexico Austria Greece '
    'Ireland Denmark Portugal Sweden Turkey Vietnam Belgium Finland'
).split()
LANGUAGES = 'French German Spanish Italian Polish Turkish Swedish Dutch Danish Czech Greek Finnish Latin'.split()
TRANSLATED = 'maison hund casa gatto woda kitap bok huis hus kniha spiti talo aqua agua chien haus pane vino'.split()
CODES = 'USD EUR GBP JPY CHF SEK PLN CAD AUD NOK INR CZK'.split()
COURSES = 'Maths Physics Biology History Latin Music Art Chemistry French Geography'.split()
TEAMS = 'Eagles Tigers Sharks Wolves Rockets Falcons Bears Lions Giants Comets Rovers United'.split()
DEPARTMENTS = 'Sales Finance Support Research Marketing Legal Logistics Design Purchasing'.split()
COMPANIES = 'Acme Globex Initech Umbra Norvik Hooli Vandel Stark Wayne Zentra Solano Kepler'.split()
STATUSES = 'open shipped paid cancelled delivered pending closed returned packed new'.split()
ROOMS = ['kitchen', 'cellar', 'office', 'lobby', 'lab', 'attic', 'hall', 'garage', 'studio', 'bedroom']
WAREHOUSES = ['north', 'south', 'east', 'west', 'main', 'harbor', 'central']
BOOKS = 'Faust Emma Dracula Ulysses Hamlet Momo Dune Candide Utopia Beloved Persuasion Middlemarch'.split()
SIZES = ['XS', 'S', 'M', 'L', 'XL']
AIRPORTS = 'FRA LHR JFK CDG MAD OSL VIE LIS ATH DUB HEL PRG'.split()

DISHES = (
    'sandwich burger pizza croissant muffin salad omelette banana apple yoghurt pancake bagel waffle cookie kebab taco '
    'burrito soup lasagna milkshake latte wrap doughnut pretzel orange pear toast juice risotto curry steak quiche pie '
    'brownie tea coffee cappuccino lemonade smoothie egg sausage dumpling roll falafel sushi stew cheesecake'
).split()
FOODS = (
    'sandwiches burgers pizzas croissants muffins salads bananas apples yoghurts pancakes bagels waffles cookies '
    'kebabs tacos burritos soups eggs sausages dumplings rolls pretzels oranges pears lattes brownies'
).split()
GROUPS = (
    'chess book drama swimming running hiking cooking tennis yoga football judo music photo garden dance rowing film '
    'science poetry climbing cycling sailing'
).split()
ROUTES = ['A', 'B', 'north', 'south', 'coast', 'blue', 'red', 'green', 'alpine', 'river', 'night', 'express']
PARCEL_PLACES = [
    *['Hamburg depot', 'on the van', 'Leipzig sorting center', 'at the customs', 'delivered', 'in the parcel locker'],
    *['Lyon depot', 'in the post office', 'at the neighbour', 'on its way', 'Milan hub', 'not yet sent'],
]
PLAYED = ['Tigers', 'Sharks', 'Wolves', 'Rockets', 'Falcons', 'Bears', 'Lions', 'Giants', 'Comets', 'Rovers']
CLASSES = ['1a', '2b', '3c', '4a', '5b', '6a', '7c', '8b', '9a', '10b']
SCREENS = ['Alien', 'Metropolis', 'Casablanca', 'Amelie', 'Vertigo', 'Psycho', 'Rocky', 'Frozen', 'Up', 'Jaws']
PLAN_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
STREETS = ['Main Street', 'Park Lane', 'Mill Road', 'High Street', 'Lake View', 'Station Road', 'Hill Street']


@dataclass(frozen=True)
class ArgumentKind:
    #: Its Python type.
    type: str
    make: Maker
    #: The values, where there are only a few that a tool names itself.
    choices: tuple[str, ...] = ()

    @property
    def literal(self) -> str:
        """The type that names all choices."""
        return f'Literal[{", ".join(map(json.dumps, self.choices))}]'


@dataclass(frozen=True)
class ValueKind:
    #: Its Python types, as a signature may write them.
    types: list[str]
    #: What can be done with it: 'number', 'text', 'bool', 'numbers', 'texts', 'dict' or 'dicts'.
    group: str
    make: Maker


def pick(words: list[str], invented: float = 0.0) -> Maker:
    """A maker of one of the words, with a capital, or of an invented word of the same kind."""

    def make(rng: Random) -> str:
        word = rng.choice(words)
        if rng.random() >= invented:
            return word
        return invented_word(rng).capitalize() if word[0].isupper() else invented_word(rng)

    return make


def thing(rng: Random) -> str:
    share = rng.random()
    if share < 0.45:
        return rng.choice(THINGS)
    if share < 0.60:
        return rng.choice(GOODS)
    if share < 0.75:
        return invented_word(rng)
    if share < 0.84:
        return rng.choice(ADJECTIVES) + ' ' + rng.choice(THINGS)
    if share < 0.92:
        return sku(rng)
    return code_name(rng)


def person(rng: Random) -> str:
    first = rng.choice(PEOPLE) if rng.random() < 0.65 else invented_word(rng).capitalize()
    return f'{first} {rng.choice(SURNAMES)}' if rng.random() < 0.12 else first


def city(rng: Random) -> str:
    share = rng.random()
    if share < 0.08:
        return rng.choice(LONG_CITIES)
    return rng.choice(CITIES) if share < 0.65 else invented_word(rng).capitalize()


def letters(rng: Random, count: int) -> str:
    return ''.join(rng.choice('ABCDEFGHKLMNPRSTUVWXYZ') for _ in range(count))


def sku(rng: Random) -> str:
    letter = letters(rng, rng.randint(1, 3))
    return letter + rng.choice(['-', '', '-', '_']) + str(rng.randint(1, 9999))


def user(rng: Random) -> str:
    name = rng.choice(PEOPLE).lower() if rng.random() < 0.6 else invented_word(rng)
    return name + rng.choice(['', '', '_' + rng.choice('abkmx'), str(rng.randint(1, 99)), '.' + invented_word(rng)])


def file(rng: Random) -> str:
    stem = rng.choice([*COMMON, *'report notes data invoice photo backup index main draft'.split()])
    if rng.random() < 0.3:
        stem = invented_word(rng)
    if rng.random() < 0.3:
        stem += rng.choice(['_', '-', '']) + str(rng.randint(1, 30))
    return stem + '.' + rng.choice('pdf txt csv png py json docx zip html log'.split())


def sensor(rng: Random) -> str:
    return rng.choice(
        [f's{rng.randint(1, 40)}', f'{rng.choice(ROOMS)}-{rng.randint(1, 9)}', sku(rng), invented_word(rng)]
    )


def room(rng: Random) -> str:
    return rng.choice(ROOMS) if rng.random() < 0.6 else rng.choice([letters(rng, 1), 'R']) + str(rng.randint(1, 499))


def clock(rng: Random) -> str:
    return f'{rng.randint(0, 23):02d}:{rng.choice([0, 5, 10, 15, 20, 30, 40, 45, 50]):02d}'


def hours(rng: Random) -> str:
    opening, closing = rng.randint(6, 11), rng.randint(15, 22)
    return rng.choice([f'{opening}:00-{closing}:00', f'{opening}-{closing}', f'{opening:02d}:00 to {closing}:00'])


def many(make: Maker, fewest: int = 3, most: int = 7) -> Maker:
    """A maker of a list."""
    return lambda rng: [make(rng) for _ in range(rng.randint(fewest, most))]


def distinct(make: Maker, fewest: int = 2, most: int = 5) -> Maker:
    """A maker of a list in which nothing stands twice."""
    return lambda rng: list(dict.fromkeys(make(rng) for _ in range(rng.randint(fewest, most))))


def whole(low: int, high: int) -> Maker:
    return lambda rng: rng.randint(low, high)


def decimal(low: float, high: float, places: int) -> Maker:
    return lambda rng: round(rng.uniform(low, high), places)


def choice(*choices: str) -> ArgumentKind:
    return ArgumentKind('str', pick(list(choices)), choices)


ARGUMENTS = {
    'climate': choice('temperature', 'humidity'),
    'passenger': choice('adult', 'child', 'senior'),
    'nutrient': choice('protein', 'fat', 'sugar', 'fiber'),
    'bed': choice('single', 'double'),
    'deed': choice('goals', 'assists', 'fouls'),
    'supply': choice('water', 'gas', 'electricity'),
    'moment': choice('open', 'high', 'low', 'close'),
    'period': choice('month', 'year'),
    'thing': ArgumentKind('str', thing),
    'city': ArgumentKind('str', city),
    'person': ArgumentKind('str', person),
    'country': ArgumentKind('str', pick(COUNTRIES, 0.15)),
    'user': ArgumentKind('str', user),
    'sku': ArgumentKind('str', sku),
    'date': ArgumentKind('str', lambda rng: (day(rng) + timedelta(days=rng.randint(0, 9))).isoformat()),
    'currency': ArgumentKind('str', pick(CODES)),
    'word': ArgumentKind('str', pick(COMMON, 0.2)),
    'language': ArgumentKind('str', pick(LANGUAGES)),
    'file': ArgumentKind('str', file),
    'room': ArgumentKind('str', room),
    'sensor': ArgumentKind('str', sensor),
    'course': ArgumentKind('str', pick(COURSES, 0.1)),
    'team': ArgumentKind('str', pick(TEAMS, 0.25)),
    'company': ArgumentKind('str', pick(COMPANIES, 0.3)),
    'department': ArgumentKind('str', pick(DEPARTMENTS, 0.15)),
    'book': ArgumentKind('str', pick(BOOKS, 0.25)),
    'warehouse': ArgumentKind('str', pick(WAREHOUSES, 0.2)),
    'size': ArgumentKind('str', pick(SIZES)),
    'flight': ArgumentKind('str', lambda rng: letters(rng, 2) + str(rng.randint(10, 9999))),
    'airport': ArgumentKind('str', pick(AIRPORTS)),
    'plate': ArgumentKind('str', lambda rng: f'{letters(rng, 2)}-{letters(rng, 2)}-{rng.randint(1, 999)}'),
    'coupon': ArgumentKind(
        'str', lambda rng: rng.choice([letters(rng, 4), rng.choice(COMMON).upper()]) + str(rng.randint(5, 50))
    ),
    'food': ArgumentKind('str', pick(DISHES, 0.12)),
    'group': ArgumentKind('str', pick(GROUPS, 0.2)),
    'route': ArgumentKind('str', pick(ROUTES, 0.2)),
    'parcel': ArgumentKind('str', lambda rng: letters(rng, 2) + str(rng.randint(10000, 999999))),
    'class': ArgumentKind('str', pick(CLASSES)),
    'film': ArgumentKind('str', pick(SCREENS, 0.3)),
    'weekday': ArgumentKind('str', pick(PLAN_DAYS)),
    'street': ArgumentKind('str', pick(STREETS, 0.15)),
    'employee-number': ArgumentKind('int', whole(100, 9999)),
    'ticket': ArgumentKind('int', whole(10, 9999)),
    'with': ArgumentKind('bool', lambda rng: rng.random() < 0.5),
    'number': ArgumentKind('int', whole(1, 9999)),
    'account': ArgumentKind('int', whole(100, 9999)),
    'small-number': ArgumentKind('int', whole(2, 12)),
    'amount': ArgumentKind('float', lambda rng: rng.choice([rng.randint(2, 900), round(rng.uniform(1, 500), 2)])),
    'kilograms': ArgumentKind('float', lambda rng: rng.choice([rng.randint(1, 30), round(rng.uniform(0.2, 30), 1)])),
}

VALUES = {
    'money': ValueKind(['float'], 'number', decimal(1, 200, 2)),
    'big-money': ValueKind(['float', 'int'], 'number', lambda rng: rng.randint(200, 9000)),
    'temperature': ValueKind(['int', 'int', 'float'], 'number', lambda rng: rng.randint(-10, 40) or 1),
    'large': ValueKind(['int'], 'number', whole(1000, 999999)),
    'integer': ValueKind(['int'], 'number', whole(1, 500)),
    'small': ValueKind(['int'], 'number', whole(1, 99)),
    'few': ValueKind(['int'], 'number', whole(1, 20)),
    'measure': ValueKind(['float'], 'number', decimal(0.1, 80, 1)),
    'rate': ValueKind(['float'], 'number', decimal(0.2, 9, 4)),
    'year': ValueKind(['int'], 'number', whole(1850, 2024)),
    'id': ValueKind(['int'], 'number', whole(100, 9999)),
    'code': ValueKind(['str'], 'text', sku),
    'person': ValueKind(['str'], 'text', person),
    'city': ValueKind(['str'], 'text', city),
    'country': ValueKind(['str'], 'text', pick(COUNTRIES)),
    'team': ValueKind(['str'], 'text', pick(TEAMS)),
    'company': ValueKind(['str'], 'text', pick(COMPANIES, 0.3)),
    'department': ValueKind(['str'], 'text', pick(DEPARTMENTS)),
    'colour': ValueKind(['str'], 'text', pick(COLOURS)),
    'status': ValueKind(['str'], 'text', pick(STATUSES)),
    'translation': ValueKind(['str'], 'text', pick(TRANSLATED, 0.4)),
    'email': ValueKind(['str'], 'text', lambda rng: user(rng) + '@' + invented_word(rng) + '.com'),
    'phone': ValueKind(['str'], 'text', lambda rng: f'0{rng.randint(10, 999)}-{rng.randint(1000, 99999)}'),
    'date': ValueKind(['str'], 'text', lambda rng: day(rng).isoformat()),
    'clock': ValueKind(['str'], 'text', clock),
    'hours': ValueKind(['str'], 'text', hours),
    'place': ValueKind(['str'], 'text', lambda rng: letters(rng, 1) + str(rng.randint(1, 60))),
    'currency': ValueKind(['str'], 'text', pick(CODES)),
    'bool': ValueKind(['bool'], 'bool', lambda rng: rng.random() < 0.5),
    'amounts': ValueKind(['list', 'list[float]'], 'numbers', many(decimal(1, 90, 2))),
    'integers': ValueKind(['list', 'list[int]'], 'numbers', many(whole(1, 100))),
    'marks': ValueKind(['list', 'list[int]'], 'numbers', many(whole(1, 6), 3, 8)),
    'degrees': ValueKind(['list', 'list[int]'], 'numbers', many(whole(-8, 35), 3, 7)),
    'names': ValueKind(['list', 'list[str]'], 'texts', distinct(person)),
    'files': ValueKind(['list', 'list[str]'], 'texts', distinct(file)),
    'words': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(COMMON, 0.2))),
    'courses': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(COURSES))),
    'percent': ValueKind(['int', 'int', 'float'], 'number', whole(1, 99)),
    'tip': ValueKind(['int', 'float'], 'number', lambda rng: rng.choice([5, 8, 10, 12, 15, 18, 20])),
    'grams': ValueKind(['int', 'float'], 'number', whole(20, 3000)),
    'parcel-place': ValueKind(['str'], 'text', pick(PARCEL_PLACES)),
    'weekday': ValueKind(['str'], 'text', pick(PLAN_DAYS)),
    'item': ValueKind(['str'], 'text', pick(THINGS, 0.15)),
    'food': ValueKind(['str'], 'text', pick(DISHES, 0.1)),
    'room': ValueKind(['str'], 'text', room),
    'cities': ValueKind(['list', 'list[str]'], 'texts', distinct(city, 3, 5)),
    'people': ValueKind(['list', 'list[str]'], 'texts', distinct(person, 3, 5)),
    'goods': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(THINGS, 0.2), 3, 5)),
    'foods': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(DISHES, 0.1), 3, 5)),
    'dicts': ValueKind(['list', 'list[dict]'], 'dicts', lambda rng: []),
    'dict': ValueKind(['dict'], 'dict', lambda rng: {}),
}


def add_kinds(arguments: dict[str, ArgumentKind], values: dict[str, ValueKind]) -> None:
    """Makes kinds known that stand beside the concepts they are for. A name that is taken is an error."""
    for known, new in ((ARGUMENTS, arguments), (VALUES, values)):
        taken = sorted(known.keys() & new.keys())
        if taken:
            raise ValueError(f'There are kinds with these names already: {", ".join(taken)}.')
        known.update(new)
