"""Which modules the model's code may import. A policy that keeps it on track, not the sandbox's boundary.

Other ways to a module that is loaded already, such as `sys.modules`, are not watched.
"""

import builtins
import importlib
import os
import sys
from functools import wraps
from importlib.machinery import FileFinder, PathFinder, SourceFileLoader

from .hints import hint_for_module
from .signals import ToolError

import_by_name = builtins.__import__

# The builtins of the model's code now, for modules of its own.
current = None


def model_builtins(allowed, on_import, own):
    """Builtins for the model's code alone, whose `import` follows the policy and then tells `on_import` the name.

    The standard library keeps its own builtins, so what it imports for itself is never refused. `own` replaces others.
    """
    global current

    def import_allowed(name, globals=None, locals=None, fromlist=(), level=0):
        if level == 0:
            check(name, fromlist)
        try:
            module = import_by_name(name, globals, locals, fromlist, level)
        except ModuleNotFoundError as error:
            if error.name is None or not (f"{name}.".startswith(f"{error.name}.") or hint_for_module(error.name)):
                raise
            raise missing(error.name) from None
        on_import(name)
        return module

    def check(name, fromlist=()):
        if is_allowed(name, allowed) or (fromlist and all(is_allowed(f"{name}.{item}", allowed) for item in fromlist)):
            return
        listed = ", ".join(sorted(allowed)) or "nothing"
        raise ImportError(f"Import of {name} is not allowed. Allowed: {listed}.{advice(name)}", name=name)

    import_allowed.check = check
    current = {**vars(builtins), "__import__": import_allowed, "ToolError": ToolError, **own}
    # Only where code can get at it: asking costs every import of the standard library a little.
    is_reachable = "builtins" in allowed and "*" not in allowed
    builtins.__import__ = watched(import_by_name, str) if is_reachable else import_by_name
    return current


def is_allowed(name, allowed):
    """Whether `name` is listed, lies under a listed `package.*`, or belongs to a listed standard module."""
    if "*" in allowed or name in allowed or f"{name}.*" in allowed:
        return True
    parts = name.split(".")
    if any(f"{'.'.join(parts[:count])}.*" in allowed for count in range(1, len(parts))):
        return True
    return parts[0] in allowed and parts[0] in sys.stdlib_module_names


def advice(name):
    hint = hint_for_module(name)
    if hint:
        return f" {hint}."
    if spec_in_working_folder(name.partition(".")[0]):
        return " A module in the working folder is imported only when its name is listed, or anything is allowed."
    return ""


def missing(name):
    hint = hint_for_module(name)
    message = f"There is no module {name} here: only Python's standard library is installed."
    return ModuleNotFoundError(f"{message} {hint}." if hint else message, name=name)


def watched(function, name_of):
    """The same function, which follows the policy of the model's code when that calls it."""

    @wraps(function)
    def import_watched(module, *args, **kwargs):
        # Nobody in Python is calling when the worker imports our own modules.
        caller = sys._getframe().f_back
        check = getattr(caller and caller.f_builtins.get("__import__"), "check", None)
        if check is not None:
            check(name_of(module))
        return function(module, *args, **kwargs)

    return import_watched


def watch_modules():
    """Replaces the functions by which modules import others, in those that are loaded."""
    for path, name_of in WATCHED.items():
        owner, _, name = path.rpartition(".")
        module = sys.modules.get(owner)
        function = getattr(module, name, None)
        if function is not None and not hasattr(function, "__wrapped__"):
            setattr(module, name, watched(function, name_of))


WATCHED = {
    "importlib.import_module": str,
    "importlib.__import__": str,
    "importlib.reload": lambda module: getattr(module, "__name__", ""),
    "importlib.util.find_spec": str,
    "runpy.run_module": str,
    "pkgutil.resolve_name": lambda name: name.partition(":")[0],
}


class OwnLoader(SourceFileLoader):
    """Loads a module that code has written, under the policy for that code."""

    def exec_module(self, module):
        if current is not None:
            module.__dict__["__builtins__"] = current
        super().exec_module(module)


class WorkingFolderFinder:
    """Finds modules in the working folder that are none of the standard library, before Python does."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if path is None and name in sys.stdlib_module_names:
            return None
        return spec_in_working_folder(name, path)


def spec_in_working_folder(name, path=None):
    folder = os.getcwd()
    if path is not None and not any(str(place).startswith(folder) for place in path):
        return None
    # A finder that is kept might not see what was written a moment ago.
    loaders = (OwnLoader, [".py"])
    places = [folder] if path is None else [str(place) for place in path]
    specs = (FileFinder(place, loaders).find_spec(name) for place in places)
    return next((spec for spec in specs if spec is not None and spec.loader is not None), None)


watch_modules()
sys.meta_path.insert(sys.meta_path.index(PathFinder), WorkingFolderFinder)
