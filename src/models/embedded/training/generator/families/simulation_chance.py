"""Probabilities, and the number of ways to choose or arrange."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked, wondered
from ..words import goods


def heads(rng: Random) -> Slots:
    tosses = rng.randint(3, 20)
    return dict(n=tosses, k=rng.randint(0, tosses))


def selection(rng: Random) -> Slots:
    total = rng.randint(4, 30)
    return dict(n=total, k=rng.randint(1, total), i=goods(rng))


def two_colours(rng: Random) -> Slots:
    return dict(
        a=rng.randint(1, 20),
        b=rng.randint(1, 20),
        x=rng.choice('red blue green white black'.split()),
        y=rng.choice('yellow orange brown pink grey'.split()),
        z=rng.choice('bag box jar urn'.split()),
        i=rng.choice('balls marbles socks cards'.split()),
    )


KINDS = [
    TaskKind(
        name='exact-heads',
        thoughts=['I use the binomial formula.'],
        code=[
            'import math',
            'final_answer(math.comb({n}, {k}) / 2 ** {n})',
        ],
        slots=heads,
        seen=[
            'A coin is tossed {n} times. What is the probability of exactly {k} heads?',
            '$compute the probability of exactly {k} heads in {n} coin flips.',
            'How likely are exactly {k} heads in {n} coin tosses?',
            'What is the chance of {k} heads when a coin is flipped {n} times?',
            *asked(
                'the <probability|chance> of <exactly |>{k} heads in {n} <coin flips|coin tosses|flips|tosses>',
                'the chance to get exactly {k} heads with {n} coins',
            ),
            'I <flip|toss> a coin {n} times. <What is the probability of {k} heads?|How likely are exactly {k} heads?>',
            'chance of {k} heads in {n} <flips|tosses>',
            'How likely is it to get exactly {k} heads in {n} tosses?',
            '{n} coins are tossed. What is the chance of exactly {k} heads?',
            'When tossing {n} coins, how likely are exactly {k} heads?',
            wondered('the <probability|chance> of <exactly |>{k} heads in {n} <coin flips|coin tosses|flips|tosses>'),
        ],
        held_out=[
            'If I flip a coin {n} times, how probable are exactly {k} heads?',
            *asked('the odds of exactly {k} heads in {n} coin tosses'),
        ],
    ),
    TaskKind(
        name='combinations',
        thoughts=['I will use math.comb.'],
        code=[
            'import math',
            'final_answer(math.comb({n}, {k}))',
        ],
        slots=selection,
        seen=[
            'In how many ways can {k} of {n} {i} be chosen?',
            'How many ways are there to choose {k} of {n} {i}?',
            'How many groups of {k} can be made from {n} {i}?',
            '$compute the number of ways to pick {k} {i} out of {n}.',
            *asked('the number of ways to choose {k} <of|out of|from> {n} {i}', '{n} choose {k}'),
            'How many ways to <pick|choose> {k} from {n} {i}?',
            'How many <combinations|groups> of {k} out of {n} are there?',
            'How many different teams of {k} can I make from {n} people?',
            'ways to choose {k} from {n}',
            '$want the number of combinations of {k} from {n} {i}',
            wondered('the number of ways to choose {k} <of|out of|from> {n} {i}'),
        ],
        held_out=[
            'From {n} {i}, how many different choices of {k} exist?',
            '$find the number of combinations of {k} from {n} {i}',
        ],
    ),
    TaskKind(
        name='only-heads',
        weight=0.7,
        thoughts=['Each toss has the chance one half.'],
        code=['final_answer(0.5 ** {n})'],
        slots=lambda rng: dict(n=rng.randint(2, 12), w=rng.choice(['heads', 'tails'])),
        seen=[
            *asked(
                'the <probability|chance> of {n} {w} in a row',
                'the probability of only {w} in {n} coin <flips|tosses>',
            ),
            'How likely are {n} {w} in a row?',
            'What is the chance that all {n} coins show {w}?',
            'How likely is it to get {w} {n} times in a row?',
            wondered('the <probability|chance> of {n} {w} in a row'),
        ],
        held_out=[
            'I toss a coin {n} times. How likely is it that all are {w}?',
        ],
    ),
    TaskKind(
        name='two-dice-total',
        thoughts=['I count the pairs with this sum.'],
        code=[
            'pairs = [(a, b) for a in range(1, 7) for b in range(1, 7)]',
            'final_answer(len([p for p in pairs if sum(p) == {k}]) / 36)',
        ],
        slots=lambda rng: dict(k=rng.randint(2, 12)),
        seen=[
            *asked(
                'the <probability|chance> of <a |>sum <of |>{k} with two dice',
                'the probability to roll a total of {k} with two dice',
            ),
            'How likely is a sum of {k} with two dice?',
            'Two dice are rolled. What is the probability that the sum is {k}?',
            'chance to roll {k} with two dice',
            'I roll two dice. How likely is a total of {k}?',
        ],
        held_out=[
            'With 2 dice, what is the chance of getting {k} in total?',
            wondered('the <probability|chance> of <a |>sum <of |>{k} with two dice'),
        ],
    ),
    TaskKind(
        name='at-least-one',
        weight=0.8,
        thoughts=['I use the chance of never rolling it.'],
        code=['final_answer(1 - (5 / 6) ** {n})'],
        slots=lambda rng: dict(n=rng.randint(2, 20), k=rng.randint(1, 6)),
        seen=[
            *asked(
                'the <probability|chance> of at least one {k} in {n} <dice rolls|rolls of a die>',
                'the chance to roll at least one {k} with {n} dice',
            ),
            'How likely is at least one {k} in {n} dice rolls?',
            'I roll a die {n} times. What is the probability of at least one {k}?',
            wondered('the <probability|chance> of at least one {k} in {n} <dice rolls|rolls of a die>'),
        ],
        held_out=[
            'How likely do I roll at least one {k} with {n} rolls of a die?',
        ],
    ),
    TaskKind(
        name='same-on-all-dice',
        weight=0.6,
        thoughts=['Each roll has the chance one sixth.'],
        code=['final_answer((1 / 6) ** {n})'],
        slots=lambda rng: dict(n=rng.randint(2, 8), k=rng.randint(1, 6)),
        seen=[
            *asked(
                'the <probability|chance> of rolling {n} times a {k} in a row',
                'the probability that {n} dice all show {k}',
            ),
            'How likely is it to roll a {k} {n} times in a row?',
            'What is the chance that {n} dice all show a {k}?',
            wondered('the <probability|chance> of rolling {n} times a {k} in a row'),
        ],
        held_out=[
            'I roll {n} dice. How likely is it that all of them show {k}?',
        ],
    ),
    TaskKind(
        name='draw-by-colour',
        weight=0.8,
        thoughts=['The probability is the part divided by the total.'],
        code=['final_answer({a} / ({a} + {b}))'],
        slots=two_colours,
        seen=[
            *asked('the <probability|chance> of a {x} one from {a} {x} and {b} {y} {i}'),
            (
                'A {z} has {a} {x} and {b} {y} {i}. <What is the probability of drawing a {x} one?|How likely is a '
                '{x} one?|What is the chance to draw a {x} one?>'
            ),
            'There are {a} {x} and {b} {y} {i} in a {z}. I take one. What is the chance that it is {x}?',
            wondered('the <probability|chance> of a {x} one from {a} {x} and {b} {y} {i}'),
        ],
        held_out=[
            'From a {z} with {a} {x} and {b} {y} {i} I draw one. How likely is {x}?',
        ],
    ),
    TaskKind(
        name='permutations',
        weight=0.7,
        thoughts=['I will use math.factorial.'],
        code=[
            'import math',
            'final_answer(math.factorial({n}))',
        ],
        slots=lambda rng: dict(n=rng.randint(3, 12), i=goods(rng)),
        seen=[
            *asked('the number of ways to <arrange|order> {n} {i}'),
            'In how many ways can {n} {i} be <arranged|ordered>?',
            'In how many orders can {n} people stand in a row?',
            'How many ways are there to arrange {n} books on a shelf?',
            wondered('the number of ways to <arrange|order> {n} {i}'),
        ],
        held_out=[
            'How many different orders of {n} {i} exist?',
        ],
    ),
]
