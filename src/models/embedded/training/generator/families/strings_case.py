"""Capital and small letters, and the ways in which programmers join words."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..texts import any_text, marked, phrase, plain_word, small_phrase, texts
from ..words import invented_word, sentence
from .strings_wordings import MORE


def with_capitals(rng: Random) -> Slots:
    """A text in capitals, or with capitals here and there."""
    share = rng.random()
    text = any_text(rng)
    if share < 0.5:
        return dict(w=text.upper())
    if share < 0.7:
        return dict(w=text.title())
    return dict(w=''.join(letter.upper() if rng.random() < 0.5 else letter for letter in text))


def name_of_words(rng: Random) -> Slots:
    """Two to four words as somebody writes the name of a variable or a file."""
    text = ' '.join(plain_word(rng) if rng.random() < 0.7 else invented_word(rng) for _ in range(rng.randint(2, 4)))
    return dict(w=rng.choice([text, text, text.title(), text[:1].upper() + text[1:]]))


def heading(rng: Random) -> str:
    """A title for a page, with punctuation and capitals."""
    text = rng.choice([marked, phrase])(rng)
    return text.title() if rng.random() < 0.5 else text


KINDS = [
    TaskKind(
        name='upper-case',
        weight=2,
        thoughts=['I will use upper.'],
        code=[
            "text = '{w}'",
            'final_answer(text.upper())',
        ],
        slots=texts(any_text),
        quoted_if_long=0.5,
        seen=[
            "Write '{w}' in <upper case|capital letters>.",
            'Convert $quoted to upper case.',
            "Make '{w}' uppercase.",
            'Turn $quoted into capital letters.',
            *asked('$text in <upper case|uppercase|capital letters|capitals|all caps>'),
            *asked('the <upper case|uppercase|all-caps> <version|form> of $text', '$quoted in <caps|big letters>'),
            wondered('the capitalised form of $text, every letter a capital'),
            '<uppercase|upper case|upper> $text',
            'Make $text <upper case|all caps|uppercase>.',
            'Write $text in <capitals|uppercase|upper case|caps>.',
            'Put $text in <capital letters|upper case|all caps>.',
            "convert '{w}' to <uppercase|upper case|capital letters|caps>",
            "'{w}' in <caps|capitals|upper case|all caps|block capitals>",
            "<caps|all caps|upper case>: '{w}'",
            'Make <all|all the|every one of the> letters <in|of> $text <capital|big|upper case>.',
            'How do you write $text in <capitals|capital letters|block letters>?',
            '<Change|Transform|Set> $sentence to <all caps|upper case|capitals>.',
            'SHOUT $text: all in <capitals|caps|upper case> please',
            'I want $text written with <capital|upper case> letters only.',
            'Every letter of $text should be <a capital|upper case>.',
            'Capitalise all <the |>letters <of|in> $text.',
            '$stated. <Make it upper case|Put it in capitals|Write it in caps|Uppercase it>.',
            'Can you <uppercase|write in capitals> $text?',
            wondered('$text in <upper case|uppercase|capital letters|capitals|all caps>'),
            *MORE['upper-case'],
        ],
        held_out=[
            "Give me '{w}' in uppercase letters.",
            'Capitalise every letter of $text.',
        ],
    ),
    TaskKind(
        name='lower-case',
        weight=1.3,
        thoughts=['I will use lower.'],
        code=[
            "text = '{w}'",
            'final_answer(text.lower())',
        ],
        slots=with_capitals,
        quoted_again=0.3,
        seen=[
            *asked('$text in <lower case|lowercase|small letters>'),
            *asked('the <lower case|lowercase|small-letter> <version|form> of $text'),
            'Write $text in <lower case|lowercase|small letters>.',
            'Convert $text to <lower case|lowercase|small letters>.',
            'Make $text <lower case|lowercase|all small|all lower case>.',
            '<lowercase|lower case|lower> $text',
            'Put $text in <lower case|small letters>.',
            "<lower case|small letters|lowercase please>: '{w}'",
            'Make <all|all the> letters <in|of> $text <small|lower case>.',
            'Change $text to <small letters|lowercase letters|all lower case>.',
            '$text is <too loud|shouted|in capitals>, write it in <small letters|lower case>.',
            'How do you write $text <without capitals|without capital letters|in small letters>?',
            'Every letter of $text should be <small|lower case>.',
            'I want $text without <any |>capital letters, all <small|lower case>.',
            '$stated. <Make it lower case|Put it in small letters|Lowercase it>.',
            'No capitals please, all in lower case: $text',
            wondered('$text in <lower case|lowercase|small letters>'),
            *MORE['lower-case'],
        ],
        held_out=[
            'Turn $text into small letters.',
            'Can I have $text all in lower case?',
        ],
    ),
    TaskKind(
        name='title-case',
        weight=0.8,
        thoughts=['I will use title.'],
        code=[
            "text = '{w}'",
            'final_answer(text.title())',
        ],
        slots=lambda rng: dict(w=sentence(rng, 2, 5) if rng.random() < 0.3 else small_phrase(rng, 2, 6)),
        seen=[
            *asked("'{w}' in title case", 'the title case <version |form |>of $sentence'),
            "Write '{w}' in title case.",
            "Capitalize <each|every> word <in|of> '{w}'.",
            '<capitalise|capitalize> <all|all the|each of the|every one of the> words <in|of> $sentence',
            "Make the first letter of every word in '{w}' a capital letter.",
            'Convert $sentence to title case.',
            'Start <each|every> word of $sentence with a <capital|capital letter|big letter>.',
            '<title case|title-case|titlecase>: {w}',
            '<Make|Turn> $sentence <into |>title case.',
            'Write $sentence like a <headline|title>, <each|every> word with a capital letter.',
            '<Every|Each> word of $sentence should <start|begin> with a capital.',
            '$stated. <Capitalise each word|Put it in title case|Give every word a capital letter>.',
            'Capital letter at the start of <each|every> word please: $sentence',
            "Can you put a capital at the start of each word in '{w}'?",
            wondered("'{w}' in title case"),
            *MORE['title-case'],
        ],
        held_out=[
            "Put '{w}' in title case.",
            'All words of $sentence need a capital first letter.',
        ],
    ),
    TaskKind(
        name='capitalise-first',
        weight=0.7,
        thoughts=['I will use capitalize.'],
        code=[
            "text = '{w}'",
            'final_answer(text.capitalize())',
        ],
        slots=lambda rng: dict(w=plain_word(rng) if rng.random() < 0.6 else small_phrase(rng, 2, 6)),
        quoted_if_long=0.5,
        seen=[
            *asked('$text with a <capital|capital first letter|big first letter>'),
            '<Capitalise|Capitalize|capitalise|capitalize> $text.',
            '<Capitalise|Capitalize> the first letter of $text.',
            'Make <only |>the first letter of $text <a capital|a capital letter|upper case|uppercase|big>.',
            'Start $text with a <capital|capital letter|big letter>.',
            'Write $text with a capital <first letter|at the beginning|at the start>.',
            'Let $text begin with <a capital letter|an upper-case letter>.',
            '$text should start with a capital letter. <Fix it|Change that>.',
            'Put a capital letter at the <start|beginning|front> of $text.',
            '$stated. <Capitalise it|Capitalize it|Make its first letter a capital>.',
            '<first letter upper case|first letter capital|first letter big>: $text',
            'Change the first letter of $text to <upper case|a capital>.',
            'Only the first letter of $text should be upper case.',
            'How do I write $text at the start of a sentence, with a capital letter?',
            "Can you <capitalise|capitalize> '{w}'?",
            *MORE['capitalise-first'],
        ],
        held_out=[
            'Give $text a capital first letter.',
            'The first letter of $text must become upper case.',
        ],
    ),
    TaskKind(
        name='swap-case',
        weight=0.5,
        thoughts=['I will use swapcase.'],
        code=[
            "text = '{w}'",
            'final_answer(text.swapcase())',
        ],
        slots=lambda rng: dict(w=with_capitals(rng)['w'] if rng.random() < 0.6 else any_text(rng)),
        quoted_again=0.3,
        seen=[
            *asked('$text with <swapped case|the case swapped|upper and lower case swapped>'),
            '<Swap|Switch|Invert|Flip|Toggle> the case of $text.',
            '<swap case|swapcase|toggle case>: $text',
            'Swap <upper and lower case|capital and small letters|capitals and small letters> in $text.',
            'Make the small letters of $text capital and the capital letters small.',
            'Turn upper case into lower case and lower case into upper case in $text.',
            'Change the case of <every|each> letter <in|of> $text.',
            'In $text, exchange capital and small letters.',
            '$stated. <Swap its case|Swap upper and lower case|Invert the case of every letter>.',
            'Every capital in $text becomes small and every small letter a capital.',
            'I need $text with the case of all letters inverted.',
            '<Exchange|Reverse> upper and lower case in $text.',
        ],
        held_out=[
            'Write $text with capitals where it has small letters, and small letters where it has capitals.',
            'Upper case to lower case and the other way round: $text',
        ],
    ),
    TaskKind(
        name='snake-case',
        weight=0.7,
        thoughts=['I make it lower case and put underscores between the words.'],
        code=[
            "text = '{w}'",
            "final_answer(text.lower().replace(' ', '_'))",
        ],
        slots=name_of_words,
        seen=[
            *asked('$sentence in snake case', '$sentence as <a snake_case name|snake_case>'),
            *asked("the snake case <version |form |>of '{w}'"),
            'Convert $sentence to <snake case|snake_case>.',
            'Write $sentence in <snake case|snake_case>.',
            '<snake case|snake_case|snakecase>: {w}',
            'Turn $sentence into <snake case|snake_case|a snake case name>.',
            'Make a snake_case <name|variable|identifier> <of|from> $sentence.',
            'How is $sentence written in snake case?',
            'I need a snake case variable name for $sentence.',
            'Change $sentence to small letters with underscores <between the words|instead of spaces>.',
            '$stated. <Make it snake case|Give me its snake_case form|Write it in snake case>.',
            'Python variable name in snake case for $sentence',
            '<snake case please|to snake case>: $sentence',
            *MORE['snake-case'],
        ],
        held_out=[
            'Give me $sentence as a name in snake case.',
            'Small letters and underscores: how does $sentence look in snake case?',
        ],
    ),
    TaskKind(
        name='kebab-case',
        weight=0.6,
        thoughts=['I make it lower case and put hyphens between the words.'],
        code=[
            "text = '{w}'",
            "final_answer(text.lower().replace(' ', '-'))",
        ],
        slots=name_of_words,
        seen=[
            *asked('$sentence in kebab case', '$sentence as <a kebab-case name|kebab-case>'),
            *asked("the kebab case <version |form |>of '{w}'"),
            'Convert $sentence to <kebab case|kebab-case>.',
            'Write $sentence in <kebab case|kebab-case>.',
            '<kebab case|kebab-case|kebabcase>: {w}',
            'Turn $sentence into <kebab case|kebab-case|a kebab case name>.',
            'Make a kebab-case <name|file name|class name> <of|from> $sentence.',
            'How is $sentence written in kebab case?',
            'I need a kebab case name for $sentence.',
            'Change $sentence to small letters with <hyphens|dashes> <between the words|instead of spaces>.',
            '$stated. <Make it kebab case|Give me its kebab-case form|Write it in kebab case>.',
            '<kebab case please|to kebab case>: $sentence',
            *MORE['kebab-case'],
        ],
        held_out=[
            'Give me $sentence as a name in kebab case.',
            'Small letters and hyphens: how does $sentence look in kebab case?',
        ],
    ),
    TaskKind(
        name='camel-case',
        weight=0.6,
        thoughts=['I capitalise every word but the first and join them.'],
        code=[
            "words = '{w}'.lower().split()",
            "final_answer(words[0] + ''.join(w.capitalize() for w in words[1:]))",
        ],
        slots=name_of_words,
        seen=[
            *asked('$sentence in camel case', '$sentence as <a camelCase name|camelCase>'),
            *asked("the camel case <version |form |>of '{w}'"),
            'Convert $sentence to <camel case|camelCase>.',
            'Write $sentence in <camel case|camelCase>.',
            '<camel case|camelCase|camelcase>: {w}',
            'Turn $sentence into <camel case|camelCase|a camel case name>.',
            'Make a camelCase <name|variable|identifier> <of|from> $sentence.',
            'How is $sentence written in camel case?',
            'I need a camel case variable name for $sentence.',
            '$stated. <Make it camel case|Give me its camelCase form|Write it in camel case>.',
            'Join the words of $sentence in camel case.',
            'JavaScript variable name in camel case for $sentence',
            '<camel case please|to camel case>: $sentence',
            *MORE['camel-case'],
        ],
        held_out=[
            'Give me $sentence as a name in camel case.',
            'What does $sentence look like in camel case?',
        ],
    ),
    TaskKind(
        name='pascal-case',
        weight=0.4,
        thoughts=['I capitalise every word and join them.'],
        code=[
            "words = '{w}'.lower().split()",
            "final_answer(''.join(w.capitalize() for w in words))",
        ],
        slots=name_of_words,
        seen=[
            *asked('$sentence in <Pascal case|pascal case>', '$sentence as a PascalCase name'),
            'Convert $sentence to <Pascal case|PascalCase|pascal case>.',
            'Write $sentence in <Pascal case|PascalCase>.',
            '<pascal case|PascalCase>: {w}',
            'Turn $sentence into <Pascal case|PascalCase|a Pascal case name>.',
            'Make a PascalCase <name|class name|identifier> <of|from> $sentence.',
            'How is $sentence written in Pascal case?',
            'I need a Pascal case class name for $sentence.',
            '$stated. <Make it Pascal case|Give me its PascalCase form>.',
            'Class name in Pascal case for $sentence',
        ],
        held_out=[
            'Give me $sentence as a name in Pascal case.',
            'What does $sentence look like in PascalCase?',
        ],
    ),
    TaskKind(
        name='slug',
        weight=0.6,
        thoughts=['I find the words in lower case and join them with hyphens.'],
        code=[
            'import re',
            "text = '{w}'",
            "final_answer('-'.join(re.findall('[a-z0-9]+', text.lower())))",
        ],
        slots=texts(heading),
        quoted_again=1.0,
        seen=[
            *asked('the <slug|URL slug> <of|for> $sentence', 'a <slug|URL slug> for $sentence'),
            *asked('$sentence as a <slug|URL slug>'),
            '<Make|Create|Build|Generate|Write> a <slug|URL slug> <of|from|for> $sentence.',
            'Turn $sentence into a <slug|URL slug|slug for a web address>.',
            '<Slugify|slugify> $sentence.',
            "slug: '{w}'",
            'Convert $sentence to a <slug|url slug>.',
            "My blog post is called '{w}'. <What is its slug?|I need the slug.|Make a slug.>",
            "The title is '{w}'. <Give me the slug for the URL|Write its slug|Slug please>.",
            '$stated. <Make a slug|Slugify it|I need a slug of it>.',
            'Which slug does the title $text get?',
        ],
        held_out=[
            'What would be the slug for a page with the title $text?',
            'A page is called $text, slugify that for me.',
        ],
    ),
]
