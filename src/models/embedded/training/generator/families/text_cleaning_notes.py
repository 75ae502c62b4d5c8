"""Notes and messages from which one thing is taken, and texts with apostrophes, brackets, tags and digits cleaned."""

from collections.abc import Sequence
from random import Random

from ..kind import SlotMaker, Slots, TaskKind
from ..texts import natural, plain_word
from ..words import CITIES, PEOPLE, THINGS, invented_word
from .text_cleaning_extract import email, phone, url

GREETINGS = ["{p} speaking", 'Hello', 'Dear team', 'Hey {p}', "Hi, I'm {p}", 'Good morning', "{p} here, don't worry",
    'hi all', "hey, it's me"]
BEFORE = {
    'email': ['a mail to {x} will do', 'mail me at {x}', 'my address is {x}', "I'm at {x}", 'you reach us under {x}',
    'send it to {x}', 'contact {x}'],
    'phone': ['call {x}', 'my number is {x}', 'ring me on {x}', "I'm at {x}", 'you reach us under {x}', 'phone {x}'],
    'link': ['see {x}', 'look at {x}', 'sign up at {x}', 'the photos are on {x}', 'it is all at {x}', 'more on {x}'],
    'price': ['it costs {x}', 'I paid {x} for it', 'the total was {x}', 'they want {x}', 'you owe me {x}'],
    'time': ['we meet at {x}', 'the train goes at {x}', 'be there at {x}', 'it starts at {x}', 'doors open at {x}'],
}
AFTER = [' or come by', ' before Friday', ' please', '', '', ', thanks', ' if you like', ' by tomorrow',
    ". Don't forget", ', see you soon', ' and bring the {t}']


def mark(text: str) -> str:
    """The quotes for a text in code: double ones where it has an apostrophe."""
    return '"' if "'" in text else "'"


def note(kind: str, draw: SlotMaker) -> SlotMaker:
    """A message that holds one thing `x` of a kind."""

    def make(rng: Random) -> Slots:
        one = str(draw(rng)['x'])
        start = rng.choice(GREETINGS) + rng.choice([', ', '. ', '! ']) if rng.random() < 0.6 else ''
        state = rng.choice(['ready', 'here', 'broken', 'late'])
        middle = f'the {rng.choice(THINGS)} is {state}, ' if rng.random() < 0.4 else ''
        text = start + middle + rng.choice(BEFORE[kind]).replace('{x}', one) + rng.choice(AFTER).replace('{t}',
            rng.choice(THINGS))
        text = text.replace('{p}', rng.choice(PEOPLE)) + rng.choice(['', '', '.'])
        return dict(w=text, q=mark(text))

    return make


def some_phone(rng: Random) -> Slots:
    return dict(x=phone(rng))


def some_price(rng: Random) -> Slots:
    return dict(x=f'{rng.choice("$€£")}{rng.randint(1, 300)}.{rng.randint(0, 99):02d}')


def some_time(rng: Random) -> Slots:
    return dict(x=f'{rng.randint(6, 22)}:{rng.choice("00 05 10 15 20 30 40 45 50".split())}')


def tags(rng: Random) -> Slots:
    """Words with # in front, alone or after a sentence."""
    words = [rng.choice([plain_word(rng), rng.choice(THINGS), rng.choice(CITIES).lower(),
        invented_word(rng)]) for _ in range(rng.randint(2, 5))]
    row = ' '.join('#' + word for word in words)
    return dict(w=row if rng.random() < 0.7 else f'{natural(rng)} {row}')


def users(rng: Random) -> Slots:
    names = [rng.choice(PEOPLE).lower() + rng.choice(['', '', str(rng.randint(1, 99))]) for _ in range(rng.randint(1,
        4))]
    row = ' '.join('@' + name for name in names)
    return dict(w=rng.choice([row, f'{natural(rng)} {row}', f'thanks {row} for the {rng.choice(THINGS)}',
        f'lunch with {row} today']))


def with_brackets(rng: Random) -> Slots:
    """A text with one or two remarks in brackets, not at its start."""
    words = (natural(rng) if rng.random() < 0.6 else ' '.join(plain_word(rng) for _ in range(rng.randint(3,
        6)))).split()
    for _ in range(rng.choice([1, 1, 2])):
        remark = rng.choice([plain_word(rng), rng.choice(PEOPLE), f'{plain_word(rng)} {plain_word(rng)}',
            str(rng.randint(1, 2030)), 'new', 'see below'])
        words.insert(rng.randint(1, len(words)), f'({remark})')
    text = ' '.join(words)
    return dict(w=text[0].upper() + text[1:] if rng.random() < 0.6 else text)


def words_with_digits(rng: Random) -> Slots:
    """Several words, some with digits inside, some digits alone."""
    words = [rng.choice([plain_word(rng), rng.choice(THINGS), invented_word(rng)]) for _ in range(rng.randint(3, 6))]
    for index in rng.sample(range(len(words)), rng.randint(1, 3)):
        word = words[index]
        cut = rng.randint(1, len(word))
        words[index] = rng.choice([word[:cut] + str(rng.randint(1, 99)) + word[cut:], str(rng.randint(1, 300)),
            word + str(rng.randint(1, 9))])
    if not any(c.isdigit() for c in ''.join(words)):
        words[0] += str(rng.randint(1, 99))
    return dict(w=' '.join(words))


APOSTROPHES = (
    "don't go|it's late|I can't see|that's mine|we're here|"
    "let's eat|you won't like it|what's up|they've gone|he isn't home|she'll be back"
).split('|')


def with_apostrophe(rng: Random) -> Slots:
    first = rng.choice(['Oh', 'Hey', 'No', rng.choice(PEOPLE), 'Look'])
    one, two = rng.sample(APOSTROPHES, 2)
    text = rng.choice([f'{first}, {one}?!', f'{first}, {one}! {natural(rng)}.', f'{one}... {two}!',
        f'{natural(rng)}; {one}.', f'{first}: {one}, {two}?', f'{one}, {natural(rng)}!'])
    return dict(w=text[0].upper() + text[1:])


def spaced(rng: Random) -> Slots:
    """Words with far too many spaces between and around them, in small letters or as names."""
    words = natural(rng).split()[: rng.randint(2, 5)]
    words += [rng.choice([rng.choice(CITIES), rng.choice(THINGS)])]
    return dict(w=' ' * rng.choice([0, 1,
        3]) + ''.join(word + ' ' * rng.choice([1, 2, 3, 4, 5]) for word in words[:-1]) + words[-1])


def listed_emails(rng: Random) -> Slots:
    """Addresses among other entries, with semicolons or commas between."""
    entries = []
    for _ in range(rng.randint(2, 3)):
        entries.append(email(rng))
        if rng.random() < 0.7:
            entries.append(rng.choice([f'desk {rng.randint(10, 999)}', rng.choice(PEOPLE),
                f'room {rng.randint(1, 300)}', rng.choice(CITIES)]))
    return dict(w=rng.choice(['; ', ', ', ' / ', ' | ']).join(entries))


def found(name: str, what: str, thought: str, pattern: str, slots: SlotMaker, asks: Sequence[str],
    held_out: Sequence[str], weight: float = 1.0) -> TaskKind:
    """A kind that finds the one thing of its sort in a message. The text stands in double quotes or in none."""
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=['import re', 'text = {q}{w}{q}', f"final_answer(re.search(r'{pattern}', text).group())"],
        slots=slots,
        seen=[
            f'<Which|What> {what} does this <message|text|mail> mention: {{w}}',
            f'<Find|Get|Give me|Pull out|Extract> the {what} <in|from> <this|the> <note|message|text>: {{w}}',
            f'what is the {what} here: {{w}}',
            f'{what} only: {{w}}',
            f'just the {what} please -> {{w}}',
            f'My <sister|boss|neighbour> wrote: {{w}} <Which|What> {what} is that?',
            f'I got this message: "{{w}}" <What is the|Find the|I only need the> {what}.',
            f'"{{w}}" - {what}?',
            f'The note says "{{w}}" and all I need is the {what}.',
            f'"{{w}}"\n<Which|What> {what} is in there?',
            f'Read this and give me the {what}: {{w}}',
            *asks,
        ],
        held_out=[f'There is a {what} hidden in "{{w}}", which one?', *held_out],
    )  # fmt: skip


KINDS = [
    found('find-email', '<email address|mail address|e-mail address|email>',
        'I find the address with a regular expression.', r'[\w.-]+@[\w.-]+\w',
        note('email', lambda rng: dict(x=email(rng))), [
        'Where do I write to? {w}', 'Which address should I mail? "{w}"', 'To whom do I send it, just the address: {w}',
    ], [], 1.2),
    found('find-phone', '<phone number|telephone number|number to call>',
        'I find the number with a regular expression.', r'[+(\d][\d ()/.-]+\d', note('phone', some_phone), [
        'Which number do I call? {w}', 'What do I dial? "{w}"', 'number? {w}',
    ], []),
    found('find-link', '<link|web address|URL>', 'I find the link with a regular expression.', r'https?://\S+\w',
        note('link', lambda rng: dict(x=url(rng))), [
        'Where do I click? {w}', 'Which page do they mean? "{w}"',
    ], [], 0.8),
    found('find-price', '<price|amount|sum of money>', 'I find the price with a regular expression.',
        r'[$€£]\d+\.\d+', note('price', some_price), [
        'How much money is it? "{w}"', 'how much was it: {w}',
    ], [], 0.7),
    found('find-time', '<time|clock time|time of day>', 'I find the time with a regular expression.', r'\d+:\d+',
        note('time', some_time), [
        'When do I have to be there? "{w}"', 'at what time: {w}',
    ], [], 0.8),
    TaskKind(
        name='list-emails-among-others',
        weight=0.9,
        thoughts=['I find all addresses with a regular expression.'],
        code=['import re', "text = '{w}'", r"final_answer(re.findall(r'[\w.-]+@[\w.-]+\w', text))"],
        slots=listed_emails,
        seen=[
            'only the <mail|email> addresses: {w}',
            'Of the row "{w}" keep the <mail|email|e-mail> addresses and nothing more.',
            '"{w}" - list the <emails|email addresses|mail addresses>',
            '{w}\n<Only the emails please.|Which of these are email addresses?>',
            'My contact list is a mess: "{w}". Give me all email addresses in it.',
            'drop everything but the email addresses -> {w}',
            'Our guest book has "{w}". I need the mail addresses as a list.',
            'Sort out the addresses with an @: {w}',
            'no phone numbers, no names, just emails: {w}',
            'which mail addresses does this row have? {w}',
        ],
        held_out=['Of all that stands in "{w}" I can use the email addresses alone.'],
    ),
    TaskKind(
        name='hashtag-words',
        weight=1.0,
        thoughts=['I keep the words that start with # and cut off the sign.'],
        code=["words = '{w}'.split()", "final_answer([w[1:] for w in words if w.startswith('#')])"],
        slots=tags,
        quoted_again=0.3,
        seen=[
            '{w} - as a list, each word without its #',
            'list the tags without the <#|hash|hash sign>: {w}',
            "Which tags are in '{w}'? Without the #.",
            'tags as a list, no <#|hash>: {w}',
            "My post has '{w}'. Give me the tags without the hash sign.",
            "Strip the # from the tags in '{w}' and put them in a list.",
            'turn {w} into a list of plain words',
            '{w}\nwrite the tags as a list without #',
            "I need the hashtags of '{w}' as words, the # gone.",
            'words behind the #: {w}',
            "Take the hashtags in '{w}', lose the sign and list them.",
        ],
        held_out=["Name the tags of '{w}', their sign left away."],
    ),
    TaskKind(
        name='mentioned-users',
        weight=0.7,
        thoughts=['I keep the words that start with @ and cut off the sign.'],
        code=["words = '{w}'.split()", "final_answer([w[1:] for w in words if w.startswith('@')])"],
        slots=users,
        quoted_again=0.4,
        seen=[
            "Who is mentioned in '{w}'? Names without the @.",
            'list the users without the @: {w}',
            "Which people are tagged with @ in '{w}'? Only the names.",
            '{w} - names of the tagged ones, no @',
            "Get the user names after the @ signs in '{w}'.",
            "My post says '{w}'. Whom did I tag? Leave off the @.",
            '@ names as a list, sign removed: {w}',
            "Take all mentions out of '{w}' and list them without the @ sign.",
        ],
        held_out=["To whom does '{w}' point with an at sign? Bare names, please."],
    ),
    TaskKind(
        name='remove-brackets-text',
        weight=1.1,
        thoughts=['I replace the brackets and what is in them with nothing.'],
        code=['import re', "text = '{w}'", r"final_answer(re.sub(r' ?\(.*?\)', '', text))"],
        slots=with_brackets,
        quoted_again=0.3,
        seen=[
            'Whatever is bracketed should vanish: {w}',
            (
                "<Delete|Remove|Take out> <the brackets and what is in them|whatever is in brackets|all that "
                "stands in parentheses> from '{w}'."
            ),
            "'{w}' without the <parts|remarks> in <brackets|parentheses>",
            'no brackets, no text in them: {w}',
            'lose the bits in brackets -> {w}',
            "What does '{w}' say if I skip the brackets?",
            '{w}\n<remove what is in brackets|without the parentheses and their content please>',
            "The remarks in brackets in '{w}' are not needed. <Cut them|Take them out>.",
            "Clean this up, the parentheses with their text have to go: {w}",
            "I read '{w}' aloud and leave out what is in brackets. What do I say?",
            'strip (…) parts: {w}',
        ],
        held_out=["All of '{w}' but for the things put in brackets."],
    ),
    TaskKind(
        name='remove-digits-from-words',
        weight=1.1,
        thoughts=['I keep the characters that are no digits and leave one space between words.'],
        code=["text = '{w}'", "text = ''.join(c for c in text if not c.isdigit())",
            "final_answer(' '.join(text.split()))"],
        slots=words_with_digits,
        quoted_if_long=0.3,
        seen=[
            'rid this line of its <digits|figures>: {w}',
            '<remove|delete|drop|erase> <all |>the <digits|numbers> <here|in this|from this>: {w}',
            "<Remove|Delete|Strip> <all|the> <digits|numbers> from the <text|line|sentence> '{w}'.",
            '{w} - without <the digits|any numbers>',
            'no numbers please: {w}',
            "How does '{w}' read with no digits in it?",
            "Clean the digits out of '{w}'.",
            "The cat walked over the number keys: '{w}'. Take the digits away.",
            'digits away -> {w}',
            'I want the words of this without <digits|figures>: {w}',
            '{w}\ndelete every digit',
        ],
        held_out=["Rid '{w}' of its figures and keep the words."],
    ),
    TaskKind(
        name='remove-punctuation-with-apostrophe',
        weight=0.9,
        thoughts=['I keep letters, digits and spaces.'],
        code=['text = "{w}"', "final_answer(''.join(c for c in text if c.isalnum() or c == ' '))"],
        slots=with_apostrophe,
        seen=[
            'Only the bare words of "{w}", no marks.',
            'Rub out the punctuation of "{w}".',
            '"{w}" without punctuation',
            'no punctuation please: {w}',
            'no commas, dots, apostrophes or other marks: {w}',
            'take all the marks out, apostrophes too: {w}',
            'What is "{w}" without <any |>punctuation marks?',
            'Write "{w}" with letters and spaces only.',
            'punctuation away -> {w}',
            '{w}\nremove the punctuation',
            'Clean this line of all signs: "{w}"',
            'Only words and spaces should stay of "{w}".',
        ],
        held_out=['The marks in "{w}" have to go, every one.'],
    ),
    TaskKind(
        name='fix-wide-spaces',
        weight=0.9,
        thoughts=['I split at all spaces and join with one.'],
        code=["text = '{w}'", "final_answer(' '.join(text.split()))"],
        slots=spaced,
        seen=[
            'this has gaps all over: {w}',
            '<remove|delete> the <surplus|unneeded> <spaces|blanks>: {w}',
            'one space between the words only: {w}',
            "too many spaces in '{w}', fix it",
            "Clean up the spacing: '{w}'",
            "'{w}' - <normal|single> spaces please",
            'single spaces -> {w}',
            "Copied from a pdf: '{w}'. Put the spacing right.",
            'close the gaps, leave one space: {w}',
            "Squeeze the gaps in '{w}' to one space, none at the ends.",
            'tidy this: {w}',
        ],
        held_out=["Between the words of '{w}' one blank is enough, around them none."],
    ),
]  # fmt: skip
