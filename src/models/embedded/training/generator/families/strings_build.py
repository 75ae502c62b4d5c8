"""Texts built from others: joined, wrapped, filled up, masked."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import LETTERS, any_text, long_word, odd_word, phrase, plain_word
from ..words import invented_word
from .strings_change import joint

#: What can stand around a text: its name, the opening and the closing sign.
WRAPS = [
    ('brackets', '(', ')'),
    ('round brackets', '(', ')'),
    ('parentheses', '(', ')'),
    ('square brackets', '[', ']'),
    ('angle brackets', '<', '>'),
    ('stars', '*', '*'),
    ('asterisks', '*', '*'),
    ('underscores', '_', '_'),
    ('hash signs', '#', '#'),
    ('dashes', '-', '-'),
]


def letters_and_joint(rng: Random) -> Slots:
    return joint(rng) | dict(w=odd_word(rng) if rng.random() < 0.3 else long_word(rng))


def wrap(rng: Random) -> Slots:
    name, left, right = rng.choice(WRAPS)
    return dict(w=any_text(rng), s=name, f=left, g=right)


def digits_to_pad(rng: Random) -> Slots:
    digits = str(rng.randint(1, 10 ** rng.randint(1, 4)))
    return dict(w=digits, k=rng.randint(len(digits) + 1, 10))


def equally_long(rng: Random) -> Slots:
    """Two words of the same length."""
    one = invented_word(rng)
    other = ''.join(rng.choice(LETTERS) for _ in one)
    return dict(w=one, v=other if rng.random() < 0.5 else one[1:] + rng.choice(LETTERS))


def two_texts(rng: Random) -> Slots:
    return dict(w=any_text(rng), v=odd_word(rng))


def card_number(rng: Random) -> Slots:
    """Digits of a card, a phone or an account."""
    digits = ''.join(rng.choice('0123456789') for _ in range(rng.randint(6, 16)))
    return dict(w=digits, k=rng.choice([4, 4, 4, 2, 3, 5]))


KINDS = [
    TaskKind(
        name='join-letters',
        weight=0.7,
        thoughts=['I join the letters with the sign between them.'],
        code=[
            "text = '{w}'",
            "final_answer('{j}'.join(text))",
        ],
        slots=letters_and_joint,
        seen=[
            *asked('$word with {s} between the letters', 'the letters of $text joined <with|by> {s}'),
            *asked('$word spelled with {s} between all letters'),
            '<Put|Insert|Add|Write|Place> {s} between <the|all the|all> letters of $text.',
            '<Put|Insert|Add|Write|Place> {o} between <every two|the single> letters of $text.',
            '<Put|Insert> {o} after <every|each> letter of $text <except|but not after> the last.',
            'Join the letters of $text <with|by|using> {s}.',
            '<Separate|Split up> the letters of $text <with|by> {s}.',
            'Spell $text with {s} between the letters.',
            "{s} between the letters: '{w}'",
            '$stated_word. <Put {s} between its letters|Join its letters with {s}>.',
            'Join the characters of $text with "{j}".',
        ],
        held_out=[
            'Write $text letter by letter with {s} in between.',
            'All letters of $text, with {o} between each two.',
        ],
    ),
    TaskKind(
        name='wrap-text',
        weight=0.7,
        thoughts=['I put the signs around the text.'],
        code=[
            "text = '{w}'",
            "final_answer('{f}' + text + '{g}')",
        ],
        slots=wrap,
        quoted_if_long=0.5,
        seen=[
            *asked('$text in {s}', '$text with {s} around it', '$text <inside|between> {s}'),
            'Put $text in {s}.',
            'Put {s} around $text.',
            '<Wrap|Enclose|Write|Set> $text in {s}.',
            'Surround $text <with|by> {s}.',
            'Add {s} <around|on both sides of> $text.',
            "in {s}: '{w}'",
            'How does $text look in {s}?',
            '$stated. <Put it in {s}|Wrap it in {s}|Add {s} around it>.',
            '$text should stand <in|between> {s}.',
            'I want {s} <before and after|around> $text.',
        ],
        held_out=[
            'Place $text between {s}.',
            'I would like to have $text wrapped in {s}.',
        ],
    ),
    TaskKind(
        name='pad-zeros',
        weight=0.8,
        thoughts=['I fill up with zeros on the left with zfill.'],
        code=[
            "text = '{w}'",
            'final_answer(text.zfill({k}))',
        ],
        slots=digits_to_pad,
        seen=[
            *asked('{w} with leading zeros, {k} digits long', '{w} padded with zeros to {k} digits'),
            *asked(
                '{w} as a text of {k} digits with leading zeros',
                '{w} zero-padded to {k} <digits|characters|places>',
            ),
            'Pad {w} with <leading |>zeros to <a length of |>{k} <digits|characters|places>.',
            'Pad $quoted with zeros to {k} <digits|characters>.',
            'Write {w} with leading zeros so that it has {k} digits.',
            'Fill {w} up with zeros on the left to {k} <digits|places>.',
            'Add <leading zeros|zeros in front> to {w} until it has {k} <digits|characters>.',
            '<Format|Show|Print> {w} with {k} digits and leading zeros.',
            'zero-pad {w} to {k} digits',
            'zero pad {w}, width {k}',
            'My invoice number is {w} but it needs {k} digits. <Add leading zeros|Pad it with zeros>.',
            'Make {w} {k} digits long with zeros <at the front|in front|at the start>.',
            'Put zeros <before|in front of> {w} so that it is {k} <characters|digits> long.',
        ],
        held_out=[
            'The code {w} must have {k} digits, so put zeros in front.',
            'Extend {w} to {k} digits by adding leading zeros.',
        ],
    ),
    TaskKind(
        name='mask-digits',
        weight=0.8,
        thoughts=['I put a star for each digit but the last ones.'],
        code=[
            "number = '{w}'",
            "final_answer('*' * (len(number) - {k}) + number[-{k}:])",
        ],
        slots=card_number,
        seen=[
            *asked('{w} with all but the last {k} digits <masked|hidden|replaced by stars>'),
            *asked(
                'the <card |phone |account |>number {w} with only the last {k} digits visible and stars for the rest',
            ),
            'Mask all but the last {k} digits of {w}<| with stars| with asterisks>.',
            (
                'Mask <the card number|the number|the account number|the phone number> {w} except <for |>the last '
                '{k} digits.'
            ),
            'Hide all but the last {k} <digits|characters> of {w}<| with stars| with *>.',
            'Replace all digits of {w} <except|but> the last {k} <by|with> <stars|asterisks|*>.',
            'Show only the last {k} digits of {w}, stars for the <rest|others>.',
            'mask {w}, keep the last {k} digits',
            'My card number is {w}. <Mask|Hide> everything <but|except> the last {k} digits.',
            'Keep the last {k} digits of {w} and replace the others with stars.',
            'Put stars over $quoted except over the last {k} digits.',
            'Censor {w} with stars but leave the last {k} digits.',
        ],
        held_out=[
            'The last {k} digits of {w} may stay, hide the others behind stars.',
            'Print the card number {w} with stars and only the last {k} digits visible.',
        ],
    ),
    TaskKind(
        name='interleave',
        weight=0.4,
        thoughts=['I take the letters of both words in turn with zip.'],
        code=[
            "first = '{w}'",
            "second = '{v}'",
            "final_answer(''.join(a + b for a, b in zip(first, second)))",
        ],
        slots=equally_long,
        seen=[
            *asked("the letters of '{w}' and '{v}' <in turn|interleaved|mixed in turn|alternating>"),
            "Interleave <the words |>'{w}' and '{v}'.",
            "Interleave the letters of '{w}' and '{v}'.",
            "Mix '{w}' and '{v}', one letter of each in turn.",
            "Take letters from '{w}' and '{v}' <in turn|alternately>.",
            "Alternate the letters of '{w}' and '{v}'.",
            "interleave: '{w}', '{v}'",
            "Merge '{w}' and '{v}' letter by letter<| in turn>.",
            "Zip <the letters of |>'{w}' and '{v}' together.",
            "Build a word from '{w}' and '{v}' by taking one letter of each in turn.",
            "First letter of '{w}', first letter of '{v}', second letter of '{w}' and so on.",
        ],
        held_out=[
            "Combine '{w}' and '{v}' so that their letters alternate.",
            "Take turns: a letter of '{w}', then a letter of '{v}', to the end.",
        ],
    ),
    TaskKind(
        name='join-two-texts',
        weight=0.7,
        thoughts=['I add the two texts.'],
        code=[
            "first = '{w}'",
            "second = '{v}'",
            'final_answer(first + second)',
        ],
        slots=two_texts,
        quoted_again=0.6,
        seen=[
            *asked("'{w}' and '{v}' <joined|put together|glued together|concatenated>"),
            *asked("the concatenation of '{w}' and '{v}'"),
            "<Concatenate|concatenate|Concat> '{w}' and '{v}'.",
            "Join '{w}' and '{v}'<| without a space| directly>.",
            "<Put|Glue|Stick> '{w}' and '{v}' together<| without a space>.",
            "<Append|append|Attach|Add> '{v}' to <the end of |>'{w}'.",
            "<Put|Write|Add> '{v}' <after|behind|at the end of> '{w}'<| without a space>.",
            "Add the suffix '{v}' to '{w}'.",
            "'{w}' + '{v}'",
            "What do you get if you <join|concatenate|glue together> '{w}' and '{v}'?",
            "Combine the <strings|texts> '{w}' and '{v}' into one.",
            "$stated. <Append|Add|Attach> '{v}' <to it|at the end|behind it>.",
        ],
        held_out=[
            "Make one string of '{w}' and '{v}'.",
            "Glue '{v}' to the end of '{w}'.",
        ],
    ),
    TaskKind(
        name='add-prefix',
        weight=0.4,
        thoughts=['I put the prefix first.'],
        code=[
            "text = '{w}'",
            "prefix = '{v}'",
            'final_answer(prefix + text)',
        ],
        slots=two_texts,
        quoted_again=0.6,
        seen=[
            *asked("'{w}' with <the prefix |>'{v}' <in front|before it|at the front|put in front>"),
            "<Put|Write|Add> '{v}' <before|in front of|at the start of> '{w}'<| without a space>.",
            "Add the prefix '{v}' to '{w}'.",
            "<Prepend|prepend> '{v}' to '{w}'.",
            "Prefix '{w}' with '{v}'.",
            "Give '{w}' the prefix '{v}'.",
            "$stated. <Prepend|Put|Write> '{v}' <before it|in front of it|at the front>.",
            "'{w}' needs the prefix '{v}'.",
            "Let '{w}' start with '{v}': put that in front.",
            "What is '{w}' with the prefix '{v}'?",
        ],
        held_out=[
            "Glue '{v}' to the front of '{w}'.",
            "'{v}' should go in front of '{w}', no space between.",
        ],
    ),
    TaskKind(
        name='shorten-text',
        weight=0.5,
        thoughts=['I keep the start and add three dots.'],
        code=[
            "text = '{w}'",
            "final_answer(text[:{k}] + '...')",
        ],
        slots=lambda rng: dict(w=phrase(rng, 4, 7), k=rng.randint(3, 12)),
        seen=[
            *asked('$sentence <shortened|cut|truncated> to {k} <characters|letters> <plus|and|followed by> three dots'),
            "<Shorten|Cut|Truncate|Trim> $sentence <to|after> {k} characters and <add|put> '...'<| at the end>.",
            'Cut $sentence off after {k} characters and add three dots.',
            '<Keep|Take|Show> <only |>the first {k} characters of $sentence, then three dots.',
            'truncate to {k} characters with three dots: $sentence',
            (
                '$stated. <Shorten it to {k} characters and add three dots|Truncate it after {k} characters with '
                'three dots>.'
            ),
            'A preview of $sentence: the first {k} characters and three dots.',
            'I need a teaser of $sentence with {k} characters and then three dots.',
            'Truncate $sentence: {k} characters, then an ellipsis of three dots.',
            'After {k} characters, end $sentence with three dots.',
        ],
        held_out=[
            'Abbreviate $sentence after {k} characters with three dots.',
            'Only {k} characters of $sentence fit, end with three dots.',
        ],
    ),
    TaskKind(
        name='double-letters',
        weight=0.5,
        thoughts=['I write each letter several times.'],
        code=[
            "text = '{w}'",
            "final_answer(''.join(c * {k} for c in text))",
        ],
        slots=lambda rng: dict(zip(['k', 't', 's'], rng.choice([(2, 'twice', 'Double'), (3, 'three times', 'Triple')])))
        | dict(w=odd_word(rng) if rng.random() < 0.4 else plain_word(rng)),
        seen=[
            *asked(
                '$word with <each|every> letter <written |>{t}',
                '$word with all letters repeated so that each is there {t}',
            ),
            '{s} <each|every> letter <of|in> $text.',
            'Write <each|every> letter of $text {t}.',
            '<Put|Print|Type> <each|every> character of $text {t}.',
            '{s} all the letters in $text.',
            "<each|every> letter {t}: '{w}'",
            'In $text, every letter should appear {t} in a row.',
            '$stated_word. {s} <each of its letters|every letter>.',
            'Let <each|every> letter of $text stand there {t}.',
            'I want $text with every single letter {t}.',
        ],
        held_out=[
            'Spell $text with each letter {t} in a row.',
            'How does $text look when each letter is written {t}?',
        ],
    ),
]
