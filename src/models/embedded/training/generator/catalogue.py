"""All families and their kinds, listed in one place."""

from .draw_order import FIRST_EDITION
from .families import (
    arithmetic_everyday,
    arithmetic_shapes,
    arithmetic_shopping,
    bases,
    calculation,
    dates,
    limits,
    lists_order,
    lists_selection,
    lists_statistics,
    numbers_divisors,
    numbers_sequences,
    percent_prices,
    percent_years,
    simulation_chance,
    simulation_loops,
    strings_change,
    strings_count,
    strings_sort,
    units,
)
from .family import Family
from .kind import TaskKind

TOOLS = Family('tools', loses_capitals=False, misspells=False)
RECOVERY = Family('recovery', loses_capitals=False, misspells=False)

#: Every family, in the order of the evaluation's table. The last two have no kinds: `tool_task.py` and `recovery.py`
#: make their tasks.
FAMILIES = [
    Family(
        'arithmetic',
        [*arithmetic_shopping.KINDS, *arithmetic_everyday.KINDS, *arithmetic_shapes.KINDS],
        weight=0.9,
    ),
    Family('percent', [*percent_prices.KINDS, *percent_years.KINDS], weight=1.6),
    Family('calculation', calculation.KINDS),
    Family('lists', [*lists_statistics.KINDS, *lists_order.KINDS, *lists_selection.KINDS]),
    Family('numbers', [*numbers_divisors.KINDS, *numbers_sequences.KINDS]),
    Family(
        'strings',
        [*strings_change.KINDS, *strings_count.KINDS, *strings_sort.KINDS],
        weight=1.25,
        varies_quotes=True,
        loses_capitals=False,
        misspells=False,
    ),
    Family('bases', bases.KINDS, groups_thousands=False),
    Family('dates', dates.KINDS, weight=1.2, groups_thousands=False),
    Family('units', units.KINDS, spells_numbers=False),
    Family('simulation', [*simulation_chance.KINDS, *simulation_loops.KINDS], weight=0.8),
    Family('limits', limits.KINDS, loses_capitals=False, unanswerable=True),
    TOOLS,
    RECOVERY,
]


def list_kinds() -> list[tuple[Family, TaskKind, float]]:
    """Every kind with its family and how often it is drawn, in the order of drawing."""
    kinds = {kind.name: (family, kind) for family in FAMILIES for kind in family.kinds}
    if len(kinds) != sum(len(family.kinds) for family in FAMILIES):
        raise ValueError('Two kinds have the same name.')
    names = [name for name in FIRST_EDITION if name in kinds]
    names += [name for name in kinds if name not in FIRST_EDITION]
    return [(family, kind, kind.weight * family.weight) for family, kind in (kinds[name] for name in names)]


KINDS = list_kinds()
