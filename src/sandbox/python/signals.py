"""What ends code early, and what it may catch."""


class ToolError(Exception):
    """A tool could not do what it was asked; the message says why."""


class EndOfAction(BaseException):
    """Ends the action. Not an Exception, so that `except Exception` lets it pass."""


class FinalAnswer(EndOfAction):
    """The answer was given."""


class LimitError(EndOfAction):
    """A limit of the action was exceeded."""


class Stopped(EndOfAction):
    """The user or the agent stopped the code."""


for visible in (ToolError, LimitError, Stopped):
    visible.__module__ = "builtins"
