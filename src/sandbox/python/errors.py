"""What went wrong, told in terms of the model's own code."""

import linecache
import re
import traceback

from .causes import describe_causes
from .hints import hint_for
from .output import to_valid
from .places import current_action, is_models, place_of, with_caret

NAME_CHARACTERS = 200
MESSAGE_CHARACTERS = 10_000
SNIPPET_CHARACTERS = 1_000

TOO_MANY_ITEMS = "cannot fit 'int' into an index-sized integer"
PARSER_OVERFLOW = "Parser stack overflowed - Python source too complex to parse"
STACK_OVERFLOW = re.compile(r"^Stack overflow \(used \d+ kB\)")


def describe(error, tools=()):
    """(type, message, line, snippet) of an exception; line 0 when none of the model's code was running.

    The message tells besides how the line was reached, what led to the exception, and what to do instead.
    """
    name = shorten(to_name(error), NAME_CHARACTERS)
    line, snippet, way = place_of(error)
    parts = [to_message(error), *way]
    try:
        parts += [*describe_causes(error, to_message), *hint_for(error, tools)]
    except Exception:
        # What is told besides must not hide what is to be told.
        pass
    message = "\n".join(filter(None, parts))
    return name, shorten(message, MESSAGE_CHARACTERS), line, shorten(snippet, SNIPPET_CHARACTERS)


def to_name(error):
    """The type's name, or that of what it would be on a computer with larger addresses and a deeper stack."""
    if isinstance(error, OverflowError) and error.args == (TOO_MANY_ITEMS,):
        return "MemoryError"
    if isinstance(error, MemoryError) and PARSER_OVERFLOW in error.args:
        return "RecursionError"
    return type(error).__name__


def describe_at(error, filename, line):
    """The same of an exception that is told about a line on which it did not arise."""
    name, message, _line, _snippet = describe(error)
    return name, message, line, shorten(linecache.getline(filename, line).strip(), SNIPPET_CHARACTERS)


def to_message(error):
    """What an exception says for itself."""
    if isinstance(error, SyntaxError):
        return to_syntax_message(error)
    if isinstance(error, MemoryError) and not error.args:
        return "The code used up the memory that it may have."
    if isinstance(error, SystemExit):
        code = "" if error.code is None else f" with {error.code!r}"
        return f"The code ended itself{code}. It need not: the action ends after its last line."
    if isinstance(error, KeyboardInterrupt) and not error.args:
        return "The code was interrupted."
    if isinstance(error, OverflowError) and error.args == (TOO_MANY_ITEMS,):
        return "Nothing in a browser's Python can hold 2 GB or more."
    if isinstance(error, MemoryError) and PARSER_OVERFLOW in error.args:
        return "maximum recursion depth exceeded while code was read: it is nested, or compiled in calls, too deeply."
    try:
        # Adds Python's own hints, such as "Did you mean: 'total'?".
        message = str(traceback.TracebackException(type(error), error, error.__traceback__, compact=True))
        if isinstance(error, RecursionError) and STACK_OVERFLOW.match(message):
            return (
                "maximum recursion depth exceeded: calls that go through built-in functions or special methods nest "
                "only a few hundred deep in a browser. Use a loop, or a list as a stack."
            )
        notes = getattr(error, "__notes__", None) or []
        return "\n".join([message, *map(str, notes)])
    except Exception:
        return f"(the message of this {type(error).__name__} cannot be shown)"


def to_syntax_message(error):
    message = error.msg or "invalid syntax"
    if not isinstance(error.filename, str) or error.filename == current_action() or not error.lineno:
        return message
    # Of a text that the code itself compiled.
    shown = with_caret(error)
    return f"{message} ({error.filename}, line {error.lineno})" + (f"\n{shown}" if shown else "")


def shorten(text, limit):
    cut = text if len(text) <= limit else f"{text[: limit // 2]} … {text[-limit // 2 :]}"
    return to_valid(cut)
