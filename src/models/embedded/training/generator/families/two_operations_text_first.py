"""What is done to a text first: turned, put in another case, cut, or changed letter by letter."""

from random import Random

from ..kind import Slots
from .two_operations_clauses import First, Way

CAPITALS = '<capital letters|capitals|upper case|uppercase letters>'
SMALL = '<lower case|small letters|lowercase letters>'
IT = ['it', 'the result', 'what you get']


def letters_of(rng: Random, text: object) -> Slots:
    return dict(k=rng.randint(2, max(2, min(6, len(text) - 2))))


def replacement(rng: Random, text: object) -> Slots:
    old = rng.choice([letter for letter in text if letter != ' '])
    return dict(x=old, y=rng.choice([letter for letter in 'aeioustnrlmxyz' if letter != old]))


def cut_first(name: str, word: str, slice_text: str) -> First:
    return First(
        name=name,
        ways=[
            Way(
                verbs=[
                    f'take the {word} {{k}} <letters|characters> of {{o}}',
                    f'pick the {word} {{k}} letters <from|of> {{o}}',
                    f'get the {word} {{k}} letters of {{o}}',
                ],
                short=[f'take the {word} {{k}} <letters|characters>', f'pick the {word} {{k}} letters'],
                rest=[*IT, 'these letters', 'them'],
            ),
        ],
        results=[f'the {word} {{k}} <letters|characters> of {{v}}', f'the {word} {{k}} letters in {{v}}'],
        passives=[f'only the {word} {{k}} <letters|characters> of {{o}} are kept'],
        thought=f'take the {word} letters',
        code=f'text[{slice_text}]',
        parameters=letters_of,
    )


FIRST = {
    one.name: one
    for one in [
        First(
            name='reverse-text',
            ways=[
                Way(
                    verbs=['reverse {o}', 'write {o} backwards', 'spell {o} backwards', 'turn {o} around'],
                    short=['reverse it', 'write it backwards', 'turn it around'],
                    rest=IT,
                ),
            ],
            results=['the reverse of {v}', 'what you get by reversing {v}'],
            passives=['the letters of {o} are reversed', '{o} is written backwards'],
            thought='reverse the text',
            code='text[::-1]',
            held_out_results=['what {v} becomes when reversed'],
        ),
        First(
            name='upper-text',
            ways=[
                Way(
                    verbs=[f'write {{o}} in {CAPITALS}', f'convert {{o}} to {CAPITALS}', f'put {{o}} in {CAPITALS}'],
                    short=[f'write it in {CAPITALS}', f'put it in {CAPITALS}', f'convert it to {CAPITALS}'],
                    rest=IT,
                ),
            ],
            results=['the upper case form of {v}', f'what you get by writing {{v}} in {CAPITALS}'],
            passives=[f'{{o}} is written in {CAPITALS}', f'the text {{v}} is put in {CAPITALS}'],
            thought='write the text in capital letters',
            code='text.upper()',
        ),
        First(
            name='lower-text',
            ways=[
                Way(
                    verbs=[f'write {{o}} in {SMALL}', f'convert {{o}} to {SMALL}', f'put {{o}} in {SMALL}'],
                    short=[f'write it in {SMALL}', f'put it in {SMALL}', f'convert it to {SMALL}'],
                    rest=IT,
                ),
            ],
            results=['the lower case form of {v}', f'what you get by writing {{v}} in {SMALL}'],
            passives=[f'{{o}} is written in {SMALL}'],
            thought='write the text in small letters',
            code='text.lower()',
        ),
        First(
            name='no-spaces',
            ways=[
                Way(
                    verbs=[
                        'remove <the|all|all the> spaces from {o}',
                        'delete the spaces in {o}',
                        'take the spaces out of {o}',
                        'drop all spaces in {o}',
                    ],
                    short=['remove <the|all> spaces', 'delete all spaces', 'drop the spaces'],
                    rest=['the result', 'what is left', 'what remains'],
                ),
            ],
            results=['{v} without <the |>spaces', '{v} with the spaces removed'],
            passives=['the spaces <in|of> {o} are removed', 'all spaces are deleted from {o}'],
            thought='remove the spaces',
            code="text.replace(' ', '')",
            held_out_results=['{v}, spaces left out,'],
        ),
        First(
            name='no-vowels',
            ways=[
                Way(
                    verbs=[
                        'remove <the|all|all the> vowels from {o}',
                        'delete the vowels in {o}',
                        'take the vowels out of {o}',
                        'drop all vowels in {o}',
                    ],
                    short=['remove <the|all> vowels', 'delete all vowels', 'drop the vowels'],
                    rest=['the result', 'what is left', 'what remains'],
                ),
            ],
            results=['{v} without <the |its |>vowels', '{v} with the vowels removed'],
            passives=['the vowels <in|of> {o} are removed', 'all vowels are deleted from {o}'],
            thought='remove the vowels',
            code="''.join(c for c in text if c not in 'aeiou')",
            held_out_results=['{v}, vowels left out,'],
        ),
        cut_first('first-letters', 'first', ':{k}'),
        cut_first('last-letters', 'last', '-{k}:'),
        First(
            name='title-text',
            ways=[
                Way(
                    verbs=[
                        'capitalize <each|every> word <of|in> {o}',
                        'write <each|every> word of {o} with a capital first letter',
                        'start every word of {o} with a capital letter',
                    ],
                    short=['capitalize <each|every> word', 'start every word with a capital letter'],
                    rest=IT,
                ),
            ],
            results=['{v} with every word capitalized', 'the title case form of {v}'],
            passives=['every word of {o} is capitalized', 'each word in {o} gets a capital letter'],
            thought='capitalize every word',
            code='text.title()',
        ),
        First(
            name='sorted-words',
            ways=[
                Way(
                    verbs=['sort the words <of|in> {o} alphabetically', 'put the words of {o} in alphabetical order'],
                    short=['sort the words alphabetically', 'put the words in alphabetical order'],
                    rest=[*IT, 'the sorted text'],
                ),
            ],
            results=['the alphabetically sorted words of {v}', 'the sorted words of {v}'],
            passives=['the words of {o} are sorted alphabetically', 'the words of {o} are put in alphabetical order'],
            thought='sort the words',
            code="' '.join(sorted(text.split()))",
        ),
        First(
            name='reversed-words',
            ways=[
                Way(
                    verbs=['reverse the order of the words in {o}', 'put the words of {o} in reverse order'],
                    short=['reverse the order of the words', 'put the words in reverse order'],
                    rest=[*IT, 'the new text'],
                ),
            ],
            results=['the words of {v} in reverse order', 'the reversed words of {v}'],
            passives=['the order of the words in {o} is reversed', 'the words of {o} are put in reverse order'],
            thought='reverse the order of the words',
            code="' '.join(text.split()[::-1])",
        ),
        First(
            name='replaced-letter',
            ways=[
                Way(
                    verbs=[
                        "replace <every|each> '{x}' <with|by> '{y}' in {o}",
                        "change every '{x}' to '{y}' in {o}",
                        'replace {x} with {y} in {o}',
                    ],
                    short=["replace every '{x}' with '{y}'", "change every '{x}' to '{y}'", 'replace {x} with {y}'],
                    rest=IT,
                ),
            ],
            results=["{v} with '{x}' replaced by '{y}'", "{v} after replacing '{x}' with '{y}'"],
            passives=["every '{x}' in {o} is replaced by '{y}'", "every '{x}' of {o} becomes '{y}'"],
            thought='replace the letter',
            code="text.replace('{x}', '{y}')",
            parameters=replacement,
        ),
    ]
}
