"""Where `print` goes: to the host, live, and in few messages."""

import io
import re
from time import monotonic
from zlib import crc32

from .signals import LimitError

PIECE = 4_096
WINDOW_SECONDS = 0.016
MESSAGES_PER_WINDOW = 8

# Where an object lies in memory is different each time.
ADDRESS = re.compile(r"\b0x[0-9a-f]{4,}")


class Bytes(io.RawIOBase):
    """What takes bytes for a text stream."""

    def __init__(self, text):
        super().__init__()
        self.text = text

    def writable(self):
        return True

    def write(self, content):
        self.text.write(bytes(content).decode("utf-8", "replace"))
        return len(content)


class Output(io.TextIOBase):
    """A text stream that sends each line at once, and only when there are many of them collects a few.

    The last lines before a long computation are therefore seen while it runs, and a loop that prints a million times
    does not send a million messages.
    """

    encoding = "utf-8"

    def __init__(self, send):
        super().__init__()
        self.buffer = Bytes(self)
        self.send = send
        self.parts = []
        self.size = 0
        self.left = 0
        self.limit = 0
        self.is_quiet = False
        self.sum = 0
        self.window_ends = 0.0
        self.sent_in_window = 0

    def begin(self, limit, is_quiet):
        self.parts.clear()
        self.size = 0
        self.left = self.limit = limit
        self.is_quiet = is_quiet
        self.sum = 0

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() takes a str, not {type(text).__name__}")
        size = len(text)
        if size == 0:
            return size
        if size > self.left:
            raise LimitError(f"The code printed more than the {self.limit:,} bytes that it may send out, and was ended.")
        self.left -= size
        self.parts.append(text)
        self.size += size
        if self.size >= PIECE or ("\n" in text and self.may_send()):
            self.flush()
        return size

    def may_send(self):
        now = monotonic()
        if now >= self.window_ends:
            self.window_ends = now + WINDOW_SECONDS
            self.sent_in_window = 0
        self.sent_in_window += 1
        return self.sent_in_window <= MESSAGES_PER_WINDOW

    def flush(self):
        if not self.parts:
            return
        text = "".join(self.parts)
        self.parts.clear()
        self.size = 0
        self.sum = checksum(text, self.sum)
        # What is replayed has been shown, but must end at the same limit.
        if not self.is_quiet:
            self.send(to_valid(text))

    def digest(self, *observed):
        """A checksum of what was printed and of what else was observed, the places of objects in memory left out."""
        return checksum(repr(observed), self.sum)


def checksum(text, start):
    return crc32(ADDRESS.sub("0x", text).encode(errors="replace"), start)


def to_valid(text):
    """The text without lone surrogates, which are no Unicode."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
