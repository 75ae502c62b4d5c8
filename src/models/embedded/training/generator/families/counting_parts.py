"""Lines and parts counted, and words that are long or start or end with a letter."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import natural, odd_word, plain_word, small_phrase
from ..words import PEOPLE, THINGS, sentence


def parts_with_commas(rng: Random) -> Slots:
    comma = rng.choice([',', ', ', ', ', ';', '; '])
    count = rng.randint(2, 9)
    parts = rng.choice(
        [
            [plain_word(rng) for _ in range(count)],
            [odd_word(rng) for _ in range(count)],
            rng.choices(THINGS, k=count),
            rng.choices(PEOPLE, k=count),
            [str(rng.randint(1, 99)) for _ in range(count)],
        ]
    )
    return dict(w=comma.join(parts), j=comma[0], s='comma' if comma[0] == ',' else 'semicolon')


def lines(rng: Random) -> Slots:
    draw = rng.choice([odd_word, plain_word, lambda rng: sentence(rng, 1, 4), natural])
    return dict(w='\n'.join(draw(rng) for _ in range(rng.randint(2, 6))))


def text_and_limit(rng: Random) -> Slots:
    text = rng.choice([sentence, small_phrase])(rng, 3, 8)
    return dict(w=text, k=max(2, len(rng.choice(text.split())) - rng.choice([0, 1, 1, 2])))


def text_and_first_letter(rng: Random) -> Slots:
    text = small_phrase(rng, 3, 8)
    return dict(w=text, x=rng.choice(text.split())[0] if rng.random() < 0.9 else rng.choice('abcst'))


def text_and_last_letter(rng: Random) -> Slots:
    text = small_phrase(rng, 3, 8)
    return dict(w=text, x=rng.choice(text.split())[-1])


KINDS = [
    TaskKind(
        name='count-lines',
        weight=0.7,
        thoughts=['I split the text into lines and count them.'],
        code=[
            'text = """{w}"""',
            'final_answer(len(text.splitlines()))',
        ],
        slots=lines,
        quoted_again=1.0,
        seen=[
            "How many lines <does this text have|are in this text|has this>?\n'{w}'",
            "How many lines are in the text '{w}'?",
            "Count the lines<| of this text| in this text| here>:\n'{w}'",
            "<line count|number of lines|lines|how many lines>:\n'{w}'",
            "Here is a text:\n'{w}'\nHow many lines does it have?",
            "'{w}'\nHow many lines <are that|is that|are there>?",
            "I have this text:\n'{w}'\n<Count its lines.|How many lines?>",
            "Can you count the lines of '{w}'?",
            "Find the number of lines in\n'{w}'",
            "How many lines of text are there?\n'{w}'",
            "My file contains\n'{w}'\n<How many lines is that?|Number of lines?|Count the lines.>",
        ],
        held_out=[
            "Of how many lines does this text consist?\n'{w}'",
            "Tell me how many lines you see here:\n'{w}'",
        ],
    ),
    TaskKind(
        name='count-parts',
        weight=0.9,
        thoughts=['I split at the sign and count the parts.'],
        code=[
            "text = '{w}'",
            "final_answer(len(text.split('{j}')))",
        ],
        slots=parts_with_commas,
        quoted_if_long=0.3,
        seen=[
            *asked('the number of <elements|items|entries|values> in the {s}-separated <text|list|string> $quoted'),
            "How many {s}-separated <elements|items|entries|values|parts> are in '{w}'?",
            "How many <elements|items|entries> are in the {s}-separated <text|list> '{w}'?",
            "How many <elements|items|entries|parts> does '{w}' have, separated by {s}s?",
            "Count the <elements|items|entries|values> in the {s}-separated <text|string> '{w}'.",
            'Count the <elements|items|entries> separated by {s}s: {w}',
            "Split '{w}' at <the|every> {s} and count the parts.",
            "How many parts do I get if I split '{w}' <by {s}|at the {s}s>?",
            "how many items, {s} separated: '{w}'",
            "My line is '{w}'. How many {s}-separated <values|items|fields> does it have?",
            "In '{w}' the items are separated by {s}s. How many items are there?",
        ],
        held_out=[
            "A {s} stands between the items of '{w}'. Count the items.",
            "Tell me how many entries the {s}-separated line '{w}' has.",
        ],
    ),
    TaskKind(
        name='count-long-words',
        weight=0.7,
        thoughts=['I count the words whose length is above the limit.'],
        code=[
            "words = '{w}'.split()",
            'final_answer(sum(1 for w in words if len(w) > {k}))',
        ],
        slots=text_and_limit,
        quoted_if_long=0.5,
        seen=[
            *asked(
                'the number of words <in|of> $sentence <with more than|that have more than|longer than> {k} letters',
            ),
            'How many words <in|of> $sentence <have|are written with> more than {k} letters?',
            'How many words <in|of> $sentence are longer than {k} <letters|characters>?',
            'Count the words <in|of> $sentence <with|that have> more than {k} letters.',
            'Count the words <in|of> $sentence <longer than|that are longer than> {k} <letters|characters>.',
            "how many words with more than {k} letters: '{w}'",
            '$stated. <How many words have more than {k} letters|How many words are longer than {k} letters>?',
            'How many times is there a word with over {k} letters in $sentence?',
            'In $sentence, how many words have more than {k} letters?',
            'How many long words, with more than {k} letters, are in $sentence?',
            'Only words with more than {k} letters count: how many does $sentence have?',
            'count words longer than {k} letters: $sentence',
            'number of words over {k} letters in $sentence',
        ],
        held_out=[
            'Of the words in $sentence, how many are longer than {k} letters?',
            'How many words need more than {k} letters in $sentence?',
        ],
    ),
    TaskKind(
        name='list-long-words',
        weight=0.7,
        thoughts=['I list the words whose length is above the limit.'],
        code=[
            "words = '{w}'.split()",
            'final_answer([w for w in words if len(w) > {k}])',
        ],
        slots=text_and_limit,
        quoted_if_long=0.5,
        seen=[
            *asked('the words <in|of> $sentence <with more than|that have more than|longer than> {k} letters'),
            *asked('a list of the words <in|of> $sentence with more than {k} letters'),
            'Which words <in|of> $sentence <have|are written with> more than {k} letters?',
            'Which words <in|of> $sentence are longer than {k} <letters|characters>?',
            'List the words <in|of> $sentence <with|that have> more than {k} letters.',
            'List <all|all the> words <in|of> $sentence <longer than|that are longer than> {k} <letters|characters>.',
            "words with more than {k} letters: '{w}'",
            '$stated. <Which words have more than {k} letters|List the words longer than {k} letters>.',
            'Find <all|every one of> the words with over {k} letters in $sentence.',
            'In $sentence, which words have more than {k} letters?',
        ],
        held_out=[
            'Of the words in $sentence, which are longer than {k} letters?',
            'Which words need more than {k} letters in $sentence?',
        ],
    ),
    TaskKind(
        name='count-words-by-start',
        weight=0.6,
        thoughts=['I count the words that start with the letter.'],
        code=[
            "words = '{w}'.split()",
            "final_answer(sum(1 for w in words if w.startswith('{x}')))",
        ],
        slots=text_and_first_letter,
        quoted_if_long=0.5,
        seen=[
            *asked('the number of words <in|of> $sentence that <start|begin> with $letter'),
            'How many words <in|of> $sentence <start|begin> with $letter?',
            'Count the words <in|of> $sentence that <start|begin> with $letter.',
            "how many words start with '{x}': {w}",
            '$stated. How many words <start|begin> with $letter?',
            'How many words starting with $letter <are in|are there in> $sentence?',
            'In $sentence, how many words have $letter as their first letter?',
            'How many words of $sentence have the first letter {x}?',
            'Count the words with $letter at the start in $sentence.',
            "number of words beginning with '{x}' in $sentence",
        ],
        held_out=[
            'Of the words in $sentence, how many begin with $letter?',
            'How often does a word of $sentence start with $letter?',
        ],
    ),
    TaskKind(
        name='list-words-by-start',
        weight=0.7,
        thoughts=['I list the words that start with the letter.'],
        code=[
            "words = '{w}'.split()",
            "final_answer([w for w in words if w.startswith('{x}')])",
        ],
        slots=text_and_first_letter,
        quoted_if_long=0.5,
        seen=[
            *asked(
                'the words <in|of> $sentence that <start|begin> with $letter',
                'a list of the words in $sentence starting with $letter',
            ),
            'Which words <in|of> $sentence <start|begin> with $letter?',
            'List the words <in|of> $sentence that <start|begin> with $letter.',
            "words that start with '{x}': {w}",
            '$stated. <Which words start with $letter|List the words that begin with $letter>.',
            'Find <all|all the> words starting with $letter in $sentence.',
            'In $sentence, which words have $letter as their first letter?',
            'List the words with $letter at the start in $sentence.',
            'Pick the words beginning with $letter out of $sentence.',
            'Keep only the words of $sentence that start with $letter, as a list.',
        ],
        held_out=[
            'Of the words in $sentence, which begin with $letter?',
            'Which words have the first letter {x} in $sentence?',
        ],
    ),
    TaskKind(
        name='list-words-by-end',
        weight=0.5,
        thoughts=['I list the words that end with the letter.'],
        code=[
            "words = '{w}'.split()",
            "final_answer([w for w in words if w.endswith('{x}')])",
        ],
        slots=text_and_last_letter,
        quoted_if_long=0.5,
        seen=[
            *asked(
                'the words <in|of> $sentence that end <with|in> $letter',
                'a list of the words in $sentence ending with $letter',
            ),
            'Which words <in|of> $sentence end <with|in> $letter?',
            'List the words <in|of> $sentence that end <with|in> $letter.',
            "words that end with '{x}': {w}",
            '$stated. <Which words end with $letter|List the words that end in $letter>.',
            'Find <all|all the> words ending <with|in> $letter in $sentence.',
            'In $sentence, which words have $letter as their last letter?',
            'List the words with $letter at the end in $sentence.',
            'Pick the words ending with $letter out of $sentence.',
        ],
        held_out=[
            'Of the words in $sentence, which end in $letter?',
            'Which words have the last letter {x} in $sentence?',
        ],
    ),
]
