"""Values on their way between Python and the host. The mirror of src/sandbox/values.ts, which describes the tags."""

import dataclasses
import datetime
from collections import deque
from collections.abc import ItemsView, KeysView, ValuesView
from json import JSONEncoder, loads
from math import isfinite, isnan

TAG = "$type"
MAX_DEPTH = 200
MAX_SAFE_INT = 2**53 - 1

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
MILLISECOND = datetime.timedelta(milliseconds=1)

SEQUENCES = (list, tuple, range, deque, KeysView, ValuesView, ItemsView)
WRITTEN_AS_THEY_ARE = {str, bool, type(None)}


# Made once: `json.dumps` with settings makes one for each call.
to_json = JSONEncoder(ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")).encode


class TooDeep(ValueError):
    """A value whose nesting the interpreter itself might not survive writing out."""


class TooLarge(ValueError):
    """A value that is larger than what may still be sent out."""


def encode(value, limit):
    """Write a value for the host as (json, buffers), of at most `limit` bytes.

    Raises ValueError for what cannot be written: cycles, nesting deeper than 200 levels, lone surrogates.
    """
    encoder = Encoder(limit)
    tree = encoder.write(value)
    text = to_json(tree)
    try:
        size = len(text) if text.isascii() else len(text.encode())
    except UnicodeEncodeError as error:
        found = ascii(error.object[error.start])
        raise ValueError(f"the text holds a lone surrogate ({found}), which is not valid Unicode") from None
    encoder.count(size)
    return text, encoder.buffers


def decode(text, buffers):
    """Read what the host wrote."""
    if f'"{TAG}"' not in text:
        return loads(text)

    def untag(node):
        kind = node.get(TAG)
        if kind is None:
            return node
        value = node["value"]
        match kind:
            case "int":
                return int(value)
            case "float":
                return float(value)
            case "bytes":
                return buffers[value]
            case "date":
                return to_datetime(value)
            case "set":
                return {hashable(item) for item in value}
            case _:
                return {hashable(key): item for key, item in value}

    return loads(text, object_hook=untag)


def to_datetime(milliseconds):
    try:
        return EPOCH + datetime.timedelta(milliseconds=milliseconds)
    except OverflowError:
        raise ValueError("a date outside of the years 1 to 9999 has no counterpart in Python") from None


def hashable(value):
    """A set's item or a dict's key: JavaScript allows any, Python only what does not change."""
    if isinstance(value, list):
        return tuple(map(hashable, value))
    if isinstance(value, set):
        return frozenset(value)
    return str(value) if isinstance(value, dict) else value


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

    def write(self, value):
        # The usual kinds first: asking whether something is one of the others is slow.
        kind = type(value)
        if kind in WRITTEN_AS_THEY_ARE:
            return value
        if kind is dict or kind is list or kind is tuple:
            return self.nested(value)
        if isinstance(value, str):
            return str(value)
        if isinstance(value, int):
            number = int(value)
            return number if -MAX_SAFE_INT <= number <= MAX_SAFE_INT else tagged("int", to_digits(number))
        if isinstance(value, float):
            return self.write_float(float(value))
        if isinstance(value, (bytes, bytearray, memoryview)):
            content = bytes(value)
            self.count(len(content))
            self.buffers.append(content)
            return tagged("bytes", len(self.buffers) - 1)
        if isinstance(value, datetime.datetime):
            when = value if value.tzinfo else value.replace(tzinfo=datetime.timezone.utc)
            return tagged("date", (when - EPOCH) / MILLISECOND)
        if isinstance(value, datetime.date):
            when = datetime.datetime(value.year, value.month, value.day, tzinfo=datetime.timezone.utc)
            return tagged("date", (when - EPOCH) / MILLISECOND)
        is_record = dataclasses.is_dataclass(value) and not isinstance(value, type)
        if is_record or isinstance(value, (*SEQUENCES, dict, set, frozenset)):
            return self.nested(value)
        return str(value)

    def write_float(self, value):
        if isfinite(value):
            return value
        return tagged("float", "nan" if isnan(value) else "inf" if value > 0 else "-inf")

    def nested(self, value):
        if id(value) in self.above:
            raise ValueError("the value contains itself")
        if len(self.above) >= MAX_DEPTH:
            raise TooDeep(f"the value is nested deeper than {MAX_DEPTH} levels")
        self.above.add(id(value))
        try:
            return self.write_container(value)
        finally:
            self.above.discard(id(value))

    def write_container(self, value):
        if isinstance(value, dict):
            return self.write_dict(value)
        if isinstance(value, SEQUENCES):
            return self.write_items(list(value))
        if isinstance(value, (set, frozenset)):
            return tagged("set", self.write_items(list(value)))
        return self.write_dict({field.name: getattr(value, field.name) for field in dataclasses.fields(value)})

    def write_items(self, items):
        # Every item costs at least two characters: this stops a small value that unfolds into a huge one.
        self.count(2 * len(items))
        kinds = set(map(type, items))
        if kinds <= WRITTEN_AS_THEY_ARE:
            return items
        if kinds == {int} and -MAX_SAFE_INT <= min(items) and max(items) <= MAX_SAFE_INT:
            return items
        if kinds == {float} and all(map(isfinite, items)):
            return items
        return [self.write(item) for item in items]

    def write_dict(self, value):
        self.count(2 * len(value))
        if all(type(key) is str for key in value) and "__proto__" not in value:
            if TAG not in value:
                return {key: self.write(item) for key, item in value.items()}
            return tagged("object", [[key, self.write(item)] for key, item in value.items()])
        return tagged("map", [[self.write(key), self.write(item)] for key, item in value.items()])


def to_digits(number):
    # Python refuses to write very long integers in decimal, because it is slow; hexadecimal has no such limit.
    try:
        return str(number)
    except ValueError:
        raise ValueError("the integer has too many digits: send it as text, for example hex(n)") from None


def tagged(kind, value):
    return {TAG: kind, "value": value}
