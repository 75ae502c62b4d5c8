"""Values on their way between Python and the host. The mirror of src/sandbox/values.ts, which describes the tags."""

from array import array
from json import loads

from .encoder import LONG_TEXT, TAG, Encoder, TooDeep, TooLarge, tagged, to_ascii_json, to_json
from .times import to_datetime, to_exact

__all__ = ["TooDeep", "TooLarge", "decode", "encode"]

# How JSON begins that travels as bytes.
NESTED = f'{{"{TAG}":"json",'


def encode(value, limit):
    """Write a value for the host as (json, buffers), of at most `limit` bytes.

    Raises ValueError for what cannot be written: cycles, nesting deeper than 200 levels.
    """
    encoder = Encoder(limit)
    try:
        tree = encoder.write(value)
        text = to_json(tree)
        if len(text) < LONG_TEXT and text.isascii():
            encoder.count(len(text))
            return text, encoder.buffers
        try:
            content = text.encode()
        except UnicodeEncodeError:
            text = to_ascii_json(tree)
            content = text.encode()
    except RecursionError:
        raise TooDeep("the value is nested too deeply for the depth at which the code is") from None
    encoder.count(len(content))
    if len(content) < LONG_TEXT:
        return text, encoder.buffers
    return to_json(tagged("json", encoder.keep(content))), encoder.buffers


def decode(text, buffers):
    """Read what the host wrote."""
    if text.startswith(NESTED):
        text = buffers[loads(text)["value"]].decode()
    if f'"{TAG}"' not in text:
        return loads(text)

    def untag(node):
        kind = node.get(TAG)
        return node if kind is None else read_tag(kind, node["value"], node, buffers)

    return loads(text, object_hook=untag)


def read_tag(kind, value, node, buffers):
    match kind:
        case "int":
            return int(value)
        case "float":
            return float(value)
        case "text":
            return buffers[value].decode()
        case "bytes":
            return buffers[value]
        case "bytearray":
            return bytearray(buffers[value])
        case "array":
            return array(node["code"], buffers[value])
        case "ints":
            return list(map(int, memoryview(buffers[value]).cast("d")))
        case "floats":
            return memoryview(buffers[value]).cast("d").tolist()
        case "date":
            return to_datetime(value) if "exact" not in node else to_exact(node["exact"])
        case "tuple":
            return tuple(value)
        case "set":
            return {hashable(item) for item in value}
        case "frozenset":
            return frozenset(hashable(item) for item in value)
        case _:
            return {hashable(key): item for key, item in value}


def hashable(value):
    """A set's item or a dict's key: JavaScript allows any, Python only what does not change."""
    if isinstance(value, (list, tuple)):
        return tuple(map(hashable, value))
    if isinstance(value, set):
        return frozenset(value)
    if isinstance(value, (bytearray, array)):
        return bytes(value)
    return str(value) if isinstance(value, dict) else value
