"""A family of task kinds, and how the wording of its questions may be varied."""

from dataclasses import dataclass, field

from .kind import TaskKind


@dataclass(frozen=True)
class Family:
    """Kinds that belong together, measured as one row of the evaluation's table."""

    name: str
    kinds: list[TaskKind] = field(default_factory=list)
    #: How often its kinds are drawn, next to those of other families.
    weight: float = 1.0
    #: 12345 may be written 12,345.
    groups_thousands: bool = True
    #: 7 may be written "seven".
    spells_numbers: bool = True
    #: Texts stand in quotes of some kind, or in none.
    varies_quotes: bool = False
    #: The whole question may lose its capital letters.
    loses_capitals: bool = True
    #: A word of the question may be misspelled.
    misspells: bool = True
    #: It has no answer, so no tool may stand by that could give one.
    unanswerable: bool = False
