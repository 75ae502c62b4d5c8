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

from pyodide.ffi import to_js

from . import nested_loop
from .display import Display, to_message
from .errors import describe, describe_at
from .imports import model_builtins
from .keeper import Keeper, remember_classes
from .output import Output
from .pending import HELPERS, forget_started
from .places import file_of, forget_sources, remember_source
from .replies import REWRITTEN, SWITCHING, Replies
from .rewrite import Rewriter
from .signals import FinalAnswer, LimitError
from .tools import make_tools
from .values import TooDeep, TooLarge, decode, encode
from .world import World, wait_for

FLAGS = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT

# The wire and the faces of no value.
NOTHING = ("null", []), {"text/plain": "None"}

# Freed when memory runs out, so that there is some left to say so.
RESERVE_BYTES = 1_000_000
# With less than this left after running out, nothing sensible can be computed any more.
USABLE_BYTES = 16_000_000


class Session:
    """The state that one action leaves to the next."""

    def __init__(self, host, lane=SWITCHING):
        self.host = host
        self.output = Output(host.print)
        self.display = Display(host.display, self.output)
        self.replies = Replies(host, lane)
        self.rewriter = Rewriter()
        self.world = World(self)
        nested_loop.install(host, lane == SWITCHING)
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
        self.keeper = Keeper()

    def reset(self, seed):
        """Forgets what code has defined, and starts `random` from `seed`."""
        space = vars(builtins)
        for name in set(space) - set(self.builtins):
            del space[name]
        space.update(self.builtins)
        for name in set(sys.modules) - self.modules:
            del sys.modules[name]
        sys.path[:] = self.path
        self.keeper.restore()
        forget_sources()
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        self.namespace = vars(module)
        self.tools = {}
        self.specs = "[]"
        self.rewriter = Rewriter()
        random.seed(seed)
        gc.collect()

    def add_path(self, path):
        """Lets modules be imported from a file that is there now."""
        sys.path_importer_cache.pop(path, None)
        self.path.append(path)
        sys.path.append(path)

    def set_variables(self, text, buffers):
        self.namespace.update(decode(text, [buffer.to_bytes() for buffer in buffers]))

    def execute(self, index, code, specs, imports, limit, is_replay):
        """Runs one action and tells the host what came of it."""
        self.begin(index, code, specs, imports, limit, is_replay)
        try:
            for compiled in self.compile(code, file_of(index)):
                value = eval(compiled, self.namespace)
                self.value = wait_for(value) if compiled.co_flags & CO_COROUTINE else value
        except BaseException as thrown:
            self.fail(thrown)
        self.end()

    async def execute_in_loop(self, index, code, specs, imports, limit, is_replay):
        """The same where Python cannot be suspended."""
        self.begin(index, code, specs, imports, limit, is_replay)
        try:
            for compiled in self.compile(code, file_of(index)):
                value = eval(compiled, self.namespace)
                self.value = await value if compiled.co_flags & CO_COROUTINE else value
        except BaseException as thrown:
            self.fail(thrown)
        self.end()

    def begin(self, index, code, specs, imports, limit, is_replay):
        self.prepare(code, file_of(index), specs, imports)
        self.output.begin(limit, is_replay)
        self.value = self.error = self.thrown = None
        self.is_full = False
        self.streams = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = self.output
        self.world.begin()

    def fail(self, thrown):
        if isinstance(thrown, FinalAnswer):
            return
        if isinstance(thrown, MemoryError):
            self.reserve = None
        self.thrown = thrown
        self.error = describe(thrown, self.tools)
        if isinstance(thrown, MemoryError):
            # Drops the frames, and with them what their variables hold.
            thrown.__traceback__ = None
            self.is_full = not has_memory()

    def end(self):
        self.world.end(self.thrown)
        self.thrown = None
        sys.stdout, sys.stderr = self.streams
        cancel_tasks()
        self.replies.clear()
        if (left := forget_started()) and self.error is None:
            self.error = describe_at(*left)
        value, self.value = self.value, None
        self.finish(value, self.error, self.is_full)

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
        self.namespace.setdefault("display", self.display.display)
        self.display.begin()
        self.namespace["__builtins__"] = model_builtins(set(loads(imports)), self.watch_imports, self.world.builtins())

    def watch_imports(self, name):
        self.display.watch_imports(name)
        self.world.watch_imports(name)

    def keep_answer(self, answer):
        # The first answer counts, also when a bare `except:` lets the code go on.
        if self.answer is not None:
            return
        try:
            wire = encode(answer, self.output.left)
            self.answer = wire, self.display.bundle_of(answer, wire)
        except TooLarge as error:
            raise LimitError(f"final_answer(): {error}.") from None
        except ValueError as error:
            raise ValueError(f"final_answer(): this answer cannot be sent: {error}.") from None

    def compile(self, code, filename):
        """The code in two: statements, run for their effects, and the last expression, which gives the value."""
        tree = compile(code, filename, "exec", FLAGS | ast.PyCF_ONLY_AST, dont_inherit=True)
        if self.replies.lane == REWRITTEN:
            tree = self.rewrite(tree, filename)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        parts = [compile(tree, filename, "exec", FLAGS, dont_inherit=True)]
        if last is not None:
            parts.append(compile(ast.Expression(last.value), filename, "eval", FLAGS, dont_inherit=True))
        return parts

    def rewrite(self, tree, filename):
        self.namespace["__builtins__"].update(HELPERS)
        tools = {tool for tool in self.tools.values() if tool is not self.final_answer}
        return self.rewriter.rewrite(tree, filename, self.namespace, tools)

    def show(self, value):
        """The last expression's value and its faces; a value that cannot be sent is sent as its text."""
        try:
            wire = encode(value, self.output.left)
        except TooLarge as error:
            raise LimitError(f"Last expression: {error}.") from None
        except TooDeep as error:
            raise ValueError(f"Last expression: {error}.") from None
        except ValueError:
            wire = None
        bundle = self.display.bundle_of(value, wire)
        text = bundle["text/plain"]
        return wire or encode(text, len(text) * 6 + 64), bundle

    def finish(self, value, error, is_full):
        self.output.flush()
        wire, bundle = NOTHING
        try:
            if not is_full:
                self.display.figures(shown=value)
        except BaseException as thrown:
            error = error or describe(thrown)
        is_final = self.answer is not None
        if is_final:
            wire, bundle = self.answer
            error = None
        elif error is None:
            try:
                wire, bundle = self.show(value)
            except BaseException as thrown:
                error = describe(thrown)
        self.answer = None
        self.output.flush()
        error = error or ("", "", -1, "")
        digest = self.output.digest(bundle["text/plain"], *error)
        json, buffers = wire
        sent = to_js(buffers) if buffers else None
        self.host.done(json, sent, to_message(bundle), is_final, is_full, *error, digest)


def cancel_tasks():
    """Ends what the code left running: nothing runs between actions."""
    loop = asyncio.get_event_loop()
    for task in asyncio.all_tasks(loop) - {asyncio.current_task(loop)}:
        task.cancel()


def has_memory():
    gc.collect()
    try:
        bytearray(USABLE_BYTES)
    except MemoryError:
        return False
    return True


remember_classes()
