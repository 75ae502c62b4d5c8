"""What the families of lists share: makers of lists, and the clauses that state one."""

from collections.abc import Sequence
from random import Random

from .kind import SlotMaker, Slots, TaskKind
from .phrases import asked, wondered
from .words import integers

#: Clauses that state a list, for any question about one.
LIST_FACTS = [
    'I have the numbers {l}',
    '<my|the|our> list is {l}',
    'my <scores|results|values|marks> are {l}',
    'the <values|numbers|figures> are {l}',
    'these are my <numbers|values|results>: {l}',
    'we <measured|counted|collected> {l}',
    '<the list contains|my list has|the list consists of> {l}',
    'I <wrote down|typed|noted|got> {l}',
    'my <sister|friend|son|colleague> got {l} in the tests',
    'the points <in|of> our last games were {l}',
    'the daily <sales|visitors|orders> were {l}',
    '<the data is|my data is|the measurements are> {l}',
    'numbers = {l}',
    '<there is|you have|you get|we are given|someone sent me> the list {l}',
    'the scores of the <class|team|group> are {l}',
]
#: Such clauses that are never trained on.
HELD_OUT_LIST_FACTS = [
    'the numbers on the board are {l}',
    'my notes have the values {l}',
]

ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split()
COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split()

#: A limit: how its thought says it, its operator, and how people say it.
LIMITS = [
    ('above the limit', '>', '<above|over|greater than|larger than|bigger than|more than|higher than>'),
    ('below the limit', '<', '<below|under|less than|smaller than|lower than>'),
    ('not below the limit', '>=', '<at least|not less than|no less than>'),
    ('not above the limit', '<=', '<at most|not more than|no more than|up to>'),
]


def decimals(rng: Random, fewest: int, most: int) -> list[float]:
    """Numbers with one or two decimals, of about one size."""
    digits, limit = rng.choice([1, 1, 2]), rng.choice([5, 20, 100])
    return [round(rng.uniform(0, limit), digits) for _ in range(rng.randint(fewest, most))]


def long_integers(rng: Random, fewest: int = 3, largest: int = 100) -> list[int]:
    """Whole numbers; every third list may have up to twelve."""
    return integers(rng, fewest, 12 if rng.random() < 0.35 else max(8, fewest), largest)


def any_numbers(rng: Random) -> Slots:
    """A list of whole numbers, or, more rarely, of decimals."""
    return dict(l=decimals(rng, 3, 8) if rng.random() < 0.2 else long_integers(rng))


def distinct_integers(rng: Random, fewest: int = 4, most: int = 9) -> list[int]:
    return rng.sample(range(1, rng.choice([20, 50, 200, 1000])), rng.randint(fewest, most))


def signed_integers(rng: Random, fewest: int = 4, most: int = 10) -> list[int]:
    """Whole numbers, about every third of them negative."""
    limit = rng.choice([10, 20, 50, 100])
    return [rng.randint(-limit // 2, limit) for _ in range(rng.randint(fewest, most))]


def ordinal(rng: Random, number: int) -> str:
    """Third, or 3rd."""
    if rng.random() < 0.6:
        return ORDINALS[number - 1]
    return f'{number}' + {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th')


def count(rng: Random, number: int) -> str:
    """3, or three: more often in words than other numbers are."""
    return COUNTS[number - 1] if rng.random() < 0.4 else str(number)


def list_text(numbers: Sequence[object], form: int) -> str:
    """A list in one of four forms that can stand beside another list."""
    plain = ', '.join(map(str, numbers))
    return [f'[{plain}]', f'[{plain}]', f'({plain})', plain.replace(' ', '')][form]


def about_list(
    name: str,
    thought: str,
    code: list[str],
    slots: SlotMaker,
    *,
    nouns: Sequence[str],
    sentences: Sequence[str],
    questions: Sequence[str],
    held_out: Sequence[str],
    held_out_questions: Sequence[str] = (),
    weight: float = 0.5,
) -> TaskKind:
    """A kind about one list `{l}`, which the facts that all of these share may state."""
    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[thought],
        code=code,
        slots=slots,
        seen=[*asked(*nouns), *sentences],
        facts=LIST_FACTS,
        questions=list(questions),
        held_out=list(held_out),
        held_out_facts=HELD_OUT_LIST_FACTS,
        held_out_questions=list(held_out_questions),
    )


def statistic(
    *,
    name: str,
    short: str,
    noun: str,
    thoughts: list[str],
    code: list[str],
    slots: SlotMaker = any_numbers,
    nouns: Sequence[str] = (),
    seen_more: Sequence[str] = (),
    questions: Sequence[str] = (),
    held_out: Sequence[str] = (),
    held_out_questions: Sequence[str] = (),
    list_first_is_held_out: bool = True,
) -> TaskKind:
    """A kind that asks for one number about a list, in the phrasings that all of these share.

    short: the noun as a person says it at once; noun: the same with all its synonyms. The other phrasings are those
    that only this kind has, and list_first_is_held_out says on which side the last of the shared ones is.
    """
    list_first = f'Here are some numbers: {{l}}. What is the {noun}?'
    return TaskKind(
        name=name,
        weight=0.6,
        thoughts=thoughts,
        code=code,
        slots=slots,
        seen=[
            f'$determine the {short} of $these_numbers.',
            f'What is the {short} of $these_numbers?',
            f'Here is a list: {{l}}. <What is|Give me|Find> the {short}<| of it>.',
            f'Given {{l}}, <compute|find> the {short}.',
            f'For the <list|numbers> {{l}}, what is the {short}?',
            *asked(f'the {noun} of $numbers', f'the {noun} in $numbers', *nouns),
            f'{noun} of {{l}}',
            f'{noun} of {{l}}?',
            f'{{l}}: <what is the|find the|the> {noun}?',
            f'{{l}} - {noun}?',
            f'{{l}} <what is the|whats the> {noun}',
            f'{noun}: {{l}}',
            f'I have the numbers {{l}}. <What is|Tell me|Find> the {noun}?',
            f'My <scores|values|numbers> are {{l}}. What is the {noun}?',
            f'Look at {{l}} and find the {noun}.',
            *seen_more,
            *([] if list_first_is_held_out else [list_first]),
            wondered(f'the {noun} of $numbers'),
        ],
        facts=LIST_FACTS,
        questions=[
            f'what is the {noun}',
            f'what is the {short} of <them|these|the list|all of them|that>',
            f"<what's|what would be|do you know> the {noun}",
            f'can you <find|tell me|give me|work out> the {noun}',
            *questions,
        ],
        held_out=[
            *held_out,
            f'Take {{l}} and <tell me|report> the {short}.',
            *asked(f'the {noun} for $numbers'),
            *([list_first] if list_first_is_held_out else []),
        ],
        held_out_facts=HELD_OUT_LIST_FACTS,
        held_out_questions=list(held_out_questions),
    )
