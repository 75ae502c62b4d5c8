"""What a browser lacks, said well, and what only needs another way to work."""

import asyncio
import inspect
import sys
import warnings

from pyodide.ffi import run_sync
from pyodide.webloop import WebLoop

from .asking import Input
from .errors import describe
from .hints import NO_DEBUGGER, NO_NETWORK, NO_PROCESSES, NO_SCREEN, NO_THREADS
from .imports import watch_modules
from .places import file_of_class, is_models

# A traceback of more frames takes the browser too long to make and to take apart again.
MAX_RECURSION = 50_000


def refuse(kind, hint, what):
    """A function that cannot do what it is for, and says what to do instead."""

    def refused(*_args, **_kwargs):
        raise kind(f"{what} is not possible. {hint}.")

    refused.__name__ = refused.__qualname__ = what.rpartition(".")[2].removesuffix("()")
    return refused


# By module, what is replaced in it once it is loaded.
REPLACED = {
    "threading": {
        "Thread.start": (RuntimeError, NO_THREADS, "Starting a thread"),
        "_start_joinable_thread": (RuntimeError, NO_THREADS, "Starting a thread"),
    },
    "_thread": {
        "start_new_thread": (RuntimeError, NO_THREADS, "Starting a thread"),
        "start_new": (RuntimeError, NO_THREADS, "Starting a thread"),
        "start_joinable_thread": (RuntimeError, NO_THREADS, "Starting a thread"),
    },
    "multiprocessing": {"Pool": (OSError, NO_PROCESSES, "A pool of processes")},
    "multiprocessing.process": {"BaseProcess.start": (OSError, NO_PROCESSES, "Starting a process")},
    "subprocess": {"Popen.__init__": (OSError, NO_PROCESSES, "Starting a program")},
    "os": {
        "system": (OSError, NO_PROCESSES, "os.system()"),
        "popen": (OSError, NO_PROCESSES, "os.popen()"),
        "fork": (OSError, NO_PROCESSES, "os.fork()"),
    },
    "socket": {
        "socket.connect": (OSError, NO_NETWORK, "A connection"),
        "socket.connect_ex": (OSError, NO_NETWORK, "A connection"),
        "socket.bind": (OSError, NO_NETWORK, "A server"),
        "create_connection": (OSError, NO_NETWORK, "A connection"),
        "getaddrinfo": (OSError, NO_NETWORK, "Looking up a host"),
        "gethostbyname": (OSError, NO_NETWORK, "Looking up a host"),
    },
    "webbrowser": {"open": (RuntimeError, NO_SCREEN, "webbrowser.open()")},
    "pdb": {
        "set_trace": (RuntimeError, NO_DEBUGGER, "pdb.set_trace()"),
        "Pdb.set_trace": (RuntimeError, NO_DEBUGGER, "pdb"),
        "run": (RuntimeError, NO_DEBUGGER, "pdb.run()"),
        "runcall": (RuntimeError, NO_DEBUGGER, "pdb.runcall()"),
        "pm": (RuntimeError, NO_DEBUGGER, "pdb.pm()"),
    },
}


class World:
    """The parts of a session's surroundings that code meets."""

    def __init__(self, session):
        self.input = Input(session)
        self.failures = []
        self.stdin = None

    def builtins(self):
        """What the model's code has in place of Python's own."""

        def input(prompt="", /):
            return self.input.ask(prompt)

        def exit(code=None):
            raise SystemExit(code)

        debug = refuse(RuntimeError, NO_DEBUGGER, "breakpoint()")
        return {"input": input, "exit": exit, "quit": exit, "breakpoint": debug}

    def begin(self):
        """Before an action."""
        self.failures.clear()
        self.stdin, sys.stdin = sys.stdin, self.input
        loop = asyncio.get_event_loop()
        loop.set_exception_handler(self.note)
        # Whoever waits for the task is told: here the exception would reach the browser.
        loop._system_exit_handler = loop._keyboard_interrupt_handler = lambda _code=None: None

    def note(self, _loop, context):
        """A task has failed that nobody waits for; the action's own is one of them."""
        self.failures.append(context.get("exception") or context.get("message"))

    def end(self, error):
        """After it: tells what failed besides `error`."""
        sys.stdin = self.stdin
        for failure in self.failures:
            if failure is error or failure is None:
                continue
            text = failure
            if isinstance(failure, BaseException):
                kind, message, line, snippet = describe(failure)
                text = f"{kind}: {message}" + (f" (line {line}: {snippet})" if line else "")
            sys.stderr.write(f"A task failed that nothing waited for: {text}\n")
        self.failures.clear()

    def watch_imports(self, name):
        """After code has imported a module."""
        watch_modules()
        adapt()
        if name.partition(".")[0] == "getpass":
            module = sys.modules["getpass"]
            module.getpass = lambda prompt="Password: ", stream=None, **_options: self.input.ask(prompt)


def wait_for(awaitable):
    """What an awaitable gives, or raises: Python prints an exception that passes through the browser's own promises."""

    async def outcome():
        try:
            return await awaitable, None
        except BaseException as error:
            return None, error

    value, error = run_sync(outcome())
    if error is not None:
        raise error
    return value


def run_until_complete(self, future):
    """The browser's loop does this too, and prints."""
    self._install_asyncgen_hooks()
    return wait_for(future)


def adapt():
    """Replaces what cannot work in the modules that are loaded by now."""
    for name, replaced in REPLACED.items():
        module = sys.modules.get(name)
        if module is None or adapted.get(name) is module:
            continue
        adapted[name] = module
        for path, reason in replaced.items():
            owner, _, attribute = path.rpartition(".")
            target = getattr(module, owner) if owner else module
            # What code may ask for, to see whether it is there, must not be there suddenly.
            if hasattr(target, attribute):
                setattr(target, attribute, refuse(*reason))


def format_warning(message, category, filename, lineno, line=None):
    """A warning as one line, which names a line only if it is one of the model's."""
    place = f" (line {lineno})" if is_models(filename) else ""
    return f"{category.__name__}: {message}{place}\n"


def set_recursion_limit(limit, /):
    python_limit(min(limit, MAX_RECURSION) if isinstance(limit, int) else limit)


def get_file(thing):
    """`inspect.getfile`, also for classes that an action has defined."""
    is_own = isinstance(thing, type) and thing.__module__ == "__main__"
    return (is_own and file_of_class(thing.__name__)) or python_getfile(thing)


adapted = {}
adapt()
WebLoop.run_until_complete = run_until_complete
warnings.formatwarning = format_warning
python_limit, sys.setrecursionlimit = sys.setrecursionlimit, set_recursion_limit
python_getfile, inspect.getfile = inspect.getfile, get_file
