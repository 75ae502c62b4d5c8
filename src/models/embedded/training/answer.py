"""Compares the answer that the model's code gave with the true one."""

import ast
import math

#: Numbers above this are compared as they are: their tolerance would not fit a float.
LARGEST_COMPARED = 1e300


def read_answer(text: str) -> object:
    """An answer from Python's notation; what has no literal stays the text it is."""
    if text in ('inf', '-inf', 'nan'):
        return float(text)
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text


def is_same(given: object, true: object) -> bool:
    """Whether two answers are equal, numbers up to rounding; a truth value is no number."""
    if isinstance(given, bool) or isinstance(true, bool):
        return type(given) is type(true) and given == true
    if isinstance(given, (int, float)) and isinstance(true, (int, float)):
        if max(abs(given), abs(true)) > LARGEST_COMPARED:
            return given == true
        return given == true or math.isclose(given, true, rel_tol=1e-6, abs_tol=1e-9)
    if isinstance(given, (list, tuple)) and isinstance(true, (list, tuple)):
        return len(given) == len(true) and all(map(is_same, given, true))
    if isinstance(given, dict) and isinstance(true, dict):
        given, true = ({str(key): value for key, value in one.items()} for one in (given, true))
        return given.keys() == true.keys() and all(is_same(given[key], true[key]) for key in true)
    if isinstance(given, str) and isinstance(true, str):
        return given.strip() == true.strip()
    return given == true
