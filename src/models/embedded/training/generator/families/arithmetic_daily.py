"""Small sums of a day: batches less what is gone, a pace and what is to do, supplies that last, what is still to go."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import goods, person

#: Containers, what is in them, and what happens to some of it.
BATCHES = [
    ('trays', 'scones', 'eaten'),
    ('boxes', 'donuts', 'eaten'),
    ('crates', 'bottles', 'broken'),
    ('bags', 'oranges', 'used'),
    ('packs', 'stickers', 'given away'),
    ('shelves', 'books', 'lent out'),
    ('bundles', 'tickets', 'sold'),
    ('cartons', 'eggs', 'cracked'),
    ('bunches', 'roses', 'sold'),
    ('baskets', 'apples', 'rotten'),
    ('sheets', 'stamps', 'used'),
    ('pallets', 'bricks', 'damaged'),
    ('tables', 'guests', 'gone home'),
    ('classes', 'pupils', 'ill'),
    ('rows', 'seedlings', 'dead'),
    ('racks', 'test tubes', 'in use'),
]
#: What is done bit by bit: how much there is of it, how it is called, and who does it in which way.
TASKS = [
    ('pages', 'book', 'read', (150, 900), (8, 60)),
    ('words', 'vocabulary list', 'learn', (100, 900), (7, 40)),
    ('pieces', 'jigsaw', 'place', (300, 2000), (35, 160)),
    ('envelopes', 'mailing', 'stuff', (200, 3000), (45, 250)),
    ('photos', 'album', 'scan', (100, 2000), (15, 120)),
    ('tiles', 'roof', 'lay', (300, 4000), (70, 300)),
    ('exercises', 'workbook', 'do', (60, 400), (4, 25)),
    ('rows', 'scarf', 'knit', (120, 500), (9, 40)),
    ('lessons', 'course', 'finish', (20, 150), (2, 7)),
    ('km', 'hiking trail', 'walk', (90, 900), (11, 35)),
    ('lines', 'play', 'memorise', (90, 700), (8, 50)),
    ('levels', 'game', 'beat', (30, 300), (3, 14)),
    ('invoices', 'backlog', 'check', (90, 900), (12, 70)),
]
#: What is used up day by day.
SUPPLIES = [
    ('pills', 'pack', 'take'),
    ('tea bags', 'box', 'use'),
    ('diapers', 'pack', 'use'),
    ('eggs', 'carton', 'eat'),
    ('dishwasher tabs', 'box', 'need'),
    ('coffee pods', 'box', 'drink'),
    ('cat treats', 'bag', 'feed'),
    ('logs', 'stack', 'burn'),
    ('contact lenses', 'box', 'wear'),
    ('vitamins', 'jar', 'swallow'),
    ('sheets of paper', 'block', 'use'),
]
GOALS = [
    ('steps', (6000, 15000)),
    ('calories', (1500, 3000)),
    ('km', (20, 400)),
    ('pages', (100, 900)),
    ('points', (50, 900)),
    ('signatures', (100, 5000)),
    ('push-ups', (40, 300)),
    ('laps', (10, 80)),
    ('questions', (20, 120)),
    ('stamps', (20, 300)),
    ('ml of water', (1500, 3500)),
    ('hours of practice', (20, 120)),
    ('minutes of reading', (30, 400)),
]


def batches(rng: Random) -> Slots:
    """`a` containers of `b`, of which `d` are gone."""
    containers, things, state = rng.choice(BATCHES)
    count, each = rng.randint(2, 15), rng.randint(5, 48)
    return dict(
        n=person(rng), w=containers, i=things, j=state, a=count, b=each, d=rng.randint(3, min(99, count * each - 2))
    )


def pace(rng: Random) -> Slots:
    """`x` of something, of which `a` are done each day."""
    things, whole, verb, (low, high), (slow, fast) = rng.choice(TASKS)
    return dict(n=person(rng), i=things, t=whole, v=verb, x=rng.randint(low, high), a=rng.randint(slow, fast))


def pace_left(rng: Random) -> Slots:
    """`x` of something, of which `b` are done and the others must be done in `k` days."""
    slots, days = pace(rng), rng.randint(3, 14)
    done = rng.randint(5, 90)
    return slots | dict(b=done, k=days, x=done + days * rng.randint(3, 40))


def supply(rng: Random) -> Slots:
    """A pack of `a`, of which `b` are used each day."""
    things, pack, verb = rng.choice(SUPPLIES)
    each = rng.randint(2, 8)
    total = each * rng.randint(4, 40)
    return dict(n=person(rng), i=things, t=pack, v=verb, a=total, b=each)


def goal(rng: Random) -> Slots:
    """A goal `a`, of which `b` is reached."""
    things, (low, high) = rng.choice(GOALS)
    whole = rng.randint(low, high)
    if rng.random() < 0.5:
        whole = round(whole, -1) if whole < 200 else round(whole, -2)
    return dict(n=person(rng), i=things, a=whole, b=rng.randint(whole // 10, whole - 3))


def spread(rng: Random) -> Slots:
    """A total `a` over `k` days."""
    things, _ = rng.choice(GOALS)
    days = rng.randint(2, 31)
    total = days * rng.randint(3, 90) if rng.random() < 0.6 else days * rng.randint(10, 99) // 2
    return dict(n=person(rng), i=things, a=total, k=days)


def pieces(rng: Random) -> Slots:
    """A length `a`, from which `b` pieces of `d` are cut."""
    thing, unit = rng.choice(
        [
            ('rope', 'cm'), ('board', 'cm'), ('ribbon', 'cm'), ('pipe', 'cm'), ('wire', 'mm'), ('cable', 'cm'),
            ('roll of fabric', 'cm'), ('hose', 'm'), ('bolt of cloth', 'inches'), ('fence wire', 'm'),
        ]
    )  # fmt: skip
    count, each = rng.randint(2, 12), rng.randint(6, 95)
    return dict(n=person(rng), t=thing, m=unit, b=count, d=each, a=count * each + rng.randint(1, 150))


def per_day(rng: Random) -> Slots:
    habit = rng.choice(
        [
            ('cups of coffee', 'drink'), ('eggs', 'eat'), ('km', 'run'), ('emails', 'answer'),
            ('glasses of water', 'drink'),
            ('pages', 'read'), ('loaves', 'bake'), ('sit-ups', 'do'), ('stairs', 'climb'), ('calls', 'make'),
            ('photos', 'take'), ('cookies', 'eat'), ('parcels', 'deliver'), ('dogs', 'walk'),
        ]
    )  # fmt: skip
    return dict(n=person(rng), i=habit[0], v=habit[1], a=rng.randint(2, 40), k=rng.randint(2, 12))


KINDS = [
    TaskKind(
        name='batches-minus-gone',
        weight=1.2,
        thoughts=['I multiply to get all of them and subtract those that are gone.'],
        code=['whole = {a} * {b}', 'final_answer(whole - {d})'],
        slots=batches,
        seen=[
            *asked('the number of {i} left from {a} {w} of {b} when {d} are {j}'),
            '{a} {w} of {b} {i}, {d} {j}, <how many left|left?|whats left|what is left?>',
            '{a} {w}, {b} {i} <each|in each|per one>. {d} <are|were> {j}. How many <are left|remain>?',
            'How many {i} <are left|do I still have> if {d} are {j} and there were {a} {w} <of|with> {b}<| each>?',
            "<We|I> had {a} {w} with {b} {i} in each but {d} are {j}, so what's left?",
            'Of {a} {w} <with|of> {b} {i} <each|apiece>, {d} are {j}. The rest?',
            '{d} {i} are {j}. We started with {a} {w} of {b}. How many now?',
        ],
        facts=[
            '<we|they> have {a} {w} <of|with> {b} {i} and {d} of them are {j}',
            'there are {a} {w} with {b} {i} each and {d} are {j} <already|by now|in the end>',
            '{n} counts {a} {w}, {b} {i} in each, but {d} are {j}',
            '{d} {i} are {j} out of {a} {w} that held {b} each',
            'this morning there were {a} {w} of {b} {i} and by the evening {d} were {j}',
            '{a} {w} came in, each with {b} {i}, and then {d} were {j}',
            'I brought {a} {w} of {b} {i} to the party and {d} are {j}',
            'all of the {a} {w} have {b} {i}, only {d} are {j}',
        ],
        questions=[
            'how many {i} are left',
            "what's left",
            'how many {i} do we have without them',
            'how many does that leave',
            'how many {i} are not {j}',
            'how many of them remain',
            'how many other {i} are there',
            'what is the number without those',
        ],
        held_out=['Before {d} of the {i} were {j} I had {a} {w} of {b}. And after?'],
        held_out_questions=['how many {i} can we still count on'],
    ),
    TaskKind(
        name='days-at-pace',
        weight=1.3,
        thoughts=['I divide what is to do by what is done each day and round up.'],
        code=['import math', 'final_answer(math.ceil({x} / {a}))'],
        slots=pace,
        seen=[
            *asked('the number of days for a {t} of {x} {i} at {a} {i} a day'),
            'I {v} {a} {i} <a|per|each|every> day and the {t} has {x}. <How many days?|Days to finish?|Days needed?>',
            '{a} {i} a day, {x} in the {t}. <days?|how many days to get through it?|days in all?>',
            '{t}: {x} {i}. I {v} {a} a day. <When am I done, in days?|How many days?|Days until it is done?>',
            'At {a} {i} <a|per> day, how <long|many days> does a {t} <of|with> {x} {i} take<| in days>?',
            'how many days do i need for {x} {i} if i {v} {a} a day',
            'Such a <fun|boring|hard> {t}! {x} {i}, and only {a} a day. When is the last one done, in days?',
            (
                "If I {v} {a} {i} every <day|evening|morning>, <after how many days am I|in how many days am I> "
                "through {x}?"
            ),
        ],
        facts=[
            'I {v} {a} {i} a day and the {t} has {x}',
            'the {t} has {x} {i} and I {v} {a} <a|each|per|every> day',
            '{n} can {v} {a} {i} a day and the whole {t} has {x} {i}',
            'my plan is to {v} {a} {i} daily, there are {x}',
            'there are {x} {i} in this {t} and we {v} {a} of them each day',
            'a day is enough to {v} {a} {i}, and it is {x} {i} for the whole {t}',
            'we {v} {a} {i} per day until all {x} are done',
            'I started a {t} with {x} {i} and {v} {a} {i} before bed every night',
        ],
        questions=[
            'how many days does it take',
            'how many days until it is finished',
            'how many days is that',
            'in how many days is it done',
            'after how many days is the {t} finished',
            'how many days do I have to plan',
            'what number of days is needed',
            'how long will it take in days',
        ],
        held_out=['Days needed for a {t} of {x} {i} when {n} manages {a} of them daily?'],
        held_out_questions=['how many days must pass before the last one is done'],
    ),
    TaskKind(
        name='needed-per-day',
        thoughts=['I subtract what is done and divide the rest by the days.'],
        code=['rest = {x} - {b}', 'final_answer(rest / {k})'],
        slots=pace_left,
        seen=[
            *asked('the number of {i} per day to get from {b} to {x} in {k} days'),
            'The {t} has {x} {i}, I am <at|through> {b}, {k} days left. <How many a day?|How many per day?|Per day?>',
            '{x} {i}, {b} done, {k} days <to go|left>, <how many a day|how many per day do I need>?',
            'How many {i} a day must I {v} to finish the other {i} in {k} days if {b} of {x} are done?',
            "I've got {k} days for the rest of the {t}. {b} of {x} {i} are done. <Daily amount?|How many each day?>",
        ],
        facts=[
            'of the {x} {i} of a {t} {b} are done and there are {k} days left',
            'I have to {v} {x} {i} in all, have done {b} and have {k} days left',
            'in {k} days the {t} must be finished, it has {x} {i} and {b} are behind me',
            '{n} has done {b} out of {x} {i} and wants to be ready in {k} days',
            "the {t} is due in {k} days, I've done {b} of the {x} {i}",
            'there are {x} {i} to {v}, {b} are finished and {k} days remain',
        ],
        questions=[
            'how many {i} are that per day',
            'how many must be done each day',
            'how many {i} a day are needed',
            'what is the daily amount for the rest',
            'how many should I {v} every day',
            'how much is that a day',
        ],
        held_out=['To be through with {x} {i} in {k} days, {b} being finished, what is my daily share?'],
        held_out_questions=['how much work is left for each day'],
    ),
    TaskKind(
        name='supply-lasts',
        thoughts=['I divide the supply by what is used each day.'],
        code=['final_answer({a} // {b})'],
        slots=supply,
        seen=[
            *asked('the number of days that {a} {i} last at {b} a day'),
            'A {t} has {a} {i} and I {v} {b} a day. How <long|many days> does it last?',
            'I {v} {b} {i} <a|per|each> day. How many days will a {t} of {a} last?',
            '{a} {i}, {b} <a|per> day, <how many days|lasts how many days|enough for how many days>?',
            '{b} a day from a {t} of {a} {i}, how long in days?',
            'there are {a} {i} left, we {v} {b} a day, when do we run out (in days)?',
        ],
        facts=[
            'a {t} has {a} {i} and I {v} {b} of them <a|per|every> day',
            'I {v} {b} {i} a day and have {a} <left|at home|in the cupboard>',
            '{n} bought a {t} of {a} {i} and the family needs {b} each day',
            'we {v} {b} {i} every day, the {t} says {a} inside',
            'my {t} with {a} {i} is new and {b} go every day',
            'the doctor says {b} a day and the {t} holds {a} {i}',
        ],
        questions=[
            'how many days does it last',
            'how long does it last in days',
            'for how many days is that enough',
            'in how many days is it empty',
            'how many days until they run out',
            'how many days can I get by with it',
        ],
        held_out=['With {b} gone every day, a {t} of {a} {i} is enough for what number of days?'],
        held_out_questions=['after what number of days must I buy more'],
    ),
    TaskKind(
        name='still-to-go',
        thoughts=['I subtract what is done from the goal.'],
        code=['final_answer({a} - {b})'],
        slots=goal,
        seen=[
            *asked('the number of {i} missing from {b} to a goal of {a}', 'the {i} left to reach {a} from {b}'),
            (
                'My goal is {a} {i} and <I have|I am at|so far I did> {b}. <How many left?|How many more?|What is '
                'missing?>'
            ),
            '{b} of {a} {i} done, <how many to go|how many left|how many more>?',
            'goal {a} {i}, now {b}, <missing?|to go?|how far off am i>',
            'I want {a} {i}. My <watch|app|list> says {b}. How many more do I need?',
            'how many {i} am i short of {a} if i have {b}',
            'with {b} {i} on the counter, how many until {a}',
            'Got {b} {i} <already|so far|since monday>, need {a}. So how many more?',
        ],
        facts=[
            'my goal is {a} {i} and I have {b}',
            'I need {a} {i} and <so far I have|my app shows|there are> {b}',
            '{n} wants to reach {a} {i} and is at {b} now',
            'of {a} {i} I have done {b}',
            'we have {b} {i}, and {a} is what we need',
            'the target is {a} {i}, we stand at {b}',
            '{b} {i} are in the bag and it takes {a} to win',
            'the plan says {a} {i} and {n} did {b}',
        ],
        questions=[
            'how many {i} are missing',
            'how many more do I need',
            'how many are left to do',
            'how many {i} are still to go',
            'what is still missing',
            'how far is it to the goal',
            'how many short is that',
            'what is the rest',
        ],
        held_out=['{b} {i} so far, the aim being {a}: what number remains?'],
        held_out_questions=['by how many is the goal missed as of now'],
    ),
    TaskKind(
        name='average-per-day',
        thoughts=['I divide the total by the days.'],
        code=['final_answer({a} / {k})'],
        slots=spread,
        seen=[
            *asked(
                'the average number of {i} per day for {a} in {k} days',
                'the daily average of {a} {i} over {k} days',
            ),
            '{a} {i} in {k} days, <how many a day|average per day|daily average|per day>?',
            'In {k} days I did {a} {i}. <Average per day?|How many a day on average?|What is that per day?>',
            'How many {i} a day is that: {a} in {k} days?',
            'what do i average a day with {a} {i} over {k} days',
            '{k} days, {a} {i} altogether, <whats the daily average|so per day?>',
        ],
        facts=[
            '{n} did {a} {i} in {k} days',
            'I made {a} {i} over the last {k} days',
            'my holiday had {k} days and I got {a} {i} in all',
            'the app counts {a} {i} for {k} days',
            'it took me {k} days for {a} {i}',
            'in {k} days our team collected {a} {i}',
        ],
        questions=[
            'how many is that per day',
            'what is the average per day',
            'how many {i} are that a day on average',
            'what is the daily average',
            'how much did I do each day on average',
            'what does that make per day',
        ],
        held_out=['What was a typical day like if {k} days brought {a} {i}?'],
        held_out_questions=['what is the usual number for one day'],
    ),
    TaskKind(
        name='left-after-cutting',
        thoughts=['I multiply the pieces by their length and subtract that from the whole.'],
        code=['cut = {b} * {d}', 'final_answer({a} - cut)'],
        slots=pieces,
        seen=[
            *asked('the rest of a {t} of {a} {m} after {b} pieces of {d} {m} are cut off'),
            'A {t} is {a} {m} long. I cut off {b} pieces of {d} {m}<| each>. <How much is left?|Rest?|What is left?>',
            '{a} {m} {t}, cut {b} <pieces of|times> {d} {m}, <left?|what is left|how much remains>?',
            'I need {b} pieces of {d} {m} from a {t} of {a} {m}. How <long is the rest|much is left over>?',
            'cut {b} x {d}{m} from {a}{m} of {t}, whats left',
            'How many {m} of a {a} {m} {t} remain if I take {b} lengths of {d} {m}?',
        ],
        facts=[
            'a {t} is {a} {m} long and {n} cuts {b} pieces of {d} {m} from it',
            'I have {a} {m} of {t} and need {b} pieces that are {d} {m} long',
            '{b} pieces of {d} {m} are cut from a {t} of {a} {m}',
            'from {a} {m} of {t} we take {b} strips, each {d} {m}',
            'the shop sold {b} lengths of {d} {m} off a {t} that had {a} {m}',
            'I sawed {b} bits of {d} {m} off a {a} {m} {t}',
        ],
        questions=[
            'how many {m} are left',
            'how long is the rest',
            'how much is left over',
            'what remains in {m}',
            'how much do I have left',
            'what is the length of what is left',
        ],
        held_out=['What length stays over when {b} times {d} {m} come off {a} {m} of {t}?'],
        held_out_questions=['how long is the last bit'],
    ),
    TaskKind(
        name='daily-over-weeks',
        thoughts=['A week has 7 days, so I multiply by 7 and by the weeks.'],
        code=['final_answer({a} * 7 * {k})'],
        slots=per_day,
        seen=[
            *asked('the number of {i} in {k} weeks at {a} a day'),
            'I {v} {a} {i} <a|per|every> day. How many <is that|are that> in {k} weeks?',
            '{a} {i} <a day|daily>, {k} weeks, <how many|total|how many in all>?',
            'How many {i} do I {v} in {k} weeks if I {v} {a} <a|every> day?',
            '{k} weeks with {a} {i} each day, <how many altogether|what does that make>?',
            "if it's {a} {i} every single day, what do i get to after {k} weeks",
        ],
        facts=[
            'I {v} {a} {i} a day',
            '{n} has to {v} {a} {i} every day',
            'we {v} {a} {i} each day, weekends too',
            'every day I {v} {a} {i}',
            'my habit is to {v} {a} {i} daily',
        ],
        questions=[
            'how many {i} are that in {k} weeks',
            'how many is it after {k} weeks',
            'how many does that make over {k} weeks',
            'what is the total for {k} weeks',
            'how many {i} in {k} weeks',
        ],
        held_out=['Over {k} weeks, {a} {i} day after day: what is the number?'],
        held_out_questions=['what number is reached when {k} weeks are over'],
    ),
]
