"""What is done to a text second: changed, cut, or counted."""

from random import Random

from ..kind import Slots
from .two_operations_clauses import Second
from .two_operations_text_first import CAPITALS


def letters_left(rng: Random, text: object) -> Slots:
    return dict(j=rng.randint(2, 4))


def letter(rng: Random, text: object) -> Slots:
    return dict(r=rng.choice([letter for letter in text if letter != ' ']))


def cut_second(name: str, word: str, slice_text: str) -> Second:
    return Second(
        name=name,
        verbs=[f'take the {word} {{j}} <letters|characters> of {{o}}', f'show the {word} {{j}} letters of {{o}}'],
        nouns=[f'the {word} {{j}} <letters|characters> of {{o}}'],
        bare=[f'the {word} {{j}} <letters|characters>', f'the {word} {{j}} letters of it'],
        asks=[
            f'what are the {word} {{j}} <letters|characters>',
            f'which are the {word} {{j}} letters',
            f'which {{j}} letters come {word}',
        ],
        thought=f'take the {word} ones',
        code=f'text[{slice_text}]',
        parameters=letters_left,
    )


SECOND = {
    one.name: one
    for one in [
        Second(
            name='reverse-text',
            verbs=['reverse {o}', 'write {o} backwards', 'turn {o} around', 'spell {o} backwards'],
            nouns=['the reverse of {o}', '{o}, written backwards'],
            bare=['the reverse', 'the result backwards', 'the reversed text'],
            asks=['what is the reverse', 'how does it read backwards', 'what is it backwards', 'what is it reversed'],
            thought='reverse it',
            code='text[::-1]',
        ),
        Second(
            name='upper-text',
            verbs=[f'write {{o}} in {CAPITALS}', f'convert {{o}} to {CAPITALS}', f'put {{o}} in {CAPITALS}'],
            nouns=[f'{{o}} in {CAPITALS}'],
            bare=[f'the result in {CAPITALS}', 'the upper case form'],
            asks=[f'what is it in {CAPITALS}', f'how does it look in {CAPITALS}', f'what is the result in {CAPITALS}'],
            thought='write it in capital letters',
            code='text.upper()',
        ),
        Second(
            name='title-text',
            verbs=['capitalize <each|every> word of {o}', 'start every word of {o} with a capital letter'],
            nouns=['{o} with every word capitalized', '{o} with a capital letter at the start of each word'],
            bare=['the text with every word capitalized', 'the title case form'],
            asks=['what is it with every word capitalized', 'how does it look when every word is capitalized'],
            thought='capitalize every word',
            code='text.title()',
        ),
        Second(
            name='no-spaces',
            verbs=['remove the spaces from {o}', 'delete all spaces in {o}', 'take the spaces out of {o}'],
            nouns=['{o} without <the |>spaces'],
            bare=['the text without spaces', 'the result without the spaces'],
            asks=['what is it without <the |>spaces', 'what is left when the spaces are removed'],
            thought='remove the spaces',
            code="text.replace(' ', '')",
        ),
        Second(
            name='length',
            verbs=[
                'count the <letters|characters> of {o}',
                'tell me how many letters are in {o}',
                'take the length of {o}',
            ],
            nouns=['the <length|number of letters|number of characters> of {o}'],
            bare=['the length', 'the number of <letters|characters>', 'the letter count'],
            asks=[
                'how many <letters|characters> are left',
                'how long is it',
                'what is the length',
                'how many letters are there',
            ],
            thought='count the letters',
            code='len(text)',
        ),
        Second(
            name='vowels',
            verbs=['count the vowels <of|in> {o}', 'tell me how many vowels are in {o}'],
            nouns=['the number of vowels in {o}', 'the vowel count of {o}'],
            bare=['the number of vowels', 'the vowel count'],
            asks=['how many vowels are there', 'how many vowels does it have', 'what is the number of vowels'],
            thought='count the vowels',
            code="sum(1 for c in text.lower() if c in 'aeiou')",
        ),
        Second(
            name='count-of-letter',
            verbs=["count the letter '{r}' in {o}", "count how often '{r}' appears in {o}", "count every '{r}' in {o}"],
            nouns=["the number of times '{r}' appears in {o}", "the count of '{r}' in {o}"],
            bare=["the count of '{r}'", "the number of times '{r}' appears"],
            asks=[
                "how often does '{r}' appear",
                "how many '{r}' are there",
                "how many times do I see the letter '{r}'",
            ],
            thought='count the letter',
            code="text.count('{r}')",
            parameters=letter,
        ),
        cut_second('first-letters', 'first', ':{j}'),
        cut_second('last-letters', 'last', '-{j}:'),
    ]
}
