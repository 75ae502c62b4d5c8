"""Lists: one thing done to them, then another."""

from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..phrases import fill
from ..words import integers
from .two_operations_clauses import First, Second, pair_kind
from .two_operations_lists_first import FIRST
from .two_operations_lists_second import SECOND

#: What may follow what.
PAIRS = {
    'even': 'sum mean count product largest smallest sort reverse square double',
    'odd': 'sum mean count product largest smallest sort reverse square',
    'above': 'sum mean product smallest sort sort-down count',
    'below': 'sum mean product largest sort double',
    'positive': 'sum mean count smallest product sort-down',
    'unique': 'sum mean sort sort-down reverse product',
    'without-largest': 'sum mean product sort',
    'without-smallest': 'sum mean sort-down',
    'first': 'sum mean product largest reverse double',
    'last': 'sum mean smallest sort square',
    'double': 'sum mean first largest sort-down reverse position',
    'square': 'sum mean last largest reverse',
    'add-to-each': 'sum mean product first largest position',
    'sort': 'first last position double',
    'sort-down': 'first last position square',
    'reverse': 'first position double square',
}
#: Pairs that kinds of other families ask for by a noun phrase, such as `the sum of the even numbers`.
HAVE_A_KIND = {
    'even': 'sum count',
    'odd': 'sum count',
    'above': 'sum mean count',
    'below': 'sum mean',
    'square': 'sum',
    'unique': 'sort',
    'without-largest': 'mean',
    'without-smallest': 'mean',
}


def numbers_for(first: First, second: Second) -> SlotMaker:
    """A maker of lists that the first operation changes, and that leave something for the second."""
    largest = 15 if second.name == 'product' else 100

    def draw(rng: Random) -> Slots:
        while True:
            numbers = numbers_to_change(rng, first.name, largest)
            slots: Slots = dict(l=numbers)
            slots |= first.parameters(rng, numbers)
            left = eval(fill(first.code, slots), {'numbers': numbers})
            if len(left) >= 2 and left != numbers:
                return slots | second.parameters(rng, left)

    return draw


def numbers_to_change(rng: Random, first: str, largest: int) -> list[int]:
    """Some with a minus where that matters, some double, and where one number is to go, that one only once."""
    if first == 'positive':
        return [rng.choice([-1, 1, 1]) * rng.randint(1, largest) for _ in range(rng.randint(4, 8))]
    numbers = [number for number in integers(rng, 4, 8, largest) if number or largest > 15]
    if first == 'unique':
        numbers = [rng.choice(numbers[:4]) for _ in range(rng.randint(5, 9))] if len(numbers) > 3 else [1, 2, 2, 3]
    elif first.startswith('without'):
        numbers = list(dict.fromkeys(numbers))
    return numbers if len(numbers) > 3 else rng.sample(range(1, 30), 5)


def make_kind(first: First, second: Second) -> TaskKind:
    return pair_kind(
        first,
        second,
        subject='{l}',
        mention='<{l}|{l}|{l}|the list {l}>',
        code=[*second.imports, 'numbers = {l}', f'numbers = {first.code}', f'final_answer({second.code})'],
        slots=numbers_for(first, second),
        is_asked_by_noun=second.name not in HAVE_A_KIND.get(first.name, '').split(),
    )


KINDS = [make_kind(FIRST[first], SECOND[name]) for first, seconds in PAIRS.items() for name in seconds.split()]
