"""The question of a task: a template and its values, in one of the many ways that people write such things.

Numbers, prices, lists, dates and quotes vary in form; the code of the task keeps the plain form.
"""

import re
from random import Random

from .family import Family
from .kind import Slots, TaskKind
from .phrases import fill
from .values import vary_dates, vary_list, vary_prices, vary_words

#: Slots whose numbers are never written in words.
NEVER_SPELLED = {'y', 'z', 'm', 'd'}

NUMBER_WORDS = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '
    'eighteen nineteen twenty'
).split()

TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
#: Share of larger numbers in words, where the small ones of a question are.
SPELLED_SHARE = 0.4
#: Share of full thousands as 3k or 3 thousand.
THOUSANDS_SHARE = 0.08

ORDINAL_ENDINGS = {1: 'st', 2: 'nd', 3: 'rd'}

QUESTION_STARTS = ('Wha', 'Can', 'Cou', 'Do ', 'Who', 'How', 'Whi')


def word_question(rng: Random, family: Family, kind: TaskKind, template: str, slots: Slots) -> tuple[str, Slots]:
    """The text of a template whose choices are decided, and the slots for the code: a price of 3.5 may have become 3.50 in both."""
    question = vary_ordinals(rng, template, slots)
    question, slots = vary_prices(rng, question, slots)
    question = vary_percent_sign(rng, question)
    shown = slots | vary_numbers(rng, family, question, slots)
    if 'l' in slots:
        shown['l'] = vary_list(rng, slots['l'])
    if 'u' in slots:
        shown['u'] = vary_words(rng, slots['u'])
    shown |= vary_dates(rng, slots)
    if family.varies_quotes:
        question = vary_quotes(rng, kind, question, slots)
    question = end_sentence(rng, fill(question, shown))
    if re.search(r'\{\w+\}', question):
        raise ValueError(f'The kind "{kind.name}" has no slot for a name in its template "{template}".')
    return question, slots


def vary_ordinals(rng: Random, question: str, slots: Slots) -> str:
    """`{a}th` as 21st, 22nd, 23rd, mostly."""
    for name in ('a', 'b'):
        number = slots.get(name)
        if not isinstance(number, int) or f'{{{name}}}th' not in question or 10 <= number % 100 <= 20:
            continue
        if number % 10 in ORDINAL_ENDINGS and rng.random() < 0.8:
            question = question.replace(f'{{{name}}}th', f'{{{name}}}{ORDINAL_ENDINGS[number % 10]}')
    return question


def vary_percent_sign(rng: Random, question: str) -> str:
    if '{p}%' not in question or rng.random() >= 0.4:
        return question
    return question.replace('{p}%', '{p}' + rng.choice([' percent', ' percent', ' percent', ' per cent', ' %']))


def vary_numbers(rng: Random, family: Family, question: str, slots: Slots) -> Slots:
    """Those whole numbers that are shown with separators (12,345) or in words (seven)."""
    in_words, grouped = rng.random() < 0.12, rng.random() < 0.3
    shown: Slots = {}
    for name, value in slots.items():
        if not isinstance(value, int) or isinstance(value, bool) or name in NEVER_SPELLED:
            continue
        if family.groups_thousands and grouped and value >= 1000:
            shown[name] = f'{value:,}' if rng.random() < 0.9 else f'{value:,}'.replace(',', ' ')
        elif family.spells_numbers and in_words and 1 <= value <= 20 and not is_joined(question, name):
            shown[name] = NUMBER_WORDS[value]
        elif family.spells_numbers and in_words and 20 < value < 1000 and not is_joined(question, name):
            if rng.random() < SPELLED_SHARE:
                shown[name] = spell_number(rng, value)
        elif family.groups_thousands and value % 1000 == 0 and 0 < value < 100_000 and not is_joined(question, name):
            if rng.random() < THOUSANDS_SHARE:
                shown[name] = rng.choice([f'{value // 1000}k', f'{value // 1000} thousand'])
    return shown


def spell_number(rng: Random, value: int) -> str:
    """A number from 0 to 999 in words, with or without `and` and hyphens.

    >>> spell_number(Random(1), 240)
    'two hundred and forty'
    """
    if value >= 100:
        hundreds = rng.choice(['a', 'one']) if value < 200 else NUMBER_WORDS[value // 100]
        rest = spell_number(rng, value % 100)
        return f'{hundreds} hundred' + (rng.choice([' and ', ' and ', ' ']) + rest if value % 100 else '')
    if value <= 20:
        return NUMBER_WORDS[value]
    tens = TENS[value // 10 - 2]
    return tens + (rng.choice(['-', '-', ' ']) + NUMBER_WORDS[value % 10] if value % 10 else '')


def is_joined(question: str, name: str) -> bool:
    """Whether a slot touches a word, a sign or a bracket, so that a word cannot stand there."""
    return bool(re.search(rf'[\w$€£^(:0√∛|/*]\{{{name}\}}|\{{{name}\}}[\w^%!):€x°²³|/*]', question))


def vary_quotes(rng: Random, kind: TaskKind, question: str, slots: Slots) -> str:
    """The quotes around texts: single, double, none, backticks or curly ones."""
    share = rng.random()
    if share < 0.4:
        left, right = "'", "'"
    elif share < 0.6:
        left, right = '"', '"'
    elif share < 0.93:
        left, right = '', ''
    elif share < 0.96:
        left, right = '`', '`'
    else:
        left, right = '“', '”'
    is_long = ' ' in str(slots.get('w', ''))
    if not left and needs_quotes(rng, kind, is_long):
        left = right = "'"
    question = re.sub(r"'\{(\w)\}'", lambda match: left + '{' + match[1] + '}' + right, question)
    if not left and is_long and question.rstrip('.?').endswith('{w}') and rng.random() < 0.35:
        question = question.rstrip('.?')[:-3].rstrip(': ') + ': {w}'
    return question


def needs_quotes(rng: Random, kind: TaskKind, is_long: bool) -> bool:
    if is_long and kind.quoted_if_long and rng.random() < kind.quoted_if_long:
        return True
    return bool(kind.quoted_again) and rng.random() < kind.quoted_again


def end_sentence(rng: Random, question: str) -> str:
    """A missing question mark or full stop is added, mostly."""
    if not question.rstrip().endswith(('?', '.', '!', ':')) and question[:3] in QUESTION_STARTS and rng.random() < 0.85:
        return question + '?'
    if not question.endswith(('?', '.', '!')) and question[:1].isupper() and rng.random() < 0.7:
        return question + '.'
    return question
