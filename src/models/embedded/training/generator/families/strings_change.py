"""Texts turned around, repeated, or with something replaced."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..texts import LETTERS, any_text, letter_of, long_word, odd_word, phrase, texts
from ..words import sentence, word
from .strings_wordings import MORE

#: What can stand between words: its plural, its singular, the sign.
JOINTS = [
    ('hyphens', 'a hyphen', '-'),
    ('dashes', 'a dash', '-'),
    ('underscores', 'an underscore', '_'),
    ('commas', 'a comma', ','),
    ('dots', 'a dot', '.'),
    ('slashes', 'a slash', '/'),
    ('plus signs', 'a plus sign', '+'),
    ('stars', 'a star', '*'),
]


def text_and_words(rng: Random) -> Slots:
    """A text, a word of it that is part of no other word, and a word to put in its place."""
    text = sentence(rng, 3, 6) if rng.random() < 0.6 else phrase(rng, 3, 6)
    words = text.split()
    whole = [one for one in words if text.count(one) == words.count(one)]
    return dict(w=text, a=rng.choice(whole), b=word(rng) if rng.random() < 0.6 else odd_word(rng))


def text_and_letters(rng: Random) -> Slots:
    text = long_word(rng) if rng.random() < 0.5 else any_text(rng)
    return dict(w=text, x=letter_of(rng, text), v=rng.choice(LETTERS) if rng.random() < 0.8 else rng.choice('*-_0'))


def joint(rng: Random) -> Slots:
    name, one, sign = rng.choice(JOINTS)
    return dict(w=phrase(rng, 2, 5), s=name, o=one, j=sign)


KINDS = [
    TaskKind(
        name='reverse-text',
        weight=2.5,
        thoughts=['I reverse the text with a slice.'],
        code=[
            "text = '{w}'",
            'final_answer(text[::-1])',
        ],
        slots=texts(any_text),
        seen=[
            'Reverse $quoted.',
            "What is '{w}' <backwards|reversed>?",
            'Write $quoted backwards.',
            "Spell '{w}' backwards.",
            'Give me the reverse of $quoted.',
            *asked('$text <reversed|backwards|in reverse|spelled backwards>', 'the reverse of $text'),
            *asked('$text <back to front|from back to front|from the end to the start|from right to left>'),
            wondered('the <reversed|backward|flipped> <word|text|string|version> of $text'),
            'reverse $text',
            "Reverse '{w}'.",
            "Reverse the letters of '{w}'.",
            "'{w}' backwards",
            'Spell $text backwards.',
            'Can you reverse $text?',
            'How do you write $text backwards?',
            'Turn $text around.',
            "<reverse this|backwards|in reverse|back to front|flip this>: '{w}'",
            'Say $text backwards.',
            '<Spell|Write|Say|Print> $text <in reverse|back to front|from back to front|the other way round>.',
            '<Flip|flip> $text <around|back to front|so that it reads backwards>.',
            "'{w}' <back to front|flipped|spelled backwards|the other way round|in reverse>",
            'Read $text from <right to left|the end to the beginning|back to front>.',
            "How <is|do you spell> '{w}' <spelled |>backwards?",
            '<Put|Write> the letters of $text in <reverse|the opposite|backward> order.',
            'I <need|want> $text <written |>backwards.',
            'Start with the last letter of $text and end with the first.',
            '$stated. <Reverse it|Write it backwards|Flip it|Spell it in reverse|Turn it around>.',
            '$stated_word. <What is it backwards|How does it read from back to front|What is its reverse>?',
            'mirror $text, last letter first',
            wondered('$text <reversed|backwards|in reverse|spelled backwards>'),
            *MORE['reverse-text'],
        ],
        held_out=[
            "How does '{w}' look in reverse?",
            *asked('the word you get when you reverse $text'),
            'Flip the letters in $text.',
        ],
    ),
    TaskKind(
        name='reverse-words',
        weight=0.6,
        thoughts=['I reverse the order of the words.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(text.split()[::-1]))",
        ],
        slots=lambda rng: dict(w=phrase(rng, 3, 7)),
        seen=[
            *asked("the words of '{w}' in reverse order", 'the words of $sentence in <reversed order|backward order>'),
            *asked('$sentence with <the order of the words|the word order> reversed'),
            "Reverse the order of the words in '{w}'.",
            "Reverse the <word order|order of words> of '{w}'.",
            "Put the words of '{w}' in reverse order.",
            '<reverse the words|words in reverse order|reverse word order>: {w}',
            'Write $sentence with the last word first<| and the first word last>.',
            '<Turn|Flip> the order of the words in $sentence<| around>.',
            'Read the words of $sentence from <last to first|right to left|the last to the first>.',
            'Keep the words of $sentence as they are but reverse their order.',
            'Reverse $sentence word by word, <not letter by letter|the words stay whole>.',
            '$stated. <Reverse its words|Put its words in reverse order|Reverse the order of the words>.',
            'Last word first: $sentence',
            wondered("the words of '{w}' in reverse order"),
            *MORE['reverse-words'],
        ],
        held_out=[
            "Write the words of '{w}' in the opposite order.",
            'Start with the last word of $sentence, then the word before it, back to the first word.',
        ],
    ),
    TaskKind(
        name='reverse-each-word',
        weight=0.4,
        thoughts=['I reverse each word and keep their order.'],
        code=[
            "text = '{w}'",
            "final_answer(' '.join(w[::-1] for w in text.split()))",
        ],
        slots=lambda rng: dict(w=phrase(rng, 2, 5)),
        seen=[
            *asked('$sentence with <each|every> word <reversed|backwards|spelled backwards>'),
            'Reverse <each|every> word <in|of> $sentence<| but keep the order of the words>.',
            'Reverse the letters of <each|every> word in $sentence.',
            'Write <each|every> word of $sentence backwards.',
            'Spell <each|every> word of $sentence backwards but leave the words in their places.',
            '<reverse each word|each word backwards|every word reversed>: {w}',
            'In $sentence, <reverse|flip|turn around> every <single |>word.',
            '<Flip|Turn around> each word of $sentence<|, same word order>.',
            '$stated. <Reverse each word of it|Write every word backwards|Flip every single word>.',
            'Keep the word order of $sentence but spell each word in reverse.',
        ],
        held_out=[
            'Each of the words of $sentence should be spelled backwards.',
            'Word by word, write $sentence with reversed letters in each word.',
        ],
    ),
    TaskKind(
        name='replace-word',
        weight=1.5,
        thoughts=['I will use replace.'],
        code=[
            "text = '{w}'",
            "final_answer(text.replace('{a}', '{b}'))",
        ],
        slots=text_and_words,
        quoted_if_long=0.5,
        seen=[
            "Replace '{a}' with '{b}' in '{w}'.",
            "In '{w}', <replace|change> '{a}' <with|to> '{b}'.",
            "Take '{w}' and replace every '{a}' by '{b}'.",
            "Change '{a}' to '{b}' in the text '{w}'.",
            *asked(
                "the text '{w}' with '{a}' replaced by '{b}'",
                "$sentence with '{b}' <instead of|in place of> '{a}'",
            ),
            "replace '{a}' <with|by> '{b}' in '{w}'",
            "Replace <the word |every |>'{a}' <with|by> '{b}' in the <text|sentence|string> '{w}'.",
            "In the sentence '{w}', replace '{a}' <with|by> '{b}'.",
            "Swap '{a}' for '{b}' in '{w}'.",
            "Write '{b}' instead of '{a}' in $sentence.",
            "$stated. <Replace|Exchange|Swap> '{a}' <with|for> '{b}'.",
            "$stated. <Use|Write|Put> '{b}' <instead of|in place of> '{a}'.",
            "In $sentence, <every|each|the word> '{a}' <should be|must become|becomes> '{b}'.",
            "<change|turn> '{a}' into '{b}': {w}",
            "Can you <replace|exchange|swap> the word '{a}' <with|for> '{b}' in $sentence?",
            "I want $sentence to say '{b}' where it says '{a}'.",
            "<Rename|Turn> '{a}' <to|into> '{b}' everywhere in $sentence.",
            "'{a}' -> '{b}' in '{w}'",
            "Use '{b}' as a substitute for '{a}' in $sentence.",
            wondered("the text '{w}' with '{a}' replaced by '{b}'"),
            *MORE['replace-word'],
        ],
        held_out=[
            "Substitute '{b}' for '{a}' in '{w}'.",
            "Put '{b}' instead of '{a}' in '{w}'.",
        ],
    ),
    TaskKind(
        name='replace-letter',
        weight=0.8,
        thoughts=['I will use replace.'],
        code=[
            "text = '{w}'",
            "final_answer(text.replace('{x}', '{v}'))",
        ],
        slots=text_and_letters,
        quoted_if_long=0.5,
        seen=[
            *asked("$text with <every|each> '{x}' <replaced by|changed to|turned into> '{v}'"),
            *asked("$text with '{v}' instead of '{x}'"),
            "Replace <every|each|all|the letter> '{x}' <with|by> '{v}' in $text.",
            "Replace the letter '{x}' <with|by> '{v}' in $text.",
            "<Change|Turn> <every|each> '{x}' <in|of> $text <to|into> '{v}'.",
            "In $text, replace '{x}' <with|by> '{v}'.",
            "In $text, write '{v}' <instead of|for every|in place of> '{x}'.",
            "<Swap|Exchange> every '{x}' for '{v}' in $text.",
            "replace '{x}' <with|by> '{v}': {w}",
            "$stated_word. <Replace|Exchange> <every|the letter> '{x}' <with|by> '{v}'.",
            "What does $text become if every '{x}' <becomes|turns into|is replaced by> '{v}'?",
            "'{x}' -> '{v}' in '{w}'",
            "Every letter '{x}' in $text should be '{v}'.",
            "Can you change all the '{x}' in $text to '{v}'?",
            "Write $text with '{v}' where it has '{x}'.",
            *MORE['replace-letter'],
        ],
        held_out=[
            "Use '{v}' for each '{x}' in $text.",
            "How does $text look when you replace its '{x}' with '{v}'?",
        ],
    ),
    TaskKind(
        name='replace-spaces',
        weight=0.6,
        thoughts=['I replace every space.'],
        code=[
            "text = '{w}'",
            "final_answer(text.replace(' ', '{j}'))",
        ],
        slots=joint,
        quoted_if_long=0.5,
        seen=[
            *asked('$sentence with {s} <instead of|in place of> <the |>spaces', '$sentence with {s} for spaces'),
            'Replace <the|all|every one of the> spaces in $sentence <with|by> {s}.',
            'Replace <every|each> space in $sentence <with|by> {o}.',
            'Replace spaces with "{j}" in $sentence.',
            '<Change|Turn> <the|all> spaces of $sentence <to|into> {s}.',
            'Write {s} instead of spaces in $sentence.',
            'Put {o} where there is a space in $sentence.',
            'Join the words of $sentence with {s}.',
            '<Put|Write> {o} between the words of $sentence instead of a space.',
            '<spaces to {s}|{s} for spaces>: $sentence',
            '$stated. <Replace its spaces with {s}|Use {s} instead of spaces|Swap every space for {o}>.',
            'Connect the words of $sentence with {s}.',
            'In $sentence, each space should become {o}.',
            *MORE['replace-spaces'],
        ],
        held_out=[
            'Use {o} in place of every space in $sentence.',
            'Swap the spaces of $sentence for {s}.',
        ],
    ),
    TaskKind(
        name='repeat-text',
        weight=0.6,
        thoughts=['I multiply the text.'],
        code=[
            "text = '{w}'",
            'final_answer(text * {k})',
        ],
        slots=lambda rng: dict(w=odd_word(rng), k=rng.choice([rng.randint(2, 9), rng.randint(2, 25)])),
        seen=[
            'Repeat $text {k} times.',
            'Write $text {k} times in a row.',
            "repeat '{w}' {k} times",
            *asked(
                '$text <repeated |>{k} times',
                '$text written {k} times <in a row|without spaces|one after the other>',
            ),
            '<Say|Put|Type|Output> $text {k} times in a row.',
            "'{w}' {k} times",
            "'{w}' x {k}",
            'Join {k} copies of $text.',
            'Make a text of {k} copies of $text without spaces.',
            'Repeat $text until it stands there {k} times.',
            '$stated_word. <Repeat it {k} times|Write it {k} times in a row|I need it {k} times>.',
            'Duplicate $text so that it is there {k} times.',
            'Multiply the string $text by {k}.',
            'I want to see $text {k} times, no spaces.',
        ],
        held_out=[
            'Print $text {k} times without spaces.',
            '{k} copies of $text in a row, please.',
        ],
    ),
]
