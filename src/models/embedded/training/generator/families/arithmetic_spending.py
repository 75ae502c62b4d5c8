"""Word problems about several amounts that are taken away or added, of money and of other things."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, goods, money, person

#: Units of a supply, what uses it, and what it is called.
SUPPLIES = [
    ('euros', 'spent', 'the account'),
    ('dollars', 'spent', 'my wallet'),
    ('pounds', 'paid', 'the jar'),
    ('points', 'lost', 'my account'),
    ('liters', 'used', 'the tank'),
    ('kg', 'used', 'the sack'),
    ('g', 'used', 'the bag'),
    ('MB', 'used', 'my plan'),
    ('GB', 'used', 'the disk'),
    ('pages', 'read', 'the book'),
    ('minutes', 'used', 'my phone plan'),
    ('meters', 'cut off', 'the roll'),
    ('ml', 'poured out', 'the bottle'),
    ('calories', 'used', 'my plan'),
    ('credits', 'spent', 'my account'),
    ('sheets', 'used', 'the pack'),
]
#: Units that add up, and what they are about.
ADDED = [
    ('km', 'ran'),
    ('km', 'drove'),
    ('km', 'cycled'),
    ('miles', 'walked'),
    ('minutes', 'trained'),
    ('hours', 'worked'),
    ('pages', 'read'),
    ('euros', 'spent'),
    ('dollars', 'earned'),
    ('pounds', 'spent'),
    ('points', 'scored'),
    ('steps', 'did'),
    ('liters', 'used'),
    ('emails', 'sent'),
    ('calories', 'burned'),
    ('push-ups', 'did'),
]
#: Units of which there can be a part.
DIVISIBLE = ('km', 'miles', 'hours', 'euros', 'dollars', 'pounds', 'liters')


def taken_away(rng: Random) -> Slots:
    """A supply `a`, of which `b`, `e` and `f` are gone and something is left."""
    unit, verb, place = rng.choice(SUPPLIES)
    size = rng.choice([30, 100, 500, 2000])
    parts = [rng.randint(2, size) for _ in range(3)]
    total = sum(parts) + rng.randint(1, size)
    if total > 60 and rng.random() < 0.5:
        total = (total // 50 + 1) * 50
    return dict(a=total, b=parts[0], e=parts[1], f=parts[2], x=unit, v=verb, w=place, n=person(rng), i=goods(rng))


def added(rng: Random) -> Slots:
    """Four amounts of one unit."""
    unit, verb = rng.choice(ADDED)
    size = rng.choice([12, 40]) if unit in ('km', 'miles', 'hours') else rng.choice([60, 300, 3000])
    numbers: list[int | float] = [rng.randint(2, size) for _ in range(4)]
    things = goods(rng)
    if unit in DIVISIBLE and rng.random() < 0.4:
        numbers, things = [round(rng.uniform(1, 30), 1) for _ in range(4)], 'kilos'
    return dict(zip('abef', numbers, strict=True)) | dict(x=unit, v=verb, n=person(rng), i=things)


def two_payers(rng: Random) -> Slots:
    """What two people paid, the first one more."""
    second = money(rng, 2, 200)
    first = round(second + money(rng, 2, 200), 2)
    return dict(a=first, b=second, n=person(rng), c=rng.choice(CURRENCIES))


KINDS = [
    TaskKind(
        name='two-taken-away',
        weight=1.5,
        thoughts=['I subtract both amounts.'],
        code=['final_answer({a} - {b} - {e})'],
        slots=taken_away,
        seen=[
            'had {a}, used {b} and {e}<|, how many left|, whats left?|, what is left|. left?>',
            'had {a} {x}, {v} {b} and {e}<|, how many left?|, how much left|, what is left?>',
            (
                'I <had|have|started with|got> {a} {x}, <{v}|used up|> {b} <and|and then|and later> {e}. <What is '
                'left?|How much is left?|How many {x} are left?|How many {x} do I have left?>'
            ),
            (
                '<There were|There are|We had> {a} {x} in {w}. <First|At first|In May> {b} were '
                '{v}, <then|later|after that|then another> {e}. <How many {x} are left?|What remains?|How much is '
                'left now?>'
            ),
            (
                'I had {a} {i}, <gave {b} to {n}|gave {b} to a friend|gave away {b}> and {e} to <my sister|a '
                'neighbour>. <How many do I have left?|How many {i} are left?>'
            ),
            (
                '{n} <has|had> {a} {i}, <loses|eats|sells|uses> {b} and <then|later> another {e}. <How many are '
                'left?|How many {i} remain?>'
            ),
            (
                '<how many|how much> <is left|are left|remain> <of|from> {a} <{x} |>after {b} and {e} are '
                '<gone|used|taken away|{v}>?'
            ),
            '<take|take away|subtract> {b} and {e} from {a}',
            '{a} {x} minus {b} <and|and another|and minus> {e}<|. what is left?| = ?>',
            (
                'out of {a} {x} I <{v}|already used> {b} <yesterday|last week|before lunch> and {e} <today|this '
                'week|after it>, <how many left|how much is left|what remains>?'
            ),
            (
                'If I have {a} {i} and <{b} break and {e} get lost|give away {b} and then {e}|use {b} and {e}>, how '
                'many <are left|remain|do I still have>?'
            ),
            '{a} {i}, {b} sold on <Monday|Saturday>, {e} on <Tuesday|Sunday>, <left?|how many are left?>',
            *asked('what is left of {a} {x} after {b} and {e}', '{a} minus {b} minus {e}'),
        ],
        facts=[
            'I <had|start with> {a} {x} and <{v}|used> {b} and then {e}',
            'there were {a} {i} and first {b} <went|were sold>, then {e}',
            'of {a} {x} in {w} {b} are {v} on one day and {e} on the next',
            '{n} had {a} {i}, <gave|sold> {b} to a friend and {e} to a <cousin|neighbour>',
        ],
        questions=[
            'how many are left',
            'how much is left',
            'what is left',
            'how many remain',
            'what remains in the end',
            'how much is still there',
            'what do we have left',
        ],
        held_out=['From my {a} {x}, {b} went on one thing and {e} on another. How many {x} are still there?'],
        held_out_facts=['{n} begins with {a} {i}, {b} disappear in May and {e} in June'],
    ),
    TaskKind(
        name='three-taken-away',
        thoughts=['I subtract all three amounts.'],
        code=['final_answer({a} - {b} - {e} - {f})'],
        slots=taken_away,
        seen=[
            'had {a}, used {b}, {e} and {f}<|, how many left|, whats left?|, what is left|. left?>',
            'had {a} {x}, {v} {b}, {e} and {f}<|, how many left?|, how much left|, what is left?>',
            (
                'I <had|have|started with|got> {a} {x}, <{v}|used> {b}, <then |>{e} and <then |>{f}. <What is '
                'left?|How much is left?|How many {x} do I have left?>'
            ),
            (
                '<There were|We had> {a} {x} in {w}. {b} were {v} on Monday, {e} on Tuesday<,| and> {f} on Wednesday. '
                '<How many {x} are left?|What remains?>'
            ),
            'I had {a} {i} and gave {b} to {n}, {e} to my <brother|mum> and {f} to a friend. How many <{i} |>are left?',
            '{n} had {a} {i} and <sold|lost|used> {b}, {e} and {f} of them. How many <are left|remain>?',
            '<take|take away|subtract> {b}, {e} and {f} from {a}',
            '{a} {x} minus {b}, minus {e}, minus {f}<|. what is left?>',
            '<how many|how much> <is left|are left> of {a} {x} after {b}, {e} and {f} are <gone|used|{v}>?',
            'out of {a} {x} I {v} {b}, {e} and {f}, <how many left|what remains>?',
            '{a} {i}. {b} gone, then {e}, then {f}. <How many are left?|Left?>',
            *asked('what is left of {a} {x} after {b}, {e} and {f}'),
        ],
        held_out=['From my {a} {x}, {b}, {e} and lastly {f} went away. How many {x} are still there?'],
    ),
    TaskKind(
        name='three-amounts-together',
        thoughts=['I add the three numbers.'],
        code=['final_answer({a} + {b} + {e})'],
        slots=added,
        seen=[
            (
                'I {v} {a} {x} on <Monday|Friday>, {b} on <Tuesday|Saturday> and {e} on <Wednesday|Sunday>. <How many '
                '{x} is that?|How many {x} in total?|What is the total?|Total?>'
            ),
            (
                '{n} {v} <{a} {x} yesterday, {b} {x} today and {e} {x} just now|{a} {x} in May, {b} in June and {e} '
                'in July|first {a}, then {b} and later {e} {x}>. <How many {x} altogether?|How many {x} in all?>'
            ),
            '{a} {x}, {b} {x} and {e} {x}, <total?|how many {x} in total?|how much altogether?|what is that together>',
            (
                '<how many|what number of> {x} <is|are|do I get from> {a}, {b} and {e} <together|in '
                'total|combined|altogether>?'
            ),
            'mon {a}, tue {b}, wed {e}, <how many {x} in total|total {x}?|add them up|sum?>',
            'add up {a}, {b} and {e}<| {x}>',
            'This week I {v} {a}, {b} and {e} {x}. <Sum?|How many is that?|Add it up please.|What is my total?>',
            (
                'We <counted|got|had> {a} {i} <first|in one room|in box one>, {b} <then|in the next|in box two> and '
                '{e} <after that|in the last|in box three>. <How many {i} in total?|How many {i} altogether?>'
            ),
            '<whats|what is> {a} and {b} and {e} together',
            (
                '{a} {i} from {n}, {b} from <me|my sister> and {e} from <a friend|mum>, how many <{i} |>do we have '
                '<together|in all>?'
            ),
            'how many {x} did I do if I {v} {a}, {b} and {e} {x}?',
            *asked('the total of {a} {x}, {b} {x} and {e} {x}'),
        ],
        held_out=['{n} {v} {a} {x}, after that {b} {x}, and {e} {x} at the very end. What does it add up to?'],
    ),
    TaskKind(
        name='four-amounts-together',
        thoughts=['I add the four numbers.'],
        code=['final_answer({a} + {b} + {e} + {f})'],
        slots=added,
        seen=[
            'I {v} {a}, {b}, {e} and {f} {x}. <How many {x} is that?|How many {x} in total?|What is the total?|Total?>',
            (
                '{n} {v} {a} {x} on Monday, {b} on Tuesday, {e} on Thursday and {f} on Sunday. <How many {x} '
                'altogether?|Total?>'
            ),
            '{a} {x}, {b} {x}, {e} {x} and {f} {x}, <total?|how many {x} in total?|how much altogether?>',
            '<how many|what number of> {x} <is|are> {a}, {b}, {e} and {f} <together|in total|combined|altogether>?',
            'mon {a}, tue {b}, wed {e}, thu {f}, <how many {x} in total|total {x}?|add them up>',
            'add up {a}, {b}, {e} and {f}<| {x}>',
            'In four weeks I {v} {a}, {b}, {e} and {f} {x}. <Sum?|How many is that?|What is my total?>',
            'We counted {a}, {b}, {e} and {f} {i}. How many {i} <in total|altogether|is that>?',
            '<whats|what is> {a} and {b} and {e} and {f} together',
            'spring {a}, summer {b}, autumn {e}, winter {f} {i}, <how many in the year?|total for the year?>',
            'the four boxes hold {a}, {b}, {e} and {f} {i}, <how many is that|how many {i} are there in all>?',
            *asked('the total of {a}, {b}, {e} and {f} {x}'),
        ],
        held_out=['{n} {v} {a} {x}, then {b}, then {e}, and {f} at the very end. What does it add up to?'],
    ),
    TaskKind(
        name='settle-up-two',
        thoughts=['Half of the difference must be paid back.'],
        code=['final_answer(({a} - {b}) / 2)'],
        slots=two_payers,
        seen=[
            (
                'I paid {a} {c} and {n} paid {b} {c}. <We split everything|We want to share it equally>. How much does '
                '{n} owe me?'
            ),
            (
                'I <spent|paid> {a} {c}, {n} {b} {c}, <split 50/50|we go halves|half half>, <what does {n} owe me?|how '
                'much do I get?>'
            ),
            '{n} paid {a} {c} for the two of us and I paid {b} {c}. How much do I owe {n} so that we are even?',
            'On our trip I paid {a} {c} and {n} only {b} {c}. What must {n} give me so we both paid the same?',
            'me {a} {c}, {n} {b} {c}, <what do we have to settle?|how much to be even?>',
            '<how much|what> does {n} owe me if I paid {a} {c} and {n} paid {b} {c} and we share the costs equally',
            (
                '{n} put in {a} {c} and I put in {b} {c}, but we share fifty-fifty. <How much do I give {n}?|What do I '
                'owe {n}?>'
            ),
            'My flatmate bought food for {a} {c}, I bought some for {b} {c}. We split it evenly. What do I owe?',
            'We share all costs. {n} has paid {a} {c} so far, I have paid {b} {c}. How much must I pay {n} back?',
            (
                'I covered {a} {c} and my partner covered {b} {c}. <To even it out|To be quits>, how much do I get '
                'from my partner?'
            ),
            '{n} and I split the holiday. {n} paid {a} {c}, I paid {b} {c}. How much do I still owe?',
            'settle up: I paid {a} {c}, the other one paid {b} {c}, equal shares, how much do I get back?',
        ],
        held_out=['Of our shared costs {n} paid {a} {c} and I paid {b} {c}. What do I hand over so that it is fair?'],
    ),
]
