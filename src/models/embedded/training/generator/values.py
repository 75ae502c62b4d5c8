"""The forms in which prices, lists and dates are written."""

import re
from datetime import date
from random import Random

from .kind import Slots
from .words import MONTHS

SIGNS = {
    'euros': ['€', 'EUR', 'euro', 'Euro'],
    'dollars': ['$', 'USD', 'dollar', 'bucks'],
    'pounds': ['£', 'GBP', 'pound'],
}


def vary_prices(rng: Random, question: str, slots: Slots) -> tuple[str, Slots]:
    """Prices, which are slots before a currency `{c}`, with two decimals or with another sign."""
    if 'c' not in slots:
        return question, slots
    if rng.random() < 0.4:
        slots = {
            name: f'{value:.2f}' if isinstance(value, float) and f'{{{name}}} {{c}}' in question else value
            for name, value in slots.items()
        }
    if rng.random() < 0.45:
        currency = slots['c']
        sign = rng.choice(SIGNS[currency] + SIGNS[currency][:1] * 3)
        form = '{price} {sign}'
        if len(sign) == 1:
            form = rng.choice(['{sign}{price}'] * 5 + ['{price}{sign}', '{price} {sign}'])
            if currency != 'euros':
                form = '{sign}{price}'
        question = re.sub(r'(\{\w\}) \{c\}', lambda match: form.format(price=match[1], sign=sign), question)
    return question, slots


def vary_list(rng: Random, numbers: list[int]) -> str:
    share = rng.random()
    texts = [str(number) for number in numbers]
    if share < 0.42:
        return str(numbers)
    if share < 0.62:
        return ', '.join(texts)
    if share < 0.82:
        return ', '.join(texts[:-1]) + rng.choice([' and ', ' and ', ' and ', ', and ', ' and ']) + texts[-1]
    if share < 0.89:
        return ' '.join(texts)
    if share < 0.95:
        return ','.join(texts)
    return '(' + ', '.join(texts) + ')' if rng.random() < 0.5 else '[' + ','.join(texts) + ']'


def vary_words(rng: Random, words: list[str]) -> str:
    quote = rng.choice(['', '', '', "'", '"'])
    texts = [quote + word + quote for word in words]
    share = rng.random()
    if share < 0.25:
        return str(words)
    if share < 0.6:
        return ', '.join(texts)
    if share < 0.85:
        return ', '.join(texts[:-1]) + ' and ' + texts[-1]
    return ' '.join(texts)


def vary_dates(rng: Random, slots: Slots) -> Slots:
    """The slots that hold a date, as texts; mostly all dates of a question have the same form."""
    dates = {name: value for name, value in slots.items() if isinstance(value, date)}
    if not dates:
        return {}
    share = rng.random()
    return {name: vary_date(Random(share) if share < 0.7 else rng, value) for name, value in dates.items()}


def vary_date(rng: Random, value: date) -> str:
    month = MONTHS[value.month - 1]
    share = rng.random()
    if share < 0.42:
        return value.isoformat()
    if share < 0.58:
        return f'{value.day} {month} {value.year}'
    if share < 0.74:
        return f'{month} {value.day}, {value.year}'
    if share < 0.80:
        return f'{value.day} {month[:3]} {value.year}'
    if share < 0.86:
        if rng.random() < 0.5:
            month = month[:3]
        return f'{month} {value.day} {value.year}'
    if share < 0.92:
        ending = 'th' if 10 <= value.day <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(value.day % 10, 'th')
        return rng.choice(
            [
                f'{month} {value.day}{ending}, {value.year}',
                f'{value.day}{ending} {month} {value.year}',
                f'{value.day}{ending} of {month} {value.year}',
            ]
        )
    if share < 0.96:
        return f'{value.day:02d}.{value.month:02d}.{value.year}'
    return value.isoformat().replace('-', '/')
