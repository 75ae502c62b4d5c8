"""Tables as lists of dictionaries: rows under a condition, and single rows with more than one number."""

from ..kind import SlotMaker, TaskKind
from .tables_rows import PRICED, about_table, table

ABOVE = '<above|over|more than|greater than|higher than>'
BELOW = '<below|under|less than|lower than|smaller than>'


def compared(name: str, sign: str, words: str, is_count: bool, weight: float = 1.0) -> TaskKind:
    """The count, or the names, of the rows whose number is above or below a limit."""
    other = 'larger than' if sign == '>' else 'smaller than'
    if is_count:
        return about_table(
            name=name,
            weight=weight,
            thought=f'I count the rows whose value is {other} the limit.',
            code=[f"final_answer(len([row for row in rows if row['{{v}}'] {sign} {{x}}]))"],
            slots=table(),
            nouns=[
                f'the number of rows with {{v}} {words} {{x}}',
                f'the count of rows where {{v}} is {words} {{x}}',
                f'the number of entries with {{av}} {words} {{x}}',
            ],
            questions=[
                f'how many rows have {{v}} {words} {{x}}',
                f'how many have {{av}} {words} {{x}}',
                f'in how many rows is {{v}} {words} {{x}}',
                f'how many entries have {{av}} {words} {{x}}',
            ],
            seen=[f'Count the rows with {{v}} {words} {{x}}: {{t}}', f'how many with {{v}} {sign} {{x}}? {{t}}'],
            held_out=f'how many have {{av}} {other} {{x}}',
            held_out_question=f'how often is the {{v}} {other} {{x}}',
        )
    return about_table(
        name=name,
        weight=weight,
        thought=f'I take the names of the rows whose value is {other} the limit.',
        code=[f"final_answer([row['{{k}}'] for row in rows if row['{{v}}'] {sign} {{x}}])"],
        slots=table(),
        nouns=[
            f'the {{ks}} with {{v}} {words} {{x}}',
            f'a list of each {{k}} whose {{v}} is {words} {{x}}',
            f'every {{k}} with {{av}} {words} {{x}}',
        ],
        questions=[
            f'which {{ks}} have {{v}} {words} {{x}}',
            f'what are the {{ks}} with {{av}} {words} {{x}}',
            f'for which {{ks}} is the {{v}} {words} {{x}}',
            f'which ones have {{v}} {words} {{x}}, listed by {{k}}',
        ],
        seen=[
            f'List the {{ks}} with {{v}} {words} {{x}}: {{t}}',
            f'Filter {{t}} by {{v}} {sign} {{x}} and give the {{ks}}.',
        ],
        held_out=f'all {{ks}} whose {{v}} is {other} {{x}}',
        held_out_question=f'which {{ks}} are {other} {{x}} in {{v}}',
    )


def in_group(name: str, thought: str, line: str, nouns: list[str], questions: list[str], held: str) -> TaskKind:
    """Something about the rows that share a text."""
    return about_table(
        name=name,
        thought=thought,
        code=[line],
        slots=table(has_group=True),
        nouns=nouns,
        questions=questions,
        held_out=held,
        held_out_question=held.replace('the', 'what is the', 1) if held.startswith('the ') else held,
    )


def testing(name: str, function: str, sign: str, words: str, slots: SlotMaker) -> TaskKind:
    """Whether any row, or every row, is above a limit."""
    subject = 'any row' if function == 'any' else 'every row'
    return about_table(
        name=name,
        weight=0.6,
        thought=f'I will use {function}.',
        code=[f"final_answer({function}(row['{{v}}'] {sign} {{x}} for row in rows))"],
        slots=slots,
        nouns=[f'whether {subject} has {{v}} {words} {{x}}'],
        questions=[
            f'does {subject} have {{v}} {words} {{x}}',
            f'is the {{v}} {words} {{x}} in {subject}',
            f'is it true that {subject} has {{av}} {words} {{x}}',
        ],
        held_out=f'if {subject} has {{av}} {words} {{x}}',
        held_out_question=f'would you say that {subject} has {{v}} {words} {{x}}',
    )


KINDS = [
    about_table(
        name='table-count-rows',
        thought='I count the rows with len.',
        code=['final_answer(len(rows))'],
        slots=table(),
        nouns=['the number of rows', 'the row count', 'the number of entries', 'how many rows there are'],
        questions=[
            'how many rows are there',
            'how many entries does it have',
            'how many rows is that',
            'what is the number of rows',
        ],
        seen=['Count the rows: {t}', 'How many dictionaries are in {t}?'],
        held_out='how many entries there are in total',
        held_out_question='what count of rows does it have',
    ),
    compared('table-count-above', '>', ABOVE, is_count=True, weight=1.2),
    compared('table-count-below', '<', BELOW, is_count=True),
    compared('table-names-above', '>', ABOVE, is_count=False, weight=1.2),
    compared('table-names-below', '<', BELOW, is_count=False),
    in_group(
        'table-count-with-text',
        'I count the rows with this text.',
        "final_answer(len([row for row in rows if row['{g}'] == '{w}']))",
        [
            'the number of rows with {g} {w}',
            'the count of rows where {g} is {w}',
            'the number of entries with the {g} {w}',
        ],
        [
            'how many rows have {g} {w}',
            'how many have the {g} {w}',
            'in how many rows is {g} equal to {w}',
            'how many are {w}',
        ],
        'how many rows belong to the {g} {w}',
    ),
    in_group(
        'table-names-with-text',
        'I take the names of the rows with this text.',
        "final_answer([row['{k}'] for row in rows if row['{g}'] == '{w}'])",
        ['the {ks} with {g} {w}', 'a list of each {k} whose {g} is {w}', 'every {k} with the {g} {w}'],
        ['which {ks} have {g} {w}', 'what are the {ks} with the {g} {w}', 'for which {ks} is {g} equal to {w}'],
        'which {ks} belong to the {g} {w}',
    ),
    in_group(
        'table-sum-with-text',
        'I add the column of the rows with this text.',
        "final_answer(sum(row['{v}'] for row in rows if row['{g}'] == '{w}'))",
        ['the total {v} of the rows with {g} {w}', 'the sum of {v} for {g} {w}', 'the {v} in total where {g} is {w}'],
        [
            'what is the total {v} for {g} {w}',
            'what is the sum of {v} where {g} is {w}',
            'how much {v} is that in total for the {g} {w}',
        ],
        'the total of {v} over all rows with the {g} {w}',
    ),
    in_group(
        'table-mean-with-text',
        'I average the column of the rows with this text.',
        "numbers = [row['{v}'] for row in rows if row['{g}'] == '{w}']\nfinal_answer(sum(numbers) / len(numbers))",
        ['the average {v} of the rows with {g} {w}', 'the mean of {v} for {g} {w}', 'the average {v} where {g} is {w}'],
        [
            'what is the average {v} for {g} {w}',
            'what is the mean {v} where {g} is {w}',
            'how large is {v} on average for the {g} {w}',
        ],
        'the average of {v} over all rows with the {g} {w}',
    ),
    in_group(
        'table-rows-with-text',
        'I keep the rows with this text.',
        "final_answer([row for row in rows if row['{g}'] == '{w}'])",
        ['the rows with {g} {w}', 'all rows where {g} is {w}', 'only the rows with the {g} {w}'],
        ['which rows have {g} {w}', 'what are the rows with the {g} {w}', 'what rows remain if I keep only {g} {w}'],
        'the rows that belong to the {g} {w}',
    ),
    about_table(
        name='table-rows-above',
        weight=0.7,
        thought='I keep the rows whose value is larger than the limit.',
        code=["final_answer([row for row in rows if row['{v}'] > {x}])"],
        slots=table(),
        nouns=[
            f'the rows with {{v}} {ABOVE} {{x}}',
            f'all rows where {{v}} is {ABOVE} {{x}}',
            'only the rows with {v} > {x}',
        ],
        questions=[
            f'which rows have {{v}} {ABOVE} {{x}}',
            f'what are the rows with {{av}} {ABOVE} {{x}}',
            'what rows remain if I keep only those with {v} > {x}',
        ],
        held_out='the rows whose {v} is larger than {x}',
        held_out_question='what rows are larger than {x} in {v}',
    ),
    about_table(
        name='table-rows-below',
        weight=0.6,
        thought='I keep the rows whose value is smaller than the limit.',
        code=["final_answer([row for row in rows if row['{v}'] < {x}])"],
        slots=table(),
        nouns=[
            f'the rows with {{v}} {BELOW} {{x}}',
            f'all rows where {{v}} is {BELOW} {{x}}',
            'only the rows with {v} < {x}',
        ],
        questions=[
            f'which rows have {{v}} {BELOW} {{x}}',
            f'what are the rows with {{av}} {BELOW} {{x}}',
            'what rows remain if I keep only those with {v} < {x}',
        ],
        held_out='the rows whose {v} is smaller than {x}',
        held_out_question='what rows are smaller than {x} in {v}',
    ),
    testing('table-any-above', 'any', '>', ABOVE, table()),
    testing('table-all-above', 'all', '>', ABOVE, table()),
    about_table(
        name='table-total-cost',
        weight=1.6,
        thought='I multiply both columns in each row and add.',
        code=["final_answer(sum(row['{v}'] * row['{v2}'] for row in rows))"],
        slots=table(PRICED, has_two_numbers=True),
        nouns=[
            'the total cost',
            'the total of {v} times {v2}',
            'the sum of {v} * {v2}',
            'the total price of everything',
            'the total value of all rows, {v} times {v2}',
            'the bill in total',
        ],
        questions=[
            'what is the total cost',
            'how much does everything cost in total',
            'what is the sum of {v} times {v2}',
            'how much do I pay for all of it',
            'what is the total value, {v} times {v2} added up',
        ],
        seen=['Multiply {v} and {v2} in each row and add: {t}', 'total of {v} x {v2}? {t}'],
        held_out='what all of it costs together, {v} times {v2}',
        held_out_question='what does all of it cost together',
    ),
    about_table(
        name='table-cost-of-one',
        thought='I look for the row with this name and multiply its numbers.',
        code=["final_answer([row['{v}'] * row['{v2}'] for row in rows if row['{k}'] == '{o}'][0])"],
        slots=table(PRICED, has_two_numbers=True),
        nouns=['the cost of {o}, {v} times {v2}', 'the {v} times {v2} of {o}', 'the total cost of {o} alone'],
        questions=[
            'what is {v} times {v2} for {o}',
            'what does {o} cost, {v} times {v2}',
            'what is the cost of {o} alone, {v} times {v2}',
        ],
        held_out='what {o} alone costs, {v} times {v2}',
        held_out_question='how much is {o} alone at {v} times {v2}',
    ),
    about_table(
        name='table-costs-of-all',
        weight=0.7,
        thought='I multiply both columns in each row.',
        code=["final_answer([row['{v}'] * row['{v2}'] for row in rows])"],
        slots=table(PRICED, has_two_numbers=True),
        nouns=[
            'the list of {v} times {v2} for each row',
            'the {v} times {v2} of every row',
            'the cost of each row as a list',
        ],
        questions=[
            'what is {v} times {v2} for each row',
            'what does each row cost, as a list',
            'what are the products of {v} and {v2}, row by row',
        ],
        held_out='what every single row costs as a list, {v} times {v2}',
        held_out_question='what list do you get from {v} times {v2} in each row',
    ),
    about_table(
        name='table-most-costly-row',
        weight=0.7,
        thought='I take the row with the max of the product.',
        code=["final_answer(max(rows, key=lambda row: row['{v}'] * row['{v2}'])['{k}'])"],
        slots=table(PRICED, has_two_numbers=True),
        nouns=['the {k} with the highest {v} times {v2}', 'the {k} with the largest total, {v} * {v2}'],
        questions=[
            'which {k} has the highest {v} times {v2}',
            'which {k} has the largest cost, {v} times {v2}',
            'for which {k} is {v} * {v2} the largest',
        ],
        held_out='which {k} costs most with {v} times {v2}',
        held_out_question='which {k} has most if you take {v} times {v2}',
    ),
]
