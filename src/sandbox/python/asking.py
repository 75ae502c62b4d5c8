"""Where input comes from: there is no keyboard, but there may be a tool that asks the user."""

import io
import sys

from .hints import NO_INPUT
from .replies import REWRITTEN

ASK = "ask_user"


class Input(io.TextIOBase):
    """The standard input: lines that the user is asked for, where there is a tool for it."""

    encoding = "utf-8"

    def __init__(self, session):
        super().__init__()
        self.session = session

    def readable(self):
        return True

    def ask(self, prompt=""):
        """What `input` and `getpass` do."""
        tool = self.session.tools.get(ASK)
        if tool is None or self.session.replies.lane == REWRITTEN:
            reason = NO_INPUT if tool is None else f"Call {ASK}() instead: only a tool can be waited for here"
            raise RuntimeError(f"input() is not possible. {reason}.")
        text = str(prompt)
        sys.stdout.write(text)
        sys.stdout.flush()
        answer = str(tool(text.strip() or "Please type a line."))
        sys.stdout.write("\n" if text else "")
        return answer

    def readline(self, _size=-1):
        return f"{self.ask()}\n"

    def read(self, _size=-1):
        return self.readline()
