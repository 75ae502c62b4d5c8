"""`time.sleep`, and `asyncio.run` where Python cannot be suspended: they block, as they do outside of a browser."""

import asyncio
import time
from asyncio import events, runners, tasks
from asyncio.base_events import BaseEventLoop

from pyodide.webloop import WebLoop


class Clockwork:
    """What a loop asks for news; there is none, so it sleeps."""

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError(
                "This asyncio code waits for something that cannot happen while asyncio.run() blocks the browser's own "
                "loop. Await it at the top level of the code instead."
            )
        if timeout > 0:
            time.sleep(timeout)
        return ()

    def close(self):
        pass


class NestedLoop(BaseEventLoop):
    """A loop that runs to its end within whatever is running."""

    def __init__(self):
        super().__init__()
        self._selector = Clockwork()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def run_nested(main, *, debug=None, loop_factory=None):
    """`asyncio.run`, also from code that the browser's loop runs."""
    outer = events._get_running_loop()
    if isinstance(outer, NestedLoop):
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    task = tasks.current_task(outer) if outer else None
    if task:
        tasks._leave_task(outer, task)
    events._set_running_loop(None)
    try:
        return runners.run(main, debug=debug, loop_factory=loop_factory or NestedLoop)
    finally:
        events._set_running_loop(outer)
        if task:
            tasks._enter_task(outer, task)


def run_until_complete(self, future):
    """The browser's loop cannot block, so what is given to it runs in one that can."""
    if asyncio.isfuture(future):
        raise RuntimeError("This browser cannot block until a task is done: await it at the top level instead.")
    return run_nested(future)


def install(host, can_switch):
    """Puts them in place of what needs an engine that can suspend; `can_switch` says that this one can."""
    suspend = time.sleep

    def sleep(seconds, /):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        if host.is_replay():
            # What is run again reads the same clocks as before, however fast it is.
            return
        if can_switch:
            suspend(seconds)
        else:
            host.sleep(float(seconds) * 1_000)

    time.sleep = sleep
    if not can_switch:
        asyncio.run = run_nested
        WebLoop.run_until_complete = run_until_complete
