"""The kinds of tasks, as data. A family's files are those whose names begin with its prefix."""

from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from ..kind import TaskKind
from ..typed import TYPED


def gather(prefix: str) -> list[TaskKind]:
    """The kinds of all files of a family, in the order of the files' names; a file's kinds are its list `KINDS`."""
    names = sorted(one.name for one in iter_modules(__path__) if one.name == prefix or one.name.startswith(prefix + '_'))
    modules = [import_module(f'{__name__}.{name}') for name in names]
    kinds = [kind for module in modules for kind in getattr(module, 'KINDS', [])]
    return [replace(kind, typed=TYPED.get(kind.name, [])) for kind in kinds]
