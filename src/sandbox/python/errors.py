"""What went wrong, told in terms of the model's own code."""

import linecache
import traceback

from .output import to_valid

NAME_CHARACTERS = 200
MESSAGE_CHARACTERS = 10_000
SNIPPET_CHARACTERS = 1_000


def file_of(index):
    """The name under which an action's code is compiled, by which its lines are found again."""
    return f"<action {index}>"


def remember_source(filename, code):
    # Without a time stamp linecache never throws an entry out.
    linecache.cache[filename] = (len(code), None, code.splitlines(keepends=True), filename)


def describe(error):
    """(type, message, line, snippet) of an exception; line 0 when none of the model's code was running."""
    line, snippet = locate(error)
    name = shorten(type(error).__name__, NAME_CHARACTERS)
    return name, shorten(to_message(error), MESSAGE_CHARACTERS), line, shorten(snippet, SNIPPET_CHARACTERS)


def to_message(error):
    if isinstance(error, SyntaxError):
        return error.msg or "invalid syntax"
    if isinstance(error, MemoryError) and not error.args:
        return "The code used up the memory that it may have."
    try:
        # Adds Python's own hints, such as "Did you mean: 'total'?".
        message = str(traceback.TracebackException(type(error), error, error.__traceback__, compact=True))
        notes = getattr(error, "__notes__", None) or []
        return "\n".join([message, *map(str, notes)])
    except Exception:
        return f"(the message of this {type(error).__name__} cannot be shown)"


def locate(error):
    found = 0, ""
    for frame, line in traceback.walk_tb(error.__traceback__):
        filename = frame.f_code.co_filename
        if is_models(filename):
            found = line or 0, linecache.getline(filename, line or 0).strip()
    if isinstance(error, SyntaxError) and is_models(error.filename):
        return error.lineno or 0, with_caret(error)
    return found


def is_models(filename):
    return isinstance(filename, str) and filename.startswith("<action ")


def with_caret(error):
    text = (error.text or linecache.getline(error.filename, error.lineno or 0)).rstrip("\n")
    shown = text.lstrip()
    if not error.offset or not shown:
        return shown
    column = max(error.offset - 1 - (len(text) - len(shown)), 0)
    ends_here = error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset
    width = error.end_offset - error.offset if ends_here else 1
    return f"{shown}\n{' ' * column}{'^' * max(min(width, len(shown) - column), 1)}"


def shorten(text, limit):
    cut = text if len(text) <= limit else f"{text[: limit // 2]} … {text[-limit // 2 :]}"
    return to_valid(cut)
