"""What is like a table: data frames of whichever library, and lists of dictionaries."""

from json import dumps
from math import isfinite

MOST_ROWS = 1_000
MOST_COLUMNS = 100
CELL_CHARACTERS = 1_000
MAX_SAFE_INT = 2**53 - 1


def is_frame(value):
    """Whether it is like a data frame; what pretends to have every attribute is none."""
    if not callable(getattr(type(value), "to_dict", None)):
        return False
    try:
        return value.columns is not None
    except Exception:
        return False


def records_of(frame):
    """A data frame's rows as dictionaries."""
    if callable(getattr(type(frame), "to_dicts", None)):
        return frame.to_dicts()
    try:
        columns = frame.to_dict(orient="records")
    except TypeError:
        columns = frame.to_dict()
    if not isinstance(columns, dict):
        return columns
    # By column: a list, or a dictionary by row.
    lists = [list(cells.values()) if isinstance(cells, dict) else list(cells) for cells in columns.values()]
    return [dict(zip(columns, row)) for row in zip(*lists)]


def table_of(value):
    """A table as JSON in the form of a data resource, of at most 1,000 rows; None for what is no table.

    Its `total` says how many rows there are.
    """
    if is_frame(value):
        head = getattr(value, "head", None)
        rows = records_of(head(MOST_ROWS) if callable(head) else value)
        total = len(value) if hasattr(value, "__len__") else len(rows)
        return to_table(list(map(str, value.columns)), rows, max(total, len(rows)))
    if type(value) is list and is_uniform(value):
        return to_table(list(value[0]), value, len(value))
    return None


def is_uniform(rows):
    """Whether all are dictionaries with the same texts for keys."""
    if not rows or type(rows[0]) is not dict or not 0 < len(rows[0]) <= MOST_COLUMNS:
        return False
    keys = rows[0].keys()
    return all(type(key) is str for key in keys) and all(type(row) is dict and row.keys() == keys for row in rows)


def to_table(names, rows, total):
    names = names[:MOST_COLUMNS]
    shown = [{str(key): to_cell(cell) for key, cell in row.items()} for row in rows[:MOST_ROWS]]
    fields = [{"name": name, "type": type_of([row.get(name) for row in shown])} for name in names]
    data = [{name: row.get(name) for name in names} for row in shown]
    return dumps({"schema": {"fields": fields}, "data": data, "total": total}, allow_nan=False)


def to_cell(value):
    """What JSON holds and a person reads in a cell."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)[:CELL_CHARACTERS]
    if isinstance(value, int) and -MAX_SAFE_INT <= value <= MAX_SAFE_INT:
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value) if isfinite(value) else None if value != value else str(value)
    item = getattr(type(value), "item", None)
    if callable(item) and not getattr(value, "shape", ()):
        plain = value.item()
        if type(plain) is not type(value):
            return to_cell(plain)
    return str(value)[:CELL_CHARACTERS]


def type_of(cells):
    """The type of a column, by the names of table schemas."""
    kinds = {type(cell) for cell in cells if cell is not None}
    if kinds == {bool}:
        return "boolean"
    if kinds == {int}:
        return "integer"
    return "number" if kinds and kinds <= {int, float} else "string"
