"""All families and their kinds, listed in one place."""

from .everyday_kinds import EVERYDAY_FACTOR, EVERYDAY_KINDS
from .families import gather
from .family import Family
from .kind import TaskKind

TOOLS = Family('tools', weight=0.32, loses_capitals=False, misspells=False)
RECOVERY = Family('recovery', weight=0.13, loses_capitals=False, misspells=False)
FOLLOW_UPS = Family('follow-ups', weight=0.0)

#: Every family, in the order of the evaluation's table, with its share of all tasks. The last three have no kinds:
#: `tool_task.py`, `recovery.py` and `conversation.py` make their tasks.
FAMILIES = [
    Family(
        'arithmetic',
        gather('arithmetic'),
        weight=0.115,
    ),
    Family('percent', gather('percent'), weight=0.07),
    Family('time and speed', gather('time'), weight=0.05),
    Family('ages', gather('ages'), weight=0.03),
    Family('recipes', gather('recipes'), weight=0.035),
    Family('temperature', gather('temperature'), weight=0.03),
    Family('units', gather('units'), weight=0.04, spells_numbers=False),
    Family('calculation', gather('calculation'), weight=0.04),
    Family('numbers', gather('numbers'), weight=0.05),
    Family('bases', gather('bases'), weight=0.012, groups_thousands=False, loses_capitals=False, misspells=False),
    Family('dates', gather('dates'), weight=0.06, groups_thousands=False),
    Family('lists', gather('lists'), weight=0.085),
    Family(
        'strings',
        gather('strings'),
        weight=0.075,
        varies_quotes=True,
        loses_capitals=False,
        misspells=False,
    ),
    Family('text cleaning', gather('text_cleaning'), weight=0.035, varies_quotes=True, loses_capitals=False, misspells=False),
    Family('counting', gather('counting'), weight=0.035, varies_quotes=True, loses_capitals=False, misspells=False),
    Family('tables', gather('tables'), weight=0.045, loses_capitals=False, misspells=False),
    Family('json', gather('json'), weight=0.035, loses_capitals=False, misspells=False),
    Family('simulation', gather('simulation'), weight=0.045),
    Family('two operations', gather('two_operations'), weight=0.07, loses_capitals=False, misspells=False),
    Family('limits', gather('limits'), weight=0.06, loses_capitals=False, unanswerable=True),
    TOOLS,
    RECOVERY,
    FOLLOW_UPS,
]


def list_kinds() -> list[tuple[Family, TaskKind, float]]:
    """Every kind with its family and its share of the tasks."""
    names = [kind.name for family in FAMILIES for kind in family.kinds]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f'Two kinds have the same name: {", ".join(twice)}.')
    unknown = sorted(EVERYDAY_KINDS.difference(names))
    if unknown:
        raise ValueError(f'There is no kind with the name: {", ".join(unknown)}.')
    return [
        (family, kind, family.weight * weigh(kind) / sum(map(weigh, family.kinds)))
        for family in FAMILIES
        for kind in family.kinds
    ]


def weigh(kind: TaskKind) -> float:
    """How often a kind is drawn, next to the others of its family."""
    return kind.weight * (EVERYDAY_FACTOR if kind.name in EVERYDAY_KINDS else 1)


KINDS = list_kinds()
