"""Waiting for the host's answers: in one of three ways, by what the browser can do."""

import asyncio

from pyodide.ffi import run_sync

SWITCHING, SHARED, REWRITTEN = "stack-switching", "shared-memory", "rewrite"


class Reply:
    """What a tool call waits for: as much of a future as `run_sync` needs.

    A promise or a real future wakes its waiter through the event loop, which takes three turns of it. This one does so
    at once, from within the message that brings the answer, which makes a tool call several times faster.
    """

    # By this asyncio knows a future.
    _asyncio_future_blocking = False

    def __init__(self):
        self.answer = None
        self.wake = None

    def __await__(self):
        yield self

    def add_done_callback(self, wake, *, context=None):
        self.wake = wake
        if self.answer is not None:
            wake(self)

    def done(self):
        return self.answer is not None

    def cancelled(self):
        return False

    def exception(self):
        return None

    def result(self):
        return None


class Replies:
    """The calls that have not been answered yet."""

    def __init__(self, host, lane):
        self.host = host
        self.lane = lane
        self.pending = {}

    def wait(self, call_id):
        """The host's answer, as (outcome, text, buffers); Python stands still until it is there."""
        reply = self.pending[call_id] = Reply()
        if self.lane == SHARED:
            # Settles it before it returns.
            self.host.wait(call_id)
        else:
            run_sync(reply)
        return reply.answer

    async def wait_in_loop(self, call_id):
        """The same where Python cannot stand still."""
        reply = self.pending[call_id] = Reply()
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        reply.wake = lambda _reply: future.done() or future.set_result(None)
        await future
        return reply.answer

    def settle(self, call_id, outcome, text, buffers=None):
        """Called by the worker when an answer arrives; one that nobody waits for is dropped."""
        reply = self.pending.pop(call_id, None)
        if reply is None:
            return
        reply.answer = outcome, text, [] if buffers is None else [buffer.to_bytes() for buffer in buffers]
        if reply.wake is not None:
            reply.wake(reply)

    def clear(self):
        self.pending.clear()
