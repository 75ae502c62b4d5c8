"""Calls of tools: the arguments, how code and thoughts write them, and what the tools return."""

import re
from datetime import date, timedelta
from random import Random

from .concept import Concept
from .tool import Rows, Tool
from .tool_grammar import join_and, to_code, wants_plural
from .tool_values import ARGUMENTS, FOODS, VALUES, sku
from .words import GOODS, invented_word

#: Share of arguments that somebody typed without capitals.
SMALL_LETTERS = 0.06
#: How often arguments that are not there yet are looked for.
MOST_TRIES = 60
#: Share of dates that are not far from the first one.
NEAR_DATES = 0.7
CAPITALISED = ('person', 'city', 'country', 'team', 'company', 'course', 'language')

#: Begins a wording that asks for a certain argument in words of its own; two for the two calls.
CHOSEN = re.compile(r'^\{([xyz])=([^{}|]+)(?:\|([^{}]+))?\}')

Arguments = tuple[object, ...]


def draw_arguments(rng: Random, concept: Concept, count: int, texts: list[str]) -> list[Arguments]:
    """Different arguments for so many calls; the wordings tell whether goods are counted, and which are chosen.

    They are fewer, but at least two, where a kind has not as many.
    """
    if not concept.takes:
        return [()]
    is_plural, is_small = wants_plural(texts), rng.random() < SMALL_LETTERS
    drawn: list[Arguments] = []
    tries = 0
    while len(drawn) < count and (tries < MOST_TRIES or len(drawn) < min(count, 2)):
        tries += 1
        one = tuple(draw_argument(rng, kind, is_plural, is_small) for kind, _ in concept.takes)
        one = choose_argument(one, texts[0], len(drawn))
        kinds = [kind for kind, _ in concept.takes]
        is_new = one[0] not in {other[0] for other in drawn}
        if is_new and (len(set(kinds)) == len(kinds) or len(set(one)) == len(one)):
            drawn.append(one)
    return drawn


def choose_argument(arguments: Arguments, wording: str, call: int) -> Arguments:
    """The arguments of a call, the first or the second one, with the one that the wording has chosen."""
    chosen = CHOSEN.match(wording)
    if not chosen:
        return arguments
    slot, first, second = chosen.groups()
    value = second if call and second else first
    place = 'xyz'.index(slot)
    given = value == 'True' if isinstance(arguments[place], bool) else value
    return (*arguments[:place], given, *arguments[place + 1 :])


def draw_argument(rng: Random, kind: str, is_plural: bool, is_small: bool) -> object:
    if kind == 'thing' and is_plural:
        share = rng.random()
        return rng.choice(GOODS) if share < 0.7 else invented_word(rng) + 's' if share < 0.9 else sku(rng)
    if kind == 'food' and is_plural:
        return rng.choice(FOODS) if rng.random() < 0.85 else invented_word(rng) + 's'
    value = ARGUMENTS[kind].make(rng)
    return value.lower() if is_small and kind in CAPITALISED else value


def by_name(tool: Tool, arguments: Arguments) -> dict[str, object]:
    """The arguments by the tool's parameters, in its own order."""
    return {one.name: arguments['xyz'.index(one.slot)] for one in tool.required}


def write_call(tool: Tool, arguments: Arguments, replaced: dict[int, str] | None = None) -> str:
    """The call as code: by name where arguments of different kinds could be mistaken for each other.

    replaced: code that stands for an argument, by its place among the concept's.
    """
    places = ['xyz'.index(one.slot) for one in tool.required]
    codes = [(replaced or {}).get(place) or to_code(arguments[place]) for place in places]
    kinds = {tool.concept.takes[place][0] for place in places}
    if len(places) > 1 and len(kinds) > 1:
        codes = [f'{one.name}={code}' for one, code in zip(tool.required, codes, strict=True)]
    return f'{tool.name}({", ".join(codes)})'


def is_called(tool: Tool, code: str) -> bool:
    return bool(re.search(rf'(?<!\w){re.escape(tool.name)}\(', code))


def show_arguments(tool: Tool, arguments: Arguments) -> str:
    return join_and([str(value) for value in by_name(tool, arguments).values()])


def name_arguments(tool: Tool, arguments: Arguments, replaced: dict[int, str] | None = None) -> str:
    """The arguments with the names of their parameters, for a thought: `city Oslo and month May`.

    A model that has just read a parameter's name off the signature knows what to look for in the question, and that
    another one is still to come.

    replaced: what stands for an argument, by its place among the concept's.
    """
    shown = [(replaced or {}).get(place) or str(value) for place, value in enumerate(arguments)]
    return join_and([f'{one.name} {shown["xyz".index(one.slot)]}' for one in tool.required])


def draw_value(rng: Random, tool: Tool) -> object:
    if tool.concept.gives == 'dict':
        return draw_record(rng, tool.concept)
    if tool.concept.gives == 'dicts':
        return [draw_record(rng, tool.concept) for _ in range(rng.choice([2, 3, 3, 4, 5]))]
    value = VALUES[tool.concept.gives].make(rng)
    return float(value) if tool.returns == 'float' and isinstance(value, int) else value


def draw_record(rng: Random, concept: Concept) -> dict[str, object]:
    return {key: VALUES[kind].make(rng) for key, _, kind in concept.keys}


def draw_values(rng: Random, tool: Tool, count: int) -> list[object]:
    """Values that differ, as far as their kind has as many."""
    values: list[object] = []
    for _ in range(count):
        value = draw_value(rng, tool)
        for _ in range(20):
            if value not in values:
                break
            value = draw_value(rng, tool)
        if tool.concept.gives == 'date' and values and rng.random() < NEAR_DATES:
            distance = rng.choice([-1, 1]) * rng.randint(1, rng.choice([30, 400]))
            value = str(date.fromisoformat(str(values[0])) + timedelta(days=distance))
        values.append(value)
    return values


def to_rows(tool: Tool, arguments: list[Arguments], values: list[object]) -> Rows:
    return [(by_name(tool, one), value) for one, value in zip(arguments, values, strict=True)]


def numbers_of(values: list[object]) -> list[int | float]:
    """All numbers in values, for the drawing of a number to compare them with."""
    numbers: list[int | float] = []
    for value in values:
        if isinstance(value, dict):
            value = list(value.values())
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, int | float) and not isinstance(one, bool):
                numbers.append(one)
    return numbers or [1]
