"""Undoes at a reset what code has done to modules that were there before it."""

import decimal
import logging
import os
import sys
import warnings

# Restored by the session.
LEFT_ALONE = {"sys", "builtins", "__main__"}

# Of the classes that can be changed; filled once, so that a snapshot holds it.
classes = []


class Keeper:
    """Remembers what the loaded modules of the standard library hold, and the settings that outlive an action."""

    def __init__(self):
        self.modules = [(vars(module), dict(vars(module))) for module in standard_modules()]
        self.environment = dict(os.environ)
        self.filters = list(warnings.filters)
        self.recursion_limit = sys.getrecursionlimit()
        self.folder = os.getcwd()
        self.meta_path = list(sys.meta_path)

    def restore(self):
        for space, kept in self.modules:
            if not is_same(space, kept):
                space.clear()
                space.update(kept)
        for owner, space, kept in classes:
            if not is_same(space, kept):
                restore_class(owner, space, kept)
        os.environ.clear()
        os.environ.update(self.environment)
        if warnings.filters != self.filters:
            warnings.filters[:] = self.filters
            warnings._filters_mutated_lock_held()
        sys.setrecursionlimit(self.recursion_limit)
        sys.meta_path[:] = self.meta_path
        decimal.setcontext(decimal.DefaultContext.copy())
        restore_logging()


def standard_modules():
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in sys.stdlib_module_names and name not in LEFT_ALONE and module is not None:
            yield module


def remember_classes():
    """Notes what the classes hold that are written in Python; others cannot be changed."""
    classes.clear()
    for module in standard_modules():
        for value in list(vars(module).values()):
            if not isinstance(value, type) or value.__module__ != module.__name__:
                continue
            if value.__flags__ & HEAP_TYPE and not value.__flags__ & IMMUTABLE_TYPE:
                space = vars(value)
                classes.append((value, space, dict(space)))


def is_same(space, kept):
    try:
        return space == kept
    except Exception:
        return False


def restore_class(owner, space, kept):
    for name in [name for name in space if name not in kept and not name.startswith("__")]:
        delattr(owner, name)
    for name, value in kept.items():
        if space.get(name) is not value:
            try:
                setattr(owner, name, value)
            except (AttributeError, TypeError):
                # Python's own notes about a class, such as what is cached of its annotations.
                pass


def restore_logging():
    """Loggers are kept by name for as long as the module is: theirs must not be those of forgotten code."""
    root = logging.root
    for handler in root.handlers[:]:
        root.removeHandler(handler)
    root.setLevel(logging.WARNING)
    root.filters.clear()
    logging.disable(logging.NOTSET)
    for name in [name for name in root.manager.loggerDict if name != "asyncio" and name != "concurrent"]:
        if not name.startswith(("asyncio", "concurrent")):
            del root.manager.loggerDict[name]


HEAP_TYPE = 1 << 9
IMMUTABLE_TYPE = 1 << 8
