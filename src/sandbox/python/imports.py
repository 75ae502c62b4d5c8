"""Which modules the model's code may import. A policy that keeps it on track, not the sandbox's boundary."""

import builtins
import sys

from .signals import ToolError


def model_builtins(allowed):
    """Builtins for the model's code alone, whose `import` follows the policy.

    The standard library keeps its own builtins, so what it imports for itself is never refused.
    """

    def import_allowed(name, globals=None, locals=None, fromlist=(), level=0):
        if level == 0 and not is_allowed(name, allowed):
            listed = ", ".join(sorted(allowed)) or "nothing"
            raise ImportError(f"Import of {name} is not allowed. Allowed: {listed}.", name=name)
        try:
            return builtins.__import__(name, globals, locals, fromlist, level)
        except ModuleNotFoundError as error:
            if error.name is None or not (name == error.name or name.startswith(f"{error.name}.")):
                raise
            message = f"There is no module {error.name} here: only Python's standard library is installed."
            raise ModuleNotFoundError(message, name=error.name) from None

    own = {"__import__": import_allowed, "input": refuse_input, "ToolError": ToolError}
    return {**vars(builtins), **own}


def is_allowed(name, allowed):
    """Whether `name` is listed, lies under a listed `package.*`, or belongs to a listed standard module."""
    if "*" in allowed or name in allowed or f"{name}.*" in allowed:
        return True
    parts = name.split(".")
    if any(f"{'.'.join(parts[:count])}.*" in allowed for count in range(1, len(parts))):
        return True
    return parts[0] in allowed and parts[0] in sys.stdlib_module_names


def refuse_input(prompt=""):
    raise RuntimeError("input() cannot be answered here. If there is a tool that asks the user, call it.")
