"""What calls give where Python cannot be suspended: something to await, which tells when it is used otherwise."""

import sys
from asyncio import sleep
from functools import wraps
from inspect import isasyncgenfunction
from types import coroutine

from .places import is_models

USES = (
    "add and bool call contains delitem divmod enter eq float floordiv format ge getitem gt index int iter le len "
    "lshift lt mod mul ne neg next or pos pow radd rand repr rmod rmul rpow rsub rtruediv rxor setitem sub truediv xor"
).split()

# Calls that have not been awaited yet, in order.
started = {}


class Pending:
    """The call of a tool, or of a function that waits for one, before it is awaited.

    Awaiting it again gives the same result, so that functions that cache what they call go on working.
    """

    def __init__(self, name, begin):
        self.name = name
        self.begin = begin
        self.result = self.error = None
        self.is_over = False
        self.place = place_of_caller()
        started[id(self)] = self

    @coroutine
    def finish(self):
        begin, self.begin = self.begin, None
        if begin is not None:
            started.pop(id(self), None)
            try:
                # Not by way of `__await__`: calls that nest would then use up the browser's stack.
                self.result = yield from begin
            except Exception as error:
                self.error = error
                raise
            finally:
                self.is_over = True
                begin.close()
        while not self.is_over:
            yield from sleep(0)
        if self.error is not None:
            raise self.error
        return self.result

    def __await__(self):
        return self.finish().__await__()

    def __getattr__(self, name):
        raise misuse(self)

    def abandon(self):
        if self.begin is not None:
            self.begin.close()
            self.begin = None


class Steps:
    """A generator that waits for tools: loops of the same code take it, nothing else can."""

    def __init__(self, name, source):
        self.name = name
        self.source = source

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.source.__anext__()

    def close(self):
        pass

    def __getattr__(self, name):
        raise misuse(self)


def misuse(one):
    if isinstance(one, Steps):
        return RuntimeError(
            f"The generator {one.name}() calls tools, which in this browser only a for loop can wait for: loop over it "
            "and collect what it gives in a list."
        )
    return RuntimeError(
        f"The result of {one.name}() was needed where Python cannot wait for it in this browser, so it was not carried "
        "out. Call it in a statement of its own, in code or in a function written with def, and use the result."
    )


def refuse(self, *_args):
    raise misuse(self)


for use in USES:
    setattr(Pending, f"__{use}__", refuse)
    if use not in ("repr", "eq", "ne"):
        setattr(Steps, f"__{use}__", refuse)
Pending.__hash__ = Steps.__hash__ = object.__hash__


def place_of_caller():
    frame = sys._getframe(2)
    while frame is not None and not is_models(frame.f_code.co_filename):
        frame = frame.f_back
    return (frame.f_code.co_filename, frame.f_lineno) if frame else ("", 0)


def waits(function):
    """Marks a function that was made async: calling it looks the same as before."""
    kind = "make" if isasyncgenfunction(function) else "call"

    @wraps(function)
    def start(*args, **kwargs):
        begun = function(*args, **kwargs)
        return Steps(function.__name__, begun) if kind == "make" else Pending(function.__name__, begun)

    start.__waits__ = kind
    return start


def how_it_waits(function):
    kind = vars(function).get("__waits__")
    return {kind} if kind else set()


@coroutine
def settle(value):
    """The result of one of our calls; anything else as it is."""
    if type(value) is Pending:
        return (yield from value.finish())
    return value


async def each(items):
    """Goes through a generator of ours, or through anything else."""
    if hasattr(type(items), "__aiter__"):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


async def collect(items):
    return [item async for item in items] if hasattr(type(items), "__aiter__") else items


async def run(main):
    """What `asyncio.run` does, within the loop that runs already."""
    if not hasattr(type(main), "__await__"):
        raise ValueError(f"a coroutine was expected, got {main!r}")
    return await main


async def any_of(items):
    async for item in each(items):
        if item:
            return True
    return False


async def all_of(items):
    async for item in each(items):
        if not item:
            return False
    return True


async def next_of(items, *default):
    if not hasattr(type(items), "__anext__"):
        return next, (items, *default)
    try:
        return next, (iter([await items.__anext__()]),)
    except StopAsyncIteration:
        return next, (iter(()), *default)


def item_of(found):
    """Ends what `next_of` began. A StopIteration cannot leave what is awaited, so it is raised here."""
    function, arguments = found
    return function(*arguments)


# By these names rewritten code reaches them.
HELPERS = {
    "__waits__": waits,
    "__settle__": settle,
    "__run__": run,
    "__each__": each,
    "__collect__": collect,
    "__any_of__": any_of,
    "__all_of__": all_of,
    "__next_of__": next_of,
    "__item_of__": item_of,
    "__listed__": iter,
}


def forget_started():
    """What went wrong with calls that were never awaited, as (exception, file, line); None when there are none."""
    left = list(started.values())
    started.clear()
    for one in left:
        one.abandon()
    return (misuse(left[0]), *left[0].place) if left else None
