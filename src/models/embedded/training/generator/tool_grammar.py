"""How arguments stand in questions and in code."""

import json
import re
from random import Random

from .words import GOODS

#: Words that keep the article of a name before them: `the {x} exam`.
HEADS = '(exam|team|department|course|test|line|club|group|warehouse|depot)\\b'


def articles(text: str) -> str:
    """`a` before a vowel as `an`, and the other way round."""
    text = re.sub(r'\b([Aa]) (?=[\'"]?(?!use|uni|eu|one|u\d)[aeiouAEIOU])', r'\1n ', text)
    return re.sub(r'\b([Aa])n (?=[\'"]?[bcdfgjkpqtvwyz])', r'\1 ', text)


def adapt(template: str, arguments: dict[str, object]) -> str:
    """A template without articles before arguments that need none: `the {x}` of a plural or of a code."""
    for slot, value in arguments.items():
        hole = '{' + slot + '}'
        text = str(value)
        is_plural = text.split()[-1] in GOODS or (text.endswith('s') and text.islower())
        if not is_plural and not re.search(r'[\dA-Z_-]', text):
            continue
        if is_plural:
            for singular, plural in (('does', 'do'), ('is', 'are'), ('Is', 'Are'), ('was', 'were'), ('has', 'have')):
                template = re.sub(rf'\b{singular} (a|the|one) {re.escape(hole)}', f'{plural} {hole}', template)
        template = re.sub(rf'\b(a|an|the|one) {re.escape(hole)}(?! {HEADS})', hole, template)
    return template


def wants_plural(texts: list[str]) -> bool:
    """Whether the goods in these templates are counted."""
    return any(
        re.search(r'(many|\{k\}|\{m\}|pieces of|number of|sold|sales of|have|of the) \{[xy]\}', one) for one in texts
    )


def list_words(rng: Random, words: list[str]) -> str:
    """Several arguments in one of the ways people write them."""
    share = rng.random()
    if share < 0.55:
        return ', '.join(words[:-1]) + rng.choice([' and ', ' and ', ', and ']) + words[-1]
    if share < 0.78:
        return ', '.join(words)
    if share < 0.90:
        quote = rng.choice(["'", '"'])
        return ', '.join(quote + word + quote for word in words)
    return str(words) if share < 0.96 else json.dumps(words, ensure_ascii=False)


def to_code(value: object) -> str:
    """A value as the code of tasks writes it."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return '[' + ', '.join(map(to_code, value)) + ']'
    return repr(value)


def show(value: object) -> str:
    """A value as a question shows it."""
    if isinstance(value, bool):
        return 'with' if value else 'without'
    return str(value)


def slots_of(template: str) -> set[str]:
    return set(re.findall(r'\{(\w+)\}', template))


def join_and(words: list[str]) -> str:
    return ', '.join(words[:-1]) + ' and ' + words[-1] if len(words) > 1 else ''.join(words)
