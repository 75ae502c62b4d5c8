"""Tools as they come together in a shop, a library, a station and so on, each box with kinds of arguments of its own.

A box is a file with `ARGUMENTS` and `VALUES`, the kinds that only its tools know, and `CONCEPTS`.
"""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from ..tool_values import add_kinds


def gather() -> list[ModuleType]:
    boxes = [import_module(f'{__name__}.{name}') for name in sorted(one.name for one in iter_modules(__path__))]
    for box in boxes:
        add_kinds(box.ARGUMENTS, box.VALUES)
    return boxes


BOXES = gather()
