"""Where in the model's code something happened."""

import linecache
import os
import re
import traceback
from inspect import CO_OPTIMIZED

# What is told of the way to a line: its innermost calls.
CALLS = 3
ASSERTED_CHARACTERS = 300

running = ""


def file_of(index):
    """The name under which an action's code is compiled, by which its lines are found again."""
    return f"<action {index}>"


def remember_source(filename, code):
    """Notes the code of the action that is about to run."""
    global running
    running = filename
    # Without a time stamp linecache never throws an entry out.
    linecache.cache[filename] = (len(code), None, [f"{line}\n" for line in code.splitlines()], filename)


def forget_sources():
    for filename in [name for name in linecache.cache if name.startswith("<action ")]:
        del linecache.cache[filename]


def earlier_sources():
    """The lines of the actions before this one."""
    return [entry[2] for name, entry in linecache.cache.items() if name.startswith("<action ") and name != running]


def file_of_class(name):
    """The action that defined a class last."""
    start = re.compile(rf"^\s*class {re.escape(name)}\b")
    for filename, entry in reversed(linecache.cache.items()):
        if filename.startswith("<action ") and any(map(start.search, entry[2])):
            return filename
    return None


def current_action():
    return running


def is_models(filename):
    """Whether code of that file was written by the model: in an action, or into a module of the working folder."""
    if not isinstance(filename, str):
        return False
    return filename.startswith("<action ") or (filename.endswith(".py") and filename.startswith(f"{os.getcwd()}/"))


def place_of(error):
    """(line, snippet, way) of an exception: where it arose, and lines that tell how that was reached."""
    frames = frames_of(error)
    if isinstance(error, SyntaxError) and error.filename == running:
        return error.lineno or 0, with_caret(error), []
    if isinstance(error, SyntaxError) and not frames:
        return place_of_character(error)
    if not frames:
        return 0, "", []
    code, line, snippet = frames[-1]
    if isinstance(error, AssertionError) and not error.args:
        way = [f"The assertion does not hold: {asserted(error) or snippet}"]
    else:
        way = []
    function = code.co_name if code.co_name.isidentifier() else ""
    if code.co_filename != running:
        where = "an earlier action" if code.co_filename.startswith("<action ") else os.path.basename(code.co_filename)
        way.append(f"Line {line} is of {where}{f', in {function}()' if function else ''}.")
    calls = []
    for (code, line, snippet), (of, place, _) in zip(reversed(frames[:-1]), reversed(frames), strict=False):
        # The body of a class is not called, and a comprehension stands on the line that runs it.
        is_call = of.co_flags & CO_OPTIMIZED and (code.co_filename, line) != (of.co_filename, place)
        if is_call and len(calls) < CALLS:
            there = " there" if code.co_filename == of.co_filename else " elsewhere"
            calls.append(f"Called from line {line}{'' if code.co_filename == running else there}: {snippet}")
    return frames[-1][1], frames[-1][2], way + calls


def frames_of(error):
    """(code, line, text) of the model's frames, the innermost last."""
    found = []
    for frame, line in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        if is_models(code.co_filename):
            found.append((code, line or 0, linecache.getline(code.co_filename, line or 0).strip()))
    return found


def place_of_character(error):
    """Of code that Python refused before it looked at its lines: because of a character that no code may have."""
    for number, text in enumerate(linecache.getlines(running), 1):
        if "\0" in text:
            return number, text.replace("\0", "\\0").strip(), []
    return 0, "", []


def asserted(error):
    """The source of an assertion, which may have several lines."""
    last = None
    trace = error.__traceback__
    while trace is not None:
        if is_models(trace.tb_frame.f_code.co_filename):
            last = trace
        trace = trace.tb_next
    if last is None:
        return ""
    start, end, _column, _end_column = list(last.tb_frame.f_code.co_positions())[last.tb_lasti // 2]
    lines = linecache.getlines(last.tb_frame.f_code.co_filename)[(start or 1) - 1 : end]
    text = " ".join(map(str.strip, lines))
    return text.removeprefix("assert ")[:ASSERTED_CHARACTERS]


def with_caret(error):
    text = (error.text or linecache.getline(error.filename, error.lineno or 0)).rstrip("\n")
    shown = text.lstrip()
    if not error.offset or not shown:
        return shown
    column = max(error.offset - 1 - (len(text) - len(shown)), 0)
    ends_here = error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset
    width = error.end_offset - error.offset if ends_here else 1
    return f"{shown}\n{' ' * column}{'^' * max(min(width, len(shown) - column), 1)}"
