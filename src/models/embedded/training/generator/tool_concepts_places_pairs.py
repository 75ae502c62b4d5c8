"""What tools know about an item and a place or a day together."""

from .concept import Concept

ITEM = ('thing', 'item product sku article')

CONCEPTS = [
    Concept(
        noun='numbered stock',
        names='stock_in pieces_at bin_stock count_in warehouse_count',
        takes=[ITEM, ('small-number', 'warehouse warehouse_no site')],
        gives='small',
        descriptions=[
            'stock of an item in a warehouse by its number',
            'how many of an item a warehouse holds',
            'pieces of an item in the warehouse with this number',
        ],
        phrases=['the number of {x} in warehouse {y}', 'the stock of {x} in warehouse {y}'],
        asks={
            'look-up': [
                'How many {x} do we have in warehouse {y}?',
                'How many {x} are in {y}, the warehouse I mean?',
                'warehouse {y}: how many {x}?',
                '{x} in warehouse {y}?',
            ],
            'fixed-sum': [
                'How many {x} do we have in warehouse {y} and {o} together?',
                'How many {x} are in warehouses {y} and {o} in total?',
                'how many {x} in warehouse {y} plus {o}',
                'total of {x} in warehouses {y} and {o}',
                'Warehouses {y} and {o}: how many {x} altogether?',
                'How many {x} and {t} are in warehouse {y} together?',
                'We look into warehouse {y} and {o}. How many {x} are there in all?',
            ],
            'fixed-difference': [
                'How many more {x} are in warehouse {y} than in {o}?',
                'How many more {x} than {t} are in warehouse {y}?',
            ],
            'fixed-larger': [
                'Are there more {x} in warehouse {y} or {o}?',
                'Which warehouse has more {x}, {y} or {o}?',
                'Are there more {x} or more {t} in warehouse {y}?',
            ],
        },
        held_out={
            'look-up': ['In warehouse {y}, how many {x} lie?'],
            'fixed-sum': ['Count {x} over warehouse {y} and warehouse {o}.'],
        },
        is_plain=False,
        like=['stock', 'warehouse stock'],
    ),
    Concept(
        noun='free places',
        names='free_places seats_left spots_in open_places',
        takes=[('course', 'course class_name subject'), ('weekday', 'day weekday on')],
        gives='few',
        descriptions=['free places in a course on a day', 'how many people can still join a course on a weekday'],
        phrases=['the free places in {x} on {y}', 'the number of free places in the {x} course on {y}'],
        asks={
            'look-up': [
                'How many can still join {x} on {y}?',
                'Is there room in {x} on {y}? How many places?',
                'How many places are left in {x} on {y}?',
                '{x} on {y}, how many spots?',
            ],
            'fixed-sum': ['How many places are free in {x} on {y} and {o} together?'],
            'fixed-larger': [
                'Are more places free in {x} on {y} or on {o}?',
                'On which day is there more room in {x}, {y} or {o}?',
                'On {y}, is there more room in {x} or in {t}?',
            ],
            'fixed-difference': ['How many more places are free in {x} on {y} than on {o}?'],
        },
        held_out={
            'look-up': ['How many more people fit into {x} on {y}?'],
        },
        is_plain=False,
    ),
    Concept(
        noun='shop sales',
        names='sales_on sold_on day_sales pieces_sold',
        takes=[ITEM, ('weekday', 'day weekday when')],
        gives='small',
        descriptions=['how many pieces of an item were sold on a weekday', 'sales of an item on a day of the week'],
        phrases=['the sales of {x} on {y}', 'the number of {x} sold on {y}'],
        asks={
            'look-up': [
                'How many {x} did we sell on {y}?',
                'How many {x} were sold on {y}?',
                '{x} sold on {y}?',
                'how well did {x} go on {y}, in pieces',
            ],
            'fixed-sum': [
                'How many {x} did we sell on {y} and {o} together?',
                'How many {x} went out on {y} plus {o}?',
                'How many {x} and {t} did we sell on {y}?',
            ],
            'fixed-difference': [
                'How many more {x} did we sell on {y} than on {o}?',
                'How many more {x} than {t} did we sell on {y}?',
            ],
            'fixed-larger': [
                'Did we sell more {x} on {y} or on {o}?',
                'Which day was better for {x}, {y} or {o}?',
                'Did we sell more {x} or more {t} on {y}?',
            ],
        },
        held_out={
            'look-up': ['On {y}, how many {x} did customers buy?'],
        },
        is_plain=False,
        like=['number of sales'],
    ),
    Concept(
        noun='shop price',
        names='shop_price price_at price_in_shop costs_at',
        takes=[ITEM, ('company', 'shop store seller')],
        gives='money',
        descriptions=[
            'price of an item in a shop',
            'what an item costs at a shop',
            'how much a seller takes for an item',
        ],
        phrases=['the price of the {x} at {y}', 'the price of a {x} from {y}'],
        asks={
            'look-up': [
                'What does a {x} cost at {y}?',
                'How much is the {x} at {y}?',
                '{x} at {y}, how much?',
                'How much does {y} want for a {x}?',
            ],
            'fixed-larger': [
                'Is the {x} dearer at {y} or at {o}?',
                'Who wants more for a {x}, {y} or {o}?',
                'Which costs more at {y}, the {x} or the {t}?',
            ],
            'fixed-difference': [
                'How much more does a {x} cost at {y} than at {o}?',
                'How much do I save if I buy the {x} at {o} and not at {y}?',
            ],
            'fixed-sum': [
                'What do a {x} and a {t} cost together at {y}?',
                'I buy a {x} and a {t} at {y}. How much is it?',
            ],
            'fixed-smaller': [
                'Is the {x} cheaper at {y} or at {o}?',
                'Where do I get the {x} cheaper, at {y} or {o}?',
                'Which shop is cheaper for a {x}, {y} or {o}?',
            ],
        },
        held_out={
            'look-up': ['For how much does {y} sell the {x}?'],
        },
        is_plain=False,
        like=['price'],
    ),
]
