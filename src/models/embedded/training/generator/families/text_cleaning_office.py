"""What people do with file names, addresses and lines at a desk: rename, build, put on one line."""

from random import Random

from ..kind import Slots, TaskKind
from ..texts import marked, natural, odd_word, phrase, plain_word
from ..words import PEOPLE, invented_word
from .text_cleaning_extract import ENDINGS, file_name, host

#: What can stand between two parts of a text.
MARKS = [',', '!', '?', '...', ';', ':', ' -', '!!', '?!', '.']


def file_and_ending(rng: Random) -> Slots:
    name = file_name(rng)
    return dict(w=name, x=rng.choice([ending for ending in ENDINGS if not name.endswith('.' + ending)]))


def name_and_host(rng: Random) -> Slots:
    second = invented_word(rng) if rng.random() < 0.7 else plain_word(rng)
    return dict(w=f'{rng.choice(PEOPLE)} {second.capitalize()}', x=host(rng))


def few_lines(rng: Random) -> Slots:
    draw = rng.choice([odd_word, plain_word, natural, lambda rng: phrase(rng, 2, 4)])
    return dict(w='\n'.join(draw(rng) for _ in range(rng.randint(2, 5))))


def marked_text(rng: Random) -> Slots:
    """A text with marks inside, as people type them after a colon: with none, one or several at the end."""
    text = marked(rng) if rng.random() < 0.6 else f'{phrase(rng, 1, 3)}{rng.choice(MARKS)} {natural(rng)}'
    return dict(w=text.rstrip('.!?') + rng.choice(['', '', '!', '!', '!!', '?!', '...', '.', '?']))


KINDS = [
    TaskKind(
        name='remove-punctuation-unquoted',
        weight=0.8,
        thoughts=['I keep letters, digits and spaces.'],
        code=["text = '{w}'", "final_answer(''.join(c for c in text if c.isalnum() or c == ' '))"],
        slots=marked_text,
        seen=[
            '<remove|delete|take out|drop> <the|all|all the> <punctuation|punctuation marks> <in|from>: {w}',
            '<remove|delete|take out|drop> <the|all|all the> <punctuation|punctuation marks> <in|from> this: {w}',
            '<no|without> punctuation <please|pls>: {w}',
            'Can you remove the punctuation here: {w}',
            'clean this from <commas, dots and so on|all punctuation|punctuation marks>: {w}',
            'I need this without <punctuation|commas and dots and so on>: {w}',
            'get rid of <the commas, dots and other signs|any punctuation>: {w}',
            'rewrite with no punctuation at all: {w}',
            'only letters, digits and spaces may stay: {w}',
            'this has punctuation that has to go: {w}',
            'text without its punctuation: {w}',
            'please unpunctuate: {w}',
        ],
        held_out=['commas, dots and all other marks have to go here: {w}'],
    ),
    TaskKind(
        name='remove-commas',
        weight=0.6,
        thoughts=['I replace the commas with nothing.'],
        code=["text = '{w}'", "final_answer(text.replace(',', ''))"],
        slots=lambda rng: dict(w=', '.join(phrase(rng, 1, 4) for _ in range(rng.randint(2, 4)))),
        quoted_if_long=0.4,
        seen=[
            '<remove|delete|take out|drop> <the|all|all the> commas: {w}',
            '$remove <the |all |all the |>commas <from|in> $quoted.',
            '$remove <every|each> comma <from|in> $quoted.',
            '<no commas|without commas> <please|pls>: {w}',
            'Write $quoted without <the |any |>commas.',
            'Leave out the commas <in|of> $quoted, only the commas.',
            "'{w}' without the commas",
            'I put too many commas in $quoted. Take them all out.',
            'What is $quoted without its commas?',
            'Only the commas of $quoted should go.',
            'Clean $quoted of commas.',
            'Cross out the commas in $quoted.',
        ],
        held_out=['The commas in $quoted have to go, nothing else.'],
    ),
    TaskKind(
        name='change-extension',
        weight=0.9,
        thoughts=['I cut off the last dot and what follows it, and put the new extension.'],
        code=["name = '{w}'", "final_answer(name.rsplit('.', 1)[0] + '.{x}')"],
        slots=file_and_ending,
        seen=[
            'rename {w} to {x}',
            'change the <extension|ending|file type> of {w} to {x}',
            '{w} but as <|a >.{x}',
            '{w} with the <extension|ending> {x}',
            "What is '{w}' called as a {x} file?",
            "I save '{w}' as {x}. What is the new file name?",
            "Replace the <extension|ending> of '{w}' <with|by> .{x}.",
            "The file '{w}' is converted to {x}. How is it called then?",
            "Swap the <extension|ending> of '{w}' for {x}.",
            "Give '{w}' the <extension|ending> {x} instead.",
            "'{w}' should end in .{x}.",
            "Same name as '{w}', but <the extension is|with> .{x}",
            "Put {x} instead of the old extension: {w}",
        ],
        held_out=["After exporting '{w}' in the format {x}, which file do I have?"],
    ),
    TaskKind(
        name='email-from-name',
        weight=0.8,
        thoughts=['I write the name in lower case with a dot and put the domain after it.'],
        code=["name = '{w}'", "final_answer(name.lower().replace(' ', '.') + '@{x}')"],
        slots=name_and_host,
        seen=[
            'email of {w} at {x}, first.last',
            'Make the <email|e-mail|mail> address first.last of {w} at {x}.',
            'Our addresses are firstname.lastname@{x}. What is the one of {w}?',
            "Everybody has an address like first.last@{x}. Which one has '{w}'?",
            "Build the <email|e-mail> address of '{w}' with the domain {x}, <first.last|a dot between the names>.",
            'What is the address of {w} if it is firstname.lastname@{x}?',
            'Turn {w} into an <email|e-mail> address @{x} with a dot between the names.',
            '{w} needs an address at {x}: first name, dot, last name, all small.',
            'name {w}, domain {x}: the <email|e-mail> with a dot between the names',
            "'{w}' -> first.last@{x}",
            'Create the mail address for the new colleague {w}, first.last at {x}.',
            "I want to write to '{w}' at {x}, they use firstname.lastname. What is the address?",
        ],
        held_out=["A colleague called '{w}' starts at {x}. Which address with first.last will it be?"],
    ),
    TaskKind(
        name='join-lines',
        weight=0.8,
        thoughts=['I split the text into lines and join them with spaces.'],
        code=['text = """{w}"""', "final_answer(' '.join(text.splitlines()))"],
        slots=few_lines,
        quoted_again=1.0,
        seen=[
            '<put|write> this <on|in> one line:\n{w}',
            '<remove|delete|take out> the line breaks:\n{w}',
            '<no line breaks|one line> <please|pls>:\n{w}',
            'Join these lines <with spaces|into one>:\n{w}',
            'Make one line of this:\n{w}',
            "I copied this and want it on one line:\n'{w}'",
            'Replace the line breaks <with|by> spaces:\n{w}',
            'All on one line, please:\n{w}',
            "Turn these lines into a single one:\n'{w}'",
            'Unwrap this text:\n{w}',
            "This should not have line breaks:\n'{w}'",
            'get rid of the line breaks here:\n{w}',
        ],
        held_out=["Glue the lines together, with a space where a line ends:\n'{w}'"],
    ),
    TaskKind(
        name='lines-to-commas',
        weight=0.7,
        thoughts=['I split the text into lines and join them with commas.'],
        code=['text = """{w}"""', "final_answer(', '.join(text.splitlines()))"],
        slots=few_lines,
        quoted_again=1.0,
        seen=[
            '<put|write> this on one line with commas:\n{w}',
            'comma separated <please|pls>:\n{w}',
            'Join these lines with commas:\n{w}',
            'Turn this column into a comma-separated line:\n{w}',
            'Put commas where the lines end:\n{w}',
            "I have a column and need it with commas:\n'{w}'",
            'Replace the line breaks <with|by> commas:\n{w}',
            'One line, commas between:\n{w}',
            "Make a comma-separated list of these lines:\n'{w}'",
            'Write these after each other, with commas:\n{w}',
            'column to commas:\n{w}',
            "List these with commas instead of line breaks:\n'{w}'",
        ],
        held_out=["Glue the lines together, with a comma where a line ends:\n'{w}'"],
    ),
]
