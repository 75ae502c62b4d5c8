"""Runs the model's actions one after another in one namespace."""

import ast
import asyncio
import builtins
import gc
import random
import sys
import types
from inspect import CO_COROUTINE
from json import loads

from pyodide.ffi import run_sync, to_js

from .errors import describe, file_of, remember_source, shorten
from .imports import model_builtins
from .output import Output
from .replies import Replies
from .signals import FinalAnswer, LimitError
from .tools import make_tools
from .values import TooDeep, TooLarge, decode, encode

FLAGS = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT

TEXT_CHARACTERS = 1_000_000

# Freed when memory runs out, so that there is some left to say so.
RESERVE_BYTES = 1_000_000
# With less than this left after running out, nothing sensible can be computed any more.
USABLE_BYTES = 16_000_000


class Session:
    """The state that one action leaves to the next."""

    def __init__(self, host):
        self.host = host
        self.output = Output(host.print)
        self.replies = Replies()
        self.specs = "[]"
        self.tools = {}
        self.modules = set(sys.modules)
        self.builtins = dict(vars(builtins))
        self.path = list(sys.path)
        self.reserve = None
        self.answer = None
        self.namespace = {}

        def final_answer(answer):
            """Give the answer to the task and stop."""
            self.keep_answer(answer)
            raise FinalAnswer

        final_answer.__qualname__ = "final_answer"
        final_answer.__module__ = "tools"
        self.final_answer = final_answer

    def reset(self, seed):
        """Forgets what code has defined, and starts `random` from `seed`."""
        space = vars(builtins)
        for name in set(space) - set(self.builtins):
            del space[name]
        space.update(self.builtins)
        for name in set(sys.modules) - self.modules:
            del sys.modules[name]
        sys.path[:] = self.path
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        self.namespace = vars(module)
        self.tools = {}
        self.specs = "[]"
        random.seed(seed)
        gc.collect()

    def set_variables(self, text, buffers):
        self.namespace.update(decode(text, [buffer.to_bytes() for buffer in buffers]))

    def execute(self, index, code, specs, imports, limit, is_replay):
        """Runs one action and tells the host what came of it."""
        self.prepare(code, file_of(index), specs, imports)
        self.output.begin(limit, is_replay)
        stdout, stderr = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = self.output
        value = error = None
        is_full = False
        try:
            value = self.evaluate(code, file_of(index))
        except FinalAnswer:
            pass
        except MemoryError as thrown:
            self.reserve = None
            error = describe(thrown)
            # Drops the frames, and with them what their variables hold.
            thrown.__traceback__ = None
            is_full = not has_memory()
        except BaseException as thrown:
            error = describe(thrown)
        finally:
            sys.stdout, sys.stderr = stdout, stderr
        cancel_tasks()
        self.replies.clear()
        self.finish(value, error, is_full, is_replay)

    def prepare(self, code, filename, specs, imports):
        try:
            self.reserve = self.reserve or bytearray(RESERVE_BYTES)
        except MemoryError:
            pass
        self.answer = None
        remember_source(filename, code)
        for name, tool in self.tools.items():
            if self.namespace.get(name) is tool:
                del self.namespace[name]
        if specs != self.specs or not self.tools:
            self.tools = make_tools(specs, self.host, self.output, self.replies)
            self.specs = specs
        self.tools["final_answer"] = self.final_answer
        self.namespace.update(self.tools)
        self.namespace["__builtins__"] = model_builtins(set(loads(imports)))

    def keep_answer(self, answer):
        # The first answer counts, also when a bare `except:` lets the code go on.
        if self.answer is not None:
            return
        try:
            self.answer = *encode(answer, self.output.left), self.to_text(answer)
        except TooLarge as error:
            raise LimitError(f"final_answer(): {error}.") from None
        except ValueError as error:
            raise ValueError(f"final_answer(): this answer cannot be sent: {error}.") from None

    def evaluate(self, code, filename):
        """The value of the last expression; statements before it are run for their effects."""
        tree = compile(code, filename, "exec", FLAGS | ast.PyCF_ONLY_AST, dont_inherit=True)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        self.run(compile(tree, filename, "exec", FLAGS, dont_inherit=True))
        if last is None:
            return None
        return self.run(compile(ast.Expression(last.value), filename, "eval", FLAGS, dont_inherit=True))

    def run(self, compiled):
        value = eval(compiled, self.namespace)
        return run_sync(value) if compiled.co_flags & CO_COROUTINE else value

    def to_text(self, value):
        """What is shown of a value: whole, unless it is far longer than anyone can read."""
        return shorten(str(value), max(min(self.output.left, TEXT_CHARACTERS), 100))

    def show(self, value):
        """The last expression's value and its text; a value that cannot be sent is sent as its text."""
        try:
            wire = encode(value, self.output.left)
        except TooLarge as error:
            raise LimitError(f"Last expression: {error}.") from None
        except TooDeep as error:
            raise ValueError(f"Last expression: {error}.") from None
        except ValueError:
            wire = None
        text = self.to_text(value)
        return wire or encode(text, len(text) * 4 + 2), text

    def finish(self, value, error, is_full, is_replay):
        self.output.flush()
        wire, text = ("null", []), "None"
        is_final = self.answer is not None
        if is_final:
            *wire, text = self.answer
            error = None
        elif error is None and not is_replay:
            try:
                wire, text = self.show(value)
            except BaseException as thrown:
                error = describe(thrown)
        self.answer = None
        json, buffers = wire
        self.host.done(json, to_js(buffers) if buffers else None, text, is_final, is_full, *(error or ("", "", -1, "")))


def cancel_tasks():
    """Ends what the code left running: nothing runs between actions."""
    for task in asyncio.all_tasks(asyncio.get_event_loop()):
        task.cancel()


def has_memory():
    gc.collect()
    try:
        bytearray(USABLE_BYTES)
    except MemoryError:
        return False
    return True
