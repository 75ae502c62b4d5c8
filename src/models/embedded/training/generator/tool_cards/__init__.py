"""More boxes of tools, written down as text: what a pool, a bakery or a weather station has, and how people ask for it.

A file holds boxes, a box the kinds of arguments that only its tools know, then its tools, with an empty line between:

    box: swimming pool
    values day: monday; Tuesday; Sunday

    noun: opening of the pool
    names: pool_open is_open
    says: whether the pool is open on a given {p}
    takes: day = day weekday
    gives: bool
    look-up: can I go for a swim on {x}
    who-true: On which of these days can we swim: {xs}?

A kind that the box does not define is one of `tool_values.ARGUMENTS`. All other lines are wordings of the form that they
begin with.
"""

from pathlib import Path

from ..concept import Concept
from ..tool_values import add_kinds
from .reader import Box, read_boxes


def gather() -> list[Concept]:
    """The concepts of all files; their kinds are made known."""
    boxes: list[Box] = []
    for path in sorted(Path(__file__).parent.glob('*.txt')):
        read, faults = read_boxes(path.read_text(encoding='utf-8'))
        if faults:
            raise ValueError(f'{path.name}: {faults[0]}')
        boxes += read
    for box in boxes:
        add_kinds(box.arguments, box.values)
    return [concept for box in boxes for concept in box.concepts]


CONCEPTS = gather()
