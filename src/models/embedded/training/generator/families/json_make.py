"""JSON objects merged, and made from words and lists."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CITIES, PEOPLE, THINGS
from .json_values import draw_keys, number, two_objects


def spoken_record(rng: Random) -> Slots:
    """A record in words, `name Anna, age 31`, and as the dictionary that the code needs."""
    record: dict[str, object] = dict(name=rng.choice(PEOPLE), age=rng.randint(3, 90), city=rng.choice(CITIES))
    if rng.random() < 0.4:
        record = dict(item=rng.choice(THINGS), price=number(rng), stock=rng.randint(0, 90))
    keys = list(record)[: rng.randint(2, 3)]
    joint = rng.choice([' ', ' ', ': ', ' = ', ' is '])
    separator = rng.choice([', ', ', ', '; ', ' and '])
    shown = separator.join(f'{key}{joint}{record[key]}' for key in keys)
    return dict(t=shown, r=str({key: record[key] for key in keys}))


def keys_and_values(rng: Random) -> Slots:
    keys = draw_keys(rng, rng.randint(2, 4))
    return dict(t=str(keys), t2=str([rng.randint(0, 99) for _ in keys]))


KINDS = [
    TaskKind(
        name='json-merge',
        weight=1.2,
        thoughts=['I merge both, and the second one wins.'],
        code=['first = {t}', 'second = {t2}', 'final_answer(first | second)'],
        slots=two_objects,
        seen=[
            *asked('the merged object of {t} and {t2}', '{t} merged with {t2}', 'the result of merging {t} with {t2}'),
            'Merge {t} and {t2}.',
            'Merge the <objects|dictionaries|dicts> {t} and {t2}<|, the second wins>.',
            'Combine {t} and {t2} into one dictionary.',
            'Update {t} with {t2}.',
            'merge {t} {t2}',
            'Join the JSON objects {t} and {t2} into one object.',
            'I have {t} and {t2}. What is the merged dictionary?',
        ],
        held_out=['Put {t} and {t2} into one object, the second wins.'],
    ),
    TaskKind(
        name='json-merge-by-adding',
        weight=0.7,
        thoughts=['I add the values of the same key.'],
        code=[
            'first = {t}',
            'second = {t2}',
            'for key in second:',
            '    first[key] = first.get(key, 0) + second[key]',
            'final_answer(first)',
        ],
        slots=two_objects,
        seen=[
            *asked('the sum of {t} and {t2} key by key', '{t} and {t2} with the values of the same key added'),
            'Add {t} and {t2} key by key.',
            'Merge {t} and {t2} and add the values of the same keys.',
            'Combine {t} and {t2}, summing the values of equal keys.',
            'I have {t} and {t2}. What do I have in total for each key?',
        ],
        held_out=['Put {t} and {t2} into one object, summing what has the same key.'],
    ),
    TaskKind(
        name='json-common-keys',
        weight=0.7,
        thoughts=['I take the keys that are in both.'],
        code=['first = {t}', 'second = {t2}', 'final_answer([key for key in first if key in second])'],
        slots=two_objects,
        seen=[
            *asked('the keys that {t} and {t2} have in common', 'the common keys of {t} and {t2}'),
            'Which keys are in both {t} and {t2}?',
            'Which keys do {t} and {t2} share?',
            'Find the common keys of {t} and {t2}.',
            'keys in both {t} and {t2}',
        ],
        held_out=['Of {t} and {t2}, list the keys that both share.'],
    ),
    TaskKind(
        name='json-from-words',
        weight=1.4,
        thoughts=['I write it as a dictionary.'],
        code=['data = {r}', 'final_answer(data)'],
        slots=spoken_record,
        seen=[
            *asked(
                'a <dictionary|dict|JSON object> for {t}',
                '{t} as a <dictionary|dict|JSON object>',
                'the JSON object for {t}',
            ),
            'Make a <dictionary|dict|JSON object> from {t}.',
            'Turn "{t}" into a <dictionary|dict|JSON object>.',
            'Write {t} as <a dictionary|a dict|JSON>.',
            'Convert this to a <dictionary|JSON object>: {t}',
            'Create JSON from: {t}',
            'as JSON: {t}',
            'Build a dict with {t}.',
            '{t} <as|to|in|into> <json|a dict|an object>',
            '{t} - <make it json|json please|make that a dict|as an object please>',
            '<make|give me|write|i need> <json|a json object|a dict> <for|of|with> {t}',
            '<Put|Pack> {t} <in|into> a <dictionary|dict|JSON object>.',
            'I have {t}. <Make|Write> <it|that> <as JSON|into a dict|a JSON object>.',
            'json: {t}',
            'object with {t}',
            '<Represent|Encode|Format|Express> {t} as <JSON|a dict|an object>.',
            '<key value|key-value> <pairs|object> <from|of>: {t}',
        ],
        held_out=['Give {t} back as a JSON object.'],
    ),
    TaskKind(
        name='json-text-from-words',
        weight=0.7,
        thoughts=['I write it as a dictionary and turn it into a text with json.dumps.'],
        code=['import json', 'data = {r}', 'final_answer(json.dumps(data))'],
        slots=spoken_record,
        seen=[
            *asked('a JSON <string|text> for {t}', '{t} as a JSON <string|text>'),
            'Make a JSON <string|text> from {t}.',
            'Turn "{t}" into a JSON <string|text>.',
            'Write {t} as a JSON <string|text>.',
            'Use json.dumps on {t}.',
            'JSON string for: {t}',
        ],
        held_out=['Give {t} back as a JSON string.'],
    ),
    TaskKind(
        name='json-zip',
        thoughts=['I pair both lists with zip.'],
        code=['keys = {t}', 'values = {t2}', 'final_answer(dict(zip(keys, values)))'],
        slots=keys_and_values,
        seen=[
            *asked(
                'a <dictionary|dict> with the keys {t} and the values {t2}',
                'the <dictionary|dict> from the keys {t} and the values {t2}',
                'the object that maps {t} to {t2}',
            ),
            'Make a <dictionary|dict> from the keys {t} and the values {t2}.',
            'Zip {t} and {t2} into a dictionary.',
            'Combine the lists {t} and {t2} into a dict.',
            'Keys: {t}. Values: {t2}. <Make a dict.|What is the dictionary?>',
            'keys {t}, values {t2}, dictionary?',
        ],
        held_out=['With {t} as keys and {t2} as values, give me the dictionary.'],
    ),
]
