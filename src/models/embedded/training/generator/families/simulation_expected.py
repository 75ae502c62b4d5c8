"""Independent events, values to expect on average, and counting of pairs, orders and choices."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person
from .simulation_odds import CHANCE

EVENT_FACTS = [
    'the chance that {x} is {p}% and the chance that {y} is {q}%, independent of each other',
    'there is a {p}% chance that {x} and, independently, a {q}% chance that {y}',
    'with {p}% {x} and with {q}% {y}, and one does not depend on the other',
]


def two_percentages(rng: Random) -> Slots:
    """The chances of two events that do not depend on each other."""
    events = [
        ('the bus is late', 'the train is late'),
        ('it rains', 'Rosa stays at home'),
        ('Anna calls', 'Ben calls'),
        ('the first lamp fails', 'the second lamp fails'),
        ('Max wins', 'Lena scores'),
    ]
    first, second = rng.choice(events)
    return dict(p=rng.randint(2, 95), q=rng.randint(2, 95), x=first, y=second)


def game(rng: Random) -> Slots:
    return dict(
        n=person(rng), p=rng.randint(1, 19) * 5, a=rng.randint(1, 100), b=rng.randint(1, 60), c=rng.choice(CURRENCIES)
    )


def tries(rng: Random) -> Slots:
    return dict(n=rng.randint(2, 200), p=rng.randint(1, 19) * 5, k=rng.randint(1, 6), v=person(rng))


def guests(rng: Random) -> Slots:
    return dict(n=rng.randint(2, 60), w=rng.choice(['party', 'meeting', 'dinner', 'conference']), v=person(rng))


def ordered(rng: Random) -> Slots:
    total = rng.randint(4, 20)
    return dict(n=total, k=rng.randint(2, min(total, 6)))


def wardrobe(rng: Random) -> Slots:
    return dict(a=rng.randint(2, 12), b=rng.randint(2, 12), d=rng.randint(2, 9), n=person(rng))


def code_lock(rng: Random) -> Slots:
    number, what = rng.choice([(10, 'digits'), (26, 'letters'), (rng.randint(2, 9), 'symbols')])
    return dict(k=rng.randint(2, 6), s=number, w=what)


def committee(rng: Random) -> Slots:
    a, b = rng.randint(3, 15), rng.randint(3, 15)
    return dict(a=a, b=b, k=rng.randint(1, min(a, 4)), n=rng.randint(1, min(b, 4)))


KINDS = [
    TaskKind(
        name='both-events',
        thoughts=['I multiply the two chances.'],
        code=['final_answer({p} / 100 * {q} / 100)'],
        slots=two_percentages,
        seen=[
            *asked(f'the {CHANCE} of both of two independent events with {{p}}% and {{q}}%'),
            'Two independent events have {p}% and {q}%. How likely are both?',
            '{p}% and {q}% independent, chance of both?',
        ],
        held_out=['Independent chances of {p}% and {q}%: how probable is it that both happen?'],
        facts=EVENT_FACTS,
        questions=[
            f'what is the {CHANCE} of both',
            'how likely is it that both happen',
            f'what is the {CHANCE} that both are true',
        ],
        held_out_questions=['with what chance do both happen'],
    ),
    TaskKind(
        name='neither-event',
        thoughts=['I multiply the chances that each does not happen.'],
        code=['final_answer((1 - {p} / 100) * (1 - {q} / 100))'],
        slots=two_percentages,
        seen=[
            *asked(f'the {CHANCE} of neither of two independent events with {{p}}% and {{q}}%'),
            'Two independent events have {p}% and {q}%. How likely is neither of them?',
            '{p}% and {q}% independent, chance of neither?',
        ],
        held_out=['Independent chances of {p}% and {q}%: how probable is it that neither happens?'],
        facts=EVENT_FACTS,
        questions=[
            f'what is the {CHANCE} of neither',
            'how likely is it that neither happens',
            f'what is the {CHANCE} that none of the two happens',
        ],
        held_out_questions=['with what chance does neither happen'],
    ),
    TaskKind(
        name='at-least-one-event',
        thoughts=['I subtract the chance of neither from one.'],
        code=['final_answer(1 - (1 - {p} / 100) * (1 - {q} / 100))'],
        slots=two_percentages,
        seen=[
            *asked(f'the {CHANCE} of at least one of two independent events with {{p}}% and {{q}}%'),
            'Two independent events have {p}% and {q}%. How likely is at least one of them?',
            '{p}% and {q}% independent, chance of at least one?',
        ],
        held_out=['Independent chances of {p}% and {q}%: how probable is it that at least one happens?'],
        facts=EVENT_FACTS,
        questions=[
            f'what is the {CHANCE} of at least one',
            'how likely is it that at least one happens',
            f'what is the {CHANCE} that one or both happen',
        ],
        held_out_questions=['with what chance does at least one happen'],
    ),
    TaskKind(
        name='expected-gain',
        thoughts=['I weigh the gain and the loss with their chances.'],
        code=['chance = {p} / 100', 'final_answer(chance * {a} - (1 - chance) * {b})'],
        slots=game,
        seen=[
            *asked(
                'the expected value of a game that wins {a} {c} with a chance of {p}% and loses {b} {c} otherwise',
                'the average gain per game if I win {a} {c} with {p}% and lose {b} {c} otherwise',
            ),
            'win {a} {c} with {p}%, else lose {b} {c}. Expected value?',
        ],
        held_out=['What gain can {n} expect on average from {a} {c} with {p}% and a loss of {b} {c} otherwise?'],
        facts=[
            'in a game {n} wins {a} {c} with a chance of {p}% and otherwise loses {b} {c}',
            'a bet pays {a} {c} in {p}% of the cases and costs {b} {c} in all others',
            'with {p}% I win {a} {c} and if not I lose {b} {c}',
        ],
        questions=[
            'what is the expected value',
            'what is the expected gain per game',
            'what is the gain on average',
        ],
        held_out_questions=['what gain can be expected on average'],
    ),
    TaskKind(
        name='expected-successes',
        thoughts=['I multiply the tries by the chance.'],
        code=['final_answer({n} * {p} / 100)'],
        slots=tries,
        seen=[
            *asked(
                'the expected number of hits in {n} tries with a chance of {p}%',
                'the average number of hits in {n} shots if each hits with {p}%',
            ),
            '{n} tries with {p}% each, how many hits are expected?',
        ],
        held_out=['How many hits can {v} expect on average from {n} shots with {p}%?'],
        facts=[
            '{v} hits with a chance of {p}% and shoots {n} times',
            'each of {n} tries has a chance of {p}%',
            '{p}% of all seeds grow and I sow {n}',
        ],
        questions=[
            'how many successes are expected',
            'what is the expected number of successes',
            'how many work out on average',
        ],
        held_out_questions=['which number of successes can be expected'],
    ),
    TaskKind(
        name='expected-heads',
        weight=0.7,
        thoughts=['Half of the tosses are expected.'],
        code=['final_answer({n} / 2)'],
        slots=tries,
        seen=[
            *asked(
                'the expected number of <heads|tails> in {n} coin <flips|tosses>',
                'the average number of <heads|tails> in {n} <flips|tosses>',
            ),
            'I flip a coin {n} times. How many <heads|tails> are expected?',
            'How many heads do I expect on average in {n} tosses?',
            'A coin is tossed {n} times. What is the expected number of heads?',
        ],
        held_out=['On average, how many heads can be expected from {n} coins?'],
    ),
    TaskKind(
        name='expected-rolls-of-a-number',
        weight=0.7,
        thoughts=['A sixth of the rolls is expected.'],
        code=['final_answer({n} / 6)'],
        slots=tries,
        seen=[
            *asked(
                'the expected number of {k}s in {n} <dice rolls|rolls of a die>',
                'the average number of {k}s when {n} dice are rolled',
            ),
            'I roll a die {n} times. How many {k}s are expected?',
            'How often do I expect a {k} on average in {n} dice rolls?',
            'A die is rolled {n} times. What is the expected number of {k}s?',
        ],
        held_out=['On average, how many {k}s can be expected from {n} dice?'],
    ),
    TaskKind(
        name='expected-dice-sum',
        weight=0.7,
        thoughts=['A roll is 3.5 on average.'],
        code=['final_answer({n} * 3.5)'],
        slots=tries,
        seen=[
            *asked(
                'the expected sum of {n} <dice|dice rolls>',
                'the average total of {n} dice',
                'the expected value of the total of {n} dice',
            ),
            'I roll {n} dice. Which total is expected?',
            'What do {n} dice show in total on average?',
            'A die is rolled {n} times. What is the expected sum?',
        ],
        held_out=['On average, what sum can be expected from {n} dice?'],
    ),
    TaskKind(
        name='handshakes',
        thoughts=['Each person meets every other one, and each pair counts once.'],
        code=['people = {n}', 'final_answer(people * (people - 1) // 2)'],
        slots=guests,
        seen=[
            *asked(
                'the number of handshakes among {n} people',
                'the number of pairs among {n} people',
                'the handshakes if {n} people all shake hands once with each other',
                'the number of games if {n} teams each play every other team once',
            ),
            '{n} people, everyone shakes hands with everyone else once. How many handshakes?',
            '{n} teams play each other once. How many games are that?',
            'handshakes for {n} people',
            '{n} players, everybody plays against everybody once, how many matches?',
        ],
        held_out=['If {n} people each clink glasses once with every other one, how many pairs is that?'],
        facts=[
            '{n} people at a {w} shake hands with each other',
            '{n} friends all shake hands once with every other one',
            'at the {w} of {v} everyone of {n} people shakes hands with everyone else',
        ],
        questions=['how many handshakes are there', 'how many handshakes is that in all', 'how often are hands shaken'],
        held_out_questions=['which number of handshakes is that'],
    ),
    TaskKind(
        name='ordered-choices',
        thoughts=['I will use math.perm, because the order matters.'],
        code=['import math', 'final_answer(math.perm({n}, {k}))'],
        slots=ordered,
        seen=[
            *asked(
                'the number of ways to choose {k} out of {n} if the order matters',
                'the number of permutations of {k} out of {n}',
                'the number of ordered choices of {k} from {n}',
            ),
            'In how many ways can the first {k} places of a race with {n} runners be filled?',
            'nPr {n} {k}',
            'order matters: {k} out of {n}, how many ways?',
        ],
        held_out=['From {n} runners, how many different orders of the first {k} are there?'],
        facts=[
            '{n} runners take part in a race',
            'there are {n} books and only {k} fit on the shelf',
            'a club has {n} members',
        ],
        questions=[
            'in how many ways can {k} be put in order',
            'how many ordered choices of {k} are there',
            'in how many ways can I pick {k} of them, if the order matters',
        ],
        held_out_questions=['how many ways to pick {k} exist when the order matters'],
    ),
    TaskKind(
        name='outfits',
        thoughts=['I multiply the choices.'],
        code=['final_answer({a} * {b} * {d})'],
        slots=wardrobe,
        seen=[
            *asked(
                'the number of outfits from {a} shirts, {b} trousers and {d} pairs of shoes',
                'the number of menus from {a} starters, {b} main courses and {d} desserts',
            ),
            '{a} shirts, {b} trousers, {d} jackets: how many outfits?',
        ],
        held_out=['How many different outfits do {a} shirts, {b} trousers and {d} hats give?'],
        facts=[
            '{n} has {a} shirts, {b} trousers and {d} jackets',
            'a menu has {a} starters, {b} main courses and {d} desserts',
            'a car comes in {a} colours, with {b} engines and {d} kinds of wheels',
        ],
        questions=[
            'how many combinations are possible',
            'how many different combinations of one of each are there',
            'in how many ways can one of each be chosen',
        ],
        held_out_questions=['how many different sets of one of each are possible'],
    ),
    TaskKind(
        name='codes-of-symbols',
        thoughts=['Every place has all choices, so I take a power.'],
        code=['final_answer({s} ** {k})'],
        slots=code_lock,
        seen=[
            *asked(
                'the number of codes of length {k} from {s} {w} if they may repeat',
                'the number of passwords with {k} places from {s} different {w}',
            ),
            'How many codes of {k} {w} are there, with {s} different {w}?',
        ],
        held_out=['With {s} {w}, how many different codes have {k} places?'],
        facts=[
            'a lock has {k} places and each can be one of {s} {w}',
            'a code has {k} places with {s} possible {w} each',
            'a password has {k} characters, each one of {s} {w}',
        ],
        questions=[
            'how many codes are possible',
            'how many different ones are there',
            'how many must a thief try at most',
        ],
        held_out_questions=['which number of different codes is possible'],
    ),
    TaskKind(
        name='mixed-committee',
        weight=0.7,
        thoughts=['I multiply the choices of both groups.'],
        code=['import math', 'final_answer(math.comb({a}, {k}) * math.comb({b}, {n}))'],
        slots=committee,
        seen=[
            *asked('the number of ways to choose {k} of {a} women and {n} of {b} men'),
            'In how many ways can {k} of {a} women and {n} of {b} men be chosen?',
            'A committee needs {k} of {a} women and {n} of {b} men. How many ways are there?',
            'How many teams with {k} of {a} girls and {n} of {b} boys can be made?',
        ],
        held_out=['How many ways exist to pick {k} of {a} red and {n} of {b} blue balls?'],
    ),
]
