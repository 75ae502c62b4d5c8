"""Reads boxes of tools from text."""

import re
from dataclasses import dataclass, field
from keyword import iskeyword

from ..concept import Concept
from ..tool_grammar import slots_of
from ..tool_values import ARGUMENTS, VALUES, ArgumentKind, ValueKind, decimal, distinct, many, pick, whole

#: What the tools of a box return that others return, too.
COMMON_VALUES = ('bool', 'date', 'clock', 'person', 'phone', 'money')
#: Which slots a wording of a form has; several sets where it may have one or another.
ONE = [{'x'}]
TWO = [{'x', 'y'}]
SEVERAL = [{'xs'}]
COUNTED = [{'x', 'k'}]
FIXED = [{'x', 'y', 'o'}, {'x', 't', 'y'}]
FORM_SLOTS = {
    **dict.fromkeys(['sum-of-two', 'difference', 'larger-of-two', 'smaller-of-two', 'same-text'], TWO),
    **dict.fromkeys(['total', 'who-most', 'who-least', 'who-true', 'count-true'], SEVERAL),
    **dict.fromkeys(['is-above', 'quantity'], COUNTED),
    **dict.fromkeys(['fixed-sum', 'fixed-difference', 'fixed-larger', 'fixed-smaller'], FIXED),
    **dict.fromkeys(['list-length', 'list-first'], ONE),
}
LINE = re.compile(r'([a-z-]+(?: [a-z_]+)?): *(.+)')


@dataclass
class Box:
    name: str
    arguments: dict[str, ArgumentKind] = field(default_factory=dict)
    values: dict[str, ValueKind] = field(default_factory=dict)
    concepts: list[Concept] = field(default_factory=list)


@dataclass
class Card:
    """The lines of one tool, not yet understood."""

    noun: str
    line: int
    names: str = ''
    gives: str = ''
    says: list[str] = field(default_factory=list)
    takes: list[tuple[str, str]] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    asks: dict[str, list[str]] = field(default_factory=dict)


def read_boxes(text: str) -> tuple[list[Box], list[str]]:
    """The boxes of a text, and what is wrong with it, in words."""
    boxes: list[Box] = []
    cards: list[Card] = []
    faults: list[str] = []

    def close() -> None:
        for card in cards:
            try:
                boxes[-1].concepts.append(to_concept(boxes[-1], card))
            except ValueError as error:
                faults.append(f'line {card.line}, "{card.noun}": {error}')
        cards.clear()

    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        match = LINE.fullmatch(line.strip())
        if not match:
            faults.append(f'line {number} is no "word: text": {line}')
            continue
        key, value = match.groups()
        value = value.strip()
        if key == 'box':
            close()
            boxes.append(Box(value))
        elif not boxes:
            faults.append(f'line {number} stands before the first box.')
        elif key.startswith('values '):
            boxes[-1].arguments[f'{boxes[-1].name}/{key.removeprefix("values ")}'] = to_kind(value)
        elif key == 'noun':
            cards.append(Card(value, number))
        elif not cards:
            faults.append(f'line {number} stands before the first noun of its box.')
        else:
            faults += [f'line {number}: {fault}' for fault in add_line(cards[-1], key, value)]
    if boxes:
        close()
    return boxes, faults


def to_kind(text: str) -> ArgumentKind:
    values = [one.strip() for one in text.split(';') if one.strip()]
    if all(re.fullmatch(r'\d+', one) for one in values):
        numbers = [int(one) for one in values]
        return ArgumentKind('int', lambda rng: rng.choice(numbers))
    return ArgumentKind('str', pick(values))


def add_line(card: Card, key: str, value: str) -> list[str]:
    """Takes a line of a card; what is wrong with it."""
    if key == 'names':
        card.names = value
    elif key == 'gives':
        card.gives = value
    elif key == 'says':
        card.says.append(value)
    elif key == 'takes':
        kind, _, names = value.partition('=')
        if not names.strip():
            return ['a "takes" line is "kind = names of the parameter"']
        wrong = [name for name in names.split() if not name.isidentifier() or iskeyword(name)]
        if wrong:
            return [f'no parameter can have the name {", ".join(wrong)}']
        card.takes.append((kind.strip(), names.strip()))
    elif key == 'phrase':
        card.phrases.append(value)
    elif key == 'look-up' or key in FORM_SLOTS:
        slots = set('xyz'[: len(card.takes)])
        wanted = [slots] if key == 'look-up' else FORM_SLOTS[key]
        if slots_of(value) not in wanted:
            shown = ' or '.join(' '.join('{' + one + '}' for one in sorted(each)) or 'no slots' for each in wanted)
            return [f'a wording of "{key}" has {shown}: {value}']
        if len(card.takes) != (2 if key.startswith('fixed') else len(card.takes) if key == 'look-up' else 1):
            return [f'"{key}" is not for a tool with {len(card.takes)} arguments']
        card.asks.setdefault(key, []).append(value)
    else:
        return [f'there is no form "{key}"']
    return []


def to_concept(box: Box, card: Card) -> Concept:
    takes = [(find_kind(box, kind), names) for kind, names in card.takes]
    if not card.names or not card.says or not card.gives or not card.asks.get('look-up'):
        raise ValueError('it needs names, says, gives and look-up.')
    if len({kind for kind, _ in takes}) < len(takes):
        raise ValueError('two arguments are of the same kind.')
    if card.gives != 'bool' and not card.phrases:
        raise ValueError('it needs a phrase.')
    slots = set('xyz'[: len(takes)])
    for phrase in card.phrases:
        if slots_of(phrase) != slots or not phrase.startswith('the '):
            raise ValueError(f'a phrase begins with "the" and has all arguments: {phrase}')
    return Concept(
        noun=card.noun,
        names=card.names,
        takes=takes,
        gives=find_value(box, card),
        descriptions=card.says,
        phrases=card.phrases,
        asks=card.asks,
        item=card.noun.removesuffix('s'),
        is_plain=False,
    )


def find_kind(box: Box, kind: str) -> str:
    own = f'{box.name}/{kind}'
    if own not in box.arguments and kind not in ARGUMENTS:
        raise ValueError(f'there is no kind of argument "{kind}".')
    return own if own in box.arguments else kind


def find_value(box: Box, card: Card) -> str:
    """The kind of what the tool returns; its own ones are made known under the name of the box and the noun."""
    what, _, rest = card.gives.partition(' ')
    if what in COMMON_VALUES and not rest:
        return what
    name = f'{box.name}/{card.noun}'
    if name in VALUES or name in box.values:
        raise ValueError('there is another tool of this noun.')
    box.values[name] = make_value(what, rest)
    return name


def make_value(what: str, rest: str) -> ValueKind:
    if what in ('text', 'list'):
        values = [one.strip() for one in rest.split(';') if one.strip()]
        if len(values) < 4:
            raise ValueError(f'"gives: {what}" needs more values.')
        if what == 'text':
            return ValueKind(['str'], 'text', pick(values))
        return ValueKind(['list', 'list[str]'], 'texts', distinct(pick(values), 2, 5))
    bounds = rest.split()
    if what not in ('int', 'float', 'numbers') or len(bounds) != 2:
        raise ValueError(f'"gives: {what} {rest}" is none of bool, int, float, text, list, numbers, {", ".join(COMMON_VALUES)}.')
    low, high = map(float, bounds)
    # Never 0: what tools return may be divided by.
    if what == 'float':
        make = decimal(low, high, 2 if high < 1000 else 1)
        return ValueKind(['float'], 'number', lambda rng: make(rng) or 1.0)
    if what == 'numbers':
        return ValueKind(['list', 'list[int]'], 'numbers', many(whole(int(low), int(high))))
    return ValueKind(['int'], 'number', lambda rng: rng.randint(int(low), int(high)) or 1)
