"""Everyday tables: what stands in them, and how people ask about them in their own words.

An operation such as `most` is asked for in general words (`ASKS`) or in those of the scene ("who is the oldest").
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from ..phrases import choose
from ..words import CITIES, GOODS, PEOPLE, THINGS, invented_word

FOODS = (
    'milk bread butter cheese eggs rice pasta coffee tea sugar apples pears bananas tomatoes onions carrots juice '
    'water yogurt honey flour salt chicken fish ham soap'
).split()
#: Those that can stand with `is` and `costs`.
SINGLE_FOODS = [food for food in FOODS if not food.endswith('s')]
DISHES = 'soup pizza salad pasta burger curry lasagna omelette stew toast noodles tacos'.split()
CHORES = 'cleaning cooking shopping laundry gardening ironing painting reading homework running email meetings'.split()
TEAMS = 'Reds Blues Lions Tigers Eagles Sharks Wolves Bears'.split()
BILLS = 'rent food gas internet phone water electricity insurance bus gym clothes cinema'.split()


@dataclass(frozen=True)
class Scene:
    """The name and the number of each row, and the questions that are asked of such rows, by operation."""

    keys: Sequence[str]
    names: Sequence[str]
    columns: Sequence[str]
    #: The lowest and the highest number; as decimals, prices have two decimals.
    low: float
    high: float
    #: One row as a clause, with `{name}` and `{number}`.
    says: Sequence[str]
    asks: dict[str, Sequence[str]] = field(default_factory=dict)
    is_money: bool = False


#: Questions that go with every scene. `{v}` is the column, `{k}` the name's, `{o}` and `{q}` are names, `{x}` a limit.
ASKS: dict[str, list[str]] = {
    'total': [
        '<what is|what\'s|whats> the <total|sum> of {v}', '<add up|sum|sum up|total> <the|all|> {v} <values|numbers>',
        'total {v}', 'sum of {v}', '{v} total', 'i need the total {v}', 'add everything in {v}', 'total',
    ],
    'mean': [
        '<what is|what\'s|whats> the <average|mean> {v}', '<average|mean> {v}', 'average of {v}', 'avg {v}',
        'the mean of the {v} values', 'what is {v} on average', 'work out the <average|mean> {v}', '{v} average',
    ],
    'most': [
        'which {k} has the <highest|most|biggest|largest> {v}', '{k} with the <highest|max|most|biggest> {v}',
        'highest {v}, {k} only', '{k} at the top in {v}', '<find|show|tell me> the {k} with the <highest|top> {v}',
    ],
    'least': [
        'which {k} has the <lowest|least|smallest> {v}', '{k} with the <lowest|min|least|smallest> {v}',
        'lowest {v}, {k} only', '{k} at the bottom in {v}',
        '<find|show|tell me> the {k} with the <lowest|smallest> {v}',
    ],
    'max': [
        '<what is|what\'s|whats> the <highest|largest|max|biggest> {v}', '<max|maximum> {v}', '<max|maximum> of {v}',
        '<highest|biggest|top> {v}, <only|just> the number', 'the <highest|largest> {v} value', '{v} max',
    ],
    'min': [
        '<what is|what\'s|whats> the <lowest|smallest|min> {v}', '<min|minimum> {v}', '<min|minimum> of {v}',
        '<lowest|smallest> {v}, <only|just> the number', 'the <lowest|smallest> {v} value', '{v} min',
    ],
    'lookup': ['{v} of {o}', '{o} {v}', '{o}', 'what is the {v} <of|for> {o}', 'look up {o}',
    'what does it say for {o}'],
    'more': [
        'how much higher is the {v} of {o} than that of {q}', 'how much more {v} does {o} have than {q}',
        'by how much does {o} beat {q} in {v}', 'how far is {o} ahead of {q}', '{o} has how much more than {q}',
    ],
    'gap': [
        '<what is|what\'s> the difference between {o} and {q}', 'difference {o} {q}', 'difference between {o} and {q}',
        'the gap between {o} and {q}', 'how far apart are {o} and {q}', 'how big is the difference of {o} and {q}',
    ],
    'both': [
        'how much do {o} and {q} have together', '{o} and {q} together', '{o} plus {q}',
        'what do {o} and {q} add up to',
        'total of {o} and {q} only', 'just {o} and {q} added', 'combined {v} of {o} and {q}',
    ],
    'above': [
        'which {ks} have {v} <over|above|more than> {x}', '{ks} with {v} <over|above|more than> {x}',
        'list the {ks} <over|above> {x}', '<names|list> of all <above|over> {x}', '{ks} where {v} > {x}',
        'those <above|over> {x}, {ks} only', 'only those with {v} over {x}, as a list of {ks}',
    ],
    'below': [
        'which {ks} have {v} <under|below|less than> {x}', '{ks} with {v} <under|below|less than> {x}',
        'list the {ks} <under|below> {x}', '<names|list> of all <below|under> {x}', '{ks} where {v} < {x}',
        'those <below|under> {x}, {ks} only', 'only those with {v} under {x}, as a list of {ks}',
    ],
    'count_above': [
        'how many <are over|are above|have more than> {x}', 'how many with {v} > {x}', 'count those <over|above> {x}',
        'number of {ks} with {v} <over|above> {x}', 'count {v} > {x}', 'how many {ks} <are over|are above|pass> {x}',
    ],
    'count_below': [
        'how many <are under|are below|have less than> {x}', 'how many with {v} < {x}', 'count those <under|below> {x}',
        'number of {ks} with {v} <under|below> {x}', 'count {v} < {x}', 'how many {ks} <are under|are below> {x}',
    ],
    'sort_up': [
        '{ks} by {v}, <lowest|smallest> first', '{ks} from <lowest|smallest> to <highest|largest> {v}',
        'list the {ks} by {v}, <low to high|smallest first|ascending>', 'rank the {ks} by {v}, lowest first',
        '<sort|order> <by {v}|them> <ascending|from low to high|smallest first>, <just the {ks}|{ks} only>',
    ],
    'sort_down': [
        '{ks} by {v}, <highest|largest|biggest> first', '{ks} from <highest|largest> to <lowest|smallest> {v}',
        'list the {ks} by {v}, <high to low|biggest first|descending>', 'rank the {ks} by {v}, highest first',
        '<sort|order> <by {v}|them> <descending|from high to low|highest first>, <just the {ks}|{ks} only>',
    ],
    'count': [
        'how many {ks} are <there|in it|listed>', 'how many {ks}', 'count the {ks}', 'number of {ks}',
        'how many <rows|entries|records> are there', 'how many {ks} do i have here',
    ],
}  # fmt: skip

SCENES = [
    Scene(
        ['name', 'person'], PEOPLE, ['age'], 5, 90, ['{name} is {number}', '{name} is {number} years old'],
        dict(
            total=['how old are they <together|all together|in total>', 'sum of <all|their|the> ages', 'add the ages'],
            mean=['how old are they on average', '<average|mean> age of <the group|everyone|all>'],
            most=['<who is|who\'s|whos> <the oldest|oldest>', 'name of the oldest', 'oldest person',
            'the oldest one is'],
            least=['<who is|who\'s|whos> <the youngest|youngest>', 'name of the youngest', 'youngest person'],
            lookup=['how old is {o}', "what is {o}'s age", "{o}'s age", 'age of {o}'],
            more=['how <much|many years> older is {o} than {q}', 'by how many years is {o} older than {q}'],
            gap=['age <difference|gap> <between|of> {o} and {q}', 'how many years are between {o} and {q}'],
            above=['who is <over|older than> {x}', 'everyone <over|older than> {x}',
            'names of <people|those> over {x}'],
            below=['who is <under|younger than> {x}', 'everyone <under|younger than> {x}', 'names of those under {x}'],
            count_above=['how many <people|> are <over|older than> {x}', 'how many of them are over {x}'],
            count_below=['how many <people|> are <under|younger than> {x}', 'how many of them are under {x}'],
            sort_up=['names from <youngest to oldest|the youngest to the oldest>', 'names by age, youngest first'],
            sort_down=['names from <oldest to youngest|the oldest to the youngest>', 'names by age, oldest first'],
            max=['how old is the oldest', 'age of the oldest'], min=['how old is the youngest', 'age of the youngest'],
        ),
    ),
    Scene(
        ['item', 'product', 'article'], [*SINGLE_FOODS, *THINGS], ['price', 'cost'], 0.5, 60,
        ['{name} costs {number}', '{name} for {number}', 'the {name} is {number}', '{name} at {number}'],
        dict(
            total=['what does it <all|> cost in total', 'how much is <everything|it all|all of it>', 'total bill',
                   'what do i pay <for everything|in total|altogether>', 'how much altogether', 'sum of the prices'],
            mean=['what does one cost on average', 'average <price|cost> per item', 'average of the prices'],
            most=['<what|which item> <is the most expensive|costs the most|is priciest>', 'most expensive item',
                  'priciest one', 'name of the dearest item'],
            least=['<what|which item> is <the cheapest|cheapest>', 'cheapest item', 'what costs least', 'cheapest one'],
            lookup=['how much is the {o}', 'what does the {o} cost', 'price of <the |>{o}', '{o} price'],
            more=['how much <more expensive is|dearer is> the {o} than the {q}', 'how much more is {o} than {q}'],
            gap=['price difference <between|of> {o} and {q}', 'difference in price between {o} and {q}'],
            both=['how much are <the |>{o} and <the |>{q} together', 'what do i pay for the {o} and the {q}'],
            above=['what costs <more than|over> {x}', 'which <things|ones> cost <more than|over> {x}',
            'items over {x}'],
            below=['what costs <less than|under> {x}', 'which <things|ones> cost <less than|under> {x}',
            'items under {x}'],
            count_above=['how many cost <more than|over> {x}'], count_below=['how many cost <less than|under> {x}'],
            sort_up=['from cheapest to most expensive', 'cheapest first, only the names',
            'names by price, cheapest first'],
            sort_down=['from most expensive to cheapest', 'names by price, most expensive first'],
            max=['how much is the most expensive one'], min=['how much is the cheapest one', 'price of the cheapest'],
        ),
        is_money=True,
    ),
    Scene(
        ['name', 'player', 'team'], [*PEOPLE, *TEAMS], ['points', 'goals', 'points'], 0, 80,
        ['{name} has {number}', '{name} scored {number}', '{name} got {number}', '{name} made {number}'],
        dict(
            total=['how many {v} <in total|altogether|did they get together>', 'all {v} together', 'sum of the {v}'],
            mean=['average {v} per {k}', 'how many {v} on average'],
            most=['who <won|is winning|has the most {v}|is first|is in the lead>', 'top scorer', 'winner',
            'who scored most'],
            least=['who <is last|has the fewest {v}|scored least|lost>', 'worst {v}, who', 'who is at the bottom'],
            lookup=['how many {v} <does {o} have|did {o} get>', "{o}'s {v}", "what is {o}'s {v}"],
            more=['how many more {v} <does {o} have|did {o} get> than {q}', 'how many {v} is {o} ahead of {q}'],
            gap=['difference in {v} between {o} and {q}', 'how many {v} are between {o} and {q}'],
            both=['how many {v} do {o} and {q} have together'],
            above=['who <has|got|scored> <more than|over> {x}', 'names of all with more than {x} {v}'],
            below=['who <has|got|scored> <less than|fewer than|under> {x}', 'names of all with less than {x} {v}'],
            sort_up=['names from worst to best', 'ranking, worst first, names'],
            sort_down=['names from best to worst', 'ranking, best first, names', 'who came first, second and so on'],
            max=['how many {v} does the best one have'], min=['how many {v} does the last one have'],
        ),
    ),
    Scene(
        ['student', 'name', 'pupil'], PEOPLE, ['mark', 'score', 'grade'], 20, 100,
        ['{name} got {number}', '{name} has {number}', '{name} scored {number}'],
        dict(
            mean=['class average', 'what did they get on average', 'average <mark|score|result>'],
            most=['who <did best|got the highest {v}|has the best result>', 'best student', 'who is top of the class'],
            least=['who <did worst|got the lowest {v}>', 'who has the lowest result', 'who needs help most'],
            lookup=['what did {o} get', 'which {v} does {o} have', "{o}'s result"],
            more=['how many points better is {o} than {q}'], gap=['how many points lie between {o} and {q}'],
            above=['who <got|has> <more than|over|above> {x}', 'students with more than {x}'],
            below=['who <got|has> <less than|under|below> {x}', 'students with less than {x}'],
            count_above=['how many students got more than {x}'], count_below=['how many students got less than {x}'],
        ),
    ),
    Scene(
        ['item', 'product', 'part'], [*FOODS, *GOODS], ['stock', 'qty', 'quantity', 'count', 'amount'], 0, 150,
        ['{number} x {name}', '{name} {number} pieces', 'there are {number} of {name}', '{name} - {number} left'],
        dict(
            total=['how many <pieces|units> <are there|do we have> in <total|all>', 'how many in total'],
            most=['what do we have most of', 'which {k} is there most of', '{k} with the most in stock'],
            least=['what do we have least of', 'which {k} is running out', 'what is closest to running out'],
            lookup=['how many {o} are <left|there>', 'how much {o} is there', 'how many of {o} do we have'],
            more=['how many more {o} than {q} are there', 'how many more of {o} than of {q}'],
            above=['what do we have more than {x} of', 'which {ks} have more than {x} left'],
            below=['what do we have less than {x} of', 'which {ks} need restocking, less than {x} left'],
        ),
    ),
    Scene(
        ['name', 'person'], PEOPLE, ['amount', 'amount', 'paid'], 2.0, 90,
        ['{name} paid {number}', '{name} spent {number}', '{name} put in {number}', '{name} gave {number}'],
        dict(
            total=['how much did they <pay|spend> <in total|together|altogether>', 'what did everything come to',
                   'how much money is that in total'],
            mean=['what did each pay on average', 'how much is that per person', 'average per person'],
            most=['who <paid|spent> <the most|most>', 'biggest spender'],
            least=['who <paid|spent> <the least|least>', 'smallest spender'],
            lookup=['how much did {o} <pay|spend>', 'what did {o} pay'],
            more=['how much more did {o} <pay|spend> than {q}'],
            gap=['difference between what {o} and {q} paid'],
            both=['how much did {o} and {q} <pay|spend> together'],
            above=['who <paid|spent> more than {x}'], below=['who <paid|spent> less than {x}'],
            count_above=['how many paid more than {x}'], count_below=['how many paid less than {x}'],
        ),
        is_money=True,
    ),
    Scene(
        ['category', 'expense', 'bill', 'item'], BILLS, ['amount', 'cost', 'monthly'], 8, 900,
        ['{name} {number}', '{name} is {number}', '{number} for {name}', '{name} costs me {number}'],
        dict(
            total=['how much do i spend <in total|altogether|a month>', 'total expenses',
            'what do i need for everything',
                   'what are my total costs'],
            mean=['average expense', 'average per <category|bill>'],
            most=['what is my biggest <expense|cost|bill>', 'where does most money go', 'biggest cost'],
            least=['what is my smallest <expense|cost|bill>', 'smallest cost', 'what do i spend least on'],
            lookup=['how much is the {o}', 'how much do i spend on {o}', 'what does {o} cost me'],
            more=['how much more do i spend on {o} than on {q}'], both=['how much for {o} and {q} together'],
            above=['what costs me more than {x}'], below=['what costs me less than {x}'],
        ),
        is_money=True,
    ),
    Scene(
        ['city', 'place', 'town'], CITIES, ['temp', 'degrees', 'temperature'], 1, 39,
        ['{name} {number} degrees', '{name} has {number}', 'in {name} it is {number}'],
        dict(
            mean=['average temperature', 'how warm is it on average'],
            most=['where is it <warmest|hottest>', 'which city is the <hottest|warmest>', 'hottest city',
            'warmest place'],
            least=['where is it <coldest|coolest>', 'which city is the <coldest|coolest>', 'coldest city',
            'coolest place'],
            lookup=['how warm is it in {o}', 'what is the temperature in {o}', 'how many degrees in {o}'],
            more=['how much warmer is {o} than {q}', 'how many degrees warmer is it in {o} than in {q}'],
            gap=['temperature difference between {o} and {q}'],
            above=['where is it <warmer than|over|above> {x}', 'cities over {x} degrees'],
            below=['where is it <colder than|under|below> {x}', 'cities under {x} degrees'],
            sort_up=['cities from coldest to warmest', 'names, coldest first'],
            sort_down=['cities from warmest to coldest', 'names, warmest first'],
            max=['how warm is it in the warmest one'], min=['how warm is it in the coldest one'],
        ),
    ),
    Scene(
        ['task', 'activity', 'chore'], CHORES, ['minutes', 'time', 'mins'], 5, 180,
        ['{name} takes {number} minutes', '{name} {number} min', '{number} minutes of {name}'],
        dict(
            total=['how long does it all take', 'how many minutes <in total|altogether>', 'total time'],
            mean=['average time per {k}', 'how long does one take on average'],
            most=['what takes <the longest|longest|most time>', 'which {k} is the longest', 'longest {k}'],
            least=['what takes <the shortest|least time>', 'which {k} is the quickest', 'quickest {k}'],
            lookup=['how long is {o}', 'how many minutes does {o} take', 'time for {o}'],
            more=['how much longer does {o} take than {q}'], both=['how long do {o} and {q} take together'],
            above=['what takes more than {x} minutes', 'which {ks} are longer than {x} minutes'],
            below=['what takes less than {x} minutes', 'which {ks} are shorter than {x} minutes'],
            sort_up=['from shortest to longest', 'quickest first, just the names'],
            sort_down=['from longest to shortest', 'longest first, just the names'],
            max=['how long does the longest one take'], min=['how long does the shortest one take'],
        ),
    ),
    Scene(
        ['dish', 'food', 'meal'], DISHES, ['calories', 'kcal'], 90, 900,
        ['{name} has {number} calories', '{name} {number} kcal', '{name} is {number}'],
        dict(
            total=['how many calories <in total|altogether|is that>', 'total calories', 'calories of everything'],
            most=['what has the most calories', 'which {k} is the heaviest in calories'],
            least=['what has the fewest calories', 'which {k} is the lightest',
            'what should i eat to have few calories'],
            lookup=['how many calories does the {o} have', 'calories in the {o}'],
            above=['what has more than {x} calories'], below=['what has less than {x} calories'],
        ),
    ),
]  # fmt: skip

PLURALS = {'person': 'people', 'city': 'cities', 'dish': 'dishes', 'category': 'categories',
'activity': 'activities'}  # fmt: skip


@dataclass(frozen=True)
class Drawn:
    """What a scene gave: the columns' names and the rows, each a name and a number."""

    scene: Scene
    key: str
    column: str
    rows: list[tuple[str, int | str]]


def draw_number(rng: Random, low: float, high: float, has_cents: bool) -> int | str:
    """A whole number, or a price with two decimals as a text."""
    return f'{rng.uniform(low, high):.2f}' if has_cents else rng.randint(max(1, int(low)) if low else 0, int(high))


def draw_scene(rng: Random, fewest: int = 2, scene: Scene | None = None) -> Drawn:
    """Rows with different names and different numbers, all of them whole or all with cents."""
    scene = scene or rng.choice(SCENES)
    count = max(fewest, rng.choice([2, 3, 3, 3, 4, 4, 5]))
    names = rng.sample(list(dict.fromkeys(scene.names)), count)
    if rng.random() < 0.15:
        new = invented_word(rng)
        names[rng.randrange(count)] = new.capitalize() if names[0][0].isupper() else new
    has_cents = scene.is_money and rng.random() < 0.5
    numbers: list[int | str] = []
    while len(numbers) < count:
        number = draw_number(rng, scene.low, scene.high, has_cents)
        if number not in numbers:
            numbers.append(number)
    return Drawn(scene, rng.choice(scene.keys), rng.choice(scene.columns), list(zip(names, numbers, strict=True)))


def ask(rng: Random, drawn: Drawn, operation: str) -> dict[str, object]:
    """The slots of a question: `ask` and `Ask` are the question in words, the others its names and its limit.

    Of the two names, `o` has the larger number.
    """
    pair = sorted(rng.sample(drawn.rows, 2), key=lambda row: float(row[1]), reverse=True)
    (first, _), (second, _) = pair
    if operation in ('gap', 'both', 'lookup') and rng.random() < 0.5:
        first, second = second, first
    found = sorted(float(number) for _, number in drawn.rows)
    limit = rng.randint(int(found[0]), max(int(found[0]), int(found[-1]) - (operation.endswith('above'))))
    if limit > 30 and rng.random() < 0.6:
        limit = max(limit // 10 * 10, int(found[0]))
    if operation.endswith('below') and limit <= found[0]:
        limit = int(found[0]) + 1
    words: dict[str, object] = dict(
        k=drawn.key, ks=PLURALS.get(drawn.key, drawn.key + 's'), v=drawn.column, o=first, q=second, x=limit
    )
    own, general = drawn.scene.asks.get(operation, ()), ASKS[operation]
    template = rng.choice(own) if own and rng.random() < 0.65 else rng.choice(general)
    question = choose(rng, template.replace(' < {x}', ' LESS {x}')).replace('LESS', '<')
    for name, value in words.items():
        question = question.replace('{' + name + '}', str(value))
    question = ' '.join(question.split())
    # A name keeps its small letter, so that it can be copied.
    start = question[0] if question.startswith((first, second)) else question[0].upper()
    return words | dict(ask=question, Ask=start + question[1:])
