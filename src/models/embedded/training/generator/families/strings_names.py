"""Names of people and titles: initials, surnames, the order of first and last name, acronyms in capitals."""

from random import Random

from ..kind import Slots, TaskKind
from ..texts import natural, plain_word, small_phrase
from ..words import PEOPLE, invented_word


def surname(rng: Random) -> str:
    return invented_word(rng).capitalize() if rng.random() < 0.7 else plain_word(rng).capitalize()


def full_name(rng: Random) -> str:
    return f'{rng.choice(PEOPLE)} {surname(rng)}'


def full_names(rng: Random) -> str:
    """A name of two or three parts."""
    middle = [rng.choice(PEOPLE)] if rng.random() < 0.35 else []
    return ' '.join([rng.choice(PEOPLE), *middle, surname(rng)])


def small_words(rng: Random) -> Slots:
    text = small_phrase(rng, 2, 5) if rng.random() < 0.6 else natural(rng)
    if rng.random() < 0.3:
        text = text.title()
    return dict(w=text)


KINDS = [
    TaskKind(
        name='acronym-in-capitals',
        thoughts=['I join the first letter of each word in capitals.'],
        code=["text = '{w}'", "final_answer(''.join(w[0] for w in text.split()).upper())"],
        slots=small_words,
        seen=[
            'acronym in <capitals|caps|capital letters|upper case> <for|of>: {w}',
            'What is the acronym of $sentence in <capitals|capital letters|upper case>?',
            'Make an <all-caps|upper-case> acronym <of|from|for> $sentence.',
            'Take the first letter of each word in $sentence, all <in capitals|as capitals|in upper case>.',
            'Abbreviate $sentence <like NASA|in capitals, like NASA|like USA>.',
            '{w} - acronym in <caps|capitals>',
            'Turn {w} into an acronym like <FAQ|ASAP|DIY>.',
            'Write the first letters of $sentence as one word of capital letters.',
            'Our project is called {w}. What is its acronym in capitals?',
            'capital initials of {w}',
            'Shorten $sentence to its first letters, in capital letters.',
            'first letters of each word, uppercase: {w}',
            'I need big letters for the acronym of {w}.',
            'How would you abbreviate {w} in capitals, first letters only?',
        ],
        held_out=[
            'The first letters of $sentence, all of them big ones, make which acronym?',
            'In capitals, please: the acronym for {w}',
        ],
    ),
    TaskKind(
        name='initials-with-dots',
        weight=0.6,
        thoughts=['I put a dot after the first letter of each name.'],
        code=["name = '{w}'", "final_answer(''.join(w[0] + '.' for w in name.split()))"],
        slots=lambda rng: dict(w=full_names(rng)),
        seen=[
            'initials with <dots|full stops|periods> <for|of>: {w}',
            'What are the initials of {w}, with <dots|a dot after each|periods>?',
            '<Write|Give|Show> the initials of {w} with a <dot|full stop|period> after each letter.',
            '{w} - initials with dots',
            'My name is {w}. What are my initials, dots included?',
            "Shorten '{w}' to initials with dots<|, like J.K.>.",
            'How does {w} sign with initials and dots?',
            'initials of {w} like J.R.',
            "Turn the name '{w}' into dotted initials.",
            'Only the first letters of {w}, each with a dot.',
            'I need dotted initials for {w}.',
            'The label should have the initials of {w}, with a dot after each.',
        ],
        held_out=[
            '{w} in short: first letters and dots.',
            'With a full stop after each one, what are the initials of {w}?',
        ],
    ),
    TaskKind(
        name='last-name-first',
        weight=0.7,
        thoughts=['I split the name and put the last name, a comma and the first name.'],
        code=["first, last = '{w}'.split()", "final_answer(last + ', ' + first)"],
        slots=lambda rng: dict(w=full_name(rng)),
        seen=[
            '<last name|surname|family name> first<| please>: {w}',
            '{w} - <last name|surname> first, with a comma',
            'Write {w} with the <last name|surname|family name> first and a comma.',
            'How do I write {w} as <last name, first name|surname, first name>?',
            "Turn '{w}' into <last name, first name|last, first|surname comma first name>.",
            'The form wants surname, first name. What do I write for {w}?',
            'Put the <surname|last name> of {w} in front, followed by a comma and the first name.',
            'In our list {w} stands under the surname, with a comma after it. How?',
            'Reorder {w} to last name, comma, first name.',
            "Change '{w}' to the form <Smith, John|Miller, Anna>.",
            'Flip the name {w}: surname, then a comma, then the first name.',
            'phone book form of the name {w}, surname first',
        ],
        held_out=['In a register {w} would be listed by surname, then a comma and the first name. Write that.'],
    ),
    TaskKind(
        name='first-name-first',
        weight=0.6,
        thoughts=['I split at the comma and put the first name before the last name.'],
        code=["last, first = '{w}'.split(', ')", "final_answer(first + ' ' + last)"],
        slots=lambda rng: dict(w=f'{surname(rng)}, {rng.choice(PEOPLE)}'),
        seen=[
            'first name first<| please>: {w}',
            'first name first, no comma: {w}',
            "Write '{w}' with the first name first and no comma.",
            "The list says '{w}'. How is that in normal order?",
            "Turn '{w}' into <first name last name|first name, then surname|the normal order>.",
            "Swap the names in '{w}' and drop the comma.",
            "Put the first name of '{w}' in front<| and leave out the comma>.",
            "Reorder '{w}': first name, then surname, no comma.",
            "My contact is stored as '{w}'. Write it the usual way, without a comma.",
            "Change '{w}' to the form <John Smith|Anna Miller>.",
            "How do I address '{w}', first name and then surname?",
            "Flip the name '{w}' so that the first name leads, without the comma.",
        ],
        held_out=["On the badge of '{w}' the first name should lead, without a comma."],
    ),
    TaskKind(
        name='first-name',
        weight=0.6,
        thoughts=['The first name has the index 0 after split.'],
        code=["name = '{w}'", 'final_answer(name.split()[0])'],
        slots=lambda rng: dict(w=full_names(rng)),
        seen=[
            '<first name|given name> of {w}',
            "What is the <first name|given name> <of|in> '{w}'?",
            'just the <first name|given name>: {w}',
            '{w}, first name only',
            "Get the first name from '{w}'.",
            "<Drop|Leave out> the surname of '{w}', I want the first name.",
            "The customer is called '{w}'. What is the first name?",
            "I write to '{w}' and start with Dear and the first name. Which name is it?",
            "Extract the <first|given> name out of '{w}'.",
            "Only the first name of '{w}' goes on the badge. What is it?",
            'Which is the first name in {w}?',
            "Take the first name out of the full name '{w}'.",
        ],
        held_out=["By what first name do friends call '{w}'?"],
    ),
    TaskKind(
        name='last-name',
        weight=0.6,
        thoughts=['The last name has the index -1 after split.'],
        code=["name = '{w}'", 'final_answer(name.split()[-1])'],
        slots=lambda rng: dict(w=full_names(rng)),
        seen=[
            '<last name|surname|family name> of {w}',
            "What is the <last name|surname|family name> <of|in> '{w}'?",
            'just the <last name|surname>: {w}',
            '{w}, <last name|surname> only',
            "Get the <last name|surname> from '{w}'.",
            "<Drop|Leave out> the first name of '{w}', I want the surname.",
            "The customer is called '{w}'. What is the <surname|last name>?",
            "I write to '{w}' and need the family name. Which is it?",
            "Extract the <last name|surname> out of '{w}'.",
            "Only the surname of '{w}' goes on the door. What is it?",
            'Which is the surname in {w}?',
            "Take the last name out of the full name '{w}'.",
        ],
        held_out=["What family name does '{w}' have?"],
    ),
    TaskKind(
        name='upper-snake-case',
        weight=0.5,
        thoughts=['I make it upper case and put underscores between the words.'],
        code=["text = '{w}'", "final_answer(text.upper().replace(' ', '_'))"],
        slots=lambda rng: dict(w=small_phrase(rng, 2, 4)),
        seen=[
            'constant name for {w}',
            '<upper snake case|screaming snake case|UPPER_SNAKE_CASE>: {w}',
            'Write $sentence in <capitals|upper case> with underscores <for|instead of> the spaces.',
            '<all caps|capitals> and underscores: {w}',
            'Make $sentence upper case and replace the spaces with underscores.',
            'I need a constant named after {w}, in <capitals|caps> with underscores.',
            'An environment variable for $sentence: capitals, underscores between the words.',
            '{w} in capitals, joined by underscores',
            'Name of the constant for $sentence, like MAX_SIZE.',
            'Join the words of $sentence with underscores, all in capitals.',
            '{w} like MY_CONSTANT_NAME',
            'Turn $sentence into a constant name in capitals.',
        ],
        held_out=['How would $sentence be called as a constant, big letters and underscores?'],
    ),
]
