"""A task as it was drawn: its question, the code that solves it, and the tools that stand by."""

from dataclasses import dataclass, field

from .tool import Rows, Tool


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
    #: What each tool returns, by its name.
    returns: dict[str, Rows] = field(default_factory=dict)
    #: First attempts, each with its error.
    failed: list[FailedStep] = field(default_factory=list)
    #: Tasks of the same conversation that were answered before, with the same tools.
    earlier: list['Task'] = field(default_factory=list)
