"""JSON objects filtered, sorted, counted and turned round."""

from random import Random

from ..kind import Slots
from .json_values import about_object, draw_keys, numbers_by_key, some_numbers

ABOVE = '<above|over|more than|greater than|larger than>'
BELOW = '<below|under|less than|smaller than|lower than>'


def repeated_values(rng: Random) -> Slots:
    """An object whose values are few different numbers, and one of them."""
    keys = draw_keys(rng, rng.randint(3, 5))
    pool = rng.sample(range(0, 20), 2)
    values = [rng.choice(pool) for _ in keys]
    return dict(t=str(dict(zip(keys, values, strict=True))).replace("'", '"'), n=values[0])


KINDS = [
    about_object(
        name='json-filter-above',
        weight=1.2,
        thought='I keep the entries whose value is larger than the limit.',
        code=['final_answer({k: v for k, v in data.items() if v > {x}})'],
        slots=lambda rng: numbers_by_key(rng, 3, 5),
        nouns=[f'the entries with a value {ABOVE} {{x}}', f'only the entries whose value is {ABOVE} {{x}}'],
        questions=[
            f'which entries have a value {ABOVE} {{x}}',
            f'what is left if I keep only values {ABOVE} {{x}}',
            'what are the entries with values > {x}',
        ],
        seen=[
            'Filter {t}: keep values > {x}.', f'Keep only the entries of {{t}} with values {ABOVE} {{x}}.',
            '{t}{gap}only <those|values|the ones> <over|above> {x}',
            '{t}{gap}keep what is <over|above|more than> {x}',
            '{t}{gap}drop everything that is not over {x}',
            'filter values > {x}{dash}{t}',
            'keep only > {x}{dash}{t}',
            '<Filter out|Remove> all that is not over {x} from {t}.',
            '{t}{gap}as a dict, only values <above|over> {x}',
            '{t}{gap}the part with values <above|over> {x}',
        ],
        held_out='what entries are left with values greater than {x} only',
        held_out_question='what entries remain with only values over {x}',
    ),
    about_object(
        name='json-filter-below',
        thought='I keep the entries whose value is smaller than the limit.',
        code=['final_answer({k: v for k, v in data.items() if v < {x}})'],
        slots=lambda rng: numbers_by_key(rng, 3, 5),
        nouns=[f'the entries with a value {BELOW} {{x}}', f'only the entries whose value is {BELOW} {{x}}'],
        questions=[
            f'which entries have a value {BELOW} {{x}}',
            f'what is left if I keep only values {BELOW} {{x}}',
            'what are the entries with values < {x}',
        ],
        seen=['Filter {t}: keep values < {x}.', f'Keep only the entries of {{t}} with values {BELOW} {{x}}.'],
        held_out='what entries are left with values smaller than {x} only',
        held_out_question='what entries remain with only values under {x}',
    ),
    about_object(
        name='json-keys-above',
        thought='I take the keys whose value is larger than the limit.',
        code=['final_answer([k for k in data if data[k] > {x}])'],
        slots=lambda rng: numbers_by_key(rng, 3, 5),
        nouns=[f'the keys with a value {ABOVE} {{x}}', f'the list of keys whose value is {ABOVE} {{x}}'],
        questions=[
            f'which keys have a value {ABOVE} {{x}}',
            f'for which keys is the value {ABOVE} {{x}}',
            'what are the keys with values > {x}',
        ],
        held_out='which keys are greater than {x} in value',
        held_out_question='under which keys is a value over {x}',
    ),
    about_object(
        name='json-keys-below',
        weight=0.8,
        thought='I take the keys whose value is smaller than the limit.',
        code=['final_answer([k for k in data if data[k] < {x}])'],
        slots=lambda rng: numbers_by_key(rng, 3, 5),
        nouns=[f'the keys with a value {BELOW} {{x}}', f'the list of keys whose value is {BELOW} {{x}}'],
        questions=[
            f'which keys have a value {BELOW} {{x}}',
            f'for which keys is the value {BELOW} {{x}}',
            'what are the keys with values < {x}',
        ],
        held_out='which keys are smaller than {x} in value',
        held_out_question='under which keys is a value under {x}',
    ),
    about_object(
        name='json-count-above',
        weight=0.8,
        thought='I count the values that are larger than the limit.',
        code=['final_answer(len([v for v in data.values() if v > {x}]))'],
        slots=lambda rng: numbers_by_key(rng, 3, 5),
        nouns=[f'the number of values {ABOVE} {{x}}', f'the count of entries with a value {ABOVE} {{x}}'],
        questions=[
            f'how many values are {ABOVE} {{x}}',
            f'how many keys have a value {ABOVE} {{x}}',
            'how many values > {x} are there',
        ],
        held_out='how many values are greater than {x}',
        held_out_question='what number of values is over {x}',
    ),
    about_object(
        name='json-count-value',
        weight=0.6,
        thought='I count the values that are equal to it.',
        code=['final_answer(list(data.values()).count({n}))'],
        slots=repeated_values,
        nouns=['the number of keys with the value {n}', 'how often the value {n} occurs'],
        questions=[
            'how many keys have the value {n}',
            'how often does the value {n} occur',
            'how many values are equal to {n}',
        ],
        held_out='how many times {n} occurs as a value',
        held_out_question='for how many keys is the value {n}',
    ),
    about_object(
        name='json-swap',
        weight=1.2,
        thought='I swap keys and values.',
        code=['final_answer({v: k for k, v in data.items()})'],
        slots=some_numbers,
        nouns=['the object with keys and values swapped', 'the inverted dictionary', 'the dict from values to keys'],
        questions=[
            'what is it with keys and values swapped',
            'what do I get if I swap keys and values',
            'what is the inverted dictionary',
        ],
        seen=[
            'Swap keys and values of {t}.',
            'Invert the dictionary {t}.',
            'Exchange keys and values: {t}',
            'swap keys and values {t}',
        ],
        held_out='the dict with values and keys swapped',
        held_out_question='how does it look with values as keys, swapped',
    ),
    about_object(
        name='json-to-pairs',
        thought='The items are the pairs.',
        code=['final_answer([[k, v] for k, v in data.items()])'],
        slots=some_numbers,
        nouns=['the list of [key, value] pairs', 'all key-value pairs as a list of lists', 'the pairs as lists'],
        questions=[
            'what is it as a list of [key, value] pairs',
            'what are the key-value pairs as a list of lists',
            'how does it look as a list of pairs',
        ],
        seen=[
            'Turn {t} into a list of [key, value] pairs.',
            'Convert {t} to a list of pairs.',
            'List of key-value pairs for {t}',
        ],
        held_out='a list of pairs, each with key and value',
        held_out_question='which list of [key, value] pairs comes out',
    ),
    about_object(
        name='json-sorted-keys',
        thought='I sort the keys.',
        code=['final_answer(sorted(data))'],
        slots=some_numbers,
        nouns=['the keys in alphabetical order', 'the sorted keys', 'the keys sorted from A to Z'],
        questions=[
            'what are the keys in alphabetical order',
            'what are the sorted keys',
            'how are the keys sorted from A to Z',
        ],
        seen=['Sort the keys of {t}.', 'List the keys of {t} alphabetically.'],
        held_out='all keys, sorted',
        held_out_question='which alphabetical order do the keys have',
    ),
    about_object(
        name='json-keys-by-value',
        thought='I sort the keys by their values, the smallest first.',
        code=['final_answer(sorted(data, key=data.get))'],
        slots=some_numbers,
        nouns=[
            'the keys sorted by value',
            'the keys sorted by their values, smallest first',
            'the keys from the lowest to the highest value',
        ],
        questions=[
            'what are the keys sorted by value',
            'what are the keys from the lowest to the highest value',
            'how are the keys sorted by value, smallest first',
        ],
        seen=['Sort the keys of {t} by value.', 'Order the keys by their values, smallest first: {t}'],
        held_out='all keys, sorted by value',
        held_out_question='which order by value do the keys have, smallest first',
    ),
    about_object(
        name='json-keys-by-value-down',
        weight=0.8,
        thought='I sort the keys by their values, the largest first.',
        code=['final_answer(sorted(data, key=data.get, reverse=True))'],
        slots=some_numbers,
        nouns=[
            'the keys sorted by value descending',
            'the keys sorted by their values, largest first',
            'the keys from the highest to the lowest value',
        ],
        questions=[
            'what are the keys sorted by value descending',
            'what are the keys from the highest to the lowest value',
            'how are the keys sorted by value, largest first',
        ],
        seen=['Sort the keys of {t} by value, largest first.', 'Order the keys by their values, highest first: {t}'],
        held_out='all keys, sorted by value, highest first',
        held_out_question='which order by value do the keys have, largest first',
    ),
]
