"""More probabilities: dice, coins, draws and independent events, and what to expect on average."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from .simulation_chance import two_colours

CHANCE = '<probability|chance>'
COIN_FACTS = [
    'a coin is <tossed|flipped> {n} times',
    'I <toss|flip> a fair coin {n} times',
    '{n} fair coins are thrown',
]
DRAW_FACTS = [
    'a {z} has {a} {x} and {b} {y} {i}',
    'there are {a} {x} and {b} {y} {i} in a {z}',
    'a {z} contains {b} {y} and {a} {x} {i}',
]


def tosses(rng: Random) -> Slots:
    count = rng.randint(3, 15)
    return dict(n=count, k=rng.randint(1, count - 1))


def two_draws(rng: Random) -> Slots:
    return two_colours(rng) | dict(a=rng.randint(2, 20))


def die_limit(rng: Random) -> Slots:
    sides = rng.choice([6, 6, 8, 10, 12, 20])
    return dict(s=sides, k=rng.randint(2, sides - 1))


KINDS = [
    TaskKind(
        name='die-at-least',
        thoughts=['I count the sides that fit and divide by all sides.'],
        code=['good = [x for x in range(1, {s} + 1) if x >= {k}]', 'final_answer(len(good) / {s})'],
        slots=die_limit,
        seen=[
            *asked(
                f'the {CHANCE} to roll {{k}} or more with a {{s}}-sided die',
                f'the {CHANCE} of at least {{k}} on a die with {{s}} sides',
            ),
            'How likely is {k} or higher on a {s}-sided die?',
        ],
        held_out=['With a {s}-sided die, how likely do I roll at least {k}?'],
        facts=['a die with {s} sides is rolled once', 'I roll a {s}-sided die', 'somebody throws one {s}-sided die'],
        questions=[
            f'what is the {CHANCE} of {{k}} or more',
            'how likely is at least {k}',
            f'what is the {CHANCE} that it shows {{k}} or higher',
        ],
        held_out_questions=['with what chance is it at least {k}'],
    ),
    TaskKind(
        name='die-less-than',
        thoughts=['I count the sides that fit and divide by all sides.'],
        code=['good = [x for x in range(1, {s} + 1) if x < {k}]', 'final_answer(len(good) / {s})'],
        slots=die_limit,
        seen=[
            *asked(
                f'the {CHANCE} to roll less than {{k}} with a {{s}}-sided die',
                f'the {CHANCE} of a number below {{k}} on a die with {{s}} sides',
            ),
            'How likely is a number lower than {k} on a {s}-sided die?',
        ],
        held_out=['With a {s}-sided die, how likely do I roll less than {k}?'],
        facts=['a die with {s} sides is rolled once', 'I roll a {s}-sided die', 'somebody throws one {s}-sided die'],
        questions=[
            f'what is the {CHANCE} of less than {{k}}',
            'how likely is a number below {k}',
            f'what is the {CHANCE} that it shows less than {{k}}',
        ],
        held_out_questions=['with what chance is it below {k}'],
    ),
    TaskKind(
        name='die-exactly',
        thoughts=['One side out of all sides.'],
        code=['final_answer(1 / {s})'],
        slots=die_limit,
        seen=[
            *asked(
                f'the {CHANCE} to roll exactly {{k}} with a {{s}}-sided die',
                f'the {CHANCE} of a {{k}} on a die with {{s}} sides',
            ),
            'How likely is exactly {k} on a {s}-sided die?',
        ],
        held_out=['With a {s}-sided die, how likely do I roll exactly {k}?'],
        facts=['a die with {s} sides is rolled once', 'I roll a {s}-sided die', 'somebody throws one {s}-sided die'],
        questions=[
            f'what is the {CHANCE} of exactly {{k}}',
            'how likely is a {k}',
            f'what is the {CHANCE} that it shows {{k}}',
        ],
        held_out_questions=['with what chance is it exactly {k}'],
    ),
    TaskKind(
        name='two-dice-at-least',
        thoughts=['I count the pairs with at least this sum.'],
        code=[
            'pairs = [(a, b) for a in range(1, 7) for b in range(1, 7)]',
            'final_answer(len([p for p in pairs if sum(p) >= {k}]) / 36)',
        ],
        slots=lambda rng: dict(k=rng.randint(3, 12)),
        seen=[
            *asked(
                f'the {CHANCE} of a sum of at least {{k}} with two dice',
                f'the {CHANCE} that two dice show {{k}} or more in total',
            ),
            'How likely is a sum of {k} or more with two dice?',
        ],
        held_out=['With 2 dice, what is the chance of getting at least {k} in total?'],
        facts=['two dice are rolled', 'I roll two dice', 'somebody throws a pair of dice'],
        questions=[
            f'what is the {CHANCE} that the sum is at least {{k}}',
            'how likely is a total of {k} or more',
            f'what is the {CHANCE} of {{k}} or more in total',
        ],
        held_out_questions=['with what chance do they add up to at least {k}'],
    ),
    TaskKind(
        name='at-least-heads',
        thoughts=['I add the binomial terms from this number up to all tosses.'],
        code=[
            'import math',
            'final_answer(sum(math.comb({n}, i) for i in range({k}, {n} + 1)) / 2 ** {n})',
        ],
        slots=tosses,
        seen=[
            *asked(
                f'the {CHANCE} of at least {{k}} heads in {{n}} coin <flips|tosses>',
                f'the {CHANCE} of {{k}} or more heads in {{n}} <flips|tosses>',
            ),
            'How likely are at least {k} heads in {n} coin tosses?',
            'chance of {k} or more heads in {n} flips',
        ],
        held_out=['If I flip a coin {n} times, how probable are at least {k} heads?'],
        facts=COIN_FACTS,
        questions=[
            f'what is the {CHANCE} of at least {{k}} heads',
            'how likely are {k} or more heads',
            'how likely is it to see heads at least {k} times',
        ],
        held_out_questions=['with what chance do we see at least {k} heads'],
    ),
    TaskKind(
        name='at-most-heads',
        thoughts=['I add the binomial terms from zero up to this number.'],
        code=[
            'import math',
            'final_answer(sum(math.comb({n}, i) for i in range({k} + 1)) / 2 ** {n})',
        ],
        slots=tosses,
        seen=[
            *asked(
                f'the {CHANCE} of at most {{k}} heads in {{n}} coin <flips|tosses>',
                f'the {CHANCE} of {{k}} or fewer heads in {{n}} <flips|tosses>',
            ),
            'How likely are at most {k} heads in {n} coin tosses?',
            'chance of {k} or fewer heads in {n} flips',
        ],
        held_out=['If I flip a coin {n} times, how probable are at most {k} heads?'],
        facts=COIN_FACTS,
        questions=[
            f'what is the {CHANCE} of at most {{k}} heads',
            'how likely are {k} or fewer heads',
            'how likely is it to see heads at most {k} times',
        ],
        held_out_questions=['with what chance do we see at most {k} heads'],
    ),
    TaskKind(
        name='at-least-one-head',
        weight=0.8,
        thoughts=['I use the chance of no heads at all.'],
        code=['final_answer(1 - 0.5 ** {n})'],
        slots=lambda rng: dict(n=rng.randint(2, 12)),
        seen=[
            *asked(
                f'the {CHANCE} of at least one head in {{n}} coin <flips|tosses>',
                f'the {CHANCE} of getting heads at least once in {{n}} <flips|tosses>',
            ),
            'How likely is at least one head in {n} coin tosses?',
        ],
        held_out=['If I flip a coin {n} times, how probable is at least one head?'],
        facts=COIN_FACTS,
        questions=[
            f'what is the {CHANCE} of at least one head',
            'how likely is heads at least once',
            f'what is the {CHANCE} that not all are tails',
        ],
        held_out_questions=['with what chance do we see at least one head'],
    ),
    TaskKind(
        name='two-draws-without-putting-back',
        thoughts=['After the first draw one is missing, so I multiply both chances.'],
        code=[
            'total = {a} + {b}',
            'final_answer({a} / total * ({a} - 1) / (total - 1))',
        ],
        slots=two_draws,
        seen=[
            *asked(
                f'the {CHANCE} of two drawn without putting back from {{a}} {{x}} and {{b}} {{y}} {{i}} being {{x}}',
            ),
            '{a} {x} and {b} {y} {i}, two drawn without replacement. How likely are two {x} ones?',
        ],
        held_out=['From {a} {x} and {b} {y} {i} I take two without replacement. With what chance are both {x}?'],
        facts=DRAW_FACTS,
        questions=[
            f'what is the {CHANCE} that two drawn without replacement are both {{x}}',
            'how likely are two {x} ones if I take two without putting the first back',
            f'what is the {CHANCE} of drawing two {{x}} ones without putting any back',
        ],
        held_out_questions=['with what chance are both {x} when two are drawn without replacement'],
    ),
    TaskKind(
        name='two-draws-with-putting-back',
        thoughts=['Both draws have the same chance, so I square it.'],
        code=[
            'total = {a} + {b}',
            'final_answer(({a} / total) ** 2)',
        ],
        slots=two_draws,
        seen=[
            *asked(
                f'the {CHANCE} of two drawn with putting back from {{a}} {{x}} and {{b}} {{y}} {{i}} being {{x}}',
            ),
            '{a} {x} and {b} {y} {i}, two drawn with replacement. How likely are two {x} ones?',
        ],
        held_out=['From {a} {x} and {b} {y} {i} I take two with replacement. With what chance are both {x}?'],
        facts=DRAW_FACTS,
        questions=[
            f'what is the {CHANCE} that two drawn with replacement are both {{x}}',
            'how likely are two {x} ones if I put the first back before the second',
            f'what is the {CHANCE} of drawing {{x}} twice if I put it back each time',
        ],
        held_out_questions=['with what chance are both {x} when two are drawn with replacement'],
    ),
    TaskKind(
        name='draw-not-that-colour',
        thoughts=['The probability is the other part divided by the total.'],
        code=['final_answer({b} / ({a} + {b}))'],
        slots=two_colours,
        seen=[
            *asked(f'the {CHANCE} that one of {{a}} {{x}} and {{b}} {{y}} {{i}} is not {{x}}'),
            '{a} {x} and {b} {y} {i}, how likely is one that is not {x}?',
        ],
        held_out=['From a {z} with {a} {x} and {b} {y} {i} I draw one. How likely is it not {x}?'],
        facts=DRAW_FACTS[:2],
        questions=[
            f'what is the {CHANCE} of drawing one that is not {{x}}',
            'how likely is it that the first one I take is not {x}',
        ],
        held_out_questions=['with what chance is the one I draw not {x}'],
    ),
]
