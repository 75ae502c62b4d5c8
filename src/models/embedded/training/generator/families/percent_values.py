"""Values that the percentage kinds share: rates, amounts of money, things in a shop, groups of people."""

from random import Random

from ..kind import Slots
from ..words import goods, invented_word, person, thing

#: Goods with a price worth a discount.
PRODUCTS = (
    'jacket laptop phone bike sofa TV coat dress camera fridge tablet watch monitor printer backpack suit tent '
    'guitar keyboard table desk chair lamp mattress carpet helmet drill kettle toaster blender book game ticket '
    'flight hotel room sweater pair_of_shoes pair_of_jeans washing_machine coffee_machine concert_ticket gym_pass'
).split()
#: Groups, and what some of them are.
GROUPS = [
    ('students', 'absent'),
    ('pupils', 'girls'),
    ('seats', 'empty'),
    ('guests', 'vegetarians'),
    ('emails', 'spam'),
    ('apples', 'rotten'),
    ('eggs', 'cracked'),
    ('tickets', 'sold'),
    ('workers', 'women'),
    ('cars', 'electric'),
    ('votes', 'invalid'),
    ('people', 'ill'),
    ('flights', 'late'),
    ('members', 'new'),
    ('books', 'novels'),
    ('photos', 'blurry'),
    ('trees', 'oaks'),
    ('parcels', 'damaged'),
    ('rooms', 'booked'),
    ('players', 'injured'),
    ('sheep', 'black'),
    ('questions', 'easy'),
    ('balls', 'red'),
    ('lamps', 'broken'),
]
#: Fractions in words, how an amount is multiplied by them, and what it must be divisible by.
FRACTIONS = [
    ('half', '/ 2', 2),
    ('a half', '/ 2', 2),
    ('a third', '/ 3', 3),
    ('one third', '/ 3', 3),
    ('two thirds', '* 2 / 3', 3),
    ('a quarter', '/ 4', 4),
    ('one quarter', '/ 4', 4),
    ('three quarters', '* 3 / 4', 4),
    ('a fifth', '/ 5', 5),
    ('one fifth', '/ 5', 5),
    ('two fifths', '* 2 / 5', 5),
    ('three fifths', '* 3 / 5', 5),
    ('four fifths', '* 4 / 5', 5),
    ('a sixth', '/ 6', 6),
    ('five sixths', '* 5 / 6', 6),
    ('a seventh', '/ 7', 7),
    ('an eighth', '/ 8', 8),
    ('three eighths', '* 3 / 8', 8),
    ('a ninth', '/ 9', 9),
    ('a tenth', '/ 10', 10),
    ('one tenth', '/ 10', 10),
    ('three tenths', '* 3 / 10', 10),
    ('1/2', '/ 2', 2),
    ('1/3', '/ 3', 3),
    ('2/3', '* 2 / 3', 3),
    ('1/4', '/ 4', 4),
    ('3/4', '* 3 / 4', 4),
    ('1/5', '/ 5', 5),
    ('2/5', '* 2 / 5', 5),
    ('3/5', '* 3 / 5', 5),
    ('1/10', '/ 10', 10),
]


def rate(rng: Random, low: int, high: int) -> int | float:
    """A percentage from low to high; sometimes with a half, a quarter or any decimals."""
    share = rng.random()
    if share < 0.4:
        return rng.randint(low, high)
    if share < 0.65 and high >= 10:
        return rng.randrange(5 * -(-low // 5), high + 1, 5) or low
    if share < 0.88:
        return rng.randint(low, high - 1) + rng.choice([0.5, 0.5, 0.25, 0.75])
    return round(rng.randint(low, high - 1) + rng.choice([rng.randint(1, 9) / 10, rng.randint(1, 99) / 100]), 2)


def money(rng: Random) -> int | float:
    """An amount of money, from the price of a coffee to that of a car."""
    share = rng.random()
    if share < 0.3:
        return rng.randint(2, 120)
    if share < 0.5:
        return rng.randint(2, 90) * 10
    if share < 0.6:
        return rng.randint(1, 60) * 500
    if share < 0.75:
        return rng.randint(100, 5000)
    if share < 0.85:
        return round(rng.randint(3, 400) + 0.99, 2)
    return round(rng.uniform(2, 400), rng.choice([1, 2, 2]))


def small_money(rng: Random) -> int | float:
    """A restaurant bill or a fare."""
    return rng.choice([rng.randint(8, 300), rng.randint(2, 40) * 5, round(rng.uniform(5, 250), rng.choice([1, 2, 2]))])


def salary(rng: Random) -> int:
    return rng.choice([rng.randint(8, 95) * 100, rng.randint(1200, 9000), rng.randint(20, 140) * 1000])


def product(rng: Random) -> str:
    """A thing that a shop sells, which may stand after `a`."""
    share = rng.random()
    if share < 0.75:
        return rng.choice(PRODUCTS).replace('_', ' ')
    return thing(rng) if share < 0.9 else invented_word(rng)


def whole_share(rng: Random) -> tuple[int, int]:
    """A count and a percentage of it that is a whole number."""
    percent = rng.choice([rng.randint(1, 99), rng.randint(1, 19) * 5, rng.randint(1, 9) * 10])
    step = next(step for step in (1, 2, 4, 5, 10, 20, 25, 50, 100) if step * percent % 100 == 0)
    return step * rng.randint(1, max(2, rng.choice([100, 400, 3000]) // step)), percent


def whole_fraction(rng: Random) -> Slots:
    """A count `a`, a fraction `w` of it that is a whole number, and `f`, what the code does for the fraction."""
    words, symbols, divisor = rng.choice(FRACTIONS)
    return dict(a=divisor * rng.randint(2, rng.choice([12, 60, 300])), w=words, f=symbols)


def money_fraction(rng: Random) -> Slots:
    """The same for an amount of money."""
    words, symbols, divisor = rng.choice(FRACTIONS)
    amount = divisor * rng.randint(1, 300) if rng.random() < 0.6 else money(rng)
    return dict(a=amount, w=words, f=symbols)


def group_share(rng: Random) -> Slots:
    """A group `g` of `a`, of which `p` percent are `w`."""
    count, percent = whole_share(rng)
    group, state = rng.choice(GROUPS)
    return dict(a=count, p=percent, g=group, w=state, n=person(rng), i=goods(rng))
