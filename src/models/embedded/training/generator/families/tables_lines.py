"""Rows as lines of text, and the code that splits such lines."""

from collections.abc import Sequence
from random import Random

from ..kind import Slots

#: What stands between the fields, and how the code writes it.
SEPARATORS = [(',', ',')] * 9 + [(';', ';')] * 4 + [('\t', '\\t')] * 4 + [(', ', ', ')] * 2 + [(' | ', ' | ')] * 2


def write_cell(rows: Sequence[Sequence[object]], index: int) -> str:
    """The code that reads the numbers of a column."""
    kind = 'float' if any('.' in str(row[index]) for row in rows) else 'int'
    return f'{kind}(row[{index}])'


def show_lines(
    rng: Random, header: Sequence[str], rows: Sequence[Sequence[object]], *columns: int, title: bool = False
) -> Slots:
    """The lines as text, the code `r` that copies and splits them, and `cell` and `cell2`, which read the columns."""
    lines = [[str(value) for value in row] for row in rows]
    shown = [name.capitalize() for name in header] if title else list(header)
    first, strip, split = 1, '', ''
    share = rng.random()
    if share < 0.06:
        head, *body = ['| ' + ' | '.join(row) + ' |' for row in [shown, *lines]]
        text = '\n'.join([head, '|' + '---|' * len(shown), *body])
        first, strip, split = 2, ".strip('| ')", "' | '"
    elif share < 0.18:
        width = rng.choice([1, 1, 2, 4])
        text, split = '\n'.join((' ' * width).join(row) for row in [shown, *lines]), ''
    else:
        separator, written = rng.choice(SEPARATORS)
        text, split = '\n'.join(separator.join(row) for row in [shown, *lines]), f"'{written}'"
    code = f"text = '''{text}'''\nrows = [line{strip}.split({split}) for line in text.splitlines()[{first}:]]"
    cells = {name: write_cell(rows, index) for name, index in zip(('cell', 'cell2'), columns, strict=False)}
    return dict(table=text, r=code) | cells


def gaps(rng: Random, has_lines: bool) -> Slots:
    """What stands after a table and before it; `dash` goes with a question that has no sign at its end."""
    if has_lines:
        before = rng.choice(['\n', '\n', '\n\n'])
        return dict(gap=rng.choice(['\n', '\n\n', '\n', ' \n']), colon=before, dash=before)
    return dict(
        gap=rng.choice(['. ', ' ', ': ', '\n', ' - ', ', ', '\n\n']),
        colon=rng.choice([' ', ' ', '\n']),
        dash=rng.choice([': ', ': ', ' - ', '\n', ' in ', ' of ']),
    )
