"""Tables as lists of dictionaries: numbers of a column, and single rows."""

from ..kind import SlotMaker, TaskKind
from .tables_rows import AGED, COSTED, about_table, table


def extreme(name: str, function: str, words: tuple[str, str], weight: float) -> TaskKind:
    """The name of the row with the largest or smallest number."""
    first, second = words
    return about_table(
        name=name,
        weight=weight,
        thought=f'I take the row with the {function} value.',
        code=[f"final_answer({function}(rows, key=lambda row: row['{{v}}'])['{{k}}'])"],
        slots=table(),
        nouns=[
            f'the {{k}} with the {first} {{v}}',
            f'the {{k}} that has the {second} {{v}}',
            f'the {{k}} with the {second} {{v}}',
        ],
        questions=[
            f'which {{k}} has the {first} {{v}}',
            f'which {{k}} has the {second} {{v}}',
            f'whose {{v}} is the {first}',
            f'what is the {{k}} with the {first} {{v}}',
            f'who or what has the {second} {{v}}',
        ],
        held_out=f'for which {{k}} the {{v}} is the {first}',
        held_out_question=f'in which row is the {{v}} the {first}, I need the {{k}}',
        seen=[f'Return the {{k}} of the row with the {second} {{v}}: {{t}}'],
    )


def superlative(
    name: str, function: str, slots: SlotMaker, column: str, subject: str, word: str, opposite: str
) -> TaskKind:
    """The name of the row with an extreme that has its own word, such as oldest or cheapest."""
    return about_table(
        name=name,
        weight=0.8,
        thought=f'The {word} has the {function} {column}.',
        code=[f"final_answer({function}(rows, key=lambda row: row['{column}'])['{{k}}'])"],
        slots=slots,
        nouns=[f'the {word} {subject}', f'the name of the {word} {subject}'],
        questions=[
            f'which {subject} is the {word}',
            f'what is the name of the {word} {subject}',
            f'which one is the {word}, not the {opposite}',
            f'{"who" if subject == "person" else "what"} is the {word}',
        ],
        held_out=f'which {subject} is {word}',
        held_out_question=f'whom or what do you find as the {word} {subject}',
    )


KINDS = [
    about_table(
        name='table-sum',
        weight=1.5,
        thought='I add the column of all rows.',
        code=["final_answer(sum(row['{v}'] for row in rows))"],
        slots=table(),
        nouns=[
            'the sum of {v}',
            'the total {v}',
            'the sum of the {v} column',
            'the {v} in total',
            'the sum of all {v} values',
        ],
        questions=[
            'what is the total {v}',
            'what is the sum of the {v} column',
            'how much is the {v} in total',
            'what do all {v} values add up to',
            'what is {v} summed over all rows',
        ],
        seen=['Sum up {v} in {t}.', 'Add all {v} values: {t}', 'total {v}? {t}'],
        held_out='what the {v} column sums to in total',
        held_out_question='what total does the {v} column have',
    ),
    about_table(
        name='table-mean',
        weight=1.3,
        thought='I add the column and divide by the number of rows.',
        code=["final_answer(sum(row['{v}'] for row in rows) / len(rows))"],
        slots=table(),
        nouns=[
            'the <average|mean> {v}',
            'the <average|mean> of the {v} column',
            'the <average|mean> of all {v} values',
        ],
        questions=[
            'what is the <average|mean> {v}',
            'what is the <average|mean> of the {v} column',
            'what is {v} on average',
            'how large is the {v} on average',
        ],
        seen=['Average {v} in {t}.', 'Average the {v} values: {t}', 'average {v}? {t}'],
        held_out='what the {v} column is on average',
        held_out_question='which average does the {v} column have',
    ),
    about_table(
        name='table-max',
        thought='I take the max of the column.',
        code=["final_answer(max(row['{v}'] for row in rows))"],
        slots=table(),
        nouns=['the <largest|highest|maximum> {v} value', 'the max of the {v} column', 'the highest number under {v}'],
        questions=[
            'what is the highest {v} value',
            'what is the maximum of the {v} column',
            'how high is the largest {v}',
            'what is the max of all {v} values',
        ],
        seen=['max {v} value? {t}'],
        held_out='how high the maximum of the {v} column is',
        held_out_question='how large is the highest {v}',
    ),
    about_table(
        name='table-min',
        thought='I take the min of the column.',
        code=["final_answer(min(row['{v}'] for row in rows))"],
        slots=table(),
        nouns=['the <smallest|lowest|minimum> {v} value', 'the min of the {v} column', 'the lowest number under {v}'],
        questions=[
            'what is the lowest {v} value',
            'what is the minimum of the {v} column',
            'how low is the smallest {v}',
            'what is the min of all {v} values',
        ],
        seen=['min {v} value? {t}'],
        held_out='how low the minimum of the {v} column is',
        held_out_question='how small is the lowest {v}',
    ),
    about_table(
        name='table-range',
        weight=0.7,
        thought='I subtract the min of the column from its max.',
        code=["numbers = [row['{v}'] for row in rows]", 'final_answer(max(numbers) - min(numbers))'],
        slots=table(),
        nouns=['the difference between the highest and the lowest {v}', 'the range of {v}'],
        questions=[
            'what is the difference between the highest and the lowest {v}',
            'how far apart are the largest and the smallest {v}',
            'what is the range of the {v} column',
        ],
        held_out='the range from the lowest to the highest {v}, as a difference',
        held_out_question='how much larger is the highest {v} than the lowest',
    ),
    extreme('table-name-of-largest', 'max', ('<highest|largest>', '<most|biggest|highest|maximum>'), 1.5),
    extreme('table-name-of-smallest', 'min', ('<lowest|smallest>', '<least|smallest|lowest|minimum>'), 1.3),
    superlative('table-oldest', 'max', table(AGED), 'age', 'person', 'oldest', 'youngest'),
    superlative('table-youngest', 'min', table(AGED), 'age', 'person', 'youngest', 'oldest'),
    superlative('table-most-expensive', 'max', table(COSTED), 'price', 'item', 'most expensive', 'cheapest'),
    superlative('table-cheapest', 'min', table(COSTED), 'price', 'item', 'cheapest', 'most expensive'),
    about_table(
        name='table-lookup',
        weight=1.5,
        thought='I look for the row with this name and take its value.',
        code=["final_answer([row['{v}'] for row in rows if row['{k}'] == '{o}'][0])"],
        slots=table(),
        nouns=['the {v} of {o}', 'the {v} for {o}', 'the {v} value of {o}', "{o}'s {v}"],
        questions=[
            'what is the {v} of {o}',
            "what is {o}'s {v}",
            'which {v} does {o} have',
            'what {v} is given for {o}',
            'how much is the {v} for {o}',
        ],
        seen=['Look up the {v} of {o} in {t}.', '{v} of {o}? {t}'],
        held_out='which {v} belongs to {o}',
        held_out_question='what can be read as the {v} of {o}',
    ),
    about_table(
        name='table-name-by-value',
        thought='I look for the row with this value and take its name.',
        code=["final_answer([row['{k}'] for row in rows if row['{v}'] == {s}][0])"],
        slots=table(),
        nouns=['the {k} with {v} {s}', 'the {k} whose {v} is {s}', 'the {k} that has {av} of {s}'],
        questions=[
            'which {k} has {v} {s}',
            'which {k} has {av} of {s}',
            'whose {v} is {s}',
            'for which {k} is the {v} equal to {s}',
        ],
        held_out='which {k} belongs to the {v} {s}',
        held_out_question='what {k} stands where the {v} is {s}',
    ),
    about_table(
        name='table-lookup-text',
        weight=0.8,
        thought='I look for the row with this name and take its text.',
        code=["final_answer([row['{g}'] for row in rows if row['{k}'] == '{o}'][0])"],
        slots=table(has_group=True),
        nouns=['the {g} of {o}', 'the {g} for {o}', "{o}'s {g}"],
        questions=[
            'what is the {g} of {o}',
            "what is {o}'s {g}",
            'which {g} does {o} have',
            'which {g} is given for {o}',
        ],
        seen=['Look up the {g} of {o} in {t}.', '{g} of {o}? {t}'],
        held_out='which {g} belongs to {o}',
        held_out_question='what can be read as the {g} of {o}',
    ),
    about_table(
        name='table-difference-of-two',
        thought='I put the column into a dictionary by name and subtract.',
        code=["values = {row['{k}']: row['{v}'] for row in rows}", "final_answer(values['{o}'] - values['{q}'])"],
        slots=table(),
        nouns=['the {v} of {o} minus the {v} of {q}', 'the {v} of {o} less that of {q}'],
        questions=[
            'what is the {v} of {o} minus the {v} of {q}',
            "what do you get if you subtract {q}'s {v} from {o}'s",
            'what is {v} of {o} minus {v} of {q}',
        ],
        held_out='the {v} of {o} after subtracting that of {q}',
        held_out_question='how much is left of the {v} of {o} minus that of {q}',
    ),
    about_table(
        name='table-sum-of-two',
        weight=0.8,
        thought='I put the column into a dictionary by name and add.',
        code=["values = {row['{k}']: row['{v}'] for row in rows}", "final_answer(values['{o}'] + values['{q}'])"],
        slots=table(),
        nouns=['the {v} of {o} plus the {v} of {q}', 'the {v} of {o} and {q} together'],
        questions=[
            'what is the {v} of {o} plus the {v} of {q}',
            'what is the {v} of {o} and {q} together',
            'how much {v} do {o} and {q} have in sum',
        ],
        held_out='the {v} of {o} together with that of {q}',
        held_out_question='what is the sum of the {v} of {o} and that of {q}',
    ),
    about_table(
        name='table-share-of-total',
        weight=0.6,
        thought='I divide the value of this name by the total and take percent.',
        code=[
            "values = {row['{k}']: row['{v}'] for row in rows}",
            "final_answer(values['{o}'] / sum(values.values()) * 100)",
        ],
        slots=table(),
        nouns=['the share of {o} in the total {v}, in percent', 'the percentage of the total {v} that {o} has'],
        questions=[
            'what percent of the total {v} does {o} have',
            "what is {o}'s share of the total {v} in percent",
            'what percentage of all {v} comes from {o}',
        ],
        held_out='how many percent of the total {v} belong to {o}',
        held_out_question='how many percent of the total {v} has {o}',
    ),
]
