"""The code that answers a question about rows, by operation."""

from collections.abc import Sequence

#: The last lines of the code by operation, for rows that are dictionaries, and the thought.
VALUES = "values = {row['{k}']: row['{v}'] for row in rows}"
ROW_CODE: dict[str, tuple[str, Sequence[str]]] = {
    'total': ('I add the column of all rows.', ["final_answer(sum(row['{v}'] for row in rows))"]),
    'mean': (
        'I add the column and divide by the number of rows.',
        ["final_answer(sum(row['{v}'] for row in rows) / len(rows))"],
    ),
    'most': ('I take the row with the max value.', ["final_answer(max(rows, key=lambda row: row['{v}'])['{k}'])"]),
    'least': ('I take the row with the min value.', ["final_answer(min(rows, key=lambda row: row['{v}'])['{k}'])"]),
    'max': ('I take the max of the column.', ["final_answer(max(row['{v}'] for row in rows))"]),
    'min': ('I take the min of the column.', ["final_answer(min(row['{v}'] for row in rows))"]),
    'lookup': (
        'I look for the row with this name and take its value.',
        ["final_answer([row['{v}'] for row in rows if row['{k}'] == '{o}'][0])"],
    ),
    'more': (
        'I put the column into a dictionary by name and subtract.',
        [VALUES, "final_answer(values['{o}'] - values['{q}'])"],
    ),
    'gap': (
        'I put the column into a dictionary by name and take the difference with abs.',
        [VALUES, "final_answer(abs(values['{o}'] - values['{q}']))"],
    ),
    'both': (
        'I put the column into a dictionary by name and add.',
        [VALUES, "final_answer(values['{o}'] + values['{q}'])"],
    ),
    'above': (
        'I take the names of the rows whose value is larger than the limit.',
        ["final_answer([row['{k}'] for row in rows if row['{v}'] > {x}])"],
    ),
    'below': (
        'I take the names of the rows whose value is smaller than the limit.',
        ["final_answer([row['{k}'] for row in rows if row['{v}'] < {x}])"],
    ),
    'count_above': (
        'I count the rows whose value is larger than the limit.',
        ["final_answer(len([row for row in rows if row['{v}'] > {x}]))"],
    ),
    'count_below': (
        'I count the rows whose value is smaller than the limit.',
        ["final_answer(len([row for row in rows if row['{v}'] < {x}]))"],
    ),
    'sort_up': (
        'I sort the rows upwards and take the names.',
        ["rows.sort(key=lambda row: row['{v}'])", "final_answer([row['{k}'] for row in rows])"],
    ),
    'sort_down': (
        'I sort the rows downwards and take the names.',
        ["rows.sort(key=lambda row: row['{v}'], reverse=True)", "final_answer([row['{k}'] for row in rows])"],
    ),
    'count': ('I count the rows with len.', ['final_answer(len(rows))']),
}
WEIGHTS = dict(
    total=1.5, mean=1.2, most=1.5, least=1.2, max=0.9, min=0.7,
    lookup=1.2, more=1.2, gap=1.1, both=0.8, above=1.4, below=1.0,
    count_above=1.0, count_below=0.7, sort_up=0.9, sort_down=0.9, count=0.7,
)  # fmt: skip

#: The same for rows that are split lines: the name stands first, and `{cell}` reads the number.
LINE_CODE: dict[str, Sequence[str]] = {
    'total': ['final_answer(sum({cell} for row in rows))'],
    'mean': ['final_answer(sum({cell} for row in rows) / len(rows))'],
    'most': ['final_answer(max(rows, key=lambda row: {cell})[0])'],
    'least': ['final_answer(min(rows, key=lambda row: {cell})[0])'],
    'max': ['final_answer(max({cell} for row in rows))'],
    'min': ['final_answer(min({cell} for row in rows))'],
    'lookup': ["final_answer([{cell} for row in rows if row[0] == '{o}'][0])"],
    'more': ['values = {row[0]: {cell} for row in rows}', "final_answer(values['{o}'] - values['{q}'])"],
    'gap': ['values = {row[0]: {cell} for row in rows}', "final_answer(abs(values['{o}'] - values['{q}']))"],
    'both': ['values = {row[0]: {cell} for row in rows}', "final_answer(values['{o}'] + values['{q}'])"],
    'above': ['final_answer([row[0] for row in rows if {cell} > {x}])'],
    'below': ['final_answer([row[0] for row in rows if {cell} < {x}])'],
    'count_above': ['final_answer(len([row for row in rows if {cell} > {x}]))'],
    'count_below': ['final_answer(len([row for row in rows if {cell} < {x}]))'],
    'sort_up': ['rows.sort(key=lambda row: {cell})', 'final_answer([row[0] for row in rows])'],
    'sort_down': ['rows.sort(key=lambda row: {cell}, reverse=True)', 'final_answer([row[0] for row in rows])'],
    'count': ['final_answer(len(rows))'],
}
