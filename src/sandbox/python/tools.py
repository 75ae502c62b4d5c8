"""The host's tools as Python functions."""

import asyncio
import inspect
from json import loads

from pyodide.ffi import to_js
from pyodide.webloop import WebLoop

from .pending import Pending
from .replies import REWRITTEN
from .signals import LimitError, Stopped, ToolError
from .values import TooLarge, decode, encode

EXCEPTIONS = {"failed": ToolError, "stopped": Stopped, "limit": LimitError}


def make_tools(specs_json, host, output, replies):
    """One function for each tool that the host describes."""
    return {spec["name"]: make_tool(spec, host, output, replies) for spec in loads(specs_json)}


def make_tool(spec, host, output, replies):
    name = spec["name"]
    optional = {one["name"] for one in spec["parameters"] if not one["required"] and one["default"] is None}
    parameters = [to_parameter(one) for one in spec["parameters"]]
    returns = inspect.Signature.empty if spec["returns"] is None else Hint(spec["returns"])
    signature = inspect.Signature(parameters, return_annotation=returns)

    def tool(*args, **kwargs):
        try:
            given = signature.bind(*args, **kwargs).arguments
        except TypeError as error:
            raise TypeError(f"{name}(): {error}. Call it as {name}{signature}.") from None
        # None for a parameter that has no default of its own means that it is left out.
        sent = {key: value for key, value in given.items() if value is not None or key not in optional}
        if replies.lane == REWRITTEN:
            return Pending(name, call_in_loop(name, sent, host, output, replies))
        return call(name, sent, host, output, replies)

    tool.__name__ = tool.__qualname__ = name
    tool.__module__ = "tools"
    tool.__doc__ = to_doc(spec)
    tool.__signature__ = signature
    return tool


def call(name, args, host, output, replies):
    return receive(*replies.wait(send(name, args, host, output)))


async def call_in_loop(name, args, host, output, replies):
    """The same where code awaits its tools."""
    if not isinstance(asyncio.get_running_loop(), WebLoop):
        raise RuntimeError(
            f"{name}() cannot be waited for inside of this asyncio.run() in this browser: write await main() at the "
            "top level of the code instead."
        )
    return receive(*await replies.wait_in_loop(send(name, args, host, output)))


def send(name, args, host, output):
    """Posts a call, and gives the id under which its answer will come."""
    try:
        text, buffers = encode(args, output.left)
    except TooLarge:
        message = f"{name}(): the arguments are larger than what the code may still send out ({output.left:,} bytes)."
        raise LimitError(message) from None
    except ValueError as error:
        raise ValueError(f"{name}(): these arguments cannot be sent: {error}.") from None
    output.left -= len(text) + sum(map(len, buffers))
    output.flush()
    return host.call(name, text, to_js(buffers) if buffers else None)


def receive(outcome, text, buffers):
    if outcome != "returned":
        raise EXCEPTIONS[outcome](text)
    return decode(text, buffers)


class Hint:
    """A type as it was written, for signatures."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def to_parameter(spec):
    return inspect.Parameter(
        spec["name"],
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        default=inspect.Parameter.empty if spec["required"] else spec["default"],
        annotation=Hint(spec["type"]),
    )


def to_doc(spec):
    described = [one for one in spec["parameters"] if one["description"]]
    lines = [spec["description"].strip()]
    if described:
        lines += ["", "Args:", *(f"    {one['name']}: {one['description']}" for one in described)]
    return "\n".join(lines)
