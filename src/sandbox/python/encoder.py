"""Turns values into what JSON can say; src/sandbox/values.ts has the table of what becomes what."""

import dataclasses
import datetime
import enum
from array import array
from collections import UserList, UserString, deque
from collections.abc import ItemsView, KeysView, Mapping, ValuesView
from json import JSONEncoder
from math import isfinite, isnan

from .frames import is_frame, records_of
from .times import from_date, from_datetime

TAG = "$type"
MAX_DEPTH = 200
MAX_SAFE_INT = 2**53 - 1

# From this length on, texts travel as UTF-8 beside the JSON and lists of numbers as doubles: Pyodide converts texts
# letter by letter, and JSON numbers digit by digit.
LONG_TEXT = 16_384
LONG_LIST = 256

WRITTEN_AS_THEY_ARE = {bool, type(None)}
NUMBERS = {int, float}

# Made once: `json.dumps` with settings makes one for each call.
FORM = {"check_circular": False, "allow_nan": False, "separators": (",", ":")}
to_json = JSONEncoder(ensure_ascii=False, **FORM).encode
# Writes lone surrogates, which have no UTF-8, as what they are.
to_ascii_json = JSONEncoder(ensure_ascii=True, **FORM).encode


class TooDeep(ValueError):
    """A value whose nesting the interpreter itself might not survive writing out."""


class TooLarge(ValueError):
    """A value that is larger than what may still be sent out."""


class Encoder:
    """Turns a value into what JSON can say, with tags for the rest."""

    def __init__(self, limit):
        self.limit = limit
        self.used = 0
        self.buffers = []
        self.above = set()

    def count(self, size):
        self.used += size
        if self.used > self.limit:
            raise TooLarge(f"the value is larger than the {self.limit:,} bytes that may be sent out")

    def keep(self, content):
        self.buffers.append(content)
        return len(self.buffers) - 1

    def write(self, value):
        kind = type(value)
        if kind in WRITTEN_AS_THEY_ARE:
            return value
        # The usual kinds first: asking whether something is one of the others is slow.
        writer = WRITERS.get(kind) or find_writer(value)
        if writer not in CONTAINER_WRITERS:
            return writer(self, value)
        if id(value) in self.above:
            raise ValueError("the value contains itself")
        if len(self.above) >= MAX_DEPTH:
            raise TooDeep(f"the value is nested deeper than {MAX_DEPTH} levels")
        self.above.add(id(value))
        try:
            return writer(self, value)
        finally:
            self.above.discard(id(value))

    def write_str(self, value):
        if len(value) < LONG_TEXT:
            return value if type(value) is str else str.__str__(value)
        self.count(len(value))
        try:
            content = value.encode()
        except UnicodeEncodeError:
            return str.__str__(value)
        self.count(len(content) - len(value))
        return tagged("text", self.keep(content))

    def write_int(self, value):
        number = int.__int__(value)
        return number if -MAX_SAFE_INT <= number <= MAX_SAFE_INT else tagged("int", to_digits(number))

    def write_float(self, value):
        number = float.__float__(value)
        if isfinite(number):
            return number
        return tagged("float", "nan" if isnan(number) else "inf" if number > 0 else "-inf")

    def write_bytes(self, value):
        self.count(len(value))
        return tagged("bytes", self.keep(bytes(value)))

    def write_bytearray(self, value):
        self.count(len(value))
        return tagged("bytearray", self.keep(bytes(value)))

    def write_buffer(self, value):
        view = memoryview(value)
        self.count(view.nbytes)
        return tagged("bytes", self.keep(view.tobytes()))

    def write_array(self, value):
        code = {"l": "i", "L": "I"}.get(value.typecode, value.typecode)
        if code in "uw":
            return self.write_str(value.tounicode())
        self.count(len(value) * value.itemsize)
        index = self.keep(value.tobytes())
        return tagged("bytes", index) if code == "B" else {**tagged("array", index), "code": code}

    def write_datetime(self, value):
        try:
            return to_date(from_datetime(value))
        except Exception:
            # Such as a data frame's "not a time".
            return self.write_text(value)

    def write_date(self, value):
        return to_date(from_date(value))

    def write_text(self, value):
        return self.write_str(text_of(value))

    def write_error(self, value):
        return self.write_str(f"{type(value).__name__}: {text_of(value)}")

    def write_enum(self, value):
        return self.write(value.value)

    def write_items(self, value):
        items = value if type(value) is list else list(value)
        # Every item costs at least two characters: this stops a small value that unfolds into a huge one.
        self.count(2 * len(items))
        kinds = set(map(type, items))
        if kinds <= WRITTEN_AS_THEY_ARE:
            return items
        if kinds <= NUMBERS and len(items) >= LONG_LIST:
            return self.write_numbers(items, kinds)
        if kinds == {str}:
            return items if max(map(len, items)) < LONG_TEXT else list(map(self.write_str, items))
        return list(map(self.write, items))

    def write_numbers(self, items, kinds):
        if int not in kinds or (-MAX_SAFE_INT <= min(items) and max(items) <= MAX_SAFE_INT):
            content = array("d", items).tobytes()
            self.count(len(content) - 2 * len(items))
            return tagged("floats", self.keep(content))
        return list(map(self.write, items))

    def write_tuple(self, value):
        return tagged("tuple", self.write_items(value))

    def write_set(self, value):
        return tagged("set", self.write_each(value))

    def write_frozenset(self, value):
        return tagged("frozenset", self.write_each(value))

    def write_each(self, value):
        self.count(2 * len(value))
        return list(map(self.write, value))

    def write_dict(self, value):
        self.count(2 * len(value))
        if all(type(key) is str and len(key) < LONG_TEXT for key in value) and "__proto__" not in value:
            if TAG not in value:
                return {key: self.write(item) for key, item in value.items()}
            return tagged("object", [[key, self.write(item)] for key, item in value.items()])
        return tagged("map", [[self.write(key), self.write(item)] for key, item in value.items()])

    def write_mapping(self, value):
        return self.write_dict(dict(value))

    def write_record(self, value):
        return self.write_dict({field.name: getattr(value, field.name) for field in dataclasses.fields(value)})

    def write_frame(self, value):
        return self.write_converted(value, lambda: records_of(value))

    def write_listable(self, value):
        return self.write_converted(value, value.tolist)

    def write_converted(self, value, convert):
        try:
            converted = convert()
        except Exception:
            return self.write_text(value)
        return self.write_text(value) if type(converted) is type(value) else self.write(converted)


WRITERS = {
    str: Encoder.write_str,
    int: Encoder.write_int,
    float: Encoder.write_float,
    list: Encoder.write_items,
    tuple: Encoder.write_tuple,
    dict: Encoder.write_dict,
    set: Encoder.write_set,
    frozenset: Encoder.write_frozenset,
    bytes: Encoder.write_bytes,
    bytearray: Encoder.write_bytearray,
    memoryview: Encoder.write_buffer,
    array: Encoder.write_array,
    datetime.datetime: Encoder.write_datetime,
    datetime.date: Encoder.write_date,
    deque: Encoder.write_items,
    range: Encoder.write_items,
}

# Asked in this order: an enum may be a number besides, and every time is a date.
WRITERS_BY_BASE = (
    (enum.Enum, Encoder.write_enum),
    (str, Encoder.write_str),
    (int, Encoder.write_int),
    (float, Encoder.write_float),
    (bytes, Encoder.write_bytes),
    (bytearray, Encoder.write_bytearray),
    (array, Encoder.write_array),
    (datetime.datetime, Encoder.write_datetime),
    (datetime.date, Encoder.write_date),
    (UserString, Encoder.write_text),
    (BaseException, Encoder.write_error),
    (tuple, Encoder.write_tuple),
    ((list, deque, range, UserList, KeysView, ValuesView, ItemsView), Encoder.write_items),
    (set, Encoder.write_set),
    (frozenset, Encoder.write_frozenset),
    (dict, Encoder.write_dict),
    (Mapping, Encoder.write_mapping),
)

CONTAINER_WRITERS = {
    Encoder.write_items,
    Encoder.write_tuple,
    Encoder.write_set,
    Encoder.write_frozenset,
    Encoder.write_dict,
    Encoder.write_mapping,
    Encoder.write_record,
    Encoder.write_enum,
    Encoder.write_frame,
    Encoder.write_listable,
}


def find_writer(value):
    for base, writer in WRITERS_BY_BASE:
        if isinstance(value, base):
            return writer
    kind = type(value)
    if isinstance(value, type):
        return Encoder.write_text
    if dataclasses.is_dataclass(value):
        return Encoder.write_record
    if is_frame(value):
        return Encoder.write_frame
    if callable(getattr(kind, "tolist", None)):
        return Encoder.write_listable
    return Encoder.write_buffer if hasattr(kind, "__buffer__") else Encoder.write_text


def text_of(value):
    try:
        return str(value)
    except Exception:
        return object.__repr__(value)


def to_date(moment):
    milliseconds, exact = moment
    return tagged("date", milliseconds) if exact is None else {**tagged("date", milliseconds), "exact": exact}


def to_digits(number):
    # Python refuses to write very long integers in decimal, because it is slow; hexadecimal has no such limit.
    try:
        return str(number)
    except ValueError:
        raise ValueError("the integer has too many digits: send it as text, for example hex(n)") from None


def tagged(kind, value):
    return {TAG: kind, "value": value}
