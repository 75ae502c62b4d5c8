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
    first, second = rng.sample('red blue green white black yellow brown pink grey'.split(), 2)
    return dict(
        a=rng.randint(1, 20),
        b=rng.randint(1, 20),
        x=first,
        y=second,
        z=rng.choice('bag box jar basket'.split()),
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
            *asked('the probability that {n} coins show exactly {k} heads', 'P(exactly {k} heads in {n} tosses)'),
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
        facts=[
            'a coin is <tossed|flipped> {n} times',
            'I <toss|flip> a fair coin {n} times',
            '{n} fair coins are thrown',
            'somebody throws a coin {n} times in a row',
        ],
        questions=[
            'what is the <probability|chance> of exactly {k} heads',
            'how likely are exactly {k} heads',
            'what is the probability that exactly {k} of them are heads',
            'how probable is it to see heads exactly {k} times',
        ],
        held_out_questions=['with what chance do we see exactly {k} heads'],
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
            *asked(
                'the number of combinations of {k} out of {n}',
                'the number of different teams of {k} from {n} people',
                'the number of groups of {k} from {n} {i}',
                'C({n}, {k})',
                'the binomial coefficient of {n} and {k}',
            ),
            'A pizza place has {n} toppings. How many pizzas with {k} different toppings are possible?',
            'In how many ways can a committee of {k} be picked from {n} people?',
            'order does not matter: {k} out of {n}, how many ways?',
            'nCr {n} {k}',
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
        facts=[
            'there are {n} {i}',
            'I have {n} different {i}',
            'a shop offers {n} {i}',
        ],
        questions=[
            'in how many ways can {k} be chosen',
            'in how many ways can I pick {k} of them, if the order does not matter',
            'how many different groups of {k} are there',
            'how many combinations of {k} can be made',
        ],
        held_out_questions=['how many ways to pick {k} exist when the order does not matter'],
    ),
    TaskKind(
        name='only-heads',
        weight=0.7,
        thoughts=['Each toss has the chance one half.'],
        code=['final_answer(0.5 ** {n})'],
        slots=lambda rng: dict(n=rng.randint(2, 12), w=rng.choice(['heads', 'tails'])),
        seen=[
            *asked('the chance that all {n} coins show {w}', 'the chance of getting {w} every time in {n} tosses'),
            '{n} times {w} in a row, how likely?',
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
        facts=[
            'a coin is <tossed|flipped> {n} times',
            'I <toss|flip> a fair coin {n} times',
            '{n} fair coins are thrown',
        ],
        questions=[
            'what is the <probability|chance> that all are {w}',
            'how likely is it that they are all {w}',
            'what is the probability of {w} every time',
            'how likely are only {w}',
        ],
        held_out_questions=['with what chance are all of them {w}'],
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
            *asked('the probability that two dice add up to {k}', 'the chance that a pair of dice shows {k} in total'),
            'P(sum of two dice = {k})',
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
        ],
        facts=[
            'two dice are rolled',
            'I roll two dice',
            'somebody throws a pair of dice',
            'we throw two dice and add them',
        ],
        questions=[
            'what is the <probability|chance> that the sum is <exactly |>{k}',
            'how likely is a total of {k}',
            'how likely is a sum of {k}',
            'what is the probability of {k} in total',
        ],
        held_out_questions=['with what chance do they add up to a total of {k}'],
    ),
    TaskKind(
        name='at-least-one',
        weight=0.8,
        thoughts=['I use the chance of never rolling it.'],
        code=['final_answer(1 - (5 / 6) ** {n})'],
        slots=lambda rng: dict(n=rng.randint(2, 20), k=rng.randint(1, 6)),
        seen=[
            *asked(
                'the probability of seeing a {k} at least once in {n} rolls',
                'the probability that {n} dice show one or more {k}s',
            ),
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
        facts=[
            'a die is rolled {n} times',
            'I roll a die {n} times',
            '{n} dice are thrown at once',
            'we play a game with {n} rolls of a die',
        ],
        questions=[
            'what is the <probability|chance> of at least one {k}',
            'how likely is at least one {k}',
            'what is the probability that a {k} comes up at least once',
            'how likely is it to see a {k} one or more times',
        ],
        held_out_questions=['with what chance does at least one {k} come up'],
    ),
    TaskKind(
        name='same-on-all-dice',
        weight=0.6,
        thoughts=['Each roll has the chance one sixth.'],
        code=['final_answer((1 / 6) ** {n})'],
        slots=lambda rng: dict(n=rng.randint(2, 8), k=rng.randint(1, 6)),
        seen=[
            *asked(
                'the chance to get a {k} every time in {n} rolls',
                'the probability that all {n} rolls of a die are {k}',
            ),
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
        facts=[
            'a die is rolled {n} times',
            'I roll a die {n} times',
            '{n} dice are thrown at once',
        ],
        questions=[
            'what is the <probability|chance> that all show a {k}',
            'how likely is a {k} every time',
            'what is the probability of nothing but {k}s',
            'how likely is it that every roll is a {k}',
        ],
        held_out_questions=['with what chance is every one of them a {k}'],
    ),
    TaskKind(
        name='draw-by-colour',
        weight=0.8,
        thoughts=['The probability is the part divided by the total.'],
        code=['final_answer({a} / ({a} + {b}))'],
        slots=two_colours,
        seen=[
            *asked(
                'the chance to draw {x} from a {z} with {a} {x} and {b} {y} {i}',
                'the probability that one of {a} {x} and {b} {y} {i} is {x}',
            ),
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
        facts=[
            'a {z} has {a} {x} and {b} {y} {i}',
            'there are {a} {x} and {b} {y} {i} in a {z}',
            'in a {z} lie {a} {x} {i} and {b} {y} ones',
            'I put {a} {x} and {b} {y} {i} into a {z}',
            'a {z} contains {b} {y} and {a} {x} {i}',
        ],
        questions=[
            'what is the <probability|chance> of drawing a {x} one',
            'how likely is a {x} one',
            'what is the chance that a random one is {x}',
            'how likely is it that the first one I take is {x}',
            'what is the probability to pick a {x} one without looking',
        ],
        held_out_questions=['with what chance is the one I draw {x}'],
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
            *asked(
                'the number of orders of {n} {i}',
                'the number of arrangements of {n} different {i} in a row',
                'the permutations of {n} things',
                'the number of ways {n} people can stand in a line',
            ),
            'how many ways to line up {n} people',
            *asked('the number of ways to <arrange|order> {n} {i}'),
            'In how many ways can {n} {i} be <arranged|ordered>?',
            'In how many orders can {n} people stand in a row?',
            'How many ways are there to arrange {n} books on a shelf?',
            wondered('the number of ways to <arrange|order> {n} {i}'),
        ],
        held_out=[
            'How many different orders of {n} {i} exist?',
        ],
        facts=[
            'there are {n} <books|pictures|cups|cards> for a shelf',
            '{n} people stand in a row',
            'I have {n} different {i}',
            '{n} runners finish a race',
        ],
        questions=[
            'how many orders are possible',
            'in how many orders can that be',
            'how many different arrangements are there',
            'in how many ways can all be arranged in a row',
        ],
        held_out_questions=['how many different ways to order all of them are there'],
    ),
]
