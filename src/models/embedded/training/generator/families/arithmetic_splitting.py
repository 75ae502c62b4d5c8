"""Word problems about sharing costs at home, sharing with others, and things that several people bring or drive."""

from random import Random

from ..kind import Slots, TaskKind
from ..words import CURRENCIES, distinct_pair, goods, money, person
from .arithmetic_bills import EACH_QUESTIONS
from .arithmetic_wordings import EACH

HOME_COSTS = ['rent', 'power bill', 'gas bill', 'internet', 'water bill', 'heating', 'electricity']
TOGETHER = ['dinner', 'taxi', 'pizza', 'bill', 'cab', 'hotel room', 'gift', 'boat', 'lunch', 'trip']
BRINGERS = ['friends', 'kids', 'players', 'guests', 'neighbours', 'students', 'workers', 'colleagues', 'families']


def home_costs(rng: Random) -> Slots:
    item = rng.choice(HOME_COSTS)
    amount = rng.choice([rng.randint(6, 40) * 50, rng.randint(400, 2900)]) if item == 'rent' else money(rng, 30, 400)
    return dict(a=amount, b=rng.randint(2, 8), i=item, n=person(rng), c=rng.choice(CURRENCIES))


def with_others(rng: Random) -> Slots:
    """A sum `a` that one person shares with `b` others."""
    return dict(
        a=money(rng, 12, 600), b=rng.randint(2, 9), z=rng.choice(TOGETHER), n=person(rng), c=rng.choice(CURRENCIES)
    )


def bringing(rng: Random) -> Slots:
    return dict(a=rng.randint(2, 60), b=rng.randint(2, 40), w=rng.choice(BRINGERS), i=goods(rng), n=person(rng))


def commuting(rng: Random) -> Slots:
    """A way of `a` km, there and back, on `b` days."""
    way = rng.choice([rng.randint(2, 60), round(rng.uniform(1, 40), 1)])
    return dict(a=way, b=rng.randint(2, 25), n=person(rng), x=rng.choice(['km', 'km', 'kilometers', 'miles']))


def wanted_and_there(rng: Random) -> Slots:
    wanted = rng.randint(8, 400)
    first, second = distinct_pair(rng, person)
    return dict(a=wanted, b=rng.randint(2, wanted - 2), i=goods(rng), n=first, k=second)


KINDS = [
    TaskKind(
        name='split-home-costs',
        weight=1.3,
        thoughts=['I divide the amount by the number of people.'],
        code=['share = {a} / {b}', 'final_answer(share)'],
        slots=home_costs,
        seen=[
            (
                f'<our|the> {{i}} is {{a}} {{c}} <a month|per month|monthly|this month>, {{b}} <people in the flat|of '
                f'us '
                f'in the flat|of us here|people live here>, {EACH}'
            ),
            f'{{i}} {{a}} {{c}}, {{b}} <people|in the flat|of us|tenants>, {EACH}',
            f'{{i}} {{a}} {{b}} people {EACH}',
            (
                f'<There are {{b}} of us|We are {{b}}|{{b}} people live> in the <flat|house|apartment> and the '
                f'{{i}} is {{a}} {{c}}. {EACH}'
            ),
            (
                f'the {{b}} of us <share|rent|live in> <a flat|a house|an apartment>. the {{i}} is {{a}} {{c}} <a '
                f'month|every month>. {EACH}'
            ),
            (
                '<split|divide|share> the {i} of {a} {c} <between|among> <{b} flatmates|{b} roommates|{b} people|the '
                '{b} of us>'
            ),
            (
                '<what|how much> does each <flatmate|roommate|tenant|person> pay if the {i} is {a} {c} and <there are '
                '{b} of us|{b} people share the flat>?'
            ),
            (
                f'{{n}} and the others, {{b}} in the flat altogether, <must pay|have to pay> {{a}} {{c}} for the '
                f'{{i}}. '
                f'{EACH}'
            ),
            'my share of the {i}? it is {a} {c} <a month|monthly> <for|and we are> {b} <people|flatmates>',
            f'We moved <in|into a new place> last week. {{b}} people, {{i}} {{a}} {{c}}. {EACH}',
            (
                'Each of {b} <housemates|flatmates|roommates> pays the same part of the {i}, which is {a} {c}. How '
                'much is <it|that>?'
            ),
            f'the landlord wants {{a}} {{c}} <a month|per month> from the {{b}} of us. {EACH}',
        ],
        facts=[
            'the {i} is {a} {c} <a month|per month> and <there are {b} of us|we are {b} flatmates>',
            'the {b} of us share a flat and the {i} is {a} {c}',
            '{b} roommates <split|share> the {i} of {a} {c} <|a month|equally>',
            '{n} lives with others, {b} people in all, and the {i} costs {a} {c}',
        ],
        questions=EACH_QUESTIONS,
        held_out=['In a household of {b} everybody chips in the same for the {i} of {a} {c}. How much is one part?'],
        held_out_facts=['a house with {b} tenants gets a {i} of {a} {c}'],
    ),
    TaskKind(
        name='split-with-others',
        weight=1.3,
        thoughts=['I count myself too and divide the amount by all people.'],
        code=['people = {b} + 1', 'final_answer({a} / people)'],
        slots=with_others,
        seen=[
            (
                f'<me and {{b}} friends|{{b}} friends and I|{{b}} others and me|myself and {{b}} friends> '
                f'<split|share|shared> a {{z}} <of|for> {{a}} {{c}}. {EACH}'
            ),
            (
                f'I <split|share|am splitting> <a|the> {{z}} of {{a}} {{c}} <equally |>with {{b}} <friends|other '
                f'people|colleagues|mates>. {EACH}'
            ),
            f'{{z}} {{a}} {{c}}, me <plus|and|+> {{b}} <friends|others|mates>, {EACH}',
            (
                f'I went out with {{b}} friends and we <split|shared> {{a}} {{c}} <equally|evenly|between all of us>. '
                f'{EACH}'
            ),
            '<split|divide|share> {a} {c} between me and {b} <friends|others|colleagues|people>',
            'How much do I pay if I <split|share> {a} {c} <equally |>with {b} <friends|other people|others>?',
            f'{{n}} and {{b}} friends <split|share|pay> a {{z}} of {{a}} {{c}} <equally|together>. {EACH}',
            (
                '{n} <splits|shares> {a} {c} <evenly |equally |>with {b} <other people|others|friends>. <How much does '
                '{n} pay?|What is the share of {n}?>'
            ),
            (
                f'I have {{b}} <roommates|flatmates|housemates> and <we split|we all share> {{a}} {{c}} '
                f'<equally|evenly>. {EACH}'
            ),
            f'There is me and there are {{b}} other <people|guests>. The {{z}} is {{a}} {{c}}. {EACH}',
            f'{{b}} friends came along with me, the {{z}} was {{a}} {{c}} and we all pay the same. {EACH}',
            'My share when {b} others and I split {a} {c}?',
        ],
        facts=[
            '{b} friends and I <split|share> a {z} of {a} {c}',
            'I share a {z} of {a} {c} <equally |>with {b} <friends|others>',
            '{n} and {b} <friends|others> pay {a} {c} together for a {z}',
            'it is me plus {b} others and the {z} costs {a} {c}',
        ],
        questions=EACH_QUESTIONS,
        held_out=['Apart from me {b} others are there, and a {z} at {a} {c} is shared by all of us. What is one part?'],
        held_out_facts=['{b} people join {n} for a {z} of {a} {c} that all of them share'],
    ),
    TaskKind(
        name='each-brings-some',
        thoughts=['I multiply the people by what each one has.'],
        code=['final_answer({a} * {b})'],
        slots=bringing,
        seen=[
            (
                '{a} {w} <each bring {b} {i}|bring {b} {i} each|have {b} {i} each|each get {b} {i}|each need {b} {i}>. '
                '<How many {i} is that?|How '
                'many {i} in total?|How many {i} altogether?|Total?>'
            ),
            '{a} {w}, {b} {i} <each|per person|apiece>, <how many {i}?|total?|how many do I need?|how many in all?>',
            (
                '<how many|what number of> {i} do <I|we> need <for {a} {w} with {b} each|if {a} {w} get {b} each|if '
                '{a} {w} take {b} each>?'
            ),
            (
                'every one of {a} {w} <gets|brings|has|wants> {b} {i}, <how many is that?|how many in total?|how many '
                'altogether?>'
            ),
            '{n} <gives|hands> {b} {i} to each of {a} {w}. <How many {i} does {n} need?|How many {i} is that?>',
            'I need {b} {i} for each of my {a} {w}. <How many must I buy?|How many {i} altogether?>',
            '{b} {i} per person and {a} people, <total?|how many?|how many {i} do we need?>',
            'If {a} {w} have {b} {i} each, how many {i} <are there|do they have together>?',
            'party for {a} {w}, {b} {i} for everyone, how many {i}?',
            '{a} times {b} {i}, how many <are they|is that|{i} is it>?',
            'there are {a} {w} and all of them bring {b} {i}. <How many {i} do we have then?|How many is that?>',
            '{a} tables with {b} {i} on each. How many {i} are there?',
        ],
        held_out=['Everybody carries {b} {i} and {a} {w} come. How many {i} arrive?'],
    ),
    TaskKind(
        name='commute-both-ways',
        thoughts=['There and back is twice the way, times the days.'],
        code=['final_answer({a} * 2 * {b})'],
        slots=commuting,
        seen=[
            (
                'My <way to work|commute|school run> is {a} {x} one way and I <go|drive|ride> there and back {b} '
                '<days|times>. <How many {x} is that?|How far is that in total?|Total {x}?>'
            ),
            'I drive {a} {x} to work and {a} {x} back<| home> on {b} days. <How many {x}?|How far is it in total?>',
            '{a} {x} <each way|one way>, there and back, {b} days, <how many {x}?|total?|how far?>',
            (
                '{n} lives {a} {x} from <work|school|the office> and <goes|drives|cycles> there and back {b} days a '
                'month. <How many {x} is that?|How many {x} per month?>'
            ),
            (
                'how many {x} do I <drive|ride|do> in {b} days if work is {a} {x} away and I go there and back '
                '<every|each> day?'
            ),
            '{b} round trips, {a} {x} one way, <how many {x}?|total distance?>',
            'the gym is {a} {x} away and I went there and back {b} times. <How many {x} in all?|How far did I go?>',
            'commute {a} {x} each way, {b} days, total {x}?',
            '{n} walks {a} {x} to school and the same back, {b} days. How many {x} does {n} walk?',
            'one way is {a} {x}. <How many {x} are|What are> {b} trips there and back?',
            'office {a} {x} away, {b} days in the office, both ways, how many {x} do I drive?',
            'We go {a} {x} to the lake and back again, {b} times this summer. How many {x} altogether?',
        ],
        held_out=['From my door to the job it is {a} {x}. How many {x} do I travel, return included, on {b} days?'],
    ),
    TaskKind(
        name='things-missing',
        thoughts=['I subtract what is there from what is needed.'],
        code=['final_answer({a} - {b})'],
        slots=wanted_and_there,
        seen=[
            (
                'I need {a} {i} <and|but> <only |>have {b}. <How many are missing?|How many more do I need?|How many '
                'do I still need?>'
            ),
            'need {a} {i}, <have|got> {b}, <how many more?|missing?|how many to buy?>',
            '<how many|what number of> {i} are <missing|still missing> if {a} are needed and {b} are there?',
            (
                '{n} <wants|collects|needs> {a} {i} and has {b} <so far|already>. How many <are missing|more does {n} '
                'need|to go>?'
            ),
            'There should be {a} {i} <but I count only|but there are only> {b}. How many <are missing|are gone>?',
            '{a} guests, {b} chairs, <how many chairs are missing?|how many more chairs?>',
            '{a} <pages|steps|tasks> in all, {b} <done|behind me>, <how many to go?|how many are still to do?>',
            'we have {b} of the {a} {i} we need, <how many more?|how many are missing?>',
            'The album has {a} stickers and {n} has {b} of them. How many <are missing|does {n} still need>?',
            'goal {a}, now at {b}, <how many to go?|how much is missing?|what is still missing?>',
            'how many more {i} to get from {b} to {a}?',
            'I ordered {a} {i}, {b} came. How many <are still to come|are missing>?',
        ],
        held_out=['Of {a} {i} that {n} must have, {b} are there. How many has {k} to fetch?'],
    ),
]
