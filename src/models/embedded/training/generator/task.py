"""A task as it was drawn: its question, the code that solves it, and the tools that stand by."""

from dataclasses import dataclass, field

from .tool import Tool


@dataclass(frozen=True)
class Step:
    """One turn of the assistant: a thought and its code."""

    thought: str
    code: str


@dataclass(frozen=True)
class FailedStep(Step):
    """A turn whose code fails, and what the model is told then. It is shown, but never trained on."""

    observation: str


@dataclass(frozen=True)
class Task:
    family: str
    kind: str
    question: str
    steps: list[Step]
    tools: list[Tool] = field(default_factory=list)
    #: What each tool returns, by tool name and argument.
    returns: dict[str, dict[str, object]] = field(default_factory=dict)
    failed: FailedStep | None = None
